#include "input/article.h"

#include "base/buffer.h"
#include "input/encoding.h"
#include "input/layout.h"

#include <stdlib.h>
#include <string.h>

static const char *const block_names[] = {"body", "title",  "summary", "subhead", "date",       "byline", "caption",
                                          "menu", "credit", "tags",    "tweet",   "tweet_foot", "list",   "dateline"};

const char *cc_block_name(cc_block_kind k)
{
    return block_names[k];
}

bool cc_block_speaks(cc_block_kind k)
{
    return k == CC_BLOCK_BODY || k == CC_BLOCK_TITLE || k == CC_BLOCK_SUMMARY || k == CC_BLOCK_SUBHEAD ||
           k == CC_BLOCK_LIST || k == CC_BLOCK_TWEET;
}

static cc_article *new_article(const char *path)
{
    cc_article *a = cc_malloc(sizeof *a);
    *a = (cc_article){.published = CC_NO_DAY, .published_minute = -1};
    a->path = cc_arena_copy(&a->arena, cc_span_of(path));
    a->source = a->path;
    return a;
}

cc_span cc_path_stem(cc_span path)
{
    size_t from = path.len;
    while (from > 0 && path.ptr[from - 1] != '/') from--;
    cc_span name = cc_span_sub(path, from, path.len);
    for (size_t i = name.len; i > 1; i--)
        if (name.ptr[i - 1] == '.') return cc_span_sub(name, 0, i - 1);
    return name;
}

cc_status cc_article_parse(cc_article **out, cc_span bytes, const char *path, cc_error *err)
{
    *out = NULL;
    cc_article *a = new_article(path);
    a->source = cc_path_stem(a->path);
    cc_status s = cc_article_decode(a, bytes, err);
    if (s != CC_OK) {
        cc_article_free(a);
        return s;
    }
    cc_article_lay_out(a);
    *out = a;
    return CC_OK;
}

cc_status cc_article_read(cc_article **out, const char *path, cc_error *err)
{
    *out = NULL;
    cc_buffer bytes = {0};
    cc_status s = cc_buffer_read(&bytes, path, err);
    if (s == CC_OK) s = cc_article_parse(out, cc_buffer_span(&bytes), path, err);
    cc_buffer_free(&bytes);
    return s;
}

cc_article *cc_article_of_text(cc_span text, int32_t day)
{
    cc_article *a = new_article("");
    a->bytes = a->text = cc_arena_copy(&a->arena, text);
    a->encoding = CC_LIT("UTF-8");
    a->published = day;
    a->date_source = day == CC_NO_DAY ? CC_DATE_NONE : CC_DATE_GIVEN;
    cc_article_find_lines(a);
    cc_span trimmed = cc_span_trim(a->text);
    if (trimmed.len == 0) return a;
    cc_block *b = CC_PUSH(&a->arena, &a->blocks);
    uint32_t start = (uint32_t)(trimmed.ptr - a->text.ptr);
    *b = (cc_block){
        .start = start, .end = start + (uint32_t)trimmed.len, .day = CC_NO_DAY, .line = cc_article_line(a, start)};
    return a;
}

void cc_article_free(cc_article *a)
{
    if (a == NULL) return;
    cc_arena arena = a->arena;
    cc_arena_free(&arena);
    free(a);
}

/* Lines end with LF, CR LF or CR. */
void cc_article_find_lines(cc_article *a)
{
    const char *p = a->text.ptr;
    size_t n = a->text.len;
    CC_ARRAY(uint32_t) start = {0};
    *CC_PUSH(&a->arena, &start) = 0;
    for (size_t i = 0; i < n; i++)
        if (p[i] == '\n' || (p[i] == '\r' && !(i + 1 < n && p[i + 1] == '\n')))
            *CC_PUSH(&a->arena, &start) = (uint32_t)(i + 1);
    if (start.count > 1 && start.item[start.count - 1] == n) start.count--; /* the end of the last line starts none */
    a->line_start = start.item;
    a->lines = start.count;
}

/* The last index whose key is at or before the offset; the first key is. */
uint32_t cc_article_line(const cc_article *a, uint32_t offset)
{
    uint32_t low = 0, high = a->lines;
    while (low + 1 < high) {
        uint32_t middle = low + (high - low) / 2;
        if (a->line_start[middle] <= offset) low = middle;
        else high = middle;
    }
    return low + 1;
}

uint32_t cc_article_file_offset(const cc_article *a, uint32_t offset)
{
    return a->origin == NULL ? offset + a->shift : a->origin[offset];
}

cc_span cc_article_slice(const cc_article *a, uint32_t start, uint32_t end)
{
    return cc_span_sub(a->text, start, end);
}

uint32_t cc_article_token_from(const cc_article *a, uint32_t offset)
{
    uint32_t low = 0, high = a->tokens.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (a->tokens.item[middle].start < offset) low = middle + 1;
        else high = middle;
    }
    return low;
}

const cc_sentence *cc_article_sentence_at(const cc_article *a, uint32_t offset)
{
    uint32_t low = 0, high = a->sentences.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (a->sentences.item[middle].end <= offset) low = middle + 1;
        else high = middle;
    }
    if (low == a->sentences.count || a->sentences.item[low].start > offset) return NULL;
    return &a->sentences.item[low];
}
