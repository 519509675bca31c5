/* language/cut_stop.h - full stops: of an abbreviation, of a sentence, within a word. Internal to cut_*.c. */
#ifndef CC_CUT_STOP_H
#define CC_CUT_STOP_H

#include "language/cut_text.h"
#include "language/cut_words.h"

/* What the word [from, to) abbreviates, its stop left out. */
cc_abbreviation cc_stop_kind(const cutter *c, uint32_t from, uint32_t to);
/* True where the full stop after the word [from, stop) is part of the word, false where it ends the sentence. */
bool cc_stop_is_kept(const cutter *c, uint32_t from, uint32_t stop);
/* True where a full stop between two word characters stays inside the word begun at from. */
bool cc_stop_joins(const cutter *c, uint32_t from, uint32_t dot);

#endif
