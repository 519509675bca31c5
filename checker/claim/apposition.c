/* claim/apposition.c - when two nouns side by side are one and the other says what it is, and when not. */
#include "claim/phrase.h"
#include "claim/reading.h"

static bool is_in_brackets(const cc_reading *r, int32_t t)
{
    enum { FAR = 12 };
    int32_t first = r->low[t], head = cc_at(r, t)->head;
    for (int32_t k = first - 1; head != CC_NO_TOKEN && k > head && first - k < FAR; k--) {
        if (cc_at(r, k)->xpos == CC_XPOS_RRB) break;
        if (cc_at(r, k)->xpos == CC_XPOS_LRB) return true;
    }
    return cc_at(r, first)->xpos == CC_XPOS_LRB || (first > 0 && cc_at(r, first - 1)->xpos == CC_XPOS_LRB);
}

static bool is_between(const cc_reading *r, int32_t from, int32_t to, cc_upos upos)
{
    for (int32_t t = from + 1; t < to; t++)
        if (cc_at(r, t)->upos == upos) return true;
    return false;
}

/* Nothing between two nouns, and none of them somebody: parts of one phrase that the tree has cut. */
static bool is_one_phrase(const cc_reading *r, int32_t head, int32_t beside)
{
    if (cc_name_kind_at(r, head) == CC_NAME_PERSON || cc_name_kind_at(r, beside) == CC_NAME_PERSON) return false;
    return !is_between(r, head, beside + 1, CC_UPOS_PUNCT) && !is_between(r, beside, head, CC_UPOS_PUNCT);
}

/* "gifts, tickets, dinners": one behind the other they are a list. */
static bool is_list(const cc_reading *r, int32_t head)
{
    uint32_t beside = 0;
    CC_FOR_CHILDREN(r->s, head, t)
        beside += (cc_relation(r, t) == CC_DEP_APPOS || cc_main_relation(r, t) == CC_DEP_CONJ) && !cc_is_proper(r, t);
    return beside > 1 && !cc_is_proper(r, head);
}

/* "Hill Province 15, Lake Province 10, Coast Province 27": each hung on the one before it. */
static bool is_chained(const cc_reading *r, int32_t head, int32_t beside)
{
    if (cc_name_kind_at(r, head) == CC_NAME_PERSON || r->lex[head]->slot == CC_NOUN_PERSON) return false;
    if (cc_name_kind_at(r, beside) == CC_NAME_PERSON || r->lex[beside]->slot == CC_NOUN_PERSON) return false;
    return cc_relation(r, head) == CC_DEP_APPOS || cc_child(r->s, beside, CC_DEP_APPOS) != CC_NO_TOKEN;
}

static bool is_date_or_number(const cc_reading *r, int32_t t)
{
    return cc_at(r, t)->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME || cc_at(r, t)->upos == CC_UPOS_NUM;
}

/* Somebody else's name among the words: "Ada Berg, County Judge Jon Dahl". */
static bool names_another(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t own = cc_at(r, head)->name;
    if (!cc_is_proper(r, head) || !cc_is_proper(r, beside) || own < 0) return false;
    for (int32_t t = r->low[beside]; t <= r->high[beside]; t++) {
        if (cc_main_relation(r, t) == CC_DEP_NMOD || cc_name_kind_at(r, t) != CC_NAME_PERSON) continue;
        if (cc_at(r, t)->head != beside && t != beside) continue;
        int32_t entity = r->article->names.item[cc_at(r, t)->name].entity;
        if (entity != r->article->names.item[own].entity && cc_name_kind_at(r, head) == CC_NAME_PERSON) return true;
    }
    return false;
}

/* Do two nouns share a kind of thing by one of their commonest senses? Unknown words may. */
static bool may_be_alike(const cc_reading *r, int32_t a, int32_t b)
{
    enum { MOST = 4 };
    uint32_t x[MOST], y[MOST];
    const cc_wordnet *w = r->lexicon->wordnet;
    if (w == NULL) return true;
    uint32_t n = cc_wordnet_senses(w, cc_at(r, a)->lemma, CC_WN_NOUN, x, MOST);
    uint32_t m = cc_wordnet_senses(w, cc_at(r, b)->lemma, CC_WN_NOUN, y, MOST);
    if (n == 0 || m == 0) return true;
    for (uint32_t i = 0; i < n && i < MOST; i++)
        for (uint32_t j = 0; j < m && j < MOST; j++)
            if (cc_wordnet_lexfile(w, x[i]) == cc_wordnet_lexfile(w, y[j])) return true;
    return false;
}

