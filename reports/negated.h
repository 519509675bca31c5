/* reports/negated.h - words of a claim that its polarity denies already. */
#ifndef CC_NEGATED_H
#define CC_NEGATED_H

#include "base/arena.h"

/* "nobody", "none of the guards", "no answer" of a claim whose polarity is negative: "anybody", "any of the guards",
 * "answer"; denied in both columns it would be told twice. Other words stay as they are. */
cc_span cc_text_denied(cc_span text, cc_arena *a);

#endif
