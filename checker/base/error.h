/* base/error.h - what went wrong, in words an editor can act on.
 *
 * A function that can fail returns cc_status and fills *err; callers pass err
 * on and never reword it, and the first message wins. */
#ifndef CC_ERROR_H
#define CC_ERROR_H

#include "base/span.h"

typedef enum {
    CC_OK = 0,
    CC_EUSAGE,  /* options, configuration: exit status 2 */
    CC_ESYNTAX, /* a rule table, a model, a gold file: exit status 2 */
    CC_EINPUT,  /* an article that cannot be read: exit status 3 */
    CC_EOUTPUT, /* a report that cannot be written: exit status 2 */
} cc_status;

typedef struct {
    cc_status status;
    char message[1024]; /* one line, no newline at its end; cut where longer */
} cc_error;

/* Write the message unless *err holds one already; err may be NULL. Returns status. */
cc_status cc_fail(cc_error *err, cc_status status, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* The candidate that word is most likely a slip of (edit distance at most a
 * third of its length), or NULL: for "did you mean". */
const char *cc_suggest(cc_span word, const char *const *candidates, size_t count);

#endif
