#include "mention/time_parts.h"

/* When that is: what was said, the anchor and the direction give an interval. */

enum { DAY = 1440, DATE_AHEAD = 8 }; /* a date without its month lies rather ahead of the one told last */

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
    if (w->season >= 0) month = seasons[w->season].month, months = 3, grain = CC_GRAIN_SEASON;
    else if (w->quarter > 0) month = 3 * w->quarter - 2, months = 3, grain = CC_GRAIN_QUARTER;
    else if (w->half > 0) month = 6 * w->half - 5, months = 6, grain = CC_GRAIN_QUARTER;
    else if (w->month > 0) month = w->month, months = 1, grain = CC_GRAIN_MONTH;
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

/* "Called a strike for 22 March", on the 4th: a day of last year would have its year. */
static bool is_soon(const cc_interval *c, int n, int32_t day, const cc_interval *past, cc_interval *soon)
{
    enum { LONG_AGO = 240, AHEAD = 60 };
    if (cc_interval_day(*past) > day - LONG_AGO) return false;
    for (int k = 0; k < n; k++) {
        int32_t ahead = cc_interval_day(c[k]) - day;
        if (ahead > 0 && ahead <= AHEAD) return *soon = c[k], true;
    }
    return false;
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
    if (from != CC_NO_DAY && n > 0) best = c[0];
    else if (!choose(c, n, direction, day, &best) && !choose(c, n, CC_DIRECTION_NEAREST, day, &best)) return false;
    cc_interval soon;
    if (direction == CC_DIRECTION_PAST && w->date > 0 && from == CC_NO_DAY && is_soon(c, n, day, &best, &soon))
        best = soon;
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
    if (from != CC_NO_DAY && n > 0) best = c[0];
    else if (!choose(c, n, direction, day, &best)) return false;
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
            if (past && begun) w->interval[0] = c[k], w->intervals = 1;
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

/* "|In spring| the firm moved", "was dismissed |in spring|": once; "sold ices |in summer|" may be each year. */
static bool is_of_one_act(const cc_time_scan *s, const cc_when *w)
{
    if (w->first == 1) return true;
    const cc_atom *before = cc_atom_at(s, w->first - 2); /* of "in" */
    return s->article->tokens.item[before->token].xpos == CC_XPOS_VBN;
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
    bool told = cc_is_told(s, direction) || (direction == CC_DIRECTION_PAST && !s->history && is_of_one_act(s, w));
    return alone && direction != CC_DIRECTION_FUTURE && !told;
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
    enum { SOON = 62 };
    /* the quarter that is reported is the one that just ended; one told of in the past tense is not far ahead */
    bool told = w->quarter > 0 && direction == CC_DIRECTION_PAST;
    if (told) direction = CC_DIRECTION_NEAREST;
    if (in_the_year && !resolve_yearless(s, w, direction, day, from)) return false;
    bool ahead = in_the_year && told && cc_interval_day(w->interval[0]) > s->anchor + SOON;
    if (ahead) return resolve_yearless(s, w, CC_DIRECTION_PAST, day, from);
    if (in_the_year) return true;
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
