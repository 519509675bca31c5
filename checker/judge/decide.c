/* Who meets whom, and what the rules say of it.
 *
 * A statement is held against its best counterpart in each other article, and only when it is
 * that one's best counterpart too: two numbers of one sentence never clash with the same third.
 * A counterpart that says the same is preferred, for a source that has the value has no quarrel. */
#include "judge/apart.h"
#include "judge/deed.h"
#include "judge/deeds.h"
#include "judge/fit.h"
#include "judge/participants.h"
#include "judge/repeated.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>

/* Two accounts of one fire give other minutes; of two days there are two fires. */
static bool other_day(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { HALF_DAY = 720 };
    if (!cc_other_time(r, a, b)) return false;
    const cc_time *x = &cc_judging_article(r, a->article)->times.item[a->when - 1],
                  *y = &cc_judging_article(r, b->article)->times.item[b->when - 1];
    return x->interval[0].from / HALF_DAY != y->interval[0].from / HALF_DAY;
}

static uint32_t own_concept(const cc_judging *r, const cc_statement *s)
{
    return r->vocabulary.of[s->article][s->token];
}

float cc_fit_event(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (cc_span_is(a->kind, "filler")) return cc_fit_filler(r, a, b, mass);
    if (cc_span_starts(a->kind, "answer:")) return cc_fit_answer(r, a, b, mass);
    if (cc_span_starts(a->kind, "deed:")) return cc_fit_deed(r, a, b, mass);
    if (a->article == b->article && !cc_same_value(r, a, b)) return 0;
    if (a->ask == CC_ASK_ACTION && !cc_same_value(r, a, b) && cc_is_overtaken(r, a, b)) return 0;
    if (cc_span_is(a->kind, "spot") ? other_day(r, a, b) : cc_other_time(r, a, b)) return 0;
    bool side = cc_span_starts(a->kind, "side:"); /* one's left knee is not another's */
    bool narrowed = cc_span_is(a->kind, "act") || cc_span_is(a->kind, "spot") || side;
    if (side && cc_other_participant(r, a, b)) return 0;
    if (narrowed && a->phrase.total > 0.5f && b->phrase.total > 0.5f &&
        cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, NULL) <= 0)
        return 0;
    bool opposites = a->head == CC_NO_CONCEPT && cc_span_starts(a->kind, "opposite:");
    if (!opposites && cc_concept_match(&r->vocabulary, a->head, b->head) <= 0) return 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    if (!cc_span_starts(a->kind, "where:") && !cc_span_starts(a->kind, "named:")) return context;
    /* One verb, of one doer, and neither sentence has the other's place as well. */
    bool both = !cc_span_equal(a->value, b->value) &&
                (cc_context_has(&a->context, own_concept(r, b)) || cc_context_has(&b->context, own_concept(r, a)));
    if (both || !cc_same_verb(r, a, b) || cc_surely_other(r, a, b)) return 0;
    return context;
}

/* "For at least five years", "in future": no date that tells one state from another. */
static bool is_dated(const cc_judging *r, const cc_statement *s)
{
    return s->when > 0 && cc_judging_article(r, s->article)->times.item[s->when - 1].kind != CC_TIME_DURATION;
}

static float fit_state(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if ((a->article == b->article && !cc_same_value(r, a, b)) ||
        (is_dated(r, a) && is_dated(r, b) && cc_other_time(r, a, b)))
        return 0;
    if (!cc_same_value(r, a, b) && cc_is_overtaken(r, a, b)) return 0;
    return cc_states_fit(r, a, b, mass);
}

