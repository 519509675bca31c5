#include "base/map.h"

#include <string.h>

/* uthash exits on failure unless told otherwise; the arena's answer is the same for all. */
#include <uthash.h>

struct cc_map_entry {
    cc_span key;
    int64_t value;
    UT_hash_handle hh;
};

/* Bits of the filter: at least so many, and so many for each key, so that of the words that are not there few look like
 * one that is. A power of two. */
enum { LOOKS = 4096, LOOKS_A_KEY = 16, WORD = 64 };

static unsigned hash_of(cc_span key)
{
    uint64_t hash = cc_span_hash_here(key);
    return (unsigned)(hash ^ hash >> 32);
}

static uint64_t *look_of(const cc_map *m, unsigned hash, uint64_t *bit)
{
    uint32_t look = (hash >> 8 ^ hash << 24) & (m->look_count - 1); /* not the bits that choose the bucket */
    *bit = UINT64_C(1) << look % WORD;
    return &m->looks[look / WORD];
}

static void note_look(cc_map *m, unsigned hash)
{
    uint64_t bit, *word = look_of(m, hash, &bit);
    *word |= bit;
}

static void widen_looks(cc_map *m)
{
    m->look_count = m->look_count == 0 ? LOOKS : m->look_count * 4;
    m->looks = CC_NEW_ARRAY(m->arena, m->look_count / WORD, uint64_t);
    for (const cc_map_entry *e = m->head; e != NULL; e = e->hh.next) note_look(m, e->hh.hashv);
}

/* Most words are seen not to be in a lexicon without a look at its tables. */
static bool may_have(const cc_map *m, unsigned hash)
{
    uint64_t bit;
    return m->head != NULL && (*look_of(m, hash, &bit) & bit) != 0;
}

static cc_map_entry *find(const cc_map *m, cc_span key, unsigned hash)
{
    cc_map_entry *e = NULL;
    if (!may_have(m, hash)) return NULL;
    HASH_FIND_BYHASHVALUE(hh, m->head, key.ptr, (unsigned)key.len, hash, e);
    return e;
}

static cc_map_entry *add(cc_map *m, cc_span key, unsigned hash, int64_t value)
{
    cc_map_entry *e = CC_NEW(m->arena, cc_map_entry);
    e->key = key;
    e->value = value;
    HASH_ADD_KEYPTR_BYHASHVALUE(hh, m->head, e->key.ptr, (unsigned)e->key.len, hash, e);
    if (HASH_COUNT(m->head) * LOOKS_A_KEY > m->look_count) widen_looks(m);
    note_look(m, hash);
    return e;
}

int64_t cc_map_get(const cc_map *m, cc_span key)
{
    if (m->head == NULL) return -1;
    const cc_map_entry *e = find(m, key, hash_of(key));
    return e == NULL ? -1 : e->value;
}

int64_t cc_map_put(cc_map *m, cc_span key, int64_t value)
{
    unsigned hash = hash_of(key);
    cc_map_entry *e = find(m, key, hash);
    if (e == NULL) e = add(m, key, hash, value);
    return e->value;
}

void cc_map_set(cc_map *m, cc_span key, int64_t value)
{
    unsigned hash = hash_of(key);
    cc_map_entry *e = find(m, key, hash);
    if (e == NULL) e = add(m, key, hash, value);
    e->value = value;
}

uint32_t cc_map_count(const cc_map *m)
{
    return HASH_COUNT(m->head);
}

void cc_map_free(cc_map *m)
{
    HASH_CLEAR(hh, m->head);
    m->looks = NULL;
    m->look_count = 0;
}
