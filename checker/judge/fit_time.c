/* How well two times fit: whether they are times of one event. */
#include "judge/apart.h"
#include "judge/fit.h"
#include "judge/participants.h"
#include "judge/topics.h"
#include "judge/values.h"

#include <math.h>
#include <stdlib.h>

/* "Conceded on Monday after the election": when the one was, the other was not. */
static bool is_put_before(const cc_judging *r, uint32_t concept, const cc_statement *s)
{
    static const char *const words[] = {"after", "before", "since", "until", "following", "ahead"};
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), s->token);
    for (uint32_t i = 0; i < sentence->count; i++) {
        int32_t by = r->vocabulary.of[s->article][sentence->first + i] == concept
                         ? cc_child(sentence, (int32_t)i, CC_DEP_CASE)
                         : CC_NO_TOKEN;
        for (size_t k = 0; by != CC_NO_TOKEN && k < sizeof words / sizeof *words; k++)
            if (cc_span_is(sentence->token[by].lower, words[k])) return true;
    }
    return false;
}

static bool is_over(const cc_judging *r, const cc_statement *s)
{
    return s->event >= 0 && cc_is_end(cc_judging_article(r, s->article)->tokens.item[s->event].lemma);
}

/* The other statement's clause has this one's event: "available" in "expected to be available". */
static bool in_clause(const cc_judging *r, uint32_t concept, const cc_statement *s)
{
    const cc_context *c = &s->context;
    for (uint32_t i = 0; i < c->count; i++)
        if (c->item[i].concept == concept)
    return c->item[i].weight >= 0.8f * r->vocabulary.concept.item[concept].weight && !is_put_before(r, concept, s);
    return false;
}

static bool is_news_time(const cc_judging *r, const cc_statement *s, const cc_time *t)
{
    enum { DAY = 24 * 60, NEWS = 120 };
    const cc_article *a = cc_judging_article(r, s->article);
    return a->published != CC_NO_DAY && llabs(t->interval[0].from / DAY - a->published) < NEWS;
}

/* Days of two news: "on Thursday" of one article, "on Tuesday" of another of weeks later. */
static bool is_other_news(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { DAY = 24 * 60, FRESH = 10 };
    const cc_article *p = cc_judging_article(r, a->article), *q = cc_judging_article(r, b->article);
    bool dated = p->date_source > CC_DATE_STORY && q->date_source > CC_DATE_STORY;
    if (!dated || cc_published_within(p, q, FRESH + 1) || a->mention < 0 || b->mention < 0) return false;
    const cc_time *x = cc_time_of(r->story, a), *y = cc_time_of(r->story, b);
    return x->relative && y->relative && x->intervals > 0 && y->intervals > 0 &&
           llabs(x->interval[0].from / DAY - p->published) <= FRESH &&
           llabs(y->interval[0].from / DAY - q->published) <= FRESH;
}

/* What is still to come, and what was months ago. */
static bool is_ahead_of(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { DAY = 24 * 60, LONG = 45 };
    static const char *const words[] = {"will", "may", "could", "might", "'ll"};
    const cc_article *q = cc_judging_article(r, b->article);
    if (a->event < 0 || b->mention < 0 || q->published == CC_NO_DAY || cc_time_of(r->story, b)->intervals == 0)
        return false;
    const cc_time *y = cc_time_of(r->story, b);
    bool past = y->interval[0].to != INT64_MAX && y->interval[0].to < ((int64_t)q->published - LONG) * DAY;
    const cc_sentence *s = cc_sentence_of_token(cc_judging_article(r, a->article), (uint32_t)a->event);
    CC_FOR_CHILDREN(s, a->event - (int32_t)s->first, c)
        for (size_t i = 0; past && i < sizeof words / sizeof *words; i++)
            if (cc_deprel_main((cc_deprel)s->token[c].deprel) == CC_DEP_AUX && cc_span_is(s->token[c].lower, words[i]))
                return true;
    return false;
}

/* "The start of the debate" and "the start of the trial": events told by what they are events of. */
static bool is_other_noun(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->event < 0 || b->event < 0 || a->phrase.count == 0 || b->phrase.count == 0) return false;
    return cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, NULL) <= 0;
}

/* Within the year, or a day of it. */
static bool any_near(const cc_time *x, const cc_time *y)
{
    enum { YEAR = 365 * 24 * 60 };
    return llabs(x->interval[0].from - y->interval[0].from) < YEAR / 2 ||
           (x->interval[0].from < y->interval[0].to && y->interval[0].from < x->interval[0].to);
}

