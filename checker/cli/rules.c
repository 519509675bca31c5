/* cli/rules.c - `claimcheck rules list|check`: the rule tables, shown and checked. */
#include "cli/cli.h"

#include "base/rows.h"
#include "judge/rules.h"

#include <stdio.h>
#include <string.h>

static const cc_column columns[] = {
    {"id", CC_CELL_TEXT, NULL, NULL},       {"family", CC_CELL_TEXT, NULL, NULL},
    {"slot", CC_CELL_TEXT, NULL, NULL},     {"scope", CC_CELL_TEXT, NULL, NULL},
    {"compare", CC_CELL_TEXT, NULL, NULL},  {"kind", CC_CELL_TEXT, NULL, NULL},
    {"severity", CC_CELL_TEXT, NULL, NULL}, {"enabled", CC_CELL_TEXT, NULL, NULL},
    {"meaning", CC_CELL_TEXT, NULL, NULL},  {"source", CC_CELL_TEXT, NULL, NULL},
    {"where", CC_CELL_TEXT, NULL, NULL},
};

static void write_rule(cc_rows *rows, const cc_rule *r)
{
    char where[512];
    snprintf(where, sizeof where, "%.*s:%u", CC_FMT(r->file), r->line);
    cc_rows_cell(rows, r->id);
    cc_rows_text(rows, cc_type_name(r->family));
    cc_rows_text(rows, cc_ask_name(r->slot));
    cc_rows_cell(rows, r->scope);
    cc_rows_text(rows, cc_compare_names[r->compare]);
    cc_rows_text(rows, cc_kind_name(r->kind));
    cc_rows_text(rows, cc_severity_name(r->severity));
    cc_rows_text(rows, r->enabled ? "yes" : "no");
    cc_rows_text(rows, cc_compare_meanings[r->compare]);
    cc_rows_cell(rows, r->source);
    cc_rows_text(rows, where);
    cc_rows_end(rows);
}

static void list_rules(const cc_judge_rules *r)
{
    cc_rows rows;
    cc_rows_begin(&rows, CC_ROWS_MACHINE, ',', columns, sizeof columns / sizeof *columns);
    for (uint32_t i = 0; i < r->rule.count; i++) write_rule(&rows, &r->rule.item[i]);
    fwrite(rows.out.ptr, 1, rows.out.len, stdout);
    cc_rows_free(&rows);
}

/* Every stage reads its tables: the first fault is told with file, line and column. */
static cc_status read_all(const cc_options *o, cc_arena *a, cc_tables *tables, cc_judge_rules **judge, cc_error *err)
{
    cc_wordnet *wordnet = NULL;
    cc_mention_lexicon *mention = NULL;
    cc_claim_lexicon *claim = NULL;
    cc_status s = cc_tables_read(tables, cc_data_path(a, o->program, "rules").ptr, o->value[CC_OPTION_RULES], a, err);
    if (s == CC_OK) s = cc_wordnet_open(&wordnet, cc_data_path(a, o->program, "wordnet.bin").ptr, err);
    if (s == CC_OK) s = cc_mention_lexicon_read(&mention, tables, wordnet, a, err);
    if (s == CC_OK) s = cc_claim_lexicon_read(&claim, tables, wordnet, a, err);
    if (s == CC_OK) s = cc_judge_rules_read(judge, tables, wordnet, a, err);
    cc_claim_lexicon_free(claim);
    cc_mention_lexicon_free(mention);
    cc_wordnet_free(wordnet);
    return s;
}

int cli_rules(const cc_options *o)
{
    cc_error err = {0};
    bool list = o->paths == 1 && strcmp(o->path[0], "list") == 0,
         check = o->paths == 1 && strcmp(o->path[0], "check") == 0;
    if (!list && !check) {
        cli_complain(o, "rules: list or check is needed");
        return CC_EXIT_USAGE;
    }
    cc_arena a = {0};
    cc_tables tables;
    cc_judge_rules *judge = NULL;
    cc_status s = read_all(o, &a, &tables, &judge, &err);
    uint32_t rows = 0;
    for (uint32_t i = 0; s == CC_OK && i < tables.table.count; i++) rows += tables.table.item[i].rows.count;
    if (s == CC_OK && list) list_rules(judge);
    if (s == CC_OK && check)
        printf("%u tables, %u rows, %u rules: no fault found\n", tables.table.count, rows, judge->rule.count);
    cc_judge_rules_free(judge);
    cc_arena_free(&a);
    return s == CC_OK ? CC_EXIT_OK : cli_fail(o, &err);
}
