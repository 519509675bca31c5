#include "base/map.h"

#include <string.h>

static uint64_t read_bytes(const char *p, size_t n)
{
    uint64_t v = 0;
    memcpy(&v, p, n);
    return v;
}

/* Of a word, eight bytes at a time: uthash's own takes most of a look-up. It only chooses a bucket, so its values may
 * differ from machine to machine. */
static unsigned hash_bytes(const char *p, size_t n)
{
    const uint64_t odd = 0x9E3779B97F4A7C15u;
    uint64_t h = n * odd;
    for (; n > 8; p += 8, n -= 8) h = (h ^ read_bytes(p, 8)) * odd, h ^= h >> 32;
    if (n == 8) h ^= read_bytes(p, 8);
    else if (n >= 4) h ^= read_bytes(p, 4) | read_bytes(p + n - 4, 4) << 32;
    else if (n > 0)
        h ^= (uint64_t)(unsigned char)p[0] | (uint64_t)(unsigned char)p[n / 2] << 8 |
             (uint64_t)(unsigned char)p[n - 1] << 16;
    h *= odd;
    return (unsigned)(h ^ h >> 32);
}

#define HASH_FUNCTION(key, length, value) ((value) = hash_bytes((const char *)(key), (length)))
/* uthash exits on failure unless told otherwise; the arena's answer is the same for all. */
#include <uthash.h>

struct cc_map_entry {
    cc_span key;
    int64_t value;
    UT_hash_handle hh;
};

enum { LOOKS = 4096, WORD = 64 };

/* Its length and three of its bytes, as the number of a bit. */
static uint32_t look_of(cc_span key)
{
    const unsigned char *p = (const unsigned char *)key.ptr;
    if (key.len == 0) return 0;
    return (p[0] * 5u + p[key.len / 2] * 331u + p[key.len - 1] * 67u + (uint32_t)key.len * 1237u) % LOOKS;
}

static bool may_have(const cc_map *m, cc_span key)
{
    if (m->head == NULL) return false;
    uint32_t look = look_of(key);
    return (m->looks[look / WORD] >> look % WORD & 1) != 0;
}

/* Called for few of the keys that are asked for: kept out of those who ask. */
__attribute__((noinline)) static cc_map_entry *find_there(const cc_map *m, cc_span key)
{
    cc_map_entry *e = NULL;
    HASH_FIND(hh, m->head, key.ptr, (unsigned)key.len, e);
    return e;
}

__attribute__((noinline)) static int64_t value_there(const cc_map *m, cc_span key)
{
    const cc_map_entry *e = find_there(m, key);
    return e == NULL ? -1 : e->value;
}

static cc_map_entry *find(const cc_map *m, cc_span key)
{
    return may_have(m, key) ? find_there(m, key) : NULL;
}

static cc_map_entry *add(cc_map *m, cc_span key, int64_t value)
{
    cc_map_entry *e = CC_NEW(m->arena, cc_map_entry);
    if (m->looks == NULL) m->looks = CC_NEW_ARRAY(m->arena, LOOKS / WORD, uint64_t);
    uint32_t look = look_of(key);
    m->looks[look / WORD] |= UINT64_C(1) << look % WORD;
    e->key = key;
    e->value = value;
    HASH_ADD_KEYPTR(hh, m->head, e->key.ptr, (unsigned)e->key.len, e);
    return e;
}

int64_t cc_map_get(const cc_map *m, cc_span key)
{
    return may_have(m, key) ? value_there(m, key) : -1;
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
    m->looks = NULL;
}
