#include "language/cut_token.h"

#include "language/cut_match.h"
#include "language/cut_stop.h"

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

/* --- words ---------------------------------------------------------------- */

/* "L/C", "b/c", but "c/o" and "f/b/o" are divided. */
static bool joins_slash(const cutter *c, uint32_t from, uint32_t slash)
{
    bool single = byte_at(c, slash) == '/' && slash == from + 1 && look(c, from).kind == LETTER &&
                  look(c, slash + 1).kind == LETTER;
    char after = byte_at(c, slash + 2);
    return single && !is_word_at(c, slash + 2) && after != '/' &&
           !((c->text[from] | 32) == 'c' && (c->text[slash + 1] | 32) == 'o');
}

static bool joins(const cutter *c, uint32_t from, uint32_t at, glyph g)
{
    uint32_t next = at + g.length;
    if (at == from || !is_word_at(c, next)) return false;
    switch (g.kind) {
    case APOSTROPHE: return look(c, next).kind == LETTER;
    case DOT: return cc_stop_joins(c, from, at);
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
    if (byte_at(c, at + 1) != '.') return cc_stop_is_kept(c, from, at) ? at + 1 : at;
    bool two = byte_at(c, at + 2) != '.'; /* the abbreviation's own and that of the sentence: "Jr.." */
    return two && cc_stop_kind(c, from, at) != CC_NO_ABBREVIATION ? at + 1 : at;
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
    return g.kind == APOSTROPHE && !c->single_open && to > from && (c->text[to - 1] | 32) == 's' &&
           !is_word_at(c, to + g.length);
}

static uint32_t cut_word(cutter *c, uint32_t from, uint32_t to)
{
    if (is_possessive(c, from, to)) {
        uint32_t end = to + look(c, to).length;
        add_pair(c, from, to, end);
        return end;
    }
    uint32_t middle = clitic(c, from, to), inside = contraction(c, from, to);
    if (middle < to) add_pair(c, from, middle, to);
    else if (inside > 0) add_pair(c, from, from + inside, to);
    else add(c, from, to);
    return to;
}

/* --- numbers -------------------------------------------------------------- */

/* "the 80's", "the 1590's" are one word, as in EWT; "2008's" is a possessive. */
static bool is_decade(const cutter *c, uint32_t at, uint32_t to)
{
    glyph g = look(c, to);
    uint32_t s = to + g.length;
    bool round = c->text[to - 1] == '0' || to - at < 4;
    return g.kind == APOSTROPHE && round && (byte_at(c, s) | 32) == 's' && !is_word_at(c, s + 1);
}

static uint32_t cut_number(cutter *c, uint32_t at)
{
    uint32_t to = cc_match_number(c, at), letters = skip_letters(c, to), file = cc_match_ending(c, to);
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
    uint32_t to = cc_match_number(c, at + 1);
    return add(c, at, to), to;
}

/* --- marks ---------------------------------------------------------------- */

/* 'em, 'til; the 's of a name in quotation marks, or in a text that blanks divide already. */
static bool stands_alone(const cutter *c, uint32_t at, cc_span word)
{
    static const char *const clitics[] = {"s", "m", "d", "re", "ve", "ll"};
    if (cc_cut_is_elision(word)) return true;
    if (at == c->start) return false;
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++)
        if (cc_span_is(word, clitics[i]))
            return !is_space_at(c, at - 1) || is_space_at(c, at + look(c, at).length + (uint32_t)word.len);
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

static uint32_t cut_mark(cutter *c, uint32_t at, glyph g)
{
    uint32_t to = cc_match_emoticon(c, at);
    if (to == at) to = cc_match_tag(c, at);
    if (to == at) to = cc_match_entity(c, at);
    if (to == at) to = cc_match_line(c, at);
    if (to == at) to = cc_match_ending(c, at);
    if (to == at && starts(c, at, "[...]")) to = at + 5;
    if (to == at && g.code == '+' && is_digit_at(c, at + 1) && (at == c->start || !is_word_at(c, at - 1)))
        to = cc_match_number(c, at + 1);
    if (to > at) return add(c, at, to), to;
    if (g.kind == RUN) return cut_run(c, at);
    bool row = g.kind == HYPHEN || g.kind == DOT || g.kind == ELLIPSIS || g.code == '$';
    to = row ? skip_same(c, at) : at + g.length;
    if (byte_at(c, to) == '?' && to == at + 1 && (g.kind == DOT || g.code == ',' || g.code == ':'))
        to++; /* EWT: ".?" */
    if (g.kind == ELLIPSIS && byte_at(c, to) == '.') to++;
    return add(c, at, to), to;
}

static uint32_t cut_letters(cutter *c, uint32_t at)
{
    uint32_t to = cc_match_address(c, at);
    if (to == at) to = cc_match_dollar(c, at);
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
    case DOT:
        return is_digit_at(c, at + 1) && (at == c->start || !is_word_at(c, at - 1)) ? cut_decimal(c, at)
                                                                                    : cut_mark(c, at, g);
    default: return cut_mark(c, at, g);
    }
}

void cc_cut_tokens(cc_article *article, uint32_t start, uint32_t end)
{
    cutter c = {.a = article, .text = article->text.ptr, .start = start, .end = end};
    uint32_t at = start;
    while (at < end) at = cut_one(&c, at);
}
