/* mention/time_order.c - whether 05/06/2020 is the fifth of June: by the other dates of the article, else by its
 * English. */
#include "mention/time_parts.h"

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* The number of one or two digits at *at, behind it then; -1 for none. */
static int read_number(cc_span text, size_t *at)
{
    int n = 0, digits = 0;
    while (*at < text.len && is_digit(text.ptr[*at]) && digits < 3) n = 10 * n + (text.ptr[(*at)++] - '0'), digits++;
    return digits == 1 || digits == 2 ? n : -1;
}

/* "25/06/2020" has a day that is no month: above 0 where days come first, below 0 where months do. *open: there is a
 * date that leaves it open. */
static int by_dates(cc_span text, bool *open)
{
    int votes = 0;
    *open = false;
    for (size_t i = 0; i < text.len; i++) {
        if (!is_digit(text.ptr[i]) || (i > 0 && (is_digit(text.ptr[i - 1]) || text.ptr[i - 1] == '/'))) continue;
        size_t at = i;
        int a = read_number(text, &at);
        if (a < 1 || a > 31 || at >= text.len || text.ptr[at++] != '/') continue;
        int b = read_number(text, &at);
        *open = *open || b > 0;
        if (b < 1 || b > 31 || at + 2 >= text.len || text.ptr[at] != '/' || !is_digit(text.ptr[at + 1])) continue;
        votes += (a > 12 && b <= 12) - (b > 12 && a <= 12);
    }
    return votes;
}

/* Words that only one side of the Atlantic writes so. Above 0: British. A closed class of English, and few of them are
 * enough. */
static int spelling_of(cc_span lower)
{
    static const char *const british[] = {
        "centre", "labour",     "colour",    "defence",  "organisation", "programme",  "metres",     "tonnes",
        "favour", "neighbours", "organised", "realised", "lorry",        "licence",    "kilometres", "organisations",
        "honour", "behaviour",  "mps",       "pence",    "theatre",      "travelling", "cancelled",  "harbour"};
    static const char *const american[] = {
        "center",    "labor",     "color",    "defense",  "organization", "program",   "meters",     "favor",
        "neighbors", "organized", "realized", "harbor",   "truck",        "license",   "kilometers", "organizations",
        "honor",     "behavior",  "sheriff",  "downtown", "theater",      "traveling", "canceled",   "attorney"};
    for (size_t i = 0; i < sizeof british / sizeof *british; i++)
        if (cc_span_is(lower, british[i])) return 1;
    for (size_t i = 0; i < sizeof american / sizeof *american; i++)
        if (cc_span_is(lower, american[i])) return -1;
    return 0;
}

/* "5 June" or "June 5": the month's neighbour. */
static int order_at(const cc_time_lexicon *l, const cc_sentence *s, uint32_t i)
{
    int64_t word = cc_map_get(&l->words, s->token[i].lower);
    if (word < 0 || !(l->word.item[word].classes >> CC_WORD_MONTH & 1)) return 0;
    size_t at = 0, to = 0;
    bool before = i > 0 && read_number(s->token[i - 1].form, &at) > 0 && at == s->token[i - 1].form.len,
         after = i + 1 < s->count && read_number(s->token[i + 1].form, &to) > 0 && to == s->token[i + 1].form.len;
    return (before && !after) - (after && !before);
}

bool cc_day_comes_first(const cc_time_lexicon *l, const cc_article *article)
{
    bool open;
    int dates = by_dates(article->text, &open), words = 0;
    if (dates != 0 || !open) return dates > 0;
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        const cc_sentence *s = &article->sentences.item[i];
        for (uint32_t t = 0; t < s->count; t++) {
            cc_span form = s->token[t].form;
            words += spelling_of(s->token[t].lower) + 2 * order_at(l, s, t);
            words += cc_span_is(form, "\xC2\xA3") - (cc_span_is(form, "US$") || cc_span_is(form, "U.S."));
        }
    }
    return words > 0;
}
