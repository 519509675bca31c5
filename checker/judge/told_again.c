/* One difference, one row: clashes that tell again what another of the same sentences tells more closely go.
 *
 * Each pass takes the rule from what it drops; drop_marked() closes the gaps. */
#include "judge/judging.h"

static bool is_broad(const cc_statement *s)
{
    bool one = cc_span_is(s->kind, "filler") || cc_span_starts(s->kind, "answer:") || cc_span_starts(s->kind, "deed:");
    return (s->ask == CC_ASK_ACTOR && !one) || cc_span_starts(s->kind, "sentence");
}

cc_span cc_sentences_key(const cc_judging *r, const cc_statement *a, const cc_statement *b)
{
    if (a->article > b->article || (a->article == b->article && a->sentence > b->sentence)) {
        const cc_statement *t = a;
        a = b, b = t;
    }
    return cc_arena_print(r->arena, "%u:%u|%u:%u", a->article, a->sentence, b->article, b->sentence);
}

static cc_span sentences_key(const cc_judging *r, const cc_clash *c)
{
    return cc_sentences_key(r, &r->store.statement.item[c->a], &r->store.statement.item[c->b]);
}

/* One side of a clash; both ask the same. */
static const cc_statement *side_of(const cc_judging *r, const cc_clash *c)
{
    return &r->store.statement.item[c->a];
}

/* Clashes without a rule are marked to go. */
static void drop_marked(cc_judging *r)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->clashes.count; i++)
        if (r->clashes.item[i].rule != NULL) r->clashes.item[n++] = r->clashes.item[i];
    r->clashes.count = n;
}

/* Whole clauses and sentences clash where a number, a date or a verb in them does: what says it more closely stands. */
static void drop_repeated(cc_judging *r)
{
    cc_map gravest = {.arena = r->arena};
    for (int broad = 0; broad < 2; broad++)
        for (uint32_t i = 0; i < r->clashes.count; i++) {
            cc_clash *c = &r->clashes.item[i];
            if (is_broad(side_of(r, c)) != (broad == 1)) continue;
            cc_span key = sentences_key(r, c);
            int64_t kind = cc_map_get(&gravest, key);
            bool repeated = broad == 1 && kind >= 0 && kind <= (int64_t)c->rule->kind;
            if (repeated) c->rule = NULL;
            else if (kind < 0 || kind > (int64_t)c->rule->kind) cc_map_set(&gravest, key, (int64_t)c->rule->kind);
        }
    drop_marked(r);
    cc_map_free(&gravest);
}

/* Told beside the dates of the same words: "Monday morning" and "Monday evening" are two parts of the day as well. */
static bool is_beside_date(const cc_statement *s)
{
    return cc_span_is(s->kind, "hours") || cc_span_is(s->kind, "begins") || cc_span_is(s->kind, "ends");
}

static void drop_beside_dates(cc_judging *r)
{
    cc_map dated = {.arena = r->arena};
    for (int beside = 0; beside < 2; beside++)
        for (uint32_t i = 0; i < r->clashes.count; i++) {
            cc_clash *c = &r->clashes.item[i];
            const cc_statement *a = side_of(r, c);
            if (a->ask != CC_ASK_TIME || is_beside_date(a) != (beside == 1)) continue;
            cc_span key = sentences_key(r, c);
            if (beside == 0) cc_map_set(&dated, key, 1);
            else if (cc_map_get(&dated, key) == 1) c->rule = NULL;
        }
    drop_marked(r);
    cc_map_free(&dated);
}

/* A state that one side denies is told again where its verb is: "will not appeal" is one row, not two. */
static void drop_denied_states(cc_judging *r)
{
    cc_map denied = {.arena = r->arena};
    for (uint32_t i = 0; i < r->clashes.count; i++) {
        const cc_clash *c = &r->clashes.item[i];
        if (side_of(r, c)->ask == CC_ASK_POLARITY) cc_map_set(&denied, sentences_key(r, c), 1);
    }
    for (uint32_t i = 0; i < r->clashes.count; i++) {
        cc_clash *c = &r->clashes.item[i];
        const cc_statement *a = side_of(r, c), *b = &r->store.statement.item[c->b];
        bool denying = a->ask == CC_ASK_STATE && a->level != b->level;
        if (denying && cc_map_get(&denied, sentences_key(r, c)) == 1) c->rule = NULL;
    }
    drop_marked(r);
    cc_map_free(&denied);
}

