/* mention/coref_chain.c - pronouns that go on: "They lacked money and sold |their| boats. |They| left." Whatever the
 * first stands for, those that follow it stand for the same. */
#include "mention/coref_tree.h"

enum { MOST_BACK = 24 };

static bool is_subject(const cc_reference *r)
{
    return r->relation == CC_DEP_NSUBJ && !r->possessive;
}

/* "it" and "its", "they" and "their": one may take up the other. */
static bool is_alike(const cc_reference *p, const cc_reference *x)
{
    return x->kind == CC_REF_PRONOUN && !x->relative && x->person == p->person && x->plural == p->plural &&
           x->gender == p->gender;
}

/* "They robbed people who had |their| pay with them": inside a clause on a noun that the subject stands before, it may
 * be the noun's. */
static bool is_in_clause_of_noun(const cc_sentence *s, int32_t token, int32_t subject)
{
    for (int step = 0; step < CC_COREF_STEPS && token >= 0; step++, token = s->token[token].head)
        if (cc_deprel_main(s->token[token].deprel) == CC_DEP_ACL) return s->token[token].head > subject;
    return false;
}

/* "They thanked drivers for |their| patience": the drivers'. */
static bool is_behind_object(const cc_coreference *c, const cc_sentence *s, const cc_reference *p,
                             const cc_reference *x)
{
    int32_t thing = s->token[cc_coref_local(s, p)].head;
    return p->possessive && x->relation == CC_DEP_OBJ && x->kind != CC_REF_PRONOUN && thing >= 0 &&
           cc_deprel_main(s->token[thing].deprel) == CC_DEP_OBL && cc_may_mean(c, p, x);
}

/* "They sold |their| boats", "they fell when |they| slipped": the subject before in the sentence, unless another that
 * may be meant stands between; of what somebody else does, the pronoun may be another's; -1. */
static int32_t in_sentence(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *p = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, p);
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < MOST_BACK; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (x->sentence != p->sentence) return -1;
        if (is_behind_object(c, s, p, x)) return -1;
        if (!is_subject(x)) continue;
        bool same = is_alike(p, x) && x->quote == p->quote;
        if (same && !is_in_clause_of_noun(s, cc_coref_local(s, p), cc_coref_local(s, x))) return (int32_t)i;
        if (same || p->possessive || cc_may_mean(c, p, x)) return -1;
    }
    return -1;
}

static bool is_main_subject(const cc_coreference *c, const cc_reference *x)
{
    const cc_sentence *s = cc_reference_sentence(c, x);
    int32_t verb = s->token[cc_coref_local(s, x)].head;
    return is_subject(x) && verb >= 0 && s->token[verb].deprel == CC_DEP_ROOT;
}

/* "They burn fields. |They| drive herds off": the main subject of the sentence before; -1. */
static int32_t in_sentence_before(const cc_coreference *c, uint32_t ref)
{
    enum { OPENING = 2 };
    const cc_reference *p = &c->ref.item[ref];
    if (p->token - cc_reference_sentence(c, p)->first > OPENING || !is_subject(p)) return -1;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < MOST_BACK; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (p->sentence - x->sentence > 1 || (x->sentence == p->sentence && is_subject(x))) return -1;
        if (x->sentence != p->sentence && is_main_subject(c, x))
            return is_alike(p, x) && x->quote == p->quote ? (int32_t)i : -1;
    }
    return -1;
}

int32_t cc_goes_on_from(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *p = &c->ref.item[ref];
    if ((!p->plural && p->gender != CC_GENDER_NEUTER) || p->reflexive || (!p->possessive && !is_subject(p))) return -1;
    int32_t before = in_sentence(c, ref);
    if (before < 0) before = in_sentence_before(c, ref);
    return before >= 0 && !cc_means_nothing(c, &c->ref.item[before]) ? before : -1;
}
