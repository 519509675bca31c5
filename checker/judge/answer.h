/* judge/answer.h - answers to questions that a story, or what it tells of one person, answers once: what caused the
 * fire, which knee, where he is from, who called for help; inside judge/ only.
 *
 * Kinds of value (the scope of a rule): answer:part, answer:home, answer:cause, answer:death, answer:weapon,
 * answer:caller, answer:spelling, answer:rank, answer:colour, answer:post, answer:trade, answer:position, answer:card,
 * answer:sort, answer:service, answer:rescuer, answer:identity, answer:damage, answer:given, answer:family,
 * answer:body, answer:moment, answer:nation, answer:native, answer:course, answer:order, answer:holder, answer:dress,
 * answer:tally, answer:doer, answer:study, answer:alias, answer:means, answer:wound, answer:made, answer:make,
 * answer:hue. Two of one kind meet whatever else their sentences say, where each is its article's only one. */
#ifndef CC_JUDGE_ANSWER_H
#define CC_JUDGE_ANSWER_H

#include "judge/word.h"

/* File the words [first, last] as an answer of this kind. owner: whose; CC_NO_CONCEPT: the story's. about: the concept
 * of what is asked, where it is said ("the cause of the fire"), CC_NO_CONCEPT where not. */
void cc_answer_file(const cc_word *p, cc_ask ask, const char *kind, int32_t first, int32_t last, uint32_t owner,
                    uint32_t about, cc_span value);
/* The same, whatever the sentence makes of it: where that nobody knows is what is filed. */
void cc_answer_add(const cc_word *p, cc_ask ask, const char *kind, int32_t first, int32_t last, uint32_t owner,
                   uint32_t about, cc_span value);
/* The concept of the person that a name or pronoun at a token stands for, or CC_NO_CONCEPT. */
uint32_t cc_person_at(const cc_word *p, int32_t at);
/* What a word answers to a question of answers.csv ("weapon", "trade"); empty where it answers nothing. */
cc_span cc_answer_of(const cc_judge_rules *rules, cc_span word, const char *question);
/* The same of the longest row whose lemmas end at a token, *first its begin. */
cc_span cc_answer_ending(const cc_word *p, int32_t last, const char *question, int32_t *first);
/* Answers that go together by the table: "stomach" and "abdomen" of one blow, "chairman" and "chief executive". */
bool cc_answers_go_together(const cc_judge_rules *rules, cc_span x, cc_span y);
/* WordNet's file (lexnames(5)) of a noun's first sense; 0 for none. */
unsigned cc_noun_file(const cc_judge_rules *rules, cc_span noun);

void cc_gather_part(const cc_word *p);
void cc_gather_service(const cc_word *p);
void cc_gather_card(const cc_word *p);
void cc_gather_home(const cc_word *p);
void cc_gather_rank(const cc_word *p);
void cc_gather_cause(const cc_word *p);
void cc_gather_weapon(const cc_word *p);
void cc_gather_means(const cc_word *p);
void cc_gather_make(const cc_word *p);
void cc_gather_wound(const cc_word *p);
void cc_gather_quality(const cc_word *p);
void cc_gather_caller(const cc_word *p);
void cc_gather_rescuer(const cc_word *p);
void cc_gather_colour(const cc_word *p);
void cc_gather_post(const cc_word *p);
void cc_gather_sort(const cc_word *p);
void cc_gather_identity(const cc_word *p);
void cc_gather_damage(const cc_word *p);
void cc_gather_given(const cc_word *p);
void cc_gather_family(const cc_word *p);
void cc_gather_body(const cc_word *p);
void cc_gather_order(const cc_word *p);
void cc_gather_holder(const cc_word *p);
void cc_gather_dress(const cc_word *p);
void cc_gather_doer(const cc_word *p);
void cc_gather_study(const cc_word *p);
void cc_gather_alias(const cc_word *p);
void cc_gather_moment(const cc_word *p);
void cc_gather_nation(const cc_word *p);
void cc_gather_course(const cc_word *p);

/* One key for each question of a kind, far above the topics of topics.csv: of the story's, of a deed's. */
typedef enum { CC_OF_STORY = 1 << 20, CC_OF_DEED = 1 << 21 } cc_question_base;
uint32_t cc_question_of(cc_span kind, cc_question_base above);

#endif
