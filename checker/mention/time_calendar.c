/* mention/time_calendar.c - dates written with the names of months and weekdays. */
#include "mention/time_parts.h"

/* The year behind a month or a date: ", 2015", "of 1995", "in 2020", "-2019", "'87"; two digits only behind a
 * separator. */
static uint32_t read_year_after(const cc_time_scan *s, uint32_t i, bool two_digits, int *year)
{
    uint32_t j = i, end;
    const cc_atom *a = cc_atom_at(s, i);
    bool separated = false;
    if (a->kind == ',' || ((a->kind == '-' || a->kind == '/') && cc_atom_at(s, i + 1)->glued))
        separated = a->kind != ',', j = i + 1;
    else if (cc_atom_is(s, i, "of") || cc_atom_is(s, i, "in")) separated = true, j = i + 1;
    if (j > i && cc_atom_is(s, j, "the") && cc_atom_is(s, j + 1, "year")) j = cc_skip(s, j + 2, "of");
    cc_when era = cc_when_at(j);
    if (j == i && cc_atom_at(s, j)->kind == 'd' && cc_read_year_of_era(s, j, &era)) return *year = era.year, era.end;
    if ((end = cc_read_year_number(s, j, year)) != 0) {
        /* "the 26 May 2000 people": a full stop of thousands is no year, nor is a clock of four digits */
        uint32_t counted;
        return cc_word_value(s, end, CC_WORD_COUNTED, &counted) != CC_NO_WORD ? 0 : end;
    }
    const cc_atom *two = cc_atom_at(s, j);
    if (separated && a->kind == '-' && !two_digits) return 0;
    if (!(two_digits || separated) || two->digits != 2 || cc_number_goes_on(s, j + 1) ||
        (cc_atom_at(s, j + 1)->glued && cc_atom_at(s, j + 1)->kind == 'w'))
        return 0;
    if (cc_atom_at(s, j + 1)->kind == '-' || cc_atom_is(s, j + 1, "to")) return 0;
    if (cc_atom_is(s, j + 1, "days") || cc_atom_is(s, j + 1, "people") || cc_atom_is(s, j + 1, "years") ||
        (two->number > 0 && two->number < 13 && a->kind != '-' && !separated)) {
        if (!s->bare && !two_digits) return 0;
    }
    *year = cc_whole_year(s, (int)two->number);
    return j + 1;
}

/* Day and month that cannot be together; what a text says so is kept as an impossible date ("February 30"), "Feb.
 * 2013-31" is not. */
static bool date_fits(const cc_when *w)
{
    return w->date == 0 || cc_date_exists(w->year == CC_NO_YEAR ? 2000 : w->year, w->month, w->date);
}

static uint32_t read_day_month(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    bool ordinal;
    uint32_t j = cc_read_date_number(s, cc_skip(s, i, "the"), &w->date, &ordinal), end;
    if (j == 0 || cc_inside_of_number(s, i)) return 0;
    if (cc_atom_is(s, j, "day")) j++;
    const cc_atom *a = cc_atom_at(s, j);
    if ((a->kind == '-' || a->kind == '/' || a->kind == ',') && (a->glued || ordinal)) j++;
    else if (cc_atom_is(s, j, "of")) j++;
    w->key = j;
    if ((j = cc_read_month(s, j, &w->month)) == 0) return 0;
    /* "5 may" may be "5 may be": lower case only behind "of" or an ordinal */
    if (cc_atom_is(s, w->key, "may") && !cc_atom_at(s, w->key)->capital && !ordinal && !s->bare) return 0;
    bool dashed = cc_atom_at(s, j)->kind == '-' && cc_atom_at(s, w->key - 1)->kind == '-'; /* "31-Oct-74" */
    end = read_year_after(s, j, ordinal || dashed, &w->year);
    return end != 0 ? end : j;
}

