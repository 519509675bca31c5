#include "reports/report.h"

static cc_span join(const cc_story *story, const cc_side *side, bool lines, cc_arena *a)
{
    cc_buffer b = {0};
    uint32_t last = UINT32_MAX, last_line = 0;
    for (uint32_t i = 0; i < side->evidence.count; i++) {
        const cc_evidence *e = &side->evidence.item[i];
        if (e->article == last && (!lines || e->line == last_line)) continue;
        cc_buffer_print(&b, "%s%.*s", b.len == 0 ? "" : ", ", CC_FMT(story->article[e->article]->source));
        if (lines) cc_buffer_print(&b, ":%u", e->line);
        last = e->article;
        last_line = e->line;
    }
    cc_span text = cc_arena_copy(a, cc_buffer_span(&b));
    cc_buffer_free(&b);
    return text;
}

cc_span cc_side_places(const cc_story *story, const cc_side *side, cc_arena *a)
{
    return join(story, side, true, a);
}

cc_span cc_side_sources(const cc_story *story, const cc_side *side, cc_arena *a)
{
    return join(story, side, false, a);
}

cc_span cc_side_value(const cc_side *side)
{
    return side->evidence.item[0].value;
}
