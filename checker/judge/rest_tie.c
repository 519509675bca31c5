/* Which figures may be left over, and what ties two that are. */
#include "judge/rest.h"

#include "judge/counting.h"
#include "judge/fit.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>

/* --- figures and their sorts ------------------------------------------------------- */

/* "Would have reached", "could bring": of what is not, or not yet. "Said it would buy" is a plan. */
static bool is_supposed(const cc_judging *r, const cc_statement *s)
{
    static const char *const modals[] = {"could", "might"};
    if (s->event < 0) return false;
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t event = s->event - (int32_t)sentence->first;
    bool told = cc_deprel_main((cc_deprel)sentence->token[event].deprel) == CC_DEP_CCOMP, would = false, have = false;
    CC_FOR_CHILDREN(sentence, event, c) {
        if (CC_AMONG(sentence->token[c].lower, modals)) return true;
        would |= cc_span_is(sentence->token[c].lower, "would");
        have |= cc_span_is(sentence->token[c].lower, "have");
    }
    return would && (have || !told);
}

/* "Games 2 and 3": the noun before a figure is numbered, not counted. */
static bool is_numbered(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    if (n == NULL || s->noun == 0 || (uint32_t)s->noun > n->at.first || !cc_span_is(s->kind, "count")) return false;
    char c = a->tokens.item[s->noun - 1].form.ptr[0];
    return c >= 'A' && c <= 'Z' && (uint32_t)s->noun + 2 >= n->at.first;
}

/* "Three other passengers": beside some that were told of before. */
static bool is_beside(const cc_judging *r, const cc_statement *s)
{
    const double FEW = 10;
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *n = cc_number_of(r->story, s);
    return n != NULL && n->low < FEW && n->at.last < a->tokens.count &&
           cc_span_is(a->tokens.item[n->at.last].lower, "other");
}

/* "One thing", "two ways": manners of speaking. */
static bool is_loose(const cc_judging *r, const cc_statement *s)
{
    static const char *const nouns[] = {"thing", "way", "reason", "time", "case", "other", "part", "hand", "day"};
    return s->head != CC_NO_CONCEPT && CC_AMONG(r->vocabulary.concept.item[s->head].text, nouns);
}

bool cc_is_rest_figure(const cc_judging *r, const cc_statement *s)
{
    bool kind = cc_span_is(s->kind, "count") || cc_span_starts(s->kind, "money") ||
                cc_span_starts(s->kind, "quantity") || cc_span_is(s->kind, "percent");
    if (s->ask == CC_ASK_TIME)
        return cc_span_is(s->kind, "duration") && s->mention >= 0 && cc_duration_of(r->story, s).low > 0 &&
               s->era == 0 && !s->demanded && !is_supposed(r, s);
    bool figure = s->mention >= 0 || cc_span_ends(s->value, "..");
    return s->ask == CC_ASK_NUMBER && kind && figure && s->era == 0 && !s->demanded && s->part == CC_COUNT_PLAIN &&
           !is_supposed(r, s) && !is_numbered(r, s) && !is_beside(r, s) && !is_loose(r, s);
}

/* "A gate of 10,402", "the 23-strong complement": people under one word. */
static bool is_crowd(const cc_judging *r, const cc_statement *s)
{
    static const char *const words[] = {"crowd",        "gate",      "attendance", "audience", "crew",  "complement",
                                        "congregation", "gathering", "workforce",  "staff",    "party", "squad"};
    return s->head != CC_NO_CONCEPT && CC_AMONG(r->vocabulary.concept.item[s->head].text, words);
}

bool cc_counts_people(const cc_judging *r, const cc_statement *s)
{
    return cc_names_people(r, s->head) || cc_is_person(r, s->head) || is_crowd(r, s);
}

/* --- one thing ---------------------------------------------------------------------------- */

