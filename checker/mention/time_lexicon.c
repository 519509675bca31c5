#include "mention/time_parts.h"

#include <stdlib.h>
#include <string.h>

/* ORDER cc_word_class; holidays have their own table */
static const char *const class_names[] = {
    "month",  "weekday",  "unit",  "number",    "scale",    "vague",  "ordinal", "season", "daypart", "day",  "side",
    "part",   "bound",    "hedge", "reference", "set",      "each",   "era",     "decade", "counted", "name", "plan",
    "report", "occasion", "zone",  "due",       "numbered", "filler", "request", "mishap", "effect"};
enum { CLASS_NAMES = sizeof class_names / sizeof *class_names };

static const char *const unit_names[] = {"second",   "minute",    "hour",   "day",     "week",       "month",
                                         "quarter",  "year",      "decade", "century", "millennium", "weekend",
                                         "workweek", "fortnight", "half",   "night",   NULL};
static const char *const season_names[] = {"spring", "summer", "autumn", "winter", NULL};
static const char *const daypart_names[] = {"morning", "afternoon", "evening", "night", "noon", "midnight", NULL};
static const char *const side_names[] = {"last",   "past",  "previous", "this",    "current",
                                         "that",   "same",  "next",     "coming",  "following",
                                         "recent", "whole", "rest",     "another", NULL};
static const char *const part_names[] = {"none", "start", "middle", "end", "before", "after", NULL};
static const char *const bound_names[] = {"none", "since",   "until",   "before", "after", "by",
                                          "from", "between", "through", "to",     NULL};
static const char *const hedge_names[] = {"about", "over", "under", "atleast", "atmost", NULL};

/* What the values of a class are called; a class that is not here has numbers. */
static const struct {
    cc_word_class class;
    const char *const *names;
} named[] = {
    {CC_WORD_UNIT, unit_names},   {CC_WORD_SEASON, season_names}, {CC_WORD_DAYPART, daypart_names},
    {CC_WORD_SIDE, side_names},   {CC_WORD_PART, part_names},     {CC_WORD_BOUND, bound_names},
    {CC_WORD_HEDGE, hedge_names}, {CC_WORD_SET, unit_names},
};

static const char *const tables_of_words[] = {"time_words", "time_numbers", "time_modifiers", "time_bounds",
                                              "time_nouns", "time_verbs",   "time_zones",     "time_beside"};

static const char *const rule_names[] = {"fixed", "nth",     "easter", "orthodox", "before",
                                         "after", "islamic", "hebrew", "hanukkah", "once"};

static cc_time_word *word_at(cc_time_lexicon *l, cc_span key)
{
    int64_t at = cc_map_put(&l->words, key, l->word.count);
    return at == l->word.count ? CC_PUSH(l->words.arena, &l->word) : &l->word.item[at];
}

