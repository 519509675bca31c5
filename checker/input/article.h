/* input/article.h - what a file says and how it is made up, before any grammar.
 *
 * Pipeline   bytes -> [article] -> sentences, tokens
 *
 * An article owns its arena; everything that later stages find out about it
 * (tokens, mentions, claims) lives there and goes with cc_article_free. */
#ifndef CC_ARTICLE_H
#define CC_ARTICLE_H

#include "base/arena.h"
#include "base/error.h"
#include "language/sentence.h"
#include "mention/mention.h"

/* ORDER block_names in article.c */
typedef enum {
    CC_BLOCK_BODY,
    CC_BLOCK_TITLE,   /* headline */
    CC_BLOCK_SUMMARY, /* standfirst, key points, a pulled quote: repeats the body */
    CC_BLOCK_SUBHEAD,
    CC_BLOCK_DATE, /* "Mar 19, 2021", "MARCH 18, 2021 22:14" */
    CC_BLOCK_BYLINE,
    CC_BLOCK_CAPTION,
    CC_BLOCK_MENU,   /* navigation, share links, "read more", promotion, EMBED */
    CC_BLOCK_CREDIT, /* agency and photo credits, "X contributed to this report", h/t */
    CC_BLOCK_TAGS,
    CC_BLOCK_TWEET,      /* an embedded post: belongs to its author */
    CC_BLOCK_TWEET_FOOT, /* "- ABC News (@ABC) March 18, 2021" */
    CC_BLOCK_LIST,       /* a bullet line: read like body */
    CC_BLOCK_DATELINE    /* "Moscow [Russia], March 19 :" before the body of its line */
} cc_block_kind;

const char *cc_block_name(cc_block_kind k);
/* True for kinds whose sentences may make claims: body, title, summary, subhead, list, tweet. */
bool cc_block_speaks(cc_block_kind k);

typedef struct {
    cc_block_kind kind;
    uint32_t start, end; /* bytes of article->text, white space at both ends left out */
    uint32_t line;       /* 1-based */
    cc_span author;      /* of a tweet: "ABC News"; otherwise empty */
    cc_span handle;      /* of a tweet: "@ABC" */
    int32_t day;         /* of a tweet with a date; CC_NO_DAY otherwise */
} cc_block;

/* Days count from 1970-01-01. */
enum { CC_NO_DAY = INT32_MIN };

/* Where the publication date was found, from the least sure: nowhere, in the story's other articles, in the name of the
 * file, somewhere in the text, above it, given by who asks. ORDER date_origins in reports/sources.c */
typedef enum {
    CC_DATE_NONE,
    CC_DATE_STORY,
    CC_DATE_FILE,
    CC_DATE_TEXT,
    CC_DATE_HEADER,
    CC_DATE_GIVEN,
    CC_DATE_SOURCES
} cc_date_source;

typedef struct cc_claim cc_claim;

typedef struct cc_article {
    cc_arena arena;
    cc_span path;           /* as given */
    cc_span source;         /* file name without ending, with as much folder as makes it unique; set by the run */
    cc_span outlet;         /* where the text names one: "The Jerusalem Post"; else empty */
    cc_span bytes;          /* the file */
    cc_span text;           /* UTF-8; the same bytes but for a BOM where the file is UTF-8 */
    uint32_t shift;         /* text offset + shift = file offset where origin is NULL */
    const uint32_t *origin; /* for other encodings: file offset of every byte of text, and of its end */
    cc_span encoding;       /* "UTF-8", "windows-1252", "UTF-16LE" ... */
    uint32_t malformed;     /* bytes that were no character and became U+FFFD */
    uint32_t *line_start;   /* text offset of every line, ascending; [0] is 0 */
    uint32_t lines;

    cc_span title, byline, credits; /* views of text; empty where there is none */
    int32_t published;              /* day; CC_NO_DAY when unknown */
    int32_t published_minute;       /* minute of the day, -1 when unknown */
    cc_date_source date_source;
    cc_span dateline_place;
    cc_span agency; /* canonical agency of a credit line or dateline: "Reuters"; empty */

    CC_ARRAY(cc_block) blocks; /* ascending, not overlapping; gaps are white space */
    CC_ARRAY(cc_token) tokens;
    CC_ARRAY(cc_sentence) sentences;

    /* mention/ */
    CC_ARRAY(cc_quote) quotes;
    CC_ARRAY(cc_name) names;
    CC_ARRAY(cc_entity) entities;
    CC_ARRAY(cc_time) times;
    CC_ARRAY(cc_number) numbers;
    cc_time_context time_context;

    /* claim/ */
    CC_ARRAY(cc_claim) claims;
} cc_article;

/* "news/a.txt" is the source "a" until the run finds that it needs more of the folder. */
cc_span cc_path_stem(cc_span path);
/* Read a file: encoding, lines, blocks, publication date. CC_EINPUT for what is
 * missing, empty, binary or no text, with what to do; *out is then NULL. */
cc_status cc_article_read(cc_article **out, const char *path, cc_error *err);
/* The same from bytes, which are copied. path is for messages and names. */
cc_status cc_article_parse(cc_article **out, cc_span bytes, const char *path, cc_error *err);
/* An article of one body block with this text and reference day: snippets, pairs, tests. */
cc_article *cc_article_of_text(cc_span text, int32_t day);
void cc_article_free(cc_article *a);

uint32_t cc_article_line(const cc_article *a, uint32_t offset);        /* 1-based line of a text offset */
uint32_t cc_article_file_offset(const cc_article *a, uint32_t offset); /* file offset of a text offset */
cc_span cc_article_slice(const cc_article *a, uint32_t start, uint32_t end);
/* Index of the first token that starts at or behind the offset; the number of tokens where there is none. */
uint32_t cc_article_token_from(const cc_article *a, uint32_t offset);
const cc_sentence *cc_article_sentence_at(const cc_article *a, uint32_t offset); /* or NULL */

#endif
