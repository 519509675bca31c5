/* claim/passive.c - whether a clause tells what is done to its subject: "was held", "if convicted", "the boat, launched
 * in May,", "Man shot dead". */
#include "claim/reading.h"

/* Acts on people, which a headline tells without "was". */
static bool is_act_on_people(cc_span verb_class)
{
    static const char *const classes[] = {"charge", "arrest", "convict", "sentence", "kill",
                                          "injure", "rescue", "accuse",  "evacuate", "shoot",
                                          "trap",   "acquit", "find",    "dismiss",  "recall"};
    return CC_AMONG(verb_class, classes);
}

/* Nobody does these without an object. */
static bool needs_object(cc_span lemma)
{
    static const char *const verbs[] = {
        "indict",    "dispatch",   "deploy",   "summon",    "hospitalize", "hospitalise", "extradite",   "deport",
        "detain",    "jail",       "evict",    "arraign",   "airlift",     "behead",      "assassinate", "abduct",
        "kidnap",    "oust",       "free",     "release",   "capture",     "seize",       "treat",       "describe",
        "trace",     "assign",     "identify", "publish",   "damage",      "destroy",     "ban",         "appoint",
        "nominate",  "expel",      "imprison", "exile",     "execute",     "torture",     "murder",      "rob",
        "interview", "photograph", "steal",    "loot",      "postpone",    "impose",      "reject",      "suspend",
        "sack",      "punish",     "fine",     "reprimand", "disqualify",  "exonerate",   "pardon",      "locate",
        "equip",     "bury",       "cremate",  "discard",   "repair",      "cancel",      "award",       "question",
        "honour",    "honor",      "excavate", "demolish",  "confiscate",  "impound",     "inspect",     "translate",
        "knife",     "stab",       "strangle", "maul",      "gore",        "mug",         "bludgeon",    "torch",
        "bomb",      "target",     "ambush",   "humiliate", "humble",      "stun",        "shock",       "thrash",
        "crush",     "waste",      "scrap",    "axe",       "ditch",       "shelve",      "block",       "thwart",
        "foil",      "avert",      "prevent",  "unveil",    "uphold",      "rescind",     "overturn",    "quash",
        "clear",     "cordon",     "crown",    "elect",     "remand",      "sue",         "spot",        "blame",
        "praise",    "condemn",    "censure",  "rebuke",    "mock",        "snub",        "guarantee",   "vandalise",
        "vandalize", "quarantine", "isolate",  "vaccinate"};
    return CC_AMONG(lemma, verbs);
}

/* Verbs that a headline without "was" tells of whoever suffers it: "19 held after riot", "Ninth case reported". */
static bool is_headline_verb(cc_span lemma)
{
    static const char *const verbs[] = {"hold", "report", "lose", "fear", "save", "order", "urge", "raise", "delay"};
    return CC_AMONG(lemma, verbs);
}

/* "Mayor |led from| home in handcuffs", "Rovers |pushed to| the brink": nobody leads or pushes so. */
static bool is_moved(const cc_reading *r, int32_t verb)
{
    static const char *const verbs[] = {"lead", "bring", "send", "drag", "haul", "push", "pull", "force"};
    static const char *const ways[] = {"from", "to", "into", "off", "through"};
    if (!CC_AMONG(cc_at(r, verb)->lemma, verbs)) return false;
    CC_FOR_CHILDREN(r->s, verb, t)
        if (t > verb && cc_main_relation(r, t) == CC_DEP_OBL && cc_marker(r, t) == verb + 1)
            return CC_AMONG(cc_marker_words(r, t), ways) &&
                   !(cc_span_is(cc_at(r, verb)->lemma, "lead") && cc_span_is(cc_marker_words(r, t), "to"));
    return false;
}

/* Headlines leave "was" out: "Wife Indicted On Fraud Charges". Acts on people, without an object. */
static bool is_headline_passive(const cc_reading *r, const cc_clause *c)
{
    const cc_token *k = cc_at(r, c->head);
    if ((c->tie != CC_TIE_ROOT && c->tie != CC_TIE_PARATAXIS) || (k->xpos != CC_XPOS_VBD && k->xpos != CC_XPOS_VBN))
        return false;
    if (!cc_is_unstopped(r) || cc_child(r->s, c->head, CC_DEP_AUX) != CC_NO_TOKEN) return false;
    int32_t colon = c->head + 1; /* "Sergeant Berg reported:" */
    if (colon < (int32_t)r->s->count && cc_span_is(cc_at(r, colon)->form, ":") && r->lex[c->head]->says_verb)
        return false;
    if (cc_child(r->s, c->head, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, c->head, CC_DEP_CCOMP) != CC_NO_TOKEN)
        return false;
    return is_act_on_people(r->lex[c->head]->verb_class) || needs_object(k->lemma) || is_headline_verb(k->lemma) ||
           is_moved(r, c->head);
}

