/* claim/repair_whole.c - phrases that the parser took apart: "a high wind |advisory|", "lectured on |ocean swimming|",
 * "an order for |the Oaks at Lund complex|", "|as leaders|, he thought", "|for the time being|". */
#include "claim/repair.h"

/* The kinds of a noun that hang on another hang on this one now; it is a noun as the other is. */
static void head_phrase(cc_reading *r, int32_t t, int32_t noun)
{
    CC_FOR_CHILDREN(r->s, noun, k)
        if (k < noun) r->s->token[k].head = t;
    r->s->token[noun].head = t;
    r->s->token[noun].deprel = CC_DEP_COMPOUND;
}

/* "issued a high wind |advisory|": behind an article and a noun it ends the phrase, whatever else the word may be. */
static bool end_phrase(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = t - 1, verb = token[t].head;
    if (token[t].deprel != CC_DEP_XCOMP || token[t].xpos != CC_XPOS_JJ || verb < 0 || verb >= noun) return false;
    if (token[noun].head != t || token[noun].deprel != CC_DEP_OBL_UNMARKED || token[noun].upos != CC_UPOS_NOUN)
        return false;
    static const char *const little[] = {"bit", "lot", "way", "shade", "tad", "touch"}; /* "a bit |scared|" */
    if (CC_AMONG(token[noun].lower, little)) return false;
    int32_t det = cc_child(r->s, noun, CC_DEP_DET);
    if (det < 0 || det != verb + 1 || token[noun].time >= 0) return false;
    if (cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN || r->lex[noun]->slot == CC_NOUN_TIME) return false;
    head_phrase(r, t, noun);
    token[t].upos = CC_UPOS_NOUN;
    token[t].xpos = CC_XPOS_NN;
    token[t].deprel = CC_DEP_OBJ;
    return true;
}

/* "were lectured on ocean |swimming| before they left": a kind of swimming; nobody swims there on an ocean. */
static bool join_gerund(cc_reading *r, int32_t t)
{
    static const char *const prepositions[] = {"on", "about", "of", "for", "against"};
    static const char *const places[] = {"foot", "board", "site",  "stage", "duty",  "scene", "record", "fire",
                                         "line", "top",   "point", "trial", "leave", "air",   "camera", "horseback"};
    cc_token *token = r->s->token;
    int32_t noun = t - 1, m = t - 2, verb = token[t].head;
    if (token[t].deprel != CC_DEP_ADVCL || token[t].xpos != CC_XPOS_VBG || r->low[t] != t || verb < 0 || verb >= m)
        return false;
    if (token[noun].head != verb || token[noun].deprel != CC_DEP_OBL || token[noun].xpos != CC_XPOS_NN) return false;
    if (r->low[noun] != m || !CC_AMONG(token[m].lower, prepositions) || CC_AMONG(token[noun].lower, places))
        return false;
    if (token[noun].time >= 0 || r->lex[noun]->slot == CC_NOUN_TIME || cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN)
        return false;
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_main_relation(r, k) == CC_DEP_ADVCL) token[k].head = verb;
    head_phrase(r, t, noun);
    cc_read_as_noun(r, t);
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "an order for the Oaks |at Lund complex|": an object has no preposition; it goes with what stands right before it. */
static bool place_second_object(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, m = cc_child(r->s, t, CC_DEP_CASE), noun = m - 1;
    if (token[t].deprel != CC_DEP_OBJ || m < 1 || m != r->low[t] || verb < 0 || verb >= noun) return false;
    if (token[m].upos != CC_UPOS_ADP || !cc_is_nominal(&token[noun])) return false;
    int32_t first = cc_child(r->s, verb, CC_DEP_OBJ);
    if (first < verb || first > noun || !cc_is_below(r->s, noun, first)) return false;
    while (token[noun].deprel == CC_DEP_FLAT && token[noun].head < noun && token[noun].head > verb)
        noun = token[noun].head;
    token[t].head = noun;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

/* "that as the two leading firms, they thought": what they are, and none of those who think, which have no
 * preposition. */
static bool stand_as(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, m = cc_child(r->s, t, CC_DEP_CASE);
    if (cc_main_relation(r, t) != CC_DEP_NSUBJ || m < 0 || m > t || token[m].upos != CC_UPOS_ADP || verb < t)
        return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (k <= t || k > verb || cc_main_relation(r, k) != CC_DEP_NSUBJ || !cc_has_comma(r, t, k)) continue;
        token[t].deprel = CC_DEP_OBL;
        return true;
    }
    return false;
}

/* "shut for the time |being|": one turn, of the verb before it. */
static bool be_for_the_time(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    if (t < 4 || !cc_span_is(token[t].lower, "being") || !cc_span_is(token[t - 1].lower, "time")) return false;
    if (!cc_span_is(token[t - 2].lower, "the") || !cc_span_is(token[t - 3].lower, "for")) return false;
    int32_t act = t - 4;
    while (act >= 0 && token[act].upos != CC_UPOS_VERB && cc_child(r->s, act, CC_DEP_COP) == CC_NO_TOKEN)
        act = token[act].head;
    if (act < 0 || act > t - 4) return false;
    CC_FOR_CHILDREN(r->s, t, k) token[k].head = act;
    token[t - 1].head = act;
    token[t - 1].deprel = CC_DEP_OBL;
    token[t - 3].deprel = CC_DEP_CASE;
    token[t - 2].deprel = token[t].deprel = CC_DEP_FLAT;
    token[t].head = token[t - 2].head = token[t - 3].head = t - 1;
    token[t].upos = CC_UPOS_NOUN;
    token[t].xpos = CC_XPOS_NN;
    return true;
}

const cc_repair cc_repairs_of_wholes[] = {
    REPAIR(be_for_the_time, .xpos = XPOS(VBG), .starts = "b"),
    REPAIR(end_phrase, .relation = RELATION(XCOMP), .xpos = XPOS(JJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(join_gerund, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE),
    REPAIR(place_second_object, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(stand_as, .family = RELATION(NSUBJ), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    {0},
};
