#include "mention/time_parts.h"

#include <string.h>

/* The patterns put together: one time with what belongs to it, then ranges, bounds, alternatives. */

const cc_when *cc_when_keep(cc_time_scan *s, const cc_when *w)
{
    if (s->pooled == sizeof s->pool / sizeof *s->pool) return NULL;
    s->pool[s->pooled] = *w;
    return &s->pool[s->pooled++];
}

void cc_when_add_part(cc_time_scan *s, cc_when *w, const cc_when *part)
{
    if (w->parts == CC_WHEN_PARTS) return;
    const cc_when *kept = cc_when_keep(s, part);
    if (kept != NULL) w->part[w->parts++] = kept;
}

/* --- what follows a date and belongs to it ----------------------------------------------- */

static bool is_day(const cc_when *w)
{
    if (w->said == CC_SAID_CALENDAR) return w->date > 0 || w->holiday >= 0 || (w->weekday > 0 && w->month == 0);
    return w->said == CC_SAID_INTERVAL && w->intervals == 1 && w->interval[0].grain == CC_GRAIN_DAY;
}

static bool set_minute(const cc_time_scan *s, cc_when *w, const cc_when *clock)
{
    cc_when day = *w;
    if (!cc_when_resolve(s, &day) || day.intervals != 1 || day.interval[0].grain != CC_GRAIN_DAY) return false;
    int64_t at = day.interval[0].from + clock->minute;
    w->said = CC_SAID_INTERVAL;
    w->interval[0] = (cc_interval){at, at + 1, CC_GRAIN_MINUTE};
    w->intervals = 1;
    w->relative = day.relative;
    w->minute = clock->minute;
    w->with_seconds = clock->with_seconds;
    w->second = clock->second;
    w->zone = clock->zone;
    w->daypart = -1;
    return true;
}

/* "Thursday night", "tomorrow in the afternoon". */
static bool add_daypart(cc_time_scan *s, cc_when *w)
{
    uint32_t j = w->end, end;
    if (!is_day(w) || w->daypart >= 0 || w->minute >= 0) return false;
    if (cc_atom_is(s, j, "in") && cc_atom_is(s, j + 1, "the")) j += 2;
    j = cc_skip(s, j, "early");
    if (j == w->end) j = cc_skip(s, j, "late");
    int part = cc_word_value(s, j, CC_WORD_DAYPART, &end);
    if (part == CC_NO_WORD || part == CC_DAYPART_NOON || part == CC_DAYPART_MIDNIGHT) return false;
    cc_when_add_part(s, w, w);
    w->daypart = part;
    w->end = end;
    return true;
}

/* "March 18, 2021 22:14", "Monday at 3 p.m.", "2021-03-19T14:00". */
static bool add_clock(cc_time_scan *s, cc_when *w)
{
    cc_when clock;
    uint32_t j = w->end;
    if (!is_day(w) || w->minute >= 0) return false;
    if (cc_atom_at(s, j)->kind == ',') j++;
    if (cc_atom_is(s, j, "at") || cc_atom_is(s, j, "around") || cc_atom_is(s, j, "about") || (cc_atom_is(s, j, "t") && cc_atom_at(s, j)->glued)) j++;
    if (cc_atom_is(s, j, "about") || cc_atom_is(s, j, "around")) j++;
    if (!cc_read_clock(s, j, &clock)) {
        const cc_atom *hour = cc_atom_at(s, j), *next = cc_atom_at(s, j + 1);
        bool bare = j > w->end && cc_atom_is(s, j - 1, "at") && hour->kind == 'd' && hour->digits <= 2 && hour->number <= 24 && next->kind != 'w' && !next->glued;
        if (!bare) return false;
        clock = cc_when_at(j);
        clock.said = CC_SAID_CLOCK;
        clock.minute = (int)hour->number % 24 * 60;
        clock.end = j + 1;
    }
    int year;
    uint32_t year_end = w->said == CC_SAID_CALENDAR && w->year == CC_NO_YEAR ? cc_read_year_number(s, clock.end, &year) : 0;
    if (year_end != 0) w->year = year, clock.end = year_end; /* "Wed Oct 26 15:50:06 2016" */
    cc_when day = *w;
    if (!set_minute(s, w, &clock)) return false;
    cc_when_add_part(s, w, &day);
    w->end = clock.end;
    return true;
}

/* "Jul 18, Fri 2013": nothing more than what read_calendar takes. "Christmas this year", "October of next year", "Friday this week",
 * "the 20th of last month": the larger time says which one. */
