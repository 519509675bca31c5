/* reports/contradictions.c - one conflict a row: the editor's triage list. */
#include "reports/report.h"

static const cc_column columns[] = {
    {"conflict_id", CC_CELL_ID, "Conflict", NULL},
    {"rank", CC_CELL_INTEGER, "Rank", NULL},
    {"kind", CC_CELL_ENUM, "Kind", "contradiction|discrepancy|update"},
    {"severity", CC_CELL_ENUM, "Severity", "1-high|2-medium|3-low"},
    {"type", CC_CELL_ENUM, "Type",
     "number|date_time|place|actor_or_role|attribution|action|polarity|modality|quote_wording|medium_or_manner|object|name"},
    {"story", CC_CELL_TEXT, "Story", NULL},
    {"question", CC_CELL_TEXT, "What the values answer", NULL},
    {"what_differs", CC_CELL_TEXT, "What differs", NULL},
    {"value_a", CC_CELL_VERBATIM, "Value A", NULL},
    {"sources_a", CC_CELL_TEXT, "Sources of A", NULL},
    {"evidence_a", CC_CELL_VERBATIM, "Evidence for A", NULL},
    {"where_a", CC_CELL_TEXT, "Places of A", NULL},
    {"value_b", CC_CELL_VERBATIM, "Value B", NULL},
    {"sources_b", CC_CELL_TEXT, "Sources of B", NULL},
    {"evidence_b", CC_CELL_VERBATIM, "Evidence for B", NULL},
    {"where_b", CC_CELL_TEXT, "Places of B", NULL},
    {"more_values", CC_CELL_TEXT, "Further values", NULL},
    {"independent_a", CC_CELL_INTEGER, "Independent groups for A", NULL},
    {"independent_b", CC_CELL_INTEGER, "Independent groups for B", NULL},
    {"confidence", CC_CELL_NUMBER, "Confidence", NULL},
    {"rule", CC_CELL_TEXT, "Rule", NULL},
    {"verdict", CC_CELL_HAND, "Verdict", NULL},
    {"assigned_to", CC_CELL_HAND, "Assigned to", NULL},
    {"notes", CC_CELL_HAND, "Notes", NULL},
};

static void write_side(cc_rows *rows, const cc_story *story, const cc_side *side, cc_arena *a)
{
    const cc_evidence *first = &side->evidence.item[0];
    cc_rows_cell(rows, cc_side_value(side));
    cc_rows_cell(rows, cc_side_sources(story, side, a));
    cc_rows_cell(rows, cc_article_slice(story->article[first->article], first->start, first->end));
    cc_rows_cell(rows, cc_side_places(story, side, a));
}

/* "value (source:line, source:line); value (...)" */
static cc_span more_values(const cc_story *story, const cc_conflict *c, cc_arena *a)
{
    cc_buffer b = {0};
    for (uint32_t i = 2; i < c->sides.count; i++)
        cc_buffer_print(&b, "%s%.*s (%.*s)", i == 2 ? "" : "; ", CC_FMT(cc_side_value(&c->sides.item[i])),
                        CC_FMT(cc_side_places(story, &c->sides.item[i], a)));
    cc_span text = cc_arena_copy(a, cc_buffer_span(&b));
    cc_buffer_free(&b);
    return text;
}

static void write_row(cc_rows *rows, const cc_story *story, const cc_conflict *c, cc_arena *a)
{
    cc_rows_cell(rows, c->id);
    cc_rows_integer(rows, c->rank);
    cc_rows_text(rows, cc_kind_name(c->kind));
    cc_rows_text(rows, cc_severity_name(c->severity));
    cc_rows_text(rows, cc_type_name(c->type));
    cc_rows_cell(rows, story->name);
    cc_rows_cell(rows, c->question);
    cc_rows_cell(rows, c->what_differs);
    write_side(rows, story, &c->sides.item[0], a);
    write_side(rows, story, &c->sides.item[1], a);
    cc_rows_cell(rows, more_values(story, c, a));
    cc_rows_integer(rows, c->sides.item[0].independent);
    cc_rows_integer(rows, c->sides.item[1].independent);
    cc_rows_number(rows, c->confidence, 2);
    cc_rows_cell(rows, c->rule);
    cc_rows_end(rows);
}

static void write_contradictions(cc_rows *rows, const cc_run_result *run)
{
    cc_arena a = {0};
    for (uint32_t i = 0; i < run->conflicts; i++) {
        const cc_story_result *r = &run->result[run->conflict[i].story];
        write_row(rows, &r->story, &r->findings.conflicts.item[run->conflict[i].index], &a);
    }
    cc_arena_free(&a);
}

const cc_report cc_report_contradictions = {
    "contradictions",
    "one conflict: values that cannot, or hardly, all be true",
    columns,
    sizeof columns / sizeof *columns,
    "conflict_id",
    NULL,
    write_contradictions,
    NULL,
};
