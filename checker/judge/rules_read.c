/* The tables of the judge: rule_*.csv, its lexicons, values that exclude each other, acts. */
#include "judge/rules.h"

#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

/* ORDER cc_limit */
static const char *const limit_names[CC_LIMIT_COUNT] = {"score", "mass", "ratio", "steps", "minutes", "words",
                                                        "low",   "high", "cover", "pair",  "act"};

/* The columns of a rule table, in the order of the documentation. */
enum { ID, FAMILY, SLOT, SCOPE, COMPARE, LIMITS, KIND, SEVERITY, QUESTION, SENTENCE, SOURCE, ENABLED, COLUMNS };
static const char *const column_names[COLUMNS] = {"id",   "family",   "slot",     "scope",    "compare", "limits",
                                                  "kind", "severity", "question", "sentence", "source",  "enabled"};

static cc_status read_limit(cc_rule *r, const cc_table *t, const cc_row *row, uint32_t column, cc_span part,
                            cc_error *err)
{
    size_t equals = cc_span_find(part, CC_LIT("="));
    cc_span name = equals == SIZE_MAX ? part : cc_span_sub(part, 0, equals);
    for (size_t i = 0; equals != SIZE_MAX && i < CC_LIMIT_COUNT; i++) {
        if (!cc_span_is(name, limit_names[i])) continue;
        char number[32], *end;
        snprintf(number, sizeof number, "%.*s", CC_FMT(cc_span_sub(part, equals + 1, part.len)));
        r->limit[i] = strtod(number, &end);
        if (end != number && *end == '\0' && isfinite(r->limit[i])) return CC_OK;
        return cc_table_bad_cell(t, row, column, err, "a limit is written name=number");
    }
    const char *near = cc_suggest(name, limit_names, CC_LIMIT_COUNT);
    return cc_fail(err, CC_ESYNTAX, "%.*s:%u: column '%s': unknown limit '%.*s'%s%s%s", CC_FMT(t->path), row->line,
                   column_names[LIMITS], CC_FMT(name), near ? " (did you mean '" : "", near ? near : "",
                   near ? "'?)" : "");
}

static cc_status read_limits(cc_rule *r, const cc_table *t, const cc_row *row, uint32_t column, cc_error *err)
{
    for (size_t i = 0; i < CC_LIMIT_COUNT; i++) r->limit[i] = NAN;
    cc_span rest = row->cell[column], part;
    cc_status status = CC_OK;
    while (status == CC_OK && cc_span_split(&rest, ' ', &part))
        if (part.len > 0) status = read_limit(r, t, row, column, part, err);
    return status;
}

/* The choices of a row: type, slot, comparator, kind, severity, on or off. */
static cc_status read_choices(cc_rule *r, const cc_table *t, const cc_row *row, const uint32_t *column, cc_error *err)
{
    static const char *const yes_no[] = {"no", "yes"};
    const char *types[CC_TYPE_COUNT], *kinds[3], *severities[3];
    for (int i = 0; i < CC_TYPE_COUNT; i++) types[i] = cc_type_name((cc_type)i);
    for (int i = 0; i < 3; i++) kinds[i] = cc_kind_name((cc_kind)i), severities[i] = cc_severity_name((cc_severity)i);
    uint32_t family, slot, compare, kind, severity, on;
    cc_status s = cc_table_choice(t, row, column[FAMILY], types, CC_TYPE_COUNT, &family, err);
    if (s == CC_OK) s = cc_table_choice(t, row, column[SLOT], cc_ask_names, CC_ASK_COUNT, &slot, err);
    if (s == CC_OK) s = cc_table_choice(t, row, column[COMPARE], cc_compare_names, CC_COMPARE_COUNT, &compare, err);
    if (s == CC_OK) s = cc_table_choice(t, row, column[KIND], kinds, 3, &kind, err);
    if (s == CC_OK) s = cc_table_choice(t, row, column[SEVERITY], severities, 3, &severity, err);
    if (s == CC_OK) s = cc_table_choice(t, row, column[ENABLED], yes_no, 2, &on, err);
    if (s != CC_OK) return s;
    r->family = (cc_type)family, r->slot = (cc_ask)slot, r->compare = (cc_compare)compare;
    r->kind = (cc_kind)kind, r->severity = (cc_severity)severity, r->enabled = on == 1;
    return CC_OK;
}

