/* Where a deed was done: its own phrase, that of a participle below it, of the clause around it, of "where". */
#include "judge/deed.h"

/* Prepositions that answer where; "from" for what is found or brought out, "to" for where somebody is brought. */
static bool answers_where(cc_span preposition, cc_span class)
{
    static const char *const words[] = {"in",  "at",     "on",     "inside", "outside", "near",
                                        "off", "behind", "beside", "board",  "under",   "beneath",
                                        "by",  "out",    "within", "aboard", "above",   "against"};
    static const char *const brought[] = {"treat",  "buried",   "boarded", "freed",    "fled",
                                          "housed", "landfall", "land",    "diverted", "moved"};
    static const char *const out[] = {"found", "rescue", "launch", "kidnapped"};
    if (CC_AMONG(preposition, words)) return true;
    static const char *const goal[] = {"to", "into", "onto", "for", "toward", "towards"};
    if (CC_AMONG(preposition, goal)) return CC_AMONG(class, brought);
    return cc_span_is(preposition, "from") && CC_AMONG(class, out);
}

static cc_span sort_at(const cc_word *p, int32_t at, int32_t *first)
{
    *first = at;
    return cc_answer_ending(p, at, "spot", first);
}

static bool is_named_place(const cc_word *p, int32_t at)
{
    int32_t name = p->sentence->token[at].name;
    if (name < 0) return false;
    const cc_name *n = &p->article->names.item[name];
    if (n->at.head != p->sentence->first + (uint32_t)at) return false;
    uint32_t concept = cc_word_concept(p, at); /* "the Ukrainian" stands for a person, not for his land */
    if (concept == CC_NO_CONCEPT ||
        cc_span_find(p->run->vocabulary.concept.item[concept].text, cc_word_form(p, at)) == SIZE_MAX)
        return false;
    if (n->kind == CC_NAME_PLACE) return true;
    int32_t first;
    bool venue = n->kind == CC_NAME_ORGANISATION || n->kind == CC_NAME_OTHER;
    for (uint32_t i = n->at.first; venue && i < n->at.last; i++)
        if (cc_answer_of(p->run->rules, p->article->tokens.item[i].lower, "spot").len > 0) return true;
    return venue && sort_at(p, at, &first).len > 0;
}

/* A name, a sort of place that the table knows, a noun for a place or thing by WordNet that is not wide. */
static bool is_spot(const cc_word *p, int32_t at)
{
    const cc_token *t = &p->sentence->token[at];
    int32_t first;
    if (is_named_place(p, at)) return true;
    bool named = t->name >= 0 && t->upos == CC_UPOS_PROPN; /* "the river" may stand for a name */
    if (t->time >= 0 || t->number >= 0 || named) return false;
    if (sort_at(p, at, &first).len > 0) return t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_ADJ;
    cc_span noun = cc_word_lemma(p, at);
    return t->upos == CC_UPOS_NOUN && cc_word_is_spot(p, noun) && cc_answer_of(p->run->rules, noun, "wide").len == 0;
}

/* A name or a sort of place, more than a thing. */
static bool is_known_spot(const cc_word *p, int32_t at)
{
    int32_t first;
    return is_named_place(p, at) || (is_spot(p, at) && sort_at(p, at, &first).len > 0);
}

/* "Came ashore at Tarp": a name that no table knows, of whatever kind but a person's. */
static bool is_any_name(const cc_word *p, int32_t at)
{
    const cc_token *t = &p->sentence->token[at];
    bool person = t->name >= 0 && p->article->names.item[t->name].kind == CC_NAME_PERSON;
    return t->upos == CC_UPOS_PROPN && t->time < 0 && t->number < 0 && !person;
}

/* "Near the town of Tarp": the name below a noun that is wide itself. */
static int32_t named_below(const cc_word *p, int32_t at, bool any)
{
    if (is_spot(p, at) || (any && is_any_name(p, at))) return at;
    CC_FOR_CHILDREN(p->sentence, at, c)
        if ((cc_word_hangs_as(p, c, CC_DEP_NMOD) || cc_word_hangs_as(p, c, CC_DEP_APPOS)) && is_known_spot(p, c))
            return c;
    return CC_NO_TOKEN;
}

