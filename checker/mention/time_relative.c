#include "mention/time_parts.h"

/* Times that are counted from another: "last week", "two days later", "the first Monday of next month". */

static int32_t anchor_day(const cc_time_scan *s)
{
    return s->anchor;
}

/* The day that "the day before" and "that week" count from: the last resolved date, else the anchor. */
static int32_t last_day(const cc_time_scan *s)
{
    return s->last.grain == CC_GRAIN_NONE ? s->anchor : cc_interval_day(s->last);
}

static bool set_interval(cc_when *w, cc_interval i, uint32_t end)
{
    w->said = CC_SAID_INTERVAL;
    w->interval[0] = i;
    w->intervals = 1;
    w->end = end;
    w->relative = true;
    return true;
}

static cc_interval one_day(int32_t day)
{
    return cc_days(day, day + 1, CC_GRAIN_DAY);
}

static bool is_plural_word(const cc_time_scan *s, uint32_t i)
{
    const cc_atom *a = cc_atom_at(s, i);
    return a->lower.len > 3 && a->lower.ptr[a->lower.len - 1] == 's';
}

static bool read_sided(cc_time_scan *s, uint32_t i, cc_when *out);

/* --- named days ------------------------------------------------------------------------ */

static bool read_day(cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t end;
    int days = cc_word_value(s, i, CC_WORD_DAY, &end);
    if (days == CC_NO_WORD && (cc_atom_is(s, i, "tonight") || cc_atom_is(s, i, "tonite"))) {
        w->daypart = CC_DAYPART_NIGHT;
        days = 0;
        end = i + 1;
    }
    if (days == CC_NO_WORD && (cc_atom_is(s, i, "tomorrows") || cc_atom_is(s, i, "todays"))) {
        days = cc_atom_is(s, i, "tomorrows");
        end = i + 1;
    }
    if (days == CC_NO_WORD || anchor_day(s) == CC_NO_DAY) return false;
    return set_interval(w, one_day(anchor_day(s) + days), end);
}

/* --- last, this, next -------------------------------------------------------------------- */

/* How many units lie between the base and "last", "this", "next". */
static int steps_of(cc_side side)
{
    switch (side) {
    case CC_SIDE_LAST: case CC_SIDE_PAST: case CC_SIDE_PREVIOUS: return -1;
    case CC_SIDE_NEXT: case CC_SIDE_COMING: case CC_SIDE_FOLLOWING: return 1;
    default: return 0;
    }
}

/* "the next day", "the previous year", "that week", "the same day" count from what was said before; "next week" from the anchor. */
static int32_t base_of(const cc_time_scan *s, cc_side side, cc_time_unit unit, bool the)
{
    bool told = side == CC_SIDE_THAT || side == CC_SIDE_SAME || side == CC_SIDE_FOLLOWING || side == CC_SIDE_PREVIOUS || side == CC_SIDE_WHOLE ||
                (side == CC_SIDE_NEXT && (unit == CC_UNIT_DAY || (the && s->last_in_sentence.grain != CC_GRAIN_NONE)));
    return told ? last_day(s) : anchor_day(s);
}

static bool sided_unit(cc_time_scan *s, cc_side side, bool the, cc_time_unit unit, uint32_t end, cc_when *w)
{
    int32_t base = base_of(s, side, unit, the);
    if (base == CC_NO_DAY || unit == CC_UNIT_QUARTER + 100) return false;
    if (side == CC_SIDE_RECENT || unit < CC_UNIT_DAY) return false;
    if (unit == CC_UNIT_WEEKEND) {
        cc_direction d = side == CC_SIDE_THIS ? cc_time_direction(s, w->first) : CC_DIRECTION_NEAREST;
        int32_t saturday = cc_weekday_until(base, 1) + 5;
        /* on Saturday and Sunday "this weekend" is now; after a past verb early in the week it is the one that was */
        if (d == CC_DIRECTION_PAST && cc_weekday_of(base) < 5) saturday -= 7;
        else saturday += 7 * steps_of(side);
        return set_interval(w, cc_days(saturday, saturday + 2, CC_GRAIN_WEEKEND), end);
    }
    if (unit == CC_UNIT_WORKWEEK) {
        int32_t monday = cc_weekday_until(base, 1) + 7 * steps_of(side);
        return set_interval(w, cc_days(monday, monday + 5, CC_GRAIN_WEEK), end);
    }
    if (unit >= CC_UNIT_FORTNIGHT) return false;
    return set_interval(w, cc_unit_around(cc_unit_shift(base, unit, steps_of(side)), unit), end);
}

/* "the coming days", "recent weeks", "past years": no number, so a span of the usual length. */
static bool sided_plural(cc_time_scan *s, cc_side side, cc_time_unit unit, uint32_t end, cc_when *w)
{
    static const int usual[CC_TIME_UNITS] = {[CC_UNIT_DAY] = 7, [CC_UNIT_WEEK] = 4, [CC_UNIT_MONTH] = 6, [CC_UNIT_YEAR] = 5, [CC_UNIT_DECADE] = 3};
    int n = usual[unit];
    if (n == 0 || anchor_day(s) == CC_NO_DAY) return false;
    w->fuzzy = w->approximate = true;
    if (side == CC_SIDE_RECENT || unit >= CC_UNIT_YEAR) {
        w->said = CC_SAID_DURATION;
        w->vague = true;
        w->unit = unit;
        w->end = end;
        return true;
    }
    int32_t a = anchor_day(s), other = cc_unit_shift(a, unit, steps_of(side) < 0 ? -n : n);
    return set_interval(w, other < a ? cc_days(other, a + 1, CC_GRAIN_DAY) : cc_days(a, other, CC_GRAIN_DAY), end);
}

/* The first and the last calendar unit that "the next three weeks" reaches, like the ends of any range. */
static void add_ends(cc_time_scan *s, cc_side side, const cc_when *d, cc_when *w)
{
    cc_time_unit unit = d->unit;
    if (unit >= CC_UNIT_WEEKEND || d->amount[unit] < 2 || d->amount[unit] != (double)(int)d->amount[unit]) return;
    for (int k = 0; k < 2; k++) {
        cc_when end = cc_when_at(w->first);
        double steps = steps_of(side) * (k == 0 ? 1 : d->amount[unit]);
        set_interval(&end, cc_unit_around(cc_unit_shift(anchor_day(s), unit, steps), unit), w->end);
        cc_when_add_part(s, w, &end);
    }
}

