#include "cli/run.h"

#include "base/map.h"
#include "base/pool.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const cc_environment *environment;
    const cc_inputs *in;
    cc_article **article; /* of each input, NULL where it could not be read */
    cc_error *error;      /* likewise */
    cc_scratch **scratch; /* one a thread */
    atomic_uint *missing; /* of each story: articles that are not analysed yet */
    cc_ref *todo;         /* every article, those of one story in a row: .index is its place in the story */
    cc_run *run;
} stage;

static void read_article(void *context, uint32_t item, uint32_t thread)
{
    (void)thread;
    stage *s = context;
    cc_article_read(&s->article[item], s->in->input.item[item].path.ptr, &s->error[item]);
}

/* --- names that tell the sources apart ------------------------------------ */

/* The file's name without its ending, with `folders` folders before it. */
static cc_span source_name(cc_span path, uint32_t folders)
{
    size_t end = path.len, from = path.len;
    for (size_t i = path.len; i > 0 && path.ptr[i - 1] != '/'; i--)
        if (path.ptr[i - 1] == '.' && i > 1 && path.ptr[i - 2] != '/') {
            end = i - 1;
            break;
        }
    for (uint32_t left = folders + 1; from > 0; from--)
        if (path.ptr[from - 1] == '/' && --left == 0) break;
    return cc_span_sub(path, from, end);
}

/* Give every article the shortest name that no other has: longer ones only for those that clash. */
static void name_sources(cc_article **article, uint32_t n, cc_arena *a)
{
    enum { MOST_FOLDERS = 16 };
    for (uint32_t i = 0; i < n; i++) article[i]->source = source_name(article[i]->path, 0);
    for (uint32_t folders = 1, clashes = 1; folders <= MOST_FOLDERS && clashes > 0; folders++) {
        cc_map count = {.arena = a};
        clashes = 0;
        for (uint32_t i = 0; i < n; i++)
            cc_map_set(&count, article[i]->source, 1 + (cc_map_put(&count, article[i]->source, 0)));
        for (uint32_t i = 0; i < n; i++)
            if (cc_map_get(&count, article[i]->source) > 1) {
                article[i]->source = source_name(article[i]->path, folders);
                clashes++;
            }
        cc_map_free(&count);
    }
}

int cli_by_source(const void *a, const void *b)
{
    const cc_article *x = *(cc_article *const *)a, *y = *(cc_article *const *)b;
    int order = cc_span_compare(x->source, y->source);
    return order != 0 ? order : cc_span_compare(x->path, y->path);
}

/* --- stories --------------------------------------------------------------- */

typedef struct {
    cc_span name;
    CC_ARRAY(cc_article *) article;
} bundle;

static int by_name(const void *a, const void *b)
{
    return cc_span_compare(((const cc_story_result *)a)->story.name, ((const cc_story_result *)b)->story.name);
}

static void build_stories(stage *s)
{
    cc_run *run = s->run;
    cc_map index = {.arena = &run->arena};
    CC_ARRAY(bundle) bundles = {0};
    for (uint32_t i = 0; i < s->in->input.count; i++) {
        if (s->article[i] == NULL) continue;
        cc_span name = s->in->input.item[i].story;
        int64_t at = cc_map_put(&index, name, bundles.count);
        if (at == bundles.count) CC_PUSH(&run->arena, &bundles)->name = name;
        *CC_PUSH(&run->arena, &bundles.item[at].article) = s->article[i];
    }
    cc_map_free(&index);
    cc_run_result *r = &run->result;
    r->stories = bundles.count;
    r->result = CC_NEW_ARRAY(&run->arena, bundles.count, cc_story_result);
    run->story_arena = CC_NEW_ARRAY(&run->arena, bundles.count, cc_arena);
    for (uint32_t i = 0; i < bundles.count; i++) {
        bundle *b = &bundles.item[i];
        qsort(b->article.item, b->article.count, sizeof *b->article.item, cli_by_source);
        r->result[i].story = (cc_story){.name = b->name, .article = b->article.item, .articles = b->article.count};
    }
    if (r->stories > 1) qsort(r->result, r->stories, sizeof *r->result, by_name);
}

static int by_day(const void *a, const void *b)
{
    int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
    return x < y ? -1 : x > y;
}

