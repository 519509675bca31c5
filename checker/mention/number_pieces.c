/* mention/number_pieces.c - a sentence as runs of letters, runs of digits and marks. */
#include "mention/number.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_ascii_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Bytes of the letter at p, 0 where there is none. */
static uint32_t letter_length(const char *p, const char *end)
{
    if (p >= end) return 0;
    if ((unsigned char)*p < 0x80) return is_ascii_letter(*p);
    size_t length;
    int32_t c = cc_utf8_decode((cc_span){p, (size_t)(end - p)}, &length);
    /* Marks that stand inside words of Indian scripts are no letters to Unicode's classes: U+0900 to U+0DFF. */
    return cc_utf8_is_letter(c) || c == 0xB5 || (c >= 0x900 && c < 0xE00) ? (uint32_t)length : 0;
}

static bool is_three_digits(const char *p, const char *end)
{
    return end - p >= 3 && is_digit(p[0]) && is_digit(p[1]) && is_digit(p[2]) && (end - p == 3 || !is_digit(p[3]));
}

static const char *skip_digits(const char *p, const char *end)
{
    while (p < end && is_digit(*p)) p++;
    return p;
}

/* "1.111,11": a separator between thousands and another before the decimals. */
static const char *continental(const char *start, const char *p, const char *end)
{
    if (p - start > 3 || p >= end || *p != '.' || !is_three_digits(p + 1, end)) return NULL;
    while (p < end && *p == '.' && is_three_digits(p + 1, end)) p += 4;
    if (p + 1 >= end || *p != ',' || !is_digit(p[1])) return NULL;
    const char *last = skip_digits(p + 1, end);
    return last - p <= 3 ? last : NULL;
}

/* "5,00": a single comma with one or two digits behind it, and no list such as "22,24,26". */
static const char *comma_decimals(const char *start, const char *p, const char *end, bool spaced)
{
    if (!spaced && start[-1] == ',') return p;
    const char *last = skip_digits(p + 1, end);
    long digits = last - p - 1;
    bool list = last + 1 < end && (*last == ',' || *last == '.') && is_digit(last[1]);
    return digits >= 1 && digits <= 2 && !list ? last : p;
}

static double digits_value(const char *p, const char *end, char point)
{
    char text[64];
    size_t n = 0;
    for (; p < end && n + 1 < sizeof text; p++) {
        if (is_digit(*p)) text[n++] = *p;
        else if (*p == point) text[n++] = '.';
    }
    text[n] = '\0';
    return strtod(text, NULL);
}

static void cut_digits(cc_piece *a, const char *text, const char *end)
{
    const char *start = text + a->start, *p = skip_digits(start, end), *other = continental(start, p, end);
    char point = '.';
    a->kind = CC_PIECE_DIGITS;
    a->plain = true;
    if (other != NULL) {
        p = other, point = ',';
    } else {
        const char *whole = p;
        if (p - start <= 3)
            while (p < end && *p == ',' && is_three_digits(p + 1, end)) p += 4;
        if (p + 1 < end && *p == '.' && is_digit(p[1])) p = skip_digits(p + 1, end);
        else if (p == whole && p + 1 < end && *p == ',' && is_digit(p[1])) {
            const char *decimals = comma_decimals(start, p, end, a->spaced);
            if (decimals > p) p = decimals, point = ',';
        }
    }
    while (p + 1 < end && *p == '.' && is_digit(p[1])) { /* "2.0.1" */
        a->exact = true;
        p = skip_digits(p + 1, end);
    }
    a->plain = p == skip_digits(start, end);
    a->value = digits_value(start, p, point);
    a->end = (uint32_t)(p - text);
}

