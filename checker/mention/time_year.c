#include "mention/time_parts.h"

/* Years, decades, centuries, quarters, halves, seasons, and days with a name. */

static bool is_plural(const cc_time_scan *s, uint32_t i)
{
    const cc_atom *a = cc_atom_at(s, i);
    if (a->kind != 'w') return false;
    uint8_t x = s->article->tokens.item[a->token].xpos;
    return x == CC_XPOS_NNS || x == CC_XPOS_NNPS;
}

/* "1861-1863": four more digits behind a dash, a lifetime or less ahead. */
static bool begins_years(const cc_time_scan *s, uint32_t end, int year)
{
    uint32_t j = cc_skip_dash(s, end);
    const cc_atom *last = cc_atom_at(s, j);
    return j != end && last->kind == 'd' && last->digits == 4 && last->number > year && last->number <= year + 150 &&
           last->number <= 2100 && !cc_number_goes_on(s, j + 1);
}

/* "(1984) Orwell Street" */
static bool is_street(const cc_time_scan *s, uint32_t i)
{
    static const char *const streets[] = {"street", "st",    "avenue", "ave",       "road",  "rd",
                                          "lane",   "drive", "blvd",   "boulevard", "place", "way"};
    if (!cc_atom_at(s, i)->capital) return false;
    for (uint32_t k = i + 1; k < i + 4 && cc_atom_at(s, k)->capital; k++)
        for (size_t w = 0; w < sizeof streets / sizeof *streets; w++)
            if (cc_atom_is(s, k, streets[w])) return true;
    return false;
}

/* Four digits are a year: not money, a count, a part of a longer number, a street or a flight. */
static bool is_year(const cc_time_scan *s, uint32_t i, uint32_t end, int year)
{
    const cc_atom *before = i > 0 ? cc_atom_at(s, i - 1) : cc_atom_at(s, s->atoms);
    uint32_t after;
    if (before->kind == '$' || before->kind == '#' || before->kind == '+' || before->kind == '*' ||
        cc_inside_of_number(s, i))
        return false;
    if (cc_number_came_before(s, i) &&
        (cc_atom_at(s, i - 2)->digits != 4 || (cc_atom_at(s, end)->kind == '-' && cc_glued_digit(s, end + 1))))
        return false;
    if (before->kind == 'w' && before->lower.len >= 2 && (unsigned char)before->lower.ptr[0] == 0xE2 &&
        cc_atom_at(s, i)->glued)
        return false; /* the euro sign */
    if (before->kind == 'w' && cc_atom_at(s, i)->glued) return false;
    if (i > 0 && cc_word_value(s, i - 1, CC_WORD_NUMBERED, &after) != CC_NO_WORD) return false;
    if (cc_atom_at(s, end)->kind == '-' && cc_atom_at(s, end)->glued && cc_atom_at(s, end + 1)->kind == 'd' &&
        cc_atom_at(s, end + 2)->kind == '-' && cc_glued_digit(s, end + 3))
        return false;
    if (cc_word_value(s, end, CC_WORD_COUNTED, &after) != CC_NO_WORD) return false;
    if (is_street(s, end)) return false;
    bool due = cc_date_is_due(s, i) || (before->kind == '.' && before->glued && i > 1 &&
                                        (cc_atom_is(s, i - 2, "c") || cc_atom_is(s, i - 2, "ca")));
    if (cc_word_value(s, end, CC_WORD_OCCASION, &after) != CC_NO_WORD) return true;
    static const char *const determiners[] = {"the", "s", "a", "an", "his", "her", "its", "their", "pre", "post"};
    bool determined = before->kind == '\'' || (before->kind == '-' && i > 1 && !cc_atom_at(s, i - 2)->glued);
    for (size_t k = 0; k < sizeof determiners / sizeof *determiners; k++)
        determined = determined || cc_span_is(before->lower, determiners[k]);
    bool round = year % 100 == 0 && (cc_atom_is(s, end, "of") || is_plural(s, end));
    if (round && !determined && (!due || !cc_atom_is(s, i - 1, "in"))) return false;
    if (is_plural(s, end) && year % 10 == 0 && !determined && !due) return false;
    if (is_plural(s, end) && (cc_span_is(before->lower, "about") || cc_span_is(before->lower, "around") ||
                              cc_span_is(before->lower, "over")))
        return false;
    if (year >= 1900 && year <= 2050) return true;
    if (begins_years(s, end, year)) return true;
    char next = cc_atom_at(s, end)->kind;
    if (i == 0 && (next == ',' || next == ':')) return true;
    return due || determined || before->kind == '(' || before->kind == '-' || before->kind == ',' ||
           before->kind == '[' || s->bare;
}

