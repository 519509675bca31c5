/* claim/repair_recast.c - a verb taken for an attribute, and what stands before a subject or behind a source taken for
 * a part of it: "was |elected| mayor", "had |used| gas", "On Monday several guards", "heard from a clerk |that|". */
#include "claim/repair.h"

/* The noun of a trailing "of" goes with the office: "elected mayor |of Lund| on Tuesday". */
static bool is_of(const cc_reading *r, int32_t t)
{
    int32_t m = cc_marker(r, t);
    return m != CC_NO_TOKEN && cc_span_is(cc_at(r, m)->lower, "of");
}

/* "was |elected| mayor", "to be |named| captain": chosen for it; no sort of mayor. */
static bool choose(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"elect", "reelect",  "re-elect", "appoint", "reappoint", "name", "vote",
                                        "crown", "nominate", "choose",   "declare", "select",    "dub",  "proclaim"};
    cc_token *token = r->s->token;
    int32_t office = token[t].head, be = t - 1;
    if (be < 0 || office < t || token[t].deprel != CC_DEP_AMOD || !CC_AMONG(token[t].lemma, verbs)) return false;
    if (token[be].head != office || token[be].deprel != CC_DEP_COP || token[office].xpos == CC_XPOS_NNS) return false;
    if (cc_child(r->s, office, CC_DEP_DET) != CC_NO_TOKEN) return false;
    cc_take_place(r, t, office, CC_DEP_XCOMP);
    for (int32_t k = token[office].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        cc_deprel d = cc_main_relation(r, k);
        bool own = (k > t && k < office) || (k > office && d == CC_DEP_NMOD && is_of(r, k)) || d == CC_DEP_FLAT;
        if (k == t) continue;
        if (own) token[k].head = office;
        else if (d == CC_DEP_NMOD) token[k].deprel = CC_DEP_OBL;
        else if (d == CC_DEP_ACL && token[k].deprel == CC_DEP_ACL) token[k].deprel = CC_DEP_ADVCL;
        else if (d == CC_DEP_NSUBJ) token[k].deprel = CC_DEP_NSUBJ_PASS;
    }
    token[be].deprel = CC_DEP_AUX_PASS;
    return true;
}

/* "had |used| gas", "would have |cut| costs": with no article the participle is what was done. */
static bool make_perfect(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"use",   "punish", "kill",  "close",  "make",  "give",  "take",    "win",
                                        "build", "sell",   "buy",   "launch", "fire",  "send",  "bring",   "visit",
                                        "sign",  "attack", "shoot", "meet",   "carry", "leave", "receive", "cause"};
    cc_token *token = r->s->token;
    int32_t thing = token[t].head, have = t - 1;
    if (have < 1 || thing < t || token[t].deprel != CC_DEP_AMOD || token[have].upos != CC_UPOS_VERB) return false;
    if (!cc_span_is(token[have].lemma, "have") || token[thing].head != have || token[thing].deprel != CC_DEP_OBJ)
        return false;
    bool modal = token[have].xpos == CC_XPOS_VB && token[have - 1].xpos == CC_XPOS_MD && token[have - 1].head == have;
    if (!modal && (token[have].xpos != CC_XPOS_VBD || !CC_AMONG(token[t].lemma, verbs))) return false;
    cc_take_place(r, t, have, CC_DEP_AUX);
    token[thing].head = t;
    token[have].upos = CC_UPOS_AUX;
    return true;
}

