#include "judge/values.h"

#include <math.h>
#include <string.h>

const cc_number *cc_number_of(const cc_story *story, const cc_statement *s)
{
    return s->mention < 0 ? NULL : &story->article[s->article]->numbers.item[s->mention];
}

bool cc_is_floor(const cc_number *n)
{
    return n != NULL && isfinite(n->low) && n->low > 0 && !isfinite(n->high);
}

const cc_time *cc_time_of(const cc_story *story, const cc_statement *s)
{
    return s->mention < 0 ? NULL : &story->article[s->article]->times.item[s->mention];
}

/* The largest power of ten that divides the number: 250000 -> 10000, 9.5 -> 0.1. */
static double grain_of(double x)
{
    double grain = 0.001;
    if (x == 0 || !isfinite(x)) return 1;
    while (grain < 1e12 && fabs(fmod(fabs(x) + grain * 1e-4, grain * 10)) < grain * 1e-3) grain *= 10;
    return grain;
}

/* "As many as 31": nobody rounds to that, so it is 31 and a word of wonder. */
static bool is_wondered_at(const cc_story *story, const cc_statement *s, const cc_number *n)
{
    enum { STEP = 5, FEWEST = 10 };
    cc_span text = cc_article_slice(story->article[s->article], n->at.start, n->at.end);
    bool words = text.len > 3 && (cc_span_starts(cc_span_sub(text, 1, text.len), "s many as ") ||
                                  cc_span_starts(cc_span_sub(text, 1, text.len), "s much as "));
    return words && isfinite(n->high) && n->high >= FEWEST && fmod(n->high, STEP) != 0;
}

/* What a word of quantity can mean at most: who says "hundreds" does not mean 5,000. INFINITY for other words. */
static double ceiling_of(const cc_story *story, const cc_statement *s, const cc_number *n)
{
    static const struct {
        const char *word;
        double most;
    } words[] = {{"dozens", 199},      {"scores", 399},        {"hundreds", 1499},
                 {"thousands", 19999}, {"a few dozen", 71},    {"several dozen", 119},
                 {"few dozen", 71},    {"a few hundred", 999}, {"several hundred", 999}};
    cc_span text = cc_article_slice(story->article[s->article], n->at.start, n->at.end);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_equal_nocase(text, (cc_span){words[i].word, strlen(words[i].word)})) return words[i].most;
    return INFINITY;
}

bool cc_is_share_by_words(const cc_article *a, const cc_number *n)
{
    if (n->kind != CC_NUMBER_COUNT || n->ordinal || n->low != n->high || n->low <= 0 || n->low >= 1) return false;
    cc_span text = cc_article_slice(a, n->at.start, n->at.end);
    bool by = n->at.first > 0 && cc_span_is(a->tokens.item[n->at.first - 1].lower, "by"); /* "fell by a third" */
    bool in =
        by || cc_span_find(text, CC_LIT(" in ")) != SIZE_MAX || cc_span_find(text, CC_LIT(" out of ")) != SIZE_MAX;
    return in || (n->at.last < a->tokens.count && cc_span_is(a->tokens.item[n->at.last].lower, "of"));
}

/* As a part of one, as percents are measured. Who says "a third" may have counted 31 or 35. */
static cc_amount share_of(const cc_number *n)
{
    const double ROUND = 0.03;
    double slack = n->approximate ? 2 * ROUND : ROUND;
    return (cc_amount){n->low - slack, n->high + slack, false, 1};
}

static const double ABOUT_LEAST = 0.85, ABOUT_MOST = 1.15;

