#include "input/date.h"
#include "input/line.h"

#include <string.h>

/* --- agencies ------------------------------------------------------------- */

static const struct {
    const char *text, *name;
} agencies[] = {
#define AGENCY(text, name) {text, name},
#include "input/agencies.def"
#undef AGENCY
};

/* Bytes of letters and digits; those of dashes and quotation marks start with 0xE2. */
static bool is_word_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           ((unsigned char)c >= 0x80 && (unsigned char)c != 0xE2);
}

static bool is_agency_at(cc_span text, size_t at, const char *name)
{
    cc_span rest = cc_span_sub(text, at, text.len);
    size_t n = strlen(name);
    return cc_span_starts(rest, name) && (rest.len == n || !is_word_byte(rest.ptr[n]));
}

cc_span cc_agency_find(cc_span text)
{
    for (size_t i = 0; i < text.len; i++) {
        if (!is_word_byte(text.ptr[i]) || (i > 0 && is_word_byte(text.ptr[i - 1]))) continue;
        size_t best = SIZE_MAX;
        for (size_t k = 0; k < sizeof agencies / sizeof *agencies; k++)
            if (is_agency_at(text, i, agencies[k].text) &&
                (best == SIZE_MAX || strlen(agencies[k].text) > strlen(agencies[best].text)))
                best = k;
        if (best != SIZE_MAX) return cc_span_of(agencies[best].name);
    }
    return CC_LIT("");
}

/* --- datelines ------------------------------------------------------------ */

enum { LONGEST_DATELINE = 90 };

typedef struct {
    cc_span line;
    uint32_t at;
    cc_dateline found;
    uint32_t words; /* of the place */
    bool shouted;   /* the place is in capitals */
    bool region;    /* behind its comma: "MOGADISHU, Somalia" */
    bool bracketed; /* an agency or a country in brackets */
} reader;

static char byte(const reader *r)
{
    return r->at < r->line.len ? r->line.ptr[r->at] : '\0';
}

static void skip_blanks(reader *r)
{
    while (byte(r) == ' ') r->at++;
}

static bool is_upper(char c)
{
    return (c >= 'A' && c <= 'Z') || ((unsigned char)c >= 0xC3 && (unsigned char)c != 0xE2);
}

/* One word of a place: a capital first. "St. Petersburg", "Washington, D.C." have stops. */
static bool take_place_word(reader *r)
{
    uint32_t from = r->at, small = 0;
    if (!is_upper(byte(r))) return false;
    while (is_word_byte(byte(r)) || byte(r) == '.' || byte(r) == '\'' ||
           (byte(r) == '-' && is_word_byte(r->line.ptr[r->at - 1]))) {
        small += byte(r) >= 'a' && byte(r) <= 'z';
        r->at++;
    }
    if (r->line.ptr[r->at - 1] == '-') r->at--;
    if (!r->region && (small > 0 || r->at - from < 2)) r->shouted = false;
    r->words++;
    return true;
}

static bool is_date_next(const reader *r)
{
    cc_header_date date;
    uint32_t from = r->at + (byte(r) == ',');
    return cc_date_at(cc_span_trim(cc_span_sub(r->line, from, r->line.len)), true, &date);
}

static void take_place(reader *r)
{
    uint32_t from = r->at, to = r->at;
    r->shouted = true;
    while (r->words < 6 && !(r->words > 0 && is_date_next(r)) && take_place_word(r)) {
        to = r->at;
        if (is_date_next(r)) break;
        if (byte(r) == ',') {
            r->region = r->shouted;
            r->at++;
        }
        skip_blanks(r);
    }
    r->at = to;
    bool stop = r->shouted && !r->region && to > from + 4 && r->line.ptr[to - 1] == '.' &&
                memchr(r->line.ptr + from, '.', to - from - 1) == NULL;
    r->found.place = cc_span_sub(r->line, from, stop ? to - 1 : to); /* "MOSCOW. March 18" */
}

