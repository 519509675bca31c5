/* Statements of numbers: what is counted or measured, in which clause. */
#include "judge/judging.h"

#include "base/utf8.h"

/* Numbers of one kind may meet: counts with counts, a length with a length. */
static cc_span kind_of(const cc_number *n, cc_arena *a)
{
    switch (n->kind) {
    case CC_NUMBER_MONEY: return cc_arena_print(a, "money:%.*s", CC_FMT(n->unit));
    case CC_NUMBER_PERCENT: return CC_LIT("percent");
    case CC_NUMBER_QUANTITY: return cc_arena_print(a, "quantity:%.*s", CC_FMT(n->dimension));
    case CC_NUMBER_ORDINAL: return CC_LIT("ordinal");
    case CC_NUMBER_AGE: return CC_LIT("age");
    case CC_NUMBER_SCORE: return CC_LIT("score");
    case CC_NUMBER_ID: return CC_LIT("id");
    default: return n->ordinal ? CC_LIT("ordinal") : CC_LIT("count");
    }
}

/* What the number is a number of: the counted noun, or the noun that a measure belongs to
 * ("a depth of 12 miles", "a 47-page report"). */
static int32_t measured(const cc_article *a, const cc_number *n)
{
    if (n->noun_token >= 0) return n->noun_token;
    const cc_sentence *s = cc_sentence_of_token(a, n->at.head);
    int32_t head = s->token[n->at.head - s->first].head;
    if (head == CC_NO_TOKEN) return -1;
    uint8_t upos = s->token[head].upos;
    return upos == CC_UPOS_NOUN || upos == CC_UPOS_PROPN ? (int32_t)s->first + head : -1;
}

static void add(cc_judging *r, uint32_t article, const cc_number *n, uint32_t index)
{
    const cc_article *a = cc_judging_article(r, article);
    int32_t noun = measured(a, n);
    cc_statement s = {.ask = CC_ASK_NUMBER, .article = article, .sentence = n->at.sentence, .start = n->at.start, .end = n->at.end,
                      .token = n->at.head, .mention = (int32_t)index, .kind = kind_of(n, r->arena), .value = n->value,
                      .head = noun < 0 ? CC_NO_CONCEPT : r->vocabulary.of[article][noun]};
    s.event = cc_event_of(a, noun >= 0 ? (uint32_t)noun : n->at.head);
    s.claim = cc_claim_at(r, article, s.event);
    cc_context_read(&s.context, &r->vocabulary, r->story, article, noun >= 0 ? (uint32_t)noun : n->at.head, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

/* A word of quantity that no number covers: "a flurry of punches", "numerous weapons". */
static void add_vague(cc_judging *r, uint32_t article, uint32_t token, const cc_entry *e)
{
    const cc_article *a = cc_judging_article(r, article);
    const cc_sentence *sentence = cc_sentence_of_token(a, token);
    int32_t at = (int32_t)(token - sentence->first), noun = sentence->token[at].head;
    if (sentence->token[at].upos == CC_UPOS_NOUN) noun = cc_child(sentence, at, CC_DEP_NMOD);
    if (noun == CC_NO_TOKEN || sentence->token[noun].upos != CC_UPOS_NOUN) return;
    const cc_token *t = &a->tokens.item[token];
    cc_statement s = {.ask = CC_ASK_NUMBER, .article = article, .sentence = (uint32_t)(sentence - a->sentences.item),
                      .start = t->start, .end = t->end, .token = token, .mention = -1, .kind = CC_LIT("count"),
                      .value = cc_arena_print(r->arena, "%g..", e->level), .level = (int32_t)e->level,
                      .head = r->vocabulary.of[article][sentence->first + noun]};
    s.event = cc_event_of(a, sentence->first + noun);
    s.claim = cc_claim_at(r, article, s.event);
    cc_context_read(&s.context, &r->vocabulary, r->story, article, sentence->first + noun, r->arena);
    cc_store_add(&r->store, &r->vocabulary, &s);
}

void cc_gather_numbers(cc_judging *r)
{
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        for (uint32_t k = 0; k < a->numbers.count; k++) {
            const cc_number *n = &a->numbers.item[k];
            bool in_time = a->tokens.item[n->at.head].time >= 0 && n->kind != CC_NUMBER_ID;
            if (!in_time && n->value.len > 0 && cc_speaks_at(a, n->at.start)) add(r, i, n, k);
        }
        for (uint32_t t = 0; t < a->tokens.count; t++) {
            if (a->tokens.item[t].number >= 0 || a->tokens.item[t].time >= 0) continue;
            const cc_entry *e = cc_rules_entry(r->rules, &r->rules->quantifiers, cc_utf8_lowercase(r->arena, a->tokens.item[t].lemma));
            if (e != NULL && cc_speaks_at(a, a->tokens.item[t].start)) add_vague(r, i, t, e);
        }
    }
}
