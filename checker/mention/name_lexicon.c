/* mention/name_lexicon.c - reads the tables of names and roles. */
#include "base/utf8.h"
#include "mention/name.h"

#include <string.h>

/* ORDER CC_GROUP_ in name.h */
static const char *const group_kinds[] = {"company", "body", "nation", "government", "place"};
static const char *const genders[] = {"", "m", "f", "u"};
static const cc_gender gender_of[] = {CC_GENDER_UNKNOWN, CC_GENDER_MALE, CC_GENDER_FEMALE, CC_GENDER_UNKNOWN};

enum { MOST_COLUMNS = 6 };

/* One table: its rows' wanted cells, in the order of the column names. */
typedef struct {
    const cc_table *table;
    uint32_t column[MOST_COLUMNS];
    const cc_row *row;
} reading;

static cc_status reading_open(reading *r, const cc_tables *tables, const char *name, const char *const *columns,
                              cc_error *err)
{
    cc_status s = cc_tables_require(tables, name, &r->table, err);
    for (uint32_t i = 0; columns[i] != NULL && s == CC_OK; i++)
        s = cc_table_require(r->table, columns[i], &r->column[i], err);
    return s;
}

static cc_span cell(const reading *r, uint32_t i)
{
    return r->row->cell[r->column[i]];
}

static cc_status choose(const reading *r, uint32_t i, const char *const *names, size_t count, uint32_t *choice,
                        cc_error *err)
{
    return cc_table_choice(r->table, r->row, r->column[i], names, count, choice, err);
}

/* Enter the key, and every beginning of it that ends before a space. */
static void enter(cc_name_lexicon *l, cc_map *at, cc_map *more, cc_span text, int64_t value)
{
    cc_span key = cc_utf8_lowercase(l->arena, text);
    cc_map_put(at, key, value);
    for (size_t i = 1; i < key.len; i++)
        if (key.ptr[i] == ' ') cc_map_set(more, cc_span_sub(key, 0, i), 1);
}

static bool all_capitals(cc_span s)
{
    bool letters = false;
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] >= 'a' && s.ptr[i] <= 'z') return false;
        letters = letters || (s.ptr[i] >= 'A' && s.ptr[i] <= 'Z');
    }
    return letters;
}

static void add_known(cc_name_lexicon *l, cc_span text, cc_known_name k)
{
    k.exact_case = all_capitals(text);
    k.lower_first = text.ptr[0] >= 'a' && text.ptr[0] <= 'z';
    if (k.lower_first) l->small_start[text.ptr[0] - 'a'] = true;
    *CC_PUSH(l->arena, &l->known) = k;
    enter(l, &l->known_at, &l->known_more, text, l->known.count - 1);
}

static void add_each(cc_name_lexicon *l, cc_span list, cc_known_name k)
{
    cc_span part;
    while (cc_span_split(&list, '|', &part))
        if (cc_span_trim(part).len > 0) add_known(l, cc_span_trim(part), k);
}

static cc_status read_nations(cc_name_lexicon *l, const cc_tables *tables, cc_error *err)
{
    static const char *const columns[] = {"nation", "demonyms", "capital", "seats", "aliases", NULL};
    reading r;
    cc_status s = reading_open(&r, tables, "nations", columns, err);
    for (uint32_t i = 0; s == CC_OK && i < r.table->rows.count; i++) {
        r.row = &r.table->rows.item[i];
        cc_span name = cell(&r, 0);
        cc_known_name k = {.name = name, .nation = name, .kind = CC_NAME_PLACE, .nation_self = true};
        add_known(l, name, k);
        add_each(l, cell(&r, 4), k);
        k.demonym = true;
        add_each(l, cell(&r, 1), k);
        k.demonym = k.nation_self = false;
        k.seat = true;
        add_each(l, cell(&r, 3), k);
        k.seat = false, k.capital = true;
        k.name = cell(&r, 2);
        if (k.name.len > 0) add_known(l, k.name, k);
    }
    return s;
}

static cc_status read_places(cc_name_lexicon *l, const cc_tables *tables, cc_error *err)
{
    static const char *const columns[] = {"place", "country", "aliases", NULL};
    reading r;
    cc_status s = reading_open(&r, tables, "places", columns, err);
    for (uint32_t i = 0; s == CC_OK && i < r.table->rows.count; i++) {
        r.row = &r.table->rows.item[i];
        cc_known_name k = {.name = cell(&r, 0), .nation = cell(&r, 1), .kind = CC_NAME_PLACE};
        add_known(l, k.name, k);
        add_each(l, cell(&r, 2), k);
    }
    return s;
}

