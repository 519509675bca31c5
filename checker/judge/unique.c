/* What only one source says: claims whose rare words no aligned sentence of another article has. */
#include "judge/told.h"

#include <math.h>
#include <stdlib.h>

enum { POSTING_ROOM = 64 };

/* One sentence of the story. */
typedef struct {
    uint32_t article, sentence;
    cc_context context;
    float *abroad;  /* [context item] best cover by an article of another group */
    float *at_home; /* the same by another article of its own group */
} line;

typedef struct {
    cc_judging *run;
    CC_ARRAY(line) lines;
    uint32_t **posting; /* [concept] -> lines, POSTING_ROOM at most */
    uint32_t *postings;
    uint32_t *seen;
    cc_told told;
} cover_run;

/* "Its ambassador, Jan Vos" speaks of an ambassador too, though the word stands for the man. */
static void add_role_nouns(const cc_judging *r, line *l, const cc_article *a, const cc_sentence *s)
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

static void read_lines(cover_run *c)
{
    cc_judging *r = c->run;
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t s = 0; s < a->sentences.count; s++) {
            const cc_sentence *sentence = &a->sentences.item[s];
            line *l = CC_PUSH(r->arena, &c->lines);
            l->article = i, l->sentence = s;
            cc_context_of_range(&l->context, &r->vocabulary, i, sentence->first, sentence->first + sentence->count,
                                r->arena);
            add_role_nouns(r, l, a, sentence);
            l->abroad = CC_NEW_ARRAY(r->arena, l->context.count + 1, float);
            l->at_home = CC_NEW_ARRAY(r->arena, l->context.count + 1, float);
        }
    }
}

static void post_lines(cover_run *c)
{
    cc_judging *r = c->run;
    uint32_t n = r->vocabulary.concept.count + 1;
    c->posting = CC_NEW_ARRAY(r->arena, n, uint32_t *);
    c->postings = CC_NEW_ARRAY(r->arena, n, uint32_t);
    c->seen = CC_NEW_ARRAY(r->arena, c->lines.count + 1, uint32_t);
    for (uint32_t i = 0; i < c->lines.count; i++)
        for (uint32_t k = 0; k < c->lines.item[i].context.count; k++) {
            uint32_t concept = c->lines.item[i].context.item[k].concept;
            if (c->posting[concept] == NULL) c->posting[concept] = CC_NEW_ARRAY(r->arena, POSTING_ROOM, uint32_t);
            if (c->postings[concept] < POSTING_ROOM) c->posting[concept][c->postings[concept]++] = i;
        }
}

/* How far a line has the concept: itself, a synonym, a value that is more or less exact. */
static float cover_of(const cover_run *c, const line *l, uint32_t concept)
{
    const cc_vocabulary *v = &c->run->vocabulary;
    if (v->concept.item[concept].kind == CC_CONCEPT_VALUE)
        for (uint32_t i = 0; i < l->context.count; i++)
            if (cc_told_alike(&c->told, l->context.item[i].concept, concept)) return 1;
    return cc_context_likeness(v, &l->context, concept);
}

/* Where the other line speaks of the same thing, what it has of this one's words is no news. */
static void cover(cover_run *c, line *l, const line *other)
{
    const cc_vocabulary *v = &c->run->vocabulary;
    float mass = 0, match = cc_context_match(v, &l->context, &other->context, &mass);
    if (match < 0.16f || mass < 0.8f) return;
    bool home = c->run->story->group[l->article] == c->run->story->group[other->article];
    float *best = home ? l->at_home : l->abroad;
    for (uint32_t i = 0; i < l->context.count; i++)
        best[i] = fmaxf(best[i], cover_of(c, other, l->context.item[i].concept));
}

static void cover_concept(line *l, uint32_t concept, bool home)
{
    for (uint32_t i = 0; i < l->context.count; i++)
        if (l->context.item[i].concept == concept) (home ? l->at_home : l->abroad)[i] = 1;
}

