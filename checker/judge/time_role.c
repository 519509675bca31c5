/* How a time stands in its sentence: a bound, a deadline, an offset, a part of a name, the day of the paper. */
#include "judge/timing.h"
#include "judge/topics.h"
#include "judge/word.h"

#include <string.h>

/* "until at least Monday" is another time than "until Monday". */
bool cc_is_least_time(const cc_article *a, const cc_time *t)
{
    const cc_sentence *s = cc_sentence_of_token(a, t->at.first);
    uint32_t at = t->at.first - s->first;
    return at >= 2 && cc_span_is(s->token[at - 1].lower, "least") && cc_span_is(s->token[at - 2].lower, "at");
}

/* "Within a month" says by when, not how long. */
bool cc_is_deadline(const cc_article *a, const cc_time *t)
{
    return cc_span_is(a->tokens.item[t->at.first].lower, "within") ||
           (t->at.first > 0 && cc_span_is(a->tokens.item[t->at.first - 1].lower, "within"));
}

/* "The asteroid 2014 RC": a year and capitals that are one name. */
bool cc_is_year_in_name(const cc_article *a, const cc_time *t)
{
    if (t->at.last - t->at.first != 1 || t->at.last >= a->tokens.count) return false;
    const cc_token *year = &a->tokens.item[t->at.first], *next = year + 1;
    bool digits = year->form.len == 4 && year->form.ptr[0] >= '1' && year->form.ptr[0] <= '2';
    if (!digits || next->start != year->end + 1 || next->form.len < 2 || next->upos != CC_UPOS_PROPN) return false;
    for (size_t i = 0; i < next->form.len; i++)
        if (!(next->form.ptr[i] >= 'A' && next->form.ptr[i] <= 'Z') &&
            !(i > 0 && next->form.ptr[i] >= '0' && next->form.ptr[i] <= '9'))
            return false;
    static const char *const dating[] = {"in",  "since", "until", "till", "by",  "during",  "before",
                                         "for", "after", "early", "late", "mid", "through", "to"};
    return t->at.first == 0 || !CC_AMONG(year[-1].lower, dating); /* not "in 2014 NASA said" */
}

/* "Hours earlier", "just weeks later": from what, the words do not say, nor how many. */
static bool is_uncounted_step(const cc_article *a, const cc_time *t)
{
    static const char *const units[] = {"minutes", "hours", "days", "weeks", "months", "years"};
    if (t->at.last - t->at.first < 2 || !CC_AMONG(a->tokens.item[t->at.last - 2].lower, units)) return false;
    cc_span last = a->tokens.item[t->at.last - 1].lower;
    bool counted = t->at.last - t->at.first > 2 && a->tokens.item[t->at.last - 3].upos == CC_UPOS_NUM;
    return !counted && (cc_span_is(last, "earlier") || cc_span_is(last, "later"));
}

/* "Three minutes later" is counted from another event; "the 2016 election" names an election and dates nothing. */
bool cc_dates_nothing(const cc_article *a, const cc_time *t)
{
    const cc_token *head = &a->tokens.item[t->at.head];
    bool year = t->intervals > 0 && t->interval[0].grain >= CC_GRAIN_YEAR;
    cc_deprel rel = cc_deprel_main((cc_deprel)head->deprel);
    if (year &&
        (rel == CC_DEP_COMPOUND || rel == CC_DEP_NUMMOD || rel == CC_DEP_AMOD || head->deprel == CC_DEP_NMOD_UNMARKED))
        return true;
    if (is_uncounted_step(a, t)) return true;
    for (uint32_t i = t->at.first; i < t->at.last; i++)
        if (cc_span_is(a->tokens.item[i].lower, "later") || cc_span_is(a->tokens.item[i].lower, "after") ||
            cc_span_is(a->tokens.item[i].lower, "before"))
            return t->kind != CC_TIME_DURATION && t->at.last - t->at.first > 1 && i + 1 == t->at.last;
    return false;
}

