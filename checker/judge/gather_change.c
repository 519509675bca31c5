/* Statements of when a state begins (kind "begins") or ends (kind "ends"), told by the state or by the change.
 *
 * "Shut until Thursday" and "classes resume on Wednesday", "had lived there for years" and "moved in last autumn": one
 * gives the end or the length of the state, the other the day of what ends or begins it. Both are filed as the days
 * between which that day lies. Which states and changes belong together, topics.csv says; which verbs are changes,
 * changes.csv. */
#include "judge/fit.h"
#include "judge/timing.h"
#include "judge/topics.h"
#include "judge/values.h"
#include "judge/word.h"

#include <math.h>

enum { DAY = 24 * 60 };

/* Whether the state tells the day or the change; a statement's level. ORDER cmp_time_change */
enum { BY_CHANGE, BY_STATE };

typedef struct {
    cc_judging *run;
    const cc_article *article;
    uint32_t number; /* of the article */
    const cc_time *time;
    int32_t index; /* of the time */
} told;

static bool is_behind(const told *p, const char *const *words, size_t count)
{
    const cc_time *t = p->time;
    for (uint32_t i = t->at.first > 0 ? t->at.first - 1 : 0; i <= t->at.first; i++)
        if (cc_is_among(p->article->tokens.item[i].lower, words, count)) return true;
    return false;
}

/* "begins" or "ends": what the verb does to a state, alone or with its particle or the word behind it ("move in"). */
static bool does_change(const told *p, uint32_t event, const char *what)
{
    const cc_sentence *s = cc_sentence_of_token(p->article, event);
    const cc_token *t = &p->article->tokens.item[event];
    if (cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_XCOMP && t->upos != CC_UPOS_VERB && t->head != CC_NO_TOKEN)
        t = &s->token[t->head], event = s->first + (uint32_t)(t - s->token); /* "became leader" */
    char key[64];
    cc_span next = event + 1 < p->article->tokens.count ? t[1].lower : CC_LIT("");
    const cc_entry *e = cc_rules_entry(p->run->rules, &p->run->rules->changes, t->lemma);
    if (e == NULL)
        e = cc_rules_entry(p->run->rules, &p->run->rules->changes, CC_JOIN(key, t->lemma, CC_LIT(" "), next));
    return e != NULL && t->upos == CC_UPOS_VERB && cc_span_is(e->name, what);
}

