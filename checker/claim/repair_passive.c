/* claim/repair_passive.c - passives that the tree takes for something else: who did it hangs on the noun before, the
 * participle has taken the subject of the verb: "bordered to the south by Oslo", "a man held by rebels was freed". */
#include "claim/repair.h"

/* Is something done to the subject of the verb, or to the noun that it describes? */
static bool is_passive_form(const cc_reading *r, int32_t verb)
{
    const cc_token *k = cc_at(r, verb);
    if (k->upos != CC_UPOS_VERB || (k->xpos != CC_XPOS_VBN && k->xpos != CC_XPOS_VBD)) return false;
    if (cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return true;
    cc_deprel d = cc_relation(r, verb);
    return k->xpos == CC_XPOS_VBN && (d == CC_DEP_ACL || d == CC_DEP_ADVCL || d == CC_DEP_XCOMP) &&
           cc_child(r->s, verb, CC_DEP_AUX) == CC_NO_TOKEN;
}

static bool has_agent(const cc_reading *r, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, verb, t)
        if (t > verb && cc_main_relation(r, t) == CC_DEP_OBL && cc_span_is(cc_marker_words(r, t), "by")) return true;
    return false;
}

/* Somebody who can have done it. */
static bool is_actor(const cc_reading *r, int32_t t)
{
    int kind = cc_name_kind_at(r, t);
    return kind == CC_NAME_PERSON || kind == CC_NAME_ORGANISATION || kind == CC_NAME_ROLE ||
           r->lex[t]->slot == CC_NOUN_PERSON;
}

/* A place, a direction, a day: nobody has made it, whatever "by" follows it. */
static bool has_no_maker(const cc_reading *r, int32_t noun)
{
    static const char *const sides[] = {"north", "south", "east",  "west",   "side", "left",  "right", "top",
                                        "front", "rear",  "night", "ground", "sea",  "heart", "end",   "sky"};
    if (cc_at(r, noun)->time >= 0 || cc_name_kind_at(r, noun) == CC_NAME_PLACE) return true;
    return r->lex[noun]->slot == CC_NOUN_TIME || r->lex[noun]->slot == CC_NOUN_PLACE ||
           CC_AMONG(cc_at(r, noun)->lower, sides);
}

/* "held hostage", "taken prisoner": a bare noun right behind the verb is a state of whoever suffers it. */
static bool is_bare_state(const cc_reading *r, int32_t noun, int32_t verb)
{
    return noun == verb + 1 && r->low[noun] == noun && cc_at(r, noun)->xpos == CC_XPOS_NN &&
           r->lex[noun]->event == CC_NO_EVENT;
}

/* "bordered to the south |by Oslo|", "held hostage |by rebels|": who did it, no sort of south and of hostage. "a book
 * by Berg" and "an attack by rebels" have their own makers. */
static bool pass_agent_up(cc_reading *r, int32_t t)
{
    if (cc_main_relation(r, t) != CC_DEP_NMOD || !cc_span_is(cc_marker_words(r, t), "by")) return false;
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 || noun > t ? CC_NO_TOKEN : token[noun].head;
    while (verb >= 0 && verb < noun && cc_main_relation(r, noun) == CC_DEP_NMOD) noun = verb, verb = token[noun].head;
    if (verb < 0 || verb > noun || !is_passive_form(r, verb) || has_agent(r, verb)) return false;
    cc_deprel d = cc_main_relation(r, noun);
    bool place = d == CC_DEP_OBL && noun == token[t].head && has_no_maker(r, noun);
    bool state = (d == CC_DEP_OBJ || d == CC_DEP_XCOMP || d == CC_DEP_OBL) && is_bare_state(r, noun, verb);
    bool acts = is_actor(r, t) || (place && cc_name_kind_at(r, t) == CC_NAME_PLACE);
    bool time = token[noun].time >= 0 || r->lex[noun]->slot == CC_NOUN_TIME; /* "shaken on Monday |by a quake|" */
    acts |= place && time && token[t].upos == CC_UPOS_NOUN && token[t].time < 0 && cc_marker(r, t) == noun + 1;
    if ((!place && !state) || !acts) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL_AGENT;
    return true;
}

/* "A man held for a year by rebels was freed", where the participle opens the sentence with a subject: the man was
 * freed, and held. */
static bool describe_subject(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ADVCL || cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (verb < t || who == CC_NO_TOKEN || r->high[who] + 1 != t || cc_has_own_subject(r, verb)) return false;
    if (cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN || cc_marker(r, t) != CC_NO_TOKEN) return false;
    /* "Her house burnt, she moved": with a comma it is a clause of its own */
    for (int32_t k = t; k <= r->high[t] + 1; k++)
        if (cc_is_comma(r, k)) return false;
    int32_t finite = cc_child(r->s, verb, CC_DEP_AUX);
    if (finite == CC_NO_TOKEN) finite = cc_child(r->s, verb, CC_DEP_COP);
    cc_xpos x = (cc_xpos)token[finite == CC_NO_TOKEN ? verb : finite].xpos;
    if (x != CC_XPOS_VBD && x != CC_XPOS_VBZ && x != CC_XPOS_VBP && x != CC_XPOS_MD) return false;
    token[who].head = verb;
    token[who].deprel = cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    token[t].head = who;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

const cc_repair cc_repairs_of_passives[] = {
    REPAIR(pass_agent_up, .family = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(describe_subject, .relation = RELATION(ADVCL), .xpos = XPOS(VBN), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    {0},
};
