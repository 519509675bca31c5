#include "language/train/matrix.h"
#include "language/train/trainer.h"

#include <math.h>
#include <string.h>

static const float scorer_dropout = 0.3f;

/* 0 or what makes up for it. */
static float draw_keep(train_random *r)
{
    return train_random_unit(r) < scorer_dropout ? 0 : 1 / (1 - scorer_dropout);
}

/* y = f(x W + b) with dropout, for the arc scorer's two sides; *slope gets that of f where y was kept. */
static void squashed(const train_net *n, float *y, float *slope, const float *x, const cc_matrix *w,
                     const cc_matrix *bias, uint32_t rows, train_random *r)
{
    for (uint32_t i = 0; i < rows; i++) memcpy(y + (size_t)i * w->outputs, n->value + bias->at, w->outputs * sizeof *y);
    train_multiply(y, w->outputs, x, w->inputs, n->value + w->at, rows, w->inputs, w->outputs, true);
    train_squash(y, rows * w->outputs);
    for (size_t i = 0; i < (size_t)rows * w->outputs; i++) {
        float keep = draw_keep(r);
        slope[i] = keep * train_squash_slope(y[i]);
        y[i] *= keep;
    }
}

/* Backwards through it: *d is the gradient of y and becomes that of x W + b; x's is added to d_x. */
static void squashed_back(train_net *n, float *d, const float *slope, const float *x, float *d_x, const cc_matrix *w,
                          const cc_matrix *bias, uint32_t rows)
{
    for (size_t i = 0; i < (size_t)rows * w->outputs; i++) d[i] *= slope[i];
    train_gradient(n->gradient + w->at, x, w->inputs, d, w->outputs, rows, w->inputs, w->outputs);
    train_sum_rows(n->gradient + bias->at, d, w->outputs, rows, w->outputs);
    train_multiply(d_x, w->inputs, d, w->outputs, n->turned + w->at, rows, w->outputs, w->inputs, true);
}

/* Softmax over x[count], in place. */
static void softmax(float *x, uint32_t count)
{
    float most = x[0], sum = 0;
    for (uint32_t i = 1; i < count; i++) most = x[i] > most ? x[i] : most;
    for (uint32_t i = 0; i < count; i++) sum += x[i] = expf(x[i] - most);
    for (uint32_t i = 0; i < count; i++) x[i] /= sum;
}

/* Softmax over scores x[count] becomes the gradient of its cross-entropy with the answer; returns the loss. */
static double cross_entropy(float *x, uint32_t count, uint32_t answer, float weight)
{
    softmax(x, count);
    double loss = -log((double)x[answer] + 1e-9);
    for (uint32_t i = 0; i < count; i++) x[i] = (x[i] - (i == answer ? 1.0f : 0.0f)) * weight;
    return loss;
}

static void score_tags(const train_net *n, train_batch *b)
{
    const cc_matrix *w = &n->at.tag;
    const float *bias = n->value + n->at.tag_bias.at;
    for (uint32_t r = 0; r < b->rows; r++) memcpy(b->tag + (size_t)r * w->outputs, bias, w->outputs * sizeof *bias);
    train_multiply(b->tag, w->outputs, b->layer[0].output, w->inputs, n->value + w->at, b->rows, w->inputs, w->outputs,
                   true);
}

static void learn_tags(train_net *n, train_batch *b, train_loss *loss, uint32_t tags)
{
    const cc_matrix *w = &n->at.tag;
    const float *x = b->layer[0].output;
    float weight = 1.0f / (float)b->rows;
    for (uint32_t s = 0; s < b->sentences; s++)
        for (uint32_t t = 0; t < b->example[s]->sentence->count; t++) {
            float *row = b->tag + (size_t)train_batch_row(b, s, t) * w->outputs;
            loss->tag += cross_entropy(row, tags, b->example[s]->sentence->word[t].tag, weight);
            memset(row + tags, 0, (w->outputs - tags) * sizeof *row);
        }
    train_gradient(n->gradient + w->at, x, w->inputs, b->tag, w->outputs, b->rows, w->inputs, w->outputs);
    train_sum_rows(n->gradient + n->at.tag_bias.at, b->tag, w->outputs, b->rows, w->outputs);
    train_multiply(b->layer[0].d_hidden, w->inputs, b->tag, w->outputs, n->turned + w->at, b->rows, w->outputs,
                   w->inputs, false);
    for (size_t i = 0; i < (size_t)b->rows * w->inputs; i++) b->layer[0].d_hidden[i] *= b->layer[0].mask[i];
}

static uint32_t wide(uint32_t words)
{
    return (words + 1 + 31) / 32 * 32;
}

/* A row of a head's side, into the tiles of a matrix of `columns` heads and back. */
static void put_head(float *heads, uint32_t columns, uint32_t h, const float *row, uint32_t arc)
{
    for (uint32_t k = 0; k < arc; k += TRAIN_TILE)
        memcpy(heads + train_place(columns, h, k), row + k, TRAIN_TILE * sizeof *row);
}

