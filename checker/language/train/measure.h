/* language/train/measure.h - how right the model is on a treebank with its gold tokens. */
#ifndef CC_TRAIN_MEASURE_H
#define CC_TRAIN_MEASURE_H

#include "language/language.h"
#include "language/train/treebank.h"

typedef struct {
    uint32_t words, upos, xpos, lemma, heads, labelled; /* labelled: head and relation without subtype */
    double seconds;                                     /* of CPU time */
} train_scores;

train_scores train_measure(const cc_model *m, const train_treebank *t);
void train_scores_print(const train_scores *s, const char *name);
double train_cpu_seconds(void);

#endif
