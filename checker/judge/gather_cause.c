/* Answers to what caused the fire, the crash, the outbreak, a death. */
#include "judge/answer.h"
#include "judge/topics.h"

/* What has a cause that reports look for. */
static bool is_event(const cc_word *p, int32_t at)
{
    return cc_answer_of(p->run->rules, cc_word_lemma(p, at), "caused").len > 0;
}

/* Says hardly what it was. */
static bool is_vague(const cc_word *p, int32_t at)
{
    return cc_span_is(cc_answer_of(p->run->rules, cc_word_lemma(p, at), "cause"), "vague");
}

/* A common noun for a thing, an animal, a deed or an illness. */
static bool can_cause(const cc_word *p, int32_t at)
{
    enum { ACT = 4, ANIMAL, ARTIFACT, FOOD = 13, OBJECT = 17, PHENOMENON = 19, PLANT, STATE = 26, SUBSTANCE };
    const cc_token *t = &p->sentence->token[at];
    if (t->upos != CC_UPOS_NOUN || t->name >= 0 || t->number >= 0 || is_vague(p, at)) return false;
    switch (cc_noun_file(p->run->rules, cc_word_lemma(p, at))) {
    case ACT:
    case ANIMAL:
    case ARTIFACT:
    case FOOD:
    case OBJECT:
    case PHENOMENON:
    case PLANT:
    case STATE:
    case SUBSTANCE: return true;
    default: return false;
    }
}

static int32_t child_by(const cc_word *p, int32_t at, const char *preposition)
{
    CC_FOR_CHILDREN(p->sentence, at, c) {
        int32_t by = cc_child(p->sentence, c, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && cc_span_is(cc_word_form(p, by), preposition)) return c;
    }
    return CC_NO_TOKEN;
}

/* The noun that stands for what was caused: itself, or what a pronoun, a compound or an "of" leads to. */
static uint32_t event_concept(const cc_word *p, int32_t at)
{
    return at != CC_NO_TOKEN && is_event(p, at) ? cc_word_concept(p, at) : CC_NO_CONCEPT;
}

/* "Complications of a stroke": the illness that they are of. */
static int32_t illness_of(const cc_word *p, int32_t cause)
{
    if (cause == CC_NO_TOKEN || !cc_span_is(cc_word_lemma(p, cause), "complication")) return cause;
    int32_t of = child_by(p, cause, "of");
    return of != CC_NO_TOKEN ? of : child_by(p, cause, "from");
}

/* about: whose death it is, or what was caused. */
static void file_as(const cc_word *p, const char *kind, int32_t cause, uint32_t about)
{
    int32_t first = cause;
    while (first > 0 && cause - first < 3 && p->sentence->token[first - 1].head == cause &&
           cc_deprel_main((cc_deprel)p->sentence->token[first - 1].deprel) == CC_DEP_COMPOUND)
        first--;
    cc_answer_file(p, CC_ASK_OBJECT, kind, first, cause, CC_NO_CONCEPT, about, cc_word_lemma(p, cause));
}

/* Somebody's death is told in the sentence or in the one before it. */
static bool is_of_death(const cc_word *p)
{
    const cc_sentence *first = p->sentence == p->article->sentences.item ? p->sentence : p->sentence - 1;
    for (const cc_sentence *s = first; s <= p->sentence; s++)
        for (uint32_t i = 0; i < s->count; i++)
            if (cc_span_is(s->token[i].lower, "death") || cc_span_is(s->token[i].lower, "died") ||
                cc_span_is(s->token[i].lower, "dead"))
                return true;
    return false;
}

static void file_cause(const cc_word *p, int32_t cause, int32_t event)
{
    enum { STATE = 26 };
    static const char *const open[] = {"under", "in", "at", "for", "of", "with", "about"};
    int32_t illness = illness_of(p, cause);
    if (illness == CC_NO_TOKEN || !can_cause(p, illness)) return;
    /* "The cause is under investigation". */
    int32_t by = cc_child(p->sentence, cause, CC_DEP_CASE);
    if (by != CC_NO_TOKEN && CC_AMONG(cc_word_form(p, by), open)) return;
    bool ill = cc_noun_file(p->run->rules, cc_word_lemma(p, illness)) == STATE || illness != cause;
    bool death = event != CC_NO_TOKEN ? cc_span_is(cc_word_lemma(p, event), "death") : ill || is_of_death(p);
    if (death) file_as(p, "answer:death", illness, CC_NO_CONCEPT);
    else file_as(p, "answer:cause", illness, event_concept(p, event));
}