/* Two plain statements have nothing to say about certainty. */
static float fit_certainty(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (cc_span_starts(a->kind, "certain:"))
        return a->level == b->level || !cc_span_equal(a->value, b->value) ? 0 : fit_state(self, a, b, mass);
    if (cc_span_is(a->kind, "stance")) return cc_fit_stance(r, a, b, mass);
    if (cc_span_is(a->kind, "weighed")) return cc_fit_weighed(r, a, b, mass);
    if (a->level == CC_PLAINLY_STATED && b->level == CC_PLAINLY_STATED) return 0;
    if (cc_is_one_claim(a, b)) return 0;
    if (cc_lies_ahead_of(r, a, b) || cc_lies_ahead_of(r, b, a)) return 0;
    bool x = cc_judging_article(r, a->article)->tokens.item[a->event].upos == CC_UPOS_ADJ;
    bool y = cc_judging_article(r, b->article)->tokens.item[b->event].upos == CC_UPOS_ADJ;
    if (x != y) return 0; /* "direct talks" and "directed a campaign" */
    if (cc_does_one_and_many(r, a, b) || cc_are_acts_apart(r, a, b)) return 0;
    return cc_fit_event(self, a, b, mass);
}

/* Whose brother and whose father one is must be one. */
static float fit_role(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    if (cc_span_starts(a->kind, "answer:")) return cc_fit_answer(self, a, b, mass);
    if (a->owner != b->owner && a->owner != CC_NO_CONCEPT && b->owner != CC_NO_CONCEPT) return 0;
    const float kin = 0.45f;
    float event = cc_fit_event(self, a, b, mass);
    /* Whose sister she is does not change with what else is told of her. */
    bool one = a->article != b->article && a->head == b->head && a->owner == b->owner && a->owner != CC_NO_CONCEPT;
    return one && event < kin ? kin : event;
}

/* One deed of one doer, and lists that share a member: the charges against him, what they talked about. */
static float fit_list(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    float shared = 0;
    if (a->article == b->article || cc_other_time(r, a, b) || cc_surely_other(r, a, b)) return 0;
    if (!cc_same_verb(r, a, b) || cc_told_apart(r, a->article, b->article)) return 0;
    if (cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, &shared) <= 0) return 0;
    return cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
}

/* Where a sentence has the other's word as well, it says both: "a man died, and a woman". */
static float fit_object(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (cc_span_starts(a->kind, "answer:")) return cc_fit_answer(r, a, b, mass);
    if (cc_span_is(a->kind, "list")) return fit_list(r, a, b, mass);
    bool both = !cc_span_equal(a->value, b->value) &&
                (cc_context_has(&a->context, own_concept(r, b)) || cc_context_has(&b->context, own_concept(r, a)));
    return both ? 0 : cc_fit_event(self, a, b, mass);
}

static float fit_actor(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    if (cc_span_starts(a->kind, "answer:")) return cc_fit_answer(self, a, b, mass);
    if (cc_span_starts(a->kind, "deed:")) return cc_fit_deed(self, a, b, mass);
    return cc_span_is(a->kind, "filler") ? cc_fit_filler(self, a, b, mass) : cc_fit_clause(self, a, b, mass);
}

static cc_fit *const fits[CC_ASK_COUNT] = {
    [CC_ASK_NUMBER] = cc_fit_number,   [CC_ASK_TIME] = cc_fit_time,    [CC_ASK_PLACE] = cc_fit_event,
    [CC_ASK_MEDIUM] = cc_fit_event,    [CC_ASK_ACTION] = cc_fit_event, [CC_ASK_POLARITY] = cc_fit_polarity,
    [CC_ASK_MODALITY] = fit_certainty, [CC_ASK_ROLE] = fit_role,       [CC_ASK_ACTOR] = fit_actor,
    [CC_ASK_OBJECT] = fit_object,      [CC_ASK_DEGREE] = cc_fit_event, [CC_ASK_STATE] = fit_state,
    [CC_ASK_SPEAKER] = cc_fit_teller,
};

/* --- best counterparts ----------------------------------------------------- */

typedef struct {
    uint32_t statement, article, meeting;
    float score;
} half_meeting;

static const cc_statement *other_side(const cc_judging *r, const cc_meetings *met, const half_meeting *h)
{
    const cc_meeting *m = &met->item[h->meeting];
    return &r->store.statement.item[m->a == h->statement ? m->b : m->a];
}

