/* mention/name_token.c - which tokens belong to names, and how far a run of them goes. */
#include "base/utf8.h"
#include "mention/name_finding.h"

/* A given name right before, which opens the run or stands behind a title. */
static bool follows_given_name(const cc_name_finder *f, uint32_t i)
{
    const cc_sentence *s = f->s;
    cc_gender g;
    if (i == 0 || !cc_is_capital(s->token[i - 1].form) || !s->token[i - 1].space_after) return false;
    if (!cc_given_name(f->names, s->token[i - 1].lower, &g)) return false;
    return i == 1 || !cc_name_is_proper(&s->token[i - 2]) || cc_role_find(f->names, s->token[i - 2].lower) != NULL;
}

/* "Nora |May| said", and then "|May| said": before a verb or a possessive mark such a month is a family name. */
static bool is_family_month(const cc_name_finder *f, uint32_t i)
{
    static const char *const months[] = {"may", "june", "april", "august", "march"};
    const cc_sentence *s = f->s;
    if (i + 1 >= s->count || f->shouting || !CC_AMONG(s->token[i].lower, months)) return false;
    const cc_token *next = &s->token[i + 1];
    if (!cc_is_capital(s->token[i].form)) return false;
    if (next->upos != CC_UPOS_VERB && next->upos != CC_UPOS_AUX && next->xpos != CC_XPOS_POS) return false;
    if (follows_given_name(f, i)) return true;
    if (f->learned == NULL || cc_map_get(f->learned, s->token[i].form) < 0) return false;
    cc_upos before = i == 0 ? CC_UPOS_PUNCT : (cc_upos)s->token[i - 1].upos; /* "in May said" */
    return before == CC_UPOS_PUNCT || before == CC_UPOS_CCONJ || before == CC_UPOS_SCONJ || before == CC_UPOS_VERB ||
           before == CC_UPOS_ADV || before == CC_UPOS_PRON;
}

bool cc_name_is_time_word(const cc_name_finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (cc_map_get(&f->names->time_word, t->lower) < 0 || is_family_month(f, i)) return false;
    cc_gender g;
    bool named =
        i + 1 < f->s->count && f->s->token[i + 1].upos == CC_UPOS_PROPN && cc_is_capital(f->s->token[i + 1].form);
    return !(named && cc_given_name(f->names, t->lower, &g));
}

bool cc_name_is_proper(const cc_token *t)
{
    return t->upos == CC_UPOS_PROPN || t->xpos == CC_XPOS_NNP || t->xpos == CC_XPOS_NNPS;
}

/* "Keys won", "Boeing said": a common word to the tagger, a name elsewhere in the article. */
bool cc_name_is_learned(const cc_name_finder *f, const cc_token *t)
{
    if (f->learned == NULL || f->shouting) return false;
    switch (t->upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_VERB:
    case CC_UPOS_ADJ:
    case CC_UPOS_X:
    case CC_UPOS_ADV: return cc_map_get(f->learned, t->form) >= 0;
    default: return false;
    }
}

/* "MPs", "KOs". */
static bool is_plural_acronym(cc_span form)
{
    if (form.len < 3 || form.len > 5 || form.ptr[form.len - 1] != 's') return false;
    for (size_t i = 0; i + 1 < form.len; i++)
        if (form.ptr[i] < 'A' || form.ptr[i] > 'Z') return false;
    return true;
}

bool cc_name_opens_office(const cc_name_finder *f, uint32_t i)
{
    const cc_sentence *s = f->s;
    uint32_t length = 0;
    if (i != 0 || s->count < 2 || s->token[0].upos != CC_UPOS_NOUN || f->shouting) return false;
    const cc_role *role = cc_role_find(f->names, s->token[1].lower);
    return role != NULL && role->use == CC_ROLE_TITLE && s->token[0].space_after &&
           cc_known_at(f->names, s, 0, 1, &length) != NULL;
}

