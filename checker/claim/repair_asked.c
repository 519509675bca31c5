/* claim/repair_asked.c - what tells of the noun before it and was hung on the verb: "calls for them to meet", "another
 * meeting, to be held on Monday", "ways to mend ties", "recalled its ambassador to Chile". */
#include "claim/attribution.h"
#include "claim/repair.h"

/* The verb of the noun at hand: what is hung on it though the noun is meant. */
static bool is_object_of(const cc_reading *r, int32_t noun, int32_t verb)
{
    cc_deprel d = cc_main_relation(r, noun);
    return cc_at(r, noun)->head == verb && (d == CC_DEP_OBJ || d == CC_DEP_OBL || d == CC_DEP_NSUBJ);
}

/* The "to" of an infinitive, if nothing but it and what belongs to the verb stands before the verb; CC_NO_TOKEN. */
static int32_t bare_to(const cc_reading *r, int32_t t)
{
    int32_t to = cc_child(r->s, t, CC_DEP_MARK);
    bool alone = to != CC_NO_TOKEN && to < t && cc_at(r, to)->xpos == CC_XPOS_TO && !cc_has_own_subject(r, t);
    return alone ? to : CC_NO_TOKEN;
}

static bool hang_on(cc_reading *r, int32_t t, int32_t noun)
{
    cc_token *token = r->s->token;
    if (noun == CC_NO_TOKEN || (token[t].head == noun && token[t].deprel == CC_DEP_ACL)) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* The noun of asking that ends before the token and is of this verb; CC_NO_TOKEN. */
static int32_t asking_before(const cc_reading *r, int32_t t, int32_t verb)
{
    static const char *const nouns[] = {"call",     "demand",   "appeal",   "plea",   "request",
                                        "proposal", "petition", "pressure", "motion", "invitation"};
    for (int32_t k = t - 1; k > verb && k >= 0; k = cc_at(r, k)->head)
        if (cc_at(r, k)->head == verb)
            return CC_AMONG(cc_at(r, k)->lemma, nouns) && is_object_of(r, k, verb) ? k : CC_NO_TOKEN;
    return CC_NO_TOKEN;
}

/* "dismissed calls for them to meet": what is called for; nobody dismissed anything in order to meet. */
static bool call_for(cc_reading *r, int32_t t)
{
    int32_t to = bare_to(r, t), verb = cc_at(r, t)->head;
    if (cc_relation(r, t) != CC_DEP_ADVCL || verb < 0 || verb > t) return false;
    if (to == CC_NO_TOKEN) /* "for them" read as a part of the clause */
        return cc_has_to(r, t) && cc_has_own_subject(r, t) && cc_span_is(cc_at(r, r->low[t])->lower, "for") &&
               hang_on(r, t, asking_before(r, r->low[t], verb));
    for (int32_t asked = to - 1; asked > verb; asked--) {
        bool whom = cc_main_relation(r, asked) == CC_DEP_NMOD && cc_span_is(cc_marker_words(r, asked), "for");
        if (whom && r->high[asked] + 1 == to) return hang_on(r, t, asking_before(r, to, verb));
    }
    return false;
}

/* "have another meeting, on Monday, to be held at noon": what is to be held is the meeting. */
static bool to_be_held(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"hold",    "stage", "host",     "broadcast", "air",      "televise", "publish",
                                        "convene", "chair", "moderate", "conduct",   "organise", "organize"};
    int32_t to = bare_to(r, t), verb = cc_at(r, t)->head;
    if (cc_relation(r, t) != CC_DEP_ADVCL || to == CC_NO_TOKEN || verb < 0 || verb > to) return false;
    if (!CC_AMONG(cc_at(r, t)->lemma, verbs) || cc_child_exact(r->s, t, CC_DEP_AUX_PASS) == CC_NO_TOKEN) return false;
    int32_t noun = cc_child(r->s, verb, CC_DEP_OBJ);
    if (noun == CC_NO_TOKEN || noun < verb || noun > to || r->lex[noun]->event == CC_NO_EVENT) return false;
    return hang_on(r, t, noun);
}

