#include "store/context.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool is_clausal(const cc_token *t)
{
    switch (cc_deprel_main((cc_deprel)t->deprel)) {
    case CC_DEP_ROOT:
    case CC_DEP_CCOMP:
    case CC_DEP_ADVCL:
    case CC_DEP_ACL:
    case CC_DEP_CSUBJ:
    case CC_DEP_PARATAXIS: return true;
    case CC_DEP_CONJ: return t->upos == CC_UPOS_VERB;
    default: return false;
    }
}

/* "Four were killed and seven injured": a predicate of its own, whatever its part of speech. */
static bool opens_clause(const cc_sentence *s, int32_t token)
{
    const cc_token *t = &s->token[token];
    return is_clausal(t) ||
           (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_CONJ &&
            (t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_NOUN) && cc_child(s, token, CC_DEP_NSUBJ) != CC_NO_TOKEN);
}

int32_t cc_clause_head(const cc_sentence *s, int32_t token)
{
    for (uint32_t steps = 0; steps <= s->count && token != CC_NO_TOKEN; steps++) {
        if (opens_clause(s, token) || s->token[token].head == CC_NO_TOKEN) return token;
        token = s->token[token].head;
    }
    return s->root;
}

/* Steps in the tree from a token to every token of its sentence; those of a name's inner words are its head's. */
static void tree_steps(const cc_sentence *s, int32_t from, uint8_t *steps)
{
    enum { FAR = 250 };
    memset(steps, FAR, s->count);
    uint8_t n = 0;
    for (int32_t above = from; above != CC_NO_TOKEN && n < FAR; above = s->token[above].head) steps[above] = n++;
    /* From every other token up to one that is known, and the same way again: each is counted once. */
    for (uint32_t i = 0; i < s->count; i++) {
        int32_t known = (int32_t)i;
        uint32_t away = 0;
        for (; known != CC_NO_TOKEN && steps[known] == FAR && away < FAR; known = s->token[known].head) away++;
        if (known == CC_NO_TOKEN || steps[known] == FAR) continue;
        for (int32_t at = (int32_t)i; at != known; at = s->token[at].head, away--)
            steps[at] = (uint8_t)(steps[known] + away < FAR ? steps[known] + away : FAR - 1);
    }
}

static int by_concept(const void *a, const void *b)
{
    const cc_weighted *x = a, *y = b;
    if (x->concept != y->concept) return x->concept < y->concept ? -1 : 1;
    return x->weight > y->weight ? -1 : x->weight < y->weight;
}

static void mark_some(cc_context *c)
{
    c->some = 0;
    for (uint32_t i = 0; i < c->count; i++) c->some |= cc_concept_bit(c->item[i].concept);
}

/* Most contexts are as long as a sentence: a short list is put in place item by item, in less time than qsort takes to
 * call for the comparisons. */
static void sort_by_concept(cc_context *c)
{
    enum { SHORT = 64 };
    if (c->count > SHORT) {
        qsort(c->item, c->count, sizeof *c->item, by_concept);
        return;
    }
    for (uint32_t i = 1; i < c->count; i++) {
        cc_weighted w = c->item[i];
        uint32_t at = i;
        for (; at > 0 && by_concept(&c->item[at - 1], &w) > 0; at--) c->item[at] = c->item[at - 1];
        c->item[at] = w;
    }
}

/* Sort, keep the heaviest of each concept, sum up. */
void cc_context_settle(cc_context *c)
{
    sort_by_concept(c);
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->count; i++)
        if (n == 0 || c->item[n - 1].concept != c->item[i].concept) c->item[n++] = c->item[i];
    c->count = n;
    c->total = 0;
    for (uint32_t i = 0; i < n; i++) c->total += c->item[i].weight;
    mark_some(c);
}

void cc_context_tally(cc_context *c)
{
    sort_by_concept(c);
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->count; i++)
        if (n > 0 && c->item[n - 1].concept == c->item[i].concept) c->item[n - 1].weight += c->item[i].weight;
        else c->item[n++] = c->item[i];
    c->count = n;
    mark_some(c);
}

static void add(cc_context *c, const cc_vocabulary *v, uint32_t concept, float nearness)
{
    if (concept == CC_NO_CONCEPT) return;
    c->item[c->count++] = (cc_weighted){concept, v->concept.item[concept].weight * nearness};
}

