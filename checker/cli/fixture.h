/* cli/fixture.h - cases: a few short articles and what the judge must find in them.
 *
 *     # what the case shows
 *     --- article gazette 2024-01-02
 *     Flooding killed 12 people in Lindby on Monday, officials said.
 *     --- article herald 2024-01-02
 *     Floods killed 21 people in Lindby on Monday.
 *     --- findings
 *     NUM11,contradiction,gazette:1,herald:1
 *
 * A finding is the rule, the kind and every place (source and line, in order). No line: nothing may be found.
 * The date of an article may be left out. */
#ifndef CC_FIXTURE_H
#define CC_FIXTURE_H

#include "cli/cli.h"

typedef struct {
    CC_ARRAY(cc_span) missing;    /* expected, not found */
    CC_ARRAY(cc_span) unexpected; /* found, not expected, with the sentence in words */
    uint32_t expected;
} cc_fixture_result;

/* Run one case. The result lives in a. CC_ESYNTAX with file and line for what is no case. */
cc_status cc_fixture_run(cc_fixture_result *out, const cc_environment *e, const char *path, cc_arena *a, cc_error *err);

#endif
