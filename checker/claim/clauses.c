/* claim/clauses.c - which words of a sentence predicate something (EXTRACTION rules 1, 3, 5, 6, 8, 12). */
#include "claim/reading.h"

/* Relations under which a verb predicates something and is no part of a noun phrase. */
static bool is_clause_relation(cc_deprel main)
{
    switch (main) {
    case CC_DEP_ROOT:
    case CC_DEP_CCOMP:
    case CC_DEP_XCOMP:
    case CC_DEP_ADVCL:
    case CC_DEP_ACL:
    case CC_DEP_CSUBJ:
    case CC_DEP_PARATAXIS:
    case CC_DEP_CONJ:
    case CC_DEP_LIST:
    case CC_DEP_DEP:
    case CC_DEP_DISLOCATED: return true;
    default: return false;
    }
}

/* "following the talks", "including Kim": participles that stand for prepositions. */
static bool is_preposition(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"following", "including", "regarding", "concerning", "according",
                                        "depending", "pending",   "excluding", "owing"};
    cc_deprel d = cc_main_relation(r, t);
    /* "based on that": whatever stands before it is based on nothing else */
    if (cc_span_is(cc_at(r, t)->lower, "based") && d == CC_DEP_ADVCL && t + 1 < (int32_t)r->s->count)
        return cc_span_is(cc_at(r, t + 1)->lower, "on");
    /* "given the skills of its crew" */
    if (cc_span_is(cc_at(r, t)->lower, "given") && d == CC_DEP_ADVCL && t + 1 < (int32_t)r->s->count)
        return cc_child(r->s, t, CC_DEP_OBJ) > t && !cc_has_own_subject(r, t) && r->low[t] + 1 >= t &&
               cc_child(r->s, t, CC_DEP_AUX) == CC_NO_TOKEN;
    if (cc_at(r, t)->xpos != CC_XPOS_VBG || (d != CC_DEP_ACL && d != CC_DEP_ADVCL)) return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, t)->lower, words[i])) return true;
    return false;
}

static bool is_verbal(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    cc_deprel d = cc_main_relation(r, t);
    if (cc_span_is(k->lower, "say") && t > 0 && cc_span_is(cc_at(r, t - 1)->form, ",") && !cc_has_own_subject(r, t) &&
        t + 1 < (int32_t)r->s->count && cc_span_is(cc_at(r, t + 1)->form, ","))
        return false; /* "or, say, on Monday" */
    if (k->upos == CC_UPOS_AUX) return d != CC_DEP_AUX && d != CC_DEP_COP && is_clause_relation(d);
    return k->upos == CC_UPOS_VERB && is_clause_relation(d) && !is_preposition(r, t);
}

/* A noun or adjective that predicates: with a copula or a subject of its own, or an adjective in the place of a clause.
 */
static bool is_nominal_predicate(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (k->upos == CC_UPOS_PUNCT) return false;
    if (cc_child(r->s, t, CC_DEP_COP) != CC_NO_TOKEN || cc_has_own_subject(r, t)) return true;
    cc_deprel d = cc_main_relation(r, t);
    if (k->upos != CC_UPOS_ADJ) return false;
    if (d == CC_DEP_ADVCL || d == CC_DEP_ACL) return cc_marker(r, t) == CC_NO_TOKEN;
    return d == CC_DEP_CONJ && r->clause_of[k->head] >= 0 && cc_at(r, k->head)->upos == CC_UPOS_ADJ;
}

/* "kept selling", "ended up paying": verbs that read as one with a participle behind them; elsewhere it is an act of
 * its own ("were caught coming ashore", "was filmed leaving"), or was no complement ("occurred following the quake").
 */
static bool takes_participle(const cc_reading *r, int32_t verb)
{
    static const char *const verbs[] = {"end",  "go",     "get",      "remain",  "stay",  "seem",   "appear",
                                        "look", "feel",   "involve",  "risk",    "enjoy", "resist", "finish",
                                        "wind", "become", "spend",    "like",    "hate",  "love",   "need",
                                        "put",  "send",   "practice", "include", "mean",  "require"};
    return CC_AMONG(cc_at(r, verb)->lemma, verbs);
}

