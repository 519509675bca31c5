/* What every fit asks of two statements: one value, one scope, one time, near each other. */
#include "judge/fit.h"
#include "judge/participants.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>
#include <stdlib.h>

static bool same_time(const cc_time *a, const cc_time *b)
{
    if (a->intervals != b->intervals || a->intervals == 0) return false;
    for (uint32_t i = 0; i < a->intervals; i++)
        if (a->interval[i].from != b->interval[i].from || a->interval[i].to != b->interval[i].to) return false;
    return true;
}

/* "Friday or Monday" in two articles is one pair of days, whatever date one of them was taken to have. */
static bool same_words(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->mention < 0 || b->mention < 0 || a->level != b->level) return false;
    return cc_time_of(r->story, a)->relative && cc_time_of(r->story, b)->relative &&
           cc_span_equal_nocase(cc_article_slice(cc_judging_article(r, a->article), a->start, a->end),
                                cc_article_slice(cc_judging_article(r, b->article), b->start, b->end));
}

/* The word itself, not another of its class. */
bool cc_same_verb(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return cc_span_equal_nocase(cc_judging_article(r, a->article)->tokens.item[a->event].lemma,
                                cc_judging_article(r, b->article)->tokens.item[b->event].lemma);
}

/* Births, deaths and acts in between meet under the person's name, dates of release under the work's. */
bool cc_is_life(const cc_statement *s)
{
    return cc_span_is(s->kind, "birth") || cc_span_is(s->kind, "death") || cc_span_is(s->kind, "life") ||
           cc_span_is(s->kind, "release");
}

bool cc_is_length(const cc_statement *s)
{
    return cc_span_is(s->kind, "duration") || cc_span_is(s->kind, "deadline") || cc_span_is(s->kind, "offset") ||
           cc_span_is(s->kind, "lag");
}

/* "About 363 km" and "about 196 nautical miles": the words of one figure in two units. */
static bool is_one_measure(const cc_number *x, const cc_number *y)
{
    bool points = x->low == x->high && y->low == y->high && x->dimension.len > 0 && !cc_span_equal(x->unit, y->unit);
    double p = x->base_low, q = y->base_low;
    return points && x->kind == CC_NUMBER_QUANTITY && x->approximate == y->approximate && p > 0 &&
           fabs(p - q) <= 0.005 * p;
}

bool cc_same_value(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (cc_span_equal(a->value, b->value) && a->level == b->level) return true;
    if (cc_is_life(a) && a->level != b->level) return false;
    if (a->ask == CC_ASK_TIME && same_words(r, a, b)) return true;
    if (a->ask == CC_ASK_TIME && cc_span_is(a->kind, "clock")) return a->level == b->level;
    if (a->ask == CC_ASK_TIME && (a->mention < 0 || b->mention < 0 || a->level != b->level)) return false;
    if (a->ask == CC_ASK_TIME && !cc_is_length(a)) return same_time(cc_time_of(r->story, a), cc_time_of(r->story, b));
    if (cc_span_is(a->kind, "score")) return !cc_scores_differ(a->value, b->value);
    if (a->ask == CC_ASK_NUMBER && a->mention >= 0 && b->mention >= 0) {
        if (is_one_measure(cc_number_of(r->story, a), cc_number_of(r->story, b))) return true;
        cc_amount x = cc_amount_of(r->story, a), y = cc_amount_of(r->story, b);
        return x.exact && y.exact && cc_amounts_agree(&x, &y);
    }
    return false;
}

/* Both name places, and not one in common. */
bool cc_other_scope(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return a->places.count > 0 && b->places.count > 0 &&
           cc_context_match(&r->vocabulary, &a->places, &b->places, NULL) <= 0;
}

bool cc_published_within(const cc_article *x, const cc_article *y, int64_t days)
{
    int64_t apart = (int64_t)x->published - y->published;
    return apart < days && -apart < days;
}

/* Each is true of its time: "by Monday 14", "by Tuesday 31"; closed on Monday, reopened on Wednesday. */
/* "Some hours later": told from a moment that the article has named or not, so its day is a guess. */
static bool is_told_from_another(const cc_article *a, const cc_time *t)
{
    static const char *const units[] = {"hour", "hours", "minute", "minutes", "second", "seconds", "moments"};
    static const char *const turns[] = {"later", "earlier", "afterwards"};
    cc_span rest = cc_article_slice(a, t->at.start, t->at.end), word, last = {0}, unit = {0};
    while (cc_span_split(&rest, ' ', &word)) unit = last, last = word;
    return CC_AMONG(last, turns) && CC_AMONG(unit, units);
}

bool cc_other_time(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->when == 0 || b->when == 0) return false;
    const cc_article *p = cc_judging_article(r, a->article), *q = cc_judging_article(r, b->article);
    const cc_time *x = &p->times.item[a->when - 1], *y = &q->times.item[b->when - 1];
    if (is_told_from_another(p, x) || is_told_from_another(q, y)) return false;
    bool same =
        x->relative && y->relative &&
        cc_published_within(p, q, 7) && /* "on Saturday", taken for the next or the last */
        cc_span_equal_nocase(cc_article_slice(p, x->at.start, x->at.end), cc_article_slice(q, y->at.start, y->at.end));
    return !same && cc_times_apart(x, y);
}

static bool is_passive(const cc_article *a, int32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)event);
    int32_t subject = cc_child(s, event - (int32_t)s->first, CC_DEP_NSUBJ);
    return subject != CC_NO_TOKEN && s->token[subject].deprel == CC_DEP_NSUBJ_PASS;
}

/* Articles months apart tell of several quarters, orders, elections: what they say fits less. Two clauses with two
 * names as their subjects do, too. */
float cc_distance_cost(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { DAYS = 45 };
    const cc_article *x = cc_judging_article(r, a->article), *y = cc_judging_article(r, b->article);
    bool dated = x->date_source > CC_DATE_STORY && y->date_source > CC_DATE_STORY;
    float cost = dated && !cc_published_within(x, y, DAYS + 1) ? 0.6f : 1;
    if (cc_told_apart(r, a->article, b->article)) cost *= 0.5f;
    uint32_t p = a->event < 0 ? CC_NO_CONCEPT : cc_subject_name(r, a->article, (uint32_t)a->event);
    uint32_t q = b->event < 0 ? CC_NO_CONCEPT : cc_subject_name(r, b->article, (uint32_t)b->event);
    bool two = p != CC_NO_CONCEPT && q != CC_NO_CONCEPT && p != q &&
               is_passive(x, a->event) == is_passive(y, b->event); /* who hits, and who is hit */
    return two ? cost * 0.7f : cost;
}

uint32_t cc_common_topic(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { MANY = 10 };
    return r->story->articles > MANY && !cc_tied(r, a, b) ? 0 : cc_shared_topic(a, b);
}
