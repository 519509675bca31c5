/* judge/rest.h - figures that two articles have left when those that both have are settled; inside judge/ only. */
#ifndef CC_JUDGE_REST_H
#define CC_JUDGE_REST_H

#include "judge/judging.h"

/* A figure of the story's own matter: no part, no demand, nothing of a year gone by. */
bool cc_is_rest_figure(const cc_judging *r, const cc_statement *s);
/* People, by whatever word: victims, a gate, a crew. */
bool cc_counts_people(const cc_judging *r, const cc_statement *s);
/* Bits: neither article has another figure of the sort left, and the two are near each other; neither has another. */
enum { CC_REST_ALONE = 1, CC_REST_ONLY = 2 };
/* What ties the two: one question of topics.csv (above 1), or words around them; 0: too little. */
float cc_rest_tie(const cc_judging *r, const cc_statement *a, const cc_statement *b, unsigned alone);

#endif
