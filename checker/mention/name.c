/* mention/name.c - finds the names of an article: runs of capital words, cut where
 * titles, nations and time words end them.
 *
 *   "Russian President Vladimir Putin"  ->  Russian + (title "Russian President") Vladimir Putin
 *   "White House press secretary Jen Psaki" -> White House + (title ...) Jen Psaki */
#include "mention/name.h"
#include "base/utf8.h"

#include <string.h>

typedef struct {
    const cc_mention_lexicon *l;
    const cc_name_lexicon *names;
    cc_article *article;
    const cc_sentence *s;
    uint32_t sentence;
    bool shouting;
    const cc_map *learned; /* words that are names elsewhere in the article; NULL in the first pass */
} finder;

static bool is_one_of(cc_span s, const char *const *words)
{
    for (; *words != NULL; words++)
        if (cc_span_is(s, *words)) return true;
    return false;
}

/* --- which tokens belong to names ---------------------------------------- */

static bool is_time_word(const finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (cc_map_get(&f->names->time_word, t->lower) < 0) return false;
    cc_gender g;
    bool named =
        i + 1 < f->s->count && f->s->token[i + 1].upos == CC_UPOS_PROPN && cc_is_capital(f->s->token[i + 1].form);
    return !(named && cc_given_name(f->names, t->lower, &g));
}

static bool is_proper(const cc_token *t)
{
    return t->upos == CC_UPOS_PROPN || t->xpos == CC_XPOS_NNP || t->xpos == CC_XPOS_NNPS;
}

/* "Keys won", "Boeing said": a common word to the tagger, a name elsewhere in the article. */
static bool is_learned(const finder *f, const cc_token *t)
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

static bool is_name_token(const finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (is_plural_acronym(t->form)) return false;
    return cc_is_capital(t->form) && (is_proper(t) || is_learned(f, t)) && !is_time_word(f, i);
}

/* Capitals that are no proper nouns for the tagger, beside one that is: "Black Lives Matter", "Foreign Minister Heiko
 * Maas". */
static bool may_continue(const finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (!cc_is_capital(t->form) || is_time_word(f, i)) return false;
    if (is_proper(t)) return true;
    switch (t->upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_ADJ:
    case CC_UPOS_X: return i > 0;
    default: return false;
    }
}

static bool is_particle(cc_span lower)
{
    static const char *const particles[] = {"de",  "del", "della", "di",  "da",  "dos", "das", "du", "van",
                                            "von", "der", "den",   "ter", "bin", "ibn", "al",  "el", "la",
                                            "le",  "zu",  "ben",   "y",   "e",   "'s-", NULL};
    return is_one_of(lower, particles);
}

static bool is_link(cc_span form)
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
static bool is_syllable(const finder *f, uint32_t link)
{
    enum { LONGEST = 4 };
    const cc_sentence *s = f->s;
    if (link + 1 >= s->count || !cc_span_is(s->token[link].form, "-") || !is_tight(s, link)) return false;
    const cc_token *t = &s->token[link + 1];
    if (!cc_is_capital(s->token[link - 1].form) || cc_is_capital(t->form)) return false;
    if (is_proper(t)) return true;
    bool full = link > 1 && is_name_token(f, link - 2);
    return full && t->form.len <= LONGEST && t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_ADJ;
}

/* "al-Hadid": an article that belongs to the name behind its hyphen. */
static bool is_joined_particle(const cc_sentence *s, uint32_t i)
{
    return i + 1 < s->count && cc_span_is(s->token[i + 1].form, "-") && is_tight(s, i + 1);
}

/* True for a word after which "of" goes on with the name: "University of", "Bank of". */
static bool takes_of(const finder *f, uint32_t i)
{
    uint32_t first;
    const cc_name_word *w = cc_name_word_find(f->names, f->s->token[i].lower);
    return w != NULL && w->kind != CC_NAME_PERSON && cc_role_ending(f->names, f->s, i, &first) == NULL;
}

/* "Commission for", "Centers for": an office has a purpose, a force or a company has none in its name. */
static bool takes_for(const finder *f, uint32_t i)
{
    const cc_name_word *w = cc_name_word_find(f->names, f->s->token[i].lower);
    return w != NULL && w->kind == CC_NAME_ORGANISATION && w->position == CC_WORD_ANY;
}

/* "Department of Health |and| Human Services", "Election |and| Referendum Commission", but not "Oxford and Cambridge
 * University". */
