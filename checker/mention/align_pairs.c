/* Which of many texts share enough words to be worth aligning: an inverted index. */
#include "mention/align_words.h"

#include <stdlib.h>
#include <string.h>

/* More texts than this share a key: each is linked to the next one only. */
enum { MANY = 12, SHORT_WORDS = 6, ENOUGH = 2 };

typedef struct {
    uint64_t key;
    uint32_t text, worth;
} posting;

typedef struct {
    CC_ARRAY(posting) postings;
    CC_ARRAY(cc_align_pair) pairs;
    cc_arena *arena;
} index_work;

static void add_key(index_work *x, uint64_t key, uint32_t text, uint32_t worth)
{
    *CC_PUSH(x->arena, &x->postings) = (posting){key, text, worth};
}

static uint64_t combine(uint64_t a, uint64_t b)
{
    return (a ^ (b >> 3)) * 0x100000001B3ULL + b;
}

/* Keys: every run of three words, every two neighbouring words of weight (function words
 * between do not count), and single words of weight, which tell less in a long text. */
static void add_keys(index_work *x, const cc_align_words *w, uint32_t text)
{
    int64_t before = -1;
    uint32_t single = w->count <= SHORT_WORDS ? ENOUGH : 1;
    for (uint32_t i = 0; i < w->count; i++) {
        if (i + 2 < w->count)
            add_key(x, combine(combine(w->item[i].key, w->item[i + 1].key), w->item[i + 2].key + 3), text, 1);
        if (w->item[i].weight < 1) continue;
        add_key(x, w->item[i].key, text, single);
        if (before >= 0) add_key(x, combine(w->item[before].key, w->item[i].key + 2), text, ENOUGH);
        before = i;
    }
}

static int by_key(const void *a, const void *b)
{
    const posting *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->text < y->text ? -1 : x->text > y->text;
}

/* Put what has one key side by side, in the order of the texts, as they came in: by a part of the key first, so that
 * only a few are sorted at a time. */
static posting *group_by_key(const index_work *x)
{
    uint32_t n = x->postings.count, parts = 1;
    while (parts < n) parts *= 2;
    posting *out = CC_NEW_ARRAY(x->arena, n + 1, posting);
    uint32_t *end = CC_NEW_ARRAY(x->arena, (size_t)parts + 1, uint32_t); /* of what is placed of each part */
    for (uint32_t i = 0; i < n; i++) end[x->postings.item[i].key % parts + 1]++;
    for (uint32_t i = 1; i <= parts; i++) end[i] += end[i - 1];
    for (uint32_t i = 0; i < n; i++) out[end[x->postings.item[i].key % parts]++] = x->postings.item[i];
    for (uint32_t from = 0, to; from < n; from = to) {
        to = end[out[from].key % parts];
        if (to - from > 1) qsort(out + from, to - from, sizeof *out, by_key);
    }
    return out;
}

static int by_pair(const void *a, const void *b)
{
    const cc_align_pair *x = a, *y = b;
    if (x->a != y->a) return x->a < y->a ? -1 : 1;
    return x->b < y->b ? -1 : x->b > y->b;
}

static void add_pair(index_work *x, const posting *a, const posting *b)
{
    if (a->text == b->text) return;
    *CC_PUSH(x->arena, &x->pairs) = (cc_align_pair){a->text, b->text, a->worth > b->worth ? a->worth : b->worth};
}

static void link_group(index_work *x, const posting *p, uint32_t n)
{
    uint32_t reach = n > MANY ? 1 : n;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = i + 1; k < n && k <= i + reach; k++) add_pair(x, &p[i], &p[k]);
}

/* One entry a pair, its worth summed; those of too little worth go. */
static uint32_t merge_pairs(cc_align_pair *pair, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count;) {
        cc_align_pair p = pair[i];
        for (i++; i < count && by_pair(&pair[i], &p) == 0; i++) p.shared += pair[i].shared;
        if (p.shared >= ENOUGH) pair[kept++] = p;
    }
    return kept;
}

cc_align_pair *cc_align_candidates(const cc_align_words *const *text, uint32_t count, uint32_t *pairs, cc_arena *arena)
{
    cc_arena scratch = {0};
    index_work x = {.arena = &scratch};
    for (uint32_t i = 0; i < count; i++) add_keys(&x, text[i], i);
    const posting *posted = group_by_key(&x);
    for (uint32_t i = 0; i < x.postings.count;) {
        uint32_t from = i;
        while (i < x.postings.count && posted[i].key == posted[from].key) i++;
        link_group(&x, posted + from, i - from);
    }
    if (x.pairs.count > 0) qsort(x.pairs.item, x.pairs.count, sizeof *x.pairs.item, by_pair);
    *pairs = merge_pairs(x.pairs.item, x.pairs.count);
    cc_align_pair *out = CC_NEW_ARRAY(arena, *pairs + 1, cc_align_pair);
    if (*pairs > 0) memcpy(out, x.pairs.item, *pairs * sizeof *out);
    cc_arena_free(&scratch);
    return out;
}
