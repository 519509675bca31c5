/* judge/hours.h - the hours of the day in which something was, as a clock or a word for a part of the day has them;
 * inside judge/ only.
 *
 * "Shortly before dawn", "just after lunch", "three in the morning": each is a stretch of the day, and two that have no
 * hour in common are two times, whatever their words. */
#ifndef CC_JUDGE_HOURS_H
#define CC_JUDGE_HOURS_H

#include "judge/judging.h"

/* Minutes of the day, [from, to); to may be beyond midnight (1440 and more). */
typedef struct {
    int from, to;
    bool either; /* a clock that may be of the morning or of the evening: "the ten o'clock count" */
    bool clock;  /* given by a clock */
} cc_hours;

/* As a statement of kind "hours" holds them: "05:00-08:30", "10:00-10:10?" where it may be either half of the day. */
cc_span cc_hours_print(cc_hours h, cc_arena *a);
cc_hours cc_hours_parse(cc_span value);
/* The least distance between the two, in minutes; 0 where they share a moment. Days are not looked at. */
int cc_hours_gap(cc_hours a, cc_hours b);

/* What others do about a happening, on the same day and told as early: "police arrested two men in the evening". */
bool cc_is_follow_up(cc_span lemma);

/* "Left Malta at noon", "landed in Oslo in the evening": the begin of a thing and its end. */
bool cc_are_two_stages(cc_span a, cc_span b);

/* The hours of a word for a part of the day (day_parts.csv) at a token of a sentence; *count: how many tokens. False
 * where none stands there. */
bool cc_day_part_at(const cc_judge_rules *r, const cc_sentence *s, uint32_t at, uint32_t *count, cc_hours *out);

#endif
