/* judge/stance.h - how sure a source is that a thing was done or will be; inside judge/ only.
 *
 * Source     rules/stances.csv */
#ifndef CC_JUDGE_STANCE_H
#define CC_JUDGE_STANCE_H

#include "judge/clause.h"
#include "judge/word.h"

/* Beyond this level stands what is stated or settled. */
enum { CC_STANCE_NONE, CC_STANCE_POSSIBLE, CC_STANCE_LIKELY, CC_STANCE_STATED };

/* Parts of a stance's statement: somebody said so; it is alleged. One and the other may be one report. Or a noun is
 * called an option: whose act it is stands elsewhere in the sentence. */
enum { CC_STANCE_TOLD = 1, CC_STANCE_ALLEGED, CC_STANCE_OPTION };

/* When it is said to be: what was and what will be are two things, what is may be either. */
typedef enum { CC_FRAME_PRESENT, CC_FRAME_PAST, CC_FRAME_FUTURE } cc_frame;

typedef struct {
    int32_t level; /* CC_STANCE_NONE: nobody says of it that it is so */
    cc_frame frame;
    bool handed;  /* told by a paper, report or source that the outlet names */
    bool hearsay; /* the word hands on: "reportedly" */
    bool told;    /* somebody is said to have said so */
    int32_t word; /* token within the sentence that says how sure, CC_NO_TOKEN */
} cc_stance_read;

/* How sure the sentence is of the predicate. */
cc_stance_read cc_stance_of(const cc_word *p);
/* Whether the predicate itself is a word for how sure somebody is: "is expected". */
bool cc_is_of_stance(const cc_word *p);
/* The class in stances.csv of a word that governs others ("weigh", "plan"). */
bool cc_stance_is(const cc_word *p, int32_t at, const char *name);
/* "Has not decided", "is unclear": what hangs on it is open. */
bool cc_is_undecided(const cc_word *p, int32_t at);
/* A word beside or above the predicate by which somebody is said to have said so: "allegedly", "claim". */
bool cc_is_alleging(const cc_word *p, int32_t word);
/* "Individuals who may be crossing": of whoever does so, if any. */
bool cc_is_of_any_such(const cc_word *p);
/* How sure a state is by the verb of thinking above it: "appeared unarmed", "is feared dead"; CC_STANCE_STATED where
 * none stands there. */
int32_t cc_semblance_of(const cc_word *p);
/* Whether it is so or not: any word but an adjective for a quality of which there may be more or less. */
bool cc_is_of_fact(const cc_word *p);

#endif
