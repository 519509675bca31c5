#include "language/cut_match.h"

#include "language/cut_words.h"

/* --- internet names ------------------------------------------------------- */

enum { LONGEST_NAME = 256 }; /* bytes of an address without scheme that are looked at */

static bool is_url_glyph(glyph g)
{
    if (g.code >= 0x80) return g.kind == LETTER;
    return g.kind != END && g.kind != SPACE && strchr("<>\"{}|\\^`", g.code) == NULL;
}

/* Marks at the end of an address that belong to the sentence around it. */
static uint32_t without_marks(const cutter *c, uint32_t from, uint32_t to)
{
    bool opened = memchr(c->text + from, '(', to - from) != NULL;
    while (to > from && (memchr(".,;:!?'*", c->text[to - 1], 8) != NULL || (c->text[to - 1] == ')' && !opened))) to--;
    return to;
}

static uint32_t skip_url(const cutter *c, uint32_t at)
{
    uint32_t to = at;
    for (glyph g = look(c, to); is_url_glyph(g); g = look(c, to)) to += g.length;
    return without_marks(c, at, to);
}

/* An address with a scheme or "www.": its end, or `at` where there is none. */
static uint32_t match_url(const cutter *c, uint32_t at)
{
    static const char *const prefixes[] = {"http://", "https://", "ftp://", "www.", "mailto:", "pic.twitter.com/"};
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        if (!starts(c, at, prefixes[i])) continue;
        uint32_t to = skip_url(c, at);
        return to > at + strlen(prefixes[i]) ? to : at;
    }
    return at;
}

static bool is_name_byte(char b, bool local)
{
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '-' || b == '.' ||
           b == '_' || (local && (b == '%' || b == '+'));
}

uint32_t cc_match_name(const cutter *c, uint32_t at, bool local)
{
    uint32_t limit = c->end - at > LONGEST_NAME ? at + LONGEST_NAME : c->end;
    uint32_t to = at;
    while (to < limit && is_name_byte(c->text[to], local)) to++;
    return to;
}

/* Upper or lower case throughout: a sentence glued to the one before it ("scene.In") is neither. */
static bool is_one_case(cc_span label, char before)
{
    bool upper = label.ptr[0] >= 'A' && label.ptr[0] <= 'Z';
    if (cc_span_is(label, "Com")) return true;
    if (upper && before >= 'a' && before <= 'z') return false;
    for (size_t i = 0; i < label.len; i++)
        if ((label.ptr[i] >= 'A' && label.ptr[i] <= 'Z') != upper) return false;
    return true;
}

/* "Liquidweb.com", "notes.doc", "site.co.uk/page": the end of the address, or `at`. */
uint32_t cc_match_domain(const cutter *c, uint32_t at)
{
    uint32_t to = cc_match_name(c, at, false);
    while (to > at && (c->text[to - 1] == '.' || c->text[to - 1] == '-')) to--;
    uint32_t dot = to;
    while (dot > at && c->text[dot - 1] != '.') dot--;
    if (dot < at + 2 || dot == to) return at;
    cc_span label = piece(c, dot, to);
    bool file = cc_cut_is_filename(label);
    if (!file && !(cc_cut_is_domain(label) && is_one_case(label, c->text[dot - 2]))) return at;
    return !file && byte_at(c, to) == '/' ? skip_url(c, to) : to;
}

static uint32_t match_mail(const cutter *c, uint32_t at)
{
    uint32_t local = cc_match_name(c, at, true);
    if (local == at || byte_at(c, local) != '@' || !is_word_at(c, local + 1)) return at;
    uint32_t to = cc_match_name(c, local + 1, false);
    while (c->text[to - 1] == '.' || c->text[to - 1] == '-') to--;
    return to;
}

uint32_t cc_match_address(const cutter *c, uint32_t at)
{
    uint32_t to = match_url(c, at);
    if (to == at) to = match_mail(c, at);
    return to == at ? cc_match_domain(c, at) : to;
}

