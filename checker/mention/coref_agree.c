/* mention/coref_agree.c - what grammar rules out: gender, number, two arguments of one verb, a phrase inside itself. */
#include "mention/coref_tree.h"

#include <stdlib.h>
#include <string.h>

enum { SURE = 2 /* pronouns of one gender */ };

/* --- the tree --------------------------------------------------------------- */

static int32_t subject_of(const cc_sentence *s, int32_t predicate)
{
    for (int step = 0; step < CC_COREF_STEPS && predicate >= 0; step++) {
        int32_t subject = cc_child(s, predicate, CC_DEP_NSUBJ);
        if (subject >= 0) return subject;
        cc_deprel d = cc_deprel_main(s->token[predicate].deprel);
        /* "agreed to go", "came and saw", "after leaving": the subject of the clause above. */
        if (d != CC_DEP_XCOMP && d != CC_DEP_CONJ && d != CC_DEP_ADVCL) return -1;
        predicate = s->token[predicate].head;
    }
    return -1;
}

/* An argument of its verb itself, not a part of one. */
static bool is_argument(cc_deprel d)
{
    switch (cc_deprel_main(d)) {
    case CC_DEP_NSUBJ:
    case CC_DEP_OBJ:
    case CC_DEP_IOBJ:
    case CC_DEP_OBL:
    case CC_DEP_CSUBJ: return true;
    default: return false;
    }
}

/* The token lies inside the noun phrase of `phrase`, with no clause between. */
static bool is_inside_phrase(const cc_sentence *s, int32_t token, int32_t phrase)
{
    for (int step = 0; step < CC_COREF_STEPS && token >= 0; step++) {
        if (token == phrase) return true;
        cc_deprel d = cc_deprel_main(s->token[token].deprel);
        if (cc_coref_is_clause(d) || d == CC_DEP_APPOS || d == CC_DEP_CONJ || d == CC_DEP_NSUBJ) return false;
        token = s->token[token].head;
    }
    return false;
}

/* --- what grammar rules out ------------------------------------------------------ */

/* "the Post": whatever it is, it is no man, unless a title tells. */
static bool is_with_article(const cc_coreference *c, const cc_reference *x)
{
    if (x->kind != CC_REF_NAME || x->name < 0) return false;
    const cc_name *n = &c->article->names.item[x->name];
    if (n->title.len > 0 || n->at.first == 0 || n->at.last > n->at.first + 1) return false;
    const cc_sentence *s = cc_reference_sentence(c, x);
    return n->at.first > s->first && cc_span_is(c->article->tokens.item[n->at.first - 1].lower, "the");
}

/* "one of the few ways": no several that are spoken of. */
static bool is_partitive(const cc_sentence *s, const cc_reference *x)
{
    int32_t token = cc_coref_local(s, x), head = s->token[token].head;
    if (x->relation != CC_DEP_NMOD || head < 0 || cc_child(s, head, CC_DEP_COP) < 0) return false;
    return cc_span_is(s->token[head].lower, "one") || cc_span_is(s->token[head].lower, "some") ||
           cc_span_is(s->token[head].lower, "part");
}

/* "CentCom", "AutoNation", "YouTube": two words in one, and nobody's name; "MacArthur" and "FitzGerald" are. */
static bool is_coined(const cc_coreference *c, const cc_reference *x)
{
    enum { LONGEST_PREFIX = 3 };
    if (x->kind != CC_REF_NAME || x->name < 0) return false;
    const cc_name *n = &c->article->names.item[x->name];
    if (n->title.len > 0 || n->at.last > n->at.first + 1) return false;
    cc_span w = c->article->tokens.item[n->at.first].form;
    if (cc_span_starts(w, "Fitz")) return false;
    for (size_t i = LONGEST_PREFIX + 1; i + 1 < w.len; i++) {
        bool low = w.ptr[i - 1] >= 'a' && w.ptr[i - 1] <= 'z', high = w.ptr[i] >= 'A' && w.ptr[i] <= 'Z';
        if (low && high) return true;
    }
    return false;
}

