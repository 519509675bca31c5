/* judge/saying.h - whether two pieces that align give one saying of one speaker; inside judge/ only. */
#ifndef CC_SAYING_H
#define CC_SAYING_H

#include "judge/voice.h"

/* Two pieces in marks. The less is known of their speakers, the more of their words must agree. */
bool cc_is_one_saying(const cc_voices *v, const cc_piece *a, const cc_piece *b, const cc_alignment *found);

/* Its plain words (cc_plain_words), months in full: what is "Sept. 11" here and "September 11" there is one wording. */
cc_span cc_saying_words(cc_arena *arena, cc_span text);

/* A sentence without marks that gives the words of a quotation: a post that is copied without its frame, marks that a
 * page lost, a speech of several paragraphs of which only the last one closes.
 *
 * found: of marked with plain (plain.quote is -1). Words of another article that are told ("he said he knew") are no
 * rendering: the sentence speaks of "me" or "us" as the quotation does, or a lone mark opens it. Where neither is in
 * marks that were understood, a lone mark must open both. */
bool cc_is_unmarked_rendering(const cc_judging *r, const cc_piece *marked, const cc_piece *plain,
                              const cc_alignment *found);
/* Whether a mark that was not understood opens words of a sentence without marks. */
bool cc_piece_is_open(const cc_judging *r, const cc_piece *p);
/* Where what aligns from this word on begins in the article: a few words before it, at a mark or the sentence's begin,
 * or at the word itself. */
uint32_t cc_piece_begin(const cc_judging *r, const cc_piece *p, uint32_t word);

#endif
