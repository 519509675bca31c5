/* AVX-512 VNNI: 64 products of int8 an instruction. It wants unsigned inputs: 128 is added to each, and 128
 * times the weights' sum is taken off in the end. */
#include "language/kernel_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

#define VNNI __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))
enum { BLOCKS = 4 };

/* x: inputs that 128 was added to. */
VNNI static inline __m512i four_inputs(const int8_t *x)
{
    int32_t bytes;
    memcpy(&bytes, x, sizeof bytes);
    return _mm512_set1_epi32(bytes);
}

/* So many rows at a time get 128 added, once for all outputs. */
enum { ROWS = 48 };

VNNI static void add_128(const int8_t *x, size_t xs, uint32_t rows, uint32_t inputs, int8_t *out)
{
    for (uint32_t r = 0; r < rows; r++, x += xs, out += inputs)
        for (uint32_t i = 0; i < inputs; i += 32)
            _mm256_store_si256((__m256i *)(out + i), _mm256_xor_si256(_mm256_loadu_si256((const __m256i *)(x + i)),
                                                                      _mm256_set1_epi8((char)0x80)));
}

/* Sums of `blocks` blocks of 16 outputs for `rows` rows. Both are constants where this is inlined, so that
 * all sums stay in registers. */
VNNI static inline __attribute__((always_inline)) void sums(const cc_dense *w, uint32_t o, const int8_t *x, size_t xs,
                                                            uint32_t rows, uint32_t blocks, __m512i sum[4][BLOCKS])
{
    uint32_t groups = w->inputs / CC_GROUP;
    const int8_t *weight = w->weight + (size_t)o * w->inputs;
    size_t next = (size_t)CC_BLOCK * w->inputs;
    __m512i own[4][BLOCKS];
#pragma GCC unroll 4
    for (uint32_t b = 0; b < blocks; b++) {
        __m512i start = _mm512_sub_epi32(_mm512_setzero_si512(), _mm512_loadu_si512(w->offset + o + b * CC_BLOCK));
#pragma GCC unroll 4
        for (uint32_t r = 0; r < rows; r++) own[r][b] = start;
    }
    for (uint32_t g = 0; g < groups; g++, weight += CC_BLOCK * CC_GROUP, x += CC_GROUP) {
        __m512i in[4];
#pragma GCC unroll 4
        for (uint32_t r = 0; r < rows; r++) in[r] = four_inputs(x + r * xs);
#pragma GCC unroll 4
        for (uint32_t b = 0; b < blocks; b++) {
            __m512i weights = _mm512_loadu_si512(weight + b * next);
#pragma GCC unroll 4
            for (uint32_t r = 0; r < rows; r++) own[r][b] = _mm512_dpbusd_epi32(own[r][b], in[r], weights);
        }
    }
#pragma GCC unroll 4
    for (uint32_t b = 0; b < blocks; b++)
#pragma GCC unroll 4
        for (uint32_t r = 0; r < rows; r++) sum[r][b] = own[r][b];
}

VNNI static inline void finish(__m512i sum, const cc_dense *w, uint32_t o, const int16_t *add, int16_t *y)
{
    __m512i z = _mm512_mullo_epi32(_mm512_srai_epi32(sum, 4), _mm512_loadu_si512(w->factor + o));
    z = _mm512_srai_epi32(_mm512_add_epi32(z, _mm512_set1_epi32(128)), 8);
    z = _mm512_add_epi32(z, _mm512_loadu_si512(w->bias + o));
    if (add != NULL) z = _mm512_add_epi32(z, _mm512_cvtepi16_epi32(_mm256_loadu_si256((const __m256i *)(add + o))));
    _mm256_storeu_si256((__m256i *)(y + o), _mm512_cvtsepi32_epi16(z));
}

VNNI static inline __attribute__((always_inline)) void tile(const cc_dense *w, uint32_t o, const int8_t *x, size_t xs,
                                                            uint32_t rows, uint32_t blocks, const int16_t *add,
                                                            int16_t *y, size_t ys)
{
    __m512i sum[4][BLOCKS];
    sums(w, o, x, xs, rows, blocks, sum);
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t b = 0; b < blocks; b++)
            finish(sum[r][b], w, o + b * CC_BLOCK, add == NULL ? NULL : add + r * ys, y + r * ys);
}

/* Outputs from o on for all rows; the weights of a few blocks stay in the nearest cache meanwhile. */
VNNI static inline __attribute__((always_inline)) void columns(const cc_dense *w, uint32_t o, uint32_t blocks,
                                                               const int8_t *x, size_t xs, uint32_t rows,
                                                               const int16_t *add, int16_t *y, size_t ys)
{
    uint32_t r = 0;
    for (; r + 4 <= rows; r += 4)
        tile(w, o, x + r * xs, xs, 4, blocks, add == NULL ? NULL : add + r * ys, y + r * ys, ys);
    for (; r + 2 <= rows; r += 2)
        tile(w, o, x + r * xs, xs, 2, blocks, add == NULL ? NULL : add + r * ys, y + r * ys, ys);
    if (r < rows) tile(w, o, x + r * xs, xs, 1, blocks, add == NULL ? NULL : add + r * ys, y + r * ys, ys);
}

