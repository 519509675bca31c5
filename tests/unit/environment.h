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

#endif
