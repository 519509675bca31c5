/* language/spelling.h - words that British and American writers spell differently.
 *
 * Units  words in lower case, bytes of UTF-8
 * Owns   nothing
 * Source the usual differences of the two norms: colour, realise, centre, defence, travelled, sceptic, programme */
#ifndef CC_LANGUAGE_SPELLING_H
#define CC_LANGUAGE_SPELLING_H

#include "base/span.h"

/* Whether the two are one word in two spellings; false for equal words. */
bool cc_spelt_alike(cc_span x, cc_span y);
/* Whether the letters and digits alone are the same: "Qur'an" and "Quran", "U.S." and "US". */
bool cc_letters_alike(cc_span x, cc_span y);
/* Whether the two may transcribe one foreign name: "Qaida" and "Qaeda", "Mohammed" and "Muhamad". */
bool cc_transcribed_alike(cc_span x, cc_span y);

/* One letter put for another, put in, or two next to each other exchanged. */
bool cc_one_letter_apart(cc_span x, cc_span y);

#endif
