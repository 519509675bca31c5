#include "language/train/lemmas.h"

#include <stdlib.h>
#include <string.h>

static bool starts_character(char c)
{
    return ((unsigned char)c & 0xC0) != 0x80;
}

static size_t common(cc_span a, cc_span b)
{
    size_t n = 0;
    while (n < a.len && n < b.len && a.ptr[n] == b.ptr[n]) n++;
    while (n > 0 && n < a.len && !starts_character(a.ptr[n])) n--;
    return n;
}

/* Words of the other kinds have one lemma however they are written: "i" and "I" are both I. */
static bool has_names(uint8_t upos)
{
    return upos == CC_UPOS_PROPN || upos == CC_UPOS_NOUN || upos == CC_UPOS_ADJ || upos == CC_UPOS_X || upos == CC_UPOS_NUM ||
           upos == CC_UPOS_SYM;
}

/* The rule that makes the lemma of the form: from the lower-cased form where that shares as much with the lemma. */
static bool make_rule(cc_lemma_rule *r, const train_word *w)
{
    *r = (cc_lemma_rule){0};
    size_t in_lower = common(w->lower, w->lemma), as_written = common(w->form, w->lemma);
    r->keep_case = as_written > in_lower && has_names(w->upos);
    cc_span from = r->keep_case ? w->form : w->lower;
    size_t same = r->keep_case ? as_written : in_lower;
    uint32_t strip = cc_count_characters(cc_span_sub(from, same, from.len));
    cc_span added = cc_span_sub(w->lemma, same, w->lemma.len);
    if (same == 0) strip = 255;
    if (strip > 12 && strip != 255) return false;
    if (added.len > CC_LEMMA_ADDED) return false;
    r->strip = (uint8_t)strip;
    memcpy(r->added, added.ptr, added.len);
    return true;
}

static uint32_t find_rule(train_lemmas *l, const cc_lemma_rule *r)
{
    l->rule_ids.arena = &l->arena;
    int64_t id = cc_map_get(&l->rule_ids, (cc_span){(const char *)r, sizeof *r});
    if (id >= 0) return (uint32_t)id;
    *CC_PUSH(&l->arena, &l->rules) = *r;
    cc_span key = cc_arena_copy(&l->arena, (cc_span){(const char *)r, sizeof *r});
    return (uint32_t)cc_map_put(&l->rule_ids, key, l->rules.count - 1);
}

/* Votes of one ending: how often each rule was right for it. */
typedef struct {
    uint64_t key;
    uint32_t kind;   /* characters, or CC_LEMMA_WHOLE */
    cc_span ending, lower;
    uint8_t xpos, upos;
    CC_ARRAY(uint32_t) rule;
    CC_ARRAY(uint32_t) count;
} votes;

typedef struct {
    cc_arena arena;
    cc_map ids;
    CC_ARRAY(votes) item;
} ballot;

static void vote(ballot *b, cc_span ending, uint32_t kind, const train_word *w, uint32_t rule)
{
    uint64_t key = cc_lemma_key(ending, kind, (cc_xpos)w->xpos, (cc_upos)w->upos);
    b->ids.arena = &b->arena;
    int64_t id = cc_map_get(&b->ids, (cc_span){(const char *)&key, sizeof key});
    if (id < 0) {
        votes *v = CC_PUSH(&b->arena, &b->item);
        *v = (votes){.key = key, .kind = kind, .ending = ending, .lower = w->lower, .xpos = w->xpos, .upos = w->upos};
        cc_span copy = cc_arena_copy(&b->arena, (cc_span){(const char *)&key, sizeof key});
        id = cc_map_put(&b->ids, copy, b->item.count - 1);
    }
    votes *v = &b->item.item[id];
    for (uint32_t i = 0; i < v->rule.count; i++)
        if (v->rule.item[i] == rule) {
            v->count.item[i]++;
            return;
        }
    *CC_PUSH(&b->arena, &v->rule) = rule;
    *CC_PUSH(&b->arena, &v->count) = 1;
}