/* "Elvis-style weight": part of a word. */
static bool is_in_compound(const cc_coreference *c, const cc_reference *x)
{
    uint32_t end = x->name < 0 ? 0 : c->article->names.item[x->name].at.last;
    if (end == 0 || end >= c->article->tokens.count) return false;
    const cc_token *last = &c->article->tokens.item[end - 1], *next = last + 1;
    return !last->space_after && cc_span_is(next->form, "-") && !next->space_after;
}

/* "who came from Nordby", "was born in Nordby": of what is not known to be a person, a place. */
static bool is_where(const cc_coreference *c, const cc_reference *x)
{
    static const char *const places[] = {"in", "at", "near", "from", "outside", "around", "across"};
    if (x->animacy != CC_ANIMACY_UNKNOWN) return false;
    const cc_sentence *s = cc_reference_sentence(c, x);
    int32_t mark = cc_child(s, cc_coref_local(s, x), CC_DEP_CASE);
    return mark >= 0 && CC_AMONG(s->token[mark].lower, places);
}

/* "the man", "a profile": nobody calls one of these "they"; but "a number of people", "the driver and his son". */
static bool is_single(const cc_coreference *c, const cc_reference *x)
{
    if (x->plural) return false;
    if (x->kind == CC_REF_NAME)
        return x->animacy == CC_ANIMACY_UNKNOWN && x->entity >= 0 && cc_entity_lead(c, x->entity) != 0;
    if (x->kind != CC_REF_NOUN || (x->entity >= 0 && c->article->entities.item[x->entity].named)) return false;
    bool person = x->animacy == CC_ANIMACY_PERSON && x->gender != CC_GENDER_UNKNOWN;
    if (x->animacy != CC_ANIMACY_THING && !person) return false;
    const cc_sentence *s = cc_reference_sentence(c, x);
    CC_FOR_CHILDREN(s, cc_coref_local(s, x), child) {
        cc_deprel d = cc_deprel_main(s->token[child].deprel);
        cc_xpos tag = s->token[child].xpos;
        if (d == CC_DEP_CONJ || d == CC_DEP_NUMMOD) return false;
        if (d == CC_DEP_NMOD && (tag == CC_XPOS_NNS || tag == CC_XPOS_NNPS)) return false;
    }
    return true;
}

bool cc_agrees(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    cc_gender gender = x->entity >= 0 ? c->article->entities.item[x->entity].gender : x->gender;
    bool guessed = x->entity >= 0 && c->article->entities.item[x->entity].gender_guessed &&
                   abs(cc_entity_lead(c, x->entity)) < SURE;
    if (p->gender == CC_GENDER_MALE || p->gender == CC_GENDER_FEMALE) {
        if (x->kind == CC_REF_PRONOUN && x->gender == CC_GENDER_NEUTER) return false;
        if (is_with_article(c, x) || is_in_compound(c, x) || is_where(c, x) || is_coined(c, x)) return false;
        if (x->plural || x->animacy == CC_ANIMACY_GROUP || x->animacy == CC_ANIMACY_PLACE ||
            x->animacy == CC_ANIMACY_THING)
            return false;
        return guessed || gender == CC_GENDER_UNKNOWN || gender == p->gender;
    }
    if (p->plural) {
        if (x->kind == CC_REF_PRONOUN) return x->plural;
        if (is_single(c, x)) return false;
        return x->plural || x->animacy != CC_ANIMACY_PLACE || x->kind == CC_REF_NAME;
    }
    if (x->animacy == CC_ANIMACY_PERSON || x->plural) return false;
    return x->kind != CC_REF_PRONOUN || x->gender == CC_GENDER_NEUTER;
}

