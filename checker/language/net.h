/* language/net.h - the network that tags and parses: its shape and its matrices.
 *
 * Word and attribute rows -> two-way LSTM layers -> tags (from the first layer)
 * and arc and label scores (from the last): after Kiperwasser and Goldberg 2016
 * and Dozat and Manning 2017, with the tagger inside.
 *
 * The same list of matrices is walked by the trainer (floats) and by the
 * analysis (int8 with a scale a column). */
#ifndef CC_NET_H
#define CC_NET_H

#include <stdbool.h>
#include <stdint.h>

enum {
    CC_LAYERS_MAX = 3,
    CC_GATES = 4,      /* input, forget, output, new: column blocks of the LSTM matrices */
    CC_DISTANCES = 32, /* signed, bucketed distances from a word to its head */
    CC_MATRICES_MAX = 2 * CC_LAYERS_MAX * 3 + 20,
};

/* The one nonlinear function: x - x|x|/4 between -2 and 2, -1 and 1 beyond. A tanh that integers compute
 * exactly. A gate is (1 + f(x / 2)) / 2. */

/* All widths are multiples of 32. */
typedef struct {
    uint32_t words, attributes;           /* rows of the two tables */
    uint32_t word_width, attribute_width; /* an input is one word row beside the sum of the attribute rows */
    uint32_t layers, hidden;              /* hidden: of one direction */
    uint32_t tags, relations;             /* padded; what lies beyond the real ones is never chosen */
    uint32_t arc, label;                  /* widths of the two scorers */
} cc_net_shape;

/* A matrix of inputs x outputs values (a table: rows x width) from `at` on, row by row. */
typedef struct {
    uint32_t inputs, outputs;
    uint32_t at;
} cc_matrix;

typedef struct {
    cc_matrix word, attribute;
    struct {
        cc_matrix input, recurrent, bias;
    } lstm[CC_LAYERS_MAX][2]; /* forwards, backwards */
    cc_matrix tag, tag_bias;
    cc_matrix dependent, dependent_bias, head, head_bias; /* the two sides of an arc: its score is their product */
    cc_matrix root;                                       /* the head side of the sentence's root */
    cc_matrix distance;                                   /* CC_DISTANCES x 1 (padded): added to arc scores */
    cc_matrix label_dependent, label_head, label_bias, label_root;
    cc_matrix label_distance; /* CC_DISTANCES x label */
    cc_matrix relation, relation_bias;
    uint32_t total;                  /* values of all matrices */
    cc_matrix *all[CC_MATRICES_MAX]; /* in file order */
    uint32_t count;
} cc_net_layout;

/* Place the matrices of a net of this shape one behind the other. The pointers in `all` point into *out. */
void cc_net_place(cc_net_layout *out, const cc_net_shape *shape);
/* False where a width or a count cannot be. */
bool cc_net_shape_fits(const cc_net_shape *shape);

/* The bucket of the distance from a dependent to its head (head - dependent, not 0). */
uint32_t cc_distance_bucket(int32_t distance);

#endif