/* "caught |coming|": a participle without "to" behind a verb that governs nothing. */
static bool is_act_beside(const cc_reading *r, int32_t matrix, int32_t lower)
{
    cc_xpos x = (cc_xpos)cc_at(r, lower)->xpos;
    if (cc_at(r, matrix)->upos != CC_UPOS_VERB || (x != CC_XPOS_VBG && x != CC_XPOS_VBN) || cc_has_to(r, lower))
        return false;
    if (x == CC_XPOS_VBN && cc_child_exact(r->s, matrix, CC_DEP_AUX_PASS) != CC_NO_TOKEN) return false;
    bool governs = r->lex[matrix]->effect[CC_PART_VERB] != CC_EFFECT_NONE || r->lex[matrix]->says_verb;
    return !governs && !takes_participle(r, matrix);
}

/* The first verb of a chain whose verbs read as one predicate: "wants to launch", "is likely to win". */
static bool merges_with(const cc_reading *r, int32_t matrix, int32_t lower)
{
    bool complement = cc_main_relation(r, lower) == CC_DEP_XCOMP;
    /* "quick to extend": parsers are of several minds */
    if (cc_at(r, matrix)->upos == CC_UPOS_ADJ && cc_has_to(r, lower) && !cc_has_own_subject(r, lower) && lower > matrix)
        complement |=
            r->lex[matrix]->effect[CC_PART_ADJECTIVE] != CC_EFFECT_NONE && cc_main_relation(r, lower) != CC_DEP_CONJ;
    /* "it is patriotic to pay": that is what is said; nobody pays */
    bool weather = cc_at(r, matrix)->upos == CC_UPOS_ADJ && cc_child(r->s, matrix, CC_DEP_EXPL) != CC_NO_TOKEN &&
                   r->lex[matrix]->effect[CC_PART_ADJECTIVE] == CC_EFFECT_NONE;
    if (weather && cc_has_to(r, lower)) return false;
    /* "a chip built using old tools": two acts */
    if (cc_span_is(cc_at(r, lower)->lower, "using") && cc_at(r, matrix)->xpos == CC_XPOS_VBN) return false;
    if (is_act_beside(r, matrix, lower)) return false;
    /* "want the law changed": the law does not want */
    if (r->clause_of[matrix] < 0 || !complement || cc_has_own_subject(r, lower)) return false;
    if (cc_child(r->s, matrix, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    /* "called on Berg to act": he is to act */
    CC_FOR_CHILDREN(r->s, matrix, k)
        if (k > matrix && k < lower && cc_main_relation(r, k) == CC_DEP_OBL && cc_has_to(r, lower) &&
            (cc_span_is(cc_marker_words(r, k), "on") || cc_span_is(cc_marker_words(r, k), "upon")))
            return false;
    const cc_token *m = cc_at(r, matrix);
    cc_part part = m->upos == CC_UPOS_ADJ ? CC_PART_ADJECTIVE : m->upos == CC_UPOS_NOUN ? CC_PART_NOUN : CC_PART_VERB;
    const cc_lexeme *x = r->lex[matrix];
    cc_effect e = (cc_effect)x->effect[part];
    if (e == CC_EFFECT_NONE && part == CC_PART_VERB && x->says_verb) return true;
    return cc_effect_rule_of(e)->merges;
}

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
        "honour",    "honor",      "excavate", "demolish",  "confiscate",  "impound",     "inspect",     "translate"};
    return CC_AMONG(lemma, verbs);
}

/* Verbs that a headline without "was" tells of whoever suffers it: "19 held after riot", "Ninth case reported". */
static bool is_headline_verb(cc_span lemma)
{
    static const char *const verbs[] = {"hold", "report", "lose", "fear", "save", "order", "urge", "raise", "delay"};
    return CC_AMONG(lemma, verbs);
}

/* Headlines leave "was" out: "Wife Indicted On Fraud Charges". Acts on people, without an object. */
static bool is_headline_passive(const cc_reading *r, const cc_clause *c)
{
    const cc_token *k = cc_at(r, c->head);
    if ((c->tie != CC_TIE_ROOT && c->tie != CC_TIE_PARATAXIS) || (k->xpos != CC_XPOS_VBD && k->xpos != CC_XPOS_VBN))
        return false;
    if (cc_at(r, (int32_t)r->s->count - 1)->xpos == CC_XPOS_PERIOD ||
        cc_child(r->s, c->head, CC_DEP_AUX) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, c->head, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, c->head, CC_DEP_CCOMP) != CC_NO_TOKEN)
        return false;
    return is_act_on_people(r->lex[c->head]->verb_class) || needs_object(k->lemma) || is_headline_verb(k->lemma);
}

