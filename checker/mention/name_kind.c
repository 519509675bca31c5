/* mention/name_kind.c - what a name names: by the words in it, then by its grammar.
 *
 * Evidence in order of its strength: a table, a word inside the name ("Airlines",
 * "County", "Jr."), its shape, the words that govern it, WordNet; two capital
 * words that nothing speaks against are a person in news. */
#include "base/utf8.h"
#include "mention/name.h"

#include <string.h>

/* lexnames(5) */
enum {
    LEX_ACT = 4,
    LEX_ATTRIBUTE = 7,
    LEX_COGNITION = 9,
    LEX_COMMUNICATION = 10,
    LEX_FEELING = 12,
    LEX_GROUP = 14,
    LEX_LOCATION = 15,
    LEX_PERSON = 18,
    LEX_RELATION = 24,
    LEX_STATE = 26
};

bool cc_is_capital(cc_span form)
{
    size_t length;
    return form.len > 0 && cc_utf8_is_upper(cc_utf8_decode(form, &length));
}

static bool is_acronym(cc_span form)
{
    enum { LONGEST_ACRONYM = 6 };
    uint32_t letters = 0;
    for (size_t i = 0; i < form.len; i++) {
        if (form.ptr[i] >= 'A' && form.ptr[i] <= 'Z') letters++;
        else if (form.ptr[i] != '.' && form.ptr[i] != '&' && form.ptr[i] != '-') return false;
    }
    return letters >= 2 && letters <= LONGEST_ACRONYM;
}

static bool is_initial(cc_span form)
{
    return form.len >= 2 && form.ptr[form.len - 1] == '.' && form.len <= 4 && cc_is_capital(form);
}

/* No family is called so, whatever given name stands before: "Shannon Airport". */
static bool is_no_surname(cc_span lower)
{
    static const char *const words[] = {"airport", "stadium", "arena",     "station", "airfield",
                                        "prison",  "clinic",  "cathedral", "square"};
    return CC_AMONG(lower, words);
}

static cc_name_kind by_words(const cc_name_lexicon *l, const cc_sentence *s, uint32_t first, uint32_t last,
                             bool given_first)
{
    for (uint32_t i = last; i-- > first;) {
        const cc_name_word *w = cc_name_word_find(l, s->token[i].lower);
        if (w == NULL) continue;
        bool fits = w->position == CC_WORD_ANY || (w->position == CC_WORD_LAST && i + 1 == last && i > first) ||
                    (w->position == CC_WORD_FIRST && i == first && last > first + 1);
        /* "Benny Hill" is no hill, "Virginia Beach" is a beach. */
        bool surname = given_first && last == first + 2 && i > first && w->kind != CC_NAME_ORGANISATION &&
                       w->kind != CC_NAME_PERSON && !is_no_surname(s->token[i].lower) &&
                       cc_known_find(l, s->token[first].lower) == NULL;
        if (surname) return CC_NAME_PERSON;
        if (fits) return w->kind;
    }
    return CC_NAME_ROLE; /* nothing said */
}

static bool is_role_noun(const cc_name_lexicon *l, const cc_sentence *s, uint32_t token)
{
    const cc_token *t = &s->token[token];
    return (t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN) &&
           cc_role_find(l, t->upos == CC_UPOS_NOUN ? t->lemma : t->lower) != NULL;
}

/* "X, a singer", "X is a singer", "X, who", "the airline X". */
static cc_name_kind by_apposition(const cc_name_lexicon *l, const cc_sentence *s, uint32_t head)
{
    const cc_token *t = &s->token[head];
    CC_FOR_CHILDREN(s, (int32_t)head, c) {
        cc_deprel d = cc_deprel_main(s->token[c].deprel);
        if (d == CC_DEP_APPOS && is_role_noun(l, s, (uint32_t)c)) return CC_NAME_PERSON;
        if (d == CC_DEP_APPOS && cc_group_word_find(l, s->token[c].lemma) != NULL) return CC_NAME_ORGANISATION;
        if (s->token[c].deprel == CC_DEP_ACL_RELCL) {
            int32_t subject = cc_child(s, c, CC_DEP_NSUBJ);
            if (subject >= 0 && cc_span_is(s->token[subject].lower, "who")) return CC_NAME_PERSON;
        }
    }
    if (t->head < 0) return CC_NAME_ROLE;
    cc_deprel d = cc_deprel_main(t->deprel);
    bool complement = d == CC_DEP_NSUBJ && cc_child(s, t->head, CC_DEP_COP) >= 0;
    if ((d == CC_DEP_APPOS || complement) && is_role_noun(l, s, (uint32_t)t->head)) return CC_NAME_PERSON;
    if (d == CC_DEP_APPOS && cc_group_word_find(l, s->token[t->head].lemma) != NULL) return CC_NAME_ORGANISATION;
    return CC_NAME_ROLE;
}

