#include "language/train/matrix.h"

#include <math.h>
#include <stdlib.h>

/* Sixteen floats; the compiler makes of it what the machine has. */
typedef float lane __attribute__((vector_size(64), aligned(4)));
enum { LANE = 16, ROWS = 8, SIDE = 8 };

float *train_floats(size_t count)
{
    enum { LINE = 64 };
    float *p = aligned_alloc(LINE, (count * sizeof(float) + LINE) / LINE * LINE);
    if (p == NULL) abort();
    return p;
}

static inline lane load(const float *p)
{
    return *(const lane *)p;
}

static inline void store(float *p, lane v)
{
    *(lane *)p = v;
}

/* `rows` rows, a constant where this is inlined, by one tile of w: all sums stay in registers. */
static inline __attribute__((always_inline)) void multiply_tile(float *y, size_t ys, const float *x, size_t xs,
                                                                const float *w, uint32_t rows, uint32_t in, bool add)
{
    lane a[ROWS][2];
    for (uint32_t r = 0; r < rows; r++) {
        a[r][0] = add ? load(y + ys * r) : (lane){0};
        a[r][1] = add ? load(y + ys * r + LANE) : (lane){0};
    }
    for (uint32_t i = 0; i < in; i++, w += TRAIN_TILE) {
        lane w0 = load(w), w1 = load(w + LANE);
        for (uint32_t r = 0; r < rows; r++) {
            float v = x[xs * r + i];
            a[r][0] += v * w0;
            a[r][1] += v * w1;
        }
    }
    for (uint32_t r = 0; r < rows; r++) {
        store(y + ys * r, a[r][0]);
        store(y + ys * r + LANE, a[r][1]);
    }
}

void train_multiply(float *y, size_t ys, const float *x, size_t xs, const float *w, uint32_t n, uint32_t in,
                    uint32_t out, bool add)
{
    for (uint32_t o = 0; o < out; o += TRAIN_TILE, y += TRAIN_TILE, w += (size_t)in * TRAIN_TILE) {
        uint32_t r = 0;
        for (; r + ROWS <= n; r += ROWS) multiply_tile(y + ys * r, ys, x + xs * r, xs, w, ROWS, in, add);
        if (r + 4 <= n) multiply_tile(y + ys * r, ys, x + xs * r, xs, w, 4, in, add), r += 4;
        if (r + 2 <= n) multiply_tile(y + ys * r, ys, x + xs * r, xs, w, 2, in, add), r += 2;
        if (r < n) multiply_tile(y + ys * r, ys, x + xs * r, xs, w, 1, in, add);
    }
}

/* d: rows of one tile that lie together. */
static inline void gradient_tile(float *g, const float *x, size_t xs, const float *d, uint32_t n)
{
    lane a[SIDE][2] = {{{0}}};
    for (uint32_t r = 0; r < n; r++, d += TRAIN_TILE) {
        lane d0 = load(d), d1 = load(d + LANE);
        for (uint32_t i = 0; i < SIDE; i++) {
            float v = x[xs * r + i];
            a[i][0] += v * d0;
            a[i][1] += v * d1;
        }
    }
    for (uint32_t i = 0; i < SIDE; i++, g += TRAIN_TILE) {
        store(g, load(g) + a[i][0]);
        store(g + LANE, load(g + LANE) + a[i][1]);
    }
}

/* Rows are taken so many at a time that a tile of d stays in the nearest cache. */
enum { STRETCH = 192 };

void train_gradient(float *g, const float *x, size_t xs, const float *d, size_t ds, uint32_t n, uint32_t in,
                    uint32_t out)
{
    float near[STRETCH * TRAIN_TILE] __attribute__((aligned(64)));
    for (uint32_t first = 0; first < n; first += STRETCH) {
        uint32_t rows = n - first < STRETCH ? n - first : STRETCH;
        for (uint32_t o = 0; o < out; o += TRAIN_TILE) {
            for (uint32_t r = 0; r < rows; r++) {
                const float *from = d + ds * (first + r) + o;
                store(near + r * TRAIN_TILE, load(from));
                store(near + r * TRAIN_TILE + LANE, load(from + LANE));
            }
            for (uint32_t i = 0; i < in; i += SIDE)
                gradient_tile(g + train_place(in, i, o), x + xs * first + i, xs, near, rows);
        }
    }
}

/* A block of 32 by 32 lies in one piece on both sides. */
void train_transpose(float *t, const float *w, uint32_t in, uint32_t out)
{
    for (uint32_t i = 0; i < in; i += TRAIN_TILE)
        for (uint32_t o = 0; o < out; o += TRAIN_TILE) {
            const float *from = w + train_place(in, i, o);
            float *to = t + train_place(out, o, i);
            for (uint32_t a = 0; a < TRAIN_TILE; a++)
                for (uint32_t b = 0; b < TRAIN_TILE; b++) to[a * TRAIN_TILE + b] = from[b * TRAIN_TILE + a];
        }
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
