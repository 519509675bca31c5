/* mention/number_cardinal.c - whole numbers and their scales: "one hundred and five", "twenty-one", "1.5 million",
 * "250k". */
#include "mention/number.h"

#include <math.h>
#include <string.h>

double cc_piece_value(const cc_number_scan *s, uint32_t i)
{
    return s->piece[i].word.value;
}

/* Behind a hyphen (or dash) between two parts of one number. */
uint32_t cc_piece_past_dash(const cc_number_scan *s, uint32_t i)
{
    return cc_piece_is_dash(s, i) ? i + 1 : i;
}

bool cc_is_whole_below(const cc_number_scan *s, uint32_t i, double limit)
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
uint32_t cc_decimals_read(const cc_number_scan *s, uint32_t i, double *value)
{
    double unit = 1;
    if (cc_piece_is_kind(s, i, CC_PIECE_DIGITS) && s->piece[i].plain) {
        *value += s->piece[i].value * pow(10, -(double)(s->piece[i].end - s->piece[i].start));
        return i + 1;
    }
    for (; cc_piece_role(s, i) == CC_ROLE_DIGIT; i++) *value += cc_piece_value(s, i) * (unit /= 10);
    return i;
}

/* "one twenty two": nothing but spaces between, and no noun behind that the last two could count ("one twenty two year
 * lease"). */
static bool is_spoken_hundred(const cc_number_scan *s, uint32_t i)
{
    return cc_piece_role(s, i + 2) == CC_ROLE_DIGIT && !cc_piece_is_kind(s, i + 3, CC_PIECE_WORD) &&
           cc_piece_value(s, i) > 0 && !cc_piece_is_dash(s, i + 3);
}

/* "21", "twenty-one", "seven". */
uint32_t cc_below_hundred_read(const cc_number_scan *s, uint32_t i, double *value)
{
    cc_number_role role = cc_piece_role(s, i);
    if (role == CC_ROLE_NONE) return i;
    *value = cc_piece_value(s, i);
    if (role == CC_ROLE_DIGIT && cc_piece_role(s, i + 1) == CC_ROLE_TENS && is_spoken_hundred(s, i)) {
        *value = *value * 100 + cc_piece_value(s, i + 1) + cc_piece_value(s, i + 2); /* "one twenty two" */
        return i + 3;
    }
    if (role == CC_ROLE_DIGIT || role == CC_ROLE_TEEN) return i + 1;
    if (role != CC_ROLE_TENS) return i;
    uint32_t digit = cc_piece_past_dash(s, i + 1);
    if (cc_piece_role(s, digit) != CC_ROLE_DIGIT || cc_piece_value(s, digit) == 0) return i + 1;
    *value += cc_piece_value(s, digit);
    return digit + 1;
}

static bool is_hundred(const cc_number_scan *s, uint32_t i)
{
    cc_number_role role = cc_piece_role(s, i);
    return role == CC_ROLE_HUNDRED ||
           (role == CC_ROLE_MANY && cc_piece_value(s, i) == 100 && !cc_piece_is(s, i + 1, "of"));
}

bool cc_is_multiplier(const cc_number_scan *s, uint32_t i)
{
    cc_number_role role = cc_piece_role(s, i);
    return role == CC_ROLE_SCALE || role == CC_ROLE_GROUP || is_hundred(s, i);
}

/* What stands behind "hundred": "and twenty-one", "5". */
static uint32_t read_rest_of_hundred(const cc_number_scan *s, uint32_t i, cc_cardinal *c, double *value)
{
    uint32_t at = cc_piece_is(s, i, "and") ? i + 1 : i;
    double rest = 0;
    uint32_t end = cc_below_hundred_read(s, at, &rest);
    if (end == at && at > i && cc_is_whole_below(s, at, 100)) rest = s->piece[at].value, end = at + 1;
    if (end == at) return i;
    if (at > i) c->split = true, c->before = *value, c->after = rest;
    *value += rest;
    return end;
}

