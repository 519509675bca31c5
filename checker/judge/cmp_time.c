/* Comparators of times and lengths of time. */
#include "judge/timing.h"
#include "judge/topics.h"
#include "judge/undated.h"
#include "judge/values.h"

#include "base/day.h"

#include <math.h>
#include <stdlib.h>

enum { DAY_MINUTES = 24 * 60 };

static bool overlap(const cc_interval *a, const cc_interval *b)
{
    return a->from < b->to && b->from < a->to;
}

static bool any_overlap(const cc_time *a, const cc_time *b)
{
    for (uint32_t i = 0; i < a->intervals; i++)
        for (uint32_t k = 0; k < b->intervals; k++)
            if (overlap(&a->interval[i], &b->interval[k])) return true;
    return false;
}

bool cc_times_apart(const cc_time *a, const cc_time *b)
{
    enum { HALF_DAY = DAY_MINUTES / 2 };
    if (a->intervals == 0 || b->intervals == 0) return false;
    if (!any_overlap(a, b)) return true;
    const cc_interval *x = &a->interval[0], *y = &b->interval[0];
    bool both_open = x->from == INT64_MIN && y->from == INT64_MIN && x->to != INT64_MAX && y->to != INT64_MAX;
    return both_open && llabs(x->to - y->to) >= HALF_DAY;
}

/* "Since 2009" begins in 2009: that year, month or day. */
static cc_interval begin_of(const cc_time *t)
{
    static const int64_t days[] = {
        [CC_GRAIN_MONTH] = 31, [CC_GRAIN_QUARTER] = 92, [CC_GRAIN_SEASON] = 92, [CC_GRAIN_YEAR] = 366};
    cc_interval i = t->interval[0];
    bool known = i.grain < sizeof days / sizeof *days && days[i.grain] > 0;
    i.to = i.from + (known ? days[i.grain] : 1) * DAY_MINUTES;
    return i;
}

/* "After 2005" begins whenever it likes. */
static bool is_later_than(const cc_comparison *c, const cc_statement *s)
{
    const cc_article *a = c->story->article[s->article];
    const cc_time *t = cc_time_of(c->story, s);
    uint32_t from = t->at.first > 0 ? t->at.first - 1 : 0;
    for (uint32_t i = from; i < t->at.last; i++)
        if (cc_span_is(a->tokens.item[i].lower, "after")) return true;
    return false;
}

/* "Has seen two mayors convicted since 1986": how often in all that time, not when. */
static bool is_counted_since(const cc_comparison *c, const cc_statement *s)
{
    enum { UP = 2 };
    const cc_article *a = c->story->article[s->article];
    if (s->event < 0) return false;
    const cc_sentence *line = &a->sentences.item[s->sentence];
    int32_t at = s->event - (int32_t)line->first;
    for (int up = 0; up < UP && at != CC_NO_TOKEN; up++, at = line->token[at].head) {
        if (line->token[at].upos == CC_UPOS_NOUN && cc_child(line, at, CC_DEP_NUMMOD) != CC_NO_TOKEN) return true;
        CC_FOR_CHILDREN(line, at, thing)
            if (line->token[thing].time < 0 && cc_child(line, thing, CC_DEP_NUMMOD) != CC_NO_TOKEN) return true;
    }
    return false;
}

/* "The first since 2009" and "the last was in 2011": of one topic, what is counted from must be when it was. */
static bool begins_elsewhere(const cc_comparison *c, const cc_time *a, const cc_time *b)
{
    bool open_a = a->interval[0].to == INT64_MAX, open_b = b->interval[0].to == INT64_MAX;
    const cc_statement *open = open_a ? c->a : c->b;
    if (open_a == open_b || cc_shared_topic(c->a, c->b) == 0 || is_later_than(c, open) || is_counted_since(c, open))
        return false;
    cc_interval begin = begin_of(open_a ? a : b);
    return begin.from != INT64_MIN && !overlap(&begin, &(open_a ? b : a)->interval[0]);
}

