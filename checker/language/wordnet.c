#include "language/wordnet.h"

#include "base/arena.h"
#include "base/checksum.h"
#include "base/mapping.h"
#include "language/wordnet_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

struct cc_wordnet {
    void *map;
    size_t size;
    const cc_wn_header *header;
#define SECTION(name, type) const type *name;
    CC_WN_SECTIONS(SECTION)
#undef SECTION
};

#define COUNT(w, section) ((w)->header->count[CC_WN_SECTION_##section])

/* --- opening --------------------------------------------------------------- */

static size_t size_by_counts(const cc_wn_header *h)
{
    size_t size = sizeof *h;
#define SECTION(name, type) size += cc_wn_padded((size_t)h->count[CC_WN_SECTION_##name] * sizeof(type));
    CC_WN_SECTIONS(SECTION)
#undef SECTION
    return size;
}

static cc_status check(const cc_wordnet *w, const char *path, cc_error *err)
{
    const cc_wn_header *h = w->map;
    if (w->size < sizeof *h || memcmp(h->magic, CC_WN_MAGIC, sizeof h->magic) != 0)
        return cc_fail(err, CC_ESYNTAX, "%s: not a WordNet table; build it anew with wordnet_compile", path);
    if (h->order != CC_WN_ORDER)
        return cc_fail(err, CC_ESYNTAX, "%s: made on a machine with another byte order; build it here", path);
    if (h->version != CC_WN_VERSION)
        return cc_fail(err, CC_ESYNTAX, "%s: version %u, but this program reads version %d; build it anew", path,
                       h->version, CC_WN_VERSION);
    if (h->size != w->size || size_by_counts(h) != w->size)
        return cc_fail(err, CC_ESYNTAX, "%s: cut short or grown (%zu bytes, expected %zu); build it anew", path,
                       w->size, (size_t)h->size);
    if (cc_checksum(h + 1, w->size - sizeof *h) != h->checksum)
        return cc_fail(err, CC_ESYNTAX, "%s: damaged (the checksum differs); build it anew", path);
    return CC_OK;
}

static void find_sections(cc_wordnet *w)
{
    const char *at = (const char *)w->map + sizeof *w->header;
    w->header = w->map;
#define SECTION(name, type)                                                                                            \
    w->name = (const type *)(const void *)at;                                                                          \
    at += cc_wn_padded((size_t)COUNT(w, name) * sizeof(type));
    CC_WN_SECTIONS(SECTION)
#undef SECTION
}

static cc_status map_file(cc_wordnet *w, const char *path, cc_error *err)
{
    w->map = cc_file_map(path, &w->size);
    if (w->map != NULL) return CC_OK;
    if (errno != 0)
        return cc_fail(err, CC_ESYNTAX, "%s: the WordNet table cannot be opened; it is made by the build", path);
    return cc_fail(err, CC_ESYNTAX, "%s: the WordNet table is empty or cannot be mapped", path);
}

cc_status cc_wordnet_open(cc_wordnet **out, const char *path, cc_error *err)
{
    cc_wordnet *w = cc_malloc(sizeof *w);
    *w = (cc_wordnet){0};
    *out = NULL;
    cc_status status = map_file(w, path, err);
    if (status == CC_OK) status = check(w, path, err);
    if (status != CC_OK) {
        cc_wordnet_free(w);
        return status;
    }
    find_sections(w);
    *out = w;
    return CC_OK;
}

void cc_wordnet_free(cc_wordnet *w)
{
    if (w == NULL) return;
    cc_file_unmap(w->map, w->size);
    free(w);
}

/* --- lemmas and senses ------------------------------------------------------ */

static cc_span text_at(const cc_wordnet *w, uint32_t offset)
{
    return cc_span_of(w->text + offset);
}

static cc_span lemma_span(const cc_wordnet *w, uint32_t lemma)
{
    return text_at(w, w->lemma_text[lemma]);
}

