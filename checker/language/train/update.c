#include "base/arena.h"
#include "language/train/matrix.h"
#include "language/train/trainer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void fill(float *p, size_t n, float reach, train_random *r)
{
    for (size_t i = 0; i < n; i++) p[i] = (2 * train_random_unit(r) - 1) * reach;
}

static void fill_matrix(train_net *n, const cc_matrix *m, float share, train_random *r)
{
    fill(n->value + m->at, (size_t)m->inputs * m->outputs, share * sqrtf(6.0f / (float)(m->inputs + m->outputs)), r);
}

/* Glorot's ranges; forget gates start open. */
static void initialise(train_net *n, train_random *r)
{
    cc_net_layout *l = &n->at;
    uint32_t h = n->shape.hidden;
    fill(n->value + l->word.at, (size_t)l->word.inputs * l->word.outputs, 0.1f, r);
    fill(n->value + l->attribute.at, (size_t)l->attribute.inputs * l->attribute.outputs, 0.05f, r);
    for (uint32_t k = 0; k < n->shape.layers; k++)
        for (int way = 0; way < 2; way++) {
            fill_matrix(n, &l->lstm[k][way].input, 0.9f, r);
            fill_matrix(n, &l->lstm[k][way].recurrent, 0.7f, r);
            for (uint32_t i = h; i < 2 * h; i++) n->value[l->lstm[k][way].bias.at + i] = 1;
        }
    const cc_matrix *dense[] = {&l->tag,        &l->dependent,  &l->head,    &l->root, &l->label_dependent,
                                &l->label_head, &l->label_root, &l->relation};
    for (size_t i = 0; i < sizeof dense / sizeof *dense; i++) fill_matrix(n, dense[i], 1, r);
}

static void turn(train_net *n)
{
    for (uint32_t i = 0; i < n->at.count; i++) {
        const cc_matrix *m = n->at.all[i];
        bool table = m == &n->at.word || m == &n->at.attribute || m->inputs < 32 || m == &n->at.label_distance;
        if (!table) train_transpose(n->turned + m->at, n->value + m->at, m->inputs, m->outputs);
    }
}

void train_net_new(train_net *n, const cc_net_shape *shape, train_random *r)
{
    *n = (train_net){.shape = *shape};
    cc_net_place(&n->at, shape);
    float **all[] = {&n->value, &n->gradient, &n->average, &n->mean, &n->spread, &n->turned};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        *all[i] = train_floats(n->at.total);
        memset(*all[i], 0, n->at.total * sizeof(float));
    }
    for (int t = 0; t < 2; t++) {
        uint32_t rows = t == 0 ? shape->words : shape->attributes;
        n->table[t].used = cc_malloc(rows * sizeof(uint32_t));
        n->table[t].updated = cc_malloc(rows * sizeof(uint32_t));
        n->table[t].has_gradient = cc_malloc(rows * sizeof(bool));
        memset(n->table[t].updated, 0, rows * sizeof(uint32_t));
        memset(n->table[t].has_gradient, 0, rows * sizeof(bool));
    }
    initialise(n, r);
    memcpy(n->average, n->value, n->at.total * sizeof(float));
    turn(n);
}

void train_net_free(train_net *n)
{
    float *all[] = {n->value, n->gradient, n->average, n->mean, n->spread, n->turned};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) free(all[i]);
    for (int t = 0; t < 2; t++) free(n->table[t].used), free(n->table[t].updated), free(n->table[t].has_gradient);
    *n = (train_net){0};
}

static const cc_matrix *table_of(const train_net *n, int table)
{
    return table == 0 ? &n->at.word : &n->at.attribute;
}

/* The tables stand first; everything behind them is updated every time. */
static uint32_t dense_start(const train_net *n)
{
    return n->at.attribute.at + n->at.attribute.inputs * n->at.attribute.outputs;
}

float *train_net_row_gradient(train_net *n, int table, uint32_t row)
{
    const cc_matrix *m = table_of(n, table);
    if (!n->table[table].has_gradient[row]) {
        n->table[table].has_gradient[row] = true;
        n->table[table].used[n->table[table].count++] = row;
    }
    return n->gradient + m->at + (size_t)row * m->outputs;
}

