/* Statements of times that no time says: "have not said when", "monthslong". */
#include "judge/timing.h"
#include "judge/topics.h"

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

void cc_gather_withheld(cc_judging *r, uint32_t article, const cc_sentence *s)
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

void cc_gather_long_words(cc_judging *r, uint32_t article, const cc_sentence *s)
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
