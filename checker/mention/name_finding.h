/* mention/name_finding.h - how the names of an article are found; inside mention/ only.
 *
 * Way    tokens -> [runs of name words: name_token.c] -> [cut where titles, nations and links end a name: name_cut.c,
 *        name_title.c] -> [mentions: name_add.c]; name.c goes through the sentences
 *
 * Tokens are counted within the sentence; nothing is allocated but what the article keeps. */
#ifndef CC_NAME_FINDING_H
#define CC_NAME_FINDING_H

#include "mention/name.h"

typedef struct {
    const cc_mention_lexicon *l;
    const cc_name_lexicon *names;
    cc_article *article;
    const cc_sentence *s;
    uint32_t sentence;
    bool shouting;
    const cc_map *learned; /* words that are names elsewhere in the article; NULL in the first pass */
} cc_name_finder;

/* --- name_token.c: which tokens belong to names ------------------------------ */

bool cc_name_is_time_word(const cc_name_finder *f, uint32_t i);
/* A proper noun to the tagger. */
bool cc_name_is_proper(const cc_token *t);
/* "Keys won": a common word to the tagger, a name elsewhere in the article. */
bool cc_name_is_learned(const cc_name_finder *f, const cc_token *t);
/* Such a token opens a run; and one that goes on with one. */
bool cc_name_is_token(const cc_name_finder *f, uint32_t i);
/* "|Kremlin| spokesperson Karl Berg": at the head of a sentence the tagger takes some for a noun. */
bool cc_name_opens_office(const cc_name_finder *f, uint32_t i);
bool cc_name_may_continue(const cc_name_finder *f, uint32_t i);
/* "Charles |III|", "World War |II|": of two letters at least, behind a name. */
bool cc_name_is_roman(const cc_name_finder *f, uint32_t i);
/* "|al|-Hadid": an article that belongs to the name behind its hyphen opens it. */
bool cc_name_opens_with_article(const cc_name_finder *f, uint32_t i);
/* A hyphen or stroke that joins two words of a name. */
bool cc_name_is_link(cc_span form);
/* The token behind the run of name words that starts at i. */
uint32_t cc_name_run_end(const cc_name_finder *f, uint32_t i);

/* --- name_add.c: one mention --------------------------------------------------- */

/* The tokens [first, last) as a name of the article, of a kind and perhaps known; the view holds until the next. */
cc_name *cc_name_add(cc_name_finder *f, uint32_t first, uint32_t last, cc_name_kind kind, const cc_known_name *known);
/* Take the latest back. */
void cc_name_drop(cc_name_finder *f);
/* A known name: "Moscow recalled its ambassador" names the state. */
void cc_name_add_known(cc_name_finder *f, const cc_known_name *k, uint32_t first, uint32_t last);

/* --- name_title.c: the titles before a name -------------------------------------- */

/* Where the title of the name at `name` starts, going left over its modifiers: "German Foreign Minister |Heiko Maas".
 */
uint32_t cc_name_title_start(const cc_name_finder *f, uint32_t name, uint32_t role_first);
/* "Suspect Dead": one word behind such a role is a name only where it is known as one. */
bool cc_name_is_no_person(const cc_name_finder *f, const cc_name *n, const cc_role *r);
void cc_name_set_title(cc_name_finder *f, cc_name *n, uint32_t from, uint32_t name);
/* A small-letter role before the name: "spokesman Dmitry Peskov", "his wife Anna". */
void cc_name_find_small_title(cc_name_finder *f, uint32_t name);

/* --- name_cut.c: a run becomes names ------------------------------------------------ */

void cc_name_cut_run(cc_name_finder *f, uint32_t first, uint32_t last);
/* The known name that a run opens with, and how many tokens it takes; NULL: none. */
const cc_known_name *cc_name_known_here(const cc_name_finder *f, uint32_t first, uint32_t last, uint32_t *length);
/* "|Fiat| said on Friday": a firm's name that is a common noun too, at the start of a sentence. */
bool cc_name_opens_as_firm(const cc_name_finder *f, const cc_known_name *k, uint32_t first);
/* One thing, or of several the first, beside a name: "|Siemens| and Alstom". */
bool cc_name_is_bare_noun(const cc_sentence *s, uint32_t token);

#endif
