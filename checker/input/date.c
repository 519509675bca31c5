#include "input/date.h"

#include "base/day.h"

#include <string.h>

/* The day, or CC_NO_DAY where the calendar has none such (years 1900 to 2199). */
static int32_t checked_day(int32_t year, int32_t month, int32_t day)
{
    static const int8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return CC_NO_DAY;
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    bool there = day <= lengths[month - 1] + (month == 2 && leap);
    return there ? cc_day_of(year, month, day) : CC_NO_DAY;
}

int32_t cc_month_of(cc_span word)
{
    static const char *const names[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};
    for (int32_t i = 0; i < 12; i++)
        if (cc_span_is_nocase(word, names[i]) || (word.len == 3 && cc_span_equal_nocase(word, (cc_span){names[i], 3})))
            return i + 1;
    return cc_span_is_nocase(word, "sept") ? 9 : 0;
}

/* --- pieces of a date ----------------------------------------------------- */

typedef enum { PIECE_END, PIECE_WORD, PIECE_NUMBER, PIECE_MARK } piece_kind;

typedef struct {
    piece_kind kind;
    cc_span text;
    int32_t value; /* of a number */
    uint32_t start, end;
} piece;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static piece piece_of(piece_kind kind, cc_span text, uint32_t start, uint32_t end)
{
    piece p = {kind, cc_span_sub(text, start, end), 0, start, end};
    for (size_t i = 0; kind == PIECE_NUMBER && i < p.text.len && i < 9; i++)
        p.value = p.value * 10 + (p.text.ptr[i] - '0');
    return p;
}

/* Bytes of the blank, TAB or no-break space at a place. */
static uint32_t blank_at(cc_span text, uint32_t at)
{
    cc_span rest = cc_span_sub(text, at, text.len);
    if (rest.len > 0 && (rest.ptr[0] == ' ' || rest.ptr[0] == '\t')) return 1;
    return cc_span_starts(rest, "\xC2\xA0") ? 2 : 0;
}

/* The next word, number or mark; white space before it is passed over. */
static piece next_piece(cc_span text, uint32_t at)
{
    uint32_t n = (uint32_t)text.len;
    for (uint32_t blank; (blank = blank_at(text, at)) > 0;) at += blank;
    if (at >= n) return (piece){PIECE_END, CC_LIT(""), 0, n, n};
    uint32_t to = at;
    if (is_digit(text.ptr[at])) {
        while (to < n && is_digit(text.ptr[to])) to++;
        return piece_of(PIECE_NUMBER, text, at, to);
    }
    while (to < n && is_letter(text.ptr[to])) to++;
    if (to > at) return piece_of(PIECE_WORD, text, at, to);
    to++;
    while (to < n && ((unsigned char)text.ptr[to] & 0xC0) == 0x80) to++;
    return piece_of(PIECE_MARK, text, at, to);
}

static bool is_mark(piece p, char c)
{
    return p.kind == PIECE_MARK && p.text.len == 1 && p.text.ptr[0] == c;
}

static bool is_word(piece p, const char *const *words, size_t count)
{
    if (p.kind != PIECE_WORD) return false;
    for (size_t i = 0; i < count; i++)
        if (cc_span_is_nocase(p.text, words[i])) return true;
    return false;
}

/* Pieces of a line, read one after the other. */
typedef struct {
    cc_span text;
    uint32_t at;
} pieces;

static piece peek(const pieces *p)
{
    return next_piece(p->text, p->at);
}

static piece take(pieces *p)
{
    piece next = peek(p);
    p->at = next.end;
    return next;
}

static bool take_mark(pieces *p, char c)
{
    if (!is_mark(peek(p), c)) return false;
    take(p);
    return true;
}

static bool take_number(pieces *p, int32_t low, int32_t high, int32_t *value)
{
    piece next = peek(p);
    if (next.kind != PIECE_NUMBER || next.value < low || next.value > high) return false;
    *value = next.value;
    take(p);
    return true;
}

/* "18", "18th" */
static bool take_day(pieces *p, int32_t *day)
{
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    piece number = peek(p);
    if (number.text.len > 2 || !take_number(p, 1, 31, day)) return false;
    piece ending = peek(p);
    if (is_word(ending, endings, 4) && ending.start == number.end) take(p);
    return true;
}

static bool take_month(pieces *p, int32_t *month)
{
    piece word = peek(p);
    *month = word.kind == PIECE_WORD ? cc_month_of(word.text) : 0;
    if (*month == 0) return false;
    take(p);
    take_mark(p, '.');
    return true;
}

