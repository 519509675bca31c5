#include "mention/time_parts.h"

#include <string.h>

static bool is_letter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

/* Typographic marks of three bytes as ASCII: quotes, apostrophes, dashes; 0 for anything else. */
static char mark_at(const char *p, size_t room)
{
    static const struct {
        const char *bytes;
        char ascii;
    } marks[] = {
        {"\xE2\x80\x98", '\''}, {"\xE2\x80\x99", '\''}, {"\xE2\x80\x9C", '"'}, {"\xE2\x80\x9D", '"'},
        {"\xE2\x80\x90", '-'},  {"\xE2\x80\x91", '-'},  {"\xE2\x80\x92", '-'}, {"\xE2\x80\x93", '-'},
        {"\xE2\x80\x94", '-'},  {"\xE2\x88\x92", '-'},
    };
    if (room < 3 || *p != '\xE2') return 0;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (memcmp(p, marks[i].bytes, 3) == 0) return marks[i].ascii;
    return 0;
}

/* Letters from p on, lower-cased into *lower, which moves behind them. */
static size_t take_word(cc_atom *a, const char *p, size_t room, char **lower)
{
    size_t n = 0;
    a->kind = 'w';
    a->capital = *p >= 'A' && *p <= 'Z';
    a->lower.ptr = *lower;
    while (n < room && is_letter((unsigned char)p[n]) && (n == 0 || mark_at(p + n, room - n) == 0)) {
        *(*lower)++ = (char)(p[n] >= 'A' && p[n] <= 'Z' ? p[n] + 32 : p[n]);
        n++;
    }
    a->lower.len = n;
    return n;
}

static size_t take_digits(cc_atom *a, const char *p, size_t room)
{
    size_t n = 0;
    a->kind = 'd';
    while (n < room && is_digit((unsigned char)p[n])) {
        if (n < 15) a->number = a->number * 10 + (p[n] - '0');
        n++;
    }
    a->digits = (uint8_t)(n < 255 ? n : 255);
    a->lower = (cc_span){p, n};
    return n;
}

static size_t take(cc_atom *a, const char *p, size_t room, char **lower)
{
    char mark = mark_at(p, room);
    if (mark != 0) {
        a->kind = mark;
        a->lower = (cc_span){p, 3};
        return 3;
    }
    if (is_digit((unsigned char)*p)) return take_digits(a, p, room);
    if (is_letter((unsigned char)*p)) return take_word(a, p, room, lower);
    a->kind = *p;
    a->lower = (cc_span){p, 1};
    return 1;
}

enum { PHRASE_WORDS = 5, PHRASE_BYTES = 64, AHEAD = 3 };

static void add_phrase(cc_atom *a, const cc_time_word *word, uint32_t atoms)
{
    if (a->phrases == CC_PHRASES) a->phrases--; /* the shortest gives way */
    for (uint32_t k = a->phrases; k > 0; k--) {
        a->phrase[k] = a->phrase[k - 1];
        a->phrase_atoms[k] = a->phrase_atoms[k - 1];
    }
    a->phrase[0] = word;
    a->phrase_atoms[0] = (uint8_t)atoms;
    a->phrases++;
}

/* The entries of several words that start at i: keys have one space between words and no apostrophes. */
static void find_phrases(const cc_time_lexicon *l, cc_atom *atom, uint32_t atoms, uint32_t i)
{
    char key[PHRASE_BYTES];
    size_t n = 0;
    for (uint32_t j = i, words = 0; j < atoms && words < PHRASE_WORDS; j++) {
        const cc_atom *a = &atom[j];
        if (a->kind == '\'' || (a->kind == '.' && a->glued)) continue;
        bool fits = a->kind == 'w' || a->kind == '-' || (a->kind == 'd' && words > 0);
        if (!fits || n + a->lower.len + 1 > PHRASE_BYTES) break;
        if (n > 0) key[n++] = ' ';
        if (a->kind == '-') key[n++] = '-';
        else memcpy(key + n, a->lower.ptr, a->lower.len), n += a->lower.len;
        if (++words == 1) continue;
        int64_t word = cc_map_get(&l->words, (cc_span){key, n});
        if (word < 0) continue;
        if (l->word.item[word].classes != 0) add_phrase(&atom[i], &l->word.item[word], j + 1 - i);
    }
}

