/* claim/repair_title.c - what something is called, read as a sentence ("the '|Can You Hear It?|' survey"), a name that
 * is cut behind an office, and a headline's "Berg, |Wife| Charged". */
#include "claim/phrase.h"
#include "claim/repair.h"

/* The mark that closes what opens at the token, not far behind it; CC_NO_TOKEN. */
static int32_t closing_mark(const cc_reading *r, int32_t open)
{
    enum { LONGEST = 10 };
    int32_t count = (int32_t)r->s->count;
    for (int32_t k = open + 2; k < count && k < open + LONGEST; k++)
        if (cc_is_quote_mark(cc_at(r, k))) return k;
    return CC_NO_TOKEN;
}

/* A verb with somebody who does it, or a mark that asks or calls: a sentence of its own. */
static bool is_sentence(const cc_reading *r, int32_t from, int32_t to)
{
    cc_span last = cc_at(r, to - 1)->form;
    bool calls = cc_span_is(last, "?") || cc_span_is(last, "!");
    for (int32_t k = from; k < to; k++) {
        if (cc_at(r, k)->upos != CC_UPOS_VERB) continue;
        int32_t who = cc_child(r->s, k, CC_DEP_NSUBJ), what = cc_child(r->s, k, CC_DEP_OBJ);
        if (calls || (who >= from && who < to) || (what >= from && what < to)) return true;
    }
    return false;
}

/* "|the| 'Can You Hear It?' survey": the words between the marks are the name of what stands behind them. */
static bool call_in_marks(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t open = t + 1, count = (int32_t)r->s->count;
    if (token[t].deprel != CC_DEP_DET && token[t].deprel != CC_DEP_NMOD_POSS) return false;
    if (open >= count || !cc_is_quote_mark(&token[open])) return false;
    int32_t close = closing_mark(r, open), noun = close + 1;
    if (close == CC_NO_TOKEN || noun >= count || token[noun].upos != CC_UPOS_NOUN) return false;
    while (token[noun].deprel == CC_DEP_COMPOUND && token[noun].head == noun + 1 && noun + 1 < count) noun++;
    char letter = token[open + 1].form.ptr[0];
    if (letter < 'A' || letter > 'Z' || !is_sentence(r, open + 1, close)) return false;
    for (int32_t k = open + 1; k < close; k++) {
        if (token[k].head < 0 || token[noun].head == k) return false;
        if (token[k].upos == CC_UPOS_PUNCT) continue;
        token[k].upos = CC_UPOS_PROPN;
        token[k].xpos = CC_XPOS_NNP;
    }
    for (int32_t k = open; k <= close; k++) {
        token[k].head = noun;
        token[k].deprel = token[k].upos == CC_UPOS_PUNCT ? CC_DEP_PUNCT : CC_DEP_COMPOUND;
    }
    token[t].head = noun;
    return true;
}

/* "before referee Ada |Berg| stopped it": the family name goes with the given name. */
static bool join_name(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t given = t - 1;
    if (given < 1 || token[t].head < 0 || token[t].head != token[given].head || token[t].head > given) return false;
    if (token[t].deprel != CC_DEP_FLAT || token[given].deprel != CC_DEP_APPOS || token[given].upos != CC_UPOS_PROPN ||
        token[t].upos != CC_UPOS_PROPN)
        return false;
    if (token[token[t].head].upos != CC_UPOS_NOUN || r->high[given] != given || token[t].name < 0 ||
        token[t].name != token[given].name)
        return false;
    token[t].head = given;
    return true;
}

/* "Mayor Jon Berg, |Wife| Charged With Fraud": both are. */
static bool join_kin(cc_reading *r, int32_t t)
{
    static const char *const kin[] = {"wife",   "husband", "son",     "daughter", "brother",    "sister",
                                      "father", "mother",  "partner", "parents",  "girlfriend", "boyfriend"};
    cc_token *token = r->s->token;
    bool beside = token[t].deprel == CC_DEP_APPOS;
    if ((!beside && token[t].deprel != CC_DEP_NSUBJ_PASS) || token[t].upos != CC_UPOS_NOUN) return false;
    int32_t verb = beside ? cc_child(r->s, t, CC_DEP_ACL) : token[t].head, who = beside ? token[t].head : CC_NO_TOKEN;
    if (!cc_is_unstopped(r) || !CC_AMONG(token[t].lower, kin) || r->low[t] != t || !cc_is_comma(r, t - 1)) return false;
    if (!beside) who = cc_child_exact(r->s, verb, CC_DEP_NSUBJ_PASS); /* both hang on it */
    if (!beside && who != t && r->high[who] + 1 >= t - 1) {
        token[t].head = who;
        token[t].deprel = CC_DEP_CONJ;
        return true;
    }
    if (!beside) who = token[verb].head;
    if (token[verb].deprel != CC_DEP_ACL && token[verb].deprel != CC_DEP_PARATAXIS) return false;
    if (who < 0 || who > t || verb < t || token[verb].xpos != CC_XPOS_VBN || token[who].deprel != CC_DEP_ROOT)
        return false;
    token[verb].head = CC_NO_TOKEN;
    token[verb].deprel = CC_DEP_ROOT;
    token[who].head = verb;
    token[who].deprel = CC_DEP_NSUBJ_PASS;
    token[t].head = who;
    token[t].deprel = CC_DEP_CONJ;
    return true;
}

const cc_repair cc_repairs_of_titles[] = {
    REPAIR(call_in_marks, .relation = RELATION(DET) | RELATION(NMOD_POSS)),
    REPAIR(join_name, .relation = RELATION(FLAT), .has = CC_HEAD_BEFORE | CC_HAS_NAME, .head = UPOS(NOUN),
           .upos = UPOS(PROPN)),
    REPAIR(join_kin, .relation = RELATION(APPOS) | RELATION(NSUBJ_PASS), .upos = UPOS(NOUN), .starts = "bdfghmpsw",
           .has = CC_UNSTOPPED),
    {0},
};