/* "the last 30 years", "next three days", "the past few weeks". */
static bool sided_amount(cc_time_scan *s, cc_side side, const cc_when *d, cc_when *w)
{
    int32_t a = anchor_day(s), from = a, to = a;
    if (a == CC_NO_DAY || steps_of(side) == 0 || d->unit < CC_UNIT_DAY || d->age) return false;
    if (d->vague) {
        if (!sided_plural(s, side, d->unit, d->end, w)) return false;
        if (w->said == CC_SAID_DURATION) return true;
    } else {
        for (int u = CC_UNIT_CENTURY; u >= CC_UNIT_DAY; u--) {
            if (d->amount[u] == 0) continue;
            if (steps_of(side) < 0) from = cc_unit_shift(from, (cc_time_unit)u, -d->amount[u]);
            else to = cc_unit_shift(to, (cc_time_unit)u, d->amount[u]);
        }
        if (from == to) return false;
        set_interval(w, steps_of(side) < 0 ? cc_days(from, to + 1, CC_GRAIN_DAY) : cc_days(from + 1, to + 1, CC_GRAIN_DAY), d->end);
    }
    cc_when_add_part(s, w, d);
    if (!d->vague) add_ends(s, side, d, w);
    return true;
}

/* "last Tuesday" is the most recent one strictly before the anchor, "next Friday" the one of next week. */
static bool sided_weekday(cc_time_scan *s, cc_side side, int weekday, uint32_t end, cc_when *w)
{
    int32_t base = base_of(s, side, CC_UNIT_WEEK, false), day;
    if (base == CC_NO_DAY) return false;
    switch (side) {
    case CC_SIDE_LAST: case CC_SIDE_PAST: day = cc_weekday_until(anchor_day(s) - 1, weekday); break;
    case CC_SIDE_PREVIOUS: day = s->last.grain == CC_GRAIN_NONE ? cc_weekday_until(base, 1) - 8 + weekday : cc_weekday_until(base - 1, weekday); break;
    case CC_SIDE_NEXT: day = cc_weekday_until(anchor_day(s), 1) + 6 + weekday; break;
    case CC_SIDE_FOLLOWING: day = s->last.grain == CC_GRAIN_NONE ? cc_weekday_until(base, 1) + 6 + weekday : cc_weekday_from(base + 1, weekday); break;
    case CC_SIDE_COMING: day = cc_weekday_from(base + 1, weekday); break;
    case CC_SIDE_THIS: case CC_SIDE_CURRENT:
        day = cc_time_direction(s, w->first) == CC_DIRECTION_PAST ? cc_weekday_until(base, weekday) : cc_weekday_from(base, weekday);
        break;
    case CC_SIDE_THAT: case CC_SIDE_SAME: day = cc_weekday_from(base, weekday); break;
    default: return false;
    }
    return set_interval(w, one_day(day), end);
}

/* "last night" belongs to yesterday, "that morning" to the day last spoken of. */
static bool sided_daypart(cc_time_scan *s, cc_side side, int part, uint32_t end, cc_when *w)
{
    int32_t base = base_of(s, side, CC_UNIT_DAY, false);
    if (base == CC_NO_DAY || side == CC_SIDE_RECENT || side == CC_SIDE_ANOTHER) return false;
    w->daypart = part;
    return set_interval(w, one_day(base + steps_of(side)), end);
}

/* "last March", "next Christmas", "this summer": which one is settled when the rest of the date is known. */
static bool sided_calendar(cc_time_scan *s, cc_side side, uint32_t i, cc_when *w)
{
    cc_when c;
    bool found = cc_read_calendar(s, i, &c) || cc_read_holiday(s, i, &c) || cc_read_numeric_date(s, i, &c);
    if (!found) {
        found = cc_read_period(s, i, &c);
        if (!found && cc_atom_at(s, i)->kind == 'w') { /* "last May": the side word says that it is the month */
            c = cc_when_at(i);
            c.said = CC_SAID_CALENDAR;
            cc_upos u = (cc_upos)s->article->tokens.item[cc_atom_at(s, i)->token].upos;
            found = u != CC_UPOS_AUX && u != CC_UPOS_VERB && (c.end = cc_read_month(s, i, &c.month)) != 0;
        }
    }
    uint32_t first = w->first;
    if (!found || c.said != CC_SAID_CALENDAR || (c.year != CC_NO_YEAR && c.month == 0)) return false;
    if (side == CC_SIDE_ANOTHER || side == CC_SIDE_RECENT || side == CC_SIDE_REST) return false;
    *w = c;
    w->first = first;
    w->side = side;
    w->has_side = true;
    w->relative = true;
    return true;
}

static uint32_t read_side_word(const cc_time_scan *s, uint32_t i, cc_side *side)
{
    uint32_t end, after;
    int value = cc_word_value(s, i, CC_WORD_SIDE, &end);
    if (value == CC_NO_WORD) return 0;
    *side = (cc_side)value;
    if (value == CC_SIDE_THAT && s->article->tokens.item[cc_atom_at(s, i)->token].upos == CC_UPOS_SCONJ) return 0;
    /* "this past week", "the very next day", "this coming Friday" */
    int second = cc_word_value(s, end, CC_WORD_SIDE, &after);
    if (value == CC_SIDE_THIS && (second == CC_SIDE_PAST || second == CC_SIDE_COMING || second == CC_SIDE_LAST)) {
        *side = (cc_side)second;
        end = after;
    }
    if (value == CC_SIDE_WHOLE) end = cc_skip(s, cc_skip(s, end, "of"), "the");
    return end;
}

