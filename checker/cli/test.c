/* cli/test.c - `claimcheck test FIXTURE...`: run cases and print what differs from what they expect. */
#include "cli/fixture.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const cc_options *options;
    const cc_environment *environment;
    uint32_t cases, failed;
    int status;
} test_run;

static void run_case(test_run *t, const char *path)
{
    cc_arena a = {0};
    cc_error err = {0};
    cc_fixture_result r;
    t->cases++;
    if (cc_fixture_run(&r, t->environment, path, &a, &err) != CC_OK) {
        t->failed++;
        t->status = cli_fail(t->options, &err);
    }
    for (uint32_t i = 0; err.status == CC_OK && i < r.missing.count; i++)
        printf("%s: missing: %.*s\n", path, CC_FMT(r.missing.item[i]));
    for (uint32_t i = 0; err.status == CC_OK && i < r.unexpected.count; i++)
        printf("%s: unexpected: %.*s\n", path, CC_FMT(r.unexpected.item[i]));
    if (err.status == CC_OK && r.missing.count + r.unexpected.count > 0) t->failed++;
    cc_arena_free(&a);
}

static bool is_case(const char *name)
{
    return cc_span_ends(cc_span_of(name), ".case");
}

/* A case, or a folder of them, its sub-folders too. */
static void run_path(test_run *t, const char *path)
{
    struct dirent **entry;
    int n = is_case(path) ? -1 : scandir(path, &entry, NULL, alphasort);
    if (n < 0) {
        run_case(t, path);
        return;
    }
    for (int i = 0; i < n; i++) {
        char inner[4096];
        bool deeper = entry[i]->d_name[0] != '.' && (is_case(entry[i]->d_name) || entry[i]->d_type == DT_DIR);
        if (deeper && snprintf(inner, sizeof inner, "%s/%s", path, entry[i]->d_name) < (int)sizeof inner)
            run_path(t, inner);
        free(entry[i]);
    }
    free(entry);
}

int cli_test(const cc_options *o)
{
    cc_environment e;
    cc_error err = {0};
    if (o->paths == 0) {
        cli_complain(o,
                     "test: a case is needed (claimcheck test FIXTURE..., files that end in .case or folders of them)");
        return CC_EXIT_USAGE;
    }
    if (cc_environment_open(&e, o, &err) != CC_OK) return cli_fail(o, &err);
    test_run t = {o, &e, 0, 0, CC_EXIT_OK};
    for (uint32_t i = 0; i < o->paths; i++) run_path(&t, o->path[i]);
    fprintf(stderr, "%u cases, %u of them not as expected\n", t.cases, t.failed);
    cc_environment_close(&e);
    return t.status != CC_EXIT_OK ? t.status : t.failed > 0 ? CC_EXIT_FINDINGS : CC_EXIT_OK;
}
