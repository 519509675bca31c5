/* Comparators of numbers. */
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static bool same_bounds(const cc_amount *a, const cc_amount *b)
{
    double slack = 0.005 * fmax(fabs(a->low), fabs(b->low));
    bool low = a->low == b->low || (isfinite(a->low - b->low) && fabs(a->low - b->low) <= slack);
    bool high = a->high == b->high || fabs(a->high - b->high) <= slack;
    return low && high;
}

/* Numbers further apart than the row's ratio count different things. */
static bool within_ratio(const cc_comparison *c, const cc_amount *a, const cc_amount *b)
{
    double ratio = cc_rule_limit(c->rule, CC_LIMIT_RATIO, 0);
    double x = isfinite(a->low) && a->low > 0 ? a->low : a->high, y = isfinite(b->low) && b->low > 0 ? b->low : b->high;
    if (ratio <= 0 || x <= 0 || y <= 0) return true;
    return x <= y * ratio && y <= x * ratio;
}

/* "No one", "no injuries": a count of none, which has rules of its own. Level 1: none so far. */
static bool is_none(const cc_statement *s)
{
    return s->mention < 0 && cc_span_is(s->value, "0");
}

/* One concept, or words of one stem: to rob and the robbers. */
static bool are_akin(const cc_comparison *c, uint32_t x, uint32_t y)
{
    enum { STEM = 3 };
    if (x == CC_NO_CONCEPT || y == CC_NO_CONCEPT) return false;
    cc_span p = c->vocabulary->concept.item[x].text, q = c->vocabulary->concept.item[y].text;
    cc_span shorter = p.len < q.len ? p : q, longer = p.len < q.len ? q : p;
    bool stem = shorter.len >= STEM && cc_span_equal(shorter, cc_span_sub(longer, 0, shorter.len));
    return stem || cc_concept_match(c->vocabulary, x, y) > 0;
}

/* "Nobody was hurt worse", "no one else", "no injuries in that case". */
static bool is_of_some(const cc_sentence *s)
{
    static const char *const words[] = {"worse",    "else",       "seriously", "badly",
                                        "severely", "critically", "gravely",   "fatally"};
    for (uint32_t i = 0; i < s->count; i++) {
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (cc_span_is(s->token[i].lower, words[k])) return true;
        if (i > 0 && cc_span_is(s->token[i].lower, "that") && cc_span_is(s->token[i - 1].lower, "in")) return true;
    }
    return false;
}

/* Whether a sentence, the one before it or the one behind it has the concept. */
static bool is_spoken_of(const cc_comparison *c, const cc_statement *s, uint32_t concept)
{
    const cc_article *a = c->story->article[s->article];
    uint32_t first = s->sentence > 0 ? s->sentence - 1 : 0, last = s->sentence + 1;
    for (uint32_t i = first; i <= last && i < a->sentences.count; i++) {
        const cc_sentence *line = &a->sentences.item[i];
        for (uint32_t t = line->first; t < line->first + line->count; t++)
            if (are_akin(c, c->vocabulary->of[s->article][t], concept)) return true;
    }
    return false;
}

/* "No one was hurt in the arrest" says nothing of those who were hurt before it: where the other side does not speak of
 * the occasion, it is another. */
static bool is_of_another_occasion(const cc_comparison *c, const cc_statement *none, const cc_statement *some)
{
    const cc_article *a = c->story->article[none->article];
    const cc_sentence *s = &a->sentences.item[none->sentence];
    if (is_of_some(s)) return true;
    for (uint32_t i = 0; i < s->count; i++) {
        const cc_token *t = &s->token[i];
        int32_t by = t->deprel == CC_DEP_OBL || t->deprel == CC_DEP_NMOD ? cc_child(s, (int32_t)i, CC_DEP_CASE) : -1;
        bool in = by >= 0 && (cc_span_is(s->token[by].lower, "in") || cc_span_is(s->token[by].lower, "during"));
        /* "No cuts are planned at headquarters", "nobody died from the treatment" */
        bool at = by >= 0 && (cc_span_is(s->token[by].lower, "at") || cc_span_is(s->token[by].lower, "from"));
        uint32_t concept = c->vocabulary->of[none->article][s->first + i];
        if ((!in && !at) || t->upos != CC_UPOS_NOUN || concept == CC_NO_CONCEPT || t->time >= 0) continue;
        if (at && !cc_span_is(t->lower, "time") && !is_spoken_of(c, some, concept)) return true;
        if (!in) continue;
        if (cc_concept_names_event(&c->rules->concepts, t->lemma)) return !is_spoken_of(c, some, concept);
    }
    return false;
}

