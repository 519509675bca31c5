/* language/feature.h - what the network sees of a word: a handful of table rows.
 *
 * Shared by the analysis and the trainer, so that both see the same. Nothing
 * here depends on a locale or on other files: the lexicon is part of the model. */
#ifndef CC_FEATURE_H
#define CC_FEATURE_H

#include "base/span.h"

enum {
    CC_ATTRIBUTES = 10,  /* hashed properties of a word: ends, beginning, shape, classes, names */
    CC_WORD_LIMIT = 64,  /* bytes of a normalised word; of a longer one only both ends count */
    CC_UNKNOWN_WORD = 0, /* row of the word table for what the lexicon lacks */
};

typedef struct {
    uint32_t word;                     /* row of the word table */
    uint32_t attribute[CC_ATTRIBUTES]; /* hashes; cc_attribute_row */
} cc_features;

/* A lexicon entry: the upper half of the word's hash tells words apart, the lower half finds the slot. */
typedef struct {
    uint32_t key;        /* 0: the slot is free */
    uint16_t word;       /* row of the word table, 0: none of its own */
    uint16_t word_class; /* index into classes */
} cc_lexicon_slot;

/* What WordNet knows of a base form. */
typedef struct {
    uint8_t pos;   /* 1 noun, 2 verb, 4 adjective, 8 adverb */
    uint8_t forms; /* listed irregular forms: CC_FORM_* >> 4 */
    uint8_t noun;  /* lexicographer file of the commonest noun sense, 0: none */
    uint8_t verb;
    uint8_t frames; /* CC_FRAME_*: what the two commonest senses of the verb take */
    uint8_t name;   /* CC_NAME_* */
    uint8_t unused[2];
} cc_word_class;

/* A verb's complements. */
enum {
    CC_FRAME_NONE = 1,
    CC_FRAME_OBJECT = 2,
    CC_FRAME_TWO = 4,
    CC_FRAME_PREPOSITION = 8,
    CC_FRAME_ADJECTIVE = 16,
    CC_FRAME_CLAUSE = 32,
    CC_FRAME_INFINITIVE = 64,
    CC_FRAME_ING = 128,
};

/* How WordNet writes a noun. */
enum {
    CC_NAME_CAPITAL = 1,    /* with a capital letter: "Paris" */
    CC_NAME_SMALL = 2,      /* without */
    CC_NAME_PART = 4,       /* within a name of several words: "Nations" */
    CC_NAME_OPENS = 8,      /* at its beginning: "United" */
    CC_NAME_ADJECTIVE = 16, /* an adjective that is written with a capital letter only: "Dutch" */
    CC_NAME_WORDS = 5,      /* words of a name, at most */
};

typedef struct {
    const cc_lexicon_slot *slot; /* open addressing, linear probing */
    uint32_t slots;              /* a power of two */
    const cc_word_class *word_class;
    uint32_t classes;
    const uint32_t *name; /* the gazetteer: keys of names of several words, 0 free; may be absent */
    uint32_t names;       /* a power of two */
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
 * classes of the base form, *frames what the verb takes. */
uint32_t cc_lexicon_forms(const cc_lexicon *l, const char *text, size_t len, uint8_t *noun, uint8_t *verb,
                          uint8_t *frames);

/* The base form that WordNet knows of an inflected word in lower case: pos is one bit of cc_word_class.pos, form one
 * of CC_FORM_*. False where it knows none. base: CC_WORD_LIMIT + 4 bytes. */
bool cc_lexicon_base(const cc_lexicon *l, cc_span word, uint8_t pos, uint32_t form, char *base, size_t *len);
/* CC_NAME_* of a word in lower case. */
uint8_t cc_lexicon_name(const cc_lexicon *l, cc_span word);
/* True where WordNet has the word as this part of speech. */
bool cc_lexicon_has(const cc_lexicon *l, cc_span word, uint8_t pos);

enum { CC_FEATURE_WORDS = 256 };
/* The words of a sentence or of a part of one, at most CC_FEATURE_WORDS. opens: the first of them opens the sentence.
 */
void cc_features_read(cc_features *out, const cc_lexicon *l, const cc_span *form, uint32_t count, bool opens);

/* The key of a name of several words from the hashes of its words (cc_word_hash), never 0. */
uint32_t cc_name_key(const uint64_t *word, uint32_t count);
bool cc_name_is_known(const cc_lexicon *l, uint32_t key);

/* The row of a table for a hash: its upper bits count. */
static inline uint32_t cc_attribute_row(uint32_t hash, uint32_t rows)
{
    return (uint32_t)((uint64_t)hash * rows >> 32);
}

#endif
