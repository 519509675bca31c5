/* mention/quote_reading.h - one reporting word and the tree round it, while it is read; inside mention/ only.
 *
 * Tokens are numbers within the sentence, except low and high, which are numbers of the article. */
#ifndef CC_QUOTE_READING_H
#define CC_QUOTE_READING_H

#include "mention/quote_work.h"

typedef struct {
    cc_quote_work *w;
    const cc_sentence *s;
    int32_t base; /* article number of the sentence's first token */
    int32_t verb; /* local number of the reporting word */
    cc_cue *cue;
    const cc_reporting *row;
} cc_quote_reading;

typedef cc_quote_reading reading;

static inline const cc_token *at(const reading *r, int32_t i)
{
    return &r->s->token[i];
}

static inline bool is_punct(const cc_token *t)
{
    return t->upos == CC_UPOS_PUNCT;
}

static inline int32_t low(const reading *r, int32_t i)
{
    return r->w->low[r->base + i];
}

static inline int32_t high(const reading *r, int32_t i)
{
    return r->w->high[r->base + i];
}

/* quote_clause.c */
/* Append article tokens [first, last] to the content, without punctuation at the ends. */
void cc_quote_add_piece(reading *r, int32_t first, int32_t last);
void cc_quote_add_subtree(reading *r, int32_t i);
/* The subtree of `whole` without that of `hole`: two pieces where the hole is in the middle. */
void cc_quote_add_around(reading *r, int32_t whole, int32_t hole);
/* The conjunction of a clause with this text, or CC_NO_TOKEN. */
int32_t cc_quote_marker(const reading *r, int32_t clause, const char *word);
/* last, or the token before the first semicolon outside marks. */
int32_t cc_quote_before_semicolon(const reading *r, int32_t first, int32_t last);
/* Each reads one shape of content; true if it found any. */
bool cc_quote_read_clause(reading *r);
bool cc_quote_read_around(reading *r);
bool cc_quote_read_parenthesis(reading *r);
bool cc_quote_read_infinitive(reading *r);

/* quote_object.c */
/* The preposition or conjunction before a dependent, or CC_NO_TOKEN. */
int32_t cc_quote_case_of(const reading *r, int32_t i);
int32_t cc_quote_object_of(const reading *r);
bool cc_quote_read_prepositional(reading *r);
/* needs_more: not the object alone, but what it is asked to do or blamed for. */
bool cc_quote_read_object(reading *r, bool needs_more);
bool cc_quote_read_named(reading *r);
bool cc_quote_read_passive(reading *r);

#endif
