/* claim/phrase_word.c - words over a hyphen, of which the tree may cut a piece off: "a mum-to-be", "the route NH-58".
 */
#include "claim/phrase.h"

#include <string.h>

/* The words `step` further on, over a hyphen, are of the same word: "the route |NH|-58"; "belt-and third" is a dash. */
static bool goes_on_over_hyphen(const cc_sentence *s, int32_t t, int32_t step)
{
    static const char *const apart[] = {"no", "and", "or", "but", "that", "which", "who", "the", "with", "for"};
    int32_t hyphen = t + step, word = t + 2 * step, first = step > 0 ? t : word;
    if (word < 0 || word >= (int32_t)s->count || !cc_span_is(s->token[hyphen].form, "-")) return false;
    if (s->token[first].space_after || s->token[hyphen].space_after) return false;
    const cc_token *k = &s->token[word];
    bool acts = k->xpos == CC_XPOS_VBN || k->xpos == CC_XPOS_VBD || k->xpos == CC_XPOS_VBG; /* "US-led raids" */
    return k->upos != CC_UPOS_PUNCT && !acts && !CC_AMONG(k->lower, apart) && s->token[t].upos != CC_UPOS_DET;
}

uint32_t cc_phrase_add_whole_words(const cc_sentence *s, int32_t *token, uint32_t n)
{
    enum { PIECES = 4 };
    for (int i = 0; i < PIECES && n + 2 <= CC_PHRASE_ROOM && goes_on_over_hyphen(s, token[n - 1], 1); i++, n += 2) {
        token[n] = token[n - 1] + 1;
        token[n + 1] = token[n - 1] + 2;
    }
    for (int i = 0; i < PIECES && n + 2 <= CC_PHRASE_ROOM && goes_on_over_hyphen(s, token[0], -1); i++, n += 2) {
        memmove(token + 2, token, n * sizeof *token);
        token[1] = token[2] - 1;
        token[0] = token[2] - 2;
    }
    return n;
}
