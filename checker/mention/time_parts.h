/* mention/time_parts.h - what the files time*.c share; inside mention/ only.
 *
 * The way of a time: a sentence is cut into atoms (time_atoms.c); patterns over atoms
 * give a cc_when, what was said (time_calendar.c, time_digits.c, time_clock.c,
 * time_duration.c, time_relative.c, put together by time_scan.c); cc_when_resolve says when that is, from the
 * anchor and the tense of the verb (time_resolve.c, time_tense.c); time_value.c writes it. */
#ifndef CC_TIME_PARTS_H
#define CC_TIME_PARTS_H

#include "base/map.h"
#include "input/article.h"
#include "mention/calendar.h"
#include "mention/lexicon.h"

/* --- words: time_lexicon.c, rules/time_*.csv -------------------------------- */

/* What a word can be. ORDER class_names in time_lexicon.c */
typedef enum {
    CC_WORD_MONTH,
    CC_WORD_WEEKDAY,
    CC_WORD_UNIT,
    CC_WORD_NUMBER,
    CC_WORD_SCALE,
    CC_WORD_VAGUE,
    CC_WORD_ORDINAL,
    CC_WORD_SEASON,
    CC_WORD_DAYPART,
    CC_WORD_DAY,
    CC_WORD_SIDE,
    CC_WORD_PART,
    CC_WORD_BOUND,
    CC_WORD_HEDGE,
    CC_WORD_REFERENCE,
    CC_WORD_SET,
    CC_WORD_EACH,
    CC_WORD_ERA,
    CC_WORD_DECADE,
    CC_WORD_COUNTED,
    CC_WORD_NAME,
    CC_WORD_PLAN,
    CC_WORD_REPORT,
    CC_WORD_OCCASION,
    CC_WORD_ZONE,
    CC_WORD_DUE,
    CC_WORD_NUMBERED,
    CC_WORD_FILLER,
    CC_WORD_REQUEST,
    CC_WORD_MISHAP,
    CC_WORD_EFFECT,
    CC_WORD_HOLIDAY,
    CC_WORD_CLASSES
} cc_word_class;

/* ORDER unit_names; from the finest to the coarsest, what is no unit of ISO 8601 last. */
typedef enum {
    CC_UNIT_SECOND,
    CC_UNIT_MINUTE,
    CC_UNIT_HOUR,
    CC_UNIT_DAY,
    CC_UNIT_WEEK,
    CC_UNIT_MONTH,
    CC_UNIT_QUARTER,
    CC_UNIT_YEAR,
    CC_UNIT_DECADE,
    CC_UNIT_CENTURY,
    CC_UNIT_MILLENNIUM,
    CC_UNIT_WEEKEND,
    CC_UNIT_WORKWEEK,
    CC_UNIT_FORTNIGHT,
    CC_UNIT_HALF,
    CC_UNIT_NIGHT,
    CC_TIME_UNITS
} cc_time_unit;

/* ORDER side_names */
typedef enum {
    CC_SIDE_LAST,
    CC_SIDE_PAST,
    CC_SIDE_PREVIOUS,
    CC_SIDE_THIS,
    CC_SIDE_CURRENT,
    CC_SIDE_THAT,
    CC_SIDE_SAME,
    CC_SIDE_NEXT,
    CC_SIDE_COMING,
    CC_SIDE_FOLLOWING,
    CC_SIDE_RECENT,
    CC_SIDE_WHOLE,
    CC_SIDE_REST,
    CC_SIDE_ANOTHER
} cc_side;

/* ORDER part_names */
typedef enum {
    CC_PART_NONE,
    CC_PART_START,
    CC_PART_MIDDLE,
    CC_PART_END,
    CC_PART_BEFORE,
    CC_PART_AFTER,
    CC_PART_REST
} cc_part;

/* ORDER bound_names */
typedef enum {
    CC_BOUND_NONE,
    CC_BOUND_SINCE,
    CC_BOUND_UNTIL,
    CC_BOUND_BEFORE,
    CC_BOUND_AFTER,
    CC_BOUND_BY,
    CC_BOUND_FROM,
    CC_BOUND_BETWEEN,
    CC_BOUND_THROUGH,
    CC_BOUND_TO
} cc_bound;

/* ORDER hedge_names */
typedef enum { CC_HEDGE_ABOUT, CC_HEDGE_OVER, CC_HEDGE_UNDER, CC_HEDGE_ATLEAST, CC_HEDGE_ATMOST } cc_hedge;