/* "Three were killed and twelve others injured": the auxiliary of the first is meant for the second too. */
static bool is_gapped_passive(const cc_reading *r, const cc_clause *c)
{
    cc_xpos x = (cc_xpos)cc_at(r, c->head)->xpos;
    bool joined = c->tie == CC_TIE_CONJUNCT && c->parent >= 0 && r->clause.item[c->parent].passive;
    return joined && (x == CC_XPOS_VBN || x == CC_XPOS_VBD) && cc_has_own_subject(r, c->head) &&
           cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN && is_act_on_people(r->lex[c->head]->verb_class);
}

/* "The boat, |launched| in 2014, has sailed": between commas it describes the noun, that has a verb of its own. */
static bool is_described_between(const cc_reading *r, int32_t verb)
{
    int32_t noun = cc_at(r, verb)->head, last = r->high[verb], end = (int32_t)r->s->count;
    if (noun < 0 || cc_at(r, noun)->head < 0 || noun + 2 != verb || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, verb, CC_DEP_OBL) == CC_NO_TOKEN || cc_child(r->s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN)
        return false;
    return cc_span_is(cc_at(r, verb - 1)->form, ",") && !cc_takes_no_object(cc_at(r, verb)->lemma) &&
           (cc_span_is(cc_at(r, last)->form, ",") || (last + 1 < end && cc_span_is(cc_at(r, last + 1)->form, ",")));
}

/* "residents evacuated on Friday", tagged as the past; "the talks deteriorated" are not. */
static bool is_mistagged(const cc_reading *r, int32_t verb)
{
    cc_span w = cc_at(r, verb)->lemma;
    CC_FOR_CHILDREN(r->s, verb, t)
        if (t > verb && cc_main_relation(r, t) == CC_DEP_OBL && cc_span_is(cc_marker_words(r, t), "by")) return true;
    return is_act_on_people(r->lex[verb]->verb_class) || cc_span_is(w, "involve") || cc_span_is(w, "name") ||
           cc_span_is(w, "call") || cc_span_is(w, "hold") || cc_span_is(w, "base") || is_described_between(r, verb);
}

/* "He's lost his way": with an object of its own it is no passive, unless something is given. */
static bool has_object_behind(const cc_reading *r, int32_t verb)
{
    static const char *const names[] = {"call", "name", "dub", "title", "deem", "elect", "appoint", "label"};
    if (cc_span_is(r->lex[verb]->verb_class, "give") || CC_AMONG(cc_at(r, verb)->lemma, names)) return false;
    if (cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return false;
    return cc_child(r->s, verb, CC_DEP_OBJ) > verb;
}

/* "a story he's told before": with a subject of its own and no relative word the noun before it is what he has told. */
static bool is_short_perfect(const cc_reading *r, const cc_clause *c)
{
    bool relative = c->tie == CC_TIE_RELATIVE;
    if (!cc_has_own_subject(r, c->head) || (!relative && !has_object_behind(r, c->head))) return false;
    bool shortened = false;
    CC_FOR_CHILDREN(r->s, c->head, t)
        if (cc_main_relation(r, t) == CC_DEP_AUX && t < c->head && cc_at(r, t)->form.len < 5)
            shortened |= cc_span_ends(cc_at(r, t)->lower, "s") && cc_at(r, t)->lower.len != 3 &&
                         !cc_span_is(cc_at(r, t)->lower, "is");
    if (!shortened || cc_at(r, r->high[c->top])->upos == CC_UPOS_ADP) return false; /* "what he's known for" */
    for (int32_t t = r->low[c->top]; t <= c->head; t++)
        if (cc_is_relative(cc_at(r, t))) return false;
    return true;
}

/* "Asked what he would do, Kim said", "said when pressed": whoever answers was asked, whatever the tag. */
static bool is_put_question(const cc_reading *r, int32_t verb)
{
    static const char *const verbs[] = {"ask", "question", "press", "quiz", "grill", "challenge"};
    int32_t object = cc_child(r->s, verb, CC_DEP_OBJ);
    bool whom = object != CC_NO_TOKEN && object > verb && cc_is_nominal(cc_at(r, object)) &&
                !cc_is_relative(cc_at(r, object)) && cc_at(r, object)->xpos != CC_XPOS_WP;
    return !whom && CC_AMONG(cc_at(r, verb)->lemma, verbs);
}

/* "Offered the chance to reply, Kim declined": whoever comes next was given it. */
static bool is_given_first(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"offer", "give",  "deny",  "show", "hand",   "promise",
                                        "award", "grant", "allow", "tell", "refuse", "teach"};
    const cc_token *k = cc_at(r, c->head);
    bool past = k->xpos == CC_XPOS_VBN || k->xpos == CC_XPOS_VBD;
    return past && c->top < cc_at(r, c->top)->head && r->low[c->top] == c->head && CC_AMONG(k->lemma, verbs);
}

