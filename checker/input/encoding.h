/* input/encoding.h - the bytes of a file as UTF-8, with the way back to the file. */
#ifndef CC_ENCODING_H
#define CC_ENCODING_H

#include "input/article.h"

/* Copy bytes into the article and fill bytes, text, shift, origin, encoding, malformed and
 * the lines. CC_EINPUT for what is empty, binary or no text, with what to do. */
cc_status cc_article_decode(cc_article *a, cc_span bytes, cc_error *err);
/* Fill line_start and lines from text. */
void cc_article_find_lines(cc_article *a);

#endif
