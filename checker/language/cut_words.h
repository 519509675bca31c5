/* language/cut_words.h - lookups in cut_words.def for the cutter. */
#ifndef CC_CUT_WORDS_H
#define CC_CUT_WORDS_H

#include "base/span.h"

typedef enum { CC_NO_ABBREVIATION, CC_ABBREVIATION_TITLE, CC_ABBREVIATION_NUMBER, CC_ABBREVIATION_DATE,
               CC_ABBREVIATION_STATE, CC_ABBREVIATION_PLAIN, CC_ABBREVIATION_CLOSING } cc_abbreviation;

/* Of the word without its full stop; case counts for dates and states alone. */
cc_abbreviation cc_cut_abbreviation(cc_span word);
bool cc_cut_is_starter(cc_span word);
bool cc_cut_is_prefix(cc_span word);
bool cc_cut_is_domain(cc_span label);
bool cc_cut_is_filename(cc_span ending);
/* Case counts: "5 M" is five million, "5 m" five metres, "5 Am" nothing. */
bool cc_cut_is_unit(cc_span word);

#endif
