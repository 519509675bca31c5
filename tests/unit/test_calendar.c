/* Day arithmetic: dates with known weekdays, weeks and feasts. */
#include "mention/calendar.h"

#include <criterion/criterion.h>

static int32_t day(int year, int month, int date)
{
    return cc_day_of(year, month, date);
}

Test(calendar, every_day_has_one_date)
{
    for (int32_t d = day(1580, 1, 1); d < day(2420, 1, 1); d++) {
        int32_t year, month, date;
        cc_day_civil(d, &year, &month, &date);
        cr_assert(cc_date_exists(year, month, date) && day(year, month, date) == d, "day %d", d);
    }
}

Test(calendar, months_carry)
{
    cr_expect(cc_month_start(2020, 13) == day(2021, 1, 1));
    cr_expect(cc_month_start(2021, 0) == day(2020, 12, 1));
    cr_expect(cc_month_start(2021, -11) == day(2020, 1, 1));
    cr_expect(cc_months_on(day(2021, 1, 31), 1) == day(2021, 2, 28));
    cr_expect(cc_months_on(day(2020, 3, 31), -1) == day(2020, 2, 29));
    cr_expect(cc_months_on(day(2021, 3, 18), -27) == day(2018, 12, 18));
    cr_expect(!cc_date_exists(2021, 2, 29) && cc_date_exists(2020, 2, 29) && !cc_date_exists(1900, 2, 29));
}

Test(calendar, weekdays)
{
    cr_expect(cc_weekday_of(day(1970, 1, 1)) == 4);
    cr_expect(cc_weekday_of(day(2021, 3, 18)) == 4);
    cr_expect(cc_weekday_of(day(1945, 5, 8)) == 2);
    cr_expect(cc_weekday_until(day(2021, 3, 18), 4) == day(2021, 3, 18));
    cr_expect(cc_weekday_until(day(2021, 3, 18), 5) == day(2021, 3, 12));
    cr_expect(cc_weekday_from(day(2021, 3, 18), 5) == day(2021, 3, 19));
    cr_expect(cc_weekday_in_month(2021, 9, 1, 1) == day(2021, 9, 6), "Labor Day");
    cr_expect(cc_weekday_in_month(2021, 5, 1, -1) == day(2021, 5, 31), "Memorial Day");
}

Test(calendar, weeks_belong_to_the_year_of_their_thursday)
{
    static const struct {
        int year, month, date, of, week;
    } cases[] = {{2021, 1, 3, 2020, 53},
                 {2021, 1, 4, 2021, 1},
                 {2018, 12, 31, 2019, 1},
                 {2021, 3, 18, 2021, 11},
                 {2016, 1, 1, 2015, 53}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int year, week;
        cc_week_of(day(cases[i].year, cases[i].month, cases[i].date), &year, &week);
        cr_expect(year == cases[i].of && week == cases[i].week, "case %zu: %d-W%02d", i, year, week);
        cr_expect(cc_weekday_of(cc_week_start(year, week)) == 1);
    }
}

Test(calendar, feasts)
{
    static const struct {
        int year, month, date, orthodox_month, orthodox_date;
    } easter[] = {{2019, 4, 21, 4, 28}, {2020, 4, 12, 4, 19}, {2021, 4, 4, 5, 2},
                  {2022, 4, 17, 4, 24}, {2000, 4, 23, 4, 30}, {1961, 4, 2, 4, 9}};
    for (size_t i = 0; i < sizeof easter / sizeof *easter; i++) {
        cr_expect(cc_easter(easter[i].year) == day(easter[i].year, easter[i].month, easter[i].date), "%d",
                  easter[i].year);
        cr_expect(cc_easter_orthodox(easter[i].year) ==
                      day(easter[i].year, easter[i].orthodox_month, easter[i].orthodox_date),
                  "%d", easter[i].year);
    }
    static const struct {
        int year, month, date;
    } new_year[] = {{2018, 9, 10}, {2019, 9, 30}, {2020, 9, 19}, {2021, 9, 7}, {1973, 9, 27}};
    for (size_t i = 0; i < sizeof new_year / sizeof *new_year; i++)
        cr_expect(cc_hebrew_new_year(new_year[i].year) == day(new_year[i].year, new_year[i].month, new_year[i].date),
                  "Rosh Hashanah %d", new_year[i].year);
    int32_t eid = cc_islamic_day(1442, 10, 1); /* observed on 2021-05-13 */
    cr_expect(eid >= day(2021, 5, 12) && eid <= day(2021, 5, 14));
}
