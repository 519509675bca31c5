/* story/shingles.h - how much of one text stands in another, word for word; inside story/ only. */
#ifndef CC_SHINGLES_H
#define CC_SHINGLES_H

#include "base/arena.h"
#include "input/article.h"

/* Hashes of every run of `size` words of the tokens [first, last) of an article, folded, punctuation left out.
 * Returns their number. */
uint32_t cc_shingles_read(const cc_article *a, uint32_t first, uint32_t last, uint32_t size, uint64_t **out,
                          cc_arena *arena);

/* Texts that share a shingle. Only the first CC_SHINGLE_HOLDERS texts with a shingle are remembered,
 * so that two hundred copies of one text cost no more than two hundred times one. */
enum { CC_SHINGLE_HOLDERS = 6 };

typedef struct cc_shingle_entry cc_shingle_entry;

typedef struct {
    cc_arena *arena;
    cc_shingle_entry *entry; /* uthash */
} cc_shingle_index;

/* Add the shingles of text `number`; shared[k] grows by the distinct shingles that text k < number has too. */
void cc_shingles_add(cc_shingle_index *index, uint32_t number, const uint64_t *shingle, uint32_t count,
                     uint32_t *shared);
void cc_shingles_free(cc_shingle_index *index);

#endif
