/* mention/number_idle.c - quantities that were read and count nothing: years, moments, pronouns, parts of names,
 * idioms. */
#include "mention/number.h"

#include <math.h>

static bool is_hedged(const cc_number_scan *s, const cc_quantity *q)
{
    uint32_t start;
    return q->bound != CC_BOUND_NONE || cc_hedge_before(s, q->first, &start) != CC_BOUND_NONE;
}

/* Four bare digits are a year unless something is counted with them. */
static bool is_bare_year(const cc_number_scan *s, const cc_quantity *q)
{
    uint32_t i = q->amount.first;
    if (q->unit != NULL || !q->amount.literal || q->first != i || !cc_piece_is_year(s, i) || s->count == 1)
        return false;
    bool named = i > 0 && cc_piece_used_as(s, i - 1, CC_USE_YEAR);
    bool counted = cc_piece_is_plural(s, q->last) || cc_piece_is(s, q->last, "people");
    bool recent = s->piece[i].value >= 1900;
    if (is_hedged(s, q) && (counted || !recent)) return false;
    return recent ? named || !counted || fmod(s->piece[i].value, 100) != 0 : !counted || named;
}

/* "One" as a pronoun, "one of the men", "the one". */
static bool is_pronoun(const cc_number_scan *s, const cc_quantity *q)
{
    static const char *const before[] = {"the",   "this",  "that", "which",   "no",       "any",     "each",
                                         "every", "some",  "next", "last",    "previous", "current", "first",
                                         "right", "wrong", "only", "another", "a",        "as"};
    static const char *const behind[] = {"of", "another", "day", "to", "who", "that"};
    uint32_t i = q->amount.first;
    if (!cc_piece_is(s, i, "one") || q->last != i + 1 || q->first != i || q->unit != NULL || is_hedged(s, q))
        return false;
    for (size_t k = 0; k < sizeof behind / sizeof *behind; k++)
        if (cc_piece_is(s, i + 1, behind[k])) return true;
    if (cc_piece_is_dash(s, i - 1) && cc_piece_is(s, i - 2, "no")) return true;
    if (cc_piece_token(s, i)->upos == CC_UPOS_PRON) return true;
    if (i > 0 && cc_piece_token(s, i - 1)->upos == CC_UPOS_ADJ) return true; /* "a good one" */
    for (size_t k = 0; k < sizeof before / sizeof *before && i > 0; k++)
        if (cc_piece_is(s, i - 1, before[k])) return true;
    return cc_piece_token(s, i)->upos != CC_UPOS_X && cc_piece_token(s, i)->deprel != CC_DEP_NUMMOD && i > 0 &&
           !cc_piece_is_kind(s, i + 1, CC_PIECE_WORD);
}

/* "a second later", "per second", "second thoughts" as against "the second man". */
static bool is_moment(const cc_number_scan *s, const cc_quantity *q)
{
    uint32_t i = q->amount.first;
    if (!q->amount.ordinal || q->last != i + 1 || !cc_piece_is(s, i, "second")) return false;
    if (i > 0 && (cc_piece_is(s, i - 1, "per") || cc_piece_is(s, i - 1, "split") || cc_piece_is(s, i - 1, "every")))
        return true;
    bool article = i > 0 && cc_piece_role(s, i - 1) == CC_ROLE_ARTICLE;
    bool time = cc_piece_is(s, i + 1, "later") || cc_piece_is(s, i + 1, "ago") || cc_piece_is(s, i + 1, "before");
    return article && (time || cc_piece_token(s, i)->upos == CC_UPOS_NOUN);
}

/* "iPhone 12 sales": the tree hangs the number on the word before it. */
static bool hangs_on(const cc_number_scan *s, uint32_t word, uint32_t number)
{
    const cc_token *n = cc_piece_token(s, number);
    if (n->deprel == CC_DEP_COMPOUND || n->deprel == CC_DEP_FLAT) return true;
    return n->deprel != CC_DEP_NUMMOD && n->head != CC_NO_TOKEN &&
           (uint32_t)n->head + s->sentence->first == s->piece[word].token;
}

/* "the Big Three", "Boeing 737", "World Cup 2018": the number belongs to a name. */
static bool is_in_name(const cc_number_scan *s, const cc_quantity *q)
{
    uint32_t i = q->amount.first;
    if (i == 0 || q->first != i || q->unit != NULL || q->amount.ordinal || q->last != i + 1) return false;
    if (!cc_piece_is_upper(s, i - 1) || is_hedged(s, q) || cc_piece_role(s, i - 1) != CC_ROLE_NONE) return false;
    if (s->piece[i].kind == CC_PIECE_WORD) return cc_piece_is_upper(s, i) && i > 1;
    if (!s->piece[i].plain) return false;
    if (cc_piece_is_plural(s, i + 1)) return hangs_on(s, i - 1, i);
    uint8_t tag = cc_piece_token(s, i - 1)->upos;
    if (tag != CC_UPOS_X && tag != CC_UPOS_PROPN && tag != CC_UPOS_NOUN) return false;
    if (tag == CC_UPOS_X) return i > 1;
    if (cc_piece_is_upper(s, i + 1)) return true; /* "Boeing 787 Dreamliner" */
    const cc_token *t = cc_piece_token(s, i);
    if (t->deprel != CC_DEP_NUMMOD || t->head + (int32_t)s->sentence->first < (int32_t)s->piece[i].token) return true;
    if (s->sentence->token[t->head].upos == CC_UPOS_VERB) return true;              /* "the S&P 500 rose" */
    return s->sentence->token[t->head].xpos == CC_XPOS_NN && s->piece[i].value > 1; /* nobody counts "10 platform" */
}

