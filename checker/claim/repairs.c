/* claim/repairs.c - all repairs in order, and the one walk over a sentence that tries at each token those that may
 * start there. */
#include "claim/repair.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

static const cc_repair *const tables[] = {
    cc_repairs_of_titles,      cc_repairs_of_tags,        cc_repairs_of_units,     cc_repairs_of_edges,
    cc_repairs_of_saying,      cc_repairs_of_distances,   cc_repairs_of_dates,     cc_repairs_of_marks,
    cc_repairs_of_attachment,  cc_repairs_of_clauses,     cc_repairs_of_phrases,   cc_repairs_of_words,
    cc_repairs_of_content,     cc_repairs_of_reports,     cc_repairs_of_speech,    cc_repairs_of_reach,
    cc_repairs_of_headlines,   cc_repairs_of_antecedents, cc_repairs_of_joins,     cc_repairs_of_garden_paths,
    cc_repairs_of_governed,    cc_repairs_of_belonging,   cc_repairs_of_nouns,     cc_repairs_of_asked,
    cc_repairs_of_relatives,   cc_repairs_of_degrees,     cc_repairs_of_passives,  cc_repairs_of_openings,
    cc_repairs_of_forms,       cc_repairs_of_bounds,      cc_repairs_of_apposed,   cc_repairs_of_hyphens,
    cc_repairs_of_infinitives, cc_repairs_of_finite,      cc_repairs_of_particles, cc_repairs_of_progressives,
    cc_repairs_of_parallels,   cc_repairs_of_wholes,      cc_repairs_of_doers,     cc_repairs_of_told,
    cc_repairs_of_participles, cc_repairs_of_owned,       cc_repairs_of_recasts,
};

static void allow(cc_repair_set *set, uint32_t repair)
{
    set->bit[repair / 64] |= UINT64_C(1) << (repair % 64);
}

static bool has(uint64_t mask, unsigned bit)
{
    return (mask >> bit & 1) != 0;
}

/* a to z, and one for all else. */
static unsigned letter_of(cc_span lower)
{
    unsigned char first = (unsigned char)(lower.len > 0 ? lower.ptr[0] : 0);
    return first >= 'a' && first <= 'z' ? first - 'a' : CC_LETTERS - 1;
}

static void add_letters(cc_repair_set *of, const char *starts, uint32_t repair)
{
    for (unsigned l = 0; starts == NULL && l < CC_LETTERS; l++) allow(&of[l], repair);
    for (const char *at = starts; at != NULL && *at != 0; at++) allow(&of[letter_of((cc_span){at, 1})], repair);
}

static bool may_be(uint64_t relation, uint64_t family, unsigned d)
{
    return (relation == 0 && family == 0) || has(relation, d) || has(family, cc_deprel_main((cc_deprel)d));
}

static bool may_be_tag(uint64_t mask, unsigned tag)
{
    return mask == 0 || has(mask, tag);
}

/* What it asks of the head, and where it asks nothing a token without one will do. */
static void add_head(cc_repair_index *x, const cc_repair *k, uint32_t i)
{
    for (unsigned p = 0; p < CC_UPOS_COUNT; p++)
        for (unsigned d = 0; d < CC_DEP_COUNT; d++)
            if (may_be_tag(k->head, p) && may_be(k->above, k->above_family, d)) allow(&x->above[d][p], i);
    add_letters(x->head_letter, k->head_starts, i);
    if (k->head == 0 && k->above == 0 && k->above_family == 0) allow(&x->above[CC_DEP_COUNT][0], i);
    if (k->head_starts == NULL) allow(&x->head_letter[CC_LETTERS], i);
}

