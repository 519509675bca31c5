#include "claim/openie.h"

#include "claim/phrase.h"

/* A claim and the sentence it is written from. Tokens are indices within the sentence. */
typedef struct {
    const cc_article *article;
    const cc_sentence *s;
    const cc_claim *c;
    int32_t head, top;
} tuple;

static int32_t local(const tuple *t, int32_t article_token)
{
    int32_t at = article_token - (int32_t)t->s->first;
    return article_token >= 0 && at >= 0 && at < (int32_t)t->s->count ? at : CC_NO_TOKEN;
}

static void add_tokens(const tuple *t, const int32_t *token, uint32_t n, cc_buffer *out)
{
    size_t from = out->len;
    for (uint32_t i = 0; i < n; i++) {
        const cc_token *k = &t->s->token[token[i]];
        bool space = i > 0 && (token[i] != token[i - 1] + 1 || t->s->token[token[i - 1]].space_after);
        if (space && out->len > from) cc_buffer_byte(out, ' ');
        cc_buffer_add(out, k->form);
    }
}

/* --- the predicate --- */

static bool is_verb_of_chain(const tuple *t, int32_t k)
{
    return k == t->head || (k >= t->top && k < t->head && cc_is_below(t->s, t->head, k));
}

static bool is_predicate_adverb(const cc_token *k, const cc_token *verb, int32_t at, int32_t head)
{
    if (k->upos == CC_UPOS_PART || cc_span_is(k->lower, "never")) return true;
    if (k->xpos == CC_XPOS_WRB) return false;
    return at < head && k->upos == CC_UPOS_ADV && verb->upos == CC_UPOS_VERB && k->first_child == CC_NO_TOKEN;
}

/* Auxiliaries, negation, particles and short adverbs round the verbs of the chain. */
static bool is_predicate_part(const tuple *t, int32_t at)
{
    const cc_token *k = &t->s->token[at];
    if (is_verb_of_chain(t, at)) return !(at == t->head && t->c->origin == CC_FROM_COPULA);
    if (k->head == CC_NO_TOKEN || !is_verb_of_chain(t, k->head)) return false;
    switch (cc_deprel_main((cc_deprel)k->deprel)) {
    case CC_DEP_AUX:
    case CC_DEP_COP: return true;
    case CC_DEP_COMPOUND: return k->deprel == CC_DEP_COMPOUND_PRT;
    case CC_DEP_MARK: return k->xpos == CC_XPOS_TO && k->head != t->top;
    case CC_DEP_ADVMOD: return is_predicate_adverb(k, &t->s->token[k->head], at, k->head) && at >= t->top - 3;
    default: return false;
    }
}

/* The preposition of the first oblique belongs to a predicate without an object: "taught at". */
static const cc_argument *only_oblique(const tuple *t, const cc_argument *const *arg, uint32_t n)
{
    const cc_argument *best = NULL;
    for (uint32_t i = 1; i < n; i++) {
        const cc_argument *g = arg[i];
        cc_deprel d = g->head < 0 || local(t, g->head) < 0
                          ? CC_DEP_DEP
                          : cc_deprel_main((cc_deprel)t->s->token[local(t, g->head)].deprel);
        bool governed = g->slot == CC_SLOT_OBJECT && d == CC_DEP_OBL; /* "looked for" it */
        if (!governed && (g->slot == CC_SLOT_OBJECT || (g->slot == CC_SLOT_COMPLEMENT && g->marker.len == 0)))
            return NULL;
        if (g->slot == CC_SLOT_COMPLEMENT && d == CC_DEP_CCOMP) return cc_span_is(g->marker, "that") ? g : NULL;
        bool oblique = d == CC_DEP_OBL || d == CC_DEP_NMOD || (local(t, g->head) == t->head);
        if (!oblique || g->marker.len == 0 || g->slot == CC_SLOT_TIME || local(t, g->head) < t->head) continue;
        if (best == NULL || (best->slot == CC_SLOT_PLACE && g->slot != CC_SLOT_PLACE && g->slot != CC_SLOT_MANNER))
            best = g;
    }
    return best;
}

/* "were able to reinforce and defeat", "was sold and renamed": a second verb without an auxiliary of its own shares the
 * first's. */
