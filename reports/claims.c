/* reports/claims.c - every claim tuple: the raw material. */
#include "reports/claim_cells.h"
#include "reports/report.h"

static const cc_column columns[] = {
    {"claim_id", CC_CELL_ID, "Claim", NULL},
    {"cluster_id", CC_CELL_ID, "Cluster", NULL},
    {"story", CC_CELL_TEXT, "Story", NULL},
    {"source", CC_CELL_TEXT, "Source", NULL},
    {"line", CC_CELL_INTEGER, "Line", NULL},
    {"char_start", CC_CELL_INTEGER, "First byte in the file", NULL},
    {"char_end", CC_CELL_INTEGER, "Byte behind the last", NULL},
    CC_CLAIM_COLUMNS,
};

static cc_span cluster_id(const cc_findings *f, uint32_t article, uint32_t claim)
{
    uint32_t i = f->cluster_of == NULL ? UINT32_MAX : f->cluster_of[article][claim];
    return i == UINT32_MAX ? (cc_span){0} : f->clusters.item[i].id;
}

static void write_article(cc_rows *rows, const cc_story_result *r, uint32_t at, const bool *told, cc_arena *a)
{
    const cc_article *article = r->story.article[at];
    for (uint32_t i = 0; i < article->claims.count; i++) {
        const cc_claim *c = &article->claims.item[i];
        if (!told[i]) continue;
        cc_rows_cell(rows, r->findings.claim_id == NULL ? (cc_span){0} : r->findings.claim_id[at][i]);
        cc_rows_cell(rows, cluster_id(&r->findings, at, i));
        cc_rows_cell(rows, r->story.name);
        cc_rows_cell(rows, article->source);
        cc_rows_integer(rows, cc_article_line(article, c->start));
        cc_rows_integer(rows, cc_article_file_offset(article, c->start));
        cc_rows_integer(rows, cc_article_file_offset(article, c->end));
        cc_claim_cells(rows, article, c, a);
        cc_rows_end(rows);
    }
}

static void write_claims(cc_rows *rows, const cc_run_result *run)
{
    for (uint32_t s = 0; s < run->stories; s++) {
        cc_arena of_story = {0};
        bool **told = cc_claims_told(&run->result[s], &of_story);
        for (uint32_t i = 0; i < run->result[s].story.articles; i++) {
            cc_arena a = {0};
            write_article(rows, &run->result[s], i, told[i], &a);
            cc_arena_free(&a);
        }
        cc_arena_free(&of_story);
    }
}

const cc_report cc_report_claims = {
    "claims",     "one claim tuple",
    columns,      sizeof columns / sizeof *columns,
    NULL,         "cluster_id>coverage.cluster_id source>sources.source",
    write_claims, NULL,
};
