/* tests/unit/claim_tuple.h - patterns of claims for claim_told.h: speaker|subject|predicate|object|modality, where the
 * object may stand in the complement, the last parts may be left out and "~" may be anything. Fragments are not told.
 */
#ifndef CC_TEST_CLAIM_TUPLE_H
#define CC_TEST_CLAIM_TUPLE_H

#include "claim_told.h"

static cc_span text_of(const cc_claim *c, cc_slot slot)
{
    const cc_argument *g = cc_claim_argument(c, slot);
    return g == NULL ? CC_LIT("") : g->text;
}

static bool is_claim(const cc_claim *c, cc_span pattern)
{
    cc_span object = text_of(c, CC_SLOT_OBJECT), part;
    cc_span fields[] = {c->speaker, text_of(c, CC_SLOT_SUBJECT), c->predicate,
                        object.len > 0 ? object : text_of(c, CC_SLOT_COMPLEMENT),
                        cc_span_of(cc_modality_name(c->modality))};
    for (size_t i = 0; i < sizeof fields / sizeof *fields && cc_span_split(&pattern, '|', &part); i++)
        if (!cc_span_is(part, "~") && !cc_span_equal(part, fields[i])) return false;
    return !c->fragment;
}

static bool is_told(cc_article *a, const char *pattern)
{
    for (uint32_t i = 0; i < a->claims.count; i++)
        if (is_claim(&a->claims.item[i], cc_span_of(pattern))) return true;
    return false;
}

static void print_claims(cc_article *a, cc_buffer *out)
{
    for (uint32_t i = 0; i < a->claims.count; i++) {
        const cc_claim *c = &a->claims.item[i];
        cc_buffer_print(out, "\n    %s%.*s|%.*s|%.*s|%.*s/%.*s|%s", c->fragment ? "(fragment) " : "",
                        CC_FMT(c->speaker), CC_FMT(text_of(c, CC_SLOT_SUBJECT)), CC_FMT(c->predicate),
                        CC_FMT(text_of(c, CC_SLOT_OBJECT)), CC_FMT(text_of(c, CC_SLOT_COMPLEMENT)),
                        cc_modality_name(c->modality));
    }
}

#endif
