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
static const char *const times[] = {
#define TIME_WORD(text) text,
#include "language/cut_words.def"
#undef TIME_WORD
};
static const char *const after_its[] = {
#define AFTER_ITS(text) text,
#include "language/cut_words.def"
#undef AFTER_ITS
};
static const char *const elisions[] = {
#define ELISION(text) text,
#include "language/cut_words.def"
#undef ELISION
};
static const struct {
    const char *text;
    uint32_t first;
} contractions[] = {
#define CONTRACTION(text, first) {text, first},
#include "language/cut_words.def"
#undef CONTRACTION
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

enum { LONGEST = 15 };

/* The word in lower case in a buffer of its own; false where it is longer than any row. */
static bool lower(cc_span word, char out[LONGEST + 1])
{
    if (word.len == 0 || word.len > LONGEST) return false;
    for (size_t i = 0; i < word.len; i++)
        out[i] = (char)(word.ptr[i] >= 'A' && word.ptr[i] <= 'Z' ? word.ptr[i] + 32 : word.ptr[i]);
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
    if (row->kind == CC_ABBREVIATION_CIRCA && capital) return CC_NO_ABBREVIATION;
    bool needs_capital = row->kind == CC_ABBREVIATION_DATE || row->kind == CC_ABBREVIATION_STATE;
    return needs_capital && !capital ? CC_NO_ABBREVIATION : row->kind;
}

static bool is_row(cc_span word, const char *const *table, size_t count)
{
    char key[LONGEST + 1];
    return lower(word, key) && has(table, count, key);
}

bool cc_cut_is_starter(cc_span word)
{
    return is_row(word, starters, COUNT(starters));
}

bool cc_cut_is_prefix(cc_span word)
{
    return is_row(word, prefixes, COUNT(prefixes));
}

bool cc_cut_is_domain(cc_span label)
{
    return is_row(label, domains, COUNT(domains));
}

bool cc_cut_is_filename(cc_span ending)
{
    return is_row(ending, filenames, COUNT(filenames));
}

bool cc_cut_is_time_word(cc_span word)
{
    return is_row(word, times, COUNT(times));
}

bool cc_cut_is_after_its(cc_span word)
{
    return is_row(word, after_its, COUNT(after_its));
}

bool cc_cut_is_elision(cc_span word)
{
    return is_row(word, elisions, COUNT(elisions));
}

uint32_t cc_cut_contraction(cc_span word)
{
    char key[LONGEST + 1];
    if (word.len > 8 || !lower(word, key)) return 0;
    const void *row = bsearch(key, contractions, COUNT(contractions), sizeof *contractions, by_text);
    return row == NULL
               ? 0
               : contractions[(size_t)((const char *)row - (const char *)contractions) / sizeof *contractions].first;
}

bool cc_cut_is_unit(cc_span word)
{
    char key[LONGEST + 1];
    if (!lower(word, key)) return false;
    memcpy(key, word.ptr, word.len);
    return has(units, COUNT(units), key);
}
