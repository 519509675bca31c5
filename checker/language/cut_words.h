/* language/cut_words.h - lookups in cut_words.def for the cutter. */
#ifndef CC_CUT_WORDS_H
#define CC_CUT_WORDS_H

#include "base/span.h"

typedef enum {
    CC_NO_ABBREVIATION,
    CC_ABBREVIATION_TITLE,
    CC_ABBREVIATION_NUMBER,
    CC_ABBREVIATION_DATE,
    CC_ABBREVIATION_STATE,
    CC_ABBREVIATION_PLAIN,
    CC_ABBREVIATION_TIME,
    CC_ABBREVIATION_CIRCA,
    CC_ABBREVIATION_CLOSING
} cc_abbreviation;

/* Of the word without its full stop; case counts for dates and states alone. */
cc_abbreviation cc_cut_abbreviation(cc_span word);
bool cc_cut_is_starter(cc_span word);
bool cc_cut_is_prefix(cc_span word);
bool cc_cut_is_domain(cc_span label);
bool cc_cut_is_filename(cc_span ending);
/* Days and names of time zones behind "p.m.". */
bool cc_cut_is_time_word(cc_span word);
/* "its" before such a word is "it is". */
bool cc_cut_is_after_its(cc_span word);
/* What an apostrophe may stand before: 'em, 'til. */
bool cc_cut_is_elision(cc_span word);
/* Bytes of the first word of a contraction written as one word ("cannot": 3); 0 for other words. */
uint32_t cc_cut_contraction(cc_span word);
/* Case counts: "5 M" is five million, "5 m" five metres, "5 Am" nothing. */
bool cc_cut_is_unit(cc_span word);

#endif