static bool is_written(const char *stored, cc_span lemma)
{
    for (size_t i = 0; i < lemma.len; i++)
        if (stored[i] != cc_wn_byte(lemma.ptr[i])) return false; /* the NUL of a shorter one too */
    return stored[lemma.len] == '\0';
}

static uint32_t find_lemma(const cc_wordnet *w, cc_span lemma)
{
    if (w == NULL || lemma.len == 0) return CC_WN_NO_LEMMA;
    uint32_t mask = COUNT(w, slot) - 1;
    for (uint32_t i = cc_wn_hash(lemma.ptr, lemma.len) & mask;; i = (i + 1) & mask) {
        uint32_t found = w->slot[i];
        if (found == CC_WN_NO_LEMMA || is_written(w->text + w->lemma_text[found], lemma)) return found;
    }
}

static cc_wn_pos sense_pos(const cc_wordnet *w, uint32_t sense)
{
    return (cc_wn_pos)w->synset[w->sense[sense].synset].pos;
}

/* Its senses [*from, *to) of this part of speech; at most max_sense of them unless that is 0. */
static void sense_range(const cc_wordnet *w, uint32_t lemma, cc_wn_pos pos, uint32_t max_sense, uint32_t *from,
                        uint32_t *to)
{
    *from = *to = 0;
    if (lemma == CC_WN_NO_LEMMA) return;
    uint32_t end = w->lemma_sense[lemma + 1];
    *from = w->lemma_sense[lemma];
    while (*from < end && sense_pos(w, *from) != pos) ++*from;
    *to = *from;
    while (*to < end && sense_pos(w, *to) == pos && (max_sense == 0 || *to - *from < max_sense)) ++*to;
}

unsigned cc_wordnet_pos(const cc_wordnet *w, cc_span lemma)
{
    uint32_t l = find_lemma(w, lemma);
    unsigned bits = 0;
    if (l == CC_WN_NO_LEMMA) return 0;
    for (uint32_t s = w->lemma_sense[l]; s < w->lemma_sense[l + 1]; s++) bits |= 1u << sense_pos(w, s);
    return bits;
}

uint32_t cc_wordnet_senses(const cc_wordnet *w, cc_span lemma, cc_wn_pos pos, uint32_t *out, uint32_t room)
{
    uint32_t from, to, n = 0;
    sense_range(w, find_lemma(w, lemma), pos, 0, &from, &to);
    for (uint32_t s = from; s < to && n < room; s++) out[n++] = w->sense[s].synset;
    return n;
}

uint32_t cc_wordnet_count(const cc_wordnet *w, cc_span lemma, cc_wn_pos pos, uint32_t sense)
{
    uint32_t from, to;
    sense_range(w, find_lemma(w, lemma), pos, 0, &from, &to);
    for (uint32_t s = from; s < to; s++)
        if (w->sense[s].synset == sense) return w->sense[s].count;
    return 0;
}

cc_wn_pos cc_wordnet_synset_pos(const cc_wordnet *w, uint32_t synset)
{
    return (cc_wn_pos)w->synset[synset].pos;
}

unsigned cc_wordnet_lexfile(const cc_wordnet *w, uint32_t synset)
{
    return w->synset[synset].lexfile;
}

uint32_t cc_wordnet_words(const cc_wordnet *w, uint32_t synset, cc_span *out, uint32_t room)
{
    uint32_t n = 0;
    for (uint32_t i = w->synset[synset].word; i < w->synset[synset + 1].word && n < room; i++)
        out[n++] = lemma_span(w, w->word[i]);
    return n;
}

/* --- base forms ------------------------------------------------------------- */

typedef struct {
    cc_wn_pos pos;
    const char *ending, *instead;
} detachment;

