/* cli/run.h - a whole run: files in, findings out.
 *
 * read -> dates of the story -> analyse, mentions, claims (a thread an article) ->
 * names across articles, independence, store, judge (a thread a story) -> one order of all findings */
#ifndef CC_RUN_H
#define CC_RUN_H

#include "cli/cli.h"
#include "cli/inputs.h"
#include "reports/report.h"

typedef struct {
    cc_run_result result;
    cc_arena arena;             /* of the run's own arrays */
    cc_arena *story_arena;      /* one a story */
    CC_ARRAY(cc_span) problems; /* of articles that could not be read */
    uint32_t sentences, claims;
} cc_run;

/* Cannot fail: what cannot be read is in run->problems and the rest is done. The result
 * is the same for any number of threads and any order of the inputs. */
void cc_run_inputs(cc_run *run, const cc_environment *e, const cc_inputs *in, uint32_t threads);
void cc_run_free(cc_run *run);
/* For qsort of cc_article *: by source, then by path. */
int cli_by_source(const void *a, const void *b);

#endif
