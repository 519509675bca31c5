/* mention/reporting.h - words that report what somebody says, thinks or wants.
 *
 * Source     rules/reporting_verbs.csv, rules/reporting_nouns.csv (columns: rules/README.md)
 *
 * Quotations and claims read the same two tables. */
#ifndef CC_REPORTING_H
#define CC_REPORTING_H

#include "base/map.h"
#include "base/table.h"

/* What the reporting word does. ORDER kind_names in reporting.c */
typedef enum {
    CC_REPORT_SAY,
    CC_REPORT_ASK,
    CC_REPORT_DENY,
    CC_REPORT_PROMISE,
    CC_REPORT_ORDER,
    CC_REPORT_JUDGE,
    CC_REPORT_SHOW,
    CC_REPORT_KNOW,
    CC_REPORT_THINK,
    CC_REPORT_WANT
} cc_report_kind;

/* What follows for the content. ORDER truth_names in reporting.c */
typedef enum {
    CC_TRUTH_OPEN /* nothing */,
    CC_TRUTH_TRUE /* "admit": taken to be so */,
    CC_TRUTH_FALSE /* "deny" */,
    CC_TRUTH_ASKED,
    CC_TRUTH_PLANNED /* "promise", "want": not yet so */
} cc_report_truth;

/* Where the content stands. Bits; ORDER take_names in reporting.c */
enum {
    CC_TAKES_DIRECT = 1 << 0, /* words in quotation marks */
    CC_TAKES_THAT = 1 << 1,   /* a clause: "said (that) it rains", "asked whether" */
    CC_TAKES_TO = 1 << 2,     /* an infinitive: "vowed to fight" */
    CC_TAKES_OBJECT = 1 << 3, /* an object: "criticised the plan" */
    CC_TAKES_PERSON = 1 << 4, /* an object that is told something: "told CNN that", "urged them to" */
    CC_TAKES_NAMING = 1 << 5, /* an object and what it is called: "called it a lie", "described it as" */
};

enum { CC_REPORT_PREPOSITIONS = 4 };

typedef struct {
    cc_span word; /* lemma, with its particle: "say", "point out" */
    cc_report_kind kind;
    cc_report_truth truth;
    unsigned takes;                              /* CC_TAKES_ bits */
    cc_span preposition[CC_REPORT_PREPOSITIONS]; /* "call for": the content is what hangs on it */
    uint32_t prepositions;
} cc_reporting;

typedef struct {
    CC_ARRAY(cc_reporting) verb, noun;
    cc_map verb_at, noun_at;
} cc_reporting_lexicon;

/* CC_ESYNTAX with file, line and column for a row that does not fit. Lives in a. */
cc_status cc_reporting_read(cc_reporting_lexicon *out, const cc_tables *tables, cc_arena *a, cc_error *err);
void cc_reporting_free(cc_reporting_lexicon *l);

/* By lemma (and particle, which may be empty), or NULL. */
const cc_reporting *cc_reporting_verb(const cc_reporting_lexicon *l, cc_span lemma, cc_span particle);
const cc_reporting *cc_reporting_noun(const cc_reporting_lexicon *l, cc_span lemma);
bool cc_reporting_takes_preposition(const cc_reporting *r, cc_span preposition);
/* True for what somebody thinks or wants rather than says. */
bool cc_reporting_is_belief(const cc_reporting *r);

#endif