static void get_head(float *row, const float *heads, uint32_t columns, uint32_t h, uint32_t arc)
{
    for (uint32_t k = 0; k < arc; k += TRAIN_TILE)
        memcpy(row + k, heads + train_place(columns, h, k), TRAIN_TILE * sizeof *row);
}

/* score[d][h]: how well h is d's head; column `count` is the root. */
static void score_arcs(const train_net *n, train_batch *b, uint32_t s)
{
    uint32_t count = b->example[s]->sentence->count, columns = wide(count), arc = n->shape.arc;
    memset(b->head_of, 0, (size_t)columns * arc * sizeof(float));
    for (uint32_t t = 0; t < count; t++) {
        size_t row = (size_t)train_batch_row(b, s, t) * arc;
        put_head(b->head_of, columns, t, b->head + row, arc);
        memcpy(b->dependent_of + (size_t)t * arc, b->dependent + row, arc * sizeof(float));
    }
    put_head(b->head_of, columns, count, n->value + n->at.root.at, arc);
    train_transpose(b->head_turned, b->head_of, columns, arc);
    train_multiply(b->score, columns, b->dependent_of, arc, b->head_turned, count, arc, columns, false);
    const float *distance = n->value + n->at.distance.at;
    for (uint32_t d = 0; d < count; d++)
        for (uint32_t h = 0; h < count; h++)
            b->score[d * columns + h] += d == h ? -1e9f : distance[cc_distance_bucket((int32_t)h - (int32_t)d)];
}

static void arcs_back(train_net *n, train_batch *b, uint32_t s)
{
    uint32_t count = b->example[s]->sentence->count, columns = wide(count), arc = n->shape.arc;
    float *g = n->gradient + n->at.distance.at;
    for (uint32_t d = 0; d < count; d++)
        for (uint32_t h = 0; h < count; h++)
            if (h != d) g[cc_distance_bucket((int32_t)h - (int32_t)d)] += b->score[d * columns + h];
    train_multiply(b->d_dependent_of, arc, b->score, columns, b->head_of, count, columns, arc, false);
    memset(b->d_head_of, 0, (size_t)columns * arc * sizeof(float));
    train_gradient(b->d_head_of, b->score, columns, b->dependent_of, arc, count, columns, arc);
    for (uint32_t t = 0; t < count; t++) {
        size_t row = (size_t)train_batch_row(b, s, t) * arc;
        get_head(b->d_head + row, b->d_head_of, columns, t, arc);
        memcpy(b->d_dependent + row, b->d_dependent_of + (size_t)t * arc, arc * sizeof(float));
    }
    float *root = n->gradient + n->at.root.at;
    for (uint32_t k = 0; k < arc; k++) root[k] += b->d_head_of[train_place(columns, count, k)];
}

static void learn_arcs(train_net *n, train_batch *b, uint32_t s, train_loss *loss)
{
    const train_example *e = b->example[s];
    uint32_t count = e->sentence->count, columns = wide(count);
    for (uint32_t d = 0; d < count; d++) {
        int32_t head = e->sentence->word[d].head;
        float *row = b->score + (size_t)d * columns;
        loss->head += cross_entropy(row, count + 1, head < 0 ? count : (uint32_t)head, 1.0f / (float)b->rows);
        memset(row + count + 1, 0, (columns - count - 1) * sizeof *row);
    }
    arcs_back(n, b, s);
}

/* The hidden layer of a word's label with its gold head. */
static void label_word(const train_net *n, train_batch *b, uint32_t s, uint32_t d, train_random *r)
{
    int32_t h = b->example[s]->sentence->word[d].head;
    uint32_t width = n->shape.label;
    size_t row = (size_t)train_batch_row(b, s, d) * width;
    const float *dep = b->label_dependent + row, *bias = n->value + n->at.label_bias.at;
    const float *head =
        h < 0 ? n->value + n->at.label_root.at : b->label_head + (size_t)train_batch_row(b, s, (uint32_t)h) * width;
    const float *distance =
        h < 0 ? NULL : n->value + n->at.label_distance.at + (size_t)cc_distance_bucket(h - (int32_t)d) * width;
    for (uint32_t k = 0; k < width; k++)
        b->label[row + k] = dep[k] + head[k] + bias[k] + (distance == NULL ? 0 : distance[k]);
    train_squash(b->label + row, width);
    for (uint32_t k = 0; k < width; k++) {
        float keep = draw_keep(r);
        b->label_slope[row + k] = keep * train_squash_slope(b->label[row + k]);
        b->label[row + k] *= keep;
    }
}

static void label_word_back(train_net *n, train_batch *b, uint32_t s, uint32_t d)
{
    int32_t h = b->example[s]->sentence->word[d].head;
    uint32_t width = n->shape.label;
    size_t row = (size_t)train_batch_row(b, s, d) * width;
    float *head = h < 0 ? n->gradient + n->at.label_root.at
                        : b->d_label_head + (size_t)train_batch_row(b, s, (uint32_t)h) * width;
    float *bias = n->gradient + n->at.label_bias.at;
    float *distance =
        h < 0 ? NULL : n->gradient + n->at.label_distance.at + (size_t)cc_distance_bucket(h - (int32_t)d) * width;
    for (uint32_t k = 0; k < width; k++) {
        float v = b->d_label[row + k] * b->label_slope[row + k];
        b->d_label_dependent[row + k] = v;
        head[k] += v;
        bias[k] += v;
        if (distance != NULL) distance[k] += v;
    }
}

