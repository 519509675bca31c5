/* judge/rules.h - the rows of rules/rule_*.csv and the judge's lexicons; inside judge/ only. */
#ifndef CC_JUDGE_RULES_H
#define CC_JUDGE_RULES_H

#include "judge/judge.h"
#include "store/store.h"

typedef enum {
#define COMPARE(name, fn, meaning) CC_COMPARE_##name,
#include "judge/compares.def"
#undef COMPARE
    CC_COMPARE_COUNT
} cc_compare;

extern const char *const cc_compare_names[CC_COMPARE_COUNT];
extern const char *const cc_compare_meanings[CC_COMPARE_COUNT];

/* What `limits` may set ("score=0.4 mass=2"). ORDER limit_names in rules_read.c */
typedef enum {
    CC_LIMIT_SCORE,
    CC_LIMIT_MASS,
    CC_LIMIT_RATIO,
    CC_LIMIT_STEPS,
    CC_LIMIT_MINUTES,
    CC_LIMIT_WORDS,
    CC_LIMIT_LOW,
    CC_LIMIT_HIGH,
    CC_LIMIT_COVER,
    CC_LIMIT_PAIR,
    CC_LIMIT_ACT,
    CC_LIMIT_COUNT
} cc_limit;

typedef struct {
    cc_span id;
    cc_type family;
    cc_ask slot;
    cc_span scope; /* kind of value, "*" for all */
    cc_compare compare;
    double limit[CC_LIMIT_COUNT]; /* NAN where the row does not set it */
    cc_kind kind;
    cc_severity severity;
    cc_span question, sentence, source;
    bool enabled;
    double trust; /* 0..1: how often it was right where gold tells (trust.csv) */
    cc_span file;
    uint32_t line;
} cc_rule;

typedef struct {
    cc_span word; /* "phone", "news conference": lemmas */
    cc_span name; /* what it stands for: class, level */
    double level;
} cc_entry;

/* A question that a story answers once: how many died, when it took off. */
typedef struct {
    cc_span name;
    cc_ask slot;
    cc_span scope; /* kind of value, "*" for all */
    cc_span nouns; /* what may be counted, ";" between; empty: anything */
    bool owned;    /* by the subject: each party has its seats */
} cc_topic;

/* One word of one topic; words that several topics have are chained. */
typedef struct {
    uint32_t topic;
    int32_t next; /* index into topic_word, -1 */
} cc_topic_word;
/* A row of clause_acts.csv: what a predicate says of doer and done. */
typedef struct {
    cc_span act;              /* the lemma that it stands for */
    bool turned;              /* its subject is whom the act is done to */
    bool one_doer, one_place; /* has one filler when all else is the same */
    bool exchange;            /* doer and done cannot change places */
    bool tie;                 /* tells whom its doer belongs to; turned: what is done to */
} cc_act_row;

struct cc_judge_rules {
    cc_concepts concepts;
    const cc_wordnet *wordnet;
    CC_ARRAY(cc_rule) rule; /* in order of file and line */
    cc_map media;           /* words of a medium or occasion -> index into entry */
    cc_map sides;           /* words of a side: group/side */
    cc_map answers;         /* "pistol/weapon" handgun, "knee/part" leg -> index into entry */
    cc_map certainty;       /* words that say how sure something is -> index into entry */
    cc_map stances;         /* "may/m", "expect/v": how sure a clause is -> index into entry */
    cc_map degree;          /* "completely", "almost" -> index into entry */
    cc_map roles;           /* role nouns -> index into entry */
    cc_map quantifiers;     /* "several", "numerous" -> index into entry */
    cc_map states;          /* "injure/t" harm/hurt, "take insurance/v" insurance/insured -> index into entry */
    cc_map deeds;           /* "arrest/v", "take custody/v" -> index into entry: the deed (judge/deed.h) */
    cc_map state_first;     /* the first word of each of states: others are not looked up any further */
    cc_map answer_last;     /* the last word of each of answers, likewise */
    cc_map denials;         /* "think" believe, "imagine" able, "debunk" deny -> index into entry */
    cc_map dayparts;        /* "dusk", "/lunch" (behind a preposition) -> index into entry */
    cc_map changes;         /* "reopen", "move in": what begins or ends a state -> index into entry */
    cc_map exclusive;       /* "slot|x|y", x < y -> 1 */
    cc_map exclusive_word;  /* every x and y of it */
    CC_ARRAY(cc_entry) entry;
    CC_ARRAY(cc_topic) topic;
    CC_ARRAY(cc_topic_word) topic_word;
    cc_map topics; /* word of a topic -> index of the first into topic_word */
    cc_map acts;   /* "buy/verb", "lose to/verb" -> index into act */
    CC_ARRAY(cc_act_row) act;
    bool explain;
};

/* The level of certainty of what is stated without a word on it. */
enum { CC_PLAINLY_STATED = 4 };

typedef struct cc_clause_memo cc_clause_memo; /* judge/clause.h */

/* What a comparator sees. */
typedef struct {
    const cc_judge_rules *rules;
    const cc_rule *rule;
    const cc_story *story;
    const cc_vocabulary *vocabulary;
    const cc_statement *a, *b;
    float score, mass;
    cc_clause_memo *clauses;
} cc_comparison;

typedef bool cc_compare_fn(const cc_comparison *c);
extern cc_compare_fn *const cc_compare_functions[CC_COMPARE_COUNT];
#define COMPARE(name, fn, meaning) cc_compare_fn fn;
#include "judge/compares.def"
#undef COMPARE

/* A limit of the row, or fallback where it sets none. */
double cc_rule_limit(const cc_rule *r, cc_limit limit, double fallback);
/* The first enabled row for the statements' slot and kind that fires, or NULL. */
const cc_rule *cc_rules_compare(const cc_judge_rules *rules, cc_comparison *c);
/* The acts of the two are of one class or words of one topic (one_act.c). */
bool cc_tell_one_act(const cc_comparison *c);
/* The entry of a lexicon for a word, or NULL. */
const cc_entry *cc_rules_entry(const cc_judge_rules *r, const cc_map *lexicon, cc_span word);
/* Whether states.csv says so of the class ("vote"): "one", "each", "deed", "apart" or "plans". */
bool cc_rules_state_is(const cc_judge_rules *r, cc_span class, const char *property);
/* Whether the kind ("quantity:length") falls under a rule's or a topic's scope ("quantity", "*"). */
bool cc_in_scope(cc_span scope, cc_span kind);
cc_status cc_topics_read(cc_judge_rules *out, const cc_tables *tables, cc_arena *a, cc_error *err); /* topics.c */
cc_status cc_trust_read(cc_judge_rules *out, const cc_tables *tables, cc_arena *a, cc_error *err);  /* trust.c */
/* Whether the word is one of the topic (1 + its index). */
bool cc_is_topic_word(const cc_judge_rules *r, uint32_t topic, cc_span word);
/* The row of a predicate with its part of speech ("buy/verb"), or NULL. */
const cc_act_row *cc_rules_act(const cc_judge_rules *r, cc_span entry);
bool cc_rules_exclusive(const cc_judge_rules *r, const char *slot, cc_span x, cc_span y);

#endif
