#include "language/train/matrix.h"

#include <math.h>

/* Sixteen floats; the compiler makes of it what the machine has. */
typedef float lane __attribute__((vector_size(64), aligned(4)));
enum { LANE = 16, ROWS = 6, SIDE = 8 };

static inline lane load(const float *p)
{
    return *(const lane *)p;
}

static inline void store(float *p, lane v)
{
    *(lane *)p = v;
}

/* Six rows by 32 columns, kept in registers. Rows beyond n repeat the last one and are not stored. */
static inline void multiply_tile(float *y, size_t ys, const float *x, size_t xs, const float *w, uint32_t n,
                                 uint32_t in, uint32_t out, bool add)
{
    const float *row[ROWS];
    lane a[ROWS][2];
    for (uint32_t r = 0; r < ROWS; r++) {
        row[r] = x + xs * (r < n ? r : n - 1);
        const float *from = y + ys * (r < n ? r : n - 1);
        a[r][0] = add ? load(from) : (lane){0};
        a[r][1] = add ? load(from + LANE) : (lane){0};
    }
    for (uint32_t i = 0; i < in; i++) {
        lane w0 = load(w + (size_t)i * out), w1 = load(w + (size_t)i * out + LANE);
        for (uint32_t r = 0; r < ROWS; r++) {
            a[r][0] += row[r][i] * w0;
            a[r][1] += row[r][i] * w1;
        }
    }
    for (uint32_t r = 0; r < ROWS && r < n; r++) {
        store(y + ys * r, a[r][0]);
        store(y + ys * r + LANE, a[r][1]);
    }
}

void train_multiply(float *y, size_t ys, const float *x, size_t xs, const float *w, uint32_t n, uint32_t in,
                    uint32_t out, bool add)
{
    for (uint32_t o = 0; o < out; o += 2 * LANE)
        for (uint32_t r = 0; r < n; r += ROWS)
            multiply_tile(y + ys * r + o, ys, x + xs * r, xs, w + o, n - r < ROWS ? n - r : ROWS, in, out, add);
}

static inline void gradient_tile(float *g, const float *x, size_t xs, const float *d, size_t ds, uint32_t n,
                                 uint32_t out)
{
    lane a[SIDE][2] = {{{0}}};
    for (uint32_t r = 0; r < n; r++) {
        lane d0 = load(d + ds * r), d1 = load(d + ds * r + LANE);
        for (uint32_t i = 0; i < SIDE; i++) {
            a[i][0] += x[xs * r + i] * d0;
            a[i][1] += x[xs * r + i] * d1;
        }
    }
    for (uint32_t i = 0; i < SIDE; i++) {
        float *to = g + (size_t)i * out;
        store(to, load(to) + a[i][0]);
        store(to + LANE, load(to + LANE) + a[i][1]);
    }
}

void train_gradient(float *g, const float *x, size_t xs, const float *d, size_t ds, uint32_t n, uint32_t in,
                    uint32_t out)
{
    for (uint32_t i = 0; i < in; i += SIDE)
        for (uint32_t o = 0; o < out; o += 2 * LANE)
            gradient_tile(g + (size_t)i * out + o, x + i, xs, d + o, ds, n, out);
}

void train_transpose(float *t, const float *w, uint32_t in, uint32_t out)
{
    for (uint32_t i = 0; i < in; i += 8)
        for (uint32_t o = 0; o < out; o++)
            for (uint32_t k = i; k < i + 8; k++) t[(size_t)o * in + k] = w[(size_t)k * out + o];
}

void train_sum_rows(float *g, const float *d, size_t ds, uint32_t n, uint32_t out)
{
    for (uint32_t r = 0; r < n; r++)
        for (uint32_t o = 0; o < out; o++) g[o] += d[ds * r + o];
}

static inline float squash(float x)
{
    x = x < -2 ? -2 : x > 2 ? 2 : x;
    return x - 0.25f * x * fabsf(x);
}

void train_squash(float *x, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) x[i] = squash(x[i]);
}

void train_gate(float *x, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) x[i] = 0.5f + 0.5f * squash(0.5f * x[i]);
}
