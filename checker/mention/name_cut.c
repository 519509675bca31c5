/* mention/name_cut.c - a run of name tokens cut into names: by titles, known names, links. */
#include "base/utf8.h"
#include "mention/name_finding.h"

typedef struct {
    uint32_t first, last; /* of the title's own words, in the run */
} title_place;

/* A surname that is a title too: "Stephen King", "Larry Bishop"; but "Florence Mayor Anna Berg" is of Florence. */
static bool is_surname_here(const cc_name_finder *f, uint32_t run, uint32_t i, uint32_t last)
{
    cc_gender g;
    bool opens = i + 2 < last && cc_given_name(f->names, f->s->token[i + 1].lower, &g);
    return i > run && !opens && cc_given_name(f->names, f->s->token[i - 1].lower, &g);
}

static bool ends_as_body(const cc_name_finder *f, uint32_t last)
{
    const cc_name_word *w = cc_name_word_find(f->names, f->s->token[last - 1].lower);
    return w != NULL && w->kind != CC_NAME_PERSON;
}

/* "Ms |Park|", "CEO |Helen Park|", "Dr |Paul Hill|": behind a title words that name places too are a family name. */
static bool is_titled_person(const cc_name_finder *f, uint32_t first, uint32_t last)
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
static bool find_titles(const cc_name_finder *f, uint32_t first, uint32_t last, title_place *place)
{
    bool found = false;
    if (ends_as_body(f, last) && !is_titled_person(f, first, last)) return false;
    for (uint32_t i = first; i < last;) {
        uint32_t length = 0;
        const cc_role *r = cc_role_at(f->names, f->s, i, last, &length);
        bool title = r != NULL && r->use != CC_ROLE_NOUN && !is_surname_here(f, first, i, last);
        if (title && (r->use == CC_ROLE_HONORIFIC || r->use == CC_ROLE_KIN) && i + length == last) title = false;
        bool goes_on = found && place->last + 1 == i && cc_span_is(f->s->token[i - 1].form, "-"); /* "Vice-|Admiral|" */
        if (title && i > first && !goes_on && f->s->token[i - 1].upos != CC_UPOS_PROPN &&
            !cc_is_capital(f->s->token[i - 1].form))
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

static void cut_untitled(cc_name_finder *f, uint32_t first, uint32_t last);

/* The rest of a run after a known name stands alone: "US | RAF", "Russian | Taiga", "Chrysler | Jim Press". */
static bool ends_before_rest(const cc_name_finder *f, const cc_known_name *k, uint32_t rest, uint32_t last)
{
    cc_gender g;
    if (ends_as_body(f, last)) return false;
    if (k->demonym || k->nation_self) return true;
    return last - rest >= 2 && cc_given_name(f->names, f->s->token[rest].lower, &g);
}

/* One thing, or of several the first, beside a name: "|Siemens| and Alstom". */
bool cc_name_is_bare_noun(const cc_sentence *s, uint32_t token)
{
    const cc_token *t = &s->token[token];
    int32_t other = t->xpos == CC_XPOS_NNS ? cc_child(s, (int32_t)token, CC_DEP_CONJ) : -1;
    return t->head >= 0 && (t->xpos == CC_XPOS_NN || (other >= 0 && s->token[other].upos == CC_UPOS_PROPN));
}

/* "|Fiat| said on Friday": a firm's name that is a common noun too, at the start of a sentence, where one thing that
 * can be counted would have an article. */
bool cc_name_opens_as_firm(const cc_name_finder *f, const cc_known_name *k, uint32_t first)
{
    const cc_token *t = &f->s->token[first];
    if (first > 0 || f->shouting || k->kind != CC_NAME_ORGANISATION || !cc_name_is_bare_noun(f->s, first)) return false;
    if (cc_deprel_main(t->deprel) != CC_DEP_NSUBJ || f->s->token[t->head].upos != CC_UPOS_VERB) return false;
    bool finite = f->s->token[t->head].xpos != CC_XPOS_VB || cc_child(f->s, t->head, CC_DEP_AUX) >= 0;
    return finite && (f->s->count < 2 || f->s->token[1].upos != CC_UPOS_NOUN);
}

/* An acronym must be written as the table has it; a single known word must be a name to the tagger. */
static bool fits_as_written(const cc_name_finder *f, const cc_known_name *k, uint32_t first, uint32_t length)
{
    const cc_token *t = &f->s->token[first];
    bool digit = t->form.ptr[0] >= '0' && t->form.ptr[0] <= '9';
    bool article = length > 1 && cc_name_opens_with_article(f, first); /* "|al-Quds|", which the table has as Al-Quds */
    if (!k->lower_first && !article && !cc_is_capital(t->form) && !digit) return false;
    for (uint32_t i = first; k->exact_case && i < first + length; i++)
        for (size_t c = 0; c < f->s->token[i].form.len; c++)
            if (f->s->token[i].form.ptr[c] >= 'a' && f->s->token[i].form.ptr[c] <= 'z') return false;
    if (length > 1 || cc_name_is_proper(t) || cc_name_is_learned(f, t) || cc_name_opens_as_firm(f, k, first) ||
        cc_name_opens_office(f, first))
        return true;
    if (k->exact_case && t->form.len > 2 && !f->shouting) return true; /* "(ESA)", whatever the tagger makes of it */
    if (first > 0 && !f->shouting && cc_is_capital(t->form) && !k->exact_case && t->upos == CC_UPOS_NOUN) return true;
    return k->demonym && (t->upos == CC_UPOS_ADJ || t->upos == CC_UPOS_NOUN);
}

const cc_known_name *cc_name_known_here(const cc_name_finder *f, uint32_t first, uint32_t last, uint32_t *length)
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
static uint32_t person_start(const cc_name_finder *f, uint32_t first, uint32_t last)
{
    cc_gender g;
    uint32_t length;
    for (uint32_t i = first + 1; i + 1 < last; i++) {
        if (cc_is_mark(f->s->token[i].form)) return last; /* Henry "Big Bank Hank" Hale */
        if (!cc_given_name(f->names, f->s->token[i].lower, &g) || cc_given_name(f->names, f->s->token[i - 1].lower, &g))
            continue;
        const cc_name_word *w = cc_name_word_find(f->names, f->s->token[i - 1].lower);
        const cc_known_name *k = cc_name_known_here(f, first, i, &length);
        bool body = (w != NULL && w->kind == CC_NAME_ORGANISATION) || (k != NULL && k->kind == CC_NAME_ORGANISATION);
        if (body && (last == i + 2 || !ends_as_body(f, last))) return i;
    }
    return last;
}

/* In a headline of capitals only what is a name elsewhere is one: "Wife Indicted On Fraud Charges". */
static bool is_known_elsewhere(const cc_name_finder *f, uint32_t first, uint32_t last)
{
    cc_gender g;
    uint32_t length;
    if (f->learned == NULL || ends_as_body(f, last)) return true;
    for (uint32_t i = first; i < last; i++) {
        const cc_token *t = &f->s->token[i];
        if (cc_map_get(f->learned, t->form) >= 0 || cc_given_name(f->names, t->lower, &g) ||
            cc_name_known_here(f, i, last, &length) != NULL)
            return true;
    }
    return false;
}

/* "Boeing|-|Air Force talks", "US|-|China trade": a hyphen between two known names. */
static bool is_pair(const cc_name_finder *f, uint32_t link, uint32_t last)
{
    uint32_t length = 0;
    if (link + 1 >= last || !cc_name_is_link(f->s->token[link].form) || cc_span_is(f->s->token[link].form, "&"))
        return false;
    return cc_name_known_here(f, link + 1, last, &length) != NULL && link + 1 + length == last;
}

/* How many tokens at the end of a name only number it: "World War |II|", "WKLB|-7|". */
static uint32_t number_length(const cc_name_finder *f, uint32_t first, uint32_t last)
{
    if (last > first + 1 && cc_name_is_roman(f, last - 1)) return 1;
    enum { CALL_LETTERS = 4 }; /* a station; "NH-58" and "EB-5" are no bodies */
    if (last < first + 3 || !cc_span_is(f->s->token[last - 2].form, "-")) return 0;
    if (f->s->token[last - 3].form.len < CALL_LETTERS) return 0;
    char c = f->s->token[last - 1].form.ptr[0];
    return c >= '0' && c <= '9' ? 2 : 0;
}

/* "Ada Berg, |D-Va.|, said", "Hale Dahl (|R-Ohio|)": whose party holds which seat, nobody's name. */
static bool is_seat(const cc_name_finder *f, uint32_t first, uint32_t last)
{
    static const char *const parties[] = {"D", "R", "I"};
    const cc_sentence *s = f->s;
    if (first == 0 || last < first + 3 || !CC_AMONG(s->token[first].form, parties)) return false;
    if (!cc_span_is(s->token[first - 1].form, ",") && !cc_span_is(s->token[first - 1].form, "(")) return false;
    return cc_span_is(s->token[first + 1].form, "-") && !s->token[first].space_after &&
           !s->token[first + 1].space_after && cc_is_capital(s->token[first + 2].form);
}

static void cut_untitled(cc_name_finder *f, uint32_t first, uint32_t last)
{
    uint32_t length = 0, person;
    while (first < last && cc_name_is_link(f->s->token[first].form)) first++;
    if (first >= last || is_seat(f, first, last)) return;
    const cc_known_name *k = cc_name_known_here(f, first, last, &length);
    /* "Automaker GM": a common noun that opens the sentence. */
    if (k == NULL && last > first + 1 && cc_group_word_find(f->names, f->s->token[first].lower) != NULL &&
        cc_name_known_here(f, first + 1, last, &length) != NULL) {
        cut_untitled(f, first + 1, last);
        return;
    }
    if (k != NULL && first + length == last) {
        cc_name_add_known(f, k, first, last);
        return;
    }
    if (k != NULL && ends_before_rest(f, k, first + length, last)) {
        cc_name_add_known(f, k, first, first + length);
        cc_name_cut_run(f, first + length, last);
        return;
    }
    if (k != NULL && is_pair(f, first + length, last)) {
        cc_name_add_known(f, k, first, first + length);
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
    bool article = last == first + 3 && cc_name_opens_with_article(f, first);   /* "al-Hadid" is one word */
    cc_name_kind kind = cc_name_kind_of(f->l, f->s, article ? first + 2 : first, last - number_length(f, first, last));
    /* "Boeing 737", "Ford Mustang": what a company makes. */
    if (k != NULL && k->kind == CC_NAME_ORGANISATION && kind == CC_NAME_PERSON) kind = CC_NAME_OTHER;
    cc_name_add(f, first, last, kind, NULL);
    cc_name_find_small_title(f, first);
}

/* "Deputies |Rip Rosa Lund|", "The |New Rosa Lund|": in a headline of capitals a person's name starts with the words
 * that are a name elsewhere in the article. */
static uint32_t start_in_capitals(const cc_name_finder *f, uint32_t first, uint32_t last)
{
    cc_gender g;
    uint32_t start = last, length;
    if (!f->shouting || f->learned == NULL || cc_name_known_here(f, first, last, &length) != NULL) return first;
    while (start > first && cc_map_get(f->learned, f->s->token[start - 1].form) >= 0) start--;
    if (start == first || last - start < 2 || !cc_given_name(f->names, f->s->token[start].lower, &g)) return first;
    for (uint32_t i = first; i < start; i++)
        if (cc_given_name(f->names, f->s->token[i].lower, &g) || cc_role_find(f->names, f->s->token[i].lower) != NULL)
            return first;
    return start;
}

/* Parts of speech that a word has as a word of the language: "rival" a noun, "Cornell" none. */
static unsigned plain_parts(const cc_wordnet *w, cc_span lower)
{
    unsigned parts = cc_wordnet_pos(w, lower);
    uint32_t sense, of;
    if (cc_wordnet_senses(w, lower, CC_WN_NOUN, &sense, 1) > 0 &&
        cc_wordnet_related(w, sense, CC_WN_INSTANCE, &of, 1) > 0)
        parts &= ~(1U << CC_WN_NOUN);
    return parts;
}

/* A word of the language and no name: "rival", "crooked", "free". */
static bool is_plain_word(const cc_name_finder *f, uint32_t i)
{
    cc_gender g;
    uint32_t length;
    cc_span lower = f->s->token[i].lower;
    const cc_role *r = cc_role_find(f->names, lower);
    if (f->l->wordnet == NULL || cc_given_name(f->names, lower, &g) || (r != NULL && r->use != CC_ROLE_NOUN) ||
        cc_name_word_find(f->names, lower) != NULL || cc_name_known_here(f, i, f->s->count, &length) != NULL)
        return false;
    uint32_t words = 1U << CC_WN_ADJ | 1U << CC_WN_NOUN | 1U << CC_WN_VERB;
    cc_span one = cc_span_ends(lower, "s") ? cc_span_sub(lower, 0, lower.len - 1) : lower; /* "slams" */
    return ((plain_parts(f->l->wordnet, lower) | plain_parts(f->l->wordnet, one)) & words) != 0;
}

/* "Rival |Ada Berg|", "Miss Universe |Ada Berg|": a capital word of the language before a full name is none of it,
 * unless it all stands in marks or behind "the", as a title of a work does. */
static uint32_t behind_plain_word(const cc_name_finder *f, uint32_t first, uint32_t last)
{
    enum { LONGEST = 3 };
    cc_gender g;
    uint32_t start = first + 1;
    if (last < start + 2 || last > start + LONGEST || !cc_given_name(f->names, f->s->token[start].lower, &g))
        return first;
    const cc_token *before = first > 0 ? &f->s->token[first - 1] : NULL;
    if (before != NULL && (cc_is_mark(before->form) || cc_span_is(before->lower, "the"))) return first;
    if (ends_as_body(f, last) || !is_plain_word(f, first)) return first;
    for (uint32_t i = start; i < last; i++)
        if (cc_name_is_link(f->s->token[i].form) || cc_role_find(f->names, f->s->token[i].lower) != NULL) return first;
    return is_plain_word(f, last - 1) && f->learned != NULL && cc_map_get(f->learned, f->s->token[last - 1].form) < 0
               ? first
               : start;
}

/* "|Ada Berg| Slams Hale": in a headline of capitals a person's full name ends with the words that are a name
 * elsewhere. */
static uint32_t end_in_capitals(const cc_name_finder *f, uint32_t first, uint32_t last)
{
    cc_gender g;
    uint32_t end = first;
    if (!f->shouting || f->learned == NULL || !cc_given_name(f->names, f->s->token[first].lower, &g)) return last;
    while (end < last && cc_map_get(f->learned, f->s->token[end].form) >= 0) end++;
    return end < first + 2 || end == last || !is_plain_word(f, end) ? last : end;
}

void cc_name_cut_run(cc_name_finder *f, uint32_t first, uint32_t last)
{
    title_place place = {0, 0};
    first = behind_plain_word(f, start_in_capitals(f, first, last), last);
    uint32_t end = end_in_capitals(f, first, last);
    if (end < last) {
        cut_untitled(f, first, end);
        if (end + 1 < last) cc_name_cut_run(f, end + 1, last);
        return;
    }
    uint32_t length = 0;
    const cc_known_name *k = cc_name_known_here(f, first, last, &length);
    bool whole = k != NULL && first + length == last;
    if (whole || !find_titles(f, first, last, &place)) {
        cut_untitled(f, first, last);
        return;
    }
    uint32_t before = f->article->names.count;
    if (place.first > first) cut_untitled(f, first, place.first);
    if (place.last == last) return;
    uint32_t count = f->article->names.count;
    uint32_t name = behind_plain_word(f, place.last, last);
    cut_untitled(f, name, last);
    if (f->article->names.count == count) return;
    cc_name *n = &f->article->names.item[count];
    if (n->at.first != f->s->first + name) return;
    uint32_t role;
    if (cc_name_is_no_person(f, n, cc_role_ending(f->names, f->s, place.last - 1, &role))) {
        cc_name_drop(f);
        return;
    }
    cc_name_set_title(f, n, cc_name_title_start(f, place.last, place.first), name);
    /* "|San Diego Lifeguard| Lt. John Berg": where he serves, no second person */
    for (uint32_t i = before; i < count; i++) {
        cc_name *body = &f->article->names.item[i];
        if (body->kind == CC_NAME_PERSON && body->at.last == f->s->first + place.first)
            body->kind = CC_NAME_ORGANISATION;
    }
}
