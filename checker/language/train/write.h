/* language/train/write.h - the model file, put together. */
#ifndef CC_TRAIN_WRITE_H
#define CC_TRAIN_WRITE_H

#include "base/buffer.h"
#include "language/train/lemmas.h"
#include "language/train/lexicon.h"
#include "language/train/trainer.h"

typedef struct {
    cc_net_shape shape;
    const float *value;
    uint32_t settings; /* bits 1 << cc_model_setting */
} train_written_net;

typedef struct {
    cc_span about;
    const train_lexicon *lexicon;
    const train_lemmas *lemmas;
    const train_tags *tags;
    const train_treebank *treebank; /* for the ranges of sums */
    const train_written_net *net;
    uint32_t nets;
} train_model;

/* The bytes of the model file replace what out held. */
void train_model_write(cc_buffer *out, const train_model *m);

#endif
