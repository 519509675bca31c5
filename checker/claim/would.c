/* claim/would.c - what "would" says of a clause: the future of what was told, a condition, a refusal, a habit, or no
 * more than manners ("I would say it is safe"). */
#include "claim/factuality.h"

/* "the manager would not comment", as an outlet tells it: he did not. */
static bool is_refusal_to_tell(const cc_reading *r, const cc_clause *c, int32_t aux)
{
    static const char *const verbs[] = {"say",       "comment", "confirm",  "disclose", "discuss",
                                        "elaborate", "reveal",  "identify", "name",     "speculate",
                                        "specify",   "divulge", "answer"};
    int32_t verb = cc_at(r, aux)->head, next = aux + 1;
    if (c->voice != NULL || cc_at(r, verb)->quote >= 0 || !CC_AMONG(cc_at(r, verb)->lemma, verbs)) return false;
    int32_t subject = cc_child(r->s, verb, CC_DEP_NSUBJ); /* "neither of them would comment" */
    if (subject != CC_NO_TOKEN && cc_is_negative_phrase(r, subject)) return true;
    /* "would only say that": he did, and said no more */
    return next < verb && (cc_word_denies(r, next) || cc_span_is(cc_at(r, next)->lower, "only"));
}

/* "she says it would help": behind a verb of the present "would" is no future of the past. */
static bool is_told_now(const cc_reading *r, const cc_voice *v)
{
    int32_t cue = v->by.cue_token - (int32_t)r->s->first;
    if (cc_span_is(v->by.cue, "according to")) return true;
    if (v->by.cue_token < 0 || cue < 0 || cue >= (int32_t)r->s->count || cc_at(r, cue)->upos != CC_UPOS_VERB)
        return false;
    cc_xpos x = (cc_xpos)cc_at(r, cue)->xpos;
    return (x == CC_XPOS_VBZ || x == CC_XPOS_VBP) && cc_child(r->s, cue, CC_DEP_AUX) == CC_NO_TOKEN;
}

/* "I would say it was late", "we would argue that": so they say. */
static bool is_modest(const cc_reading *r, const cc_clause *c, int32_t verb)
{
    static const char *const verbs[] = {"say",  "argue",  "add",     "suggest", "note",  "think",
                                        "hope", "assume", "imagine", "guess",   "stress"};
    if (!CC_AMONG(cc_at(r, verb)->lemma, verbs) || c->subject == CC_NO_TOKEN) return false;
    cc_span who = cc_at(r, c->subject)->lower;
    int32_t content = cc_child(r->s, verb, CC_DEP_CCOMP);
    if (content == CC_NO_TOKEN || !(cc_span_is(who, "i") || cc_span_is(who, "we"))) return false;
    return cc_at(r, content)->quote == cc_at(r, verb)->quote;
}

/* "asked for it, but he would not pay", told of somebody: he did not. */
static bool is_refusal(const cc_reading *r, const cc_clause *c, int32_t aux)
{
    static const char *const who[] = {"he", "she", "they"};
    static const char *const states[] = {"be",     "have",   "know",   "need",  "want",   "like",  "expect", "happen",
                                         "matter", "work",   "happen", "take",  "mean",   "see",   "feel",   "get",
                                         "seem",   "become", "remain", "exist", "become", "think", "believe"};
    int32_t verb = cc_at(r, aux)->head, next = aux + 1;
    if (next >= verb || r->lex[next]->effect[CC_PART_NEGATION] != CC_EFFECT_NOT || verb != c->head) return false;
    if (c->voice != NULL || cc_at(r, verb)->quote >= 0 || cc_at(r, verb)->xpos != CC_XPOS_VB || c->passive)
        return false;
    if (CC_AMONG(cc_at(r, verb)->lemma, states) || c->subject == CC_NO_TOKEN) return false;
    if (c->tie != CC_TIE_ROOT && c->tie != CC_TIE_CONJUNCT && c->tie != CC_TIE_ADVERBIAL) return false;
    for (int32_t k = 0; k < (int32_t)r->s->count; k++) /* "would not pay without a judge's order" */
        if (r->lex[k]->effect[CC_PART_CONJUNCTION] == CC_EFFECT_IF) return false;
    return CC_AMONG(cc_at(r, c->subject)->lower, who) || cc_name_kind_at(r, c->subject) == CC_NAME_PERSON;
}

/* "would" after a verb of saying is the future of the past; with a condition, or in the air, it is none. */
cc_effect cc_effect_of_would(const cc_reading *r, const cc_clause *c, int32_t aux)
{
    static const char *const wishes[] = {"like", "love", "prefer", "hate"};
    for (size_t i = 0; i < sizeof wishes / sizeof *wishes; i++)
        if (cc_span_is(cc_at(r, cc_at(r, aux)->head)->lemma, wishes[i])) return CC_EFFECT_WANT;
    /* "he would go on to win": what came later */
    int32_t verb = cc_at(r, aux)->head, on = cc_child_exact(r->s, verb, CC_DEP_COMPOUND_PRT);
    if (verb != c->head && on == verb + 1 && cc_span_is(cc_at(r, verb)->lemma, "go")) return CC_EFFECT_MANAGE;
    /* "the man who would become her husband" */
    if (c->tie == CC_TIE_RELATIVE && cc_span_is(cc_at(r, verb)->lemma, "become") && cc_at(r, verb)->quote < 0)
        return CC_EFFECT_NONE;
    bool perfect = false;
    CC_FOR_CHILDREN(r->s, c->head, k) {
        perfect |= k > aux && cc_relation(r, k) == CC_DEP_AUX && cc_span_is(cc_at(r, k)->lemma, "have");
        if (r->clause_of[k] >= 0 && r->clause.item[r->clause_of[k]].tie == CC_TIE_CONDITION) return CC_EFFECT_WOULD;
    }
    /* "feared that it would have sunk": feared, and no condition */
    if (c->tie == CC_TIE_CONTENT && c->context.modality == CC_POSSIBLE) return CC_EFFECT_NONE;
    if (perfect) return CC_EFFECT_WOULD;
    if (is_refusal(r, c, aux)) return CC_EFFECT_NONE;
    if (cc_is_custom_then(r, c) || is_refusal_to_tell(r, c, aux) || is_modest(r, c, verb)) return CC_EFFECT_NONE;
    int32_t quote = cc_at(r, c->head)->quote;
    bool own_words = quote >= 0 && r->article->quotes.item[quote].form == CC_FORM_DIRECT;
    bool announced = c->voice != NULL && !own_words && !is_told_now(r, c->voice) && !cc_is_hypothetical(r, c);
    return announced ? CC_EFFECT_WILL : CC_EFFECT_WOULD;
}
