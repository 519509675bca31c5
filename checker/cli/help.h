/* cli/help.h - --help, --version, the man page and the completions, all from commands.def and options.def. */
#ifndef CC_HELP_H
#define CC_HELP_H

#include "cli/cli.h"

#include <stdio.h>

typedef struct {
    const char *name, *arguments, *help;
    int (*run)(const cc_options *);
} cc_command;

typedef struct {
    const char *text, *argument, *commands, *help;
    char letter;
} cc_option_row;

extern const cc_command cc_commands[];       /* ends with a NULL name */
extern const cc_option_row cc_option_rows[]; /* CC_OPTION_COUNT of them */

/* NULL where there is none of that name. */
const cc_command *cc_command_find(const char *name);
/* c NULL: the whole program. */
void cc_help_print(FILE *f, const cc_command *c);
/* The version, what it was built with, the model's data and licence. Exit status. */
int cc_version_print(const cc_options *o);
void cc_man_print(FILE *f);
void cc_completion_print(FILE *f);

#endif
