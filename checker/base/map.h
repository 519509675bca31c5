/* base/map.h - text to number, on uthash: lexicons, vocabularies, id lookups.
 *
 * Keys are compared byte for byte. Iteration (order, next) is insertion order. */
#ifndef CC_MAP_H
#define CC_MAP_H

#include "base/arena.h"

typedef struct cc_map_entry cc_map_entry;

typedef struct {
    cc_map_entry *head; /* NULL when empty; owned by uthash and the arena */
    cc_arena *arena;    /* where entries live; keys are not copied */
    uint64_t *looks;    /* a bit for the hash of each key: most words are seen not to be in a lexicon (map.c) */
    uint32_t look_count;
} cc_map;

/* The number at key, or -1. */
int64_t cc_map_get(const cc_map *m, cc_span key);
/* The number at key after setting it to value if it was not there yet. */
int64_t cc_map_put(cc_map *m, cc_span key, int64_t value);
/* Set, whether or not it was there. */
void cc_map_set(cc_map *m, cc_span key, int64_t value);
uint32_t cc_map_count(const cc_map *m);
/* Give back uthash's own tables; the entries go with the arena. */
void cc_map_free(cc_map *m);

#endif
