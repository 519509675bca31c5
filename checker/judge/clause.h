/* judge/clause.h - a predicate with those who take part, however the sentence puts it; inside judge/ only.
 *
 * "Orlov bought the mill", "the mill, bought by Orlov" and "Orlov, who bought the mill" are one clause with one doer
 * and one thing done to. Two clauses are held against each other part by part. */
#ifndef CC_CLAUSE_H
#define CC_CLAUSE_H

#include "judge/rules.h"

/* ORDER part_fits in clause_align.c */
typedef enum {
    CC_PART_DOER,
    CC_PART_DONE,   /* what it is done to */
    CC_PART_BESIDE, /* under a preposition, or given to */
    CC_PART_OF,     /* "of", "'s" and compounds of a noun: doer or done, nobody can tell */
    CC_PART_TIME
} cc_part_kind;

typedef struct {
    cc_part_kind kind;
    int32_t at;     /* token within the sentence that heads it */
    cc_span marker; /* lemma of its preposition; empty */
    bool shared;    /* taken from another verb or noun of the sentence: likely right, no ground for a quarrel */
} cc_part;

enum { CC_CLAUSE_PARTS = 8 };

typedef struct {
    const cc_article *article;
    const cc_sentence *sentence;
    uint32_t number; /* of the article */
    int32_t at;      /* the predicate's token within the sentence */
    cc_part part[CC_CLAUSE_PARTS];
    uint32_t parts;
    const cc_act_row *row; /* of the predicate in clause_acts.csv, NULL: none */
    cc_span word[3];       /* that the predicate may stand in tables under, each once (cc_clause_name_act) */
    uint32_t words;
} cc_clause;

/* Read the clause of a predicate: a verb, a noun or adjective with a copula, a noun beside a name ("Vos, head of the
 * bank"), a noun that names an act. Where its row says that it is turned ("lost to"), doer and done change places.
 * Nothing is allocated. */
void cc_clause_read(cc_clause *out, const cc_judge_rules *rules, const cc_article *article, uint32_t number,
                    uint32_t token);
/* The first part of a kind, or NULL. */
const cc_part *cc_clause_part(const cc_clause *c, cc_part_kind kind);
uint32_t cc_clause_concept(const cc_vocabulary *v, const cc_clause *c, int32_t at);
/* The words that a clause is found under, in a: its predicate's and the heads' of its parts. */
void cc_clause_words(cc_context *out, const cc_vocabulary *v, const cc_clause *c, cc_arena *a);

/* What is asked of two predicates. */
typedef enum { CC_ACT_OTHER, CC_ACT_OPPOSED, CC_ACT_SAME } cc_act;

typedef struct {
    cc_act act;
    float likeness;                /* of the predicates, 0..1; that of opposites is 1 */
    float weight;                  /* of the parts that are the same */
    uint32_t same;                 /* how many they are */
    int32_t of_a[CC_CLAUSE_PARTS]; /* the part of b that is the same, -1 */
    uint32_t open;                 /* parts of a with no counterpart in b */
} cc_clause_match;

typedef struct {
    const cc_judge_rules *rules;
    const cc_vocabulary *vocabulary;
} cc_clause_eyes;

void cc_clause_align(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b, cc_clause_match *out);

/* Two statements' clauses, each seen from the other. */
typedef struct {
    cc_clause_eyes eyes;
    cc_clause clause[2];
    cc_clause_match match[2]; /* [0] of a's parts in b, [1] of b's in a */
} cc_clause_pair;

/* clause_memo.c: what was read before, for the length of a run; it lives in the arena. */
cc_clause_memo *cc_clause_memo_new(const cc_judge_rules *rules, const cc_story *story, const cc_vocabulary *v,
                                   cc_arena *a);
/* The clause of the predicate at an article token. */
const cc_clause *cc_clause_at(cc_clause_memo *m, uint32_t article, uint32_t token);
/* Of two statements' events; valid until the next call. */
const cc_clause_pair *cc_clause_pair_of(cc_clause_memo *m, const cc_statement *a, const cc_statement *b);
/* clause_act.c: fill in the words for the act; the memo does. */
void cc_clause_name_act(cc_clause *c, const cc_vocabulary *v);
/* clause_act.c: whether the predicates tell one act, or two that exclude each other; how likely they are one. */
cc_act cc_clause_act(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b, float *likeness);
/* Both say what somebody is, in words that exclude each other: "a liberal lawyer", "a conservative politician". */
bool cc_clause_views_opposed(const cc_clause_eyes *e, const cc_clause *a, const cc_clause *b);
/* How surely two tokens name one thing: 1 the same, less for a kind of it or a part of the name, 0 not. */
float cc_clause_likeness(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y);
/* Whether what is said of x is said of y: the same, or y is a kind of x. */
bool cc_clause_includes(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y);
/* "No man", "nobody", "any": of all of that kind. */
bool cc_clause_is_none(const cc_clause *c, int32_t token);
bool cc_clause_is_named(const cc_clause *c, int32_t token);
/* A name, or a noun made known by "the", "this", "his". */
bool cc_clause_is_known(const cc_clause *c, int32_t token);
/* True where they surely are two things: two names of one kind without a word in common, or x's name stands in b's own
 * sentence beside y. */
bool cc_clause_apart(const cc_clause_eyes *e, const cc_clause *a, int32_t x, const cc_clause *b, int32_t y);
/* Share of a's sentence, by weight, that b's sentence has too; a's predicate and one part's words left out (-1: none).
 */
float cc_clause_cover(const cc_clause_eyes *e, const cc_clause *a, int32_t without, const cc_clause *b);

#endif
