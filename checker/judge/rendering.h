/* judge/rendering.h - the renderings of one quotation across the articles of a story. */
#ifndef CC_RENDERING_H
#define CC_RENDERING_H

#include "judge/judge.h"

/* Fill findings->rendering: quotations of different articles that share most of the words
 * of the shorter one are renderings of the same words, paraphrase of one speaker included.
 * About linear in the words of all quotations. */
void cc_renderings_find(const cc_story *story, cc_findings *out, cc_arena *a);

#endif
