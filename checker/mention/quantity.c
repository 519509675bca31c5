#include "mention/quantity.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* "about" leaves a tenth: MENTIONS, Numbers. */
static const double tolerance = 0.1;

const char *cc_number_relation_name(cc_number_relation_kind k)
{
    static const char *const names[] = {"same", "compatible", "different", "unrelated"};
    return names[k];
}

/* --- what can be compared ------------------------------------------------------ */

static bool is_exact_text(const cc_number *n)
{
    return n->kind == CC_NUMBER_ID || n->kind == CC_NUMBER_SCORE;
}

bool cc_number_is_comparable(const cc_number *a, const cc_number *b)
{
    if (is_exact_text(a) || is_exact_text(b)) return a->kind == b->kind;
    if (a->ordinal != b->ordinal || (a->kind == CC_NUMBER_AGE) != (b->kind == CC_NUMBER_AGE)) return false;
    return cc_span_equal(a->dimension, b->dimension) && cc_span_equal(a->per, b->per);
}

/* --- intervals --------------------------------------------------------------------- */

/* Half of the last digit that counts. Whole numbers are rounded only where at least two noughts end them, and two
 * digits always count: 120 is 120, 1,500 may be 1,512, 20,000 may be 20,400 but not 21,000. */
static double half_digit(const cc_number *n, double value)
{
    char text[64];
    snprintf(text, sizeof text, "%.12g", fabs(value));
    const char *point = strchr(text, '.');
    if (strchr(text, 'e') != NULL || !isfinite(value)) return 0;
    if (point != NULL) return n->kind == CC_NUMBER_MONEY ? 0.005 : 0.5 * pow(10, -(double)strlen(point + 1));
    size_t digits = strlen(text), noughts = 0;
    while (noughts < digits && text[digits - 1 - noughts] == '0') noughts++;
    if (noughts < 2 || noughts == digits) return 0;
    return 0.5 * pow(10, (double)(noughts < digits - 2 ? noughts : digits - 2));
}

/* From the unit as written to the base unit: a difference, so without offset. */
static double base_step(const cc_number *n, double step)
{
    if (!isfinite(n->low) || !isfinite(n->high) || n->low == n->high) {
        double value = isfinite(n->low) ? n->low : n->high, base = isfinite(n->low) ? n->base_low : n->base_high;
        bool scaled = value != 0 && !cc_span_is(n->dimension, "temperature");
        return scaled ? fabs(step * base / value) : step;
    }
    return fabs(step * (n->base_high - n->base_low) / (n->high - n->low));
}

void cc_number_interval(const cc_number *n, bool rounded, double *low, double *high)
{
    *low = n->base_low;
    *high = n->base_high;
    double below = n->approximate && isfinite(n->low) ? tolerance * fabs(n->low) : 0;
    double above = n->approximate && !n->high_open && isfinite(n->high) ? tolerance * fabs(n->high) : 0;
    if (rounded) below = fmax(below, half_digit(n, n->low)), above = fmax(above, half_digit(n, n->high));
    if (isfinite(*low)) *low -= base_step(n, below);
    if (isfinite(*high)) *high += base_step(n, above);
}

typedef struct {
    double low, high;
    bool low_open, high_open;
} interval;

/* Ends are open only as they were written; a margin closes them. */
static interval interval_of(const cc_number *n, bool rounded)
{
    interval i;
    cc_number_interval(n, rounded, &i.low, &i.high);
    i.low_open = n->low_open && i.low == n->base_low;
    i.high_open = n->high_open && i.high == n->base_high && !(n->approximate && n->low == n->high);
    return i;
}

/* A hair for what conversion and decimals cost. */
static double hair(double a, double b)
{
    return isfinite(a) && isfinite(b) ? 1e-9 * fmax(fabs(a), fabs(b)) : 0;
}

static bool begins_before_end(const interval *a, const interval *b)
{
    double slack = hair(a->low, b->high);
    if (a->low_open || b->high_open) return a->low < b->high - slack;
    return a->low <= b->high + slack;
}

static bool meet(const interval *a, const interval *b)
{
    return begins_before_end(a, b) && begins_before_end(b, a);
}

/* One may be the other rounded, but two round numbers are what they say: 20,000 is not 21,000. */
static bool meet_rounded(const cc_number *a, const cc_number *b)
{
    interval x = interval_of(a, false), y = interval_of(b, false), x_rounded = interval_of(a, true),
             y_rounded = interval_of(b, true);
    return meet(&x_rounded, &y) || meet(&x, &y_rounded);
}

