/* base/pool.h - the same work on many items, on a few threads. */
#ifndef CC_POOL_H
#define CC_POOL_H

#include <stdint.h>

/* Call work(context, item, thread) once for every item in 0..items-1. thread is
 * 0..threads-1 and the calls of one thread do not overlap: use it for scratch memory. Items start in
 * order; nothing may depend on who does what. threads 0 or 1, or where no thread can be had: in the caller. */
void cc_pool_run(uint32_t threads, uint32_t items, void (*work)(void *context, uint32_t item, uint32_t thread),
                 void *context);

#endif
