/* claim/repair_tag.c - a verb that the tagger took for a noun or an adjective, though somebody does something to
 * something there: "the club |thanks| the crew", "she was |fitting| a bath". */
#include "claim/repair.h"

/* "worth a fortune", "aged six", "like him": adjectives that measure. */
static bool takes_measure(cc_span lemma)
{
    static const char *const words[] = {"worth", "aged", "like", "unlike", "due", "opposite", "minus", "plus", "back"};
    return CC_AMONG(lemma, words);
}

static cc_xpos form_of(const cc_reading *r, int32_t v, int32_t who)
{
    cc_span w = cc_at(r, v)->lower;
    if (cc_span_ends(w, "ing")) return CC_XPOS_VBG;
    if (cc_child(r->s, v, CC_DEP_AUX) != CC_NO_TOKEN) return cc_span_ends(w, "ed") ? CC_XPOS_VBN : CC_XPOS_VB;
    if (cc_span_ends(w, "ed")) return CC_XPOS_VBD;
    if (cc_span_ends(w, "s")) return CC_XPOS_VBZ;
    return cc_at(r, who)->xpos == CC_XPOS_NN ? CC_XPOS_VBD : CC_XPOS_VBP;
}

/* "the club |thanks| the crew": it has a doer before it, and behind it whom it is done to. */
static bool verb_with_object(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t v = token[t].head, be = cc_child(r->s, v, CC_DEP_COP), who = cc_child(r->s, v, CC_DEP_NSUBJ);
    if (token[v].upos != CC_UPOS_NOUN && token[v].upos != CC_UPOS_ADJ) return false;
    if (who == CC_NO_TOKEN || who > v || takes_measure(token[v].lower) || cc_marker(r, v) == v - 1) return false;
    if (cc_child(r->s, v, CC_DEP_DET) != CC_NO_TOKEN || cc_child(r->s, v, CC_DEP_AMOD) != CC_NO_TOKEN) return false;
    cc_xpos form = form_of(r, v, who);
    if (be != CC_NO_TOKEN && (form != CC_XPOS_VBG || be > v)) return false;
    cc_span base;
    if (r->lexicon->wordnet == NULL || cc_wordnet_base(r->lexicon->wordnet, token[v].lower, CC_WN_VERB, &base, 1) == 0)
        return false;
    token[v].upos = CC_UPOS_VERB;
    token[v].xpos = (uint8_t)form;
    token[v].lemma = base;
    r->lex[v] = cc_lexeme_find(r->lexicon, base);
    if (be != CC_NO_TOKEN) token[be].deprel = CC_DEP_AUX;
    return true;
}

const cc_repair cc_repairs_of_tags[] = {
    REPAIR(verb_with_object, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE),
    {0},
};
