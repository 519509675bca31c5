/* Shares that a word gives: a unanimous vote is one of all. */
#include "judge/judging.h"
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

void cc_gather_shares(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    enum { ALL = 100 };
    const cc_article *a = cc_judging_article(r, article);
    for (int32_t i = 0; i < (int32_t)s->count; i++) {
        if (!is_unanimous(s->token[i].lower) || !is_of_vote(s, i)) continue;
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
                           .value = CC_LIT("100 %"),
                           .level = ALL,
                           .head = CC_NO_CONCEPT};
        st.claim = cc_claim_at(r, article, st.event);
        cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
        cc_topics_of(r, article, CC_ASK_NUMBER, st.kind, -1, token, st.topic);
        cc_store_add(&r->store, &r->vocabulary, &st);
    }
}
