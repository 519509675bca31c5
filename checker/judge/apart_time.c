/* What tells that two times are of two events. */
#include "judge/apart.h"

#include "judge/topics.h"
#include "judge/undated.h"
#include "judge/values.h"

enum { DAY = 24 * 60 };

/* --- one day in two words -------------------------------------------------------------- */

/* Whether the words have a day of the week; which. */
static int weekday_of(const cc_article *a, const cc_time *t)
{
    static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (uint32_t i = t->at.first; i < t->at.last; i++)
        for (int d = 0; d < 7; d++)
            if (cc_span_is(a->tokens.item[i].lower, days[d])) return d + 1;
    return 0;
}

static bool is_weekend(const cc_article *a, const cc_time *t)
{
    for (uint32_t i = t->at.first; i < t->at.last; i++)
        if (cc_span_is(a->tokens.item[i].lower, "weekend")) return true;
    return false;
}

/* An article without a date of its own does not know which Saturday it was: "on Saturday night", "before midnight on
 * Saturday" and "at the weekend" are no two times then. */
static bool is_one_day(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { SATURDAY = 6 };
    const cc_article *p = cc_judging_article(r, a->article), *q = cc_judging_article(r, b->article);
    const cc_time *x = cc_time_of(r->story, a), *y = cc_time_of(r->story, b);
    if (!x->relative || !y->relative || (p->date_source > CC_DATE_STORY && q->date_source > CC_DATE_STORY))
        return false;
    int d = weekday_of(p, x), e = weekday_of(q, y);
    return (d > 0 && d == e) || (d >= SATURDAY && is_weekend(q, y)) || (e >= SATURDAY && is_weekend(p, x));
}

/* --- what became of them ------------------------------------------------------------------ */

static int fate_of(const cc_judging *r, const cc_statement *s)
{
    static const char *const alive[] = {"alive", "safe", "unharmed", "unhurt", "rescue", "survivor"},
                             *const dead[] = {"dead", "body", "victim", "corpse", "remains", "lifeless"};
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), s->token);
    int fate = 0;
    for (uint32_t i = 0; i < sentence->count; i++) {
        cc_span w = sentence->token[i].lemma;
        bool is_alive = cc_is_among(w, alive, sizeof alive / sizeof *alive);
        if (!is_alive && !cc_is_among(w, dead, sizeof dead / sizeof *dead)) continue;
        if (fate != 0 && fate != (is_alive ? 1 : 2)) return 0;
        fate = is_alive ? 1 : 2;
    }
    return fate;
}

static bool tells_of_finding(const cc_judging *r, const cc_statement *s)
{
    static const char *const verbs[] = {"find", "pull", "recover", "discover", "dig", "locate"};
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), s->token);
    for (uint32_t i = 0; i < sentence->count; i++)
        if (cc_is_among(sentence->token[i].lemma, verbs, sizeof verbs / sizeof *verbs)) return true;
    return false;
}

/* Some were found alive on one day, the dead on another. */
static bool other_fate(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (!tells_of_finding(r, a) || !tells_of_finding(r, b)) return false;
    int x = fate_of(r, a), y = fate_of(r, b);
    return x != 0 && y != 0 && x != y;
}

/* --- plans and what was ------------------------------------------------------------------------ */

static bool is_future(const cc_judging *r, const cc_statement *s)
{
    static const char *const words[] = {"will", "'ll", "wo", "going"};
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_time *t = cc_time_of(r->story, s);
    if (s->event < 0 || a->published == CC_NO_DAY || t->interval[0].to <= ((int64_t)a->published + 1) * DAY)
        return false;
    const cc_sentence *sentence = cc_sentence_of_token(a, (uint32_t)s->event);
    CC_FOR_CHILDREN(sentence, s->event - (int32_t)sentence->first, c)
        if (cc_is_among(sentence->token[c].lower, words, sizeof words / sizeof *words)) return true;
    return false;
}

static bool is_past(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_time *t = cc_time_of(r->story, s);
    int64_t to = t->interval[t->intervals - 1].to;
    if (s->event < 0 || a->published == CC_NO_DAY || to == INT64_MAX || to > ((int64_t)a->published + 1) * DAY)
        return false;
    return a->tokens.item[s->event].xpos == CC_XPOS_VBD;
}

