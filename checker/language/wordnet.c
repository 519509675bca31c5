#include "language/wordnet.h"

cc_status cc_wordnet_open(cc_wordnet **out, const char *path, cc_error *err)
{
    (void)path, (void)err;
    *out = NULL;
    return CC_OK;
}

void cc_wordnet_free(cc_wordnet *w)
{
    (void)w;
}
