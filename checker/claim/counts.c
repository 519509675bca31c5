/* claim/counts.c - counted things outside a clause ("24 dead, over 200 injured") and words without any clause. */
#include "claim/reading.h"

static const cc_stance fact = {.modality = CC_ASSERTED, .certainty = 3};

/* "24 dead, over 200 injured": what befell so many. Other words with a number before them ("a 23-strong crew", "two
 * more", "five things to know") tell nothing by themselves. */
static bool is_counted(const cc_reading *r, int32_t t)
{
    static const char *const states[] = {"dead",   "ill",     "sick",    "hurt",    "missing", "homeless",
                                         "killed", "injured", "wounded", "trapped", "stranded"};
    const cc_token *k = cc_at(r, t);
    if (cc_child_exact(r->s, t, CC_DEP_NUMMOD) == CC_NO_TOKEN || k->time >= 0 || r->clause_of[t] >= 0) return false;
    if (k->upos == CC_UPOS_ADJ) return CC_AMONG(k->lower, states);
    return k->xpos == CC_XPOS_VBN && r->lex[t]->verb_class.len > 0;
}

/* "Police say three dead", "Three dead in crash, police say", "Police: three dead": whoever says so. */
static cc_voice *voice_of_count(cc_reading *r, int32_t t)
{
    int32_t around = cc_clause_around(r, t);
    if (around < 0) return r->whole;
    const cc_clause *c = &r->clause.item[around];
    bool said = cc_at(r, t)->head == c->head && t != c->subject && r->lex[c->head]->says_verb && c->subject >= 0 &&
                cc_main_relation(r, t) != CC_DEP_OBL;
    return said ? cc_voice_of_caller(r, c, c->subject) : c->voice;
}

static void emit_count(cc_reading *r, int32_t t)
{
    cc_arguments g = {0};
    int32_t number = cc_child_exact(r->s, t, CC_DEP_NUMMOD);
    bool event = cc_at(r, t)->xpos == CC_XPOS_VBN;
    cc_argument_add(r, &g, CC_SLOT_QUANTITY, number, false);
    cc_argument_add(r, &g, event ? CC_SLOT_OBJECT : CC_SLOT_SUBJECT, number, true);
    if (!event) {
        cc_argument_add(r, &g, CC_SLOT_COMPLEMENT, t, true);
        cc_argument *state = &g.item.item[g.item.count - 1]; /* the word alone: what it is said of is the number */
        state->start = cc_at(r, t)->start;
        state->end = cc_at(r, t)->end;
        state->text = cc_at(r, t)->form;
    }
    cc_claim *c = cc_claim_new(r, CC_FROM_COUNT, t, voice_of_count(r, t), fact);
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
