/* Days and months told apart by their words, where an article has no date to count from. */
#include "judge/undated.h"
#include "judge/values.h"

#include "mention/calendar.h"

enum { DAY_MINUTES = 24 * 60 };

/* "Since", "until": whether a time is a begin or an end, by the word before it; empty where it is neither. */
static cc_span bound_of(const cc_article *a, const cc_time *t)
{
    static const char *const words[] = {"since", "until",   "till", "by",   "before",
                                        "after", "through", "to",   "from", "following"};
    uint32_t from = t->at.first > 0 ? t->at.first - 1 : 0;
    for (uint32_t i = from; i < t->at.last; i++)
        if (CC_AMONG(a->tokens.item[i].lower, words)) return a->tokens.item[i].lower;
    return CC_LIT("");
}

/* Within the time or right before it: "early on Monday". */
static bool has_word(const cc_article *a, const cc_time *t, const char *const *words, size_t count)
{
    uint32_t from = t->at.first > 1 ? t->at.first - 2 : 0;
    for (uint32_t i = from; i < t->at.last; i++)
        if (cc_is_among(a->tokens.item[i].lower, words, count)) return true;
    return false;
}

static uint8_t day_after(uint8_t days)
{
    enum { WEEK = 7 };
    uint32_t turned = (uint32_t)days << 1 | (uint32_t)days >> (WEEK - 1);
    return (uint8_t)(turned & ((1u << WEEK) - 1));
}

/* "Sunday night" and "early on Monday" are one night. */
static bool is_night_before(const cc_article *a, const cc_time *night, const cc_article *b, const cc_time *morning)
{
    static const char *const late[] = {"night", "evening", "late", "midnight", "overnight"}, *const early[] = {
                                                                                                 "early", "morning",
                                                                                                 "midnight",
                                                                                                 "overnight", "dawn"};
    if (!has_word(a, night, late, sizeof late / sizeof *late) ||
        !has_word(b, morning, early, sizeof early / sizeof *early))
        return false;
    uint8_t x = cc_day_words_of(a, night).weekdays, y = cc_day_words_of(b, morning).weekdays;
    return day_after(x) == y;
}

typedef enum { PART_NONE, PART_MORNING, PART_AFTERNOON, PART_NIGHT, PART_SEVERAL } day_part;

/* "Tuesday afternoon", "late on Tuesday night": which part of the day the words have. */
static day_part part_of_day(const cc_article *a, const cc_time *t)
{
    static const char *const morning[] = {"morning"}, *const afternoon[] = {"afternoon"},
                             *const night[] = {"evening", "night", "tonight"};
    static const struct {
        const char *const *words;
        size_t count;
        day_part part;
    } parts[] = {{morning, 1, PART_MORNING}, {afternoon, 1, PART_AFTERNOON}, {night, 3, PART_NIGHT}};
    day_part found = PART_NONE;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (has_word(a, t, parts[i].words, parts[i].count)) found = found == PART_NONE ? parts[i].part : PART_SEVERAL;
    return found;
}

/* One day of the week, but another part of it. */
static bool is_other_part(const cc_article *a, const cc_time *x, const cc_article *b, const cc_time *y)
{
    day_part p = part_of_day(a, x), q = part_of_day(b, y);
    uint8_t days = cc_day_words_of(a, x).weekdays;
    bool known = p != PART_NONE && q != PART_NONE && p != PART_SEVERAL && q != PART_SEVERAL;
    return known && p != q && days != 0 && days == cc_day_words_of(b, y).weekdays;
}

static bool says_year(const cc_article *a, const cc_time *t)
{
    enum { YEAR = 4 };
    for (uint32_t i = t->at.first; i < t->at.last; i++) {
        cc_span w = a->tokens.item[i].lower;
        if (w.len == YEAR && w.ptr[0] >= '1' && w.ptr[0] <= '2' && w.ptr[1] >= '0' && w.ptr[1] <= '9') return true;
    }
    return false;
}

