#include "language/cut_token.h"

#include "base/utf8.h"
#include "language/cut_words.h"

#include <string.h>

/* What a character is to the tokenizer. */
typedef enum { END, SPACE, LETTER, DIGIT, APOSTROPHE, QUOTE, HYPHEN, DASH, DOT, ELLIPSIS, MONEY, RUN, MARK } glyph_kind;

typedef struct {
    glyph_kind kind;
    uint32_t length; /* bytes */
    int32_t code;
} glyph;

typedef struct {
    cc_article *a;
    const char *text;
    uint32_t start, end; /* the block */
    bool single_open;    /* a ' or U+2018 opened a quotation that none has closed */
} cutter;

/* --- characters ----------------------------------------------------------- */

static glyph_kind ascii_kind(char c)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') return LETTER;
    if (c >= '0' && c <= '9') return DIGIT;
    switch (c) {
    case ' ': case '\t': case '\n': case '\v': case '\f': case '\r': return SPACE;
    case '\'': case '`': return APOSTROPHE;
    case '"': return QUOTE;
    case '-': return HYPHEN;
    case '.': return DOT;
    case '$': return MONEY;
    case '!': case '?': case '*': case '=': case '~': case '#': case '<': case '>': case '+': case '|': return RUN;
    default: return MARK;
    }
}

static glyph_kind wide_kind(int32_t c)
{
    if (c >= 0x2010 && c <= 0x2015) return c <= 0x2011 ? HYPHEN : DASH;
    switch (c) { /* 0x91 to 0x97: windows-1252 that somebody took for latin-1 */
    case 0x96: case 0x97: return DASH;
    case 0x91: case 0x92: case 0x2018: case 0x2019: case 0x201B: case 0x02BC: case 0x00B4: return APOSTROPHE;
    case 0x93: case 0x94: case 0x201C: case 0x201D: case 0x201E: case 0x201F: case 0x00AB: case 0x00BB: return QUOTE;
    case 0x2026: return ELLIPSIS;
    case 0x00A3: case 0x00A5: case 0x20AC: case 0x20B9: case 0x20BD: return MONEY;
    default: break;
    }
    if (cc_utf8_is_space(c)) return SPACE;
    return cc_utf8_is_letter(c) ? LETTER : MARK;
}

static glyph look(const cutter *c, uint32_t at)
{
    if (at >= c->end) return (glyph){END, 0, 0};
    char byte = c->text[at];
    if ((unsigned char)byte < 0x80) return (glyph){ascii_kind(byte), 1, byte};
    size_t length;
    int32_t code = cc_utf8_decode((cc_span){c->text + at, c->end - at}, &length);
    return (glyph){wide_kind(code), (uint32_t)length, code};
}

/* The ASCII character at a place, 0 beyond the block. */
static char byte_at(const cutter *c, uint32_t at)
{
    return at < c->end ? c->text[at] : '\0';
}

static bool is_word(glyph g)
{
    return g.kind == LETTER || g.kind == DIGIT;
}

static bool is_word_at(const cutter *c, uint32_t at)
{
    return is_word(look(c, at));
}

static bool is_digit_at(const cutter *c, uint32_t at)
{
    return look(c, at).kind == DIGIT;
}

static bool is_upper_at(const cutter *c, uint32_t at)
{
    glyph g = look(c, at);
    return g.kind == LETTER && cc_utf8_is_upper(g.code);
}

static bool is_space_at(const cutter *c, uint32_t at)
{
    glyph_kind k = look(c, at).kind;
    return k == SPACE || k == END;
}

static cc_span piece(const cutter *c, uint32_t from, uint32_t to)
{
    return (cc_span){c->text + from, to - from};
}

/* From the start of a character, past all that are of the same kind and code. */
static uint32_t skip_same(const cutter *c, uint32_t at)
{
    glyph first = look(c, at), g = first;
    while (g.kind == first.kind && g.code == first.code) {
        at += g.length;
        g = look(c, at);
    }
    return at;
}

/* --- adding tokens -------------------------------------------------------- */

static cc_token *add(cutter *c, uint32_t from, uint32_t to)
{
    cc_token *t = CC_PUSH(&c->a->arena, &c->a->tokens);
    cc_token_set(t, &c->a->arena, piece(c, from, to), from, to);
    t->space_after = is_space_at(c, to);
    return t;
}

