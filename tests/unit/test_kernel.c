#include "language/kernel.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

enum { INPUTS = 192, OUTPUTS = 240, ROWS = 11, WIDTH = 256 };

static uint32_t state;

static int32_t draw(int32_t low, int32_t high)
{
    state = state * 1664525u + 1013904223u;
    return low + (int32_t)(((uint64_t)state * (uint64_t)(high - low + 1)) >> 32);
}

/* A layer that reaches saturation now and then; the extremes of all types are among its values. */
typedef struct {
    int8_t weight[INPUTS * OUTPUTS], x[ROWS * INPUTS];
    int32_t factor[OUTPUTS], bias[OUTPUTS], offset[OUTPUTS];
    int16_t add[ROWS * OUTPUTS];
} layer;

static void fill(layer *l)
{
    state = 7;
    for (int i = 0; i < INPUTS * OUTPUTS; i++)
        l->weight[i] = (int8_t)(i % 97 == 0 ? (i % 2 ? 127 : -127) : draw(-127, 127));
    for (int i = 0; i < ROWS * INPUTS; i++)
        l->x[i] = (int8_t)(i < INPUTS ? -128 : i < 2 * INPUTS ? 127 : draw(-128, 127));
    for (int i = 0; i < ROWS * OUTPUTS; i++) l->add[i] = (int16_t)draw(INT16_MIN, INT16_MAX);
    for (int o = 0; o < OUTPUTS; o++) {
        int32_t sum = 0;
        for (int g = 0; g < INPUTS / CC_GROUP; g++)
            for (int k = 0; k < CC_GROUP; k++)
                sum += l->weight[((o / CC_BLOCK * (INPUTS / CC_GROUP) + g) * CC_BLOCK + o % CC_BLOCK) * CC_GROUP + k];
        l->offset[o] = 128 * sum;
        l->factor[o] = o % 5 == 0 ? 4095 : draw(1, 600);
        l->bias[o] = draw(-20000, 20000);
    }
}

static cc_dense dense_of(const layer *l)
{
    return (cc_dense){INPUTS, OUTPUTS, l->weight, l->factor, l->bias, l->offset};
}

typedef struct {
    int16_t product[ROWS * OUTPUTS], bare[ROWS * OUTPUTS], cell[WIDTH];
    int32_t dots[ROWS * OUTPUTS], best[40];
    int8_t hidden[WIDTH], squashed[WIDTH], sum[WIDTH];
} answers;

static void run(const cc_kernel *k, const layer *l, answers *out)
{
    cc_dense d = dense_of(l);
    int16_t gate[4 * WIDTH];
    const int8_t *rows[8];
    memset(out, 0, sizeof *out);
    memcpy(out->product, l->add, sizeof l->add);
    k->multiply(&d, l->x, INPUTS, ROWS, out->product, out->product, OUTPUTS);
    k->multiply(&d, l->x, INPUTS, ROWS, NULL, out->bare, OUTPUTS);
    k->dots(&d, l->x, INPUTS, ROWS, out->dots, OUTPUTS);
    state = 99;
    for (int i = 0; i < 4 * WIDTH; i++)
        gate[i] = (int16_t)(i % 50 == 0 ? INT16_MIN : i % 51 == 0 ? INT16_MAX : draw(-20000, 20000));
    for (int i = 0; i < WIDTH; i++) out->cell[i] = (int16_t)draw(INT16_MIN, INT16_MAX);
    k->step(gate, out->cell, out->hidden, WIDTH);
    k->squash(gate, out->squashed, WIDTH);
    for (int r = 0; r < 8; r++) rows[r] = l->weight + r * WIDTH;
    k->sum(rows, 8, out->sum, WIDTH);
    for (uint32_t n = 1; n <= 40; n++) out->best[n - 1] = k->best_sum(l->bias, l->offset + 3, n);
}

Test(kernel, all_paths_give_the_same_bits)
{
    static layer l;
    static answers expected, got;
    const cc_kernel *path[8];
    uint32_t n = cc_kernel_list(path, 8);
    fill(&l);
    cr_assert(n >= 1 && strcmp(path[0]->name, "plain") == 0);
    run(path[0], &l, &expected);
    for (uint32_t i = 1; i < n; i++) {
        run(path[i], &l, &got);
        cr_expect(memcmp(got.product, expected.product, sizeof got.product) == 0, "%s multiply", path[i]->name);
        cr_expect(memcmp(got.bare, expected.bare, sizeof got.bare) == 0, "%s multiply", path[i]->name);
        cr_expect(memcmp(got.dots, expected.dots, sizeof got.dots) == 0, "%s dots", path[i]->name);
        cr_expect(memcmp(got.cell, expected.cell, sizeof got.cell) == 0, "%s step", path[i]->name);
        cr_expect(memcmp(got.hidden, expected.hidden, sizeof got.hidden) == 0, "%s step", path[i]->name);
        cr_expect(memcmp(got.squashed, expected.squashed, sizeof got.squashed) == 0, "%s squash", path[i]->name);
        cr_expect(memcmp(got.sum, expected.sum, sizeof got.sum) == 0, "%s sum", path[i]->name);
        cr_expect(memcmp(got.best, expected.best, sizeof got.best) == 0, "%s best_sum", path[i]->name);
    }
}

/* What the reference gives for values whose answers are plain from the definitions in kernel.h. */
Test(kernel, the_functions_are_what_they_say)
{
    static const struct {
        int16_t value, squash, gate;
    } cases[] = {
        {0, 0, 16384},         {4096, 24576, 23552}, /* f(1) = 3/4; f(1/2) = 7/16, gate 23/32 */
        {8192, 32767, 28672},                        /* f(2) = 1; f(1) = 3/4, gate 7/8 */
        {-8192, -32768, 4096}, {16384, 32767, 32767}, {INT16_MIN, -32768, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cr_expect(cc_squash(cases[i].value) == cases[i].squash, "f(%d) = %d", cases[i].value,
                  cc_squash(cases[i].value));
        cr_expect(cc_gate(cases[i].value) == cases[i].gate, "gate(%d) = %d", cases[i].value, cc_gate(cases[i].value));
    }
    cr_expect(cc_narrow(32767) == 127 && cc_narrow(-32768) == -128 && cc_narrow(0) == 0 && cc_narrow(16384) == 64);
}
