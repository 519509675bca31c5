/* mention/coref.h - who is meant: what the sieves of coreference share; inside mention/ only.
 *
 * Pipeline   names in entities -> references (names, nouns, pronouns) -> roles -> pronouns -> entities
 * Source     MENTIONS "Names and coreference"; the weights of rules/salience.csv */
#ifndef CC_MENTION_COREF_H
#define CC_MENTION_COREF_H

#include "mention/name.h"

typedef enum { CC_REF_NAME, CC_REF_NOUN, CC_REF_PRONOUN } cc_ref_kind;
typedef enum { CC_ANIMACY_UNKNOWN, CC_ANIMACY_PERSON, CC_ANIMACY_GROUP, CC_ANIMACY_PLACE, CC_ANIMACY_THING } cc_animacy;
typedef enum { CC_PERSON_FIRST, CC_PERSON_SECOND, CC_PERSON_THIRD } cc_grammatical_person;

/* Words that refer to something, by the token that heads them. */
typedef struct {
    cc_ref_kind kind;
    uint32_t token; /* article token */
    uint32_t sentence;
    int32_t entity; /* -1 until it is known */
    int32_t name;   /* index into article->names, -1 */
    cc_gender gender;
    cc_animacy animacy;
    cc_grammatical_person person;
    bool plural;
    bool possessive; /* his, her, its */
    bool reflexive;
    bool relative;       /* who, which, that */
    bool definite;       /* "the", "his", "Putin's", "this" */
    bool predicate;      /* says what something is and refers to nothing: "was a killer" */
    bool said;           /* a predicate whose holder is known */
    bool adjective;      /* "Russian", or a name inside a title: no antecedent */
    cc_deprel relation;  /* main type of the head's relation; that of the first of a coordination */
    bool coordinated;    /* a later member of a coordination */
    int32_t barred;      /* entity that the grammar of a surer neighbour rules out, -1 */
    int32_t quote;       /* innermost direct quotation, -1 */
    uint32_t age;        /* of a noun: "the 39-year-old |teacher|"; 0 where none is told */
    const cc_role *role; /* of a noun */
    const cc_group_word *group;
} cc_reference;

/* How words tell when a role is held. ORDER coref_held.c */
typedef enum { CC_HELD_HOLDS, CC_HELD_BEGINS, CC_HELD_ENDS, CC_HELD_THEN } cc_holding;
typedef enum { CC_HOLDER_SUBJECT, CC_HOLDER_OBJECT, CC_HOLDER_BEFORE, CC_HOLDER_AFTER } cc_holder;
typedef struct {
    cc_holding tells;
    cc_holder holder; /* of a verb; or where the word stands beside the role */
} cc_holding_word;

/* "US President Joe Biden": entity Biden has the role president of United States. */
typedef struct {
    int32_t entity;
    const cc_role *role;
    int32_t owner;  /* entity, -1: "President Biden" */
    cc_span nation; /* of the owner; empty */
    uint32_t at;    /* article token where it is said */
    bool former;    /* "former champion" */
    bool predicate; /* "Berg became mayor": no mention of Berg by itself */
    cc_holding how; /* of a predicate */
} cc_role_fact;

enum {
#define SALIENCE(name, meaning) CC_SALIENCE_##name,
#include "mention/salience.def"
#undef SALIENCE
    CC_SALIENCE_COUNT
};

/* Names joined by "and". */
typedef struct {
    uint32_t first, last; /* article tokens [first, last) */
    uint32_t sentence;
    int32_t entity; /* of all together */
    uint32_t count;
} cc_together;

/* Whose weights: he and she, it, they. ORDER the columns of salience.csv */
enum { CC_WEIGHTS_PERSON, CC_WEIGHTS_THING, CC_WEIGHTS_PLURAL, CC_WEIGHTS_COUNT };

struct cc_coref_lexicon {
    double weight[CC_WEIGHTS_COUNT][CC_SALIENCE_COUNT];
    CC_ARRAY(cc_holding_word) holding;
    cc_map holding_at; /* word -> holding */
};

