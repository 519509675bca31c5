/* mention/calendar.h - day arithmetic in the (proleptic) Gregorian calendar.
 *
 * A day is a count from 1970-01-01, a week runs from Monday (1) to Sunday (7) and
 * is numbered as ISO 8601 does. */
#ifndef CC_CALENDAR_H
#define CC_CALENDAR_H

#include "base/day.h"

/* The first day of a month; months outside 1..12 carry into the year. */
int32_t cc_month_start(int year, int month);
int cc_year_of(int32_t day);
int cc_month_length(int year, int month);
bool cc_date_exists(int year, int month, int date);

int cc_weekday_of(int32_t day);
/* The nearest day with that weekday, day itself included. */
int32_t cc_weekday_from(int32_t day, int weekday);
int32_t cc_weekday_until(int32_t day, int weekday);
/* The nth such weekday of a month; counted from its end where nth is negative. */
int32_t cc_weekday_in_month(int year, int month, int weekday, int nth);

void cc_week_of(int32_t day, int *year, int *week);
int32_t cc_week_start(int year, int week);

/* The same date so many months on, or the last of that month where it has no such date. */
int32_t cc_months_on(int32_t day, int months);

int32_t cc_easter(int year);
int32_t cc_easter_orthodox(int year);
/* The day of a date of the tabular Islamic calendar; at most one day from what is observed. */
int32_t cc_islamic_day(int year, int month, int date);
/* The first day of the Hebrew year that begins in the autumn of that year of ours (Rosh Hashanah). */
int32_t cc_hebrew_new_year(int year);
/* How many days that Hebrew year has: 353..355 or 383..385. */
int cc_hebrew_year_length(int year);

#endif
