/* The program as it is used: bad input, exit status, messages, the same bytes for the same input. */
#include "../program.h"

static const char article_a[] =
    "2021-03-18\nQuake in Avona\n\nThe earthquake killed 12 people in Avona on Tuesday, the police said.\n";
static const char article_b[] =
    "2021-03-18\nTremor hits Avona\n\nOfficials said the earthquake in Avona killed 21 people on Tuesday.\n";

static const char *const report_files[] = {"contradictions.csv", "evidence.csv",    "unique_claims.csv",
                                           "claims.csv",         "coverage.csv",    "quotes.csv",
                                           "sources.csv",        "datapackage.json"};
enum { REPORT_FILES = sizeof report_files / sizeof *report_files };

static bool is_there(const test_folder *f, const char *name)
{
    cc_buffer path = {0};
    cc_buffer_print(&path, "%s/%s", f->path, name);
    bool there = access(path.ptr, F_OK) == 0;
    cc_buffer_free(&path);
    return there;
}

static void expect_reports(const test_folder *f, const char *folder, bool there)
{
    for (int i = 0; i < REPORT_FILES; i++) {
        cc_buffer name = {0};
        cc_buffer_print(&name, "%s/%s", folder, report_files[i]);
        cr_expect(is_there(f, name.ptr) == there, "%s", name.ptr);
        cc_buffer_free(&name);
    }
}

Test(cli, bad_input_is_named_and_the_rest_is_done)
{
    static const struct {
        const char *name, *bytes;
        size_t len;
        const char *message;
    } cases[] = {
        {"empty.txt", "", 0, "empty.txt: "},
        {"blank.txt", " \n\n\t\n", 5, "blank.txt: "},
        {"binary.txt",
         "\x7F"
         "ELF\0\0\0\x01\0\0\xFF\xFE\0\0\0\0",
         16, "binary.txt: "},
        {NULL, NULL, 0, "absent.txt: cannot be opened: No such file or directory"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        test_folder f = folder_make();
        folder_text(&f, "a.txt", article_a);
        if (cases[i].name != NULL) folder_write(&f, cases[i].name, cases[i].bytes, cases[i].len);
        cc_buffer arguments = {0};
        cc_buffer_print(&arguments, "check a.txt %s -o reports --profile machine",
                        cases[i].name == NULL ? "absent.txt" : cases[i].name);
        cr_expect(program_run(&f, arguments.ptr) == 3, "%s", cases[i].message);
        cr_expect(file_holds(&f, "err", cases[i].message), "%s", cases[i].message);
        expect_reports(&f, "reports", true);
        cr_expect(file_holds(&f, "reports/sources.csv", "\na,a.txt,"));
        cc_buffer_free(&arguments);
        folder_remove(&f);
    }
}

Test(cli, nothing_to_read_leaves_the_old_reports)
{
    test_folder f = folder_make();
    folder_text(&f, "reports/contradictions.csv", "old\n");
    folder_text(&f, "notes/readme.md", "no article\n");
    cr_expect(program_run(&f, "check notes -o reports") == 3);
    cr_expect(file_holds(&f, "err", "notes: no article in this folder; articles are files that end in .txt"));
    cr_expect(file_holds(&f, "reports/contradictions.csv", "old\n"));
    cr_expect(program_run(&f, "check -o reports") == 2);
    cr_expect(file_holds(&f, "err", "no article was named"));
    folder_remove(&f);
}

Test(cli, invalid_utf8_is_read_and_said)
{
    test_folder f = folder_make();
    folder_text(
        &f, "a.txt",
        "2021-03-18\nThe caf\xC3\xA9 stayed shut \xE2\x80\x9Con Tuesday\xE2\x80\x9D and the \xE2\x82 sign fell, the police said on Thursday.\n");
    cr_expect(program_run(&f, "check a.txt -o reports --profile machine") == 0);
    cr_expect(file_holds(&f, "err", "a.txt: "));
    expect_reports(&f, "reports", true);
    folder_remove(&f);
}

Test(cli, an_article_without_a_date_is_said)
{
    test_folder f = folder_make();
    folder_text(&f, "a.txt", "The police closed the bridge on Tuesday, a spokesman said.\n");
    cr_expect(program_run(&f, "check a.txt -o reports") == 0);
    cr_expect(file_holds(&f, "err", "a.txt: no publication date was found"));
    folder_remove(&f);
}

Test(cli, the_name_of_a_file_may_date_it)
{
    test_folder f = folder_make();
    static const char text[] = "The police closed the bridge on Tuesday, a spokesman said.\n";
    folder_text(&f, "s/gazette_2021-03-18_bridge.txt", text);
    folder_text(&f, "s/plain.txt", text);
    folder_text(&f, "s/20210401.txt", article_a);
    cr_expect(program_run(&f, "check s -o reports --profile machine") == 0);
    cr_expect(file_holds(&f, "err", "that of the file's name (2021-03-18) is used"));
    cr_expect(file_holds(&f, "err", "that of the story's other articles (2021-03-18) is used"));
    cr_expect(file_holds(&f, "reports/sources.csv", ",file name\n"));
    cr_expect(file_holds(&f, "reports/sources.csv", ",other articles\n"));
    cr_expect(file_holds(&f, "reports/sources.csv", ",text\n"));
    cr_expect(file_holds(&f, "reports/claims.csv", ",2021-03-16,"));
    folder_remove(&f);
}

Test(cli, two_files_of_one_name_keep_their_folders)
{
    test_folder f = folder_make();
    folder_text(&f, "x/story.txt", article_a);
    folder_text(&f, "y/story.txt", article_b);
    folder_text(&f, "y/other.txt", article_b);
    cr_expect(program_run(
                  &f, "check x/story.txt y/story.txt y/other.txt y/../x/story.txt -o reports --profile machine") == 0);
    cr_expect(file_holds(&f, "reports/sources.csv", "\nx/story,x/story.txt,"));
    cr_expect(file_holds(&f, "reports/sources.csv", "\ny/story,y/story.txt,"));
    cr_expect(file_holds(&f, "reports/sources.csv", "\nother,y/other.txt,"));
    cr_expect(file_holds(&f, "err", "3 articles in 1 story"));
    folder_remove(&f);
}

Test(cli, a_folder_that_cannot_be_written_is_said_before_the_work)
{
    test_folder f = folder_make();
    folder_text(&f, "a.txt", article_a);
    folder_text(&f, "file", "not a folder\n");
    cr_expect(program_run(&f, "check a.txt -o file/reports") == 2);
    cr_expect(file_holds(&f, "err", "file/reports: the reports cannot be written there: "));
    cr_expect(program_run(&f, "check a.txt -o file") == 2);
    cr_expect(file_holds(&f, "file", "not a folder\n"));
    folder_remove(&f);
}

Test(cli, a_broken_rule_row_is_refused)
{
    test_folder f = folder_make();
    folder_text(&f, "a.txt", article_a);
    folder_text(&f, "rules/numbers.csv", "id,family\nX1,\"number\n");
    cr_expect(program_run(&f, "check a.txt -o reports --rules rules") == 2);
    cr_expect(file_holds(&f, "err", "rules/numbers.csv:2: "));
    expect_reports(&f, "reports", false);
    folder_remove(&f);
}

Test(cli, slips_get_a_suggestion)
{
    test_folder f = folder_make();
    cr_expect(program_run(&f, "chekc x") == 2);
    cr_expect(file_holds(&f, "err", "did you mean 'check'?"));
    cr_expect(program_run(&f, "check x --profile edtor") == 2);
    cr_expect(file_holds(&f, "err", "--profile: unknown 'edtor' (did you mean 'editor'?)"));
    cr_expect(program_run(&f, "check x -j zero") == 2);
    cr_expect(program_run(&f, "check x --delimiter xx") == 2);
    cr_expect(program_run(&f, "--log-format json check absent.txt") == 3);
    cr_expect(file_holds(&f, "err", "{\"level\":\"error\",\"message\":\"absent.txt: cannot be opened"));
    folder_remove(&f);
}

Test(cli, help_and_version_go_to_standard_output)
{
    static const char *const arguments[] = {"--help", "check --help", "--version", "--man", "--completion"};
    static const char *const holds[] = {"examples:", "usage: claimcheck check", ("claimcheck " CC_VERSION),
                                        ".TH CLAIMCHECK 1", "complete -o filenames"};
    test_folder f = folder_make();
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++) {
        cr_expect(program_run(&f, arguments[i]) == 0, "%s", arguments[i]);
        cr_expect(file_holds(&f, "out", holds[i]), "%s", arguments[i]);
    }
    cr_expect(program_run(&f, "") == 2);
    folder_remove(&f);
}

