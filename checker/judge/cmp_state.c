/* States that exclude each other. */
#include "judge/values.h"

#include <stdio.h>

/* "not appeal/decided": the value of a denied one. */
static cc_span denied_value(char *room, size_t size, const cc_statement *s)
{
    int n = snprintf(room, size, "%s%.*s", s->level == 1 ? "" : "not ", CC_FMT(s->value));
    return (cc_span){room, n < 0 || (size_t)n >= size ? 0 : (size_t)n};
}

bool cmp_state_other(const cc_comparison *c)
{
    char x[80], y[80];
    if (cc_span_equal(c->a->value, c->b->value)) return c->a->level != c->b->level;
    if (c->a->level == 1 && c->b->level == 1 && cc_rules_state_is(c->rules, c->a->kind, "apart")) return true;
    return cc_rules_exclusive(c->rules, cc_ask_name(CC_ASK_STATE), denied_value(x, sizeof x, c->a),
                              denied_value(y, sizeof y, c->b));
}

/* Who had no helmet wore none; who wore none may have had one with him. */
bool cmp_not_held(const cc_comparison *c)
{
    const cc_statement *denied = c->a->level == 0 ? c->a : c->b, *held = denied == c->a ? c->b : c->a;
    if (c->a->level == c->b->level) return false;
    if (cc_span_is(denied->value, "wear") && !cc_span_is(held->value, "wear")) return false;
    return cc_context_missing(c->vocabulary, &denied->phrase, &held->phrase) <= 0;
}
