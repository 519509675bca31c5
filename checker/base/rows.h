/* base/rows.h - rows of named columns as CSV or JSON Lines, into a buffer.
 *
 * Every report and every command that prints a table writes through this file.
 * Profiles, quoting and the formula guard: REPORTS section 2. */
#ifndef CC_ROWS_H
#define CC_ROWS_H

#include "base/buffer.h"

/* ORDER format_names in rows.c */
typedef enum { CC_ROWS_MACHINE, CC_ROWS_EDITOR, CC_ROWS_JSONL } cc_rows_format;

typedef enum {
    CC_CELL_ID,       /* our own: a prefix, a dash, hex digits */
    CC_CELL_TEXT,     /* words of ours or of an article */
    CC_CELL_VERBATIM, /* an article's own words: in curly quotes for editors */
    CC_CELL_INTEGER,
    CC_CELL_NUMBER,
    CC_CELL_ENUM, /* one of the words in .values */
    CC_CELL_HAND  /* the editor's own column, empty */
} cc_cell_type;

typedef struct {
    const char *name; /* lower_snake_case */
    cc_cell_type type;
    const char *title;  /* for datapackage.json; NULL: the name */
    const char *values; /* of an enum, "a|b|c"; NULL otherwise */
} cc_column;

typedef struct {
    cc_buffer out;
    cc_rows_format format;
    char delimiter;
    const cc_column *column; /* columns of a row, in order */
    uint32_t columns;
    uint32_t at;    /* column of the next cell */
    uint32_t count; /* rows ended so far */
} cc_rows;

/* Writes the BOM and the header where the format has them. column must outlive r. */
void cc_rows_begin(cc_rows *r, cc_rows_format format, char delimiter, const cc_column *column, uint32_t columns);
/* One cell, in the order of the columns. Line ends, TABs and control characters become spaces. */
void cc_rows_cell(cc_rows *r, cc_span text);
void cc_rows_text(cc_rows *r, const char *text);
void cc_rows_integer(cc_rows *r, int64_t value);
void cc_rows_number(cc_rows *r, double value, int decimals);
/* Ends the row; cells that were not given are empty. */
void cc_rows_end(cc_rows *r);
void cc_rows_free(cc_rows *r);

/* Append s as a JSON string, quotes included. Malformed UTF-8 becomes U+FFFD. */
void cc_json_string(cc_buffer *b, cc_span s);

#endif
