/* cli/names.c - `claimcheck names FILE...`: names, roles and pronouns, and what each refers to. The files are one
 * story. */
#include "base/rows.h"
#include "cli/run.h"

#include <stdio.h>
#include <stdlib.h>

static const cc_column columns[] = {
    {"source", CC_CELL_TEXT, "Source", NULL},
    {"start", CC_CELL_INTEGER, "First byte", NULL},
    {"end", CC_CELL_INTEGER, "Byte after the last", NULL},
    {"kind", CC_CELL_ENUM, "Kind", "person|organisation|place|other|role|pronoun"},
    {"text", CC_CELL_VERBATIM, "Words", NULL},
    {"name", CC_CELL_TEXT, "Canonical name", NULL},
    {"chain", CC_CELL_INTEGER, "Entity within the article", NULL},
    {"held", CC_CELL_TEXT, "When the role is held", NULL},
};

static void write_article(cc_rows *rows, const cc_article *a)
{
    for (uint32_t i = 0; i < a->names.count; i++) {
        const cc_name *n = &a->names.item[i];
        cc_rows_cell(rows, a->source);
        cc_rows_integer(rows, cc_article_file_offset(a, n->at.start));
        cc_rows_integer(rows, cc_article_file_offset(a, n->at.end));
        cc_rows_text(rows, cc_name_kind_name(n->kind));
        cc_rows_cell(rows, cc_article_slice(a, n->at.start, n->at.end));
        if (n->entity >= 0) {
            cc_rows_cell(rows, a->entities.item[n->entity].story_name);
            cc_rows_integer(rows, n->entity + 1);
            cc_rows_cell(rows, n->held);
        }
        cc_rows_end(rows);
    }
}

static void print_articles(const cc_options *o, cc_article **article, uint32_t count)
{
    static const char *const formats[] = {"csv", "jsonl"};
    bool jsonl = cli_choice(o, CC_OPTION_FORMAT, formats, 2, 0) == 1;
    cc_rows rows;
    cc_rows_begin(&rows, jsonl ? CC_ROWS_JSONL : CC_ROWS_MACHINE, ',', columns, sizeof columns / sizeof *columns);
    for (uint32_t i = 0; i < count; i++) write_article(&rows, article[i]);
    fwrite(rows.out.ptr, 1, rows.out.len, stdout);
    cc_rows_free(&rows);
}

/* Read and analyse what can be read; complain of the rest. */
static uint32_t read_all(const cc_options *o, const cc_environment *e, cc_article **article, int *status)
{
    cc_scratch *scratch = cc_scratch_new();
    uint32_t count = 0;
    for (uint32_t i = 0; i < o->paths; i++) {
        cc_error err = {0};
        cc_article *a = NULL;
        if (cc_article_read(&a, o->path[i], &err) != CC_OK) {
            *status = cli_fail(o, &err);
            continue;
        }
        cc_language_run(e->model, a, scratch);
        cc_mentions_run(e->mention, a, CC_PREFER_NEWS);
        article[count++] = a;
    }
    cc_scratch_free(scratch);
    return count;
}

int cli_names(const cc_options *o)
{
    if (o->paths == 0) {
        cli_complain(o, "names: a file is needed (claimcheck names FILE...)");
        return CC_EXIT_USAGE;
    }
    cc_environment e;
    cc_error err = {0};
    if (cc_environment_open(&e, o, &err) != CC_OK) return cli_fail(o, &err);
    int status = CC_EXIT_OK;
    cc_article **article = cc_malloc(o->paths * sizeof *article);
    uint32_t count = read_all(o, &e, article, &status);
    qsort(article, count, sizeof *article, cli_by_source);
    cc_arena a = {0};
    cc_names_merge(e.mention, article, count, &a);
    print_articles(o, article, count);
    for (uint32_t i = 0; i < count; i++) cc_article_free(article[i]);
    free(article);
    cc_arena_free(&a);
    cc_environment_close(&e);
    return status;
}
