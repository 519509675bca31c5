#include "base/span.h"

#include <string.h>

static unsigned char lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

cc_span cc_span_of(const char *text)
{
    return (cc_span){text, text == NULL ? 0 : strlen(text)};
}

bool cc_is_among(cc_span s, const char *const *words, size_t count)
{
    if (s.len == 0) return false;
    char first = s.ptr[0], second = s.len > 1 ? s.ptr[1] : 0;
    for (size_t i = 0; i < count; i++) /* two letters tell most words apart */
        if (words[i][0] == first && words[i][1] == second && cc_span_is(s, words[i])) return true;
    return false;
}

bool cc_is_among_sorted(cc_span s, const char *const *words, size_t count)
{
    for (size_t low = 0, high = count; low < high;) {
        size_t middle = (low + high) / 2;
        int order = cc_span_compare(s, cc_span_of(words[middle]));
        if (order == 0) return true;
        if (order > 0) low = middle + 1;
        else high = middle;
    }
    return false;
}

bool cc_span_equal_nocase(cc_span a, cc_span b)
{
    if (a.len != b.len) return false;
    for (size_t i = 0; i < a.len; i++)
        if (lower(a.ptr[i]) != lower(b.ptr[i])) return false;
    return true;
}

bool cc_span_is_nocase(cc_span s, const char *text)
{
    return cc_span_equal_nocase(s, cc_span_of(text));
}

bool cc_span_ends(cc_span s, const char *suffix)
{
    size_t n = strlen(suffix);
    return s.len >= n && memcmp(s.ptr + s.len - n, suffix, n) == 0;
}

int cc_span_compare(cc_span a, cc_span b)
{
    size_t n = a.len < b.len ? a.len : b.len;
    int order = n == 0 ? 0 : memcmp(a.ptr, b.ptr, n);
    if (order != 0) return order;
    return a.len < b.len ? -1 : a.len > b.len;
}

cc_span cc_span_sub(cc_span s, size_t from, size_t to)
{
    if (to > s.len) to = s.len;
    if (from > to) from = to;
    return (cc_span){s.ptr == NULL ? NULL : s.ptr + from, to - from};
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

cc_span cc_span_trim(cc_span s)
{
    while (s.len > 0 && is_space(s.ptr[0])) s.ptr++, s.len--;
    while (s.len > 0 && is_space(s.ptr[s.len - 1])) s.len--;
    return s;
}

size_t cc_span_find(cc_span s, cc_span needle)
{
    if (needle.len == 0) return 0;
    for (size_t i = 0; i + needle.len <= s.len; i++) {
        const char *at = memchr(s.ptr + i, needle.ptr[0], s.len - needle.len - i + 1);
        if (at == NULL) return SIZE_MAX;
        i = (size_t)(at - s.ptr);
        if (memcmp(at, needle.ptr, needle.len) == 0) return i;
    }
    return SIZE_MAX;
}

bool cc_span_split(cc_span *rest, char separator, cc_span *part)
{
    if (rest->ptr == NULL) return false;
    const char *at = rest->len == 0 ? NULL : memchr(rest->ptr, separator, rest->len);
    if (at == NULL) {
        *part = *rest;
        *rest = (cc_span){0};
        return true;
    }
    *part = (cc_span){rest->ptr, (size_t)(at - rest->ptr)};
    *rest = (cc_span){at + 1, rest->len - part->len - 1};
    return true;
}

cc_span cc_span_last_word(cc_span text)
{
    size_t at = text.len;
    while (at > 0 && text.ptr[at - 1] != ' ') at--;
    return at == 0 ? text : cc_span_sub(text, at, text.len);
}

bool cc_span_lists(cc_span list, cc_span word)
{
    cc_span one;
    while (cc_span_split(&list, ';', &one))
        if (cc_span_equal(one, word)) return true;
    return false;
}

cc_span cc_span_join(char *room, size_t size, const cc_span *part, size_t count)
{
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        if (part[i].len > size - n) return (cc_span){room, 0};
        if (part[i].len > 0) memcpy(room + n, part[i].ptr, part[i].len);
        n += part[i].len;
    }
    return (cc_span){room, n};
}

bool cc_span_has_word(cc_span text, cc_span word)
{
    cc_span other;
    while (cc_span_split(&text, ' ', &other))
        if (cc_span_equal(word, other)) return true;
    return false;
}

bool cc_span_has_digit(cc_span s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.ptr[i] >= '0' && s.ptr[i] <= '9') return true;
    return false;
}

static uint64_t read_bytes(const char *p, size_t n)
{
    uint64_t v = 0;
    memcpy(&v, p, n);
    return v;
}

uint64_t cc_span_hash_here(cc_span s)
{
    const uint64_t odd = 0x9E3779B97F4A7C15u;
    const char *p = s.ptr;
    size_t n = s.len;
    uint64_t h = n * odd;
    for (; n > 8; p += 8, n -= 8) h = (h ^ read_bytes(p, 8)) * odd, h ^= h >> 32;
    if (n == 8) h ^= read_bytes(p, 8);
    else if (n >= 4) h ^= read_bytes(p, 4) | read_bytes(p + n - 4, 4) << 32;
    else if (n > 0)
        h ^= (uint64_t)(unsigned char)p[0] | (uint64_t)(unsigned char)p[n / 2] << 8 |
             (uint64_t)(unsigned char)p[n - 1] << 16;
    return h * odd;
}

uint64_t cc_span_hash(cc_span s)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < s.len; i++) h = (h ^ (unsigned char)s.ptr[i]) * 1099511628211u;
    return h;
}
