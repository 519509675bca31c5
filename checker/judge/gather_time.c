/* Statements of times: when something was, is or will be; and how long it took. */
#include "judge/counting.h"
#include "judge/fit.h"
#include "judge/main_event.h"
#include "judge/timing.h"
#include "judge/topics.h"
#include "judge/undated.h"
#include "judge/values.h"

#include "base/utf8.h"

/* "March 9" in "shortly after 7am on March 9": a minute has a day too. */
static bool is_day_of(const cc_time *t, const cc_time *clock)
{
    bool minute = clock->kind != CC_TIME_DURATION && clock->intervals == 1 &&
                  clock->interval[0].grain != CC_GRAIN_NONE && clock->interval[0].grain <= CC_GRAIN_HOUR;
    return minute && t->kind == CC_TIME_DATE && t->intervals == 1 && t->interval[0].grain == CC_GRAIN_DAY &&
           t->at.end <= clock->at.end;
}

/* "Before dawn on Tuesday", "after midnight on Monday": of that day all the same; the part of the day stands right
 * behind. Its hours are filed by themselves (gather_hours.c). */
static bool is_beside_part(const cc_article *a, uint32_t index)
{
    const cc_time *t = &a->times.item[index], *part = t + 1;
    if (index + 1 >= a->times.count || t->intervals != 1 || !part->part || part->at.end != t->at.end) return false;
    bool beside = cc_span_is(a->tokens.item[t->at.first].lower, "before") ||
                  cc_span_is(a->tokens.item[t->at.first].lower, "after");
    bool open = t->interval[0].from == INT64_MIN || t->interval[0].to == INT64_MAX;
    return beside && open && part->intervals == 1 && part->interval[0].grain == CC_GRAIN_DAYPART;
}

/* "Until February 6, when he is to be sentenced": the day at the end of the whole is the day of what is told behind it.
 */
static bool is_day_before_when(const cc_article *a, const cc_time *t, const cc_time *whole)
{
    bool open = whole->intervals == 1 && (whole->interval[0].from == INT64_MIN || whole->interval[0].to == INT64_MAX);
    return open && t->at.last == whole->at.last && t->intervals == 1 && t->interval[0].from != INT64_MIN &&
           t->interval[0].to != INT64_MAX && t->interval[0].grain >= CC_GRAIN_DAY && cc_event_when(a, whole) >= 0;
}

/* "Five days" in "for five days from Tuesday": how long all of it is. */
static bool is_length_of(const cc_article *a, const cc_time *t, const cc_time *whole)
{
    return t->kind == CC_TIME_DURATION && t->at.first == whole->at.first && t->at.first > 0 &&
           cc_span_is(a->tokens.item[t->at.first - 1].lower, "for");
}

/* "Caught fire ten minutes after take-off": of the fire, where the tree hangs the time on what it is counted from. */
static int32_t past_anchor(const cc_article *a, const cc_time *t, int32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(a, t->at.head);
    int32_t own = (int32_t)(t->at.head - s->first), anchor = s->token[own].head;
    bool behind = anchor != CC_NO_TOKEN && anchor >= (int32_t)(t->at.last - s->first);
    if (!behind || s->token[anchor].head == CC_NO_TOKEN) return event;
    int32_t above = s->token[anchor].head;
    return s->token[above].upos == CC_UPOS_VERB ? (int32_t)s->first + above : event;
}

/* "PT48M", with dots where it may be more ("more than 48 minutes") or less. */
static cc_span length_of(const cc_time *t, cc_arena *a)
{
    const double ENDLESS = 1e299;
    bool vague = cc_span_find(t->value, CC_LIT("X")) != SIZE_MAX; /* "several days" */
    if (vague || (t->low > 0 && t->high < ENDLESS)) return t->value;
    return t->low > 0 ? cc_arena_print(a, "%.*s..", CC_FMT(t->value)) : cc_arena_print(a, "..%.*s", CC_FMT(t->value));
}

