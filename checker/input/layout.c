#include "input/layout.h"

#include "base/day.h"
#include "base/utf8.h"
#include "input/date.h"
#include "input/line.h"

#include <string.h>

/* A line as an editor sees it: several lines of the file where the text is wrapped. */
typedef struct {
    uint32_t start, end, line;
    cc_block_kind kind;
    cc_line_look look;
    bool blank_before;
    cc_header_date date;      /* of a date line */
    cc_tweet_foot foot;       /* foot.start is the text's length where the line has none */
    uint32_t prefix;          /* bytes at its start that are a block of their own: a dateline, "What you need to know" */
    cc_block_kind prefix_kind;
} row;

typedef struct {
    cc_article *a;
    CC_ARRAY(row) rows;
    uint32_t body;            /* the first row of the body; rows.count: none */
    uint32_t title;           /* likewise */
} page;

static cc_span text_of(const page *p, const row *r)
{
    return cc_article_slice(p->a, r->start, r->end);
}

/* Bytes of the white space, Unicode's included, that starts at s.ptr + at; 0 where there is none. The
 * dashes of windows-1252 that somebody took for latin-1 (U+0096, U+0097) are what is left of a dateline. */
static size_t space_at(cc_span s, size_t at)
{
    size_t n;
    int32_t c = cc_utf8_decode(cc_span_sub(s, at, s.len), &n);
    return n > 0 && (cc_utf8_is_space(c) || c == 0x96 || c == 0x97) ? n : 0;
}

static size_t last_character(cc_span s)
{
    size_t at = s.len - 1;
    while (at > 0 && s.len - at < 4 && ((unsigned char)s.ptr[at] & 0xC0) == 0x80) at--;
    return at;
}

static cc_span trim(cc_span s)
{
    for (size_t n; (n = space_at(s, 0)) > 0;) s = cc_span_sub(s, n, s.len);
    while (s.len > 0 && space_at(s, last_character(s)) == s.len - last_character(s)) s.len = last_character(s);
    return s;
}

/* --- rows ----------------------------------------------------------------- */

static void add_row(page *p, uint32_t start, uint32_t end, uint32_t line, bool blank_before)
{
    cc_span text = trim(cc_article_slice(p->a, start, end));
    if (text.len == 0) return;
    start = (uint32_t)(text.ptr - p->a->text.ptr);
    *CC_PUSH(&p->a->arena, &p->rows) = (row){.start = start, .end = start + (uint32_t)text.len, .line = line, .blank_before = blank_before};
}

static void find_rows(page *p)
{
    const cc_article *a = p->a;
    bool blank = true;
    for (uint32_t i = 0; i < a->lines; i++) {
        uint32_t end = i + 1 < a->lines ? a->line_start[i + 1] : (uint32_t)a->text.len, before = p->rows.count;
        add_row(p, a->line_start[i], end, i + 1, blank);
        blank = p->rows.count == before;
    }
}

static uint32_t first_word_length(cc_span text)
{
    const char *blank = memchr(text.ptr, ' ', text.len);
    return (uint32_t)(blank == NULL ? text.len : (size_t)(blank - text.ptr));
}

/* The next row's first word had no place at the end of this row: the line was broken there by width. */
static bool was_wrapped(const page *p, uint32_t i, uint32_t width)
{
    const row *r = &p->rows.item[i];
    return !r[1].blank_before && r->end - r->start + 1 + first_word_length(text_of(p, &r[1])) > width;
}

/* The width that the text is wrapped at, 0 where each line is a paragraph. */
static uint32_t wrap_width(const page *p)
{
    uint32_t width = 0, pairs = 0, wrapped = 0;
    for (uint32_t i = 0; i < p->rows.count; i++)
        if (p->rows.item[i].end - p->rows.item[i].start > width) width = p->rows.item[i].end - p->rows.item[i].start;
    if (width < 40 || width > 120) return 0;
    for (uint32_t i = 0; i + 1 < p->rows.count; i++) {
        if (p->rows.item[i + 1].blank_before) continue;
        pairs++;
        wrapped += was_wrapped(p, i, width);
    }
    return pairs >= 4 && wrapped * 10 >= pairs * 8 ? width : 0;
}

static void unwrap(page *p)
{
    uint32_t width = wrap_width(p), to = 0;
    if (width == 0) return;
    for (uint32_t i = 1; i < p->rows.count; i++) {
        row *r = p->rows.item;
        if (was_wrapped(p, i - 1, width))
            r[to].end = r[i].end;
        else
            r[++to] = r[i];
    }
    p->rows.count = to + 1;
}