int32_t cc_doer_of_verb(const cc_sentence *s, int32_t verb)
{
    for (int step = 0; step < CC_COREF_STEPS && verb >= 0; step++) {
        int32_t subject = cc_child(s, verb, CC_DEP_NSUBJ), matrix = s->token[verb].head;
        if (subject >= 0 || matrix < 0) return subject;
        cc_deprel d = cc_deprel_main(s->token[verb].deprel);
        int32_t object = d == CC_DEP_XCOMP ? cc_child(s, matrix, CC_DEP_OBJ) : -1;
        if (d == CC_DEP_XCOMP && object < 0) object = cc_child(s, matrix, CC_DEP_IOBJ);
        if (object >= 0 && object < verb) return object;
        bool gerund = d == CC_DEP_CCOMP && s->token[verb].xpos == CC_XPOS_VBG;
        if (d != CC_DEP_XCOMP && d != CC_DEP_ADVCL && d != CC_DEP_CONJ && !gerund) return -1;
        verb = matrix;
    }
    return -1;
}

/* The doer of the verb that the pronoun is an argument of, if it stands above the verb; -1. */
static int32_t doer_above(const cc_sentence *s, const cc_reference *p)
{
    int32_t token = cc_coref_first_of_coordination(s, cc_coref_local(s, p)), verb = s->token[token].head;
    cc_deprel d = cc_deprel_main(s->token[token].deprel);
    if (p->possessive || p->reflexive || verb < 0 || (d != CC_DEP_OBJ && d != CC_DEP_IOBJ)) return -1;
    if (s->token[verb].upos != CC_UPOS_VERB || cc_child(s, verb, CC_DEP_NSUBJ) >= 0) return -1;
    int32_t doer = cc_doer_of_verb(s, verb);
    /* "we think he lied and |judge| him": no "he" judges */
    static const char *const one[] = {"he", "she", "it"};
    bool other = doer >= 0 && s->token[verb].xpos == CC_XPOS_VBP && CC_AMONG(s->token[doer].lower, one);
    return other ? -1 : doer;
}

static bool is_co_argument(const cc_sentence *s, const cc_reference *p, const cc_reference *x)
{
    int32_t a = cc_coref_first_of_coordination(s, cc_coref_local(s, p)),
            b = cc_coref_first_of_coordination(s, cc_coref_local(s, x));
    if (a == b) return true; /* "he and Biden" */
    if (doer_above(s, p) == b) return true;
    if (p->possessive || p->reflexive) return false;
    if (!is_argument(s->token[a].deprel) || !is_argument(s->token[b].deprel)) return false;
    return s->token[a].head == s->token[b].head;
}

/* Another argument of the pronoun's verb means the entity: "He thanked |him|". */
static bool is_taken(const cc_coreference *c, const cc_sentence *s, const cc_reference *p, int32_t entity)
{
    int32_t head = s->token[cc_coref_local(s, p)].head;
    if (p->possessive || p->reflexive || entity < 0 || head < 0 || !is_argument(s->token[cc_coref_local(s, p)].deprel))
        return false;
    CC_FOR_CHILDREN(s, head, child) {
        int32_t other = c->ref_of[s->first + (uint32_t)child];
        if (other < 0 || child == cc_coref_local(s, p) || !is_argument(s->token[child].deprel)) continue;
        if (c->ref.item[other].entity == entity && s->first + (uint32_t)child < p->token) return true;
    }
    int32_t doer = doer_above(s, p), above = doer < 0 ? -1 : c->ref_of[s->first + (uint32_t)doer];
    return above >= 0 && c->ref.item[above].entity == entity;
}

/* "the rebel gunmen could not get to |it|": what only says what sort they are, who do it, is not what they do it to. */
static bool is_sort_of_doer(const cc_sentence *s, const cc_reference *p, const cc_reference *x)
{
    int32_t token = cc_coref_local(s, p), verb = s->token[token].head,
            subject = verb < 0 ? -1 : cc_doer_of_verb(s, verb);
    cc_deprel d = cc_deprel_main(s->token[token].deprel);
    bool governed = d == CC_DEP_OBJ || d == CC_DEP_OBL || d == CC_DEP_IOBJ;
    bool sort = x->relation == CC_DEP_COMPOUND || x->relation == CC_DEP_AMOD;
    return governed && sort && p->gender == CC_GENDER_NEUTER && !p->possessive && subject >= 0 &&
           s->token[cc_coref_local(s, x)].head == subject;
}

