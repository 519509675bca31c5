/* judge/other_form.h - one word of a quotation in two forms; inside judge/ only. */
#ifndef CC_OTHER_FORM_H
#define CC_OTHER_FORM_H

#include "judge/judging.h"

/* "US" and "USA", "IS" and "Isis": letters in capitals that the other goes on from. No difference. */
bool cc_is_short_for(const cc_token *x, const cc_token *y);
/* "Had nothing" and "have nothing": one time for another. */
bool cc_is_other_tense(const cc_token *x, const cc_token *y);
/* "The law" and "the laws". */
bool cc_is_other_count(const cc_token *x, const cc_token *y);
/* "There's things" and "there are things", "can happen" and "can happened": another form of one verb. */
bool cc_is_other_verb_form(const cc_token *x, const cc_token *y);

#endif
