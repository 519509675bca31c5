/* Comparators of quotations: quotes.c aligned them and left what it found in the statements. */
#include "judge/rules.h"

/* level counts the differing words that matter. */
bool cmp_wording(const cc_comparison *c)
{
    int differing = c->a->level > c->b->level ? c->a->level : c->b->level;
    return differing >= (int)cc_rule_limit(c->rule, CC_LIMIT_WORDS, 1);
}

/* value is the speaker's name, level the longest run of words that both have. */
bool cmp_other_speaker(const cc_comparison *c)
{
    return c->a->level >= (int)cc_rule_limit(c->rule, CC_LIMIT_WORDS, 4) && !cc_span_equal(c->a->value, c->b->value);
}