/* morphy(7), in its order. */
static const detachment detachments[] = {
    {CC_WN_NOUN, "s", ""},      {CC_WN_NOUN, "ses", "s"},   {CC_WN_NOUN, "xes", "x"},   {CC_WN_NOUN, "zes", "z"},
    {CC_WN_NOUN, "ches", "ch"}, {CC_WN_NOUN, "shes", "sh"}, {CC_WN_NOUN, "men", "man"}, {CC_WN_NOUN, "ies", "y"},
    {CC_WN_VERB, "s", ""},      {CC_WN_VERB, "ies", "y"},   {CC_WN_VERB, "es", "e"},    {CC_WN_VERB, "es", ""},
    {CC_WN_VERB, "ed", "e"},    {CC_WN_VERB, "ed", ""},     {CC_WN_VERB, "ing", "e"},   {CC_WN_VERB, "ing", ""},
    {CC_WN_ADJ, "er", ""},      {CC_WN_ADJ, "est", ""},     {CC_WN_ADJ, "er", "e"},     {CC_WN_ADJ, "est", "e"},
};

enum { LONGEST_WORD = 72 };

static int compare_exception(const cc_wordnet *w, const cc_wn_exception *e, cc_wn_pos pos, cc_span form)
{
    if (e->pos != pos) return e->pos < pos ? -1 : 1;
    const char *stored = w->text + e->form;
    for (size_t i = 0; i < form.len; i++) {
        int d = (unsigned char)stored[i] - (unsigned char)cc_wn_byte(form.ptr[i]);
        if (d != 0) return d;
    }
    return stored[form.len] != '\0';
}

/* The first exception that is not below the form. */
static uint32_t first_exception(const cc_wordnet *w, cc_wn_pos pos, cc_span form)
{
    uint32_t from = 0, to = COUNT(w, exception);
    while (from < to) {
        uint32_t middle = (from + to) / 2;
        if (compare_exception(w, &w->exception[middle], pos, form) < 0) from = middle + 1;
        else to = middle;
    }
    return from;
}

static bool has_pos(const cc_wordnet *w, uint32_t lemma, cc_wn_pos pos)
{
    uint32_t from, to;
    sense_range(w, lemma, pos, 1, &from, &to);
    return from < to;
}

static uint32_t add_base(cc_span base, cc_span *out, uint32_t n, uint32_t room)
{
    for (uint32_t i = 0; i < n; i++)
        if (cc_span_equal(out[i], base)) return n;
    if (n < room) out[n++] = base;
    return n;
}

/* The lemma that word becomes by this detachment, or CC_WN_NO_LEMMA. */
static uint32_t detach(const cc_wordnet *w, const detachment *d, cc_span word)
{
    char buffer[LONGEST_WORD];
    size_t ending = strlen(d->ending), instead = strlen(d->instead);
    if (word.len <= ending || word.len + instead > sizeof buffer || !cc_span_ends(word, d->ending))
        return CC_WN_NO_LEMMA;
    memcpy(buffer, word.ptr, word.len - ending);
    memcpy(buffer + word.len - ending, d->instead, instead);
    uint32_t lemma = find_lemma(w, (cc_span){buffer, word.len - ending + instead});
    return lemma != CC_WN_NO_LEMMA && has_pos(w, lemma, d->pos) ? lemma : CC_WN_NO_LEMMA;
}

uint32_t cc_wordnet_base(const cc_wordnet *w, cc_span word, cc_wn_pos pos, cc_span *out, uint32_t room)
{
    uint32_t n = 0;
    if (w == NULL || word.len == 0) return 0;
    for (uint32_t e = first_exception(w, pos, word);
         e < COUNT(w, exception) && compare_exception(w, &w->exception[e], pos, word) == 0; e++)
        n = add_base(text_at(w, w->exception[e].base), out, n, room);
    uint32_t itself = find_lemma(w, word);
    if (itself != CC_WN_NO_LEMMA && has_pos(w, itself, pos)) n = add_base(lemma_span(w, itself), out, n, room);
    for (size_t i = 0; i < sizeof detachments / sizeof *detachments; i++) {
        if (detachments[i].pos != pos) continue;
        uint32_t lemma = detach(w, &detachments[i], word);
        if (lemma != CC_WN_NO_LEMMA) n = add_base(lemma_span(w, lemma), out, n, room);
    }
    return n;
}

