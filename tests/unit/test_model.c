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
    cr_assert(cc_buffer_read(&file, cc_data_path(&arena, "", "model/claimcheck.bin").ptr, &err) == CC_OK, "%s", err.message);
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
        cr_expect(strncmp(err.message, "x.bin: ", 7) == 0 && strstr(err.message, cases[i].says) != NULL, "%s", err.message);
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
    cr_assert(cc_model_open(&m, cc_data_path(&arena, "", "model/claimcheck.bin").ptr, CC_MODEL_FAST, &err) == CC_OK, "%s", err.message);
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
