/* mention/coref.c - who is meant, by sieves: the surest first.
 *
 *   1. names are in entities already (name_group.c)
 *   2. appositions, titles and "X is the ROLE" tell roles (coref_role.c)
 *   3. in reading order, outside quotations: roles ("the Russian leader") and pronouns (coref_pronoun.c)
 *   4. speakers of quotations, and I, we, you inside them
 *   5. in reading order, inside quotations: the rest */
#include "mention/coref.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

/* --- the weights ---------------------------------------------------------- */

static const char *const salience_names[] = {
#define SALIENCE(name, meaning) #name,
#include "mention/salience.def"
#undef SALIENCE
};

cc_status cc_coref_lexicon_read(cc_coref_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                                cc_error *err)
{
    (void)wordnet;
    static const char *const columns[CC_WEIGHTS_COUNT] = {"person", "thing", "plural"};
    const cc_table *t;
    uint32_t feature_column = 0, column[CC_WEIGHTS_COUNT];
    cc_coref_lexicon *l = *out = CC_NEW(a, cc_coref_lexicon);
    cc_status s = cc_tables_require(tables, "salience", &t, err);
    if (s == CC_OK) s = cc_table_require(t, "feature", &feature_column, err);
    for (int i = 0; i < CC_WEIGHTS_COUNT && s == CC_OK; i++) s = cc_table_require(t, columns[i], &column[i], err);
    if (s == CC_OK) s = cc_holding_words_read(l, tables, a, err);
    for (uint32_t r = 0; s == CC_OK && r < t->rows.count; r++) {
        uint32_t feature = 0;
        s = cc_table_choice(t, &t->rows.item[r], feature_column, salience_names, CC_SALIENCE_COUNT, &feature, err);
        for (int i = 0; i < CC_WEIGHTS_COUNT && s == CC_OK; i++)
            s = cc_table_number(t, &t->rows.item[r], column[i], &l->weight[i][feature], err);
    }
    return s;
}

void cc_coref_lexicon_free(cc_coref_lexicon *l)
{
    if (l != NULL) cc_map_free(&l->holding_at);
}

/* --- shared by the sieves -------------------------------------------------- */

const cc_sentence *cc_reference_sentence(const cc_coreference *c, const cc_reference *r)
{
    return &c->article->sentences.item[r->sentence];
}

const cc_token *cc_reference_token(const cc_coreference *c, const cc_reference *r)
{
    return &c->article->tokens.item[r->token];
}

int32_t cc_entity_latest(const cc_coreference *c, int32_t entity)
{
    return (uint32_t)entity < c->latest_room ? c->latest[entity] : -1;
}

int32_t cc_entity_lead(const cc_coreference *c, int32_t entity)
{
    return (uint32_t)entity < c->latest_room ? c->lead[entity] : 0;
}

static void make_room(cc_coreference *c, int32_t entity)
{
    if ((uint32_t)entity < c->latest_room) return;
    uint32_t room = 2 * c->article->entities.count + 16;
    int32_t *latest = CC_NEW_ARRAY(c->a, room, int32_t), *lead = CC_NEW_ARRAY(c->a, room, int32_t);
    for (uint32_t i = 0; i < room; i++) {
        latest[i] = i < c->latest_room ? c->latest[i] : -1;
        lead[i] = i < c->latest_room ? c->lead[i] : 0;
    }
    c->latest = latest;
    c->lead = lead;
    c->latest_room = room;
}

static void set_latest(cc_coreference *c, int32_t entity, int32_t ref)
{
    make_room(c, entity);
    c->latest[entity] = ref;
}

/* What the pronouns say of a name that does not tell it: the more of them are right. */
static void count_gender(cc_coreference *c, int32_t entity, cc_gender gender)
{
    make_room(c, entity);
    c->lead[entity] += gender == CC_GENDER_MALE ? 1 : -1;
    if (c->lead[entity] != 0)
        c->article->entities.item[entity].gender = c->lead[entity] > 0 ? CC_GENDER_MALE : CC_GENDER_FEMALE;
}

void cc_reference_join(cc_coreference *c, uint32_t ref, int32_t entity)
{
    cc_reference *r = &c->ref.item[ref];
    cc_entity *e = &c->article->entities.item[entity];
    r->entity = entity;
    if (r->kind != CC_REF_NAME) e->mentions++;
    bool tells =
        r->animacy == CC_ANIMACY_PERSON && !r->plural && r->person == CC_PERSON_THIRD && r->gender != CC_GENDER_UNKNOWN;
    if (tells && r->kind == CC_REF_PRONOUN && (e->gender == CC_GENDER_UNKNOWN || e->gender_guessed))
        count_gender(c, entity, r->gender), e->gender_guessed = true;
    if (!tells || e->gender != CC_GENDER_UNKNOWN) return;
    e->gender = r->gender;
    e->gender_guessed = r->kind == CC_REF_PRONOUN;
}