/* "automaker |Chrysler|", "airline |Aer Lingus|", "bank |John Hale|"; but a "broadcaster |John Hale|" may be a man. */
static bool follows_group(const cc_name_lexicon *l, const cc_sentence *s, uint32_t first, bool given)
{
    if (first == 0 || s->token[first - 1].upos != CC_UPOS_NOUN || cc_is_capital(s->token[first - 1].form)) return false;
    const cc_group_word *g = cc_group_word_find(l, s->token[first - 1].lemma);
    if (g == NULL || (given && (cc_span_ends(g->word, "er") || cc_span_ends(g->word, "or")))) return false;
    return g->kind == CC_GROUP_COMPANY || g->kind == CC_GROUP_BODY;
}

/* "GM and Chrysler": what the coordinated name is. */
static cc_name_kind by_neighbour(const cc_name_lexicon *l, const cc_sentence *s, uint32_t head)
{
    int32_t other = cc_deprel_main(s->token[head].deprel) == CC_DEP_CONJ ? s->token[head].head
                                                                         : cc_child(s, (int32_t)head, CC_DEP_CONJ);
    if (other < 0 || s->token[other].upos != CC_UPOS_PROPN) return CC_NAME_ROLE;
    const cc_known_name *k = cc_known_find(l, s->token[other].lower);
    return k != NULL && k->kind == CC_NAME_ORGANISATION ? CC_NAME_ORGANISATION : CC_NAME_ROLE;
}

static cc_name_kind by_wordnet(const cc_wordnet *w, const cc_sentence *s, uint32_t first, uint32_t last)
{
    char text[64];
    size_t n = 0;
    if (w == NULL) return CC_NAME_ROLE;
    for (uint32_t i = first; i < last; i++) {
        cc_span word = s->token[i].lower;
        if (n + word.len + 1 > sizeof text) return CC_NAME_ROLE;
        if (i > first) text[n++] = '_';
        memcpy(text + n, word.ptr, word.len);
        n += word.len;
    }
    uint32_t sense;
    if (cc_wordnet_senses(w, (cc_span){text, n}, CC_WN_NOUN, &sense, 1) == 0) return CC_NAME_ROLE;
    switch (cc_wordnet_lexfile(w, sense)) {
    case LEX_PERSON: return CC_NAME_PERSON;
    case LEX_LOCATION: return CC_NAME_PLACE;
    case LEX_GROUP: return CC_NAME_ORGANISATION;
    default: return last > first + 1 ? CC_NAME_OTHER : CC_NAME_ROLE;
    }
}

static bool is_located(const cc_sentence *s, uint32_t head)
{
    static const char *const prepositions[] = {"in", "at", "near", "outside", "inside", "across", "throughout"};
    int32_t c = cc_child(s, (int32_t)head, CC_DEP_CASE);
    return c >= 0 && CC_AMONG(s->token[c].lower, prepositions);
}

/* "a priest from |Massachusets|", "Anna Berg, from |Lillehamar|, said": where somebody comes from, however it is spelt.
 */
static bool is_origin(const cc_wordnet *w, const cc_sentence *s, uint32_t head)
{
    int32_t c = cc_child(s, (int32_t)head, CC_DEP_CASE), of = s->token[head].head;
    uint32_t sense;
    if (w == NULL || c < 0 || of < 0 || of > c || !cc_span_is(s->token[c].lower, "from")) return false;
    if (s->token[of].upos == CC_UPOS_PROPN && c > 0 && cc_span_is(s->token[c - 1].form, ",")) return true;
    if (s->token[of].upos != CC_UPOS_NOUN) return false;
    return cc_wordnet_senses(w, s->token[of].lemma, CC_WN_NOUN, &sense, 1) == 1 &&
           cc_wordnet_lexfile(w, sense) == LEX_PERSON;
}

