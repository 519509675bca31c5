/* Comparator of "at once" and a day that was still to come. */
#include "judge/timing.h"
#include "judge/values.h"

/* "Stepped down with immediate effect" and "leaves on June 30": at once, or on a day that was still to come. */
bool cmp_time_at_once(const cc_comparison *c)
{
    enum { LATER = 3, DAY = 24 * 60 };
    const cc_statement *now = cc_span_equal(c->a->value, CC_AT_ONCE) ? c->a : c->b, *then = now == c->a ? c->b : c->a;
    const cc_time *t = cc_time_of(c->story, then);
    if (!cc_span_equal(now->value, CC_AT_ONCE) || t == NULL || t->intervals != 1) return false;
    int64_t from = t->interval[0].from;
    return from != INT64_MIN && from >= ((int64_t)now->level + LATER) * DAY;
}
