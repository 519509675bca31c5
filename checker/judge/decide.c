/* Who meets whom, and what the rules say of it.
 *
 * A statement is held against its best counterpart in each other article, and only when it is
 * that one's best counterpart too: two numbers of one sentence never clash with the same third.
 * A counterpart that says the same is preferred, for a source that has the value has no quarrel. */
#include "judge/judging.h"
#include "judge/topics.h"
#include "judge/participants.h"
#include "judge/values.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static bool same_time(const cc_time *a, const cc_time *b)
{
    if (a->intervals != b->intervals || a->intervals == 0) return false;
    for (uint32_t i = 0; i < a->intervals; i++)
        if (a->interval[i].from != b->interval[i].from || a->interval[i].to != b->interval[i].to) return false;
    return true;
}

/* "Friday or Monday" in two articles is one pair of days, whatever date one of them was taken to have. */
static bool same_words(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->mention < 0 || b->mention < 0 || a->level != b->level) return false;
    return cc_time_of(r->story, a)->relative && cc_time_of(r->story, b)->relative &&
           cc_span_equal_nocase(cc_article_slice(cc_judging_article(r, a->article), a->start, a->end),
                                cc_article_slice(cc_judging_article(r, b->article), b->start, b->end));
}

/* The word itself, not another of its class. */
static bool same_verb(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return cc_span_equal_nocase(cc_judging_article(r, a->article)->tokens.item[a->event].lemma,
                                cc_judging_article(r, b->article)->tokens.item[b->event].lemma);
}

/* Births, deaths and acts in between meet under the person's name. */
static bool is_life(const cc_statement *s)
{
    return cc_span_is(s->kind, "birth") || cc_span_is(s->kind, "death") || cc_span_is(s->kind, "life");
}

static bool same_value(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (cc_span_equal(a->value, b->value) && a->level == b->level) return true;
    if (is_life(a) && a->level != b->level) return false;
    if (a->ask == CC_ASK_TIME && same_words(r, a, b)) return true;
    if (a->ask == CC_ASK_TIME && cc_span_is(a->kind, "clock")) return a->level == b->level;
    if (a->ask == CC_ASK_TIME && (a->mention < 0 || b->mention < 0 || a->level != b->level)) return false;
    if (a->ask == CC_ASK_TIME && !cc_span_is(a->kind, "duration") && !cc_span_is(a->kind, "deadline"))
        return same_time(cc_time_of(r->story, a), cc_time_of(r->story, b));
    if (cc_span_is(a->kind, "score")) return !cc_scores_differ(a->value, b->value);
    if (a->ask == CC_ASK_NUMBER && a->mention >= 0 && b->mention >= 0) {
        cc_amount x = cc_amount_of(r->story, a), y = cc_amount_of(r->story, b);
        return x.exact && y.exact && cc_amounts_agree(&x, &y);
    }
    return false;
}

/* --- how well two statements fit ------------------------------------------ */

/* Of counted things: the same noun 1, a synonym 0.85, two words for persons 0.7, no noun on one side 0.6. */
static float noun_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    float match = cc_concept_match(&r->vocabulary, a->head, b->head);
    if (match >= 1) return 1;
    if (match > 0) return 0.85f;
    if (a->head == CC_NO_CONCEPT && b->head == CC_NO_CONCEPT) return 0.6f;
    if (cc_is_person(r, a->head) && cc_is_person(r, b->head)) return 0.7f;
    return 0;
}

static uint32_t event_concept(const cc_judging *r, const cc_statement *s)
{
    return s->event < 0 ? CC_NO_CONCEPT : r->vocabulary.of[s->article][s->event];
}

/* 1 where the predicates are one class, 0.8 for synonyms, 0 for others. */
static float event_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return cc_concept_match(&r->vocabulary, event_concept(r, a), event_concept(r, b));
}

/* Both name places, and not one in common. */
static bool other_scope(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return a->places.count > 0 && b->places.count > 0 && cc_context_match(&r->vocabulary, &a->places, &b->places, NULL) <= 0;
}

/* Numbers that differ by a slip or an update lie near each other; those that count different things mostly do not. */
static float nearness(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    cc_amount x = cc_amount_of(r->story, a), y = cc_amount_of(r->story, b);
    double p = isfinite(x.low) && x.low > 0 ? x.low : x.high, q = isfinite(y.low) && y.low > 0 ? y.low : y.high;
    if (p <= 0 || q <= 0) return 0;
    double ratio = p > q ? p / q : q / p;
    if (ratio <= 1.4 || fabs(ratio - 10) < 1e-6) return 1;
    return ratio <= 2.1 ? 0.5f : 0;
}