static bool joins_and(const finder *f, uint32_t first, uint32_t end, bool tail)
{
    cc_gender g;
    uint32_t length, last = end + 1;
    while (last < f->s->count && is_name_token(f, last)) last++;
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
                                        "'",  "\xE2\x80\x98", "\xE2\x80\x99", NULL};
    return is_one_of(form, marks);
}

/* Behind the nickname that starts with the mark: Robert |"Bobby"| Hale; 0 where none stands between two names. */
static uint32_t nickname_end(const finder *f, uint32_t i, uint32_t end)
{
    const cc_sentence *s = f->s;
    cc_gender g;
    if (end + 3 >= s->count || !cc_is_mark(s->token[end].form) || s->token[end].space_after ||
        !s->token[end - 1].space_after)
        return 0;
    if (!cc_is_capital(s->token[end + 1].form) || !cc_is_mark(s->token[end + 2].form) || !is_name_token(f, end + 3))
        return 0;
    bool given = cc_given_name(f->names, s->token[i].lower, &g) || end == i + 1;
    return given && is_name_token(f, end - 1) && s->token[end + 2].space_after ? end + 3 : 0;
}

/* The end of the run of name words that starts at i. */
static uint32_t run_end(const finder *f, uint32_t i)
{
    const cc_sentence *s = f->s;
    uint32_t end = i + 1;
    bool tail = false; /* behind an "of" */
    while (end < s->count) {
        const cc_token *t = &s->token[end];
        if (may_continue(f, end)) {
            end++;
            continue;
        }
        uint32_t next = end + 1, nickname = nickname_end(f, i, end);
        if (nickname != 0) {
            end = nickname + 1;
            continue;
        }
        bool tight = is_link(t->form) && (cc_span_is(t->form, "&") || is_tight(s, end));
        bool particle = is_particle(t->form) && end > i;
        bool of = (cc_span_is(t->form, "of") && takes_of(f, end - 1)) ||
                  (cc_span_is(t->form, "for") && takes_for(f, end - 1));
        tail = tail || of;
        bool both = cc_span_is(t->form, "and") && joins_and(f, i, end, tail);
        if (of && next < s->count && cc_span_is(s->token[next].form, "the")) next++;
        if (particle && next < s->count && is_particle(s->token[next].form)) next++;
        if (particle && is_joined_particle(s, next - 1)) next++;
        if (is_syllable(f, end)) {
            end += 2;
            continue;
        }
        /* "[George W.] Bush": what an editor put in. */
        bool bracket = cc_span_is(t->form, "]") && i > 0 && cc_span_is(s->token[i - 1].form, "[");
        if (!(tight || particle || of || both || bracket) || next >= s->count || !is_name_token(f, next)) break;
        end = next + 1;
    }
    /* "Ford, Jr." */
    if (end + 1 < s->count && cc_span_is(s->token[end].form, ",")) {
        const cc_name_word *w = cc_name_word_find(f->names, s->token[end + 1].lower);
        if (w != NULL && w->kind == CC_NAME_PERSON) end += 2;
    }
    return end;
}

/* --- one mention --------------------------------------------------------- */

static uint32_t head_of(const cc_sentence *s, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++) {
        int32_t h = s->token[i].head;
        if (h < (int32_t)first || h >= (int32_t)last) return i;
    }
    return first;
}

/* Robert "Bobby" Hale is Robert Hale. */
static cc_span without_nickname(cc_span text, cc_arena *a)
{
    cc_span rest = text, word, found = {0};
    while (cc_span_split(&rest, ' ', &word))
        if (cc_is_nickname(word)) found = word;
    size_t at = found.len == 0 ? 0 : (size_t)(found.ptr - text.ptr), end = at + found.len + 1;
    if (at == 0 || end >= text.len) return text;
    return cc_arena_print(a, "%.*s%.*s", CC_FMT(cc_span_sub(text, 0, at)), CC_FMT(cc_span_sub(text, end, text.len)));
}

cc_span cc_name_clean(cc_span text, cc_arena *a)
{
    text = without_nickname(text, a);
    if (cc_span_find(text, CC_LIT("]")) == SIZE_MAX && cc_span_find(text, CC_LIT("\n")) == SIZE_MAX) return text;
    char *clean = (char *)cc_arena_copy(a, text).ptr;
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        if (text.ptr[i] != ']') clean[n++] = text.ptr[i] == '\n' ? ' ' : text.ptr[i];
    return (cc_span){clean, n};
}

bool cc_is_nickname(cc_span word)
{
    return word.len > 2 && (word.ptr[0] == '"' || word.ptr[0] == '\'' || cc_span_starts(word, "\xE2\x80\x9C") ||
                            cc_span_starts(word, "\xE2\x80\x98"));
}

