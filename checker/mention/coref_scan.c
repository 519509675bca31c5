/* mention/coref_scan.c - the words of an article that refer: names, nouns that head a phrase, personal pronouns. */
#include "mention/coref.h"

/* lexnames(5) */
enum { LEX_GROUP = 14, LEX_PERSON = 18 };

/* --- pronouns ------------------------------------------------------------ */

typedef struct {
    const char *word;
    cc_grammatical_person person;
    cc_gender gender;
    bool plural, possessive, reflexive;
} pronoun_row;

/* A closed class of English: not for an editor to change. */
static const pronoun_row pronouns[] = {
    {"he", CC_PERSON_THIRD, CC_GENDER_MALE, false, false, false},
    {"him", CC_PERSON_THIRD, CC_GENDER_MALE, false, false, false},
    {"his", CC_PERSON_THIRD, CC_GENDER_MALE, false, true, false},
    {"himself", CC_PERSON_THIRD, CC_GENDER_MALE, false, false, true},
    {"she", CC_PERSON_THIRD, CC_GENDER_FEMALE, false, false, false},
    {"her", CC_PERSON_THIRD, CC_GENDER_FEMALE, false, false, false},
    {"hers", CC_PERSON_THIRD, CC_GENDER_FEMALE, false, true, false},
    {"herself", CC_PERSON_THIRD, CC_GENDER_FEMALE, false, false, true},
    {"it", CC_PERSON_THIRD, CC_GENDER_NEUTER, false, false, false},
    {"its", CC_PERSON_THIRD, CC_GENDER_NEUTER, false, true, false},
    {"itself", CC_PERSON_THIRD, CC_GENDER_NEUTER, false, false, true},
    {"they", CC_PERSON_THIRD, CC_GENDER_UNKNOWN, true, false, false},
    {"them", CC_PERSON_THIRD, CC_GENDER_UNKNOWN, true, false, false},
    {"their", CC_PERSON_THIRD, CC_GENDER_UNKNOWN, true, true, false},
    {"theirs", CC_PERSON_THIRD, CC_GENDER_UNKNOWN, true, true, false},
    {"both", CC_PERSON_THIRD, CC_GENDER_UNKNOWN, true, false, false},
    {"themselves", CC_PERSON_THIRD, CC_GENDER_UNKNOWN, true, false, true},
    {"i", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, false, false, false},
    {"me", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, false, false, false},
    {"my", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, false, true, false},
    {"mine", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, false, true, false},
    {"myself", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, false, false, true},
    {"we", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, true, false, false},
    {"us", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, true, false, false},
    {"our", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, true, true, false},
    {"ours", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, true, true, false},
    {"ourselves", CC_PERSON_FIRST, CC_GENDER_UNKNOWN, true, false, true},
    {"you", CC_PERSON_SECOND, CC_GENDER_UNKNOWN, false, false, false},
    {"your", CC_PERSON_SECOND, CC_GENDER_UNKNOWN, false, true, false},
    {"yourself", CC_PERSON_SECOND, CC_GENDER_UNKNOWN, false, false, true},
};

bool cc_is_pronoun(cc_span lower, cc_reference *out)
{
    for (size_t i = 0; i < sizeof pronouns / sizeof *pronouns; i++) {
        const pronoun_row *p = &pronouns[i];
        if (!cc_span_is(lower, p->word)) continue;
        out->person = p->person, out->gender = p->gender;
        out->plural = p->plural, out->possessive = p->possessive, out->reflexive = p->reflexive;
        return true;
    }
    return false;
}

/* --- where a reference stands -------------------------------------------- */

/* A later member of a coordination stands where its first does; a part of a phrase ("fixed", "flat") is no place. */
static void set_relation(const cc_sentence *s, int32_t token, cc_reference *r)
{
    int32_t t = token;
    for (uint32_t guard = 0;
         guard < s->count && cc_deprel_main(s->token[t].deprel) == CC_DEP_CONJ && s->token[t].head >= 0; guard++) {
        t = s->token[t].head;
        r->coordinated = true;
    }
    r->relation = cc_deprel_main(s->token[t].deprel);
    if (s->token[t].deprel == CC_DEP_NMOD_POSS) r->relation = CC_DEP_NMOD_POSS;
}

static bool is_definite(const cc_sentence *s, int32_t token)
{
    CC_FOR_CHILDREN(s, token, c) {
        if (s->token[c].deprel == CC_DEP_NMOD_POSS) return true;
        if (cc_deprel_main(s->token[c].deprel) != CC_DEP_DET) continue;
        cc_span w = s->token[c].lower;
        if (cc_span_is(w, "the") || cc_span_is(w, "this") || cc_span_is(w, "that") || cc_span_is(w, "these") ||
            cc_span_is(w, "those") || cc_span_is(w, "both"))
            return true;
    }
    return false;
}

