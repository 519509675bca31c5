/* Statements of in which part of a land something was ("in southern Norland", "in the south of Norland"), and in which
 * direction it lay at one distance ("35 km north-east of the city", "35 km to the south-east"). */
#include "judge/deed.h"
#include "judge/topics.h"

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

static void file(const cc_word *p, cc_span of, int32_t first, int32_t last, cc_span directions)
{
    enum { ABOVE_TOPICS = 1 << 21, KINDS = 0xffff };
    cc_word deed = *p;
    deed.at = cc_event_of(p->article, p->sentence->first + (uint32_t)p->at) - (int32_t)p->sentence->first;
    if (deed.at < 0 || !cc_is_real(&deed) || cc_denial_of(&deed) != CC_NO_TOKEN) return;
    cc_span kind = cc_arena_print(p->run->arena, "deed:part:%.*s", CC_FMT(of));
    cc_statement s = cc_word_state(p, CC_ASK_PLACE, kind, first, last, deed.at, CC_NO_CONCEPT,
                                   cc_arena_print(p->run->arena, "%%%.*s", CC_FMT(directions)), 0);
    s.token = p->sentence->first + (uint32_t)first;
    s.era = cc_era_of(p->run, p->number, p->sentence->first + (uint32_t)deed.at);
    s.topic[0] = ABOVE_TOPICS + (uint32_t)(cc_span_hash(kind) & KINDS);
    cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}

/* Of a town, its north and its north-east are near each other. */
static bool is_land(const cc_word *p, cc_span name)
{
    static const char *const lands[] = {"country", "american state", "province", "continent"};
    enum { SENSES = 2, STEPS = 3 };
    for (size_t i = 0; i < sizeof lands / sizeof *lands; i++)
        if (cc_wordnet_is_a(p->run->rules->wordnet, name, cc_span_of(lands[i]), CC_WN_NOUN, SENSES, STEPS)) return true;
    return false;
}

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
    if (!is_land(p, cc_concept_bare(p->run->vocabulary.concept.item[concept].text))) return;
    file(p, p->run->vocabulary.concept.item[concept].text, first, p->at, directions);
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
        if (cc_span_is(n->dimension, "length")) file(p, n->value, first, p->at, directions);
        return;
    }
}

void cc_gather_side_of(const cc_word *p)
{
    gather_part(p);
    gather_bearing(p);
}
