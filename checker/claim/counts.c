/* claim/counts.c - counted things outside a clause ("24 dead, over 200 injured") and words without any clause. */
#include "claim/reading.h"

static const cc_stance fact = {.modality = CC_ASSERTED, .certainty = 3};

/* What is counted is told of a number: a participle or adjective, or a noun that no verb takes. */
static bool is_counted(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (cc_child_exact(r->s, t, CC_DEP_NUMMOD) == CC_NO_TOKEN || k->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME)
        return false;
    if (r->clause_of[t] >= 0) return false;
    if (k->upos == CC_UPOS_ADJ || k->xpos == CC_XPOS_VBN) return true;
    return k->upos == CC_UPOS_NOUN && r->clause.count == 0;
}

static void emit_count(cc_reading *r, int32_t t)
{
    cc_arguments g = {0};
    cc_argument_add(r, &g, CC_SLOT_QUANTITY, cc_child_exact(r->s, t, CC_DEP_NUMMOD), false);
    cc_argument_add(r, &g, cc_at(r, t)->upos == CC_UPOS_NOUN ? CC_SLOT_SUBJECT : CC_SLOT_COMPLEMENT, t, true);
    cc_claim *c = cc_claim_new(r, CC_FROM_COUNT, t, cc_voice_around(r, t), fact);
    bool event = cc_at(r, t)->xpos == CC_XPOS_VBN;
    c->predicate = event ? cc_at(r, t)->lemma : CC_LIT("be");
    c->predicate_class = event ? r->lex[t]->verb_class : CC_LIT("");
    c->event = event;
    cc_claim_settle(r, c, &g);
}

void cc_claims_of_counts(cc_reading *r)
{
    for (int32_t t = 0; t < (int32_t)r->s->count; t++)
        if (is_counted(r, t)) emit_count(r, t);
}
