/* judge/voice.h - whose words a quotation is, and whether two quotations have one speaker; inside judge/ only. */
#ifndef CC_VOICE_H
#define CC_VOICE_H

#include "judge/pieces.h"

/* What the speakers of two pieces are compared by; low_: in lower case. */
typedef struct {
    cc_span last, low_last;   /* the last part of the name */
    cc_span low_letters;      /* the letters of the name alone */
    cc_span words, low_words; /* the words for the speaker as they stand in the article */
} cc_voice;

/* The speakers of a story's pieces. */
typedef struct {
    const cc_judging *run;
    const cc_pieces *pieces;
    cc_voice *voice; /* [piece] */
} cc_voices;

/* Read once a piece; pieces must outlive out. Freed with the run's arena. */
void cc_voices_read(cc_voices *out, const cc_judging *r, const cc_pieces *pieces);
/* Pieces are those of v. The words for the speaker have the name of a person. */
bool cc_voice_is_named(const cc_voices *v, const cc_piece *p);
/* By a word of saying, to somebody in particular. */
bool cc_voice_is_attributed(const cc_voices *v, const cc_piece *p);
/* By "he" or "she", which can hardly be anybody else: its person is the one named last before it. */
bool cc_voice_is_traced(const cc_voices *v, const cc_piece *p);
/* By a description of somebody told of before: "the company", "her lawyer", "the Dutchman". */
bool cc_voice_is_known_before(const cc_voices *v, const cc_piece *p);
/* As far as their names and the words for them tell; false where a speaker is unknown. */
bool cc_voices_same(const cc_voices *v, const cc_piece *a, const cc_piece *b);
/* Both attributed, and nothing says that the two speakers may be one. */
bool cc_voices_differ(const cc_voices *v, const cc_piece *a, const cc_piece *b);

/* The paper or station that a piece was said to, or that is named as its source, as its article's text has it; empty:
 * none. Two of them differ where neither has the other's name ("the Times" may be any Times). */
cc_span cc_hearer_of(const cc_judging *r, const cc_piece *p);
/* The only paper, station or site that a sentence says it is taken from, as it stands there; empty where none is. */
cc_span cc_outlet_of(const cc_judging *r, uint32_t article, const cc_sentence *s);
bool cc_hearers_differ(const cc_judging *r, cc_span a, cc_span b);

#endif
