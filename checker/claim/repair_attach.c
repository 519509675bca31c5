/* claim/repair_attach.c - phrases and clauses that hang on the nearest word and belong to another: "reports that he was
 * seen", "efforts to hide it", "the primary", "days after he left". */
#include "claim/repair.h"

/* "described the ties between them as bad": what the ties were called, no sort of them. */
static bool describe_as(cc_reading *r, int32_t t)
{
    enum { FAR = 3 };
    if (cc_relation(r, t) != CC_DEP_NMOD || !cc_span_is(cc_marker_words(r, t), "as")) return false;
    static const char *const verbs[] = {"slam",   "dismiss", "denounce", "condemn", "criticise", "criticize", "blast",
                                        "praise", "hail",    "decry",    "reject",  "view",      "regard",    "treat",
                                        "see",    "rate",    "identify", "deride",  "attack",    "classify",  "cast"};
    cc_token *token = r->s->token;
    int32_t h = token[t].head;
    for (int i = 0; i < FAR && h >= 0 && h < t && token[h].deprel == CC_DEP_NMOD; i++) h = token[h].head;
    int32_t verb = h < 0 ? CC_NO_TOKEN : token[h].head;
    if (verb < 0 || verb > h || h > t || token[h].deprel != CC_DEP_OBJ || token[verb].upos != CC_UPOS_VERB)
        return false;
    if (!cc_span_is(r->lex[verb]->verb_class, "describe") && !CC_AMONG(token[verb].lemma, verbs)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "face criticism, dubbed 'bendgate'": what a comma and no "and" adds describes the noun before it. */
static bool dub_noun(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_CONJ || cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN) return false;
    static const char *const verbs[] = {"dub",   "call",  "name",     "nickname", "entitle",
                                        "title", "label", "christen", "know"};
    cc_token *token = r->s->token;
    int32_t comma = r->low[t], noun = cc_is_tagged_comma(r, comma) ? comma - 1 : comma - 2, head = token[t].head;
    if (!CC_AMONG(token[t].lemma, verbs) || token[t].xpos == CC_XPOS_VBG || noun <= head || noun < 0) return false;
    if (!cc_is_tagged_comma(r, noun + 1) || cc_has_own_subject(r, t) || cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN)
        return false;
    if (token[noun].upos != CC_UPOS_NOUN && token[noun].upos != CC_UPOS_PROPN) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    token[t].xpos = CC_XPOS_VBN;
    return true;
}

/* "The firm today said": of two subjects side by side the day is when. */
static bool date_beside_subject(cc_reading *r, int32_t t)
{
    static const char *const opens[] = {"this", "last", "next"}, *const spans[] = {"cycle", "term", "round", "session"};
    cc_span first = cc_at(r, r->low[t])->lower;
    if (cc_relation(r, t) != CC_DEP_NSUBJ || r->high[t] != t) return false;
    bool span = r->low[t] != t && CC_AMONG(first, opens) && /* "The firm this week said" */
                (r->lex[t]->slot == CC_NOUN_TIME || cc_at(r, t)->time >= 0 || CC_AMONG(cc_at(r, t)->lower, spans));
    if (!span &&
        (r->low[t] != t || (cc_at(r, t)->time < 0 && !cc_span_is(first, "today") && !cc_span_is(first, "yesterday"))))
        return false;
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (verb < t || (token[verb].upos != CC_UPOS_VERB && !span)) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (k >= t || cc_main_relation(r, k) != CC_DEP_NSUBJ || r->high[k] + 1 != r->low[t] || token[k].time >= 0)
            continue;
        token[t].deprel = CC_DEP_OBL_UNMARKED;
        return true;
    }
    return false;
}

/* "was found guilty by a jury of stealing": what he was found guilty of, no jury of that. */
static bool convict_of(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_ACL || cc_at(r, t)->xpos != CC_XPOS_VBG) return false;
    static const char *const verbs[] = {"convict", "acquit", "accuse", "find", "clear", "suspect", "absolve"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head, m = cc_marker(r, t);
    if (m == CC_NO_TOKEN || !cc_span_is(token[m].lower, "of") || verb < 0 || verb > noun || noun > t) return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBL || !cc_span_is(cc_marker_words(r, noun), "by")) return false;
    if (!CC_AMONG(token[verb].lemma, verbs) && !cc_span_is(token[verb].lower, "guilty")) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "concentrated their focus during the search on one house": no search on it. */
