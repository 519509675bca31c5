#include "input/layout.h"

void cc_article_lay_out(cc_article *a)
{
    for (uint32_t i = 0; i < a->lines; i++) {
        uint32_t end = i + 1 < a->lines ? a->line_start[i + 1] : (uint32_t)a->text.len;
        cc_span line = cc_span_trim(cc_article_slice(a, a->line_start[i], end));
        if (line.len == 0) continue;
        uint32_t start = (uint32_t)(line.ptr - a->text.ptr);
        *CC_PUSH(&a->arena, &a->blocks) =
            (cc_block){.start = start, .end = start + (uint32_t)line.len, .line = i + 1, .day = CC_NO_DAY};
    }
}
