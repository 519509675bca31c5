/* claim/factuality_own.c - what a clause's own words say of how far it is meant: negations, modals, adverbs. */
#include "claim/factuality.h"

/* "have to", "need to", "going to", "used to" mean something else without their "to". */
static cc_effect effect_in_chain(const cc_reading *r, int32_t v, int32_t lower)
{
    cc_effect e = cc_effect_of_measure(r, v, lower);
    if (cc_is_yet_to(r, lower)) return CC_EFFECT_FAIL;
    if (e != CC_EFFECT_NONE) return e;
    e = cc_governing_effect(r, v);
    bool passive = cc_child_exact(r->s, v, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
    cc_span lemma = cc_at(r, v)->lemma;
    /* "was supposed to open", "was meant to open" */
    if (passive && cc_has_to(r, lower) && (cc_span_is(lemma, "suppose") || cc_span_is(lemma, "mean")))
        return CC_EFFECT_PLAN;
    /* "loves to cook", "liked to sing": and does; "would love to" is apply_child's */
    static const char *const tastes[] = {"like", "love", "prefer", "hate"};
    if (e == CC_EFFECT_WANT && CC_AMONG(lemma, tastes) && cc_child(r->s, v, CC_DEP_AUX) == CC_NO_TOKEN)
        return CC_EFFECT_BEGIN;
    /* "considers selling it" */
    if (cc_span_is(lemma, "consider") && cc_at(r, lower)->xpos == CC_XPOS_VBG) return CC_EFFECT_PLAN;
    if (cc_span_is(cc_at(r, v)->lemma, "tell") && cc_has_to(r, lower) && cc_is_hearsay_verb(r, v))
        return CC_EFFECT_ORDER;
    if (cc_is_hearsay_verb(r, v) && cc_has_to(r, lower)) return CC_EFFECT_ALLEGE;
    /* "is not known to have left", "was not seen to fall" */
    if (passive && cc_has_to(r, lower) && (e == CC_EFFECT_KNOW || e == CC_EFFECT_REVEAL)) return CC_EFFECT_MANAGE;
    /* "looks to sell it" seeks to; "looks to be sold" seems to be */
    if (cc_span_is(cc_at(r, v)->lemma, "look") && cc_has_to(r, lower) && cc_at(r, lower)->xpos == CC_XPOS_VB &&
        cc_child(r->s, lower, CC_DEP_AUX) == CC_NO_TOKEN && cc_at(r, lower)->upos == CC_UPOS_VERB)
        return CC_EFFECT_PLAN;
    /* who was able to do it did it */
    int32_t cop = e == CC_EFFECT_ABLE ? cc_child(r->s, v, CC_DEP_COP) : CC_NO_TOKEN;
    if (cop != CC_NO_TOKEN && cc_at(r, cop)->xpos == CC_XPOS_VBD && cc_span_is(cc_at(r, v)->lemma, "able"))
        return CC_EFFECT_MANAGE;
    /* who had to do it did it */
    if (e == CC_EFFECT_SHOULD && cc_at(r, v)->xpos == CC_XPOS_VBD && cc_has_to(r, lower)) return CC_EFFECT_MANAGE;
    /* "went to see a doctor": and saw one */
    if (e == CC_EFFECT_GO && cc_span_is(lemma, "go") && cc_at(r, v)->xpos != CC_XPOS_VBG && cc_has_to(r, lower))
        return CC_EFFECT_MANAGE;
    bool with_to = e == CC_EFFECT_SHOULD || e == CC_EFFECT_GO || cc_span_is(cc_at(r, v)->lemma, "use");
    return with_to && cc_at(r, v)->upos == CC_UPOS_VERB && !cc_has_to(r, lower) ? CC_EFFECT_NONE : e;
}

static bool has_child_word(const cc_reading *r, int32_t t, cc_deprel main, cc_effect e)
{
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_main_relation(r, k) == main && r->lex[k]->effect[CC_PART_NEGATION] == e) return true;
    return false;
}

/* "|not a| word was said"; what "is not a guard" says is its clause's negation. */
static bool begins_with_not_one(const cc_reading *r, int32_t t)
{
    static const char *const ones[] = {"a", "an", "one"};
    cc_deprel d = cc_main_relation(r, t);
    int32_t first = r->low[t];
    if ((d != CC_DEP_NSUBJ && d != CC_DEP_OBJ) || first >= t || !cc_span_is(cc_at(r, first)->lower, "not"))
        return false;
    return cc_at(r, first)->head == t && CC_AMONG(cc_at(r, first + 1)->lower, ones);
}

