/* States that exclude each other. */
#include "judge/values.h"

bool cmp_state_other(const cc_comparison *c)
{
    if (cc_span_equal(c->a->value, c->b->value)) return c->a->level != c->b->level;
    return c->a->level == 1 && c->b->level == 1 &&
           cc_rules_exclusive(c->rules, cc_ask_name(CC_ASK_STATE), c->a->value, c->b->value);
}
