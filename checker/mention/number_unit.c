/* mention/number_unit.c - what an amount is an amount of: "$40bn", "20 ringgit and 43 sen", "5 ft 2 in", "-2 degrees".
 */
#include "mention/number.h"

#include <math.h>
#include <string.h>

enum { LONGEST_UNIT = 4, KEY_ROOM = 64 };

static const cc_unit *find_unit(const cc_number_scan *s, uint32_t from, uint32_t to)
{
    char room[KEY_ROOM];
    cc_span key = cc_pieces_key(s, from, to, false, room, sizeof room);
    int64_t at = cc_map_get(&s->lexicon->unit_symbols, key);
    bool letter = to - from == 1 && s->piece[from].end - s->piece[from].start == 1 && cc_piece_is_upper(s, from);
    if (at < 0 && !letter) { /* "18C" is not 18 cents */
        key = cc_pieces_key(s, from, to, true, room, sizeof room);
        at = cc_map_get(&s->lexicon->unit_words, key);
    }
    return at < 0 ? NULL : &s->lexicon->unit.item[at];
}

static const cc_unit *find_unit_named(const cc_number_scan *s, cc_span code)
{
    int64_t at = cc_map_get(&s->lexicon->unit_symbols, code);
    return at < 0 ? NULL : &s->lexicon->unit.item[at];
}

static bool is_dimension(const cc_number_scan *s, uint32_t i)
{
    static const char *const words[] = {"tall", "high", "wide", "long", "deep", "thick"};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (cc_piece_is(s, i, words[k])) return true;
    return false;
}

/* A word of one letter, or "in", is a unit only where nothing follows that it could belong to. */
static bool is_risky(const cc_number_scan *s, uint32_t i, uint32_t end)
{
    static const char *const joins[] = {"and", "or", "to", "of", "per", "each"};
    if (end - i != 1 || s->piece[i].kind != CC_PIECE_WORD) return false;
    bool inch = cc_piece_is(s, i, "in");
    if (cc_piece_is(s, i, "st")) return s->piece[i].spaced; /* "15st"; not "15 St Mary's" */
    if (!inch && s->piece[i].end - s->piece[i].start > 1) return false;
    if (cc_piece_is_upper(s, i)) return s->piece[i].spaced;
    if (inch && !s->piece[i].spaced && cc_piece_is_kind(s, i - 1, CC_PIECE_DIGITS)) return false; /* "9in" */
    if (inch && is_dimension(s, end)) return false;                                               /* "6 ft 2 in tall" */
    if (inch)
        return cc_piece_is_dash(s, end) || cc_piece_is_kind(s, end, CC_PIECE_WORD) ||
               cc_piece_is_kind(s, end, CC_PIECE_DIGITS) || cc_piece_is_mark(s, end, '$');
    if (!s->piece[i].spaced || s->piece[i].lower.ptr[0] == 'm') return false;
    for (size_t k = 0; k < sizeof joins / sizeof *joins; k++)
        if (cc_piece_is(s, end, joins[k])) return false;
    return cc_piece_is_kind(s, end, CC_PIECE_WORD);
}

/* "the 12 won", "3 real friends": other parts of speech. */
static bool is_other_word(const cc_number_scan *s, uint32_t i, uint32_t end, const cc_unit *unit)
{
    if (end - i != 1 || s->piece[i].kind != CC_PIECE_WORD || cc_piece_is(s, i, "in")) return false;
    unsigned senses = cc_wordnet_pos(s->lexicon->wordnet, s->piece[i].lower);
    uint8_t tag = cc_piece_token(s, i)->upos, next = end < s->count ? cc_piece_token(s, end)->upos : CC_UPOS_X;
    if (unit->coin) return cc_piece_is_kind(s, end, CC_PIECE_WORD) && (next == CC_UPOS_NOUN || next == CC_UPOS_PROPN);
    if ((senses & ~(1u << CC_WN_NOUN)) == 0) return false; /* "kgs" can be nothing else, whatever it was tagged */
    if (tag == CC_UPOS_VERB || tag == CC_UPOS_AUX || tag == CC_UPOS_ADP || tag == CC_UPOS_PRON || tag == CC_UPOS_ADV)
        return s->piece[i].spaced && s->piece[i].end - s->piece[i].start > 2;
    return unit->money && tag == CC_UPOS_ADJ && s->piece[i].spaced;
}

