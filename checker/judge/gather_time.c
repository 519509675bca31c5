/* Statements of times: when something was, is or will be; and how long it took. */
#include "judge/judging.h"

/* The word whose time this is: the noun it modifies ("a two-year investigation"), else the predicate. */
static int32_t timed(const cc_article *a, const cc_time *t)
{
    const cc_sentence *s = cc_sentence_of_token(a, t->at.head);
    int32_t head = s->token[t->at.head - s->first].head;
    if (head == CC_NO_TOKEN) return -1;
    return (int32_t)s->first + head;
}

static cc_span kind_of(const cc_time *t)
{
    if (t->kind == CC_TIME_DURATION) return CC_LIT("duration");
    if (t->intervals > 0 && t->interval[0].grain <= CC_GRAIN_HOUR && t->interval[0].grain != CC_GRAIN_NONE) return CC_LIT("clock");
    return CC_LIT("date");
}

static void add(cc_judging *r, uint32_t article, const cc_time *t, uint32_t index)
{
    const cc_article *a = cc_judging_article(r, article);
    int32_t event = timed(a, t);
    if (event < 0) return;
    cc_statement s = {.ask = CC_ASK_TIME, .article = article, .sentence = t->at.sentence, .start = t->at.start, .end = t->at.end,
                      .token = t->at.head, .event = event, .mention = (int32_t)index, .kind = kind_of(t), .value = t->value,
                      .head = r->vocabulary.of[article][event]};
    s.claim = cc_claim_at(r, article, event);
    cc_context_read(&s.context, &r->vocabulary, r->story, article, (uint32_t)event, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

void cc_gather_times(cc_judging *r)
{
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t k = 0; k < a->times.count; k++) {
            const cc_time *t = &a->times.item[k];
            bool usable = t->kind == CC_TIME_DURATION ? t->high > 0 : t->intervals > 0 && t->kind != CC_TIME_SET;
            if (usable && cc_speaks_at(a, t->at.start)) add(r, i, t, k);
        }
    }
}
