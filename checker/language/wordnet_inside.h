/* language/wordnet_inside.h - the opened file and its look-ups; inside language/wordnet*.c only. */
#ifndef CC_WORDNET_INSIDE_H
#define CC_WORDNET_INSIDE_H

#include "language/wordnet.h"
#include "language/wordnet_file.h"

struct cc_wordnet {
    void *map;
    size_t size;
    const cc_wn_header *header;
#define SECTION(name, type) const type *name;
    CC_WN_SECTIONS(SECTION)
#undef SECTION
};

#define CC_WN_COUNT(w, section) ((w)->header->count[CC_WN_SECTION_##section])

static inline cc_span cc_wn_text_at(const cc_wordnet *w, uint32_t offset)
{
    return cc_span_of(w->text + offset);
}

static inline cc_span cc_wn_lemma_span(const cc_wordnet *w, uint32_t lemma)
{
    return cc_wn_text_at(w, w->lemma_text[lemma]);
}

static inline bool cc_wn_is_written(const char *stored, cc_span lemma)
{
    for (size_t i = 0; i < lemma.len; i++)
        if (stored[i] != cc_wn_byte(lemma.ptr[i])) return false; /* the NUL of a shorter one too */
    return stored[lemma.len] == '\0';
}

static inline uint32_t cc_wn_find_lemma(const cc_wordnet *w, cc_span lemma)
{
    if (w == NULL || lemma.len == 0) return CC_WN_NO_LEMMA;
    uint32_t mask = CC_WN_COUNT(w, slot) - 1;
    for (uint32_t i = cc_wn_hash(lemma.ptr, lemma.len) & mask;; i = (i + 1) & mask) {
        uint32_t found = w->slot[i];
        if (found == CC_WN_NO_LEMMA || cc_wn_is_written(w->text + w->lemma_text[found], lemma)) return found;
    }
}

static inline cc_wn_pos cc_wn_sense_pos(const cc_wordnet *w, uint32_t sense)
{
    return (cc_wn_pos)w->synset[w->sense[sense].synset].pos;
}

/* Its senses [*from, *to) of this part of speech; at most max_sense of them unless that is 0. */
static inline void cc_wn_sense_range(const cc_wordnet *w, uint32_t lemma, cc_wn_pos pos, uint32_t max_sense,
                                     uint32_t *from, uint32_t *to)
{
    *from = *to = 0;
    if (lemma == CC_WN_NO_LEMMA) return;
    uint32_t end = w->lemma_sense[lemma + 1];
    *from = w->lemma_sense[lemma];
    while (*from < end && cc_wn_sense_pos(w, *from) != pos) ++*from;
    *to = *from;
    while (*to < end && cc_wn_sense_pos(w, *to) == pos && (max_sense == 0 || *to - *from < max_sense)) ++*to;
}

#endif
