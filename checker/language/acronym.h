/* language/acronym.h - names in capitals that are words, too: "the IS leader", "WHO officials". The tagger takes them
 * for the words, so that it is shown names of its acquaintance in their place. */
#ifndef CC_LANGUAGE_ACRONYM_H
#define CC_LANGUAGE_ACRONYM_H

#include "input/article.h"

/* Put the other names in, and take them out again; to be called in pairs, with the parser in between. */
void cc_acronyms_hide(cc_article *article);
void cc_acronyms_show(cc_article *article);

#endif
