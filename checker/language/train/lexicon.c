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

/* What a verb of this frame takes: WordNet's numbers of frames, ORDER wninput(5). */
static const uint8_t frame_kind[36] = {
    0,
    CC_FRAME_NONE,
    CC_FRAME_NONE,
    CC_FRAME_NONE,
    CC_FRAME_PREPOSITION,
    CC_FRAME_ADJECTIVE,
    CC_FRAME_ADJECTIVE,
    CC_FRAME_ADJECTIVE,
    CC_FRAME_OBJECT,
    CC_FRAME_OBJECT,
    CC_FRAME_OBJECT,
    CC_FRAME_OBJECT,
    CC_FRAME_PREPOSITION,
    CC_FRAME_PREPOSITION,
    CC_FRAME_TWO,
    CC_FRAME_TWO,
    CC_FRAME_TWO,
    CC_FRAME_PREPOSITION,
    CC_FRAME_PREPOSITION,
    CC_FRAME_TWO,
    CC_FRAME_PREPOSITION,
    CC_FRAME_PREPOSITION,
    CC_FRAME_PREPOSITION,
    CC_FRAME_NONE,
    CC_FRAME_INFINITIVE,
    CC_FRAME_INFINITIVE,
    CC_FRAME_CLAUSE,
    CC_FRAME_PREPOSITION,
    CC_FRAME_INFINITIVE,
    CC_FRAME_CLAUSE | CC_FRAME_INFINITIVE,
    CC_FRAME_ING,
    CC_FRAME_PREPOSITION,
    CC_FRAME_INFINITIVE,
    CC_FRAME_ING,
    CC_FRAME_CLAUSE,
    CC_FRAME_INFINITIVE,
};

/* The frames of a line of data.verb: "+ 08 00" before the gloss, the words' own ones included. */
static uint8_t frames_of(cc_span data, cc_span offset)
{
    size_t at = (size_t)strtoul(cc_span_sub(offset, 0, 8).ptr, NULL, 10), end = at;
    uint8_t frames = 0;
    while (end < data.len && data.ptr[end] != '|' && data.ptr[end] != '\n') end++;
    for (size_t i = at; i + 8 < end; i++) {
        const char *p = data.ptr + i;
        if (memcmp(p, " + ", 3) != 0 || p[5] != ' ' || p[8] != ' ') continue;
        uint32_t number = (uint32_t)(p[3] - '0') * 10 + (uint32_t)(p[4] - '0');
        if (number < sizeof frame_kind) frames |= frame_kind[number];
    }
    return frames;
}

/* "dog n 7 5 @ ~ ... 7 1 02084071 ...": the commonest sense is the first of as many offsets as there are senses. */
static void add_index_line(train_lexicon *l, cc_span line, cc_span data, uint8_t pos)
{
    cc_span rest = line, cell, word, first_senses = {0}, second_sense = {0};
    if (line.len == 0 || line.ptr[0] == ' ' || !cc_span_split(&rest, ' ', &word)) return;
    if (memchr(word.ptr, '_', word.len) != NULL || word.len > CC_WORD_LIMIT) return;
    cc_span cells[256];
    uint32_t n = 0;
    rest = cc_span_trim(rest);
    while (n < 256 && cc_span_split(&rest, ' ', &cell)) cells[n++] = cell;
    uint32_t senses = n > 1 ? (uint32_t)strtoul(cells[1].ptr, NULL, 10) : 0;
    if (senses > 0 && senses < n) first_senses = cells[n - senses];
    if (senses > 1 && senses < n) second_sense = cells[n - senses + 1];
    uint32_t id = find_or_add(l, word.ptr, word.len);
    cc_word_class *c = &l->word_class.item[id];
    c->pos |= pos;
    if (first_senses.len == 8 && pos == 1) c->noun = lexicographer_file(data, first_senses);
    if (first_senses.len == 8 && pos == 2) c->verb = lexicographer_file(data, first_senses);
    if (first_senses.len == 8 && pos == 2) c->frames |= frames_of(data, first_senses);
    if (second_sense.len == 8 && pos == 2) c->frames |= frames_of(data, second_sense);
}

/* Animals and plants have Latin names of several words that no newspaper prints. */
enum { FILE_ANIMAL = 5, FILE_PLANT = 20 };

static bool opens_with_capital(cc_span word)
{
    return word.len > 0 && word.ptr[0] >= 'A' && word.ptr[0] <= 'Z';
}

/* "United_Nations": its words, and the whole for the gazetteer. */
static void add_name(train_lexicon *l, cc_span name)
{
    uint64_t hash[CC_NAME_WORDS];
    cc_span rest = name, part, last = {0};
    uint32_t count = 0;
    if (memchr(name.ptr, '\'', name.len) != NULL) return;
    for (cc_span all = name; cc_span_split(&all, '_', &part); last = part) count++;
    if (count < 2 || count > CC_NAME_WORDS || !opens_with_capital(last)) return;
    for (uint32_t i = 0; i < count && cc_span_split(&rest, '_', &part); i++) {
        cc_word w;
        cc_word_read(&w, part);
        hash[i] = cc_word_hash(w.text, w.len);
        if (!opens_with_capital(part)) continue;
        uint32_t id = find_or_add(l, w.text, w.len);
        l->word_class.item[id].name |= i == 0 ? CC_NAME_PART | CC_NAME_OPENS : CC_NAME_PART;
    }
    *CC_PUSH(&l->arena, &l->found_names) = cc_name_key(hash, count);
}

