/* Which articles of a large folder tell one story: by the names that they share.
 *
 * A folder of ten outlets' articles is one story. A hundred articles of a month are many, and whoever is named in most
 * of them says nothing of which; names that few articles have, and have often, do. */
#include "judge/judging.h"

#include <math.h>

enum { MANY = 10 };

/* The names of an article, each with how often it stands there. */
static void count_names(cc_judging *r, uint32_t article, uint32_t *articles)
{
    const cc_article *a = cc_judging_article(r, article);
    cc_context *c = &r->names[article];
    c->item = CC_NEW_ARRAY(r->arena, a->names.count + 1, cc_weighted);
    for (uint32_t i = 0; i < a->names.count; i++) {
        uint32_t concept = r->vocabulary.of[article][a->names.item[i].at.head];
        bool name = concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME;
        if (name) c->item[c->count++] = (cc_weighted){concept, 1};
    }
    cc_context_tally(c);
    for (uint32_t i = 0; i < c->count; i++) articles[c->item[i].concept]++;
}

void cc_weigh_names(cc_judging *r)
{
    uint32_t n = r->story->articles;
    if (n <= MANY) return;
    uint32_t *articles = CC_NEW_ARRAY(r->arena, r->vocabulary.concept.count + 1, uint32_t);
    r->names = CC_NEW_ARRAY(r->arena, n, cc_context);
    for (uint32_t i = 0; i < n; i++) count_names(r, i, articles);
    for (uint32_t i = 0; i < n; i++) {
        cc_context *c = &r->names[i];
        for (uint32_t k = 0; k < c->count; k++) {
            c->item[k].weight *= logf(1 + (float)n / (float)articles[c->item[k].concept]) / logf(1 + (float)n);
            c->total += c->item[k].weight * c->item[k].weight;
        }
    }
}

bool cc_told_apart(const cc_judging *r, uint32_t x, uint32_t y)
{
    const float least = 0.15f;
    if (r->names == NULL || x == y) return false;
    const cc_context *a = &r->names[x], *b = &r->names[y];
    float shared = 0;
    for (uint32_t i = 0, k = 0; i < a->count && k < b->count;) {
        uint32_t p = a->item[i].concept, q = b->item[k].concept;
        if (p == q) shared += a->item[i].weight * b->item[k].weight;
        i += p <= q;
        k += q <= p;
    }
    return shared < least * sqrtf(a->total * b->total);
}
