/* claim/words.c - a claim as a short sentence for reports. */
#include "base/buffer.h"
#include "claim/claim.h"

static void add(cc_buffer *b, cc_span s)
{
    if (s.len == 0) return;
    if (b->len > 0) cc_buffer_byte(b, ' ');
    cc_buffer_add(b, s);
}

/* The predicate as it was written with its auxiliaries and negation: "has not recalled". */
static void add_verb_group(cc_buffer *b, const cc_article *article, const cc_claim *c)
{
    const cc_sentence *s = &article->sentences.item[c->sentence];
    int32_t first = (int32_t)s->first, head = c->predicate_token - first, top = c->matrix_token - first;
    for (int32_t t = 0; t <= head; t++) {
        const cc_token *k = &s->token[t];
        cc_deprel d = cc_deprel_main((cc_deprel)k->deprel);
        bool part = d == CC_DEP_AUX || d == CC_DEP_COP || (d == CC_DEP_MARK && k->xpos == CC_XPOS_TO && t > top) ||
                    (d == CC_DEP_ADVMOD && (k->upos == CC_UPOS_PART || cc_span_is(k->lower, "never")));
        bool own = k->head == head || (k->head >= top && k->head < head && cc_is_below(s, head, k->head));
        bool chain = t == head || (t >= top && t < head && cc_is_below(s, head, t) &&
                                   (k->upos == CC_UPOS_VERB || k->upos == CC_UPOS_ADJ));
        if (t == head && (c->origin == CC_FROM_COPULA)) continue;
        if (chain || (part && own)) add(b, k->form);
    }
}

static void add_predicate(cc_buffer *b, const cc_article *article, const cc_claim *c)
{
    bool verbal = c->predicate_token >= 0 && c->origin <= CC_FROM_PARTICIPLE && c->origin != CC_FROM_COPULA;
    if (verbal || (c->origin == CC_FROM_COPULA && c->matrix_token >= 0)) {
        size_t before = b->len;
        add_verb_group(b, article, c);
        if (b->len > before) return;
    }
    if (c->polarity == CC_NEGATIVE) add(b, CC_LIT("not"));
    if (cc_span_is(c->predicate, "be"))
        add(b, CC_LIT("is"));
    else
        add(b, c->predicate);
}

static void add_argument(cc_buffer *b, const cc_claim *c, const cc_argument *g)
{
    bool core = g->slot == CC_SLOT_OBJECT || g->slot == CC_SLOT_COMPLEMENT || g->slot == CC_SLOT_SUBJECT;
    if (!core || (c->origin == CC_FROM_COPULA && g->marker.len > 0)) add(b, g->marker);
    add(b, g->text);
}

cc_span cc_claim_words(const cc_article *article, const cc_claim *c, cc_arena *a)
{
    cc_buffer b = {0};
    const cc_argument *subject = cc_claim_argument(c, CC_SLOT_SUBJECT), *object = cc_claim_argument(c, CC_SLOT_OBJECT);
    const cc_argument *before = c->passive ? object : subject;
    if (before != NULL) add(&b, before->text);
    add_predicate(&b, article, c);
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        if (g == before || g->slot == CC_SLOT_QUANTITY) continue;
        if (g == subject && c->passive) add(&b, CC_LIT("by"));
        add_argument(&b, c, g);
    }
    cc_span words = cc_arena_copy(a, cc_buffer_span(&b));
    cc_buffer_free(&b);
    return words;
}
