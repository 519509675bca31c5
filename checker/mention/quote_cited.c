/* "The agency reported Ada Holt as saying": whom a medium cites speaks, not the medium. */
#include "mention/quote_work.h"

static bool cites(const cc_token *verb)
{
    static const char *const lemmas[] = {"report", "quote", "cite", "hear", "record", "describe"};
    return verb->upos == CC_UPOS_VERB && CC_AMONG(verb->lemma, lemmas);
}

static bool is_participle_of_saying(const cc_quote_work *w, const cc_token *t)
{
    if (t->xpos != CC_XPOS_VBG) return false;
    const cc_reporting *row = cc_reporting_verb(&w->lexicon->reporting, t->lemma, CC_LIT(""));
    return row != NULL && row->takes & CC_TAKES_DIRECT;
}

static int32_t first_of_name(const cc_sentence *s, int32_t head)
{
    while (head > 0 && cc_deprel_main(s->token[head].deprel) == CC_DEP_FLAT && s->token[head].head < head &&
           s->token[head].head != CC_NO_TOKEN)
        head = s->token[head].head;
    return head;
}

int32_t cc_quote_cited(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    enum { LONGEST = 10, ASIDE = 24 };
    int32_t head = CC_NO_TOKEN, count = (int32_t)s->count;
    if (!cites(&s->token[verb])) return CC_NO_TOKEN;
    for (int32_t i = verb + 1, last = verb + LONGEST; i + 1 < count && i <= last; i++) {
        const cc_token *t = &s->token[i];
        if (cc_span_is(t->lower, "as")) return is_participle_of_saying(w, t + 1) ? first_of_name(s, head) : CC_NO_TOKEN;
        /* "cited the ministry saying" */
        if (i == head + 1 && is_participle_of_saying(w, t) && !cc_span_is(s->token[verb].lemma, "hear"))
            return first_of_name(s, head);
        if (t->upos == CC_UPOS_VERB || t->upos == CC_UPOS_AUX || t->upos == CC_UPOS_ADP) return CC_NO_TOKEN;
        bool nominal = t->upos == CC_UPOS_PROPN || t->upos == CC_UPOS_NOUN || t->upos == CC_UPOS_PRON;
        /* "quoted Holt, the mayor, as saying": the name before the comma. */
        if (cc_span_is(t->form, ",") && head != CC_NO_TOKEN) {
            last = verb + ASIDE;
            while (i + 1 < count && i < last && !cc_span_is(s->token[i + 1].lower, "as")) i++;
        } else if (nominal) {
            head = i;
        }
    }
    return CC_NO_TOKEN;
}
