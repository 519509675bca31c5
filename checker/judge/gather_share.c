/* Shares that a word gives: a unanimous vote is one of all. */
#include "judge/figures.h"
#include "judge/topics.h"

static bool is_unanimous(cc_span lemma)
{
    return cc_span_is(lemma, "unanimously") || cc_span_is(lemma, "unanimous");
}

/* Only of a vote: "the critics were unanimous" counts nobody. */
static bool is_of_vote(const cc_sentence *s, int32_t at)
{
    static const char *const words[] = {"vote", "ballot", "elect", "approve", "pass", "adopt", "back", "reject"};
    int32_t head = s->token[at].head;
    return head != CC_NO_TOKEN && cc_is_among(s->token[head].lemma, words, sizeof words / sizeof *words);
}

/* "Profits have halved", "sales doubled": a change by a verb, in percent; 0 for another word. Who says so rounds. */
static int32_t change_of(const cc_sentence *s, int32_t at)
{
    static const struct {
        const char *verb;
        int32_t percent;
    } verbs[] = {{"halve", 50}, {"double", 100}, {"treble", 200}, {"triple", 200}, {"quadruple", 300}};
    const cc_token *t = &s->token[at];
    for (size_t i = 0; t->upos == CC_UPOS_VERB && i < sizeof verbs / sizeof *verbs; i++)
        if (cc_span_is(t->lemma, verbs[i].verb)) return verbs[i].percent;
    return 0;
}

void cc_gather_shares(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    enum { ALL = 100 };
    const cc_article *a = cc_judging_article(r, article);
    for (int32_t i = 0; i < (int32_t)s->count; i++) {
        int32_t change = change_of(s, i);
        if (change == 0 && (!is_unanimous(s->token[i].lower) || !is_of_vote(s, i))) continue;
        uint32_t token = s->first + (uint32_t)i;
        cc_statement st = {.ask = CC_ASK_NUMBER,
                           .owner = CC_NO_CONCEPT,
                           .article = article,
                           .sentence = (uint32_t)(s - a->sentences.item),
                           .start = s->token[i].start,
                           .end = s->token[i].end,
                           .token = token,
                           .event = cc_event_of(a, token),
                           .mention = -1,
                           .kind = CC_LIT("percent"),
                           .value =
                               change == 0 ? CC_LIT("100 %") : cc_arena_print(r->arena, "about %d %%", (int)change),
                           .level = change == 0 ? ALL : change,
                           .head = CC_NO_CONCEPT};
        if (change != 0 && st.event >= 0) st.owner = cc_named_subject(r, article, (uint32_t)st.event);
        if (change != 0) st.when = cc_when_of(r, article, token);
        st.claim = cc_claim_at(r, article, st.event);
        cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
        cc_topics_of(r, article, CC_ASK_NUMBER, st.kind, -1, token, st.topic);
        cc_store_add(&r->store, &r->vocabulary, &st);
    }
}
