/* mention/name_group.c - which names of an article name the same thing.
 *
 * Full names first, wherever they stand, since a headline has the short form
 * before the body gives the long one; then short forms: a family or given name
 * goes to the person who bears it, whom the text names most where there are two;
 * an acronym to what it abbreviates; "Northrop" to "Northrop Grumman". */
#include "base/utf8.h"
#include "mention/name_grouping.h"

static bool is_person_name(const cc_name *n)
{
    return n->kind == CC_NAME_PERSON;
}

int32_t cc_name_entity_new(cc_name_grouping *g, const cc_name *n, const cc_name_words *w)
{
    int32_t id = (int32_t)g->article->entities.count;
    cc_entity *e = CC_PUSH(g->a, &g->article->entities);
    e->kind = n->kind;
    e->named = true;
    e->first = -1;
    *CC_PUSH(g->a, &g->words) = *w;
    *CC_PUSH(g->a, &g->last) = -1;
    return id;
}

/* The name n belongs to the entity: the longest name becomes its own, a title tells gender and role. */
void cc_name_join(cc_name_grouping *g, uint32_t name, int32_t entity)
{
    cc_name *n = &g->article->names.item[name];
    cc_entity *e = &g->article->entities.item[entity];
    n->entity = entity;
    g->last.item[entity] = (int32_t)name;
    if (e->first < 0 || (int32_t)name < e->first) e->first = (int32_t)name;
    e->mentions++;
    if (e->kind == CC_NAME_OTHER || (e->kind == CC_NAME_PLACE && n->kind == CC_NAME_ORGANISATION && e->nation.len == 0))
        if (n->kind != CC_NAME_OTHER) e->kind = n->kind;
    if (n->kind == CC_NAME_OTHER) n->kind = e->kind;
    if (e->kind == CC_NAME_PERSON) {
        cc_gender by_title = cc_name_title_gender(g, n->title);
        if (by_title != CC_GENDER_UNKNOWN) e->gender = by_title, e->gender_guessed = false;
    }
}

/* What the name is, and of an organisation what its beginning is: "Nordvik Eastern", "Nordvik Eastern Airlines". */
static void tell_kind(cc_map *told, const cc_name *n)
{
    cc_map_put(told, n->key, n->kind);
    for (size_t i = n->key.len; i-- > 1 && n->kind == CC_NAME_ORGANISATION;)
        if (n->key.ptr[i] == ' ') cc_map_put(told, cc_span_sub(n->key, 0, i), n->kind);
}

/* "the state of Minas Gerais" tells what Minas Gerais is where nothing stands by it, unless it begins as a person's
 * name does. */
static void agree_on_kinds(cc_name_grouping *g)
{
    cc_map told = {.arena = g->a};
    cc_gender gender;
    for (uint32_t i = 0; i < g->article->names.count; i++) {
        const cc_name *n = &g->article->names.item[i];
        if ((n->kind == CC_NAME_PLACE || n->kind == CC_NAME_ORGANISATION) && n->at.last > n->at.first + 1)
            tell_kind(&told, n);
    }
    for (uint32_t i = 0; i < g->article->names.count; i++) {
        cc_name *n = &g->article->names.item[i];
        if (!is_person_name(n) || n->title.len > 0 || n->at.last < n->at.first + 2) continue;
        int64_t kind = cc_map_get(&told, n->key);
        if (kind >= 0 && !cc_given_name(g->names, g->article->tokens.item[n->at.first].lower, &gender))
            n->kind = (cc_name_kind)kind;
    }
    cc_map_free(&told);
}

static bool is_in_headline(const cc_article *a, const cc_name *n)
{
    uint32_t block = a->sentences.item[n->at.sentence].block;
    return block < a->blocks.count && a->blocks.item[block].kind == CC_BLOCK_TITLE;
}

/* A headline has the short form before the body gives the long one: its names come last. */
static void full_names(cc_name_grouping *g, bool headline)
{
    for (uint32_t i = 0; i < g->article->names.count; i++) {
        cc_name *n = &g->article->names.item[i];
        cc_name_words w;
        cc_name_words_split(&w, n->key);
        if (w.count < 2 || headline != (is_in_headline(g->article, n) && !is_person_name(n))) continue;
        if (is_person_name(n)) cc_name_join_person(g, i, &w);
        else {
            cc_name_join_thing(g, i, &w);
            const cc_known_name *k = cc_known_find(g->names, n->key);
            bool state = k != NULL && k->nation_self; /* "United" is a club, and no kingdom */
            if (n->kind == CC_NAME_ORGANISATION && !state) cc_name_learn_starts(g, n->key, n->entity);
        }
    }
}

