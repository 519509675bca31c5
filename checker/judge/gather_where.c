/* Statements of where something was done or where it went, whatever the verb: the common noun under a preposition. */
#include "judge/word.h"

/* Prepositions that answer one question. */
static const char *sort_of(cc_span preposition)
{
    static const char *const rows[][2] = {{"to", "goal"},     {"toward", "goal"}, {"towards", "goal"}, {"into", "goal"},
                                          {"onto", "goal"},   {"in", "spot"},     {"at", "spot"},      {"on", "spot"},
                                          {"inside", "spot"}, {"from", "origin"}, {"off", "origin"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (cc_span_is(preposition, rows[i][0])) return rows[i][1];
    return NULL;
}

/* Says of a place no more than that it is one, or holds everything else that is named; or is no place but a means, a
 * punishment, a ground for anything. */
static bool is_wide(cc_span noun)
{
    static const char *const words[] = {
        "area",    "place",   "scene",      "site",  "spot",     "location", "city",    "town",   "region",
        "country", "village", "world",      "state", "street",   "road",     "house",   "home",   "building",
        "county",  "station", "part",       "side",  "way",      "line",     "land",    "court",  "system",
        "top",     "bottom",  "front",      "back",  "end",      "jail",     "prison",  "water",  "air",
        "ground",  "floor",   "television", "radio", "internet", "web",      "website", "phone",  "telephone",
        "screen",  "camera",  "video",      "paper", "list",     "program",  "card",    "market", "league",
        "team",    "body",    "surface"};
    return CC_AMONG(noun, words);
}

/* A place, a thing made or found: WordNet's files. */
static bool is_spot(const cc_word *p, cc_span noun)
{
    enum { ARTEFACT = 6, PLACE = 15, OBJECT = 17 };
    const cc_wordnet *w = p->run->rules->wordnet;
    uint32_t sense;
    if (w == NULL || cc_wordnet_senses(w, noun, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(w, sense);
    return file == ARTEFACT || file == PLACE || file == OBJECT;
}

/* "Spent the rest of the round on the ropes": the verb above the noun, over other nouns that a tree may hang it on. */
static int32_t verb_above(const cc_word *p)
{
    enum { STEPS = 4 };
    int32_t at = p->at;
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++) {
        const cc_token *t = &p->sentence->token[at];
        cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
        bool hangs = rel == CC_DEP_OBL || rel == CC_DEP_NMOD || (steps > 0 && rel == CC_DEP_OBJ);
        if (!hangs) return CC_NO_TOKEN;
        at = t->head;
        if (at != CC_NO_TOKEN && p->sentence->token[at].upos == CC_UPOS_VERB) return at;
    }
    return CC_NO_TOKEN;
}

/* "Spent the rest of the round on the ropes": verb, sort of place, noun. What is to be or may be is no place yet. */
void cc_gather_where(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->upos != CC_UPOS_NOUN || t->name >= 0 || t->time >= 0 || t->number >= 0 || t->head == CC_NO_TOKEN) return;
    int32_t above = verb_above(p);
    if (above == CC_NO_TOKEN) return;
    int32_t by = cc_child(p->sentence, p->at, CC_DEP_CASE);
    const char *sort = by == CC_NO_TOKEN ? NULL : sort_of(cc_word_form(p, by));
    uint32_t verb = cc_word_concept(p, above);
    cc_span noun = cc_word_lemma(p, p->at);
    if (sort == NULL || verb == CC_NO_CONCEPT || is_wide(noun) || !is_spot(p, noun)) return;
    /* "Adds it to its line-up": what it is counted among, no place. */
    if (cc_child_exact(p->sentence, p->at, CC_DEP_NMOD_POSS) != CC_NO_TOKEN) return;
    cc_word head = *p;
    head.at = above;
    if (!cc_is_real(&head) || cc_denial_of(&head) != CC_NO_TOKEN) return;
    cc_span kind = cc_arena_print(p->run->arena, "where:%s", sort);
    cc_statement s = cc_word_state(p, CC_ASK_PLACE, kind, by, p->at, above, verb, noun, 0);
    s.token = p->sentence->first + (uint32_t)p->at;
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}