/* "Hale Bank |in Lund| closed its doors": the bank's; "the mayor |of Lund| praised its schools": the town's. */
static bool is_seat_of_owner(const cc_coreference *c, const cc_sentence *s, const cc_reference *p,
                             const cc_reference *x)
{
    if (p->gender != CC_GENDER_NEUTER || !p->possessive || p->plural || x->relation != CC_DEP_NMOD) return false;
    if (x->entity < 0 || c->article->entities.item[x->entity].kind != CC_NAME_PLACE) return false;
    int32_t verb = cc_coref_predicate_of(s, cc_coref_local(s, p)), subject = subject_of(s, verb), token;
    if (subject < 0) return false;
    for (token = s->token[cc_coref_local(s, x)].head; token >= 0 && token != subject && token != verb;)
        token = s->token[token].head;
    int32_t ref = token != subject ? -1 : c->ref_of[s->first + (uint32_t)subject];
    if (ref < 0) return false;
    const cc_reference *owner = &c->ref.item[ref];
    return (owner->kind == CC_REF_NAME || owner->animacy == CC_ANIMACY_GROUP) && owner->animacy != CC_ANIMACY_PERSON &&
           owner->animacy != CC_ANIMACY_PLACE;
}

/* "We took our country back," she told |them|: what is only in her words is not whom she spoke to. */
static bool is_in_words(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    /* "God has given them space," |he| added: who speaks does not name himself */
    if (c->speaks[p->token] && p->quote < 0 && x->quote >= 0 && x->sentence == p->sentence && !p->plural &&
        p->gender != CC_GENDER_NEUTER && c->article->quotes.item[x->quote].form == CC_FORM_DIRECT)
        return true;
    return x->quote >= 0 && x->quote != p->quote && x->kind == CC_REF_NOUN && x->sentence == p->sentence &&
           x->token < p->token && c->article->quotes.item[x->quote].form == CC_FORM_DIRECT;
}

/* Below the verb with contents and circumstances between: what hangs beside, a relative clause or a second sentence,
 * may be hung wrongly. */
static bool is_in_content(const cc_sentence *s, int32_t token, int32_t verb)
{
    for (int step = 0; step < CC_COREF_STEPS && token >= 0; step++) {
        if (token == verb) return true;
        cc_deprel d = cc_deprel_main(s->token[token].deprel);
        if (d == CC_DEP_ACL || d == CC_DEP_PARATAXIS || d == CC_DEP_CONJ) return false;
        token = s->token[token].head;
    }
    return false;
}

/* "He said that |Smith| had gone": a name inside what the pronoun's verb governs means somebody else. */
static bool is_named_below(const cc_coreference *c, const cc_sentence *s, const cc_reference *p, int32_t entity)
{
    enum { MOST = 12 };
    int32_t token = cc_coref_local(s, p), head = s->token[token].head, ref = c->ref_of[p->token];
    if (entity < 0 || head < token || ref < 0 || cc_deprel_main(s->token[token].deprel) != CC_DEP_NSUBJ) return false;
    for (uint32_t i = (uint32_t)ref + 1, seen = 0; i < c->ref.count && seen < MOST; i++, seen++) {
        const cc_reference *x = &c->ref.item[i];
        if (x->sentence != p->sentence) return false;
        int32_t at = cc_coref_local(s, x);
        if (x->kind == CC_REF_NAME && x->entity == entity && !x->adjective && at > head && is_in_content(s, at, head))
            return true;
    }
    return false;
}

