/* mention/number_read.c - an amount: a whole number, a fraction or an ordinal. "two-thirds", "25th", "five and a half
 * million". */
#include "mention/number.h"

#include <math.h>

/* --- ordinals and fractions ----------------------------------------------------------- */

/* "fifth" or "fifths" at i. */
static bool find_ordinal(const cc_number_scan *s, uint32_t i, double *value, bool *plural)
{
    if (!cc_piece_is_kind(s, i, CC_PIECE_WORD)) return false;
    const cc_piece *a = &s->piece[i];
    *plural = false;
    *value = a->word.value;
    if (a->word.role == CC_ROLE_ORDINAL) return true;
    if (a->lower.len < 5 || !cc_span_ends(a->lower, "s") || cc_span_is(a->lower, "seconds")) return false;
    int64_t at = cc_map_get(&s->lexicon->words, cc_span_sub(a->lower, 0, a->lower.len - 1));
    *plural = true;
    if (at < 0 || s->lexicon->word.item[at].role != CC_ROLE_ORDINAL) return false;
    *value = s->lexicon->word.item[at].value;
    return true;
}

/* May "total" and this ordinal be one: "twenty" and "fifth", "one hundred" and "twentieth"? */
static bool ordinal_fits(double total, double ordinal)
{
    if (ordinal >= 100) return total < 1000;
    double room = ordinal < 10 ? 10 : 100;
    return fmod(total, room) == 0 && !(ordinal < 10 && fmod(total, 100) == 10);
}

/* An ordinal of words: "third", "one hundred twenty-fifth". *plural: it ends as in "fifths". */
static uint32_t read_ordinal_words(const cc_number_scan *s, uint32_t i, double *value, bool *plural)
{
    cc_cardinal c;
    double last;
    if (find_ordinal(s, i, value, plural)) return i + 1;
    uint32_t end = cc_cardinal_read(s, i, false, &c);
    if (end == i || cc_piece_is_kind(s, i, CC_PIECE_DIGITS)) return i;
    uint32_t at = cc_piece_past_dash(s, end);
    if (!find_ordinal(s, at, &last, plural) || !ordinal_fits(c.total, last)) return i;
    *value = last >= 100 ? c.total * last : c.total + last;
    return at + 1;
}

/* "21st"; "15st" is a weight in stone. */
static bool is_first(double value)
{
    return fmod(value, 10) == 1 && fmod(value, 100) != 11;
}

/* "25th" */
static uint32_t read_ordinal_digits(const cc_number_scan *s, uint32_t i, double *value)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    if (!cc_piece_is_kind(s, i, CC_PIECE_DIGITS) || !cc_piece_is_attached(s, i + 1)) return i;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (cc_piece_is(s, i + 1, endings[k]) && (k > 0 || is_first(s->piece[i].value))) {
            *value = s->piece[i].value;
            return i + 2;
        }
    return i;
}

/* What a fraction is divided by, behind `numerator`: "thirds", "-fifths", "quarter". */
static uint32_t read_denominator(const cc_number_scan *s, uint32_t i, double numerator, double *value)
{
    uint32_t at = cc_piece_past_dash(s, i), end;
    bool plural;
    if (cc_piece_role(s, at) == CC_ROLE_PART) {
        *value = cc_piece_value(s, at);
        return at + 1;
    }
    if (cc_is_multiplier(s, at)) return i; /* "one hundred fifth" */
    end = read_ordinal_words(s, at, value, &plural);
    if (end == at || *value < 3) return i;
    if (numerator == 1 || plural) return end;
    return i;
}

/* A fraction without whole number: "half", "a third", "three quarters". */
static uint32_t read_simple_fraction(const cc_number_scan *s, uint32_t i, double *value)
{
    double denominator, numerator = 1;
    uint32_t at = i;
    if (cc_piece_role(s, i) == CC_ROLE_PART) {
        *value = 1 / cc_piece_value(s, i);
        return i + 1;
    }
    if (cc_piece_role(s, i) == CC_ROLE_ARTICLE) at = i + 1;
    else at = cc_below_hundred_read(s, i, &numerator);
    if (at == i) return i;
    uint32_t end = read_denominator(s, at, numerator, &denominator);
    if (end == at) return i;
    *value = numerator / denominator;
    return end;
}

