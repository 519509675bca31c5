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

/* A thing, an animal, a deed or an illness, by one of the noun's first senses: a valve is one of the heart, then one of
 * a pipe. */
static bool is_thing(const cc_wordnet *w, cc_span noun)
{
    enum {
        ACT = 4,
        ANIMAL,
        ARTIFACT,
        FOOD = 13,
        OBJECT = 17,
        PHENOMENON = 19,
        PLANT,
        STATE = 26,
        SUBSTANCE,
        SENSES = 3
    };
    uint32_t sense[SENSES], senses = w == NULL ? 0 : cc_wordnet_senses(w, noun, CC_WN_NOUN, sense, SENSES);
    for (uint32_t i = 0; i < senses && i < SENSES; i++) switch (cc_wordnet_lexfile(w, sense[i])) {
        case ACT:
        case ANIMAL:
        case ARTIFACT:
        case FOOD:
        case OBJECT:
        case PHENOMENON:
        case PLANT:
        case STATE:
        case SUBSTANCE: return true;
        default: break;
        }
    return false;
}

static bool can_cause(const cc_word *p, int32_t at)
{
    enum { PERSON = 18 };
    const cc_token *t = &p->sentence->token[at];
    if (t->upos != CC_UPOS_NOUN || t->name >= 0 || t->number >= 0 || is_vague(p, at)) return false;
    return cc_noun_file(p->run->rules, cc_word_lemma(p, at)) != PERSON &&
           is_thing(p->run->rules->wordnet, cc_word_lemma(p, at));
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

/* What the verb is said of, also over "is thought to have been": its subject, or the noun that it describes. */
static int32_t told_of(const cc_word *p)
{
    enum { STEPS = 4 };
    int32_t at = p->at;
    for (int steps = 0; at != CC_NO_TOKEN && steps < STEPS; steps++, at = p->sentence->token[at].head) {
        int32_t subject = cc_child(p->sentence, at, CC_DEP_NSUBJ);
        cc_deprel rel = cc_deprel_main((cc_deprel)p->sentence->token[at].deprel);
        bool relative = subject != CC_NO_TOKEN && p->sentence->token[subject].upos == CC_UPOS_PRON;
        if (rel == CC_DEP_ACL && (subject == CC_NO_TOKEN || relative)) return p->sentence->token[at].head;
        if (subject != CC_NO_TOKEN) return subject;
        if (rel != CC_DEP_XCOMP && rel != CC_DEP_CCOMP) break;
    }
    return CC_NO_TOKEN;
}

static bool has_particle(const cc_word *p, const char *particle)
{
    int32_t next = p->at + 1;
    if (next < (int32_t)p->sentence->count && cc_span_is(cc_word_form(p, next), particle)) return true;
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (cc_span_is(cc_word_form(p, c), particle) && p->sentence->token[c].upos != CC_UPOS_VERB) return true;
    return false;
}

/* "Set off", "touched off" a blast; "set" alone starts none. */
static bool starts_it(const cc_word *p)
{
    static const char *const verbs[] = {"cause", "start", "spark", "trigger", "ignite", "provoke", "prompt"};
    static const char *const pairs[][2] = {{"set", "off"}, {"touch", "off"}, {"kick", "off"}, {"bring", "about"}};
    if (CC_AMONG(cc_word_lemma(p, p->at), verbs)) return true;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (cc_span_is(cc_word_lemma(p, p->at), pairs[i][0]) && has_particle(p, pairs[i][1])) return true;
    return false;
}

/* "The fire was started by a heater", "a blaze caused by a heater", "a heater sparked the fire". */
static void by_verb(const cc_word *p)
{
    if (!starts_it(p)) return;
    int32_t by = child_by(p, p->at, "by"), subject = cc_child(p->sentence, p->at, CC_DEP_NSUBJ);
    if (by != CC_NO_TOKEN) {
        int32_t event = told_of(p);
        if (event_concept(p, event) != CC_NO_CONCEPT) file_cause(p, by, event);
        return;
    }
    int32_t object = cc_child_exact(p->sentence, p->at, CC_DEP_OBJ);
    if (object == CC_NO_TOKEN) object = child_by(p, p->at, "off"); /* "set off the blast", to a tree that errs */
    if (subject == CC_NO_TOKEN) subject = told_of(p);
    if (event_concept(p, object) != CC_NO_CONCEPT) file_cause(p, subject, object);
}

/* "The blackout resulted from a squirrel", "stemmed from", "was down to", "attributed the outbreak to eggs". */
static void by_result(const cc_word *p)
{
    static const char *const verbs[] = {"result", "stem", "arise", "originate"};
    int32_t event = told_of(p);
    if (CC_AMONG(cc_word_lemma(p, p->at), verbs)) {
        int32_t from = child_by(p, p->at, "from");
        if (event_concept(p, event) != CC_NO_CONCEPT && from != CC_NO_TOKEN) file_cause(p, from, event);
        return;
    }
    bool put = cc_span_is(cc_word_lemma(p, p->at), "put") && has_particle(p, "down");
    if (!put && !cc_span_is(cc_word_lemma(p, p->at), "attribute")) return;
    int32_t object = cc_child_exact(p->sentence, p->at, CC_DEP_OBJ), to = child_by(p, p->at, "to");
    if (object != CC_NO_TOKEN) event = object;
    if (event_concept(p, event) != CC_NO_CONCEPT && to != CC_NO_TOKEN) file_cause(p, to, event);
}

/* "The mix-up happened because a label had come off": what the clause behind "because" tells of. */
static void by_because(const cc_word *p)
{
    if (event_concept(p, cc_child(p->sentence, p->at, CC_DEP_NSUBJ)) == CC_NO_CONCEPT) return;
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) != CC_DEP_ADVCL) continue;
        int32_t mark = cc_child(p->sentence, c, CC_DEP_MARK);
        if (mark == CC_NO_TOKEN || !cc_span_is(cc_word_form(p, mark), "because")) continue;
        file_cause(p, cc_child(p->sentence, c, CC_DEP_NSUBJ), cc_child(p->sentence, p->at, CC_DEP_NSUBJ));
    }
}

