/* Numbers that are no value of their own: what a change went from, a measure said again, the base of a rate. */
#include "judge/apart.h"

#include <math.h>

/* "Go from 100 to 130": what it was and what it will be, no range. */
static bool is_change_between(const cc_article *a, const cc_number *n)
{
    static const char *const verbs[] = {"go",     "rise",    "increase", "raise", "fall", "drop", "cut",   "reduce",
                                        "climb",  "jump",    "grow",     "lower", "move", "come", "bring", "up",
                                        "change", "decline", "shrink",   "slip",  "hike", "lift"};
    bool from = cc_span_is(a->tokens.item[n->at.first].lower, "from") ||
                (n->at.first > 0 && cc_span_is(a->tokens.item[n->at.first - 1].lower, "from"));
    if (!from || n->low == n->high) return false;
    const cc_sentence *s = cc_sentence_of_token(a, n->at.head);
    int32_t at = cc_event_of(a, n->at.head) - (int32_t)s->first;
    for (int steps = 0; steps < 2 && at >= 0; steps++, at = s->token[at].head) {
        if (cc_is_among(s->token[at].lemma, verbs, sizeof verbs / sizeof *verbs)) return true;
        if (cc_deprel_main((cc_deprel)s->token[at].deprel) != CC_DEP_CONJ) return false;
    }
    return false;
}

bool cc_is_conversion(const cc_article *a, uint32_t number)
{
    const cc_number *n = &a->numbers.item[number], *main = number > 0 ? n - 1 : NULL;
    uint32_t open = n->at.first;
    if (main == NULL || open == 0 || !cc_span_is(a->tokens.item[open - 1].form, "(")) return false;
    if (n->dimension.len == 0 || !cc_span_equal(n->dimension, main->dimension) || n->kind == CC_NUMBER_MONEY)
        return false;
    double p = isfinite(n->base_low) ? n->base_low : n->base_high,
           q = isfinite(main->base_low) ? main->base_low : main->base_high;
    /* In another unit a wrong figure is still meant to be the same: "19 feet (5 metres)". */
    double off = cc_span_equal(n->unit, main->unit) ? 0.1 : 0.3;
    return main->at.sentence == n->at.sentence && main->at.last + 2 >= open && fabs(p - q) <= off * fmax(p, q);
}

/* "Three strokes fewer", "five points more": what lies between two counts. */
static bool is_difference(const cc_article *a, const cc_number *n)
{
    static const char *const words[] = {"fewer", "less", "more"};
    const cc_sentence *s = cc_sentence_of_token(a, n->at.head);
    uint32_t noun = n->noun_token >= 0 ? (uint32_t)n->noun_token : n->at.head, next = noun + 1;
    return n->kind == CC_NUMBER_COUNT && noun + 1 > n->at.last && next < s->first + s->count &&
           cc_is_among(a->tokens.item[next].lower, words, sizeof words / sizeof *words);
}

/* "For every 100 patients", "of each thousand". */
static bool is_base_of_rate(const cc_article *a, const cc_number *n)
{
    static const char *const words[] = {"every", "each", "per"};
    return n->kind == CC_NUMBER_COUNT && n->at.first > 0 &&
           cc_is_among(a->tokens.item[n->at.first - 1].lower, words, sizeof words / sizeof *words);
}

/* "People over 65", "children under 12": which people, by their age. */
static bool is_bound_of_age(const cc_article *a, const cc_number *n)
{
    enum { CHILD = 5, OLDEST = 115 };
    static const char *const words[] = {"over", "under", "above", "below"}, *const people[] = {
                                                                                "people",   "person",   "child",
                                                                                "man",      "woman",    "adult",
                                                                                "anyone",   "those",    "patient",
                                                                                "girl",     "boy",      "kid",
                                                                                "everyone", "resident", "driver",
                                                                                "worker",   "voter"};
    const cc_sentence *s = cc_sentence_of_token(a, n->at.head);
    if (n->kind != CC_NUMBER_COUNT || n->at.first < s->first + 1) return false;
    double value = isfinite(n->low) ? n->low : n->high;
    uint32_t i = n->at.first;
    if (!cc_is_among(a->tokens.item[i].lower, words, 4)) i--; /* the hedge may be a part of the number */
    if (i == s->first || !cc_is_among(a->tokens.item[i].lower, words, 4)) return false;
    const cc_token *before = &a->tokens.item[i - 1];
    bool behind = n->noun_token < 0 || (uint32_t)n->noun_token < n->at.first;
    return behind && value >= CHILD && value <= OLDEST &&
           cc_is_among(before->lemma, people, sizeof people / sizeof *people);
}

/* "Whitby Athletic 3 Bristol Albion 2": a result, not a sentence. */
static bool is_in_result(const cc_article *a, const cc_number *n)
{
    enum { MOST = 12, HIGHEST = 200 };
    const cc_sentence *s = cc_sentence_of_token(a, n->at.head);
    uint32_t scores = 0;
    if (n->kind != CC_NUMBER_COUNT || s->count > MOST || n->low > HIGHEST) return false;
    for (uint32_t i = 0; i < s->count; i++) {
        const cc_token *t = &s->token[i];
        if (t->upos == CC_UPOS_VERB || t->upos == CC_UPOS_AUX || t->upos == CC_UPOS_ADP) return false;
        bool name = i > 0 && s->token[i - 1].form.len > 0 && s->token[i - 1].form.ptr[0] >= 'A' &&
                    s->token[i - 1].form.ptr[0] <= 'Z';
        scores += name && t->upos == CC_UPOS_NUM;
    }
    return scores == 2;
}

bool cc_is_no_value(const cc_article *a, uint32_t number)
{
    const cc_number *n = &a->numbers.item[number];
    return is_change_between(a, n) || is_difference(a, n) || is_base_of_rate(a, n) || is_bound_of_age(a, n) ||
           is_in_result(a, n);
}
