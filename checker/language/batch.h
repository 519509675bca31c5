/* language/batch.h - sentences that go through the network side by side.
 *
 * Their words lie time by time: the first words of all sentences, longest
 * first, then the second words ... Every step of an LSTM is then one product
 * over rows that lie together, and weights are fetched once for all of them. */
#ifndef CC_BATCH_H
#define CC_BATCH_H

#include "language/decode.h"
#include "language/model.h"

enum { CC_BATCH = 16 }; /* sentences */

/* A sentence, or a part of one that is longer than the decoder takes. */
typedef struct {
    cc_token *token;
    uint32_t count; /* 1 .. CC_DECODE_LIMIT */
    bool opens;     /* its first word opens the sentence */
    int32_t base;   /* index of its first word in the sentence */
} cc_piece;

/* What one net found out about the rows of a batch. */
typedef struct {
    int16_t *label_dependent, *label_head; /* rows x label */
} cc_net_rows;

typedef struct {
    const cc_model *model;
    cc_piece piece[CC_BATCH]; /* longest first */
    uint32_t pieces, rows, steps;
    uint32_t start[CC_DECODE_LIMIT + 1], active[CC_DECODE_LIMIT + 1];
    cc_features *features;
    /* one net at a time */
    int8_t *input, *output, *dependent, *head;
    int16_t *gate, *cell, *wide;
    int8_t *one_dependent, *one_head; /* of one piece, the latter in blocks */
    int32_t *one_offset, *one_score;
    /* sums over nets */
    int32_t *tag, *relation;  /* rows x tags, rows x relations */
    int32_t *score[CC_BATCH]; /* of each piece: count x stride */
    cc_net_rows net[CC_NETS_MAX];
    int32_t *heads; /* by row, within the piece; -1 root */
    int32_t *chart, *distances;
    /* where all of it lies; grown between batches only */
    char *memory;
    size_t room, used;
} cc_batch;

/* From tokens to tags, heads (within the piece) and relations of these pieces, longest first. */
void cc_batch_run(cc_batch *b, const cc_model *m, const cc_piece *piece, uint32_t pieces);
void cc_batch_free(cc_batch *b);

static inline uint32_t cc_batch_row(const cc_batch *b, uint32_t piece, uint32_t word)
{
    return b->start[word] + piece;
}

/* Columns of a piece's arc scores: a head each, the root, and what fills up the block. */
static inline uint32_t cc_arc_stride(uint32_t count)
{
    return (count + 1 + CC_BLOCK - 1) / CC_BLOCK * CC_BLOCK;
}

#endif
