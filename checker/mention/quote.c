/* Quotations: who said what, in whose words. */
#include "mention/quote_work.h"

#include <stdlib.h>

static const char *const word_class_names[] = {"elision",   "work", "document", "adverb", "caption",
                                               "honorific", "on",   "answer",   "staff",  "office"};

static cc_status read_words(cc_quote_lexicon *l, const cc_tables *tables, cc_error *err)
{
    const cc_table *t = NULL;
    uint32_t word = 0, class = 0;
    cc_status s = cc_tables_require(tables, "quote_words", &t, err);
    if (s == CC_OK) s = cc_table_require(t, "word", &word, err);
    if (s == CC_OK) s = cc_table_require(t, "class", &class, err);
    for (uint32_t i = 0; s == CC_OK && i < t->rows.count; i++) {
        const cc_row *row = &t->rows.item[i];
        uint32_t choice = 0;
        s = cc_table_choice(t, row, class, word_class_names, sizeof word_class_names / sizeof *word_class_names,
                            &choice, err);
        int64_t bits = cc_map_get(&l->word, row->cell[word]);
        cc_map_set(&l->word, row->cell[word], (bits < 0 ? 0 : bits) | (int64_t)1 << choice);
    }
    return s;
}

cc_status cc_quote_lexicon_read(cc_quote_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                                cc_error *err)
{
    (void)wordnet;
    cc_quote_lexicon *l = CC_NEW(a, cc_quote_lexicon);
    l->word.arena = a;
    *out = l;
    cc_status s = cc_reporting_read(&l->reporting, tables, a, err);
    return s == CC_OK ? read_words(l, tables, err) : s;
}

void cc_quote_lexicon_free(cc_quote_lexicon *l)
{
    if (l == NULL) return;
    cc_reporting_free(&l->reporting);
    cc_map_free(&l->word);
}

unsigned cc_quote_word_class(const cc_quote_work *w, cc_span lower)
{
    int64_t bits = cc_map_get(&w->lexicon->word, lower);
    return bits < 0 ? 0 : (unsigned)bits;
}

/* --- the frame for one article ------------------------------------------- */

/* low and high of every token, children before parents: a list of the sentence's
 * tokens with each parent before its children, read backwards. */
static void bound_subtrees(cc_quote_work *w, const cc_sentence *s, int32_t *order)
{
    int32_t filled = 0, base = (int32_t)s->first;
    for (uint32_t i = 0; i < s->count; i++) {
        w->low[base + (int32_t)i] = w->high[base + (int32_t)i] = base + (int32_t)i;
        if (s->token[i].head == CC_NO_TOKEN) order[filled++] = (int32_t)i;
    }
    for (int32_t i = 0; i < filled; i++)
        CC_FOR_CHILDREN(s, order[i], c)
            if (filled < (int32_t)s->count) order[filled++] = c;
    for (int32_t i = filled - 1; i >= 0; i--) {
        int32_t head = s->token[order[i]].head;
        if (head == CC_NO_TOKEN) continue;
        int32_t at = base + order[i];
        if (w->low[at] < w->low[base + head]) w->low[base + head] = w->low[at];
        if (w->high[at] > w->high[base + head]) w->high[base + head] = w->high[at];
    }
}

static void open_work(cc_quote_work *w)
{
    cc_article *article = w->article;
    cc_arena *a = &article->arena;
    uint32_t tokens = article->tokens.count, longest = 0;
    w->sentence_of = CC_NEW_ARRAY(a, tokens + 1, uint32_t);
    w->mark_of = CC_NEW_ARRAY(a, tokens + 1, int32_t);
    w->low = CC_NEW_ARRAY(a, tokens + 1, int32_t);
    w->high = CC_NEW_ARRAY(a, tokens + 1, int32_t);
    w->first_cue = CC_NEW_ARRAY(a, article->sentences.count + 1, int32_t);
    for (uint32_t i = 0; i < article->sentences.count; i++)
        if (article->sentences.item[i].count > longest) longest = article->sentences.item[i].count;
    int32_t *order = CC_NEW_ARRAY(a, longest + 1, int32_t);
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        const cc_sentence *s = &article->sentences.item[i];
        for (uint32_t k = 0; k < s->count; k++) w->sentence_of[s->first + k] = i;
        bound_subtrees(w, s, order);
    }
}

void cc_quotes_find(const cc_mention_lexicon *l, cc_article *article)
{
    cc_quote_work w = {.lexicon = l->quote, .article = article};
    article->quotes.count = 0;
    for (uint32_t i = 0; i < article->tokens.count; i++) article->tokens.item[i].quote = -1;
    if (article->sentences.count == 0) return;
    open_work(&w);
    cc_quote_marks_find(&w);
    cc_quote_cues_find(&w);
    cc_quote_attach(&w);
    cc_quote_led_find(&w);
    cc_quote_emit(&w);
}
