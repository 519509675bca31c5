#include "mention/time_parts.h"

/* What becomes a mention: bounds ("since Monday"), alternatives ("Friday or Monday"), ranges, single times. */

/* --- bounds --------------------------------------------------------------------------------------- */

/* The date only names an event ("after Thursday's attack", "since the 2014 annexation"): no bound of its own. */
static bool names_an_event(const cc_time_scan *s, const cc_when *w)
{
    const cc_atom *next = cc_atom_at(s, w->end);
    if (next->kind == '\'') return true;
    if (next->kind != 'w') return false;
    const cc_token *t = &s->article->tokens.item[next->token];
    const cc_token *last = &s->article->tokens.item[cc_atom_at(s, w->end - 1)->token];
    cc_deprel d = cc_deprel_main((cc_deprel)last->deprel);
    return (t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN) &&
           (d == CC_DEP_COMPOUND || d == CC_DEP_NUMMOD || d == CC_DEP_NMOD);
}

static bool set_bound(cc_time_scan *s, cc_bound bound, uint32_t first, cc_when *x, cc_when *out)
{
    if (!cc_is_dated(x) && x->said != CC_SAID_CLOCK) return false;
    if (names_an_event(s, x) || !cc_when_resolve(s, x) || x->intervals != 1) return false;
    cc_interval i = x->interval[0];
    switch (bound) {
    case CC_BOUND_SINCE: i.to = INT64_MAX; break;
    case CC_BOUND_AFTER: i.from = x->cut == CC_PART_START ? i.from : i.to, i.to = INT64_MAX; break;
    /* "before the end of the year" reaches to its last day */
    case CC_BOUND_UNTIL:
    case CC_BOUND_BEFORE: i.to = x->cut == CC_PART_END ? i.to : i.from, i.from = INT64_MIN; break;
    case CC_BOUND_BY:
    case CC_BOUND_THROUGH: i.from = INT64_MIN; break;
    default: return false;
    }
    if (i.grain == CC_GRAIN_MINUTE && bound == CC_BOUND_AFTER) i.from -= 1;
    cc_when w = *x;
    w.first = first;
    w.said = CC_SAID_INTERVAL;
    w.parts = 0;
    w.interval[0] = i;
    w.daypart = -1;
    cc_when_add_part(s, &w, x);
    *out = w;
    return true;
}

/* "pre-1982", "post-1945" */
static bool read_pre(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when x;
    bool pre = cc_atom_is(s, i, "pre");
    if ((!pre && !cc_atom_is(s, i, "post")) || cc_atom_at(s, i + 1)->kind != '-') return false;
    if (!cc_atom_at(s, i + 1)->glued || cc_atom_at(s, i + 2)->digits != 4 || !cc_read_year(s, i + 2, &x)) return false;
    if (!cc_when_resolve(s, &x)) return false;
    cc_interval year = x.interval[0];
    *out = cc_when_at(i);
    cc_when_set_relative(
        out, pre ? (cc_interval){INT64_MIN, year.from, year.grain} : (cc_interval){year.to, INT64_MAX, year.grain},
        x.end);
    cc_when_add_part(s, out, &x);
    return true;
}

/* "since then", "ever since", "has played every season since": from the date told last on. */
static bool read_since_then(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t end = cc_atom_is(s, i, "ever") && cc_atom_is(s, i + 1, "since") ? i + 2 : i + 1;
    if (end == i + 1 && !cc_atom_is(s, i, "since")) return false;
    bool then = cc_atom_is(s, end, "then");
    if (then ? cc_atom_at(s, end + 1)->kind == '-' : cc_atom_at(s, end)->kind == 'w' || cc_atom_at(s, end)->kind == 'd')
        return false;
    if (s->last.grain == CC_GRAIN_NONE || (!then && i == 0)) return false;
    cc_interval from = {s->last.from, INT64_MAX, s->last.grain};
    *out = cc_when_at(i);
    return cc_when_set_relative(out, from, then ? end + 1 : end);
}