/* Two words that are one surface token: don't, John's, cannot. */
static void add_pair(cutter *c, uint32_t from, uint32_t middle, uint32_t to)
{
    add(c, from, middle)->multiword = 2;
    add(c, middle, to);
}

/* --- internet names ------------------------------------------------------- */

enum { LONGEST_NAME = 256 }; /* bytes of an address without scheme that are looked at */

static bool is_url_glyph(const cutter *c, glyph g)
{
    if (g.code >= 0x80) return g.kind == LETTER;
    return g.kind != END && g.kind != SPACE && memchr("<>\"{}|\\^`", g.code, 9) == NULL && c->end > 0;
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
    for (glyph g = look(c, to); is_url_glyph(c, g); g = look(c, to)) to += g.length;
    return without_marks(c, at, to);
}

static bool starts(const cutter *c, uint32_t at, const char *prefix)
{
    size_t n = strlen(prefix);
    return c->end - at > n && cc_span_equal_nocase(piece(c, at, at + (uint32_t)n), (cc_span){prefix, n});
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
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '-' || b == '.' || b == '_' ||
           (local && (b == '%' || b == '+'));
}

static uint32_t skip_name(const cutter *c, uint32_t at, bool local)
{
    uint32_t limit = c->end - at > LONGEST_NAME ? at + LONGEST_NAME : c->end;
    uint32_t to = at;
    while (to < limit && is_name_byte(c->text[to], local)) to++;
    return to;
}

/* Upper or lower case throughout: a sentence glued to the one before it ("scene.In") is neither. */
static bool is_one_case(cc_span label, char before)
{
    bool upper = before >= 'A' && before <= 'Z';
    if (cc_span_is(label, "Com")) return true;
    for (size_t i = 0; i < label.len; i++) {
        bool is_upper = label.ptr[i] >= 'A' && label.ptr[i] <= 'Z';
        if (is_upper != upper) return false;
    }
    return true;
}

/* "Liquidweb.com", "notes.doc", "site.co.uk/page": the end of the address, or `at`. */
static uint32_t match_domain(const cutter *c, uint32_t at)
{
    uint32_t to = skip_name(c, at, false);
    while (to > at && (c->text[to - 1] == '.' || c->text[to - 1] == '-')) to--;
    uint32_t dot = to;
    while (dot > at && c->text[dot - 1] != '.') dot--;
    if (dot < at + 2 || dot == to) return at;
    cc_span label = piece(c, dot, to);
    bool file = cc_cut_is_filename(label);
    if (!file && !(cc_cut_is_domain(label) && is_one_case(label, c->text[dot - 2] | (label.ptr[0] & 32)))) return at;
    return !file && byte_at(c, to) == '/' ? skip_url(c, to) : to;
}

static uint32_t match_mail(const cutter *c, uint32_t at)
{
    uint32_t local = skip_name(c, at, true);
    if (local == at || byte_at(c, local) != '@' || !is_word_at(c, local + 1)) return at;
    uint32_t to = skip_name(c, local + 1, false);
    while (c->text[to - 1] == '.' || c->text[to - 1] == '-') to--;
    return to;
}

static uint32_t match_address(const cutter *c, uint32_t at)
{
    uint32_t to = match_url(c, at);
    if (to == at) to = match_mail(c, at);
    return to == at ? match_domain(c, at) : to;
}

/* --- full stops ----------------------------------------------------------- */

static uint32_t skip_space(const cutter *c, uint32_t at)
{
    for (glyph g = look(c, at); g.kind == SPACE; g = look(c, at)) at += g.length;
    return at;
}

static uint32_t skip_letters(const cutter *c, uint32_t at)
{
    for (glyph g = look(c, at); g.kind == LETTER; g = look(c, at)) at += g.length;
    return at;
}

/* "U.S", "a.m": single letters divided by full stops. */
static bool is_acronym(const cutter *c, uint32_t from, uint32_t to)
{
    if (to - from < 3 || to - from > 24) return false;
    for (uint32_t i = from; i < to; i++) {
        bool letter = (c->text[i] | 32) >= 'a' && (c->text[i] | 32) <= 'z';
        if ((i - from) % 2 == 0 ? !letter : c->text[i] != '.') return false;
    }
    return true;
}

