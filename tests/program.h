/* tests/program.h - run the program as a person would, in a folder of its own. */
#ifndef CC_TEST_PROGRAM_H
#define CC_TEST_PROGRAM_H

#include "base/buffer.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* A new folder under the system's temporary one; made with files that a test writes. */
typedef struct {
    char path[64];
} test_folder;

static inline test_folder folder_make(void)
{
    test_folder f = {"/tmp/claimcheck-test-XXXXXX"};
    cr_assert(mkdtemp(f.path) != NULL);
    return f;
}

static inline void folder_remove(const test_folder *f)
{
    cc_buffer command = {0};
    cc_buffer_print(&command, "rm -rf '%s'", f->path);
    cr_assert(system(command.ptr) == 0);
    cc_buffer_free(&command);
}

/* name may hold folders, which are made. */
static inline void folder_write(const test_folder *f, const char *name, const char *bytes, size_t len)
{
    cc_buffer path = {0};
    cc_buffer_print(&path, "%s/%s", f->path, name);
    for (char *p = path.ptr + strlen(f->path) + 1; *p != '\0'; p++)
        if (*p == '/') {
            *p = '\0';
            mkdir(path.ptr, 0777);
            *p = '/';
        }
    FILE *file = fopen(path.ptr, "wb");
    cr_assert(file != NULL, "%s", path.ptr);
    cr_assert(fwrite(bytes, 1, len, file) == len);
    fclose(file);
    cc_buffer_free(&path);
}

static inline void folder_text(const test_folder *f, const char *name, const char *text)
{
    folder_write(f, name, text, strlen(text));
}

static inline cc_buffer folder_read(const test_folder *f, const char *name)
{
    cc_buffer path = {0}, text = {0};
    cc_buffer_print(&path, "%s/%s", f->path, name);
    cc_error err = {0};
    cr_assert(cc_buffer_read(&text, path.ptr, &err) == CC_OK, "%s", err.message);
    cc_buffer_free(&path);
    return text;
}

static inline const char *program_path(void)
{
    const char *path = getenv("CLAIMCHECK_PROGRAM");
    return path != NULL ? path : CC_BUILD_DIR "/claimcheck";
}

/* Run "claimcheck ARGUMENTS" in the folder, standard output and error into the files `out` and `err` of
 * it. Returns the exit status. */
static inline int program_run(const test_folder *f, const char *arguments)
{
    cc_buffer command = {0};
    cc_buffer_print(&command, "cd '%s' && '%s' %s > out 2> err < /dev/null", f->path, program_path(), arguments);
    int status = system(command.ptr);
    cc_buffer_free(&command);
    cr_assert(WIFEXITED(status), "the program was killed: %s", arguments);
    return WEXITSTATUS(status);
}

static inline bool file_holds(const test_folder *f, const char *name, const char *text)
{
    cc_buffer b = folder_read(f, name);
    bool holds = b.ptr != NULL && strstr(b.ptr, text) != NULL;
    cc_buffer_free(&b);
    return holds;
}

#endif
