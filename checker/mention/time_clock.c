#include "mention/time_parts.h"

/* Times of day: "3:15 p.m.", "18:00 UTC", "13h15", "half past three", "1400 GMT", "noon". */

static uint32_t read_meridiem(const cc_time_scan *s, uint32_t i, bool *pm)
{
    const cc_atom *a = cc_atom_at(s, i), *dot = cc_atom_at(s, i + 1), *m = cc_atom_at(s, i + 2);
    *pm = cc_span_is(a->lower, "pm") || cc_span_is(a->lower, "p");
    if (dot->glued && dot->kind == 'd') return 0;
    if (cc_span_is(a->lower, "am") || cc_span_is(a->lower, "pm")) {
        bool stop = cc_atom_at(s, i + 1)->kind == '.' && cc_atom_at(s, i + 1)->glued && i + 2 < s->atoms;
        return stop && !cc_atom_at(s, i + 2)->capital ? i + 2 : i + 1;
    }
    if (!(cc_span_is(a->lower, "a") || cc_span_is(a->lower, "p")) || dot->kind != '.' || !cc_span_is(m->lower, "m"))
        return 0;
    return cc_atom_at(s, i + 3)->kind == '.' ? i + 4 : i + 3;
}

/* "GMT", "(GMT +8)", "UTC+3", "Eastern Time", "local time". */
static uint32_t read_zone(const cc_time_scan *s, uint32_t i, int16_t *zone)
{
    uint32_t j = cc_atom_at(s, i)->kind == '(' ? i + 1 : i, end;
    if (cc_atom_is(s, j, "local") && cc_atom_is(s, j + 1, "time")) return j + 2;
    int minutes = cc_word_value(s, j, CC_WORD_ZONE, &end);
    /* "et", "eat" and the like in lower case are words */
    if (minutes == CC_NO_WORD || (!cc_atom_at(s, j)->capital && !s->bare)) return i;
    const cc_atom *sign = cc_atom_at(s, end), *hours = cc_atom_at(s, end + 1);
    if ((sign->kind == '+' || sign->kind == '-') && hours->kind == 'd' && hours->digits <= 2 && hours->number <= 14 &&
        (sign->glued || hours->glued)) {
        minutes += (sign->kind == '+' ? 60 : -60) * (int)hours->number;
        end += 2;
        if (cc_atom_at(s, end)->kind == ':' && cc_atom_at(s, end + 1)->kind == 'd' && cc_atom_at(s, end + 1)->glued) {
            minutes += (sign->kind == '+' ? 1 : -1) * (int)(cc_atom_at(s, end + 1)->number % 60);
            end += 2;
        }
    }
    *zone = (int16_t)minutes;
    if (cc_atom_is(s, end, "time")) end++;
    return j > i && cc_atom_at(s, end)->kind == ')' ? end + 1 : end;
}

/* "+01:00", "+0530" glued to a clock; "-05:00" only behind the T of ISO 8601, elsewhere it is a range. */
static uint32_t read_offset(const cc_time_scan *s, uint32_t i, bool iso, int16_t *zone)
{
    const cc_atom *sign = cc_atom_at(s, i), *hours = cc_atom_at(s, i + 1), *minutes = cc_atom_at(s, i + 3);
    if (!sign->glued || !(sign->kind == '+' || (iso && sign->kind == '-')) || hours->kind != 'd' || !hours->glued)
        return i;
    int all = hours->digits == 4 ? (int)(hours->number / 100 * 60 + hours->number % 100) : (int)hours->number * 60;
    uint32_t end = i + 2;
    if (hours->digits == 2 && cc_atom_at(s, end)->kind == ':' && minutes->kind == 'd' && minutes->digits == 2)
        all += (int)minutes->number, end += 2;
    if ((hours->digits != 2 && hours->digits != 4) || all > 14 * 60) return i;
    *zone = (int16_t)(sign->kind == '-' ? -all : all);
    return end;
}

static bool set_clock(cc_when *w, int hour, int minute)
{
    if (hour < 0 || hour > 24 || minute < 0 || minute > 59) return false;
    w->minute = hour % 24 * 60 + minute;
    return true;
}

static bool to_24_hours(int *hour, bool pm)
{
    if (*hour < 1 || *hour > 12) return *hour <= 24 && pm;
    *hour = *hour % 12 + (pm ? 12 : 0);
    return true;
}

static bool two_digits(const cc_atom *a)
{
    return a->kind == 'd' && a->digits == 2 && a->glued && a->number < 60;
}

