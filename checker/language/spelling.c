#include "language/spelling.h"

#include <string.h>

/* What differs once the letters alike at both ends are gone, and what must stand round it: `before` ends what comes
 * before (any of these letters), `after` begins what comes after ("" at the end, NULL for anything). Stems shorter than
 * `stem` are other words: "filed" and "filled". */
typedef struct {
    const char *x, *y, *before, *after;
    size_t stem;
} difference;

static const difference differences[] = {
    {"s", "z", "iy", "eia", 3}, /* realise, analyse, organisation */
    {"u", "", "o", "r", 3},     /* colour */
    {"re", "er", NULL, "", 3},  /* centre */
    {"re", "er", NULL, "s", 3}, /* metres */
    {"c", "s", "n", "e", 4},    /* defence */
    {"l", "", "l", "ei", 5},    /* travelled, travelling */
    {"c", "k", "s", "e", 1},    /* sceptic */
    {"me", "", "m", "", 6},     /* programme */
    {"me", "", "m", "s", 6},    /* programmes */
    {"e", "a", "r", "y", 2},    /* grey */
    {"ue", "", "g", "", 4},     /* dialogue */
    {"a", "", NULL, "e", 2},    /* leukaemia */
};

enum { SHORTEST = 4, LONGEST = 2 }; /* word; difference */

static bool stands_before(const difference *d, cc_span word, size_t at)
{
    return at >= d->stem && (d->before == NULL || strchr(d->before, word.ptr[at - 1]) != NULL);
}

static bool stands_after(const difference *d, cc_span rest)
{
    if (d->after[0] == '\0') return rest.len == 0;
    return rest.len > 0 && strchr(d->after, rest.ptr[0]) != NULL;
}

bool cc_spelt_alike(cc_span x, cc_span y)
{
    if (x.len < SHORTEST || y.len < SHORTEST) return false;
    size_t head = 0, tail = 0, shorter = x.len < y.len ? x.len : y.len;
    while (head < shorter && x.ptr[head] == y.ptr[head]) head++;
    while (tail < shorter - head && x.ptr[x.len - 1 - tail] == y.ptr[y.len - 1 - tail]) tail++;
    cc_span a = cc_span_sub(x, head, x.len - tail), b = cc_span_sub(y, head, y.len - tail);
    if (a.len > LONGEST || b.len > LONGEST) return false;
    cc_span rest = cc_span_sub(x, x.len - tail, x.len);
    for (size_t i = 0; i < sizeof differences / sizeof *differences; i++) {
        const difference *d = &differences[i];
        bool differs = (cc_span_is(a, d->x) && cc_span_is(b, d->y)) || (cc_span_is(a, d->y) && cc_span_is(b, d->x));
        if (differs && stands_before(d, x, head) && stands_after(d, rest)) return true;
    }
    return false;
}

/* The next letter or digit of a word in lower case, 0 at its end; `at` moves behind it. Bytes of letters beyond ASCII
 * count, marks beyond ASCII (U+2010 to U+203F) do not. */
static char next_letter(cc_span word, size_t *at)
{
    enum { MARK = 0xE2, MARK_SECOND = 0x80, MARK_BYTES = 3 };
    while (*at < word.len) {
        unsigned char c = (unsigned char)word.ptr[(*at)++];
        if (c == MARK && *at < word.len && (unsigned char)word.ptr[*at] == MARK_SECOND) {
            *at += MARK_BYTES - 1;
            continue;
        }
        if (c >= 'A' && c <= 'Z') return (char)(c - 'A' + 'a');
        if (c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return (char)c;
    }
    return 0;
}

bool cc_letters_alike(cc_span x, cc_span y)
{
    size_t i = 0, k = 0;
    char a, b;
    do a = next_letter(x, &i), b = next_letter(y, &k);
    while (a == b && a != 0);
    return a == b;
}

/* The next sound of a name: one vowel like another, q as k, doubled letters once. */
static char next_sound(cc_span word, size_t *at, char last)
{
    char c;
    do {
        c = next_letter(word, at);
        if (c != 0 && strchr("aeiouy", c) != NULL) c = 'a';
        if (c == 'q') c = 'k';
    } while (c != 0 && c == last);
    return c;
}

/* Maria is not Mario: a vowel at the end tells names apart. */
static bool ends_alike(cc_span x, cc_span y)
{
    char a = x.ptr[x.len - 1], b = y.ptr[y.len - 1];
    return a == b || strchr("aeiouy", a) == NULL || strchr("aeiouy", b) == NULL;
}

bool cc_transcribed_alike(cc_span x, cc_span y)
{
    enum { SHORTEST_NAME = 5 };
    if (x.len < SHORTEST_NAME || y.len < SHORTEST_NAME || !ends_alike(x, y)) return false;
    size_t i = 0, k = 0;
    char a = 0, b = 0;
    do a = next_sound(x, &i, a), b = next_sound(y, &k, b);
    while (a == b && a != 0);
    return a == b;
}

bool cc_one_letter_apart(cc_span x, cc_span y)
{
    if (x.len > y.len) return cc_one_letter_apart(y, x);
    size_t head = 0, tail = 0;
    while (head < x.len && x.ptr[head] == y.ptr[head]) head++;
    while (tail < x.len - head && x.ptr[x.len - 1 - tail] == y.ptr[y.len - 1 - tail]) tail++;
    size_t rest_x = x.len - head - tail, rest_y = y.len - head - tail;
    if (rest_x == 2 && rest_y == 2) return x.ptr[head] == y.ptr[head + 1] && x.ptr[head + 1] == y.ptr[head];
    return rest_y == 1 && rest_x <= 1;
}