VNNI static void multiply(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, const int16_t *add, int16_t *y,
                          size_t ys)
{
    int8_t near[ROWS * CC_INPUTS_MAX] __attribute__((aligned(64)));
    for (uint32_t first = 0; first < rows; first += ROWS) {
        uint32_t n = rows - first < ROWS ? rows - first : ROWS, o = 0;
        const int16_t *more = add == NULL ? NULL : add + first * ys;
        add_128(x + first * xs, xs, n, w->inputs, near);
        for (; o + BLOCKS * CC_BLOCK <= w->outputs; o += BLOCKS * CC_BLOCK)
            columns(w, o, BLOCKS, near, w->inputs, n, more, y + first * ys, ys);
        for (; o < w->outputs; o += CC_BLOCK) columns(w, o, 1, near, w->inputs, n, more, y + first * ys, ys);
    }
}

VNNI static void dots(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, int32_t *y, size_t ys)
{
    __m512i sum[4][BLOCKS];
    int8_t near[ROWS * CC_INPUTS_MAX] __attribute__((aligned(64)));
    for (uint32_t first = 0; first < rows; first += ROWS, y += ROWS * ys) {
        uint32_t n = rows - first < ROWS ? rows - first : ROWS;
        add_128(x + first * xs, xs, n, w->inputs, near);
        for (uint32_t o = 0; o < w->outputs; o += CC_BLOCK) {
            uint32_t r = 0;
            for (; r + 4 <= n; r += 4) {
                sums(w, o, near + r * w->inputs, w->inputs, 4, 1, sum);
                for (uint32_t k = 0; k < 4; k++) _mm512_storeu_si512(y + (r + k) * ys + o, sum[k][0]);
            }
            for (; r < n; r++) {
                sums(w, o, near + r * w->inputs, w->inputs, 1, 1, sum);
                _mm512_storeu_si512(y + r * ys + o, sum[0][0]);
            }
        }
    }
}

VNNI static inline __m512i load(const int16_t *p)
{
    return _mm512_loadu_si512(p);
}

VNNI static inline __m512i curve(__m512i u)
{
    return _mm512_sub_epi16(u, _mm512_mulhrs_epi16(u, _mm512_abs_epi16(u)));
}

VNNI static inline __m512i clamp(__m512i v, short limit)
{
    return _mm512_max_epi16(_mm512_min_epi16(v, _mm512_set1_epi16(limit)), _mm512_set1_epi16((short)-limit));
}

VNNI static inline __m512i four_times(__m512i f)
{
    __m512i twice = _mm512_add_epi16(f, f);
    return _mm512_adds_epi16(twice, twice);
}

VNNI static inline __m512i squash16(__m512i v)
{
    v = clamp(v, 8192);
    return four_times(curve(_mm512_add_epi16(v, v)));
}

VNNI static inline __m512i gate16(__m512i v)
{
    __m512i f = curve(clamp(v, 16384));
    return _mm512_adds_epi16(_mm512_set1_epi16(16384), _mm512_add_epi16(f, f));
}

VNNI static inline __m256i narrow(__m512i v)
{
    return _mm512_cvtepi16_epi8(_mm512_srai_epi16(_mm512_adds_epi16(v, _mm512_set1_epi16(128)), 8));
}

VNNI static void step(const int16_t *gate, int16_t *cell, int8_t *hidden, uint32_t h)
{
    for (uint32_t k = 0; k < h; k += 32) {
        __m512i in = gate16(load(gate + k)), forget = gate16(load(gate + h + k)), out = gate16(load(gate + 2 * h + k));
        __m512i fresh = _mm512_mulhrs_epi16(in, squash16(load(gate + 3 * h + k)));
        fresh = _mm512_srai_epi16(_mm512_adds_epi16(fresh, _mm512_set1_epi16(8)), 4);
        __m512i c = _mm512_adds_epi16(_mm512_mulhrs_epi16(forget, load(cell + k)), fresh);
        _mm512_storeu_si512(cell + k, c);
        __m512i value = _mm512_mulhrs_epi16(out, four_times(curve(_mm512_slli_epi16(clamp(c, 4096), 2))));
        _mm256_storeu_si256((__m256i *)(hidden + k), narrow(value));
    }
}

VNNI static void squash(const int16_t *x, int8_t *y, uint32_t n)
{
    for (uint32_t i = 0; i < n; i += 32) _mm256_storeu_si256((__m256i *)(y + i), narrow(squash16(load(x + i))));
}

VNNI static void sum(const int8_t *const *row, uint32_t rows, int8_t *y, uint32_t n)
{
    for (uint32_t i = 0; i < n; i += 32) {
        __m512i total = _mm512_setzero_si512();
        for (uint32_t r = 0; r < rows; r++)
            total = _mm512_add_epi16(total, _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(row[r] + i))));
        _mm256_storeu_si256((__m256i *)(y + i), _mm512_cvtsepi16_epi8(total));
    }
}

VNNI static int32_t best_sum(const int32_t *a, const int32_t *b, uint32_t n)
{
    __m512i most = _mm512_set1_epi32(INT32_MIN);
    for (uint32_t k = 0; k < n; k += 16) {
        __mmask16 in = n - k >= 16 ? 0xFFFF : (__mmask16)((1u << (n - k)) - 1);
        __m512i v = _mm512_add_epi32(_mm512_maskz_loadu_epi32(in, a + k), _mm512_maskz_loadu_epi32(in, b + k));
        most = _mm512_mask_max_epi32(most, in, most, v);
    }
    return _mm512_reduce_max_epi32(most);
}

static const cc_kernel vnni = {"vnni", multiply, dots, step, squash, sum, best_sum};

const cc_kernel *cc_kernel_vnni(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                   __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni")
               ? &vnni
               : NULL;
}

#else

const cc_kernel *cc_kernel_vnni(void)
{
    return NULL;
}

#endif
