#include "mention/time_parts.h"

/* "two weeks ago", "three days later", "in two years": so far from a day. */

/* The day, month or year so far from base; exact: to the day whatever the unit ("3 years from today"). */
static bool set_distance(const cc_time_scan *s, const cc_when *d, int32_t base, int minute, int sign, bool exact,
                         cc_when *w, uint32_t end)
{
    cc_time_unit finest = cc_finest_unit(d);
    int32_t day = base;
    if (base == CC_NO_DAY) return false;
    w->said = CC_SAID_INTERVAL;
    w->end = end;
    w->relative = true;
    w->approximate = d->approximate || finest > CC_UNIT_DAY;
    if (d->vague) { /* "several years ago": a side of the anchor */
        if (finest < CC_UNIT_DAY)
            return w->fuzzy = true, cc_when_set_relative(w, cc_one_day(base), end); /* "hours later" */
        cc_interval open = finest == CC_UNIT_MONTH ? cc_unit_around(base, CC_UNIT_MONTH) : cc_one_day(base);
        if (sign < 0) open.from = INT64_MIN;
        else open.to = INT64_MAX;
        w->fuzzy = true;
        return cc_when_set_relative(w, open, end);
    }
    int64_t minutes = 0;
    for (int u = CC_TIME_UNITS - 1; u >= 0; u--) {
        if (d->amount[u] == 0) continue;
        if (u < CC_UNIT_DAY) minutes += (int64_t)(sign * d->amount[u] * cc_unit_minutes((cc_time_unit)u));
        else if (d->amount[u] < 100000) day = cc_unit_shift(day, (cc_time_unit)u, sign * d->amount[u]);
        else return false;
    }
    if (minutes != 0) {
        if (minute < 0) {
            if (minutes > -1440 && minutes < 1440) minutes = 0, w->fuzzy = true;
            day += (int32_t)(minutes / 1440);
            return cc_when_set_relative(w, cc_one_day(day), end);
        }
        int64_t at = (int64_t)day * 1440 + minute + minutes;
        cc_interval i = {at, at + 1, CC_GRAIN_MINUTE};
        return cc_when_set_relative(w, i, end);
    }
    if (exact || finest <= CC_UNIT_WEEK || finest >= CC_UNIT_WEEKEND)
        return cc_when_set_relative(w, cc_one_day(day), end);
    /* the grain of "a year ago" is that of its context, mostly a month; of more years, the year */
    cc_time_unit grain = finest == CC_UNIT_MONTH || (finest == CC_UNIT_YEAR && d->amount[CC_UNIT_YEAR] == 1)
                             ? CC_UNIT_MONTH
                         : finest == CC_UNIT_QUARTER ? CC_UNIT_QUARTER
                                                     : CC_UNIT_YEAR;
    if (d->amount[finest] != (double)(int)d->amount[finest] && finest == CC_UNIT_YEAR) grain = CC_UNIT_MONTH;
    if (grain == CC_UNIT_MONTH && finest == CC_UNIT_YEAR && base != s->anchor && s->last.grain >= CC_GRAIN_YEAR)
        grain = CC_UNIT_YEAR; /* "in 1920 ..., one year later" */
    return cc_when_set_relative(w, cc_unit_around(day, grain), end);
}

/* "more than two weeks ago": open on the far side, "less than a week ago": between. */
static void open_distance(const cc_when *d, int32_t base, int sign, cc_when *w)
{
    if (!d->hedged || w->said != CC_SAID_INTERVAL || w->intervals != 1) return;
    bool over = d->hedge == CC_HEDGE_OVER || d->hedge == CC_HEDGE_ATLEAST,
         under = d->hedge == CC_HEDGE_UNDER || d->hedge == CC_HEDGE_ATMOST;
    cc_interval *i = &w->interval[0];
    if (over && sign < 0) i->to = i->from, i->from = INT64_MIN;
    else if (over) i->to = INT64_MAX;
    else if (under && sign < 0) i->to = (int64_t)base * 1440;
    else if (under) i->from = (int64_t)base * 1440;
}

typedef enum { FROM_ANCHOR, FROM_LAST, FROM_TIME } origin;

