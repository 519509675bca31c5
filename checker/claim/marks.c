/* claim/marks.c - colour and judgement: claims that are marked as opinion (issue 5.5). */
#include "claim/reading.h"

static bool judges(const cc_reading *r, int32_t t)
{
    if (t < 0) return false;
    int32_t in = t - (int32_t)r->s->first;
    if (in < 0 || in >= (int32_t)r->s->count) return false;
    if (r->lex[in]->opinion) return true;
    CC_FOR_CHILDREN(r->s, in, k)
        if (cc_main_relation(r, k) == CC_DEP_AMOD && r->lex[k]->opinion) return true;
    return false;
}

void cc_claims_mark(cc_reading *r, uint32_t first)
{
    for (uint32_t i = first; i < r->article->claims.count; i++) {
        cc_claim *c = &r->article->claims.item[i];
        const cc_argument *complement = cc_claim_argument(c, CC_SLOT_COMPLEMENT);
        if (c->origin == CC_FROM_COPULA)
            c->opinion = judges(r, complement == NULL ? c->predicate_token : complement->head);
    }
}
