/* Whose names a line is: an outlet's at the end of a headline, writers' in a byline. */
#include "input/date.h"
#include "input/line.h"
#include "input/line_text.h"

#include <string.h>

static bool has_outlet_word(cc_span name)
{
    static const char *const words[] = {
#define OUTLET(text) text,
#include "input/layout.def"
#undef OUTLET
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_find_nocase(name, words[i]) != SIZE_MAX) return true;
    return false;
}

static bool is_outlet(cc_span name, bool certain)
{
    cc_line_look look;
    cc_line_look_at(name, &look);
    bool named = look.words >= 1 && look.words <= 5 && look.lower <= 1 && !look.ends && look.capitals >= 1;
    return named && (certain || has_outlet_word(name));
}

uint32_t cc_line_outlet(cc_span line, cc_span *name)
{
    static const char *const dividers[] = {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: "};
    uint32_t limit = line.len > 50 ? (uint32_t)line.len - 50 : 0;
    for (uint32_t at = (uint32_t)line.len; at-- > limit;)
        for (size_t i = 0; line.ptr[at] == ' ' && i < sizeof dividers / sizeof *dividers; i++) {
            if (!cc_span_starts(cc_span_sub(line, at, line.len), dividers[i])) continue;
            *name = cc_span_sub(line, at + strlen(dividers[i]), line.len);
            return is_outlet(*name, i == 0) ? at : (uint32_t)line.len;
        }
    return (uint32_t)line.len;
}

static bool is_name_link(cc_span word)
{
    static const char *const words[] = {
#define NAME_LINK(text) text,
#include "input/layout.def"
#undef NAME_LINK
    };
    return CC_AMONG(word, words);
}

static bool is_time_word(cc_span word)
{
    static const char *const words[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
                                        "early",  "late",    "mid",       "then",     "now",    "noon",     "midnight"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_is_nocase(word, words[i])) return true;
    return cc_month_of(word) != 0;
}

/* What a byline calls its writers behind their names: "By Jane Roe, senior political correspondent". */
static bool is_desk_word(cc_span word)
{
    static const char *const words[] = {
#define DESK(text) text,
#include "input/layout.def"
#undef DESK
    };
    return CC_AMONG(word, words);
}

/* "By REUTERS", "By Jane Roe and John Doe, Staff Writers": names alone, and what the paper calls them. */
bool cc_line_is_byline(cc_span line, const cc_line_look *look)
{
    if (!cc_stands_at(line, 0, "by ") || look->ends || look->words < 2 || look->words > 16) return false;
    uint32_t names = 0;
    for (size_t i = 3, to; i < line.len; i = to + (to == i)) {
        to = i;
        while (to < line.len && cc_is_word_byte(line.ptr[to])) to++;
        cc_span word = cc_span_sub(line, i, to);
        if (word.len == 0) continue;
        if (names == 0 && is_time_word(word)) return false;
        bool small = word.ptr[0] >= 'a' && word.ptr[0] <= 'z';
        bool fits = is_name_link(word) || (names > 0 && is_desk_word(word));
        if (small && !fits && memchr(line.ptr, '@', line.len) == NULL) return false;
        names++;
    }
    return names > 0;
}