/* What says in which direction a distance goes and from where. */
static uint32_t read_distance_word(const cc_time_scan *s, uint32_t i, int *sign, origin *from)
{
    static const struct {
        const char *word, *second;
        int sign;
        origin from;
    } words[] = {
        {"ago", NULL, -1, FROM_ANCHOR},    {"back", NULL, -1, FROM_ANCHOR},    {"hence", NULL, 1, FROM_ANCHOR},
        {"from", "now", 1, FROM_ANCHOR},   {"earlier", NULL, -1, FROM_LAST},   {"previously", NULL, -1, FROM_LAST},
        {"prior", NULL, -1, FROM_LAST},    {"later", NULL, 1, FROM_LAST},      {"afterwards", NULL, 1, FROM_LAST},
        {"afterward", NULL, 1, FROM_LAST}, {"thereafter", NULL, 1, FROM_LAST}, {"on", NULL, 1, FROM_LAST},
    };
    static const struct {
        const char *word;
        int sign;
    } links[] = {{"before", -1}, {"after", 1}, {"from", 1}, {"since", 1}, {"following", 1}};
    if (cc_atom_is(s, i, "earlier") || cc_atom_is(s, i, "later"))
        if (cc_atom_is(s, i + 1, "than")) return 0;
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        if (!cc_atom_is(s, i, words[k].word) || (words[k].second != NULL && !cc_atom_is(s, i + 1, words[k].second)))
            continue;
        if (cc_span_is(cc_atom_at(s, i)->lower, "on") && cc_atom_at(s, i + 1)->kind == 'w') continue;
        if (cc_span_is(cc_atom_at(s, i)->lower, "back") && cc_atom_at(s, i + 1)->kind == 'w' && !s->bare) continue;
        *sign = words[k].sign;
        *from = words[k].from;
        uint32_t end = words[k].second == NULL ? i + 1 : i + 2;
        if (cc_atom_is(s, i, "earlier") && cc_atom_is(s, end, "than")) return 0;
        if (cc_atom_is(s, i, "prior") && cc_atom_is(s, end, "to")) return *from = FROM_TIME, end + 1;
        return end;
    }
    for (size_t k = 0; k < sizeof links / sizeof *links; k++) {
        if (!cc_atom_is(s, i, links[k].word)) continue;
        *sign = links[k].sign;
        *from = FROM_TIME;
        return i + 1;
    }
    return 0;
}

/* "A few minutes after eleven", "ten minutes before noon": a clock, some minutes on. */
static bool from_clock(cc_time_scan *s, const cc_when *d, const cc_when *x, int sign, cc_when *w)
{
    enum { FEW = 5 };
    if (x->said != CC_SAID_CLOCK || x->minute < 0 || cc_finest_unit(d) != CC_UNIT_MINUTE) return false;
    int minutes = sign * (d->vague ? FEW : (int)d->amount[CC_UNIT_MINUTE]), all = x->minute + minutes;
    if (all < 0 || all >= 24 * 60) return false;
    *w = *x;
    w->first = d->first;
    w->minute = all;
    w->approximate = w->approximate || d->vague;
    for (uint32_t k = 0; k < w->intervals; k++) w->interval[k].from += minutes, w->interval[k].to += minutes;
    cc_when_add_part(s, w, x);
    return true;
}

/* "2 weeks from January 15", "the day after Christmas": from a time that is said. */
static bool from_time(cc_time_scan *s, const cc_when *d, uint32_t i, int sign, cc_when *w)
{
    cc_when x;
    if (!cc_read_resolved(s, i, &x)) return false;
    if (from_clock(s, d, &x, sign, w)) return true;
    /* "Goes up by two months a year from 2016": that is a rate, and where it begins. */
    if (cc_atom_is(s, i - 1, "from") && x.interval[0].grain >= CC_GRAIN_YEAR) return false;
    int32_t base = cc_interval_day(x.interval[0]);
    if (!set_distance(s, d, base, -1, sign, true, w, x.end)) return false;
    open_distance(d, base, sign, w);
    /* "For five days from Tuesday": all of them, not the last. */
    bool lasts = cc_atom_is(s, i - 1, "from") && d->first > 0 && cc_atom_is(s, d->first - 1, "for");
    if (lasts && w->interval[0].to != INT64_MAX && cc_interval_day(w->interval[0]) > base)
        w->interval[0] = cc_days(base, cc_interval_day(w->interval[0]), CC_GRAIN_DAY);
    cc_when_add_part(s, w, &x);
    cc_when_add_part(s, w, d);
    return true;
}

