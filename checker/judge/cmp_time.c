/* Comparators of times and lengths of time. */
#include "judge/values.h"

#include <math.h>
#include <stdlib.h>

enum { DAY_MINUTES = 24 * 60 };

static bool overlap(const cc_interval *a, const cc_interval *b)
{
    return a->from < b->to && b->from < a->to;
}

static bool any_overlap(const cc_time *a, const cc_time *b)
{
    for (uint32_t i = 0; i < a->intervals; i++)
        for (uint32_t k = 0; k < b->intervals; k++)
            if (overlap(&a->interval[i], &b->interval[k])) return true;
    return false;
}

bool cmp_time_apart(const cc_comparison *c)
{
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    return a->intervals > 0 && b->intervals > 0 && !a->fuzzy && !b->fuzzy && !any_overlap(a, b);
}

/* The clock alone: an article without a date may have the right minute on the wrong day. */
static int64_t clock_gap(const cc_time *a, const cc_time *b)
{
    int64_t x = a->interval[0].from % DAY_MINUTES, y = b->interval[0].from % DAY_MINUTES, gap = llabs(x - y);
    return gap > DAY_MINUTES / 2 ? DAY_MINUTES - gap : gap;
}

bool cmp_time_near(const cc_comparison *c)
{
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    if (a->intervals != 1 || b->intervals != 1 || a->interval[0].from == INT64_MIN || b->interval[0].from == INT64_MIN) return false;
    int64_t gap = clock_gap(a, b);
    return gap > 0 && gap <= (int64_t)cc_rule_limit(c->rule, CC_LIMIT_MINUTES, 60);
}

/* a holds every moment of b. */
static bool contains(const cc_time *a, const cc_time *b)
{
    for (uint32_t k = 0; k < b->intervals; k++) {
        bool held = false;
        for (uint32_t i = 0; i < a->intervals; i++)
            held |= a->interval[i].from <= b->interval[k].from && b->interval[k].to <= a->interval[i].to;
        if (!held) return false;
    }
    return true;
}

bool cmp_time_vaguer(const cc_comparison *c)
{
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    return a->intervals > 0 && b->intervals > 0 && any_overlap(a, b) && !contains(a, b) && !contains(b, a);
}

bool cmp_duration_apart(const cc_comparison *c)
{
    cc_amount a = cc_duration_of(c->story, c->a), b = cc_duration_of(c->story, c->b);
    double ratio = cc_rule_limit(c->rule, CC_LIMIT_RATIO, INFINITY);
    bool near = a.low <= b.high * ratio && b.low <= a.high * ratio;
    return near && (a.high * 1.05 < b.low || b.high * 1.05 < a.low);
}
