/* cli/check.c - `claimcheck check PATH... -o DIR`: the whole job. */
#include "base/day.h"
#include "cli/run.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SHOWN = 5 };

static bool read_threads(const cc_options *o, uint32_t *threads)
{
    const char *value = o->value[CC_OPTION_JOBS];
    if (value == NULL) {
        long cores = sysconf(_SC_NPROCESSORS_ONLN);
        *threads = cores < 1 ? 1 : (uint32_t)cores;
        return true;
    }
    char *end;
    unsigned long n = strtoul(value, &end, 10);
    *threads = (uint32_t)n;
    return isdigit((unsigned char)*value) && *end == '\0' && n >= 1 && n <= 1024;
}

static bool read_delimiter(const cc_options *o, char *delimiter)
{
    const char *value = o->value[CC_OPTION_DELIMITER];
    *delimiter = ',';
    if (value == NULL) return true;
    *delimiter = strcmp(value, "\\t") == 0 || strcmp(value, "tab") == 0 ? '\t' : value[0];
    bool fits = strchr(",;|:", *delimiter) != NULL || *delimiter == '\t';
    return *delimiter != '\0' && fits && (value[1] == '\0' || *delimiter == '\t');
}

static void print_conflict(const cc_run_result *r, cc_ref ref)
{
    const cc_story_result *s = &r->result[ref.story];
    const cc_conflict *c = &s->findings.conflicts.item[ref.index];
    cc_arena a = {0};
    fprintf(stderr, "  %u. [%s, %s] %.*s\n", c->rank, cc_kind_name(c->kind), cc_severity_name(c->severity),
            CC_FMT(c->what_differs));
    fprintf(stderr, "     %.*s / %.*s\n", CC_FMT(cc_side_places(&s->story, &c->sides.item[0], &a)),
            CC_FMT(cc_side_places(&s->story, &c->sides.item[1], &a)));
    cc_arena_free(&a);
}

/* --explain-groups: which statements met, and what came of it. */
static void print_meetings(const cc_run_result *r)
{
    for (uint32_t i = 0; i < r->stories; i++)
        for (uint32_t k = 0; k < r->result[i].findings.explained.count; k++)
            printf("%.*s: %.*s\n", CC_FMT(r->result[i].story.name), CC_FMT(r->result[i].findings.explained.item[k]));
}

static void print_summary(const cc_run *run, const cc_inputs *in, const char *folder)
{
    const cc_run_result *r = &run->result;
    uint32_t count[3] = {0};
    for (uint32_t i = 0; i < r->conflicts; i++)
        count[r->result[r->conflict[i].story].findings.conflicts.item[r->conflict[i].index].kind]++;
    fprintf(stderr, "%u articles in %u %s, %u sentences, %u claims\n", r->articles, r->stories,
            r->stories == 1 ? "story" : "stories", run->sentences, run->claims);
    if (in->passed_over > 0) fprintf(stderr, "%u other files were passed over\n", in->passed_over);
    fprintf(stderr, "%u contradictions, %u discrepancies, %u updates, %u unique claims\n", count[CC_CONTRADICTION],
            count[CC_DISCREPANCY], count[CC_UPDATE], r->uniques);
    for (uint32_t i = 0; i < r->conflicts && i < SHOWN; i++) print_conflict(r, r->conflict[i]);
    fprintf(stderr, "reports: %s\n", folder);
}

static bool is_at_or_above(const cc_run_result *r, uint32_t limit)
{
    for (uint32_t i = 0; i < r->conflicts; i++)
        if (r->result[r->conflict[i].story].findings.conflicts.item[r->conflict[i].index].severity < limit) return true;
    return false;
}

static void complain_all(const cc_options *o, const cc_span *message, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) cli_complain(o, message[i].ptr);
}

/* What is done where the text names no publication date. */
static cc_span instead_of_date(const cc_article *article, cc_arena *a)
{
    if (article->date_source == CC_DATE_NONE) return CC_LIT(", weekdays stay unresolved");
    cc_span day = cc_day_text(article->published, -1, a);
    const char *from = article->date_source == CC_DATE_FILE ? "file's name" : "story's other articles";
    return cc_arena_print(a, ", that of the %s (%.*s) is used", from, CC_FMT(day));
}

