/* Which way a quotation mark looks: by its form and by what stands round it. */
#include "mention/quote_pairing.h"

static bool opens_after(int32_t c)
{
    return cc_utf8_is_space(c) || c == '(' || c == '[' || c == '-' || c == '/' || c == ':' || c == 0x2014 ||
           c == 0x2013 || c == 0x2015 || c == '"' || c == '\'' || c == 0x201C || c == 0x2018 || c == '`' ||
           c == 0x200B || c == '>' || c == '=';
}

/* A straight mark: which way it can look by what stands round it. */
static cc_quote_side side_by_context(int32_t before, int32_t after)
{
    bool left = opens_after(before) && !cc_utf8_is_space(after);
    bool right = !cc_utf8_is_space(before) && !cc_quote_is_word(after);
    if (left && right) return CC_MARK_EITHER;
    if (left) return CC_MARK_OPEN;
    if (right) return CC_MARK_CLOSE;
    return cc_quote_is_word(before) && cc_quote_is_word(after) ? CC_MARK_NONE : CC_MARK_EITHER;
}

static bool elision_at(const cc_quote_pairing *p, uint32_t at)
{
    uint32_t end = at;
    while (end < p->end && cc_quote_is_word((unsigned char)cc_quote_text(p)[end])) end++;
    cc_span word = {cc_quote_text(p) + at, end - at};
    if (word.len >= 2 && cc_utf8_is_digit((unsigned char)word.ptr[0])) return cc_span_ends(word, "s") && word.len <= 3;
    return (cc_quote_word_class(p->w, word) & CC_QUOTE_ELISION) != 0;
}

static cc_quote_side apostrophe_side(const cc_quote_pairing *p, uint32_t at, uint32_t after_at, bool curly_open)
{
    int32_t before = cc_quote_char_before(p, at), after = cc_quote_char_at(p, after_at);
    if (cc_quote_is_word(before) && cc_quote_is_word(after)) return CC_MARK_NONE;
    if (cc_utf8_is_digit(before) && !curly_open && cc_utf8_is_digit(after)) return CC_MARK_NONE;
    if (elision_at(p, after_at)) return CC_MARK_NONE;
    return side_by_context(before, after);
}

cc_quote_mark cc_quote_mark_at(const cc_quote_pairing *p, uint32_t at)
{
    const char *t = cc_quote_text(p);
    cc_quote_mark m = {.at = at, .length = 1};
    switch (t[at]) {
    case '"':
        m.is_double = true;
        m.side = cc_utf8_is_digit(cc_quote_char_before(p, at)) && p->depth == 0 &&
                         !cc_quote_is_word(cc_quote_char_at(p, at + 1))
                     ? CC_MARK_CLOSE
                     : side_by_context(cc_quote_char_before(p, at), cc_quote_char_at(p, at + 1));
        return m;
    case '\'':
    case '`':
        if (at + 1 < p->end && t[at + 1] == t[at]) {
            m.is_double = true, m.length = 2;
            m.side = side_by_context(cc_quote_char_before(p, at), cc_quote_char_at(p, at + 2));
            return m;
        }
        m.side = apostrophe_side(p, at, at + 1, false);
        return m;
    default: break;
    }
    m.length = 3;
    int32_t c = cc_quote_char_at(p, at);
    if (c == 0x201C || c == 0x201E) {
        /* Typed for a closing one: words or their stop before it, a blank or the paragraph's end behind. */
        bool closes = c == 0x201C && p->chars.count > 0 && !opens_after(cc_quote_char_before(p, at)) &&
                      cc_utf8_is_space(cc_quote_char_at(p, at + 3));
        m.is_double = true, m.side = closes ? CC_MARK_CLOSE : CC_MARK_OPEN;
    } else if (c == 0x201D) {
        m.is_double = true;
        m.side = cc_utf8_is_space(cc_quote_char_before(p, at)) && cc_quote_is_word(cc_quote_char_at(p, at + 3))
                     ? CC_MARK_EITHER
                     : CC_MARK_CLOSE;
    } else if (c == 0x2033) { /* the sign for inches, typed for a mark: “at least 10″ */
        m.is_double = true, m.side = CC_MARK_CLOSE;
    } else if (c == 0x2018) {
        m.side = apostrophe_side(p, at, at + 3, true) == CC_MARK_NONE ? CC_MARK_NONE : CC_MARK_OPEN;
    } else if (c == 0x2019) {
        cc_quote_side s = apostrophe_side(p, at, at + 3, false);
        m.side = s == CC_MARK_OPEN ? CC_MARK_NONE : s == CC_MARK_NONE ? CC_MARK_NONE : CC_MARK_CLOSE;
    } else if (c == 0xAB || c == 0xBB) {
        m.is_double = true, m.length = 2;
        m.side = c == 0xAB ? CC_MARK_OPEN : CC_MARK_CLOSE;
    }
    return m;
}
