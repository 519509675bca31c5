/* language/lemma.h - base forms, by rules learned from the treebank.
 *
 * A rule takes characters off the end of a word and puts others there. Which
 * rule: that of the longest known ending of the word with its tag; whole words
 * (irregular forms) are endings too. */
#ifndef CC_LEMMA_H
#define CC_LEMMA_H

#include "language/feature.h"
#include "language/sentence.h"

enum {
    CC_LEMMA_ENDING = 6, /* characters of an ending, at most; longer words are known whole or not */
    CC_LEMMA_ADDED = 14
};

typedef enum { CC_CASE_LOWER, CC_CASE_WRITTEN, CC_CASE_CAPITAL /* lower, the first letter a capital */ } cc_casing;

typedef struct {
    uint8_t casing;             /* cc_casing: what the rule starts from */
    uint8_t strip;              /* characters taken off; 255: the lemma is `added` alone */
    char added[CC_LEMMA_ADDED]; /* NUL-terminated where shorter */
} cc_lemma_rule;

typedef struct {
    uint32_t key; /* 0: free */
    uint16_t rule, unused;
} cc_lemma_slot;

typedef struct {
    const cc_lemma_slot *slot;
    uint32_t slots; /* a power of two */
    const cc_lemma_rule *rule;
    uint32_t rules;
} cc_lemmas;

enum {
    CC_LEMMA_WHOLE = 100,    /* "ending" of the whole word in lower case */
    CC_LEMMA_EXACT,          /* the whole word as it is written */
    CC_LEMMA_SMALL = 200,    /* added to the kind of the ending of a name: the name is written small */
    CC_LEMMA_CAPITALS = 300, /* ... in capitals */
};

/* What is added to the kind of an ending: 0 for what is no name and for names as usual. */
uint32_t cc_lemma_script(cc_span form, cc_xpos xpos);
/* Key of an ending of so many characters, or CC_LEMMA_WHOLE, of a word in lower case. Never 0. */
uint64_t cc_lemma_key(cc_span ending, uint32_t kind, cc_xpos xpos, cc_upos upos);
/* The last n characters; the whole span where it has fewer. */
cc_span cc_last_characters(cc_span s, uint32_t n);
uint32_t cc_count_characters(cc_span s);

/* The lemma of a token that has its tags: by the rule of its ending, unless the lexicon knows better of a
 * regular form ("bombed": bomb, not bombe). Of the arena, the model or the token. */
cc_span cc_lemmatise(const cc_lemmas *l, const cc_lexicon *lexicon, const cc_token *t, cc_arena *a);

/* The rule for a word, or NULL where even the empty ending has none. */
const cc_lemma_rule *cc_lemma_find(const cc_lemmas *l, cc_span form, cc_span lower, cc_xpos xpos, cc_upos upos);
/* The same by the whole word alone. */
const cc_lemma_rule *cc_lemma_find_whole(const cc_lemmas *l, cc_span form, cc_span lower, cc_xpos xpos, cc_upos upos);
/* The same by its longest known ending alone, for a word of this script. */
const cc_lemma_rule *cc_lemma_find_ending(const cc_lemmas *l, cc_span lower, uint32_t script, cc_xpos xpos,
                                          cc_upos upos);
/* A word in lower case with a capital letter. */
cc_span cc_capitalised(cc_span lower, cc_arena *a);
/* What a rule of this casing starts from. */
cc_span cc_lemma_start(cc_casing casing, cc_span form, cc_span lower, cc_arena *a);
/* Apply it; a result that would be empty is the form. */
cc_span cc_lemma_apply(const cc_lemma_rule *r, cc_span form, cc_span lower, cc_arena *a);

#endif
