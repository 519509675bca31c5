#include "language/kernel.h"
#include "language/kernel_paths.h"

#include <stdlib.h>
#include <string.h>

/* Sums of a block of outputs; input by input, so that compilers can do the block at once. */
static void block_sums(const cc_dense *w, const int8_t *x, uint32_t first, int32_t sum[CC_BLOCK])
{
    const int8_t *weight = w->weight + (size_t)first * w->inputs;
    memset(sum, 0, CC_BLOCK * sizeof *sum);
    for (uint32_t g = 0; g < w->inputs / CC_GROUP; g++, x += CC_GROUP, weight += CC_BLOCK * CC_GROUP)
        for (uint32_t o = 0; o < CC_BLOCK; o++) {
            const int8_t *four = weight + o * CC_GROUP;
            sum[o] += x[0] * four[0] + x[1] * four[1] + x[2] * four[2] + x[3] * four[3];
        }
}

static void plain_multiply(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, const int16_t *add, int16_t *y,
                           size_t ys)
{
    int32_t sum[CC_BLOCK];
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t first = 0; first < w->outputs; first += CC_BLOCK) {
            block_sums(w, x + r * xs, first, sum);
            for (uint32_t o = first; o < first + CC_BLOCK; o++) {
                int32_t z = w->bias[o] + (((sum[o - first] >> 4) * w->factor[o] + 128) >> 8);
                y[r * ys + o] = cc_saturate16(z + (add == NULL ? 0 : add[r * ys + o]));
            }
        }
}

static void plain_dots(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, int32_t *y, size_t ys)
{
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t first = 0; first < w->outputs; first += CC_BLOCK)
            block_sums(w, x + r * xs, first, y + r * ys + first);
}

static void plain_step(const int16_t *gate, int16_t *cell, int8_t *hidden, uint32_t h)
{
    for (uint32_t k = 0; k < h; k++) {
        int16_t in = cc_gate(gate[k]), forget = cc_gate(gate[h + k]), out = cc_gate(gate[2 * h + k]);
        int16_t fresh = cc_times(in, cc_squash(gate[3 * h + k]));
        cell[k] = cc_saturate16(cc_times(forget, cell[k]) + ((cc_saturate16(fresh + 8)) >> 4));
        hidden[k] = cc_narrow(cc_times(out, cc_saturate16(4 * cc_curve((int16_t)(4 * cc_clamp(cell[k], 4096))))));
    }
}

static void plain_squash(const int16_t *x, int8_t *y, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) y[i] = cc_narrow(cc_squash(x[i]));
}

static void plain_sum(const int8_t *const *row, uint32_t rows, int8_t *y, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        int32_t sum = 0;
        for (uint32_t r = 0; r < rows; r++) sum += row[r][i];
        y[i] = (int8_t)(sum < -128 ? -128 : sum > 127 ? 127 : sum);
    }
}

static int32_t plain_best_sum(const int32_t *a, const int32_t *b, uint32_t n)
{
    int32_t best = a[0] + b[0];
    for (uint32_t k = 1; k < n; k++) best = a[k] + b[k] > best ? a[k] + b[k] : best;
    return best;
}

static const cc_kernel plain = {"plain",      plain_multiply, plain_dots,    plain_step,
                                plain_squash, plain_sum,      plain_best_sum};

uint32_t cc_kernel_list(const cc_kernel **out, uint32_t room)
{
    const cc_kernel *all[] = {&plain, cc_kernel_neon(), cc_kernel_avx2(), cc_kernel_vnni()};
    uint32_t n = 0;
    for (size_t i = 0; i < sizeof all / sizeof *all && n < room; i++)
        if (all[i] != NULL) out[n++] = all[i];
    return n;
}

const cc_kernel *cc_kernel_choose(void)
{
    const cc_kernel *all[4];
    uint32_t n = cc_kernel_list(all, 4);
    const char *wanted = getenv("CLAIMCHECK_KERNEL");
    for (uint32_t i = 0; wanted != NULL && i < n; i++)
        if (strcmp(all[i]->name, wanted) == 0) return all[i];
    return all[n - 1];
}