static bool take_year(pieces *p, int32_t *year)
{
    pieces back = *p;
    take_mark(p, ',');
    piece number = peek(p);
    if (number.text.len == 4 && take_number(p, 1900, 2199, year)) return true;
    *p = back;
    return false;
}

static bool set_day(cc_header_date *d, int32_t year, int32_t month, int32_t day)
{
    d->day = checked_day(year, month, day);
    return d->day != CC_NO_DAY;
}

/* "2021-03-18", "03/14/2013", "18.03.2021": three numbers and twice the same mark; "03/18/21" where years may be short.
 */
static bool take_numeric(pieces *p, bool short_year, cc_header_date *d)
{
    int32_t v[3];
    pieces r = *p;
    piece first = peek(&r);
    if (!take_number(&r, 1, 2199, &v[0])) return false;
    piece mark = take(&r);
    if (!is_mark(mark, '-') && !is_mark(mark, '/') && !is_mark(mark, '.')) return false;
    if (!take_number(&r, 1, 31, &v[1]) || !take_mark(&r, mark.text.ptr[0]) || !take_number(&r, 1, 2199, &v[2]))
        return false;
    if (short_year && first.text.len < 3 && v[2] < 70 && is_mark(mark, '/')) v[2] += 2000; /* 03/18/21 */
    bool good = first.text.len == 4               ? set_day(d, v[0], v[1], v[2])
                : v[2] < 1900                     ? false
                : is_mark(mark, '.') || v[0] > 12 ? set_day(d, v[2], v[1], v[0])
                                                  : set_day(d, v[2], v[0], v[1]);
    if (good) *p = r;
    return good;
}

/* "March 18, 2021", "18 March 2021", "18th of March, 2021"; without the year where bare. */
static bool take_named(pieces *p, bool bare, cc_header_date *d)
{
    static const char *const of[] = {"of"};
    pieces r = *p;
    int32_t day, month, year;
    if (take_month(&r, &month)) {
        if (!take_day(&r, &day)) return false;
    } else {
        if (!take_day(&r, &day)) return false;
        if (is_word(peek(&r), of, 1)) take(&r);
        bool dashes = take_mark(&r, '-'); /* 18-Mar-2021 */
        if (!take_month(&r, &month)) return false;
        if (dashes) take_mark(&r, '-');
    }
    bool whole = take_year(&r, &year);
    if (whole ? !set_day(d, year, month, day) : !bare) return false;
    d->month = month;
    d->month_day = day;
    *p = r;
    return true;
}

/* "22:14", "06:37:46 AM", "8.16 am", "6 p.m.", "14h30"; also the T of an ISO time before it. */
static bool take_time(pieces *p, cc_header_date *d)
{
    static const char *const halves[] = {"am", "pm", "a", "p"};
    pieces r = *p;
    int32_t hour, minute = 0, second;
    if (!take_number(&r, 0, 23, &hour)) return false;
    bool divided = take_mark(&r, ':') || take_mark(&r, '.');
    if (divided && !take_number(&r, 0, 59, &minute)) return false;
    if (divided && take_mark(&r, ':')) take_number(&r, 0, 59, &second);
    piece half = peek(&r);
    bool halved = is_word(half, halves, 4);
    if (!divided && !halved) return false;
    if (halved) {
        take(&r);
        if (half.text.len == 1 && take_mark(&r, '.')) take(&r), take_mark(&r, '.');
        bool evening = (half.text.ptr[0] | 32) == 'p';
        if (hour > 12 || (hour == 0 && evening)) return false;
        hour = hour % 12 + (evening ? 12 : 0);
    }
    d->minute = hour * 60 + minute;
    *p = r;
    return true;
}

/* --- lines ---------------------------------------------------------------- */

static bool is_weekday(piece p)
{
    static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
                                       "sunday", "mon",     "tue",       "tues",     "wed",    "thu",
                                       "thur",   "thurs",   "fri",       "sat",      "sun"};
    return is_word(p, days, sizeof days / sizeof *days);
}

static bool is_update_word(piece p)
{
    static const char *const words[] = {"updated", "modified", "update", "edited", "revised"};
    return is_word(p, words, sizeof words / sizeof *words);
}

/* Words that stand around a date and add nothing. */
static bool is_filler(piece p)
{
    static const char *const words[] = {
        "date",  "posted", "published", "publish", "publication", "on",  "at",   "last",  "first", "created", "added",
        "filed", "time",   "gmt",       "utc",     "est",         "edt", "et",   "cst",   "cdt",   "ct",      "mst",
        "mdt",   "pst",    "pdt",       "pt",      "bst",         "cet", "cest", "ist",   "aest",  "msk",     "eat",
        "hrs",   "h",      "t",         "z",       "issued",      "of",  "the",  "local", "hours", "article", "story"};
    return is_word(p, words, sizeof words / sizeof *words);
}

