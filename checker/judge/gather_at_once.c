/* Statements of what is done at once: "steps down with immediate effect". */
#include "judge/timing.h"
#include "judge/topics.h"

/* The first of the words that say "at once" and end at a token: "with immediate effect", "effective immediately",
 * "stepped down at once"; not "two at once", "immediately after the crash". CC_NO_TOKEN. */
static int32_t at_once(const cc_sentence *s, int32_t at)
{
    static const char *const behind[] = {",", ".", ";", "and", "because", "amid", "over", "\"", "”"};
    const cc_token *t = s->token;
    if (at < 1) return CC_NO_TOKEN;
    if (cc_span_is(t[at].lower, "effect") && cc_span_is(t[at - 1].lower, "immediate")) return at - 1;
    bool closes = at + 1 >= (int32_t)s->count || CC_AMONG(t[at + 1].form, behind);
    if (cc_span_is(t[at].lower, "immediately") && cc_span_is(t[at - 1].lower, "effective")) return at - 1;
    if (cc_span_is(t[at].lower, "immediately")) return closes && t[at].head < at ? at : CC_NO_TOKEN;
    bool once = cc_span_is(t[at].lower, "once") && cc_span_is(t[at - 1].lower, "at") && closes && at > 1;
    bool many = once && (t[at - 2].upos == CC_UPOS_NUM || cc_span_is(t[at - 2].lower, "all"));
    return once && !many ? at - 1 : CC_NO_TOKEN;
}

/* Of what a story has one of alone, and where it is known what day "at once" is: level. */
void cc_gather_at_once(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    const cc_article *a = cc_judging_article(r, article);
    for (int32_t i = 0; i < (int32_t)s->count && a->published != CC_NO_DAY; i++) {
        int32_t first = at_once(s, i), event = first == CC_NO_TOKEN ? CC_NO_TOKEN : cc_clause_head(s, first);
        if (event == CC_NO_TOKEN || cc_is_denied_event(a, s->first + (uint32_t)event)) continue;
        uint32_t token = s->first + (uint32_t)event;
        cc_statement st = {.ask = CC_ASK_TIME,
                           .article = article,
                           .sentence = (uint32_t)(s - a->sentences.item),
                           .start = s->token[first].start,
                           .end = s->token[i].end,
                           .token = s->first + (uint32_t)i,
                           .event = (int32_t)token,
                           .mention = -1,
                           .owner = cc_doer_of_event(r, article, token),
                           .kind = CC_LIT("date"),
                           .value = CC_AT_ONCE,
                           .head = r->vocabulary.of[article][token],
                           .level = a->published};
        st.claim = cc_claim_at(r, article, st.event);
        cc_context_read(&st.context, &r->vocabulary, r->story, article, token, r->arena);
        cc_topics_of(r, article, CC_ASK_TIME, st.kind, -1, token, st.topic);
        if (st.topic[0] > 0) cc_store_add(&r->store, &r->vocabulary, &st);
    }
}
