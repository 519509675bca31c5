#include "cli/fixture.h"

#include "base/buffer.h"
#include "base/day.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct {
    cc_span name, date, text;
} fixture_article;

typedef struct {
    CC_ARRAY(fixture_article) article;
    CC_ARRAY(cc_span) finding;
} fixture;

/* --- reading ------------------------------------------------------------------- */

typedef enum { IN_HEAD, IN_ARTICLE, IN_FINDINGS } part;

static bool is_line(cc_span line, const char *start, cc_span *rest)
{
    if (!cc_span_starts(line, start)) return false;
    cc_span s = cc_span_of(start);
    *rest = cc_span_trim(cc_span_sub(line, s.len, line.len));
    return true;
}

/* A line that opens a part; false for a line of text. */
static bool open_part(fixture *f, part *p, cc_span line, cc_arena *a)
{
    cc_span rest;
    if (is_line(line, "--- article ", &rest)) {
        fixture_article *x = CC_PUSH(a, &f->article);
        cc_span_split(&rest, ' ', &x->name);
        x->date = rest.ptr == NULL ? CC_LIT("") : cc_span_trim(rest);
        *p = IN_ARTICLE;
        return true;
    }
    if (!is_line(line, "--- findings", &rest)) return false;
    *p = IN_FINDINGS;
    return true;
}

static void add_text(fixture *f, cc_span line)
{
    cc_span *text = &f->article.item[f->article.count - 1].text;
    if (text->ptr == NULL) *text = (cc_span){line.ptr, 0};
    text->len = (size_t)(line.ptr + line.len - text->ptr);
}

static cc_status read_fixture(fixture *f, cc_span text, const char *path, cc_arena *a, cc_error *err)
{
    cc_span rest = text, line;
    part p = IN_HEAD;
    for (unsigned n = 1; cc_span_split(&rest, '\n', &line); n++) {
        if (open_part(f, &p, line, a)) continue;
        if (p == IN_ARTICLE) add_text(f, line);
        cc_span trimmed = cc_span_trim(line);
        bool comment = trimmed.len == 0 || trimmed.ptr[0] == '#';
        if (p == IN_FINDINGS && !comment) *CC_PUSH(a, &f->finding) = trimmed;
        if (p == IN_HEAD && !comment)
            return cc_fail(err, CC_ESYNTAX, "%s:%u: '--- article NAME DATE' or a comment is wanted before any text",
                           path, n);
    }
    if (f->article.count == 0) return cc_fail(err, CC_ESYNTAX, "%s: there is no '--- article NAME DATE' in it", path);
    return CC_OK;
}

/* --- running --------------------------------------------------------------------- */

static int32_t day_of(cc_span date)
{
    char text[16];
    int32_t year, month, day;
    snprintf(text, sizeof text, "%.*s", CC_FMT(date));
    if (sscanf(text, "%d-%d-%d", &year, &month, &day) != 3) return CC_NO_DAY;
    return cc_day_of(year, month, day);
}

static cc_status read_article(cc_article **out, const cc_environment *e, cc_scratch *scratch, const fixture_article *f,
                              cc_arena *a, cc_error *err)
{
    cc_status s = cc_article_parse(out, f->text, cc_arena_copy(a, f->name).ptr, err);
    if (s != CC_OK) return s;
    (*out)->source = f->name;
    if (f->date.len > 0) (*out)->published = day_of(f->date), (*out)->date_source = CC_DATE_GIVEN;
    cc_article_run(e, *out, scratch, CC_PREFER_NEWS);
    return CC_OK;
}

static int by_text(const void *a, const void *b)
{
    return cc_span_compare(*(const cc_span *)a, *(const cc_span *)b);
}

/* "rule,kind,a:1,b:1" of a conflict. */
static cc_span line_of(const cc_story *story, const cc_conflict *c, cc_arena *a)
{
    CC_ARRAY(cc_span) place = {0};
    for (uint32_t i = 0; i < c->sides.count; i++)
        for (uint32_t k = 0; k < c->sides.item[i].evidence.count; k++) {
            const cc_evidence *e = &c->sides.item[i].evidence.item[k];
            *CC_PUSH(a, &place) = cc_arena_print(a, "%.*s:%u", CC_FMT(story->article[e->article]->source), e->line);
        }
    qsort(place.item, place.count, sizeof *place.item, by_text);
    cc_span line = cc_arena_print(a, "%.*s,%s", CC_FMT(c->rule), cc_kind_name(c->kind));
    for (uint32_t i = 0; i < place.count; i++)
        if (i == 0 || !cc_span_equal(place.item[i], place.item[i - 1]))
            line = cc_arena_print(a, "%.*s,%.*s", CC_FMT(line), CC_FMT(place.item[i]));
    return line;
}

static void compare(cc_fixture_result *out, const fixture *f, const cc_story *story, const cc_findings *found,
                    cc_arena *a)
{
    uint8_t *used = CC_NEW_ARRAY(a, f->finding.count + 1, uint8_t);
    for (uint32_t i = 0; i < found->conflicts.count; i++) {
        cc_span line = line_of(story, &found->conflicts.item[i], a);
        uint32_t k = 0;
        while (k < f->finding.count && (used[k] || !cc_span_equal(f->finding.item[k], line))) k++;
        if (k < f->finding.count) used[k] = 1;
        else
            *CC_PUSH(a, &out->unexpected) =
                cc_arena_print(a, "%.*s: %.*s", CC_FMT(line), CC_FMT(found->conflicts.item[i].what_differs));
    }
    for (uint32_t k = 0; k < f->finding.count; k++)
        if (!used[k]) *CC_PUSH(a, &out->missing) = cc_arena_copy(a, f->finding.item[k]);
    out->expected = f->finding.count;
}

static cc_status judge(cc_fixture_result *out, const cc_environment *e, const fixture *f, cc_arena *a, cc_error *err)
{
    cc_scratch *scratch = cc_scratch_new();
    cc_article **article = CC_NEW_ARRAY(a, f->article.count, cc_article *);
    cc_story story = {.name = CC_LIT("case"), .article = article};
    cc_status s = CC_OK;
    for (uint32_t i = 0; s == CC_OK && i < f->article.count; i++) {
        s = read_article(&article[i], e, scratch, &f->article.item[i], a, err);
        if (s == CC_OK) story.articles++;
    }
    if (s == CC_OK) {
        cc_findings found;
        cc_names_merge(e->mention, article, story.articles, a);
        cc_story_group(&story, a);
        cc_judge_run(e->judge, &story, &found, a);
        compare(out, f, &story, &found, a);
    }
    for (uint32_t i = 0; i < story.articles; i++) cc_article_free(article[i]);
    cc_scratch_free(scratch);
    return s;
}

cc_status cc_fixture_run(cc_fixture_result *out, const cc_environment *e, const char *path, cc_arena *a, cc_error *err)
{
    cc_buffer text = {0};
    fixture f = {0};
    *out = (cc_fixture_result){0};
    cc_status s = cc_buffer_read(&text, path, err);
    if (s == CC_OK) s = read_fixture(&f, cc_buffer_span(&text), path, a, err);
    if (s == CC_OK) s = judge(out, e, &f, a, err);
    cc_buffer_free(&text);
    return s;
}
