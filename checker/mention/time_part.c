#include "mention/time_parts.h"

/* "the first Monday of next month", "the week of April 10", "early June", "the end of the year": parts of a longer
 * time. */

/* "of next month", "in October", "from last week", "'s": the time that something is a part of. */
static bool read_whole(cc_time_scan *s, uint32_t i, cc_when *x)
{
    static const char *const links[] = {"of", "in", "from", "for", "to"};
    uint32_t j = i;
    for (size_t k = 0; k < sizeof links / sizeof *links && j == i; k++) j = cc_skip(s, i, links[k]);
    if (j == i && cc_atom_at(s, i)->kind == '-' && cc_atom_at(s, i)->glued) j = i + 1;
    j = cc_skip(s, j, "around");
    s->depth++;
    bool found = s->depth < 4 && cc_read_time(s, j, x);
    if (!found && s->depth < 4) { /* "of the year": the one that is spoken of */
        uint32_t k = cc_skip(s, cc_skip(s, j, "around"), "the"), end;
        int unit = cc_word_value(s, k, CC_WORD_UNIT, &end);
        if (unit != CC_NO_WORD && unit >= CC_UNIT_WEEK && unit <= CC_UNIT_CENTURY && !cc_is_plural_word(s, k) &&
            s->anchor != CC_NO_DAY && j > i) {
            *x = cc_when_at(j);
            found = cc_when_set_relative(x, cc_unit_around(cc_day_spoken_of(s, i), (cc_time_unit)unit), end);
        }
    }
    s->depth--;
    return found && (x->said == CC_SAID_CALENDAR || x->said == CC_SAID_INTERVAL) && cc_when_resolve(s, x) &&
           x->intervals > 0;
}

static cc_interval nth_unit(cc_interval whole, cc_time_unit unit, int n)
{
    int32_t from = cc_interval_day(whole), to = cc_interval_end(whole);
    if (unit == CC_UNIT_WEEK) {
        /* the first week of a month or year is the one that has its first Thursday, as ISO 8601 counts */
        int32_t first = cc_weekday_until(cc_weekday_from(from, 4), 1),
                last = cc_weekday_until(cc_weekday_until(to - 1, 4), 1);
        int32_t monday = n > 0 ? first + 7 * (n - 1) : last + 7 * (n + 1);
        return cc_days(monday, monday + 7, CC_GRAIN_WEEK);
    }
    if (unit == CC_UNIT_WEEKEND) {
        int32_t saturday = n > 0 ? cc_weekday_from(from, 6) + 7 * (n - 1) : cc_weekday_until(to - 1, 6) + 7 * (n + 1);
        return cc_days(saturday, saturday + 2, CC_GRAIN_WEEKEND);
    }
    int32_t base = n > 0 ? cc_unit_shift(from, unit, n - 1) : cc_unit_shift(to, unit, n);
    return cc_unit_around(base, unit);
}

/* "the first three months of 2009", "the last two weeks of June". */
static bool set_first_units(cc_interval whole, int n, const cc_when *d, cc_when *w, uint32_t end)
{
    cc_time_unit unit = cc_finest_unit(d);
    if (d->vague || unit < CC_UNIT_DAY || unit > CC_UNIT_DECADE || (n != 1 && n != -1)) return false;
    int32_t from = cc_interval_day(whole), to = cc_interval_end(whole);
    if (n > 0) to = cc_unit_shift(from, unit, d->amount[unit]);
    else from = cc_unit_shift(to, unit, -d->amount[unit]);
    return cc_when_set_relative(w, cc_days(from, to, cc_unit_grain(unit)), end);
}

/* What there is an nth of: a weekday, a half, so many units, one unit. */
typedef struct {
    int n;       /* negative: from the end */
    int weekday; /* 0 */
    bool half;
    bool amount;
    cc_when several; /* with amount: "three months" */
    int unit;        /* CC_NO_WORD */
    bool plural;     /* "the last days": how many is not said */
} nth_thing;

static uint32_t read_nth_thing(cc_time_scan *s, uint32_t i, nth_thing *t)
{
    *t = (nth_thing){.unit = CC_NO_WORD};
    uint32_t j = cc_read_ordinal(s, cc_skip(s, i, "the"), &t->n), end;
    if (j == 0 || t->n == 0) return 0;
    if (cc_atom_at(s, j)->kind == '-') j++;
    j = cc_skip(s, cc_skip(s, j, "full"), "calendar");
    if (cc_atom_is(s, j, "half")) return t->half = true, j + 1;
    t->unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    t->plural = t->unit != CC_NO_WORD && cc_is_plural_word(s, j);
    if (t->unit != CC_NO_WORD) return end;
    if ((end = cc_read_weekday(s, j, &t->weekday)) != 0) return end;
    t->amount = cc_read_duration(s, j, &t->several) && t->several.said == CC_SAID_DURATION;
    return t->amount ? t->several.end : 0;
}

