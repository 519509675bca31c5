/* input/layout.h - which line of a news text is what: headline, dateline, body, menu ... */
#ifndef CC_LAYOUT_H
#define CC_LAYOUT_H

#include "input/article.h"

/* Fill blocks, title, byline, credits, agency, dateline and the publication date
 * from text and lines. Never fails: what is not recognised is body. */
void cc_article_lay_out(cc_article *a);

#endif
