/* How well two statements of one deed fit: its doers, its places. */
#include "judge/deed.h"
#include "judge/fit.h"
#include "judge/topics.h"

#include <stdlib.h>

/* --- whom it is done to ------------------------------------------------------------------------ */

typedef struct {
    const cc_token *token;
    const cc_entity *entity; /* NULL: none */
    uint32_t concept;
} patient;

static patient patient_of(const cc_judging *r, const cc_statement *s)
{
    if (s->noun <= 0) return (patient){NULL, NULL, CC_NO_CONCEPT};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_token *t = &a->tokens.item[s->noun - 1];
    int32_t entity = t->name < 0 ? -1 : a->names.item[t->name].entity;
    return (patient){t, entity < 0 ? NULL : &a->entities.item[entity], r->vocabulary.of[s->article][s->noun - 1]};
}

/* "They", "them": the notebooks, the remains, or the body. */
static bool may_be_several(const patient *x)
{
    static const char *const pronouns[] = {"they", "them", "these", "those", "both"};
    return CC_AMONG(x->token->lower, pronouns);
}

/* A name, or a pronoun or role that stands for one; whom "they" means is a guess. */
static bool is_named(const patient *x)
{
    return x->entity != NULL && x->entity->named && !may_be_several(x);
}

/* "Him", "the suspect", "a man", "victims": may be anybody. */
static bool is_anybody(const cc_judging *r, const patient *x)
{
    static const char *const words[] = {"suspect", "body", "remains", "one", "person", "people", "other"};
    return x->token->upos == CC_UPOS_PRON || CC_AMONG(x->token->lemma, words) ||
           cc_answer_of(r->rules, x->token->lemma, "anybody").len > 0;
}

static bool is_kind_of(const cc_judging *r, cc_span x, cc_span y)
{
    enum { SENSES = 2, STEPS = 6 };
    const cc_wordnet *w = r->rules->wordnet;
    return w == NULL || cc_wordnet_synonyms(w, x, y, CC_WN_NOUN, 3) ||
           cc_wordnet_is_a(w, x, y, CC_WN_NOUN, SENSES, STEPS) || cc_wordnet_is_a(w, y, x, CC_WN_NOUN, SENSES, STEPS);
}

/* No person and no thing: an event, an act, a state, a feeling. */
static bool is_matter(const cc_judging *r, cc_span noun)
{
    enum { ACT = 4, COGNITION = 9, EVENT = 11, FEELING, PHENOMENON = 19, PROCESS = 22, STATE = 26 };
    switch (cc_noun_file(r->rules, noun)) {
    case ACT:
    case COGNITION:
    case EVENT:
    case FEELING:
    case PHENOMENON:
    case PROCESS:
    case STATE: return true;
    default: return false;
    }
}

/* "Contract" and "deal", a thing and its part; "horror" and "trouble", which are words for what happened. */
static bool are_close(const cc_judging *r, cc_span x, cc_span y)
{
    enum { SENSES = 2, STEPS = 2 };
    const cc_wordnet *w = r->rules->wordnet;
    return (is_matter(r, x) && is_matter(r, y)) || cc_wordnet_distance(w, x, y, CC_WN_NOUN, SENSES, STEPS) > 0 ||
           cc_wordnet_part_of(w, x, y) || cc_wordnet_part_of(w, y, x);
}

static bool is_of_people(const cc_judging *r, const patient *x)
{
    enum { GROUP = 14, PERSON = 18 };
    unsigned file = cc_noun_file(r->rules, x->token->lemma);
    return file == PERSON || file == GROUP;
}

static bool is_several(const patient *x)
{
    return x->token->xpos == CC_XPOS_NNS || x->token->xpos == CC_XPOS_NNPS;
}

static int32_t number_at(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *in = &a->sentences.item[s->sentence];
    int32_t count = cc_child(in, s->noun - 1 - (int32_t)in->first, CC_DEP_NUMMOD);
    return count == CC_NO_TOKEN ? -1 : in->token[count].number;
}

