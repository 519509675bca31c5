#include "judge/participants.h"

typedef struct {
    const cc_token *token;  /* NULL: not known */
    uint32_t concept, kind; /* kind: of the noun before it, "panda" in "panda bear"; CC_NO_CONCEPT */
    bool suffers;           /* subject of a passive */
} participant;

static bool has_word(const cc_sentence *s, int32_t noun, const char *const *words, size_t count)
{
    int32_t det = cc_child(s, noun, CC_DEP_DET);
    for (size_t i = 0; i < count; i++)
        if (cc_span_is(s->token[noun].lower, words[i]) ||
            (det != CC_NO_TOKEN && cc_span_is(s->token[det].lower, words[i])))
            return true;
    return false;
}

bool cc_nobody_at(const cc_sentence *s, int32_t noun)
{
    static const char *const none[] = {"no", "nobody", "none", "nothing", "neither"};
    bool one = cc_span_is(s->token[noun].lower, "one") && noun > 0 &&
               (cc_span_is(s->token[noun - 1].lower, "no") || (noun > 1 && cc_span_is(s->token[noun - 2].lower, "no")));
    return one || has_word(s, noun, none, sizeof none / sizeof *none);
}

/* Nobody or anybody: such a subject may stand for any other. */
static bool is_open(const cc_sentence *s, int32_t noun)
{
    static const char *const any[] = {"one", "all", "every", "everyone", "any", "anyone"};
    return cc_nobody_at(s, noun) || has_word(s, noun, any, sizeof any / sizeof *any);
}

/* A verb that shares its subject with the one above it: "decided to leave", "came and left". */
static bool shares_subject(const cc_token *t)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    return rel == CC_DEP_XCOMP || rel == CC_DEP_CONJ || (rel == CC_DEP_ADVCL && t->upos == CC_UPOS_VERB);
}

bool cc_relative_at(const cc_sentence *s, int32_t pronoun)
{
    return s->token[pronoun].xpos == CC_XPOS_WDT || s->token[pronoun].xpos == CC_XPOS_WP;
}

/* "The residence of the suspect, who": the noun that stands before the pronoun, wherever the clause is hung. */
int32_t cc_noun_before(const cc_sentence *s, int32_t pronoun)
{
    int32_t at = pronoun - 1;
    if (at > 0 && s->token[at].upos == CC_UPOS_PUNCT) at--;
    bool noun = at >= 0 && (s->token[at].upos == CC_UPOS_NOUN || s->token[at].upos == CC_UPOS_PROPN);
    return noun ? at : CC_NO_TOKEN;
}

/* The head of the name or list of names that a token stands in. */
static int32_t head_of_name(const cc_sentence *s, int32_t at)
{
    for (int steps = 0; steps < 4 && s->token[at].head != CC_NO_TOKEN; steps++) {
        cc_deprel rel = cc_deprel_main((cc_deprel)s->token[at].deprel);
        if (rel != CC_DEP_FLAT && rel != CC_DEP_APPOS && rel != CC_DEP_COMPOUND) break;
        at = s->token[at].head;
    }
    return at;
}

int32_t cc_object_before(const cc_sentence *s, int32_t verb)
{
    int32_t at = CC_NO_TOKEN;
    CC_FOR_CHILDREN(s, verb, c)
        if (c < verb && s->token[c].upos == CC_UPOS_AUX && (at == CC_NO_TOKEN || c < at)) at = c;
    if (at == CC_NO_TOKEN || cc_child(s, verb, CC_DEP_NSUBJ) != CC_NO_TOKEN) return CC_NO_TOKEN;
    for (at--; at >= 0 && s->token[at].upos == CC_UPOS_PUNCT;) at--;
    at = at < 0 ? CC_NO_TOKEN : head_of_name(s, at);
    bool object = at != CC_NO_TOKEN && cc_deprel_main((cc_deprel)s->token[at].deprel) == CC_DEP_OBJ;
    return object && s->token[s->token[at].head].upos == CC_UPOS_VERB ? at : CC_NO_TOKEN;
}