/* "On Monday |several guards| told": a date or a place before its determiner is of the verb. */
static bool free_front(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, first = r->low[t], m = first;
    while (m < t && token[m].upos == CC_UPOS_ADP) m++;
    if (m == first || verb < t || cc_main_relation(r, t) != CC_DEP_NSUBJ) return false;
    while (m < t && token[m].head != t) m = token[m].head > m ? token[m].head : t;
    if (m >= t || token[m].deprel != CC_DEP_NMOD || token[first].head != m || r->high[m] + 1 > t) return false;
    int32_t next = r->high[m] + 1;
    while (next < t && token[next].upos == CC_UPOS_PUNCT) next++;
    cc_upos u = (cc_upos)token[next].upos;
    bool timed = token[m].time >= 0 || r->lex[m]->slot == CC_NOUN_TIME;
    bool opens = token[next].head == t && (u == CC_UPOS_DET || u == CC_UPOS_NUM || token[next].xpos == CC_XPOS_PRPS);
    if (!opens && !timed) return false;
    token[m].head = verb;
    token[m].deprel = CC_DEP_OBL;
    return true;
}

/* "heard from clerks |that it was shut|", "said in a talk |that|": whole, the clause is what was heard. */
static bool hear(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"hear", "learn", "find", "know"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, that = r->low[t], verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (noun > t || verb < 0 || verb > noun || that != noun + 1 || token[that].head != t) return false;
    if (!cc_span_is(token[that].lower, "that") || token[that].deprel != CC_DEP_MARK || !cc_has_own_subject(r, t))
        return false;
    static const char *const marks[] = {"from", "in", "at", "during"}; /* "offers it on condition that" */
    int32_t mark = cc_marker(r, noun);
    if (token[noun].deprel != CC_DEP_OBL || mark == CC_NO_TOKEN || !CC_AMONG(token[mark].lower, marks)) return false;
    if (!CC_AMONG(token[verb].lemma, verbs) && !r->lex[verb]->says_verb) return false;
    if (cc_child(r->s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN)
        return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CCOMP;
    return true;
}

/* "recalls |past| crimes": before a plural without an article it is no preposition of a verb that takes an object. */
static bool read_past(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = t - 1;
    if (!cc_span_is(token[t].lower, "past") || token[t].upos != CC_UPOS_ADP || noun != t + 1 || verb < 0) return false;
    if (token[noun].xpos != CC_XPOS_NNS || token[noun].head != verb || token[verb].upos != CC_UPOS_VERB) return false;
    if (r->low[noun] != t || token[verb].time >= 0) return false;
    static const char *const moves[] = {"go",   "run",   "walk",  "drive", "get",     "push",   "move", "fly",
                                        "pass", "march", "sweep", "slip",  "squeeze", "stream", "race", "ride"};
    if (CC_AMONG(token[verb].lemma, moves)) return false;
    token[t].upos = CC_UPOS_ADJ;
    token[t].xpos = CC_XPOS_JJ;
    token[t].deprel = CC_DEP_AMOD;
    token[noun].deprel = CC_DEP_OBJ;
    return true;
}

/* "all but |one| of the doors": those that are not counted among them. */
static bool count_but(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t but = t - 1, all = t - 2;
    if (all < 0 || !cc_span_is(token[but].lower, "but") || !cc_span_is(token[all].lower, "all")) return false;
    if (token[t].deprel != CC_DEP_CONJ || token[t].upos != CC_UPOS_NUM || token[but].head != t) return false;
    token[t].head = all;
    token[t].deprel = CC_DEP_NMOD;
    token[but].deprel = CC_DEP_CASE;
    token[but].upos = CC_UPOS_ADP;
    return true;
}

/* "|Berg| and former rival Ada Dahl met": two people, of whom the second has a description. */
static bool part_pair(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t former = cc_child(r->s, t, CC_DEP_CONJ), title = token[t].head;
    if (token[t].deprel != CC_DEP_COMPOUND || former < t || title < former || token[former].upos != CC_UPOS_ADJ)
        return false;
    int32_t and = cc_child(r->s, former, CC_DEP_CC), name = token[title].head;
    bool person = name > title && cc_name_kind_at(r, name) == CC_NAME_PERSON;
    if (and != former - 1 || !person || token[title].deprel != CC_DEP_NMOD_DESC || r->low[title] != r->low[t])
        return false;
    if (and != t + 1 && token[and-1].head != t) return false;
    token[t].head = token[name].head;
    token[t].deprel = token[name].deprel;
    token[name].head = t;
    token[name].deprel = CC_DEP_CONJ;
    token[and].head = name;
    token[former].head = title;
    token[former].deprel = CC_DEP_AMOD;
    for (int32_t k = token[name].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (cc_main_relation(r, k) == CC_DEP_CASE || cc_main_relation(r, k) == CC_DEP_MARK) token[k].head = t;
    return true;
}

/* "what |critics| called an error": what they so called. */
static bool open_what(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, what = noun - 1;
    if (noun != t - 1 || what < 0 || token[t].deprel != CC_DEP_ACL || !cc_span_is(token[what].lower, "what"))
        return false;
    if (token[what].head != noun || token[what].deprel != CC_DEP_DET || token[noun].head == CC_NO_TOKEN) return false;
    cc_take_place(r, what, noun, CC_DEP_NSUBJ);
    token[what].upos = CC_UPOS_PRON;
    token[what].xpos = CC_XPOS_WP;
    token[noun].head = t;
    token[t].head = what;
    token[t].deprel = CC_DEP_ACL_RELCL;
    token[t].xpos = CC_XPOS_VBD;
    return true;
}

/* Is the verb of the clause in the present, with no auxiliary? */
static bool is_present(const cc_reading *r, int32_t verb)
{
    cc_xpos x = (cc_xpos)cc_at(r, verb)->xpos;
    return (x == CC_XPOS_VBZ || x == CC_XPOS_VBP) && cc_child(r->s, verb, CC_DEP_AUX) == CC_NO_TOKEN;
}

/* "would pay if it rains and |the roof leaks|", "has to go when it shuts and Dahl takes over": beside a verb of another
 * tense the second in the present is on the same condition. */
static bool join_condition(cc_reading *r, int32_t t)
{
    static const char *const marks[] = {"if", "unless", "when", "once", "until", "before"};
    cc_token *token = r->s->token;
    int32_t above = token[t].head, and = cc_child(r->s, t, CC_DEP_CC);
    if (token[t].deprel != CC_DEP_CONJ || and < 1 || !cc_span_is(token[and].lower, "and") || !is_present(r, t))
        return false;
    if (!cc_has_own_subject(r, t) || is_present(r, above) || token[and-1].upos == CC_UPOS_PUNCT) return false;
    for (int32_t k = and-1; k > above; k = token[k].head) {
        int32_t m = cc_marker(r, k);
        if (cc_main_relation(r, k) != CC_DEP_ADVCL || m == CC_NO_TOKEN || !CC_AMONG(token[m].lower, marks)) continue;
        if (r->high[k] != and-1 || !is_present(r, k) || !cc_has_own_subject(r, k)) return false;
        token[t].head = k;
        return true;
    }
    return false;
}

const cc_repair cc_repairs_of_recasts[] = {
    REPAIR(join_condition, .relation = RELATION(CONJ), .xpos = XPOS(VBZ) | XPOS(VBP),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(choose, .relation = RELATION(AMOD), .xpos = XPOS(VBN), .has = CC_HEAD_BEHIND),
    REPAIR(make_perfect, .relation = RELATION(AMOD), .xpos = XPOS(VBN), .has = CC_HEAD_BEHIND, .above = RELATION(OBJ)),
    REPAIR(free_front, .family = RELATION(NSUBJ), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    REPAIR(hear, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above = RELATION(OBL)),
    REPAIR(read_past, .upos = UPOS(ADP), .has = CC_HEAD_BEHIND, .starts = "p"),
    REPAIR(count_but, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .upos = UPOS(NUM)),
    REPAIR(part_pair, .relation = RELATION(COMPOUND), .upos = UPOS(PROPN), .has = CC_HEAD_BEHIND | CC_HAS_CHILD,
           .above = RELATION(NMOD_DESC)),
    REPAIR(open_what, .relation = RELATION(ACL), .has = CC_HEAD_BEFORE),
    {0},
};
