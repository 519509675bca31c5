/* Ages that are told by their decade: "a man in his mid-20s", "in her early thirties", "a boy in his teens". */
#include "mention/number.h"

/* Lower end of the decade that a word names, 0: none. */
static double decade_of(const cc_number_scan *s, uint32_t i)
{
    static const struct {
        const char *word;
        double years;
    } words[] = {{"teens", 13},   {"twenties", 20},  {"thirties", 30}, {"forties", 40}, {"fifties", 50},
                 {"sixties", 60}, {"seventies", 70}, {"eighties", 80}, {"nineties", 90}};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (cc_piece_is(s, i, words[k].word)) return words[k].years;
    return 0;
}

/* "20s", "20's": digits that end in a nought, with the letter behind them. */
static double digits_of(const cc_number_scan *s, uint32_t i, uint32_t *last)
{
    enum { YOUNGEST = 20, OLDEST = 90, TEN = 10 };
    uint32_t end = i + 1;
    if (!cc_piece_is_kind(s, i, CC_PIECE_DIGITS)) return 0;
    int value = (int)s->piece[i].value;
    if (cc_piece_is_mark(s, end, '\'')) end++;
    bool plural = cc_piece_is(s, end, "s") && cc_piece_is_attached(s, end);
    *last = end + 1;
    return plural && value >= YOUNGEST && value <= OLDEST && value % TEN == 0 ? value : 0;
}

uint32_t cc_age_decade(const cc_number_scan *s, uint32_t i, uint32_t *first, cc_bounds *out)
{
    static const struct {
        const char *word;
        double from, to; /* years into the decade */
    } parts[] = {{"early", 0, 3}, {"mid", 4, 6}, {"middle", 4, 6}, {"late", 7, 9}};
    bool whose = cc_piece_is(s, i, "his") || cc_piece_is(s, i, "her") || cc_piece_is(s, i, "their");
    if (!whose || i == 0 || !cc_piece_is(s, i - 1, "in")) return i;
    uint32_t at = i + 1, last;
    double from = 0, to = 9;
    *first = at;
    for (size_t k = 0; k < sizeof parts / sizeof *parts; k++)
        if (cc_piece_is(s, at, parts[k].word)) {
            from = parts[k].from, to = parts[k].to, at++;
            break;
        }
    if (cc_piece_is_mark(s, at, '-')) at++;
    double decade = decade_of(s, at);
    last = at + 1;
    if (decade <= 0) decade = digits_of(s, at, &last);
    if (decade <= 0) return i;
    bool teens = decade < 20;
    *out =
        (cc_bounds){.low = decade + (teens && from > 0 ? from - 3 : from), .high = decade + (teens && to > 6 ? 6 : to)};
    return last;
}
