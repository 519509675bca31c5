/* language/repair.h - trees of news sentences, put right where parsers are known to err.
 *
 * Only what grammar decides without doubt once somebody says something; each
 * repair has its case in tests/unit/test_repair.c. */
#ifndef CC_REPAIR_H
#define CC_REPAIR_H

#include "language/sentence.h"

/* The sentence is tagged, lemmatised and linked, and is so again afterwards. */
void cc_repair(cc_sentence *s);

#endif
