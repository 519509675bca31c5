/* store/store.h - statements that answer the same question come together.
 *
 * Pipeline   claims, mentions -> statements -> [store] -> meetings -> comparators
 * Source     DESIGN section 3
 *
 * A statement is a value in one place with what it is about. It is kept under several
 * keys (slot, kind of value, one concept of its context), the near keys of DESIGN: two
 * statements that share one rare word meet, whatever else differs. Keys that too many
 * statements share bring nobody together, so the work stays linear. */
#ifndef CC_STORE_H
#define CC_STORE_H

#include "store/context.h"

/* The statements under one key (store.c). */
typedef struct cc_bucket cc_bucket;

/* What a value answers. ORDER ask_names in store.c */
typedef enum {
    CC_ASK_NUMBER,
    CC_ASK_TIME,
    CC_ASK_PLACE,
    CC_ASK_MEDIUM,
    CC_ASK_ACTION,
    CC_ASK_POLARITY,
    CC_ASK_MODALITY,
    CC_ASK_ROLE,
    CC_ASK_ACTOR,
    CC_ASK_OBJECT,
    CC_ASK_WORDING,
    CC_ASK_SPEAKER,
    CC_ASK_DEGREE,
    CC_ASK_STATE,
    CC_ASK_CLAIM,
    CC_ASK_COUNT
} cc_ask;
const char *cc_ask_name(cc_ask ask);
extern const char *const cc_ask_names[CC_ASK_COUNT];

enum { CC_TOPICS = 3 }; /* most topics of one statement */

typedef struct {
    cc_ask ask;
    uint32_t article;
    int32_t claim; /* of the article, -1 */
    uint32_t sentence;
    uint32_t start, end;       /* bytes of the value as written */
    uint32_t token;            /* article token that heads the value */
    int32_t event;             /* article token of the predicate or noun that it belongs to, -1 */
    int32_t noun;              /* 1 + article token of the counted or measured noun; 0: none */
    int32_t mention;           /* index into times, numbers or quotes, whichever the slot means; -1 */
    cc_span kind;              /* only statements of one kind meet: "money:USD", "count", "time" */
    cc_span value;             /* normalised */
    uint32_t head;             /* concept of what the value is a value of (counted noun, predicate); CC_NO_CONCEPT */
    uint32_t owner;            /* concept of the name that a number in brackets belongs to; CC_NO_CONCEPT */
    int32_t level;             /* place on a scale (certainty, polarity, class number), where the slot has one */
    uint32_t topic[CC_TOPICS]; /* 1 + topics that it answers, ascending; 0: none */
    uint8_t part;      /* what a count is to another: a share of a whole, a part of the dead (judge/counting.h) */
    bool demanded;     /* asked for or faced, not given: "asked for eight years in prison" */
    bool sole;         /* no other value of its topic or counted noun in its article and time */
    int32_t era;       /* year of a past event that it belongs to; 0: the story's own time */
    int32_t when;      /* 1 + index of the time that stands in its clause; 0: none */
    cc_context places; /* places named with it */
    cc_context context;
    cc_bucket **bucket; /* what it is filed under, CC_KEYS at most; set by cc_store_add */
    uint32_t buckets;
    cc_context phrase; /* of the noun phrase of a number: what tells "monthly payments" from other payments */
} cc_statement;

typedef struct {
    cc_arena *arena;
    cc_bucket *buckets; /* uthash, in order of insertion */
    CC_ARRAY(cc_statement) statement;
} cc_store;

/* Room for so many statements, in an empty store: they are large, and a list that grows moves them again and again. */
void cc_store_reserve(cc_store *store, uint32_t statements);
/* Add a copy of *s; its index is returned. Expected constant time for a bounded context. */
uint32_t cc_store_add(cc_store *store, const cc_vocabulary *v, const cc_statement *s);
void cc_store_free(cc_store *store);

/* Two statements that share a key and stand in different articles, or far apart in one. */
typedef struct {
    uint32_t a, b; /* a < b */
    float score;   /* how surely they are about the same thing, 0..1 */
    float mass;    /* shared weight */
} cc_meeting;

typedef CC_ARRAY(cc_meeting) cc_meetings;

/* How well two statements of one slot and kind fit, 0 for not at all; called once a pair. */
typedef float cc_fit(const void *self, const cc_statement *a, const cc_statement *b, float *mass);

/* All pairs of statements that share a key and fit, ascending. Linear in the statements. */
void cc_store_meet(const cc_store *store, cc_ask ask, cc_fit *fit, const void *self, cc_meetings *out);

/* Statements that may meet others under one key, and keys of one statement: beyond this a word says nothing. */
enum { CC_BUCKET_ROOM = 48, CC_KEYS = 15 };

#endif