/* "The provinces of Tarp and Kandor", "hotels": not one place. */
static bool is_several(const cc_word *p, int32_t at)
{
    int32_t first; /* "tents", "steps" are one place all the same */
    bool wide = p->sentence->token[at].xpos == CC_XPOS_NNS && sort_at(p, at, &first).len == 0;
    return wide || cc_child(p->sentence, at, CC_DEP_CONJ) != CC_NO_TOKEN;
}

/* "A mile out to sea". */
static bool is_out_to_sea(const cc_word *p, int32_t at)
{
    return at > 1 && cc_span_is(cc_word_form(p, at), "sea") && cc_span_is(cc_word_form(p, at - 2), "out");
}

/* "Above a shop", "outside a bank": not in it. A town may well be meant. */
static bool is_beside(const cc_word *p, int32_t at)
{
    static const char *const words[] = {"above",   "behind", "beside",  "under", "beneath",
                                        "against", "near",   "outside", "off"};
    int32_t by = cc_child(p->sentence, at, CC_DEP_CASE);
    return by != CC_NO_TOKEN && CC_AMONG(cc_word_form(p, by), words) && !is_named_place(p, at);
}

/* The place that a phrase tells, CC_NO_TOKEN for none; of how long something was there, what hangs on that. */
static int32_t place_in(const cc_word *p, int32_t at, cc_span class)
{
    int32_t by = cc_child(p->sentence, at, CC_DEP_CASE);
    if (by == CC_NO_TOKEN || !(cc_word_hangs_as(p, at, CC_DEP_OBL) || cc_word_hangs_as(p, at, CC_DEP_NMOD)))
        return CC_NO_TOKEN;
    if (!answers_where(cc_word_form(p, by), class) && !is_out_to_sea(p, at)) return CC_NO_TOKEN;
    int32_t place = named_below(p, at, cc_deed_has(p->run->rules, class, "thing"));
    int32_t first;
    bool doer = place != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), "by") && sort_at(p, place, &first).len == 0;
    if (doer || (place != CC_NO_TOKEN && is_beside(p, place))) return CC_NO_TOKEN; /* "by a cleaner" */
    bool several = place != CC_NO_TOKEN && (is_several(p, place) || (at != place && is_several(p, at)));
    return several ? CC_NO_TOKEN : place;
}

/* The first place that hangs on a word or on how long something was there; one that is more than a thing, "put up on
 * camp beds in a school", before others. */
static int32_t place_below(const cc_word *p, int32_t at, cc_span class)
{
    int32_t found = CC_NO_TOKEN;
    CC_FOR_CHILDREN(p->sentence, at, c) {
        int32_t place = place_in(p, c, class);
        if (p->sentence->token[c].time >= 0)
            CC_FOR_CHILDREN(p->sentence, c, k)
                if (place == CC_NO_TOKEN) place = place_in(p, k, class);
        if (place == CC_NO_TOKEN) continue;
        if (is_known_spot(p, place)) return place;
        if (found == CC_NO_TOKEN) found = place;
    }
    return found;
}

/* "Was found lying in a cave", "came upon him, seated against a pine". */
static int32_t place_of_participle(const cc_word *p, int32_t at, cc_span class)
{
    CC_FOR_CHILDREN(p->sentence, at, c) {
        bool clause = cc_word_hangs_as(p, c, CC_DEP_XCOMP) || cc_word_hangs_as(p, c, CC_DEP_ADVCL) ||
                      cc_word_hangs_as(p, c, CC_DEP_ACL);
        uint8_t tag = p->sentence->token[c].xpos;
        /* "After taking off in the north": somewhere else. */
        if (!clause || cc_child(p->sentence, c, CC_DEP_MARK) != CC_NO_TOKEN ||
            (tag != CC_XPOS_VBG && tag != CC_XPOS_VBN))
            continue;
        int32_t place = place_below(p, c, class);
        if (place != CC_NO_TOKEN) return place;
    }
    return CC_NO_TOKEN;
}

