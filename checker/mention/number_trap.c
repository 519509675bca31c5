/* mention/number_trap.c - what looks like a number and is none: dates, clock times, names, labels, telephone numbers.
 */
#include "mention/number.h"

static bool is_plain(const cc_number_scan *s, uint32_t i)
{
    return cc_piece_is_kind(s, i, CC_PIECE_DIGITS) && s->piece[i].plain;
}

uint32_t cc_piece_digits(const cc_number_scan *s, uint32_t i)
{
    return is_plain(s, i) ? s->piece[i].end - s->piece[i].start : 0;
}

static bool is_between(const cc_number_scan *s, uint32_t i, double low, double high)
{
    return is_plain(s, i) && s->piece[i].value >= low && s->piece[i].value <= high;
}

bool cc_piece_is_year(const cc_number_scan *s, uint32_t i)
{
    return cc_piece_digits(s, i) == 4 && is_between(s, i, 1000, 2100);
}

/* --- telephone numbers and versions ------------------------------------------------- */

enum { MOST_GROUPS = 6 };

/* Plain groups of digits with one dash, dot or space between; a first one may stand in brackets. */
static uint32_t read_groups(const cc_number_scan *s, uint32_t i, uint32_t lengths[MOST_GROUPS], uint32_t *count,
                            bool *dashes)
{
    uint32_t end = i;
    *count = 0;
    *dashes = true;
    while (*count < MOST_GROUPS && is_plain(s, i)) {
        lengths[(*count)++] = cc_piece_digits(s, i);
        end = ++i;
        if (*count == 1 && cc_piece_is_mark(s, i, ')')) end = ++i;
        if (cc_piece_is_dash(s, i) && !s->piece[i].spaced && cc_piece_is_attached(s, i + 1)) i++;
        else if (is_plain(s, i)) *dashes = false;
    }
    return end;
}

static bool is_known_grouping(const uint32_t *lengths, uint32_t count)
{
    static const uint32_t groupings[][4] = {{3, 3, 4, 0}, {1, 3, 3, 4}, {5, 6, 0, 0}, {3, 4, 4, 0}, {4, 3, 4, 0}};
    for (size_t k = 0; k < sizeof groupings / sizeof *groupings; k++) {
        uint32_t n = 0;
        while (n < 4 && groupings[k][n] != 0 && n < count && groupings[k][n] == lengths[n]) n++;
        if (n == count && (n == 4 || groupings[k][n] == 0)) return true;
    }
    return false;
}

static bool speaks_of_phones(const cc_number_scan *s, uint32_t i)
{
    for (uint32_t back = 1; back <= 4 && back <= i; back++)
        if (cc_piece_used_as(s, i - back, CC_USE_PHONE)) return true;
    return false;
}

static uint32_t telephone(const cc_number_scan *s, uint32_t i)
{
    uint32_t lengths[MOST_GROUPS], count, total = 0;
    bool dashes, bracket = i > 0 && cc_piece_is_mark(s, i - 1, '('), plus = i > 0 && cc_piece_is_mark(s, i - 1, '+');
    if (!is_plain(s, i)) return i;
    uint32_t end = read_groups(s, i, lengths, &count, &dashes);
    for (uint32_t k = 0; k < count; k++) total += lengths[k];
    if (plus && total >= 8 && total <= 15) return end;
    bool nought = s->article->text.ptr[s->piece[i].start] == '0' && total >= 8 && total <= 12; /* an area code */
    if (nought && lengths[0] >= 3) return end;
    if (count < 2 || total > 12) return i;
    if (is_known_grouping(lengths, count) && (dashes || bracket || speaks_of_phones(s, i))) return end;
    bool local = count == 2 && lengths[0] == 3 && lengths[1] == 4 && dashes;
    return local && speaks_of_phones(s, i) ? end : i;
}

/* --- dates and clock times ------------------------------------------------------------ */

