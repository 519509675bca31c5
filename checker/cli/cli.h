/* cli/cli.h - the program: options, subcommands, what they share.
 *
 * A subcommand is a row in commands.def and a file cli/NAME.c with int cli_NAME(const cc_options *).
 * An option is a row in options.def; --help, the man page and the completions are made from the rows. */
#ifndef CC_CLI_H
#define CC_CLI_H

#include "judge/judge.h"
#include "language/language.h"
#include "language/wordnet.h"

typedef enum {
#define OPTION(name, letter, text, argument, commands, help) CC_OPTION_##name,
#include "cli/options.def"
#undef OPTION
    CC_OPTION_COUNT
} cc_option;

typedef struct {
    const char *program;
    const char *value[CC_OPTION_COUNT]; /* "" for a flag that was given, NULL for what was not */
    char **path;                        /* the arguments that are no options */
    uint32_t paths;
} cc_options;

#define COMMAND(name, arguments, help) int cli_##name(const cc_options *o);
#include "cli/commands.def"
#undef COMMAND

/* Exit status, REPORTS section 6. */
enum { CC_EXIT_OK = 0, CC_EXIT_FINDINGS = 1, CC_EXIT_USAGE = 2, CC_EXIT_INPUT = 3 };

/* Print "claimcheck: message" on stderr (a JSON line with --log-format json). */
void cli_complain(const cc_options *o, const char *message);
/* Complain and give the exit status of the error. */
int cli_fail(const cc_options *o, const cc_error *err);
/* The index of the option's value among names, fallback when it was not given; complains and exits with 2 otherwise. */
uint32_t cli_choice(const cc_options *o, cc_option option, const char *const *names, uint32_t count, uint32_t fallback);

/* What the stages read once: opened before the first article, shared by all threads. */
typedef struct {
    cc_arena arena;
    cc_tables tables;
    cc_wordnet *wordnet;
    cc_model *model;
    cc_mention_lexicon *mention;
    cc_claim_lexicon *claim;
    cc_judge_rules *judge;
} cc_environment;

cc_status cc_environment_open(cc_environment *e, const cc_options *o, cc_error *err);
void cc_environment_close(cc_environment *e);
/* The data file ("rules", "model/claimcheck.bin", "wordnet.bin") where it is installed, or in the
 * build and source folders, in the arena. $CLAIMCHECK_DATA wins. */
cc_span cc_data_path(cc_arena *a, const char *program, const char *name);

/* The analysis of one article up to its claims. */
void cc_article_run(const cc_environment *e, cc_article *article, cc_scratch *scratch, cc_prefer prefer);

#endif
