/* judge/counting.h - how a number stands in its sentence: a part, a whole, a demand, a label; inside judge/ only. */
#ifndef CC_JUDGE_COUNTING_H
#define CC_JUDGE_COUNTING_H

#include "judge/judging.h"

/* What a count is to another one. "Six of the eight coaches": a share and its whole; "nine children were among the
 * dead": a part of what others count. */
typedef enum { CC_COUNT_PLAIN, CC_COUNT_PART, CC_COUNT_SHARE, CC_COUNT_WHOLE } cc_count_role;

/* noun: article token of what is counted, -1. */
cc_count_role cc_count_role_of(const cc_article *a, const cc_number *n, int32_t noun);
/* "Two of them": a small part, which has its figure by chance with another whole. */
bool cc_is_part_of_them(const cc_article *a, const cc_number *n);
/* The predicate of what is counted. "Six of the eight coaches overturned, police said": not what police did. */
int32_t cc_counted_event(const cc_article *a, const cc_number *n, int32_t noun);
/* Somebody asks for it or faces it: "had asked for eight years in prison", "faces 20 years". */
bool cc_is_demanded(const cc_article *a, uint32_t token);

/* The digits that some article of the story uses as a name: "Boeing 737", "Airbus's 380", "five new 460 jets". */
void cc_labels_read(cc_map *labels, const cc_story *story, cc_arena *arena);
bool cc_is_label(const cc_map *labels, const cc_article *a, const cc_number *n);

/* "A Category 3 storm", "alert level 4": a place on a scale, filed as a number of kind "scale". */
void cc_add_scales(cc_judging *r, uint32_t article, const cc_sentence *s);

#endif
