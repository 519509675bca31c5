/* The program claimcheck: reads the options and calls a subcommand; what they do is in cli/. */
#include "cli/help.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool read_options(cc_options *o, int argc, char **argv)
{
    struct option table[CC_OPTION_COUNT + 1];
    char letters[2 * CC_OPTION_COUNT + 1];
    size_t n = 0;
    memset(table, 0, sizeof table);
    for (int i = 0; i < CC_OPTION_COUNT; i++) {
        const cc_option_row *r = &cc_option_rows[i];
        table[i] = (struct option){r->text, r->argument == NULL ? no_argument : required_argument, NULL, 256 + i};
        if (r->letter == 0) continue;
        letters[n++] = r->letter;
        if (r->argument != NULL) letters[n++] = ':';
    }
    letters[n] = '\0';
    int c;
    while ((c = getopt_long(argc, argv, letters, table, NULL)) != -1) {
        if (c == '?') return false;
        int at = c - 256;
        for (int i = 0; c < 256 && i < CC_OPTION_COUNT; i++)
            if (cc_option_rows[i].letter == c) at = i;
        o->value[at] = optarg == NULL ? "" : optarg;
    }
    o->path = argv + optind;
    o->paths = (uint32_t)(argc - optind);
    return true;
}

/* A path alone means check; a word that is neither command nor file is a slip. */
static const cc_command *choose(const cc_options *o)
{
    const cc_command *c = cc_command_find(o->path[0]);
    return c != NULL || access(o->path[0], F_OK) != 0 ? c : cc_command_find("check");
}

static int complain_of_command(const cc_options *o)
{
    const char *names[32];
    size_t n = 0;
    for (const cc_command *c = cc_commands; c->name != NULL && n < 32; c++) names[n++] = c->name;
    const char *near = cc_suggest(cc_span_of(o->path[0]), names, n);
    cc_error err = {0};
    cc_fail(&err, CC_EUSAGE, "'%s' is neither a command nor a file%s%s%s; see claimcheck --help", o->path[0],
            near == NULL ? "" : " (did you mean '", near == NULL ? "" : near, near == NULL ? "" : "'?)");
    return cli_fail(o, &err);
}

int main(int argc, char **argv)
{
    static const char *const formats[] = {"text", "json"};
    cc_options o = {.program = argv[0]};
    if (!read_options(&o, argc, argv)) {
        fputs("see claimcheck --help\n", stderr);
        return CC_EXIT_USAGE;
    }
    cli_choice(&o, CC_OPTION_LOG_FORMAT, formats, 2, 0);
    if (o.value[CC_OPTION_VERSION] != NULL) return cc_version_print(&o);
    if (o.value[CC_OPTION_MAN] != NULL || o.value[CC_OPTION_COMPLETION] != NULL) {
        (o.value[CC_OPTION_MAN] != NULL ? cc_man_print : cc_completion_print)(stdout);
        return CC_EXIT_OK;
    }
    const cc_command *c = o.paths == 0 ? NULL : choose(&o);
    if (o.value[CC_OPTION_HELP] != NULL) {
        cc_help_print(stdout, c);
        return CC_EXIT_OK;
    }
    if (o.paths == 0) {
        cc_help_print(stderr, NULL);
        return CC_EXIT_USAGE;
    }
    if (c == NULL) return complain_of_command(&o);
    if (strcmp(o.path[0], c->name) == 0) o.path++, o.paths--;
    return c->run(&o);
}
