#include "cli/inputs.h"

#include "base/map.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct {
    cc_inputs *in;
    cc_map seen; /* real path -> 1 */
    cc_arena *arena;
} collector;

enum { DEEPEST = 32 };

static void add_file(collector *c, cc_span path, cc_span story)
{
    char *real = realpath(path.ptr, NULL);
    cc_span key = cc_arena_copy(c->arena, real == NULL ? path : cc_span_of(real));
    free(real);
    if (cc_map_get(&c->seen, key) >= 0) return;
    cc_map_put(&c->seen, key, 1);
    *CC_PUSH(c->arena, &c->in->input) = (cc_input){path, story};
}

static cc_span last_part(cc_span path)
{
    while (path.len > 1 && path.ptr[path.len - 1] == '/') path.len--;
    size_t from = path.len;
    while (from > 0 && path.ptr[from - 1] != '/') from--;
    return cc_span_sub(path, from, path.len);
}

static bool is_article(cc_span name)
{
    return cc_span_is_nocase(cc_span_sub(name, name.len < 4 ? 0 : name.len - 4, name.len), ".txt");
}

static uint32_t add_folder(collector *c, cc_span folder, cc_span story, int depth);

/* Returns the number of articles found below. */
static uint32_t add_entry(collector *c, cc_span folder, const char *name, cc_span story, int depth)
{
    cc_span path = cc_arena_print(c->arena, "%.*s/%s", CC_FMT(folder), name);
    struct stat st;
    if (name[0] == '.' || stat(path.ptr, &st) != 0) return 0;
    if (S_ISDIR(st.st_mode)) {
        cc_span own = cc_arena_print(c->arena, "%.*s/%s", CC_FMT(story), name);
        return depth < DEEPEST ? add_folder(c, path, own, depth + 1) : 0;
    }
    if (!is_article(cc_span_of(name))) {
        c->in->passed_over++;
        return 0;
    }
    add_file(c, path, story);
    return 1;
}

static uint32_t add_folder(collector *c, cc_span folder, cc_span story, int depth)
{
    struct dirent **entry;
    int n = scandir(folder.ptr, &entry, NULL, alphasort);
    if (n < 0) {
        *CC_PUSH(c->arena, &c->in->problems) =
            cc_arena_print(c->arena, "%s: the folder cannot be read: %s", folder.ptr, strerror(errno));
        return 0;
    }
    uint32_t found = 0;
    for (int i = 0; i < n; i++) {
        found += add_entry(c, folder, entry[i]->d_name, story, depth);
        free(entry[i]);
    }
    free(entry);
    return found;
}

static void add_path(collector *c, const char *path)
{
    cc_arena *a = c->arena;
    cc_span given = cc_arena_copy(a, cc_span_of(path));
    struct stat st;
    if (stat(path, &st) != 0) {
        *CC_PUSH(a, &c->in->problems) = cc_arena_print(a, "%s: cannot be opened: %s", path, strerror(errno));
    } else if (S_ISDIR(st.st_mode)) {
        while (given.len > 1 && given.ptr[given.len - 1] == '/') given.len--;
        given = cc_arena_copy(a, given);
        if (add_folder(c, given, cc_arena_copy(a, last_part(given)), 0) == 0)
            *CC_PUSH(a, &c->in->problems) =
                cc_arena_print(a, "%s: no article in this folder; articles are files that end in .txt", path);
    } else {
        add_file(c, given, CC_LIT("story"));
    }
}

void cc_inputs_collect(cc_inputs *in, char *const *path, uint32_t paths, cc_arena *a)
{
    collector c = {.in = in, .seen = {.arena = a}, .arena = a};
    *in = (cc_inputs){0};
    for (uint32_t i = 0; i < paths; i++) add_path(&c, path[i]);
    cc_map_free(&c.seen);
}
