/* judge/bearer.h - who or what is in a state that a word tells of, read off the tree; inside judge/ only. */
#ifndef CC_JUDGE_BEARER_H
#define CC_JUDGE_BEARER_H

#include "judge/word.h"

/* The token that stands for whom a word of states.csv is said of, or CC_NO_TOKEN. part: how the word tells it, as in
 * that table; with: the second word of the entry, the word itself where it has one word only. */
int32_t cc_bearer_of(const cc_word *p, char part, int32_t with);

/* "One of the tests": the tests, and *some, for it is said of a part of them alone; "three guards" are some of them
 * too. The token itself where no whole is named. */
int32_t cc_whole_of(const cc_word *p, int32_t bearer, bool *some);

/* Whether it may be in a state of the kind at all, by what states.csv says of that ("device", "event"). */
bool cc_may_bear(const cc_word *p, cc_span kind, int32_t bearer);

/* The concept of who is meant: that of a pronoun is its noun's, that of a title the name's beside it. */
uint32_t cc_state_bearer(const cc_word *p, int32_t bearer);

/* The one that a word in a bearer's place means: whose health it is, who was the only one; else the bearer. */
int32_t cc_meant_by(const cc_word *p, int32_t bearer);
/* "Cleared the way for her brother to follow her father once he died": of two people told of before it in the sentence,
 * a pronoun may mean either. */
bool cc_is_of_either(const cc_word *p, int32_t bearer);
/* "Everyone aboard", "all". */
bool cc_is_told_of_all(const cc_word *p, int32_t bearer);

#endif