/* What a statement and its counterpart agree on is told by both: the value, what it is of, and what happened. */
static void cover_statement(cover_run *c, const uint32_t *first_line, const cc_statement *s, const cc_statement *other)
{
    const cc_judging *r = c->run;
    if (s->article == other->article) return;
    line *l = &c->lines.item[first_line[s->article] + s->sentence];
    bool home = r->story->group[s->article] == r->story->group[other->article];
    cover_concept(l, r->vocabulary.of[s->article][s->token], home);
    cover_concept(l, s->head, home);
    if (s->event >= 0) cover_concept(l, r->vocabulary.of[s->article][s->event], home);
}

static void cover_statements(cover_run *c)
{
    cc_judging *r = c->run;
    uint32_t *first = CC_NEW_ARRAY(r->arena, r->story->articles + 1, uint32_t);
    for (uint32_t i = 0; i < r->story->articles; i++)
        first[i + 1] = first[i] + cc_judging_article(r, i)->sentences.count;
    for (uint32_t i = 0; i < r->agreements.count; i++) {
        const cc_statement *a = &r->store.statement.item[r->agreements.item[i].a],
                           *b = &r->store.statement.item[r->agreements.item[i].b];
        cover_statement(c, first, a, b);
        cover_statement(c, first, b, a);
    }
}

static void cover_line(cover_run *c, uint32_t at)
{
    line *l = &c->lines.item[at];
    for (uint32_t i = 0; i < l->context.count; i++) {
        uint32_t concept = l->context.item[i].concept;
        for (uint32_t k = 0; k < c->postings[concept]; k++) {
            uint32_t other = c->posting[concept][k];
            if (c->seen[other] == at + 1 || c->lines.item[other].article == l->article) continue;
            c->seen[other] = at + 1;
            cover(c, l, &c->lines.item[other]);
        }
    }
}

/* Weight of what is new in a stretch of tokens. */
typedef struct {
    float mass, home_mass;
    float names;             /* weight of new names and values */
    float score, home_score; /* what is worth listing has 1 */
} novelty;

/* What a new concept is worth, so that 1 is a claim that an editor would call news: a name or a value with a noun, or
 * three words. What another article has in another place is known to the reader of both, so it is worth less; a unit
 * or "the man" says little beside its number or noun. Fitted on the unique and shared facts of the story fixtures. */
static float worth(const cover_run *c, const line *l, uint32_t concept)
{
    static const float of_kind[] = {[CC_CONCEPT_NAME] = 0.75f,
                                    [CC_CONCEPT_VALUE] = 0.8f,
                                    [CC_CONCEPT_NOUN] = 0.5f,
                                    [CC_CONCEPT_VERB] = 0.55f,
                                    [CC_CONCEPT_OTHER] = 0.38f};
    const float faint = 0.33f, elsewhere = 0.7f;
    if (c->told.faint[concept]) return faint;
    cc_concept_kind kind = c->run->vocabulary.concept.item[concept].kind;
    return of_kind[kind] * (1 - elsewhere * cc_told_elsewhere(&c->told, l->article, concept));
}

static novelty novelty_of(const cover_run *c, const line *l, uint32_t first, uint32_t last)
{
    const cc_judging *r = c->run;
    cc_context part;
    novelty n = {0};
    cc_context_of_range(&part, &r->vocabulary, l->article, first, last, r->arena);
    for (uint32_t i = 0, k = 0; i < part.count; i++) {
        uint32_t concept = part.item[i].concept;
        while (k < l->context.count && l->context.item[k].concept < concept) k++;
        if (k == l->context.count || l->context.item[k].concept != concept) continue;
        float weight = part.item[i].weight, abroad = l->abroad[k], any = fmaxf(abroad, l->at_home[k]);
        float value = worth(c, l, concept);
        n.mass += weight * (1 - any);
        n.home_mass += weight * (1 - abroad);
        n.score += value * weight * (1 - any);
        n.home_score += value * weight * (1 - abroad);
        cc_concept_kind kind = r->vocabulary.concept.item[concept].kind;
        if (kind == CC_CONCEPT_NAME || kind == CC_CONCEPT_VALUE) n.names += weight * (1 - any);
    }
    return n;
}

