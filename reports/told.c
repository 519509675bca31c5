/* reports/told.c - which claims are told: not those of which nobody knows what they tell of. */
#include "reports/report.h"

bool **cc_claims_told(const cc_story_result *r, cc_arena *a)
{
    bool **told = CC_NEW_ARRAY(a, r->story.articles + 1, bool *);
    for (uint32_t i = 0; i < r->story.articles; i++) {
        const cc_article *article = r->story.article[i];
        told[i] = CC_NEW_ARRAY(a, article->claims.count + 1, bool);
        for (uint32_t k = 0; k < article->claims.count; k++) told[i][k] = !article->claims.item[k].fragment;
    }
    for (uint32_t i = 0; i < r->findings.uniques.count; i++) {
        const cc_unique *u = &r->findings.uniques.item[i];
        told[u->article][u->claim] = true;
    }
    return told;
}
