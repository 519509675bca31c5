#include "language/decode.h"
#include "language/model.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct cc_scratch {
    uint32_t rows;
    float *x, *h, *gate, *dep, *head, *pair, *ld, *lh;
    int32_t *score, *heads, *work;
    float *tag, *rel;
};

cc_scratch *cc_scratch_new(void)
{
    cc_scratch *s = cc_malloc(sizeof *s);
    *s = (cc_scratch){0};
    return s;
}

void cc_scratch_free(cc_scratch *s)
{
    if (s == NULL) return;
    free(s->x), free(s->h), free(s->gate), free(s->dep), free(s->head), free(s->pair), free(s->ld), free(s->lh);
    free(s->score), free(s->heads), free(s->work), free(s->tag), free(s->rel);
    free(s);
}

enum { WIDEST = 1024 };

static void grow(cc_scratch *s, uint32_t rows)
{
    if (rows <= s->rows) return;
    s->rows = rows;
    float **all[] = {&s->x, &s->h, &s->dep, &s->head, &s->pair, &s->ld, &s->lh, &s->tag, &s->rel};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) *all[i] = cc_realloc(*all[i], (size_t)rows * WIDEST * sizeof(float));
    s->gate = cc_realloc(s->gate, (size_t)rows * 4 * WIDEST * sizeof(float));
    s->score = cc_realloc(s->score, (size_t)rows * (rows + 1) * sizeof *s->score);
    s->heads = cc_realloc(s->heads, rows * sizeof *s->heads);
    s->work = cc_realloc(s->work, cc_decode_room(rows) * sizeof *s->work);
}

static void apply(float *y, const float *x, const float *w, uint32_t in, uint32_t out)
{
    for (uint32_t i = 0; i < in; i++)
        for (uint32_t o = 0; o < out; o++) y[o] += x[i] * w[(size_t)i * out + o];
}

static float sigmoid(float x)
{
    return 1 / (1 + expf(-x));
}

static void run_layer(const cc_net *n, cc_scratch *s, uint32_t layer, int way, const float *in, uint32_t width, float *out, uint32_t count)
{
    uint32_t h = n->shape.hidden, g = CC_GATES * h;
    float cell[WIDEST] = {0};
    const float *past = NULL;
    for (uint32_t k = 0; k < count; k++) {
        uint32_t t = way == 0 ? k : count - 1 - k;
        float *gate = s->gate;
        memcpy(gate, n->value + n->at.lstm[layer][way].bias.at, g * sizeof *gate);
        apply(gate, in + (size_t)t * width, n->value + n->at.lstm[layer][way].input.at, width, g);
        if (past != NULL) apply(gate, past, n->value + n->at.lstm[layer][way].recurrent.at, h, g);
        float *to = out + (size_t)t * 2 * h + way * h;
        for (uint32_t i = 0; i < h; i++) {
            cell[i] = sigmoid(gate[h + i]) * cell[i] + sigmoid(gate[i]) * tanhf(gate[3 * h + i]);
            to[i] = sigmoid(gate[2 * h + i]) * tanhf(cell[i]);
        }
        past = to;
    }
}

static void linear(const cc_net *n, float *y, const float *x, const cc_matrix *w, const cc_matrix *b, uint32_t count, bool rectify)
{
    for (uint32_t t = 0; t < count; t++) {
        float *to = y + (size_t)t * w->outputs;
        if (b != NULL) memcpy(to, n->value + b->at, w->outputs * sizeof *to);
        else memset(to, 0, w->outputs * sizeof *to);
        apply(to, x + (size_t)t * w->inputs, n->value + w->at, w->inputs, w->outputs);
        for (uint32_t k = 0; rectify && k < w->outputs; k++) to[k] = to[k] < 0 ? 0 : to[k];
    }
}

static uint32_t best(const float *x, uint32_t count)
{
    uint32_t b = 0;
    for (uint32_t i = 1; i < count; i++) if (x[i] > x[b]) b = i;
    return b;
}

