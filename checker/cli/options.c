#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_json(const char *message)
{
    fputs("{\"level\":\"error\",\"message\":\"", stderr);
    for (const unsigned char *p = (const unsigned char *)message; *p != '\0'; p++) {
        if (*p == '"' || *p == '\\') fprintf(stderr, "\\%c", *p);
        else if (*p < 0x20) fprintf(stderr, "\\u%04x", *p);
        else fputc(*p, stderr);
    }
    fputs("\"}\n", stderr);
}

void cli_complain(const cc_options *o, const char *message)
{
    const char *format = o->value[CC_OPTION_LOG_FORMAT];
    if (format != NULL && strcmp(format, "json") == 0) print_json(message);
    else fprintf(stderr, "claimcheck: %s\n", message);
}

int cli_fail(const cc_options *o, const cc_error *err)
{
    cli_complain(o, err->message);
    return err->status == CC_EINPUT ? CC_EXIT_INPUT : CC_EXIT_USAGE;
}

static const char *const option_names[] = {
#define OPTION(name, letter, text, argument, commands, help) text,
#include "cli/options.def"
#undef OPTION
};

uint32_t cli_choice(const cc_options *o, cc_option option, const char *const *names, uint32_t count, uint32_t fallback)
{
    const char *value = o->value[option];
    if (value == NULL) return fallback;
    for (uint32_t i = 0; i < count; i++)
        if (strcmp(value, names[i]) == 0) return i;
    cc_error err = {0};
    const char *near = cc_suggest(cc_span_of(value), names, count);
    cc_fail(&err, CC_EUSAGE, "--%s: unknown '%s' (did you mean '%s'?)", option_names[option], value,
            near != NULL ? near : names[0]);
    exit(cli_fail(o, &err));
}