static cc_status read_organisations(cc_name_lexicon *l, const cc_tables *tables, cc_error *err)
{
    static const char *const columns[] = {"name", "kind", "country", "aliases", NULL};
    static const char *const kinds[] = {"body", "party", "force", "company", "team", "media", "agency"};
    enum { MEDIA = 5 };
    reading r;
    cc_status s = reading_open(&r, tables, "organisations", columns, err);
    for (uint32_t i = 0; s == CC_OK && i < r.table->rows.count; i++) {
        r.row = &r.table->rows.item[i];
        uint32_t kind;
        s = choose(&r, 1, kinds, sizeof kinds / sizeof *kinds, &kind, err);
        if (s != CC_OK) return s;
        cc_known_name k = {
            .name = cell(&r, 0), .nation = cell(&r, 2), .kind = CC_NAME_ORGANISATION, .media = kind >= MEDIA};
        add_known(l, k.name, k);
        add_each(l, cell(&r, 3), k);
    }
    return s;
}

static cc_status read_given(cc_name_lexicon *l, const cc_tables *tables, cc_error *err)
{
    static const char *const columns[] = {"name", "gender", NULL};
    reading r;
    cc_status s = reading_open(&r, tables, "given_names", columns, err);
    for (uint32_t i = 0; s == CC_OK && i < r.table->rows.count; i++) {
        r.row = &r.table->rows.item[i];
        uint32_t gender;
        s = choose(&r, 1, genders, 4, &gender, err);
        if (s != CC_OK) return s;
        cc_map_put(&l->given, cc_utf8_lowercase(l->arena, cell(&r, 0)), gender_of[gender]);
        cc_map_put(&l->given, cc_utf8_fold(l->arena, cell(&r, 0)), gender_of[gender]);
    }
    return s;
}

static cc_status read_roles(cc_name_lexicon *l, const cc_tables *tables, cc_error *err)
{
    static const char *const columns[] = {"role", "use", "gender", "class", NULL};
    static const char *const uses[] = {"honorific", "title", "noun", "kin"}; /* ORDER cc_role_use */
    reading r;
    cc_status s = reading_open(&r, tables, "roles", columns, err);
    for (uint32_t i = 0; s == CC_OK && i < r.table->rows.count; i++) {
        r.row = &r.table->rows.item[i];
        uint32_t use, gender;
        s = choose(&r, 1, uses, 4, &use, err);
        if (s == CC_OK) s = choose(&r, 2, genders, 4, &gender, err);
        if (s != CC_OK) return s;
        cc_span text = cc_utf8_lowercase(l->arena, cell(&r, 0));
        *CC_PUSH(l->arena, &l->role) =
            (cc_role){.text = text, .use = (cc_role_use)use, .gender = gender_of[gender], .class = cell(&r, 3)};
        enter(l, &l->role_at, &l->role_more, text, l->role.count - 1);
    }
    return s;
}

static cc_status read_name_words(cc_name_lexicon *l, const cc_tables *tables, cc_error *err)
{
    static const char *const columns[] = {"word", "kind", "position", NULL};
    static const char *const kinds[] = {"person", "organisation", "place", "other", "company"}; /* ORDER cc_name_kind */
    enum { COMPANY = 4 };
    static const char *const positions[] = {"last", "first", "any"}; /* ORDER cc_word_position */
    reading r;
    cc_status s = reading_open(&r, tables, "name_words", columns, err);
    for (uint32_t i = 0; s == CC_OK && i < r.table->rows.count; i++) {
        r.row = &r.table->rows.item[i];
        uint32_t kind, position;
        s = choose(&r, 1, kinds, 5, &kind, err);
        if (s == CC_OK) s = choose(&r, 2, positions, 3, &position, err);
        if (s != CC_OK) return s;
        bool suffix = kind == COMPANY;
        *CC_PUSH(l->arena, &l->word) =
            (cc_name_word){suffix ? CC_NAME_ORGANISATION : (cc_name_kind)kind, (cc_word_position)position, suffix};
        cc_map_put(&l->word_at, cc_utf8_lowercase(l->arena, cell(&r, 0)), l->word.count - 1);
    }
    return s;
}

