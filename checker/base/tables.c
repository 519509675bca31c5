#include "base/table.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int by_name(const void *a, const void *b)
{
    return cc_span_compare(((const cc_table *)a)->name, ((const cc_table *)b)->name);
}

static cc_table *find(cc_tables *t, cc_span name)
{
    for (uint32_t i = 0; i < t->table.count; i++)
        if (cc_span_equal(t->table.item[i].name, name)) return &t->table.item[i];
    return NULL;
}

const cc_table *cc_tables_find(const cc_tables *t, const char *name)
{
    for (uint32_t i = 0; i < t->table.count; i++)
        if (cc_span_is(t->table.item[i].name, name)) return &t->table.item[i];
    return NULL;
}

cc_status cc_tables_require(const cc_tables *t, const char *name, const cc_table **out, cc_error *err)
{
    *out = cc_tables_find(t, name);
    return *out != NULL ? CC_OK : cc_fail(err, CC_ESYNTAX, "the rules folder has no table %s.csv", name);
}

static uint32_t find_row(const cc_table *t, cc_span id)
{
    for (uint32_t i = 0; i < t->rows.count; i++)
        if (cc_span_equal(t->rows.item[i].cell[0], id)) return i;
    return UINT32_MAX;
}

/* The overlay's row with its cells in the order of the table's columns; cells that
 * the overlay has no column for keep what the table said. */
static void lay_row(cc_table *base, const cc_table *over, const cc_row *row, const uint32_t *column, cc_arena *a)
{
    uint32_t at = find_row(base, row->cell[0]);
    cc_row *target = at == UINT32_MAX ? CC_PUSH(a, &base->rows) : &base->rows.item[at];
    if (at == UINT32_MAX) target->cell = CC_NEW_ARRAY(a, base->columns, cc_span);
    target->line = row->line;
    target->path = over->path;
    for (uint32_t i = 0; i < over->columns; i++) target->cell[column[i]] = row->cell[i];
}

static cc_status lay_over(cc_table *base, const cc_table *over, cc_arena *a, cc_error *err)
{
    uint32_t *column = CC_NEW_ARRAY(a, over->columns, uint32_t);
    for (uint32_t i = 0; i < over->columns; i++) {
        cc_span name = cc_arena_copy(a, over->header[i]);
        column[i] = cc_table_column(base, name.ptr);
        if (column[i] == UINT32_MAX)
            return cc_fail(err, CC_ESYNTAX, "%.*s:1: column '%.*s' is not one of %.*s", CC_FMT(over->path),
                           CC_FMT(over->header[i]), CC_FMT(base->path));
    }
    if (over->columns == 0 || column[0] != 0)
        return cc_fail(err, CC_ESYNTAX, "%.*s:1: the first column must be '%.*s', which tells the rows apart",
                       CC_FMT(over->path), CC_FMT(base->header[0]));
    for (uint32_t i = 0; i < over->rows.count; i++) lay_row(base, over, &over->rows.item[i], column, a);
    return CC_OK;
}

static cc_status read_folder(cc_tables *out, const char *folder, bool overlay, cc_arena *a, cc_error *err)
{
    struct dirent **entry;
    int n = scandir(folder, &entry, NULL, alphasort);
    if (n < 0) return cc_fail(err, CC_EUSAGE, "%s: the rules folder cannot be read: %s", folder, strerror(errno));
    cc_status status = CC_OK;
    for (int i = 0; i < n; i++) {
        cc_span file = cc_span_of(entry[i]->d_name);
        if (status == CC_OK && cc_span_ends(file, ".csv") && file.ptr[0] != '.') {
            cc_table t;
            status = cc_table_read(&t, cc_arena_print(a, "%s/%s", folder, file.ptr).ptr, a, err);
            cc_table *base = status == CC_OK && overlay ? find(out, t.name) : NULL;
            if (base != NULL) status = lay_over(base, &t, a, err);
            else if (status == CC_OK) *CC_PUSH(a, &out->table) = t;
        }
        free(entry[i]);
    }
    free(entry);
    return status;
}

cc_status cc_tables_read(cc_tables *out, const char *folder, const char *overlay, cc_arena *a, cc_error *err)
{
    *out = (cc_tables){0};
    cc_status status = read_folder(out, folder, false, a, err);
    if (status == CC_OK && overlay != NULL) status = read_folder(out, overlay, true, a, err);
    if (status == CC_OK && out->table.count > 1) qsort(out->table.item, out->table.count, sizeof(cc_table), by_name);
    return status;
}
