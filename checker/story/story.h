/* story/story.h - articles that tell one story, and which of them are one source.
 *
 * Pipeline   articles with claims -> [story] -> statements
 * Source     REPORTS section 4 (independence) */
#ifndef CC_STORY_H
#define CC_STORY_H

#include "claim/claim.h"

typedef struct {
    cc_span name;         /* the folder's name, or "story" for loose files */
    cc_article **article; /* sorted by source name, bytewise */
    uint32_t articles;
    uint32_t *group; /* independent group of each article, 0-based in order of first article */
    uint32_t groups;
    cc_span *group_name;   /* of each group: "g1", or the manifest's */
    cc_span *group_reason; /* of each article: "alone", "agency credit Reuters", "shares 61 % of its text with b" */
} cc_story;

/* Put the articles into independent groups: the same agency credit, shared copy (5-word
 * shingles), the same English rendering of words spoken in another language. Linear in the words. */
void cc_story_group(cc_story *story, cc_arena *a);

#endif