/* A record or an age belongs to somebody: two people's do not meet, one person's surely do; a girl may be another girl. */
static float fit_personal(const cc_judging *r, const cc_statement *a, const cc_statement *b, float context, float *mass)
{
    if (a->owner == CC_NO_CONCEPT || b->owner == CC_NO_CONCEPT) return cc_shared_topic(a, b) > 0 && a->sole && b->sole ? 0.3f + 0.6f * context : context;
    bool name = r->vocabulary.concept.item[a->owner].kind == CC_CONCEPT_NAME;
    *mass += 1;
    return (name ? 0.6f : 0.3f) + 0.4f * context;
}

/* The first concept of the statement's event, noun or phrase that stands in exclusive.csv for numbers: "die", "injure". */
static uint32_t outcome_of(const cc_judging *r, const cc_statement *s)
{
    char key[96];
    uint32_t tried[2] = {s->head, event_concept(r, s)};
    for (uint32_t i = 0; i < 2 + s->phrase.count; i++) {
        uint32_t concept = i < 2 ? tried[i] : s->phrase.item[i - 2].concept;
        if (concept == CC_NO_CONCEPT) continue;
        cc_span text = r->vocabulary.concept.item[concept].text;
        int n = snprintf(key, sizeof key, "number|%.*s", CC_FMT(text));
        if (n > 0 && n < (int)sizeof key && cc_map_get(&r->rules->exclusive, (cc_span){key, (size_t)n}) >= 0) return concept;
    }
    return CC_NO_CONCEPT;
}

/* The dead and the injured are two counts. */
static bool other_outcome(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    uint32_t x = outcome_of(r, a), y = outcome_of(r, b);
    return x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && x != y &&
           cc_rules_exclusive(r->rules, "number", r->vocabulary.concept.item[x].text, r->vocabulary.concept.item[y].text);
}

/* Each is true of its time: "by Monday 14", "by Tuesday 31"; closed on Monday, reopened on Wednesday. */
static bool other_time(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->when == 0 || b->when == 0) return false;
    return cc_times_apart(&cc_judging_article(r, a->article)->times.item[a->when - 1],
                          &cc_judging_article(r, b->article)->times.item[b->when - 1]);
}

/* Articles months apart tell of several quarters, orders, elections: what they say fits less. Two clauses with two
 * names as their subjects do, too. */
static float distance_cost(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { DAYS = 45 };
    const cc_article *x = cc_judging_article(r, a->article), *y = cc_judging_article(r, b->article);
    bool dated = x->date_source > CC_DATE_STORY && y->date_source > CC_DATE_STORY;
    float cost = dated && abs(x->published - y->published) > DAYS ? 0.6f : 1;
    uint32_t p = a->event < 0 ? CC_NO_CONCEPT : cc_subject_name(r, a->article, (uint32_t)a->event);
    uint32_t q = b->event < 0 ? CC_NO_CONCEPT : cc_subject_name(r, b->article, (uint32_t)b->event);
    bool two = p != CC_NO_CONCEPT && q != CC_NO_CONCEPT && p != q;
    return two ? cost * 0.7f : cost;
}

/* What one has of a year long past and the other of now are two events; a word on the year may be left out. */
static float era_cost(const cc_statement *a, const cc_statement *b)
{
    if (a->era == b->era) return 1;
    return a->era != 0 && b->era != 0 ? 0 : 0.3f;
}

/* Values of one topic: people who are only counted are anybody; a kind of people is a part of them more often than not. */
static float topic_noun_fit(const cc_judging *r, const cc_statement *a, const cc_statement *b, uint32_t topic)
{
    float same = noun_fit(r, a, b);
    if (same >= 0.85f || !cc_span_is(a->kind, "count")) return same > 0.9f ? same : 0.9f;
    bool x = cc_names_people(r, a->head), y = cc_names_people(r, b->head);
    if ((x && y) || cc_span_find(r->rules->topic.item[topic - 1].nouns, CC_LIT("person")) == SIZE_MAX) return 1;
    return x || y ? 0.7f : 0.5f * same;
}

