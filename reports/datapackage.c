/* reports/datapackage.c - datapackage.json: a Frictionless Tabular Data Package of the reports. */
#include "reports/report.h"

static const cc_report *const reports[] = {
#define WRITER(name) &cc_report_##name,
#include "reports/writers.def"
#undef WRITER
};

static void add_text(cc_buffer *b, const char *key, const char *value)
{
    cc_json_string(b, cc_span_of(key));
    cc_buffer_byte(b, ':');
    cc_json_string(b, cc_span_of(value));
}

static void add_enum(cc_buffer *b, const char *values)
{
    cc_span rest = cc_span_of(values), word;
    cc_buffer_text(b, ",\"constraints\":{\"enum\":[");
    for (bool first = true; cc_span_split(&rest, '|', &word); first = false) {
        if (!first) cc_buffer_byte(b, ',');
        cc_json_string(b, word);
    }
    cc_buffer_text(b, "]}");
}

static void add_field(cc_buffer *b, const cc_column *c)
{
    static const char *const types[] = {"string", "string", "string", "integer", "number", "string", "string"};
    cc_buffer_byte(b, '{');
    add_text(b, "name", c->name);
    cc_buffer_byte(b, ',');
    add_text(b, "type", types[c->type]);
    if (c->title != NULL) {
        cc_buffer_byte(b, ',');
        add_text(b, "title", c->title);
    }
    if (c->values != NULL) add_enum(b, c->values);
    cc_buffer_byte(b, '}');
}

static void add_span(cc_buffer *b, const char *key, cc_span value)
{
    cc_json_string(b, cc_span_of(key));
    cc_buffer_byte(b, ':');
    cc_json_string(b, value);
}

/* "column>report.column column>report.column" */
static void add_foreign(cc_buffer *b, const char *foreign)
{
    cc_span rest = cc_span_of(foreign), one;
    cc_buffer_text(b, ",\"foreignKeys\":[");
    for (bool first = true; cc_span_split(&rest, ' ', &one); first = false) {
        cc_span column, report;
        cc_span_split(&one, '>', &column);
        cc_span_split(&one, '.', &report);
        cc_buffer_text(b, first ? "{" : ",{");
        add_span(b, "fields", column);
        cc_buffer_text(b, ",\"reference\":{");
        add_span(b, "resource", report);
        cc_buffer_byte(b, ',');
        add_span(b, "fields", one);
        cc_buffer_text(b, "}}");
    }
    cc_buffer_byte(b, ']');
}

static void add_schema(cc_buffer *b, const cc_report *r, const cc_run_result *run, cc_arena *a)
{
    uint32_t more = 0;
    const cc_column *extra = r->more == NULL ? NULL : r->more(run, a, &more);
    cc_buffer_text(b, "\"schema\":{\"fields\":[");
    for (uint32_t i = 0; i < r->columns + more; i++) {
        cc_buffer_text(b, i == 0 ? "\n        " : ",\n        ");
        add_field(b, i < r->columns ? &r->column[i] : &extra[i - r->columns]);
    }
    cc_buffer_byte(b, ']');
    if (r->key != NULL) {
        cc_buffer_byte(b, ',');
        add_text(b, "primaryKey", r->key);
    }
    if (r->foreign != NULL) add_foreign(b, r->foreign);
    cc_buffer_byte(b, '}');
}

static void add_resource(cc_buffer *b, const cc_report *r, const cc_run_result *run, cc_report_style style,
                         uint32_t rows, cc_arena *a)
{
    bool editor = style.format == CC_ROWS_EDITOR;
    cc_buffer_print(b, "{\"name\":\"%s\",\"path\":\"%s.csv\",\"profile\":\"tabular-data-resource\",", r->name, r->name);
    add_text(b, "title", r->title);
    cc_buffer_print(b, ",\"format\":\"csv\",\"encoding\":\"utf-8\",\"rowCount\":%u,", rows);
    cc_buffer_text(b, "\"dialect\":{\"delimiter\":");
    cc_json_string(b, (cc_span){&style.delimiter, 1});
    cc_buffer_print(b,
                    ",\"lineTerminator\":\"%s\",\"quoteChar\":\"\\\"\",\"doubleQuote\":true,\"header\":true},\n      ",
                    editor ? "\\r\\n" : "\\n");
    add_schema(b, r, run, a);
    cc_buffer_byte(b, '}');
}

void cc_datapackage_write(cc_buffer *out, const cc_run_result *run, cc_report_style style, const uint32_t *rows)
{
    cc_arena a = {0};
    cc_buffer_text(out, "{\n  \"profile\":\"tabular-data-package\",\n  \"name\":\"claimcheck-reports\",\n  "
                        "\"title\":\"What the sources of a story claim, and where they differ\",\n  ");
    cc_buffer_print(out, "\"version\":\"%s\",\n  \"resources\":[", CC_VERSION);
    for (size_t i = 0; i < sizeof reports / sizeof *reports; i++) {
        cc_buffer_text(out, i == 0 ? "\n    " : ",\n    ");
        add_resource(out, reports[i], run, style, rows[i], &a);
    }
    cc_buffer_text(out, "\n  ]\n}\n");
    cc_arena_free(&a);
}
