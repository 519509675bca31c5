/* judge/repeated.h - sentences that repeat each other; inside judge/ only. */
#ifndef CC_REPEATED_H
#define CC_REPEATED_H

#include "judge/judging.h"

/* Of two articles: each sentence has all the words of the other's statement, so both say both. */
bool cc_says_both(const cc_judging *r, const cc_statement *a, const cc_statement *b);

#endif
