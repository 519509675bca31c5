#include "cli/help.h"

#include <string.h>

const cc_command cc_commands[] = {
#define COMMAND(name, arguments, help) {#name, arguments, help, cli_##name},
#include "cli/commands.def"
#undef COMMAND
    {NULL, NULL, NULL, NULL},
};

const cc_option_row cc_option_rows[CC_OPTION_COUNT] = {
#define OPTION(name, letter, text, argument, commands, help) {text, argument, commands, help, letter},
#include "cli/options.def"
#undef OPTION
};

const cc_command *cc_command_find(const char *name)
{
    for (const cc_command *c = cc_commands; c->name != NULL; c++)
        if (strcmp(c->name, name) == 0) return c;
    return NULL;
}

/* Is the command among the words of the option's list? */
static bool belongs(const cc_option_row *o, const cc_command *c)
{
    cc_span rest = cc_span_of(o->commands), word;
    while (cc_span_split(&rest, ' ', &word))
        if (cc_span_is(word, "*") || (c != NULL && cc_span_is(word, c->name))) return true;
    return c == NULL;
}

static void print_option(FILE *f, const cc_option_row *o)
{
    char left[64];
    if (o->letter != 0)
        snprintf(left, sizeof left, "-%c, --%s%s%s", o->letter, o->text, o->argument == NULL ? "" : " ",
                 o->argument == NULL ? "" : o->argument);
    else
        snprintf(left, sizeof left, "    --%s%s%s", o->text, o->argument == NULL ? "" : " ",
                 o->argument == NULL ? "" : o->argument);
    fprintf(f, "  %-38s %s\n", left, o->help);
}

static void print_options(FILE *f, const cc_command *c)
{
    fputs("\noptions:\n", f);
    for (int i = 0; i < CC_OPTION_COUNT; i++)
        if (belongs(&cc_option_rows[i], c)) print_option(f, &cc_option_rows[i]);
}

static const char examples[] =
    "\nexamples:\n"
    "  claimcheck check story/*.txt -o reports       five outlets on one story; open reports/contradictions.csv\n"
    "  claimcheck check stories/ -o reports -j4      a folder; each of its sub-folders is a story\n"
    "  claimcheck check story/ -o out --profile machine --fail-on high\n"
    "                                                for scripts: plain CSV, exit status 1 where something grave differs\n"
    "  claimcheck quotes article.txt                 who is quoted with which words\n"
    "\nexit status: 0 ran; 1 findings at or above --fail-on; 2 bad usage, configuration or rules;\n"
    "3 some input could not be read (the rest was done, and the list is on standard error)\n";

static void print_program(FILE *f)
{
    fputs("claimcheck - where the articles of several outlets contradict each other, and what only one of them says\n\n"
          "usage: claimcheck COMMAND [OPTION...] [ARGUMENT...]\n"
          "       claimcheck PATH...                       the same as claimcheck check PATH...\n\ncommands:\n",
          f);
    for (const cc_command *c = cc_commands; c->name != NULL; c++)
        fprintf(f, "  %-10s %-26s %s\n", c->name, c->arguments, c->help);
    print_options(f, NULL);
    fputs(examples, f);
}

void cc_help_print(FILE *f, const cc_command *c)
{
    if (c == NULL) {
        print_program(f);
        return;
    }
    fprintf(f, "claimcheck %s - %s\n\nusage: claimcheck %s [OPTION...] %s\n", c->name, c->help, c->name, c->arguments);
    print_options(f, c);
}

int cc_version_print(const cc_options *o)
{
    printf("claimcheck %s\nlibraries: libcsv, libmd, utf8proc; tables: uthash\n", CC_VERSION);
    cc_arena a = {0};
    cc_model *model = NULL;
    cc_error err = {0};
    cc_status status =
        cc_model_open(&model, cc_data_path(&a, o->program, "model/claimcheck.bin").ptr, CC_MODEL_FAST, &err);
    if (status == CC_OK) printf("%.*s", CC_FMT(cc_model_about(model)));
    cc_model_free(model);
    cc_arena_free(&a);
    return status == CC_OK ? CC_EXIT_OK : cli_fail(o, &err);
}

/* A leading dot would be a request, a dash a hyphen. */
static void print_roff(FILE *f, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '-' || *text == '\\') fputc('\\', f);
        fputc(*text, f);
    }
}

void cc_man_print(FILE *f)
{
    fprintf(
        f,
        ".TH CLAIMCHECK 1 \"\" \"claimcheck %s\" \"User Commands\"\n.SH NAME\nclaimcheck \\- where the articles of several outlets contradict each other\n.SH SYNOPSIS\n.B claimcheck\n.I COMMAND\n[\\fIOPTION\\fR...] [\\fIARGUMENT\\fR...]\n"
        ".SH COMMANDS\n",
        CC_VERSION);
    for (const cc_command *c = cc_commands; c->name != NULL; c++) {
        fprintf(f, ".TP\n\\fB%s\\fR \\fI", c->name);
        print_roff(f, c->arguments);
        fputs("\\fR\n", f);
        print_roff(f, c->help);
        fputc('\n', f);
    }
    fputs(".SH OPTIONS\n", f);
    for (int i = 0; i < CC_OPTION_COUNT; i++) {
        const cc_option_row *o = &cc_option_rows[i];
        fputs(".TP\n\\fB", f);
        if (o->letter != 0) fprintf(f, "\\-%c\\fR, \\fB", o->letter);
        fputs("\\-\\-", f);
        print_roff(f, o->text);
        fputs("\\fR", f);
        if (o->argument != NULL) fprintf(f, " \\fI%s\\fR", o->argument);
        fputc('\n', f);
        print_roff(f, o->help);
        fputc('\n', f);
    }
    fputs(
        ".SH EXIT STATUS\n0 ran; 1 findings at or above \\-\\-fail\\-on; 2 bad usage, configuration or rules; 3 some input could not be read.\n",
        f);
}

void cc_completion_print(FILE *f)
{
    fputs("_claimcheck() {\n    local word=${COMP_WORDS[COMP_CWORD]}\n    local commands='", f);
    for (const cc_command *c = cc_commands; c->name != NULL; c++)
        fprintf(f, "%s%s", c == cc_commands ? "" : " ", c->name);
    fputs("'\n    local options='", f);
    for (int i = 0; i < CC_OPTION_COUNT; i++) fprintf(f, "%s--%s", i == 0 ? "" : " ", cc_option_rows[i].text);
    fputs(
        "'\n    if [[ $word == -* ]]; then COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n"
        "    elif ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W \"$commands\" -- \"$word\") $(compgen -f -- \"$word\"))\n"
        "    else COMPREPLY=($(compgen -f -- \"$word\")); fi\n}\ncomplete -o filenames -F _claimcheck claimcheck\n",
        f);
}
