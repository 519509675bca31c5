/* cli/pairs.c - `claimcheck pairs FILE`: each row two texts, and whether they contradict each other.
 *
 * The engine is that of `check`: the two texts are two articles of one story. */
#include "cli/cli.h"

#include "base/rows.h"

#include <stdio.h>
#include <string.h>

static const cc_column columns[] = {
    {"id", CC_CELL_TEXT, NULL, NULL},           {"verdict", CC_CELL_ENUM, NULL, "contradiction|discrepancy|none"},
    {"type", CC_CELL_TEXT, NULL, NULL},         {"rule", CC_CELL_TEXT, NULL, NULL},
    {"confidence", CC_CELL_NUMBER, NULL, NULL}, {"a_start", CC_CELL_INTEGER, NULL, NULL},
    {"a_end", CC_CELL_INTEGER, NULL, NULL},     {"b_start", CC_CELL_INTEGER, NULL, NULL},
    {"b_end", CC_CELL_INTEGER, NULL, NULL},
};

static cc_article *read_text(const cc_environment *e, cc_scratch *scratch, cc_span text, const char *source)
{
    cc_article *a = cc_article_of_text(text, CC_NO_DAY);
    a->source = cc_span_of(source);
    cc_article_run(e, a, scratch, CC_PREFER_NEAREST);
    return a;
}

/* The value of the first evidence that an article has in a conflict. */
static const cc_evidence *evidence_of(const cc_conflict *c, uint32_t article)
{
    for (uint32_t i = 0; i < c->sides.count; i++)
        for (uint32_t k = 0; k < c->sides.item[i].evidence.count; k++)
            if (c->sides.item[i].evidence.item[k].article == article) return &c->sides.item[i].evidence.item[k];
    return NULL;
}

static void write_verdict(cc_rows *rows, const cc_conflict *c, cc_article *const article[2])
{
    cc_rows_text(rows, cc_kind_name(c->kind));
    cc_rows_text(rows, cc_type_name(c->type));
    cc_rows_cell(rows, c->rule);
    cc_rows_number(rows, c->confidence, 3);
    for (uint32_t i = 0; i < 2; i++) {
        const cc_evidence *e = evidence_of(c, i);
        if (e == NULL) {
            cc_rows_text(rows, "");
            cc_rows_text(rows, "");
            continue;
        }
        cc_rows_integer(rows, e->value.ptr - article[i]->text.ptr);
        cc_rows_integer(rows, e->value.ptr - article[i]->text.ptr + (int64_t)e->value.len);
    }
}

/* The gravest conflict between the two: a contradiction before a discrepancy, then by rank; updates count for nothing.
 */
static const cc_conflict *gravest(const cc_findings *f)
{
    const cc_conflict *best = NULL;
    for (uint32_t i = 0; i < f->conflicts.count; i++) {
        const cc_conflict *c = &f->conflicts.item[i];
        bool both = evidence_of(c, 0) != NULL && evidence_of(c, 1) != NULL;
        if (c->kind != CC_UPDATE && both && (best == NULL || c->kind < best->kind)) best = c;
    }
    return best;
}

static void judge_pair(const cc_environment *e, cc_scratch *scratch, cc_span a, cc_span b, cc_rows *rows)
{
    cc_article *article[2] = {read_text(e, scratch, a, "a"), read_text(e, scratch, b, "b")};
    cc_arena arena = {0};
    cc_story story = {.name = CC_LIT("pair"), .article = article, .articles = 2};
    cc_findings findings;
    cc_names_merge(e->mention, article, 2, &arena);
    cc_story_group(&story, &arena);
    cc_judge_run(e->judge, &story, &findings, &arena);
    const cc_conflict *c = gravest(&findings);
    if (c == NULL) cc_rows_text(rows, "none");
    else write_verdict(rows, c, article);
    cc_arena_free(&arena);
    for (int i = 0; i < 2; i++) cc_article_free(article[i]);
}

static cc_status run_file(const cc_environment *e, const char *path, cc_error *err)
{
    cc_buffer text = {0};
    cc_arena arena = {0};
    cc_table t;
    uint32_t id, a, b;
    cc_status s = cc_buffer_read(&text, path, err);
    cc_span bytes = cc_buffer_span(&text);
    size_t line = cc_span_find(bytes, CC_LIT("\n"));
    bool tabs = cc_span_find(cc_span_sub(bytes, 0, line == SIZE_MAX ? bytes.len : line), CC_LIT("\t")) != SIZE_MAX;
    if (s == CC_OK) s = cc_table_parse(&t, bytes, tabs ? '\t' : ',', path, &arena, err);
    if (s == CC_OK) s = cc_table_require(&t, "id", &id, err);
    if (s == CC_OK) s = cc_table_require(&t, "a", &a, err);
    if (s == CC_OK) s = cc_table_require(&t, "b", &b, err);
    if (s == CC_OK) {
        cc_scratch *scratch = cc_scratch_new();
        cc_rows rows;
        cc_rows_begin(&rows, CC_ROWS_MACHINE, ',', columns, sizeof columns / sizeof *columns);
        for (uint32_t i = 0; i < t.rows.count; i++) {
            cc_rows_cell(&rows, t.rows.item[i].cell[id]);
            judge_pair(e, scratch, t.rows.item[i].cell[a], t.rows.item[i].cell[b], &rows);
            cc_rows_end(&rows);
        }
        fwrite(rows.out.ptr, 1, rows.out.len, stdout);
        cc_rows_free(&rows);
        cc_scratch_free(scratch);
    }
    cc_arena_free(&arena);
    cc_buffer_free(&text);
    return s;
}

int cli_pairs(const cc_options *o)
{
    cc_environment e;
    cc_error err = {0};
    if (o->paths != 1) {
        cli_complain(o, "pairs: one file is needed, CSV or TSV with the columns id, a, b (- for standard input)");
        return CC_EXIT_USAGE;
    }
    if (cc_environment_open(&e, o, &err) != CC_OK) return cli_fail(o, &err);
    cc_status s = run_file(&e, o->path[0], &err);
    cc_environment_close(&e);
    return s == CC_OK ? CC_EXIT_OK : cli_fail(o, &err);
}
