/* mention/coref_described.c - whom a bare description means: "The 39-year-old", "the striker", of somebody who was
 * named with that age or by that word, or of whom the sentence before told.
 *
 * Source  news tells a person's age once, beside the name or instead of it: "Ada Holt, 39, ... The 39-year-old" */
#include "mention/coref_tree.h"

#include <string.h>

enum { OLDEST = 115, TITLE_WORDS = 5, MOST_FACTS = 240 };

/* --- ages -------------------------------------------------------------------------- */

/* The number that the word is, up to the oldest age; 0 for none. */
static uint32_t age_of_word(cc_span word)
{
    uint32_t age = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (word.ptr[i] < '0' || word.ptr[i] > '9' || age > OLDEST) return 0;
        age = 10 * age + (uint32_t)(word.ptr[i] - '0');
    }
    return age <= OLDEST ? age : 0;
}

/* "39-year-|old|": the years; 0 where the token ends nothing of the kind. */
static uint32_t age_ending(const cc_sentence *s, int32_t old)
{
    enum { BEHIND = 4 };
    if (old < BEHIND || !cc_span_is(s->token[old].lower, "old") || !cc_span_is(s->token[old - 2].lower, "year"))
        return 0;
    return age_of_word(s->token[old - BEHIND].form);
}

uint32_t cc_age_before(const cc_sentence *s, int32_t head, bool *definite)
{
    for (int32_t t = head; t >= 0 && t > head - TITLE_WORDS; t--) {
        uint32_t age = age_ending(s, t);
        if (age > 0) {
            *definite = t > TITLE_WORDS - 1 && cc_span_is(s->token[t - TITLE_WORDS].lower, "the");
            return age;
        }
        cc_upos u = (cc_upos)s->token[t].upos;
        if (t < head && u != CC_UPOS_ADJ && u != CC_UPOS_NOUN && u != CC_UPOS_PROPN) return 0;
    }
    return 0;
}

/* "Ada Holt, |39|,", "Ada Holt (|39|)", "39-year-old teacher Ada Holt". */
static uint32_t age_of_name(const cc_coreference *c, const cc_reference *x)
{
    const cc_sentence *s = cc_reference_sentence(c, x);
    const cc_name *n = &c->article->names.item[x->name];
    uint32_t behind = n->at.last - s->first;
    if (behind + 2 < s->count) {
        const cc_token *t = &s->token[behind];
        static const char *const opens[] = {",", "("}, *const ends[] = {",", ")", ".", ";"};
        uint32_t age = CC_AMONG(t->form, opens) && CC_AMONG(t[2].form, ends) ? age_of_word(t[1].form) : 0;
        if (age > 0) return age;
    }
    bool definite;
    return n->at.first > s->first ? cc_age_before(s, (int32_t)(n->at.first - s->first) - 1, &definite) : 0;
}

/* --- what the article says of those it names ------------------------------------------ */

static bool is_named_person(const cc_coreference *c, int32_t entity)
{
    const cc_entity *e = entity < 0 ? NULL : &c->article->entities.item[entity];
    return e != NULL && e->named && !e->plural && (e->kind == CC_NAME_PERSON || cc_entity_lead(c, entity) != 0);
}

static cc_span age_key(const cc_coreference *c, uint32_t age)
{
    return cc_arena_print(c->a, "%u", age);
}

/* The key is said of the entity; of two, it tells nothing. */
static void learn(cc_map *map, cc_span key, int32_t entity)
{
    int64_t known = cc_map_get(map, key);
    if (known < 0) cc_map_set(map, key, (uint32_t)entity + 1);
    else if (known != entity + 1) cc_map_set(map, key, 0);
}

/* A singular noun for somebody, and no relative's: "striker". */
static bool is_calling(const cc_coreference *c, const cc_sentence *s, int32_t noun)
{
    static const char *const vague[] = {"man", "woman", "person", "boy", "girl", "friend", "colleague", "member", "mr"};
    if (noun < 0 || noun >= (int32_t)s->count) return false;
    const cc_token *t = &s->token[noun];
    if (t->upos != CC_UPOS_NOUN || t->xpos != CC_XPOS_NN || CC_AMONG(t->lemma, vague)) return false;
    uint32_t first;
    const cc_role *role = cc_role_ending(c->l->name, s, (uint32_t)noun, &first);
    if (role != NULL) return role->use == CC_ROLE_TITLE;
    return c->l->wordnet != NULL && cc_wordnet_is_a(c->l->wordnet, t->lemma, CC_LIT("person"), CC_WN_NOUN, 1, 12);
}