static cc_status read_rule(cc_rule *r, const cc_table *t, const cc_row *row, const uint32_t *column, cc_error *err)
{
    r->id = row->cell[column[ID]];
    r->scope = row->cell[column[SCOPE]];
    r->question = row->cell[column[QUESTION]];
    r->sentence = row->cell[column[SENTENCE]];
    r->source = row->cell[column[SOURCE]];
    r->file = t->path, r->line = row->line;
    if (r->id.len == 0) return cc_table_bad_cell(t, row, column[ID], err, "a rule needs an id");
    if (r->scope.len == 0)
        return cc_table_bad_cell(t, row, column[SCOPE], err, "a kind of value, or * for all, is wanted");
    if (r->question.len == 0) return cc_table_bad_cell(t, row, column[QUESTION], err, "a rule needs its question");
    if (r->sentence.len == 0) return cc_table_bad_cell(t, row, column[SENTENCE], err, "a rule needs its sentence");
    cc_status s = read_choices(r, t, row, column, err);
    return s == CC_OK ? read_limits(r, t, row, column[LIMITS], err) : s;
}

static cc_status once(cc_map *ids, const cc_rule *r, const cc_judge_rules *all, cc_error *err)
{
    int64_t at = cc_map_put(ids, r->id, all->rule.count - 1);
    if (at == (int64_t)all->rule.count - 1) return CC_OK;
    const cc_rule *first = &all->rule.item[at];
    return cc_fail(err, CC_ESYNTAX, "%.*s:%u: rule '%.*s' stands in %.*s:%u already", CC_FMT(r->file), r->line,
                   CC_FMT(r->id), CC_FMT(first->file), first->line);
}

static cc_status read_family(cc_judge_rules *out, const cc_table *t, cc_map *ids, cc_arena *a, cc_error *err)
{
    uint32_t column[COLUMNS];
    cc_status s = CC_OK;
    for (int i = 0; s == CC_OK && i < COLUMNS; i++) s = cc_table_require(t, column_names[i], &column[i], err);
    for (uint32_t i = 0; s == CC_OK && i < t->rows.count; i++) {
        cc_rule *r = CC_PUSH(a, &out->rule);
        s = read_rule(r, t, &t->rows.item[i], column, err);
        if (s == CC_OK) s = once(ids, r, out, err);
    }
    return s;
}

static cc_status read_rules(cc_judge_rules *out, const cc_tables *tables, cc_arena *a, cc_error *err)
{
    cc_map ids = {.arena = a};
    cc_status s = CC_OK;
    for (uint32_t i = 0; s == CC_OK && i < tables->table.count; i++)
        if (cc_span_starts(tables->table.item[i].name, "rule_"))
            s = read_family(out, &tables->table.item[i], &ids, a, err);
    cc_map_free(&ids);
    return s;
}

/* A lexicon `word,class[,level]`. */
static cc_status read_lexicon(cc_judge_rules *out, const cc_tables *tables, const char *name, bool levels, cc_map *map,
                              cc_arena *a, cc_error *err)
{
    const cc_table *t;
    uint32_t word, class_column, level = 0;
    map->arena = a;
    cc_status s = cc_tables_require(tables, name, &t, err);
    if (s == CC_OK) s = cc_table_require(t, "word", &word, err);
    if (s == CC_OK) s = cc_table_require(t, "class", &class_column, err);
    if (s == CC_OK && levels) s = cc_table_require(t, "level", &level, err);
    for (uint32_t i = 0; s == CC_OK && i < t->rows.count; i++) {
        const cc_row *row = &t->rows.item[i];
        cc_entry *e = CC_PUSH(a, &out->entry);
        e->word = row->cell[word];
        e->name = row->cell[class_column];
        if (levels) s = cc_table_number(t, row, level, &e->level, err);
        if (e->word.len == 0) s = cc_table_bad_cell(t, row, word, err, "a word is wanted");
        cc_map_set(map, e->word, out->entry.count - 1);
    }
    return s;
}