/* Where figures go up and down: "closed at 16.32", "rose by 11.35", "was at 9.40". */
static bool is_of_price(const cc_time_scan *s, uint32_t i)
{
    static const char *const words[] = {
        "closed", "close",    "closing", "traded", "trading", "trade",     "stood",  "stands",     "standing", "ended",
        "ending", "finished", "settled", "opened", "priced",  "valued",    "rated",  "was",        "were",     "is",
        "are",    "remained", "rose",    "fell",   "up",      "down",      "higher", "lower",      "dropped",  "dipped",
        "gained", "lost",     "grew",    "sold",   "bought",  "unchanged", "jumped", "climbed",    "slipped",  "odds",
        "rate",   "index",    "shares",  "stock",  "price",   "dollar",    "euro",   "magnitude",  "measured", "put",
        "set",    "average",  "won",     "lead",   "led",     "increased", "cut",    "outperform", "paid"};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (cc_atom_is(s, i, words[k])) return true;
    return false;
}

static bool counts_nothing(const cc_time_scan *s, uint32_t j);

/* "Went off at 16.32", "ashore by 11.35", "until 7.30 on Friday": hours and minutes with a full stop between them,
 * which nothing behind makes a measure. */
static bool is_dotted(const cc_time_scan *s, uint32_t i, uint32_t j)
{
    static const char *const words[] = {"at", "by", "until", "till", "since"};
    const uint32_t hours = 24;
    bool opened = false;
    for (size_t k = 0; i > 1 && k < sizeof words / sizeof *words; k++)
        opened = opened || cc_atom_is(s, i - 1, words[k]);
    return opened && cc_atom_at(s, i)->number < hours && !is_of_price(s, i - 2) && counts_nothing(s, j);
}

/* Hours and minutes in digits; the meridiem or a colon makes them a time. */
static uint32_t read_digits(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    const cc_atom *a = cc_atom_at(s, i), *mark = cc_atom_at(s, i + 1), *b = cc_atom_at(s, i + 2);
    int hour = (int)a->number, minute = 0;
    uint32_t j = i + 1, end;
    bool pm, colon = false;
    if (a->digits > 2 || (i > 1 && a->glued && cc_atom_at(s, i - 1)->kind == '.' && cc_atom_at(s, i - 2)->kind == 'd'))
        return 0;
    if (mark->glued && (mark->kind == ':' || mark->kind == '.' || cc_span_is(mark->lower, "h")) && two_digits(b)) {
        minute = (int)b->number;
        colon = mark->kind != '.';
        j = i + 3;
    }
    if (colon && cc_atom_at(s, j)->kind == ':' && two_digits(cc_atom_at(s, j + 1))) {
        w->with_seconds = true;
        w->second = (int)cc_atom_at(s, j + 1)->number;
        j += 2;
        if (cc_atom_at(s, j)->kind == '.' && cc_atom_at(s, j)->glued && cc_atom_at(s, j + 1)->kind == 'd' &&
            cc_atom_at(s, j + 1)->glued)
            j += 2;
    }
    end = read_meridiem(s, j, &pm);
    if (end != 0 && (cc_atom_at(s, end - 1)->kind != 'w' || cc_atom_at(s, j)->lower.len == 2 || j != i + 1 ||
                     cc_atom_at(s, j)->glued)) {
        if (!to_24_hours(&hour, pm)) return 0;
        j = end;
    } else if (cc_atom_is(s, j, "o") && cc_atom_at(s, j + 1)->kind == '\'' && cc_atom_is(s, j + 2, "clock")) {
        j += 3;
    } else if (!colon && !(j == i + 3 && is_dotted(s, i, j))) {
        return 0;
    }
    return set_clock(w, hour, minute) ? j : 0;
}

/* "1400 GMT", "0830 local time": four digits only with a zone. */
static uint32_t read_military(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    const cc_atom *a = cc_atom_at(s, i);
    if (a->digits != 4 || a->number > 2400 || a->number % 100 > 59) return 0;
    uint32_t end = read_zone(s, cc_skip(s, cc_skip(s, i + 1, "hours"), "hrs"), &w->zone);
    if (end == i + 1 || cc_atom_at(s, i + 1)->kind == '(') return 0;
    return set_clock(w, (int)a->number / 100, (int)a->number % 100) ? end : 0;
}

static uint32_t read_hour_word(const cc_time_scan *s, uint32_t i, int *hour)
{
    uint32_t end;
    if (cc_atom_at(s, i)->kind == 'd' && cc_atom_at(s, i)->digits <= 2)
        return *hour = (int)cc_atom_at(s, i)->number, i + 1;
    *hour = cc_word_value(s, i, CC_WORD_NUMBER, &end);
    return *hour >= 1 && *hour <= 12 ? end : 0;
}

