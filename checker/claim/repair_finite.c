/* claim/repair_finite.c - a verb in the past or the third person, hung as an open complement: none can be. It leads the
 * sentence or the content ("his refusal to pay angered them", "storms set off by rain killed two", "men who fled lived
 * in Lund"), or it only describes an object ("giving them cooked meals"). */
#include "claim/repair.h"

enum { FAR = 8 };

static bool is_nominal(const cc_token *k)
{
    return k->upos == CC_UPOS_NOUN || k->upos == CC_UPOS_PROPN || k->upos == CC_UPOS_NUM || k->upos == CC_UPOS_PRON;
}

/* "found it |broken|", "got it |repaired|": what something is made or seen to be. */
static bool takes_participle(cc_span verb)
{
    static const char *const verbs[] = {"have", "get",  "see",  "want",  "keep",   "leave",  "make", "find",
                                        "hear", "need", "feel", "let",   "watch",  "like",   "be",   "become",
                                        "show", "lie",  "sit",  "stand", "remain", "appear", "seem"};
    return CC_AMONG(verb, verbs);
}

/* "killed |at least two|", "received |the same tape|", hung as if it told where or when; CC_NO_TOKEN. */
static int32_t object_hung_wrongly(const cc_reading *r, int32_t t)
{
    CC_FOR_CHILDREN(r->s, t, k) {
        if (k <= t + 1 || cc_main_relation(r, k) != CC_DEP_OBL || r->low[k] != t + 1 || cc_at(r, k)->time >= 0)
            continue;
        cc_span second = cc_at(r, t + 2)->lower;
        bool degree = cc_span_is(second, "least") || cc_span_is(second, "most");
        if (degree || (cc_relation(r, k) == CC_DEP_OBL_UNMARKED && cc_at(r, t + 1)->upos == CC_UPOS_DET)) return k;
    }
    return CC_NO_TOKEN;
}

/* Pasts that look like an infinitive. */
static bool is_past_as_it_stands(cc_span lower)
{
    static const char *const forms[] = {"cost", "hit", "put", "set", "cut", "hurt", "shut", "beat", "quit", "split"};
    return CC_AMONG(lower, forms);
}

/* The first word of the clause, where it is an auxiliary or a copula with a tense; CC_NO_TOKEN. */
static int32_t tense_before(const cc_reading *r, int32_t t)
{
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (k > t || (d != CC_DEP_AUX && d != CC_DEP_COP)) continue;
        cc_xpos x = (cc_xpos)cc_at(r, k)->xpos;
        bool tense = x == CC_XPOS_VBZ || x == CC_XPOS_VBD || x == CC_XPOS_VBP || x == CC_XPOS_MD;
        return tense && r->low[t] >= k - 1 ? k : CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* A form that has a tense; or may have one, with an object that no bare participle has. */
static bool may_lead(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t), *clause = cc_at(r, k->head);
    if (cc_has_own_subject(r, t) || cc_child(r->s, t, CC_DEP_MARK) != CC_NO_TOKEN || k->quote != clause->quote)
        return false;
    if (cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN || cc_at(r, r->low[t] - 1)->upos == CC_UPOS_CCONJ) return false;
    bool aux = cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_COP) != CC_NO_TOKEN;
    if (aux) return tense_before(r, t) != CC_NO_TOKEN;
    if (k->upos != CC_UPOS_VERB) return false;
    if (k->deprel == CC_DEP_XCOMP && (k->xpos == CC_XPOS_VBD || k->xpos == CC_XPOS_VBZ)) return true;
    if (k->xpos == CC_XPOS_VB ? !is_past_as_it_stands(k->lower) : k->xpos != CC_XPOS_VBN && k->xpos != CC_XPOS_VBD)
        return false;
    if (clause->xpos != CC_XPOS_VBN && takes_participle(clause->lemma)) return false;
    /* "meant the flames |spread| fast": nothing is meant to be in a state */
    if (k->xpos == CC_XPOS_VBN && k->first_child >= 0 && cc_span_is(clause->lemma, "mean")) return true;
    return cc_child(r->s, t, CC_DEP_OBJ) > t || object_hung_wrongly(r, t) != CC_NO_TOKEN;
}

/* Verbs with what is thought behind them, and mostly no "that". */
static bool thinks(const cc_reading *r, int32_t verb)
{
    static const char *const verbs[] = {"learn",  "fear", "think",  "believe",  "know",     "suspect",  "hope",
                                        "assume", "feel", "mean",   "discover", "realise",  "realize",  "notice",
                                        "figure", "bet",  "allege", "suggest",  "indicate", "conclude", "determine"};
    static const char *const others[] = {"express", "show", "call", "describe", "quote", "name", "cite"};
    cc_span lemma = cc_at(r, verb)->lemma;
    return CC_AMONG(lemma, verbs) || (r->lex[verb]->says_verb && !CC_AMONG(lemma, others));
}

