/* claim/repair_hyphen.c - verbs of two words that a hyphen joins: "the state down-played it", "they fact-check him",
 * "she is well-liked". */
#include "claim/repair.h"

/* "the meteor |power|-scraped the wall": the noun before the word does it, the half of the word nothing. */
static void pass_subject(cc_reading *r, int32_t half, int32_t verb)
{
    cc_token *token = r->s->token;
    int32_t who = CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, half, k)
        if (k < half && cc_is_nominal(cc_at(r, k))) who = k;
    if (who == CC_NO_TOKEN) return;
    for (int32_t k = token[half].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < half && k != who) token[k].head = who;
    token[who].head = verb;
    token[who].deprel = CC_DEP_NSUBJ;
}

/* "down-|played|", "fact-|checking|": one verb; its first half is nothing that the verb is done to, for or by. */
static bool join_halves(cc_reading *r, int32_t t)
{
    int32_t half = cc_hyphen_half(r, t);
    cc_token *token = r->s->token;
    if (half == CC_NO_TOKEN || token[t].upos != CC_UPOS_VERB) return false;
    if (token[t].head == half && cc_main_relation(r, t) == CC_DEP_PARATAXIS) {
        cc_take_place(r, t, half, CC_DEP_COMPOUND); /* "They fact-|checked| it", read as two */
        return true;
    }
    /* "the paper |down|-played it", hung on the noun */
    if (half > 0 && token[half].head == half - 1 && cc_relation(r, half - 1) == CC_DEP_NSUBJ &&
        token[half].upos == CC_UPOS_ADV && token[half - 1].head == t)
        token[half].head = t;
    if (token[half].head != t || token[half].deprel == CC_DEP_COMPOUND) return false;
    cc_deprel d = cc_main_relation(r, half), own = cc_main_relation(r, t);
    bool known = token[t].xpos == CC_XPOS_VBN && token[half].upos == CC_UPOS_ADV && own == CC_DEP_ACL;
    if (known) return false; /* "better-|known| for his songs": known, and how well */
    if (own == CC_DEP_AMOD || own == CC_DEP_COMPOUND || d == CC_DEP_AUX || d == CC_DEP_CC || d == CC_DEP_CASE)
        return false;
    if (d == CC_DEP_NSUBJ) pass_subject(r, half, t);
    token[half].deprel = CC_DEP_COMPOUND;
    return true;
}

/* "is well-|liked|", "might be Oslo-|based|", "sounds far-|fetched|": a state; nobody likes or bases. But "was
 * gang-raped". */
static bool read_as_state(cc_reading *r, int32_t t)
{
    int32_t half = cc_hyphen_half(r, t), aux = cc_child(r->s, t, CC_DEP_AUX);
    cc_token *token = r->s->token;
    bool is = aux != CC_NO_TOKEN && cc_is_passive(r, t);
    if (half == CC_NO_TOKEN || (!is && (aux != CC_NO_TOKEN || cc_relation(r, t) != CC_DEP_XCOMP))) return false;
    cc_upos u = (cc_upos)token[half].upos;
    if (token[t].upos != CC_UPOS_VERB || token[t].xpos != CC_XPOS_VBN) return false;
    if (u != CC_UPOS_ADV && u != CC_UPOS_ADJ && u != CC_UPOS_PROPN) return false;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        if (cc_relation(r, k) == CC_DEP_AUX_PASS) token[k].deprel = CC_DEP_COP;
        if (cc_relation(r, k) == CC_DEP_NSUBJ_PASS) token[k].deprel = CC_DEP_NSUBJ;
        if (cc_relation(r, k) == CC_DEP_OBL_AGENT) token[k].deprel = CC_DEP_OBL;
    }
    if (token[half].head == t) token[half].deprel = CC_DEP_COMPOUND;
    token[t].upos = CC_UPOS_ADJ;
    token[t].xpos = CC_XPOS_JJ;
    token[t].lemma = token[t].lower;
    return true;
}

const cc_repair cc_repairs_of_hyphens[] = {
    REPAIR(read_as_state, .xpos = XPOS(VBN), .upos = UPOS(VERB), .has = CC_HAS_CHILD),
    REPAIR(join_halves, .upos = UPOS(VERB), .has = CC_HAS_CHILD),
    {0},
};
