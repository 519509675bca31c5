/* Statements of the hours of the day in which something was (kind "hours"): a word for a part of the day, whether the
 * times read it or not ("at nightfall", "it was getting dark when"), and every clock, so that the two can meet. */
#include "judge/hours.h"
#include "judge/main_event.h"
#include "judge/timing.h"
#include "judge/topics.h"
#include "judge/undated.h"
#include "judge/word.h"

enum { DAY = 24 * 60, HALF_DAY = DAY / 2, HOUR = 60 };

typedef struct {
    cc_judging *run;
    const cc_article *article;
    const cc_sentence *sentence;
    uint32_t number; /* of the article */
} place;

/* "Shortly", "just": next to the bound, whatever stands between. */
static bool is_close(const cc_sentence *s, uint32_t at)
{
    static const char *const words[] = {"shortly", "just", "soon", "right", "immediately", "moments", "minutes"};
    return at > 0 && CC_AMONG(s->token[at - 1].lower, words);
}

static uint32_t skip_articles(const cc_sentence *s, uint32_t at)
{
    while (at > 0 && s->token[at - 1].upos == CC_UPOS_DET) at--;
    return at;
}

/* What stands before the words at `at` moves their hours: "before dawn", "after midnight", "late in the afternoon".
 * False where it makes them an end or a way ("until dawn", "through the night"); "not until dawn" is at dawn. */
static bool place_hours(const cc_sentence *s, uint32_t at, bool denied, cc_hours *h)
{
    enum { NEAR = 60, BEFORE = 360, AFTER = 300 };
    static const char *const ends[] = {"by", "through", "throughout", "during", "for", "all", "every", "each", "per"},
                             *const until[] = {"until", "till", "til"};
    at = skip_articles(s, at);
    if (at == 0) return true;
    cc_span w = s->token[at - 1].lower;
    if (CC_AMONG(w, until)) return denied;
    if (CC_AMONG(w, ends)) return false;
    bool close = is_close(s, at - 1);
    if (cc_span_is(w, "before")) h->from -= close ? NEAR : BEFORE;
    if (cc_span_is(w, "after") || cc_span_is(w, "past")) h->to += close ? NEAR : AFTER;
    if (h->from < 0) h->from += DAY, h->to += DAY;
    return true;
}

/* --- the day -------------------------------------------------------------------------- */

static bool gives_day(const cc_article *a, const cc_time *t)
{
    bool one = t->intervals == 1 && t->interval[0].from != INT64_MIN && t->interval[0].to != INT64_MAX;
    return one && t->interval[0].grain <= CC_GRAIN_DAY && cc_says_day(a, t);
}

/* 1 + index of the time that says of which day the hours are: their own, or the only one of the sentence; 0: none. */
static int32_t day_of(const place *p, const cc_time *own)
{
    const cc_article *a = p->article;
    int32_t found = 0, day = 0, seen = -1;
    for (uint32_t token = 0; token < p->sentence->count; token++) {
        int32_t whole = p->sentence->token[token].time;
        if (whole < 0 || whole == seen) continue;
        seen = whole;
        /* The whole and its parts: "before dawn on Tuesday" has its day in one of them. */
        for (uint32_t i = (uint32_t)whole; i < a->times.count && (i == (uint32_t)whole || a->times.item[i].part); i++) {
            const cc_time *t = &a->times.item[i];
            if (!gives_day(a, t)) continue;
            if (own != NULL && t->at.first >= own->at.first && t->at.last <= own->at.last) return (int32_t)i + 1;
            int32_t its = (int32_t)(t->interval[0].from / DAY);
            if (found != 0 && its != day) return 0;
            found = (int32_t)i + 1, day = its;
        }
    }
    return found;
}

/* --- the event ------------------------------------------------------------------------ */

/* "It was getting dark when the steering failed": what the clause with "when" tells. */
static int32_t past_when(const cc_sentence *s, int32_t event)
{
    static const char *const idle[] = {"be", "get", "grow", "dark", "night", "morning", "evening", "fall"};
    if (!CC_AMONG(s->token[event].lemma, idle)) return event;
    for (uint32_t i = 0; i < s->count; i++) {
        int32_t clause = s->token[i].head;
        if (!cc_span_is(s->token[i].lower, "when") || clause <= (int32_t)i) continue;
        if (s->token[clause].head == event) return clause;
    }
    return event;
}

