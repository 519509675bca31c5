#include "language/cut_glued.h"

/* Words that open a sentence, and hardly ever a name. */
static const char *const openers[] = {"He",  "She",  "They",  "It",    "We",   "But",   "However", "Meanwhile",
                                      "Yet", "This", "These", "There", "His",  "Her",   "Their",   "The",
                                      "A",   "An",   "On",    "After", "When", "While", "If"};
/* Behind these a capital begins a name or a title: "of The Hague", "a film called They live". */
static const char *const leads[] = {
    "of",       "the",    "a",       "an",       "in",      "on",      "at",        "to",       "for",
    "from",     "with",   "by",      "and",      "or",      "but",     "as",        "that",     "than",
    "is",       "was",    "are",     "were",     "be",      "into",    "over",      "under",    "about",
    "called",   "named",  "titled",  "entitled", "dubbed",  "film",    "movie",     "song",     "book",
    "show",     "series", "album",   "novel",    "play",    "single",  "track",     "magazine", "newspaper",
    "paper",    "word",   "words",   "headline", "caption", "vitamin", "hepatitis", "grade",    "group",
    "category", "plan",   "section", "type",     "level",   "class",   "per"};

static bool is_lower(const cc_token *t)
{
    return t->form.len > 0 && t->form.ptr[0] >= 'a' && t->form.ptr[0] <= 'z';
}

/* "1984", "Iceland": as what runs into the next sentence may end, too. */
static bool is_year_or_name(const cc_token *t)
{
    const char *w = t->form.ptr;
    if (t->form.len == 4 && (w[0] == '1' || w[0] == '2'))
        return w[1] >= '0' && w[1] <= '9' && w[2] >= '0' && w[2] <= '9' && w[3] >= '0' && w[3] <= '9';
    return cc_span_is_capital(t->form) && w[t->form.len - 1] >= 'a' && w[t->form.len - 1] <= 'z';
}

bool cc_is_glued(const cc_token *t, uint32_t n, uint32_t first, uint32_t at)
{
    if (at < first + 3 || at + 2 >= n || !cc_span_is_capital(t[at].form)) return false;
    const cc_token *before = &t[at - 1];
    if (!before->space_after || before->form.len < 3 || !t[at].space_after || !is_lower(&t[at + 1])) return false;
    if (!(is_lower(before) || is_year_or_name(before)) || CC_AMONG(before->lower, leads)) return false;
    return CC_AMONG(t[at].form, openers);
}

/* Letters and figures, none of them small. */
static bool is_loud(const cc_token *t)
{
    for (uint32_t i = 0; i < t->form.len; i++) {
        char c = t->form.ptr[i];
        if (!((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) return false;
    }
    return t->form.len > 1;
}

uint32_t cc_credit_length(const cc_token *t, uint32_t n)
{
    enum { MOST_WORDS = 4 };
    if (n < 4 || !(cc_span_is(t[0].form, "[") || cc_span_is(t[0].form, "("))) return 0;
    uint32_t at = 1;
    while (at < n && at <= MOST_WORDS && is_loud(&t[at])) at++;
    if (at == 1 || at + 1 >= n || !(cc_span_is(t[at].form, "]") || cc_span_is(t[at].form, ")"))) return 0;
    return cc_span_is_capital(t[at + 1].form) && t[at].space_after ? at + 1 : 0;
}
