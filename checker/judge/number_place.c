/* Where what is counted is counted: "in Lindby", "nationwide". */
#include "judge/figures.h"

/* Whether a word widens the scope to a whole: "across the country", "nationwide". */
static bool is_whole(const cc_token *t)
{
    static const char *const words[] = {"nationwide", "countrywide", "worldwide", "country",   "nation", "province",
                                        "region",     "total",       "overall",   "statewide", "state"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(t->lower, words[i])) return true;
    return false;
}

static bool is_settlement(cc_span lower)
{
    static const char *const words[] = {"town", "city", "village", "suburb", "island", "port", "area"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(lower, words[i])) return true;
    return false;
}

/* The places of the clause, by name, and the words for a whole: what the count is a count of. */
void cc_places_of_count(cc_context *out, const cc_judging *r, uint32_t article, uint32_t token)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, token);
    *out = (cc_context){.item = CC_NEW_ARRAY(r->arena, s->count + 1, cc_weighted)};
    for (uint32_t i = 0; i < s->count; i++) {
        const cc_token *t = &s->token[i];
        uint32_t concept = r->vocabulary.of[article][s->first + i];
        int32_t preposition = cc_child(s, (int32_t)i, CC_DEP_CASE);
        bool in = preposition != CC_NO_TOKEN &&
                  (cc_span_is(s->token[preposition].lower, "in") || cc_span_is(s->token[preposition].lower, "near"));
        bool town = t->head != CC_NO_TOKEN && is_settlement(s->token[t->head].lower);
        bool place = (t->name >= 0 && a->names.item[t->name].kind == CC_NAME_PLACE) ||
                     (t->upos == CC_UPOS_PROPN && (in || town));
        bool adjunct =
            cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_OBL || cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NMOD;
        if (concept != CC_NO_CONCEPT && t->time < 0 && ((place && adjunct) || is_whole(t))) {
            out->item[out->count++] = (cc_weighted){concept, 1};
            out->total += 1;
        }
    }
    cc_context_settle(out);
}