static uint32_t date_of_digits(const cc_number_scan *s, uint32_t i)
{
    uint32_t end = i + 1, parts = 1;
    int32_t mark = i + 1 < s->count ? s->piece[i + 1].mark : 0;
    if (!is_plain(s, i) || (mark != '/' && mark != '-' && mark != ':') || s->piece[i + 1].spaced) return i;
    while (parts < MOST_GROUPS && cc_piece_is_mark(s, end, mark) && !s->piece[end].spaced && is_plain(s, end + 1) &&
           !s->piece[end + 1].spaced)
        end += 2, parts++;
    if (mark == ':') return parts > 1 ? end : i;
    if (mark == '/') return parts > 1 ? end : i; /* "24/7", "9/11", "5/17/2018"; fractions were tried before */
    bool iso = cc_piece_is_year(s, i) && cc_piece_digits(s, i + 2) == 2 && is_between(s, i + 2, 1, 12) && parts <= 3;
    bool day = parts == 3 && cc_piece_is_year(s, i + 4) && is_between(s, i, 1, 31) && is_between(s, i + 2, 1, 31);
    bool short_day = mark == '-' && parts == 3 && cc_piece_digits(s, i) == 2 && cc_piece_digits(s, i + 2) == 2 &&
                     cc_piece_digits(s, i + 4) == 2;
    return iso || day || (short_day && is_between(s, i, 1, 12)) ? end : i;
}

static bool is_month(const cc_number_scan *s, uint32_t i)
{
    if (!cc_piece_used_as(s, i, CC_USE_MONTH)) return false;
    return cc_piece_is_upper(s, i) ||
           (!cc_piece_is(s, i, "may") && !cc_piece_is(s, i, "march") && !cc_piece_is(s, i, "mar"));
}

/* "March 18-20, 2021" behind the month. */
static uint32_t rest_of_date(const cc_number_scan *s, uint32_t i)
{
    uint32_t end = i + 1;
    if (cc_piece_is_attached(s, end) && cc_piece_is_kind(s, end, CC_PIECE_WORD)) end++; /* 18th */
    if (cc_piece_is_dash(s, end) && is_between(s, end + 1, 1, 31)) end += 2;
    if (cc_piece_is_mark(s, end, ',') && cc_piece_is_year(s, end + 1)) end += 2;
    if (end == i + 1 && cc_piece_is_year(s, end) && s->piece[end].spaced) end++;
    return end;
}

static uint32_t date_with_month(const cc_number_scan *s, uint32_t i)
{
    uint32_t before = i > 0 && cc_piece_is_mark(s, i - 1, '.') ? i - 2 : i - 1;
    bool day = is_between(s, i, 1, 31), ordinal = cc_piece_role(s, i) == CC_ROLE_ORDINAL;
    if (i > 0 && before < s->count && is_month(s, before) && (day || cc_piece_is_year(s, i))) return rest_of_date(s, i);
    uint32_t next = i + 1;
    if (day && cc_piece_is_attached(s, next) && cc_piece_is_kind(s, next, CC_PIECE_WORD)) next++, ordinal = true;
    uint32_t month = ordinal && cc_piece_is(s, next, "of") ? next + 1 : cc_piece_is_dash(s, next) ? next + 1 : next;
    if ((day || ordinal) && is_month(s, month) && cc_piece_is_upper(s, month)) {
        month++;
        if (cc_piece_is_mark(s, month, '.')) month++;
        if (cc_piece_is_mark(s, month, ',') && cc_piece_is_year(s, month + 1)) month++;
        return cc_piece_is_year(s, month) ? month + 1 : month;
    }
    return i;
}

static uint32_t clock_time(const cc_number_scan *s, uint32_t i)
{
    static const char *const words[] = {"am",  "pm",  "o'clock", "oclock", "gmt", "est",
                                        "edt", "bst", "utc",     "bc",     "bce"};
    bool point = cc_piece_is_kind(s, i, CC_PIECE_DIGITS) && s->piece[i].value < 24; /* "11.30 am" */
    if (!point && !is_between(s, i, 0, 2400) && cc_piece_role(s, i) != CC_ROLE_DIGIT &&
        cc_piece_role(s, i) != CC_ROLE_TEEN)
        return i;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (cc_piece_is(s, i + 1, words[k])) return i + 2;
    return i;
}

