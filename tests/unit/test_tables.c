/* An editor's tables laid over ours. */
#include "../program.h"
#include "base/table.h"

Test(tables, an_overlay_replaces_adds_and_keeps)
{
    test_folder f = folder_make();
    folder_text(&f, "ours/words.csv", "word,class,note\nsay,speech,ours\ndeny,denial,ours\n");
    folder_text(&f, "ours/other.csv", "id\nx\n");
    folder_text(&f, "theirs/words.csv", "word,class\ndeny,speech\nbark,speech\n");
    folder_text(&f, "theirs/new.csv", "id\ny\n");
    cc_arena a = {0};
    cc_error err = {0};
    cc_tables t;
    cc_span ours = cc_arena_print(&a, "%s/ours", f.path), theirs = cc_arena_print(&a, "%s/theirs", f.path);
    cr_assert(cc_tables_read(&t, ours.ptr, theirs.ptr, &a, &err) == CC_OK, "%s", err.message);
    const cc_table *words = cc_tables_find(&t, "words");
    cr_assert(words != NULL && words->rows.count == 3 && t.table.count == 3);
    cr_expect(cc_span_is(words->rows.item[1].cell[1], "speech") && cc_span_is(words->rows.item[1].cell[2], "ours"));
    cr_expect(cc_span_is(words->rows.item[2].cell[0], "bark") && words->rows.item[2].cell[2].len == 0);
    cr_expect(cc_table_bad_cell(words, &words->rows.item[1], 1, &err, "no class") == CC_ESYNTAX);
    cr_expect(strstr(err.message, "theirs/words.csv:2: column 'class': no class: 'speech'") != NULL, "%s", err.message);
    const cc_table *missing;
    cr_expect(cc_tables_require(&t, "absent", &missing, &err) == CC_ESYNTAX);
    cr_expect(cc_tables_find(&t, "new") != NULL);
    cc_arena_free(&a);
    folder_remove(&f);
}

Test(tables, an_overlay_that_does_not_fit_is_named)
{
    test_folder f = folder_make();
    folder_text(&f, "ours/words.csv", "word,class\nsay,speech\n");
    folder_text(&f, "theirs/words.csv", "word,clas\nsay,speech\n");
    cc_arena a = {0};
    cc_error err = {0};
    cc_tables t;
    cc_span ours = cc_arena_print(&a, "%s/ours", f.path), theirs = cc_arena_print(&a, "%s/theirs", f.path);
    cr_expect(cc_tables_read(&t, ours.ptr, theirs.ptr, &a, &err) == CC_ESYNTAX);
    cr_expect(strstr(err.message, "theirs/words.csv:1: column 'clas' is not one of ") != NULL, "%s", err.message);
    cc_arena_free(&a);
    folder_remove(&f);
}