static bool is_reflexive_of(const cc_sentence *s, const cc_reference *p, const cc_reference *x)
{
    int32_t subject = subject_of(s, cc_coref_predicate_of(s, cc_coref_local(s, p)));
    return subject >= 0 &&
           (subject == cc_coref_local(s, x) || cc_coref_first_of_coordination(s, cc_coref_local(s, x)) == subject);
}

/* The pronoun opens a clause or phrase that comes before what it serves: "After he won, Smith left". */
static bool may_look_ahead(const cc_sentence *s, const cc_reference *p, const cc_reference *x)
{
    int32_t token = cc_coref_local(s, p), target = cc_coref_local(s, x);
    if (s->token[target].deprel == CC_DEP_NMOD_POSS && s->token[target].head > cc_coref_local(s, p))
        target = s->token[target].head;
    if (cc_deprel_main(s->token[target].deprel) != CC_DEP_NSUBJ) return false;
    int32_t governor = s->token[target].head;
    bool fronted = false;
    for (int step = 0; step < CC_COREF_STEPS && token >= 0; step++) {
        cc_deprel d = cc_deprel_main(s->token[token].deprel);
        if (token == governor) return fronted;
        if (d == CC_DEP_ADVCL || (d == CC_DEP_OBL && p->possessive)) fronted = true;
        if (d == CC_DEP_NSUBJ && !fronted && s->token[token].head == governor) return false;
        token = s->token[token].head;
    }
    return false;
}

/* "the competence to reattach |it|", "on the condition that we do |it|": what stands in the infinitive of a noun, or in
 * what it is about, means something else. */
static bool is_in_clause_of(const cc_sentence *s, int32_t token, int32_t noun)
{
    for (int step = 0; step < CC_COREF_STEPS && token >= 0; step++) {
        const cc_token *t = &s->token[token];
        if (t->head == noun && cc_deprel_main(t->deprel) == CC_DEP_ACL) {
            int32_t mark = cc_child(s, token, CC_DEP_MARK);
            if (mark >= 0 && cc_span_is(s->token[mark].lower, "that")) return true;
            return t->deprel != CC_DEP_ACL_RELCL && t->xpos == CC_XPOS_VB && cc_child(s, token, CC_DEP_NSUBJ) < 0;
        }
        token = t->head;
    }
    return false;
}

/* "Lund blocked |his| volley", "praised |his| courage": nobody does that to what is his own, unless it is somebody, or
 * the text says "own". */
static bool is_anothers(const cc_coreference *c, const cc_sentence *s, const cc_reference *p, const cc_reference *x)
{
    static const char *const verbs[] = {
        "fend",      "block",     "parry",    "dodge",    "deflect", "pound",    "praise", "hail",    "applaud",
        "laud",      "commend",   "salute",   "mourn",    "mock",    "ridicule", "echo",   "welcome", "criticise",
        "criticize", "condemn",   "denounce", "question", "dismiss", "reject",   "slam",   "blast",   "decry",
        "endorse",   "challenge", "admire",   "grant",    "counter", "rebuff",   "rebut",  "bemoan"};
    int32_t own = cc_coref_local(s, p), thing = s->token[own].head, verb = thing < own ? -1 : s->token[thing].head;
    if (!p->possessive || verb < 0 || verb > own || s->token[thing].deprel != CC_DEP_OBJ ||
        s->token[verb].upos != CC_UPOS_VERB)
        return false;
    if (!CC_AMONG(s->token[verb].lemma, verbs) || cc_span_is(s->token[own + 1].lower, "own")) return false;
    int32_t ref = c->ref_of[s->first + (uint32_t)thing], who = cc_doer_of_verb(s, verb),
            by = who < 0 ? -1 : c->ref_of[s->first + (uint32_t)who];
    bool somebody =
        ref >= 0 && (c->ref.item[ref].animacy == CC_ANIMACY_PERSON || c->ref.item[ref].animacy == CC_ANIMACY_GROUP);
    if (by < 0 || somebody) return false;
    return x == &c->ref.item[by] || (x->entity >= 0 && x->entity == c->ref.item[by].entity);
}