/* By months where there are enough of them: the second half of a year begins in July. */
static bool set_half(cc_interval whole, int n, cc_when *w, uint32_t end)
{
    int32_t from = cc_interval_day(whole), to = cc_interval_end(whole);
    int32_t middle = to - from > 60 ? cc_months_on(from, (to - from + 15) / 61) : from + (to - from) / 2;
    if (n < -1 || n > 2) return false;
    return cc_when_set_relative(w, n == 1 ? cc_days(from, middle, CC_GRAIN_MONTH) : cc_days(middle, to, CC_GRAIN_MONTH),
                                end);
}

static cc_interval third(cc_interval whole, int n)
{
    return cc_interval_part(whole, n > 0 ? CC_PART_START : CC_PART_END, CC_NO_DAY);
}

static bool set_nth(const nth_thing *t, cc_interval whole, cc_when *w, uint32_t end)
{
    int32_t from = cc_interval_day(whole), to = cc_interval_end(whole);
    if (t->weekday != 0 && t->n > 0)
        return cc_when_set_relative(w, cc_one_day(cc_weekday_from(from, t->weekday) + 7 * (t->n - 1)), end);
    if (t->weekday != 0)
        return cc_when_set_relative(w, cc_one_day(cc_weekday_until(to - 1, t->weekday) + 7 * (t->n + 1)), end);
    if (t->amount) return set_first_units(whole, t->n, &t->several, w, end);
    if (t->half) return set_half(whole, t->n, w, end);
    if (t->plural && (t->n == 1 || t->n == -1)) {
        w->fuzzy = true;
        return cc_when_set_relative(w, third(whole, t->n), end);
    }
    if (t->unit < CC_UNIT_DAY || t->unit == CC_UNIT_HALF || t->unit > CC_UNIT_WEEKEND || t->n > 400) return false;
    return cc_when_set_relative(w, nth_unit(whole, (cc_time_unit)t->unit, t->n), end);
}

bool cc_read_nth(cc_time_scan *s, uint32_t i, cc_when *out)
{
    nth_thing t;
    cc_when w = cc_when_at(i), x;
    uint32_t end = read_nth_thing(s, i, &t);
    if (end == 0) return false;
    if (t.weekday != 0 && cc_atom_is(s, end, "after")) { /* "the third Tuesday after Christmas" */
        if (!cc_read_resolved(s, end + 1, &x)) return false;
        int32_t first = cc_weekday_from(cc_interval_end(x.interval[0]), t.weekday);
        cc_when_set_relative(&w, cc_one_day(first + 7 * (t.n > 0 ? t.n - 1 : 0)), x.end);
    } else {
        /* "sales fell last month from a year before" says nothing of the last month of that year */
        bool from = cc_atom_is(s, end, "from") && !cc_atom_is(s, end + 1, "a"); /* "up from a year earlier" */
        bool in =
            (cc_atom_is(s, end, "in") || from) && (t.weekday != 0 || t.n > 0 || cc_atom_is(s, i, "the") || s->bare);
        if (!in && !cc_atom_is(s, end, "of")) return false;
        if (!read_whole(s, end, &x) || !set_nth(&t, x.interval[0], &w, x.end)) return false;
    }
    w.relative = x.relative;
    w.key = x.key;
    cc_when_add_part(s, &w, &x);
    if (t.amount) cc_when_add_part(s, &w, &t.several);
    *out = w;
    return true;
}