static float fit_number(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (a->article == b->article && !same_value(r, a, b)) return 0;
    bool owned = a->owner != CC_NO_CONCEPT && b->owner != CC_NO_CONCEPT;
    if (owned && cc_concept_match(&r->vocabulary, a->owner, b->owner) <= 0) return 0;
    bool scoped = !cc_span_starts(a->kind, "money"); /* a film shot here or there has one budget */
    if (other_time(r, a, b) || (scoped && other_scope(r, a, b) && nearness(r, a, b) < 1)) return 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    if (cc_span_is(a->kind, "age at death") || cc_span_is(a->kind, "birth year")) return a->owner == b->owner ? 1 : 0;
    if (cc_span_is(a->kind, "id")) return context;
    if (cc_span_is(a->kind, "score") || cc_span_is(a->kind, "age")) return fit_personal(r, a, b, context, mass);
    uint32_t topic = cc_shared_topic(a, b);
    float noun = topic > 0 ? topic_noun_fit(r, a, b, topic) : noun_fit(r, a, b);
    if (noun <= 0 || a->part != b->part || other_outcome(r, a, b)) return 0;
    float phrase = a->phrase.count > 0 && b->phrase.count > 0 ? cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, NULL) : 0.25f;
    float fit = 0.4f * context + 0.3f * phrase + 0.15f * event_fit(r, a, b) + 0.15f * nearness(r, a, b);
    if (topic > 0) {
        /* One of several prices need not be the other's only one; of the dead there are not several counts. */
        bool sole = a->sole && b->sole, people = cc_names_people(r, a->head) && cc_names_people(r, b->head);
        float base = sole ? 0.4f : people ? 0.3f : 0.17f;
        fit = base + 0.25f * context + 0.15f * phrase + 0.2f * nearness(r, a, b);
        *mass += sole || people ? 1.2f : 0.6f;
    } else if (a->sole && b->sole && a->head == b->head && !cc_is_person(r, a->head) && !cc_names_people(r, a->head)) {
        fit += 0.12f; /* each article has one such count */
        *mass += 0.5f;
    }
    bool near = a->head == b->head && nearness(r, a, b) >= 1;
    bool other = topic == 0 && a->topic[0] > 0 && b->topic[0] > 0 && !near;
    return distance_cost(r, a, b) * era_cost(a, b) * noun * fit * (other ? 0.5f : 1);
}

/* The other statement's clause has this one's event: "available" in "expected to be available". */
static bool in_clause(const cc_judging *r, uint32_t concept, const cc_context *c)
{
    for (uint32_t i = 0; i < c->count; i++)
        if (c->item[i].concept == concept) return c->item[i].weight >= 0.8f * r->vocabulary.concept.item[concept].weight;
    return false;
}

static bool is_news_time(const cc_judging *r, const cc_statement *s, const cc_time *t)
{
    enum { DAY = 24 * 60, NEWS = 120 };
    const cc_article *a = cc_judging_article(r, s->article);
    return a->published != CC_NO_DAY && llabs(t->interval[0].from / DAY - a->published) < NEWS;
}

/* A day of the news and a year long past are two events' times more often than one's. */
static float gap_cost(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { YEAR = 365 * 24 * 60 };
    if (a->mention < 0 || b->mention < 0 || cc_span_is(a->kind, "duration") || cc_span_is(a->kind, "deadline")) return 1;
    const cc_time *x = cc_time_of(r->story, a), *y = cc_time_of(r->story, b);
    if (x->intervals == 0 || y->intervals == 0 || x->interval[0].from == INT64_MIN || y->interval[0].from == INT64_MIN) return 1;
    if (llabs(x->interval[0].from - y->interval[0].from) < 2 * (int64_t)YEAR) return 1;
    return is_news_time(r, a, x) != is_news_time(r, b, y) ? 0.25f : 1;
}

static float fit_time(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (is_life(a)) return a->owner == b->owner && (a->article != b->article || same_value(r, a, b)) ? (*mass = 1) : 0;
    if ((a->article == b->article && !same_value(r, a, b)) || a->head == CC_NO_CONCEPT || b->head == CC_NO_CONCEPT) return 0;
    bool owned = a->owner != CC_NO_CONCEPT && b->owner != CC_NO_CONCEPT;
    /* Two people's deaths have two dates; "police arrested Ashdown" and "he was arrested" have one. */
    bool two = owned && a->owner != b->owner && !cc_context_has(&a->context, b->owner) && !cc_context_has(&b->context, a->owner);
    if (other_scope(r, a, b) || two) return 0;
    float event = cc_concept_match(&r->vocabulary, a->head, b->head);
    if (event <= 0 && (in_clause(r, a->head, &b->context) || in_clause(r, b->head, &a->context))) event = 0.7f;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    uint32_t topic = cc_shared_topic(a, b);
    bool sole = a->sole && b->sole;
    float cost = distance_cost(r, a, b) * gap_cost(r, a, b);
    if (topic == 0 || (context <= 0 && !sole)) return cost * event * context;
    *mass += 0.6f + (sole ? 0.6f : 0);
    return cost * ((sole ? 0.25f : 0.1f) + 0.8f * context) * (event > 0.85f ? event : 0.85f);
}