/* "at 3900 Elm and Main" */
static bool is_address(const cc_number_scan *s, const cc_quantity *q)
{
    uint32_t i = q->amount.first;
    return q->unit == NULL && i > 0 && cc_piece_is(s, i - 1, "at") && cc_piece_digits(s, i) >= 3 && q->last == i + 1 &&
           cc_piece_is_upper(s, i + 1);
}

/* "half the people", "million" alone, "a couple" without "of". */
static bool lacks_company(const cc_number_scan *s, const cc_quantity *q)
{
    if (q->unit != NULL || is_hedged(s, q)) return false;
    const cc_amount *a = &q->amount;
    if (a->last - a->first == s->count && a->value >= 2) return false; /* nothing else was said */
    if (cc_piece_role(s, a->last - 1) == CC_ROLE_GROUP && cc_piece_role(s, a->first) == CC_ROLE_ARTICLE &&
        a->value != 12)
        return !cc_piece_is(s, a->last, "of") && !cc_piece_is_plural(s, a->last);
    if (!a->bare) return false;
    if (!a->fraction) return !cc_piece_is(s, a->last, "of") && !cc_piece_is_plural(s, a->last);
    if (cc_piece_is(s, a->first, "quarter") || cc_piece_is(s, a->first, "quarters")) return true;
    return !cc_piece_is(s, a->last, "of") && !cc_piece_is(s, a->last, "the") && !cc_piece_is(s, a->last, "its") &&
           !cc_piece_is(s, a->last, "their") && !cc_piece_is_plural(s, a->last);
}

/* "the 787", where the article has a "Boeing 787" before. */
static bool is_named_before(const cc_number_scan *s, const cc_quantity *q)
{
    uint32_t i = q->amount.first;
    if (q->unit != NULL || !q->amount.literal || q->first != i || cc_piece_is_plural(s, i + 1) || is_hedged(s, q))
        return false;
    for (uint32_t k = 0; k < s->names; k++)
        if (s->name[k] == q->value) return true;
    return false;
}

bool cc_quantity_is_name(const cc_number_scan *s, const cc_quantity *q)
{
    return is_in_name(s, q);
}

/* "first aid", "the First Lady", "a third party": no place in a row. */
static bool is_idiom(const cc_number_scan *s, const cc_quantity *q)
{
    static const struct {
        double value;
        const char *noun;
    } idioms[] = {{1, "lady"},      {1, "ladies"}, {1, "aid"},    {1, "responder"}, {1, "responders"},
                  {1, "gentleman"}, {1, "hand"},   {2, "hand"},   {2, "nature"},    {2, "thoughts"},
                  {2, "guessing"},  {3, "world"},  {3, "parties"}};
    if (!q->amount.ordinal || q->unit != NULL) return false;
    uint32_t i = cc_piece_is_dash(s, q->last) && !s->piece[q->last].spaced ? q->last + 1 : q->last;
    for (size_t k = 0; k < sizeof idioms / sizeof *idioms; k++)
        if (q->value == idioms[k].value && cc_piece_is(s, i, idioms[k].noun)) return true;
    /* "a first class seat", "a third party vendor", not "the first class of the school" */
    bool article = q->amount.first > 0 && cc_piece_is(s, q->amount.first - 1, "the");
    return !article && ((q->value == 1 && cc_piece_is(s, i, "class")) || (q->value == 3 && cc_piece_is(s, i, "party")));
}

/* "a multi-million deal" */
static bool is_multiple(const cc_number_scan *s, const cc_quantity *q)
{
    uint32_t i = q->amount.first;
    return i > 1 && cc_piece_is_dash(s, i - 1) && cc_piece_is(s, i - 2, "multi");
}

bool cc_quantity_is_trap(const cc_number_scan *s, const cc_quantity *q)
{
    if (is_idiom(s, q) || is_multiple(s, q)) return true;
    if (q->unit != NULL && q->unit->time && !q->age) return true;
    if (is_named_before(s, q)) return true;
    return is_bare_year(s, q) || is_pronoun(s, q) || is_moment(s, q) || is_in_name(s, q) || is_address(s, q) ||
           lacks_company(s, q);
}