static bool add_larger(cc_time_scan *s, cc_when *w)
{
    cc_when x;
    if (w->said != CC_SAID_CALENDAR || w->year != CC_NO_YEAR || w->has_side) return false;
    uint32_t j = w->end;
    if (cc_atom_at(s, j)->kind == ',') j++;
    bool of = cc_atom_is(s, j, "of") || cc_atom_is(s, j, "in") || cc_atom_is(s, j, "from");
    if (of && cc_atom_is(s, j, "of")) j++;
    else if (of && (w->holiday >= 0 || cc_atom_is(s, j + 1, "this") || cc_atom_is(s, j + 1, "the") || cc_atom_is(s, j + 1, "last") || cc_atom_is(s, j + 1, "next"))) {
        if (!(w->holiday >= 0 && cc_atom_is(s, j, "in"))) j++;
    } else if (of) {
        return false;
    }
    s->depth++;
    bool found = s->depth < 4 && cc_read_relative(s, j, &x) && x.said == CC_SAID_INTERVAL && x.intervals == 1;
    if (!found && s->depth < 4 && of) { /* "the first of the month": the one spoken of */
        uint32_t k = cc_skip(s, cc_skip(s, j, "of"), "the"), end;
        int unit = cc_word_value(s, k, CC_WORD_UNIT, &end);
        if ((unit == CC_UNIT_MONTH || unit == CC_UNIT_YEAR || unit == CC_UNIT_WEEK) && k > j && s->anchor != CC_NO_DAY) {
            x = cc_when_at(j);
            x.interval[0] = cc_unit_around(s->anchor, (cc_time_unit)unit);
            x.intervals = 1;
            x.end = end;
            found = true;
        }
    }
    s->depth--;
    if (!found) return false;
    cc_interval i = x.interval[0];
    int year, month, date;
    cc_day_civil(cc_interval_day(i), &year, &month, &date);
    bool in_year = w->month > 0 || w->holiday >= 0 || w->season >= 0 || w->quarter > 0 || w->half > 0;
    if (in_year && (i.grain == CC_GRAIN_YEAR || (w->holiday >= 0 && i.grain >= CC_GRAIN_MONTH))) {
        w->year = year;
    } else if (!in_year && w->weekday > 0 && w->date == 0 && i.grain == CC_GRAIN_WEEK) {
        int32_t day = cc_weekday_from(cc_interval_day(i), w->weekday);
        w->said = CC_SAID_INTERVAL;
        w->interval[0] = cc_days(day, day + 1, CC_GRAIN_DAY);
        w->intervals = 1;
    } else if (!in_year && w->date > 0 && i.grain == CC_GRAIN_MONTH && w->date <= cc_month_length(year, month)) {
        w->year = year;
        w->month = month;
    } else {
        return false;
    }
    w->end = x.end;
    w->relative = true;
    cc_when_add_part(s, w, &x);
    return true;
}

/* "next week Wednesday", "last week's Sunday", "next year's first quarter", "this year's Christmas". */
static bool add_smaller(cc_time_scan *s, cc_when *w)
{
    if (w->said != CC_SAID_INTERVAL || w->intervals != 1 || (w->interval[0].grain != CC_GRAIN_WEEK && w->interval[0].grain != CC_GRAIN_YEAR)) return false;
    uint32_t j = w->end;
    bool owns = cc_atom_at(s, j)->kind == '\'';
    if (owns) j = cc_skip(s, j + 1, "s");
    else if (cc_atom_at(s, j)->kind == '-' || cc_atom_at(s, j)->kind == ',') j++;
    j = cc_skip(s, j, "on");
    cc_when x;
    bool week = w->interval[0].grain == CC_GRAIN_WEEK;
    if (!week && !owns) return false;
    if (!(cc_read_calendar(s, j, &x) || cc_read_period(s, j, &x) || cc_read_holiday(s, j, &x)) || x.said != CC_SAID_CALENDAR || x.year != CC_NO_YEAR) return false;
    cc_when whole = *w;
    if (week && x.weekday > 0 && x.date == 0 && x.month == 0) {
        int32_t day = cc_weekday_from(cc_interval_day(w->interval[0]), x.weekday);
        w->interval[0] = cc_days(day, day + 1, CC_GRAIN_DAY);
    } else if (!week && x.weekday == 0 && (x.month > 0 || x.quarter > 0 || x.season >= 0 || x.holiday >= 0)) {
        x.year = cc_year_of(cc_interval_day(w->interval[0]));
        if (!cc_when_resolve(s, &x)) return false;
        w->interval[0] = x.interval[0];
    } else {
        return false;
    }
    w->end = x.end;
    cc_when_add_part(s, w, &whole);
    return true;
}

