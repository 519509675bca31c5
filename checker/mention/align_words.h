/* mention/align_words.h - the words of a text that is aligned; inside mention/align*.c only. */
#ifndef CC_ALIGN_WORDS_H
#define CC_ALIGN_WORDS_H

#include "mention/align.h"

typedef struct {
    cc_span form; /* as written */
    uint64_t key; /* of the folded word */
    float weight;
} cc_align_word;

struct cc_align_words {
    cc_align_word *item;
    uint32_t count;
    cc_span text;
    uint64_t keys[4]; /* a bit for each key: what has none of a word's bit has not the word */
};

#endif