/* "Two men" and "four women", "a man" and "a woman". */
static bool are_others(const cc_judging *r, const cc_statement *a, const cc_statement *b, const patient *x,
                       const patient *y)
{
    int32_t m = number_at(r, a), n = number_at(r, b);
    bool counts = m >= 0 && n >= 0 &&
                  !cc_span_equal(cc_judging_article(r, a->article)->numbers.item[m].value,
                                 cc_judging_article(r, b->article)->numbers.item[n].value);
    return counts || (r->rules->wordnet != NULL &&
                      cc_wordnet_antonyms(r->rules->wordnet, x->token->lemma, y->token->lemma, CC_WN_NOUN, 1));
}

/* The names that hang on a patient, "the fire at the Lindby hotel": up to a few. */
static uint32_t names_below(const cc_judging *r, const cc_statement *s, uint32_t *name, uint32_t room)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *in = &a->sentences.item[s->sentence];
    int32_t at = s->noun - 1 - (int32_t)in->first;
    uint32_t n = 0;
    for (int32_t i = 0; i < (int32_t)in->count && n < room; i++) {
        uint32_t concept = r->vocabulary.of[s->article][in->first + (uint32_t)i];
        bool below = i != at && in->token[i].upos == CC_UPOS_PROPN && cc_is_below(in, i, at);
        if (below && concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME)
        name[n++] = concept;
    }
    return n;
}

/* "The fire in the Sandvik school", "the fire at the Lindby hotel": both are told apart by a name. */
static bool are_named_apart(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { ROOM = 6 };
    uint32_t x[ROOM], y[ROOM], m = names_below(r, a, x, ROOM), n = names_below(r, b, y, ROOM);
    for (uint32_t i = 0; i < m; i++)
        for (uint32_t k = 0; k < n; k++)
            if (x[i] == y[k]) return false;
    return m > 0 && n > 0;
}

int cc_deed_patients(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    patient x = patient_of(r, a), y = patient_of(r, b);
    if (x.token == NULL || y.token == NULL) return 0;
    if (are_others(r, a, b, &x, &y)) return -1;
    bool both = is_named(&x) && is_named(&y);
    float same = cc_concept_match(&r->vocabulary, x.concept, y.concept);
    bool guess = x.token->upos == CC_UPOS_PRON || y.token->upos == CC_UPOS_PRON; /* whom a pronoun means */
    if (both) return same > 0 ? 1 : guess ? 0 : -1;
    if (is_named(&x) || is_named(&y)) {
        const patient *noun = is_named(&x) ? &y : &x, *name = noun == &x ? &y : &x;
        bool thing = !is_of_people(r, noun) && noun->token->upos != CC_UPOS_PRON && !is_anybody(r, noun);
        return is_several(noun) || (thing && name->entity->kind == CC_NAME_PERSON) ? -1 : 0;
    }
    bool as_many = is_several(&x) == is_several(&y) || may_be_several(&x) || may_be_several(&y);
    if (is_anybody(r, &x) || is_anybody(r, &y)) return as_many ? 0 : -1;
    if (are_named_apart(r, a, b)) return -1;
    if (same > 0) return 1;
    bool people = is_of_people(r, &x) && is_of_people(r, &y);
    if (people) return is_several(&x) == is_several(&y) ? 0 : -1;
    return is_kind_of(r, x.token->lemma, y.token->lemma) || are_close(r, x.token->lemma, y.token->lemma) ? 0 : -1;
}

/* --- one deed -------------------------------------------------------------------------------------- */

static cc_apartness apart(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return a->ask == CC_ASK_PLACE ? cc_places_apart(r->rules, a->value, b->value)
                                  : cc_doers_apart(r->rules, a->value, b->value);
}

