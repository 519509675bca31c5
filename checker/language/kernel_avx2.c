/* AVX2: eight products of int16 an instruction, weights widened on the way. */
#include "language/kernel_paths.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

#define AVX2 __attribute__((target("avx2")))
/* Rows of a tile: all its sums stay in registers. So many rows are widened at a time, once for all outputs. */
enum { TILE = 2, ROWS = 32 };

/* Four outputs of each half in order: hadd leaves [0 1 4 5 | 2 3 6 7] pairs to be put right. */
AVX2 static inline __m256i join(__m256i low, __m256i high)
{
    return _mm256_permute4x64_epi64(_mm256_hadd_epi32(low, high), 0xD8);
}

AVX2 static void widen(const int8_t *x, size_t xs, uint32_t rows, uint32_t inputs, int16_t *out)
{
    for (uint32_t r = 0; r < rows; r++, x += xs, out += inputs)
        for (uint32_t i = 0; i < inputs; i += 16)
            _mm256_store_si256((__m256i *)(out + i), _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(x + i))));
}

AVX2 static inline __m256i four_inputs(const int16_t *x)
{
    int64_t four;
    memcpy(&four, x, sizeof four);
    return _mm256_set1_epi64x(four);
}

/* In place: gcc would make all products first, keep old sums beside new ones, and move and spill them in the inmost
 * loop. */
AVX2 static inline __attribute__((always_inline)) void add_products(__m256i *sum, __m256i w, __m256i in)
{
    __m256i product = _mm256_madd_epi16(w, in);
    __asm__("vpaddd %1, %0, %0" : "+x"(*sum) : "x"(product));
}

/* Sums of one block of 16 outputs for `rows` widened rows, a constant where this is inlined: sum[row][half]. */
AVX2 static inline __attribute__((always_inline)) void block_sums(const int8_t *weight, uint32_t inputs,
                                                                  const int16_t *x, uint32_t rows, __m256i sum[TILE][2])
{
    __m256i part[TILE][4];
#pragma GCC unroll 8
    for (uint32_t k = 0; k < rows * 4; k++) part[k / 4][k % 4] = _mm256_setzero_si256();
    for (uint32_t g = 0; g < inputs; g += CC_GROUP, weight += CC_BLOCK * CC_GROUP, x += CC_GROUP) {
        __m256i in[TILE];
#pragma GCC unroll 2
        for (uint32_t r = 0; r < rows; r++) in[r] = four_inputs(x + r * inputs);
#pragma GCC unroll 4
        for (int q = 0; q < 4; q++) {
            __m256i w = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(weight + 16 * q)));
#pragma GCC unroll 2
            for (uint32_t r = 0; r < rows; r++) add_products(&part[r][q], w, in[r]);
        }
    }
#pragma GCC unroll 2
    for (uint32_t r = 0; r < rows; r++) {
        sum[r][0] = join(part[r][0], part[r][1]);
        sum[r][1] = join(part[r][2], part[r][3]);
    }
}

AVX2 static inline __m256i scale(__m256i sum, const int32_t *factor, const int32_t *bias)
{
    __m256i z = _mm256_mullo_epi32(_mm256_srai_epi32(sum, 4), _mm256_loadu_si256((const __m256i *)factor));
    z = _mm256_srai_epi32(_mm256_add_epi32(z, _mm256_set1_epi32(128)), 8);
    return _mm256_add_epi32(z, _mm256_loadu_si256((const __m256i *)bias));
}

AVX2 static inline void finish(const __m256i sum[2], const cc_dense *w, uint32_t o, const int16_t *add, int16_t *y)
{
    __m256i z0 = scale(sum[0], w->factor + o, w->bias + o), z1 = scale(sum[1], w->factor + o + 8, w->bias + o + 8);
    if (add != NULL) {
        z0 = _mm256_add_epi32(z0, _mm256_cvtepi16_epi32(_mm_loadu_si128((const __m128i *)(add + o))));
        z1 = _mm256_add_epi32(z1, _mm256_cvtepi16_epi32(_mm_loadu_si128((const __m128i *)(add + o + 8))));
    }
    _mm256_storeu_si256((__m256i *)(y + o), _mm256_permute4x64_epi64(_mm256_packs_epi32(z0, z1), 0xD8));
}

AVX2 static inline __attribute__((always_inline)) void tile(const cc_dense *w, uint32_t o, const int16_t *x,
                                                            uint32_t rows, const int16_t *add, int16_t *y, size_t ys)
{
    __m256i sum[TILE][2];
    block_sums(w->weight + (size_t)o * w->inputs, w->inputs, x, rows, sum);
    for (uint32_t r = 0; r < rows; r++) finish(sum[r], w, o, add == NULL ? NULL : add + r * ys, y + r * ys);
}

AVX2 static void multiply(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, const int16_t *add, int16_t *y,
                          size_t ys)
{
    int16_t wide[ROWS * CC_INPUTS_MAX] __attribute__((aligned(32)));
    for (uint32_t first = 0; first < rows; first += ROWS, y += ROWS * ys) {
        uint32_t n = rows - first < ROWS ? rows - first : ROWS;
        const int16_t *more = add == NULL ? NULL : add + first * ys;
        widen(x + first * xs, xs, n, w->inputs, wide);
        for (uint32_t o = 0; o < w->outputs; o += CC_BLOCK) {
            uint32_t r = 0;
            for (; r + TILE <= n; r += TILE)
                tile(w, o, wide + (size_t)r * w->inputs, TILE, more == NULL ? NULL : more + r * ys, y + r * ys, ys);
            if (r < n) tile(w, o, wide + (size_t)r * w->inputs, 1, more == NULL ? NULL : more + r * ys, y + r * ys, ys);
        }
    }
}