/* "12:00 UTC Monday", "8 p.m. on March 5", "6 a.m., June 1st". */
static bool add_date_to_clock(cc_time_scan *s, cc_when *w)
{
    cc_when x;
    uint32_t j = w->end, end;
    if (w->said != CC_SAID_CLOCK) return false;
    if (cc_atom_is(s, j, "in") && cc_atom_is(s, j + 1, "the") && cc_word_value(s, j + 2, CC_WORD_DAYPART, &end) != CC_NO_WORD) {
        int part = cc_word_value(s, j + 2, CC_WORD_DAYPART, &end);
        if (part != CC_DAYPART_MORNING && w->minute < 720) w->minute += 720;
        w->end = end;
        return true;
    }
    bool comma = cc_atom_at(s, j)->kind == ',';
    if (comma) j++;
    j = cc_skip(s, cc_skip(s, j, "on"), "of");
    s->depth++;
    bool found = s->depth < 4 && (cc_read_calendar(s, j, &x) || cc_read_numeric_date(s, j, &x) || cc_read_holiday(s, j, &x) || cc_read_relative(s, j, &x));
    s->depth--;
    if (!found || !is_day(&x)) return false;
    cc_when clock = *w, day = x;
    if (cc_atom_is(s, j, "tonight") && clock.minute < 720) clock.minute += 720;
    x.first = w->first;
    if (!set_minute(s, &x, &clock)) return false;
    x.first = w->first;
    x.key = day.key;
    *w = x;
    w->end = day.end;
    cc_when_add_part(s, w, &day);
    return true;
}

/* "the morning of March 3", "early in the morning of 30 May", "the evening of the next day"; alone, a part of the day spoken of. */
static bool read_daypart(cc_time_scan *s, uint32_t i, cc_when *out)
{
    static const char *const before[] = {"in", "during", "by", "early", "late", "over", "this"};
    uint32_t j = cc_skip(s, i, "the"), end;
    int part = cc_word_value(s, j, CC_WORD_DAYPART, &end);
    if (part == CC_NO_WORD || part == CC_DAYPART_NOON || part == CC_DAYPART_MIDNIGHT || cc_atom_at(s, j)->capital) return false;
    cc_when x, w = cc_when_at(i);
    if (cc_atom_is(s, end, "of") || cc_atom_is(s, end, "on")) {
        s->depth++;
        bool dated = s->depth < 4 && cc_read_time(s, end + 1, &x) && is_day(&x) && cc_when_resolve(s, &x);
        s->depth--;
        if (dated) {
            w = x;
            w.first = i;
            w.daypart = part;
            w.parts = 0;
            cc_when_add_part(s, &w, &x);
            return *out = w, true;
        }
    }
    bool due = cc_atom_is(s, j, "overnight");
    for (size_t k = 0; k < sizeof before / sizeof *before && i > 0; k++) due = due || cc_atom_is(s, i - 1, before[k]);
    cc_interval last = s->last_in_sentence.grain != CC_GRAIN_NONE ? s->last_in_sentence : s->last;
    int32_t day = last.grain != CC_GRAIN_NONE && last.grain <= CC_GRAIN_DAY ? cc_interval_day(last) : s->anchor;
    if (!due || day == CC_NO_DAY) return false;
    w.said = CC_SAID_INTERVAL;
    w.interval[0] = cc_days(day, day + 1, CC_GRAIN_DAY);
    w.intervals = 1;
    w.daypart = part;
    w.relative = w.fuzzy = true;
    w.end = end;
    *out = w;
    return true;
}

bool cc_read_resolved(cc_time_scan *s, uint32_t i, cc_when *w)
{
    enum { DEEPEST = 3 };
    s->depth++;
    bool found = s->depth <= DEEPEST && cc_read_time(s, i, w) && cc_when_resolve(s, w) && w->intervals > 0;
    s->depth--;
    return found;
}

bool cc_read_time(cc_time_scan *s, uint32_t i, cc_when *out)
{
    typedef bool time_form(cc_time_scan *s, uint32_t i, cc_when *w);
    static time_form *const forms[] = {cc_read_calendar, cc_read_numeric_date, cc_read_holiday, cc_read_period, cc_read_year, cc_read_clock,
                                       cc_read_relative, read_daypart,         cc_read_set,     cc_read_duration};
    cc_when best = cc_when_at(i);
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
        cc_when w;
        if (forms[k](s, i, &w) && w.end > best.end) best = w;
    }
    if (best.end == i) return false;
    for (int more = 0; more < 3; more++)
        if (!add_larger(s, &best) && !add_smaller(s, &best) && !add_daypart(s, &best) && !add_clock(s, &best) && !add_date_to_clock(s, &best)) break;
    *out = best;
    return true;
}

