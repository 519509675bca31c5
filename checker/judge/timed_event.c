/* The event whose time a time is. */
#include "judge/timing.h"
#include "judge/topics.h"
#include "judge/undated.h"
#include "judge/word.h"

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
    static const char *const far[] = {"later",     "earlier",    "after", "before", "ago",
                                      "afterward", "afterwards", "on",    "late",   "early"};
    if (s->token[head].upos == CC_UPOS_ADV && CC_AMONG(s->token[head].lower, far) && s->token[head].head != CC_NO_TOKEN)
        return s->token[head].head;
    int32_t own = (int32_t)(t->at.head - s->first);
    bool behind = own > head && cc_deprel_main((cc_deprel)s->token[own].deprel) == CC_DEP_NMOD;
    int32_t without = cc_child(s, head, CC_DEP_CASE); /* "released without charge at noon": nobody was charged */
    if (behind && without != CC_NO_TOKEN && cc_span_is(s->token[without].lower, "without"))
        return cc_clause_head(s, head);
    int32_t by = cc_child(s, own, CC_DEP_CASE); /* "collect signatures for a vote from April 7" */
    bool from =
        by != CC_NO_TOKEN && cc_span_is(s->token[by].lower, "from") && cc_child(s, head, CC_DEP_CASE) != CC_NO_TOKEN;
    bool thing = s->token[head].upos == CC_UPOS_NOUN && cc_child(s, head, CC_DEP_COP) == CC_NO_TOKEN &&
                 (from || !cc_concept_names_event(&r->rules->concepts, s->token[head].lemma));
    /* "Held people hostage in a bank for five hours": of the holding; "a bank of five years" is the bank's. */
    bool lasting = by != CC_NO_TOKEN && cc_span_is(s->token[by].lower, "for") && without != CC_NO_TOKEN;
    if (!behind || !thing || (t->kind == CC_TIME_DURATION && !lasting)) return head;
    int32_t clause = cc_clause_head(s, head);
    return s->token[clause].upos == CC_UPOS_VERB ? clause : head;
}

/* "7.02am: Suspect in custody": an entry of a timeline, whose time is the root; what stands behind the colon, a clause
 * before a word. */
static int32_t of_entry(const cc_sentence *s, const cc_time *t)
{
    uint32_t behind = t->at.last - s->first;
    bool opens = t->at.first == s->first && behind + 1 < s->count &&
                 (cc_span_is(s->token[behind].form, ":") || cc_span_is(s->token[behind].form, "-") ||
                  cc_span_is(s->token[behind].form, "–") || cc_span_is(s->token[behind].form, "—"));
    int32_t told = CC_NO_TOKEN;
    CC_FOR_CHILDREN(s, (int32_t)(t->at.head - s->first), c) {
        cc_deprel rel = cc_deprel_main((cc_deprel)s->token[c].deprel);
        if (!opens || c <= (int32_t)behind) continue;
        bool particle = s->token[c].upos == CC_UPOS_ADP || s->token[c].upos == CC_UPOS_ADV; /* "Suspect down" */
        if (rel == CC_DEP_PARATAXIS && !particle) return c;
        if (rel == CC_DEP_APPOS && told == CC_NO_TOKEN) told = c;
    }
    return told;
}

/* "A recording released Tuesday morning may show": a participle right before the time, which a tree may hang on the
 * time itself; CC_NO_TOKEN. */
static int32_t participle_before(const cc_sentence *s, const cc_time *t)
{
    int32_t at = (int32_t)(t->at.first - s->first) - 1, own = (int32_t)(t->at.head - s->first);
    bool hangs = at > 0 && s->token[at].head == own && s->token[at].xpos == CC_XPOS_VBN;
    return hangs && s->token[at - 1].upos == CC_UPOS_NOUN ? at : CC_NO_TOKEN;
}

/* "Took firefighters six hours to put out": the putting out; "the repairs will take months", "the siege lasted two
 * hours": the noun that is said to. CC_NO_TOKEN: another verb. */
static int32_t what_lasts(const cc_sentence *s, int32_t verb)
{
    static const char *const verbs[] = {"take", "last", "go", "drag", "continue", "endure", "require", "need"};
    static const cc_deprel done[] = {CC_DEP_XCOMP, CC_DEP_CSUBJ, CC_DEP_ADVCL};
    if (!CC_AMONG(s->token[verb].lemma, verbs)) return CC_NO_TOKEN;
    bool take = cc_span_is(s->token[verb].lemma, "take");
    for (size_t i = 0; take && i < sizeof done / sizeof *done; i++) {
        int32_t c = cc_child(s, verb, done[i]), to = c == CC_NO_TOKEN ? c : cc_child(s, c, CC_DEP_MARK);
        if (to != CC_NO_TOKEN && cc_span_is(s->token[to].lower, "to")) return c;
    }
    if (cc_span_is(s->token[verb].lemma, "go") && !has_particle(s, verb)) return CC_NO_TOKEN;
    int32_t subject = cc_child(s, verb, CC_DEP_NSUBJ);
    return subject != CC_NO_TOKEN && s->token[subject].upos == CC_UPOS_NOUN && s->token[subject].name < 0 ? subject
                                                                                                          : CC_NO_TOKEN;
}

/* The word whose time this is: the noun it modifies ("a two-year investigation") or the predicate,
 * the lower one where that is a support verb. */
int32_t cc_timed_event(const cc_judging *r, uint32_t article, const cc_time *t)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *s = cc_sentence_of_token(a, t->at.head);
    int32_t head = s->token[t->at.head - s->first].head, when = cc_event_when(a, t);
    int32_t participle = participle_before(s, t);
    if (participle != CC_NO_TOKEN) return (int32_t)s->first + participle;
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
    int32_t entry = head == CC_NO_TOKEN && t->kind == CC_TIME_TIME ? of_entry(s, t) : CC_NO_TOKEN;
    if (entry != CC_NO_TOKEN) return (int32_t)s->first + entry;
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
    int32_t lasting = t->kind == CC_TIME_DURATION ? what_lasts(s, head) : CC_NO_TOKEN;
    if (lasting != CC_NO_TOKEN) return (int32_t)s->first + lasting;
    for (int steps = 0; steps < 3 && is_support(s->token[head].lemma); steps++) {
        int32_t lower = cc_child(s, head, CC_DEP_XCOMP);
        if (lower == CC_NO_TOKEN) lower = cc_child(s, head, CC_DEP_OBJ);
        if (lower == CC_NO_TOKEN || lower == (int32_t)(t->at.head - s->first)) break;
        head = lower;
    }
    return (int32_t)s->first + head;
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
int32_t cc_spoken_event(const cc_judging *r, uint32_t article, const cc_time *t, int32_t event)
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
