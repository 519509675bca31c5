/* mention/coref_role.c - who has which role, and whom a role without a name means.
 *
 *   facts  "US President Joe Biden", "Peskov, Putin's spokesman", "Maas is the foreign minister"
 *   uses   "the US president", "the Russian leader", "his counterpart", "the two leaders", "the company" */
#include "mention/coref.h"

#include <string.h>

enum { FAR = 60 /* references looked back over */ };

/* --- whose -------------------------------------------------------------------- */

typedef struct {
    int32_t entity; /* -1: nobody's */
    bool person;
    cc_span nation;
} owner;

static cc_entity *entity_of(const cc_coreference *c, int32_t entity)
{
    return &c->article->entities.item[entity];
}

static owner owner_of_entity(const cc_coreference *c, int32_t entity)
{
    const cc_entity *e = entity_of(c, entity);
    return (owner){entity, e->kind == CC_NAME_PERSON, e->nation};
}

static int32_t entity_at(const cc_coreference *c, uint32_t token)
{
    int32_t ref = c->ref_of[token];
    return ref < 0 ? -1 : c->ref.item[ref].entity;
}

/* Who stands in the noun phrase as its possessor, modifier or after "of". */
static owner owner_of_noun(const cc_coreference *c, const cc_sentence *s, int32_t noun)
{
    owner found = {.entity = -1};
    CC_FOR_CHILDREN(s, noun, child) {
        cc_deprel d = cc_deprel_main(s->token[child].deprel);
        if (d != CC_DEP_NMOD && d != CC_DEP_COMPOUND && d != CC_DEP_AMOD) continue;
        int32_t entity = entity_at(c, s->first + (uint32_t)child);
        if (entity < 0) continue;
        found = owner_of_entity(c, entity);
        if (s->token[child].deprel == CC_DEP_NMOD_POSS) break;
    }
    return found;
}

/* --- classes of roles ---------------------------------------------------------- */

/* "head" covers "head president", "minister" covers "foreign minister". */
static bool covers(cc_span general, cc_span special)
{
    if (cc_span_equal(general, special)) return true;
    if (general.len == 0 || general.len >= special.len) return false;
    size_t rest = special.len - general.len;
    bool front = memcmp(special.ptr, general.ptr, general.len) == 0 && special.ptr[general.len] == ' ';
    bool back = memcmp(special.ptr + rest, general.ptr, general.len) == 0 && special.ptr[rest - 1] == ' ';
    return front || back;
}

cc_span cc_role_class(const cc_role *r)
{
    return r->class.len > 0 ? r->class : r->text;
}

/* --- facts ---------------------------------------------------------------------- */

bool cc_is_state(const cc_coreference *c, int32_t entity)
{
    const cc_entity *e = entity_of(c, entity);
    return e->nation.len > 0 && cc_span_equal(e->nation, e->name);
}

static bool is_former(const cc_coreference *c, uint32_t at)
{
    static const char *const words[] = {"former", "ex", "then", "late", "onetime", "past"};
    for (uint32_t i = at, steps = 0; i-- > 0 && steps < 4; steps++) {
        /* "two-time champion": more than once, and not today. */
        if (i > 0 && cc_span_is(c->article->tokens.item[i].lower, "time") &&
            cc_span_is(c->article->tokens.item[i - 1].lower, "-"))
            return true;
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (cc_span_is(c->article->tokens.item[i].lower, words[k])) return true;
    }
    return false;
}

/* Offices are held by one; of singers and fighters there are many, and only the same word means the same one. */
static bool is_office(cc_span class)
{
    static const char *const classes[] = {
        "head",      "deputy head", "royal",           "governor", "mayor", "minister",     "foreign minister",
        "spokesman", "lawmaker",    "chief executive", "chairman", "pope",  "police chief", "fire chief",
        "speaker"};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (cc_span_is(class, classes[i])) return true;
    return cc_span_starts(class, "head ");
}