/* --- relations --------------------------------------------------------------- */

static uint32_t add_id(uint32_t id, uint32_t *out, uint32_t n, uint32_t room)
{
    for (uint32_t i = 0; i < n; i++)
        if (out[i] == id) return n;
    if (n < room) out[n++] = id;
    return n;
}

static bool is_between_words(cc_wn_relation r)
{
    return r == CC_WN_ANTONYM || r == CC_WN_DERIVATION || r == CC_WN_PERTAIN;
}

uint32_t cc_wordnet_related(const cc_wordnet *w, uint32_t synset, cc_wn_relation r, uint32_t *out, uint32_t room)
{
    const cc_wn_synset *s = &w->synset[synset], *next = s + 1;
    uint32_t n = 0;
    for (uint32_t i = s->pointer; !is_between_words(r) && i < next->pointer; i++)
        if (CC_WN_TARGET_RELATION(w->pointer[i]) == r) n = add_id(CC_WN_TARGET_SYNSET(w->pointer[i]), out, n, room);
    for (uint32_t i = w->word_link[s->word]; is_between_words(r) && i < w->word_link[next->word]; i++)
        if (CC_WN_TARGET_RELATION(w->link[i].target) == r)
            n = add_id(CC_WN_TARGET_SYNSET(w->link[i].target), out, n, room);
    return n;
}

/* The links [*from, *to) of the lemma in this sense. */
static void link_range(const cc_wordnet *w, uint32_t sense, uint32_t *from, uint32_t *to)
{
    uint32_t word = w->synset[w->sense[sense].synset].word + w->sense[sense].word;
    *from = w->word_link[word];
    *to = w->word_link[word + 1];
}

static uint32_t add_word(cc_span lemma, cc_wn_pos pos, cc_span *out, cc_wn_pos *out_pos, uint32_t n, uint32_t room)
{
    for (uint32_t i = 0; i < n; i++)
        if (out[i].ptr == lemma.ptr && (out_pos == NULL || out_pos[i] == pos)) return n;
    if (n == room) return n;
    out[n] = lemma;
    if (out_pos != NULL) out_pos[n] = pos;
    return n + 1;
}

uint32_t cc_wordnet_word_related(const cc_wordnet *w, cc_span lemma, cc_wn_pos pos, cc_wn_relation r,
                                 uint32_t max_sense, cc_span *out, cc_wn_pos *out_pos, uint32_t room)
{
    uint32_t from, to, n = 0, link, last;
    sense_range(w, find_lemma(w, lemma), pos, max_sense, &from, &to);
    for (uint32_t s = from; s < to; s++) {
        for (link_range(w, s, &link, &last); link < last; link++) {
            uint32_t target = w->link[link].target;
            if (CC_WN_TARGET_RELATION(target) != r) continue;
            cc_wn_pos target_pos = cc_wordnet_synset_pos(w, CC_WN_TARGET_SYNSET(target));
            n = add_word(lemma_span(w, w->link[link].lemma), target_pos, out, out_pos, n, room);
        }
    }
    return n;
}

/* --- convenience -------------------------------------------------------------- */

bool cc_wordnet_synonyms(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense)
{
    uint32_t a_from, a_to, b_from, b_to;
    sense_range(w, find_lemma(w, a), pos, max_sense, &a_from, &a_to);
    sense_range(w, find_lemma(w, b), pos, max_sense, &b_from, &b_to);
    for (uint32_t i = a_from; i < a_to; i++)
        for (uint32_t k = b_from; k < b_to; k++)
            if (w->sense[i].synset == w->sense[k].synset) return true;
    return false;
}

static bool is_among_senses(const cc_wordnet *w, uint32_t synset, uint32_t from, uint32_t to)
{
    for (uint32_t s = from; s < to; s++)
        if (w->sense[s].synset == synset) return true;
    return false;
}

