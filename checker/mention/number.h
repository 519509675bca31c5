/* mention/number.h - how a number is read; inside mention/ only.
 *
 * Way        sentence -> pieces -> amount -> quantity -> cc_number
 * Files      number_lexicon.c tables, number_pieces.c cutting, number_cardinal.c and number_read.c words and digits,
 *            number_unit.c units and currencies, number_hedge.c bounds, number_trap.c what only looks like a number,
 *            number_idle.c what is read and counts nothing, number_noun.c what is counted, number_age.c ages,
 *            number_value.c the normalised text, number.c the way through them
 *
 * Numbers are read from the bytes of a sentence, not from its tokens: "$40bn", "45-acre" and "10k$" must come out the
 * same however the tokens are cut. A reading function takes the index of a piece and gives the index behind what it
 * read, or the same index where it read nothing. */
#ifndef CC_MENTION_NUMBER_H
#define CC_MENTION_NUMBER_H

#include "base/map.h"
#include "base/utf8.h"
#include "input/article.h"
#include "mention/lexicon.h"

/* --- the tables -------------------------------------------------------------- */

/* ORDER role_names in number_lexicon.c */
typedef enum {
    CC_ROLE_NONE,
    CC_ROLE_DIGIT,
    CC_ROLE_TEEN,
    CC_ROLE_TENS,
    CC_ROLE_HUNDRED,
    CC_ROLE_SCALE,
    CC_ROLE_GROUP,
    CC_ROLE_PART,
    CC_ROLE_ORDINAL,
    CC_ROLE_MANY,
    CC_ROLE_SUFFIX,
    CC_ROLE_ARTICLE,
    CC_ROLE_AND,
    CC_ROLE_POINT,
    CC_ROLE_MINUS,
    CC_ROLE_MULTIPLE,
    CC_ROLE_COUNT
} cc_number_role;

typedef struct {
    cc_number_role role;
    double value;
} cc_number_word;

typedef struct {
    cc_span name;      /* "km", "USD", "cent" */
    cc_span dimension; /* "length", "money:USD" */
    double factor, offset;
    bool money, minor, time, article;
    bool coin; /* "dime", "grand": as many of the currency, which stands before it in the table */
} cc_unit;

/* ORDER bound_names in number_lexicon.c */
typedef enum {
    CC_BOUND_NONE,
    CC_BOUND_AT_LEAST,
    CC_BOUND_MORE,
    CC_BOUND_AT_MOST,
    CC_BOUND_LESS,
    CC_BOUND_ALMOST,
    CC_BOUND_ABOUT,
    CC_BOUND_EXACT,
    CC_BOUND_COUNT
} cc_bound;

/* Bits of number_contexts.csv. ORDER use_names in number_lexicon.c */
typedef enum {
    CC_USE_LABEL = 1,
    CC_USE_STREET = 2,
    CC_USE_CHANGE = 4,
    CC_USE_SCORE = 8,
    CC_USE_SHARE = 16,
    CC_USE_PHONE = 32,
    CC_USE_VERSION = 64,
    CC_USE_AGE = 128,
    CC_USE_MONTH = 256,
    CC_USE_YEAR = 512,
    CC_USE_PERSON = 1024,
    CC_USE_PAID = 2048,
    CC_USE_WORRY = 4096
} cc_number_use;

struct cc_number_lexicon {
    const cc_wordnet *wordnet; /* may be NULL */
    cc_map words;              /* -> word */
    CC_ARRAY(cc_number_word) word;
    cc_map unit_words, unit_symbols; /* -> unit */
    CC_ARRAY(cc_unit) unit;
    cc_map before, after; /* phrase -> cc_bound */
    cc_map uses;          /* word -> bits of cc_number_use */
};

/* --- pieces --------------------------------------------------------------------- */

typedef enum { CC_PIECE_WORD, CC_PIECE_DIGITS, CC_PIECE_MARK } cc_piece_kind;

