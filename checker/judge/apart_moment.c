/* What is true of its moment: of two articles of two days each may be right.
 *
 * A plan is overtaken by what came of it, whoever was arrested is released, and how many lie in hospital changes from
 * day to day. */
#include "judge/apart.h"
#include "judge/word.h"

/* By how many days the second article came out after the first; 0 where one has no date of its own. */
static int64_t days_between(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const cc_article *x = cc_judging_article(r, a->article), *y = cc_judging_article(r, b->article);
    bool dated = x->date_source > CC_DATE_STORY && y->date_source > CC_DATE_STORY;
    return dated ? (int64_t)y->published - x->published : 0;
}

/* "Will go ahead", "is to open": not done yet. */
static bool lies_ahead(const cc_judging *r, const cc_statement *s)
{
    static const char *const words[] = {"will", "'ll", "shall", "would"};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = s->event < 0 ? NULL : cc_sentence_of_token(a, (uint32_t)s->event);
    if (sentence == NULL) return false;
    if (s->claim >= 0 && a->claims.item[s->claim].modality == CC_PLANNED) return true;
    CC_FOR_CHILDREN(sentence, s->event - (int32_t)sentence->first, c)
        if (sentence->token[c].upos == CC_UPOS_AUX && CC_AMONG(sentence->token[c].lower, words)) return true;
    return false;
}

/* Verbs that end what another brought about. */
static bool is_undoing(const cc_judging *r, const cc_statement *s)
{
    static const char *const verbs[] = {"release", "free",    "reopen",    "lift",   "resume", "restore",
                                        "recover", "rescind", "reinstate", "revoke", "return", "discharge"};
    const cc_token *t = s->event < 0 ? NULL : &cc_judging_article(r, s->article)->tokens.item[s->event];
    return t != NULL && t->upos == CC_UPOS_VERB && CC_AMONG(t->lemma, verbs);
}

bool cc_is_overtaken(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    int64_t days = days_between(r, a, b);
    if (days == 0) return false;
    const cc_statement *first = days > 0 ? a : b, *later = first == a ? b : a;
    return (lies_ahead(r, first) && !lies_ahead(r, later)) || (is_undoing(r, later) && !is_undoing(r, first));
}

/* "Four were in intensive care", "all are in custody": where somebody is, not what was done. */
static bool is_place_of(const cc_sentence *s, int32_t at)
{
    int32_t by = cc_child(s, at, CC_DEP_CASE);
    return cc_child(s, at, CC_DEP_COP) != CC_NO_TOKEN && by != CC_NO_TOKEN &&
           (cc_span_is(s->token[by].lower, "in") || cc_span_is(s->token[by].lower, "under") ||
            cc_span_is(s->token[by].lower, "at") || cc_span_is(s->token[by].lower, "on"));
}

/* By the event, or for a whole sentence by its root. */
static bool is_momentary(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *sentence = &a->sentences.item[s->sentence];
    if (s->event >= 0) {
        sentence = cc_sentence_of_token(a, (uint32_t)s->event);
        return is_place_of(sentence, s->event - (int32_t)sentence->first);
    }
    for (uint32_t i = 0; i < sentence->count; i++)
        if (sentence->token[i].head == CC_NO_TOKEN) return is_place_of(sentence, (int32_t)i);
    return false;
}

bool cc_are_two_moments(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { DAYS = 2 };
    int64_t days = days_between(r, a, b);
    return (days >= DAYS || -days >= DAYS) && is_momentary(r, a) && is_momentary(r, b);
}
