/* claim/factuality.h - shared by factuality*.c and stance_*.c; inside claim/ only. */
#ifndef CC_CLAIM_FACTUALITY_H
#define CC_CLAIM_FACTUALITY_H

#include "claim/reading.h"

#define CC_FACT                                                                                                        \
    {                                                                                                                  \
        .negative = false, .modality = CC_ASSERTED, .certainty = 3                                                     \
    }

/* The stance changed by a word's effect. */
cc_stance cc_stance_apply(cc_stance s, cc_effect e);
/* What a verb or noun does to what it governs; CC_EFFECT_NONE where no row has it. */
cc_effect cc_governing_effect(const cc_reading *r, int32_t t);
/* "No evidence", "not a single", "nobody". */
bool cc_is_negative_phrase(const cc_reading *r, int32_t t);
/* "Is believed to", "it was reported that": nobody answers for it. */
bool cc_is_hearsay_verb(const cc_reading *r, int32_t v);
/* Of words that open no place of their own: as likely as what governs them. */
cc_stance cc_stance_lent(cc_stance above);
/* The stance of "the girls |kidnapped| in April", which says something of the noun. */
cc_stance cc_stance_of_participle(const cc_reading *r, const cc_clause *c, int32_t noun);
/* This word denies its clause: "not", "hardly"; "not only", "not until Monday" do not. */
bool cc_word_denies(const cc_reading *r, int32_t t);
/* What this "would" of the clause does to it (would.c). */
cc_effect cc_effect_of_would(const cc_reading *r, const cc_clause *c, int32_t aux);
/* The stance that a clause has by its own words alone. */
cc_stance cc_stance_of_own(const cc_reading *r, const cc_clause *c);
/* The stance of a clause under the verb or adjective above it (stance_verb.c). */
cc_stance cc_stance_under_verb(const cc_reading *r, const cc_clause *c, const cc_clause *above);
/* The stance of a clause by how it hangs on the one above (stance_tie.c). */
cc_stance cc_stance_of_tie(const cc_reading *r, const cc_clause *c, const cc_clause *above);
/* "Rushed to help", "won to reach the final": what the infinitive tells came out of it, and they did not only plan it.
 */
bool cc_comes_out(const cc_reading *r, const cc_clause *c, const cc_clause *above);

#endif