/* Ascending, as a statement's own. */
static void take_main_topics(const cc_judging *r, cc_statement *s)
{
    const uint32_t *of = cc_span_is(s->kind, "clock") ? r->main_hour : cc_span_is(s->kind, "date") ? r->main_day : NULL;
    for (uint32_t i = 0; i < CC_TOPICS && of != NULL; i++) s->topic[i] = of[i];
}

/* whole: t itself, or the clock that t is the day of. */
static void add(cc_judging *r, uint32_t article, const cc_time *t, uint32_t index, const cc_time *whole)
{
    const cc_article *a = cc_judging_article(r, article);
    if (cc_dates_nothing(a, whole) || cc_is_year_in_name(a, whole)) return;
    bool of_many = r->story->articles > 2; /* two texts alone are about one thing, and both may count from it */
    int32_t head = cc_timed_event(r, article, whole);
    bool lag = cc_is_lag(a, t), offset = lag || (of_many && cc_is_offset(a, t));
    if (lag) head = past_anchor(a, t, head);
    int32_t event = head < 0 ? -1 : cc_spoken_event(r, article, t, head),
            clock = t->kind == CC_TIME_DURATION ? -1 : cc_clock_of(a, t, r->arena);
    /* A weekday of an unknown week is still a word: it can be the same, or bounded otherwise. */
    bool bare = clock < 0 && t->intervals == 0 && t->kind != CC_TIME_DURATION;
    bool vague = bare && t->value.len > 0 && !cc_day_words_known(cc_day_words_of(a, t)); /* "recently" */
    if (event < 0 || vague || (offset && !lag && !cc_is_later(a, t)) || cc_dates_paper(a, t, (uint32_t)event)) return;
    bool denied = cc_is_denied_event(a, (uint32_t)event),
         bound = denied && cc_is_bound(a, t) && clock < 0 && t->kind != CC_TIME_DURATION;
    if ((denied && !bound) || (t->kind != CC_TIME_DURATION && cc_lasts_at(a, (uint32_t)event))) return;
    cc_statement s = {.ask = CC_ASK_TIME,
                      .article = article,
                      .sentence = t->at.sentence,
                      .start = t->at.start,
                      .end = t->at.end,
                      .token = t->at.head,
                      .event = event,
                      .mention = (int32_t)index,
                      .value = t->value,
                      .head = r->vocabulary.of[article][event]};
    s.kind = lag                           ? CC_LIT("lag")
             : offset                      ? CC_LIT("offset")
             : t->kind == CC_TIME_DURATION ? (cc_is_deadline(a, t) ? CC_LIT("deadline") : CC_LIT("duration"))
             : clock >= 0                  ? CC_LIT("clock")
                                           : CC_LIT("date");
    s.owner = cc_doer_of_event(r, article, (uint32_t)event);
    if (bare) s.value = cc_utf8_lowercase(r->arena, cc_article_slice(a, t->at.start, t->at.end));
    if (cc_is_length(&s)) s.value = length_of(t, r->arena);
    if (clock < 0) s.level = bound ? CC_NOT_BEFORE : cc_is_least_time(a, t);
    s.demanded = cc_is_demanded(a, t->at.head);
    if (t->kind == CC_TIME_DURATION) s.era = cc_era_of(r, article, (uint32_t)event);
    if (clock >= 0) s.part = cc_is_over_at(a, (uint32_t)event);
    if (clock >= 0) s.level = clock, s.value = cc_arena_print(r->arena, "T%02d:%02d", clock / 60, clock % 60);
    s.claim = cc_claim_at(r, article, event);
    cc_context_read(&s.context, &r->vocabulary, r->story, article, (uint32_t)event, r->arena);
    if (a->tokens.item[event].upos == CC_UPOS_NOUN) cc_what_of_event(&s.phrase, r, article, (uint32_t)event);
    const cc_sentence *line = cc_sentence_of_token(a, t->at.head);
    if (lag) s.part = cc_span_is(a->tokens.item[t->at.last].lower, "before");
    if (lag) /* after what */
        cc_context_of_range(&s.phrase, &r->vocabulary, article, t->at.last, line->first + line->count, r->arena);
    cc_topics_of(r, article, CC_ASK_TIME, s.kind, -1, (uint32_t)event, s.topic);
    if (s.topic[0] == 0 && cc_is_main_event(a, (uint32_t)event)) take_main_topics(r, &s);
    bool main = s.head == r->main_act && s.head != CC_NO_CONCEPT && cc_span_is(s.kind, "date");
    if (main) cc_add_main_act(r, &s);
    /* What somebody does once, as to be founded, needs no place that tells which it was. */
    bool once = s.topic[0] > 0 && r->rules->topic.item[s.topic[0] - 1].owned;
    cc_names_of_event(&s.places, r, article, (uint32_t)event, !once && cc_past_year(a, t) != 0);
    cc_store_add(&r->store, &r->vocabulary, &s);
    if (!cc_span_is(s.kind, "deadline")) return;
    s.kind = CC_LIT("duration"); /* "within ten minutes" can meet "took 40 minutes" */
    s.value = cc_arena_print(r->arena, "..%.*s", CC_FMT(t->value));
    cc_topics_of(r, article, CC_ASK_TIME, s.kind, -1, (uint32_t)event, s.topic);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

/* These are one another's only rivals, and not those of the dates and clocks that they are told by too. */
static void gather_hours(cc_judging *r)
{
    uint32_t from = r->store.statement.count;
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t k = 0; k < a->sentences.count; k++)
            if (cc_speaks_at(a, a->sentences.item[k].start)) cc_gather_hours(r, i, &a->sentences.item[k]);
    }
    cc_mark_sole(r, from);
}