static uint32_t shared_tokens(const tuple *t, int32_t *out, uint32_t room)
{
    const cc_token *k = &t->s->token[t->top];
    bool bare = k->xpos == CC_XPOS_VB || k->xpos == CC_XPOS_VBN || k->xpos == CC_XPOS_VBG;
    if (k->deprel != CC_DEP_CONJ || !bare || cc_child(t->s, t->top, CC_DEP_AUX) != CC_NO_TOKEN) return 0;
    uint32_t n = 0;
    int32_t first = k->head;
    for (int32_t i = 0; i < first && n < room; i++) {
        const cc_token *w = &t->s->token[i];
        bool aux = cc_deprel_main((cc_deprel)w->deprel) == CC_DEP_AUX ||
                   (w->deprel == CC_DEP_MARK && w->xpos == CC_XPOS_TO) || w->deprel == CC_DEP_COP;
        bool above = i != first && t->s->token[first].deprel == CC_DEP_XCOMP && i == t->s->token[first].head;
        bool of_above = t->s->token[first].deprel == CC_DEP_XCOMP && w->head == t->s->token[first].head && aux;
        if ((aux && w->head == first) || above || of_above) out[n++] = i;
    }
    return n;
}

static uint32_t predicate_tokens(const tuple *t, int32_t *out, uint32_t room)
{
    uint32_t n = shared_tokens(t, out, room);
    for (int32_t k = 0; k <= t->head + 3 && k < (int32_t)t->s->count && n < room; k++)
        if (is_predicate_part(t, k)) out[n++] = k;
    return n;
}

/* --- arguments --- */

static unsigned kinds_of(const tuple *t, const cc_argument *g, int32_t head)
{
    unsigned kinds = CC_PHRASE_DETERMINER | CC_PHRASE_BARE;
    if (t->c->origin == CC_FROM_POSSESSIVE) kinds |= CC_PHRASE_OWNED;
    cc_deprel d = cc_deprel_main((cc_deprel)t->s->token[head].deprel);
    bool within = head >= t->top || g->slot != CC_SLOT_SUBJECT;
    bool clause = within && (d == CC_DEP_CCOMP || d == CC_DEP_CSUBJ || d == CC_DEP_ADVCL || d == CC_DEP_XCOMP ||
                             d == CC_DEP_PARATAXIS);
    if (t->c->origin == CC_FROM_COPULA && head == t->head) return kinds | CC_PHRASE_PREDICATE;
    if (clause) kinds |= CC_PHRASE_CLAUSE;
    else if (cc_child(t->s, head, CC_DEP_NSUBJ) != CC_NO_TOKEN) kinds |= CC_PHRASE_PREDICATE;
    int32_t tokens[CC_PHRASE_ROOM];
    uint32_t n = cc_phrase_tokens(t->s, head, kinds | CC_PHRASE_CASE, tokens, CC_PHRASE_ROOM);
    /* one of several conjuncts: its range ends before the next one */
    if (n > 0 && t->s->token[tokens[n - 1]].end > g->end) kinds |= CC_PHRASE_ALONE;
    return kinds;
}

static void add_argument(const tuple *t, const cc_argument *g, bool with_marker, cc_buffer *out)
{
    int32_t head = local(t, g->head), token[CC_PHRASE_ROOM];
    if (head == CC_NO_TOKEN) {
        cc_buffer_add(out, g->text);
        return;
    }
    unsigned kinds = kinds_of(t, g, head) | (with_marker ? CC_PHRASE_CASE : 0);
    uint32_t n = cc_phrase_tokens(t->s, head, kinds, token, CC_PHRASE_ROOM);
    add_tokens(t, token, n, out);
}

/* A title's words are a range of their own, no subtree. */
static void add_range(const tuple *t, const cc_argument *g, cc_buffer *out)
{
    cc_buffer_add(out, cc_article_slice(t->article, g->start, g->end));
}

/* An adverb that the predicate's words have already, a number that its noun has. */
static bool is_inside(const tuple *t, const cc_argument *g)
{
    int32_t head = local(t, g->head);
    if (head != CC_NO_TOKEN && t->s->token[head].deprel == CC_DEP_NUMMOD) return true;
    return head != CC_NO_TOKEN && t->head != CC_NO_TOKEN && t->s->token[head].deprel == CC_DEP_ADVMOD &&
           is_predicate_part(t, head);
}