/* "were arrested and confessed": nobody is done this, so the auxiliary of the first verb is not this one's. */
static bool is_never_suffered(cc_span lemma)
{
    static const char *const verbs[] = {
        "confess",   "die",     "flee",      "escape",   "arrive",  "disappear", "appear",  "survive", "resign",
        "apologise", "emerge",  "apologize", "collapse", "vanish",  "return",    "respond", "reply",   "testify",
        "happen",    "occur",   "remain",    "protest",  "retire",  "recover",   "react",   "succumb", "belong",
        "come",      "become",  "go",        "fall",     "live",    "escalate",  "erupt",   "crash",   "agree",
        "refuse",    "decline", "talk",      "stay",     "stumble", "cooperate", "depart",  "plead",   "graduate"};
    return CC_AMONG(lemma, verbs);
}

/* "with a sign taped to it"; but "with ten minutes left" */
static bool has_with(const cc_reading *r, int32_t verb)
{
    int32_t t = cc_child(r->s, verb, CC_DEP_NSUBJ), m = t == CC_NO_TOKEN ? t : cc_child(r->s, t, CC_DEP_CASE);
    return m != CC_NO_TOKEN && m < t && t < verb && cc_span_is(cc_at(r, m)->lower, "with") &&
           !cc_span_is(cc_at(r, verb)->lemma, "leave") && !is_never_suffered(cc_at(r, verb)->lemma);
}

/* "If |convicted|, he faces ten years", "as |reported| before", "once |opened|": its subject and "is" are left out. */
static bool opens_short(const cc_reading *r, const cc_clause *c)
{
    static const char *const marks[] = {"if", "when", "once", "unless", "until", "though", "although", "as"};
    return cc_at(r, c->head)->xpos == CC_XPOS_VBN && CC_AMONG(cc_marker_words(r, c->top), marks) &&
           !cc_has_own_subject(r, c->head) && cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN &&
           cc_child(r->s, c->head, CC_DEP_CCOMP) == CC_NO_TOKEN && !is_never_suffered(cc_at(r, c->head)->lemma);
}

/* "was found |filled| with straw": the state of whoever was found, and nothing that he does. */
static bool is_found_so(const cc_reading *r, const cc_clause *c)
{
    int32_t above = cc_at(r, c->head)->head;
    return c->head != c->top && above >= 0 && above < c->head && cc_at(r, c->head)->xpos == CC_XPOS_VBN &&
           cc_relation(r, c->head) == CC_DEP_XCOMP && !cc_has_to(r, c->head) && cc_is_passive(r, above) &&
           cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN;
}

/* "confirmed that papers |found| in the car were": in a clause of its own nobody finds in a place without an object. */
static bool is_found_there(const cc_reading *r, const cc_clause *c)
{
    static const char *const where[] = {"inside", "in", "near", "at", "under", "outside"};
    const cc_token *k = cc_at(r, c->head);
    if (c->tie != CC_TIE_CONTENT || !cc_span_is(k->lower, "found") || cc_child(r->s, c->head, CC_DEP_AUX) >= 0 ||
        cc_is_relative(cc_at(r, r->low[c->top])))
        return false;
    bool there = false;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        cc_deprel d = cc_main_relation(r, t);
        if (d == CC_DEP_OBJ || d == CC_DEP_CCOMP || d == CC_DEP_XCOMP || cc_is_relative(cc_at(r, t))) return false;
        there |= d == CC_DEP_OBL && cc_marker(r, t) == c->head + 1 && CC_AMONG(cc_marker_words(r, t), where);
    }
    return there;
}

