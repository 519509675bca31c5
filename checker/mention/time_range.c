#include "mention/time_parts.h"

/* "Nov. 20 to Dec. 11, 2015", "1-8 September", "1963-69", "499-493 BC", "2pm-5.30pm", "60 to 90 days". */

enum { MINUTES_OF_DAY = 1440 };

static uint32_t read_to(const cc_time_scan *s, uint32_t i, bool after_from)
{
    static const char *const words[] = {"to", "until", "till", "through", "thru", "til"};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (cc_atom_is(s, i, words[k])) return i + 1;
    uint32_t j = cc_skip_dash(s, i);
    if (j != i) return j;
    return after_from && cc_atom_is(s, i, "and") ? i + 1 : 0;
}

bool cc_is_dated(const cc_when *w)
{
    return w->said == CC_SAID_CALENDAR || w->said == CC_SAID_INTERVAL;
}

/* Take from the right member what the left one shares with it: "Nov. 20 to Dec. 11, 2015", "6-15 October". */
void cc_share(cc_when *a, const cc_when *b)
{
    if (a->said != CC_SAID_CALENDAR || b->said != CC_SAID_CALENDAR || a->has_side) return;
    if (a->date > 0 && a->month == 0 && a->weekday == 0 && b->date > 0) {
        a->month = b->month - (b->month > 0 && a->date > b->date);
        a->year = b->year;
        if (a->month == 0 && b->month > 0) a->month = 12, a->year -= a->year != CC_NO_YEAR;
        return;
    }
    if (a->year != CC_NO_YEAR || b->year == CC_NO_YEAR ||
        (a->month == 0 && a->season < 0 && a->quarter == 0 && a->holiday < 0))
        return;
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
        if (end == 0 || date <= a->date || cc_atom_at(s, end)->kind == '%' ||
            cc_word_value(s, end, CC_WORD_COUNTED, &after) != CC_NO_WORD)
            return false;
        if (cc_word_value(s, end, CC_WORD_UNIT, &after) != CC_NO_WORD || cc_read_month(s, end, &date) != 0)
            return false;
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
    bool year_only =
        a->year != CC_NO_YEAR && a->month == 0 && a->season < 0 && a->quarter == 0 && a->half == 0 && a->holiday < 0;
    if (year_only && n->kind == 'd' && n->digits == 2 && n->number > a->year % 100 &&
        !(cc_atom_at(s, i + 1)->glued && (cc_atom_at(s, i + 1)->kind == '-' || cc_atom_at(s, i + 1)->kind == 'w'))) {
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
    if (k == 0 || !cc_read_calendar(s, k, b) || b->date == 0 || (b->month == 0 && !(after_from && ordinal)) ||
        b->first != k)
        return false;
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
    w.interval[0] =
        (cc_interval){a->interval[0].from, b->interval[0].to,
                      a->interval[0].grain < b->interval[0].grain ? a->interval[0].grain : b->interval[0].grain};
    if (w.interval[0].grain == CC_GRAIN_MINUTE) w.interval[0].to -= 1;
    if (w.interval[0].grain >= CC_GRAIN_MONTH && b->cut == CC_PART_NONE && b->interval[0].grain <= CC_GRAIN_YEAR)
        w.written_end = b->interval[0].from;
    w.zone = b->zone;
    w.intervals = 1;
    cc_when_add_part(s, &w, a);
    cc_when_add_part(s, &w, b);
    *out = w;
    return true;
}

/* A range without a year that may have the anchor inside ("runs from January 23 through March 9", said on January 28).
 */
static bool spans_anchor(const cc_time_scan *s, cc_when *a, cc_when *b)
{
    if (a->said != CC_SAID_CALENDAR || a->year != CC_NO_YEAR || a->has_side || a->weekday > 0 || b->weekday > 0 ||
        a->month == 0 || s->anchor == CC_NO_DAY || cc_is_told(s, cc_time_direction(s, a->key)))
        return false;
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
    cc_share(a, b);
    bool open = b->said == CC_SAID_CALENDAR && b->year == CC_NO_YEAR && !b->has_side;
    if (b->said == CC_SAID_CALENDAR && b->year != CC_NO_YEAR && a->year == CC_NO_YEAR && a->weekday > 0 &&
        a->month == 0)
        return false;
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
    if (b->minute < a->minute && cc_when_resolve(s, a) && cc_when_resolve(s, b)) { /* "9 p.m. to 5 a.m." */
        b->interval[0].from += MINUTES_OF_DAY;
        b->interval[0].to += MINUTES_OF_DAY;
    }
    return join(s, a, b, first, out);
}

/* "between 3 and 4 p.m. on Monday": the left hour has the half of the day and the day of the right one. */
static bool read_hours(cc_time_scan *s, uint32_t i, uint32_t first, bool after_from, cc_when *out)
{
    const cc_atom *n = cc_atom_at(s, i);
    cc_when a = cc_when_at(i), b;
    uint32_t k =
        n->kind == 'd' && n->digits <= 2 && n->number >= 1 && n->number <= 12 ? read_to(s, i + 1, after_from) : 0;
    if (k == 0 || (n->glued && i > 0 && cc_atom_at(s, i - 1)->kind != '(') || !cc_read_clock(s, k, &b)) return false;
    if (cc_atom_at(s, k)->kind != 'd' || b.end <= k + 1 || !cc_read_time(s, k, &b) || b.minute < 0) return false;
    if (!cc_when_resolve(s, &b) || b.intervals != 1 || b.interval[0].grain != CC_GRAIN_MINUTE) return false;
    int minute = (int)n->number % 12 * 60 + (b.minute >= 720 ? 720 : 0);
    if (minute >= b.minute) minute -= 720;
    if (minute < 0) return false;
    a.said = CC_SAID_INTERVAL;
    a.end = i + 1;
    a.minute = minute;
    a.zone = b.zone;
    a.relative = b.relative;
    a.interval[0] = b.interval[0];
    a.interval[0].from -= b.minute - minute;
    a.interval[0].to = a.interval[0].from + 1;
    a.intervals = 1;
    return finish_join(s, &a, &b, first, out);
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

/* Behind the slash of "2019/20". */
static uint32_t read_season_of_two_years(const cc_time_scan *s, const cc_when *a)
{
    const cc_atom *slash = cc_atom_at(s, a->end), *n = cc_atom_at(s, a->end + 1);
    bool year = a->said == CC_SAID_CALENDAR && a->year != CC_NO_YEAR && a->month == 0 && a->end == a->first + 1;
    return year && slash->kind == '/' && slash->glued && n->glued && n->digits == 2 && n->number == (a->year + 1) % 100
               ? a->end + 1
               : 0;
}

bool cc_may_begin_range(const cc_time_scan *s, uint32_t i, const cc_when *time)
{
    const uint32_t numbers = 1u << CC_WORD_NUMBER | 1u << CC_WORD_ORDINAL | 1u << CC_WORD_VAGUE;
    const cc_atom *a = cc_atom_at(s, cc_skip(s, i, "the"));
    if (a->kind == 'd' || (a->word != NULL && (a->word->classes & numbers) != 0)) return true;
    return time != NULL && (read_to(s, time->end, false) != 0 || cc_atom_at(s, time->end)->kind == '/');
}

/* A, then "to" and B. */
bool cc_read_range(cc_time_scan *s, uint32_t i, uint32_t first, bool after_from, cc_when *out)
{
    cc_when a, b, w;
    if (read_short_begin(s, i, after_from, &a, &b) && join(s, &a, &b, first, &w)) return *out = w, true;
    if (read_era_begin(s, i, &a, &b) && join(s, &a, &b, first, &w)) return *out = w, true;
    if (read_duration_range(s, i, first, out)) return true;
    if (read_hours(s, i, first, after_from, out)) return true;
    if (!cc_read_time(s, i, &a) || (!cc_is_dated(&a) && a.said != CC_SAID_CLOCK)) return false;
    uint32_t k = read_season_of_two_years(s, &a);
    if (k == 0) k = read_to(s, a.end, after_from);
    if (k == 0) return false;
    k = cc_skip(s, k, "on");
    cc_when whole = a;
    if (cc_atom_is(s, cc_skip(s, k, "the"), "present") && cc_is_dated(&a) &&
        cc_atom_at(s, cc_skip(s, k, "the") + 1)->kind != 'w' && set_since(s, first, &a, cc_skip(s, k, "the") + 1, out))
        return true;
    if (cc_read_time(s, k, &b)) {
        if (join_clocks(s, &a, &b, first, &w)) return *out = w, true;
        a = whole;
        bool present = b.said == CC_SAID_REFERENCE && b.reference == 0 && !b.adjective;
        if (present && s->anchor != CC_NO_DAY && cc_is_dated(&a)) { /* "2013 - present" */
            uint32_t end = b.end;
            b = cc_when_at(k);
            b.said = CC_SAID_INTERVAL;
            b.interval[0] = cc_days(s->anchor, s->anchor + 1, CC_GRAIN_DAY);
            b.intervals = 1;
            b.end = end;
        }
        if (cc_is_dated(&a) && cc_is_dated(&b) && join(s, &a, &b, first, &w)) return *out = w, true;
        a = whole;
    }
    if (read_short_end(s, &a, k, &b)) {
        if (a.year == CC_NO_YEAR) a.year = b.year;
        if (join(s, &a, &b, first, &w)) return *out = w, true;
    }
    return false;
}