/* "Will miss Saturday's match" and "missed out last summer": told by two articles of one day, these are two. */
static bool is_plan_and_past(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { NEAR = 3, JUST = 7 };
    const cc_article *p = cc_judging_article(r, a->article), *q = cc_judging_article(r, b->article);
    int64_t apart = (int64_t)p->published - q->published;
    if (apart > NEAR || apart < -NEAR || !is_future(r, a) || !is_past(r, b)) return false;
    /* "Will have surgery on Sunday", "doctors operated on Friday night": of one deed, the one waits for what the other
     * has seen done. */
    const cc_time *past = cc_time_of(r->story, b);
    bool just = past->interval[0].from >= ((int64_t)q->published - JUST) * DAY;
    return !just || r->story->articles > 2 || cc_shared_topic(a, b) == 0;
}

/* "Is to be shut by the end of 2025" and "closed in 2008": a deadline ahead, and what was long ago. */
static bool is_deadline_and_past(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { LONG = 45 };
    const cc_article *p = cc_judging_article(r, a->article), *q = cc_judging_article(r, b->article);
    const cc_interval *x = &cc_time_of(r->story, a)->interval[0], *y = &cc_time_of(r->story, b)->interval[0];
    bool ahead = p->published != CC_NO_DAY && x->from == INT64_MIN && x->to > ((int64_t)p->published + 1) * DAY;
    bool past = q->published != CC_NO_DAY && y->from != INT64_MIN && y->to < ((int64_t)q->published - LONG) * DAY;
    return ahead && past;
}

/* --- whose ------------------------------------------------------------------------------------- */

/* "A Quinnipiac poll released in August", "a Times poll released last week": the noun of the participle has a name. */
static bool is_of_study(cc_span lemma)
{
    static const char *const words[] = {"poll", "survey", "study", "report", "review", "analysis", "paper"};
    return cc_is_among(lemma, words, sizeof words / sizeof *words);
}

/* The study that an event is told of: the event itself, its subject, where it was found, or the noun of the participle.
 */
static int32_t study_of(const cc_sentence *s, int32_t at)
{
    int32_t subject = cc_child(s, at, CC_DEP_NSUBJ), head = s->token[at].head;
    if (is_of_study(s->token[at].lemma)) return at;
    if (subject != CC_NO_TOKEN && is_of_study(s->token[subject].lemma)) return subject;
    CC_FOR_CHILDREN(s, at, c)
        if (cc_deprel_main((cc_deprel)s->token[c].deprel) == CC_DEP_OBL && is_of_study(s->token[c].lemma)) return c;
    bool participle = cc_deprel_main((cc_deprel)s->token[at].deprel) == CC_DEP_ACL && head != CC_NO_TOKEN;
    return participle && is_of_study(s->token[head].lemma) ? head : CC_NO_TOKEN;
}

/* "A study of 2016": one of several, as far as the sentence says. */
static bool is_any_study(const cc_judging *r, const cc_statement *s)
{
    const cc_article *a = cc_judging_article(r, s->article);
    if (s->event < 0) return false;
    const cc_sentence *sentence = cc_sentence_of_token(a, (uint32_t)s->event);
    int32_t at = study_of(sentence, s->event - (int32_t)sentence->first);
    if (at == CC_NO_TOKEN) return false;
    CC_FOR_CHILDREN(sentence, at, c) {
        cc_span w = sentence->token[c].lower;
        if (cc_span_is(w, "a") || cc_span_is(w, "an") || cc_span_is(w, "another") || cc_span_is(w, "earlier") ||
            cc_span_is(w, "previous"))
            return true;
    }
    return false;
}

/* "Arrested in the weekend robbery": the day of what hangs on the verb by a preposition is not the verb's. */
static bool is_under(const cc_judging *r, const cc_statement *noun, const cc_statement *verb)
{
    const cc_article *a = cc_judging_article(r, noun->article);
    if (noun->event < 0 || verb->event < 0 || a->tokens.item[noun->event].upos != CC_UPOS_NOUN ||
        cc_judging_article(r, verb->article)->tokens.item[verb->event].upos != CC_UPOS_VERB)
        return false;
    const cc_sentence *s = cc_sentence_of_token(a, (uint32_t)noun->event);
    int32_t at = noun->event - (int32_t)s->first, head = s->token[at].head;
    return head != CC_NO_TOKEN && cc_child(s, at, CC_DEP_CASE) != CC_NO_TOKEN &&
           cc_deprel_main((cc_deprel)s->token[at].deprel) == CC_DEP_OBL &&
           cc_concept_match(&r->vocabulary, r->vocabulary.of[noun->article][s->first + (uint32_t)head], verb->head) > 0;
}

