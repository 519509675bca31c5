/* mention/name_person.c - which person a name means: full names first, then who bears the short one. */
#include "base/utf8.h"
#include "mention/name_grouping.h"

static void add_bearer(cc_name_grouping *g, cc_span word, int32_t entity)
{
    int64_t at = cc_map_get(&g->by_word, word);
    if (at < 0) {
        at = g->bearers.count;
        *CC_PUSH(g->a, &g->bearers) = NULL;
        cc_map_put(&g->by_word, word, at);
    }
    cc_name_bearer **list = &g->bearers.item[at];
    for (const cc_name_bearer *b = *list; b != NULL; b = b->next)
        if (b->entity == entity) return;
    cc_name_bearer *b = CC_NEW(g->a, cc_name_bearer);
    *b = (cc_name_bearer){entity, *list};
    *list = b;
}

static const cc_name_bearer *bearers_of(const cc_name_grouping *g, cc_span word)
{
    int64_t at = cc_map_get(&g->by_word, word);
    return at < 0 ? NULL : g->bearers.item[at];
}

cc_gender cc_name_title_gender(const cc_name_grouping *g, cc_span title)
{
    cc_span part, rest = cc_utf8_lowercase(g->a, title);
    cc_gender found = CC_GENDER_UNKNOWN;
    while (cc_span_split(&rest, ' ', &part)) {
        const cc_role *r = cc_role_find(g->names, part);
        if (r != NULL && r->gender != CC_GENDER_UNKNOWN) found = r->gender;
    }
    return found;
}

/* The gender that the given name tells; *guessed where only its ending does ("-ette"). */
static cc_gender given_gender(const cc_name_grouping *g, const cc_name_words *w, bool *guessed)
{
    *guessed = false;
    cc_gender gender = CC_GENDER_UNKNOWN;
    for (uint32_t i = 0; i < w->count && i < 2; i++) {
        if (cc_given_name(g->names, w->word[i], &gender) && gender != CC_GENDER_UNKNOWN) return gender;
        if (!cc_name_is_initial(w->word[i])) break;
    }
    *guessed = true;
    return w->count >= 2 ? cc_given_ending(g->names, w->word[0]) : CC_GENDER_UNKNOWN;
}

/* Word for word: "Fidel Castro", where the article has a "Fidel Castro Odinga" as well. */
static int32_t find_same(const cc_name_grouping *g, const cc_name_words *w)
{
    uint32_t seen = 0;
    for (const cc_name_bearer *b = bearers_of(g, w->word[0]); b != NULL && seen < CC_NAME_BEARERS;
         b = b->next, seen++) {
        const cc_name_words *other = &g->words.item[b->entity];
        bool same = other->count == w->count;
        for (uint32_t i = 0; same && i < w->count; i++) same = cc_span_equal(w->word[i], other->word[i]);
        if (same) return b->entity;
    }
    return -1;
}

static int32_t find_full(const cc_name_grouping *g, const cc_name_words *w)
{
    uint32_t seen = 0;
    int32_t same = find_same(g, w);
    if (same >= 0) return same;
    for (const cc_name_bearer *b = bearers_of(g, cc_name_family(g, w)); b != NULL && seen < CC_NAME_BEARERS;
         b = b->next, seen++)
        if (cc_name_words_agree(g, w, &g->words.item[b->entity])) return b->entity;
    for (const cc_name_bearer *b = bearers_of(g, w->word[0]); b != NULL && seen < CC_NAME_BEARERS; b = b->next, seen++)
        if (cc_name_words_part(w, &g->words.item[b->entity])) return b->entity;
    return -1;
}

static void learn_words(cc_name_grouping *g, int32_t entity, const cc_name_words *w)
{
    for (uint32_t i = 0; i < w->count; i++) {
        bool family = i == 0 || i + 1 == w->count; /* "Xi Jinping", "Jet Li", but no "de" and "al" */
        if (!cc_name_is_initial(w->word[i]) && (w->word[i].len > 2 || family)) add_bearer(g, w->word[i], entity);
    }
    if (w->count > g->words.item[entity].count) g->words.item[entity] = *w;
}

static bool is_kin(const cc_name_grouping *g, const cc_token *t)
{
    const cc_role *r = cc_role_find(g->names, t->lemma);
    return r != NULL && r->use == CC_ROLE_KIN;
}

/* "his wife Anna Smith", "the daughter of John Smith": from then on "Smith" is the other one. */
static bool is_relative(const cc_name_grouping *g, const cc_name *n)
{
    const cc_sentence *s = &g->article->sentences.item[n->at.sentence];
    if (n->at.first > s->first && is_kin(g, &s->token[n->at.first - s->first - 1])) return true;
    int32_t token = (int32_t)(n->at.head - s->first);
    for (int step = 0; step < 4 && s->token[token].head >= 0; step++) {
        cc_deprel d = cc_deprel_main(s->token[token].deprel);
        /* "Jon Berg's wife left": she is the relative */
        if (s->token[token].deprel == CC_DEP_NMOD_POSS) return false;
        if (d != CC_DEP_NMOD && d != CC_DEP_CONJ && d != CC_DEP_APPOS && d != CC_DEP_FLAT) return false;
        token = s->token[token].head;
        if (is_kin(g, &s->token[token]) && d != CC_DEP_FLAT) return s->token[token].head >= 0 || d != CC_DEP_CONJ;
    }
    return false;
}