cc_span cc_name_joined(cc_span before, cc_span member, bool last, cc_arena *a)
{
    return cc_arena_print(a, "%.*s%s%.*s", CC_FMT(before), last ? " and " : ", ", CC_FMT(member));
}

/* The canonical or written name, folded; "the" is no part of it. */
static cc_span key_of(finder *f, const cc_known_name *known, uint32_t start, uint32_t end)
{
    cc_span text = known != NULL ? known->name : cc_article_slice(f->article, start, end);
    cc_span folded = cc_utf8_fold(&f->article->arena, cc_name_clean(text, &f->article->arena));
    return cc_span_starts(folded, "the ") ? cc_span_sub(folded, 4, folded.len) : folded;
}

static cc_name *add_name(finder *f, uint32_t first, uint32_t last, cc_name_kind kind, const cc_known_name *known)
{
    const cc_sentence *s = f->s;
    cc_name *n = CC_PUSH(&f->article->arena, &f->article->names);
    *n = (cc_name){0};
    uint32_t start = s->token[first].start, end = s->token[last - 1].end;
    n->at = (cc_place_in_text){start,           end,         s->first + first,
                               s->first + last, f->sentence, s->first + head_of(s, first, last)};
    n->kind = kind;
    n->entity = -1;
    n->key = key_of(f, known, start, end);
    for (uint32_t i = first; i < last; i++)
        f->article->tokens.item[s->first + i].name = (int32_t)(f->article->names.count - 1);
    return n;
}

static void drop_name(finder *f)
{
    const cc_name *n = &f->article->names.item[--f->article->names.count];
    for (uint32_t t = n->at.first; t < n->at.last; t++) f->article->tokens.item[t].name = -1;
}

/* A known name that acts as a government is the state: "Moscow recalled its ambassador". */
static void add_known(finder *f, const cc_known_name *k, uint32_t first, uint32_t last)
{
    if ((k->seat || k->capital) && cc_acts_as_government(f->l, f->s, first, last, k->seat)) {
        cc_known_name state = {.name = k->nation};
        add_name(f, first, last, CC_NAME_ORGANISATION, &state);
        return;
    }
    if (!k->seat) {
        add_name(f, first, last, k->kind, k);
        return;
    }
    add_name(f, first, last, CC_NAME_PLACE, NULL);
}

/* --- titles -------------------------------------------------------------- */

/* "|president| and chief executive Anna Berg": one person of two offices. */
static bool follows_office(const finder *f, uint32_t link)
{
    uint32_t first;
    const cc_token *t = &f->s->token[link - 1];
    const cc_role *r = cc_role_ending(f->names, f->s, link - 1, &first);
    bool one = t->xpos == CC_XPOS_NN || t->xpos == CC_XPOS_NNP;
    return r != NULL && r->use == CC_ROLE_TITLE && one && t->name < 0;
}

/* Where the title of the name at `name` starts, going left over its modifiers:
 * "German Foreign Minister |Heiko Maas". */
static uint32_t title_start(const finder *f, uint32_t name, uint32_t role_first)
{
    uint32_t i = role_first;
    while (i > 0) {
        const cc_token *t = &f->s->token[i - 1];
        bool modifier =
            t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_PROPN || t->upos == CC_UPOS_NOUN || cc_span_is(t->form, "-");
        modifier = modifier || t->name >= 0 || (cc_span_is(t->lower, "and") && i > 1 && follows_office(f, i - 1));
        if (!modifier || name - i > 8 || is_time_word(f, i - 1)) break;
        i--;
    }
    return i;
}

/* After "Suspect" or "Student" one word alone is a name only where it is known as one: "Suspect Dead". */
static bool is_no_person(const finder *f, const cc_name *n, const cc_role *r)
{
    cc_gender g;
    const cc_token *t = &f->article->tokens.item[n->at.first];
    if (n->at.last - n->at.first > 1 || r == NULL || r->use == CC_ROLE_HONORIFIC ||
        cc_given_name(f->names, t->lower, &g))
        return false;
    bool capitals = t->form.len > 1 && cc_is_capital(cc_span_sub(t->form, 1, t->form.len));
    bool common = f->l->wordnet != NULL && cc_wordnet_pos(f->l->wordnet, t->lemma.len > 0 ? t->lower : t->form) != 0;
    bool office =
        cc_span_starts(r->class, "head") || cc_span_is(r->class, "lawmaker") || cc_span_is(r->class, "officer");
    return capitals || (common && !office);
}

