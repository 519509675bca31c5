/* language/cut_text.h - the characters of a block as the cutter sees them. Internal to cut_*.c. */
#ifndef CC_CUT_TEXT_H
#define CC_CUT_TEXT_H

#include "base/utf8.h"
#include "input/article.h"

#include <string.h>

/* What a character is to the tokenizer. */
typedef enum { END, SPACE, LETTER, DIGIT, APOSTROPHE, QUOTE, HYPHEN, DASH, DOT, ELLIPSIS, MONEY, RUN, MARK } glyph_kind;

typedef struct {
    glyph_kind kind;
    uint32_t length; /* bytes */
    int32_t code;
} glyph;

typedef struct {
    cc_article *a;
    const char *text;
    uint32_t start, end; /* the block */
    bool single_open;    /* a ' or U+2018 opened a quotation that none has closed */
} cutter;

glyph_kind cc_glyph_ascii(char c);
glyph_kind cc_glyph_wide(int32_t c); /* beyond ASCII */

static inline glyph look(const cutter *c, uint32_t at)
{
    if (at >= c->end) return (glyph){END, 0, 0};
    char byte = c->text[at];
    if ((unsigned char)byte < 0x80) return (glyph){cc_glyph_ascii(byte), 1, byte};
    size_t length;
    int32_t code = cc_utf8_decode((cc_span){c->text + at, c->end - at}, &length);
    return (glyph){cc_glyph_wide(code), (uint32_t)length, code};
}

/* The ASCII character at a place, 0 beyond the block. */
static inline char byte_at(const cutter *c, uint32_t at)
{
    return at < c->end ? c->text[at] : '\0';
}

static inline bool is_word(glyph g)
{
    return g.kind == LETTER || g.kind == DIGIT;
}

static inline bool is_word_at(const cutter *c, uint32_t at)
{
    return is_word(look(c, at));
}

static inline bool is_digit_at(const cutter *c, uint32_t at)
{
    return look(c, at).kind == DIGIT;
}

static inline bool is_upper_at(const cutter *c, uint32_t at)
{
    glyph g = look(c, at);
    return g.kind == LETTER && cc_utf8_is_upper(g.code);
}

static inline bool is_space_at(const cutter *c, uint32_t at)
{
    glyph_kind k = look(c, at).kind;
    return k == SPACE || k == END;
}

static inline cc_span piece(const cutter *c, uint32_t from, uint32_t to)
{
    return (cc_span){c->text + from, to - from};
}

/* From the start of a character, past all that are of the same kind and code. */
static inline uint32_t skip_same(const cutter *c, uint32_t at)
{
    glyph first = look(c, at), g = first;
    while (g.kind == first.kind && g.code == first.code) {
        at += g.length;
        g = look(c, at);
    }
    return at;
}

static inline uint32_t skip_space(const cutter *c, uint32_t at)
{
    for (glyph g = look(c, at); g.kind == SPACE; g = look(c, at)) at += g.length;
    return at;
}

static inline uint32_t skip_letters(const cutter *c, uint32_t at)
{
    for (glyph g = look(c, at); g.kind == LETTER; g = look(c, at)) at += g.length;
    return at;
}

static inline uint32_t skip_digits(const cutter *c, uint32_t at)
{
    while (is_digit_at(c, at)) at++;
    return at;
}

static inline bool starts(const cutter *c, uint32_t at, const char *prefix)
{
    size_t n = strlen(prefix);
    return c->end - at > n && cc_span_equal_nocase(piece(c, at, at + (uint32_t)n), (cc_span){prefix, n});
}

#endif
