/* mention/name_grouping.h - what the passes that group an article's names share. Private to name_group.c, name_words.c,
 * name_person.c, name_thing.c and name_misspelt.c.
 *
 * Everything lives in the article's arena; the maps are freed where the grouping ends. */
#ifndef CLAIMCHECK_MENTION_NAME_GROUPING_H
#define CLAIMCHECK_MENTION_NAME_GROUPING_H

#include "mention/name.h"

enum { CC_NAME_WORDS = 8, CC_NAME_BEARERS = 16, CC_NAME_AMBIGUOUS = INT32_MAX };

/* The words of a name, folded, generation and initials apart. */
typedef struct {
    cc_span word[CC_NAME_WORDS];
    uint32_t count;
    bool complete; /* none left out */
} cc_name_words;

typedef struct cc_name_bearer cc_name_bearer;
struct cc_name_bearer {
    int32_t entity;
    cc_name_bearer *next; /* found later in the text stands first */
};

typedef struct {
    const cc_name_lexicon *names;
    cc_article *article;
    cc_arena *a;
    cc_map by_key;     /* key of a name -> entity */
    cc_map by_word;    /* word of a person's name -> bearers */
    cc_map by_start;   /* beginning of an organisation's name -> entity, CC_NAME_AMBIGUOUS */
    cc_map by_letters; /* its initials -> entity */
    CC_ARRAY(cc_name_bearer *) bearers;
    CC_ARRAY(cc_name_words) words; /* by entity */
    CC_ARRAY(int32_t) last;        /* by entity: its latest name so far, -1 */
} cc_name_grouping;

/* name_words.c: the words of a name's key, and what two names' words say of each other. */
void cc_name_words_split(cc_name_words *w, cc_span key);
bool cc_name_is_initial(cc_span word);
cc_span cc_name_family(const cc_name_grouping *g, const cc_name_words *w);
bool cc_name_words_part(const cc_name_words *part, const cc_name_words *whole);
bool cc_name_words_agree(const cc_name_grouping *g, const cc_name_words *a, const cc_name_words *b);

/* name_group.c: a new entity called w, which no name has joined yet; and the name that joins one. */
int32_t cc_name_entity_new(cc_name_grouping *g, const cc_name *n, const cc_name_words *w);
void cc_name_join(cc_name_grouping *g, uint32_t name, int32_t entity);

/* name_person.c: a full name goes to its person, old or new; a short one to the person who bears it, false for nobody;
 * and a person of one name is made. */
void cc_name_join_person(cc_name_grouping *g, uint32_t name, const cc_name_words *w);
bool cc_name_join_bearer(cc_name_grouping *g, uint32_t name, const cc_name_words *w);
void cc_name_new_person(cc_name_grouping *g, uint32_t name, const cc_name_words *w);
cc_gender cc_name_title_gender(const cc_name_grouping *g, cc_span title);

/* name_thing.c: the same for organisations, places and the rest; an organisation's full name teaches its short forms.
 */
void cc_name_join_thing(cc_name_grouping *g, uint32_t name, const cc_name_words *w);
void cc_name_learn_starts(cc_name_grouping *g, cc_span key, int32_t entity);

/* name_misspelt.c: keys whose letters stand out of order become those of the name that is meant. */
void cc_name_mend_spelling(const cc_name_grouping *g);

#endif