void cc_noun_phrase(const cc_sentence *s, int32_t head, uint32_t *first, uint32_t *last)
{
    int32_t from, to;
    *first = *last = (uint32_t)head;
    CC_FOR_CHILDREN(s, head, c) {
        if (c > head) break;
        switch (cc_deprel_main(s->token[c].deprel)) {
        case CC_DEP_AMOD:
        case CC_DEP_COMPOUND:
        case CC_DEP_NMOD:
        case CC_DEP_NUMMOD:
        case CC_DEP_FLAT:
            cc_subtree(s, c, &from, &to);
            if ((uint32_t)from < *first) *first = (uint32_t)from;
            break;
        default: break;
        }
    }
    while (*first < (uint32_t)head && (s->token[*first].upos == CC_UPOS_DET || s->token[*first].upos == CC_UPOS_PUNCT))
        ++*first;
    ++*last;
}

int32_t cc_reference_open(cc_coreference *c, uint32_t ref)
{
    cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    uint32_t first, last;
    int32_t id = (int32_t)c->article->entities.count;
    cc_entity *e = CC_PUSH(c->a, &c->article->entities);
    cc_noun_phrase(s, (int32_t)(r->token - s->first), &first, &last);
    e->name = e->story_name = cc_article_slice(c->article, s->token[first].start, s->token[last - 1].end);
    e->kind = r->animacy == CC_ANIMACY_PERSON  ? CC_NAME_PERSON
              : r->animacy == CC_ANIMACY_GROUP ? CC_NAME_ORGANISATION
                                               : CC_NAME_OTHER;
    e->gender = r->gender;
    e->plural = r->plural;
    e->first = -1;
    cc_reference_join(c, ref, id);
    return id;
}

/* --- quotations ------------------------------------------------------------ */

int32_t cc_coref_entity_at(const cc_coreference *c, int32_t token)
{
    if (token < 0) return -1;
    int32_t ref = c->ref_of[token];
    if (ref >= 0) return c->ref.item[ref].entity;
    int32_t name = c->article->tokens.item[token].name;
    return name >= 0 ? c->article->names.item[name].entity : -1;
}

/* "A statement by Boeing": a document speaks for who stands in its phrase; "a Boeing source" is somebody. */
static int32_t author_of(const cc_coreference *c, int32_t token)
{
    int32_t ref = token < 0 ? -1 : c->ref_of[token];
    if (ref < 0 || c->ref.item[ref].kind != CC_REF_NOUN || c->ref.item[ref].animacy != CC_ANIMACY_THING) return -1;
    const cc_sentence *s = cc_reference_sentence(c, &c->ref.item[ref]);
    if (cc_span_is(s->token[token - (int32_t)s->first].lemma, "source")) return -1;
    CC_FOR_CHILDREN(s, token - (int32_t)s->first, child) {
        cc_deprel d = cc_deprel_main(s->token[child].deprel);
        int32_t entity =
            d == CC_DEP_NMOD || d == CC_DEP_COMPOUND ? cc_coref_entity_at(c, (int32_t)s->first + child) : -1;
        /* "the embassy in Oslo": where it is */
        bool place = entity >= 0 && d == CC_DEP_NMOD && c->article->entities.item[entity].kind == CC_NAME_PLACE;
        if (entity >= 0 && !place) return entity;
    }
    return -1;
}

/* "union |boss| Luis Huaman", "|Lt.| Carlos Souza": a title that the tree takes for the head of the phrase speaks for
 * its bearer. */
static void pass_title(const cc_coreference *c, cc_quote *q)
{
    enum { LONGEST = 8 };
    const cc_token *token = c->article->tokens.item;
    int32_t own = q->speaker_token < 0 ? -1 : token[q->speaker_token].name;
    if (q->speaker_token < 0 || (own >= 0 && c->article->names.item[own].kind == CC_NAME_PERSON)) return;
    for (uint32_t i = (uint32_t)q->speaker_token + 1, n = 0; n < LONGEST && i < c->article->tokens.count; i++, n++) {
        if (token[i].name < 0 || token[i].name == own) continue;
        const cc_name *name = &c->article->names.item[token[i].name];
        size_t from = name->title.len > 0 ? (size_t)(name->title.ptr - c->article->text.ptr) : SIZE_MAX,
               at = token[q->speaker_token].start;
        if (name->kind != CC_NAME_PERSON || at < from || at >= from + name->title.len) return;
        q->speaker_token = (int32_t)name->at.head;
        if (q->speaker_end < name->at.end) q->speaker_end = name->at.end;
        return;
    }
}

