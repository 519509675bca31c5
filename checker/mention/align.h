/* mention/align.h - two renderings of one quotation: how alike, and where they part.
 *
 * Words are compared folded (case, accents, quote marks and the dots of "U.S." do not
 * count) and weigh by what they tell: function words a quarter of others. Words in
 * [brackets] are the reporter's and never a difference. */
#ifndef CC_ALIGN_H
#define CC_ALIGN_H

#include "base/arena.h"

typedef struct {
    double similarity;        /* 0..1: twice the weight of the common words over that of all */
    double cover_a, cover_b;  /* 0..1: share of a's (b's) words that b (a) has, in order */
    double core;              /* 0..1: the same as similarity between the first and the last common word */
    uint32_t common;          /* words in both, in order */
    uint32_t replaced;        /* words of weight that stand for others of a, inside the core */
    uint32_t added, left_out; /* words of weight inside the core that only b, only a has */
    bool clipped;             /* one is an unbroken part of the other, but for replaced words */
    bool joined;              /* b closes a gap: a run of three or more words of a is left out inside */
    cc_span
        differs; /* how b departs from a: "'very bad statements' for 'really bad remarks'"; empty when it does not */
} cc_align_result;

/* The words of a text, read once for many alignments. They live in the arena and look into the text. */
typedef struct cc_align_words cc_align_words;
const cc_align_words *cc_align_read(cc_span text, cc_arena *arena);

/* Align b with a, by their words. The first 400 words of each count. Time: the product
 * of their lengths, at most. differs lives in the arena. */
cc_align_result cc_align(cc_span a, cc_span b, cc_arena *arena);
cc_align_result cc_align_words_of(const cc_align_words *a, const cc_align_words *b, cc_arena *arena);

/* The larger cover that an alignment of the two can have at most, by their words in whatever order: found at once. */
double cc_align_reach(const cc_align_words *a, const cc_align_words *b);

typedef struct {
    uint32_t a, b;   /* indices of texts, a < b */
    uint32_t shared; /* keys that both have */
} cc_align_pair;

/* The pairs among count texts that share enough rare words or runs of words to be worth
 * aligning, in order of (a, b). An inverted index, not all pairs: about linear in the
 * words; what more than a dozen texts share links each only to the next that has it. */
cc_align_pair *cc_align_candidates(const cc_align_words *const *text, uint32_t count, uint32_t *pairs, cc_arena *arena);

#endif
