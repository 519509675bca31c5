/* base/buffer.h - bytes that grow: what writers write into before a file or a
 * stream gets them in one piece. { 0 } is an empty buffer. */
#ifndef CC_BUFFER_H
#define CC_BUFFER_H

#include "base/error.h"
#include "base/span.h"

#include <stdio.h>

typedef struct {
    char *ptr; /* NULL when nothing was ever added; otherwise NUL-terminated */
    size_t len, room;
} cc_buffer;

void cc_buffer_add(cc_buffer *b, cc_span s);
void cc_buffer_text(cc_buffer *b, const char *text);
void cc_buffer_byte(cc_buffer *b, char c);
void cc_buffer_print(cc_buffer *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
cc_span cc_buffer_span(const cc_buffer *b);
void cc_buffer_clear(cc_buffer *b); /* empty, room kept */
void cc_buffer_free(cc_buffer *b);

/* The whole file, or standard input for "-". CC_EINPUT with path and reason. */
cc_status cc_buffer_read(cc_buffer *b, const char *path, cc_error *err);
/* Write under a temporary name in the same folder and rename: a reader sees the
 * old file or the new one, never half. CC_EOUTPUT leaves the old file as it was. */
cc_status cc_buffer_write(const cc_buffer *b, const char *path, cc_error *err);

#endif
