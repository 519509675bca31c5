/* reports/claim_times.h - the times that the columns of a claim tell: when its act was and how long it lasted, and not
 * what else the words of its arguments date or measure. */
#ifndef CC_CLAIM_TIMES_H
#define CC_CLAIM_TIMES_H

#include "claim/claim.h"

/* The ISO values, or the words as written, of all times of the act, joined by "; ". */
cc_span cc_claim_time_text(const cc_article *article, const cc_claim *c, bool as_written, cc_arena *a);

/* True where one of these two columns has the time of the argument at i; otherwise its words belong to the rest. */
bool cc_claim_tells_time(const cc_article *article, const cc_claim *c, uint32_t i);

/* The words of an argument whose time is not told: "60 euros |a day|" keeps its article. */
cc_span cc_claim_untold_words(const cc_article *article, const cc_argument *g);

/* What is said, known or done in a clause of its own is measured and dated there. */
bool cc_argument_is_clause(const cc_article *article, const cc_claim *c, const cc_argument *g);

#endif
