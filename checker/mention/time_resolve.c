#include "mention/time_parts.h"

#include <math.h>

/* When that is: what was said, the anchor and the direction give an interval. */

enum { DAY = 1440, DATE_AHEAD = 8 }; /* a date without its month lies rather ahead of the one told last */

/* --- units --------------------------------------------------------------------------- */

cc_interval cc_days(int32_t from, int32_t to, cc_grain grain)
{
    return (cc_interval){(int64_t)from * DAY, (int64_t)to * DAY, grain};
}

static int32_t floor_day(int64_t minutes)
{
    return (int32_t)(minutes >= 0 ? minutes / DAY : -((DAY - 1 - minutes) / DAY));
}

int32_t cc_interval_day(cc_interval i)
{
    return floor_day(i.from == INT64_MIN ? i.to : i.from);
}

int32_t cc_interval_end(cc_interval i)
{
    return i.to == INT64_MAX ? floor_day(i.from) + 1 : floor_day(i.to + DAY - 1);
}

cc_grain cc_unit_grain(cc_time_unit unit)
{
    static const cc_grain grains[CC_TIME_UNITS] = {
        CC_GRAIN_MINUTE,  CC_GRAIN_MINUTE, CC_GRAIN_HOUR,    CC_GRAIN_DAY,     CC_GRAIN_WEEK,    CC_GRAIN_MONTH,
        CC_GRAIN_QUARTER, CC_GRAIN_YEAR,   CC_GRAIN_DECADE,  CC_GRAIN_CENTURY, CC_GRAIN_CENTURY, CC_GRAIN_WEEKEND,
        CC_GRAIN_WEEK,    CC_GRAIN_WEEK,   CC_GRAIN_QUARTER, CC_GRAIN_DAY};
    return grains[unit];
}

double cc_unit_minutes(cc_time_unit unit)
{
    static const double minutes[CC_TIME_UNITS] = {1.0 / 60,
                                                  1,
                                                  60,
                                                  DAY,
                                                  7.0 * DAY,
                                                  30.44 * DAY,
                                                  91.31 * DAY,
                                                  365.25 * DAY,
                                                  3652.5 * DAY,
                                                  36525.0 * DAY,
                                                  365250.0 * DAY,
                                                  2.0 * DAY,
                                                  5.0 * DAY,
                                                  14.0 * DAY,
                                                  182.6 * DAY,
                                                  DAY};
    return minutes[unit];
}

/* Months of the units that are made of months; 0 for those made of days. */
static int months_of(cc_time_unit unit)
{
    static const int months[CC_TIME_UNITS] = {
        [CC_UNIT_MONTH] = 1,      [CC_UNIT_QUARTER] = 3,        [CC_UNIT_YEAR] = 12, [CC_UNIT_DECADE] = 120,
        [CC_UNIT_CENTURY] = 1200, [CC_UNIT_MILLENNIUM] = 12000, [CC_UNIT_HALF] = 6};
    return months[unit];
}

static int days_of(cc_time_unit unit)
{
    switch (unit) {
    case CC_UNIT_WEEK:
    case CC_UNIT_WEEKEND:
    case CC_UNIT_WORKWEEK: return 7;
    case CC_UNIT_FORTNIGHT: return 14;
    default: return 1;
    }
}

int32_t cc_unit_shift(int32_t day, cc_time_unit unit, double n)
{
    int months = months_of(unit);
    if (months == 0) return day + (int32_t)lround(n * days_of(unit));
    double all = n * months, whole = trunc(all);
    return cc_months_on(day, (int)whole) + (int32_t)lround((all - whole) * 30.44);
}

cc_interval cc_unit_around(int32_t day, cc_time_unit unit)
{
    int year, month, date, months = months_of(unit);
    cc_day_civil(day, &year, &month, &date);
    if (months >= 12) {
        int years = months / 12, first = (int)floor((double)year / years) * years;
        return cc_days(cc_day_of(first, 1, 1), cc_day_of(first + years, 1, 1), cc_unit_grain(unit));
    }
    if (months > 0) {
        int first = (month - 1) / months * months + 1;
        return cc_days(cc_day_of(year, first, 1), cc_month_start(year, first + months), cc_unit_grain(unit));
    }
    if (unit == CC_UNIT_WEEK) {
        int32_t monday = cc_weekday_until(day, 1);
        return cc_days(monday, monday + 7, CC_GRAIN_WEEK);
    }
    if (unit == CC_UNIT_WEEKEND) {
        int32_t saturday = cc_weekday_until(day, 1) + 5;
        return cc_days(saturday, saturday + 2, CC_GRAIN_WEEKEND);
    }
    return cc_days(day, day + 1, CC_GRAIN_DAY);
}

