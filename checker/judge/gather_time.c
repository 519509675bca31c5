/* Statements of times: when something was, is or will be; and how long it took. */
#include "judge/counting.h"
#include "judge/fit.h"
#include "judge/main_event.h"
#include "judge/topics.h"
#include "judge/undated.h"
#include "judge/values.h"
#include "judge/word.h"

#include "base/utf8.h"

#include <string.h>

/* Verbs that only lend their tense: "become available", "take place". */
static bool is_support(cc_span lemma)
{
    static const char *const verbs[] = {"be", "become", "get",   "take",  "have",   "come",
                                        "go", "make",   "begin", "start", "remain", "expect"};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (cc_span_is(lemma, verbs[i])) return true;
    return false;
}

/* Verbs that give a thing its day. */
static bool is_setting(cc_span lemma)
{
    static const char *const verbs[] = {"set", "schedule", "slate", "fix", "arrange", "plan", "reschedule", "postpone"};
    return cc_is_among(lemma, verbs, sizeof verbs / sizeof *verbs);
}

static bool has_particle(const cc_sentence *s, int32_t verb)
{
    CC_FOR_CHILDREN(s, verb, c)
        if (s->token[c].deprel == CC_DEP_COMPOUND_PRT) return true;
    return false;
}

static bool is_subject_since(const cc_article *a, const cc_sentence *s, const cc_time *t)
{
    bool since = cc_span_is(a->tokens.item[t->at.first].lower, "since") ||
                 (t->at.first > s->first && cc_span_is(a->tokens.item[t->at.first - 1].lower, "since"));
    for (uint32_t i = t->at.first; since && i < t->at.last; i++)
        if (cc_deprel_main((cc_deprel)a->tokens.item[i].deprel) == CC_DEP_NSUBJ) return true;
    return false;
}

static int32_t verb_before(const cc_article *a, const cc_sentence *s, uint32_t token)
{
    for (uint32_t i = token; i > s->first; i--)
        if (a->tokens.item[i - 1].upos == CC_UPOS_VERB) return (int32_t)i - 1;
    return -1;
}

/* "Woke up two hours later": of the waking. "Carried medicine on Sunday" and "by the militia last August", where the
 * tree hangs the time on what is no event: of the clause. */
static int32_t past_nouns(const cc_judging *r, const cc_sentence *s, const cc_time *t, int32_t head)
{
    static const char *const far[] = {"later", "earlier", "after", "before", "ago", "afterward", "afterwards", "on"};
    if (s->token[head].upos == CC_UPOS_ADV && CC_AMONG(s->token[head].lower, far) && s->token[head].head != CC_NO_TOKEN)
        return s->token[head].head;
    int32_t own = (int32_t)(t->at.head - s->first);
    bool behind = own > head && cc_deprel_main((cc_deprel)s->token[own].deprel) == CC_DEP_NMOD;
    bool thing = s->token[head].upos == CC_UPOS_NOUN && cc_child(s, head, CC_DEP_COP) == CC_NO_TOKEN &&
                 !cc_concept_names_event(&r->rules->concepts, s->token[head].lemma);
    if (!behind || !thing || t->kind == CC_TIME_DURATION) return head;
    int32_t clause = cc_clause_head(s, head);
    return s->token[clause].upos == CC_UPOS_VERB ? clause : head;
}

/* The word whose time this is: the noun it modifies ("a two-year investigation") or the predicate,
 * the lower one where that is a support verb. */
