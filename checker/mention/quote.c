#include "input/article.h"
#include "mention/lexicon.h"

cc_status cc_quote_lexicon_read(cc_quote_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a, cc_error *err)
{
    (void)tables, (void)wordnet, (void)a, (void)err;
    *out = NULL;
    return CC_OK;
}

void cc_quote_lexicon_free(cc_quote_lexicon *l)
{
    (void)l;
}

void cc_quotes_find(const cc_mention_lexicon *l, cc_article *article)
{
    (void)l, (void)article;
}