void cc_name_join_person(cc_name_grouping *g, uint32_t name, const cc_name_words *w)
{
    const cc_name *n = &g->article->names.item[name];
    int32_t entity = find_full(g, w);
    if (entity < 0) entity = cc_name_entity_new(g, n, w);
    learn_words(g, entity, w);
    cc_entity *e = &g->article->entities.item[entity];
    if (e->gender == CC_GENDER_UNKNOWN) e->gender = given_gender(g, w, &e->gender_guessed);
    e->relative = e->relative || (e->mentions == 0 && is_relative(g, n));
    cc_name_join(g, name, entity);
}

/* A headline has the family name before the full one, and a given name; but an
 * unknown first word alone is rather what the longer name is of: "Chrysler", "Chrysler Aspen". */
static bool may_come_first(const cc_name_grouping *g, const cc_name_words *w, cc_span word)
{
    cc_gender gender;
    return w->count < 2 || !cc_span_equal(word, w->word[0]) || cc_given_name(g->names, word, &gender);
}

/* Neither given nor family name: the "Castro" of Fidel Castro Odinga. */
static bool is_inner(const cc_name_words *w, cc_span word)
{
    return w->count > 2 && !cc_span_equal(word, w->word[0]) && !cc_span_equal(word, w->word[w->count - 1]);
}

/* Whether somebody else bears the word as the name he is called by. */
static bool has_outer_bearer(const cc_name_grouping *g, cc_span word)
{
    uint32_t seen = 0;
    for (const cc_name_bearer *b = bearers_of(g, word); b != NULL && seen < CC_NAME_BEARERS; b = b->next, seen++)
        if (!is_inner(&g->words.item[b->entity], word)) return true;
    return false;
}

/* How often somebody is named so far. A headline may make one name of two words that are none: "Widow Sues Hale". */
static uint32_t weight_of(const cc_name_grouping *g, const cc_entity *e)
{
    const cc_name *first = &g->article->names.item[e->first];
    uint32_t block = g->article->sentences.item[first->at.sentence].block;
    bool headline = block < g->article->blocks.count && g->article->blocks.item[block].kind == CC_BLOCK_TITLE;
    return e->mentions - (headline ? 1 : 0);
}

static bool has_given(const cc_name_grouping *g, int32_t entity)
{
    cc_gender gender;
    return cc_given_name(g->names, g->words.item[entity].word[0], &gender);
}

/* Whether the short name rather means a than b. A paper keeps it for whom the story is about, whoever else of that name
 * came in between: who is named more often, of equals who came first. Who stands only behind it comes last. */
static bool is_rather(const cc_name_grouping *g, int32_t a, int32_t b, int32_t name)
{
    const cc_entity *e = &g->article->entities.item[a], *other = &g->article->entities.item[b];
    bool before = e->first < name;
    if (before != (other->first < name)) return before;
    uint32_t weight = weight_of(g, e), least = weight_of(g, other);
    if (weight != least) return weight > least;
    if (has_given(g, a) != has_given(g, b)) return has_given(g, a);
    return e->first < other->first;
}

/* Among those who bear the name, whom gender does not exclude; somebody's kin only where nobody else bears it: "his
 * girlfriend Anna Hale ... Hale". */
static int32_t find_bearer(const cc_name_grouping *g, uint32_t name, cc_span word)
{
    const cc_name *n = &g->article->names.item[name];
    cc_gender gender = cc_name_title_gender(g, n->title);
    int32_t best = -1, kin = -1;
    uint32_t seen = 0;
    bool outer = has_outer_bearer(g, word);
    for (const cc_name_bearer *b = bearers_of(g, word); b != NULL && seen < CC_NAME_BEARERS; b = b->next, seen++) {
        const cc_entity *e = &g->article->entities.item[b->entity];
        if (gender != CC_GENDER_UNKNOWN && e->gender != CC_GENDER_UNKNOWN && gender != e->gender) continue;
        const cc_name_words *w = &g->words.item[b->entity];
        if (outer && is_inner(w, word)) continue;
        if (e->relative && w->count > 1 && n->title.len == 0 && cc_span_equal(word, cc_name_family(g, w))) {
            if (kin < 0 && e->first < (int32_t)name) kin = b->entity;
            continue;
        }
        if (e->first > (int32_t)name && !may_come_first(g, w, word)) continue;
        if (best < 0 || is_rather(g, b->entity, best, (int32_t)name)) best = b->entity;
    }
    return best < 0 ? kin : best;
}

bool cc_name_join_bearer(cc_name_grouping *g, uint32_t name, const cc_name_words *w)
{
    int32_t entity = find_bearer(g, name, w->word[0]);
    if (entity < 0) return false;
    g->article->names.item[name].kind = CC_NAME_PERSON;
    cc_name_join(g, name, entity);
    return true;
}

void cc_name_new_person(cc_name_grouping *g, uint32_t name, const cc_name_words *w)
{
    const cc_name *n = &g->article->names.item[name];
    int32_t entity = cc_name_entity_new(g, n, w);
    cc_entity *e = &g->article->entities.item[entity];
    if (n->title.len == 0) e->gender = given_gender(g, w, &e->gender_guessed);
    add_bearer(g, w->word[0], entity);
    cc_name_join(g, name, entity);
}
