/* claim/identity.c - "Berg, the miller who sold it", "Berg is a miller who sold it": Berg did. What is told of a noun
 * that says who somebody is, is told of him. */
#include "claim/phrase.h"
#include "claim/reading.h"

static bool is_person(const cc_reading *r, int32_t t)
{
    enum { DEPTH = 12 };
    const cc_token *k = cc_at(r, t);
    const cc_name *n = k->name < 0 ? NULL : &r->article->names.item[k->name];
    if (n != NULL && n->entity >= 0) return r->article->entities.item[n->entity].kind == CC_NAME_PERSON;
    if (r->lex[t]->slot == CC_NOUN_PERSON) return true;
    return k->upos == CC_UPOS_NOUN && r->lexicon->wordnet != NULL &&
           cc_wordnet_is_a(r->lexicon->wordnet, k->lemma, CC_LIT("person"), CC_WN_NOUN, 1, DEPTH);
}

/* "the reason that ruined him": what only sorts or counts, and is nobody. */
static bool is_sort(const cc_token *noun)
{
    static const char *const words[] = {"kind", "sort", "type",   "reason",  "way",  "time",   "day",
                                        "year", "part", "moment", "example", "lack", "result", "number"};
    return CC_AMONG(noun->lemma, words);
}

/* A pronoun that nobody stands for, or one for a matter: "it", "this". */
static bool is_open_pronoun(const cc_reading *r, int32_t t)
{
    static const char *const matters[] = {"it", "this", "that", "these", "those", "there", "here"};
    const cc_token *k = cc_at(r, t);
    if (k->upos != CC_UPOS_PRON && k->upos != CC_UPOS_DET) return CC_AMONG(k->lower, matters);
    if (CC_AMONG(k->lower, matters) || k->xpos != CC_XPOS_PRP) return true;
    return cc_phrase_name(r->article, r->s, t, CC_PHRASE_ALONE).len == 0 &&
           cc_phrase_antecedent(r->article, r->s, t, r->arena).len == 0;
}

/* "|Berg| is a miller who": of whom the sentence says that he is it; CC_NO_TOKEN. */
static int32_t of_copula(const cc_reading *r, int32_t noun)
{
    const cc_clause *is = r->clause_of[noun] < 0 ? NULL : &r->clause.item[r->clause_of[noun]];
    if (is == NULL || is->head != noun || is->origin != CC_FROM_COPULA || is->subject == CC_NO_TOKEN)
        return CC_NO_TOKEN;
    if (is->stance.negative || is->stance.modality != CC_ASSERTED || cc_marker(r, noun) != CC_NO_TOKEN)
        return CC_NO_TOKEN;
    int32_t who = is->subject;
    if (who == noun || !cc_is_nominal(cc_at(r, who)) || is_open_pronoun(r, who) || cc_is_empty_subject(r, who) ||
        cc_is_idea(r, who) || cc_child(r->s, who, CC_DEP_CONJ) != CC_NO_TOKEN ||
        cc_child(r->s, who, CC_DEP_ACL) != CC_NO_TOKEN)
        return CC_NO_TOKEN; /* "the first to go was a man who": the longer words say less */
    /* "a worry is the noise that woke them": of two things either may be meant */
    bool somebody = is_person(r, who) || cc_at(r, who)->upos == CC_UPOS_PRON;
    bool named = cc_is_proper(r, who) && cc_phrase_name(r->article, r->s, who, CC_PHRASE_ALONE).len > 0;
    return (is_person(r, noun) && somebody) || named ? who : CC_NO_TOKEN;
}

/* "|Berg| became the first woman to lead it": whoever became it; CC_NO_TOKEN. */
static int32_t of_becoming(const cc_reading *r, int32_t noun)
{
    int32_t verb = cc_at(r, noun)->head;
    cc_deprel d = cc_main_relation(r, noun);
    if (verb == CC_NO_TOKEN || verb > noun || (d != CC_DEP_OBJ && d != CC_DEP_XCOMP)) return CC_NO_TOKEN;
    if (!cc_span_is(cc_at(r, verb)->lemma, "become") || !is_person(r, noun) || r->clause_of[verb] < 0)
        return CC_NO_TOKEN;
    const cc_clause *c = &r->clause.item[r->clause_of[verb]];
    int32_t who = c->subject;
    if (c->head != verb || who == CC_NO_TOKEN || c->stance.negative || c->stance.modality != CC_ASSERTED)
        return CC_NO_TOKEN;
    bool known = cc_phrase_name(r->article, r->s, who, CC_PHRASE_ALONE).len > 0 || is_person(r, who);
    return known && !is_open_pronoun(r, who) && cc_child(r->s, who, CC_DEP_CONJ) == CC_NO_TOKEN ? who : CC_NO_TOKEN;
}

