/* mention/coref_fact.c - who has which role: "US President Joe Biden", "Peskov, Putin's spokesman", "Maas is the
 * foreign minister". */
#include "mention/coref.h"

#include <string.h>

enum { FAR = 60 /* references looked back over */ };

/* --- classes of roles ---------------------------------------------------------- */

/* "head" covers "head president", "minister" covers "foreign minister". */
bool cc_role_covers(cc_span general, cc_span special)
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
    const cc_entity *e = cc_entity_of(c, entity);
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
bool cc_is_office(cc_span class)
{
    static const char *const classes[] = {
        "head",       "deputy head", "royal",    "governor",        "mayor",    "minister", "foreign minister",
        "spokesman",  "police",      "lawmaker", "chief executive", "chairman", "pope",     "police chief",
        "fire chief", "speaker"};
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (cc_span_is(class, classes[i])) return true;
    return cc_span_starts(class, "head ");
}

/* "Silver Ridge's chairman": who has a chairman is no person, unless more than two capitals told so. */
static void learn_firm(cc_coreference *c, const cc_role *role, int32_t whose)
{
    cc_span class = cc_role_class(role);
    bool firm =
        cc_span_is(class, "chief executive") || cc_span_is(class, "chairman") || cc_span_is(class, "deputy chairman");
    /* a president has a firm or a state: what was taken for a person is no person */
    bool head = cc_span_starts(class, "head ");
    if (whose < 0 || (!firm && !head)) return;
    cc_entity *e = cc_entity_of(c, whose);
    if (!firm && e->kind != CC_NAME_PERSON) return;
    bool told = e->roles.count > 0 || (e->gender != CC_GENDER_UNKNOWN && !e->gender_guessed);
    if (!e->named || told || (e->kind != CC_NAME_PERSON && e->kind != CC_NAME_OTHER)) return;
    e->kind = CC_NAME_ORGANISATION;
    e->gender = CC_GENDER_UNKNOWN;
}

static void add_fact(cc_coreference *c, int32_t entity, const cc_role *role, cc_owner o, uint32_t at)
{
    cc_entity *e = cc_entity_of(c, entity);
    learn_firm(c, role, o.entity);
    *CC_PUSH(c->a, &c->fact) = (cc_role_fact){
        .entity = entity, .role = role, .owner = o.entity, .nation = o.nation, .at = at, .former = is_former(c, at)};
    if (e->nation.len == 0 && e->kind == CC_NAME_PERSON) e->nation = o.nation;
    if (role->gender != CC_GENDER_UNKNOWN && e->gender == CC_GENDER_UNKNOWN) e->gender = role->gender;
}

static void add_role_text(cc_coreference *c, int32_t entity, cc_span text)
{
    cc_entity *e = cc_entity_of(c, entity);
    for (uint32_t i = 0; i < e->roles.count; i++)
        if (cc_span_equal_nocase(e->roles.item[i], text)) return;
    *CC_PUSH(c->a, &e->roles) = text;
}

/* The owner in a title is the nearest name inside it: "|White House| press secretary Jen Psaki". */
static cc_owner owner_in_title(const cc_coreference *c, uint32_t name, uint32_t from)
{
    for (uint32_t i = name; i-- > 0 && c->article->names.item[i].at.start >= from;)
        if (c->article->names.item[i].entity >= 0) return cc_owner_of_entity(c, c->article->names.item[i].entity);
    return (cc_owner){.entity = -1};
}

/* "Russia's president Vladimir Putin": the possessor stands before the title. */
static cc_owner possessor_before(const cc_coreference *c, const cc_sentence *s, uint32_t token)
{
    if (token < 2 || s->token[token - 1].xpos != CC_XPOS_POS) return (cc_owner){.entity = -1};
    int32_t name = s->token[token - 2].name;
    if (name < 0 || c->article->names.item[name].entity < 0) return (cc_owner){.entity = -1};
    return cc_owner_of_entity(c, c->article->names.item[name].entity);
}

static void facts_of_title(cc_coreference *c, uint32_t name)
{
    const cc_name *n = &c->article->names.item[name];
    if (n->title.len == 0 || n->entity < 0) return;
    const cc_sentence *s = &c->article->sentences.item[n->at.sentence];
    uint32_t from = (uint32_t)(n->title.ptr - c->article->text.ptr), last = n->at.first - s->first, first = last,
             left = last;
    cc_owner o = owner_in_title(c, name, from);
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
    if (r->group != NULL) cc_group_learn(c, r->group, entity);
    if (r->role == NULL) return;
    if (cc_entity_of(c, entity)->kind == CC_NAME_OTHER) cc_entity_of(c, entity)->kind = CC_NAME_PERSON;
    add_fact(c, entity, r->role, cc_owner_of_noun(c, s, token), r->token);
    add_role_text(c, entity, words_of(c, s, token));
}

