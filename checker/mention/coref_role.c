/* mention/coref_role.c - whom a role without a name means: "the US president", "the Russian leader", "his counterpart",
 * "the two leaders". */
#include "mention/coref.h"

#include <string.h>

enum { FAR = 60 /* references looked back over */ };

/* --- whom a role means ------------------------------------------------------------ */

/* Another argument of the verb means the entity already; pronouns may be wrong and count only where sure is false. */
bool cc_is_co_argument(const cc_coreference *c, uint32_t ref, int32_t entity, bool sure)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t head = s->token[r->token - s->first].head;
    if (head < 0) return false;
    CC_FOR_CHILDREN(s, head, child) {
        uint32_t token = s->first + (uint32_t)child;
        if (token == r->token || cc_referred_at(c, token) != entity) continue;
        if (!sure || c->ref.item[c->ref_of[token]].kind != CC_REF_PRONOUN) return true;
    }
    return false;
}

static bool same_owner(const cc_coreference *c, const cc_role_fact *f, cc_owner o)
{
    if (f->owner >= 0 && f->owner == o.entity) return true;
    cc_span nation = f->nation.len > 0 ? f->nation : cc_entity_of(c, f->entity)->nation;
    bool of_state = !o.person ? cc_is_state(c, o.entity) : true;
    return of_state && nation.len > 0 && cc_span_equal(nation, o.nation) && (f->owner < 0 || cc_is_state(c, f->owner));
}

/* Facts are in reading order, titles first; the entity of the latest mention wins. */
static int32_t holder_for(const cc_coreference *c, uint32_t ref, cc_owner o)
{
    const cc_role *role = c->ref.item[ref].role;
    int32_t best = -1, latest = -2;
    for (uint32_t i = 0; i < c->fact.count && i < 4 * FAR; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        if (f->entity == o.entity || !(cc_role_covers(cc_role_class(role), cc_role_class(f->role)) ||
                                       cc_role_covers(cc_role_class(f->role), cc_role_class(role))))
            continue;
        if (!same_owner(c, f, o) || cc_is_co_argument(c, ref, f->entity, true)) continue;
        int32_t at = cc_entity_latest(c, f->entity);
        if (at > latest) best = f->entity, latest = at;
    }
    return best;
}

/* "the Turkmen leader" where one leader is named, and nobody says of which state. */
static int32_t only_holder(const cc_coreference *c, uint32_t ref)
{
    cc_span class = cc_role_class(c->ref.item[ref].role);
    int32_t found = -1;
    for (uint32_t i = 0; i < c->fact.count && i < 4 * FAR; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        if (f->former ||
            !(cc_role_covers(class, cc_role_class(f->role)) || cc_role_covers(cc_role_class(f->role), class)) ||
            f->entity == found)
            continue;
        if (found >= 0 || f->owner >= 0 || cc_entity_of(c, f->entity)->nation.len > 0 ||
            cc_is_co_argument(c, ref, f->entity, true))
            return -1;
        found = f->entity;
    }
    return found;
}

/* "he described the Russian leader": who he is, it is not the leader. */
static void free_neighbours(cc_coreference *c, uint32_t ref, int32_t entity)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t head = s->token[r->token - s->first].head;
    if (head < 0) return;
    CC_FOR_CHILDREN(s, head, child) {
        int32_t other = c->ref_of[s->first + (uint32_t)child];
        cc_reference *p = other < 0 ? NULL : &c->ref.item[other];
        if (p == NULL || p->kind != CC_REF_PRONOUN || p->entity != entity || p->possessive || p->reflexive ||
            p->person != CC_PERSON_THIRD)
            continue;
        p->entity = -1;
        p->barred = entity;
        cc_pronoun_resolve(c, (uint32_t)other);
    }
}

/* The first thing said of the entity's role of this class names no nation: an
 * American paper's "President Biden" beside "Russian President Putin". */
static bool is_at_home(const cc_coreference *c, int32_t entity, cc_span class)
{
    const cc_role_fact *first = NULL;
    for (uint32_t i = 0; i < c->fact.count && i < 4 * FAR; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        if (f->entity == entity && cc_role_covers(class, cc_role_class(f->role)) &&
            (first == NULL || f->at < first->at))
            first = f;
    }
    return first != NULL && first->owner < 0;
}

static cc_span speaker_nation(const cc_coreference *c, const cc_reference *r)
{
    if (r->quote < 0) return CC_LIT("");
    int32_t speaker = c->article->quotes.item[r->quote].entity;
    return speaker < 0 ? CC_LIT("") : cc_entity_of(c, speaker)->nation;
}

/* "the president": of the speaker's nation, at home, or the one spoken of last. */
static int32_t holder_alone(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    cc_span class = cc_role_class(r->role), nation = speaker_nation(c, r);
    int32_t best = -1, best_score = 0;
    for (uint32_t i = 0; i < c->fact.count && i < 4 * FAR; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        int32_t latest = cc_entity_latest(c, f->entity);
        if (f->former || (f->role != r->role && !cc_is_office(class))) continue;
        if (!cc_role_covers(class, cc_role_class(f->role)) || latest < 0 || cc_is_co_argument(c, ref, f->entity, false))
            continue;
        if (f->role->gender != CC_GENDER_UNKNOWN && r->role->gender != CC_GENDER_UNKNOWN &&
            f->role->gender != r->role->gender)
            continue;
        int32_t score = latest + 1;
        const cc_entity *e = cc_entity_of(c, f->entity);
        if (is_at_home(c, f->entity, class)) score += 1 << 26;
        if (nation.len > 0 && cc_span_equal(nation, e->nation)) score += 1 << 28;
        if (score > best_score) best = f->entity, best_score = score;
    }
    return best;
}

