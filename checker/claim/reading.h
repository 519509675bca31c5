/* claim/reading.h - how one sentence is read: its clauses, their arguments, scopes and speakers; inside claim/ only.
 *
 * Steps      [words looked up] -> clauses -> subjects -> scopes, speakers -> claims
 * Token numbers are indices within the sentence, CC_NO_TOKEN for none. */
#ifndef CC_CLAIM_READING_H
#define CC_CLAIM_READING_H

#include "claim/lexicon.h"

/* How a clause hangs on the one above it. */
typedef enum {
    CC_TIE_ROOT,
    CC_TIE_CONTENT,   /* ccomp, csubj: what is said, known, wanted */
    CC_TIE_XCOMP,     /* "asked Kim to go": a complement with an event of its own */
    CC_TIE_PURPOSE,   /* "to discuss the pandemic" */
    CC_TIE_CONDITION, /* "if", "unless" */
    CC_TIE_ADVERBIAL, /* "after", "because", a participle */
    CC_TIE_RELATIVE,
    CC_TIE_PARTICIPLE,   /* "talks broadcast live" */
    CC_TIE_INFINITIVE,   /* "a plan to go" */
    CC_TIE_NOUN_CONTENT, /* "a report that ..." */
    CC_TIE_CONJUNCT,
    CC_TIE_PARATAXIS,
    CC_TIE_REPORT, /* ", Kim said," beside what Kim said */
    CC_TIE_NOUN,   /* an event that a noun names */
    CC_TIE_COUNT
} cc_tie;

/* How far a statement is meant: what polarity, modality and factuality are written from. */
typedef struct {
    bool negative;
    cc_modality modality;
    int8_t certainty; /* 0 (open) .. 3 (certain) */
} cc_stance;

/* A speaker in whose words the clauses below stand; the chain goes outwards. */
typedef struct cc_voice {
    cc_attribution by;
    struct cc_voice *outer;
    uint32_t length;       /* with the outer ones */
    int32_t clause;        /* the act of saying, -1 */
    bool quoted;           /* lent by the quotation that the clause stands in */
    cc_attribution *chain; /* outermost first; made when first asked for */
} cc_voice;

typedef struct {
    int32_t head;   /* of the predicate: a verb, the noun or adjective of a copula, an event noun */
    int32_t top;    /* first verb of "wants to launch"; the head where there is no other */
    int32_t parent; /* clause, -1 */
    cc_tie tie;
    cc_claim_origin origin;
    bool passive;
    bool imperative;
    bool floats;        /* a report at the end of the sentence: of all that stands before it */
    int32_t subject;    /* as the grammar has it, of a passive too; a head noun for a relative pronoun */
    int32_t object;     /* that stands outside the clause (relative); CC_NO_TOKEN: look below the head */
    int32_t gap;        /* the relative pronoun or where it stood as an oblique; CC_NO_TOKEN */
    int32_t antecedent; /* what the gap stands for */
    int32_t light;      /* the event noun of "made a deal"; CC_NO_TOKEN */
    cc_stance context;  /* what governs the clause lends it */
    cc_stance stance;   /* the clause's own, with its negation and modals */
    cc_voice *voice;    /* NULL: the outlet */
    int32_t claim;      /* first claim made of it: index into article->claims, -1 */
} cc_clause;

typedef struct {
    const cc_claim_lexicon *lexicon;
    cc_article *article;
    cc_arena *arena;
    const cc_sentence *s;
    uint32_t sentence; /* its index */
    bool boilerplate;
    bool according;        /* the sentence has the word: "according to" */
    bool timed;            /* it has a time, or a word for one */
    const cc_lexeme **lex; /* of every token */
    int32_t *low, *high;   /* first and last token of every subtree */
    int32_t *order;        /* tokens, heads before their children */
    int32_t *marker;       /* cc_marker of every token, once the tree is mended (marked) */
    bool marked;
    int32_t *clause_of;         /* clause whose predicate the token belongs to, -1 */
    cc_voice *whole;            /* of the sentence: ", according to CNN" */
    cc_voice *poster;           /* the author of the embedded post that the sentence stands in, or NULL */
    bool *used;                 /* event nouns that a light verb has taken */
    bool *titled;               /* entities of the article whose title has been told */
    CC_ARRAY(cc_clause) clause; /* heads before what hangs on them */
} cc_reading;