/* "date 2021-03-18 Title ...": the date becomes a row of its own. */
static void split_header(page *p)
{
    row *first = &p->rows.item[0];
    cc_span text = text_of(p, first), rest = text;
    if (cc_span_starts(text, "date ")) rest = cc_span_sub(text, 5, text.len);
    cc_header_date date;
    bool iso = rest.len > 10 && rest.ptr[4] == '-' && rest.ptr[7] == '-';
    if (!iso || !cc_date_at(rest, false, &date)) return;
    uint32_t end = (uint32_t)(rest.ptr - p->a->text.ptr) + date.end;
    uint32_t count = p->rows.count;
    if (trim(cc_article_slice(p->a, end, first->end)).len == 0) return;
    CC_PUSH(&p->a->arena, &p->rows);
    first = p->rows.item;
    memmove(first + 1, first, count * sizeof *first);
    cc_span title = trim(cc_article_slice(p->a, end, first->end));
    first[0].end = end;
    first[1].start = (uint32_t)(title.ptr - p->a->text.ptr);
    first[1].blank_before = false;
}

static void look_at_row(page *p, row *r)
{
    cc_span text = text_of(p, r);
    cc_line_look_at(text, &r->look);
    r->date.day = CC_NO_DAY;
    r->foot = cc_tweet_foot_find(text);
    if (r->foot.start < text.len)
        r->kind = r->foot.start == 0 ? CC_BLOCK_TWEET_FOOT : CC_BLOCK_TWEET;
    else if (cc_header_date_read(text, &r->date))
        r->kind = CC_BLOCK_DATE;
    else
        r->kind = cc_line_kind(text, &r->look);
}

/* --- embedded posts ------------------------------------------------------- */

enum { LONGEST_TWEET = 280 };

/* A line that leans on the line before it belongs to the article's own text. */
static bool leans_back(cc_span text)
{
    static const char *const words[] = {"then", "also", "later", "meanwhile", "he", "she", "but", "and", "however", "following", "after", "asked"};
    cc_span rest = cc_span_sub(text, 0, 40), word;
    for (int i = 0; i < 3 && cc_span_split(&rest, ' ', &word); i++)
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (cc_span_is_nocase(word, words[k])) return true;
    return false;
}

/* The lines of a post above its foot: as many as its length allows. */
static void mark_tweet(page *p, uint32_t foot)
{
    uint32_t length = 0;
    for (uint32_t i = foot; i-- > 0;) {
        row *r = &p->rows.item[i];
        cc_span text = text_of(p, r);
        bool nearest = i + 1 == foot;
        length += cc_tweet_length(text) + 1;
        if (r->kind == CC_BLOCK_TWEET_FOOT || r->kind == CC_BLOCK_TWEET || r->kind == CC_BLOCK_TITLE) return;
        if (!nearest && (length > LONGEST_TWEET + 1 || leans_back(text) || r[1].blank_before)) return;
        r->kind = CC_BLOCK_TWEET;
        r->foot = p->rows.item[foot].foot;
        r->foot.start = r->end - r->start;
    }
}

static void mark_tweets(page *p)
{
    for (uint32_t i = 0; i < p->rows.count; i++)
        if (p->rows.item[i].kind == CC_BLOCK_TWEET_FOOT) mark_tweet(p, i);
}

/* --- head of the page ----------------------------------------------------- */

static bool is_title(const page *p, uint32_t i)
{
    const row *r = &p->rows.item[i];
    bool after_header = i > 0 && r[-1].line == r->line;
    if (after_header) return r->look.words <= 40;
    if (p->rows.count < 2 || r->look.words < 2 || r->look.words > 30 || r->look.opens_list) return false;
    char last = p->a->text.ptr[r->end - 1];
    if (r->look.words >= 4 && r->look.capitals * 10 >= r->look.words * 7) return true; /* Headline Case, whatever its end */
    return (!r->look.ends || ((last == '?' || last == '!') && r->look.words <= 16)) && last != ',';
}

/* The first row that could be the article's own words is its headline or starts its body. */
static void find_title(page *p)
{
    p->title = p->rows.count;
    for (uint32_t i = 0; i < p->rows.count; i++) {
        if (p->rows.item[i].kind != CC_BLOCK_BODY) continue;
        if (!is_title(p, i)) return;
        p->rows.item[i].kind = CC_BLOCK_TITLE;
        p->title = i;
        return;
    }
}

