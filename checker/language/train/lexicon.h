/* language/train/lexicon.h - the model's lexicon: words of the treebank and of WordNet. */
#ifndef CC_TRAIN_LEXICON_H
#define CC_TRAIN_LEXICON_H

#include "base/map.h"
#include "language/train/treebank.h"

typedef struct {
    cc_arena arena;
    cc_map ids; /* normalised word -> index into what follows */
    CC_ARRAY(cc_span) word;
    CC_ARRAY(uint32_t) count;           /* in the treebank */
    CC_ARRAY(cc_word_class) word_class; /* of each word */

    CC_ARRAY(uint32_t) found_names; /* keys of names of several words */

    cc_lexicon_slot *slot; /* after train_lexicon_close */
    uint32_t slots;
    uint32_t *name; /* the gazetteer */
    uint32_t names;
    cc_map class_ids;
    CC_ARRAY(cc_word_class) classes; /* distinct ones, [0] empty */
    uint32_t rows;                   /* of the word table, row 0 for the unknown */
    uint32_t *row_count;             /* how often the treebank has the word of each row */
} train_lexicon;

void train_lexicon_add_treebank(train_lexicon *l, const train_treebank *t);
/* The single words of WordNet's index files in folder, their exceptions and commonest senses. */
cc_status train_lexicon_add_wordnet(train_lexicon *l, const char *folder, cc_error *err);
/* Make the table; treebank words seen at least `least` times get a row of the word table. */
void train_lexicon_close(train_lexicon *l, uint32_t least);
cc_lexicon train_lexicon_view(const train_lexicon *l);
void train_lexicon_free(train_lexicon *l);

#endif