/* "trips to Oslo, school fees and a ticket": things one behind the other, none of which is another. */
static bool is_enumerated(const cc_reading *r, int32_t head, int32_t beside)
{
    if (cc_is_proper(r, beside) || r->lex[beside]->slot == CC_NOUN_PERSON || head > beside) return false;
    if (cc_at(r, head)->name >= 0) return false;
    bool bare = cc_child(r->s, beside, CC_DEP_DET) == CC_NO_TOKEN && !cc_has_own_subject(r, beside);
    if (bare && cc_child(r->s, beside, CC_DEP_CONJ) != CC_NO_TOKEN && !cc_is_proper(r, head)) return true;
    /* "the creature, a catfish" */
    int32_t det = cc_child(r->s, beside, CC_DEP_DET);
    bool one = det != CC_NO_TOKEN && (cc_span_is(cc_at(r, det)->lower, "a") || cc_span_is(cc_at(r, det)->lower, "an"));
    if (one && cc_child(r->s, beside, CC_DEP_CONJ) == CC_NO_TOKEN) return false;
    return !cc_is_proper(r, head) && r->lex[head]->slot != CC_NOUN_PERSON && !may_be_alike(r, head, beside);
}

/* "a spokesman for the YPG, a militia": no man is a militia; he is the last before it that can be one. */
static bool is_other_kind(const cc_reading *r, int32_t head, int32_t beside)
{
    enum { PERSON = 18, GROUP = 14, MOST = 3 };
    uint32_t sense[MOST];
    const cc_wordnet *w = r->lexicon->wordnet;
    if (cc_name_kind_at(r, head) != CC_NAME_PERSON || cc_at(r, beside)->upos != CC_UPOS_NOUN || w == NULL) return false;
    if (r->lex[beside]->slot == CC_NOUN_PERSON || cc_at(r, beside)->name >= 0 || head > beside) return false;
    if (cc_span_is(cc_at(r, beside)->lower, "staff") || cc_span_is(cc_at(r, beside)->lower, "crew")) return false;
    uint32_t n = cc_wordnet_senses(w, cc_at(r, beside)->lemma, CC_WN_NOUN, sense, MOST);
    for (uint32_t i = 0; i < n && i < MOST; i++)
        if (cc_wordnet_lexfile(w, sense[i]) == PERSON || cc_wordnet_lexfile(w, sense[i]) == 3)
            return false; /* 3: top */
    return n > 0 && cc_wordnet_lexfile(w, sense[0]) == GROUP;
}

/* "the end of the administration, a strain that": what a body does or is in is no body. */
static bool is_state_of_body(const cc_reading *r, int32_t head, int32_t beside)
{
    /* lexnames(5): act, attribute, event, feeling, phenomenon, state, time */
    static const unsigned states[] = {4, 7, 11, 12, 19, 26, 28};
    enum { GROUP = 14, PERSON = 18 };
    uint32_t a, b;
    const cc_wordnet *w = r->lexicon->wordnet;
    if (w == NULL || cc_at(r, head)->upos != CC_UPOS_NOUN || cc_at(r, beside)->upos != CC_UPOS_NOUN || head > beside)
        return false;
    if (cc_main_relation(r, head) != CC_DEP_NMOD) return false;
    if (cc_wordnet_senses(w, cc_at(r, head)->lemma, CC_WN_NOUN, &a, 1) == 0) return false;
    bool body = cc_wordnet_lexfile(w, a) == GROUP || cc_wordnet_lexfile(w, a) == PERSON ||
                r->lex[head]->slot == CC_NOUN_PERSON || cc_span_is(cc_at(r, head)->lemma, "administration");
    if (!body || cc_wordnet_senses(w, cc_at(r, beside)->lemma, CC_WN_NOUN, &b, 1) == 0) return false;
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (cc_wordnet_lexfile(w, b) == states[i]) return true;
    return false;
}

/* "trips to Oslo, tuition and even a ticket": the last of a list, not what the trips are. */
static bool ends_list(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t last = cc_child(r->s, beside, CC_DEP_CONJ);
    bool things = cc_at(r, head)->upos == CC_UPOS_NOUN && cc_at(r, beside)->upos == CC_UPOS_NOUN &&
                  r->lex[head]->slot != CC_NOUN_PERSON && r->lex[beside]->slot != CC_NOUN_PERSON;
    return things && last > beside && cc_child(r->s, last, CC_DEP_CC) != CC_NO_TOKEN && head < beside &&
           cc_child(r->s, beside, CC_DEP_DET) == CC_NO_TOKEN;
}

/* "the very truck - the firm's name on its side": behind a dash stands what comes to the writer's mind. */
static bool is_aside(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t first = r->low[beside];
    cc_span w = cc_at(r, cc_at(r, first)->upos == CC_UPOS_PUNCT || first == 0 ? first : first - 1)->form;
    bool dash = cc_span_starts(w, "-") || cc_span_starts(w, "\xE2\x80\x93") || cc_span_starts(w, "\xE2\x80\x94");
    return dash && !cc_is_proper(r, head) && !cc_is_proper(r, beside);
}

