#include "language/train/lexicon.h"

#include <stdlib.h>
#include <string.h>

static uint32_t find_or_add(train_lexicon *l, const char *text, size_t len)
{
    l->ids.arena = &l->arena;
    int64_t id = cc_map_get(&l->ids, (cc_span){text, len});
    if (id >= 0) return (uint32_t)id;
    cc_span word = cc_arena_copy(&l->arena, (cc_span){text, len});
    *CC_PUSH(&l->arena, &l->word) = word;
    *CC_PUSH(&l->arena, &l->count) = 0;
    *CC_PUSH(&l->arena, &l->word_class) = (cc_word_class){0};
    return (uint32_t)cc_map_put(&l->ids, word, l->word.count - 1);
}

void train_lexicon_add_treebank(train_lexicon *l, const train_treebank *t)
{
    for (uint32_t i = 0; i < t->sentences.count; i++)
        for (uint32_t k = 0; k < t->sentences.item[i].count; k++) {
            cc_word w;
            cc_word_read(&w, t->sentences.item[i].word[k].form);
            uint32_t id = find_or_add(l, w.text, w.len);
            l->count.item[id]++;
        }
}

/* WordNet's file names and what their words are. */
static const struct {
    const char *name;
    uint8_t pos;
} kinds[] = {{"noun", 1}, {"verb", 2}, {"adj", 4}, {"adv", 8}};

/* The lexicographer file of the synset at an offset of a data file: "00001740 03 n ...". */
static uint8_t lexicographer_file(cc_span data, cc_span offset)
{
    size_t at = (size_t)strtoul(cc_span_sub(offset, 0, 8).ptr, NULL, 10);
    cc_span number = cc_span_sub(data, at + 9, at + 11);
    return number.len == 2 ? (uint8_t)((number.ptr[0] - '0') * 10 + number.ptr[1] - '0') : 0;
}

/* "dog n 7 5 @ ~ ... 7 1 02084071 ...": the commonest sense is the first of as many offsets as there are senses. */
static void add_index_line(train_lexicon *l, cc_span line, cc_span data, uint8_t pos)
{
    cc_span rest = line, cell, word, first_senses = {0};
    if (line.len == 0 || line.ptr[0] == ' ' || !cc_span_split(&rest, ' ', &word)) return;
    if (memchr(word.ptr, '_', word.len) != NULL || word.len > CC_WORD_LIMIT) return;
    cc_span cells[256];
    uint32_t n = 0;
    rest = cc_span_trim(rest);
    while (n < 256 && cc_span_split(&rest, ' ', &cell)) cells[n++] = cell;
    uint32_t senses = n > 1 ? (uint32_t)strtoul(cells[1].ptr, NULL, 10) : 0;
    if (senses > 0 && senses < n) first_senses = cells[n - senses];
    uint32_t id = find_or_add(l, word.ptr, word.len);
    cc_word_class *c = &l->word_class.item[id];
    c->pos |= pos;
    if (first_senses.len == 8 && pos == 1) c->noun = lexicographer_file(data, first_senses);
    if (first_senses.len == 8 && pos == 2) c->verb = lexicographer_file(data, first_senses);
}

static uint32_t exception_form(uint8_t pos, cc_span word)
{
    if (pos == 1) return CC_FORM_PLURAL;
    if (pos == 4) return cc_span_ends(word, "st") ? CC_FORM_SUPERLATIVE : CC_FORM_COMPARATIVE;
    if (pos == 8) return 0;
    return cc_span_ends(word, "ing") ? CC_FORM_GERUND : cc_span_ends(word, "s") ? CC_FORM_PRESENT : CC_FORM_PAST;
}