/* "Almost two dozen" in the lead and "22" below are one article's word on one thing: second best is as good. */
static bool as_good(const cc_judging *r, const cc_meetings *met, const half_meeting *best, const half_meeting *h)
{
    const cc_statement *a = other_side(r, met, best), *b = other_side(r, met, h);
    if (cc_is_life(a)) return true;
    /* Somebody survives and is hurt: two states of one person, where neither is the other article's. */
    if (a->ask == CC_ASK_STATE)
        return h->score >= 0.8f * best->score && !cc_same_value(r, &r->store.statement.item[best->statement], a);
    if (a->ask == CC_ASK_DEGREE) return h->score >= 0.5f * best->score; /* an article may say both */
    if (a->ask != CC_ASK_NUMBER || h->score < 0.45f * best->score || !cc_span_equal(a->kind, b->kind)) return false;
    cc_amount x = cc_amount_of(r->story, a), y = cc_amount_of(r->story, b);
    return !(x.exact && y.exact) && cc_amounts_agree(&x, &y) && isfinite(x.high) && isfinite(y.high);
}

/* "nearly two dozen", of which a figure further down says more. */
static bool is_rough(const cc_judging *r, const cc_statement *s)
{
    const cc_number *n = s->ask == CC_ASK_NUMBER ? cc_number_of(r->story, s) : NULL;
    return n != NULL && n->approximate;
}

/* How much the two meet, where one that says the same is preferred and one that is rough is not. */
static float preference(const cc_judging *r, const cc_meeting *m, const cc_statement *a, const cc_statement *b)
{
    bool same = cc_same_value(r, a, b) && (a->ask != CC_ASK_POLARITY || cc_same_verb(r, a, b));
    if (!same) return is_rough(r, a) != is_rough(r, b) ? 0.95f * m->score : m->score;
    /* Of two that answer one question, another's equal value is a chance: nine years in prison, nine at work. */
    bool chance = cc_shared_topic(a, b) == 0 && (a->topic[0] > 0 || b->topic[0] > 0);
    bool stance = cc_span_is(a->kind, "stance"); /* that both are sure of one thing agrees in nothing else */
    return m->score * (chance || stance ? 1.0f : 1.35f);
}

/* Both halves of every meeting, side by side for each statement. */
static half_meeting *group_halves(const cc_judging *r, const cc_meetings *met)
{
    uint32_t statements = r->store.statement.count;
    half_meeting *out = CC_NEW_ARRAY(r->arena, 2 * (size_t)met->count + 1, half_meeting);
    uint32_t *end = CC_NEW_ARRAY(r->arena, statements + 1, uint32_t); /* of what is placed of each statement */
    for (uint32_t m = 0; m < met->count; m++) end[met->item[m].a + 1]++, end[met->item[m].b + 1]++;
    for (uint32_t s = 1; s <= statements; s++) end[s] += end[s - 1];
    for (uint32_t m = 0; m < met->count; m++) {
        const cc_meeting *meeting = &met->item[m];
        const cc_statement *a = &r->store.statement.item[meeting->a], *b = &r->store.statement.item[meeting->b];
        float score = preference(r, meeting, a, b);
        out[end[meeting->a]++] = (half_meeting){meeting->a, b->article, m, score};
        out[end[meeting->b]++] = (half_meeting){meeting->b, a->article, m, score};
    }
    return out;
}

/* Votes of one statement: for its best counterpart in each article, the first of equals, and for those as good.
 * best, [article]: 1 + its place, left as found. */
static void vote(const cc_judging *r, const cc_meetings *met, const half_meeting *half, size_t count, size_t *best,
                 uint8_t *votes)
{
    for (size_t i = 0; i < count; i++) {
        size_t *of = &best[half[i].article];
        if (*of == 0 || half[i].score > half[*of - 1].score) *of = i + 1;
    }
    for (size_t i = 0; i < count; i++) {
        size_t of = best[half[i].article] - 1;
        if (i == of || as_good(r, met, &half[of], &half[i])) votes[half[i].meeting]++;
    }
    for (size_t i = 0; i < count; i++) best[half[i].article] = 0;
}

