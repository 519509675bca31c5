/* claim/unsure.c - what words tell of how sure a clause is: "could not" of the past, "we believe", "when you go", "an
 * approach to ensuring". */
#include "claim/reading.h"

static bool is_you(const cc_reading *r, int32_t t)
{
    return t != CC_NO_TOKEN && (cc_span_is(cc_at(r, t)->lower, "you") || cc_span_is(cc_at(r, t)->lower, "one"));
}

/* "could have seen", "could see it if he stood": supposed, whoever does it */
static bool is_supposed_of(const cc_reading *r, int32_t aux)
{
    int32_t verb = cc_at(r, aux)->head;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (k > aux && cc_main_relation(r, k) == CC_DEP_AUX && cc_span_is(cc_at(r, k)->lemma, "have")) return true;
        cc_xpos x = (cc_xpos)cc_at(r, k)->xpos;
        if (k > aux && (x == CC_XPOS_JJR || x == CC_XPOS_RBR)) return true;
        if (r->clause_of[k] >= 0 && r->clause.item[r->clause_of[k]].tie == CC_TIE_CONDITION) return true;
    }
    cc_xpos x = (cc_xpos)cc_at(r, verb)->xpos;
    return x == CC_XPOS_JJR || x == CC_XPOS_RBR;
}

/* "could not be happier", "could not have survived", "you could not tell" */
static bool is_supposed(const cc_reading *r, const cc_clause *c, int32_t aux)
{
    return is_you(r, c->subject) || is_supposed_of(r, aux);
}

bool cc_is_failure(const cc_reading *r, const cc_clause *c, int32_t aux)
{
    if (!cc_span_is(cc_at(r, aux)->lower, "could") || c->context.modality != CC_ASSERTED) return false;
    int32_t next = aux + 1, quote = cc_at(r, c->head)->quote;
    if (next >= (int32_t)r->s->count || r->lex[next]->effect[CC_PART_NEGATION] != CC_EFFECT_NOT) return false;
    bool own_words = quote >= 0 && r->article->quotes.item[quote].form == CC_FORM_DIRECT;
    return (c->voice == NULL || own_words) && !is_supposed(r, c, aux);
}

bool cc_is_own_belief(const cc_reading *r, const cc_clause *above, int32_t cue)
{
    static const char *const verbs[] = {"believe", "think",  "suppose", "guess",
                                        "assume",  "reckon", "presume", "imagine"};
    static const char *const who[] = {"i",          "we",       "police",  "investigators", "officials",  "authorities",
                                      "detectives", "officers", "experts", "scientists",    "researchers"};
    if (above->subject == CC_NO_TOKEN || above->stance.negative || !CC_AMONG(cc_at(r, cue)->lemma, verbs)) return false;
    return CC_AMONG(cc_at(r, above->subject)->lower, who);
}

/* "as is usual when |a guard| fires": any guard */
static bool is_anyone(const cc_reading *r, const cc_clause *c)
{
    if (c->subject == CC_NO_TOKEN || cc_at(r, c->subject)->upos != CC_UPOS_NOUN) return false;
    int32_t det = cc_child(r->s, c->subject, CC_DEP_DET);
    if (det == CC_NO_TOKEN || cc_child(r->s, c->top, CC_DEP_AUX) != CC_NO_TOKEN || c->parent < 0) return false;
    int32_t above = r->clause.item[c->parent].top;
    if (cc_at(r, cc_finite_word(r, above))->xpos == CC_XPOS_VBD)
        return false; /* "died in 2000 when a ferry hit rocks" */
    static const char *const dets[] = {"a", "an", "any"};
    int32_t first = r->low[c->top];
    return CC_AMONG(cc_at(r, det)->lower, dets) && cc_span_is(cc_at(r, first)->lower, "when") &&
           cc_at(r, cc_finite_word(r, c->top))->xpos == CC_XPOS_VBZ;
}

bool cc_is_generic(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"when", "whenever", "once", "before", "after", "until", "as", "while", "where"};
    if (c->tie == CC_TIE_ADVERBIAL && is_anyone(r, c)) return true;
    if (c->tie != CC_TIE_ADVERBIAL || c->passive || !is_you(r, c->subject) || !cc_has_own_subject(r, c->head))
        return false;
    int32_t first = r->low[c->top];
    while (first < c->top && cc_at(r, first)->upos == CC_UPOS_PUNCT) first++;
    if (!CC_AMONG(cc_at(r, first)->lower, words)) return false;
    int32_t aux = cc_child(r->s, c->top, CC_DEP_AUX), cop = cc_child(r->s, c->top, CC_DEP_COP);
    cc_xpos x = (cc_xpos)cc_at(r, aux >= 0 ? aux : cop >= 0 ? cop : c->top)->xpos;
    return x == CC_XPOS_VBP || x == CC_XPOS_VB;
}

