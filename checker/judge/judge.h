/* judge/judge.h - what differs between the sources of a story.
 *
 * Pipeline   statements -> [judge] -> findings -> reports */
#ifndef CC_JUDGE_H
#define CC_JUDGE_H

#include "story/story.h"

/* ORDER kind_names, severity_names, type_names in finding.c */
typedef enum { CC_CONTRADICTION, CC_DISCREPANCY, CC_UPDATE } cc_kind;
typedef enum { CC_HIGH, CC_MEDIUM, CC_LOW } cc_severity; /* 1-high, 2-medium, 3-low */
typedef enum {
    CC_TYPE_NUMBER,
    CC_TYPE_DATE_TIME,
    CC_TYPE_PLACE,
    CC_TYPE_ACTOR_OR_ROLE,
    CC_TYPE_ATTRIBUTION,
    CC_TYPE_ACTION,
    CC_TYPE_POLARITY,
    CC_TYPE_MODALITY,
    CC_TYPE_QUOTE_WORDING,
    CC_TYPE_MEDIUM_OR_MANNER,
    CC_TYPE_OBJECT,
    CC_TYPE_NAME,
    CC_TYPE_COUNT
} cc_type;
const char *cc_kind_name(cc_kind k);
const char *cc_severity_name(cc_severity s);
const char *cc_type_name(cc_type t);

/* One value in one place. */
typedef struct {
    uint32_t article;    /* index into story->article */
    int32_t claim;       /* index into its claims, -1: read off a quotation or a mention alone */
    uint32_t start, end; /* evidence: bytes of the article's text, a whole sentence */
    uint32_t line;       /* of the value, 1-based */
    cc_span value;       /* as written */
    cc_span value_norm;
    cc_span speaker, via;
    cc_modality modality;
} cc_evidence;

typedef struct {
    CC_ARRAY(cc_evidence) evidence; /* in order of source, then position */
    uint32_t independent;           /* groups */
} cc_side;

typedef struct {
    cc_span id;    /* "cnf-" and 12 hex digits, of the normalised content alone */
    uint32_t rank; /* 1-based within the run; set by the run */
    cc_kind kind;
    cc_severity severity;
    cc_type type;
    cc_span question, what_differs;
    CC_ARRAY(cc_side) sides; /* at least 2; every two differ */
    double confidence;       /* 0..1 */
    double prominence;       /* 0..1: headline, lead */
    cc_span rule;            /* id of the row of rules/ */
} cc_conflict;

typedef struct {
    cc_span id; /* "clm-..." of the claim */
    uint32_t article;
    uint32_t claim;
    bool group_scope; /* other articles of the same independent group have it */
    cc_span question, corroboration;
    double salience;
} cc_unique;

typedef enum { CC_SILENT, CC_SAYS, CC_DIFFERS } cc_stand;

/* Claims of a story that speak of the same thing: one row of coverage.csv. */
typedef struct {
    cc_span id;     /* "clu-..." */
    cc_span claim;  /* in words */
    uint8_t *stand; /* cc_stand of each article */
} cc_cluster;

/* How one piece of a quotation stands to the other renderings of the same words. */
typedef struct {
    cc_span aligned_id; /* "aln-..."; empty where no other source has these words */
    cc_span differs;    /* in words, against the longest rendering; empty where it is that or the same */
} cc_rendering;

typedef struct {
    CC_ARRAY(cc_conflict) conflicts; /* ranked */
    CC_ARRAY(cc_unique) uniques;     /* ranked */
    CC_ARRAY(cc_cluster) clusters;   /* in order of first claim */
    uint32_t **cluster_of;           /* [article][claim] -> index into clusters, UINT32_MAX: none */
    cc_span **claim_id;              /* [article][claim] -> "clm-..." */
    CC_ARRAY(cc_span)
    explained;                /* with cc_judge_explain: a line for each two statements that met, and what came of it */
    cc_rendering **rendering; /* [article][quote]; NULL where quotations were not aligned */
} cc_findings;

typedef struct cc_judge_rules cc_judge_rules;
cc_status cc_judge_rules_read(cc_judge_rules **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                              cc_error *err);
void cc_judge_rules_free(cc_judge_rules *r);

/* Fill findings.explained from now on. */
void cc_judge_explain(cc_judge_rules *r);

/* Compare the claims of a grouped story whose names are merged. Findings live in a.
 * Deterministic; linear in the statements. */
void cc_judge_run(const cc_judge_rules *r, const cc_story *story, cc_findings *out, cc_arena *a);

#endif