static bool is_degree(cc_span word)
{
    static const char *const degrees[] = {"Ph.D", "M.Sc", "B.Sc", "Ed.D", "LL.B", "LL.M", "Lt.Gov", "D.Phil"};
    for (size_t i = 0; i < sizeof degrees / sizeof *degrees; i++)
        if (cc_span_is_nocase(word, degrees[i])) return true;
    return false;
}

static cc_abbreviation abbreviation_kind(const cutter *c, uint32_t from, uint32_t to)
{
    cc_span word = piece(c, from, to);
    cc_abbreviation kind = cc_cut_abbreviation(word);
    if (kind != CC_NO_ABBREVIATION) return kind;
    if (is_acronym(c, from, to) || is_degree(word)) return CC_ABBREVIATION_PLAIN;
    glyph first = look(c, from);
    bool initial = from + first.length == to && first.kind == LETTER && cc_utf8_is_upper(first.code) && first.code != 'I';
    return initial ? CC_ABBREVIATION_PLAIN : CC_NO_ABBREVIATION;
}

static bool starter_at(const cutter *c, uint32_t at)
{
    return is_upper_at(c, at) && cc_cut_is_starter(piece(c, at, skip_letters(c, at)));
}

/* "EST", "Monday" behind "p.m." */
static bool time_word_at(const cutter *c, uint32_t at)
{
    cc_span word = piece(c, at, skip_letters(c, at));
    return (word.len > 1 && is_upper_at(c, at + 1)) || cc_cut_is_time_word(word);
}

/* Whether an abbreviation's sentence goes on where a capital letter follows. */
static bool goes_on_before_capital(const cutter *c, cc_abbreviation kind, uint32_t next)
{
    switch (kind) {
    case CC_ABBREVIATION_TITLE: return true;
    case CC_ABBREVIATION_NUMBER: case CC_ABBREVIATION_CIRCA: case CC_ABBREVIATION_CLOSING: return false;
    case CC_ABBREVIATION_TIME: return time_word_at(c, next);
    default: return !starter_at(c, next);
    }
}

/* True where the full stop after the word [from, stop) is part of the word, false where it ends
 * the sentence. Evidence: EWT writes "etc", "p.m", "U.S.A" and "." apart at a sentence's end. */
static bool keeps_stop(const cutter *c, uint32_t from, uint32_t stop)
{
    glyph after = look(c, stop + 1);
    cc_abbreviation kind = abbreviation_kind(c, from, stop);
    if (after.code == ',' || after.code == ';') return true;
    if (kind == CC_NO_ABBREVIATION) return false;
    bool quoted = after.kind == QUOTE || after.kind == APOSTROPHE;
    uint32_t next = skip_space(c, quoted ? stop + 1 + after.length : stop + 1);
    glyph g = look(c, next);
    if (g.kind == END) return false;
    if (quoted && is_upper_at(c, next)) return kind == CC_ABBREVIATION_TITLE;
    if (g.kind == DIGIT) return kind != CC_ABBREVIATION_CLOSING;
    if (kind == CC_ABBREVIATION_NUMBER || kind == CC_ABBREVIATION_CIRCA) return g.code == '#';
    if (kind == CC_ABBREVIATION_CLOSING && g.code == ')') return false;
    if (g.kind == QUOTE || g.kind == APOSTROPHE) return kind == CC_ABBREVIATION_TITLE || !is_upper_at(c, next + g.length);
    return is_upper_at(c, next) ? goes_on_before_capital(c, kind, next) : true;
}

/* "comp.sources.unix": small letters and more than one stop, none at the end. */
static bool is_newsgroup(const cutter *c, uint32_t from, uint32_t dot)
{
    uint32_t to = skip_name(c, from, false), stops = 0;
    while (to > dot && c->text[to - 1] == '.') to--;
    for (uint32_t i = from; i < to; i++) {
        if (c->text[i] == '.' && c->text[i - 1] == '.') return false;
        stops += c->text[i] == '.';
        if (c->text[i] >= 'A' && c->text[i] <= 'Z') return false;
    }
    return stops > 1 && c->text[from] >= 'a';
}