static bool is_stance(const cc_statement *s)
{
    return cc_span_is(s->kind, "stance");
}

/* Whole reports: what one article calls untrue, it only hands on ("is said to have found"). */
static bool is_of_report(const cc_statement *s)
{
    static const char *const kinds[] = {"report", "story", "opening", "headline"};
    return s->ask == CC_ASK_POLARITY && CC_AMONG(s->kind, kinds);
}

static cc_span articles_key(const cc_judging *r, const cc_clash *c)
{
    uint32_t a = r->store.statement.item[c->a].article, b = r->store.statement.item[c->b].article;
    return cc_arena_print(r->arena, "%u|%u", a < b ? a : b, a < b ? b : a);
}

/* A clause of which one side is surer is told again where a word for that stands beside it, and where its state or its
 * denial is; two of one pair of sentences are one matter. */
static void drop_told_stances(cc_judging *r)
{
    cc_map told = {.arena = r->arena};
    for (uint32_t i = 0; i < r->clashes.count; i++) {
        const cc_clash *c = &r->clashes.item[i];
        const cc_statement *a = side_of(r, c);
        bool own = a->ask == CC_ASK_MODALITY || a->ask == CC_ASK_POLARITY || a->ask == CC_ASK_STATE;
        if (own && !is_stance(a)) cc_map_set(&told, sentences_key(r, c), 1);
        if (is_of_report(a)) cc_map_set(&told, articles_key(r, c), 1);
    }
    for (uint32_t i = 0; i < r->clashes.count; i++) {
        cc_clash *c = &r->clashes.item[i];
        if (!is_stance(side_of(r, c))) continue;
        cc_span key = sentences_key(r, c);
        if (cc_map_get(&told, key) == 1 || cc_map_get(&told, articles_key(r, c)) == 1) c->rule = NULL;
        else cc_map_set(&told, key, 1);
    }
    drop_marked(r);
    cc_map_free(&told);
}

static bool is_deed(const cc_statement *s)
{
    return cc_span_starts(s->kind, "deed:");
}

static bool overlap(const cc_statement *x, const cc_statement *y)
{
    return x->article == y->article && x->start < y->end && y->start < x->end;
}

/* One values' pair tells what the other does. */
static bool tell_the_same(const cc_judging *r, const cc_clash *x, const cc_clash *y)
{
    const cc_statement *a = &r->store.statement.item[x->a], *b = &r->store.statement.item[x->b],
                       *c = &r->store.statement.item[y->a], *d = &r->store.statement.item[y->b];
    return (overlap(a, c) && overlap(b, d)) || (overlap(a, d) && overlap(b, c));
}

/* Who did a deed, and where, is told again where another rule has found it in the same sentences; of two deeds of one
 * pair of sentences, one is enough. */
static void drop_told_deeds(cc_judging *r)
{
    cc_map told = {.arena = r->arena};
    for (uint32_t i = 0; i < r->clashes.count; i++) {
        const cc_clash *c = &r->clashes.item[i];
        if (!is_deed(side_of(r, c))) cc_map_set(&told, sentences_key(r, c), (int64_t)i);
    }
    for (uint32_t i = 0; i < r->clashes.count; i++) {
        cc_clash *c = &r->clashes.item[i];
        if (!is_deed(side_of(r, c))) continue;
        cc_span key = sentences_key(r, c);
        int64_t at = cc_map_get(&told, key);
        if (at < 0) cc_map_set(&told, key, (int64_t)i);
        else if (tell_the_same(r, c, &r->clashes.item[at])) c->rule = NULL;
    }
    drop_marked(r);
    cc_map_free(&told);
}

void cc_drop_told_again(cc_judging *r)
{
    drop_denied_states(r);
    drop_beside_dates(r);
    drop_told_stances(r);
    drop_told_deeds(r);
    drop_repeated(r);
}