/* "Bridge closed: what to know", "Town: Berg; Dahl, Hale": behind a colon stands what is to be told, a list, or the
 * name of who holds a part ("Best actor: Jon Berg"); within a clause also what the noun before it is. */
static bool is_headed(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t first = r->low[beside], colon = cc_at(r, first)->upos == CC_UPOS_PUNCT ? first : first - 1;
    if (colon <= head || head > beside) return false;
    cc_span mark = cc_at(r, colon)->form;
    if (!cc_span_is(mark, ":") && !cc_span_is(mark, ";")) return false;
    if (cc_is_proper(r, beside)) return cc_is_proper(r, head) || !cc_is_somebody(r, head);
    int32_t det = cc_child(r->s, beside, CC_DEP_DET);
    bool described = det != CC_NO_TOKEN && !cc_is_proper(r, head) && cc_at(r, head)->head >= 0 &&
                     cc_at(r, cc_at(r, head)->head)->upos == CC_UPOS_VERB && cc_span_is(mark, ":");
    return !described || cc_at(r, beside)->quote != cc_at(r, head)->quote;
}

/* "the singer Jon Berg, the |player| Dag Moss and": a name of its own follows without a comma: the next of a list. */
static bool is_next_of_list(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t name = beside + 1;
    if (cc_is_proper(r, beside) || !cc_is_proper(r, head) || name >= (int32_t)r->s->count) return false;
    cc_deprel d = cc_relation(r, name);
    return cc_at(r, name)->head == beside && cc_is_proper(r, name) && (d == CC_DEP_APPOS || d == CC_DEP_FLAT);
}

/* "the party, |whose| leader": what opens a clause that the tree has cut tells nothing. */
static bool opens_relative(const cc_reading *r, int32_t t)
{
    int32_t first = r->low[t];
    while (first < t && cc_at(r, first)->upos == CC_UPOS_PUNCT) first++;
    const cc_token *k = cc_at(r, first);
    bool where = cc_at(r, t)->upos != CC_UPOS_PROPN && k->head == t; /* "when Berg, a teacher, left": he left then */
    return cc_is_relative(k) && (k->xpos == CC_XPOS_WPS || where) && cc_span_equal(k->form, k->lower);
}

/* "a ferry struck the pier, |the coast guard| said": who says it is nothing else */
static bool says_behind(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t behind = r->high[beside] + 1, before = r->low[beside];
    bool apart = cc_at(r, before)->upos == CC_UPOS_PUNCT || (before > 0 && cc_at(r, before - 1)->upos == CC_UPOS_PUNCT);
    return apart && behind < (int32_t)r->s->count && head < beside && cc_at(r, behind)->upos == CC_UPOS_VERB &&
           r->lex[behind]->says_verb && cc_at(r, behind)->head != beside && !cc_has_own_subject(r, behind);
}

/* "according to reports, |Berg|" */
static bool is_behind_source(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t marker = cc_marker(r, head);
    return marker != CC_NO_TOKEN && cc_span_is(cc_at(r, marker)->lower, "according") &&
           cc_name_kind_at(r, beside) == CC_NAME_PERSON && cc_name_kind_at(r, head) < 0;
}

/* "a spokesman for Mr. Hale, |Jon Dahl|": two people are not one */
static bool are_two_people(const cc_reading *r, int32_t head, int32_t beside)
{
    return cc_name_kind_at(r, head) == CC_NAME_PERSON && cc_name_kind_at(r, beside) == CC_NAME_PERSON;
}

/* "the vote, |something| that Berg denies": said of all that goes before */
static bool is_of_all_before(const cc_reading *r, int32_t head, int32_t beside)
{
    return cc_at(r, head)->upos == CC_UPOS_PRON || cc_at(r, beside)->upos == CC_UPOS_PRON ||
           cc_span_is(cc_at(r, beside)->lower, "something");
}

/* "for different results -- |Oslo|, to help": one is not many */
static bool is_one_of_many(const cc_reading *r, int32_t head, int32_t beside)
{
    return cc_at(r, head)->xpos == CC_XPOS_NNS && cc_at(r, beside)->xpos == CC_XPOS_NNP && head < beside;
}

/* "arrest in aggravated robbery, |Lund Jewelers|": a body is no act */
static bool is_body_at_act(const cc_reading *r, int32_t head, int32_t beside)
{
    return cc_at(r, head)->upos == CC_UPOS_NOUN && r->lex[head]->event != CC_NO_EVENT && head < beside &&
           (cc_name_kind_at(r, beside) == CC_NAME_ORGANISATION || cc_name_kind_at(r, beside) == CC_NAME_PLACE);
}