/* What comes before the digits of "the year 2008", "fiscal year 2008", "CY18"; 0 where nothing does. */
static uint32_t read_year_name(const cc_time_scan *s, uint32_t i, const char **prefix)
{
    uint32_t j = cc_skip(s, i, "the");
    *prefix = cc_atom_is(s, j, "fiscal") || cc_atom_is(s, j, "fy")   ? "FY"
              : cc_atom_is(s, j, "school") || cc_atom_is(s, j, "sy") ? "SY"
                                                                     : NULL;
    if (*prefix != NULL && cc_atom_is(s, j, "school") && !cc_atom_is(s, j + 1, "year")) return 0;
    if (*prefix != NULL) return cc_skip(s, j + 1, "year");
    j = cc_skip(s, j, "calendar");
    return cc_atom_is(s, j, "year") || cc_atom_is(s, j, "cy") ? cc_skip(s, j + 1, "of") : 0;
}

static uint32_t read_quarter_name(const cc_time_scan *s, uint32_t i, cc_when *w, bool *fiscal);
static void set_fiscal(cc_when *w);

static bool read_named_year(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t j = read_year_name(s, i, &w->prefix);
    const cc_atom *a = cc_atom_at(s, j);
    if (j == 0) return false;
    w->fuzzy = w->prefix != NULL; /* nobody says when it begins */
    if ((w->end = cc_read_year_number(s, j, &w->year)) != 0) {
        bool fiscal = w->prefix != NULL && w->prefix[0] == 'F';
        uint32_t quarter = fiscal ? read_quarter_name(s, w->end, w, &fiscal) : 0; /* "fiscal 2021 third quarter" */
        if (quarter != 0 && w->quarter > 0) w->end = quarter, set_fiscal(w);
        return true;
    }
    if (a->kind != 'd' || cc_number_goes_on(s, j + 1)) return false;
    if (a->digits == 2 && a->glued) w->year = cc_whole_year(s, (int)a->number);
    else if (a->digits <= 3 && a->number > 30 && j == i + 2) w->year = (int)a->number; /* "in the year 71" */
    else return false;
    w->end = j + 1;
    return true;
}

static bool read_bare_year(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    *w = cc_when_at(i);
    w->said = CC_SAID_CALENDAR;
    if ((w->end = cc_read_year_number(s, i, &w->year)) == 0) return false;
    return cc_atom_at(s, i)->kind == 'w' ? s->bare || cc_date_is_due(s, i) : is_year(s, i, w->end, w->year);
}

/* "after 211": three digits, where the text speaks of those centuries and nothing is counted. */
static bool read_early_year(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    const cc_atom *a = cc_atom_at(s, i), *next = cc_atom_at(s, i + 1);
    uint32_t due;
    bool early =
        s->last.grain != CC_GRAIN_NONE && s->last.from != INT64_MIN && cc_year_of(cc_interval_day(s->last)) < 1000;
    if (a->kind != 'd' || a->digits != 3 || a->number < 100 || a->glued || !early || i == 0) return false;
    if (cc_word_value(s, i - 1, CC_WORD_DUE, &due) == CC_NO_WORD || cc_number_goes_on(s, i + 1)) return false;
    cc_upos u = (cc_upos)s->article->tokens.item[next->token].upos;
    if (next->kind == 'w' ? u != CC_UPOS_VERB && u != CC_UPOS_DET && u != CC_UPOS_AUX && u != CC_UPOS_PRON
                          : next->kind != ',' && next->kind != '.')
        return false;
    w->year = (int)a->number;
    w->end = i + 1;
    return true;
}

