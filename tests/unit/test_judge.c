/* The rule tables, and every case of fixtures/cases through the whole judge. */
#include "base/buffer.h"
#include "cli/fixture.h"
#include "judge/rules.h"

#include <criterion/criterion.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEADER "id,family,slot,scope,compare,limits,kind,severity,question,sentence,source,enabled\n"

/* Our tables with the rows of one put over them. */
static cc_status read_with(const char *rows, cc_error *err)
{
    cc_arena a = {0};
    cc_tables tables;
    cc_judge_rules *r = NULL;
    cr_assert(cc_tables_read(&tables, cc_data_path(&a, "claimcheck", "rules").ptr, NULL, &a, err) == CC_OK, "%s",
              err->message);
    cc_table *t = CC_PUSH(&a, &tables.table);
    cr_assert(cc_table_parse(t, cc_span_of(rows), ',', "mine/rule_x.csv", &a, err) == CC_OK, "%s", err->message);
    t->name = CC_LIT("rule_x");
    cc_status s = cc_judge_rules_read(&r, &tables, NULL, &a, err);
    cc_judge_rules_free(r);
    cc_arena_free(&a);
    return s;
}

Test(rules, what_does_not_fit_is_named)
{
    static const struct {
        const char *rows, *message;
    } cases[] = {
        {HEADER "Z1,number,number,count,number_exat,,contradiction,1-high,Q?,S.,,yes\n",
         "mine/rule_x.csv:2: column 'compare': unknown 'number_exat' (did you mean 'number_exact'?)"},
        {HEADER "Z1,number,number,count,number_exact,scor=1,contradiction,1-high,Q?,S.,,yes\n",
         "mine/rule_x.csv:2: column 'limits': unknown limit 'scor' (did you mean 'score'?)"},
        {HEADER "Z1,number,number,count,number_exact,score=much,contradiction,1-high,Q?,S.,,yes\n",
         "mine/rule_x.csv:2: column 'limits'"},
        {HEADER "Z1,number,number,count,number_exact,,contradiction,high,Q?,S.,,yes\n",
         "mine/rule_x.csv:2: column 'severity'"},
        {HEADER ",number,number,count,number_exact,,contradiction,1-high,Q?,S.,,yes\n",
         "mine/rule_x.csv:2: column 'id'"},
        {HEADER "Z1,number,number,count,number_exact,,contradiction,1-high,,S.,,yes\n",
         "mine/rule_x.csv:2: column 'question'"},
        {HEADER "NUM11,number,number,count,number_exact,,contradiction,1-high,Q?,S.,,yes\n",
         "mine/rule_x.csv:2: rule 'NUM11' stands in"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_error err = {0};
        cr_expect(read_with(cases[i].rows, &err) == CC_ESYNTAX, "case %zu", i);
        cr_expect(strncmp(err.message, cases[i].message, strlen(cases[i].message)) == 0, "%s", err.message);
    }
}

Test(rules, a_good_row_is_taken)
{
    cc_error err = {0};
    cr_assert(read_with(HEADER "Z1,number,number,count,number_exact,score=0.4 mass=1,contradiction,1-high,Q?,S.,,no\n",
                        &err) == CC_OK,
              "%s", err.message);
}

/* Our tables with another trust.csv. */
static cc_status trust_with(const char *rows, cc_error *err)
{
    cc_arena a = {0};
    cc_tables tables;
    cc_judge_rules *r = NULL;
    cr_assert(cc_tables_read(&tables, cc_data_path(&a, "claimcheck", "rules").ptr, NULL, &a, err) == CC_OK, "%s",
              err->message);
    for (uint32_t i = 0; i < tables.table.count; i++)
        if (cc_span_is(tables.table.item[i].name, "trust")) {
            cr_assert(cc_table_parse(&tables.table.item[i], cc_span_of(rows), ',', "mine/trust.csv", &a, err) == CC_OK);
            tables.table.item[i].name = CC_LIT("trust");
        }
    cc_status s = cc_judge_rules_read(&r, &tables, NULL, &a, err);
    for (uint32_t i = 0; s == CC_OK && i < r->rule.count; i++) {
        const cc_rule *rule = &r->rule.item[i];
        if (cc_span_is(rule->id, "NUM11")) cr_expect(rule->trust > 0.9, "%g", rule->trust);
        if (cc_span_is(rule->id, "NUM17")) cr_expect(rule->trust < 0.2, "%g", rule->trust);
        if (cc_span_is(rule->id, "NUM13"))
            cr_expect(rule->trust > 0.5 && rule->trust < 0.7, "%g", rule->trust); /* its family: 40 of 70 */
    }
    cc_judge_rules_free(r);
    cc_arena_free(&a);
    return s;
}

Test(rules, trust_comes_from_what_became_of_their_rows)
{
    cc_error err = {0};
    cr_expect(trust_with("rule,right,reported\nNUM11,40,40\nNUM17,0,30\n", &err) == CC_OK, "%s", err.message);
    cr_expect(trust_with("rule,right,reported\nNOM11,1,1\n", &err) == CC_ESYNTAX);
    cr_expect(strncmp(err.message, "mine/trust.csv:2: column 'rule'", 31) == 0, "%s", err.message);
    err = (cc_error){0};
    cr_expect(trust_with("rule,right,reported\nNUM11,2,1\n", &err) == CC_ESYNTAX);
    cr_expect(strncmp(err.message, "mine/trust.csv:2: column 'right'", 32) == 0, "%s", err.message);
}

static char folder[] = CC_SOURCE_DIR "/fixtures/cases";

/* Paths of all cases, sub-folder by sub-folder. */
static void collect(const char *path, char (*out)[512], size_t *n, size_t room)
{
    struct dirent **entry;
    int count = scandir(path, &entry, NULL, alphasort);
    for (int i = 0; i < count; i++) {
        char inner[512];
        snprintf(inner, sizeof inner, "%s/%s", path, entry[i]->d_name);
        if (entry[i]->d_name[0] != '.' && entry[i]->d_type == DT_DIR) collect(inner, out, n, room);
        if (cc_span_ends(cc_span_of(inner), ".case") && *n < room) strcpy(out[(*n)++], inner);
        free(entry[i]);
    }
    if (count >= 0) free(entry);
}

Test(cases, every_case_finds_what_it_expects)
{
    enum { ROOM = 2000 };
    static char path[ROOM][512];
    size_t n = 0;
    cc_environment e;
    cc_options o = {.program = "claimcheck"};
    cc_error err = {0};
    cr_assert(cc_environment_open(&e, &o, &err) == CC_OK, "%s", err.message);
    collect(folder, path, &n, ROOM);
    cr_assert(n > 0 && n < ROOM, "%zu cases: a full list leaves some out", n);
    for (size_t i = 0; i < n; i++) {
        cc_arena a = {0};
        cc_fixture_result r;
        cr_assert(cc_fixture_run(&r, &e, path[i], &a, &err) == CC_OK, "%s", err.message);
        for (uint32_t k = 0; k < r.missing.count; k++)
            cr_expect(false, "%s: missing %.*s", path[i], CC_FMT(r.missing.item[k]));
        for (uint32_t k = 0; k < r.unexpected.count; k++)
            cr_expect(false, "%s: unexpected %.*s", path[i], CC_FMT(r.unexpected.item[k]));
        cc_arena_free(&a);
    }
    cc_environment_close(&e);
}