static uint32_t read_month_day(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    bool ordinal;
    uint32_t j = cc_read_month(s, i, &w->month), end;
    if (j == 0) return 0;
    if (cc_atom_at(s, j)->kind == '/' || cc_atom_at(s, j)->kind == '-') {
        if (!cc_atom_at(s, j)->glued || !cc_atom_at(s, j + 1)->glued) return 0;
        j++;
    }
    /* "September-2020-23" */
    if (cc_atom_at(s, j)->digits == 4 && cc_atom_at(s, j + 1)->kind == '-' && cc_glued_digit(s, j + 2) &&
        cc_atom_at(s, j + 2)->digits <= 2 && (w->date = (int)cc_atom_at(s, j + 2)->number) <= 31) {
        w->year = (int)cc_atom_at(s, j)->number;
        return j + 3;
    }
    j = cc_read_date_number(s, cc_skip(s, j, "the"), &w->date, &ordinal);
    if (j == 0 || (w->date < 1) ||
        (cc_atom_at(s, i)->kind == 'w' && cc_atom_at(s, j)->kind == ':' && cc_glued_digit(s, j + 1)))
        return 0;
    if (cc_atom_at(s, j)->glued && cc_atom_at(s, j)->kind == 'w') return 0; /* "May 5pm" */
    if (!ordinal && (cc_atom_is(s, j, "percent") || cc_atom_is(s, j, "million") || cc_atom_is(s, j, "am") ||
                     cc_atom_is(s, j, "pm")))
        return 0;
    if (cc_atom_is(s, i, "may") && !cc_atom_at(s, i)->capital && !s->bare && !cc_date_is_due(s, i)) return 0;
    bool dash = cc_atom_at(s, j)->kind == '-' && !(cc_atom_at(s, j + 1)->glued && cc_atom_at(s, j + 1)->digits == 4);
    end = dash ? 0 : read_year_after(s, j, s->bare || ordinal, &w->year);
    return end != 0 ? end : j;
}

static uint32_t read_month_year(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t j = cc_read_month(s, i, &w->month);
    if (j == 0) return 0;
    if (cc_atom_at(s, j)->kind == '(') return 0;
    return read_year_after(s, j, false, &w->year);
}

/* "2017 april", "2019-aug-01", "23-2020-September" */
static uint32_t read_year_month(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    bool ordinal;
    uint32_t j, end;
    if (cc_atom_at(s, i)->digits <= 2 && cc_atom_at(s, i)->kind == 'd' && cc_atom_at(s, i + 1)->kind == '-' &&
        cc_glued_digit(s, i + 2)) {
        w->date = (int)cc_atom_at(s, i)->number;
        i += 2;
        if (w->date < 1 || w->date > 31) return 0;
    }
    if (cc_atom_at(s, i)->digits != 4 || (j = cc_read_year_number(s, i, &w->year)) == 0) return 0;
    if (cc_atom_at(s, j)->kind == '-' || cc_atom_at(s, j)->kind == '/' || cc_atom_at(s, j)->kind == ',') j++;
    if ((j = cc_read_month(s, j, &w->month)) == 0) return 0;
    uint32_t k = cc_atom_at(s, j)->kind == '-' || cc_atom_at(s, j)->kind == '/' ? j + 1 : j;
    if (w->date == 0 && cc_atom_at(s, k)->digits <= 2 && (end = cc_read_date_number(s, k, &w->date, &ordinal)) != 0)
        return end;
    return j;
}

/* "Jan said", "April told": somebody's name. */
static bool is_speaker(const cc_time_scan *s, const cc_token *t)
{
    uint32_t sentence_first = s->sentence->first;
    if (cc_deprel_main((cc_deprel)t->deprel) != CC_DEP_NSUBJ || t->head == CC_NO_TOKEN) return false;
    const cc_token *verb = &s->article->tokens.item[sentence_first + (uint32_t)t->head];
    int64_t at = cc_map_get(&s->lexicon->words, verb->lemma);
    return at >= 0 && (s->lexicon->word.item[at].classes >> CC_WORD_REPORT & 1);
}

