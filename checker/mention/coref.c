#include "input/article.h"
#include "mention/lexicon.h"

cc_status cc_coref_lexicon_read(cc_coref_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a, cc_error *err)
{
    (void)tables, (void)wordnet, (void)a, (void)err;
    *out = NULL;
    return CC_OK;
}

void cc_coref_lexicon_free(cc_coref_lexicon *l)
{
    (void)l;
}

void cc_coreference_run(const cc_mention_lexicon *l, cc_article *article)
{
    (void)l, (void)article;
}

void cc_names_merge(const cc_mention_lexicon *l, cc_article *const *articles, uint32_t count, cc_arena *a)
{
    (void)l, (void)articles, (void)count, (void)a;
}

cc_span cc_mention_text(const cc_article *article, uint32_t token, cc_arena *a)
{
    (void)a;
    return article->tokens.item[token].form;
}
