#include "base/day.h"

/* Years begin in March here, so that the leap day comes last; 400 years have 146,097 days. */
int32_t cc_day_of(int32_t year, int32_t month, int32_t day)
{
    int32_t of_months = ((month - 1) % 12 + 12) % 12;
    year += (month - 1 - of_months) / 12;
    month = of_months + 1;
    int32_t y = month <= 2 ? year - 1 : year;
    int32_t era = (y >= 0 ? y : y - 399) / 400;
    int32_t of_era = y - era * 400;
    int32_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
    int32_t days = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    return era * 146097 + days - 719468 + day - 1;
}

void cc_day_civil(int32_t day, int32_t *year, int32_t *month, int32_t *day_of_month)
{
    int32_t z = day + 719468;
    int32_t era = (z >= 0 ? z : z - 146096) / 146097;
    int32_t of_era = z - era * 146097;
    int32_t y = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int32_t of_year = of_era - (365 * y + y / 4 - y / 100);
    int32_t m = (5 * of_year + 2) / 153;
    *day_of_month = of_year - (153 * m + 2) / 5 + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = y + era * 400 + (*month <= 2);
}

cc_span cc_day_text(int32_t day, int32_t minute, cc_arena *a)
{
    int32_t y, m, d;
    cc_day_civil(day, &y, &m, &d);
    if (minute < 0) return cc_arena_print(a, "%04d-%02d-%02d", y, m, d);
    return cc_arena_print(a, "%04d-%02d-%02dT%02d:%02d", y, m, d, minute / 60, minute % 60);
}
