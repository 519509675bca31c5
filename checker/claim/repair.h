/* claim/repair.h - tables of repairs: where in a tree each of them may start, and the one walk that tries them.
 *
 * A new repair is a row in the table of its file. Its columns say where it starts, so that it is not called elsewhere;
 * they never decide anything: whatever a repair asks of its token it asks itself, too. A row with none (ANYWHERE) is
 * tried at every token, which is slow and never wrong. */
#ifndef CC_CLAIM_REPAIR_H
#define CC_CLAIM_REPAIR_H

#include "claim/reading.h"

/* Mends the tree at the token, if it errs there as the repair knows it to err; true: it did, and links and extents are
 * found again behind it. Where it did not, the token is as it was. */
typedef bool cc_repair_fn(cc_reading *r, int32_t t);

/* What a token must have, whatever its tags. */
enum {
    CC_HEAD_BEFORE = 1,
    CC_HEAD_BEHIND = 2,
    CC_HAS_CHILD = 4,
    CC_HAS_TIME = 8,
    CC_HAS_NAME = 16,
    CC_SAYING = 32, /* as a verb */
    CC_HAS_NUMBER = 64,
    CC_UNSTOPPED = 128, /* the sentence, as a headline is */
    CC_TRAITS = 256
};

/* Masks of bits by number, 0 for any; in words a reader knows, where RELATION(OBJ) | RELATION(IOBJ) is one of these. */
#define RELATION(name) (UINT64_C(1) << CC_DEP_##name)
#define XPOS(name) (UINT64_C(1) << CC_XPOS_##name)
#define UPOS(name) (UINT64_C(1) << CC_UPOS_##name)

typedef struct {
    const char *name;
    cc_repair_fn *mend; /* NULL ends a table */
    uint64_t relation;  /* with its subtype; also starts where `family` has the relation without it */
    uint64_t family;
    uint64_t xpos, upos;
    unsigned has;       /* all of these traits */
    const char *starts; /* first letters of the words it may start at, in small ones; NULL: any */
    /* of the token's head; none of them where it need not have one */
    uint64_t head;  /* its upos */
    uint64_t above; /* its relation with its subtype; also starts where `above_family` has that without it */
    uint64_t above_family;
    const char *head_starts; /* first letters of its lemma */
} cc_repair;

#define REPAIR(function, ...)                                                                                          \
    {                                                                                                                  \
        .name = #function, .mend = (function), __VA_ARGS__                                                             \
    }
#define ANYWHERE .has = 0

/* In the order in which they are tried: the first that mends a token leaves it. */
extern const cc_repair cc_repairs_of_distances[];    /* days after something, before others read a time there */
extern const cc_repair cc_repairs_of_dates[];        /* days of a verb that hang on a noun */
extern const cc_repair cc_repairs_of_attachment[];   /* repair.c */
extern const cc_repair cc_repairs_of_clauses[];      /* verbs hung or read wrongly */
extern const cc_repair cc_repairs_of_phrases[];      /* nouns and states on the wrong verb */
extern const cc_repair cc_repairs_of_words[];        /* a word taken for another kind of word, a name that is cut */
extern const cc_repair cc_repairs_of_content[];      /* what is said or known hangs beside it */
extern const cc_repair cc_repairs_of_reports[];      /* two reports that are joined */
extern const cc_repair cc_repairs_of_speech[];       /* who says what */
extern const cc_repair cc_repairs_of_reach[];        /* over a comma, a mark or into the next noun */
extern const cc_repair cc_repairs_of_headlines[];    /* a headline or a list read as a sentence */
extern const cc_repair cc_repairs_of_antecedents[];  /* which noun a clause describes */
extern const cc_repair cc_repairs_of_joins[];        /* what is joined to the wrong word */
extern const cc_repair cc_repairs_of_garden_paths[]; /* a participle taken for the verb, or the verb for a participle */
extern const cc_repair cc_repairs_of_passives[];     /* who did it, and to whom */
extern const cc_repair cc_repairs_of_openings[];     /* what opens and what closes a sentence */
extern const cc_repair cc_repairs_of_governed[];     /* what a verb takes beside its object */
extern const cc_repair cc_repairs_of_belonging[];    /* what hangs on the nearest word and belongs to another */
extern const cc_repair cc_repairs_of_asked[];        /* what tells of the noun before it and was hung on the verb */
extern const cc_repair cc_repairs_of_degrees[];      /* how far or how exactly a phrase holds */
extern const cc_repair cc_repairs_of_nouns[];        /* a noun that looks like a verb, two objects that look like one */
extern const cc_repair cc_repairs_of_forms[];        /* whom the form of a verb goes with */
extern const cc_repair cc_repairs_of_bounds[];       /* a phrase that ends too soon or goes on too long */
extern const cc_repair cc_repairs_of_relatives[];    /* who is described, and a string of verbs */
extern const cc_repair cc_repairs_of_marks[];        /* a clause that a preposition seems to open */
extern const cc_repair cc_repairs_of_hyphens[];      /* verbs of two words */
extern const cc_repair cc_repairs_of_saying[];       /* a verb of saying taken for a noun */
extern const cc_repair cc_repairs_of_infinitives[];  /* what a verb takes with "to", read as a purpose */
extern const cc_repair cc_repairs_of_finite[];       /* a verb with a tense, hung as an open complement */
extern const cc_repair cc_repairs_of_tags[];         /* a verb taken for a noun or an adjective */
extern const cc_repair cc_repairs_of_particles[];    /* what a verb with a particle is done to */
extern const cc_repair cc_repairs_of_progressives[]; /* a verb behind "is", taken for what something is */
extern const cc_repair cc_repairs_of_units[];        /* words that are one thing together */
extern const cc_repair cc_repairs_of_edges[];        /* where a phrase ends and the next begins */
extern const cc_repair cc_repairs_of_parallels[];    /* which of several joined things the words go with */
extern const cc_repair cc_repairs_of_wholes[];       /* a phrase taken apart */
extern const cc_repair cc_repairs_of_participles[];  /* how somebody is, and what was done to him */
extern const cc_repair cc_repairs_of_titles[];       /* a name read as a sentence, or cut in two */
extern const cc_repair cc_repairs_of_recasts[];      /* a verb taken for an attribute, a part of one phrase for two */
extern const cc_repair cc_repairs_of_apposed[];      /* a description taken for the one it describes */
extern const cc_repair cc_repairs_of_owned[];        /* what a noun takes, hung on the verb */
extern const cc_repair cc_repairs_of_doers[];        /* who does it, hung on another word */
extern const cc_repair cc_repairs_of_told[];         /* what a verb tells, cut in two */