static double square_sum(const float *x, uint32_t n)
{
    float sum[16] = {0};
    double all = 0;
    for (uint32_t i = 0; i < n; i += 16)
        for (uint32_t k = 0; k < 16; k++) sum[k] += x[i + k] * x[i + k];
    for (uint32_t k = 0; k < 16; k++) all += sum[k];
    return all;
}

/* A gradient longer than this is shortened to it. */
static const float longest = 1.0f;

static float clip(const train_net *n)
{
    double all = square_sum(n->gradient + dense_start(n), n->at.total - dense_start(n));
    for (int t = 0; t < 2; t++)
        for (uint32_t i = 0; i < n->table[t].count; i++) {
            const cc_matrix *m = table_of(n, t);
            all += square_sum(n->gradient + m->at + (size_t)n->table[t].used[i] * m->outputs, m->outputs);
        }
    float length = (float)sqrt(all);
    return length > longest ? longest / length : 1;
}

/* What all values of one update share. */
typedef struct {
    float rate, shrink, mean_scale, spread_scale;
} adam;

static const float keep_mean = 0.9f, keep_spread = 0.998f, keep_average = 0.9985f;

static float keep_at(uint32_t update)
{
    float warm = (1 + (float)update) / (10 + (float)update);
    return warm < keep_average ? warm : keep_average;
}

/* keep: share of the average that stays. */
static void update_range(train_net *n, uint32_t at, uint32_t count, const adam *a, float keep)
{
    float *value = n->value + at, *gradient = n->gradient + at, *average = n->average + at;
    float *mean = n->mean + at, *spread = n->spread + at;
    TRAIN_INDEPENDENT
    for (uint32_t i = 0; i < count; i++) {
        float g = gradient[i] * a->shrink;
        mean[i] = keep_mean * mean[i] + (1 - keep_mean) * g;
        spread[i] = keep_spread * spread[i] + (1 - keep_spread) * g * g;
        value[i] -= a->rate * mean[i] * a->mean_scale / (sqrtf(spread[i] * a->spread_scale) + 1e-7f);
        average[i] = keep * average[i] + (1 - keep) * value[i];
        gradient[i] = 0;
    }
}

/* The value of a resting row has not changed since: its average goes the way of all those updates at once. */
static void settle_row(train_net *n, int table, uint32_t row, uint32_t until)
{
    const cc_matrix *m = table_of(n, table);
    uint32_t rested = until - n->table[table].updated[row];
    n->table[table].updated[row] = until;
    if (rested == 0) return;
    float keep = powf(keep_at(until), (float)rested), *average = n->average + m->at + (size_t)row * m->outputs;
    const float *value = n->value + m->at + (size_t)row * m->outputs;
    for (uint32_t i = 0; i < m->outputs; i++) average[i] = value[i] + keep * (average[i] - value[i]);
}

void train_net_settle(train_net *n)
{
    for (int t = 0; t < 2; t++)
        for (uint32_t row = 0; row < table_of(n, t)->inputs; row++) settle_row(n, t, row, n->updates);
}

static void update_table(train_net *n, int table, const adam *a)
{
    const cc_matrix *m = table_of(n, table);
    for (uint32_t i = 0; i < n->table[table].count; i++) {
        uint32_t row = n->table[table].used[i];
        settle_row(n, table, row, n->updates - 1);
        update_range(n, m->at + row * m->outputs, m->outputs, a, keep_at(n->updates));
        n->table[table].updated[row] = n->updates;
        n->table[table].has_gradient[row] = false;
    }
    n->table[table].count = 0;
}

void train_net_update(train_net *n, float rate)
{
    float t = (float)++n->updates;
    adam a = {rate, clip(n), 1 / (1 - powf(keep_mean, t)), 1 / (1 - powf(keep_spread, t))};
    uint32_t from = dense_start(n);
    update_range(n, from, n->at.total - from, &a, keep_at(n->updates));
    for (int k = 0; k < 2; k++) update_table(n, k, &a);
    turn(n);
}
