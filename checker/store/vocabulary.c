#include "store/vocabulary.h"

#include "base/utf8.h"

#include <math.h>
#include <stdlib.h>

static bool is_light(cc_span lemma)
{
    /* Ascending. */
    static const char *const light[] = {
        "according", "add",  "all",  "also", "any",   "as",    "be",   "do",    "even",  "ever", "get",  "go",
        "have",      "here", "how",  "just", "make",  "many",  "more", "most",  "mr",    "mr.",  "mrs",  "mrs.",
        "ms.",       "much", "not",  "now",  "one",   "other", "own",  "same",  "say",   "so",   "some", "such",
        "take",      "tell", "that", "then", "there", "very",  "when", "where", "which", "who"};
    return cc_is_among_sorted(lemma, light, sizeof light / sizeof *light);
}

static float part_weight(cc_upos pos, cc_span lemma)
{
    if (is_light(lemma)) return 0.12f;
    switch (pos) {
    case CC_UPOS_PROPN:
    case CC_UPOS_NOUN: return 1.0f;
    case CC_UPOS_VERB: return 0.9f;
    case CC_UPOS_ADJ: return 0.75f;
    case CC_UPOS_ADV: return 0.45f;
    case CC_UPOS_NUM: return 0.7f;
    default: return 0;
    }
}

static uint32_t intern(cc_vocabulary *v, cc_span text, cc_concept_kind kind, float weight, cc_arena *a)
{
    int64_t at = cc_map_put(&v->number, text, v->concept.count);
    if (at < (int64_t)v->concept.count) return (uint32_t)at;
    cc_concept *c = CC_PUSH(a, &v->concept);
    c->text = text;
    c->kind = kind;
    c->weight = weight;
    return (uint32_t)at;
}

/* Values and names stand for themselves, and only at the token that heads them. */
static uint32_t mention_concept(cc_vocabulary *v, const cc_article *article, uint32_t i, bool *covered, cc_arena *a)
{
    const cc_token *t = &article->tokens.item[i];
    *covered = true;
    if (t->name >= 0 && article->names.item[t->name].entity >= 0) {
        const cc_name *n = &article->names.item[t->name];
        const cc_entity *e = &article->entities.item[n->entity];
        if (e->named || n->kind == CC_NAME_PRONOUN || n->kind == CC_NAME_ROLE) {
            if (n->at.head != i || (!e->named && n->kind != CC_NAME_PRONOUN)) {
                *covered = e->named;
                return CC_NO_CONCEPT;
            }
            cc_span name = e->story_name.len > 0 ? e->story_name : e->name;
            return intern(v, cc_arena_print(a, "@%.*s", CC_FMT(cc_utf8_fold(a, name))), CC_CONCEPT_NAME, 1.0f, a);
        }
    }
    if (t->time >= 0 && article->times.item[t->time].value.len > 0) {
        const cc_time *time = &article->times.item[t->time];
        if (time->at.head != i) return CC_NO_CONCEPT;
        return intern(v, cc_arena_print(a, "~%.*s", CC_FMT(time->value)), CC_CONCEPT_VALUE, 0.7f, a);
    }
    if (t->number >= 0 && t->upos != CC_UPOS_NOUN) {
        const cc_number *number = &article->numbers.item[t->number];
        if (number->at.head != i && number->at.first != i) return CC_NO_CONCEPT;
        return intern(v, cc_arena_print(a, "#%.*s", CC_FMT(number->value)), CC_CONCEPT_VALUE, 0.7f, a);
    }
    *covered = false;
    return CC_NO_CONCEPT;
}

static void add_senses(cc_vocabulary *v, cc_concept *c, cc_span lemma, cc_upos pos)
{
    if (v->lexicon->wordnet == NULL || c->senses > 0) return;
    cc_wn_pos p = pos == CC_UPOS_VERB  ? CC_WN_VERB
                  : pos == CC_UPOS_ADJ ? CC_WN_ADJ
                  : pos == CC_UPOS_ADV ? CC_WN_ADV
                                       : CC_WN_NOUN;
    c->senses = cc_wordnet_senses(v->lexicon->wordnet, lemma, p, c->sense, p == CC_WN_NOUN ? 2 : 3);
}

/* The class of a verb with the word behind it, or with a particle that stands apart ("turn it down"); empty where the
 * verb alone tells what it is. */
static cc_span phrase_class(const cc_vocabulary *v, const cc_sentence *s, int32_t at)
{
    const cc_token *t = &s->token[at];
    char key[64];
    if (t->upos != CC_UPOS_VERB) return CC_LIT("");
    for (int behind = 1; behind >= 0; behind--) {
        int32_t with = behind ? at + 1 : cc_child_exact(s, at, CC_DEP_COMPOUND_PRT);
        if (with == CC_NO_TOKEN || with >= (int32_t)s->count) continue;
        cc_span class =
            cc_concept_class(v->lexicon, CC_JOIN(key, t->lemma, CC_LIT(" "), s->token[with].lower), CC_UPOS_VERB);
        if (class.len > 0) return class;
    }
    return CC_LIT("");
}

