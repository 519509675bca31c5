/* judge/cover.c - the sentences of a story, and how far other articles tell what they tell. */
#include "judge/cover.h"

#include <math.h>
#include <stdlib.h>

enum { POSTING_ROOM = 64 };

typedef struct {
    cc_cover *cover;
    uint32_t **posting; /* [concept] -> lines, POSTING_ROOM at most */
    uint32_t *postings;
    uint32_t *seen;
} cover_run;

/* "Its ambassador, Jan Vos" speaks of an ambassador too, though the word stands for the man. */
static void add_role_nouns(const cc_judging *r, cc_line *l, const cc_article *a, const cc_sentence *s)
{
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->token[i].upos != CC_UPOS_NOUN || s->token[i].name < 0) continue;
        uint32_t of = r->vocabulary.of[l->article][s->first + i];
        if (of != CC_NO_CONCEPT && r->vocabulary.concept.item[of].kind == CC_CONCEPT_NOUN) continue;
        cc_span lemma = cc_arena_copy(r->arena, a->tokens.item[s->first + i].lemma);
        uint32_t noun = cc_vocabulary_find(&r->vocabulary, lemma.ptr);
        if (noun != CC_NO_CONCEPT) cc_context_add(&l->context, &r->vocabulary, noun, r->arena);
    }
}

uint32_t cc_cover_place(const cc_line *l, uint32_t concept)
{
    uint32_t low = 0, high = l->context.count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (l->context.item[middle].concept < concept) low = middle + 1;
        else high = middle;
    }
    return low < l->context.count && l->context.item[low].concept == concept ? low : l->context.count;
}

static void cover_concept(cc_line *l, uint32_t concept, bool home, float how_far)
{
    uint32_t at = cc_cover_place(l, concept);
    float *cover = home ? l->at_home : l->abroad;
    if (at < l->context.count) cover[at] = fmaxf(cover[at], how_far);
}

/* Whom a pronoun stands for is less news than a name, and may be guessed wrong: "They are at home". */
static void cover_pronouns(const cc_judging *r, cc_line *l, const cc_sentence *s)
{
    const float guess = 0.3f;
    const uint32_t *of = r->vocabulary.of[l->article] + s->first;
    for (uint32_t i = 0; i < s->count; i++) {
        bool named = false;
        if (s->token[i].upos != CC_UPOS_PRON || of[i] == CC_NO_CONCEPT) continue;
        for (uint32_t k = 0; k < s->count; k++) named |= of[k] == of[i] && s->token[k].upos != CC_UPOS_PRON;
        if (named) continue;
        cover_concept(l, of[i], true, guess);
        cover_concept(l, of[i], false, guess);
    }
}

static void read_lines(cc_cover *c)
{
    cc_judging *r = c->run;
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t s = 0; s < a->sentences.count; s++) {
            const cc_sentence *sentence = &a->sentences.item[s];
            cc_line *l = CC_PUSH(r->arena, &c->lines);
            l->article = i, l->sentence = s;
            cc_context_of_range(&l->context, &r->vocabulary, i, sentence->first, sentence->first + sentence->count,
                                r->arena);
            add_role_nouns(r, l, a, sentence);
            cc_wording_of_sentence(&l->words, &c->wording, i, sentence);
            l->abroad = CC_NEW_ARRAY(r->arena, l->context.count + 1, float);
            l->at_home = CC_NEW_ARRAY(r->arena, l->context.count + 1, float);
            cover_pronouns(r, l, sentence);
        }
    }
}

static void post_lines(cover_run *c)
{
    cc_judging *r = c->cover->run;
    uint32_t n = r->vocabulary.concept.count + 1, lines = c->cover->lines.count;
    c->posting = CC_NEW_ARRAY(r->arena, n, uint32_t *);
    c->postings = CC_NEW_ARRAY(r->arena, n, uint32_t);
    c->seen = CC_NEW_ARRAY(r->arena, lines + 1, uint32_t);
    for (uint32_t i = 0; i < lines; i++)
        for (uint32_t k = 0; k < c->cover->lines.item[i].context.count; k++) {
            uint32_t *postings = &c->postings[c->cover->lines.item[i].context.item[k].concept];
            if (*postings < POSTING_ROOM) ++*postings;
        }
    for (uint32_t i = 0; i < n; i++) {
        if (c->postings[i] > 0) c->posting[i] = CC_NEW_ARRAY(r->arena, c->postings[i], uint32_t);
        c->postings[i] = 0;
    }
    for (uint32_t i = 0; i < lines; i++)
        for (uint32_t k = 0; k < c->cover->lines.item[i].context.count; k++) {
            uint32_t concept = c->cover->lines.item[i].context.item[k].concept;
            if (c->postings[concept] < POSTING_ROOM) c->posting[concept][c->postings[concept]++] = i;
        }
}

/* How far a line has the concept: itself, a synonym, a value that is more or less exact, the words of a name, another
 * form of the word, one that is more general. */
static float cover_of(const cc_cover *c, const cc_line *l, uint32_t concept)
{
    const float of_name = 0.9f, of_word = 0.8f;
    const cc_vocabulary *v = &c->run->vocabulary;
    cc_concept_kind kind = v->concept.item[concept].kind;
    if (kind == CC_CONCEPT_VALUE)
        for (uint32_t i = 0; i < l->context.count; i++)
            if (cc_told_alike(&c->told, l->context.item[i].concept, concept)) return 1;
    float likeness = cc_context_likeness(v, &l->context, concept);
    if (likeness >= CC_SYNONYM || kind == CC_CONCEPT_VALUE) return likeness;
    float share = cc_wording_share(&c->wording, concept, &l->words);
    if (kind == CC_CONCEPT_NAME) return of_name * share;
    return share >= 1 || cc_wording_near(&c->wording, concept, &l->context) ? of_word : of_word * share;
}

