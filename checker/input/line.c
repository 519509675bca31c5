#include "input/line.h"

#include "base/utf8.h"
#include "input/date.h"

#include <string.h>

/* --- the look ------------------------------------------------------------- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_word_byte(char c)
{
    return is_letter(c) || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Whether the text may begin with this byte, whatever its case: asked before anything is compared. */
static bool may_begin(char c, const char *text)
{
    return ((c ^ text[0]) & ~32) == 0;
}

static bool is_section(cc_span word)
{
    static const char *const names[] = {
#define SECTION(text) text,
#include "input/layout.def"
#undef SECTION
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (may_begin(word.ptr[0], names[i]) && cc_span_is_nocase(word, names[i])) return true;
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
        while (to < line.len && is_word_byte(line.ptr[to])) to++;
        if (to > i) look_at_word(cc_span_sub(line, i, to), out);
    }
    cc_span core = without_closers(line);
    char last = core.len > 0 ? core.ptr[core.len - 1] : ' ';
    out->ends = last == '.' || last == '!' || last == '?' || cc_span_ends(core, "\xE2\x80\xA6");
    out->opens_list = last == ':';
    out->bulleted = starts_with_bullet(line) || starts_with_time(line);
}

/* --- phrases -------------------------------------------------------------- */

typedef struct {
    cc_block_kind kind;
    const char *text;
} phrase;