bool cc_read_year(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when w = cc_when_at(i);
    w.said = CC_SAID_CALENDAR;
    if (!cc_read_year_of_era(s, i, &w) && !read_named_year(s, i, &w) && !read_early_year(s, i, &w) &&
        !read_bare_year(s, i, &w))
        return false;
    *out = w;
    return true;
}

/* --- decades, centuries, quarters, seasons -------------------------------------------- */

static cc_interval years(int from, int to, cc_grain grain)
{
    return cc_days(cc_day_of(from, 1, 1), cc_day_of(to, 1, 1), grain);
}

static bool set_interval(cc_when *w, cc_interval i, uint32_t end)
{
    w->said = CC_SAID_INTERVAL;
    w->interval[0] = i;
    w->intervals = 1;
    w->end = end;
    return true;
}

/* "In her early thirties", "a man in his mid-20s": how old somebody is. */
static bool is_age(const cc_time_scan *s, uint32_t i)
{
    static const char *const parts[] = {"early", "mid", "middle", "late"}, *const whose[] = {"his", "her",  "their",
                                                                                             "my",  "your", "our"};
    while (i > 0 && (cc_atom_at(s, i - 1)->kind == '-' || CC_AMONG(cc_atom_at(s, i - 1)->lower, parts))) i--;
    return i > 0 && CC_AMONG(cc_atom_at(s, i - 1)->lower, whose);
}

/* "1990s", "1990's", "'90s", "90s", "the sixties"; "1800s" is the century. */
static bool read_decade(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t j = i, end;
    int value = cc_word_value(s, i, CC_WORD_DECADE, &end);
    if (value != CC_NO_WORD) {
        uint32_t before;
        bool decade =
            i > 0 && (cc_atom_is(s, i - 1, "the") || cc_word_value(s, i - 1, CC_WORD_PART, &before) != CC_NO_WORD ||
                      cc_atom_at(s, i - 1)->kind == '-');
        if (!decade || is_age(s, i)) return false;
        return set_interval(w, years(1900 + value, 1910 + value, CC_GRAIN_DECADE), end);
    }
    if (cc_atom_at(s, j)->kind == '\'' && cc_atom_at(s, j + 1)->glued) j++;
    const cc_atom *a = cc_atom_at(s, j);
    if (a->kind != 'd' || cc_number_came_before(s, j) || a->digits < 2 || a->digits > 4 || a->number % 10 != 0)
        return false;
    end = j + 1;
    if (cc_atom_at(s, end)->kind == '\'' && cc_atom_at(s, end)->glued) end++;
    if (!cc_atom_at(s, end)->glued || !cc_atom_is(s, end, "s")) return false;
    int year = (int)a->number;
    if (a->digits == 2) {
        if (j == i && is_age(s, i)) return false;
        year += year == 0 || (year == 10 || year == 20) ? 2000 : 1900;
        if (year == 2020 && s->anchor != CC_NO_DAY && cc_year_of(s->anchor) < 2015) year = 1920;
    }
    int era;
    uint32_t after = cc_read_era(s, end + 1, &era);
    if (after != 0 && era < 0) return set_interval(w, years(-year - 8, -year + 2, CC_GRAIN_DECADE), after);
    if (year < 1000 || year > 2100) return false;
    if (year % 100 == 0 && year < 2000) return set_interval(w, years(year, year + 100, CC_GRAIN_CENTURY), end + 1);
    return set_interval(w, years(year, year + 10, CC_GRAIN_DECADE), end + 1);
}

/* "19th century", "twelfth-century", "the fifth century BC", "twelfth to sixteenth centuries". */
static bool read_century(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    int n, last, era;
    uint32_t j = cc_skip(s, i, "the"), end;
    if ((j = cc_read_ordinal(s, j, &n)) == 0 || n < 1 || n > 30) return false;
    last = n;
    if (cc_atom_is(s, j, "to") || cc_atom_is(s, j, "and") || cc_atom_at(s, j)->kind == '-') {
        uint32_t k = cc_read_ordinal(s, cc_skip(s, j + 1, "the"), &last);
        if (k != 0) j = k;
        else last = n;
    }
    if (cc_atom_at(s, j)->kind == '-') j++;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if (unit != CC_UNIT_CENTURY && unit != CC_UNIT_MILLENNIUM) return false;
    int length = unit == CC_UNIT_CENTURY ? 100 : 1000;
    uint32_t after = cc_read_era(s, end, &era);
    if (after != 0) end = after;
    if (after != 0 && era < 0)
        return set_interval(w, years(1 - n * length, 1 - (last - 1) * length, CC_GRAIN_CENTURY), end);
    return set_interval(w, years((n - 1) * length, last * length, CC_GRAIN_CENTURY), end);
}