static bool read_bound(cc_time_scan *s, uint32_t i, cc_when *out)
{
    uint32_t j;
    cc_when x;
    if (read_pre(s, i, out) || read_since_then(s, i, out)) return true;
    int bound = cc_word_value(s, i, CC_WORD_BOUND, &j);
    if (bound == CC_NO_WORD || bound == CC_BOUND_TO) return false;
    if (bound == CC_BOUND_FROM || bound == CC_BOUND_BETWEEN) {
        if (cc_read_range(s, j, i, true, out)) return true;
        if (bound == CC_BOUND_BETWEEN || !cc_read_time(s, j, &x)) return false;
        bool on = cc_atom_is(s, x.end, "on") || cc_atom_is(s, x.end, "onward") || cc_atom_is(s, x.end, "onwards") ||
                  cc_atom_is(s, x.end, "forward");
        if (!on || !set_bound(s, CC_BOUND_SINCE, i, &x, out)) return false;
        out->end++;
        return true;
    }
    bool the = bound == CC_BOUND_SINCE && cc_atom_is(s, j, "the"); /* "since the 1960s" */
    bool read = cc_read_time(s, j, &x) || (the && cc_read_time(s, j + 1, &x));
    return read && set_bound(s, (cc_bound)bound, i, &x, out);
}

/* "2018 or later", "March or earlier". */
static bool add_or_later(cc_time_scan *s, cc_when *w)
{
    cc_when x = *w;
    if (!cc_atom_is(s, w->end, "or") || !cc_is_dated(w)) return false;
    bool later = cc_atom_is(s, w->end + 1, "later") || cc_atom_is(s, w->end + 1, "after");
    if (!later && !cc_atom_is(s, w->end + 1, "earlier") && !cc_atom_is(s, w->end + 1, "before")) return false;
    uint32_t end = w->end + 2, after;
    if (cc_atom_at(s, end)->kind == 'd' || cc_word_value(s, end, CC_WORD_MONTH, &after) != CC_NO_WORD ||
        cc_word_value(s, end, CC_WORD_WEEKDAY, &after) != CC_NO_WORD)
        return false;
    if (!set_bound(s, later ? CC_BOUND_SINCE : CC_BOUND_BY, w->first, &x, w)) return false;
    w->end = end;
    return true;
}

/* --- alternatives ----------------------------------------------------------------------------------- */

/* A word of planning near the date: alternatives are seldom those of the past ("he proposed they talk Friday or
 * Monday"), and where a long sentence is parsed amiss the word is still near. */
static bool is_planned(const cc_time_scan *s, uint32_t atom)
{
    enum { BEFORE = 12, BEHIND = 6 };
    int32_t t = (int32_t)(cc_atom_at(s, atom)->token - s->sentence->first), count = (int32_t)s->sentence->count;
    if (s->prefer != CC_PREFER_NEWS) return false;
    for (int32_t k = t > BEFORE ? t - BEFORE : 0; k < count && k <= t + BEHIND; k++) {
        int64_t at = cc_map_get(&s->lexicon->words, s->sentence->token[k].lemma);
        if (at >= 0 && (s->lexicon->word.item[at].classes >> CC_WORD_PLAN & 1)) return true;
    }
    return false;
}

static bool is_open(const cc_when *w)
{
    return w->intervals > 0 && (w->interval[0].from == INT64_MIN || w->interval[0].to == INT64_MAX);
}

static uint32_t skip_say(const cc_time_scan *s, uint32_t i)
{
    if (cc_atom_at(s, i)->kind == ',' && cc_atom_is(s, i + 1, "say"))
        i = cc_atom_at(s, i + 2)->kind == ',' ? i + 3 : i + 2;
    else if (cc_atom_is(s, i, "perhaps") || cc_atom_is(s, i, "maybe") || cc_atom_is(s, i, "possibly")) i++;
    return cc_skip(s, cc_skip(s, i, "on"), "in");
}

