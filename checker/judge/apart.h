/* judge/apart.h - what tells that two values are of two things though their words agree; inside judge/ only.
 *
 * fit_number.c and fit_time.c say how much two statements have in common. Here stands what no common word makes up for:
 * a rate against a sum, a width against a depth, a town that only one of them speaks of, a plan against what was. */
#ifndef CC_JUDGE_APART_H
#define CC_JUDGE_APART_H

#include "judge/judging.h"

/* Numbers that count or measure two things. */
bool cc_numbers_of_two(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* The same, by what stands at the figure: what a sum is held in, a choice of many, what a poll asked (apart_share.c).
 */
bool cc_differ_at_figure(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* "That award goes to a fish which weighed 22 stone": the figure of a record's holder (record.c). */
bool cc_is_of_record(const cc_article *a, uint32_t token);
/* Times of two events. */
bool cc_times_of_two(const cc_judging *r, const cc_statement *a, const cc_statement *b);
bool cc_made_public_alike(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* The same, told by their own sentences: of a known group, within a radius, of another measure or land. */
bool cc_are_two_groups(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* One is a part of the other, and the rest stands beside it: "a son and two daughters" are three children. */
bool cc_is_part_of_sum(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* Of two articles of two days: a plan in the earlier one and what came of it, or what was done and then undone. */
bool cc_is_overtaken(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* Where somebody is ("four were in intensive care"), days apart. */
bool cc_are_two_moments(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* In a's sentence each value is one name's alone ("21 and 18 months, respectively"), and b tells of another of them. */
bool cc_is_anothers(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* "Go from 100 to 130", "three fewer", "for every 100 patients", "people over 65", "Albion 3 Rovers 2": no count. */
bool cc_is_no_value(const cc_article *a, uint32_t number);
/* "40 feet" in "12 metres (40 feet)": said again in another unit. */
bool cc_is_conversion(const cc_article *a, uint32_t number);
/* Several dollars are spoken of in the story, so that a bare "$" may be any of them. */
bool cc_has_two_dollars(const cc_story *story);

#endif