/* The words without the marks at the end: key points drop the full stop of the sentence they repeat. */
static cc_span core_of(cc_span text)
{
    while (text.len > 0 && strchr(".!?\"' ", text.ptr[text.len - 1]) != NULL) text.len--;
    return text;
}

enum { LONGEST_HEAD = 60, COMPARED = 240 }; /* rows and bytes that are searched for in the rest: bounds for hostile pages */

static bool is_repeated_later(const page *p, const row *r)
{
    if (r - p->rows.item > LONGEST_HEAD) return false;
    cc_span core = cc_span_sub(core_of(text_of(p, r)), 0, COMPARED);
    return core.len >= 30 && cc_span_find(cc_article_slice(p->a, r->end, (uint32_t)p->a->text.len), core) != SIZE_MAX;
}

static bool starts_with_title(const page *p, const row *r)
{
    if (p->title == p->rows.count) return false;
    cc_span title = core_of(text_of(p, &p->rows.item[p->title])), text = text_of(p, r);
    return title.len >= 20 && text.len >= title.len && cc_span_equal_nocase(cc_span_sub(text, 0, title.len), title);
}

static bool repeats_title(const page *p, const row *r)
{
    return starts_with_title(p, r) && core_of(text_of(p, r)).len == core_of(text_of(p, &p->rows.item[p->title])).len;
}

/* A standfirst stands between headline and byline or date. */
static bool is_standfirst(const page *p, uint32_t i)
{
    if (p->title >= i || p->rows.item[i].look.words < 7) return false;
    for (uint32_t k = i + 1; k < p->rows.count && k <= i + 2; k++)
        if (p->rows.item[k].kind == CC_BLOCK_BYLINE || p->rows.item[k].kind == CC_BLOCK_DATE) return true;
    return false;
}

/* A few words without an end: a heading, an organisation's name. */
static bool is_heading(const page *p, const row *r)
{
    const cc_line_look *k = &r->look;
    char first = p->a->text.ptr[r->start];
    if (k->ends || k->opens_list || k->words > 12 || first == '"' || (first >= 'a' && first <= 'z')) return false;
    char last = p->a->text.ptr[r->end - 1];
    return last != ',' && last != ';' && (k->words <= 6 || k->capitals * 10 >= k->words * 6);
}

/* A name alone beside the date, or the name of an agency: "Jane Roe", "Associated Press". */
static bool is_bare_byline(const page *p, uint32_t i)
{
    const row *r = &p->rows.item[i];
    cc_span text = text_of(p, r);
    uint32_t joined = cc_span_find(text, CC_LIT(" in ")) != SIZE_MAX || cc_span_find(text, CC_LIT(" and ")) != SIZE_MAX;
    bool names = r->look.words >= 1 && r->look.words <= 7 && r->look.lower == joined && r->look.capitals + joined == r->look.words;
    if (!names || r->look.ends || p->title >= i) return false;
    if (cc_agency_find(text).len > 0) return true;
    bool beside = (i > 0 && r[-1].kind == CC_BLOCK_DATE) || (i + 1 < p->rows.count && r[1].kind == CC_BLOCK_DATE);
    return beside && r->look.words >= 2 && r->look.words <= 4 + 3 * joined && r->look.shouted < r->look.words;
}

/* Bullets between headline and body are its key points; a timeline says what the body may not. */
static bool is_key_point(const page *p, uint32_t i)
{
    const row *r = &p->rows.item[i];
    bool timed = p->a->text.ptr[r->start] >= '0' && p->a->text.ptr[r->start] <= '9';
    bool near = (i > 0 && r[-1].look.bulleted) || (i + 1 < p->rows.count && r[1].look.bulleted);
    return r->kind == CC_BLOCK_LIST && p->title < i && !timed && near;
}

/* The words over key points, where the first of them follows in the same line. */
static void split_summary(page *p, row *r)
{
    cc_span text = text_of(p, r);
    uint32_t end = cc_line_summary_phrase(text);
    while (end > 0 && end < text.len && (text.ptr[end] == ':' || text.ptr[end] == ' ')) end++;
    if (end == 0 || end == text.len) return;
    r->prefix = end;
    r->prefix_kind = CC_BLOCK_MENU;
}

