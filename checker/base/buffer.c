#include "base/buffer.h"

#include "base/arena.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void reserve(cc_buffer *b, size_t more)
{
    size_t needed = b->len + more + 1;
    if (needed <= b->room) return;
    size_t room = b->room < 256 ? 256 : b->room * 2;
    if (room < needed) room = needed;
    b->ptr = cc_realloc(b->ptr, room);
    b->room = room;
}

void cc_buffer_add(cc_buffer *b, cc_span s)
{
    reserve(b, s.len);
    if (s.len > 0) memcpy(b->ptr + b->len, s.ptr, s.len);
    b->len += s.len;
    b->ptr[b->len] = '\0';
}

void cc_buffer_text(cc_buffer *b, const char *text)
{
    cc_buffer_add(b, cc_span_of(text));
}

void cc_buffer_byte(cc_buffer *b, char c)
{
    cc_buffer_add(b, (cc_span){&c, 1});
}

void cc_buffer_print(cc_buffer *b, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n > 0) {
        reserve(b, (size_t)n);
        vsnprintf(b->ptr + b->len, (size_t)n + 1, format, again);
        b->len += (size_t)n;
    }
    va_end(again);
}

cc_span cc_buffer_span(const cc_buffer *b)
{
    return (cc_span){b->ptr, b->len};
}

void cc_buffer_clear(cc_buffer *b)
{
    b->len = 0;
}

void cc_buffer_free(cc_buffer *b)
{
    free(b->ptr);
    *b = (cc_buffer){0};
}

cc_status cc_buffer_read(cc_buffer *b, const char *path, cc_error *err)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *f = standard ? stdin : fopen(path, "rb");
    if (f == NULL) return cc_fail(err, CC_EINPUT, "%s: cannot be opened: %s", path, strerror(errno));
    size_t n;
    do {
        reserve(b, 64 * 1024);
        n = fread(b->ptr + b->len, 1, 64 * 1024, f);
        b->len += n;
    } while (n > 0);
    b->ptr[b->len] = '\0';
    int failed = ferror(f) ? errno : 0;
    if (!standard) fclose(f);
    return failed == 0 ? CC_OK : cc_fail(err, CC_EINPUT, "%s: cannot be read: %s", path, strerror(failed));
}

static bool write_all(int fd, cc_span s)
{
    while (s.len > 0) {
        ssize_t n = write(fd, s.ptr, s.len);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        s.ptr += n;
        s.len -= (size_t)n;
    }
    return true;
}

cc_status cc_buffer_write(const cc_buffer *b, const char *path, cc_error *err)
{
    cc_buffer name = {0};
    cc_buffer_print(&name, "%s.XXXXXX", path);
    int fd = mkstemp(name.ptr);
    bool made = fd >= 0;
    bool good = made && write_all(fd, cc_buffer_span(b));
    if (made) {
        mode_t mask = umask(0);
        umask(mask);
        fchmod(fd, 0666 & ~mask); /* mkstemp makes files that only their owner may read */
        if (close(fd) != 0) good = false;
    }
    if (good) good = rename(name.ptr, path) == 0;
    int why = errno;
    if (!good && made) unlink(name.ptr);
    cc_buffer_free(&name);
    return good ? CC_OK : cc_fail(err, CC_EOUTPUT, "%s: cannot be written: %s", path, strerror(why));
}
