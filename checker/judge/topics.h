/* judge/topics.h - which question of rules/topics.csv a value answers, and of which event; inside judge/ only. */
#ifndef CC_JUDGE_TOPICS_H
#define CC_JUDGE_TOPICS_H

#include "judge/judging.h"

/* Fill the topics of a value: the nearest words in the tree tell. noun: article token of what is counted, -1;
 * focus: that noun, or the value's own head. */
void cc_topics_of(const cc_judging *r, uint32_t article, cc_ask slot, cc_span kind, int32_t noun, uint32_t focus,
                  uint32_t topics[CC_TOPICS]);
/* 1 + the first topic that both have; 0: none. */
uint32_t cc_shared_topic(const cc_statement *a, const cc_statement *b);
/* The year of a time that lies well before the article's day; 0 for others. */
int32_t cc_past_year(const cc_article *a, const cc_time *t);
/* "Until February 6, when a judge is to sentence him": the article token of the predicate that the time behind which
 * "when" stands is the time of; -1. */
int32_t cc_event_when(const cc_article *a, const cc_time *t);
/* The year of the past event that an article token is told of ("in 1996, 31 people died"); 0: the story's own time. */
int32_t cc_era_of(const cc_judging *r, uint32_t article, uint32_t token);
/* Mark the statements from `from` on that have the only value of their topic, or of what is counted, in their article;
 * said once or often. */
void cc_mark_sole(cc_judging *r, uint32_t from);
/* Verbs that something is over: "collapse", "end". */
bool cc_is_end(cc_span lemma);
/* A word right behind a measure that says what it measures: "42 km below". */
bool cc_is_measure_word(cc_span lower);
/* Words for people that tell nothing of them (victims, lives), or no word at all. */
bool cc_names_people(const cc_judging *r, uint32_t concept);
/* Whether the concept's first sense is a person (WordNet). */
bool cc_is_person(const cc_judging *r, uint32_t concept);

#endif
