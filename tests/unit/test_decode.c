#include "language/decode.h"

#include "language/kernel.h"

#include <criterion/criterion.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS = 5 };

static bool is_projective_tree(const int32_t *head, int32_t n)
{
    int32_t roots = 0;
    for (int32_t d = 0; d < n; d++) {
        int32_t steps = 0, up = d;
        roots += head[d] < 0;
        while (head[up] >= 0 && steps++ <= n) up = head[up];
        if (steps > n) return false;
    }
    if (roots != 1) return false;
    for (int32_t d = 0; d < n; d++)
        for (int32_t k = 0; head[d] >= 0 && k < n; k++) {
            int32_t low = d < head[d] ? d : head[d], high = d < head[d] ? head[d] : d, up = k;
            if (k <= low || k >= high) continue;
            while (up >= 0 && up != head[d]) up = head[up];
            if (up < 0) return false;
        }
    return true;
}

/* The best sum over all assignments of heads that are projective trees, tried one by one. */
static int32_t best_by_trying(const int32_t *score, int32_t n)
{
    int32_t best = INT32_MIN, total = 1, head[WORDS];
    for (int32_t i = 0; i < n; i++) total *= n + 1;
    for (int32_t code = 0; code < total; code++) {
        int32_t sum = 0;
        for (int32_t d = 0, rest = code; d < n; d++, rest /= n + 1) {
            int32_t h = rest % (n + 1);
            head[d] = h == n ? -1 : h;
            sum += score[d * (n + 1) + h];
        }
        bool self = false;
        for (int32_t d = 0; d < n; d++) self |= head[d] == d;
        if (!self && sum > best && is_projective_tree(head, n)) best = sum;
    }
    return best;
}

Test(decode, the_best_projective_tree_is_found)
{
    const cc_kernel *kernel = cc_kernel_choose();
    uint32_t state = 1;
    for (int round = 0; round < 60; round++) {
        int32_t n = 1 + round % WORDS, score[WORDS * (WORDS + 1)], head[WORDS], sum = 0;
        int32_t *work = malloc(cc_decode_room((uint32_t)n) * sizeof *work);
        for (int i = 0; i < n * (n + 1); i++)
            score[i] = (int32_t)((state = state * 1664525u + 1013904223u) >> 20) - 2048;
        cc_decode(score, (uint32_t)n + 1, (uint32_t)n, head, work, kernel->best_sum);
        for (int32_t d = 0; d < n; d++) sum += score[d * (n + 1) + (head[d] < 0 ? n : head[d])];
        cr_expect(is_projective_tree(head, n));
        cr_expect(sum == best_by_trying(score, n), "%d words: %d, best %d", n, sum, best_by_trying(score, n));
        free(work);
    }
}
