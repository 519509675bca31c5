#include "store/store.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    uint64_t kind; /* a hash already */
    uint32_t ask, concept;
} bucket_key;

static unsigned hash_key(const bucket_key *k)
{
    const uint64_t odd = 0x9E3779B97F4A7C15u;
    uint64_t h = (k->kind ^ k->ask ^ (uint64_t)k->concept << 32) * odd;
    return (unsigned)(h ^ h >> 32);
}

/* The buckets are all that this file has a table of; their order is that of insertion, whatever the hash. */
#define HASH_FUNCTION(key, length, value) ((void)(length), (value) = hash_key((const bucket_key *)(const void *)(key)))
#include <uthash.h>

const char *const cc_ask_names[CC_ASK_COUNT] = {"number",   "time",     "place",  "medium", "action",
                                                "polarity", "modality", "role",   "actor",  "object",
                                                "wording",  "speaker",  "degree", "state",  "claim"};

const char *cc_ask_name(cc_ask ask)
{
    return cc_ask_names[ask];
}

enum { FEW = 4 };

struct cc_bucket {
    bucket_key key;
    CC_ARRAY(uint32_t) statement;
    uint32_t few[FEW]; /* the list as long as it is short, as most are */
    UT_hash_handle hh;
};

/* Kinds meet by what stands before the colon's detail, but for those where the detail is a unit: "money:USD". */
static uint64_t kind_key(const cc_statement *s)
{
    size_t colon =
        s->ask == CC_ASK_MODALITY || s->ask == CC_ASK_POLARITY ? cc_span_find(s->kind, CC_LIT(":")) : SIZE_MAX;
    return cc_span_hash(colon == SIZE_MAX ? s->kind : cc_span_sub(s->kind, 0, colon));
}

static cc_bucket *file_under(cc_store *store, const bucket_key *key, uint32_t at)
{
    cc_bucket *b = NULL;
    if (store->buckets != NULL) HASH_FIND(hh, store->buckets, key, sizeof *key, b);
    if (b == NULL) {
        b = CC_NEW(store->arena, cc_bucket);
        b->key = *key;
        b->statement.item = b->few, b->statement.room = FEW;
        HASH_ADD(hh, store->buckets, key, sizeof b->key, b);
    }
    if (b->statement.count <= CC_BUCKET_ROOM) *CC_PUSH(store->arena, &b->statement) = at;
    return b;
}

/* The heaviest concepts of the context beside the head, the heaviest first; how many. */
static uint32_t heaviest(const cc_statement *s, cc_weighted *top, uint32_t room)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->context.count; i++) {
        cc_weighted w = s->context.item[i];
        if (w.concept == s->head || (n == room && w.weight <= top[n - 1].weight)) continue;
        uint32_t at = n < room ? n++ : n - 1;
        for (; at > 0 && top[at - 1].weight < w.weight; at--) top[at] = top[at - 1];
        top[at] = w;
    }
    return n;
}

/* The concepts a statement is filed under: what it is a value of, its topics, and the heaviest ones. */
static uint32_t keys_of(const cc_statement *s, uint32_t keys[CC_KEYS])
{
    enum { TOPIC_KEY = 0x40000000 }; /* far above any concept */
    cc_weighted top[CC_KEYS];
    uint32_t n = 0;
    if (s->head != CC_NO_CONCEPT) keys[n++] = s->head;
    for (int i = 0; i < CC_TOPICS && s->topic[i] > 0; i++) keys[n++] = TOPIC_KEY + s->topic[i];
    uint32_t more = heaviest(s, top, CC_KEYS - n);
    for (uint32_t i = 0; i < more; i++) keys[n++] = top[i].concept;
    return n;
}

void cc_store_reserve(cc_store *store, uint32_t statements)
{
    store->statement.item = CC_NEW_ARRAY(store->arena, statements, cc_statement);
    store->statement.room = statements;
}

uint32_t cc_store_add(cc_store *store, const cc_vocabulary *v, const cc_statement *s)
{
    (void)v;
    uint32_t at = store->statement.count, key[CC_KEYS];
    cc_statement *copy = CC_PUSH(store->arena, &store->statement);
    *copy = *s;
    copy->buckets = keys_of(copy, key);
    copy->bucket = CC_NEW_ARRAY(store->arena, copy->buckets, cc_bucket *);
    bucket_key under = {kind_key(copy), copy->ask, 0};
    for (uint32_t i = 0; i < copy->buckets; i++) {
        under.concept = key[i];
        copy->bucket[i] = file_under(store, &under, at);
    }
    return at;
}

void cc_store_free(cc_store *store)
{
    HASH_CLEAR(hh, store->buckets);
}

typedef struct {
    const cc_store *store;
    cc_fit *fit;
    const void *self;
    cc_meetings *out;
    uint32_t *seen; /* [statement] last one it was held against, plus 1 */
} meeting_run;

static bool may_meet(const cc_statement *a, const cc_statement *b)
{
    return a->article != b->article || a->sentence != b->sentence;
}

static void hold_against(meeting_run *r, uint32_t a, uint32_t b)
{
    const cc_statement *x = &r->store->statement.item[a], *y = &r->store->statement.item[b];
    if (r->seen[b] == a + 1 || !may_meet(x, y)) return;
    r->seen[b] = a + 1;
    float mass = 0, score = r->fit(r->self, x, y, &mass);
    if (score > 0) *CC_PUSH(r->store->arena, r->out) = (cc_meeting){a, b, score, mass};
}

static void meet_under(meeting_run *r, uint32_t at, const cc_bucket *b)
{
    if (b->statement.count > CC_BUCKET_ROOM) return;
    for (uint32_t i = 0; i < b->statement.count; i++)
        if (b->statement.item[i] > at) hold_against(r, at, b->statement.item[i]);
}

static int by_second(const void *a, const void *b)
{
    const cc_meeting *x = a, *y = b;
    return x->b < y->b ? -1 : x->b > y->b;
}

void cc_store_meet(const cc_store *store, cc_ask ask, cc_fit *fit, const void *self, cc_meetings *out)
{
    meeting_run r = {store, fit, self, out, CC_NEW_ARRAY(store->arena, store->statement.count + 1, uint32_t)};
    for (uint32_t at = 0; at < store->statement.count; at++) {
        const cc_statement *s = &store->statement.item[at];
        if (s->ask != ask) continue;
        uint32_t first = out->count;
        for (uint32_t i = 0; i < s->buckets; i++) meet_under(&r, at, s->bucket[i]);
        if (out->count > first + 1) qsort(out->item + first, out->count - first, sizeof *out->item, by_second);
    }
}