/* "former striker", "two-time champion": no longer, or not today. */
static bool is_of_old(const cc_sentence *s, int32_t noun)
{
    static const char *const words[] = {"former", "ex", "retired", "late", "then", "would-be", "fellow"};
    for (int32_t t = noun - 1; t >= 0 && t > noun - TITLE_WORDS; t--) {
        bool times = t > 0 && cc_span_is(s->token[t].lower, "time") && cc_span_is(s->token[t - 1].form, "-");
        if (times || CC_AMONG(s->token[t].lower, words)) return true;
    }
    return false;
}

static void learn_word(cc_coreference *c, const cc_sentence *s, int32_t noun, int32_t entity)
{
    if (is_calling(c, s, noun) && !is_of_old(s, noun)) learn(&c->called, s->token[noun].lemma, entity);
}

/* --- the one of a party: "the Republican nominee" ------------------------------------------- */

/* What a party is called, and its word here. */
static const char *const parties[][2] = {
    {"republican", "republican"}, {"gop", "republican"},          {"democratic", "democratic"},
    {"democrat", "democratic"},   {"libertarian", "libertarian"}, {"labour", "labour"},
    {"labor", "labour"},          {"conservative", "tory"},       {"tory", "tory"},
    {"liberal", "liberal"}};

/* "GOP", "Democrat": the party's word; empty for none. */
static cc_span party_of(cc_span word)
{
    for (size_t i = 0; i < sizeof parties / sizeof *parties; i++)
        if (cc_span_is(word, parties[i][0])) return cc_span_of(parties[i][1]);
    return CC_LIT("");
}

/* "Republican vice presidential |nominee|": what he is for which party; whoever is nominated is a candidate. Empty
 * where no party is told. */
static cc_span party_key(const cc_coreference *c, const cc_sentence *s, int32_t noun)
{
    cc_span party = CC_LIT(""), what = s->token[noun].lemma;
    bool deputy = false;
    for (int32_t t = noun - 1; t >= 0 && noun - t < TITLE_WORDS; t--) {
        const cc_token *k = &s->token[t];
        if (k->upos != CC_UPOS_ADJ && k->upos != CC_UPOS_NOUN && k->upos != CC_UPOS_PROPN) break;
        if (cc_span_starts(k->lower, "vice")) deputy = true;
        party = party_of(k->lower);
        if (party.len > 0) break;
    }
    if (cc_span_is(what, "nominee")) what = CC_LIT("candidate");
    if (party.len == 0) return party;
    return cc_arena_print(c->a, "%.*s|%s%.*s", CC_FMT(party), deputy ? "vice " : "", CC_FMT(what));
}

/* "|Republican nominee| Jon Berg", "Jon Berg, the |Republican nominee|". */
static void learn_party(cc_coreference *c, const cc_sentence *s, int32_t noun, int32_t entity)
{
    if (noun < 0 || noun >= (int32_t)s->count || s->token[noun].upos != CC_UPOS_NOUN) return;
    cc_span key = party_key(c, s, noun);
    if (key.len > 0) learn(&c->called, key, entity);
}

bool cc_is_of_party(const cc_coreference *c, uint32_t ref, int32_t *entity)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    cc_span key = r->plural || !r->definite ? CC_LIT("") : party_key(c, s, cc_coref_local(s, r));
    int64_t known = key.len == 0 ? -1 : cc_map_get(&c->called, key);
    *entity = known > 0 && !cc_is_co_argument(c, ref, (int32_t)known - 1, true) ? (int32_t)known - 1 : -1;
    return known >= 0;
}

bool cc_is_of_other_party(const cc_coreference *c, uint32_t ref, int32_t entity)
{
    const cc_reference *r = &c->ref.item[ref];
    cc_span key = party_key(c, cc_reference_sentence(c, r), cc_coref_local(cc_reference_sentence(c, r), r)), own, what;
    if (key.len == 0) return false;
    what = key;
    cc_span_split(&what, '|', &own);
    for (size_t i = 0; i < sizeof parties / sizeof *parties; i++)
        if (!cc_span_is(own, parties[i][1]) &&
            cc_map_get(&c->called, cc_arena_print(c->a, "%s|%.*s", parties[i][1], CC_FMT(what))) == entity + 1)
            return true;
    return false;
}

void cc_descriptions_find(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->ref.count; i++) {
        const cc_reference *x = &c->ref.item[i];
        if (x->kind != CC_REF_NAME || x->name < 0 || !is_named_person(c, x->entity)) continue;
        const cc_sentence *s = cc_reference_sentence(c, x);
        uint32_t age = age_of_name(c, x);
        if (age > 0) learn(&c->aged, age_key(c, age), x->entity);
        int32_t head = cc_coref_local(s, x), beside = cc_child(s, head, CC_DEP_APPOS);
        int32_t title = (int32_t)(c->article->names.item[x->name].at.first - s->first) - 1;
        learn_word(c, s, title, x->entity);
        learn_party(c, s, title, x->entity);
        if (beside <= head) continue;
        learn_word(c, s, beside, x->entity);
        learn_party(c, s, beside, x->entity);
    }
}

