#include "judge/undated.h"

#include "mention/calendar.h"

enum { DAY = 24 * 60, WEEK = 7, MONTHS = 12 };

/* 1 + the place of the name that a word is or begins ("sept." is September), 0: none. Three letters tell them apart. */
static int name_at(cc_span lower, const char *const *names, int count)
{
    enum { LEAST = 3 };
    size_t dash = cc_span_find(lower, CC_LIT("-")); /* "mid-June" */
    if (dash != SIZE_MAX) lower = cc_span_sub(lower, dash + 1, lower.len);
    if (lower.len > 0 && lower.ptr[lower.len - 1] == '.') lower = cc_span_sub(lower, 0, lower.len - 1);
    for (int i = 0; i < count && lower.len >= LEAST; i++) {
        cc_span name = cc_span_of(names[i]);
        if (lower.len <= name.len && cc_span_equal(lower, cc_span_sub(name, 0, lower.len))) return i + 1;
    }
    return 0;
}

static uint8_t date_at(cc_span form)
{
    enum { LAST = 31 };
    uint32_t n = 0;
    size_t i = 0;
    for (; i < form.len && i < 2 && form.ptr[i] >= '0' && form.ptr[i] <= '9'; i++)
        n = n * 10 + (uint32_t)(form.ptr[i] - '0');
    bool more = i < form.len && form.ptr[i] >= '0' && form.ptr[i] <= '9';
    return i > 0 && !more && n <= LAST ? (uint8_t)n : 0;
}

cc_day_words cc_day_words_said(const cc_article *a, const cc_time *t)
{
    static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
                             *const months[] = {"january", "february", "march",     "april",   "may",      "june",
                                                "july",    "august",   "september", "october", "november", "december"};
    cc_day_words out = {0};
    for (uint32_t i = t->at.first; i < t->at.last; i++) {
        cc_span w = a->tokens.item[i].lower;
        int day = name_at(w, days, WEEK), month = name_at(w, months, MONTHS);
        if (day > 0) out.weekdays |= (uint8_t)(1u << (day - 1));
        if (month > 0) out.months |= (uint16_t)(1u << (month - 1));
        if (out.date == 0) out.date = date_at(w);
    }
    if (out.months == 0) out.date = 0;
    return out;
}

/* Of one day, or of days of one or two months. */
static cc_day_words by_date(const cc_interval *i)
{
    enum { LONGEST = 31, NIGHT = 14 * 60 };
    cc_day_words out = {0};
    if (i->from == INT64_MIN || i->to == INT64_MAX || i->to - i->from > (int64_t)LONGEST * DAY) return out;
    int year, month, date;
    int32_t first = (int32_t)(i->from / DAY), last = (int32_t)((i->to - 1) / DAY);
    bool day = i->to - i->from <= DAY && (first == last || i->to - i->from <= NIGHT); /* a night is its evening's */
    if (day) out.weekdays = (uint8_t)(1u << (cc_weekday_of(first) - 1));
    cc_day_civil(first, &year, &month, &date);
    out.months = (uint16_t)(1u << (month - 1));
    if (day) return out.date = (uint8_t)date, out;
    cc_day_civil(last, &year, &month, &date);
    out.months |= (uint16_t)(1u << (month - 1));
    return out;
}

cc_day_words cc_day_words_of(const cc_article *a, const cc_time *t)
{
    if (t->kind == CC_TIME_DURATION || t->kind == CC_TIME_SET || t->intervals > 1) return (cc_day_words){0};
    cc_day_words out = t->intervals == 0 ? cc_day_words_said(a, t) : by_date(&t->interval[0]);
    /* A date that is written out may be of any week. */
    if (t->intervals == 1 && !t->relative) out.weekdays = 0;
    return out;
}

bool cc_day_words_known(cc_day_words w)
{
    return w.weekdays != 0 || w.months != 0;
}

bool cc_day_words_apart(cc_day_words a, cc_day_words b)
{
    if (a.weekdays != 0 && b.weekdays != 0) return (a.weekdays & b.weekdays) == 0;
    if (a.months == 0 || b.months == 0) return false;
    return (a.months & b.months) == 0 || (a.date != 0 && b.date != 0 && a.date != b.date);
}

bool cc_says_day(const cc_article *a, const cc_time *t)
{
    static const char *const words[] = {"today", "yesterday", "tomorrow", "tonight", "morning", "evening", "night"};
    cc_day_words said = cc_day_words_said(a, t);
    for (uint32_t i = t->at.first; i < t->at.last; i++)
        if (CC_AMONG(a->tokens.item[i].lower, words)) return true;
    return said.weekdays != 0 || said.date != 0;
}
