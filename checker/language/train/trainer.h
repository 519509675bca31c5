/* language/train/trainer.h - a network in training.
 *
 * A batch of sentences goes through the layers side by side: its words lie time
 * by time (the first words of all sentences, longest first, then the second
 * words ...), so that every step of an LSTM is one product over rows that lie
 * together. */
#ifndef CC_TRAIN_TRAINER_H
#define CC_TRAIN_TRAINER_H

#include "language/net.h"
#include "language/train/treebank.h"

/* xorshift: the same numbers everywhere. */
typedef struct {
    uint64_t state;
} train_random;
uint32_t train_random_next(train_random *r);
float train_random_unit(train_random *r); /* [0, 1) */

typedef struct {
    cc_net_shape shape;
    cc_net_layout at;
    float *value, *gradient, *average; /* average: exponential moving, what is shipped */
    float *mean, *spread;              /* Adam's moments */
    float *turned;                     /* the dense matrices transposed, at the same places */
    uint32_t updates;
    /* The two tables are updated by the rows that a batch used: nearly all of them rest at any time. */
    struct {
        uint32_t *used, count; /* rows with a gradient */
        uint32_t *updated;     /* by row: the update that it last took part in */
        bool *has_gradient;
    } table[2]; /* word, attribute */
} train_net;

/* The gradient of a table's row, to be added to. table: 0 word, 1 attribute. */
float *train_net_row_gradient(train_net *n, int table, uint32_t row);

void train_net_new(train_net *n, const cc_net_shape *shape, train_random *r);
void train_net_free(train_net *n);
/* One step of Adam on the gradient collected, which is set to 0. */
void train_net_update(train_net *n, float rate);
/* Bring the average of rows that rested up to date, before it is read. */
void train_net_settle(train_net *n);

typedef struct {
    const train_sentence *sentence;
} train_example;

typedef struct {
    uint32_t sentences, rows, steps;
    const train_example **example; /* longest first */
    uint32_t *start, *active;      /* by step: first row, rows; start[steps] == rows */
    /* rows x width */
    float *input, *input_mask;
    struct {
        float *gate[2], *cell[2], *squashed[2]; /* of both ways */
        float *hidden, *output, *mask;          /* output: hidden after dropout */
        float *d_hidden;
    } layer[CC_LAYERS_MAX];
    float *d_input, *d_gate, *d_cell, *before;
    float *nothing, *spare; /* one row: zeros; what nobody reads */
    float *tag, *dependent, *dependent_slope, *head, *head_slope, *label_dependent, *label_head;
    float *d_dependent, *d_head, *d_label_dependent, *d_label_head;
    float *score, *head_of, *head_turned, *dependent_of, *d_dependent_of, *d_head_of; /* of one sentence */
    float *label, *label_slope, *relation, *d_label; /* rows x label, rows x relations */
    uint32_t *word_row;                              /* row of the word table taken */
    uint32_t room, length_room;
    cc_net_shape shape;
} train_batch;

enum { TRAIN_BATCH_SENTENCES = 16 };

void train_batch_new(train_batch *b, const cc_net_shape *shape);
void train_batch_free(train_batch *b);
/* Take these examples (any order, at most TRAIN_BATCH_SENTENCES). */
void train_batch_set(train_batch *b, const train_example **example, uint32_t count);
/* The row of a sentence's word. */
static inline uint32_t train_batch_row(const train_batch *b, uint32_t sentence, uint32_t word)
{
    return b->start[word] + sentence;
}

/* Inputs to the last layer's outputs. With a random source: dropout. */
void train_encode(const train_net *n, train_batch *b, train_random *dropout, const uint32_t *row_count);
/* From the gradients in layer[].d_hidden, which are used up, to the parameters'. */
void train_encode_back(train_net *n, train_batch *b);

typedef struct {
    double tag, head, relation; /* summed cross-entropy */
    uint32_t words;
} train_loss;

/* After train_encode: scores, losses (added to *loss) and gradients down to layer[].d_hidden.
 * tags: how many of the tag columns are in use. */
void train_learn(train_net *n, train_batch *b, train_random *dropout, train_loss *loss, uint32_t tags);

#endif