/* A run of letters, a run of digits with its separators, or one other character. */
typedef struct {
    uint32_t start, end; /* bytes of the article's text */
    cc_piece_kind kind;
    bool spaced;   /* white space before it, or nothing */
    bool plain;    /* digits: nothing but 0-9 */
    bool exact;    /* digits that are no quantity: "192.168.1.2" */
    int32_t mark;  /* the character */
    double value;  /* of digits; of a mark such as ½ */
    cc_span lower; /* lower case, without the dots of "U.S." */
    cc_number_word word;
    uint32_t token; /* article token where it begins */
} cc_piece;

enum { CC_NUMBER_NAMES = 16 };

typedef struct {
    const cc_mention_lexicon *mention;
    const cc_number_lexicon *lexicon;
    cc_article *article;
    const cc_sentence *sentence;
    cc_piece *piece; /* room pieces, reused from sentence to sentence */
    uint32_t count, room;
    char *lower; /* what pieces' lower looks into */
    size_t lower_room;
    uint32_t done;                /* pieces before it belong to numbers already found */
    bool money;                   /* the sentence has a sign of a currency */
    bool sterling;                /* the article has a pound sign */
    double name[CC_NUMBER_NAMES]; /* numbers of three and more digits that stood in names: "Boeing 787" */
    uint32_t names;
    uint32_t chunk_end; /* bytes: up to here the answer about addresses holds */
    bool chunk_is_address;
} cc_number_scan;

void cc_pieces_cut(cc_number_scan *s, const cc_sentence *sentence);
void cc_number_scan_free(cc_number_scan *s);

/* All of these are false or 0 for an index behind the last piece (or before the first). */
bool cc_piece_is(const cc_number_scan *s, uint32_t i, const char *word);
bool cc_piece_is_mark(const cc_number_scan *s, uint32_t i, int32_t mark);
bool cc_piece_is_dash(const cc_number_scan *s, uint32_t i);
bool cc_piece_is_kind(const cc_number_scan *s, uint32_t i, cc_piece_kind kind);
bool cc_piece_is_attached(const cc_number_scan *s, uint32_t i); /* no white space before it */
cc_number_role cc_piece_role(const cc_number_scan *s, uint32_t i);
bool cc_piece_used_as(const cc_number_scan *s, uint32_t i, cc_number_use use);
const cc_token *cc_piece_token(const cc_number_scan *s, uint32_t i); /* NULL behind the last */
bool cc_piece_is_upper(const cc_number_scan *s, uint32_t i);         /* begins with a capital letter */
/* A word that may be a plural noun in lower case: "people", "jobs". */
bool cc_piece_is_plural(const cc_number_scan *s, uint32_t i);
/* Pieces [from, to) as a look-up key: lower case, one space between words, none round marks. Fits into size or is cut.
 */
cc_span cc_pieces_key(const cc_number_scan *s, uint32_t from, uint32_t to, bool lower, char *out, size_t size);
/* Does the piece stand in a web or mail address? One answer is kept for all pieces between the same white space. */
bool cc_piece_in_address(cc_number_scan *s, uint32_t i);

/* --- reading ------------------------------------------------------------------------ */

typedef struct {
    uint32_t first, last; /* pieces [first, last) */
    double value;
    double mantissa, scale; /* "1.5 million": 1.5 and 1e6; scale is 1 without such a word */
    bool ordinal, fraction;
    bool many;        /* "dozens": at least this */
    bool literal;     /* one run of digits and nothing else */
    bool bare;        /* "thousand", "quarter": a number only before a unit */
    uint32_t several; /* pieces before it that say "several", "a few": at least twice this */
} cc_amount;

uint32_t cc_amount_read(const cc_number_scan *s, uint32_t i, bool money, cc_amount *out);

/* The pieces that amounts are read with: number_cardinal.c. */
/* A cc_cardinal as far as it is read. What follows its last "and" is kept apart: in "a hundred and three quarters"
 * only that is divided. */
typedef struct {
    double total, before, after; /* before and after the last "and" */
    double scale;                /* the last scale word, 1 without */
    double mantissa;
    bool split; /* there was an "and" */
    bool literal, bare;
} cc_cardinal;

