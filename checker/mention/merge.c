/* mention/merge.c - one name for one thing across the articles of a story, and the words for a token.
 *
 * Persons meet by family name as it sounds and a given name that agrees; a bare
 * family name goes to the one person of the story who bears it; a role without a
 * name to the one who has it elsewhere. Everything else meets by its name. */
#include "base/utf8.h"
#include "mention/merging.h"

#include <string.h>

cc_story_entity *cc_merge_new(cc_merging *m)
{
    cc_story_entity *s = CC_NEW(m->a, cc_story_entity);
    s->index = (int32_t)m->all.count;
    *CC_PUSH(m->a, &m->all) = s;
    return s;
}

cc_story_entity *cc_merge_get(const cc_merging *m, const cc_map *map, cc_span key)
{
    int64_t at = cc_map_get(map, key);
    return at < 0 ? NULL : m->all.item[at];
}

static void add_spelling(cc_merging *m, cc_story_entity *s, cc_span text, uint32_t count)
{
    for (uint32_t i = 0; i < s->spelling.count; i++) {
        if (!cc_span_equal(s->spelling.item[i].text, text)) continue;
        s->spelling.item[i].count += count;
        return;
    }
    *CC_PUSH(m->a, &s->spelling) = (cc_story_spelling){text, count};
}

void cc_merge_meet(cc_merging *m, cc_merge_member *b, cc_story_entity *s)
{
    b->story = s->index;
    add_spelling(m, s, b->entity->name, 1);
}

typedef struct {
    CC_ARRAY(cc_merge_member) member;
} members;

/* --- the passes ------------------------------------------------------------------------ */

/* Two capital words may be "Aer Lingus" as well as "Anna Lindgren": another article may know better. */
static bool is_person(const cc_merging *m, const cc_entity *e)
{
    if (e->kind != CC_NAME_PERSON || !e->named || e->plural) return false;
    bool told = e->gender != CC_GENDER_UNKNOWN && !e->gender_guessed;
    return told || cc_map_get(&m->things, cc_merge_thing_key(m, e->name)) < 0;
}

static void learn_things(cc_merging *m, const members *all)
{
    for (uint32_t i = 0; i < all->member.count; i++) {
        const cc_entity *e = all->member.item[i].entity;
        if (e->named && !e->plural && (e->kind == CC_NAME_ORGANISATION || e->kind == CC_NAME_PLACE))
            cc_map_put(&m->things, cc_merge_thing_key(m, e->name), 1);
    }
}

/* The beginning of "United Kingdom" is no name of it. */
static bool is_nation(const cc_merging *m, cc_span key)
{
    const cc_known_name *k = cc_known_find(m->names, key);
    return k != NULL && k->nation_self;
}

/* The spelling of most articles, one of two words or more, the longer of equals; bytes decide the rest. */
static cc_span best_spelling(const cc_story_entity *s)
{
    const cc_story_spelling *best = NULL;
    for (uint32_t i = 0; i < s->spelling.count; i++) {
        const cc_story_spelling *x = &s->spelling.item[i];
        bool full = memchr(x->text.ptr, ' ', x->text.len) != NULL,
             best_full = best != NULL && memchr(best->text.ptr, ' ', best->text.len) != NULL;
        if (best == NULL || (s->person && full != best_full  ? full
                             : x->count != best->count       ? x->count > best->count
                             : x->text.len != best->text.len ? x->text.len > best->text.len
                                                             : cc_span_compare(x->text, best->text) < 0))
            best = x;
    }
    return best == NULL ? CC_LIT("") : best->text;
}

static void collect(members *all, cc_article *const *articles, uint32_t count, cc_arena *a)
{
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < articles[i]->entities.count; k++)
            *CC_PUSH(a, &all->member) = (cc_merge_member){&articles[i]->entities.item[k], -1};
}

/* Several together are called by what each is called across the story. */
static void call_together(cc_article *article, cc_arena *a)
{
    for (uint32_t i = 0; i < article->entities.count; i++) {
        cc_entity *e = &article->entities.item[i];
        cc_span name[2 * CC_MERGE_WORDS];
        uint32_t n = 0;
        for (uint32_t k = 0; k < e->parts.count && n < sizeof name / sizeof *name; k++) {
            cc_span part = article->entities.item[e->parts.item[k]].story_name;
            uint32_t at = n++;
            while (at > 0 && cc_span_compare(name[at - 1], part) > 0) name[at] = name[at - 1], at--;
            name[at] = part;
        }
        if (n > 0) e->story_name = name[0];
        for (uint32_t k = 1; k < n; k++) e->story_name = cc_name_joined(e->story_name, name[k], k + 1 == n, a);
    }
}

void cc_names_merge(const cc_mention_lexicon *l, cc_article *const *articles, uint32_t count, cc_arena *a)
{
    cc_merging m = {.names = l->name, .a = a};
    members all = {0};
    cc_map *const maps[] = {&m.by_family, &m.by_key, &m.by_start, &m.by_letters, &m.by_role, &m.by_inner, &m.things};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) maps[i]->arena = a;
    collect(&all, articles, count, a);
    learn_things(&m, &all);
    for (int bare = 0; bare < 2; bare++)
        for (uint32_t i = 0; i < all.member.count; i++)
            if (is_person(&m, all.member.item[i].entity)) cc_merge_person(&m, &all.member.item[i], bare == 1);
    /* Longer names first, so that "Northrop" finds "Northrop Grumman". */
    for (int several = 1; several >= 0; several--) {
        for (uint32_t i = 0; i < all.member.count; i++) {
            cc_merge_member *b = &all.member.item[i];
            if (!b->entity->named || is_person(&m, b->entity) || b->entity->plural) continue;
            bool words = memchr(b->entity->name.ptr, ' ', b->entity->name.len) != NULL;
            if (words != (several == 1)) continue;
            cc_merge_thing(&m, b);
            cc_span key = cc_merge_thing_key(&m, b->entity->name);
            if (words && b->entity->kind != CC_NAME_PLACE && !is_nation(&m, key))
                cc_merge_learn_thing(&m, key, b->story);
        }
        for (uint32_t i = 0, first = 0; i < count; first += articles[i++]->entities.count)
            if (all.member.count > first) cc_merge_learn_acronyms(&m, articles[i], &all.member.item[first]);
    }
    for (uint32_t i = 0; i < all.member.count; i++)
        if (!all.member.item[i].entity->named) cc_merge_role(&m, &all.member.item[i]);
    for (uint32_t i = 0; i < all.member.count; i++) {
        cc_merge_member *b = &all.member.item[i];
        if (b->story >= 0) b->entity->story_name = best_spelling(m.all.item[b->story]);
    }
    for (uint32_t i = 0; i < count; i++) call_together(articles[i], a);
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) cc_map_free(maps[i]);
}

/* --- the words for a token ------------------------------------------------------------ */

cc_span cc_mention_text(const cc_article *article, uint32_t token, cc_arena *a)
{
    (void)a;
    const cc_token *t = &article->tokens.item[token];
    const cc_name *n = t->name >= 0 ? &article->names.item[t->name] : NULL;
    if (n != NULL && n->entity >= 0) return article->entities.item[n->entity].story_name;
    const cc_sentence *s = cc_article_sentence_at(article, t->start);
    if (s == NULL || token < s->first || token >= s->first + s->count) return t->form;
    uint32_t first, last;
    cc_noun_phrase(s, (int32_t)(token - s->first), &first, &last);
    return cc_article_slice(article, s->token[first].start, s->token[last - 1].end);
}