/* @handle, #hashtag: their end, or `at`. */
uint32_t cc_match_tag(const cutter *c, uint32_t at)
{
    char b = c->text[at];
    if ((b != '@' && b != '#') || look(c, at + 1).kind != LETTER) return at;
    uint32_t to = at + 1;
    for (glyph g = look(c, to); is_word(g); g = look(c, to)) to += g.length;
    uint32_t domain = b == '@' ? cc_match_domain(c, at + 1) : at;
    return domain > to ? domain : to;
}

/* ".doc" of "20.doc": its end, or `at`. */
uint32_t cc_match_ending(const cutter *c, uint32_t at)
{
    if (byte_at(c, at) != '.') return at;
    uint32_t to = skip_letters(c, at + 1);
    return to > at + 1 && cc_cut_is_filename(piece(c, at + 1, to)) && !is_word_at(c, to) ? to : at;
}

/* --- numbers -------------------------------------------------------------- */

/* Telephone numbers, postal codes and dates keep their hyphens, ranges and scores do not:
 * 713-853-3989, 345-9945, 77030-2707, 2016-09-26. The end, or `at`. */
static uint32_t match_hyphened(const cutter *c, uint32_t at)
{
    uint32_t part[2] = {0, 0}, parts = 0, digits = 0, to = at;
    for (;;) {
        uint32_t end = skip_digits(c, to);
        if (end == to || digits > 20) return at;
        if (parts < 2) part[parts] = end - to;
        digits += end - to;
        parts++;
        to = end;
        if (byte_at(c, to) != '-') break;
        to++;
    }
    if (is_word_at(c, to)) return at;
    bool pair = parts == 2 && (part[0] == 3 || part[0] == 5) && part[1] == 4;
    return pair || (parts > 2 && digits >= 6 && digits > parts * 2 - 1) ? to : at;
}

uint32_t cc_match_number(const cutter *c, uint32_t at)
{
    uint32_t to = match_hyphened(c, at);
    if (to > at) return to;
    to = skip_digits(c, at);
    for (;;) {
        char b = byte_at(c, to);
        uint32_t end = skip_digits(c, to + 1);
        bool joined = end > to + 1 && (b == '.' || b == ':' || b == '/' || (b == ',' && end <= to + 4));
        if (!joined) return to;
        to = end;
    }
}

/* US$, A$, C$ before a number are one mark. */
uint32_t cc_match_dollar(const cutter *c, uint32_t at)
{
    uint32_t to = at;
    while (to < at + 2 && is_upper_at(c, to) && (unsigned char)c->text[to] < 0x80) to++;
    return to > at && byte_at(c, to) == '$' ? to + 1 : at;
}

/* --- drawings ------------------------------------------------------------- */

uint32_t cc_match_emoticon(const cutter *c, uint32_t at)
{
    static const char *const faces[] = {":-)", ":-(", ";-)", ":-/", ":-D", ":-P", ":'(", ">:(", "^_^", ":)", ":(",
                                        ";)",  ":D",  ":P",  "(:",  "=)",  "=(",  ":/",  ":o",  ":O",  ":p", "<3"};
    for (size_t i = 0; i < sizeof faces / sizeof *faces; i++) {
        uint32_t n = (uint32_t)strlen(faces[i]);
        if (c->end - at < n || memcmp(c->text + at, faces[i], n) != 0) continue;
        if (faces[i][0] == '(' ? is_space_at(c, at + n) : !is_word_at(c, at + n) && byte_at(c, at + n) != '/')
            return at + n;
    }
    return at;
}

uint32_t cc_match_line(const cutter *c, uint32_t at)
{
    uint32_t to = at;
    while (byte_at(c, to) != '\0' && strchr("-=+<>~", byte_at(c, to)) != NULL) to++;
    return to - at > 3 ? to : at;
}

uint32_t cc_match_entity(const cutter *c, uint32_t at)
{
    if (c->text[at] != '&') return at;
    uint32_t name = byte_at(c, at + 1) == '#' ? at + 2 : at + 1;
    uint32_t to = name > at + 1 ? skip_digits(c, name) : skip_letters(c, name);
    return to > name && to - name <= 6 && byte_at(c, to) == ';' ? to + 1 : at;
}
