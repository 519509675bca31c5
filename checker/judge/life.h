/* judge/life.h - one article read for lives: who was born and died when, and how old somebody was; inside judge/ only.
 *
 * gather_life.c files dates, gather_age.c ages. */
#ifndef CC_JUDGE_LIFE_H
#define CC_JUDGE_LIFE_H

#include "judge/judging.h"
#include "judge/values.h"

enum { CC_LONGEST_LIFE = 120 };

typedef struct {
    cc_judging *run;
    const cc_article *article;
    uint32_t number;    /* of the article */
    uint8_t *lives;     /* [concept] a date of birth or death was filed */
    cc_interval *birth; /* [concept] the first written day or year of birth; to 0: none */
    uint32_t only;      /* the one concept that has such a date; CC_NO_CONCEPT: none or several */
} cc_life_reader;

/* File years, or a count of them, of a person. The level is 1 for a date as written: two of those meet as dates. */
void cc_life_file_years(cc_life_reader *r, cc_span kind, uint32_t person, uint32_t token, uint32_t start, uint32_t end,
                        cc_years years, bool written);
/* A time that is a day or a year, or a span of them with two ends. */
bool cc_life_is_dated(const cc_time *t);
/* Its words have a year: "on 9 August" without one is nobody's birthday. */
bool cc_life_has_year(const cc_article *a, const cc_time *t);
/* Whether the capitalised word at a token, with the whole name that it stands in, is made of the person's words. */
bool cc_life_is_part_of_name(const cc_life_reader *r, uint32_t person, uint32_t token);
/* The first time of the article that begins at or behind a byte; parts of a range come after the whole. */
uint32_t cc_life_first_time(const cc_article *a, uint32_t offset);
bool cc_life_is_denied(const cc_sentence *s);
/* The person of the one life of the story, where the sentence names him, by a part of his name too. */
uint32_t cc_life_named_in(const cc_life_reader *r, const cc_sentence *s);
/* The number or time as an age in years; bounded ages have an open end. */
cc_years cc_life_age_of(const cc_number *n);
cc_years cc_life_years_lived(const cc_time *t);
/* How old who was born then is at a time. */
cc_years cc_life_years_between(const cc_interval *birth, const cc_time *then);
/* How old the person of the story's one life was when something happened, told or counted, of one article. */
void cc_life_read_ages_then(cc_life_reader *r);
/* The ages of one article, once it is known who was born when. */
void cc_life_read_ages(cc_life_reader *r);

#endif