uint32_t cc_cardinal_read(const cc_number_scan *s, uint32_t i, bool money, cc_cardinal *c);
/* "million", "-million", "k" right behind digits; money: a currency stands before. */
uint32_t cc_scale_read(const cc_number_scan *s, uint32_t i, bool money, double *scale);
/* "21", "twenty-one", "seven". */
uint32_t cc_below_hundred_read(const cc_number_scan *s, uint32_t i, double *value);
/* Behind "point": 5, 77 or "nought four"; added to *value. */
uint32_t cc_decimals_read(const cc_number_scan *s, uint32_t i, double *value);
uint32_t cc_piece_past_dash(const cc_number_scan *s, uint32_t i); /* behind a hyphen between two parts of one number */
bool cc_is_multiplier(const cc_number_scan *s, uint32_t i);       /* "hundred", "million", "dozen" */
bool cc_is_whole_below(const cc_number_scan *s, uint32_t i, double limit);
double cc_piece_value(const cc_number_scan *s, uint32_t i);

/* An amount with its sign, currency and unit. */
typedef struct {
    cc_amount amount;
    uint32_t first, last;
    double value;        /* signed; of "5 ft 2 in" in the smaller unit */
    const cc_unit *unit; /* NULL: none */
    bool before;         /* the currency stands before */
    bool article;        /* "a kilometre" */
    cc_bound bound;      /* "20-plus years": stands between number and unit */
    bool age;            /* "41 years old", "41-year-old" */
} cc_quantity;

uint32_t cc_quantity_read(const cc_number_scan *s, uint32_t i, uint32_t from, cc_quantity *out);
/* The unit at i, the longest that fits, or NULL. */
const cc_unit *cc_unit_read(const cc_number_scan *s, uint32_t i, uint32_t *end);

/* --- bounds --------------------------------------------------------------------------- */

typedef struct {
    double low, high;
    bool low_open, high_open, approximate;
} cc_bounds;

cc_bounds cc_bounds_of(double value);
/* "In his mid-20s", from the piece "his": the pieces [*first, end) and the ages; i where no age stands there. */
uint32_t cc_age_decade(const cc_number_scan *s, uint32_t i, uint32_t *first, cc_bounds *out);
void cc_bounds_apply(cc_bounds *b, cc_bound bound);
/* The hedge that ends where piece `first` begins; *start gets its first piece. */
cc_bound cc_hedge_before(const cc_number_scan *s, uint32_t first, uint32_t *start);
/* The hedge that begins at `last`; *end gets the piece behind it. */
cc_bound cc_hedge_after(const cc_number_scan *s, uint32_t last, uint32_t *end);

/* --- the rest ---------------------------------------------------------------------------- */

/* What begins at i and only looks like a number: a date, a clock time, "No. 10", "24/7", "World Cup 2018". What is
 * to be kept exactly (a telephone number, a version) gives *id. Returns the piece behind it, or i. */
uint32_t cc_number_trap(cc_number_scan *s, uint32_t i, bool *id);
/* Digits of a plain piece, 0 for any other; and whether it may be a year. */
uint32_t cc_piece_digits(const cc_number_scan *s, uint32_t i);
bool cc_piece_is_year(const cc_number_scan *s, uint32_t i);
/* The same for what is read already: a year, a house number, part of a name, "one of" (number_idle.c). */
bool cc_quantity_is_trap(const cc_number_scan *s, const cc_quantity *q);
/* Of these, part of a name alone. */
bool cc_quantity_is_name(const cc_number_scan *s, const cc_quantity *q);
/* A result such as "3-2" of two whole numbers, and not a range. */
bool cc_is_score(const cc_number_scan *s, const cc_quantity *a, const cc_quantity *b);
/* number_age.c: the pieces [first, last) that hold q are somebody's age: "aged 41", "Mr. Hunter, 41, said". */
bool cc_number_is_age(const cc_number_scan *s, uint32_t first, uint32_t last, const cc_quantity *q);

/* What is counted, and by what: noun, noun_token, per of *n from the tree or the words behind piece `last`. */
void cc_number_noun(const cc_number_scan *s, cc_number *n, uint32_t last);

/* value, unit, dimension and bounds in the base unit, from low, high and the rest of *n. unit may be NULL. */
void cc_number_normalise(cc_arena *a, cc_number *n, const cc_unit *unit);
/* "1500000", "0.25", never with an exponent. */
cc_span cc_number_text(cc_arena *a, double value);

#endif