/* A place that is somebody's family name too is the place where it is one in its sentence. */
static bool may_be_person(const cc_name_grouping *g, const cc_name *n)
{
    if (n->kind == CC_NAME_PERSON || n->kind == CC_NAME_OTHER) return true;
    const cc_sentence *s = &g->article->sentences.item[n->at.sentence];
    int32_t c = cc_child(s, (int32_t)(n->at.head - s->first), CC_DEP_CASE);
    const cc_known_name *k = cc_known_find(g->names, n->key);
    bool nation = k != NULL && (k->nation_self || k->demonym);
    return !nation && c < 0;
}

static void short_name(cc_name_grouping *g, uint32_t i)
{
    const cc_name *n = &g->article->names.item[i];
    cc_name_words w;
    cc_name_words_split(&w, n->key);
    if (w.count == 0 || (may_be_person(g, n) && cc_name_join_bearer(g, i, &w))) return;
    if (is_person_name(n)) cc_name_new_person(g, i, &w);
    else cc_name_join_thing(g, i, &w);
}

/* "State Property Agency (AVAS)": letters of another language, alone in the brackets. */
static bool is_foreign_acronym(const cc_article *article, const cc_name *full, const cc_name *n)
{
    const cc_sentence *s = &article->sentences.item[n->at.sentence];
    uint32_t after = n->at.last - s->first;
    return full->kind == CC_NAME_ORGANISATION && full->at.last > full->at.first + 1 && n->at.end - n->at.start > 2 &&
           after < s->count && cc_span_is(s->token[after].form, ")");
}

/* "Singapore Airlines (SIA)": the name in brackets is the short form of the one before. */
static void bracketed_names(cc_name_grouping *g)
{
    const cc_article *article = g->article;
    for (uint32_t i = 1; i < article->names.count; i++) {
        const cc_name *full = &article->names.item[i - 1], *n = &article->names.item[i];
        if (n->entity >= 0 || full->entity < 0 || n->at.last != n->at.first + 1 || n->at.first != full->at.last + 1)
            continue;
        const cc_token *bracket = &article->tokens.item[full->at.last], *token = &article->tokens.item[n->at.first];
        bool capitals = token->form.len >= 2 && cc_is_capital(token->form) &&
                        cc_is_capital(cc_span_sub(token->form, 1, token->form.len));
        if (!cc_span_is(bracket->form, "(") || !capitals || full->kind == CC_NAME_PERSON) continue;
        if (n->key.ptr[0] != full->key.ptr[0] && !is_foreign_acronym(article, full, n)) continue;
        if (cc_known_find(g->names, n->key) != NULL) continue;
        cc_map_put(&g->by_key, n->key, full->entity);
    }
}

static void short_names(cc_name_grouping *g)
{
    for (uint32_t i = 0; i < g->article->names.count; i++)
        if (g->article->names.item[i].entity < 0) short_name(g, i);
}

/* What an entity is called: the canonical name of a table, else the longest name written, the first of equals. */
static void call_entities(cc_name_grouping *g)
{
    cc_article *article = g->article;
    for (uint32_t i = 0; i < article->names.count; i++) {
        const cc_name *n = &article->names.item[i];
        if (n->entity < 0) continue;
        cc_entity *e = &article->entities.item[n->entity];
        const cc_known_name *k = e->kind == CC_NAME_PERSON ? NULL : cc_known_find(g->names, n->key);
        cc_span text = cc_name_clean(cc_article_slice(article, n->at.start, n->at.end), g->a);
        if (k != NULL && (k->nation_self || k->demonym || k->capital || cc_span_equal_nocase(k->name, n->key)))
            text = k->name;
        if (text.len > e->name.len) e->name = text;
    }
    for (uint32_t i = 0; i < article->entities.count; i++)
        article->entities.item[i].story_name = article->entities.item[i].name;
}

void cc_names_group(const cc_mention_lexicon *l, cc_article *article)
{
    cc_name_grouping g = {.names = l->name, .article = article, .a = &article->arena};
    cc_map *const maps[] = {&g.by_key, &g.by_word, &g.by_start, &g.by_letters};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) maps[i]->arena = g.a;
    cc_name_mend_spelling(&g);
    agree_on_kinds(&g);
    full_names(&g, false);
    full_names(&g, true);
    bracketed_names(&g);
    short_names(&g);
    call_entities(&g);
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) cc_map_free(maps[i]);
}