/* The key of a phrase: its atoms with one space between them, apostrophes left out ("new year s eve"). */
static cc_span phrase_key(cc_arena *a, cc_span text)
{
    char *key = cc_arena_alloc(a, 2 * text.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        if (c == '\'' || c == ' ' || c == '-') {
            if (n > 0 && key[n - 1] != ' ' && c != '-') key[n++] = ' ';
            if (c == '-') {
                memcpy(key + n, n > 0 && key[n - 1] != ' ' ? " - " : "- ", 3);
                n = strlen(key);
            }
            continue;
        }
        key[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    while (n > 0 && key[n - 1] == ' ') n--;
    return (cc_span){key, n};
}

static void add_key(cc_time_lexicon *l, cc_span key, cc_word_class c, int value)
{
    size_t space = cc_span_find(key, CC_LIT(" "));
    if (space != SIZE_MAX) word_at(l, cc_span_sub(key, 0, space))->starts_phrase = true;
    cc_time_word *w = word_at(l, key);
    w->classes |= 1u << c;
    w->value[c] = (int16_t)value;
}

/* Under its own spelling, and a possessive also without its apostrophe ("valentines day") and without its s. */
static void add_word(cc_time_lexicon *l, cc_span text, cc_word_class c, int value)
{
    cc_arena *a = l->words.arena;
    cc_span key = phrase_key(a, text);
    add_key(l, key, c, value);
    size_t at = cc_span_find(key, CC_LIT(" s "));
    if (at == SIZE_MAX || cc_span_find(text, CC_LIT("'")) == SIZE_MAX) return;
    cc_span before = cc_span_sub(key, 0, at), after = cc_span_sub(key, at + 2, key.len);
    add_key(l, cc_arena_print(a, "%.*ss%.*s", CC_FMT(before), CC_FMT(after)), c, value);
    add_key(l, cc_arena_print(a, "%.*s%.*s", CC_FMT(before), CC_FMT(after)), c, value);
}

static cc_status value_of(const cc_table *t, const cc_row *row, uint32_t column, cc_word_class c, int *value,
                          cc_error *err)
{
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (named[i].class != c) continue;
        size_t count = 0;
        while (named[i].names[count] != NULL) count++;
        uint32_t choice = 0;
        cc_status status = cc_table_choice(t, row, column, named[i].names, count, &choice, err);
        *value = (int)choice;
        return status;
    }
    double number = 0;
    cc_status status = cc_table_number(t, row, column, &number, err);
    if (status == CC_OK && (number < -10000 || number > 10000))
        status = cc_table_bad_cell(t, row, column, err, "too large");
    *value = (int)number;
    return status;
}

static cc_status read_words(cc_time_lexicon *l, const cc_tables *tables, const char *name, cc_error *err)
{
    const cc_table *t;
    uint32_t word, class, value;
    cc_status status = cc_tables_require(tables, name, &t, err);
    if (status == CC_OK) status = cc_table_require(t, "word", &word, err);
    if (status == CC_OK) status = cc_table_require(t, "class", &class, err);
    if (status == CC_OK) status = cc_table_require(t, "value", &value, err);
    for (uint32_t i = 0; status == CC_OK && i < t->rows.count; i++) {
        const cc_row *row = &t->rows.item[i];
        uint32_t c = 0;
        int v = 0;
        if (row->cell[word].len == 0) return cc_table_bad_cell(t, row, word, err, "empty");
        status = cc_table_choice(t, row, class, class_names, CLASS_NAMES, &c, err);
        if (status == CC_OK) status = value_of(t, row, value, (cc_word_class)c, &v, err);
        if (status == CC_OK) add_word(l, row->cell[word], (cc_word_class)c, v);
    }
    return status;
}

/* A cell that may be empty. */
static cc_status read_int(const cc_table *t, const cc_row *row, const char *name, int low, int high, int *out,
                          cc_error *err)
{
    uint32_t column;
    double number = 0;
    cc_status status = cc_table_require(t, name, &column, err);
    if (status != CC_OK || row->cell[column].len == 0) return status;
    status = cc_table_number(t, row, column, &number, err);
    if (status == CC_OK && (number < low || number > high))
        return cc_table_bad_cell(t, row, column, err, "out of range");
    *out = (int)number;
    return status;
}

static cc_status read_holiday(cc_holiday *h, const cc_table *t, const cc_row *row, cc_error *err)
{
    uint32_t rule, choice = 0;
    cc_status status = cc_table_require(t, "rule", &rule, err);
    if (status == CC_OK)
        status = cc_table_choice(t, row, rule, rule_names, sizeof rule_names / sizeof *rule_names, &choice, err);
    h->rule = (cc_holiday_rule)choice;
    h->month = h->date = h->weekday = h->nth = h->days = 1;
    if (status == CC_OK) status = read_int(t, row, "month", 1, 12, &h->month, err);
    if (status == CC_OK) status = read_int(t, row, "date", 1, 31, &h->date, err);
    if (status == CC_OK) status = read_int(t, row, "weekday", 1, 7, &h->weekday, err);
    if (status == CC_OK) status = read_int(t, row, "nth", -5, 5, &h->nth, err);
    if (status == CC_OK) status = read_int(t, row, "offset", -366, 9999, &h->offset, err);
    if (status == CC_OK) status = read_int(t, row, "days", 1, 366, &h->days, err);
    return status;
}

static cc_status read_holidays(cc_time_lexicon *l, const cc_tables *tables, cc_error *err)
{
    const cc_table *t;
    uint32_t name;
    cc_status status = cc_tables_require(tables, "time_holidays", &t, err);
    if (status == CC_OK) status = cc_table_require(t, "name", &name, err);
    for (uint32_t i = 0; status == CC_OK && i < t->rows.count; i++) {
        const cc_row *row = &t->rows.item[i];
        if (row->cell[name].len == 0) return cc_table_bad_cell(t, row, name, err, "empty");
        add_word(l, row->cell[name], CC_WORD_HOLIDAY, (int)l->holiday.count);
        status = read_holiday(CC_PUSH(l->words.arena, &l->holiday), t, row, err);
    }
    return status;
}

cc_status cc_time_lexicon_read(cc_time_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                               cc_error *err)
{
    (void)wordnet;
    cc_time_lexicon *l = CC_NEW(a, cc_time_lexicon);
    l->words.arena = a;
    cc_status status = CC_OK;
    for (size_t i = 0; status == CC_OK && i < sizeof tables_of_words / sizeof *tables_of_words; i++)
        status = read_words(l, tables, tables_of_words[i], err);
    if (status == CC_OK) status = read_holidays(l, tables, err);
    *out = l;
    return status;
}

void cc_time_lexicon_free(cc_time_lexicon *l)
{
    if (l != NULL) cc_map_free(&l->words);
}

static int32_t islamic_day_in(int year, int month, int date)
{
    /* The Islamic year is about 11 days shorter: try those that overlap with ours. */
    int near = (int)((year - 622) * 33L / 32);
    for (int y = near - 1; y <= near + 2; y++) {
        int32_t day = cc_islamic_day(y, month, date);
        if (cc_year_of(day) == year) return day;
    }
    return cc_islamic_day(near, month, date);
}

int32_t cc_holiday_day(const cc_holiday *h, int year)
{
    switch (h->rule) {
    case CC_HOLIDAY_NTH: return cc_weekday_in_month(year, h->month, h->weekday, h->nth) + h->offset;
    case CC_HOLIDAY_EASTER: return cc_easter(year) + h->offset;
    case CC_HOLIDAY_ORTHODOX: return cc_easter_orthodox(year) + h->offset;
    case CC_HOLIDAY_BEFORE: return cc_weekday_until(cc_day_of(year, h->month, h->date), h->weekday) + h->offset;
    case CC_HOLIDAY_AFTER: return cc_weekday_from(cc_day_of(year, h->month, h->date), h->weekday) + h->offset;
    case CC_HOLIDAY_ISLAMIC: return islamic_day_in(year, h->month, h->date) + h->offset;
    case CC_HOLIDAY_HEBREW: return cc_hebrew_new_year(year) + h->offset;
    case CC_HOLIDAY_HANUKKAH: return cc_hebrew_new_year(year) + 83 + (cc_hebrew_year_length(year) % 10 == 5);
    case CC_HOLIDAY_ONCE: return cc_day_of(h->offset, h->month, h->date);
    default: return cc_day_of(year, h->month, h->date) + h->offset;
    }
}
