#include "mention/time_parts.h"

/* --- numbers ----------------------------------------------------------------- */

/* "1,200", "3.5", "2 1/2". */
static uint32_t read_digits(const cc_time_scan *s, uint32_t i, double *amount)
{
    double n = (double)cc_atom_at(s, i++)->number;
    const cc_atom *slash = cc_atom_at(s, i), *whole = cc_atom_at(s, i + 1);
    if (slash->kind == '/' && slash->glued && whole->kind == 'd' && whole->glued && (double)whole->number > n &&
        whole->number < 10)
        return *amount = n / (double)whole->number, i + 2;
    while (cc_atom_at(s, i)->kind == ',' && cc_atom_at(s, i)->glued && cc_atom_at(s, i + 1)->glued &&
           cc_atom_at(s, i + 1)->digits == 3) {
        n = n * 1000 + (double)cc_atom_at(s, i + 1)->number;
        i += 2;
    }
    const cc_atom *dot = cc_atom_at(s, i), *rest = cc_atom_at(s, i + 1);
    if (dot->kind == '.' && dot->glued && rest->kind == 'd' && rest->glued) {
        double scale = 1;
        for (int k = 0; k < rest->digits && k < 9; k++) scale *= 10;
        n += (double)rest->number / scale;
        i += 2;
    } else if (dot->kind == 'd' && rest->kind == '/' && rest->glued && cc_atom_at(s, i + 2)->kind == 'd' &&
               cc_atom_at(s, i + 2)->number > dot->number) {
        n += (double)dot->number / (double)cc_atom_at(s, i + 2)->number;
        i += 3;
    }
    *amount = n;
    return i;
}

/* "twenty-five", "one hundred and fifty"; a scale after digits too ("1.5 million"). */
static uint32_t read_number_words(const cc_time_scan *s, uint32_t i, double *amount)
{
    double total = 0, group = 0;
    uint32_t end = 0, start = i;
    bool ten = false, unit = false;
    while (i < s->atoms && i < start + 12) {
        uint32_t next = i;
        int value = cc_word_value(s, i, CC_WORD_NUMBER, &next);
        if (value != CC_NO_WORD && (unit || (ten && value > 9))) break;
        if (value != CC_NO_WORD) {
            group += value;
            ten = value >= 20, unit = value < 20;
        } else if (end != 0 && (value = cc_word_value(s, i, CC_WORD_SCALE, &next)) != CC_NO_WORD) {
            double scale = value == 2 ? 100 : value == 3 ? 1e3 : value == 6 ? 1e6 : 1e9;
            if (value == 2) group *= scale;
            else total += group * scale, group = 0;
            ten = unit = false;
        } else if (end != 0 && cc_atom_is(s, i, "and") && !unit && !ten &&
                   cc_word_value(s, i + 1, CC_WORD_NUMBER, &next) != CC_NO_WORD) {
            i++;
            continue;
        } else if (end != 0 && cc_atom_at(s, i)->kind == '-' && ten &&
                   cc_word_value(s, i + 1, CC_WORD_NUMBER, &next) != CC_NO_WORD) {
            i++;
            continue;
        } else {
            break;
        }
        end = i = next;
    }
    *amount = total + group;
    return end;
}

static uint32_t read_scale(const cc_time_scan *s, uint32_t i, double *amount)
{
    uint32_t end;
    int value = cc_word_value(s, i, CC_WORD_SCALE, &end);
    if (value == CC_NO_WORD) return i;
    *amount *= value == 2 ? 100 : value == 3 ? 1e3 : value == 6 ? 1e6 : 1e9;
    return end;
}

/* "and a half" after a number of units. */
static uint32_t read_and_half(const cc_time_scan *s, uint32_t i, double *amount)
{
    uint32_t j = cc_skip_dash(s, i); /* "two-and-a-half" */
    if (!cc_atom_is(s, j, "and")) return i;
    j = cc_skip_dash(s, j + 1);
    j = cc_skip_dash(s, cc_skip(s, cc_skip(s, cc_skip(s, j, "a"), "an"), "one"));
    double share = cc_atom_is(s, j, "half") ? 0.5 : cc_atom_is(s, j, "quarter") ? 0.25 : 0;
    if (share == 0) return i;
    *amount += share;
    return j + 1;
}

