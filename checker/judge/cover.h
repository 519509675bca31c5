/* judge/cover.h - the sentences of a story, and how far other articles tell what they tell; inside judge/ only. */
#ifndef CC_COVER_H
#define CC_COVER_H

#include "judge/printed.h"
#include "judge/told.h"
#include "judge/wording.h"

enum { CC_COVER_TOPS = 8 };

/* One sentence of the story. */
typedef struct {
    uint32_t article, sentence;
    cc_context context;
    cc_words words;
    float *abroad;               /* [context item] best cover by an aligned sentence of another group */
    float *at_home;              /* the same by another article of its own group */
    uint32_t top[CC_COVER_TOPS]; /* lines of other groups that share most with it */
    float top_mass[CC_COVER_TOPS];
    uint32_t tops;
} cc_line;

typedef struct {
    cc_judging *run;
    CC_ARRAY(cc_line) lines; /* article by article, in the order of the text */
    cc_told told;
    cc_wording wording;
    cc_printed printed;
} cc_cover;

/* Every sentence of the story against those that share a word with it: linear in the sentences. */
void cc_cover_read(cc_cover *out, cc_judging *r);
void cc_cover_free(cc_cover *c);
/* The place of a concept in a line's context, or its count. */
uint32_t cc_cover_place(const cc_line *l, uint32_t concept);
/* 0..1: how much of a stretch of a line's words one sentence of another group has, with the sentences beside it. */
float cc_cover_by_one(const cc_cover *c, const cc_line *l, const cc_context *part);

#endif