/* What stands before the body: standfirst, key points, headings. */
static void read_head(page *p)
{
    for (p->body = 0; p->body < p->rows.count; p->body++) {
        row *r = &p->rows.item[p->body];
        if (r->kind == CC_BLOCK_SUMMARY) split_summary(p, r);
        if (r->kind != CC_BLOCK_BODY && r->kind != CC_BLOCK_LIST) continue;
        if (p->body == 0 && p->title == p->rows.count && !is_repeated_later(p, r)) return;
        if (repeats_title(p, r) || is_repeated_later(p, r) || is_standfirst(p, p->body) || is_key_point(p, p->body))
            r->kind = CC_BLOCK_SUMMARY;
        else if (starts_with_title(p, r) && cc_span_find(text_of(p, r), CC_LIT(" News ")) != SIZE_MAX)
            r->kind = CC_BLOCK_MENU; /* headline, section and the page's description in one line */
        else if (is_bare_byline(p, p->body))
            r->kind = CC_BLOCK_BYLINE;
        else if (is_heading(p, r) && p->title < p->body && p->body + 1 < p->rows.count)
            r->kind = CC_BLOCK_SUBHEAD;
        else
            return;
    }
}

/* --- body ----------------------------------------------------------------- */

static bool is_body_after(const page *p, uint32_t i)
{
    for (uint32_t k = i + 1; k < p->rows.count && k < i + 8; k++)
        if (p->rows.item[k].kind == CC_BLOCK_BODY && p->rows.item[k].look.ends) return true;
    return false;
}

/* Lines without an end after "... are:" are a list. */
static bool continues_list(const page *p, uint32_t i)
{
    const row *r = &p->rows.item[i];
    char first = p->a->text.ptr[r->start];
    if (i == 0 || r->look.ends || r->look.opens_list || r->look.words < 2 || first == '"' || (unsigned char)first == 0xE2) return false;
    return (r[-1].kind == CC_BLOCK_BODY && r[-1].look.opens_list) || (r[-1].kind == CC_BLOCK_LIST && !r[-1].look.bulleted);
}

static void read_body(page *p)
{
    for (uint32_t i = p->body + 1; i < p->rows.count; i++) {
        row *r = &p->rows.item[i];
        if (r->kind != CC_BLOCK_BODY) continue;
        if (continues_list(p, i))
            r->kind = CC_BLOCK_LIST;
        else if (repeats_title(p, r) && is_heading(p, r))
            r->kind = CC_BLOCK_SUMMARY;
        else if (is_heading(p, r) && is_body_after(p, i))
            r->kind = CC_BLOCK_SUBHEAD;
        else if (r->look.lower == 0 && !r->look.ends && r->look.words <= 8)
            r->kind = CC_BLOCK_MENU; /* reference numbers and initials at the foot */
    }
}

/* --- captions ------------------------------------------------------------- */

/* The row whose picture's note stands in the row `note` is its caption, and so is every neighbour that says the same. */
static void mark_caption(page *p, uint32_t note)
{
    row *r = p->rows.item;
    cc_span text = text_of(p, &r[note]), words = cc_span_trim(cc_span_sub(text, 0, cc_line_photo_note(text)));
    for (uint32_t i = note > 2 ? note - 2 : 0; i < p->rows.count && i <= note + 2; i++) {
        if (r[i].kind != CC_BLOCK_BODY && r[i].kind != CC_BLOCK_TITLE) continue;
        bool above = words.len == 0 && i + 1 == note && !r[i].look.ends && r[i].look.words <= 25 && i > 0;
        if (above || (words.len > 0 && cc_span_equal(text_of(p, &r[i]), words))) r[i].kind = CC_BLOCK_CAPTION;
    }
}

static void mark_captions(page *p)
{
    for (uint32_t i = 0; i < p->rows.count; i++) {
        cc_block_kind k = p->rows.item[i].kind;
        bool noted = k == CC_BLOCK_CAPTION || k == CC_BLOCK_CREDIT;
        if (noted && cc_line_photo_note(text_of(p, &p->rows.item[i])) < p->rows.item[i].end - p->rows.item[i].start) mark_caption(p, i);
    }
}

/* --- what the article is told by its rows --------------------------------- */

/* "(Reporting by A; Editing by B)" without a name is how Reuters signs. */
static bool is_signed_as_reuters(cc_span text)
{
    return cc_span_find(text, CC_LIT("eporting by")) != SIZE_MAX && cc_span_find(text, CC_LIT("diting by")) != SIZE_MAX;
}

