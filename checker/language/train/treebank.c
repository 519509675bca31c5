#include "language/train/treebank.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS = 10, COLUMN_FORM = 1, COLUMN_LEMMA, COLUMN_UPOS, COLUMN_XPOS, COLUMN_HEAD = 6, COLUMN_RELATION };

typedef CC_ARRAY(train_word) words;

static int32_t number(cc_span s)
{
    int32_t n = 0;
    for (size_t i = 0; i < s.len && s.ptr[i] >= '0' && s.ptr[i] <= '9' && n < 100000; i++)
        n = n * 10 + (s.ptr[i] - '0');
    return n;
}

static void close_sentence(train_treebank *t, words *w)
{
    if (w->count == 0) return;
    train_sentence *s = CC_PUSH(&t->arena, &t->sentences);
    *s = (train_sentence){w->item, w->count};
    t->words += w->count;
    *w = (words){0};
}

static cc_status read_row(train_treebank *t, words *w, cc_span line, const char *path, uint32_t at, cc_error *err)
{
    cc_span cell[COLUMNS] = {{0}}, rest = line;
    uint32_t n = 0;
    while (n < COLUMNS && cc_span_split(&rest, '\t', &cell[n])) n++;
    if (n < COLUMNS) return cc_fail(err, CC_ESYNTAX, "%s:%u: %u columns, CoNLL-U has 10", path, at, n);
    if (memchr(cell[0].ptr, '-', cell[0].len) != NULL || memchr(cell[0].ptr, '.', cell[0].len) != NULL) return CC_OK;
    train_word *word = CC_PUSH(&t->arena, w);
    word->form = cc_arena_copy(&t->arena, cell[COLUMN_FORM]);
    cc_token token;
    cc_token_set(&token, &t->arena, word->form, 0, (uint32_t)word->form.len);
    word->lower = token.lower;
    word->lemma = cc_arena_copy(&t->arena, cell[COLUMN_LEMMA]);
    word->upos = (uint8_t)cc_upos_find(cell[COLUMN_UPOS]);
    word->xpos = (uint8_t)cc_xpos_find(cell[COLUMN_XPOS]);
    word->relation = (uint8_t)cc_deprel_find(cell[COLUMN_RELATION]);
    word->head = number(cell[COLUMN_HEAD]) - 1;
    return CC_OK;
}

cc_status train_treebank_read(train_treebank *out, const char *path, cc_error *err)
{
    cc_buffer file = {0};
    cc_status status = cc_buffer_read(&file, path, err);
    cc_span rest = cc_buffer_span(&file), line;
    words w = {0};
    for (uint32_t at = 1; status == CC_OK && cc_span_split(&rest, '\n', &line); at++) {
        if (line.len > 0 && line.ptr[line.len - 1] == '\r') line.len--;
        if (line.len == 0) close_sentence(out, &w);
        else if (line.ptr[0] != '#') status = read_row(out, &w, line, path, at, err);
    }
    if (status == CC_OK) close_sentence(out, &w);
    cc_buffer_free(&file);
    if (out->first == 0) out->first = out->sentences.count;
    return status;
}

void train_treebank_free(train_treebank *t)
{
    cc_arena_free(&t->arena);
    *t = (train_treebank){0};
}

static uint32_t find_tag(train_tags *tags, const train_word *w, bool grow)
{
    uint32_t same_upos = 0;
    for (uint32_t i = tags->count; i-- > 0;) {
        if (tags->upos[i] != w->upos) continue;
        if (tags->xpos[i] == w->xpos) return i;
        same_upos = i;
    }
    if (!grow || tags->count == TRAIN_TAGS_MAX) return same_upos;
    tags->upos[tags->count] = w->upos;
    tags->xpos[tags->count] = w->xpos;
    return tags->count++;
}

void train_tags_give(train_tags *tags, train_treebank *t, bool grow)
{
    for (uint32_t i = 0; i < t->sentences.count; i++)
        for (uint32_t k = 0; k < t->sentences.item[i].count; k++) {
            train_word *w = &t->sentences.item[i].word[k];
            w->tag = (uint8_t)find_tag(tags, w, grow);
        }
}

/* In pieces as the analysis cuts them. */
static void give_features(train_sentence *s, const cc_lexicon *l)
{
    cc_span form[CC_FEATURE_WORDS];
    cc_features found[CC_FEATURE_WORDS];
    for (uint32_t at = 0; at < s->count; at += CC_FEATURE_WORDS) {
        uint32_t count = s->count - at < CC_FEATURE_WORDS ? s->count - at : CC_FEATURE_WORDS;
        for (uint32_t k = 0; k < count; k++) form[k] = s->word[at + k].form;
        cc_features_read(found, l, form, count, at == 0);
        for (uint32_t k = 0; k < count; k++) s->word[at + k].features = found[k];
    }
}

void train_features_give(train_treebank *t, const cc_lexicon *l)
{
    for (uint32_t i = 0; i < t->sentences.count; i++) give_features(&t->sentences.item[i], l);
}
