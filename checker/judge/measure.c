#include "judge/measure.h"

int32_t cc_measured_noun(const cc_article *a, const cc_number *n)
{
    if (n->noun_token >= 0) return n->noun_token;
    const cc_sentence *s = cc_sentence_of_token(a, n->at.head);
    int32_t head = s->token[n->at.head - s->first].head;
    /* "An 8ft 14 stone pike": the second measure hangs on the first. */
    if (head != CC_NO_TOKEN && n->dimension.len > 0 && s->token[head].number >= 0 &&
        a->numbers.item[s->token[head].number].dimension.len > 0)
        head = s->token[head].head;
    if (head == CC_NO_TOKEN) return -1;
    /* "The bridge is 420 metres long", "fell 30 metres": of what the subject names. */
    uint8_t upos = s->token[head].upos;
    if (n->dimension.len > 0 && (upos == CC_UPOS_ADJ || upos == CC_UPOS_VERB) &&
        cc_child(s, head, CC_DEP_OBJ) == CC_NO_TOKEN) {
        head = cc_child(s, head, CC_DEP_NSUBJ);
        if (head == CC_NO_TOKEN || s->token[head].upos != CC_UPOS_NOUN) return -1;
    }
    upos = s->token[head].upos;
    return upos == CC_UPOS_NOUN || upos == CC_UPOS_PROPN ? (int32_t)s->first + head : -1;
}

uint32_t cc_behind_measure(const cc_article *a, const cc_number *n)
{
    enum { AHEAD = 8 };
    const cc_sentence *s = cc_sentence_of_token(a, n->at.first);
    uint32_t end = s->first + s->count, at = n->at.last;
    if (at >= end || !cc_span_is(a->tokens.item[at].form, "(")) return at;
    for (uint32_t i = at; i < end && i < at + AHEAD; i++)
        if (cc_span_is(a->tokens.item[i].form, ")")) return i + 1 < end ? i + 1 : at;
    return at;
}

uint32_t cc_measured_from(const cc_judging *r, uint32_t article, const cc_number *n)
{
    enum { AHEAD = 6, NEAR = 4 };
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, n->at.first);
    uint32_t end = s->first + s->count, of = n->at.last;
    while (of < end && of < n->at.last + AHEAD && !cc_span_is(a->tokens.item[of].lower, "of")) of++;
    if (of >= end || !cc_span_is(a->tokens.item[of].lower, "of")) return CC_NO_CONCEPT;
    for (uint32_t i = of + 1; i < end && i < of + NEAR; i++)
        if (a->tokens.item[i].upos == CC_UPOS_PROPN && r->vocabulary.of[article][i] != CC_NO_CONCEPT)
            return r->vocabulary.of[article][i];
    return CC_NO_CONCEPT;
}

int32_t cc_radius_before(const cc_article *a, const cc_number *n)
{
    enum { NEAR = 3 };
    if (n->kind != CC_NUMBER_QUANTITY) return -1;
    for (uint32_t i = n->at.first; i > 0 && i + NEAR > n->at.first; i--) {
        const cc_token *t = &a->tokens.item[i - 1];
        if (cc_span_is(t->lemma, "radius")) return (int32_t)i - 1;
        if (t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PUNCT) return -1;
    }
    return -1;
}