/* "five days before his death" needs the day of the death; where nothing follows, the last date is meant. */
static bool means_last(const cc_time_scan *s, uint32_t i)
{
    const cc_atom *next = cc_atom_at(s, i);
    bool alone = next->kind != 'w' || cc_span_is(next->lower, "and") || cc_span_is(next->lower, "but");
    return alone && !cc_atom_is(s, i - 1, "from") && !cc_atom_is(s, i - 1, "since");
}

/* "a year ago today", "two weeks ago Monday": so far from another day than the anchor. */
static bool from_day(cc_time_scan *s, const cc_when *d, uint32_t i, int sign, cc_when *w)
{
    uint32_t end;
    int days = cc_word_value(s, i, CC_WORD_DAY, &end), weekday;
    if (s->anchor == CC_NO_DAY) return false;
    if (days != CC_NO_WORD) return set_distance(s, d, s->anchor + days, -1, sign, true, w, end);
    int unit = cc_atom_is(s, i, "this") ? cc_word_value(s, i + 1, CC_WORD_UNIT, &end) : CC_NO_WORD;
    if (unit >= CC_UNIT_WEEK && unit <= CC_UNIT_MONTH) { /* "ten years ago this week" */
        if (!set_distance(s, d, s->anchor, -1, sign, true, w, end)) return false;
        w->interval[0] = cc_unit_around(cc_interval_day(w->interval[0]), (cc_time_unit)unit);
        return true;
    }
    if (cc_finest_unit(d) != CC_UNIT_WEEK || (end = cc_read_weekday(s, i, &weekday)) == 0) return false;
    return set_distance(s, d, cc_weekday_until(s->anchor, weekday), -1, sign, true, w, end);
}

/* Days cannot be counted from a year: then from the anchor, in a history from nothing. */
static int32_t base_of_last(const cc_time_scan *s, const cc_when *d)
{
    bool coarse = s->last.grain > CC_GRAIN_WEEK && s->last.grain > cc_unit_grain(cc_finest_unit(d));
    if (coarse && s->history) return CC_NO_DAY;
    return coarse ? s->anchor : cc_last_day(s);
}

/* "(rose in the third quarter) from a year earlier": what is compared is the same quarter. */
static bool is_compared(const cc_time_scan *s, const cc_when *d)
{
    static const char *const before[] = {"from", "than", "over", "against", "versus", "with"};
    cc_grain grain = s->last_in_sentence.grain;
    if (d->amount[CC_UNIT_YEAR] != 1 || cc_finest_unit(d) != CC_UNIT_YEAR || d->first == 0) return false;
    if (grain != CC_GRAIN_MONTH && grain != CC_GRAIN_QUARTER) return false;
    for (size_t k = 0; k < sizeof before / sizeof *before; k++)
        if (cc_atom_is(s, d->first - 1, before[k])) return true;
    return false;
}

/* "was charged, and resigned days later": what is past cannot lie behind the day of the article, so it counts from an
 * event that has no date here. */
static bool is_yet_to_come(const cc_time_scan *s, const cc_when *d, const cc_when *w)
{
    enum { YEAR = 366 };
    if (s->anchor == CC_NO_DAY || s->history || s->bare || w->intervals != 1) return false;
    int32_t from = cc_interval_day(w->interval[0]);
    bool open = w->interval[0].to == INT64_MAX;
    if (!open && s->last_in_sentence.grain != CC_GRAIN_NONE) return false;
    if (from < s->anchor + (open ? 0 : 1) || from > s->anchor + YEAR) return false;
    return cc_time_direction(s, d->first) == CC_DIRECTION_PAST;
}

