/* base/mapping.h - files that are read where they lie. */
#ifndef CC_MAPPING_H
#define CC_MAPPING_H

#include <stddef.h>

/* Map the whole file read-only, its pages brought in at once: the reader sums all of them up. *size is set.
 * NULL with errno where it cannot be opened; NULL with errno 0 where it is empty or cannot be mapped. */
void *cc_file_map(const char *path, size_t *size);
void cc_file_unmap(void *map, size_t size);

#endif
