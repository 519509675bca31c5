/* mention/mention.h - what the words of an article name: times, numbers, quotations, names.
 *
 * Pipeline   trees -> [mentions] -> claims
 *
 * Every mention is a byte range of the article's text (0-based, half-open) and a
 * range of article tokens (indices into article->tokens, half-open), never
 * crossing a sentence (quotations may). Arrays are in text order.
 * Values are normalised as REPORTS section 7 writes them. */
#ifndef CC_MENTION_H
#define CC_MENTION_H

#include "base/arena.h"
#include "base/error.h"
#include "base/table.h"

typedef struct cc_article cc_article;

typedef struct {
    uint32_t start, end;  /* bytes of article->text */
    uint32_t first, last; /* article tokens [first, last) */
    uint32_t sentence;    /* index into article->sentences (of the first token) */
    uint32_t head;        /* article token that heads the range in the tree */
} cc_place_in_text;

/* --- times: time.c ------------------------------------------------------- */

typedef enum { CC_TIME_DATE, CC_TIME_TIME, CC_TIME_DURATION, CC_TIME_SET } cc_time_kind;
typedef enum {
    CC_GRAIN_NONE,
    CC_GRAIN_MINUTE,
    CC_GRAIN_HOUR,
    CC_GRAIN_DAYPART,
    CC_GRAIN_DAY,
    CC_GRAIN_WEEKEND,
    CC_GRAIN_WEEK,
    CC_GRAIN_MONTH,
    CC_GRAIN_QUARTER,
    CC_GRAIN_SEASON,
    CC_GRAIN_YEAR,
    CC_GRAIN_DECADE,
    CC_GRAIN_CENTURY
} cc_grain;

/* Minutes from 1970-01-01T00:00 local time of the event, half-open. An open end
 * is INT64_MIN or INT64_MAX ("since Monday", "by Friday"). */
typedef struct {
    int64_t from, to;
    cc_grain grain;
} cc_interval;

typedef struct {
    cc_place_in_text at;
    cc_time_kind kind;
    cc_span value;         /* "2021-03-19 | 2021-03-22"; empty where it cannot be resolved */
    cc_interval *interval; /* alternatives, ascending; NULL where there is none (durations, sets) */
    uint32_t intervals;
    double low, high; /* a duration in minutes */
    bool approximate; /* "around", "about", "in the coming days" */
    bool fuzzy;       /* compare by overlap, not by equality: "soon", "recently", "early March" */
    int16_t zone;     /* minutes east of UTC; CC_NO_ZONE when none was written */
    bool relative;    /* counted from an anchor (weekday, "tomorrow"), not written out */
    bool part;        /* inside the time before it that is no part: an end of a range, "June" in "early June";
                       * token.time never leads here, and claims pass it over */
    bool age;         /* a duration that is an age: "27-year-old" */
} cc_time;

enum { CC_NO_ZONE = INT16_MIN };

/* What the sentences so far have spoken of: "the same day", "two years later" and the day of a speech that is quoted
 * count from it. An article begins with { 0 }; cc_times_find leaves what holds at its end, for a text that goes on in
 * the next article (the rows of a table of passages). */
typedef struct {
    cc_interval last;     /* the last date; grain NONE: none */
    cc_interval narrated; /* the last date that the narration goes on from */
    int32_t speech;       /* the day of the last speech; holds when has_speech */
    bool has_speech;
    uint32_t old, recent; /* dates of years long before the publication, dates near it: a history or the news */
    uint32_t between;     /* and those of the last years */
} cc_time_context;

/* --- numbers: number.c --------------------------------------------------- */

typedef enum {
    CC_NUMBER_COUNT,
    CC_NUMBER_MONEY,
    CC_NUMBER_PERCENT,
    CC_NUMBER_QUANTITY,
    CC_NUMBER_ORDINAL,
    CC_NUMBER_AGE,
    CC_NUMBER_SCORE,
    CC_NUMBER_ID /* telephone numbers, versions: kept exact, never a quantity */
} cc_number_kind;

typedef struct {
    cc_place_in_text at;
    cc_number_kind kind;
    double low, high;           /* equal for an exact number; -INFINITY, INFINITY for open ends */
    bool low_open, high_open;   /* "more than 10": low 10, low_open */
    bool approximate;           /* "about 10" */
    cc_span value;              /* "12.5 USD", "5..", "12 %", "3 km" */
    cc_span unit;               /* canonical: "USD", "%", "km", "percentage point"; empty for counts */
    double base_low, base_high; /* in the base unit of its dimension (m, kg, s, K), for comparison */
    cc_span dimension;          /* "length", "mass", "money:USD", "share" ...; empty for counts */
    cc_span noun;               /* lemma of the counted noun: "person", "page"; empty when none */
    int32_t noun_token;         /* article token, -1 */
    cc_span per;                /* rate: "hour", "month"; empty when none */
    bool ordinal;
} cc_number;

/* --- quotations: quote.c ------------------------------------------------- */

typedef enum { CC_FORM_NARRATION, CC_FORM_DIRECT, CC_FORM_MIXED, CC_FORM_INDIRECT } cc_form;
const char *cc_form_name(cc_form f);

