/* reports/coverage.c - one cluster of claims; one column a source: says, differs, silent.
 *
 * A column a source would make the file quadratic in a batch of many stories: beyond
 * MOST_COLUMNS articles the sources stand in three columns of names instead. */
#include "reports/report.h"

#include <stdlib.h>

enum { MOST_COLUMNS = 100, ELSEWHERE = 3 };

static const cc_column columns[] = {
    {"cluster_id", CC_CELL_ID, "Cluster", NULL},
    {"story", CC_CELL_TEXT, "Story", NULL},
    {"claim", CC_CELL_TEXT, "Claim in words", NULL},
    {"says", CC_CELL_INTEGER, "Sources that say it", NULL},
    {"differs", CC_CELL_INTEGER, "Sources that say otherwise", NULL},
    {"silent", CC_CELL_INTEGER, "Sources that are silent", NULL},
};

static const cc_column list_columns[] = {
    {"sources_saying", CC_CELL_TEXT, "Who says it", NULL},
    {"sources_differing", CC_CELL_TEXT, "Who says otherwise", NULL},
    {"sources_silent", CC_CELL_TEXT, "Who is silent", NULL},
};

static const cc_column *source_columns(const cc_run_result *run, cc_arena *a, uint32_t *count)
{
    if (run->articles > MOST_COLUMNS) {
        *count = sizeof list_columns / sizeof *list_columns;
        return list_columns;
    }
    cc_column *c = CC_NEW_ARRAY(a, run->articles, cc_column);
    for (uint32_t i = 0; i < run->articles; i++)
        c[i] = (cc_column){cc_arena_copy(a, run->article[i]->source).ptr, CC_CELL_ENUM, NULL, "says|differs|silent"};
    *count = run->articles;
    return c;
}

static int by_source(const void *a, const void *b)
{
    const cc_article *x = *(cc_article *const *)a, *y = *(cc_article *const *)b;
    return cc_span_compare(x->source, y->source);
}

static uint32_t column_of(const cc_run_result *run, const cc_article *article)
{
    cc_article **found = bsearch(&article, run->article, run->articles, sizeof *run->article, by_source);
    return (uint32_t)(found - run->article);
}

static void write_counts(cc_rows *rows, const cc_story *story, const cc_cluster *c)
{
    uint32_t count[3] = {0};
    for (uint32_t i = 0; i < story->articles; i++) count[c->stand[i]]++;
    cc_rows_cell(rows, c->id);
    cc_rows_cell(rows, story->name);
    cc_rows_cell(rows, c->claim);
    cc_rows_integer(rows, count[CC_SAYS]);
    cc_rows_integer(rows, count[CC_DIFFERS]);
    cc_rows_integer(rows, count[CC_SILENT]);
}

/* An article of another story neither says a thing nor is silent about it: its cell is empty. */
static void write_marks(cc_rows *rows, const cc_run_result *run, const cc_story *story, const cc_cluster *c,
                        const uint32_t *column)
{
    static const char *const words[] = {"silent", "says", "differs", ""};
    uint8_t stand[MOST_COLUMNS];
    for (uint32_t i = 0; i < run->articles; i++) stand[i] = ELSEWHERE;
    for (uint32_t i = 0; i < story->articles; i++) stand[column[i]] = c->stand[i];
    for (uint32_t i = 0; i < run->articles; i++) cc_rows_text(rows, words[stand[i]]);
}

static void write_names(cc_rows *rows, const cc_story *story, const cc_cluster *c, cc_stand stand)
{
    cc_buffer b = {0};
    for (uint32_t i = 0; i < story->articles; i++)
        if (c->stand[i] == stand)
            cc_buffer_print(&b, "%s%.*s", b.len == 0 ? "" : ", ", CC_FMT(story->article[i]->source));
    cc_rows_cell(rows, cc_buffer_span(&b));
    cc_buffer_free(&b);
}

static void write_story(cc_rows *rows, const cc_run_result *run, const cc_story_result *r, cc_arena *a)
{
    const cc_story *story = &r->story;
    bool marks = run->articles <= MOST_COLUMNS;
    uint32_t *column = CC_NEW_ARRAY(a, story->articles, uint32_t);
    for (uint32_t i = 0; marks && i < story->articles; i++) column[i] = column_of(run, story->article[i]);
    for (uint32_t i = 0; i < r->findings.clusters.count; i++) {
        const cc_cluster *c = &r->findings.clusters.item[i];
        write_counts(rows, story, c);
        if (marks) {
            write_marks(rows, run, story, c, column);
        } else {
            write_names(rows, story, c, CC_SAYS);
            write_names(rows, story, c, CC_DIFFERS);
            write_names(rows, story, c, CC_SILENT);
        }
        cc_rows_end(rows);
    }
}

static void write_coverage(cc_rows *rows, const cc_run_result *run)
{
    cc_arena a = {0};
    for (uint32_t s = 0; s < run->stories; s++) write_story(rows, run, &run->result[s], &a);
    cc_arena_free(&a);
}

const cc_report cc_report_coverage = {
    "coverage", "one cluster of claims", columns,        sizeof columns / sizeof *columns, "cluster_id",
    NULL,       write_coverage,          source_columns,
};
