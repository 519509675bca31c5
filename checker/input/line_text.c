#include "input/line_text.h"

#include <string.h>

bool cc_stands_at(cc_span line, size_t at, const char *text)
{
    if (at >= line.len || !cc_may_begin(line.ptr[at], text)) return false;
    size_t n = strlen(text);
    if (line.len - at < n || !cc_span_equal_nocase(cc_span_sub(line, at, at + n), (cc_span){text, n})) return false;
    if (at + n == line.len || !cc_is_ascii_letter(text[n - 1]) || !cc_is_word_byte(line.ptr[at + n])) return true;
    return line.ptr[at + n] >= 'A' && line.ptr[at + n] <= 'Z' && line.ptr[at + n - 1] >= 'a';
}

size_t cc_find_nocase(cc_span line, const char *text)
{
    char first = text[0];
    for (size_t i = 0; i < line.len; i++) {
        if (!cc_may_begin(line.ptr[i], text)) continue;
        bool word_start = !cc_is_ascii_letter(first) || i == 0 || !cc_is_word_byte(line.ptr[i - 1]);
        if (word_start && cc_stands_at(line, i, text)) return i;
    }
    return SIZE_MAX;
}
