#include "judge/keep.h"

#include <string.h>

typedef struct {
    const cc_story *story;
    cc_arena *to;
} keeper;

static bool is_of(cc_span whole, cc_span part)
{
    return part.ptr >= whole.ptr && part.ptr < whole.ptr + whole.len;
}

/* The words of an article stay where they are. */
static void keep_span(const keeper *k, uint32_t article, cc_span *s)
{
    if (s->ptr != NULL && !is_of(k->story->article[article]->text, *s)) *s = cc_arena_copy(k->to, *s);
}

static void keep_words(const keeper *k, cc_span *s)
{
    if (s->ptr != NULL) *s = cc_arena_copy(k->to, *s);
}

static void *keep_array(const keeper *k, const void *item, uint32_t count, uint32_t *room, size_t size)
{
    void *kept = cc_arena_array(k->to, count, size);
    if (count > 0) memcpy(kept, item, count * size);
    *room = count;
    return kept;
}

#define KEEP(k, array)                                                                                                 \
    ((array)->item = keep_array((k), (array)->item, (array)->count, &(array)->room, sizeof *(array)->item))

static void keep_evidence(const keeper *k, cc_evidence *e)
{
    keep_span(k, e->article, &e->value);
    keep_span(k, e->article, &e->value_norm);
    keep_span(k, e->article, &e->speaker);
    keep_span(k, e->article, &e->via);
}

static void keep_conflict(const keeper *k, cc_conflict *c)
{
    keep_words(k, &c->id);
    keep_words(k, &c->question);
    keep_words(k, &c->what_differs);
    KEEP(k, &c->sides);
    for (uint32_t i = 0; i < c->sides.count; i++) {
        cc_side *side = &c->sides.item[i];
        KEEP(k, &side->evidence);
        for (uint32_t e = 0; e < side->evidence.count; e++) keep_evidence(k, &side->evidence.item[e]);
    }
}

static void keep_conflicts(const keeper *k, cc_findings *f)
{
    KEEP(k, &f->conflicts);
    for (uint32_t i = 0; i < f->conflicts.count; i++) keep_conflict(k, &f->conflicts.item[i]);
}

static void keep_uniques(const keeper *k, cc_findings *f)
{
    KEEP(k, &f->uniques);
    for (uint32_t i = 0; i < f->uniques.count; i++) {
        keep_words(k, &f->uniques.item[i].id);
        keep_words(k, &f->uniques.item[i].question);
        keep_words(k, &f->uniques.item[i].corroboration);
    }
}

static void keep_clusters(const keeper *k, cc_findings *f)
{
    KEEP(k, &f->clusters);
    for (uint32_t i = 0; i < f->clusters.count; i++) {
        cc_cluster *c = &f->clusters.item[i];
        uint8_t *stand = CC_NEW_ARRAY(k->to, k->story->articles, uint8_t);
        memcpy(stand, c->stand, k->story->articles);
        c->stand = stand;
        keep_words(k, &c->id);
        keep_words(k, &c->claim);
    }
}

static void keep_of_claims(const keeper *k, cc_findings *f)
{
    uint32_t articles = k->story->articles;
    uint32_t **cluster_of = CC_NEW_ARRAY(k->to, articles, uint32_t *);
    cc_span **claim_id = CC_NEW_ARRAY(k->to, articles, cc_span *);
    for (uint32_t i = 0; i < articles; i++) {
        uint32_t claims = k->story->article[i]->claims.count;
        cluster_of[i] = CC_NEW_ARRAY(k->to, claims + 1, uint32_t);
        claim_id[i] = CC_NEW_ARRAY(k->to, claims + 1, cc_span);
        memcpy(cluster_of[i], f->cluster_of[i], claims * sizeof **cluster_of);
        for (uint32_t c = 0; c < claims; c++) claim_id[i][c] = cc_arena_copy(k->to, f->claim_id[i][c]);
    }
    f->cluster_of = cluster_of;
    f->claim_id = claim_id;
}

static void keep_renderings(const keeper *k, cc_findings *f)
{
    if (f->rendering == NULL) return;
    cc_rendering **kept = CC_NEW_ARRAY(k->to, k->story->articles, cc_rendering *);
    for (uint32_t i = 0; i < k->story->articles; i++) {
        uint32_t quotes = k->story->article[i]->quotes.count;
        kept[i] = CC_NEW_ARRAY(k->to, quotes + 1, cc_rendering);
        for (uint32_t q = 0; q < quotes; q++) {
            kept[i][q] = f->rendering[i][q];
            keep_words(k, &kept[i][q].aligned_id);
            keep_words(k, &kept[i][q].differs);
        }
    }
    f->rendering = kept;
}

void cc_findings_keep(cc_findings *f, const cc_story *story, cc_arena *to)
{
    keeper k = {story, to};
    keep_conflicts(&k, f);
    keep_uniques(&k, f);
    keep_clusters(&k, f);
    keep_of_claims(&k, f);
    keep_renderings(&k, f);
    KEEP(&k, &f->explained);
    for (uint32_t i = 0; i < f->explained.count; i++) keep_words(&k, &f->explained.item[i]);
}