static int32_t subject_of(const cc_sentence *s, int32_t at, bool *passive)
{
    enum { STEPS = 4 };
    for (int steps = 0; steps < STEPS && at != CC_NO_TOKEN; steps++, at = s->token[at].head) {
        int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
        const cc_token *t = &s->token[at];
        *passive = subject != CC_NO_TOKEN && s->token[subject].deprel == CC_DEP_NSUBJ_PASS;
        /* A participle is easily hung on the wrong noun ("no man in a hat playing"): only a relative pronoun points. */
        if (subject != CC_NO_TOKEN && cc_relative_at(s, subject)) return cc_noun_before(s, subject);
        if (subject != CC_NO_TOKEN || !shares_subject(t)) return subject;
    }
    return CC_NO_TOKEN;
}

static participant participant_of(const cc_judging *r, const cc_statement *s)
{
    participant nobody = {NULL, CC_NO_CONCEPT, CC_NO_CONCEPT, false};
    const cc_sentence *sentence =
        s->event < 0 ? NULL : cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    bool passive = false;
    int32_t at = sentence == NULL ? CC_NO_TOKEN : subject_of(sentence, s->event - (int32_t)sentence->first, &passive);
    if (at == CC_NO_TOKEN || is_open(sentence, at)) return nobody;
    int32_t kind = cc_child(sentence, at, CC_DEP_COMPOUND);
    const uint32_t *concept = r->vocabulary.of[s->article] + sentence->first;
    participant p = {&sentence->token[at], concept[at], kind == CC_NO_TOKEN ? CC_NO_CONCEPT : concept[kind], passive};
    return p.concept == CC_NO_CONCEPT ? nobody : p;
}

static bool is_name(const cc_judging *r, const participant *p)
{
    return r->vocabulary.concept.item[p->concept].kind == CC_CONCEPT_NAME;
}

/* A common noun may be what a name is called by; not one of several things for one. */
static bool may_be_called(const participant *name, const participant *noun)
{
    return noun->token->xpos != CC_XPOS_NNS || name->token->xpos == CC_XPOS_NNPS;
}

static bool are_kin(const cc_judging *r, const participant *x, const participant *y)
{
    enum { SENSES = 2, STEPS = 5, PERSON = 18, GROUP = 14 };
    const cc_wordnet *w = r->rules->wordnet;
    cc_span p = x->token->lemma, q = y->token->lemma;
    if (w == NULL) return true;
    uint32_t sense;
    bool people = true;
    for (int i = 0; i < 2; i++) {
        if (cc_wordnet_senses(w, i == 0 ? p : q, CC_WN_NOUN, &sense, 1) == 0)
            return true; /* an unknown word may be anything */
        unsigned file = cc_wordnet_lexfile(w, sense);
        people = people && (file == PERSON || file == GROUP);
    }
    return people || cc_wordnet_is_a(w, p, q, CC_WN_NOUN, SENSES, STEPS) ||
           cc_wordnet_is_a(w, q, p, CC_WN_NOUN, SENSES, STEPS);
}

static bool share_a_word(const cc_judging *r, const participant *x, const participant *y)
{
    const cc_vocabulary *v = &r->vocabulary;
    return cc_concept_match(v, x->concept, y->concept) > 0 || cc_concept_match(v, x->kind, y->concept) > 0 ||
           cc_concept_match(v, x->concept, y->kind) > 0;
}

/* Both are known and take the same part: who does it, or who it is done to. */
static bool take_one_part(const participant *x, const participant *y)
{
    return x->token != NULL && y->token != NULL && x->suffers == y->suffers;
}

bool cc_other_participant(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    participant x = participant_of(r, a), y = participant_of(r, b);
    if (!take_one_part(&x, &y) || share_a_word(r, &x, &y)) return false;
    /* "Danish forces", "the Danish military": what one land's are called does not tell them apart. */
    if (x.kind != CC_NO_CONCEPT && x.kind == y.kind && r->vocabulary.concept.item[x.kind].kind == CC_CONCEPT_NAME)
        return false;
    bool name_x = is_name(r, &x), name_y = is_name(r, &y);
    if (name_x && name_y) return true;
    if (name_x) return !may_be_called(&x, &y);
    if (name_y) return !may_be_called(&y, &x);
    return !are_kin(r, &x, &y);
}

