/* The judgement of one story: gather, decide, merge, and what only one source says. */
#include "judge/apart.h"
#include "judge/clause.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "judge/keep.h"
#include "judge/rendering.h"

#include <stdio.h>

static void map_claims(cc_judging *r)
{
    r->claim_of = CC_NEW_ARRAY(r->arena, r->story->articles, int32_t *);
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        r->claim_of[i] = CC_NEW_ARRAY(r->arena, a->tokens.count + 1, int32_t);
        for (uint32_t t = 0; t <= a->tokens.count; t++) r->claim_of[i][t] = -1;
        for (uint32_t c = a->claims.count; c-- > 0;)
            if (a->claims.item[c].predicate_token >= 0) r->claim_of[i][a->claims.item[c].predicate_token] = (int32_t)c;
    }
}

static void lower_lemmas(cc_judging *r)
{
    r->lemma = CC_NEW_ARRAY(r->arena, r->story->articles, cc_span *);
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        r->lemma[i] = CC_NEW_ARRAY(r->arena, a->tokens.count + 1, cc_span);
        for (uint32_t t = 0; t < a->tokens.count; t++)
            r->lemma[i][t] = cc_utf8_lowercase(r->arena, a->tokens.item[t].lemma);
    }
}

/* Stories have about two statements for three words. */
static void reserve(cc_judging *r)
{
    uint32_t tokens = 0;
    for (uint32_t i = 0; i < r->story->articles; i++) tokens += cc_judging_article(r, i)->tokens.count;
    cc_store_reserve(&r->store, tokens / 3 * 2 + 1);
}

/* The id of a claim: its source, its words and its speaker; a repeated claim gets a number. */
static void name_claims(cc_judging *r, cc_findings *out)
{
    out->claim_id = CC_NEW_ARRAY(r->arena, r->story->articles, cc_span *);
    cc_map seen = {.arena = r->arena};
    for (uint32_t i = 0; i < r->story->articles; i++) {
        const cc_article *a = cc_judging_article(r, i);
        out->claim_id[i] = CC_NEW_ARRAY(r->arena, a->claims.count + 1, cc_span);
        for (uint32_t k = 0; k < a->claims.count; k++) {
            const cc_claim *c = &a->claims.item[k];
            cc_span words = cc_plain_words(r->arena, cc_article_slice(a, c->start, c->end));
            cc_span bar = CC_LIT("|");
            char origin[16];
            snprintf(origin, sizeof origin, "%d", (int)c->origin);
            cc_span content = CC_ARENA_JOIN(r->arena, a->source, bar, c->speaker, bar, c->predicate, bar,
                                            cc_span_of(origin), bar, words);
            int64_t times = cc_map_get(&seen, content) + 1;
            cc_map_set(&seen, content, times);
            if (times > 0) content = cc_arena_print(r->arena, "%.*s|%lld", CC_FMT(content), (long long)times);
            out->claim_id[i][k] = cc_short_id(r->arena, "clm-", content);
        }
    }
    cc_map_free(&seen);
}

void cc_judge_explain(cc_judge_rules *r)
{
    r->explain = true;
}

void cc_judge_run(const cc_judge_rules *rules, const cc_story *story, cc_findings *out, cc_arena *a)
{
    cc_arena work = {0};
    cc_judging r = {.rules = rules, .story = story, .arena = &work, .store = {.arena = &work}};
    *out = (cc_findings){0};
    cc_vocabulary_read(&r.vocabulary, &rules->concepts, story, &work);
    r.clauses = cc_clause_memo_new(rules, story, &r.vocabulary, &work);
    map_claims(&r);
    lower_lemmas(&r);
    name_claims(&r, out);
    reserve(&r);
    cc_weigh_names(&r);
    r.two_dollars = cc_has_two_dollars(story);
    cc_gather_numbers(&r);
    cc_gather_tallies(&r);
    cc_gather_times(&r);
    cc_gather_changes(&r);
    cc_gather_lives(&r);
    cc_gather_spans(&r);
    cc_gather_events(&r);
    cc_gather_contents(&r);
    cc_gather_reports(&r);
    cc_gather_sentences(&r);
    cc_gather_headlines(&r);
    cc_gather_years(&r);
    cc_gather_tellers(&r);
    cc_decide(&r);
    cc_compare_hedges(&r);
    cc_compare_rest(&r);
    cc_compare_quotes(&r);
    cc_compare_writings(&r);
    cc_merge_clashes(&r, out);
    cc_find_clusters(&r, out);
    cc_find_uniques(&r, out);
    cc_renderings_find(story, out, &work);
    out->explained.item = r.explained.item, out->explained.count = r.explained.count;
    cc_findings_keep(out, story, a);
    cc_store_free(&r.store);
    cc_vocabulary_free(&r.vocabulary);
    cc_arena_free(&work);
}
