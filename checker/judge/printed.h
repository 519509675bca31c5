/* judge/printed.h - who prints the words of a story's quotations, in marks or without; inside judge/ only.
 *
 * Concepts tell what a quotation is about. What it says in plain words ("I know you, and you know me") has hardly any,
 * and is news all the same where nobody else prints it. */
#ifndef CC_PRINTED_H
#define CC_PRINTED_H

#include "judge/judging.h"

/* The only article and the only group that print something; several are below 0. */
typedef struct {
    int32_t article, group;
} cc_printer;

typedef struct {
    const cc_judging *run;
    cc_map runs;                  /* three words on end of some quotation, numbered */
    CC_ARRAY(cc_printer) printer; /* [run] */
} cc_printed;

/* Read all articles of the story once; the list is freed with the run's arena. */
void cc_printed_read(cc_printed *out, cc_judging *r);
void cc_printed_free(cc_printed *p); /* uthash's own table */
/* In marks, and said by somebody. */
bool cc_is_printed_speech(const cc_article *a, const cc_token *t);
/* How many words of a sentence stand in marks and in no other article, or in none of another group, beside the same
 * words; by their share of all that stand in marks, as a quotation that others have too may begin otherwise. Two or
 * three words are no quotation. */
float cc_printed_alone(const cc_printed *p, uint32_t article, const cc_sentence *s, bool group);

#endif
