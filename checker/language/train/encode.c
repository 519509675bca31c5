#include "language/train/matrix.h"
#include "language/train/trainer.h"

#include <string.h>

static const float input_dropout = 0.3f, hidden_dropout = 0.33f, rare_word = 0.25f;

/* 0 or 1 / (1 - share). Sixteen bits of chance are enough for each. */
static void draw_mask(float *mask, size_t n, float share, train_random *r)
{
    uint32_t least = (uint32_t)(share * 65536), chance = 0;
    float keep = 1 / (1 - share);
    for (size_t i = 0; i < n; i++) {
        chance = i % 2 == 0 ? train_random_next(r) : chance >> 16;
        mask[i] = (chance & 0xFFFF) < least ? 0 : keep;
    }
}

/* In training a rare word is now and then the unknown one, so that this one is learned. */
static uint32_t choose_row(const cc_features *f, train_random *r, const uint32_t *row_count)
{
    if (r == NULL || f->word == CC_UNKNOWN_WORD) return f->word;
    float share = rare_word / (rare_word + (float)row_count[f->word]);
    return train_random_unit(r) < share ? CC_UNKNOWN_WORD : f->word;
}

static void look_up(const train_net *n, train_batch *b, uint32_t row, const cc_features *f)
{
    const cc_net_shape *s = &n->shape;
    uint32_t in = s->word_width + s->attribute_width;
    float *x = b->input + (size_t)row * in, *attributes = x + s->word_width;
    memcpy(x, n->value + n->at.word.at + (size_t)b->word_row[row] * s->word_width, s->word_width * sizeof *x);
    memset(attributes, 0, s->attribute_width * sizeof *x);
    for (int a = 0; a < CC_ATTRIBUTES; a++) {
        const float *v = n->value + n->at.attribute.at +
                         (size_t)(cc_attribute_row(f->attribute[a], s->attributes)) * s->attribute_width;
        for (uint32_t i = 0; i < s->attribute_width; i++) attributes[i] += v[i];
    }
}

static void read_inputs(const train_net *n, train_batch *b, train_random *r, const uint32_t *row_count)
{
    for (uint32_t s = 0; s < b->sentences; s++)
        for (uint32_t t = 0; t < b->example[s]->sentence->count; t++) {
            const cc_features *f = &b->example[s]->sentence->word[t].features;
            uint32_t row = train_batch_row(b, s, t);
            b->word_row[row] = choose_row(f, r, row_count);
            look_up(n, b, row, f);
        }
    size_t values = (size_t)b->rows * (n->shape.word_width + n->shape.attribute_width);
    draw_mask(b->input_mask, values, input_dropout, r);
    for (size_t i = 0; i < values; i++) b->input[i] *= b->input_mask[i];
}

static void step(float *restrict gate, const float *restrict cell_before, float *restrict cell,
                 float *restrict squashed, float *restrict hidden, uint32_t h)
{
    train_gate(gate, 3 * h);
    train_squash(gate + 3 * h, h);
    for (uint32_t k = 0; k < h; k++) cell[k] = gate[h + k] * cell_before[k] + gate[k] * gate[3 * h + k];
    memcpy(squashed, cell, h * sizeof *cell);
    train_squash(squashed, h);
    for (uint32_t k = 0; k < h; k++) hidden[k] = gate[2 * h + k] * squashed[k];
}

/* The step before t in a direction's order, and how many of t's rows have one. */
static uint32_t rows_with_past(const train_batch *b, uint32_t t, int way, uint32_t *past)
{
    if (way == 0) {
        if (t == 0) return 0;
        *past = b->start[t - 1];
        return b->active[t];
    }
    *past = b->start[t + 1];
    return b->active[t + 1];
}

static void run_layer(const train_net *n, train_batch *b, uint32_t layer, int way, const float *in, uint32_t width)
{
    uint32_t h = n->shape.hidden, g = CC_GATES * h, past = 0;
    float *gate = b->layer[layer].gate[way], *cell = b->layer[layer].cell[way];
    float *squashed = b->layer[layer].squashed[way], *hidden = b->layer[layer].hidden + way * h;
    const float *bias = n->value + n->at.lstm[layer][way].bias.at;
    for (uint32_t r = 0; r < b->rows; r++) memcpy(gate + (size_t)r * g, bias, g * sizeof *gate);
    train_multiply(gate, g, in, width, n->value + n->at.lstm[layer][way].input.at, b->rows, width, g, true);
    for (uint32_t k = 0; k < b->steps; k++) {
        uint32_t t = way == 0 ? k : b->steps - 1 - k, first = b->start[t];
        uint32_t with_past = rows_with_past(b, t, way, &past);
        if (with_past > 0)
            train_multiply(gate + (size_t)first * g, g, hidden + (size_t)past * 2 * h, 2 * h,
                           n->value + n->at.lstm[layer][way].recurrent.at, with_past, h, g, true);
        for (uint32_t r = 0; r < b->active[t]; r++)
            step(gate + (size_t)(first + r) * g, r < with_past ? cell + (size_t)(past + r) * h : b->nothing,
                 cell + (size_t)(first + r) * h, squashed + (size_t)(first + r) * h,
                 hidden + (size_t)(first + r) * 2 * h, h);
    }
}

