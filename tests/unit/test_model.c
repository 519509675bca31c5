#include "base/buffer.h"
#include "cli/cli.h"
#include "language/model.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static cc_arena arena;
static cc_buffer file;

static void read_file(void)
{
    cc_error err = {0};
    cr_assert(cc_buffer_read(&file, cc_data_path(&arena, "", "model/claimcheck.bin").ptr, &err) == CC_OK, "%s",
              err.message);
}

static void free_file(void)
{
    cc_buffer_free(&file);
    cc_arena_free(&arena);
}

TestSuite(model, .init = read_file, .fini = free_file);

/* Open a changed copy of the model, aligned as a mapping is; the message of its refusal in *err. */
static cc_status open_copy(size_t size, size_t at, unsigned char change, cc_error *err)
{
    uint8_t *copy = aligned_alloc(CC_MODEL_ALIGN, (file.len + CC_MODEL_ALIGN) / CC_MODEL_ALIGN * CC_MODEL_ALIGN);
    memcpy(copy, file.ptr, file.len);
    copy[at] ^= change;
    cc_model *m;
    cc_status status = cc_model_of(&m, copy, size, "x.bin", CC_MODEL_FAST, err);
    cr_expect((status == CC_OK) == (m != NULL));
    cc_model_free(m);
    free(copy);
    return status;
}

Test(model, what_does_not_fit_is_refused)
{
    const struct {
        size_t size, at;
        unsigned char change;
        const char *says;
    } cases[] = {
        {10, 0, 0, "no model"},
        {file.len, 0, 1, "no model"},
        {file.len, offsetof(cc_model_header, order), 0xFF, "byte order"},
        {file.len, offsetof(cc_model_header, version), 0x40, "version"},
        {file.len - 64, 0, 0, "cut short"},
        {file.len, file.len - 1000, 8, "checksum"},
        {file.len, sizeof(cc_model_header) + 5, 1, "checksum"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_error err = {0};
        cr_expect(open_copy(cases[i].size, cases[i].at, cases[i].change, &err) == CC_ESYNTAX);
        cr_expect(strncmp(err.message, "x.bin: ", 7) == 0 && strstr(err.message, cases[i].says) != NULL, "%s",
                  err.message);
    }
    cc_error err = {0};
    cr_expect(open_copy(file.len, 0, 0, &err) == CC_OK, "%s", err.message);
}

Test(model, a_missing_file_is_named)
{
    cc_model *m;
    cc_error err = {0};
    cr_expect(cc_model_open(&m, "/nowhere/x.bin", CC_MODEL_FAST, &err) == CC_EINPUT && m == NULL);
    cr_expect(strstr(err.message, "/nowhere/x.bin") != NULL);
}

Test(model, a_sentence_is_understood)
{
    cc_error err = {0};
    cc_model *m;
    cr_assert(cc_model_open(&m, cc_data_path(&arena, "", "model/claimcheck.bin").ptr, CC_MODEL_FAST, &err) == CC_OK,
              "%s", err.message);
    cc_article *a = cc_article_of_text(CC_LIT("The mayor opened two bridges."), CC_NO_DAY);
    cc_scratch *scratch = cc_scratch_new();
    cc_language_run(m, a, scratch);
    cr_assert(a->sentences.count == 1 && a->tokens.count == 6);
    const cc_sentence *s = &a->sentences.item[0];
    cr_expect(s->root == 2);
    cr_expect(cc_child(s, 2, CC_DEP_NSUBJ) == 1 && cc_child(s, 2, CC_DEP_OBJ) == 4);
    cr_expect(cc_span_is(s->token[2].lemma, "open") && cc_span_is(s->token[4].lemma, "bridge"));
    cr_expect(s->token[2].xpos == CC_XPOS_VBD && s->token[3].upos == CC_UPOS_NUM);
    cc_scratch_free(scratch);
    cc_article_free(a);
    cc_model_free(m);
}

static cc_article *analyse(const char *kernel, cc_model_setting setting, const char *text)
{
    cc_error err = {0};
    cc_model *m;
    setenv("CLAIMCHECK_KERNEL", kernel, 1);
    cr_assert(cc_model_open(&m, cc_data_path(&arena, "", "model/claimcheck.bin").ptr, setting, &err) == CC_OK, "%s",
              err.message);
    unsetenv("CLAIMCHECK_KERNEL");
    cc_article *a = cc_article_of_text(cc_span_of(text), CC_NO_DAY);
    cc_scratch *scratch = cc_scratch_new();
    cc_language_run(m, a, scratch);
    /* Lemmas may be views of the model, which is unmapped now. */
    for (uint32_t i = 0; i < a->tokens.count; i++)
        a->tokens.item[i].lemma = cc_arena_copy(&a->arena, a->tokens.item[i].lemma);
    cc_scratch_free(scratch);
    cc_model_free(m);
    return a;
}

Test(model, every_processor_gives_the_same_trees)
{
    static const char text[] =
        "Two ferries collided off the northern coast on Sunday, the harbour master said, and divers were "
        "searching for eleven passengers. \"Nobody saw the second boat,\" a fisherman told reporters. "
        "The ministry, which runs the route, denied that its 40-year-old vessels had failed inspections.";
    const cc_kernel *path[8];
    uint32_t paths = cc_kernel_list(path, 8);
    for (int setting = 0; setting < 2; setting++) {
        cc_article *expected = analyse("plain", (cc_model_setting)setting, text);
        for (uint32_t i = 1; i < paths; i++) {
            cc_article *got = analyse(path[i]->name, (cc_model_setting)setting, text);
            cr_assert(got->tokens.count == expected->tokens.count);
            for (uint32_t k = 0; k < got->tokens.count; k++) {
                const cc_token *x = &got->tokens.item[k], *y = &expected->tokens.item[k];
                cr_expect(x->upos == y->upos && x->xpos == y->xpos && x->head == y->head && x->deprel == y->deprel &&
                              cc_span_equal(x->lemma, y->lemma),
                          "%s: %.*s", path[i]->name, CC_FMT(x->form));
            }
            cc_article_free(got);
        }
        cc_article_free(expected);
    }
}

Test(model, a_monster_is_one_tree)
{
    cc_buffer text = {0};
    for (int i = 0; i < 700; i++) cc_buffer_text(&text, i % 9 == 0 ? "and " : "Ba-Ba\xC3\xA9 ");
    cc_article *a = analyse("", CC_MODEL_FAST, text.ptr);
    for (uint32_t i = 0; i < a->sentences.count; i++) {
        const cc_sentence *s = &a->sentences.item[i];
        uint32_t roots = 0;
        for (uint32_t k = 0; k < s->count; k++) {
            roots += s->token[k].head == CC_NO_TOKEN;
            cr_expect(cc_is_below(s, (int32_t)k, s->root));
        }
        cr_expect(roots == 1);
    }
    cc_article_free(a);
    cc_buffer_free(&text);
}
