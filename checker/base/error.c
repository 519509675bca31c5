#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

cc_status cc_fail(cc_error *err, cc_status status, const char *format, ...)
{
    if (err == NULL || err->status != CC_OK) return status;
    va_list args;
    va_start(args, format);
    vsnprintf(err->message, sizeof err->message, format, args);
    va_end(args);
    err->status = status;
    return status;
}

enum { LONGEST = 48 };

static size_t least(size_t a, size_t b, size_t c)
{
    size_t m = a < b ? a : b;
    return m < c ? m : c;
}

/* Levenshtein distance, one row at a time. */
static size_t edit_distance(cc_span a, cc_span b)
{
    size_t row[LONGEST + 1];
    for (size_t j = 0; j <= b.len; j++) row[j] = j;
    for (size_t i = 1; i <= a.len; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.len; j++) {
            size_t above = row[j];
            row[j] = least(above + 1, row[j - 1] + 1, diagonal + (a.ptr[i - 1] != b.ptr[j - 1]));
            diagonal = above;
        }
    }
    return row[b.len];
}

const char *cc_suggest(cc_span word, const char *const *candidates, size_t count)
{
    const char *best = NULL;
    size_t best_distance = word.len / 3 + (word.len < 4 ? 1 : 2); /* two swapped letters are two edits */
    if (word.len == 0 || word.len > LONGEST) return NULL;
    for (size_t i = 0; i < count; i++) {
        cc_span c = cc_span_of(candidates[i]);
        if (c.len > LONGEST) continue;
        size_t d = edit_distance(word, c);
        if (d < best_distance) best = candidates[i], best_distance = d;
    }
    return best;
}