static bool read_sided(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_side side;
    cc_when w = cc_when_at(i), d;
    bool the = cc_atom_is(s, i, "the");
    uint32_t j = read_side_word(s, the ? i + 1 : i, &side), end;
    if (j == 0 && cc_atom_is(s, i, "my") && cc_atom_is(s, i + 1, "day") && !(i > 0 && (cc_atom_is(s, i - 1, "in") || cc_atom_is(s, i - 1, "made"))))
        return anchor_day(s) != CC_NO_DAY && set_interval(&w, one_day(anchor_day(s)), i + 2) ? (*out = w, true) : false;
    if (j == 0) return false;
    if (cc_atom_is(s, j, "very")) j++;
    if (cc_atom_is(s, j, "first") && side == CC_SIDE_FOLLOWING) j++;
    int value, weekday;
    if (cc_atom_is(s, j, "few") || cc_atom_is(s, j, "couple") || cc_atom_is(s, j, "several") || cc_atom_at(s, j)->kind == 'd' ||
        cc_word_value(s, j, CC_WORD_NUMBER, &end) != CC_NO_WORD || cc_atom_is(s, j, "half") || cc_atom_is(s, j, "dozen")) {
        bool fits = cc_read_duration(s, j, &d) && d.said == CC_SAID_DURATION;
        if (fits && cc_atom_is(s, d.end, "ago")) { /* "the last 3 months and 2 days ago": two times */
            s->one_measure = true;
            cc_read_duration(s, j, &d);
            s->one_measure = false;
        }
        fits = fits && sided_amount(s, side, &d, &w);
        if (fits) return *out = w, true;
        return sided_calendar(s, side, j, &w) ? (*out = w, true) : false;
    }
    if ((value = cc_word_value(s, j, CC_WORD_UNIT, &end)) != CC_NO_WORD) {
        bool plural = is_plural_word(s, end - 1);
        if (side == CC_SIDE_ANOTHER && !plural) {
            w.said = CC_SAID_DURATION;
            w.unit = (cc_time_unit)value;
            w.amount[value] = 1;
            w.end = end;
            return *out = w, true;
        }
        bool own = plural && side == CC_SIDE_THIS; /* "this years lantern festival" */
        bool fits = plural && !own ? sided_plural(s, side, (cc_time_unit)value, end, &w) : sided_unit(s, side, the, (cc_time_unit)value, end, &w);
        if (!fits && plural && (side == CC_SIDE_THIS || side == CC_SIDE_LAST || side == CC_SIDE_NEXT)) fits = sided_unit(s, side, the, (cc_time_unit)value, end, &w);
        return fits ? (*out = w, true) : false;
    }
    if (side == CC_SIDE_THAT && cc_atom_is(s, j, "time") && s->last.grain != CC_GRAIN_NONE && s->last.grain <= CC_GRAIN_YEAR)
        return set_interval(&w, s->last, j + 1), *out = w, true;
    if ((value = cc_word_value(s, j, CC_WORD_DAYPART, &end)) != CC_NO_WORD) return sided_daypart(s, side, value, end, &w) ? (*out = w, true) : false;
    cc_when c;
    if ((end = cc_read_weekday(s, j, &weekday)) != 0 && !(cc_read_calendar(s, j, &c) && c.end > end)) {
        cc_when numeric;
        if (cc_read_numeric_date(s, end, &numeric)) return sided_calendar(s, side, end, &w) ? (w.side = CC_SIDE_THIS, *out = w, true) : false;
        return sided_weekday(s, side, weekday, end, &w) ? (*out = w, true) : false;
    }
    return sided_calendar(s, side, j, &w) ? (*out = w, true) : false;
}

/* "3 next weeks", "two upcoming quarters". */
static bool read_amount_side(cc_time_scan *s, uint32_t i, cc_when *out)
{
    double n;
    bool vague;
    cc_side side;
    uint32_t j = cc_read_amount(s, cc_skip(s, i, "the"), &n, &vague), end;
    if (j == 0 || n > 100 || n != (double)(int)n || (j = read_side_word(s, j, &side)) == 0 || steps_of(side) == 0) return false;
    if (i > 0 && cc_atom_at(s, i - 1)->kind == '$') return false;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if (unit == CC_NO_WORD || unit < CC_UNIT_DAY || unit >= CC_UNIT_WEEKEND) return false;
    cc_when w = cc_when_at(i), d = cc_when_at(i);
    d.said = CC_SAID_DURATION;
    d.unit = (cc_time_unit)unit;
    d.amount[unit] = n;
    d.vague = vague;
    d.end = end;
    if (!sided_amount(s, side, &d, &w)) return false;
    *out = w;
    return true;
}

/* "the year", "the whole week": the one last spoken of. The day alone is too often no date ("the issue of the day"). */
static bool read_the_unit(cc_time_scan *s, uint32_t i, cc_when *out)
{
    static const char *const before[] = {"in", "during", "for", "throughout", "over", "through", "within", "across", "into", "later"};
    uint32_t j = cc_skip(s, i, "the"), end;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if (j == i || unit == CC_NO_WORD || unit < CC_UNIT_DAY || unit > CC_UNIT_YEAR || is_plural_word(s, j) || cc_atom_at(s, j)->capital) return false;
    bool due = false;
    for (size_t k = 0; k < sizeof before / sizeof *before && i > 0; k++) due = due || cc_atom_is(s, i - 1, before[k]);
    const cc_atom *next = cc_atom_at(s, end);
    bool goes_on = next->kind == 'w' && (cc_span_is(next->lower, "of") || cc_span_is(next->lower, "when") || cc_span_is(next->lower, "that") || s->article->tokens.item[next->token].upos == CC_UPOS_NOUN);
    if (!due || goes_on || last_day(s) == CC_NO_DAY || (unit == CC_UNIT_DAY && !cc_atom_is(s, i - 1, "in") && !cc_atom_is(s, i - 1, "for"))) return false;
    cc_when w = cc_when_at(i);
    if (unit == CC_UNIT_QUARTER && s->last.grain == CC_GRAIN_NONE) return false;
    set_interval(&w, cc_unit_around(last_day(s), (cc_time_unit)unit), end);
    *out = w;
    return true;
}

/* --- so long ago, so much later --------------------------------------------------------------- */

static cc_time_unit finest_unit(const cc_when *d)
{
    for (int u = 0; u < CC_TIME_UNITS; u++)
        if (d->amount[u] != 0) return (cc_time_unit)u;
    return d->unit;
}

