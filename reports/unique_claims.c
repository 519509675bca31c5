/* reports/unique_claims.c - one claim that only one source, or one independent group, makes. */
#include "reports/report.h"

static const cc_column columns[] = {
    {"claim_id", CC_CELL_ID, "Claim", NULL},          {"rank", CC_CELL_INTEGER, "Rank", NULL},
    {"story", CC_CELL_TEXT, "Story", NULL},           {"scope", CC_CELL_ENUM, "Scope", "article|group"},
    {"source", CC_CELL_TEXT, "Source", NULL},         {"group", CC_CELL_TEXT, "Independent group", NULL},
    {"line", CC_CELL_INTEGER, "Line", NULL},          {"speaker", CC_CELL_TEXT, "Speaker", NULL},
    {"claim", CC_CELL_TEXT, "Claim in words", NULL},  {"question", CC_CELL_TEXT, "What it answers", NULL},
    {"evidence", CC_CELL_VERBATIM, "Evidence", NULL}, {"corroboration", CC_CELL_TEXT, "Corroboration", NULL},
    {"verdict", CC_CELL_HAND, "Verdict", NULL},       {"assigned_to", CC_CELL_HAND, "Assigned to", NULL},
    {"notes", CC_CELL_HAND, "Notes", NULL},
};

static void write_row(cc_rows *rows, const cc_story *story, const cc_unique *u, uint32_t rank, cc_arena *a)
{
    const cc_article *article = story->article[u->article];
    const cc_claim *c = &article->claims.item[u->claim];
    const cc_sentence *s = &article->sentences.item[c->sentence];
    cc_rows_cell(rows, u->id);
    cc_rows_integer(rows, rank);
    cc_rows_cell(rows, story->name);
    cc_rows_text(rows, u->group_scope ? "group" : "article");
    cc_rows_cell(rows, article->source);
    cc_rows_cell(rows, story->group_name[story->group[u->article]]);
    cc_rows_integer(rows, cc_article_line(article, c->start));
    cc_rows_cell(rows, c->speaker);
    cc_rows_cell(rows, cc_claim_words(article, c, a));
    cc_rows_cell(rows, u->question);
    cc_rows_cell(rows, cc_article_slice(article, s->start, s->end));
    cc_rows_cell(rows, u->corroboration);
    cc_rows_end(rows);
}

static void write_unique_claims(cc_rows *rows, const cc_run_result *run)
{
    cc_arena a = {0};
    for (uint32_t i = 0; i < run->uniques; i++) {
        const cc_story_result *r = &run->result[run->unique[i].story];
        write_row(rows, &r->story, &r->findings.uniques.item[run->unique[i].index], i + 1, &a);
    }
    cc_arena_free(&a);
}

const cc_report cc_report_unique_claims = {
    "unique_claims",
    "one claim that only one source or one independent group makes",
    columns,
    sizeof columns / sizeof *columns,
    NULL,
    "source>sources.source",
    write_unique_claims,
    NULL,
};
