/* language/cut_token.h - words and punctuation of one block, as UD English EWT divides them. */
#ifndef CC_CUT_TOKEN_H
#define CC_CUT_TOKEN_H

#include "input/article.h"

/* Append the tokens of the block's bytes to article->tokens. A full stop that belongs to an
 * abbreviation stays with it; one that ends a sentence is a token of its own. Linear. */
void cc_cut_tokens(cc_article *article, uint32_t start, uint32_t end);

#endif
