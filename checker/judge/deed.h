/* judge/deed.h - what was done, by whom, to whom and where, whatever word tells it; inside judge/ only.
 *
 * "Was held at the station", "his arrest at a flat", "officers who picked him up": rules/deeds.csv gives verbs and
 * nouns the deed that they tell. Its doer, the one it is done to and its place are read off the clause, the noun
 * phrase, the verb that carries the noun ("conducted the raid") and the clause around it. */
#ifndef CC_DEED_H
#define CC_DEED_H

#include "judge/answer.h"
#include "judge/clause.h"

typedef struct {
    cc_span class;         /* what it surely tells */
    cc_span other;         /* what it may tell too ("came down": crash, landing); empty */
    int32_t at;            /* the verb or noun, within the sentence */
    int32_t doer, patient; /* CC_NO_TOKEN where not told */
} cc_deed;

/* The deed that a word tells; false where it tells none. */
bool cc_deed_read(const cc_word *p, cc_deed *out);
/* Whether deeds.csv says so of the class: "doer", "place", "of", "person". */
bool cc_deed_has(const cc_judge_rules *rules, cc_span class, const char *property);
/* The noun at which it was done (deed_place.c); CC_NO_TOKEN where none is told. */
int32_t cc_deed_place(const cc_word *p, const cc_deed *d);

/* Values. Of a place: its links from the nearest to the widest, with strokes between: "b:hotel" (a sort of
 * answers.csv), "@tarp" (a name), "=ledge". Of a doer: sorts, names and nouns, each with semicolons, with strokes
 * between: "soldiers|N@norland|commando"; a name is a person's (P), a body's (B) or a land's (N). Empty where the
 * noun tells nothing that could be held against another. *first, *last: the words; *named: the token of the
 * first name among the links. */
cc_span cc_place_value(const cc_word *p, int32_t at, int32_t *named, int32_t *first, int32_t *last);
cc_span cc_doer_value(const cc_word *p, int32_t at, int32_t *first, int32_t *last);

/* Neither value can be the other. APART_NAMES: by names alone, of which the articles may know more. */
typedef enum { CC_NOT_APART, CC_APART_WEAKLY, CC_APART_NAMES, CC_APART } cc_apartness;
/* The next name among a place's links, with its "@"; *links moves behind it. */
bool cc_place_name(cc_span *links, cc_span *name);
cc_apartness cc_places_apart(const cc_judge_rules *rules, cc_span x, cc_span y);
cc_apartness cc_doers_apart(const cc_judge_rules *rules, cc_span x, cc_span y);
/* One of the two names a land or body that did it alone, the other that one with more: "US and Peruvian troops". */
bool cc_doers_more(const cc_judge_rules *rules, cc_span x, cc_span y);

/* Whether two deeds are done to one: 1 surely, 0 nobody can tell, -1 to two. */
int cc_deed_patients(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* How well two statements of deeds fit, 0 for not at all. */
float cc_fit_deed(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass);
/* Set `sole` of the deeds from a statement on that have no other answer beside them in their article. */
void cc_mark_deeds(cc_judging *r, uint32_t from);

void cc_gather_deed(const cc_word *p);
void cc_gather_side_of(const cc_word *p);

#endif
