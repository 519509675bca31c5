#include "language/train/quantise.h"

#include "language/model.h"
#include "language/train/matrix.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Pre-activations have 12 bits behind the point, those of tags and relations, which are compared only, 9. */
static const double pre_activation = 4096, choice = 512, activation = 128;

static void add_part(cc_buffer *out, const void *bytes, size_t size)
{
    cc_buffer_add(out, (cc_span){bytes, size});
    while (out->len % CC_MODEL_ALIGN != 0) cc_buffer_byte(out, 0);
}

static int8_t round8(double v)
{
    return (int8_t)lrint(v < -127 ? -127 : v > 127 ? 127 : v);
}

static int16_t round16(double v)
{
    return (int16_t)lrint(v < INT16_MIN ? INT16_MIN : v > INT16_MAX ? INT16_MAX : v);
}

/* Rows of int8; scale[c] is what 1 stands for in column c. */
static void add_table(cc_buffer *out, const cc_matrix *m, const float *value, const float *scale)
{
    int8_t *q = cc_malloc((size_t)m->inputs * m->outputs);
    for (uint32_t r = 0; r < m->inputs; r++)
        for (uint32_t c = 0; c < m->outputs; c++)
            q[(size_t)r * m->outputs + c] = round8(value[m->at + (size_t)r * m->outputs + c] / scale[c]);
    add_part(out, q, (size_t)m->inputs * m->outputs);
    free(q);
}

static void scale_words(float *scale, const cc_matrix *m, const float *value)
{
    for (uint32_t c = 0; c < m->outputs; c++) {
        float most = 1e-6f;
        for (uint32_t r = 0; r < m->inputs; r++) most = fmaxf(most, fabsf(value[m->at + (size_t)r * m->outputs + c]));
        scale[c] = most / 127;
    }
}

/* The largest sum that the treebank has, or five times the usual one: single outliers are cut off. */
static void scale_attributes(float *scale, const cc_matrix *m, const float *value, const train_treebank *t)
{
    double *squares = cc_malloc(m->outputs * sizeof *squares);
    for (uint32_t c = 0; c < m->outputs; c++) squares[c] = 1e-9, scale[c] = 1e-6f;
    for (uint32_t s = 0; s < t->sentences.count; s++)
        for (uint32_t k = 0; k < t->sentences.item[s].count; k++) {
            const cc_features *f = &t->sentences.item[s].word[k].features;
            for (uint32_t c = 0; c < m->outputs; c++) {
                float sum = 0;
                for (int a = 0; a < CC_ATTRIBUTES; a++)
                    sum += value[m->at + (size_t)(cc_attribute_row(f->attribute[a], m->inputs)) * m->outputs + c];
                squares[c] += (double)sum * sum;
                scale[c] = fmaxf(scale[c], fabsf(sum));
            }
        }
    for (uint32_t c = 0; c < m->outputs; c++) scale[c] = fminf(scale[c], 5 * (float)sqrt(squares[c] / t->words)) / 127;
    free(squares);
}

static size_t place_of(const cc_matrix *m, uint32_t input, uint32_t output)
{
    uint32_t groups = m->inputs / CC_GROUP;
    return (((size_t)(output / CC_BLOCK) * groups + input / CC_GROUP) * CC_BLOCK + output % CC_BLOCK) * CC_GROUP +
           input % CC_GROUP;
}