/* An article without a date is taken to be of the middle day of its story: the
 * weekdays in it then mean what they mean in the others. */
static void date_undated(const cc_story *story, cc_arena *a)
{
    int32_t *day = CC_NEW_ARRAY(a, story->articles, int32_t);
    uint32_t n = 0;
    for (uint32_t i = 0; i < story->articles; i++)
        if (story->article[i]->published != CC_NO_DAY) day[n++] = story->article[i]->published;
    if (n == 0) return;
    qsort(day, n, sizeof *day, by_day);
    for (uint32_t i = 0; i < story->articles; i++) {
        cc_article *article = story->article[i];
        if (article->published != CC_NO_DAY) continue;
        article->published = day[(n - 1) / 2];
        article->published_minute = -1;
        article->date_source = CC_DATE_STORY;
    }
}

static void judge(stage *s, uint32_t story)
{
    cc_story_result *r = &s->run->result.result[story];
    cc_arena *a = &s->run->story_arena[story];
    cc_names_merge(s->environment->mention, r->story.article, r->story.articles, a);
    cc_story_group(&r->story, a);
    cc_judge_run(s->environment->judge, &r->story, &r->findings, a);
}

/* Whoever analyses the last article of a story judges it, while its articles are still in the cache. */
static void analyse(void *context, uint32_t item, uint32_t thread)
{
    stage *s = context;
    cc_ref at = s->todo[item];
    cc_article_run(s->environment, s->run->result.result[at.story].story.article[at.index], s->scratch[thread],
                   CC_PREFER_NEWS);
    if (atomic_fetch_sub(&s->missing[at.story], 1) == 1) judge(s, at.story);
}

static void plan_work(stage *s)
{
    cc_run_result *r = &s->run->result;
    s->todo = CC_NEW_ARRAY(&s->run->arena, r->articles, cc_ref);
    s->missing = CC_NEW_ARRAY(&s->run->arena, r->stories, atomic_uint);
    for (uint32_t story = 0, n = 0; story < r->stories; story++) {
        uint32_t articles = r->result[story].story.articles;
        atomic_init(&s->missing[story], articles);
        for (uint32_t i = 0; i < articles; i++) s->todo[n++] = (cc_ref){story, i};
    }
}

/* --- one order over all stories -------------------------------------------- */

static const cc_conflict *conflict_at(const cc_run_result *r, cc_ref ref)
{
    return &r->result[ref.story].findings.conflicts.item[ref.index];
}

static uint32_t least_independent(const cc_conflict *c)
{
    uint32_t x = c->sides.item[0].independent, y = c->sides.item[1].independent;
    return x < y ? x : y;
}

static int descending(double x, double y)
{
    return x > y ? -1 : x < y;
}

/* REPORTS section 1: severity, independence of both sides, prominence, confidence, id. */
static int compare_conflicts(const cc_conflict *x, const cc_conflict *y)
{
    if (x->severity != y->severity) return x->severity < y->severity ? -1 : 1;
    int order = descending(least_independent(x), least_independent(y));
    if (order == 0) order = descending(x->prominence, y->prominence);
    if (order == 0) order = descending(x->confidence, y->confidence);
    return order != 0 ? order : cc_span_compare(x->id, y->id);
}

typedef struct {
    const cc_conflict *conflict;
    cc_ref ref;
} ranked;

static int by_rank(const void *a, const void *b)
{
    return compare_conflicts(((const ranked *)a)->conflict, ((const ranked *)b)->conflict);
}

static void rank_conflicts(cc_run *run)
{
    cc_run_result *r = &run->result;
    for (uint32_t s = 0; s < r->stories; s++) r->conflicts += r->result[s].findings.conflicts.count;
    ranked *all = CC_NEW_ARRAY(&run->arena, r->conflicts, ranked);
    uint32_t n = 0;
    for (uint32_t s = 0; s < r->stories; s++)
        for (uint32_t i = 0; i < r->result[s].findings.conflicts.count; i++) {
            all[n].ref = (cc_ref){s, i};
            all[n].conflict = conflict_at(r, all[n].ref);
            n++;
        }
    if (n > 1) qsort(all, n, sizeof *all, by_rank);
    r->conflict = CC_NEW_ARRAY(&run->arena, n, cc_ref);
    for (uint32_t i = 0; i < n; i++) {
        r->conflict[i] = all[i].ref;
        r->result[all[i].ref.story].findings.conflicts.item[all[i].ref.index].rank = i + 1;
    }
}

