/* Comparators of scales, opposites and exclusive values. */
#include "judge/values.h"

#include <stdlib.h>
#include <string.h>

bool cmp_levels(const cc_comparison *c)
{
    return abs(c->a->level - c->b->level) >= (int)cc_rule_limit(c->rule, CC_LIMIT_STEPS, 1);
}

bool cmp_marked_levels(const cc_comparison *c)
{
    return c->a->level != CC_PLAINLY_STATED && c->b->level != CC_PLAINLY_STATED && cmp_levels(c);
}

bool cmp_plain_level(const cc_comparison *c)
{
    const cc_statement *marked = c->a->level == CC_PLAINLY_STATED ? c->b : c->a, *plain = marked == c->a ? c->b : c->a;
    return plain->level == CC_PLAINLY_STATED && cc_span_is(marked->kind, "certainty:own") && cmp_levels(c);
}

bool cmp_opposite(const cc_comparison *c)
{
    return c->a->level != c->b->level;
}

/* "No boy is playing" denies "the young boys are playing outdoors"; "no boy is playing chess" does not. */
bool cmp_denied_whole(const cc_comparison *c)
{
    if (c->a->level == c->b->level) return false;
    const cc_statement *denied = c->a->level == 0 ? c->a : c->b, *affirmed = denied == c->a ? c->b : c->a;
    float covered = 1 - cc_context_missing(c->vocabulary, &denied->phrase, &affirmed->context);
    float back = 1 - cc_context_missing(c->vocabulary, &affirmed->phrase, &denied->context);
    return covered >= (float)cc_rule_limit(c->rule, CC_LIMIT_COVER, 0.8) && back >= (float)cc_rule_limit(c->rule, CC_LIMIT_LOW, 0.4);
}

bool cmp_exclusive(const cc_comparison *c)
{
    return cc_rules_exclusive(c->rules, cc_ask_name(c->a->ask), c->a->value, c->b->value);
}

/* The values are directions already, by kind; any other word is another direction. */
bool cmp_direction(const cc_comparison *c)
{
    return !cc_span_equal(c->a->value, c->b->value);
}
