#include "language/wordnet_inside.h"

#include "base/arena.h"
#include "base/checksum.h"
#include "base/mapping.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

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
    at += cc_wn_padded((size_t)CC_WN_COUNT(w, name) * sizeof(type));
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

unsigned cc_wordnet_pos(const cc_wordnet *w, cc_span lemma)
{
    uint32_t l = cc_wn_find_lemma(w, lemma);
    unsigned bits = 0;
    if (l == CC_WN_NO_LEMMA) return 0;
    for (uint32_t s = w->lemma_sense[l]; s < w->lemma_sense[l + 1]; s++) bits |= 1u << cc_wn_sense_pos(w, s);
    return bits;
}

uint32_t cc_wordnet_senses(const cc_wordnet *w, cc_span lemma, cc_wn_pos pos, uint32_t *out, uint32_t room)
{
    uint32_t from, to, n = 0;
    cc_wn_sense_range(w, cc_wn_find_lemma(w, lemma), pos, 0, &from, &to);
    for (uint32_t s = from; s < to && n < room; s++) out[n++] = w->sense[s].synset;
    return n;
}

uint32_t cc_wordnet_count(const cc_wordnet *w, cc_span lemma, cc_wn_pos pos, uint32_t sense)
{
    uint32_t from, to;
    cc_wn_sense_range(w, cc_wn_find_lemma(w, lemma), pos, 0, &from, &to);
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
        out[n++] = cc_wn_lemma_span(w, w->word[i]);
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
    uint32_t from = 0, to = CC_WN_COUNT(w, exception);
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
    cc_wn_sense_range(w, lemma, pos, 1, &from, &to);
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
    uint32_t lemma = cc_wn_find_lemma(w, (cc_span){buffer, word.len - ending + instead});
    return lemma != CC_WN_NO_LEMMA && has_pos(w, lemma, d->pos) ? lemma : CC_WN_NO_LEMMA;
}

uint32_t cc_wordnet_base(const cc_wordnet *w, cc_span word, cc_wn_pos pos, cc_span *out, uint32_t room)
{
    uint32_t n = 0;
    if (w == NULL || word.len == 0) return 0;
    for (uint32_t e = first_exception(w, pos, word);
         e < CC_WN_COUNT(w, exception) && compare_exception(w, &w->exception[e], pos, word) == 0; e++)
        n = add_base(cc_wn_text_at(w, w->exception[e].base), out, n, room);
    uint32_t itself = cc_wn_find_lemma(w, word);
    if (itself != CC_WN_NO_LEMMA && has_pos(w, itself, pos)) n = add_base(cc_wn_lemma_span(w, itself), out, n, room);
    for (size_t i = 0; i < sizeof detachments / sizeof *detachments; i++) {
        if (detachments[i].pos != pos) continue;
        uint32_t lemma = detach(w, &detachments[i], word);
        if (lemma != CC_WN_NO_LEMMA) n = add_base(cc_wn_lemma_span(w, lemma), out, n, room);
    }
    return n;
}
