/* claim/lexicon.h - what the tables of rules/ say of a word; inside claim/ only. */
#ifndef CC_CLAIM_LEXICON_H
#define CC_CLAIM_LEXICON_H

#include "base/map.h"
#include "claim/claim.h"
#include "language/wordnet.h"

typedef enum {
#define EFFECT(name, text, sign, modality, certainty, negation, merges) CC_EFFECT_##name,
#include "claim/effects.def"
#undef EFFECT
    CC_EFFECT_COUNT
} cc_effect;

typedef enum { CC_SIGN_KEEP, CC_SIGN_FLIP, CC_SIGN_RESET } cc_sign;
enum { CC_KEEP_MODALITY = -1 };

/* One row of effects.def. */
typedef struct {
    cc_sign sign;
    int modality; /* cc_modality, or CC_KEEP_MODALITY */
    int8_t certainty;
    bool negation_passes, merges;
} cc_effect_rule;
const cc_effect_rule *cc_effect_rule_of(cc_effect e);

/* The part of a sentence that an entry "word/part" of factuality.csv speaks of. ORDER part_letters in lexicon.c */
typedef enum {
    CC_PART_VERB,
    CC_PART_NOUN,
    CC_PART_ADVERB,
    CC_PART_ADJECTIVE,
    CC_PART_MODAL,
    CC_PART_NEGATION,
    CC_PART_CONJUNCTION,
    CC_PART_COUNT
} cc_part;

/* ORDER kinds in lexicon.c */
typedef enum { CC_NO_EVENT, CC_EVENT_ACT, CC_EVENT_HAPPENING, CC_EVENT_TALK, CC_EVENT_SPEECH } cc_event_kind;
/* What the head noun of an oblique argument answers. ORDER noun_slots in lexicon.c */
typedef enum { CC_NOUN_ANY, CC_NOUN_MEDIUM, CC_NOUN_PLACE, CC_NOUN_TIME, CC_NOUN_PERSON } cc_noun_slot;

/* What an infinitive or gerund behind a verb tells: outcomes.csv. ORDER outcome_kinds, outcome_roles in lexicon.c */
enum {
    CC_OUTCOME_CONTEST = 1,
    CC_OUTCOME_GROWTH = 2,
    CC_OUTCOME_ARRIVAL = 4,
    CC_OUTCOME_WAKING = 8,
    CC_OUTCOME_LIFE = 16,
    CC_OUTCOME_MEANS = 32, /* whatever follows */
    CC_OUTCOME_YES = 64,
    CC_OUTCOME_BOUT = 128,
    CC_OUTCOME_TALK = 256 /* "rang to say" */
};
typedef enum {
    CC_OUTCOME_ACT,
    CC_OUTCOME_END,
    CC_OUTCOME_FROM,
    CC_OUTCOME_OF,
    CC_OUTCOME_INTO,
    CC_OUTCOME_ROLES
} cc_outcome_role;

/* All that the tables say of one lemma. A word in none of them has the zero lexeme. */
typedef struct {
    uint8_t effect[CC_PART_COUNT];      /* cc_effect */
    uint8_t event;                      /* cc_event_kind */
    uint8_t slot;                       /* cc_noun_slot */
    uint16_t outcome[CC_OUTCOME_ROLES]; /* bits: of which kinds of outcome it is such a part */
    bool light, opinion;
    bool says_verb, says_noun;       /* rules/reporting_verbs.csv and what factuality.csv calls say */
    bool collective;                 /* "meet, merge": plural subjects act together */
    bool takes_object, needs_object; /* transitive.csv: joined or always */
    bool starts_phrase;              /* some row is this word and more: "call for" */
    cc_span verb;                    /* of an event noun */
    cc_span light_nouns;             /* of a light verb: its only nouns, ';' between them; empty: any */
    bool governs;                    /* governed.csv has a row of it */
    cc_span prepositions;            /* of that row, ';' between them */
    cc_span beside;                  /* those of what belongs to the act beside its object */
    cc_span verb_class, noun_class;  /* predicates.csv */
} cc_lexeme;

typedef struct cc_repair_index cc_repair_index;

struct cc_claim_lexicon {
    cc_arena *arena;
    cc_map words;               /* lemma -> index into lexeme; phrases too: "call for" */
    CC_ARRAY(cc_lexeme) lexeme; /* [0] is the zero lexeme */
    const cc_wordnet *wordnet;
    const cc_repair_index *repairs; /* claim/repair.h */
};

/* Never NULL. */
const cc_lexeme *cc_lexeme_find(const cc_claim_lexicon *l, cc_span lemma);
/* Of two words with a space between them; NULL where no row has them. */
const cc_lexeme *cc_lexeme_find_pair(const cc_claim_lexicon *l, cc_span first, cc_span second);
/* The same for what outcomes.csv and governed.csv alone say of two words: "hold off", "take part". */
const cc_lexeme *cc_lexeme_find_outcome(const cc_claim_lexicon *l, cc_span first, cc_span second);

#endif
