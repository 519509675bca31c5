#include "mention/time_parts.h"

/* Units that no word points to: "(in) the year", "the weekend", "the months ahead". */

/* "the year", "the whole week": the one last spoken of. The day alone is too often no date ("the issue of the day"). */
bool cc_read_the_unit(cc_time_scan *s, uint32_t i, cc_when *out)
{
    static const char *const before[] = {"in",      "during", "for",    "throughout", "over",
                                         "through", "within", "across", "into",       "later"};
    uint32_t j = cc_skip(s, i, "the"), end;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if (j == i || unit == CC_NO_WORD || unit < CC_UNIT_DAY || unit > CC_UNIT_YEAR || cc_is_plural_word(s, j) ||
        cc_atom_at(s, j)->capital)
        return false;
    bool due = false;
    for (size_t k = 0; k < sizeof before / sizeof *before && i > 0; k++) due = due || cc_atom_is(s, i - 1, before[k]);
    const cc_atom *next = cc_atom_at(s, end);
    bool goes_on = next->kind == 'w' &&
                   (cc_span_is(next->lower, "of") || cc_span_is(next->lower, "when") ||
                    cc_span_is(next->lower, "that") || s->article->tokens.item[next->token].upos == CC_UPOS_NOUN);
    if (!due || goes_on || next->kind == '-' || cc_day_spoken_of(s, i) == CC_NO_DAY ||
        (unit == CC_UNIT_DAY && !cc_atom_is(s, i - 1, "in") && !cc_atom_is(s, i - 1, "for")))
        return false;
    cc_when w = cc_when_at(i);
    if (unit == CC_UNIT_QUARTER && s->last.grain == CC_GRAIN_NONE) return false;
    cc_when_set_relative(&w, cc_unit_around(cc_day_spoken_of(s, i), (cc_time_unit)unit), end);
    *out = w;
    return true;
}

/* A weekend without "this" or "last": after a past verb the one that was, else the one that comes or is. */
bool cc_read_weekend(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = i, end;
    while (j < i + 2 && (cc_atom_is(s, j, "the") || cc_atom_is(s, j, "a") || cc_atom_is(s, j, "whole") ||
                         cc_atom_is(s, j, "entire")))
        j++;
    if (cc_word_value(s, j, CC_WORD_UNIT, &end) != CC_UNIT_WEEKEND || cc_is_plural_word(s, j) ||
        cc_atom_at(s, j)->capital || s->anchor == CC_NO_DAY)
        return false;
    cc_direction direction = cc_time_direction(s, j);
    int32_t saturday = cc_weekday_until(s->anchor, 1) + 5;
    if (direction != CC_DIRECTION_FUTURE && direction != CC_DIRECTION_PRESENT && cc_weekday_of(s->anchor) < 6)
        saturday -= 7;
    cc_when w = cc_when_at(i);
    cc_when_set_relative(&w, cc_days(saturday, saturday + 2, CC_GRAIN_WEEKEND), end);
    *out = w;
    return true;
}

/* "the months ahead", "in the years to come": from now on. */
bool cc_read_units_ahead(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if (unit == CC_NO_WORD || unit < CC_UNIT_DAY || unit > CC_UNIT_CENTURY || !cc_is_plural_word(s, j)) return false;
    bool come = cc_atom_is(s, end, "to") && cc_atom_is(s, end + 1, "come");
    if (!come && !(cc_atom_is(s, end, "ahead") && j > i && !cc_atom_is(s, end + 1, "of"))) return false;
    if (s->anchor == CC_NO_DAY) return false;
    cc_when w = cc_when_at(i);
    cc_when_set_relative(&w, (cc_interval){(int64_t)s->anchor * 1440, INT64_MAX, CC_GRAIN_DAY},
                         come ? end + 2 : end + 1);
    w.fuzzy = w.approximate = true;
    *out = w;
    return true;
}
