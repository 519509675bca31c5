#include "base/mapping.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef MAP_POPULATE /* of Linux: saves a page fault every few pages */
#define MAP_POPULATE 0
#endif

void *cc_file_map(const char *path, size_t *size)
{
    struct stat about;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return NULL;
    if (fstat(file, &about) != 0) {
        int reason = errno;
        close(file);
        errno = reason;
        return NULL;
    }
    *size = (size_t)about.st_size;
    void *map = *size == 0 ? MAP_FAILED : mmap(NULL, *size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
    close(file);
    errno = 0;
    return map == MAP_FAILED ? NULL : map;
}

void cc_file_unmap(void *map, size_t size)
{
    if (map != NULL) munmap(map, size);
}
