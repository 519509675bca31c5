/* What a sentence begins with: the name that it is about. */
#include "judge/judging.h"
#include "judge/word.h"

/* "Hit Parade operated" may come out as a verb and its object: words with a capital before the name count to it, and so
 * does what it stands beside ("the Norland band, Ash & Elm, played"). */
static uint32_t name_first(const cc_judging *r, uint32_t article, const cc_sentence *s)
{
    enum { FIRST = 6 };
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t i = 0; i < s->count && i < FIRST; i++) {
        uint32_t concept = r->vocabulary.of[article][s->first + i];
        const cc_token *t = &s->token[i];
        bool name =
            t->name >= 0 && concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME;
        bool nation = t->upos == CC_UPOS_ADJ; /* "the Norland band" */
        if (name && !nation && a->names.item[t->name].kind != CC_NAME_ROLE) return concept;
        bool beside = t->upos == CC_UPOS_NOUN && i + 1 < s->count && cc_span_is(s->token[i + 1].form, ",");
        if (t->upos != CC_UPOS_DET && t->upos != CC_UPOS_PUNCT && !nation && !beside && !cc_span_is_capital(t->form))
            break;
        if (i > 0 && t->upos == CC_UPOS_DET) break;
    }
    return CC_NO_CONCEPT;
}

/* "It", "the tour": what the article's first sentence is about. */
static bool takes_up(const cc_sentence *first, const cc_sentence *s)
{
    if (s->count < 3 || first->root < 0) return false;
    if (cc_span_is(s->token[0].lower, "it")) return true;
    return cc_span_is(s->token[0].lower, "the") && s->token[1].upos == CC_UPOS_NOUN &&
           cc_span_equal(s->token[1].lemma, first->token[first->root].lemma);
}

uint32_t cc_opening_name(const cc_judging *r, uint32_t article, const cc_sentence *s)
{
    const cc_article *a = cc_judging_article(r, article);
    uint32_t name = name_first(r, article, s);
    if (name != CC_NO_CONCEPT || a->sentences.count == 0) return name;
    const cc_sentence *first = &a->sentences.item[0];
    bool is_called = first->root >= 0 && cc_child(first, first->root, CC_DEP_COP) != CC_NO_TOKEN;
    return is_called && takes_up(first, s) ? name_first(r, article, first) : CC_NO_CONCEPT;
}