uint32_t cc_read_amount(const cc_time_scan *s, uint32_t i, double *amount, bool *vague)
{
    const cc_atom *a = cc_atom_at(s, i);
    uint32_t end = 0;
    *vague = false;
    if (a->kind == 'd') return read_and_half(s, read_scale(s, read_digits(s, i, amount), amount), amount);
    if (a->kind != 'w') return 0;
    int value = cc_word_value(s, i, CC_WORD_VAGUE, &end);
    if (value != CC_NO_WORD) {
        *amount = value;
        *vague = value == 0;
        return cc_skip(s, end, "of");
    }
    if (cc_atom_is(s, i, "half") && (cc_atom_is(s, i + 1, "a") || cc_atom_is(s, i + 1, "an")))
        return *amount = 0.5, i + 2;
    if (cc_atom_is(s, i, "half")) return *amount = 0.5, i + 1;
    if (cc_atom_is(s, i, "a") || cc_atom_is(s, i, "an")) {
        if (cc_atom_is(s, i + 1, "half")) return *amount = 0.5, i + 2;
        if (cc_word_value(s, i + 1, CC_WORD_SCALE, &end) != CC_NO_WORD)
            return *amount = 1, read_scale(s, i + 1, amount);
        *amount = 1;
        return cc_skip(s, cc_skip(s, i + 1, "single"), "full");
    }
    end = read_number_words(s, i, amount);
    return end == 0 ? 0 : read_and_half(s, end, amount);
}

uint32_t cc_read_ordinal(const cc_time_scan *s, uint32_t i, int *n)
{
    const cc_atom *a = cc_atom_at(s, i), *b = cc_atom_at(s, i + 1);
    uint32_t end;
    int value;
    if (a->kind == 'd' && a->digits <= 2 && b->glued &&
        (cc_span_is(b->lower, "st") || cc_span_is(b->lower, "nd") || cc_span_is(b->lower, "rd") ||
         cc_span_is(b->lower, "th"))) {
        *n = (int)a->number;
        end = i + 2;
    } else if ((value = cc_word_value(s, i, CC_WORD_ORDINAL, &end)) != CC_NO_WORD) {
        *n = value;
    } else if ((value = cc_word_value(s, i, CC_WORD_NUMBER, &end)) != CC_NO_WORD && value >= 20 && value % 10 == 0) {
        uint32_t j = cc_skip_dash(s, end);
        int one = cc_word_value(s, j, CC_WORD_ORDINAL, &end);
        if (one < 1 || one > 9) return 0;
        *n = value + one;
    } else {
        return 0;
    }
    if (*n > 0 && cc_atom_is(s, end, "to") && cc_atom_is(s, end + 1, "last"))
        return *n = -*n, end + 2;                                       /* "second to last" */
    if (*n > 1 && cc_atom_is(s, end, "last")) return *n = -*n, end + 1; /* "third last" */
    return end;
}

/* --- durations ----------------------------------------------------------------- */

/* Units of one letter, only directly behind digits: "3h", "10D". */
static bool read_letter_unit(const cc_time_scan *s, uint32_t i, cc_time_unit *unit)
{
    static const struct {
        const char *letter;
        cc_time_unit unit;
    } letters[] = {
        {"h", CC_UNIT_HOUR}, {"s", CC_UNIT_SECOND}, {"d", CC_UNIT_DAY}, {"w", CC_UNIT_WEEK}, {"y", CC_UNIT_YEAR}};
    const cc_atom *a = cc_atom_at(s, i), *before = i >= 2 ? cc_atom_at(s, i - 2) : cc_atom_at(s, s->atoms);
    if (!a->glued || cc_atom_at(s, i - 1)->kind != 'd') return false;
    bool lasting =
        cc_span_is(before->lower, "for") || cc_span_is(before->lower, "lasted") || cc_span_is(before->lower, "within");
    for (size_t k = 0; k < sizeof letters / sizeof *letters; k++) {
        if (!cc_span_is(a->lower, letters[k].letter) || !(lasting || k == 0)) continue;
        *unit = letters[k].unit;
        return true;
    }
    return false;
}

