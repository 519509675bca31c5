/* Whole stories: the reports of fixtures/corpora/STORY are those in its folder `expected`, and they find every
 * hard group of its gold, which was written by reading the articles.
 * UPDATE_GOLDEN=1 rewrites them; the difference is then read and committed. */
#include "../program.h"
#include "base/table.h"

#include <criterion/parameterized.h>
#include <dirent.h>

static const char corpora[] = CC_SOURCE_DIR "/fixtures/corpora";

typedef struct {
    char name[256];
} story;

ParameterizedTestParameters(corpora, story)
{
    struct dirent **entry;
    int n = scandir(corpora, &entry, NULL, alphasort);
    story *list = cr_malloc((size_t)n * sizeof *list);
    size_t count = 0;
    for (int i = 0; i < n; i++) {
        if (entry[i]->d_name[0] != '.') snprintf(list[count++].name, sizeof list->name, "%s", entry[i]->d_name);
        free(entry[i]);
    }
    free(entry);
    return cr_make_param_array(story, list, count);
}

static int shell(const char *format, const char *a, const char *b)
{
    cc_buffer command = {0};
    cc_buffer_print(&command, format, a, b);
    int status = system(command.ptr);
    cc_buffer_free(&command);
    return status;
}

static cc_table table(cc_arena *a, const char *folder, const char *name)
{
    cc_table t;
    cc_error err = {0};
    cr_assert(cc_table_read(&t, cc_arena_print(a, "%s/%s", folder, name).ptr, a, &err) == CC_OK, "%s", err.message);
    return t;
}

static cc_span cell(const cc_table *t, const cc_row *row, const char *column)
{
    uint32_t at = cc_table_column(t, column);
    cr_assert(at != UINT32_MAX, "%s", column);
    return row->cell[at];
}

/* Does this conflict have the place on another side than `side`? Gives the side where it has it. */
static bool has_place(const cc_table *evidence, cc_span conflict, cc_span source, cc_span line, cc_span *side)
{
    for (uint32_t i = 0; i < evidence->rows.count; i++) {
        const cc_row *row = &evidence->rows.item[i];
        if (!cc_span_equal(cell(evidence, row, "conflict_id"), conflict)) continue;
        if (!cc_span_equal(cell(evidence, row, "source"), source) || !cc_span_equal(cell(evidence, row, "line"), line))
            continue;
        if (side->len > 0 && cc_span_equal(cell(evidence, row, "side"), *side)) continue;
        *side = cell(evidence, row, "side");
        return true;
    }
    return false;
}

static bool is_found(const cc_table *gold, const cc_row *row, const cc_table *conflicts, const cc_table *evidence)
{
    for (uint32_t i = 0; i < conflicts->rows.count; i++) {
        cc_span id = cell(conflicts, &conflicts->rows.item[i], "conflict_id"), side = {0};
        if (has_place(evidence, id, cell(gold, row, "source_a"), cell(gold, row, "line_a"), &side) &&
            has_place(evidence, id, cell(gold, row, "source_b"), cell(gold, row, "line_b"), &side))
            return true;
    }
    return false;
}

/* "C4.1" and "C4.2" are rows of one group. */
static cc_span group_of(const cc_table *gold, const cc_row *row)
{
    cc_span rest = cell(gold, row, "id"), group;
    cc_span_split(&rest, '.', &group);
    return group;
}

static void expect_hard_groups(const char *folder, const char *reports)
{
    cc_arena a = {0};
    cc_table gold = table(&a, folder, "gold_contradictions.csv"), conflicts = table(&a, reports, "contradictions.csv"),
             evidence = table(&a, reports, "evidence.csv");
    for (uint32_t i = 0; i < gold.rows.count; i++) {
        const cc_row *row = &gold.rows.item[i];
        if (!cc_span_is(cell(&gold, row, "severity"), "hard")) continue;
        bool found = false;
        for (uint32_t k = 0; k < gold.rows.count && !found; k++)
            found = cc_span_equal(group_of(&gold, &gold.rows.item[k]), group_of(&gold, row)) &&
                    is_found(&gold, &gold.rows.item[k], &conflicts, &evidence);
        cr_expect(found, "%s: gold group %.*s is not found", folder, CC_FMT(group_of(&gold, row)));
    }
    cc_arena_free(&a);
}

ParameterizedTest(story *s, corpora, story)
{
    test_folder f = folder_make();
    cc_buffer folder = {0}, arguments = {0}, expected = {0};
    cc_buffer_print(&folder, "%s/%s", corpora, s->name);
    cc_buffer_print(&expected, "%s/expected", folder.ptr);
    /* Paths from the folder itself, so that sources.csv says the same on every machine. */
    cr_assert(shell("cp '%s'/*.txt '%s'", folder.ptr, f.path) == 0);
    cr_assert(program_run(&f, "check *.txt -o expected --profile machine --quiet") == 0);
    if (getenv("UPDATE_GOLDEN") != NULL) {
        shell("rm -rf '%s'", expected.ptr, "");
        cc_buffer_print(&arguments, "%s/expected", f.path);
        cr_assert(shell("cp -r '%s' '%s'", arguments.ptr, expected.ptr) == 0);
    } else {
        cc_buffer_print(&arguments, "%s/expected", f.path);
        cr_assert(shell("diff -r '%s' '%s' >&2", expected.ptr, arguments.ptr) == 0,
                  "%s: the reports changed; UPDATE_GOLDEN=1 rewrites them", s->name);
    }
    cc_buffer reports = {0};
    cc_buffer_print(&reports, "%s/expected", f.path);
    expect_hard_groups(folder.ptr, reports.ptr);
    cc_buffer_free(&reports);
    cc_buffer_free(&folder);
    cc_buffer_free(&arguments);
    cc_buffer_free(&expected);
    folder_remove(&f);
}
