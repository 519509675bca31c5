/* Statements of counts of none: "no injuries", "nobody was hurt". */
#include "judge/figures.h"
#include "judge/topics.h"

/* "Not a single arrest", "not one arrest", "not a metre of boom": the noun. */
static int32_t none_behind_not(const cc_sentence *s, int32_t at)
{
    enum { AHEAD = 4 };
    bool one = at + 1 < (int32_t)s->count && cc_span_is(s->token[at + 1].lower, "one");
    bool a = at + 1 < (int32_t)s->count && cc_span_is(s->token[at + 1].lower, "a");
    if (!one && !a) return CC_NO_TOKEN;
    bool single = one || (at + 2 < (int32_t)s->count && cc_span_is(s->token[at + 2].lower, "single"));
    for (int32_t i = at + 2; i < (int32_t)s->count && i <= at + AHEAD; i++) {
        if (s->token[i].upos != CC_UPOS_NOUN) continue;
        int32_t of = cc_child(s, i, CC_DEP_NMOD), by = of == CC_NO_TOKEN ? of : cc_child(s, of, CC_DEP_CASE);
        if (by != CC_NO_TOKEN && by == i + 1 && cc_span_is(s->token[by].lower, "of")) return of;
        return single ? i : CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* What there was none of: the noun behind "no", or "nobody", "none", the "one" of "no one"; CC_NO_TOKEN for other
 * words. */
static int32_t none_of(const cc_sentence *s, int32_t at)
{
    static const char *const alone[] = {"nobody", "none", "no-one", "noone"};
    const cc_token *t = &s->token[at];
    if (CC_AMONG(t->lower, alone)) {
        int32_t of = cc_child(s, at, CC_DEP_NMOD); /* "none of the guards": of others nothing is said */
        if (of != CC_NO_TOKEN && s->token[of].upos == CC_UPOS_NOUN) return of;
        bool how = at + 1 < (int32_t)s->count && s->token[at + 1].upos == CC_UPOS_ADV; /* "six were hurt, none badly" */
        return how && t->deprel != CC_DEP_NSUBJ && t->deprel != CC_DEP_NSUBJ_PASS ? CC_NO_TOKEN : at;
    }
    if (cc_span_is(t->lower, "not")) return none_behind_not(s, at);
    if (!cc_span_is(t->lower, "no") || t->head == CC_NO_TOKEN || t->head < at) return CC_NO_TOKEN;
    uint8_t upos = s->token[t->head].upos;
    return upos == CC_UPOS_NOUN || upos == CC_UPOS_PRON || upos == CC_UPOS_NUM ? t->head : CC_NO_TOKEN;
}

/* "No injuries were immediately reported", "nobody has been arrested yet": none that is known of. */
static bool is_so_far(const cc_sentence *s)
{
    static const char *const words[] = {"yet",       "far",    "immediate", "immediately", "initial",
                                        "initially", "report", "know",      "early"};
    for (uint32_t i = 0; i < s->count; i++)
        if (CC_AMONG(s->token[i].lemma, words)) return true;
    return false;
}

/* ORDER: how far "none" holds, for the rules' limit `low` */
enum { UP_TO_MOMENT = 2 };

/* "Until midday no one had been arrested", "by dusk nobody was held": up to a moment of the day; what came then it
 * leaves open. Up to a day or more is told of all that the story is of. */
static bool is_up_to_moment(const cc_article *a, const cc_sentence *s)
{
    static const char *const bounds[] = {"by", "until", "till", "before"};
    for (uint32_t i = 0; i < s->count; i++) {
        if (s->token[i].time < 0) continue;
        const cc_time *t = &a->times.item[s->token[i].time];
        bool moment = t->kind != CC_TIME_DURATION && t->intervals > 0 && t->interval[0].grain != CC_GRAIN_NONE &&
                      t->interval[0].grain <= CC_GRAIN_DAYPART;
        bool within = CC_AMONG(a->tokens.item[t->at.first].lower, bounds),
             right_before = t->at.first > s->first && CC_AMONG(a->tokens.item[t->at.first - 1].lower, bounds);
        if (moment && (within || right_before)) return true;
    }
    return false;
}

static void add(cc_judging *r, uint32_t article, const cc_sentence *s, int32_t at)
{
    const cc_article *a = cc_judging_article(r, article);
    int32_t noun = none_of(s, at);
    if (noun == CC_NO_TOKEN) return;
    uint32_t token = s->first + (uint32_t)noun;
    bool counted = s->token[noun].upos == CC_UPOS_NOUN;
    cc_statement st = {.ask = CC_ASK_NUMBER,
                       .owner = CC_NO_CONCEPT,
                       .article = article,
                       .sentence = (uint32_t)(s - a->sentences.item),
                       .start = s->token[at].start,
                       .end = s->token[noun].end,
                       .token = s->first + (uint32_t)at,
                       .noun = counted ? (int32_t)token + 1 : 0,
                       .mention = -1,
                       .kind = CC_LIT("count"),
                       .value = CC_LIT("0"),
                       .level = is_up_to_moment(a, s) ? UP_TO_MOMENT : is_so_far(s),
                       .head = counted ? r->vocabulary.of[article][token] : CC_NO_CONCEPT};
    cc_topics_of(r, article, CC_ASK_NUMBER, st.kind, counted ? (int32_t)token : -1, token, st.topic);
    if (st.topic[0] == 0) return;
    st.event = cc_event_of(a, token);
    st.claim = cc_claim_at(r, article, st.event);
    st.when = cc_when_of(r, article, token);
    st.era = cc_era_of(r, article, token);
    cc_places_of_count(&st.places, r, article, token);
    cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
    cc_context_of_phrase(&st.phrase, &r->vocabulary, r->story, article, token, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &st);
}

void cc_gather_none(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    for (uint32_t k = 0; k < s->count; k++) add(r, article, s, (int32_t)k);
}
