/* input/page.h - a news page as rows whose kinds are being found out. Internal to layout.c and page_*.c. */
#ifndef CC_PAGE_H
#define CC_PAGE_H

#include "input/date.h"
#include "input/line.h"

/* A line as an editor sees it: several lines of the file where the text is wrapped. */
typedef struct {
    uint32_t start, end, line;
    cc_block_kind kind;
    cc_line_look look;
    bool blank_before;
    cc_header_date date; /* of a date line */
    cc_tweet_foot foot;  /* foot.start is the text's length where the line has none */
    uint32_t prefix;     /* bytes at its start that are a block of their own: a dateline, "What you need to know" */
    cc_block_kind prefix_kind;
    uint32_t suffix; /* bytes at its end that name the outlet or who wrote: " | Harbour Herald" */
} row;

typedef struct {
    cc_article *a;
    CC_ARRAY(row) rows;
    uint32_t body;  /* the first row of the body; rows.count: none */
    uint32_t title; /* likewise */
} page;

static inline cc_span text_of(const page *p, const row *r)
{
    return cc_article_slice(p->a, r->start, r->end);
}

/* Without white space at both ends, Unicode's included. */
cc_span cc_page_trim(cc_span s);
/* The lines that are not empty, wrapped ones joined, each with the kind that it gives away itself. */
void cc_page_find_rows(page *p);
/* The kinds that only the neighbours give away: headline, standfirst, captions, posts, lists, headings. */
void cc_page_mark_kinds(page *p);
/* Headline, byline, credits, agency, outlet, dateline and publication date of the article. */
void cc_page_take_facts(page *p);

#endif
