/* A line by its look: capitals, its end, a bullet or a time in front. */
#include "base/utf8.h"
#include "input/line.h"
#include "input/line_text.h"

#include <string.h>

static bool is_section(cc_span word)
{
    static const char *const names[] = {
#define SECTION(text) text,
#include "input/layout.def"
#undef SECTION
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cc_may_begin(word.ptr[0], names[i]) && cc_span_is_nocase(word, names[i])) return true;
    return false;
}

static bool is_shouted(cc_span word)
{
    uint32_t upper = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (word.ptr[i] >= 'a' && word.ptr[i] <= 'z') return false;
        upper += word.ptr[i] >= 'A' && word.ptr[i] <= 'Z';
    }
    return upper >= 2;
}

static void look_at_word(cc_span word, cc_line_look *out)
{
    size_t n;
    int32_t first = cc_utf8_decode(word, &n);
    out->words++;
    out->capitals += cc_utf8_is_upper(first);
    out->lower += cc_utf8_is_lower(first);
    out->shouted += is_shouted(word);
    out->sections += word.ptr[0] <= 'Z' && is_section(word);
}

/* Marks that may stand behind the end of a sentence. */
static cc_span without_closers(cc_span line)
{
    static const char *const closers[] = {"\"", "'", ")", "]", "}", "*", "\xE2\x80\x9D", "\xE2\x80\x99", "\xC2\xBB"};
    bool again = true;
    while (again && line.len > 0) {
        again = false;
        for (size_t i = 0; i < sizeof closers / sizeof *closers; i++)
            if (cc_span_ends(line, closers[i])) line.len -= strlen(closers[i]), again = true;
        if (line.len > 0 && line.ptr[line.len - 1] == ' ') line.len--, again = true;
    }
    return line;
}

/* "6:29am: ", "14:05 - ": an entry of a timeline. */
static bool starts_with_time(cc_span line)
{
    uint32_t i = 0;
    while (i < line.len && i < 12 &&
           ((line.ptr[i] >= '0' && line.ptr[i] <= '9') || line.ptr[i] == ':' || line.ptr[i] == '.'))
        i++;
    if (i < 3 || memchr(line.ptr, ':', i) == NULL) return false;
    bool ended = line.ptr[i - 1] == ':';
    cc_span rest = cc_span_trim(cc_span_sub(line, i, line.len));
    if (ended) return true;
    for (uint32_t k = 0; k < 4 && rest.len > 0 && strchr("apm.AMP", rest.ptr[0]) != NULL; k++)
        rest = cc_span_sub(rest, 1, rest.len);
    return cc_span_starts(rest, ":") || cc_span_starts(rest, " -") || cc_span_starts(rest, " \xE2\x80\x93") ||
           cc_span_starts(rest, "- ");
}

static bool starts_with_bullet(cc_span line)
{
    static const char *const bullets[] = {"- ",
                                          "* ",
                                          "\xE2\x80\xA2",
                                          "\xC2\xB7",
                                          "\xE2\x96\xAA",
                                          "\xE2\x96\xA0",
                                          "\xE2\x97\x8F",
                                          "\xE2\x80\xA3",
                                          "\xE2\x97\xA6",
                                          "\xE2\x80\x93 ",
                                          "\xE2\x86\x92",
                                          "\xE2\x96\xBA",
                                          "o "};
    for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++)
        if (cc_span_starts(line, bullets[i])) return true;
    uint32_t digits = 0;
    while (digits < line.len && digits < 3 && line.ptr[digits] >= '0' && line.ptr[digits] <= '9') digits++;
    cc_span rest = cc_span_sub(line, digits, line.len);
    return digits > 0 && digits < 3 && (cc_span_starts(rest, ". ") || cc_span_starts(rest, ") "));
}

void cc_line_look_at(cc_span line, cc_line_look *out)
{
    *out = (cc_line_look){0};
    for (size_t i = 0, to; i < line.len; i = to + (to == i)) {
        to = i;
        while (to < line.len && cc_is_word_byte(line.ptr[to])) to++;
        if (to > i) look_at_word(cc_span_sub(line, i, to), out);
    }
    cc_span core = without_closers(line);
    char last = core.len > 0 ? core.ptr[core.len - 1] : ' ';
    out->ends = last == '.' || last == '!' || last == '?' || cc_span_ends(core, "\xE2\x80\xA6");
    out->opens_list = last == ':';
    out->bulleted = starts_with_bullet(line) || starts_with_time(line);
}
