#include "mention/time_parts.h"

#include <math.h>

/* Units of the calendar: the one around a day, so many from it, the part of one. */

enum { DAY = 1440 };

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
    case CC_PART_AFTER: { /* "later this year" said in spring is its second half; "later in May" may be any of it */
        int32_t middle = whole.grain == CC_GRAIN_YEAR ? cc_months_on(from, 6) : from + (to - from) / 2;
        return inside                          ? cc_days(anchor > middle ? anchor : middle, to, CC_GRAIN_DAY)
               : whole.grain <= CC_GRAIN_MONTH ? whole
                                               : third(whole, CC_PART_END);
    }
    case CC_PART_REST: return inside ? cc_days(anchor, to, CC_GRAIN_DAY) : whole;
    case CC_PART_NONE: return whole;
    default: return third(whole, part);
    }
}
