/* To which paper or station somebody said a thing: "told the Morning Post", "according to the Morning Post". */
#include "judge/voice.h"

#include "base/utf8.h"

/* Last words of the names of papers, stations and sites. */
static bool is_media_word(cc_span word)
{
    static const char *const words[] = {
        "post",     "times",       "news",      "journal",    "herald",       "tribune",  "telegraph", "mail",
        "gazette",  "daily",       "chronicle", "standard",   "star",         "mirror",   "express",   "record",
        "sun",      "today",       "radio",     "tv",         "television",   "magazine", "weekly",    "observer",
        "guardian", "courier",     "examiner",  "sentinel",   "globe",        "press",    "insider",   "reporter",
        "scotsman", "independent", "echo",      "argus",      "bulletin",     "dispatch", "inquirer",  "monitor",
        "register", "review",      "bee",       "advertiser", "broadcasting", "network",  "channel"};
    return CC_AMONG(word, words);
}

/* "KLDR", "WMZT-TV": the call letters of a station. */
static bool is_station(cc_span form)
{
    enum { LETTERS = 4 };
    if (form.len < LETTERS || (form.ptr[0] != 'K' && form.ptr[0] != 'W')) return false;
    for (size_t i = 0; i < LETTERS; i++)
        if (form.ptr[i] < 'A' || form.ptr[i] > 'Z') return false;
    return form.len == LETTERS || cc_span_ends(form, "-TV") || cc_span_ends(form, "-FM") || cc_span_ends(form, "-AM");
}

static bool is_capital(cc_span form)
{
    return form.len > 1 && ((form.ptr[0] >= 'A' && form.ptr[0] <= 'Z') || (form.ptr[0] >= '0' && form.ptr[0] <= '9'));
}

/* The name that opens at a token, "the" left out, as it stands in the text; empty where none is there or it names no
 * medium. */
static cc_span medium_at(const cc_judging *r, uint32_t article, uint32_t at, uint32_t end)
{
    const cc_article *a = cc_judging_article(r, article);
    if (at < end && cc_span_is(a->tokens.item[at].lower, "the")) at++;
    uint32_t last = at;
    while (last < end && is_capital(a->tokens.item[last].form)) last++;
    if (last == at || a->tokens.item[last - 1].upos == CC_UPOS_PRON) return CC_LIT("");
    int32_t name = a->tokens.item[last - 1].name, entity = name < 0 ? -1 : a->names.item[name].entity;
    bool media = is_media_word(a->tokens.item[last - 1].lower) || is_station(a->tokens.item[at].form);
    media = media || (entity >= 0 && a->entities.item[entity].media);
    if (!media) return CC_LIT("");
    return cc_article_slice(a, a->tokens.item[at].start, a->tokens.item[last - 1].end);
}

/* "Told", "according to", "reported by", "in an interview with": the token behind such words, 0 for other ones. */
static uint32_t behind_cue(const cc_article *a, uint32_t i, uint32_t end)
{
    static const char *const two[][2] = {{"according", "to"},   {"reported", "by"}, {"interview", "with"},
                                         {"interview", "by"},   {"speaking", "to"}, {"spoke", "to"},
                                         {"interviewed", "by"}, {"quoted", "by"},   {"speaking", "with"}};
    const cc_token *t = &a->tokens.item[i];
    if (cc_span_is(t->lemma, "tell")) return i + 1;
    for (size_t k = 0; k < sizeof two / sizeof *two && i + 1 < end; k++)
        if (cc_span_is(t->lower, two[k][0]) && cc_span_is(t[1].lower, two[k][1])) return i + 2;
    return 0;
}

/* "The Morning Post reported", "said the Morning Post": the name before the verb or behind it, as it stands in the
 * text.
 */
static cc_span beside_cue(const cc_judging *r, uint32_t article, uint32_t first, uint32_t verb, uint32_t end)
{
    static const char *const cues[] = {"report", "say", "write", "claim"};
    const cc_article *a = cc_judging_article(r, article);
    if (!CC_AMONG(a->tokens.item[verb].lemma, cues)) return CC_LIT("");
    uint32_t at = verb;
    while (at > first && is_capital(a->tokens.item[at - 1].form)) at--;
    return at == verb ? medium_at(r, article, verb + 1, end) : medium_at(r, article, at, verb);
}

cc_span cc_outlet_of(const cc_judging *r, uint32_t article, const cc_sentence *s)
{
    const cc_article *a = cc_judging_article(r, article);
    cc_span found = CC_LIT("");
    for (uint32_t i = s->first; i < s->first + s->count; i++) {
        uint32_t at = behind_cue(a, i, s->first + s->count);
        cc_span medium = at == 0 ? beside_cue(r, article, s->first, i, s->first + s->count)
                                 : medium_at(r, article, at, s->first + s->count);
        if (medium.len == 0) continue;
        if (found.len > 0) return CC_LIT(""); /* two are named: which is whose */
        found = medium;
    }
    return found;
}

cc_span cc_hearer_of(const cc_judging *r, const cc_piece *p)
{
    const cc_article *a = cc_judging_article(r, p->article);
    const cc_quote *q = &a->quotes.item[p->quote];
    const cc_sentence *own = &a->sentences.item[p->sentence];
    const cc_sentence *cue = q->cue < 0 ? own : cc_sentence_of_token(a, (uint32_t)q->cue);
    if (cue == NULL) return CC_LIT("");
    for (uint32_t i = cue->first; i < cue->first + cue->count; i++) {
        int32_t inside = a->tokens.item[i].quote;
        if (inside >= 0 && a->quotes.item[inside].form == CC_FORM_DIRECT) continue;
        uint32_t at = behind_cue(a, i, cue->first + cue->count);
        cc_span medium = at == 0 ? CC_LIT("") : medium_at(r, p->article, at, cue->first + cue->count);
        if (medium.len > 0) return medium;
    }
    return CC_LIT("");
}

bool cc_hearers_differ(const cc_judging *r, cc_span a, cc_span b)
{
    if (a.len == 0 || b.len == 0) return false;
    cc_span x = cc_utf8_lowercase(r->arena, a), y = cc_utf8_lowercase(r->arena, b);
    return cc_span_find(x, y) == SIZE_MAX && cc_span_find(y, x) == SIZE_MAX;
}
