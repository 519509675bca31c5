/* How well two names fit that answer one question of topics.csv, and whether they are two. */
#include "judge/fit.h"
#include "judge/participants.h"
#include "judge/topics.h"
#include "judge/undated.h"

/* A weekday alone (past false), or a month or year without a day, in the sentence of a statement. */
static bool tells_time(const cc_judging *r, const cc_statement *s, bool past)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_sentence *in = &a->sentences.item[s->sentence];
    for (uint32_t i = 0; i < in->count; i++) {
        if (in->token[i].time < 0) continue;
        const cc_time *t = &a->times.item[in->token[i].time];
        cc_day_words said = cc_day_words_said(a, t);
        bool long_past = t->intervals == 1 && !t->relative && t->interval[0].grain >= CC_GRAIN_MONTH && said.date == 0;
        if (past ? long_past : t->intervals == 0 && said.weekdays != 0 && said.months == 0) return true;
    }
    return false;
}

/* "Monday's raid" and "the attack of September 2013": news is told by its weekday, what is long past by month and
 * year, though no article says of which week the weekday is. */
static bool is_news_and_past(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    return tells_time(r, a, false) && tells_time(r, b, true);
}

/* "Convicted of bombings in Norland": of several acts, none of which need be the other's; it stays a rival. */
static bool is_of_many_acts(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *in = &cc_judging_article(r, s->article)->sentences.item[s->sentence];
    int32_t above = in->token[s->token - in->first].head;
    return above != CC_NO_TOKEN && in->token[above].xpos == CC_XPOS_NNS &&
           cc_concept_names_event(&r->rules->concepts, in->token[above].lemma);
}

/* Each article's only one of its topic fits most; of several, the surroundings must tell. */
float cc_fit_filler(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    if (a->article == b->article || a->era != b->era || cc_common_topic(r, a, b) == 0 || cc_other_time(r, a, b))
        return 0;
    if (a->ask == CC_ASK_PLACE && (is_of_many_acts(r, a) || is_of_many_acts(r, b))) return 0;
    if (a->ask == CC_ASK_PLACE && (is_news_and_past(r, a, b) || is_news_and_past(r, b, a))) return 0;
    uint32_t x = cc_subject_name(r, a->article, (uint32_t)a->event),
             y = cc_subject_name(r, b->article, (uint32_t)b->event);
    if (a->ask == CC_ASK_PLACE && x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && x != y) return 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    bool sole = a->sole && b->sole;
    *mass += sole ? 1 : 0.4f;
    return (cc_told_apart(r, a->article, b->article) ? 0.5f : 1) * ((sole ? 0.45f : 0.15f) + 0.5f * context);
}

/* The one name is a word of the other or ends it: "Ruby", "Ruby Holt". */
static bool is_short_for(cc_span name, cc_span longer)
{
    cc_span word;
    if (name.len < 2 || name.ptr[0] != '@' || longer.len <= name.len || longer.ptr[0] != '@') return false;
    name = cc_span_sub(name, 1, name.len), longer = cc_span_sub(longer, 1, longer.len);
    size_t rest = longer.len - name.len; /* "Mayor Ruby Holt" that the names took for her name */
    if (longer.ptr[rest - 1] == ' ' && cc_span_equal(cc_span_sub(longer, rest, longer.len), name)) return true;
    while (cc_span_split(&longer, ' ', &word))
        if (cc_span_equal(name, word)) return true;
    return false;
}

/* Of one person or of the story. */
static bool is_of_one(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->head == b->head) return true;
    if (a->head == CC_NO_CONCEPT || b->head == CC_NO_CONCEPT) return false;
    cc_span x = r->vocabulary.concept.item[a->head].text, y = r->vocabulary.concept.item[b->head].text;
    return is_short_for(x, y) || is_short_for(y, x);
}

/* Each its article's only one, of one person or one event. */
float cc_fit_answer(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    enum { MANY = 10 };
    if (a->article == b->article || !is_of_one(r, a, b) || a->era != b->era) return 0;
    if (!a->sole || !b->sole) return 0;
    if (a->owner != CC_NO_CONCEPT && b->owner != CC_NO_CONCEPT &&
        cc_concept_match(&r->vocabulary, a->owner, b->owner) <= 0)
        return 0;
    if (a->head == CC_NO_CONCEPT && r->story->articles > MANY && !cc_tied(r, a, b)) return 0;
    if (cc_told_apart(r, a->article, b->article)) return 0;
    *mass = 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    *mass += 1;
    return 0.45f + 0.5f * context;
}