static int32_t timed(const cc_judging *r, uint32_t article, const cc_time *t)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, t->at.head);
    int32_t head = s->token[t->at.head - s->first].head, when = cc_event_when(a, t);
    if (when >= 0 && t->part) return when; /* the day alone of "until Friday, when" */
    /* "Held at the border since July 9 will be released": a time with a preposition is no subject. */
    int32_t verb = is_subject_since(a, s, t) ? verb_before(a, s, t->at.first) : -1;
    if (verb >= 0) return verb;
    /* "12 hours of playback", "two days of talks": of what follows. */
    int32_t of = t->kind == CC_TIME_DURATION ? cc_child(s, (int32_t)(t->at.head - s->first), CC_DEP_NMOD) : CC_NO_TOKEN,
            by = of == CC_NO_TOKEN ? CC_NO_TOKEN : cc_child(s, of, CC_DEP_CASE);
    bool whole = of != CC_NO_TOKEN && cc_child(s, of, CC_DEP_DET) == CC_NO_TOKEN; /* not "two years of the sentence" */
    if (by != CC_NO_TOKEN && whole && cc_span_is(s->token[by].lower, "of") && s->token[of].upos == CC_UPOS_NOUN)
        return (int32_t)s->first + of;
    /* "The inauguration is on January 10": what the clause is about. */
    if (head == CC_NO_TOKEN) head = cc_child(s, (int32_t)(t->at.head - s->first), CC_DEP_NSUBJ);
    if (head == CC_NO_TOKEN) return -1;
    while (cc_deprel_main((cc_deprel)s->token[head].deprel) == CC_DEP_COMPOUND && s->token[head].head != CC_NO_TOKEN)
        head = s->token[head].head; /* "the weekend store robbery" */
    if (cc_span_is(s->token[head].lower, "according") && s->token[head].head != CC_NO_TOKEN) head = s->token[head].head;
    head = past_nouns(r, s, t, head);
    if (s->token[head].name >= 0)
        head = cc_clause_head(s, head); /* "Putin on Thursday also invited": not Putin's date */
    int32_t object = cc_child(s, head, CC_DEP_OBJ), subject = cc_child(s, head, CC_DEP_NSUBJ);
    bool happens = cc_span_is(s->token[head].lemma, "happen") || cc_span_is(s->token[head].lemma, "occur") ||
                   (object != CC_NO_TOKEN && cc_span_is(s->token[object].lower, "place"));
    if (happens && subject != CC_NO_TOKEN && s->token[subject].upos == CC_UPOS_NOUN)
        return (int32_t)s->first + subject; /* "the inspection took place in May" */
    /* "Sentencing was set for February 16": the day of what is set. */
    bool set = s->token[head].xpos == CC_XPOS_VBN && is_setting(s->token[head].lemma) && subject != CC_NO_TOKEN &&
               s->token[subject].deprel == CC_DEP_NSUBJ_PASS && s->token[subject].upos == CC_UPOS_NOUN;
    bool plain = cc_child(s, head, CC_DEP_XCOMP) == CC_NO_TOKEN && !has_particle(s, head); /* not "was set up" */
    if (set && plain) return (int32_t)s->first + subject;
    for (int steps = 0; steps < 3 && is_support(s->token[head].lemma); steps++) {
        int32_t lower = cc_child(s, head, CC_DEP_XCOMP);
        if (lower == CC_NO_TOKEN) lower = cc_child(s, head, CC_DEP_OBJ);
        if (lower == CC_NO_TOKEN || lower == (int32_t)(t->at.head - s->first)) break;
        head = lower;
    }
    return (int32_t)s->first + head;
}

/* --- the clock of a text without a date ------------------------------------ */

static uint32_t read_digits(cc_span s, size_t *at, uint32_t most)
{
    uint32_t value = 0, n = 0;
    for (; n < most && *at < s.len && s.ptr[*at] >= '0' && s.ptr[*at] <= '9'; n++, (*at)++)
        value = value * 10 + (uint32_t)(s.ptr[*at] - '0');
    return n == 0 ? UINT32_MAX : value;
}