/* --- reading.c: room for a sentence, its words, its subtrees --- */
cc_reading *cc_reading_new(const cc_claim_lexicon *l, cc_article *article);
void cc_reading_open(cc_reading *r, uint32_t sentence);
void cc_reading_look_up(cc_reading *r, uint32_t sentence); /* the first half of it: the tree is as it was parsed */
void cc_extents_find(cc_reading *r);                       /* low and high, after the tree changed */

static inline const cc_token *cc_at(const cc_reading *r, int32_t t)
{
    return &r->s->token[t];
}
static inline cc_deprel cc_relation(const cc_reading *r, int32_t t)
{
    return (cc_deprel)r->s->token[t].deprel;
}
static inline cc_deprel cc_main_relation(const cc_reading *r, int32_t t)
{
    return cc_deprel_main((cc_deprel)r->s->token[t].deprel);
}
static inline bool cc_is_proper(const cc_reading *r, int32_t t)
{
    return r->s->token[t].upos == CC_UPOS_PROPN;
}
/* No full stop ends the sentence, as in a headline. */
static inline bool cc_is_unstopped(const cc_reading *r)
{
    return r->s->token[r->s->count - 1].xpos != CC_XPOS_PERIOD;
}
static inline int32_t cc_article_token(const cc_reading *r, int32_t t)
{
    return t < 0 ? -1 : t + (int32_t)r->s->first;
}
bool cc_is_nominal(const cc_token *t);  /* noun, name, pronoun, number */
bool cc_is_relative(const cc_token *t); /* who, which, that, whose, where as relatives */
/* The word that carries the tense of a clause: its first auxiliary or copula, else its verb. */
int32_t cc_finite_word(const cc_reading *r, int32_t top);
/* The first of two words that a hyphen without spaces joins into the one that ends here; CC_NO_TOKEN. */
int32_t cc_hyphen_half(const cc_reading *r, int32_t t);
/* The clause that governs the token from above (never the one whose head it is), -1. */
int32_t cc_clause_above(const cc_reading *r, int32_t t);
/* The clause that the token stands in: its own or the one above. */
int32_t cc_clause_around(const cc_reading *r, int32_t t);
/* In whose words the token stands; NULL: the outlet's. */
cc_voice *cc_voice_around(const cc_reading *r, int32_t t);
bool cc_number_names(const cc_reading *r, int32_t number);          /* "a magnitude 4.6 quake": it counts no quakes */
bool cc_is_number_sign(const cc_reading *r, int32_t t);             /* "a No 10 spokeswoman": no negation */
static inline bool cc_is_passive(const cc_reading *r, int32_t verb) /* by its auxiliary: "was held" */
{
    return cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
}
bool cc_has_own_subject(const cc_reading *r, int32_t t);
bool cc_has_to(const cc_reading *r, int32_t t);      /* an infinitive with "to" */
int cc_name_kind_at(const cc_reading *r, int32_t t); /* cc_name_kind of the token's name, -1: none */
/* The preposition or mark of a token: its first case or mark child; CC_NO_TOKEN. */
int32_t cc_marker(const cc_reading *r, int32_t t);
/* The same as a lemma; a fixed expression whole ("according to", "because of"). */
cc_span cc_marker_words(const cc_reading *r, int32_t t);
static inline bool cc_is_according_to(const cc_reading *r, int32_t t) /* "according to" it */
{
    int32_t m = r->according ? cc_marker(r, t) : CC_NO_TOKEN;
    return m != CC_NO_TOKEN && cc_span_is(cc_at(r, m)->lower, "according");
}

