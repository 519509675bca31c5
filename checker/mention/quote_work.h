/* mention/quote_work.h - what the steps of quote.c hand to each other; inside mention/ only.
 *
 * Steps      marks (what stands between quotation marks) -> cues (who reports what, by the
 *            tree) -> attachment (which cue and speaker a marked passage has) -> quotations
 *
 * Token numbers are indices into article->tokens; token ranges are half-open. */
#ifndef CC_QUOTE_WORK_H
#define CC_QUOTE_WORK_H

#include "input/article.h"
#include "mention/lexicon.h"
#include "mention/reporting.h"

struct cc_quote_lexicon {
    cc_reporting_lexicon reporting;
    cc_map word; /* rules/quote_words.csv: word -> bits of cc_quote_word */
};

/* Closed classes of rules/quote_words.csv. Bits; ORDER word_class_names in quote.c */
enum {
    CC_QUOTE_ELISION = 1 << 0,   /* "'em": an apostrophe that opens nothing */
    CC_QUOTE_WORK = 1 << 1,      /* "episode", "song": marks after it hold a title */
    CC_QUOTE_DOCUMENT = 1 << 2,  /* "poll", "report": may stand before the colon of a headline */
    CC_QUOTE_ADVERB = 1 << 3,    /* "reportedly": the clause is somebody's claim */
    CC_QUOTE_CAPTION = 1 << 4,   /* "Watch", "Photo", "Update": before a colon, but nobody speaks */
    CC_QUOTE_HONORIFIC = 1 << 5, /* "Mr": the name stands behind it */
    CC_QUOTE_ON = 1 << 6,        /* "add", "continue": whoever spoke last speaks on */
    CC_QUOTE_ANSWER = 1 << 7,    /* "answer", "reply": whoever was asked speaks */
    CC_QUOTE_STAFF = 1 << 8,     /* "officials": an office speaks through them */
    CC_QUOTE_OFFICE = 1 << 9,    /* "embassy": the same first word means the same one */
};

typedef struct {
    uint32_t first, last;
} cc_tokens;

/* What stands between two marks. */
typedef struct {
    uint32_t open, start, end, close; /* bytes: the words are [start, end), with their marks [open, close) */
    cc_tokens at;                     /* of the words; empty where there is no token */
    uint32_t sentence;                /* of the first token */
    uint32_t block;
    int32_t parent; /* enclosing mark, -1 */
    int32_t before; /* the paragraph that this one continues, -1 */
    bool closed;    /* a closing mark was written */
    bool title;     /* of a song, a show: nobody's words */
    /* attachment */
    int32_t cue;        /* index into cues, -1 */
    int32_t speaker_of; /* mark whose speaker this one shares (floating), -1 */
    bool whole;         /* the passage is the content; otherwise a part of the cue's content */
} cc_mark;

enum { CC_CUE_PIECES = 3 };

/* A reporting word with its speaker and, by the tree, what is reported. */
typedef struct {
    int32_t token;
    const cc_reporting *row; /* NULL for "according to" and the colon of a headline */
    uint32_t sentence;
    int32_t speaker;       /* token that heads the words for the speaker, -1 */
    int32_t speaker_means; /* the token to resolve: the antecedent of "who", else speaker */
    cc_tokens speaker_at;
    int32_t addressee;                /* -1 */
    cc_tokens content[CC_CUE_PIECES]; /* by the tree, in text order */
    uint32_t pieces;
    bool asked, passive;
    bool colon;  /* transcript or headline */
    bool used;   /* a marked passage is its content */
    uint32_t id; /* of its quotation; 0 until it has one */
} cc_cue;

/* A sentence without marks that a cue before it leads in. */
typedef struct {
    uint32_t cue; /* index into cues */
    cc_tokens at;
} cc_led;

typedef struct {
    const cc_quote_lexicon *lexicon;
    cc_article *article;
    uint32_t *sentence_of;   /* by token */
    int32_t *mark_of;        /* by token: the innermost mark, -1 */
    int32_t *low, *high;     /* by token: first and last token (article numbers) of its subtree */
    CC_ARRAY(cc_mark) marks; /* in text order of their start */
    CC_ARRAY(cc_cue) cues;   /* in text order of their token */
    int32_t *first_cue;      /* by sentence: its first cue, -1 */
    CC_ARRAY(cc_led) led;    /* in text order */
} cc_quote_work;

/* quote_marks.c: pair the marks of every block. */
void cc_quote_marks_find(cc_quote_work *w);
/* quote_cue.c: reporting verbs, nouns, "according to" and what they report. */
void cc_quote_cues_find(cc_quote_work *w);
/* quote_speaker.c: fill speaker, speaker_means, speaker_at of a verb's cue from the tree. */
void cc_quote_speaker_find(const cc_quote_work *w, cc_cue *cue);
/* From the verbs that this one hangs on alone: for a subject that turned out to be wrong. */
void cc_quote_speaker_climb(const cc_quote_work *w, cc_cue *cue);
/* quote_cited.c: the head of those whom the verb's medium quotes "as saying", local; CC_NO_TOKEN. */
int32_t cc_quote_cited(const cc_quote_work *w, const cc_sentence *s, int32_t verb);
/* The same for a given head of the words. */
void cc_quote_speaker_set(const cc_quote_work *w, cc_cue *cue, int32_t head);
/* quote_attach.c: give marks their cue. */
void cc_quote_attach(cc_quote_work *w);
/* quote_led.c: sentences that a line with a colon hands to its speaker; once marks have their cue. */
void cc_quote_led_find(cc_quote_work *w);
/* quote_talk.c: "he added", "the statement added": once the article's quotations are in order. */
void cc_quote_talk_follow(cc_quote_work *w);
/* quote_office.c: the office that a staff noun of the sentence speaks for ("officials from the embassy"), or
 * CC_NO_TOKEN; and, once quotations are in order, one speaker for one office. */
int32_t cc_quote_office_of(const cc_quote_work *w, const cc_sentence *s, int32_t noun);
void cc_quote_offices_name(cc_quote_work *w);
/* quote_emit.c: write article->quotes and token.quote. */
void cc_quote_emit(cc_quote_work *w);

static inline cc_token *cc_quote_token(const cc_quote_work *w, int64_t token)
{
    return &w->article->tokens.item[token];
}
static inline const cc_sentence *cc_quote_sentence(const cc_quote_work *w, int64_t token)
{
    return &w->article->sentences.item[w->sentence_of[token]];
}
unsigned cc_quote_word_class(const cc_quote_work *w, cc_span lower);
/* The outermost mark around a token, -1. */
int32_t cc_quote_outer(const cc_quote_work *w, int64_t token);

#endif