/* A full stop between two word characters that stays inside the word begun at from. */
static bool joins_dot(const cutter *c, uint32_t from, uint32_t dot)
{
    uint32_t label = dot, next_end = skip_letters(c, dot + 1);
    while (label > from && c->text[label - 1] != '.') label--;
    bool letters = next_end > dot + 1 && !is_word_at(c, next_end);
    if (letters && dot - label == 1 && next_end - dot == 2) return is_acronym(c, from, next_end);
    if (letters && is_degree(piece(c, from, next_end))) return true;
    if (is_newsgroup(c, from, dot)) return true;
    return is_digit_at(c, dot - 1) && is_digit_at(c, dot + 1);
}

/* --- words ---------------------------------------------------------------- */

/* "L/C", "b/c", but "c/o" and "f/b/o" are divided. */
static bool joins_slash(const cutter *c, uint32_t from, uint32_t slash)
{
    bool single = byte_at(c, slash) == '/' && slash == from + 1 && look(c, from).kind == LETTER && look(c, slash + 1).kind == LETTER;
    char after = byte_at(c, slash + 2);
    return single && !is_word_at(c, slash + 2) && after != '/' && !((c->text[from] | 32) == 'c' && (c->text[slash + 1] | 32) == 'o');
}

static bool joins(const cutter *c, uint32_t from, uint32_t at, glyph g)
{
    uint32_t next = at + g.length;
    if (at == from || !is_word_at(c, next)) return false;
    switch (g.kind) {
    case APOSTROPHE: return look(c, next).kind == LETTER;
    case DOT: return joins_dot(c, from, at);
    case HYPHEN: return cc_cut_is_prefix(piece(c, from, at));
    default: return g.code == '&' || (g.code == '*' && look(c, next).kind == LETTER) || joins_slash(c, from, at);
    }
}

static uint32_t skip_word(const cutter *c, uint32_t from, uint32_t at)
{
    for (;;) {
        glyph g = look(c, at);
        if (!is_word(g) && !joins(c, from, at, g)) break;
        at += g.length;
    }
    if (byte_at(c, at) != '.') return at;
    if (byte_at(c, at + 1) != '.') return keeps_stop(c, from, at) ? at + 1 : at;
    bool two = byte_at(c, at + 2) != '.'; /* the abbreviation's own and that of the sentence: "Jr.." */
    return two && abbreviation_kind(c, from, at) != CC_NO_ABBREVIATION ? at + 1 : at;
}

/* Where a clitic is cut off: "do|n't", "John|'s", "I|'m"; `to` where there is none. */
static uint32_t clitic(const cutter *c, uint32_t from, uint32_t to)
{
    static const char *const endings[] = {"s", "m", "d", "re", "ve", "ll"};
    uint32_t mark = to;
    for (uint32_t i = to - from > 6 ? to - 6 : from; i < to; i++)
        if (((unsigned char)c->text[i] & 0xC0) != 0x80 && look(c, i).kind == APOSTROPHE) mark = i;
    if (mark == to || mark == from) return to;
    cc_span ending = piece(c, mark + look(c, mark).length, to);
    if (cc_span_is_nocase(ending, "t") && (c->text[mark - 1] | 32) == 'n' && mark - from > 1) return mark - 1;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (cc_span_is_nocase(ending, endings[i])) return mark;
    return to;
}

/* Where a contraction written as one word is divided: can|not, gon|na, it|s (a fine day); 0 in other words. */
static uint32_t contraction(const cutter *c, uint32_t from, uint32_t to)
{
    cc_span word = piece(c, from, to);
    if (word.len == 3 && cc_span_is_nocase(word, "its")) {
        uint32_t next = skip_space(c, to);
        return cc_cut_is_after_its(piece(c, next, skip_letters(c, next))) ? 2 : 0;
    }
    bool shouted = word.len < 4 && is_upper_at(c, from) && is_upper_at(c, from + 1); /* IM, IVE */
    return shouted ? 0 : cc_cut_contraction(word);
}

/* A possessive mark after s, unless it closes a quotation: the workers' rights. */
static bool is_possessive(const cutter *c, uint32_t from, uint32_t to)
{
    glyph g = look(c, to);
    return g.kind == APOSTROPHE && !c->single_open && to > from && (c->text[to - 1] | 32) == 's' && !is_word_at(c, to + g.length);
}

static uint32_t cut_word(cutter *c, uint32_t from, uint32_t to)
{
    if (is_possessive(c, from, to)) {
        uint32_t end = to + look(c, to).length;
        add_pair(c, from, to, end);
        return end;
    }
    uint32_t middle = clitic(c, from, to), inside = contraction(c, from, to);
    if (middle < to)
        add_pair(c, from, middle, to);
    else if (inside > 0)
        add_pair(c, from, from + inside, to);
    else
        add(c, from, to);
    return to;
}