/* --- names, labels, codes ----------------------------------------------------------------- */

/* "magnitude-6": an ordinary noun before the hyphen. */
static bool is_measured(const cc_number_scan *s, uint32_t word, uint32_t i)
{
    cc_span noun = s->piece[word].lower;
    if (word + 1 == i || cc_piece_is_upper(s, word) || noun.len < 5 || cc_piece_used_as(s, word, CC_USE_LABEL))
        return false;
    return (cc_wordnet_pos(s->lexicon->wordnet, noun) & 1u << CC_WN_NOUN) != 0;
}

/* Digits that letters touch: "Q10", "A320", "F-16", "13F", "1990s". Units, suffixes and "25th" are read before. */
static bool is_touched_before(const cc_number_scan *s, uint32_t i)
{
    if (i == 0 || s->piece[i].spaced) return false;
    if (cc_piece_is_mark(s, i - 1, '#') || cc_piece_is_mark(s, i - 1, '_') || cc_piece_is_mark(s, i - 1, '@'))
        return true;
    if (cc_piece_is_mark(s, i - 1, ':') && i > 1 && !s->piece[i - 1].spaced && !s->piece[i - 2].spaced) return false;
    uint32_t word = cc_piece_is_dash(s, i - 1) ? i - 2 : i - 1;
    if (cc_piece_is_kind(s, word, CC_PIECE_DIGITS) && !s->piece[word].spaced && !s->piece[i - 1].spaced)
        word--; /* "SCP2-173" */
    if (word >= s->count || (word < i - 1 && s->piece[i - 1].spaced) || word < s->done) return false;
    if (cc_piece_is_mark(s, word, '\'') || cc_piece_is_mark(s, word, 0x2019)) return word == i - 1; /* '68 */
    bool one = word + 1 == i;
    if (!cc_piece_is_kind(s, word, CC_PIECE_WORD) || (!one && cc_piece_role(s, word) != CC_ROLE_NONE)) return false;
    bool dated = !one && (cc_piece_is(s, word, "mid") || cc_piece_is(s, word, "sub") || cc_piece_is(s, word, "non") ||
                          (cc_piece_is(s, word, "pre") && !cc_piece_is_year(s, i)));
    return !dated && !is_measured(s, word, i);
}

/* "40's" */
static uint32_t decade(const cc_number_scan *s, uint32_t i)
{
    bool mark = cc_piece_is_mark(s, i + 1, '\'') || cc_piece_is_mark(s, i + 1, 0x2019);
    return is_plain(s, i) && mark && !s->piece[i + 1].spaced && cc_piece_is(s, i + 2, "s") ? i + 3 : i;
}

static uint32_t end_of_code(const cc_number_scan *s, uint32_t i)
{
    uint32_t end = i + 1;
    while (end < s->count && !s->piece[end].spaced && (s->piece[end].kind != CC_PIECE_MARK)) end++;
    return end;
}

static uint32_t code(const cc_number_scan *s, uint32_t i)
{
    cc_quantity q;
    if (!cc_piece_is_kind(s, i, CC_PIECE_DIGITS)) return i;
    if (is_touched_before(s, i)) {
        cc_quantity_read(s, i, s->done, &q);
        return q.before ? i : end_of_code(s, i);
    }
    if (!cc_piece_is_kind(s, i + 1, CC_PIECE_WORD) || s->piece[i + 1].spaced) return i;
    uint32_t end = cc_quantity_read(s, i, s->done, &q);
    if (end > i + 1) return i;
    return end_of_code(s, i);
}