typedef struct {
    const cc_mention_lexicon *l;
    cc_article *article;
    cc_arena *a;
    CC_ARRAY(cc_reference) ref; /* in text order */
    int32_t *ref_of;            /* by article token: index into ref, -1 */
    CC_ARRAY(cc_role_fact) fact;
    CC_ARRAY(cc_together) together; /* in text order */
    cc_map described;               /* "word|entity": what group words were said of it beside its name */
    cc_map aged, called;            /* age, noun -> 1 + the only person named with it, 0 where there are more */
    cc_map roles;                   /* "owner|class" -> entity without a name */
    int32_t *latest;                /* by entity: index of the latest reference so far, -1; grows with entities */
    int32_t *lead;                  /* by entity, as latest: how many more pronouns were "he" than "she" */
    uint32_t latest_room;
    int32_t last_he, last_she; /* entity of the latest pronoun of the gender, -1 */
    bool *speaks;              /* by article token: it heads the words for the speaker of a quotation */
    int32_t *goes_on;          /* by article token: "she" of "she added", with the token of who spoke before; else -1 */
    int32_t last_speaker;      /* entity of the latest of them, -1 */
    int32_t topic;             /* entity of the first person named, -1 */
    int32_t author;            /* entity that the whole text is a statement of, -1 */
} cc_coreference;

static inline cc_entity *cc_entity_of(const cc_coreference *c, int32_t entity)
{
    return &c->article->entities.item[entity];
}
/* The entity of the reference at an article token, -1. */
static inline int32_t cc_referred_at(const cc_coreference *c, uint32_t token)
{
    int32_t ref = c->ref_of[token];
    return ref < 0 ? -1 : c->ref.item[ref].entity;
}

/* --- coref_scan.c: the references of an article -------------------------- */

void cc_references_find(cc_coreference *c);
bool cc_is_pronoun(cc_span lower, cc_reference *out);

/* --- coref_owner.c: whose ------------------------------------------------- */

/* Whose a role or thing is. */
typedef struct {
    int32_t entity; /* -1: nobody's */
    bool person;
    cc_span nation;
} cc_owner;

cc_owner cc_owner_of_entity(const cc_coreference *c, int32_t entity);
/* Who stands in the noun phrase as its possessor, modifier or after "of". */
cc_owner cc_owner_of_noun(const cc_coreference *c, const cc_sentence *s, int32_t noun);
/* Once nouns and pronouns are resolved: owners that were words, "the firm's chief executive, Alan Mulally". */
void cc_role_owners_find(cc_coreference *c);
/* The organisation that somebody speaks for: "GM's chief executive" says "we"; the entity itself where none is known.
 */
int32_t cc_organisation_of(const cc_coreference *c, int32_t entity);

/* --- coref_fact.c: who has which role -------------------------------------- */

void cc_role_facts_find(cc_coreference *c);
/* "|airline| Aer Lingus": the word is said of the entity. */
void cc_group_learn(cc_coreference *c, const cc_group_word *g, int32_t entity);
cc_span cc_role_class(const cc_role *r);
/* "head" covers "head president", "minister" covers "foreign minister". */
bool cc_role_covers(cc_span general, cc_span special);
/* Offices are held by one. */
bool cc_is_office(cc_span class);
/* True for a state, not what belongs to one. */
bool cc_is_state(const cc_coreference *c, int32_t entity);

/* Once pronouns are resolved too: "He became mayor in May". */
void cc_role_predicates_find(cc_coreference *c);

/* --- coref_held.c: when somebody has a role --------------------------------- */

cc_status cc_holding_words_read(cc_coref_lexicon *l, const cc_tables *tables, cc_arena *a, cc_error *err);
/* The entity that a predicate noun is said of, and how: "Berg |became mayor|"; -1 for none, or nobody known yet. */
int32_t cc_predicate_holder(const cc_coreference *c, const cc_sentence *s, int32_t noun, cc_holding *how);
/* When the role is held, as ISO 8601: "2012/..", "../2019", the article's date; empty where nothing tells. */
cc_span cc_role_held(const cc_coreference *c, const cc_role_fact *f);

/* --- coref_role.c: whom "the president" means ------------------------------ */

/* Resolve a noun: a role, a kind of organisation, "the two leaders". Leaves entity -1 where it starts nothing. */
void cc_noun_resolve(cc_coreference *c, uint32_t ref);
/* Another argument of the verb means the entity already; pronouns may be wrong and count only where sure is false. */
bool cc_is_co_argument(const cc_coreference *c, uint32_t ref, int32_t entity, bool sure);
/* The entity that an earlier noun with this key opened, or a note of this one. */
void cc_resolve_by_key(cc_coreference *c, uint32_t ref, cc_span key);
/* True where some role of the entity is of the class. */
bool cc_has_role(const cc_coreference *c, int32_t entity, cc_span class);

