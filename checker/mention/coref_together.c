/* mention/coref_together.c - several that are spoken of as one: "Boeing and Airbus", then "the two companies", "both
 * leaders". */
#include "mention/coref.h"

#include <string.h>

enum { MOST = 4, FAR = 60 /* references looked back over */, NEAR = 6 /* sentences */ };

/* --- their entity ---------------------------------------------------------- */

static uint32_t add_member(const cc_coreference *c, int32_t *list, uint32_t count, int32_t entity)
{
    uint32_t at = count;
    for (uint32_t i = 0; i < count; i++)
        if (list[i] == entity) return count;
    if (count == 2 * MOST) return count;
    while (at > 0 && cc_span_compare(cc_entity_of(c, list[at - 1])->name, cc_entity_of(c, entity)->name) > 0)
        list[at] = list[at - 1], at--;
    list[at] = entity;
    return count + 1;
}

int32_t cc_together_open(cc_coreference *c, const int32_t *member, uint32_t count)
{
    int32_t list[2 * MOST] = {0};
    uint32_t n = 0;
    for (uint32_t i = 0; i < count; i++) {
        const cc_entity *e = cc_entity_of(c, member[i]);
        for (uint32_t k = 0; k < e->parts.count; k++) n = add_member(c, list, n, e->parts.item[k]);
        if (e->parts.count == 0) n = add_member(c, list, n, member[i]);
    }
    if (n == 1) return list[0];
    cc_span name = cc_entity_of(c, list[0])->name;
    for (uint32_t i = 1; i < n; i++) name = cc_name_joined(name, cc_entity_of(c, list[i])->name, i + 1 == n, c->a);
    int64_t known = cc_map_get(&c->roles, name);
    if (known >= 0) return (int32_t)known;
    int32_t id = (int32_t)c->article->entities.count;
    cc_entity *e = CC_PUSH(c->a, &c->article->entities);
    e->name = e->story_name = name;
    e->kind = cc_entity_of(c, list[0])->kind;
    e->plural = e->named = true;
    e->first = -1;
    for (uint32_t i = 0; i < n; i++) *CC_PUSH(c->a, &e->parts) = list[i];
    cc_map_set(&c->roles, name, id);
    return id;
}

/* --- "Boeing and Airbus" ----------------------------------------------------- */

static bool stands_alone(const cc_coreference *c, const cc_sentence *s, const cc_name *n)
{
    return n->entity >= 0 && !n->extra && s->token[n->at.head - s->first].upos != CC_UPOS_ADJ &&
           cc_entity_of(c, n->entity)->parts.count == 0;
}

/* The name whose words, one of them, the head of n is joined to by "and" or a comma; NULL for none. */
static const cc_name *joined_to(const cc_coreference *c, const cc_sentence *s, const cc_name *n)
{
    const cc_token *t = &s->token[n->at.head - s->first];
    if (cc_deprel_main(t->deprel) != CC_DEP_CONJ || t->head < 0 || s->token[t->head].name < 0) return NULL;
    return &c->article->names.item[s->token[t->head].name];
}

/* "Boeing, Airbus |and their staff|": somebody without a name is one of them. */
static bool has_unnamed(const cc_sentence *s, const cc_name *n)
{
    for (uint32_t t = n->at.first - s->first; t < n->at.last - s->first; t++)
        CC_FOR_CHILDREN(s, (int32_t)t, child)
            if (cc_deprel_main(s->token[child].deprel) == CC_DEP_CONJ && s->token[child].name < 0) return true;
    return false;
}

static bool is_or(const cc_sentence *s, const cc_name *n)
{
    int32_t word = cc_child(s, (int32_t)(n->at.head - s->first), CC_DEP_CC);
    return word >= 0 && !cc_span_is(s->token[word].lower, "and") && !cc_span_is(s->token[word].form, "&");
}

/* Of one kind; what stands beside an organisation and is not known is one too: "Siemens and Alstom". */
static bool are_alike(cc_coreference *c, int32_t x, int32_t y)
{
    cc_entity *a = cc_entity_of(c, x), *b = cc_entity_of(c, y);
    if (a->kind == CC_NAME_ORGANISATION && b->kind == CC_NAME_OTHER && b->parts.count == 0) b->kind = a->kind;
    if (b->kind == CC_NAME_ORGANISATION && a->kind == CC_NAME_OTHER && a->parts.count == 0) a->kind = b->kind;
    return a->kind == b->kind;
}

/* The coordination that the name begins. */
static void find_at(cc_coreference *c, uint32_t name)
{
    const cc_name *all = c->article->names.item, *first = &all[name], *last = first;
    const cc_sentence *s = &c->article->sentences.item[first->at.sentence];
    int32_t member[MOST];
    uint32_t n = 0;
    if (!stands_alone(c, s, first) || has_unnamed(s, first)) return;
    member[n++] = first->entity;
    for (uint32_t i = name + 1; i < c->article->names.count && all[i].at.sentence == first->at.sentence; i++) {
        const cc_name *to = joined_to(c, s, &all[i]);
        if (to == NULL && all[i].at.first < last->at.last + MOST)
            continue; /* a title's: "and |French| President ..." */
        if (to == NULL || to < first || to > last) break;
        if (n == MOST || !stands_alone(c, s, &all[i]) || has_unnamed(s, &all[i]) || is_or(s, &all[i])) return;
        if (!are_alike(c, member[0], all[i].entity)) return;
        member[n++] = all[i].entity;
        last = &all[i];
    }
    cc_name_kind kind = cc_entity_of(c, member[0])->kind;
    if (n < 2 || (kind != CC_NAME_PERSON && kind != CC_NAME_ORGANISATION && kind != CC_NAME_PLACE)) return;
    int32_t entity = cc_together_open(c, member, n);
    if (cc_entity_of(c, entity)->parts.count == n)
        *CC_PUSH(c->a, &c->together) = (cc_together){first->at.first, last->at.last, first->at.sentence, entity, n};
}

