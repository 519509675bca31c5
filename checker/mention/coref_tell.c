/* mention/coref_tell.c - from references back to mentions: roles, titles, pronouns and several names together become
 * names of the article, in the order of the text. */
#include "base/utf8.h"
#include "mention/coref.h"

#include <stdlib.h>

static bool is_worth_telling(const cc_coreference *c, const cc_reference *r)
{
    if (r->kind == CC_REF_NAME || r->entity < 0) return false;
    const cc_entity *e = &c->article->entities.item[r->entity];
    return e->named || e->mentions > 1 || r->role != NULL || r->group != NULL;
}

static bool is_modifier(const cc_token *t)
{
    return t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_PROPN || t->upos == CC_UPOS_NOUN || t->xpos == CC_XPOS_VBG;
}

/* "President |of the United States|": up to the end of a short of-phrase that names nobody. */
static uint32_t end_of_phrase(const cc_coreference *c, const cc_sentence *s, uint32_t head)
{
    enum { LONGEST = 6 };
    int32_t first, last;
    CC_FOR_CHILDREN(s, (int32_t)head, child) {
        int32_t mark = cc_child(s, child, CC_DEP_CASE);
        if (child < (int32_t)head || cc_deprel_main(s->token[child].deprel) != CC_DEP_NMOD || mark < 0) continue;
        cc_subtree(s, child, &first, &last);
        if (first != (int32_t)head + 1 || last - first > LONGEST || !cc_span_is(s->token[mark].lower, "of"))
            return head + 1;
        for (int32_t i = first; i <= last; i++) {
            int32_t name = s->token[i].name;
            if (s->token[i].name < 0 && s->token[i].upos == CC_UPOS_VERB) return head + 1;
            if (s->token[i].upos == CC_UPOS_AUX || s->token[i].upos == CC_UPOS_PRON) return head + 1;
            if (name >= 0 && c->article->names.item[name].kind == CC_NAME_PERSON) return head + 1;
        }
        return (uint32_t)last + 1;
    }
    return head + 1;
}

/* A role's words stop short of a person's name in them: "Putin's |spokesman". */
static void set_words(const cc_coreference *c, const cc_reference *r, bool title, cc_name *n)
{
    const cc_sentence *s = cc_reference_sentence(c, r);
    uint32_t head = r->token - s->first, first = head, last = head + 1;
    if (r->kind == CC_REF_NOUN) cc_noun_phrase(s, (int32_t)head, &first, &last);
    while (title && first > 0 && is_modifier(&s->token[first - 1])) first--;
    for (uint32_t i = head; i-- > first;) {
        int32_t name = s->token[i].name;
        bool person = name >= 0 && c->article->names.item[name].kind == CC_NAME_PERSON;
        if (person || s->token[i].xpos == CC_XPOS_POS || s->token[i].xpos == CC_XPOS_PRPS) {
            first = i + 1;
            break;
        }
    }
    if (r->kind == CC_REF_NOUN && !title) last = end_of_phrase(c, s, head);
    n->at = (cc_place_in_text){
        s->token[first].start, s->token[last - 1].end, s->first + first, s->first + last, r->sentence, r->token};
}

static void add_mention(cc_coreference *c, const cc_reference *r, bool title)
{
    cc_name *n = CC_PUSH(c->a, &c->article->names);
    n->kind = r->kind == CC_REF_PRONOUN ? CC_NAME_PRONOUN : CC_NAME_ROLE;
    n->entity = r->entity;
    set_words(c, r, title, n);
    n->key = cc_utf8_fold(c->a, cc_article_slice(c->article, n->at.start, n->at.end));
}

/* "|maker| Volkswagen", "aerospace |contractor| EADS": a noun right before the name, and in one phrase with it. */
static bool describes(const cc_coreference *c, const cc_sentence *s, uint32_t noun, const cc_name *n)
{
    const cc_token *t = &s->token[noun];
    if (cc_group_word_find(c->l->name, t->lemma) != NULL || cc_group_word_find(c->l->name, t->lower) != NULL)
        return true;
    int32_t head = (int32_t)(n->at.head - s->first);
    return t->xpos == CC_XPOS_NN && t->name < 0 && (t->head == head || s->token[head].head == (int32_t)noun);
}

