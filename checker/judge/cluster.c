/* Claims of a story that speak of the same thing, and where every article stands. */
#include "judge/judging.h"

#include "base/buffer.h"
#include "base/unite.h"

#include <stdlib.h>

static float fit_claim(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (a->article == b->article) return 0;
    float event = cc_concept_match(&r->vocabulary, a->head, b->head);
    return cc_context_match(&r->vocabulary, &a->context, &b->context, mass) * (0.7f + 0.3f * event);
}

/* Every claim is a statement; its value is its clause. */
static void file_claims(cc_judging *r)
{
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t k = 0; k < a->claims.count; k++) {
            const cc_claim *c = &a->claims.item[k];
            uint32_t first, last;
            if (c->boilerplate || c->fragment) continue;
            cc_tokens_between(a, c->start, c->end, &first, &last);
            cc_statement s = {.ask = CC_ASK_CLAIM,
                              .article = i,
                              .claim = (int32_t)k,
                              .sentence = c->sentence,
                              .start = c->start,
                              .end = c->end,
                              .token = first,
                              .event = c->predicate_token,
                              .mention = -1,
                              .kind = CC_LIT("claim"),
                              .value = c->predicate,
                              .level = (int32_t)k,
                              .head = c->predicate_token < 0 ? CC_NO_CONCEPT : r->vocabulary.of[i][c->predicate_token]};
            cc_context_of_range(&s.context, &r->vocabulary, i, first, last, r->arena);
            cc_store_add(&r->store, &r->vocabulary, &s);
        }
    }
}

/* Join claims that are each other's best counterpart, and those an article repeats. */
static uint32_t *join_claims(cc_judging *r, const uint32_t *base)
{
    enum { STRONG = 45 };
    uint32_t n = base[r->story->articles];
    uint32_t *above = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    for (uint32_t i = 0; i < n; i++) above[i] = i;
    cc_meetings met = {0};
    cc_store_meet(&r->store, CC_ASK_CLAIM, fit_claim, r, &met);
    uint8_t *votes = cc_count_votes(r, &met);
    for (uint32_t m = 0; m < met.count; m++) {
        if (votes[m] < 2 || met.item[m].score * 100 < STRONG || met.item[m].mass < 1.2f) continue;
        const cc_statement *a = &r->store.statement.item[met.item[m].a], *b = &r->store.statement.item[met.item[m].b];
        cc_unite(above, base[a->article] + (uint32_t)a->claim, base[b->article] + (uint32_t)b->claim);
    }
    for (uint32_t i = 0; i < r->story->articles; i++)
        for (uint32_t k = 0; k < cc_judging_article(r, i)->claims.count; k++) {
            int32_t same = cc_judging_article(r, i)->claims.item[k].same_as;
            if (same >= 0) cc_unite(above, base[i] + k, base[i] + (uint32_t)same);
        }
    return above;
}

/* Sentences that are evidence of a conflict: their claims' articles differ. */
static void mark_disputed(const cc_judging *r, const cc_findings *out, uint8_t **disputed)
{
    for (uint32_t i = 0; i < out->conflicts.count; i++)
        for (uint32_t s = 0; s < out->conflicts.item[i].sides.count; s++) {
            const cc_side *side = &out->conflicts.item[i].sides.item[s];
            for (uint32_t e = 0; e < side->evidence.count; e++) {
                const cc_evidence *v = &side->evidence.item[e];
                if (v->claim >= 0) disputed[v->article][v->claim] = 1;
            }
        }
    (void)r;
}

static cc_cluster *new_cluster(cc_judging *r, cc_findings *out, uint32_t article, uint32_t claim)
{
    const cc_article *a = cc_judging_article(r, article);
    cc_cluster *c = CC_PUSH(r->arena, &out->clusters);
    c->id = cc_short_id(r->arena, "clu-", out->claim_id[article][claim]);
    c->claim = cc_claim_words(a, &a->claims.item[claim], r->arena);
    c->stand = CC_NEW_ARRAY(r->arena, r->story->articles, uint8_t);
    return c;
}

void cc_find_clusters(cc_judging *r, cc_findings *out)
{
    uint32_t articles = r->story->articles, *base = CC_NEW_ARRAY(r->arena, articles + 1, uint32_t);
    uint8_t **disputed = CC_NEW_ARRAY(r->arena, articles, uint8_t *);
    out->cluster_of = CC_NEW_ARRAY(r->arena, articles, uint32_t *);
    for (uint32_t i = 0; i < articles; i++) {
        uint32_t claims = cc_judging_article(r, i)->claims.count;
        base[i + 1] = base[i] + claims;
        disputed[i] = CC_NEW_ARRAY(r->arena, claims + 1, uint8_t);
        out->cluster_of[i] = CC_NEW_ARRAY(r->arena, claims + 1, uint32_t);
    }
    file_claims(r);
    uint32_t *above = join_claims(r, base), *cluster = CC_NEW_ARRAY(r->arena, base[articles] + 1, uint32_t);
    mark_disputed(r, out, disputed);
    for (uint32_t i = 0; i < articles; i++)
        for (uint32_t k = 0; k < cc_judging_article(r, i)->claims.count; k++) {
            uint32_t root = cc_root_of(above, base[i] + k);
            out->cluster_of[i][k] = UINT32_MAX;
            const cc_claim *c = &cc_judging_article(r, i)->claims.item[k];
            if (c->boilerplate || c->fragment) continue;
            if (cluster[root] == 0) {
                new_cluster(r, out, i, k);
                cluster[root] = out->clusters.count;
            }
            out->cluster_of[i][k] = cluster[root] - 1;
            uint8_t *stand = &out->clusters.item[cluster[root] - 1].stand[i];
            if (disputed[i][k]) *stand = CC_DIFFERS;
            else if (*stand == CC_SILENT) *stand = CC_SAYS;
        }
}
