/* judge/participants.h - who takes part in what a statement tells; inside judge/ only. */
#ifndef CC_PARTICIPANTS_H
#define CC_PARTICIPANTS_H

#include "judge/judging.h"

/* True where two events surely are two persons' or things' doings: both have a subject (their own, that of the verb
 * above, or the noun before a relative clause), and neither can be the other. "He did not wait his turn" denies nothing
 * of "immigrants wait their turn". Unknown subjects, pronouns without a referent, "no one" and "no company" are open.
 */
bool cc_other_participant(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* The same, where "they" may be any plural noun of the other text. */
bool cc_surely_other(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* True where something beside the predicate ties two events together: one subject, or three telling words of
 * their sentences, two where one subject may be called by the other. "Waiting their turn" and "did not wait his turn"
 * share a phrase, not an event. */
bool cc_tied(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* A relative pronoun, and the noun before it that it stands for; CC_NO_TOKEN where none is there. */
bool cc_relative_at(const cc_sentence *s, int32_t pronoun);
int32_t cc_noun_before(const cc_sentence *s, int32_t pronoun);

/* "Revealing the envoy, Jan Vos, had been invited": the subject that the verb before has taken for its object;
 * CC_NO_TOKEN where the verb has one of its own or none stands there. */
int32_t cc_object_before(const cc_sentence *s, int32_t verb);

/* "Nobody", "no passenger", "none of them": the noun stands for none. */
bool cc_nobody_at(const cc_sentence *s, int32_t noun);

/* Topics of states: the one key of all that a story has one of, and that of those who are left ("the others"). */
enum { CC_STATE_OF_STORY = 1, CC_STATE_OF_REST };

/* How well two statements of states fit, 0 for not at all: one bearer, or nobody on one side and one occasion. */
float cc_states_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass);

/* The events' subjects are two made things, the tunnel and the bridge, neither a kind of the other. */
bool cc_other_artifact(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* Words of both statements' sentences that say something in this story. */
uint32_t cc_shared_words(const cc_judging *r, const cc_statement *a, const cc_statement *b);

/* Both clauses have the same predicate or one of its class done to the same: "the inquiry opens", "the inquiry is to
 * begin"; "bought the mine", "the mine was bought". False where doers or what it is done to differ. */
bool cc_same_deed(const cc_judging *r, const cc_statement *a, const cc_statement *b);

#endif
