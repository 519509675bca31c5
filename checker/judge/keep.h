/* judge/keep.h - what a judgement leaves behind; inside judge/ only.
 *
 * The working memory of a judgement is three times its articles; a run of many
 * stories keeps the findings alone. */
#ifndef CC_KEEP_H
#define CC_KEEP_H

#include "judge/judge.h"

/* Make the findings live in `to` alone: everything that they point to is copied there, the texts of the articles
 * excepted. */
void cc_findings_keep(cc_findings *f, const cc_story *story, cc_arena *to);

#endif
