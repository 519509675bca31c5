/* tests/fuzz/fuzz_cut.c - any bytes through the cutter: tokens in order, nothing lost. */
#include "base/utf8.h"
#include "fuzz/must.h"
#include "language/language.h"

/* Between two tokens stands white space alone. */
static void check_gap(const cc_article *a, uint32_t from, uint32_t to)
{
    size_t n;
    for (uint32_t i = from; i < to; i += (uint32_t)n)
        MUST(cc_utf8_is_space(cc_utf8_decode(cc_article_slice(a, i, to), &n)));
}

static void check_sentence(const cc_article *a, const cc_sentence *s, uint32_t *at)
{
    MUST(s->count > 0 && s->start == s->token[0].start && s->end == s->token[s->count - 1].end);
    for (uint32_t i = 0; i < s->count; i++) {
        const cc_token *t = &s->token[i];
        MUST(t->start >= *at && t->end > t->start && cc_span_equal(t->form, cc_article_slice(a, t->start, t->end)));
        MUST(i + t->multiword <= s->count && t->lower.len > 0);
        check_gap(a, *at, t->start);
        *at = t->end;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cc_article *a = cc_article_of_text((cc_span){(const char *)data, size}, CC_NO_DAY);
    cc_cut(a);
    uint32_t at = 0;
    for (uint32_t i = 0; i < a->sentences.count; i++) check_sentence(a, &a->sentences.item[i], &at);
    check_gap(a, at, (uint32_t)a->text.len);
    cc_article_free(a);
    return 0;
}
