#include "judge/unmarked.h"

static bool is_first_person(cc_span lower)
{
    static const char *const words[] = {"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"};
    return CC_AMONG(lower, words);
}

static bool speaks_of_itself(const cc_judging *r, const cc_piece *p)
{
    const cc_article *a = cc_judging_article(r, p->article);
    for (uint32_t i = 0; i < p->words; i++)
        if (is_first_person(a->tokens.item[p->token[i]].lower)) return true;
    return false;
}

/* A mark right before one of the first words: typographic ones are ASCII in lower. */
static bool opens_with_mark(const cc_judging *r, const cc_piece *p, uint32_t before)
{
    const cc_article *a = cc_judging_article(r, p->article);
    for (uint32_t i = p->token[0] > 0 ? p->token[0] - 1 : 0; i < p->token[before]; i++) {
        const cc_token *t = &a->tokens.item[i];
        if (!t->space_after && (cc_span_is(t->lower, "\"") || cc_span_is(t->lower, "'") || cc_span_is(t->lower, "``")))
            return true;
    }
    return false;
}

bool cc_is_unmarked_rendering(const cc_judging *r, const cc_piece *marked, const cc_piece *plain,
                              const cc_alignment *found)
{
    enum { MATCHED = 7, RUN = 5 };
    if (found->share < 0.7f || found->mass < 2 || found->matched < MATCHED || found->run < RUN) return false;
    return (speaks_of_itself(r, marked) && speaks_of_itself(r, plain)) || opens_with_mark(r, plain, found->b_first);
}
