/* mention/coref_owner.c - whose a role or a thing is, and for which body somebody speaks. */
#include "mention/coref.h"

enum { FAR = 240 /* references looked back over */ };

cc_owner cc_owner_of_entity(const cc_coreference *c, int32_t entity)
{
    const cc_entity *e = cc_entity_of(c, entity);
    return (cc_owner){entity, e->kind == CC_NAME_PERSON, e->nation};
}

/* Who stands in the noun phrase as its possessor, modifier or after "of". */
cc_owner cc_owner_of_noun(const cc_coreference *c, const cc_sentence *s, int32_t noun)
{
    cc_owner found = {.entity = -1};
    CC_FOR_CHILDREN(s, noun, child) {
        cc_deprel d = cc_deprel_main(s->token[child].deprel);
        if (d != CC_DEP_NMOD && d != CC_DEP_COMPOUND && d != CC_DEP_AMOD) continue;
        int32_t entity = cc_referred_at(c, s->first + (uint32_t)child);
        if (entity < 0) continue;
        found = cc_owner_of_entity(c, entity);
        if (s->token[child].deprel == CC_DEP_NMOD_POSS) break;
    }
    return found;
}

/* "Chief executive Thomas Enders", in an article on one company: of the body spoken of most before. */
static int32_t usual_owner(const cc_coreference *c, const cc_role_fact *f)
{
    static const char *const classes[] = {"chief executive", "executive", "chairman", "deputy chairman", "spokesman"};
    bool business = false;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        business = business || cc_span_is(cc_role_class(f->role), classes[i]);
    /* "Kremlin spokesman": of a body that is told, though no list knows it */
    const cc_token *before = f->at > 0 ? &c->article->tokens.item[f->at - 1] : NULL;
    if (before != NULL && before->space_after && before->form.ptr[0] >= 'A' && before->form.ptr[0] <= 'Z') return -1;
    int32_t best = -1;
    for (uint32_t i = 0, seen = 0; business && i < c->ref.count && seen < FAR && c->ref.item[i].token < f->at;
         i++, seen++) {
        int32_t e = c->ref.item[i].entity;
        if (e < 0 || cc_entity_of(c, e)->kind != CC_NAME_ORGANISATION || !cc_entity_of(c, e)->named ||
            cc_is_state(c, e))
            continue;
        if (best < 0 || cc_entity_of(c, e)->mentions > cc_entity_of(c, best)->mentions) best = e;
    }
    return best;
}

void cc_role_owners_find(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->fact.count; i++) {
        cc_role_fact *f = &c->fact.item[i];
        int32_t ref = f->owner < 0 ? c->ref_of[f->at] : -1;
        cc_owner o = {.entity = -1};
        if (ref >= 0) {
            const cc_sentence *s = cc_reference_sentence(c, &c->ref.item[ref]);
            o = cc_owner_of_noun(c, s, (int32_t)(f->at - s->first));
        }
        if (o.entity >= 0 && o.entity != f->entity) f->owner = o.entity, f->nation = o.nation;
        if (f->owner < 0 && f->nation.len == 0) f->owner = usual_owner(c, f);
    }
}

int32_t cc_organisation_of(const cc_coreference *c, int32_t entity)
{
    for (uint32_t i = 0; i < c->fact.count; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        /* a member of a party speaks of himself and his people, not of all its members */
        bool body = f->entity == entity && !f->former && f->owner >= 0 &&
                    cc_entity_of(c, f->owner)->kind == CC_NAME_ORGANISATION;
        if (body && !cc_span_ends(cc_entity_of(c, f->owner)->name, "Party")) return f->owner;
    }
    return entity;
}