/* ORDER daypart_names. minutes of the day in time_resolve.c */
typedef enum {
    CC_DAYPART_MORNING,
    CC_DAYPART_AFTERNOON,
    CC_DAYPART_EVENING,
    CC_DAYPART_NIGHT,
    CC_DAYPART_NOON,
    CC_DAYPART_MIDNIGHT
} cc_daypart;

typedef struct {
    uint32_t classes;   /* 1 << cc_word_class */
    bool starts_phrase; /* a longer entry begins with this word */
    int16_t value[CC_WORD_CLASSES];
} cc_time_word;

/* ORDER rule_names in time_lexicon.c */
typedef enum {
    CC_HOLIDAY_FIXED,
    CC_HOLIDAY_NTH,
    CC_HOLIDAY_EASTER,
    CC_HOLIDAY_ORTHODOX,
    CC_HOLIDAY_BEFORE,
    CC_HOLIDAY_AFTER,
    CC_HOLIDAY_ISLAMIC,
    CC_HOLIDAY_HEBREW, /* days from Rosh Hashanah */
    CC_HOLIDAY_HANUKKAH,
    CC_HOLIDAY_ONCE /* offset is its year */
} cc_holiday_rule;

typedef struct {
    cc_holiday_rule rule;
    int month, date, weekday, nth, offset, days;
} cc_holiday;

struct cc_time_lexicon {
    cc_map words; /* "march", "new year s eve" -> index into word */
    CC_ARRAY(cc_time_word) word;
    CC_ARRAY(cc_holiday) holiday;
};

/* The first day of the holiday in that year. */
int32_t cc_holiday_day(const cc_holiday *h, int year);

/* --- atoms: time_atoms.c ------------------------------------------------------ */

/* Classes that place no time themselves. */
#define CC_WORDS_BESIDE                                                                                                \
    (1u << CC_WORD_COUNTED | 1u << CC_WORD_NAME | 1u << CC_WORD_PLAN | 1u << CC_WORD_REPORT | 1u << CC_WORD_OCCASION | \
     1u << CC_WORD_DUE | 1u << CC_WORD_NUMBERED | 1u << CC_WORD_FILLER | 1u << CC_WORD_REQUEST |                       \
     1u << CC_WORD_MISHAP | 1u << CC_WORD_EFFECT)

enum { CC_PHRASES = 3 };

/* A run of letters, a run of digits, or one other character; apostrophes, quotes
 * and dashes as ASCII. Tokenisers differ in "Feb13" and "mid-March": atoms do not. */
typedef struct {
    cc_span lower;       /* ASCII letters in lower case */
    uint32_t start, end; /* bytes of the article */
    uint32_t token;      /* article token */
    char kind;           /* 'w' word, 'd' digits, else the character itself */
    bool glued;          /* nothing stands between it and the atom before it */
    bool capital;
    uint8_t digits;
    int64_t number;
    const cc_time_word *word;               /* NULL where the lexicon has nothing */
    const cc_time_word *phrase[CC_PHRASES]; /* entries of several words that start here, longest first */
    uint8_t phrase_atoms[CC_PHRASES];       /* and how many atoms each has */
    uint8_t phrases;
    bool dated;    /* this atom or one of the three after it has a digit or is a word of times */
    uint32_t near; /* the classes of words from here to the seventh atom on, and CC_NEAR_DIGIT */
} cc_atom;

/* Among the classes of cc_atom.near: digits. */
#define CC_NEAR_DIGIT (1u << 31)
#define CC_NEAR(class) (1u << CC_WORD_##class)

/* --- what was said ----------------------------------------------------------- */

typedef enum {
    CC_SAID_NOTHING,
    CC_SAID_CALENDAR, /* year, month, date, weekday: as much as was said */
    CC_SAID_INTERVAL, /* resolved already */
    CC_SAID_DURATION,
    CC_SAID_SET,
    CC_SAID_CLOCK,     /* a time of day without its day */
    CC_SAID_REFERENCE, /* now, recently, soon */
    CC_SAID_OPEN       /* a duration back or on from an event that has no date */
} cc_said;

enum { CC_NO_YEAR = INT16_MIN, CC_WHEN_PARTS = 6 };

