/* Concepts, contexts and the store, on words tagged by hand: no model is needed. */
#include "store/store.h"

#include <criterion/criterion.h>
#include <string.h>

static cc_concepts lexicon(cc_arena *a, const char *rows)
{
    cc_tables tables = {0};
    cc_error err = {0};
    cc_concepts c;
    cr_assert(cc_table_parse(CC_PUSH(a, &tables.table), cc_span_of(rows), ',', "rules/event_classes.csv", a, &err) ==
              CC_OK);
    cr_assert(cc_concepts_read(&c, &tables, NULL, a, &err) == CC_OK, "%s", err.message);
    return c;
}

Test(store, a_class_stands_for_its_words)
{
    cc_arena a = {0};
    cc_concepts c = lexicon(&a, "entry,class\ncall/noun,talk\nconversation,talk\n");
    cr_assert(cc_span_is(cc_concept_of(&c, CC_LIT("call"), CC_UPOS_NOUN, &a), "talk"));
    cr_assert(cc_span_is(cc_concept_of(&c, CC_LIT("Conversation"), CC_UPOS_NOUN, &a), "talk"));
    cr_assert(cc_span_is(cc_concept_of(&c, CC_LIT("call"), CC_UPOS_VERB, &a), "call"));
    cc_concepts_free(&c);
    cc_arena_free(&a);
}

Test(store, a_bad_class_row_is_named)
{
    cc_arena a = {0};
    cc_tables tables = {0};
    cc_error err = {0};
    cc_concepts c;
    const char *rows = "entry,class\ncall/nuon,talk\n";
    cr_assert(cc_table_parse(CC_PUSH(&a, &tables.table), cc_span_of(rows), ',', "rules/event_classes.csv", &a, &err) ==
              CC_OK);
    cr_assert(cc_concepts_read(&c, &tables, NULL, &a, &err) == CC_ESYNTAX);
    cr_assert(strncmp(err.message, "rules/event_classes.csv:2: column 'entry'", 40) == 0, "%s", err.message);
    cc_concepts_free(&c);
    cc_arena_free(&a);
}

/* --- statements that meet --------------------------------------------------- */

typedef struct {
    cc_arena arena;
    cc_vocabulary vocabulary;
    cc_store store;
} bench;

static uint32_t word(bench *b, const char *text, float weight)
{
    int64_t at = cc_map_put(&b->vocabulary.number, cc_span_of(text), b->vocabulary.concept.count);
    if (at == (int64_t)b->vocabulary.concept.count)
        *CC_PUSH(&b->arena, &b->vocabulary.concept) = (cc_concept){.text = cc_span_of(text), .weight = weight};
    return (uint32_t)at;
}

static uint32_t state(bench *b, uint32_t article, const uint32_t *concept, uint32_t count)
{
    cc_statement s = {.ask = CC_ASK_NUMBER, .article = article, .kind = CC_LIT("count"), .head = CC_NO_CONCEPT};
    s.context.item = CC_NEW_ARRAY(&b->arena, count, cc_weighted);
    s.context.count = count;
    for (uint32_t i = 0; i < count; i++) {
        s.context.item[i] = (cc_weighted){concept[i], b -> vocabulary.concept.item[concept[i]].weight};
        s.context.total += s.context.item[i].weight;
    }
    return cc_store_add(&b->store, &b->vocabulary, &s);
}

static float fit(const void *self, const cc_statement *x, const cc_statement *y, float *mass)
{
    return cc_context_match(self, &x->context, &y->context, mass);
}

Test(store, one_shared_word_brings_statements_together)
{
    bench b = {0};
    b.vocabulary.number.arena = b.store.arena = &b.arena;
    uint32_t ferry = word(&b, "ferry", 1), crew = word(&b, "crew", 1), vote = word(&b, "vote", 1);
    uint32_t first[] = {ferry, crew}, second[] = {ferry}, third[] = {vote};
    uint32_t x = state(&b, 0, first, 2), y = state(&b, 1, second, 1);
    state(&b, 2, third, 1);
    cc_meetings met = {0};
    cc_store_meet(&b.store, CC_ASK_NUMBER, fit, &b.vocabulary, &met);
    cr_assert(met.count == 1 && met.item[0].a == x && met.item[0].b == y);
    cr_assert(met.item[0].score > 0.5f && met.item[0].mass == 1);
    cc_store_free(&b.store);
    cc_vocabulary_free(&b.vocabulary);
    cc_arena_free(&b.arena);
}

/* A word that everybody has brings nobody together: the work stays linear. */
Test(store, a_common_word_is_no_key)
{
    bench b = {0};
    b.vocabulary.number.arena = b.store.arena = &b.arena;
    uint32_t common = word(&b, "people", 1);
    for (uint32_t i = 0; i < 3000; i++) state(&b, i, &common, 1);
    cc_meetings met = {0};
    cc_store_meet(&b.store, CC_ASK_NUMBER, fit, &b.vocabulary, &met);
    cr_assert(met.count == 0);
    cc_store_free(&b.store);
    cc_vocabulary_free(&b.vocabulary);
    cc_arena_free(&b.arena);
}

Test(store, contexts_match_both_ways)
{
    bench b = {0};
    b.vocabulary.number.arena = b.store.arena = &b.arena;
    uint32_t w[4] = {word(&b, "a", 1), word(&b, "b", 0.5f), word(&b, "c", 0.8f), word(&b, "d", 0.2f)};
    uint32_t x = state(&b, 0, w, 3), y = state(&b, 1, w + 1, 3);
    const cc_context *p = &b.store.statement.item[x].context, *q = &b.store.statement.item[y].context;
    cr_assert(cc_context_match(&b.vocabulary, p, q, NULL) == cc_context_match(&b.vocabulary, q, p, NULL));
    cr_assert(cc_context_has(p, w[0]) && !cc_context_has(q, w[0]));
    cr_assert(cc_context_missing(&b.vocabulary, p, p) == 0);
    cc_store_free(&b.store);
    cc_vocabulary_free(&b.vocabulary);
    cc_arena_free(&b.arena);
}
