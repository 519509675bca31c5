/* judge/unique.c - what only one source says: claims whose rare words no aligned sentence of another article has. */
#include "judge/address.h"
#include "judge/cover.h"

#include <math.h>
#include <stdlib.h>

/* What tells anything at all has this worth. */
#define NEWS 0.35f

/* What a stretch of a line tells that others do not. */
typedef struct {
    float all;    /* weight of all its words */
    float mass;   /* of all new ones */
    float news;   /* their worth */
    float quoted; /* the worth of a quotation that others do not print */
    float firm;   /* weight of new names and values that others have nowhere */
    float names;  /* weight of new names and values */
} novelty;

/* What a new concept is worth where others have it nowhere, and where they tell of it elsewhere. A unit counts with its
 * number, "the man" with its noun; a figure that others have is no news in another place. Fitted on the unique and
 * shared facts of the stories, real ones too. */
static float worth(const cc_cover *c, uint32_t concept, float known)
{
    static const struct {
        float fresh, known;
    } of_kind[] = {[CC_CONCEPT_NAME] = {2.3f, 0.6f},
                   [CC_CONCEPT_VALUE] = {2, -0.35f},
                   [CC_CONCEPT_NOUN] = {0.63f, -0.2f},
                   [CC_CONCEPT_VERB] = {0.3f, 0.65f},
                   [CC_CONCEPT_OTHER] = {0.05f, 0.45f}};
    cc_concept_kind kind = c->run->vocabulary.concept.item[concept].kind;
    return of_kind[kind].fresh * (1 - known) + of_kind[kind].known * known;
}

/* 0..1: how far others have the concept anywhere. */
static float known_elsewhere(const cc_cover *c, const cc_line *l, uint32_t concept)
{
    return fmaxf(cc_told_elsewhere(&c->told, l->article, concept),
                 cc_wording_elsewhere(&c->wording, l->article, concept));
}

/* What is new in a stretch to everybody, or to other independent groups alone. */
static novelty novelty_of(const cc_cover *c, const cc_line *l, const cc_context *part, bool group)
{
    const float vague = 0.25f;
    novelty n = {0};
    for (uint32_t i = 0; i < part->count; i++) {
        uint32_t concept = part->item[i].concept, k = cc_cover_place(l, concept);
        if (k == l->context.count) continue;
        float fresh = part->item[i].weight * (1 - (group ? l->abroad[k] : fmaxf(l->abroad[k], l->at_home[k])));
        cc_concept_kind kind = c->run->vocabulary.concept.item[concept].kind;
        bool firm = kind == CC_CONCEPT_NAME || kind == CC_CONCEPT_VALUE;
        n.mass += fresh;
        if (firm) n.names += fresh;
        if (c->told.faint[concept]) continue;
        float known = known_elsewhere(c, l, concept), full = c->told.vague[concept] ? vague : 1;
        n.all += part->item[i].weight * full;
        n.news += fresh * full * worth(c, concept, known);
        if (firm) n.firm += fresh * full * (1 - known);
    }
    return n;
}

/* The same of a whole line, whose quotations count by their own words too. */
static novelty novelty_of_line(const cc_cover *c, const cc_line *l, bool group)
{
    const float of_word = 0.085f;
    novelty n = novelty_of(c, l, &l->context, group);
    const cc_sentence *s = &cc_judging_article(c->run, l->article)->sentences.item[l->sentence];
    n.quoted = of_word * cc_printed_alone(&c->printed, l->article, s, group);
    return n;
}

/* What is worth listing has 0 or more. A long sentence always has something that others put otherwise and must tell
 * more; a short one must tell something. Where one place of another article has most of the words, or a claim of it is
 * the same, the rest is only put otherwise without a new name or value. */
static float score_of(const novelty *n, float told_by_one, bool met)
{
    const float least = -0.22f, length = 0.5f, told = 1.35f, most = 0.5f, mostly = 1.25f;
    const float otherwise = 2.1f, few = 0.4f, same = 0.7f, same_words = 0.85f, firm = 0.5f;
    float news = n->news + n->quoted;
    if (news < NEWS) return -1;
    float score = news - least - length * logf(0.2f + n->all) - told * told_by_one;
    score -= (mostly + otherwise * fmaxf(0, 1 - n->firm / few)) * fmaxf(0, told_by_one - most);
    return met ? score - same - same_words * fmaxf(0, 1 - n->firm / firm) : score;
}

/* What a phrase says beside what its sentence tells: "her friend Jan Vos", "his house". */
static bool is_aside(const cc_claim *c)
{
    return c->origin == CC_FROM_APPOSITION || c->origin == CC_FROM_TITLE || c->origin == CC_FROM_POSSESSIVE;
}

