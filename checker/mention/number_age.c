/* Whether a number is somebody's age: "aged 41", "Mr. Hunter, 41, said". */
#include "mention/number.h"

/* What follows is counted: "a man of three talents". */
static bool counts_on(const cc_number_scan *s, uint32_t piece)
{
    const cc_token *t = cc_piece_is_kind(s, piece, CC_PIECE_WORD) ? cc_piece_token(s, piece) : NULL;
    return t != NULL && (t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_PROPN);
}

/* A word for a person: "a clerk, 62, was hurt", "a fisherman of 71". */
static bool is_person(const cc_number_scan *s, uint32_t piece)
{
    enum { PERSON = 18 };
    uint32_t sense;
    const cc_token *t = cc_piece_is_kind(s, piece, CC_PIECE_WORD) ? cc_piece_token(s, piece) : NULL;
    return t != NULL && t->upos == CC_UPOS_NOUN && t->xpos != CC_XPOS_NNS && s->lexicon->wordnet != NULL &&
           cc_wordnet_senses(s->lexicon->wordnet, t->lemma, CC_WN_NOUN, &sense, 1) > 0 &&
           cc_wordnet_lexfile(s->lexicon->wordnet, sense) == PERSON;
}

/* "Ida Falk (44)", and no list of scorers: a sentence with a verb. */
static bool is_bracketed(const cc_number_scan *s, uint32_t first, uint32_t last)
{
    if (!cc_piece_is_mark(s, first - 1, '(') || !cc_piece_is_mark(s, last, ')')) return false;
    for (uint32_t i = 0; i < s->count; i++)
        if (cc_piece_is_kind(s, i, CC_PIECE_WORD) && cc_piece_token(s, i)->upos == CC_UPOS_VERB) return true;
    return false;
}

bool cc_number_is_age(const cc_number_scan *s, uint32_t first, uint32_t last, const cc_quantity *q)
{
    if (q->age) return true;
    enum { ADULT = 17 };
    uint32_t i = q->amount.first;
    if (q->unit != NULL || q->amount.ordinal || q->amount.fraction || q->value < 1 || q->value > 120) return false;
    if (first > 0 && cc_piece_used_as(s, first - 1, CC_USE_AGE)) return true;
    bool of = i > 1 && cc_piece_is(s, q->first - 1, "of");
    if (of && cc_piece_used_as(s, q->first - 2, CC_USE_AGE)) return true;
    bool person = of && (cc_piece_used_as(s, q->first - 2, CC_USE_PERSON) ||
                         (q->amount.literal && q->value >= ADULT && is_person(s, q->first - 2))); /* "a father of 3" */
    if (person && !counts_on(s, last)) return true;
    /* "A clerk, 62, was hurt" */
    bool noun =
        first == i && i > 1 && cc_piece_is_mark(s, i - 1, ',') && cc_piece_is_mark(s, last, ',') && is_person(s, i - 2);
    if (noun && q->amount.literal && s->piece[i].plain && q->value >= 5 &&
        !cc_piece_is_kind(s, last + 1, CC_PIECE_DIGITS))
        return true;
    bool apposed = first == i && i > 1 && (cc_piece_is_mark(s, i - 1, ',') || is_bracketed(s, first, last)) &&
                   cc_piece_is_upper(s, i - 2);
    bool closed = last == s->count || cc_piece_is_mark(s, last, ',') || cc_piece_is_mark(s, last, '.') ||
                  cc_piece_is_mark(s, last, ')');
    if (!apposed || !closed || !q->amount.literal || !s->piece[i].plain || q->value < 5) return false;
    const cc_token *name = cc_piece_token(s, i - 2);
    bool date = cc_piece_used_as(s, i - 2, CC_USE_MONTH) || cc_piece_is_kind(s, last + 1, CC_PIECE_DIGITS);
    return (name->upos == CC_UPOS_PROPN || name->upos == CC_UPOS_X) && !date;
}