/* --- repairs.c --- */
/* Mend attachments in the article's own tree: a bounded number a sentence. */
void cc_tree_repair(cc_reading *r);

/* --- ties.c --- */
cc_tie cc_tie_of(const cc_reading *r, int32_t t);
bool cc_is_judging(cc_span verb);                        /* "praised", "jailed |Kim| for stealing" */
bool cc_is_quoting(const cc_reading *r, int32_t verb);   /* "quoted Kim as saying" */
bool cc_is_cited_saying(const cc_reading *r, int32_t t); /* "cited Kim |saying|" */
/* The one who reports at the end of a sentence: ", she added.", ", reported CNN."; CC_NO_TOKEN where it is no report.
 */
int32_t cc_floating_reporter(const cc_reading *r, int32_t t);

/* --- passive.c --- */
bool cc_clause_is_passive(const cc_reading *r, const cc_clause *c); /* once its tie is known, and those above it */

/* --- clauses.c, subjects.c --- */
void cc_clauses_find(cc_reading *r);
void cc_subjects_find(cc_reading *r);
bool cc_is_idea(const cc_reading *r, int32_t noun); /* "aim", "plan", "way": consists in an act and does none */

/* --- control.c --- */
/* The subject that the clause above lends to a complement or an adverbial without one; CC_NO_TOKEN. */
int32_t cc_controller(const cc_reading *r, const cc_clause *c, const cc_clause *above);
/* "hired |a firm| to check the bills": the object is somebody who gets the work. */
bool cc_is_charged_with(const cc_reading *r, const cc_clause *above, int32_t object);

/* --- identity.c --- */
/* "Berg is a miller who sold it": the subject of what is told of the miller is Berg. */
void cc_identities_find(cc_reading *r);

/* --- some_of.c --- */
/* "some", "one", "both" of a group told of before: "some of the swimmers"; empty where no one group is meant. */
cc_span cc_some_of(cc_reading *r, const cc_clause *c, int32_t t);

/* --- relative.c --- */
/* Subject, object or gap of a relative clause, from the noun or the clause that it describes. */
void cc_relative_fill(cc_reading *r, cc_clause *c);

/* --- infinitive.c --- */
bool cc_is_object_of_infinitive(const cc_reading *r, const cc_clause *c, int32_t noun); /* "more work to do" */
/* "a plan to go": who has the plan goes; CC_NO_TOKEN where it is not told. */
int32_t cc_holder(const cc_reading *r, const cc_clause *c, int32_t noun);
bool cc_is_order(cc_span noun); /* "order", "call": what one asks of another */

/* --- coordination.c --- */
enum { CC_MAX_CONJUNCTS = 8 };
/* The head and what is joined to it by "and", if each of them can stand for itself; else the head alone. */
uint32_t cc_conjuncts(const cc_reading *r, int32_t head, const cc_clause *c, int32_t out[CC_MAX_CONJUNCTS]);

/* --- attribution.c --- */
void cc_voices_find(cc_reading *r);
/* The voice of one who calls something by a name in this clause. */
cc_voice *cc_voice_of_caller(cc_reading *r, const cc_clause *c, int32_t caller);
/* The voice with that of the quotation around the token. */
cc_voice *cc_voice_quoted(cc_reading *r, cc_voice *voice, int32_t t);
cc_attribution *cc_voice_chain(cc_reading *r, cc_voice *v);

/* --- factuality.c --- */
void cc_stances_find(cc_reading *r);
/* "rejected the claim that", "the rumour that it closed is false" */
bool cc_is_denied(const cc_reading *r, int32_t noun);
/* The stance of a happening that the noun names. */
cc_stance cc_stance_of_noun(const cc_reading *r, int32_t noun);
int8_t cc_factuality(cc_stance s);

