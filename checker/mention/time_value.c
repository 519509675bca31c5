#include "mention/time_parts.h"

#include "base/buffer.h"

#include <stdio.h>
#include <string.h>

/* Values as REPORTS section 7 writes them: ISO 8601, intervals a/b with b excluded. */

enum { DAY = 1440, TEXT = 160 };

static size_t put_year(char *p, int year)
{
    return (size_t)(year >= 0 ? snprintf(p, TEXT, "%04d", year) : snprintf(p, TEXT, "-%04d", -year));
}

static void split(int64_t minutes, int32_t *day, int *minute)
{
    *day = (int32_t)(minutes >= 0 ? minutes / DAY : -((DAY - 1 - minutes) / DAY));
    *minute = (int)(minutes - (int64_t)*day * DAY);
}

/* A bound, as fine as it has to be: whole years, whole months, days, minutes. */
static void put_bound(char *p, int64_t at, int precision)
{
    int32_t day;
    int minute, year, month, date;
    split(at, &day, &minute);
    cc_day_civil(day, &year, &month, &date);
    size_t n = put_year(p, year);
    if (precision == 0) return;
    n += (size_t)snprintf(p + n, TEXT - n, "-%02d", month);
    if (precision == 1) return;
    n += (size_t)snprintf(p + n, TEXT - n, "-%02d", date);
    if (precision == 2) return;
    snprintf(p + n, TEXT - n, "T%02d:%02d", minute / 60, minute % 60);
}

static int precision_of(int64_t at)
{
    int32_t day;
    int minute, year, month, date;
    if (at == INT64_MIN || at == INT64_MAX) return 0;
    split(at, &day, &minute);
    cc_day_civil(day, &year, &month, &date);
    return minute != 0 ? 3 : date != 1 ? 2 : month != 1 ? 1 : 0;
}

static bool one_unit(char *p, cc_interval i)
{
    int32_t from = cc_interval_day(i), to = cc_interval_end(i);
    int year, month, date;
    cc_day_civil(from, &year, &month, &date);
    if (from == cc_day_of(year, 1, 1) && to == cc_day_of(year + 1, 1, 1)) return put_bound(p, i.from, 0), true;
    if (date == 1 && to == cc_month_start(year, month + 1)) return put_bound(p, i.from, 1), true;
    if (to == from + 1) return put_bound(p, i.from, 2), true;
    if (i.grain == CC_GRAIN_QUARTER && date == 1 && month % 3 == 1 && to == cc_month_start(year, month + 3)) {
        size_t n = put_year(p, year);
        snprintf(p + n, TEXT - n, "-Q%d", month / 3 + 1);
        return true;
    }
    if (cc_weekday_of(from) == 1 && to == from + 7 && i.grain == CC_GRAIN_WEEK) {
        int week, of;
        cc_week_of(from, &of, &week);
        size_t n = put_year(p, of);
        snprintf(p + n, TEXT - n, "-W%02d", week);
        return true;
    }
    return false;
}

static void put_zone(char *p, int16_t zone)
{
    if (zone == CC_NO_ZONE) return;
    size_t n = strlen(p);
    int minutes = zone < 0 ? -zone : zone;
    if (zone == 0) snprintf(p + n, TEXT - n, "Z");
    else snprintf(p + n, TEXT - n, "%c%02d:%02d", zone < 0 ? '-' : '+', minutes / 60, minutes % 60);
}

cc_span cc_interval_text(cc_arena *a, cc_interval i, int16_t zone)
{
    char from[TEXT] = "..", to[TEXT] = "..";
    bool open = i.from == INT64_MIN || i.to == INT64_MAX;
    if (!open && i.grain == CC_GRAIN_MINUTE && i.to == i.from + 1) {
        put_bound(from, i.from, 3);
        put_zone(from, zone);
        return cc_arena_print(a, "%s", from);
    }
    if (!open && i.from % DAY == 0 && i.to % DAY == 0 && one_unit(from, i)) return cc_arena_print(a, "%s", from);
    int precision = precision_of(i.from), other = precision_of(i.to);
    if (other > precision) precision = other;
    if (i.from != INT64_MIN) put_bound(from, i.from, precision), precision == 3 ? put_zone(from, zone) : (void)0;
    if (i.to != INT64_MAX) put_bound(to, i.to, precision), precision == 3 ? put_zone(to, zone) : (void)0;
    return cc_arena_print(a, "%s/%s", from, to);
}