/* "Silver Ridge's chairman": who has a chairman is no person, unless more than two capitals told so. */
static void learn_firm(cc_coreference *c, const cc_role *role, int32_t whose)
{
    cc_span class = cc_role_class(role);
    if (whose < 0 || !(cc_span_is(class, "chief executive") || cc_span_is(class, "chairman") ||
                       cc_span_is(class, "deputy chairman")))
        return;
    cc_entity *e = entity_of(c, whose);
    bool told = e->roles.count > 0 || (e->gender != CC_GENDER_UNKNOWN && !e->gender_guessed);
    if (!e->named || told || (e->kind != CC_NAME_PERSON && e->kind != CC_NAME_OTHER)) return;
    e->kind = CC_NAME_ORGANISATION;
    e->gender = CC_GENDER_UNKNOWN;
}

static void add_fact(cc_coreference *c, int32_t entity, const cc_role *role, owner o, uint32_t at)
{
    cc_entity *e = entity_of(c, entity);
    learn_firm(c, role, o.entity);
    *CC_PUSH(c->a, &c->fact) = (cc_role_fact){entity, role, o.entity, o.nation, at, is_former(c, at)};
    if (e->nation.len == 0 && e->kind == CC_NAME_PERSON) e->nation = o.nation;
    if (role->gender != CC_GENDER_UNKNOWN && e->gender == CC_GENDER_UNKNOWN) e->gender = role->gender;
}

static void add_role_text(cc_coreference *c, int32_t entity, cc_span text)
{
    cc_entity *e = entity_of(c, entity);
    for (uint32_t i = 0; i < e->roles.count; i++)
        if (cc_span_equal_nocase(e->roles.item[i], text)) return;
    *CC_PUSH(c->a, &e->roles) = text;
}

/* The owner in a title is the nearest name inside it: "|White House| press secretary Jen Psaki". */
static owner owner_in_title(const cc_coreference *c, uint32_t name, uint32_t from)
{
    for (uint32_t i = name; i-- > 0 && c->article->names.item[i].at.start >= from;)
        if (c->article->names.item[i].entity >= 0) return owner_of_entity(c, c->article->names.item[i].entity);
    return (owner){.entity = -1};
}

/* "Russia's president Vladimir Putin": the possessor stands before the title. */
static owner possessor_before(const cc_coreference *c, const cc_sentence *s, uint32_t token)
{
    if (token < 2 || s->token[token - 1].xpos != CC_XPOS_POS) return (owner){.entity = -1};
    int32_t name = s->token[token - 2].name;
    if (name < 0 || c->article->names.item[name].entity < 0) return (owner){.entity = -1};
    return owner_of_entity(c, c->article->names.item[name].entity);
}

static void facts_of_title(cc_coreference *c, uint32_t name)
{
    const cc_name *n = &c->article->names.item[name];
    if (n->title.len == 0 || n->entity < 0) return;
    const cc_sentence *s = &c->article->sentences.item[n->at.sentence];
    uint32_t from = (uint32_t)(n->title.ptr - c->article->text.ptr), last = n->at.first - s->first, first = last,
             left = last;
    owner o = owner_in_title(c, name, from);
    while (left > 0 && s->token[left - 1].start >= from) left--;
    if (o.entity < 0) o = possessor_before(c, s, left);
    bool told = false;
    while (last > left) {
        const cc_role *r = cc_role_ending(c->l->name, s, last - 1, &first);
        if (r == NULL) {
            last--;
            continue;
        }
        if (r->class.len > 0) add_fact(c, n->entity, r, o, s->first + first);
        told = told || r->use != CC_ROLE_HONORIFIC;
        last = first;
    }
    if (told) add_role_text(c, n->entity, n->title);
}

static cc_span words_of(const cc_coreference *c, const cc_sentence *s, int32_t head)
{
    uint32_t first, last;
    cc_noun_phrase(s, head, &first, &last);
    return cc_article_slice(c->article, s->token[first].start, s->token[last - 1].end);
}

static void learn_role(cc_coreference *c, uint32_t ref, int32_t entity)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t token = (int32_t)(r->token - s->first);
    if (r->role == NULL) return;
    if (entity_of(c, entity)->kind == CC_NAME_OTHER) entity_of(c, entity)->kind = CC_NAME_PERSON;
    add_fact(c, entity, r->role, owner_of_noun(c, s, token), r->token);
    add_role_text(c, entity, words_of(c, s, token));
}

