/* claim/whole_words.c - a phrase neither begins nor ends inside a word, whatever the tree makes of its parts: "a
 * break|-in|", "|a career-|high 82". */
#include "claim/phrase.h"

#include <string.h>

/* A hyphen between two words without a space: they are one. */
static bool is_tight_hyphen(const cc_sentence *s, int32_t t)
{
    return t > 0 && t + 1 < (int32_t)s->count && cc_span_is(s->token[t].form, "-") && !s->token[t].space_after &&
           !s->token[t - 1].space_after && s->token[t + 1].upos != CC_UPOS_PUNCT &&
           s->token[t - 1].upos != CC_UPOS_PUNCT;
}

/* "a career-high| 82|", "its drive-by| media allies|": where such a word describes what stands behind it, the phrase
 * goes on to that. */
static uint32_t complete_noun(const cc_sentence *s, int32_t *t, uint32_t n, uint32_t room)
{
    enum { FAR = 3 };
    int32_t last = t[n - 1], noun = s->token[last].head;
    int32_t next = last + 1; /* "Alder-Vale| Heath|" */
    for (; next < (int32_t)s->count && n < room && s->token[next].head == last; next++) {
        if (s->token[next].deprel != CC_DEP_FLAT) break;
        t[n++] = next;
    }
    if (next > last + 1) return n;
    cc_deprel d = cc_deprel_main((cc_deprel)s->token[last].deprel);
    if (noun <= last || noun > last + FAR || (d != CC_DEP_AMOD && d != CC_DEP_COMPOUND && d != CC_DEP_NUMMOD)) return n;
    for (int32_t k = last + 1; k <= noun; k++) {
        bool inside = k == noun || (s->token[k].head > last && s->token[k].head <= noun);
        if (!inside || s->token[k].upos == CC_UPOS_PUNCT || n == room) return n - (uint32_t)(k - last - 1);
        t[n++] = k;
    }
    return n;
}

/* "power|-cleaned the walls", "its belt|-and the second": a verb of the clause, a hyphen for a dash. */
static bool is_apart(const cc_token *k)
{
    return k->xpos == CC_XPOS_VBD || k->xpos == CC_XPOS_VBZ || k->upos == CC_UPOS_AUX || k->upos == CC_UPOS_CCONJ ||
           cc_span_is(k->lower, "with");
}

uint32_t cc_whole_words(const cc_sentence *s, int32_t *t, uint32_t n, uint32_t room)
{
    uint32_t had = n;
    while (n > 0 && n + 2 <= room && is_tight_hyphen(s, t[n - 1] + 1) && !is_apart(&s->token[t[n - 1] + 2])) {
        t[n] = t[n - 1] + 1;
        t[n + 1] = t[n - 1] + 2;
        n += 2;
    }
    if (n > had) n = complete_noun(s, t, n, room);
    while (n > 0 && n + 2 <= room && is_tight_hyphen(s, t[0] - 1)) {
        memmove(t + 2, t, n * sizeof *t);
        t[0] = t[2] - 2;
        t[1] = t[2] - 1;
        n += 2;
    }
    return n;
}
