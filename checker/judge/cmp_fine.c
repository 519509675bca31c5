/* Lengths that are told to the day. */
#include "judge/values.h"

#include <math.h>

enum { DAY_MINUTES = 24 * 60 };

/* "635 days" and "636 days": told to the day. */
bool cmp_duration_fine(const cc_comparison *c)
{
    enum { FINE = 30 };
    const double NEAR = 0.025;
    const cc_time *x = cc_time_of(c->story, c->a), *y = cc_time_of(c->story, c->b);
    if (x == NULL || y == NULL || x->low != x->high || y->low != y->high || x->approximate || y->approximate)
        return false;
    bool days = x->low >= FINE * DAY_MINUTES && fmod(x->low, DAY_MINUTES) == 0 && fmod(y->low, DAY_MINUTES) == 0;
    return days && x->low != y->low && fabs(x->low - y->low) <= NEAR * fmax(x->low, y->low);
}