static void set_title(finder *f, cc_name *n, uint32_t from, uint32_t name)
{
    const cc_sentence *s = f->s;
    n->kind = CC_NAME_PERSON;
    n->title = cc_article_slice(f->article, s->token[from].start, s->token[name - 1].end);
}

/* "|President of the United States| Barack Obama": the state is a name of its own by now. */
static bool find_title_of_state(finder *f, cc_name *n, uint32_t name)
{
    uint32_t i = name, first;
    while (i > 0 && name - i < 4 && f->s->token[i - 1].name >= 0) i--;
    if (i == name || i < 2) return false;
    if (cc_span_is(f->s->token[i - 1].lower, "the")) i--;
    if (i < 2 || !cc_span_is(f->s->token[i - 1].lower, "of")) return false;
    const cc_role *r = cc_role_ending(f->names, f->s, i - 2, &first);
    if (r == NULL || r->use != CC_ROLE_TITLE) return false;
    set_title(f, n, first, name);
    return true;
}

/* A small-letter role before the name: "spokesman Dmitry Peskov", "his wife Anna". */
static void find_small_title(finder *f, uint32_t name)
{
    uint32_t first;
    if (name > 1 && cc_span_is(f->s->token[name - 1].form, "[")) name--;
    if (name == 0) return;
    cc_name *n = &f->article->names.item[f->article->names.count - 1];
    if (n->kind != CC_NAME_PERSON && n->kind != CC_NAME_OTHER) return;
    if (find_title_of_state(f, n, name)) return;
    const cc_role *r = cc_role_ending(f->names, f->s, name - 1, &first);
    if (is_no_person(f, n, r)) return;
    if (r == NULL || r->use == CC_ROLE_NOUN || f->s->token[name - 1].xpos == CC_XPOS_POS) return;
    set_title(f, n, title_start(f, name, first), name);
}

/* --- cutting a run ------------------------------------------------------- */

typedef struct {
    uint32_t first, last; /* of the title's own words, in the run */
} title_place;

/* A surname that is a title too: "Stephen King", "Larry Bishop". */
static bool is_surname_here(const finder *f, uint32_t run, uint32_t i)
{
    cc_gender g;
    return i > run && cc_given_name(f->names, f->s->token[i - 1].lower, &g);
}

static bool ends_as_body(const finder *f, uint32_t last)
{
    const cc_name_word *w = cc_name_word_find(f->names, f->s->token[last - 1].lower);
    return w != NULL && w->kind != CC_NAME_PERSON;
}

/* "Ms |Park|", "CEO |Helen Park|", "Dr |Paul Hill|": behind a title words that name places too are a family name. */
static bool is_titled_person(const finder *f, uint32_t first, uint32_t last)
{
    cc_gender g;
    uint32_t length = 0;
    const cc_name_word *w = cc_name_word_find(f->names, f->s->token[last - 1].lower);
    const cc_role *r = cc_role_at(f->names, f->s, first, last, &length);
    uint32_t rest = r == NULL ? 0 : last - first - length;
    if (rest == 0 || rest > 2 || w == NULL || w->kind == CC_NAME_ORGANISATION || cc_span_is(r->class, "royal"))
        return false;
    bool given = rest == 2 && cc_given_name(f->names, f->s->token[first + length].lower, &g);
    return r->use == CC_ROLE_HONORIFIC ? rest == 1 || given : r->use == CC_ROLE_TITLE && given;
}

/* The titles of a run, from the first to the last of them; false for none. */
static bool find_titles(const finder *f, uint32_t first, uint32_t last, title_place *place)
{
    bool found = false;
    if (ends_as_body(f, last) && !is_titled_person(f, first, last)) return false;
    for (uint32_t i = first; i < last;) {
        uint32_t length = 0;
        const cc_role *r = cc_role_at(f->names, f->s, i, last, &length);
        bool title = r != NULL && r->use != CC_ROLE_NOUN && !is_surname_here(f, first, i);
        if (title && (r->use == CC_ROLE_HONORIFIC || r->use == CC_ROLE_KIN) && i + length == last) title = false;
        if (title && i > first && f->s->token[i - 1].upos != CC_UPOS_PROPN && !cc_is_capital(f->s->token[i - 1].form))
            title = false;
        if (!title) {
            i++;
            continue;
        }
        if (!found) place->first = i;
        found = true;
        i += length;
        place->last = i;
    }
    return found;
}

static void cut_run(finder *f, uint32_t first, uint32_t last);
static void cut_untitled(finder *f, uint32_t first, uint32_t last);