/* The same input, whatever the threads, the order of the paths and the time: the same bytes. */
Test(cli, same_bytes)
{
    static const char *const runs[] = {
        "check " CC_SOURCE_DIR "/fixtures/corpora/call_offer/*.txt -o one -j1 --profile editor",
        "check " CC_SOURCE_DIR "/fixtures/corpora/call_offer/*.txt -o two -j2 --profile editor",
        "check $(ls -r " CC_SOURCE_DIR "/fixtures/corpora/call_offer/*.txt) -o three -j2 --profile editor",
    };
    static const char *const folders[] = {"one", "two", "three"};
    test_folder f = folder_make();
    for (int i = 0; i < 3; i++) cr_assert(program_run(&f, runs[i]) == 0);
    for (int i = 0; i < REPORT_FILES; i++)
        for (int k = 1; k < 3; k++) {
            cc_buffer command = {0};
            cc_buffer_print(&command, "cmp '%s/one/%s' '%s/%s/%s'", f.path, report_files[i], f.path, folders[k],
                            report_files[i]);
            cr_expect(system(command.ptr) == 0, "%s", report_files[i]);
            cc_buffer_free(&command);
        }
    folder_remove(&f);
}
Test(cli, findings_set_the_exit_status)
{
    test_folder f = folder_make();
    folder_text(&f, "a.txt", article_a);
    folder_text(&f, "b.txt", article_b);
    cr_expect(program_run(&f, "check a.txt b.txt -o reports --fail-on low") == 1);
    cr_expect(program_run(&f, "check a.txt b.txt -o reports --fail-on never") == 0);
    cr_expect(program_run(&f, "check a.txt -o reports --fail-on low") == 0);
    folder_remove(&f);
}