const cc_unit *cc_unit_read(const cc_number_scan *s, uint32_t i, uint32_t *end)
{
    if (i >= s->count || s->piece[i].kind == CC_PIECE_DIGITS) return NULL;
    for (uint32_t length = LONGEST_UNIT; length > 0; length--) {
        *end = i + length;
        if (*end > s->count) continue;
        if (s->piece[*end - 1].kind == CC_PIECE_DIGITS && s->piece[*end - 1].spaced) continue;
        const cc_unit *unit = find_unit(s, i, *end);
        if (unit == NULL || is_risky(s, i, *end) || is_other_word(s, i, *end, unit)) continue;
        if (cc_piece_is_kind(s, *end, CC_PIECE_DIGITS) && !s->piece[*end].spaced && !s->piece[i].spaced)
            continue; /* "247L202" */
        return unit;
    }
    return NULL;
}

/* --- before the amount ------------------------------------------------------------ */

/* The currency that ends where `first` begins: "US $", "Rs", "malaysian ringgit". */
static const cc_unit *currency_before(const cc_number_scan *s, uint32_t first, uint32_t from, uint32_t *start,
                                      bool *symbol)
{
    char room[KEY_ROOM];
    for (uint32_t length = 3; length > 0; length--) {
        if (first < from + length) continue;
        *start = first - length;
        cc_span key = cc_pieces_key(s, *start, first, false, room, sizeof room);
        int64_t at = cc_map_get(&s->lexicon->unit_symbols, key);
        *symbol = at >= 0;
        if (at < 0) {
            key = cc_pieces_key(s, *start, first, true, room, sizeof room);
            at = cc_map_get(&s->lexicon->unit_words, key);
        }
        if (at >= 0 && length == 1 && cc_piece_is(s, *start, "pounds") && cc_piece_is_upper(s, *start))
            return find_unit_named(s, CC_LIT("GBP")); /* "Pounds 308m" */
        if (at < 0 || !s->lexicon->unit.item[at].money || s->lexicon->unit.item[at].minor) continue;
        bool article = length == 2 && cc_piece_is(s, *start, "a");
        if (article && s->piece[*start + 1].spaced) continue; /* "A $20 bill" is of US dollars */
        bool letter = length == 1 && s->piece[*start].kind == CC_PIECE_WORD && key.len == 1;
        if (letter && s->piece[first].spaced) continue;
        if (!*symbol && is_other_word(s, *start, first, &s->lexicon->unit.item[at])) continue; /* "won 12" */
        return &s->lexicon->unit.item[at];
    }
    return NULL;
}

/* -1 and the piece of the sign, or 1. */
static double sign_before(const cc_number_scan *s, uint32_t first, uint32_t from, uint32_t *start)
{
    *start = first;
    if (first == 0 || first <= from) return 1;
    uint32_t i = first - 1;
    bool dash = cc_piece_is_mark(s, i, '-') || cc_piece_is_mark(s, i, 0x2212);
    bool alone = dash && !s->piece[first].spaced &&
                 (s->piece[i].spaced || cc_piece_is_mark(s, i - 1, '<') || cc_piece_is_mark(s, i - 1, '('));
    if (!alone && cc_piece_role(s, i) != CC_ROLE_MINUS) return 1;
    *start = i;
    return -1;
}

/* --- behind the amount ------------------------------------------------------------- */

/* "120 MEUR": millions of an ISO code. */
static const cc_unit *read_scaled_code(const cc_number_scan *s, uint32_t i, double *scale)
{
    static const char letters[] = "KMB";
    if (!cc_piece_is_kind(s, i, CC_PIECE_WORD)) return NULL;
    cc_span word = cc_article_slice(s->article, s->piece[i].start, s->piece[i].end);
    const char *letter = word.len == 4 ? strchr(letters, word.ptr[0]) : NULL;
    int64_t at = letter == NULL ? -1 : cc_map_get(&s->lexicon->unit_symbols, cc_span_sub(word, 1, 4));
    if (at < 0 || !s->lexicon->unit.item[at].money) return NULL;
    *scale = pow(1000, (double)(letter - letters + 1));
    return &s->lexicon->unit.item[at];
}

static uint32_t skip_filler(const cc_number_scan *s, uint32_t i)
{
    static const char *const fillers[] = {"more", "additional", "extra", "less", "fewer", "full", "whole", "further"};
    for (size_t k = 0; k < sizeof fillers / sizeof *fillers; k++)
        if (cc_piece_is(s, i, fillers[k])) return i + 1;
    return i;
}

/* The unit behind the amount: attached, after a space, a hyphen ("45-acre") or a word ("2 more minutes", "half a
 * gallon", "tenth of a gallon", "millions of dollars"). */
