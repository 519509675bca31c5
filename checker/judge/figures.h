/* judge/figures.h - whose a number is, where it counts, and the numbers that a file of its own files; inside judge/
 * only. Concepts are ids of the vocabulary, CC_NO_CONCEPT where there is none; tokens are the article's. */
#ifndef CC_JUDGE_FIGURES_H
#define CC_JUDGE_FIGURES_H

#include "judge/judging.h"

/* The person or team named just before a figure in brackets: "Bowe (45-1, 33 KOs)". */
uint32_t cc_bracket_owner(const cc_judging *r, uint32_t article, const cc_number *n);
/* Whose age it is: "Erik Lunde, 51", "the aircraft was 19 years old". */
uint32_t cc_age_owner(const cc_judging *r, uint32_t article, const cc_number *n);
/* "She was 44", "the youngest of them is 19": an age without a word for years. The subject as a token of the sentence,
 * or CC_NO_TOKEN where the number is no age. */
int32_t cc_aged(const cc_judging *r, uint32_t article, const cc_sentence *s, const cc_number *n);
int32_t cc_oldest_of(const cc_sentence *s, const cc_number *n);
/* What is so many pages long: "the 47-page indictment". */
uint32_t cc_document_of(const cc_judging *r, uint32_t article, uint32_t noun);
/* What a share is a share of; and the name that is the subject of an event. */
uint32_t cc_bearer_of_share(const cc_judging *r, uint32_t article, const cc_number *n);
uint32_t cc_named_subject(const cc_judging *r, uint32_t article, uint32_t event);
/* Of two owners, yet the only answer of either article to one question, of one noun. */
bool cc_is_sole_share(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* The places of the clause, by name, and the words for a whole: what the count is a count of. In the arena of r. */
void cc_places_of_count(cc_context *out, const cc_judging *r, uint32_t article, uint32_t token);
/* "Boeing 737": the digits belong to a name. */
bool cc_is_model(const cc_article *a, const cc_number *n);

/* Parts of cc_gather_numbers: words of quantity, of one article; counts of none and identifiers, and how often
 * something was done, of one sentence. */
void cc_gather_vague(cc_judging *r, uint32_t article);
void cc_gather_often(cc_judging *r, uint32_t article, const cc_sentence *s);
void cc_gather_none(cc_judging *r, uint32_t article, const cc_sentence *s);
void cc_gather_identifiers(cc_judging *r, uint32_t article, const cc_sentence *s);

#endif
