#include "base/table.h"

#include "base/buffer.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

/* What libcsv's callbacks need; rows are gathered cell by cell. */
typedef struct {
    cc_table *table;
    cc_arena *arena;
    cc_error *err;
    CC_ARRAY(cc_span) cells;
    uint32_t line;      /* of the row that is being read */
    uint32_t next_line; /* of the byte that comes next */
    bool open;          /* a quoted cell goes on in the next line */
    bool failed;
} reader;

static void on_cell(void *bytes, size_t len, void *state)
{
    reader *r = state;
    *CC_PUSH(r->arena, &r->cells) = cc_span_trim(cc_arena_copy(r->arena, (cc_span){bytes, len}));
}

static bool is_blank(const reader *r)
{
    for (uint32_t i = 0; i < r->cells.count; i++)
        if (r->cells.item[i].len > 0) return false;
    return true;
}

static void add_header(reader *r)
{
    r->table->columns = r->cells.count;
    r->table->header = CC_NEW_ARRAY(r->arena, r->cells.count, cc_span);
    memcpy(r->table->header, r->cells.item, r->cells.count * sizeof(cc_span));
}

static void add_row(reader *r)
{
    cc_table *t = r->table;
    if (r->cells.count > t->columns) {
        cc_fail(r->err, CC_ESYNTAX, "%.*s:%u: %u cells, but the header has %u columns; is a comma missing its quotes?",
                CC_FMT(t->path), r->line, r->cells.count, t->columns);
        r->failed = true;
        return;
    }
    cc_row *row = CC_PUSH(r->arena, &t->rows);
    row->line = r->line;
    row->cell = CC_NEW_ARRAY(r->arena, t->columns, cc_span);
    memcpy(row->cell, r->cells.item, r->cells.count * sizeof(cc_span));
}

static void on_row(int terminator, void *state)
{
    (void)terminator;
    reader *r = state;
    bool comment = r->cells.count > 0 && cc_span_starts(r->cells.item[0], "#");
    if (!is_blank(r) && !comment && !r->failed) {
        if (r->table->header == NULL) add_header(r);
        else add_row(r);
    }
    r->cells.count = 0;
    r->line = r->next_line;
    r->open = false;
}

/* A line without quotes is a row as it stands: most of them, read at every start of the program. */
static bool is_plain(const reader *r, cc_span line)
{
    if (r->open || line.ptr[line.len - 1] != '\n') return false;
    const char *carriage = memchr(line.ptr, '\r', line.len);
    return memchr(line.ptr, '"', line.len) == NULL && (carriage == NULL || carriage == line.ptr + line.len - 2);
}

static void split_plain(reader *r, cc_span line, char delimiter)
{
    size_t end = line.len - 1;
    if (end > 0 && line.ptr[end - 1] == '\r') end--;
    if (end == 0) return;
    cc_span rest = cc_arena_copy(r->arena, cc_span_sub(line, 0, end)), cell;
    while (cc_span_split(&rest, delimiter, &cell)) *CC_PUSH(r->arena, &r->cells) = cc_span_trim(cell);
    on_row('\n', r);
}

/* libcsv is fed line by line, so that a row's first line is known in its callback. */
static bool feed(struct csv_parser *parser, cc_span text, char delimiter, reader *r)
{
    while (text.len > 0 && !r->failed) {
        const char *newline = memchr(text.ptr, '\n', text.len);
        size_t n = newline == NULL ? text.len : (size_t)(newline - text.ptr) + 1;
        r->next_line++;
        cc_span line = cc_span_sub(text, 0, n);
        if (is_plain(r, line)) {
            split_plain(r, line, delimiter);
        } else {
            r->open = true;
            if (csv_parse(parser, line.ptr, n, on_cell, on_row, r) != n) return false;
        }
        text = cc_span_sub(text, n, text.len);
        /* libcsv ends a row at its first line end and passes over empty lines unseen. */
        if (r->cells.count == 0) r->line = r->next_line;
    }
    return csv_fini(parser, on_cell, on_row, r) == 0;
}

static cc_span name_of(cc_arena *a, cc_span path)
{
    size_t from = path.len, to = path.len;
    while (from > 0 && path.ptr[from - 1] != '/') from--;
    if (cc_span_ends(path, ".csv")) to -= 4;
    return cc_arena_copy(a, cc_span_sub(path, from, to));
}