/* A day of the news and a year long past are two events' times more often than one's. */
static float gap_cost(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { YEAR = 365 * 24 * 60 };
    if (a->mention < 0 || b->mention < 0 || cc_is_length(a)) return 1;
    const cc_time *x = cc_time_of(r->story, a), *y = cc_time_of(r->story, b);
    if (x->intervals == 0 || y->intervals == 0 || x->interval[0].from == INT64_MIN || y->interval[0].from == INT64_MIN)
        return 1;
    /* "Three died on Saturday", "2,900 died last year". */
    bool coarse_x = x->interval[0].grain >= CC_GRAIN_YEAR, coarse_y = y->interval[0].grain >= CC_GRAIN_YEAR;
    if (coarse_x != coarse_y && !any_near(x, y) && r->story->articles > 2) return 0.25f;
    if (llabs(x->interval[0].from - y->interval[0].from) < 2 * (int64_t)YEAR) return 1;
    return is_news_time(r, a, x) != is_news_time(r, b, y) ? 0.25f : 1;
}

/* Which of its like an event is, by a word beside it or its subject: the first, the next; 0: nothing says. */
static int which_at(const cc_sentence *s, int32_t at)
{
    static const struct {
        const char *word;
        int which;
    } words[] = {{"first", 1},  {"maiden", 1}, {"inaugural", 1}, {"debut", 1}, {"second", 2},   {"third", 3},
                 {"fourth", 4}, {"next", 5},   {"coming", 5},    {"last", 6},  {"previous", 6}, {"earlier", 6}};
    CC_FOR_CHILDREN(s, at, c)
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (s->token[c].time < 0 && cc_span_is(s->token[c].lower, words[i].word)) return words[i].which;
    return 0;
}

/* Which turn, and the noun that has the word: "her last album", "the maiden flight"; its lemma, empty where none is. */
static int which_of(const cc_judging *r, const cc_statement *s, cc_span *noun)
{
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t at = s->event - (int32_t)sentence->first;
    int32_t tried[] = {at, cc_child(sentence, at, CC_DEP_NSUBJ), cc_child(sentence, at, CC_DEP_OBJ)};
    *noun = CC_LIT("");
    for (size_t i = 0; i < sizeof tried / sizeof *tried; i++) {
        int which = tried[i] == CC_NO_TOKEN ? 0 : which_at(sentence, tried[i]);
        if (which == 0) continue;
        if (sentence->token[tried[i]].upos == CC_UPOS_NOUN) *noun = sentence->token[tried[i]].lemma;
        return which;
    }
    return 0;
}

/* What somebody has a first and a last of, each a sort of its own; a launch may be a flight. */
static bool is_in_a_row(cc_span lemma)
{
    static const char *const words[] = {"album",   "single", "song",  "record", "film",     "movie",
                                        "book",    "novel",  "play",  "series", "season",   "episode",
                                        "concert", "tour",   "show",  "gig",    "role",     "match",
                                        "goal",    "title",  "child", "son",    "daughter", "marriage"};
    return cc_is_among(lemma, words, sizeof words / sizeof *words);
}

static bool may_be_one(const cc_judging *r, cc_span x, cc_span y)
{
    enum { SENSES = 2, STEPS = 4 };
    const cc_wordnet *w = r->rules->wordnet;
    if (w == NULL || cc_span_equal(x, y) || !is_in_a_row(x) || !is_in_a_row(y)) return true;
    return cc_wordnet_is_a(w, x, y, CC_WN_NOUN, SENSES, STEPS) || cc_wordnet_is_a(w, y, x, CC_WN_NOUN, SENSES, STEPS);
}

/* "The first strike since 2009" tells when the last one was. */
static bool is_since(const cc_judging *r, const cc_statement *s)
{
    const cc_time *t = s->mention < 0 ? NULL : cc_time_of(r->story, s);
    return t != NULL && t->intervals == 1 && t->interval[0].from != INT64_MIN && t->interval[0].to == INT64_MAX;
}

/* The first flight and the next one; her last album and her last concert. */
static bool other_turn(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (is_since(r, a) || is_since(r, b)) return false;
    cc_span p = CC_LIT(""), q = CC_LIT("");
    int x = a->event < 0 ? 0 : which_of(r, a, &p), y = b->event < 0 ? 0 : which_of(r, b, &q);
    return x != 0 && y != 0 && (x != y || !may_be_one(r, p, q));
}

/* "Two days after a bomb killed two guards": what the one comes after is told in words of the other. */
static bool other_anchor(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    const float LEAST = 1, WORD = 0.4f,
                ALIKE = 0.5f; /* one word is enough where there is hardly another: "the flight" */
    float shared = 0;
    if (!cc_span_is(a->kind, "lag")) return false;
    float alike = cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, &shared);
    return shared < LEAST && !(shared >= WORD && alike >= ALIKE);
}