/* ", the office said on Tuesday", behind what it said: that is another claim of the sentence, [from, to). */
static bool is_frame(const cc_article *a, uint32_t claim, uint32_t from, uint32_t to)
{
    const cc_claim *c = &a->claims.item[claim];
    for (uint32_t i = from; i < to; i++) {
        const cc_claim *said = &a->claims.item[i];
        if (said->parent == (int32_t)claim && said->end <= c->start) return true;
    }
    return false;
}

/* Beside whoever is named: is he new, the line has a name that others have not. */
static bool tells(const cc_cover *c, const cc_line *l, const cc_sentence *s, uint32_t i)
{
    uint32_t concept = c->run->vocabulary.of[l->article][s->first + i];
    if (concept == CC_NO_CONCEPT || c->told.faint[concept] || c->told.vague[concept]) return false;
    if (c->run->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME) return false;
    switch (s->token[i].upos) {
    case CC_UPOS_AUX:
    case CC_UPOS_DET:
    case CC_UPOS_PRON:
    case CC_UPOS_SCONJ: return false;
    default: return s->token[i].xpos != CC_XPOS_WRB;
    }
}

/* "I do," he replied; "I say that without any irony": a few words in marks, in a sentence that tells one thing at
 * most. */
static bool is_remark(const cc_cover *c, const cc_line *l, const cc_sentence *s)
{
    enum { FEW = 6 };
    uint32_t words = 0, told = 0;
    const cc_article *a = cc_judging_article(c->run, l->article);
    int64_t cue = -1; /* "replied" */
    for (uint32_t i = 0; i < s->count; i++) {
        const cc_token *t = &s->token[i];
        if (t->upos == CC_UPOS_PUNCT || !cc_is_printed_speech(a, t)) continue;
        words++;
        cue = a->quotes.item[t->quote].cue;
    }
    for (uint32_t i = 0; i < s->count; i++) told += s->first + i != cue && tells(c, l, s, i);
    return words > 0 && words <= FEW && told <= 1;
}

static bool is_question(const cc_sentence *s)
{
    for (uint32_t i = s->count; i > 0 && s->token[i - 1].upos == CC_UPOS_PUNCT; i--)
        if (cc_span_is(s->token[i - 1].form, "?")) return true;
    return false;
}

static bool may_be_listed(const cc_article *a, const cc_claim *c)
{
    if (c->boilerplate || c->same_as >= 0 || c->modality == CC_ASKED) return false;
    if (is_aside(c) && is_question(&a->sentences.item[c->sentence])) return false;
    if (c->opinion && c->speaker.len == 0) return false;
    return cc_speaks_at(a, c->start);
}

/* How much an editor would care: new words, names and numbers; a named speaker; an early place. */
static double salience_of(const cc_article *a, const cc_claim *c, const novelty *n)
{
    double early = a->text.len > 0 ? 1.0 - (double)c->start / (double)a->text.len : 0;
    return n->mass + 0.7 * n->names + (c->speaker.len > 0 ? 0.4 : 0) + 0.8 * early - (c->opinion ? 0.5 : 0);
}

static void add_unique(cc_cover *c, cc_findings *out, const cc_line *l, uint32_t claim, const novelty *n, bool group)
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

typedef struct {
    cc_cover *cover;
    cc_findings *out;
    const bool *shared; /* [cluster] */
} lister;

/* What a line has to list. */
typedef struct {
    uint32_t claim; /* with most news; UINT32_MAX: none */
    uint32_t rest;  /* the same, of those that no other group has */
    double news, rest_news;
} pick;

/* [cluster] Whether claims of several independent groups speak of its thing (cluster.c). */
static bool *read_shared(const cc_judging *r, const cc_findings *found)
{
    bool *shared = CC_NEW_ARRAY(r->arena, found->clusters.count + 1, bool);
    uint32_t *first = CC_NEW_ARRAY(r->arena, found->clusters.count + 1, uint32_t); /* 1 + group */
    for (uint32_t i = 0; i < r->story->articles; i++)
        for (uint32_t k = 0; k < cc_judging_article(r, i)->claims.count; k++) {
            uint32_t cluster = found->cluster_of[i][k], group = r->story->group[i] + 1;
            if (cluster == UINT32_MAX) continue;
            if (first[cluster] == 0) first[cluster] = group;
            shared[cluster] |= first[cluster] != group;
        }
    return shared;
}

/* A claim of the line and its news; half a sentence, which nobody is the subject of, counts for less, and so does what
 * is said in passing. */
