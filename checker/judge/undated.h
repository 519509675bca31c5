/* judge/undated.h - what the words of a time say without a calendar: its day of the week, its month; inside judge/
 * only.
 *
 * An article that does not say when it came out has no date for "on Sunday" or "in early September". Its Sunday is no
 * Monday for all that, and its September no August. */
#ifndef CC_JUDGE_UNDATED_H
#define CC_JUDGE_UNDATED_H

#include "judge/judging.h"

typedef struct {
    uint8_t weekdays; /* 1 << day of the week, Monday 0; 0: not known */
    uint16_t months;  /* 1 << month, January 0; 0: not known */
    uint8_t date;     /* of the month; 0: not known */
} cc_day_words;

/* Of a time with a date by its date, of one without by its words. */
cc_day_words cc_day_words_of(const cc_article *a, const cc_time *t);
/* By its words alone, whether it has a date or not: "on August 14" has a month and a day. */
cc_day_words cc_day_words_said(const cc_article *a, const cc_time *t);
/* Whether there is anything that can be held against another. */
bool cc_day_words_known(cc_day_words w);
/* No day can be both. */
bool cc_day_words_apart(cc_day_words a, cc_day_words b);
/* The words name a day: "on Sunday", "June 3", "last night". */
bool cc_says_day(const cc_article *a, const cc_time *t);

#endif
