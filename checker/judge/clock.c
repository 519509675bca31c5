/* The minute of the day that a time gives, also in a text without a date. */
#include "judge/judging.h"
#include "judge/word.h"

#include "base/utf8.h"

static uint32_t read_digits(cc_span s, size_t *at, uint32_t most)
{
    uint32_t value = 0, n = 0;
    for (; n < most && *at < s.len && s.ptr[*at] >= '0' && s.ptr[*at] <= '9'; n++, (*at)++)
        value = value * 10 + (uint32_t)(s.ptr[*at] - '0');
    return n == 0 ? UINT32_MAX : value;
}

/* "8.49pm", "20:49", "2045 GMT" as a minute of the day; -1 where the words hold no clock. */
static int32_t clock_of_words(cc_span words, cc_arena *a)
{
    cc_span s = cc_utf8_lowercase(a, words);
    size_t at = 0;
    while (at < s.len && (s.ptr[at] < '0' || s.ptr[at] > '9')) at++;
    size_t from = at;
    uint32_t hour = read_digits(s, &at, 4), minute = 0;
    bool colon = false;
    if (hour == UINT32_MAX) return -1;
    if (at - from == 4) minute = hour % 100, hour /= 100, colon = true;
    if (at + 1 < s.len && (s.ptr[at] == '.' || s.ptr[at] == ':')) {
        at++;
        minute = read_digits(s, &at, 2);
        colon = true;
    }
    cc_span rest = cc_span_trim(cc_span_sub(s, at, s.len));
    bool pm = cc_span_starts(rest, "p"), am = cc_span_starts(rest, "a");
    if (minute > 59 || hour > 24 || (!colon && !pm && !am)) return -1;
    if (pm && hour < 12) hour += 12;
    if (am && hour == 12) hour = 0;
    return (int32_t)(hour * 60 + minute) % 1440;
}

/* "Shortly before 8 p.m.", "just before nine": no bound, but a moment near it. */
static bool is_just_before(const cc_article *a, const cc_time *t)
{
    static const char *const words[] = {"shortly", "just", "minutes", "moments"};
    bool before = t->intervals == 1 && t->interval[0].from == INT64_MIN && t->interval[0].grain != CC_GRAIN_NONE &&
                  t->interval[0].grain <= CC_GRAIN_HOUR;
    uint32_t i = t->at.first;
    if (!before || !cc_span_is(a->tokens.item[i].lower, "before")) return false;
    return i > 0 && cc_is_among(a->tokens.item[i - 1].lower, words, sizeof words / sizeof *words);
}

int32_t cc_clock_of(const cc_article *a, const cc_time *t, cc_arena *arena)
{
    if (is_just_before(a, t)) return (int32_t)(t->interval[0].to % 1440);
    if (t->intervals == 1 && t->interval[0].grain <= CC_GRAIN_HOUR && t->interval[0].grain != CC_GRAIN_NONE &&
        t->interval[0].from != INT64_MIN)
        return (int32_t)(t->interval[0].from % 1440);
    return t->intervals == 0 ? clock_of_words(cc_article_slice(a, t->at.start, t->at.end), arena) : -1;
}
