/* judge/wording.c - the words of a story below its concepts: what one article puts otherwise. */
#include "judge/wording.h"

#include "judge/stem.h"

#include <stdlib.h>

enum { NOBODY = -1, SEVERAL = -2 };

static bool has_meaning(const cc_token *t)
{
    switch (t->upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_PROPN:
    case CC_UPOS_VERB:
    case CC_UPOS_ADJ:
    case CC_UPOS_ADV:
    case CC_UPOS_NUM:
    case CC_UPOS_X: return true;
    default: return false;
    }
}

static uint32_t stem_of(cc_wording *w, cc_span word)
{
    int64_t at = cc_map_put(&w->stems, cc_stem(word), w->teller.count);
    if (at == (int64_t)w->teller.count) *CC_PUSH(w->run->arena, &w->teller) = NOBODY;
    return (uint32_t)at;
}

static void read_article(cc_wording *w, uint32_t article)
{
    const cc_article *a = cc_judging_article(w->run, article);
    int32_t group = (int32_t)w->run->story->group[article];
    w->of[article] = CC_NEW_ARRAY(w->run->arena, a->tokens.count + 1, uint32_t);
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        if (!has_meaning(&a->tokens.item[i])) continue;
        uint32_t stem = stem_of(w, a->tokens.item[i].lower); /* may move the list */
        int32_t *teller = &w->teller.item[stem];
        w->of[article][i] = stem;
        *teller = *teller == NOBODY || *teller == group ? group : SEVERAL;
    }
}

/* The words of a name, each by itself; of "Kim de Vries" the two that tell. */
static void read_parts(cc_wording *w)
{
    enum { SHORT = 3 };
    const cc_vocabulary *v = &w->run->vocabulary;
    w->parts = CC_NEW_ARRAY(w->run->arena, v->concept.count + 1, uint32_t);
    for (uint32_t i = 0; i < v->concept.count; i++) {
        const cc_concept *c = &v->concept.item[i];
        bool name = c->kind == CC_CONCEPT_NAME;
        cc_span rest = cc_span_sub(c->text, name ? 1 : 0, c->text.len), word;
        w->parts[i] = w->part.count;
        while (c->kind != CC_CONCEPT_VALUE && cc_span_split(&rest, ' ', &word)) {
            if (word.len == 0 || (name && word.len < SHORT)) continue;
            uint32_t stem = stem_of(w, word);
            *CC_PUSH(w->run->arena, &w->part) = stem;
        }
    }
    w->parts[v->concept.count] = w->part.count;
}

static int by_near(const void *a, const void *b)
{
    const cc_near *x = a, *y = b;
    if (x->of != y->of) return x->of < y->of ? -1 : 1;
    return x->concept < y->concept ? -1 : x->concept > y->concept;
}

