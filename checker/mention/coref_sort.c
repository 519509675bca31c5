/* mention/coref_sort.c - what sort of thing "it" and "they" are, where only that sort does or suffers what is told:
 * fires burn on, quakes are felt, roads stay shut. */
#include "mention/coref_tree.h"

enum { MOST_NOUNS = 44, MOST_VERBS = 12, SENTENCES = 3, FAR = 30 };

/* What is told, of the pronoun as its subject or what it is done to, and of which nouns. */
typedef struct {
    const char *told[MOST_VERBS];
    const char *noun[MOST_NOUNS];
} sort;

/* Closed kinds of the news; what others may do as well ("sink", "fall") is left out. */
static const sort sorts[] = {
    {{"burn", "burning", "smoulder", "smolder", "extinguish", "extinguished", "douse", "rage", "raging", "contain"},
     {"fire", "blaze", "inferno", "wildfire", "bushfire", "flame", "grassfire"}},
    {{"feel", "felt"}, {"earthquake", "quake", "temblor", "tremor", "aftershock", "explosion", "blast"}},
    {{"erupt"}, {"volcano"}},
    {{"landfall", "weaken", "intensify", "strengthen"}, {"hurricane", "storm", "typhoon", "cyclone"}},
    {{"capsize", "capsized", "dock", "docked"}, {"boat", "ship", "ferry", "vessel", "yacht", "trawler", "tanker"}},
    {{"derail", "derailed"}, {"train", "tram", "carriage", "locomotive"}},
    {{"closed", "shut", "reopen", "reopened", "impassable", "cordoned"},
     {"road",        "street",  "lane",     "route", "motorway", "highway",  "bridge", "school",     "shop",
      "store",       "station", "beach",    "park",  "office",   "airport",  "pub",    "restaurant", "border",
      "museum",      "library", "business", "mine",  "plant",    "factory",  "line",   "track",      "gate",
      "supermarket", "clinic",  "hospital", "hotel", "runway",   "terminal", "cafe",   "tunnel",     "crossing"}},
};

static bool is_among(cc_span word, const char *const *list, int most)
{
    for (int i = 0; i < most && list[i] != NULL; i++)
        if (cc_span_is(word, list[i])) return true;
    return false;
}

/* The sort that the pronoun's verb tells, or what it is expected or likely to go on with; NULL. */
static const sort *sort_of(const cc_sentence *s, const cc_reference *p)
{
    enum { CHAIN = 4 };
    int32_t token = s->token[cc_coref_local(s, p)].head;
    for (int step = 0; step < CHAIN && token >= 0; step++) {
        for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
            if (is_among(s->token[token].lower, sorts[i].told, MOST_VERBS)) return &sorts[i];
        token = cc_child(s, token, CC_DEP_XCOMP);
    }
    return NULL;
}

/* "burnt |down|", "felt |that|": said of others too. */
static bool is_of_others(const cc_sentence *s, const cc_reference *p)
{
    int32_t verb = s->token[cc_coref_local(s, p)].head;
    return cc_child(s, verb, CC_DEP_CCOMP) >= 0 || cc_child(s, verb, CC_DEP_COMPOUND_PRT) >= 0;
}

int32_t cc_of_sort(const cc_coreference *c, uint32_t pronoun)
{
    const cc_reference *p = &c->ref.item[pronoun];
    if ((!p->plural && p->gender != CC_GENDER_NEUTER) || p->possessive || p->reflexive || p->relative) return -1;
    const cc_sentence *s = cc_reference_sentence(c, p);
    cc_deprel d = (cc_deprel)s->token[cc_coref_local(s, p)].deprel;
    if (s->token[cc_coref_local(s, p)].head < 0 || (cc_deprel_main(d) != CC_DEP_NSUBJ && d != CC_DEP_OBJ)) return -1;
    const sort *is = sort_of(s, p);
    if (is == NULL || is_of_others(s, p)) return -1;
    for (uint32_t i = pronoun, seen = 0; i-- > 0 && seen < FAR; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (p->sentence - x->sentence > (d == CC_DEP_OBJ ? 1 : SENTENCES)) return -1;
        bool noun = x->kind == CC_REF_NOUN && is_among(cc_reference_token(c, x)->lemma, is->noun, MOST_NOUNS);
        if (noun && x->quote == p->quote && cc_may_mean(c, p, x)) return (int32_t)i;
    }
    return -1;
}
