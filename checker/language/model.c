#include "language/language.h"

cc_status cc_model_open(cc_model **out, const char *path, cc_model_setting setting, cc_error *err)
{
    (void)path, (void)setting, (void)err;
    *out = NULL;
    return CC_OK;
}

void cc_model_free(cc_model *m)
{
    (void)m;
}

cc_span cc_model_about(const cc_model *m)
{
    (void)m;
    return CC_LIT("model: none\n");
}

cc_scratch *cc_scratch_new(void)
{
    return NULL;
}

void cc_scratch_free(cc_scratch *s)
{
    (void)s;
}

void cc_analyse(const cc_model *m, cc_article *article, cc_scratch *scratch)
{
    (void)m, (void)scratch;
    for (uint32_t i = 0; i < article->sentences.count; i++) cc_sentence_link(&article->sentences.item[i]);
}