/* A passive has its auxiliary, or is a bare participle: labels alone ("leaders spoke" as nsubj:pass) do not make one.
 */
bool cc_clause_is_passive(const cc_reading *r, const cc_clause *c)
{
    const cc_token *k = cc_at(r, c->head);
    if (k->upos != CC_UPOS_VERB || is_short_perfect(r, c)) return false;
    if (cc_child_exact(r->s, c->head, CC_DEP_AUX_PASS) != CC_NO_TOKEN || is_headline_passive(r, c)) return true;
    bool aux = false;
    CC_FOR_CHILDREN(r->s, c->head, t) {
        if (cc_relation(r, t) != CC_DEP_AUX) continue;
        aux = true;
        if (cc_span_is(cc_at(r, t)->lemma, "be") && k->xpos == CC_XPOS_VBN) return true;
    }
    if (aux) return false;
    if (is_gapped_passive(r, c) || cc_span_is(k->lower, "born") || is_found_so(r, c) || is_found_there(r, c))
        return true;
    /* headlines leave the auxiliary out: "Man shot dead" */
    if (cc_child_exact(r->s, c->head, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN &&
        cc_span_is(k->lower, "known")) /* "the group, also known as" */
        return true;
    /* "A quake struck the coast,": with an object it is an active one */
    if (cc_child_exact(r->s, c->head, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN && cc_child(r->s, c->head, CC_DEP_OBJ) >= 0 &&
        !cc_span_is(r->lex[c->head]->verb_class, "give") && !cc_span_is(r->lex[c->head]->verb_class, "describe"))
        return false;
    if (cc_child_exact(r->s, c->head, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN)
        return k->xpos == CC_XPOS_VBN && (c->tie == CC_TIE_ROOT || needs_object(k->lemma)) && cc_is_unstopped(r);
    if (has_with(r, c->head)) return k->xpos == CC_XPOS_VBN && cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN;
    if (cc_child(r->s, c->head, CC_DEP_NSUBJ) != CC_NO_TOKEN) return false;
    if (k->xpos != CC_XPOS_VBN && k->xpos != CC_XPOS_VBD) return false;
    /* "Asked about it, Kim said", whatever its tag */
    if (c->tie == CC_TIE_ADVERBIAL && c->top < cc_at(r, c->top)->head &&
        cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN)
        return cc_marker(r, c->top) == CC_NO_TOKEN || opens_short(r, c);
    if (c->tie == CC_TIE_CONDITION) return opens_short(r, c);
    if (c->tie == CC_TIE_ADVERBIAL && (is_put_question(r, c->head) || is_given_first(r, c))) return true;
    if (c->tie == CC_TIE_PARTICIPLE || c->tie == CC_TIE_ADVERBIAL)
        return (k->xpos == CC_XPOS_VBN || (c->tie == CC_TIE_PARTICIPLE && is_mistagged(r, c->head)) ||
                needs_object(k->lemma)) &&
               cc_child(r->s, c->head, CC_DEP_NSUBJ) == CC_NO_TOKEN;
    if (c->tie == CC_TIE_XCOMP) return k->xpos == CC_XPOS_VBN;
    if (c->tie != CC_TIE_CONJUNCT || c->parent < 0) return false;
    /* "was charged and announced that": what takes a content is active */
    if (cc_child(r->s, c->head, CC_DEP_CCOMP) != CC_NO_TOKEN || is_never_suffered(k->lemma)) return false;
    /* "sold and renamed", "still active but contained"; "Berg, sworn in in 2008 and assigned to Lund" */
    const cc_clause *first = &r->clause.item[c->parent];
    bool described = first->passive && first->tie == CC_TIE_PARTICIPLE && k->xpos == CC_XPOS_VBD &&
                     cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN && cc_at(r, first->head)->xpos == CC_XPOS_VBN;
    if (described) return true;
    /* "was found and ignored calls": what has an object of its own is active */
    if (has_object_behind(r, c->head)) return false;
    /* "was treated and released", whatever its tag */
    bool suffered = cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN &&
                    (needs_object(k->lemma) || is_act_on_people(r->lex[c->head]->verb_class));
    return (k->xpos == CC_XPOS_VBN || suffered) &&
           (r->clause.item[c->parent].passive || r->clause.item[c->parent].origin == CC_FROM_COPULA);
}
