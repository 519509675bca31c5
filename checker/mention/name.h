/* mention/name.h - the tables of names and roles, and the steps from capital letters to entities; inside mention/ only.
 *
 * Source  rules/{nations,places,organisations,given_names,name_words,roles,group_words,nicknames,transliteration}.csv
 */
#ifndef CC_MENTION_NAME_H
#define CC_MENTION_NAME_H

#include "base/map.h"
#include "input/article.h"
#include "mention/lexicon.h"

/* A name that a table knows. */
typedef struct {
    cc_span name;   /* canonical: "United States" */
    cc_span nation; /* the state it belongs to: "Russia" for the Kremlin; empty */
    cc_name_kind kind;
    bool demonym;     /* "Russian", "Russians" */
    bool nation_self; /* the nation itself, not a part of it */
    bool seat;        /* stands for the government wherever it does something: the Kremlin */
    bool capital;     /* a city, and a government where it acts: Moscow */
    bool media;       /* an outlet or agency */
    bool exact_case;  /* an acronym: "US" is no "us" */
    bool lower_first; /* the table writes it with a small first letter */
} cc_known_name;

typedef enum { CC_ROLE_HONORIFIC, CC_ROLE_TITLE, CC_ROLE_NOUN, CC_ROLE_KIN } cc_role_use;

typedef struct {
    cc_span text; /* lower case */
    cc_role_use use;
    cc_gender gender;
    cc_span class;
} cc_role;

typedef enum { CC_WORD_LAST, CC_WORD_FIRST, CC_WORD_ANY } cc_word_position;
typedef struct {
    cc_name_kind kind;
    cc_word_position position;
    bool suffix; /* the law's addition to a company's name: "Inc.", "LLC" */
} cc_name_word;

typedef struct {
    cc_span word;
    uint32_t kind; /* ORDER group_kinds in name_lexicon.c */
    cc_span names; /* "airlines|airways": lower case */
} cc_group_word;
enum { CC_GROUP_COMPANY, CC_GROUP_BODY, CC_GROUP_NATION, CC_GROUP_GOVERNMENT, CC_GROUP_PLACE };

typedef struct {
    cc_span from, to;
} cc_spelling;

struct cc_name_lexicon {
    cc_arena *arena;
    CC_ARRAY(cc_known_name) known;
    CC_ARRAY(cc_role) role;
    CC_ARRAY(cc_name_word) word;
    CC_ARRAY(cc_group_word) group;
    CC_ARRAY(cc_spelling) spelling;
    cc_map known_at;   /* lower-case name -> known */
    cc_map known_more; /* beginnings of longer names, up to a space */
    cc_map given;      /* lower-case given name -> cc_gender */
    cc_map role_at;    /* lower-case role -> role */
    cc_map role_more;
    cc_map word_at; /* lower-case word inside names -> word */
    cc_map group_at;
    cc_map time_word;     /* weekdays, months and the like: capitals that name nobody */
    bool small_start[26]; /* some known name starts with this small letter */
    cc_map nickname;      /* lower-case short form -> full_form */
    CC_ARRAY(cc_span) full_form;
};

/* --- name_lexicon.c ------------------------------------------------------ */

/* The longest known name that starts at a token of the sentence; its length in tokens in *length, or NULL. */
const cc_known_name *cc_known_at(const cc_name_lexicon *l, const cc_sentence *s, uint32_t token, uint32_t end,
                                 uint32_t *length);
/* The longest role that starts there ("prime minister"), whatever its case, or NULL. A plural is found too. */
const cc_role *cc_role_at(const cc_name_lexicon *l, const cc_sentence *s, uint32_t token, uint32_t end,
                          uint32_t *length);
/* The longest role that ends with this token. */
const cc_role *cc_role_ending(const cc_name_lexicon *l, const cc_sentence *s, uint32_t token, uint32_t *first);
/* The role or known name of this text, or NULL. */
const cc_role *cc_role_find(const cc_name_lexicon *l, cc_span lower);
const cc_known_name *cc_known_find(const cc_name_lexicon *l, cc_span lower);
const cc_name_word *cc_name_word_find(const cc_name_lexicon *l, cc_span lower);
const cc_group_word *cc_group_word_find(const cc_name_lexicon *l, cc_span lemma);
/* "government", "administration": whose it is names it. */
bool cc_is_government_word(const cc_name_lexicon *l, cc_span lower);
/* True for a known given name; *gender is its gender. */
bool cc_given_name(const cc_name_lexicon *l, cc_span lower, cc_gender *gender);
/* The gender that the ending of an unknown given name suggests. */
cc_gender cc_given_ending(const cc_name_lexicon *l, cc_span lower);
/* "joe" -> "joseph"; the word itself where it is no short form. */
cc_span cc_full_given(const cc_name_lexicon *l, cc_span lower);
/* "hadid" of "al-hadid": a folded word of a name without the Arabic article, which short forms leave out. */
cc_span cc_name_bare(cc_span folded);
/* Where in "J.K.", "J.K" or "JK" before a family name, both as written, the second letter stands; 0: these are no
 * initials, or one, or, as "JOHN" before "ROWLAND", all is written in capitals. */
size_t cc_name_second_initial(cc_span given, cc_span family);
/* What is left of a folded name when spellings that sound alike are made one. */
cc_span cc_name_sound(const cc_name_lexicon *l, cc_span folded, cc_arena *a);

/* --- name_add.c, name_token.c ---------------------------------------------- */

/* The text of a name without an editor's brackets and line ends. */
cc_span cc_name_clean(cc_span text, cc_arena *a);
/* True for a quotation mark. */
bool cc_is_mark(cc_span form);
/* True for a word in marks inside a name: Robert "Bobby" Hale. */
bool cc_is_nickname(cc_span word);
/* "A, B and C", one member at a time. */
cc_span cc_name_joined(cc_span before, cc_span member, bool last, cc_arena *a);

/* --- name_kind.c --------------------------------------------------------- */

bool cc_is_capital(cc_span form);

/* What the tokens [first, last) of a sentence name, by the words in them and round them. */
cc_name_kind cc_name_kind_of(const cc_mention_lexicon *l, const cc_sentence *s, uint32_t first, uint32_t last);

/* True where a capital or a seat of government stands for the government: "Moscow recalled", but not "in Moscow". */
bool cc_acts_as_government(const cc_mention_lexicon *l, const cc_sentence *s, uint32_t first, uint32_t last, bool seat);

/* --- name_thing.c -------------------------------------------------------- */

/* "LPD Homicide Division": a part of what its first letters name, so that these alone do not mean it. */
bool cc_name_is_part_of_body(cc_span key, cc_span head);

/* --- name_group.c -------------------------------------------------------- */

/* Put the names of an article into entities (name_grouping.h). */
void cc_names_group(const cc_mention_lexicon *l, cc_article *article);

#endif
