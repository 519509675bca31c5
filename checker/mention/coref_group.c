/* mention/coref_group.c - which organisation, state or place a noun means: "the company", "the country". */
#include "mention/coref.h"

#include <stdio.h>
#include <string.h>

enum { FAR = 60 /* references looked back over */ };

/* --- "the company", "the country" ------------------------------------------------------ */

/* A word of the list stands in the name, or ends a word of it: "Ryanair", "Commerzbank". */
static bool has_word(cc_span list, cc_span name)
{
    cc_span part;
    while (cc_span_split(&list, '|', &part)) {
        for (size_t i = 0; part.len > 0 && i + part.len <= name.len; i++) {
            bool start = i == 0 || name.ptr[i - 1] == ' ',
                 end = i + part.len == name.len || name.ptr[i + part.len] == ' ';
            if ((start || part.len > 2) && end && cc_span_equal_nocase(cc_span_sub(name, i, i + part.len), part))
                return true;
        }
    }
    return false;
}

enum { LONGEST_DESCRIPTION = 64 };

static cc_span description(char text[LONGEST_DESCRIPTION], const cc_group_word *g, int32_t entity)
{
    int n = snprintf(text, LONGEST_DESCRIPTION, "%d|%.*s", entity, CC_FMT(g->word));
    return (cc_span){text, n < LONGEST_DESCRIPTION ? (size_t)n : LONGEST_DESCRIPTION - 1};
}

void cc_group_learn(cc_coreference *c, const cc_group_word *g, int32_t entity)
{
    char text[LONGEST_DESCRIPTION];
    cc_map_put(&c->described, cc_arena_copy(c->a, description(text, g, entity)), 1);
}

/* The word says nothing, stands in the name, or was said of it: "airline Aer Lingus". */
static bool is_called(const cc_coreference *c, const cc_group_word *g, int32_t entity)
{
    if (g->names.len == 0 || has_word(g->names, cc_entity_of(c, entity)->name)) return true;
    char text[LONGEST_DESCRIPTION];
    return cc_map_get(&c->described, description(text, g, entity)) >= 0;
}

bool cc_group_fits(const cc_coreference *c, const cc_group_word *g, int32_t entity)
{
    const cc_entity *e = cc_entity_of(c, entity);
    if (e->plural || !e->named) return false;
    switch (g->kind) {
    case CC_GROUP_NATION:
    case CC_GROUP_GOVERNMENT: return cc_is_state(c, entity);
    case CC_GROUP_PLACE: return e->kind == CC_NAME_PLACE && !cc_is_state(c, entity) && is_called(c, g, entity);
    default: /* who told an outlet of a deal is not the company: "told the Globe that the firm ..." */
        if (e->media && g->names.len == 0) return false;
        return e->kind == CC_NAME_ORGANISATION && !cc_is_state(c, entity) && is_called(c, g, entity);
    }
}

/* The nearest that fits; a subject of its sentence before what stands nearer in it. */
static int32_t nearest_group(const cc_coreference *c, uint32_t ref, cc_span nation)
{
    const cc_reference *r = &c->ref.item[ref];
    int32_t best = -1;
    uint32_t sentence = 0;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < FAR; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (best >= 0 && x->sentence != sentence && nation.len == 0) break;
        if (best >= 0 && nation.len > 0 && sentence - x->sentence > 2) break;
        if (x->entity >= 0 && r->group->kind == CC_GROUP_GOVERNMENT && cc_entity_of(c, x->entity)->mentions < 4)
            continue;
        if (x->entity < 0 || !cc_group_fits(c, r->group, x->entity) || cc_is_co_argument(c, ref, x->entity, false))
            continue;
        cc_span of = cc_entity_of(c, x->entity)->nation;
        if (nation.len > 0 && of.len > 0 && !cc_span_equal(nation, of)) continue;
        /* "the US company": one that is known for it, else one of which nothing is known. */
        if (nation.len > 0 && of.len > 0) return x->entity;
        bool better = best < 0 || (x->sentence == sentence && x->relation == CC_DEP_NSUBJ);
        if (better) best = x->entity, sentence = x->sentence;
    }
    return best;
}

static bool has_pronoun_owner(const cc_coreference *c, const cc_reference *r)
{
    const cc_sentence *s = cc_reference_sentence(c, r);
    CC_FOR_CHILDREN(s, (int32_t)(r->token - s->first), child)
        if (s->token[child].xpos == CC_XPOS_PRPS) return true;
    return false;
}

void cc_group_resolve(cc_coreference *c, uint32_t ref, cc_owner o)
{
    const cc_reference *r = &c->ref.item[ref];
    if (r->group->kind == CC_GROUP_GOVERNMENT && o.nation.len > 0) {
        for (uint32_t i = 0; i < c->article->entities.count && i < 4 * FAR; i++)
            if (cc_is_state(c, (int32_t)i) && cc_span_equal(cc_entity_of(c, (int32_t)i)->name, o.nation)) {
                cc_reference_join(c, ref, (int32_t)i);
                return;
            }
    }
    bool open = o.entity < 0 || cc_is_state(c, o.entity);
    /* Whose government it is depends on who speaks. */
    if (r->quote >= 0 && (r->group->kind == CC_GROUP_GOVERNMENT || r->group->kind == CC_GROUP_NATION) && o.entity < 0)
        return;
    int32_t entity = open && r->definite ? nearest_group(c, ref, o.nation) : -1;
    /* "Mulally said |his company| ..." */
    if (o.person && r->group->kind == CC_GROUP_COMPANY && has_pronoun_owner(c, r) &&
        cc_organisation_of(c, o.entity) != o.entity)
        entity = cc_organisation_of(c, o.entity);
    if (entity >= 0) cc_reference_join(c, ref, entity);
    else if (r->group->kind == CC_GROUP_COMPANY || r->group->kind == CC_GROUP_BODY)
        cc_resolve_by_key(c, ref, cc_arena_print(c->a, "%d|%.*s", o.entity, CC_FMT(cc_reference_token(c, r)->lemma)));
}
