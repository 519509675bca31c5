/* claim/antecedent.c - what a pronoun stands for that has no name: "the quake ... |It| was felt". */
#include "claim/phrase.h"

/* Longer descriptions read worse than the noun with what stands before it. */
enum { LONGEST = 60 };

static const cc_name *mention_at(const cc_article *article, const cc_token *t)
{
    return t->name < 0 ? NULL : &article->names.item[t->name];
}

/* "They" and "we" are several or a body, "it", "he" and "she" are one; whoever is told "you" knows it. */
static bool fits_number(const cc_token *pronoun, const cc_entity *e)
{
    static const char *const several[] = {"they", "them", "we", "us"};
    if (cc_span_is(pronoun->lower, "you")) return false;
    return !CC_AMONG(pronoun->lower, several) || e->plural || e->kind == CC_NAME_ORGANISATION;
}

cc_span cc_entity_words(const cc_article *article, int32_t entity, cc_arena *a)
{
    const cc_entity *e = entity < 0 ? NULL : &article->entities.item[entity];
    if (e == NULL || e->named || e->first < 0) return CC_LIT("");
    const cc_name *first = &article->names.item[e->first];
    if (first->kind == CC_NAME_PRONOUN) return CC_LIT("");
    const cc_sentence *there = &article->sentences.item[first->at.sentence];
    cc_span words = cc_phrase_text(article, there, (int32_t)(first->at.head - there->first),
                                   CC_PHRASE_NOUN | CC_PHRASE_BARE | CC_PHRASE_ALONE, a);
    return words.len > LONGEST ? e->name : words;
}

cc_span cc_phrase_antecedent(const cc_article *article, const cc_sentence *s, int32_t head, cc_arena *a)
{
    const cc_token *t = &s->token[head];
    const cc_name *n = t->xpos == CC_XPOS_PRP ? mention_at(article, t) : NULL;
    if (n == NULL || n->kind != CC_NAME_PRONOUN || n->entity < 0) return CC_LIT("");
    return fits_number(t, &article->entities.item[n->entity]) ? cc_entity_words(article, n->entity, a) : CC_LIT("");
}
