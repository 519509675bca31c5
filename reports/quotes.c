/* reports/quotes.c - one unbroken piece of a quotation a row. */
#include "base/utf8.h"
#include "reports/report.h"

static const cc_column columns[] = {
    {"quote_id", CC_CELL_ID, "Quotation", NULL},
    {"aligned_id", CC_CELL_ID, "Renderings of the same words", NULL},
    {"source", CC_CELL_TEXT, "Source", NULL},
    {"line", CC_CELL_INTEGER, "Line", NULL},
    {"char_start", CC_CELL_INTEGER, "First byte in the file", NULL},
    {"char_end", CC_CELL_INTEGER, "Byte behind the last", NULL},
    {"form", CC_CELL_ENUM, "Form", "direct|mixed|indirect"},
    {"speaker", CC_CELL_TEXT, "Speaker", NULL},
    {"speaker_text", CC_CELL_VERBATIM, "Speaker as written", NULL},
    {"cue", CC_CELL_TEXT, "Cue", NULL},
    {"quote", CC_CELL_VERBATIM, "Words", NULL},
    {"differs", CC_CELL_TEXT, "How it departs from the longest rendering", NULL},
};

/* The index of the first piece of every quotation, by its id. */
static uint32_t *first_pieces(const cc_article *article, cc_arena *a)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < article->quotes.count; i++)
        if (article->quotes.item[i].id > most) most = article->quotes.item[i].id;
    uint32_t *first = CC_NEW_ARRAY(a, (size_t)most + 1, uint32_t);
    for (uint32_t i = article->quotes.count; i-- > 0;) first[article->quotes.item[i].id] = i;
    return first;
}

/* Of source and words, so that adding articles changes no id. */
static cc_span quote_id(const cc_article *article, const cc_quote *first, cc_arena *a)
{
    cc_buffer b = {0};
    cc_buffer_print(&b, "%.*s|%.*s", CC_FMT(article->source),
                    CC_FMT(cc_utf8_fold(a, cc_article_slice(article, first->at.start, first->at.end))));
    cc_span id = cc_arena_print(a, "quo-%012llx", (unsigned long long)(cc_span_hash(cc_buffer_span(&b)) >> 16));
    cc_buffer_free(&b);
    return id;
}

static cc_span speaker_name(const cc_article *article, const cc_quote *q)
{
    if (q->entity >= 0) return article->entities.item[q->entity].story_name;
    return cc_article_slice(article, q->speaker_start, q->speaker_end);
}

static void write_row(cc_rows *rows, const cc_article *article, const cc_quote *q, cc_span id, const cc_rendering *r)
{
    cc_rows_cell(rows, id);
    cc_rows_cell(rows, r == NULL ? (cc_span){0} : r->aligned_id);
    cc_rows_cell(rows, article->source);
    cc_rows_integer(rows, cc_article_line(article, q->at.start));
    cc_rows_integer(rows, cc_article_file_offset(article, q->at.start));
    cc_rows_integer(rows, cc_article_file_offset(article, q->at.end));
    cc_rows_text(rows, cc_form_name(q->form));
    cc_rows_cell(rows, speaker_name(article, q));
    cc_rows_cell(rows, cc_article_slice(article, q->speaker_start, q->speaker_end));
    cc_rows_cell(rows, q->cue < 0 ? (cc_span){0} : article->tokens.item[q->cue].form);
    cc_rows_cell(rows, cc_article_slice(article, q->at.start, q->at.end));
    cc_rows_cell(rows, r == NULL ? (cc_span){0} : r->differs);
    cc_rows_end(rows);
}

/* A quotation is somebody's words: no marks round a single word or a title, nothing that somebody only thinks or
 * wants, and of indirect speech the clauses, not the things that a verb of saying has as its object ("denied it"). */
static bool is_quotation(const cc_quote *q)
{
    enum { LEAST_WORDS = 4 };
    if (q->scare || q->belief) return false;
    return q->form != CC_FORM_INDIRECT || q->at.last - q->at.first >= LEAST_WORDS;
}

static void write_article(cc_rows *rows, const cc_story_result *r, uint32_t at)
{
    cc_arena a = {0};
    const cc_article *article = r->story.article[at];
    uint32_t *first = first_pieces(article, &a);
    for (uint32_t i = 0; i < article->quotes.count; i++) {
        const cc_quote *q = &article->quotes.item[i];
        if (!is_quotation(q)) continue;
        const cc_rendering *rendering = r->findings.rendering == NULL ? NULL : &r->findings.rendering[at][i];
        write_row(rows, article, q, quote_id(article, &article->quotes.item[first[q->id]], &a), rendering);
    }
    cc_arena_free(&a);
}

static void write_quotes(cc_rows *rows, const cc_run_result *run)
{
    for (uint32_t s = 0; s < run->stories; s++)
        for (uint32_t i = 0; i < run->result[s].story.articles; i++) write_article(rows, &run->result[s], i);
}

const cc_report cc_report_quotes = {
    "quotes",     "one unbroken piece of a quotation",
    columns,      sizeof columns / sizeof *columns,
    NULL,         "source>sources.source",
    write_quotes, NULL,
};
