#include "input/article.h"

static const char *const block_names[] = {"body",   "title", "summary", "subhead", "date",       "byline", "caption",
                                          "menu",   "credit", "tags",   "tweet",   "tweet_foot", "list",   "dateline"};

const char *cc_block_name(cc_block_kind k)
{
    return block_names[k];
}

bool cc_block_speaks(cc_block_kind k)
{
    return k == CC_BLOCK_BODY || k == CC_BLOCK_TITLE || k == CC_BLOCK_SUMMARY || k == CC_BLOCK_SUBHEAD || k == CC_BLOCK_LIST ||
           k == CC_BLOCK_TWEET;
}

/* Stubs below: input/ is being written. */
cc_status cc_article_read(cc_article **out, const char *path, cc_error *err)
{
    *out = NULL;
    return cc_fail(err, CC_EINPUT, "%s: reading is not there yet", path);
}

cc_status cc_article_parse(cc_article **out, cc_span bytes, const char *path, cc_error *err)
{
    (void)bytes;
    return cc_article_read(out, path, err);
}

void cc_article_free(cc_article *a)
{
    (void)a;
}

cc_span cc_article_slice(const cc_article *a, uint32_t start, uint32_t end)
{
    return cc_span_sub(a->text, start, end);
}