/* "|President of the United States| Barack Obama". */
static void add_title_of_state(cc_coreference *c, uint32_t name)
{
    const cc_name of = c->article->names.item[name];
    const cc_sentence *s = &c->article->sentences.item[of.at.sentence];
    uint32_t last = of.at.first - s->first, first = last, length = 0;
    size_t from = of.title.len > 0 ? (size_t)(of.title.ptr - c->article->text.ptr) : SIZE_MAX;
    while (first > 0 && s->token[first - 1].start >= from) first--;
    const cc_role *role = first < last ? cc_role_at(c->l->name, s, first, last, &length) : NULL;
    if (role == NULL || first + length >= last || !cc_span_is(s->token[first + length].lower, "of")) return;
    cc_name *n = CC_PUSH(c->a, &c->article->names);
    *n = (cc_name){.kind = CC_NAME_ROLE, .entity = of.entity};
    n->at = (cc_place_in_text){s->token[first].start, s->token[last - 1].end, s->first + first,
                               s->first + last,       of.at.sentence,         s->first + first + length - 1};
    n->key = cc_utf8_fold(c->a, cc_article_slice(c->article, n->at.start, n->at.end));
}

/* The role before a name is said of it too: "|German Foreign Minister| Heiko Maas", "|U.S. automaker| GM". */
static void add_titles(cc_coreference *c)
{
    uint32_t count = c->article->names.count;
    for (uint32_t i = 0; i < count; i++) {
        const cc_name *n = &c->article->names.item[i];
        const cc_sentence *s = &c->article->sentences.item[n->at.sentence];
        uint32_t last = n->at.first - s->first, role_first;
        if (n->entity < 0 || last == 0 || n->kind == CC_NAME_ROLE || n->kind == CC_NAME_PRONOUN) continue;
        const cc_role *role = n->title.len > 0 ? cc_role_ending(c->l->name, s, last - 1, &role_first) : NULL;
        bool group = n->kind == CC_NAME_ORGANISATION && describes(c, s, last - 1, n);
        if (n->kind == CC_NAME_PERSON && role == NULL) add_title_of_state(c, i);
        n = &c->article->names.item[i];
        if (!group && (role == NULL || role->use == CC_ROLE_HONORIFIC)) continue;
        cc_reference r = {.kind = CC_REF_NOUN,
                          .token = n->at.first - 1,
                          .sentence = n->at.sentence,
                          .entity = n->entity,
                          .barred = -1};
        if (c->ref_of[r.token] < 0) add_mention(c, &r, true);
    }
}

/* "Berg became |mayor|": the words say what Berg is. They are no subject or object, so no token leads to them. */
static void add_predicates(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->fact.count; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        int32_t ref = c->ref_of[f->at];
        if (!f->predicate || ref < 0) continue;
        cc_reference r = c->ref.item[ref];
        r.entity = f->entity;
        add_mention(c, &r, false);
        c->article->names.item[c->article->names.count - 1].extra = true;
    }
}

/* When the roles are held, by the mention that has the role's words. */
static void add_times(cc_coreference *c)
{
    int32_t *role_at = CC_NEW_ARRAY(c->a, c->article->tokens.count, int32_t);
    for (uint32_t i = 0; i < c->article->tokens.count; i++) role_at[i] = -1;
    for (uint32_t i = 0; i < c->article->names.count; i++) {
        const cc_name *n = &c->article->names.item[i];
        for (uint32_t t = n->at.first; n->kind == CC_NAME_ROLE && t < n->at.last; t++) role_at[t] = (int32_t)i;
    }
    for (uint32_t i = 0; i < c->fact.count; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        cc_name *n = role_at[f->at] < 0 ? NULL : &c->article->names.item[role_at[f->at]];
        if (n != NULL && n->entity == f->entity && n->held.len == 0) n->held = cc_role_held(c, f);
    }
}

static void add_extra(cc_coreference *c, uint32_t first, uint32_t last, uint32_t sentence, int32_t entity)
{
    const cc_token *token = c->article->tokens.item;
    cc_name *n = CC_PUSH(c->a, &c->article->names);
    *n = (cc_name){.kind = c->article->entities.item[entity].kind, .entity = entity, .extra = true};
    n->at = (cc_place_in_text){token[first].start, token[last - 1].end, first, last, sentence, first};
    n->key = cc_utf8_fold(c->a, cc_article_slice(c->article, n->at.start, n->at.end));
}

static void add_together(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->together.count; i++) {
        const cc_together *t = &c->together.item[i];
        add_extra(c, t->first, t->last, t->sentence, t->entity);
    }
}

/* --- the maker in the name of what it makes ------------------------------- */

static int32_t entity_called(cc_coreference *c, cc_map *called, const cc_known_name *k)
{
    int64_t at = cc_map_get(called, k->name);
    if (at >= 0) return (int32_t)at;
    int32_t id = (int32_t)c->article->entities.count;
    cc_entity *e = CC_PUSH(c->a, &c->article->entities);
    *e = (cc_entity){
        .name = k->name, .story_name = k->name, .kind = k->kind, .nation = k->nation, .named = true, .first = -1};
    cc_map_put(called, k->name, id);
    return id;
}