/* The year before or behind a quarter, a half or a season. */
static uint32_t read_its_year(const cc_time_scan *s, uint32_t i, int *year)
{
    uint32_t j = cc_skip(s, i, "of"), end;
    if (cc_atom_at(s, j)->kind == ',' || cc_atom_at(s, j)->kind == '-') j++;
    if (j != i && cc_atom_is(s, j, "the") && cc_atom_is(s, j + 1, "year")) j += 2;
    end = cc_read_year_number(s, j, year);
    return end != 0 ? end : i;
}

/* "Q3", "3Q", "H1" glued or apart; n of at most four quarters or two halves. */
static uint32_t read_short_quarter(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    const cc_atom *a = cc_atom_at(s, i), *b = cc_atom_at(s, i + 1);
    const cc_atom *letter = a->kind == 'w' ? a : b, *number = a->kind == 'w' ? b : a;
    bool quarter = cc_span_is(letter->lower, "q"), half = cc_span_is(letter->lower, "h");
    if (!b->glued || number->digits != 1 || number->number < 1 || !(quarter || (half && letter->capital)) ||
        number->number > (quarter ? 4 : 2))
        return 0;
    if (half && a->kind == 'd') return 0;
    *(quarter ? &w->quarter : &w->half) = (int)number->number;
    return i + 2;
}

/* "third quarter", "third-quarter", "Q3"; 0 for none. */
static uint32_t read_quarter_name(const cc_time_scan *s, uint32_t i, cc_when *w, bool *fiscal)
{
    int n;
    uint32_t end = read_short_quarter(s, i, w), j;
    if (end != 0) return end;
    j = cc_read_ordinal(s, i, &n);
    if (j == 0 || n == 0) return 0;
    if (cc_atom_at(s, j)->kind == '-') j++;
    *fiscal = *fiscal || cc_atom_is(s, j, "fiscal");
    if (cc_atom_is(s, j, "fiscal") || cc_atom_is(s, j, "calendar")) j++;
    int unit = cc_word_value(s, j, CC_WORD_UNIT, &end);
    if (unit != CC_UNIT_QUARTER || n > 4 || n < -1 || (n == -1 && cc_atom_is(s, j - 1, "last"))) return 0;
    w->quarter = n < 0 ? 4 : n;
    return end;
}

/* "the fiscal third quarter" is not the calendar's, and nobody says when its year begins: without a year it has no
 * interval. */
static void set_fiscal(cc_when *w)
{
    w->prefix = "FY";
    w->fiscal_quarter = w->quarter;
    w->quarter = 0;
    w->fuzzy = true;
}

/* "of fiscal 2021", "FY2021" behind a quarter; 0 for none. */
static uint32_t read_fiscal_year(const cc_time_scan *s, uint32_t i, int *year)
{
    const char *prefix;
    uint32_t j = cc_skip(s, i, "of");
    if (cc_atom_at(s, j)->kind == ',') j++;
    j = read_year_name(s, j, &prefix);
    return j != 0 && prefix != NULL && prefix[0] == 'F' ? cc_read_year_number(s, j, year) : 0;
}

