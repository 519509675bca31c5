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

/* "MORE: Mayor resigns": loud, or with no meaning but this one. */
static bool is_label(const cc_token *t, const furniture_row *row)
{
    if (!row->opens) return true;
    for (uint32_t i = 0; i < t->form.len; i++)
        if (t->form.ptr[i] >= 'a' && t->form.ptr[i] <= 'z') return false;
    return true;
}

uint32_t cc_label_length(const cc_token *t, uint32_t n)
{
    /* opens: only in capitals */
    static const furniture_row labels[] = {{false, "see also"},   {false, "also read"},     {false, "read also"},
                                           {false, "read more"},  {false, "see video"},     {false, "in pictures"},
                                           {false, "in pics"},    {false, "watch also"},    {false, "related roundup"},
                                           {true, "related"},     {true, "more"},           {true, "photos"},
                                           {true, "video"},       {true, "watch"},          {true, "gallery"},
                                           {true, "recommended"}, {false, "related story"}, {false, "related article"},
                                           {false, "don't miss"}};
    if (n < 4 || !cc_span_is_capital(t->form)) return 0;
    for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
        uint32_t length = match(cc_span_of(labels[i].words), t, n);
        if (length > 0 && length + 1 < n && cc_span_is(t[length].form, ":") && is_label(t, &labels[i]))
            return length + 1;
    }
    return 0;
}
