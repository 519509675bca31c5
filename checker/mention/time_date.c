/* mention/time_date.c - the parts of a written date: where its digits end, months, weekdays, the number of a day, of a
 * year. time_calendar.c and time_digits.c put them together. */
#include "mention/time_parts.h"

cc_when cc_when_at(uint32_t first)
{
    return (cc_when){.first = first,
                     .end = first,
                     .key = first,
                     .year = CC_NO_YEAR,
                     .season = -1,
                     .holiday = -1,
                     .minute = -1,
                     .daypart = -1,
                     .zone = CC_NO_ZONE};
}

bool cc_glued_digit(const cc_time_scan *s, uint32_t i)
{
    return cc_atom_at(s, i)->glued && cc_atom_at(s, i)->kind == 'd';
}

/* Digits go on behind i as a longer number: "3.5", "1,200", "12:30", "5%". */
bool cc_number_goes_on(const cc_time_scan *s, uint32_t i)
{
    const cc_atom *a = cc_atom_at(s, i);
    if (a->kind == '%') return true;
    if (!a->glued) return false;
    if (a->kind == ':' || a->kind == '.') return cc_glued_digit(s, i + 1);
    return a->kind == ',' && cc_glued_digit(s, i + 1) && cc_atom_at(s, i + 1)->digits == 3;
}

/* A digit and a separator stand directly before i: it is the inside of something longer. */
bool cc_number_came_before(const cc_time_scan *s, uint32_t i)
{
    if (i < 2 || !cc_atom_at(s, i)->glued || !cc_atom_at(s, i - 1)->glued) return false;
    char c = cc_atom_at(s, i - 1)->kind;
    return (c == '-' || c == '/' || c == '.' || c == ',' || c == ':') && cc_atom_at(s, i - 2)->kind == 'd';
}

/* The same, but a range may stand there: "5/1-5/7", "1-8 September", "2014-2018". */
bool cc_inside_of_number(const cc_time_scan *s, uint32_t i)
{
    if (!cc_number_came_before(s, i)) return false;
    return cc_atom_at(s, i - 1)->kind != '-' || cc_number_came_before(s, i - 2);
}

/* A preposition or another word before i that makes what follows a date. */
bool cc_date_is_due(const cc_time_scan *s, uint32_t i)
{
    uint32_t end;
    if (i == 0) return false;
    return cc_word_value(s, i - 1, CC_WORD_DUE, &end) != CC_NO_WORD ||
           cc_word_value(s, i - 1, CC_WORD_MONTH, &end) != CC_NO_WORD ||
           cc_word_value(s, i - 1, CC_WORD_SEASON, &end) != CC_NO_WORD;
}

/* --- months, weekdays, the number of a day, of a year ------------------------------ */

static uint32_t skip_full_stop(const cc_time_scan *s, uint32_t i)
{
    const cc_atom *word = cc_atom_at(s, i - 1), *stop = cc_atom_at(s, i);
    bool whole = cc_span_is(word->lower, "may") || cc_span_is(word->lower, "june") || cc_span_is(word->lower, "july") ||
                 cc_span_is(word->lower, "march") || cc_span_is(word->lower, "april");
    return stop->kind == '.' && stop->glued && word->lower.len <= 5 && !whole ? i + 1 : i;
}

uint32_t cc_read_month(const cc_time_scan *s, uint32_t i, int *month)
{
    uint32_t end;
    int value = cc_word_value(s, i, CC_WORD_MONTH, &end);
    if (value == CC_NO_WORD) return 0;
    *month = value;
    return skip_full_stop(s, end);
}

/* "The Sunday Times", "Friday Night Lights". */
static bool is_title(const cc_time_scan *s, uint32_t i)
{
    uint32_t end, next = cc_atom_is(s, i + 1, "night") ? i + 2 : i + 1;
    return cc_atom_at(s, next)->capital && cc_word_value(s, next, CC_WORD_NAME, &end) != CC_NO_WORD;
}

uint32_t cc_read_weekday(const cc_time_scan *s, uint32_t i, int *weekday)
{
    uint32_t end;
    int value = cc_word_value(s, i, CC_WORD_WEEKDAY, &end);
    if (value == CC_NO_WORD || is_title(s, i)) return 0;
    *weekday = value;
    return cc_atom_at(s, i)->lower.len <= 5 ? skip_full_stop(s, end) : end;
}