/* "neither left", "neither of them", but not "neither rain nor snow". */
static bool is_neither(const cc_reading *r, int32_t t)
{
    cc_deprel d = cc_main_relation(r, t);
    return cc_span_is(cc_at(r, t)->lower, "neither") && (d == CC_DEP_NSUBJ || d == CC_DEP_OBJ);
}

/* "no evidence", "not a single", "nobody", "neither side"; "nothing but" is none. */
bool cc_is_negative_phrase(const cc_reading *r, int32_t t)
{
    if (t == CC_NO_TOKEN) return false;
    if (is_neither(r, t) || begins_with_not_one(r, t)) return true;
    /* "no-one", cut at its hyphen */
    if (t > 1 && cc_span_is(cc_at(r, t)->lower, "one") && cc_span_is(cc_at(r, t - 1)->form, "-") &&
        cc_span_is(cc_at(r, t - 2)->lower, "no"))
        return true;
    if (r->lex[t]->effect[CC_PART_NEGATION] == CC_EFFECT_NOBODY && cc_child(r->s, t, CC_DEP_DET) != CC_NO_TOKEN)
        return false; /* "a nobody" */
    if (r->lex[t]->effect[CC_PART_NEGATION] == CC_EFFECT_NOBODY)
        return t + 1 >= (int32_t)r->s->count || !cc_span_is(cc_at(r, t + 1)->lower, "but");
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_is_number_sign(r, k)) return false;
    if (has_child_word(r, t, CC_DEP_DET, CC_EFFECT_NO)) return true;
    if (cc_child_exact(r->s, t, CC_DEP_CC_PRECONJ) != CC_NO_TOKEN &&
        cc_span_is(cc_at(r, cc_child_exact(r->s, t, CC_DEP_CC_PRECONJ))->lower, "neither"))
        return true;
    return false; /* "few came", "little hope": the words stay, and say it themselves */
}

static bool has_child_marker(const cc_reading *r, int32_t t, const char *word)
{
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_span_is(cc_marker_words(r, k), word)) return true;
    return false;
}

/* True where this word denies its clause: "not only", "not until Monday" and the like do not. */
bool cc_word_denies(const cc_reading *r, int32_t t)
{
    cc_effect e = (cc_effect)r->lex[t]->effect[CC_PART_NEGATION];
    if (t > 0 && cc_span_is(cc_at(r, t - 1)->lower, "a")) return false;                     /* "relax a little" */
    if (cc_at(r, t)->xpos == CC_XPOS_JJR || cc_at(r, t)->xpos == CC_XPOS_RBR) return false; /* "4% fewer" */
    if (e != CC_EFFECT_NOT && e != CC_EFFECT_BARELY && e != CC_EFFECT_NO) return false;
    int32_t head = cc_at(r, t)->head;
    if (t + 1 < (int32_t)r->s->count) {
        cc_span next = cc_at(r, t + 1)->lower;
        /* "is not just a game": the words stay with what it is, and it is more */
        bool state = t + 2 < (int32_t)r->s->count && cc_main_relation(r, t + 1) == CC_DEP_ADVMOD && head > t + 1 &&
                     cc_child_exact(r->s, head, CC_DEP_COP) != CC_NO_TOKEN;
        bool cannot = t > 0 && cc_at(r, t - 1)->xpos == CC_XPOS_MD; /* "cannot simply leave" */
        if (cc_span_is(next, "just") || cc_span_is(next, "merely") || cc_span_is(next, "simply"))
            return state || cannot;
        if (cc_span_is(next, "only") || cc_span_is(next, "least")) return false;
    }
    return !(head != CC_NO_TOKEN && has_child_marker(r, head, "until"));
}

static bool is_no_longer(const cc_reading *r, int32_t t)
{
    return cc_span_is(cc_at(r, t)->lower, "longer") && t > 0 && cc_span_is(cc_at(r, t - 1)->lower, "no");
}