/* The day, month or year so far from base; exact: to the day whatever the unit ("3 years from today"). */
static bool set_distance(const cc_time_scan *s, const cc_when *d, int32_t base, int minute, int sign, bool exact, cc_when *w, uint32_t end)
{
    cc_time_unit finest = finest_unit(d);
    int32_t day = base;
    if (base == CC_NO_DAY) return false;
    w->said = CC_SAID_INTERVAL;
    w->end = end;
    w->relative = true;
    w->approximate = d->approximate || finest > CC_UNIT_DAY;
    if (d->vague) { /* "several years ago": a side of the anchor */
        if (finest < CC_UNIT_DAY) return w->fuzzy = true, set_interval(w, one_day(base), end); /* "hours later" */
        cc_interval open = finest == CC_UNIT_MONTH ? cc_unit_around(base, CC_UNIT_MONTH) : one_day(base);
        if (sign < 0) open.from = INT64_MIN;
        else open.to = INT64_MAX;
        w->fuzzy = true;
        return set_interval(w, open, end);
    }
    int64_t minutes = 0;
    for (int u = CC_TIME_UNITS - 1; u >= 0; u--) {
        if (d->amount[u] == 0) continue;
        if (u < CC_UNIT_DAY) minutes += (int64_t)(sign * d->amount[u] * cc_unit_minutes((cc_time_unit)u));
        else if (d->amount[u] < 100000) day = cc_unit_shift(day, (cc_time_unit)u, sign * d->amount[u]);
        else return false;
    }
    if (minutes != 0) {
        if (minute < 0) {
            if (minutes > -1440 && minutes < 1440) minutes = 0, w->fuzzy = true;
            day += (int32_t)(minutes / 1440);
            return set_interval(w, one_day(day), end);
        }
        int64_t at = (int64_t)day * 1440 + minute + minutes;
        cc_interval i = {at, at + 1, CC_GRAIN_MINUTE};
        return set_interval(w, i, end);
    }
    if (exact || finest <= CC_UNIT_WEEK || finest >= CC_UNIT_WEEKEND) return set_interval(w, one_day(day), end);
    /* the grain of "a year ago" is that of its context, mostly a month; of more years, the year */
    cc_time_unit grain = finest == CC_UNIT_MONTH || (finest == CC_UNIT_YEAR && d->amount[CC_UNIT_YEAR] == 1) ? CC_UNIT_MONTH : finest == CC_UNIT_QUARTER ? CC_UNIT_QUARTER : CC_UNIT_YEAR;
    if (d->amount[finest] != (double)(int)d->amount[finest] && finest == CC_UNIT_YEAR) grain = CC_UNIT_MONTH;
    (void)s;
    return set_interval(w, cc_unit_around(day, grain), end);
}

typedef enum { FROM_ANCHOR, FROM_LAST, FROM_TIME } origin;

/* "more than two weeks ago": open on the far side, "less than a week ago": between. */
static void open_distance(const cc_when *d, int32_t base, int sign, cc_when *w)
{
    if (!d->hedged || w->said != CC_SAID_INTERVAL || w->intervals != 1) return;
    bool over = d->hedge == CC_HEDGE_OVER || d->hedge == CC_HEDGE_ATLEAST, under = d->hedge == CC_HEDGE_UNDER || d->hedge == CC_HEDGE_ATMOST;
    cc_interval *i = &w->interval[0];
    if (over && sign < 0) i->to = i->from, i->from = INT64_MIN;
    else if (over) i->to = INT64_MAX;
    else if (under && sign < 0) i->to = (int64_t)base * 1440;
    else if (under) i->from = (int64_t)base * 1440;
}

/* What says in which direction a distance goes and from where. */
static uint32_t read_distance_word(const cc_time_scan *s, uint32_t i, int *sign, origin *from)
{
    static const struct {
        const char *word, *second;
        int sign;
        origin from;
    } words[] = {
        {"ago", NULL, -1, FROM_ANCHOR},     {"back", NULL, -1, FROM_ANCHOR},     {"hence", NULL, 1, FROM_ANCHOR},  {"from", "now", 1, FROM_ANCHOR},
        {"earlier", NULL, -1, FROM_LAST},   {"previously", NULL, -1, FROM_LAST}, {"prior", NULL, -1, FROM_LAST},   {"later", NULL, 1, FROM_LAST},
        {"afterwards", NULL, 1, FROM_LAST}, {"afterward", NULL, 1, FROM_LAST},   {"thereafter", NULL, 1, FROM_LAST}, {"on", NULL, 1, FROM_LAST},
    };
    static const struct {
        const char *word;
        int sign;
    } links[] = {{"before", -1}, {"after", 1}, {"from", 1}, {"since", 1}, {"following", 1}};
    if (cc_atom_is(s, i, "earlier") || cc_atom_is(s, i, "later"))
        if (cc_atom_is(s, i + 1, "than")) return 0;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        if (!cc_atom_is(s, i, words[k].word) || (words[k].second != NULL && !cc_atom_is(s, i + 1, words[k].second))) continue;
        if (cc_span_is(cc_atom_at(s, i)->lower, "on") && cc_atom_at(s, i + 1)->kind == 'w') continue;
        if (cc_span_is(cc_atom_at(s, i)->lower, "back") && cc_atom_at(s, i + 1)->kind == 'w' && !s->bare) continue;
        *sign = words[k].sign;
        *from = words[k].from;
        uint32_t end = words[k].second == NULL ? i + 1 : i + 2;
        if (cc_atom_is(s, i, "earlier") && cc_atom_is(s, end, "than")) return 0;
        if (cc_atom_is(s, i, "prior") && cc_atom_is(s, end, "to")) return *from = FROM_TIME, end + 1;
        return end;
    }
    for (size_t k = 0; k < sizeof links / sizeof *links; k++) {
        if (!cc_atom_is(s, i, links[k].word)) continue;
        *sign = links[k].sign;
        *from = FROM_TIME;
        return i + 1;
    }
    return 0;
}

/* "two weeks ago", "three days later", "2 weeks from January 15", "a day after" something undated. */
static bool finish_distance(cc_time_scan *s, const cc_when *d, cc_when *out)
{
    int sign;
    origin from;
    uint32_t j = read_distance_word(s, d->end, &sign, &from), end;
    cc_when w = cc_when_at(d->first), x;
    if (j == 0) return false;
    if (d->hedged && (d->hedge == CC_HEDGE_OVER || d->hedge == CC_HEDGE_UNDER || d->hedge == CC_HEDGE_ATLEAST || d->hedge == CC_HEDGE_ATMOST)) w.approximate = true;
    if (from == FROM_TIME) {
        s->depth++;
        bool dated = s->depth < 4 && cc_read_time(s, j, &x) && cc_when_resolve(s, &x) && x.intervals > 0;
        s->depth--;
        if (dated) {
            int32_t base = sign > 0 && x.interval[0].grain == CC_GRAIN_DAY ? cc_interval_day(x.interval[0]) : cc_interval_day(x.interval[0]);
            if (!set_distance(s, d, base, -1, sign, true, &w, x.end)) return false;
            open_distance(d, base, sign, &w);
            cc_when_add_part(s, &w, &x);
            cc_when_add_part(s, &w, d);
            return *out = w, true;
        }
        /* "five days before his death": the clause that follows is the date; nothing follows: the last date is */
        const cc_atom *next = cc_atom_at(s, j);
        bool alone = next->kind != 'w' || cc_span_is(next->lower, "and") || cc_span_is(next->lower, "but");
        if (!alone || (cc_atom_is(s, j - 1, "from")) || cc_atom_is(s, j - 1, "since")) return false;
        from = FROM_LAST;
        end = j;
    } else {
        end = j;
    }
    int32_t base = from == FROM_ANCHOR ? anchor_day(s) : last_day(s);
    /* days cannot be counted from a year: then from the anchor */
    if (from == FROM_LAST && s->last.grain > CC_GRAIN_WEEK && s->last.grain > cc_unit_grain(finest_unit(d))) base = anchor_day(s);
    if (from == FROM_LAST && s->last.grain == CC_GRAIN_NONE && !s->bare && sign > 0 && anchor_day(s) == CC_NO_DAY) return false;
    if (from == FROM_ANCHOR) { /* "a year ago today", "two weeks ago Monday" */
        uint32_t after;
        int days = cc_word_value(s, end, CC_WORD_DAY, &after), weekday;
        if (days != CC_NO_WORD && base != CC_NO_DAY) {
            if (!set_distance(s, d, base + days, -1, sign, true, &w, after)) return false;
            return *out = w, true;
        }
        if ((after = cc_read_weekday(s, end, &weekday)) != 0 && finest_unit(d) == CC_UNIT_WEEK && base != CC_NO_DAY) {
            if (!set_distance(s, d, cc_weekday_until(base, weekday), -1, sign, true, &w, after)) return false;
            return *out = w, true;
        }
    }
    if (!set_distance(s, d, base, from == FROM_ANCHOR ? s->anchor_minute : -1, sign, false, &w, end)) return false;
    open_distance(d, base, sign, &w);
    cc_when_add_part(s, &w, d);
    *out = w;
    return true;
}

