/* language/feature.h - what the network sees of a word: a handful of table rows.
 *
 * Shared by the analysis and the trainer, so that both see the same. Nothing
 * here depends on a locale or on other files: the lexicon is part of the model. */
#ifndef CC_FEATURE_H
#define CC_FEATURE_H

#include "base/span.h"

enum {
    CC_ATTRIBUTES = 8,      /* hashed properties of a word: ends, beginning, shape, classes */
    CC_WORD_LIMIT = 64,     /* bytes of a normalised word; of a longer one only both ends count */
    CC_UNKNOWN_WORD = 0,    /* row of the word table for what the lexicon lacks */
};

typedef struct {
    uint32_t word;                      /* row of the word table */
    uint32_t attribute[CC_ATTRIBUTES];  /* hashes; cc_attribute_row */
} cc_features;

/* A lexicon entry: the upper half of the word's hash tells words apart, the lower half finds the slot. */
typedef struct {
    uint32_t key;         /* 0: the slot is free */
    uint16_t word;        /* row of the word table, 0: none of its own */
    uint16_t word_class;  /* index into classes */
} cc_lexicon_slot;

/* What WordNet knows of a base form. */
typedef struct {
    uint8_t pos;   /* 1 noun, 2 verb, 4 adjective, 8 adverb */
    uint8_t forms; /* listed irregular forms: CC_FORM_* >> 4 */
    uint8_t noun;  /* lexicographer file of the commonest noun sense, 0: none */
    uint8_t verb;
} cc_word_class;

typedef struct {
    const cc_lexicon_slot *slot; /* open addressing, linear probing */
    uint32_t slots;              /* a power of two */
    const cc_word_class *word_class;
    uint32_t classes;
} cc_lexicon;

/* Bits of a word's possible forms; the lower four are cc_word_class.pos. */
enum {
    CC_FORM_PLURAL = 16,
    CC_FORM_PRESENT = 32, /* third person */
    CC_FORM_PAST = 64,
    CC_FORM_GERUND = 128,
    CC_FORM_COMPARATIVE = 256,
    CC_FORM_SUPERLATIVE = 512,
    CC_FORM_LY = 1024,
};

/* The form in lower case, digits as 0, typographic quotes and dashes as ASCII. */
typedef struct {
    char text[CC_WORD_LIMIT];
    uint32_t len;
    uint64_t shape; /* hash of the runs of character classes of the form as written */
} cc_word;
void cc_word_read(cc_word *out, cc_span form);

uint64_t cc_word_hash(const char *text, size_t len);
/* NULL where the lexicon lacks the word. */
const cc_lexicon_slot *cc_lexicon_find(const cc_lexicon *l, const char *text, size_t len);
/* Possible parts of speech and inflections, directly or through the base form. *noun and *verb get the
 * classes of the base form. */
uint32_t cc_lexicon_forms(const cc_lexicon *l, const char *text, size_t len, uint8_t *noun, uint8_t *verb);

/* The base form that WordNet knows of an inflected word in lower case: pos is one bit of cc_word_class.pos, form one
 * of CC_FORM_*. False where it knows none. base: CC_WORD_LIMIT + 4 bytes. */
bool cc_lexicon_base(const cc_lexicon *l, cc_span word, uint8_t pos, uint32_t form, char *base, size_t *len);
/* True where WordNet has the word as this part of speech. */
bool cc_lexicon_has(const cc_lexicon *l, cc_span word, uint8_t pos);

/* first: the word opens its sentence. */
void cc_features_read(cc_features *out, const cc_lexicon *l, cc_span form, bool first);

/* The row of a table for a hash: its upper bits count. */
static inline uint32_t cc_attribute_row(uint32_t hash, uint32_t rows)
{
    return (uint32_t)((uint64_t)hash * rows >> 32);
}

#endif
