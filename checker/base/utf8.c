#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

int32_t cc_utf8_decode(cc_span s, size_t *length)
{
    if (s.len == 0) {
        *length = 0;
        return 0;
    }
    *length = 1;
    if ((unsigned char)s.ptr[0] < 0x80) return s.ptr[0];
    utf8proc_int32_t c;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.ptr, (utf8proc_ssize_t)s.len, &c);
    if (n <= 0) return 0xFFFD;
    *length = (size_t)n;
    return c;
}

size_t cc_utf8_encode(int32_t c, char out[4])
{
    return (size_t)utf8proc_encode_char(c, (utf8proc_uint8_t *)out);
}

size_t cc_utf8_invalid(cc_span s)
{
    size_t i = 0;
    while (i < s.len) {
        if ((unsigned char)s.ptr[i] < 0x80) {
            i++;
            continue;
        }
        utf8proc_int32_t c;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.ptr + i, (utf8proc_ssize_t)(s.len - i), &c);
        if (n <= 0) return i;
        i += (size_t)n;
    }
    return SIZE_MAX;
}

static utf8proc_category_t category(int32_t c)
{
    return utf8proc_category(c);
}

bool cc_utf8_is_letter(int32_t c)
{
    if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_ME;
}

bool cc_utf8_is_digit(int32_t c)
{
    return c >= '0' && c <= '9';
}

bool cc_utf8_is_upper(int32_t c)
{
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    return category(c) == UTF8PROC_CATEGORY_LU || category(c) == UTF8PROC_CATEGORY_LT;
}

bool cc_utf8_is_lower(int32_t c)
{
    if (c < 0x80) return c >= 'a' && c <= 'z';
    return category(c) == UTF8PROC_CATEGORY_LL;
}

bool cc_utf8_is_space(int32_t c)
{
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0x85 || c == 0x200B || c == 0xFEFF || category(c) == UTF8PROC_CATEGORY_ZS ||
           category(c) == UTF8PROC_CATEGORY_ZL || category(c) == UTF8PROC_CATEGORY_ZP;
}

int32_t cc_utf8_lower(int32_t c)
{
    if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    return utf8proc_tolower(c);
}

int32_t cc_utf8_upper(int32_t c)
{
    if (c < 0x80) return c >= 'a' && c <= 'z' ? c - 32 : c;
    return utf8proc_toupper(c);
}

bool cc_utf8_is_plain_lower(cc_span s)
{
    for (size_t i = 0; i < s.len; i++)
        if ((unsigned char)s.ptr[i] >= 0x80 || (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z')) return false;
    return true;
}

cc_span cc_utf8_lowercase(cc_arena *a, cc_span s)
{
    if (cc_utf8_is_plain_lower(s)) return s;
    /* Lower-casing can lengthen a character by at most half of its bytes (U+023A, U+0130). */
    char *out = cc_arena_alloc(a, s.len * 2 + 5);
    size_t n = 0, step;
    for (size_t i = 0; i < s.len; i += step) {
        if ((unsigned char)s.ptr[i] < 0x80) {
            out[n++] = (char)cc_utf8_lower(s.ptr[i]), step = 1;
            continue;
        }
        int32_t c = cc_utf8_decode(cc_span_sub(s, i, s.len), &step);
        if (c == 0xFFFD && step == 1) out[n++] = s.ptr[i];
        else n += cc_utf8_encode(cc_utf8_lower(c), out + n);
    }
    return (cc_span){out, n};
}

/* ASCII stand-ins for typographic characters, 0 where there is none. */
static char plain_form(int32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x02BC: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return '-';
    case 0x00A0:
    case 0x2009:
    case 0x202F: return ' ';
    default: return 0;
    }
}

cc_span cc_utf8_fold(cc_arena *a, cc_span s)
{
    if (cc_utf8_is_plain_lower(s)) return s;
    char *out = cc_arena_alloc(a, s.len * 4 + 5);
    size_t n = 0, step;
    for (size_t i = 0; i < s.len; i += step) {
        if ((unsigned char)s.ptr[i] < 0x80) {
            out[n++] = (char)cc_utf8_lower(s.ptr[i]), step = 1;
            continue;
        }
        int32_t c = cc_utf8_decode(cc_span_sub(s, i, s.len), &step);
        char plain = plain_form(c);
        if (plain != 0) {
            out[n++] = plain;
        } else if (c == 0xFFFD && step == 1) {
            out[n++] = s.ptr[i];
        } else {
            utf8proc_int32_t parts[8];
            int boundary = 0;
            utf8proc_ssize_t k = utf8proc_decompose_char(
                c, parts, 8, UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_COMPAT, &boundary);
            for (utf8proc_ssize_t j = 0; j < k && j < 8 && n + 4 < s.len * 4 + 5; j++)
                n += cc_utf8_encode(parts[j], out + n);
        }
    }
    return (cc_span){out, n};
}
