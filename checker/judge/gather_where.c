/* Statements of where something was done or where it went, whatever the verb: the common noun under a preposition. */
#include "judge/answer.h"
#include "judge/topics.h"

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
static bool is_wide(const cc_word *p, cc_span noun)
{
    return cc_answer_of(p->run->rules, noun, "wide").len > 0;
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

/* A hall, a hospital, a park by some word of its name. */
static bool is_venue(const cc_word *p, const cc_name *n)
{
    for (uint32_t i = n->at.first; i < n->at.last; i++)
        if (cc_answer_of(p->run->rules, p->article->tokens.item[i].lower, "venue").len > 0) return true;
    return false;
}

/* The head of a name of a place. */
static bool is_named_place(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->name < 0) return false;
    const cc_name *n = &p->article->names.item[t->name];
    if (n->at.head != p->sentence->first + (uint32_t)p->at) return false;
    return n->kind == CC_NAME_PLACE ||
           ((n->kind == CC_NAME_ORGANISATION || n->kind == CC_NAME_OTHER) && is_venue(p, n));
}

static bool is_common(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    return t->upos == CC_UPOS_NOUN && t->name < 0 && t->time < 0 && t->number < 0;
}

/* "In the capital, Tarp": the noun that a name is set beside; else the word itself. */
static int32_t place_at(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    bool beside = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_APPOS && p->sentence->token[t->head].name < 0;
    return beside ? t->head : p->at;
}

/* "Five in Norland, four of them in Tarp", "cases were confirmed": what is counted is at many places. */
static bool counts(const cc_word *p, int32_t verb, int32_t by)
{
    enum { BACK = 4 };
    for (int32_t i = by - 1; i >= 0 && by - i <= BACK; i--)
        if (p->sentence->token[i].number >= 0) return true;
    int32_t subject = cc_child(p->sentence, verb, CC_DEP_NSUBJ);
    return subject != CC_NO_TOKEN &&
           (p->sentence->token[subject].number >= 0 || cc_child(p->sentence, subject, CC_DEP_NUMMOD) != CC_NO_TOKEN);
}

/* "Died in Tarp", "died at a hospital in Tarp"; not "a leader of the rising in Tarp died". */
static bool hangs_on_deed(const cc_word *place)
{
    const cc_token *t = cc_word_token(place);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    if (rel == CC_DEP_OBL) return true;
    if (rel != CC_DEP_NMOD || place->sentence->token[t->head].upos != CC_UPOS_NOUN) return false;
    cc_span noun = cc_word_lemma(place, t->head);
    return cc_deprel_main((cc_deprel)place->sentence->token[t->head].deprel) == CC_DEP_OBL &&
           (cc_span_is(noun, "home") || cc_word_is_spot(place, noun));
}

/* The preposition's sort, *above the verb, *by the preposition; NULL where the word is no place of a deed. */
static const char *deed_at(const cc_word *p, bool named, int32_t *above, int32_t *by)
{
    cc_word place = *p;
    place.at = place_at(p);
    *above = named && !hangs_on_deed(&place) ? CC_NO_TOKEN : verb_above(&place);
    *by = cc_child(p->sentence, place.at, CC_DEP_CASE);
    if (*above == CC_NO_TOKEN || *by == CC_NO_TOKEN || (named && counts(p, *above, *by))) return NULL;
    cc_word head = *p;
    head.at = *above;
    return cc_is_real(&head) && cc_denial_of(&head) == CC_NO_TOKEN ? sort_of(cc_word_form(p, *by)) : NULL;
}

/* A question of topics.csv is answered there: that is compared elsewhere. */
static bool has_topic(const cc_word *p, int32_t by)
{
    uint32_t topic[CC_TOPICS];
    cc_topics_of(p->run, p->number, CC_ASK_PLACE, cc_word_form(p, by), -1, p->sentence->first + (uint32_t)p->at, topic);
    return topic[0] > 0;
}

/* "Spent the rest of the round on the ropes", "will meet again in Tarp": verb, sort of place, noun or name. What may
 * be is no place yet. */
void cc_gather_where(const cc_word *p)
{
    const float least = 0.1f; /* what everybody does or has is no deed */
    bool named = is_named_place(p);
    if ((!named && !is_common(p)) || cc_word_token(p)->head == CC_NO_TOKEN) return;
    int32_t above, by;
    const char *sort = deed_at(p, named, &above, &by);
    uint32_t verb = sort == NULL ? CC_NO_CONCEPT : cc_word_concept(p, above);
    cc_span noun = cc_word_lemma(p, p->at);
    if (verb == CC_NO_CONCEPT || (!named && (is_wide(p, noun) || !cc_word_is_spot(p, noun)))) return;
    if (named && (p->run->vocabulary.concept.item[verb].weight < least || has_topic(p, by))) return;
    /* "Adds it to its line-up": what it is counted among, no place. */
    if (cc_child_exact(p->sentence, p->at, CC_DEP_NMOD_POSS) != CC_NO_TOKEN) return;
    if (named) noun = p->run->vocabulary.concept.item[cc_word_concept(p, p->at)].text;
    cc_span kind = cc_arena_print(p->run->arena, "%s:%s", named ? "named" : "where", sort);
    cc_statement s = cc_word_state(p, CC_ASK_PLACE, kind, by, p->at, above, verb, noun, 0);
    s.token = p->sentence->first + (uint32_t)p->at;
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}