/* Two accounts of one fire give other minutes; of two days there are two fires. */
static bool other_day(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { HALF_DAY = 720 };
    if (!other_time(r, a, b)) return false;
    const cc_time *x = &cc_judging_article(r, a->article)->times.item[a->when - 1], *y = &cc_judging_article(r, b->article)->times.item[b->when - 1];
    return x->interval[0].from / HALF_DAY != y->interval[0].from / HALF_DAY;
}

static float fit_event(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (a->article == b->article && !same_value(r, a, b)) return 0;
    if (cc_span_is(a->kind, "spot") ? other_day(r, a, b) : other_time(r, a, b)) return 0;
    bool narrowed = cc_span_is(a->kind, "act") || cc_span_is(a->kind, "spot");
    if (narrowed && a->phrase.total > 0.5f && b->phrase.total > 0.5f &&
        cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, NULL) <= 0)
        return 0;
    bool opposites = a->head == CC_NO_CONCEPT && cc_span_starts(a->kind, "opposite:");
    if (!opposites && cc_concept_match(&r->vocabulary, a->head, b->head) <= 0) return 0;
    return cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
}

/* What is denied and what is affirmed must be of the same things: "not want to improve" and "want to offer" are not. */
static float fit_polarity(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (cc_span_is(a->kind, "content") || cc_span_is(a->kind, "report"))
        return a->article == b->article || a->level == b->level ? 0 : cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, mass);
    float shared = 0, context = fit_event(self, a, b, mass);
    float phrase = cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, &shared);
    if (context <= 0 || shared < 0.4f || cc_other_participant(r, a, b)) return 0;
    /* Two texts held against each other alone are about one thing; of many, two may use one phrase of two things. */
    if (r->story->articles > 2 && !cc_tied(r, a, b)) return 0;
    /* Another word of the class is a weaker counterpart: who sought to influence need not have interfered. */
    return distance_cost(r, a, b) * (0.5f * context + 0.5f * phrase) * (same_verb(r, a, b) ? 1.0f : 0.72f);
}

/* Two plain statements have nothing to say about certainty. */
static float fit_certainty(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (a->level == CC_PLAINLY_STATED && b->level == CC_PLAINLY_STATED) return 0;
    bool x = cc_judging_article(r, a->article)->tokens.item[a->event].upos == CC_UPOS_ADJ;
    bool y = cc_judging_article(r, b->article)->tokens.item[b->event].upos == CC_UPOS_ADJ;
    if (x != y) return 0; /* "direct talks" and "directed a campaign" */
    return fit_event(self, a, b, mass);
}

static float fit_state(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if ((a->article == b->article && !same_value(r, a, b)) || other_time(r, a, b)) return 0;
    return cc_states_fit(r, a, b, mass);
}

static cc_fit *const fits[CC_ASK_COUNT] = {
    [CC_ASK_NUMBER] = fit_number, [CC_ASK_TIME] = fit_time,       [CC_ASK_PLACE] = fit_event,    [CC_ASK_MEDIUM] = fit_event,
    [CC_ASK_ACTION] = fit_event,  [CC_ASK_POLARITY] = fit_polarity,  [CC_ASK_MODALITY] = fit_certainty, [CC_ASK_ROLE] = fit_event,
    [CC_ASK_ACTOR] = fit_event,   [CC_ASK_OBJECT] = fit_event,    [CC_ASK_DEGREE] = fit_event,  [CC_ASK_STATE] = fit_state,
};

/* --- best counterparts ----------------------------------------------------- */

typedef struct {
    uint32_t statement, article, meeting;
    float score;
} half_meeting;

static int by_rank(const void *a, const void *b)
{
    const half_meeting *x = a, *y = b;
    if (x->statement != y->statement) return x->statement < y->statement ? -1 : 1;
    if (x->article != y->article) return x->article < y->article ? -1 : 1;
    if (x->score != y->score) return x->score > y->score ? -1 : 1;
    return x->meeting < y->meeting ? -1 : x->meeting > y->meeting;
}

static const cc_statement *other_side(const cc_judging *r, const cc_meetings *met, const half_meeting *h)
{
    const cc_meeting *m = &met->item[h->meeting];
    return &r->store.statement.item[m->a == h->statement ? m->b : m->a];
}

