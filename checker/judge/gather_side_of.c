/* Statements of in which part of a land something was ("in southern Norland", "in the south of Norland"), and in which
 * direction it lay at one distance ("35 km north-east of the city", "35 km to the south-east"). */
#include "judge/deed.h"
#include "judge/topics.h"

#include <math.h>
#include <string.h>

/* The directions in a word, "southeastern" the south and the east; false where it is none. Each once. */
static bool read_word(cc_span w, bool found[5])
{
    static const char *const words[] = {"north", "south", "east", "west", "central"};
    bool any = false;
    for (size_t i = 0; i < w.len;) {
        size_t before = i;
        for (int k = 0; k < 5; k++)
            if (cc_span_starts(cc_span_sub(w, i, w.len), words[k])) i += strlen(words[k]), found[k] = any = true;
        if (i == before && cc_span_is(cc_span_sub(w, i, w.len), "ern")) i += 3;
        if (i == before && w.ptr[i] == '-') i++;
        if (i == before) return false;
    }
    return any;
}

/* The directions that end before a token or with it, "south - central": their words with spaces; *first their begin. */
static cc_span directions_before(const cc_word *p, int32_t last, int32_t *first)
{
    static const char *const words[] = {"north", "south", "east", "west", "central"};
    bool found[5] = {false};
    *first = last + 1;
    for (int32_t i = last; i >= 0; i--) {
        bool dash = cc_span_is(cc_word_form(p, i), "-") && *first == i + 1 && *first <= last;
        if (!dash && !read_word(cc_word_form(p, i), found)) break;
        if (!dash) *first = i;
        else *first = i;
    }
    cc_span out = {0};
    for (int k = 0; k < 5; k++)
        if (found[k]) out = cc_arena_print(p->run->arena, "%.*s%s%s", CC_FMT(out), out.len > 0 ? " " : "", words[k]);
    return out;
}

/* File a place of what `of` names, whatever else is told: the land, the distance, the figure. */
static void file(const cc_word *p, const char *question, cc_span of, int32_t first, int32_t last, int32_t head,
                 cc_span value)
{
    enum { ABOVE_TOPICS = 1 << 21, KINDS = 0xffff };
    cc_word deed = *p;
    deed.at = cc_event_of(p->article, p->sentence->first + (uint32_t)p->at) - (int32_t)p->sentence->first;
    if (deed.at < 0 || !cc_is_real(&deed) || cc_denial_of(&deed) != CC_NO_TOKEN) return;
    cc_span kind = cc_arena_print(p->run->arena, "deed:%s:%.*s", question, CC_FMT(of));
    cc_statement s = cc_word_state(p, CC_ASK_PLACE, kind, first, last, deed.at, CC_NO_CONCEPT, value, 0);
    s.token = p->sentence->first + (uint32_t)head;
    s.era = cc_era_of(p->run, p->number, p->sentence->first + (uint32_t)deed.at);
    s.topic[0] = ABOVE_TOPICS + (uint32_t)(cc_span_hash(kind) & KINDS);
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}

static void file_part(const cc_word *p, cc_span of, int32_t first, int32_t last, cc_span directions)
{
    file(p, "part", of, first, last, first, cc_arena_print(p->run->arena, "%%%.*s", CC_FMT(directions)));
}

/* Of a town, its north and its north-east are near each other. */
/* "Southern Norland", "the south of Norland": at the name. */
static void gather_part(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    const cc_name *n = t->name < 0 ? NULL : &p->article->names.item[t->name];
    if (n == NULL || n->kind != CC_NAME_PLACE || n->at.head != p->sentence->first + (uint32_t)p->at) return;
    int32_t begin = (int32_t)(n->at.first - p->sentence->first), first;
    int32_t last = begin > 1 && cc_span_is(cc_word_form(p, begin - 1), "of") ? begin - 2 : begin - 1;
    cc_span directions = last < 0 ? CC_LIT("") : directions_before(p, last, &first);
    uint32_t concept = cc_word_concept(p, p->at);
    if (directions.len == 0 || first == 0 || concept == CC_NO_CONCEPT) return;
    if (last == begin - 2 && !cc_span_is(cc_word_form(p, first - 1), "the")) return; /* "20 miles south of Tarp" */
    if (!cc_is_land(p->run->rules->wordnet, cc_concept_bare(p->run->vocabulary.concept.item[concept].text))) return;
    file_part(p, p->run->vocabulary.concept.item[concept].text, first, p->at, directions);
}