/* The rest of a run after a known name stands alone: "US | RAF", "Russian | Taiga", "Chrysler | Jim Press". */
static bool ends_before_rest(const finder *f, const cc_known_name *k, uint32_t rest, uint32_t last)
{
    cc_gender g;
    if (ends_as_body(f, last)) return false;
    if (k->demonym || k->nation_self) return true;
    return last - rest >= 2 && cc_given_name(f->names, f->s->token[rest].lower, &g);
}

/* One thing, or of several the first, beside a name: "|Siemens| and Alstom". */
static bool is_bare_noun(const cc_sentence *s, uint32_t token)
{
    const cc_token *t = &s->token[token];
    int32_t other = t->xpos == CC_XPOS_NNS ? cc_child(s, (int32_t)token, CC_DEP_CONJ) : -1;
    return t->head >= 0 && (t->xpos == CC_XPOS_NN || (other >= 0 && s->token[other].upos == CC_UPOS_PROPN));
}

/* "|Fiat| said on Friday": a firm's name that is a common noun too, at the start of a sentence, where one thing that
 * can be counted would have an article. */
static bool opens_as_firm(const finder *f, const cc_known_name *k, uint32_t first)
{
    const cc_token *t = &f->s->token[first];
    if (first > 0 || f->shouting || k->kind != CC_NAME_ORGANISATION || !is_bare_noun(f->s, first)) return false;
    if (cc_deprel_main(t->deprel) != CC_DEP_NSUBJ || f->s->token[t->head].upos != CC_UPOS_VERB) return false;
    bool finite = f->s->token[t->head].xpos != CC_XPOS_VB || cc_child(f->s, t->head, CC_DEP_AUX) >= 0;
    return finite && (f->s->count < 2 || f->s->token[1].upos != CC_UPOS_NOUN);
}

/* An acronym must be written as the table has it; a single known word must be a name to the tagger. */
static bool fits_as_written(const finder *f, const cc_known_name *k, uint32_t first, uint32_t length)
{
    const cc_token *t = &f->s->token[first];
    if (!k->lower_first && !cc_is_capital(t->form) && !(t->form.ptr[0] >= '0' && t->form.ptr[0] <= '9')) return false;
    for (uint32_t i = first; k->exact_case && i < first + length; i++)
        for (size_t c = 0; c < f->s->token[i].form.len; c++)
            if (f->s->token[i].form.ptr[c] >= 'a' && f->s->token[i].form.ptr[c] <= 'z') return false;
    if (length > 1 || is_proper(t) || is_learned(f, t) || opens_as_firm(f, k, first)) return true;
    if (k->exact_case && t->form.len > 2 && !f->shouting) return true; /* "(ESA)", whatever the tagger makes of it */
    if (first > 0 && !f->shouting && cc_is_capital(t->form) && !k->exact_case && t->upos == CC_UPOS_NOUN) return true;
    return k->demonym && (t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_NOUN);
}

static const cc_known_name *known_here(const finder *f, uint32_t first, uint32_t last, uint32_t *length)
{
    cc_span form = f->s->token[first].form;
    bool small = form.ptr[0] >= 'a' && form.ptr[0] <= 'z';
    if (small && !f->names->small_start[(unsigned char)form.ptr[0] - 'a']) return NULL;
    if (small && cc_map_get(&f->names->known_at, form) < 0 && cc_map_get(&f->names->known_more, form) < 0) return NULL;
    const cc_known_name *k = cc_known_at(f->names, f->s, first, last, length);
    return k != NULL && fits_as_written(f, k, first, *length) ? k : NULL;
}

/* Where a person starts inside the run after a body: "Air Force | James Roche", "Chrysler LLC | Jim Press"; last for
 * nowhere. */
static uint32_t person_start(const finder *f, uint32_t first, uint32_t last)
{
    cc_gender g;
    uint32_t length;
    for (uint32_t i = first + 1; i + 1 < last; i++) {
        if (!cc_given_name(f->names, f->s->token[i].lower, &g) || cc_given_name(f->names, f->s->token[i - 1].lower, &g))
            continue;
        const cc_name_word *w = cc_name_word_find(f->names, f->s->token[i - 1].lower);
        const cc_known_name *k = known_here(f, first, i, &length);
        bool body = (w != NULL && w->kind == CC_NAME_ORGANISATION) || (k != NULL && k->kind == CC_NAME_ORGANISATION);
        if (body && (last == i + 2 || !ends_as_body(f, last))) return i;
    }
    return last;
}