/* "a third" of what? Before a noun it is an ordinal ("a third man"); "half" and "quarter" are not. */
static bool stands_for_part(const cc_number_scan *s, uint32_t i, uint32_t end)
{
    if (cc_piece_role(s, i) != CC_ROLE_ARTICLE || cc_piece_role(s, end - 1) == CC_ROLE_PART) return true;
    if (cc_piece_is_dash(s, end) && cc_piece_is_attached(s, end)) return false; /* "an eighth-round win" */
    if (!cc_piece_is_kind(s, end, CC_PIECE_WORD) || cc_piece_role(s, end) == CC_ROLE_SCALE) return true;
    uint8_t tag = cc_piece_token(s, end)->upos;
    bool change = i > 0 && cc_piece_is(s, i - 1, "by"); /* "fell by a third in May" */
    if (change && (tag == CC_UPOS_ADP || tag == CC_UPOS_ADV || tag == CC_UPOS_DET)) return true;
    return cc_piece_is(s, end, "of") || tag == CC_UPOS_PART || tag == CC_UPOS_CCONJ || tag == CC_UPOS_AUX ||
           tag == CC_UPOS_SCONJ;
}

/* "3/4", and "½" by itself: a proper fraction with a denominator that people use. 9/11 and 24/7 are none. */
static uint32_t read_slash_fraction(const cc_number_scan *s, uint32_t i, double *value)
{
    static const uint32_t denominators[] = {2, 3, 4, 5, 6, 8, 10, 15, 16, 20, 32, 50, 64, 100, 1000};
    if (cc_piece_is_kind(s, i, CC_PIECE_MARK) && s->piece[i].value > 0) {
        *value = s->piece[i].value;
        return i + 1;
    }
    if (!cc_is_whole_below(s, i, 1000) || !cc_piece_is_mark(s, i + 1, '/') || !cc_is_whole_below(s, i + 2, 1001))
        return i;
    if (!cc_piece_is_attached(s, i + 1) || !cc_piece_is_attached(s, i + 2)) return i;
    if (cc_piece_is_mark(s, i + 3, '/') && cc_piece_is_attached(s, i + 3)) return i;
    if (i > 0 && cc_piece_is_mark(s, i - 1, '/')) return i;
    for (size_t k = 0; k < sizeof denominators / sizeof *denominators; k++) {
        if (s->piece[i + 2].value != denominators[k] || s->piece[i].value == 0) continue;
        *value = s->piece[i].value / denominators[k];
        return s->piece[i].value < denominators[k] ? i + 3 : i;
    }
    return i;
}

/* --- the amount --------------------------------------------------------------------------- */

/* "dozens", "tens of thousands", "hundreds of millions": at least twice that. */
static uint32_t read_many(const cc_number_scan *s, uint32_t i, cc_amount *out)
{
    if (cc_piece_role(s, i) != CC_ROLE_MANY) return i;
    uint32_t end = i + 1;
    out->many = true;
    out->value = 2 * cc_piece_value(s, i);
    while (cc_piece_is(s, end, "of") && cc_piece_role(s, end + 1) == CC_ROLE_MANY) {
        out->value *= cc_piece_value(s, end + 1);
        end += 2;
    }
    return end;
}

/* Behind a whole number: " 1/2", "½", "and a half", "and two thirds"; of the scale where there was one ("a million and
 * a half"), or of one that follows ("five and a half million"). */
static uint32_t read_mixed(const cc_number_scan *s, uint32_t i, cc_cardinal *c)
{
    double part, scale;
    uint32_t end = i;
    if (c->literal && floor(c->total) == c->total) end = read_slash_fraction(s, i, &part);
    if (end == i && cc_piece_is(s, i, "and")) {
        end = read_slash_fraction(s, i + 1, &part);
        if (end == i + 1) end = read_simple_fraction(s, i + 1, &part);
        if (end == i + 1 || !stands_for_part(s, i + 1, end)) return i;
    }
    if (end == i) return i;
    uint32_t scaled = cc_scale_read(s, end, false, &scale);
    if (scaled > end && c->scale == 1) c->total *= scale;
    c->total += part * (scaled > end ? scale : c->scale >= 1000 ? c->scale : 1);
    c->mantissa = c->total / scale;
    c->scale = scaled > end ? scale : c->scale;
    c->literal = false;
    return scaled;
}

