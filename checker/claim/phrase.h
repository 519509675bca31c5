/* claim/phrase.h - the words of an argument: which of a subtree's words belong to it, and how they read. */
#ifndef CC_CLAIM_PHRASE_H
#define CC_CLAIM_PHRASE_H

#include "base/buffer.h"
#include "input/article.h"

/* What a phrase keeps. */
typedef enum {
    CC_PHRASE_CASE = 1,       /* its preposition or conjunction */
    CC_PHRASE_DETERMINER = 2, /* "the", "a" at its beginning */
    CC_PHRASE_ALONE = 4,      /* without what "and" joins to it */
    CC_PHRASE_CLAUSE = 8,     /* a whole clause with its subject */
    CC_PHRASE_PREDICATE = 16, /* the noun or adjective of a copula, without subject, copula and adverbials */
    CC_PHRASE_BARE = 32,      /* without relative clauses and participles that have claims of their own */
    CC_PHRASE_OWNED = 64,     /* without its possessor */
    CC_PHRASE_NOUN = 128,     /* without any clause: what a clause beside the noun says of it */
    CC_PHRASE_LIGHT = 256,    /* without "with Kim", "on trade": arguments of the act that the noun names */
    CC_PHRASE_WORDS = 512,    /* no name in the place of the words */
} cc_phrase_kind;

/* The tokens of the phrase that this token heads, ascending, without punctuation at its ends: up to
 * room of them into out. Returns their number. Non-restrictive clauses and appositions stay out. */
enum { CC_PHRASE_ROOM = 80 };
uint32_t cc_phrase_tokens(const cc_sentence *s, int32_t head, unsigned kinds, int32_t *out, uint32_t room);
/* The words as a person reads them: names for pronouns and titles, one space for white space. */
cc_span cc_phrase_text(const cc_article *article, const cc_sentence *s, int32_t head, unsigned kinds, cc_arena *a);
/* The same of tokens that were chosen already. */
cc_span cc_phrase_read(const cc_article *article, const cc_sentence *s, const int32_t *token, uint32_t n, cc_arena *a);
/* --- whoever.c --- */
/* True where the phrase of these kinds cannot do without the relative clause that this token heads. */
bool cc_is_whoever(const cc_sentence *s, int32_t clause, unsigned kinds);

/* --- whole_words.c --- */
/* The n tokens of a phrase, of which there may be `room`, with the rest of the words that it cuts at a hyphen: "a
 * break|-in|", and the noun behind such a word that it describes. Returns their number. */
uint32_t cc_whole_words(const cc_sentence *s, int32_t *token, uint32_t n, uint32_t room);

/* --- left_out.c --- */
/* True where the subtree of t, below head, is no part of the phrase. */
bool cc_is_left_out(const cc_sentence *s, int32_t t, int32_t head, unsigned kinds);
/* A clause inside a phrase that only adds to it stands behind a comma. */
bool cc_is_behind_comma(const cc_sentence *s, int32_t t);
bool cc_is_quote_mark(const cc_token *k);
bool cc_is_reflexive(const cc_token *t); /* "himself", "themselves" */
/* "a |few| ran": without "a" it would say that hardly anybody did. */
bool cc_keeps_article(const cc_token *head);

/* --- naming.c --- */
/* The token that names whom the phrase of this head means: the name beside a role, else the head. */
int32_t cc_phrase_bearer(const cc_article *article, const cc_sentence *s, int32_t head);
/* The canonical name where the phrase of this head says no more than a name does; empty otherwise. */
cc_span cc_phrase_name(const cc_article *article, const cc_sentence *s, int32_t head, unsigned kinds);
/* "his" inside a phrase reads "Vladimir Putin's", "he" in "he and the envoy" by his name: that name, or empty. */
/* "the |paper|", "the |site|" */
bool cc_is_kind_of_medium(cc_span lemma);
cc_span cc_pronoun_name(const cc_article *article, const cc_sentence *s, const cc_token *t);
/* The canonical name of what the token refers to: of a named entity, or empty. */
cc_span cc_entity_name(const cc_article *article, int32_t entity);

/* --- antecedent.c --- */
/* What a pronoun stands for that has no name: the noun that it takes up, as cc_phrase_text reads it; empty where it
 * takes up none. */
cc_span cc_phrase_antecedent(const cc_article *article, const cc_sentence *s, int32_t head, cc_arena *a);
/* The same of an entity without a name: its first description. */
cc_span cc_entity_words(const cc_article *article, int32_t entity, cc_arena *a);

/* No phrase begins or ends inside of a word, wherever its pieces hang: the tokens with those of such words; their
 * number. There is room for CC_PHRASE_ROOM. */
uint32_t cc_phrase_add_whole_words(const cc_sentence *s, int32_t *token, uint32_t n);

#endif
