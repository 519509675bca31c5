/* claim/event_worth.c - events that nouns name: which of them tell anything. "Monday's debate" says that there was one,
 * which whoever speaks of it takes for granted; "the US strike", who struck, but not whom. */
#include "claim/reading.h"

static uint32_t count(const cc_arguments *g, cc_slot slot)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < g->item.count; i++) n += g->item.item[i].slot == slot;
    return n;
}

static const cc_argument *first(const cc_arguments *g, cc_slot slot)
{
    for (uint32_t i = 0; i < g->item.count; i++)
        if (g->item.item[i].slot == slot) return &g->item.item[i];
    return NULL;
}

/* "our discussion", "its use" */
static bool is_own(const cc_reading *r, const cc_argument *g)
{
    enum { LONGEST = 6 };
    return g->end - g->start < LONGEST && r->article->tokens.item[g->head].xpos == CC_XPOS_PRPS;
}

/* "a loss of 118 million", "flights by mid-afternoon", "a rise of the same size": a measure or a time does nothing. */
static bool is_measure(const cc_reading *r, const cc_argument *g)
{
    static const char *const words[] = {"size",  "magnitude", "amount",  "scale", "level",      "rate",
                                        "value", "worth",     "percent", "share", "equivalent", "force"};
    int32_t t = g->head - (int32_t)r->s->first;
    const cc_token *k = cc_at(r, t);
    return k->upos == CC_UPOS_NUM || k->time >= 0 || r->lex[t]->slot == CC_NOUN_TIME || CC_AMONG(k->lemma, words);
}

/* "a good deal of rain": much of it. */
static bool is_quantifier(const cc_reading *r, int32_t noun)
{
    static const char *const sizes[] = {"good", "great"};
    int32_t size = cc_child(r->s, noun, CC_DEP_AMOD);
    return cc_span_is(cc_at(r, noun)->lower, "deal") && size != CC_NO_TOKEN && CC_AMONG(cc_at(r, size)->lower, sizes);
}

/* Who does it stands before the noun, as its owner or as a mere attribute. What befalls its owner is told by that: his
 * death, her return. What he does to others is not: "the firm's sales", "the Oslo talks". */
static bool is_only_named(const cc_reading *r, int32_t noun, const cc_argument *g)
{
    cc_deprel d = cc_relation(r, g->head - (int32_t)r->s->first);
    bool attribute = d == CC_DEP_COMPOUND || d == CC_DEP_AMOD;
    bool owner = d == CC_DEP_NMOD_POSS;
    return attribute || (owner && r->lex[noun]->event != CC_EVENT_HAPPENING);
}

/* When, where, with whom, of what: what an event with a mere name beside it may tell. */
static bool is_told_of(const cc_arguments *g)
{
    static const cc_slot slots[] = {CC_SLOT_TIME, CC_SLOT_PLACE, CC_SLOT_RECIPIENT, CC_SLOT_TOPIC, CC_SLOT_PURPOSE};
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
        if (count(g, slots[i]) > 0) return true;
    const cc_argument *other = first(g, CC_SLOT_OTHER); /* "Danish meddling in the vote" */
    return other != NULL && (cc_span_is(other->marker, "in") || cc_span_is(other->marker, "into"));
}

/* "their first meeting since July", of whom nobody knows: the word stands for no name. */
static bool is_nobody(const cc_reading *r, const cc_argument *g)
{
    const cc_token *k = &r->article->tokens.item[g->head];
    return k->xpos == CC_XPOS_PRPS && cc_span_equal(g->text, k->form);
}

/* How many died or were hurt, of what nothing else is told. */
static bool is_toll(const cc_reading *r, int32_t noun, const cc_arguments *g)
{
    static const char *const verbs[] = {"die", "injure", "kill", "wound", "arrest", "miss"};
    return count(g, CC_SLOT_QUANTITY) > 0 && CC_AMONG(r->lex[noun]->verb, verbs);
}

bool cc_event_tells(const cc_reading *r, int32_t noun, const cc_arguments *g)
{
    const cc_argument *subject = first(g, CC_SLOT_SUBJECT), *object = first(g, CC_SLOT_OBJECT);
    if (subject == NULL && object == NULL) return is_toll(r, noun, g);
    if (is_quantifier(r, noun)) return false;
    bool alone = g->item.count == 1;
    if (r->lex[noun]->event == CC_EVENT_SPEECH && alone) return false;
    if (object != NULL) return !alone || !is_own(r, object);
    if (is_measure(r, subject) || is_nobody(r, subject) || (alone && is_own(r, subject))) return false;
    bool told = is_told_of(g) || r->lex[noun]->event == CC_EVENT_SPEECH;
    return told || !is_only_named(r, noun, subject);
}
