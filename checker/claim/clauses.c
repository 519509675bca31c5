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
    if (is_act_beside(r, matrix, lower) || cc_span_is(cc_at(r, matrix)->lower, "worth")) return false;
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
    if (be == CC_NO_TOKEN) be = cc_child_exact(r->s, c->top, CC_DEP_COP);
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
        c->passive = cc_clause_is_passive(r, c);
        c->origin = origin_of(r, c);
        c->light = light_noun(r, c);
        c->imperative = is_imperative(r, c);
    }
}