/* The first argument, then the others as the sentence has them; quantities stand inside their nouns. */
static uint32_t order_arguments(const tuple *t, const cc_argument **out, uint32_t room)
{
    const cc_claim *c = t->c;
    const cc_argument *first = cc_claim_argument(c, c->passive ? CC_SLOT_OBJECT : CC_SLOT_SUBJECT);
    if (c->passive && cc_claim_argument(c, CC_SLOT_RECIPIENT) != NULL && first != NULL && first->start > c->start) {
        const cc_argument *r = cc_claim_argument(c, CC_SLOT_RECIPIENT);
        if (r->start < first->start) first = r;
    }
    uint32_t n = 0;
    if (first == NULL) return 0;
    out[n++] = first;
    const cc_argument *object = c->passive ? NULL : cc_claim_argument(c, CC_SLOT_OBJECT);
    int32_t head = object == NULL ? CC_NO_TOKEN : local(t, object->head);
    if (head >= 0 && cc_deprel_main((cc_deprel)t->s->token[head].deprel) == CC_DEP_OBL) object = NULL;
    if (object == NULL && !c->passive) object = cc_claim_argument(c, CC_SLOT_COMPLEMENT);
    if (object != NULL && n < room) out[n++] = object;
    for (uint32_t i = 0; i < c->arguments && n < room; i++) {
        const cc_argument *g = &c->argument[i];
        if (g != first && g != object && !is_inside(t, g)) out[n++] = g;
    }
    return n;
}

static void write_verbal(const tuple *t, const cc_argument *const *arg, uint32_t n, cc_buffer *out)
{
    int32_t token[CC_PHRASE_ROOM];
    uint32_t words = predicate_tokens(t, token, CC_PHRASE_ROOM);
    /* a participle beside its noun has lost its "be" (EXTRACTION rule 2) */
    if (t->c->passive && words == 1) cc_buffer_text(out, "be ");
    add_tokens(t, token, words, out);
    const cc_argument *oblique = only_oblique(t, arg, n);
    if (words == 0) cc_buffer_text(out, "is");
    if (oblique != NULL) {
        cc_buffer_byte(out, ' ');
        cc_buffer_add(out, oblique->marker);
    }
    for (uint32_t i = 0; i < n; i++) {
        cc_buffer_byte(out, '\t');
        bool agent = t->c->passive && arg[i]->slot == CC_SLOT_SUBJECT;
        add_argument(t, arg[i], i > 0 && arg[i] != oblique && (arg[i]->marker.len > 0 || agent), out);
    }
}

static void write_named(const tuple *t, const cc_argument *const *arg, uint32_t n, cc_buffer *out)
{
    cc_buffer_text(out, cc_span_is(t->c->predicate, "have")         ? "has"
                        : arg[n > 1 ? 1 : 0]->slot == CC_SLOT_PLACE ? "is in"
                                                                    : "is");
    for (uint32_t i = 0; i < n; i++) {
        cc_buffer_byte(out, '\t');
        if (t->c->origin == CC_FROM_TITLE) add_range(t, arg[i], out);
        else add_argument(t, arg[i], false, out);
    }
}

bool cc_openie_write(const cc_article *article, const cc_claim *c, cc_buffer *out)
{
    if (c->origin == CC_FROM_NOUN || c->origin == CC_FROM_COUNT) return false;
    const cc_argument *arg[12];
    tuple t = {.article = article, .s = &article->sentences.item[c->sentence], .c = c};
    t.head = local(&t, c->predicate_token);
    t.top = local(&t, c->matrix_token);
    uint32_t n = order_arguments(&t, arg, 12);
    /* a role, what somebody has or is called: no verb of the sentence says it */
    bool named = t.head == CC_NO_TOKEN || c->origin == CC_FROM_APPOSITION || c->origin == CC_FROM_TITLE ||
                 c->origin == CC_FROM_POSSESSIVE;
    if (n == 0 || (n < 2 && named)) return false;
    if (named) write_named(&t, arg, n, out);
    else write_verbal(&t, arg, n, out);
    return true;
}
