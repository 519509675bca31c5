#include "claim/claim.h"

cc_status cc_claim_lexicon_read(cc_claim_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                                cc_error *err)
{
    (void)tables, (void)wordnet, (void)a, (void)err;
    *out = NULL;
    return CC_OK;
}

void cc_claim_lexicon_free(cc_claim_lexicon *l)
{
    (void)l;
}

void cc_claims_extract(const cc_claim_lexicon *l, cc_article *article)
{
    (void)l, (void)article;
}

cc_span cc_claim_words(const cc_article *article, const cc_claim *c, cc_arena *a)
{
    (void)a;
    return cc_article_slice(article, c->start, c->end);
}