/* --- ranges ------------------------------------------------------------------------------------- */

static uint32_t read_to(const cc_time_scan *s, uint32_t i, bool after_from)
{
    static const char *const words[] = {"to", "until", "till", "through", "thru", "til"};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (cc_atom_is(s, i, words[k])) return i + 1;
    uint32_t j = cc_skip_dash(s, i);
    if (j != i) return j;
    return after_from && cc_atom_is(s, i, "and") ? i + 1 : 0;
}

static bool is_dated(const cc_when *w)
{
    return w->said == CC_SAID_CALENDAR || w->said == CC_SAID_INTERVAL;
}

/* Take from the right member what the left one shares with it: "Nov. 20 to Dec. 11, 2015", "6-15 October". */
static void share(cc_when *a, const cc_when *b)
{
    if (a->said != CC_SAID_CALENDAR || b->said != CC_SAID_CALENDAR || a->has_side) return;
    if (a->date > 0 && a->month == 0 && a->weekday == 0 && b->date > 0) {
        a->month = b->month - (b->month > 0 && a->date > b->date);
        a->year = b->year;
        if (a->month == 0 && b->month > 0) a->month = 12, a->year -= a->year != CC_NO_YEAR;
        return;
    }
    if (a->year != CC_NO_YEAR || b->year == CC_NO_YEAR || (a->month == 0 && a->season < 0 && a->quarter == 0 && a->holiday < 0)) return;
    a->year = b->year - (a->month > b->month && b->month > 0);
}

/* The right member of a range may be a bare number: "November 19-20", "1963-69", "March 3 to 5". */
static bool read_short_end(cc_time_scan *s, const cc_when *a, uint32_t i, cc_when *b)
{
    const cc_atom *n = cc_atom_at(s, i);
    bool ordinal;
    int date;
    uint32_t end, after;
    if (a->said != CC_SAID_CALENDAR || a->weekday * (a->date == 0) != 0) return false;
    if (a->date > 0 && a->month > 0) {
        end = cc_read_date_number(s, cc_skip(s, i, "the"), &date, &ordinal);
        if (end == 0 || date <= a->date || cc_atom_at(s, end)->kind == '%' || cc_word_value(s, end, CC_WORD_COUNTED, &after) != CC_NO_WORD) return false;
        if (cc_word_value(s, end, CC_WORD_UNIT, &after) != CC_NO_WORD || cc_read_month(s, end, &date) != 0) return false;
        *b = *a;
        b->parts = 0;
        b->first = i;
        cc_read_date_number(s, cc_skip(s, i, "the"), &b->date, &ordinal);
        int year;
        uint32_t year_end = cc_read_year_number(s, cc_atom_at(s, end)->kind == ',' ? end + 1 : end, &year);
        b->weekday = 0;
        if (year_end != 0 && b->year == CC_NO_YEAR) b->year = year, end = year_end;
        b->end = end;
        return true;
    }
    bool year_only = a->year != CC_NO_YEAR && a->month == 0 && a->season < 0 && a->quarter == 0 && a->half == 0 && a->holiday < 0;
    if (year_only && n->kind == 'd' && n->digits == 2 && n->number > a->year % 100 && !(cc_atom_at(s, i + 1)->glued && (cc_atom_at(s, i + 1)->kind == '-' || cc_atom_at(s, i + 1)->kind == 'w'))) {
        *b = *a;
        b->parts = 0;
        b->first = i;
        b->year = a->year / 100 * 100 + (int)n->number;
        b->end = i + 1;
        return true;
    }
    return false;
}

/* "499-493 BC", "from 264 to 241 BC". */
static bool read_era_begin(cc_time_scan *s, uint32_t i, cc_when *a, cc_when *b)
{
    const cc_atom *n = cc_atom_at(s, i);
    uint32_t k = n->kind == 'd' && n->digits <= 4 && !n->glued ? read_to(s, i + 1, true) : 0;
    if (n->kind == 'd' && n->glued && i > 0 && cc_atom_at(s, i - 1)->kind == '(') k = read_to(s, i + 1, true);
    if (k == 0) return false;
    *b = cc_when_at(k);
    b->said = CC_SAID_CALENDAR;
    if (cc_atom_at(s, k)->kind != 'd' || !cc_read_year_of_era(s, k, b) || b->year >= 0) return false;
    *a = *b;
    a->first = i;
    a->end = i + 1;
    a->year = 1 - (int)n->number;
    return a->year <= b->year;
}

