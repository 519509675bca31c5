/* Statements of identifiers: telephone numbers and other long groups of digits. */
#include "judge/figures.h"

/* Digits in groups, nine or more of them, are a telephone number or another identifier. */
static uint32_t identifier_end(const cc_sentence *s, uint32_t from)
{
    uint32_t end = from, digits = 0;
    for (; end < s->count; end++) {
        cc_span form = s->token[end].form;
        bool all = form.len > 0;
        uint32_t own = 0;
        for (size_t i = 0; i < form.len; i++) {
            bool digit = form.ptr[i] >= '0' && form.ptr[i] <= '9';
            all &= digit || (form.ptr[i] == '-' && i > 0);
            own += digit;
        }
        bool dash = cc_span_is(form, "-") && end > from;
        if (!all && !dash) break;
        if (all) digits += own;
    }
    return digits >= 9 && digits <= 15 ? end : from;
}

static cc_span digits_alone(cc_arena *a, cc_span words)
{
    char *out = cc_arena_alloc(a, words.len + 1);
    size_t n = 0;
    for (size_t i = 0; i < words.len; i++)
        if (words.ptr[i] >= '0' && words.ptr[i] <= '9') out[n++] = words.ptr[i];
    return (cc_span){out, n};
}

void cc_gather_identifiers(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t i = 0, end; i<s->count; i = end> i ? end : i + 1) {
        end = identifier_end(s, i);
        if (end == i) continue;
        cc_span words = cc_article_slice(a, s->token[i].start, s->token[end - 1].end);
        cc_statement st = {.ask = CC_ASK_NUMBER,
                           .owner = CC_NO_CONCEPT,
                           .article = article,
                           .claim = -1,
                           .sentence = (uint32_t)(s - a->sentences.item),
                           .start = s->token[i].start,
                           .end = s->token[end - 1].end,
                           .token = s->first + i,
                           .event = -1,
                           .mention = -1,
                           .kind = CC_LIT("id"),
                           .value = digits_alone(r->arena, words),
                           .head = CC_NO_CONCEPT};
        cc_context_read(&st.context, &r->vocabulary, r->story, article, s->first + i, r->arena);
        cc_store_add(&r->store, &r->vocabulary, &st);
    }
}
