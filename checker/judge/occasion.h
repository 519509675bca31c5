/* judge/occasion.h - by what means or on what occasion a quotation was said, as its own sentence tells; inside judge/
 * only.
 *
 * Source     rules/media.csv */
#ifndef CC_OCCASION_H
#define CC_OCCASION_H

#include "judge/pieces.h"

/* The class of the means ("statement", "social media") that hangs on the verb of saying, *token its word's index in
 * the article; empty where nothing or more than one is told. Of words without a known cue the sentence before is asked:
 * "It announced on Twitter that all was well. 'We heard the talk.'" */
cc_span cc_occasion_of(const cc_judging *r, const cc_piece *p, uint32_t *token);

/* Both are told, and they are two: one in a statement, one in an interview. */
bool cc_occasions_differ(const cc_judging *r, const cc_piece *a, const cc_piece *b);

#endif
