/* How often: "stabbed twice", "fired three times", and "a single stab wound", "two shots": an act is counted beside its
 * verb or as a noun. */
#include "judge/figures.h"
#include "judge/word.h"

/* The token behind says that it is a rate, a comparison or no count: "twice a week", "twice as many", "once the". */
static bool is_rate(const cc_sentence *s, int32_t behind)
{
    static const char *const words[] = {"a", "an", "as", "the", "per", "every", "more", "what", "daily", "weekly"};
    return behind < (int32_t)s->count && CC_AMONG(s->token[behind].lower, words);
}

/* "Once" is "formerly" or "as soon as" unless it stands behind its verb and closes it. */
static bool is_one_time(const cc_sentence *s, int32_t at)
{
    static const char *const behind[] = {"in", "on", "through", "from", ",", "."};
    return s->token[at].head < at && at + 1 < (int32_t)s->count && CC_AMONG(s->token[at + 1].form, behind);
}

/* How many times an adverb says: 0 for another word. */
static int32_t times_of(const cc_sentence *s, int32_t at)
{
    cc_span w = s->token[at].lower;
    if (cc_span_is(w, "twice")) return 2;
    if (cc_span_is(w, "thrice")) return 3;
    return cc_span_is(w, "once") && is_one_time(s, at) ? 1 : 0;
}

/* What the statement counts the act as: fit_number.c holds one against the other, for two nouns are counts like any. */
typedef enum { AS_VERB, AS_NOUN } form;

static void file(const cc_word *p, int32_t first, int32_t last, int32_t act, form as, int32_t event, int32_t times)
{
    cc_span value = cc_arena_print(p->run->arena, "%d", (int)times);
    cc_statement s =
        cc_word_state(p, CC_ASK_NUMBER, CC_LIT("often"), first, last, event, cc_word_concept(p, act), value, times);
    s.part = (uint8_t)as;
    if (s.head != CC_NO_CONCEPT) cc_store_add(&p->run->store, &p->run->vocabulary, &s);
}

/* "Three times": the number before "times", where it is exact and small. */
static int32_t counted_times(const cc_word *p, int32_t at)
{
    enum { MOST = 20 };
    const cc_token *t = &p->sentence->token[at];
    int32_t by = cc_span_is(t->lower, "times") ? cc_child(p->sentence, at, CC_DEP_NUMMOD) : CC_NO_TOKEN;
    if (by == CC_NO_TOKEN || p->sentence->token[by].number < 0) return 0;
    const cc_number *n = &p->article->numbers.item[p->sentence->token[by].number];
    return n->low == n->high && n->low > 1 && n->low <= MOST && !n->approximate ? (int32_t)n->low : 0;
}

/* "A single shot", "one blow": the noun's own number where it is one. */
static int32_t single_of(const cc_word *p, int32_t at)
{
    CC_FOR_CHILDREN(p->sentence, at, c) {
        cc_span w = p->sentence->token[c].lower;
        bool denied = c > 0 && cc_span_is(p->sentence->token[c - 1].lower, "not");
        if ((cc_span_is(w, "single") || cc_span_is(w, "lone")) && c < at && !denied) return c;
    }
    return CC_NO_TOKEN;
}

/* What is counted as a noun: a deed by its own word or by that before it ("stab wound"). */
static int32_t deed_of(const cc_word *p, int32_t at)
{
    int32_t before = cc_child(p->sentence, at, CC_DEP_COMPOUND);
    return before != CC_NO_TOKEN && before < at ? before : at;
}

static void add_noun(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->upos != CC_UPOS_NOUN) return;
    int32_t single = t->xpos == CC_XPOS_NN ? single_of(p, p->at) : CC_NO_TOKEN,
            event = cc_event_of(p->article, p->sentence->first + (uint32_t)p->at);
    if (event < 0) return;
    event -= (int32_t)p->sentence->first;
    if (single != CC_NO_TOKEN) file(p, single, p->at, deed_of(p, p->at), AS_NOUN, event, 1);
    int32_t by = t->xpos == CC_XPOS_NNS ? cc_child(p->sentence, p->at, CC_DEP_NUMMOD) : CC_NO_TOKEN;
    if (by == CC_NO_TOKEN || p->sentence->token[by].number < 0 || t->time >= 0) return;
    const cc_number *n = &p->article->numbers.item[p->sentence->token[by].number];
    enum { MOST = 20 };
    bool small = n->kind == CC_NUMBER_COUNT && !n->ordinal && n->low == n->high && n->low > 1 && n->low <= MOST;
    if (small && !n->approximate) file(p, by, p->at, deed_of(p, p->at), AS_NOUN, event, (int32_t)n->low);
}

static void add_adverb(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    int32_t times = times_of(p->sentence, p->at), first = p->at;
    if (times == 0) times = counted_times(p, p->at), first = p->at > 0 ? p->at - 1 : p->at;
    if (times == 0 || t->head == CC_NO_TOKEN) return;
    int32_t verb = t->head; /* the tree may hang it on the noun before */
    if (p->sentence->token[verb].upos != CC_UPOS_VERB) verb = cc_clause_head(p->sentence, p->at);
    if (verb == CC_NO_TOKEN || p->sentence->token[verb].upos != CC_UPOS_VERB) return;
    if (is_rate(p->sentence, p->at + 1)) return;
    file(p, first, p->at, verb, AS_VERB, verb, times);
}

void cc_gather_often(cc_judging *r, uint32_t article, const cc_sentence *s)
{
    cc_word p = {r, cc_judging_article(r, article), s, article, 0};
    for (; p.at < (int32_t)s->count; p.at++) add_adverb(&p), add_noun(&p);
}
