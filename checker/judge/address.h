/* judge/address.h - sentences in which an outlet talks to its readers or of itself; inside judge/ only. */
#ifndef CC_ADDRESS_H
#define CC_ADDRESS_H

#include "judge/judging.h"

/* "My money is on the goalkeeper", "Be sure to read our review", "As you may have heard": outside quotations, where
 * nobody else speaks. */
bool cc_is_address(const cc_article *a, const cc_sentence *s);

#endif