/* --- durations, sets ------------------------------------------------------------------------ */

static const struct {
    cc_time_unit unit;
    bool clock;
    const char *name;
} letters[] = {{CC_UNIT_MILLENNIUM, false, "000Y"}, {CC_UNIT_CENTURY, false, "00Y"}, {CC_UNIT_DECADE, false, "0Y"},
               {CC_UNIT_YEAR, false, "Y"},          {CC_UNIT_QUARTER, false, "Q"},   {CC_UNIT_MONTH, false, "M"},
               {CC_UNIT_WEEK, false, "W"},          {CC_UNIT_FORTNIGHT, false, "W"}, {CC_UNIT_WORKWEEK, false, "W"},
               {CC_UNIT_WEEKEND, false, "WE"},      {CC_UNIT_DAY, false, "D"},       {CC_UNIT_NIGHT, false, "D"},
               {CC_UNIT_HOUR, true, "H"},           {CC_UNIT_MINUTE, true, "M"},     {CC_UNIT_SECOND, true, "S"}};

/* Units of the lexicon that ISO 8601 does not have, in those that it has. */
static double in_iso(cc_time_unit unit, double amount, const char **name)
{
    switch (unit) {
    case CC_UNIT_MILLENNIUM: *name = "Y"; return amount * 1000;
    case CC_UNIT_CENTURY: *name = "Y"; return amount * 100;
    case CC_UNIT_DECADE: *name = "Y"; return amount * 10;
    case CC_UNIT_QUARTER: *name = "M"; return amount * 3;
    case CC_UNIT_FORTNIGHT: return amount * 2;
    default: return amount;
    }
}

static cc_span duration_text(cc_arena *a, const cc_when *w)
{
    static const char *const vague[CC_TIME_UNITS] = {"TXS", "TXM", "TXH", "XD",  "XW", "XM", "XQ", "XY",
                                                     "XDE", "XCE", "XML", "XWE", "XW", "XW", "XY", "XD"};
    if (w->vague) return cc_arena_print(a, "P%s", vague[w->unit]);
    cc_buffer b = {0};
    bool clock = false;
    cc_buffer_text(&b, "P");
    for (size_t k = 0; k < sizeof letters / sizeof *letters; k++) {
        const char *name = letters[k].name;
        double amount = in_iso(letters[k].unit, w->amount[letters[k].unit], &name);
        if (amount == 0) continue;
        if (letters[k].clock && !clock) cc_buffer_text(&b, "T");
        clock = clock || letters[k].clock;
        cc_buffer_print(&b, "%.10g%s", amount, name);
    }
    cc_span text = cc_arena_copy(a, cc_buffer_span(&b));
    cc_buffer_free(&b);
    return text;
}

static cc_span set_text(cc_arena *a, const cc_when *w)
{
    static const char *const parts[] = {"MO", "AF", "EV", "NI", "T12:00", "T00:00"};
    if (w->weekday > 0 && w->every == 1) return cc_arena_print(a, "XXXX-WXX-%d", w->weekday);
    if (w->month > 0) return cc_arena_print(a, "XXXX-%02d", w->month);
    if (w->daypart >= 0 && w->every == 1) return cc_arena_print(a, "XXXX-XX-XXT%s", parts[w->daypart]);
    cc_when d = *w;
    if (d.amount[d.unit] == 0) d.amount[d.unit] = w->every;
    d.vague = false;
    return duration_text(a, &d);
}

