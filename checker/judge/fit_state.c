/* Whether two statements of a state are about one bearer. */
#include "judge/participants.h"
#include "judge/word.h"

/* "The driver", "the gunman": one in most stories. Not "the man", of whom there may be many. */
static bool is_the_one(const cc_judging *r, const cc_statement *s)
{
    enum { PERSON = 18 };
    static const char *const many[] = {"man",    "woman",   "person",   "boy",      "girl",    "child",
                                       "victim", "officer", "official", "resident", "patient", "passenger",
                                       "worker", "soldier", "student",  "member"};
    const cc_sentence *sentence =
        s->noun > 0 ? cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1) : NULL;
    if (sentence == NULL || r->rules->wordnet == NULL) return false;
    int32_t at = s->noun - 1 - (int32_t)sentence->first, the = cc_child(sentence, at, CC_DEP_DET);
    const cc_token *t = &sentence->token[at];
    uint32_t sense;
    if (t->xpos != CC_XPOS_NN || the == CC_NO_TOKEN || !cc_span_is(sentence->token[the].lower, "the")) return false;
    if (cc_is_among(t->lemma, many, sizeof many / sizeof *many)) return false;
    return cc_wordnet_senses(r->rules->wordnet, t->lemma, CC_WN_NOUN, &sense, 1) > 0 &&
           cc_wordnet_lexfile(r->rules->wordnet, sense) == PERSON;
}

/* What tells one driver from another: "of the bus", "the train". Descriptions beside it do not. */
static cc_context modifiers_of(const cc_judging *r, const cc_statement *s)
{
    cc_context c = {0};
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1);
    CC_FOR_CHILDREN(sentence, s->noun - 1 - (int32_t)sentence->first, child) {
        cc_deprel rel = cc_deprel_main((cc_deprel)sentence->token[child].deprel);
        uint32_t concept = r->vocabulary.of[s->article][sentence->first + (uint32_t)child];
        bool told = rel == CC_DEP_NMOD || rel == CC_DEP_COMPOUND || rel == CC_DEP_AMOD;
        if (told && concept != CC_NO_CONCEPT) cc_context_add(&c, &r->vocabulary, concept, r->arena);
    }
    return c;
}

static bool are_told_apart(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->noun <= 0 || b->noun <= 0) return false;
    cc_context x = modifiers_of(r, a), y = modifiers_of(r, b);
    return x.count > 0 && y.count > 0 && cc_context_match(&r->vocabulary, &x, &y, NULL) <= 0;
}

static const cc_concept *concept_of(const cc_judging *r, const cc_statement *s)
{
    return &r->vocabulary.concept.item[s->head];
}

static bool is_plural(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    return s->noun > 0 && a->tokens.item[s->noun - 1].xpos == CC_XPOS_NNS;
}

/* Telling words that both have beside the bearer and the words for the state. */
static uint32_t ties(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const float telling = 0.25f;
    uint32_t n = 0, x = r->vocabulary.of[a->article][a->event], y = r->vocabulary.of[b->article][b->event];
    for (uint32_t i = 0; i < a->context.count; i++) {
        uint32_t c = a->context.item[i].concept;
        if (c == x || c == y || c == a->head || c == b->head || r->vocabulary.concept.item[c].weight < telling)
            continue;
        n += cc_context_has(&b->context, c);
    }
    return n;
}

/* How surely the bearers are one, before anything else is looked at: a name, a single thing of one word, several of one
 * word, a name and a word that may stand for it, nobody and somebody. 0: they are two. */
static float bearers_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, uint32_t *wanted)
{
    const float name = 0.6f, single = 0.35f, several = 0.2f, open = 0.2f;
    *wanted = 2;
    if (a->head == CC_NO_CONCEPT || b->head == CC_NO_CONCEPT) return open;
    const cc_concept *x = concept_of(r, a), *y = concept_of(r, b);
    if (cc_concept_match(&r->vocabulary, a->head, b->head) > 0) {
        if (x->kind != CC_CONCEPT_NAME && are_told_apart(r, a, b)) return 0;
        *wanted = x->kind == CC_CONCEPT_NAME || (is_the_one(r, a) && is_the_one(r, b)) ? 0 : 1;
        return x->kind == CC_CONCEPT_NAME ? name : is_plural(r, a) || is_plural(r, b) ? several : single;
    }
    bool one_name = (x->kind == CC_CONCEPT_NAME) != (y->kind == CC_CONCEPT_NAME);
    return one_name && !is_plural(r, x->kind == CC_CONCEPT_NAME ? b : a) ? open : 0;
}

float cc_states_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    uint32_t wanted;
    float bearers = bearers_fit(r, a, b, &wanted);
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    if (bearers <= 0 || ties(r, a, b) < wanted) return 0;
    return bearers + (1 - bearers) * context;
}
