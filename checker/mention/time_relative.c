#include "mention/time_parts.h"

/* Times that are counted from another: what their forms share, and words without a day ("now", "soon"). */

/* After a past verb the last date of the sentence, or of a history; else the anchor. */
int32_t cc_day_spoken_of(const cc_time_scan *s, uint32_t i)
{
    bool told = s->last_in_sentence.grain != CC_GRAIN_NONE || (s->history && s->last.grain != CC_GRAIN_NONE);
    return told && cc_time_direction(s, i) == CC_DIRECTION_PAST ? cc_last_day(s) : s->anchor;
}

/* The day that "the day before" and "that week" count from: the last resolved date, else the anchor. */
int32_t cc_last_day(const cc_time_scan *s)
{
    return s->last.grain == CC_GRAIN_NONE ? s->anchor : cc_interval_day(s->last);
}

bool cc_when_set_relative(cc_when *w, cc_interval i, uint32_t end)
{
    w->said = CC_SAID_INTERVAL;
    w->interval[0] = i;
    w->intervals = 1;
    w->end = end;
    w->relative = true;
    return true;
}

cc_interval cc_one_day(int32_t day)
{
    return cc_days(day, day + 1, CC_GRAIN_DAY);
}

bool cc_is_plural_word(const cc_time_scan *s, uint32_t i)
{
    const cc_atom *a = cc_atom_at(s, i);
    return a->lower.len > 3 && a->lower.ptr[a->lower.len - 1] == 's';
}

cc_time_unit cc_finest_unit(const cc_when *d)
{
    for (int u = 0; u < CC_TIME_UNITS; u++)
        if (d->amount[u] != 0) return (cc_time_unit)u;
    return d->unit;
}

/* "the current crisis", "recent history": adjectives that place a noun in time, without a value to compare. */
static bool adjective_reference(const cc_time_scan *s, uint32_t i, cc_when *out)
{
    static const struct {
        const char *word, *second;
        int reference;
    } words[] = {{"recent", NULL, -1}, {"current", NULL, 0}, {"former", NULL, -1},
                 {"past", NULL, -1},   {"short", "term", 1}, {"long", "term", 1}};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        if (!cc_atom_is(s, i, words[k].word)) continue;
        uint32_t end = i + 1;
        if (words[k].second != NULL) {
            end = cc_atom_at(s, end)->kind == '-' ? end + 1 : end;
            if (!cc_atom_is(s, end++, words[k].second)) continue;
        }
        bool noun =
            cc_atom_is(s, i, "past") && !(i > 0 && cc_atom_is(s, i - 1, "the") && cc_atom_at(s, end)->kind != 'w');
        if (noun) continue;
        *out = cc_when_at(i);
        out->said = CC_SAID_REFERENCE;
        out->reference = words[k].reference;
        out->fuzzy = out->relative = out->adjective = true;
        out->end = end;
        return true;
    }
    return false;
}

/* "it |soon| became clear", "|Soon| they left": soon after what was told before. */
static bool is_soon_after(const cc_time_scan *s, uint32_t i, uint32_t end)
{
    static const char *const words[] = {"soon", "shortly"};
    if (s->bare || !CC_AMONG(cc_atom_at(s, i)->lower, words)) return false;
    bool verb =
        cc_atom_at(s, end)->kind == 'w' && s->article->tokens.item[cc_atom_at(s, end)->token].xpos == CC_XPOS_VBD;
    bool after = cc_atom_is(s, end - 1, "afterwards") || cc_atom_is(s, end - 1, "afterward");
    return (verb || after || i == 0) && cc_time_direction(s, i) == CC_DIRECTION_PAST;
}

static bool read_reference(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t end;
    cc_when w = cc_when_at(i);
    int value = cc_word_value(s, i, CC_WORD_REFERENCE, &end);
    cc_when inner;
    if (value == CC_NO_WORD) return adjective_reference(s, i, out);
    if (cc_atom_is(s, i, "in") && cc_read_sided(s, i + 1, &inner) && inner.end > end) return false;
    if (cc_atom_is(s, i, "now") && (cc_atom_is(s, i + 1, "that") || (i > 0 && cc_atom_is(s, i - 1, "by"))))
        return false;
    if (cc_atom_is(s, i, "to") &&
        ((i > 0 && !cc_atom_at(s, i - 1)->capital && (cc_atom_is(s, i - 1, "up") || cc_atom_is(s, i - 1, "equals"))) ||
         cc_atom_at(s, end)->kind == 'd'))
        return false;
    if (cc_atom_is(s, i, "soon") && i > 0 && cc_atom_is(s, i - 1, "as")) return false;
    bool beside = cc_atom_is(s, end, "after") || cc_atom_is(s, end, "before");
    if (beside && (cc_atom_is(s, i, "shortly") || cc_atom_is(s, i, "soon"))) return false;
    if (cc_atom_is(s, i, "future") && !(i > 0 && cc_atom_is(s, i - 1, "the"))) return false;
    bool told = value > 0 && is_soon_after(s, i, end);
    w.said = CC_SAID_REFERENCE;
    w.reference = told ? -1 : value;
    w.fuzzy = w.relative = true;
    w.end = end;
    *out = w;
    return true;
}

bool cc_read_relative(cc_time_scan *s, uint32_t i, cc_when *out)
{
    static const struct {
        bool (*read)(cc_time_scan *s, uint32_t i, cc_when *w);
        uint32_t needs;
    } forms[] = {
        {cc_read_named_day, 0},
        {cc_read_same_period, CC_NEAR(UNIT)},
        {cc_read_sided, 0},
        {cc_read_amount_side, CC_NEAR(SIDE)},
        {cc_read_units_ahead, CC_NEAR(UNIT)},
        {cc_read_distance, CC_NEAR(UNIT) | CC_NEAR_DIGIT},
        {cc_read_in_amount, CC_NEAR(UNIT) | CC_NEAR_DIGIT},
        {cc_read_weekdays_ago, 0},
        {cc_read_unit_beside, CC_NEAR(UNIT) | CC_NEAR(DAYPART) | CC_NEAR(WEEKDAY)},
        {cc_read_nth, CC_NEAR(ORDINAL) | CC_NEAR(NUMBER) | CC_NEAR_DIGIT},
        {cc_read_unit_of, CC_NEAR(UNIT) | CC_NEAR_DIGIT},
        {cc_read_part, CC_NEAR(PART) | CC_NEAR(SIDE)},
        {cc_read_short_part, 0},
        {cc_read_unit_end, CC_NEAR(UNIT)},
        {cc_read_the_unit, CC_NEAR(UNIT)},
        {read_reference, 0},
        {cc_read_lasting, CC_NEAR(UNIT) | CC_NEAR_DIGIT},
        {cc_read_weekend, CC_NEAR(UNIT)},
    };
    cc_when best = cc_when_at(i), w;
    uint32_t near = cc_atom_at(s, i)->near;
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++)
        if ((forms[k].needs == 0 || (near & forms[k].needs) != 0) && forms[k].read(s, i, &w) && w.end > best.end)
            best = w;
    if (best.end == i) return false;
    *out = best;
    return true;
}
