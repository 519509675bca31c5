/* judge/sides.h - who is on which side of a conflict; inside judge/ only. */
#ifndef CC_SIDES_H
#define CC_SIDES_H

#include "judge/judging.h"

/* A statement and the question that it answers: the statement that stands for all of the question. */
typedef struct {
    uint32_t question, statement;
    cc_span value;
} cc_member;

/* Two amounts of one kind that can both hold: "more than 80" and "85". */
bool cc_may_both_be(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* Fill the sides of *out, in the arena of r, from the members of one question, which is asked by the clash `best`.
 * hedged: the weightiest of its clashes of two that can both be, or NULL. "More than 200" is one side with "276" and
 * with "roughly 200" alike; where it takes them both in, what is left to tell is how it is hedged.
 * The clash that the sides are those of; NULL where there are not two sides. */
const cc_clash *cc_read_sides(cc_judging *r, cc_conflict *out, const cc_member *m, uint32_t count, const cc_clash *best,
                              const cc_clash *hedged);

#endif
