/* The columns of the repairs of claim/ on the fixtures as the parser reads them. */
#include "claim_gates.h"
#include "environment.h"

#include <glob.h>

TestSuite(claim_repair, .init = open_environment, .fini = close_environment);

static void read_articles(const char *pattern)
{
    glob_t found;
    cr_assert(glob(pattern, 0, NULL, &found) == 0, "%s", pattern);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        cc_article *a = NULL;
        cc_error err = {0};
        cr_assert(cc_article_read(&a, found.gl_pathv[i], &err) == CC_OK, "%s", err.message);
        cc_language_run(environment.model, a, scratch);
        cc_mentions_run(environment.mention, a, CC_PREFER_NEWS);
        expect_gates_hold(environment.claim, a);
        cc_article_free(a);
    }
    globfree(&found);
}

Test(claim_repair, columns_leave_no_repair_out)
{
    read_articles(CC_SOURCE_DIR "/fixtures/corpora/*/*.txt");
    read_articles(CC_SOURCE_DIR "/fixtures/stories/ma*/*.txt"); /* some: the parser is slow in a debug build */
}