AVX2 static void dots(const cc_dense *w, const int8_t *x, size_t xs, uint32_t rows, int32_t *y, size_t ys)
{
    int16_t wide[CC_INPUTS_MAX] __attribute__((aligned(32)));
    for (uint32_t r = 0; r < rows; r++) {
        widen(x + r * xs, xs, 1, w->inputs, wide);
        for (uint32_t o = 0; o < w->outputs; o += CC_BLOCK) {
            __m256i sum[TILE][2];
            block_sums(w->weight + (size_t)o * w->inputs, w->inputs, wide, 1, sum);
            _mm256_storeu_si256((__m256i *)(y + r * ys + o), sum[0][0]);
            _mm256_storeu_si256((__m256i *)(y + r * ys + o + 8), sum[0][1]);
        }
    }
}

AVX2 static inline __m256i load(const int16_t *p)
{
    return _mm256_loadu_si256((const __m256i *)p);
}

AVX2 static inline __m256i curve(__m256i u)
{
    return _mm256_sub_epi16(u, _mm256_mulhrs_epi16(u, _mm256_abs_epi16(u)));
}

AVX2 static inline __m256i clamp(__m256i v, short limit)
{
    return _mm256_max_epi16(_mm256_min_epi16(v, _mm256_set1_epi16(limit)), _mm256_set1_epi16((short)-limit));
}

AVX2 static inline __m256i four_times(__m256i f)
{
    __m256i twice = _mm256_add_epi16(f, f);
    return _mm256_adds_epi16(twice, twice);
}

AVX2 static inline __m256i squash16(__m256i v)
{
    v = clamp(v, 8192);
    return four_times(curve(_mm256_add_epi16(v, v)));
}

AVX2 static inline __m256i gate16(__m256i v)
{
    __m256i f = curve(clamp(v, 16384));
    return _mm256_adds_epi16(_mm256_set1_epi16(16384), _mm256_add_epi16(f, f));
}

/* 15 bits to 7 for 32 values. */
AVX2 static inline __m256i narrow(__m256i a, __m256i b)
{
    __m256i half = _mm256_set1_epi16(128);
    a = _mm256_srai_epi16(_mm256_adds_epi16(a, half), 8);
    b = _mm256_srai_epi16(_mm256_adds_epi16(b, half), 8);
    return _mm256_permute4x64_epi64(_mm256_packs_epi16(a, b), 0xD8);
}

AVX2 static inline __m256i step16(const int16_t *gate, int16_t *cell, uint32_t h)
{
    __m256i in = gate16(load(gate)), forget = gate16(load(gate + h)), out = gate16(load(gate + 2 * h));
    __m256i fresh = _mm256_mulhrs_epi16(in, squash16(load(gate + 3 * h)));
    fresh = _mm256_srai_epi16(_mm256_adds_epi16(fresh, _mm256_set1_epi16(8)), 4);
    __m256i c = _mm256_adds_epi16(_mm256_mulhrs_epi16(forget, load(cell)), fresh);
    _mm256_storeu_si256((__m256i *)cell, c);
    return _mm256_mulhrs_epi16(out, four_times(curve(_mm256_slli_epi16(clamp(c, 4096), 2))));
}

AVX2 static void step(const int16_t *gate, int16_t *cell, int8_t *hidden, uint32_t h)
{
    for (uint32_t k = 0; k < h; k += 32)
        _mm256_storeu_si256((__m256i *)(hidden + k),
                            narrow(step16(gate + k, cell + k, h), step16(gate + k + 16, cell + k + 16, h)));
}

AVX2 static void squash(const int16_t *x, int8_t *y, uint32_t n)
{
    for (uint32_t i = 0; i < n; i += 32)
        _mm256_storeu_si256((__m256i *)(y + i), narrow(squash16(load(x + i)), squash16(load(x + i + 16))));
}

AVX2 static void sum(const int8_t *const *row, uint32_t rows, int8_t *y, uint32_t n)
{
    for (uint32_t i = 0; i < n; i += 32) {
        __m256i a = _mm256_setzero_si256(), b = a;
        for (uint32_t r = 0; r < rows; r++) {
            a = _mm256_add_epi16(a, _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(row[r] + i))));
            b = _mm256_add_epi16(b, _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(row[r] + i + 16))));
        }
        _mm256_storeu_si256((__m256i *)(y + i), _mm256_permute4x64_epi64(_mm256_packs_epi16(a, b), 0xD8));
    }
}

AVX2 static int32_t best_sum(const int32_t *a, const int32_t *b, uint32_t n)
{
    int32_t best = a[0] + b[0], lane[8];
    uint32_t k = 0;
    __m256i most = _mm256_set1_epi32(best);
    for (; k + 8 <= n; k += 8)
        most = _mm256_max_epi32(most, _mm256_add_epi32(_mm256_loadu_si256((const __m256i *)(a + k)),
                                                       _mm256_loadu_si256((const __m256i *)(b + k))));
    _mm256_storeu_si256((__m256i *)lane, most);
    for (int i = 0; i < 8; i++) best = lane[i] > best ? lane[i] : best;
    for (; k < n; k++) best = a[k] + b[k] > best ? a[k] + b[k] : best;
    return best;
}

static const cc_kernel avx2 = {"avx2", multiply, dots, step, squash, sum, best_sum};

const cc_kernel *cc_kernel_avx2(void)
{
    return __builtin_cpu_supports("avx2") ? &avx2 : NULL;
}

#else

const cc_kernel *cc_kernel_avx2(void)
{
    return NULL;
}

#endif
