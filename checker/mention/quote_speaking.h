/* mention/quote_speaking.h - who speaks in one sentence: by the tree (quote_speaker.c) and, where it does not say, by
 * where words stand (quote_beside.c); inside mention/ only. Tokens are numbers within the sentence. */
#ifndef CC_QUOTE_SPEAKING_H
#define CC_QUOTE_SPEAKING_H

#include "mention/quote_work.h"

static inline const cc_token *local(const cc_sentence *s, int32_t i)
{
    return &s->token[i];
}

static inline bool is_nominal(const cc_token *t)
{
    return t->upos == CC_UPOS_PROPN || t->upos == CC_UPOS_PRON || t->upos == CC_UPOS_NOUN;
}

/* The row of a reporting verb; NULL for any other word. */
static inline const cc_reporting *row_of(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    const cc_token *t = local(s, verb);
    return t->upos == CC_UPOS_VERB ? cc_reporting_verb(&w->lexicon->reporting, t->lemma, CC_LIT("")) : NULL;
}

/* Nobody is named within a passage that the verb stands outside of. */
static inline bool is_outside(const cc_quote_work *w, const cc_sentence *s, int32_t verb, int32_t subject)
{
    int32_t mark = w->mark_of[s->first + (uint32_t)subject];
    return mark < 0 || mark == w->mark_of[s->first + (uint32_t)verb];
}

/* quote_beside.c: each gives CC_NO_TOKEN where its words do not stand so. */
int32_t cc_quote_subject_by_words(const cc_quote_work *w, const cc_sentence *s, int32_t verb);
int32_t cc_quote_subject_in_parenthesis(const cc_quote_work *w, const cc_sentence *s, int32_t verb);
int32_t cc_quote_subject_behind(const cc_quote_work *w, const cc_sentence *s, int32_t verb);
int32_t cc_quote_speaker_before(const cc_quote_work *w, const cc_sentence *s, int32_t verb);

#endif
