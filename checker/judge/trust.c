/* How far a rule is trusted: by what became of its rows on stories with gold (rules/trust.csv). */
#include "judge/rules.h"

#include "base/map.h"

/* What became of rows where gold tells. */
typedef struct {
    double right, reported;
} record;

/* Right of reported, as if `rows` more had come with the rate `usual`: a rule of few rows is trusted as its like. */
static double rate_of(const record *r, double usual, double rows)
{
    return (r->right + usual * rows) / (r->reported + rows);
}

static cc_status read_record(record *out, const cc_table *t, const cc_row *row, uint32_t right, uint32_t reported,
                             cc_error *err)
{
    cc_status s = cc_table_number(t, row, right, &out->right, err);
    if (s == CC_OK) s = cc_table_number(t, row, reported, &out->reported, err);
    if (s == CC_OK && !(out->right >= 0 && out->right <= out->reported))
        s = cc_table_bad_cell(t, row, right, err, "no more than `reported` is wanted");
    return s;
}

/* A rule is trusted by its own record and that of its family. */
static void set_trust(cc_judge_rules *out, const record *own)
{
    const double USUAL = 0.6, OF_ALL = 4, OF_FAMILY = 3;
    record family[CC_TYPE_COUNT] = {0};
    for (uint32_t i = 0; i < out->rule.count; i++) {
        record *f = &family[out->rule.item[i].family];
        f->right += own[i].right, f->reported += own[i].reported;
    }
    for (uint32_t i = 0; i < out->rule.count; i++) {
        double usual = rate_of(&family[out->rule.item[i].family], USUAL, OF_ALL);
        out->rule.item[i].trust = rate_of(&own[i], usual, OF_FAMILY);
    }
}

/* `rule,right,reported`; a rule without a row has none to show. */
cc_status cc_trust_read(cc_judge_rules *out, const cc_tables *tables, cc_arena *a, cc_error *err)
{
    const cc_table *t;
    uint32_t rule, right, reported;
    cc_map ids = {.arena = a};
    record *own = CC_NEW_ARRAY(a, out->rule.count + 1, record);
    cc_status s = cc_tables_require(tables, "trust", &t, err);
    if (s == CC_OK) s = cc_table_require(t, "rule", &rule, err);
    if (s == CC_OK) s = cc_table_require(t, "right", &right, err);
    if (s == CC_OK) s = cc_table_require(t, "reported", &reported, err);
    for (uint32_t i = 0; i < out->rule.count; i++) cc_map_set(&ids, out->rule.item[i].id, i);
    for (uint32_t i = 0; s == CC_OK && i < t->rows.count; i++) {
        int64_t at = cc_map_get(&ids, t->rows.item[i].cell[rule]);
        if (at < 0) s = cc_table_bad_cell(t, &t->rows.item[i], rule, err, "the id of a rule is wanted");
        else s = read_record(&own[at], t, &t->rows.item[i], right, reported, err);
    }
    set_trust(out, own);
    cc_map_free(&ids);
    return s;
}