/* Thirds of years, quarters and months, the three last days of a week, a quarter of a century. */
static cc_interval third(cc_interval whole, cc_part part)
{
    int32_t from = cc_interval_day(whole), to = cc_interval_end(whole);
    int first = part == CC_PART_START ? 0 : part == CC_PART_MIDDLE ? 1 : 2;
    switch (whole.grain) {
    case CC_GRAIN_YEAR:
        return cc_days(cc_months_on(from, 4 * first), cc_months_on(from, 4 * first + 4), CC_GRAIN_MONTH);
    case CC_GRAIN_QUARTER:
    case CC_GRAIN_SEASON: return cc_days(cc_months_on(from, first), cc_months_on(from, first + 1), CC_GRAIN_MONTH);
    case CC_GRAIN_MONTH: return cc_days(from + 10 * first, first == 2 ? to : from + 10 * first + 10, CC_GRAIN_DAY);
    case CC_GRAIN_WEEK:
        return first == 0   ? cc_days(from, from + 3, CC_GRAIN_DAY)
               : first == 1 ? cc_days(from + 2, from + 4, CC_GRAIN_DAY)
                            : cc_days(to - 3, to, CC_GRAIN_DAY);
    case CC_GRAIN_DECADE:
        return cc_days(cc_months_on(from, 36 * first), cc_months_on(from, 36 * first + 48), CC_GRAIN_YEAR);
    case CC_GRAIN_CENTURY:
        return first == 1
                   ? cc_days(cc_months_on(from, 300), cc_months_on(from, 900), CC_GRAIN_YEAR)
                   : cc_days(cc_months_on(from, 450 * first), cc_months_on(from, 450 * first + 300), CC_GRAIN_YEAR);
    default: return whole;
    }
}

cc_interval cc_interval_part(cc_interval whole, cc_part part, int32_t anchor)
{
    int32_t from = cc_interval_day(whole), to = cc_interval_end(whole);
    bool inside = anchor != CC_NO_DAY && anchor >= from && anchor < to && whole.grain > CC_GRAIN_DAY;
    switch (part) {
    case CC_PART_BEFORE:
        return inside && anchor > from ? cc_days(from, anchor + 1, CC_GRAIN_DAY) : third(whole, CC_PART_START);
    case CC_PART_AFTER: { /* "later this year" said in spring is its second half */
        int32_t middle = whole.grain == CC_GRAIN_YEAR ? cc_months_on(from, 6) : from + (to - from) / 2;
        return inside ? cc_days(anchor > middle ? anchor : middle, to, CC_GRAIN_DAY) : third(whole, CC_PART_END);
    }
    case CC_PART_REST: return inside ? cc_days(anchor, to, CC_GRAIN_DAY) : whole;
    case CC_PART_NONE: return whole;
    default: return third(whole, part);
    }
}

/* --- calendar dates ---------------------------------------------------------------------- */

static const struct {
    int month, months;
} seasons[] = {{3, 3}, {6, 3}, {9, 3}, {12, 3}}; /* the northern ones, by whole months */

/* What was said, in that year; false where it has no such date (February 29). */
static bool in_year(const cc_time_scan *s, const cc_when *w, int year, cc_interval *i)
{
    if (w->holiday >= 0) {
        const cc_holiday *h = &s->lexicon->holiday.item[w->holiday];
        if (h->rule == CC_HOLIDAY_ONCE && year != h->offset) return false;
        int32_t day = cc_holiday_day(h, year);
        *i = cc_days(day, day + h->days, CC_GRAIN_DAY);
        return true;
    }
    int month = 1, months = 12;
    cc_grain grain = CC_GRAIN_YEAR;
    if (w->season >= 0)
        month = seasons[w->season].month, months = 3, grain = CC_GRAIN_SEASON;
    else if (w->quarter > 0)
        month = 3 * w->quarter - 2, months = 3, grain = CC_GRAIN_QUARTER;
    else if (w->half > 0)
        month = 6 * w->half - 5, months = 6, grain = CC_GRAIN_QUARTER;
    else if (w->month > 0)
        month = w->month, months = 1, grain = CC_GRAIN_MONTH;
    if (w->date > 0) {
        if (!cc_date_exists(year, month, w->date)) return false;
        int32_t day = cc_day_of(year, month, w->date);
        *i = cc_days(day, day + 1, CC_GRAIN_DAY);
        return true;
    }
    *i = cc_days(cc_day_of(year, month, 1), cc_month_start(year, month + months), grain);
    return true;
}