static void take_date(reader *r)
{
    uint32_t from = r->at;
    if (byte(r) == ',') r->at++;
    skip_blanks(r);
    cc_header_date date;
    if (r->at >= r->line.len) return;
    if (!cc_date_at(cc_span_sub(r->line, r->at, r->line.len), true, &date)) {
        r->at = from;
        return;
    }
    r->at += date.end;
    r->found.day = date.day;
    r->found.month = date.month;
    r->found.month_day = date.month_day;
    if (byte(r) == '.') r->at++; /* "March 18. /TASS/." */
}

/* "ISLAMABAD: " starts many a story, but so does "UPDATE: ". */
static bool is_place_before_colon(const reader *r)
{
    static const char *const others[] = {
#define NO_PLACE(text) text,
#include "input/layout.def"
#undef NO_PLACE
    };
    if (!r->shouted || r->words > 3 || r->found.place.len < 4) return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (cc_span_is(r->found.place, others[i])) return false;
    return true;
}

/* "(Reuters)", "[Russia]", "/TASS/" */
static void take_bracket(reader *r)
{
    skip_blanks(r);
    char close = byte(r) == '(' ? ')' : byte(r) == '[' ? ']' : byte(r) == '/' ? '/' : '\0';
    const char *end = close == '\0' ? NULL : memchr(r->line.ptr + r->at + 1, close, r->line.len - r->at - 1);
    if (end == NULL || end - r->line.ptr - r->at > 40) return;
    uint32_t to = (uint32_t)(end - r->line.ptr) + 1;
    cc_span inside = cc_span_sub(r->line, r->at + 1, to - 1);
    if (!is_upper(inside.len > 0 ? inside.ptr[0] : ' ') && !cc_span_is(inside, "dpa")) return;
    r->bracketed = true;
    if (r->found.agency.len == 0) r->found.agency = cc_agency_find(inside);
    r->at = to;
}

/* The dash or, behind a date, the colon that ends a dateline. */
static bool take_end(reader *r)
{
    static const char *const dashes[] = {"\xE2\x80\x94", "\xE2\x80\x93", "--", "- ", "\xE2\x80\x95"};
    skip_blanks(r);
    bool blank = r->at > 0 && r->line.ptr[r->at - 1] == ' ';
    cc_span rest = cc_span_sub(r->line, r->at, r->line.len);
    bool dated = r->found.day != CC_NO_DAY || r->found.month != 0;
    if (cc_span_starts(rest, ":")) return (dated || r->bracketed || is_place_before_colon(r)) && (r->at++, true);
    if (cc_span_starts(rest, ".")) return dated && r->bracketed && (r->at++, true);
    bool glued = r->bracketed && r->found.place.len == 0 && !blank && is_upper(byte(r)); /* "(CNN)The ..." */
    if (glued) return true;
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        if (!cc_span_starts(rest, dashes[i]) || (!blank && dashes[i][0] == '-' && !r->bracketed)) continue;
        r->at += (uint32_t)strlen(dashes[i]);
        return dated || r->bracketed || (r->shouted && r->found.place.len >= 4);
    }
    return false;
}

cc_dateline cc_dateline_read(cc_span line)
{
    reader r = {.line = cc_span_sub(line, 0, LONGEST_DATELINE), .found = {.day = CC_NO_DAY}};
    take_place(&r);
    take_bracket(&r);
    take_date(&r);
    take_bracket(&r);
    cc_dateline none = {.day = CC_NO_DAY};
    if (r.at == 0 || !take_end(&r)) return none;
    skip_blanks(&r);
    if (r.at + 20 > line.len) return none; /* nothing of an article follows */
    r.found.end = r.at;
    return r.found;
}

/* --- embedded posts ------------------------------------------------------- */

