/* What is left: of the figures of one sort that two articles of a story give, those that both have are settled; where
 * each has one more, near the other's and tied to it by some word, both tell of one thing.
 *
 * decide.c lets statements meet that share a rare word, and asks much of what stands around them. A reader asks less of
 * a figure that has no other counterpart: a takeover has one price, and the only sum that the other article does not
 * have is it, whether it stands beside "acquire" or beside "the bid". */
#include "judge/apart.h"
#include "judge/counting.h"
#include "judge/fit.h"
#include "judge/rest.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>

enum { MANY = 10, ROOM = 64 }; /* articles of a story; figures of one sort, so that the work stays linear */

/* Figures of one sort: indices of statements, in order of their articles. */
typedef CC_ARRAY(uint32_t) figures;

static const double LIKE = 1.6; /* two accounts of one figure are seldom further apart */

typedef struct {
    cc_judging *run;
    cc_map told;     /* "article|size": figures that an article has, of whatever sort; with " people": of people */
    cc_map clashing; /* pairs of sentences whose numbers clash already: what decide.c says of them stands */
} rest;

static const cc_statement *statement(const rest *p, uint32_t i)
{
    return &p->run->store.statement.item[i];
}

/* A number, or a length of time in minutes. */
static cc_amount amount(const rest *p, uint32_t i)
{
    const cc_statement *s = statement(p, i);
    return s->ask == CC_ASK_TIME ? cc_duration_of(p->run->story, s) : cc_amount_of(p->run->story, s);
}

/* --- sorts -------------------------------------------------------------------------- */

/* The noun or the first of its synonyms in the story. */
static uint32_t noun_of(const cc_judging *r, const cc_statement *s)
{
    const cc_concept *c = &r->vocabulary.concept.item[s->head];
    return c->kins > 0 && r->vocabulary.kin.item[c->kin] < s->head ? r->vocabulary.kin.item[c->kin] : s->head;
}

/* What figures of one sort share: the unit; of counts what is counted. People are one sort, and pilgrims are another
 * within it. */
enum { SORTS = 2 };
static uint32_t sorts_of(const cc_judging *r, const cc_statement *s, cc_span sort[SORTS])
{
    uint32_t n = 0;
    if (!cc_span_is(s->kind, "count")) return sort[0] = s->kind, 1;
    bool people = cc_counts_people(r, s);
    if (people) sort[n++] = CC_LIT("people");
    if (!people || (cc_is_person(r, s->head) && !cc_names_people(r, s->head)))
        sort[n++] = cc_arena_print(r->arena, "count of %u", noun_of(r, s));
    return n;
}

/* --- what is left ----------------------------------------------------------------------- */

static bool agree(const rest *p, uint32_t i, uint32_t k)
{
    cc_amount x = amount(p, i), y = amount(p, k);
    return cc_amounts_agree(&x, &y);
}

static cc_span told_key(const cc_judging *r, uint32_t article, double size, bool people)
{
    return cc_arena_print(r->arena, "%u|%.9g%s", article, size, people ? " people" : "");
}

/* "The version that was passed is worth 310 million": the other has the figure, though not its unit or noun. Small
 * ones stand everywhere. */
static bool is_told_in(const rest *p, uint32_t i, uint32_t article)
{
    const double TELLING = 13;
    const bool time = statement(p, i)->ask == CC_ASK_TIME;
    const cc_number *n = time ? NULL : cc_number_of(p->run->story, statement(p, i));
    if (n == NULL || n->low != n->high) return false;
    bool people = cc_span_is(statement(p, i)->kind, "count") && cc_counts_people(p->run, statement(p, i));
    if (people && cc_map_get(&p->told, told_key(p->run, article, n->low, true)) >= 0) return true;
    return n->low >= TELLING && cc_map_get(&p->told, told_key(p->run, article, n->low, false)) >= 0;
}

/* "Hundreds" and "thousands": words that leave it open, a power of ten apart. */
static bool is_uncounted(const rest *p, uint32_t i)
{
    const double WIDE = 4;
    cc_amount x = amount(p, i);
    return !x.exact && isfinite(x.high) && x.high >= WIDE * x.low;
}

/* "Thousands" in the headline, where the text has "tens of thousands". */
static bool is_refined(const rest *p, const figures *f, uint32_t i)
{
    bool vague = is_uncounted(p, i);
    for (uint32_t k = 0; vague && k < f->count; k++)
        if (statement(p, f->item[k])->article == statement(p, i)->article && agree(p, i, f->item[k]) &&
            amount(p, f->item[k]).low > amount(p, i).low)
            return true;
    return false;
}

static double size_of(const rest *p, uint32_t i)
{
    cc_amount x = amount(p, i);
    return isfinite(x.low) && x.low > 0 ? x.low : x.high;
}

