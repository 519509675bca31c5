/* mention/quote_attaching.h - one marked passage that looks for its reporting word; inside mention/ only. */
#ifndef CC_QUOTE_ATTACHING_H
#define CC_QUOTE_ATTACHING_H

#include "mention/quote_work.h"

typedef struct {
    cc_quote_work *w;
    cc_mark *m;
    uint32_t index;
    uint32_t before, after; /* token before the opening mark plus 1 (0: none), first token after the closing mark */
} cc_quote_attaching;

enum { CC_QUOTE_NESTED = 4 }; /* marks within one, before the next paragraph's */

typedef cc_quote_attaching attaching;

static inline const cc_token *token(const attaching *t, int64_t i)
{
    return cc_quote_token(t->w, i);
}

static inline bool is_nominal(const cc_token *k)
{
    return k->upos == CC_UPOS_NOUN || k->upos == CC_UPOS_PROPN || k->upos == CC_UPOS_PRON;
}

/* quote_context.c: what stands round the passage. attach_ functions give true when they found its cue. */
char cc_quote_last_byte(const attaching *t);
bool cc_quote_ends_as_sentence(const attaching *t);
bool cc_quote_opens_sentence(const attaching *t);
void cc_quote_give(attaching *t, int32_t cue, bool whole);
cc_cue *cc_quote_push_cue(cc_quote_work *w, int32_t verb);
uint32_t cc_quote_sentence_end(const attaching *t, uint32_t i);
int32_t cc_quote_cue_left(const attaching *t, uint32_t end);
bool cc_quote_attach_right(attaching *t);
bool cc_quote_attach_left(attaching *t);
bool cc_quote_attach_adjacent(attaching *t);
bool cc_quote_attach_label(attaching *t);
bool cc_quote_attach_headline(attaching *t);
bool cc_quote_attach_dash(attaching *t);

/* quote_scene.c: no reporting word; whom the words that lead up to it or follow it tell of. */
bool cc_quote_attach_scene(attaching *t);
bool cc_quote_attach_how(attaching *t);
bool cc_quote_attach_words_of(attaching *t);

#endif
