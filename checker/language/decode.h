/* language/decode.h - the best tree for a sentence's arc scores. */
#ifndef CC_DECODE_H
#define CC_DECODE_H

#include <stddef.h>
#include <stdint.h>

enum { CC_DECODE_LIMIT = 256 }; /* words of a sentence, at most: longer ones are cut before */

/* The projective tree with one root whose scores sum highest (Eisner 1996; O(n^3) with a small constant).
 *
 * score   count rows of `stride`: score[d * stride + h] for head h of d, column `count` for d as the root
 * head    gets the heads; -1 at the root
 * work    cc_decode_room(count) values
 * best    the largest a[k] + b[k] (kernel.h) */
typedef int32_t cc_best_sum(const int32_t *a, const int32_t *b, uint32_t n);
void cc_decode(const int32_t *score, uint32_t stride, uint32_t count, int32_t *head, int32_t *work, cc_best_sum *best);
size_t cc_decode_room(uint32_t count);

#endif
