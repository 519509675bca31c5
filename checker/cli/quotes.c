/* cli/quotes.c - `claimcheck quotes FILE...`: who said what, one unbroken piece a row. */
#include "base/rows.h"
#include "cli/cli.h"

#include <stdio.h>

static const cc_column columns[] = {
    {"source", CC_CELL_TEXT, NULL, NULL},
    {"start", CC_CELL_INTEGER, NULL, NULL},
    {"end", CC_CELL_INTEGER, NULL, NULL},
    {"form", CC_CELL_ENUM, NULL, "direct|mixed|indirect"},
    {"speaker", CC_CELL_TEXT, NULL, NULL},
    {"speaker_text", CC_CELL_VERBATIM, NULL, NULL},
    {"speaker_start", CC_CELL_INTEGER, NULL, NULL},
    {"speaker_end", CC_CELL_INTEGER, NULL, NULL},
    {"cue", CC_CELL_TEXT, NULL, NULL},
    {"quote", CC_CELL_VERBATIM, NULL, NULL},
};

/* A part is what stands in marks within the clause of another row: the clause is indirect, its words in marks a mixed
 * row of their own. Marks round a word or a title say nothing; what is quoted within a quotation belongs to it. */
static bool is_printed(const cc_article *a, const cc_quote *q)
{
    if (q->scare) return false;
    if (!q->part) return q->parent < 0;
    for (int32_t up = q->parent; up >= 0; up = a->quotes.item[up].parent)
        if (!a->quotes.item[up].clause) return false;
    return true;
}

static void print_place(cc_rows *rows, const cc_article *a, uint32_t offset, bool known)
{
    if (known) cc_rows_integer(rows, cc_article_file_offset(a, offset));
    else cc_rows_text(rows, "");
}

static void print_quote(cc_rows *rows, const cc_article *a, const cc_quote *q, cc_arena *scratch)
{
    bool known = q->speaker_end > q->speaker_start;
    cc_rows_cell(rows, a->source);
    cc_rows_integer(rows, cc_article_file_offset(a, q->at.start));
    cc_rows_integer(rows, cc_article_file_offset(a, q->at.end));
    cc_rows_text(rows, cc_form_name(q->form));
    cc_rows_cell(rows, q->speaker_token >= 0 ? cc_mention_text(a, (uint32_t)q->speaker_token, scratch)
                                             : cc_article_slice(a, q->speaker_start, q->speaker_end));
    cc_rows_cell(rows, cc_article_slice(a, q->speaker_start, q->speaker_end));
    print_place(rows, a, q->speaker_start, known);
    print_place(rows, a, q->speaker_end, known);
    cc_rows_cell(rows, q->cue < 0 ? (cc_span){0} : a->tokens.item[q->cue].form);
    cc_rows_cell(rows, cc_article_slice(a, q->at.start, q->at.end));
    cc_rows_end(rows);
}

static cc_status quotes_of(cc_rows *rows, const cc_environment *e, cc_scratch *scratch, const char *path, cc_error *err)
{
    cc_article *a = NULL;
    cc_status s = cc_article_read(&a, path, err);
    if (s != CC_OK) return s;
    cc_language_run(e->model, a, scratch);
    cc_mentions_run(e->mention, a, CC_PREFER_NEWS);
    cc_arena names = {0};
    for (uint32_t i = 0; i < a->quotes.count; i++)
        if (is_printed(a, &a->quotes.item[i])) print_quote(rows, a, &a->quotes.item[i], &names);
    cc_arena_free(&names);
    cc_article_free(a);
    return CC_OK;
}

int cli_quotes(const cc_options *o)
{
    static const char *const formats[] = {"csv", "jsonl"};
    cc_error err = {0};
    if (o->paths == 0) {
        cli_complain(o, "quotes: a file is needed (claimcheck quotes FILE...)");
        return CC_EXIT_USAGE;
    }
    cc_rows_format format = cli_choice(o, CC_OPTION_FORMAT, formats, 2, 0) == 0 ? CC_ROWS_MACHINE : CC_ROWS_JSONL;
    cc_environment e;
    if (cc_environment_open(&e, o, &err) != CC_OK) return cli_fail(o, &err);
    cc_scratch *scratch = cc_scratch_new();
    cc_rows rows;
    cc_rows_begin(&rows, format, ',', columns, sizeof columns / sizeof *columns);
    int status = CC_EXIT_OK;
    for (uint32_t i = 0; i < o->paths; i++) {
        err = (cc_error){0};
        if (quotes_of(&rows, &e, scratch, o->path[i], &err) != CC_OK) status = cli_fail(o, &err);
    }
    fwrite(rows.out.ptr, 1, rows.out.len, stdout);
    cc_rows_free(&rows);
    cc_scratch_free(scratch);
    cc_environment_close(&e);
    return status;
}
