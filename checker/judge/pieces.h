/* judge/pieces.h - quotations cut into sentences, and how two of them align word by word; inside judge/ only. */
#ifndef CC_PIECES_H
#define CC_PIECES_H

#include "judge/judging.h"

enum { CC_PIECE_WORDS = 80 };

/* The words of one sentence of one quotation. */
typedef struct {
    uint32_t article, sentence;
    int32_t quote;   /* index into the article's quotes; -1: a sentence without marks */
    uint32_t *token; /* article tokens, punctuation and bracketed insertions left out */
    bool *quoted;    /* inside the marks; the words round a part-quotation are its setting */
    bool *cut;       /* words were left out or put in brackets right before the word, as the marks there say */
    uint32_t words;
    uint32_t start, end; /* bytes of the quoted words */
    bool opens;          /* the first sentence of its quotation, nothing of it stands before */
    bool whole;          /* a quotation of a whole sentence, not of some words */
    cc_span speaker;     /* name, else the words for the speaker; empty when unknown */
    int32_t entity;      /* of the speaker, -1 */
    bool pronoun;        /* "he said": who that is may have been read wrong */
} cc_piece;

typedef CC_ARRAY(cc_piece) cc_pieces;

/* The direct and mixed quotations of a story, sentence by sentence. Scare quotes are left out. */
void cc_pieces_read(cc_pieces *out, const cc_judging *r);

/* A sentence without marks as a piece of an unknown speaker; false where some of it is in marks, or it makes no claim.
 */
bool cc_piece_unmarked(const cc_judging *r, uint32_t article, uint32_t sentence, cc_piece *out);

typedef struct {
    float share;               /* matched weight inside the marks, of the shorter piece */
    float mass;                /* matched weight */
    uint32_t matched, run;     /* words that are the same; the longest stretch of them */
    uint32_t a_first, b_first; /* where what aligns begins */
    uint32_t differing;        /* words that count and are not matched, inside what aligns */
    cc_span note;              /* "want / would like; remarks / statements" */
} cc_alignment;

/* How many of its words stand inside the marks. */
uint32_t cc_piece_quoted(const cc_piece *p);

/* Align two pieces locally. */
void cc_pieces_align(const cc_judging *r, const cc_piece *a, const cc_piece *b, cc_alignment *out);

#endif