uint8_t *cc_count_votes(const cc_judging *r, const cc_meetings *met)
{
    uint8_t *votes = CC_NEW_ARRAY(r->arena, met->count + 1, uint8_t);
    size_t halves = 2 * (size_t)met->count;
    if (halves == 0) return votes;
    const half_meeting *half = group_halves(r, met);
    size_t *best = CC_NEW_ARRAY(r->arena, r->story->articles, size_t);
    for (size_t from = 0, to; from < halves; from = to) {
        for (to = from; to < halves && half[to].statement == half[from].statement;) to++;
        vote(r, met, half + from, to - from, best, votes);
    }
    return votes;
}

static void explain(cc_judging *r, const cc_meeting *m, unsigned votes, cc_span outcome)
{
    const cc_statement *a = &r->store.statement.item[m->a], *b = &r->store.statement.item[m->b];
    const cc_article *x = cc_judging_article(r, a->article), *y = cc_judging_article(r, b->article);
    *CC_PUSH(r->arena, &r->explained) = cc_arena_print(
        r->arena,
        "%s %.*s: %.*s:%u \"%.*s\" [%.*s] / %.*s:%u \"%.*s\" [%.*s] fit %.2f, shared weight %.1f, best for %u of 2: %.*s",
        cc_ask_name(a->ask), CC_FMT(a->kind), CC_FMT(x->source), cc_article_line(x, a->start),
        CC_FMT(cc_article_slice(x, a->start, a->end)), CC_FMT(a->value), CC_FMT(y->source),
        cc_article_line(y, b->start), CC_FMT(cc_article_slice(y, b->start, b->end)), CC_FMT(b->value), m->score,
        m->mass, votes, CC_FMT(outcome));
}

static cc_span ask_rules(cc_judging *r, const cc_meeting *m)
{
    const cc_statement *a = &r->store.statement.item[m->a], *b = &r->store.statement.item[m->b];
    if (cc_same_value(r, a, b)) {
        /* An article repeats itself where its sentences are nearly one. */
        if (cc_span_is(a->kind, "stance")) return CC_LIT("the same");
        if (a->ask == CC_ASK_POLARITY && !cc_same_verb(r, a, b)) return CC_LIT("the same, in another word");
        if (m->score >= (a->article == b->article && a->ask != CC_ASK_POLARITY ? 0.6f : 0.3f))
            *CC_PUSH(r->arena, &r->agreements) = *m;
        return CC_LIT("the same");
    }
    bool whether = a->ask == CC_ASK_POLARITY || a->ask == CC_ASK_MODALITY || a->ask == CC_ASK_STATE;
    if (whether && cc_says_both(r, a, b)) return CC_LIT("both say both");
    cc_comparison c = {r->rules, NULL, r->story, &r->vocabulary, a, b, m->score, m->mass, r->clauses};
    const cc_rule *rule = cc_rules_compare(r->rules, &c);
    if (rule == NULL) return CC_LIT("no rule fires");
    *CC_PUSH(r->arena, &r->clashes) = (cc_clash){m->a, m->b, rule, m->score, CC_LIT("")};
    return rule->id;
}

void cc_decide(cc_judging *r)
{
    for (int ask = 0; ask < CC_ASK_COUNT; ask++) {
        if (fits[ask] == NULL) continue;
        cc_meetings met = {0};
        cc_store_meet(&r->store, (cc_ask)ask, fits[ask], r, &met);
        uint8_t *votes = cc_count_votes(r, &met);
        for (uint32_t m = 0; m < met.count; m++) {
            cc_span outcome = votes[m] == 2 ? ask_rules(r, &met.item[m]) : CC_LIT("another fits better");
            if (r->rules->explain) explain(r, &met.item[m], votes[m], outcome);
        }
    }
    cc_drop_told_again(r);
}