static void warn_articles(const cc_options *o, const cc_run *run)
{
    cc_arena a = {0};
    for (uint32_t i = 0; i < run->result.articles; i++) {
        const cc_article *article = run->result.article[i];
        if (article->malformed > 0)
            cli_complain(
                o,
                cc_arena_print(&a, "%.*s: %u bytes are not valid UTF-8 and were read as U+FFFD; save the file as UTF-8",
                               CC_FMT(article->path), article->malformed)
                    .ptr);
        if (article->date_source < CC_DATE_TEXT)
            cli_complain(o,
                         cc_arena_print(
                             &a, "%.*s: no publication date was found%s; a first line such as \"2021-03-18\" gives one",
                             CC_FMT(article->path), instead_of_date(article, &a).ptr)
                             .ptr);
    }
    cc_arena_free(&a);
}

static int run_check(const cc_options *o, const cc_inputs *in, cc_report_style style, uint32_t threads, uint32_t limit,
                     const char *folder)
{
    cc_environment e;
    cc_error err = {0};
    cc_run run;
    if (cc_reports_prepare(folder, &err) != CC_OK || cc_environment_open(&e, o, &err) != CC_OK)
        return cli_fail(o, &err);
    if (o->value[CC_OPTION_EXPLAIN_GROUPS] != NULL) cc_judge_explain(e.judge);
    cc_run_inputs(&run, &e, in, threads);
    complain_all(o, run.problems.item, run.problems.count);
    warn_articles(o, &run);
    int status = in->problems.count + run.problems.count > 0 ? CC_EXIT_INPUT : CC_EXIT_OK;
    if (run.result.articles == 0) {
        cli_complain(o, "no article could be read; the reports are left as they were");
        status = CC_EXIT_INPUT;
    } else if (cc_reports_write(&run.result, style, folder, &err) != CC_OK) {
        status = cli_fail(o, &err);
    } else {
        if (o->value[CC_OPTION_EXPLAIN_GROUPS] != NULL) print_meetings(&run.result);
        if (o->value[CC_OPTION_QUIET] == NULL) print_summary(&run, in, folder);
        if (status == CC_EXIT_OK && is_at_or_above(&run.result, limit)) status = CC_EXIT_FINDINGS;
    }
    cc_run_free(&run);
    cc_environment_close(&e);
    return status;
}

int cli_check(const cc_options *o)
{
    static const char *const profiles[] = {"machine", "editor"};
    static const char *const levels[] = {"never", "high", "medium", "low"};
    const char *folder = o->value[CC_OPTION_OUT] == NULL ? "claimcheck-reports" : o->value[CC_OPTION_OUT];
    cc_report_style style = {.format = (cc_rows_format)cli_choice(o, CC_OPTION_PROFILE, profiles, 2, CC_ROWS_EDITOR)};
    uint32_t limit = cli_choice(o, CC_OPTION_FAIL_ON, levels, 4, 0), threads;
    cc_error err = {0};
    if (o->paths == 0)
        cc_fail(&err, CC_EUSAGE, "check: no article was named; give files or folders, or see claimcheck --help");
    if (!read_threads(o, &threads))
        cc_fail(&err, CC_EUSAGE, "-j: '%s' is not a number of threads from 1 to 1024", o->value[CC_OPTION_JOBS]);
    if (!read_delimiter(o, &style.delimiter))
        cc_fail(&err, CC_EUSAGE, "--delimiter: '%s' is none of , ; | : and tab", o->value[CC_OPTION_DELIMITER]);
    if (err.status != CC_OK) return cli_fail(o, &err);

    cc_arena a = {0};
    cc_inputs in;
    cc_inputs_collect(&in, o->path, o->paths, &a);
    complain_all(o, in.problems.item, in.problems.count);
    int status = CC_EXIT_INPUT;
    if (in.input.count > 0) status = run_check(o, &in, style, threads, limit, folder);
    else cli_complain(o, "there is nothing to check; the reports are left as they were");
    cc_arena_free(&a);
    return status;
}