/* "No. 10", "page 12", "Highway 35": the word names what the number picks out. */
static bool is_labelled(const cc_number_scan *s, uint32_t i)
{
    uint32_t before = cc_piece_is_mark(s, i - 1, '.') ? i - 2 : i - 1;
    bool word = cc_piece_role(s, i) == CC_ROLE_DIGIT || cc_piece_role(s, i) == CC_ROLE_TEEN; /* "season four" */
    if (i == 0 || before >= s->count || (!is_plain(s, i) && !word) || (word && s->piece[i].end - s->piece[i].start < 3))
        return false;
    if (word && cc_piece_is_kind(s, i + 1, CC_PIECE_WORD) && cc_piece_token(s, i)->deprel == CC_DEP_NUMMOD &&
        (uint32_t)cc_piece_token(s, i)->head + s->sentence->first > s->piece[i].token)
        return false; /* "in that game seven players" */
    if (cc_piece_digits(s, i) == 3 && cc_piece_used_as(s, before, CC_USE_PHONE)) return true; /* "called 911" */
    if (!cc_piece_used_as(s, before, CC_USE_LABEL)) return false;
    if (cc_piece_is(s, before, "no") || cc_piece_is(s, before, "nos"))
        return before + 1 < i || cc_piece_is_upper(s, before);
    return !cc_piece_is_plural(s, i + 1) && !cc_piece_is_mark(s, i + 1, '%');
}

/* "123 Random Street" */
static bool is_house_number(const cc_number_scan *s, uint32_t i)
{
    if (!is_plain(s, i) || cc_piece_digits(s, i) > 5) return false;
    for (uint32_t k = i + 1;
         k < i + 5 && cc_piece_is_kind(s, k, CC_PIECE_WORD) && (cc_piece_is_upper(s, k) || k == i + 1); k++)
        if (k > i + 1 && cc_piece_is_upper(s, k) && cc_piece_used_as(s, k, CC_USE_STREET)) return true;
    return false;
}

/* "[17]", "[8, 9]", "[21-24]": a reference to a list. Returns the piece behind the bracket, or i. */
static uint32_t citation(const cc_number_scan *s, uint32_t i)
{
    if (i == 0 || !cc_piece_is_mark(s, i - 1, '[')) return i;
    uint32_t end = i;
    while (cc_piece_is_kind(s, end, CC_PIECE_DIGITS) || cc_piece_is_mark(s, end, ',') || cc_piece_is_dash(s, end))
        end++;
    return cc_piece_is_mark(s, end, ']') ? end + 1 : i;
}

uint32_t cc_number_trap(cc_number_scan *s, uint32_t i, bool *id)
{
    static uint32_t (*const traps[])(const cc_number_scan *, uint32_t) = {date_with_month, clock_time, decade, code};
    cc_amount fraction;
    *id = false;
    if (s->piece[i].kind == CC_PIECE_DIGITS) {
        if (cc_piece_in_address(s, i)) return end_of_code(s, i);
        uint32_t end = citation(s, i);
        if (end > i) return end;
        end = telephone(s, i);
        *id = end > i || s->piece[i].exact;
        if (*id) return end > i ? end : i + 1;
        if (is_house_number(s, i)) return i + 1;
        if (cc_amount_read(s, i, false, &fraction) == i + 3 && fraction.fraction) return i;
        end = date_of_digits(s, i);
        if (end > i) return end;
    }
    if (is_labelled(s, i)) return i + 1;
    for (size_t k = 0; k < sizeof traps / sizeof *traps; k++) {
        uint32_t end = traps[k](s, i);
        if (end > i) return end;
    }
    return i;
}

/* --- scores -------------------------------------------------------------------------------------- */

bool cc_is_score(const cc_number_scan *s, const cc_quantity *a, const cc_quantity *b)
{
    if (a->unit != NULL || b->unit != NULL || !a->amount.literal || !b->amount.literal) return false;
    if (!is_plain(s, a->first) || !is_plain(s, b->first) || a->value > 999 || b->value > 999) return false;
    if (a->value > b->value) return true;
    for (uint32_t back = 1; back <= 4 && back <= a->first; back++)
        if (cc_piece_used_as(s, a->first - back, CC_USE_SCORE)) return true;
    for (uint32_t ahead = 0; ahead < 2; ahead++)
        if (cc_piece_used_as(s, b->last + ahead, CC_USE_SCORE)) return true;
    return a->value == b->value;
}
