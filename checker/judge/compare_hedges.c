/* One figure that two articles hedge in two ways: "$1 million" and "more than $1 million", wherever it stands.
 *
 * decide.c holds a value against its best counterpart by the words around it. Here the figure itself is the key: two
 * articles of one story that both have 1,000 calls mean the same calls, however they word it. */
#include "judge/fit.h"
#include "judge/participants.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>

/* Counts and sums that are no chance: "one", "two" and "a dozen" stand everywhere. */
static bool is_telling(const cc_judging *r, const cc_statement *s)
{
    const double LEAST = 10;
    const cc_number *n = s->ask == CC_ASK_NUMBER ? cc_number_of(r->story, s) : NULL;
    bool kind = cc_span_is(s->kind, "count") || cc_span_starts(s->kind, "money");
    if (n == NULL || !kind || s->era != 0) return false;
    bool range = isfinite(n->low) && isfinite(n->high) && n->low < n->high;
    return !range && (isfinite(n->low) ? n->low : n->high) >= LEAST;
}

static cc_span key_of(const cc_judging *r, const cc_statement *s)
{
    const cc_number *n = cc_number_of(r->story, s);
    return cc_arena_print(r->arena, "%.*s|%.9g", CC_FMT(s->kind), isfinite(n->low) ? n->low : n->high);
}

/* A bill of fare, a table of results: words beside many figures belong to all of them and to none. */
static bool is_in_list(const cc_judging *r, const cc_statement *s)
{
    enum { FEW = 4 };
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_number *all = a->numbers.item, *n = cc_number_of(r->story, s);
    uint32_t figures = 0, first = (uint32_t)s->mention; /* numbers stand in text order: those of a sentence in a row */
    while (first > 0 && all[first - 1].at.sentence == s->sentence) first--;
    for (uint32_t i = first; i < a->numbers.count && all[i].at.sentence == s->sentence; i++)
        figures += all[i].kind == n->kind;
    return figures > FEW;
}

/* Of one thing by the words of their sentences, and counted by one noun where both have one. */
static bool are_one(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { TELLING = 3 };
    const float SURE = 0.3f;
    bool two = a->head != CC_NO_CONCEPT && b->head != CC_NO_CONCEPT &&
               cc_concept_match(&r->vocabulary, a->head, b->head) <= 0 &&
               !(cc_names_people(r, a->head) && cc_names_people(r, b->head));
    if (a->article == b->article || (two && cc_span_is(a->kind, "count")) || cc_other_time(r, a, b)) return false;
    if (is_in_list(r, a) || is_in_list(r, b)) return false;
    float mass = 0, fit = cc_fit_number(r, a, b, &mass);
    return cc_shared_words(r, a, b) >= TELLING || (fit >= SURE && mass >= 1);
}

static void compare(cc_judging *r, uint32_t i, uint32_t k)
{
    const cc_statement *a = &r->store.statement.item[i], *b = &r->store.statement.item[k];
    if (!are_one(r, a, b)) return;
    const float SCORE = 0.6f, MASS = 1.5f;
    cc_comparison c = {r->rules, NULL, r->story, &r->vocabulary, a, b, SCORE, MASS, r->clauses};
    const cc_rule *rule = cc_rules_compare(r->rules, &c);
    if (rule != NULL) *CC_PUSH(r->arena, &r->clashes) = (cc_clash){i, k, rule, SCORE, CC_LIT("")};
}

void cc_compare_hedges(cc_judging *r)
{
    enum { MANY = 10, SAME = 8 }; /* articles of a story; figures looked back at, so that the work stays linear */
    if (r->story->articles > MANY) return;
    cc_map last = {.arena = r->arena};
    uint32_t n = r->store.statement.count;
    int64_t *before = CC_NEW_ARRAY(r->arena, n + 1, int64_t);
    for (uint32_t i = 0; i < n; i++) {
        const cc_statement *s = &r->store.statement.item[i];
        if (!is_telling(r, s)) continue;
        cc_span key = key_of(r, s);
        int64_t k = before[i] = cc_map_get(&last, key);
        for (int back = 0; k >= 0 && back < SAME; k = before[k], back++) compare(r, (uint32_t)k, i);
        cc_map_set(&last, key, i);
    }
    cc_map_free(&last);
}