static bool may_be_listed(const cc_article *a, const cc_claim *c)
{
    if (c->boilerplate || c->same_as >= 0 || c->modality == CC_ASKED) return false;
    if (c->opinion && c->speaker.len == 0) return false;
    return cc_speaks_at(a, c->start);
}

/* How much an editor would care: new words, names and numbers; a named speaker; an early place. */
static double salience_of(const cc_article *a, const cc_claim *c, const novelty *n)
{
    double early = a->text.len > 0 ? 1.0 - (double)c->start / (double)a->text.len : 0;
    return n->mass + 0.7 * n->names + (c->speaker.len > 0 ? 0.4 : 0) + 0.8 * early - (c->opinion ? 0.5 : 0);
}

static void add_unique(cover_run *c, cc_findings *out, const line *l, uint32_t claim, const novelty *n, bool group)
{
    const cc_judging *r = c->run;
    const cc_article *a = cc_judging_article(r, l->article);
    cc_unique *u = CC_PUSH(r->arena, &out->uniques);
    *u = (cc_unique){.id = out->claim_id[l->article][claim],
                     .article = l->article,
                     .claim = claim,
                     .group_scope = group,
                     .question = CC_LIT("Who else has this?"),
                     .salience = salience_of(a, &a->claims.item[claim], n)};
    u->corroboration = group ? CC_LIT("other articles of the same independent group only") : CC_LIT("none");
}

/* The claim of the sentence with most news, if it has enough: of those that name what they tell of, or of the
 * fragments. */
static bool list_best(cover_run *c, cc_findings *out, const line *l, uint32_t from, uint32_t to, bool fragments)
{
    const cc_judging *r = c->run;
    const cc_article *a = cc_judging_article(r, l->article);
    uint32_t best = UINT32_MAX;
    novelty best_news = {0};
    for (uint32_t i = from; i < to; i++) {
        const cc_claim *claim = &a->claims.item[i];
        uint32_t first, last;
        if (claim->fragment != fragments || !may_be_listed(a, claim)) continue;
        cc_tokens_between(a, claim->start, claim->end, &first, &last);
        novelty n = novelty_of(c, l, first, last);
        if (best == UINT32_MAX || n.home_mass > best_news.home_mass * 1.1f) best = i, best_news = n;
    }
    if (best == UINT32_MAX) return false;
    bool alone = best_news.score >= 1,
         in_group = best_news.home_score >= 1 && best_news.home_mass > best_news.mass * 1.3f;
    if (alone || in_group) add_unique(c, out, l, best, &best_news, !alone);
    return alone || in_group;
}

/* A fragment is listed where the sentence has nothing better: "It killed nine people in Oslo". */
static void list_line(cover_run *c, cc_findings *out, const line *l, uint32_t from, uint32_t to)
{
    if (!list_best(c, out, l, from, to, false)) list_best(c, out, l, from, to, true);
}

static int by_salience(const void *a, const void *b)
{
    const cc_unique *x = a, *y = b;
    if (x->salience != y->salience) return x->salience > y->salience ? -1 : 1;
    return cc_span_compare(x->id, y->id);
}

void cc_find_uniques(cc_judging *r, cc_findings *out)
{
    cover_run c = {.run = r};
    if (r->story->articles < 2) return;
    cc_told_read(&c.told, r);
    read_lines(&c);
    post_lines(&c);
    for (uint32_t i = 0; i < c.lines.count; i++) cover_line(&c, i);
    cover_statements(&c);
    uint32_t claim = 0, article = 0;
    for (uint32_t i = 0; i < c.lines.count; i++) {
        const line *l = &c.lines.item[i];
        const cc_article *a = cc_judging_article(r, l->article);
        if (l->article != article) article = l->article, claim = 0;
        while (claim < a->claims.count && a->claims.item[claim].sentence < l->sentence) claim++;
        uint32_t to = claim;
        while (to < a->claims.count && a->claims.item[to].sentence == l->sentence) to++;
        list_line(&c, out, l, claim, to);
        claim = to;
    }
    if (out->uniques.count > 1) qsort(out->uniques.item, out->uniques.count, sizeof(cc_unique), by_salience);
}