static uint32_t winner(const votes *v, uint32_t *count)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < v->count.count; i++)
        if (v->count.item[i] > v->count.item[best]) best = i;
    *count = v->count.item[best];
    return v->rule.item[best];
}

static void enter(train_lemmas *l, uint64_t h, uint32_t rule)
{
    uint32_t i = (uint32_t)h & (l->slots - 1);
    while (l->slot[i].key != 0) i = (i + 1) & (l->slots - 1);
    l->slot[i] = (cc_lemma_slot){(uint32_t)(h >> 32) | 1, (uint16_t)rule, 0};
}

static void add_entry(train_lemmas *l, uint64_t key, uint32_t rule)
{
    *CC_PUSH(&l->arena, &l->entries) = (train_lemma_entry){key, rule};
    l->used++;
    enter(l, key, rule);
}

/* An abbreviation or a form of its own: says nothing of other words with its ending. */
static bool is_irregular(const cc_lemma_rule *r)
{
    return r->strip == 255 || r->added[3] != '\0';
}

/* Shorter endings first: what a shorter one already says is not written again. */
static void settle(train_lemmas *l, const ballot *b)
{
    l->slots = 1u << 16;
    l->slot = CC_NEW_ARRAY(&l->arena, l->slots, cc_lemma_slot);
    for (uint32_t pass = 0; pass <= CC_LEMMA_ENDING + 1; pass++) {
        uint32_t kind = pass > CC_LEMMA_ENDING ? CC_LEMMA_WHOLE : pass;
        for (uint32_t i = 0; i < b->item.count; i++) {
            const votes *v = &b->item.item[i];
            uint32_t count, rule;
            if (v->kind != kind) continue;
            rule = winner(v, &count);
            if (kind > 1 && kind != CC_LEMMA_WHOLE && count < 2) continue;
            if (kind != CC_LEMMA_WHOLE && is_irregular(&l->rules.item[rule])) continue;
            cc_lemmas view = train_lemmas_view(l);
            const cc_lemma_rule *now = cc_lemma_find(&view, kind == CC_LEMMA_WHOLE ? v->lower : v->ending, (cc_xpos)v->xpos, (cc_upos)v->upos);
            if (now == NULL || now != &l->rules.item[rule]) add_entry(l, v->key, rule);
        }
    }
}

/* As few slots as three quarters of them hold. The keys lack the lower half of their hashes: enter them anew. */
static void shrink(train_lemmas *l)
{
    uint32_t slots = 64;
    while (slots * 3 < l->used * 4) slots *= 2;
    l->slots = slots;
    memset(l->slot, 0, slots * sizeof *l->slot);
    for (uint32_t i = 0; i < l->entries.count; i++) enter(l, l->entries.item[i].key, l->entries.item[i].rule);
}

void train_lemmas_learn(train_lemmas *l, const train_treebank *t)
{
    ballot b = {0};
    for (uint32_t i = 0; i < t->sentences.count; i++)
        for (uint32_t k = 0; k < t->sentences.item[i].count; k++) {
            const train_word *w = &t->sentences.item[i].word[k];
            cc_lemma_rule r;
            if (cc_span_is(w->lemma, "_") || w->lemma.len == 0 || !make_rule(&r, w)) continue;
            uint32_t rule = find_rule(l, &r), length = cc_count_characters(w->lower);
            vote(&b, w->lower, CC_LEMMA_WHOLE, w, rule);
            for (uint32_t n = 0; n <= CC_LEMMA_ENDING && n <= length; n++)
                vote(&b, cc_last_characters(w->lower, n), n, w, rule);
        }
    settle(l, &b);
    shrink(l);
    cc_map_free(&b.ids);
    cc_arena_free(&b.arena);
}

cc_lemmas train_lemmas_view(const train_lemmas *l)
{
    return (cc_lemmas){l->slot, l->slots, l->rules.item, l->rules.count};
}

void train_lemmas_free(train_lemmas *l)
{
    cc_map_free(&l->rule_ids);
    cc_arena_free(&l->arena);
    *l = (train_lemmas){0};
}