/* The first word of every row of a lexicon, or the last one: what stands before a blank or the slash. */
static void note_words(const cc_judge_rules *r, const cc_map *lexicon, bool last, cc_map *out, cc_arena *a)
{
    out->arena = a;
    for (uint32_t i = 0; i < r->entry.count; i++) {
        cc_span word = r->entry.item[i].word, rest = word, part;
        if (cc_map_get(lexicon, word) != (int64_t)i) continue;
        for (size_t k = word.len; k-- > 0 && rest.len == word.len;)
            if (word.ptr[k] == '/') rest.len = k;
        while (cc_span_split(&rest, ' ', &part) && last) {
        }
        cc_map_set(out, part, 1);
    }
}

/* The lexicons `word,class[,level]`, and where they are kept. */
static const struct {
    const char *name;
    bool levels;
    size_t at;
} lexicons[] = {
    {"media", false, offsetof(cc_judge_rules, media)},
    {"sides", false, offsetof(cc_judge_rules, sides)},
    {"answers", false, offsetof(cc_judge_rules, answers)},
    {"certainty", true, offsetof(cc_judge_rules, certainty)},
    {"stances", true, offsetof(cc_judge_rules, stances)},
    {"degrees", true, offsetof(cc_judge_rules, degree)},
    {"role_classes", false, offsetof(cc_judge_rules, roles)},
    {"quantifiers", true, offsetof(cc_judge_rules, quantifiers)},
    {"deeds", false, offsetof(cc_judge_rules, deeds)},
    {"denials", false, offsetof(cc_judge_rules, denials)},
    {"states", false, offsetof(cc_judge_rules, states)},
    {"day_parts", false, offsetof(cc_judge_rules, dayparts)},
    {"changes", false, offsetof(cc_judge_rules, changes)},
};

static cc_map *lexicon_at(cc_judge_rules *r, size_t i)
{
    return (cc_map *)(void *)((char *)r + lexicons[i].at);
}

static cc_status read_lexicons(cc_judge_rules *r, const cc_tables *tables, cc_arena *a, cc_error *err)
{
    cc_status s = CC_OK;
    for (size_t i = 0; s == CC_OK && i < sizeof lexicons / sizeof *lexicons; i++)
        s = read_lexicon(r, tables, lexicons[i].name, lexicons[i].levels, lexicon_at(r, i), a, err);
    if (s != CC_OK) return s;
    note_words(r, &r->states, false, &r->state_first, a);
    note_words(r, &r->answers, true, &r->answer_last, a);
    return CC_OK;
}

static cc_span pair_key(cc_arena *a, cc_span slot, cc_span x, cc_span y)
{
    if (cc_span_compare(x, y) > 0) {
        cc_span t = x;
        x = y;
        y = t;
    }
    return cc_arena_print(a, "%.*s|%.*s|%.*s", CC_FMT(slot), CC_FMT(x), CC_FMT(y));
}

/* `pair,slot,x,y`: the values of a slot that exclude each other. "slot|x" alone says that x is one of them. */
static cc_status read_exclusive(cc_judge_rules *out, const cc_tables *tables, cc_arena *a, cc_error *err)
{
    static const char *const names[] = {"pair", "slot", "x", "y"};
    const cc_table *t;
    uint32_t column[4], slot;
    out->exclusive.arena = out->exclusive_word.arena = a;
    cc_status s = cc_tables_require(tables, "exclusive", &t, err);
    for (int i = 0; s == CC_OK && i < 4; i++) s = cc_table_require(t, names[i], &column[i], err);
    for (uint32_t i = 0; s == CC_OK && i < t->rows.count; i++) {
        const cc_row *row = &t->rows.item[i];
        s = cc_table_choice(t, row, column[1], cc_ask_names, CC_ASK_COUNT, &slot, err);
        if (s == CC_OK && (row->cell[column[2]].len == 0 || row->cell[column[3]].len == 0))
            s = cc_table_bad_cell(t, row, column[2], err, "two values are wanted");
        cc_map_set(&out->exclusive, pair_key(a, row->cell[column[1]], row->cell[column[2]], row->cell[column[3]]), 1);
        for (int k = 2; k < 4; k++) {
            cc_map_set(&out->exclusive_word, row->cell[column[k]], 1);
            cc_map_set(&out->exclusive,
                       cc_arena_print(a, "%.*s|%.*s", CC_FMT(row->cell[column[1]]), CC_FMT(row->cell[column[k]])), 1);
        }
    }
    return s;
}

