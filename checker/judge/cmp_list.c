/* Comparators of lists: what one deed has as its objects. */
#include "judge/answer.h"

/* One word for both, a word for the other, a kind or a part of it: "guns", "weapons". */
static bool are_one(const cc_comparison *c, cc_span x, cc_span y)
{
    enum { SENSES = 3, STEPS = 8 };
    const cc_wordnet *w = c->rules->wordnet;
    cc_span p = cc_concept_class(&c->rules->concepts, x, CC_UPOS_NOUN),
            q = cc_concept_class(&c->rules->concepts, y, CC_UPOS_NOUN);
    if (cc_span_equal(x, y) || (p.len > 0 && cc_span_equal(p, q))) return true;
    if (w == NULL) return false;
    return cc_wordnet_synonyms(w, x, y, CC_WN_NOUN, 0) || cc_wordnet_is_a(w, x, y, CC_WN_NOUN, SENSES, STEPS) ||
           cc_wordnet_is_a(w, y, x, CC_WN_NOUN, SENSES, STEPS) || cc_wordnet_part_of(w, x, y) ||
           cc_wordnet_part_of(w, y, x);
}

static bool has_member(const cc_comparison *c, cc_span members, cc_span x)
{
    cc_span y;
    while (cc_span_split(&members, '+', &y))
        if (are_one(c, x, y)) return true;
    return false;
}

/* A member of the one list for which the other has no word. */
static bool has_another(const cc_comparison *c, cc_span list, cc_span other)
{
    cc_span x;
    while (cc_span_split(&list, '+', &x))
        if (!has_member(c, other, x)) return true;
    return false;
}

/* Each has a member that neither the other's list nor its sentence has. */
bool cmp_other_members(const cc_comparison *c)
{
    const float some = 0.1f;
    const cc_statement *a = c->a, *b = c->b;
    if (!has_another(c, a->value, b->value) || !has_another(c, b->value, a->value)) return false;
    return cc_context_missing(c->vocabulary, &a->phrase, &b->context) > some &&
           cc_context_missing(c->vocabulary, &b->phrase, &a->context) > some;
}