typedef struct {
    const cc_unique *unique;
    cc_ref ref;
} ranked_unique;

static int by_salience(const void *a, const void *b)
{
    const cc_unique *x = ((const ranked_unique *)a)->unique, *y = ((const ranked_unique *)b)->unique;
    int order = descending(x->salience, y->salience);
    if (order == 0) order = cc_span_compare(x->id, y->id);
    return order != 0 ? order
                      : (x->article != y->article ? (x->article < y->article ? -1 : 1)
                         : x->claim < y->claim    ? -1
                                                  : 1);
}

static void rank_uniques(cc_run *run)
{
    cc_run_result *r = &run->result;
    for (uint32_t s = 0; s < r->stories; s++) r->uniques += r->result[s].findings.uniques.count;
    ranked_unique *all = CC_NEW_ARRAY(&run->arena, r->uniques, ranked_unique);
    uint32_t n = 0;
    for (uint32_t s = 0; s < r->stories; s++)
        for (uint32_t i = 0; i < r->result[s].findings.uniques.count; i++)
            all[n++] = (ranked_unique){&r->result[s].findings.uniques.item[i], {s, i}};
    if (n > 1) qsort(all, n, sizeof *all, by_salience);
    r->unique = CC_NEW_ARRAY(&run->arena, n, cc_ref);
    for (uint32_t i = 0; i < n; i++) r->unique[i] = all[i].ref;
}

static void gather_articles(stage *s)
{
    cc_run *run = s->run;
    cc_run_result *r = &run->result;
    r->article = CC_NEW_ARRAY(&run->arena, s->in->input.count, cc_article *);
    for (uint32_t i = 0; i < s->in->input.count; i++) {
        if (s->article[i] != NULL) r->article[r->articles++] = s->article[i];
        else *CC_PUSH(&run->arena, &run->problems) = cc_arena_copy(&run->arena, cc_span_of(s->error[i].message));
    }
    name_sources(r->article, r->articles, &run->arena);
    if (r->articles > 1) qsort(r->article, r->articles, sizeof *r->article, cli_by_source);
}

static void count_claims(cc_run *run, const cc_story_result *r)
{
    cc_arena a = {0};
    bool **told = cc_claims_told(r, &a);
    for (uint32_t i = 0; i < r->story.articles; i++)
        for (uint32_t k = 0; k < r->story.article[i]->claims.count; k++) run->claims += told[i][k];
    cc_arena_free(&a);
}

void cc_run_inputs(cc_run *run, const cc_environment *e, const cc_inputs *in, uint32_t threads)
{
    *run = (cc_run){0};
    uint32_t n = in->input.count;
    stage s = {.environment = e, .in = in, .run = run};
    s.article = CC_NEW_ARRAY(&run->arena, n, cc_article *);
    s.error = cc_malloc((n + 1) * sizeof *s.error);
    memset(s.error, 0, (n + 1) * sizeof *s.error);
    s.scratch = CC_NEW_ARRAY(&run->arena, threads + 1, cc_scratch *);
    for (uint32_t i = 0; i < threads; i++) s.scratch[i] = cc_scratch_new();

    cc_pool_run(threads, n, read_article, &s);
    gather_articles(&s);
    build_stories(&s);
    for (uint32_t i = 0; i < run->result.stories; i++) date_undated(&run->result.result[i].story, &run->arena);
    plan_work(&s);
    cc_pool_run(threads, run->result.articles, analyse, &s);
    rank_conflicts(run);
    rank_uniques(run);
    for (uint32_t i = 0; i < run->result.articles; i++) run->sentences += run->result.article[i]->sentences.count;
    for (uint32_t i = 0; i < run->result.stories; i++) count_claims(run, &run->result.result[i]);
    for (uint32_t i = 0; i < threads; i++) cc_scratch_free(s.scratch[i]);
    free(s.error);
}

void cc_run_free(cc_run *run)
{
    for (uint32_t i = 0; i < run->result.articles; i++) cc_article_free(run->result.article[i]);
    for (uint32_t i = 0; i < run->result.stories; i++) cc_arena_free(&run->story_arena[i]);
    cc_arena_free(&run->arena);
    *run = (cc_run){0};
}