/* "the Post reported it, a |claim| repeated": what is done or said is no body. */
static bool is_deed(const cc_reading *r, int32_t noun)
{
    enum { ACT = 4, COGNITION = 9, COMMUNICATION = 10, EVENT = 11 };
    uint32_t sense;
    if (cc_at(r, noun)->name >= 0 || r->lexicon->wordnet == NULL ||
        cc_wordnet_senses(r->lexicon->wordnet, cc_at(r, noun)->lemma, CC_WN_NOUN, &sense, 1) == 0)
        return false;
    unsigned file = cc_wordnet_lexfile(r->lexicon->wordnet, sense);
    return file == ACT || file == COGNITION || file == COMMUNICATION || file == EVENT;
}

/* What a noun beside a name may say of it: of a person that he is somebody, of a place that it is one. */
static bool may_say_of(const cc_reading *r, int32_t noun, int kind)
{
    switch (kind) {
    case CC_NAME_PERSON: return is_person(r, noun);
    case CC_NAME_PLACE: return r->lex[noun]->slot == CC_NOUN_PLACE;
    case CC_NAME_ORGANISATION: return !is_person(r, noun) && r->lex[noun]->slot != CC_NOUN_PLACE && !is_deed(r, noun);
    default: return false;
    }
}

/* The head of the name that ends before the comma, past an age: "|Berg|, 39, the miller"; CC_NO_TOKEN. */
static int32_t name_before(const cc_reading *r, int32_t comma)
{
    int32_t t = comma - 1;
    if (t > 1 && cc_at(r, t)->xpos == CC_XPOS_CD && cc_span_is(cc_at(r, t - 1)->form, ",")) t -= 2;
    const cc_name *n = t < 0 || cc_at(r, t)->name < 0 ? NULL : &r->article->names.item[cc_at(r, t)->name];
    return n == NULL || n->kind == CC_NAME_ROLE || n->kind == CC_NAME_PRONOUN ? CC_NO_TOKEN
                                                                              : (int32_t)(n->at.head - r->s->first);
}

/* Others are named with it: "Berg and Lund, a miller who". */
static bool is_named_alone(const cc_reading *r, int32_t name)
{
    return cc_child(r->s, name, CC_DEP_CONJ) == CC_NO_TOKEN && cc_main_relation(r, name) != CC_DEP_CONJ &&
           cc_phrase_name(r->article, r->s, name, CC_PHRASE_ALONE).len > 0;
}

/* "|Berg|, the miller who": the name before the comma that the noun stands beside; CC_NO_TOKEN. */
static int32_t of_name_before(const cc_reading *r, int32_t noun)
{
    int32_t comma = r->low[noun];
    if (cc_at(r, comma)->upos != CC_UPOS_PUNCT) comma--;
    if (comma < 1 || cc_at(r, noun)->xpos != CC_XPOS_NN || !cc_span_is(cc_at(r, comma)->form, ",")) return CC_NO_TOKEN;
    int32_t name = name_before(r, comma);
    if (name == CC_NO_TOKEN || !may_say_of(r, noun, cc_name_kind_at(r, name))) return CC_NO_TOKEN;
    return is_named_alone(r, name) ? name : CC_NO_TOKEN;
}

static int32_t identified(const cc_reading *r, int32_t noun)
{
    if (noun == CC_NO_TOKEN || cc_at(r, noun)->upos != CC_UPOS_NOUN || is_sort(cc_at(r, noun))) return noun;
    int kind = cc_name_kind_at(r, noun);
    if (kind >= 0 && (kind != CC_NAME_ROLE || cc_phrase_name(r->article, r->s, noun, CC_PHRASE_ALONE).len > 0))
        return noun;
    int32_t who = cc_relation(r, noun) == CC_DEP_APPOS ? of_name_before(r, noun) : of_copula(r, noun);
    if (who == CC_NO_TOKEN) who = of_becoming(r, noun);
    return who == CC_NO_TOKEN ? noun : who;
}

void cc_identities_find(cc_reading *r)
{
    for (uint32_t i = 0; i < r->clause.count; i++) {
        cc_clause *c = &r->clause.item[i];
        if (c->subject != c->head && c->origin != CC_FROM_EXISTENTIAL) c->subject = identified(r, c->subject);
    }
}
