/* tests/unit/claim_told.h - texts with patterns of claims: each is told, or with "!" in front is not. What a pattern
 * says is the including file's. */
#ifndef CC_TEST_CLAIM_TOLD_H
#define CC_TEST_CLAIM_TOLD_H

#include "base/buffer.h"
#include "environment.h"

typedef struct {
    const char *text;
    const char *expected[4];
} told_case;

/* Whether one of its claims is like the pattern. */
static bool is_told(cc_article *a, const char *pattern);
/* A line a claim, for the message of a case that fails. */
static void print_claims(cc_article *a, cc_buffer *out);

static inline void check_told(const told_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        cc_article *a = page_with_mentions(cases[i].text);
        cc_claims_extract(environment.claim, a);
        for (size_t k = 0; k < 4 && cases[i].expected[k] != NULL; k++) {
            bool wanted = cases[i].expected[k][0] != '!';
            bool told = is_told(a, cases[i].expected[k] + !wanted);
            cc_buffer all = {0};
            cc_buffer_text(&all, "");
            if (told != wanted) print_claims(a, &all);
            cr_expect(told == wanted, "%s\n  %s%.*s", cases[i].text, cases[i].expected[k],
                      CC_FMT(cc_buffer_span(&all)));
            cc_buffer_free(&all);
        }
        cc_article_free(a);
    }
}

#define CHECK(cases) check_told(cases, sizeof(cases) / sizeof *(cases))

#endif