static void find_speakers(cc_coreference *c)
{
    c->speaks = CC_NEW_ARRAY(c->a, c->article->tokens.count, bool);
    c->goes_on = CC_NEW_ARRAY(c->a, c->article->tokens.count, int32_t);
    for (uint32_t i = 0; i < c->article->tokens.count; i++) c->goes_on[i] = -1;
    for (uint32_t i = 0; i < c->article->quotes.count; i++) {
        cc_quote *q = &c->article->quotes.item[i];
        pass_title(c, q);
        if (q->speaker_token >= 0 && !q->belief) c->speaks[q->speaker_token] = true;
        if (q->pronoun >= 0) c->goes_on[q->pronoun] = q->speaker_token;
    }
}

static void name_speakers(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->article->quotes.count; i++) {
        cc_quote *q = &c->article->quotes.item[i];
        q->entity = author_of(c, q->speaker_token);
        if (q->entity < 0) q->entity = cc_coref_entity_at(c, q->speaker_token);
    }
}

/* --- the passes ------------------------------------------------------------ */

static bool is_inside(const cc_coreference *c, const cc_reference *r)
{
    return r->quote >= 0 && c->article->quotes.item[r->quote].form == CC_FORM_DIRECT;
}

static void note(cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    if (r->entity < 0) return;
    set_latest(c, r->entity, (int32_t)ref);
    if (c->speaks[r->token]) c->last_speaker = r->entity;
    if (c->topic < 0 && r->animacy == CC_ANIMACY_PERSON && r->kind == CC_REF_NAME) c->topic = r->entity;
    if (r->kind != CC_REF_PRONOUN || r->person != CC_PERSON_THIRD || r->relative) return;
    if (r->gender == CC_GENDER_MALE) c->last_he = r->entity;
    if (r->gender == CC_GENDER_FEMALE) c->last_she = r->entity;
}

/* "the head of GM, |which| filed": no person is a "which", whatever the tree says; the name before the comma is. */
static int32_t named_before(const cc_coreference *c, const cc_reference *r)
{
    const cc_sentence *s = cc_reference_sentence(c, r);
    uint32_t token = r->token - s->first;
    if (token < 2 || !cc_span_is(cc_reference_token(c, r)->lower, "which") ||
        !cc_span_is(s->token[token - 1].form, ","))
        return -1;
    int32_t name = s->token[token - 2].name;
    if (name < 0 || c->article->names.item[name].kind == CC_NAME_PERSON) return -1;
    return c->article->names.item[name].entity;
}

/* "the announcement by General Motors |that| it had filed": what was announced, whatever the tree says. */
static bool opens_content(const cc_coreference *c, const cc_reference *r)
{
    const cc_sentence *s = cc_reference_sentence(c, r);
    uint32_t token = r->token - s->first;
    if (token == 0 || token + 1 >= s->count || !cc_span_is(s->token[token].lower, "that")) return false;
    int32_t name = s->token[token - 1].name, by;
    if (name < 0 || s->token[token + 1].upos != CC_UPOS_PRON) return false;
    by = cc_child(s, (int32_t)(c->article->names.item[name].at.head - s->first), CC_DEP_CASE);
    return by >= 0 && cc_span_is(s->token[by].lower, "by");
}

/* "the company, which ...": what the clause hangs on. */
static void resolve_relative(cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    const cc_sentence *s = cc_reference_sentence(c, r);
    if (opens_content(c, r)) return;
    int32_t before = named_before(c, r);
    if (before >= 0) {
        cc_reference_join(c, ref, before);
        return;
    }
    int32_t token = (int32_t)(r->token - s->first);
    for (int step = 0; step < 8 && token >= 0; step++) {
        const cc_token *t = &s->token[token];
        if (t->deprel == CC_DEP_ACL_RELCL && t->head >= 0) {
            int32_t entity = cc_coref_entity_at(c, (int32_t)(s->first + (uint32_t)t->head));
            bool who = !cc_span_is(cc_reference_token(c, r)->lower, "which") &&
                       !cc_span_is(cc_reference_token(c, r)->lower, "that");
            /* "a fisherman in Nordby, |who| ran out": a town, known or not */
            static const char *const places[] = {"in", "at", "near", "from", "outside"};
            int32_t mark = cc_child(s, t->head, CC_DEP_CASE);
            bool somewhere = mark >= 0 && CC_AMONG(s->token[mark].lower, places);
            cc_name_kind kind = entity < 0 ? CC_NAME_OTHER : c->article->entities.item[entity].kind;
            if (entity >= 0 && who && (kind == CC_NAME_PLACE || (somewhere && kind == CC_NAME_OTHER))) return;
            if (entity >= 0) cc_reference_join(c, ref, entity);
            return;
        }
        token = t->head;
    }
}

