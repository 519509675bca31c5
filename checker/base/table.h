/* base/table.h - CSV tables with a header row, read with libcsv (strict mode).
 *
 * The tables of rules/ and what an editor's spreadsheet saved. A table keeps the
 * line of every row, so that a message can name file, line and column. */
#ifndef CC_TABLE_H
#define CC_TABLE_H

#include "base/arena.h"
#include "base/error.h"

typedef struct {
    uint32_t line; /* 1-based line of the file where the row starts */
    cc_span *cell; /* table.columns cells, trimmed; missing ones are empty */
    cc_span path;  /* of the overlay that the row came from; empty: the table's own */
} cc_row;

typedef struct {
    cc_span path; /* for messages */
    cc_span name; /* file name without folder and ending: "reporting_verbs" */
    cc_span *header;
    uint32_t columns;
    CC_ARRAY(cc_row) rows; /* lines that start with # are comments; empty lines are passed over */
} cc_table;

/* Parse a CSV text. The table lives in the arena. CC_ESYNTAX: no header, a quote
 * that does not close, a row with more cells than the header. A BOM is passed over. */
cc_status cc_table_parse(cc_table *out, cc_span text, char delimiter, const char *path, cc_arena *a, cc_error *err);
cc_status cc_table_read(cc_table *out, const char *path, cc_arena *a, cc_error *err);

/* Column by header name, or UINT32_MAX. */
uint32_t cc_table_column(const cc_table *t, const char *name);
/* The same for a column that must be there: CC_ESYNTAX names the ones that are. */
cc_status cc_table_require(const cc_table *t, const char *name, uint32_t *column, cc_error *err);
/* CC_ESYNTAX "path:line: column 'x': what, value" for a cell that does not fit. */
cc_status cc_table_bad_cell(const cc_table *t, const cc_row *row, uint32_t column, cc_error *err, const char *what);
/* Index of the cell's text among names; CC_ESYNTAX with a suggestion where it is none of them. */
cc_status cc_table_choice(const cc_table *t, const cc_row *row, uint32_t column, const char *const *names, size_t count,
                          uint32_t *choice, cc_error *err);
cc_status cc_table_number(const cc_table *t, const cc_row *row, uint32_t column, double *number, cc_error *err);

/* All tables NAME.csv of the rules folder; those of an editor's folder are laid
 * over them: a row whose first cell is in the table takes that row's place, other
 * rows come at its end, a table that is new comes whole. */
typedef struct {
    CC_ARRAY(cc_table) table; /* sorted by name */
} cc_tables;

/* overlay may be NULL. CC_ESYNTAX where a table cannot be parsed. */
cc_status cc_tables_read(cc_tables *out, const char *folder, const char *overlay, cc_arena *a, cc_error *err);
/* NULL where there is none of that name. */
const cc_table *cc_tables_find(const cc_tables *t, const char *name);
/* CC_ESYNTAX where there is none of that name. */
cc_status cc_tables_require(const cc_tables *t, const char *name, const cc_table **out, cc_error *err);

#endif