void cc_together_find(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->article->names.count; i++) {
        const cc_name *n = &c->article->names.item[i];
        const cc_sentence *s = &c->article->sentences.item[n->at.sentence];
        if (n->at.sentence < c->article->sentences.count && joined_to(c, s, n) == NULL) find_at(c, i);
    }
}

/* How many coordinations begin at the token or before it. */
static uint32_t begun_at(const cc_coreference *c, uint32_t token)
{
    uint32_t low = 0, high = c->together.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (c->together.item[middle].first <= token) low = middle + 1;
        else high = middle;
    }
    return low;
}

int32_t cc_together_at(const cc_coreference *c, uint32_t token)
{
    uint32_t n = begun_at(c, token);
    return n > 0 && token < c->together.item[n - 1].last ? c->together.item[n - 1].entity : -1;
}

/* --- "the two companies" ------------------------------------------------------- */

/* How many the words speak of: "the two", "both"; 0 where they do not say. */
static uint32_t how_many(const cc_sentence *s, int32_t token)
{
    static const char *const words[][2] = {{"two", "2"}, {"three", "3"}, {"four", "4"}};
    int32_t n = cc_child(s, token, CC_DEP_NUMMOD), d = cc_child(s, token, CC_DEP_DET);
    for (uint32_t i = 0; n >= 0 && i < sizeof words / sizeof *words; i++)
        if (cc_span_is(s->token[n].lower, words[i][0]) || cc_span_is(s->token[n].lower, words[i][1])) return i + 2;
    if (n >= 0) return UINT32_MAX;
    return d >= 0 && cc_span_is(s->token[d].lower, "both") ? 2 : 0;
}

/* "the two |men|". */
static bool is_any_person(const cc_role *role)
{
    return cc_span_is(role->text, "man") || cc_span_is(role->text, "woman");
}

static bool fits_one(const cc_coreference *c, const cc_reference *r, int32_t entity)
{
    if (cc_entity_of(c, entity)->plural) return false;
    if (r->role != NULL && is_any_person(r->role)) {
        if (r->predicate) return false;
        const cc_entity *e = cc_entity_of(c, entity);
        return e->kind == CC_NAME_PERSON && e->named &&
               (e->gender == r->role->gender || e->gender == CC_GENDER_UNKNOWN);
    }
    if (r->role != NULL) return cc_has_role(c, entity, cc_role_class(r->role));
    return cc_group_fits(c, r->group, entity);
}

/* "Modi and President Xi will meet. The two leaders ...": close by, the role of one is enough. */
static bool fits_some(const cc_coreference *c, const cc_reference *r, const cc_entity *several)
{
    bool one = false;
    for (uint32_t i = 0; i < several->parts.count; i++) {
        if (cc_entity_of(c, several->parts.item[i])->kind != CC_NAME_PERSON) return false;
        one = one || fits_one(c, r, several->parts.item[i]);
    }
    return one && r->role->use == CC_ROLE_TITLE;
}

static bool fit_all(const cc_coreference *c, const cc_reference *r, const cc_entity *several)
{
    for (uint32_t i = 0; i < several->parts.count; i++)
        if (!fits_one(c, r, several->parts.item[i])) return false;
    return true;
}

/* Those named together last, where they fit and are as many as the words say. */
static int32_t named_together(const cc_coreference *c, const cc_reference *r, uint32_t count)
{
    for (uint32_t i = begun_at(c, r->token); i-- > 0;) {
        const cc_together *t = &c->together.item[i];
        if (r->sentence - t->sentence > NEAR) return -1;
        if (count != 0 && t->count != count) continue;
        if (fit_all(c, r, cc_entity_of(c, t->entity))) return t->entity;
        if (count > 0 && r->role != NULL && r->sentence - t->sentence <= 1 &&
            fits_some(c, r, cc_entity_of(c, t->entity)))
            return t->entity;
    }
    return -1;
}

/* The last two before that fit, wherever each was named. */
static int32_t last_two(cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    int32_t found[2] = {-1, -1};
    uint32_t n = 0;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < FAR && n < 2; seen++) {
        int32_t e = c->ref.item[i].entity;
        if (e >= 0 && e != found[0] && fits_one(c, r, e)) found[n++] = e;
    }
    return n == 2 ? cc_together_open(c, found, 2) : -1;
}

void cc_together_resolve(cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    uint32_t count = how_many(s, (int32_t)(r->token - s->first));
    if (count == UINT32_MAX || (count == 0 && !r->definite)) return;
    int32_t entity = named_together(c, r, count);
    bool counted =
        count == 2 && (r->role != NULL || r->group->kind == CC_GROUP_NATION || r->group->kind == CC_GROUP_COMPANY);
    if (entity < 0 && counted) entity = last_two(c, ref);
    if (entity >= 0) cc_reference_join(c, ref, entity);
}
