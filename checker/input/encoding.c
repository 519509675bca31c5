#include "input/encoding.h"

#include "base/utf8.h"

#include <string.h>

/* The first bytes of files that are often given by mistake, and what to do instead. */
static const struct {
    const char *bytes;
    size_t length;
    const char *what;
} foreign[] = {
    {"%PDF-", 5, "a PDF document: save its text as .txt"},
    {"PK\x03\x04", 4, "a zip archive or an office document: save the text as .txt"},
    {"\xD0\xCF\x11\xE0", 4, "an old office document: save the text as .txt"},
    {"{\\rtf", 5, "a rich-text document: save it as plain text"},
    {"\x1F\x8B", 2, "compressed with gzip: unpack it first"},
    {"\x28\xB5\x2F\xFD", 4, "compressed with zstd: unpack it first"},
    {"\x89PNG", 4, "a picture: give the article's text"},
    {"\xFF\xD8\xFF", 3, "a picture: give the article's text"},
    {"GIF8", 4, "a picture: give the article's text"},
    {"\x7F"
     "ELF",
     4, "a program: give the article's text"},
    {"SQLite format 3", 15, "a database: give the article's text"},
};

/* windows-1252 above 0x7F where it is not latin-1; 0: no character. */
static const uint16_t windows_1252[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                          0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

enum { REPLACEMENT = 0xFFFD, LARGEST = 1 << 29 };

/* Text under construction, with the file offset of every byte. */
typedef struct {
    char *text;
    uint32_t *origin;
    uint32_t length, malformed;
} output;

static output new_output(cc_arena *a, size_t bytes)
{
    return (output){cc_arena_alloc(a, bytes * 3 + 1), CC_NEW_ARRAY(a, bytes * 3 + 1, uint32_t), 0, 0};
}

static void put(output *o, int32_t c, uint32_t from)
{
    uint32_t n = (uint32_t)cc_utf8_encode(c, o->text + o->length);
    for (uint32_t i = 0; i < n; i++) o->origin[o->length++] = from;
}

static void put_malformed(output *o, uint32_t from)
{
    put(o, REPLACEMENT, from);
    o->malformed++;
}

static void finish(cc_article *a, output *o, const char *encoding)
{
    o->origin[o->length] = (uint32_t)a->bytes.len;
    a->text = (cc_span){o->text, o->length};
    a->origin = o->origin;
    a->malformed = o->malformed;
    a->encoding = cc_span_of(encoding);
}

static void from_utf8(cc_article *a, uint32_t start)
{
    cc_span rest = cc_span_sub(a->bytes, start, a->bytes.len);
    a->encoding = CC_LIT("UTF-8");
    a->shift = start;
    a->text = rest;
    if (cc_utf8_invalid(rest) == SIZE_MAX) return;
    output o = new_output(&a->arena, rest.len);
    size_t n;
    for (size_t i = 0; i < rest.len; i += n) {
        int32_t c = cc_utf8_decode(cc_span_sub(rest, i, rest.len), &n);
        if (c == REPLACEMENT && n == 1) put_malformed(&o, (uint32_t)i + start);
        else put(&o, c, (uint32_t)i + start);
    }
    finish(a, &o, "UTF-8");
}

static void from_windows_1252(cc_article *a)
{
    output o = new_output(&a->arena, a->bytes.len);
    for (uint32_t i = 0; i < a->bytes.len; i++) {
        unsigned char b = (unsigned char)a->bytes.ptr[i];
        int32_t c = b >= 0x80 && b < 0xA0 ? windows_1252[b - 0x80] : b;
        if (c == 0 && b != 0) put_malformed(&o, i);
        else put(&o, c, i);
    }
    finish(a, &o, "windows-1252");
}

static int32_t unit(cc_span bytes, size_t i, bool big)
{
    unsigned char first = (unsigned char)bytes.ptr[i], second = (unsigned char)bytes.ptr[i + 1];
    return big ? first << 8 | second : second << 8 | first;
}

static void from_utf16(cc_article *a, uint32_t start, bool big)
{
    cc_span b = a->bytes;
    output o = new_output(&a->arena, b.len);
    for (size_t i = start; i < b.len; i += 2) {
        int32_t c = i + 1 < b.len ? unit(b, i, big) : 0xD800;
        bool high = c >= 0xD800 && c < 0xDC00 && i + 3 < b.len;
        int32_t low = high ? unit(b, i + 2, big) : 0;
        if (high && low >= 0xDC00 && low < 0xE000) {
            put(&o, 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00), (uint32_t)i);
            i += 2;
        } else if (c >= 0xD800 && c < 0xE000) {
            put_malformed(&o, (uint32_t)i);
        } else {
            put(&o, c, (uint32_t)i);
        }
    }
    finish(a, &o, big ? "UTF-16BE" : "UTF-16LE");
}

