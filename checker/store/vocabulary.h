/* store/vocabulary.h - the words of one story, numbered, with their weight.
 *
 * Pipeline   articles of a story -> [vocabulary] -> contexts -> statements
 *
 * Every token that carries meaning has a concept: the name of the entity it refers to
 * (of the name's head; its other words have none), a value, or the class of its lemma.
 * A concept is worth the more the fewer sentences of the story have it. */
#ifndef CC_VOCABULARY_H
#define CC_VOCABULARY_H

#include "store/concept.h"
#include "story/story.h"

#define CC_NO_CONCEPT UINT32_MAX /* ISO C has no enumerators above INT_MAX */
enum { CC_SENSES = 4 };
#define CC_SYNONYM 0.8f

typedef enum { CC_CONCEPT_NAME, CC_CONCEPT_VALUE, CC_CONCEPT_NOUN, CC_CONCEPT_VERB, CC_CONCEPT_OTHER } cc_concept_kind;

typedef struct {
    cc_span text;
    cc_concept_kind kind;
    uint32_t sentences;        /* that have it */
    float weight;              /* 0..1: part of speech times rarity */
    uint32_t sense[CC_SENSES]; /* WordNet synsets of the words it was seen as, for synonyms */
    uint32_t senses;
    uint32_t kin, kins; /* its synonyms in the story: so many, from here on in cc_vocabulary.kin */
    uint64_t kin_bits;  /* cc_concept_bit of each of them */
} cc_concept;

/* A bit by the number: of sets of concepts without one in common, most have no bit in common. */
static inline uint64_t cc_concept_bit(uint32_t concept)
{
    return UINT64_C(1) << (concept % 64);
}

typedef struct {
    const cc_concepts *lexicon;
    cc_map number; /* text -> index into concept */
    CC_ARRAY(cc_concept) concept;
    CC_ARRAY(uint32_t) kin; /* concepts, ascending for each that has some */
    uint32_t **of;          /* [article][token] -> concept or CC_NO_CONCEPT */
    uint32_t sentences;
} cc_vocabulary;

void cc_vocabulary_read(cc_vocabulary *out, const cc_concepts *lexicon, const cc_story *story, cc_arena *a);
void cc_vocabulary_free(cc_vocabulary *v);
/* The number of a concept by its text, or CC_NO_CONCEPT. */
uint32_t cc_vocabulary_find(const cc_vocabulary *v, const char *text);
/* 1: the same; CC_SYNONYM: WordNet synonyms in their commonest senses; 0: neither. */
float cc_concept_match(const cc_vocabulary *v, uint32_t a, uint32_t b);

#endif