/* "the March on Washington", "the Women's March": an event that walks. */
static bool is_rally(const cc_time_scan *s, uint32_t i)
{
    static const char *const goals[] = {"on", "for", "of", "against", "through"};
    const cc_atom *before = i > 0 ? cc_atom_at(s, i - 1) : cc_atom_at(s, s->atoms);
    if (!cc_atom_is(s, i, "march")) return false;
    bool goal = false;
    for (size_t k = 0; k < sizeof goals / sizeof *goals; k++) goal = goal || cc_atom_is(s, i + 1, goals[k]);
    return (goal && cc_span_is(before->lower, "the")) || (i > 1 && before->capital && before->word == NULL) ||
           (i > 1 && cc_span_is(before->lower, "s"));
}

/* A month where a preposition or the like makes one due; lower case "may" and "march" only behind few of them. */
static bool is_due_month(const cc_time_scan *s, uint32_t i)
{
    bool verb = cc_atom_is(s, i, "may") || cc_atom_is(s, i, "march");
    return !verb || cc_atom_at(s, i)->capital || s->bare || cc_atom_is(s, i - 1, "in") || cc_atom_is(s, i - 1, "of") ||
           cc_atom_is(s, i - 1, "last");
}

/* A month alone: not the verbs, adjectives and people that are spelt so. */
static bool is_month(const cc_time_scan *s, uint32_t i, uint32_t end)
{
    const cc_atom *a = cc_atom_at(s, i), *next = cc_atom_at(s, i + 1);
    const cc_token *t = &s->article->tokens.item[a->token];
    bool in_the = i > 1 && cc_atom_is(s, i - 1, "the") && cc_date_is_due(s, i - 1) && !cc_atom_is(s, i, "march");
    if (s->bare || cc_date_is_due(s, i) || in_the) return is_due_month(s, i);
    bool short_form = a->lower.len <= 4 && end == i + 1 && !cc_atom_is(s, i, "june") && !cc_atom_is(s, i, "july");
    if (!a->capital || short_form || t->upos == CC_UPOS_VERB || is_speaker(s, t) || is_rally(s, i)) return false;
    uint32_t month_end;
    bool name = next->capital && !next->glued && cc_word_value(s, i + 1, CC_WORD_MONTH, &month_end) == CC_NO_WORD;
    return !name || t->upos == CC_UPOS_X || i == 0;
}

static uint32_t read_month_alone(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t j = cc_read_month(s, i, &w->month);
    return j != 0 && is_month(s, i, j) ? j : 0;
}

typedef uint32_t calendar_form(const cc_time_scan *s, uint32_t i, cc_when *w);

static bool read_dated(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    static calendar_form *const forms[] = {read_day_month, read_month_day, read_month_year, read_year_month,
                                           read_month_alone};
    cc_when best = *w;
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
        cc_when try = *w;
        try.key = i;
        try.end = forms[k](s, i, &try);
        if (try.end > best.end && (date_fits(&try) || forms[k] == read_day_month || forms[k] == read_month_day))
            best = try;
    }
    if (best.month == 0) return false;
    *w = best;
    return true;
}

/* The next word is a noun that a number before it would count or order: "the 15th century". */
static bool noun_follows(const cc_time_scan *s, uint32_t i)
{
    const cc_atom *a = cc_atom_at(s, i);
    if (a->kind != 'w') return a->kind == '-' && cc_atom_at(s, i + 1)->kind == 'w';
    cc_upos u = s->article->tokens.item[a->token].upos;
    return u == CC_UPOS_NOUN || u == CC_UPOS_ADJ || u == CC_UPOS_PROPN || u == CC_UPOS_NUM;
}