static bool is_article(const cc_time_scan *s, uint32_t i)
{
    return cc_atom_is(s, i, "a") || cc_atom_is(s, i, "an") || cc_atom_is(s, i, "one");
}

/* A unit of time and not another sense of its word: "a quarter of its dealers", "a second wave". */
static bool fits_unit(const cc_time_scan *s, uint32_t first, uint32_t at, uint32_t end, cc_time_unit unit)
{
    if (unit == CC_UNIT_QUARTER)
        return !is_article(s, first) && !cc_atom_is(s, first, "three") && !cc_atom_is(s, end, "of") &&
               cc_atom_at(s, first)->number != 3;
    if (unit == CC_UNIT_SECOND && cc_atom_is(s, at, "second"))
        return !is_article(s, first) && (cc_atom_at(s, first)->kind == 'd' || cc_atom_at(s, at - 1)->kind == '-');
    return unit != CC_UNIT_HALF;
}

/* Words between number and unit. */
static uint32_t skip_filler(const cc_time_scan *s, uint32_t i)
{
    uint32_t end;
    return cc_word_value(s, i, CC_WORD_FILLER, &end) != CC_NO_WORD ? end : i;
}

/* "two bloody weeks", "ten long years": one adjective before a plural. Light years are a length. */
static uint32_t skip_adjective(const cc_time_scan *s, uint32_t i)
{
    uint32_t end;
    const cc_atom *a = cc_atom_at(s, i);
    if (a->kind != 'w' || cc_span_is(a->lower, "light") || cc_word_value(s, i, CC_WORD_UNIT, &end) != CC_NO_WORD)
        return i;
    bool adjective =
        s->article->tokens.item[a->token].upos == CC_UPOS_ADJ && cc_word_value(s, i, CC_WORD_SIDE, &end) == CC_NO_WORD;
    int unit = cc_word_value(s, i + 1, CC_WORD_UNIT, &end);
    return adjective && unit != CC_NO_WORD && unit >= CC_UNIT_DAY && cc_is_plural_word(s, i + 1) ? i + 1 : i;
}

/* One number and its unit; a bare plural ("years") has no number. */
static uint32_t read_measure(const cc_time_scan *s, uint32_t i, double *amount, bool *vague, cc_time_unit *unit)
{
    uint32_t end = cc_read_amount(s, i, amount, vague), at, after;
    if (end == 0) {
        const cc_atom *a = cc_atom_at(s, i);
        if (a->lower.len < 4 || a->lower.ptr[a->lower.len - 1] != 's') return 0;
        *vague = true;
        end = i;
    }
    if (cc_atom_at(s, end)->kind == ']' && i > 0 && cc_atom_at(s, i - 1)->kind == '[' && end > i)
        end++; /* "[ten] years ago" */
    at = skip_filler(s, end);
    if (!*vague && end > i) at = skip_adjective(s, at);
    if (*amount != (double)(long)*amount && cc_atom_is(s, at, "of")) at = cc_skip(s, cc_skip(s, at + 1, "an"), "a");
    if (cc_atom_at(s, at)->kind == '-' && end > i) at = cc_skip_dash(s, at);
    if (end > i && read_letter_unit(s, at, unit)) return at + 1;
    int value = cc_word_value(s, at, CC_WORD_UNIT, &after);
    if (value == CC_NO_WORD || !fits_unit(s, i, at, after, (cc_time_unit)value)) return 0;
    *unit = (cc_time_unit)value;
    return after;
}