uint32_t cc_read_date_number(const cc_time_scan *s, uint32_t i, int *date, bool *ordinal)
{
    const cc_atom *a = cc_atom_at(s, i);
    uint32_t end = cc_read_ordinal(s, i, date);
    *ordinal = end != 0;
    if (end != 0) return *date >= 1 && *date <= 31 ? end : 0;
    if (a->kind == 'd') {
        if (a->digits > 2 || a->number < 1 || a->number > 31 || cc_number_goes_on(s, i + 1)) return 0;
        *date = (int)a->number;
        return i + 1;
    }
    int value = cc_word_value(s, i, CC_WORD_NUMBER, &end), one;
    if (value == CC_NO_WORD) return 0;
    if (value >= 20 && (one = cc_word_value(s, cc_skip_dash(s, end), CC_WORD_NUMBER, &end)) > 0 && one < 10)
        value += one;
    *date = value;
    return value >= 1 && value <= 31 ? end : 0;
}

/* "nineteen ninety six", "two thousand and twenty", "nineteen hundred ninety three". */
static uint32_t read_year_words(const cc_time_scan *s, uint32_t i, int *year)
{
    uint32_t end, after;
    double low = 0;
    bool vague;
    int first = cc_word_value(s, i, CC_WORD_NUMBER, &end);
    if (first == 2 && cc_word_value(s, end, CC_WORD_SCALE, &after) == 3) {
        double all = 0;
        end = cc_read_amount(s, i, &all, &vague);
        *year = (int)all;
        return end != 0 && all >= 2000 && all < 2100 ? end : 0;
    }
    if (first < 10 || first > 20) return 0;
    if (cc_atom_is(s, end, "hundred")) end = cc_skip(s, end + 1, "and");
    int value = cc_word_value(s, end, CC_WORD_NUMBER, &after);
    if (value < 10) return 0;
    end = cc_read_amount(s, end, &low, &vague);
    if (end == 0 || low < 10 || low > 99) return 0;
    *year = first * 100 + (int)low;
    return end;
}

/* Years of two digits lie within 30 years of the anchor's future. */
int cc_whole_year(const cc_time_scan *s, int two)
{
    int now = s->anchor == CC_NO_DAY ? 2025 : cc_year_of(s->anchor);
    int year = now / 100 * 100 + two;
    return year > now + 30 ? year - 100 : year;
}

uint32_t cc_read_year_number(const cc_time_scan *s, uint32_t i, int *year)
{
    const cc_atom *a = cc_atom_at(s, i), *b = cc_atom_at(s, i + 1);
    if (a->kind == 'd' && a->digits == 4) {
        if (a->number < 1000 || a->number > 2199 || cc_number_goes_on(s, i + 1) || (b->glued && b->kind == 'w'))
            return 0;
        *year = (int)a->number;
        return i + 1;
    }
    if (a->kind == '\'' && b->glued && b->digits == 2 && !cc_number_goes_on(s, i + 2) &&
        !(a->glued && cc_atom_at(s, i - 1)->kind == 'w')) {
        *year = cc_whole_year(s, (int)b->number);
        return cc_atom_at(s, i + 2)->glued && cc_atom_at(s, i + 2)->kind == 'w' ? 0 : i + 2;
    }
    return a->kind == 'w' ? read_year_words(s, i, year) : 0;
}

/* "480 BC", "AD 842", "in 14 A.D." */
uint32_t cc_read_era(const cc_time_scan *s, uint32_t i, int *era)
{
    uint32_t end;
    *era = cc_word_value(s, i, CC_WORD_ERA, &end);
    if (*era != CC_NO_WORD) return end;
    const cc_atom *b = cc_atom_at(s, i + 2);
    bool dotted = cc_atom_at(s, i + 1)->kind == '.' && cc_atom_at(s, i + 1)->glued && b->glued && b->kind == 'w';
    if (!dotted) return 0;
    bool ad = cc_atom_is(s, i, "a") && cc_span_is(b->lower, "d"),
         bc = cc_atom_is(s, i, "b") && cc_span_is(b->lower, "c");
    if (!ad && !bc) return 0;
    *era = ad ? 1 : -1;
    return cc_atom_at(s, i + 3)->kind == '.' && cc_atom_at(s, i + 3)->glued ? i + 4 : i + 3;
}

bool cc_read_year_of_era(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    int era;
    const cc_atom *a = cc_atom_at(s, i);
    if (a->kind == 'd' && a->digits <= 4 && !cc_atom_at(s, i + 1)->glued) {
        uint32_t end = cc_read_era(s, i + 1, &era);
        if (end == 0 || a->number == 0) return false;
        w->year = era > 0 ? (int)a->number : 1 - (int)a->number;
        w->end = end;
        return true;
    }
    uint32_t j = cc_read_era(s, i, &era);
    const cc_atom *b = cc_atom_at(s, j);
    if (j == 0 || era < 0 || b->kind != 'd' || b->digits > 4 || !a->capital) return false;
    w->year = (int)b->number;
    w->end = j + 1;
    return true;
}