static uint32_t word_concept(cc_vocabulary *v, const cc_sentence *s, int32_t at_token, cc_arena *a)
{
    const cc_token *t = &s->token[at_token];
    /* "Left hooks" may come tagged as the participle of leave: before a noun the form is the word. */
    bool modifier = t->upos == CC_UPOS_VERB && t->deprel == CC_DEP_AMOD &&
                    cc_concept_class(v->lexicon, t->lemma, CC_UPOS_VERB).len == 0;
    cc_span lemma = cc_utf8_lowercase(a, modifier ? t->lower : t->lemma);
    float weight = part_weight((cc_upos)t->upos, lemma);
    if (weight == 0 || lemma.len == 0) return CC_NO_CONCEPT;
    cc_span phrase = phrase_class(v, s, at_token);
    cc_span text = phrase.len > 0 ? phrase : cc_concept_of(v->lexicon, lemma, (cc_upos)t->upos, a);
    cc_concept_kind kind = t->upos == CC_UPOS_VERB                               ? CC_CONCEPT_VERB
                           : t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PROPN ? CC_CONCEPT_NOUN
                                                                                 : CC_CONCEPT_OTHER;
    if (is_light(text)) weight = part_weight((cc_upos)t->upos, text);
    uint32_t at = intern(v, text, kind, weight, a);
    if (t->upos != CC_UPOS_PROPN) add_senses(v, &v->concept.item[at], lemma, (cc_upos)t->upos);
    return at;
}

static void number_article(cc_vocabulary *v, const cc_article *article, uint32_t *of, cc_arena *a)
{
    for (uint32_t i = 0; i < article->sentences.count; i++) {
        const cc_sentence *s = &article->sentences.item[i];
        for (uint32_t k = 0; k < s->count; k++) {
            bool covered;
            uint32_t token = s->first + k;
            of[token] = mention_concept(v, article, token, &covered, a);
            if (!covered) of[token] = word_concept(v, s, (int32_t)k, a);
        }
    }
}

/* A concept counts once a sentence. */
static void count_sentences(cc_vocabulary *v, const cc_article *article, const uint32_t *of, uint32_t *seen)
{
    for (uint32_t s = 0; s < article->sentences.count; s++) {
        const cc_sentence *sentence = &article->sentences.item[s];
        v->sentences++;
        for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
            if (of[i] == CC_NO_CONCEPT || seen[of[i]] == v->sentences) continue;
            seen[of[i]] = v->sentences;
            v->concept.item[of[i]].sentences++;
        }
    }
}

/* The 20 keeps a story of three sentences from calling every shared word common. */
static float rarity(uint32_t sentences, uint32_t all)
{
    return (float)(log((all + 20.0) / (sentences > 0 ? sentences : 1)) / log(all + 20.0));
}

typedef struct {
    uint32_t of, concept;
} link;

static int by_link(const void *a, const void *b)
{
    const link *x = a, *y = b;
    if (x->of != y->of) return x->of < y->of ? -1 : 1;
    return x->concept < y->concept ? -1 : x->concept > y->concept;
}

/* Concepts that share a synset of WordNet, found once: every context asks for them. */
static void find_kin(cc_vocabulary *v, cc_arena *a)
{
    CC_ARRAY(link) senses = {0}, pairs = {0};
    for (uint32_t i = 0; i < v->concept.count; i++)
        for (uint32_t k = 0; k < v->concept.item[i].senses; k++)
            *CC_PUSH(a, &senses) = (link){v->concept.item[i].sense[k], i};
    if (senses.count > 1) qsort(senses.item, senses.count, sizeof(link), by_link);
    for (uint32_t from = 0, to; from < senses.count; from = to) {
        for (to = from; to < senses.count && senses.item[to].of == senses.item[from].of;) to++;
        for (uint32_t i = from; i < to; i++)
            for (uint32_t k = from; k < to; k++)
                if (i != k) *CC_PUSH(a, &pairs) = (link){senses.item[i].concept, senses.item[k].concept};
    }
    if (pairs.count > 1) qsort(pairs.item, pairs.count, sizeof(link), by_link);
    for (uint32_t i = 0; i < pairs.count; i++) {
        if (i > 0 && by_link(&pairs.item[i - 1], &pairs.item[i]) == 0) continue;
        cc_concept *c = &v->concept.item[pairs.item[i].of];
        if (c->kins++ == 0) c->kin = v->kin.count;
        c->kin_bits |= cc_concept_bit(pairs.item[i].concept);
        *CC_PUSH(a, &v->kin) = pairs.item[i].concept;
    }
}

void cc_vocabulary_read(cc_vocabulary *out, const cc_concepts *lexicon, const cc_story *story, cc_arena *a)
{
    *out = (cc_vocabulary){.lexicon = lexicon, .number = {.arena = a}};
    out->of = CC_NEW_ARRAY(a, story->articles, uint32_t *);
    for (uint32_t i = 0; i < story->articles; i++) {
        out->of[i] = CC_NEW_ARRAY(a, story->article[i]->tokens.count + 1, uint32_t);
        number_article(out, story->article[i], out->of[i], a);
    }
    uint32_t *seen = CC_NEW_ARRAY(a, out->concept.count + 1, uint32_t);
    for (uint32_t i = 0; i < story->articles; i++) count_sentences(out, story->article[i], out->of[i], seen);
    for (uint32_t i = 0; i < out->concept.count; i++)
    out->concept.item[i].weight *= rarity(out->concept.item[i].sentences, out->sentences);
    find_kin(out, a);
}

void cc_vocabulary_free(cc_vocabulary *v)
{
    cc_map_free(&v->number);
}

uint32_t cc_vocabulary_find(const cc_vocabulary *v, const char *text)
{
    int64_t at = cc_map_get(&v->number, cc_span_of(text));
    return at < 0 ? CC_NO_CONCEPT : (uint32_t)at;
}

float cc_concept_match(const cc_vocabulary *v, uint32_t a, uint32_t b)
{
    if (a == b) return a == CC_NO_CONCEPT ? 0 : 1;
    if (a == CC_NO_CONCEPT || b == CC_NO_CONCEPT) return 0;
    const cc_concept *c = &v->concept.item[a];
    if ((c->kin_bits & cc_concept_bit(b)) == 0) return 0;
    for (uint32_t i = 0; i < c->kins; i++)
        if (v->kin.item[c->kin + i] == b) return CC_SYNONYM;
    return 0;
}
