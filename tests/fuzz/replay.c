/* tests/fuzz/replay.c - runs a fuzz target over files and folders of them, so that every compiler and CTest can. */
#include "base/buffer.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *path)
{
    cc_buffer b = {0};
    cc_error err = {0};
    if (cc_buffer_read(&b, path, &err) != CC_OK) {
        fprintf(stderr, "%s\n", err.message);
        return 0;
    }
    /* A copy of the exact size, so that the sanitizer sees a read behind its end. */
    uint8_t *data = malloc(b.len == 0 ? 1 : b.len);
    if (b.len > 0) memcpy(data, b.ptr, b.len);
    LLVMFuzzerTestOneInput(data, b.len);
    free(data);
    cc_buffer_free(&b);
    return 1;
}

static int replay_folder(const char *folder)
{
    struct dirent **entry;
    int count = 0, n = scandir(folder, &entry, NULL, alphasort);
    for (int i = 0; i < n; i++) {
        cc_buffer path = {0};
        cc_buffer_print(&path, "%s/%s", folder, entry[i]->d_name);
        if (entry[i]->d_name[0] != '.') count += replay(path.ptr);
        cc_buffer_free(&path);
        free(entry[i]);
    }
    if (n >= 0) free(entry);
    return count;
}

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; i++) {
        struct stat st;
        count += stat(argv[i], &st) == 0 && S_ISDIR(st.st_mode) ? replay_folder(argv[i]) : replay(argv[i]);
    }
    printf("%d inputs replayed\n", count);
    return count > 0 ? 0 : 1;
}