void cc_gather_times(cc_judging *r)
{
    uint32_t from = r->store.statement.count;
    cc_main_topics(r, "clock", r->main_hour);
    cc_main_topics(r, "date", r->main_day);
    r->main_act = cc_main_act(r);
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t k = 0; k < a->sentences.count; k++) {
            if (!cc_speaks_at(a, a->sentences.item[k].start)) continue;
            cc_gather_withheld(r, i, &a->sentences.item[k]);
            cc_gather_at_once(r, i, &a->sentences.item[k]);
            cc_gather_long_words(r, i, &a->sentences.item[k]);
        }
        const cc_time *whole = NULL;
        for (uint32_t k = 0; k < a->times.count; k++) {
            const cc_time *t = &a->times.item[k];
            if (is_beside_part(a, k) && cc_speaks_at(a, t->at.start)) {
                add(r, i, t + 1, k + 1, t);
                continue;
            }
            if (!t->part) whole = t;
            else if (whole != NULL && is_day_before_when(a, t, whole) && cc_speaks_at(a, t->at.start))
                add(r, i, t, k, t);
            else if (whole != NULL && is_day_of(t, whole) && cc_speaks_at(a, t->at.start)) {
                add(r, i, t, k, whole);
                whole = NULL;
            }
            if (t->part && whole != NULL && is_length_of(a, t, whole) && cc_speaks_at(a, t->at.start))
                add(r, i, t, k, whole);
            bool usable = t->kind == CC_TIME_DURATION ? t->high > 0 && !t->age : t->kind != CC_TIME_SET;
            cc_years shifted;
            usable &= !cc_is_end_of_state(a, t) || r->story->articles <= 2;
            bool open = t->intervals == 1 && (t->interval[0].from == INT64_MIN || t->interval[0].to == INT64_MAX);
            bool day = t->kind == CC_TIME_DATE && open && t->interval[0].grain >= CC_GRAIN_DAY;
            if (day && cc_event_when(a, t) >= 0) continue; /* the day alone was filed, as that of what follows */
            usable &= !cc_is_clock_again(a, k);
            if (usable && !t->part && !cc_years_shifted(a, t, &shifted) && cc_speaks_at(a, t->at.start))
                add(r, i, t, k, t);
        }
    }
    cc_mark_sole(r, from);
    gather_hours(r);
}