/* "|SWNS.com|" */
static bool is_address(cc_span form)
{
    static const char *const ends[] = {".com", ".org", ".net", ".co.uk", ".tv", ".gov"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (cc_span_ends(form, ends[i])) return true;
    return false;
}

/* "Ada Holt, |R-Ohio|": whose party holds which seat. */
static bool is_seat(cc_span form)
{
    return form.len > 2 && form.ptr[1] == '-' && (form.ptr[0] == 'R' || form.ptr[0] == 'D' || form.ptr[0] == 'I') &&
           form.ptr[2] >= 'A' && form.ptr[2] <= 'Z';
}

/* "the state of |Minas Gerais|", "the town of |Ouro Preto|". */
static bool is_named_place(const cc_name_lexicon *l, const cc_sentence *s, uint32_t first)
{
    if (first < 2 || !cc_span_is(s->token[first - 1].lower, "of")) return false;
    const cc_group_word *g = cc_group_word_find(l, s->token[first - 2].lower);
    return g != NULL && (g->kind == CC_GROUP_PLACE || cc_span_is(g->word, "state") || cc_span_is(g->word, "kingdom"));
}

static bool has_family_particle(const cc_sentence *s, uint32_t first, uint32_t last)
{
    static const char *const particles[] = {"da", "dos", "das", "van", "von", "bin", "ibn"};
    for (uint32_t i = first + 1; i + 1 < last; i++)
        if (CC_AMONG(s->token[i].form, particles)) return true;
    return false;
}

/* --- words of the language that name no person --------------------------- */

/* The word is a common noun, and nobody: "command", "strategies". */
static bool is_common_noun(const cc_wordnet *w, cc_span lower)
{
    uint32_t sense;
    if (cc_wordnet_senses(w, lower, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(w, sense);
    return file != LEX_PERSON && file != LEX_LOCATION;
}

/* "Sunward |Holidays|", "Lund |Lifeguards|": a plural that no family is called by. */
static bool is_plural_of_things(const cc_wordnet *w, cc_span lower)
{
    static const char *const families[] = {"meadows", "flowers", "masters", "chambers", "summers",  "winters",
                                           "sanders", "peoples", "sellers", "saunders", "stephens", "daniels"};
    enum { SHORTEST = 6 };
    uint32_t sense;
    if (lower.len < SHORTEST || !cc_span_ends(lower, "s") || cc_span_ends(lower, "ss") || CC_AMONG(lower, families))
        return false;
    cc_span one = cc_span_sub(lower, 0, lower.len - 1);
    if (cc_span_ends(lower, "ies")) return cc_wordnet_senses(w, lower, CC_WN_NOUN, &sense, 1) > 0;
    return lower.len > SHORTEST && cc_wordnet_senses(w, one, CC_WN_NOUN, &sense, 1) > 0;
}

/* "Omaha |Drovers|", "Lund |Lifeguards|": a team or a troop, by what its members are. */
static bool is_team(const cc_wordnet *w, cc_span lower)
{
    static const char *const peoples[] = {"muslims",     "christians",  "jews",      "catholics",
                                          "protestants", "americans",   "sikhs",     "hindus",
                                          "africans",    "republicans", "democrats", "veterans"};
    uint32_t sense;
    if (CC_AMONG(lower, peoples)) return false;
    cc_span one = cc_span_sub(lower, 0, lower.len - 1);
    if (!is_plural_of_things(w, lower) || cc_wordnet_senses(w, one, CC_WN_NOUN, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(w, sense);
    return file == LEX_PERSON || file == LEX_GROUP;
}

/* "Border |Protection|", "Professional |Responsibility|". */
static bool is_abstraction(const cc_wordnet *w, cc_span lower)
{
    static const char *const ends[] = {"ion", "ity", "ment", "ness", "ship", "ance", "ence"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (cc_span_ends(lower, ends[i])) return is_common_noun(w, lower);
    return false;
}

static bool is_word(const cc_wordnet *w, cc_span lower)
{
    uint32_t sense;
    return cc_wordnet_senses(w, lower, CC_WN_ADJ, &sense, 1) > 0 ||
           (cc_wordnet_senses(w, lower, CC_WN_NOUN, &sense, 1) > 0 && is_common_noun(w, lower));
}

/* Words behind one another that tell of a thing or a body: "Judicial Watch", "the Harbour Crime Command". */
static bool is_of_words(const cc_mention_lexicon *l, const cc_sentence *s, uint32_t first, uint32_t last)
{
    cc_gender gender;
    const cc_wordnet *w = l->wordnet;
    cc_span end = s->token[last - 1].lower;
    if (w == NULL || last < first + 2 || cc_given_name(l->name, end, &gender)) return false; /* "Wonder Mike" */
    if (is_plural_of_things(w, end) || is_abstraction(w, end)) return true;
    return is_word(w, s->token[first].lower) && is_common_noun(w, end);
}

/* "the |Guerreros Unidos|": a person has no article, unless he is known for something: "the Ada Holt case". */
static bool has_article(const cc_sentence *s, uint32_t first, uint32_t head)
{
    if (first == 0 || !cc_span_is(s->token[first - 1].lower, "the")) return false;
    cc_deprel d = cc_deprel_main(s->token[head].deprel);
    return d != CC_DEP_COMPOUND && d != CC_DEP_FLAT && d != CC_DEP_AMOD && s->token[head].deprel != CC_DEP_NMOD_DESC;
}

cc_name_kind cc_name_kind_of(const cc_mention_lexicon *l, const cc_sentence *s, uint32_t first, uint32_t last)
{
    cc_gender gender;
    bool given = cc_given_name(l->name, s->token[first].lower, &gender);
    bool joined = false, digit = false, initial = false, particle = false, nickname = false;
    for (uint32_t i = first; i < last; i++) {
        cc_span form = s->token[i].form;
        joined = joined || cc_span_is(form, "&");
        digit = digit || cc_span_has_digit(form);
        initial = initial || (is_initial(form) && last > first + 1 && i + 1 < last);
        particle = particle || cc_span_is(form, "of");
        nickname = nickname || cc_is_mark(form);
    }
    if (last == first + 1 && is_seat(s->token[first].form)) return CC_NAME_OTHER;
    if (nickname) return CC_NAME_PERSON; /* Jaromir "Jerry" Novak */
    cc_name_kind k = by_words(l->name, s, first, last, given);
    /* "Jim Press, the vice chairman". */
    bool person = k == CC_NAME_ORGANISATION && given && last == first + 2 &&
                  by_apposition(l->name, s, cc_head_of_range(s, first, last)) == CC_NAME_PERSON;
    if (k != CC_NAME_ROLE) return person ? CC_NAME_PERSON : k;
    const cc_known_name *end = last > first + 1 ? cc_known_find(l->name, s->token[last - 1].lower) : NULL;
    /* "New GM", "Virginia Democrats" */
    bool members = end != NULL && s->token[last - 1].xpos == CC_XPOS_NNPS;
    if (end != NULL && end->kind == CC_NAME_ORGANISATION && (!given || members)) return CC_NAME_ORGANISATION;
    if (joined) return CC_NAME_ORGANISATION;
    if (last == first + 1 && is_acronym(s->token[first].form)) return CC_NAME_ORGANISATION;
    if (last == first + 1 && is_address(s->token[first].lower)) return CC_NAME_ORGANISATION;
    if (digit) return CC_NAME_OTHER;
    if (is_named_place(l->name, s, first)) return CC_NAME_PLACE;
    if (follows_group(l->name, s, first, given) && !initial) return CC_NAME_ORGANISATION;
    if (initial || (given && last > first + 1)) return CC_NAME_PERSON;
    if (particle) return CC_NAME_ORGANISATION;
    uint32_t head = cc_head_of_range(s, first, last);
    if (last == first + 1 && (k = by_neighbour(l->name, s, head)) != CC_NAME_ROLE) return k;
    if ((k = by_apposition(l->name, s, head)) != CC_NAME_ROLE) return k;
    if (given) return CC_NAME_PERSON;
    k = by_wordnet(l->wordnet, s, first, last);
    /* Many a family name is a town too. */
    if (k == CC_NAME_PLACE && last == first + 1 && !is_located(s, head)) return CC_NAME_OTHER;
    if (k == CC_NAME_PERSON && last == first + 1) return CC_NAME_OTHER; /* WordNet has Walter Chrysler */
    if (k != CC_NAME_ROLE) return k;
    if (is_located(s, head) || is_origin(l->wordnet, s, head)) return CC_NAME_PLACE;
    if (s->token[first].form.len > 2 && is_acronym(s->token[first].form))
        return CC_NAME_ORGANISATION; /* "VOA Eurasian" */
    if (l->wordnet != NULL && last > first + 1 && is_team(l->wordnet, s->token[last - 1].lower))
        return CC_NAME_ORGANISATION;
    if (is_of_words(l, s, first, last) || has_article(s, first, head)) return CC_NAME_OTHER;
    /* "Luiz Inacio Lula da Silva": longer with a particle of family names. */
    uint32_t most = has_family_particle(s, first, last) ? 6 : 3;
    return last > first + 1 && last <= first + most ? CC_NAME_PERSON : CC_NAME_OTHER;
}

/* --- a city or a seat that stands for its government ---------------------- */

static bool is_abstract(const cc_wordnet *w, cc_span lemma)
{
    uint32_t sense;
    if (w == NULL || cc_wordnet_senses(w, lemma, CC_WN_NOUN, &sense, 1) == 0) return false;
    switch (cc_wordnet_lexfile(w, sense)) {
    case LEX_ACT:
    case LEX_ATTRIBUTE:
    case LEX_COGNITION:
    case LEX_COMMUNICATION:
    case LEX_FEELING:
    case LEX_RELATION:
    case LEX_STATE: return true;
    default: return false;
    }
}

/* "Moscow hosts the games", "Tokyo woke to snow": what a city does where it lies. */
static bool befalls_city(cc_span verb)
{
    static const char *const verbs[] = {"host",    "house",     "lie",    "sit",     "stand",  "wake",
                                        "grow",    "see",       "boast",  "mourn",   "burn",   "flood",
                                        "witness", "celebrate", "shake",  "swelter", "suffer", "sprawl",
                                        "expand",  "shiver",    "bustle", "brace",   "record"};
    return CC_AMONG(verb, verbs);
}

bool cc_acts_as_government(const cc_mention_lexicon *l, const cc_sentence *s, uint32_t first, uint32_t last, bool seat)
{
    static const char *const dealings[] = {"with", "against", "toward", "towards", "between", "by", "for"};
    uint32_t head = cc_head_of_range(s, first, last);
    const cc_token *t = &s->token[head];
    if (is_located(s, head)) return false;
    if (seat) return true;
    if (t->head < 0) return false;
    const cc_token *governor = &s->token[t->head];
    switch (cc_deprel_main(t->deprel)) {
    case CC_DEP_NSUBJ:
        return governor->upos == CC_UPOS_VERB && cc_child(s, t->head, CC_DEP_COP) < 0 && !befalls_city(governor->lemma);
    case CC_DEP_NMOD: {
        int32_t c = cc_child(s, (int32_t)head, CC_DEP_CASE);
        bool possessive = t->deprel == CC_DEP_NMOD_POSS || (c >= 0 && c > (int32_t)head);
        bool dealing = c >= 0 && CC_AMONG(s->token[c].lower, dealings);
        if (dealing && !cc_span_is(s->token[c].lower, "by") && !cc_span_is(s->token[c].lower, "for")) return true;
        const cc_group_word *g = possessive ? cc_group_word_find(l->name, governor->lemma) : NULL;
        if (g != NULL && (g->kind == CC_GROUP_GOVERNMENT || cc_span_is(g->word, "ministry")))
            return true; /* "Beijing's foreign ministry" */
        return (possessive || dealing) && is_abstract(l->wordnet, governor->lemma);
    }
    case CC_DEP_OBL: {
        int32_t c = cc_child(s, (int32_t)head, CC_DEP_CASE);
        return c >= 0 && !cc_span_is(s->token[c].lower, "for") && CC_AMONG(s->token[c].lower, dealings);
    }
    default: return false;
    }
}
