/* judge/values.h - numbers and times as ranges that can be held against each other; inside judge/ only. */
#ifndef CC_JUDGE_VALUES_H
#define CC_JUDGE_VALUES_H

#include "judge/rules.h"

typedef struct {
    double low, high; /* in the base unit; infinite for open ends */
    bool exact;       /* neither hedged nor a range */
    double grain;     /* what the last written digit is worth: 9.5 has 0.1, 250000 has 10000 */
} cc_amount;

/* The number of a statement, a vague word's lower bound included. */
cc_amount cc_amount_of(const cc_story *story, const cc_statement *s);
/* Whether the article has the hedged figure without its hedge too, of the same noun: then its bound tells nothing. */
bool cc_has_plainly(const cc_article *a, const cc_number *hedged, double value);
/* "Half of", "three in five", "two-thirds of": a share that no percent sign tells. Its amount is in percent, and round.
 */
bool cc_is_share_by_words(const cc_article *a, const cc_number *n);
/* A length of time in minutes, likewise. */
cc_amount cc_duration_of(const cc_story *story, const cc_statement *s);
/* True where both can hold: the ranges, widened by what "about" and rounding allow, touch. */
bool cc_amounts_agree(const cc_amount *a, const cc_amount *b);
/* Level of a time that is only the earliest: "not before Monday". */
enum { CC_NOT_BEFORE = 2 };
/* Level of a measure that is half of how wide a thing is: "a radius of 12 metres". */
enum { CC_RADIUS = 2 };
/* True where the two cannot be one time: no moment in common, or two ends of "by". */
bool cc_times_apart(const cc_time *a, const cc_time *b);
const cc_time *cc_time_of(const cc_story *story, const cc_statement *s);
const cc_number *cc_number_of(const cc_story *story, const cc_statement *s);
/* "At least", "more than", and no end above; false for NULL. */
bool cc_is_floor(const cc_number *n);

/* Ages, spans and years by arithmetic: from low to high, INT32_MIN and INT32_MAX for open ends. */
typedef struct {
    int32_t low, high;
} cc_years;
/* "50", "50..51", "30..", "..77": the value of a statement, and back. */
cc_span cc_years_print(cc_arena *a, cc_years y);
cc_years cc_years_parse(cc_span value);

/* Minutes as whole years, and the years that a date may lie in. */
int32_t cc_whole_years(int64_t minutes);
cc_years cc_years_of(const cc_time *t);
/* "In the decade after the 1950s", "the year before 1932": the years that are meant; false: no such words. */
bool cc_years_shifted(const cc_article *a, const cc_time *t, cc_years *out);
/* Whether a year has digits too many, and is the other without them: "19611" is 1961. */
bool cc_is_slip_of(cc_span slip, cc_span year);

/* Whether two scores or records ("3-1", "45-1") are not the same, whoever is named first. */
bool cc_scores_differ(cc_span a, cc_span b);

#endif