/* "Held since July 9", "waiting since July 19": both go on, but they begin on two days. */
static bool begin_apart(const cc_comparison *c, const cc_time *a, const cc_time *b)
{
    if (a->interval[0].to != INT64_MAX || b->interval[0].to != INT64_MAX || a->fuzzy || b->fuzzy) return false;
    if (is_later_than(c, c->a) || is_later_than(c, c->b)) return false;
    cc_interval x = begin_of(a), y = begin_of(b);
    bool known = x.from != INT64_MIN && y.from != INT64_MIN && x.grain >= CC_GRAIN_DAY && y.grain >= CC_GRAIN_DAY;
    return known && !overlap(&x, &y);
}

/* "Not before Monday", "not until Monday": the day that is given ends before that day begins. */
static bool is_too_early(const cc_time *bound, const cc_time *given)
{
    static const int64_t days[] = {
        [CC_GRAIN_DAY] = 1, [CC_GRAIN_WEEK] = 7, [CC_GRAIN_MONTH] = 31, [CC_GRAIN_YEAR] = 366};
    const cc_interval *i = &bound->interval[0];
    bool known = i->grain < sizeof days / sizeof *days && days[i->grain] > 0;
    int64_t from = i->from != INT64_MIN ? i->from : i->to - (known ? days[i->grain] - 1 : 0) * DAY_MINUTES;
    return given->interval[given->intervals - 1].to <= from;
}

/* "Sunday night" and "early on Monday morning": the night of a day ends at midnight where the other names the next. */
static bool is_night_before(const cc_time *night, const cc_time *morning)
{
    enum { EVENING = 17 * 60 };
    if (night->intervals != 1 || morning->intervals != 1) return false;
    const cc_interval *n = &night->interval[0], *m = &morning->interval[0];
    bool parts = n->grain == CC_GRAIN_DAYPART && m->grain <= CC_GRAIN_DAYPART && m->grain != CC_GRAIN_NONE;
    if (!parts || n->from == INT64_MIN || m->from == INT64_MIN || m->to == INT64_MAX) return false;
    return n->from % DAY_MINUTES >= EVENING && m->from / DAY_MINUTES == n->from / DAY_MINUTES + 1 &&
           m->from % DAY_MINUTES < DAY_MINUTES / 2;
}

/* "In the coming days", "the afternoon"; "overnight" is of its night, however loosely. */
static bool is_loose(const cc_comparison *c, const cc_statement *s, const cc_time *t)
{
    return t->fuzzy && !cc_span_equal_nocase(cc_article_slice(c->story->article[s->article], s->start, s->end),
                                             CC_LIT("overnight"));
}

bool cmp_time_apart(const cc_comparison *c)
{
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    if (a == NULL || b == NULL || a->intervals == 0 || b->intervals == 0) return false;
    if (c->a->level == CC_NOT_BEFORE || c->b->level == CC_NOT_BEFORE)
        return c->a->level != c->b->level &&
               is_too_early(c->a->level == CC_NOT_BEFORE ? a : b, c->a->level == CC_NOT_BEFORE ? b : a);
    if ((is_loose(c, c->a, a) || is_loose(c, c->b, b)) && c->score < (float)cc_rule_limit(c->rule, CC_LIMIT_HIGH, 0))
        return false; /* "in the coming days" */
    if (cc_shared_topic(c->a, c->b) > 0 && (is_night_before(a, b) || is_night_before(b, a))) return true;
    return !any_overlap(a, b) || begins_elsewhere(c, a, b) || begin_apart(c, a, b);
}

/* The same of one topic: the words of the two clauses need not be alike. */
bool cmp_time_topic(const cc_comparison *c)
{
    return cc_shared_topic(c->a, c->b) > 0 && cmp_time_apart(c);
}

/* Levels: 0 a birth, 1 a death, 2 an act. In more texts than two a person's dates are told in passing: an award after
 * his death, a father of the same name. */
