/* cli/values.c - `claimcheck values FILE`: dates and numbers with their values, of an article or of a table of
 * snippets. */
#include "base/day.h"
#include "base/rows.h"
#include "cli/cli.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const cc_column columns[] = {
    {"id", CC_CELL_TEXT, NULL, NULL},
    {"kind", CC_CELL_ENUM, NULL, "date|time|duration|set|number|money|percent|quantity"},
    {"start", CC_CELL_INTEGER, NULL, NULL},
    {"end", CC_CELL_INTEGER, NULL, NULL},
    {"text", CC_CELL_VERBATIM, NULL, NULL},
    {"value", CC_CELL_TEXT, NULL, NULL},
};

typedef struct {
    const cc_environment *environment;
    cc_scratch *scratch;
    cc_prefer prefer;
    cc_rows rows;
    int32_t day;             /* of the row before */
    cc_time_context context; /* what it spoke of */
    cc_time_context before;  /* and what had been spoken of when it began */
    cc_span text;            /* its words */
    uint32_t passages;       /* rows of its date so far that were passages */
    uint32_t alone;          /* and those that were not */
} printer;

/* --- which values are printed ------------------------------------------------------- */

static const char *time_kind(const cc_time *t)
{
    static const char *const names[] = {"date", "time", "duration", "set"};
    return names[t->kind];
}

/* NULL for what is kept out of quantities: scores, telephone numbers, versions. */
static const char *number_kind(const cc_number *n)
{
    static const char *const names[] = {"number", "money", "percent", "quantity", "number", "quantity", NULL, NULL};
    return names[n->kind];
}

static bool overlap(const cc_place_in_text *a, const cc_place_in_text *b)
{
    return a->start < b->end && b->start < a->end;
}

/* "over 2000-2050" */
static bool is_range_of_years(const cc_time *t)
{
    return t->kind == CC_TIME_DATE && t->value.len == 9 && t->value.ptr[4] == '/';
}

/* Where a time and a number share words, a unit or an age speaks for the number; otherwise the longer one is meant, and
 * "three quarters" is a share before it is a time. */
static bool number_wins(const cc_number *n, const cc_time *t)
{
    bool within = n->at.start >= t->at.start && n->at.end <= t->at.end;
    if (within && (t->kind == CC_TIME_DATE || t->kind == CC_TIME_TIME)) return false;
    if (within && t->age && n->low == n->high) return false; /* an age is a length of time */
    if (n->kind != CC_NUMBER_COUNT && n->kind != CC_NUMBER_ORDINAL) return true;
    if (n->at.start > t->at.start || n->at.end < t->at.end) return false;
    if (is_range_of_years(t)) return false;
    return n->at.end - n->at.start > t->at.end - t->at.start || n->low != floor(n->low);
}

/* "3/4" is a date or a share, "forty-second" a place or a duration, and both are said. */
static bool is_both(const cc_article *a, const cc_number *n, const cc_time *t)
{
    if (n->at.start != t->at.start || n->at.end != t->at.end) return false;
    if (n->ordinal && t->kind == CC_TIME_DURATION) return true;
    cc_span text = cc_article_slice(a, n->at.start, n->at.end);
    return n->kind == CC_NUMBER_COUNT && memchr(text.ptr, '/', text.len) != NULL;
}

/* Does one of the others that stand from *next on overlap this place and win over it? Both lists ascend. */
static bool time_is_beaten(const cc_article *a, const cc_time *t, uint32_t *next)
{
    while (*next < a->numbers.count && a->numbers.item[*next].at.end <= t->at.start) ++*next;
    for (uint32_t i = *next; i < a->numbers.count && a->numbers.item[i].at.start < t->at.end; i++)
        if (number_kind(&a->numbers.item[i]) != NULL && overlap(&a->numbers.item[i].at, &t->at) &&
            number_wins(&a->numbers.item[i], t))
            return true;
    return false;
}

static bool number_is_beaten(const cc_article *a, const cc_number *n, uint32_t *next)
{
    while (*next < a->times.count && a->times.item[*next].at.end <= n->at.start) ++*next;
    for (uint32_t i = *next; i < a->times.count && a->times.item[i].at.start < n->at.end; i++)
        if (a->times.item[i].value.len > 0 && overlap(&a->times.item[i].at, &n->at) &&
            !number_wins(n, &a->times.item[i]) && !is_both(a, n, &a->times.item[i]))
            return true;
    return false;
}