void train_encode(const train_net *n, train_batch *b, train_random *dropout, const uint32_t *row_count)
{
    read_inputs(n, b, dropout, row_count);
    const float *in = b->input;
    uint32_t width = n->shape.word_width + n->shape.attribute_width;
    for (uint32_t l = 0; l < n->shape.layers; l++) {
        for (int way = 0; way < 2; way++) run_layer(n, b, l, way, in, width);
        width = 2 * n->shape.hidden;
        size_t values = (size_t)b->rows * width;
        draw_mask(b->layer[l].mask, values, hidden_dropout, dropout);
        for (size_t i = 0; i < values; i++) b->layer[l].output[i] = b->layer[l].hidden[i] * b->layer[l].mask[i];
        in = b->layer[l].output;
    }
}

/* Gradients of one word's gates, and of the cell before, from those of its hidden values and its cell. */
static void step_back(float *restrict d_gate, const float *restrict gate, const float *restrict squashed,
                      const float *restrict cell_before, const float *restrict d_hidden, const float *restrict d_cell,
                      float *restrict d_cell_before, uint32_t h)
{
    const float *in = gate, *forget = gate + h, *out = gate + 2 * h, *fresh = gate + 3 * h;
    float *d_in = d_gate, *d_forget = d_gate + h, *d_out = d_gate + 2 * h, *d_fresh = d_gate + 3 * h;
    TRAIN_INDEPENDENT
    for (uint32_t k = 0; k < h; k++) {
        float d = d_cell[k] + d_hidden[k] * out[k] * train_squash_slope(squashed[k]);
        d_in[k] = d * fresh[k] * train_gate_slope(in[k]);
        d_forget[k] = d * cell_before[k] * train_gate_slope(forget[k]);
        d_out[k] = d_hidden[k] * squashed[k] * train_gate_slope(out[k]);
        d_fresh[k] = d * in[k] * train_squash_slope(fresh[k]);
        d_cell_before[k] = d * forget[k];
    }
}

static void run_layer_back(train_net *n, train_batch *b, uint32_t layer, int way, const float *in, uint32_t width)
{
    uint32_t h = n->shape.hidden, g = CC_GATES * h, past = 0;
    float *gate = b->layer[layer].gate[way], *cell = b->layer[layer].cell[way],
          *squashed = b->layer[layer].squashed[way];
    float *hidden = b->layer[layer].hidden + way * h, *d_hidden = b->layer[layer].d_hidden + way * h;
    memset(b->d_cell, 0, (size_t)b->rows * h * sizeof(float));
    memset(b->before, 0, (size_t)b->rows * h * sizeof(float));
    for (uint32_t k = b->steps; k-- > 0;) {
        uint32_t t = way == 0 ? k : b->steps - 1 - k, first = b->start[t];
        uint32_t with_past = rows_with_past(b, t, way, &past);
        for (uint32_t r = 0; r < b->active[t]; r++) {
            bool has = r < with_past;
            size_t row = first + r, old = past + r;
            step_back(b->d_gate + row * g, gate + row * g, squashed + row * h, has ? cell + old * h : b->nothing,
                      d_hidden + row * 2 * h, b->d_cell + row * h, has ? b->d_cell + old * h : b->spare, h);
            if (has) memcpy(b->before + row * h, hidden + old * 2 * h, h * sizeof(float));
        }
        if (with_past > 0)
            train_multiply(d_hidden + (size_t)past * 2 * h, 2 * h, b->d_gate + (size_t)first * g, g,
                           n->turned + n->at.lstm[layer][way].recurrent.at, with_past, g, h, true);
    }
    train_gradient(n->gradient + n->at.lstm[layer][way].input.at, in, width, b->d_gate, g, b->rows, width, g);
    train_gradient(n->gradient + n->at.lstm[layer][way].recurrent.at, b->before, h, b->d_gate, g, b->rows, h, g);
    train_sum_rows(n->gradient + n->at.lstm[layer][way].bias.at, b->d_gate, g, b->rows, g);
    train_multiply(b->d_input, width, b->d_gate, g, n->turned + n->at.lstm[layer][way].input.at, b->rows, g, width,
                   way == 1);
}

static void add_input_gradients(train_net *n, train_batch *b)
{
    const cc_net_shape *s = &n->shape;
    uint32_t in = s->word_width + s->attribute_width;
    for (size_t i = 0; i < (size_t)b->rows * in; i++) b->d_input[i] *= b->input_mask[i];
    for (uint32_t k = 0; k < b->sentences; k++)
        for (uint32_t t = 0; t < b->example[k]->sentence->count; t++) {
            uint32_t row = train_batch_row(b, k, t);
            const cc_features *f = &b->example[k]->sentence->word[t].features;
            const float *d = b->d_input + (size_t)row * in, *d_attributes = d + s->word_width;
            float *to = train_net_row_gradient(n, 0, b->word_row[row]);
            for (uint32_t i = 0; i < s->word_width; i++) to[i] += d[i];
            for (int a = 0; a < CC_ATTRIBUTES; a++) {
                to = train_net_row_gradient(n, 1, cc_attribute_row(f->attribute[a], s->attributes));
                for (uint32_t i = 0; i < s->attribute_width; i++) to[i] += d_attributes[i];
            }
        }
}

void train_encode_back(train_net *n, train_batch *b)
{
    for (uint32_t l = n->shape.layers; l-- > 0;) {
        const float *in = l == 0 ? b->input : b->layer[l - 1].output;
        uint32_t width = l == 0 ? n->shape.word_width + n->shape.attribute_width : 2 * n->shape.hidden;
        for (int way = 0; way < 2; way++) run_layer_back(n, b, l, way, in, width);
        if (l == 0) break;
        size_t values = (size_t)b->rows * width;
        for (size_t i = 0; i < values; i++) b->layer[l - 1].d_hidden[i] += b->d_input[i] * b->layer[l - 1].mask[i];
    }
    add_input_gradients(n, b);
}