/* Keep the lines that share most. */
static void keep_top(cc_line *l, uint32_t other, float mass)
{
    uint32_t at = 0;
    if (l->tops < CC_COVER_TOPS) {
        at = l->tops++;
    } else {
        for (uint32_t i = 1; i < CC_COVER_TOPS; i++)
            if (l->top_mass[i] < l->top_mass[at]) at = i;
        if (l->top_mass[at] >= mass) return;
    }
    l->top[at] = other, l->top_mass[at] = mass;
}

/* Where the other line speaks of the same thing, what it has of this one's words is no news. */
static void cover(cc_cover *c, cc_line *l, uint32_t at)
{
    const cc_line *other = &c->lines.item[at];
    float mass = 0, match = cc_context_match(&c->run->vocabulary, &l->context, &other->context, &mass);
    if (match < 0.16f || mass < 0.8f) return;
    bool home = c->run->story->group[l->article] == c->run->story->group[other->article];
    float *best = home ? l->at_home : l->abroad;
    if (!home) keep_top(l, at, mass);
    for (uint32_t i = 0; i < l->context.count; i++)
        best[i] = fmaxf(best[i], cover_of(c, other, l->context.item[i].concept));
}

/* What a statement and its counterpart speak of is told by both, though they may dispute the value: the value, what it
 * is of, and what happened. */
static void cover_statement(cc_cover *c, const uint32_t *first_line, uint32_t statement, uint32_t counterpart)
{
    const cc_judging *r = c->run;
    const cc_statement *s = &r->store.statement.item[statement], *other = &r->store.statement.item[counterpart];
    if (s->article == other->article) return;
    cc_line *l = &c->lines.item[first_line[s->article] + s->sentence];
    bool home = r->story->group[s->article] == r->story->group[other->article];
    cover_concept(l, r->vocabulary.of[s->article][s->token], home, 1);
    cover_concept(l, s->head, home, 1);
    if (s->event >= 0) cover_concept(l, r->vocabulary.of[s->article][s->event], home, 1);
}

static void cover_statements(cc_cover *c)
{
    cc_judging *r = c->run;
    uint32_t *first = CC_NEW_ARRAY(r->arena, r->story->articles + 1, uint32_t);
    for (uint32_t i = 0; i < r->story->articles; i++)
        first[i + 1] = first[i] + cc_judging_article(r, i)->sentences.count;
    for (uint32_t i = 0; i < r->agreements.count; i++) {
        cover_statement(c, first, r->agreements.item[i].a, r->agreements.item[i].b);
        cover_statement(c, first, r->agreements.item[i].b, r->agreements.item[i].a);
    }
    for (uint32_t i = 0; i < r->clashes.count; i++) {
        /* Of two lists each has a member that the other has not: that one is news. */
        if (cc_span_is(r->store.statement.item[r->clashes.item[i].a].kind, "list")) continue;
        cover_statement(c, first, r->clashes.item[i].a, r->clashes.item[i].b);
        cover_statement(c, first, r->clashes.item[i].b, r->clashes.item[i].a);
    }
}

static void cover_line(cover_run *c, uint32_t at)
{
    cc_line *l = &c->cover->lines.item[at];
    for (uint32_t i = 0; i < l->context.count; i++) {
        uint32_t concept = l->context.item[i].concept;
        for (uint32_t k = 0; k < c->postings[concept]; k++) {
            uint32_t other = c->posting[concept][k];
            if (c->seen[other] == at + 1 || c->cover->lines.item[other].article == l->article) continue;
            c->seen[other] = at + 1;
            cover(c->cover, l, other);
        }
    }
}

void cc_cover_read(cc_cover *out, cc_judging *r)
{
    cover_run c = {.cover = out};
    *out = (cc_cover){.run = r};
    cc_told_read(&out->told, r);
    cc_wording_read(&out->wording, r);
    cc_printed_read(&out->printed, r);
    read_lines(out);
    post_lines(&c);
    for (uint32_t i = 0; i < out->lines.count; i++) cover_line(&c, i);
    cover_statements(out);
}

void cc_cover_free(cc_cover *c)
{
    cc_wording_free(&c->wording);
    cc_printed_free(&c->printed);
}

/* How far the line and those beside it have the concept. */
static float cover_around(const cc_cover *c, uint32_t at, uint32_t concept)
{
    uint32_t article = c->lines.item[at].article, last = at + 1 < c->lines.count ? at + 1 : at;
    float best = 0;
    for (uint32_t i = at > 0 ? at - 1 : 0; i <= last; i++)
        if (c->lines.item[i].article == article) best = fmaxf(best, cover_of(c, &c->lines.item[i], concept));
    return best;
}

float cc_cover_by_one(const cc_cover *c, const cc_line *l, const cc_context *part)
{
    float best = 0;
    for (uint32_t t = 0; t < l->tops; t++) {
        float mass = 0, told = 0;
        for (uint32_t i = 0; i < part->count; i++) {
            mass += part->item[i].weight;
            told += part->item[i].weight * cover_around(c, l->top[t], part->item[i].concept);
        }
        if (mass > 0) best = fmaxf(best, told / mass);
    }
    return best;
}