/* "the week of April 10th", "the weekend of March 5", "the month of October", "week 10". */
bool cc_read_unit_of(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    cc_when w = cc_when_at(i), x;
    if (unit == CC_NO_WORD || cc_is_plural_word(s, j) || unit < CC_UNIT_WEEK || unit > CC_UNIT_WEEKEND) return false;
    const cc_atom *number = cc_atom_at(s, end);
    if (unit == CC_UNIT_WEEK && j == i && number->kind == 'd' && number->digits <= 2 && number->number >= 1 &&
        number->number <= 53 && s->anchor != CC_NO_DAY && (s->bare || i == 0 || cc_atom_is(s, i - 1, "in"))) {
        int32_t monday = cc_week_start(cc_year_of(s->anchor), (int)number->number);
        cc_when_set_relative(&w, cc_days(monday, monday + 7, CC_GRAIN_WEEK), end + 1);
        return *out = w, true;
    }
    bool linked = cc_atom_is(s, end, "of") || cc_atom_is(s, end, "ended") || cc_atom_is(s, end, "starting") ||
                  cc_atom_is(s, end, "beginning") || cc_atom_is(s, end, "ending");
    if (!linked) return false;
    bool dated = cc_read_resolved(s, cc_skip(s, end + 1, "on"), &x);
    if (!dated) return false;
    int32_t day = cc_interval_day(x.interval[0]);
    if (unit == CC_UNIT_WEEK && x.interval[0].grain <= CC_GRAIN_WEEK && x.interval[0].grain >= CC_GRAIN_DAYPART) {
        cc_when_set_relative(&w, cc_unit_around(day, CC_UNIT_WEEK), x.end);
    } else if (unit == CC_UNIT_WEEKEND && x.interval[0].grain == CC_GRAIN_DAY) {
        int32_t saturday = cc_weekday_until(day, 1) + 5;
        cc_when_set_relative(
            &w, x.holiday >= 0 ? cc_weekend_of(day) : cc_days(saturday, saturday + 2, CC_GRAIN_WEEKEND), x.end);
    } else if ((cc_atom_is(s, end, "ended") || cc_atom_is(s, end, "ending")) && unit >= CC_UNIT_MONTH &&
               unit <= CC_UNIT_YEAR && x.interval[0].grain <= CC_GRAIN_MONTH) { /* "the quarter ended March 31" */
        int32_t to = cc_interval_end(x.interval[0]);
        cc_when_set_relative(
            &w, cc_days(cc_unit_shift(to, (cc_time_unit)unit, -1), to, cc_unit_grain((cc_time_unit)unit)), x.end);
    } else if (cc_unit_grain((cc_time_unit)unit) == x.interval[0].grain) {
        cc_when_set_relative(&w, x.interval[0], x.end);
    } else {
        return false;
    }
    w.relative = x.relative;
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}

/* "EOY", "BOM" of the diaries. */
bool cc_read_short_part(cc_time_scan *s, uint32_t i, cc_when *out)
{
    static const struct {
        const char *word;
        cc_part part;
        cc_time_unit unit;
    } words[] = {{"eoy", CC_PART_END, CC_UNIT_YEAR},   {"eom", CC_PART_END, CC_UNIT_MONTH},
                 {"eow", CC_PART_END, CC_UNIT_WEEK},   {"eoq", CC_PART_END, CC_UNIT_QUARTER},
                 {"boy", CC_PART_START, CC_UNIT_YEAR}, {"bom", CC_PART_START, CC_UNIT_MONTH}};
    uint32_t j = cc_skip(s, i, "the");
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        bool boy = k == 4 && !(s->bare && cc_atom_at(s, j)->capital);
        if (!cc_atom_is(s, j, words[k].word) || boy || s->anchor == CC_NO_DAY) continue;
        cc_when w = cc_when_at(i);
        cc_when_set_relative(&w, cc_interval_part(cc_unit_around(s->anchor, words[k].unit), words[k].part, s->anchor),
                             j + 1);
        w.fuzzy = true;
        return *out = w, true;
    }
    return false;
}

/* "year end", "month-end", "the year's end". */
bool cc_read_unit_end(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if (unit == CC_NO_WORD || (unit != CC_UNIT_YEAR && unit != CC_UNIT_MONTH) || s->anchor == CC_NO_DAY) return false;
    if (cc_atom_at(s, end)->kind == '-') end++;
    else if (cc_atom_at(s, end)->kind == '\'' && cc_atom_is(s, end + 1, "s")) end += 2;
    if (!cc_atom_is(s, end, "end")) return false;
    cc_when w = cc_when_at(i);
    int32_t last = cc_interval_end(cc_unit_around(cc_day_spoken_of(s, i), (cc_time_unit)unit)) - 1;
    cc_when_set_relative(&w, cc_one_day(last), end + 1);
    *out = w;
    return true;
}

