/* language/train/treebank.h - gold sentences for the trainer, read from CoNLL-U. */
#ifndef CC_TRAIN_TREEBANK_H
#define CC_TRAIN_TREEBANK_H

#include "base/buffer.h"
#include "language/feature.h"
#include "language/sentence.h"

enum { TRAIN_TAGS_MAX = 128 };

typedef struct {
    cc_span form, lower, lemma;
    uint8_t upos, xpos, relation;
    uint8_t tag;  /* index into train_tags */
    int32_t head; /* within the sentence, CC_NO_TOKEN for the root */
    cc_features features;
} train_word;

typedef struct {
    train_word *word;
    uint32_t count;
} train_sentence;

typedef struct {
    cc_arena arena;
    CC_ARRAY(train_sentence) sentences;
    uint32_t words;
    uint32_t first; /* sentences of the first file */
} train_treebank;

/* The pairs of UPOS and XPOS that occur: what the tagger chooses from. */
typedef struct {
    uint8_t upos[TRAIN_TAGS_MAX], xpos[TRAIN_TAGS_MAX];
    uint32_t count;
} train_tags;

/* Add the sentences of a CoNLL-U file; multiword lines and empty nodes are passed over.
 * CC_EINPUT where the file cannot be read, CC_ESYNTAX for a row that is none. */
cc_status train_treebank_read(train_treebank *out, const char *path, cc_error *err);
void train_treebank_free(train_treebank *t);

/* Give every word its tag; pairs not met before are added while grow, otherwise the first with its UPOS is taken. */
void train_tags_give(train_tags *tags, train_treebank *t, bool grow);
/* Features of every word. */
void train_features_give(train_treebank *t, const cc_lexicon *l);

#endif
