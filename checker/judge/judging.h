/* judge/judging.h - the working state of one story's judgement; inside judge/ only.
 *
 * gather_*.c file statements in the store, decide.c lets them meet and asks the rules,
 * merge.c makes one conflict of all pairs that answer one question, words.c writes it up. */
#ifndef CC_JUDGING_H
#define CC_JUDGING_H

#include "judge/rules.h"

/* Two statements that a rule says clash. */
typedef struct {
    uint32_t a, b;
    const cc_rule *rule;
    float score;
    cc_span note; /* a word diff or another detail for the sentence; may be empty */
} cc_clash;

typedef struct {
    const cc_judge_rules *rules;
    const cc_story *story;
    cc_arena *arena;
    cc_vocabulary vocabulary;
    bool two_dollars;  /* more than one country's dollars are spoken of (judge/apart.h) */
    cc_context *names; /* [article] its names, by how often and in how few articles; NULL for a story of few articles */
    uint32_t main_hour[CC_TOPICS],
        main_day[CC_TOPICS]; /* 1 + topics of what the story tells first (judge/main_event.h); 0: none */
    uint32_t main_act;       /* concept of what most leads tell; CC_NO_CONCEPT */
    int32_t **claim_of;      /* [article][token] -> innermost claim with this predicate, -1 */
    cc_span **lemma;         /* [article][token] in lower case */
    cc_store store;
    cc_clause_memo *clauses;
    struct {
        const cc_sentence *of;
        const cc_entry *entry;
        int32_t word;
    } evidence; /* what judges evidence in the sentence that was asked last (gather_certainty.c) */
    struct {
        const cc_sentence *of;
        bool is;
    } untrue; /* whether the sentence that was asked last calls a report untrue (stance.c) */
    CC_ARRAY(cc_clash) clashes;
    CC_ARRAY(cc_meeting) agreements; /* met, and the values are the same */
    CC_ARRAY(cc_span) explained;
} cc_judging;

/* Fill `names`: of a folder of many articles, which tell of the same people and places. */
void cc_weigh_names(cc_judging *r);
/* Two articles of many that share hardly a name: they tell two stories. */
bool cc_told_apart(const cc_judging *r, uint32_t x, uint32_t y);

void cc_gather_numbers(cc_judging *r);
/* Numbers that name a thing, of one sentence; cc_gather_numbers calls it. */
void cc_gather_labels(cc_judging *r, uint32_t article, const cc_sentence *s);
/* Shares that a word gives (a unanimous vote), of one sentence; cc_gather_numbers calls it. */
void cc_gather_shares(cc_judging *r, uint32_t article, const cc_sentence *s);
/* Whether one did it or several, of one sentence; cc_gather_numbers calls it. */
void cc_gather_several(cc_judging *r, uint32_t article, const cc_sentence *s);
void cc_gather_lone(cc_judging *r);
/* Minutes of a football match, of one article; cc_gather_numbers calls it. */
void cc_gather_minutes(cc_judging *r, uint32_t article);
/* What befell a figure of people or things; after cc_gather_numbers. */
void cc_gather_tallies(cc_judging *r);
void cc_gather_times(cc_judging *r);
void cc_gather_changes(cc_judging *r);   /* when a state begins or ends, told by it or by the change */
void cc_gather_events(cc_judging *r);    /* polarity, modality, action, medium, degree, place */
void cc_gather_lives(cc_judging *r);     /* dates of birth and death, and of what somebody did */
void cc_gather_spans(cc_judging *r);     /* how long something lasted, by two years or by their number */
void cc_gather_reports(cc_judging *r);   /* whole reports, asserted or called untrue */
void cc_gather_sentences(cc_judging *r); /* whole sentences with a word that denies, or without */
void cc_gather_headlines(cc_judging *r); /* headlines that deny, and what others begin with */
void cc_gather_years(cc_judging *r);     /* when a work came out; years with a digit too many */
void cc_gather_contents(cc_judging *r);  /* what attitudes and denials deny: whole clauses */
void cc_gather_tellers(cc_judging *r);   /* who is reported to have told what */
void cc_compare_hedges(cc_judging *r);   /* one figure under two hedges */
void cc_compare_rest(cc_judging *r);     /* the only figure of its sort that either of two articles has left */
void cc_compare_quotes(cc_judging *r);   /* wording and speaker: they align by words, not by context */
void cc_compare_writings(cc_judging *r); /* names in two spellings: they meet by their letters */

/* For every pair that meets, how many of the two have the other as their best in its article (0, 1, 2). */
uint8_t *cc_count_votes(const cc_judging *r, const cc_meetings *met);
/* "article:sentence|article:sentence" of two statements, whichever comes first. */
cc_span cc_sentences_key(const cc_judging *r, const cc_statement *a, const cc_statement *b);
/* Let the statements of every slot meet and fill clashes and agreements. */
void cc_decide(cc_judging *r);
/* Drop clashes that tell again what another tells more closely (told_again.c); cc_decide calls it. */
void cc_drop_told_again(cc_judging *r);
void cc_merge_clashes(cc_judging *r, cc_findings *out);
void cc_find_uniques(cc_judging *r, cc_findings *out);
void cc_find_clusters(cc_judging *r, cc_findings *out);

/* --- small things that all of them need ---------------------------------- */

static inline const cc_article *cc_judging_article(const cc_judging *r, uint32_t article)
{
    return r->story->article[article];
}

/* The sentence of an article token. */
const cc_sentence *cc_sentence_of_token(const cc_article *a, uint32_t token);
/* Whether what stands here may make a claim: not in a menu, caption, tag line. */
bool cc_speaks_at(const cc_article *a, uint32_t offset);
/* The article token of the predicate that governs a token: the nearest clause head. */
int32_t cc_event_of(const cc_article *a, uint32_t token);
/* File a statement of what a noun's token counts or names: its event, claim and contexts are read off the token. */
void cc_file_noun(cc_judging *r, cc_statement *s, uint32_t token);
/* The claim of the article whose predicate is this token, or -1. */
int32_t cc_claim_at(const cc_judging *r, uint32_t article, int32_t predicate_token);
/* The name that answers for what stands at a token: speaker of its quotation or claim; empty for the outlet. */
cc_span cc_speaker_at(const cc_judging *r, uint32_t article, uint32_t token, int32_t claim);
/* Concept of the name that is the subject of an event's token, or CC_NO_CONCEPT. */
uint32_t cc_subject_name(const cc_judging *r, uint32_t article, uint32_t event);
/* Concept of the name that a sentence begins with: its own, that of a pronoun, or of "the tour" where the article's
 * first sentence is of a name and calls it one; CC_NO_CONCEPT: none. */
uint32_t cc_opening_name(const cc_judging *r, uint32_t article, const cc_sentence *s);
/* 1 + index of the time that stands in the clause of an article token, 0 where there is none. */
int32_t cc_when_of(const cc_judging *r, uint32_t article, uint32_t token);
/* The minute of the day that a time gives, of whatever day; -1 where it gives none (clock.c). */
int32_t cc_clock_of(const cc_article *a, const cc_time *t, cc_arena *arena);
/* The first article token at or after a byte, and the first behind the range. */
void cc_tokens_between(const cc_article *a, uint32_t start, uint32_t end, uint32_t *first, uint32_t *last);
/* 12 hex digits of the text. */
cc_span cc_short_id(cc_arena *a, const char *prefix, cc_span content);
/* Lower-cased words of a text joined by single spaces, marks left out: for ids. */
cc_span cc_plain_words(cc_arena *a, cc_span text);

#endif
