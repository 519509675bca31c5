/* claim/words.c - a claim as a short sentence for reports.
 *
 * A fact checker acts on it, so a clause is told in the article's own words and order, "no" and "hardly" among
 * them; only the subject is put in by name where the clause has a pronoun or none. What no clause says (roles,
 * events that a noun names) is put together from the slots. */
#include "base/buffer.h"
#include "claim/claim.h"

static void add(cc_buffer *b, cc_span s)
{
    if (s.len == 0) return;
    if (b->len > 0) cc_buffer_byte(b, ' ');
    cc_buffer_add(b, s);
}

/* --- a clause ---------------------------------------------------------------------- */

/* Article tokens [first, last) of the claim, marks and joining words at its ends left out. */
typedef struct {
    const cc_article *article;
    uint32_t first, last;
} stretch;

static const cc_token *token_at(const stretch *s, uint32_t at)
{
    return &s->article->tokens.item[at];
}

/* Marks that open or close something are looked at apart. */
static bool is_loose(const cc_token *t, bool opening)
{
    if (t->upos == CC_UPOS_PUNCT) return !cc_span_is(t->lower, "$") && !cc_span_is(t->lower, "%");
    return opening && (t->upos == CC_UPOS_CCONJ || t->deprel == CC_DEP_MARK || t->deprel == CC_DEP_DISCOURSE) &&
           t->xpos != CC_XPOS_TO;
}

static stretch stretch_of(const cc_article *article, const cc_claim *c)
{
    const cc_sentence *s = &article->sentences.item[c->sentence];
    stretch r = {article, s->first, s->first + s->count};
    while (r.first < r.last && token_at(&r, r.first)->end <= c->start) r.first++;
    while (r.last > r.first && token_at(&r, r.last - 1)->start >= c->end) r.last--;
    while (r.first < r.last && is_loose(token_at(&r, r.first), true)) r.first++;
    while (r.last > r.first && is_loose(token_at(&r, r.last - 1), false)) r.last--;
    return r;
}

/* A double mark of either style. */
static bool is_mark(const cc_token *t)
{
    return cc_span_is(t->lower, "\"") || cc_span_is(t->lower, "``") || cc_span_is(t->lower, "''");
}

static const cc_token *first_mark(const stretch *r)
{
    for (uint32_t t = r->first; t < r->last; t++)
        if (is_mark(token_at(r, t))) return token_at(r, t);
    return NULL;
}

/* Do the marks lack a partner, which was cut off at an end of the clause? */
static bool lacks_mark(const stretch *r)
{
    uint32_t marks = 0;
    for (uint32_t t = r->first; t < r->last; t++) marks += is_mark(token_at(r, t));
    return marks % 2 == 1;
}

/* The words [from, to) as written. */
static void add_words(cc_buffer *b, const stretch *r, uint32_t from, uint32_t to)
{
    bool space = b->len > 0;
    for (uint32_t t = from; t < to; t++) {
        const cc_token *k = token_at(r, t);
        if (space && b->len > 0) cc_buffer_byte(b, ' ');
        cc_buffer_add(b, k->form);
        space = k->space_after;
    }
}

static bool is_relative(const cc_token *t)
{
    return t->xpos == CC_XPOS_WDT || t->xpos == CC_XPOS_WP || (t->xpos == CC_XPOS_IN && cc_span_is(t->lower, "that"));
}

/* Tokens of the stretch that the subject's own words take: [from, to), empty where it stands elsewhere. */
static void find_subject(const stretch *r, const cc_argument *g, uint32_t *from, uint32_t *to)
{
    *from = *to = r->first;
    if (g == NULL) return;
    uint32_t t = r->first;
    while (t < r->last && token_at(r, t)->start < g->start) t++;
    *from = *to = t;
    while (*to < r->last && token_at(r, *to)->end <= g->end) (*to)++;
}

