/* tests/unit/environment.h - the tables, WordNet and the model, opened for a suite:
 * TestSuite(name, .init = open_environment, .fini = close_environment). */
#ifndef CC_TEST_ENVIRONMENT_H
#define CC_TEST_ENVIRONMENT_H

#include "cli/cli.h"

#include <criterion/criterion.h>

static cc_environment environment;
static cc_scratch *scratch;

static inline void open_environment(void)
{
    cc_error err = {0};
    cc_options o = {.program = "test"};
    cr_assert(cc_environment_open(&environment, &o, &err) == CC_OK, "%s", err.message);
    scratch = cc_scratch_new();
}

static inline void close_environment(void)
{
    cc_scratch_free(scratch);
    cc_environment_close(&environment);
}

/* A page with its sentences, trees and mentions; the caller frees it. */
static inline cc_article *page_with_mentions(const char *text)
{
    cc_article *a = NULL;
    cc_error err = {0};
    cr_assert(cc_article_parse(&a, cc_span_of(text), "t.txt", &err) == CC_OK, "%s", err.message);
    cc_language_run(environment.model, a, scratch);
    cc_mentions_run(environment.mention, a, CC_PREFER_NEWS);
    return a;
}

#endif
