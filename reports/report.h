/* reports/report.h - what a run found, and the files that say so.
 *
 * Pipeline   findings -> [reports]
 * Contract   REPORTS section 1; a report is a row in writers.def and a file here */
#ifndef CC_REPORT_H
#define CC_REPORT_H

#include "base/rows.h"
#include "judge/judge.h"

typedef struct {
    cc_story story;
    cc_findings findings;
} cc_story_result;

/* A conflict or unique claim of one of the stories: for orders over a whole run. */
typedef struct {
    uint32_t story, index;
} cc_ref;

typedef struct {
    cc_article **article; /* all that were read, sorted by source name */
    uint32_t articles;
    cc_story_result *result; /* sorted by story name */
    uint32_t stories;
    cc_ref *conflict; /* ranked over the run; conflict->rank is set */
    uint32_t conflicts;
    cc_ref *unique;
    uint32_t uniques;
} cc_run_result;

typedef struct {
    const char *name, *title; /* "contradictions", what one row is */
    const cc_column *column;
    uint32_t columns;
    const char *key;     /* primary key: a column, or NULL */
    const char *foreign; /* "column>report.column column>report.column", or NULL */
    void (*write)(cc_rows *rows, const cc_run_result *run);
    /* Columns that depend on the run, put after .column; NULL where there are none. */
    const cc_column *(*more)(const cc_run_result *run, cc_arena *a, uint32_t *count);
} cc_report;

#define WRITER(name) extern const cc_report cc_report_##name;
#include "reports/writers.def"
#undef WRITER

typedef struct {
    cc_rows_format format;
    char delimiter;
} cc_report_style;

/* Make the folder where it is not there and see that files can be made in it. CC_EOUTPUT. */
cc_status cc_reports_prepare(const char *folder, cc_error *err);
/* Write all reports and datapackage.json. All are written under temporary names first and renamed
 * when the last one is complete: a failed run leaves the previous reports as they were. CC_EOUTPUT. */
cc_status cc_reports_write(const cc_run_result *run, cc_report_style style, const char *folder, cc_error *err);
/* The text of datapackage.json; rows[i] is the row count of the i-th writer. */
void cc_datapackage_write(cc_buffer *out, const cc_run_result *run, cc_report_style style, const uint32_t *rows);

/* [article][claim] of a story: whether claims.csv tells it. A fragment is told only where unique_claims.csv lists it. */
bool **cc_claims_told(const cc_story_result *r, cc_arena *a);
/* "source:line" of all evidence of a side, joined by ", "; or the sources alone, once each. */
cc_span cc_side_places(const cc_story *story, const cc_side *side, cc_arena *a);
cc_span cc_side_sources(const cc_story *story, const cc_side *side, cc_arena *a);
/* Its value as the first source writes it. */
cc_span cc_side_value(const cc_side *side);

#endif
