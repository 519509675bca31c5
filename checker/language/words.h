/* language/words.h - tags and lemmas, with what the sentence and the article say of a word.
 *
 * The net sees a sentence, the lemma rules a word; what neither can know is
 * settled here: that a name opens the sentence, that "'s been" is has. */
#ifndef CC_WORDS_H
#define CC_WORDS_H

#include "input/article.h"
#include "language/lemma.h"

/* The tokens are tagged and have heads and relations, but no links yet; afterwards they have lemmas, too. */
void cc_words_settle(cc_article *article, const cc_lemmas *lemmas, const cc_lexicon *lexicon);

#endif
