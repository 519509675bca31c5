/* claim/repair_infinitive.c - what a verb takes for its content with "to", hung beside it as a purpose: "decided in
 * 2015 to leave", "expects him to stay". */
#include "claim/repair.h"

/* Nobody plans or refuses in order to do something. */
static bool takes_infinitive(cc_span verb)
{
    static const char *const verbs[] = {
        "agree",   "decide",   "plan",     "begin",   "start",   "cease",   "fail",      "refuse", "want",   "wish",
        "attempt", "seek",     "threaten", "vow",     "pledge",  "swear",   "promise",   "offer",  "hope",   "tend",
        "choose",  "intend",   "expect",   "manage",  "decline", "propose", "opt",       "aim",    "strive", "consent",
        "resolve", "hesitate", "dare",     "deserve", "pretend", "need",    "volunteer", "look"};
    return CC_AMONG(verb, verbs);
}

/* Whom one wants, asks or lets do something. */
static bool takes_whom(cc_span verb)
{
    static const char *const verbs[] = {
        "like",    "expect",  "want",     "ask",       "urge",     "tell",      "order",     "force",
        "allow",   "enable",  "permit",   "encourage", "persuade", "invite",    "advise",    "require",
        "cause",   "warn",    "instruct", "compel",    "pressure", "authorize", "authorise", "oblige",
        "entitle", "implore", "beg",      "prompt",    "tempt",    "convince",  "inspire"};
    return CC_AMONG(verb, verbs);
}

/* "agreed on terms |to end it|": an infinitive tells what the terms are for. */
static bool has_topic(const cc_reading *r, int32_t verb, int32_t to)
{
    CC_FOR_CHILDREN(r->s, verb, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_XCOMP || d == CC_DEP_CCOMP) return true;
        bool topic = d == CC_DEP_OBL && t > verb && t < to && cc_at(r, t)->time < 0;
        if (topic && !cc_span_is(cc_marker_words(r, t), "with")) return true;
    }
    return false;
}

/* The "to" that opens the clause, behind no comma, "in order" or "so as"; CC_NO_TOKEN. */
static int32_t opening_to(const cc_reading *r, int32_t t)
{
    int32_t to = cc_child(r->s, t, CC_DEP_MARK);
    if (to == CC_NO_TOKEN || to < 1 || to > t || cc_at(r, to)->xpos != CC_XPOS_TO) return CC_NO_TOKEN;
    cc_span before = cc_at(r, to - 1)->lower;
    bool aim = cc_span_is(before, "order") || cc_span_is(before, "as") || cc_span_is(before, ",");
    return aim ? CC_NO_TOKEN : to;
}

static bool is_content(const cc_reading *r, int32_t verb, int32_t to)
{
    cc_span lemma = cc_at(r, verb)->lemma;
    int32_t object = cc_child(r->s, verb, CC_DEP_OBJ);
    bool passive = cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
    if (object != CC_NO_TOKEN) return object > verb && object < to && !passive && takes_whom(lemma);
    /* "was forced to delay it": what is told is the delay */
    bool made = r->lex[verb]->effect[CC_PART_VERB] == CC_EFFECT_MAKE;
    return passive ? takes_whom(lemma) && !made : takes_infinitive(lemma);
}

/* "told fans |on Monday| to stay": where and when they were told. */
static void leave_what_stands_before(cc_reading *r, int32_t t, int32_t to, int32_t verb)
{
    cc_token *token = r->s->token;
    CC_FOR_CHILDREN(r->s, t, k)
        if (k < to && cc_main_relation(r, k) == CC_DEP_OBL) token[k].head = verb;
}

/* "decided in 2015 |to leave|", "expects him |to stay|" */
static bool infinitive_of_verb(cc_reading *r, int32_t t)
{
    int32_t verb = cc_at(r, t)->head, to = opening_to(r, t);
    if (cc_relation(r, t) != CC_DEP_ADVCL || to == CC_NO_TOKEN || verb < 0 || verb > to) return false;
    if (cc_at(r, verb)->upos != CC_UPOS_VERB) return false;
    if (cc_has_own_subject(r, t) || !is_content(r, verb, to) || has_topic(r, verb, to)) return false;
    r->s->token[t].deprel = CC_DEP_XCOMP;
    leave_what_stands_before(r, t, to, verb);
    return true;
}

/* "the right to vote", "a chance to win": what the noun is for. */
static bool is_of_noun(const cc_reading *r, int32_t noun)
{
    static const char *const nouns[] = {"right",   "chance",    "time",     "way",     "power", "ability",
                                        "money",   "licence",   "license",  "room",    "place", "freedom",
                                        "someone", "something", "anything", "nothing", "much",  "more",
                                        "visa",    "reason",    "fund",     "question"};
    return r->lex[noun]->effect[CC_PART_NOUN] != CC_EFFECT_NONE || r->lex[noun]->event != CC_NO_EVENT ||
           CC_AMONG(cc_at(r, noun)->lemma, nouns);
}

