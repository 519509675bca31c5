/* mention/number_read.c - words and digits to values: "one hundred and five", "1.5 million", "two-thirds", "25th". */
#include "mention/number.h"

#include <math.h>
#include <string.h>

/* A cardinal as far as it is read. What follows its last "and" is kept apart: in "a hundred and three quarters"
 * only that is divided. */
typedef struct {
    double total, before, after; /* before and after the last "and" */
    double scale;                /* the last scale word, 1 without */
    double mantissa;
    bool split; /* there was an "and" */
    bool literal, bare;
} cardinal;

static double word_value(const cc_number_scan *s, uint32_t i)
{
    return s->piece[i].word.value;
}

/* Behind a hyphen (or dash) between two parts of one number. */
static uint32_t skip_dash(const cc_number_scan *s, uint32_t i)
{
    return cc_piece_is_dash(s, i) ? i + 1 : i;
}

static bool is_whole_below(const cc_number_scan *s, uint32_t i, double limit)
{
    return cc_piece_is_kind(s, i, CC_PIECE_DIGITS) && s->piece[i].plain && s->piece[i].value < limit;
}

/* "1 234 567": a space (or a thin one) between the thousands. */
static uint32_t read_spaced_digits(const cc_number_scan *s, uint32_t i, double *value)
{
    const cc_piece *a = &s->piece[i];
    uint32_t j = i + 1;
    *value = a->value;
    if (!a->plain || a->end - a->start > 3 || *value == 0) return j;
    if (i > 0 && (cc_piece_used_as(s, i - 1, CC_USE_MONTH) || cc_piece_is_mark(s, i - 1, '/'))) return j;
    for (; cc_piece_is_kind(s, j, CC_PIECE_DIGITS); j++) {
        const cc_piece *b = &s->piece[j];
        const char *digits = s->article->text.ptr + b->start;
        bool three = b->end - b->start == 3 || (b->end - b->start > 3 && digits[3] == '.');
        if (!b->spaced || !three || b->exact || b->start - s->piece[j - 1].end > 3) break;
        if (cc_piece_is_kind(s, j + 1, CC_PIECE_WORD) && !s->piece[j + 1].spaced) break; /* "50 787s" */
        *value = *value * 1000 + b->value;
        if (!b->plain) return j + 1;
    }
    return j;
}

/* Behind "point": 5, 77 or "nought four". */
static uint32_t read_decimals(const cc_number_scan *s, uint32_t i, double *value)
{
    double unit = 1;
    if (cc_piece_is_kind(s, i, CC_PIECE_DIGITS) && s->piece[i].plain) {
        *value += s->piece[i].value * pow(10, -(double)(s->piece[i].end - s->piece[i].start));
        return i + 1;
    }
    for (; cc_piece_role(s, i) == CC_ROLE_DIGIT; i++) *value += word_value(s, i) * (unit /= 10);
    return i;
}

/* "one twenty two": nothing but spaces between, and no noun behind that the last two could count ("one twenty two year
 * lease"). */
static bool is_spoken_hundred(const cc_number_scan *s, uint32_t i)
{
    return cc_piece_role(s, i + 2) == CC_ROLE_DIGIT && !cc_piece_is_kind(s, i + 3, CC_PIECE_WORD) &&
           word_value(s, i) > 0 && !cc_piece_is_dash(s, i + 3);
}

/* "21", "twenty-one", "seven". */
static uint32_t read_below_hundred(const cc_number_scan *s, uint32_t i, double *value)
{
    cc_number_role role = cc_piece_role(s, i);
    if (role == CC_ROLE_NONE) return i;
    *value = word_value(s, i);
    if (role == CC_ROLE_DIGIT && cc_piece_role(s, i + 1) == CC_ROLE_TENS && is_spoken_hundred(s, i)) {
        *value = *value * 100 + word_value(s, i + 1) + word_value(s, i + 2); /* "one twenty two" */
        return i + 3;
    }
    if (role == CC_ROLE_DIGIT || role == CC_ROLE_TEEN) return i + 1;
    if (role != CC_ROLE_TENS) return i;
    uint32_t digit = skip_dash(s, i + 1);
    if (cc_piece_role(s, digit) != CC_ROLE_DIGIT || word_value(s, digit) == 0) return i + 1;
    *value += word_value(s, digit);
    return digit + 1;
}

static bool is_hundred(const cc_number_scan *s, uint32_t i)
{
    cc_number_role role = cc_piece_role(s, i);
    return role == CC_ROLE_HUNDRED || (role == CC_ROLE_MANY && word_value(s, i) == 100 && !cc_piece_is(s, i + 1, "of"));
}

