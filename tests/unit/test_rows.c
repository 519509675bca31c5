#include "base/rows.h"

#include <criterion/criterion.h>

static const cc_column columns[] = {
    {"id", CC_CELL_ID, NULL, NULL},
    {"words", CC_CELL_TEXT, NULL, NULL},
    {"quote", CC_CELL_VERBATIM, NULL, NULL},
    {"count", CC_CELL_INTEGER, NULL, NULL},
};

static void expect(cc_rows_format format, const char *words, const char *quote, int64_t count, const char *row)
{
    cc_rows r;
    cc_rows_begin(&r, format, ',', columns, 4);
    size_t header = r.out.len;
    cc_rows_text(&r, "clm-1e5");
    cc_rows_text(&r, words);
    cc_rows_text(&r, quote);
    cc_rows_integer(&r, count);
    cc_rows_end(&r);
    cr_expect_str_eq(r.out.ptr + header, row);
    cc_rows_free(&r);
}

Test(rows, machine_quotes_where_needed)
{
    expect(CC_ROWS_MACHINE, "plain", "March 18", -3, "clm-1e5,plain,March 18,-3\n");
    expect(CC_ROWS_MACHINE, "a, b", "say \"so\"", 0, "clm-1e5,\"a, b\",\"say \"\"so\"\"\",0\n");
    expect(CC_ROWS_MACHINE, "=1+1", "two\r\nlines\tand a tab", 1, "clm-1e5,=1+1,two lines and a tab,1\n");
}

Test(rows, editors_get_a_spreadsheet_that_runs_nothing)
{
    expect(CC_ROWS_EDITOR, "=1+1", "22:14", -3,
           "\"clm-1e5\",\"'=1+1\",\"\xE2\x80\x9C"
           "22:14\xE2\x80\x9D\",\"-3\"\r\n");
    expect(CC_ROWS_EDITOR, "'tis", "", 1, "\"clm-1e5\",\"''tis\",\"\",\"1\"\r\n");
    expect(CC_ROWS_EDITOR, "\xEF\xBC\x9DSUM", "-", 1,
           "\"clm-1e5\",\"'\xEF\xBC\x9DSUM\",\"\xE2\x80\x9C-\xE2\x80\x9D\",\"1\"\r\n");
}

Test(rows, editors_header_has_a_bom_and_crlf)
{
    cc_rows r;
    cc_rows_begin(&r, CC_ROWS_EDITOR, ';', columns, 4);
    cr_expect_str_eq(r.out.ptr, "\xEF\xBB\xBF\"id\";\"words\";\"quote\";\"count\"\r\n");
    cc_rows_free(&r);
}

Test(rows, a_long_cell_is_cut_for_editors_alone)
{
    cc_buffer text = {0};
    for (int i = 0; i < 2500; i++) cc_buffer_text(&text, "\xC3\xA9");
    for (int format = CC_ROWS_MACHINE; format <= CC_ROWS_EDITOR; format++) {
        cc_rows r;
        cc_rows_begin(&r, (cc_rows_format)format, ',', columns + 1, 1);
        size_t header = r.out.len;
        cc_rows_cell(&r, cc_buffer_span(&text));
        cc_rows_end(&r);
        bool cut = cc_span_find(cc_buffer_span(&r.out), CC_LIT(" \xE2\x80\xA6 [cut]")) != SIZE_MAX;
        cr_expect(cut == (format == CC_ROWS_EDITOR));
        cr_expect(r.out.len - header == (cut ? 2 + 4000 + 10 + 2 : 5001), "%zu", r.out.len - header);
        cc_rows_free(&r);
    }
    cc_buffer_free(&text);
}

Test(rows, json_lines)
{
    expect(CC_ROWS_JSONL, "a \"b\"\\", "\x01\xFF", 7,
           "{\"id\":\"clm-1e5\",\"words\":\"a \\\"b\\\"\\\\\",\"quote\":\"\\u0001\xEF\xBF\xBD\",\"count\":7}\n");
}
