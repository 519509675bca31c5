/* Two wordings of one quotation. Our own sentences. */
#include "mention/align.h"

#include <criterion/criterion.h>

typedef struct {
    const char *a, *b, *differs;
    bool clipped, joined;
    double least, most; /* similarity */
} align_case;

static const align_case cases[] = {
    /* the same: case, marks, dots and brackets do not count */
    {"We will close the U.S. plant.", "we will close the US plant", "", false, false, 1, 1},
    {"We shall close it.", "We shall [soon] close it.", "", false, false, 1, 1},
    {"It\xE2\x80\x99s a lie", "It's a lie", "", false, false, 1, 1},
    /* other words */
    {"These are really bad remarks about the plant", "These are very bad statements about the plant",
     "'very bad statements' for 'really bad remarks'", false, false, 0.3, 0.8},
    {"The plant will close on Friday", "The plant will close on Monday", "ends before 'Friday'; goes on with 'Monday'",
     false, false, 0.5, 0.9},
    {"The plant will close on Friday at noon", "The plant will close on Monday at noon", "'Monday' for 'Friday'", false,
     false, 0.5, 0.9},
    {"Nobody was hurt in the fire", "Nobody was badly hurt in the fire", "with 'badly'", false, false, 0.8, 1},
    /* clipped and joined */
    {"Nobody was hurt in the fire, and we thank the crews for that", "Nobody was hurt in the fire",
     "ends before 'and we thank the crews for that'", true, false, 0.5, 0.8},
    {"we thank the crews", "Nobody was hurt and we thank the crews", "begins with 'Nobody was hurt and'", true, false,
     0.5, 0.9},
    {"Nobody was hurt. The fire started in the kitchen at night. We thank the crews.",
     "Nobody was hurt. We thank the crews.", "without 'The fire started in the kitchen at night'", false, true, 0.4,
     0.8},
    /* nothing in common */
    {"Nobody was hurt", "Prices rise again", "", false, false, 0, 0},
    {"", "Prices rise", "", false, false, 0, 0},
};

Test(align, wordings)
{
    cc_arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const align_case *c = &cases[i];
        cc_align_result r = cc_align(cc_span_of(c->a), cc_span_of(c->b), &arena);
        cr_expect(cc_span_is(r.differs, c->differs), "%s / %s\n  gives %.*s", c->a, c->b, CC_FMT(r.differs));
        cr_expect(r.similarity >= c->least - 1e-9 && r.similarity <= c->most + 1e-9, "%s / %s: %f", c->a, c->b,
                  r.similarity);
        cr_expect(r.clipped == c->clipped && r.joined == c->joined, "%s / %s", c->a, c->b);
    }
    cc_arena_free(&arena);
}

Test(align, is_symmetric_in_similarity)
{
    cc_arena arena = {0};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_align_result r = cc_align(cc_span_of(cases[i].a), cc_span_of(cases[i].b), &arena);
        cc_align_result s = cc_align(cc_span_of(cases[i].b), cc_span_of(cases[i].a), &arena);
        cr_expect(r.similarity == s.similarity && r.cover_a == s.cover_b && r.replaced == s.replaced &&
                  r.added == s.left_out);
    }
    cc_arena_free(&arena);
}

Test(align, candidates_share_words)
{
    cc_arena arena = {0};
    const cc_span text[] = {
        CC_LIT("The plant will pay a price for the leak"),
        CC_LIT("pay the price"),
        CC_LIT("Nobody was hurt in the kitchen fire"),
        CC_LIT("hurt in the fire of the kitchen"),
        CC_LIT("killer"),
        CC_LIT("a killer"),
    };
    enum { TEXTS = sizeof text / sizeof *text };
    const cc_align_words *words[TEXTS];
    for (int i = 0; i < TEXTS; i++) words[i] = cc_align_read(text[i], &arena);
    uint32_t pairs = 0;
    cc_align_pair *p = cc_align_candidates(words, TEXTS, &pairs, &arena);
    cr_assert(pairs == 3);
    cr_assert(p[0].a == 0 && p[0].b == 1);
    cr_assert(p[1].a == 2 && p[1].b == 3);
    cr_assert(p[2].a == 4 && p[2].b == 5);
    cc_arena_free(&arena);
}

/* Ten thousand times the same words: linked, and at once. */
Test(align, candidates_are_not_all_pairs, .timeout = 10)
{
    enum { N = 10000 };
    cc_arena arena = {0};
    const cc_align_words **words = CC_NEW_ARRAY(&arena, N, const cc_align_words *);
    for (uint32_t i = 0; i < N; i++)
        words[i] = cc_align_read(CC_LIT("Nobody was hurt in the fire at the plant"), &arena);
    uint32_t pairs = 0;
    cc_align_candidates(words, N, &pairs, &arena);
    cr_assert(pairs == N - 1);
    cc_arena_free(&arena);
}