static bool same_ends(const cc_number *a, const cc_number *b)
{
    bool low = a->base_low == b->base_low || fabs(a->base_low - b->base_low) <= hair(a->base_low, b->base_low);
    bool high = a->base_high == b->base_high || fabs(a->base_high - b->base_high) <= hair(a->base_high, b->base_high);
    return low && high && a->low_open == b->low_open && a->high_open == b->high_open;
}

/* --- exact texts ----------------------------------------------------------------------- */

/* The digits alone: telephone numbers are written in many ways. */
static size_t digits_of(cc_span s, char *out, size_t size)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len && n < size; i++)
        if (s.ptr[i] >= '0' && s.ptr[i] <= '9') out[n++] = s.ptr[i];
    return n;
}

static bool same_digits(cc_span a, cc_span b)
{
    char x[32], y[32];
    size_t n = digits_of(a, x, sizeof x);
    return n == digits_of(b, y, sizeof y) && memcmp(x, y, n) == 0;
}

static uint32_t read_part(cc_span s, size_t *at)
{
    uint32_t value = 0;
    while (*at < s.len && (s.ptr[*at] < '0' || s.ptr[*at] > '9')) ++*at;
    for (; *at < s.len && s.ptr[*at] >= '0' && s.ptr[*at] <= '9'; ++*at)
        value = value * 10 + (uint32_t)(s.ptr[*at] - '0');
    return value;
}

/* "won 3-2" and "lost 2-3" are one result. */
static bool same_score(cc_span a, cc_span b)
{
    size_t i = 0, k = 0;
    uint32_t a1 = read_part(a, &i), a2 = read_part(a, &i), b1 = read_part(b, &k), b2 = read_part(b, &k);
    return (a1 == b1 && a2 == b2) || (a1 == b2 && a2 == b1);
}

/* --- the answer ---------------------------------------------------------------------------- */

static bool in_other_units(const cc_number *a, const cc_number *b)
{
    return !cc_span_equal(a->unit, b->unit);
}

/* In two units a plain number is taken to the digit it is written with: "14 miles" is 13.5 to 14.5 of them. */
static interval converted(const cc_number *n)
{
    interval i = interval_of(n, true);
    if (!n->approximate && n->low == n->high && i.low == n->base_low && fabs(n->low) >= 2) {
        i.low -= base_step(n, 0.5);
        i.high += base_step(n, 0.5);
    }
    return i;
}

cc_number_relation_kind cc_number_relation(const cc_number *a, const cc_number *b)
{
    if (!cc_number_is_comparable(a, b)) return CC_NUMBER_UNRELATED;
    if (a->kind == CC_NUMBER_ID) return same_digits(a->value, b->value) ? CC_NUMBER_SAME : CC_NUMBER_DIFFERENT;
    if (a->kind == CC_NUMBER_SCORE) return same_score(a->value, b->value) ? CC_NUMBER_SAME : CC_NUMBER_DIFFERENT;
    if (same_ends(a, b)) return CC_NUMBER_SAME;
    if (a->ordinal) return CC_NUMBER_DIFFERENT;
    if (!in_other_units(a, b)) return meet_rounded(a, b) ? CC_NUMBER_COMPATIBLE : CC_NUMBER_DIFFERENT;
    interval x = converted(a), y = converted(b);
    if (!meet(&x, &y)) return CC_NUMBER_DIFFERENT;
    return a->low == a->high && b->low == b->high ? CC_NUMBER_SAME : CC_NUMBER_COMPATIBLE;
}

double cc_number_gap(const cc_number *a, const cc_number *b)
{
    interval x = interval_of(a, false), y = interval_of(b, false);
    if (meet_rounded(a, b)) return 0;
    double lower = x.high <= y.low ? x.high : y.high, upper = x.high <= y.low ? y.low : x.low;
    double larger = fmax(fabs(lower), fabs(upper));
    if (larger == 0 || lower * upper <= 0) return lower == upper ? 0 : 1;
    return (upper - lower) / larger;
}

bool cc_number_is_within(const cc_number *a, const cc_number *b)
{
    if (!cc_number_is_comparable(a, b) || is_exact_text(a)) return false;
    interval x = interval_of(a, false), y = interval_of(b, true);
    return x.low >= y.low - hair(x.low, y.low) && x.high <= y.high + hair(x.high, y.high);
}
