#include "language/punctuate.h"

enum { LONGEST = 256, NONE = CC_NO_TOKEN };

/* The sentence's words without punctuation: how far the subtree of each reaches, and the marks' partners. */
typedef struct {
    const cc_sentence *s;
    int32_t n;
    int16_t left[LONGEST], right[LONGEST], partner[LONGEST];
    bool is_mark[LONGEST];
} outline;

static int32_t head_of(const outline *o, int32_t i)
{
    return o->s->token[i].head;
}

static void find_marks(outline *o)
{
    for (int32_t i = 0; i < o->n; i++) {
        const cc_token *t = &o->s->token[i];
        o->is_mark[i] = t->deprel == CC_DEP_PUNCT && t->first_child == NONE && t->head != NONE;
        o->left[i] = o->right[i] = (int16_t)i;
        o->partner[i] = NONE;
    }
}

/* Every word widens all that stand above it. */
static void find_edges(outline *o)
{
    for (int32_t i = 0; i < o->n; i++)
        for (int32_t up = i; up != NONE && !o->is_mark[i]; up = head_of(o, up)) {
            if (i < o->left[up]) o->left[up] = (int16_t)i;
            if (i > o->right[up]) o->right[up] = (int16_t)i;
        }
}

/* '(' for what opens, ')' for what closes, '"' for what does either, 0 for other marks. */
static char kind_of(const cc_token *t)
{
    char c = t->form.len == 1 ? t->form.ptr[0] : 0;
    if (c == '(' || c == '[' || c == '{') return '(';
    if (c == ')' || c == ']' || c == '}') return ')';
    if (cc_span_is(t->form, "\xE2\x80\x9C") || cc_span_is(t->form, "``")) return '(';
    if (cc_span_is(t->form, "\xE2\x80\x9D")) return ')';
    return cc_span_is(t->lower, "\"") || cc_span_is(t->lower, "'") || cc_span_is(t->lower, "''") ? '"' : 0;
}

static void join(outline *o, int32_t a, int32_t b)
{
    o->partner[a] = (int16_t)b;
    o->partner[b] = (int16_t)a;
}

static void find_pairs(outline *o)
{
    int16_t open[LONGEST];
    int32_t depth = 0, quote = NONE;
    for (int32_t i = 0; i < o->n; i++) {
        char kind = o->is_mark[i] ? kind_of(&o->s->token[i]) : 0;
        if (kind == '(') open[depth++] = (int16_t)i;
        if (kind == ')' && depth > 0) join(o, open[--depth], i);
        if (kind != '"') continue;
        if (quote == NONE) {
            quote = i;
        } else {
            join(o, quote, i);
            quote = NONE;
        }
    }
}

/* The first word between a pair that nothing between them heads; NONE for an empty pair. */
static int32_t top_between(const outline *o, int32_t a, int32_t b)
{
    for (int32_t i = a + 1; i < b; i++)
        if (!o->is_mark[i] && (head_of(o, i) <= a || head_of(o, i) >= b)) return i;
    return NONE;
}

/* What a comma sets off: the dependent right of it whose head is on its left, or the other way round. */
static int32_t set_off(const outline *o, int32_t comma)
{
    int32_t before = comma - 1, after = comma + 1;
    while (before >= 0 && o->is_mark[before]) before--;
    while (after < o->n && o->is_mark[after]) after++;
    if (before < 0 || after >= o->n) return NONE;
    while (head_of(o, before) != NONE && o->right[head_of(o, before)] < comma) before = head_of(o, before);
    while (head_of(o, after) != NONE && o->left[head_of(o, after)] > comma) after = head_of(o, after);
    if (head_of(o, after) != NONE && head_of(o, after) < comma) return after;
    return head_of(o, before) > comma ? before : o->s->root;
}

void cc_punctuate(cc_sentence *s)
{
    outline o = {.s = s, .n = (int32_t)s->count};
    if (s->count > LONGEST) return;
    find_marks(&o);
    find_edges(&o);
    find_pairs(&o);
    for (int32_t i = 0; i < o.n; i++) {
        if (!o.is_mark[i]) continue;
        int32_t partner = o.partner[i], head = NONE;
        if (partner != NONE) head = partner < i ? top_between(&o, partner, i) : top_between(&o, i, partner);
        else if (cc_span_is(s->token[i].form, ",")) head = set_off(&o, i);
        if (head != NONE) s->token[i].head = head;
    }
    cc_sentence_link(s);
}