/* The left member may be a bare day: "1-8 september", "the ninth till seventeenth of April". */
static bool read_short_begin(cc_time_scan *s, uint32_t i, bool after_from, cc_when *a, cc_when *b)
{
    bool ordinal;
    int date;
    uint32_t j = cc_read_date_number(s, cc_skip(s, i, "the"), &date, &ordinal), k;
    if (j == 0 || (i > 0 && cc_atom_at(s, i)->glued && cc_atom_at(s, i - 1)->kind != '(')) return false;
    k = read_to(s, j, true);
    if (k == 0 || !cc_read_calendar(s, k, b) || b->date == 0 || (b->month == 0 && !(after_from && ordinal)) || b->first != k) return false;
    *a = cc_when_at(i);
    a->said = CC_SAID_CALENDAR;
    a->date = date;
    a->end = j;
    a->key = b->key;
    return true;
}

/* From the begin of a to the end of b, both resolved. */
static bool finish_join(cc_time_scan *s, cc_when *a, cc_when *b, uint32_t first, cc_when *out)
{
    if (a->intervals != 1 || b->intervals != 1 || b->interval[0].to <= a->interval[0].from) return false;
    if ((a->interval[0].grain <= CC_GRAIN_HOUR) != (b->interval[0].grain <= CC_GRAIN_HOUR)) return false;
    cc_when w = cc_when_at(first);
    w.said = CC_SAID_INTERVAL;
    w.key = a->key;
    w.end = b->end;
    w.relative = a->relative || b->relative;
    w.fuzzy = a->fuzzy || b->fuzzy;
    w.interval[0] = (cc_interval){a->interval[0].from, b->interval[0].to, a->interval[0].grain < b->interval[0].grain ? a->interval[0].grain : b->interval[0].grain};
    if (w.interval[0].grain == CC_GRAIN_MINUTE) w.interval[0].to -= 1;
    if (w.interval[0].grain >= CC_GRAIN_MONTH && b->cut == CC_PART_NONE && b->interval[0].grain <= CC_GRAIN_YEAR) w.written_end = b->interval[0].from;
    w.zone = b->zone;
    w.intervals = 1;
    cc_when_add_part(s, &w, a);
    cc_when_add_part(s, &w, b);
    *out = w;
    return true;
}

/* A range without a year that may have the anchor inside ("runs from January 23 through March 9", said on January 28). */
static bool spans_anchor(const cc_time_scan *s, cc_when *a, cc_when *b)
{
    if (a->said != CC_SAID_CALENDAR || a->year != CC_NO_YEAR || a->has_side || a->weekday > 0 || b->weekday > 0 || a->month == 0 || s->anchor == CC_NO_DAY) return false;
    int now = cc_year_of(s->anchor);
    for (int year = now - 1; year <= now; year++) {
        cc_when from = *a, to = *b;
        from.year = year;
        to.year = to.month < from.month ? year + 1 : year;
        if (!cc_when_resolve(s, &from) || !cc_when_resolve(s, &to)) continue;
        if (cc_interval_day(from.interval[0]) > s->anchor || cc_interval_end(to.interval[0]) <= s->anchor) continue;
        *a = from;
        *b = to;
        return true;
    }
    return false;
}

/* From the begin of a to the end of b; what one has and the other has not is shared. */
static bool join(cc_time_scan *s, cc_when *a, cc_when *b, uint32_t first, cc_when *out)
{
    share(a, b);
    bool open = b->said == CC_SAID_CALENDAR && b->year == CC_NO_YEAR && !b->has_side;
    if (b->said == CC_SAID_CALENDAR && b->year != CC_NO_YEAR && a->year == CC_NO_YEAR && a->weekday > 0 && a->month == 0) return false;
    if (open && spans_anchor(s, a, b)) return finish_join(s, a, b, first, out);
    if (!cc_when_resolve(s, a) || a->intervals != 1) return false;
    bool found = open ? cc_when_resolve_from(s, b, cc_interval_day(a->interval[0])) : cc_when_resolve(s, b);
    return found && finish_join(s, a, b, first, out);
}

/* "2pm-5.30pm", "2:20 to 3pm", "9 to 5 PT": clock times share the half of the day. */
static bool join_clocks(cc_time_scan *s, cc_when *a, cc_when *b, uint32_t first, cc_when *out)
{
    if (a->said != CC_SAID_CLOCK || b->said != CC_SAID_CLOCK) return false;
    if (a->minute < 720 && b->minute >= 720 && a->minute + 720 < b->minute && a->end - a->first <= 3) {
        const cc_atom *last = cc_atom_at(s, a->end - 1);
        if (last->kind == 'd') a->minute += 720;
    }
    if (a->zone == CC_NO_ZONE) a->zone = b->zone;
    return join(s, a, b, first, out);
}