/* "T-|Mobile|" cut at its hyphen, "|R-Calif.|", "|D|-Va.": party and state */
static bool is_hyphened(const cc_reading *r, int32_t head, int32_t beside)
{
    (void)head;
    int32_t first = r->low[beside];
    if (cc_span_is(cc_at(r, first)->form, "-") && !cc_at(r, first)->space_after) return true;
    if (beside > 1 && cc_span_is(cc_at(r, beside - 1)->form, "-") && !cc_at(r, beside - 1)->space_after) return true;
    bool letter = cc_at(r, beside)->form.len == 1 && !cc_at(r, beside)->space_after;
    if (letter && beside + 1 < (int32_t)r->s->count && cc_span_is(cc_at(r, beside + 1)->form, "-")) return true;
    return cc_at(r, beside)->form.len > 2 && cc_at(r, beside)->form.ptr[1] == '-';
}

static bool is_link_or_clause(const cc_reading *r, int32_t head, int32_t beside)
{
    (void)head;
    cc_span form = cc_at(r, beside)->form;
    return r->clause_of[beside] >= 0 || cc_at(r, beside)->xpos == CC_XPOS_ADD || cc_span_starts(form, "http") ||
           cc_span_starts(form, "#") || cc_span_starts(form, "@");
}

static bool is_figure(const cc_reading *r, int32_t head, int32_t beside)
{
    return is_date_or_number(r, beside) || is_date_or_number(r, head);
}

static bool is_bracketed(const cc_reading *r, int32_t head, int32_t beside)
{
    return is_in_brackets(r, beside) || is_in_brackets(r, head);
}

static bool is_relative(const cc_reading *r, int32_t head, int32_t beside)
{
    return opens_relative(r, head) || opens_relative(r, beside);
}

static bool is_of_list(const cc_reading *r, int32_t head, int32_t beside)
{
    (void)beside;
    return is_list(r, head);
}

/* "three hostages, |among them| a woman", "voters, |especially| the young", "no |matter| the weather": some of them, or
 * none at all. */
static bool is_part_or_none(const cc_reading *r, int32_t head, int32_t beside)
{
    static const char *const some[] = {"especially", "particularly", "notably", "including"};
    static const char *const them[] = {"them", "whom", "others", "which"};
    int32_t first = r->low[beside], before = first - 1, among = cc_child(r->s, beside, CC_DEP_NMOD);
    /* "four others, |among them| a clerk", "new ideas, chief |among them|", where the tree has it in the phrase */
    if (among >= first && !cc_span_is(cc_at(r, among)->lower, "others") && CC_AMONG(cc_at(r, among)->lower, them) &&
        cc_span_is(cc_marker_words(r, among), "among"))
        return true;
    if (cc_span_is(cc_at(r, head)->lower, "matter") || CC_AMONG(cc_at(r, first)->lower, some)) return true;
    return before > head && CC_AMONG(cc_at(r, before)->lower, them) && cc_marker(r, before) == before - 1;
}

/* "a village spirit, |a village faith|": one word told twice over, with the same word before it, makes a list. */
static bool is_told_over(const cc_reading *r, int32_t head, int32_t beside)
{
    int32_t a = head - 1, b = beside - 1;
    if (a < 1 || b < head || cc_at(r, a)->head != head || cc_at(r, b)->head != beside) return false;
    bool alike = cc_span_equal(cc_at(r, a)->lower, cc_at(r, b)->lower) && cc_at(r, a)->upos != CC_UPOS_DET;
    return alike && cc_at(r, a - 1)->upos == CC_UPOS_DET &&
           cc_span_equal(cc_at(r, a - 1)->lower, cc_at(r, b - 1)->lower);
}

/* "this |clerk's|, or any other clerk's, right to it": whose it is. */
static bool is_owner(const cc_reading *r, int32_t head, int32_t beside)
{
    (void)beside;
    int32_t mark = cc_child(r->s, head, CC_DEP_CASE);
    return mark > head && cc_at(r, mark)->xpos == CC_XPOS_POS;
}

bool cc_is_apposed(const cc_reading *r, int32_t head, int32_t beside)
{
    static bool (*const other[])(const cc_reading *, int32_t, int32_t) = {
        is_bracketed,  is_figure,         is_of_all_before, is_one_phrase,    is_of_list,
        is_chained,    says_behind,       is_other_kind,    is_state_of_body, ends_list,
        names_another, is_enumerated,     is_aside,         is_headed,        is_next_of_list,
        is_relative,   is_behind_source,  are_two_people,   is_one_of_many,   is_body_at_act,
        is_hyphened,   is_link_or_clause, is_part_or_none,  is_told_over,     is_owner};
    if (!cc_is_nominal(cc_at(r, beside)) || !cc_is_nominal(cc_at(r, head))) return false;
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (other[i](r, head, beside)) return false;
    return true;
}
