/* The program claimcheck: options and subcommands; what they do is in cli/. */
#include "cli/cli.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *name, *arguments, *help;
    int (*run)(const cc_options *);
} command;

static const command commands[] = {
#define COMMAND(name, arguments, help) {#name, arguments, help, cli_##name},
#include "cli/commands.def"
#undef COMMAND
    {NULL, NULL, NULL, NULL},
};

typedef struct {
    const char *text, *argument, *commands, *help;
    char letter;
} option_row;

static const option_row rows[] = {
#define OPTION(name, letter, text, argument, commands, help) {text, argument, commands, help, letter},
#include "cli/options.def"
#undef OPTION
};

static const command *find_command(const char *name)
{
    for (const command *c = commands; c->name != NULL; c++)
        if (strcmp(c->name, name) == 0) return c;
    return NULL;
}

static bool read_options(cc_options *o, int argc, char **argv)
{
    struct option table[CC_OPTION_COUNT + 1] = {{0}};
    char letters[2 * CC_OPTION_COUNT + 1];
    size_t n = 0;
    for (int i = 0; i < CC_OPTION_COUNT; i++) {
        table[i] = (struct option){rows[i].text, rows[i].argument == NULL ? no_argument : required_argument, NULL, 256 + i};
        if (rows[i].letter == 0) continue;
        letters[n++] = rows[i].letter;
        if (rows[i].argument != NULL) letters[n++] = ':';
    }
    letters[n] = '\0';
    int c;
    while ((c = getopt_long(argc, argv, letters, table, NULL)) != -1) {
        if (c == '?') return false;
        int at = c - 256;
        for (int i = 0; c < 256 && i < CC_OPTION_COUNT; i++)
            if (rows[i].letter == c) at = i;
        o->value[at] = optarg == NULL ? "" : optarg;
    }
    o->path = argv + optind;
    o->paths = (uint32_t)(argc - optind);
    return true;
}

int main(int argc, char **argv)
{
    cc_options o = {.program = argv[0]};
    if (!read_options(&o, argc, argv)) return CC_EXIT_USAGE;
    const command *c = o.paths > 0 ? find_command(o.path[0]) : NULL;
    if (c == NULL) {
        printf("claimcheck %s\n", CC_VERSION);
        return o.value[CC_OPTION_VERSION] != NULL ? 0 : CC_EXIT_USAGE;
    }
    o.path++, o.paths--;
    return c->run(&o);
}
