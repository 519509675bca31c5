#include "base/pool.h"
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool is_there(cc_span path)
{
    return access(path.ptr, R_OK) == 0;
}

/* PREFIX/bin/claimcheck has its data in PREFIX/share/claimcheck. */
static cc_span beside_program(cc_arena *a, const char *name)
{
    char self[4096];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    if (n <= 0) return CC_LIT("");
    cc_span path = {self, (size_t)n};
    for (int folders = 0; folders < 2; folders++) {
        while (path.len > 0 && path.ptr[path.len - 1] != '/') path.len--;
        if (path.len > 0) path.len--;
    }
    return cc_arena_print(a, "%.*s/share/claimcheck/%s", CC_FMT(path), name);
}

cc_span cc_data_path(cc_arena *a, const char *program, const char *name)
{
    (void)program;
    const char *given = getenv("CLAIMCHECK_DATA");
    if (given != NULL) {
        cc_span path = cc_arena_print(a, "%s/%s", given, name);
        if (is_there(path)) return path;
    }
    cc_span path = beside_program(a, name);
    if (path.len > 0 && is_there(path)) return path;
    path = cc_arena_print(a, "%s/%s", CC_BUILD_DIR, name);
    if (is_there(path)) return path;
    path = cc_arena_print(a, "%s/%s", CC_SOURCE_DIR, name);
    if (is_there(path)) return path;
    return cc_arena_print(a, "%s/%s", CC_INSTALL_DATA, name);
}

/* What is read at the start, side by side: the big files have to be summed up, the tables to be parsed. */
enum { PART_TABLES, PART_WORDNET, PART_MODEL, PARTS };

typedef struct {
    cc_environment *e;
    const char *path[PARTS], *over; /* over: the folder of tables laid over ours, or NULL */
    cc_model_setting setting;
    cc_status status[PARTS];
    cc_error err[PARTS];
} opening;

static void open_part(void *context, uint32_t part, uint32_t thread)
{
    opening *o = context;
    cc_environment *e = o->e;
    cc_error *err = &o->err[part];
    (void)thread;
    switch (part) {
    case PART_TABLES: o->status[part] = cc_tables_read(&e->tables, o->path[part], o->over, &e->arena, err); break;
    case PART_WORDNET: o->status[part] = cc_wordnet_open(&e->wordnet, o->path[part], err); break;
    default: o->status[part] = cc_model_open(&e->model, o->path[part], o->setting, err); break;
    }
}

static cc_status open_parts(cc_environment *e, const cc_options *o, cc_error *err)
{
    static const char *const settings[] = {"fast", "accurate"}, *const names[PARTS] = {"rules", "wordnet.bin",
                                                                                       "model/claimcheck.bin"};
    opening work = {.e = e, .over = o->value[CC_OPTION_RULES]};
    work.setting = (cc_model_setting)cli_choice(o, CC_OPTION_MODEL, settings, 2, CC_MODEL_FAST);
    for (int k = 0; k < PARTS; k++) work.path[k] = cc_data_path(&e->arena, o->program, names[k]).ptr;
    cc_pool_run(2, PARTS, open_part, &work);
    for (int k = 0; k < PARTS; k++) {
        if (work.status[k] == CC_OK) continue;
        *err = work.err[k];
        return work.status[k];
    }
    return CC_OK;
}

cc_status cc_environment_open(cc_environment *e, const cc_options *o, cc_error *err)
{
    enum { ROOM = 6 << 20 }; /* what our own tables take, and a little more */
    *e = (cc_environment){0};
    cc_arena *a = &e->arena;
    cc_arena_reserve(a, ROOM);
    cc_status s = open_parts(e, o, err);
    if (s == CC_OK) s = cc_mention_lexicon_read(&e->mention, &e->tables, e->wordnet, a, err);
    if (s == CC_OK) s = cc_claim_lexicon_read(&e->claim, &e->tables, e->wordnet, a, err);
    if (s == CC_OK) s = cc_judge_rules_read(&e->judge, &e->tables, e->wordnet, a, err);
    if (s != CC_OK) cc_environment_close(e);
    return s;
}

void cc_environment_close(cc_environment *e)
{
    cc_judge_rules_free(e->judge);
    cc_claim_lexicon_free(e->claim);
    cc_mention_lexicon_free(e->mention);
    cc_model_free(e->model);
    cc_wordnet_free(e->wordnet);
    cc_arena_free(&e->arena);
    *e = (cc_environment){0};
}

void cc_article_run(const cc_environment *e, cc_article *article, cc_scratch *scratch, cc_prefer prefer)
{
    cc_language_run(e->model, article, scratch);
    cc_mentions_run(e->mention, article, prefer);
    cc_claims_extract(e->claim, article);
}
