/* mention/name_misspelt.c - names whose letters stand out of order. */
#include "mention/name_grouping.h"

enum { SHORTEST_MISSPELT = 6, MOST_MISPLACED = 3 };

/* The first letter and the others in the order of the alphabet: what a word keeps when letters change places. */
static cc_span letters_of(const cc_name_grouping *g, cc_span word)
{
    cc_span sorted = cc_arena_copy(g->a, word);
    char *letter = (char *)(uintptr_t)sorted.ptr;
    for (size_t i = 2; i < sorted.len; i++)
        for (size_t k = i; k > 1 && letter[k - 1] > letter[k]; k--) {
            char swap = letter[k];
            letter[k] = letter[k - 1], letter[k - 1] = swap;
        }
    return sorted;
}

/* "klitchsko", "klitschko": the same letters, a few neighbours of them out of order. */
static bool is_misspelt(cc_span a, cc_span b)
{
    if (a.len != b.len) return false;
    size_t first = 0, last = a.len;
    while (first < a.len && a.ptr[first] == b.ptr[first]) first++;
    while (last > first && a.ptr[last - 1] == b.ptr[last - 1]) last--;
    return first < last && last - first <= MOST_MISPLACED;
}

typedef struct {
    cc_span text;
    uint32_t count;
} counted_word;

typedef struct {
    cc_map by_text, by_letters; /* -> index into word; of one set of letters the most frequent */
    CC_ARRAY(counted_word) word;
} spellings;

static void count_word(const cc_name_grouping *g, spellings *all, cc_span word)
{
    enum { LONGEST = 24 };
    if (word.len < SHORTEST_MISSPELT || word.len > LONGEST) return;
    int64_t at = cc_map_get(&all->by_text, word);
    if (at < 0) {
        at = all->word.count;
        *CC_PUSH(g->a, &all->word) = (counted_word){word, 0};
        cc_map_put(&all->by_text, word, at);
    }
    all->word.item[at].count++;
    cc_span letters = letters_of(g, word);
    int64_t best = cc_map_get(&all->by_letters, letters);
    uint32_t most = best < 0 ? 0 : all->word.item[best].count;
    bool known = most == 1 && cc_known_find(g->names, word) != NULL;
    if (most < all->word.item[at].count || known) cc_map_set(&all->by_letters, letters, at);
}

static void mend_name(const cc_name_grouping *g, const spellings *all, cc_name *n)
{
    int64_t own = cc_map_get(&all->by_text, n->key);
    if (own < 0 || all->word.item[own].count > 1 || cc_known_find(g->names, n->key) != NULL) return;
    const counted_word *best = &all->word.item[cc_map_get(&all->by_letters, letters_of(g, n->key))];
    bool sure = best->count > 1 || cc_known_find(g->names, best->text) != NULL;
    if (sure && is_misspelt(n->key, best->text)) n->key = best->text;
}

/* A name of one word that is written once, beside one written often or in a table, differing by letters out of order:
 * the latter. */
void cc_name_mend_spelling(const cc_name_grouping *g)
{
    spellings all = {0};
    all.by_text.arena = all.by_letters.arena = g->a;
    for (uint32_t i = 0; i < g->article->names.count; i++) {
        cc_span rest = g->article->names.item[i].key, word;
        while (cc_span_split(&rest, ' ', &word)) count_word(g, &all, word);
    }
    for (uint32_t i = 0; i < g->article->names.count; i++) mend_name(g, &all, &g->article->names.item[i]);
    cc_map_free(&all.by_text);
    cc_map_free(&all.by_letters);
}