/* "Almost two dozen" in the lead and "22" below are one article's word on one thing: second best is as good. */
static bool as_good(const cc_judging *r, const cc_meetings *met, const half_meeting *best, const half_meeting *h)
{
    const cc_statement *a = other_side(r, met, best), *b = other_side(r, met, h);
    if (is_life(a)) return true;
    if (a->ask == CC_ASK_DEGREE) return h->score >= 0.5f * best->score; /* an article may say both */
    if (a->ask != CC_ASK_NUMBER || h->score < 0.45f * best->score || !cc_span_equal(a->kind, b->kind)) return false;
    cc_amount x = cc_amount_of(r->story, a), y = cc_amount_of(r->story, b);
    return !(x.exact && y.exact) && cc_amounts_agree(&x, &y) && isfinite(x.high) && isfinite(y.high);
}

uint8_t *cc_count_votes(const cc_judging *r, const cc_meetings *met)
{
    uint8_t *votes = CC_NEW_ARRAY(r->arena, met->count + 1, uint8_t);
    half_meeting *half = CC_NEW_ARRAY(r->arena, 2 * (size_t)met->count + 1, half_meeting);
    for (uint32_t m = 0; m < met->count; m++) {
        const cc_meeting *meeting = &met->item[m];
        const cc_statement *a = &r->store.statement.item[meeting->a], *b = &r->store.statement.item[meeting->b];
        bool same = same_value(r, a, b) && (a->ask != CC_ASK_POLARITY || same_verb(r, a, b));
        float score = meeting->score * (same ? 1.35f : 1.0f);
        half[2 * m] = (half_meeting){meeting->a, b->article, m, score};
        half[2 * m + 1] = (half_meeting){meeting->b, a->article, m, score};
    }
    qsort(half, 2 * (size_t)met->count, sizeof *half, by_rank);
    for (uint32_t i = 0, best = 0; i < 2 * met->count; i++) {
        if (half[best].statement != half[i].statement || half[best].article != half[i].article) best = i;
        if (i == best || as_good(r, met, &half[best], &half[i])) votes[half[i].meeting]++;
    }
    return votes;
}

static void explain(cc_judging *r, const cc_meeting *m, unsigned votes, const char *outcome)
{
    const cc_statement *a = &r->store.statement.item[m->a], *b = &r->store.statement.item[m->b];
    const cc_article *x = cc_judging_article(r, a->article), *y = cc_judging_article(r, b->article);
    *CC_PUSH(r->arena, &r->explained) = cc_arena_print(
        r->arena, "%s %.*s: %.*s:%u \"%.*s\" [%.*s] / %.*s:%u \"%.*s\" [%.*s] fit %.2f, shared weight %.1f, best for %u of 2: %s",
        cc_ask_name(a->ask), CC_FMT(a->kind), CC_FMT(x->source), cc_article_line(x, a->start),
        CC_FMT(cc_article_slice(x, a->start, a->end)), CC_FMT(a->value), CC_FMT(y->source), cc_article_line(y, b->start),
        CC_FMT(cc_article_slice(y, b->start, b->end)), CC_FMT(b->value), m->score, m->mass, votes, outcome);
}

static const char *ask_rules(cc_judging *r, const cc_meeting *m)
{
    const cc_statement *a = &r->store.statement.item[m->a], *b = &r->store.statement.item[m->b];
    if (same_value(r, a, b)) {
        /* An article repeats itself where its sentences are nearly one. */
        if (a->ask == CC_ASK_POLARITY && !same_verb(r, a, b)) return "the same, in another word";
        if (m->score >= (a->article == b->article && a->ask != CC_ASK_POLARITY ? 0.6f : 0.3f)) *CC_PUSH(r->arena, &r->agreements) = *m;
        return "the same";
    }
    cc_comparison c = {r->rules, NULL, r->story, &r->vocabulary, a, b, m->score, m->mass};
    const cc_rule *rule = cc_rules_compare(r->rules, &c);
    if (rule == NULL) return "no rule fires";
    *CC_PUSH(r->arena, &r->clashes) = (cc_clash){m->a, m->b, rule, m->score, CC_LIT("")};
    return rule->id.ptr;
}

void cc_decide(cc_judging *r)
{
    for (int ask = 0; ask < CC_ASK_COUNT; ask++) {
        if (fits[ask] == NULL) continue;
        cc_meetings met = {0};
        cc_store_meet(&r->store, (cc_ask)ask, fits[ask], r, &met);
        uint8_t *votes = cc_count_votes(r, &met);
        for (uint32_t m = 0; m < met.count; m++) {
            const char *outcome = votes[m] == 2 ? ask_rules(r, &met.item[m]) : "another fits better";
            if (r->rules->explain) explain(r, &met.item[m], votes[m], outcome);
        }
    }
}