/* "The limit on the road was 30 mph", "on average": what holds in general, not what was. */
static bool is_norm(const cc_judging *r, const cc_statement *s)
{
    static const char *const words[] = {"limit",    "average", "target", "capacity", "threshold",
                                        "forecast", "maximum", "norm",   "record",   "usual"};
    const cc_sentence *sentence = &cc_judging_article(r, s->article)->sentences.item[s->sentence];
    for (uint32_t i = 0; i < sentence->count; i++)
        if (CC_AMONG(sentence->token[i].lemma, words)) return true;
    return false;
}

/* Two people or teams have a figure each. */
static bool are_two_owners(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    bool x = a->owner != CC_NO_CONCEPT, y = b->owner != CC_NO_CONCEPT;
    if (x && y) return cc_concept_match(&r->vocabulary, a->owner, b->owner) <= 0;
    return (x || y) && cc_span_is(a->kind, "count");
}

/* A noun of its own: "pilgrims", "lanes"; not people, not a unit. Small figures have one by chance. */
static bool share_noun(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const double SMALL = 10;
    if (!cc_span_is(a->kind, "count") || a->head == CC_NO_CONCEPT || a->head != b->head) return false;
    bool small = fmin(cc_amount_of(r->story, a).low, cc_amount_of(r->story, b).low) < SMALL;
    return !small && !cc_names_people(r, a->head);
}

/* "Two hours before", "forty minutes after": 1, 2; 0: how long, not how far. */
static int side_of_moment(const cc_judging *r, const cc_statement *s)
{
    static const char *const before[] = {"before", "earlier", "ahead", "ago"}, *const after[] = {"after", "later"};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_time *t = s->ask == CC_ASK_TIME ? cc_time_of(r->story, s) : NULL;
    if (t == NULL || t->at.last >= a->tokens.count) return 0;
    cc_span next = a->tokens.item[t->at.last].lower;
    return CC_AMONG(next, before) ? 1 : CC_AMONG(next, after) ? 2 : 0;
}

static bool are_two_moments(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    int x = side_of_moment(r, a), y = side_of_moment(r, b);
    return x != y && x != 0 && y != 0;
}

float cc_rest_tie(const cc_judging *r, const cc_statement *a, const cc_statement *b, unsigned alone)
{
    const float TIED = 0.14f, WELL = 0.25f, FEW = 0.5f, SOME = 0.65f, NOUN = 0.1f, LITTLE = 0.3f, HARDLY = 0.01f;
    uint32_t topic = cc_common_topic(r, a, b);
    bool owned = topic > 0 && r->rules->topic.item[topic - 1].owned;
    bool two = topic == 0 && a->topic[0] > 0 && b->topic[0] > 0; /* questions */
    /* Of these a long story has many. */
    bool sum = cc_span_starts(a->kind, "money") || cc_span_is(a->kind, "percent") || a->ask == CC_ASK_TIME;
    float mass = 0, context = cc_context_match(&r->vocabulary, &a->context, &b->context, &mass);
    if (are_two_owners(r, a, b) || is_norm(r, a) != is_norm(r, b) || are_two_moments(r, a, b)) return 0;
    if (topic > 0 && !owned) return 1 + context;
    if (two && cc_span_starts(a->kind, "quantity")) return 0;
    bool many = r->story->articles > 2, noun = (alone & CC_REST_ONLY) != 0 && !owned && !two && share_noun(r, a, b);
    float least = owned || (two && (many || !sum)) || (sum && many) ? WELL : many || two ? TIED : TIED / 2;
    if (noun && many) least = NOUN;
    /* Of two texts alone the last sum or measure that each has needs no word: they tell of one thing. */
    bool measure = cc_span_starts(a->kind, "money") || cc_span_starts(a->kind, "quantity");
    if ((alone & CC_REST_ALONE) != 0 && measure && !many && !two) return context > 0 ? context : HARDLY;
    return context >= least && mass >= (noun ? LITTLE : sum ? SOME : FEW) ? context : 0;
}