/* The dash before the author's name, searched backwards from the handle's bracket. */
static bool find_dash(cc_span line, uint32_t bracket, uint32_t *start, uint32_t *name)
{
    static const char *const dashes[] = {"\xE2\x80\x94", "\xE2\x80\x93", "--", "- "};
    uint32_t limit = bracket > 80 ? bracket - 80 : 0;
    for (uint32_t at = bracket; at-- > limit;) {
        cc_span here = cc_span_sub(line, at, bracket);
        for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
            if (!cc_span_starts(here, dashes[i])) continue;
            if (dashes[i][0] == '-' && at > 0 && line.ptr[at - 1] != ' ') continue; /* a hyphen within a word */
            *start = at;
            *name = at + (uint32_t)strlen(dashes[i]);
            return true;
        }
    }
    return false;
}

cc_tweet_foot cc_tweet_foot_find(cc_span line)
{
    cc_tweet_foot none = {.start = (uint32_t)line.len, .day = CC_NO_DAY}, foot = none;
    uint32_t at = (uint32_t)line.len, from = at > 70 ? at - 70 : 0, name;
    while (at > from && !(line.ptr[at - 1] == '(' && at < line.len && line.ptr[at] == '@')) at--;
    if (at == from) return none;
    const char *close = memchr(line.ptr + at, ')', line.len - at);
    if (close == NULL || !find_dash(line, at - 1, &foot.start, &name)) return none;
    uint32_t end = (uint32_t)(close - line.ptr);
    cc_header_date date;
    cc_span rest = cc_span_trim(cc_span_sub(line, end + 1, line.len));
    if (rest.len > 0 && !cc_header_date_read(rest, &date)) return none;
    foot.day = rest.len > 0 ? date.day : CC_NO_DAY;
    foot.handle = cc_span_sub(line, at, end);
    foot.author = cc_span_trim(cc_span_sub(line, name, at - 1));
    return foot;
}

/* The end of "November 11, 2014" behind a foot's bracket, or 0: up to the year and no more. */
static uint32_t date_end(cc_span line, uint32_t at)
{
    enum { LONGEST_DATE = 24 };
    uint32_t end = at, stop = at + LONGEST_DATE < line.len ? at + LONGEST_DATE : (uint32_t)line.len, digits = 0;
    while (end < stop && digits < 4) {
        bool digit = line.ptr[end] >= '0' && line.ptr[end] <= '9';
        digits = digit ? digits + 1 : 0;
        end++;
    }
    bool over = end == line.len || line.ptr[end] == ' ';
    return digits == 4 && over ? end : 0;
}

cc_tweet_foot cc_tweet_foot_next(cc_span line, uint32_t from, uint32_t *end)
{
    cc_tweet_foot none = {.start = (uint32_t)line.len, .day = CC_NO_DAY};
    for (;;) {
        size_t bracket = cc_span_find(cc_span_sub(line, from, line.len), CC_LIT("(@"));
        if (bracket == SIZE_MAX) return none;
        uint32_t at = from + (uint32_t)bracket;
        const char *close = memchr(line.ptr + at, ')', line.len - at);
        if (close == NULL) return none;
        *end = date_end(line, (uint32_t)(close - line.ptr) + 1);
        cc_tweet_foot foot = *end == 0 ? none : cc_tweet_foot_find(cc_span_sub(line, 0, *end));
        if (*end > 0 && foot.start < at && foot.start >= from) return foot;
        from = (uint32_t)(close - line.ptr);
    }
}

uint32_t cc_tweet_length(cc_span line)
{
    uint32_t length = 0;
    cc_span rest = line, word;
    while (cc_span_split(&rest, ' ', &word)) {
        if (cc_span_starts(word, "pic.twitter.com/")) continue;
        if (length > 0) length++;
        if (cc_span_starts(word, "http")) {
            length += 23;
            continue;
        }
        for (size_t i = 0; i < word.len; i++) length += ((unsigned char)word.ptr[i] & 0xC0) != 0x80;
    }
    return length;
}