/* --- coref_described.c: whom "the 39-year-old", "the striker" mean -------- */

/* The age in the noun phrase that the token ends: "39-year-|old|", "39-year-old |teacher|"; 0 for none. */
uint32_t cc_age_before(const cc_sentence *s, int32_t head, bool *definite);
/* Which ages and which nouns the article tells of which names. */
void cc_descriptions_find(cc_coreference *c);
/* "the Republican nominee": whether a party is told, and who alone was called so, -1. */
bool cc_is_of_party(const cc_coreference *c, uint32_t ref, int32_t *entity);
/* Another party is told of the entity in the same office. */
bool cc_is_of_other_party(const cc_coreference *c, uint32_t ref, int32_t entity);
/* The person whom a noun without a name describes, -1. */
int32_t cc_described(const cc_coreference *c, uint32_t ref);

/* --- coref_group.c: which "company", "country" ----------------------------- */

/* Resolve a noun of a group word that owner o has. */
void cc_group_resolve(cc_coreference *c, uint32_t ref, cc_owner o);
/* Whether "the company", "the country" can mean the entity. */
bool cc_group_fits(const cc_coreference *c, const cc_group_word *g, int32_t entity);

/* --- coref_together.c: several that are spoken of as one ------------------- */

/* The coordinations of names: "Boeing and Airbus". */
void cc_together_find(cc_coreference *c);
/* The entity of several together, whatever their order. */
int32_t cc_together_open(cc_coreference *c, const int32_t *member, uint32_t count);
/* The entity of the coordination that the token stands in, -1. */
int32_t cc_together_at(const cc_coreference *c, uint32_t token);
/* "the two companies", "both leaders", "the companies": those named together before, or the last two that fit. */
void cc_together_resolve(cc_coreference *c, uint32_t ref);

/* --- coref_tell.c: references become mentions of the article --------------- */

void cc_references_tell(cc_coreference *c);

/* --- coref_agree.c: what grammar rules out ---------------------------------- */