/* The member behind "or" or a comma that an "or" follows; 0 where there is none. */
static uint32_t read_alternative(cc_time_scan *s, const cc_when *first, uint32_t i, bool *last, cc_when *w)
{
    uint32_t j = i;
    bool comma = cc_atom_at(s, j)->kind == ',';
    if (comma) j++;
    *last = cc_atom_is(s, j, "or");
    if (*last) j = skip_say(s, j + 1);
    else if (!comma) return 0;
    if (!cc_read_time(s, j, w) || !cc_is_dated(w) || is_open(w)) return 0;
    if (cc_is_day(first) != cc_is_day(w) && !(first->said == CC_SAID_CALENDAR && w->said == CC_SAID_CALENDAR)) return 0;
    if (cc_is_day(first) && !cc_is_day(w)) return 0;
    return w->end;
}

/* "Friday or Monday", "Wednesday, Thursday or Friday": the first is resolved, the others lie behind it on the same
 * side. */
static bool read_alternatives(cc_time_scan *s, cc_when *w)
{
    cc_when member[CC_WHEN_PARTS];
    uint32_t n = 1, at = w->end;
    bool last = false;
    if (!cc_is_dated(w) || is_open(w)) return false;
    member[0] = *w;
    while (!last && n < CC_WHEN_PARTS) {
        at = read_alternative(s, w, at, &last, &member[n]);
        if (at == 0) return false;
        n++;
    }
    if (!last) return false;
    /* "March 5 or 6, 2015", "in 2015 or 2016" */
    cc_share(&member[0], &member[n - 1]);
    cc_prefer prefer = s->prefer;
    if (is_planned(s, w->key)) s->prefer = CC_PREFER_FUTURE;
    bool found = cc_when_resolve(s, &member[0]) && member[0].intervals == 1;
    for (uint32_t k = 1; found && k < n; k++) {
        bool open = member[k].said == CC_SAID_CALENDAR && member[k].year == CC_NO_YEAR;
        int32_t anchor = s->anchor;
        bool past = cc_interval_day(member[0].interval[0]) <= anchor && s->prefer != CC_PREFER_FUTURE &&
                    cc_time_direction(s, w->key) != CC_DIRECTION_FUTURE;
        found = open ? cc_when_resolve_from(s, &member[k], cc_interval_day(member[k - 1].interval[0]) + 1)
                     : cc_when_resolve(s, &member[k]);
        found = found && member[k].intervals == 1;
        /* on the same side of the anchor: "Friday or Monday" of what was last week */
        if (found && open && past && anchor != CC_NO_DAY && cc_interval_day(member[k].interval[0]) > anchor) {
            member[k].intervals = 0;
            found = cc_when_resolve(s, &member[k]) && member[k].intervals == 1;
        }
    }
    s->prefer = prefer;
    if (!found) return false;
    cc_when all = cc_when_at(w->first);
    all.said = CC_SAID_INTERVAL;
    all.key = w->key;
    all.end = member[n - 1].end;
    for (uint32_t k = 0; k < n; k++) {
        all.interval[all.intervals++] = member[k].interval[0];
        all.relative = all.relative || member[k].relative;
        cc_when_add_part(s, &all, &member[k]);
    }
    *w = all;
    return true;
}

/* "(May 4 and) 5, 2015" */
static bool read_day_and_year(const cc_time_scan *s, cc_when *w, uint32_t i)
{
    int date, year;
    bool ordinal;
    uint32_t end = w->date > 0 && w->month > 0 ? cc_read_date_number(s, i, &date, &ordinal) : 0;
    if (end == 0 || date <= w->date || cc_atom_at(s, end)->kind != ',') return false;
    if (cc_read_year_number(s, end + 1, &year) == 0) return false;
    return w->year = year, true;
}

