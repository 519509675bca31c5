#include "base/rows.h"

#include "base/arena.h"
#include "base/utf8.h"

#include <csv.h>
#include <string.h>

enum { EDITOR_CHARACTERS = 2000 };

void cc_json_string(cc_buffer *b, cc_span s)
{
    cc_buffer_byte(b, '"');
    for (size_t i = 0, step; i < s.len; i += step) {
        int32_t c = cc_utf8_decode(cc_span_sub(s, i, s.len), &step);
        if (c == '"' || c == '\\') cc_buffer_print(b, "\\%c", (int)c);
        else if (c < 0x20) cc_buffer_print(b, "\\u%04x", (unsigned)c);
        else if (c == 0xFFFD && step == 1) cc_buffer_text(b, "\xEF\xBF\xBD");
        else cc_buffer_add(b, cc_span_sub(s, i, i + step));
    }
    cc_buffer_byte(b, '"');
}

static const char *line_end(const cc_rows *r)
{
    return r->format == CC_ROWS_EDITOR ? "\r\n" : "\n";
}

static void add_csv(cc_rows *r, cc_span text, bool quote)
{
    if (!quote) {
        cc_buffer_add(&r->out, text);
        return;
    }
    cc_buffer quoted = {0};
    quoted.room = 2 * text.len + 3;
    quoted.ptr = cc_malloc(quoted.room);
    quoted.len = csv_write(quoted.ptr, quoted.room, text.ptr == NULL ? "" : text.ptr, text.len);
    cc_buffer_add(&r->out, cc_buffer_span(&quoted));
    cc_buffer_free(&quoted);
}

static bool needs_quotes(const cc_rows *r, cc_span s)
{
    if (r->format == CC_ROWS_EDITOR) return true;
    if (s.len > 0 && (s.ptr[0] == ' ' || s.ptr[s.len - 1] == ' ')) return true;
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] == r->delimiter || s.ptr[i] == '"' || s.ptr[i] == '\n' || s.ptr[i] == '\r') return true;
    return false;
}

void cc_rows_begin(cc_rows *r, cc_rows_format format, char delimiter, const cc_column *column, uint32_t columns)
{
    *r = (cc_rows){.format = format, .delimiter = delimiter, .column = column, .columns = columns};
    if (format == CC_ROWS_JSONL) return;
    if (format == CC_ROWS_EDITOR) cc_buffer_text(&r->out, "\xEF\xBB\xBF");
    for (uint32_t i = 0; i < columns; i++) {
        cc_span name = cc_span_of(column[i].name);
        if (i > 0) cc_buffer_byte(&r->out, delimiter);
        add_csv(r, name, needs_quotes(r, name));
    }
    cc_buffer_text(&r->out, line_end(r));
}

/* Spreadsheets run what starts with these; their full-width forms too. */
static bool is_formula(cc_span s)
{
    static const char *const wide[] = {"\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    if (s.len == 0) return false;
    if (s.ptr[0] == '\0' || strchr("=+-@\t\r'", s.ptr[0]) != NULL) return true;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (cc_span_starts(s, wide[i])) return true;
    return false;
}

/* One line, no control characters; malformed bytes become U+FFFD; cut for editors. */
static void clean(const cc_rows *r, cc_span s, cc_buffer *b)
{
    size_t characters = 0;
    for (size_t i = 0, step; i < s.len; i += step) {
        int32_t c = cc_utf8_decode(cc_span_sub(s, i, s.len), &step);
        if (r->format == CC_ROWS_EDITOR && characters++ == EDITOR_CHARACTERS) {
            cc_buffer_text(b, " \xE2\x80\xA6 [cut]");
            return;
        }
        if (c == '\r' && i + 1 < s.len && s.ptr[i + 1] == '\n') continue;
        if (c < 0x20 || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029) cc_buffer_byte(b, ' ');
        else if (c == 0xFFFD && step == 1) cc_buffer_text(b, "\xEF\xBF\xBD");
        else cc_buffer_add(b, cc_span_sub(s, i, i + step));
    }
}

static bool is_words(cc_cell_type t)
{
    return t == CC_CELL_TEXT || t == CC_CELL_VERBATIM || t == CC_CELL_HAND;
}

static void add_csv_cell(cc_rows *r, cc_span text)
{
    const cc_column *c = &r->column[r->at];
    cc_buffer b = {0};
    bool editor = r->format == CC_ROWS_EDITOR;
    bool verbatim = editor && c->type == CC_CELL_VERBATIM && text.len > 0;
    if (verbatim) cc_buffer_text(&b, "\xE2\x80\x9C");
    else if (editor && is_words(c->type) && is_formula(text)) cc_buffer_byte(&b, '\'');
    clean(r, text, &b);
    if (verbatim) cc_buffer_text(&b, "\xE2\x80\x9D");
    add_csv(r, cc_buffer_span(&b), needs_quotes(r, cc_buffer_span(&b)));
    cc_buffer_free(&b);
}

static void add_json_cell(cc_rows *r, cc_span text)
{
    const cc_column *c = &r->column[r->at];
    cc_json_string(&r->out, cc_span_of(c->name));
    cc_buffer_byte(&r->out, ':');
    bool number = c->type == CC_CELL_INTEGER || c->type == CC_CELL_NUMBER;
    if (!number) cc_json_string(&r->out, text);
    else if (text.len == 0) cc_buffer_text(&r->out, "null");
    else cc_buffer_add(&r->out, text);
}

void cc_rows_cell(cc_rows *r, cc_span text)
{
    bool json = r->format == CC_ROWS_JSONL;
    if (r->at > 0) cc_buffer_byte(&r->out, json ? ',' : r->delimiter);
    if (r->at == 0 && json) cc_buffer_byte(&r->out, '{');
    if (json) add_json_cell(r, text);
    else add_csv_cell(r, text);
    r->at++;
}

void cc_rows_text(cc_rows *r, const char *text)
{
    cc_rows_cell(r, cc_span_of(text));
}

void cc_rows_integer(cc_rows *r, int64_t value)
{
    char text[32];
    int n = snprintf(text, sizeof text, "%lld", (long long)value);
    cc_rows_cell(r, (cc_span){text, (size_t)n});
}

void cc_rows_number(cc_rows *r, double value, int decimals)
{
    char text[64];
    int n = snprintf(text, sizeof text, "%.*f", decimals, value);
    cc_rows_cell(r, (cc_span){text, n < 0 ? 0 : (size_t)n});
}

void cc_rows_end(cc_rows *r)
{
    while (r->at < r->columns) cc_rows_cell(r, (cc_span){0});
    if (r->format == CC_ROWS_JSONL) cc_buffer_byte(&r->out, '}');
    cc_buffer_text(&r->out, line_end(r));
    r->at = 0;
    r->count++;
}

void cc_rows_free(cc_rows *r)
{
    cc_buffer_free(&r->out);
    *r = (cc_rows){0};
}
