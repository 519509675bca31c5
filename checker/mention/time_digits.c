/* mention/time_digits.c - dates written in digits alone. */
#include "mention/time_parts.h"

static bool set_date(cc_when *w, int year, int month, int date)
{
    if (!cc_date_exists(year == CC_NO_YEAR ? 2000 : year, month, date)) return false;
    w->year = year;
    w->month = month;
    w->date = date;
    return true;
}

static bool read_compact(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    const cc_atom *a = cc_atom_at(s, i);
    if (a->digits != 8 || a->number < 18000101 || a->number > 21991231 || cc_number_came_before(s, i) ||
        cc_number_goes_on(s, i + 1))
        return false;
    w->end = i + 1;
    return set_date(w, (int)(a->number / 10000), (int)(a->number / 100 % 100), (int)(a->number % 100));
}

/* Year first, or month/day/year, day/month/year where the article writes so; where that is no date, the other way. */
static bool read_three(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    const cc_atom *a = cc_atom_at(s, i), *b = cc_atom_at(s, i + 2), *c = cc_atom_at(s, i + 4);
    char mark = cc_atom_at(s, i + 1)->kind;
    if (a->kind != 'd' || (mark != '-' && mark != '/' && mark != '.') || cc_atom_at(s, i + 3)->kind != mark)
        return false;
    for (uint32_t k = 1; k <= 4; k++)
        if (!cc_atom_at(s, i + k)->glued) return false;
    if (b->kind != 'd' || c->kind != 'd' || b->digits > 2 ||
        (mark == '-' ? cc_number_came_before(s, i) : cc_inside_of_number(s, i) && cc_atom_at(s, i - 1)->kind != '-'))
        return false;
    if (cc_atom_at(s, i + 5)->kind == mark && cc_glued_digit(s, i + 5) && cc_glued_digit(s, i + 6)) return false;
    if (cc_atom_at(s, i + 5)->kind == '-' && cc_atom_at(s, i + 5)->glued && cc_glued_digit(s, i + 6) && mark == '-')
        return false;
    w->end = i + 5;
    if (a->digits == 4 && c->digits <= 2) return set_date(w, (int)a->number, (int)b->number, (int)c->number);
    if (a->digits > 2 || (c->digits != 4 && c->digits != 2)) return false;
    int year = c->digits == 4 ? (int)c->number : cc_whole_year(s, (int)c->number);
    bool day_first = (mark == '.' || s->day_first) && a->number > 0;
    if (day_first && set_date(w, year, (int)b->number, (int)a->number)) return true;
    if (set_date(w, year, (int)a->number, (int)b->number) || set_date(w, year, (int)b->number, (int)a->number))
        return true;
    if (a->number < 1 || a->number > 12 || b->number < 29 || b->number > 31 || mark != '/') return false;
    w->year = year; /* 2/29/2019: kept as the impossible date that it is */
    w->month = (int)a->number;
    w->date = (int)b->number;
    return true;
}

/* "2014-10" and "2014/10" are months where they are no range of years. */
static bool read_year_and_month(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    const cc_atom *a = cc_atom_at(s, i), *mark = cc_atom_at(s, i + 1), *b = cc_atom_at(s, i + 2);
    if (a->digits != 4 || a->number < 1900 || a->number > 2100 || b->kind != 'd' || b->digits != 2) return false;
    if ((mark->kind != '-' && mark->kind != '/') || !mark->glued || !b->glued || cc_number_came_before(s, i))
        return false;
    const cc_atom *next = cc_atom_at(s, i + 3);
    if (next->glued && (next->kind == '-' || next->kind == '/' || next->kind == 'w')) return false;
    if (b->number < 1 || b->number > 12 || (mark->kind == '-' && b->number > a->number % 100)) return false;
    w->year = (int)a->number;
    w->month = (int)b->number;
    w->end = i + 3;
    return true;
}

/* "2/15" and "5.12" are dates only where something says so; "24/7" and "9/11" are words. */
static bool read_two(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    const cc_atom *a = cc_atom_at(s, i), *mark = cc_atom_at(s, i + 1), *b = cc_atom_at(s, i + 2);
    if (a->kind != 'd' || b->kind != 'd' || a->digits > 2 || b->digits > 2 || !mark->glued || !b->glued ||
        (cc_number_came_before(s, i) && cc_atom_at(s, i - 1)->kind != '-'))
        return false;
    if (mark->kind != '/' && mark->kind != '.') return false;
    if ((cc_number_goes_on(s, i + 3) && cc_atom_at(s, i + 3)->kind != ',') ||
        (cc_atom_at(s, i + 3)->kind == '/' && cc_atom_at(s, i + 3)->glued))
        return false;
    if ((a->number == 24 && b->number == 7) || (a->number == 9 && b->number == 11)) return false;
    int weekday;
    static const char *const due[] = {"on",    "by",    "until", "till", "from", "to",  "between", "before",
                                      "after", "since", "this",  "next", "last", "due", "and",     "through"};
    bool said = (s->bare && mark->kind == '/') || (mark->kind == '/' && i > 0 && cc_atom_at(s, i - 1)->kind == '-' &&
                                                   i > 1 && cc_atom_at(s, i - 2)->kind == 'd');
    for (size_t k = 0; k < sizeof due / sizeof *due && i > 0; k++) said = said || cc_atom_is(s, i - 1, due[k]);
    for (uint32_t k = 1; k <= 4 && k <= i; k++) said = said || (cc_read_weekday(s, i - k, &weekday) != 0 && k <= 2);
    if (!said || (mark->kind == '.' && (cc_atom_at(s, i + 3)->kind == 'w' || b->digits != 2))) return false;
    w->end = i + 3;
    int year = CC_NO_YEAR;
    if (mark->kind == '/' && cc_atom_at(s, i + 3)->kind == ',' && cc_atom_at(s, i + 4)->digits == 4 &&
        cc_read_year_number(s, i + 4, &year) != 0)
        w->end = i + 5; /* "5/7, 2020" */
    if (s->day_first && mark->kind == '/' && set_date(w, year, (int)b->number, (int)a->number)) return true;
    return set_date(w, year, (int)a->number, (int)b->number) || set_date(w, year, (int)b->number, (int)a->number);
}

bool cc_read_numeric_date(cc_time_scan *s, uint32_t i, cc_when *out)
{
    if (cc_atom_at(s, i)->kind != 'd') return false;
    cc_when w = cc_when_at(i);
    w.said = CC_SAID_CALENDAR;
    if (!read_compact(s, i, &w) && !read_three(s, i, &w) && !read_two(s, i, &w) && !read_year_and_month(s, i, &w))
        return false;
    *out = w;
    return true;
}