bool cc_wordnet_antonyms(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense)
{
    uint32_t a_from, a_to, b_from, b_to, link, last, other = find_lemma(w, b);
    sense_range(w, find_lemma(w, a), pos, max_sense, &a_from, &a_to);
    sense_range(w, other, pos, max_sense, &b_from, &b_to);
    for (uint32_t s = a_from; s < a_to; s++)
        for (link_range(w, s, &link, &last); link < last; link++)
            if (w->link[link].lemma == other && CC_WN_TARGET_RELATION(w->link[link].target) == CC_WN_ANTONYM &&
                is_among_senses(w, CC_WN_TARGET_SYNSET(w->link[link].target), b_from, b_to))
                return true;
    return false;
}

/* Synsets reached by climbing, with the steps to each. No noun has more than some
 * seventy ancestors a sense; what does not fit is farther away than what does. */
enum { CLIMB_ROOM = 512 };

typedef struct {
    uint32_t synset[CLIMB_ROOM];
    uint32_t steps[CLIMB_ROOM];
    uint32_t count;
} climb;

static void climb_add(climb *c, uint32_t synset, uint32_t steps)
{
    uint32_t before = c->count;
    c->count = add_id(synset, c->synset, c->count, CLIMB_ROOM);
    if (c->count > before) c->steps[before] = steps;
}

/* Breadth first from the senses of the lemma along the relations of the mask (1 << relation). */
static void climb_from(const cc_wordnet *w, climb *c, cc_span lemma, cc_wn_pos pos, uint32_t max_sense, uint32_t depth,
                       unsigned relations)
{
    uint32_t from, to;
    c->count = 0;
    sense_range(w, find_lemma(w, lemma), pos, max_sense, &from, &to);
    for (uint32_t s = from; s < to; s++) climb_add(c, w->sense[s].synset, 0);
    for (uint32_t i = 0; i < c->count; i++) {
        if (c->steps[i] >= depth) continue;
        const cc_wn_synset *s = &w->synset[c->synset[i]];
        for (uint32_t p = s->pointer; p < s[1].pointer; p++)
            if (relations >> CC_WN_TARGET_RELATION(w->pointer[p]) & 1)
                climb_add(c, CC_WN_TARGET_SYNSET(w->pointer[p]), c->steps[i] + 1);
    }
}

static const unsigned kind_of = 1u << CC_WN_HYPERNYM | 1u << CC_WN_INSTANCE;

static bool climbs_to(const climb *c, const cc_wordnet *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (is_among_senses(w, c->synset[i], from, to)) return true;
    return false;
}

bool cc_wordnet_is_a(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense, uint32_t depth)
{
    climb up;
    uint32_t from, to;
    sense_range(w, find_lemma(w, b), pos, max_sense, &from, &to);
    if (from == to) return false;
    climb_from(w, &up, a, pos, max_sense, depth, kind_of);
    return climbs_to(&up, w, from, to);
}

bool cc_wordnet_part_of(const cc_wordnet *w, cc_span a, cc_span b)
{
    climb up;
    uint32_t from, to;
    sense_range(w, find_lemma(w, b), CC_WN_NOUN, 0, &from, &to);
    if (from == to) return false;
    climb_from(w, &up, a, CC_WN_NOUN, 0, UINT32_MAX, 1u << CC_WN_PART_OF);
    return !cc_wordnet_synonyms(w, a, b, CC_WN_NOUN, 0) && climbs_to(&up, w, from, to);
}

uint32_t cc_wordnet_distance(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense,
                             uint32_t depth)
{
    climb from_a, from_b;
    uint32_t best = 0;
    climb_from(w, &from_a, a, pos, max_sense, depth, kind_of);
    climb_from(w, &from_b, b, pos, max_sense, depth, kind_of);
    for (uint32_t i = 0; i < from_a.count; i++) {
        for (uint32_t k = 0; k < from_b.count; k++) {
            if (from_a.synset[i] != from_b.synset[k]) continue;
            uint32_t way = 1 + (from_a.steps[i] > from_b.steps[k] ? from_a.steps[i] : from_b.steps[k]);
            if (best == 0 || way < best) best = way;
        }
    }
    return best;
}
