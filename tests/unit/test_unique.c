/* What only one article of a story says. Our own sentences. */
#include "environment.h"
#include "judge/judge.h"

TestSuite(unique, .init = open_environment, .fini = close_environment);

/* What both articles know, so that words are as common as they are in a story. */
#define FIRST "The harbour of Vellin was closed on Tuesday after a tanker had run aground, the port authority said.\n\n"
#define SECOND "A tanker ran aground off Vellin on Tuesday and the port authority closed the harbour.\n\n"

static cc_article *article(const char *text, const char *source)
{
    cc_article *a = cc_article_of_text(cc_span_of(text), CC_NO_DAY);
    a->source = cc_span_of(source);
    cc_article_run(&environment, a, scratch, CC_PREFER_NEAREST);
    return a;
}

/* Whether the last line of the second text is listed as unique. */
static bool lists_last_line(const char *first, const char *second)
{
    cc_arena arena = {0};
    cc_findings found;
    bool listed = false;
    cc_article *a[] = {article(first, "a"), article(second, "b")};
    cc_story story = {.name = CC_LIT("story"), .article = a, .articles = 2};
    cc_names_merge(environment.mention, a, 2, &arena);
    cc_story_group(&story, &arena);
    cc_judge_run(environment.judge, &story, &found, &arena);
    for (uint32_t i = 0; i < found.uniques.count; i++) {
        const cc_unique *u = &found.uniques.item[i];
        listed |= u->article == 1 && cc_article_line(a[1], a[1]->claims.item[u->claim].start) == 3;
    }
    for (int i = 0; i < 2; i++) cc_article_free(a[i]);
    cc_arena_free(&arena);
    return listed;
}

Test(unique, what_another_tells_in_other_words_is_not_listed)
{
    static const struct {
        const char *first, *second;
        bool listed;
    } cases[] = {
        {FIRST "Captain Jonas Orvik was taken to a clinic.", SECOND "Divers from Brest will inspect the hull at noon.",
         true},
        {FIRST "Captain Jonas Orvik occasionally prayed at a mosque in Lund.",
         SECOND "Orvik would on occasion pray at a mosque in Lund.", false},
        {FIRST "A loud noise was heard in the town before dawn.",
         SECOND "A loud bang was heard in the town before dawn.", false},
        {FIRST "Two tugs towed the ship away.", SECOND "The tugs towed the ship 14 kilometres to Aldmark.", true},
        {FIRST "A beach was fouled.", SECOND "Be sure to read the guide of Lotte Brandt to cleaning a stained jacket.",
         false},
        {FIRST "A beach was fouled.", SECOND "The guide for cleaning a stained jacket is by Lotte Brandt.", true},
        {FIRST "A beach was fouled.", SECOND "Has anybody been to Lotte Brandt's villa?", false},
        {FIRST "A beach was fouled.", SECOND "Somebody has been to Lotte Brandt's villa.", true},
        {FIRST "A beach was fouled.",
         SECOND "The beach was fouled. To contact the reporter on this story: Lotte Brandt in Lund.", false},
        {FIRST "A beach was fouled.", SECOND "The beach was fouled. Reporter Lotte Brandt could be contacted in Lund.",
         true},
        {FIRST "A beach was fouled.", SECOND "The beach was fouled. banner_width = 468 Pixels_Lund();", false},
        {FIRST "The hearing is on 14 May.", SECOND "The hearing is on May 14, 2019.", false},
        /* a figure that only this one has is news in a short sentence, and so are the last words of a long one */
        {FIRST "A beach was fouled.", SECOND "Jan Berg said the beach was fouled along 14 kilometres.", true},
        {FIRST "A beach was fouled by oil of the ship.",
         SECOND "The oil of the ship fouled a beach, and even the boat of a painter named Lotte Brandt.", true},
        {FIRST "A beach was fouled.", SECOND "I support that anyone guilty should be punished by the government.",
         false},
        /* plain words in marks that nobody else prints, with marks or without; two or three are no quotation */
        {FIRST "Captain Orvik spoke to the port authority.",
         SECOND "\"It was a long talk, and we were of one mind that it could go on,\" said Captain Orvik.", true},
        {FIRST "It was a long talk, and we were of one mind, Captain Orvik told the port authority.",
         SECOND "\"It was a long talk, and we were of one mind,\" said Captain Orvik.", false},
        {FIRST "Captain Orvik spoke to the port authority.", SECOND "\"We do it,\" said Captain Orvik.", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        cr_expect(lists_last_line(cases[i].first, cases[i].second) == cases[i].listed, "case %zu: %s", i,
                  cases[i].second);
}
