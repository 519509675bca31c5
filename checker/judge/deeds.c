/* Two deeds under one word: of one thing and of many, of ships and of people. */
#include "judge/deeds.h"

/* "Building dams is allowed", where the tree takes the dams for the subject. */
static int32_t gerund_object(const cc_sentence *in, int32_t event)
{
    int32_t subject = cc_child(in, event, CC_DEP_NSUBJ);
    bool behind = subject > 0 && in->token[subject - 1].xpos == CC_XPOS_VBG && in->token[subject - 1].head == subject;
    return behind ? subject : CC_NO_TOKEN;
}

/* The concept of what is done in a clause that is the subject ("building dams is allowed"), or CC_NO_CONCEPT. */
static uint32_t subject_deed(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t deed = cc_child(in, s->event - (int32_t)in->first, CC_DEP_CSUBJ);
    int32_t object =
        deed == CC_NO_TOKEN ? gerund_object(in, s->event - (int32_t)in->first) : cc_child(in, deed, CC_DEP_OBJ);
    return object == CC_NO_TOKEN ? CC_NO_CONCEPT : r->vocabulary.of[s->article][in->first + (uint32_t)object];
}

bool cc_are_two_deeds(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t x = subject_deed(r, a), y = subject_deed(r, b);
    return x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && cc_concept_match(&r->vocabulary, x, y) <= 0;
}

/* What a verb is done to, or CC_NO_TOKEN; its sentence in *in. */
static int32_t object_of(const cc_judging *r, const cc_statement *s, const cc_sentence **in)
{
    *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    return cc_child(*in, s->event - (int32_t)(*in)->first, CC_DEP_OBJ);
}

bool cc_does_one_and_many(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_sentence *p, *q;
    int32_t x = object_of(r, a, &p), y = object_of(r, b, &q);
    if (x == CC_NO_TOKEN || y == CC_NO_TOKEN) return false;
    int32_t one = p->token[x].xpos == CC_XPOS_NNS ? y : x;
    const cc_sentence *single = one == x ? p : q, *several = one == x ? q : p;
    int32_t many = one == x ? y : x, of = cc_child(several, many, CC_DEP_NMOD);
    bool dozens = cc_span_is(several->token[many].lemma, "dozen") || cc_span_is(several->token[many].lemma, "score") ||
                  cc_span_is(several->token[many].lemma, "hundred");
    if (dozens && of != CC_NO_TOKEN) many = of;
    return single->token[one].xpos == CC_XPOS_NN && several->token[many].xpos == CC_XPOS_NNS &&
           cc_span_equal_nocase(single->token[one].lemma, several->token[many].lemma);
}

uint32_t cc_doer_of(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t verb = s->event - (int32_t)in->first, doer = cc_child_exact(in, verb, CC_DEP_NSUBJ);
    CC_FOR_CHILDREN(in, verb, c) {
        int32_t by = cc_child(in, c, CC_DEP_CASE);
        if (doer == CC_NO_TOKEN && by != CC_NO_TOKEN && cc_span_is(in->token[by].lower, "by")) doer = c;
    }
    return doer == CC_NO_TOKEN ? CC_NO_CONCEPT : r->vocabulary.of[s->article][in->first + (uint32_t)doer];
}
