/* How well two names fit that answer one question of topics.csv, and whether they are two. */
#include "judge/fit.h"
#include "judge/participants.h"
#include "judge/topics.h"

/* Each article's only one of its topic fits most; of several, the surroundings must tell. */
float cc_fit_filler(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    if (a->article == b->article || a->era != b->era || cc_common_topic(r, a, b) == 0 || cc_other_time(r, a, b))
        return 0;
    uint32_t x = cc_subject_name(r, a->article, (uint32_t)a->event),
             y = cc_subject_name(r, b->article, (uint32_t)b->event);
    if (a->ask == CC_ASK_PLACE && x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && x != y) return 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    bool sole = a->sole && b->sole;
    *mass += sole ? 1 : 0.4f;
    return (cc_told_apart(r, a->article, b->article) ? 0.5f : 1) * ((sole ? 0.45f : 0.15f) + 0.5f * context);
}

/* Each its article's only one, of one person or one event. */
float cc_fit_answer(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    enum { MANY = 10 };
    if (a->article == b->article || a->head != b->head || a->era != b->era) return 0;
    bool spelling = cc_span_starts(a->kind, "answer:spelling");
    if (!spelling && (!a->sole || !b->sole)) return 0;
    if (a->owner != CC_NO_CONCEPT && b->owner != CC_NO_CONCEPT &&
        cc_concept_match(&r->vocabulary, a->owner, b->owner) <= 0)
        return 0;
    if (a->head == CC_NO_CONCEPT && r->story->articles > MANY && !cc_tied(r, a, b)) return 0;
    if (cc_told_apart(r, a->article, b->article)) return 0;
    *mass = 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    *mass += 1;
    return 0.45f + 0.5f * context;
}
