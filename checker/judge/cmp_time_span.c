/* Comparators of spans of time by their ends: deadlines, ends, stretches of days, spans of months and years. */
#include "judge/values.h"
#include "judge/word.h"

#include "base/day.h"

#include <stdlib.h>

enum { DAY_MINUTES = 24 * 60 };

/* What ends then: 1 "by", "before", by when something is done; 2 "until", "through", how long it lasts; 0: neither. */
static int end_of(const cc_comparison *c, const cc_statement *s, const cc_time *t)
{
    static const char *const done[] = {"by", "before", "within"}, *const lasting[] = {"until",   "till", "til",
                                                                                      "through", "thru", "to"};
    const cc_article *a = c->story->article[s->article];
    bool ends = t->intervals == 1 && t->interval[0].from == INT64_MIN && t->interval[0].to != INT64_MAX;
    if (a->published == CC_NO_DAY || t->interval[0].to <= ((int64_t)a->published + 1) * DAY_MINUTES)
        return 0; /* "by Monday morning 20 had been found" */
    for (uint32_t i = t->at.first > 0 ? t->at.first - 1 : 0; ends && i < t->at.last; i++) {
        if (CC_AMONG(a->tokens.item[i].lower, done)) return 1;
        if (CC_AMONG(a->tokens.item[i].lower, lasting)) return 2;
    }
    return 0;
}

/* "By the end of March" and "by summer", "until Tuesday" and "until Monday": two ends of one sort, farther apart than
 * the coarser of them is long. */
bool cmp_time_bounds(const cc_comparison *c)
{
    static const int64_t days[] = {
        [CC_GRAIN_DAY] = 1,      [CC_GRAIN_WEEKEND] = 3, [CC_GRAIN_WEEK] = 7,  [CC_GRAIN_MONTH] = 31,
        [CC_GRAIN_QUARTER] = 92, [CC_GRAIN_SEASON] = 92, [CC_GRAIN_YEAR] = 366};
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    int x = a == NULL ? 0 : end_of(c, c->a, a), y = b == NULL ? 0 : end_of(c, c->b, b);
    if (x == 0 || x != y || a->approximate || b->approximate || c->a->level != c->b->level) return false;
    cc_grain coarse = a->interval[0].grain > b->interval[0].grain ? a->interval[0].grain : b->interval[0].grain;
    bool known = coarse < sizeof days / sizeof *days && days[coarse] > 0;
    int64_t least = known ? days[coarse] : 0;
    if (known && (a->fuzzy || b->fuzzy) && coarse == CC_GRAIN_YEAR) least = days[CC_GRAIN_QUARTER]; /* "by mid-2018" */
    return known && llabs(a->interval[0].to - b->interval[0].to) >= least * DAY_MINUTES;
}

/* "From Wednesday until Christmas Eve": days of some weeks, both ends told. */
static bool is_stretch(const cc_comparison *c, const cc_statement *s, const cc_time *t)
{
    enum { LEAST = 2, MOST = 30 };
    const cc_article *a = c->story->article[s->article];
    if (t == NULL || t->intervals != 1 || t->interval[0].grain != CC_GRAIN_DAY || t->fuzzy || t->approximate)
        return false;
    if (t->interval[0].from == INT64_MIN || t->interval[0].to == INT64_MAX) return false;
    int64_t days = (t->interval[0].to - t->interval[0].from) / DAY_MINUTES;
    uint32_t next = (uint32_t)s->mention + 1;
    const cc_time *first = next < a->times.count ? &a->times.item[next] : NULL; /* not "from March to May 9" */
    return days >= LEAST && days <= MOST && first != NULL && first->part && first->intervals == 1 &&
           first->interval[0].grain <= CC_GRAIN_DAY;
}

/* Two stretches of days that begin or end on two days: "for five days from Tuesday", "from Wednesday until Sunday". */
bool cmp_time_stretch(const cc_comparison *c)
{
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    if (!is_stretch(c, c->a, a) || !is_stretch(c, c->b, b) || cc_times_apart(a, b)) return false;
    int64_t from = llabs(a->interval[0].from - b->interval[0].from), to = llabs(a->interval[0].to - b->interval[0].to);
    return from >= DAY_MINUTES || to > DAY_MINUTES; /* "until Sunday" may leave Sunday out */
}