/* The sentence gives the other's day too, of something else: "buried in 1795 and dug up in 1855". */
static bool has_both_times(const cc_judging *r, const cc_statement *s, const cc_statement *other)
{
    const cc_article *a = cc_judging_article(r, s->article);
    const cc_time *y = cc_time_of(r->story, other);
    for (uint32_t i = 0; i < a->times.count; i++) {
        const cc_time *x = &a->times.item[i];
        if (x->at.sentence != s->sentence || (int32_t)i == s->mention || x->part || x->intervals != 1) continue;
        if (x->interval[0].from == y->interval[0].from && x->interval[0].to == y->interval[0].to) return true;
    }
    return false;
}

/* "In the quarter": which one it is, the report says that is spoken of. */
static bool is_reported_period(const cc_judging *r, const cc_statement *s)
{
    static const char *const words[] = {"the quarter", "in the quarter", "the half", "the period", "in the period"};
    cc_span text = cc_article_slice(cc_judging_article(r, s->article), s->start, s->end);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (cc_span_equal_nocase(text, cc_span_of(words[i]))) return true;
    return false;
}

/* What is held, taken, given: the object, or the subject of a passive; of what only emerges or begins the subject;
 * CC_NO_CONCEPT where it is no noun. */
static uint32_t what_of(const cc_judging *r, const cc_statement *s, bool subject)
{
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t at = s->event - (int32_t)sentence->first;
    int32_t what = subject ? cc_child(sentence, at, CC_DEP_NSUBJ) : cc_child(sentence, at, CC_DEP_OBJ);
    if (what == CC_NO_TOKEN) what = cc_child_exact(sentence, at, CC_DEP_NSUBJ_PASS);
    if (what == CC_NO_TOKEN || sentence->token[what].upos != CC_UPOS_NOUN) return CC_NO_CONCEPT;
    return r->vocabulary.of[s->article][sentence->first + (uint32_t)what];
}

static cc_span verb_of(const cc_judging *r, const cc_statement *s)
{
    return cc_judging_article(r, s->article)->tokens.item[s->event].lemma;
}

/* "Hold talks" and "hold a referendum", "the reports emerged" and "the photos emerged": verbs that say nothing without
 * what they are said of. */
static bool other_thing_held(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    static const char *const light[] = {"hold", "have", "take", "give", "make", "get", "do", "see"},
                             *const appearing[] = {"emerge", "surface", "appear", "circulate", "begin", "start"};
    if (a->event < 0 || b->event < 0) return false;
    cc_span x = verb_of(r, a), y = verb_of(r, b);
    bool subject = CC_AMONG(x, appearing) && CC_AMONG(y, appearing);
    if (!subject && !(CC_AMONG(x, light) && CC_AMONG(y, light))) return false;
    uint32_t p = what_of(r, a, subject), q = what_of(r, b, subject);
    return p != CC_NO_CONCEPT && q != CC_NO_CONCEPT && cc_concept_match(&r->vocabulary, p, q) <= 0;
}

/* Whom or what it is done to: also the noun of a participle, "a video released". */
static uint32_t done_to(const cc_judging *r, const cc_statement *s)
{
    uint32_t what = what_of(r, s, false);
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t at = s->event - (int32_t)sentence->first, head = sentence->token[at].head;
    bool acl = cc_deprel_main((cc_deprel)sentence->token[at].deprel) == CC_DEP_ACL ||
               (at > 0 && sentence->token[at].deprel == CC_DEP_AMOD);
    if (what != CC_NO_CONCEPT || !acl || head == CC_NO_TOKEN) return what;
    if (sentence->token[head].time >= 0) head = at - 1; /* "a video released Wednesday" */
    return sentence->token[head].upos == CC_UPOS_NOUN ? r->vocabulary.of[s->article][sentence->first + (uint32_t)head]
                                                      : CC_NO_CONCEPT;
}

