#include "input/encoding.h"

#include "base/utf8.h"

#include <string.h>

cc_status cc_article_decode(cc_article *a, cc_span bytes, cc_error *err)
{
    if (cc_span_trim(bytes).len == 0)
        return cc_fail(err, CC_EINPUT, "%s: the file is empty: give a file with an article's text", a->path.ptr);
    a->bytes = cc_arena_copy(&a->arena, bytes);
    a->shift = cc_span_starts(a->bytes, "\xEF\xBB\xBF") ? 3 : 0;
    a->text = cc_span_sub(a->bytes, a->shift, a->bytes.len);
    a->encoding = CC_LIT("UTF-8");
    cc_article_find_lines(a);
    return CC_OK;
}