/* In a headline of capitals only what is a name elsewhere is one: "Wife Indicted On Fraud Charges". */
static bool is_known_elsewhere(const finder *f, uint32_t first, uint32_t last)
{
    cc_gender g;
    uint32_t length;
    if (f->learned == NULL || ends_as_body(f, last)) return true;
    for (uint32_t i = first; i < last; i++) {
        const cc_token *t = &f->s->token[i];
        if (cc_map_get(f->learned, t->form) >= 0 || cc_given_name(f->names, t->lower, &g) ||
            known_here(f, i, last, &length) != NULL)
            return true;
    }
    return false;
}

/* "Boeing|-|Air Force talks", "US|-|China trade": a hyphen between two known names. */
static bool is_pair(const finder *f, uint32_t link, uint32_t last)
{
    uint32_t length = 0;
    if (link + 1 >= last || !is_link(f->s->token[link].form) || cc_span_is(f->s->token[link].form, "&")) return false;
    return known_here(f, link + 1, last, &length) != NULL && link + 1 + length == last;
}

static void cut_untitled(finder *f, uint32_t first, uint32_t last)
{
    uint32_t length = 0, person;
    while (first < last && is_link(f->s->token[first].form)) first++;
    if (first >= last) return;
    const cc_known_name *k = known_here(f, first, last, &length);
    /* "Automaker GM": a common noun that opens the sentence. */
    if (k == NULL && last > first + 1 && cc_group_word_find(f->names, f->s->token[first].lower) != NULL &&
        known_here(f, first + 1, last, &length) != NULL) {
        cut_untitled(f, first + 1, last);
        return;
    }
    if (k != NULL && first + length == last) {
        add_known(f, k, first, last);
        return;
    }
    if (k != NULL && ends_before_rest(f, k, first + length, last)) {
        add_known(f, k, first, first + length);
        cut_run(f, first + length, last);
        return;
    }
    if (k != NULL && is_pair(f, first + length, last)) {
        add_known(f, k, first, first + length);
        cut_untitled(f, first + length + 1, last);
        return;
    }
    if ((person = person_start(f, first, last)) < last) {
        cut_untitled(f, first, person);
        cut_untitled(f, person, last);
        return;
    }
    if (f->shouting && !is_known_elsewhere(f, first, last)) return;
    /* "the Canadian |Government|". */
    if (last == first + 1 && cc_is_government_word(f->names, f->s->token[first].lower)) return;
    const cc_name_word *generic = last == first + 1 ? cc_name_word_find(f->names, f->s->token[first].lower) : NULL;
    if (k == NULL && generic != NULL && generic->kind == CC_NAME_OTHER) return; /* "post-Cold War" */
    cc_name_kind kind = cc_name_kind_of(f->l, f->s, first, last);
    /* "Boeing 737", "Ford Mustang": what a company makes. */
    if (k != NULL && k->kind == CC_NAME_ORGANISATION && kind == CC_NAME_PERSON) kind = CC_NAME_OTHER;
    add_name(f, first, last, kind, NULL);
    find_small_title(f, first);
}

static void cut_run(finder *f, uint32_t first, uint32_t last)
{
    title_place place = {0, 0};
    uint32_t length = 0;
    const cc_known_name *k = known_here(f, first, last, &length);
    bool whole = k != NULL && first + length == last;
    if (whole || !find_titles(f, first, last, &place)) {
        cut_untitled(f, first, last);
        return;
    }
    if (place.first > first) cut_untitled(f, first, place.first);
    if (place.last == last) return;
    uint32_t count = f->article->names.count;
    cut_untitled(f, place.last, last);
    if (f->article->names.count == count) return;
    cc_name *n = &f->article->names.item[count];
    if (n->at.first != f->s->first + place.last) return;
    uint32_t role;
    if (is_no_person(f, n, cc_role_ending(f->names, f->s, place.last - 1, &role))) {
        drop_name(f);
        return;
    }
    set_title(f, n, title_start(f, place.last, place.first), place.last);
}

