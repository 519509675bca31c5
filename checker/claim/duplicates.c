/* claim/duplicates.c - a sentence repeated in a summary is one claim with two places (issue 5.5). */
#include "claim/reading.h"

/* What two claims of one article must share to say the same. */
static uint64_t signature(const cc_claim *c)
{
    uint64_t h = cc_span_hash_here(c->predicate) * 31 + cc_span_hash_here(c->speaker);
    h = h * 31 + (uint64_t)c->polarity * 7 + (uint64_t)c->modality;
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        h += (cc_span_hash_here(g->text) ^ ((uint64_t)g->slot + 1)) * 0x9E3779B97F4A7C15u; /* in any order */
    }
    return h ^ (h >> 29);
}

static bool is_same(const cc_claim *a, const cc_claim *b)
{
    if (!cc_span_equal(a->predicate, b->predicate) || a->arguments != b->arguments || a->polarity != b->polarity)
        return false;
    if (a->modality != b->modality || !cc_span_equal(a->speaker, b->speaker)) return false;
    for (uint32_t i = 0; i < a->arguments; i++) {
        bool found = false;
        for (uint32_t j = 0; j < b->arguments && !found; j++)
            found =
                a->argument[i].slot == b->argument[j].slot && cc_span_equal(a->argument[i].text, b->argument[j].text);
        if (!found) return false;
    }
    return true;
}

void cc_claims_join(cc_article *article)
{
    uint32_t n = article->claims.count, size = 16;
    while (size < 2 * n) size *= 2;
    uint32_t *table = CC_NEW_ARRAY(&article->arena, size, uint32_t); /* claim + 1, 0: free */
    for (uint32_t i = 0; i < n; i++) {
        cc_claim *c = &article->claims.item[i];
        uint32_t at = (uint32_t)signature(c) & (size - 1), probes = 0;
        while (table[at] != 0 && probes++ < 32) {
            const cc_claim *old = &article->claims.item[table[at] - 1];
            if (is_same(old, c)) {
                c->same_as = (int32_t)table[at] - 1;
                break;
            }
            at = (at + 1) & (size - 1);
        }
        if (table[at] == 0) table[at] = i + 1;
    }
}