static bool fits_noun(const cc_coreference *c, const cc_reference *noun, int32_t entity)
{
    cc_name_kind k = entity_of(c, entity)->kind;
    if (noun->plural) return false;
    if (noun->animacy == CC_ANIMACY_PERSON) return k == CC_NAME_PERSON || k == CC_NAME_OTHER;
    return noun->animacy == CC_ANIMACY_GROUP && (k == CC_NAME_ORGANISATION || k == CC_NAME_OTHER);
}

/* "Dmitry Peskov, the spokesman of Putin," is an apposition, whatever word the tree hangs it on. */
static int32_t apposed_before(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    const cc_reference *r = &c->ref.item[c->ref_of[s->first + (uint32_t)token]];
    uint32_t first, last;
    cc_noun_phrase(s, token, &first, &last);
    if (first > 0 && s->token[first - 1].upos == CC_UPOS_DET) first--;
    if (r->role == NULL || first < 2 || !cc_span_is(s->token[first - 1].form, ",")) return -1;
    int32_t name = s->token[first - 2].name;
    bool person = name >= 0 && c->article->names.item[name].kind == CC_NAME_PERSON;
    bool apposed = cc_deprel_main(s->token[token].deprel) == CC_DEP_APPOS;
    return person && apposed ? c->article->names.item[name].entity : -1;
}

static bool is_bare(const cc_sentence *s, int32_t token)
{
    return cc_child(s, token, CC_DEP_DET) < 0 && cc_child(s, token, CC_DEP_NMOD_POSS) < 0;
}

/* "Anna Berg, |president and chief executive| of Carmo, resigned": offices without an article are hers, though the tree
 * takes them for others named beside her. */
static int32_t office_beside(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    const cc_reference *r = &c->ref.item[c->ref_of[s->first + (uint32_t)token]];
    uint32_t first, last;
    if (r->role == NULL || r->plural || cc_deprel_main(s->token[token].deprel) != CC_DEP_CONJ || !is_bare(s, token))
        return -1;
    cc_noun_phrase(s, token, &first, &last);
    if (first < 2) return -1;
    int32_t name = s->token[first - 2].name, before = c->ref_of[s->first + first - 2];
    if (cc_span_is(s->token[first - 1].form, ",") && name >= 0 && c->article->names.item[name].kind == CC_NAME_PERSON)
        return c->article->names.item[name].entity;
    bool office = before >= 0 && c->ref.item[before].role != NULL && !c->ref.item[before].plural;
    return office && cc_span_is(s->token[first - 1].lower, "and") ? c->ref.item[before].entity : -1;
}

/* "his Chinese counterpart, |Wang Yi|, in Jakarta": of a counterpart there is one, and the commas tell the name. */
static int32_t named_behind_comma(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    const cc_reference *r = &c->ref.item[c->ref_of[s->first + (uint32_t)token]];
    if (r->role == NULL || r->plural || !cc_span_is(cc_role_class(r->role), "counterpart")) return -1;
    if ((uint32_t)token + 2 >= s->count || !cc_span_is(s->token[token + 1].form, ",") || s->token[token + 2].name < 0)
        return -1;
    const cc_name *n = &c->article->names.item[s->token[token + 2].name];
    uint32_t end = n->at.last - s->first;
    bool closed = end < s->count && s->token[end].upos == CC_UPOS_PUNCT;
    return n->kind == CC_NAME_PERSON && closed ? n->entity : -1;
}

/* "Dmitry Peskov, Putin's spokesman" and "Putin's spokesman, Dmitry Peskov". */
static int32_t apposed_name(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    int32_t beside = office_beside(c, s, token);
    if (beside >= 0) return beside;
    if (cc_deprel_main(s->token[token].deprel) == CC_DEP_APPOS && s->token[token].head >= 0) {
        int32_t entity = apposed_before(c, s, token);
        return entity >= 0 ? entity : entity_at(c, s->first + (uint32_t)s->token[token].head);
    }
    int32_t follows = named_behind_comma(c, s, token);
    if (follows >= 0) return follows;
    int32_t child = cc_child(s, token, CC_DEP_APPOS);
    if (child >= 0) return entity_at(c, s->first + (uint32_t)child);
    /* "U.S. manufacturer General Motors", however it was parsed. */
    int32_t name = (uint32_t)token + 1 < s->count ? s->token[token + 1].name : -1;
    bool prefix = name >= 0 && c->article->names.item[name].at.first == s->first + (uint32_t)token + 1;
    return prefix ? c->article->names.item[name].entity : -1;
}