static bool is_rate(const cc_time_scan *s, uint32_t i)
{
    if (i == 0 || !(cc_atom_is(s, i, "a") || cc_atom_is(s, i, "an"))) return false;
    uint32_t end;
    return cc_atom_at(s, i - 1)->kind == 'd' || cc_atom_is(s, i - 1, "once") || cc_atom_is(s, i - 1, "twice") ||
           cc_atom_is(s, i - 1, "times") || cc_word_value(s, i - 1, CC_WORD_SCALE, &end) != CC_NO_WORD ||
           cc_word_value(s, i - 1, CC_WORD_NUMBER, &end) != CC_NO_WORD;
}

static uint32_t read_age(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t j = cc_skip_dash(s, i);
    if (!cc_atom_is(s, j, "old") && !cc_atom_is(s, j, "olds")) return i;
    w->age = true;
    return j + 1;
}

/* "1 hour fifteen", where nothing follows that the number could count. */
static uint32_t read_minutes_alone(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    double n;
    bool vague;
    if (w->unit != CC_UNIT_HOUR || w->vague) return i;
    uint32_t end = cc_read_amount(s, cc_skip(s, i, "and"), &n, &vague);
    if (end == 0 || end < s->atoms || vague || n < 1 || n > 59 || n != (double)(int)n) return i;
    w->amount[CC_UNIT_MINUTE] += n;
    return end;
}

/* "months-long", "years-old": how many is not said. */
static bool is_long(const cc_time_scan *s, uint32_t i)
{
    return cc_atom_at(s, i)->kind == '-' && (cc_atom_is(s, i + 1, "long") || cc_atom_is(s, i + 1, "old"));
}

/* "Paid three million over four years", "over the three days": in the course of them; "for over four years", "married
 * over ten years ago": more than that. */
static bool is_in_course(const cc_time_scan *s, uint32_t over, uint32_t end)
{
    static const char *const behind[] = {"ago", "old", "earlier", "later", "before", "after", "in", "of"},
                             *const some[] = {"little", "bit", "just", "well", "fraction"};
    if (!cc_atom_is(s, over, "over")) return false;
    if (cc_atom_is(s, over + 1, "the")) return true;
    if (over == 0 || cc_atom_at(s, end)->kind == '-') return false;
    for (size_t k = 0; k < sizeof behind / sizeof *behind; k++)
        if (cc_atom_is(s, end, behind[k])) return false;
    for (size_t k = 0; k < sizeof some / sizeof *some; k++)
        if (cc_atom_is(s, over - 1, some[k])) return false;
    cc_upos before = (cc_upos)s->article->tokens.item[cc_atom_at(s, over - 1)->token].upos;
    return before == CC_UPOS_NOUN || before == CC_UPOS_NUM || before == CC_UPOS_SYM;
}

bool cc_read_duration(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when w = cc_when_at(i);
    double amount = 0;
    cc_time_unit unit = CC_UNIT_DAY, finest = CC_TIME_UNITS;
    uint32_t j = i, end = 0, hedge_end;
    int hedge = cc_word_value(s, i, CC_WORD_HEDGE, &hedge_end);
    if (hedge != CC_NO_WORD) {
        w.hedged = true;
        w.hedge = (cc_hedge)hedge;
        j = cc_skip(s, hedge_end, "the");
    }
    uint32_t first = j;
    while (j < s->atoms) {
        bool vague = false;
        uint32_t after = read_measure(s, j, &amount, &vague, &unit);
        if (after == 0 || (end != 0 && (vague || unit >= finest))) break;
        if (w.hedged && first == after - 1 && cc_atom_is(s, i, "some")) break;
        end = read_and_half(s, after, &amount);
        w.amount[unit] += amount;
        w.vague = vague;
        w.unit = finest = unit;
        if (vague || s->one_measure) break;
        j = end;
        if (cc_atom_at(s, j)->kind == ',' && cc_atom_at(s, j + 1)->kind == 'd') j++;
        j = cc_skip(s, j, "and");
    }
    if (end == 0 || (w.hedged && is_in_course(s, i, end))) return false;
    bool article = first + 2 == end && is_article(s, first) && cc_is_plural_word(s, first + 1);
    if ((first + 1 == end || article) && unit >= CC_UNIT_HOUR && is_long(s, end)) w.vague = true;
    end = read_minutes_alone(s, end, &w);
    w.said = is_rate(s, first) ? CC_SAID_SET : CC_SAID_DURATION;
    w.every = 1;
    if (w.said == CC_SAID_SET && cc_atom_at(s, end)->kind == '-') return false;
    w.end = unit == CC_UNIT_YEAR || unit == CC_UNIT_MONTH || unit == CC_UNIT_WEEK || unit == CC_UNIT_DAY
                ? read_age(s, end, &w)
                : end;
    w.approximate = w.hedged && w.hedge == CC_HEDGE_ABOUT;
    *out = w;
    return true;
}