bool cmp_outside_life(const cc_comparison *c)
{
    enum { ACT = 2, TEXTS = 2 };
    if (c->story->articles > TEXTS) return false;
    const cc_statement *act = c->a->level == ACT ? c->a : c->b, *end = act == c->a ? c->b : c->a;
    if (act->level != ACT || end->level == ACT) return false;
    const cc_time *t = cc_time_of(c->story, act), *limit = cc_time_of(c->story, end);
    int64_t childhood = (int64_t)(cc_rule_limit(c->rule, CC_LIMIT_LOW, 3) * 365 * DAY_MINUTES);
    if (end->level == 0) return t->interval[t->intervals - 1].to <= limit->interval[0].from + childhood;
    return t->interval[0].from >= limit->interval[limit->intervals - 1].to;
}

static int64_t moment_of(const cc_time *t)
{
    return t->interval[0].from == INT64_MIN ? t->interval[0].to : t->interval[0].from;
}

/* A moment after the paper came out is that of the day before: "shortly before 6.30pm" of a morning paper. */
static int64_t told_moment(const cc_comparison *c, const cc_statement *s, const cc_time *t)
{
    const cc_article *a = c->story->article[s->article];
    int64_t moment = moment_of(t), out = (int64_t)a->published * DAY_MINUTES + a->published_minute;
    bool past = s->event >= 0 && a->tokens.item[s->event].xpos == CC_XPOS_VBD;
    bool known = a->published != CC_NO_DAY && a->published_minute >= 0;
    return known && past && moment > out && moment - out < DAY_MINUTES ? moment - DAY_MINUTES : moment;
}

static int64_t minutes_between(const cc_comparison *c, const cc_time *a, const cc_time *b)
{
    return llabs(told_moment(c, c->a, a) - told_moment(c, c->b, b));
}

/* "Shortly after 10" holds for 10:14, "just before 6:30" for 6:20. */
static bool is_shortly(const cc_statement *open, const cc_time *t, const cc_statement *other)
{
    enum { SHORT = 30 };
    int gap = other->level - open->level;
    bool after = t->intervals == 1 && t->interval[0].to == INT64_MAX,
         before = t->intervals == 1 && t->interval[0].from == INT64_MIN;
    return (after && gap >= 0 && gap <= SHORT) || (before && gap <= 0 && gap >= -SHORT);
}

/* Whether the sentence says of which day the clock is: "at 11pm" of an article of Monday may be Saturday's. */
static bool has_day(const cc_comparison *c, const cc_statement *s)
{
    const cc_article *a = c->story->article[s->article];
    for (uint32_t i = 0; i < a->times.count; i++) {
        const cc_time *t = &a->times.item[i];
        if (t->at.sentence == s->sentence && (cc_says_day(a, t) || (t->kind == CC_TIME_DATE && t->intervals > 0)))
            return true;
    }
    return false;
}

/* The clock alone, by the level: an article without a date may have the right minute of an unknown day.
 * Where both days are known they must be one. */
bool cmp_time_near(const cc_comparison *c)
{
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    if (a == NULL || b == NULL) return false;
    int gap = abs(c->a->level - c->b->level);
    if (gap > DAY_MINUTES / 2) gap = DAY_MINUTES - gap;
    if (is_shortly(c->a, a, c->b) || is_shortly(c->b, b, c->a)) return false;
    bool known = a->intervals > 0 && b->intervals > 0 &&
                 (cc_shared_topic(c->a, c->b) == 0 || (has_day(c, c->a) && has_day(c, c->b)));
    if (known && minutes_between(c, a, b) > DAY_MINUTES / 2) return false;
    return gap > 0 && gap <= (int)cc_rule_limit(c->rule, CC_LIMIT_MINUTES, 60);
}

/* a holds every moment of b. */
static bool contains(const cc_time *a, const cc_time *b)
{
    for (uint32_t k = 0; k < b->intervals; k++) {
        bool held = false;
        for (uint32_t i = 0; i < a->intervals; i++)
            held |= a->interval[i].from <= b->interval[k].from && b->interval[k].to <= a->interval[i].to;
        if (!held) return false;
    }
    return true;
}

/* "Tuesday night" is Tuesday's, though it ends on Wednesday morning: it begins in the day and is no longer than a
 * night. */
