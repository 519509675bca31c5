/* claim/repair_particle.c - what a verb with a particle is done to: "chopped off heads", "closed off the eastern face".
 */
#include "claim/repair.h"

/* A thing that no preposition stands before, right behind the particle of a verb without an object. */
static bool may_be_object(const cc_reading *r, int32_t verb, int32_t particle, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (verb < 0 || particle != verb + 1 || cc_at(r, verb)->upos != CC_UPOS_VERB) return false;
    if (k->upos != CC_UPOS_NOUN && k->upos != CC_UPOS_PROPN && k->upos != CC_UPOS_PRON) return false;
    /* "met up |at his home|", "live up |to| it": under a preposition, wherever the tree has it */
    const cc_token *opens = cc_at(r, particle + 1);
    if (opens->upos == CC_UPOS_ADP || opens->xpos == CC_XPOS_TO) return false;
    /* "perform |along|", "got out that |way|", "sank |off the island|": with whom, how and where */
    if (cc_span_is(cc_at(r, particle)->lower, "along") || cc_span_is(k->lower, "way")) return false;
    if (r->lex[t]->slot == CC_NOUN_PLACE || cc_name_kind_at(r, t) == CC_NAME_PLACE) return false;
    if (k->time >= 0 || k->number >= 0 || r->lex[t]->slot == CC_NOUN_TIME) return false;
    return cc_child(r->s, verb, CC_DEP_OBJ) == CC_NO_TOKEN &&
           cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) == CC_NO_TOKEN;
}

/* "chopped off heads": no place and no manner. */
static bool do_to_object(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, particle = r->low[t] - 1;
    if (cc_main_relation(r, t) != CC_DEP_OBL || particle < 0 || token[particle].deprel != CC_DEP_COMPOUND_PRT ||
        token[particle].head != verb || cc_marker(r, t) != CC_NO_TOKEN)
        return false;
    if (!may_be_object(r, verb, particle, t)) return false;
    token[t].deprel = CC_DEP_OBJ;
    return true;
}

/* "left |behind| a career", "cordoned |off| the street": nobody does it off or behind anything. */
static bool makes_one_verb(cc_span verb, cc_span word)
{
    static const char *const off[] = {"cut",    "show",  "cordon", "finish", "fire",  "seal",  "wall",  "lay",
                                      "pay",    "kick",  "pull",   "ward",   "fend",  "stave", "shrug", "brush",
                                      "shake",  "knock", "write",  "call",   "round", "close", "block", "fence",
                                      "rattle", "reel",  "sell",   "tick",   "chop",  "lop",   "carry", "hack"};
    static const char *const around[] = {"pass", "cart", "kick", "throw", "toss", "lug"};
    static const char *const in[] = {"suck", "rake", "rope", "usher", "bus", "drag", "bring", "haul", "phone"};
    if (cc_span_is(word, "behind")) return cc_span_is(verb, "leave");
    if (cc_span_is(word, "off")) return CC_AMONG(verb, off);
    return cc_span_is(word, "around") ? CC_AMONG(verb, around) : cc_span_is(word, "in") && CC_AMONG(verb, in);
}