/* "half past three", "quarter to five", "ten o'clock". */
static uint32_t read_words(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    int hour;
    uint32_t j = cc_skip(s, i, "a"), end;
    bool half = cc_atom_is(s, j, "half"), quarter = cc_atom_is(s, j, "quarter");
    if (half || quarter) {
        bool to = cc_atom_is(s, j + 1, "to");
        if (!to && !cc_atom_is(s, j + 1, "past")) return 0;
        if ((end = read_hour_word(s, j + 2, &hour)) == 0 || hour > 12) return 0;
        return set_clock(w, to ? hour - 1 : hour, half ? 30 : to ? 45 : 15) ? end : 0;
    }
    if ((end = read_hour_word(s, i, &hour)) == 0) return 0;
    if (!cc_atom_is(s, end, "o") || !cc_atom_is(s, end + 2, "clock")) return 0;
    return set_clock(w, hour, 0) ? end + 3 : 0;
}

/* Words that an hour stands behind: "killed three in the morning" is no clock. */
static bool opens_hour(const cc_time_scan *s, uint32_t i)
{
    static const char *const words[] = {"at",    "about", "around", "until", "till", "by",     "before", "after",
                                        "since", "from",  "nearly", "only",  "was",  "almost", "toward", "towards"};
    for (size_t k = 0; i > 0 && k < sizeof words / sizeof *words; k++)
        if (cc_atom_is(s, i - 1, words[k])) return true;
    return false;
}

int cc_hour_of_part(int hour, int part)
{
    if (part == CC_DAYPART_MORNING) return hour == 12 ? 0 : hour;
    if (part != CC_DAYPART_NIGHT) return hour < 12 ? hour + 12 : hour;
    if (hour == 12) return 0;
    return hour >= 6 && hour < 12 ? hour + 12 : hour; /* "two at night" */
}

/* Behind "shortly before", "a few minutes after": an hour needs no more words there. */
static bool is_beside_hour(const cc_time_scan *s, uint32_t i)
{
    static const char *const near[] = {"shortly", "just", "minutes", "soon", "moments"}, *const side[] = {
                                                                                             "before", "after", "past"};
    bool beside = false, close = false;
    for (size_t k = 0; i > 1 && k < sizeof side / sizeof *side; k++) beside = beside || cc_atom_is(s, i - 1, side[k]);
    for (size_t k = 0; i > 1 && k < sizeof near / sizeof *near; k++) close = close || cc_atom_is(s, i - 2, near[k]);
    return beside && close;
}

/* What stands behind an hour that counts nothing: the end, or a word that opens something else. */
static bool counts_nothing(const cc_time_scan *s, uint32_t j)
{
    static const char *const on[] = {"near", "outside", "off", "while", "at",        "on",    "in",       "when",
                                     "as",   "and",     "but", "that",  "yesterday", "today", "according"};
    const cc_atom *next = cc_atom_at(s, j);
    if ((next->kind == '.' || next->kind == ',') && cc_glued_digit(s, j + 1)) return false;
    bool ends = j >= s->atoms || (next->kind != 'w' && next->kind != 'd' && next->kind != '-' && !next->glued) ||
                next->kind == ',' || next->kind == '.';
    for (size_t k = 0; k < sizeof on / sizeof *on; k++) ends = ends || cc_atom_is(s, j, on[k]);
    return ends;
}

/* "Shortly before eight", "a few minutes after eleven": the hour alone, where it counts nothing. */
static uint32_t read_hour_alone(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    int hour;
    uint32_t j = is_beside_hour(s, i) ? read_hour_word(s, i, &hour) : 0;
    if (j == 0 || hour < 1 || hour > 12) return 0;
    return counts_nothing(s, j) && set_clock(w, hour, 0) ? j : 0;
}

/* "Twenty past seven", "at five to ten", "twenty-five minutes to four": the minutes count nothing either. "From five to
 * ten" is a range, and so is "sell at five to ten pounds". */
