/* Answers to what happened at one minute: "the fire broke out at 8.49pm", "police were alerted at 8.49pm".
 *
 * A report that is written from a log gives the minute of the call for that of the event. Only minutes that nobody
 * rounds to tell this: quarters and fives are given for everything. */
#include "judge/answer.h"

/* The minute of the day, or -1 where it may be rounded. */
static int32_t minute_of(const cc_word *p, const cc_time *t)
{
    enum { ROUND = 5 };
    if (t->kind == CC_TIME_DURATION || t->part || t->fuzzy || t->approximate) return -1;
    int32_t minute = cc_clock_of(p->article, t, p->run->arena);
    return minute % ROUND != 0 ? minute : -1;
}

/* "About", "shortly before": not to the minute, whatever the figures say. */
static bool is_hedged(const cc_word *p)
{
    enum { BACK = 4 };
    static const char *const words[] = {"about", "around", "approximately", "shortly", "before", "after",   "just",
                                        "by",    "until",  "since",         "almost",  "nearly", "between", "from"};
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--)
        if (CC_AMONG(cc_word_form(p, i), words)) return true;
    return false;
}

/* "Broke out", "were alerted", "received a call": the stage that the verb, or what it has as its object, tells. */
static cc_span stage_of(const cc_word *p, int32_t event)
{
    cc_span stage = cc_answer_of(p->run->rules, cc_word_lemma(p, event), "stage");
    int32_t object = cc_child(p->sentence, event, CC_DEP_OBJ);
    return stage.len > 0 || object == CC_NO_TOKEN ? stage
                                                  : cc_answer_of(p->run->rules, cc_word_lemma(p, object), "stage");
}

void cc_gather_moment(const cc_word *p)
{
    int32_t time = cc_word_token(p)->time;
    if (time < 0 || p->article->times.item[time].at.head != p->sentence->first + (uint32_t)p->at) return;
    int32_t minute = minute_of(p, &p->article->times.item[time]), event = cc_clause_head(p->sentence, p->at);
    if (minute < 0 || event == CC_NO_TOKEN || is_hedged(p)) return;
    cc_span stage = stage_of(p, event);
    cc_word deed = *p;
    deed.at = event;
    if (stage.len == 0) return;
    const char *kind = cc_arena_print(p->run->arena, "answer:moment:%02d%02d", minute / 60, minute % 60).ptr;
    int32_t first = event < p->at ? event : p->at, last = event < p->at ? p->at : event;
    enum { LONGEST = 10 };
    if (last - first > LONGEST) first = last = event;
    cc_answer_file(&deed, CC_ASK_ACTION, kind, first, last, CC_NO_CONCEPT, CC_NO_CONCEPT, stage);
}