/* "twenty-three fifths", "two hundred and fifty-four hundredths", "one one hundred fifth". */
static uint32_t read_divided(const cc_number_scan *s, uint32_t i, cc_cardinal *c)
{
    double denominator;
    if (c->literal || c->bare) return i;
    uint32_t end = read_denominator(s, i, c->total, &denominator);
    if (end == i) return i;
    double whole = c->split ? c->before : 0, part = (c->split ? c->after : c->total) / denominator;
    c->total = whole + part * (c->split && c->scale >= 1000 ? c->scale : 1);
    return end;
}

/* A fraction of a scale word: "half a million", "three quarters of a billion", "quarter million". */
static uint32_t read_scaled_fraction(const cc_number_scan *s, uint32_t i, cc_amount *out)
{
    uint32_t at = cc_piece_is(s, i, "of") ? i + 1 : i;
    if (cc_piece_role(s, at) == CC_ROLE_ARTICLE) at++;
    if (cc_piece_role(s, at) != CC_ROLE_SCALE && cc_piece_role(s, at) != CC_ROLE_GROUP) return i;
    out->mantissa = out->value;
    out->scale = cc_piece_value(s, at);
    out->value *= out->scale;
    out->fraction = false;
    return at + 1;
}

static uint32_t read_fraction(const cc_number_scan *s, uint32_t i, cc_amount *out)
{
    uint32_t end = read_slash_fraction(s, i, &out->value);
    if (end == i) {
        end = read_simple_fraction(s, i, &out->value);
        if (end == i || !stands_for_part(s, i, end)) return i;
        if (i > 0 && cc_piece_role(s, i - 1) == CC_ROLE_ORDINAL) return i; /* "the third quarter" */
    }
    out->fraction = true;
    out->bare = cc_piece_role(s, i) == CC_ROLE_PART;
    uint32_t scaled = read_scaled_fraction(s, end, out);
    if (scaled > end) out->bare = false;
    return scaled;
}

/* "tenth of a gallon" */
static uint32_t read_bare_part(const cc_number_scan *s, uint32_t i, cc_amount *out)
{
    double value;
    bool plural;
    uint32_t unit;
    if (!find_ordinal(s, i, &value, &plural) || value < 3 || !cc_piece_is(s, i + 1, "of")) return i;
    uint32_t at = cc_piece_role(s, i + 2) == CC_ROLE_ARTICLE ? i + 3 : i + 2;
    const cc_unit *found = cc_unit_read(s, at, &unit);
    if (found == NULL || found->time) return i;
    out->value = 1 / value;
    out->fraction = true;
    return i + 1;
}

static uint32_t read_ordinal(const cc_number_scan *s, uint32_t i, cc_amount *out)
{
    bool plural = false;
    uint32_t end = read_ordinal_digits(s, i, &out->value);
    if (end == i) end = read_ordinal_words(s, i, &out->value, &plural);
    if (end == i || plural) return i;
    out->ordinal = true;
    return end;
}

static uint32_t read_decimal_point(const cc_number_scan *s, uint32_t i, cc_amount *out)
{
    if (cc_piece_role(s, i) != CC_ROLE_POINT || cc_piece_is_kind(s, i - 1, CC_PIECE_WORD)) return i;
    uint32_t end = cc_decimals_read(s, i + 1, &out->value);
    return end > i + 1 ? end : i;
}