bool cc_read_part(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    int part = cc_word_value(s, j, CC_WORD_PART, &end);
    if (cc_atom_is(s, j, "very") && part == CC_NO_WORD) part = cc_word_value(s, ++j, CC_WORD_PART, &end);
    cc_when w = cc_when_at(i), x;
    bool rest = cc_atom_is(s, j, "rest") || cc_atom_is(s, j, "remainder");
    if (rest) part = CC_PART_REST, end = j + 1;
    if (part == CC_NO_WORD) return false;
    int last = CC_NO_WORD; /* "mid-to-late March" */
    uint32_t to = cc_skip_dash(s, end), second;
    if (cc_atom_is(s, to, "to") &&
        (last = cc_word_value(s, cc_skip_dash(s, to + 1), CC_WORD_PART, &second)) != CC_NO_WORD)
        end = second;
    if (cc_atom_is(s, end, "part") || cc_atom_is(s, end, "stages")) end++;
    if (cc_atom_at(s, end)->kind == '-') end++; /* "mid-March" */
    bool noun = cc_atom_is(s, j, "end") || cc_atom_is(s, j, "start") || cc_atom_is(s, j, "beginning") ||
                cc_atom_is(s, j, "middle") || rest || cc_atom_is(s, j, "close");
    /* "will end in June", "to start in May" are verbs */
    if (noun && !cc_atom_is(s, end, "of") && !(cc_atom_is(s, j, "end") && cc_atom_is(s, end, "this"))) return false;
    if ((cc_atom_is(s, end, "of") || cc_atom_is(s, end, "to")) && cc_atom_is(s, end + 1, "the") &&
        cc_atom_is(s, end + 2, "day"))
        return false;
    if (!read_whole(s, end, &x)) return false;
    w.key = x.key;
    cc_interval whole = x.interval[0];
    w.daypart = x.daypart;
    w.minute = x.minute;
    cc_interval cut = cc_interval_part(whole, (cc_part)part, s->anchor);
    if (last != CC_NO_WORD) cut.to = cc_interval_part(whole, (cc_part)last, s->anchor).to;
    cc_when_set_relative(&w, cut, x.end);
    w.relative = x.relative;
    w.fuzzy = true;
    w.cut = (cc_part)part;
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}

/* What is compared: the last date, in the unit that is named; a month where neither says which. */
static bool period_compared(const cc_time_scan *s, int unit, cc_interval *base)
{
    bool named = unit != CC_NO_WORD && unit >= CC_UNIT_DAY && unit < CC_UNIT_WEEKEND;
    *base = s->last;
    bool told = base->grain != CC_GRAIN_NONE && base->grain < CC_GRAIN_YEAR;
    if (!told && s->anchor == CC_NO_DAY) return false;
    if (named || !told)
        *base = cc_unit_around(told ? cc_interval_day(*base) : s->anchor, named ? (cc_time_unit)unit : CC_UNIT_MONTH);
    return true;
}

static bool set_years_back(cc_interval base, int years, uint32_t end, cc_when *w)
{
    int32_t from = cc_months_on(cc_interval_day(base), -12 * years),
            to = cc_months_on(cc_interval_end(base), -12 * years);
    return cc_when_set_relative(w, cc_days(from, to, base.grain), end);
}

/* "period", "quarter", "month" behind "same" or "year-earlier"; 0 where no such word stands. */
static uint32_t read_period_word(const cc_time_scan *s, uint32_t i, int *unit)
{
    uint32_t end;
    *unit = cc_word_value(s, i, CC_WORD_UNIT, &end);
    if (*unit != CC_NO_WORD) return end;
    return cc_atom_is(s, i, "period") || cc_atom_is(s, i, "time") || cc_atom_is(s, i, "level") ? i + 1 : 0;
}

/* "the year-earlier period", "a year-ago quarter". */
static bool read_year_earlier(cc_time_scan *s, uint32_t i, cc_when *out)
{
    int unit;
    cc_interval base;
    cc_when w = cc_when_at(i);
    uint32_t j = cc_skip(s, cc_skip(s, i, "the"), "a"), end;
    if (!cc_atom_is(s, j, "year") || cc_atom_at(s, j + 1)->kind != '-') return false;
    if (!cc_atom_is(s, j + 2, "earlier") && !cc_atom_is(s, j + 2, "ago")) return false;
    if ((end = read_period_word(s, j + 3, &unit)) == 0 || !period_compared(s, unit, &base)) return false;
    set_years_back(base, 1, end, &w);
    *out = w;
    return true;
}

/* "the same period last year", "the same month a year ago", "this time last year": the last date, a year back. */
bool cc_read_same_period(cc_time_scan *s, uint32_t i, cc_when *out)
{
    int unit;
    cc_interval base;
    cc_when x, w = cc_when_at(i);
    uint32_t j = cc_skip(s, i, "the"), end;
    bool this_time = cc_atom_is(s, j, "this") && cc_atom_is(s, j + 1, "time");
    if (!cc_atom_is(s, j, "same") && !this_time) return read_year_earlier(s, i, out);
    if ((end = read_period_word(s, j + 1, &unit)) == 0) return false;
    if (!cc_read_resolved(s, cc_skip(s, cc_skip(s, end, "of"), "in"), &x)) return false;
    cc_grain grain = x.interval[0].grain;
    if ((grain != CC_GRAIN_YEAR && grain != CC_GRAIN_MONTH) || !period_compared(s, unit, &base)) return false;
    int32_t from = grain == CC_GRAIN_MONTH ? s->anchor : cc_interval_day(base);
    if (from == CC_NO_DAY) return false;
    set_years_back(base, cc_year_of(from) - cc_year_of(cc_interval_day(x.interval[0])), x.end, &w);
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}
