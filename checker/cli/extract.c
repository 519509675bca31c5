/* cli/extract.c - `claimcheck extract`: the claims of articles, or of the lines of a file, as CSV, JSON Lines or
 * tuples. */
#include "base/rows.h"
#include "claim/openie.h"
#include "cli/cli.h"
#include "language/conllu.h"
#include "reports/claim_cells.h"

#include <stdio.h>

static const cc_column columns[] = {
    {"source", CC_CELL_TEXT, "Source", NULL},
    {"line", CC_CELL_INTEGER, "Line", NULL},
    {"char_start", CC_CELL_INTEGER, "First byte", NULL},
    {"char_end", CC_CELL_INTEGER, "Byte after the last", NULL},
    CC_CLAIM_COLUMNS,
    {"confidence", CC_CELL_NUMBER, "Confidence", NULL},
};

typedef enum { FORMAT_CSV, FORMAT_JSONL, FORMAT_OPENIE } format;

typedef struct {
    const cc_environment *e;
    cc_scratch *scratch;
    format format;
    cc_rows rows;
    cc_buffer out; /* of openie */
} writer;

static void write_rows(writer *w, const cc_article *a, uint32_t line)
{
    cc_arena scratch = {0};
    for (uint32_t i = 0; i < a->claims.count; i++) {
        const cc_claim *c = &a->claims.item[i];
        if (c->fragment) continue;
        cc_rows_cell(&w->rows, a->source);
        cc_rows_integer(&w->rows, line > 0 ? line : cc_article_line(a, c->start));
        cc_rows_integer(&w->rows, cc_article_file_offset(a, c->start));
        cc_rows_integer(&w->rows, cc_article_file_offset(a, c->end));
        cc_claim_cells(&w->rows, a, c, &scratch);
        cc_rows_number(&w->rows, c->confidence, 3);
        cc_rows_end(&w->rows);
    }
    cc_arena_free(&scratch);
}

/* TABs would be cells of their own, and a line of a file is a line of the answer. */
static void write_plain(cc_buffer *out, cc_span text)
{
    for (size_t i = 0; i < text.len; i++) cc_buffer_byte(out, (unsigned char)text.ptr[i] < ' ' ? ' ' : text.ptr[i]);
}

static void write_tuples(writer *w, const cc_article *a, cc_span line)
{
    for (uint32_t i = 0; i < a->claims.count; i++) {
        const cc_claim *c = &a->claims.item[i];
        cc_buffer cells = {0};
        if (c->same_as < 0 && cc_openie_write(a, c, &cells)) {
            const cc_sentence *s = &a->sentences.item[c->sentence];
            write_plain(&w->out, line.ptr != NULL ? line : cc_article_slice(a, s->start, s->end));
            cc_buffer_print(&w->out, "\t%.3f\t", (double)c->confidence);
            cc_buffer_add(&w->out, cc_buffer_span(&cells));
            cc_buffer_byte(&w->out, '\n');
        }
        cc_buffer_free(&cells);
    }
}

static void write_article(writer *w, const cc_article *a, cc_span line, uint32_t number)
{
    if (w->format == FORMAT_OPENIE) write_tuples(w, a, line);
    else write_rows(w, a, number);
}

static void extract_lines(writer *w, cc_span text)
{
    cc_span line;
    uint32_t number = 0;
    while (cc_span_split(&text, '\n', &line)) {
        number++;
        if (cc_span_ends(line, "\r")) line.len--;
        if (cc_span_trim(line).len == 0) continue;
        cc_article *a = cc_article_of_text(line, CC_NO_DAY);
        cc_article_run(w->e, a, w->scratch, CC_PREFER_NEWS);
        write_article(w, a, line, number);
        cc_article_free(a);
    }
}

/* A file of trees (CoNLL-U) keeps its trees: extraction alone. */
static cc_status read_article(cc_article **out, const writer *w, const char *path, cc_error *err)
{
    bool trees = cc_span_ends(cc_span_of(path), ".conllu");
    cc_status s = trees ? cc_conllu_read(out, path, err) : cc_article_read(out, path, err);
    if (s != CC_OK) return s;
    if ((*out)->source.len == 0) (*out)->source = cc_path_stem((*out)->path);
    if (!trees) cc_language_run(w->e->model, *out, w->scratch);
    cc_mentions_run(w->e->mention, *out, CC_PREFER_NEWS);
    cc_claims_extract(w->e->claim, *out);
    return CC_OK;
}

static int extract_file(writer *w, const cc_options *o, const char *path)
{
    cc_error err = {0};
    if (o->value[CC_OPTION_LINES] != NULL) {
        cc_buffer text = {0};
        if (cc_buffer_read(&text, path, &err) != CC_OK) return cli_fail(o, &err);
        extract_lines(w, cc_buffer_span(&text));
        cc_buffer_free(&text);
        return CC_EXIT_OK;
    }
    cc_article *a = NULL;
    if (read_article(&a, w, path, &err) != CC_OK) return cli_fail(o, &err);
    write_article(w, a, (cc_span){0}, 0);
    cc_article_free(a);
    return CC_EXIT_OK;
}

int cli_extract(const cc_options *o)
{
    static const char *const formats[] = {"csv", "jsonl", "openie"};
    if (o->paths == 0) {
        cli_complain(o, "extract: a file is needed (claimcheck extract FILE..., or --lines FILE)");
        return CC_EXIT_USAGE;
    }
    cc_environment e;
    cc_error err = {0};
    writer w = {.e = &e, .format = (format)cli_choice(o, CC_OPTION_FORMAT, formats, 3, FORMAT_CSV)};
    if (cc_environment_open(&e, o, &err) != CC_OK) return cli_fail(o, &err);
    w.scratch = cc_scratch_new();
    cc_rows_begin(&w.rows, w.format == FORMAT_JSONL ? CC_ROWS_JSONL : CC_ROWS_MACHINE, ',', columns,
                  sizeof columns / sizeof *columns);
    int status = CC_EXIT_OK;
    for (uint32_t i = 0; i < o->paths; i++) {
        int s = extract_file(&w, o, o->path[i]);
        if (s != CC_EXIT_OK) status = s;
    }
    cc_span answer = w.format == FORMAT_OPENIE ? cc_buffer_span(&w.out) : cc_buffer_span(&w.rows.out);
    fwrite(answer.ptr, 1, answer.len, stdout);
    cc_buffer_free(&w.out);
    cc_rows_free(&w.rows);
    cc_scratch_free(w.scratch);
    cc_environment_close(&e);
    return status;
}
