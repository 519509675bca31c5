/* claim/attribution.h - who speaks in a clause: what the files of the speakers hand to each other; inside claim/ only.
 *
 * Steps      cues (which word reports, and whose words it reports) -> the voice that a clause inherits -> what the
 *            sentence and quotations add */
#ifndef CC_CLAIM_ATTRIBUTION_H
#define CC_CLAIM_ATTRIBUTION_H

#include "claim/reading.h"

/* --- cue.c --- */
bool cc_is_attributing(cc_effect e);
bool cc_is_cue(const cc_reading *r, int32_t t);
/* The verb opens the quotation that this word stands in: "he began", "she went on". */
bool cc_opens_quotation(const cc_reading *r, int32_t verb, int32_t said);
bool cc_is_noun_cue(const cc_reading *r, int32_t t);
/* "You know that it rains", "as we've heard": it, you and we of the outlet name no speaker. */
bool cc_is_anybody(cc_span word);
int32_t cc_entity_at(const cc_reading *r, int32_t t);
/* Who does the saying of this clause: its subject, "by Kim" of a passive, nobody of "it was reported". */
int32_t cc_sayer(const cc_reading *r, const cc_clause *c, int32_t cue);
/* The one whose claim, report, statement the noun is; the noun where nobody is named. */
int32_t cc_author(const cc_reading *r, int32_t noun);
/* Whose call it is; who dismisses or hears one has not made it. */
int32_t cc_caller(const cc_reading *r, int32_t noun);
/* A speaker's words without what stands beside them behind a comma. */
cc_span cc_speaker_cut(cc_span words);
cc_attribution cc_attribution_at(cc_reading *r, int32_t speaker, int32_t cue, cc_span words);
cc_voice *cc_voice_add(cc_reading *r, cc_voice *outer, cc_attribution by, int32_t clause);
/* The voice of the one who speaks here within that of others. */
cc_voice *cc_voice_speak(cc_reading *r, cc_voice *outer, int32_t speaker, int32_t cue, int32_t clause);

/* --- speaker.c --- */
/* "The source said", of a source told of before: the fuller words for it there; empty where there are none. */
cc_span cc_speaker_in_full(cc_reading *r, const cc_sentence *s, int32_t noun);

/* The noun as it stands there, in its own words: "the ministry's statement"; empty where it says no more. */
cc_span cc_speaker_as_told(cc_reading *r, const cc_sentence *s, int32_t noun);
bool cc_is_paper_name(cc_span last); /* "the Post", "Alder Times": the last word in small letters */

/* --- headline_source.c --- */
/* The voice of whoever tells what this headline says, "Police: Man held", within that of others. */
cc_voice *cc_voice_of_headline(cc_reading *r, cc_voice *outer);

/* --- shows.c --- */
/* What this cue brings is no one's words: "the lack suggests that", "Lund woke to find". */
bool cc_only_shows(const cc_reading *r, const cc_clause *says, int32_t cue);
/* A verb within the predicate that reports nothing: "proved to be", "is considering closing". */
bool cc_is_mute_in_chain(const cc_reading *r, int32_t verb);

/* --- aside.c --- */
/* The clause stands among the words of this voice and is the outlet's: "ties with Norland, which are strained". */
bool cc_is_aside(const cc_reading *r, const cc_clause *c, const cc_voice *voice);
/* "He said it was shut, though he added", "with what he called a fever": told by whoever tells what he says. */
bool cc_reports_himself(const cc_reading *r, const cc_clause *c, const cc_voice *voice);

/* --- inherit.c --- */
/* The voice in which the clause stands by what it hangs on; those above it have theirs. */
cc_voice *cc_voice_inherited(cc_reading *r, cc_clause *c);

#endif
