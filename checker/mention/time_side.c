#include "mention/time_parts.h"

/* "last week", "this summer", "the next three days", "the coming weeks", "the year": words that say which one. */

bool cc_read_named_day(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when w = cc_when_at(i);
    uint32_t end;
    int days = cc_word_value(s, i, CC_WORD_DAY, &end);
    if (days == CC_NO_WORD && (cc_atom_is(s, i, "tonight") || cc_atom_is(s, i, "tonite"))) {
        w.daypart = CC_DAYPART_NIGHT;
        days = 0;
        end = i + 1;
    }
    if (days == CC_NO_WORD && (cc_atom_is(s, i, "tomorrows") || cc_atom_is(s, i, "todays"))) {
        days = cc_atom_is(s, i, "tomorrows");
        end = i + 1;
    }
    if (days == CC_NO_WORD || s->anchor == CC_NO_DAY) return false;
    cc_when_set_relative(&w, cc_one_day(s->anchor + days), end);
    *out = w;
    return true;
}

/* How many units lie between the base and "last", "this", "next". */
static int steps_of(cc_side side)
{
    switch (side) {
    case CC_SIDE_LAST:
    case CC_SIDE_PAST:
    case CC_SIDE_PREVIOUS: return -1;
    case CC_SIDE_NEXT:
    case CC_SIDE_COMING:
    case CC_SIDE_FOLLOWING: return 1;
    default: return 0;
    }
}

/* "the next day", "the previous year", "that week", "the same day" count from what was said before; "next week" from
 * the anchor. */
static int32_t base_of(const cc_time_scan *s, cc_side side, cc_time_unit unit, bool the)
{
    bool told = side == CC_SIDE_THAT || side == CC_SIDE_SAME || side == CC_SIDE_FOLLOWING || side == CC_SIDE_PREVIOUS ||
                side == CC_SIDE_WHOLE ||
                (side == CC_SIDE_NEXT && (unit == CC_UNIT_DAY || (the && s->last_in_sentence.grain != CC_GRAIN_NONE)));
    return told ? cc_last_day(s) : s->anchor;
}

/* "during this time", "throughout the same period": the one spoken of, while "at this time" is now; "in the last
 * week": the seven days up to now. */
static bool lasts(const cc_time_scan *s, uint32_t i)
{
    static const char *const before[] = {"during", "throughout", "in", "over", "within"};
    for (size_t k = 0; k < sizeof before / sizeof *before && i > 0; k++)
        if (cc_atom_is(s, i - 1, before[k])) return true;
    return false;
}

static bool sided_unit(cc_time_scan *s, cc_side side, bool the, cc_time_unit unit, uint32_t end, cc_when *w)
{
    int32_t base = base_of(s, side, unit, the);
    if (base == CC_NO_DAY) return false;
    if (side == CC_SIDE_RECENT || unit < CC_UNIT_DAY) return false;
    if (unit == CC_UNIT_WEEKEND) {
        cc_direction d = side == CC_SIDE_THIS ? cc_time_direction(s, w->first) : CC_DIRECTION_NEAREST;
        int32_t saturday = cc_weekday_until(base, 1) + 5;
        /* on Saturday and Sunday "this weekend" is now; after a past verb early in the week it is the one that was */
        if (d == CC_DIRECTION_PAST && cc_weekday_of(base) < 5) saturday -= 7;
        else saturday += 7 * steps_of(side);
        return cc_when_set_relative(w, cc_days(saturday, saturday + 2, CC_GRAIN_WEEKEND), end);
    }
    if (unit == CC_UNIT_WORKWEEK) {
        int32_t monday = cc_weekday_until(base, 1) + 7 * steps_of(side);
        return cc_when_set_relative(w, cc_days(monday, monday + 5, CC_GRAIN_WEEK), end);
    }
    if (unit >= CC_UNIT_FORTNIGHT) return false;
    bool past = side == CC_SIDE_LAST || side == CC_SIDE_PAST;
    bool of = side == CC_SIDE_PAST && w->first > 0 && cc_atom_is(s, w->first - 1, "of"); /* "much of the past year" */
    if (past && the && unit >= CC_UNIT_WEEK && unit <= CC_UNIT_YEAR && (of || lasts(s, w->first)) &&
        (side == CC_SIDE_PAST || cc_time_direction(s, w->first) == CC_DIRECTION_PAST) && !cc_atom_is(s, end, "of"))
        return cc_when_set_relative(w, cc_days(cc_unit_shift(base, unit, -1), base + 1, CC_GRAIN_DAY), end);
    if (unit == CC_UNIT_DECADE && side == CC_SIDE_PAST) /* the ten years up to now, not those of the calendar */
        return cc_when_set_relative(w, cc_days(cc_unit_shift(base, unit, -1) + 1, base + 1, CC_GRAIN_YEAR), end);
    return cc_when_set_relative(w, cc_unit_around(cc_unit_shift(base, unit, steps_of(side)), unit), end);
}