static void facts_of_noun(cc_coreference *c, uint32_t ref)
{
    cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t token = (int32_t)(r->token - s->first);
    int32_t entity = apposed_name(c, s, token);
    if (entity >= 0 && fits_noun(c, r, entity)) {
        learn_role(c, ref, entity);
        cc_reference_join(c, ref, entity);
        return;
    }
    if (!r->predicate || cc_child(s, token, CC_DEP_COP) < 0) return;
    int32_t subject = cc_child(s, token, CC_DEP_NSUBJ);
    entity = subject < 0 ? -1 : entity_at(c, s->first + (uint32_t)subject);
    if (entity >= 0 && fits_noun(c, r, entity)) learn_role(c, ref, entity);
}

void cc_role_facts_find(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->article->names.count; i++) facts_of_title(c, i);
    for (uint32_t i = 0; i < c->ref.count; i++)
        if (c->ref.item[i].kind == CC_REF_NOUN) facts_of_noun(c, i);
}

/* "Chief executive Thomas Enders", in an article on one company: of the body spoken of most before. */
static int32_t usual_owner(const cc_coreference *c, const cc_role_fact *f)
{
    static const char *const classes[] = {"chief executive", "executive", "chairman", "deputy chairman", "spokesman"};
    bool business = false;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        business = business || cc_span_is(cc_role_class(f->role), classes[i]);
    int32_t best = -1;
    for (uint32_t i = 0, seen = 0; business && i < c->ref.count && seen < 4 * FAR && c->ref.item[i].token < f->at;
         i++, seen++) {
        int32_t e = c->ref.item[i].entity;
        if (e < 0 || entity_of(c, e)->kind != CC_NAME_ORGANISATION || !entity_of(c, e)->named || cc_is_state(c, e))
            continue;
        if (best < 0 || entity_of(c, e)->mentions > entity_of(c, best)->mentions) best = e;
    }
    return best;
}

void cc_role_owners_find(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->fact.count; i++) {
        cc_role_fact *f = &c->fact.item[i];
        int32_t ref = f->owner < 0 ? c->ref_of[f->at] : -1;
        owner o = {.entity = -1};
        if (ref >= 0) {
            const cc_sentence *s = cc_reference_sentence(c, &c->ref.item[ref]);
            o = owner_of_noun(c, s, (int32_t)(f->at - s->first));
        }
        if (o.entity >= 0 && o.entity != f->entity) f->owner = o.entity, f->nation = o.nation;
        if (f->owner < 0 && f->nation.len == 0) f->owner = usual_owner(c, f);
    }
}

/* --- whom a role means ------------------------------------------------------------ */

/* Another argument of the verb means the entity already; pronouns may be wrong and count only where sure is false. */
static bool is_co_argument(const cc_coreference *c, uint32_t ref, int32_t entity, bool sure)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t head = s->token[r->token - s->first].head;
    if (head < 0) return false;
    CC_FOR_CHILDREN(s, head, child) {
        uint32_t token = s->first + (uint32_t)child;
        if (token == r->token || entity_at(c, token) != entity) continue;
        if (!sure || c->ref.item[c->ref_of[token]].kind != CC_REF_PRONOUN) return true;
    }
    return false;
}

static bool same_owner(const cc_coreference *c, const cc_role_fact *f, owner o)
{
    if (f->owner >= 0 && f->owner == o.entity) return true;
    cc_span nation = f->nation.len > 0 ? f->nation : entity_of(c, f->entity)->nation;
    bool of_state = !o.person ? cc_is_state(c, o.entity) : true;
    return of_state && nation.len > 0 && cc_span_equal(nation, o.nation) && (f->owner < 0 || cc_is_state(c, f->owner));
}