/* --- which encoding ------------------------------------------------------- */

/* What the bytes of a file look like. */
typedef struct {
    size_t nul[2];    /* NUL bytes at even and odd places */
    size_t control;   /* other control characters that no text has */
    size_t wide;      /* well-formed characters of several bytes */
    size_t malformed; /* bytes that are no UTF-8 */
    size_t first_nul;
} census;

static void count_byte(census *n, cc_span bytes, size_t i)
{
    unsigned char b = (unsigned char)bytes.ptr[i];
    if (b == 0 && n->nul[0] + n->nul[1] == 0) n->first_nul = i;
    if (b == 0) n->nul[i & 1]++;
    if ((b > 0 && b < 0x20 && (b < '\t' || b > '\r') && b != 0x1B) || b == 0x7F) n->control++;
}

static census count(cc_span bytes)
{
    census n = {.first_nul = SIZE_MAX};
    size_t step;
    for (size_t i = 0; i < bytes.len; i += step) {
        step = 1;
        if ((unsigned char)bytes.ptr[i] < 0x80) {
            count_byte(&n, bytes, i);
            continue;
        }
        int32_t c = cc_utf8_decode(cc_span_sub(bytes, i, bytes.len), &step);
        if (c == REPLACEMENT && step == 1) n.malformed++;
        else n.wide++;
    }
    return n;
}

/* Latin letters in UTF-16 are every other byte a NUL. */
static bool looks_utf16(const census *n, size_t length, int nul_side)
{
    return n->nul[nul_side] * 5 > length && n->nul[1 - nul_side] * 50 < length;
}

static cc_status refuse(const cc_article *a, cc_error *err, const char *what)
{
    return cc_fail(err, CC_EINPUT, "%s: %s", a->path.ptr, what);
}

static cc_status refuse_foreign(const cc_article *a, cc_error *err)
{
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
        if (a->bytes.len >= foreign[i].length && memcmp(a->bytes.ptr, foreign[i].bytes, foreign[i].length) == 0)
            return cc_fail(err, CC_EINPUT, "%s: this is %s", a->path.ptr, foreign[i].what);
    return CC_OK;
}

/* An own rule instead of a detector: what is valid UTF-8 is hardly ever anything else, and news
 * text that is not is windows-1252 unless its accents are mostly good UTF-8. */
static cc_status decode(cc_article *a, cc_error *err)
{
    cc_span b = a->bytes;
    if (cc_span_starts(b, "\xEF\xBB\xBF")) return from_utf8(a, 3), CC_OK;
    if (b.len >= 2 && memcmp(b.ptr, "\xFF\xFE", 2) == 0) return from_utf16(a, 2, false), CC_OK;
    if (b.len >= 2 && memcmp(b.ptr, "\xFE\xFF", 2) == 0) return from_utf16(a, 2, true), CC_OK;
    census n = count(b);
    if (looks_utf16(&n, b.len, 1)) return from_utf16(a, 0, false), CC_OK;
    if (looks_utf16(&n, b.len, 0)) return from_utf16(a, 0, true), CC_OK;
    if (n.first_nul != SIZE_MAX)
        return cc_fail(err, CC_EINPUT,
                       "%s: this is binary, no text (a NUL byte at offset %zu): give the article as a text file",
                       a->path.ptr, n.first_nul);
    if (n.control * 20 > b.len)
        return refuse(a, err, "this is binary, no text (control characters): give the article as a text file");
    if (n.malformed > n.wide) from_windows_1252(a);
    else from_utf8(a, 0);
    return CC_OK;
}

static bool has_letter(cc_span text)
{
    size_t n;
    for (size_t i = 0; i < text.len; i += n)
        if (cc_utf8_is_letter(cc_utf8_decode(cc_span_sub(text, i, text.len), &n))) return true;
    return false;
}

cc_status cc_article_decode(cc_article *a, cc_span bytes, cc_error *err)
{
    if (bytes.len == 0) return refuse(a, err, "the file is empty: give a file with an article's text");
    if (bytes.len > LARGEST) return refuse(a, err, "the file is larger than 512 MB: give one article a file");
    a->bytes = cc_arena_copy(&a->arena, bytes);
    cc_status s = refuse_foreign(a, err);
    if (s == CC_OK) s = decode(a, err);
    if (s != CC_OK) return s;
    if (!has_letter(a->text)) return refuse(a, err, "there is no word in the file: give a file with an article's text");
    cc_article_find_lines(a);
    return CC_OK;
}