static bool night_of(const cc_time *night, const cc_time *day)
{
    enum { LONGEST_NIGHT = 14 * 60 };
    if (night->intervals != 1 || day->intervals != 1) return false;
    const cc_interval *n = &night->interval[0], *d = &day->interval[0];
    return n->from >= d->from && n->from < d->to && n->to != INT64_MAX && n->to - n->from <= LONGEST_NIGHT;
}

/* "Early Thursday" is no vaguer than "this morning". */
static bool is_long(const cc_time *t)
{
    const cc_interval *i = &t->interval[0];
    return i->from == INT64_MIN || i->to == INT64_MAX || i->to - i->from > 2 * DAY_MINUTES;
}

static bool is_open_ahead(const cc_time *t)
{
    return t->interval[t->intervals - 1].to == INT64_MAX;
}

static bool is_open_behind(const cc_time *t)
{
    return t->interval[0].from == INT64_MIN;
}

/* "Last year" and "the past year": nobody means to be exact. */
static bool are_years(const cc_time *a, const cc_time *b)
{
    enum { LEAST = 200 * DAY_MINUTES };
    const cc_interval *x = &a->interval[0], *y = &b->interval[0];
    bool open = x->from == INT64_MIN || y->from == INT64_MIN || x->to == INT64_MAX || y->to == INT64_MAX;
    if (open || x->to - x->from < LEAST || y->to - y->from < LEAST) return false;
    int64_t from = x->from > y->from ? x->from : y->from, to = x->to < y->to ? x->to : y->to;
    return to - from >= LEAST;
}

/* "By Christmas" and "this year", "by evening" and "on Wednesday": a bound may lie in the time that the other names. */
static bool ends_within(const cc_time *bound, const cc_time *whole)
{
    const cc_interval *i = &bound->interval[0], *k = &whole->interval[0];
    return i->from == INT64_MIN && k->from != INT64_MIN && i->to > k->from && i->to <= k->to;
}

/* "Later this week", "mid-May": the week or month is named, and a day of it is no other time. "The next few days"
 * names none. */
static bool names_its_unit(const cc_comparison *c, const cc_statement *s)
{
    static const char *const units[] = {" week", " weekend", " month", " year"};
    cc_span text = cc_article_slice(c->story->article[s->article], s->start, s->end);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (cc_span_ends(text, units[i])) return true;
    return cc_day_words_said(c->story->article[s->article], cc_time_of(c->story, s)).months != 0;
}

bool cmp_time_vaguer(const cc_comparison *c)
{
    const cc_time *a = cc_time_of(c->story, c->a), *b = cc_time_of(c->story, c->b);
    if (a == NULL || b == NULL || c->a->level == CC_NOT_BEFORE || c->b->level == CC_NOT_BEFORE) return false;
    if (a->intervals == 0 || b->intervals == 0 || !any_overlap(a, b)) return false;
    if (is_open_ahead(a) != is_open_ahead(b) && is_open_behind(a) != is_open_behind(b))
        return false; /* "since 1990", "before midnight" */
    if (are_years(a, b) || ends_within(a, b) || ends_within(b, a)) return false;
    /* "In the coming weeks" and "on Friday": one is loose, the other a day. A week and a day in it are not two times.
     */
    bool loose_a = a->fuzzy || a->approximate, loose_b = b->fuzzy || b->approximate;
    if (loose_a != loose_b && names_its_unit(c, loose_a ? c->a : c->b)) return false;
    if (loose_a != loose_b) return is_long(loose_a ? a : b) && (loose_a ? contains(a, b) : contains(b, a));
    return !contains(a, b) && !contains(b, a) && !night_of(a, b) && !night_of(b, a);
}

/* "Goes up to 20 hours": it rises, and that is what it is. */
static bool rises_to(const cc_comparison *c, const cc_statement *s)
{
    static const char *const rising[] = {"go", "rise", "climb", "jump", "grow"};
    const cc_article *a = c->story->article[s->article];
    const cc_time *t = cc_time_of(c->story, s);
    return t != NULL && t->at.first > 0 &&
           cc_is_among(a->tokens.item[t->at.first - 1].lemma, rising, sizeof rising / sizeof *rising);
}

