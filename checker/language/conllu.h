/* language/conllu.h - CoNLL-U, the exchange format of Universal Dependencies.
 *
 * Pipeline   treebank or another tool's answer -> [article with sentences] -> CoNLL-U
 * Source     universaldependencies.org/format.html, version 2 */
#ifndef CC_CONLLU_H
#define CC_CONLLU_H

#include "base/buffer.h"
#include "base/error.h"
#include "input/article.h"

/* Read a CoNLL-U text as one article: its text is put together from the words and
 * SpaceAfter=No, a blank line before each "# newpar" and "# newdoc", which start
 * a body block. Sentences, tokens, lemmas, tags, heads and multiword tokens are
 * taken over and linked; empty nodes and enhanced dependencies are passed over, a column "_" is empty.
 * Where the words of a multiword token do not spell it, the first covers all of it and the others nothing.
 * CC_ESYNTAX with path and line for what is no CoNLL-U; *out is then NULL. */
cc_status cc_conllu_parse(cc_article **out, cc_span text, const char *path, cc_error *err);
cc_status cc_conllu_read(cc_article **out, const char *path, cc_error *err);

/* Append the sentences of the article, with "# newpar" where a block starts. */
void cc_conllu_write(const cc_article *a, cc_buffer *out);

#endif
