#include "language/train/lemmas.h"

#include <stdio.h>
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
    return upos == CC_UPOS_PROPN || upos == CC_UPOS_NOUN || upos == CC_UPOS_ADJ || upos == CC_UPOS_X ||
           upos == CC_UPOS_NUM || upos == CC_UPOS_SYM;
}

/* The casing from which the lemma keeps most of the word; of equals the first of the list. */
static cc_casing choose_casing(const train_word *w, cc_span *from, cc_arena *a)
{
    static const cc_casing by_preference[] = {CC_CASE_LOWER, CC_CASE_CAPITAL, CC_CASE_WRITTEN};
    cc_casing best = CC_CASE_LOWER;
    *from = w->lower;
    for (size_t i = 1; i < 3 && has_names(w->upos); i++) {
        cc_span start = cc_lemma_start(by_preference[i], w->form, w->lower, a);
        if (common(start, w->lemma) <= common(*from, w->lemma)) continue;
        best = by_preference[i];
        *from = start;
    }
    return best;
}

/* The rule that makes the lemma of the form. */
static bool make_rule(cc_lemma_rule *r, const train_word *w, cc_arena *a)
{
    cc_span from;
    *r = (cc_lemma_rule){.casing = (uint8_t)choose_casing(w, &from, a)};
    size_t same = common(from, w->lemma);
    uint32_t strip = cc_count_characters(cc_span_sub(from, same, from.len));
    cc_span added = cc_span_sub(w->lemma, same, w->lemma.len);
    if (same == 0) strip = 255, r->casing = CC_CASE_LOWER;
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
    uint32_t kind; /* characters, or CC_LEMMA_WHOLE */
    cc_span ending, form, lower;
    uint8_t xpos, upos;
    CC_ARRAY(uint32_t) rule;
    CC_ARRAY(uint32_t) count;
} votes;

typedef struct {
    cc_arena arena;
    cc_map ids, seen;
    CC_ARRAY(votes) item;
    uint32_t weight; /* of the next vote for a whole word */
} ballot;

/* Where treebanks give one word two lemmas, the first of them is followed, unless the others are many more. */
enum { WEIGHT_OF_FIRST = 4 };