/* "Eyewitnesses said ... They added": whom the course of the talk makes of the pronoun, opened where he had been a mere
 * noun until then; -1. */
static int32_t speaker_before(cc_coreference *c, const cc_reference *r)
{
    int32_t token = c->goes_on[r->token], at = token < 0 ? -1 : c->ref_of[token];
    int32_t entity = cc_coref_entity_at(c, token);
    if (at >= 0 && cc_tells_of_another(c, r, &c->ref.item[at])) return -1;
    if (entity >= 0 || at < 0 || c->ref.item[at].kind != CC_REF_NOUN || c->ref.item[at].plural != r->plural)
        return entity;
    return cc_reference_open(c, (uint32_t)at);
}

static void resolve(cc_coreference *c, uint32_t ref)
{
    const cc_reference *r = &c->ref.item[ref];
    if (r->entity >= 0) return;
    if (r->relative) {
        resolve_relative(c, ref);
        return;
    }
    int32_t speaker = speaker_before(c, r);
    if (speaker >= 0) {
        cc_reference_join(c, ref, speaker);
        return;
    }
    if (r->kind == CC_REF_NOUN) cc_noun_resolve(c, ref);
    if (r->kind == CC_REF_PRONOUN && r->person == CC_PERSON_THIRD) cc_pronoun_resolve(c, ref);
    else if (r->kind == CC_REF_PRONOUN) cc_inner_speech_resolve(c, ref);
}

static void pass(cc_coreference *c, bool inside)
{
    for (uint32_t i = 0; i < c->latest_room; i++) c->latest[i] = -1;
    c->last_he = c->last_she = c->last_speaker = -1;
    for (uint32_t i = 0; i < c->ref.count; i++) {
        if (is_inside(c, &c->ref.item[i]) == inside) resolve(c, i);
        note(c, i);
    }
}

/* "The Consumerist |reports that|", "|reports:|", however it is tagged: in the present tense a medium does. */
static bool is_reporting(const cc_coreference *c, const cc_reference *r)
{
    if (r->kind != CC_REF_NAME || r->name < 0) return false;
    uint32_t next = c->article->names.item[r->name].at.last;
    if (next + 1 >= c->article->tokens.count) return false;
    const cc_token *verb = &c->article->tokens.item[next], *behind = verb + 1;
    return cc_span_is(verb->lower, "reports") && (cc_span_is(behind->lower, "that") || cc_span_is(behind->form, ":"));
}

/* ... and no man whose name tells nothing. */
static void learn_media(cc_coreference *c)
{
    for (uint32_t i = 0; i < c->ref.count; i++) {
        const cc_reference *r = &c->ref.item[i];
        if (r->entity < 0 || !is_reporting(c, r)) continue;
        cc_entity *e = &c->article->entities.item[r->entity];
        bool unknown = e->kind == CC_NAME_OTHER && e->roles.count == 0;
        if (unknown) e->kind = CC_NAME_ORGANISATION;
    }
    for (uint32_t i = 0; i < c->ref.count; i++) {
        cc_reference *r = &c->ref.item[i];
        bool body = r->entity >= 0 && c->article->entities.item[r->entity].kind == CC_NAME_ORGANISATION;
        if (body && r->kind == CC_REF_NAME && r->animacy == CC_ANIMACY_UNKNOWN) r->animacy = CC_ANIMACY_GROUP;
    }
}

void cc_coreference_run(const cc_mention_lexicon *l, cc_article *article)
{
    cc_coreference c = {
        .l = l, .article = article, .a = &article->arena, .last_he = -1, .last_she = -1, .topic = -1, .author = -1};
    c.roles.arena = c.described.arena = c.aged.arena = c.called.arena = c.a;
    cc_references_find(&c);
    learn_media(&c);
    cc_together_find(&c);
    find_speakers(&c);
    cc_role_facts_find(&c);
    cc_descriptions_find(&c);
    pass(&c, false);
    cc_role_owners_find(&c);
    name_speakers(&c);
    cc_inner_speech_note(&c);
    cc_speeches_resolve(&c);
    pass(&c, true);
    name_speakers(&c);
    cc_role_predicates_find(&c);
    cc_references_tell(&c);
    cc_map_free(&c.roles);
    cc_map_free(&c.aged);
    cc_map_free(&c.called);
    cc_map_free(&c.described);
}
