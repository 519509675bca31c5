#include "input/page.h"

#include "base/utf8.h"

#include <string.h>

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

cc_span cc_page_trim(cc_span s)
{
    for (size_t n; (n = space_at(s, 0)) > 0;) s = cc_span_sub(s, n, s.len);
    while (s.len > 0 && space_at(s, last_character(s)) == s.len - last_character(s)) s.len = last_character(s);
    return s;
}

static void add_row(page *p, uint32_t start, uint32_t end, uint32_t line, bool blank_before)
{
    cc_span text = cc_page_trim(cc_article_slice(p->a, start, end));
    if (text.len == 0) return;
    start = (uint32_t)(text.ptr - p->a->text.ptr);
    *CC_PUSH(&p->a->arena, &p->rows) =
        (row){.start = start, .end = start + (uint32_t)text.len, .line = line, .blank_before = blank_before};
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
        if (was_wrapped(p, i - 1, width)) r[to].end = r[i].end;
        else r[++to] = r[i];
    }
    p->rows.count = to + 1;
}

/* "..., said Det." above "Ada Lund of the harbour police.": no paragraph ends with a title; whoever broke the text at
 * full stops broke it there. */
static bool ends_with_title(cc_span line)
{
    static const char *const titles[] = {" Det.", " Adm.", " Gen.", " Col.", " Capt.", " Cmdr.", " Maj.",  " Lt.",
                                         " Sgt.", " Rep.", " Sen.", " Gov.", " Supt.", " Insp.", " Prof.", " Dr.",
                                         " Mr.",  " Mrs.", " Ms.",  " Rev.", " vs.",   " Vs."};
    enum { SHORTEST = 40 }; /* a line of prose */
    for (size_t i = 0; line.len > SHORTEST && i < sizeof titles / sizeof *titles; i++)
        if (cc_span_ends(line, titles[i])) return true;
    return false;
}

static void join_titles(page *p)
{
    uint32_t to = 0;
    for (uint32_t i = 1; i < p->rows.count; i++) {
        row *r = p->rows.item;
        char next = p->a->text.ptr[r[i].start];
        if (next >= 'A' && next <= 'Z' && ends_with_title(text_of(p, &r[to]))) r[to].end = r[i].end;
        else r[++to] = r[i];
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
    if (cc_page_trim(cc_article_slice(p->a, end, first->end)).len == 0) return;
    CC_PUSH(&p->a->arena, &p->rows);
    first = p->rows.item;
    memmove(first + 1, first, count * sizeof *first);
    cc_span title = cc_page_trim(cc_article_slice(p->a, end, first->end));
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
    if (r->foot.start < text.len) r->kind = r->foot.start == 0 ? CC_BLOCK_TWEET_FOOT : CC_BLOCK_TWEET;
    else if (cc_header_date_read(text, &r->date)) r->kind = CC_BLOCK_DATE;
    else r->kind = cc_line_kind(text, &r->look);
}

void cc_page_find_rows(page *p)
{
    find_rows(p);
    if (p->rows.count == 0) return;
    unwrap(p);
    join_titles(p);
    split_header(p);
    for (uint32_t i = 0; i < p->rows.count; i++) look_at_row(p, &p->rows.item[i]);
}
