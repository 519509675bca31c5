/* Which values are the only ones of their sort in an article. */
#include "judge/topics.h"

/* What a value shares with the others of its article that answer the same: its topic, else what is counted. */
typedef struct {
    uint32_t article, part, topic, of;
    int64_t era;
    uint64_t kind;
} sole_key;

static cc_span key_of(cc_judging *r, const cc_statement *s)
{
    sole_key k = {.article = s->article, .era = s->era, .part = s->part};
    bool age = cc_span_is(s->kind, "age"), owned = age || (cc_span_is(s->kind, "percent") && s->owner != CC_NO_CONCEPT);
    if (s->topic[0] > 0 && !age) k.topic = s->topic[0];
    else k.kind = cc_span_hash(s->kind), k.of = owned ? s->owner : s->head;
    return cc_arena_copy(r->arena, (cc_span){(const char *)&k, sizeof k});
}

void cc_mark_sole(cc_judging *r, uint32_t from)
{
    cc_map first = {.arena = r->arena};
    uint32_t n = r->store.statement.count;
    uint8_t *many = CC_NEW_ARRAY(r->arena, n + 1, uint8_t);
    uint32_t *of = CC_NEW_ARRAY(r->arena, n + 1, uint32_t);
    for (uint32_t i = from; i < n; i++) {
        const cc_statement *s = &r->store.statement.item[i];
        of[i] = (uint32_t)cc_map_put(&first, key_of(r, s), i);
        many[of[i]] |= !cc_span_equal(s->value, r->store.statement.item[of[i]].value);
    }
    for (uint32_t i = from; i < n; i++) r->store.statement.item[i].sole = !many[of[i]];
    cc_map_free(&first);
}