/* The first of ascending rows that is not below. */
static uint32_t place_of(const cc_near *row, uint32_t rows, uint32_t of)
{
    uint32_t low = 0, high = rows;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (row[middle].of < of) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* The senses of all concepts; a word's rarer senses are left out. */
typedef struct {
    CC_ARRAY(cc_near) row; /* of: the synset; ascending */
} sense_list;

/* Link a concept with those that have a synset so many steps above: "entity" and its like are above everything. */
static void link_above(cc_wording *w, const sense_list *senses, uint32_t concept, uint32_t synset, int steps)
{
    enum { ROOM = 4, TOPS = 3 };
    uint32_t above[ROOM];
    const cc_wordnet *net = w->run->vocabulary.lexicon->wordnet;
    uint32_t n = cc_wordnet_related(net, synset, CC_WN_HYPERNYM, above, ROOM);
    for (uint32_t i = 0; i < n && i < ROOM; i++) {
        if (cc_wordnet_synset_pos(net, above[i]) == CC_WN_NOUN && cc_wordnet_lexfile(net, above[i]) == TOPS) continue;
        for (uint32_t k = place_of(senses->row.item, senses->row.count, above[i]);
             k < senses->row.count && senses->row.item[k].of == above[i]; k++) {
            *CC_PUSH(w->run->arena, &w->near) = (cc_near){concept, senses->row.item[k].concept};
            *CC_PUSH(w->run->arena, &w->near) = (cc_near){senses->row.item[k].concept, concept};
        }
        if (steps > 1) link_above(w, senses, concept, above[i], steps - 1);
    }
}

static void read_near(cc_wording *w)
{
    enum { SENSES = 2, NOUN_STEPS = 2, VERB_STEPS = 1 };
    const cc_vocabulary *v = &w->run->vocabulary;
    sense_list senses = {0};
    for (uint32_t i = 0; i < v->concept.count; i++)
        for (uint32_t k = 0; k < v->concept.item[i].senses && k < SENSES; k++)
            *CC_PUSH(w->run->arena, &senses.row) = (cc_near){v->concept.item[i].sense[k], i};
    if (senses.row.count > 1) qsort(senses.row.item, senses.row.count, sizeof(cc_near), by_near);
    for (uint32_t i = 0; i < senses.row.count; i++) {
        const cc_near *s = &senses.row.item[i];
        bool noun = cc_wordnet_synset_pos(v->lexicon->wordnet, s->of) == CC_WN_NOUN;
        link_above(w, &senses, s->concept, s->of, noun ? NOUN_STEPS : VERB_STEPS);
    }
    if (w->near.count > 1) qsort(w->near.item, w->near.count, sizeof(cc_near), by_near);
    w->nears = CC_NEW_ARRAY(w->run->arena, v->concept.count + 1, uint32_t);
    for (uint32_t i = 0; i <= v->concept.count; i++) w->nears[i] = place_of(w->near.item, w->near.count, i);
}

void cc_wording_read(cc_wording *out, cc_judging *r)
{
    *out = (cc_wording){.run = r, .stems = {.arena = r->arena}};
    out->of = CC_NEW_ARRAY(r->arena, r->story->articles, uint32_t *);
    for (uint32_t i = 0; i < r->story->articles; i++) read_article(out, i);
    read_parts(out);
    read_near(out);
}

void cc_wording_free(cc_wording *w)
{
    cc_map_free(&w->stems);
}

static int by_number(const void *a, const void *b)
{
    const uint32_t *x = a, *y = b;
    return *x < *y ? -1 : *x > *y;
}

void cc_wording_of_sentence(cc_words *out, const cc_wording *w, uint32_t article, const cc_sentence *s)
{
    *out = (cc_words){.stem = CC_NEW_ARRAY(w->run->arena, s->count, uint32_t)};
    for (uint32_t i = 0; i < s->count; i++)
        if (has_meaning(&s->token[i])) out->stem[out->count++] = w->of[article][s->first + i];
    if (out->count > 1) qsort(out->stem, out->count, sizeof *out->stem, by_number);
}

float cc_wording_share(const cc_wording *w, uint32_t concept, const cc_words *words)
{
    uint32_t from = w->parts[concept], to = w->parts[concept + 1], found = 0;
    if (words->count == 0) return 0;
    for (uint32_t i = from; i < to; i++)
        found += bsearch(&w->part.item[i], words->stem, words->count, sizeof *words->stem, by_number) != NULL;
    return from == to ? 0 : (float)found / (float)(to - from);
}

float cc_wording_elsewhere(const cc_wording *w, uint32_t article, uint32_t concept)
{
    uint32_t from = w->parts[concept], to = w->parts[concept + 1], found = 0;
    for (uint32_t i = from; i < to; i++) {
        int32_t teller = w->teller.item[w->part.item[i]];
        found += teller == SEVERAL || (teller != NOBODY && teller != (int32_t)w->run->story->group[article]);
    }
    return from == to ? 0 : (float)found / (float)(to - from);
}

bool cc_wording_near(const cc_wording *w, uint32_t concept, const cc_context *c)
{
    for (uint32_t i = w->nears[concept]; i < w->nears[concept + 1]; i++)
        if (cc_context_has(c, w->near.item[i].concept)) return true;
    return false;
}
