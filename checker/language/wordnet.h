/* language/wordnet.h - Princeton WordNet 3.0 as a mapped table.
 *
 * The table is compiled at build time from Debian's wordnet-base by
 * tools/wordnet_compile.c and opened read-only: synonyms, antonyms, hypernyms,
 * part-of, derivations, sense order by frequency. Threads may share it.
 * Words come back in lower case with ' ' between their parts. Look-ups of lemmas
 * take a NULL table, which knows nothing; synset ids must come from the same table. */
#ifndef CC_WORDNET_H
#define CC_WORDNET_H

#include "base/error.h"
#include "base/span.h"

typedef struct cc_wordnet cc_wordnet;

typedef enum { CC_WN_NOUN, CC_WN_VERB, CC_WN_ADJ, CC_WN_ADV, CC_WN_POS_COUNT } cc_wn_pos;
typedef enum {
    CC_WN_HYPERNYM,
    CC_WN_INSTANCE,
    CC_WN_PART_OF /* part and member holonyms */,
    CC_WN_ANTONYM,
    CC_WN_DERIVATION,
    CC_WN_SIMILAR,
    CC_WN_ENTAIL,
    CC_WN_CAUSE,
    CC_WN_PERTAIN,
    CC_WN_RELATION_COUNT
} cc_wn_relation;

cc_status cc_wordnet_open(cc_wordnet **out, const char *path, cc_error *err);
void cc_wordnet_free(cc_wordnet *w);

/* Bit 1 << pos for every part of speech that the lemma (lower case, ' ' or '_' between words) has; 0: unknown. */
unsigned cc_wordnet_pos(const cc_wordnet *w, cc_span lemma);
/* The base forms of an inflected word by the exception lists and the detachment rules: up to room
 * of them, preferred first. Returns their number; the spans point into w or into word. */
uint32_t cc_wordnet_base(const cc_wordnet *w, cc_span word, cc_wn_pos pos, cc_span *out, uint32_t room);

/* Synsets of a lemma, commonest first: up to room ids. Returns their number. */
uint32_t cc_wordnet_senses(const cc_wordnet *w, cc_span lemma, cc_wn_pos pos, uint32_t *out, uint32_t room);
/* How often WordNet's tagged corpus uses this sense of the lemma (0 where it never does). */
uint32_t cc_wordnet_count(const cc_wordnet *w, cc_span lemma, cc_wn_pos pos, uint32_t sense);
/* Targets of a relation from a synset. Antonyms and derivations are between words: the target synset
 * of the word given is meant, cc_wordnet_word_related. */
uint32_t cc_wordnet_related(const cc_wordnet *w, uint32_t synset, cc_wn_relation r, uint32_t *out, uint32_t room);
/* Lemmas related to a lemma through any of its first max_sense senses by ANTONYM, DERIVATION or PERTAIN. */
uint32_t cc_wordnet_word_related(const cc_wordnet *w, cc_span lemma, cc_wn_pos pos, cc_wn_relation r,
                                 uint32_t max_sense, cc_span *out, cc_wn_pos *out_pos, uint32_t room);
/* The words of a synset. */
uint32_t cc_wordnet_words(const cc_wordnet *w, uint32_t synset, cc_span *out, uint32_t room);
cc_wn_pos cc_wordnet_synset_pos(const cc_wordnet *w, uint32_t synset);
/* Lexicographer file number (noun.person is 18 ...), WordNet's lexnames(5). */
unsigned cc_wordnet_lexfile(const cc_wordnet *w, uint32_t synset);

/* Convenience, all bounded by the senses looked at (max_sense, 0: all). */
bool cc_wordnet_synonyms(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense);
bool cc_wordnet_antonyms(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense);
/* b is a hypernym (or instance class) of a within `depth` steps. */
bool cc_wordnet_is_a(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense, uint32_t depth);
/* a lies in (is part or member of) b, transitively. */
bool cc_wordnet_part_of(const cc_wordnet *w, cc_span a, cc_span b);
/* Share a synset, or a hypernym within the given steps from both: 0 none, otherwise 1 + the longer way. */
uint32_t cc_wordnet_distance(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense,
                             uint32_t depth);

#endif
