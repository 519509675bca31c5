#include "language/lemma.h"

#include <string.h>

static bool starts_character(char c)
{
    return ((unsigned char)c & 0xC0) != 0x80;
}

uint32_t cc_count_characters(cc_span s)
{
    uint32_t n = 0;
    for (size_t i = 0; i < s.len; i++) n += starts_character(s.ptr[i]);
    return n;
}

cc_span cc_last_characters(cc_span s, uint32_t n)
{
    size_t at = s.len;
    while (n > 0 && at > 0)
        if (starts_character(s.ptr[--at])) n--;
    return cc_span_sub(s, at, s.len);
}

uint64_t cc_lemma_key(cc_span ending, uint32_t kind, cc_xpos xpos, cc_upos upos)
{
    uint64_t h = cc_word_hash(ending.ptr, ending.len);
    h ^= ((uint64_t)kind << 16 | (uint64_t)xpos << 8 | upos) * 0x9E3779B97F4A7C15u;
    h *= 0xFF51AFD7ED558CCDu;
    return h ^ (h >> 32);
}

static const cc_lemma_rule *look_up(const cc_lemmas *l, uint64_t h)
{
    uint32_t key = (uint32_t)(h >> 32) | 1;
    for (uint32_t i = (uint32_t)h & (l->slots - 1); l->slot[i].key != 0; i = (i + 1) & (l->slots - 1))
        if (l->slot[i].key == key) return l->slot[i].rule < l->rules ? &l->rule[l->slot[i].rule] : NULL;
    return NULL;
}

const cc_lemma_rule *cc_lemma_find(const cc_lemmas *l, cc_span lower, cc_xpos xpos, cc_upos upos)
{
    const cc_lemma_rule *r = look_up(l, cc_lemma_key(lower, CC_LEMMA_WHOLE, xpos, upos));
    uint32_t length = cc_count_characters(lower);
    for (uint32_t n = length < CC_LEMMA_ENDING ? length : CC_LEMMA_ENDING; r == NULL; n--) {
        r = look_up(l, cc_lemma_key(cc_last_characters(lower, n), n, xpos, upos));
        if (n == 0) break;
    }
    return r;
}

cc_span cc_lemma_apply(const cc_lemma_rule *r, cc_span form, cc_span lower, cc_arena *a)
{
    cc_span word = r->keep_case ? form : lower;
    size_t added = 0;
    while (added < CC_LEMMA_ADDED && r->added[added] != '\0') added++;
    if (r->strip == 255) return added == 0 ? form : cc_arena_copy(a, (cc_span){r->added, added});
    cc_span stem = cc_span_sub(word, 0, word.len - cc_last_characters(word, r->strip).len);
    if (added == 0) return stem.len == 0 ? form : stem;
    char *out = cc_arena_alloc(a, stem.len + added + 1);
    if (stem.len > 0) memcpy(out, stem.ptr, stem.len);
    memcpy(out + stem.len, r->added, added);
    return (cc_span){out, stem.len + added};
}