/* --- sets ------------------------------------------------------------------------ */

/* "every two weeks", "each year", "every other Monday", "every November". */
static bool read_every(cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t j, end;
    if (cc_word_value(s, i, CC_WORD_EACH, &j) == CC_NO_WORD) return false;
    double amount = 1, n;
    bool vague = false;
    if (cc_atom_is(s, j, "single")) j++;
    if (cc_atom_is(s, j, "other")) amount = 2, j++;
    else if ((end = cc_read_amount(s, j, &n, &vague)) != 0) amount = n, j = end;
    if (vague) return false;
    int weekday, unit, month, part;
    w->every = (int)amount;
    if ((end = cc_read_weekday(s, j, &weekday)) != 0) {
        w->weekday = weekday;
        w->unit = CC_UNIT_WEEK;
    } else if ((unit = cc_word_value(s, j, CC_WORD_UNIT, &end)) != CC_NO_WORD && unit != CC_UNIT_SECOND) {
        w->unit = (cc_time_unit)unit;
    } else if ((month = cc_word_value(s, j, CC_WORD_MONTH, &end)) != CC_NO_WORD && amount == 1 &&
               cc_atom_at(s, j)->capital) {
        w->unit = CC_UNIT_YEAR;
        w->month = month;
    } else if ((part = cc_word_value(s, j, CC_WORD_DAYPART, &end)) != CC_NO_WORD) {
        w->unit = CC_UNIT_DAY;
        w->daypart = part;
    } else {
        return false;
    }
    w->end = end;
    return true;
}

/* "Mondays", "on Saturdays and Sundays" name a habit. */
static bool read_weekdays(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    const cc_atom *a = cc_atom_at(s, i);
    if (a->kind != 'w' || a->lower.len < 7 || a->lower.ptr[a->lower.len - 1] != 's') return false;
    int64_t at = cc_map_get(&s->lexicon->words, cc_span_sub(a->lower, 0, a->lower.len - 1));
    if (at < 0 || !(s->lexicon->word.item[at].classes >> CC_WORD_WEEKDAY & 1)) return false;
    w->weekday = s->lexicon->word.item[at].value[CC_WORD_WEEKDAY];
    w->unit = CC_UNIT_WEEK;
    w->every = 1;
    w->end = i + 1;
    return true;
}

bool cc_read_set(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when w = cc_when_at(i);
    uint32_t end;
    int value = cc_word_value(s, i, CC_WORD_SET, &end);
    w.said = CC_SAID_SET;
    if (value != CC_NO_WORD) {
        w.unit = (cc_time_unit)value;
        w.every = 1;
        w.end = end;
        uint32_t before = i > 1 && cc_atom_at(s, i - 1)->kind == '-' ? i - 2 : i > 0 ? i - 1 : i;
        if (before < i && cc_atom_is(s, before, "bi")) w.every = 2, w.first = before;
    } else if (!read_every(s, i, &w) && !read_weekdays(s, i, &w)) {
        return false;
    }
    *out = w;
    return true;
}
