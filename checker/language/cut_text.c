#include "language/cut_text.h"

glyph_kind cc_glyph_ascii(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') return LETTER;
    if (c >= '0' && c <= '9') return DIGIT;
    switch (c) {
    case ' ':
    case '\t':
    case '\n':
    case '\v':
    case '\f':
    case '\r': return SPACE;
    case '\'':
    case '`': return APOSTROPHE;
    case '"': return QUOTE;
    case '-': return HYPHEN;
    case '.': return DOT;
    case '$': return MONEY;
    case '!':
    case '?':
    case '*':
    case '=':
    case '~':
    case '#':
    case '<':
    case '>':
    case '+':
    case '|': return RUN;
    default: return MARK;
    }
}

glyph_kind cc_glyph_wide(int32_t c)
{
    if (c >= 0x2010 && c <= 0x2015) return c <= 0x2011 ? HYPHEN : DASH;
    switch (c) { /* 0x91 to 0x97: windows-1252 that somebody took for latin-1 */
    case 0x96:
    case 0x97: return DASH;
    case 0x91:
    case 0x92:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
    case 0x00B4: return APOSTROPHE;
    case 0x93:
    case 0x94:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB: return QUOTE;
    case 0x00AD:
    case 0x200C:
    case 0x200D:
    case 0x2060: return LETTER; /* soft hyphens and joiners stay in their word */
    case 0x2026: return ELLIPSIS;
    case 0x00A3:
    case 0x00A5:
    case 0x20AC:
    case 0x20B9:
    case 0x20BD: return MONEY;
    default: break;
    }
    if (cc_utf8_is_space(c)) return SPACE;
    return cc_utf8_is_letter(c) ? LETTER : MARK;
}