/* "in two days", "in one week's time", "within three months": ahead, where the verb is not past. */
static bool read_in_amount(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when d, w = cc_when_at(i);
    if (!cc_atom_is(s, i, "in") || !cc_read_duration(s, i + 1, &d) || d.said != CC_SAID_DURATION || d.age) return false;
    uint32_t end = d.end;
    bool time = cc_atom_at(s, end)->kind == '\'' && (cc_atom_is(s, end + 1, "time") || cc_atom_is(s, end + 2, "time"));
    if (time) end = cc_atom_is(s, end + 1, "time") ? end + 2 : end + 3;
    cc_direction direction = cc_time_direction(s, i);
    int sign;
    origin from;
    uint32_t link = read_distance_word(s, end, &sign, &from);
    if (link != 0 && from == FROM_TIME) return finish_distance(s, &d, out) ? (out->first = i, true) : false;
    if (link != 0 || (!time && direction != CC_DIRECTION_FUTURE && !s->bare)) return false;
    if (d.vague || cc_atom_at(s, end)->kind == '-') return false;
    if (!set_distance(s, &d, anchor_day(s), s->anchor_minute, 1, false, &w, end)) return false;
    cc_when_add_part(s, &w, &d);
    *out = w;
    return true;
}

/* "2 Thursdays ago", "three Fridays from now". */
static bool read_weekdays_ago(cc_time_scan *s, uint32_t i, cc_when *out)
{
    double n;
    bool vague;
    int sign, weekday;
    origin from;
    uint32_t j = cc_read_amount(s, i, &n, &vague), end;
    if (j == 0 || vague || n < 1 || n > 100) return false;
    const cc_atom *a = cc_atom_at(s, j);
    if (a->kind != 'w' || anchor_day(s) == CC_NO_DAY) return false;
    cc_span singular = a->lower.len > 4 && a->lower.ptr[a->lower.len - 1] == 's' ? cc_span_sub(a->lower, 0, a->lower.len - 1) : a->lower;
    int64_t word = cc_map_get(&s->lexicon->words, singular);
    if (word < 0 || !(s->lexicon->word.item[word].classes >> CC_WORD_WEEKDAY & 1)) return false;
    weekday = s->lexicon->word.item[word].value[CC_WORD_WEEKDAY];
    if ((end = read_distance_word(s, j + 1, &sign, &from)) == 0 || from == FROM_TIME) return false;
    cc_when w = cc_when_at(i);
    int32_t first = sign < 0 ? cc_weekday_until(anchor_day(s) - 1, weekday) : cc_weekday_from(anchor_day(s) + 1, weekday);
    set_interval(&w, one_day(first + sign * 7 * ((int)n - 1)), end);
    *out = w;
    return true;
}

/* "the day before", "the year after", "the week before last", "the day after Christmas". */
static bool read_unit_beside(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    if (cc_atom_is(s, j, "very")) j++;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end), part, weekday = 0, sign;
    if (unit == CC_NO_WORD) {
        part = cc_word_value(s, j, CC_WORD_DAYPART, &end);
        if (part == CC_NO_WORD) {
            end = cc_read_weekday(s, j, &weekday);
            if (end == 0) return false;
        }
        unit = weekday != 0 ? CC_UNIT_WEEK : CC_UNIT_DAY;
    } else {
        part = -1;
    }
    if ((j == i && weekday == 0) || unit < CC_UNIT_DAY || unit > CC_UNIT_CENTURY || is_plural_word(s, j)) return false;
    if (cc_atom_is(s, end, "before") || cc_atom_is(s, end, "prior") || cc_atom_is(s, end, "previous") || cc_atom_is(s, end, "earlier")) sign = -1;
    else if (cc_atom_is(s, end, "after")) sign = 1;
    else return false;
    bool before = cc_atom_is(s, end, "before"), after = cc_atom_is(s, end, "after");
    end++;
    cc_when w = cc_when_at(i), x;
    if ((before && cc_atom_is(s, end, "last")) || (after && cc_atom_is(s, end, "next"))) { /* two steps from the anchor */
        if (anchor_day(s) == CC_NO_DAY) return false;
        int32_t base = cc_unit_shift(anchor_day(s), (cc_time_unit)unit, 2 * sign);
        const cc_atom *next = cc_atom_at(s, end + 1);
        if (cc_word_value(s, end + 1, CC_WORD_UNIT, &end) != CC_NO_WORD) return false;
        (void)next;
        end = end + 0;
        end = i;
        while (!cc_atom_is(s, end, before ? "before" : "after")) end++;
        end += 2;
        if (weekday != 0) {
            /* "Friday after next": the second Friday from the anchor on */
            int32_t first = sign > 0 ? cc_weekday_from(anchor_day(s) + 1, weekday) : cc_weekday_until(anchor_day(s) - 1, weekday);
            set_interval(&w, one_day(first + 7 * sign), end);
            return *out = w, true;
        }
        set_interval(&w, cc_unit_around(base, (cc_time_unit)unit), end);
        return *out = w, true;
    }
    if (weekday != 0) return false;
    int32_t base = last_day(s);
    if (before || after) {
        s->depth++;
        bool dated = s->depth < 4 && cc_read_time(s, end, &x) && cc_when_resolve(s, &x) && x.intervals > 0;
        s->depth--;
        if (dated) {
            base = cc_interval_day(x.interval[0]);
            end = x.end;
            cc_when_add_part(s, &w, &x);
        } else {
            const cc_atom *next = cc_atom_at(s, end);
            bool alone = next->kind != 'w' || s->article->tokens.item[next->token].upos == CC_UPOS_VERB || cc_span_is(next->lower, "and") || cc_span_is(next->lower, "in") || cc_span_is(next->lower, "at");
            if (!alone) return false;
        }
    }
    if (base == CC_NO_DAY) return false;
    set_interval(&w, cc_unit_around(cc_unit_shift(base, (cc_time_unit)unit, sign), (cc_time_unit)unit), end);
    if (part >= 0) w.daypart = part;
    *out = w;
    return true;
}

