#include "base/buffer.h"
#include "base/day.h"
#include "base/utf8.h"
#include "input/article.h"
#include "input/date.h"
#include "input/line.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

static cc_article *parse(const char *text)
{
    cc_error err = {0};
    cc_article *a;
    cr_assert(cc_article_parse(&a, cc_span_of(text), "news/one.txt", &err) == CC_OK, "%s", err.message);
    return a;
}

/* "kind|text" of every block, a line each. */
static void expect_blocks(const char *text, const char *const *expected, size_t count)
{
    cc_article *a = parse(text);
    for (uint32_t i = 0; i < a->blocks.count; i++) {
        const cc_block *b = &a->blocks.item[i];
        cc_span s = cc_article_slice(a, b->start, b->end);
        char line[512];
        snprintf(line, sizeof line, "%s|%.*s", cc_block_name(b->kind), CC_FMT(s));
        cr_expect(i < count && strcmp(line, expected[i]) == 0, "block %u: %s", i, line);
    }
    cr_expect(a->blocks.count == count, "%u blocks", a->blocks.count);
    cc_article_free(a);
}

/* --- blocks --------------------------------------------------------------- */

/* Who contributed, in the last sentence of a paragraph: the sentences before it speak. */
Test(article, a_credit_at_the_end_of_a_paragraph)
{
    static const char page[] =
        "2019-05-07\n"
        "Ferry line to reopen after winter storm\n"
        "The ferry line will reopen on Monday, its operator said in Portville.\n"
        "The old pier was damaged in March when a barge tore loose. Nobody was hurt. Jim Sample contributed to this report.\n";
    static const char *const expected[] = {
        "date|2019-05-07",
        "title|Ferry line to reopen after winter storm",
        "body|The ferry line will reopen on Monday, its operator said in Portville.",
        "body|The old pier was damaged in March when a barge tore loose. Nobody was hurt.",
        "menu|Jim Sample contributed to this report.",
    };
    expect_blocks(page, expected, COUNT(expected));
}

Test(article, a_page_of_an_agency_story)
{
    static const char page[] =
        "date 2019-05-07 Harbour Herald - City News Sports Weather Opinion World\n"
        "Ferry line to reopen after winter storm\n"
        "\n"
        "The operator says that two boats will sail from Monday, and that tickets stay as they were.\n"
        "\n"
        "By Ann Example, REUTERS\n"
        "MAY 7, 2019 18:05\n"
        "A ferry leaves the old pier (photo credit: REUTERS/JOHN DOE)\n"
        "A ferry leaves the old pier\n"
        "PORTVILLE, May 7 (Reuters) - The ferry line will reopen on Monday, its operator said.\n"
        "Repairs\n"
        "Both boats were repaired in March.\n"
        "Read more: How the storm hit the coast\n"
        "Reporting by Ann Example; Editing by Bob Sample\n"
        "Tags Portville Ferries Storms\n";
    static const char *const expected[] = {
        "date|date 2019-05-07",
        "menu|Harbour Herald - City News Sports Weather Opinion World",
        "title|Ferry line to reopen after winter storm",
        "summary|The operator says that two boats will sail from Monday, and that tickets stay as they were.",
        "byline|By Ann Example, REUTERS",
        "date|MAY 7, 2019 18:05",
        "caption|A ferry leaves the old pier (photo credit: REUTERS/JOHN DOE)",
        "caption|A ferry leaves the old pier",
        "dateline|PORTVILLE, May 7 (Reuters) -",
        "body|The ferry line will reopen on Monday, its operator said.",
        "subhead|Repairs",
        "body|Both boats were repaired in March.",
        "menu|Read more: How the storm hit the coast",
        "credit|Reporting by Ann Example; Editing by Bob Sample",
        "tags|Tags Portville Ferries Storms"};
    expect_blocks(page, expected, COUNT(expected));
    cc_article *a = parse(page);
    cr_assert(cc_span_is(a->source, "one"));
    cr_assert(cc_span_is(a->outlet, "Harbour Herald"));
    cr_assert(cc_span_is(a->title, "Ferry line to reopen after winter storm"));
    cr_assert(cc_span_is(a->byline, "Ann Example, REUTERS"));
    cr_assert(cc_span_is(a->agency, "Reuters"));
    cr_assert(cc_span_is(a->dateline_place, "PORTVILLE"));
    cr_assert(a->date_source == CC_DATE_HEADER);
    cr_assert(a->published == cc_day_of(2019, 5, 7) && a->published_minute == 18 * 60 + 5);
    cc_article_free(a);
}

