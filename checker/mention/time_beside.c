#include "mention/time_parts.h"

/* "the day before", "the week before last", "a week starting tomorrow": a unit beside a day, or so long from it. */

/* What a distance of one counts: a unit, a part of the day, a weekday. */
typedef struct {
    cc_time_unit unit;
    int daypart; /* -1 */
    int weekday; /* 0 */
} counted;

static uint32_t read_counted(const cc_time_scan *s, uint32_t i, counted *c)
{
    uint32_t end;
    int value = cc_word_value(s, i, CC_WORD_UNIT, &end);
    *c = (counted){.unit = CC_UNIT_DAY, .daypart = -1};
    if (value != CC_NO_WORD) {
        c->unit = (cc_time_unit)value;
        return value >= CC_UNIT_DAY && value <= CC_UNIT_CENTURY && !cc_is_plural_word(s, i) ? end : 0;
    }
    if ((value = cc_word_value(s, i, CC_WORD_DAYPART, &end)) != CC_NO_WORD) {
        c->daypart = value;
        return end;
    }
    c->unit = CC_UNIT_WEEK;
    return cc_read_weekday(s, i, &c->weekday);
}

/* "the week before last", "Friday after next": two steps from the anchor. */
static bool set_two_steps(const cc_time_scan *s, const counted *c, int sign, uint32_t end, cc_when *w)
{
    uint32_t unit_end;
    if (s->anchor == CC_NO_DAY || cc_word_value(s, end, CC_WORD_UNIT, &unit_end) != CC_NO_WORD) return false;
    if (c->weekday == 0)
        return cc_when_set_relative(w, cc_unit_around(cc_unit_shift(s->anchor, c->unit, 2 * sign), c->unit), end);
    int32_t first = sign > 0 ? cc_weekday_from(s->anchor + 1, c->weekday) : cc_weekday_until(s->anchor - 1, c->weekday);
    return cc_when_set_relative(w, cc_one_day(first + 7 * sign), end);
}

/* Behind "before" or "after" nothing that it could be before or after. */
static bool stands_alone(const cc_time_scan *s, uint32_t i)
{
    const cc_atom *next = cc_atom_at(s, i);
    return next->kind != 'w' || s->article->tokens.item[next->token].upos == CC_UPOS_VERB ||
           cc_span_is(next->lower, "and") || cc_span_is(next->lower, "in") || cc_span_is(next->lower, "at");
}

/* "the day before", "the year after", "the week before last", "the day after Christmas". */
bool cc_read_unit_beside(cc_time_scan *s, uint32_t i, cc_when *out)
{
    counted c;
    cc_when w = cc_when_at(i), x;
    uint32_t j = cc_skip(s, cc_skip(s, i, "the"), "very"), end = read_counted(s, j, &c);
    if (end == 0 || (j == i && c.weekday == 0)) return false;
    bool before = cc_atom_is(s, end, "before"), after = cc_atom_is(s, end, "after");
    bool earlier =
        before || cc_atom_is(s, end, "prior") || cc_atom_is(s, end, "previous") || cc_atom_is(s, end, "earlier");
    if (!earlier && !after) return false;
    int sign = after ? 1 : -1;
    end++;
    if (cc_atom_is(s, end, after ? "next" : "last") && (before || after))
        return set_two_steps(s, &c, sign, end + 1, &w) ? (*out = w, true) : false;
    if (c.weekday != 0) return false;
    int32_t base = cc_last_day(s);
    if ((before || after) && cc_atom_is(s, end, "that") && cc_atom_at(s, end + 1)->kind != 'w')
        end++; /* "not last week, but the week before that" */
    else if ((before || after) && cc_read_resolved(s, end, &x)) {
        base = cc_interval_day(x.interval[0]);
        end = x.end;
        cc_when_add_part(s, &w, &x);
    } else if ((before || after) && !stands_alone(s, end)) {
        return false;
    }
    if (base == CC_NO_DAY) return false;
    cc_when_set_relative(&w, cc_unit_around(cc_unit_shift(base, c.unit, sign), c.unit), end);
    w.daypart = c.daypart;
    *out = w;
    return true;
}

/* "the nine months ended Sept. 30", "the 12 months through September": so long up to there. */
static bool read_ended(cc_time_scan *s, const cc_when *d, cc_when *out)
{
    cc_when x, w = cc_when_at(d->first);
    uint32_t j = d->end;
    cc_time_unit unit = cc_finest_unit(d);
    bool up_to =
        cc_atom_is(s, j, "to") && d->first > 0 && cc_atom_is(s, d->first - 1, "the"); /* "the 12 months to May" */
    if (!up_to && !cc_atom_is(s, j, "ended") && !cc_atom_is(s, j, "ending") && !cc_atom_is(s, j, "through"))
        return false;
    if (unit < CC_UNIT_DAY || !cc_read_resolved(s, j + 1, &x) || x.intervals != 1 ||
        x.interval[0].grain > CC_GRAIN_MONTH)
        return false;
    int32_t to = cc_interval_end(x.interval[0]);
    cc_when_set_relative(&w, cc_days(cc_unit_shift(to, unit, -d->amount[unit]), to, CC_GRAIN_DAY), x.end);
    cc_when_add_part(s, &w, d);
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}

/* "a week starting tomorrow", "for 1 week, from December 20": so long from there on. */
bool cc_read_lasting(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when d, x, w = cc_when_at(i);
    if (!cc_read_duration(s, i, &d) || d.said != CC_SAID_DURATION || d.vague || d.age) return false;
    if (read_ended(s, &d, out)) return true;
    bool comma = cc_atom_at(s, d.end)->kind == ',';
    uint32_t j = comma ? d.end + 1 : d.end;
    if (!cc_atom_is(s, j, "starting") && !cc_atom_is(s, j, "beginning") && !(comma && cc_atom_is(s, j, "from")))
        return false;
    bool dated = cc_read_resolved(s, cc_skip(s, j + 1, "on"), &x) && x.interval[0].grain == CC_GRAIN_DAY;
    cc_time_unit unit = cc_finest_unit(&d);
    if (!dated || unit < CC_UNIT_DAY) return false;
    int32_t from = cc_interval_day(x.interval[0]);
    cc_when_set_relative(&w, cc_days(from, cc_unit_shift(from, unit, d.amount[unit]), CC_GRAIN_DAY), x.end);
    cc_when_add_part(s, &w, &d);
    cc_when_add_part(s, &w, &x);
    *out = w;
    return true;
}