/* "60 to 90 days", "two or three weeks": the left number has the right one's unit. */
static bool read_duration_range(cc_time_scan *s, uint32_t i, uint32_t first, cc_when *out)
{
    double low;
    bool vague;
    cc_when d, a;
    uint32_t j = cc_read_amount(s, i, &low, &vague);
    if (j == 0 || vague) return false;
    uint32_t k = read_to(s, j, true);
    if (k == 0 && cc_atom_is(s, j, "or")) k = j + 1;
    if (k == 0 || !cc_read_duration(s, k, &d) || d.said != CC_SAID_DURATION || d.vague || d.hedged) return false;
    cc_time_unit unit = d.unit;
    if (d.amount[unit] <= low && !cc_atom_is(s, k, "a")) return false;
    a = d;
    a.first = i;
    a.end = j;
    a.amount[unit] = low;
    a.parts = 0;
    cc_when w = a;
    w.first = first;
    w.end = d.end;
    w.high = d.amount[unit] * cc_unit_minutes(unit);
    cc_when_add_part(s, &w, &a);
    cc_when_add_part(s, &w, &d);
    *out = w;
    return true;
}

/* "2013 - present": it goes on. */
static bool set_since(cc_time_scan *s, uint32_t first, cc_when *a, uint32_t end, cc_when *out)
{
    if (!cc_when_resolve(s, a) || a->intervals != 1) return false;
    cc_when w = *a;
    w.first = first;
    w.said = CC_SAID_INTERVAL;
    w.parts = 0;
    w.interval[0].to = INT64_MAX;
    w.end = end;
    cc_when_add_part(s, &w, a);
    *out = w;
    return true;
}

/* A, then "to" and B. */
static bool read_range_from(cc_time_scan *s, uint32_t i, uint32_t first, bool after_from, cc_when *out)
{
    cc_when a, b, w;
    if (read_short_begin(s, i, after_from, &a, &b) && join(s, &a, &b, first, &w)) return *out = w, true;
    if (read_era_begin(s, i, &a, &b) && join(s, &a, &b, first, &w)) return *out = w, true;
    if (read_duration_range(s, i, first, out)) return true;
    if (!cc_read_time(s, i, &a) || (!is_dated(&a) && a.said != CC_SAID_CLOCK)) return false;
    uint32_t k = read_to(s, a.end, after_from);
    if (k == 0) return false;
    k = cc_skip(s, k, "on");
    cc_when whole = a;
    if (cc_atom_is(s, cc_skip(s, k, "the"), "present") && is_dated(&a) && cc_atom_at(s, cc_skip(s, k, "the") + 1)->kind != 'w' && set_since(s, first, &a, cc_skip(s, k, "the") + 1, out)) return true;
    if (cc_read_time(s, k, &b)) {
        if (join_clocks(s, &a, &b, first, &w)) return *out = w, true;
        a = whole;
        bool present = b.said == CC_SAID_REFERENCE && b.reference == 0 && !b.adjective;
        if (present && s->anchor != CC_NO_DAY && is_dated(&a)) { /* "2013 - present" */
            uint32_t end = b.end;
            b = cc_when_at(k);
            b.said = CC_SAID_INTERVAL;
            b.interval[0] = cc_days(s->anchor, s->anchor + 1, CC_GRAIN_DAY);
            b.intervals = 1;
            b.end = end;
        }
        if (is_dated(&a) && is_dated(&b) && join(s, &a, &b, first, &w)) return *out = w, true;
        a = whole;
    }
    if (read_short_end(s, &a, k, &b)) {
        if (a.year == CC_NO_YEAR) a.year = b.year;
        if (join(s, &a, &b, first, &w)) return *out = w, true;
    }
    return false;
}

/* --- bounds --------------------------------------------------------------------------------------- */

/* The date only names an event ("after Thursday's attack", "since the 2014 annexation"): no bound of its own. */
static bool names_an_event(const cc_time_scan *s, const cc_when *w)
{
    const cc_atom *next = cc_atom_at(s, w->end);
    if (next->kind == '\'') return true;
    if (next->kind != 'w') return false;
    const cc_token *t = &s->article->tokens.item[next->token];
    const cc_token *last = &s->article->tokens.item[cc_atom_at(s, w->end - 1)->token];
    cc_deprel d = cc_deprel_main((cc_deprel)last->deprel);
    return (t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN) && (d == CC_DEP_COMPOUND || d == CC_DEP_NUMMOD || d == CC_DEP_NMOD);
}

