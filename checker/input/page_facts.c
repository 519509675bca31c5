#include "input/page.h"

#include "base/day.h"

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
        if (r->kind == CC_BLOCK_TITLE && a->title.len == 0) a->title = cc_span_sub(text, 0, text.len - r->suffix);
        if (r->kind == CC_BLOCK_BYLINE && a->byline.len == 0) a->byline = without_by(text), take_agency(a, text);
        if (r->kind == CC_BLOCK_MENU && i < p->body && r->look.sections >= 3 && a->outlet.len == 0)
            a->outlet = outlet_of(text);
        if (r->kind == CC_BLOCK_BODY && r->suffix > 0) text = cc_span_sub(text, text.len - r->suffix, text.len);
        else if (r->kind != CC_BLOCK_CREDIT) continue;
        if (cc_line_is_photo_credit(text)) continue;
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
            if (d->day != CC_NO_DAY && a->published == d->day && a->published_minute < 0)
                a->published_minute = d->minute;
        }
}

/* "By Jane Roe - 03/18/21 10:05 AM EDT", "Jane Roe, Washington | March 18, 2021" */
static void take_byline_date(cc_article *a, cc_span text)
{
    cc_header_date d;
    for (uint32_t at = 0; at < text.len; at++) {
        bool divides = text.ptr[at] == '|' || (at > 0 && text.ptr[at] == '-' && text.ptr[at - 1] == ' ');
        if (divides && cc_header_date_read(cc_span_sub(text, at + 1, text.len), &d))
            set_published(a, d.day, d.minute, CC_DATE_HEADER);
    }
    set_published(a, cc_date_latest(text, false), -1, CC_DATE_HEADER);
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

static int32_t later(int32_t a, int32_t b)
{
    return a > b ? a : b; /* CC_NO_DAY is the least */
}

/* Without any header: the latest post shown; the day of a picture or a correction; a weekday's date in the first
 * lines. A bare date in the text is no evidence: of six in news articles of 2016, four were years old. */
static int32_t latest_in_text(const page *p)
{
    int32_t posts = CC_NO_DAY, notes = CC_NO_DAY, lead = CC_NO_DAY;
    uint32_t paragraphs = 0;
    for (uint32_t i = 0; i < p->rows.count; i++) {
        const row *r = &p->rows.item[i];
        posts = later(posts, r->foot.day);
        if (r->kind == CC_BLOCK_CAPTION || r->kind == CC_BLOCK_CREDIT)
            notes = later(notes, cc_date_latest(text_of(p, r), false));
        if (r->kind == CC_BLOCK_BODY && paragraphs++ < 3) lead = later(lead, cc_date_latest(text_of(p, r), true));
    }
    return posts != CC_NO_DAY ? posts : notes != CC_NO_DAY ? notes : lead;
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
    int32_t latest = latest_in_text(p), filed = cc_date_in_name(p->a->source);
    int32_t near = latest != CC_NO_DAY ? latest : filed;
    for (uint32_t i = 0; i < p->rows.count && i < 12; i++) {
        const cc_header_date *d = &p->rows.item[i].date;
        if (p->rows.item[i].kind == CC_BLOCK_DATE)
            set_published(p->a, day_near(d->month, d->month_day, near), d->minute, CC_DATE_TEXT);
    }
    set_published(p->a, day_near(dateline->month, dateline->month_day, near), -1, CC_DATE_TEXT);
    set_published(p->a, latest, -1, CC_DATE_TEXT);
    set_published(p->a, filed, -1, CC_DATE_FILE);
}

void cc_page_take_facts(page *p)
{
    cc_dateline dateline = read_dateline(p);
    take_names(p);
    take_dates(p, &dateline);
}