/* "16|GB|": behind its number. */
static bool is_unit(const cc_name_finder *f, uint32_t i)
{
    static const char *const units[] = {"GB", "MB", "KB", "TB", "GHz", "MHz", "KHz",
                                        "MW", "GW", "KW", "MP", "GWh", "MWh"};
    const cc_token *t = &f->s->token[i];
    return i > 0 && t->form.len < 4 && t[-1].upos == CC_UPOS_NUM && CC_AMONG(t->form, units);
}

bool cc_name_is_token(const cc_name_finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (is_plural_acronym(t->form)) return false;
    if (is_family_month(f, i) || cc_name_opens_office(f, i)) return true;
    bool named = cc_is_capital(t->form) && (cc_name_is_proper(t) || cc_name_is_learned(f, t));
    return named && !cc_name_is_time_word(f, i) && !is_unit(f, i);
}

bool cc_name_is_roman(const cc_name_finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (f->shouting || i == 0 || t->form.len < 2 || !cc_name_is_proper(&f->s->token[i - 1])) return false;
    for (size_t k = 0; k < t->form.len; k++)
        if (t->form.ptr[k] != 'I' && t->form.ptr[k] != 'V' && t->form.ptr[k] != 'X') return false;
    return true;
}

/* Capitals that are no proper nouns for the tagger, beside one that is: "Black Lives Matter", "Foreign Minister Heiko
 * Maas". */
bool cc_name_may_continue(const cc_name_finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (!cc_is_capital(t->form) || cc_name_is_time_word(f, i)) return false;
    if (cc_name_is_proper(t) || cc_name_is_roman(f, i) || is_family_month(f, i)) return true;
    switch (t->upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_ADJ:
    case CC_UPOS_X: return i > 0;
    default: return false;
    }
}

static bool is_particle(cc_span lower)
{
    static const char *const particles[] = {"de",  "del", "della", "di",  "da",  "dos", "das", "du",
                                            "van", "von", "der",   "den", "ter", "bin", "ibn", "al",
                                            "el",  "la",  "le",    "zu",  "ben", "y",   "e",   "'s-"};
    return CC_AMONG(lower, particles);
}

bool cc_name_is_link(cc_span form)
{
    return cc_span_is(form, "&") || cc_span_is(form, "-") || cc_span_is(form, "\xE2\x80\x93") ||
           cc_span_is(form, "'") || cc_span_is(form, "/");
}

static bool is_tight(const cc_sentence *s, uint32_t link)
{
    return link > 0 && !s->token[link - 1].space_after && !s->token[link].space_after;
}

/* "Kim Heung-gwang", "Ban Ki-moon": a syllable of a given name, written small behind its hyphen; but not
 * "London-based". */
static bool is_syllable(const cc_name_finder *f, uint32_t link)
{
    enum { LONGEST = 4 };
    const cc_sentence *s = f->s;
    if (link + 1 >= s->count || !cc_span_is(s->token[link].form, "-") || !is_tight(s, link)) return false;
    const cc_token *t = &s->token[link + 1];
    if (!cc_is_capital(s->token[link - 1].form) || cc_is_capital(t->form)) return false;
    if (cc_name_is_proper(t)) return true;
    bool full = link > 1 && cc_name_is_token(f, link - 2);
    return full && t->form.len <= LONGEST && t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_ADJ;
}

/* "NH-58", "EB-5": a number that belongs to the letters before its hyphen. */
static bool is_number_of_letters(const cc_sentence *s, uint32_t link)
{
    enum { LETTERS = 5, FIGURES = 4 };
    if (link + 1 >= s->count || !cc_span_is(s->token[link].form, "-") || !is_tight(s, link)) return false;
    cc_span letters = s->token[link - 1].form, figures = s->token[link + 1].form;
    if (letters.len < 2 || letters.len > LETTERS || figures.len > FIGURES) return false;
    for (uint32_t i = 0; i < letters.len; i++)
        if (letters.ptr[i] < 'A' || letters.ptr[i] > 'Z') return false;
    for (uint32_t i = 0; i < figures.len; i++)
        if (figures.ptr[i] < '0' || figures.ptr[i] > '9') return false;
    bool goes_on = link + 2 < s->count && !s->token[link + 1].space_after && cc_span_is(s->token[link + 2].form, "-");
    return !goes_on; /* "the LG-5-inch phone" */
}