/* "the coming days", "recent weeks", "past years": no number, so a span of the usual length. */
static bool sided_plural(cc_time_scan *s, cc_side side, cc_time_unit unit, uint32_t end, cc_when *w)
{
    static const int usual[CC_TIME_UNITS] = {
        [CC_UNIT_DAY] = 7, [CC_UNIT_WEEK] = 4, [CC_UNIT_MONTH] = 6, [CC_UNIT_YEAR] = 5, [CC_UNIT_DECADE] = 3};
    int n = usual[unit];
    if (n == 0 || s->anchor == CC_NO_DAY) return false;
    w->fuzzy = w->approximate = true;
    /* "the last months of his life": not those before the anchor */
    if (side == CC_SIDE_RECENT || unit >= CC_UNIT_YEAR || cc_atom_is(s, end, "of")) {
        w->said = CC_SAID_DURATION;
        w->vague = true;
        w->unit = unit;
        w->end = end;
        return true;
    }
    int32_t a = s->anchor, other = cc_unit_shift(a, unit, steps_of(side) < 0 ? -n : n);
    return cc_when_set_relative(w, other < a ? cc_days(other, a + 1, CC_GRAIN_DAY) : cc_days(a, other, CC_GRAIN_DAY),
                                end);
}

/* The first and the last calendar unit that "the next three weeks" reaches, like the ends of any range. */
static void add_ends(cc_time_scan *s, cc_side side, const cc_when *d, cc_when *w)
{
    cc_time_unit unit = d->unit;
    if (unit >= CC_UNIT_WEEKEND || d->amount[unit] < 2 || d->amount[unit] != (double)(int)d->amount[unit]) return;
    for (int k = 0; k < 2; k++) {
        cc_when end = cc_when_at(w->first);
        double steps = steps_of(side) * (k == 0 ? 1 : d->amount[unit]);
        cc_when_set_relative(&end, cc_unit_around(cc_unit_shift(s->anchor, unit, steps), unit), w->end);
        cc_when_add_part(s, w, &end);
    }
}

/* "the last 30 years", "next three days", "the past few weeks". */
static bool sided_amount(cc_time_scan *s, cc_side side, const cc_when *d, cc_when *w)
{
    int32_t a = s->anchor, from = a, to = a;
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
        if (from < a && cc_finest_unit(d) >= CC_UNIT_YEAR) from++; /* years that end with the anchor's day */
        cc_when_set_relative(
            w, steps_of(side) < 0 ? cc_days(from, to + 1, CC_GRAIN_DAY) : cc_days(from + 1, to + 1, CC_GRAIN_DAY),
            d->end);
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
    case CC_SIDE_LAST:
    case CC_SIDE_PAST: day = cc_weekday_until(s->anchor - 1, weekday); break;
    case CC_SIDE_PREVIOUS:
        day = s->last.grain == CC_GRAIN_NONE ? cc_weekday_until(base, 1) - 8 + weekday
                                             : cc_weekday_until(base - 1, weekday);
        break;
    case CC_SIDE_NEXT: day = cc_weekday_until(s->anchor, 1) + 6 + weekday; break;
    case CC_SIDE_FOLLOWING:
        day = s->last.grain == CC_GRAIN_NONE ? cc_weekday_until(base, 1) + 6 + weekday
                                             : cc_weekday_from(base + 1, weekday);
        break;
    case CC_SIDE_COMING: day = cc_weekday_from(base + 1, weekday); break;
    case CC_SIDE_THIS:
    case CC_SIDE_CURRENT:
        day = cc_time_direction(s, w->first) == CC_DIRECTION_PAST ? cc_weekday_until(base, weekday)
                                                                  : cc_weekday_from(base, weekday);
        break;
    case CC_SIDE_THAT:
    case CC_SIDE_SAME: day = cc_weekday_from(base, weekday); break;
    default: return false;
    }
    return cc_when_set_relative(w, cc_one_day(day), end);
}