static void run_net(const cc_model *m, const cc_net *n, cc_scratch *s, cc_token *token, uint32_t count)
{
    const cc_net_shape *sh = &n->shape;
    uint32_t width = sh->word_width + sh->attribute_width;
    for (uint32_t t = 0; t < count; t++) {
        cc_features f;
        cc_features_read(&f, &m->lexicon, token[t].form, t == 0);
        float *x = s->x + (size_t)t * width;
        memcpy(x, n->value + n->at.word.at + (size_t)(f.word % sh->words) * sh->word_width, sh->word_width * sizeof *x);
        memset(x + sh->word_width, 0, sh->attribute_width * sizeof *x);
        for (int a = 0; a < CC_ATTRIBUTES; a++) {
            const float *v = n->value + n->at.attribute.at + (size_t)(f.attribute[a] % sh->attributes) * sh->attribute_width;
            for (uint32_t i = 0; i < sh->attribute_width; i++) x[sh->word_width + i] += v[i];
        }
    }
    float *in = s->x, *out = s->h;
    for (uint32_t l = 0; l < sh->layers; l++) {
        for (int way = 0; way < 2; way++) run_layer(n, s, l, way, in, width, out, count);
        width = 2 * sh->hidden;
        if (l == 0) linear(n, s->tag, out, &n->at.tag, &n->at.tag_bias, count, false);
        float *swap = in;
        in = out, out = swap;
    }
    linear(n, s->dep, in, &n->at.dependent, &n->at.dependent_bias, count, true);
    linear(n, s->head, in, &n->at.head, &n->at.head_bias, count, true);
    linear(n, s->pair, s->dep, &n->at.pair, &n->at.pair_bias, count, false);
    linear(n, s->ld, in, &n->at.label_dependent, NULL, count, false);
    linear(n, s->lh, in, &n->at.label_head, NULL, count, false);
    for (uint32_t d = 0; d < count; d++)
        for (uint32_t h = 0; h <= count; h++) {
            const float *a = s->pair + (size_t)d * sh->arc, *b = h == count ? n->value + n->at.root.at : s->head + (size_t)h * sh->arc;
            float v = 0;
            for (uint32_t k = 0; k < sh->arc; k++) v += a[k] * b[k];
            if (h != count && h != d) v += n->value[n->at.distance.at + cc_distance_bucket((int32_t)h - (int32_t)d)];
            s->score[d * (count + 1) + h] = (int32_t)lrintf(v * 1024);
        }
    cc_decode(s->score, count + 1, count, s->heads, s->work);
    for (uint32_t d = 0; d < count; d++) {
        int32_t h = s->heads[d];
        float hid[WIDEST];
        for (uint32_t k = 0; k < sh->label; k++) {
            float v = s->ld[(size_t)d * sh->label + k] + n->value[n->at.label_bias.at + k];
            v += h < 0 ? n->value[n->at.label_root.at + k]
                       : s->lh[(size_t)h * sh->label + k] + n->value[n->at.label_distance.at + (size_t)cc_distance_bucket(h - (int32_t)d) * sh->label + k];
            hid[k] = v < 0 ? 0 : v;
        }
        float *r = s->rel;
        memcpy(r, n->value + n->at.relation_bias.at, sh->relations * sizeof *r);
        apply(r, hid, n->value + n->at.relation.at, sh->label, sh->relations);
        r[CC_DEP_ROOT] = -1e9f;
        uint32_t tag = best(s->tag + (size_t)d * sh->tags, m->tags);
        token[d].upos = m->tag[2 * tag];
        token[d].xpos = m->tag[2 * tag + 1];
        token[d].head = h;
        token[d].deprel = h < 0 ? CC_DEP_ROOT : (uint8_t)best(r, CC_DEP_COUNT);
    }
}

/* Longer sentences are no sentences: their pieces are parsed apart and the later roots hung below the first. */
static void analyse_sentence(const cc_model *m, cc_sentence *s, cc_scratch *scratch, cc_arena *arena)
{
    grow(scratch, s->count < CC_DECODE_LIMIT ? s->count : CC_DECODE_LIMIT);
    for (uint32_t at = 0; at < s->count; at += CC_DECODE_LIMIT) {
        uint32_t n = s->count - at < CC_DECODE_LIMIT ? s->count - at : CC_DECODE_LIMIT;
        run_net(m, &m->net[0], scratch, s->token + at, n);
        for (uint32_t i = 0; i < n; i++)
            if (s->token[at + i].head >= 0) s->token[at + i].head += (int32_t)at;
    }
    for (uint32_t i = 0; i < s->count; i++) {
        cc_token *t = &s->token[i];
        const cc_lemma_rule *r = cc_lemma_find(&m->lemmas, t->lower, (cc_xpos)t->xpos, (cc_upos)t->upos);
        t->lemma = r == NULL ? t->lower : cc_lemma_apply(r, t->form, t->lower, arena);
    }
    cc_sentence_link(s);
}

void cc_analyse(const cc_model *m, cc_article *article, cc_scratch *scratch)
{
    for (uint32_t i = 0; i < article->sentences.count; i++)
        analyse_sentence(m, &article->sentences.item[i], scratch, &article->arena);
}