static cc_status read_act(cc_act_row *out, const cc_table *t, const cc_row *row, const uint32_t column[4],
                          cc_error *err)
{
    static const char *const orders[] = {"same", "turned"};
    static const char *const marks[] = {"doer", "place", "exchange", "tie"};
    bool *mark[] = {&out->one_doer, &out->one_place, &out->exchange, &out->tie};
    cc_span rest = row->cell[column[3]], word;
    uint32_t order = 0, which;
    out->act = row->cell[column[1]];
    cc_status s = cc_table_choice(t, row, column[2], orders, 2, &order, err);
    out->turned = order == 1;
    if (s == CC_OK && (cc_span_find(row->cell[column[0]], CC_LIT("/")) == SIZE_MAX || out->act.len == 0))
        s = cc_table_bad_cell(t, row, column[0], err,
                              "a word and /verb, /noun or /adj is wanted, and the act that it stands for");
    while (s == CC_OK && cc_span_split(&rest, ' ', &word)) {
        for (which = 0; which < 4 && !cc_span_is(word, marks[which]); which++) {
        }
        if (which < 4) *mark[which] = true;
        else if (word.len > 0) s = cc_table_bad_cell(t, row, column[3], err, "doer, place, exchange or tie are wanted");
    }
    return s;
}

static cc_status read_acts(cc_judge_rules *out, const cc_tables *tables, cc_arena *a, cc_error *err)
{
    static const char *const names[] = {"word", "act", "order", "one"};
    const cc_table *t;
    uint32_t column[4];
    out->acts.arena = a;
    cc_status s = cc_tables_require(tables, "clause_acts", &t, err);
    for (int i = 0; s == CC_OK && i < 4; i++) s = cc_table_require(t, names[i], &column[i], err);
    for (uint32_t i = 0; s == CC_OK && i < t->rows.count; i++) {
        s = read_act(CC_PUSH(a, &out->act), t, &t->rows.item[i], column, err);
        cc_map_set(&out->acts, t->rows.item[i].cell[column[0]], out->act.count - 1);
    }
    return s;
}

cc_status cc_judge_rules_read(cc_judge_rules **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                              cc_error *err)
{
    cc_judge_rules *r = CC_NEW(a, cc_judge_rules);
    *out = r;
    r->wordnet = wordnet;
    cc_status s = cc_concepts_read(&r->concepts, tables, wordnet, a, err);
    if (s == CC_OK) s = read_rules(r, tables, a, err);
    if (s == CC_OK) s = cc_trust_read(r, tables, a, err);
    if (s == CC_OK) s = read_lexicons(r, tables, a, err);
    if (s == CC_OK) s = read_exclusive(r, tables, a, err);
    if (s == CC_OK) s = cc_topics_read(r, tables, a, err);
    if (s == CC_OK) s = read_acts(r, tables, a, err);
    if (s != CC_OK) {
        cc_judge_rules_free(r);
        *out = NULL;
    }
    return s;
}

void cc_judge_rules_free(cc_judge_rules *r)
{
    if (r == NULL) return;
    cc_concepts_free(&r->concepts);
    cc_map *others[] = {&r->topics, &r->acts, &r->exclusive, &r->exclusive_word, &r->state_first, &r->answer_last};
    for (size_t i = 0; i < sizeof lexicons / sizeof *lexicons; i++) cc_map_free(lexicon_at(r, i));
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) cc_map_free(others[i]);
}