/* "At most five years" is no sentence, but what may come of one. */
static bool is_ceiling(const cc_comparison *c, const cc_statement *s)
{
    const cc_time *t = cc_time_of(c->story, s);
    cc_span words = cc_article_slice(c->story->article[s->article], s->start, s->end);
    static const char *const most[] = {"at most ", "up to ", "as much as ", "no more than ", "maximum "};
    for (size_t i = 0; t != NULL && !rises_to(c, s) && i < sizeof most / sizeof *most; i++)
        if (cc_span_starts(words, most[i])) return true;
    return false;
}

/* The bound of "less than 48 hours" (*floor false) or "more than 48 hours" in minutes; 0: no bound. */
static double bound_of(const cc_comparison *c, const cc_statement *s, bool *floor)
{
    const cc_time *t = cc_time_of(c->story, s);
    const double ENDLESS = 1e299;
    bool up = t != NULL && t->low > 0 && t->high > ENDLESS, down = t != NULL && t->low <= 0 && t->high < ENDLESS;
    /* "Several days" is open above as well, and no bound. */
    *floor = up;
    return up && t->value.len > 0 && cc_span_find(t->value, CC_LIT("X")) == SIZE_MAX ? t->low : down ? t->high : 0;
}

/* "Less than 48 minutes later" and "less than 48 hours later": two bounds of one sort. */
static bool are_bounds_apart(const cc_comparison *c)
{
    const double APART = 1.5;
    bool p, q;
    double x = bound_of(c, c->a, &p), y = bound_of(c, c->b, &q);
    return x > 0 && y > 0 && p == q && (x > APART * y || y > APART * x);
}

/* "48 minutes" and "more than 48 minutes": one names the length, for the other it is the bound. */
bool cmp_duration_hedged(const cc_comparison *c)
{
    bool floor;
    double x = bound_of(c, c->a, &floor), y = bound_of(c, c->b, &floor);
    const cc_time *point = cc_time_of(c->story, x > 0 ? c->b : c->a);
    double bound = x > 0 ? x : y;
    const cc_statement *plain = x > 0 ? c->b : c->a;
    cc_span words = cc_article_slice(c->story->article[plain->article], plain->start, plain->end);
    bool name = cc_span_find(words, CC_LIT("-")) != SIZE_MAX; /* "a seven-minute raid" */
    return (x > 0) != (y > 0) && point != NULL && !name && point->low == point->high &&
           fabs(point->low - bound) <= 0.01 * bound;
}

/* "Within weeks": at most so long, where it is held against how long it takes. */
static cc_amount length_of(const cc_comparison *c, const cc_statement *s)
{
    cc_amount out = cc_duration_of(c->story, s);
    const cc_time *t = cc_time_of(c->story, s);
    if (t != NULL && cc_span_is(s->kind, "duration") && cc_is_deadline(c->story->article[s->article], t)) out.low = 0;
    return out;
}

bool cmp_duration_apart(const cc_comparison *c)
{
    if (are_bounds_apart(c)) return true;
    if (is_ceiling(c, c->a) != is_ceiling(c, c->b)) return false;
    cc_amount a = length_of(c, c->a), b = length_of(c, c->b);
    if (rises_to(c, c->a)) a.low = a.high;
    if (rises_to(c, c->b)) b.low = b.high;
    double ratio = cc_rule_limit(c->rule, CC_LIMIT_RATIO, INFINITY);
    bool near = a.low <= b.high * ratio && b.low <= a.high * ratio;
    return near && (a.high * 1.05 < b.low || b.high * 1.05 < a.low);
}

/* One says that no time was given. */
bool cmp_time_withheld(const cc_comparison *c)
{
    return (c->a->mention < 0) != (c->b->mention < 0);
}

/* Two prison terms, neither hedged. */
bool cmp_term_apart(const cc_comparison *c)
{
    cc_amount a = cc_duration_of(c->story, c->a), b = cc_duration_of(c->story, c->b);
    uint32_t topic = cc_shared_topic(c->a, c->b);
    bool term = topic > 0 && cc_span_is(c->rules->topic.item[topic - 1].name, "sentence");
    return term && a.exact && b.exact && cmp_duration_apart(c);
}
