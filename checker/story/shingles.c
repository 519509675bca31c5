#include "story/shingles.h"

#include <uthash.h>

struct cc_shingle_entry {
    uint64_t shingle;
    uint32_t holder[CC_SHINGLE_HOLDERS];
    uint32_t holders;
    UT_hash_handle hh;
};

static bool is_word(const cc_token *t)
{
    return t->upos != CC_UPOS_PUNCT && t->upos != CC_UPOS_SYM && t->lower.len > 0;
}

uint32_t cc_shingles_read(const cc_article *a, uint32_t first, uint32_t last, uint32_t size, uint64_t **out,
                          cc_arena *arena)
{
    uint64_t *word = CC_NEW_ARRAY(arena, last - first + 1, uint64_t);
    uint32_t words = 0;
    for (uint32_t i = first; i < last; i++)
        if (is_word(&a->tokens.item[i])) word[words++] = cc_span_hash(a->tokens.item[i].lower);
    *out = CC_NEW_ARRAY(arena, words + 1, uint64_t);
    uint32_t n = 0;
    for (uint32_t i = 0; i + size <= words; i++) {
        uint64_t h = 1469598103934665603u;
        for (uint32_t k = 0; k < size; k++) h = (h ^ word[i + k]) * 1099511628211u;
        (*out)[n++] = h;
    }
    return n;
}

static bool holds(const cc_shingle_entry *e, uint32_t number)
{
    for (uint32_t i = 0; i < e->holders; i++)
        if (e->holder[i] == number) return true;
    return false;
}

static void add_one(cc_shingle_index *index, uint32_t number, uint64_t shingle, uint32_t *shared)
{
    cc_shingle_entry *e = NULL;
    if (index->entry != NULL) HASH_FIND(hh, index->entry, &shingle, sizeof shingle, e);
    if (e == NULL) {
        e = CC_NEW(index->arena, cc_shingle_entry);
        e->shingle = shingle;
        HASH_ADD(hh, index->entry, shingle, sizeof e->shingle, e);
    }
    if (holds(e, number)) return;
    for (uint32_t i = 0; i < e->holders; i++) shared[e->holder[i]]++;
    if (e->holders < CC_SHINGLE_HOLDERS) e->holder[e->holders++] = number;
}

void cc_shingles_add(cc_shingle_index *index, uint32_t number, const uint64_t *shingle, uint32_t count,
                     uint32_t *shared)
{
    for (uint32_t i = 0; i < count; i++) add_one(index, number, shingle[i], shared);
}

void cc_shingles_free(cc_shingle_index *index)
{
    HASH_CLEAR(hh, index->entry);
}
