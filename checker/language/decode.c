#include "language/decode.h"

#include <string.h>

/* Spans [i, j] with a half tree on them. Complete: the head is at one end and everything below it
 * within is attached. Open: an arc goes between the two ends. LEFT: the head is j, RIGHT: it is i.
 *
 * Complete tables are kept twice, by start and by end, so that both sides of the inner loop run along rows. */
typedef struct {
    uint32_t n;
    int32_t *right_by_start; /* [i * n + j]: complete, head i */
    int32_t *left_by_start;  /* [i * n + j]: complete, head j */
    int32_t *right_by_end;   /* [j * n + i] */
    int32_t *left_by_end;
    int32_t *open_right_by_start; /* arc i -> j */
    int32_t *open_left_by_end;    /* arc j -> i, by j */
    int32_t *open_right_by_end;
    int32_t *open_left_by_start;
    cc_best_sum *best_sum;
} chart;

enum { TABLES = 8 };

size_t cc_decode_room(uint32_t count)
{
    return (size_t)TABLES * count * count;
}

/* Where a[k] + b[k] is best; the first of equals. */
static uint32_t find_best(const chart *c, const int32_t *a, const int32_t *b, uint32_t length)
{
    int32_t best = c->best_sum(a, b, length);
    uint32_t k = 0;
    while (a[k] + b[k] != best) k++;
    return k;
}

static void fill_span(const chart *c, const int32_t *score, uint32_t stride, uint32_t i, uint32_t j)
{
    uint32_t n = c->n, length = j - i;
    /* Open: the two halves meet between k and k + 1, i <= k < j. */
    int32_t inner = c->best_sum(c->right_by_start + i * n + i, c->left_by_end + j * n + i + 1, length);
    int32_t right = inner + score[j * stride + i], left = inner + score[i * stride + j];
    c->open_right_by_start[i * n + j] = c->open_right_by_end[j * n + i] = right;
    c->open_left_by_start[i * n + j] = c->open_left_by_end[j * n + i] = left;
    /* Complete: an open span i -> k and what k heads to its right, i < k <= j; mirrored for LEFT, i <= k < j. */
    int32_t full_right = c->best_sum(c->open_right_by_start + i * n + i + 1, c->right_by_end + j * n + i + 1, length);
    int32_t full_left = c->best_sum(c->left_by_start + i * n + i, c->open_left_by_end + j * n + i, length);
    c->right_by_start[i * n + j] = c->right_by_end[j * n + i] = full_right;
    c->left_by_start[i * n + j] = c->left_by_end[j * n + i] = full_left;
}

typedef struct {
    uint16_t i, j;
    uint8_t left, open;
} item;

/* Walk the chart down again. Every step looks for its split anew: n splits in all, so back pointers are not worth
 * their memory. */
static void follow(const chart *c, uint32_t root, int32_t *head)
{
    uint32_t n = c->n, k;
    item stack[2 * CC_DECODE_LIMIT + 8];
    uint32_t depth = 0;
    stack[depth++] = (item){0, (uint16_t)root, 1, 0};
    stack[depth++] = (item){(uint16_t)root, (uint16_t)(n - 1), 0, 0};
    while (depth > 0) {
        item it = stack[--depth];
        uint32_t i = it.i, j = it.j, length = j - i;
        if (i == j) continue;
        if (it.open) {
            head[it.left ? i : j] = (int32_t)(it.left ? j : i);
            k = find_best(c, c->right_by_start + i * n + i, c->left_by_end + j * n + i + 1, length);
            stack[depth++] = (item){it.i, (uint16_t)(i + k), 0, 0};
            stack[depth++] = (item){(uint16_t)(i + k + 1), it.j, 1, 0};
        } else if (it.left) {
            k = find_best(c, c->left_by_start + i * n + i, c->open_left_by_end + j * n + i, length);
            stack[depth++] = (item){it.i, (uint16_t)(i + k), 1, 0};
            stack[depth++] = (item){(uint16_t)(i + k), it.j, 1, 1};
        } else {
            k = find_best(c, c->open_right_by_start + i * n + i + 1, c->right_by_end + j * n + i + 1, length);
            stack[depth++] = (item){it.i, (uint16_t)(i + k + 1), 0, 1};
            stack[depth++] = (item){(uint16_t)(i + k + 1), it.j, 0, 0};
        }
    }
}

void cc_decode(const int32_t *score, uint32_t stride, uint32_t count, int32_t *head, int32_t *work,
               cc_best_sum *best_of)
{
    size_t area = (size_t)count * count;
    chart c = {count,           work,
               work + area,     work + 2 * area,
               work + 3 * area, work + 4 * area,
               work + 5 * area, work + 6 * area,
               work + 7 * area, best_of};
    for (uint32_t i = 0; i < count; i++)
        c.right_by_start[i * count + i] = c.left_by_start[i * count + i] = c.right_by_end[i * count + i] =
            c.left_by_end[i * count + i] = 0;
    for (uint32_t length = 1; length < count; length++)
        for (uint32_t i = 0; i + length < count; i++) fill_span(&c, score, stride, i, i + length);
    uint32_t root = 0;
    int64_t best = INT64_MIN;
    for (uint32_t r = 0; r < count; r++) {
        int64_t sum = (int64_t)c.left_by_start[r] + c.right_by_start[r * count + count - 1] + score[r * stride + count];
        if (sum > best) best = sum, root = r;
    }
    head[root] = -1;
    follow(&c, root, head);
}
