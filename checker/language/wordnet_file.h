/* language/wordnet_file.h - how wordnet.bin is laid out, for its compiler and its reader.
 *
 * A header, then the sections in the order of CC_WN_SECTIONS, each padded to 8
 * bytes. Little endian. Counts stand in the header, so the file's size follows
 * from them and a cut file is noticed before its checksum is. */
#ifndef CC_WORDNET_FILE_H
#define CC_WORDNET_FILE_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* One meaning of a lemma. The senses of a lemma stand together: nouns, verbs,
 * adjectives, adverbs, each by WordNet's sense number. */
typedef struct {
    uint32_t synset;
    uint16_t count; /* uses in the tagged corpus, at most 65535 */
    uint16_t word;  /* place among the words of its synset */
} cc_wn_sense;

/* Ranges end where those of the next synset begin; one more synset closes the last. */
typedef struct {
    uint32_t word;    /* first in section word */
    uint32_t pointer; /* first in section pointer */
    uint8_t pos;      /* cc_wn_pos */
    uint8_t lexfile;
    uint16_t unused;
} cc_wn_synset;

/* A relation from a word of a synset to a word of another. */
typedef struct {
    uint32_t target; /* relation and synset, as in section pointer */
    uint32_t lemma;
} cc_wn_link;

/* "mice" is "mouse": offsets of NUL-terminated strings in text. Ascending by pos, then form. */
typedef struct {
    uint32_t form, base;
    uint32_t pos;
} cc_wn_exception;

/* S(name, type of an element). Lemmas ascend byte by byte. */
#define CC_WN_SECTIONS(S)                                                                                              \
    S(lemma_text, uint32_t)  /* lemma -> offset in text */                                                             \
    S(lemma_sense, uint32_t) /* lemma -> its first sense; one more at the end */                                       \
    S(slot, uint32_t)        /* hash table of lemmas, a power of two long */                                           \
    S(sense, cc_wn_sense)                                                                                              \
    S(synset, cc_wn_synset)                                                                                            \
    S(word, uint32_t)      /* lemmas, synset by synset */                                                              \
    S(word_link, uint32_t) /* word -> its first link; one more at the end */                                           \
    S(link, cc_wn_link)                                                                                                \
    S(pointer, uint32_t) /* between synsets: CC_WN_TARGET */                                                           \
    S(exception, cc_wn_exception)                                                                                      \
    S(text, char)

typedef enum {
#define SECTION(name, type) CC_WN_SECTION_##name,
    CC_WN_SECTIONS(SECTION)
#undef SECTION
        CC_WN_SECTION_COUNT
} cc_wn_section;

enum { CC_WN_VERSION = 2, CC_WN_ORDER = 0x01020304 };
#define CC_WN_MAGIC "ccWordN"
#define CC_WN_NO_LEMMA UINT32_MAX

typedef struct {
    char magic[8];
    uint32_t version;
    uint32_t order;                          /* CC_WN_ORDER as this machine writes it */
    uint64_t checksum;                       /* of all that follows the header */
    uint64_t size;                           /* of the file */
    uint32_t count[CC_WN_SECTION_COUNT + 1]; /* elements of each section; the last is unused */
} cc_wn_header;

#define CC_WN_TARGET(relation, synset) ((uint32_t)(relation) << 28 | (uint32_t)(synset))
#define CC_WN_TARGET_RELATION(target) ((target) >> 28)
#define CC_WN_TARGET_SYNSET(target) ((target)&0x0FFFFFFF)

/* Lemmas are stored with ' ' between words and found with '_' too. */
static inline char cc_wn_byte(char c)
{
    return c == '_' ? ' ' : c;
}

static inline uint32_t cc_wn_hash(const char *text, size_t length)
{
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < length; i++) h = (h ^ (unsigned char)cc_wn_byte(text[i])) * 16777619u;
    return h ^ h >> 15;
}

static inline size_t cc_wn_padded(size_t size)
{
    return (size + 7) / 8 * 8;
}

#endif