/* Of the candidates in ascending order the one in that direction; day is the anchor. */
static bool choose(const cc_interval *c, int n, cc_direction direction, int32_t day, cc_interval *best)
{
    int64_t anchor = (int64_t)day * DAY, nearest = INT64_MAX;
    bool found = false;
    for (int k = 0; k < n; k++) {
        bool begun = c[k].from <= anchor, over = c[k].to <= anchor;
        int64_t distance = over ? anchor - c[k].to : begun ? 0 : c[k].from - anchor;
        bool better = direction == CC_DIRECTION_PAST     ? begun
                      : direction == CC_DIRECTION_FUTURE ? !over && !found
                                                         : distance < nearest;
        if (!better) continue;
        *best = c[k];
        nearest = distance;
        found = true;
    }
    return found;
}

static bool weekday_fits(const cc_when *w, cc_interval i)
{
    return w->weekday == 0 || i.grain != CC_GRAIN_DAY || cc_weekday_of(cc_interval_day(i)) == w->weekday;
}

static bool near_anyway(const cc_time_scan *s, const cc_when *w, int32_t day)
{
    cc_interval i;
    if (!in_year(s, w, cc_year_of(day), &i)) return false;
    int32_t distance = cc_interval_day(i) - day;
    return distance > -40 && distance < 40;
}

/* A date without its year: the candidates of the years around the anchor. */
static bool resolve_yearless(const cc_time_scan *s, cc_when *w, cc_direction direction, int32_t day, int32_t from)
{
    enum { AROUND = 4 };
    cc_interval c[2 * AROUND + 1], best;
    bool weekday = w->weekday > 0 && w->date > 0;
    int n = 0, around = weekday ? 1 : w->date == 29 && w->month == 2 ? AROUND : 2, now = cc_year_of(day);
    for (int year = now - around; year <= now + around; year++) {
        cc_interval i;
        if (!in_year(s, w, year, &i) || (weekday && !weekday_fits(w, i))) continue;
        if (from != CC_NO_DAY && cc_interval_day(i) < from) continue;
        c[n++] = i;
    }
    if (weekday &&
        near_anyway(s, w, day)) { /* a date of these weeks is that date, whatever its weekday is said to be */
        w->weekday = 0;
        return resolve_yearless(s, w, CC_DIRECTION_NEAREST, day, from);
    }
    if (n == 0 && weekday) { /* the weekday is a slip, or the calendar is another one */
        w->weekday = 0;
        return resolve_yearless(s, w, direction, day, from);
    }
    if (from != CC_NO_DAY && n > 0)
        best = c[0];
    else if (!choose(c, n, direction, day, &best) && !choose(c, n, CC_DIRECTION_NEAREST, day, &best))
        return false;
    w->interval[0] = best;
    w->intervals = 1;
    w->relative = true;
    return true;
}

/* "Monday 21", "the 15th": candidates are months. */
static bool resolve_date_alone(cc_when *w, cc_direction direction, int32_t day, int32_t from)
{
    enum { MONTHS = 14 };
    cc_interval c[2 * MONTHS + 1], best;
    int n = 0, year, month, date, around = w->weekday > 0 ? MONTHS : 2;
    cc_day_civil(day, &year, &month, &date);
    for (int k = -around; k <= around; k++) {
        int32_t first = cc_month_start(year, month + k);
        if (w->date > cc_day_of(year, month + k + 1, 1) - first) continue;
        cc_interval i = cc_days(first + w->date - 1, first + w->date, CC_GRAIN_DAY);
        if (!weekday_fits(w, i) || (from != CC_NO_DAY && cc_interval_day(i) < from)) continue;
        c[n++] = i;
    }
    if (from != CC_NO_DAY && n > 0)
        best = c[0];
    else if (!choose(c, n, direction, day, &best))
        return false;
    w->interval[0] = best;
    w->intervals = 1;
    w->relative = true;
    return true;
}

