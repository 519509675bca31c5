#include "language/batch.h"

#include <stdlib.h>
#include <string.h>

enum { LINE = 64 };

static size_t aligned(size_t size)
{
    return (size + LINE - 1) / LINE * LINE;
}

/* The next part of the memory; with none there yet, its size is counted all the same. */
static void *carve(cc_batch *b, size_t count, size_t size)
{
    size_t at = b->used;
    b->used += aligned(count * size);
    return b->memory == NULL ? NULL : b->memory + at;
}

static uint32_t larger(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* The widest of each kind among the model's nets. */
typedef struct {
    uint32_t row, gate, arc, label, relations, tags;
} widths;

static widths widest(const cc_model *m)
{
    widths w = {0};
    for (uint32_t i = 0; i < m->nets; i++) {
        const cc_net_shape *s = &m->net[i].shape;
        w.row = larger(w.row, larger(s->word_width + s->attribute_width, 2 * s->hidden));
        w.gate = larger(w.gate, CC_GATES * s->hidden);
        w.arc = larger(w.arc, s->arc);
        w.label = larger(w.label, s->label);
        w.relations = larger(w.relations, s->relations);
        w.tags = larger(w.tags, s->tags);
    }
    /* The label scorer borrows these two. */
    w.row = larger(w.row, w.label);
    w.gate = larger(w.gate, w.label);
    return w;
}

static void place(cc_batch *b)
{
    const cc_model *m = b->model;
    widths w = widest(m);
    uint32_t rows = b->rows, longest = b->steps, stride = cc_arc_stride(longest);
    b->used = 0;
    b->features = carve(b, rows, sizeof *b->features);
    b->input = carve(b, (size_t)rows * w.row, 1);
    b->output = carve(b, (size_t)rows * w.row, 1);
    b->dependent = carve(b, (size_t)rows * w.arc, 1);
    b->head = carve(b, (size_t)rows * w.arc, 1);
    b->gate = carve(b, (size_t)rows * w.gate, sizeof *b->gate);
    b->cell = carve(b, (size_t)CC_BATCH * w.row, sizeof *b->cell);
    b->wide = carve(b, (size_t)rows * larger(larger(w.arc, w.tags), larger(w.label, w.relations)), sizeof *b->wide);
    b->one_dependent = carve(b, (size_t)longest * w.arc, 1);
    b->one_head = carve(b, (size_t)stride * w.arc, 1);
    b->one_offset = carve(b, stride, sizeof *b->one_offset);
    b->one_score = carve(b, (size_t)longest * stride, sizeof *b->one_score);
    b->tag = carve(b, (size_t)rows * w.tags, sizeof *b->tag);
    b->relation = carve(b, (size_t)rows * w.relations, sizeof *b->relation);
    for (uint32_t p = 0; p < b->pieces; p++)
        b->score[p] = carve(b, (size_t)b->piece[p].count * cc_arc_stride(b->piece[p].count), sizeof **b->score);
    for (uint32_t i = 0; i < m->nets; i++) {
        b->net[i].label_dependent = carve(b, (size_t)rows * w.label, sizeof(int16_t));
        b->net[i].label_head = carve(b, (size_t)rows * w.label, sizeof(int16_t));
    }
    b->heads = carve(b, longest, sizeof *b->heads);
    b->distances = carve(b, 2 * CC_DECODE_LIMIT, sizeof *b->distances);
    b->chart = carve(b, cc_decode_room(longest), sizeof *b->chart);
}

static void make_room(cc_batch *b)
{
    char *memory = b->memory;
    b->memory = NULL;
    place(b);
    b->memory = memory;
    if (b->used > b->room) {
        free(b->memory);
        b->room = b->used + b->used / 2;
        b->memory = aligned_alloc(LINE, aligned(b->room));
        if (b->memory == NULL) abort();
    }
    place(b);
}

static void set_pieces(cc_batch *b, const cc_model *m, const cc_piece *piece, uint32_t pieces)
{
    b->model = m;
    b->pieces = pieces;
    b->steps = piece[0].count;
    memcpy(b->piece, piece, pieces * sizeof *piece);
    uint32_t at = 0, active = pieces;
    for (uint32_t t = 0; t < b->steps; t++) {
        while (piece[active - 1].count <= t) active--;
        b->start[t] = at;
        b->active[t] = active;
        at += active;
    }
    b->start[b->steps] = b->rows = at;
    b->active[b->steps] = 0;
}

static void read_features(cc_batch *b)
{
    cc_span form[CC_DECODE_LIMIT];
    cc_features found[CC_DECODE_LIMIT];
    for (uint32_t p = 0; p < b->pieces; p++) {
        uint32_t count = b->piece[p].count;
        for (uint32_t t = 0; t < count; t++) form[t] = b->piece[p].token[t].form;
        cc_features_read(found, &b->model->lexicon, form, count, b->piece[p].opens);
        for (uint32_t t = 0; t < count; t++) b->features[cc_batch_row(b, p, t)] = found[t];
    }
}

static void read_inputs(cc_batch *b, const cc_net *n)
{
    const cc_net_shape *s = &n->shape;
    size_t width = s->word_width + s->attribute_width;
    for (uint32_t r = 0; r < b->rows; r++) {
        const cc_features *f = &b->features[r];
        const int8_t *row[CC_ATTRIBUTES];
        uint32_t word = f->word < s->words ? f->word : CC_UNKNOWN_WORD;
        for (int a = 0; a < CC_ATTRIBUTES; a++)
            row[a] = n->attribute + (size_t)(cc_attribute_row(f->attribute[a], s->attributes)) * s->attribute_width;
        memcpy(b->input + r * width, n->word + (size_t)word * s->word_width, s->word_width);
        b->model->kernel->sum(row, CC_ATTRIBUTES, b->input + r * width + s->word_width, s->attribute_width);
    }
}

/* The rows whose words have a neighbour on the side that a direction comes from, and where these start. */
static uint32_t rows_with_past(const cc_batch *b, uint32_t t, int way, uint32_t *past)
{
    if (way == 0) {
        if (t == 0) return 0;
        *past = b->start[t - 1];
        return b->active[t];
    }
    *past = b->start[t + 1];
    return b->active[t + 1];
}

static void run_direction(cc_batch *b, const cc_net *n, uint32_t layer, int way)
{
    const cc_kernel *k = b->model->kernel;
    const cc_dense *in = &n->input[layer][way], *back = &n->recurrent[layer][way];
    uint32_t h = n->shape.hidden, g = CC_GATES * h, past = 0;
    int8_t *hidden = b->output + way * h;
    k->multiply(in, b->input, in->inputs, b->rows, NULL, b->gate, g);
    memset(b->cell, 0, (size_t)b->pieces * h * sizeof *b->cell);
    for (uint32_t i = 0; i < b->steps; i++) {
        uint32_t t = way == 0 ? i : b->steps - 1 - i;
        size_t first = b->start[t];
        uint32_t with_past = rows_with_past(b, t, way, &past);
        int16_t *gate = b->gate + first * g;
        if (with_past > 0) k->multiply(back, hidden + (size_t)past * 2 * h, 2 * h, with_past, gate, gate, g);
        for (uint32_t r = 0; r < b->active[t]; r++)
            k->step(gate + (size_t)r * g, b->cell + (size_t)r * h, hidden + (first + r) * 2 * h, h);
    }
}

/* Add what a layer says to sums over nets. */
static void add_choices(const cc_batch *b, const cc_dense *d, const int8_t *x, int32_t *sum, uint32_t net)
{
    b->model->kernel->multiply(d, x, d->inputs, b->rows, NULL, b->wide, d->outputs);
    size_t values = (size_t)b->rows * d->outputs;
    if (net == 0) memset(sum, 0, values * sizeof *sum);
    for (size_t i = 0; i < values; i++) sum[i] += b->wide[i];
}

static void squashed(const cc_batch *b, const cc_dense *d, const int8_t *x, int8_t *y)
{
    b->model->kernel->multiply(d, x, d->inputs, b->rows, NULL, b->wide, d->outputs);
    b->model->kernel->squash(b->wide, y, b->rows * d->outputs);
}

static void run_layers(cc_batch *b, const cc_net *n, uint32_t net)
{
    for (uint32_t l = 0; l < n->shape.layers; l++) {
        for (int way = 0; way < 2; way++) run_direction(b, n, l, way);
        if (l == 0) add_choices(b, &n->tag, b->output, b->tag, net);
        int8_t *swap = b->input;
        b->input = b->output;
        b->output = swap;
    }
    const int8_t *x = b->input;
    const cc_kernel *k = b->model->kernel;
    squashed(b, &n->dependent, x, b->dependent);
    squashed(b, &n->head, x, b->head);
    k->multiply(&n->label_dependent, x, n->label_dependent.inputs, b->rows, NULL, b->net[net].label_dependent,
                n->shape.label);
    k->multiply(&n->label_head, x, n->label_head.inputs, b->rows, NULL, b->net[net].label_head, n->shape.label);
}

/* Put a head's side of the arc scorer into its place among the blocks. */
static void place_head(const cc_batch *b, const int8_t *side, uint32_t at, uint32_t arc)
{
    int8_t *to = b->one_head + (size_t)(at / CC_BLOCK) * CC_BLOCK * arc + at % CC_BLOCK * CC_GROUP;
    int32_t sum = 0;
    for (uint32_t k = 0; k < arc; k += CC_GROUP, to += CC_BLOCK * CC_GROUP) memcpy(to, side + k, CC_GROUP);
    for (uint32_t k = 0; k < arc; k++) sum += side[k];
    b->one_offset[at] = 128 * sum;
}

/* distances[CC_DECODE_LIMIT + head - dependent] */
static void spread_distances(const cc_batch *b, const cc_net *n)
{
    int32_t limit = (int32_t)b->steps;
    for (int32_t d = 1 - limit; d < limit; d++)
        b->distances[CC_DECODE_LIMIT + d] = d == 0 ? 0 : n->distance[cc_distance_bucket(d)];
}

static void add_arcs(cc_batch *b, const cc_net *n, uint32_t p, uint32_t net)
{
    uint32_t count = b->piece[p].count, stride = cc_arc_stride(count), arc = n->shape.arc;
    memset(b->one_head, 0, (size_t)stride * arc);
    memset(b->one_offset, 0, stride * sizeof *b->one_offset);
    for (uint32_t t = 0; t < count; t++) {
        size_t row = (size_t)cc_batch_row(b, p, t) * arc;
        memcpy(b->one_dependent + (size_t)t * arc, b->dependent + row, arc);
        place_head(b, b->head + row, t, arc);
    }
    place_head(b, n->root, count, arc);
    cc_dense heads = {.inputs = arc, .outputs = stride, .weight = b->one_head, .offset = b->one_offset};
    b->model->kernel->dots(&heads, b->one_dependent, arc, count, b->one_score, stride);
    for (uint32_t d = 0; d < count; d++) {
        const int32_t *from = b->one_score + (size_t)d * stride, *distance = b->distances + CC_DECODE_LIMIT - d;
        int32_t *to = b->score[p] + (size_t)d * stride;
        if (net == 0) memset(to, 0, stride * sizeof *to);
        for (uint32_t h = 0; h < count; h++) to[h] += (from[h] + distance[h]) >> 4;
        to[count] += from[count] >> 4;
    }
}

static void decode(cc_batch *b, uint32_t p)
{
    uint32_t count = b->piece[p].count;
    cc_decode(b->score[p], cc_arc_stride(count), count, b->heads, b->chart, b->model->kernel->best_sum);
    for (uint32_t t = 0; t < count; t++) b->piece[p].token[t].head = b->heads[t];
}

/* The pre-activation of a word's label with the head that the tree gives it. */
static void label_word(const cc_batch *b, const cc_net *n, const cc_net_rows *x, uint32_t p, uint32_t t, int16_t *out)
{
    int32_t h = b->piece[p].token[t].head;
    uint32_t width = n->shape.label;
    const int16_t *own = x->label_dependent + (size_t)cc_batch_row(b, p, t) * width;
    const int16_t *head = h < 0 ? n->label_root : x->label_head + (size_t)cc_batch_row(b, p, (uint32_t)h) * width;
    const int16_t *distance = n->label_distance + (size_t)(h < 0 ? 0 : cc_distance_bucket(h - (int32_t)t)) * width;
    int32_t far = h < 0 ? 0 : 1;
    for (uint32_t k = 0; k < width; k++) out[k] = cc_saturate16(own[k] + head[k] + far * distance[k]);
}

static void score_relations(cc_batch *b, uint32_t net)
{
    const cc_net *n = &b->model->net[net];
    uint32_t width = n->shape.label;
    for (uint32_t p = 0; p < b->pieces; p++)
        for (uint32_t t = 0; t < b->piece[p].count; t++)
            label_word(b, n, &b->net[net], p, t, b->gate + (size_t)cc_batch_row(b, p, t) * width);
    b->model->kernel->squash(b->gate, b->input, b->rows * width);
    add_choices(b, &n->relation, b->input, b->relation, net);
}

static uint32_t best(const int32_t *x, uint32_t count)
{
    uint32_t b = 0;
    for (uint32_t i = 1; i < count; i++)
        if (x[i] > x[b]) b = i;
    return b;
}

static void write_word(const cc_batch *b, cc_token *t, uint32_t row)
{
    const cc_model *m = b->model;
    uint32_t tag = best(b->tag + (size_t)row * m->net[0].shape.tags, m->tags);
    int32_t *relation = b->relation + (size_t)row * m->net[0].shape.relations;
    relation[CC_DEP_ROOT] = INT32_MIN;
    t->upos = m->tag[2 * tag];
    t->xpos = m->tag[2 * tag + 1];
    t->deprel = t->head < 0 ? CC_DEP_ROOT : (uint8_t)best(relation, CC_DEP_COUNT);
    /* "United" in a name: EWT has an adjective, GUM a verb, which no later stage wants to see there. */
    if (t->upos == CC_UPOS_VERB && t->xpos == CC_XPOS_NNP && t->deprel == CC_DEP_AMOD) t->upos = CC_UPOS_ADJ;
}

void cc_batch_run(cc_batch *b, const cc_model *m, const cc_piece *piece, uint32_t pieces)
{
    set_pieces(b, m, piece, pieces);
    make_room(b);
    read_features(b);
    for (uint32_t i = 0; i < m->nets; i++) {
        read_inputs(b, &m->net[i]);
        run_layers(b, &m->net[i], i);
        spread_distances(b, &m->net[i]);
        for (uint32_t p = 0; p < pieces; p++) add_arcs(b, &m->net[i], p, i);
    }
    for (uint32_t p = 0; p < pieces; p++) decode(b, p);
    for (uint32_t i = 0; i < m->nets; i++) score_relations(b, i);
    for (uint32_t p = 0; p < pieces; p++)
        for (uint32_t t = 0; t < piece[p].count; t++) write_word(b, &piece[p].token[t], cc_batch_row(b, p, t));
}

void cc_batch_free(cc_batch *b)
{
    free(b->memory);
    *b = (cc_batch){0};
}
