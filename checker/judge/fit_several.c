/* Whether one here and several there are of one sort. */
#include "judge/fit.h"

/* "A senior official" and "senior officials": of one sort by more than the noun, who do one thing. */
float cc_fit_several(const cc_judging *r, const cc_statement *a, const cc_statement *b, float context)
{
    float noun = cc_concept_match(&r->vocabulary, a->head, b->head);
    float shared = 0, phrase = cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, &shared);
    if (noun <= 0 || phrase <= 0 || cc_event_fit(r, a, b) <= 0) return 0;
    return context * (0.7f + 0.3f * phrase);
}

/* "A hatchet" and "two hatchets": of one sort, among the same things. */
float cc_fit_lone(const cc_judging *r, const cc_statement *a, const cc_statement *b, float context)
{
    float event = cc_event_fit(r, a, b) > 0 ? 0.2f : 0;
    return cc_concept_match(&r->vocabulary, a->head, b->head) < 1 ? 0 : 0.8f * context + event;
}
