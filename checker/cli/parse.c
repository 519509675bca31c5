/* cli/parse.c - `claimcheck parse FILE`: what the language analysis understood, as CoNLL-U. */
#include "cli/cli.h"

#include "base/day.h"
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

static void complain_of_bytes(const cc_options *o, const cc_article *a)
{
    char message[512];
    bool one = a->malformed == 1;
    snprintf(message, sizeof message, "%s: %u %s not valid %.*s and %s read as U+FFFD; save the file as UTF-8",
             a->path.ptr, a->malformed, one ? "byte is" : "bytes are", CC_FMT(a->encoding), one ? "was" : "were");
    cli_complain(o, message);
}

static void print_cell(cc_buffer *out, cc_span text, char end)
{
    for (size_t i = 0; i < text.len; i++) cc_buffer_byte(out, (unsigned char)text.ptr[i] < ' ' ? ' ' : text.ptr[i]);
    cc_buffer_byte(out, end);
}

static void print_field(cc_buffer *out, const char *name, cc_span value)
{
    if (value.len == 0) return;
    cc_buffer_print(out, "#\t%s\t", name);
    print_cell(out, value, '\n');
}

/* How the article was read: TAB-separated lines, those that start with # are about all of it. */
static void print_blocks(const cc_article *a, cc_buffer *out)
{
    static const char *const sources[] = {"none", "story", "text", "header", "given"};
    print_field(out, "encoding", a->encoding);
    print_field(out, "outlet", a->outlet);
    print_field(out, "title", a->title);
    print_field(out, "byline", a->byline);
    print_field(out, "credits", a->credits);
    print_field(out, "agency", a->agency);
    print_field(out, "place", a->dateline_place);
    cc_arena arena = {0};
    print_field(out, "date", cc_span_of(sources[a->date_source]));
    if (a->published != CC_NO_DAY)
        print_field(out, "published", cc_day_text(a->published, a->published_minute, &arena));
    cc_arena_free(&arena);
    for (uint32_t i = 0; i < a->blocks.count; i++) {
        const cc_block *b = &a->blocks.item[i];
        cc_buffer_print(out, "%u\t%s\t", b->line, cc_block_name(b->kind));
        print_cell(out, cc_article_slice(a, b->start, b->end), '\n');
    }
}

/* Text is cut; the words of a CoNLL-U file are kept, all else about them is found anew. */
static cc_status analyse(const cc_options *o, const cc_model *m, cc_scratch *scratch, const char *path, cc_buffer *out,
                         cc_error *err)
{
    cc_article *a = NULL;
    bool tokens_given = o->value[CC_OPTION_TOKENS] != NULL;
    cc_status s = tokens_given ? cc_conllu_read(&a, path, err) : cc_article_read(&a, path, err);
    if (s != CC_OK) return s;
    if (a->malformed > 0) complain_of_bytes(o, a);
    if (o->value[CC_OPTION_BLOCKS] != NULL) {
        print_blocks(a, out);
    } else {
        if (!tokens_given) cc_cut(a);
        cc_analyse(m, a, scratch);
        cc_conllu_write(a, out);
    }
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
    bool blocks_only = o->value[CC_OPTION_BLOCKS] != NULL;
    if (!blocks_only && open_model(&model, o, &err) != CC_OK) return cli_fail(o, &err);
    cc_scratch *scratch = cc_scratch_new();
    cc_buffer out = {0};
    int status = CC_EXIT_OK;
    for (uint32_t i = 0; i < o->paths; i++) {
        err = (cc_error){0};
        if (analyse(o, model, scratch, o->path[i], &out, &err) != CC_OK) status = cli_fail(o, &err);
        fwrite(out.ptr, 1, out.len, stdout);
        cc_buffer_clear(&out);
    }
    cc_buffer_free(&out);
    cc_scratch_free(scratch);
    cc_model_free(model);
    return status;
}