/* "Jan Vos died of pneumonia": of one person. */
static void by_death(const cc_word *p)
{
    if (!cc_span_is(cc_word_lemma(p, p->at), "die")) return;
    int32_t subject = cc_child(p->sentence, p->at, CC_DEP_NSUBJ), cause = child_by(p, p->at, "of");
    if (cause == CC_NO_TOKEN) cause = child_by(p, p->at, "from");
    cause = illness_of(p, cause);
    if (cause == CC_NO_TOKEN || !can_cause(p, cause) || subject == CC_NO_TOKEN) return;
    if (p->sentence->token[subject].xpos == CC_XPOS_NNS || p->sentence->token[subject].number >= 0) return;
    file_as(p, "answer:death", cause, cc_word_concept(p, subject));
}

/* "The fire was started by a heater", "a blaze caused by a heater", "a heater sparked the fire". */
static void by_verb(const cc_word *p)
{
    static const char *const verbs[] = {"cause", "start", "spark", "trigger", "ignite"};
    if (!cc_is_among(cc_word_lemma(p, p->at), verbs, sizeof verbs / sizeof *verbs)) return;
    int32_t by = child_by(p, p->at, "by"), subject = cc_child(p->sentence, p->at, CC_DEP_NSUBJ);
    cc_deprel rel = cc_deprel_main((cc_deprel)cc_word_token(p)->deprel);
    if (by != CC_NO_TOKEN) {
        int32_t event = subject == CC_NO_TOKEN && rel == CC_DEP_ACL ? cc_word_token(p)->head : subject;
        if (event_concept(p, event) != CC_NO_CONCEPT) file_cause(p, by, event);
        return;
    }
    int32_t object = cc_child_exact(p->sentence, p->at, CC_DEP_OBJ);
    if (event_concept(p, object) != CC_NO_CONCEPT) file_cause(p, subject, object);
}

/* "Heater blamed for blaze", "the fire was blamed on a heater", "the outbreak has been traced to a tub". */
static void by_blame(const cc_word *p)
{
    bool trace = cc_span_is(cc_word_lemma(p, p->at), "trace");
    if (!trace && !cc_span_is(cc_word_lemma(p, p->at), "blame")) return;
    int32_t for_what = trace ? CC_NO_TOKEN : child_by(p, p->at, "for"), on = child_by(p, p->at, trace ? "to" : "on");
    int32_t subject = cc_child(p->sentence, p->at, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN && cc_deprel_main((cc_deprel)cc_word_token(p)->deprel) == CC_DEP_ACL)
        subject = cc_word_token(p)->head;
    if (event_concept(p, for_what) != CC_NO_CONCEPT) file_cause(p, subject, for_what);
    else if (event_concept(p, subject) != CC_NO_CONCEPT) file_cause(p, on, subject);
    else if (!trace && on == CC_NO_TOKEN && for_what == CC_NO_TOKEN && cc_child(p->sentence, p->at, CC_DEP_MARK) >= 0)
        file_cause(p, subject, CC_NO_TOKEN); /* "a tower is to blame" */
}

/* "A smaller fire in 2009 did little harm. The cause then was a torch": of what the sentence before tells. */
static bool is_of_old(const cc_word *p)
{
    for (uint32_t i = 0; i < p->sentence->count; i++)
        if (cc_span_is(p->sentence->token[i].lower, "then")) return true;
    const cc_sentence *before = p->sentence - 1;
    for (uint32_t i = 0; p->sentence != p->article->sentences.item && i < before->count; i++) {
        int32_t time = before->token[i].time;
        if (time >= 0 && cc_past_year(p->article, &p->article->times.item[time]) != 0) return true;
    }
    return false;
}

/* "The cause was pneumonia", "the source of the outbreak was a tower", "a tower was the source of the outbreak". */
static void by_noun(const cc_word *p)
{
    static const char *const nouns[] = {"cause", "source", "origin", "culprit"};
    const cc_token *t = cc_word_token(p);
    if (t->upos != CC_UPOS_NOUN || !cc_is_among(cc_word_lemma(p, p->at), nouns, sizeof nouns / sizeof *nouns)) return;
    int32_t event = child_by(p, p->at, "of");
    if (event != CC_NO_TOKEN && event_concept(p, event) == CC_NO_CONCEPT) return;
    if (event == CC_NO_TOKEN && is_of_old(p)) return;
    bool subject = cc_deprel_main((cc_deprel)t->deprel) == CC_DEP_NSUBJ && t->head != CC_NO_TOKEN;
    if (subject && cc_child(p->sentence, t->head, CC_DEP_COP) != CC_NO_TOKEN) file_cause(p, t->head, event);
    else if (cc_child(p->sentence, p->at, CC_DEP_COP) != CC_NO_TOKEN)
        file_cause(p, cc_child(p->sentence, p->at, CC_DEP_NSUBJ), event);
    else if (event != CC_NO_TOKEN && child_by(p, t->head < 0 ? p->at : t->head, "as") == p->at)
        file_cause(p, cc_child(p->sentence, t->head, CC_DEP_NSUBJ), event);
}

void cc_gather_cause(const cc_word *p)
{
    if (cc_word_token(p)->upos == CC_UPOS_VERB) by_verb(p), by_blame(p), by_death(p);
    else by_noun(p);
}