typedef struct {
    cc_place_in_text at;                 /* the words without their marks; indirect: the content clause */
    cc_form form;                        /* direct, mixed, indirect */
    uint32_t id;                         /* pieces of one quotation share it (split by its cue, several paragraphs) */
    uint32_t speaker_start, speaker_end; /* bytes of the words that name the speaker; equal when none */
    int32_t speaker_token;               /* article token that heads them, -1 */
    int32_t pronoun;                     /* "she added": the token of "she", whom the talk before explains, -1 */
    int32_t entity;                      /* speaker: index into article->entities, -1; set after coreference */
    int32_t cue;                         /* article token of the cue ("said", "statement", "according"), -1 */
    int32_t addressee;                   /* article token ("told CNN"), -1 */
    bool scare;                          /* marks round a word or a title: no statement */
    bool asked;                          /* a question of somebody else: "asked if ..." */
    int32_t parent;                      /* enclosing quotation, -1 */
    bool belief;                         /* indirect: what somebody thinks or wants rather than says */
    bool clause;                         /* read from the tree, not from marks */
    bool part;       /* words in marks that are a lesser part of what is reported (the clause is `parent`) */
    bool led;        /* a sentence without marks behind "Sergeant Dahl reported:" */
    int8_t cue_kind; /* cc_report_kind of the cue's row (mention/reporting.h), -1: no row */
} cc_quote;

/* --- names and what refers to them: name.c, coref.c ---------------------- */

typedef enum {
    CC_NAME_PERSON,
    CC_NAME_ORGANISATION,
    CC_NAME_PLACE,
    CC_NAME_OTHER,
    CC_NAME_ROLE,
    CC_NAME_PRONOUN
} cc_name_kind;
const char *cc_name_kind_name(cc_name_kind k);

typedef struct {
    cc_place_in_text at;
    cc_name_kind kind;
    int32_t entity; /* index into article->entities, -1: refers to nothing known */
    cc_span key;    /* normalised text: titles, "the" and possessive off, folded case */
    cc_span title;  /* "President", "Kremlin spokesman": as written; empty when none */
    cc_span held; /* of a role that is said of somebody: when, as ISO 8601 ("2012/..", "../2019"); empty when unknown */
    bool seat;    /* speaks for its state by where that sits: "the White House" */
    bool extra;   /* round other names ("Boeing and Airbus") or inside one: token.name never leads here */
} cc_name;

typedef enum { CC_GENDER_UNKNOWN, CC_GENDER_MALE, CC_GENDER_FEMALE, CC_GENDER_NEUTER } cc_gender;

/* One thing within an article: what all mentions of a chain refer to. */
typedef struct cc_entity {
    cc_span name; /* canonical: "Vladimir Putin"; for a chain without a name the fullest description, "the spokesman" */
    cc_name_kind kind; /* person, organisation, place, other */
    cc_gender gender;
    bool plural;
    bool named;              /* false where only descriptions and pronouns refer to it */
    CC_ARRAY(int32_t) parts; /* of several things named together: the entities of each; else empty */
    cc_span nation;          /* "Russia" for a Russian actor; empty */
    CC_ARRAY(cc_span) roles; /* "Kremlin spokesman", "president of the United States": as written, without articles */
    int32_t first;           /* index into article->names of the first mention */
    uint32_t mentions;
    bool gender_guessed; /* by a pronoun or the ending of a name, not by a title or a known given name */
    bool media;          /* an outlet or agency that a table knows */
    bool relative;       /* introduced as somebody's kin: a family name alone does not mean this one */
    cc_span
        story_name; /* the canonical name across the articles of a story; set by cc_names_merge, else equal to name */
} cc_entity;

/* --- the lexicons, read once, shared by all threads ----------------------- */

typedef struct cc_wordnet cc_wordnet;
typedef struct cc_mention_lexicon cc_mention_lexicon;

typedef enum { CC_PREFER_NEWS, CC_PREFER_PAST, CC_PREFER_FUTURE, CC_PREFER_NEAREST } cc_prefer;

/* From the tables of rules/ that this stage names; wordnet may be NULL. Lives in a. */
cc_status cc_mention_lexicon_read(cc_mention_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet,
                                  cc_arena *a, cc_error *err);
void cc_mention_lexicon_free(cc_mention_lexicon *l); /* uthash's own tables; the rest goes with the arena */

/* Find all mentions of an analysed article: names, numbers, times, quotations, then
 * coreference, in this order. Days count from article->published. Linear in the text. */
void cc_mentions_run(const cc_mention_lexicon *l, cc_article *article, cc_prefer prefer);

/* One step each, for tests and for the commands that print one kind. A step needs those before it. */
void cc_names_find(const cc_mention_lexicon *l, cc_article *article);
void cc_numbers_find(const cc_mention_lexicon *l, cc_article *article);
void cc_times_find(const cc_mention_lexicon *l, cc_article *article, cc_prefer prefer);
void cc_quotes_find(const cc_mention_lexicon *l, cc_article *article);
/* The quotation (led) that is the whole sentence that starts at this byte, -1 where it is none. */
int32_t cc_quote_led_at(const cc_article *article, uint32_t start);
void cc_coreference_run(const cc_mention_lexicon *l, cc_article *article);

/* Give one entity one story_name across the articles of a story. Needs all of them
 * in a fixed order (by source name); the result does not depend on it. */
void cc_names_merge(const cc_mention_lexicon *l, cc_article *const *articles, uint32_t count, cc_arena *a);

/* The text a person reads for a token that may refer to something: the story_name of
 * its entity, or the words of its noun phrase without determiner. */
cc_span cc_mention_text(const cc_article *article, uint32_t token, cc_arena *a);

#endif