/* "last night" belongs to yesterday, "that morning" to the day last spoken of. */
static bool sided_daypart(cc_time_scan *s, cc_side side, int part, uint32_t end, cc_when *w)
{
    int32_t base = base_of(s, side, CC_UNIT_DAY, false);
    if (base == CC_NO_DAY || side == CC_SIDE_RECENT || side == CC_SIDE_ANOTHER) return false;
    w->daypart = part;
    return cc_when_set_relative(w, cc_one_day(base + steps_of(side)), end);
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

static bool amount_starts(const cc_time_scan *s, uint32_t i)
{
    uint32_t end;
    return cc_atom_at(s, i)->kind == 'd' || cc_word_value(s, i, CC_WORD_NUMBER, &end) != CC_NO_WORD ||
           cc_atom_is(s, i, "few") || cc_atom_is(s, i, "couple") || cc_atom_is(s, i, "several") ||
           cc_atom_is(s, i, "half") || cc_atom_is(s, i, "dozen");
}

/* Tagged so, or behind what only a verb follows. */
static bool is_verb(const cc_time_scan *s, uint32_t i)
{
    static const char *const before[] = {"to",    "will", "would",  "could", "can",  "may",
                                         "might", "must", "should", "did",   "does", "not"};
    if (s->article->tokens.item[cc_atom_at(s, i)->token].upos == CC_UPOS_VERB) return true;
    if (cc_atom_at(s, i)->capital || !amount_starts(s, i + 1)) return false;
    for (size_t k = 0; k < sizeof before / sizeof *before && i > 0; k++)
        if (cc_atom_is(s, i - 1, before[k])) return true;
    return false;
}

static uint32_t read_side_word(const cc_time_scan *s, uint32_t i, cc_side *side)
{
    uint32_t end, after;
    int value = cc_word_value(s, i, CC_WORD_SIDE, &end);
    if (value == CC_NO_WORD) return 0;
    *side = (cc_side)value;
    /* "expected to last three weeks" */
    if (value == CC_SIDE_LAST && is_verb(s, i)) return 0;
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

static bool read_sided_amount(cc_time_scan *s, cc_side side, uint32_t i, cc_when *w)
{
    cc_when d;
    if (!cc_read_duration(s, i, &d) || d.said != CC_SAID_DURATION) return false;
    if (cc_atom_is(s, d.end, "ago")) { /* "the last 3 months and 2 days ago": two times */
        s->one_measure = true;
        cc_read_duration(s, i, &d);
        s->one_measure = false;
    }
    return sided_amount(s, side, &d, w);
}

static bool read_sided_unit(cc_time_scan *s, cc_side side, bool the, cc_time_unit unit, uint32_t end, cc_when *w)
{
    bool plural = cc_is_plural_word(s, end - 1);
    if (side == CC_SIDE_ANOTHER && !plural) {
        w->said = CC_SAID_DURATION;
        w->unit = unit;
        w->amount[unit] = 1;
        w->end = end;
        return true;
    }
    if (plural && side != CC_SIDE_THIS) return sided_plural(s, side, unit, end, w);
    return sided_unit(s, side, the, unit, end, w); /* also "this years lantern festival" */
}

static bool read_sided_weekday(cc_time_scan *s, cc_side side, uint32_t i, cc_when *w)
{
    cc_when date;
    int weekday;
    uint32_t end = cc_read_weekday(s, i, &weekday);
    if (end == 0 || (cc_read_calendar(s, i, &date) && date.end > end)) return sided_calendar(s, side, i, w);
    if (!cc_read_numeric_date(s, end, &date)) return sided_weekday(s, side, weekday, end, w);
    if (!sided_calendar(s, side, end, w)) return false;
    w->side = CC_SIDE_THIS; /* "next Friday 5/12": the date says which one */
    return true;
}

/* "my day" is today, but not "in my day". */
static bool read_my_day(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    if (!cc_atom_is(s, i, "my") || !cc_atom_is(s, i + 1, "day") || s->anchor == CC_NO_DAY) return false;
    if (i > 0 && (cc_atom_is(s, i - 1, "in") || cc_atom_is(s, i - 1, "made"))) return false;
    return cc_when_set_relative(w, cc_one_day(s->anchor), i + 2);
}

/* "this fiscal year", "last school year": named after the year it is said in, one back or one on. */
static bool read_sided_fiscal(const cc_time_scan *s, cc_side side, uint32_t i, cc_when *w)
{
    bool fiscal = cc_atom_is(s, i, "fiscal"), school = cc_atom_is(s, i, "school") || cc_atom_is(s, i, "academic");
    if ((!fiscal && !school) || !cc_atom_is(s, i + 1, "year") || s->anchor == CC_NO_DAY) return false;
    w->said = CC_SAID_CALENDAR;
    w->prefix = fiscal ? "FY" : "SY";
    w->year = cc_year_of(s->anchor) + steps_of(side);
    w->fuzzy = w->relative = true;
    w->end = i + 2;
    return true;
}

static bool read_behind_side(cc_time_scan *s, cc_side side, bool the, uint32_t i, cc_when *w)
{
    uint32_t end;
    int value;
    if (read_sided_fiscal(s, side, i, w)) return true;
    if (amount_starts(s, i)) return read_sided_amount(s, side, i, w) || sided_calendar(s, side, i, w);
    if ((value = cc_word_value(s, i, CC_WORD_UNIT, &end)) != CC_NO_WORD)
        return read_sided_unit(s, side, the, (cc_time_unit)value, end, w);
    bool told = s->last.grain != CC_GRAIN_NONE && s->last.grain <= CC_GRAIN_YEAR;
    bool spoken_of = side == CC_SIDE_THAT || (lasts(s, w->first) && (side == CC_SIDE_THIS || side == CC_SIDE_SAME));
    if (spoken_of && told && (cc_atom_is(s, i, "time") || cc_atom_is(s, i, "period")))
        return cc_when_set_relative(w, s->last, i + 1);
    if ((value = cc_word_value(s, i, CC_WORD_DAYPART, &end)) != CC_NO_WORD)
        return sided_daypart(s, side, value, end, w);
    return read_sided_weekday(s, side, i, w);
}

bool cc_read_sided(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_side side;
    cc_when w = cc_when_at(i);
    bool the = cc_atom_is(s, i, "the");
    uint32_t j = read_side_word(s, the ? cc_skip(s, i + 1, "very") : i, &side);
    if (j == 0) return read_my_day(s, i, &w) ? (*out = w, true) : false;
    j = cc_skip(s, j, "very");
    /* "he came back the next Tuesday": counted from the date told, not from the anchor */
    bool very = the && cc_atom_is(s, i + 1, "very");
    if (the && side == CC_SIDE_NEXT && s->last.grain != CC_GRAIN_NONE &&
        (very || cc_time_direction(s, j) == CC_DIRECTION_PAST))
        side = CC_SIDE_FOLLOWING;
    if (side == CC_SIDE_FOLLOWING) j = cc_skip(s, j, "first");
    return read_behind_side(s, side, the, j, &w) ? (*out = w, true) : false;
}

/* "3 next weeks", "two upcoming quarters". */
bool cc_read_amount_side(cc_time_scan *s, uint32_t i, cc_when *out)
{
    double n;
    bool vague;
    cc_side side;
    uint32_t j = cc_read_amount(s, cc_skip(s, i, "the"), &n, &vague), end;
    if (j == 0 || n > 100 || n != (double)(int)n || (j = read_side_word(s, j, &side)) == 0 || steps_of(side) == 0)
        return false;
    if (i > 0 && cc_atom_at(s, i - 1)->kind == '$') return false;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if (unit == CC_NO_WORD || unit < CC_UNIT_DAY || unit >= CC_UNIT_WEEKEND) return false;
    if (n > 1 && !s->bare && !cc_is_plural_word(s, j)) return false; /* "he turned 60 last month" */
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
