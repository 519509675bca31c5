/* language/train/matrix.h - the three products that training needs, on rows of floats.
 *
 * Widths are multiples of 32. A matrix w[in][out] of a product lies in tiles of 32 outputs,
 * [out / 32][in][32], so that a product reads it from end to end. Rows of x and y lie as the
 * caller says. The order of additions is fixed: the same bits in every run of one build on
 * one machine. */
#ifndef CC_TRAIN_MATRIX_H
#define CC_TRAIN_MATRIX_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Before a loop whose rounds do not depend on each other; clang knows no such word and needs none. */
#ifdef __clang__
#define TRAIN_INDEPENDENT
#else
#define TRAIN_INDEPENDENT _Pragma("GCC ivdep")
#endif

enum { TRAIN_TILE = 32 };

/* Where w[i][o] lies. */
static inline size_t train_place(uint32_t in, uint32_t i, uint32_t o)
{
    return ((size_t)(o / TRAIN_TILE) * in + i) * TRAIN_TILE + o % TRAIN_TILE;
}

/* Floats at a multiple of 64 bytes: vectors that lie across two cache lines cost twice. Freed with free. */
float *train_floats(size_t count);

/* y[n][out] = x[n][in] w[in][out], or += with add. xs, ys: floats from row to row. */
void train_multiply(float *y, size_t ys, const float *x, size_t xs, const float *w, uint32_t n, uint32_t in,
                    uint32_t out, bool add);
/* g[in][out] += sum over rows of x[n][in] (transposed) d[n][out]. */
void train_gradient(float *g, const float *x, size_t xs, const float *d, size_t ds, uint32_t n, uint32_t in,
                    uint32_t out);
/* t[out][in] = w[in][out] transposed, both in tiles. */
void train_transpose(float *t, const float *w, uint32_t in, uint32_t out);
/* g[out] += sum over rows of d[n][out]. */
void train_sum_rows(float *g, const float *d, size_t ds, uint32_t n, uint32_t out);

/* The network's function and its gates (net.h), in place. */
void train_squash(float *x, uint32_t n);
void train_gate(float *x, uint32_t n);
/* Their slopes, from what they gave. */
static inline float train_squash_slope(float y)
{
    float rest = 1 - fabsf(y);
    return sqrtf(rest < 0 ? 0 : rest);
}
static inline float train_gate_slope(float y)
{
    return 0.25f * train_squash_slope(2 * y - 1);
}

#endif
