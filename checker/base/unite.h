/* base/unite.h - union-find over the numbers 0 to n - 1.
 *
 * above[x] is x for the root of a set, which is the smallest number in it; who calls owns the array and fills it so. */
#ifndef CC_UNITE_H
#define CC_UNITE_H

#include <stdint.h>

static inline uint32_t cc_root_of(uint32_t *above, uint32_t x)
{
    while (above[x] != x) x = above[x] = above[above[x]];
    return x;
}

static inline void cc_unite(uint32_t *above, uint32_t x, uint32_t y)
{
    x = cc_root_of(above, x), y = cc_root_of(above, y);
    if (x < y) above[y] = x;
    else above[x] = y;
}

#endif
