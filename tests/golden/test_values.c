/* claimcheck values: tables of snippets and articles, formats, what is refused. */
#include "../program.h"

static void expect_output(const test_folder *f, const char *arguments, const char *expected)
{
    cr_expect(program_run(f, arguments) == 0, "%s", arguments);
    cc_buffer out = folder_read(f, "out");
    cr_expect_str_eq(out.ptr, expected, "%s", arguments);
    cc_buffer_free(&out);
}

Test(values, a_table_of_snippets)
{
    test_folder f = folder_make();
    folder_text(&f, "t.tsv",
                "id\treference_date\ttext\n"
                "a\t2021-03-19\tAt least 12 people paid $5.50.\n"
                "b\t\t\xE2\x80\x9CSome\xE2\x80\x9D 3 km, \"12 %\"\n"
                "c\t\tThey won 3-2.\n"
                "d\t2021-03-19\t\n");
    expect_output(&f, "values t.tsv",
                  "id,kind,start,end,text,value\n"
                  "a,number,0,11,At least 12,12..\n"
                  "a,money,24,29,$5.50,5.5 USD\n"
                  "b,quantity,11,15,3 km,3 km\n"
                  "b,percent,18,22,12 %,12 %\n");
    folder_text(&f, "one.tsv", "id\treference_date\ttext\na\t2021-03-19\tAt least 12 people\n");
    expect_output(
        &f, "values --format jsonl one.tsv",
        "{\"id\":\"a\",\"kind\":\"number\",\"start\":0,\"end\":11,\"text\":\"At least 12\",\"value\":\"12..\"}\n");
    folder_remove(&f);
}

Test(values, columns_in_any_order_and_windows_line_ends)
{
    test_folder f = folder_make();
    folder_text(&f, "t.tsv", "\xEF\xBB\xBFtext\tnote\tid\r\ntwelve ships\tx\tq\r\n");
    expect_output(&f, "values t.tsv", "id,kind,start,end,text,value\nq,number,0,6,twelve,12\n");
    folder_remove(&f);
}

Test(values, an_article)
{
    test_folder f = folder_make();
    folder_text(&f, "fire.txt", "2021-03-18\nFire in Avona\n\nThe fire hurt 12 people.\n");
    cr_assert(program_run(&f, "values fire.txt") == 0);
    cr_assert(file_holds(&f, "out", "\nfire,number,40,42,12,12\n"));
    folder_remove(&f);
}

Test(values, what_is_refused)
{
    static const struct {
        const char *arguments;
        int status;
        const char *message;
    } cases[] = {
        {"values", 2, "a file is needed"},
        {"values absent.tsv", 3, "absent.tsv"},
        {"values --format xml t.tsv", 2, "csv"},
        {"values --prefer futur t.tsv", 2, "did you mean 'future'?"},
    };
    test_folder f = folder_make();
    folder_text(&f, "t.tsv", "id\ttext\na\t12\n");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cr_expect(program_run(&f, cases[i].arguments) == cases[i].status, "%s", cases[i].arguments);
        cr_expect(file_holds(&f, "err", cases[i].message), "%s", cases[i].arguments);
    }
    folder_remove(&f);
}
