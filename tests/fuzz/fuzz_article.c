/* tests/fuzz/fuzz_article.c - any bytes as an article: encodings, lines, blocks, the way back to the file. */
#include "base/utf8.h"
#include "fuzz/must.h"
#include "input/article.h"

static void check_offsets(const cc_article *a)
{
    MUST(cc_utf8_invalid(a->text) == SIZE_MAX);
    uint32_t before = 0;
    for (uint32_t i = 0; i <= a->text.len; i++) {
        uint32_t offset = cc_article_file_offset(a, i);
        MUST(offset >= before && offset <= a->bytes.len);
        before = offset;
    }
    MUST(a->lines > 0 && a->line_start[0] == 0);
    for (uint32_t i = 1; i < a->lines; i++)
        MUST(a->line_start[i] > a->line_start[i - 1] && a->line_start[i] < a->text.len);
}

static void check_blocks(const cc_article *a)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < a->blocks.count; i++) {
        const cc_block *b = &a->blocks.item[i];
        MUST(b->start >= at && b->start < b->end && b->end <= a->text.len);
        MUST(b->line >= 1 && b->line <= a->lines);
        at = b->end;
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    cc_article *a;
    cc_error err = {0};
    if (cc_article_parse(&a, (cc_span){(const char *)data, size}, "fuzz", &err) != CC_OK) {
        MUST(a == NULL && err.status == CC_EINPUT && err.message[0] != '\0');
        return 0;
    }
    check_offsets(a);
    check_blocks(a);
    cc_article_free(a);
    return 0;
}
