/* claim/claim.h - who claims what: the tuples that everything later compares.
 *
 * Pipeline   trees, mentions -> [claims] -> statements
 * Shape      DESIGN section 2: (source, speaker, via, subject, predicate, object, recipient, time, place,
 *            medium, manner, purpose, topic, quantity, polarity, modality, form) plus evidence
 *
 * Token numbers are indices into article->tokens, -1 for none. Slots keep the token
 * that heads them, so that later stages can look at the tree, the entity and the value. */
#ifndef CC_CLAIM_H
#define CC_CLAIM_H

#include "base/error.h"
#include "base/table.h"
#include "input/article.h"

typedef enum { CC_POSITIVE, CC_NEGATIVE } cc_polarity;
/* ORDER modality_names in claim.c */
typedef enum { CC_ASSERTED, CC_ALLEGED, CC_POSSIBLE, CC_PLANNED, CC_CONDITIONAL, CC_DENIED, CC_ASKED } cc_modality;
const char *cc_polarity_name(cc_polarity p);
const char *cc_modality_name(cc_modality m);

/* ORDER slot_names in claim.c */
typedef enum {
    CC_SLOT_SUBJECT,
    CC_SLOT_OBJECT,
    CC_SLOT_RECIPIENT,
    CC_SLOT_TIME,
    CC_SLOT_PLACE,
    CC_SLOT_MEDIUM,
    CC_SLOT_MANNER,
    CC_SLOT_PURPOSE,
    CC_SLOT_TOPIC,
    CC_SLOT_QUANTITY,
    CC_SLOT_COMPLEMENT,
    CC_SLOT_OTHER,
    CC_SLOT_COUNT
} cc_slot;
const char *cc_slot_name(cc_slot s);

typedef struct {
    cc_slot slot;
    int32_t head;         /* article token */
    uint32_t start, end;  /* bytes of the words in the text (with its preposition for oblique ones) */
    cc_span marker;       /* lemma of its preposition or conjunction: "on", "by", "because"; empty */
    cc_span text;         /* canonical: names for pronouns, no determiner; for reports and keys */
    int32_t entity;       /* of the head, -1 */
    int32_t time, number; /* index into article->times, numbers; -1 */
    bool apart;           /* of the claim, but outside its own words: what ", Kim said" reports */
} cc_argument;

/* What kind of thing a claim was read from. ORDER origin_names in claim.c */
typedef enum {
    CC_FROM_CLAUSE,
    CC_FROM_COPULA,
    CC_FROM_RELATIVE,
    CC_FROM_PARTICIPLE,
    CC_FROM_APPOSITION,
    CC_FROM_TITLE,
    CC_FROM_NOUN /* an event that a noun names */,
    CC_FROM_POSSESSIVE,
    CC_FROM_EXISTENTIAL,
    CC_FROM_COUNT
} cc_claim_origin;

/* One speaker of an attribution chain, outermost first. */
typedef struct {
    int32_t entity;    /* -1 when unnamed ("officials") */
    cc_span name;      /* canonical */
    int32_t token;     /* article token that heads the words for it, -1 */
    cc_span cue;       /* lemma: "say", "according to", "reportedly" */
    int32_t cue_token; /* -1 */
} cc_attribution;

struct cc_claim {
    uint32_t sentence;
    uint32_t start, end; /* bytes of the clause in the article's text */
    cc_claim_origin origin;

    cc_attribution *chain; /* outermost first; the last one answers for the content */
    uint32_t chain_length; /* 0: the outlet itself */
    cc_span speaker, via;  /* as in claims.csv */
    cc_form form;
    int32_t quote; /* index into article->quotes, -1 */

    int32_t predicate_token; /* head of the predicate; -1 for a bare title or apposition */
    cc_span predicate;       /* lemma with particle and without negation: "offer", "call for", "be president" */
    cc_span predicate_class; /* row of rules/predicates.csv, or empty */
    bool passive;
    bool event; /* a happening or act, not a state or a role */

    cc_argument *argument; /* in text order */
    uint32_t arguments;

    cc_polarity polarity;
    cc_modality modality;
    int8_t factuality; /* -3 (certainly not) .. 3 (certainly), 0 unknown */
    bool opinion;      /* colour or judgement: out of unique claims */
    bool boilerplate;
    bool fragment;    /* who or what is told of is a word for which nothing stands: "This helped" */
    float confidence; /* 0..1, graded */

    int32_t parent;       /* claim whose content this is ("X said" -> "Y"), index into article->claims, -1 */
    int32_t same_as;      /* an earlier claim of the article that says the same, -1 */
    int32_t matrix_token; /* first verb of "wants to launch"; predicate_token where there is no other, -1 */
};

typedef struct cc_claim_lexicon cc_claim_lexicon;
cc_status cc_claim_lexicon_read(cc_claim_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                                cc_error *err);
void cc_claim_lexicon_free(cc_claim_lexicon *l);

/* Extract the claims of an article whose mentions were found. Linear in its tokens. */
void cc_claims_extract(const cc_claim_lexicon *l, cc_article *article);

/* The first argument in this slot, or NULL. */
const cc_argument *cc_claim_argument(const cc_claim *c, cc_slot slot);
/* The claim as a short sentence: "Vladimir Putin offered a live call to Joe Biden (Friday or Monday)". */
cc_span cc_claim_words(const cc_article *article, const cc_claim *c, cc_arena *a);

#endif
