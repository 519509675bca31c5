/* mention/number_value.c - a number as text, and in the base unit of its dimension. */
#include "mention/number.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

cc_span cc_number_text(cc_arena *a, double value)
{
    char text[400];
    if (value == 0) return CC_LIT("0");
    snprintf(text, sizeof text, "%.12g", value);
    if (fabs(value) < 1e15 && strchr(text, 'e') == NULL) {
        if (floor(value) == value) snprintf(text, sizeof text, "%.0f", value);
        return cc_arena_print(a, "%s", text);
    }
    if (fabs(value) >= 1) return cc_arena_print(a, "%.0f", value);
    int digits = (int)(11 - floor(log10(fabs(value))));
    int n = snprintf(text, sizeof text, "%.*f", digits > 300 ? 300 : digits, value);
    while (n > 1 && text[n - 1] == '0') n--;
    return cc_arena_copy(a, (cc_span){text, (size_t)n});
}

static cc_span bounds_text(cc_arena *a, const cc_number *n)
{
    cc_span low = isfinite(n->low) ? cc_number_text(a, n->low) : CC_LIT("");
    cc_span high = isfinite(n->high) ? cc_number_text(a, n->high) : CC_LIT("");
    if (n->low == n->high) return low;
    return cc_arena_print(a, "%.*s..%.*s", CC_FMT(low), CC_FMT(high));
}

static double to_base(double value, const cc_unit *unit)
{
    return unit == NULL ? value : (value + unit->offset) * unit->factor;
}

void cc_number_normalise(cc_arena *a, cc_number *n, const cc_unit *unit)
{
    cc_span bounds = bounds_text(a, n);
    n->base_low = to_base(n->low, unit);
    n->base_high = to_base(n->high, unit);
    n->unit = unit == NULL ? CC_LIT("") : unit->name;
    n->dimension = unit == NULL ? CC_LIT("") : unit->dimension;
    n->value = unit == NULL ? bounds : cc_arena_print(a, "%.*s %.*s", CC_FMT(bounds), CC_FMT(unit->name));
}