/* "al-Hadid": an article that belongs to the name behind its hyphen. */
static bool is_joined_particle(const cc_sentence *s, uint32_t i)
{
    return i + 1 < s->count && cc_span_is(s->token[i + 1].form, "-") && is_tight(s, i + 1);
}

/* "|al|-Hadid", "|As|-Sabah": a name that opens with such an article. */
bool cc_name_opens_with_article(const cc_name_finder *f, uint32_t i)
{
    static const char *const articles[] = {"al", "el", "as", "ash", "ar", "ad", "an", "at", "az"};
    const cc_sentence *s = f->s;
    return i + 2 < s->count && !f->shouting && CC_AMONG(s->token[i].lower, articles) && is_joined_particle(s, i) &&
           cc_name_is_token(f, i + 2);
}

static bool is_short_number(cc_span form)
{
    enum { LONGEST = 4 };
    if (form.len == 0 || form.len > LONGEST) return false;
    for (size_t i = 0; i < form.len; i++)
        if (form.ptr[i] < '0' || form.ptr[i] > '9') return false;
    return true;
}

/* Behind what a hyphen joins to the word before it, though it is no name by itself: "WKLB|-7|", "Type|-B|",
 * "Ashby|-on-Water|"; the same place where nothing of the kind stands there. */
static uint32_t joined_end(const cc_name_finder *f, uint32_t link)
{
    const cc_sentence *s = f->s;
    if (link + 1 >= s->count || !cc_span_is(s->token[link].form, "-") || !is_tight(s, link)) return link;
    const cc_token *t = &s->token[link + 1];
    bool letter = t->form.len == 1 && cc_is_capital(t->form);
    bool ends = link + 2 >= s->count || t->space_after || s->token[link + 2].upos == CC_UPOS_PUNCT;
    bool goes_on = link + 2 < s->count && cc_span_is(s->token[link + 2].form, "-") && is_tight(s, link + 2);
    if ((letter || is_short_number(t->form)) && ends && !goes_on) return link + 2;
    bool small = t->upos == CC_UPOS_ADP || is_particle(t->form);
    return small && goes_on && link + 3 < s->count && cc_name_is_token(f, link + 3) ? link + 4 : link;
}

/* True for a word after which "of" goes on with the name: "University of", "Bank of". */
static bool takes_of(const cc_name_finder *f, uint32_t i)
{
    uint32_t first;
    const cc_name_word *w = cc_name_word_find(f->names, f->s->token[i].lower);
    return w != NULL && w->kind != CC_NAME_PERSON && cc_role_ending(f->names, f->s, i, &first) == NULL;
}

/* "Commission for", "Centers for": an office has a purpose, a force or a company has none in its name. */
static bool takes_for(const cc_name_finder *f, uint32_t i)
{
    const cc_name_word *w = cc_name_word_find(f->names, f->s->token[i].lower);
    return w != NULL && w->kind == CC_NAME_ORGANISATION && w->position == CC_WORD_ANY;
}

/* "Department of Health |and| Human Services", "Election |and| Referendum Commission", but not "Oxford and Cambridge
 * University". */
static bool joins_and(const cc_name_finder *f, uint32_t first, uint32_t end, bool tail)
{
    cc_gender g;
    uint32_t length, last = end + 1;
    while (last < f->s->count && cc_name_is_token(f, last)) last++;
    if (last == end + 1) return false;
    for (uint32_t i = first; i < last; i++) {
        if (i == end) continue;
        const cc_token *t = &f->s->token[i];
        if (cc_given_name(f->names, t->lower, &g) || cc_role_find(f->names, t->lower) != NULL) return false;
        if (cc_known_at(f->names, f->s, i, last, &length) != NULL) return false;
        if (!tail && i < end && cc_name_word_find(f->names, t->lower) != NULL && i > first) return false;
    }
    if (tail) return last <= end + 3;
    const cc_name_word *w = cc_name_word_find(f->names, f->s->token[last - 1].lower);
    return w != NULL && w->kind == CC_NAME_ORGANISATION && last > end + 2;
}