cc_amount cc_amount_of(const cc_story *story, const cc_statement *s)
{
    const cc_number *n = cc_number_of(story, s);
    const double percent = 0.01;
    if (n == NULL && cc_span_starts(s->value, "about ")) /* "profits have halved" */
        return (cc_amount){ABOUT_LEAST * percent * s->level, ABOUT_MOST * percent * s->level, false, percent};
    if (n == NULL && cc_span_is(s->kind, "percent"))
        return (cc_amount){percent * s->level, percent * s->level, true, 1};
    if (n == NULL && cc_span_ends(s->value, "..")) return (cc_amount){s->level, INFINITY, false, 1};
    if (n == NULL && cc_span_is(s->value, "0")) return (cc_amount){0, 0, true, 1};
    if (n == NULL) return (cc_amount){s->level, s->level, true, 1};
    if (n->kind == CC_NUMBER_AGE && !cc_span_is(n->unit, "month") && !cc_span_is(n->unit, "day") &&
        !cc_span_is(n->unit, "week"))
        return (cc_amount){n->low, n->high, n->low == n->high && !n->approximate, 1}; /* in years, said or not */
    bool measured = n->dimension.len > 0 && (n->base_low > 0 || (isfinite(n->base_high) && n->base_high > 0));
    double low = measured ? n->base_low : n->low, high = measured ? n->base_high : n->high;
    if (cc_span_is(s->kind, "percent") && n->kind != CC_NUMBER_PERCENT) return share_of(n);
    if (is_wondered_at(story, s, n)) return (cc_amount){n->high, n->high, true, 1};
    if (!measured && !isfinite(high)) high = ceiling_of(story, s, n);
    if (s->level == CC_RADIUS) low *= 2, high *= 2;
    double scale = measured && n->low > 0 && isfinite(n->low) ? n->base_low / n->low : 1; /* of the written unit */
    cc_amount out = {low, high, low == high && !n->low_open && !n->high_open && !n->approximate,
                     grain_of(n->low) * scale};
    if (cc_span_is(n->unit, "ton") && low == high) { /* short, long or metric: nobody says which */
        out.low = fmin(low, n->low * 907.18);
        out.high = fmax(high, n->high * 1016.05);
        out.exact = false;
        return out;
    }
    if (n->approximate && low == high) {
        /* "About 300" may be 280, "about 310" is not: the finer the figure, the less it leaves open. */
        bool fine = fabs(low) >= 100 * out.grain; /* three digits that say something */
        double slack = fmin(fmax(0.75 * out.grain, (fine ? 0.015 : 0.06) * fabs(low)), 0.1 * fabs(low));
        out.low = low - slack;
        out.high = high + slack;
    }
    return out;
}

/* "Weeks", "hours": two of them at least, and not so many that one would speak of months or days. */
static double most_of_vague(cc_span value)
{
    enum { HOUR = 60, DAY = 24 * HOUR };
    static const struct {
        const char *value;
        double minutes;
    } most[] = {{"PTXM", 75}, {"PTXH", 24 * HOUR}, {"PXD", 10 * DAY}, {"PXW", 56 * DAY}, {"PXM", 18 * 30.5 * DAY}};
    for (size_t i = 0; i < sizeof most / sizeof *most; i++)
        if (cc_span_is(value, most[i].value)) return most[i].minutes;
    return INFINITY;
}

cc_amount cc_duration_of(const cc_story *story, const cc_statement *s)
{
    const cc_time *t = cc_time_of(story, s);
    if (t == NULL) return (cc_amount){s->level, 9.0 * s->level, false, 1};
    cc_amount out = {t->low, fmin(t->high, most_of_vague(t->value)), t->low == t->high && !t->approximate,
                     t->low * 0.05};
    if (t->approximate) {
        out.low *= 0.9;
        out.high *= 1.1;
    }
    return out;
}

bool cc_amounts_agree(const cc_amount *a, const cc_amount *b)
{
    /* 1.46 million is rightly "1.5 million", but 22 is not 20: a count is rounded only where its last digit is a zero
     * or a decimal. */
    double x = isfinite(a->low) ? fabs(a->low) : fabs(a->high), y = isfinite(b->low) ? fabs(b->low) : fabs(b->high);
    double slack = a->exact && b->exact ? 0 : 0.01 * fmin(x, y);
    double fine = fmin(a->grain, b->grain), coarse = fmax(a->grain, b->grain);
    /* "More than 80 km" is not said of 77.7 km: a floor or a ceiling is rounded to the safe side. */
    if (!isfinite(a->high - a->low) || !isfinite(b->high - b->low)) {
        slack = fmin(slack, coarse / 2);
        return a->low <= b->high + slack && b->low <= a->high + slack;
    }
    if (fine < coarse && coarse >= 1000)
        slack = fmax(slack, fmin(coarse / 2, 0.08 * fmax(x, y))); /* "100,000" is no word for 150,000 */
    /* "12 metres" and "40 feet": grains that no power of ten divides are of two units, each rounded in its own. */
    double steps = fine > 0 ? log10(coarse / fine) : 0;
    if (fabs(steps - round(steps)) > 0.01) slack = fmax(slack, fmin(coarse / 2, 0.04 * fmax(x, y)));
    if (fine < coarse && coarse < 1 && fabs(a->low - b->low) <= coarse / 2) return true;
    return a->low <= b->high + slack && b->low <= a->high + slack;
}

cc_span cc_years_print(cc_arena *a, cc_years y)
{
    if (y.low == y.high) return cc_arena_print(a, "%d", (int)y.low);
    if (y.low == INT32_MIN) return cc_arena_print(a, "..%d", (int)y.high);
    if (y.high == INT32_MAX) return cc_arena_print(a, "%d..", (int)y.low);
    return cc_arena_print(a, "%d..%d", (int)y.low, (int)y.high);
}

