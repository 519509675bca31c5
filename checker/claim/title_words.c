/* claim/title_words.c - titles of works within a sentence: their verbs predicate nothing of it. */
#include "claim/reading.h"

static bool is_capitalised(cc_span w)
{
    return w.len > 1 && w.ptr[0] >= 'A' && w.ptr[0] <= 'Z' && w.ptr[1] >= 'a' && w.ptr[1] <= 'z';
}

/* "starred in The Tide Returns", "in Lost in Lund": a verb with a capital, beside another in a text without them, is a
 * word of a title or a name. */
bool cc_is_of_title(const cc_reading *r, int32_t verb)
{
    enum { NEAR = 8, FEW = 3 };
    int32_t t = verb, count = (int32_t)r->s->count, plain = 0;
    if (t == 0 || cc_at(r, t)->upos != CC_UPOS_VERB || !is_capitalised(cc_at(r, t)->form)) return false;
    const cc_token *before = cc_at(r, t - 1);
    bool behind = is_capitalised(before->form) && t > 1;
    bool licence = t > 2 && cc_span_is(before->form, "to") && is_capitalised(cc_at(r, t - 2)->form);
    behind |= licence; /* "a Licence to Sail" */
    bool ahead = (t + 1 < count && is_capitalised(cc_at(r, t + 1)->form)) ||
                 (t + 2 < count && is_capitalised(cc_at(r, t + 2)->form));
    /* a sentence within: what follows a mark may open one */
    if (before->upos == CC_UPOS_PUNCT ? !(ahead && cc_span_is(before->form, ":")) : !behind && !ahead) return false;
    for (int32_t k = t - NEAR; k <= t + NEAR; k++) {
        if (k < 0 || k >= count) continue;
        cc_upos u = (cc_upos)cc_at(r, k)->upos;
        bool content = u == CC_UPOS_VERB || u == CC_UPOS_NOUN || u == CC_UPOS_ADJ || u == CC_UPOS_ADV;
        plain += content && cc_at(r, k)->form.ptr[0] >= 'a' && cc_at(r, k)->form.ptr[0] <= 'z';
    }
    return plain >= FEW - licence;
}
