/* mention/merging.h - what the merging of names across the articles of a story keeps: persons in merge_person.c,
 * everything else in merge_thing.c, the passes over both in merge.c. */
#ifndef CLAIMCHECK_MENTION_MERGING_H
#define CLAIMCHECK_MENTION_MERGING_H

#include "mention/coref.h"

enum { CC_MERGE_WORDS = 8, CC_MERGE_AMBIGUOUS = INT32_MAX };

/* What entities of several articles have in common. */
typedef struct cc_story_entity cc_story_entity;
typedef struct {
    cc_span text;
    uint32_t count;
} cc_story_spelling;
struct cc_story_entity {
    int32_t index;
    cc_span first, family; /* of a person, as they sound; first is empty for a bare name */
    char letter;           /* the first of the given name as it is written: "Philip" sounds otherwise */
    cc_span second;        /* a middle name or initial */
    cc_span generation;    /* "jr", "iii" */
    cc_gender gender;
    bool person;
    CC_ARRAY(cc_story_spelling) spelling;
    cc_story_entity *next; /* of the same family name */
};

typedef struct {
    const cc_name_lexicon *names;
    cc_arena *a;
    cc_map by_family; /* -> persons, chained */
    cc_map by_key;    /* -> things */
    cc_map by_start;  /* beginning of a longer name of a thing -> things */
    cc_map by_letters;
    cc_map by_role;  /* "nation|role" -> persons */
    cc_map by_inner; /* word inside a full name -> person, CC_MERGE_AMBIGUOUS */
    cc_map things;   /* keys of what some article takes for no person */
    CC_ARRAY(cc_story_entity *) all;
} cc_merging;

typedef struct {
    cc_entity *entity;
    int32_t story; /* index into all, -1 */
} cc_merge_member;

/* A new one is the last of all. */
cc_story_entity *cc_merge_new(cc_merging *m);
cc_story_entity *cc_merge_get(const cc_merging *m, const cc_map *map, cc_span key);
void cc_merge_meet(cc_merging *m, cc_merge_member *b, cc_story_entity *s);

/* The one person of the story who may bear the family name, NULL when there are several. */
cc_story_entity *cc_merge_find_bare(const cc_merging *m, const cc_story_entity *p);
/* Full names first, then bare ones; each passes over the other's. */
void cc_merge_person(cc_merging *m, cc_merge_member *b, bool bare);
void cc_merge_role(cc_merging *m, cc_merge_member *b);

cc_span cc_merge_thing_key(const cc_merging *m, cc_span name);
void cc_merge_learn_thing(cc_merging *m, cc_span key, int64_t story);
void cc_merge_thing(cc_merging *m, cc_merge_member *b);
void cc_merge_learn_acronyms(cc_merging *m, const cc_article *article, const cc_merge_member *of);

#endif