typedef struct cc_when {
    cc_said said;
    uint32_t first, end; /* atoms */
    uint32_t key;        /* the atom whose verb gives the direction */
    /* calendar */
    int year, month, date, weekday, season, holiday, quarter,
        half;     /* 0: not said; year: CC_NO_YEAR; season, holiday: -1 */
    cc_side side; /* with has_side: last, next, this March */
    bool has_side;
    /* resolved */
    cc_interval interval[CC_WHEN_PARTS];
    uint32_t intervals;
    /* clock */
    int minute;  /* of the day, -1 */
    int daypart; /* -1 */
    bool with_seconds;
    int second;
    int16_t zone;
    /* durations and sets */
    double amount[CC_TIME_UNITS];
    double high;       /* of a range of durations: in minutes; 0 none */
    bool vague;        /* "several years": X for the amount */
    cc_time_unit unit; /* of a vague duration, of a set */
    int every;         /* of a set: each n-th unit; weekday in .weekday */
    cc_hedge hedge;
    bool hedged;
    int reference; /* -1 past, 0 present, 1 future */
    bool approximate, fuzzy, relative, age, adjective, plural;
    bool habit;          /* of no year in particular: "summers can be hot" */
    const char *prefix;  /* "FY", "SY": a year that does not begin in January; no interval */
    int fiscal_quarter;  /* of such a year, which is not the calendar's; 0: not said */
    int64_t written_end; /* of a range of months or years: the begin of its last one, 0 otherwise */
    cc_part cut;         /* the part that interval is of what was named: "the end of the year" */
    const struct cc_when *part[CC_WHEN_PARTS]; /* dates inside this one, said on their own: the ends of a range */
    uint32_t parts;
} cc_when;

/* --- one sentence being read --------------------------------------------------- */

typedef enum { CC_DIRECTION_NEAREST, CC_DIRECTION_PAST, CC_DIRECTION_FUTURE, CC_DIRECTION_PRESENT } cc_direction;

typedef struct {
    const cc_time_lexicon *lexicon;
    cc_article *article;
    const cc_sentence *sentence;
    cc_prefer prefer;
    const cc_atom *atom;
    uint32_t atoms;
    bool bare; /* the sentence says nothing but times: an entry of a diary, a table */
    bool title;
    bool day_first; /* 05/06/2020 is in June */
    /* anchors */
    int32_t anchor;       /* day; CC_NO_DAY */
    int anchor_minute;    /* -1 */
    cc_interval last;     /* the last date that was resolved; grain NONE: there is none */
    cc_interval narrated; /* the last date that the narration goes on from: no flashback, no aside; grain NONE: none */
    cc_interval aside;    /* the last written date that it did not go on from */
    cc_interval last_in_sentence;
    bool year_written; /* last_in_sentence was written with its year */
    bool history;      /* most dates lie years back: what has no year counts from the last date */
    /* memory for the parts of a cc_when, used anew at each start */
    cc_when pool[64];
    uint32_t pooled;
    int depth;
    uint32_t last_end; /* the atom behind the last time of the sentence; 0 none yet */
    bool one_measure;  /* of a duration only its first number and unit: "3 months" of "3 months and 2 days" */
} cc_time_scan;

/* The atom at i; past the end one that is nothing. */
const cc_atom *cc_atom_at(const cc_time_scan *s, uint32_t i);
bool cc_atom_is(const cc_time_scan *s, uint32_t i, const char *word);
/* The value of the class of the word, or of the longest phrase, that starts at i; *end gets the atom after it.
 * CC_NO_WORD where there is none. */
enum { CC_NO_WORD = INT16_MIN };
int cc_word_value(const cc_time_scan *s, uint32_t i, cc_word_class c, uint32_t *end);
/* Behind the word where it stands at i, otherwise i. */
uint32_t cc_skip(const cc_time_scan *s, uint32_t i, const char *word);
/* Behind a dash, " - ", "--" or "~" at i, otherwise i. */
uint32_t cc_skip_dash(const cc_time_scan *s, uint32_t i);

/* Cut a sentence; atom has room for as many as the sentence has bytes, lower for its bytes. Returns their number. */
uint32_t cc_atoms_cut(const cc_time_lexicon *l, const cc_article *a, const cc_sentence *s, cc_atom *atom, char *lower);

/* --- patterns ------------------------------------------------------------------ */
/* Each reads from atom i, fills *w and returns true where it fits; *w is unchanged otherwise. */

cc_when cc_when_at(uint32_t first);
bool cc_read_calendar(cc_time_scan *s, uint32_t i, cc_when *w);
/* --- time_order.c: whether the article writes the day before the month --- */
bool cc_day_comes_first(const cc_time_lexicon *l, const cc_article *article);