static cc_status read_group_words(cc_name_lexicon *l, const cc_tables *tables, cc_error *err)
{
    static const char *const columns[] = {"word", "kind", "names", NULL};
    reading r;
    cc_status s = reading_open(&r, tables, "group_words", columns, err);
    for (uint32_t i = 0; s == CC_OK && i < r.table->rows.count; i++) {
        r.row = &r.table->rows.item[i];
        uint32_t kind;
        s = choose(&r, 1, group_kinds, sizeof group_kinds / sizeof *group_kinds, &kind, err);
        if (s != CC_OK) return s;
        *CC_PUSH(l->arena, &l->group) = (cc_group_word){.word = cell(&r, 0), .kind = kind, .names = cell(&r, 2)};
        cc_map_put(&l->group_at, cell(&r, 0), l->group.count - 1);
    }
    return s;
}

static cc_status read_spellings(cc_name_lexicon *l, const cc_tables *tables, cc_error *err)
{
    static const char *const short_columns[] = {"short", "full", NULL};
    static const char *const sound_columns[] = {"from", "to", NULL};
    reading r;
    cc_status s = reading_open(&r, tables, "nicknames", short_columns, err);
    for (uint32_t i = 0; s == CC_OK && i < r.table->rows.count; i++) {
        r.row = &r.table->rows.item[i];
        *CC_PUSH(l->arena, &l->full_form) = cc_utf8_lowercase(l->arena, cell(&r, 1));
        cc_map_put(&l->nickname, cc_utf8_lowercase(l->arena, cell(&r, 0)), l->full_form.count - 1);
    }
    if (s == CC_OK) s = reading_open(&r, tables, "transliteration", sound_columns, err);
    for (uint32_t i = 0; s == CC_OK && i < r.table->rows.count; i++) {
        r.row = &r.table->rows.item[i];
        if (cell(&r, 0).len < cell(&r, 1).len)
            return cc_table_bad_cell(r.table, r.row, r.column[1], err, "must not be longer than 'from'");
        *CC_PUSH(l->arena, &l->spelling) = (cc_spelling){cell(&r, 0), cell(&r, 1)};
    }
    return s;
}

/* Closed classes of English: not for an editor to change. */
static void learn_time_words(cc_name_lexicon *l)
{
    static const char *const words[] = {
        "monday", "tuesday", "wednesday", "thursday", "friday",    "saturday", "sunday",   "mon.",     "tue.",  "tues.",
        "wed.",   "thu.",    "thurs.",    "fri.",     "sat.",      "sun.",     "january",  "february", "march", "april",
        "may",    "june",    "july",      "august",   "september", "october",  "november", "december", "jan.",  "feb.",
        "mar.",   "apr.",    "jun.",      "jul.",     "aug.",      "sep.",     "sept.",    "oct.",     "nov.",  "dec.",
        "jan",    "feb",     "mar",       "apr",      "aug",       "sept",     "oct",      "nov",      "dec",   "gmt",
        "utc",    "est",     "edt",       "pst",      "pdt",       "bst",      "cet",      "a.m.",     "p.m.",  "am",
        "pm",     "bc",      "ad",        "easter",   "christmas"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) cc_map_put(&l->time_word, cc_span_of(words[i]), 1);
}

cc_status cc_name_lexicon_read(cc_name_lexicon **out, const cc_tables *tables, const cc_wordnet *wordnet, cc_arena *a,
                               cc_error *err)
{
    (void)wordnet;
    cc_name_lexicon *l = CC_NEW(a, cc_name_lexicon);
    l->arena = a;
    cc_map *const maps[] = {&l->known_at, &l->known_more, &l->given,    &l->role_at,  &l->role_more,
                            &l->word_at,  &l->group_at,   &l->nickname, &l->time_word};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) maps[i]->arena = a;
    *out = l;
    learn_time_words(l);
    cc_status s = read_nations(l, tables, err);
    if (s == CC_OK) s = read_places(l, tables, err);
    if (s == CC_OK) s = read_organisations(l, tables, err);
    if (s == CC_OK) s = read_given(l, tables, err);
    if (s == CC_OK) s = read_roles(l, tables, err);
    if (s == CC_OK) s = read_name_words(l, tables, err);
    if (s == CC_OK) s = read_group_words(l, tables, err);
    if (s == CC_OK) s = read_spellings(l, tables, err);
    return s;
}

void cc_name_lexicon_free(cc_name_lexicon *l)
{
    if (l == NULL) return;
    cc_map *const maps[] = {&l->known_at, &l->known_more, &l->given,    &l->role_at,  &l->role_more,
                            &l->word_at,  &l->group_at,   &l->nickname, &l->time_word};
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) cc_map_free(maps[i]);
}
