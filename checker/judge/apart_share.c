/* What tells that two figures are of two things by what stands at the figure itself: what a sum is held in, which few
 * of many are counted, what the people of a poll were asked. */
#include "judge/apart.h"
#include "judge/participants.h"
#include "judge/values.h"

#include <math.h>

/* --- sums --------------------------------------------------------------------------- */

/* "$65 billion in taxes": the noun behind "in" or "of", right behind the sum; CC_NO_CONCEPT. */
static uint32_t held_in(const cc_judging *r, const cc_statement *s)
{
    enum { AHEAD = 5 };
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    if (n == NULL || n->kind != CC_NUMBER_MONEY) return CC_NO_CONCEPT;
    const cc_sentence *sentence = cc_sentence_of_token(a, n->at.first);
    uint32_t end = sentence->first + sentence->count, i = n->at.last;
    bool in = i < end && (cc_span_is(a->tokens.item[i].lower, "in") || cc_span_is(a->tokens.item[i].lower, "of"));
    for (uint32_t k = i + 1; in && k < end && k < i + AHEAD; k++) {
        const cc_token *t = &a->tokens.item[k];
        bool last = k + 1 >= end || a->tokens.item[k + 1].upos != CC_UPOS_NOUN;
        if (t->upos == CC_UPOS_NOUN && last) return t->time < 0 ? r->vocabulary.of[s->article][k] : CC_NO_CONCEPT;
        bool before = t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_DET;
        if (!before && t->upos != CC_UPOS_PROPN) return CC_NO_CONCEPT;
    }
    return CC_NO_CONCEPT;
}

/* Taxes and debts. */
static bool held_in_two(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t x = held_in(r, a), y = held_in(r, b);
    return x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && cc_concept_match(&r->vocabulary, x, y) <= 0;
}

/* --- the few of many ------------------------------------------------------------------ */

/* "The five most recent polls", "the last three games": picked out of more. */
static bool is_picked(const cc_judging *r, const cc_statement *s)
{
    static const char *const words[] = {"last",     "first",   "next", "past",    "previous",  "recent",  "latest",
                                        "upcoming", "leading", "top",  "biggest", "preceding", "largest", "best"};
    if (s->noun == 0 || !cc_span_is(s->kind, "count")) return false;
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1);
    CC_FOR_CHILDREN(sentence, s->noun - 1 - (int32_t)sentence->first, c)
        if (sentence->token[c].upos == CC_UPOS_ADJ && CC_AMONG(sentence->token[c].lower, words)) return true;
    return false;
}

/* --- polls ------------------------------------------------------------------------------ */

static bool is_share(const cc_statement *s)
{
    return cc_span_is(s->kind, "percent");
}

/* "A 10 percent drop", "fell by 10 percent": by how much, not how much. */
static bool is_change(const cc_judging *r, const cc_statement *s)
{
    static const char *const words[] = {"drop",  "rise",   "increase", "decline", "fall",    "jump",      "gain",
                                        "cut",   "surge",  "growth",   "grow",    "hike",    "swing",     "discount",
                                        "raise", "climb",  "loss",     "slump",   "upturn",  "reduction", "reduce",
                                        "slip",  "shrink", "decrease", "plunge",  "advance", "downturn",  "slide"};
    static const char *const ends[] = {"to", "at", "from"};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    if (n == NULL && cc_span_starts(s->value, "about ")) return true; /* "have halved" */
    if (!is_share(s) || n == NULL) return false;
    if (s->noun > 0 && CC_AMONG(a->tokens.item[s->noun - 1].lemma, words)) return true;
    static const char *const up[] = {"up", "down"}, *const than[] = {"higher", "lower", "more", "less"};
    /* "Revenue was up 17 percent", "sales were 3 percent lower" */
    if (n->at.first > 0 && CC_AMONG(a->tokens.item[n->at.first - 1].lower, up)) return true;
    if (n->at.last < a->tokens.count && CC_AMONG(a->tokens.item[n->at.last].lower, than)) return true;
    bool end = n->at.first > 0 && CC_AMONG(a->tokens.item[n->at.first - 1].lower, ends);
    return s->event >= 0 && !end && CC_AMONG(a->tokens.item[s->event].lemma, words);
}