/* "Freed a hostage" and "released a video": two verbs of one class, the one done to people, the other to a thing. */
static bool other_sort_of_thing(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->event < 0 || b->event < 0 || cc_span_equal(verb_of(r, a), verb_of(r, b))) return false;
    uint32_t p = done_to(r, a), q = done_to(r, b);
    return p != CC_NO_CONCEPT && q != CC_NO_CONCEPT && cc_is_person(r, p) != cc_is_person(r, q);
}

/* "A video released on Friday" and "a video sent to the agency on Saturday": made public, by whatever verb. */
bool cc_made_public_alike(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    static const char *const verbs[] = {"release", "post",  "send",      "publish",   "upload", "issue", "air",
                                        "show",    "share", "broadcast", "circulate", "put",    "emerge"},
                             *const works[] = {"video",      "footage", "tape",  "recording", "clip",   "film", "photo",
                                               "photograph", "picture", "image", "trailer",   "report", "study"};
    if (!cc_span_is(a->kind, "date") || a->event < 0 || b->event < 0) return false;
    if (!CC_AMONG(verb_of(r, a), verbs) || !CC_AMONG(verb_of(r, b), verbs)) return false;
    uint32_t p = done_to(r, a), q = done_to(r, b);
    return p != CC_NO_CONCEPT && p == q && CC_AMONG(r->vocabulary.concept.item[p].text, works);
}

/* "Posted a message", "a message was posted": words that one writes are many, each of its day. */
static bool is_writing(const cc_judging *r, const cc_statement *s)
{
    static const char *const verbs[] = {"post",  "write",  "tweet", "send", "publish",
                                        "leave", "upload", "share", "issue"},
                             *const words[] = {"message", "comment", "statement", "note",  "tweet",
                                               "post",    "update",  "status",    "reply", "email"};
    if (s->event < 0 || !CC_AMONG(verb_of(r, s), verbs)) return false;
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t at = s->event - (int32_t)sentence->first, what = cc_child(sentence, at, CC_DEP_OBJ);
    if (what == CC_NO_TOKEN) what = cc_child_exact(sentence, at, CC_DEP_NSUBJ_PASS);
    return what == CC_NO_TOKEN || CC_AMONG(sentence->token[what].lemma, words);
}

static bool is_date(const cc_judging *r, const cc_statement *s)
{
    return cc_span_is(s->kind, "date") && s->mention >= 0 && cc_time_of(r->story, s)->intervals > 0;
}

/* The sentence has the other's day too, by the words of an article without a date. */
static bool has_both_words(const cc_judging *r, const cc_statement *s, const cc_statement *other)
{
    const cc_article *a = cc_judging_article(r, s->article);
    cc_day_words y = cc_day_words_of(cc_judging_article(r, other->article), cc_time_of(r->story, other));
    for (uint32_t i = 0; i < a->times.count; i++) {
        const cc_time *t = &a->times.item[i];
        if (t->at.sentence != s->sentence || (int32_t)i == s->mention || t->part) continue;
        cc_day_words x = cc_day_words_of(a, t);
        if ((x.weekdays != 0 && x.weekdays == y.weekdays) ||
            (x.months != 0 && x.months == y.months && x.date == y.date))
            return true;
    }
    return false;
}

bool cc_times_of_two(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (!cc_span_is(a->kind, "date") || a->mention < 0 || b->mention < 0) return false;
    if (other_fate(r, a, b) || other_thing_held(r, a, b) || other_sort_of_thing(r, a, b) ||
        (is_writing(r, a) && is_writing(r, b)))
        return true;
    if (is_any_study(r, a) && is_any_study(r, b)) return true;
    if (is_under(r, a, b) || is_under(r, b, a)) return true;
    if (!is_date(r, a) || !is_date(r, b)) return has_both_words(r, a, b) || has_both_words(r, b, a);
    if (is_one_day(r, a, b)) return true;
    if (is_reported_period(r, a) || is_reported_period(r, b)) return true;
    if (r->story->articles > 2 && (has_both_times(r, a, b) || has_both_times(r, b, a))) return true;
    if (is_deadline_and_past(r, a, b) || is_deadline_and_past(r, b, a)) return true;
    return is_plan_and_past(r, a, b) || is_plan_and_past(r, b, a);
}