/* "discuss ways to mend ties": the ways, no purpose of the discussion. */
static bool ways_to(cc_reading *r, int32_t t)
{
    static const char *const nouns[] = {"way", "means", "method"};
    int32_t to = bare_to(r, t), verb = cc_at(r, t)->head, noun = to - 1;
    if (cc_relation(r, t) != CC_DEP_ADVCL || to < 2 || verb < 0 || verb > noun) return false;
    if (!CC_AMONG(cc_at(r, noun)->lemma, nouns) || cc_main_relation(r, noun) != CC_DEP_OBJ) return false;
    return cc_at(r, noun)->head == verb && cc_at(r, noun)->xpos == CC_XPOS_NNS && hang_on(r, t, noun);
}

/* "recalled its ambassador to Chile": where he is ambassador; who is sent or summoned goes there. */
static bool envoy_to(cc_reading *r, int32_t t)
{
    static const char *const envoys[] = {"ambassador", "envoy", "emissary", "legate", "nuncio"};
    static const char *const moves[] = {"send",   "dispatch", "despatch", "move",   "fly",    "take", "bring",
                                        "return", "transfer", "invite",   "summon", "escort", "call", "order"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, first = r->low[t], noun = first - 1;
    if (cc_relation(r, t) != CC_DEP_OBL || noun < 1 || verb < 0 || token[noun].head != verb) return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBJ || !CC_AMONG(token[noun].lemma, envoys)) return false;
    if (!cc_span_is(cc_marker_words(r, t), "to")) return false;
    if (CC_AMONG(token[verb].lemma, moves) || token[t].upos != CC_UPOS_PROPN || token[t].time >= 0) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

/* The object right before the clause, or what the verb is "on" or "to": "comment on reports that"; CC_NO_TOKEN. */
static int32_t noun_before(const cc_reading *r, int32_t verb, int32_t t)
{
    static const char *const topics[] = {"on", "to", "about", "over", "at", "against", "of", "following", "amid"};
    int32_t noun = cc_child(r->s, verb, CC_DEP_OBJ);
    if (noun > verb && r->high[noun] + 1 == r->low[t]) return noun;
    CC_FOR_CHILDREN(r->s, verb, k) {
        bool topic = k > verb && cc_main_relation(r, k) == CC_DEP_OBL && CC_AMONG(cc_marker_words(r, k), topics);
        if (topic && r->high[k] + 1 == r->low[t] && cc_at(r, k)->name < 0 && cc_is_noun_cue(r, k)) return k;
    }
    return CC_NO_TOKEN;
}

/* "found no evidence that they tried": the content is the evidence's, so that "no" speaks of it. */
static bool hang_on_noun(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, that = r->low[t];
    if (token[t].deprel != CC_DEP_CCOMP || verb < 0 || verb > t || !cc_span_is(token[that].lower, "that") ||
        token[that].head != t || (that != cc_marker(r, t) && token[that].xpos != CC_XPOS_IN))
        return false;
    int32_t noun = noun_before(r, verb, t);
    if (noun == CC_NO_TOKEN || token[noun].upos != CC_UPOS_NOUN) return false;
    if (r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_NONE || cc_tells_hearer(token[verb].lemma)) return false;
    token[that].deprel = CC_DEP_MARK;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "has not said when it will open", "refused to say where": what nobody said, and not when it was not said. */
static bool leave_unsaid(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"say",      "specify", "disclose", "explain", "reveal", "indicate",
                                        "announce", "confirm", "know",     "decide",  "clarify"};
    static const char *const words[] = {"when", "where", "how", "why"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, first = r->low[t];
    if (verb < 0 || verb != first - 1 || !CC_AMONG(token[first].lower, words)) return false;
    if (!CC_AMONG(token[verb].lemma, verbs) || !cc_has_own_subject(r, t)) return false;
    static const char *const withholds[] = {"decline", "refuse", "fail"};
    int32_t above = token[verb].head;
    bool unsaid = above >= 0 && token[verb].deprel == CC_DEP_XCOMP && CC_AMONG(token[above].lemma, withholds);
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_OBJ || d == CC_DEP_CCOMP) return false;
        unsaid |= k < verb && r->lex[k]->effect[CC_PART_NEGATION] != CC_EFFECT_NONE;
    }
    if (!unsaid) return false;
    token[t].deprel = CC_DEP_CCOMP;
    return true;
}

