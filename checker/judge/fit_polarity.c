/* How well a statement that something was done and one that it was not fit: they must be of the same things. */
#include "judge/apart.h"
#include "judge/deeds.h"
#include "judge/fit.h"
#include "judge/participants.h"

/* The statement of the verb above a noun's. */
static cc_statement of_verb(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t above = in->token[s->event - (int32_t)in->first].head;
    cc_statement verb = *s;
    if (above != CC_NO_TOKEN) verb.event = (int32_t)in->first + above;
    return verb;
}

/* "The bus had no belts", "the car had belts". */
static bool are_of_two_things(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    cc_statement x = of_verb(r, a), y = of_verb(r, b);
    return cc_other_artifact(r, &x, &y);
}

/* "No tsunami warning" and "the tsunami warning": every word of the one that there is none of. In a wide set of
 * articles something else must tie them. */
static float fit_thing(const cc_judging *r, const cc_statement *a, const cc_statement *b, float *mass)
{
    enum { MANY = 10 };
    const cc_statement *denied = a->level == 0 ? a : b, *affirmed = denied == a ? b : a;
    if (a->article == b->article || a->level == b->level || cc_other_time(r, a, b)) return 0;
    if (cc_concept_match(&r->vocabulary, a->head, b->head) <= 0) return 0;
    if (cc_context_missing(&r->vocabulary, &denied->phrase, &affirmed->phrase) > 0) return 0;
    if (are_of_two_things(r, a, b)) return 0;
    float context = cc_context_match(&r->vocabulary, &a->context, &b->context, mass);
    if (r->story->articles > MANY && !cc_tied(r, a, b)) return 0;
    return 0.4f + 0.6f * context;
}

/* "Not publicly identified" denies "publicly identified" alone. */
static bool is_narrower(const cc_statement *a, const cc_statement *b)
{
    return a->owner != CC_NO_CONCEPT && a->level != b->level && !cc_context_has(&b->phrase, a->owner);
}

/* "Left without signing anything": whatever the other article has them sign is denied. What one sees, says or knows is
 * too wide for that. */
static bool denies_all(const cc_judging *r, const cc_statement *s)
{
    static const char *const wide[] = {"see",  "say",  "know", "hear", "do",   "have",   "get",  "need",  "want",
                                       "take", "make", "feel", "find", "mean", "change", "tell", "think", "give",
                                       "like", "try",  "eat",  "lose", "miss", "happen", "use",  "buy",   "remember"};
    if (s->level != 0 || s->event < 0) return false;
    const cc_sentence *sentence = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t at = s->event - (int32_t)sentence->first, object = cc_child(sentence, at, CC_DEP_OBJ);
    if (object == CC_NO_TOKEN || CC_AMONG(sentence->token[at].lemma, wide)) return false;
    return cc_span_is(sentence->token[object].lower, "anything") ||
           cc_span_is(sentence->token[object].lower, "nothing");
}

/* "Left without signing anything", "did not sign anything"; not "calls that resolve nothing", "would learn nothing". */
static bool is_told_of_then(const cc_judging *r, const cc_statement *s)
{
    const cc_sentence *in = cc_sentence_of_token(cc_judging_article(r, s->article), (uint32_t)s->event);
    int32_t at = s->event - (int32_t)in->first, aux = cc_child(in, at, CC_DEP_AUX);
    cc_xpos tag = (cc_xpos)in->token[at].xpos;
    if (tag == CC_XPOS_VB) return aux != CC_NO_TOKEN && cc_span_is(in->token[aux].lower, "did");
    return tag == CC_XPOS_VBD || tag == CC_XPOS_VBN || tag == CC_XPOS_VBG;
}

/* The same verb in the same story, and nobody else's doing. */
static bool are_all_denied(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    enum { MANY = 10 };
    const cc_statement *affirmed = a->level == 0 ? b : a;
    if (a->article == b->article || a->level == b->level || r->story->articles > MANY) return false;
    const cc_token *t = &cc_judging_article(r, affirmed->article)->tokens.item[affirmed->event];
    bool done = t->xpos == CC_XPOS_VBD || t->xpos == CC_XPOS_VBN || t->xpos == CC_XPOS_VBG;
    done = done && is_told_of_then(r, a->level == 0 ? a : b);
    uint32_t x = cc_subject_name(r, a->article, (uint32_t)a->event),
             y = cc_subject_name(r, b->article, (uint32_t)b->event);
    bool two = x != CC_NO_CONCEPT && y != CC_NO_CONCEPT && cc_other_participant(r, a, b);
    return done && !two && (denies_all(r, a) || denies_all(r, b)) && cc_same_verb(r, a, b) && !cc_other_time(r, a, b);
}

/* Where a clause is confirmed and no report, only the word of the same people counts. */
static bool are_two_confirmers(const cc_statement *a, const cc_statement *b)
{
    return (a->demanded || b->demanded) && (a->owner != b->owner || a->owner == CC_NO_CONCEPT);
}

/* What is denied and what is affirmed must be of the same things: "not want to improve" and "want to offer" are not. */
float cc_fit_polarity(const void *self, const cc_statement *a, const cc_statement *b, float *mass)
{
    const cc_judging *r = self;
    if (cc_span_is(a->kind, "news")) return cc_fit_news(r, a, b, mass);
    if (a->level != b->level && cc_are_two_moments(r, a, b)) return 0;
    if (cc_span_is(a->kind, "confirmed"))
        return a->article == b->article || a->level == b->level || are_two_confirmers(a, b) ? 0 : (*mass = 1, 0.6f);
    if (cc_span_is(a->kind, "thing")) return fit_thing(r, a, b, mass);
    if (cc_span_is(a->kind, "event") && a->level != b->level && cc_other_past(r, a, b)) return 0;
    if (!cc_span_is(a->kind, "event"))
        return a->article == b->article || a->level == b->level
                   ? 0
                   : cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, mass);
    float shared = 0, context = cc_fit_event(self, a, b, mass);
    if (are_all_denied(r, a, b)) return *mass += 1.3f, 0.45f + 0.5f * context;
    float phrase = cc_context_match(&r->vocabulary, &a->phrase, &b->phrase, &shared);
    if (context <= 0 || shared < 0.4f || cc_other_participant(r, a, b)) return 0;
    if (is_narrower(a, b) || is_narrower(b, a) || cc_are_two_deeds(r, a, b)) return 0;
    /* Two texts held against each other alone are about one thing; of many, two may use one phrase of two things, and
     * a synonym is another verb. */
    if (r->story->articles > 2 && (a->head != b->head || !cc_tied(r, a, b))) return 0;
    uint32_t who = cc_subject_name(r, a->article, (uint32_t)a->event);
    if (who != CC_NO_CONCEPT && who == cc_subject_name(r, b->article, (uint32_t)b->event) && cc_same_verb(r, a, b))
        *mass += 0.4f;
    /* Another word of the class is a weaker counterpart: who sought to influence need not have interfered. */
    return cc_distance_cost(r, a, b) * (0.5f * context + 0.5f * phrase) * (cc_same_verb(r, a, b) ? 1.0f : 0.72f);
}
