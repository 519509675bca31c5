/* Claims of our own sentences as rows of claims.csv, against patterns "predicate:column=value"; needs the model. */
#ifndef CC_TEST_CLAIM_ROW_H
#define CC_TEST_CLAIM_ROW_H

#include "claim_told.h"
#include "reports/claim_cells.h"

enum { PREDICATE = 3 };
static const cc_column columns[] = {CC_CLAIM_COLUMNS};
enum { COLUMNS = sizeof columns / sizeof *columns };

/* The cells of a claim, tab between them. */
static cc_span row_of(const cc_article *a, const cc_claim *c, cc_arena *arena)
{
    cc_rows rows;
    cc_rows_begin(&rows, CC_ROWS_MACHINE, '\t', columns, COLUMNS);
    size_t header = rows.out.len;
    cc_claim_cells(&rows, a, c, arena);
    cc_rows_end(&rows);
    cc_span row = cc_arena_copy(arena, (cc_span){rows.out.ptr + header, rows.out.len - header - 1}); /* no line end */
    cc_rows_free(&rows);
    return row;
}

static bool has_cell(cc_span row, cc_span predicate, cc_span column, cc_span value)
{
    cc_span cell;
    bool same = false, found = false;
    for (size_t i = 0; i < COLUMNS && cc_span_split(&row, '\t', &cell); i++) {
        if (i == PREDICATE) same = cc_span_equal(cell, predicate);
        if (cc_span_is(column, columns[i].name)) found = cc_span_equal(cell, value);
    }
    return same && found;
}

static bool is_told(cc_article *a, const char *pattern)
{
    cc_span rest = cc_span_of(pattern), predicate, column;
    cc_span_split(&rest, ':', &predicate);
    cc_span_split(&rest, '=', &column);
    for (uint32_t i = 0; i < a->claims.count; i++)
        if (!a->claims.item[i].fragment && has_cell(row_of(a, &a->claims.item[i], &a->arena), predicate, column, rest))
            return true;
    return false;
}

static void print_claims(cc_article *a, cc_buffer *out)
{
    for (uint32_t i = 0; i < a->claims.count; i++)
        cc_buffer_print(out, "\n    %.*s", CC_FMT(row_of(a, &a->claims.item[i], &a->arena)));
}

#endif