/* "Nobody steals a monstrance": of what people do at all times, told in the plain present. */
static bool is_of_all_times(const cc_comparison *c, const cc_statement *none)
{
    const cc_article *a = c->story->article[none->article];
    const cc_token *t = none->event < 0 ? NULL : &a->tokens.item[none->event];
    if (t == NULL || (t->xpos != CC_XPOS_VBZ && t->xpos != CC_XPOS_VBP) || t->upos != CC_UPOS_VERB) return false;
    static const char *const states[] = {"remain", "lie", "stay", "live", "have", "be", "face", "need"};
    return !CC_AMONG(t->lemma, states);
}

bool cmp_number_none(const cc_comparison *c)
{
    if (is_none(c->a) == is_none(c->b)) return false;
    if (c->a->era != c->b->era) return false; /* those whom an earlier blast hurt */
    const cc_statement *none = is_none(c->a) ? c->a : c->b, *some = none == c->a ? c->b : c->a;
    if (is_of_all_times(c, none) || is_of_another_occasion(c, none, some)) return false;
    cc_amount n = cc_amount_of(c->story, some);
    return n.low > 0 && isfinite(n.low) && none->level <= (int32_t)cc_rule_limit(c->rule, CC_LIMIT_LOW, 0);
}

bool cmp_number_several(const cc_comparison *c)
{
    return c->a->level != c->b->level;
}

bool cmp_number_exact(const cc_comparison *c)
{
    if (is_none(c->a) || is_none(c->b)) return false;
    cc_amount a = cc_amount_of(c->story, c->a), b = cc_amount_of(c->story, c->b);
    if (!a.exact || !b.exact || !within_ratio(c, &a, &b)) return false;
    double high = cc_rule_limit(c->rule, CC_LIMIT_HIGH, INFINITY),
           low = cc_rule_limit(c->rule, CC_LIMIT_LOW, -INFINITY);
    if (a.low < low || b.low < low || a.low > high || b.low > high) return false;
    return !cc_amounts_agree(&a, &b);
}

bool cmp_score_apart(const cc_comparison *c)
{
    return cc_scores_differ(c->a->value, c->b->value);
}

bool cmp_number_apart(const cc_comparison *c)
{
    cc_amount a = cc_amount_of(c->story, c->a), b = cc_amount_of(c->story, c->b);
    if (is_none(c->a) || is_none(c->b)) return false;
    if (!isfinite(a.high) && c->a->mention < 0) return false; /* "multiple" is no figure */
    if (!isfinite(b.high) && c->b->mention < 0) return false;
    return !(a.exact && b.exact) && within_ratio(c, &a, &b) && !cc_amounts_agree(&a, &b);
}

bool cmp_number_other(const cc_comparison *c)
{
    cc_amount a = cc_amount_of(c->story, c->a), b = cc_amount_of(c->story, c->b);
    double low = cc_rule_limit(c->rule, CC_LIMIT_LOW, -INFINITY);
    if (fmax(a.low, 0) < low || fmax(b.low, 0) < low) return false; /* "one thing", "one of": hardly a count */
    return cmp_number_exact(c) || cmp_number_apart(c);
}

static bool near(double x, double y)
{
    return x == y || (isfinite(x) && isfinite(y) && fabs(x - y) <= 0.005 * fmax(fabs(x), fabs(y)));
}

/* "Raised to 67 or above": a threshold, no guess at a figure. */
static bool is_threshold(const cc_comparison *c, const cc_statement *s)
{
    static const char *const ends[] = {" or above",   " or over",  " or older",  " or higher", " or below", " or under",
                                       " or younger", " or lower", " and above", " and over",  " and older"};
    cc_span text = cc_article_slice(c->story->article[s->article], s->start, s->end);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (cc_span_ends(text, ends[i])) return true;
    return false;
}