static bool focus_on(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_NMOD || !cc_span_is(cc_marker_words(r, t), "on")) return false;
    static const char *const verbs[] = {"concentrate", "focus", "centre", "center", "base", "train"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (verb < 0 || verb > noun || noun > t || !CC_AMONG(token[verb].lemma, verbs)) return false;
    if (token[noun].deprel != CC_DEP_OBL || cc_span_is(cc_marker_words(r, noun), "on")) return false;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (cc_main_relation(r, k) == CC_DEP_OBL && cc_span_is(cc_marker_words(r, k), "on")) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "were called to the scene following reports", "left the house amid shots": what went on then is nothing of the place.
 */
static bool leave_scene(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"following", "after", "amid", "amidst", "during", "despite", "pending"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (cc_relation(r, t) != CC_DEP_NMOD || verb < 0 || noun > t || verb > noun) return false;
    if (token[noun].deprel != CC_DEP_OBL || token[verb].upos != CC_UPOS_VERB || r->high[noun] != r->high[t])
        return false;
    if (r->lex[noun]->slot != CC_NOUN_PLACE && cc_name_kind_at(r, noun) != CC_NAME_PLACE) return false;
    int32_t m = cc_marker(r, t);
    if (m == CC_NO_TOKEN || m < noun || !CC_AMONG(token[m].lower, words)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "were called following reports that he was seen": what is reported, no second thing that happened. */
static bool tell_in_report(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_PARATAXIS && cc_relation(r, t) != CC_DEP_CCOMP) return false;
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, that = cc_marker(r, t), noun = that < 1 ? CC_NO_TOKEN : that - 1;
    if (noun < 0 || verb < 0 || verb > noun || that != r->low[t] || !cc_span_is(token[that].lower, "that"))
        return false;
    if (token[noun].upos != CC_UPOS_NOUN || !cc_is_below(r->s, noun, verb) || noun == verb) return false;
    bool tells = r->lex[noun]->says_noun || r->lex[noun]->effect[CC_PART_NOUN] != CC_EFFECT_NONE;
    if (!tells || token[noun].deprel == CC_DEP_OBJ || (r->lex[verb]->says_verb && token[t].deprel == CC_DEP_CCOMP))
        return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "making efforts to hide it": who makes them hides it. */
static bool make_effort(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_XCOMP || !cc_has_to(r, t)) return false;
    static const char *const verbs[] = {"make", "have", "take", "launch", "mount", "abandon", "unveil", "announce"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, noun = verb < 0 ? CC_NO_TOKEN : cc_child(r->s, verb, CC_DEP_OBJ);
    if (noun < verb || verb > t || r->high[noun] + 1 != r->low[t] || !CC_AMONG(token[verb].lemma, verbs)) return false;
    if (token[noun].upos != CC_UPOS_NOUN || r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_NONE) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "interest in fixing ties": the ties are what is fixed. */
static bool open_gerund(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_COMPOUND || cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    cc_token *token = r->s->token;
    int32_t object = token[t].head, noun = object < 0 ? CC_NO_TOKEN : token[object].head, m = t - 1;
    if (object != t + 1 || noun < 0 || noun != t - 2 || token[object].xpos != CC_XPOS_NNS) return false;
    if (!cc_span_ends(token[t].lower, "ing") || token[object].deprel != CC_DEP_NMOD || r->low[object] != m)
        return false;
    if (!cc_span_is(token[m].lower, "in") || r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_NONE) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    cc_read_as_gerund(r, t);
    token[m].head = t;
    token[m].deprel = CC_DEP_MARK;
    token[object].head = t;
    token[object].deprel = CC_DEP_OBJ;
    return true;
}

/* "won the nonpartisan primary", cut in two behind the adjective. */
static bool join_adjective(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_OBJ || cc_at(r, t)->upos != CC_UPOS_ADJ) return false;
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, noun = t + 1;
    if (verb < 0 || verb > t || r->low[t] == t || noun >= (int32_t)r->s->count || token[noun].head != verb)
        return false;
    cc_deprel d = cc_main_relation(r, noun);
    if (token[noun].upos != CC_UPOS_NOUN || r->low[noun] != noun || (d != CC_DEP_XCOMP && d != CC_DEP_OBJ))
        return false;
    token[noun].deprel = CC_DEP_OBJ;
    for (int32_t k = token[t].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) token[k].head = noun;
    token[t].head = noun;
    token[t].deprel = CC_DEP_AMOD;
    return true;
}

/* "remarks, days after he left": how long after, none of the remarks. */
static bool measure_after(cc_reading *r, int32_t t)
{
    static const char *const units[] = {"days", "hours", "weeks", "months", "years", "minutes", "moments", "seconds"};
    static const char *const single[] = {"day", "hour", "week", "month", "year"}; /* "comes a day after he left" */
    bool one = CC_AMONG(cc_at(r, t)->lower, single) && cc_main_relation(r, t) == CC_DEP_OBJ;
    if (!one && !CC_AMONG(cc_at(r, t)->lower, units)) return false;
    cc_token *token = r->s->token;
    int32_t mark = t + 1;
    if (mark >= (int32_t)r->s->count || token[t].deprel == CC_DEP_ADVMOD) return false;
    int32_t clause = token[mark].head; /* "after the board signed": the tree may hang "after" on the board */
    bool on_subject = token[mark].deprel == CC_DEP_CASE && clause >= 0 && cc_main_relation(r, clause) == CC_DEP_NSUBJ;
    if (token[mark].deprel != CC_DEP_MARK && !on_subject) return false;
    if (on_subject) clause = token[clause].head;
    if (!cc_span_is(token[mark].lower, "after") && !cc_span_is(token[mark].lower, "before")) return false;
    cc_deprel d = cc_main_relation(r, t);
    /* "the row comes |months| after they signed it"; but "spent |two days| before he left" */
    static const char *const lasting[] = {"spend", "take", "last", "need", "have",   "give",  "get",
                                          "waste", "lose", "add",  "wait", "devote", "serve", "allow"};
    int32_t verb = token[t].head;
    bool object = d == CC_DEP_OBJ && clause >= 0 && verb >= 0 && verb == token[clause].head &&
                  !CC_AMONG(token[verb].lemma, lasting);
    if (object && cc_child(r->s, t, CC_DEP_COMPOUND) != CC_NO_TOKEN) return false; /* "left Lund hours before" */
    if ((d != CC_DEP_APPOS && d != CC_DEP_NMOD && !object) || verb < 0 || verb > t) return false;
    if (object) token[t].time = -1;
    token[t].head = mark;
    token[t].deprel = CC_DEP_ADVMOD;
    return true;
}

/* "if he thought so, to which he answered": that is what he did when he was asked, no part of the question. */
static bool answer(cc_reading *r, int32_t t)
{
    enum { FAR = 4 };
    static const char *const verbs[] = {"answer", "respond", "reply", "retort", "say"};
    if (cc_main_relation(r, t) != CC_DEP_ACL || !CC_AMONG(cc_at(r, t)->lemma, verbs)) return false;
    cc_token *token = r->s->token;
    int32_t to = r->low[t];
    while (to < t && token[to].upos == CC_UPOS_PUNCT) to++;
    if (to == r->low[t] && !cc_is_tagged_comma(r, to - 1)) return false;
    if (!cc_span_is(token[to].lower, "to") || !cc_span_is(token[to + 1].lower, "which")) return false;
    int32_t h = token[t].head;
    for (int i = 0; i < FAR && h >= 0; i++, h = token[h].head) {
        if (token[h].upos != CC_UPOS_VERB || r->lex[h]->effect[CC_PART_VERB] != CC_EFFECT_ASK) continue;
        if (h == token[t].head) return false;
        token[t].head = h;
        token[t].deprel = CC_DEP_ADVCL_RELCL;
        return true;
    }
    return false;
}

/* "you are glue; what you say bounces off me": a clause of its own behind the semicolon. */
static bool part_at_semicolon(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_OBJ || cc_at(r, t)->upos != CC_UPOS_VERB) return false;
    cc_token *token = r->s->token;
    int32_t before = r->low[t] - 1, head = token[t].head;
    if (before < 0 || head < 0 || head > before || !cc_has_own_subject(r, t)) return false;
    if (!cc_span_is(token[before].form, ";") && !cc_span_is(token[before].form, ":")) return false;
    token[t].deprel = CC_DEP_PARATAXIS;
    return true;
}

/* "called the charges troubling": what they were called. */
static bool call_state(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_AMOD || cc_at(r, t)->upos != CC_UPOS_ADJ) return false;
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (noun > t || verb < 0 || verb > noun || token[noun].deprel != CC_DEP_OBJ || token[verb].upos != CC_UPOS_VERB)
        return false;
    bool calls = cc_span_is(r->lex[verb]->verb_class, "describe") || cc_span_is(token[verb].lemma, "find") ||
                 cc_span_is(token[verb].lemma, "make") || cc_span_is(token[verb].lemma, "deem");
    if (!calls || cc_child(r->s, verb, CC_DEP_XCOMP) != CC_NO_TOKEN || r->high[t] != t) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_XCOMP;
    return true;
}

/* "ready any time that suits you": when, not for what. */
static bool date_readiness(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_OBJ || cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    cc_token *token = r->s->token;
    int32_t head = token[t].head;
    bool time = r->lex[t]->slot == CC_NOUN_TIME || cc_span_is(token[t].lower, "time");
    if (head < 0 || token[head].upos != CC_UPOS_ADJ || !time || cc_marker(r, t) != CC_NO_TOKEN) return false;
    token[t].deprel = CC_DEP_OBL_UNMARKED;
    return true;
}

/* "relax a little", "help a bit": how much; no little is relaxed. */
static bool do_a_little(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_OBJ || r->low[t] != t - 1 || r->high[t] != t) return false;
    cc_token *token = r->s->token;
    if (!cc_span_is(token[t].lower, "little") && !cc_span_is(token[t].lower, "bit")) return false;
    if (!cc_span_is(token[t - 1].lower, "a") || token[t].head > t) return false;
    token[t].deprel = CC_DEP_ADVMOD;
    return true;
}

