/* Who speaks by where the words stand, for a reporting word whose subject the tree has lost. */
#include "mention/quote_speaking.h"

/* A finite verb for which the tree has no subject: the first name or pronoun of its clause, behind
 * an introduction such as "With 50 days to go,". */
int32_t cc_quote_subject_by_words(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    uint8_t x = local(s, verb)->xpos;
    if (x != CC_XPOS_VBD && x != CC_XPOS_VBZ && x != CC_XPOS_VBP) return CC_NO_TOKEN;
    int32_t mark = w->mark_of[s->first + (uint32_t)verb], first = verb;
    while (first > 0 && w->mark_of[s->first + (uint32_t)first - 1] == mark && local(s, first - 1)->upos != CC_UPOS_VERB)
        first--;
    bool introduction = false;
    int32_t head = CC_NO_TOKEN;
    for (int32_t i = first; i < verb; i++) {
        const cc_token *t = local(s, i);
        if (cc_span_is(t->form, ",")) {
            if (head != CC_NO_TOKEN) return head;
            introduction = false;
        } else if (t->upos == CC_UPOS_ADP || t->upos == CC_UPOS_SCONJ) {
            if (head != CC_NO_TOKEN) return head;
            introduction = true;
        } else if (!introduction && is_nominal(t)) {
            head = i;
        }
    }
    return head;
}

static bool is_part_of_noun(const cc_token *t)
{
    switch (t->upos) {
    case CC_UPOS_NOUN:
    case CC_UPOS_PROPN:
    case CC_UPOS_PRON:
    case CC_UPOS_DET:
    case CC_UPOS_ADJ:
    case CC_UPOS_NUM: return true;
    default: return t->xpos == CC_XPOS_POS || t->xpos == CC_XPOS_HYPH;
    }
}

/* Nothing but adverbial words up to a comma or the sentence's end: "said in a statement on Friday,". */
static bool ends_parenthesis(const cc_quote_work *w, const cc_sentence *s, int32_t i, int32_t mark)
{
    for (int32_t steps = 0; i < (int32_t)s->count && steps < 10; i++, steps++) {
        const cc_token *t = local(s, i);
        if (cc_span_is(t->form, ",") || t->xpos == CC_XPOS_PERIOD) return true;
        if (w->mark_of[s->first + (uint32_t)i] != mark ||
            !(is_part_of_noun(t) || t->upos == CC_UPOS_ADV || t->upos == CC_UPOS_ADP))
            return false;
        /* "said profits fell": the clause that is said begins at once. */
        if (steps == 0 && t->upos != CC_UPOS_ADV && t->upos != CC_UPOS_ADP && t->deprel != CC_DEP_OBL_UNMARKED &&
            t->time < 0)
            return false;
    }
    return false;
}

static bool has_verb_before(const cc_sentence *s, int32_t verb)
{
    for (int32_t i = 0; i < verb; i++)
        if (local(s, i)->upos == CC_UPOS_VERB || local(s, i)->upos == CC_UPOS_AUX) return true;
    return false;
}

/* "The museum, the president often says, is new": between the commas stands who speaks, though
 * the tree may take the subject of the rest. */
int32_t cc_quote_subject_in_parenthesis(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    uint8_t x = local(s, verb)->xpos;
    if (x != CC_XPOS_VBD && x != CC_XPOS_VBZ && x != CC_XPOS_VBP) return CC_NO_TOKEN;
    int32_t i = verb - 1, head = CC_NO_TOKEN, mark = w->mark_of[s->first + (uint32_t)verb];
    while (i > 0 && local(s, i)->upos == CC_UPOS_ADV) i--;
    for (; i > 0 && is_part_of_noun(local(s, i)) && w->mark_of[s->first + (uint32_t)i] == mark; i--)
        if (head == CC_NO_TOKEN && is_nominal(local(s, i))) head = i;
    if (i < 1 || head == CC_NO_TOKEN || !cc_span_is(local(s, i)->form, ",")) return CC_NO_TOKEN;
    return ends_parenthesis(w, s, verb + 1, mark) ? head : CC_NO_TOKEN;
}

/* ", said Anna Berg, the mayor.": behind the verb stands a name, and then nothing but more of it. */
int32_t cc_quote_subject_behind(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    const cc_reporting *row = row_of(w, s, verb);
    int32_t mark = w->mark_of[s->first + (uint32_t)verb], head = CC_NO_TOKEN, count = (int32_t)s->count;
    if (row == NULL || !(row->takes & CC_TAKES_DIRECT) || verb < 2 || verb + 1 >= count) return CC_NO_TOKEN;
    bool comma = cc_span_is(local(s, verb - 1)->form, ",") ||
                 (local(s, verb - 1)->upos == CC_UPOS_PUNCT && cc_span_is(local(s, verb - 2)->form, ","));
    if (!comma || local(s, verb)->xpos == CC_XPOS_VBG) return CC_NO_TOKEN;
    int32_t i = verb + 1;
    for (; i < count && is_part_of_noun(local(s, i)) && w->mark_of[s->first + (uint32_t)i] == mark; i++)
        if (is_nominal(local(s, i)) && local(s, i)->deprel != CC_DEP_OBL_UNMARKED) head = i;
    if (head == CC_NO_TOKEN || i >= count) return CC_NO_TOKEN;
    const cc_token *next = local(s, i);
    bool over = cc_span_is(next->form, ",") || next->xpos == CC_XPOS_PERIOD || next->upos == CC_UPOS_ADP;
    if (!over || !has_verb_before(s, verb)) return CC_NO_TOKEN;
    /* "said Norvik's chief executive, Lena Falk": not the firm, where the tree takes the office for an adjective. */
    bool owner = head + 2 < i && local(s, head + 1)->xpos == CC_XPOS_POS;
    bool named = owner && cc_span_is(next->form, ",") && i + 1 < count && local(s, i + 1)->upos == CC_UPOS_PROPN;
    return named ? i + 1 : owner ? i - 1 : head;
}

/* "Asked about it, X said ..., but stressed that": the last one who said something in this tense. */
int32_t cc_quote_speaker_before(const cc_quote_work *w, const cc_sentence *s, int32_t verb)
{
    uint8_t x = local(s, verb)->xpos;
    if (x != CC_XPOS_VBD && x != CC_XPOS_VBZ && x != CC_XPOS_VBP) return CC_NO_TOKEN;
    for (int32_t i = verb - 1, steps = 0; i >= 0 && steps < 60; i--, steps++) {
        const cc_reporting *row = local(s, i)->xpos == x ? row_of(w, s, i) : NULL;
        if (row == NULL || !(row->takes & CC_TAKES_DIRECT) ||
            w->mark_of[s->first + (uint32_t)i] != w->mark_of[s->first + (uint32_t)verb])
            continue;
        int32_t subject = cc_child(s, i, CC_DEP_NSUBJ);
        if (subject != CC_NO_TOKEN && is_outside(w, s, verb, subject)) return subject;
    }
    return CC_NO_TOKEN;
}
