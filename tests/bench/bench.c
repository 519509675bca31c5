/* tests/bench/bench.c - CPU time of every stage over the articles given; median of ten rounds.
 *
 *   bench ARTICLE...      prints a line a stage: megabytes, tokens and sentences a CPU second
 *   bench --once ARTICLE...   one round, for callgrind */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 10, STAGES = 7 };
static const char *const stage_names[STAGES] = {"read", "cut", "tag+parse", "mentions", "claims", "judge", "all"};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

typedef struct {
    size_t bytes, tokens, sentences, claims;
} volume;

static void run_round(const cc_environment *e, char **path, uint32_t paths, double *seconds, volume *v)
{
    cc_article **article = calloc(paths, sizeof *article);
    cc_scratch *scratch = cc_scratch_new();
    cc_error err = {0};
    uint32_t n = 0;
    double start = now(), t = start;
    for (uint32_t i = 0; i < paths; i++)
        if (cc_article_read(&article[n], path[i], &err) == CC_OK) n++;
    seconds[0] = now() - t, t = now();
    for (uint32_t i = 0; i < n; i++) cc_cut(article[i]);
    seconds[1] = now() - t, t = now();
    for (uint32_t i = 0; i < n; i++) cc_analyse(e->model, article[i], scratch);
    seconds[2] = now() - t, t = now();
    for (uint32_t i = 0; i < n; i++) cc_mentions_run(e->mention, article[i], CC_PREFER_NEWS);
    seconds[3] = now() - t, t = now();
    for (uint32_t i = 0; i < n; i++) cc_claims_extract(e->claim, article[i]);
    seconds[4] = now() - t, t = now();
    cc_arena a = {0};
    cc_story story = {.name = CC_LIT("bench"), .article = article, .articles = n};
    cc_findings findings;
    cc_names_merge(e->mention, article, n, &a);
    cc_story_group(&story, &a);
    cc_judge_run(e->judge, &story, &findings, &a);
    seconds[5] = now() - t;
    seconds[6] = now() - start;
    *v = (volume){0};
    for (uint32_t i = 0; i < n; i++) {
        v->bytes += article[i]->text.len;
        v->tokens += article[i]->tokens.count;
        v->sentences += article[i]->sentences.count;
        v->claims += article[i]->claims.count;
        cc_article_free(article[i]);
    }
    cc_arena_free(&a);
    cc_scratch_free(scratch);
    free(article);
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

int main(int argc, char **argv)
{
    bool once = argc > 1 && strcmp(argv[1], "--once") == 0;
    char **path = argv + 1 + once;
    uint32_t paths = (uint32_t)(argc - 1 - once);
    cc_options o = {.program = argv[0]};
    const char *setting = getenv("MODEL");
    o.value[CC_OPTION_MODEL] = setting;
    cc_environment e;
    cc_error err = {0};
    double start = now();
    if (cc_environment_open(&e, &o, &err) != CC_OK) return cli_fail(&o, &err);
    double opened = now() - start;
    double seconds[STAGES][ROUNDS];
    volume v = {0};
    int rounds = once ? 1 : ROUNDS;
    for (int r = 0; r < rounds; r++) {
        double s[STAGES];
        run_round(&e, path, paths, s, &v);
        for (int i = 0; i < STAGES; i++) seconds[i][r] = s[i];
    }
    printf("model %s: start-up %.1f ms; %zu bytes, %zu tokens, %zu sentences, %zu claims\n",
           setting == NULL ? "fast" : setting, opened * 1e3, v.bytes, v.tokens, v.sentences, v.claims);
    for (int i = 0; i < STAGES; i++) {
        qsort(seconds[i], (size_t)rounds, sizeof(double), by_value);
        double m = seconds[i][rounds / 2] + 1e-9;
        printf("%-10s %9.3f ms %8.2f MB/s %10.0f tokens/s %9.0f sentences/s\n", stage_names[i], m * 1e3,
               (double)v.bytes / m / 1e6, (double)v.tokens / m, (double)v.sentences / m);
    }
    cc_environment_close(&e);
    return 0;
}