static const cc_unit *unit_behind(const cc_number_scan *s, const cc_amount *a, uint32_t *end)
{
    uint32_t i = a->last;
    const cc_unit *unit = cc_unit_read(s, i, end);
    if (unit != NULL) return unit;
    if (cc_piece_is_dash(s, i) && !s->piece[i].spaced && cc_piece_is_attached(s, i + 1))
        return cc_unit_read(s, i + 1, end);
    uint32_t filler = skip_filler(s, i);
    if (filler > i) return cc_unit_read(s, filler, end);
    if (!a->fraction && !a->many) return NULL;
    if (cc_piece_is(s, i, "of")) i++;
    if (cc_piece_role(s, i) == CC_ROLE_ARTICLE) i++;
    return i > a->last ? cc_unit_read(s, i, end) : NULL;
}

/* "Fined 900 pounds", "a 900-pound fine"; not "paid for 900 pounds of rice". */
static bool is_paid(const cc_number_scan *s, const cc_quantity *q)
{
    enum { BEFORE = 5, BEHIND = 3 };
    if (cc_piece_is(s, q->last, "of")) return false;
    uint32_t from = q->first > BEFORE ? q->first - BEFORE : 0;
    for (uint32_t i = from; i < q->last + BEHIND && i < s->count; i++) {
        if (cc_piece_is_kind(s, i, CC_PIECE_MARK) && i >= q->last) return false;
        if (cc_piece_used_as(s, i, CC_USE_PAID)) return true;
    }
    return false;
}

/* Pounds are weight unless it is about money: "£" or "sterling" in the article, millions of them, something paid. */
static const cc_unit *resolve_pound(const cc_number_scan *s, const cc_quantity *q)
{
    if (!cc_span_is(q->unit->name, "lb") || (q->amount.scale < 100000 && !s->sterling && !is_paid(s, q)))
        return q->unit;
    if (!cc_piece_is(s, q->last - 1, "pounds") && !cc_piece_is(s, q->last - 1, "pound")) return q->unit;
    const cc_unit *pound = find_unit_named(s, CC_LIT("GBP"));
    return pound == NULL ? q->unit : pound;
}

/* --- compounds ------------------------------------------------------------------------ */

/* "thirteen dollars forty-five", "20 ringgit and 43c", "3 CAD 3 cents". */
static uint32_t read_cents(const cc_number_scan *s, uint32_t i, cc_quantity *q)
{
    cc_amount a;
    uint32_t end, at = cc_piece_is(s, i, "and") ? i + 1 : i;
    uint32_t last = cc_amount_read(s, at, false, &a);
    if (last == at || a.value >= 100 || floor(a.value) != a.value || a.ordinal || a.many) return i;
    const cc_unit *unit = cc_unit_read(s, last, &end);
    bool cents = unit != NULL && unit->money && unit->minor;
    bool digits = at == i && cc_piece_is_kind(s, at, CC_PIECE_DIGITS) &&
                  s->piece[at].end - s->piece[at].start == 2; /* "$20 43" */
    bool alone = unit == NULL && (!q->before || (digits && last == s->count)) &&
                 !cc_piece_is_kind(s, last, CC_PIECE_WORD) && !cc_piece_is_kind(s, last, CC_PIECE_DIGITS) &&
                 !cc_piece_is_dash(s, last) && !cc_piece_is_mark(s, last, '$') && !cc_piece_is_mark(s, last, 0x20AC);
    if (!cents && !alone) return i;
    q->value += (q->value < 0 ? -a.value : a.value) / 100;
    return cents ? end : last;
}

/* "six-foot-five" */
static bool is_inches_of_height(const cc_number_scan *s, uint32_t i, const cc_quantity *q)
{
    bool dash = cc_piece_is_dash(s, i) && !s->piece[i].spaced && cc_piece_is_attached(s, i + 1);
    return dash && cc_span_is(q->unit->name, "ft") &&
           (cc_piece_is_kind(s, i + 1, CC_PIECE_DIGITS) || cc_piece_role(s, i + 1) != CC_ROLE_NONE);
}

static const cc_unit *inch(const cc_number_scan *s)
{
    int64_t at = cc_map_get(&s->lexicon->unit_words, CC_LIT("inch"));
    return at < 0 ? NULL : &s->lexicon->unit.item[at];
}

