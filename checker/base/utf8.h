/* base/utf8.h - code points and their classes; ASCII first, utf8proc behind it. */
#ifndef CC_UTF8_H
#define CC_UTF8_H

#include "base/arena.h"

/* Decode the code point at s.ptr; *length gets its bytes. A malformed byte gives
 * U+FFFD and length 1; an empty span gives 0 and length 0. */
int32_t cc_utf8_decode(cc_span s, size_t *length);
/* Write the code point; returns its bytes (1 to 4). */
size_t cc_utf8_encode(int32_t c, char out[4]);
/* Offset of the first malformed byte, or SIZE_MAX. */
size_t cc_utf8_invalid(cc_span s);
bool cc_utf8_is_letter(int32_t c);
bool cc_utf8_is_digit(int32_t c); /* 0-9 alone */
bool cc_utf8_is_upper(int32_t c);
bool cc_utf8_is_lower(int32_t c);
bool cc_utf8_is_space(int32_t c); /* no-break and other Unicode spaces included */
int32_t cc_utf8_lower(int32_t c);
int32_t cc_utf8_upper(int32_t c);
/* Nothing but ASCII without capitals: lower-casing and folding leave it. */
bool cc_utf8_is_plain_lower(cc_span s);
/* Lower-cased copy; the span itself where nothing changes. */
cc_span cc_utf8_lowercase(cc_arena *a, cc_span s);
/* For comparing names and words: lower case, accents off, curly quotes straight,
 * dashes to '-', no-break space to ' '. The span itself where nothing changes. */
cc_span cc_utf8_fold(cc_arena *a, cc_span s);

#endif