/* "he", for which a name can stand; not "it", which often names nothing, nor "I" and "we", whose verb would not fit. */
static bool is_pronoun(const stretch *r, uint32_t from, uint32_t to)
{
    static const char *const words[] = {"he", "she", "they", "who", "which", "that"};
    if (to != from + 1) return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is(token_at(r, from)->lower, words[i])) return true;
    return false;
}

/* The grammatical subject: what is acted on where the verb is passive. */
static const cc_argument *front_of(const cc_claim *c)
{
    const cc_argument *object = cc_claim_argument(c, CC_SLOT_OBJECT), *subject = cc_claim_argument(c, CC_SLOT_SUBJECT);
    return c->passive && object != NULL ? object : subject;
}

/* Speech keeps both of its marks, so that nothing said is taken for the outlet's own. */
static void close_marks(cc_buffer *b, const stretch *r)
{
    const cc_token *mark = first_mark(r);
    if (mark == NULL || !lacks_mark(r)) return;
    bool curly = mark->form.len > 1, opens = !mark->space_after;
    if (opens) {
        cc_buffer_text(b, curly ? "\xE2\x80\x9D" : "\"");
        return;
    }
    cc_buffer whole = {0};
    cc_buffer_text(&whole, curly ? "\xE2\x80\x9C" : "\"");
    cc_buffer_add(&whole, cc_buffer_span(b));
    cc_buffer_free(b);
    *b = whole;
}

static void add_clause(cc_buffer *b, const cc_article *article, const cc_claim *c)
{
    stretch r = stretch_of(article, c);
    const cc_argument *front = front_of(c);
    uint32_t from, to, verb = c->predicate_token < 0 ? r.first : (uint32_t)c->predicate_token;
    find_subject(&r, front, &from, &to);
    bool inside = to > from && from < verb;
    if (inside && !is_pronoun(&r, from, to)) {
        add_words(b, &r, r.first, r.last);
    } else if (inside) { /* "he denied it": the name in the pronoun's place */
        add_words(b, &r, r.first, from);
        add(b, front->text);
        add_words(b, &r, to, r.last);
    } else if (to > from) { /* behind the verb: "said Peskov" */
        add_words(b, &r, r.first, r.last);
    } else { /* the subject of another clause */
        if (front != NULL) add(b, front->text);
        while (r.first < r.last && is_relative(token_at(&r, r.first)) && r.first < verb) r.first++;
        add_words(b, &r, r.first, r.last);
    }
    close_marks(b, &r);
}

/* --- what no clause says -------------------------------------------------------------- */

static void add_predicate(cc_buffer *b, const cc_claim *c)
{
    if (c->polarity == CC_NEGATIVE) add(b, CC_LIT("not"));
    add(b, cc_span_is(c->predicate, "be") ? CC_LIT("is") : c->predicate);
}

static void add_slots(cc_buffer *b, const cc_claim *c)
{
    const cc_argument *subject = cc_claim_argument(c, CC_SLOT_SUBJECT), *front = front_of(c);
    if (front != NULL) add(b, front->text);
    add_predicate(b, c);
    for (uint32_t i = 0; i < c->arguments; i++) {
        const cc_argument *g = &c->argument[i];
        if (g == front || g->slot == CC_SLOT_QUANTITY) continue;
        bool core = g->slot == CC_SLOT_OBJECT || g->slot == CC_SLOT_COMPLEMENT || g->slot == CC_SLOT_SUBJECT;
        if (g == subject && c->passive) add(b, CC_LIT("by"));
        else if (!core) add(b, g->marker);
        add(b, g->text);
    }
}

static bool is_clause(const cc_claim *c)
{
    return c->predicate_token >= 0 && (c->origin <= CC_FROM_PARTICIPLE || c->origin == CC_FROM_EXISTENTIAL);
}

cc_span cc_claim_words(const cc_article *article, const cc_claim *c, cc_arena *a)
{
    cc_buffer b = {0};
    if (is_clause(c)) add_clause(&b, article, c);
    else add_slots(&b, c);
    cc_span words = cc_arena_copy(a, cc_buffer_span(&b));
    cc_buffer_free(&b);
    return words;
}