/* "Was having breakfast in a hotel when they approached him", "lay in a wood before a man came across them". */
static int32_t place_around(const cc_word *p, int32_t at, cc_span class)
{
    static const char *const marks[] = {"when", "as", "while", "before", "until", "where"};
    const cc_token *t = &p->sentence->token[at];
    if (t->head == CC_NO_TOKEN) return CC_NO_TOKEN;
    bool told = false, where = false;
    CC_FOR_CHILDREN(p->sentence, at, c) {
        told = told || CC_AMONG(cc_word_form(p, c), marks);
        where = where || cc_span_is(cc_word_form(p, c), "where");
    }
    /* "It was at a bus stop that the brawl started" */
    if (t->deprel == CC_DEP_ACL_RELCL && cc_child(p->sentence, t->head, CC_DEP_COP) != CC_NO_TOKEN) {
        int32_t by = cc_child(p->sentence, t->head, CC_DEP_CASE);
        return by != CC_NO_TOKEN && answers_where(cc_word_form(p, by), class) ? named_below(p, t->head, false)
                                                                              : CC_NO_TOKEN;
    }
    if (where && t->deprel == CC_DEP_ACL_RELCL) return is_spot(p, t->head) ? t->head : CC_NO_TOKEN;
    if (!(told || where) || !cc_word_hangs_as(p, at, CC_DEP_ADVCL)) return CC_NO_TOKEN;
    int32_t place = place_below(p, t->head, class);
    if (place != CC_NO_TOKEN) return place;
    int32_t object = cc_child(p->sentence, t->head, CC_DEP_OBJ);
    return object == CC_NO_TOKEN ? CC_NO_TOKEN : place_below(p, object, class);
}

/* "Unfolded when a match in the queue at a taxi rank turned ugly". */
static int32_t place_of_when(const cc_word *p, const cc_deed *d)
{
    CC_FOR_CHILDREN(p->sentence, d->at, c) {
        int32_t when = cc_word_hangs_as(p, c, CC_DEP_ADVCL) ? cc_child(p->sentence, c, CC_DEP_ADVMOD) : CC_NO_TOKEN;
        if (when == CC_NO_TOKEN || !cc_span_is(cc_word_form(p, when), "when")) continue;
        int32_t place = place_below(p, c, d->class), subject = cc_child(p->sentence, c, CC_DEP_NSUBJ);
        if (place == CC_NO_TOKEN && subject != CC_NO_TOKEN) place = place_below(p, subject, d->class);
        return place;
    }
    return CC_NO_TOKEN;
}

/* "The raid took place in Tarp": of the verb that a noun is the subject or object of. */
static int32_t place_of_verb(const cc_word *p, const cc_deed *d)
{
    int32_t above = p->sentence->token[d->at].head;
    bool noun = p->sentence->token[d->at].upos == CC_UPOS_NOUN;
    if (!noun || above == CC_NO_TOKEN || p->sentence->token[above].upos != CC_UPOS_VERB) return CC_NO_TOKEN;
    bool hangs = cc_word_hangs_as(p, d->at, CC_DEP_NSUBJ) || cc_word_hangs_as(p, d->at, CC_DEP_OBJ);
    return hangs ? place_below(p, above, d->class) : CC_NO_TOKEN;
}

int32_t cc_deed_place(const cc_word *p, const cc_deed *d)
{
    int32_t place = place_below(p, d->at, d->class);
    if (place == CC_NO_TOKEN && d->patient > d->at) place = place_below(p, d->patient, d->class);
    if (place == CC_NO_TOKEN) place = place_of_participle(p, d->at, d->class);
    if (place == CC_NO_TOKEN) place = place_of_verb(p, d);
    if (place == CC_NO_TOKEN) place = place_of_when(p, d);
    /* "Was coming out of her house when she slipped on a sheet of ice": the thing is not all that tells where. */
    int32_t around = place == CC_NO_TOKEN || !is_known_spot(p, place) ? place_around(p, d->at, d->class) : CC_NO_TOKEN;
    return around == CC_NO_TOKEN ? place : around;
}

