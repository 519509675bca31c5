/* judge/wording.h - the words of a story below its concepts: what one article puts otherwise; inside judge/ only.
 *
 * Two concepts may tell the same and be two all the same: "Londoner Kim Dahl" and "Kim Dahl", "occasion" and
 * "occasionally", a temblor and a quake. */
#ifndef CC_WORDING_H
#define CC_WORDING_H

#include "judge/judging.h"

typedef struct {
    uint32_t of, concept;
} cc_near;

typedef struct {
    const cc_judging *run;
    cc_map stems;             /* of all words of the story, numbered */
    uint32_t **of;            /* [article][token] its stem, where the word means something */
    CC_ARRAY(int32_t) teller; /* [stem] the only group that has it; nobody and several are below 0 */
    CC_ARRAY(uint32_t) part;  /* stems of the words of concepts */
    uint32_t *parts;          /* [concept] from here on in part, up to the next one's */
    CC_ARRAY(cc_near) near;   /* concepts one or two steps above or below in WordNet, ascending */
    uint32_t *nears;          /* [concept] from here on in near */
} cc_wording;

/* The words of one sentence that mean something. */
typedef struct {
    uint32_t *stem; /* ascending */
    uint32_t count;
} cc_words;

/* Read all articles of the story once; the lists are freed with the run's arena. */
void cc_wording_read(cc_wording *out, cc_judging *r);
void cc_wording_free(cc_wording *w); /* uthash's own table */
void cc_wording_of_sentence(cc_words *out, const cc_wording *w, uint32_t article, const cc_sentence *s);
/* 0..1: the share of a concept's words that are among these; 0 for a value. */
float cc_wording_share(const cc_wording *w, uint32_t concept, const cc_words *words);
/* 0..1: the share of a concept's words that other groups use anywhere; 0 for a value. */
float cc_wording_elsewhere(const cc_wording *w, uint32_t article, uint32_t concept);
/* Whether the context has a word that is more general or more special than the concept. */
bool cc_wording_near(const cc_wording *w, uint32_t concept, const cc_context *c);

#endif
