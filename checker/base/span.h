/* base/span.h - a view of bytes that somebody else owns.
 *
 * Text is never copied to cut it: a span looks into an article, an arena or a
 * literal, and is valid for as long as what it looks into. */
#ifndef CC_SPAN_H
#define CC_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    const char *ptr; /* may be NULL when len is 0; not NUL-terminated */
    size_t len;
} cc_span;

/* printf: "%.*s", CC_FMT(span) */
#define CC_FMT(s) (int)(s).len, (s).ptr
#define CC_LIT(literal) ((cc_span){(literal), sizeof(literal) - 1})

cc_span cc_span_of(const char *text); /* of a NUL-terminated string, NULL gives an empty span */
static inline bool cc_span_equal(cc_span a, cc_span b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}
/* Here, so that the length of a literal is known: no function is called more often. */
static inline bool cc_span_is(cc_span s, const char *text)
{
    return cc_span_equal(s, (cc_span){text, strlen(text)});
}
/* No word of the list is empty. */
bool cc_is_among(cc_span s, const char *const *words, size_t count);
/* The same for an array of words. */
#define CC_AMONG(word, list) cc_is_among((word), (list), sizeof(list) / sizeof *(list))
/* Of an ascending list: found by halves. */
bool cc_is_among_sorted(cc_span s, const char *const *words, size_t count);
/* What stands behind the last blank; all where there is none. */
cc_span cc_span_last_word(cc_span text);
/* Equal but for the case of ASCII letters. */
bool cc_span_equal_nocase(cc_span a, cc_span b);
bool cc_span_is_nocase(cc_span s, const char *text);
static inline bool cc_span_starts(cc_span s, const char *prefix)
{
    size_t n = strlen(prefix);
    return s.len >= n && memcmp(s.ptr, prefix, n) == 0;
}
bool cc_span_ends(cc_span s, const char *suffix);
/* It begins with an ASCII capital. */
static inline bool cc_span_is_capital(cc_span s)
{
    return s.len > 0 && s.ptr[0] >= 'A' && s.ptr[0] <= 'Z';
}
/* Byte order, shorter first where one is the start of the other: <0, 0, >0. */
int cc_span_compare(cc_span a, cc_span b);
/* The part [from, to) of s; the bounds are clamped to s. */
cc_span cc_span_sub(cc_span s, size_t from, size_t to);
/* Without ASCII white space at both ends. */
cc_span cc_span_trim(cc_span s);
/* Offset of needle in s, or SIZE_MAX. */
size_t cc_span_find(cc_span s, cc_span needle);
/* Cut off and return what stands before the next separator (the whole rest
 * where there is none); *rest moves behind it. False when *rest was used up,
 * which its NULL pointer marks. */
bool cc_span_split(cc_span *rest, char separator, cc_span *part);
/* Whether a list as a table's cell has it ("in;on;at") holds the word, which is not empty. */
bool cc_span_lists(cc_span list, cc_span word);
/* The parts one after another, copied to room: a key to look up. Empty where they do not fit. */
cc_span cc_span_join(char *room, size_t size, const cc_span *part, size_t count);
#define CC_JOIN(room, ...)                                                                                             \
    cc_span_join(room, sizeof(room), (const cc_span[]){__VA_ARGS__},                                                   \
                 sizeof((const cc_span[]){__VA_ARGS__}) / sizeof(cc_span))
/* Whether a text of words with blanks between has the word. */
bool cc_span_has_word(cc_span text, cc_span word);
bool cc_span_has_digit(cc_span s);
/* FNV-1a, 64 bit: for hash tables and order-independent sums, not for ids. */
uint64_t cc_span_hash(cc_span s);
/* Eight bytes at a time, and so another value where bytes are ordered otherwise: for what lives as long as the run, as
 * the bucket of a key. */
uint64_t cc_span_hash_here(cc_span s);

#endif