static void weigh_claim(const cc_cover *c, const cc_line *l, uint32_t claim, const cc_context *part, bool shared,
                        bool aside, pick *p)
{
    const double headless = 0.7, less = 0.6, more = 1.1;
    const cc_claim *k = &cc_judging_article(c->run, l->article)->claims.item[claim];
    novelty n = novelty_of(c, l, part, true);
    double news = n.news;
    if (cc_claim_argument(k, CC_SLOT_SUBJECT) == NULL) news *= headless;
    if (aside) news *= less;
    if (p->claim == UINT32_MAX || news > p->news * more) p->claim = claim, p->news = news;
    if (shared) return;
    if (p->rest == UINT32_MAX || news > p->rest_news * more) p->rest = claim, p->rest_news = news;
}

static pick pick_claim(const lister *b, const cc_line *l, uint32_t from, uint32_t to, bool fragments)
{
    const cc_cover *c = b->cover;
    const cc_judging *r = c->run;
    const cc_article *a = cc_judging_article(r, l->article);
    pick p = {.claim = UINT32_MAX, .rest = UINT32_MAX};
    for (uint32_t i = from; i < to; i++) {
        uint32_t first, last;
        cc_context part;
        if (a->claims.item[i].fragment != fragments || !may_be_listed(a, &a->claims.item[i])) continue;
        cc_tokens_between(a, a->claims.item[i].start, a->claims.item[i].end, &first, &last);
        cc_context_of_range(&part, &r->vocabulary, l->article, first, last, r->arena);
        uint32_t cluster = b->out->cluster_of[l->article][i];
        bool frame = is_frame(a, i, from, to), shared = cluster != UINT32_MAX && b->shared[cluster];
        weigh_claim(c, l, i, &part, shared || frame, is_aside(&a->claims.item[i]) || frame, &p);
    }
    return p;
}

/* The claim of the line with most news, if it has enough: of those that name what they tell of, or of the fragments. */
static bool list_best(lister *b, const cc_line *l, uint32_t from, uint32_t to, bool fragments)
{
    /* a judgement must tell more, and so must what nobody is named for; a name or a value is news in any talk */
    const float opinion = 0.6f, headless = 0.3f, firm = 0.5f;
    cc_cover *c = b->cover;
    const cc_article *a = cc_judging_article(c->run, l->article);
    const cc_sentence *s = &a->sentences.item[l->sentence];
    pick p = pick_claim(b, l, from, to, fragments);
    if (p.claim == UINT32_MAX || cc_is_command(s)) return false;
    if (is_aside(&a->claims.item[p.claim]) && p.news < NEWS) return false; /* "Lund is in Sweden" */
    novelty news = novelty_of_line(c, l, false), home = novelty_of_line(c, l, true);
    if (home.firm < firm && (cc_is_address(a, s) || is_remark(c, l, s))) return false;
    float enough = (a->claims.item[p.claim].opinion ? opinion : 0) + (fragments ? headless : 0),
          told = cc_cover_by_one(c, l, &l->context);
    bool met = p.rest != p.claim;
    /* what others have too is not told where the line has something else */
    uint32_t row = met && p.rest != UINT32_MAX && p.rest_news >= p.news / 2 ? p.rest : p.claim;
    bool alone = score_of(&news, told, met) >= enough,
         in_group = score_of(&home, told, met) >= enough && home.mass > news.mass * 1.3f;
    if (!(alone || in_group) || cc_is_furniture(a, s)) return false;
    add_unique(c, b->out, l, row, &news, !alone);
    return true;
}

/* A fragment is listed where the sentence has nothing better: "It killed nine people in Oslo". */
static void list_line(lister *b, const cc_line *l, uint32_t from, uint32_t to)
{
    if (!list_best(b, l, from, to, false)) list_best(b, l, from, to, true);
}

static int by_salience(const void *a, const void *b)
{
    const cc_unique *x = a, *y = b;
    if (x->salience != y->salience) return x->salience > y->salience ? -1 : 1;
    return cc_span_compare(x->id, y->id);
}

void cc_find_uniques(cc_judging *r, cc_findings *out)
{
    cc_cover c;
    if (r->story->articles < 2) return;
    cc_cover_read(&c, r);
    lister b = {.cover = &c, .out = out, .shared = read_shared(r, out)};
    uint32_t claim = 0, article = 0;
    for (uint32_t i = 0; i < c.lines.count; i++) {
        const cc_line *l = &c.lines.item[i];
        const cc_article *a = cc_judging_article(r, l->article);
        if (l->article != article) article = l->article, claim = 0;
        while (claim < a->claims.count && a->claims.item[claim].sentence < l->sentence) claim++;
        uint32_t to = claim;
        while (to < a->claims.count && a->claims.item[to].sentence == l->sentence) to++;
        list_line(&b, l, claim, to);
        claim = to;
    }
    cc_cover_free(&c);
    if (out->uniques.count > 1) qsort(out->uniques.item, out->uniques.count, sizeof(cc_unique), by_salience);
}
