/* judge/asserted.h - whether a sentence says that a thing is so, or only names it; inside judge/ only. */
#ifndef CC_JUDGE_ASSERTED_H
#define CC_JUDGE_ASSERTED_H

#include "judge/word.h"

/* True where nobody says of the predicate that it is so, and denied or not makes no difference: a purpose, an ability,
 * a duty, what is hoped, feared or asked for, what a law would require, what "you" do. no: the word that denies it. */
bool cc_is_unsaid(const cc_word *p, int32_t no);

/* "Disqualified from driving", "kept from voting", "refrained from saying": from then on it is not done. */
bool cc_is_kept_from(const cc_word *p);

/* "Calls for her resignation", "rejected his resignation", "the threat of dismissal": the noun tells of an act that
 * nobody here says was done. */
bool cc_is_only_spoken_of(const cc_word *noun);

/* Of nobody here or of another time, denied by the word no or affirmed: an order, what is implied, whoever does so, a
 * share of people, what is "not again" so. */
bool cc_is_of_none_here(const cc_word *p, int32_t no);

/* "Reports that he was caught", "nobody says that he was caught": a clause that the sentence does not make its own. */
bool cc_is_only_claimed(const cc_word *p);

/* "Not publicly identified" leaves open whether it was identified: the adverb that alone is denied, or CC_NO_TOKEN. */
int32_t cc_narrowed_by(const cc_word *p, int32_t no);

#endif
