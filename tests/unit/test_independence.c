/* Which articles are one source (REPORTS section 4), on texts that are only cut: no model is needed. */
#include "language/language.h"
#include "story/story.h"

#include <criterion/criterion.h>
#include <string.h>

static cc_article *article(const char *source, const char *text, const char *agency)
{
    cc_article *a = cc_article_of_text(cc_span_of(text), CC_NO_DAY);
    a->source = cc_span_of(source);
    a->agency = cc_span_of(agency);
    cc_cut(a);
    return a;
}

static const char *const copy =
    "The ferry Alma sank off Lindby late on Monday and crews pulled all of the passengers from the cold water.";
static const char *const copy_with_end =
    "The ferry Alma sank off Lindby late on Monday and crews pulled all of the passengers from the cold water. More follows here.";
static const char *const other =
    "Divers began to look for the wreck of a boat at dawn, while relatives waited in the harbour office.";

static void group(cc_article **both, cc_story *story, cc_arena *a)
{
    *story = (cc_story){.article = both, .articles = 2};
    cc_story_group(story, a);
}

Test(independence, the_same_agency)
{
    cc_arena a = {0};
    cc_story s;
    cc_article *both[] = {article("a", copy, "Reuters"), article("b", other, "Reuters")};
    group(both, &s, &a);
    cr_assert(s.groups == 1 && s.group[0] == s.group[1]);
    cr_assert(cc_span_is(s.group_reason[1], "agency credit Reuters"));
    for (int i = 0; i < 2; i++) cc_article_free(both[i]);
    cc_arena_free(&a);
}

Test(independence, the_same_copy)
{
    cc_arena a = {0};
    cc_story s;
    cc_article *both[] = {article("a", copy, ""), article("b", copy_with_end, "")};
    group(both, &s, &a);
    cr_assert(s.groups == 1);
    cr_assert(strncmp(s.group_reason[1].ptr, "shares 100 % of its text with a", 31) == 0, "%.*s",
              CC_FMT(s.group_reason[1]));
    for (int i = 0; i < 2; i++) cc_article_free(both[i]);
    cc_arena_free(&a);
}

Test(independence, two_reporters)
{
    cc_arena a = {0};
    cc_story s;
    cc_article *both[] = {article("a", copy, "Reuters"), article("b", other, "AP")};
    group(both, &s, &a);
    cr_assert(s.groups == 2 && cc_span_is(s.group_reason[0], "alone") && cc_span_is(s.group_name[1], "g2"));
    for (int i = 0; i < 2; i++) cc_article_free(both[i]);
    cc_arena_free(&a);
}

Test(independence, a_manifest_wins)
{
    cc_arena a = {0};
    cc_span given[] = {CC_LIT("wire"), CC_LIT("wire")};
    cc_article *both[] = {article("a", copy, "Reuters"), article("b", other, "AP")};
    cc_story s = {.article = both, .articles = 2, .group_name = given};
    cc_story_group(&s, &a);
    cr_assert(s.groups == 1 && cc_span_is(s.group_name[0], "wire"));
    for (int i = 0; i < 2; i++) cc_article_free(both[i]);
    cc_arena_free(&a);
}
