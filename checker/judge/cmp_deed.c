/* Comparators of who did one deed, and where. */
#include "judge/deed.h"

/* The other's filler takes part in the same deed: beside this one, or with it. */
static bool has_both(const cc_comparison *c, const cc_statement *in, const cc_statement *other)
{
    const cc_article *a = c->story->article[in->article];
    const cc_sentence *s = &a->sentences.item[in->sentence];
    uint32_t meant = c->vocabulary->of[other->article][other->token];
    int32_t filler = (int32_t)(in->token - s->first), deed = in->event - (int32_t)s->first;
    for (int32_t i = 0; meant != CC_NO_CONCEPT && i < (int32_t)s->count; i++) {
        int32_t head = s->token[i].head;
        bool here = c->vocabulary->of[in->article][s->first + (uint32_t)i] == meant;
        if (here && (i == filler || head == filler || head == deed)) return true;
    }
    return false;
}

/* Apart at least so far; what rests on names or on a word alone asks for more of the sentences to be one. */
static bool is_apart(const cc_comparison *c, cc_apartness how)
{
    float high = (float)cc_rule_limit(c->rule, CC_LIMIT_HIGH, 0.6);
    if (how == CC_NOT_APART || (how == CC_APART_WEAKLY && c->score < high)) return false;
    return !has_both(c, c->a, c->b) && !has_both(c, c->b, c->a);
}

bool cmp_other_deed_doer(const cc_comparison *c)
{
    return is_apart(c, cc_doers_apart(c->rules, c->a->value, c->b->value));
}

/* The same comparison of the names alone. */
static bool names_apart(const cc_comparison *c)
{
    cc_statement a = *c->a, b = *c->b;
    a.value = cc_place_name(a.value), b.value = cc_place_name(b.value);
    cc_comparison names = *c;
    names.a = &a, names.b = &b;
    return cmp_other_deed_place(&names);
}

bool cmp_other_deed_spot(const cc_comparison *c)
{
    cc_apartness how = cc_places_apart(c->rules, c->a->value, c->b->value);
    return is_apart(c, how) && (how != CC_APART_NAMES || names_apart(c));
}