static bool is_multiplier(const cc_number_scan *s, uint32_t i)
{
    cc_number_role role = cc_piece_role(s, i);
    return role == CC_ROLE_SCALE || role == CC_ROLE_GROUP || is_hundred(s, i);
}

/* What stands behind "hundred": "and twenty-one", "5". */
static uint32_t read_rest_of_hundred(const cc_number_scan *s, uint32_t i, cardinal *c, double *value)
{
    uint32_t at = cc_piece_is(s, i, "and") ? i + 1 : i;
    double rest = 0;
    uint32_t end = read_below_hundred(s, at, &rest);
    if (end == at && at > i && is_whole_below(s, at, 100)) rest = s->piece[at].value, end = at + 1;
    if (end == at) return i;
    if (at > i) c->split = true, c->before = *value, c->after = rest;
    *value += rest;
    return end;
}

/* A number before its scale word. */
static uint32_t read_group(const cc_number_scan *s, uint32_t i, cardinal *c, double *value)
{
    uint32_t end;
    c->split = false;
    if (cc_piece_is_kind(s, i, CC_PIECE_DIGITS)) {
        end = read_spaced_digits(s, i, value);
    } else if (cc_piece_role(s, i) == CC_ROLE_ARTICLE) {
        *value = 1;
        end = is_multiplier(s, i + 1) ? i + 1 : i;
    } else if (is_hundred(s, i)) {
        *value = 100;
        c->bare = true;
        return read_rest_of_hundred(s, i + 1, c, value);
    } else if (cc_piece_role(s, i) == CC_ROLE_SCALE) {
        *value = 1;
        c->bare = true;
        return i;
    } else {
        end = read_below_hundred(s, i, value);
    }
    if (end == i) return i;
    uint32_t hundred = skip_dash(s, end);
    if (is_hundred(s, hundred) && end > i) {
        *value *= 100;
        end = read_rest_of_hundred(s, hundred + 1, c, value);
    }
    uint32_t decimals = cc_piece_is(s, end, "point") ? read_decimals(s, end + 1, value) : 0;
    return decimals > end + 1 ? decimals : end;
}

/* "m" of "9m": a million of money or people, otherwise metres. */
static bool suffix_multiplies(const cc_number_scan *s, uint32_t i, bool money)
{
    if (!cc_piece_is(s, i, "m") || money || cc_piece_is_upper(s, i)) return true;
    return cc_piece_is_plural(s, i + 1);
}

/* "million", "-million", "k" right behind digits. */
static uint32_t read_scale(const cc_number_scan *s, uint32_t i, bool money, double *scale)
{
    uint32_t at = cc_piece_is_attached(s, i) ? skip_dash(s, i) : i;
    cc_number_role role = cc_piece_role(s, at);
    *scale = 1;
    if (role == CC_ROLE_SUFFIX && cc_piece_is_kind(s, i - 1, CC_PIECE_DIGITS)) {
        bool near = cc_piece_is_attached(s, i) || money || (cc_piece_is_upper(s, i) && !cc_piece_is_attached(s, i + 1));
        if (at != i || !near || !suffix_multiplies(s, at, money)) return i;
    } else if (role != CC_ROLE_SCALE && role != CC_ROLE_GROUP && role != CC_ROLE_MANY) {
        return i;
    }
    if (role == CC_ROLE_MANY && cc_piece_is(s, at + 1, "of")) return i;
    *scale = word_value(s, at);
    return at + 1;
}

/* A further, smaller group: "two thousand and twelve", "5 million 300 thousand". Digits only before a scale word. */
static bool continues(const cc_number_scan *s, uint32_t i)
{
    cc_number_role role = cc_piece_role(s, i);
    if (role == CC_ROLE_DIGIT || role == CC_ROLE_TEEN || role == CC_ROLE_TENS) return true;
    if (role == CC_ROLE_ARTICLE) return cc_piece_role(s, i + 1) == CC_ROLE_HUNDRED;
    return cc_piece_is_kind(s, i, CC_PIECE_DIGITS) && cc_piece_role(s, i + 1) >= CC_ROLE_HUNDRED &&
           cc_piece_role(s, i + 1) <= CC_ROLE_SCALE && s->piece[i + 1].spaced;
}