bool cc_is_mark(cc_span form)
{
    static const char *const marks[] = {"\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "``", "''",
                                        "'",  "\xE2\x80\x98", "\xE2\x80\x99"};
    return CC_AMONG(form, marks);
}

/* Behind the nickname that starts with the mark: Robert |"Bobby"| Hale, Robert |"Big Mill Bob"| Hale; 0 where none
 * stands between two names. */
static uint32_t nickname_end(const cc_name_finder *f, uint32_t i, uint32_t end)
{
    enum { MOST = 3 };
    const cc_sentence *s = f->s;
    cc_gender g;
    if (end + 3 >= s->count || !cc_is_mark(s->token[end].form) || s->token[end].space_after ||
        !s->token[end - 1].space_after)
        return 0;
    uint32_t close = end + 1;
    while (close + 1 < s->count && close <= end + MOST && cc_is_capital(s->token[close].form)) close++;
    if (close == end + 1 || close + 1 >= s->count || !cc_is_mark(s->token[close].form)) return 0;
    bool given = end == i + 1 || cc_given_name(f->names, s->token[i].lower, &g) ||
                 cc_given_name(f->names, s->token[end - 1].lower, &g);
    bool goes_on = cc_name_is_token(f, close + 1) && s->token[close].space_after;
    return given && goes_on && cc_name_is_token(f, end - 1) ? close + 1 : 0;
}

/* "|Secretary of State| Ada Berg": small words inside of an office, where somebody's name follows; else behind the
 * word.
 */
static uint32_t behind_office(const cc_name_finder *f, uint32_t i)
{
    uint32_t length = 0;
    const cc_role *r = cc_role_at(f->names, f->s, i, f->s->count, &length);
    bool held = r != NULL && length > 2 && i + length < f->s->count && cc_name_is_token(f, i + length);
    return held ? i + length : i + 1;
}

/* The end of the run of name words that starts at i. */
uint32_t cc_name_run_end(const cc_name_finder *f, uint32_t i)
{
    const cc_sentence *s = f->s;
    uint32_t end = behind_office(f, i);
    bool tail = false; /* behind an "of" */
    while (end < s->count) {
        const cc_token *t = &s->token[end];
        if (cc_name_may_continue(f, end)) {
            end++;
            continue;
        }
        uint32_t next = end + 1, nickname = nickname_end(f, i, end);
        if (nickname != 0) {
            end = nickname + 1;
            continue;
        }
        bool tight = cc_name_is_link(t->form) && (cc_span_is(t->form, "&") || is_tight(s, end));
        bool particle = is_particle(t->form) && end > i;
        bool of = (cc_span_is(t->form, "of") && takes_of(f, end - 1)) ||
                  (cc_span_is(t->form, "for") && takes_for(f, end - 1));
        tail = tail || of;
        bool both = cc_span_is(t->form, "and") && joins_and(f, i, end, tail);
        if (of && next < s->count && cc_span_is(s->token[next].form, "the")) next++;
        if (particle && next < s->count && is_particle(s->token[next].form)) next++;
        if (particle && is_joined_particle(s, next - 1)) next++;
        if (is_syllable(f, end) || is_number_of_letters(s, end)) {
            end += 2;
            continue;
        }
        if (joined_end(f, end) > end) {
            end = joined_end(f, end);
            continue;
        }
        /* "[George W.] Bush": what an editor put in. */
        bool bracket = cc_span_is(t->form, "]") && i > 0 && cc_span_is(s->token[i - 1].form, "[");
        if (!(tight || particle || of || both || bracket) || next >= s->count || !cc_name_is_token(f, next)) break;
        end = next + 1;
    }
    /* "Ford, Jr." */
    if (end + 1 < s->count && cc_span_is(s->token[end].form, ",")) {
        const cc_name_word *w = cc_name_word_find(f->names, s->token[end + 1].lower);
        if (w != NULL && w->kind == CC_NAME_PERSON) end += 2;
    }
    return end;
}