static bool read_quarter(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t j = i, end;
    const cc_atom *a = cc_atom_at(s, i);
    if (a->kind == 'd' && (a->digits == 4 || (a->digits == 2 && cc_atom_at(s, i + 1)->glued &&
                                              cc_atom_at(s, i + 1)->kind == 'w'))) { /* "2018 Q4", "18q4" */
        w->year = a->digits == 4 ? (int)a->number : cc_whole_year(s, (int)a->number);
        if (w->year < 1900 || w->year > 2199) return false;
        j = cc_atom_at(s, i + 1)->kind == '-' ? i + 2 : i + 1;
        return (w->end = read_short_quarter(s, j, w)) != 0;
    }
    j = cc_skip(s, i, "the");
    bool fiscal = cc_atom_is(s, j, "fiscal") || cc_atom_is(s, j, "fy");
    if ((end = read_quarter_name(s, fiscal ? j + 1 : j, w, &fiscal)) == 0 || w->quarter == 0)
        return w->half > 0 && end != 0 && (w->end = read_its_year(s, end, &w->year)) != 0;
    j = read_fiscal_year(s, end, &w->year);
    w->end = j != 0 ? j : read_its_year(s, end, &w->year);
    if (fiscal || j != 0) set_fiscal(w);
    return true;
}

/* "spring, summer and fall" */
static bool season_before(const cc_time_scan *s, uint32_t i)
{
    uint32_t end;
    for (uint32_t k = 1; k <= 3 && k <= i; k++)
        if (cc_word_value(s, i - k, CC_WORD_SEASON, &end) != CC_NO_WORD) return true;
    return false;
}

/* "the spring of next year", "the fall of that year", but not "the fall of Rome" */
static bool is_time_behind(const cc_time_scan *s, uint32_t i)
{
    uint32_t end, after;
    i = cc_skip(s, i, "the");
    return cc_word_value(s, i, CC_WORD_SIDE, &end) != CC_NO_WORD &&
           cc_word_value(s, end, CC_WORD_UNIT, &after) == CC_UNIT_YEAR;
}

/* A season and not a verb or a fall: with its year, with "the" or a preposition, or bare in lower case. */
static bool read_season(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t j = cc_skip(s, i, "the"), end;
    w->season = cc_word_value(s, j, CC_WORD_SEASON, &end);
    if (w->season == CC_NO_WORD) return false;
    w->end = read_its_year(s, end, &w->year);
    w->key = j;
    if (w->end != end) return true;
    const cc_token *t = &s->article->tokens.item[cc_atom_at(s, j)->token];
    cc_upos u = (cc_upos)t->upos;
    w->plural = cc_atom_at(s, j)->lower.ptr[cc_atom_at(s, j)->lower.len - 1] == 's';
    uint32_t side;
    bool sided = j > 0 && cc_word_value(s, j - 1, CC_WORD_SIDE, &side) != CC_NO_WORD;
    if ((u == CC_UPOS_VERB && !season_before(s, j)) ||
        (cc_atom_at(s, j)->capital && j > 0 && j == i && !sided && !cc_atom_is(s, j - 1, "in")))
        return false;
    if (cc_atom_is(s, j, "fall") || cc_atom_is(s, j, "spring"))
        return s->bare || season_before(s, j) ||
               ((j > i || sided || cc_date_is_due(s, i)) && (!cc_atom_is(s, end, "of") || is_time_behind(s, end + 1)) &&
                (u == CC_UPOS_NOUN || u == CC_UPOS_PROPN || u == CC_UPOS_X));
    return true;
}

bool cc_read_period(cc_time_scan *s, uint32_t i, cc_when *out)
{
    typedef bool period_form(const cc_time_scan *s, uint32_t i, cc_when *w);
    static period_form *const forms[] = {read_decade, read_century, read_quarter, read_season};
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
        cc_when w = cc_when_at(i);
        w.said = CC_SAID_CALENDAR;
        if (!forms[k](s, i, &w)) continue;
        *out = w;
        return true;
    }
    return false;
}

bool cc_read_holiday(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when w = cc_when_at(i);
    uint32_t end;
    w.holiday = cc_word_value(s, i, CC_WORD_HOLIDAY, &end);
    if (w.holiday == CC_NO_WORD) return false;
    w.said = CC_SAID_CALENDAR;
    w.end = end;
    const cc_holiday *h = &s->lexicon->holiday.item[w.holiday];
    if (h->rule == CC_HOLIDAY_ONCE) return w.year = h->offset, *out = w, true;
    uint32_t j = read_its_year(s, end, &w.year);
    if (j == end && cc_atom_is(s, end, "in")) j = cc_read_year_number(s, end + 1, &w.year);
    if (j != 0) w.end = j;
    *out = w;
    return true;
}