/* --- questions.c --- */
bool cc_is_question(const cc_reading *r, const cc_clause *c); /* a question mark ends it */
bool cc_asks_whether(const cc_reading *r, const cc_clause *c);
/* "was asked if he thought |it was safe|": what he believes is not told, unless he answers "I do". */
typedef enum { CC_NOT_ASKED, CC_ASKED_ABOUT, CC_AFFIRMED } cc_asking;
cc_asking cc_asking_of(const cc_reading *r, const cc_clause *c);
/* "time will tell if it works", "unclear if it works": whoever tells leaves it open; head: what governs the clause. */
bool cc_is_left_open(const cc_reading *r, const cc_clause *c, const cc_clause *above, int32_t head);
/* "did not say what burned": a question that nobody has answered. */
bool cc_is_unanswered(const cc_reading *r, const cc_clause *c, const cc_clause *above);

/* --- conditions.c --- */
bool cc_opens_with_if(const cc_reading *r, const cc_clause *c);
bool cc_has_if(const cc_reading *r, const cc_clause *c);          /* whatever the tree calls it */
bool cc_is_on_condition(const cc_reading *r, const cc_clause *c); /* "on the condition that we do it live" */
/* "if it rains, the match is off": the clause holds on a condition of the present. */
bool cc_is_conditioned(const cc_reading *r, const cc_clause *c);
/* "a vote would be costly", "closing it would save money", "no plan that would do": nobody announced it. */
bool cc_is_hypothetical(const cc_reading *r, const cc_clause *c);

/* --- upcoming.c --- */
bool cc_is_leaving(const cc_reading *r, const cc_clause *c);     /* "the boss is leaving": she has not left yet */
bool cc_is_dated_ahead(const cc_reading *r, const cc_clause *c); /* "the park opens on Friday", told on Tuesday */
bool cc_is_time_ahead(const cc_reading *r, int32_t time);        /* it begins after the article's day; -1: no time */
bool cc_is_to_do(const cc_reading *r, const cc_clause *c);       /* "is to close", "were to be sold" */

/* --- scopes.c --- */
/* "would pay for lying", "bearing in mind that": the mood of the clause above does not reach it. */
bool cc_is_beyond_mood(const cc_reading *r, const cc_clause *c);
/* "to help her after leaving the army", "having left", "as promised": what came before is so, whatever comes of it. */
bool cc_is_behind(const cc_reading *r, const cc_clause *c);
/* "will reopen once |the wind drops|", "would stay until |it dropped|": what comes after or before what is to come. */
bool cc_is_still_to_come(const cc_reading *r, const cc_clause *c, const cc_clause *above);
/* "a look at how it works", "comments about why it broke"; not "a debate about how to": how is no question there. */
bool cc_is_shown(const cc_reading *r, int32_t noun, int32_t how);
/* "let them build |what they like|": whatever it is, it is so. */
bool cc_is_free_relative(const cc_reading *r, const cc_clause *c);
/* "not enough air to live", "too weak to stand"; negative: of the clause above. */
bool cc_is_out_of_reach(const cc_reading *r, const cc_clause *c, bool negative);
/* "evidence to suggest that it closed": the noun tells, and where there is none it is doubted. */
bool cc_is_evidence(const cc_reading *r, const cc_clause *c);
bool cc_is_wanted(const cc_reading *r, const cc_clause *c);      /* "wants the road closed" */
bool cc_is_custom_then(const cc_reading *r, const cc_clause *c); /* "would often go" */

/* --- outcomes.c --- */
/* The infinitive tells what came of the act: "beat Dahl to win the cup", "returned only to find it gone". */
/* "rang Kim to say", "appeared on television to deny": who rings or appears says it, and it is said. */
bool cc_talks_to(const cc_reading *r, int32_t act, int32_t lower);
bool cc_is_outcome(const cc_reading *r, int32_t act, int32_t lower);
bool cc_is_yet_to(const cc_reading *r, int32_t t); /* "has yet to approve it" */
/* "too weak to stand", "old enough to vote", "lucky enough to escape"; CC_EFFECT_NONE for other adjectives. */
cc_effect cc_effect_of_measure(const cc_reading *r, int32_t adjective, int32_t lower);
/* "kept Kim from leaving", "talked Kim into leaving", "cleared of stealing"; CC_EFFECT_NONE for other verbs. */
cc_effect cc_effect_of_gerund(const cc_reading *r, int32_t verb, int32_t mark);

