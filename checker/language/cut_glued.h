/* language/cut_glued.h - sentences whose lines were lost: a caption or a headline runs into the text behind it, and
 * only a word's capital tells where: "checking the crater The meteorite left a hole". */
#ifndef CC_LANGUAGE_CUT_GLUED_H
#define CC_LANGUAGE_CUT_GLUED_H

#include "language/sentence.h"

/* Does token `at` of the n at t begin a sentence though no mark ends the one before it, which began at `first`? */
bool cc_is_glued(const cc_token *t, uint32_t n, uint32_t first, uint32_t at);
/* How many of the n tokens at t are a picture's credit in brackets, "[CITY WIRE]", with a capital behind it; 0: none.
 */
uint32_t cc_credit_length(const cc_token *t, uint32_t n);

#endif
