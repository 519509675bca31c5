#include "base/arena.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* The first block is small and the next ones grow: many an arena holds the scratch work of one sentence, and every
 * block is cleared. */
enum { FIRST_BLOCK = 4 * 1024, GROWTH = 2, BLOCK_SIZE = 64 * 1024, ALIGN = 16 };

struct cc_arena_block {
    cc_arena_block *next;
    size_t size; /* bytes behind the header */
};

static size_t align_up(size_t n)
{
    return (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
}

#define HEADER (align_up(sizeof(cc_arena_block)))

static void out_of_memory(size_t size)
{
    fprintf(stderr, "claimcheck: out of memory (asked for %zu bytes)\n", size);
    abort();
}

void *cc_malloc(size_t size)
{
    void *p = malloc(size == 0 ? 1 : size);
    if (p == NULL) out_of_memory(size);
    return p;
}

void *cc_realloc(void *old, size_t size)
{
    void *p = realloc(old, size == 0 ? 1 : size);
    if (p == NULL) out_of_memory(size);
    return p;
}

static void add_block(cc_arena *a, size_t size)
{
    cc_arena_block *b = calloc(1, HEADER + size);
    if (b == NULL) out_of_memory(size);
    b->next = a->block;
    b->size = size;
    a->block = b;
    a->used = 0;
}

void cc_arena_reserve(cc_arena *a, size_t size)
{
#ifdef CC_ARENA_DEBUG
    (void)a, (void)size;
#else
    add_block(a, size);
#ifdef MADV_HUGEPAGE
    size_t page = (size_t)sysconf(_SC_PAGESIZE), at = (size_t)(uintptr_t)a->block;
    size_t first = (at + page - 1) / page * page, end = (at + HEADER + size) / page * page;
    if (end > first) madvise((void *)(uintptr_t)first, end - first, MADV_HUGEPAGE);
#endif
#endif
}

#ifndef CC_ARENA_DEBUG
static size_t next_room(const cc_arena *a)
{
    size_t room = a->block == NULL ? FIRST_BLOCK : a->block->size * GROWTH;
    return room < FIRST_BLOCK ? FIRST_BLOCK : room > BLOCK_SIZE ? BLOCK_SIZE : room;
}
#endif

void *cc_arena_alloc(cc_arena *a, size_t size)
{
    if (size > SIZE_MAX / 2) out_of_memory(size);
#ifdef CC_ARENA_DEBUG
    add_block(a, size == 0 ? 1 : size);
    a->used = a->block->size;
    a->total += size;
    return (char *)a->block + HEADER;
#else
    size = align_up(size == 0 ? 1 : size);
    if (a->block == NULL || a->block->size - a->used < size) {
        /* A large object gets its own block behind the current one, whose rest stays in use. */
        if (a->block != NULL && size > BLOCK_SIZE / 4) {
            cc_arena_block *current = a->block;
            size_t used = a->used;
            a->block = current->next;
            add_block(a, size);
            cc_arena_block *own = a->block;
            current->next = own;
            a->block = current;
            a->used = used;
            a->total += size;
            return (char *)own + HEADER;
        }
        size_t room = next_room(a);
        add_block(a, size > room ? size : room);
    }
    void *p = (char *)a->block + HEADER + a->used;
    a->used += size;
    a->total += size;
    return p;
#endif
}

void *cc_arena_array(cc_arena *a, size_t count, size_t size)
{
    if (size != 0 && count > SIZE_MAX / size) out_of_memory(SIZE_MAX);
    return cc_arena_alloc(a, count * size);
}

cc_span cc_arena_copy(cc_arena *a, cc_span s)
{
    char *p = cc_arena_alloc(a, s.len + 1);
    if (s.len > 0) memcpy(p, s.ptr, s.len);
    return (cc_span){p, s.len};
}

cc_span cc_arena_join(cc_arena *a, const cc_span *part, size_t count)
{
    size_t size = 0;
    for (size_t i = 0; i < count; i++) size += part[i].len;
    char *p = cc_arena_alloc(a, size + 1);
    return cc_span_join(p, size, part, count);
}

cc_span cc_arena_print(cc_arena *a, const char *format, ...)
{
    char room[256]; /* most fit: they are printed once */
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(room, sizeof room, format, args);
    va_end(args);
    size_t len = n < 0 ? 0 : (size_t)n;
    char *p = cc_arena_alloc(a, len + 1);
    if (len < sizeof room) memcpy(p, room, len);
    else vsnprintf(p, len + 1, format, again);
    va_end(again);
    return (cc_span){p, len};
}

void *cc_arena_grow(cc_arena *a, const void *old, uint32_t count, uint32_t *room, size_t size)
{
    uint32_t wanted = *room < 8 ? 8 : *room * 2;
    if (wanted < *room) out_of_memory(SIZE_MAX);
    void *p = cc_arena_array(a, wanted, size);
    if (count > 0) memcpy(p, old, count * size);
    *room = wanted;
    return p;
}

void cc_arena_free(cc_arena *a)
{
    while (a->block != NULL) {
        cc_arena_block *next = a->block->next;
        free(a->block);
        a->block = next;
    }
    *a = (cc_arena){0};
}