/* "|his| father gave the keys to |his| son": the father's, and not the son's own. */
static bool is_own_kin(const cc_coreference *c, const cc_sentence *s, const cc_reference *p, const cc_reference *x)
{
    static const char *const above[] = {"father", "mother", "parent", "dad", "mum", "mom"},
                             *const below[] = {"son", "daughter", "child"}, *const wed[] = {"husband", "wife"};
    if (!p->possessive || x->entity < 0) return false;
    int32_t thing = s->token[cc_coref_local(s, p)].head, verb = thing < 0 ? -1 : s->token[thing].head;
    bool up = thing >= 0 && CC_AMONG(s->token[thing].lemma, below),
         down = thing >= 0 && CC_AMONG(s->token[thing].lemma, above),
         mate = thing >= 0 && CC_AMONG(s->token[thing].lemma, wed);
    if ((!up && !down && !mate) || verb < 0 || cc_span_is(s->token[cc_coref_local(s, p) + 1].lower, "own"))
        return false;
    int32_t who = cc_doer_of_verb(s, verb);
    if (who < 0 || who > thing ||
        !(up     ? CC_AMONG(s->token[who].lemma, above)
          : down ? CC_AMONG(s->token[who].lemma, below)
                 : CC_AMONG(s->token[who].lemma, wed)))
        return false;
    int32_t owner = cc_child_exact(s, who, CC_DEP_NMOD_POSS),
            ref = owner < 0 ? -1 : c->ref_of[s->first + (uint32_t)owner];
    return ref >= 0 && c->ref.item[ref].entity == x->entity;
}

bool cc_may_mean(const cc_coreference *c, const cc_reference *p, const cc_reference *x)
{
    if (x->adjective && x->animacy != CC_ANIMACY_PERSON && !p->possessive && !p->plural &&
        p->gender != CC_GENDER_NEUTER)
        return false;
    if (x->adjective && p->plural && (x->animacy == CC_ANIMACY_PLACE || (x->entity >= 0 && cc_is_state(c, x->entity))))
        return false;
    if (is_partitive(cc_reference_sentence(c, x), x) && p->plural) return false;
    if (x->predicate || (x->kind == CC_REF_PRONOUN && (x->entity < 0 || x->person != CC_PERSON_THIRD))) return false;
    if (!cc_agrees(c, p, x) || (x->entity >= 0 && x->entity == p->barred)) return false;
    if (p->quote >= 0 && x->entity >= 0 && c->article->quotes.item[p->quote].entity == x->entity &&
        p->gender != CC_GENDER_NEUTER && c->article->quotes.item[p->quote].form == CC_FORM_DIRECT)
        return false; /* who speaks of himself says I */
    const cc_sentence *s = cc_reference_sentence(c, p);
    if (is_anothers(c, s, p, x) || is_own_kin(c, s, p, x)) return false;
    if (is_taken(c, s, p, x->entity) || is_named_below(c, s, p, x->entity)) return false;
    if (is_in_words(c, p, x) || cc_needs_mind(c, p, x) || cc_is_spoken_to(c, p, x)) return false;
    if (cc_is_no_topic(c, p, x) || cc_tells_of_another(c, p, x)) return false;
    if (x->sentence != p->sentence) return !p->reflexive && x->token < p->token;
    if (p->reflexive) return is_reflexive_of(s, p, x);
    if (!p->possessive && x->token < p->token && is_in_clause_of(s, cc_coref_local(s, p), cc_coref_local(s, x)))
        return false;
    if (is_seat_of_owner(c, s, p, x)) return false;
    if (is_sort_of_doer(s, p, x) || is_co_argument(s, p, x) ||
        is_inside_phrase(s, cc_coref_local(s, p), cc_coref_local(s, x)))
        return false;
    return x->token < p->token || may_look_ahead(s, p, x);
}
