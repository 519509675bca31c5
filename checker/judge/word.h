/* judge/word.h - one token of one article, with what the gatherers of event statements ask of it; inside judge/ only.
 *
 * gather_event.c walks over the words; gather_certainty.c, gather_polarity.c, gather_action.c, gather_medium.c,
 * gather_place.c, gather_state.c, gather_existence.c and gather_thing.c file what they find at one. */
#ifndef CC_JUDGE_WORD_H
#define CC_JUDGE_WORD_H

#include "judge/judging.h"

typedef struct {
    cc_judging *run;
    const cc_article *article;
    const cc_sentence *sentence;
    uint32_t number; /* of the article */
    int32_t at;      /* within the sentence */
} cc_word;

/* The word itself; the others below take any token of its sentence. */
const cc_token *cc_word_token(const cc_word *p);
uint32_t cc_word_concept(const cc_word *p, int32_t at); /* CC_NO_CONCEPT for a token below 0 too */
cc_span cc_word_lemma(const cc_word *p, int32_t at);    /* in lower case */
cc_span cc_word_form(const cc_word *p, int32_t at);     /* in lower case */
/* Whether its concept is the class of that name: "talk", "quake". */
bool cc_word_is_class(const cc_word *p, int32_t at, const char *name);

/* Whether it hangs on another word so, subtypes left aside. */
bool cc_word_hangs_as(const cc_word *p, int32_t at, cc_deprel rel);
/* "A group of his hostages": those it is made of; the word itself where it is no group. */
int32_t cc_members_of(const cc_word *p, int32_t at);
/* A clause that completes the word above it. */
bool cc_is_complement(const cc_token *t);
/* A country, a state, a province or a continent, by WordNet. */
bool cc_is_land(const cc_wordnet *w, cc_span place);

/* Whether the noun names a place or a thing made or found, by WordNet's files. */
bool cc_word_is_spot(const cc_word *p, cc_span noun);

/* A statement whose value is the words [first, last] and whose event is the token at `event`, not filed yet. */
cc_statement cc_word_state(const cc_word *p, cc_ask ask, cc_span kind, int32_t first, int32_t last, int32_t event,
                           uint32_t head, cc_span value, int32_t level);
/* File a statement whose value is the words [first, last] and whose event is the token at `event`. */
void cc_word_file(const cc_word *p, cc_ask ask, cc_span kind, int32_t first, int32_t last, int32_t event, uint32_t head,
                  cc_span value, int32_t level);

/* What one sells another buys: opposite words for one act (gather_action.c). */
bool cc_are_converse(cc_span x, cc_span y);
bool cc_is_negative_word(cc_span w);
/* "Is not to be sold", "are to be worn": what one may or shall, whatever is done. */
bool cc_is_prescribed(const cc_sentence *s, int32_t at);
/* The child that denies the predicate: "not", a subject "nobody", an argument with "no". */
int32_t cc_negation_of(const cc_word *p, int32_t at);
/* The word that denies the predicate: its own, that of the noun it modifies, or that of the attitudes above it. */
int32_t cc_denial_of(const cc_word *p);
/* The "no" of an act that a noun tells: "no search was made", "sold without a tender", or CC_NO_TOKEN. */
int32_t cc_none_of_act(const cc_word *noun);
/* File such an act as denied, as verbs are (gather_polarity.c); true where the word is one. */
bool cc_gather_no_act(const cc_word *noun);
/* "Either he has a trust or he lies" says neither; "nothing other than", "no one except" deny all but one. */
bool cc_leaves_open(const cc_sentence *s, bool denied);
/* Not a question, a condition or somebody's wish: "asked if he regretted". */
bool cc_is_real(const cc_word *p);
/* Somebody means to do it, or is meant to: "was scheduled to face", "is expected to remain closed". */
bool cc_is_intended(const cc_word *p);
/* Only alleged, rumoured or called a hoax: affirmed by nobody here. */
bool cc_is_rumour(const cc_word *p);
/* The row for how sure the word is, its *word, and whether that hangs on it (*own); NULL where nothing says. */
const cc_entry *cc_certainty_of(const cc_word *p, int32_t *word, bool *own);

/* A verb that says what brought a happening about; how sure that is, gather_known.c files. */
bool cc_tells_cause(const cc_word *p);

/* First pass: which concepts somebody hedges or confirms, and which somebody denies; only those can clash. */
void cc_mark_certain(const cc_word *p, uint8_t *marked);
void cc_mark_denied(const cc_word *p, uint8_t *denied);
/* Whether the word is what its sentence calls untrue; without one in the story nobody's news is gathered. doubts,
 * [article]: set where it begins with calling something untrue. */
bool cc_mark_news(const cc_word *p, uint8_t *doubts);
/* Of which concepts somebody tells of more than one: "the vans", "another van", "a second van". */
void cc_mark_several(const cc_word *p, uint8_t *several);

/* Second pass. */
void cc_gather_certainty(const cc_word *p, const uint8_t *marked);
void cc_gather_degree(const cc_word *p);
void cc_gather_polarity(const cc_word *p, const uint8_t *denied);
void cc_gather_action(const cc_word *p);
void cc_gather_opposites(const cc_word *p);
void cc_gather_medium(const cc_word *p);
void cc_gather_direction(const cc_word *p);
void cc_gather_region(const cc_word *p);
void cc_gather_spot(const cc_word *p);
void cc_gather_side(const cc_word *p);
void cc_gather_where(const cc_word *p);
void cc_gather_near(const cc_word *p);
void cc_gather_objects(const cc_word *p);
void cc_gather_role(const cc_word *p);
void cc_gather_tie(const cc_word *p);
void cc_gather_filler(const cc_word *p);
void cc_gather_state(const cc_word *p, const uint8_t *doubts, const uint8_t *several);
void cc_gather_having(const cc_word *p, const uint8_t *several);
void cc_gather_existence(const cc_word *p);
void cc_gather_comment(const cc_word *p);
void cc_gather_clause(const cc_word *p);
void cc_gather_known(const cc_word *p);
void cc_gather_list(const cc_word *p);
void cc_gather_stance(const cc_word *p);
void cc_gather_weighed(const cc_word *p);
void cc_gather_confirmed(const cc_word *p);
void cc_gather_news(const cc_word *p, const uint8_t *doubts);

#endif
