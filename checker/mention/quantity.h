/* mention/quantity.h - what two numbers of two texts say of each other.
 *
 * Pipeline   mentions -> [comparison] of the judge
 * Whether they count the same thing is for the caller to know (noun, event); here it is only how much.
 * Every function is symmetric in a and b. */
#ifndef CC_MENTION_QUANTITY_H
#define CC_MENTION_QUANTITY_H

#include "mention/mention.h"

/* ORDER relation_names in quantity.c */
typedef enum {
    CC_NUMBER_SAME,       /* the same value, or in two units the same within rounding */
    CC_NUMBER_COMPATIBLE, /* both can be true: bounds that overlap, "about", one the other rounded */
    CC_NUMBER_DIFFERENT,  /* they cannot both be true */
    CC_NUMBER_UNRELATED,  /* dollars and euros, kilometres and people, 3 a day and 3 a week */
} cc_number_relation_kind;

cc_number_relation_kind cc_number_relation(const cc_number *a, const cc_number *b);
const char *cc_number_relation_name(cc_number_relation_kind k);

/* Do both measure one thing: the same dimension (or none), the same sort of number, the same rate? */
bool cc_number_is_comparable(const cc_number *a, const cc_number *b);

/* The values that n leaves possible, in the base unit: its bounds, a tenth to both sides for "about", a tenth below
 * for "nearly". With rounded also half of the last digit that a rounded number gives ("1.5 million": 50,000 to both
 * sides; "24" and "120" are taken as exact). An open end is infinite. */
void cc_number_interval(const cc_number *n, bool rounded, double *low, double *high);

/* How far apart they are as a share of the larger: 0 where the intervals meet, below 1 otherwise (1 where signs differ
 * or one is 0). For numbers that are comparable. */
double cc_number_gap(const cc_number *a, const cc_number *b);

/* Is every value of a possible for b (b vaguer): "12" within "at least 10", "4.58" within "4.6"? */
bool cc_number_is_within(const cc_number *a, const cc_number *b);

#endif
