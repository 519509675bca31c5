#include "reports/negated.h"

#include <string.h>

/* What begins a phrase and denies it, longer ones first, and what stands there where the denial is told apart. */
static const struct {
    const char *denies, *plain;
} words[] = {
    {"not a single", "a single"},
    {"no one", "anyone"},
    {"no-one", "anyone"},
    {"nobody", "anybody"},
    {"hardly", ""},
    {"nothing", "anything"},
    {"none", "any"},
    {"neither", "either"},
    {"not one", "one"},
    {"no", ""},
    {"not", ""},
};

/* "no fewer than 30", "no more than": a bound; "not to go", "not all", "not only": of the word behind alone. */
static bool bounds(const char *denies, cc_span behind)
{
    static const char *const more[] = {"more", "less", "fewer", "longer", "later", "earlier", "other", "matter"};
    static const char *const whole[] = {"to",        "all",  "every", "everyone", "everything",
                                        "everybody", "only", "just",  "even"};
    cc_span rest = behind, word;
    if (!cc_span_split(&rest, ' ', &word)) return false;
    return strcmp(denies, "no") == 0 ? CC_AMONG(word, more) : strcmp(denies, "not") == 0 && CC_AMONG(word, whole);
}

/* The phrase without the word that denies it at its start. */
static cc_span without_first(cc_span text, cc_arena *a)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t n = strlen(words[i].denies);
        bool whole = text.len == n || (text.len > n && text.ptr[n] == ' ');
        if (!whole || !cc_span_is_nocase(cc_span_sub(text, 0, n), words[i].denies)) continue;
        cc_span behind = cc_span_sub(text, n, text.len);
        if (bounds(words[i].denies, cc_span_trim(behind))) return text;
        if (words[i].plain[0] == '\0') return behind.len == 0 ? text : cc_span_trim(behind);
        cc_span plain = cc_arena_print(a, "%s%.*s", words[i].plain, CC_FMT(behind));
        if (!cc_span_is_capital(text)) return plain;
        return cc_arena_print(a, "%c%.*s", plain.ptr[0] - 'a' + 'A', CC_FMT(cc_span_sub(plain, 1, plain.len)));
    }
    return text;
}

/* "no history of theft and |no| debts": the polarity denies both halves already. */
static cc_span without_second(cc_span text, cc_arena *a)
{
    static const char *const joins[] = {" and no ", " or no "};
    for (size_t i = 0; i < sizeof joins / sizeof *joins; i++) {
        size_t at = cc_span_find(text, cc_span_of(joins[i])), length = strlen(joins[i]);
        if (at == SIZE_MAX || bounds("no", cc_span_sub(text, at + length, text.len))) continue;
        return cc_arena_print(a, "%.*s%.*s", (int)(at + length - 3), text.ptr,
                              CC_FMT(cc_span_sub(text, at + length, text.len)));
    }
    return text;
}

cc_span cc_text_denied(cc_span text, cc_arena *a)
{
    return without_second(without_first(text, a), a);
}