static const char *const poll_words[] = {"poll",   "polls",    "survey", "surveys", "respondents", "pollsters",
                                         "polled", "surveyed", "voter",  "voters",  "polling",     "electorate"};

/* What people say to those who ask them; how they voted is another matter. */
static bool is_of_poll(const cc_judging *r, const cc_statement *s)
{
    static const char *const views[] = {"say",    "think",  "believe", "agree", "favor",
                                        "favour", "prefer", "want",    "feel"};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = &a->sentences.item[s->sentence];
    bool asked = s->event >= 0 && CC_AMONG(a->tokens.item[s->event].lemma, views);
    for (uint32_t i = 0; i < sentence->count; i++) {
        cc_span w = sentence->token[i].lower;
        bool people = cc_span_is(w, "voters") || cc_span_is(w, "voter") || cc_span_is(w, "electorate");
        bool likely = i > 0 && (cc_span_is(sentence->token[i - 1].lower, "likely") ||
                                cc_span_is(sentence->token[i - 1].lower, "registered"));
        if (CC_AMONG(w, poll_words) && (!people || likely || asked)) return true;
    }
    return false;
}

/* Words of both sentences that tell what was asked and of whom, those of every poll left out. */
static uint32_t shared_matter(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t n = cc_shared_words(r, a, b), common = 0;
    for (uint32_t i = 0; i < a->context.count; i++) {
        const cc_concept *c = &r->vocabulary.concept.item[a->context.item[i].concept];
        bool every = CC_AMONG(c->text, poll_words) || cc_span_is(c->text, "percent") || cc_span_is(c->text, "say");
        common += every && cc_context_has(&b->context, a->context.item[i].concept);
    }
    return n > common ? n - common : 0;
}

/* Polls are many, and each asks many things. */
static bool are_two_polls(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { MATTER = 3 };
    if (!is_share(a) || r->story->articles <= 2) return false;
    return (is_of_poll(r, a) || is_of_poll(r, b)) && shared_matter(r, a, b) < MATTER;
}

/* --- of each one ------------------------------------------------------------------------- */

/* "Two lanes in each direction", "400,000 apiece", "one for every patient": one of several such figures. */
static bool is_of_each(const cc_judging *r, const cc_statement *s)
{
    enum { AHEAD = 5, BACK = 8 };
    static const char *const words[] = {"each", "apiece", "every", "either"};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    if (n == NULL || n->kind == CC_NUMBER_PERCENT) return false;
    const cc_sentence *sentence = cc_sentence_of_token(a, n->at.first);
    uint32_t end = sentence->first + sentence->count, from = n->at.first > BACK ? n->at.first - BACK : 0;
    if (from < sentence->first) from = sentence->first;
    for (uint32_t i = from; i < end && i < n->at.last + AHEAD; i++)
        if (a->tokens.item[i].time < 0 && CC_AMONG(a->tokens.item[i].lower, words)) return true;
    return false;
}

/* --- of what kind --------------------------------------------------------- */

/* "Two coalition deputies" and "three deputies": the fewer are of a kind that the others are not said to be. */
static bool is_of_kind(const cc_judging *r, const cc_statement *s)
{
    if (s->noun == 0 || !cc_span_is(s->kind, "count")) return false;
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->noun - 1);
    return cc_child(sentence, s->noun - 1 - (int32_t)sentence->first, CC_DEP_COMPOUND) != CC_NO_TOKEN;
}

static bool has_fewer_of_kind(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const double FEW = 10;
    double x = cc_amount_of(r->story, a).low, y = cc_amount_of(r->story, b).low;
    const cc_statement *fewer = x < y ? a : b, *more = fewer == a ? b : a;
    return a->head == b->head && fmin(x, y) < FEW && is_of_kind(r, fewer) && !is_of_kind(r, more);
}

bool cc_differ_at_figure(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return held_in_two(r, a, b) || is_picked(r, a) != is_picked(r, b) || is_change(r, a) != is_change(r, b) ||
           is_of_each(r, a) != is_of_each(r, b) || has_fewer_of_kind(r, a, b) || are_two_polls(r, a, b);
}