static void take_agency(cc_article *a, cc_span text)
{
    if (a->agency.len > 0) return;
    a->agency = cc_agency_find(text);
    if (a->agency.len == 0 && is_signed_as_reuters(text)) a->agency = CC_LIT("Reuters");
}

/* Two of the first rows of the body may carry a dateline. */
static cc_dateline read_dateline(page *p)
{
    cc_dateline none = {.day = CC_NO_DAY};
    uint32_t tried = 0;
    for (uint32_t i = 0; i < p->rows.count && tried < 3; i++) {
        row *r = &p->rows.item[i];
        if (r->kind != CC_BLOCK_BODY && r->kind != CC_BLOCK_SUMMARY) continue;
        tried++;
        cc_dateline d = cc_dateline_read(text_of(p, r));
        if (d.end == 0) continue;
        r->prefix = d.end;
        r->prefix_kind = CC_BLOCK_DATELINE;
        p->a->dateline_place = d.place;
        p->a->agency = d.agency;
        return d;
    }
    return none;
}

static cc_span without_by(cc_span byline)
{
    cc_span word = cc_span_sub(byline, 0, 3);
    return cc_span_is_nocase(word, "by ") ? cc_span_trim(cc_span_sub(byline, 3, byline.len)) : byline;
}

/* "The Jerusalem Post - Israel News ...": a site's name before its sections. */
static cc_span outlet_of(cc_span menu)
{
    size_t at = cc_span_find(menu, CC_LIT(" - "));
    if (at == SIZE_MAX) at = cc_span_find(menu, CC_LIT(" | "));
    cc_line_look look;
    cc_span name = at == SIZE_MAX ? CC_LIT("") : cc_span_sub(menu, 0, at);
    cc_line_look_at(name, &look);
    return look.words >= 1 && look.words <= 5 && look.lower == 0 ? name : CC_LIT("");
}

static void take_names(page *p)
{
    cc_article *a = p->a;
    for (uint32_t i = 0; i < p->rows.count; i++) {
        const row *r = &p->rows.item[i];
        cc_span text = text_of(p, r);
        if (r->kind == CC_BLOCK_TITLE && a->title.len == 0) a->title = text;
        if (r->kind == CC_BLOCK_BYLINE && a->byline.len == 0) a->byline = without_by(text), take_agency(a, text);
        if (r->kind == CC_BLOCK_MENU && i < p->body && r->look.sections >= 3 && a->outlet.len == 0) a->outlet = outlet_of(text);
        if (r->kind != CC_BLOCK_CREDIT || cc_line_is_photo_credit(text)) continue;
        if (a->credits.len == 0) a->credits = text;
        take_agency(a, text);
    }
}

static void set_published(cc_article *a, int32_t day, int32_t minute, cc_date_source source)
{
    if (day == CC_NO_DAY || a->published != CC_NO_DAY) return;
    a->published = day;
    a->published_minute = minute;
    a->date_source = source;
}

/* Date lines: the first that is no update; another of the same day may add the time. */
static void take_date_lines(page *p)
{
    cc_article *a = p->a;
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < p->rows.count; i++) {
            const cc_header_date *d = &p->rows.item[i].date;
            if (p->rows.item[i].kind != CC_BLOCK_DATE || d->updated != (pass == 1)) continue;
            set_published(a, d->day, d->minute, CC_DATE_HEADER);
            if (d->day != CC_NO_DAY && a->published == d->day && a->published_minute < 0) a->published_minute = d->minute;
        }
}

/* "By Jane Roe - 03/18/21 10:05 AM EDT", "Jane Roe, Washington | March 18, 2021" */
static void take_byline_date(cc_article *a, cc_span text)
{
    cc_header_date d;
    for (uint32_t at = 0; at < text.len; at++) {
        bool divides = text.ptr[at] == '|' || (at > 0 && text.ptr[at] == '-' && text.ptr[at - 1] == ' ');
        if (divides && cc_header_date_read(cc_span_sub(text, at + 1, text.len), &d)) set_published(a, d.day, d.minute, CC_DATE_HEADER);
    }
    set_published(a, cc_date_latest(text), -1, CC_DATE_HEADER);
}

/* Bylines and captions that name a day: "By Jane Roe | March 18, 2021", "(Published Tuesday, March 29, 2016)". */
static void take_dates_beside(page *p)
{
    for (uint32_t i = 0; i < p->rows.count; i++) {
        const row *r = &p->rows.item[i];
        cc_span text = text_of(p, r);
        cc_header_date d;
        if (r->kind == CC_BLOCK_BYLINE) take_byline_date(p->a, text);
        if (r->kind != CC_BLOCK_CAPTION) continue;
        cc_span note = cc_span_sub(text, cc_line_photo_note(text), text.len);
        if (cc_header_date_read(note, &d)) set_published(p->a, d.day, d.minute, CC_DATE_HEADER);
    }
}

