#include "language/train/matrix.h"
#include "language/train/trainer.h"

#include <stdlib.h>
#include <string.h>

uint32_t train_random_next(train_random *r)
{
    uint64_t x = r->state;
    x ^= x >> 12;
    x ^= x << 25;
    x ^= x >> 27;
    r->state = x;
    return (uint32_t)((x * 0x2545F4914F6CDD1Du) >> 32);
}

float train_random_unit(train_random *r)
{
    return (float)(train_random_next(r) >> 8) / 16777216.0f;
}

void train_batch_new(train_batch *b, const cc_net_shape *shape)
{
    *b = (train_batch){.shape = *shape};
    b->example = cc_malloc(TRAIN_BATCH_SENTENCES * sizeof *b->example);
}

static float *more(float *old, size_t values)
{
    free(old);
    return train_floats(values);
}

static void grow_layer(train_batch *b, uint32_t layer, size_t rows)
{
    size_t h = b->shape.hidden;
    for (int way = 0; way < 2; way++) {
        b->layer[layer].gate[way] = more(b->layer[layer].gate[way], rows * CC_GATES * h);
        b->layer[layer].cell[way] = more(b->layer[layer].cell[way], rows * h);
        b->layer[layer].squashed[way] = more(b->layer[layer].squashed[way], rows * h);
    }
    b->layer[layer].hidden = more(b->layer[layer].hidden, rows * 2 * h);
    b->layer[layer].output = more(b->layer[layer].output, rows * 2 * h);
    b->layer[layer].mask = more(b->layer[layer].mask, rows * 2 * h);
    b->layer[layer].d_hidden = more(b->layer[layer].d_hidden, rows * 2 * h);
}

static void grow(train_batch *b, uint32_t wanted)
{
    const cc_net_shape *s = &b->shape;
    size_t rows = b->room = wanted + wanted / 2 + 64, in = s->word_width + s->attribute_width;
    if (in < 2 * s->hidden) in = 2 * s->hidden;
    float **of_input[] = {&b->input, &b->input_mask, &b->d_input};
    float **of_arc[] = {&b->dependent, &b->dependent_slope, &b->head, &b->head_slope, &b->d_dependent, &b->d_head};
    float **of_label[] = {&b->label_dependent, &b->label_head, &b->d_label_dependent, &b->d_label_head, &b->label,
                          &b->label_slope,     &b->d_label};
    for (size_t i = 0; i < sizeof of_input / sizeof *of_input; i++) *of_input[i] = more(*of_input[i], rows * in);
    for (size_t i = 0; i < sizeof of_arc / sizeof *of_arc; i++) *of_arc[i] = more(*of_arc[i], rows * s->arc);
    for (size_t i = 0; i < sizeof of_label / sizeof *of_label; i++) *of_label[i] = more(*of_label[i], rows * s->label);
    b->d_gate = more(b->d_gate, rows * CC_GATES * s->hidden);
    b->d_cell = more(b->d_cell, rows * s->hidden);
    b->before = more(b->before, rows * s->hidden);
    b->nothing = more(b->nothing, s->hidden);
    b->spare = more(b->spare, s->hidden);
    memset(b->nothing, 0, s->hidden * sizeof(float));
    b->tag = more(b->tag, rows * s->tags);
    b->relation = more(b->relation, rows * s->relations);
    for (uint32_t l = 0; l < s->layers; l++) grow_layer(b, l, rows);
    free(b->word_row);
    b->word_row = cc_malloc(rows * sizeof *b->word_row);
}

static void grow_length(train_batch *b, uint32_t wanted)
{
    uint32_t n = b->length_room = wanted + 32;
    size_t wide = (n + 64) / 32 * 32, arc = b->shape.arc;
    free(b->start), free(b->active);
    b->start = cc_malloc((n + 1) * sizeof *b->start);
    b->active = cc_malloc((n + 1) * sizeof *b->active);
    b->score = more(b->score, wide * wide);
    float **of_sentence[] = {&b->head_of, &b->head_turned, &b->dependent_of, &b->d_dependent_of, &b->d_head_of};
    for (size_t i = 0; i < sizeof of_sentence / sizeof *of_sentence; i++)
        *of_sentence[i] = more(*of_sentence[i], wide * arc);
}

void train_batch_free(train_batch *b)
{
    float *all[] = {
        b->input,        b->input_mask,      b->d_input,     b->d_gate,      b->d_cell,          b->before,
        b->nothing,      b->spare,           b->tag,         b->dependent,   b->dependent_slope, b->head,
        b->head_slope,   b->label_dependent, b->label_head,  b->d_dependent, b->d_head,          b->d_label_dependent,
        b->d_label_head, b->score,           b->head_of,     b->head_turned, b->dependent_of,    b->d_dependent_of,
        b->d_head_of,    b->label,           b->label_slope, b->relation,    b->d_label};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
    for (uint32_t l = 0; l < CC_LAYERS_MAX; l++) {
        for (int way = 0; way < 2; way++)
            free(b->layer[l].gate[way]), free(b->layer[l].cell[way]), free(b->layer[l].squashed[way]);
        free(b->layer[l].hidden), free(b->layer[l].output), free(b->layer[l].mask), free(b->layer[l].d_hidden);
    }
    free(b->start), free(b->active), free(b->word_row), free(b->example);
    *b = (train_batch){0};
}

void train_batch_set(train_batch *b, const train_example **example, uint32_t count)
{
    /* Insertion sort, longest first: at most TRAIN_BATCH_SENTENCES of them. */
    uint32_t rows = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t k = i;
        for (; k > 0 && b->example[k - 1]->sentence->count < example[i]->sentence->count; k--)
            b->example[k] = b->example[k - 1];
        b->example[k] = example[i];
        rows += example[i]->sentence->count;
    }
    b->sentences = count;
    b->rows = rows;
    b->steps = count == 0 ? 0 : b->example[0]->sentence->count;
    if (rows > b->room) grow(b, rows);
    if (b->steps > b->length_room || b->length_room == 0) grow_length(b, b->steps);
    uint32_t at = 0, active = count;
    for (uint32_t t = 0; t < b->steps; t++) {
        while (b->example[active - 1]->sentence->count <= t) active--;
        b->start[t] = at;
        b->active[t] = active;
        at += active;
    }
    b->start[b->steps] = at;
    b->active[b->steps] = 0;
}
