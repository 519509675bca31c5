/* Digits that belong to a name: "Boeing 737", "the Lindor 3 Twin". */
#include "judge/figures.h"

/* "The Lindor 3 stroller", "900 Lindor 3 strollers": one thing, or counted by another number. */
static bool names_a_model(const cc_article *a, uint32_t token)
{
    enum { BACK = 4 };
    const cc_sentence *s = cc_sentence_of_token(a, token);
    int32_t at = (int32_t)(token - s->first), noun = at + 1;
    if (noun >= (int32_t)s->count || s->token[noun].upos != CC_UPOS_NOUN) return false;
    if (s->token[noun].xpos == CC_XPOS_NN && !cc_span_is(s->token[at].form, "1")) return true;
    for (int32_t i = at - 1; i >= 0 && i >= at - BACK; i--) {
        if (s->token[i].upos == CC_UPOS_NUM) return true;
        if (s->token[i].upos != CC_UPOS_PROPN) return false;
    }
    return false;
}

/* "Boeing 737", "A320 of 1988": digits behind a name belong to the name. */
bool cc_is_model(const cc_article *a, const cc_number *n)
{
    enum { LEAST = 100, LONGEST = 11 };
    if (n->kind != CC_NUMBER_COUNT || n->at.first == 0) return false;
    const cc_token *before = &a->tokens.item[n->at.first - 1], *first = &a->tokens.item[n->at.first];
    char c = first->form.len > 0 ? first->form.ptr[0] : ' ';
    bool digits = c >= '0' && c <= '9' && cc_span_find(first->form, CC_LIT(",")) == SIZE_MAX;
    /* "The Lindor 3 Twin": digits and words within a name. */
    bool part = first->name >= 0 && a->names.item[first->name].at.first < n->at.first;
    bool named = before->upos == CC_UPOS_PROPN && before->time < 0 && before->end + 1 == first->start &&
                 names_a_model(a, n->at.first);
    bool capital = c >= 'A' && c <= 'Z' && n->at.first > cc_sentence_of_token(a, n->at.first)->first &&
                   before->form.ptr[0] >= '0' && before->form.ptr[0] <= '9'; /* "the Lindor 3 Twin" */
    if (part || capital || (digits && named)) return true;
    if (digits && first->form.len >= LONGEST) return true; /* nobody writes so long a count without a comma */
    return digits && before->upos == CC_UPOS_PROPN && before->end + 1 >= first->start && n->low >= LEAST &&
           n->low < 1000;
}
