/* Who tells a thing: the same figure, or the same in nearly the same words, reported of two people or two bodies; or
 * one sentence taken from two papers. */
#include "judge/fit.h"
#include "judge/voice.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum { SHORT = 3 };

static const cc_quote *quote_of(const cc_judging *r, const cc_statement *s)
{
    return &cc_judging_article(r, s->article)->quotes.item[s->mention];
}

static const cc_entity *entity_of(const cc_judging *r, const cc_statement *s)
{
    const cc_quote *q = quote_of(r, s);
    return q->entity < 0 ? NULL : &cc_judging_article(r, s->article)->entities.item[q->entity];
}

/* A word of the name, or of what its bearer is, that stands in the words for the other speaker as well; so a spokesman
 * of a house and the house are one teller. */
static bool shares_word(cc_span words, cc_span others)
{
    cc_span rest = words, word;
    while (cc_span_split(&rest, ' ', &word))
        if (word.len > SHORT && cc_span_find(others, word) != SIZE_MAX) return true;
    return false;
}

static bool is_person(const cc_entity *e)
{
    return e->kind == CC_NAME_PERSON;
}

/* All that an article calls somebody, in lower case. */
static cc_span calls(const cc_judging *r, const cc_statement *s)
{
    const cc_entity *e = entity_of(r, s);
    if (e == NULL) return s->value;
    cc_span all = cc_arena_print(r->arena, "%.*s %.*s %.*s", CC_FMT(s->value), CC_FMT(e->name), CC_FMT(e->story_name));
    for (uint32_t i = 0; i < e->roles.count; i++)
        all = cc_arena_print(r->arena, "%.*s %.*s", CC_FMT(all), CC_FMT(e->roles.item[i]));
    return cc_utf8_lowercase(r->arena, all);
}

/* Where one is known by a trade alone, the other must not be of it, nor may a lawyer speak for prosecutors. */
static bool is_of_trade(const cc_judging *r, const cc_statement *trade, const cc_statement *other)
{
    enum { STEM = 6 };
    static const char *const law[] = {"attorney", "lawyer", "prosecut", "counsel", "justice", "district"};
    cc_span rest = calls(r, other), word, own = cc_judging_article(r, trade->article)->tokens.item[trade->token].lemma;
    if (shares_word(trade->value, rest)) return true;
    bool lawyers = false, legal = false;
    for (size_t i = 0; i < sizeof law / sizeof *law; i++)
        lawyers |= cc_span_starts(own, law[i]), legal |= cc_span_find(rest, cc_span_of(law[i])) != SIZE_MAX;
    if (lawyers && legal) return true;
    while (cc_span_split(&rest, ' ', &word))
        if (own.len >= STEM && word.len >= STEM && cc_span_equal(cc_span_sub(own, 0, STEM), cc_span_sub(word, 0, STEM)))
            return true;
    return false;
}

static bool is_trade(const cc_judging *r, const cc_statement *s)
{
    const cc_entity *e = entity_of(r, s);
    return e == NULL || !e->named;
}

/* Two named people, or two named bodies of which neither is a part of the other. */
static bool are_two_tellers(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_entity *x = entity_of(r, a), *y = entity_of(r, b);
    if (is_trade(r, a) || is_trade(r, b))
        return is_trade(r, a) != is_trade(r, b) && !is_of_trade(r, a, b) && !is_of_trade(r, b, a);
    if (is_person(x) != is_person(y) || cc_span_equal_nocase(x->story_name, y->story_name)) return false;
    if (is_person(x))
        return !shares_word(cc_utf8_lowercase(r->arena, x->story_name), calls(r, b)) &&
               !shares_word(cc_utf8_lowercase(r->arena, y->story_name), calls(r, a));
    return !shares_word(calls(r, a), calls(r, b)) && !shares_word(calls(r, b), calls(r, a));
}

/* A figure that both have and that is too large or too exact to be the same by chance. */
static bool share_figure(const cc_judging *r, const cc_context *a, const cc_context *b, double large)
{
    for (uint32_t i = 0; i < a->count; i++) {
        const cc_concept *c = &r->vocabulary.concept.item[a->item[i].concept];
        if (c->kind != CC_CONCEPT_VALUE || !cc_span_starts(c->text, "#") || !cc_context_has(b, a->item[i].concept))
            continue;
        char digits[32];
        size_t n = c->text.len - 1 < sizeof digits - 1 ? c->text.len - 1 : sizeof digits - 1;
        memcpy(digits, c->text.ptr + 1, n);
        digits[n] = 0;
        if (strtod(digits, NULL) >= large) return true;
    }
    return false;
}

static bool has_words(const cc_judging *r, const cc_statement *s, cc_span words)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *own = &a->sentences.item[s->sentence];
    uint32_t last = own->first + own->count - 1;
    cc_span text = cc_article_slice(a, a->tokens.item[own->first].start, a->tokens.item[last].end);
    return cc_span_find(cc_utf8_lowercase(r->arena, text), words) != SIZE_MAX;
}

/* It tells one thing. */
static bool is_short(const cc_judging *r, const cc_statement *s)
{
    enum { WORDS = 25 };
    return cc_judging_article(r, s->article)->sentences.item[s->sentence].count <= WORDS;
}

/* How well two sentences are one that each takes from another outlet; 0 where one of them names both. */
static float fit_outlet(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    const float ALIKE = 0.5f, NEARLY = 0.35f, TELLING = 2;
    if (!cc_hearers_differ(r, a->value, b->value) || has_words(r, a, b->value) || has_words(r, b, a->value)) return 0;
    float score = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    return score < ALIKE && is_short(r, a) && is_short(r, b) && score >= NEARLY && *mass >= TELLING ? ALIKE : score;
}

/* "The Morning Post said": the paper is where it was read. */
static bool is_outlet(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    cc_span outlet = cc_outlet_of(r, s->article, &a->sentences.item[s->sentence]);
    return outlet.len > 0 && cc_span_find(s->value, cc_utf8_lowercase(r->arena, outlet)) != SIZE_MAX;
}

/* How well two reported contents are one; 0 where their tellers may be one. */
float cc_fit_teller(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const float ALIKE = 0.55f, TELLING = 2; /* by their words alone */
    const cc_judging *r = self;
    if (cc_span_is(a->kind, "outlet") && a->article != b->article) return fit_outlet(r, a, b, mass);
    if (!cc_span_is(a->kind, "teller") || a->article == b->article) return 0;
    float score = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    /* Two officials may well say the same, but hardly give the same large figure each. */
    bool trade = is_trade(r, a) || is_trade(r, b);
    bool figure = share_figure(r, &a->context, &b->context, trade && score >= 0.25f ? 20 : 100);
    if (!figure && (score < ALIKE || *mass < TELLING || is_outlet(r, a) || is_outlet(r, b))) return 0;
    score = 0.5f + 0.5f * score, *mass += 1;
    return are_two_tellers(r, a, b) ? score : 0;
}
