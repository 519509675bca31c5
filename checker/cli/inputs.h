/* cli/inputs.h - which files a run reads, and which stories they belong to.
 *
 * Files on the command line are one story. A folder's articles (*.txt) are one story; its
 * sub-folders are stories of their own. A file that is named twice is read once. */
#ifndef CC_INPUTS_H
#define CC_INPUTS_H

#include "base/arena.h"
#include "base/error.h"

typedef struct {
    cc_span path;  /* NUL-terminated */
    cc_span story; /* name of its story */
} cc_input;

typedef struct {
    CC_ARRAY(cc_input) input;
    uint32_t passed_over;       /* files of folders that are no articles */
    CC_ARRAY(cc_span) problems; /* messages: what could not be read, and what to do */
} cc_inputs;

void cc_inputs_collect(cc_inputs *in, char *const *path, uint32_t paths, cc_arena *a);

#endif