static void print_value(printer *p, const cc_article *a, cc_span id, const char *kind, const cc_place_in_text *at,
                        cc_span value)
{
    cc_rows_cell(&p->rows, id);
    cc_rows_text(&p->rows, kind);
    cc_rows_integer(&p->rows, cc_article_file_offset(a, at->start));
    cc_rows_integer(&p->rows, cc_article_file_offset(a, at->end));
    cc_rows_cell(&p->rows, cc_article_slice(a, at->start, at->end));
    cc_rows_cell(&p->rows, value);
    cc_rows_end(&p->rows);
}

/* Times and numbers in the order of the text. */
static void print_values(printer *p, const cc_article *a, cc_span id)
{
    uint32_t t = 0, n = 0, next_time = 0, next_number = 0;
    bool beaten = false; /* the last time that is no part of another: its parts share its fate */
    while (t < a->times.count || n < a->numbers.count) {
        const cc_time *time = t < a->times.count ? &a->times.item[t] : NULL;
        const cc_number *number = n < a->numbers.count ? &a->numbers.item[n] : NULL;
        if (number == NULL || (time != NULL && time->at.start <= number->at.start)) {
            t++;
            if (!time->part) beaten = time_is_beaten(a, time, &next_number);
            if (time->value.len > 0 && !beaten) print_value(p, a, id, time_kind(time), &time->at, time->value);
        } else {
            n++;
            if (number_kind(number) != NULL && !number_is_beaten(a, number, &next_time))
                print_value(p, a, id, number_kind(number), &number->at, number->value);
        }
    }
}

static void print_mentions(printer *p, cc_article *a, cc_span id)
{
    cc_numbers_find(p->environment->mention, a); /* neither needs names or quotations */
    cc_times_find(p->environment->mention, a, p->prefer);
    print_values(p, a, id);
}

static void run(printer *p, cc_article *a, cc_span id)
{
    cc_language_run(p->environment->model, a, p->scratch);
    print_mentions(p, a, id);
}

/* --- a table of snippets ---------------------------------------------------------------- */

enum { ID, REFERENCE_DATE, TEXT, COLUMNS };
static const char *const column_names[COLUMNS] = {"id", "reference_date", "text"};

/* Which column of the table each of ours is, UINT32_MAX: not there. False where the line is no such header. */
static bool read_header(cc_span line, uint32_t at[COLUMNS])
{
    cc_span name;
    at[ID] = at[REFERENCE_DATE] = at[TEXT] = UINT32_MAX;
    for (uint32_t i = 0; cc_span_split(&line, '\t', &name); i++)
        for (uint32_t k = 0; k < COLUMNS; k++)
            if (cc_span_is(cc_span_trim(name), column_names[k])) at[k] = i;
    return at[ID] != UINT32_MAX && at[TEXT] != UINT32_MAX;
}

static bool next_line(cc_span *rest, cc_span *line)
{
    if (rest->len == 0 || !cc_span_split(rest, '\n', line)) return false;
    if (cc_span_ends(*line, "\r")) line->len--;
    return true;
}

static int32_t digits(cc_span s, size_t from, size_t length)
{
    int32_t value = 0;
    for (size_t i = from; i < from + length; i++) {
        if (i >= s.len || s.ptr[i] < '0' || s.ptr[i] > '9') return -1;
        value = value * 10 + s.ptr[i] - '0';
    }
    return value;
}

/* "2021-03-19", with or without a clock time behind it; "19-03-2021" too. */
static int32_t read_day(cc_span date, int32_t *minute)
{
    int32_t year = digits(date, 0, 4), month = digits(date, 5, 2), day = digits(date, 8, 2);
    if (year < 0 && digits(date, 6, 4) > 0)
        year = digits(date, 6, 4), month = digits(date, 3, 2), day = digits(date, 0, 2);
    int32_t hours = digits(date, 11, 2), minutes = digits(date, 14, 2);
    *minute = hours >= 0 && minutes >= 0 ? hours * 60 + minutes : -1;
    return year >= 0 && month >= 1 && day >= 1 ? cc_day_of(year, month, day) : CC_NO_DAY;
}

/* Rows of whole sentences that follow one another under one date are read as passages of one text: "the same day" may
 * be that of the row before. Shorter rows stand alone, but for the first of a date and one among passages. The same
 * words again are the same passage, asked about another of its values: they follow what they followed before. */
enum { PASSAGE_WORDS = 12, FIRST_WORDS = 6, FEW_PASSAGES = 3, PASSAGES_TO_ONE = 3 };

