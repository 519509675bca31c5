#include "story/story.h"

void cc_story_group(cc_story *story, cc_arena *a)
{
    story->group = CC_NEW_ARRAY(a, story->articles, uint32_t);
    story->group_name = CC_NEW_ARRAY(a, story->articles, cc_span);
    story->group_reason = CC_NEW_ARRAY(a, story->articles, cc_span);
    story->groups = story->articles;
    for (uint32_t i = 0; i < story->articles; i++) {
        story->group[i] = i;
        story->group_name[i] = cc_arena_print(a, "g%u", i + 1);
        story->group_reason[i] = CC_LIT("alone");
    }
}
