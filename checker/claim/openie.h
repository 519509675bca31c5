/* claim/openie.h - a claim as an open-information-extraction tuple: the sentence's own words. */
#ifndef CC_OPENIE_H
#define CC_OPENIE_H

#include "base/buffer.h"
#include "claim/claim.h"

/* Append "predicate TAB arg1 TAB arg2 ..." of the claim, subject first; nothing and false where it has no first
 * argument. */
bool cc_openie_write(const cc_article *article, const cc_claim *c, cc_buffer *out);

#endif
