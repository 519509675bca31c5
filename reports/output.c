/* reports/output.c - all reports of a run, complete or not at all. */
#include "reports/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const cc_report *const reports[] = {
#define WRITER(name) &cc_report_##name,
#include "reports/writers.def"
#undef WRITER
};

enum { REPORTS = sizeof reports / sizeof *reports, FILES = REPORTS + 1 };

static cc_status cannot(cc_error *err, const char *path, int why)
{
    return cc_fail(err, CC_EOUTPUT, "%s: the reports cannot be written there: %s; choose another folder with -o", path,
                   strerror(why));
}

/* mkdir -p */
static bool make_folder(const char *path)
{
    cc_buffer part = {0};
    for (const char *p = path; *p != '\0'; p++) {
        if (*p == '/' && p > path) mkdir(part.ptr, 0777);
        cc_buffer_byte(&part, *p);
    }
    bool made = mkdir(path, 0777) == 0 || errno == EEXIST;
    cc_buffer_free(&part);
    struct stat st;
    if (made && stat(path, &st) == 0 && !S_ISDIR(st.st_mode)) {
        errno = ENOTDIR;
        return false;
    }
    return made;
}

cc_status cc_reports_prepare(const char *folder, cc_error *err)
{
    if (*folder == '\0') return cc_fail(err, CC_EUSAGE, "-o: the name of the folder for the reports is empty");
    if (!make_folder(folder)) return cannot(err, folder, errno);
    cc_buffer probe = {0};
    cc_buffer_print(&probe, "%s/.claimcheck.XXXXXX", folder);
    int fd = mkstemp(probe.ptr);
    int why = errno;
    if (fd >= 0) {
        close(fd);
        unlink(probe.ptr);
    }
    cc_buffer_free(&probe);
    return fd >= 0 ? CC_OK : cannot(err, folder, why);
}

static void write_report(cc_rows *rows, const cc_report *r, const cc_run_result *run, cc_report_style style,
                         cc_arena *a)
{
    uint32_t more = 0;
    const cc_column *extra = r->more == NULL ? NULL : r->more(run, a, &more);
    cc_column *all = CC_NEW_ARRAY(a, r->columns + more, cc_column);
    memcpy(all, r->column, r->columns * sizeof *all);
    if (more > 0) memcpy(all + r->columns, extra, more * sizeof *all);
    cc_rows_begin(rows, style.format, style.delimiter, all, r->columns + more);
    r->write(rows, run);
}

/* Temporary name and final name of one file. */
typedef struct {
    cc_span temporary, path;
    bool there;
} staged;

static cc_status stage(staged *f, const char *folder, const char *name, const cc_buffer *text, cc_arena *a,
                       cc_error *err)
{
    f->path = cc_arena_print(a, "%s/%s", folder, name);
    f->temporary = cc_arena_print(a, "%s/.%s.new", folder, name);
    cc_status status = cc_buffer_write(text, f->temporary.ptr, err);
    f->there = status == CC_OK;
    return status;
}

static cc_status rename_all(staged *files, cc_error *err)
{
    for (int i = 0; i < FILES; i++)
        if (rename(files[i].temporary.ptr, files[i].path.ptr) != 0) return cannot(err, files[i].path.ptr, errno);
        else files[i].there = false;
    return CC_OK;
}

cc_status cc_reports_write(const cc_run_result *run, cc_report_style style, const char *folder, cc_error *err)
{
    cc_arena a = {0};
    staged files[FILES] = {{{0}, {0}, false}};
    uint32_t count[REPORTS] = {0};
    cc_status status = cc_reports_prepare(folder, err);
    for (int i = 0; i < REPORTS && status == CC_OK; i++) {
        cc_rows rows;
        write_report(&rows, reports[i], run, style, &a);
        count[i] = rows.count;
        status = stage(&files[i], folder, cc_arena_print(&a, "%s.csv", reports[i]->name).ptr, &rows.out, &a, err);
        cc_rows_free(&rows);
    }
    if (status == CC_OK) {
        cc_buffer package = {0};
        cc_datapackage_write(&package, run, style, count);
        status = stage(&files[REPORTS], folder, "datapackage.json", &package, &a, err);
        cc_buffer_free(&package);
    }
    if (status == CC_OK) status = rename_all(files, err);
    for (int i = 0; i < FILES; i++)
        if (files[i].there) unlink(files[i].temporary.ptr);
    cc_arena_free(&a);
    return status;
}