/* From one date to another: longer than what its ends are given in. */
static bool is_span(const cc_time *t)
{
    if (t->intervals != 1) return false;
    const cc_interval *i = &t->interval[0];
    int64_t least = i->grain >= CC_GRAIN_YEAR ? 400 : i->grain >= CC_GRAIN_QUARTER ? 100 : 40; /* more days than one */
    return i->from != INT64_MIN && i->to != INT64_MAX && !t->fuzzy && !t->approximate && t->kind == CC_TIME_DATE &&
           i->to - i->from >= least * DAY_MINUTES && i->grain <= CC_GRAIN_YEAR;
}

/* "From January 2015 to August 2017", "from January 2016 to August 2017": one end is the same, the other years off. */
bool cmp_time_ends(const cc_comparison *c)
{
    enum { SAME = 31, OFF = 300, WITHIN = 366 };
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    if (a == NULL || b == NULL || !is_span(a) || !is_span(b) || c->a->level != c->b->level) return false;
    int64_t from = llabs(a->interval[0].from - b->interval[0].from) / DAY_MINUTES,
            to = llabs(a->interval[0].to - b->interval[0].to) / DAY_MINUTES;
    bool years = a->interval[0].grain >= CC_GRAIN_YEAR || b->interval[0].grain >= CC_GRAIN_YEAR;
    int64_t same = years ? WITHIN : SAME; /* "until 2016", "until this spring" */
    return (from <= same && to >= OFF + same) || (to <= same && from >= OFF);
}

/* "From February to March 19", "between late January and March 19": one end is the same day, the other in another
 * month.
 */
bool cmp_time_begins(const cc_comparison *c)
{
    enum { OFF = 7, MONTHS = 200 };
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    if (a == NULL || b == NULL || a->intervals != 1 || b->intervals != 1) return false;
    const cc_interval *x = &a->interval[0], *y = &b->interval[0];
    if (x->from == INT64_MIN || y->from == INT64_MIN || x->to == INT64_MAX || y->to == INT64_MAX) return false;
    int64_t off = llabs(x->from - y->from) / DAY_MINUTES, last = x->from > y->from ? x->from : y->from;
    int m, n, year, date;
    cc_day_civil((int32_t)(x->from / DAY_MINUTES), &year, &m, &date);
    cc_day_civil((int32_t)(y->from / DAY_MINUTES), &year, &n, &date);
    bool spans = x->to - last >= (int64_t)OFF * DAY_MINUTES;
    return spans && x->to == y->to && off >= OFF && off <= MONTHS && m != n;
}

/* "On Friday or Monday": the one with a choice of days, or NULL. */
static const cc_time *choice_of(const cc_time *t)
{
    bool days = t != NULL && t->intervals >= 2 && t->interval[0].grain == CC_GRAIN_DAY &&
                t->interval[t->intervals - 1].grain == CC_GRAIN_DAY;
    return days ? t : NULL;
}

/* A choice of days on one side, a vague span that takes them all in on the other. */
bool cmp_time_choice(const cc_comparison *c)
{
    enum { LONGEST = 31 * DAY_MINUTES };
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    const cc_time *days = choice_of(a) != NULL ? a : choice_of(b), *span = days == a ? b : a;
    if (days == NULL || span == NULL || span->intervals != 1 || !(span->fuzzy || span->approximate)) return false;
    const cc_interval *i = &span->interval[0];
    if (i->from == INT64_MIN || i->to == INT64_MAX || i->to - i->from > LONGEST) return false;
    return i->from <= days->interval[0].from && i->to >= days->interval[days->intervals - 1].to;
}

/* One ends as the other does, but for the case of letters: "until Friday" and "Friday". */
static bool ends_alike(cc_span a, cc_span b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    return n >= 3 && cc_span_equal_nocase(cc_span_sub(a, a.len - n, a.len), cc_span_sub(b, b.len - n, b.len));
}

/* "until at least Monday" and "until Monday". */
bool cmp_time_least(const cc_comparison *c)
{
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    bool bound = c->a->level == CC_NOT_BEFORE || c->b->level == CC_NOT_BEFORE;
    return a != NULL && b != NULL && c->a->level != c->b->level && !bound &&
           ends_alike(cc_article_slice(c->story->article[c->a->article], c->a->start, c->a->end),
                      cc_article_slice(c->story->article[c->b->article], c->b->start, c->b->end));
}