/* --- the nth of something ------------------------------------------------------------------------ */

/* The day in "the year" that is spoken of: after a past verb that of the last date, else the anchor's. */
static int32_t spoken_of(const cc_time_scan *s, uint32_t i)
{
    return s->last.grain != CC_GRAIN_NONE && cc_time_direction(s, i) == CC_DIRECTION_PAST ? last_day(s) : s->anchor;
}

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
        if (unit != CC_NO_WORD && unit >= CC_UNIT_WEEK && unit <= CC_UNIT_CENTURY && !is_plural_word(s, k) && s->anchor != CC_NO_DAY && j > i) {
            *x = cc_when_at(j);
            found = set_interval(x, cc_unit_around(spoken_of(s, i), (cc_time_unit)unit), end);
        }
    }
    s->depth--;
    return found && (x->said == CC_SAID_CALENDAR || x->said == CC_SAID_INTERVAL) && cc_when_resolve(s, x) && x->intervals > 0;
}

static cc_interval nth_unit(cc_interval whole, cc_time_unit unit, int n)
{
    int32_t from = cc_interval_day(whole), to = cc_interval_end(whole);
    if (unit == CC_UNIT_WEEK) {
        /* the first week of a month or year is the one that has its first Thursday, as ISO 8601 counts */
        int32_t first = cc_weekday_until(cc_weekday_from(from, 4), 1), last = cc_weekday_until(cc_weekday_until(to - 1, 4), 1);
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
    cc_time_unit unit = finest_unit(d);
    if (d->vague || unit < CC_UNIT_DAY || unit > CC_UNIT_DECADE || (n != 1 && n != -1)) return false;
    int32_t from = cc_interval_day(whole), to = cc_interval_end(whole);
    if (n > 0) to = cc_unit_shift(from, unit, d->amount[unit]);
    else from = cc_unit_shift(to, unit, -d->amount[unit]);
    return set_interval(w, cc_days(from, to, cc_unit_grain(unit)), end);
}

static bool read_nth(cc_time_scan *s, uint32_t i, cc_when *out)
{
    int n = 0, weekday = 0;
    cc_when w = cc_when_at(i), x, d;
    uint32_t j = cc_read_ordinal(s, cc_skip(s, i, "the"), &n), end;
    if (j == 0 || n == 0) return false;
    if (cc_atom_at(s, j)->kind == '-') j++;
    if (cc_atom_is(s, j, "full") || cc_atom_is(s, j, "calendar")) j++;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    bool half = cc_atom_is(s, j, "half"), amount = false;
    if (half) end = j + 1;
    else if (unit == CC_NO_WORD && (end = cc_read_weekday(s, j, &weekday)) == 0) {
        amount = cc_read_duration(s, j, &d) && d.said == CC_SAID_DURATION;
        if (!amount) return false;
        end = d.end;
    }
    bool after = weekday != 0 && cc_atom_is(s, end, "after");
    /* "sales fell last month from a year before" says nothing of the last month of that year */
    bool in = (cc_atom_is(s, end, "in") || cc_atom_is(s, end, "from")) && (weekday != 0 || n > 0 || cc_atom_is(s, i, "the") || s->bare);
    bool linked = after || cc_atom_is(s, end, "of") || in;
    if (!linked || !(after ? cc_read_time(s, end + 1, &x) && cc_when_resolve(s, &x) && x.intervals > 0 : read_whole(s, end, &x))) {
        if (!half || last_day(s) == CC_NO_DAY || n < 1 || n > 2) return false;
        /* "the first half": of the year, unless somebody scored in it */
        w.said = CC_SAID_CALENDAR;
        w.half = n;
        w.end = end;
        if (linked) return false;
        return false;
    }
    cc_interval whole = x.interval[0];
    int32_t from = cc_interval_day(whole), to = cc_interval_end(whole);
    if (after) set_interval(&w, one_day(cc_weekday_from(to, weekday) + 7 * (n > 0 ? n - 1 : 0)), x.end);
    else if (weekday != 0) set_interval(&w, one_day(n > 0 ? cc_weekday_from(from, weekday) + 7 * (n - 1) : cc_weekday_until(to - 1, weekday) + 7 * (n + 1)), x.end);
    else if (amount) {
        if (!set_first_units(whole, n, &d, &w, x.end)) return false;
    } else if (half) {
        if (n < -1 || n > 2) return false;
        /* by months where there are enough of them: the second half of a year begins in July */
        int32_t middle = to - from > 60 ? cc_months_on(from, (int)((to - from + 15) / 61)) : from + (to - from) / 2;
        set_interval(&w, n == 1 ? cc_days(from, middle, CC_GRAIN_MONTH) : cc_days(middle, to, CC_GRAIN_MONTH), x.end);
    } else {
        if (unit < CC_UNIT_DAY || unit == CC_UNIT_HALF || unit > CC_UNIT_WEEKEND || n > 400) return false;
        set_interval(&w, nth_unit(whole, (cc_time_unit)unit, n), x.end);
    }
    w.relative = x.relative;
    w.key = x.key;
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}

/* "the week of April 10th", "the weekend of March 5", "the month of October", "week 10". */
static bool read_unit_of(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    cc_when w = cc_when_at(i), x;
    if (unit == CC_NO_WORD || is_plural_word(s, j) || unit < CC_UNIT_WEEK || unit > CC_UNIT_WEEKEND) return false;
    const cc_atom *number = cc_atom_at(s, end);
    if (unit == CC_UNIT_WEEK && j == i && number->kind == 'd' && number->digits <= 2 && number->number >= 1 && number->number <= 53 && anchor_day(s) != CC_NO_DAY &&
        (s->bare || i == 0 || cc_atom_is(s, i - 1, "in"))) {
        int32_t monday = cc_week_start(cc_year_of(anchor_day(s)), (int)number->number);
        set_interval(&w, cc_days(monday, monday + 7, CC_GRAIN_WEEK), end + 1);
        return *out = w, true;
    }
    bool linked = cc_atom_is(s, end, "of") || cc_atom_is(s, end, "starting") || cc_atom_is(s, end, "beginning") || cc_atom_is(s, end, "ending");
    if (!linked) return false;
    s->depth++;
    bool dated = s->depth < 4 && cc_read_time(s, cc_skip(s, end + 1, "on"), &x) && cc_when_resolve(s, &x) && x.intervals > 0;
    s->depth--;
    if (!dated) return false;
    int32_t day = cc_interval_day(x.interval[0]);
    if (unit == CC_UNIT_WEEK && x.interval[0].grain <= CC_GRAIN_WEEK && x.interval[0].grain >= CC_GRAIN_DAYPART) {
        set_interval(&w, cc_unit_around(day, CC_UNIT_WEEK), x.end);
    } else if (unit == CC_UNIT_WEEKEND && x.interval[0].grain == CC_GRAIN_DAY) {
        int32_t saturday = cc_weekday_until(day, 1) + 5;
        set_interval(&w, cc_days(saturday, saturday + 2, CC_GRAIN_WEEKEND), x.end);
    } else if (cc_unit_grain((cc_time_unit)unit) == x.interval[0].grain) {
        set_interval(&w, x.interval[0], x.end);
    } else {
        return false;
    }
    w.relative = x.relative;
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}

/* --- parts: early, mid, late, the end of ----------------------------------------------------------- */

/* "EOY", "BOM" of the diaries. */
static bool read_short_part(cc_time_scan *s, uint32_t i, cc_when *out)
{
    static const struct {
        const char *word;
        cc_part part;
        cc_time_unit unit;
    } words[] = {{"eoy", CC_PART_END, CC_UNIT_YEAR}, {"eom", CC_PART_END, CC_UNIT_MONTH}, {"eow", CC_PART_END, CC_UNIT_WEEK},
                 {"eoq", CC_PART_END, CC_UNIT_QUARTER}, {"boy", CC_PART_START, CC_UNIT_YEAR}, {"bom", CC_PART_START, CC_UNIT_MONTH}};
    uint32_t j = cc_skip(s, i, "the");
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        bool boy = k == 4 && !(s->bare && cc_atom_at(s, j)->capital);
        if (!cc_atom_is(s, j, words[k].word) || boy || anchor_day(s) == CC_NO_DAY) continue;
        cc_when w = cc_when_at(i);
        set_interval(&w, cc_interval_part(cc_unit_around(anchor_day(s), words[k].unit), words[k].part, anchor_day(s)), j + 1);
        w.fuzzy = true;
        return *out = w, true;
    }
    return false;
}

