/* judge/address.h - sentences in which an outlet talks to its readers or of itself; inside judge/ only. */
#ifndef CC_ADDRESS_H
#define CC_ADDRESS_H

#include "judge/judging.h"

/* "My money is on the goalkeeper", "As you may have heard": outside quotations, where nobody else speaks. */
bool cc_is_address(const cc_article *a, const cc_sentence *s);
/* "Scroll down", "Be sure to read on", outside quotations: nobody is said to do it. */
bool cc_is_command(const cc_sentence *s);
/* "To contact the reporter on this story: ...", "Read more: ..." amid other sentences of a line. */
bool cc_is_furniture(const cc_article *a, const cc_sentence *s);

#endif
