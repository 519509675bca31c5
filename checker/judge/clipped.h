/* judge/clipped.h - what stands before the words that two quotations share; inside judge/ only. */
#ifndef CC_CLIPPED_H
#define CC_CLIPPED_H

#include "judge/pieces.h"

/* One begins where the other has words before: "We believe that a couple of them" and "A couple of them". */
bool cc_is_clipped(const cc_judging *r, const cc_piece *a, const cc_piece *b, const cc_alignment *found);
/* What begins at this word of the piece is another's saying, which its speaker tells: "He said heaven is open". */
bool cc_hands_on(const cc_judging *r, const cc_piece *p, uint32_t first);
/* "Said at a hearing last month", "said on Wednesday". */
bool cc_are_of_two_days(const cc_judging *r, const cc_piece *a, const cc_piece *b);
/* The words for two speakers have no longer word in common. */
bool cc_no_word_shared(cc_arena *arena, cc_span x, cc_span y);

#endif