static bool take_filler(pieces *p, cc_header_date *d)
{
    piece next = peek(p);
    bool update = is_update_word(next);
    if (!update && next.kind != PIECE_MARK && !is_weekday(next) && !is_filler(next)) return false;
    if (update && d->day == CC_NO_DAY) d->updated = true;
    take(p);
    if (is_mark(next, '+') || is_mark(next, '-')) { /* GMT+05:00 */
        int32_t hour, minute;
        pieces back = *p;
        if (d->minute >= 0 && take_number(p, 0, 14, &hour) && take_mark(p, ':') && take_number(p, 0, 59, &minute))
            return true;
        *p = back;
    }
    return true;
}

bool cc_header_date_read(cc_span line, cc_header_date *out)
{
    *out = (cc_header_date){.day = CC_NO_DAY, .minute = -1};
    if (line.len > 120) return false;
    pieces p = {line, 0};
    while (peek(&p).kind != PIECE_END) {
        cc_header_date again = {.day = CC_NO_DAY, .minute = -1}; /* "Updated ..." behind the date is passed over */
        cc_header_date *d = out->day == CC_NO_DAY && out->month == 0 ? out : &again;
        bool known = take_numeric(&p, true, d) || take_named(&p, true, d) ||
                     take_time(&p, out->minute < 0 ? out : &again) || take_filler(&p, out);
        if (!known) return false;
    }
    out->end = p.at;
    return out->day != CC_NO_DAY || out->month != 0;
}

bool cc_date_at(cc_span text, bool bare, cc_header_date *out)
{
    *out = (cc_header_date){.day = CC_NO_DAY, .minute = -1};
    pieces p = {cc_span_sub(text, 0, 40), 0};
    if (is_weekday(peek(&p))) {
        take(&p);
        take_mark(&p, ',');
    }
    if (!take_numeric(&p, bare, out) && !take_named(&p, bare, out)) return false;
    out->end = p.at;
    return true;
}

int32_t cc_date_latest(cc_span text, bool behind_weekday)
{
    int32_t latest = CC_NO_DAY;
    for (uint32_t i = 0; i < text.len; i++) {
        bool start = (is_digit(text.ptr[i]) || is_letter(text.ptr[i])) &&
                     (i == 0 || !(is_digit(text.ptr[i - 1]) || is_letter(text.ptr[i - 1])));
        cc_header_date d;
        if (start && behind_weekday && !is_weekday(next_piece(text, i))) continue;
        if (start && cc_date_at(cc_span_sub(text, i, text.len), false, &d) && d.day > latest) latest = d.day;
    }
    return latest;
}

/* --- names of files --------------------------------------------------------- */

static int32_t number_at(cc_span text, size_t from, size_t length)
{
    int32_t value = 0;
    for (size_t i = from; i < from + length; i++) {
        if (i >= text.len || !is_digit(text.ptr[i])) return -1;
        value = value * 10 + (text.ptr[i] - '0');
    }
    return value;
}

/* A year, a month and a day of fixed length, all divided by the same mark or by none; *end gets the byte behind. */
static int32_t day_in_name_at(cc_span name, size_t at, size_t *end)
{
    char mark = at + 4 < name.len ? name.ptr[at + 4] : 0;
    bool divided = mark == '-' || mark == '_' || mark == '.';
    size_t month = at + 4 + divided, day = month + 2 + divided;
    *end = day + 2;
    if (*end > name.len || (divided && name.ptr[day - 1] != mark)) return CC_NO_DAY;
    char before = at > 0 ? name.ptr[at - 1] : '-', after = *end < name.len ? name.ptr[*end] : '-';
    if (is_digit(before) || is_digit(after)) return CC_NO_DAY;
    if (!divided && (is_letter(before) || is_letter(after))) return CC_NO_DAY; /* "img20210318b" may be any number */
    return checked_day(number_at(name, at, 4), number_at(name, month, 2), number_at(name, day, 2));
}

int32_t cc_date_in_name(cc_span name)
{
    int32_t found = CC_NO_DAY;
    for (size_t i = 0, end; i < name.len; i++) {
        int32_t day = is_digit(name.ptr[i]) ? day_in_name_at(name, i, &end) : CC_NO_DAY;
        if (day == CC_NO_DAY) continue;
        if (found != CC_NO_DAY && found != day) return CC_NO_DAY;
        found = day;
        i = end - 1;
    }
    return found;
}