/* A noun that stands where a verb should: at the root, as what is said, or as the object of a verb of telling. */
static bool stands_for_clause(const cc_reading *r, int32_t n)
{
    cc_deprel d = cc_main_relation(r, n);
    if (!is_nominal(cc_at(r, n)) || cc_has_own_subject(r, n) || cc_child(r->s, n, CC_DEP_COP) != CC_NO_TOKEN)
        return false;
    if (d == CC_DEP_ROOT || d == CC_DEP_CCOMP || d == CC_DEP_PARATAXIS) return true;
    if (d == CC_DEP_ADVCL) return cc_child(r->s, n, CC_DEP_MARK) != CC_NO_TOKEN;
    int32_t verb = cc_at(r, n)->head;
    return d == CC_DEP_OBJ && verb >= 0 && verb < n && thinks(r, verb);
}

/* The noun that is the subject, above the clause that the verb was hung on; CC_NO_TOKEN. */
static int32_t subject_above(const cc_reading *r, int32_t clause)
{
    for (int i = 0, n = clause; i < FAR && n >= 0; i++, n = cc_at(r, n)->head) {
        if (n > clause) return CC_NO_TOKEN;
        if (stands_for_clause(r, n)) return n;
        cc_deprel d = cc_main_relation(r, n);
        bool inside = d == CC_DEP_ACL || d == CC_DEP_NMOD || d == CC_DEP_APPOS || d == CC_DEP_CONJ ||
                      d == CC_DEP_XCOMP || (d == CC_DEP_OBL && is_nominal(cc_at(r, n))) ||
                      (d == CC_DEP_ADVCL && n == clause);
        /* "OSLO - A scheme that": where the text was written is no subject */
        int32_t first = r->low[n];
        bool aside = d == CC_DEP_APPOS && first > 0 &&
                     (cc_at(r, first)->upos == CC_UPOS_PUNCT || cc_at(r, first - 1)->upos == CC_UPOS_PUNCT);
        if (!inside || aside) return CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* What stands behind the verb is the verb's: objects of the clause before it, the full stop of the noun. */
static void take_what_follows(cc_reading *r, int32_t t, int32_t from, int32_t top)
{
    cc_token *token = r->s->token;
    for (int i = 0, n = from; i < FAR && n >= 0; i++, n = token[n].head) {
        CC_FOR_CHILDREN(r->s, n, k)
            if (k > t) {
                token[k].head = t;
                if (token[k].deprel == CC_DEP_CONJ && token[k].xpos == CC_XPOS_VBN) token[k].xpos = CC_XPOS_VBD;
            }
        if (n == top) return;
    }
}

static void lead(cc_reading *r, int32_t t, int32_t top)
{
    cc_token *token = r->s->token;
    int32_t clause = token[t].head;
    CC_FOR_CHILDREN(r->s, top, k)
        if (k < top && (token[k].deprel == CC_DEP_CC || token[k].deprel == CC_DEP_MARK)) token[k].head = t;
    take_what_follows(r, t, clause, top);
    token[t].head = token[top].head;
    token[t].deprel = token[top].deprel == CC_DEP_OBJ ? CC_DEP_CCOMP : token[top].deprel;
    bool bare = token[t].upos == CC_UPOS_VERB && tense_before(r, t) == CC_NO_TOKEN;
    if (bare && token[t].xpos != CC_XPOS_VBZ) token[t].xpos = CC_XPOS_VBD;
    int32_t object = object_hung_wrongly(r, t);
    if (object != CC_NO_TOKEN) token[object].deprel = CC_DEP_OBJ;
}

/* "the fate of Oslo and Oslo's view |was| known": what is joined may be the subject. */
static bool follows_joined_noun(const cc_reading *r, int32_t t)
{
    int32_t n = r->low[t] - 1;
    if (tense_before(r, t) == CC_NO_TOKEN) return false;
    for (int i = 0; i < FAR && n > cc_at(r, t)->head; i++, n = cc_at(r, n)->head)
        if (cc_main_relation(r, n) == CC_DEP_CONJ) return true;
    return false;
}

/* Participles with an object of their own: "a medal |given| the crew". */
static bool keeps_object(cc_span verb)
{
    static const char *const verbs[] = {"give",  "award", "call", "name",  "elect", "offer",    "deny",   "send",
                                        "pay",   "show",  "tell", "teach", "ask",   "promise",  "hand",   "lend",
                                        "grant", "dub",   "have", "be",    "make",  "cost",     "charge", "owe",
                                        "fine",  "spare", "hold", "title", "allow", "consider", "entitle"};
    return CC_AMONG(verb, verbs);
}

/* "The men |spent| months there": what has an object describes no noun. An aside before it has two commas. */
static bool is_verb_of_noun(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if ((k->xpos != CC_XPOS_VBN && k->xpos != CC_XPOS_VBD) || keeps_object(k->lemma)) return false;
    int32_t object = cc_child(r->s, t, CC_DEP_OBJ);
    if (object < t || r->low[object] > t + 3 || cc_at(r, object)->time >= 0) return false;
    if (cc_child_exact(r->s, t, CC_DEP_OBL_AGENT) != CC_NO_TOKEN) return false;
    return !cc_is_comma(r, r->low[t] - 1) || cc_has_comma(r, k->head, r->low[t] - 1);
}

/* "His refusal to pay |angered| them" */
static bool lead_over_noun(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t clause = token[t].head;
    cc_deprel d = (cc_deprel)token[t].deprel;
    bool open = d == CC_DEP_XCOMP || d == CC_DEP_CCOMP || d == CC_DEP_ADVCL;
    if (open ? cc_is_comma(r, r->low[t] - 1) : d != CC_DEP_ACL || !is_verb_of_noun(r, t)) return false;
    if (clause < 0 || clause > t || !may_lead(r, t)) return false;
    int32_t top = follows_joined_noun(r, t) ? CC_NO_TOKEN : subject_above(r, clause);
    if (top == CC_NO_TOKEN) return false;
    lead(r, t, top);
    token[top].head = t;
    token[top].deprel = (uint8_t)cc_subject_relation(r, t);
    return true;
}

/* The participle that leads the tree and only describes its subject, above "formed |to study| it"; CC_NO_TOKEN. */
static int32_t participle_above(const cc_reading *r, int32_t clause)
{
    if (cc_has_to(r, clause)) clause = cc_at(r, clause)->head;
    if (clause < 0 || cc_child(r->s, clause, CC_DEP_AUX) != CC_NO_TOKEN) return CC_NO_TOKEN;
    const cc_token *k = cc_at(r, clause);
    bool past = k->xpos == CC_XPOS_VBD && cc_child(r->s, clause, CC_DEP_OBJ) == CC_NO_TOKEN;
    if (k->upos != CC_UPOS_VERB || (!past && k->xpos != CC_XPOS_VBN && k->xpos != CC_XPOS_VBG)) return CC_NO_TOKEN;
    cc_deprel d = cc_main_relation(r, clause);
    bool leads = d == CC_DEP_ROOT || d == CC_DEP_CCOMP || d == CC_DEP_PARATAXIS || d == CC_DEP_CONJ;
    return leads ? clause : CC_NO_TOKEN;
}

/* "Storms set off by rain |killed| two": the participle leads the tree and is only what describes the storms. */
static bool lead_over_participle(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t clause = token[t].head;
    if ((token[t].deprel != CC_DEP_XCOMP && token[t].deprel != CC_DEP_CCOMP) || clause < 0 || clause > t) return false;
    if (!may_lead(r, t) || cc_is_comma(r, r->low[t] - 1)) return false;
    int32_t first = participle_above(r, clause), who = first < 0 ? first : cc_child(r->s, first, CC_DEP_NSUBJ);
    if (who < 0 || who > first || r->high[who] + 1 != first || token[who].upos == CC_UPOS_PRON) return false;
    if (r->low[t] == clause + 1 && token[clause].xpos != CC_XPOS_VBG) return false; /* "was told |was| ill" */
    bool told = token[first].xpos == CC_XPOS_VBD && token[t].deprel == CC_DEP_CCOMP;
    if (told && tense_before(r, t) != CC_NO_TOKEN) return false;
    if (told && cc_at(r, first + 1)->upos != CC_UPOS_ADP) return false; /* "names suggested |for| it included" */
    CC_FOR_CHILDREN(r->s, first, k)
        if (k < who) token[k].head = t;
    lead(r, t, first);
    token[who].head = t;
    token[who].deprel = (uint8_t)cc_subject_relation(r, t);
    token[first].head = who;
    token[first].deprel = CC_DEP_ACL;
    if (token[first].xpos == CC_XPOS_VBD) token[first].xpos = CC_XPOS_VBN;
    return true;
}

/* The object that ends right before the clause; a second one where the first is who is told; CC_NO_TOKEN. */
static int32_t object_before(const cc_reading *r, int32_t verb, int32_t t)
{
    bool told = cc_tells_hearer(cc_at(r, verb)->lemma);
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (k < verb || k > t || (d != CC_DEP_OBJ && d != CC_DEP_IOBJ)) continue;
        if (r->high[k] + 1 == r->low[t]) return told ? CC_NO_TOKEN : k;
        told = false;
    }
    return CC_NO_TOKEN;
}

/* "thought a quake |caused| it", "fear a gang |could| do so": the object is the subject of what is thought. */
static bool lead_content(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    cc_deprel d = (cc_deprel)token[t].deprel;
    if (verb < 0 || verb > t || (d != CC_DEP_XCOMP && d != CC_DEP_CCOMP && d != CC_DEP_PARATAXIS)) return false;
    if (token[verb].upos != CC_UPOS_VERB || !thinks(r, verb) || token[t].xpos == CC_XPOS_VBZ || !may_lead(r, t))
        return false;
    int32_t who = object_before(r, verb, t);
    if (who == CC_NO_TOKEN || cc_is_relative(cc_at(r, who)) || token[who].time >= 0) return false;
    int32_t inner = cc_child_exact(r->s, who, CC_DEP_ACL_RELCL); /* "the effect it said he would have" */
    if (inner != CC_NO_TOKEN && r->lex[inner]->says_verb) return false;
    token[who].head = t;
    token[who].deprel = (uint8_t)cc_subject_relation(r, t);
    token[t].deprel = CC_DEP_CCOMP;
    int32_t object = object_hung_wrongly(r, t);
    if (object != CC_NO_TOKEN) token[object].deprel = CC_DEP_OBJ;
    if (tense_before(r, t) == CC_NO_TOKEN) token[t].xpos = CC_XPOS_VBD;
    return true;
}

/* "giving them |cooked| meals", "proposed to allow |unarmed| guards" */
static bool describe_next(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, noun = cc_child(r->s, t, CC_DEP_OBJ);
    if (token[t].deprel != CC_DEP_XCOMP || token[t].xpos != CC_XPOS_VBN || verb < 0 || verb > t || noun < t)
        return false;
    if (takes_participle(token[verb].lemma) || r->low[t] != t || r->low[noun] != t + 1) return false;
    if (cc_child(r->s, noun, CC_DEP_DET) != CC_NO_TOKEN || cc_child(r->s, noun, CC_DEP_NMOD_POSS) != CC_NO_TOKEN ||
        token[noun].upos != CC_UPOS_NOUN)
        return false;
    int32_t whom = cc_child(r->s, verb, CC_DEP_OBJ);
    bool gives = whom > verb && r->high[whom] + 1 == t &&
                 (cc_span_is(token[verb].lemma, "give") || cc_span_is(token[verb].lemma, "offer") ||
                  cc_span_is(token[verb].lemma, "serve"));
    if (t != verb + 1 && !gives) return false;
    if (t == verb + 1 && whom != CC_NO_TOKEN) return false;
    CC_FOR_CHILDREN(r->s, t, k)
        if (k != noun) token[k].head = verb;
    if (gives) token[whom].deprel = CC_DEP_IOBJ;
    token[noun].head = verb;
    token[noun].deprel = CC_DEP_OBJ;
    token[t].head = noun;
    token[t].deprel = CC_DEP_AMOD;
    return true;
}

/* "The wind meant the flames |spread|": no one is meant to be spread. */
static bool mean_that(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"mean", "hope", "assume", "realise", "realize"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    bool past = token[t].xpos == CC_XPOS_VBN || token[t].xpos == CC_XPOS_VBD;
    if (token[t].deprel != CC_DEP_XCOMP || !past) return false;
    if (verb < 0 || verb > t || token[verb].upos != CC_UPOS_VERB || !CC_AMONG(token[verb].lemma, verbs)) return false;
    int32_t who = cc_child(r->s, verb, CC_DEP_OBJ);
    if (who < verb || r->high[who] + 1 != r->low[t] || cc_is_relative(cc_at(r, who)) || cc_is_passive(r, verb))
        return false;
    if (cc_child(r->s, t, CC_DEP_MARK) != CC_NO_TOKEN || cc_has_own_subject(r, t) || cc_is_comma(r, r->low[t]))
        return false;
    token[who].head = t;
    token[who].deprel = (uint8_t)cc_subject_relation(r, t);
    token[t].deprel = CC_DEP_CCOMP;
    token[t].xpos = CC_XPOS_VBD;
    return true;
}

const cc_repair cc_repairs_of_finite[] = {
    REPAIR(describe_next, .relation = RELATION(XCOMP), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(lead_content, .relation = RELATION(XCOMP) | RELATION(CCOMP) | RELATION(PARATAXIS),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB)),
    REPAIR(lead_over_noun, .relation = RELATION(XCOMP) | RELATION(CCOMP) | RELATION(ADVCL) | RELATION(ACL),
           .has = CC_HEAD_BEFORE),
    REPAIR(lead_over_participle, .relation = RELATION(XCOMP) | RELATION(CCOMP), .has = CC_HEAD_BEFORE),
    REPAIR(mean_that, .relation = RELATION(XCOMP), .xpos = XPOS(VBN) | XPOS(VBD), .has = CC_HEAD_BEFORE,
           .head = UPOS(VERB), .head_starts = "ahmr"),
    {0},
};
