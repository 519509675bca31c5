/* base/day.h - days since 1970-01-01 in the Gregorian calendar, and back. */
#ifndef CC_DAY_H
#define CC_DAY_H

#include "base/arena.h"

/* Month 1..12; day may lie outside the month and is carried on. */
int32_t cc_day_of(int32_t year, int32_t month, int32_t day);
void cc_day_civil(int32_t day, int32_t *year, int32_t *month, int32_t *day_of_month);
/* "2021-03-19"; with a minute of the day (>= 0) "2021-03-19T22:14". */
cc_span cc_day_text(int32_t day, int32_t minute, cc_arena *a);

#endif
