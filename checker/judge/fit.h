/* judge/fit.h - how well two statements fit, and what every fit asks; inside judge/ only. */
#ifndef CC_JUDGE_FIT_H
#define CC_JUDGE_FIT_H

#include "judge/judging.h"

/* cc_fit of numbers, of times, of clauses, of what was done or not, and of whatever else a predicate has; self is the
 * cc_judging. */
cc_fit cc_fit_number, cc_fit_time, cc_fit_clause, cc_fit_polarity, cc_fit_event;
/* Of who tells what (kind "teller"). */
cc_fit cc_fit_teller;
/* Of names that answer one question of topics.csv (kind "filler"). */
float cc_fit_filler(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass);

/* Of clauses of which a source is more or less sure (kind "stance"). */
float cc_fit_stance(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass);
/* Said by somebody on one side, alleged on the other: that may be one man's word. */
bool cc_is_one_claim(const cc_statement *a, const cc_statement *b);
/* Of things that will come or may come (kind "weighed"). */
float cc_fit_weighed(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass);
/* Of what is called untrue and what is told (kind "news"). */
float cc_fit_news(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass);
/* "May close" against "closed": what may yet be, and what was. */
bool cc_lies_ahead_of(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* One is done to a person and one to a thing. */
bool cc_are_acts_apart(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* One sentence tells of a year gone by, the other of none or of another. */
bool cc_other_past(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* 1 where the predicates are one class, 0.8 for synonyms, 0 for others. */
float cc_event_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* Of one here and several there, of people who act and of things; context: how much the sentences share. */
float cc_fit_several(const cc_judging *r, const cc_statement *a, const cc_statement *b, float context);
float cc_fit_lone(const cc_judging *r, const cc_statement *a, const cc_statement *b, float context);
/* Of answers to one question (judge/answer.h). */
float cc_fit_answer(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass);

/* A part and a whole, the dead and the injured, what two doers did: two counts, however like the words. */
bool cc_count_two_things(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* Both say the same, in whatever unit or words. */
bool cc_same_value(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* The verb itself, not another of its class. */
bool cc_same_verb(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* A birth, a death or an act in between: these meet under the person's name. */
bool cc_is_life(const cc_statement *s);
/* A length of time, or how far off something is. */
bool cc_is_length(const cc_statement *s);
/* Both name places, and not one in common. */
bool cc_other_scope(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* Fewer than `days` lie between the two; an article without a date is far from all that have one. */
bool cc_published_within(const cc_article *x, const cc_article *y, int64_t days);
/* Both clauses are dated, and their times have no moment in common. */
bool cc_other_time(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* 1 + the topic that both answer; 0: none. Of many articles a story has one of each thing no longer: there the two
 * must share a subject or some telling words as well. */
uint32_t cc_common_topic(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* 1, or less where the articles lie months apart or the clauses have two names as subjects. */
float cc_distance_cost(const cc_judging *r, const cc_statement *a, const cc_statement *b);

#endif