/* "P635D": its figure and unit; 0 where it is made of several. */
static double figure_of(cc_span value, char *unit)
{
    double n = 0;
    if (value.len < 3 || value.ptr[0] != 'P') return 0;
    for (size_t i = 1; i + 1 < value.len; i++) {
        if (value.ptr[i] < '0' || value.ptr[i] > '9') return 0;
        n = n * 10 + (value.ptr[i] - '0');
    }
    *unit = value.ptr[value.len - 1];
    return n;
}

/* "Missing for 636 days", "held for 635 days": lengths as fine as these do not lie so near each other by chance. */
static bool are_fine_lengths(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { FINE = 100 };
    const double NEAR = 0.02;
    char p = ' ', q = ' ';
    if (!cc_span_is(a->kind, "duration") || a->mention < 0 || b->mention < 0 || cc_same_value(r, a, b)) return false;
    double x = figure_of(cc_time_of(r->story, a)->value, &p), y = figure_of(cc_time_of(r->story, b)->value, &q);
    bool round = fmod(x, 10) == 0 && fmod(y, 10) == 0;
    return p == q && x >= FINE && y >= FINE && !round && fabs(x - y) <= NEAR * fmax(x, y);
}

float cc_fit_time(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (cc_is_life(a))
        return a->owner == b->owner && (a->article != b->article || cc_same_value(r, a, b)) ? (*mass = 1) : 0;
    if ((a->article == b->article && !cc_same_value(r, a, b)) || a->head == CC_NO_CONCEPT || b->head == CC_NO_CONCEPT)
        return 0;
    if (!cc_same_value(r, a, b) && cc_times_of_two(r, a, b)) return 0;
    if (cc_is_anothers(r, a, b) || cc_is_anothers(r, b, a)) return 0;
    if (a->part != b->part || other_anchor(r, a, b)) return 0; /* when it began, when it was over */
    bool owned = a->owner != CC_NO_CONCEPT && b->owner != CC_NO_CONCEPT;
    /* Two people's deaths have two dates; "police arrested Ashdown" and "he was arrested" have one. */
    bool two = owned && a->owner != b->owner && !cc_context_has(&a->context, b->owner) &&
               !cc_context_has(&b->context, a->owner);
    uint32_t topic = cc_common_topic(r, a, b);
    bool sole = a->sole && b->sole;
    if (cc_other_scope(r, a, b) || two) return 0;
    float event = cc_concept_match(&r->vocabulary, a->head, b->head);
    bool over = is_over(r, a) != is_over(r, b); /* when they married, when the marriage ended */
    if (event <= 0 && !over && (in_clause(r, a->head, b) || in_clause(r, b->head, a))) event = 0.7f;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    if (a->demanded != b->demanded && !cc_same_value(r, a, b)) return 0; /* years asked for and years given */
    if ((topic > 0 && cc_other_artifact(r, a, b)) || other_turn(r, a, b)) return 0;
    float cost = cc_distance_cost(r, a, b) * gap_cost(r, a, b);
    if (!cc_same_value(r, a, b) && is_other_news(r, a, b)) cost *= 0.4f;
    if (!cc_same_value(r, a, b) && is_other_noun(r, a, b)) cost *= 0.5f;
    if (a->era != b->era) cost *= 0.3f; /* the ban of now, and the one of 2016 */
    if (is_ahead_of(r, a, b) || is_ahead_of(r, b, a)) cost *= 0.4f;
    if (topic == 0 && !cc_same_value(r, a, b) && cc_other_participant(r, a, b)) cost *= 0.6f;
    if (context > 0 && are_fine_lengths(r, a, b)) return *mass += 1, cost * (0.4f + 0.5f * context);
    /* The same done to the same: how much more each sentence says does not matter. */
    float deed = sole && cc_same_deed(r, a, b) ? 0.32f : 0;
    const float ABOUT_IT = 0.5f, PUBLIC = 0.46f;
    if (*mass >= ABOUT_IT && cc_made_public_alike(r, a, b)) deed = PUBLIC;
    if (deed > 0) *mass += 0.8f;
    if (topic == 0 || (context <= 0 && !sole)) return cost * fmaxf(event * context, deed);
    *mass += 0.6f + (sole ? 0.6f : 0);
    return cost * fmaxf(deed, ((sole ? 0.25f : 0.1f) + 0.8f * context) * fmaxf(event, 0.85f));
}