/* --- unsure.c --- */
bool cc_is_certain(const cc_reading *r, int32_t adjective);    /* "sure" */
bool cc_is_seen_to_be(const cc_reading *r, int32_t adjective); /* "made |sure| that" */
/* "couldn't get it to work", told of what was: it did not; "could not have survived" is supposed. */
bool cc_is_failure(const cc_reading *r, const cc_clause *c, int32_t aux);
/* "We believe that it broke", "police think he fled": whoever tells it is not sure. */
bool cc_is_own_belief(const cc_reading *r, const cc_clause *above, int32_t cue);
bool cc_is_generic(const cc_reading *r, const cc_clause *c); /* "when you go from a pool into the sea" */
bool cc_is_means(const cc_reading *r, const cc_clause *c);   /* "an approach to ensuring safety" */

/* "Police would not confirm that he was there": whether he was is open. */
bool cc_is_unconfirmed(const cc_reading *r, const cc_clause *above, int32_t cue);
bool cc_is_told_unproven(const cc_reading *r,
                         const cc_voice *v);                /* "rumours say", "according to unconfirmed reports" */
bool cc_is_awaited(const cc_reading *r, int32_t verb);      /* "looks forward to", of what is yet to be done */
bool cc_is_barred(const cc_reading *r, const cc_clause *c); /* "can't drive until May": from now on */
/* "shots can be heard", "could see smoke": who can see it sees it. */
bool cc_is_perceiving(const cc_reading *r, const cc_clause *c, int32_t aux);
/* The clause says by a modal that something cannot be, which is as much as that it is not: "cannot confirm it". */
bool cc_cannot_be(const cc_reading *r, const cc_clause *c, int32_t aux);

/* --- negations.c --- */
bool cc_is_lacking(const cc_reading *r, const cc_clause *above, int32_t noun); /* "never had a chance to tell" */
/* "chance", "way", "time": who has none does not do it. */
bool cc_is_chance(cc_span noun);
/* "money", "staff", "room": who has none cannot do it. */
bool cc_is_resource(cc_span noun);
/* "never used the office to enrich them": what it was not used for was not done with it. */
bool cc_is_means_of(const cc_reading *r, const cc_clause *above, int32_t lower);
/* "rather than people being magnetic", "without anyone noticing", where the word hangs on the subject. */
bool cc_opens_with_absence(const cc_reading *r, const cc_clause *c);
/* "played with no fans", "left for no reason": how it was done, and no denial that it was. */
bool cc_denies_itself_alone(const cc_reading *r, int32_t oblique);
/* The clause's stance for one of the objects that "and" joins: "has a house and no garden". */
cc_stance cc_stance_of_object(const cc_reading *r, const cc_clause *c, int32_t first, int32_t object);

/* --- argument.c, arguments.c, slots.c --- */
typedef struct {
    CC_ARRAY(cc_argument) item;
} cc_arguments;
/* The first token of the written word that the token ends: "|left|-hander". */
int32_t cc_word_start(const cc_reading *r, int32_t t);
void cc_argument_add(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, bool alone);
/* Of a phrase of these kinds (cc_phrase_kind). */
void cc_argument_add_kinds(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, unsigned kinds);
/* In its own words, where a name could stand for them: a role. */
void cc_argument_add_words(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, bool alone);
/* The prepositions of a noun from the first, m, on; the marker where there is but one. */
cc_span cc_prepositions(const cc_reading *r, int32_t noun, int32_t m, cc_span marker);
/* The noun that the clause hangs on, without the clause; any other head as cc_argument_add does. */
void cc_argument_add_beside(cc_reading *r, cc_arguments *out, cc_slot slot, int32_t head, bool alone,
                            const cc_clause *c);
