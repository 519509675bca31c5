/* claim/marks.c - colour and judgement, marked as opinion (issue 5.5); and claims that tell of nobody knows what. */
#include "claim/reading.h"

static bool judges(const cc_reading *r, int32_t t)
{
    if (t < 0) return false;
    int32_t in = t - (int32_t)r->s->first;
    if (in < 0 || in >= (int32_t)r->s->count) return false;
    if (r->lex[in]->opinion) return true;
    CC_FOR_CHILDREN(r->s, in, k)
        if (cc_main_relation(r, k) == CC_DEP_AMOD && r->lex[k]->opinion) return true;
    return false;
}

/* Words that name nothing where they stand alone: pronouns that nothing resolved, and what asks or relates. A closed
 * class of English: not for an editor to change. */
static bool names_nothing(const cc_argument *g)
{
    static const char *const words[] = {"it",    "they",  "them", "he",   "him",   "she",  "her",      "this",   "that",
                                        "these", "those", "who",  "whom", "which", "what", "whatever", "whoever"};
    if (g != NULL && cc_span_starts(g->text, "whose ")) return true; /* of whom no noun before it tells */
    if (g == NULL || g->text.len > sizeof "whatever") return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is_nocase(g->text, words[i])) return true;
    return false;
}

static bool asks_only(const cc_argument *g)
{
    static const char *const words[] = {"who", "whom", "which", "what"};
    return g != NULL && CC_AMONG(g->text, words);
}

/* Does the sentence ask? "It is unclear who did it" does not. */
static bool is_question(const cc_reading *r)
{
    for (uint32_t k = r->s->count; k > 0 && cc_at(r, (int32_t)k - 1)->upos == CC_UPOS_PUNCT; k--)
        if (cc_span_is(cc_at(r, (int32_t)k - 1)->form, "?")) return true;
    return false;
}

/* "Will work with them only where it pays": what is done, and how, is told whoever they are. */
static bool is_told_with_more(const cc_claim *c)
{
    static const char *const words[] = {"it", "them", "him", "her"};
    const cc_argument *object = cc_claim_argument(c, CC_SLOT_OBJECT);
    return object->marker.len > 0 && CC_AMONG(object->text, words) && c->arguments > 2;
}

/* "This hasn't happened before": an editor can check nothing of it without the sentence before. A question asks for
 * what the word stands for. */
static bool is_fragment(const cc_reading *r, const cc_claim *c)
{
    if (c->modality == CC_ASKED)
        return !is_question(r) &&
               (asks_only(cc_claim_argument(c, CC_SLOT_SUBJECT)) || asks_only(cc_claim_argument(c, CC_SLOT_OBJECT)) ||
                asks_only(cc_claim_argument(c, CC_SLOT_COMPLEMENT)));
    return names_nothing(cc_claim_argument(c, CC_SLOT_SUBJECT)) ||
           (names_nothing(cc_claim_argument(c, CC_SLOT_OBJECT)) && !is_told_with_more(c));
}

void cc_claims_mark(cc_reading *r, uint32_t first)
{
    for (uint32_t i = first; i < r->article->claims.count; i++) {
        cc_claim *c = &r->article->claims.item[i];
        const cc_argument *complement = cc_claim_argument(c, CC_SLOT_COMPLEMENT);
        if (c->origin == CC_FROM_COPULA)
            c->opinion = judges(r, complement == NULL ? c->predicate_token : complement->head);
        c->fragment = is_fragment(r, c);
    }
}