/* The kinds of a page's blocks, by their first letters, as sites of different habits write them. */
Test(article, pages_of_many_sites)
{
    static const struct {
        const char *kinds, *agency, *published, *page;
    } cases[] = {
        {"title byline date dateline body menu credit ", "", "2021-03-18T16:15",
         "President says talks may start in May\nBy Jane Roe and John Doe, CNN\nUpdated 4:15 PM ET, Thu March 18, 2021\n"
         "(CNN)The president said on Thursday that talks may start in May.\nREAD MORE: What the talks are about\n"
         "CNN's Jim Sample contributed to this report.\n"},
        {"title menu date menu credit caption body tags menu ", "", "2021-03-18",
         "River town evacuated after dam leak\nPublished\n18 March 2021\nShare\nimage copyrightGetty Images\n"
         "image captionThe dam was built in 1962\nSome 3,000 people have left their homes after a leak in a dam.\n"
         "Related Topics\nPortville\n"},
        {"title summary byline date date body caption menu ", "", "2021-03-18T18:05",
         "River town evacuated after dam leak\nThousands leave homes as engineers work through the night\nJane Roe in Portville\n"
         "Thu 18 Mar 2021 18.05 GMT\nLast modified on Fri 19 Mar 2021 04.12 GMT\n"
         "Thousands have left their homes after a leak in a dam.\n"
         "The dam is 40 metres high. Photograph: Jane Roe/Reuters\nSign up to our daily email\n"},
        {"date title dateline body body ", "TASS", "2021-03-18T18:05",
         "18 MAR, 18:05\nDam repaired, ministry says\nMOSCOW, March 18. /TASS/. The dam was repaired on Thursday, the ministry said.\n"
         "No one was hurt, it added on Thursday, March 18, 2021.\n"},
        {"title byline date dateline body body ", "", "2021-03-18",
         "Dam money approved\nJane Roe\nPublished March 18, 2021\nISLAMABAD: The government approved money for a dam, ministers said.\n"
         "UPDATE: This line was published in error.\n"},
        {"title byline body ", "", "2021-03-18T10:05",
         "Senators vote on dam money\nBY JANE ROE - 03/18/21 10:05 AM EDT\nSenators voted on Thursday to give the town money.\n"},
        {"title byline menu menu caption dateline body menu credit ", "Associated Press", "",
         "Dam leak forces thousands to flee\nBy JANE ROE\nyesterday\n1 of 5\nWater flows over the dam. (AP Photo/John Doe)\n"
         "PORTVILLE, Wash. (AP) \xE2\x80\x94 Thousands of people fled their homes Thursday.\n___\n"
         "Associated Press writer Jim Sample contributed to this report.\n"},
        {"title summary summary body list menu caption ", "", "",
         "Town evacuated as dam leaks\n\xE2\x80\xA2 Thousands fled\n\xE2\x80\xA2 The dam is old\nThousands fled their homes in Portville.\n"
         "\xE2\x80\xA2 Police closed roads\n+4\nA policeman stands near the dam. REUTERS/Jane Roe\n"},
        {"title menu body body ", "", "",
         "Town evacuated as dam leaks | Harbour Herald\nThousands fled.\nNobody was hurt.\n"},
        {"title menu body body ", "", "",
         "Town evacuated as dam leaks - BBC News\nThousands fled.\nNobody was hurt.\n"},
        {"title body body ", "", "", "Town evacuated as dam leaks - mayor\nThousands fled.\nNobody was hurt.\n"},
        {"body body credit ", "Reuters", "",
         "The court will hear the case.\nThe ruling is due in May.\n(Reporting by Jane Roe; Editing by John Doe)\n"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_article *a = parse(cases[i].page);
        char kinds[400] = "";
        for (uint32_t k = 0; k < a->blocks.count; k++)
            strcat(strcat(kinds, cc_block_name(a->blocks.item[k].kind)), " ");
        cr_expect_str_eq(kinds, cases[i].kinds, "%zu: %s", i, kinds);
        cr_expect(cc_span_is(a->agency, cases[i].agency), "%zu: %.*s", i, CC_FMT(a->agency));
        cc_span day =
            a->published == CC_NO_DAY ? CC_LIT("") : cc_day_text(a->published, a->published_minute, &a->arena);
        cr_expect(cc_span_is(day, cases[i].published), "%zu: %.*s", i, CC_FMT(day));
        cc_article_free(a);
    }
}

Test(article, embedded_posts_belong_to_their_authors)
{
    static const char page[] = "The mayor opened the bridge on Tuesday after three years of work and many delays.\n"
                               "The new bridge is open! Thanks to all who built it. https://t.co/abcdefghij\n"
                               "\xE2\x80\x94 City of Portville (@portville) June 4, 2019\n"
                               "She then walked across it with two hundred school children, who sang.\n"
                               "Lovely day.\xE2\x80\x94 Sam Roe (@samroe) June 5, 2019\n";
    static const char *const expected[] = {
        "body|The mayor opened the bridge on Tuesday after three years of work and many delays.",
        "tweet|The new bridge is open! Thanks to all who built it. https://t.co/abcdefghij",
        "tweet_foot|\xE2\x80\x94 City of Portville (@portville) June 4, 2019",
        "body|She then walked across it with two hundred school children, who sang.",
        "tweet|Lovely day.",
        "tweet_foot|\xE2\x80\x94 Sam Roe (@samroe) June 5, 2019"};
    cc_article *a = parse(page);
    const cc_block *b = a->blocks.item;
    cr_assert(a->blocks.count == COUNT(expected));
    cr_assert(b[1].kind == CC_BLOCK_TWEET || b[0].kind == CC_BLOCK_TWEET);
    cr_assert(cc_span_is(b[1].author, "City of Portville") && cc_span_is(b[1].handle, "@portville"));
    cr_assert(b[4].day == cc_day_of(2019, 6, 5) && b[3].kind == CC_BLOCK_BODY);
    cr_assert(a->published == cc_day_of(2019, 6, 5) && a->date_source == CC_DATE_TEXT);
    cc_article_free(a);
}

Test(article, wrapped_text_is_joined)
{
    static const char page[] = "Council votes\n\n"
                               "The council voted on Tuesday to close the old library for\n"
                               "two years and to build a new one beside the town hall, the\n"
                               "mayor said after a meeting that lasted for nine hours and\n"
                               "ended at midnight.\n\n"
                               "Opponents of the plan said that they would go to court and\n"
                               "that the money was needed for schools.\n";
    cc_article *a = parse(page);
    cr_assert(a->blocks.count == 3);
    cr_assert(a->blocks.item[1].line == 3 && a->blocks.item[2].line == 8);
    cr_assert(cc_span_ends(cc_article_slice(a, a->blocks.item[1].start, a->blocks.item[1].end), "ended at midnight."));
    cc_article_free(a);
}

Test(article, no_paragraph_ends_with_a_title)
{
    cc_article *a = parse("Guards find the boat\n\n"
                          "The boat was found empty on the beach of Alder, said Det.\n\n"
                          "Ada Lund of the harbour police.\n\n"
                          "The harbour was quiet on Tuesday night, said Mr. Berg.\n\n"
                          "Nobody was hurt.\n");
    cr_assert(a->blocks.count == 4);
    cr_assert(cc_span_ends(cc_article_slice(a, a->blocks.item[1].start, a->blocks.item[1].end), "harbour police."));
    cc_article_free(a);
}

Test(article, kinds_of_single_lines)
{
    static const struct {
        cc_block_kind kind;
        const char *line;
    } cases[] = {
        {CC_BLOCK_BODY, "By Friday the water had gone down, officials said."},
        {CC_BLOCK_BODY, "Loading of the ship began on Monday."},
        {CC_BLOCK_BODY, "Tags were found on all of the animals that the team caught."},
        {CC_BLOCK_BODY, "Follow-up talks are planned for next week in Geneva."},
        {CC_BLOCK_BODY, "Copyright law was changed by parliament on Monday."},
        {CC_BLOCK_BODY, "He was freed. It came courtesy of the king."},
        {CC_BLOCK_BODY, "Tagged animals were set free in the north of the park."},
        {CC_BLOCK_CAPTION, "A rescue at the beach, seen from above. (Published Tuesday, May 3, 2016)"},
        {CC_BLOCK_CREDIT, "Copyright 2021 The Daily Example"},
        {CC_BLOCK_BYLINE, "By Jane Roe and John van Doe"},
        {CC_BLOCK_BYLINE, "By Jane Roe, Courier staff"},
        {CC_BLOCK_BYLINE, "By JOHN DOE, senior political correspondent"},
        {CC_BLOCK_BODY, "By staff orders nobody may leave"},
        {CC_BLOCK_MENU, "ADVERTISEMENT"},
        {CC_BLOCK_MENU, "Follow us on Twitter and Facebook"},
        {CC_BLOCK_MENU, "Home News Sports Weather Video Opinion"},
        {CC_BLOCK_MENU, "Share this:"},
        {CC_BLOCK_MENU, "(...)"},
        {CC_BLOCK_MENU, "4 min read"},
        {CC_BLOCK_CREDIT, "The Associated Press contributed to this report."},
        {CC_BLOCK_CREDIT, "{h/t: Reuters]"},
        {CC_BLOCK_CREDIT, "(Photo by Jane Roe/Getty Images)"},
        {CC_BLOCK_CREDIT, "\xC2\xA9 2020 The Daily Example. All rights reserved."},
        {CC_BLOCK_CAPTION, "Workers clear a road near the bridge (AP Photo/Jane Roe)"},
        {CC_BLOCK_CAPTION, "File photo: the old town hall in winter"},
        {CC_BLOCK_TAGS, "Tags: floods, Portville, rain"},
        {CC_BLOCK_LIST, "\xE2\x80\xA2 Two schools are closed."},
        {CC_BLOCK_LIST, "6:29am: Fire engines sent to the corner of Main Street"},
        {CC_BLOCK_LIST, "3. A new bridge"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_line_look look;
        cc_span line = cc_span_of(cases[i].line);
        cc_line_look_at(line, &look);
        cc_block_kind k = cc_line_kind(line, &look);
        cr_expect(k == cases[i].kind, "%s: %s", cc_block_name(k), cases[i].line);
    }
}

Test(article, datelines)
{
    static const struct {
        const char *line, *rest, *place, *agency;
    } cases[] = {
        {"WASHINGTON (AP) \xE2\x80\x94 The senate voted on the bill on Monday.", "The senate", "WASHINGTON",
         "Associated Press"},
        {"WASHINGTON \xE2\x80\x94 The senate voted on the bill on Monday.", "The senate", "WASHINGTON", ""},
        {"LONDON, March 3 (Reuters) - The bank kept its rate on Thursday.", "The bank", "LONDON", "Reuters"},
        {"BERGEN - The bank kept its rate on Thursday, it said.", "The bank", "BERGEN", ""},
        {"Bergen - The bank kept its rate on Thursday, it said.", NULL, "", ""},
        {"Delhi [India], May 4 : The court ruled on Tuesday that it was so.", "The court", "Delhi", ""},
        {"(CNN) \xE2\x80\x94 The storm reached the coast late on Tuesday.", "The storm", "", ""},
        {"NEW YORK, Jan. 5 (Xinhua) -- Stocks rose on Monday after the holidays.", "Stocks", "NEW YORK", "Xinhua"},
        {"ST. LOUIS \xE2\x80\x93 The river rose by a metre on Sunday night.", "The river", "ST. LOUIS", ""},
        {"The river - it rose by a metre - fell again on Monday.", NULL, "", ""},
        {"Moscow said on Friday (local time) that it would answer.", NULL, "", ""},
        {"MOSCOW. March 18 (Interfax) - The dam was repaired on Thursday, it said.", "The dam", "MOSCOW", "Interfax"},
        {"PORTVILLE - The ferry was late again on Monday, its owner said.", "The ferry", "PORTVILLE", ""},
        {"MARINA BAY, New Zealand - Two boats sank on Tuesday in the gale.", "Two boats", "MARINA BAY, New Zealand",
         ""},
        {"BELMONT, Wis. \xE2\x80\x93 Lowland Dairy LLC is recalling its cheese.", "Lowland", "BELMONT, Wis.", ""},
        {"Belmont - Two boats sank on Tuesday in the gale off the cape.", NULL, "", ""},
        {"PORTVILLE-based Lowland Dairy is recalling all its cheese.", NULL, "", ""},
        {"Lowland, BELMONT and others - all of them - recalled their cheese.", NULL, "", ""},
        {"UPDATE: The road is open again after the accident of Monday.", NULL, "", ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_span line = cc_span_of(cases[i].line);
        cc_dateline d = cc_dateline_read(line);
        cr_expect((d.end > 0) == (cases[i].rest != NULL), "%s", cases[i].line);
        if (d.end == 0 || cases[i].rest == NULL) continue;
        cr_expect(cc_span_starts(cc_span_sub(line, d.end, line.len), cases[i].rest), "%s", line.ptr + d.end);
        cr_expect(cc_span_is(d.place, cases[i].place), "%.*s", CC_FMT(d.place));
        cr_expect(cc_span_is(d.agency, cases[i].agency), "%.*s", CC_FMT(d.agency));
    }
}

/* --- dates ---------------------------------------------------------------- */

Test(article, header_dates)
{
    static const struct {
        const char *line;
        int32_t year, month, day, minute;
    } cases[] = {
        {"Mar 19, 2021", 2021, 3, 19, -1},
        {"2016-09-26", 2016, 9, 26, -1},
        {"MARCH 18, 2021 22:14", 2021, 3, 18, 22 * 60 + 14},
        {"Posted: 03/14/2013 06:37:46 AM PDT", 2013, 3, 14, 6 * 60 + 37},
        {"Posted at 12:05 am on May 14, 2013", 2013, 5, 14, 5},
        {"March 14, 2013 | 8:16 pm", 2013, 3, 14, 20 * 60 + 16},
        {"2 October 2013, 15:39 (GMT+05:00)", 2013, 10, 2, 15 * 60 + 39},
        {"Published April 24th 2013-17:59", 2013, 4, 24, 17 * 60 + 59},
        {"2021-03-18T22:14:00Z", 2021, 3, 18, 22 * 60 + 14},
        {"Thursday, 18th of March 2021", 2021, 3, 18, -1},
        {"18.03.2021", 2021, 3, 18, -1},
        {"31/12/2020", 2020, 12, 31, -1},
        {"Updated 4:15 PM ET, Thu March 18, 2021", 2021, 3, 18, 16 * 60 + 15},
        {"18-Mar-2021", 2021, 3, 18, -1},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_header_date d;
        cr_expect(cc_header_date_read(cc_span_of(cases[i].line), &d), "%s", cases[i].line);
        cr_expect(d.day == cc_day_of(cases[i].year, cases[i].month, cases[i].day), "%s: day %d", cases[i].line, d.day);
        cr_expect(d.minute == cases[i].minute, "%s: minute %d", cases[i].line, d.minute);
    }
}

Test(article, lines_that_are_no_dates)
{
    static const char *const lines[] = {
        "March was cold", "10:30", "February 30, 2020", "Friday", "In 2019 the river rose.", "03/14", ""};
    for (size_t i = 0; i < COUNT(lines); i++) {
        cc_header_date d;
        cr_expect(!cc_header_date_read(cc_span_of(lines[i]), &d), "%s", lines[i]);
    }
}

Test(article, without_a_header_the_page_itself_may_tell_the_day)
{
    static const struct {
        const char *page, *published;
    } cases[] = {
        {"The dam broke on Thursday, March 20, 2014, at noon. It was built on May 3, 1962.\n", "2014-03-20"},
        {"The dam broke on Monday.\nMen at the dam on March 20, 2014. (AP Photo/Jane Roe)\n", "2014-03-20"},
        {"The dam broke on Monday. It was built on May 3, 1962, and mended on 1970-02-03.\n", ""},
        {"The dam broke on a Monday.\n", ""},
        {"18 MAR, 18:05\nDam repaired, ministry says\nThe dam was repaired, said the ministry on Thursday, March 18, 2021.\n",
         "2021-03-18T18:05"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_article *a = parse(cases[i].page);
        cc_span day =
            a->published == CC_NO_DAY ? CC_LIT("") : cc_day_text(a->published, a->published_minute, &a->arena);
        cr_expect(cc_span_is(day, cases[i].published), "%zu: %.*s", i, CC_FMT(day));
        cr_expect(a->date_source == (day.len == 0 ? CC_DATE_NONE : CC_DATE_TEXT));
        cc_article_free(a);
    }
}

Test(article, the_name_of_a_file_may_tell_the_day)
{
    static const struct {
        const char *name, *day;
    } cases[] = {
        {"gazette_2021-03-18_bridge", "2021-03-18"},
        {"2021_03_18-herald", "2021-03-18"},
        {"herald 20210318", "2021-03-18"},
        {"herald.2021.03.18", "2021-03-18"},
        {"2021-03-18_copy-of-2021-03-18", "2021-03-18"},
        {"2021-03-18_to_2021-03-20", ""}, /* which of the two? */
        {"2021-03_18", ""},
        {"2021-02-30", ""},
        {"120210318", ""},
        {"img20210318b", ""},
        {"herald-2021-03", ""},
        {"herald", ""},
        {"", ""},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_arena arena = {0};
        int32_t found = cc_date_in_name(cc_span_of(cases[i].name));
        cc_span day = found == CC_NO_DAY ? CC_LIT("") : cc_day_text(found, -1, &arena);
        cr_expect(cc_span_is(day, cases[i].day), "%s: %.*s", cases[i].name, CC_FMT(day));
        cc_arena_free(&arena);
    }
}

Test(article, a_date_in_the_text_goes_before_that_of_the_name)
{
    static const struct {
        const char *page, *published;
        cc_date_source from;
    } cases[] = {
        {"Bridge closed\nMarch 17, 2021\nThe police closed the bridge on Tuesday.\n", "2021-03-17", CC_DATE_HEADER},
        {"Bridge closed\nMarch 17\nThe police closed the bridge on Tuesday.\n", "2021-03-17", CC_DATE_TEXT},
        {"Bridge closed\nThe police closed the bridge, built on May 3, 1962.\n", "2021-03-18", CC_DATE_FILE},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_article *a = NULL;
        cc_error err = {0};
        cr_assert(cc_article_parse(&a, cc_span_of(cases[i].page), "x/gazette_2021-03-18.txt", &err) == CC_OK);
        cc_span day = cc_day_text(a->published, a->published_minute, &a->arena);
        cr_expect(cc_span_is(day, cases[i].published) && a->date_source == cases[i].from, "%zu: %.*s", i, CC_FMT(day));
        cc_article_free(a);
    }
}

/* Once slow: a page whose every line could be a caption, a post or a repetition of a later one. */
Test(article, long_pages_take_linear_time, .timeout = 20)
{
    static const char *const lines[] = {"a\n",
                                        "The same line that comes again and again and again.\n",
                                        "T (@a) March 18, 2021\n",
                                        "Photo: A b\n",
                                        "March 1, 2020 ",
                                        "Title Case Words Here\n",
                                        "((((((((((",
                                        "NOWHERE (AP) - ",
                                        "x \xE2\x80\x94 ",
                                        "| "};
    for (size_t i = 0; i < COUNT(lines); i++) {
        cc_buffer b = {0};
        cc_buffer_text(&b, "Some words of a headline\n");
        for (uint32_t k = 0; k < 40000; k++) cc_buffer_text(&b, lines[i]);
        cc_article_free(parse(b.ptr));
        cc_buffer_free(&b);
    }
}

/* --- bytes ---------------------------------------------------------------- */

Test(article, what_is_no_article_is_refused_with_what_to_do)
{
    static const struct {
        const char *bytes;
        size_t length;
        const char *message;
    } cases[] = {
        {"", 0, "x: the file is empty: give a file with an article's text"},
        {" \n\t\n", 4, "x: there is no word in the file: give a file with an article's text"},
        {"12 - 34\n", 8, "x: there is no word in the file: give a file with an article's text"},
        {"%PDF-1.4 text", 13, "x: this is a PDF document: save its text as .txt"},
        {"PK\x03\x04zip", 7, "x: this is a zip archive or an office document: save the text as .txt"},
        {"some text\0and more of it", 24,
         "x: this is binary, no text (a NUL byte at offset 9): give the article as a text file"},
        {"\1\2\3\4\5\6abc", 9, "x: this is binary, no text (control characters): give the article as a text file"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_error err = {0};
        cc_article *a;
        cr_expect(cc_article_parse(&a, (cc_span){cases[i].bytes, cases[i].length}, "x", &err) == CC_EINPUT);
        cr_expect(a == NULL);
        cr_expect_str_eq(err.message, cases[i].message);
    }
    cc_error err = {0};
    cc_article *a;
    cr_expect(cc_article_read(&a, "/nowhere/a.txt", &err) == CC_EINPUT);
    cr_expect_str_eq(err.message, "/nowhere/a.txt: cannot be opened: No such file or directory");
}

Test(article, encodings_lead_back_to_the_file)
{
    static const struct {
        const char *bytes;
        size_t length;
        const char *encoding, *text;
        uint32_t malformed, e_offset; /* of the e with an accent, or the mark for it, in the file */
    } cases[] = {
        {"caf\xC3\xA9 x", 7, "UTF-8", "caf\xC3\xA9 x", 0, 3},
        {"\xEF\xBB\xBF"
         "caf\xC3\xA9 x",
         10, "UTF-8", "caf\xC3\xA9 x", 0, 6},
        {"caf\xE9 x", 6, "windows-1252", "caf\xC3\xA9 x", 0, 3},
        {"\x93"
         "a\x94 caf\xE9",
         8, "windows-1252",
         "\xE2\x80\x9C"
         "a\xE2\x80\x9D caf\xC3\xA9",
         0, 7},
        {"\xFF\xFE"
         "c\0a\0f\0\xE9\0",
         10, "UTF-16LE", "caf\xC3\xA9", 0, 8},
        {"\xFE\xFF\0c\0a\0f\0\xE9", 10, "UTF-16BE", "caf\xC3\xA9", 0, 8},
        {"c\0a\0f\0\xE9\0 \0o\0k\0", 14, "UTF-16LE", "caf\xC3\xA9 ok", 0, 6},
        {"\xC3\xA9t\xC3\xA9 \xFF!", 8, "UTF-8", "\xC3\xA9t\xC3\xA9 \xEF\xBF\xBD!", 1, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        cc_error err = {0};
        cc_article *a;
        cr_assert(cc_article_parse(&a, (cc_span){cases[i].bytes, cases[i].length}, "x", &err) == CC_OK, "%zu: %s", i,
                  err.message);
        cr_expect(cc_span_is(a->encoding, cases[i].encoding), "%zu: %.*s", i, CC_FMT(a->encoding));
        cr_expect(cc_span_is(a->text, cases[i].text), "%zu: %.*s", i, CC_FMT(a->text));
        cr_expect(a->malformed == cases[i].malformed);
        uint32_t e = (uint32_t)cc_span_find(a->text, CC_LIT("\xC3\xA9"));
        cr_expect(cc_article_file_offset(a, e) == cases[i].e_offset, "%zu: %u", i, cc_article_file_offset(a, e));
        cr_expect(cc_article_file_offset(a, (uint32_t)a->text.len) == cases[i].length);
        cc_article_free(a);
    }
}

Test(article, all_line_ends_count_lines)
{
    cc_article *a = parse("One here.\r\nTwo here.\rThree here.\n\nFive here.");
    cr_assert(a->lines == 5);
    cr_assert(a->blocks.count == 4);
    cr_assert(a->blocks.item[2].line == 3 && a->blocks.item[3].line == 5);
    cr_assert(cc_article_line(a, 0) == 1 && cc_article_line(a, a->blocks.item[3].start) == 5);
    cr_assert(cc_article_line(a, (uint32_t)a->text.len) == 5);
    cc_article_free(a);
}

Test(article, blocks_leave_out_white_space_alone)
{
    cc_article *a = parse(
        "Head line here\n\n  WASHINGTON (AP) - It rained on Monday in the whole city.  \n\xC2\xA0Then it stopped.\n");
    uint32_t at = 0;
    for (uint32_t i = 0; i < a->blocks.count; i++) {
        const cc_block *b = &a->blocks.item[i];
        cr_assert(b->start >= at && b->end > b->start);
        cr_assert(cc_span_trim(cc_article_slice(a, at, b->start)).len <= 2); /* a no-break space at most */
        at = b->end;
    }
    cc_article_free(a);
}