/* "was a killer", "as a killer", "named director", "became director": it says what somebody is. */
static bool is_predicate(const cc_sentence *s, int32_t token)
{
    const cc_token *t = &s->token[token];
    if (cc_child(s, token, CC_DEP_COP) >= 0) return true;
    cc_deprel d = cc_deprel_main(t->deprel);
    if (d == CC_DEP_XCOMP) return true;
    if (d == CC_DEP_OBJ && t->head >= 0 && cc_span_is(s->token[t->head].lemma, "become")) return true;
    int32_t c = cc_child(s, token, CC_DEP_CASE);
    return c >= 0 && cc_span_is(s->token[c].lower, "as");
}

static cc_animacy animacy_of_name(const cc_article *article, const cc_name *n)
{
    cc_name_kind kind = n->entity >= 0 ? article->entities.item[n->entity].kind : n->kind;
    switch (kind) {
    case CC_NAME_PERSON: return CC_ANIMACY_PERSON;
    case CC_NAME_ORGANISATION: return CC_ANIMACY_GROUP;
    case CC_NAME_PLACE: return n->kind == CC_NAME_ORGANISATION ? CC_ANIMACY_GROUP : CC_ANIMACY_PLACE;
    default: return CC_ANIMACY_UNKNOWN;
    }
}

/* --- one token ------------------------------------------------------------ */

static bool is_adjective_name(const cc_sentence *s, const cc_name *n)
{
    const cc_token *t = &s->token[n->at.head - s->first];
    cc_deprel d = cc_deprel_main(t->deprel);
    return t->upos == CC_UPOS_ADJ || d == CC_DEP_AMOD || d == CC_DEP_COMPOUND;
}

static bool scan_name(cc_coreference *c, const cc_token *t, cc_reference *r)
{
    const cc_name *n = &c->article->names.item[t->name];
    const cc_sentence *s = &c->article->sentences.item[r->sentence];
    if (n->at.head != r->token) return false;
    r->kind = CC_REF_NAME;
    r->name = t->name;
    r->entity = n->entity;
    r->animacy = animacy_of_name(c->article, n);
    const cc_name_word *w = cc_name_word_find(c->l->name, c->article->tokens.item[n->at.last - 1].lower);
    if (r->animacy == CC_ANIMACY_UNKNOWN && w != NULL && w->kind == CC_NAME_OTHER) r->animacy = CC_ANIMACY_THING;
    r->definite = true;
    r->adjective = is_adjective_name(s, n);
    r->plural = t->xpos == CC_XPOS_NNPS && r->animacy != CC_ANIMACY_GROUP;
    return true;
}

static bool is_person_noun(const cc_wordnet *w, cc_span lemma)
{
    uint32_t sense;
    if (w == NULL || cc_wordnet_senses(w, lemma, CC_WN_NOUN, &sense, 1) != 1 ||
        cc_wordnet_lexfile(w, sense) != LEX_PERSON)
        return false;
    return cc_wordnet_is_a(w, lemma, CC_LIT("person"), CC_WN_NOUN, 1, 12); /* a soul is none */
}

static bool is_group_noun(const cc_wordnet *w, cc_span lemma)
{
    uint32_t sense;
    return w != NULL && cc_wordnet_senses(w, lemma, CC_WN_NOUN, &sense, 1) == 1 &&
           cc_wordnet_lexfile(w, sense) == LEX_GROUP;
}

/* A noun that stands right before the name it describes is part of its title. */
static bool is_in_title(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    for (uint32_t i = (uint32_t)token + 1; i < s->count && i < (uint32_t)token + 8; i++) {
        int32_t name = s->token[i].name;
        if (name < 0) continue;
        cc_span title = c->article->names.item[name].title;
        if (title.len == 0) continue;
        size_t from = (size_t)(title.ptr - c->article->text.ptr);
        return s->token[token].start >= from && s->token[token].start < from + title.len;
    }
    return false;
}