void cc_context_add(cc_context *c, const cc_vocabulary *v, uint32_t concept, cc_arena *a)
{
    cc_weighted *item = CC_NEW_ARRAY(a, c->count + 1, cc_weighted);
    for (uint32_t i = 0; i < c->count; i++) item[i] = c->item[i];
    c->item = item;
    add(c, v, concept, 1);
    cc_context_settle(c);
}

void cc_context_read(cc_context *out, const cc_vocabulary *v, const cc_story *story, uint32_t article, uint32_t token,
                     cc_arena *a)
{
    static const float nearness[] = {1.0f, 1.0f, 0.85f, 0.65f, 0.45f, 0.35f};
    enum { FAR = sizeof nearness / sizeof *nearness - 1 };
    const cc_article *text = story->article[article];
    const cc_sentence *s = cc_article_sentence_at(text, text->tokens.item[token].start);
    *out = (cc_context){0};
    if (s == NULL) return;
    out->item = CC_NEW_ARRAY(a, s->count, cc_weighted);
    uint8_t *steps = CC_NEW_ARRAY(a, s->count, uint8_t);
    tree_steps(s, (int32_t)(token - s->first), steps);
    for (uint32_t i = 0; i < s->count; i++)
        add(out, v, v->of[article][s->first + i], nearness[steps[i] < FAR ? steps[i] : FAR]);
    cc_context_settle(out);
}

void cc_context_within(cc_context *out, const cc_vocabulary *v, const cc_story *story, uint32_t article, uint32_t token,
                       uint32_t steps, cc_arena *a)
{
    const cc_article *text = story->article[article];
    const cc_sentence *s = cc_article_sentence_at(text, text->tokens.item[token].start);
    *out = (cc_context){0};
    if (s == NULL) return;
    uint8_t *away = CC_NEW_ARRAY(a, s->count, uint8_t);
    tree_steps(s, (int32_t)(token - s->first), away);
    out->item = CC_NEW_ARRAY(a, s->count + 1, cc_weighted);
    for (uint32_t i = 0; i < s->count; i++)
        if (away[i] > 0 && away[i] <= steps) add(out, v, v->of[article][s->first + i], 1);
    cc_context_settle(out);
}

/* Clauses that only stand beside what their head says. */
static bool is_beside(const cc_token *t)
{
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    return rel == CC_DEP_PARATAXIS || rel == CC_DEP_ADVCL || rel == CC_DEP_DISCOURSE ||
           (rel == CC_DEP_CONJ && t->upos == CC_UPOS_VERB);
}

static void mark_clause(const cc_sentence *s, int32_t at, uint8_t *inside)
{
    enum { OUT, IN, UNKNOWN };
    memset(inside, UNKNOWN, s->count);
    inside[at] = IN;
    /* As far up as nothing is known, and the same way again: each token is looked at once. */
    for (uint32_t i = 0; i < s->count; i++) {
        int32_t known = (int32_t)i;
        while (known != CC_NO_TOKEN && inside[known] == UNKNOWN && !is_beside(&s->token[known]))
            known = s->token[known].head;
        uint8_t side = known != CC_NO_TOKEN && inside[known] == IN ? IN : OUT;
        for (int32_t k = (int32_t)i; k != CC_NO_TOKEN && inside[k] == UNKNOWN; k = s->token[k].head) {
            inside[k] = side;
            if (k == known) break;
        }
    }
}

void cc_context_of_clause(cc_context *out, const cc_vocabulary *v, const cc_story *story, uint32_t article,
                          uint32_t token, cc_arena *a)
{
    const cc_article *text = story->article[article];
    const cc_sentence *s = cc_article_sentence_at(text, text->tokens.item[token].start);
    *out = (cc_context){0};
    if (s == NULL) return;
    uint8_t *inside = CC_NEW_ARRAY(a, s->count, uint8_t);
    int32_t at = (int32_t)(token - s->first), above = s->token[at].head;
    mark_clause(s, at, inside);
    /* "no boy playing outdoors": the noun is the participle's subject. */
    if (above != CC_NO_TOKEN && cc_deprel_main((cc_deprel)s->token[at].deprel) == CC_DEP_ACL) inside[above] = 1;
    out->item = CC_NEW_ARRAY(a, s->count + 1, cc_weighted);
    for (uint32_t i = 0; i < s->count; i++)
        if (inside[i] && s->token[i].upos != CC_UPOS_PRON) add(out, v, v->of[article][s->first + i], 1);
    cc_context_settle(out);
}