float cc_fit_deed(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    enum { MANY = 10, EARLY = 6 };
    if (a->article == b->article || a->era != b->era || cc_other_time(r, a, b)) return 0;
    if (cc_told_apart(r, a->article, b->article)) return 0;
    int patients = cc_deed_patients(r, a, b);
    if (patients < 0 || !a->sole || !b->sole) return 0;
    *mass = 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    if (r->story->articles > MANY && *mass < 1.5f) return 0;
    bool early = a->sentence < EARLY && b->sentence < EARLY;
    *mass += 1;
    if (cc_span_find(a->kind, CC_LIT(":~")) != SIZE_MAX) {
        const float telling = 0.2f;
        uint32_t to = r->vocabulary.of[a->article][a->noun - 1];
        bool one = patients > 0 && r->vocabulary.concept.item[to].weight >= telling;
        return one ? (early ? 0.1f : 0) + 0.5f * context : 0;
    }
    if (cc_span_starts(a->kind, "deed:part:") || cc_span_starts(a->kind, "deed:at:"))
        return 0.2f + (early ? 0.1f : 0) + 0.5f * context;
    bool one = cc_deed_has(r->rules,
                           cc_span_sub(a->kind, cc_span_starts(a->kind, "deed:place:") ? 11 : 10, a->kind.len), "one");
    bool known = one || (a->noun > 0 && b->noun > 0);
    return 0.2f + (patients > 0 ? 0.2f : known ? 0.1f : -0.1f) + (early ? 0.1f : 0) + 0.5f * context;
}

/* --- the only one of its article ----------------------------------------------------------------------- */

static int by_kind(const void *a, const void *b)
{
    const cc_statement *const *x = a, *const *y = b;
    if ((*x)->article != (*y)->article) return (*x)->article < (*y)->article ? -1 : 1;
    int kind = cc_span_compare((*x)->kind, (*y)->kind);
    return kind != 0 ? kind : *x < *y ? -1 : *x > *y;
}

/* "Son drove fast", "Jan Vos was driving": a headline's word for whom the text names. */
static bool may_be_one_person(cc_span kin, cc_span named)
{
    return cc_span_starts(kin, "family:") && cc_span_find(kin, CC_LIT("|P")) == SIZE_MAX &&
           cc_span_find(named, CC_LIT("|P")) != SIZE_MAX;
}

/* Of few at a time: who has so many answers has no one answer. */
static void mark_group(const cc_judging *r, cc_statement **group, uint32_t n)
{
    enum { FEW = 12 };
    for (uint32_t i = 0; i < n; i++) group[i]->sole = n <= FEW;
    for (uint32_t i = 0; n <= FEW && i < n; i++)
        for (uint32_t k = i + 1; k < n; k++)
            if (group[i]->era == group[k]->era && apart(r, group[i], group[k]) != CC_NOT_APART &&
                cc_deed_patients(r, group[i], group[k]) >= 0) {
                bool first = may_be_one_person(group[i]->value, group[k]->value),
                     second = may_be_one_person(group[k]->value, group[i]->value);
                if (!second) group[i]->sole = false; /* the name says more, and stands */
                if (!first) group[k]->sole = false;
            }
}

void cc_mark_deeds(cc_judging *r, uint32_t from)
{
    uint32_t n = 0, end = r->store.statement.count;
    cc_statement **deed = CC_NEW_ARRAY(r->arena, end - from + 1, cc_statement *);
    for (uint32_t i = from; i < end; i++)
        if (cc_span_starts(r->store.statement.item[i].kind, "deed:")) deed[n++] = &r->store.statement.item[i];
    qsort(deed, n, sizeof *deed, by_kind);
    for (uint32_t i = 0, k; i < n; i = k) {
        for (k = i + 1; k < n && deed[k]->article == deed[i]->article && cc_span_equal(deed[k]->kind, deed[i]->kind);)
            k++;
        mark_group(r, deed + i, k - i);
    }
}