static void vote(ballot *b, cc_span ending, uint32_t kind, const train_word *w, uint32_t rule)
{
    uint64_t key = cc_lemma_key(ending, kind, (cc_xpos)w->xpos, (cc_upos)w->upos);
    b->ids.arena = &b->arena;
    int64_t id = cc_map_get(&b->ids, (cc_span){(const char *)&key, sizeof key});
    if (id < 0) {
        votes *v = CC_PUSH(&b->arena, &b->item);
        *v = (votes){.key = key,
                     .kind = kind,
                     .ending = ending,
                     .form = w->form,
                     .lower = w->lower,
                     .xpos = w->xpos,
                     .upos = w->upos};
        cc_span copy = cc_arena_copy(&b->arena, (cc_span){(const char *)&key, sizeof key});
        id = cc_map_put(&b->ids, copy, b->item.count - 1);
    }
    votes *v = &b->item.item[id];
    uint32_t weight = kind == CC_LEMMA_WHOLE || kind == CC_LEMMA_EXACT ? b->weight : 1;
    for (uint32_t i = 0; i < v->rule.count; i++)
        if (v->rule.item[i] == rule) {
            v->count.item[i] += weight;
            return;
        }
    *CC_PUSH(&b->arena, &v->rule) = rule;
    *CC_PUSH(&b->arena, &v->count) = weight;
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

/* The order in which votes are settled: shorter endings first, names in capitals and small ones among the others, then
 * whole words, then those with a case of their own. */
static uint32_t pass_of(uint32_t kind)
{
    if (kind == CC_LEMMA_WHOLE) return CC_LEMMA_ENDING + 1;
    if (kind == CC_LEMMA_EXACT) return CC_LEMMA_ENDING + 2;
    return kind % 100;
}

/* The lemma of a word that is not entered as a whole is the rule's already. */
static bool is_said(const train_lemmas *l, const cc_lexicon *lexicon, const votes *v, const cc_lemma_rule *r,
                    cc_arena *a)
{
    cc_lemmas view = train_lemmas_view(l);
    cc_token t = {.form = v->form, .lower = v->lower, .xpos = v->xpos, .upos = v->upos};
    return cc_span_equal(cc_lemmatise(&view, lexicon, &t, a), cc_lemma_apply(r, v->form, v->lower, a));
}

static bool is_said_by_shorter(const train_lemmas *l, const votes *v, const cc_lemma_rule *r)
{
    cc_lemmas view = train_lemmas_view(l);
    return cc_lemma_find_ending(&view, v->ending, v->kind / 100 * 100, (cc_xpos)v->xpos, (cc_upos)v->upos) == r;
}

/* What the program would say without it is not written: of an ending by a shorter one, of a word by anything. */
static void settle(train_lemmas *l, ballot *b, const cc_lexicon *lexicon)
{
    l->slots = 1u << 16;
    l->slot = CC_NEW_ARRAY(&l->arena, l->slots, cc_lemma_slot);
    for (uint32_t pass = 0; pass <= CC_LEMMA_ENDING + 2; pass++)
        for (uint32_t i = 0; i < b->item.count; i++) {
            const votes *v = &b->item.item[i];
            uint32_t count, rule;
            if (pass_of(v->kind) != pass) continue;
            rule = winner(v, &count);
            const cc_lemma_rule *r = &l->rules.item[rule];
            bool whole = pass > CC_LEMMA_ENDING;
            if (pass > 1 && !whole && count < 2) continue;
            if (!whole && is_irregular(r)) continue;
            if (whole ? !is_said(l, lexicon, v, r, &b->arena) : !is_said_by_shorter(l, v, r))
                add_entry(l, v->key, rule);
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

/* True the first time. The word's endings are voted for once: what a word does that is everywhere says nothing of
 * others. */
static bool is_new(ballot *b, const train_word *w, uint32_t rule)
{
    char text[256];
    b->seen.arena = &b->arena;
    int n = snprintf(text, sizeof text, "%u %u %u %.*s", rule, w->xpos, w->upos, CC_FMT(w->form));
    cc_span key = {text, n < (int)sizeof text ? (size_t)n : sizeof text - 1};
    if (cc_map_get(&b->seen, key) >= 0) return false;
    cc_map_put(&b->seen, cc_arena_copy(&b->arena, key), 1);
    return true;
}

/* The capital letter of a sentence's or a title's word: no way of writing that has a lemma of its own. */
static bool is_just_capitalised(const train_word *w)
{
    if (w->xpos == CC_XPOS_NNP || w->xpos == CC_XPOS_NNPS || w->form.len < 2) return false;
    return w->form.ptr[0] >= 'A' && w->form.ptr[0] <= 'Z' &&
           memcmp(w->form.ptr + 1, w->lower.ptr + 1, w->form.len - 1) == 0;
}

static void learn_word(train_lemmas *l, ballot *b, const train_word *w)
{
    cc_lemma_rule r;
    if (cc_span_is(w->lemma, "_") || w->lemma.len == 0 || !make_rule(&r, w, &b->arena)) return;
    uint32_t rule = find_rule(l, &r), length = cc_count_characters(w->lower),
             script = cc_lemma_script(w->form, (cc_xpos)w->xpos);
    if (!is_just_capitalised(w)) vote(b, w->form, CC_LEMMA_EXACT, w, rule);
    vote(b, w->lower, CC_LEMMA_WHOLE, w, rule);
    if (!is_new(b, w, rule)) return;
    for (uint32_t n = 0; n <= CC_LEMMA_ENDING && n <= length; n++)
        vote(b, cc_last_characters(w->lower, n), n + script, w, rule);
}

/* One of WordNet's irregular forms, where the treebank has nothing to say. */
static void learn_exception(train_lemmas *l, ballot *b, cc_span word, cc_span base, cc_upos upos, cc_xpos xpos)
{
    train_word w = {.form = cc_arena_copy(&b->arena, word),
                    .lemma = cc_arena_copy(&b->arena, base),
                    .upos = (uint8_t)upos,
                    .xpos = (uint8_t)xpos};
    w.lower = w.form;
    uint64_t key = cc_lemma_key(word, CC_LEMMA_WHOLE, xpos, upos);
    cc_lemma_rule r;
    if (cc_map_get(&b->ids, (cc_span){(const char *)&key, sizeof key}) < 0 && make_rule(&r, &w, &b->arena))
        vote(b, w.lower, CC_LEMMA_WHOLE, &w, find_rule(l, &r));
}

/* WordNet's exception lists, and the tags of their forms. */
static const struct {
    const char *name, *ending;
    uint8_t upos, xpos;
} exceptions[] = {
    {"verb.exc", "ing", CC_UPOS_VERB, CC_XPOS_VBG}, {"verb.exc", "s", CC_UPOS_VERB, CC_XPOS_VBZ},
    {"verb.exc", "", CC_UPOS_VERB, CC_XPOS_VBD},    {"verb.exc", "", CC_UPOS_VERB, CC_XPOS_VBN},
    {"noun.exc", "", CC_UPOS_NOUN, CC_XPOS_NNS},    {"adj.exc", "er", CC_UPOS_ADJ, CC_XPOS_JJR},
    {"adj.exc", "est", CC_UPOS_ADJ, CC_XPOS_JJS},
};

static cc_status learn_exceptions(train_lemmas *l, ballot *b, const char *folder, cc_error *err)
{
    cc_buffer text = {0};
    cc_status status = CC_OK;
    for (size_t i = 0; i < sizeof exceptions / sizeof *exceptions && status == CC_OK; i++) {
        char path[4096];
        cc_span line, word, base;
        snprintf(path, sizeof path, "%s/%s", folder, exceptions[i].name);
        cc_buffer_clear(&text);
        status = cc_buffer_read(&text, path, err);
        for (cc_span rest = cc_buffer_span(&text); status == CC_OK && cc_span_split(&rest, '\n', &line);) {
            if (!cc_span_split(&line, ' ', &word) || !cc_span_split(&line, ' ', &base) ||
                memchr(word.ptr, '_', word.len) != NULL)
                continue;
            bool other = cc_span_ends(word, "ing") || cc_span_ends(word, "s");
            if (exceptions[i].ending[0] == '\0' ? exceptions[i].upos == CC_UPOS_VERB && other
                                                : !cc_span_ends(word, exceptions[i].ending))
                continue;
            learn_exception(l, b, word, cc_span_trim(base), (cc_upos)exceptions[i].upos, (cc_xpos)exceptions[i].xpos);
        }
    }
    cc_buffer_free(&text);
    return status;
}

cc_status train_lemmas_learn(train_lemmas *l, const train_treebank *t, const cc_lexicon *lexicon, const char *wordnet,
                             cc_error *err)
{
    ballot b = {0};
    for (uint32_t i = 0; i < t->sentences.count; i++) {
        b.weight = i < t->first ? WEIGHT_OF_FIRST : 1;
        for (uint32_t k = 0; k < t->sentences.item[i].count; k++) learn_word(l, &b, &t->sentences.item[i].word[k]);
    }
    b.weight = 1;
    cc_status status = learn_exceptions(l, &b, wordnet, err);
    settle(l, &b, lexicon);
    shrink(l);
    cc_map_free(&b.ids);
    cc_map_free(&b.seen);
    cc_arena_free(&b.arena);
    return status;
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