/* "35 km north-east of the city", "some 35 km to the south-east": at the last word of the direction. */
static void gather_bearing(const cc_word *p)
{
    enum { BACK = 4 };
    bool found[5] = {false};
    int32_t first, next = p->at + 1;
    if (!read_word(cc_word_form(p, p->at), found)) return;
    if (next < (int32_t)p->sentence->count &&
        (cc_span_is(cc_word_form(p, next), "-") || read_word(cc_word_form(p, next), found)))
        return;
    cc_span directions = directions_before(p, p->at, &first);
    for (int32_t i = first - 1; i >= 0 && first - i <= BACK; i--) {
        int32_t number = p->sentence->token[i].number;
        if (number < 0) continue;
        const cc_number *n = &p->article->numbers.item[number];
        if (cc_span_is(n->dimension, "length")) file_part(p, n->value, first, p->at, directions);
        return;
    }
}

/* The first place that hangs on the words between a figure and its verb, the verb's own, or its subject; trees hang
 * "at Tarp" on "Celsius". */
static int32_t measured_at(const cc_word *p, int32_t verb)
{
    enum { AHEAD = 3 };
    cc_deed d = {CC_LIT("~"), CC_LIT(""), verb, CC_NO_TOKEN, CC_NO_TOKEN};
    int32_t place = cc_deed_place(p, &d), end = (int32_t)p->sentence->count;
    for (int32_t at = p->at; place == CC_NO_TOKEN && at < end && at <= p->at + AHEAD; at++)
        d.at = at, place = cc_deed_place(p, &d);
    return place != CC_NO_TOKEN ? place : cc_child(p->sentence, verb, CC_DEP_NSUBJ);
}

/* A measure, or a figure with a fraction, "41.3 C". */
static bool is_measure(const cc_number *n)
{
    return n->low == n->high &&
           (n->kind == CC_NUMBER_QUANTITY || (n->kind == CC_NUMBER_COUNT && n->low != floor(n->low)));
}

/* "The mercury touched 47.8 C at Tarp", "Kandor recorded 47.8 C": where a figure was measured. */
static void gather_measured(const cc_word *p)
{
    enum { UP = 4 };
    static const char *const verbs[] = {"record", "measure", "register", "reach", "touch", "hit",
                                        "log",    "report",  "see",      "fall",  "gust"};
    int32_t number = cc_word_token(p)->number, verb = p->at, first, last, named;
    const cc_number *n = number < 0 ? NULL : &p->article->numbers.item[number];
    if (n == NULL || !is_measure(n) || n->at.first != p->sentence->first + (uint32_t)p->at) return;
    for (int steps = 0; steps < UP && verb != CC_NO_TOKEN && p->sentence->token[verb].upos != CC_UPOS_VERB; steps++)
        verb = p->sentence->token[verb].head;
    if (verb == CC_NO_TOKEN || !CC_AMONG(cc_word_lemma(p, verb), verbs)) return;
    int32_t place = measured_at(p, verb);
    bool unit = place == p->at + 1 && p->sentence->token[place].form.len == 1; /* "at 47.8 C" */
    if (place == CC_NO_TOKEN || unit) return;
    cc_span value = cc_place_value(p, place, &named, &first, &last), name;
    if (cc_place_name(&value, &name))
        file(p, "at", cc_arena_print(p->run->arena, "%g", n->low), first, last, named, name);
}

void cc_gather_side_of(const cc_word *p)
{
    gather_part(p);
    gather_bearing(p);
    gather_measured(p);
}