bool cc_read_numeric_date(cc_time_scan *s, uint32_t i, cc_when *w);
bool cc_read_year(cc_time_scan *s, uint32_t i, cc_when *w);
/* "479 BC"; of the left end of "499-493 BC" only the number is given. */
bool cc_read_year_of_era(const cc_time_scan *s, uint32_t i, cc_when *w);
bool cc_read_period(cc_time_scan *s, uint32_t i, cc_when *w); /* decades, centuries, quarters, halves, seasons */
bool cc_read_holiday(cc_time_scan *s, uint32_t i, cc_when *w);
/* The hour of the day: 3 of the afternoon is 15, 2 and 12 of the night are 2 and 0; part: a cc_daypart before noon. */
int cc_hour_of_part(int hour, int part);
bool cc_read_clock(cc_time_scan *s, uint32_t i, cc_when *w);
bool cc_read_duration(cc_time_scan *s, uint32_t i, cc_when *w);
bool cc_read_relative(cc_time_scan *s, uint32_t i, cc_when *w);
bool cc_read_set(cc_time_scan *s, uint32_t i, cc_when *w);
/* One time, with what belongs to it: "Thursday night", "the first Monday of next month". */
bool cc_read_time(cc_time_scan *s, uint32_t i, cc_when *w);
/* The same for a time within a time, a few levels deep: true where it has a value. */
bool cc_read_resolved(cc_time_scan *s, uint32_t i, cc_when *w);
/* The same with ranges, bounds and alternatives: what becomes a mention. */
bool cc_read_expression(cc_time_scan *s, uint32_t i, cc_when *w);

/* The forms of cc_read_relative: time_side.c, time_spoken.c, time_distance.c, time_beside.c, time_part.c. */
bool cc_read_named_day(cc_time_scan *s, uint32_t i, cc_when *w);   /* today, tonight */
bool cc_read_sided(cc_time_scan *s, uint32_t i, cc_when *w);       /* last week, this March, the next three days */
bool cc_read_units_ahead(cc_time_scan *s, uint32_t i, cc_when *w); /* the months ahead, years to come */
bool cc_read_amount_side(cc_time_scan *s, uint32_t i, cc_when *w); /* two upcoming quarters */
bool cc_read_the_unit(cc_time_scan *s, uint32_t i, cc_when *w);    /* (in) the year */
bool cc_read_weekend(cc_time_scan *s, uint32_t i, cc_when *w);
bool cc_read_distance(cc_time_scan *s, uint32_t i, cc_when *w);     /* two days ago, a week after Easter */
bool cc_read_in_amount(cc_time_scan *s, uint32_t i, cc_when *w);    /* in two years */
bool cc_read_weekdays_ago(cc_time_scan *s, uint32_t i, cc_when *w); /* three Fridays from now */
bool cc_read_unit_beside(cc_time_scan *s, uint32_t i, cc_when *w);  /* the day before, the week after next */
bool cc_read_lasting(cc_time_scan *s, uint32_t i, cc_when *w);      /* a week starting tomorrow */
bool cc_read_nth(cc_time_scan *s, uint32_t i, cc_when *w);          /* the first Monday of October */
bool cc_read_unit_of(cc_time_scan *s, uint32_t i, cc_when *w);      /* the week of April 10 */
bool cc_read_part(cc_time_scan *s, uint32_t i, cc_when *w);         /* early June, the end of the year */
bool cc_read_short_part(cc_time_scan *s, uint32_t i, cc_when *w);   /* EOY */
bool cc_read_unit_end(cc_time_scan *s, uint32_t i, cc_when *w);     /* year-end */
bool cc_read_same_period(cc_time_scan *s, uint32_t i, cc_when *w);  /* the same period last year */

/* What these forms share. The day that "the day before" counts from: the last resolved date, else the anchor. */
int32_t cc_last_day(const cc_time_scan *s);
/* The day of "the year", "the month" at atom i. */
int32_t cc_day_spoken_of(const cc_time_scan *s, uint32_t i);
cc_interval cc_one_day(int32_t day);
/* The weekend that a holiday lengthens: Thursday to Sunday, Saturday to Monday. */
cc_interval cc_weekend_of(int32_t day);
/* Make *w a resolved time that was counted from another; returns true. */
bool cc_when_set_relative(cc_when *w, cc_interval i, uint32_t end);
bool cc_is_plural_word(const cc_time_scan *s, uint32_t i);
cc_time_unit cc_finest_unit(const cc_when *duration);