/* "The Hill", "the Hague", "al-Qaeda": known names that start with what is no name word. */
static bool find_irregular(finder *f, uint32_t i, uint32_t *next)
{
    uint32_t length = 0;
    const cc_token *t = &f->s->token[i];
    const cc_known_name *k = known_here(f, i, f->s->count, &length);
    if (k == NULL) return false;
    bool proper = false;
    for (uint32_t j = i; j < i + length; j++) proper = proper || is_proper(&f->s->token[j]);
    bool demonym = k->demonym && cc_is_capital(t->form) && (t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_NOUN);
    bool capitals = (length > 1 || i > 0 || k->exact_case) && !f->shouting;
    for (uint32_t j = i; j < i + length; j++) capitals = capitals && cc_is_capital(f->s->token[j].form);
    bool firm = length == 1 && opens_as_firm(f, k, i);
    if (!demonym && !capitals && !firm && (!proper || (i == 0 && length == 1))) return false;
    add_known(f, k, i, i + length);
    *next = i + length;
    return true;
}

/* "Former President Trump", "Reporter George Smith": a role that opens the sentence. */
static bool opens_with_role(const finder *f, uint32_t i)
{
    uint32_t length = 0;
    if (!cc_is_capital(f->s->token[i].form)) return false;
    const cc_role *r = cc_role_at(f->names, f->s, i, f->s->count, &length);
    return r != NULL && (r->use == CC_ROLE_TITLE || r->use == CC_ROLE_HONORIFIC) && i + length < f->s->count &&
           is_name_token(f, i + length);
}

/* "EASA said": capitals that spell no word, however the tagger reads them. */
static bool is_odd_acronym(const finder *f, uint32_t i)
{
    enum { SHORTEST = 3, LONGEST = 6 };
    const cc_token *t = &f->s->token[i];
    if (f->shouting || t->form.len < SHORTEST || t->form.len > LONGEST || is_time_word(f, i)) return false;
    for (size_t c = 0; c < t->form.len; c++)
        if (t->form.ptr[c] < 'A' || t->form.ptr[c] > 'Z') return false;
    return f->l->wordnet != NULL && cc_wordnet_pos(f->l->wordnet, t->lower) == 0 && t->upos != CC_UPOS_DET &&
           t->upos != CC_UPOS_PRON && t->upos != CC_UPOS_AUX && t->upos != CC_UPOS_SCONJ && t->upos != CC_UPOS_CCONJ &&
           t->upos != CC_UPOS_INTJ && t->upos != CC_UPOS_NUM && t->upos != CC_UPOS_ADP && t->upos != CC_UPOS_PART;
}

/* A word that the tagger took for a common one, but a capital inside a sentence of small letters: "after that, Tinning
 * confessed". */
static bool is_odd_capital(const finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (i == 0 || t->form.len < 3 || !cc_is_capital(t->form) || f->shouting || is_time_word(f, i)) return false;
    if (cc_is_government_word(f->names, t->lower)) return false;
    if (t->upos != CC_UPOS_NOUN && t->upos != CC_UPOS_VERB && t->upos != CC_UPOS_ADJ && t->upos != CC_UPOS_X &&
        t->upos != CC_UPOS_ADV)
        return false;
    const cc_token *before = &f->s->token[i - 1];
    if (before->upos == CC_UPOS_PUNCT && !cc_span_is(before->form, ",")) return false;
    if (before->upos == CC_UPOS_DET || before->xpos == CC_XPOS_PRPS) return false;
    return cc_role_find(f->names, t->lower) == NULL && cc_name_word_find(f->names, t->lower) == NULL;
}

/* "|Tervano| said", "|Ostrava| and Brno": no word of English opens the sentence, whatever the tagger makes of it. */
static bool opens_unknown(const finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (i > 0 || f->shouting || t->form.len < 4 || !cc_is_capital(t->form) || f->l->wordnet == NULL) return false;
    if (!is_bare_noun(f->s, i) || t->upos != CC_UPOS_NOUN || is_time_word(f, i)) return false;
    if (cc_deprel_main(t->deprel) != CC_DEP_NSUBJ) return false;
    if (cc_span_find(t->form, CC_LIT("-")) != SIZE_MAX || cc_role_find(f->names, t->lower) != NULL) return false;
    return cc_wordnet_pos(f->l->wordnet, t->lower) == 0 && cc_wordnet_pos(f->l->wordnet, t->lemma) == 0;
}

/* "the |Federation| of Mine Workers": a common word to the tagger, but a capital, and the rest of the name follows. */
static bool opens_body(const finder *f, uint32_t i)
{
    const cc_token *t = &f->s->token[i];
    if (i == 0 || i + 2 >= f->s->count || f->shouting || t->upos != CC_UPOS_NOUN || !cc_is_capital(t->form))
        return false;
    const cc_name_word *w = cc_name_word_find(f->names, t->lower);
    return w != NULL && w->kind == CC_NAME_ORGANISATION && cc_span_is(f->s->token[i + 1].form, "of") &&
           is_name_token(f, i + 2) && cc_role_find(f->names, f->s->token[i + 2].lower) == NULL;
}