static bool set_bound(cc_time_scan *s, cc_bound bound, uint32_t first, cc_when *x, cc_when *out)
{
    if (!is_dated(x) && x->said != CC_SAID_CLOCK) return false;
    if (names_an_event(s, x) || !cc_when_resolve(s, x) || x->intervals != 1) return false;
    cc_interval i = x->interval[0];
    switch (bound) {
    case CC_BOUND_SINCE: i.to = INT64_MAX; break;
    case CC_BOUND_AFTER: i.from = x->cut == CC_PART_START ? i.from : i.to, i.to = INT64_MAX; break;
    /* "before the end of the year" reaches to its last day */
    case CC_BOUND_UNTIL: case CC_BOUND_BEFORE: i.to = x->cut == CC_PART_END ? i.to : i.from, i.from = INT64_MIN; break;
    case CC_BOUND_BY: case CC_BOUND_THROUGH: i.from = INT64_MIN; break;
    default: return false;
    }
    if (i.grain == CC_GRAIN_MINUTE && bound == CC_BOUND_AFTER) i.from -= 1;
    cc_when w = *x;
    w.first = first;
    w.said = CC_SAID_INTERVAL;
    w.parts = 0;
    w.interval[0] = i;
    w.daypart = -1;
    cc_when_add_part(s, &w, x);
    *out = w;
    return true;
}

static bool read_bound(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j;
    cc_when x;
    int bound = cc_word_value(s, i, CC_WORD_BOUND, &j);
    if (bound == CC_NO_WORD || bound == CC_BOUND_TO) return false;
    if (bound == CC_BOUND_FROM || bound == CC_BOUND_BETWEEN) {
        if (read_range_from(s, j, i, true, out)) return true;
        if (bound == CC_BOUND_BETWEEN || !cc_read_time(s, j, &x)) return false;
        bool on = cc_atom_is(s, x.end, "on") || cc_atom_is(s, x.end, "onward") || cc_atom_is(s, x.end, "onwards") || cc_atom_is(s, x.end, "forward");
        if (!on || !set_bound(s, CC_BOUND_SINCE, i, &x, out)) return false;
        out->end++;
        return true;
    }
    return cc_read_time(s, j, &x) && set_bound(s, (cc_bound)bound, i, &x, out);
}

/* "2018 or later", "March or earlier". */
static bool add_or_later(cc_time_scan *s, cc_when *w)
{
    cc_when x = *w;
    if (!cc_atom_is(s, w->end, "or") || !is_dated(w)) return false;
    bool later = cc_atom_is(s, w->end + 1, "later") || cc_atom_is(s, w->end + 1, "after");
    if (!later && !cc_atom_is(s, w->end + 1, "earlier") && !cc_atom_is(s, w->end + 1, "before")) return false;
    uint32_t end = w->end + 2, after;
    if (cc_atom_at(s, end)->kind == 'd' || cc_word_value(s, end, CC_WORD_MONTH, &after) != CC_NO_WORD || cc_word_value(s, end, CC_WORD_WEEKDAY, &after) != CC_NO_WORD) return false;
    if (!set_bound(s, later ? CC_BOUND_SINCE : CC_BOUND_BY, w->first, &x, w)) return false;
    w->end = end;
    return true;
}

/* --- alternatives ----------------------------------------------------------------------------------- */

/* A word of planning near the date: alternatives are seldom those of the past ("he proposed they talk Friday or Monday"),
 * and where a long sentence is parsed amiss the word is still near. */
static bool is_planned(const cc_time_scan *s, uint32_t atom)
{
    enum { BEFORE = 12, BEHIND = 6 };
    int32_t t = (int32_t)(cc_atom_at(s, atom)->token - s->sentence->first), count = (int32_t)s->sentence->count;
    if (s->prefer != CC_PREFER_NEWS) return false;
    for (int32_t k = t > BEFORE ? t - BEFORE : 0; k < count && k <= t + BEHIND; k++) {
        int64_t at = cc_map_get(&s->lexicon->words, s->sentence->token[k].lemma);
        if (at >= 0 && (s->lexicon->word.item[at].classes >> CC_WORD_PLAN & 1)) return true;
    }
    return false;
}

static bool is_open(const cc_when *w)
{
    return w->intervals > 0 && (w->interval[0].from == INT64_MIN || w->interval[0].to == INT64_MAX);
}