/* "year end", "month-end", "the year's end". */
static bool read_unit_end(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if (unit == CC_NO_WORD || (unit != CC_UNIT_YEAR && unit != CC_UNIT_MONTH) || anchor_day(s) == CC_NO_DAY) return false;
    if (cc_atom_at(s, end)->kind == '-') end++;
    else if (cc_atom_at(s, end)->kind == '\'' && cc_atom_is(s, end + 1, "s")) end += 2;
    if (!cc_atom_is(s, end, "end")) return false;
    cc_when w = cc_when_at(i);
    int32_t last = cc_interval_end(cc_unit_around(anchor_day(s), (cc_time_unit)unit)) - 1;
    set_interval(&w, one_day(last), end + 1);
    *out = w;
    return true;
}

static bool read_part(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    int part = cc_word_value(s, j, CC_WORD_PART, &end);
    if (cc_atom_is(s, j, "very") && part == CC_NO_WORD) part = cc_word_value(s, ++j, CC_WORD_PART, &end);
    cc_when w = cc_when_at(i), x;
    bool rest = cc_atom_is(s, j, "rest") || cc_atom_is(s, j, "remainder");
    if (rest) part = CC_PART_REST, end = j + 1;
    if (part == CC_NO_WORD) return false;
    if (cc_atom_is(s, end, "part") || cc_atom_is(s, end, "stages")) end++;
    if (cc_atom_at(s, end)->kind == '-') end++; /* "mid-March" */
    bool noun = cc_atom_is(s, j, "end") || cc_atom_is(s, j, "start") || cc_atom_is(s, j, "beginning") || cc_atom_is(s, j, "middle") || rest || cc_atom_is(s, j, "close");
    /* "will end in June", "to start in May" are verbs */
    if (noun && !cc_atom_is(s, end, "of") && !(cc_atom_is(s, j, "end") && cc_atom_is(s, end, "this"))) return false;
    if ((cc_atom_is(s, end, "of") || cc_atom_is(s, end, "to")) && cc_atom_is(s, end + 1, "the") && cc_atom_is(s, end + 2, "day")) return false;
    if (!read_whole(s, end, &x)) return false;
    w.key = x.key;
    cc_interval whole = x.interval[0];
    w.daypart = x.daypart;
    w.minute = x.minute;
    cc_interval cut = cc_interval_part(whole, (cc_part)part, anchor_day(s));
    set_interval(&w, cut, x.end);
    w.relative = x.relative;
    w.fuzzy = true;
    w.cut = (cc_part)part;
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}

/* "the same period last year", "the same month a year ago", "this time last year": the last date, a year back. */
static bool read_same_period(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    if (!cc_atom_is(s, j, "same") && !(cc_atom_is(s, j, "this") && cc_atom_is(s, j + 1, "time"))) return false;
    int unit = cc_word_value(s, j + 1, CC_WORD_UNIT, &end);
    if (unit == CC_NO_WORD) {
        if (!cc_atom_is(s, j + 1, "period") && !cc_atom_is(s, j + 1, "time") && !cc_atom_is(s, j + 1, "quarter")) return false;
        end = j + 2;
    }
    cc_when x, w = cc_when_at(i);
    s->depth++;
    bool found = s->depth < 4 && cc_read_time(s, cc_skip(s, cc_skip(s, end, "of"), "in"), &x) && cc_when_resolve(s, &x) && x.intervals > 0;
    s->depth--;
    if (!found || (x.interval[0].grain != CC_GRAIN_YEAR && x.interval[0].grain != CC_GRAIN_MONTH)) return false;
    cc_interval base = s->last;
    if (base.grain == CC_GRAIN_NONE || base.grain >= CC_GRAIN_YEAR) {
        if (anchor_day(s) == CC_NO_DAY) return false;
        base = unit != CC_NO_WORD && unit >= CC_UNIT_DAY && unit < CC_UNIT_WEEKEND ? cc_unit_around(anchor_day(s), (cc_time_unit)unit) : cc_unit_around(anchor_day(s), CC_UNIT_MONTH);
    }
    int years = cc_year_of(cc_interval_day(x.interval[0])) - cc_year_of(cc_interval_day(base));
    if (x.interval[0].grain == CC_GRAIN_MONTH) years = cc_year_of(cc_interval_day(x.interval[0])) - cc_year_of(anchor_day(s));
    set_interval(&w, cc_days(cc_months_on(cc_interval_day(base), 12 * years), cc_months_on(cc_interval_end(base), 12 * years), base.grain), x.end);
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}