static double ratio_of(const rest *p, uint32_t i, uint32_t k)
{
    double x = size_of(p, i), y = size_of(p, k);
    return x <= 0 || y <= 0 ? INFINITY : fmax(x, y) / fmin(x, y);
}

/* "A little over 400,000" does not stand for 5.4 million, though it is less. */
static bool is_one_figure(const rest *p, uint32_t i, uint32_t k)
{
    const double NEAR = 2;
    bool count =
        cc_span_is(statement(p, i)->kind, "count"); /* of people "at least 14" is said while they are counted */
    bool open = !count && (!isfinite(amount(p, i).high) || !isfinite(amount(p, k).high));
    return agree(p, i, k) && (!open || ratio_of(p, i, k) <= NEAR);
}

static bool is_settled(const rest *p, const figures *f, uint32_t i, uint32_t other)
{
    if (is_told_in(p, i, other)) return true;
    for (uint32_t k = 0; k < f->count; k++)
        if (statement(p, f->item[k])->article == other && is_one_figure(p, i, f->item[k]) &&
            !is_refined(p, f, f->item[k]))
            return true;
    return false;
}

/* The figures of the article that no figure of the other agrees with. */
static figures left_of(const rest *p, const figures *f, uint32_t article, uint32_t other)
{
    figures left = {0};
    for (uint32_t i = 0; i < f->count; i++)
        if (statement(p, f->item[i])->article == article && !is_settled(p, f, f->item[i], other) &&
            !is_refined(p, f, f->item[i]))
            *CC_PUSH(p->run->arena, &left) = f->item[i];
    return left;
}

/* Of what is left to its article, the only value that lies anywhere near the other's. */
static bool is_only_near(const rest *p, const figures *left, uint32_t i, uint32_t other)
{
    const double NEAR = 3;
    for (uint32_t k = 0; k < left->count; k++)
        if (!agree(p, left->item[k], i) && ratio_of(p, left->item[k], other) <= NEAR) return false;
    return true;
}

/* The article has no other value of the sort. */
static bool is_only(const rest *p, const figures *f, uint32_t i)
{
    for (uint32_t k = 0; k < f->count; k++)
        if (statement(p, f->item[k])->article == statement(p, i)->article && !agree(p, f->item[k], i) &&
            !is_refined(p, f, f->item[k]))
            return false;
    return true;
}

/* --- who meets ------------------------------------------------------------------------------ */

static void explain(cc_judging *r, const cc_statement *a, const cc_statement *b, float tie, cc_span outcome)
{
    const cc_article *x = cc_judging_article(r, a->article), *y = cc_judging_article(r, b->article);
    *CC_PUSH(r->arena, &r->explained) = cc_arena_print(
        r->arena, "rest %.*s: %.*s:%u \"%.*s\" / %.*s:%u \"%.*s\" tie %.2f: %.*s", CC_FMT(a->kind), CC_FMT(x->source),
        cc_article_line(x, a->start), CC_FMT(cc_article_slice(x, a->start, a->end)), CC_FMT(y->source),
        cc_article_line(y, b->start), CC_FMT(cc_article_slice(y, b->start, b->end)), tie, CC_FMT(outcome));
}

static void read_clashes(rest *p)
{
    p->clashing.arena = p->run->arena;
    for (uint32_t i = 0; i < p->run->clashes.count; i++) {
        const cc_statement *a = statement(p, p->run->clashes.item[i].a), *b = statement(p, p->run->clashes.item[i].b);
        if (a->ask == CC_ASK_NUMBER || a->ask == CC_ASK_TIME)
            cc_map_put(&p->clashing, cc_sentences_key(p->run, a, b), 1);
    }
}

static void meet(rest *p, uint32_t i, uint32_t k, float tie)
{
    const float SCORE = 0.62f, MASS = 1.5f;
    cc_judging *r = p->run;
    const cc_statement *a = statement(p, i), *b = statement(p, k);
    if (cc_map_get(&p->clashing, cc_sentences_key(r, a, b)) >= 0) return;
    cc_comparison c = {r->rules, NULL, r->story, &r->vocabulary, a, b, SCORE, MASS, r->clauses};
    const cc_rule *rule = cc_rules_compare(r->rules, &c);
    if (r->rules->explain) explain(r, a, b, tie, rule == NULL ? CC_LIT("no rule fires") : rule->id);
    if (rule != NULL) *CC_PUSH(r->arena, &r->clashes) = (cc_clash){i, k, rule, SCORE, CC_LIT("")};
}

