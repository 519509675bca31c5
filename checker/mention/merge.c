/* mention/merge.c - one name for one thing across the articles of a story, and the words for a token. */
#include "base/utf8.h"
#include "mention/coref.h"

void cc_names_merge(const cc_mention_lexicon *l, cc_article *const *articles, uint32_t count, cc_arena *a)
{
    (void)l, (void)articles, (void)count, (void)a;
}

cc_span cc_mention_text(const cc_article *article, uint32_t token, cc_arena *a)
{
    (void)a;
    const cc_token *t = &article->tokens.item[token];
    const cc_name *n = t->name >= 0 ? &article->names.item[t->name] : NULL;
    if (n != NULL && n->entity >= 0) return article->entities.item[n->entity].story_name;
    return t->form;
}