/* "|Airbus| A330", "|US| Bankruptcy Court": a state or firm that opens the name of something else. */
static void add_inner(cc_coreference *c)
{
    uint32_t count = c->article->names.count, length;
    cc_map called = {.arena = c->a};
    for (uint32_t i = 0; i < c->article->entities.count; i++)
        if (c->article->entities.item[i].named) cc_map_put(&called, c->article->entities.item[i].name, i);
    for (uint32_t i = 0; i < count; i++) {
        const cc_name n = c->article->names.item[i];
        const cc_sentence *s = &c->article->sentences.item[n.at.sentence];
        if (n.extra || n.entity < 0 || n.at.last < n.at.first + 2 ||
            (n.kind != CC_NAME_OTHER && n.kind != CC_NAME_ORGANISATION))
            continue;
        const cc_known_name *k = cc_known_at(c->l->name, s, n.at.first - s->first, n.at.last - s->first - 1, &length);
        if (k == NULL || n.at.first + length >= n.at.last ||
            (!k->nation_self && !k->demonym && k->kind != CC_NAME_ORGANISATION) || k->media)
            continue;
        int32_t entity = entity_called(c, &called, k);
        if (entity != n.entity) add_extra(c, n.at.first, n.at.first + length, n.at.sentence, entity);
    }
    cc_map_free(&called);
}

static int by_place(const void *a, const void *b)
{
    const cc_name *x = a, *y = b;
    if (x->at.start != y->at.start) return x->at.start < y->at.start ? -1 : 1;
    if (x->at.end != y->at.end) return x->at.end > y->at.end ? -1 : 1;
    return x->kind < y->kind ? -1 : x->kind > y->kind;
}

/* Tokens of a name belong to it, the head of a role or pronoun to that. */
static void mark_tokens(cc_article *article)
{
    for (uint32_t i = 0; i < article->tokens.count; i++) article->tokens.item[i].name = -1;
    for (uint32_t i = 0; i < article->names.count; i++) {
        const cc_name *n = &article->names.item[i];
        bool name = n->kind != CC_NAME_ROLE && n->kind != CC_NAME_PRONOUN;
        if (n->extra) continue;
        for (uint32_t t = name ? n->at.first : n->at.head; t < (name ? n->at.last : n->at.head + 1); t++)
            article->tokens.item[t].name = (int32_t)i;
    }
}

/* "I", "we": the words before speak of him who is named behind. */
static bool is_of_speaker(const cc_article *article, const cc_name *n)
{
    cc_reference r = {.person = CC_PERSON_THIRD};
    return n->kind == CC_NAME_PRONOUN && cc_is_pronoun(article->tokens.item[n->at.head].lower, &r) &&
           r.person == CC_PERSON_FIRST;
}

static void count_mentions(cc_article *article)
{
    for (uint32_t i = 0; i < article->entities.count; i++)
        article->entities.item[i].mentions = 0, article->entities.item[i].first = -1;
    for (uint32_t i = 0; i < article->names.count; i++) {
        if (article->names.item[i].entity < 0 || article->names.item[i].extra) continue;
        cc_entity *e = &article->entities.item[article->names.item[i].entity];
        /* "We have boats," the office's director said: the words for whoever speaks before his pronoun */
        bool spoken = e->first >= 0 && is_of_speaker(article, &article->names.item[e->first]);
        if (e->first < 0 || (spoken && article->names.item[i].kind != CC_NAME_PRONOUN)) e->first = (int32_t)i;
        e->mentions++;
    }
}

/* "the German |maker| Volkswagen": all words before it belong to it. */
static bool opens_name(const cc_coreference *c, const cc_reference *r)
{
    if (r->kind != CC_REF_NOUN || r->token + 1 >= c->article->tokens.count) return false;
    int32_t name = c->article->tokens.item[r->token + 1].name;
    if (name < 0 || (uint32_t)name >= c->article->names.count) return false;
    const cc_name *n = &c->article->names.item[name];
    return n->at.first == r->token + 1 && n->entity == r->entity && n->kind == CC_NAME_ORGANISATION;
}

void cc_references_tell(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->ref.count; i++) {
        const cc_reference *r = &c->ref.item[i];
        if (r->kind == CC_REF_NOUN && r->entity < 0 && !r->predicate && (r->role != NULL || r->group != NULL))
            cc_reference_open(c, i);
    }
    for (uint32_t i = 0; i < c->ref.count; i++)
        if (is_worth_telling(c, &c->ref.item[i])) add_mention(c, &c->ref.item[i], opens_name(c, &c->ref.item[i]));
    add_predicates(c);
    add_titles(c);
    add_times(c);
    add_together(c);
    add_inner(c);
    if (c->article->names.count > 1) qsort(c->article->names.item, c->article->names.count, sizeof(cc_name), by_place);
    mark_tokens(c->article);
    count_mentions(c->article);
}
