#include "language/cut_stop.h"

#include "language/cut_match.h"

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

cc_abbreviation cc_stop_kind(const cutter *c, uint32_t from, uint32_t to)
{
    cc_span word = piece(c, from, to);
    cc_abbreviation kind = cc_cut_abbreviation(word);
    if (kind != CC_NO_ABBREVIATION) return kind;
    if (is_acronym(c, from, to) || is_degree(word)) return CC_ABBREVIATION_PLAIN;
    glyph first = look(c, from);
    bool initial =
        from + first.length == to && first.kind == LETTER && cc_utf8_is_upper(first.code) && first.code != 'I';
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
    case CC_ABBREVIATION_NUMBER:
    case CC_ABBREVIATION_CIRCA:
    case CC_ABBREVIATION_CLOSING: return false;
    case CC_ABBREVIATION_TIME: return time_word_at(c, next);
    default: return !starter_at(c, next);
    }
}

/* True where the full stop after the word [from, stop) is part of the word, false where it ends
 * the sentence. Evidence: EWT writes "etc", "p.m", "U.S.A" and "." apart at a sentence's end. */
bool cc_stop_is_kept(const cutter *c, uint32_t from, uint32_t stop)
{
    glyph after = look(c, stop + 1);
    cc_abbreviation kind = cc_stop_kind(c, from, stop);
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
    if (g.kind == QUOTE || g.kind == APOSTROPHE)
        return kind == CC_ABBREVIATION_TITLE || !is_upper_at(c, next + g.length);
    return is_upper_at(c, next) ? goes_on_before_capital(c, kind, next) : true;
}

/* "comp.sources.unix": small letters and more than one stop, none at the end. */
static bool is_newsgroup(const cutter *c, uint32_t from, uint32_t dot)
{
    uint32_t to = cc_match_name(c, from, false), stops = 0;
    while (to > dot && c->text[to - 1] == '.') to--;
    for (uint32_t i = from; i < to; i++) {
        if (c->text[i] == '.' && c->text[i - 1] == '.') return false;
        stops += c->text[i] == '.';
        if (c->text[i] >= 'A' && c->text[i] <= 'Z') return false;
    }
    return stops > 1 && c->text[from] >= 'a';
}

/* A full stop between two word characters that stays inside the word begun at from. */
bool cc_stop_joins(const cutter *c, uint32_t from, uint32_t dot)
{
    uint32_t label = dot, next_end = skip_letters(c, dot + 1);
    while (label > from && c->text[label - 1] != '.') label--;
    bool letters = next_end > dot + 1 && !is_word_at(c, next_end);
    if (letters && dot - label == 1 && next_end - dot == 2) return is_acronym(c, from, next_end);
    if (letters && is_degree(piece(c, from, next_end))) return true;
    if (is_newsgroup(c, from, dot)) return true;
    return is_digit_at(c, dot - 1) && is_digit_at(c, dot + 1);
}