static void file(const told *p, const char *kind, int level, uint32_t event, int64_t first, int64_t last)
{
    cc_judging *r = p->run;
    const cc_time *t = p->time;
    uint32_t topics[CC_TOPICS];
    cc_own_topics_of(r, p->number, kind, event, topics);
    if (topics[0] == 0 || first > last) return;
    cc_statement s = {.ask = CC_ASK_TIME,
                      .article = p->number,
                      .sentence = t->at.sentence,
                      .start = t->at.start,
                      .end = t->at.end,
                      .token = t->at.head,
                      .event = (int32_t)event,
                      .mention = p->index,
                      .kind = cc_span_of(kind),
                      .value = cc_years_print(r->arena, (cc_years){(int32_t)first, (int32_t)last}),
                      .owner = cc_doer_of_event(r, p->number, event),
                      .level = level,
                      .head = r->vocabulary.of[p->number][event]};
    for (int i = 0; i < CC_TOPICS; i++) s.topic[i] = topics[i];
    s.claim = cc_claim_at(r, p->number, (int32_t)event);
    cc_context_read(&s.context, &r->vocabulary, r->story, p->number, event, r->arena);
    cc_names_of_event(&s.places, r, p->number, event, false);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

/* "Shut until Thursday" opens on Thursday or the day after; "through Friday" on the working day behind it. */
static void file_end(const told *p, uint32_t event)
{
    static const char *const until[] = {"until", "till", "til"}, *const through[] = {"through", "thru"};
    enum { SLACK = 1, WEEKEND = 3 };
    const cc_interval *i = &p->time->interval[0];
    bool up_to = is_behind(p, until, 3), over = is_behind(p, through, 2);
    if (i->from == INT64_MIN && i->to != INT64_MAX && (up_to || over)) {
        int64_t last = (i->to - 1) / DAY, coarse = i->grain >= CC_GRAIN_MONTH ? 31 : 0;
        file(p, "ends", BY_STATE, event, up_to ? last - coarse : last + 1, last + (up_to ? SLACK : WEEKEND) + coarse);
    } else if (i->from != INT64_MIN && i->to != INT64_MAX && does_change(p, event, "ends")) {
        file(p, "ends", BY_CHANGE, event, i->from / DAY, (i->to - 1) / DAY);
    }
}

/* "Has", "had", "have been": the state holds until the day that is told of. */
static bool is_perfect(const cc_article *a, uint32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(a, event);
    bool have = false, will = false;
    CC_FOR_CHILDREN(s, (int32_t)(event - s->first), c) {
        have |= s->token[c].upos == CC_UPOS_AUX && cc_span_is(s->token[c].lemma, "have");
        will |= s->token[c].xpos == CC_XPOS_MD;
    }
    return have && !will;
}

/* "Has been jailed for nine years", "was hired for a season": so long from now on. */
static bool is_term(cc_span lemma)
{
    static const char *const verbs[] = {"jail",  "sentence", "imprison", "ban",  "suspend", "appoint",
                                        "elect", "hire",     "lend",     "sign", "extend",  "postpone",
                                        "delay", "book",     "appeal",   "call", "ask",     "vote"};
    return CC_AMONG(lemma, verbs);
}

/* "Had lived there for years" of an article of that day. */
static void file_length(const told *p, uint32_t event)
{
    static const char *const lasting[] = {"for"};
    const double MOST = 100.0 * 366 * DAY, ROOM = 0.2;
    const cc_time *t = p->time;
    const cc_article *a = p->article;
    if (t->age || a->published == CC_NO_DAY || !is_perfect(a, event) || is_term(a->tokens.item[event].lemma) ||
        !is_behind(p, lasting, 1) || t->low <= 0)
        return;
    double low = t->low * (1 - ROOM), high = (t->high < MOST ? t->high : 9 * t->low) * (1 + ROOM);
    file(p, "begins", BY_STATE, event, a->published - 1 - (int64_t)ceil(high / DAY),
         a->published + 1 - (int64_t)floor(low / DAY));
}

static void file_begin(const told *p, uint32_t event)
{
    static const char *const since[] = {"since"};
    static const int64_t days[] = {
        [CC_GRAIN_DAY] = 1, [CC_GRAIN_WEEK] = 7, [CC_GRAIN_MONTH] = 31, [CC_GRAIN_SEASON] = 92, [CC_GRAIN_YEAR] = 366};
    const cc_interval *i = &p->time->interval[0];
    if (i->from == INT64_MIN) return;
    bool day = i->grain <= CC_GRAIN_DAY && i->grain != CC_GRAIN_NONE; /* "since Tuesday afternoon" */
    bool known = day || (i->grain < sizeof days / sizeof *days && days[i->grain] > 0);
    bool alone = p->time->at.last - p->time->at.first < 2; /* "every year since" */
    if (i->to == INT64_MAX && is_behind(p, since, 1) && known && !alone)
        file(p, "begins", BY_STATE, event, i->from / DAY, i->from / DAY + (day ? 1 : days[i->grain]) - 1);
    else if (i->to != INT64_MAX && does_change(p, event, "begins"))
        file(p, "begins", BY_CHANGE, event, i->from / DAY, (i->to - 1) / DAY);
}

/* Also by the verb above: "no one has become ill since". */
static bool is_denied(const cc_article *a, uint32_t event)
{
    const cc_token *t = &a->tokens.item[event];
    bool below = t->head != CC_NO_TOKEN && cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_XCOMP;
    return cc_is_denied_event(a, event) ||
           (below && cc_is_denied_event(a, cc_sentence_of_token(a, event)->first + (uint32_t)t->head));
}

/* "Has not been seen since Tuesday": missing since then. */
static bool is_last_seen(const told *p, uint32_t event)
{
    static const char *const verbs[] = {"see", "hear"}, *const since[] = {"since"};
    return CC_AMONG(p->article->tokens.item[event].lemma, verbs) && is_behind(p, since, 1);
}

static void file_time(const told *p)
{
    const cc_time *t = p->time;
    bool dated = t->kind != CC_TIME_DURATION && t->kind != CC_TIME_SET && t->intervals == 1;
    if (t->part || !(dated || t->kind == CC_TIME_DURATION) || !cc_speaks_at(p->article, t->at.start)) return;
    if (cc_dates_nothing(p->article, t)) return;
    int32_t event = cc_timed_event(p->run, p->number, t);
    if (event >= 0) event = cc_spoken_event(p->run, p->number, t, event);
    if (event < 0 || (is_denied(p->article, (uint32_t)event) && !is_last_seen(p, (uint32_t)event))) return;
    if (!dated) {
        file_length(p, (uint32_t)event);
        return;
    }
    file_end(p, (uint32_t)event);
    file_begin(p, (uint32_t)event);
}

void cc_gather_changes(cc_judging *r)
{
    uint32_t from = r->store.statement.count;
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t k = 0; k < a->times.count; k++) file_time(&(told){r, a, i, &a->times.item[k], (int32_t)k});
    }
    cc_mark_sole(r, from);
}
