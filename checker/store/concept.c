#include "store/concept.h"

#include "base/utf8.h"

#include <string.h>

static const char *const pos_names[] = {"noun", "verb", "adj", "adv"};

static const char *pos_name(cc_upos pos)
{
    switch (pos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_PROPN: return pos_names[CC_WN_NOUN];
    case CC_UPOS_VERB:
    case CC_UPOS_AUX: return pos_names[CC_WN_VERB];
    case CC_UPOS_ADJ: return pos_names[CC_WN_ADJ];
    case CC_UPOS_ADV: return pos_names[CC_WN_ADV];
    default: return NULL;
    }
}

static bool known_pos(cc_span entry)
{
    size_t slash = cc_span_find(entry, CC_LIT("/"));
    if (slash == SIZE_MAX) return true;
    for (size_t i = 0; i < sizeof pos_names / sizeof *pos_names; i++)
        if (cc_span_is(cc_span_sub(entry, slash + 1, entry.len), pos_names[i])) return true;
    return false;
}

static cc_status read_row(cc_concepts *out, const cc_table *t, const cc_row *row, const uint32_t column[2],
                          cc_map *names, cc_arena *a, cc_error *err)
{
    cc_span entry = row->cell[column[0]], name = row->cell[column[1]];
    if (entry.len == 0 || !known_pos(entry))
        return cc_table_bad_cell(t, row, column[0], err, "a word, or a word and /noun, /verb, /adj or /adv is wanted");
    if (name.len == 0) return cc_table_bad_cell(t, row, column[1], err, "a class is wanted");
    int64_t at = cc_map_put(names, name, out->class_name.count);
    if (at == (int64_t)out->class_name.count) *CC_PUSH(a, &out->class_name) = name;
    cc_map_set(&out->classes, entry, at);
    return CC_OK;
}

cc_status cc_concepts_read(cc_concepts *out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                           cc_error *err)
{
    *out = (cc_concepts){.wordnet = wordnet, .classes = {.arena = a}};
    const cc_table *t;
    uint32_t column[2];
    cc_status status = cc_tables_require(tables, "event_classes", &t, err);
    if (status == CC_OK) status = cc_table_require(t, "entry", &column[0], err);
    if (status == CC_OK) status = cc_table_require(t, "class", &column[1], err);
    cc_map names = {.arena = a};
    for (uint32_t i = 0; status == CC_OK && i < t->rows.count; i++)
        status = read_row(out, t, &t->rows.item[i], column, &names, a, err);
    cc_map_free(&names);
    return status;
}

void cc_concepts_free(cc_concepts *c)
{
    cc_map_free(&c->classes);
}

cc_span cc_concept_class(const cc_concepts *c, cc_span lemma, cc_upos pos)
{
    char key[96];
    const char *name = pos_name(pos);
    if (name == NULL || lemma.len + 6 > sizeof key) return CC_LIT("");
    memcpy(key, lemma.ptr, lemma.len);
    key[lemma.len] = '/';
    size_t n = strlen(name);
    memcpy(key + lemma.len + 1, name, n);
    int64_t at = cc_map_get(&c->classes, (cc_span){key, lemma.len + 1 + n});
    if (at < 0) at = cc_map_get(&c->classes, lemma);
    return at < 0 ? CC_LIT("") : c->class_name.item[at];
}

static size_t common_start(cc_span a, cc_span b)
{
    size_t n = 0;
    while (n < a.len && n < b.len && a.ptr[n] == b.ptr[n]) n++;
    return n;
}

/* The related word that looks most like this one: at least four letters, or all of the shorter, the same. */
static cc_span nearest(cc_span lemma, const cc_span *word, const cc_wn_pos *pos, uint32_t count, cc_wn_pos wanted)
{
    cc_span best = CC_LIT("");
    size_t best_start = 0;
    for (uint32_t i = 0; i < count; i++) {
        size_t start = common_start(lemma, word[i]);
        if (pos[i] != wanted || start < 3 || (start < 4 && start + 1 < word[i].len)) continue;
        if (start > best_start || (start == best_start && cc_span_compare(word[i], best) < 0))
            best = word[i], best_start = start;
    }
    return best;
}

static cc_span derived(const cc_concepts *c, cc_span lemma, cc_wn_pos pos, cc_wn_relation relation, cc_wn_pos wanted)
{
    enum { ROOM = 16 };
    cc_span word[ROOM];
    cc_wn_pos word_pos[ROOM];
    uint32_t n = cc_wordnet_word_related(c->wordnet, lemma, pos, relation, 2, word, word_pos, ROOM);
    return nearest(lemma, word, word_pos, n < ROOM ? n : ROOM, wanted);
}

/* Nouns for acts, events, messages and states take their verb's place; other nouns are things. */
bool cc_concept_names_event(const cc_concepts *c, cc_span lemma)
{
    enum { ACT = 4, COMMUNICATION = 10, EVENT = 11, PROCESS = 22, STATE = 26 };
    uint32_t sense;
    if (c->wordnet == NULL) return false;
    if (cc_wordnet_senses(c->wordnet, lemma, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(c->wordnet, sense);
    return file == ACT || file == EVENT || file == PROCESS || file == COMMUNICATION || file == STATE;
}

static cc_span root_of(const cc_concepts *c, cc_span lemma, cc_upos pos)
{
    if (c->wordnet == NULL) return CC_LIT("");
    if (pos == CC_UPOS_NOUN && cc_concept_names_event(c, lemma))
        return derived(c, lemma, CC_WN_NOUN, CC_WN_DERIVATION, CC_WN_VERB);
    if (pos == CC_UPOS_ADJ) return derived(c, lemma, CC_WN_ADJ, CC_WN_PERTAIN, CC_WN_NOUN);
    return CC_LIT("");
}

cc_span cc_concept_of(const cc_concepts *c, cc_span lemma, cc_upos pos, cc_arena *a)
{
    cc_span lower = cc_utf8_lowercase(a, lemma);
    cc_span found = cc_concept_class(c, lower, pos);
    if (found.len > 0) return found;
    cc_span root = root_of(c, lower, pos);
    if (root.len == 0) return lower;
    root = cc_utf8_lowercase(a, root);
    found = cc_concept_class(c, root, CC_UPOS_VERB);
    return found.len > 0 ? found : root;
}