static const phrase starts[] = {
#define START(kind, text) {CC_BLOCK_##kind, text},
#include "input/layout.def"
#undef START
};
static const phrase wholes[] = {
#define WHOLE(kind, text) {CC_BLOCK_##kind, text},
#include "input/layout.def"
#undef WHOLE
};
static const phrase insides[] = {
#define INSIDE(kind, text) {CC_BLOCK_##kind, text},
#include "input/layout.def"
#undef INSIDE
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

/* The text, whose last letter ends a word, at this place of the line; a capital letter may be glued to it ("image
 * captionThe dam"). */
static bool stands_at(cc_span line, size_t at, const char *text)
{
    if (at >= line.len || !may_begin(line.ptr[at], text)) return false;
    size_t n = strlen(text);
    if (line.len - at < n || !cc_span_equal_nocase(cc_span_sub(line, at, at + n), (cc_span){text, n})) return false;
    if (at + n == line.len || !is_letter(text[n - 1]) || !is_word_byte(line.ptr[at + n])) return true;
    return line.ptr[at + n] >= 'A' && line.ptr[at + n] <= 'Z' && line.ptr[at + n - 1] >= 'a';
}

static size_t find_nocase(cc_span line, const char *text)
{
    char first = text[0];
    for (size_t i = 0; i < line.len; i++) {
        if (!may_begin(line.ptr[i], text)) continue;
        bool word_start = !is_letter(first) || i == 0 || !is_word_byte(line.ptr[i - 1]);
        if (word_start && stands_at(line, i, text)) return i;
    }
    return SIZE_MAX;
}

/* "Follow us on ...", "Follow CBSDFW.COM: ...", not "Follow-up" and not a sentence. */
static bool is_follow(cc_span line, const cc_line_look *look)
{
    static const char *const seconds[] = {
#define FOLLOW(text) text,
#include "input/layout.def"
#undef FOLLOW
    };
    if (!stands_at(line, 0, "follow ")) return false;
    for (size_t i = 0; i < COUNT(seconds); i++)
        if (stands_at(line, 7, seconds[i])) return true;
    return find_nocase(line, "twitter") != SIZE_MAX || find_nocase(line, "facebook") != SIZE_MAX || look->lower < 3;
}

static bool is_menu_bar(const cc_line_look *look)
{
    return !look->ends && look->sections >= 3 && look->sections * 5 >= look->words && look->lower * 3 <= look->words;
}

/* "1 of 5": the place in a gallery. */
static bool is_gallery_place(cc_span line)
{
    uint32_t digits = 0;
    for (size_t i = 0; i < line.len; i++) digits += line.ptr[i] >= '0' && line.ptr[i] <= '9';
    size_t of = cc_span_find(line, CC_LIT(" of "));
    return of != SIZE_MAX && digits > 1 && digits + 4 == line.len;
}

/* Tags are names ("Tags United States Russia Joe Biden"), and one plain word starts many a sentence
 * ("Loading of the ship began.") before it starts a menu. */
static bool fits(const phrase *p, const cc_line_look *look)
{
    if (p->kind == CC_BLOCK_TAGS) return !look->ends || look->lower * 4 < look->words;
    if (p->kind == CC_BLOCK_MENU && look->ends && strpbrk(p->text, " :") == NULL) return false;
    return p->kind == CC_BLOCK_CREDIT || p->kind == CC_BLOCK_SUMMARY || look->words < 60;
}

/* The first of the phrases that may stand anywhere, in the order of the table, of one kind or of all; *at its place in
 * the line. Each begins with a letter, at the start of a word. COUNT(insides): none. */
static size_t find_inside(cc_span line, bool credits, size_t *at)
{
    size_t found = COUNT(insides);
    for (size_t i = 0; i < line.len; i++) {
        if (!is_letter(line.ptr[i]) || (i > 0 && is_word_byte(line.ptr[i - 1]))) continue;
        for (size_t k = 0; k < found; k++)
            if ((!credits || insides[k].kind == CC_BLOCK_CREDIT) && stands_at(line, i, insides[k].text))
                found = k, *at = i;
    }
    return found;
}

static bool by_phrase(cc_span line, const cc_line_look *look, cc_block_kind *kind)
{
    size_t at;
    for (size_t i = 0; i < COUNT(starts); i++)
        if (stands_at(line, 0, starts[i].text) && fits(&starts[i], look)) return *kind = starts[i].kind, true;
    cc_span bare = line;
    while (bare.len > 0 && !is_word_byte(bare.ptr[bare.len - 1])) bare.len--;
    for (size_t i = 0; i < COUNT(wholes) && bare.len > 0; i++)
        if (may_begin(bare.ptr[0], wholes[i].text) && cc_span_is_nocase(bare, wholes[i].text))
            return *kind = wholes[i].kind, true;
    uint32_t credit = cc_line_credit(line);
    if (credit < line.len && credit > 0) return false; /* only its last sentence */
    size_t inside = look->words < 60 ? find_inside(line, false, &at) : COUNT(insides);
    return inside < COUNT(insides) && (*kind = insides[inside].kind, true);
}

/* Where the sentence starts that a byte stands in: behind a full stop and a blank. */
static size_t sentence_start(cc_span line, size_t at)
{
    for (size_t i = at; i > 1; i--)
        if (line.ptr[i - 1] == ' ' && (line.ptr[i - 2] == '.' || line.ptr[i - 2] == '?' || line.ptr[i - 2] == '"'))
            return i;
    return 0;
}

uint32_t cc_line_credit(cc_span line)
{
    enum { LEAST = 60 }; /* bytes of a paragraph before it */
    size_t at;
    if (find_inside(line, true, &at) == COUNT(insides)) return (uint32_t)line.len;
    size_t start = sentence_start(line, at);
    return (uint32_t)(start < LEAST ? 0 : start);
}

uint32_t cc_line_summary_phrase(cc_span line)
{
    for (size_t i = 0; i < COUNT(starts); i++)
        if (starts[i].kind == CC_BLOCK_SUMMARY && stands_at(line, 0, starts[i].text))
            return (uint32_t)strlen(starts[i].text);
    return 0;
}

/* --- pictures ------------------------------------------------------------- */

static bool names_photo(cc_span text)
{
    static const char *const words[] = {
#define PHOTO(text) text,
#include "input/layout.def"
#undef PHOTO
    };
    for (size_t i = 0; i < COUNT(words); i++)
        if (find_nocase(text, words[i]) != SIZE_MAX) return true;
    return false;
}

bool cc_line_is_photo_credit(cc_span line)
{
    return line.len < 200 && names_photo(line);
}

/* "... near the bridge. REUTERS/Jane Roe", "... | Getty Images": where the last piece starts if it names a picture's
 * origin. */
static uint32_t photo_tail(cc_span line)
{
    uint32_t none = (uint32_t)line.len, from = none > 60 ? none - 60 : 0;
    for (uint32_t at = none; at > from + 2; at--) {
        char before = line.ptr[at - 2];
        if (line.ptr[at - 1] != ' ' || (before != '.' && before != '|')) continue;
        cc_span tail = cc_span_sub(line, at, none);
        cc_line_look look;
        cc_line_look_at(tail, &look);
        return look.lower <= 2 && names_photo(tail) ? at : none;
    }
    return none;
}

uint32_t cc_line_photo_note(cc_span line)
{
    uint32_t none = (uint32_t)line.len, at = none;
    if (line.len == 0) return 0;
    if (line.ptr[line.len - 1] != ')' && line.ptr[line.len - 1] != ']') return photo_tail(line);
    char open = line.ptr[line.len - 1] == ')' ? '(' : '[';
    while (at > 0 && line.ptr[at - 1] != open) at--;
    if (at == 0) return none;
    cc_span note = cc_span_sub(line, at - 1, line.len);
    cc_header_date date; /* "(Published Tuesday, March 29, 2016)" below a video */
    bool dated = note.len > 12 && stands_at(note, 1, "published") && cc_header_date_read(note, &date);
    return note.len < 150 && (dated || names_photo(note)) ? at - 1 : none;
}

/* --- outlets -------------------------------------------------------------- */

static bool has_outlet_word(cc_span name)
{
    static const char *const words[] = {
#define OUTLET(text) text,
#include "input/layout.def"
#undef OUTLET
    };
    for (size_t i = 0; i < COUNT(words); i++)
        if (find_nocase(name, words[i]) != SIZE_MAX) return true;
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
        for (size_t i = 0; line.ptr[at] == ' ' && i < COUNT(dividers); i++) {
            if (!cc_span_starts(cc_span_sub(line, at, line.len), dividers[i])) continue;
            *name = cc_span_sub(line, at + strlen(dividers[i]), line.len);
            return is_outlet(*name, i == 0) ? at : (uint32_t)line.len;
        }
    return (uint32_t)line.len;
}

/* --- bylines -------------------------------------------------------------- */

static bool is_name_link(cc_span word)
{
    static const char *const links[] = {"and", "of",  "for", "the", "in", "at",   "de", "van", "von",
                                        "al",  "bin", "la",  "del", "di", "with", "da", "el"};
    for (size_t i = 0; i < COUNT(links); i++)
        if (cc_span_is(word, links[i])) return true;
    return false;
}

static bool is_time_word(cc_span word)
{
    static const char *const words[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
                                        "early",  "late",    "mid",       "then",     "now",    "noon",     "midnight"};
    for (size_t i = 0; i < COUNT(words); i++)
        if (cc_span_is_nocase(word, words[i])) return true;
    return cc_month_of(word) != 0;
}

/* What a byline calls its writers behind their names: "By Jane Roe, senior political correspondent". */
static bool is_desk_word(cc_span word)
{
    static const char *const words[] = {
        "staff",       "writer",    "writers",    "reporter", "reporters", "correspondent", "editor",       "editors",
        "contributor", "columnist", "special",    "to",       "senior",    "chief",         "contributing", "national",
        "political",   "foreign",   "diplomatic", "science",  "business",  "crime",         "legal",        "health",
        "freelance",   "bureau",    "agencies",   "news",     "desk",      "wires"};
    for (size_t i = 0; i < COUNT(words); i++)
        if (cc_span_is(word, words[i])) return true;
    return false;
}

/* "By REUTERS", "By Jane Roe and John Doe, Staff Writers": names alone, and what the paper calls them. */
static bool is_byline(cc_span line, const cc_line_look *look)
{
    if (!stands_at(line, 0, "by ") || look->ends || look->words < 2 || look->words > 16) return false;
    uint32_t names = 0;
    for (size_t i = 3, to; i < line.len; i = to + (to == i)) {
        to = i;
        while (to < line.len && is_word_byte(line.ptr[to])) to++;
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

cc_block_kind cc_line_kind(cc_span line, const cc_line_look *look)
{
    cc_block_kind kind;
    if (look->words == 0) return CC_BLOCK_MENU;
    if (is_byline(line, look)) return CC_BLOCK_BYLINE;
    if (by_phrase(line, look, &kind)) return kind;
    if (is_follow(line, look) || is_menu_bar(look) || is_gallery_place(line)) return CC_BLOCK_MENU;
    bool ago = look->words <= 6 && cc_span_ends(line, " ago");
    if (ago) return CC_BLOCK_MENU; /* "Updated 2 hours ago" */
    uint32_t note = cc_line_photo_note(line);
    if (note == 0 || (look->words <= 8 && !look->ends && names_photo(line))) return CC_BLOCK_CREDIT;
    if (note < line.len && look->words < 80) return CC_BLOCK_CAPTION;
    return look->bulleted ? CC_BLOCK_LIST : CC_BLOCK_BODY;
}