static bool resolve_weekday(const cc_time_scan *s, cc_when *w, cc_direction direction, int32_t day, int32_t from)
{
    /* "the trial starts Monday"; but in a headline the present is the past */
    bool ahead = direction == CC_DIRECTION_FUTURE || (direction == CC_DIRECTION_PRESENT && !s->title);
    int32_t at = ahead ? cc_weekday_from(day, w->weekday) : cc_weekday_until(day, w->weekday);
    if (s->prefer == CC_PREFER_NEAREST && direction == CC_DIRECTION_NEAREST &&
        cc_weekday_from(day, w->weekday) - day < day - at)
        at = cc_weekday_from(day, w->weekday);
    if (from != CC_NO_DAY) at = cc_weekday_from(from, w->weekday);
    w->interval[0] = cc_days(at, at + 1, CC_GRAIN_DAY);
    w->intervals = 1;
    w->relative = true;
    return true;
}

/* "the previous April", in a history also "the next spring": counted from what was told last. */
static bool told_side(const cc_time_scan *s, const cc_when *w)
{
    if (s->last.grain == CC_GRAIN_NONE) return false;
    if (w->side == CC_SIDE_PREVIOUS || w->side == CC_SIDE_FOLLOWING) return true;
    return s->history && (w->side == CC_SIDE_NEXT || w->side == CC_SIDE_THAT || w->side == CC_SIDE_SAME);
}

/* "last March", "this summer", "next Christmas". */
static bool resolve_sided(const cc_time_scan *s, cc_when *w)
{
    cc_interval c[7], i;
    int32_t base = told_side(s, w) ? cc_last_day(s) : s->anchor;
    int n = 0, now = cc_year_of(base);
    int64_t anchor = (int64_t)base * DAY;
    bool found = false,
         past = w->side == CC_SIDE_THIS && w->season >= 0 && cc_time_direction(s, w->key) == CC_DIRECTION_PAST;
    for (int year = now - 3; year <= now + 3; year++)
        if (in_year(s, w, year, &i)) c[n++] = i;
    for (int k = 0; k < n && !found; k++) {
        bool over = c[k].to <= anchor, begun = c[k].from <= anchor;
        switch (w->side) {
        case CC_SIDE_LAST:
        case CC_SIDE_PAST:
        case CC_SIDE_PREVIOUS:
            if (over) w->interval[0] = c[k], w->intervals = 1;
            break;
        case CC_SIDE_NEXT:
        case CC_SIDE_COMING:
        case CC_SIDE_FOLLOWING: found = !begun; break;
        case CC_SIDE_THIS:
        case CC_SIDE_CURRENT: /* of this year, but the winter that is now, and the summer that was where the verb is
                                 past */
            if (past && !begun) return w->intervals > 0;
            if (past && begun)
                w->interval[0] = c[k], w->intervals = 1;
            else
                found = (begun && !over) ||
                        (cc_year_of(cc_interval_day(c[k])) == now && !(w->season == 3 && begun && over));
            break;
        case CC_SIDE_THAT:
        case CC_SIDE_SAME:
            found = s->last.grain != CC_GRAIN_NONE ? c[k].to > s->last.from : !over || c[k].from > anchor - 180 * DAY;
            break;
        default: return false;
        }
        if (found) w->interval[0] = c[k], w->intervals = 1;
    }
    return w->intervals > 0;
}

/* A clock time is on the day that its sentence, or the history so far, speaks of. */
static bool resolve_clock(const cc_time_scan *s, cc_when *w)
{
    cc_interval last = s->history && s->last_in_sentence.grain == CC_GRAIN_NONE ? s->last : s->last_in_sentence;
    int32_t day = last.grain != CC_GRAIN_NONE && last.grain <= CC_GRAIN_DAY ? cc_interval_day(last) : s->anchor;
    if (day == CC_NO_DAY) return false;
    if (w->minute == 0 && day == s->anchor && cc_time_direction(s, w->key) == CC_DIRECTION_FUTURE && !s->bare)
        day++; /* "will be lifted at midnight" */
    int64_t at = (int64_t)day * DAY + w->minute;
    w->interval[0] = (cc_interval){at, at + 1, CC_GRAIN_MINUTE};
    w->intervals = 1;
    w->relative = true;
    return true;
}

/* In a history "July 14" is that of the year last spoken of, or the next one where that lies before it by most of a
 * year. */
static bool resolve_in_history(const cc_time_scan *s, cc_when *w, int32_t from)
{
    cc_interval told = s->history && s->narrated.grain != CC_GRAIN_NONE && !s->year_written ? s->narrated : s->last;
    int32_t last = cc_interval_day(told);
    if (told.grain >= CC_GRAIN_YEAR) {
        if (!in_year(s, w, cc_year_of(last), &w->interval[0])) return false;
        w->intervals = 1;
        return w->relative = true;
    }
    return resolve_yearless(s, w, CC_DIRECTION_NEAREST, last + 60, from);
}