static char lower_ascii(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* The dot behind a single letter: inside "k.g.", and at its end where there was one inside. */
static bool is_abbreviation_dot(const char *p, const char *letters, const char *start, const char *end)
{
    if (*p != '.' || p - letters != 1) return false;
    return letter_length(p + 1, end) > 0 || letters > start;
}

static uint32_t apostrophe_length(const char *p, const char *end)
{
    uint32_t length = *p == '\'' ? 1 : end - p > 3 && memcmp(p, "\xE2\x80\x99", 3) == 0 ? 3 : 0;
    return length > 0 && letter_length(p + length, end) > 0 ? length : 0;
}

/* Letters, with the dots of "k.g." and "U.S." and the apostrophe of "one's" inside. */
static void cut_word(cc_piece *a, const char *text, const char *end, char *lower)
{
    const char *start = text + a->start, *p = start, *letters = p;
    size_t n = 0;
    bool dotted = true; /* so far single letters and dots */
    while (p < end) {
        uint32_t length = letter_length(p, end), apostrophe = length == 0 ? apostrophe_length(p, end) : 0;
        if (apostrophe > 0) {
            lower[n++] = '\'';
            p += apostrophe;
            dotted = false;
        } else if (length > 0) {
            for (uint32_t i = 0; i < length; i++) lower[n++] = lower_ascii(*p++);
        } else if (dotted && is_abbreviation_dot(p, letters, start, end)) {
            letters = ++p;
        } else {
            break;
        }
    }
    a->kind = CC_PIECE_WORD;
    a->end = (uint32_t)(p - text);
    a->lower = (cc_span){lower, n};
}

static double vulgar_fraction(int32_t c)
{
    static const struct {
        int32_t c;
        double value;
    } fractions[] = {{0xBC, .25},      {0xBD, .5},     {0xBE, .75},    {0x2153, 1. / 3}, {0x2154, 2. / 3},
                     {0x2155, .2},     {0x2156, .4},   {0x2157, .6},   {0x2158, .8},     {0x2159, 1. / 6},
                     {0x215A, 5. / 6}, {0x215B, .125}, {0x215C, .375}, {0x215D, .625},   {0x215E, .875}};
    for (size_t i = 0; i < sizeof fractions / sizeof *fractions; i++)
        if (fractions[i].c == c) return fractions[i].value;
    return 0;
}

static void cut_mark(cc_piece *a, const char *text, const char *end)
{
    size_t length;
    a->kind = CC_PIECE_MARK;
    a->mark = cc_utf8_decode((cc_span){text + a->start, (size_t)(end - text) - a->start}, &length);
    a->end = a->start + (uint32_t)length;
    if (a->mark >= 0xBC) a->value = vulgar_fraction(a->mark);
}

/* "twentyfifth", "fortyfive": two words without a hyphen. */
static cc_number_word joined_word(const cc_number_lexicon *l, cc_span lower)
{
    cc_number_word none = {CC_ROLE_NONE, 0};
    size_t ty = cc_span_find(lower, CC_LIT("ty"));
    if (lower.len < 8 || ty == SIZE_MAX || ty + 2 >= lower.len) return none;
    int64_t tens = cc_map_get(&l->words, cc_span_sub(lower, 0, ty + 2));
    int64_t rest = cc_map_get(&l->words, cc_span_sub(lower, ty + 2, lower.len));
    if (tens < 0 || rest < 0 || l->word.item[tens].role != CC_ROLE_TENS || l->word.item[rest].value > 9) return none;
    cc_number_role role = l->word.item[rest].role;
    if (role != CC_ROLE_DIGIT && role != CC_ROLE_ORDINAL) return none;
    return (cc_number_word){role == CC_ROLE_DIGIT ? CC_ROLE_TEEN : role,
                            l->word.item[tens].value + l->word.item[rest].value};
}

static cc_number_word find_word(const cc_number_lexicon *l, cc_span lower)
{
    if (lower.len == 0 || lower.len > 24) return (cc_number_word){CC_ROLE_NONE, 0};
    int64_t at = cc_map_get(&l->words, lower);
    return at >= 0 ? l->word.item[at] : joined_word(l, lower);
}

static cc_piece *new_piece(cc_number_scan *s, uint32_t start)
{
    if (s->count == s->room) {
        s->room = s->room == 0 ? 256 : 2 * s->room;
        s->piece = cc_realloc(s->piece, s->room * sizeof *s->piece);
    }
    cc_piece *a = &s->piece[s->count++];
    *a = (cc_piece){.start = start};
    return a;
}

static void cut_piece(cc_number_scan *s, cc_piece *a, const char *text, const char *end, char *lower)
{
    const char *p = text + a->start;
    bool point = *p == '.' && p + 1 < end && is_digit(p[1]) && (a->spaced || !is_digit(p[-1]));
    if (is_digit(*p)) cut_digits(a, text, end);
    else if (point) { /* ".77" */ a->kind = CC_PIECE_DIGITS;
        a->end = (uint32_t)(skip_digits(p + 1, end) - text);
        a->value = digits_value(p, text + a->end, '.');
    } else if (letter_length(p, end) > 0) {
        cut_word(a, text, end, lower);
        a->word = find_word(s->lexicon, a->lower);
    } else {
        cut_mark(a, text, end);
    }
}

/* White space, no-break and thin spaces included: their bytes, 0 for others. */
static uint32_t space_length(const char *p, const char *end)
{
    if (*p == ' ' || (*p >= '\t' && *p <= '\r')) return 1;
    if ((unsigned char)*p < 0x80) return 0;
    size_t length;
    int32_t c = cc_utf8_decode((cc_span){p, (size_t)(end - p)}, &length);
    return cc_utf8_is_space(c) ? (uint32_t)length : 0;
}

void cc_pieces_cut(cc_number_scan *s, const cc_sentence *sentence)
{
    const char *text = s->article->text.ptr, *end = text + sentence->end;
    size_t size = sentence->end - sentence->start;
    if (size > s->lower_room) {
        s->lower_room = 2 * size;
        s->lower = cc_realloc(s->lower, s->lower_room);
    }
    s->sentence = sentence;
    s->count = s->done = 0;
    s->money = false;
    s->chunk_end = sentence->start;
    bool spaced = true;
    uint32_t token = 0;
    for (uint32_t at = sentence->start; at < sentence->end;) {
        uint32_t space = space_length(text + at, end);
        if (space > 0) {
            at += space;
            spaced = true;
            continue;
        }
        cc_piece *a = new_piece(s, at);
        a->spaced = spaced;
        s->money |= text[at] == '$' || (at + 1 < sentence->end && text[at] == '\xC2' && text[at + 1] == '\xA3') ||
                    (at + 2 < sentence->end && memcmp(text + at, "\xE2\x82\xAC", 3) == 0);
        cut_piece(s, a, text, end, s->lower + (at - sentence->start));
        while (token + 1 < sentence->count && sentence->token[token].end <= a->start) token++;
        a->token = sentence->first + token;
        at = a->end;
        spaced = false;
    }
}

void cc_number_scan_free(cc_number_scan *s)
{
    free(s->piece);
    free(s->lower);
}

/* --- asking ---------------------------------------------------------------------- */

bool cc_piece_is(const cc_number_scan *s, uint32_t i, const char *word)
{
    return i < s->count && s->piece[i].kind == CC_PIECE_WORD && cc_span_is(s->piece[i].lower, word);
}

bool cc_piece_is_mark(const cc_number_scan *s, uint32_t i, int32_t mark)
{
    return i < s->count && s->piece[i].kind == CC_PIECE_MARK && s->piece[i].mark == mark;
}

bool cc_piece_is_dash(const cc_number_scan *s, uint32_t i)
{
    if (!cc_piece_is_kind(s, i, CC_PIECE_MARK)) return false;
    int32_t m = s->piece[i].mark;
    return m == '-' || (m >= 0x2010 && m <= 0x2015) || m == 0x2212;
}

bool cc_piece_is_kind(const cc_number_scan *s, uint32_t i, cc_piece_kind kind)
{
    return i < s->count && s->piece[i].kind == kind;
}

bool cc_piece_is_attached(const cc_number_scan *s, uint32_t i)
{
    return i < s->count && !s->piece[i].spaced;
}

cc_number_role cc_piece_role(const cc_number_scan *s, uint32_t i)
{
    return i < s->count ? s->piece[i].word.role : CC_ROLE_NONE;
}

bool cc_piece_used_as(const cc_number_scan *s, uint32_t i, cc_number_use use)
{
    if (!cc_piece_is_kind(s, i, CC_PIECE_WORD)) return false;
    int64_t bits = cc_map_get(&s->lexicon->uses, s->piece[i].lower);
    return bits > 0 && (bits & use) != 0;
}

const cc_token *cc_piece_token(const cc_number_scan *s, uint32_t i)
{
    return i < s->count ? &s->article->tokens.item[s->piece[i].token] : NULL;
}

bool cc_piece_is_upper(const cc_number_scan *s, uint32_t i)
{
    if (!cc_piece_is_kind(s, i, CC_PIECE_WORD)) return false;
    char c = s->article->text.ptr[s->piece[i].start], next = s->article->text.ptr[s->piece[i].start + 1];
    if (s->piece[i].end - s->piece[i].start > 2 && next >= 'A' && next <= 'Z') return true; /* "iPhone" */
    if ((unsigned char)c < 0x80) return c >= 'A' && c <= 'Z';
    size_t length;
    return cc_utf8_is_upper(cc_utf8_decode(cc_article_slice(s->article, s->piece[i].start, s->piece[i].end), &length));
}

bool cc_piece_is_plural(const cc_number_scan *s, uint32_t i)
{
    if (!cc_piece_is_kind(s, i, CC_PIECE_WORD) || cc_piece_is_upper(s, i)) return false;
    const cc_token *t = cc_piece_token(s, i);
    if (t->xpos == CC_XPOS_NNS) return true;
    if (t->upos != CC_UPOS_X) return false;
    cc_span w = s->piece[i].lower; /* no tags: by its look */
    return w.len > 3 &&
           (cc_span_is(w, "people") || cc_span_is(w, "children") || (cc_span_ends(w, "s") && !cc_span_ends(w, "ss")));
}

cc_span cc_pieces_key(const cc_number_scan *s, uint32_t from, uint32_t to, bool lower, char *out, size_t size)
{
    size_t n = 0;
    bool word = false;
    for (uint32_t i = from; i < to && i < s->count; i++) {
        const cc_piece *a = &s->piece[i];
        cc_span part = lower && a->kind == CC_PIECE_WORD ? a->lower : cc_article_slice(s->article, a->start, a->end);
        bool inside = i > from && i + 1 < to;
        if (inside && (cc_piece_is_dash(s, i) || cc_piece_is_mark(s, i, '.'))) continue; /* "square-mile", "sq. km" */
        bool gap = word && a->kind == CC_PIECE_WORD;
        if (n + gap + part.len > size) break;
        if (gap) out[n++] = ' ';
        memcpy(out + n, part.ptr, part.len);
        n += part.len;
        word = a->kind == CC_PIECE_WORD;
    }
    return (cc_span){out, n};
}

static cc_span chunk_from(const cc_number_scan *s, uint32_t start)
{
    const char *text = s->article->text.ptr;
    uint32_t end = start;
    while (end < s->sentence->end && text[end] != ' ' && text[end] != '\n') end++;
    while (start > s->sentence->start && start > s->chunk_end && text[start - 1] != ' ' && text[start - 1] != '\n')
        start--;
    return cc_article_slice(s->article, start, end);
}

bool cc_piece_in_address(cc_number_scan *s, uint32_t i)
{
    static const char *const marks[] = {"://", "www.", "@", ".com", ".org"};
    if (s->piece[i].start < s->chunk_end) return s->chunk_is_address;
    cc_span chunk = chunk_from(s, s->piece[i].start);
    s->chunk_end = (uint32_t)(chunk.ptr + chunk.len - s->article->text.ptr);
    s->chunk_is_address = false;
    for (size_t k = 0; k < sizeof marks / sizeof *marks; k++)
        s->chunk_is_address |= cc_span_find(chunk, cc_span_of(marks[k])) != SIZE_MAX;
    return s->chunk_is_address;
}