/* The dead, the hurt, the missing of a story: topics that count people. */
static bool counts_people(const cc_comparison *c)
{
    uint32_t topic = cc_shared_topic(c->a, c->b);
    return topic > 0 && cc_span_find(c->rules->topic.item[topic - 1].nouns, CC_LIT("person")) != SIZE_MAX;
}

static bool is_almost(const cc_comparison *c, const cc_statement *s)
{
    cc_span words = cc_article_slice(c->story->article[s->article], s->start, s->end);
    return cc_span_starts(words, "nearly ") || cc_span_starts(words, "almost ");
}

/* "800 million" and "almost 800 million". */
static bool falls_short(const cc_comparison *c, const cc_number *x, const cc_number *y)
{
    if (x->low != x->high || y->low != y->high || x->low != y->low) return false;
    bool almost = is_almost(c, c->a);
    return almost != is_almost(c, c->b) && !(almost ? y : x)->approximate;
}

/* "250,000" and "more than 250,000", "22" and "18 to 22": one names a figure, for the other it is the bound.
 * "At least 10" and "12" is nothing, nor "more than 915" and "916". */
bool cmp_number_hedged(const cc_comparison *c)
{
    cc_amount a = cc_amount_of(c->story, c->a), b = cc_amount_of(c->story, c->b);
    const cc_number *x = cc_number_of(c->story, c->a), *y = cc_number_of(c->story, c->b);
    if (is_threshold(c, c->a) || is_threshold(c, c->b)) return false;
    if (x != NULL && y != NULL && falls_short(c, x, y)) return true;
    if (x == NULL || y == NULL || (a.exact && b.exact) || same_bounds(&a, &b) || !within_ratio(c, &a, &b)) return false;
    bool point_x = x->low == x->high, point_y = y->low == y->high;
    if (point_x == point_y || !cc_amounts_agree(&a, &b)) return false;
    const cc_number *point = point_x ? x : y, *range = point_x ? y : x;
    if (cc_has_plainly(c->story->article[(point_x ? c->b : c->a)->article], range, point->low)) return false;
    /* "Nine" and "at least nine" hurt: what is counted on the fingers is not rounded, the bound is modesty. */
    const double FINGERS = 10;
    if (point->low < cc_rule_limit(c->rule, CC_LIMIT_LOW, -INFINITY)) return false;
    if (point->low < FINGERS && isfinite(range->low) && counts_people(c)) return false;
    if (isfinite(range->low) != isfinite(range->high))
        return point->low == (isfinite(range->low) ? range->low : range->high);
    return near(point->low, range->low) || near(point->low, range->high);
}

static bool is_outcome(const cc_comparison *c, uint32_t concept)
{
    char key[96];
    if (concept == CC_NO_CONCEPT) return false;
    cc_span text = c->vocabulary->concept.item[concept].text;
    int n = snprintf(key, sizeof key, "number|%.*s", CC_FMT(text));
    return n > 0 && n < (int)sizeof key && cc_map_get(&c->rules->exclusive, (cc_span){key, (size_t)n}) >= 0;
}

/* The dead, the hurt, the rescued: counts that go on. */
static bool goes_on(const cc_comparison *c, const cc_statement *s)
{
    return is_outcome(c, s->head) || (s->event >= 0 && is_outcome(c, c->vocabulary->of[s->article][s->event]));
}

/* Topics of people that go on likewise. */
static bool is_toll(const cc_comparison *c)
{
    static const char *const topics[] = {"died",    "injured",  "missing", "hospitalised",
                                         "rescued", "infected", "arrested"};
    uint32_t topic = cc_shared_topic(c->a, c->b);
    return topic > 0 && cc_is_among(c->rules->topic.item[topic - 1].name, topics, sizeof topics / sizeof *topics);
}

/* By how many minutes y came out after x: a day or more, or on one day hours that are known; 0: at one time. */
static int64_t later_by(const cc_article *x, const cc_article *y)
{
    enum { HOURS = 6 * 60, DAY_OF_MINUTES = 24 * 60 };
    if (x->date_source <= CC_DATE_STORY || y->date_source <= CC_DATE_STORY) return 0;
    if (x->published != y->published) return ((int64_t)y->published - x->published) * DAY_OF_MINUTES;
    int64_t gap = (int64_t)y->published_minute - x->published_minute;
    bool known = x->published_minute >= 0 && y->published_minute >= 0;
    return known && (gap >= HOURS || -gap >= HOURS) ? gap : 0;
}