/* What ", Kim said" reports: the clause of this head without the report. */
void cc_argument_add_reported(cc_reading *r, cc_arguments *out, int32_t head, const cc_clause *report);
/* All arguments of the clause but subject, object and an oblique that was taken as one of them (CC_NO_TOKEN: none). */
void cc_arguments_find(cc_reading *r, const cc_clause *c, int32_t agent, cc_arguments *out);
/* --- times.c: the times among them that hang on other words of the sentence --- */
void cc_times_around_add(cc_reading *r, const cc_clause *c, cc_arguments *out);
/* "as soon as Friday": the day hangs on the adverb, whose argument this is. */
void cc_date_adverb(const cc_reading *r, int32_t adverb, cc_argument *g);
cc_slot cc_slot_of_oblique(const cc_reading *r, int32_t head, const cc_lexeme *predicate);
cc_slot cc_slot_of_adverb(const cc_reading *r, int32_t adverb);
/* Adds the word that a question asks with, "how", "why", "where", "when"; false for any other. */
bool cc_argument_add_asked(cc_reading *r, const cc_clause *c, int32_t word, cc_arguments *out); /* questions.c */
/* "later than planned", "as well as hoped": an adverb with what it is compared with. */
bool cc_compares(const cc_reading *r, int32_t adverb);

/* --- complement.c --- */
/* "is sure |that he lied|", "is unclear |if he lives|": one state, told as one. */
bool cc_is_content_of_state(const cc_reading *r, const cc_clause *c, int32_t t);
void cc_argument_add_state(cc_reading *r, const cc_clause *c, cc_arguments *out); /* of a copula */
/* "guilty |of theft|", "easier |to reach|": half of what the adjective before it says. */
bool cc_completes_state(const cc_reading *r, int32_t t);
/* "the aim is |to find ways|": no aim finds anything, and what it is is told whole. */
bool cc_is_aim(const cc_reading *r, const cc_clause *c);
void cc_argument_add_aim(cc_reading *r, const cc_clause *c, cc_arguments *out);
void cc_complete_state(cc_reading *r, int32_t state, cc_arguments *out); /* adds it to the last argument, the state */

/* --- predicate.c --- */
cc_span cc_predicate_words(cc_reading *r, const cc_clause *c);
cc_span cc_predicate_class(const cc_reading *r, const cc_clause *c);
/* "went on |strike|": a word of the predicate. */
bool cc_is_bare_state(const cc_reading *r, const cc_clause *c, int32_t oblique);
/* "called for |talks|": the predicate has its preposition, so it is the object. */
bool cc_is_in_predicate(const cc_reading *r, const cc_clause *c, int32_t oblique);
bool cc_predicate_is_event(const cc_reading *r, const cc_clause *c); /* a happening or act, no state */

/* --- governed.c --- */
/* The bare noun behind a verb with which it is one word: "take |part|"; CC_NO_TOKEN. */
int32_t cc_shell_noun(const cc_reading *r, int32_t verb);
/* "their response to |the fire|": what the noun's verb would govern. */
bool cc_noun_governs(const cc_reading *r, int32_t noun, int32_t t);
/* "the train they waited |for|": its noun stands before the clause; CC_NO_TOKEN. */
int32_t cc_stranded(const cc_reading *r, int32_t verb);
/* "waited for |the train|", "took part in |the raid|": what the verb governs through its preposition; CC_NO_TOKEN. */
int32_t cc_governed(const cc_reading *r, const cc_clause *c);
bool cc_is_governed(const cc_reading *r, const cc_clause *c, int32_t t); /* is it that one? */
bool cc_is_thing_done(const cc_reading *r, int32_t t, int32_t m); /* "on being late", "at whether it held": behind m */
void cc_argument_add_governed(cc_reading *r, const cc_clause *c, cc_arguments *out); /* as the object; there is one */
/* "turned |around|", "brought them |back|": a bare adverb that makes another word of the verb. */
bool cc_is_verbs_adverb(const cc_reading *r, int32_t verb, int32_t t);
/* "accused him |of theft|": belongs to the act beside the object. */
bool cc_is_beside_object(const cc_reading *r, const cc_clause *c, int32_t t);
void cc_argument_add_beside_object(cc_reading *r, int32_t t, cc_arguments *out);
int32_t cc_governing_adverb(const cc_reading *r, const cc_clause *c); /* "looked |forward| to the fair"; CC_NO_TOKEN */