/* A capital adjective or noun before a name inside the sentence: "Foreign Minister Maas", "Russian President". */
static bool opens_run(const finder *f, uint32_t i)
{
    if (is_name_token(f, i) || opens_with_role(f, i)) return true;
    if (i > 0 && i + 1 < f->s->count && may_continue(f, i) && is_name_token(f, i + 1)) return true;
    return is_odd_capital(f, i) || is_odd_acronym(f, i) || opens_unknown(f, i) || opens_body(f, i);
}

/* Most words have capitals: a headline in title case tells nothing by them. */
static bool is_shouting(const cc_sentence *s)
{
    uint32_t words = 0, capitals = 0;
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->token[i].form.len < 4) continue;
        words++;
        capitals += cc_is_capital(s->token[i].form);
    }
    bool ended = cc_span_is(s->token[s->count - 1].form, ".");
    return !ended && words >= 4 && 5 * capitals > 4 * words;
}

/* "|European| Space Agency", "|British| Medical Association": the nation belongs to the name of a body that calls
 * itself so; a state's own organs are the state's ("Russian Foreign Ministry"). */
static bool opens_national_body(const finder *f, uint32_t i)
{
    static const char *const bodies[] = {
        "association", "federation", "organisation",  "organization", "agency", "institute", "academy",
        "society",     "foundation", "confederation", "university",   "museum", "league",    NULL};
    uint32_t length = 0;
    if (f->shouting || i + 1 >= f->s->count || !is_name_token(f, i + 1)) return false;
    const cc_known_name *k = known_here(f, i, f->s->count, &length);
    if (k == NULL || !k->demonym || length != 1) return false;
    uint32_t end = run_end(f, i + 1);
    return end >= i + 3 && is_one_of(f->s->token[end - 1].lower, bodies);
}

static void find_in_sentence(finder *f)
{
    for (uint32_t i = 0; i < f->s->count;) {
        uint32_t next;
        bool demonym = f->s->token[i].upos == CC_UPOS_ADJ && !opens_national_body(f, i) && find_irregular(f, i, &next);
        if (demonym) {
            i = next;
        } else if (opens_run(f, i)) {
            uint32_t length = 0;
            const cc_known_name *k = known_here(f, i, f->s->count, &length);
            next = run_end(f, i);
            /* "the Globe and Mail": a known name goes on where capitals alone would end it. */
            if (k != NULL && i + length > next) add_known(f, k, i, next = i + length);
            else cut_run(f, i, next);
            i = next;
        } else if (find_irregular(f, i, &next)) {
            i = next;
        } else {
            i++;
        }
    }
}

static bool has_names(cc_block_kind k)
{
    return k != CC_BLOCK_MENU && k != CC_BLOCK_DATE && k != CC_BLOCK_TAGS;
}

static void find_all(const cc_mention_lexicon *l, cc_article *article, const cc_map *learned)
{
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        const cc_sentence *s = &article->sentences.item[i];
        finder f = {l, l->name, article, s, i, is_shouting(s), learned};
        if (s->block < article->blocks.count && !has_names(article->blocks.item[s->block].kind)) continue;
        find_in_sentence(&f);
    }
}

/* The words of persons, and names of one word, that stand inside a sentence. */
static void learn_words(const cc_article *article, cc_map *learned)
{
    for (uint32_t i = 0; i < article->names.count; i++) {
        const cc_name *n = &article->names.item[i];
        if (n->kind != CC_NAME_PERSON && n->at.last - n->at.first > 1) continue;
        if (is_shouting(&article->sentences.item[n->at.sentence])) continue;
        for (uint32_t t = n->at.first; t < n->at.last; t++) {
            const cc_token *token = &article->tokens.item[t];
            bool inside = t > article->sentences.item[n->at.sentence].first;
            if (inside && is_proper(token) && cc_is_capital(token->form) && token->form.len > 2)
                cc_map_set(learned, token->form, 1);
        }
    }
}

/* Twice: what a name is inside one sentence, it is at the start of another. */
void cc_names_find(const cc_mention_lexicon *l, cc_article *article)
{
    cc_map learned = {.arena = &article->arena};
    find_all(l, article, NULL);
    learn_words(article, &learned);
    for (uint32_t i = 0; i < article->tokens.count; i++) article->tokens.item[i].name = -1;
    article->names.count = 0;
    find_all(l, article, &learned);
    cc_map_free(&learned);
    cc_names_group(l, article);
}