/* Tolls grow: the later article's higher count replaces the earlier one's. */
bool cmp_number_grows(const cc_comparison *c)
{
    const cc_article *x = c->story->article[c->a->article], *y = c->story->article[c->b->article];
    bool dated = later_by(x, y) != 0;
    cc_amount a = cc_amount_of(c->story, c->a), b = cc_amount_of(c->story, c->b);
    bool on = (goes_on(c, c->a) && goes_on(c, c->b)) || is_toll(c);
    if (!dated || !on || !a.exact || !b.exact || !within_ratio(c, &a, &b) || cc_amounts_agree(&a, &b)) return false;
    return (later_by(x, y) > 0) == (a.low < b.low);
}

/* Whether `low` is the floor that `high` has left behind. */
static bool has_outgrown(const cc_comparison *c, const cc_statement *low, const cc_statement *high)
{
    const double GROWN = 1.05;
    const cc_article *x = c->story->article[low->article], *y = c->story->article[high->article];
    const cc_number *n = cc_number_of(c->story, low), *m = cc_number_of(c->story, high);
    bool dated = x->date_source > CC_DATE_STORY && y->date_source > CC_DATE_STORY;
    if (!dated || x->published >= y->published) return false;
    return cc_is_floor(n) && m != NULL && isfinite(m->low) && m->low >= n->low * GROWN && !m->approximate;
}

/* "At least 14 dead" and, a day later, "17 dead": both were true, each of its day. Only of what goes on: the dead, the
 * hurt, the arrested. */
bool cmp_number_outgrown(const cc_comparison *c)
{
    cc_amount a = cc_amount_of(c->story, c->a), b = cc_amount_of(c->story, c->b);
    return counts_people(c) && c->a->era == c->b->era && within_ratio(c, &a, &b) &&
           (has_outgrown(c, c->a, c->b) || has_outgrown(c, c->b, c->a));
}

bool cmp_number_vague(const cc_comparison *c)
{
    if (is_none(c->a) || is_none(c->b)) return false;
    bool a = c->a->mention < 0 && cc_span_ends(c->a->value, ".."),
         b = c->b->mention < 0 && cc_span_ends(c->b->value, "..");
    cc_amount x = cc_amount_of(c->story, c->a), y = cc_amount_of(c->story, c->b);
    double low = cc_rule_limit(c->rule, CC_LIMIT_LOW, -INFINITY); /* "one of them" is no count of all */
    return a != b && x.low >= low && y.low >= low && within_ratio(c, &x, &y) && !cc_amounts_agree(&x, &y);
}

static size_t digits_of(cc_span s, char *out, size_t room)
{
    size_t n = 0, from = cc_span_starts(s, "1-") || cc_span_starts(s, "1 ") ? 1 : 0; /* "1-800" is dialled first */
    for (size_t i = from; i < s.len && n < room; i++)
        if (s.ptr[i] >= '0' && s.ptr[i] <= '9') out[n++] = s.ptr[i];
    return n;
}

/* One digit changed, dropped or added, or two neighbours swapped. */
static bool one_slip(const char *a, size_t m, const char *b, size_t n)
{
    if (m < n) return one_slip(b, n, a, m);
    if (m - n > 1) return false;
    size_t start = 0, end = 0;
    while (start < n && a[start] == b[start]) start++;
    while (end < n - start && a[m - 1 - end] == b[n - 1 - end]) end++;
    size_t left = m - start - end;
    return left == 1 || (left == 2 && m == n && a[start] == b[start + 1] && a[start + 1] == b[start]);
}

bool cmp_number_slip(const cc_comparison *c)
{
    char a[32], b[32];
    const cc_article *x = c->story->article[c->a->article], *y = c->story->article[c->b->article];
    size_t m = digits_of(cc_article_slice(x, c->a->start, c->a->end), a, sizeof a);
    size_t n = digits_of(cc_article_slice(y, c->b->start, c->b->end), b, sizeof b);
    size_t least = (size_t)cc_rule_limit(c->rule, CC_LIMIT_LOW, 7);
    return m >= least && n >= least && one_slip(a, m, b, n);
}

