/* language/train/lemmas.h - learns the lemmatiser's rules from the treebank. */
#ifndef CC_TRAIN_LEMMAS_H
#define CC_TRAIN_LEMMAS_H

#include "base/map.h"
#include "language/lemma.h"
#include "language/train/treebank.h"

typedef struct {
    uint64_t key;
    uint32_t rule;
} train_lemma_entry;

typedef struct {
    cc_arena arena;
    CC_ARRAY(train_lemma_entry) entries;
    CC_ARRAY(cc_lemma_rule) rules;
    cc_map rule_ids;
    cc_lemma_slot *slot;
    uint32_t slots, used;
} train_lemmas;

/* lexicon: the one that the model will carry; wordnet: the folder of its exception lists. */
cc_status train_lemmas_learn(train_lemmas *l, const train_treebank *t, const cc_lexicon *lexicon, const char *wordnet,
                             cc_error *err);
cc_lemmas train_lemmas_view(const train_lemmas *l);
void train_lemmas_free(train_lemmas *l);

#endif
