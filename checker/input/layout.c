#include "input/layout.h"

#include "input/page.h"

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

static void add_blocks(page *p)
{
    for (uint32_t i = 0; i < p->rows.count; i++) {
        const row *r = &p->rows.item[i];
        uint32_t foot = r->start + r->foot.start;
        if (r->prefix > 0) add_block(p, r, r->prefix_kind, r->start, r->start + r->prefix);
        if (r->kind != CC_BLOCK_TWEET && r->kind != CC_BLOCK_TWEET_FOOT) {
            add_block(p, r, r->kind, r->start + r->prefix, r->end - r->suffix);
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