/* "8.49pm", "20:49", "2045 GMT" as a minute of the day; -1 where the words hold no clock. */
static int32_t clock_of_words(cc_span words, cc_arena *a)
{
    cc_span s = cc_utf8_lowercase(a, words);
    size_t at = 0;
    while (at < s.len && (s.ptr[at] < '0' || s.ptr[at] > '9')) at++;
    size_t from = at;
    uint32_t hour = read_digits(s, &at, 4), minute = 0;
    bool colon = false;
    if (hour == UINT32_MAX) return -1;
    if (at - from == 4) minute = hour % 100, hour /= 100, colon = true;
    if (at + 1 < s.len && (s.ptr[at] == '.' || s.ptr[at] == ':')) {
        at++;
        minute = read_digits(s, &at, 2);
        colon = true;
    }
    cc_span rest = cc_span_trim(cc_span_sub(s, at, s.len));
    bool pm = cc_span_starts(rest, "p"), am = cc_span_starts(rest, "a");
    if (minute > 59 || hour > 24 || (!colon && !pm && !am)) return -1;
    if (pm && hour < 12) hour += 12;
    if (am && hour == 12) hour = 0;
    return (int32_t)(hour * 60 + minute) % 1440;
}

/* "Shortly before 8 p.m.", "just before nine": no bound, but a moment near it. */
static bool is_just_before(const cc_article *a, const cc_time *t)
{
    static const char *const words[] = {"shortly", "just", "minutes", "moments"};
    bool before = t->intervals == 1 && t->interval[0].from == INT64_MIN && t->interval[0].grain != CC_GRAIN_NONE &&
                  t->interval[0].grain <= CC_GRAIN_HOUR;
    uint32_t i = t->at.first;
    if (!before || !cc_span_is(a->tokens.item[i].lower, "before")) return false;
    return i > 0 && cc_is_among(a->tokens.item[i - 1].lower, words, sizeof words / sizeof *words);
}

int32_t cc_clock_of(const cc_article *a, const cc_time *t, cc_arena *arena)
{
    if (is_just_before(a, t)) return (int32_t)(t->interval[0].to % 1440);
    if (t->intervals == 1 && t->interval[0].grain <= CC_GRAIN_HOUR && t->interval[0].grain != CC_GRAIN_NONE &&
        t->interval[0].from != INT64_MIN)
        return (int32_t)(t->interval[0].from % 1440);
    return t->intervals == 0 ? clock_of_words(cc_article_slice(a, t->at.start, t->at.end), arena) : -1;
}

/* "The fire was reported at 2:30": when somebody called. */
static bool is_told_of(const cc_article *a, int32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)event);
    int32_t subject = cc_child(s, event - (int32_t)s->first, CC_DEP_NSUBJ);
    return cc_span_is(a->tokens.item[event].lemma, "report") && subject != CC_NO_TOKEN &&
           s->token[subject].deprel == CC_DEP_NSUBJ_PASS;
}

/* "Offered on Thursday" dates the words, not the thing; "offered talks on Friday", said before, dates the talks.
 * The token whose time it is then, or -1. */
static int32_t of_speech(const cc_judging *r, uint32_t article, const cc_time *t, int32_t event)
{
    static const char *const speech[] = {"say", "offer", "respond", "remark"};
    const cc_article *a = cc_judging_article(r, article);
    uint32_t concept = r->vocabulary.of[article][event];
    bool is_speech = false;
    for (size_t i = 0; i < sizeof speech / sizeof *speech && concept != CC_NO_CONCEPT; i++)
        is_speech |= cc_span_is(r->vocabulary.concept.item[concept].text, speech[i]);
    if (!is_speech || is_told_of(a, event)) return event;
    bool later =
        t->intervals > 0 && a->published != CC_NO_DAY && t->interval[0].from >= ((int64_t)a->published + 1) * 1440;
    if (!later) return -1;
    const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)event);
    static const cc_deprel content[] = {CC_DEP_XCOMP, CC_DEP_CCOMP, CC_DEP_OBJ};
    int32_t at = event - (int32_t)s->first;
    for (size_t i = 0; i < sizeof content / sizeof *content; i++) {
        int32_t c = cc_child(s, at, content[i]);
        if (c == CC_NO_TOKEN) continue;
        int32_t thing = cc_child(s, c, CC_DEP_OBJ);
        return (int32_t)s->first + (thing != CC_NO_TOKEN ? thing : c);
    }
    return -1;
}