cc_status cc_table_parse(cc_table *out, cc_span text, char delimiter, const char *path, cc_arena *a, cc_error *err)
{
    *out = (cc_table){.path = cc_arena_copy(a, cc_span_of(path))};
    out->name = name_of(a, out->path);
    if (cc_span_starts(text, "\xEF\xBB\xBF")) text = cc_span_sub(text, 3, text.len);
    reader r = {.table = out, .arena = a, .err = err, .line = 1, .next_line = 1};
    struct csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&parser, (unsigned char)delimiter);
    bool good = feed(&parser, text, delimiter, &r);
    int why = csv_error(&parser);
    csv_free(&parser);
    if (r.failed) return CC_ESYNTAX;
    if (!good)
        return cc_fail(err, CC_ESYNTAX, "%s:%u: %s; a quote inside a quoted cell is written twice (\"\")", path, r.line,
                       why == CSV_EPARSE ? "a quote stands where none may, or one does not close" : csv_strerror(why));
    if (out->header == NULL)
        return cc_fail(err, CC_ESYNTAX, "%s:1: the table is empty; its first line must name the columns", path);
    return CC_OK;
}

cc_status cc_table_read(cc_table *out, const char *path, cc_arena *a, cc_error *err)
{
    cc_buffer text = {0};
    cc_status status = cc_buffer_read(&text, path, err);
    if (status == CC_OK) status = cc_table_parse(out, cc_buffer_span(&text), ',', path, a, err);
    cc_buffer_free(&text);
    return status;
}

uint32_t cc_table_column(const cc_table *t, const char *name)
{
    for (uint32_t i = 0; i < t->columns; i++)
        if (cc_span_is_nocase(t->header[i], name)) return i;
    return UINT32_MAX;
}

cc_status cc_table_require(const cc_table *t, const char *name, uint32_t *column, cc_error *err)
{
    *column = cc_table_column(t, name);
    if (*column != UINT32_MAX) return CC_OK;
    cc_buffer have = {0};
    for (uint32_t i = 0; i < t->columns; i++)
        cc_buffer_print(&have, "%s%.*s", i == 0 ? "" : ", ", CC_FMT(t->header[i]));
    cc_status status = cc_fail(err, CC_ESYNTAX, "%.*s:1: there is no column '%s'; the columns are: %s", CC_FMT(t->path),
                               name, have.ptr == NULL ? "" : have.ptr);
    cc_buffer_free(&have);
    return status;
}

static cc_span path_of(const cc_table *t, const cc_row *row)
{
    return row->path.len > 0 ? row->path : t->path;
}

cc_status cc_table_bad_cell(const cc_table *t, const cc_row *row, uint32_t column, cc_error *err, const char *what)
{
    return cc_fail(err, CC_ESYNTAX, "%.*s:%u: column '%.*s': %s: '%.*s'", CC_FMT(path_of(t, row)), row->line,
                   CC_FMT(t->header[column]), what, CC_FMT(row->cell[column]));
}

cc_status cc_table_choice(const cc_table *t, const cc_row *row, uint32_t column, const char *const *names, size_t count,
                          uint32_t *choice, cc_error *err)
{
    cc_span cell = row->cell[column];
    for (size_t i = 0; i < count; i++)
        if (cc_span_is(cell, names[i])) {
            *choice = (uint32_t)i;
            return CC_OK;
        }
    const char *near = cc_suggest(cell, names, count);
    if (near != NULL)
        return cc_fail(err, CC_ESYNTAX, "%.*s:%u: column '%.*s': unknown '%.*s' (did you mean '%s'?)",
                       CC_FMT(path_of(t, row)), row->line, CC_FMT(t->header[column]), CC_FMT(cell), near);
    cc_buffer all = {0};
    for (size_t i = 0; i < count; i++) cc_buffer_print(&all, "%s%s", i == 0 ? "" : ", ", names[i]);
    cc_status status =
        cc_fail(err, CC_ESYNTAX, "%.*s:%u: column '%.*s': unknown '%.*s' (one of: %s)", CC_FMT(path_of(t, row)),
                row->line, CC_FMT(t->header[column]), CC_FMT(cell), all.ptr == NULL ? "" : all.ptr);
    cc_buffer_free(&all);
    return status;
}

cc_status cc_table_number(const cc_table *t, const cc_row *row, uint32_t column, double *number, cc_error *err)
{
    cc_span cell = row->cell[column]; /* NUL-terminated by the arena, trimmed: a copy makes sure */
    char text[64];
    if (cell.len == 0 || cell.len >= sizeof text) return cc_table_bad_cell(t, row, column, err, "not a number");
    memcpy(text, cell.ptr, cell.len);
    text[cell.len] = '\0';
    char *end;
    *number = strtod(text, &end);
    return *end == '\0' ? CC_OK : cc_table_bad_cell(t, row, column, err, "not a number");
}