static int32_t whole_of(cc_span digits)
{
    int64_t n = 0;
    for (size_t i = 0; i < digits.len && n < INT32_MAX; i++)
        if (digits.ptr[i] >= '0' && digits.ptr[i] <= '9') n = n * 10 + (digits.ptr[i] - '0');
    n = n < INT32_MAX ? n : INT32_MAX;
    return (int32_t)(digits.len > 0 && digits.ptr[0] == '-' ? -n : n);
}

cc_years cc_years_parse(cc_span value)
{
    size_t dots = cc_span_find(value, CC_LIT(".."));
    if (dots == SIZE_MAX) return (cc_years){whole_of(value), whole_of(value)};
    cc_span high = cc_span_sub(value, dots + 2, value.len);
    return (cc_years){dots == 0 ? INT32_MIN : whole_of(cc_span_sub(value, 0, dots)),
                      high.len == 0 ? INT32_MAX : whole_of(high)};
}

/* An open end is further away than any year that is written. */
int32_t cc_whole_years(int64_t minutes)
{
    static const double FURTHEST = 1000000;
    double years = floor((double)minutes / (365.2425 * 1440));
    return (int32_t)(years < -FURTHEST ? -FURTHEST : years > FURTHEST ? FURTHEST : years);
}

cc_years cc_years_of(const cc_time *t)
{
    return (cc_years){1970 + cc_whole_years(t->interval[0].from + 1440),
                      1970 + cc_whole_years(t->interval[0].to - 1440)};
}

bool cc_years_shifted(const cc_article *a, const cc_time *t, cc_years *out)
{
    static const struct {
        const char *word;
        int32_t years;
    } units[] = {{"year", 1}, {"decade", 10}, {"century", 100}};
    const cc_token *token = a->tokens.item;
    uint32_t at = t->at.first;
    if (t->intervals == 0) return false;
    if (at > 0 && cc_span_is(token[at - 1].lower, "the")) at--;
    if (at < 2) return false;
    bool after = cc_span_is(token[at - 1].lower, "after"), before = cc_span_is(token[at - 1].lower, "before");
    cc_years years = cc_years_of(t);
    for (size_t i = 0; (after || before) && i < sizeof units / sizeof *units; i++) {
        if (!cc_span_is(token[at - 2].lower, units[i].word)) continue;
        *out = after ? (cc_years){years.high + 1, years.high + units[i].years}
                     : (cc_years){years.low - units[i].years, years.low - 1};
        return true;
    }
    return false;
}

bool cc_is_slip_of(cc_span slip, cc_span year)
{
    size_t k = 0;
    for (size_t i = 0; i < slip.len && k < year.len; i++)
        if (slip.ptr[i] == year.ptr[k]) k++;
    return slip.len > year.len && k == year.len;
}

bool cc_has_plainly(const cc_article *a, const cc_number *hedged, double value)
{
    for (uint32_t i = 0; hedged->noun.len > 0 && i < a->numbers.count; i++) {
        const cc_number *n = &a->numbers.item[i];
        bool plain = n->low == n->high && n->low == value && !n->approximate && !n->low_open && !n->high_open;
        if (plain && n->kind == hedged->kind && n->ordinal == hedged->ordinal && cc_span_equal(n->unit, hedged->unit) &&
            cc_span_equal(n->noun, hedged->noun))
            return true;
    }
    return false;
}

/* The numbers of a score, largest first; how many. */
static uint32_t parts_of(cc_span score, uint32_t part[4])
{
    uint32_t n = 0;
    for (size_t i = 0; i < score.len && n < 4; i++) {
        bool digit = score.ptr[i] >= '0' && score.ptr[i] <= '9',
             inside = i > 0 && score.ptr[i - 1] >= '0' && score.ptr[i - 1] <= '9';
        if (!digit) continue;
        if (!inside) part[n++] = 0;
        part[n - 1] = part[n - 1] * 10 + (uint32_t)(score.ptr[i] - '0');
    }
    if (n == 2 && part[1] > part[0]) {
        uint32_t first = part[0];
        part[0] = part[1];
        part[1] = first;
    }
    return n;
}

bool cc_scores_differ(cc_span a, cc_span b)
{
    uint32_t x[4], y[4], m = parts_of(a, x), n = parts_of(b, y);
    for (uint32_t i = 0; i < m && i < n; i++)
        if (x[i] != y[i]) return true;
    return false;
}