/* --- shells.c --- */
/* Idioms and verbs that stand for what another clause tells; `others` are neither subject nor object. */
bool cc_clause_is_shell(const cc_reading *r, const cc_clause *c, uint32_t objects, uint32_t others);
/* "it takes one to know one": nothing takes anything. */
bool cc_is_taken(const cc_reading *r, int32_t verb);

/* --- hollow.c --- */
/* A clause whose words tell nothing by themselves: "what he said". */
bool cc_clause_is_hollow(const cc_reading *r, const cc_clause *c, uint32_t objects, uint32_t others);

/* --- worth.c --- */
/* True where the clause, with so many subjects and objects and these other arguments, makes no claim. */
bool cc_clause_tells_nothing(const cc_reading *r, const cc_clause *c, uint32_t subjects, uint32_t objects,
                             const cc_arguments *rest);

/* --- called.c --- */
/* What "these" of "these are bad remarks" stands for: the words before that were called so; empty. */
cc_span cc_called_before(cc_reading *r, const cc_clause *c);

/* --- emit.c: claims --- */
void cc_claims_of_clause(cc_reading *r, int32_t clause);
cc_claim *cc_claim_new(cc_reading *r, cc_claim_origin origin, int32_t predicate, cc_voice *voice, cc_stance stance);
void cc_claim_place(cc_reading *r, cc_claim *c, int32_t first, int32_t last);
void cc_claim_settle(cc_reading *r, cc_claim *c, cc_arguments *arguments);
/* The claim's arguments in the order of the text, each once and in one piece. */
void cc_arguments_settle(cc_reading *r, cc_claim *c, cc_arguments *arguments);

/* --- participants.c --- */
bool cc_takes_no_object(cc_span lemma); /* "come", "die" */
/* "it became apparent that", "there": words in the place of a subject. */
bool cc_is_empty_subject(const cc_reading *r, int32_t t);
/* "was given a medal": the subject of a passive with an object got it. */
bool cc_is_recipient_passive(const cc_reading *r, const cc_clause *c);
/* Who does what a passive tells, "by" whom; CC_NO_TOKEN. */
int32_t cc_agent_of(const cc_reading *r, const cc_clause *c);
/* Subjects and objects as the active voice has them; 0 for none. */
typedef struct {
    int32_t subject[CC_MAX_CONJUNCTS], object[CC_MAX_CONJUNCTS];
    uint32_t subjects, objects;
} cc_participants;
void cc_participants_find(const cc_reading *r, const cc_clause *c, cc_participants *p);

/* --- nouns.c, roles.c, counts.c --- */
/* A verb inside the title of a work or a name. */
bool cc_is_of_title(const cc_reading *r, int32_t verb);
/* A noun for a person, by the lexicon or its first sense. */
bool cc_is_somebody(const cc_reading *r, int32_t t);
/* "wife", "son": whom one has in any case; not "mother", "father" and others that all have. */
bool cc_is_kin(const cc_reading *r, int32_t t);
/* Does an event that a noun names tell anything by these arguments? */
bool cc_event_tells(const cc_reading *r, int32_t noun, const cc_arguments *g);
void cc_claims_of_nouns(cc_reading *r);
void cc_claims_of_roles(cc_reading *r);
/* Whether two nouns side by side are one, "Peskov, the spokesman" (apposition.c). */
bool cc_is_apposed(const cc_reading *r, int32_t head, int32_t beside);
void cc_claims_of_counts(cc_reading *r);

/* --- marks.c, duplicates.c --- */
void cc_claims_mark(cc_reading *r, uint32_t first);
void cc_claims_join(cc_article *article);

#endif