/* --- its value ----------------------------------------------------------------------------- */

enum { LINKS = 6 };

/* The nouns of places that a place lies in: "the lobby of a hotel in Tarp", and what stands beside it. */
static uint32_t links_of(const cc_word *p, int32_t at, int32_t link[LINKS])
{
    uint32_t n = 0;
    link[n++] = at;
    for (uint32_t i = 0; i < n; i++)
        CC_FOR_CHILDREN(p->sentence, link[i], c)
            if (n < LINKS && (cc_word_hangs_as(p, c, CC_DEP_NMOD) || cc_word_hangs_as(p, c, CC_DEP_APPOS)) &&
                is_spot(p, c) && !is_beside(p, c))
                link[n++] = c;
    int32_t above = p->sentence->token[at].head;
    if (above == CC_NO_TOKEN || !cc_word_hangs_as(p, at, CC_DEP_OBL)) return n;
    CC_FOR_CHILDREN(p->sentence, above, c)
        if (n < LINKS && c != at && cc_word_hangs_as(p, c, CC_DEP_OBL) && cc_child(p->sentence, c, CC_DEP_CASE) >= 0 &&
            answers_where(cc_word_form(p, cc_child(p->sentence, c, CC_DEP_CASE)), CC_LIT("")) && is_spot(p, c) &&
            !is_beside(p, c))
            link[n++] = c;
    return n;
}

static cc_span link_text(const cc_word *p, int32_t at)
{
    int32_t first;
    cc_span sort = sort_at(p, at, &first);
    uint32_t concept = cc_word_concept(p, at);
    const cc_vocabulary *v = &p->run->vocabulary;
    bool named = (is_named_place(p, at) || is_any_name(p, at)) && concept != CC_NO_CONCEPT &&
                 v->concept.item[concept].kind == CC_CONCEPT_NAME;
    cc_span name = named ? v->concept.item[concept].text : CC_LIT("");
    const char *between = named && sort.len > 0 ? "|" : "";
    if (named || sort.len > 0) return cc_arena_print(p->run->arena, "%.*s%s%.*s", CC_FMT(sort), between, CC_FMT(name));
    return cc_arena_print(p->run->arena, "=%.*s", CC_FMT(cc_word_lemma(p, at)));
}

/* The first link that is a name; the place itself where none is. */
static int32_t named_link(const cc_word *p, const int32_t *link, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (cc_span_find(link_text(p, link[i]), CC_LIT("@")) != SIZE_MAX) return link[i];
    return link[0];
}

cc_span cc_place_value(const cc_word *p, int32_t at, int32_t *named, int32_t *first, int32_t *last)
{
    int32_t link[LINKS], begin;
    uint32_t n = links_of(p, at, link);
    cc_span value = {0};
    sort_at(p, at, first);
    *named = named_link(p, link, n);
    for (uint32_t i = 0; i < n; i++) {
        cc_span text = link_text(p, link[i]);
        value = value.len == 0 ? text : cc_arena_print(p->run->arena, "%.*s|%.*s", CC_FMT(value), CC_FMT(text));
    }
    int32_t mark = cc_child(p->sentence, at, CC_DEP_CASE);
    bool inside =
        mark != CC_NO_TOKEN && (cc_span_is(cc_word_form(p, mark), "in") || cc_span_is(cc_word_form(p, mark), "inside"));
    if (inside) value = cc_arena_print(p->run->arena, "+|%.*s", CC_FMT(value));
    cc_subtree(p->sentence, at, &begin, last);
    int32_t by = cc_child(p->sentence, at, CC_DEP_CASE);
    if (by != CC_NO_TOKEN && by < *first) *first = by;
    enum { LONGEST = 9 };
    if (*last - *first > LONGEST) *last = at;
    return value;
}