/* "A day after the attack", "three weeks ago": how far off, not how long; "between two weeks and two months": half of
 * a range. */
bool cc_is_offset(const cc_article *a, const cc_time *t)
{
    static const char *const behind[] = {"after", "before", "ago", "later", "earlier", "since", "prior", "from"},
                             *const lasting[] = {"by", "for"};
    if (t->kind != CC_TIME_DURATION) return false;
    const cc_sentence *s = cc_sentence_of_token(a, t->at.head);
    uint32_t end = s->first + s->count, from = t->at.first > s->first + 4 ? t->at.first - 4 : s->first;
    if (t->at.first > s->first && cc_is_among(a->tokens.item[t->at.first - 1].lower, lasting, 2))
        return false; /* "put back by 40 minutes after a fight" */
    if (t->at.last < end && cc_is_among(a->tokens.item[t->at.last].lower, behind, sizeof behind / sizeof *behind))
        return true;
    for (uint32_t i = from; i < t->at.first; i++)
        if (cc_span_is(a->tokens.item[i].lower, "between")) return true;
    return false;
}

/* "Woke up two hours later": from what the sentences before tell, which are one story's; "two hours after the crash" is
 * of another event for each. */
bool cc_is_later(const cc_article *a, const cc_time *t)
{
    const cc_span behind = t->at.last < a->tokens.count ? a->tokens.item[t->at.last].lower : CC_LIT("");
    return cc_span_is(behind, "later") || cc_span_is(behind, "earlier");
}

/* "Two days after the bombing", "ten minutes into the flight": between two things that both articles know. */
bool cc_is_lag(const cc_article *a, const cc_time *t)
{
    static const char *const behind[] = {"after", "before", "into"};
    static const char *const of_length[] = {"by", "for", "lasting", "lasted"}; /* "put back by 40 minutes after" */
    const cc_span next = t->at.last < a->tokens.count ? a->tokens.item[t->at.last].lower : CC_LIT(""),
                  before = t->at.first > 0 ? a->tokens.item[t->at.first - 1].lower : CC_LIT("");
    return t->kind == CC_TIME_DURATION && !t->age && CC_AMONG(next, behind) && !CC_AMONG(before, of_length);
}

/* "MINNEAPOLIS, June 22, 2018 - ": the day of the paper, behind nothing but names and before a dash. */
static bool is_dateline(const cc_article *a, const cc_time *t)
{
    enum { MOST = 6 };
    const cc_sentence *s = cc_sentence_of_token(a, t->at.first);
    if (t->at.first - s->first > MOST || t->at.last >= s->first + s->count) return false;
    cc_span next = a->tokens.item[t->at.last].form;
    if (!cc_span_is(next, "-") && !cc_span_is(next, "–") && !cc_span_is(next, "—") && !cc_span_is(next, "--"))
        return false;
    for (uint32_t i = s->first; i < t->at.first; i++)
        if (a->tokens.item[i].upos != CC_UPOS_PROPN && a->tokens.item[i].upos != CC_UPOS_PUNCT) return false;
    return true;
}

/* "The same day": which, another sentence says. "NEWS RELEASE - February 6": the day of the paper. */
bool cc_dates_paper(const cc_article *a, const cc_time *t, uint32_t event)
{
    if (is_dateline(a, t)) return true;
    const cc_token *e = &a->tokens.item[event];
    for (uint32_t i = t->at.first; i < t->at.last; i++)
        if (cc_span_is(a->tokens.item[i].lower, "same")) return true;
    return event > 0 && cc_span_is(e->lemma, "release") &&
           (cc_span_is(e[-1].lower, "news") || cc_span_is(e[-1].lower, "press"));
}

/* "Will not resume before Monday", "not until June": no day, but a bound. */
bool cc_is_bound(const cc_article *a, const cc_time *t)
{
    static const char *const words[] = {"before", "until", "till"};
    uint32_t from = t->at.first > 0 ? t->at.first - 1 : 0;
    for (uint32_t i = from; i < t->at.last; i++)
        if (cc_is_among(a->tokens.item[i].lower, words, sizeof words / sizeof *words))
            return t->intervals == 1 && t->interval[0].to != INT64_MAX;
    return false;
}

