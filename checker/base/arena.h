/* base/arena.h - memory that is given back all at once.
 *
 * Three lifetimes, three arenas: an article, the rules, a run. Nothing inside
 * an arena is freed alone. Out of memory prints one message and aborts, here
 * and nowhere else. With CC_ARENA_DEBUG each object is its own block, so that
 * the address sanitizer sees overruns.
 * An arena belongs to one thread at a time. */
#ifndef CC_ARENA_H
#define CC_ARENA_H

#include "base/span.h"

typedef struct cc_arena_block cc_arena_block;

typedef struct {
    cc_arena_block *block; /* newest first; NULL when empty */
    size_t used;           /* bytes of the newest block */
    size_t total;          /* bytes asked for so far, for the benchmarks */
} cc_arena;

/* Room for so many bytes at once, in large pages where the system has them: for what is filled at every start. */
void cc_arena_reserve(cc_arena *a, size_t size);
/* size bytes, zeroed, aligned for any type. size 0 gives a valid pointer. */
void *cc_arena_alloc(cc_arena *a, size_t size);
/* count objects of size bytes each, zeroed; aborts where the product overflows. */
void *cc_arena_array(cc_arena *a, size_t count, size_t size);
/* A copy; the span's bytes are followed by a NUL that its length does not count. */
cc_span cc_arena_copy(cc_arena *a, cc_span s);
/* The parts one after another, likewise. */
cc_span cc_arena_join(cc_arena *a, const cc_span *part, size_t count);
#define CC_ARENA_JOIN(arena, ...)                                                                                      \
    cc_arena_join((arena), (const cc_span[]){__VA_ARGS__}, sizeof((const cc_span[]){__VA_ARGS__}) / sizeof(cc_span))
/* printf into the arena, NUL-terminated likewise. */
cc_span cc_arena_print(cc_arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
void cc_arena_free(cc_arena *a);

#define CC_NEW(arena, type) ((type *)cc_arena_alloc((arena), sizeof(type)))
#define CC_NEW_ARRAY(arena, count, type) ((type *)cc_arena_array((arena), (count), sizeof(type)))

/* A growing array in an arena: struct { T *item; uint32_t count, room; }.
 * CC_PUSH gives a pointer to a new zeroed element, valid until the next push. */
#define CC_ARRAY(type)                                                                                                 \
    struct {                                                                                                           \
        type *item;                                                                                                    \
        uint32_t count, room;                                                                                          \
    }
#define CC_PUSH(arena, array)                                                                                          \
    (((array)->count == (array)->room ? ((array)->item = cc_arena_grow((arena), (array)->item, (array)->count,         \
                                                                       &(array)->room, sizeof *(array)->item))         \
                                      : (array)->item),                                                                \
     &(array)->item[(array)->count++])
/* For CC_PUSH: a copy with at least twice the room, the new part zeroed. */
void *cc_arena_grow(cc_arena *a, const void *old, uint32_t count, uint32_t *room, size_t size);

/* malloc and realloc that abort with the same message, for the few owners that
 * are no arena. Freed with free(). */
void *cc_malloc(size_t size);
void *cc_realloc(void *old, size_t size);

#endif