/* "in August and September 1914", "the summer and autumn of 1918": the year behind the second is that of both. */
static void share_year(cc_time_scan *s, cc_when *w)
{
    cc_when next = *w;
    for (int more = 0; more < 4; more++) {
        uint32_t j = cc_atom_at(s, next.end)->kind == ',' ? next.end + 1 : next.end;
        bool and = cc_atom_is(s, j, "and") || cc_atom_is(s, j, "or");
        if (and) j++;
        if (j == next.end || w->said != CC_SAID_CALENDAR || w->year != CC_NO_YEAR || w->has_side || w->intervals > 0)
            return;
        uint32_t k = cc_skip(s, cc_skip(s, j, "in"), "the");
        k = cc_skip(s, cc_skip(s, k, "early"), "late");
        if (and&&read_day_and_year(s, w, k)) return;
        bool found = w->season >= 0 ? cc_read_period(s, k, &next) : cc_read_calendar(s, k, &next);
        if (!found || next.said != CC_SAID_CALENDAR || (next.month == 0 && next.season < 0)) return;
        if (next.year != CC_NO_YEAR && and) cc_share(w, &next);
    }
}

/* "May 4 and 5": the second day is one of the same month; no number that counts. */
static bool read_second_day(cc_time_scan *s, uint32_t i, cc_when *out)
{
    int date, year, month, day;
    bool ordinal;
    uint32_t after;
    bool linked = s->last_end > 0 && ((cc_atom_is(s, i - 1, "and") && s->last_end == i - 1) ||
                                      (cc_atom_at(s, i - 1)->kind == ',' && s->last_end == i - 1));
    cc_interval last = s->last_in_sentence;
    if (!linked || last.grain != CC_GRAIN_DAY || cc_atom_at(s, i)->glued) return false;
    if (cc_atom_at(s, s->last_end - 1)->kind != 'd' && cc_atom_at(s, s->last_end - 2)->kind != 'd') return false;
    uint32_t end = cc_read_date_number(s, i, &date, &ordinal);
    if (end == 0 || cc_number_goes_on(s, end) || cc_atom_at(s, end)->kind == '-') return false;
    cc_upos next = (cc_upos)s->article->tokens.item[cc_atom_at(s, end)->token].upos;
    if (cc_atom_at(s, end)->kind == 'w' && (next == CC_UPOS_NOUN || next == CC_UPOS_PROPN || next == CC_UPOS_ADJ))
        return false;
    if (cc_word_value(s, end, CC_WORD_COUNTED, &after) != CC_NO_WORD || cc_atom_at(s, end)->kind == '$') return false;
    cc_day_civil(cc_interval_day(last), &year, &month, &day);
    if (date <= day || date > cc_month_length(year, month)) return false;
    *out = cc_when_at(i);
    int its_year;
    uint32_t year_end = cc_atom_at(s, end)->kind == ',' ? cc_read_year_number(s, end + 1, &its_year) : 0;
    if (year_end != 0 && its_year == year) end = year_end;
    return cc_when_set_relative(out, cc_one_day(cc_day_of(year, month, date)), end);
}

bool cc_read_expression(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when w, best = cc_when_at(i);
    uint32_t j;
    s->pooled = 0;
    s->depth = 0;
    if (read_bound(s, i, &w) && w.end > best.end) best = w;
    cc_when time;
    bool timed = cc_read_time(s, i, &time);
    if (cc_may_begin_range(s, i, timed ? &time : NULL) && cc_read_range(s, i, i, false, &w) && w.end > best.end)
        best = w;
    if (timed && time.end > best.end) best = time;
    int hedge = best.end == i ? cc_word_value(s, i, CC_WORD_HEDGE, &j) : CC_NO_WORD;
    if (hedge == CC_HEDGE_ABOUT && cc_atom_at(s, j)->kind == '.' && cc_atom_at(s, j)->glued) j++; /* "c. 1850" */
    if (hedge == CC_HEDGE_ABOUT && cc_atom_is(s, i, "some") == false && cc_read_time(s, j, &w) && w.end > best.end) {
        w.first = i;
        w.approximate = true;
        best = w;
    }
    if (best.end == i && read_second_day(s, i, &w)) best = w;
    if (best.end == i) return false;
    share_year(s, &best);
    if (!add_or_later(s, &best)) read_alternatives(s, &best);
    *out = best;
    return true;
}
