/* store/context.h - what surrounds a word: the concepts of its sentence, the nearer in the tree the heavier.
 *
 * Two values are about the same thing when their contexts share much of what is rare in the story. */
#ifndef CC_CONTEXT_H
#define CC_CONTEXT_H

#include "store/vocabulary.h"

typedef struct {
    uint32_t concept;
    float weight; /* of the concept, times nearness */
} cc_weighted;

typedef struct {
    cc_weighted *item; /* ascending by concept, each once */
    uint32_t count;
    float total;   /* sum of the weights */
    uint64_t some; /* cc_concept_bit of each, perhaps of more; 0: not known */
} cc_context;

/* The context of an article token: what hangs on it or it hangs on weighs 1, the rest of its sentence
 * the less the more steps there are in the tree. The token itself counts. */
void cc_context_read(cc_context *out, const cc_vocabulary *v, const cc_story *story, uint32_t article, uint32_t token,
                     cc_arena *a);
/* The concepts of a stretch of tokens, all at full weight. */
void cc_context_of_range(cc_context *out, const cc_vocabulary *v, uint32_t article, uint32_t first, uint32_t last,
                         cc_arena *a);

/* What hangs directly on a token, its phrases' heads included, and a noun that it hangs on; the token itself left out.
 */
void cc_context_of_phrase(cc_context *out, const cc_vocabulary *v, const cc_story *story, uint32_t article,
                          uint32_t token, cc_arena *a);

/* The concepts within so many steps of a token, itself left out, all at full weight. */
void cc_context_within(cc_context *out, const cc_vocabulary *v, const cc_story *story, uint32_t article, uint32_t token,
                       uint32_t steps, cc_arena *a);

/* The clause that a predicate heads: its subtree without coordinated, adverbial and bracketed clauses. */
void cc_context_of_clause(cc_context *out, const cc_vocabulary *v, const cc_story *story, uint32_t article,
                          uint32_t token, cc_arena *a);

/* 0..1: how much of the lighter context the other one has, tempered by the heavier one's size.
 * *mass, where not NULL, gets the shared weight: two agreeing words of two are less than six of ten. */
float cc_context_match(const cc_vocabulary *v, const cc_context *a, const cc_context *b, float *mass);
/* Weight of the concepts of a that b lacks, as a share of a. */
float cc_context_missing(const cc_vocabulary *v, const cc_context *a, const cc_context *b);
/* 1: the context has the concept; CC_SYNONYM: a synonym of it; 0: neither. */
float cc_context_likeness(const cc_vocabulary *v, const cc_context *c, uint32_t concept);
bool cc_context_has(const cc_context *c, uint32_t concept);

/* The context with one concept more, at full weight. */
void cc_context_add(cc_context *c, const cc_vocabulary *v, uint32_t concept, cc_arena *a);

/* Bring items that were put in by hand into order. */
void cc_context_settle(cc_context *c);
/* Sort, add up the weights of each concept; the total is left. */
void cc_context_tally(cc_context *c);

/* The nearest clause head at or above a token of the sentence: a verb or predicate, or the root. */
int32_t cc_clause_head(const cc_sentence *s, int32_t token);

#endif
