/* Statements of whole clauses: who does what to whom, when and where. They meet under any word that they share;
 * comparators hold them against each other part by part. */
#include "judge/asserted.h"
#include "judge/clause.h"

/* A word that a clause can be read from: it says something and somebody or something takes part. */
static bool heads_clause(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    uint32_t concept = cc_word_concept(p, p->at);
    if (concept == CC_NO_CONCEPT) return false;
    if (p->run->vocabulary.concept.item[concept].weight < 0.25f)
        return (cc_span_is(t->lemma, "have") || cc_span_is(t->lemma, "own")) && t->upos == CC_UPOS_VERB &&
               cc_child(p->sentence, p->at, CC_DEP_OBJ) != CC_NO_TOKEN;
    if (t->upos == CC_UPOS_VERB) return true;
    if (cc_child(p->sentence, p->at, CC_DEP_COP) != CC_NO_TOKEN) return true;
    return t->upos == CC_UPOS_NOUN;
}

static void widest(const cc_clause *c, int32_t *first, int32_t *last)
{
    *first = *last = c->at;
    for (uint32_t i = 0; i < c->parts; i++) {
        if (c->part[i].at < *first) *first = c->part[i].at;
        if (c->part[i].at > *last) *last = c->part[i].at;
    }
}

void cc_gather_clause(const cc_word *p)
{
    if (!heads_clause(p) || cc_is_kept_from(p)) return;
    cc_judging *r = p->run;
    uint32_t token = p->sentence->first + (uint32_t)p->at;
    const cc_clause *c = cc_clause_at(r->clauses, p->number, token);
    if (c->parts == 0) return;
    int32_t first, last;
    widest(c, &first, &last);
    const cc_token *t = p->sentence->token;
    cc_span words = cc_article_slice(p->article, t[first].start, t[last].end);
    cc_statement s = {.ask = CC_ASK_ACTOR,
                      .article = p->number,
                      .sentence = (uint32_t)(p->sentence - p->article->sentences.item),
                      .start = t[first].start,
                      .end = t[last].end,
                      .token = token,
                      .event = (int32_t)token,
                      .mention = -1,
                      .owner = CC_NO_CONCEPT,
                      .kind = CC_LIT("clause"),
                      .value = cc_plain_words(r->arena, words),
                      .head = cc_word_concept(p, p->at)};
    s.claim = cc_claim_at(r, p->number, (int32_t)token);
    cc_clause_words(&s.context, &r->vocabulary, c, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}
