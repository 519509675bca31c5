#include "reports/last_days.h"

#include "base/day.h"

enum { DAY_MINUTES = 24 * 60, LONGEST_DAY = 10 /* "2021-03-20" */ };

/* "PAST_REF", "PXD", "PTXH": that it was, and not when. A year that nobody named ("XXXX-03-18") has a day at least. */
static bool is_symbol(cc_span value)
{
    return cc_span_ends(value, "_REF") || cc_span_starts(value, "PX") || cc_span_starts(value, "PTX");
}

/* The minute before a bound: the day of "midnight" is the one that it ends. */
static cc_span text_before(int64_t minute, size_t precision, cc_arena *a)
{
    int64_t last = minute - 1, day = last / DAY_MINUTES;
    if (last % DAY_MINUTES < 0) day--;
    bool clock = precision > LONGEST_DAY;
    cc_span text = cc_day_text((int32_t)day, clock ? (int32_t)(last - day * DAY_MINUTES) : -1, a);
    return cc_span_sub(text, 0, precision);
}

/* "by 18:00" is kept as the end of its minute, 18:01: nobody says such a time. */
static bool ends_a_minute(int64_t to)
{
    return to % 5 == 1;
}

/* One of the alternatives of a value. The end of a range of years is told with its last year already ("1995/1997"). */
static cc_span end_inclusive(cc_span value, int64_t to, cc_arena *a)
{
    cc_span to_text = value, from;
    if (!cc_span_split(&to_text, '/', &from) || to_text.len == 0 || to == INT64_MAX) return value;
    bool clock = to_text.len > LONGEST_DAY;
    if (clock && !ends_a_minute(to)) return value;
    if (!cc_span_equal(text_before(to + 1, to_text.len, a), to_text)) return value;
    cc_span last = text_before(to, to_text.len, a);
    return cc_span_equal(last, from) ? from : cc_arena_print(a, "%.*s/%.*s", CC_FMT(from), CC_FMT(last));
}

cc_span cc_time_text_inclusive(const cc_time *t, bool until, cc_arena *a)
{
    if (is_symbol(t->value)) return (cc_span){0};
    if (t->interval == NULL || (until && cc_span_starts(t->value, "../"))) return t->value;
    cc_span rest = t->value, one, text = {0};
    for (uint32_t k = 0; k < t->intervals && cc_span_split(&rest, '|', &one); k++) {
        cc_span last = end_inclusive(cc_span_trim(one), t->interval[k].to, a);
        text = k == 0 ? last : cc_arena_print(a, "%.*s | %.*s", CC_FMT(text), CC_FMT(last));
    }
    return text;
}