void cc_context_of_phrase(cc_context *out, const cc_vocabulary *v, const cc_story *story, uint32_t article,
                          uint32_t token, cc_arena *a)
{
    const cc_article *text = story->article[article];
    const cc_sentence *s = cc_article_sentence_at(text, text->tokens.item[token].start);
    *out = (cc_context){0};
    if (s == NULL) return;
    int32_t at = (int32_t)(token - s->first), above = s->token[at].head;
    out->item = CC_NEW_ARRAY(a, s->count + 1, cc_weighted);
    CC_FOR_CHILDREN(s, at, c)
        if (!is_clausal(&s->token[c]) && cc_deprel_main((cc_deprel)s->token[c].deprel) != CC_DEP_CONJ)
            add(out, v, v->of[article][s->first + c], 1);
    bool noun = above != CC_NO_TOKEN && (s->token[above].upos == CC_UPOS_NOUN || s->token[above].upos == CC_UPOS_PROPN);
    if (noun) add(out, v, v->of[article][s->first + above], 1);
    cc_context_settle(out);
}

void cc_context_of_range(cc_context *out, const cc_vocabulary *v, uint32_t article, uint32_t first, uint32_t last,
                         cc_arena *a)
{
    *out = (cc_context){.item = CC_NEW_ARRAY(a, last - first + 1, cc_weighted)};
    for (uint32_t i = first; i < last; i++) add(out, v, v->of[article][i], 1);
    cc_context_settle(out);
}

/* Where a concept stands in a context, or its count. */
static uint32_t place_of(const cc_context *c, uint32_t concept)
{
    if (c->some != 0 && (c->some & cc_concept_bit(concept)) == 0) return c->count;
    uint32_t low = 0, high = c->count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (c->item[middle].concept < concept) low = middle + 1;
        else high = middle;
    }
    return low < c->count && c->item[low].concept == concept ? low : c->count;
}

bool cc_context_has(const cc_context *c, uint32_t concept)
{
    return place_of(c, concept) < c->count;
}

/* A synonym of a concept in a context. */
static float kin_in(const cc_vocabulary *v, const cc_context *c, uint32_t concept, float *weight)
{
    const cc_concept *of = &v->concept.item[concept];
    if (c->some != 0 && (c->some & of->kin_bits) == 0) return *weight = 0, 0;
    for (uint32_t i = 0; i < of->kins; i++) {
        uint32_t at = place_of(c, v->kin.item[of->kin + i]);
        if (at < c->count) return *weight = c->item[at].weight, CC_SYNONYM;
    }
    return *weight = 0, 0;
}

/* The best counterpart of a concept in a context: 1 when it is there, less for a synonym. */
static float counterpart(const cc_vocabulary *v, const cc_context *c, uint32_t concept, float *weight)
{
    uint32_t at = place_of(c, concept);
    if (at < c->count) return *weight = c->item[at].weight, 1;
    return kin_in(v, c, concept, weight);
}

float cc_context_likeness(const cc_vocabulary *v, const cc_context *c, uint32_t concept)
{
    float weight;
    return counterpart(v, c, concept, &weight);
}

float cc_context_match(const cc_vocabulary *v, const cc_context *a, const cc_context *b, float *mass)
{
    const cc_context *small = a->count <= b->count ? a : b, *large = small == a ? b : a;
    float shared = 0;
    for (uint32_t i = 0, k = 0; i < small->count; i++) {
        uint32_t concept = small->item[i].concept;
        while (k < large->count && large->item[k].concept < concept) k++;
        bool there = k < large->count && large->item[k].concept == concept;
        float other = there ? large->item[k].weight : 0, match = there ? 1 : kin_in(v, large, concept, &other);
        if (match > 0) shared += match * sqrtf(small->item[i].weight * other);
    }
    if (mass != NULL) *mass = shared;
    if (a->total <= 0 || b->total <= 0) return 0;
    float light = a->total < b->total ? a->total : b->total;
    float share = shared / sqrtf(light * sqrtf(a->total * b->total));
    return share > 1 ? 1 : share;
}

float cc_context_missing(const cc_vocabulary *v, const cc_context *a, const cc_context *b)
{
    float missing = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        float other;
        missing += (1 - counterpart(v, b, a->item[i].concept, &other)) * a->item[i].weight;
    }
    return a->total > 0 ? missing / a->total : 0;
}