/* Facts are in reading order, titles first; the entity of the latest mention wins. */
static int32_t holder_for(const cc_coreference *c, uint32_t ref, owner o)
{
    const cc_role *role = c->ref.item[ref].role;
    int32_t best = -1, latest = -2;
    for (uint32_t i = 0; i < c->fact.count && i < 4 * FAR; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        if (f->entity == o.entity || !(covers(cc_role_class(role), cc_role_class(f->role)) ||
                                       covers(cc_role_class(f->role), cc_role_class(role))))
            continue;
        if (!same_owner(c, f, o) || is_co_argument(c, ref, f->entity, true)) continue;
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
        if (f->former || !(covers(class, cc_role_class(f->role)) || covers(cc_role_class(f->role), class)) ||
            f->entity == found)
            continue;
        if (found >= 0 || f->owner >= 0 || entity_of(c, f->entity)->nation.len > 0 ||
            is_co_argument(c, ref, f->entity, true))
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
        if (f->entity == entity && covers(class, cc_role_class(f->role)) && (first == NULL || f->at < first->at))
            first = f;
    }
    return first != NULL && first->owner < 0;
}

static cc_span speaker_nation(const cc_coreference *c, const cc_reference *r)
{
    if (r->quote < 0) return CC_LIT("");
    int32_t speaker = c->article->quotes.item[r->quote].entity;
    return speaker < 0 ? CC_LIT("") : entity_of(c, speaker)->nation;
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
        if (f->former || (f->role != r->role && !is_office(class))) continue;
        if (!covers(class, cc_role_class(f->role)) || latest < 0 || is_co_argument(c, ref, f->entity, false)) continue;
        if (f->role->gender != CC_GENDER_UNKNOWN && r->role->gender != CC_GENDER_UNKNOWN &&
            f->role->gender != r->role->gender)
            continue;
        int32_t score = latest + 1;
        const cc_entity *e = entity_of(c, f->entity);
        if (is_at_home(c, f->entity, class)) score += 1 << 26;
        if (nation.len > 0 && cc_span_equal(nation, e->nation)) score += 1 << 28;
        if (score > best_score) best = f->entity, best_score = score;
    }
    return best;
}

/* The other one: "his counterpart" has the rank of him and is not he. */
static int32_t other_leader(const cc_coreference *c, uint32_t ref, owner o)
{
    int32_t best = -1, latest = -1;
    for (uint32_t i = 0; i < c->fact.count && i < 4 * FAR; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        int32_t at = cc_entity_latest(c, f->entity);
        bool same_rank = o.entity < 0;
        for (uint32_t k = 0; k < c->fact.count && k < 4 * FAR && !same_rank; k++)
            same_rank = c->fact.item[k].entity == o.entity &&
                        covers(cc_role_class(c->fact.item[k].role), cc_role_class(f->role));
        bool nation = o.person || o.nation.len == 0 || cc_span_equal(o.nation, entity_of(c, f->entity)->nation);
        if (f->entity == o.entity || !same_rank || !nation || at <= latest) continue;
        if (o.entity < 0 && is_co_argument(c, ref, f->entity, false)) continue;
        best = f->entity, latest = at;
    }
    return best;
}

/* --- entities without a name ------------------------------------------------------- */

/* The entity that an earlier noun with this key opened, or a note of this one. */
static void resolve_by_key(cc_coreference *c, uint32_t ref, cc_span key)
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

static void resolve_unnamed(cc_coreference *c, uint32_t ref, owner o)
{
    const cc_reference *r = &c->ref.item[ref];
    bool kin = r->role != NULL && r->role->use == CC_ROLE_KIN && o.entity >= 0;
    cc_span lemma = cc_reference_token(c, r)->lemma, what = kin ? cc_role_class(r->role) : lemma;
    /* "the prime minister" is not the minister spoken of before; "the minister" may be the foreign minister. */
    if (!kin && r->role != NULL && memchr(r->role->text.ptr, ' ', r->role->text.len) != NULL) what = r->role->text;
    resolve_by_key(c, ref, cc_arena_print(c->a, "%d|%.*s", o.entity, CC_FMT(what)));
    if (what.ptr != lemma.ptr && !kin)
        cc_map_set(&c->roles, cc_arena_print(c->a, "%d|%.*s", o.entity, CC_FMT(lemma)), ref);
    if (o.entity >= 0 && !kin) cc_map_set(&c->roles, cc_arena_print(c->a, "-1|%.*s", CC_FMT(what)), ref);
    if (o.entity >= 0 && c->ref.item[ref].entity < 0 && o.nation.len > 0 && r->role != NULL &&
        r->role->use != CC_ROLE_KIN)
        entity_of(c, cc_reference_open(c, ref))->nation = o.nation;
}