/* "Stays shut until after Christmas": the end of a state, which begins whenever it does. */
bool cc_is_end_of_state(const cc_article *a, const cc_time *t)
{
    bool until = t->at.first > 0 && (cc_span_is(a->tokens.item[t->at.first - 1].lower, "until") ||
                                     cc_span_is(a->tokens.item[t->at.first - 1].lower, "till"));
    if (!until) until = cc_span_is(a->tokens.item[t->at.first].lower, "until");
    return until && t->intervals == 1 && t->interval[0].to == INT64_MAX;
}

/* "10:40 a.m. (0740 GMT)": said again by another clock. */
bool cc_is_clock_again(const cc_article *a, uint32_t index)
{
    enum { NEAR = 2 };
    const cc_time *t = &a->times.item[index], *before = index > 0 ? t - 1 : NULL;
    if (before == NULL || before->at.sentence != t->at.sentence || t->kind != CC_TIME_TIME ||
        before->kind != CC_TIME_TIME || t->at.first < before->at.last || t->at.first > before->at.last + NEAR)
        return false;
    return t->at.first > 0 && cc_span_is(a->tokens.item[t->at.first - 1].form, "(");
}

bool cc_is_denied_event(const cc_article *a, uint32_t event)
{
    static const char *const words[] = {"not", "n't", "n’t", "never"};
    static const char *const none[] = {"nobody", "none", "nothing", "no"};
    const cc_sentence *s = cc_sentence_of_token(a, event);
    CC_FOR_CHILDREN(s, (int32_t)(event - s->first), c) {
        if (CC_AMONG(s->token[c].lower, words)) return true;
        bool subject = cc_deprel_main((cc_deprel)s->token[c].deprel) == CC_DEP_NSUBJ;
        if (subject && (CC_AMONG(s->token[c].lower, none) || (c > 0 && cc_span_is(s->token[c - 1].lower, "no"))))
            return true; /* "no one has fallen ill since" */
    }
    return false;
}

bool cc_is_bound_word(const cc_article *a, uint32_t token)
{
    static const char *const words[] = {"until", "till", "til", "before"};
    while (token > 0 && a->tokens.item[token - 1].upos == CC_UPOS_DET) token--;
    return token > 0 && CC_AMONG(a->tokens.item[token - 1].lower, words);
}

bool cc_lasts_at(const cc_article *a, uint32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(a, event);
    CC_FOR_CHILDREN(s, (int32_t)(event - s->first), c)
        if (cc_span_is(s->token[c].lower, "still")) return true;
    return false;
}

void cc_own_topics_of(const cc_judging *r, uint32_t article, const char *kind, uint32_t event,
                      uint32_t topics[CC_TOPICS])
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_token *t = &a->tokens.item[event];
    uint32_t found[CC_TOPICS], n = 0, concept = r->vocabulary.of[article][event];
    char key[128];
    cc_span next = event + 1 < a->tokens.count ? t[1].lower : CC_LIT(""),
            class = concept == CC_NO_CONCEPT ? t->lemma : r->vocabulary.concept.item[concept].text;
    cc_topics_of(r, article, CC_ASK_TIME, cc_span_of(kind), -1, event, found);
    for (int i = 0; i < CC_TOPICS; i++) topics[i] = 0;
    for (int i = 0; i < CC_TOPICS && found[i] > 0; i++)
        if (cc_is_topic_word(r->rules, found[i], t->lemma) || cc_is_topic_word(r->rules, found[i], t->lower) ||
            cc_is_topic_word(r->rules, found[i], class) ||
            cc_is_topic_word(r->rules, found[i], CC_JOIN(key, t->lemma, CC_LIT(" "), next)))
            topics[n++] = found[i];
}