/* "Three were killed and twelve others injured": the auxiliary of the first is meant for the second too. */
static bool is_gapped_passive(const cc_reading *r, const cc_clause *c)
{
    cc_xpos x = (cc_xpos)cc_at(r, c->head)->xpos;
    bool joined = c->tie == CC_TIE_CONJUNCT && c->parent >= 0 && r->clause.item[c->parent].passive;
    return joined && (x == CC_XPOS_VBN || x == CC_XPOS_VBD) && cc_has_own_subject(r, c->head) &&
           cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN && is_act_on_people(r->lex[c->head]->verb_class);
}

/* "residents evacuated on Friday", tagged as the past; "the talks deteriorated" are not. */
static bool is_mistagged(const cc_reading *r, int32_t verb)
{
    cc_span w = cc_at(r, verb)->lemma;
    CC_FOR_CHILDREN(r->s, verb, t)
        if (t > verb && cc_main_relation(r, t) == CC_DEP_OBL && cc_span_is(cc_marker_words(r, t), "by")) return true;
    return is_act_on_people(r->lex[verb]->verb_class) || cc_span_is(w, "involve") || cc_span_is(w, "name") ||
           cc_span_is(w, "call") || cc_span_is(w, "hold") || cc_span_is(w, "base");
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

/* A passive has its auxiliary, or is a bare participle: labels alone ("leaders spoke" as nsubj:pass) do not make one.
 */
static bool is_passive(const cc_reading *r, const cc_clause *c)
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
    if (is_gapped_passive(r, c) || cc_span_is(k->lower, "born")) return true;
    /* headlines leave the auxiliary out: "Man shot dead" */
    if (cc_child_exact(r->s, c->head, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN &&
        cc_span_is(k->lower, "known")) /* "the group, also known as" */
        return true;
    /* "A quake struck the coast,": with an object it is an active one */
    if (cc_child_exact(r->s, c->head, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN && cc_child(r->s, c->head, CC_DEP_OBJ) >= 0 &&
        !cc_span_is(r->lex[c->head]->verb_class, "give") && !cc_span_is(r->lex[c->head]->verb_class, "describe"))
        return false;
    if (cc_child_exact(r->s, c->head, CC_DEP_NSUBJ_PASS) != CC_NO_TOKEN)
        return k->xpos == CC_XPOS_VBN && (c->tie == CC_TIE_ROOT || needs_object(k->lemma)) &&
               cc_at(r, (int32_t)r->s->count - 1)->xpos != CC_XPOS_PERIOD;
    if (has_with(r, c->head)) return k->xpos == CC_XPOS_VBN && cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN;
    if (cc_child(r->s, c->head, CC_DEP_NSUBJ) != CC_NO_TOKEN) return false;
    if (k->xpos != CC_XPOS_VBN && k->xpos != CC_XPOS_VBD) return false;
    /* "Asked about it, Kim said", whatever its tag */
    if (c->tie == CC_TIE_ADVERBIAL && c->top < cc_at(r, c->top)->head &&
        cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN)
        return cc_marker(r, c->top) == CC_NO_TOKEN;
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

static cc_claim_origin origin_of(const cc_reading *r, const cc_clause *c)
{
    const cc_token *k = cc_at(r, c->head);
    if (cc_child(r->s, c->head, CC_DEP_EXPL) != CC_NO_TOKEN && cc_span_is(k->lemma, "be")) return CC_FROM_EXISTENTIAL;
    if (k->upos != CC_UPOS_VERB && k->upos != CC_UPOS_AUX) return CC_FROM_COPULA;
    if (c->tie == CC_TIE_RELATIVE) return CC_FROM_RELATIVE;
    return c->tie == CC_TIE_PARTICIPLE ? CC_FROM_PARTICIPLE : CC_FROM_CLAUSE;
}

/* "made a deal with": the act is the deal (rule 12). */
static int32_t light_noun(cc_reading *r, const cc_clause *c)
{
    const cc_lexeme *x = r->lex[c->head];
    if (!x->light || cc_at(r, c->head)->upos != CC_UPOS_VERB) return CC_NO_TOKEN;
    int32_t o = cc_child(r->s, c->head, CC_DEP_OBJ);
    if (o == CC_NO_TOKEN && c->passive) o = cc_child(r->s, c->head, CC_DEP_NSUBJ);
    if (o == CC_NO_TOKEN || cc_at(r, o)->upos != CC_UPOS_NOUN || r->lex[o]->event == CC_NO_EVENT) return CC_NO_TOKEN;
    bool listed = x->light_nouns.len == 0 || cc_span_lists(x->light_nouns, cc_at(r, o)->lemma);
    /* "had sales of $3 million": that it sold is told by that */
    if (!listed && cc_span_is(cc_at(r, c->head)->lemma, "have")) r->used[o] = true;
    if (!listed) return CC_NO_TOKEN;
    r->used[o] = true;
    return o;
}

/* By the first verb of a chain: "helped clean the beach" tells, whatever the form of "clean". */
static bool is_imperative(const cc_reading *r, const cc_clause *c)
{
    const cc_token *k = cc_at(r, c->top);
    if (c->tie != CC_TIE_ROOT && c->tie != CC_TIE_CONTENT && c->tie != CC_TIE_PARATAXIS) return false;
    bool bare = k->xpos == CC_XPOS_VB || k->xpos == CC_XPOS_VBP;
    int32_t be = cc_child_exact(r->s, c->top, CC_DEP_AUX_PASS);
    bare |= be != CC_NO_TOKEN && cc_span_is(cc_at(r, be)->lower, "be"); /* "be prepared" */
    if (k->upos != CC_UPOS_VERB) {
        int32_t cop = cc_child(r->s, c->top, CC_DEP_COP);
        bare = cop != CC_NO_TOKEN && cc_span_is(cc_at(r, cop)->lower, "be");
    }
    int32_t aux = cc_child_exact(r->s, c->top, CC_DEP_AUX);
    /* "Don't forget it" */
    bool free = aux == CC_NO_TOKEN || (cc_span_is(cc_at(r, aux)->lower, "do") && k->xpos == CC_XPOS_VB);
    return bare && !cc_has_own_subject(r, c->top) && !cc_has_to(r, c->top) && free;
}

/* A chain's clause moves down to the verb that says what is done. */
static void merge(cc_reading *r, int32_t matrix, int32_t lower)
{
    int32_t at = r->clause_of[matrix];
    r->clause_of[lower] = at;
    r->clause.item[at].head = lower;
}

static void add(cc_reading *r, int32_t t)
{
    int32_t above = cc_clause_above(r, t);
    cc_clause *c = CC_PUSH(r->arena, &r->clause);
    *c = (cc_clause){.head = t,
                     .top = t,
                     .parent = above,
                     .subject = CC_NO_TOKEN,
                     .object = CC_NO_TOKEN,
                     .gap = CC_NO_TOKEN,
                     .antecedent = CC_NO_TOKEN,
                     .light = CC_NO_TOKEN,
                     .claim = -1};
    int32_t reporter = cc_floating_reporter(r, t);
    c->floats = reporter != CC_NO_TOKEN;
    c->tie = c->floats ? CC_TIE_REPORT : cc_tie_of(r, t);
    c->subject = reporter;
    r->clause_of[t] = (int32_t)r->clause.count - 1;
}

void cc_clauses_find(cc_reading *r)
{
    for (uint32_t i = 0; i < r->s->count; i++) {
        int32_t t = r->order[i];
        if (!is_verbal(r, t) && !is_nominal_predicate(r, t)) continue;
        int32_t head = cc_at(r, t)->head;
        if (head != CC_NO_TOKEN && merges_with(r, head, t)) merge(r, head, t);
        else add(r, t);
    }
    for (uint32_t i = 0; i < r->clause.count; i++) {
        cc_clause *c = &r->clause.item[i];
        c->passive = is_passive(r, c);
        c->origin = origin_of(r, c);
        c->light = light_noun(r, c);
        c->imperative = is_imperative(r, c);
    }
}
