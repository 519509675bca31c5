/* judge/deeds.h - whether two statements' words tell of two deeds; inside judge/ only. */
#ifndef CC_JUDGE_DEEDS_H
#define CC_JUDGE_DEEDS_H

#include "judge/judging.h"

/* "Making models of ships is allowed", "making snowmen is not": what is done is the subject of both, and is another. */
bool cc_are_two_deeds(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* "Showing the beheading of Lund" and "showing dozens of beheadings": of one, and of others. */
bool cc_does_one_and_many(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* The concept of who does what a statement's verb tells, the subject or behind "by"; CC_NO_CONCEPT. */
uint32_t cc_doer_of(const cc_judging *r, const cc_statement *s);

#endif
