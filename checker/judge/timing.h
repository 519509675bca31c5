/* judge/timing.h - how a time stands in its sentence, and of which event it is; inside judge/ only. Tokens are the
 * article's, -1 where there is none. */
#ifndef CC_JUDGE_TIMING_H
#define CC_JUDGE_TIMING_H

#include "judge/judging.h"

/* The word whose time this is: the noun it modifies, or the predicate. */
int32_t cc_timed_event(const cc_judging *r, uint32_t article, const cc_time *t);
/* The same where that word is one of speech: what is offered for a later day; -1 where the time dates the words. */
int32_t cc_spoken_event(const cc_judging *r, uint32_t article, const cc_time *t, int32_t event);

/* The names that tell an event from its like (old: also its places), and what its noun is of; in the arena of r. */
void cc_names_of_event(cc_context *out, const cc_judging *r, uint32_t article, uint32_t event, bool old);
void cc_what_of_event(cc_context *out, const cc_judging *r, uint32_t article, uint32_t event);
/* "The gunfire stopped", "suspect down": the moment when it was over, not when it was. */
bool cc_is_over_at(const cc_article *a, uint32_t event);
/* Concept of the name of whom the predicate is said, or CC_NO_CONCEPT. */
uint32_t cc_doer_of_event(const cc_judging *r, uint32_t article, uint32_t event);

bool cc_is_least_time(const cc_article *a, const cc_time *t);   /* "until at least Monday" */
bool cc_is_deadline(const cc_article *a, const cc_time *t);     /* "within a month" */
bool cc_is_year_in_name(const cc_article *a, const cc_time *t); /* "the asteroid 2014 RC" */
bool cc_dates_nothing(const cc_article *a, const cc_time *t);   /* "three minutes later", "the 2016 election" */
bool cc_is_offset(const cc_article *a, const cc_time *t);       /* "a day after the attack" */
bool cc_is_later(const cc_article *a, const cc_time *t);        /* "two hours later" */
/* "Comes two days after the bombing", "ten minutes into the flight". */
bool cc_is_lag(const cc_article *a, const cc_time *t);
bool cc_is_bound(const cc_article *a, const cc_time *t);        /* "not until June" */
bool cc_is_end_of_state(const cc_article *a, const cc_time *t); /* "shut until after Christmas" */
bool cc_is_clock_again(const cc_article *a, uint32_t index);    /* "10:40 a.m. (0740 GMT)" */
/* "The same day", "NEWS RELEASE - February 6": the day of another sentence or of the paper. */
bool cc_dates_paper(const cc_article *a, const cc_time *t, uint32_t event);
/* "Was not introduced in 1980" gives no date of the introduction; "not until" does. */
bool cc_is_denied_event(const cc_article *a, uint32_t event);
bool cc_is_bound_word(const cc_article *a, uint32_t token); /* behind "until" or "before", perhaps with an article */
/* "Were still in custody on Monday": that it lasts says nothing of when it was. */
bool cc_lasts_at(const cc_article *a, uint32_t event);

/* The topics that the event answers by its own word, alone or with the one behind it: what stands round it is too often
 * another event ("arrested two men over the robbery"). */
void cc_own_topics_of(const cc_judging *r, uint32_t article, const char *kind, uint32_t event,
                      uint32_t topics[CC_TOPICS]);

/* Parts of cc_gather_times: times that no mention of a time gives, of one sentence. */
void cc_gather_withheld(cc_judging *r, uint32_t article, const cc_sentence *s);
void cc_gather_at_once(cc_judging *r, uint32_t article, const cc_sentence *s);
#define CC_AT_ONCE CC_LIT("at once") /* the value of such a statement; its level: the day that the paper came out */
void cc_gather_long_words(cc_judging *r, uint32_t article, const cc_sentence *s);
/* Hours of the day, of one sentence. */
void cc_gather_hours(cc_judging *r, uint32_t article, const cc_sentence *s);

#endif