/* "until at least Monday" is another time than "until Monday". */
static bool is_least(const cc_article *a, const cc_time *t)
{
    const cc_sentence *s = cc_sentence_of_token(a, t->at.first);
    uint32_t at = t->at.first - s->first;
    return at >= 2 && cc_span_is(s->token[at - 1].lower, "least") && cc_span_is(s->token[at - 2].lower, "at");
}

/* "Within a month" says by when, not how long. */
static bool is_deadline(const cc_article *a, const cc_time *t)
{
    return cc_span_is(a->tokens.item[t->at.first].lower, "within") ||
           (t->at.first > 0 && cc_span_is(a->tokens.item[t->at.first - 1].lower, "within"));
}

/* "The asteroid 2014 RC": a year and capitals that are one name. */
static bool is_in_name(const cc_article *a, const cc_time *t)
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

/* "Three minutes later" is counted from another event; "the 2016 election" names an election and dates nothing. */
static bool dates_nothing(const cc_article *a, const cc_time *t)
{
    const cc_token *head = &a->tokens.item[t->at.head];
    bool year = t->intervals > 0 && t->interval[0].grain >= CC_GRAIN_YEAR;
    cc_deprel rel = cc_deprel_main((cc_deprel)head->deprel);
    if (year &&
        (rel == CC_DEP_COMPOUND || rel == CC_DEP_NUMMOD || rel == CC_DEP_AMOD || head->deprel == CC_DEP_NMOD_UNMARKED))
        return true;
    for (uint32_t i = t->at.first; i < t->at.last; i++)
        if (cc_span_is(a->tokens.item[i].lower, "later") || cc_span_is(a->tokens.item[i].lower, "after") ||
            cc_span_is(a->tokens.item[i].lower, "before"))
            return t->kind != CC_TIME_DURATION && t->at.last - t->at.first > 1 && i + 1 == t->at.last;
    return false;
}

/* "A day after the attack", "three weeks ago": how far off, not how long; "between two weeks and two months": half of
 * a range. */
static bool is_offset(const cc_article *a, const cc_time *t)
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
static bool is_later(const cc_article *a, const cc_time *t)
{
    const cc_span behind = t->at.last < a->tokens.count ? a->tokens.item[t->at.last].lower : CC_LIT("");
    return cc_span_is(behind, "later") || cc_span_is(behind, "earlier");
}

/* "The same day": which, another sentence says. "NEWS RELEASE - February 6": the day of the paper. */
static bool dates_paper(const cc_article *a, const cc_time *t, uint32_t event)
{
    const cc_token *e = &a->tokens.item[event];
    for (uint32_t i = t->at.first; i < t->at.last; i++)
        if (cc_span_is(a->tokens.item[i].lower, "same")) return true;
    return event > 0 && cc_span_is(e->lemma, "release") &&
           (cc_span_is(e[-1].lower, "news") || cc_span_is(e[-1].lower, "press"));
}

static void add_names(cc_context *out, const cc_judging *r, uint32_t article, const cc_sentence *s, int32_t at)
{
    CC_FOR_CHILDREN(s, at, c) {
        uint32_t concept = r->vocabulary.of[article][s->first + c];
        if (s->token[c].upos != CC_UPOS_PROPN || concept == CC_NO_CONCEPT || s->token[c].time >= 0) continue;
        out->item[out->count++] = (cc_weighted){concept, 1};
        out->total += 1;
    }
}

