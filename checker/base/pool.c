#include "base/pool.h"

#include "base/arena.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

typedef struct {
    atomic_uint next;
    uint32_t items;
    void (*work)(void *, uint32_t, uint32_t);
    void *context;
} job;

typedef struct {
    job *job;
    uint32_t number;
    pthread_t thread;
} worker;

static void *run(void *argument)
{
    worker *w = argument;
    uint32_t item;
    while ((item = atomic_fetch_add(&w->job->next, 1)) < w->job->items) w->job->work(w->job->context, item, w->number);
    return NULL;
}

void cc_pool_run(uint32_t threads, uint32_t items, void (*work)(void *, uint32_t, uint32_t), void *context)
{
    job j = {.items = items, .work = work, .context = context};
    atomic_init(&j.next, 0);
    if (threads > items) threads = items;
    if (threads == 0) threads = 1;
    worker *w = cc_malloc(threads * sizeof *w);
    uint32_t started = 1;
    for (; started < threads; started++) {
        w[started].job = &j;
        w[started].number = started;
        if (pthread_create(&w[started].thread, NULL, run, &w[started]) != 0) break;
    }
    w[0].job = &j;
    w[0].number = 0;
    run(&w[0]);
    for (uint32_t i = 1; i < started; i++) pthread_join(w[i].thread, NULL);
    free(w);
}
