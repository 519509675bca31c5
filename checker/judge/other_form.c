/* One word of a quotation in two forms. */
#include "judge/other_form.h"

#include "language/spelling.h"

bool cc_is_short_for(const cc_token *x, const cc_token *y)
{
    enum { FEWEST = 2, MORE = 2 };
    if (x->form.len < FEWEST || y->form.len <= x->form.len || y->form.len > x->form.len + MORE) return false;
    for (size_t i = 0; i < x->form.len; i++)
        if (x->form.ptr[i] < 'A' || x->form.ptr[i] > 'Z') return false;
    return y->form.ptr[0] == x->form.ptr[0] && cc_span_equal_nocase(cc_span_sub(y->form, 0, x->form.len), x->form);
}

bool cc_is_other_tense(const cc_token *x, const cc_token *y)
{
    bool past = x->xpos == CC_XPOS_VBD, other = y->xpos == CC_XPOS_VBD;
    bool verbs = (past || x->xpos == CC_XPOS_VBP || x->xpos == CC_XPOS_VBZ) &&
                 (other || y->xpos == CC_XPOS_VBP || y->xpos == CC_XPOS_VBZ);
    return verbs && past != other && !cc_span_equal(x->lower, y->lower);
}

bool cc_is_other_count(const cc_token *x, const cc_token *y)
{
    bool nouns = x->upos == CC_UPOS_NOUN && y->upos == CC_UPOS_NOUN && x->xpos != y->xpos;
    return nouns && !cc_letters_alike(x->lower, y->lower) && cc_span_equal_nocase(x->lemma, y->lemma);
}

/* "There's" is "there is". */
static bool is_contracted(cc_span word)
{
    return word.len > 0 && (word.ptr[0] == '\'' || (unsigned char)word.ptr[0] >= 0x80);
}

bool cc_is_other_verb_form(const cc_token *x, const cc_token *y)
{
    bool verbs = (x->upos == CC_UPOS_VERB || x->upos == CC_UPOS_AUX) && x->upos == y->upos;
    if (!verbs || cc_span_equal(x->lower, y->lower) || x->xpos == y->xpos) return false;
    return !(is_contracted(x->lower) || is_contracted(y->lower)) || cc_span_is(x->lower, "are") ||
           cc_span_is(y->lower, "are");
}
