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
                "id\treference_date\ttext\na\t2021-03-19\tAt least 12 people paid $5.50.\n"
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
    cr_assert(program_run(&f, "values --format jsonl fire.txt") == 0);
    cr_assert(file_holds(
        &f, "out", "{\"id\":\"fire\",\"kind\":\"number\",\"start\":40,\"end\":42,\"text\":\"12\",\"value\":\"12\"}"));
    folder_text(&f, "two.txt", "2021-03-18\nFire in Avona\n\nOn Tuesday the fire hurt 12 people.\n");
    cr_assert(program_run(&f, "values --format csv fire.txt two.txt") == 0);
    cr_assert(file_holds(&f, "out", "\nfire,number,40,42,12,12\n"));
    cr_assert(file_holds(&f, "out", "\ntwo,date,29,36,Tuesday,2021-03-16\n"));
    folder_remove(&f);
}

Test(values, the_side_that_is_asked_for)
{
    static const struct {
        const char *prefer, *row;
    } cases[] = {{"news", "2021-03-12"}, {"past", "2021-03-12"}, {"future", "2021-03-19"}, {"nearest", "2021-03-19"}};
    test_folder f = folder_make();
    folder_text(&f, "t.tsv", "id\treference_date\ttext\na\t2021-03-18\tThe shop burned down on Friday.\n");
    folder_text(&f, "fire.txt", "2021-03-18\nFire in Avona\n\nThe shop burned down on Friday.\n");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char arguments[64], row[64];
        snprintf(arguments, sizeof arguments, "values --prefer %s t.tsv fire.txt", cases[i].prefer);
        cr_assert(program_run(&f, arguments) == 0);
        snprintf(row, sizeof row, "\na,date,24,30,Friday,%s\n", cases[i].row);
        cr_expect(file_holds(&f, "out", row), "%s", arguments);
        snprintf(row, sizeof row, "\nfire,date,50,56,Friday,%s\n", cases[i].row);
        cr_expect(file_holds(&f, "out", row), "%s", arguments);
    }
    folder_remove(&f);
}

/* The same words again are the same passage: its year does not move on. */
Test(values, rows_of_one_text_are_passages)
{
    test_folder f = folder_make();
    folder_text(&f, "t.tsv",
                "id\treference_date\ttext\n"
                "a\t2021-03-18\tIn the winter of 1890 the family at last left Oslo for good.\n"
                "b\t2021-03-18\tThe mother and the two girls followed them to Kiel in 1891.\n"
                "c\t2021-03-18\tThe eldest girl wed a doctor of the town in March 1892.\n"
                "d\t2021-03-18\tThe parents came in May, but they had left again by November, they said.\n"
                "d2\t2021-03-18\tThe parents came in May, but they had left again by November, they said.\n"
                "e\t2021-03-18\t1894\n"
                "f\t2021-03-18\tThe whole family moved in June to a house that was near the port.\n");
    cr_assert(program_run(&f, "values t.tsv") == 0);
    cr_expect(file_holds(&f, "out", "\nd,date,20,23,May,1892-05\n"));
    cr_expect(file_holds(&f, "out", "\nd2,date,20,23,May,1892-05\n"));
    cr_expect(file_holds(&f, "out", "\nd2,date,49,60,by November,../1892-12\n"));
    cr_expect(file_holds(&f, "out", "\nf,date,26,30,June,1894-06\n"));
    folder_remove(&f);
}

/* An age is a length of time; an open one keeps its bound. */
Test(values, ages)
{
    test_folder f = folder_make();
    folder_text(&f, "t.tsv",
                "id\ttext\n"
                "a\tThe 34-year-old man left.\n"
                "b\tThe wall is more than 500 years old.\n");
    expect_output(&f, "values t.tsv",
                  "id,kind,start,end,text,value\n"
                  "a,duration,4,15,34-year-old,P34Y\n"
                  "b,quantity,12,35,more than 500 years old,500.. year\n");
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