/* "the paper can reveal that": it does so */
static bool is_revealing(const cc_reading *r, const cc_clause *c, int32_t aux)
{
    static const char *const verbs[] = {"reveal", "confirm", "disclose", "report", "announce"};
    int32_t verb = cc_at(r, aux)->head;
    return c->voice == NULL && cc_at(r, verb)->quote < 0 && cc_span_is(cc_at(r, aux)->lower, "can") &&
           CC_AMONG(cc_at(r, verb)->lemma, verbs) && cc_child(r->s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN;
}

/* "with seemingly endless patience", "in perhaps the last": within a phrase it is said of the phrase. */
static bool is_in_phrase(const cc_reading *r, int32_t t)
{
    return t > 0 && (cc_at(r, t - 1)->upos == CC_UPOS_ADP || cc_at(r, t - 1)->upos == CC_UPOS_DET) &&
           cc_at(r, t - 1)->head != cc_at(r, t)->head;
}

/* "sold it rather than pay the tax" */
static bool is_rather_than(const cc_reading *r, int32_t t)
{
    return cc_span_is(cc_at(r, t)->lower, "rather") && t + 1 < (int32_t)r->s->count &&
           cc_span_is(cc_at(r, t + 1)->lower, "than");
}

/* "|should| she need help, we will go": in front of its subject it opens a condition. */
static bool is_inverted(const cc_reading *r, const cc_clause *c, int32_t aux)
{
    int32_t subject = cc_child(r->s, cc_at(r, aux)->head, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN || subject < aux) return false;
    for (int32_t k = r->low[c->top]; k < aux; k++) /* "what should she do" */
        if (cc_at(r, k)->upos != CC_UPOS_PUNCT) return false;
    return c->tie != CC_TIE_ROOT || c->parent >= 0 || !cc_span_is(cc_at(r, (int32_t)r->s->count - 1)->form, "?");
}

/* "must |have| looked" */
static bool is_perfect(const cc_reading *r, int32_t verb, int32_t modal)
{
    if (verb < 0 || cc_at(r, verb)->xpos != CC_XPOS_VBN) return false;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (k > modal && k < verb && cc_relation(r, k) == CC_DEP_AUX && cc_span_is(cc_at(r, k)->lemma, "have"))
            return true;
    return false;
}

/* "stopped short |of| withdrawing him": they did not. */
static bool is_short_of(const cc_reading *r, const cc_clause *c, int32_t t)
{
    return t > 1 && t < c->head && cc_at(r, c->head)->xpos == CC_XPOS_VBG && cc_span_is(cc_at(r, t)->lower, "of") &&
           cc_span_is(cc_at(r, t - 1)->lower, "short") &&
           (cc_span_is(cc_at(r, t - 2)->lemma, "stop") || cc_span_is(cc_at(r, t - 2)->lemma, "fall"));
}

/* cannot: the clause is denied, so what "can" says of it is no doubt. */
static cc_stance apply_child(const cc_reading *r, const cc_clause *c, cc_stance s, int32_t t, bool cannot)
{
    const cc_lexeme *x = r->lex[t];
    switch (cc_main_relation(r, t)) {
    case CC_DEP_AUX: {
        cc_effect e = (cc_effect)x->effect[CC_PART_MODAL];
        /* "she|'d| been picked" */
        bool had = cc_at(r, t)->xpos != CC_XPOS_MD || cc_at(r, t + 1)->xpos == CC_XPOS_VBN;
        if (e == CC_EFFECT_WOULD && had && t + 1 < (int32_t)r->s->count) e = CC_EFFECT_NONE;
        if (e == CC_EFFECT_WOULD) e = cc_effect_of_would(r, c, t);
        if (is_revealing(r, c, t) || (e == CC_EFFECT_MAYBE && cc_is_failure(r, c, t))) e = CC_EFFECT_NONE;
        if ((cannot && cc_cannot_be(r, c, t)) || cc_is_perceiving(r, c, t)) e = CC_EFFECT_NONE;
        if (cc_span_is(cc_at(r, t)->lower, "should") && is_inverted(r, c, t)) e = CC_EFFECT_IF;
        /* "must have looked it up": it is inferred, not asked for */
        /* "should have turned left": he did not, or nobody can say */
        if (cc_span_is(cc_at(r, t)->lower, "should") && is_perfect(r, cc_at(r, t)->head, t)) e = CC_EFFECT_WOULD;
        if (cc_span_is(cc_at(r, t)->lower, "must") && is_perfect(r, cc_at(r, t)->head, t)) e = CC_EFFECT_LIKELY;
        return e == CC_EFFECT_NONE ? s : cc_stance_apply(s, e);
    }
    case CC_DEP_ADVMOD:
        if (cc_word_denies(r, t) || is_no_longer(r, t)) s.negative = !s.negative;
        if (x->effect[CC_PART_ADVERB] != CC_EFFECT_NONE && cc_at(r, t)->upos != CC_UPOS_VERB && !is_in_phrase(r, t))
            s = cc_stance_apply(s, (cc_effect)x->effect[CC_PART_ADVERB]);
        return s;
    case CC_DEP_DET:
        if (x->effect[CC_PART_NEGATION] == CC_EFFECT_NO && c->origin == CC_FROM_COPULA && t < c->head)
            s.negative = !s.negative;
        return s;
    case CC_DEP_CC:
        /* "Rather than she being ill, he was": hung on the clause behind it, it is none of that one's */
        if (is_rather_than(r, t) && (t > c->head || c->tie == CC_TIE_CONJUNCT || c->tie == CC_TIE_ADVERBIAL))
            s.negative = !s.negative;
        if (cc_span_is(cc_at(r, t)->lower, "neither") && cc_at(r, c->head)->upos == CC_UPOS_VERB)
            s.negative = !s.negative;
        /* "would neither confirm nor deny it": the second is as negative as the first, and no more */
        if (cc_span_is(cc_at(r, t)->lower, "nor") && !has_child_marker(r, c->head, "until")) s.negative = true;
        return s;
    case CC_DEP_MARK:
    case CC_DEP_CASE:
        /* "was without power" says so in its own words */
        if (c->origin == CC_FROM_COPULA && cc_main_relation(r, t) == CC_DEP_CASE && c->head == c->top &&
            cc_at(r, t)->head == c->head)
            return s;
        if (x->effect[CC_PART_NEGATION] == CC_EFFECT_WITHOUT || is_rather_than(r, t) || is_short_of(r, c, t))
            s.negative = !s.negative;
        if (x->effect[CC_PART_CONJUNCTION] == CC_EFFECT_ASK) s = cc_stance_apply(s, CC_EFFECT_ASK);
        return s;
    case CC_DEP_OBL:
        /* "is answerable to no one" says so in its own words */
        if (cc_denies_itself_alone(r, t) || (c->origin == CC_FROM_COPULA && cc_completes_state(r, t))) return s;
        /* fall through */
    case CC_DEP_OBJ:
        if (cc_is_negative_phrase(r, t)) s.negative = !s.negative;
        return s;
    default: return s;
    }
}

static bool is_joined_by_or(const cc_reading *r, int32_t t)
{
    int32_t cc = cc_child(r->s, t, CC_DEP_CC);
    if (cc_main_relation(r, t) != CC_DEP_CONJ || cc == CC_NO_TOKEN || !cc_span_is(cc_at(r, cc)->lower, "or"))
        return false;
    /* "rose to $31.4 million, or 42 cents a share": one sum in other words */
    int32_t next = cc + 1;
    /* "ten years or more", "an hour or so": a bound, and no other act */
    static const char *const bounds[] = {"more",  "less",  "so",      "fewer", "higher",
                                         "later", "older", "younger", "longer"};
    if (CC_AMONG(cc_at(r, next)->lower, bounds)) return false;
    if (next < t && cc_at(r, next)->xpos == CC_XPOS_DOLLAR) next++;
    return next >= t || cc_at(r, next)->upos != CC_UPOS_NUM || cc == 0 || cc_at(r, cc - 1)->xpos != CC_XPOS_COMMA;
}

/* "was fired or had left": one of the two is so. */
static bool is_alternative(const cc_reading *r, const cc_clause *c)
{
    if (c->tie == CC_TIE_CONJUNCT && is_joined_by_or(r, c->top)) return true;
    CC_FOR_CHILDREN(r->s, c->top, t)
        if (r->clause_of[t] >= 0 && r->clause_of[t] != r->clause_of[c->top] && is_joined_by_or(r, t)) return true;
    return false;
}

/* "tried to", "are struggling to", "sought to"; but "seeks to", "works to": what somebody is after. */
static bool shows_trying(const cc_reading *r, int32_t v)
{
    static const char *const verbs[] = {"try",      "attempt", "struggle", "scramble", "battle", "strive",
                                        "endeavor", "race",    "fight",    "labour",   "rush",   "endeavour"};
    cc_xpos x = (cc_xpos)cc_at(r, v)->xpos;
    bool over = x == CC_XPOS_VBD && cc_span_is(cc_at(r, v)->lower, "sought");
    /* "worked to bring it down", "is working to find out" */
    over |= x != CC_XPOS_VB && x != CC_XPOS_VBZ && x != CC_XPOS_VBP && cc_span_is(cc_at(r, v)->lemma, "work");
    return cc_at(r, v)->upos == CC_UPOS_VERB && (over || CC_AMONG(cc_at(r, v)->lemma, verbs));
}

/* The verbs of a predicate, the lowest first: "launch" of "wants to launch" before "wants". */
typedef struct {
    int32_t verb[16];
    uint32_t count;
} chain;

static chain chain_of(const cc_reading *r, const cc_clause *c)
{
    chain k = {.count = 0};
    for (int32_t v = c->head; k.count < 16; v = cc_at(r, v)->head) {
        k.verb[k.count++] = v;
        if (v == c->top) break;
    }
    return k;
}

/* By the subject and all that stands around the verbs of the predicate, from the first verb down. */
static cc_stance of_chain(const cc_reading *r, const cc_clause *c, const chain *k, bool cannot)
{
    cc_stance s = c->context;
    bool own_subject = c->subject >= r->low[c->top] && c->subject <= r->high[c->top];
    if (own_subject && cc_is_negative_phrase(r, c->subject)) s.negative = !s.negative;
    if (cc_opens_with_absence(r, c)) s.negative = !s.negative;
    for (uint32_t n = k->count; n-- > 0;) {
        CC_FOR_CHILDREN(r->s, k->verb[n], t) s = apply_child(r, c, s, t, cannot);
        if (n == 0) break;
        bool negative = s.negative;
        cc_effect e = effect_in_chain(r, k->verb[n], k->verb[n - 1]);
        cc_modality before = s.modality;
        if (!(cannot && e == CC_EFFECT_ABLE)) s = cc_stance_apply(s, e);
        /* "stopped making them": the predicate names the stopping, which was done */
        if (e == CC_EFFECT_STOP && cc_at(r, k->verb[n])->upos == CC_UPOS_VERB && !r->lex[k->verb[n]]->says_verb)
            s.negative = negative;
        /* "tried to flee": the trying, which the predicate names, was done; that they fled is open */
        if (e == CC_EFFECT_TRY && shows_trying(r, k->verb[n])) s.modality = before;
        /* "may want to sell": that they want to, which the predicate names, is open */
        if (e == CC_EFFECT_WANT && before == CC_POSSIBLE) s.modality = before;
        /* "nobody is thought to be hurt" */
        if (cc_is_hearsay_verb(r, k->verb[n])) s.negative = negative;
    }
    return s;
}

cc_stance cc_stance_of_own(const cc_reading *r, const cc_clause *c)
{
    chain k = chain_of(r, c);
    cc_stance s = of_chain(r, c, &k, false);
    /* "cannot confirm it", "nobody can see it", "is not able to": what cannot be is not */
    if (s.negative && !c->context.negative && s.modality == CC_POSSIBLE) {
        s = of_chain(r, c, &k, true);
        if (s.modality == CC_ASSERTED && cc_is_barred(r, c)) s = (cc_stance){true, CC_PLANNED, 2};
    }
    bool own_subject = c->subject >= r->low[c->top] && c->subject <= r->high[c->top];
    /* headlines: "Election to have two parties" */
    bool yet = cc_is_yet_to(r, c->top);
    if (yet) s.negative = !s.negative;
    /* "the pipe was to blame": it is, and not to come */
    bool to =
        s.modality == CC_ASSERTED && !yet && !cc_span_is(cc_at(r, c->top)->lemma, "blame") && cc_has_to(r, c->top);
    if (to && ((c->tie == CC_TIE_ROOT && own_subject) || cc_is_to_do(r, c))) s = cc_stance_apply(s, CC_EFFECT_WILL);
    if (!s.negative && is_alternative(r, c) && s.modality == CC_ASSERTED) s.modality = CC_POSSIBLE, s.certainty = 1;
    if (c->imperative) s = (cc_stance){s.negative, CC_PLANNED, 0};
    return s;
}
