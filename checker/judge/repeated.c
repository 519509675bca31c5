/* Two sentences that say the same, word by word or as far as the two statements go: no quarrel is in them. */
#include "judge/repeated.h"

static const cc_sentence *sentence_of(const cc_judging *r, const cc_statement *s)
{
    return &cc_judging_article(r, s->article)->sentences.item[s->sentence];
}

/* Every word between two bytes of x stands in y too. */
static bool holds_all(const cc_sentence *x, uint32_t start, uint32_t end, const cc_sentence *y)
{
    for (uint32_t i = 0; i < x->count; i++) {
        const cc_token *t = &x->token[i];
        if (t->upos == CC_UPOS_PUNCT || t->start < start || t->end > end) continue;
        if (!cc_sentence_has(y, t->lower)) return false;
    }
    return true;
}

bool cc_says_both(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_sentence *x = sentence_of(r, a), *y = sentence_of(r, b);
    /* Two texts held against each other alone: the second may say again, word by word, what the first denies. */
    if (a->article == b->article || r->story->articles == 2) return false;
    return holds_all(x, a->start, a->end, y) && holds_all(y, b->start, b->end, x);
}