/* The words as a time that no lexicon of times read. */
static cc_time unread_time(const place *p, uint32_t at, uint32_t count)
{
    const cc_sentence *s = p->sentence;
    return (cc_time){.at = {.start = s->token[at].start,
                            .end = s->token[at + count - 1].end,
                            .first = s->first + at,
                            .last = s->first + at + count,
                            .sentence = (uint32_t)(s - p->article->sentences.item),
                            .head = s->first + cc_head_of_range(s, at, at + count)},
                     .kind = CC_TIME_TIME};
}

/* --- filing --------------------------------------------------------------------------- */

/* Ascending by where they were found: the clock's questions, then the day's. */
static void read_topics(const cc_judging *r, uint32_t article, uint32_t event, uint32_t topics[CC_TOPICS])
{
    uint32_t day[CC_TOPICS], n = 0;
    cc_own_topics_of(r, article, "clock", event, topics);
    cc_own_topics_of(r, article, "date", event, day);
    bool own = topics[0] > 0 || day[0] > 0;
    if (!own) { /* "at dusk they emerged from the talks" */
        cc_topics_of(r, article, CC_ASK_TIME, CC_LIT("clock"), -1, event, topics);
        cc_topics_of(r, article, CC_ASK_TIME, CC_LIT("date"), -1, event, day);
    }
    while (n < CC_TOPICS && topics[n] > 0) n++;
    for (uint32_t i = 0; n < CC_TOPICS && i < CC_TOPICS && day[i] > 0; i++) topics[n++] = day[i];
}

/* The first sentence that tells something, behind the headline: what it tells of is what the story is about. */
static bool is_lead(const place *p)
{
    enum { LEAD = 2 };
    uint32_t told = 0;
    for (const cc_sentence *s = p->article->sentences.item; s <= p->sentence; s++)
        if (cc_speaks_at(p->article, s->start) && ++told > LEAD) return false;
    return true;
}

/* Also by the verb above: "did not notice that they were gone until breakfast". */
static bool is_denied(const place *p, int32_t event)
{
    const cc_token *t = &p->article->tokens.item[event];
    if (cc_is_denied_event(p->article, (uint32_t)event)) return true;
    return t->head != CC_NO_TOKEN && cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_CCOMP &&
           cc_is_denied_event(p->article, p->sentence->first + (uint32_t)t->head);
}

/* first: the words of the sentence that give the hours; t: the time that they are in or are. */
static void file(const place *p, const cc_time *t, int32_t mention, uint32_t first, cc_hours h)
{
    cc_judging *r = p->run;
    const cc_article *a = p->article;
    const cc_sentence *s = p->sentence;
    if (cc_dates_nothing(a, t)) return;
    int32_t event = cc_timed_event(r, p->number, t);
    if (event < 0 || a->tokens.item[event].upos == CC_UPOS_PRON) event = (int32_t)t->at.head; /* "it was dark" */
    bool thing = a->tokens.item[event].upos == CC_UPOS_NOUN &&
                 !cc_concept_names_event(&r->rules->concepts, a->tokens.item[event].lemma);
    if (thing) event = cc_event_of(a, (uint32_t)event); /* "reached the trawler off Skye at dusk" */
    event = (int32_t)s->first + past_when(s, event - (int32_t)s->first);
    if ((uint32_t)event >= t->at.first && (uint32_t)event < t->at.last) return;
    event = cc_spoken_event(r, p->number, t, event);
    if (event < 0 || cc_lasts_at(a, (uint32_t)event)) return;
    bool denied = is_denied(p, event);
    bool until = denied && cc_is_bound_word(a, s->first + first);
    uint32_t opens = t->at.first < s->first + first ? t->at.first - s->first : first; /* "by Saturday evening" */
    if ((denied && !until) || !place_hours(s, first, denied, &h)) return;
    if (opens != first && !place_hours(s, opens, denied, &h)) return;
    cc_statement st = {.ask = CC_ASK_TIME,
                       .article = p->number,
                       .sentence = (uint32_t)(s - a->sentences.item),
                       .start = t->at.start,
                       .end = t->at.end,
                       .token = t->at.head,
                       .event = event,
                       .mention = mention,
                       .kind = CC_LIT("hours"),
                       .value = cc_hours_print(h, r->arena),
                       .owner = cc_doer_of_event(r, p->number, (uint32_t)event),
                       .when = day_of(p, mention < 0 ? NULL : t),
                       .part = cc_is_over_at(a, (uint32_t)event),
                       .head = r->vocabulary.of[p->number][event]};
    st.claim = cc_claim_at(r, p->number, event);
    cc_context_read(&st.context, &r->vocabulary, r->story, p->number, (uint32_t)event, r->arena);
    if (a->tokens.item[event].upos == CC_UPOS_NOUN) cc_what_of_event(&st.phrase, r, p->number, (uint32_t)event);
    read_topics(r, p->number, (uint32_t)event, st.topic);
    cc_names_of_event(&st.places, r, p->number, (uint32_t)event, false);
    if (is_lead(p) && !cc_is_follow_up(a->tokens.item[event].lemma)) cc_add_main_act(r, &st);
    cc_store_add(&r->store, &r->vocabulary, &st);
}

