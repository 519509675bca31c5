/* NEON: sixteen products of int8 in two instructions, of every 64-bit ARM. */
#include "language/kernel_paths.h"

#if defined(__aarch64__)
#include <arm_neon.h>
#include <string.h>

static inline int8x16_t four_inputs(const int8_t *x)
{
    int32_t bytes;
    memcpy(&bytes, x, sizeof bytes);
    return vreinterpretq_s8_s32(vdupq_n_s32(bytes));
}

/* The four sums of four outputs of a block, a quarter. |x w| <= 128 * 127: two of them fit into int16. */
static inline int32x4_t quarter(const int8_t *weight, uint32_t groups, const int8_t *x)
{
    int32x4_t low = vdupq_n_s32(0), high = low;
    for (uint32_t g = 0; g < groups; g++, weight += CC_BLOCK * CC_GROUP, x += CC_GROUP) {
        int8x16_t w = vld1q_s8(weight), in = four_inputs(x);
        low = vpadalq_s16(low, vmull_s8(vget_low_s8(w), vget_low_s8(in)));
        high = vpadalq_s16(high, vmull_s8(vget_high_s8(w), vget_high_s8(in)));
    }
    return vpaddq_s32(low, high);
}

static inline const int8_t *block_of(const cc_dense *w, uint32_t o)
{
    return w->weight + (size_t)(o / CC_BLOCK) * w->inputs * CC_BLOCK + (size_t)(o % CC_BLOCK) * CC_GROUP;
}

static void multiply(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, const int16_t *add, int16_t *y,
                     size_t ys)
{
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t o = 0; o < w->outputs; o += 4) {
            int32x4_t z = vshrq_n_s32(quarter(block_of(w, o), w->inputs / CC_GROUP, x + r * xs), 4);
            z = vshrq_n_s32(vaddq_s32(vmulq_s32(z, vld1q_s32(w->factor + o)), vdupq_n_s32(128)), 8);
            z = vaddq_s32(z, vld1q_s32(w->bias + o));
            if (add != NULL) z = vaddq_s32(z, vmovl_s16(vld1_s16(add + r * ys + o)));
            vst1_s16(y + r * ys + o, vqmovn_s32(z));
        }
}

static void dots(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, int32_t *y, size_t ys)
{
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t o = 0; o < w->outputs; o += 4)
            vst1q_s32(y + r * ys + o, quarter(block_of(w, o), w->inputs / CC_GROUP, x + r * xs));
}

static inline int16x8_t curve(int16x8_t u)
{
    return vsubq_s16(u, vqrdmulhq_s16(u, vabsq_s16(u)));
}

static inline int16x8_t clamp(int16x8_t v, int16_t limit)
{
    return vmaxq_s16(vminq_s16(v, vdupq_n_s16(limit)), vdupq_n_s16((int16_t)-limit));
}

static inline int16x8_t squash8(int16x8_t v)
{
    return vqshlq_n_s16(curve(vshlq_n_s16(clamp(v, 8192), 1)), 2);
}

static inline int16x8_t gate8(int16x8_t v)
{
    return vqaddq_s16(vdupq_n_s16(16384), vshlq_n_s16(curve(clamp(v, 16384)), 1));
}

static inline int8x8_t narrow(int16x8_t v)
{
    return vmovn_s16(vshrq_n_s16(vqaddq_s16(v, vdupq_n_s16(128)), 8));
}

static void step(const int16_t *gate, int16_t *cell, int8_t *hidden, uint32_t h)
{
    for (uint32_t k = 0; k < h; k += 8) {
        int16x8_t in = gate8(vld1q_s16(gate + k)), forget = gate8(vld1q_s16(gate + h + k));
        int16x8_t out = gate8(vld1q_s16(gate + 2 * h + k)),
                  fresh = vqrdmulhq_s16(in, squash8(vld1q_s16(gate + 3 * h + k)));
        fresh = vshrq_n_s16(vqaddq_s16(fresh, vdupq_n_s16(8)), 4);
        int16x8_t c = vqaddq_s16(vqrdmulhq_s16(forget, vld1q_s16(cell + k)), fresh);
        vst1q_s16(cell + k, c);
        vst1_s8(hidden + k, narrow(vqrdmulhq_s16(out, vqshlq_n_s16(curve(vshlq_n_s16(clamp(c, 4096), 2)), 2))));
    }
}

static void squash(const int16_t *x, int8_t *y, uint32_t n)
{
    for (uint32_t i = 0; i < n; i += 8) vst1_s8(y + i, narrow(squash8(vld1q_s16(x + i))));
}

static void sum(const int8_t *const *row, uint32_t rows, int8_t *y, uint32_t n)
{
    for (uint32_t i = 0; i < n; i += 8) {
        int16x8_t total = vdupq_n_s16(0);
        for (uint32_t r = 0; r < rows; r++) total = vaddw_s8(total, vld1_s8(row[r] + i));
        vst1_s8(y + i, vqmovn_s16(total));
    }
}

static int32_t best_sum(const int32_t *a, const int32_t *b, uint32_t n)
{
    int32_t best = a[0] + b[0];
    uint32_t k = 0;
    int32x4_t most = vdupq_n_s32(best);
    for (; k + 4 <= n; k += 4) most = vmaxq_s32(most, vaddq_s32(vld1q_s32(a + k), vld1q_s32(b + k)));
    best = vmaxvq_s32(most);
    for (; k < n; k++) best = a[k] + b[k] > best ? a[k] + b[k] : best;
    return best;
}

static const cc_kernel neon = {"neon", multiply, dots, step, squash, sum, best_sum};

const cc_kernel *cc_kernel_neon(void)
{
    return &neon;
}

#else

const cc_kernel *cc_kernel_neon(void)
{
    return NULL;
}

#endif