/* "A few dozen", "several score". */
static bool is_several_groups(const cc_number_scan *s, uint32_t i)
{
    return i > 0 && cc_piece_role(s, i) == CC_ROLE_GROUP &&
           (cc_piece_is(s, i - 1, "few") || cc_piece_is(s, i - 1, "several") || cc_piece_is(s, i - 1, "many"));
}

/* A number before its scale word. */
static uint32_t read_group(const cc_number_scan *s, uint32_t i, cc_cardinal *c, double *value)
{
    uint32_t end;
    c->split = false;
    if (cc_piece_is_kind(s, i, CC_PIECE_DIGITS)) {
        end = read_spaced_digits(s, i, value);
    } else if (cc_piece_role(s, i) == CC_ROLE_ARTICLE) {
        *value = 1;
        end = cc_is_multiplier(s, i + 1) ? i + 1 : i;
    } else if (is_hundred(s, i)) {
        *value = 100;
        c->bare = true;
        return read_rest_of_hundred(s, i + 1, c, value);
    } else if (cc_piece_role(s, i) == CC_ROLE_SCALE || is_several_groups(s, i)) {
        *value = 1;
        c->bare = true;
        return i;
    } else {
        end = cc_below_hundred_read(s, i, value);
    }
    if (end == i) return i;
    uint32_t hundred = cc_piece_past_dash(s, end);
    if (is_hundred(s, hundred) && end > i) {
        *value *= 100;
        end = read_rest_of_hundred(s, hundred + 1, c, value);
    }
    uint32_t decimals = cc_piece_is(s, end, "point") ? cc_decimals_read(s, end + 1, value) : 0;
    return decimals > end + 1 ? decimals : end;
}

/* "m" of "9m": a million of money or people, otherwise metres; "T" is a trillion of money only. */
static bool suffix_multiplies(const cc_number_scan *s, uint32_t i, bool money)
{
    uint32_t end;
    if (cc_piece_is(s, i, "t")) return money && cc_piece_is_upper(s, i);
    const cc_unit *behind = cc_unit_read(s, i + 1, &end);
    if (behind != NULL && behind->money) return true; /* "200m yen" */
    if (!cc_piece_is(s, i, "m") || money || cc_piece_is_upper(s, i)) return true;
    if (s->money && cc_piece_is_mark(s, i + 1, ')')) return true; /* "(265m)" beside a sum of money */
    return cc_piece_is_plural(s, i + 1) || cc_piece_is(s, i + 1, "people");
}

/* "million", "-million", "k" right behind digits. */
uint32_t cc_scale_read(const cc_number_scan *s, uint32_t i, bool money, double *scale)
{
    uint32_t at = cc_piece_is_attached(s, i) ? cc_piece_past_dash(s, i) : i;
    cc_number_role role = cc_piece_role(s, at);
    *scale = 1;
    if (role == CC_ROLE_SUFFIX && cc_piece_is_kind(s, i - 1, CC_PIECE_DIGITS)) {
        bool near = cc_piece_is_attached(s, i) || money || (cc_piece_is_upper(s, i) && !cc_piece_is_attached(s, i + 1));
        if (at != i || !near || !suffix_multiplies(s, at, money)) return i;
    } else if (role != CC_ROLE_SCALE && role != CC_ROLE_GROUP && role != CC_ROLE_MANY) {
        return i;
    }
    if (role == CC_ROLE_MANY && cc_piece_is(s, at + 1, "of")) return i;
    *scale = cc_piece_value(s, at);
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

uint32_t cc_cardinal_read(const cc_number_scan *s, uint32_t i, bool money, cc_cardinal *c)
{
    double limit = INFINITY, value, scale;
    uint32_t end = i, at = i;
    *c = (cc_cardinal){.scale = 1};
    for (bool first = true;; first = false) {
        cc_cardinal part = {0};
        uint32_t group = read_group(s, at, &part, &value);
        bool is_bare = part.bare && group == at;
        if ((group == at && !is_bare) || value >= limit) break;
        uint32_t scaled = cc_scale_read(s, group, money, &scale);
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
