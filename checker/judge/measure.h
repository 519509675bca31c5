/* judge/measure.h - what a length, a weight or a depth is the measure of; inside judge/ only. */
#ifndef CC_JUDGE_MEASURE_H
#define CC_JUDGE_MEASURE_H

#include "judge/judging.h"

/* The article token of what the number is a number of: the counted noun, or the noun that a measure belongs to ("a
 * depth of 12 miles", "a 47-page report", "an 8ft, 90lb pike"); -1. */
int32_t cc_measured_noun(const cc_article *a, const cc_number *n);
/* The article token behind a measure, and behind the brackets that say it again: "wide" in "40 feet (12 metres) wide".
 */
uint32_t cc_behind_measure(const cc_article *a, const cc_number *n);
/* The name that a distance is counted from: "14 miles north of Healdsburg"; CC_NO_CONCEPT. */
uint32_t cc_measured_from(const cc_judging *r, uint32_t article, const cc_number *n);
/* "A radius of 12 metres": the article token of the word, half of how wide a thing is; -1. */
int32_t cc_radius_before(const cc_article *a, const cc_number *n);

#endif