/* --- whom a description means ------------------------------------------------------------ */

/* "the woman" is no man. */
static bool fits_gender(const cc_coreference *c, const cc_reference *r, int32_t entity)
{
    static const char *const women[] = {"woman", "girl", "mother", "actress", "grandmother", "lady"}, *const men[] = {
                                                                                                          "man", "boy",
                                                                                                          "father",
                                                                                                          "grandfather",
                                                                                                          "gentleman"};
    cc_span lemma = cc_reference_token(c, r)->lemma;
    cc_gender g = c->article->entities.item[entity].gender, of = r->gender;
    if (CC_AMONG(lemma, women)) of = CC_GENDER_FEMALE;
    if (CC_AMONG(lemma, men)) of = CC_GENDER_MALE;
    return of == CC_GENDER_UNKNOWN || g == CC_GENDER_UNKNOWN || of == g;
}

/* Something else in the sentence means the entity already: "Berg said the 22-year-old". */
static bool is_told_beside(const cc_coreference *c, uint32_t ref, int32_t entity)
{
    const cc_reference *r = &c->ref.item[ref];
    for (uint32_t i = ref; i-- > 0 && c->ref.item[i].sentence == r->sentence;)
        if (c->ref.item[i].entity == entity && !c->ref.item[i].possessive) return true;
    for (uint32_t i = ref + 1; i < c->ref.count && c->ref.item[i].sentence == r->sentence; i++)
        if (c->ref.item[i].entity == entity && c->ref.item[i].kind == CC_REF_NAME) return true;
    return false;
}

/* Somebody of that age was told of without a name before: "A 39-year-old man". */
static bool is_unnamed_before(const cc_coreference *c, uint32_t ref)
{
    enum { FAR = 120 };
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < FAR; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (x->age == c->ref.item[ref].age && !is_named_person(c, x->entity)) return true;
    }
    return false;
}

/* Somebody who may be spoken of in the sentence before: named, or a noun. */
static bool is_somebody(const cc_coreference *c, const cc_reference *x)
{
    if (x->quote >= 0 || x->adjective || x->plural || x->relative || x->predicate || x->possessive ||
        x->relation == CC_DEP_NMOD_POSS || x->person != CC_PERSON_THIRD)
        return false;
    if (is_named_person(c, x->entity)) return true;
    return x->animacy == CC_ANIMACY_PERSON && x->kind == CC_REF_NOUN;
}

/* Of whom the nearest sentence before tells that tells of somebody: its subject, or the only one; -1. */
static int32_t in_focus(const cc_coreference *c, uint32_t ref)
{
    enum { FAR = 40, SENTENCES = 2 };
    const cc_reference *r = &c->ref.item[ref];
    int32_t only = -1, subject = -1;
    uint32_t sentence = 0, others = 0;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < FAR; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (r->sentence - x->sentence > SENTENCES) break;
        if (x->sentence == r->sentence || !is_somebody(c, x)) continue;
        if ((only >= 0 || others > 0) && x->sentence != sentence) break;
        sentence = x->sentence;
        if (x->relation == CC_DEP_NSUBJ) subject = (int32_t)i;
        if (!is_named_person(c, x->entity) || (only >= 0 && only != x->entity)) others++;
        else only = x->entity;
    }
    if (subject >= 0) return is_named_person(c, c->ref.item[subject].entity) ? c->ref.item[subject].entity : -1;
    return others == 0 ? only : -1;
}

/* "The spokeswoman ... The 54-year-old captain": who is known for something else is not he. */
static bool is_known_for_other(const cc_coreference *c, const cc_reference *r, int32_t entity)
{
    bool other = false;
    for (uint32_t i = 0; r->role != NULL && i < c->fact.count && i < MOST_FACTS; i++) {
        const cc_role_fact *f = &c->fact.item[i];
        if (f->entity != entity) continue;
        if (cc_role_covers(cc_role_class(r->role), cc_role_class(f->role))) return false;
        other = true;
    }
    return other;
}

