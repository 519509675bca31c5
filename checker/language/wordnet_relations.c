/* language/wordnet_relations.c - how words and synsets are related: pointers, synonyms, antonyms, kinds, distances. */
#include "language/wordnet_inside.h"

/* --- relations --------------------------------------------------------------- */

static uint32_t add_id(uint32_t id, uint32_t *out, uint32_t n, uint32_t room)
{
    for (uint32_t i = 0; i < n; i++)
        if (out[i] == id) return n;
    if (n < room) out[n++] = id;
    return n;
}

static bool is_between_words(cc_wn_relation r)
{
    return r == CC_WN_ANTONYM || r == CC_WN_DERIVATION || r == CC_WN_PERTAIN;
}

uint32_t cc_wordnet_related(const cc_wordnet *w, uint32_t synset, cc_wn_relation r, uint32_t *out, uint32_t room)
{
    const cc_wn_synset *s = &w->synset[synset], *next = s + 1;
    uint32_t n = 0;
    for (uint32_t i = s->pointer; !is_between_words(r) && i < next->pointer; i++)
        if (CC_WN_TARGET_RELATION(w->pointer[i]) == r) n = add_id(CC_WN_TARGET_SYNSET(w->pointer[i]), out, n, room);
    for (uint32_t i = w->word_link[s->word]; is_between_words(r) && i < w->word_link[next->word]; i++)
        if (CC_WN_TARGET_RELATION(w->link[i].target) == r)
            n = add_id(CC_WN_TARGET_SYNSET(w->link[i].target), out, n, room);
    return n;
}

/* The links [*from, *to) of the lemma in this sense. */
static void link_range(const cc_wordnet *w, uint32_t sense, uint32_t *from, uint32_t *to)
{
    uint32_t word = w->synset[w->sense[sense].synset].word + w->sense[sense].word;
    *from = w->word_link[word];
    *to = w->word_link[word + 1];
}

static uint32_t add_word(cc_span lemma, cc_wn_pos pos, cc_span *out, cc_wn_pos *out_pos, uint32_t n, uint32_t room)
{
    for (uint32_t i = 0; i < n; i++)
        if (out[i].ptr == lemma.ptr && (out_pos == NULL || out_pos[i] == pos)) return n;
    if (n == room) return n;
    out[n] = lemma;
    if (out_pos != NULL) out_pos[n] = pos;
    return n + 1;
}

uint32_t cc_wordnet_word_related(const cc_wordnet *w, cc_span lemma, cc_wn_pos pos, cc_wn_relation r,
                                 uint32_t max_sense, cc_span *out, cc_wn_pos *out_pos, uint32_t room)
{
    uint32_t from, to, n = 0, link, last;
    cc_wn_sense_range(w, cc_wn_find_lemma(w, lemma), pos, max_sense, &from, &to);
    for (uint32_t s = from; s < to; s++) {
        for (link_range(w, s, &link, &last); link < last; link++) {
            uint32_t target = w->link[link].target;
            if (CC_WN_TARGET_RELATION(target) != r) continue;
            cc_wn_pos target_pos = cc_wordnet_synset_pos(w, CC_WN_TARGET_SYNSET(target));
            n = add_word(cc_wn_lemma_span(w, w->link[link].lemma), target_pos, out, out_pos, n, room);
        }
    }
    return n;
}

/* --- convenience -------------------------------------------------------------- */

bool cc_wordnet_synonyms(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense)
{
    uint32_t a_from, a_to, b_from, b_to;
    cc_wn_sense_range(w, cc_wn_find_lemma(w, a), pos, max_sense, &a_from, &a_to);
    cc_wn_sense_range(w, cc_wn_find_lemma(w, b), pos, max_sense, &b_from, &b_to);
    for (uint32_t i = a_from; i < a_to; i++)
        for (uint32_t k = b_from; k < b_to; k++)
            if (w->sense[i].synset == w->sense[k].synset) return true;
    return false;
}

static bool is_among_senses(const cc_wordnet *w, uint32_t synset, uint32_t from, uint32_t to)
{
    for (uint32_t s = from; s < to; s++)
        if (w->sense[s].synset == synset) return true;
    return false;
}

