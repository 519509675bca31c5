/* reports/evidence.c - one value of one conflict in one place: the long form. */
#include "reports/report.h"

#include <assert.h>

static const cc_column columns[] = {
    {"conflict_id", CC_CELL_ID, "Conflict", NULL},
    {"side", CC_CELL_TEXT, "Side", NULL},
    {"value", CC_CELL_VERBATIM, "Value", NULL},
    {"value_norm", CC_CELL_VERBATIM, "Value, normalised", NULL},
    {"source", CC_CELL_TEXT, "Source", NULL},
    {"group", CC_CELL_TEXT, "Independent group", NULL},
    {"line", CC_CELL_INTEGER, "Line", NULL},
    {"char_start", CC_CELL_INTEGER, "First byte in the file", NULL},
    {"char_end", CC_CELL_INTEGER, "Byte behind the last", NULL},
    {"speaker", CC_CELL_TEXT, "Speaker", NULL},
    {"via", CC_CELL_TEXT, "Via", NULL},
    {"modality", CC_CELL_ENUM, "Modality", "asserted|alleged|possible|planned|conditional|denied|asked"},
    {"evidence", CC_CELL_VERBATIM, "Evidence", NULL},
};

/* The file's own bytes must give the evidence back: a flag is believed for its passages. */
static void check_bytes(const cc_article *article, cc_span evidence, uint32_t start, uint32_t end)
{
    bool same_bytes = article->origin == NULL && article->malformed == 0;
    assert(!same_bytes || cc_span_equal(cc_span_sub(article->bytes, start, end), evidence));
    (void)same_bytes, (void)evidence, (void)start, (void)end;
}

/* a .. z, then aa, ab ... */
static void write_side_name(cc_rows *rows, uint32_t i)
{
    char name[3] = {0};
    if (i < 26) {
        name[0] = (char)('a' + i);
    } else {
        name[0] = (char)('a' + (i / 26 - 1) % 26);
        name[1] = (char)('a' + i % 26);
    }
    cc_rows_text(rows, name);
}

static void write_row(cc_rows *rows, const cc_story *story, const cc_conflict *c, uint32_t side, const cc_evidence *e)
{
    const cc_article *article = story->article[e->article];
    cc_span evidence = cc_article_slice(article, e->start, e->end);
    uint32_t start = cc_article_file_offset(article, e->start), end = cc_article_file_offset(article, e->end);
    check_bytes(article, evidence, start, end);
    cc_rows_cell(rows, c->id);
    write_side_name(rows, side);
    cc_rows_cell(rows, e->value);
    cc_rows_cell(rows, e->value_norm);
    cc_rows_cell(rows, article->source);
    cc_rows_cell(rows, story->group_name[story->group[e->article]]);
    cc_rows_integer(rows, e->line);
    cc_rows_integer(rows, start);
    cc_rows_integer(rows, end);
    cc_rows_cell(rows, e->speaker);
    cc_rows_cell(rows, e->via);
    cc_rows_text(rows, cc_modality_name(e->modality));
    cc_rows_cell(rows, evidence);
    cc_rows_end(rows);
}

static void write_evidence(cc_rows *rows, const cc_run_result *run)
{
    for (uint32_t i = 0; i < run->conflicts; i++) {
        const cc_story_result *r = &run->result[run->conflict[i].story];
        const cc_conflict *c = &r->findings.conflicts.item[run->conflict[i].index];
        for (uint32_t s = 0; s < c->sides.count; s++)
            for (uint32_t e = 0; e < c->sides.item[s].evidence.count; e++)
                write_row(rows, &r->story, c, s, &c->sides.item[s].evidence.item[e]);
    }
}

const cc_report cc_report_evidence = {
    "evidence",     "one value of one conflict in one place",
    columns,        sizeof columns / sizeof *columns,
    NULL,           "conflict_id>contradictions.conflict_id source>sources.source",
    write_evidence, NULL,
};
