/* judge/main_event.h - what happened, where an article only says that it happened; inside judge/ only. */
#ifndef CC_JUDGE_MAIN_EVENT_H
#define CC_JUDGE_MAIN_EVENT_H

#include "judge/judging.h"

/* The topics of what a story tells first (a crash, a blast), those of most articles before the others; 0: none.
 * scope: the kind of time that is asked for, "clock" or "date". */
void cc_main_topics(const cc_judging *r, const char *scope, uint32_t topics[CC_TOPICS]);
/* The concept of the act that most leads of a story have, whatever it is ("operation", "behead"); CC_NO_CONCEPT. Its
 * topic (1 + index of "main act"), 0 where the table has none. */
uint32_t cc_main_act(const cc_judging *r);
uint32_t cc_main_act_topic(const cc_judging *r);
/* Put it before the topics of a statement: what most leads tell is one act, whatever its words answer besides. */
void cc_add_main_act(const cc_judging *r, cc_statement *s);
/* "It happened at", "the incident occurred": the event that the article has told before. */
bool cc_is_main_event(const cc_article *a, uint32_t event);

#endif