/* "arrested in May 2019 and freed in June", and all that a history tells: even what was to come ("by June the war
 * would be over") counts from the date told last. */
bool cc_is_told(const cc_time_scan *s, cc_direction direction)
{
    if (s->last.grain == CC_GRAIN_NONE) return false;
    return s->history || (s->year_written && direction == CC_DIRECTION_PAST);
}

/* "Summers can be hot", "the fields they plant in spring": the season of no year. */
static bool is_any_season(const cc_time_scan *s, const cc_when *w)
{
    cc_direction direction = cc_time_direction(s, w->key);
    uint32_t token = cc_atom_at(s, w->key)->token - s->sentence->first;
    if (token < s->sentence->count && cc_child(s->sentence, (int32_t)token, CC_DEP_COP) != CC_NO_TOKEN)
        return false; /* "it is a quiet summer": the one that is */
    if (w->plural || direction == CC_DIRECTION_PRESENT) return true;
    bool alone = w->key == w->first && w->first > 0 && cc_atom_is(s, w->first - 1, "in");
    return alone && direction != CC_DIRECTION_FUTURE && !cc_is_told(s, direction);
}

/* "in January it is about 24 degrees" of a text that tells of years long past: the month of no year. */
static bool is_any_month(const cc_time_scan *s, const cc_when *w)
{
    return s->history && w->month > 0 && w->date == 0 && w->weekday == 0 &&
           cc_time_direction(s, w->key) == CC_DIRECTION_PRESENT;
}

static bool resolve_calendar(const cc_time_scan *s, cc_when *w, int32_t from)
{
    bool in_the_year = w->month > 0 || w->holiday >= 0 || w->season >= 0 || w->quarter > 0 || w->half > 0;
    if (w->year != CC_NO_YEAR) {
        if (!in_year(s, w, w->year, &w->interval[0])) return false;
        w->intervals = 1;
        return true;
    }
    if (s->anchor == CC_NO_DAY) return false;
    if (w->has_side && w->date == 0 && w->weekday == 0) return resolve_sided(s, w);
    w->habit = !w->has_side && !s->bare && (w->season >= 0 ? is_any_season(s, w) : is_any_month(s, w));
    if (w->habit) return false;
    cc_direction direction = w->has_side ? (w->side == CC_SIDE_NEXT || w->side == CC_SIDE_COMING ? CC_DIRECTION_FUTURE
                                            : w->side == CC_SIDE_LAST                            ? CC_DIRECTION_PAST
                                                                                                 : CC_DIRECTION_NEAREST)
                                         : cc_time_direction(s, w->key);
    int32_t day = s->anchor;
    if (in_the_year && !w->has_side && cc_is_told(s, direction)) return resolve_in_history(s, w, from);
    if (w->date > 0 && w->weekday == 0 && !w->has_side && s->history && s->last.grain <= CC_GRAIN_MONTH &&
        s->last.grain != CC_GRAIN_NONE)
        return resolve_date_alone(w, CC_DIRECTION_NEAREST, cc_interval_day(s->last) + DATE_AHEAD, from);
    if (w->has_side && w->side == CC_SIDE_NEXT) day++;
    /* the quarter that is reported is the one that just ended */
    if (w->quarter > 0 && direction == CC_DIRECTION_PAST) direction = CC_DIRECTION_NEAREST;
    if (in_the_year) return resolve_yearless(s, w, direction, day, from);
    if (w->date > 0) return resolve_date_alone(w, direction, day, from);
    if (w->weekday > 0) return resolve_weekday(s, w, direction, day, from);
    return false;
}

bool cc_when_resolve_from(const cc_time_scan *s, cc_when *w, int32_t from)
{
    if (w->intervals > 0) return true;
    if (w->said == CC_SAID_CLOCK) return resolve_clock(s, w);
    if (w->said != CC_SAID_CALENDAR || !resolve_calendar(s, w, from)) return false;
    if (w->minute >= 0 && w->interval[0].grain == CC_GRAIN_DAY) {
        int64_t at = w->interval[0].from + w->minute;
        w->interval[0] = (cc_interval){at, at + 1, CC_GRAIN_MINUTE};
    }
    return true;
}

bool cc_when_resolve(const cc_time_scan *s, cc_when *w)
{
    return cc_when_resolve_from(s, w, CC_NO_DAY);
}
