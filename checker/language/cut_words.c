#include "language/cut_words.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *text;
    cc_abbreviation kind;
} abbreviation;

static const abbreviation abbreviations[] = {
#define ABBREVIATION(text, kind) {text, CC_ABBREVIATION_##kind},
#include "language/cut_words.def"
#undef ABBREVIATION
};
static const char *const starters[] = {
#define STARTER(text) text,
#include "language/cut_words.def"
#undef STARTER
};
static const char *const prefixes[] = {
#define PREFIX(text) text,
#include "language/cut_words.def"
#undef PREFIX
};
static const char *const units[] = {
#define UNIT(text) text,
#include "language/cut_words.def"
#undef UNIT
};
static const char *const domains[] = {
#define DOMAIN(text) text,
#include "language/cut_words.def"
#undef DOMAIN
};
static const char *const filenames[] = {
#define FILENAME(text) text,
#include "language/cut_words.def"
#undef FILENAME
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

enum { LONGEST = 15 };

/* The word in lower case in a buffer of its own; false where it is longer than any row. */
static bool lower(cc_span word, char out[LONGEST + 1])
{
    if (word.len == 0 || word.len > LONGEST) return false;
    for (size_t i = 0; i < word.len; i++) out[i] = (char)(word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' ? word.ptr[i] + 32 : word.ptr[i]);
    out[word.len] = '\0';
    return true;
}

static int by_text(const void *key, const void *row)
{
    return strcmp(key, *(const char *const *)row);
}

static bool has(const char *const *table, size_t count, const char *word)
{
    return bsearch(word, table, count, sizeof *table, by_text) != NULL;
}

cc_abbreviation cc_cut_abbreviation(cc_span word)
{
    char key[LONGEST + 1];
    if (!lower(word, key)) return CC_NO_ABBREVIATION;
    /* text is the first member of a row, as by_text expects */
    const abbreviation *row = bsearch(key, abbreviations, COUNT(abbreviations), sizeof *abbreviations, by_text);
    if (row == NULL) return CC_NO_ABBREVIATION;
    bool capital = word.ptr[0] >= 'A' && word.ptr[0] <= 'Z';
    bool needs_capital = row->kind == CC_ABBREVIATION_DATE || row->kind == CC_ABBREVIATION_STATE;
    return needs_capital && !capital ? CC_NO_ABBREVIATION : row->kind;
}

bool cc_cut_is_starter(cc_span word)
{
    char key[LONGEST + 1];
    return lower(word, key) && has(starters, COUNT(starters), key);
}

bool cc_cut_is_prefix(cc_span word)
{
    char key[LONGEST + 1];
    return lower(word, key) && has(prefixes, COUNT(prefixes), key);
}

bool cc_cut_is_domain(cc_span label)
{
    char key[LONGEST + 1];
    return lower(label, key) && has(domains, COUNT(domains), key);
}

bool cc_cut_is_filename(cc_span ending)
{
    char key[LONGEST + 1];
    return lower(ending, key) && has(filenames, COUNT(filenames), key);
}

bool cc_cut_is_unit(cc_span word)
{
    char key[LONGEST + 1];
    if (!lower(word, key)) return false;
    memcpy(key, word.ptr, word.len);
    return has(units, COUNT(units), key);
}