/* "Ten o'clock", "7.30": of the morning or of the evening. */
static bool may_be_either(const cc_article *a, const cc_time *t, int minute)
{
    static const char *const half[] = {"a.m",  "p.m",     "am",        "pm",       "a.m.",   "p.m.",      "morning",
                                       "noon", "evening", "afternoon", "night",    "gmt",    "tonight",   "hours",
                                       "utc",  "est",     "edt",       "midnight", "midday", "overnight", "hrs"};
    if (minute < HOUR || minute >= 13 * HOUR) return false;
    for (uint32_t i = t->at.first; i < t->at.last; i++) {
        cc_span w = a->tokens.item[i].lower;
        if (CC_AMONG(w, half) || cc_span_ends(w, "am") || cc_span_ends(w, "pm") || cc_span_ends(w, ".m.")) return false;
        if (w.len > 2 && w.ptr[0] == '0') return false;
    }
    return true;
}

/* The time that a token is in, where that is a clock; the minute of the day, -1 where it is none. */
static int clock_at(const place *p, uint32_t at, const cc_time **t)
{
    int32_t time = p->sentence->token[at].time;
    *t = time < 0 ? NULL : &p->article->times.item[time];
    if (time < 0 || (*t)->kind == CC_TIME_DURATION || (*t)->kind == CC_TIME_SET) return -1;
    return cc_clock_of(p->article, *t, p->run->arena);
}

static bool has_digit_or_hour(const cc_sentence *s, const cc_time *t)
{
    for (uint32_t i = t->at.first - s->first; i < t->at.last - s->first; i++)
        if (s->token[i].upos == CC_UPOS_NUM || cc_span_ends(s->token[i].lower, "clock")) return true;
    return false;
}

static uint32_t file_clock(const place *p, uint32_t at, const cc_time *t, int minute)
{
    enum { EXACT = 10, ABOUT = 30 };
    int room = t->approximate || t->fuzzy ? ABOUT : EXACT, from = minute - room;
    bool wrap = from < 0;
    cc_hours h = {from + (wrap ? DAY : 0), minute + room + (wrap ? DAY : 0), may_be_either(p->article, t, minute),
                  true};
    file(p, t, p->sentence->token[at].time, at, h);
    return t->at.last - p->sentence->first;
}

/* The words from `at`; where to go on. */
static uint32_t file_at(const place *p, uint32_t at)
{
    const cc_time *t;
    cc_hours h;
    uint32_t count;
    int minute = clock_at(p, at, &t);
    if (minute >= 0 && t->at.first == p->sentence->first + at && has_digit_or_hour(p->sentence, t))
        return file_clock(p, at, t, minute);
    if (!cc_day_part_at(p->run->rules, p->sentence, at, &count, &h)) return at + 1;
    int32_t time = p->sentence->token[at].time;
    cc_time own = unread_time(p, at, count);
    bool set = time >= 0 && (p->article->times.item[time].kind == CC_TIME_SET ||
                             p->article->times.item[time].kind == CC_TIME_DURATION);
    if (!set) file(p, time >= 0 ? &p->article->times.item[time] : &own, time, at, h);
    return at + count;
}

void cc_gather_hours(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    place p = {r, cc_judging_article(r, article), s, article};
    for (uint32_t at = 0; at < s->count;) at = file_at(&p, at);
}