/* "Two dogs are running": of a text of one sentence all is left, and a small count is of its picture. */
static bool is_of_picture(const rest *p, uint32_t i)
{
    const double TELLING = 13;
    const cc_statement *s = statement(p, i);
    return cc_judging_article(p->run, s->article)->sentences.count < 2 && cc_span_is(s->kind, "count") &&
           size_of(p, i) < TELLING;
}

static bool are_two(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->ask == CC_ASK_TIME) return cc_times_of_two(r, a, b);
    return cc_numbers_of_two(r, a, b) || cc_count_two_things(r, a, b);
}

/* Near each other; where neither has another of the sort, less near will do. */
static bool may_meet(const rest *p, const figures *f, const figures *x, const figures *y, uint32_t i, uint32_t k)
{
    const double TEN = 10;
    const double LOOSE = is_uncounted(p, i) && is_uncounted(p, k) ? TEN : p->run->story->articles > 2 ? 2.5 : 3;
    double ratio = ratio_of(p, i, k);
    const cc_statement *a = statement(p, i), *b = statement(p, k);
    if (is_of_picture(p, i) || is_of_picture(p, k)) return false;
    if (ratio > LOOSE || (ratio > LIKE && !(is_only(p, f, i) && is_only(p, f, k)))) return false;
    const double SAME = 1.15; /* of one place by two names */
    if (ratio > SAME && cc_other_scope(p->run, a, b)) return false;
    return is_only_near(p, x, i, k) && is_only_near(p, y, k, i) && !are_two(p->run, a, b) &&
           !cc_other_time(p->run, a, b);
}

/* An article may give its figure in several places: the two that are tied best. */
static void compare_articles(rest *p, const figures *f, uint32_t x, uint32_t y)
{
    figures left = left_of(p, f, x, y), right = left_of(p, f, y, x);
    for (uint32_t i = 0; i < left.count; i++) {
        float best = 0;
        uint32_t with = 0;
        for (uint32_t k = 0; k < right.count; k++) {
            if (!may_meet(p, f, &left, &right, left.item[i], right.item[k])) continue;
            bool only = is_only(p, f, left.item[i]) && is_only(p, f, right.item[k]);
            bool alone = left.count == 1 && right.count == 1 && ratio_of(p, left.item[i], right.item[k]) <= LIKE;
            float tie = cc_rest_tie(p->run, statement(p, left.item[i]), statement(p, right.item[k]),
                                    (alone ? CC_REST_ALONE : 0U) | (only ? CC_REST_ONLY : 0U));
            if (tie > best) best = tie, with = right.item[k];
        }
        if (best > 0) meet(p, left.item[i], with, best);
    }
}

static void compare(rest *p, const figures *f)
{
    if (f->count > ROOM) return;
    for (uint32_t x = 0; x < p->run->story->articles; x++)
        for (uint32_t y = x + 1; y < p->run->story->articles; y++) compare_articles(p, f, x, y);
}

static void read_told(rest *p)
{
    p->told.arena = p->run->arena;
    for (uint32_t i = 0; i < p->run->story->articles; i++) {
        const cc_article *a = cc_judging_article(p->run, i);
        for (uint32_t k = 0; k < a->numbers.count; k++) {
            const cc_number *n = &a->numbers.item[k];
            if (n->low == n->high) cc_map_put(&p->told, told_key(p->run, i, n->low, false), 1);
        }
    }
    for (uint32_t i = 0; i < p->run->store.statement.count; i++) {
        const cc_statement *s = statement(p, i);
        bool people = s->ask == CC_ASK_NUMBER && cc_span_is(s->kind, "count") && s->mention >= 0 &&
                      s->part == CC_COUNT_PLAIN && cc_names_people(p->run, s->head);
        if (people) cc_map_put(&p->told, told_key(p->run, s->article, cc_number_of(p->run->story, s)->low, true), 1);
    }
}

void cc_compare_rest(cc_judging *r)
{
    if (r->story->articles > MANY) return;
    rest p = {.run = r};
    read_told(&p);
    read_clashes(&p);
    cc_map sorts = {.arena = r->arena};
    CC_ARRAY(figures) all = {0};
    for (uint32_t i = 0; i < r->store.statement.count; i++) {
        const cc_statement *s = statement(&p, i);
        if (!cc_is_rest_figure(r, s)) continue;
        cc_span sort[SORTS];
        for (uint32_t k = sorts_of(r, s, sort); k-- > 0;) {
            int64_t at = cc_map_put(&sorts, sort[k], all.count);
            if (at == all.count) *CC_PUSH(r->arena, &all) = (figures){0};
            *CC_PUSH(r->arena, &all.item[at]) = i;
        }
    }
    for (uint32_t i = 0; i < all.count; i++) compare(&p, &all.item[i]);
    cc_map_free(&sorts);
    cc_map_free(&p.told);
    cc_map_free(&p.clashing);
}