/* "closed |off| the eastern face": by its tag or with its verb a particle, and by the tree a preposition. */
static bool free_particle(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t thing = token[t].head, verb = thing < 0 ? CC_NO_TOKEN : token[thing].head;
    if (token[t].deprel != CC_DEP_CASE || thing < t || verb < 0) return false;
    if (token[t].xpos != CC_XPOS_RP && !makes_one_verb(token[verb].lemma, token[t].lower)) return false;
    if (cc_main_relation(r, thing) != CC_DEP_OBL || r->low[thing] != t || verb != t - 1) return false;
    if (!may_be_object(r, verb, t, thing)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_COMPOUND_PRT;
    token[thing].deprel = CC_DEP_OBJ;
    return true;
}

/* "let him |go|": who lets him go does it, and he does not go anywhere. */
static bool let_go(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t let = token[t].head, whom = let < 0 ? CC_NO_TOKEN : cc_child(r->s, let, CC_DEP_OBJ);
    if (token[t].xpos != CC_XPOS_VB || !cc_span_is(token[t].lower, "go") || let < 0 || whom < let || whom > t)
        return false;
    cc_deprel d = cc_main_relation(r, t);
    if (!cc_span_is(token[let].lemma, "let") || (d != CC_DEP_XCOMP && d != CC_DEP_CCOMP)) return false;
    if (r->lex[whom]->slot != CC_NOUN_PERSON && token[whom].xpos != CC_XPOS_PRP && token[whom].number < 0 &&
        cc_name_kind_at(r, whom) != CC_NAME_PERSON)
        return false;
    CC_FOR_CHILDREN(r->s, t, k) /* "let them go home", "let it go on" */
        if (k < t || (token[k].time < 0 && token[k].upos != CC_UPOS_PUNCT && cc_main_relation(r, k) != CC_DEP_ADVCL))
            return false;
    CC_FOR_CHILDREN(r->s, t, k) token[k].head = let;
    token[t].deprel = CC_DEP_COMPOUND_PRT;
    return true;
}

/* "were cared |for| in the town", "was paid |for| by the club": its noun went to the front of the passive, and the
 * phrase behind it has a preposition of its own. */
static bool keep_stranded(cc_reading *r, int32_t t)
{
    static const char *const stranded[] = {"for", "to", "at", "about", "with", "after", "upon", "on", "of", "into"};
    static const char *const next[] = {"in", "at", "by", "on", "during", "since", "before", "as", "from", "after"};
    cc_token *token = r->s->token;
    int32_t verb = t - 1, noun = token[t].head;
    if (token[t].deprel != CC_DEP_CASE || verb < 0 || noun <= t + 1 || token[noun].head != verb ||
        token[t + 1].deprel != CC_DEP_CASE || token[t + 1].head != noun || token[t].first_child >= 0)
        return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBL || !CC_AMONG(token[t].lower, stranded) ||
        !CC_AMONG(token[t + 1].lower, next) || token[verb].xpos != CC_XPOS_VBN || !cc_is_passive(r, verb))
        return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_COMPOUND_PRT;
    if (cc_span_is(token[t + 1].lower, "by") && token[noun].time < 0) token[noun].deprel = CC_DEP_OBL_AGENT;
    return true;
}

/* "leant |in| slowly", "drove |off| quickly": no preposition stands before an adverb of manner. */
static bool before_manner(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"in", "off", "up", "out", "down", "on", "back", "over", "through"};
    cc_token *token = r->s->token;
    int32_t how = t + 1, verb = t - 1;
    if (verb < 0 || token[t].head != how || token[t].deprel != CC_DEP_CASE || token[how].head != verb) return false;
    bool manner = token[how].upos == CC_UPOS_ADV && cc_span_ends(token[how].lower, "ly");
    if (!manner || token[verb].upos != CC_UPOS_VERB || !CC_AMONG(token[t].lower, words)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_COMPOUND_PRT;
    token[t].xpos = CC_XPOS_RP;
    return true;
}

const cc_repair cc_repairs_of_particles[] = {
    REPAIR(do_to_object, .family = RELATION(OBL), .has = CC_HEAD_BEFORE),
    REPAIR(free_particle, .relation = RELATION(CASE), .xpos = XPOS(RP) | XPOS(IN), .above_family = RELATION(OBL),
           .has = CC_HEAD_BEHIND),
    REPAIR(keep_stranded, .relation = RELATION(CASE), .has = CC_HEAD_BEHIND, .starts = "ftawuoi",
           .above_family = RELATION(OBL)),
    REPAIR(let_go, .relation = RELATION(XCOMP) | RELATION(CCOMP), .xpos = XPOS(VB), .has = CC_HEAD_BEFORE,
           .head_starts = "l", .starts = "g"),
    REPAIR(before_manner, .relation = RELATION(CASE), .has = CC_HEAD_BEHIND, .starts = "bdiotu"),
    {0},
};
