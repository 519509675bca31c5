#include "input/layout.h"

#include "input/page.h"

#include <string.h>

static cc_block *add_block(page *p, const row *r, cc_block_kind kind, uint32_t start, uint32_t end)
{
    cc_article *a = p->a;
    cc_span text = cc_page_trim(cc_article_slice(a, start, end));
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

/* Where a post that ends here begins: as many whole sentences as its length allows. */
static uint32_t tweet_start(cc_span line, uint32_t from, uint32_t foot)
{
    enum { LONGEST = 140 };
    while (cc_tweet_length(cc_span_sub(line, from, foot)) > LONGEST + 1) {
        uint32_t at = from;
        while (at + 1 < foot && !(memchr(".!?", line.ptr[at], 3) != NULL && line.ptr[at + 1] == ' ')) at++;
        if (at + 2 >= foot) return from;
        from = at + 2;
    }
    return from;
}

/* Lines of the article with posts among their sentences, foot and all: "... — Ada Berg (@adab) May 3, 2014 ...". */
static void add_body(page *p, const row *r, uint32_t start, uint32_t end)
{
    cc_span line = cc_article_slice(p->a, start, end);
    uint32_t from = 0, behind = 0;
    row post = *r;
    while ((post.foot = cc_tweet_foot_next(line, from, &behind)).start < line.len) {
        uint32_t first = tweet_start(line, from, post.foot.start);
        if (first > from) add_block(p, r, r->kind, start + from, start + first);
        if (post.foot.start > first) add_tweet(p, &post, CC_BLOCK_TWEET, start + first, start + post.foot.start);
        add_tweet(p, &post, CC_BLOCK_TWEET_FOOT, start + post.foot.start, start + behind);
        from = behind;
    }
    if (from < line.len) add_block(p, r, r->kind, start + from, end);
}

static void add_blocks(page *p)
{
    for (uint32_t i = 0; i < p->rows.count; i++) {
        const row *r = &p->rows.item[i];
        uint32_t foot = r->start + r->foot.start;
        if (r->prefix > 0) add_block(p, r, r->prefix_kind, r->start, r->start + r->prefix);
        if (r->kind != CC_BLOCK_TWEET && r->kind != CC_BLOCK_TWEET_FOOT) {
            if (r->kind == CC_BLOCK_BODY) add_body(p, r, r->start + r->prefix, r->end - r->suffix);
            else add_block(p, r, r->kind, r->start + r->prefix, r->end - r->suffix);
            if (r->suffix > 0) add_block(p, r, CC_BLOCK_MENU, r->end - r->suffix, r->end);
            continue;
        }
        if (foot > r->start) add_tweet(p, r, CC_BLOCK_TWEET, r->start, foot);
        if (foot < r->end) add_tweet(p, r, CC_BLOCK_TWEET_FOOT, foot, r->end);
    }
}

void cc_article_lay_out(cc_article *a)
{
    page p = {.a = a};
    cc_page_find_rows(&p);
    if (p.rows.count == 0) return;
    cc_page_mark_kinds(&p);
    cc_page_take_facts(&p);
    add_blocks(&p);
}