/* --- numbers -------------------------------------------------------------- */

static uint32_t skip_digits(const cutter *c, uint32_t at)
{
    while (is_digit_at(c, at)) at++;
    return at;
}

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

static uint32_t skip_number(const cutter *c, uint32_t at)
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

/* "the 80's", "the 1590's" are one word, as in EWT; "2008's" is a possessive. */
static bool is_decade(const cutter *c, uint32_t at, uint32_t to)
{
    glyph g = look(c, to);
    uint32_t s = to + g.length;
    bool round = c->text[to - 1] == '0' || to - at < 4;
    return g.kind == APOSTROPHE && round && (byte_at(c, s) | 32) == 's' && !is_word_at(c, s + 1);
}

/* ".doc" of "20.doc": its end, or `at`. */
static uint32_t match_ending(const cutter *c, uint32_t at)
{
    if (byte_at(c, at) != '.') return at;
    uint32_t to = skip_letters(c, at + 1);
    return to > at + 1 && cc_cut_is_filename(piece(c, at + 1, to)) && !is_word_at(c, to) ? to : at;
}

static uint32_t cut_number(cutter *c, uint32_t at)
{
    uint32_t to = skip_number(c, at), letters = skip_letters(c, to), file = match_ending(c, to);
    if (file > to) return add(c, at, file), file;
    if (is_decade(c, at, to)) {
        uint32_t end = to + look(c, to).length + 1;
        return add(c, at, end), end;
    }
    if (letters == to || is_word_at(c, letters)) {
        if (letters > to) return cut_word(c, at, skip_word(c, at, letters));
        return add(c, at, to), to;
    }
    uint32_t unit = letters;
    if (letters == to + 1 && byte_at(c, letters) == '.' && (byte_at(c, letters + 1) | 32) == 'm') unit = letters + 2;
    if (cc_cut_is_unit(piece(c, to, unit))) return add(c, at, to), to;
    return cut_word(c, at, skip_word(c, at, letters));
}

/* ".04": the stop belongs to the number. */
static uint32_t cut_decimal(cutter *c, uint32_t at)
{
    uint32_t to = skip_number(c, at + 1);
    return add(c, at, to), to;
}

/* --- marks ---------------------------------------------------------------- */

static uint32_t match_emoticon(const cutter *c, uint32_t at)
{
    static const char *const faces[] = {":-)", ":-(", ";-)", ":-/", ":-D", ":-P", ":'(", ">:(", "^_^", ":)", ":(", ";)", ":D", ":P", "(:",
                                        "=)", "=(", ":/", ":o", ":O", ":p", "<3"};
    for (size_t i = 0; i < sizeof faces / sizeof *faces; i++) {
        uint32_t n = (uint32_t)strlen(faces[i]);
        if (c->end - at < n || memcmp(c->text + at, faces[i], n) != 0) continue;
        if (faces[i][0] == '(' ? is_space_at(c, at + n) : !is_word_at(c, at + n) && byte_at(c, at + n) != '/') return at + n;
    }
    return at;
}

/* 'em, 'til; the 's of a name in quotation marks, or in a text that blanks divide already. */
static bool stands_alone(const cutter *c, uint32_t at, cc_span word)
{
    static const char *const clitics[] = {"s", "m", "d", "re", "ve", "ll"};
    if (cc_cut_is_elision(word)) return true;
    if (at == c->start) return false;
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
        if (cc_span_is(word, clitics[i])) return !is_space_at(c, at - 1) || is_space_at(c, at + look(c, at).length + (uint32_t)word.len);
    return false;
}

/* A quotation mark of one stroke; two of them are one mark. Says whether one is open. */
static uint32_t cut_apostrophe(cutter *c, uint32_t at)
{
    glyph g = look(c, at), next = look(c, at + g.length);
    uint32_t to = at + g.length;
    if (next.kind == DIGIT) { /* '72 */
        uint32_t end = skip_digits(c, to);
        if (end == to + 2) return cut_word(c, at, skip_word(c, to, end));
    }
    if (next.kind == APOSTROPHE) return add(c, at, to + next.length), to + next.length;
    uint32_t word = skip_letters(c, to);
    if (word > to && !is_word_at(c, word) && stands_alone(c, at, piece(c, to, word))) return add(c, at, word), word;
    bool opens = is_word(next) && (at == c->start || !is_word_at(c, at - 1));
    c->single_open = g.code == 0x2018 || (g.code != 0x2019 && opens);
    return add(c, at, to), to;
}

