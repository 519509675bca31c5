/* Whether two places or two doers, as deed_place.c and deed_doer.c write them, can be one. */
#include "judge/deed.h"

#include "language/spelling.h"

#include <string.h>

/* --- places ---------------------------------------------------------------------------------- */

static bool is_name(cc_span link)
{
    return link.len > 0 && link.ptr[0] == '@';
}

static bool is_sort(cc_span link)
{
    return link.len > 2 && link.ptr[1] == ':';
}

/* A room says nothing of the building, a yard or street little. */
static cc_apartness sorts_apart(const cc_judge_rules *rules, cc_span x, cc_span y, bool inside)
{
    char p = x.ptr[0], q = y.ptr[0];
    bool room = (p == 'r') != (q == 'r'), in_room = p == 'b' || q == 'b' || p == 'v' || q == 'v';
    if (cc_span_equal(x, y) || cc_answers_go_together(rules, x, y) || (room && in_room)) return CC_NOT_APART;
    bool vehicle = (p == 'v') != (q == 'v'), beside = (p == 's') != (q == 's');
    if (vehicle && (p == 's' || q == 's' || p == 'o' || q == 'o')) return CC_NOT_APART;
    return vehicle || (beside && !inside) ? CC_APART_WEAKLY : CC_APART;
}

static bool one_thing(const cc_wordnet *w, cc_span x, cc_span y)
{
    enum { SENSES = 2, STEPS = 6 };
    if (cc_span_equal(x, y)) return true;
    return w != NULL &&
           (cc_wordnet_synonyms(w, x, y, CC_WN_NOUN, 0) || cc_wordnet_is_a(w, x, y, CC_WN_NOUN, SENSES, STEPS) ||
            cc_wordnet_is_a(w, y, x, CC_WN_NOUN, SENSES, STEPS) || cc_wordnet_part_of(w, x, y) ||
            cc_wordnet_part_of(w, y, x));
}

static cc_apartness links_apart(const cc_judge_rules *rules, cc_span x, cc_span y, bool inside)
{
    if (is_sort(x) && is_sort(y)) return sorts_apart(rules, x, y, inside);
    if (is_sort(x) || is_sort(y)) return CC_NOT_APART; /* a sheet of ice lies on the steps */
    x = cc_span_sub(x, 1, x.len), y = cc_span_sub(y, 1, y.len);
    return one_thing(rules->wordnet, x, y) ? CC_NOT_APART : CC_APART_WEAKLY;
}

/* "In" or "inside" it stands before the links. */
static bool is_inside(cc_span links)
{
    return cc_span_starts(links, "+|");
}

static bool is_common(cc_span link)
{
    return is_sort(link) || (link.len > 0 && link.ptr[0] == '=');
}

/* A building that one is in, and a street, yard or stop: not at it. */
static bool is_told_inside(cc_span x, cc_span y)
{
    return (is_inside(x) && cc_span_starts(cc_span_sub(x, 2, x.len), "b:")) ||
           (is_inside(y) && cc_span_starts(cc_span_sub(y, 2, y.len), "b:"));
}

/* One of the two has a link that is the other's too: the hotel of the lobby and the hotel. */
static bool share_link(cc_span x, cc_span y)
{
    cc_span link, other, rest;
    while (cc_span_split(&x, '|', &link))
        for (rest = y; cc_span_split(&rest, '|', &other);)
            if (cc_span_equal(link, other) && is_common(link)) return true;
    return false;
}

bool cc_place_name(cc_span *links, cc_span *name)
{
    while (cc_span_split(links, '|', name))
        if (is_name(*name)) return true;
    return false;
}

/* Both have names, and none in common. */
static bool names_differ(cc_span x, cc_span y)
{
    cc_span name, other;
    bool both = false;
    while (cc_place_name(&x, &name))
        for (cc_span rest = y; cc_place_name(&rest, &other); both = true)
            if (cc_span_equal(name, other)) return false;
    return both;
}

/* "South", "south central": the one takes in the other; "north" and "south" have nothing in common. */
static cc_apartness directions_apart(cc_span x, cc_span y)
{
    cc_span word, rest = x = cc_span_sub(x, 1, x.len);
    bool shared = false;
    y = cc_span_sub(y, 1, y.len);
    while (cc_span_split(&rest, ' ', &word)) shared = shared || cc_span_has_word(y, word);
    if (cc_span_equal(x, y)) return CC_NOT_APART;
    return shared ? CC_APART_WEAKLY : CC_APART;
}

/* What is nearest of each tells them apart; names where both have nothing else. */
cc_apartness cc_places_apart(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    if (cc_span_starts(x, "%") && cc_span_starts(y, "%")) return directions_apart(x, y);
    cc_apartness apart = CC_NOT_APART;
    cc_span rest = x, link, other;
    if (share_link(x, y)) return CC_NOT_APART;
    bool common = false;
    while (cc_span_split(&rest, '|', &link)) {
        if (!is_common(link)) continue;
        for (cc_span more = y; cc_span_split(&more, '|', &other);) {
            if (!is_common(other)) continue;
            common = true;
            cc_apartness now = links_apart(rules, link, other, is_told_inside(x, y));
            if (now > apart) apart = now;
            if (now == CC_NOT_APART && is_sort(link) && is_sort(other) && link.ptr[0] == other.ptr[0])
                return CC_NOT_APART;
        }
    }
    if (common && apart != CC_NOT_APART) return apart;
    return names_differ(x, y) ? CC_APART_NAMES : CC_NOT_APART;
}

