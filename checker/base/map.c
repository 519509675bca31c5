#include "base/map.h"

/* uthash exits on failure unless told otherwise; the arena's answer is the same for all. */
#include <uthash.h>

struct cc_map_entry {
    cc_span key;
    int64_t value;
    UT_hash_handle hh;
};

static cc_map_entry *find(const cc_map *m, cc_span key)
{
    cc_map_entry *e = NULL;
    if (m->head != NULL) HASH_FIND(hh, m->head, key.ptr, (unsigned)key.len, e);
    return e;
}

static cc_map_entry *add(cc_map *m, cc_span key, int64_t value)
{
    cc_map_entry *e = CC_NEW(m->arena, cc_map_entry);
    e->key = key;
    e->value = value;
    HASH_ADD_KEYPTR(hh, m->head, e->key.ptr, (unsigned)e->key.len, e);
    return e;
}

int64_t cc_map_get(const cc_map *m, cc_span key)
{
    cc_map_entry *e = find(m, key);
    return e == NULL ? -1 : e->value;
}

int64_t cc_map_put(cc_map *m, cc_span key, int64_t value)
{
    cc_map_entry *e = find(m, key);
    if (e == NULL) e = add(m, key, value);
    return e->value;
}

void cc_map_set(cc_map *m, cc_span key, int64_t value)
{
    cc_map_entry *e = find(m, key);
    if (e == NULL) e = add(m, key, value);
    e->value = value;
}

uint32_t cc_map_count(const cc_map *m)
{
    return HASH_COUNT(m->head);
}

void cc_map_free(cc_map *m)
{
    HASH_CLEAR(hh, m->head);
}
