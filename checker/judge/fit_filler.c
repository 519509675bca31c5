/* How well two names fit that answer one question of topics.csv, and whether they are two. */
#include "judge/fit.h"
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