static bool fits_noun(const cc_coreference *c, const cc_reference *noun, int32_t entity)
{
    cc_name_kind k = cc_entity_of(c, entity)->kind;
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

/* Behind the words of an office: "of Singapore", "and chief executive". */
static uint32_t end_of_office(const cc_coreference *c, const cc_sentence *s, uint32_t token)
{
    uint32_t end = token + 1, length = 0;
    int32_t first, last;
    CC_FOR_CHILDREN(s, (int32_t)token, child) {
        int32_t mark = cc_child(s, child, CC_DEP_CASE);
        if (child < (int32_t)token || mark != (int32_t)end || !cc_span_is(s->token[mark].lower, "of")) continue;
        cc_subtree(s, child, &first, &last);
        while (last > child && s->token[last].upos != CC_UPOS_PROPN && s->token[last].upos != CC_UPOS_NOUN) last--;
        for (int32_t i = child + 1; i < last; i++)
            if (s->token[i].upos == CC_UPOS_PUNCT) last = child;
        end = (uint32_t)last + 1;
        break;
    }
    bool and = end + 1 < s->count && cc_span_is(s->token[end].lower, "and");
    return and&&cc_role_at(c->l->name, s, end + 1, s->count, &length) != NULL ? end + 1 + length : end;
}

/* "his Chinese counterpart, |Wang Yi|, in Jakarta", "the Prime Minister of Singapore, Mr. |Lee|, said": of such an
 * office there is one, and the commas tell the name. */
static int32_t named_behind_comma(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    const cc_reference *r = &c->ref.item[c->ref_of[s->first + (uint32_t)token]];
    if (r->role == NULL || r->plural || !r->definite) return -1;
    bool counterpart = cc_span_is(cc_role_class(r->role), "counterpart");
    if (!counterpart && !cc_is_office(cc_role_class(r->role))) return -1;
    uint32_t comma = end_of_office(c, s, (uint32_t)token), first = comma + 1, length;
    if (comma + 1 >= s->count || !cc_span_is(s->token[comma].form, ",")) return -1;
    const cc_role *title = cc_role_at(c->l->name, s, first, s->count, &length);
    if (title != NULL && title->use == CC_ROLE_HONORIFIC) first += length;
    if (first >= s->count || s->token[first].name < 0) return -1;
    const cc_name *n = &c->article->names.item[s->token[first].name];
    uint32_t end = n->at.last - s->first;
    if (n->kind != CC_NAME_PERSON || n->at.first != s->first + first || end >= s->count) return -1;
    bool listed = end + 1 < s->count && s->token[end + 1].upos == CC_UPOS_CCONJ;
    return s->token[end].upos == CC_UPOS_PUNCT && (counterpart || !listed) ? n->entity : -1;
}

/* "the wife of rebel leader |Karl Lund|": without a comma he is the leader, whatever word the tree hangs him on. */
static bool is_behind_preposition(const cc_sentence *s, int32_t token, int32_t name)
{
    for (int32_t t = name - 1; t > token; t--) {
        if (cc_span_is(s->token[t].form, ",")) return false;
        if (s->token[t].upos == CC_UPOS_ADP) return true;
    }
    return false;
}

/* "Dmitry Peskov, Putin's spokesman" and "Putin's spokesman, Dmitry Peskov". */
static int32_t apposed_name(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    int32_t beside = office_beside(c, s, token);
    if (beside >= 0) return beside;
    if (cc_deprel_main(s->token[token].deprel) == CC_DEP_APPOS && s->token[token].head >= 0) {
        int32_t entity = apposed_before(c, s, token);
        return entity >= 0 ? entity : cc_referred_at(c, s->first + (uint32_t)s->token[token].head);
    }
    int32_t follows = named_behind_comma(c, s, token);
    if (follows >= 0) return follows;
    int32_t child = cc_child(s, token, CC_DEP_APPOS);
    if (child >= 0 && is_behind_preposition(s, token, child)) child = -1;
    if (child >= 0) return cc_referred_at(c, s->first + (uint32_t)child);
    /* "U.S. manufacturer General Motors", however it was parsed. */
    int32_t name = (uint32_t)token + 1 < s->count ? s->token[token + 1].name : -1;
    bool prefix = name >= 0 && c->article->names.item[name].at.first == s->first + (uint32_t)token + 1;
    return prefix ? c->article->names.item[name].entity : -1;
}

/* "Berg |is mayor|", "named Berg |as mayor|". */
static void facts_of_predicate(cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    cc_holding how;
    int32_t entity = r->predicate ? cc_predicate_holder(c, s, (int32_t)(r->token - s->first), &how) : -1;
    if (entity < 0 || !fits_noun(c, r, entity)) return;
    uint32_t count = c->fact.count;
    c->ref.item[ref].said = true;
    learn_role(c, ref, entity);
    if (c->fact.count == count) return;
    cc_role_fact *f = &c->fact.item[count];
    f->predicate = true;
    f->how = how;
    f->former = f->former || how == CC_HELD_ENDS;
}

void cc_role_predicates_find(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->ref.count; i++)
        if (c->ref.item[i].kind == CC_REF_NOUN && !c->ref.item[i].said) facts_of_predicate(c, i);
}

static void facts_of_noun(cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t token = (int32_t)(r->token - s->first);
    int32_t entity = apposed_name(c, s, token);
    if (entity >= 0 && fits_noun(c, r, entity)) {
        learn_role(c, ref, entity);
        cc_reference_join(c, ref, entity);
        return;
    }
    facts_of_predicate(c, ref);
}

/* "the |airline| Aer Lingus": what stands before the name, as part of it. */
static void describe_name(cc_coreference *c, const cc_name *n)
{
    const cc_sentence *s = &c->article->sentences.item[n->at.sentence];
    uint32_t first = n->at.first - s->first;
    if (n->entity < 0 || first == 0 || n->kind == CC_NAME_PERSON || s->token[first - 1].upos != CC_UPOS_NOUN) return;
    const cc_group_word *g = cc_group_word_find(c->l->name, s->token[first - 1].lemma);
    if (g != NULL) cc_group_learn(c, g, n->entity);
}

void cc_role_facts_find(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->article->names.count; i++) {
        facts_of_title(c, i);
        describe_name(c, &c->article->names.item[i]);
    }
    for (uint32_t i = 0; i < c->ref.count; i++)
        if (c->ref.item[i].kind == CC_REF_NOUN) facts_of_noun(c, i);
}