static uint32_t read_height(const cc_number_scan *s, uint32_t i, cc_quantity *q)
{
    cc_amount a;
    uint32_t end = cc_amount_read(s, i + 1, false, &a);
    if (end == i + 1 || a.value >= 12 || a.ordinal || inch(s) == NULL) return i;
    q->value = q->value * 12 + a.value;
    q->unit = inch(s);
    return end;
}

/* "2 yards, 7 feet and 10 inches": in the smallest unit, so that it stays exact. */
static uint32_t read_smaller_unit(const cc_number_scan *s, uint32_t i, cc_quantity *q)
{
    cc_amount a;
    uint32_t at = i, end;
    if (is_inches_of_height(s, i, q)) return read_height(s, i, q);
    if (cc_piece_is_mark(s, at, ',')) at++;
    if (cc_piece_is(s, at, "and")) at++;
    uint32_t last = cc_amount_read(s, at, false, &a);
    if (last == at || a.ordinal || a.many) return i;
    const cc_unit *unit = cc_unit_read(s, last, &end);
    if (unit == NULL || !cc_span_equal(unit->dimension, q->unit->dimension) || unit->factor >= q->unit->factor)
        return i;
    if (a.value * unit->factor >= q->unit->factor * 10) return i;
    q->value = q->value * q->unit->factor / unit->factor + a.value;
    q->unit = unit;
    return end;
}

static void read_compound(const cc_number_scan *s, cc_quantity *q)
{
    bool money = q->unit->money;
    if (q->unit->minor || q->unit->time || (money && floor(q->value) != q->value)) return;
    for (;;) {
        uint32_t end = money ? read_cents(s, q->last, q) : read_smaller_unit(s, q->last, q);
        if (end == q->last) return;
        q->last = end;
        if (money) return;
    }
}

/* 5'4" */
static bool read_feet_and_inches(const cc_number_scan *s, uint32_t i, cc_quantity *q)
{
    bool feet = q->amount.literal &&
                (cc_piece_is_mark(s, i, '\'') || cc_piece_is_mark(s, i, 0x2019) || cc_piece_is_mark(s, i, 0x2032));
    if (!feet || s->piece[i].spaced || !cc_piece_is_kind(s, i + 1, CC_PIECE_DIGITS) || s->piece[i + 1].spaced)
        return false;
    bool inches =
        cc_piece_is_mark(s, i + 2, '"') || cc_piece_is_mark(s, i + 2, 0x201D) || cc_piece_is_mark(s, i + 2, 0x2033);
    if (!inches || s->piece[i + 2].spaced || s->piece[i + 1].value >= 12 || inch(s) == NULL) return false;
    q->value = q->amount.value * 12 + s->piece[i + 1].value;
    q->unit = inch(s);
    q->last = i + 3;
    return true;
}

/* A 3.1" screen: the mark closes no quotation where a noun follows and none was opened in the sentence. */
static bool read_inch_mark(const cc_number_scan *s, uint32_t i, cc_quantity *q)
{
    bool mark = cc_piece_is_mark(s, i, '"') || cc_piece_is_mark(s, i, 0x201D) || cc_piece_is_mark(s, i, 0x2033);
    if (!mark || s->piece[i].spaced || !cc_piece_is_kind(s, i + 1, CC_PIECE_WORD) || inch(s) == NULL) return false;
    uint8_t tag = cc_piece_token(s, i + 1)->upos;
    if (tag != CC_UPOS_NOUN && tag != CC_UPOS_ADJ) return false;
    for (uint32_t k = i; k > 0; k--)
        if (cc_piece_is_mark(s, k - 1, '"') || cc_piece_is_mark(s, k - 1, 0x201C)) return false;
    q->unit = inch(s);
    q->last = i + 1;
    return true;
}

/* "years old", "-year-old", "of age": behind a unit of time. */
static void read_age(const cc_number_scan *s, cc_quantity *q)
{
    uint32_t i = q->last;
    if (cc_piece_is_dash(s, i)) i++;
    q->age = cc_piece_is(s, q->last - 1, "yo");
    if (cc_piece_is(s, i, "old") || cc_piece_is(s, i, "olds") || cc_piece_is(s, i, "young"))
        q->age = true, q->last = i + 1;
    else if (cc_piece_is(s, i, "of") && cc_piece_is(s, i + 1, "age")) q->age = true, q->last = i + 2;
}

