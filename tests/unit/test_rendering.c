/* Renderings of one quotation in several articles. Our own sentences; needs no model. */
#include "judge/rendering.h"

#include <criterion/criterion.h>

static cc_article *article(const char *text, cc_form form)
{
    cc_article *a = cc_article_of_text(cc_span_of(text), CC_NO_DAY);
    cc_quote *q = CC_PUSH(&a->arena, &a->quotes);
    *q = (cc_quote){.form = form, .entity = -1, .speaker_token = -1, .cue = -1, .addressee = -1, .parent = -1};
    q->at.end = (uint32_t)a->text.len;
    return a;
}

Test(rendering, the_same_words_share_an_id)
{
    cc_arena arena = {0};
    cc_article *a[] = {
        article("The old bridge will be closed on Friday and nobody knows for how long", CC_FORM_DIRECT),
        article("The old bridge will be shut on Friday", CC_FORM_DIRECT),
        article("that the old bridge would be closed on Friday", CC_FORM_INDIRECT),
        article("Prices rise again", CC_FORM_DIRECT),
    };
    cc_story story = {.article = a, .articles = 4};
    cc_findings found = {0};
    cc_renderings_find(&story, &found, &arena);
    cr_assert(found.rendering != NULL);
    cc_span id = found.rendering[0][0].aligned_id;
    cr_assert(cc_span_starts(id, "aln-"));
    cr_expect(cc_span_equal(found.rendering[1][0].aligned_id, id));
    cr_expect(cc_span_equal(found.rendering[2][0].aligned_id, id));
    cr_expect(found.rendering[3][0].aligned_id.len == 0);
    cr_expect(found.rendering[0][0].differs.len == 0, "the longest differs from nothing");
    cc_span differs = found.rendering[1][0].differs;
    cr_expect(cc_span_is(differs, "'shut' for 'closed'; ends before 'and nobody knows for how long'"), "%.*s",
              CC_FMT(differs));
    for (int i = 0; i < 4; i++) cc_article_free(a[i]);
    cc_arena_free(&arena);
}

Test(rendering, one_article_alone_has_none)
{
    cc_arena arena = {0};
    cc_article *a = article("The old bridge will be closed on Friday", CC_FORM_DIRECT);
    cc_quote first = a->quotes.item[0];
    *CC_PUSH(&a->arena, &a->quotes) = first;
    cc_story story = {.article = &a, .articles = 1};
    cc_findings found = {0};
    cc_renderings_find(&story, &found, &arena);
    cr_expect(found.rendering[0][0].aligned_id.len == 0 && found.rendering[0][1].aligned_id.len == 0);
    cc_article_free(a);
    cc_arena_free(&arena);
}