/* "GM's chief |executive|, Rick Wagoner,": an office that the tagger takes for an adjective, where a noun stands. */
static bool is_adjective_office(const cc_coreference *c, const cc_sentence *s, int32_t token)
{
    uint32_t first;
    const cc_token *t = &s->token[token];
    if (t->upos != CC_UPOS_ADJ) return false;
    const cc_role *r = cc_role_ending(c->l->name, s, (uint32_t)token, &first);
    if (r == NULL || r->use != CC_ROLE_TITLE || r->class.len == 0) return false;
    switch (cc_deprel_main(t->deprel)) {
    case CC_DEP_APPOS:
    case CC_DEP_NSUBJ:
    case CC_DEP_OBJ:
    case CC_DEP_OBL:
    case CC_DEP_XCOMP:
    case CC_DEP_NMOD: return true;
    case CC_DEP_CONJ: return t->head >= 0 && s->token[t->head].upos == CC_UPOS_NOUN;
    default: return false;
    }
}

/* "a fish of 19 |stone|": how much it is, nothing that is spoken of. */
static bool is_measure(const cc_coreference *c, const cc_token *t)
{
    if (t->number < 0) return false;
    cc_number_kind kind = c->article->numbers.item[t->number].kind;
    return kind == CC_NUMBER_PERCENT || kind == CC_NUMBER_QUANTITY || kind == CC_NUMBER_AGE || kind == CC_NUMBER_SCORE;
}

/* "the 22-year-old |forward|": a noun with an age that may be somebody is somebody. */
static void set_age(const cc_coreference *c, const cc_sentence *s, int32_t token, cc_reference *r)
{
    enum { SENSES = 3, DEPTH = 12 };
    bool definite, body = r->animacy == CC_ANIMACY_GROUP || r->animacy == CC_ANIMACY_PLACE;
    uint32_t age = r->plural || body ? 0 : cc_age_before(s, token, &definite);
    if (age == 0) return;
    if (r->animacy != CC_ANIMACY_PERSON &&
        (c->l->wordnet == NULL ||
         !cc_wordnet_is_a(c->l->wordnet, s->token[token].lemma, CC_LIT("person"), CC_WN_NOUN, SENSES, DEPTH)))
        return;
    r->animacy = CC_ANIMACY_PERSON;
    r->age = age;
}

static bool scan_noun(cc_coreference *c, const cc_sentence *s, int32_t token, cc_reference *r)
{
    const cc_token *t = &s->token[token];
    cc_deprel d = cc_deprel_main(t->deprel);
    bool capital_role = t->upos == CC_UPOS_PROPN && cc_role_find(c->l->name, t->lower) != NULL;
    const cc_group_word *group = cc_group_word_find(c->l->name, t->upos == CC_UPOS_PROPN ? t->lower : t->lemma);
    bool government = t->upos == CC_UPOS_PROPN && cc_is_government_word(c->l->name, t->lower);
    if (t->upos != CC_UPOS_NOUN && !capital_role && !government && !is_adjective_office(c, s, token)) return false;
    if (d == CC_DEP_COMPOUND || d == CC_DEP_FLAT || d == CC_DEP_FIXED || d == CC_DEP_AMOD ||
        t->deprel == CC_DEP_NMOD_DESC)
        return false;
    if (is_in_title(c, s, token) || t->time >= 0 || is_measure(c, t)) return false; /* "they" are no "14 days" */
    uint32_t first;
    r->kind = CC_REF_NOUN;
    r->plural = t->xpos == CC_XPOS_NNS || t->xpos == CC_XPOS_NNPS;
    r->definite = is_definite(s, token) || capital_role;
    r->predicate = is_predicate(s, token);
    r->role = cc_role_ending(c->l->name, s, (uint32_t)token, &first);
    if (r->role != NULL && r->role->use == CC_ROLE_HONORIFIC) r->role = NULL;
    r->group = r->role == NULL ? group : NULL;
    if (r->role != NULL) r->animacy = CC_ANIMACY_PERSON, r->gender = r->role->gender;
    else if (r->group != NULL) r->animacy = r->group->kind == CC_GROUP_PLACE ? CC_ANIMACY_PLACE : CC_ANIMACY_GROUP;
    else if (is_person_noun(c->l->wordnet, t->lemma)) r->animacy = CC_ANIMACY_PERSON;
    else r->animacy = is_group_noun(c->l->wordnet, t->lemma) ? CC_ANIMACY_GROUP : CC_ANIMACY_THING;
    set_age(c, s, token, r);
    return true;
}