bool cc_has_role(const cc_coreference *c, int32_t entity, cc_span class)
{
    for (uint32_t i = 0; i < c->fact.count && i < 4 * FAR; i++)
        if (c->fact.item[i].entity == entity && covers(class, cc_role_class(c->fact.item[i].role))) return true;
    return false;
}

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

bool cc_group_fits(const cc_coreference *c, const cc_group_word *g, int32_t entity)
{
    const cc_entity *e = entity_of(c, entity);
    if (e->plural || !e->named) return false;
    switch (g->kind) {
    case CC_GROUP_NATION:
    case CC_GROUP_GOVERNMENT: return cc_is_state(c, entity);
    case CC_GROUP_PLACE:
        return e->kind == CC_NAME_PLACE && !cc_is_state(c, entity) &&
               (g->names.len == 0 || has_word(g->names, e->name));
    default: /* who told an outlet of a deal is not the company: "told the Globe that the firm ..." */
        if (e->media && g->names.len == 0) return false;
        return e->kind == CC_NAME_ORGANISATION && !cc_is_state(c, entity) &&
               (g->names.len == 0 || has_word(g->names, e->name));
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
        if (x->entity >= 0 && r->group->kind == CC_GROUP_GOVERNMENT && entity_of(c, x->entity)->mentions < 4) continue;
        if (x->entity < 0 || !cc_group_fits(c, r->group, x->entity) || is_co_argument(c, ref, x->entity, false))
            continue;
        cc_span of = entity_of(c, x->entity)->nation;
        if (nation.len > 0 && of.len > 0 && !cc_span_equal(nation, of)) continue;
        /* "the US company": one that is known for it, else one of which nothing is known. */
        if (nation.len > 0 && of.len > 0) return x->entity;
        bool better = best < 0 || (x->sentence == sentence && x->relation == CC_DEP_NSUBJ);
        if (better) best = x->entity, sentence = x->sentence;
    }
    return best;
}

static void resolve_group(cc_coreference *c, uint32_t ref, owner o)
{
    const cc_reference *r = &c->ref.item[ref];
    if (r->group->kind == CC_GROUP_GOVERNMENT && o.nation.len > 0) {
        for (uint32_t i = 0; i < c->article->entities.count && i < 4 * FAR; i++)
            if (cc_is_state(c, (int32_t)i) && cc_span_equal(entity_of(c, (int32_t)i)->name, o.nation)) {
                cc_reference_join(c, ref, (int32_t)i);
                return;
            }
    }
    bool open = o.entity < 0 || cc_is_state(c, o.entity);
    /* Whose government it is depends on who speaks. */
    if (r->quote >= 0 && (r->group->kind == CC_GROUP_GOVERNMENT || r->group->kind == CC_GROUP_NATION) && o.entity < 0)
        return;
    int32_t entity = open && r->definite ? nearest_group(c, ref, o.nation) : -1;
    if (entity >= 0) cc_reference_join(c, ref, entity);
    else if (r->group->kind == CC_GROUP_COMPANY || r->group->kind == CC_GROUP_BODY)
        resolve_by_key(c, ref, cc_arena_print(c->a, "%d|%.*s", o.entity, CC_FMT(cc_reference_token(c, r)->lemma)));
}

/* --- one noun ---------------------------------------------------------------------------- */

void cc_noun_resolve(cc_coreference *c, uint32_t ref)
{
    cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t token = (int32_t)(r->token - s->first), entity = -1;
    if (r->predicate || (r->role == NULL && r->group == NULL)) return;
    if (r->plural) {
        cc_together_resolve(c, ref);
        return;
    }
    owner o = owner_of_noun(c, s, token);
    if (r->group != NULL) {
        resolve_group(c, ref, o);
        return;
    }
    if (cc_span_is(cc_role_class(r->role), "counterpart")) entity = other_leader(c, ref, o);
    else if (o.entity >= 0) {
        entity = holder_for(c, ref, o);
        if (entity < 0 && cc_is_state(c, o.entity) && is_office(cc_role_class(r->role))) entity = only_holder(c, ref);
        if (entity >= 0) free_neighbours(c, ref, entity);
    } else if (r->definite && r->role->use == CC_ROLE_TITLE) entity = holder_alone(c, ref);
    if (entity >= 0) cc_reference_join(c, ref, entity);
    else resolve_unnamed(c, ref, o);
}
