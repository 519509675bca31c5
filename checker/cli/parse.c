/* cli/parse.c - `claimcheck parse FILE`: what the language analysis understood, as CoNLL-U. */
#include "cli/cli.h"
#include "language/conllu.h"

#include <stdio.h>

/* The model alone: tables and WordNet are for the later stages. */
static cc_status open_model(cc_model **out, const cc_options *o, cc_error *err)
{
    static const char *const settings[] = {"fast", "accurate"};
    cc_model_setting setting = (cc_model_setting)cli_choice(o, CC_OPTION_MODEL, settings, 2, CC_MODEL_FAST);
    cc_arena a = {0};
    cc_status s = cc_model_open(out, cc_data_path(&a, o->program, "model/claimcheck.bin").ptr, setting, err);
    cc_arena_free(&a);
    return s;
}

/* Text is cut; the words of a CoNLL-U file are kept, all else about them is found anew. */
static cc_status analyse(const cc_model *m, cc_scratch *scratch, const char *path, bool tokens_given, cc_buffer *out, cc_error *err)
{
    cc_article *a = NULL;
    cc_status s = tokens_given ? cc_conllu_read(&a, path, err) : cc_article_read(&a, path, err);
    if (s != CC_OK) return s;
    if (!tokens_given) cc_cut(a);
    cc_analyse(m, a, scratch);
    cc_conllu_write(a, out);
    cc_article_free(a);
    return CC_OK;
}

int cli_parse(const cc_options *o)
{
    cc_error err = {0};
    if (o->paths == 0) {
        cli_complain(o, "parse: a file is needed (claimcheck parse FILE, or - for standard input)");
        return CC_EXIT_USAGE;
    }
    cc_model *model = NULL;
    if (open_model(&model, o, &err) != CC_OK) return cli_fail(o, &err);
    cc_scratch *scratch = cc_scratch_new();
    cc_buffer out = {0};
    int status = CC_EXIT_OK;
    for (uint32_t i = 0; i < o->paths; i++) {
        err = (cc_error){0};
        if (analyse(model, scratch, o->path[i], o->value[CC_OPTION_TOKENS] != NULL, &out, &err) != CC_OK) status = cli_fail(o, &err);
        fwrite(out.ptr, 1, out.len, stdout);
        cc_buffer_clear(&out);
    }
    cc_buffer_free(&out);
    cc_scratch_free(scratch);
    cc_model_free(model);
    return status;
}