/* "two weeks ago", "three days later", "a week after Easter". */
static bool finish_distance(cc_time_scan *s, const cc_when *d, cc_when *out)
{
    int sign, weekday;
    origin from;
    uint32_t on = cc_atom_is(s, d->end, "on") ? cc_read_weekday(s, d->end + 1, &weekday) : 0;
    if (on != 0 && cc_finest_unit(d) == CC_UNIT_WEEK && s->anchor != CC_NO_DAY &&
        cc_time_direction(s, d->first) == CC_DIRECTION_FUTURE) { /* "a week on Tuesday" */
        *out = cc_when_at(d->first);
        return set_distance(s, d, cc_weekday_from(s->anchor, weekday), -1, 1, true, out, on);
    }
    uint32_t end = read_distance_word(s, d->end, &sign, &from);
    cc_when w = cc_when_at(d->first);
    if (end == 0) return false;
    if (from == FROM_TIME && from_time(s, d, end, sign, &w)) return *out = w, true;
    if (from == FROM_TIME && !means_last(s, end)) return false;
    if (from == FROM_ANCHOR && from_day(s, d, end, sign, &w)) return *out = w, true;
    if (sign < 0 && from != FROM_TIME && is_compared(s, d)) {
        cc_interval last = s->last_in_sentence;
        int32_t begin = cc_months_on(cc_interval_day(last), -12), stop = cc_months_on(cc_interval_end(last), -12);
        cc_when_set_relative(&w, cc_days(begin, stop, last.grain), end);
        cc_when_add_part(s, &w, d);
        return *out = w, true;
    }
    int32_t base = from == FROM_ANCHOR ? s->anchor : base_of_last(s, d);
    if (!set_distance(s, d, base, from == FROM_ANCHOR ? s->anchor_minute : -1, sign, false, &w, end)) return false;
    open_distance(d, base, sign, &w);
    if (from == FROM_LAST && sign > 0 && is_yet_to_come(s, d, &w)) {
        w = cc_when_at(d->first);
        w.said = CC_SAID_REFERENCE;
        w.reference = -1;
        w.fuzzy = w.relative = true;
        w.end = end;
    }
    cc_when_add_part(s, &w, d);
    *out = w;
    return true;
}

bool cc_read_distance(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when d;
    return cc_read_duration(s, i, &d) && d.said == CC_SAID_DURATION && !d.age && finish_distance(s, &d, out);
}

/* "in two days", "in one week's time", "within three months": ahead, where the verb is not past. */
bool cc_read_in_amount(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when d, w = cc_when_at(i);
    if (!cc_atom_is(s, i, "in") || !cc_read_duration(s, i + 1, &d) || d.said != CC_SAID_DURATION || d.age) return false;
    uint32_t end = d.end;
    bool time = cc_atom_at(s, end)->kind == '\'' && (cc_atom_is(s, end + 1, "time") || cc_atom_is(s, end + 2, "time"));
    if (time) end = cc_atom_is(s, end + 1, "time") ? end + 2 : end + 3;
    cc_direction direction = cc_time_direction(s, i);
    int sign;
    origin from;
    uint32_t link = read_distance_word(s, end, &sign, &from);
    if (link != 0 && from == FROM_TIME) return finish_distance(s, &d, out) ? (out->first = i, true) : false;
    if (link != 0 || (!time && direction != CC_DIRECTION_FUTURE && !s->bare)) return false;
    if (d.vague || cc_atom_at(s, end)->kind == '-') return false;
    if (!set_distance(s, &d, s->anchor, s->anchor_minute, 1, false, &w, end)) return false;
    cc_when_add_part(s, &w, &d);
    *out = w;
    return true;
}

/* "2 Thursdays ago", "three Fridays from now". */
bool cc_read_weekdays_ago(cc_time_scan *s, uint32_t i, cc_when *out)
{
    double n;
    bool vague;
    int sign, weekday;
    origin from;
    uint32_t j = cc_read_amount(s, i, &n, &vague), end;
    if (j == 0 || vague || n < 1 || n > 100) return false;
    const cc_atom *a = cc_atom_at(s, j);
    if (a->kind != 'w' || s->anchor == CC_NO_DAY) return false;
    cc_span singular = a->lower.len > 4 && a->lower.ptr[a->lower.len - 1] == 's'
                           ? cc_span_sub(a->lower, 0, a->lower.len - 1)
                           : a->lower;
    int64_t word = cc_map_get(&s->lexicon->words, singular);
    if (word < 0 || !(s->lexicon->word.item[word].classes >> CC_WORD_WEEKDAY & 1)) return false;
    weekday = s->lexicon->word.item[word].value[CC_WORD_WEEKDAY];
    if ((end = read_distance_word(s, j + 1, &sign, &from)) == 0 || from == FROM_TIME) return false;
    cc_when w = cc_when_at(i);
    int32_t first = sign < 0 ? cc_weekday_until(s->anchor - 1, weekday) : cc_weekday_from(s->anchor + 1, weekday);
    cc_when_set_relative(&w, cc_one_day(first + sign * 7 * ((int)n - 1)), end);
    *out = w;
    return true;
}
