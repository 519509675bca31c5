/* claim/questions.c - what is asked, and what is left open: "asked if it works", "not yet clear how many came". */
#include "claim/factuality.h"

/* Does a question mark end the clause? */
bool cc_is_question(const cc_reading *r, const cc_clause *c)
{
    int32_t n = (int32_t)r->s->count;
    for (int32_t t = c->head + 1; t < n; t++) {
        cc_span w = cc_at(r, t)->form;
        /* "She adds, 'Who would lose it?'": what is quoted asks, and she adds it all the same */
        if (cc_span_is(w, "?")) return cc_at(r, t)->quote < 0 || cc_at(r, t)->quote == cc_at(r, c->head)->quote;
        if (cc_span_is(w, ":") || cc_span_is(w, ";")) return false; /* "is worth it: so what's the story?" */
        if (cc_at(r, t)->xpos == CC_XPOS_PERIOD || (t > r->high[c->top] && cc_at(r, t)->upos != CC_UPOS_PUNCT))
            return false;
    }
    return false;
}

bool cc_asks_whether(const cc_reading *r, const cc_clause *c)
{
    int32_t m = cc_marker(r, c->top);
    return m != CC_NO_TOKEN && (cc_span_is(cc_at(r, m)->lower, "if") || cc_span_is(cc_at(r, m)->lower, "whether"));
}

/* "asked if it works", "time will tell if it works", "unclear if it works": a question. "He said if it works, he stays"
 * and "promised to stay if it works" have a condition. */
bool cc_is_left_open(const cc_reading *r, const cc_clause *c, const cc_clause *above, int32_t head)
{
    static const char *const asks[] = {"see",    "check", "determine", "decide", "investigate", "establish",
                                       "wonder", "find",  "examine",   "ask",    "consider",    "debate"};
    cc_effect e = cc_governing_effect(r, head);
    bool tells = e == CC_EFFECT_SAY || e == CC_EFFECT_KNOW || e == CC_EFFECT_REVEAL;
    if (cc_at(r, head)->upos == CC_UPOS_ADJ || e == CC_EFFECT_ASK || CC_AMONG(cc_at(r, head)->lemma, asks)) return true;
    if (!cc_span_is(cc_at(r, cc_marker(r, c->top))->lower, "if")) return tells || e == CC_EFFECT_NONE;
    /* "said if confirmed it would hurt": the condition of another verb */
    if (cc_at(r, cc_marker(r, c->top) + 1)->xpos == CC_XPOS_VBN) return false;
    return tells && cc_has_own_subject(r, c->top) && cc_marker(r, c->top) == head + 1 &&
           (above->stance.negative || above->stance.modality != CC_ASSERTED);
}

/* "not yet clear how many came", "did not say what burned", "unclear who fired": a question that nobody has answered.
 * When, where, why and how something happened asks of what did happen. */
bool cc_is_unanswered(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    static const char *const asks[] = {"what", "who", "which", "whose"};
    static const char *const counts[] = {"many", "much", "long", "far", "often", "old"};
    static const char *const open[] = {"unclear", "unknown", "uncertain", "unsure", "undetermined"};
    int32_t first = r->low[c->top], head = cc_at(r, c->top)->head;
    bool content = c->tie == CC_TIE_CONTENT || cc_main_relation(r, c->top) == CC_DEP_CSUBJ;
    if (!content || head < 0 || head > first || head != above->head || first >= c->head) return false;
    /* "nobody could have imagined what came": it came */
    if (above->stance.modality != CC_ASSERTED && cc_governing_effect(r, head) == CC_EFFECT_NONE &&
        cc_at(r, head)->upos == CC_UPOS_VERB && cc_span_is(cc_at(r, first)->lower, "what"))
        return false;
    if (!above->stance.negative && !CC_AMONG(cc_at(r, head)->lower, open)) return false;
    if (cc_span_is(cc_at(r, first)->lower, "how"))
        return CC_AMONG(cc_at(r, first + 1)->lower, counts) || cc_at(r, first + 1)->upos == CC_UPOS_ADJ;
    return CC_AMONG(cc_at(r, first)->lower, asks);
}

/* "if he |thought| it was safe": what somebody is asked about is what he believes. */
static bool asks_belief(const cc_reading *r, const cc_clause *c)
{
    if (c->tie != CC_TIE_CONTENT || c->parent < 0) return false;
    const cc_clause *above = &r->clause.item[c->parent];
    int32_t head = cc_at(r, above->top)->head;
    return cc_at(r, c->top)->head == above->head && cc_governing_effect(r, above->head) == CC_EFFECT_BELIEVE &&
           cc_asks_whether(r, above) && head >= 0 && cc_governing_effect(r, head) == CC_EFFECT_ASK;
}

/* "I do.", "Yes," as the words that somebody answers with. */
static bool is_yes(const cc_article *a, uint32_t t)
{
    if (t + 2 >= a->tokens.count) return false;
    const cc_token *k = &a->tokens.item[t];
    if (cc_span_is(k->lower, "yes")) return k->quote >= 0 && k[1].upos == CC_UPOS_PUNCT;
    return cc_span_is(k->form, "I") && cc_span_is(k[1].form, "do") && k[2].upos == CC_UPOS_PUNCT;
}

cc_asking cc_asking_of(const cc_reading *r, const cc_clause *c)
{
    enum { REACH = 8 }; /* tokens of the next sentence: 'He said: "Well. I do."' */
    if (!asks_belief(r, c)) return CC_NOT_ASKED;
    for (uint32_t t = r->s->first; t < r->s->first + r->s->count + REACH; t++)
        if (is_yes(r->article, t)) return CC_AFFIRMED;
    return CC_ASKED_ABOUT;
}

/* "|how| bad is it", "|how| strongly": the words of the state or of the manner have it. */
static bool measures(const cc_reading *r, int32_t word)
{
    int32_t next = word + 1;
    if (!cc_span_is(cc_at(r, word)->lower, "how") || next >= (int32_t)r->s->count) return false;
    return cc_at(r, next)->upos == CC_UPOS_ADJ || cc_at(r, next)->upos == CC_UPOS_ADV;
}

/* "|how| did it sink", "|why then| would she go": without its word the question asks whether it happened. */
bool cc_argument_add_asked(cc_reading *r, const cc_clause *c, int32_t word, cc_arguments *out)
{
    static const struct {
        const char *word;
        cc_slot slot;
    } asked[] = {{"how", CC_SLOT_MANNER}, {"why", CC_SLOT_PURPOSE}, {"where", CC_SLOT_PLACE}, {"when", CC_SLOT_OTHER}};
    if (word > c->head || cc_at(r, word)->xpos != CC_XPOS_WRB || measures(r, word)) return false;
    cc_span lower = cc_at(r, word)->lower;
    bool when = cc_span_is(lower, "when"), opens = word == 0 || c->tie == CC_TIE_CONTENT;
    if (when && !opens) return false; /* "that's when he left" */
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        if (!cc_span_is(lower, asked[i].word)) continue;
        cc_argument_add(r, out, asked[i].slot, word, false);
        out->item.item[out->item.count - 1].text = lower;
        return true;
    }
    return false;
}
