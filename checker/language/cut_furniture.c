#include "language/cut_furniture.h"

#include <string.h>

typedef struct {
    bool opens; /* only where a sentence begins: elsewhere the words may mean what they say */
    const char *words;
} furniture_row;

/* The longer before those that they begin with. A closed set of page templates: not for an editor to change. */
static const furniture_row rows[] = {
    {false, "scroll down for videos"},
    {false, "scroll down for video"},
    {false, "scroll down to read more"},
    {false, "story continues below advertisement"},
    {false, "story continues below"},
    {false, "article continues below advertisement"},
    {false, "article continues below"},
    {false, "article continues after advertisement"},
    {false, "continue reading the main story"},
    {false, "continue reading below"},
    {false, "view all photos"},
    {false, "view gallery"},
    {true, "related coverage"},
    {true, "related articles"},
    {true, "related stories"},
    {true, "video loading"},
    {true, "advertisement"},
};

static uint32_t match(cc_span words, const cc_token *t, uint32_t n)
{
    uint32_t at = 0;
    cc_span word;
    while (cc_span_split(&words, ' ', &word)) {
        if (at == n || !cc_span_equal_nocase(t[at].form, word)) return 0;
        at++;
    }
    return at;
}

/* "Advertisement Berg left": what follows begins a sentence of its own. */
uint32_t cc_furniture_length(const cc_token *t, uint32_t n, bool opens)
{
    if (!cc_span_is_capital(t->form) || strchr("SACVR", t->form.ptr[0]) == NULL) return 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (rows[i].opens && !opens) continue;
        uint32_t length = match(cc_span_of(rows[i].words), t, n);
        if (length > 0 && length < n && cc_span_is_capital(t[length].form)) return length;
    }
    return 0;
}