/* "on the 15th": the date alone. */
static bool read_date_alone(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    bool ordinal, the = cc_atom_is(s, i, "the");
    uint32_t end = cc_read_date_number(s, cc_skip(s, i, "the"), &w->date, &ordinal);
    if (end == 0 || !ordinal || noun_follows(s, end)) return false;
    if (cc_atom_is(s, end, "of")) { /* "20th of the previous month" */
        uint32_t side = cc_skip(s, end + 1, "the"), unit;
        int known = cc_word_value(s, side, CC_WORD_SIDE, &unit);
        bool month = cc_atom_is(s, known == CC_NO_WORD ? side : unit, "month");
        if (month) return w->key = i, w->end = end, true;
    }
    bool on = i > 0 && (cc_atom_is(s, i - 1, "on") || cc_atom_is(s, i - 1, "until") || cc_atom_is(s, i - 1, "by") ||
                        cc_atom_is(s, i - 1, "since"));
    if (!s->bare && !(the && i == 0 && cc_atom_at(s, end)->kind == ',') &&
        !(the && on && (cc_atom_at(s, end - 2)->kind == 'd' || cc_atom_at(s, end)->kind != 'w')))
        return false;
    if (!the && s->bare && !on) return false;
    w->key = i;
    w->end = end;
    return true;
}

/* Short forms that are also words or names. */
static bool is_weekday(const cc_time_scan *s, uint32_t i, uint32_t end)
{
    const cc_atom *a = cc_atom_at(s, i);
    uint32_t after;
    if (a->lower.len > 5 || s->bare) return true;
    bool close = cc_word_value(s, end, CC_WORD_DAYPART, &after) != CC_NO_WORD || cc_atom_is(s, end, "at");
    bool on = i > 0 && cc_atom_is(s, i - 1, "on");
    return a->capital && (close || on || (i > 0 && cc_atom_at(s, i - 1)->kind == '(') || cc_atom_is(s, i, "fri") ||
                          cc_atom_is(s, i, "thurs"));
}

static bool read_weekday_first(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    bool ordinal;
    uint32_t j = cc_read_weekday(s, i, &w->weekday), k = j, end;
    if (j == 0) return false;
    if (cc_atom_at(s, k)->kind == ',') k++;
    cc_when date = *w;
    if ((end = cc_read_weekday(s, i, &date.weekday)) != 0 && read_dated(s, cc_skip(s, k, "the"), &date)) {
        *w = date;
        return true;
    }
    cc_when numeric = *w;
    if (cc_read_numeric_date((cc_time_scan *)s, k, &numeric)) {
        numeric.first = i;
        numeric.weekday = w->weekday;
        *w = numeric;
        return true;
    }
    /* "Tuesday the eleventh", "Monday 21" */
    end = cc_read_date_number(s, cc_skip(s, k, "the"), &date.date, &ordinal);
    if (end != 0 && k == j &&
        (ordinal ||
         (cc_atom_at(s, j)->kind == 'd' && cc_atom_at(s, end)->kind != 'w' && cc_atom_at(s, end)->kind != '-')) &&
        !noun_follows(s, end)) {
        w->date = date.date;
        w->end = end;
        w->key = i;
        return true;
    }
    if (!is_weekday(s, i, j)) return false;
    w->end = j;
    w->key = i;
    return true;
}

bool cc_read_calendar(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when w = cc_when_at(i);
    w.said = CC_SAID_CALENDAR;
    if (!read_weekday_first(s, i, &w)) {
        w = cc_when_at(i);
        w.said = CC_SAID_CALENDAR;
        if (!read_dated(s, i, &w) && !read_date_alone(s, i, &w)) return false;
        uint32_t j = cc_atom_at(s, w.end)->kind == ',' ? w.end + 1 : w.end, end;
        int weekday;
        if (w.date != 0 && (end = cc_read_weekday(s, j, &weekday)) != 0 && (j == w.end || !cc_atom_is(s, end, "the"))) {
            w.weekday = weekday;
            w.end = end;
        }
    }
    *out = w;
    return true;
}
