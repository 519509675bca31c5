/* How well two numbers fit: whether they are numbers of one thing. */
#include "judge/fit.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>
#include <stdio.h>

/* Of counted things: the same noun 1, a synonym 0.85, two words for persons 0.7, no noun on one side 0.6. */
static float noun_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    float match = cc_concept_match(&r->vocabulary, a->head, b->head);
    if (match >= 1) return 1;
    if (match > 0) return 0.85f;
    if (a->head == CC_NO_CONCEPT && b->head == CC_NO_CONCEPT) return 0.6f;
    if (cc_is_person(r, a->head) && cc_is_person(r, b->head)) return 0.7f;
    return 0;
}

static uint32_t event_concept(const cc_judging *r, const cc_statement *s)
{
    return s->event < 0 ? CC_NO_CONCEPT : r->vocabulary.of[s->article][s->event];
}

/* 1 where the predicates are one class, 0.8 for synonyms, 0 for others. */
static float event_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return cc_concept_match(&r->vocabulary, event_concept(r, a), event_concept(r, b));
}

/* Numbers that differ by a slip or an update lie near each other; those that count different things mostly do not. */
static float nearness(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    cc_amount x = cc_amount_of(r->story, a), y = cc_amount_of(r->story, b);
    double p = isfinite(x.low) && x.low > 0 ? x.low : x.high, q = isfinite(y.low) && y.low > 0 ? y.low : y.high;
    if (p <= 0 || q <= 0) return 0;
    double ratio = p > q ? p / q : q / p;
    if (ratio <= 1.4 || fabs(ratio - 10) < 1e-6) return 1;
    return ratio <= 2.1 ? 0.5f : 0;
}

/* A record or an age belongs to somebody: two people's do not meet, one person's surely do; a girl may be another girl. */
static float fit_personal(const cc_judging *r, const cc_statement *a, const cc_statement *b, float context, float *mass)
{
    if (a->owner == CC_NO_CONCEPT || b->owner == CC_NO_CONCEPT) return cc_shared_topic(a, b) > 0 && a->sole && b->sole ? 0.3f + 0.6f * context : context;
    bool name = r->vocabulary.concept.item[a->owner].kind == CC_CONCEPT_NAME;
    *mass += 1;
    return (name ? 0.6f : 0.3f) + 0.4f * context;
}

/* The first concept of the statement's event, noun or phrase that stands in exclusive.csv for numbers: "die", "injure". */
static uint32_t outcome_of(const cc_judging *r, const cc_statement *s)
{
    char key[96];
    uint32_t tried[2] = {s->head, event_concept(r, s)};
    for (uint32_t i = 0; i < 2 + s->phrase.count; i++) {
        uint32_t concept = i < 2 ? tried[i] : s->phrase.item[i - 2].concept;
        if (concept == CC_NO_CONCEPT) continue;
        cc_span text = r->vocabulary.concept.item[concept].text;
        int n = snprintf(key, sizeof key, "number|%.*s", CC_FMT(text));
        if (n > 0 && n < (int)sizeof key && cc_map_get(&r->rules->exclusive, (cc_span){key, (size_t)n}) >= 0) return concept;
    }
    return CC_NO_CONCEPT;
}

/* The dead and the injured are two counts. */
static bool other_outcome(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t x = outcome_of(r, a), y = outcome_of(r, b);
    return x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && x != y &&
           cc_rules_exclusive(r->rules, "number", r->vocabulary.concept.item[x].text, r->vocabulary.concept.item[y].text);
}

/* What one has of a year long past and the other of now are two events; a word on the year may be left out. */
static float era_cost(const cc_statement *a, const cc_statement *b)
{
    if (a->era == b->era) return 1;
    return a->era != 0 && b->era != 0 ? 0 : 0.3f;
}

/* Values of one topic: people who are only counted are anybody; a kind of people is a part of them more often than not. */
static float topic_noun_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, uint32_t topic)
{
    float same = noun_fit(r, a, b);
    if (same >= 0.85f || !cc_span_is(a->kind, "count")) return same > 0.9f ? same : 0.9f;
    bool x = cc_names_people(r, a->head), y = cc_names_people(r, b->head);
    if ((x && y) || cc_span_find(r->rules->topic.item[topic - 1].nouns, CC_LIT("person")) == SIZE_MAX) return 1;
    return x || y ? 0.7f : 0.5f * same;
}

float cc_fit_number(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (a->article == b->article && !cc_same_value(r, a, b)) return 0;
    bool owned = a->owner != CC_NO_CONCEPT && b->owner != CC_NO_CONCEPT;
    if (owned && cc_concept_match(&r->vocabulary, a->owner, b->owner) <= 0) return 0;
    bool scoped = !cc_span_starts(a->kind, "money"); /* a film shot here or there has one budget */
    if (cc_other_time(r, a, b) || (scoped && cc_other_scope(r, a, b) && nearness(r, a, b) < 1)) return 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    if (cc_span_is(a->kind, "age at death") || cc_span_is(a->kind, "birth year")) return a->owner == b->owner ? 1 : 0;
    if (cc_span_is(a->kind, "id")) return context;
    if (cc_span_is(a->kind, "score") || cc_span_is(a->kind, "age")) return fit_personal(r, a, b, context, mass);
    uint32_t topic = cc_shared_topic(a, b);
    float noun = topic > 0 ? topic_noun_fit(r, a, b, topic) : noun_fit(r, a, b);
    if (noun <= 0 || a->part != b->part || other_outcome(r, a, b)) return 0;
    float phrase = a->phrase.count > 0 && b->phrase.count > 0 ? cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, NULL) : 0.25f;
    float fit = 0.4f * context + 0.3f * phrase + 0.15f * event_fit(r, a, b) + 0.15f * nearness(r, a, b);
    if (topic > 0) {
        /* One of several prices need not be the other's only one; of the dead there are not several counts. */
        bool sole = a->sole && b->sole, people = cc_names_people(r, a->head) && cc_names_people(r, b->head);
        float base = sole ? 0.4f : people ? 0.3f : 0.17f;
        fit = base + 0.25f * context + 0.15f * phrase + 0.2f * nearness(r, a, b);
        *mass += sole || people ? 1.2f : 0.6f;
    } else if (a->sole && b->sole && a->head == b->head && !cc_is_person(r, a->head) && !cc_names_people(r, a->head)) {
        fit += 0.12f; /* each article has one such count */
        *mass += 0.5f;
    }
    bool near = a->head == b->head && nearness(r, a, b) >= 1;
    bool other = topic == 0 && a->topic[0] > 0 && b->topic[0] > 0 && !near;
    return cc_distance_cost(r, a, b) * era_cost(a, b) * noun * fit * (other ? 0.5f : 1);
}
