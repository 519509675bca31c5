/* judge/denial.h - a sentence read for words that call a report untrue; inside judge/ only.
 *
 * Source     rules/denials.csv: classes deny, report, truth, reject, hearsay, message, charge */
#ifndef CC_JUDGE_DENIAL_H
#define CC_JUDGE_DENIAL_H

#include "judge/judging.h"

typedef struct {
    cc_judging *run;
    const cc_article *article;
    const cc_sentence *sentence;
    uint32_t number; /* of the article */
} cc_line;

/* A statement, not filed yet, that affirms or denies the whole line: kind says which gatherer's it is, event is the
 * word within the line at which it stands. Its words are left to the caller. */
cc_statement cc_line_statement(const cc_line *l, cc_span kind, uint32_t event, bool affirmed);

/* Whether the word calls what its sentence speaks of untrue: "denied", "a hoax", "is not true"; not "false records". */
bool cc_denies_report(const cc_line *l, uint32_t at);
/* Whether such a word is said of the report itself: "the video is a fake", "this is false", "a fake story". */
bool cc_denies_story(const cc_line *l, uint32_t at);
/* Whether the word is one of the table's that say how a report stands, not what it tells. */
bool cc_is_of_reporting(const cc_line *l, uint32_t at);
/* Whether the word governs what somebody thinks, wants or says: "believe", "plan", "say". */
bool cc_is_of_attitude(const cc_line *l, uint32_t at);
/* A mark or word that hands on somebody else's words. */
bool cc_is_hearsay(const cc_line *l, uint32_t at);
/* A word that says it is only told: "reportedly", "rumour". */
bool cc_is_only_told(const cc_line *l, uint32_t at);
/* "not", "never", "nobody": a word that denies what it hangs on. */
bool cc_is_no(cc_span lower);
/* "not", "never": a word that denies a verb and no thing. */
bool cc_is_denying_adverb(cc_span lower);

#endif