/* "In 1986, a train came off at Tollan": of what happened long ago a place tells which it was. */
static void add_old_places(cc_context *out, const cc_judging *r, uint32_t article, const cc_sentence *s)
{
    static const char *const words[] = {"in", "at", "near", "outside", "off"};
    for (int32_t i = 0; i < (int32_t)s->count; i++) {
        uint32_t concept = r->vocabulary.of[article][s->first + i];
        int32_t preposition = cc_child(s, i, CC_DEP_CASE);
        bool place =
            preposition != CC_NO_TOKEN && cc_is_among(s->token[preposition].lower, words, sizeof words / sizeof *words);
        if (!place || s->token[i].upos != CC_UPOS_PROPN || s->token[i].time >= 0 || concept == CC_NO_CONCEPT) continue;
        out->item[out->count++] = (cc_weighted){concept, 1};
        out->total += 1;
    }
}

/* The names that tell this event from its like: "the Lindby election", "interfered in the Lindby election". */
static void names_of_event(cc_context *out, const cc_judging *r, uint32_t article, uint32_t event, bool old)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, event);
    int32_t at = (int32_t)(event - s->first);
    *out = (cc_context){.item = CC_NEW_ARRAY(r->arena, 2 * s->count + 1, cc_weighted)};
    if (s->token[at].upos == CC_UPOS_NOUN) add_names(out, r, article, s, at);
    bool verb = s->token[at].upos == CC_UPOS_VERB;
    CC_FOR_CHILDREN(s, at, c)
        if (verb && cc_deprel_main((cc_deprel)s->token[c].deprel) == CC_DEP_OBL && s->token[c].upos == CC_UPOS_NOUN &&
            s->token[c].deprel != CC_DEP_OBL_AGENT) /* who did it may be called by many names */
            add_names(out, r, article, s, c);
    if (old) add_old_places(out, r, article, s);
    cc_context_settle(out);
}

/* What an event's noun is of: "the start of the trial", "the bankruptcy filing". */
static void what_of(cc_context *out, const cc_judging *r, uint32_t article, uint32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(cc_judging_article(r, article), event);
    *out = (cc_context){.item = CC_NEW_ARRAY(r->arena, s->count + 1, cc_weighted)};
    CC_FOR_CHILDREN(s, (int32_t)(event - s->first), c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)s->token[c].deprel);
        uint32_t concept = r->vocabulary.of[article][s->first + (uint32_t)c];
        bool of = rel == CC_DEP_NMOD || rel == CC_DEP_COMPOUND;
        if (of && concept != CC_NO_CONCEPT && s->token[c].time < 0 && s->token[c].number < 0)
            out->item[out->count++] = (cc_weighted){concept, 1};
    }
    cc_context_settle(out);
}

/* The name of whom the predicate is said: its subject, or the noun of a participle ("Calder, founded in 1884"). */
static uint32_t doer_of(const cc_judging *r, uint32_t article, uint32_t event)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, event);
    const cc_token *t = &a->tokens.item[event];
    static const char *const perceiving[] = {"hear", "see",   "feel",  "notice", "witness",
                                             "spot", "smell", "watch", "happen", "occur"};
    if (CC_AMONG(t->lemma, perceiving))
        return CC_NO_CONCEPT; /* what was heard or happened has its time, whoever heard it */
    uint32_t name = cc_subject_name(r, article, event);
    bool participle = t->deprel == CC_DEP_ACL && t->xpos == CC_XPOS_VBN && t->head != CC_NO_TOKEN;
    if (name != CC_NO_CONCEPT || !participle) return name;
    uint32_t concept = r->vocabulary.of[article][s->first + (uint32_t)t->head];
    return concept != CC_NO_CONCEPT && r->vocabulary.concept.item[concept].kind == CC_CONCEPT_NAME ? concept : name;
}

/* "Will not resume before Monday", "not until June": no day, but a bound. */
static bool is_bound(const cc_article *a, const cc_time *t)
{
    static const char *const words[] = {"before", "until", "till"};
    uint32_t from = t->at.first > 0 ? t->at.first - 1 : 0;
    for (uint32_t i = from; i < t->at.last; i++)
        if (cc_is_among(a->tokens.item[i].lower, words, sizeof words / sizeof *words))
            return t->intervals == 1 && t->interval[0].to != INT64_MAX;
    return false;
}

