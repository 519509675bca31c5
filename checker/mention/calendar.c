#include "mention/calendar.h"

/* Months outside 1..12 carry into the year. */
int32_t cc_month_start(int year, int month)
{
    int months = year * 12 + month - 1;
    int carried = months >= 0 ? months / 12 : -((11 - months) / 12);
    return cc_day_of(carried, months - carried * 12 + 1, 1);
}

int cc_year_of(int32_t day)
{
    int year, month, date;
    cc_day_civil(day, &year, &month, &date);
    return year;
}

int cc_month_length(int year, int month)
{
    return cc_month_start(year, month + 1) - cc_day_of(year, month, 1);
}

bool cc_date_exists(int year, int month, int date)
{
    return month >= 1 && month <= 12 && date >= 1 && date <= cc_month_length(year, month);
}

int cc_weekday_of(int32_t day)
{
    int32_t from_monday = (day + 3) % 7; /* 1970-01-01 was a Thursday */
    return (from_monday < 0 ? from_monday + 7 : from_monday) + 1;
}

int32_t cc_weekday_from(int32_t day, int weekday)
{
    return day + (weekday - cc_weekday_of(day) + 7) % 7;
}

int32_t cc_weekday_until(int32_t day, int weekday)
{
    return day - (cc_weekday_of(day) - weekday + 7) % 7;
}

int32_t cc_weekday_in_month(int year, int month, int weekday, int nth)
{
    if (nth > 0) return cc_weekday_from(cc_day_of(year, month, 1), weekday) + 7 * (nth - 1);
    return cc_weekday_until(cc_month_start(year, month + 1) - 1, weekday) + 7 * (nth + 1);
}

int32_t cc_week_start(int year, int week)
{
    return cc_weekday_until(cc_day_of(year, 1, 4), 1) + 7 * (week - 1);
}

/* A week belongs to the year of its Thursday. */
void cc_week_of(int32_t day, int *year, int *week)
{
    *year = cc_year_of(cc_weekday_until(day, 1) + 3);
    *week = (day - cc_week_start(*year, 1)) / 7 + 1;
}

int32_t cc_months_on(int32_t day, int months)
{
    int year, month, date;
    cc_day_civil(day, &year, &month, &date);
    int32_t first = cc_month_start(year, month + months), next = cc_month_start(year, month + months + 1);
    return first + date <= next ? first + date - 1 : next - 1;
}

/* Butcher's algorithm. */
int32_t cc_easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return cc_day_of(year, n / 31, n % 31 + 1);
}

/* Meeus' rule for the Julian calendar, moved to the Gregorian one. */
int32_t cc_easter_orthodox(int year)
{
    int d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7, n = d + e + 114;
    return cc_day_of(year, n / 31, n % 31 + 1) + year / 100 - year / 400 - 2;
}

int32_t cc_islamic_day(int year, int month, int date)
{
    int before = (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2;
    return before + date - 492150; /* 1 Muharram 1 was 622-07-18, as astronomers count */
}

/* Days up to a Hebrew new year, counted from the creation; Reingold and Dershowitz, "Calendrical Calculations". */
static int32_t hebrew_elapsed(int year)
{
    int64_t months = (235LL * year - 234) / 19, parts = 12084 + 13753 * months;
    int32_t day = (int32_t)(29 * months + parts / 25920);
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

int32_t cc_hebrew_new_year(int year)
{
    enum { EPOCH = -2092590, YEARS_BEFORE = 3761 };
    int hebrew = year + YEARS_BEFORE;
    int32_t before = hebrew_elapsed(hebrew - 1), day = hebrew_elapsed(hebrew), after = hebrew_elapsed(hebrew + 1);
    int delay = after - day == 356 ? 2 : day - before == 382 ? 1 : 0;
    return EPOCH + day + delay;
}

int cc_hebrew_year_length(int year)
{
    return cc_hebrew_new_year(year + 1) - cc_hebrew_new_year(year);
}