/* --- doers --------------------------------------------------------------------------------------- */

static void fields_of(cc_span value, cc_span field[3])
{
    for (int i = 0; i < 3; i++) {
        field[i] = (cc_span){0};
        cc_span_split(&value, '|', &field[i]);
    }
}

static bool sort_shared(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    size_t p = cc_span_find(x, CC_LIT(":")), q = cc_span_find(y, CC_LIT(":"));
    cc_span a = cc_span_sub(x, 0, p), b = cc_span_sub(y, 0, q);
    if (cc_span_equal(x, y) || cc_answers_go_together(rules, a, b)) return true;
    return cc_span_equal(a, b) && (p == SIZE_MAX || q == SIZE_MAX);
}

/* Whether a test holds of some two items of the lists. */
typedef bool pair_test(const cc_judge_rules *rules, cc_span x, cc_span y);
static bool some_pair(const cc_judge_rules *rules, cc_span x, cc_span y, pair_test *test)
{
    cc_span item, other;
    while (cc_span_split(&x, ';', &item))
        for (cc_span rest = y; cc_span_split(&rest, ';', &other);)
            if (test(rules, item, other)) return true;
    return false;
}

/* A word of three letters and more that both names have, in whatever spelling. */
static bool name_shared(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    cc_span word, other;
    (void)rules;
    x = cc_concept_bare(cc_span_sub(x, 1, x.len)), y = cc_concept_bare(cc_span_sub(y, 1, y.len));
    while (cc_span_split(&x, ' ', &word))
        for (cc_span rest = y; word.len > 2 && cc_span_split(&rest, ' ', &other);)
            if (cc_span_equal(word, other) || cc_spelt_alike(word, other) || cc_transcribed_alike(word, other) ||
                cc_one_letter_apart(word, other))
                return true;
    return cc_span_equal(x, y);
}

static bool one_kind(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    (void)rules;
    return x.ptr[0] == y.ptr[0];
}

static bool nouns_near(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    return one_thing(rules->wordnet, x, y);
}

enum { PERSON_FILE = 18 };

/* Neither is a word for a person: a person may be called by many. */
static bool are_made(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    return cc_noun_file(rules, x) != PERSON_FILE && cc_noun_file(rules, y) != PERSON_FILE;
}

static bool are_people(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    return cc_noun_file(rules, x) == PERSON_FILE && cc_noun_file(rules, y) == PERSON_FILE;
}

/* A person's name stands first in the list. */
static bool is_person(cc_span names)
{
    return names.len > 0 && names.ptr[0] == 'P';
}

/* Bodies act through people: the council that had the beach closed, the lifeguards who closed it. */
static bool is_body(cc_span sorts)
{
    static const char *const bodies[] = {"company", "government", "council", "court", "union", "opposition", "media"};
    cc_span first = {0};
    cc_span_split(&sorts, ';', &first);
    return CC_AMONG(first, bodies);
}

static bool is_police(cc_span sorts)
{
    return cc_span_find(sorts, CC_LIT("police")) != SIZE_MAX;
}

cc_apartness cc_doers_apart(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    cc_span p[3], q[3];
    fields_of(x, p), fields_of(y, q);
    bool names = p[1].len > 0 && q[1].len > 0, sorts = p[0].len > 0 && q[0].len > 0;
    if (names && some_pair(rules, p[1], q[1], name_shared)) return CC_NOT_APART;
    if (names && some_pair(rules, p[1], q[1], one_kind)) return CC_APART_NAMES;
    if (sorts && some_pair(rules, p[0], q[0], sort_shared)) return CC_NOT_APART;
    if (sorts) {
        bool one_named = is_person(p[1]) != is_person(q[1]);
        bool through = is_body(p[0]) != is_body(q[0]);
        return one_named || through || is_police(p[0]) || is_police(q[0]) ? CC_APART_WEAKLY : CC_APART;
    }
    if (p[1].len + q[1].len > 0 || p[2].len == 0 || q[2].len == 0 || some_pair(rules, p[2], q[2], nouns_near))
        return CC_NOT_APART;
    if (p[0].len + q[0].len == 0 && some_pair(rules, p[2], q[2], are_made)) return CC_APART;
    bool one_told = (p[0].len > 0) != (q[0].len > 0); /* "villagers", "a postman" */
    return !one_told && some_pair(rules, p[2], q[2], are_people) ? CC_APART_WEAKLY : CC_NOT_APART;
}

static uint32_t length_of(cc_span list)
{
    uint32_t n = 0;
    cc_span item;
    while (list.len > 0 && cc_span_split(&list, ';', &item)) n++;
    return n;
}

/* All of one kind, lands or bodies. */
static bool all_of(cc_span list, char kind)
{
    cc_span item;
    while (cc_span_split(&list, ';', &item))
        if (item.len == 0 || item.ptr[0] != kind) return false;
    return true;
}

bool cc_doers_more(const cc_judge_rules *rules, cc_span x, cc_span y)
{
    cc_span p[3], q[3];
    fields_of(x, p), fields_of(y, q);
    uint32_t m = length_of(p[1]), n = length_of(q[1]);
    bool lands = m > 0 && n > 0 && all_of(p[1], 'N') && all_of(q[1], 'N');
    return lands && m != n && (m == 1 || n == 1) && some_pair(rules, p[1], q[1], name_shared);
}