/* Gender, number and kind of x are those of p. */
bool cc_agrees(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* False where grammar rules x out as what p means. */
bool cc_may_mean(const cc_coreference *c, const cc_reference *p, const cc_reference *x);

/* Who does what the verb tells, where its subject stands above: "reported |seeing|", "asked Kim to |help|"; -1. */
int32_t cc_doer_of_verb(const cc_sentence *s, int32_t verb);

/* --- coref_salience.c: what speaks for an antecedent ------------------------ */

/* "asked Biden if ..., to which |he| responded": who was asked answers. */
bool cc_answers(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* "responded to Biden's comment in an interview with CNN where |he| said": the interview goes with the comment. */
bool cc_owns_noun_before(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* The features of candidate as antecedent of pronoun; false where grammar rules it out. */
bool cc_salience_features(const cc_coreference *c, uint32_t pronoun, uint32_t candidate, uint32_t nearer,
                          bool feature[CC_SALIENCE_COUNT]);

/* --- coref_empty.c: pronouns without an antecedent ------------------------- */

/* "It rains", "it was reported", "he who said it": nothing before is meant. */
bool cc_means_nothing(const cc_coreference *c, const cc_reference *p);

/* --- coref_fit.c: what sense rules out ---------------------------------------- */

/* A thing without a name is taken only from close by: most of what "it" means is no noun at all. */
bool cc_is_too_far(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* "this afternoon": it is no time. */
bool cc_is_time_of(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* Who says something is a body, a state or a document: no illness and no storm. */
bool cc_cannot_say(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* Who speaks of a body that the speech has not named means the matter by "it": "It's sad," she said. */
bool cc_is_out_of_quote(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* A body or a place that "it" cannot mean here: "who did it", "British buyers get it", "for Ohio farmers, it has". */
bool cc_cannot_be_named(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* "a bank in Lund cut |its| staff", "ferries to Nordby": a place that is only where something is or goes. */
bool cc_is_only_where(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* Who only reports, or what is asked after, is not what is told of next. */
bool cc_is_no_topic(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* What has no mind does none of these, has none of these, and nobody does others to it: "they hope", "their wives". */
bool cc_needs_mind(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* "Will they come?" he asked the Courier: in what he says, whom he says it to is a "you". */
bool cc_is_spoken_to(const cc_coreference *c, const cc_reference *p, const cc_reference *x);
/* "their marriage", "they met", "they both": what two do with each other, who were named one by one. */
bool cc_are_mutual(const cc_coreference *c, const cc_reference *p);

/* --- coref_chain.c: pronouns that take up a pronoun -------------------------- */

/* The "it" or "they" before that means the same, whatever it is; -1. */
int32_t cc_goes_on_from(const cc_coreference *c, uint32_t ref);

/* --- coref_certain.c: where the verb above tells ------------------------------ */

/* The reference that the pronoun takes up by what the verb above its clause means; -1. */
int32_t cc_told_by_verb_above(const cc_coreference *c, uint32_t pronoun);
/* "Berg said that the man was upset. |He| had": who only tells of somebody is not he. */
bool cc_tells_of_another(const cc_coreference *c, const cc_reference *p, const cc_reference *x);

/* --- coref_beside.c: where the words beside tell ------------------------------- */

/* The reference that the pronoun takes up by the words that it stands with; -1. */
int32_t cc_told_beside(const cc_coreference *c, uint32_t pronoun);

/* --- coref_sort.c: what sort of thing it is ---------------------------------- */

/* The nearest noun of the only sort that what is told of "it" or "they" is told of; -1. */
int32_t cc_of_sort(const cc_coreference *c, uint32_t pronoun);

/* --- coref_pronoun.c: the antecedent of he, she, it and they ---------------- */

void cc_pronoun_resolve(cc_coreference *c, uint32_t ref);

/* --- coref_speech.c: whom I, we and you mean in somebody's words ------------- */

void cc_speeches_resolve(cc_coreference *c);

/* --- coref_inner.c: speech inside somebody's speech ---------------------------- */

/* The verb that the speech inside a quotation with r in it hangs on, in its sentence; -1 where r is in none. */
int32_t cc_inner_cue(const cc_coreference *c, const cc_reference *r);
/* Before third persons in quotations are read: "Dahl said, 'I looked in |his| eyes'": Dahl's own "I", and not Dahl's.
 */
void cc_inner_speech_note(cc_coreference *c);
/* "I said to him, 'I know |you|'": whom he spoke to; "I" and "we" of whoever is told to have said it. */
void cc_inner_speech_resolve(cc_coreference *c, uint32_t ref);
/* "I told him, 'You have none.' |He| looked back": whom the speaker has just told of having spoken to, -1. */
int32_t cc_spoken_to_before(const cc_coreference *c, uint32_t ref);
/* "We will not spare |him|," he said of the negotiator: the reference to whom the quotation is of, -1. */
int32_t cc_spoken_of(const cc_coreference *c, uint32_t ref);

/* --- coref_we.c: whom the speaker counts in with himself ---------------------- */

/* "We" that is the speaker and one other: "he and I"; the two together, -1. */
int32_t cc_we_two(cc_coreference *c, const cc_reference *r, int32_t speaker);
/* "the |ministry|'s statement": who says "we" in it. */
bool cc_is_of_statement(const cc_coreference *c, const cc_reference *r);
/* The person last told of before who is not the speaker; -1. */
int32_t cc_other_before(const cc_coreference *c, const cc_reference *r, int32_t speaker);
/* The state that "we" is in the words of its official; -1. */
int32_t cc_we_state(const cc_coreference *c, const cc_reference *r, int32_t speaker);

/* --- coref.c --------------------------------------------------------------- */

/* The reference means the entity. */
void cc_reference_join(cc_coreference *c, uint32_t ref, int32_t entity);
/* The entity that an article token stands for, as a reference or as a name; -1. */
int32_t cc_coref_entity_at(const cc_coreference *c, int32_t token);
/* A new entity for what has no name, called by the words of its noun phrase. */
int32_t cc_reference_open(cc_coreference *c, uint32_t ref);
/* Index of the latest reference to the entity, -1. */
int32_t cc_entity_latest(const cc_coreference *c, int32_t entity);
/* How many more of its pronouns were "he" than "she". */
int32_t cc_entity_lead(const cc_coreference *c, int32_t entity);
const cc_sentence *cc_reference_sentence(const cc_coreference *c, const cc_reference *r);
const cc_token *cc_reference_token(const cc_coreference *c, const cc_reference *r);
/* The words of the noun phrase that the token heads, without determiner: up to prepositions, clauses and appositions.
 */
void cc_noun_phrase(const cc_sentence *s, int32_t head, uint32_t *first, uint32_t *last);

#endif
