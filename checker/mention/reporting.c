#include "mention/reporting.h"

#include <string.h>

static const char *const kind_names[] = {"say",   "ask",  "deny", "promise", "order",
                                         "judge", "show", "know", "think",   "want"};
static const char *const truth_names[] = {"open", "true", "false", "asked", "planned"};
static const char *const take_names[] = {"direct", "that", "to", "object", "person", "naming"};

#define COUNT(names) (sizeof(names) / sizeof(names)[0])

typedef struct {
    const cc_table *table;
    uint32_t word, kind, takes, truth;
} columns;

/* One word of the cell `takes`: a name of take_names, or a preposition after "+". */
static cc_status read_take(cc_reporting *r, const columns *c, const cc_row *row, cc_span word, cc_error *err)
{
    if (cc_span_starts(word, "+")) {
        if (r->prepositions == CC_REPORT_PREPOSITIONS)
            return cc_table_bad_cell(c->table, row, c->takes, err, "more than four prepositions");
        r->preposition[r->prepositions++] = cc_span_sub(word, 1, word.len);
        return CC_OK;
    }
    for (unsigned i = 0; i < COUNT(take_names); i++) {
        if (!cc_span_is(word, take_names[i])) continue;
        r->takes |= 1u << i;
        return CC_OK;
    }
    return cc_table_bad_cell(c->table, row, c->takes, err,
                             "none of direct, that, to, object, person, naming, +PREPOSITION");
}

static cc_status read_row(cc_reporting *r, const columns *c, const cc_row *row, cc_error *err)
{
    uint32_t kind = 0, truth = 0;
    r->word = row->cell[c->word];
    cc_status s = cc_table_choice(c->table, row, c->kind, kind_names, COUNT(kind_names), &kind, err);
    if (s == CC_OK) s = cc_table_choice(c->table, row, c->truth, truth_names, COUNT(truth_names), &truth, err);
    r->kind = (cc_report_kind)kind;
    r->truth = (cc_report_truth)truth;
    cc_span rest = row->cell[c->takes], word;
    while (s == CC_OK && cc_span_split(&rest, ' ', &word))
        if (word.len > 0) s = read_take(r, c, row, word, err);
    return s;
}

static cc_status read_columns(columns *c, const cc_tables *tables, const char *table, const char *word, cc_error *err)
{
    cc_status s = cc_tables_require(tables, table, &c->table, err);
    if (s == CC_OK) s = cc_table_require(c->table, word, &c->word, err);
    if (s == CC_OK) s = cc_table_require(c->table, "kind", &c->kind, err);
    if (s == CC_OK) s = cc_table_require(c->table, "takes", &c->takes, err);
    if (s == CC_OK) s = cc_table_require(c->table, "truth", &c->truth, err);
    return s;
}

/* Both tables have the same columns but for the name of the first. */
#define READ_ALL(l, part, at, columns_, arena, status, err)                                                            \
    for (uint32_t i = 0; (status) == CC_OK && i < (columns_).table->rows.count; i++) {                                 \
        const cc_row *row = &(columns_).table->rows.item[i];                                                           \
        cc_reporting *r = CC_PUSH(arena, &(l)->part);                                                                  \
        (status) = read_row(r, &(columns_), row, err);                                                                 \
        if ((status) == CC_OK && cc_map_put(&(l)->at, r->word, i) != i)                                                \
            (status) = cc_table_bad_cell((columns_).table, row, (columns_).word, err, "stands here twice");            \
    }

cc_status cc_reporting_read(cc_reporting_lexicon *out, const cc_tables *tables, cc_arena *a, cc_error *err)
{
    *out = (cc_reporting_lexicon){.verb_at = {.arena = a}, .noun_at = {.arena = a}};
    columns verbs, nouns;
    cc_status s = read_columns(&verbs, tables, "reporting_verbs", "verb", err);
    if (s == CC_OK) s = read_columns(&nouns, tables, "reporting_nouns", "noun", err);
    READ_ALL(out, verb, verb_at, verbs, a, s, err)
    READ_ALL(out, noun, noun_at, nouns, a, s, err)
    return s;
}

void cc_reporting_free(cc_reporting_lexicon *l)
{
    cc_map_free(&l->verb_at);
    cc_map_free(&l->noun_at);
}

const cc_reporting *cc_reporting_verb(const cc_reporting_lexicon *l, cc_span lemma, cc_span particle)
{
    char key[64];
    if (particle.len > 0) {
        if (lemma.len + particle.len + 1 > sizeof key) return NULL;
        memcpy(key, lemma.ptr, lemma.len);
        key[lemma.len] = ' ';
        memcpy(key + lemma.len + 1, particle.ptr, particle.len);
        lemma = (cc_span){key, lemma.len + particle.len + 1};
    }
    int64_t at = cc_map_get(&l->verb_at, lemma);
    return at < 0 ? NULL : &l->verb.item[at];
}

const cc_reporting *cc_reporting_noun(const cc_reporting_lexicon *l, cc_span lemma)
{
    int64_t at = cc_map_get(&l->noun_at, lemma);
    return at < 0 ? NULL : &l->noun.item[at];
}

bool cc_reporting_takes_preposition(const cc_reporting *r, cc_span preposition)
{
    for (uint32_t i = 0; i < r->prepositions; i++)
        if (cc_span_equal(r->preposition[i], preposition)) return true;
    return false;
}

bool cc_reporting_is_belief(const cc_reporting *r)
{
    return r->kind == CC_REPORT_THINK || r->kind == CC_REPORT_WANT || r->kind == CC_REPORT_KNOW;
}
