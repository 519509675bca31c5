/* judge/unmarked.h - whether a sentence without marks gives the words of a quotation; inside judge/ only.
 *
 * A post that is copied without its frame, marks that a page lost, a speech of several paragraphs of which only the
 * last one closes: the words are somebody's all the same, and may differ from what another article quotes. */
#ifndef CC_UNMARKED_H
#define CC_UNMARKED_H

#include "judge/pieces.h"

/* found: of marked with plain (plain.quote is -1). Words of another article that are told ("he said he knew") are no
 * rendering: the sentence speaks of "me" or "us" as the quotation does, or a lone mark opens it. */
bool cc_is_unmarked_rendering(const cc_judging *r, const cc_piece *marked, const cc_piece *plain,
                              const cc_alignment *found);

#endif
