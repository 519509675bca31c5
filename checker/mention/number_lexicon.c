#include "mention/number.h"

#include <stdlib.h>
#include <string.h>

static const char *const role_names[CC_ROLE_COUNT] = {"none",  "digit", "teen",    "tens",    "hundred", "scale",
                                                      "group", "part",  "ordinal", "many",    "suffix",  "article",
                                                      "and",   "point", "minus",   "multiple"};
static const char *const bound_names[CC_BOUND_COUNT] = {"none", "at_least", "more",  "at_most",
                                                        "less", "almost",   "about", "exact"};
static const char *const place_names[] = {"before", "after", "both"};
static const char *const yes_no[] = {"no", "yes"};
static const char *const use_names[] = {"label", "street", "change", "score",  "share", "phone", "version",
                                        "age",   "month",  "year",   "person", "paid",  "worry"};

enum { MOST_COLUMNS = 8 };

typedef struct {
    const cc_table *table;
    uint32_t column[MOST_COLUMNS];
    cc_arena *arena;
    cc_error *err;
} table_reader;

/* The table and its columns, named in one text with spaces between. */
static cc_status open_table(table_reader *r, const cc_tables *tables, const char *name, const char *columns)
{
    cc_status status = cc_tables_require(tables, name, &r->table, r->err);
    cc_span rest = cc_span_of(columns), column;
    for (uint32_t i = 0; status == CC_OK && cc_span_split(&rest, ' ', &column); i++)
        status = cc_table_require(r->table, cc_arena_copy(r->arena, column).ptr, &r->column[i], r->err);
    return status;
}

static cc_status choice(const table_reader *r, const cc_row *row, uint32_t column, const char *const *names,
                        size_t count, uint32_t *out)
{
    return cc_table_choice(r->table, row, r->column[column], names, count, out, r->err);
}