static uint32_t read_minutes_of_hour(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    static const char *const due[] = {"at", "by", "until", "till", "before", "after", "since"};
    enum { FIVE = 5, TWENTY = 20, HALF_HOUR = 30, HOUR = 60 };
    uint32_t end, j;
    int hour, minutes = cc_word_value(s, i, CC_WORD_NUMBER, &end);
    if (minutes == CC_NO_WORD || minutes < FIVE || minutes >= HALF_HOUR) return 0;
    j = cc_skip_dash(s, end);
    if (minutes == TWENTY && cc_word_value(s, j, CC_WORD_NUMBER, &j) == FIVE) minutes += FIVE, end = j;
    bool told = cc_atom_is(s, end, "minutes");
    if (told) end++;
    bool to = cc_atom_is(s, end, "to"), opened = told,
         about = i > 1 && (cc_atom_is(s, i - 1, "about") || cc_atom_is(s, i - 1, "around"));
    uint32_t before = about ? i - 2 : i - 1;
    for (size_t k = 0; i > 0 && k < sizeof due / sizeof *due; k++) opened = opened || cc_atom_is(s, before, due[k]);
    if ((!to && !cc_atom_is(s, end, "past")) || (to && (!opened || minutes % FIVE != 0))) return 0;
    if ((j = read_hour_word(s, end + 1, &hour)) == 0 || hour < 1 || hour > 12 || !counts_nothing(s, j)) return 0;
    return set_clock(w, to ? hour - 1 : hour, to ? HOUR - minutes : minutes) ? j : 0;
}

/* "This morning", "last night", "on Monday evening" at i: which part of the day it is; CC_NO_WORD. */
static int part_of_day_at(const cc_time_scan *s, uint32_t i)
{
    static const char *const days[] = {"this", "last", "yesterday", "tomorrow"};
    uint32_t end = cc_skip(s, i, "on"), after;
    if (cc_atom_is(s, end, "tonight")) return CC_DAYPART_NIGHT;
    int weekday = cc_word_value(s, end, CC_WORD_WEEKDAY, &after);
    if (weekday == CC_NO_WORD) {
        after = i;
        for (size_t k = 0; k < sizeof days / sizeof *days; k++)
            if (cc_atom_is(s, i, days[k])) after = i + 1;
        if (after == i) return CC_NO_WORD;
    }
    return cc_word_value(s, after, CC_WORD_DAYPART, &end);
}

/* "three in the morning", "ten at night", "seven that evening"; of "five this morning" the hour alone. */
static uint32_t read_hour_of_part(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    int hour;
    uint32_t j = opens_hour(s, i) ? read_hour_word(s, i, &hour) : 0, end;
    if (j == 0 || hour < 1 || hour > 12) return 0;
    int day_part = part_of_day_at(s, j);
    if (day_part != CC_NO_WORD && day_part <= CC_DAYPART_NIGHT)
        return set_clock(w, cc_hour_of_part(hour, day_part), 0) ? j : 0;
    uint32_t part_at = cc_atom_is(s, j, "in") && cc_atom_is(s, j + 1, "the") ? j + 2
                       : cc_atom_is(s, j, "at") || cc_atom_is(s, j, "that")  ? j + 1
                                                                             : 0;
    int part = part_at == 0 ? CC_NO_WORD : cc_word_value(s, part_at, CC_WORD_DAYPART, &end);
    if (part == CC_NO_WORD || part == CC_DAYPART_NOON || part == CC_DAYPART_MIDNIGHT) return 0;
    if (cc_atom_is(s, j, "at") && part != CC_DAYPART_NIGHT) return 0;
    return set_clock(w, cc_hour_of_part(hour, part), 0) ? end : 0;
}

static uint32_t read_noon(const cc_time_scan *s, uint32_t i, cc_when *w)
{
    uint32_t end;
    int part = cc_word_value(s, i, CC_WORD_DAYPART, &end);
    if (part == CC_DAYPART_NOON) return set_clock(w, 12, 0) ? end : 0;
    if (part == CC_DAYPART_MIDNIGHT) return set_clock(w, 0, 0) ? end : 0;
    return 0;
}

bool cc_read_clock(cc_time_scan *s, uint32_t i, cc_when *out)
{
    cc_when w = cc_when_at(i);
    uint32_t end = 0;
    w.said = CC_SAID_CLOCK;
    if (cc_atom_at(s, i)->kind == 'd') {
        end = read_military(s, i, &w);
        if (end == 0) end = read_digits(s, i, &w);
    }
    if (end == 0) end = read_words(s, i, &w);
    if (end == 0) end = read_minutes_of_hour(s, i, &w);
    if (end == 0) end = read_hour_of_part(s, i, &w);
    if (end == 0) end = read_hour_alone(s, i, &w);
    if (end == 0) end = read_noon(s, i, &w);
    if (end == 0) return false;
    bool iso = i > 0 && cc_atom_is(s, i - 1, "t") && cc_atom_at(s, i)->glued;
    w.end = w.zone == CC_NO_ZONE ? read_zone(s, read_offset(s, end, iso, &w.zone), &w.zone) : end;
    *out = w;
    return true;
}