/* "They" may be whoever is several. */
static bool is_they(const participant *x, const participant *other)
{
    return x->token != NULL && other->token != NULL && cc_span_is(x->token->lower, "they") &&
           (other->token->xpos == CC_XPOS_NNS || other->token->xpos == CC_XPOS_NNPS);
}

bool cc_surely_other(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    participant x = participant_of(r, a), y = participant_of(r, b);
    return !is_they(&x, &y) && !is_they(&y, &x) && cc_other_participant(r, a, b);
}

static bool has_counterpart(const cc_judging *r, uint32_t concept, const cc_context *c)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (cc_concept_match(&r->vocabulary, concept, c->item[i].concept) > 0) return true;
    return false;
}

/* Words of both contexts that say something. */
static bool is_artifact(const cc_judging *r, const participant *p)
{
    enum { ARTIFACT = 6 };
    uint32_t sense;
    return p->token != NULL && !is_name(r, p) && r->rules->wordnet != NULL &&
           cc_wordnet_senses(r->rules->wordnet, p->token->lemma, CC_WN_NOUN, &sense, 1) > 0 &&
           cc_wordnet_lexfile(r->rules->wordnet, sense) == ARTIFACT;
}

bool cc_other_artifact(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    participant x = participant_of(r, a), y = participant_of(r, b);
    return is_artifact(r, &x) && is_artifact(r, &y) && !share_a_word(r, &x, &y) && !are_kin(r, &x, &y);
}

/* "A total of 27 crates": the crates. */
static int32_t behind_total(const cc_sentence *s, int32_t noun)
{
    static const char *const words[] = {"total", "number", "lot",     "series", "pair",
                                        "group", "couple", "handful", "dozens", "set"};
    int32_t of =
        noun != CC_NO_TOKEN && CC_AMONG(s->token[noun].lower, words) ? cc_child(s, noun, CC_DEP_NMOD) : CC_NO_TOKEN;
    return of == CC_NO_TOKEN ? noun : of;
}

/* Whom or what it is done to: the object, the subject of a passive, the subject where there is no object. */
static int32_t done_to(const cc_sentence *s, int32_t at)
{
    int32_t object = cc_child(s, at, CC_DEP_OBJ);
    return behind_total(s, object != CC_NO_TOKEN ? object : cc_child(s, at, CC_DEP_NSUBJ));
}

bool cc_same_deed(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->event < 0 || b->event < 0 || cc_other_participant(r, a, b)) return false;
    const cc_sentence *s = cc_sentence_of_token(cc_judging_article(r, a->article), (uint32_t)a->event),
                      *t = cc_sentence_of_token(cc_judging_article(r, b->article), (uint32_t)b->event);
    int32_t x = done_to(s, a->event - (int32_t)s->first), y = done_to(t, b->event - (int32_t)t->first);
    if (x == CC_NO_TOKEN || y == CC_NO_TOKEN) return false;
    const cc_vocabulary *v = &r->vocabulary;
    return cc_concept_match(v, v->of[a->article][a->event], v->of[b->article][b->event]) > 0 &&
           cc_concept_match(v, v->of[a->article][s->first + (uint32_t)x], v->of[b->article][t->first + (uint32_t)y]) >
               0;
}

uint32_t cc_shared_words(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const float telling = 0.25f;
    const cc_context *words = &a->context;
    uint32_t n = 0;
    for (uint32_t i = 0; i < words->count; i++)
    n += r->vocabulary.concept.item[words->item[i].concept].weight >= telling &&
         has_counterpart(r, words->item[i].concept, &b->context);
    return n;
}

bool cc_tied(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { WORDS = 3 };
    participant x = participant_of(r, a), y = participant_of(r, b);
    bool known = take_one_part(&x, &y); /* "the suspect" may be the named one */
    if (known && share_a_word(r, &x, &y)) return true;
    return cc_shared_words(r, a, b) + known >= WORDS;
}