bool cc_wordnet_antonyms(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense)
{
    uint32_t a_from, a_to, b_from, b_to, link, last;
    cc_wn_sense_range(w, cc_wn_find_lemma(w, a), pos, max_sense, &a_from, &a_to);
    for (uint32_t s = a_from; s < a_to; s++)
        for (link_range(w, s, &link, &last); link < last; link++) {
            uint32_t target = w->link[link].target;
            if (CC_WN_TARGET_RELATION(target) != CC_WN_ANTONYM ||
                !cc_wn_is_written(w->text + w->lemma_text[w->link[link].lemma], b))
                continue;
            cc_wn_sense_range(w, w->link[link].lemma, pos, max_sense, &b_from, &b_to);
            if (is_among_senses(w, CC_WN_TARGET_SYNSET(target), b_from, b_to)) return true;
        }
    return false;
}

/* Synsets reached by climbing, with the steps to each. No noun has more than some
 * seventy ancestors a sense; what does not fit is farther away than what does. */
enum { CLIMB_ROOM = 512 };

typedef struct {
    uint32_t synset[CLIMB_ROOM];
    uint32_t steps[CLIMB_ROOM];
    uint32_t count;
} climb;

static void climb_add(climb *c, uint32_t synset, uint32_t steps)
{
    uint32_t before = c->count;
    c->count = add_id(synset, c->synset, c->count, CLIMB_ROOM);
    if (c->count > before) c->steps[before] = steps;
}

/* Breadth first from the senses of the lemma along the relations of the mask (1 << relation). */
static void climb_from(const cc_wordnet *w, climb *c, cc_span lemma, cc_wn_pos pos, uint32_t max_sense, uint32_t depth,
                       unsigned relations)
{
    uint32_t from, to;
    c->count = 0;
    cc_wn_sense_range(w, cc_wn_find_lemma(w, lemma), pos, max_sense, &from, &to);
    for (uint32_t s = from; s < to; s++) climb_add(c, w->sense[s].synset, 0);
    for (uint32_t i = 0; i < c->count; i++) {
        if (c->steps[i] >= depth) continue;
        const cc_wn_synset *s = &w->synset[c->synset[i]];
        for (uint32_t p = s->pointer; p < s[1].pointer; p++)
            if (relations >> CC_WN_TARGET_RELATION(w->pointer[p]) & 1)
                climb_add(c, CC_WN_TARGET_SYNSET(w->pointer[p]), c->steps[i] + 1);
    }
}

static const unsigned kind_of = 1u << CC_WN_HYPERNYM | 1u << CC_WN_INSTANCE;

static bool climbs_to(const climb *c, const cc_wordnet *w, uint32_t from, uint32_t to)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (is_among_senses(w, c->synset[i], from, to)) return true;
    return false;
}

bool cc_wordnet_is_a(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense, uint32_t depth)
{
    climb up;
    uint32_t from, to;
    cc_wn_sense_range(w, cc_wn_find_lemma(w, b), pos, max_sense, &from, &to);
    if (from == to) return false;
    climb_from(w, &up, a, pos, max_sense, depth, kind_of);
    return climbs_to(&up, w, from, to);
}

bool cc_wordnet_part_of(const cc_wordnet *w, cc_span a, cc_span b)
{
    climb up;
    uint32_t from, to;
    cc_wn_sense_range(w, cc_wn_find_lemma(w, b), CC_WN_NOUN, 0, &from, &to);
    if (from == to) return false;
    climb_from(w, &up, a, CC_WN_NOUN, 0, UINT32_MAX, 1u << CC_WN_PART_OF);
    return !cc_wordnet_synonyms(w, a, b, CC_WN_NOUN, 0) && climbs_to(&up, w, from, to);
}

uint32_t cc_wordnet_distance(const cc_wordnet *w, cc_span a, cc_span b, cc_wn_pos pos, uint32_t max_sense,
                             uint32_t depth)
{
    climb from_a, from_b;
    uint32_t best = 0;
    climb_from(w, &from_a, a, pos, max_sense, depth, kind_of);
    climb_from(w, &from_b, b, pos, max_sense, depth, kind_of);
    for (uint32_t i = 0; i < from_a.count; i++) {
        for (uint32_t k = 0; k < from_b.count; k++) {
            if (from_a.synset[i] != from_b.synset[k]) continue;
            uint32_t way = 1 + (from_a.steps[i] > from_b.steps[k] ? from_a.steps[i] : from_b.steps[k]);
            if (best == 0 || way < best) best = way;
        }
    }
    return best;
}
