#include "judge/values.h"

#include <math.h>

const cc_number *cc_number_of(const cc_story *story, const cc_statement *s)
{
    return s->mention < 0 ? NULL : &story->article[s->article]->numbers.item[s->mention];
}

const cc_time *cc_time_of(const cc_story *story, const cc_statement *s)
{
    return s->mention < 0 ? NULL : &story->article[s->article]->times.item[s->mention];
}

/* The largest power of ten that divides the number: 250000 -> 10000, 9.5 -> 0.1. */
static double grain_of(double x)
{
    double grain = 0.001;
    if (x == 0 || !isfinite(x)) return 1;
    while (grain < 1e12 && fabs(fmod(fabs(x) + grain * 1e-4, grain * 10)) < grain * 1e-3) grain *= 10;
    return grain;
}

cc_amount cc_amount_of(const cc_story *story, const cc_statement *s)
{
    const cc_number *n = cc_number_of(story, s);
    if (n == NULL && cc_span_ends(s->value, "..")) return (cc_amount){s->level, INFINITY, false, 1};
    if (n == NULL) return (cc_amount){s->level, s->level, true, 1};
    bool measured = n->dimension.len > 0 && (n->base_low > 0 || (isfinite(n->base_high) && n->base_high > 0));
    double low = measured ? n->base_low : n->low, high = measured ? n->base_high : n->high;
    double scale = measured && n->low > 0 && isfinite(n->low) ? n->base_low / n->low : 1; /* of the written unit */
    cc_amount out = {low, high, low == high && !n->low_open && !n->high_open && !n->approximate, grain_of(n->low) * scale};
    if (n->approximate && low == high) {
        out.low = low * 0.9;
        out.high = high * 1.1;
    }
    return out;
}

cc_amount cc_duration_of(const cc_story *story, const cc_statement *s)
{
    const cc_time *t = cc_time_of(story, s);
    if (t == NULL) return (cc_amount){s->level, 9.0 * s->level, false, 1};
    cc_amount out = {t->low, t->high, t->low == t->high && !t->approximate, t->low * 0.05};
    if (t->approximate) {
        out.low *= 0.9;
        out.high *= 1.1;
    }
    return out;
}

bool cc_amounts_agree(const cc_amount *a, const cc_amount *b)
{
    /* 1.46 million is rightly "1.5 million", but 22 is not 20: a count is rounded only where its last digit is a zero or a decimal. */
    double x = isfinite(a->low) ? fabs(a->low) : fabs(a->high), y = isfinite(b->low) ? fabs(b->low) : fabs(b->high);
    double slack = a->exact && b->exact ? 0 : 0.01 * fmin(x, y);
    double fine = fmin(a->grain, b->grain), coarse = fmax(a->grain, b->grain);
    if (fine < coarse && coarse >= 1000) slack = fmax(slack, coarse / 2);
    if (fine < coarse && coarse < 1 && fabs(a->low - b->low) <= coarse / 2) return true;
    return a->low <= b->high + slack && b->low <= a->high + slack;
}
