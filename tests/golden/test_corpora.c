/* Whole stories: the reports of fixtures/corpora/STORY are those in its folder `expected`.
 * UPDATE_GOLDEN=1 rewrites them; the difference is then read and committed. */
#include "../program.h"

#include <criterion/parameterized.h>
#include <dirent.h>

static const char corpora[] = CC_SOURCE_DIR "/fixtures/corpora";

typedef struct {
    char name[64];
} story;

ParameterizedTestParameters(corpora, story)
{
    struct dirent **entry;
    int n = scandir(corpora, &entry, NULL, alphasort);
    story *list = cr_malloc((size_t)n * sizeof *list);
    size_t count = 0;
    for (int i = 0; i < n; i++) {
        if (entry[i]->d_name[0] != '.') snprintf(list[count++].name, sizeof list->name, "%s", entry[i]->d_name);
        free(entry[i]);
    }
    free(entry);
    return cr_make_param_array(story, list, count);
}

static int shell(const char *format, const char *a, const char *b)
{
    cc_buffer command = {0};
    cc_buffer_print(&command, format, a, b);
    int status = system(command.ptr);
    cc_buffer_free(&command);
    return status;
}

ParameterizedTest(story *s, corpora, story)
{
    test_folder f = folder_make();
    cc_buffer folder = {0}, arguments = {0}, expected = {0};
    cc_buffer_print(&folder, "%s/%s", corpora, s->name);
    cc_buffer_print(&expected, "%s/expected", folder.ptr);
    /* Paths from the folder itself, so that sources.csv says the same on every machine. */
    cr_assert(shell("cp '%s'/*.txt '%s'", folder.ptr, f.path) == 0);
    cr_assert(program_run(&f, "check *.txt -o expected --profile machine --quiet") == 0);
    if (getenv("UPDATE_GOLDEN") != NULL) {
        shell("rm -rf '%s'", expected.ptr, "");
        cc_buffer_print(&arguments, "%s/expected", f.path);
        cr_assert(shell("cp -r '%s' '%s'", arguments.ptr, expected.ptr) == 0);
    } else {
        cc_buffer_print(&arguments, "%s/expected", f.path);
        cr_assert(shell("diff -r '%s' '%s' >&2", expected.ptr, arguments.ptr) == 0, "%s: the reports changed; UPDATE_GOLDEN=1 rewrites them", s->name);
    }
    cc_buffer_free(&folder);
    cc_buffer_free(&arguments);
    cc_buffer_free(&expected);
    folder_remove(&f);
}
