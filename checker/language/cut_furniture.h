/* language/cut_furniture.h - the words of a page that stand in the middle of its text where the lines were lost:
 * "Scroll down for video", "Story continues below". They are a sentence of their own. */
#ifndef CC_LANGUAGE_CUT_FURNITURE_H
#define CC_LANGUAGE_CUT_FURNITURE_H

#include "language/sentence.h"

/* How many of the n tokens at t are such words; 0 where they are none. `opens`: they open a sentence. */
uint32_t cc_furniture_length(const cc_token *t, uint32_t n, bool opens);

/* How many of the n tokens at t, which open a sentence, label a link to another page: "SEE ALSO:"; 0 where they do not.
 * What follows is the headline of that page. */
uint32_t cc_label_length(const cc_token *t, uint32_t n);

#endif