/* One dense layer. scale[i]: what 1 stands for in input i, NULL: 1 / 128 in all. unit: what 1.0 of the result is. */
static void add_dense(cc_buffer *out, const cc_matrix *m, const cc_matrix *bias, const float *value, const float *scale,
                      double unit)
{
    int8_t *q = cc_malloc((size_t)m->inputs * m->outputs);
    int32_t factor[4096], shift[4096], offset[4096];
    for (uint32_t o = 0; o < m->outputs; o++) {
        double most = 1e-9;
        for (uint32_t i = 0; i < m->inputs; i++)
            most = fmax(most, fabs(value[m->at + train_place(m->inputs, i, o)]) *
                                  (scale == NULL ? 1 / activation : scale[i]));
        /* acc >> 4, times factor, >> 8: a factor of 1 stands for 1 / 4096 of the unit. */
        double wanted = ceil(most / 127 * unit * 4096);
        factor[o] = (int32_t)(wanted < 1 ? 1 : wanted > 4095 ? 4095 : wanted);
        double step = factor[o] / (unit * 4096);
        int32_t sum = 0;
        for (uint32_t i = 0; i < m->inputs; i++) {
            int8_t w = round8(value[m->at + train_place(m->inputs, i, o)] *
                              (scale == NULL ? 1 / activation : scale[i]) / step);
            q[place_of(m, i, o)] = w;
            sum += w;
        }
        offset[o] = 128 * sum;
        shift[o] = bias == NULL ? 0 : (int32_t)lrint(value[bias->at + o] * unit);
    }
    add_part(out, q, (size_t)m->inputs * m->outputs);
    add_part(out, factor, m->outputs * sizeof *factor);
    add_part(out, shift, m->outputs * sizeof *shift);
    add_part(out, offset, m->outputs * sizeof *offset);
    free(q);
}

static void add_vectors(cc_buffer *out, const cc_net_layout *l, const cc_net_shape *s, const float *value)
{
    int8_t root[CC_INPUTS_MAX];
    int32_t distance[CC_DISTANCES];
    int16_t *label = cc_malloc(CC_DISTANCES * s->label * sizeof *label);
    for (uint32_t k = 0; k < s->arc; k++) root[k] = round8(value[l->root.at + k] * activation);
    for (uint32_t k = 0; k < CC_DISTANCES; k++)
        distance[k] = (int32_t)lrint(value[l->distance.at + k] * activation * activation);
    add_part(out, root, s->arc);
    add_part(out, distance, sizeof distance);
    for (uint32_t k = 0; k < CC_DISTANCES * s->label; k++)
        label[k] = round16(value[l->label_distance.at + k] * pre_activation);
    add_part(out, label, CC_DISTANCES * s->label * sizeof *label);
    for (uint32_t k = 0; k < s->label; k++) label[k] = round16(value[l->label_root.at + k] * pre_activation);
    add_part(out, label, s->label * sizeof *label);
    free(label);
}

void train_quantise(cc_buffer *out, const cc_net_shape *shape, const float *value, uint32_t settings,
                    const train_treebank *t)
{
    cc_net_layout l;
    cc_net_place(&l, shape);
    float scale[CC_INPUTS_MAX];
    cc_net_header h = {.shape = *shape, .settings = settings};
    add_part(out, &h, sizeof h);
    scale_words(scale, &l.word, value);
    add_table(out, &l.word, value, scale);
    scale_attributes(scale + shape->word_width, &l.attribute, value, t);
    add_table(out, &l.attribute, value, scale + shape->word_width);
    for (uint32_t k = 0; k < shape->layers; k++)
        for (int way = 0; way < 2; way++) {
            add_dense(out, &l.lstm[k][way].input, &l.lstm[k][way].bias, value, k == 0 ? scale : NULL, pre_activation);
            add_dense(out, &l.lstm[k][way].recurrent, NULL, value, NULL, pre_activation);
        }
    add_dense(out, &l.tag, &l.tag_bias, value, NULL, choice);
    add_dense(out, &l.dependent, &l.dependent_bias, value, NULL, pre_activation);
    add_dense(out, &l.head, &l.head_bias, value, NULL, pre_activation);
    add_dense(out, &l.label_dependent, &l.label_bias, value, NULL, pre_activation);
    add_dense(out, &l.label_head, NULL, value, NULL, pre_activation);
    add_dense(out, &l.relation, &l.relation_bias, value, NULL, choice);
    add_vectors(out, &l, shape, value);
}
