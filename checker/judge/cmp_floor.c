/* Bounds that lie apart though both may hold: "over 44,000" and "over 60,000", "more than 30 arrests" and "50 arrests",
 * "13 to 15" and "13 or 14". */
#include "judge/values.h"
#include "judge/word.h"

#include <math.h>

static bool is_point(const cc_number *n)
{
    return n->low == n->high && n->low > 0;
}

/* "Dozens", "tens of thousands": how many more, nobody has counted. */
static bool is_uncounted(const cc_comparison *c, const cc_statement *s)
{
    static const char *const words[] = {"dozens",   "scores",   "tens", "hundreds", "thousands",
                                        "millions", "billions", "few",  "several"};
    const cc_article *a = c->story->article[s->article];
    const cc_number *n = cc_number_of(c->story, s);
    for (uint32_t i = n->at.first; i < n->at.last; i++)
        if (CC_AMONG(a->tokens.item[i].lower, words)) return true;
    return false;
}

/* "More than a billion" is said of 1.3 billion, "more than 200" of 276: the floor is the figure, rounded down. */
static bool is_rounded_down(const cc_comparison *c, const cc_statement *low, double high)
{
    double grain = cc_amount_of(c->story, low).grain, floor_of = cc_number_of(c->story, low)->low;
    return grain > 1 && high - floor_of < grain;
}

/* The later article's higher figure is news of a later day. */
static bool has_grown(const cc_comparison *c, bool a_is_higher)
{
    const cc_article *x = c->story->article[c->a->article], *y = c->story->article[c->b->article];
    if (x->date_source <= CC_DATE_STORY || y->date_source <= CC_DATE_STORY) return false;
    return a_is_higher ? x->published > y->published : y->published > x->published;
}

/* Both can be true, and no reader takes them for one figure: whoever knows of 50 does not write "more than 30". Two
 * texts alone are held against each other for what cannot be true. */
bool cmp_number_floor(const cc_comparison *c)
{
    const double APART = 1.15;
    const cc_number *x = cc_number_of(c->story, c->a), *y = cc_number_of(c->story, c->b);
    if (x == NULL || y == NULL || c->story->articles <= 2 || c->a->era != c->b->era) return false;
    bool a_is_higher = x->low > y->low;
    const cc_number *low = a_is_higher ? y : x, *high = a_is_higher ? x : y;
    if (!cc_is_floor(low) || !(cc_is_floor(high) || is_point(high)) || has_grown(c, a_is_higher)) return false;
    if (is_uncounted(c, c->a) || is_uncounted(c, c->b)) return false;
    if (is_rounded_down(c, a_is_higher ? c->b : c->a, high->low)) return false;
    double least = cc_rule_limit(c->rule, CC_LIMIT_LOW, 0), most = cc_rule_limit(c->rule, CC_LIMIT_RATIO, INFINITY);
    return low->low >= least && high->low >= low->low * APART && high->low <= low->low * most;
}

/* "More than 700,000" and "more than 711,000": two floors of one count, one of them in rounder figures. */
bool cmp_number_floors(const cc_comparison *c)
{
    const cc_number *x = cc_number_of(c->story, c->a), *y = cc_number_of(c->story, c->b);
    if (x == NULL || y == NULL || c->story->articles <= 2 || c->a->era != c->b->era) return false;
    if (!cc_is_floor(x) || !cc_is_floor(y) || x->low == y->low) return false;
    if (is_uncounted(c, c->a) || is_uncounted(c, c->b) || has_grown(c, x->low > y->low)) return false;
    double low = fmin(x->low, y->low), high = fmax(x->low, y->low);
    return low >= cc_rule_limit(c->rule, CC_LIMIT_LOW, 0) && high <= low * cc_rule_limit(c->rule, CC_LIMIT_RATIO, 2);
}

static bool is_closed(const cc_number *n)
{
    return n != NULL && isfinite(n->low) && isfinite(n->high) && n->low < n->high;
}

/* "Aged 13 to 15" and "13 or 14": two ranges whose ends are not the same. Somebody "in his 30s" is of a decade, which
 * narrows down no further than one cares to. */
bool cmp_number_ranges(const cc_comparison *c)
{
    const double NARROW = 5, FAR = 2;
    const cc_number *x = cc_number_of(c->story, c->a), *y = cc_number_of(c->story, c->b);
    if (!is_closed(x) || !is_closed(y) || !cc_span_equal(x->unit, y->unit)) return false;
    if (x->high - x->low > NARROW || y->high - y->low > NARROW) return false;
    double ends = fabs(x->low - y->low) + fabs(x->high - y->high);
    return ends >= 1 && (ends <= FAR || x->high < y->low || y->high < x->low);
}