/* Marks words of data.adj that are never written small. */
static void add_adjective_line(train_lexicon *l, cc_span line, bool capital)
{
    cc_span rest = line, cell[4], word, number;
    if (line.len < 17 || line.ptr[0] == ' ') return;
    for (int i = 0; i < 4; i++)
        if (!cc_span_split(&rest, ' ', &cell[i])) return;
    unsigned long words = strtoul(cell[3].ptr, NULL, 16);
    for (unsigned long i = 0; i < words && cc_span_split(&rest, ' ', &word) && cc_span_split(&rest, ' ', &number);
         i++) {
        cc_word w;
        if (opens_with_capital(word) != capital || memchr(word.ptr, '_', word.len) != NULL) continue;
        cc_word_read(&w, word);
        int64_t id = cc_map_get(&l->ids, (cc_span){w.text, w.len});
        if (id < 0) continue;
        if (capital) l->word_class.item[id].name |= CC_NAME_ADJECTIVE;
        else l->word_class.item[id].name &= (uint8_t)~CC_NAME_ADJECTIVE;
    }
}

/* The words of a line of data.noun as they are written: "08168978 14 n 01 United_Nations 0 ...". */
static void add_noun_line(train_lexicon *l, cc_span line)
{
    cc_span rest = line, cell[4], word, number;
    if (line.len < 17 || line.ptr[0] == ' ') return;
    for (int i = 0; i < 4; i++)
        if (!cc_span_split(&rest, ' ', &cell[i])) return;
    unsigned long file = strtoul(cell[1].ptr, NULL, 10), words = strtoul(cell[3].ptr, NULL, 16);
    for (unsigned long i = 0; i < words && cc_span_split(&rest, ' ', &word) && cc_span_split(&rest, ' ', &number);
         i++) {
        bool capital = opens_with_capital(word);
        if (memchr(word.ptr, '_', word.len) != NULL) {
            if (capital && file != FILE_ANIMAL && file != FILE_PLANT) add_name(l, word);
            continue;
        }
        cc_word w;
        cc_word_read(&w, word);
        int64_t id = cc_map_get(&l->ids, (cc_span){w.text, w.len});
        if (id >= 0) l->word_class.item[id].name |= capital ? CC_NAME_CAPITAL : CC_NAME_SMALL;
    }
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
    if (pos == 2) c->frames |= of_base.frames;
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
        rest = cc_buffer_span(&data);
        while (status == CC_OK && kinds[i].pos == 1 && cc_span_split(&rest, '\n', &line)) add_noun_line(l, line);
        /* Twice: what is written small anywhere is no proper adjective. */
        for (int small = 0; small < 2; small++) {
            rest = cc_buffer_span(&data);
            while (status == CC_OK && kinds[i].pos == 4 && cc_span_split(&rest, '\n', &line))
                add_adjective_line(l, line, small == 0);
        }
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
    cc_span key = {(const char *)c, sizeof *c};
    l->class_ids.arena = &l->arena;
    int64_t id = cc_map_get(&l->class_ids, key);
    if (id >= 0) return (uint16_t)id;
    *CC_PUSH(&l->arena, &l->classes) = *c;
    return (uint16_t)cc_map_put(&l->class_ids, cc_arena_copy(&l->arena, key), l->classes.count - 1);
}

static void enter(train_lexicon *l, cc_span word, uint16_t row, uint16_t class)
{
    uint64_t h = cc_word_hash(word.ptr, word.len);
    uint32_t i = (uint32_t)h & (l->slots - 1);
    while (l->slot[i].key != 0) i = (i + 1) & (l->slots - 1);
    l->slot[i] = (cc_lexicon_slot){(uint32_t)(h >> 32) | 1, row, class};
}

static bool is_entered(const train_lexicon *l, uint32_t i, uint32_t least)
{
    const cc_word_class *c = &l->word_class.item[i];
    return l->count.item[i] >= least || c->pos != 0 || c->forms != 0 || c->name != 0;
}

static void close_names(train_lexicon *l)
{
    l->names = 1024;
    while (l->names * 3 < l->found_names.count * 4) l->names *= 2;
    l->name = CC_NEW_ARRAY(&l->arena, l->names, uint32_t);
    for (uint32_t k = 0; k < l->found_names.count; k++) {
        uint32_t key = l->found_names.item[k], i = key >> 1 & (l->names - 1);
        while (l->name[i] != 0 && l->name[i] != key) i = (i + 1) & (l->names - 1);
        l->name[i] = key;
    }
}

void train_lexicon_close(train_lexicon *l, uint32_t least)
{
    uint32_t entered = 0;
    for (uint32_t i = 0; i < l->word.count; i++) entered += is_entered(l, i, least);
    l->slots = 1024;
    while (l->slots * 4 < entered * 5) l->slots *= 2;
    close_names(l);
    l->slot = CC_NEW_ARRAY(&l->arena, l->slots, cc_lexicon_slot);
    l->row_count = CC_NEW_ARRAY(&l->arena, l->word.count + 1, uint32_t);
    l->rows = 1;
    find_class(l, &(cc_word_class){0});
    for (uint32_t i = 0; i < l->word.count; i++) {
        bool has_row = l->count.item[i] >= least && l->rows < UINT16_MAX;
        cc_word_class *c = &l->word_class.item[i];
        if (!is_entered(l, i, least)) continue;
        if (has_row) l->row_count[l->rows] = l->count.item[i];
        enter(l, l->word.item[i], has_row ? (uint16_t)l->rows++ : 0, find_class(l, c));
    }
}

cc_lexicon train_lexicon_view(const train_lexicon *l)
{
    return (cc_lexicon){l->slot, l->slots, l->classes.item, l->classes.count, l->name, l->names};
}

void train_lexicon_free(train_lexicon *l)
{
    cc_map_free(&l->ids);
    cc_map_free(&l->class_ids);
    cc_arena_free(&l->arena);
    *l = (train_lexicon){0};
}
