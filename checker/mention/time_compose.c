#include "mention/time_parts.h"

/* One time with what belongs to it: "Thursday night", "Monday at 3 p.m.", "October of next year", "next week
 * Wednesday". */

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

bool cc_is_day(const cc_when *w)
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
    if (!cc_is_day(w) || w->daypart >= 0 || w->minute >= 0) return false;
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
    if (!cc_is_day(w) || w->minute >= 0) return false;
    if (cc_atom_at(s, j)->kind == ',') j++;
    if (cc_atom_is(s, j, "at") || cc_atom_is(s, j, "around") || cc_atom_is(s, j, "about") ||
        (cc_atom_is(s, j, "t") && cc_atom_at(s, j)->glued))
        j++;
    if (cc_atom_is(s, j, "about") || cc_atom_is(s, j, "around")) j++;
    if (!cc_read_clock(s, j, &clock)) {
        const cc_atom *hour = cc_atom_at(s, j), *next = cc_atom_at(s, j + 1);
        bool bare = j > w->end && cc_atom_is(s, j - 1, "at") && hour->kind == 'd' && hour->digits <= 2 &&
                    hour->number <= 24 && next->kind != 'w' &&
                    (!next->glued || ((next->kind == '.' || next->kind == ',') && !cc_glued_digit(s, j + 2)));
        if (!bare) return false;
        clock = cc_when_at(j);
        clock.said = CC_SAID_CLOCK;
        clock.minute = (int)hour->number % 24 * 60;
        if (w->daypart >= CC_DAYPART_AFTERNOON && w->daypart <= CC_DAYPART_NIGHT && hour->number >= 3 &&
            hour->number < 12)
            clock.minute += 720; /* "tonight at 7" */
        clock.end = j + 1;
    }
    int year;
    uint32_t year_end =
        w->said == CC_SAID_CALENDAR && w->year == CC_NO_YEAR ? cc_read_year_number(s, clock.end, &year) : 0;
    if (year_end != 0) w->year = year, clock.end = year_end; /* "Wed Oct 26 15:50:06 2016" */
    cc_when day = *w;
    if (!set_minute(s, w, &clock)) return false;
    cc_when_add_part(s, w, &day);
    w->end = clock.end;
    return true;
}

/* Behind the preposition between a date and the larger time ("of next year", "in the month"); 0 where what stands
 * there begins something else. "In" stays where it belongs to the larger time itself ("Thanksgiving in three years").
 */
static uint32_t skip_link(const cc_time_scan *s, uint32_t i, bool holiday)
{
    static const char *const pointers[] = {"this", "the", "last", "next"};
    if (cc_atom_at(s, i)->kind == ',') i++;
    if (cc_atom_is(s, i, "of")) return i + 1;
    bool in = cc_atom_is(s, i, "in");
    if (!in && !cc_atom_is(s, i, "from")) return i;
    if (holiday) return in ? i : i + 1;
    for (size_t k = 0; k < sizeof pointers / sizeof *pointers; k++)
        if (cc_atom_is(s, i + 1, pointers[k])) return i + 1;
    return 0;
}

/* "the first of the month": the one spoken of. */
static bool read_the_month(const cc_time_scan *s, uint32_t i, cc_when *x)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if ((unit != CC_UNIT_MONTH && unit != CC_UNIT_YEAR && unit != CC_UNIT_WEEK) || j == i || s->anchor == CC_NO_DAY)
        return false;
    *x = cc_when_at(i);
    return cc_when_set_relative(x, cc_unit_around(s->anchor, (cc_time_unit)unit), end);
}

/* Put *w into the larger time: a month into a year, a weekday into a week, a date into a month. */
static bool place_within(cc_when *w, cc_interval i)
{
    int year, month, date;
    cc_day_civil(cc_interval_day(i), &year, &month, &date);
    bool in_year = w->month > 0 || w->holiday >= 0 || w->season >= 0 || w->quarter > 0 || w->half > 0;
    if (in_year && (i.grain == CC_GRAIN_YEAR || (w->holiday >= 0 && i.grain >= CC_GRAIN_MONTH)))
        return w->year = year, true;
    if (in_year) return false;
    if (w->weekday > 0 && w->date == 0 && i.grain == CC_GRAIN_WEEK)
        return cc_when_set_relative(w, cc_one_day(cc_weekday_from(cc_interval_day(i), w->weekday)), w->end);
    if (w->date == 0 || i.grain != CC_GRAIN_MONTH || w->date > cc_month_length(year, month)) return false;
    w->year = year;
    w->month = month;
    return true;
}

/* "Christmas this year", "October of next year", "Friday this week", "the 20th of last month": the larger time says
 * which. */