static bool is_call(char b)
{
    return b == '!' || b == '?';
}

/* "!!!", "?!", "!!!." are one mark, and so is every row of one and the same sign. */
static uint32_t cut_run(cutter *c, uint32_t at)
{
    uint32_t to = at;
    if (!is_call(c->text[at])) {
        to = skip_same(c, at);
        return add(c, at, to), to;
    }
    while (is_call(byte_at(c, to))) to++;
    if (byte_at(c, to) == '.' && byte_at(c, to + 1) != '.') to++;
    return add(c, at, to), to;
}

/* Lines drawn with signs: "----->", "==--". Their end, or `at`. */
static uint32_t match_line(const cutter *c, uint32_t at)
{
    uint32_t to = at;
    while (byte_at(c, to) != '\0' && strchr("-=+<>~", byte_at(c, to)) != NULL) to++;
    return to - at > 3 ? to : at;
}

/* @handle, #hashtag: their end, or `at`. */
static uint32_t match_tag(const cutter *c, uint32_t at)
{
    char b = c->text[at];
    if ((b != '@' && b != '#') || look(c, at + 1).kind != LETTER) return at;
    uint32_t to = at + 1;
    for (glyph g = look(c, to); is_word(g); g = look(c, to)) to += g.length;
    uint32_t domain = b == '@' ? match_domain(c, at + 1) : at;
    return domain > to ? domain : to;
}

static uint32_t cut_mark(cutter *c, uint32_t at, glyph g)
{
    uint32_t to = match_emoticon(c, at);
    if (to == at) to = match_tag(c, at);
    if (to == at) to = match_line(c, at);
    if (to == at) to = match_ending(c, at);
    if (to == at && starts(c, at, "[...]")) to = at + 5;
    if (to == at && g.code == '+' && is_digit_at(c, at + 1) && (at == c->start || !is_word_at(c, at - 1))) to = skip_number(c, at + 1);
    if (to > at) return add(c, at, to), to;
    if (g.kind == RUN) return cut_run(c, at);
    bool row = g.kind == HYPHEN || g.kind == DOT || g.kind == ELLIPSIS || g.code == '$';
    to = row ? skip_same(c, at) : at + g.length;
    if (byte_at(c, to) == '?' && to == at + 1 && (g.kind == DOT || g.code == ',' || g.code == ':')) to++; /* EWT: ".?" */
    if (g.kind == ELLIPSIS && byte_at(c, to) == '.') to++;
    return add(c, at, to), to;
}

/* US$, A$, C$ before a number are one mark. */
static uint32_t match_dollar(const cutter *c, uint32_t at)
{
    uint32_t to = at;
    while (to < at + 2 && is_upper_at(c, to) && (unsigned char)c->text[to] < 0x80) to++;
    return to > at && byte_at(c, to) == '$' ? to + 1 : at;
}

static uint32_t cut_letters(cutter *c, uint32_t at)
{
    uint32_t to = match_address(c, at);
    if (to == at) to = match_dollar(c, at);
    if (to > at) return add(c, at, to), to;
    return cut_word(c, at, skip_word(c, at, at + look(c, at).length));
}

static uint32_t cut_one(cutter *c, uint32_t at)
{
    glyph g = look(c, at);
    switch (g.kind) {
    case SPACE: return at + g.length;
    case LETTER: return cut_letters(c, at);
    case DIGIT: return cut_number(c, at);
    case APOSTROPHE: return cut_apostrophe(c, at);
    case DOT: return is_digit_at(c, at + 1) && (at == c->start || !is_word_at(c, at - 1)) ? cut_decimal(c, at) : cut_mark(c, at, g);
    default: return cut_mark(c, at, g);
    }
}

void cc_cut_tokens(cc_article *article, uint32_t start, uint32_t end)
{
    cutter c = {.a = article, .text = article->text.ptr, .start = start, .end = end};
    uint32_t at = start;
    while (at < end) at = cut_one(&c, at);
}