/* "Was not introduced in 1980" gives no date of the introduction. */
static bool is_denied(const cc_article *a, uint32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(a, event);
    CC_FOR_CHILDREN(s, (int32_t)(event - s->first), c) {
        cc_span w = s->token[c].lower;
        if (cc_span_is(w, "not") || cc_span_is(w, "n't") || cc_span_is(w, "n’t") || cc_span_is(w, "never")) return true;
    }
    return false;
}

/* "Were still in custody on Monday": that it lasts says nothing of when it was. */
static bool lasts(const cc_article *a, uint32_t event)
{
    const cc_sentence *s = cc_sentence_of_token(a, event);
    CC_FOR_CHILDREN(s, (int32_t)(event - s->first), c)
        if (cc_span_is(s->token[c].lower, "still")) return true;
    return false;
}

/* "March 9" in "shortly after 7am on March 9": a minute has a day too. */
static bool is_day_of(const cc_time *t, const cc_time *clock)
{
    bool minute = clock->kind != CC_TIME_DURATION && clock->intervals == 1 &&
                  clock->interval[0].grain != CC_GRAIN_NONE && clock->interval[0].grain <= CC_GRAIN_HOUR;
    return minute && t->kind == CC_TIME_DATE && t->intervals == 1 && t->interval[0].grain == CC_GRAIN_DAY &&
           t->at.end <= clock->at.end;
}

/* "Until February 6, when he is to be sentenced": the day at the end of the whole is the day of what is told behind it.
 */
static bool is_day_before_when(const cc_article *a, const cc_time *t, const cc_time *whole)
{
    bool open = whole->intervals == 1 && (whole->interval[0].from == INT64_MIN || whole->interval[0].to == INT64_MAX);
    return open && t->at.last == whole->at.last && t->intervals == 1 && t->interval[0].from != INT64_MIN &&
           t->interval[0].to != INT64_MAX && t->interval[0].grain >= CC_GRAIN_DAY && cc_event_when(a, whole) >= 0;
}

