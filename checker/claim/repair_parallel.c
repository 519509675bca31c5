/* claim/repair_parallel.c - of several things that are joined, which of them the words behind go with, and to which of
 * several a thing is joined: "guests and people |staying nearby|", "for towns that are of interest to us and |on our
 * terms|", "his two fights with Berg and |a bout with Dahl|", "harmed himself, and |others|". */
#include "claim/phrase.h"
#include "claim/repair.h"

/* "on issues of interest to us and |on our terms|": joined to what has the same preposition, if the noun at hand has
 * another. */
static bool join_same_preposition(cc_reading *r, int32_t t)
{
    enum { FAR = 5 };
    cc_token *token = r->s->token;
    int32_t h = token[t].head, m = cc_child(r->s, t, CC_DEP_CASE), cc = cc_child(r->s, t, CC_DEP_CC);
    if (token[t].deprel != CC_DEP_CONJ || cc < 0 || m != cc + 1 || cc_span_is(token[m].lower, "of")) return false;
    int32_t own = cc_child(r->s, h, CC_DEP_CASE);
    if (own < 0 || own > h || cc_span_equal(token[own].lower, token[m].lower)) return false;
    for (int i = 0; i < FAR; i++) {
        h = token[h].head;
        if (h < 0 || h > t) return false;
        bool below = cc_is_nominal(&token[h]) || cc_main_relation(r, h) == CC_DEP_ACL;
        if (!below) return false;
        own = cc_child(r->s, h, CC_DEP_CASE);
        if (own < 0 || own > h || !cc_span_equal(token[own].lower, token[m].lower)) continue;
        token[t].head = h;
        return true;
    }
    return false;
}

/* "his two fights with Berg and |a bout with Dahl|": no fight is with a bout; the same preposition stands behind both.
 */
static bool join_same_phrase(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t h = token[t].head, noun = h < 0 ? CC_NO_TOKEN : token[h].head;
    if (token[t].deprel != CC_DEP_CONJ || token[t].upos != CC_UPOS_NOUN || noun < 0 || noun > h || h > t) return false;
    if (token[h].deprel != CC_DEP_NMOD || token[noun].upos != CC_UPOS_NOUN) return false;
    int32_t m = cc_marker(r, h), cc = cc_child(r->s, t, CC_DEP_CC);
    if (m < noun || cc < 0 || cc_marker(r, t) != CC_NO_TOKEN || cc_child(r->s, h, CC_DEP_NMOD) != CC_NO_TOKEN)
        return false;
    if (cc_span_is(token[m].lower, "of") && token[h].name < 0) return false;
    CC_FOR_CHILDREN(r->s, t, k) {
        if (k < t || token[k].deprel != CC_DEP_NMOD || r->low[k] != t + 1) continue;
        int32_t own = cc_marker(r, k);
        if (own != t + 1 || !cc_span_equal(token[own].lower, token[m].lower)) continue;
        token[t].head = noun;
        return true;
    }
    return false;
}

/* "guests and |people| staying nearby", "the owner and |those| who rent it": a word that tells nobody without what
 * stands behind it. */
static bool describe_last(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"people",    "those",   "anyone",   "anybody",   "everyone",
                                        "everybody", "someone", "somebody", "something", "anything"};
    cc_token *token = r->s->token;
    int32_t first = token[t].head, last = r->low[t] - 1;
    if (first < 0 || first >= last || token[last].deprel != CC_DEP_CONJ || token[last].head != first) return false;
    int32_t cc = cc_child(r->s, last, CC_DEP_CC);
    int32_t det = cc_child(r->s, first, CC_DEP_DET); /* "those |towns and people| who" */
    if (det >= 0 && cc_span_is(token[det].lower, "those")) return false;
    if (cc < 0 || r->low[last] != cc || cc != last - 1 || !CC_AMONG(token[last].lower, words)) return false;
    token[t].head = last;
    return true;
}

/* "to harm himself, and |others|, by leaving": whom else he harms; the others harm nobody. */
static bool join_reflexive(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t cc = cc_child(r->s, t, CC_DEP_CC), self = cc - 1, verb;
    if (token[t].deprel != CC_DEP_CONJ || cc < 2 || !cc_is_nominal(&token[t])) return false;
    if (cc_is_comma(r, self)) self--;
    if (!cc_is_reflexive(&token[self]) || token[t].head >= self || token[self].deprel != CC_DEP_OBJ) return false;
    verb = token[self].head;
    if (verb < 0 || verb > self || verb == token[t].head || !cc_is_below(r->s, verb, token[t].head)) return false;
    CC_FOR_CHILDREN(r->s, t, k) {
        int32_t m = cc_marker(r, k);
        if (k < t || cc_main_relation(r, k) != CC_DEP_ACL || m < t || !cc_span_is(token[m].lower, "by")) continue;
        token[k].head = verb;
        token[k].deprel = CC_DEP_ADVCL;
    }
    token[t].head = self;
    return true;
}

/* "a screen, Berg Ink |with a pen|, and keys": right behind the second of the list it tells of that. */
static bool describe_apposed(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head;
    if (token[t].deprel != CC_DEP_NMOD || noun < 0 || noun > t || r->low[t] < noun + 2) return false;
    if (cc_marker(r, t) != r->low[t]) return false;
    CC_FOR_CHILDREN(r->s, noun, k) {
        if (token[k].deprel != CC_DEP_APPOS || k < noun || r->high[k] + 1 != r->low[t]) continue;
        if (!cc_is_tagged_comma(r, r->low[k]) && !cc_is_tagged_comma(r, r->low[k] - 1)) return false;
        token[t].head = k;
        return true;
    }
    return false;
}

/* "seen by a crowd and reporters |from Lund|": where people come from, and not where it was seen from. */
static bool come_from(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, last = r->low[t] - 1;
    if (token[t].deprel != CC_DEP_OBL || verb < 0 || verb > last || token[last].upos != CC_UPOS_NOUN) return false;
    if (!cc_span_is(cc_marker_words(r, t), "from") || !cc_is_somebody(r, last)) return false;
    int32_t agent = token[last].deprel == CC_DEP_CONJ ? token[last].head : last;
    if (agent < 0 || token[agent].head != verb || token[agent].deprel != CC_DEP_OBL_AGENT) return false;
    if (cc_span_lists(r->lex[verb]->beside, CC_LIT("from"))) return false;
    token[t].head = last;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

const cc_repair cc_repairs_of_parallels[] = {
    REPAIR(join_same_preposition, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(join_same_phrase, .relation = RELATION(CONJ), .upos = UPOS(NOUN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .above = RELATION(NMOD)),
    REPAIR(describe_last, .family = RELATION(ACL) | RELATION(NMOD), .has = CC_HEAD_BEFORE),
    REPAIR(join_reflexive, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(describe_apposed, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(come_from, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    {0},
};