/* "Due to a charger", "because of a candle", "as a result of": the noun whose preposition this is. */
static bool is_owed_to(const cc_word *p)
{
    int32_t by = cc_child(p->sentence, p->at, CC_DEP_CASE);
    if (by == CC_NO_TOKEN) return false;
    cc_span first = cc_word_form(p, by);
    bool next = by + 1 < (int32_t)p->sentence->count;
    return (cc_span_is(first, "because") || cc_span_is(first, "due") || cc_span_is(first, "owing")) && next &&
           (cc_span_is(cc_word_form(p, by + 1), "of") || cc_span_is(cc_word_form(p, by + 1), "to"));
}

static void by_preposition(const cc_word *p)
{
    if (!is_owed_to(p)) return;
    cc_word above = *p;
    above.at = cc_word_token(p)->head;
    /* "The fire was due to a charger": the noun is what the tree makes the predicate. */
    int32_t event = cc_child(p->sentence, p->at, CC_DEP_NSUBJ);
    if (event == CC_NO_TOKEN) event = cc_child(p->sentence, p->at, CC_DEP_CSUBJ);
    if (event == CC_NO_TOKEN && above.at != CC_NO_TOKEN)
        event = event_concept(p, above.at) != CC_NO_CONCEPT ? above.at : told_of(&above);
    if (event_concept(p, event) != CC_NO_CONCEPT) file_cause(p, p->at, event);
}

/* "The spill was due to a valve": what hangs on the adjective. */
static void by_due(const cc_word *p)
{
    int32_t to = cc_span_is(cc_word_form(p, p->at), "due") ? child_by(p, p->at, "to") : CC_NO_TOKEN;
    int32_t event = to == CC_NO_TOKEN ? CC_NO_TOKEN : told_of(p);
    if (event_concept(p, event) != CC_NO_CONCEPT) file_cause(p, to, event);
}

/* "A charger was behind the fire", "a charger is believed to be to blame for it". */
static void by_behind(const cc_word *p)
{
    int32_t by = cc_child(p->sentence, p->at, CC_DEP_CASE), what = told_of(p);
    if (by == CC_NO_TOKEN || !cc_span_is(cc_word_form(p, by), "behind") || what == p->at) return;
    if (cc_child(p->sentence, p->at, CC_DEP_COP) == CC_NO_TOKEN || !is_event(p, p->at)) return;
    file_cause(p, what, p->at);
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
    if (cc_word_token(p)->upos == CC_UPOS_VERB) by_verb(p), by_blame(p), by_death(p), by_result(p), by_because(p);
    else if (cc_word_token(p)->upos == CC_UPOS_ADJ) by_due(p);
    else by_noun(p), by_preposition(p), by_behind(p);
}