static bool add_larger(cc_time_scan *s, cc_when *w)
{
    cc_when x;
    if (w->said != CC_SAID_CALENDAR || w->year != CC_NO_YEAR || w->has_side) return false;
    uint32_t j = skip_link(s, w->end, w->holiday >= 0);
    if (j == 0) return false;
    s->depth++;
    bool found = s->depth < 4 && cc_read_relative(s, j, &x) && x.said == CC_SAID_INTERVAL && x.intervals == 1;
    s->depth--;
    if (!found) found = j > w->end && cc_atom_at(s, j - 1)->kind == 'w' && read_the_month(s, j, &x);
    if (!found || !place_within(w, x.interval[0])) return false;
    w->end = x.end;
    w->relative = true;
    cc_when_add_part(s, w, &x);
    return true;
}

/* "next week Wednesday", "last week's Sunday", "next year's first quarter", "this year's Christmas". */
static bool add_smaller(cc_time_scan *s, cc_when *w)
{
    if (w->said != CC_SAID_INTERVAL || w->intervals != 1 ||
        (w->interval[0].grain != CC_GRAIN_WEEK && w->interval[0].grain != CC_GRAIN_YEAR))
        return false;
    uint32_t j = w->end;
    bool owns = cc_atom_at(s, j)->kind == '\'';
    if (owns) j = cc_skip(s, j + 1, "s");
    else if (cc_atom_at(s, j)->kind == '-' || cc_atom_at(s, j)->kind == ',') j++;
    j = cc_skip(s, j, "on");
    cc_when x;
    bool week = w->interval[0].grain == CC_GRAIN_WEEK;
    if (!week && !owns) return false;
    if (!(cc_read_calendar(s, j, &x) || cc_read_period(s, j, &x) || cc_read_holiday(s, j, &x)) ||
        x.said != CC_SAID_CALENDAR || x.year != CC_NO_YEAR)
        return false;
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

/* "(5:34 AM) Baghdad time (on March 20)" */
static uint32_t skip_place_time(const cc_time_scan *s, uint32_t i)
{
    enum { NAME_WORDS = 3 };
    for (uint32_t k = i; k < i + NAME_WORDS && cc_atom_at(s, k)->capital; k++)
        if (cc_atom_is(s, k + 1, "time")) return k + 2;
    return i;
}

/* "12:00 UTC Monday", "8 p.m. on March 5", "6 a.m., June 1st". */
static bool add_date_to_clock(cc_time_scan *s, cc_when *w)
{
    cc_when x;
    uint32_t j = w->end, end;
    if (w->said != CC_SAID_CLOCK) return false;
    if (cc_atom_is(s, j, "in") && cc_atom_is(s, j + 1, "the") &&
        cc_word_value(s, j + 2, CC_WORD_DAYPART, &end) != CC_NO_WORD) {
        int part = cc_word_value(s, j + 2, CC_WORD_DAYPART, &end);
        if (part != CC_DAYPART_MORNING && w->minute < 720) w->minute += 720;
        w->end = end;
        return true;
    }
    j = skip_place_time(s, j);
    cc_when other; /* "7:30pm (1930 GMT) on Saturday" */
    if (cc_atom_at(s, j)->kind == '(' && cc_read_clock(s, j + 1, &other) && cc_atom_at(s, other.end)->kind == ')')
        j = other.end + 1;
    bool comma = cc_atom_at(s, j)->kind == ',';
    if (comma) j++;
    j = cc_skip(s, cc_skip(s, j, "on"), "of");
    s->depth++;
    bool found = s->depth < 4 && (cc_read_calendar(s, j, &x) || cc_read_numeric_date(s, j, &x) ||
                                  cc_read_holiday(s, j, &x) || cc_read_relative(s, j, &x));
    s->depth--;
    if (found) add_larger(s, &x); /* "7am on March 9 last year" */
    if (!found || !cc_is_day(&x)) return false;
    cc_when clock = *w, day = x;
    if (cc_atom_is(s, j, "tonight") && clock.minute < 720) clock.minute += 720;
    /* "five o'clock on Thursday afternoon": what says of which half of the day it is stands behind the day. */
    int part = cc_word_value(s, day.end, CC_WORD_DAYPART, &end);
    bool half = part != CC_NO_WORD && part <= CC_DAYPART_NIGHT;
    if (half && clock.minute < 720) clock.minute = cc_hour_of_part(clock.minute / 60, part) * 60 + clock.minute % 60;
    x.first = w->first;
    if (!set_minute(s, &x, &clock)) return false;
    x.first = w->first;
    x.key = day.key;
    *w = x;
    w->end = half ? end : day.end;
    cc_when_add_part(s, w, &day);
    return true;
}

/* "The morning rush hour on Monday". */
static uint32_t skip_traffic(const cc_time_scan *s, uint32_t i)
{
    static const char *const words[] = {"rush", "hour", "hours", "peak", "commute", "traffic", "shift"};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (cc_atom_is(s, i, words[k])) return skip_traffic(s, i + 1);
    return i;
}

/* "the morning of March 3", "early in the morning of 30 May", "the evening of the next day"; alone, a part of the day
 * spoken of. */
static bool read_daypart(cc_time_scan *s, uint32_t i, cc_when *out)
{
    static const char *const before[] = {"in", "during", "by", "early", "late", "over", "this"};
    uint32_t j = cc_skip(s, i, "the"), end;
    int part = cc_word_value(s, j, CC_WORD_DAYPART, &end);
    bool overnight = cc_atom_is(s, j, "overnight");
    if (part == CC_NO_WORD || part == CC_DAYPART_NOON || part == CC_DAYPART_MIDNIGHT) return false;
    if (cc_atom_at(s, j)->capital && !overnight) return false;
    cc_when x, w = cc_when_at(i);
    uint32_t link = skip_traffic(s, end);
    if (cc_atom_is(s, link, "of") || cc_atom_is(s, link, "on")) {
        s->depth++;
        bool dated = s->depth < 4 && cc_read_time(s, link + 1, &x) && cc_is_day(&x) && cc_when_resolve(s, &x);
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
    bool due = overnight;
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

/* "Labor Day weekend": from the day to Sunday, or from Saturday to the day. */
static bool add_weekend(cc_time_scan *s, cc_when *w)
{
    uint32_t end;
    int year;
    if (w->said != CC_SAID_CALENDAR || w->holiday < 0 ||
        cc_word_value(s, w->end, CC_WORD_UNIT, &end) != CC_UNIT_WEEKEND)
        return false;
    uint32_t after = w->year == CC_NO_YEAR ? cc_read_year_number(s, end, &year) : 0;
    cc_when day = *w;
    if (after != 0) day.year = year;
    if (!cc_when_resolve(s, &day) || day.intervals != 1) return false;
    cc_when_set_relative(w, cc_weekend_of(cc_interval_day(day.interval[0])), after != 0 ? after : end);
    cc_when_add_part(s, w, &day);
    return true;
}

/* "Tuesday week" is the one after the next. */
static bool add_week(cc_time_scan *s, cc_when *w)
{
    bool weekday = w->said == CC_SAID_CALENDAR && w->weekday > 0 && w->date == 0 && w->month == 0 && !w->has_side;
    if (!weekday || !cc_atom_is(s, w->end, "week") || cc_atom_at(s, w->end + 1)->kind == 'w' || s->anchor == CC_NO_DAY)
        return false;
    int32_t day = cc_weekday_from(s->anchor + 1, w->weekday) + 7;
    return cc_when_set_relative(w, cc_one_day(day), w->end + 1);
}

cc_interval cc_weekend_of(int32_t day)
{
    int32_t monday = cc_weekday_until(day, 1), saturday = cc_weekday_of(day) < 3 ? monday - 2 : monday + 5;
    int32_t from = day < saturday ? day : saturday, to = day > saturday + 1 ? day : saturday + 1;
    return cc_days(from, to + 1, CC_GRAIN_WEEKEND);
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
    /* what stands near where such a form begins: most need not be tried */
    static const struct {
        bool (*read)(cc_time_scan *s, uint32_t i, cc_when *w);
        uint32_t needs;
    } forms[] = {
        {cc_read_calendar, CC_NEAR(MONTH) | CC_NEAR(WEEKDAY) | CC_NEAR(ORDINAL) | CC_NEAR_DIGIT},
        {cc_read_numeric_date, CC_NEAR_DIGIT},
        {cc_read_holiday, CC_NEAR(HOLIDAY)},
        {cc_read_period, CC_NEAR(DECADE) | CC_NEAR(SEASON) | CC_NEAR(UNIT) | CC_NEAR_DIGIT},
        {cc_read_year, CC_NEAR(NUMBER) | CC_NEAR(ERA) | CC_NEAR_DIGIT},
        {cc_read_clock, CC_NEAR(NUMBER) | CC_NEAR(DAYPART) | CC_NEAR_DIGIT},
        {cc_read_relative, 0},
        {read_daypart, CC_NEAR(DAYPART)},
        {cc_read_set, 0},
        {cc_read_duration, CC_NEAR(UNIT) | CC_NEAR_DIGIT},
    };
    cc_when best = cc_when_at(i), w;
    uint32_t near = cc_atom_at(s, i)->near;
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++)
        if ((forms[k].needs == 0 || (near & forms[k].needs) != 0) && forms[k].read(s, i, &w) && w.end > best.end)
            best = w;
    if (best.end == i) return false;
    for (int more = 0; more < 3; more++)
        if (!add_weekend(s, &best) && !add_week(s, &best) && !add_larger(s, &best) && !add_smaller(s, &best) &&
            !add_daypart(s, &best) && !add_clock(s, &best) && !add_date_to_clock(s, &best))
            break;
    *out = best;
    return true;
}