/* Without any header: the latest post shown, else the latest whole date that the text names. */
static int32_t latest_in_text(const page *p)
{
    int32_t posts = CC_NO_DAY;
    for (uint32_t i = 0; i < p->rows.count; i++)
        if (p->rows.item[i].foot.day > posts) posts = p->rows.item[i].foot.day;
    return posts != CC_NO_DAY ? posts : cc_date_latest(p->a->text);
}

/* The year nearest to the one that the text speaks of makes "March 19" a day. */
static int32_t day_near(int32_t wanted_month, int32_t wanted_day, int32_t around)
{
    if (wanted_month == 0 || around == CC_NO_DAY) return CC_NO_DAY;
    int32_t year, month, month_day, best = CC_NO_DAY;
    cc_day_civil(around, &year, &month, &month_day);
    for (int32_t y = year - 1; y <= year + 1; y++) {
        int32_t day = cc_day_of(y, wanted_month, wanted_day);
        int32_t distance = day > around ? day - around : around - day;
        if (best == CC_NO_DAY || distance < (best > around ? best - around : around - best)) best = day;
    }
    return best;
}

static void take_dates(page *p, const cc_dateline *dateline)
{
    take_date_lines(p);
    take_dates_beside(p);
    set_published(p->a, dateline->day, -1, CC_DATE_HEADER);
    if (p->a->published != CC_NO_DAY) return;
    int32_t latest = latest_in_text(p);
    for (uint32_t i = 0; i < p->rows.count && i < 12; i++) {
        const cc_header_date *d = &p->rows.item[i].date;
        if (p->rows.item[i].kind == CC_BLOCK_DATE) set_published(p->a, day_near(d->month, d->month_day, latest), d->minute, CC_DATE_TEXT);
    }
    set_published(p->a, day_near(dateline->month, dateline->month_day, latest), -1, CC_DATE_TEXT);
    set_published(p->a, latest, -1, CC_DATE_TEXT);
}

/* --- blocks --------------------------------------------------------------- */

static cc_block *add_block(page *p, const row *r, cc_block_kind kind, uint32_t start, uint32_t end)
{
    cc_article *a = p->a;
    cc_span text = trim(cc_article_slice(a, start, end));
    start = (uint32_t)(text.ptr - a->text.ptr);
    cc_block *b = CC_PUSH(&a->arena, &a->blocks);
    *b = (cc_block){.kind = kind, .start = start, .end = start + (uint32_t)text.len, .line = r->line, .day = CC_NO_DAY};
    return b;
}

static void add_tweet(page *p, const row *r, cc_block_kind kind, uint32_t start, uint32_t end)
{
    cc_block *b = add_block(p, r, kind, start, end);
    b->author = r->foot.author;
    b->handle = r->foot.handle;
    b->day = r->foot.day;
}

static void add_blocks(page *p)
{
    for (uint32_t i = 0; i < p->rows.count; i++) {
        const row *r = &p->rows.item[i];
        uint32_t foot = r->start + r->foot.start;
        if (r->prefix > 0) add_block(p, r, r->prefix_kind, r->start, r->start + r->prefix);
        if (r->kind != CC_BLOCK_TWEET && r->kind != CC_BLOCK_TWEET_FOOT) {
            add_block(p, r, r->kind, r->start + r->prefix, r->end);
            continue;
        }
        if (foot > r->start) add_tweet(p, r, CC_BLOCK_TWEET, r->start, foot);
        if (foot < r->end) add_tweet(p, r, CC_BLOCK_TWEET_FOOT, foot, r->end);
    }
}

void cc_article_lay_out(cc_article *a)
{
    page p = {.a = a};
    find_rows(&p);
    if (p.rows.count == 0) return;
    unwrap(&p);
    split_header(&p);
    for (uint32_t i = 0; i < p.rows.count; i++) look_at_row(&p, &p.rows.item[i]);
    mark_captions(&p);
    mark_tweets(&p);
    find_title(&p);
    read_head(&p);
    read_body(&p);
    cc_dateline dateline = read_dateline(&p);
    take_names(&p);
    take_dates(&p, &dateline);
    add_blocks(&p);
}
