/* language/train/quantise.h - a trained net in the integers of language/kernel.h. */
#ifndef CC_TRAIN_QUANTISE_H
#define CC_TRAIN_QUANTISE_H

#include "base/buffer.h"
#include "language/train/trainer.h"

/* Append the net section: header and parts. The treebank says how large sums of attribute rows get. */
void train_quantise(cc_buffer *out, const cc_net_shape *shape, const float *value, uint32_t settings,
                    const train_treebank *t);

#endif
