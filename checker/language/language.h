/* language/language.h - from an article's text to tagged words and trees.
 *
 * Three steps that can be called apart: cut (sentences and tokens), tag (UPOS,
 * XPOS, lemma), parse (tree). cc_language_run does all of them. */
#ifndef CC_LANGUAGE_H
#define CC_LANGUAGE_H

#include "base/error.h"
#include "input/article.h"
#include "language/sentence.h"

typedef struct cc_model cc_model;

typedef enum { CC_MODEL_FAST, CC_MODEL_ACCURATE } cc_model_setting;

/* Map the model file read-only. CC_ESYNTAX where it does not fit (version,
 * checksum, truncation), CC_EINPUT where it cannot be opened: with path and what to do.
 * The model may be shared by threads. */
cc_status cc_model_open(cc_model **out, const char *path, cc_model_setting setting, cc_error *err);
void cc_model_free(cc_model *m);
/* Metadata as lines "key: value": data, licence, scores, size. Owned by the model. */
cc_span cc_model_about(const cc_model *m);

/* Working memory of one thread, reused from article to article. */
typedef struct cc_scratch cc_scratch;
cc_scratch *cc_scratch_new(void);
void cc_scratch_free(cc_scratch *s);

/* Cut article->text into sentences and tokens, block by block (a sentence never
 * crosses a block). Fills article->tokens and article->sentences. Menu, tag and
 * credit blocks are cut too: what to make of them is for later stages. */
void cc_cut(cc_article *article);

/* Tag, lemmatise and parse the sentences of article, whose tokens are given.
 * Deterministic: the same bits on every machine. */
void cc_analyse(const cc_model *m, cc_article *article, cc_scratch *scratch);
/* The same without the repairs of repair.h: what the trainer measures, so that no later repair makes another model. */
void cc_parse(const cc_model *m, cc_article *article, cc_scratch *scratch);

void cc_language_run(const cc_model *m, cc_article *article, cc_scratch *scratch);

#endif
