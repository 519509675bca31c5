/* language/apart.h - what somebody says and that he says it, told in one sentence, parsed apart.
 *
 * ", the ministry said in a statement." is known by its words; a long sentence before it leads the parser astray, so
 * that the ministry does what it only tells of. Where words and tree disagree both parts are parsed alone and joined.
 */
#ifndef CC_APART_H
#define CC_APART_H

#include "language/sentence.h"

/* Two parts of a sentence, [0, first) and [second, count); what stands between them is a comma or nothing. */
typedef struct {
    int32_t first, second;
    int32_t verb; /* the verb of saying, in one of them */
} cc_parting;

/* Where the sentence, tagged and with heads but not linked, is to be parted; false: the tree is as its words are, or
 * it has been made so. */
bool cc_parting_find(cc_sentence *s, cc_parting *out);

/* The parts have trees of their own, with heads within the sentence: make one of them, what is said below the verb.
 * False where they are no report with its content: then the tokens are to be as they were before. */
bool cc_parting_join(cc_sentence *s, const cc_parting *p);

#endif