/* "The 39-year-|old| denied it": somebody of that age, where no noun is behind. */
static bool scan_aged(const cc_sentence *s, int32_t token, cc_reference *r)
{
    const cc_token *t = &s->token[token];
    bool behind = (uint32_t)token + 1 < s->count && s->token[token + 1].upos == CC_UPOS_NOUN;
    cc_deprel d = cc_deprel_main(t->deprel);
    if (behind || d == CC_DEP_AMOD || d == CC_DEP_COMPOUND || !cc_span_is(t->lower, "old")) return false;
    r->age = cc_age_before(s, token, &r->definite);
    r->kind = CC_REF_NOUN;
    r->animacy = CC_ANIMACY_PERSON;
    r->predicate = is_predicate(s, token);
    return r->age > 0;
}

static bool scan_relative(const cc_token *t, cc_reference *r)
{
    if (t->xpos != CC_XPOS_WDT && t->xpos != CC_XPOS_WP && t->xpos != CC_XPOS_WPS) return false;
    bool pronoun = cc_span_is(t->lower, "who") || cc_span_is(t->lower, "whom") || cc_span_is(t->lower, "whose") ||
                   cc_span_is(t->lower, "which") || cc_span_is(t->lower, "that");
    if (!pronoun || t->upos != CC_UPOS_PRON) return false;
    r->kind = CC_REF_PRONOUN;
    r->relative = r->predicate = true;
    return true;
}

/* "|Both| denied it", but not "both men", "both of them", "both fast and cheap". */
static bool stands_alone(const cc_sentence *s, int32_t token)
{
    cc_deprel d = cc_deprel_main(s->token[token].deprel);
    bool argument = d == CC_DEP_NSUBJ || d == CC_DEP_OBJ || d == CC_DEP_OBL || d == CC_DEP_IOBJ;
    return argument && cc_child(s, token, CC_DEP_NMOD) < 0 && cc_child(s, token, CC_DEP_CONJ) < 0;
}

/* "her" before a noun, and "his" and "its" anywhere but alone, possess. */
static bool scan_pronoun(const cc_sentence *s, int32_t token, cc_reference *r)
{
    const cc_token *t = &s->token[token];
    if (t->upos != CC_UPOS_PRON && t->upos != CC_UPOS_DET) return false;
    bool hyphen = (uint32_t)token + 1 < s->count && !t->space_after && cc_span_starts(s->token[token + 1].form, "-");
    if (hyphen) return false; /* "an it-takes-one-to-know-one remark" */
    if (!cc_is_pronoun(t->lower, r)) return false;
    if (cc_span_is(t->lower, "both") && !stands_alone(s, token)) return false;
    r->kind = CC_REF_PRONOUN;
    r->possessive = r->possessive || t->deprel == CC_DEP_NMOD_POSS;
    if (r->person != CC_PERSON_THIRD) r->animacy = CC_ANIMACY_PERSON;
    else if (r->gender == CC_GENDER_MALE || r->gender == CC_GENDER_FEMALE) r->animacy = CC_ANIMACY_PERSON;
    return true;
}

static void scan_token(cc_coreference *c, uint32_t sentence, const cc_sentence *s, int32_t token)
{
    const cc_token *t = &s->token[token];
    cc_reference r = {.token = s->first + (uint32_t)token,
                      .sentence = sentence,
                      .entity = -1,
                      .name = -1,
                      .barred = -1,
                      .quote = t->quote,
                      .person = CC_PERSON_THIRD};
    bool found = t->name >= 0 ? scan_name(c, t, &r)
                              : scan_pronoun(s, token, &r) || scan_relative(t, &r) || scan_aged(s, token, &r) ||
                                    scan_noun(c, s, token, &r);
    if (!found) return;
    set_relation(s, token, &r);
    if (r.quote >= 0 &&
        (c->article->quotes.item[r.quote].form == CC_FORM_INDIRECT || c->article->quotes.item[r.quote].scare))
        r.quote = -1;
    c->ref_of[r.token] = (int32_t)c->ref.count;
    *CC_PUSH(c->a, &c->ref) = r;
}

static bool is_read(const cc_article *a, const cc_sentence *s)
{
    return s->block >= a->blocks.count || cc_block_speaks(a->blocks.item[s->block].kind) ||
           a->blocks.item[s->block].kind == CC_BLOCK_CAPTION;
}

void cc_references_find(cc_coreference *c)
{
    c->ref_of = CC_NEW_ARRAY(c->a, c->article->tokens.count, int32_t);
    for (uint32_t i = 0; i < c->article->tokens.count; i++) c->ref_of[i] = -1;
    for (uint32_t i = 0; i < c->article->sentences.count; i++) {
        const cc_sentence *s = &c->article->sentences.item[i];
        if (!is_read(c->article, s)) continue;
        for (uint32_t t = 0; t < s->count; t++) scan_token(c, i, s, (int32_t)t);
    }
}