/* "went go": an irregular form, with its base's commonest class. */
static void add_exception_line(train_lexicon *l, cc_span line, uint8_t pos)
{
    cc_span rest = line, word, base;
    if (!cc_span_split(&rest, ' ', &word) || !cc_span_split(&rest, ' ', &base)) return;
    if (memchr(word.ptr, '_', word.len) != NULL || word.len > CC_WORD_LIMIT) return;
    int64_t b = cc_map_get(&l->ids, cc_span_trim(base));
    cc_word_class of_base = b < 0 ? (cc_word_class){0} : l->word_class.item[b];
    uint32_t id = find_or_add(l, word.ptr, word.len);
    cc_word_class *c = &l->word_class.item[id];
    c->forms |= (uint8_t)(exception_form(pos, word) >> 4);
    if (pos == 1 && c->noun == 0) c->noun = of_base.noun;
    if (pos == 2 && c->verb == 0) c->verb = of_base.verb;
}

static cc_status read_file(cc_buffer *b, const char *folder, const char *before, const char *name, const char *after,
                           cc_error *err)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s%s%s", folder, before, name, after);
    cc_buffer_clear(b);
    return cc_buffer_read(b, path, err);
}

cc_status train_lexicon_add_wordnet(train_lexicon *l, const char *folder, cc_error *err)
{
    cc_buffer text = {0}, data = {0};
    cc_status status = CC_OK;
    cc_span line;
    for (int i = 0; i < 4 && status == CC_OK; i++) {
        status = read_file(&data, folder, "data.", kinds[i].name, "", err);
        if (status == CC_OK) status = read_file(&text, folder, "index.", kinds[i].name, "", err);
        cc_span rest = cc_buffer_span(&text);
        while (status == CC_OK && cc_span_split(&rest, '\n', &line))
            add_index_line(l, line, cc_buffer_span(&data), kinds[i].pos);
    }
    for (int i = 0; i < 4 && status == CC_OK; i++) {
        status = read_file(&text, folder, "", kinds[i].name, ".exc", err);
        cc_span rest = cc_buffer_span(&text);
        while (status == CC_OK && cc_span_split(&rest, '\n', &line)) add_exception_line(l, line, kinds[i].pos);
    }
    cc_buffer_free(&text);
    cc_buffer_free(&data);
    return status;
}

static uint16_t find_class(train_lexicon *l, const cc_word_class *c)
{
    for (uint32_t i = 0; i < l->classes.count; i++)
        if (memcmp(&l->classes.item[i], c, sizeof *c) == 0) return (uint16_t)i;
    *CC_PUSH(&l->arena, &l->classes) = *c;
    return (uint16_t)(l->classes.count - 1);
}

static void enter(train_lexicon *l, cc_span word, uint16_t row, uint16_t class)
{
    uint64_t h = cc_word_hash(word.ptr, word.len);
    uint32_t i = (uint32_t)h & (l->slots - 1);
    while (l->slot[i].key != 0) i = (i + 1) & (l->slots - 1);
    l->slot[i] = (cc_lexicon_slot){(uint32_t)(h >> 32) | 1, row, class};
}

void train_lexicon_close(train_lexicon *l, uint32_t least)
{
    l->slots = 1024;
    while (l->slots * 4 < l->word.count * 5) l->slots *= 2;
    l->slot = CC_NEW_ARRAY(&l->arena, l->slots, cc_lexicon_slot);
    l->row_count = CC_NEW_ARRAY(&l->arena, l->word.count + 1, uint32_t);
    l->rows = 1;
    find_class(l, &(cc_word_class){0});
    for (uint32_t i = 0; i < l->word.count; i++) {
        bool has_row = l->count.item[i] >= least && l->rows < UINT16_MAX;
        cc_word_class *c = &l->word_class.item[i];
        if (!has_row && c->pos == 0 && c->forms == 0) continue;
        if (has_row) l->row_count[l->rows] = l->count.item[i];
        enter(l, l->word.item[i], has_row ? (uint16_t)l->rows++ : 0, find_class(l, c));
    }
}

cc_lexicon train_lexicon_view(const train_lexicon *l)
{
    return (cc_lexicon){l->slot, l->slots, l->classes.item, l->classes.count};
}

void train_lexicon_free(train_lexicon *l)
{
    cc_map_free(&l->ids);
    cc_arena_free(&l->arena);
    *l = (train_lexicon){0};
}