#define CELL(r, row, i) ((row)->cell[(r)->column[i]])
#define COUNT_OF(array) (sizeof(array) / sizeof *(array))
#define FOR_ROWS(r, row)                                                                                               \
    for (const cc_row *row = (r)->table->rows.item, *row##_end = row + (r)->table->rows.count; row < row##_end; row++)

static cc_status read_words(cc_number_lexicon *l, table_reader *r, const cc_tables *tables)
{
    cc_status status = open_table(r, tables, "number_words", "word role value");
    if (status != CC_OK) return status;
    FOR_ROWS(r, row)
    {
        uint32_t role;
        double value;
        status = choice(r, row, 1, role_names, CC_ROLE_COUNT, &role);
        if (status == CC_OK) status = cc_table_number(r->table, row, r->column[2], &value, r->err);
        if (status != CC_OK) return status;
        cc_map_set(&l->words, CELL(r, row, 0), l->word.count);
        *CC_PUSH(r->arena, &l->word) = (cc_number_word){(cc_number_role)role, value};
    }
    return CC_OK;
}

/* Every form between | is a key of the unit. The first table row wins. */
static void put_forms(cc_map *map, cc_span forms, uint32_t unit)
{
    cc_span form;
    while (cc_span_split(&forms, '|', &form)) {
        form = cc_span_trim(form);
        if (form.len > 0) cc_map_put(map, form, unit);
    }
}

static cc_status read_units(cc_number_lexicon *l, table_reader *r, const cc_tables *tables)
{
    cc_status status = open_table(r, tables, "units", "unit words symbols dimension factor offset article");
    if (status != CC_OK) return status;
    FOR_ROWS(r, row)
    {
        cc_unit unit = {.name = CELL(r, row, 0), .dimension = CELL(r, row, 3)};
        uint32_t article;
        status = cc_table_number(r->table, row, r->column[4], &unit.factor, r->err);
        if (status == CC_OK) status = cc_table_number(r->table, row, r->column[5], &unit.offset, r->err);
        if (status == CC_OK) status = choice(r, row, 6, yes_no, 2, &article);
        if (status == CC_OK && unit.dimension.len == 0)
            status = cc_table_bad_cell(r->table, row, r->column[3], r->err, "a unit needs a dimension");
        if (status != CC_OK) return status;
        unit.article = article == 1;
        unit.time = cc_span_is(unit.dimension, "time");
        put_forms(&l->unit_words, CELL(r, row, 1), l->unit.count);
        put_forms(&l->unit_symbols, CELL(r, row, 2), l->unit.count);
        *CC_PUSH(r->arena, &l->unit) = unit;
    }
    return CC_OK;
}

static void add_minor(cc_number_lexicon *l, cc_arena *a, cc_span words, cc_span dimension)
{
    if (words.len == 0) return;
    cc_span rest = words, name;
    cc_span_split(&rest, '|', &name);
    put_forms(&l->unit_words, words, l->unit.count);
    *CC_PUSH(a, &l->unit) =
        (cc_unit){.name = name, .dimension = dimension, .factor = 0.01, .money = true, .minor = true};
}

/* "dime=0.1|dimes=0.1": words for so many of the currency. */
static cc_status add_coins(cc_number_lexicon *l, const table_reader *r, const cc_row *row, cc_span dimension)
{
    cc_span rest = CELL(r, row, 4), coin;
    uint32_t currency = l->unit.count - 1;
    while (rest.len > 0 && cc_span_split(&rest, '|', &coin)) {
        cc_span value = coin, word;
        char *end;
        cc_span_split(&value, '=', &word);
        double factor = value.len > 0 ? strtod(value.ptr, &end) : 0; /* the cell ends with NUL */
        if (!(factor > 0))
            return cc_table_bad_cell(r->table, row, r->column[4], r->err, "a coin is written word=value");
        put_forms(&l->unit_words, word, l->unit.count);
        *CC_PUSH(r->arena, &l->unit) = (cc_unit){.name = l->unit.item[currency].name,
                                                 .dimension = dimension,
                                                 .factor = factor,
                                                 .money = true,
                                                 .coin = true,
                                                 .article = true};
    }
    return CC_OK;
}

static cc_status read_currencies(cc_number_lexicon *l, table_reader *r, const cc_tables *tables)
{
    cc_status status = open_table(r, tables, "currencies", "code words symbols minor coins");
    if (status != CC_OK) return status;
    FOR_ROWS(r, row)
    {
        cc_span code = CELL(r, row, 0);
        if (code.len != 3) return cc_table_bad_cell(r->table, row, r->column[0], r->err, "not an ISO 4217 code");
        cc_span dimension = cc_arena_print(r->arena, "money:%.*s", CC_FMT(code));
        put_forms(&l->unit_words, CELL(r, row, 1), l->unit.count);
        put_forms(&l->unit_symbols, CELL(r, row, 2), l->unit.count);
        *CC_PUSH(r->arena, &l->unit) = (cc_unit){.name = code, .dimension = dimension, .factor = 1, .money = true};
        status = add_coins(l, r, row, dimension);
        if (status != CC_OK) return status;
        add_minor(l, r->arena, CELL(r, row, 3), dimension);
    }
    return CC_OK;
}

static cc_status read_hedges(cc_number_lexicon *l, table_reader *r, const cc_tables *tables)
{
    cc_status status = open_table(r, tables, "hedges", "phrase place bound");
    if (status != CC_OK) return status;
    FOR_ROWS(r, row)
    {
        uint32_t place, bound;
        status = choice(r, row, 1, place_names, COUNT_OF(place_names), &place);
        if (status == CC_OK) status = choice(r, row, 2, bound_names, CC_BOUND_COUNT, &bound);
        if (status != CC_OK) return status;
        if (place != 1) cc_map_set(&l->before, CELL(r, row, 0), bound);
        if (place != 0) cc_map_set(&l->after, CELL(r, row, 0), bound);
    }
    return CC_OK;
}

static cc_status read_uses(const table_reader *r, const cc_row *row, int64_t *bits)
{
    cc_span rest = CELL(r, row, 1), name;
    while (cc_span_split(&rest, '|', &name)) {
        size_t i = 0;
        while (i < COUNT_OF(use_names) && !cc_span_is(name, use_names[i])) i++;
        if (i == COUNT_OF(use_names)) return cc_table_bad_cell(r->table, row, r->column[1], r->err, "not a known use");
        *bits |= 1 << i;
    }
    return CC_OK;
}

static cc_status read_contexts(cc_number_lexicon *l, table_reader *r, const cc_tables *tables)
{
    cc_status status = open_table(r, tables, "number_contexts", "word uses");
    if (status != CC_OK) return status;
    FOR_ROWS(r, row)
    {
        int64_t bits = 0;
        status = read_uses(r, row, &bits);
        if (status != CC_OK) return status;
        cc_map_set(&l->uses, CELL(r, row, 0), bits);
    }
    return CC_OK;
}

cc_status cc_number_lexicon_read(cc_number_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet,
                                 cc_arena *a, cc_error *err)
{
    cc_number_lexicon *l = CC_NEW(a, cc_number_lexicon);
    table_reader r = {.arena = a, .err = err};
    l->wordnet = wordnet;
    l->words.arena = l->unit_words.arena = l->unit_symbols.arena = l->before.arena = l->after.arena = l->uses.arena = a;
    *out = l;
    cc_status status = read_words(l, &r, tables);
    if (status == CC_OK) status = read_units(l, &r, tables);
    if (status == CC_OK) status = read_currencies(l, &r, tables);
    if (status == CC_OK) status = read_hedges(l, &r, tables);
    if (status == CC_OK) status = read_contexts(l, &r, tables);
    return status;
}

void cc_number_lexicon_free(cc_number_lexicon *l)
{
    if (l == NULL) return;
    cc_map_free(&l->words);
    cc_map_free(&l->unit_words);
    cc_map_free(&l->unit_symbols);
    cc_map_free(&l->before);
    cc_map_free(&l->after);
    cc_map_free(&l->uses);
}