/* "Stays shut until after Christmas": the end of a state, which begins whenever it does. */
static bool is_end_of_state(const cc_article *a, const cc_time *t)
{
    bool until = t->at.first > 0 && (cc_span_is(a->tokens.item[t->at.first - 1].lower, "until") ||
                                     cc_span_is(a->tokens.item[t->at.first - 1].lower, "till"));
    if (!until) until = cc_span_is(a->tokens.item[t->at.first].lower, "until");
    return until && t->intervals == 1 && t->interval[0].to == INT64_MAX;
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

/* "10:40 a.m. (0740 GMT)": said again by another clock. */
static bool is_clock_again(const cc_article *a, uint32_t index)
{
    enum { NEAR = 2 };
    const cc_time *t = &a->times.item[index], *before = index > 0 ? t - 1 : NULL;
    if (before == NULL || before->at.sentence != t->at.sentence || t->kind != CC_TIME_TIME ||
        before->kind != CC_TIME_TIME || t->at.first < before->at.last || t->at.first > before->at.last + NEAR)
        return false;
    return t->at.first > 0 && cc_span_is(a->tokens.item[t->at.first - 1].form, "(");
}

/* whole: t itself, or the clock that t is the day of. */
static void add(cc_judging *r, uint32_t article, const cc_time *t, uint32_t index, const cc_time *whole)
{
    const cc_article *a = cc_judging_article(r, article);
    if (dates_nothing(a, whole) || is_in_name(a, whole)) return;
    bool of_many = r->story->articles > 2; /* two texts alone are about one thing, and both may count from it */
    int32_t head = timed(r, article, whole), event = head < 0 ? -1 : of_speech(r, article, t, head),
            clock = t->kind == CC_TIME_DURATION ? -1 : cc_clock_of(a, t, r->arena);
    /* A weekday of an unknown week is still a word: it can be the same, or bounded otherwise. */
    bool bare = clock < 0 && t->intervals == 0 && t->kind != CC_TIME_DURATION;
    bool vague = bare && t->value.len > 0 && !cc_day_words_known(cc_day_words_of(a, t)); /* "recently" */
    bool offset = of_many && is_offset(a, t);
    if (event < 0 || vague || (offset && !is_later(a, t)) || dates_paper(a, t, (uint32_t)event)) return;
    bool denied = is_denied(a, (uint32_t)event),
         bound = denied && is_bound(a, t) && clock < 0 && t->kind != CC_TIME_DURATION;
    if ((denied && !bound) || (t->kind != CC_TIME_DURATION && lasts(a, (uint32_t)event))) return;
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
    s.kind = offset                        ? CC_LIT("offset")
             : t->kind == CC_TIME_DURATION ? (is_deadline(a, t) ? CC_LIT("deadline") : CC_LIT("duration"))
             : clock >= 0                  ? CC_LIT("clock")
                                           : CC_LIT("date");
    s.owner = doer_of(r, article, (uint32_t)event);
    if (bare) s.value = cc_utf8_lowercase(r->arena, cc_article_slice(a, t->at.start, t->at.end));
    if (cc_is_length(&s)) s.value = length_of(t, r->arena);
    if (clock < 0) s.level = bound ? CC_NOT_BEFORE : is_least(a, t);
    s.demanded = cc_is_demanded(a, t->at.head);
    if (t->kind == CC_TIME_DURATION) s.era = cc_era_of(r, article, (uint32_t)event);
    if (clock >= 0) s.level = clock, s.value = cc_arena_print(r->arena, "T%02d:%02d", clock / 60, clock % 60);
    s.claim = cc_claim_at(r, article, event);
    cc_context_read(&s.context, &r->vocabulary, r->story, article, (uint32_t)event, r->arena);
    if (a->tokens.item[event].upos == CC_UPOS_NOUN) what_of(&s.phrase, r, article, (uint32_t)event);
    cc_topics_of(r, article, CC_ASK_TIME, s.kind, -1, (uint32_t)event, s.topic);
    if (s.topic[0] == 0 && cc_is_main_event(a, (uint32_t)event)) take_main_topics(r, &s);
    /* What somebody does once, as to be founded, needs no place that tells which it was. */
    bool once = s.topic[0] > 0 && r->rules->topic.item[s.topic[0] - 1].owned;
    names_of_event(&s.places, r, article, (uint32_t)event, !once && cc_past_year(a, t) != 0);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

/* --- times that nobody gives ------------------------------------------------- */

/* "have not said when it will be available": the time of "available" is withheld. */
static int32_t withheld(const cc_sentence *s, uint32_t at)
{
    static const char *const telling[] = {"say",  "know", "announce", "reveal", "disclose",
                                          "tell", "give", "specify",  "release"};
    int32_t event = s->token[at].head;
    if (!cc_span_is(s->token[at].lower, "when") || event == CC_NO_TOKEN) return -1;
    int32_t above = s->token[event].head;
    for (size_t i = 0; above != CC_NO_TOKEN && i < sizeof telling / sizeof *telling; i++) {
        if (!cc_span_is(s->token[above].lemma, telling[i])) continue;
        CC_FOR_CHILDREN(s, above, c)
            if (cc_span_is(s->token[c].lower, "not") || cc_span_is(s->token[c].lower, "n't") ||
                cc_span_is(s->token[c].lower, "n’t"))
                return event;
    }
    return -1;
}

static void add_withheld(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t i = 0; i < s->count; i++) {
        int32_t event = withheld(s, i);
        if (event < 0) continue;
        uint32_t token = s->first + (uint32_t)event;
        cc_statement st = {.ask = CC_ASK_TIME,
                           .article = article,
                           .sentence = (uint32_t)(s - a->sentences.item),
                           .start = s->token[i].start,
                           .end = s->token[event].end,
                           .token = s->first + i,
                           .event = (int32_t)token,
                           .mention = -1,
                           .owner = CC_NO_CONCEPT,
                           .kind = CC_LIT("date"),
                           .value = CC_LIT("not given"),
                           .head = r->vocabulary.of[article][token]};
        if (st.end < st.start) continue;
        st.claim = cc_claim_at(r, article, st.event);
        cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
        cc_topics_of(r, article, CC_ASK_TIME, st.kind, -1, token, st.topic);
        cc_store_add(&r->store, &r->vocabulary, &st);
    }
}

/* "monthslong": a length that the times leave out. */
static int32_t long_word(cc_span lower)
{
    static const struct {
        const char *word;
        int32_t minutes;
    } units[] = {
        {"hourslong", 60}, {"dayslong", 1440}, {"weekslong", 10080}, {"monthslong", 43200}, {"yearslong", 525600}};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (cc_span_is(lower, units[i].word)) return 2 * units[i].minutes;
    return 0;
}

static void add_long_words(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    const cc_article *a = cc_judging_article(r, article);
    for (uint32_t i = 0; i < s->count; i++) {
        int32_t minutes = long_word(s->token[i].lower), event = s->token[i].head;
        if (minutes == 0 || event == CC_NO_TOKEN || a->tokens.item[s->first + i].time >= 0) continue;
        uint32_t token = s->first + (uint32_t)event;
        cc_statement st = {.ask = CC_ASK_TIME,
                           .article = article,
                           .sentence = (uint32_t)(s - a->sentences.item),
                           .start = s->token[i].start,
                           .end = s->token[i].end,
                           .token = s->first + i,
                           .event = (int32_t)token,
                           .mention = -1,
                           .owner = CC_NO_CONCEPT,
                           .kind = CC_LIT("duration"),
                           .value = s->token[i].lower,
                           .head = r->vocabulary.of[article][token],
                           .level = minutes};
        cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
        cc_store_add(&r->store, &r->vocabulary, &st);
    }
}

void cc_gather_times(cc_judging *r)
{
    uint32_t from = r->store.statement.count;
    cc_main_topics(r, "clock", r->main_hour);
    cc_main_topics(r, "date", r->main_day);
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t k = 0; k < a->sentences.count; k++) {
            if (!cc_speaks_at(a, a->sentences.item[k].start)) continue;
            add_withheld(r, i, &a->sentences.item[k]);
            add_long_words(r, i, &a->sentences.item[k]);
        }
        const cc_time *whole = NULL;
        for (uint32_t k = 0; k < a->times.count; k++) {
            const cc_time *t = &a->times.item[k];
            if (!t->part) whole = t;
            else if (whole != NULL && is_day_before_when(a, t, whole) && cc_speaks_at(a, t->at.start))
                add(r, i, t, k, t);
            else if (whole != NULL && is_day_of(t, whole) && cc_speaks_at(a, t->at.start)) {
                add(r, i, t, k, whole);
                whole = NULL;
            }
            bool usable = t->kind == CC_TIME_DURATION ? t->high > 0 && !t->age : t->kind != CC_TIME_SET;
            cc_years shifted;
            usable &= !is_end_of_state(a, t) || r->story->articles <= 2;
            bool open = t->intervals == 1 && (t->interval[0].from == INT64_MIN || t->interval[0].to == INT64_MAX);
            bool day = t->kind == CC_TIME_DATE && open && t->interval[0].grain >= CC_GRAIN_DAY;
            if (day && cc_event_when(a, t) >= 0) continue; /* the day alone was filed, as that of what follows */
            usable &= !is_clock_again(a, k);
            if (usable && !t->part && !cc_years_shifted(a, t, &shifted) && cc_speaks_at(a, t->at.start))
                add(r, i, t, k, t);
        }
    }
    cc_mark_sole(r, from);
}