static uint32_t read_cardinal(const cc_number_scan *s, uint32_t i, bool money, cardinal *c)
{
    double limit = INFINITY, value, scale;
    uint32_t end = i, at = i;
    *c = (cardinal){.scale = 1};
    for (bool first = true;; first = false) {
        cardinal part = {0};
        uint32_t group = read_group(s, at, &part, &value);
        bool is_bare = part.bare && group == at;
        if ((group == at && !is_bare) || value >= limit) break;
        uint32_t scaled = read_scale(s, group, money, &scale);
        if (scale >= limit || (is_bare && scaled == group)) break;
        bool split = at > end && !first; /* "and" before the whole group */
        if (part.split && scale == 12) { /* "three hundred and two dozens" */
            value = part.before + part.after * scale;
            scale = 1;
        }
        if (split || part.split) {
            c->split = true;
            c->before = split ? c->total : c->total + part.before;
            c->after = split ? value * scale : part.after;
        } else if (!first) {
            c->split = false;
        }
        c->bare |= first && part.bare;
        c->literal = first && group == i + 1 && scaled == group && cc_piece_is_kind(s, i, CC_PIECE_DIGITS);
        if (first) c->mantissa = value;
        c->total += value * scale;
        end = scaled;
        if (scaled == group || scale == 1) break;
        c->scale = limit = scale;
        at = cc_piece_is(s, end, "and") ? end + 1 : end;
        if (!continues(s, at)) break;
    }
    return end;
}

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
    cardinal c;
    double last;
    if (find_ordinal(s, i, value, plural)) return i + 1;
    uint32_t end = read_cardinal(s, i, false, &c);
    if (end == i || cc_piece_is_kind(s, i, CC_PIECE_DIGITS)) return i;
    uint32_t at = skip_dash(s, end);
    if (!find_ordinal(s, at, &last, plural) || !ordinal_fits(c.total, last)) return i;
    *value = last >= 100 ? c.total * last : c.total + last;
    return at + 1;
}

/* "25th" */
static uint32_t read_ordinal_digits(const cc_number_scan *s, uint32_t i, double *value)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    if (!cc_piece_is_kind(s, i, CC_PIECE_DIGITS) || !cc_piece_is_attached(s, i + 1)) return i;
    for (size_t k = 0; k < sizeof endings / sizeof *endings; k++)
        if (cc_piece_is(s, i + 1, endings[k])) {
            *value = s->piece[i].value;
            return i + 2;
        }
    return i;
}

/* What a fraction is divided by, behind `numerator`: "thirds", "-fifths", "quarter". */
static uint32_t read_denominator(const cc_number_scan *s, uint32_t i, double numerator, double *value)
{
    uint32_t at = skip_dash(s, i), end;
    bool plural;
    if (cc_piece_role(s, at) == CC_ROLE_PART) {
        *value = word_value(s, at);
        return at + 1;
    }
    if (is_multiplier(s, at)) return i; /* "one hundred fifth" */
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
        *value = 1 / word_value(s, i);
        return i + 1;
    }
    if (cc_piece_role(s, i) == CC_ROLE_ARTICLE)
        at = i + 1;
    else
        at = read_below_hundred(s, i, &numerator);
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
    if (!is_whole_below(s, i, 1000) || !cc_piece_is_mark(s, i + 1, '/') || !is_whole_below(s, i + 2, 1001)) return i;
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
    out->value = 2 * word_value(s, i);
    while (cc_piece_is(s, end, "of") && cc_piece_role(s, end + 1) == CC_ROLE_MANY) {
        out->value *= word_value(s, end + 1);
        end += 2;
    }
    return end;
}

/* Behind a whole number: " 1/2", "½", "and a half", "and two thirds"; of the scale where there was one ("a million and
 * a half"), or of one that follows ("five and a half million"). */
static uint32_t read_mixed(const cc_number_scan *s, uint32_t i, cardinal *c)
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
    uint32_t scaled = read_scale(s, end, false, &scale);
    if (scaled > end && c->scale == 1) c->total *= scale;
    c->total += part * (scaled > end ? scale : c->scale >= 1000 ? c->scale : 1);
    c->mantissa = c->total / scale;
    c->scale = scaled > end ? scale : c->scale;
    c->literal = false;
    return scaled;
}

/* "twenty-three fifths", "two hundred and fifty-four hundredths", "one one hundred fifth". */
static uint32_t read_divided(const cc_number_scan *s, uint32_t i, cardinal *c)
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
    out->scale = word_value(s, at);
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
    uint32_t end = read_decimals(s, i + 1, &out->value);
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
    cardinal c;
    uint32_t end = read_cardinal(s, i, money, &c);
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

uint32_t cc_amount_read(const cc_number_scan *s, uint32_t i, bool money, cc_amount *out)
{
    static uint32_t (*const readers[])(const cc_number_scan *, uint32_t, cc_amount *) = {
        read_decimal_point, read_fraction, read_bare_part, read_ordinal, read_many,
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
