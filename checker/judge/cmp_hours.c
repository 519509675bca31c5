/* Comparator of the hours of the day in which something was (judge/hours.h). */
#include "judge/hours.h"
#include "judge/judging.h"
#include "judge/topics.h"
#include "judge/values.h"

enum { DAY = 24 * 60 };

/* Both say of which day they are, and it is not the same. */
static bool other_day(const cc_comparison *c)
{
    if (c->a->when == 0 || c->b->when == 0) return false;
    const cc_time *x = &c->story->article[c->a->article]->times.item[c->a->when - 1],
                  *y = &c->story->article[c->b->article]->times.item[c->b->when - 1];
    return x->interval[0].from / DAY != y->interval[0].from / DAY;
}

/* The verb of the clause that the event is told in. */
static cc_span clause_verb(const cc_comparison *c, const cc_statement *s)
{
    const cc_article *a = c->story->article[s->article];
    return a->tokens.item[cc_event_of(a, (uint32_t)s->event)].lemma;
}

/* A robbery, and the arrest over it; the begin of the talks, and their end. */
static bool other_act(const cc_comparison *c)
{
    cc_span p = c->story->article[c->a->article]->tokens.item[c->a->event].lemma,
            q = c->story->article[c->b->article]->tokens.item[c->b->event].lemma;
    if (cc_are_two_stages(p, q) || cc_are_two_stages(clause_verb(c, c->a), clause_verb(c, c->b))) return true;
    /* "Was released at noon", "walked out at seven": what followed is what both are asked for. */
    uint32_t topic = cc_shared_topic(c->a, c->b);
    if (topic > 0 && (cc_is_topic_word(c->rules, topic, p) || cc_is_topic_word(c->rules, topic, q))) return false;
    return (cc_is_follow_up(p) || cc_is_follow_up(q)) && cc_concept_match(c->vocabulary, c->a->head, c->b->head) <= 0;
}

bool cmp_time_hours(const cc_comparison *c)
{
    if (other_act(c)) return false;
    cc_hours x = cc_hours_parse(c->a->value), y = cc_hours_parse(c->b->value);
    if ((x.clock && y.clock) || other_day(c)) return false;
    return cc_hours_gap(x, y) >= (int)cc_rule_limit(c->rule, CC_LIMIT_MINUTES, 60);
}

/* Levels: by the change 0, by the state 1 (gather_change.c). Two states or two changes are dates or lengths as any. */
bool cmp_time_change(const cc_comparison *c)
{
    if (c->a->level == c->b->level) return false;
    cc_years x = cc_years_parse(c->a->value), y = cc_years_parse(c->b->value);
    return x.high < y.low || y.high < x.low;
}
