#include "mention/mention.h"

#include "input/article.h"
#include "mention/lexicon.h"

const char *cc_form_name(cc_form f)
{
    static const char *const names[] = {"narration", "direct", "mixed", "indirect"};
    return names[f];
}

const char *cc_name_kind_name(cc_name_kind k)
{
    static const char *const names[] = {"person", "organisation", "place", "other", "role", "pronoun"};
    return names[k];
}

cc_status cc_mention_lexicon_read(cc_mention_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet,
                                  cc_arena *a, cc_error *err)
{
    cc_mention_lexicon *l = CC_NEW(a, cc_mention_lexicon);
    l->wordnet = wordnet;
    *out = l;
    cc_status status = CC_OK;
#define PART(kind)                                                                                                     \
    if (status == CC_OK) status = cc_##kind##_lexicon_read(&l->kind, tables, wordnet, a, err);
    CC_MENTION_PARTS(PART)
#undef PART
    return status;
}

void cc_mention_lexicon_free(cc_mention_lexicon *l)
{
    if (l == NULL) return;
#define PART(kind) cc_##kind##_lexicon_free(l->kind);
    CC_MENTION_PARTS(PART)
#undef PART
}

static void unmark(cc_article *article)
{
    for (uint32_t i = 0; i < article->tokens.count; i++) {
        cc_token *t = &article->tokens.item[i];
        t->quote = t->name = t->time = t->number = -1;
    }
}

void cc_mentions_run(const cc_mention_lexicon *l, cc_article *article, cc_prefer prefer)
{
    unmark(article);
    cc_names_find(l, article);
    cc_numbers_find(l, article);
    cc_times_find(l, article, prefer);
    cc_quotes_find(l, article);
    cc_coreference_run(l, article);
}
