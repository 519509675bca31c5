/* input/line_text.h - bytes and phrases of a line; inside input/ only. */
#ifndef CC_LINE_TEXT_H
#define CC_LINE_TEXT_H

#include "base/span.h"

static inline bool cc_is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Of a letter, a digit or anything beyond ASCII. */
static inline bool cc_is_word_byte(char c)
{
    return cc_is_ascii_letter(c) || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Whether the text may begin with this byte, whatever its case: asked before anything is compared. */
static inline bool cc_may_begin(char c, const char *text)
{
    return ((c ^ text[0]) & ~32) == 0;
}

/* The text, whose last letter ends a word, at this place of the line; a capital letter may be glued to it ("image
 * captionThe dam"). */
bool cc_stands_at(cc_span line, size_t at, const char *text);
/* The first place where it stands at the start of a word, or SIZE_MAX. */
size_t cc_find_nocase(cc_span line, const char *text);

#endif