/* What surrounds a date. Digits go on behind i as a longer number: "3.5", "1,200", "12:30", "5%". */
bool cc_number_goes_on(const cc_time_scan *s, uint32_t i);
/* A digit and a separator stand directly before i: it is the inside of something longer ... */
bool cc_number_came_before(const cc_time_scan *s, uint32_t i);
/* ... and not the right end of a range ("5/1-5/7", "2014-2018"). */
bool cc_inside_of_number(const cc_time_scan *s, uint32_t i);
bool cc_glued_digit(const cc_time_scan *s, uint32_t i);
/* A word stands before i behind which a date is due: "in", "since", "last". */
bool cc_date_is_due(const cc_time_scan *s, uint32_t i);
/* Years of two digits lie at most 30 years ahead of the anchor. */
int cc_whole_year(const cc_time_scan *s, int two);
/* "BC", "A.D.": returns the atom after it, 0 where there is none. */
uint32_t cc_read_era(const cc_time_scan *s, uint32_t i, int *era);

/* Where it stands in the article. */
cc_place_in_text cc_when_place(const cc_time_scan *s, const cc_when *w);
/* time_narration.c: the date stands by the verb; the narration goes on from it (written: with its year). */
bool cc_tells_when(const cc_time_scan *s, const cc_when *w);
bool cc_is_narrated(const cc_time_scan *s, const cc_when *w, bool written);

bool cc_is_day(const cc_when *w);   /* one day, said or resolved */
bool cc_is_dated(const cc_when *w); /* a date or an interval: no duration, clock time, set */
/* Take from the right member what the left one shares with it: "Nov. 20 to Dec. 11, 2015", "6-15 October". */
void cc_share(cc_when *left, const cc_when *right);
/* Is a range worth trying at i? time: the time that begins there, NULL: none. */
bool cc_may_begin_range(const cc_time_scan *s, uint32_t i, const cc_when *time);
/* A, then "to" and B, from atom i; first is where the range begins ("from"). */
bool cc_read_range(cc_time_scan *s, uint32_t i, uint32_t first, bool after_from, cc_when *w);

/* Numbers. They return the atom after them, 0 where there is none. */
uint32_t cc_read_amount(const cc_time_scan *s, uint32_t i, double *amount, bool *vague);
uint32_t cc_read_ordinal(const cc_time_scan *s, uint32_t i, int *n); /* negative: counted from the end */
uint32_t cc_read_date_number(const cc_time_scan *s, uint32_t i, int *date, bool *ordinal);
uint32_t cc_read_year_number(const cc_time_scan *s, uint32_t i, int *year);
uint32_t cc_read_month(const cc_time_scan *s, uint32_t i, int *month);
uint32_t cc_read_weekday(const cc_time_scan *s, uint32_t i, int *weekday);

/* Keep a copy for the run of the expression; NULL where the pool is full. */
const cc_when *cc_when_keep(cc_time_scan *s, const cc_when *w);
void cc_when_add_part(cc_time_scan *s, cc_when *w, const cc_when *part);

/* --- resolution ------------------------------------------------------------------ */

cc_direction cc_time_direction(const cc_time_scan *s, uint32_t atom);
/* The text tells of the past: what has no year counts from the date told last. */
bool cc_is_told(const cc_time_scan *s, cc_direction direction);
/* Where the words give a date: fill interval and intervals. False without an anchor, or for durations. */
bool cc_when_resolve(const cc_time_scan *s, cc_when *w);
/* The same, not before the day `from` (the second member of a range or a list). */
bool cc_when_resolve_from(const cc_time_scan *s, cc_when *w, int32_t from);

cc_interval cc_days(int32_t from, int32_t to, cc_grain grain); /* whole days, to excluded */
cc_interval cc_unit_around(int32_t day, cc_time_unit unit);    /* the week, month ... that day is in */
int32_t cc_unit_shift(int32_t day, cc_time_unit unit, double n);
cc_grain cc_unit_grain(cc_time_unit unit);
cc_interval cc_interval_part(cc_interval whole, cc_part part, int32_t anchor);
int32_t cc_interval_day(cc_interval i); /* its first day */
int32_t cc_interval_end(cc_interval i); /* the day after its last */
double cc_unit_minutes(cc_time_unit unit);

/* --- text: time_value.c ----------------------------------------------------------- */

cc_span cc_interval_text(cc_arena *a, cc_interval i, int16_t zone);
cc_span cc_when_text(cc_arena *a, const cc_when *w);

#endif
