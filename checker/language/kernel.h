/* language/kernel.h - the products and functions that the network is made of, in integers.
 *
 * Every path (plain C, AVX2, AVX-512 VNNI, NEON) gives the same bits: sums of
 * int8 products are exact in 32 bits, and what follows is defined to the last
 * rounding below. tests/unit/test_kernel.c compares them.
 *
 * Values: a pre-activation is int16 with 12 bits behind the point (tags and
 * relations: 9); an activation is int8, 128 stands for 1; a cell is int16 with
 * 11 bits behind the point. */
#ifndef CC_KERNEL_H
#define CC_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    CC_BLOCK = 16, /* outputs of a block of weights */
    CC_GROUP = 4,  /* inputs whose weights lie side by side */
    CC_INPUTS_MAX = 512,
};

/* A dense layer. Weights lie as [outputs / 16][inputs / 4][16][4]; then
 *
 *   y[o] = saturate16(add[o] + bias[o] + (((sum x w >> 4) * factor[o] + 128) >> 8))
 *
 * where 0 < factor < 4096 and inputs <= 512 keep every step within 32 bits. */
typedef struct {
    uint32_t inputs, outputs;
    const int8_t *weight;
    const int32_t *factor, *bias;
    const int32_t *offset; /* 128 times the sum of an output's weights: for paths that want unsigned inputs */
} cc_dense;

typedef struct {
    const char *name;
    /* y[rows][ys] from x[rows][xs]; add may be y itself, or NULL. */
    void (*multiply)(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, const int16_t *add, int16_t *y,
                     size_t ys);
    /* The bare sums: y[r][o] = sum x[r] w[o], of w's weights and offsets alone. */
    void (*dots)(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, int32_t *y, size_t ys);
    /* One step of an LSTM. gate: input, forget, output, new, h each; cell is read and written. */
    void (*step)(const int16_t *gate, int16_t *cell, int8_t *hidden, uint32_t h);
    /* y = f(x), cc_squash. n: a multiple of 32 here and above. */
    void (*squash)(const int16_t *x, int8_t *y, uint32_t n);
    /* y = saturated sum of `rows` rows of n values. */
    void (*sum)(const int8_t *const *row, uint32_t rows, int8_t *y, uint32_t n);
    /* The largest a[k] + b[k], k < n, n > 0. */
    int32_t (*best_sum)(const int32_t *a, const int32_t *b, uint32_t n);
} cc_kernel;

/* The fastest that this processor has. $CLAIMCHECK_KERNEL names another one, for tests and measurements. */
const cc_kernel *cc_kernel_choose(void);
/* All that this processor can run, plain C first. Returns their number, at most room. */
uint32_t cc_kernel_list(const cc_kernel **out, uint32_t room);

/* What the paths must agree with. */

static inline int16_t cc_saturate16(int32_t v)
{
    return (int16_t)(v < INT16_MIN ? INT16_MIN : v > INT16_MAX ? INT16_MAX : v);
}

/* Product of two values with 15 bits behind the point, rounded. */
static inline int16_t cc_times(int16_t a, int16_t b)
{
    return (int16_t)(((int32_t)a * b + 0x4000) >> 15);
}

/* f of a value with 13 bits behind the point, |u| <= 2: x - x|x|/4, 13 bits. */
static inline int16_t cc_curve(int16_t u)
{
    return (int16_t)(u - cc_times(u, (int16_t)(u < 0 ? -u : u)));
}

static inline int16_t cc_clamp(int16_t v, int16_t limit)
{
    return (int16_t)(v < -limit ? -limit : v > limit ? limit : v);
}

/* f of a pre-activation, 15 bits. */
static inline int16_t cc_squash(int16_t v)
{
    return cc_saturate16(4 * cc_curve((int16_t)(2 * cc_clamp(v, 8192))));
}

/* (1 + f(x / 2)) / 2 of a pre-activation, 15 bits. */
static inline int16_t cc_gate(int16_t v)
{
    return cc_saturate16(16384 + 2 * cc_curve(cc_clamp(v, 16384)));
}

/* 15 bits to 7, rounded. */
static inline int8_t cc_narrow(int16_t v)
{
    return (int8_t)(cc_saturate16(v + 128) >> 8);
}

#endif