/* "The price he will pay, well, you will see": set before the clause, it is what is seen. */
static bool put_back(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_NSUBJ || cc_is_relative(cc_at(r, t))) return false;
    static const char *const verbs[] = {"see",  "know", "hear", "find", "get",   "understand", "remember", "forget",
                                        "have", "want", "need", "love", "enjoy", "hate",       "like",     "miss"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, who = CC_NO_TOKEN;
    if (verb < t + 3 || !CC_AMONG(token[verb].lemma, verbs)) return false; /* ", he saw" */
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_NSUBJ && k > t && k < verb && token[k].xpos == CC_XPOS_PRP) who = k;
        if (d == CC_DEP_CCOMP || d == CC_DEP_XCOMP) return false;
    }
    if (who == CC_NO_TOKEN || !cc_is_tagged_comma(r, who - 1)) return false;
    bool object = cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN;
    token[t].deprel = object ? CC_DEP_DISLOCATED : CC_DEP_OBJ;
    return true;
}

const cc_repair cc_repairs_of_belonging[] = {
    REPAIR(focus_on, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE, .above = RELATION(OBL)),
    REPAIR(leave_scene, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above = RELATION(OBL)),
    REPAIR(tell_in_report, .relation = RELATION(PARATAXIS) | RELATION(CCOMP), .has = CC_HEAD_BEFORE),
    REPAIR(make_effort, .relation = RELATION(XCOMP), .has = CC_HEAD_BEFORE, .head_starts = "ahlmtu"),
    REPAIR(open_gerund, .relation = RELATION(COMPOUND), .upos = UPOS(NOUN), .has = CC_HEAD_BEHIND,
           .above = RELATION(NMOD)),
    REPAIR(join_adjective, .relation = RELATION(OBJ), .upos = UPOS(ADJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(answer, .family = RELATION(ACL)),
    REPAIR(measure_after, .family = RELATION(APPOS) | RELATION(NMOD) | RELATION(OBJ), .xpos = XPOS(NNS) | XPOS(NN),
           .has = CC_HEAD_BEFORE, .starts = "dhwmys"),
    REPAIR(part_at_semicolon, .relation = RELATION(OBJ), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(date_readiness, .relation = RELATION(OBJ), .upos = UPOS(NOUN), .head = UPOS(ADJ)),
    REPAIR(do_a_little, .relation = RELATION(OBJ), .has = CC_HAS_CHILD),
    REPAIR(describe_as, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE),
    REPAIR(dub_noun, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE),
    REPAIR(date_beside_subject, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEHIND),
    REPAIR(convict_of, .relation = RELATION(ACL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE,
           .above_family = RELATION(OBL)),
    REPAIR(put_back, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEHIND, .head_starts = "efghklmnrsuw"),
    REPAIR(call_state, .relation = RELATION(AMOD), .upos = UPOS(ADJ), .has = CC_HEAD_BEFORE, .above = RELATION(OBJ)),
    {0},
};
