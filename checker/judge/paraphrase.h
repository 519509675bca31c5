/* judge/paraphrase.h - one saying of one person in two tellings; inside judge/ only. */
#ifndef CC_PARAPHRASE_H
#define CC_PARAPHRASE_H

#include "judge/pieces.h"

/* Whether two pieces of one speaker tell the same in other words. *out: what of it matches, and that it differs. */
bool cc_is_paraphrase(const cc_judging *r, const cc_piece *a, const cc_piece *b, cc_alignment *out);

#endif