/* The other one: "his counterpart" has the rank of him and is not he. */
static int32_t other_leader(const cc_coreference *c, uint32_t ref, cc_owner o)
{
    int32_t best = -1, latest = -1;
    for (uint32_t i = 0; i < c->fact.count && i < 4 * FAR; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        int32_t at = cc_entity_latest(c, f->entity);
        bool same_rank = o.entity < 0;
        for (uint32_t k = 0; k < c->fact.count && k < 4 * FAR && !same_rank; k++)
            same_rank = c->fact.item[k].entity == o.entity &&
                        cc_role_covers(cc_role_class(c->fact.item[k].role), cc_role_class(f->role));
        bool nation = o.person || o.nation.len == 0 || cc_span_equal(o.nation, cc_entity_of(c, f->entity)->nation);
        if (f->entity == o.entity || !same_rank || !nation || at <= latest) continue;
        if (o.entity < 0 && cc_is_co_argument(c, ref, f->entity, false)) continue;
        best = f->entity, latest = at;
    }
    return best;
}

/* --- entities without a name ------------------------------------------------------- */

/* The entity that an earlier noun with this key opened, or a note of this one. */
void cc_resolve_by_key(cc_coreference *c, uint32_t ref, cc_span key)
{
    const cc_reference *r = &c->ref.item[ref];
    int64_t earlier = cc_map_get(&c->roles, key);
    if (earlier >= 0 && r->definite) {
        int32_t entity = c->ref.item[earlier].entity;
        if (entity < 0) entity = cc_reference_open(c, (uint32_t)earlier);
        cc_reference_join(c, ref, entity);
        return;
    }
    cc_map_set(&c->roles, key, ref);
}

static void resolve_unnamed(cc_coreference *c, uint32_t ref, cc_owner o)
{
    const cc_reference *r = &c->ref.item[ref];
    bool kin = r->role != NULL && r->role->use == CC_ROLE_KIN && o.entity >= 0;
    cc_span lemma = cc_reference_token(c, r)->lemma, what = kin ? cc_role_class(r->role) : lemma;
    /* "the prime minister" is not the minister spoken of before; "the minister" may be the foreign minister. */
    if (!kin && r->role != NULL && memchr(r->role->text.ptr, ' ', r->role->text.len) != NULL) what = r->role->text;
    cc_resolve_by_key(c, ref, cc_arena_print(c->a, "%d|%.*s", o.entity, CC_FMT(what)));
    if (what.ptr != lemma.ptr && !kin)
        cc_map_set(&c->roles, cc_arena_print(c->a, "%d|%.*s", o.entity, CC_FMT(lemma)), ref);
    if (o.entity >= 0 && !kin) cc_map_set(&c->roles, cc_arena_print(c->a, "-1|%.*s", CC_FMT(what)), ref);
    if (o.entity >= 0 && c->ref.item[ref].entity < 0 && o.nation.len > 0 && r->role != NULL &&
        r->role->use != CC_ROLE_KIN)
        cc_entity_of(c, cc_reference_open(c, ref))->nation = o.nation;
}

bool cc_has_role(const cc_coreference *c, int32_t entity, cc_span class)
{
    for (uint32_t i = 0; i < c->fact.count && i < 4 * FAR; i++)
        if (c->fact.item[i].entity == entity && cc_role_covers(class, cc_role_class(c->fact.item[i].role))) return true;
    return false;
}

/* --- one noun ---------------------------------------------------------------------------- */

/* "the prime minister's |spokesman|": somebody's, though nothing is known of whose. */
static bool has_named_owner(const cc_sentence *s, int32_t token)
{
    CC_FOR_CHILDREN(s, token, child)
        if (s->token[child].deprel == CC_DEP_NMOD_POSS && s->token[child].upos != CC_UPOS_PRON) return true;
    return false;
}

void cc_noun_resolve(cc_coreference *c, uint32_t ref)
{
    cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t token = (int32_t)(r->token - s->first), entity = -1;
    if (r->predicate) return;
    int32_t described = r->role == NULL || r->age > 0 ? cc_described(c, ref) : -1;
    if (described >= 0) cc_reference_join(c, ref, described);
    if (described >= 0 || (r->role == NULL && r->group == NULL)) return;
    if (r->role != NULL && cc_is_of_party(c, ref, &entity)) {
        if (entity >= 0) cc_reference_join(c, ref, entity);
        else resolve_unnamed(c, ref, (cc_owner){.entity = -1});
        return;
    }
    if (r->plural) {
        cc_together_resolve(c, ref);
        return;
    }
    cc_owner o = cc_owner_of_noun(c, s, token);
    if (r->group != NULL) {
        cc_group_resolve(c, ref, o);
        return;
    }
    if (cc_span_is(cc_role_class(r->role), "counterpart")) entity = other_leader(c, ref, o);
    else if (o.entity >= 0) {
        entity = holder_for(c, ref, o);
        if (entity < 0 && cc_is_state(c, o.entity) && cc_is_office(cc_role_class(r->role)))
            entity = only_holder(c, ref);
        if (entity >= 0) free_neighbours(c, ref, entity);
    } else if (r->definite && r->role->use == CC_ROLE_TITLE && !has_named_owner(s, token))
        entity = holder_alone(c, ref);
    if (entity >= 0 && cc_is_of_other_party(c, ref, entity)) entity = -1;
    if (entity < 0 && !o.person) entity = cc_described(c, ref);
    if (entity >= 0) cc_reference_join(c, ref, entity);
    else resolve_unnamed(c, ref, o);
}
