/* tests/fuzz/fuzz_pipeline.c - any bytes through every stage; what must hold of every article holds of these.
 *
 * The bytes are cut at form feeds into the articles of one story. */
#include "cli/cli.h"
#include "fuzz/must.h"
#include "reports/report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_ARTICLES = 4, MOST_BYTES = 20000 };

static cc_environment environment;
static cc_scratch *scratch;

static void open_once(void)
{
    if (scratch != NULL) return;
    cc_options o = {.program = "fuzz"};
    cc_error err = {0};
    if (cc_environment_open(&environment, &o, &err) != CC_OK) {
        fprintf(stderr, "%s\n", err.message);
        abort();
    }
    scratch = cc_scratch_new();
}

static void check_tokens(const cc_article *a)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < a->sentences.count; i++) {
        const cc_sentence *s = &a->sentences.item[i];
        MUST(s->count > 0 && s->root >= 0 && (uint32_t)s->root < s->count);
        MUST(s->start <= s->end && s->end <= a->text.len);
        for (uint32_t t = 0; t < s->count; t++) {
            const cc_token *k = &s->token[t];
            MUST(k->start >= at && k->end >= k->start && k->end <= s->end);
            MUST(k->head >= -1 && k->head < (int32_t)s->count && k->head != (int32_t)t);
            at = k->end;
        }
    }
}

static void check_place(const cc_article *a, const cc_place_in_text *p)
{
    MUST(p->start <= p->end && p->end <= a->text.len);
    MUST(p->first <= p->last && p->last <= a->tokens.count);
}

static void check_mentions(const cc_article *a)
{
    for (uint32_t i = 0; i < a->names.count; i++) {
        check_place(a, &a->names.item[i].at);
        MUST(a->names.item[i].entity < (int32_t)a->entities.count);
    }
    for (uint32_t i = 0; i < a->times.count; i++) check_place(a, &a->times.item[i].at);
    for (uint32_t i = 0; i < a->numbers.count; i++) check_place(a, &a->numbers.item[i].at);
    for (uint32_t i = 0; i < a->quotes.count; i++) {
        check_place(a, &a->quotes.item[i].at);
        MUST(a->quotes.item[i].entity < (int32_t)a->entities.count);
    }
}

static void check_claims(const cc_article *a)
{
    for (uint32_t i = 0; i < a->claims.count; i++) {
        const cc_claim *c = &a->claims.item[i];
        MUST(c->sentence < a->sentences.count && c->start <= c->end && c->end <= a->text.len);
        for (uint32_t k = 0; k < c->arguments; k++) {
            MUST(c->argument[k].head < (int32_t)a->tokens.count);
            MUST(c->argument[k].time < (int32_t)a->times.count && c->argument[k].number < (int32_t)a->numbers.count);
        }
    }
}

static void check_findings(const cc_story *story, const cc_findings *f)
{
    for (uint32_t i = 0; i < f->conflicts.count; i++) {
        const cc_conflict *c = &f->conflicts.item[i];
        MUST(c->sides.count >= 2);
        for (uint32_t s = 0; s < c->sides.count; s++) {
            MUST(c->sides.item[s].evidence.count > 0);
            for (uint32_t e = 0; e < c->sides.item[s].evidence.count; e++) {
                const cc_evidence *v = &c->sides.item[s].evidence.item[e];
                MUST(v->article < story->articles && v->start <= v->end &&
                     v->end <= story->article[v->article]->text.len);
            }
        }
    }
}

static uint32_t read_articles(cc_span text, cc_article **article)
{
    static char name[MOST_ARTICLES][16];
    uint32_t n = 0;
    cc_span part;
    while (n < MOST_ARTICLES && cc_span_split(&text, '\f', &part)) {
        snprintf(name[n], sizeof *name, "%u.txt", n);
        if (cc_article_parse(&article[n], part, name[n], NULL) != CC_OK) continue;
        article[n]->source = cc_span_of(name[n]);
        n++;
    }
    return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    open_once();
    if (size > MOST_BYTES) return 0;
    cc_article *article[MOST_ARTICLES];
    uint32_t n = read_articles((cc_span){(const char *)data, size}, article);
    cc_arena a = {0};
    for (uint32_t i = 0; i < n; i++) {
        cc_article_run(&environment, article[i], scratch, CC_PREFER_NEWS);
        check_tokens(article[i]);
        check_mentions(article[i]);
        check_claims(article[i]);
    }
    if (n > 0) {
        cc_story story = {.name = CC_LIT("fuzz"), .article = article, .articles = n};
        cc_findings findings;
        cc_names_merge(environment.mention, article, n, &a);
        cc_story_group(&story, &a);
        cc_judge_run(environment.judge, &story, &findings, &a);
        check_findings(&story, &findings);
    }
    for (uint32_t i = 0; i < n; i++) cc_article_free(article[i]);
    cc_arena_free(&a);
    return 0;
}