static void add_repair(cc_repair_index *x, const cc_repair *k)
{
    uint32_t i = x->repairs++;
    if (i >= CC_REPAIRS_MOST) { /* never without a word: the last tables would be lost, or what stands behind them */
        fprintf(stderr, "claimcheck: there are more than %d repairs: raise CC_REPAIR_WORDS in claim/repair.h\n",
                (int)CC_REPAIRS_MOST);
        abort();
    }
    x->repair[i] = k;
    for (unsigned d = 0; d < CC_DEP_COUNT; d++)
        if (may_be(k->relation, k->family, d)) allow(&x->relation[d], i);
    for (unsigned p = 0; p < CC_XPOS_COUNT; p++)
        for (unsigned u = 0; u < CC_UPOS_COUNT; u++)
            if (may_be_tag(k->xpos, p) && may_be_tag(k->upos, u)) allow(&x->tag[p][u], i);
    for (unsigned p = 0; p < CC_TRAITS; p++)
        if ((p & k->has) == k->has) allow(&x->trait[p], i);
    add_letters(x->letter, k->starts, i);
    add_head(x, k, i);
}

const cc_repair_index *cc_repair_index_new(cc_arena *a)
{
    static_assert(CC_DEP_COUNT <= 64 && CC_XPOS_COUNT <= 64 && CC_UPOS_COUNT <= 64, "a mask has a bit for each");
    size_t line = _Alignof(cc_repair_index);
    uintptr_t room = (uintptr_t)cc_arena_alloc(a, sizeof(cc_repair_index) + line);
    cc_repair_index *x = (cc_repair_index *)((room + line - 1) / line * line);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        for (const cc_repair *k = tables[i]; k->mend != NULL; k++) add_repair(x, k);
    return x;
}

static unsigned traits_of(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    unsigned side = k->head < 0 ? 0 : k->head < t ? CC_HEAD_BEFORE : CC_HEAD_BEHIND;
    return side | (k->first_child < 0 ? 0 : CC_HAS_CHILD) | (k->time < 0 ? 0 : CC_HAS_TIME) |
           (k->name < 0 ? 0 : CC_HAS_NAME) | (r->lex[t]->says_verb ? CC_SAYING : 0) |
           (k->number < 0 ? 0 : CC_HAS_NUMBER) | (cc_is_unstopped(r) ? CC_UNSTOPPED : 0);
}

/* Those that every property of the token allows. */
static inline cc_repair_set allowed_at(const cc_reading *r, int32_t t)
{
    const cc_repair_index *x = r->lexicon->repairs;
    const cc_token *k = cc_at(r, t), *head = k->head < 0 ? NULL : cc_at(r, k->head);
    const uint64_t *relation = x->relation[k->deprel].bit, *tag = x->tag[k->xpos][k->upos].bit,
                   *trait = x->trait[traits_of(r, t)].bit, *letter = x->letter[letter_of(k->lower)].bit,
                   *above = head == NULL ? x->above[CC_DEP_COUNT][0].bit : x->above[head->deprel][head->upos].bit,
                   *first = x->head_letter[head == NULL ? CC_LETTERS : letter_of(head->lemma)].bit;
    cc_repair_set may;
    for (uint32_t w = 0; w < CC_REPAIR_WORDS; w++)
        may.bit[w] = relation[w] & tag[w] & trait[w] & letter[w] & above[w] & first[w];
    return may;
}

cc_repair_set cc_repairs_at(const cc_reading *r, int32_t t)
{
    return allowed_at(r, t);
}

/* The first repair that mends the tree at this token; false where none does. */
static bool mend_at(cc_reading *r, int32_t t)
{
    const cc_repair_index *x = r->lexicon->repairs;
    cc_repair_set may = allowed_at(r, t);
    for (uint32_t w = 0; w < CC_REPAIR_WORDS; w++)
        for (uint64_t left = may.bit[w]; left != 0; left &= left - 1)
            if (x->repair[w * 64 + (uint32_t)__builtin_ctzll(left)]->mend(r, t)) return true;
    return false;
}

void cc_tree_repair(cc_reading *r)
{
    enum { MOST = 32 }; /* a sentence with more of them is no sentence; keeps the whole linear */
    uint32_t done = 0;
    for (int32_t t = 0; t < (int32_t)r->s->count && done < MOST; t++) {
        if (!mend_at(r, t)) continue;
        cc_sentence_link(&r->article->sentences.item[r->sentence]);
        cc_extents_find(r);
        done++;
    }
}