/* "1.5e9", "2.5E-3" */
static uint32_t read_exponent(const cc_number_scan *s, uint32_t i, cc_amount *out)
{
    if (!cc_piece_is(s, i, "e") || s->piece[i].spaced || !cc_piece_is_kind(s, i - 1, CC_PIECE_DIGITS)) return i;
    bool minus = cc_piece_is_mark(s, i + 1, '-'), sign = minus || cc_piece_is_mark(s, i + 1, '+');
    uint32_t at = sign ? i + 2 : i + 1;
    if (!cc_piece_is_kind(s, at, CC_PIECE_DIGITS) || s->piece[at].spaced || !s->piece[at].plain) return i;
    if (!sign && s->piece[i - 1].plain && s->piece[at].value < 10) return i; /* "7E7" is an aircraft */
    out->value *= pow(10, minus ? -s->piece[at].value : s->piece[at].value);
    out->literal = false;
    return at + 1;
}

/* "1.1^23", "2.5^-1" behind a whole number: a power as calculators write it. */
static uint32_t read_power(const cc_number_scan *s, uint32_t i, cc_amount *out)
{
    if (!cc_piece_is_mark(s, i, '^') || s->piece[i].spaced) return read_exponent(s, i, out);
    double sign = 1;
    uint32_t at = i + 1;
    if (cc_piece_is_mark(s, at, '-')) sign = -1;
    while (cc_piece_is_mark(s, at, '-') || cc_piece_is_mark(s, at, '+')) at++;
    if (at - i > 2) sign = 1; /* "--" */
    if (!cc_piece_is_kind(s, at, CC_PIECE_DIGITS)) return i;
    out->value = pow(out->value, sign * s->piece[at].value);
    out->literal = false;
    return at + 1;
}

/* "several thousand", "a few hundred": the pieces before the scale word that say so. */
static uint32_t several_before(const cc_number_scan *s, uint32_t i)
{
    if (i == 0) return 0;
    if (cc_piece_is(s, i - 1, "several") || cc_piece_is(s, i - 1, "many")) return 1;
    if (!cc_piece_is(s, i - 1, "few")) return 0;
    return i > 1 && cc_piece_role(s, i - 2) == CC_ROLE_ARTICLE ? 2 : 1;
}

static uint32_t read_whole(const cc_number_scan *s, uint32_t i, bool money, cc_amount *out)
{
    cc_cardinal c;
    uint32_t end = cc_cardinal_read(s, i, money, &c);
    if (end == i) return i;
    uint32_t divided = read_divided(s, end, &c);
    if (divided == end) divided = read_mixed(s, end, &c);
    out->fraction = divided > end && c.total < 1;
    out->value = c.total;
    out->mantissa = c.mantissa;
    out->scale = c.scale;
    out->literal = c.literal && divided == end;
    out->bare = c.bare;
    out->several = c.bare ? several_before(s, i) : 0;
    if (out->several > 0) out->bare = false, out->many = true, out->value *= 2;
    return read_power(s, divided, out);
}

/* "double the price", "twice as many", not "the double room", "twice a week". */
static uint32_t read_multiple(const cc_number_scan *s, uint32_t i, cc_amount *out)
{
    static const char *const behind[] = {"the", "that", "as", "its", "their", "his", "her", "what"};
    const cc_token *t = i < s->count ? cc_piece_token(s, i) : NULL;
    if (cc_piece_role(s, i) != CC_ROLE_MULTIPLE || (t->upos == CC_UPOS_VERB && t->deprel != CC_DEP_ADVMOD)) return i;
    for (size_t k = 0; k < sizeof behind / sizeof *behind; k++)
        if (cc_piece_is(s, i + 1, behind[k])) return out->value = cc_piece_value(s, i), i + 1;
    return i;
}

uint32_t cc_amount_read(const cc_number_scan *s, uint32_t i, bool money, cc_amount *out)
{
    static uint32_t (*const readers[])(const cc_number_scan *, uint32_t, cc_amount *) = {
        read_decimal_point, read_fraction, read_bare_part, read_ordinal, read_many, read_multiple,
    };
    *out = (cc_amount){.first = i, .last = i, .scale = 1};
    if (i >= s->count) return i;
    uint32_t end = i;
    for (size_t k = 0; k < sizeof readers / sizeof *readers && end == i; k++) end = readers[k](s, i, out);
    if (end == i) end = read_whole(s, i, money, out);
    if (out->scale == 1) out->mantissa = out->value;
    out->last = end;
    return end;
}