static bool names_time(const cc_atom *a)
{
    return a->kind == 'd' || a->phrases > 0 || (a->word != NULL && (a->word->classes & ~CC_WORDS_BESIDE) != 0);
}

static uint32_t classes_of(const cc_atom *a)
{
    uint32_t classes = a->kind == 'd' ? CC_NEAR_DIGIT : a->word != NULL ? a->word->classes : 0;
    for (uint32_t k = 0; k < a->phrases; k++) classes |= a->phrase[k]->classes;
    return classes;
}

/* cc_atom.near, from the end: the window moves one atom at a time. */
static void look_ahead(cc_atom *atom, uint32_t atoms)
{
    enum { WINDOW = 8 };
    uint32_t seen[WINDOW] = {0};
    for (uint32_t i = atoms; i-- > 0;) {
        seen[i % WINDOW] = classes_of(&atom[i]);
        for (uint32_t k = 0; k < WINDOW; k++) atom[i].near |= seen[k];
    }
}

/* The second look: phrases, and how far the next word of time is. */
static void finish_atoms(const cc_time_lexicon *l, cc_atom *atom, uint32_t atoms)
{
    uint32_t distance = AHEAD + 1;
    for (uint32_t i = atoms; i-- > 0;) {
        if (atom[i].word != NULL && atom[i].word->starts_phrase) find_phrases(l, atom, atoms, i);
        distance = names_time(&atom[i]) ? 0 : distance + 1;
        atom[i].dated = distance <= AHEAD;
    }
    look_ahead(atom, atoms);
}

uint32_t cc_atoms_cut(const cc_time_lexicon *l, const cc_article *a, const cc_sentence *s, cc_atom *atom, char *lower)
{
    uint32_t n = 0;
    for (uint32_t t = 0; t < s->count; t++) {
        const cc_token *token = &s->token[t];
        for (uint32_t at = token->start; at < token->end; n++) {
            cc_atom *new = &atom[n];
            memset(new, 0, sizeof *new);
            new->start = at;
            new->token = s->first + t;
            at += (uint32_t)take(new, a->text.ptr + at, token->end - at, &lower);
            new->end = at;
            new->glued = n > 0 && atom[n - 1].end == new->start;
            if (new->kind != 'w') continue;
            int64_t word = cc_map_get(&l->words, new->lower);
            if (word >= 0) new->word = &l->word.item[word];
        }
    }
    finish_atoms(l, atom, n);
    return n;
}

const cc_atom *cc_atom_at(const cc_time_scan *s, uint32_t i)
{
    static const cc_atom nothing = {.lower = {"", 0}};
    return i < s->atoms ? &s->atom[i] : &nothing;
}

bool cc_atom_is(const cc_time_scan *s, uint32_t i, const char *word)
{
    /* the first letter first: most questions end there */
    return i < s->atoms && s->atom[i].lower.ptr[0] == word[0] && cc_span_is(s->atom[i].lower, word);
}

uint32_t cc_skip(const cc_time_scan *s, uint32_t i, const char *word)
{
    return cc_atom_is(s, i, word) ? i + 1 : i;
}

uint32_t cc_skip_dash(const cc_time_scan *s, uint32_t i)
{
    if (cc_atom_at(s, i)->kind == '~') return i + 1;
    if (cc_atom_at(s, i)->kind != '-') return i;
    return cc_atom_at(s, i + 1)->kind == '-' ? i + 2 : i + 1;
}

static int value_of(const cc_time_word *w, cc_word_class c)
{
    return w != NULL && (w->classes >> c & 1) ? w->value[c] : CC_NO_WORD;
}

int cc_word_value(const cc_time_scan *s, uint32_t i, cc_word_class c, uint32_t *end)
{
    const cc_atom *a = cc_atom_at(s, i);
    for (uint32_t k = 0; k < a->phrases; k++) {
        int value = value_of(a->phrase[k], c);
        if (value == CC_NO_WORD) continue;
        *end = i + a->phrase_atoms[k];
        return value;
    }
    int value = value_of(a->word, c);
    if (value != CC_NO_WORD) *end = i + 1;
    return value;
}