static void score_labels(const train_net *n, train_batch *b, train_random *r)
{
    const cc_matrix *w = &n->at.relation;
    for (uint32_t s = 0; s < b->sentences; s++)
        for (uint32_t d = 0; d < b->example[s]->sentence->count; d++) label_word(n, b, s, d, r);
    for (uint32_t i = 0; i < b->rows; i++)
        memcpy(b->relation + (size_t)i * w->outputs, n->value + n->at.relation_bias.at, w->outputs * sizeof(float));
    train_multiply(b->relation, w->outputs, b->label, w->inputs, n->value + w->at, b->rows, w->inputs, w->outputs,
                   true);
}

static void learn_labels(train_net *n, train_batch *b, train_loss *loss)
{
    const cc_matrix *w = &n->at.relation;
    uint32_t width = n->shape.label;
    for (uint32_t s = 0; s < b->sentences; s++)
        for (uint32_t d = 0; d < b->example[s]->sentence->count; d++) {
            float *row = b->relation + (size_t)train_batch_row(b, s, d) * w->outputs;
            loss->relation +=
                cross_entropy(row, CC_DEP_COUNT, b->example[s]->sentence->word[d].relation, 1.0f / (float)b->rows);
            memset(row + CC_DEP_COUNT, 0, (w->outputs - CC_DEP_COUNT) * sizeof *row);
        }
    train_gradient(n->gradient + w->at, b->label, width, b->relation, w->outputs, b->rows, width, w->outputs);
    train_sum_rows(n->gradient + n->at.relation_bias.at, b->relation, w->outputs, b->rows, w->outputs);
    train_multiply(b->d_label, width, b->relation, w->outputs, n->turned + w->at, b->rows, w->outputs, width, false);
    memset(b->d_label_head, 0, (size_t)b->rows * width * sizeof(float));
    for (uint32_t s = 0; s < b->sentences; s++)
        for (uint32_t d = 0; d < b->example[s]->sentence->count; d++) label_word_back(n, b, s, d);
}

static void linear(const train_net *n, float *y, const float *x, const cc_matrix *w, uint32_t rows)
{
    train_multiply(y, w->outputs, x, w->inputs, n->value + w->at, rows, w->inputs, w->outputs, false);
}

static void linear_back(train_net *n, const float *d, const float *x, float *d_x, const cc_matrix *w, uint32_t rows)
{
    train_gradient(n->gradient + w->at, x, w->inputs, d, w->outputs, rows, w->inputs, w->outputs);
    train_multiply(d_x, w->inputs, d, w->outputs, n->turned + w->at, rows, w->outputs, w->inputs, true);
}

/* Forwards up to what does not depend on the heads. */
static void project(const train_net *n, train_batch *b, train_random *r)
{
    const float *x = b->layer[n->shape.layers - 1].output;
    squashed(n, b->dependent, b->dependent_slope, x, &n->at.dependent, &n->at.dependent_bias, b->rows, r);
    squashed(n, b->head, b->head_slope, x, &n->at.head, &n->at.head_bias, b->rows, r);
    linear(n, b->label_dependent, x, &n->at.label_dependent, b->rows);
    linear(n, b->label_head, x, &n->at.label_head, b->rows);
}

static void project_back(train_net *n, train_batch *b)
{
    uint32_t top = n->shape.layers - 1;
    size_t values = (size_t)b->rows * 2 * n->shape.hidden;
    const float *x = b->layer[top].output;
    float *d = b->d_input; /* free at this point, and wide enough */
    memset(d, 0, values * sizeof *d);
    squashed_back(n, b->d_dependent, b->dependent_slope, x, d, &n->at.dependent, &n->at.dependent_bias, b->rows);
    squashed_back(n, b->d_head, b->head_slope, x, d, &n->at.head, &n->at.head_bias, b->rows);
    linear_back(n, b->d_label_dependent, x, d, &n->at.label_dependent, b->rows);
    linear_back(n, b->d_label_head, x, d, &n->at.label_head, b->rows);
    for (uint32_t l = 1; l <= top; l++) memset(b->layer[l].d_hidden, 0, values * sizeof *d);
    for (size_t i = 0; i < values; i++) b->layer[top].d_hidden[i] += d[i] * b->layer[top].mask[i];
}

void train_learn(train_net *n, train_batch *b, train_random *dropout, train_loss *loss, uint32_t tags)
{
    score_tags(n, b);
    learn_tags(n, b, loss, tags);
    project(n, b, dropout);
    for (uint32_t s = 0; s < b->sentences; s++) {
        score_arcs(n, b, s);
        learn_arcs(n, b, s, loss);
    }
    score_labels(n, b, dropout);
    learn_labels(n, b, loss);
    project_back(n, b);
    loss->words += b->rows;
}