/* What comes again every year has no interval: its months without a year. */
static cc_span habit_text(cc_arena *a, const cc_when *w)
{
    static const int months[][2] = {{3, 6}, {6, 9}, {9, 12}, {12, 3}};
    if (w->season < 0) return cc_arena_print(a, "--%02d", w->month);
    return cc_arena_print(a, "--%02d..--%02d", months[w->season][0], months[w->season][1]);
}

/* A date that no calendar has ("February 30") or nobody can count ("the fiscal third quarter"), for the editor to see;
 * nothing for others without an interval. */
static cc_span impossible_text(cc_arena *a, const cc_when *w)
{
    if (w->habit) return habit_text(a, w);
    if (w->fiscal_quarter > 0) return cc_arena_print(a, "FYXXXX-Q%d", w->fiscal_quarter);
    if (w->said != CC_SAID_CALENDAR || w->month == 0 || w->date == 0) return (cc_span){0};
    if (w->year == CC_NO_YEAR) return cc_arena_print(a, "XXXX-%02d-%02d", w->month, w->date);
    return cc_arena_print(a, "%04d-%02d-%02d", w->year, w->month, w->date);
}

/* A range of months or years ends as it was written: from "2014" to "2018" is 2014/2018, as such ranges are written
 * and as the gold data have them. Its interval has the whole of both years; days and what was not said as a range of
 * two ("the 1990s") have b excluded. */
static cc_span range_text(cc_arena *a, const cc_when *w)
{
    char from[TEXT], to[TEXT];
    int precision = precision_of(w->interval[0].from), other = precision_of(w->written_end);
    if (other > precision) precision = other;
    if (w->interval[0].grain == CC_GRAIN_MONTH && precision == 0) precision = 1;
    put_bound(from, w->interval[0].from, precision);
    put_bound(to, w->written_end, precision);
    return cc_arena_print(a, "%s/%s", from, to);
}

cc_span cc_when_text(cc_arena *a, const cc_when *w)
{
    static const char *const parts[] = {"TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00"};
    switch (w->said) {
    case CC_SAID_DURATION: return duration_text(a, w);
    case CC_SAID_SET: return set_text(a, w);
    case CC_SAID_REFERENCE:
        return w->reference < 0 ? CC_LIT("PAST_REF") : w->reference > 0 ? CC_LIT("FUTURE_REF") : CC_LIT("PRESENT_REF");
    default: break;
    }
    if (w->intervals == 0) return impossible_text(a, w);
    if (w->fiscal_quarter > 0) return cc_arena_print(a, "%s%04d-Q%d", w->prefix, w->year, w->fiscal_quarter);
    if (w->prefix != NULL) return cc_arena_print(a, "%s%04d", w->prefix, w->year);
    if (w->written_end != 0 && w->intervals == 1 && w->interval[0].from != INT64_MIN && w->interval[0].to != INT64_MAX)
        return range_text(a, w);
    cc_span text = {0};
    for (uint32_t k = 0; k < w->intervals; k++) {
        cc_span one = cc_interval_text(a, w->interval[k], w->with_seconds ? CC_NO_ZONE : w->zone);
        if (w->with_seconds && w->interval[k].grain == CC_GRAIN_MINUTE &&
            w->interval[k].to == w->interval[k].from + 1) {
            char zone[TEXT] = "";
            put_zone(zone, w->zone);
            one = cc_arena_print(a, "%.*s:%02d%s", CC_FMT(one), w->second, zone);
        }
        if (w->daypart >= 0 && w->interval[k].grain == CC_GRAIN_DAY && w->interval[k].to != INT64_MAX &&
            w->interval[k].from != INT64_MIN)
            one = cc_arena_print(a, "%.*s%s", CC_FMT(one), parts[w->daypart]);
        text = k == 0 ? one : cc_arena_print(a, "%.*s | %.*s", CC_FMT(text), CC_FMT(one));
    }
    return text;
}