/* "wants the firm |to leave|", hung on the firm */
static bool infinitive_of_object(cc_reading *r, int32_t t)
{
    int32_t noun = cc_at(r, t)->head, to = opening_to(r, t), verb = noun < 0 ? noun : cc_at(r, noun)->head;
    if (to == CC_NO_TOKEN || to != noun + 1 || verb < 0 || verb > noun || is_of_noun(r, noun)) return false;
    bool object = cc_main_relation(r, noun) == CC_DEP_OBJ && takes_whom(cc_at(r, verb)->lemma);
    if (cc_relation(r, t) != CC_DEP_ACL || cc_at(r, t)->xpos != CC_XPOS_VB) return false;
    if (!object || cc_has_own_subject(r, t) || cc_at(r, t)->upos != CC_UPOS_VERB) return false;
    r->s->token[t].head = verb;
    r->s->token[t].deprel = CC_DEP_XCOMP;
    return true;
}

/* "looks to |work| with them": what looks like a noun there and is none. */
static bool is_work(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"work",  "change", "return", "help", "play", "talk", "test",  "fight",
                                        "visit", "vote",   "trade",  "race", "move", "rest", "start", "challenge"};
    return cc_at(r, t)->xpos == CC_XPOS_NN && cc_at(r, t - 1)->xpos == CC_XPOS_TO && r->low[t] == t - 1 &&
           CC_AMONG(cc_at(r, t)->lower, words);
}

/* "began to |blister|", with "to" read as a preposition */
static bool infinitive_as_noun(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, to = t - 1;
    if (token[t].deprel != CC_DEP_OBL || (token[t].xpos != CC_XPOS_VB && !is_work(r, t))) return false;
    if (verb < 0 || verb != t - 2 || token[verb].upos != CC_UPOS_VERB || !takes_infinitive(token[verb].lemma))
        return false;
    if (token[to].head != t || (token[to].deprel != CC_DEP_CASE && token[to].deprel != CC_DEP_MARK) ||
        !cc_span_is(token[to].lower, "to"))
        return false;
    if (token[t].xpos != CC_XPOS_VB)
        CC_FOR_CHILDREN(r->s, t, k)
            if (cc_main_relation(r, k) == CC_DEP_NMOD) token[k].deprel = CC_DEP_OBL;
    token[t].xpos = CC_XPOS_VB;
    token[to].upos = CC_UPOS_PART;
    token[to].xpos = CC_XPOS_TO;
    token[to].deprel = CC_DEP_MARK;
    token[t].upos = CC_UPOS_VERB;
    token[t].deprel = CC_DEP_XCOMP;
    return true;
}

/* "dropped his plan |to sail|", "her refusal |to pay| angered them": what somebody intends or is able to do. */
static bool infinitive_of_intent(cc_reading *r, int32_t t)
{
    static const char *const nouns[] = {
        "effort",    "attempt",       "bid",        "plan",     "decision",    "pledge",     "promise",
        "refusal",   "desire",        "intention",  "failure",  "ability",     "inability",  "willingness",
        "vow",       "proposal",      "right",      "campaign", "readiness",   "threat",     "determination",
        "eagerness", "unwillingness", "reluctance", "quest",    "offer",       "commitment", "way",
        "authority", "eligibility",   "fitness",    "chance",   "opportunity", "mandate",    "permission",
        "deal",      "agreement"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, to = opening_to(r, t), noun = to - 1;
    if (token[t].deprel != CC_DEP_ADVCL || to == CC_NO_TOKEN || verb < 0 || verb >= noun) return false;
    if (token[noun].upos != CC_UPOS_NOUN || !CC_AMONG(token[noun].lemma, nouns) || cc_has_own_subject(r, t))
        return false;
    /* "used his campaign to sell books" */
    if (cc_span_is(token[verb].lemma, "use") || !cc_is_below(r->s, noun, verb) || r->low[t] < to) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "tried to |alter| votes", with the verb for a word beside the votes: they tried to do it. */
static bool infinitive_as_adjective(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, to = t - 1, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_AMOD || token[t].xpos != CC_XPOS_VB || noun < t || to < 1) return false;
    if (!cc_span_is(token[to].lower, "to") || token[to].head != noun || r->low[noun] != to || verb != to - 1)
        return false;
    cc_deprel d = cc_main_relation(r, noun);
    if ((d != CC_DEP_OBJ && d != CC_DEP_OBL) || token[verb].upos != CC_UPOS_VERB) return false;
    bool own = takes_infinitive(token[verb].lemma) || r->lex[verb]->effect[CC_PART_VERB] == CC_EFFECT_TRY;
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < t) token[k].head = t;
    token[to].upos = CC_UPOS_PART;
    token[to].xpos = CC_XPOS_TO;
    token[to].deprel = CC_DEP_MARK;
    token[t].upos = CC_UPOS_VERB;
    token[t].head = verb;
    token[t].deprel = own ? CC_DEP_XCOMP : CC_DEP_ADVCL;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_OBJ;
    return true;
}

const cc_repair cc_repairs_of_infinitives[] = {
    REPAIR(infinitive_of_intent, .relation = RELATION(ADVCL), .xpos = XPOS(VB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(infinitive_as_adjective, .relation = RELATION(AMOD), .xpos = XPOS(VB), .has = CC_HEAD_BEHIND),
    REPAIR(infinitive_of_verb, .relation = RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB)),
    REPAIR(infinitive_of_object, .relation = RELATION(ACL), .xpos = XPOS(VB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .upos = UPOS(VERB)),
    REPAIR(infinitive_as_noun, .relation = RELATION(OBL), .xpos = XPOS(VB) | XPOS(NN),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB)),
    {0},
};