/* "a week starting tomorrow", "for 1 week, from December 20". */
static bool read_lasting(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when d, x, w = cc_when_at(i);
    if (!cc_read_duration(s, i, &d) || d.said != CC_SAID_DURATION || d.vague || d.age) return false;
    bool comma = cc_atom_at(s, d.end)->kind == ',';
    uint32_t j = comma ? d.end + 1 : d.end;
    if (!cc_atom_is(s, j, "starting") && !cc_atom_is(s, j, "beginning") && !(comma && cc_atom_is(s, j, "from"))) return false;
    s->depth++;
    bool dated = s->depth < 4 && cc_read_time(s, cc_skip(s, j + 1, "on"), &x) && cc_when_resolve(s, &x) && x.intervals == 1 && x.interval[0].grain == CC_GRAIN_DAY;
    s->depth--;
    cc_time_unit unit = finest_unit(&d);
    if (!dated || unit < CC_UNIT_DAY) return false;
    int32_t from = cc_interval_day(x.interval[0]);
    set_interval(&w, cc_days(from, cc_unit_shift(from, unit, d.amount[unit]), CC_GRAIN_DAY), x.end);
    cc_when_add_part(s, &w, &d);
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}

/* A weekend without "this" or "last": after a past verb the one that was, else the one that comes or is. */
static bool read_weekend(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = i, end;
    while (j < i + 2 && (cc_atom_is(s, j, "the") || cc_atom_is(s, j, "a") || cc_atom_is(s, j, "whole") || cc_atom_is(s, j, "entire"))) j++;
    if (cc_word_value(s, j, CC_WORD_UNIT, &end) != CC_UNIT_WEEKEND || is_plural_word(s, j) || cc_atom_at(s, j)->capital || anchor_day(s) == CC_NO_DAY) return false;
    cc_direction direction = cc_time_direction(s, j);
    int32_t saturday = cc_weekday_until(anchor_day(s), 1) + 5;
    if (direction != CC_DIRECTION_FUTURE && direction != CC_DIRECTION_PRESENT && cc_weekday_of(anchor_day(s)) < 6) saturday -= 7;
    cc_when w = cc_when_at(i);
    set_interval(&w, cc_days(saturday, saturday + 2, CC_GRAIN_WEEKEND), end);
    *out = w;
    return true;
}

static bool read_distance(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when d;
    return cc_read_duration(s, i, &d) && d.said == CC_SAID_DURATION && !d.age && finish_distance(s, &d, out);
}

/* "the current crisis", "recent history": adjectives that place a noun in time, without a value to compare. */
static bool adjective_reference(const cc_time_scan *s, uint32_t i, cc_when *out)
{
    static const struct {
        const char *word, *second;
        int reference;
    } words[] = {{"recent", NULL, -1}, {"current", NULL, 0}, {"past", NULL, -1}, {"short", "term", 1}, {"long", "term", 1}};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        if (!cc_atom_is(s, i, words[k].word)) continue;
        uint32_t end = i + 1;
        if (words[k].second != NULL) {
            end = cc_atom_at(s, end)->kind == '-' ? end + 1 : end;
            if (!cc_atom_is(s, end++, words[k].second)) continue;
        }
        bool noun = cc_atom_is(s, i, "past") && !(i > 0 && cc_atom_is(s, i - 1, "the") && cc_atom_at(s, end)->kind != 'w');
        if (noun) continue;
        *out = cc_when_at(i);
        out->said = CC_SAID_REFERENCE;
        out->reference = words[k].reference;
        out->fuzzy = out->relative = out->adjective = true;
        out->end = end;
        return true;
    }
    return false;
}

static bool read_reference(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t end;
    cc_when w = cc_when_at(i);
    int value = cc_word_value(s, i, CC_WORD_REFERENCE, &end);
    cc_when inner;
    if (value == CC_NO_WORD) return adjective_reference(s, i, out);
    if (cc_atom_is(s, i, "in") && read_sided(s, i + 1, &inner) && inner.end > end) return false;
    if (cc_atom_is(s, i, "now") && (cc_atom_is(s, i + 1, "that") || (i > 0 && cc_atom_is(s, i - 1, "by")))) return false;
    if (cc_atom_is(s, i, "to") && ((i > 0 && !cc_atom_at(s, i - 1)->capital && (cc_atom_is(s, i - 1, "up") || cc_atom_is(s, i - 1, "equals"))) || cc_atom_at(s, end)->kind == 'd')) return false;
    if (cc_atom_is(s, i, "soon") && i > 0 && cc_atom_is(s, i - 1, "as")) return false;
    if (cc_atom_is(s, i, "future") && !(i > 0 && cc_atom_is(s, i - 1, "the"))) return false;
    w.said = CC_SAID_REFERENCE;
    w.reference = value;
    w.fuzzy = w.relative = true;
    w.end = end;
    *out = w;
    return true;
}

bool cc_read_relative(cc_time_scan *s, uint32_t i, cc_when *out)
{
    typedef bool relative_form(cc_time_scan *s, uint32_t i, cc_when *w);
    static relative_form *const forms[] = {read_same_period, read_sided,       read_amount_side, read_distance,  read_in_amount, read_weekdays_ago,
                                           read_unit_beside, read_nth,         read_unit_of,     read_part,      read_short_part, read_unit_end,
                                           read_the_unit,    read_reference,   read_lasting,     read_weekend};
    cc_when best = cc_when_at(i);
    if (read_day(s, i, &best)) best.first = i;
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
        cc_when w;
        if (forms[k](s, i, &w) && w.end > best.end) best = w;
    }
    if (best.end == i) return false;
    *out = best;
    return true;
}
