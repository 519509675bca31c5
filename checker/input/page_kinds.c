#include "input/page.h"

#include <string.h>

/* --- embedded posts ------------------------------------------------------- */

enum { LONGEST_TWEET = 280 };

/* A line that leans on the line before it belongs to the article's own text. */
static bool leans_back(cc_span text)
{
    static const char *const words[] = {"then", "also", "later",   "meanwhile", "he",    "she",
                                        "but",  "and",  "however", "following", "after", "asked"};
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
    if (r->look.words >= 4 && r->look.capitals * 10 >= r->look.words * 7)
        return true; /* Headline Case, whatever its end */
    return (!r->look.ends || ((last == '?' || last == '!') && r->look.words <= 16)) && last != ',';
}

/* A site's own name behind the headline is no part of it. */
static void mark_title(page *p, uint32_t i)
{
    row *r = &p->rows.item[i];
    cc_span text = text_of(p, r), name;
    uint32_t at = cc_line_outlet(text, &name);
    r->kind = CC_BLOCK_TITLE;
    p->title = i;
    if (at == text.len || at < 15) return;
    r->suffix = (uint32_t)text.len - at;
    p->a->outlet = name;
}

/* The first row that could be the article's own words is its headline or starts its body. */
static void find_title(page *p)
{
    p->title = p->rows.count;
    for (uint32_t i = 0; i < p->rows.count; i++) {
        if (p->rows.item[i].kind != CC_BLOCK_BODY) continue;
        if (!is_title(p, i)) return;
        mark_title(p, i);
        return;
    }
}

/* The words without the marks at the end: key points drop the full stop of the sentence they repeat. */
static cc_span core_of(cc_span text)
{
    while (text.len > 0 && strchr(".!?\"' ", text.ptr[text.len - 1]) != NULL) text.len--;
    return text;
}

enum {
    LONGEST_HEAD = 60,
    COMPARED = 240
}; /* rows and bytes that are searched for in the rest: bounds for hostile pages */

static bool is_repeated_later(const page *p, const row *r)
{
    if (r - p->rows.item > LONGEST_HEAD) return false;
    cc_span core = cc_span_sub(core_of(text_of(p, r)), 0, COMPARED);
    return core.len >= 30 && cc_span_find(cc_article_slice(p->a, r->end, (uint32_t)p->a->text.len), core) != SIZE_MAX;
}

static cc_span title_of(const page *p)
{
    const row *r = &p->rows.item[p->title];
    return core_of(cc_article_slice(p->a, r->start, r->end - r->suffix));
}

static bool starts_with_title(const page *p, const row *r)
{
    if (p->title == p->rows.count) return false;
    cc_span title = title_of(p), text = text_of(p, r);
    return title.len >= 20 && text.len >= title.len && cc_span_equal_nocase(cc_span_sub(text, 0, title.len), title);
}

static bool repeats_title(const page *p, const row *r)
{
    return starts_with_title(p, r) && core_of(text_of(p, r)).len == title_of(p).len;
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
    bool names = r->look.words >= 1 && r->look.words <= 7 && r->look.lower == joined &&
                 r->look.capitals + joined == r->look.words;
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
        else if (is_bare_byline(p, p->body)) r->kind = CC_BLOCK_BYLINE;
        else if (is_heading(p, r) && p->title < p->body && p->body + 1 < p->rows.count) r->kind = CC_BLOCK_SUBHEAD;
        else return;
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
    if (i == 0 || r->look.ends || r->look.opens_list || r->look.words < 2 || first == '"' ||
        (unsigned char)first == 0xE2)
        return false;
    return (r[-1].kind == CC_BLOCK_BODY && r[-1].look.opens_list) ||
           (r[-1].kind == CC_BLOCK_LIST && !r[-1].look.bulleted);
}

static void read_body(page *p)
{
    for (uint32_t i = p->body + 1; i < p->rows.count; i++) {
        row *r = &p->rows.item[i];
        if (r->kind != CC_BLOCK_BODY) continue;
        if (continues_list(p, i)) r->kind = CC_BLOCK_LIST;
        else if (repeats_title(p, r) && is_heading(p, r)) r->kind = CC_BLOCK_SUMMARY;
        else if (is_heading(p, r) && is_body_after(p, i)) r->kind = CC_BLOCK_SUBHEAD;
        else if (r->look.lower == 0 && !r->look.ends && r->look.words <= 8)
            r->kind = CC_BLOCK_MENU; /* reference numbers and initials at the foot */
    }
}

/* --- captions ------------------------------------------------------------- */

/* The row whose picture's note stands in the row `note` is its caption, and so is every neighbour that says the same.
 */
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
        if (noted && cc_line_photo_note(text_of(p, &p->rows.item[i])) < p->rows.item[i].end - p->rows.item[i].start)
            mark_caption(p, i);
    }
}

/* Who contributed, at the end of the last paragraph. */
static void cut_credits(page *p)
{
    for (uint32_t i = 0; i < p->rows.count; i++) {
        row *r = &p->rows.item[i];
        cc_span text = text_of(p, r);
        uint32_t at = r->kind == CC_BLOCK_BODY ? cc_line_credit(text) : 0;
        if (at > 0) r->suffix = (uint32_t)text.len - at;
    }
}

void cc_page_mark_kinds(page *p)
{
    mark_captions(p);
    mark_tweets(p);
    find_title(p);
    read_head(p);
    read_body(p);
    cut_credits(p);
}