static uint32_t skip_say(const cc_time_scan *s, uint32_t i)
{
    if (cc_atom_at(s, i)->kind == ',' && cc_atom_is(s, i + 1, "say")) i = cc_atom_at(s, i + 2)->kind == ',' ? i + 3 : i + 2;
    else if (cc_atom_is(s, i, "perhaps") || cc_atom_is(s, i, "maybe") || cc_atom_is(s, i, "possibly")) i++;
    return cc_skip(s, cc_skip(s, i, "on"), "in");
}

/* The member behind "or" or a comma that an "or" follows; 0 where there is none. */
static uint32_t read_alternative(cc_time_scan *s, const cc_when *first, uint32_t i, bool *last, cc_when *w)
{
    uint32_t j = i;
    bool comma = cc_atom_at(s, j)->kind == ',';
    if (comma) j++;
    *last = cc_atom_is(s, j, "or");
    if (*last) j = skip_say(s, j + 1);
    else if (!comma) return 0;
    if (!cc_read_time(s, j, w) || !is_dated(w) || is_open(w)) return 0;
    if (is_day(first) != is_day(w) && !(first->said == CC_SAID_CALENDAR && w->said == CC_SAID_CALENDAR)) return 0;
    if (is_day(first) && !is_day(w)) return 0;
    return w->end;
}

/* "Friday or Monday", "Wednesday, Thursday or Friday": the first is resolved, the others lie behind it on the same side. */
static bool read_alternatives(cc_time_scan *s, cc_when *w)
{
    cc_when member[CC_WHEN_PARTS];
    uint32_t n = 1, at = w->end;
    bool last = false;
    if (!is_dated(w) || is_open(w)) return false;
    member[0] = *w;
    while (!last && n < CC_WHEN_PARTS) {
        at = read_alternative(s, w, at, &last, &member[n]);
        if (at == 0) return false;
        n++;
    }
    if (!last) return false;
    /* "March 5 or 6, 2015", "in 2015 or 2016" */
    share(&member[0], &member[n - 1]);
    cc_prefer prefer = s->prefer;
    if (is_planned(s, w->key)) s->prefer = CC_PREFER_FUTURE;
    bool found = cc_when_resolve(s, &member[0]) && member[0].intervals == 1;
    for (uint32_t k = 1; found && k < n; k++) {
        bool open = member[k].said == CC_SAID_CALENDAR && member[k].year == CC_NO_YEAR;
        int32_t anchor = s->anchor;
        bool past = cc_interval_day(member[0].interval[0]) <= anchor && s->prefer != CC_PREFER_FUTURE && cc_time_direction(s, w->key) != CC_DIRECTION_FUTURE;
        found = open ? cc_when_resolve_from(s, &member[k], cc_interval_day(member[k - 1].interval[0]) + 1) : cc_when_resolve(s, &member[k]);
        found = found && member[k].intervals == 1;
        /* on the same side of the anchor: "Friday or Monday" of what was last week */
        if (found && open && past && anchor != CC_NO_DAY && cc_interval_day(member[k].interval[0]) > anchor) {
            member[k].intervals = 0;
            found = cc_when_resolve(s, &member[k]) && member[k].intervals == 1;
        }
    }
    s->prefer = prefer;
    if (!found) return false;
    cc_when all = cc_when_at(w->first);
    all.said = CC_SAID_INTERVAL;
    all.key = w->key;
    all.end = member[n - 1].end;
    for (uint32_t k = 0; k < n; k++) {
        all.interval[all.intervals++] = member[k].interval[0];
        all.relative = all.relative || member[k].relative;
        cc_when_add_part(s, &all, &member[k]);
    }
    *w = all;
    return true;
}

bool cc_read_expression(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when w, best = cc_when_at(i);
    uint32_t j;
    s->pooled = 0;
    s->depth = 0;
    if (read_bound(s, i, &w) && w.end > best.end) best = w;
    if (read_range_from(s, i, i, false, &w) && w.end > best.end) best = w;
    if (cc_read_time(s, i, &w) && w.end > best.end) best = w;
    int hedge = best.end == i ? cc_word_value(s, i, CC_WORD_HEDGE, &j) : CC_NO_WORD;
    if (hedge == CC_HEDGE_ABOUT && cc_atom_is(s, i, "some") == false && cc_read_time(s, j, &w) && w.end > best.end) {
        w.first = i;
        w.approximate = true;
        best = w;
    }
    if (best.end == i) return false;
    if (!add_or_later(s, &best)) read_alternatives(s, &best);
    *out = best;
    return true;
}