static void read_unit(const cc_number_scan *s, cc_quantity *q)
{
    uint32_t end, hedged;
    double scale = 1;
    const cc_unit *unit = NULL;
    if (q->amount.ordinal) return;
    if (read_feet_and_inches(s, q->last, q) || read_inch_mark(s, q->last, q)) return;
    unit = unit_behind(s, &q->amount, &end);
    if (unit == NULL) {
        cc_bound bound = cc_hedge_after(s, q->last, &hedged);
        cc_amount behind = q->amount;
        behind.last = hedged;
        if (bound != CC_BOUND_NONE) q->bound = bound, q->last = hedged, unit = unit_behind(s, &behind, &end);
    }
    if (unit == NULL && (unit = read_scaled_code(s, q->last, &scale)) != NULL) end = q->last + 1;
    if (unit == NULL) return;
    if (q->before && !(unit->money && !unit->minor)) return; /* "$5 m" is read with the amount */
    if (q->before && cc_piece_is_kind(s, end, CC_PIECE_DIGITS) && cc_piece_is_kind(s, q->last, CC_PIECE_MARK))
        return; /* "$5 $6" */
    q->last = end;
    q->value *= scale;
    if (q->before) return; /* "$23 billion dollars" */
    if (unit->coin) q->value *= unit->factor, unit = find_unit_named(s, unit->name);
    q->unit = unit;
    q->unit = resolve_pound(s, q);
    if (unit->time) read_age(s, q);
}

static void read_below_zero(const cc_number_scan *s, cc_quantity *q)
{
    if (!cc_piece_is(s, q->last, "below") || !cc_piece_is(s, q->last + 1, "zero")) return;
    q->value = -q->value;
    q->last += 2;
}

/* "A foot of snow", "a foot deep", not the foot that one breaks. */
static bool is_measuring(const cc_number_scan *s, uint32_t i)
{
    static const char *const of[] = {"rain", "snow", "water", "ice", "mud", "ash", "rainfall", "floodwater", "sand"},
                             *const ways[] = {"deep", "high", "long", "wide", "tall", "thick", "across"};
    if (i >= s->count) return false;
    if (cc_piece_is(s, i, "of")) return i + 1 < s->count && CC_AMONG(s->piece[i + 1].lower, of);
    return CC_AMONG(s->piece[i].lower, ways);
}

/* "a kilometre", where it is no rate ("5 dollars a gallon"). */
static uint32_t read_article_unit(const cc_number_scan *s, uint32_t i, uint32_t from, cc_quantity *out)
{
    uint32_t end;
    if (cc_piece_role(s, i) != CC_ROLE_ARTICLE || (i == from && i > 0)) return i;
    const cc_unit *unit = cc_unit_read(s, i + 1, &end);
    if (unit == NULL || !(unit->article || (cc_span_is(unit->name, "ft") && is_measuring(s, end)))) return i;
    if (cc_piece_is_kind(s, end, CC_PIECE_WORD) && cc_piece_token(s, end)->upos == CC_UPOS_NOUN)
        return i; /* "a cup final" */
    *out = (cc_quantity){.first = i, .last = end, .value = unit->coin ? unit->factor : 1, .article = true};
    out->unit = unit->coin ? find_unit_named(s, unit->name) : unit;
    out->amount = (cc_amount){.first = i, .last = i + 1, .value = 1, .mantissa = 1, .scale = 1};
    return end;
}

/* The quantity whose amount begins at i; its sign and currency may stand in [from, i). */
uint32_t cc_quantity_read(const cc_number_scan *s, uint32_t i, uint32_t from, cc_quantity *out)
{
    uint32_t start = i, sign;
    bool symbol = false;
    *out = (cc_quantity){.first = i};
    double factor = sign_before(s, i, from, &sign);
    const cc_unit *currency = currency_before(s, sign, from, &start, &symbol);
    bool named = currency != NULL && cc_piece_is_upper(s, start); /* "Dollars 40m" */
    if (cc_amount_read(s, i, symbol || named, &out->amount) == i) return read_article_unit(s, i, from, out);
    if (currency != NULL && factor > 0) factor = sign_before(s, start, from, &sign);
    out->last = out->amount.last;
    out->first = sign < i ? sign : i;
    if (out->amount.several > 0 && i >= from + out->amount.several) out->first = i - out->amount.several;
    out->value = factor * out->amount.value;
    out->before = currency != NULL && symbol;
    if (out->before) out->unit = currency;
    read_unit(s, out);
    if (out->unit == NULL && currency != NULL && !out->amount.ordinal) out->unit = currency, out->before = true;
    if (out->before && start < out->first) out->first = start;
    if (out->unit != NULL) read_compound(s, out);
    if (out->unit == NULL || !out->unit->money) read_below_zero(s, out);
    return out->last;
}
