#include "base/buffer.h"
#include "base/table.h"

#include <criterion/criterion.h>
#include <string.h>

static cc_status parse(cc_table *t, const char *text, cc_arena *a, cc_error *err)
{
    return cc_table_parse(t, cc_span_of(text), ',', "rules/x.csv", a, err);
}

Test(table, rows_keep_their_lines)
{
    cc_arena a = {0};
    cc_error err = {0};
    cc_table t;
    cr_assert(parse(&t, "\xEF\xBB\xBFid,text\n# a comment\nA,\"one, two\"\n\nB,\"multi\nline\"\nC,\n", &a, &err) ==
                  CC_OK,
              "%s", err.message);
    cr_assert(t.rows.count == 3);
    cr_assert(t.rows.item[0].line == 3 && t.rows.item[1].line == 5 && t.rows.item[2].line == 7);
    cr_assert(cc_span_is(t.rows.item[0].cell[1], "one, two"));
    cr_assert(cc_span_is(t.rows.item[1].cell[1], "multi\nline"));
    cr_assert(t.rows.item[2].cell[1].len == 0);
    cr_assert(cc_span_is(t.name, "x"));
    cc_arena_free(&a);
}

Test(table, what_does_not_fit_is_named)
{
    static const struct {
        const char *text, *message;
    } cases[] = {
        {"", "rules/x.csv:1: the table is empty"},
        {"id,text\nA,b,c\n", "rules/x.csv:2: 3 cells, but the header has 2 columns"},
        {"id,text\nA,\"open\n", "rules/x.csv:2: a quote"},
        {"id,text\nA,b\"c\n", "rules/x.csv:2: a quote"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_arena a = {0};
        cc_error err = {0};
        cc_table t;
        cr_expect(parse(&t, cases[i].text, &a, &err) == CC_ESYNTAX);
        cr_expect(strncmp(err.message, cases[i].message, strlen(cases[i].message)) == 0, "%s", err.message);
        cc_arena_free(&a);
    }
}

Test(table, a_choice_is_suggested)
{
    static const char *const names[] = {"within", "equal"};
    cc_arena a = {0};
    cc_error err = {0};
    cc_table t;
    uint32_t choice;
    cr_assert(parse(&t, "id,compare\nA,withn\nB,equal\n", &a, &err) == CC_OK);
    cr_assert(cc_table_choice(&t, &t.rows.item[1], 1, names, 2, &choice, &err) == CC_OK && choice == 1);
    cr_assert(cc_table_choice(&t, &t.rows.item[0], 1, names, 2, &choice, &err) == CC_ESYNTAX);
    cr_assert_str_eq(err.message, "rules/x.csv:2: column 'compare': unknown 'withn' (did you mean 'within'?)");
    cc_arena_free(&a);
}

/* Lines with quotes and lines without are read by the same rules. */
Test(table, plain_and_quoted_lines_are_alike)
{
    static const struct {
        char delimiter;
        const char *text, *cells; /* of all rows, a bar behind each */
    } cases[] = {
        {',', "id,a,b\nX, one ,\n", "X|one||"},
        {',', "id,a,b\r\nX,,two\r\n\r\nY,1,2\r\n", "X||two|Y|1|2|"},
        {',', "id,a,b\nX,\"o,n\ne\",2\nY,3,4\n", "X|o,n\ne|2|Y|3|4|"},
        {',', "id,a,b\nX,\"say \"\"so\"\"\",2\n#Y,3,4\n\n , ,\nZ,5\n", "X|say \"so\"|2|Z|5||"},
        {'\t', "id\ta\tb\n\tone\t\n", "|one||"},
        {',', "id,a,b\nX,1,2", "X|1|2|"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_arena a = {0};
        cc_error err = {0};
        cc_table t;
        cc_buffer out = {0};
        cr_expect(cc_table_parse(&t, cc_span_of(cases[i].text), cases[i].delimiter, "x", &a, &err) == CC_OK, "%s",
                  err.message);
        for (uint32_t r = 0; r < t.rows.count; r++)
            for (uint32_t c = 0; c < t.columns; c++) cc_buffer_print(&out, "%.*s|", CC_FMT(t.rows.item[r].cell[c]));
        cr_expect(cc_span_is(cc_buffer_span(&out), cases[i].cells), "%zu: %.*s", i, CC_FMT(cc_buffer_span(&out)));
        cc_buffer_free(&out);
        cc_arena_free(&a);
    }
}
