#include "language/acronym.h"

typedef struct {
    const char *form;
    cc_span word, form_shown, lower_shown;
} acronym;

static const acronym rows[] = {
    {"IS", {"is", 2}, {"ISIS", 4}, {"isis", 4}},
    {"WHO", {"who", 3}, {"NATO", 4}, {"nato", 4}},
};

static bool is_loud(const cc_token *t)
{
    for (uint32_t i = 0; i < t->form.len; i++)
        if (t->form.ptr[i] < 'A' || t->form.ptr[i] > 'Z') return false;
    return t->form.len > 1;
}

/* "This IS the end", "MAYOR IS BACK": the word, said aloud. */
static bool is_word(const cc_sentence *s, uint32_t i)
{
    static const char *const before[] = {"this", "that", "it",  "he",    "she",   "there",  "here", "what", "which",
                                         "who",  "one",  "nor", "those", "these", "people", "man",  "woman"};
    if (i > 0 && cc_span_is(s->token[i - 1].form, "(")) return true; /* its long name stands before it */
    if (i > 0 &&
        (CC_AMONG(s->token[i - 1].lower, before) || (is_loud(&s->token[i - 1]) && s->token[i - 1].form.len > 3)))
        return true;
    return i + 1 < s->count && is_loud(&s->token[i + 1]);
}

static void hide(const cc_sentence *s)
{
    for (uint32_t i = 0; i < s->count; i++)
        for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
            if (!cc_span_is(s->token[i].form, rows[k].form) || is_word(s, i)) continue;
            s->token[i].lower = rows[k].lower_shown;
            s->token[i].form = rows[k].form_shown;
            break;
        }
}

void cc_acronyms_hide(cc_article *article)
{
    for (uint32_t i = 0; i < article->sentences.count; i++) hide(&article->sentences.item[i]);
}

/* What was shown stands in no text: where it lies tells it from the name itself. */
void cc_acronyms_show(cc_article *article)
{
    for (uint32_t i = 0; i < article->tokens.count; i++) {
        cc_token *t = &article->tokens.item[i];
        for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
            if (t->form.ptr != rows[k].form_shown.ptr) continue;
            t->form = cc_span_sub(article->text, t->start, t->end);
            t->lower = rows[k].word;
            break;
        }
    }
}
