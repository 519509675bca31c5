/* judge/told.h - which groups of a story tell of a concept at all, wherever they do; inside judge/ only. */
#ifndef CC_TOLD_H
#define CC_TOLD_H

#include "judge/judging.h"

typedef struct {
    const cc_judging *run;
    uint32_t
        *alike;  /* [concept] the first that tells the same: "more than 17" and "17", "Tuesday night" and "Tuesday" */
    bool *faint; /* [concept] tells nothing by itself: a unit, somebody without a name */
    bool *vague; /* [concept] tells little, whatever the story: "part", "week"; who only reports it */
    int32_t *teller; /* [concept] the only group that has it; nobody and several are below 0 */
} cc_told;

/* Read all articles of the story once; freed with the run's arena. */
void cc_told_read(cc_told *out, cc_judging *r);
/* 1: an article of another group has the concept somewhere, or a value that tells the same; CC_SYNONYM: one has a
 * synonym; 0: none. */
float cc_told_elsewhere(const cc_told *t, uint32_t article, uint32_t concept);
/* Whether both concepts are values that tell the same. */
bool cc_told_alike(const cc_told *t, uint32_t a, uint32_t b);

#endif