static int32_t of_age(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    bool definite = false;
    cc_age_before(cc_reference_sentence(c, r), cc_coref_local(cc_reference_sentence(c, r), r), &definite);
    if (!definite || (r->role != NULL && r->role->use == CC_ROLE_KIN)) return -1;
    int64_t known = cc_map_get(&c->aged, age_key(c, r->age));
    if (known > 0 && fits_gender(c, r, (int32_t)known - 1)) return (int32_t)known - 1;
    if (known >= 0 || is_unnamed_before(c, ref)) return -1;
    int32_t entity = in_focus(c, ref);
    bool joined = r->coordinated || cc_child(cc_reference_sentence(c, r),
                                             cc_coref_local(cc_reference_sentence(c, r), r), CC_DEP_CONJ) >= 0;
    if (entity < 0 || joined || is_told_beside(c, ref, entity) || !fits_gender(c, r, entity)) return -1;
    if (is_known_for_other(c, r, entity)) return -1;
    return entity;
}

/* "the striker", and nothing that says which. */
static bool is_bare(const cc_sentence *s, int32_t noun)
{
    if (noun == 0 || !cc_span_is(s->token[noun - 1].lower, "the")) return false;
    CC_FOR_CHILDREN(s, noun, child) {
        cc_deprel d = cc_deprel_main(s->token[child].deprel);
        if (child > noun && (d == CC_DEP_NMOD || d == CC_DEP_ACL || d == CC_DEP_APPOS || d == CC_DEP_FLAT))
            return false;
    }
    return true;
}

/* Who alone was called so, unless somebody else was since: "a striker". */
static int32_t called_so(const cc_coreference *c, uint32_t ref)
{
    enum { FAR = 200 };
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    cc_span lemma = cc_reference_token(c, r)->lemma;
    int64_t known = r->plural || !is_bare(s, cc_coref_local(s, r)) ? -1 : cc_map_get(&c->called, lemma);
    int32_t entity = known > 0 ? (int32_t)known - 1 : -1;
    if (entity < 0 || cc_is_co_argument(c, ref, entity, false)) return -1;
    for (uint32_t i = ref, seen = 0; i-- > 0 && seen < FAR; seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (x->entity == entity && x->kind == CC_REF_NAME) return entity;
        if (x->kind == CC_REF_NOUN && x->entity != entity && cc_span_equal(cc_reference_token(c, x)->lemma, lemma))
            return -1;
    }
    return -1;
}

/* "Jon Berg (1882-1979), |the| first Lund mayor": it says who Berg was. */
static bool is_beside_name(const cc_sentence *s, int32_t the)
{
    if (the < 2 || !cc_span_is(s->token[the - 1].form, ",")) return false;
    return s->token[the - 2].name >= 0 || cc_span_is(s->token[the - 2].form, ")");
}

/* "The |former| mayor", "the |New York| builder": what somebody was or where he is from, which the text need not have
 * told; "the foreign minister" is an office, whoever holds it. */
static bool is_of_life(const cc_name *names, const cc_sentence *s, int32_t noun)
{
    static const char *const past[] = {"former", "retired", "onetime", "ex"};
    bool tells = false;
    for (int32_t t = noun - 1; t >= 0 && noun - t < TITLE_WORDS; t--) {
        const cc_token *k = &s->token[t];
        if (cc_span_is(k->lower, "the")) return tells && !is_beside_name(s, t);
        bool body = k->name >= 0 && names[k->name].kind == CC_NAME_ORGANISATION;
        if (body && !CC_AMONG(k->lower, past)) return false;
        tells = tells || k->upos == CC_UPOS_PROPN || CC_AMONG(k->lower, past);
        if (k->upos != CC_UPOS_ADJ && k->upos != CC_UPOS_NOUN && k->upos != CC_UPOS_PROPN) return false;
    }
    return false;
}

/* "Berg won. The former Lund mayor wept": of whom the sentence before tells, where nobody is known by the words. */
static int32_t told_anew(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t noun = cc_coref_local(s, r);
    if (r->relation != CC_DEP_NSUBJ || r->coordinated || r->quote >= 0 || !is_calling(c, s, noun)) return -1;
    if (cc_child(s, noun, CC_DEP_ACL) > noun || cc_child(s, noun, CC_DEP_CONJ) >= 0 ||
        !is_of_life(c->article->names.item, s, noun))
        return -1;
    int32_t entity = in_focus(c, ref);
    if (entity >= 0 && c->article->entities.item[entity].kind != CC_NAME_PERSON) return -1;
    if (entity < 0 || is_told_beside(c, ref, entity) || !fits_gender(c, r, entity)) return -1;
    return entity;
}

int32_t cc_described(const cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    int32_t beside = cc_child(s, cc_coref_local(s, r), CC_DEP_APPOS);
    if (beside > cc_coref_local(s, r) || r->plural) return -1; /* "the 39-year-old, Ada Holt," */
    if (r->age > 0) return of_age(c, ref);
    int32_t called = r->animacy == CC_ANIMACY_PERSON ? called_so(c, ref) : -1;
    return called >= 0 || r->animacy != CC_ANIMACY_PERSON ? called : told_anew(c, ref);
}