/* "help |where it suits them|": no content, of a verb that takes none. */
static bool help_where(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, first = r->low[t];
    if (verb < 0 || first != verb + 1 || token[verb].upos != CC_UPOS_VERB || !cc_has_own_subject(r, t)) return false;
    if (!cc_span_is(token[first].lower, "where") && !cc_span_is(token[first].lower, "wherever")) return false;
    cc_effect e = (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    if (r->lex[verb]->says_verb || (e != CC_EFFECT_NONE && e != CC_EFFECT_BEGIN)) return false;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "cooperate where and |when it helps them|": both words open one clause. */
static bool join_where_and_when(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"where", "when", "how", "if", "as"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, cc = r->low[t], second = cc + 1, first = cc - 1;
    if (verb < 0 || first <= verb || second >= t || token[cc].deprel != CC_DEP_CC) return false;
    if (!CC_AMONG(token[first].lower, words) || !CC_AMONG(token[second].lower, words)) return false;
    if (token[first].head != verb || r->high[first] != first || !cc_has_own_subject(r, t)) return false;
    token[t].deprel = CC_DEP_ADVCL;
    token[first].head = second;
    token[first].deprel = CC_DEP_ADVMOD;
    token[cc].head = second;
    return true;
}

/* "I remember in my youth, when we met, |we used to say|": what is remembered, and when it was. */
static bool remember_content(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, first = r->low[t];
    static const char *const verbs[] = {"remember", "recall"};
    if (token[t].deprel != CC_DEP_PARATAXIS || verb < 0 || verb > t || !CC_AMONG(token[verb].lemma, verbs))
        return false;
    if (!cc_has_own_subject(r, t) || token[first - 1].upos == CC_UPOS_PUNCT || first <= verb + 1) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_OBJ || d == CC_DEP_CCOMP || d == CC_DEP_XCOMP) return false;
    }
    for (int32_t k = verb + 1; k < first; k++)
        if (token[k].head == verb && token[k].upos != CC_UPOS_PUNCT) token[k].head = t;
    token[t].deprel = CC_DEP_CCOMP;
    return true;
}

/* "was asked in an interview |about the bridge|": what he was asked about. */
static bool ask_about(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? noun : token[noun].head, m = cc_marker(r, t);
    if (token[t].deprel != CC_DEP_NMOD || verb < 0 || verb > noun || m != r->low[t] || noun > m) return false;
    if (!cc_span_is(token[m].lower, "about") || cc_main_relation(r, noun) != CC_DEP_OBL) return false;
    bool asks = r->lex[verb]->effect[CC_PART_VERB] == CC_EFFECT_ASK && token[verb].upos == CC_UPOS_VERB;
    bool held = r->lex[noun]->slot == CC_NOUN_MEDIUM && cc_span_is(cc_marker_words(r, noun), "in");
    if (!asks || !held) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

const cc_repair cc_repairs_of_asked[] = {
    REPAIR(call_for, .relation = RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(to_be_held, .relation = RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(ways_to, .relation = RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(envoy_to, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(help_where, .relation = RELATION(CCOMP), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB)),
    REPAIR(join_where_and_when, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(remember_content, .relation = RELATION(PARATAXIS), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head_starts = "r"),
    REPAIR(ask_about, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above_family = RELATION(OBL)),
    REPAIR(leave_unsaid, .relation = RELATION(ADVCL_RELCL) | RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .head_starts = "acdeikrs"),
    REPAIR(hang_on_noun, .relation = RELATION(CCOMP), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    {0},
};
