/* claim/called.c - "These are really bad remarks": what was called so, or by a word for the same, before. The copula
 * says what kind of thing the pronoun means, which coreference does not weigh. */
#include "claim/phrase.h"
#include "claim/reading.h"
/* So far back, in words. */
enum { REACH = 120, DEPTH = 2 };

static bool is_same_kind(const cc_reading *r, const cc_token *noun, const cc_token *what)
{
    enum { TIME = 28 };
    const cc_wordnet *w = r->lexicon->wordnet;
    uint32_t sense;
    if (noun->upos != CC_UPOS_NOUN || noun->xpos != what->xpos || noun->time >= 0) return false;
    if (w == NULL || cc_wordnet_senses(w, what->lemma, CC_WN_NOUN, &sense, 1) == 0 ||
        cc_wordnet_lexfile(w, sense) == TIME)
        return false;
    return cc_span_equal(noun->lemma, what->lemma) || cc_wordnet_synonyms(w, noun->lemma, what->lemma, CC_WN_NOUN, 2) ||
           cc_wordnet_is_a(w, noun->lemma, what->lemma, CC_WN_NOUN, 1, DEPTH);
}

/* It heads a phrase of its own and is no other thing's predicate. */
static bool may_stand(const cc_sentence *s, int32_t noun)
{
    cc_deprel d = cc_deprel_main((cc_deprel)s->token[noun].deprel);
    return d != CC_DEP_COMPOUND && d != CC_DEP_FLAT && d != CC_DEP_FIXED && cc_child(s, noun, CC_DEP_COP) < 0;
}

static bool points_back(const cc_token *t)
{
    static const char *const words[] = {"it", "this", "that", "these", "those"};
    return CC_AMONG(t->lower, words);
}

cc_span cc_called_before(cc_reading *r, const cc_clause *c)
{
    if (c->origin != CC_FROM_COPULA || c->subject == CC_NO_TOKEN || cc_at(r, c->head)->upos != CC_UPOS_NOUN ||
        cc_child(r->s, c->head, CC_DEP_CASE) != CC_NO_TOKEN || !points_back(cc_at(r, c->subject)))
        return CC_LIT("");
    const cc_token *what = cc_at(r, c->head);
    int32_t from = c->subject, seen = 0;
    for (const cc_sentence *s = r->s;; from = (int32_t)s->count) {
        for (int32_t t = from; t-- > 0; seen++)
            if (is_same_kind(r, &s->token[t], what) && may_stand(s, t)) {
                cc_span before =
                    cc_phrase_text(r->article, s, t, CC_PHRASE_NOUN | CC_PHRASE_BARE | CC_PHRASE_ALONE, r->arena);
                /* "That's not a job", of a job: it says no more of it */
                return cc_span_equal_nocase(before, what->form) ? CC_LIT("") : before;
            }
        if (seen > REACH || s == r->article->sentences.item) return CC_LIT("");
        s--;
    }
}
