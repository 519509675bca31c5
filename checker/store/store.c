#include "store/store.h"

#include <stdlib.h>
#include <string.h>
#include <uthash.h>

const char *const cc_ask_names[CC_ASK_COUNT] = {"number",   "time",     "place",  "medium", "action",
                                                "polarity", "modality", "role",   "actor",  "object",
                                                "wording",  "speaker",  "degree", "state",  "claim"};

const char *cc_ask_name(cc_ask ask)
{
    return cc_ask_names[ask];
}

typedef struct {
    uint64_t kind;
    uint32_t ask, concept;
} bucket_key;

struct cc_bucket {
    bucket_key key;
    CC_ARRAY(uint32_t) statement;
    UT_hash_handle hh;
};

/* Kinds meet by what stands before the colon's detail, but for those where the detail is a unit: "money:USD". */
static uint64_t kind_key(const cc_statement *s)
{
    size_t colon =
        s->ask == CC_ASK_MODALITY || s->ask == CC_ASK_POLARITY ? cc_span_find(s->kind, CC_LIT(":")) : SIZE_MAX;
    return cc_span_hash(colon == SIZE_MAX ? s->kind : cc_span_sub(s->kind, 0, colon));
}

static cc_bucket *bucket_of(const cc_store *store, const bucket_key *key)
{
    cc_bucket *found = NULL;
    if (store->buckets != NULL) HASH_FIND(hh, store->buckets, key, sizeof *key, found);
    return found;
}

static void file_under(cc_store *store, const bucket_key *key, uint32_t at)
{
    cc_bucket *b = bucket_of(store, key);
    if (b == NULL) {
        b = CC_NEW(store->arena, cc_bucket);
        b->key = *key;
        HASH_ADD(hh, store->buckets, key, sizeof b->key, b);
    }
    if (b->statement.count <= CC_BUCKET_ROOM) *CC_PUSH(store->arena, &b->statement) = at;
}

static int heaviest_first(const void *a, const void *b)
{
    const cc_weighted *x = a, *y = b;
    if (x->weight != y->weight) return x->weight > y->weight ? -1 : 1;
    return x->concept < y->concept ? -1 : x->concept > y->concept;
}

/* The concepts a statement is filed under: what it is a value of, and the heaviest ones. */
static uint32_t keys_of(const cc_statement *s, uint32_t keys[CC_KEYS], cc_arena *a)
{
    cc_weighted *w = CC_NEW_ARRAY(a, s->context.count + 1, cc_weighted);
    if (s->context.count > 0) memcpy(w, s->context.item, s->context.count * sizeof *w);
    if (s->context.count > 1) qsort(w, s->context.count, sizeof *w, heaviest_first);
    enum { TOPIC_KEY = 0x40000000 }; /* far above any concept */
    uint32_t n = 0;
    if (s->head != CC_NO_CONCEPT) keys[n++] = s->head;
    for (int i = 0; i < CC_TOPICS && s->topic[i] > 0; i++) keys[n++] = TOPIC_KEY + s->topic[i];
    for (uint32_t i = 0; i < s->context.count && n < CC_KEYS; i++)
        if (w[i].concept != s->head) keys[n++] = w[i].concept;
    return n;
}

uint32_t cc_store_add(cc_store *store, const cc_vocabulary *v, const cc_statement *s)
{
    (void)v;
    uint32_t at = store->statement.count, key[CC_KEYS];
    cc_statement *copy = CC_PUSH(store->arena, &store->statement);
    *copy = *s;
    copy->keys = keys_of(copy, key, store->arena);
    copy->key = CC_NEW_ARRAY(store->arena, copy->keys + 1, uint32_t);
    memcpy(copy->key, key, copy->keys * sizeof *key);
    bucket_key under = {kind_key(copy), copy->ask, 0};
    for (uint32_t i = 0; i < copy->keys; i++) {
        under.concept = key[i];
        file_under(store, &under, at);
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

static void meet_under(meeting_run *r, uint32_t at, const bucket_key *key)
{
    const cc_bucket *b = bucket_of(r->store, key);
    if (b == NULL || b->statement.count > CC_BUCKET_ROOM) return;
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
        bucket_key key = {kind_key(s), s->ask, 0};
        uint32_t first = out->count;
        for (uint32_t i = 0; i < s->keys; i++) {
            key.concept = s->key[i];
            meet_under(&r, at, &key);
        }
        if (out->count > first + 1) qsort(out->item + first, out->count - first, sizeof *out->item, by_second);
    }
}
