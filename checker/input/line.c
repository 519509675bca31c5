/* What phrases give away of a line: credits, captions, menus, tags, summaries. */
#include "input/line.h"

#include "input/date.h"
#include "input/line_text.h"

#include <string.h>

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

/* "Follow us on ...", "Follow CBSDFW.COM: ...", not "Follow-up" and not a sentence. */
static bool is_follow(cc_span line, const cc_line_look *look)
{
    static const char *const seconds[] = {
#define FOLLOW(text) text,
#include "input/layout.def"
#undef FOLLOW
    };
    if (!cc_stands_at(line, 0, "follow ")) return false;
    for (size_t i = 0; i < COUNT(seconds); i++)
        if (cc_stands_at(line, 7, seconds[i])) return true;
    return cc_find_nocase(line, "twitter") != SIZE_MAX || cc_find_nocase(line, "facebook") != SIZE_MAX ||
           look->lower < 3;
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
        if (!cc_is_ascii_letter(line.ptr[i]) || (i > 0 && cc_is_word_byte(line.ptr[i - 1]))) continue;
        for (size_t k = 0; k < found; k++)
            if ((!credits || insides[k].kind == CC_BLOCK_CREDIT) && cc_stands_at(line, i, insides[k].text))
                found = k, *at = i;
    }
    return found;
}

static bool by_phrase(cc_span line, const cc_line_look *look, cc_block_kind *kind)
{
    size_t at;
    for (size_t i = 0; i < COUNT(starts); i++)
        if (cc_stands_at(line, 0, starts[i].text) && fits(&starts[i], look)) return *kind = starts[i].kind, true;
    cc_span bare = line;
    while (bare.len > 0 && !cc_is_word_byte(bare.ptr[bare.len - 1])) bare.len--;
    for (size_t i = 0; i < COUNT(wholes) && bare.len > 0; i++)
        if (cc_may_begin(bare.ptr[0], wholes[i].text) && cc_span_is_nocase(bare, wholes[i].text))
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
        if (starts[i].kind == CC_BLOCK_SUMMARY && cc_stands_at(line, 0, starts[i].text))
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
        if (cc_find_nocase(text, words[i]) != SIZE_MAX) return true;
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
    bool dated = note.len > 12 && cc_stands_at(note, 1, "published") && cc_header_date_read(note, &date);
    return note.len < 150 && (dated || names_photo(note)) ? at - 1 : none;
}

cc_block_kind cc_line_kind(cc_span line, const cc_line_look *look)
{
    cc_block_kind kind;
    if (look->words == 0) return CC_BLOCK_MENU;
    if (cc_line_is_byline(line, look)) return CC_BLOCK_BYLINE;
    if (by_phrase(line, look, &kind)) return kind;
    if (is_follow(line, look) || is_menu_bar(look) || is_gallery_place(line)) return CC_BLOCK_MENU;
    bool ago = look->words <= 6 && cc_span_ends(line, " ago");
    if (ago) return CC_BLOCK_MENU; /* "Updated 2 hours ago" */
    uint32_t note = cc_line_photo_note(line);
    if (note == 0 || (look->words <= 8 && !look->ends && names_photo(line))) return CC_BLOCK_CREDIT;
    if (note < line.len && look->words < 80) return CC_BLOCK_CAPTION;
    return look->bulleted ? CC_BLOCK_LIST : CC_BLOCK_BODY;
}