/* How the subject of this verb hangs on it: of a passive or not. */
static inline cc_deprel cc_subject_relation(const cc_reading *r, int32_t verb)
{
    return cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
}

/* `low` hangs where `high` hung, with all that hung on that; `high` hangs on it as `relation`. */
void cc_take_place(cc_reading *r, int32_t low, int32_t high, cc_deprel relation);
/* A form taken for a verb's is a noun of its own: "shooting", "hacking". */
void cc_read_as_noun(cc_reading *r, int32_t t);
/* A form in -ing taken for a noun's is a verb's: "interest in fixing ties". */
void cc_read_as_gerund(cc_reading *r, int32_t t);

/* A verb of saying, knowing or believing: a clause may be its object. */
bool cc_knows_content(const cc_reading *r, int32_t t);

/* Verbs with a hearer behind them: "tell", "assure". */
bool cc_tells_hearer(cc_span lemma);

/* A comma of the sentence by its letter; false where there is no token. */
bool cc_is_comma(const cc_reading *r, int32_t t);
/* One of the tokens [from, to) is such a comma. */
bool cc_has_comma(const cc_reading *r, int32_t from, int32_t to);
/* The same by its tag, which the tagger may give another mark too. */
bool cc_is_tagged_comma(const cc_reading *r, int32_t t);

/* --- repairs.c --- */
enum { CC_REPAIR_WORDS = 6, CC_REPAIR_LINE = 8, CC_REPAIRS_MOST = 64 * CC_REPAIR_WORDS, CC_LETTERS = 27 };

/* One line of the cache. */
typedef struct {
    _Alignas(8 * CC_REPAIR_LINE) uint64_t bit[CC_REPAIR_WORDS]; /* one a repair, in order */
} cc_repair_set;

/* The columns turned round: which repairs a token may start by each of its properties. */
struct cc_repair_index {
    cc_repair_set relation[CC_DEP_COUNT], tag[CC_XPOS_COUNT][CC_UPOS_COUNT], trait[CC_TRAITS], letter[CC_LETTERS];
    /* Of the head; the last: there is none. */
    cc_repair_set above[CC_DEP_COUNT + 1][CC_UPOS_COUNT], head_letter[CC_LETTERS + 1];
    const cc_repair *repair[CC_REPAIRS_MOST];
    uint32_t repairs;
};

/* In the lexicon's arena; read by all its readings. */
const cc_repair_index *cc_repair_index_new(cc_arena *a);
/* Those that may start at the token. */
cc_repair_set cc_repairs_at(const cc_reading *r, int32_t t);

#endif