/* "About 700" and "some 800": both are round, and they are two figures. */
bool cmp_number_rounded(const cc_comparison *c)
{
    enum { LEAST = 20 };
    const double APART = 1.06;
    const cc_number *x = cc_number_of(c->story, c->a), *y = cc_number_of(c->story, c->b);
    if (x == NULL || y == NULL || !x->approximate || !y->approximate || x->low != x->high || y->low != y->high)
        return false;
    cc_amount a = cc_amount_of(c->story, c->a), b = cc_amount_of(c->story, c->b);
    double low = fmin(x->low, y->low), high = fmax(x->low, y->low);
    return low >= LEAST && high >= low * APART && within_ratio(c, &a, &b);
}

/* "Minute 91+" is any of added time. */
bool cmp_minute_apart(const cc_comparison *c)
{
    int gap = abs(c->a->level - c->b->level);
    const cc_statement *late = c->a->level > c->b->level ? c->a : c->b, *early = late == c->a ? c->b : c->a;
    if (cc_span_ends(early->value, "+")) return false;
    return gap >= (int)cc_rule_limit(c->rule, CC_LIMIT_LOW, 1) && gap <= (int)cc_rule_limit(c->rule, CC_LIMIT_HIGH, 10);
}

/* One of the two has a digit too many, or a few behind it, and is the other without them. */
bool cmp_year_slip(const cc_comparison *c)
{
    const cc_span *a = &c->a->value, *b = &c->b->value;
    return cc_is_slip_of(*a, *b) || cc_is_slip_of(*b, *a);
}

/* Ages, spans, years of birth: ranges with `steps` between them at least. */
bool cmp_years_apart(const cc_comparison *c)
{
    cc_years x = cc_years_parse(c->a->value), y = cc_years_parse(c->b->value);
    int64_t steps = (int64_t)cc_rule_limit(c->rule, CC_LIMIT_STEPS, 1);
    return (int64_t)x.low - y.high >= steps || (int64_t)y.low - x.high >= steps;
}

static bool is_cap(const cc_number *n)
{
    return n != NULL && !isfinite(n->low) && isfinite(n->high) && !n->approximate;
}

/* "Up to 15 million" and "up to 10 million": a fine has one ceiling. */
bool cmp_number_caps(const cc_comparison *c)
{
    const cc_number *x = cc_number_of(c->story, c->a), *y = cc_number_of(c->story, c->b);
    if (!is_cap(x) || !is_cap(y) || x->high <= 0 || y->high <= 0) return false;
    double ratio = x->high > y->high ? x->high / y->high : y->high / x->high;
    return ratio > 1.05 && ratio <= cc_rule_limit(c->rule, CC_LIMIT_RATIO, INFINITY);
}

/* 29 and 137, not 30 and 135: nobody rounds to them. The bound must be near, or it is of another count. */
static bool is_told_exactly(double n, double bound)
{
    enum { STEP = 5, MOST = 1000 };
    static const double NEAR = 1.1;
    return n < MOST && floor(n) == n && (int)n % STEP != 0 && fmax(n, bound) <= NEAR * fmin(n, bound);
}

static bool excludes(const cc_number *bound, const cc_number *point, double high)
{
    if (point->low != point->high || point->approximate || bound->approximate) return false;
    if (point->low > high && !is_told_exactly(point->low, bound->low_open ? bound->low : bound->high)) return false;
    return (bound->low_open && bound->low >= point->low) || (bound->high_open && bound->high <= point->low);
}

/* "Nearly 2,500" and "more than 2,500". */
static bool from_both_sides(const cc_comparison *c, const cc_statement *below, const cc_statement *above)
{
    const cc_number *x = cc_number_of(c->story, below), *y = cc_number_of(c->story, above);
    return (x->high_open || is_almost(c, below)) && y->low_open && isfinite(x->high) && x->high <= y->low;
}

/* "Nine titles" and "more than nine titles": a number that is counted on the fingers is no round one. */
bool cmp_number_excluded(const cc_comparison *c)
{
    const cc_number *x = cc_number_of(c->story, c->a), *y = cc_number_of(c->story, c->b);
    double high = cc_rule_limit(c->rule, CC_LIMIT_HIGH, 9);
    if (x == NULL || y == NULL) return false;
    return excludes(x, y, high) || excludes(y, x, high) || from_both_sides(c, c->a, c->b) ||
           from_both_sides(c, c->b, c->a);
}