static bool is_passage(const printer *p, const cc_article *a, int32_t day)
{
    if (day == CC_NO_DAY) return false;
    if (a->tokens.count >= PASSAGE_WORDS || (day != p->day && a->tokens.count >= FIRST_WORDS)) return true;
    bool among = p->passages >= FEW_PASSAGES && p->passages > PASSAGES_TO_ONE * p->alone;
    return day == p->day && among;
}

static void run_snippet(printer *p, const cc_span cell[COLUMNS])
{
    int32_t minute;
    int32_t day = read_day(cell[REFERENCE_DATE], &minute);
    cc_article *a = cc_article_of_text(cell[TEXT], day);
    if (day != CC_NO_DAY) a->published_minute = minute;
    cc_language_run(p->environment->model, a, p->scratch);
    bool passage = is_passage(p, a, day), again = day == p->day && cc_span_equal(cell[TEXT], p->text);
    if (day != p->day) p->context = (cc_time_context){0};
    if (!again) p->before = p->context;
    if (passage) a->time_context = p->before;
    print_mentions(p, a, cell[ID]);
    if (passage) p->context = a->time_context;
    if (day != p->day) p->passages = p->alone = 0;
    *(passage ? &p->passages : &p->alone) += 1;
    p->day = day;
    p->text = cell[TEXT];
    cc_article_free(a);
}

static void run_line(printer *p, cc_span line, const uint32_t at[COLUMNS])
{
    cc_span cell[COLUMNS] = {{0}}, rest = line, part;
    for (uint32_t i = 0; cc_span_split(&rest, '\t', &part); i++)
        for (uint32_t k = 0; k < COLUMNS; k++)
            if (at[k] == i) cell[k] = part;
    if (line.len > 0) run_snippet(p, cell);
}

/* False where the file is no table of snippets, and then nothing was printed. */
static bool run_table(printer *p, cc_span text)
{
    cc_span rest = text, line;
    uint32_t at[COLUMNS];
    if (cc_span_starts(rest, "\xEF\xBB\xBF")) rest = cc_span_sub(rest, 3, rest.len);
    if (!next_line(&rest, &line) || !read_header(line, at)) return false;
    p->text = (cc_span){0};
    while (next_line(&rest, &line)) run_line(p, line, at);
    return true;
}

/* --- files ----------------------------------------------------------------------------------- */

static cc_span stem(const char *path)
{
    const char *slash = strrchr(path, '/');
    cc_span name = cc_span_of(slash == NULL ? path : slash + 1);
    for (size_t i = name.len; i > 1; i--)
        if (name.ptr[i - 1] == '.') return cc_span_sub(name, 0, i - 1);
    return name;
}

static cc_status run_file(printer *p, const char *path, cc_error *err)
{
    cc_buffer text = {0};
    cc_article *a = NULL;
    cc_status s = cc_buffer_read(&text, path, err);
    if (s == CC_OK && !run_table(p, cc_buffer_span(&text))) s = cc_article_parse(&a, cc_buffer_span(&text), path, err);
    if (a != NULL) run(p, a, stem(path));
    cc_article_free(a);
    cc_buffer_free(&text);
    return s;
}

int cli_values(const cc_options *o)
{
    static const char *const formats[] = {"csv", "jsonl"};
    static const char *const prefers[] = {"news", "past", "future", "nearest"};
    cc_error err = {0};
    cc_environment e;
    if (o->paths == 0) {
        cli_complain(o, "values: a file is needed (claimcheck values FILE)");
        return CC_EXIT_USAGE;
    }
    cc_rows_format format = cli_choice(o, CC_OPTION_FORMAT, formats, 2, 0) == 0 ? CC_ROWS_MACHINE : CC_ROWS_JSONL;
    printer p = {.environment = &e, .prefer = (cc_prefer)cli_choice(o, CC_OPTION_PREFER, prefers, 4, CC_PREFER_NEWS)};
    if (cc_environment_open(&e, o, &err) != CC_OK) return cli_fail(o, &err);
    p.scratch = cc_scratch_new();
    cc_rows_begin(&p.rows, format, ',', columns, sizeof columns / sizeof *columns);
    int status = CC_EXIT_OK;
    for (uint32_t i = 0; i < o->paths; i++) {
        err = (cc_error){0};
        if (run_file(&p, o->path[i], &err) != CC_OK) status = cli_fail(o, &err);
    }
    fwrite(p.rows.out.ptr, 1, p.rows.out.len, stdout);
    cc_rows_free(&p.rows);
    cc_scratch_free(p.scratch);
    cc_environment_close(&e);
    return status;
}