/* "Last September", which is the last of an unknown year, and "July 11, 2010": a day with its year is of another
 * attack more often than of the same. */
static bool is_last_of_unknown_year(const cc_article *a, const cc_time *t)
{
    return t->at.first < t->at.last && cc_span_is(a->tokens.item[t->at.first].lower, "last") && !says_year(a, t);
}

/* The last day that an article writes out with its year, CC_NO_DAY where it has none. */
static int32_t last_day_of(const cc_article *a)
{
    int32_t last = CC_NO_DAY;
    for (uint32_t i = 0; i < a->times.count; i++) {
        const cc_time *t = &a->times.item[i];
        if (t->relative || t->intervals != 1 || !says_year(a, t) || cc_day_words_said(a, t).date == 0) continue;
        int32_t day = (int32_t)(t->interval[0].from / DAY_MINUTES);
        if (t->interval[0].from != INT64_MIN && (last == CC_NO_DAY || day > last)) last = day;
    }
    return last;
}

/* "Released Wednesday" and "released on December 4, 2014", a Thursday: of the week that the news is of, which is that
 * of the last day which either article writes out. */
static bool is_other_weekday(const cc_article *a, const cc_time *bare, const cc_article *b, const cc_time *day)
{
    enum { WEEK = 7 };
    cc_day_words said = cc_day_words_said(a, bare), date = cc_day_words_said(b, day);
    if (bare->intervals != 0 || said.weekdays == 0 || said.months != 0 || day->relative || day->intervals != 1 ||
        day->interval[0].grain != CC_GRAIN_DAY || date.date == 0 || !says_year(b, day))
        return false;
    int32_t at = (int32_t)(day->interval[0].from / DAY_MINUTES), x = last_day_of(a), y = last_day_of(b);
    int32_t last = x == CC_NO_DAY || (y != CC_NO_DAY && y > x) ? y : x;
    return last - at < WEEK && (said.weekdays & (1u << (cc_weekday_of(at) - 1))) == 0;
}

bool cmp_time_undated(const cc_comparison *c)
{
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    const cc_article *p = c->story->article[c->a->article], *q = c->story->article[c->b->article];
    if (a == NULL || b == NULL || (a->intervals > 0 && b->intervals > 0)) return false;
    if (!cc_span_equal(bound_of(p, a), bound_of(q, b))) return false;
    if ((is_last_of_unknown_year(p, a) && says_year(q, b)) || (is_last_of_unknown_year(q, b) && says_year(p, a)))
        return false;
    if (is_night_before(p, a, q, b) || is_night_before(q, b, p, a)) return false;
    if (is_other_weekday(p, a, q, b) || is_other_weekday(q, b, p, a)) return true;
    return cc_day_words_apart(cc_day_words_of(p, a), cc_day_words_of(q, b)) || is_other_part(p, a, q, b);
}

static bool is_span(const cc_time *t)
{
    enum { DAYS = 2 * 24 * 60 };
    return t->intervals == 1 && t->interval[0].from != INT64_MIN && t->interval[0].to != INT64_MAX &&
           t->interval[0].to - t->interval[0].from > DAYS;
}

/* "March 22" and "March 24": days of the month that are written out, near each other or a digit apart, are hardly of
 * two events of one sort, however little else their sentences share. */
bool cmp_time_days(const cc_comparison *c)
{
    enum { FAR = 10 };
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    const cc_article *p = c->story->article[c->a->article], *q = c->story->article[c->b->article];
    if (a == NULL || b == NULL || a->intervals > 1 || b->intervals > 1) return false;
    if (is_span(a) || is_span(b)) return false; /* "from March to May 9" */
    cc_day_words x = cc_day_words_said(p, a), y = cc_day_words_said(q, b);
    if (x.date == 0 || y.date == 0 || x.months != y.months || !cc_span_equal(bound_of(p, a), bound_of(q, b)))
        return false;
    int apart = x.date > y.date ? x.date - y.date : y.date - x.date;
    return apart > 0 && (apart < FAR || apart % FAR == 0);
}