bool cc_is_means(const cc_reading *r, const cc_clause *c)
{
    /* what has come already is met, answered or owned up to */
    static const char *const met[] = {"response",     "reaction", "addition",  "admission",  "objection",
                                      "testimony",    "damage",   "thanks",    "confession", "due",
                                      "contribution", "exposure", "resistance"};
    /* ... and so that no verb before it takes the "to" */
    static const char *const ways[] = {"approach", "key",      "way",        "path",       "road",
                                       "route",    "solution", "step",       "commitment", "guide",
                                       "barrier",  "obstacle", "opposition", "threat"};
    static const char *const minds[] = {"open", "amenable", "receptive"}; /* "open to discussing it" */
    int32_t noun = cc_at(r, c->top)->head, mark = cc_marker(r, c->top);
    if (noun >= 0 && mark == noun + 1 && cc_span_is(cc_at(r, mark)->lower, "to") &&
        CC_AMONG(cc_at(r, noun)->lower, minds))
        return true;
    if (noun < 0 || mark < 1 || cc_at(r, c->top)->xpos != CC_XPOS_VBG || !cc_span_is(cc_at(r, mark)->lower, "to"))
        return false;
    if (cc_at(r, noun)->upos != CC_UPOS_NOUN)
        return noun < mark - 1 && cc_at(r, mark - 1)->upos == CC_UPOS_NOUN && CC_AMONG(cc_at(r, mark - 1)->lemma, ways);
    return noun < mark && mark <= noun + 2 && !CC_AMONG(cc_at(r, noun)->lemma, met);
}

bool cc_is_unconfirmed(const cc_reading *r, const cc_clause *above, int32_t cue)
{
    /* who does not reveal or admit something leaves it as true as it is */
    static const char *const verbs[] = {"confirm",   "prove",    "show",     "demonstrate",
                                        "determine", "conclude", "indicate", "verify"};
    return above->stance.negative && CC_AMONG(cc_at(r, cue)->lemma, verbs);
}

bool cc_is_told_unproven(const cc_reading *r, const cc_voice *v)
{
    static const char *const words[] = {"unconfirmed", "unverified", "unsubstantiated", "unsourced", "unproven"};
    int32_t t = v->by.token - (int32_t)r->s->first;
    if (v->by.token < 0 || t < 0 || t >= (int32_t)r->s->count || cc_at(r, t)->upos != CC_UPOS_NOUN) return false;
    if (cc_span_is(cc_at(r, t)->lemma, "rumor") || cc_span_is(cc_at(r, t)->lemma, "rumour") ||
        cc_span_is(cc_at(r, t)->lemma, "hoax"))
        return true;
    CC_FOR_CHILDREN(r->s, t, k)
        if (k < t && CC_AMONG(cc_at(r, k)->lower, words)) return true;
    return false;
}

bool cc_is_awaited(const cc_reading *r, int32_t verb)
{
    int32_t next = verb + 1;
    return cc_span_is(cc_at(r, verb)->lemma, "look") && next < (int32_t)r->s->count &&
           cc_span_is(cc_at(r, next)->lower, "forward");
}

bool cc_is_perceiving(const cc_reading *r, const cc_clause *c, int32_t aux)
{
    static const char *const verbs[] = {"see", "hear", "smell", "feel"}, *const modals[] = {"can", "could"};
    int32_t verb = cc_at(r, aux)->head;
    if (!CC_AMONG(cc_at(r, aux)->lower, modals) || !CC_AMONG(cc_at(r, verb)->lemma, verbs)) return false;
    return verb == c->head && c->context.modality == CC_ASSERTED && !is_supposed_of(r, aux);
}

bool cc_cannot_be(const cc_reading *r, const cc_clause *c, int32_t aux)
{
    static const char *const modals[] = {"can", "ca", "cannot", "could"};
    return CC_AMONG(cc_at(r, aux)->lower, modals) && !is_supposed(r, c, aux);
}

bool cc_is_barred(const cc_reading *r, const cc_clause *c)
{
    static const char *const modals[] = {"can", "ca", "cannot"}, *const spans[] = {"for", "until", "till"};
    int32_t aux = cc_child_exact(r->s, c->head, CC_DEP_AUX);
    if (aux == CC_NO_TOKEN || !CC_AMONG(cc_at(r, aux)->lower, modals)) return false;
    CC_FOR_CHILDREN(r->s, c->head, k) {
        bool when = cc_at(r, k)->time >= 0 || r->lex[k]->slot == CC_NOUN_TIME;
        if (k > c->head && when && cc_main_relation(r, k) == CC_DEP_OBL && CC_AMONG(cc_marker_words(r, k), spans))
            return true;
    }
    return false;
}

/* "sure", "certain" */
bool cc_is_certain(const cc_reading *r, int32_t adjective)
{
    return cc_span_is(cc_at(r, adjective)->lower, "sure") || cc_span_is(cc_at(r, adjective)->lower, "certain");
}

/* "make |sure|", "making |certain|" */
bool cc_is_seen_to_be(const cc_reading *r, int32_t adjective)
{
    return adjective > 0 && cc_span_is(cc_at(r, adjective - 1)->lemma, "make");
}
