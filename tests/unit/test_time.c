/* Dates and times: a table for each rule of how news name them, near misses included. */
#include "base/day.h"
#include "cli/cli.h"
#include "environment.h"
#include "mention/lexicon.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

TestSuite(time, .init = open_environment, .fini = close_environment);

static cc_article *analyse(const char *text, int32_t day, cc_prefer prefer)
{
    cc_article *a = cc_article_of_text(cc_span_of(text), day);
    cc_language_run(environment.model, a, scratch);
    for (uint32_t i = 0; i < a->tokens.count; i++) a->tokens.item[i].time = -1;
    cc_times_find(environment.mention, a, prefer);
    return a;
}

typedef struct {
    const char *text, *values; /* of the times that are no part of another, joined by "; " */
} time_case;

static void values_of(const cc_article *a, char *got, size_t room)
{
    got[0] = '\0';
    for (uint32_t i = 0; i < a->times.count; i++) {
        const cc_time *t = &a->times.item[i];
        size_t at = strlen(got);
        if (!t->part && t->value.len > 0) snprintf(got + at, room - at, "%s%.*s", at > 0 ? "; " : "", CC_FMT(t->value));
    }
}

/* Published on Thursday, 18 March 2021, unless said otherwise. */
static void expect_on(int32_t day, const time_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char got[400];
        cc_article *a = analyse(cases[i].text, day, CC_PREFER_NEWS);
        values_of(a, got, sizeof got);
        cr_expect_str_eq(got, cases[i].values, "%s: expected [%s], got [%s]", cases[i].text, cases[i].values, got);
        cc_article_free(a);
    }
}

#define EXPECT_ON(year, month, date, ...)                                                                              \
    do {                                                                                                               \
        static const time_case cases[] = {__VA_ARGS__};                                                                \
        expect_on(cc_day_of(year, month, date), cases, sizeof cases / sizeof *cases);                                  \
    } while (0)
#define EXPECT(...) EXPECT_ON(2021, 3, 18, __VA_ARGS__)

Test(time, dates_as_they_are_written)
{
    EXPECT({"The bridge opened on March 3, 1998.", "1998-03-03"}, {"It was signed on 12 June 2014.", "2014-06-12"},
           {"She died on the 4th of July, 1976.", "1976-07-04"},
           {"They met on Wednesday, December 9, 2020.", "2020-12-09"}, {"The file is dated 2019-11-05.", "2019-11-05"},
           {"The file is dated 2019-11.", "2019-11"}, {"He played there 2011-12.", "2011/2012"},
           {"The form was stamped 11/05/2019.", "2019-11-05"}, {"The form was stamped 25/12/2019.", "2019-12-25"},
           {"The record is from 05-Aug-2016.", "2016-08-05"}, {"The form was stamped 4.3.2021.", "2021-03-04"},
           {"The house dates from c. 1850.", "1850"}, {"It was signed on or around March 5.", "2021-03-05"},
           {"It was fashionable in the noughties.", "2000/2010"},
           {"The vote took place on the night of March 3.", "2021-03-03TNI"},
           {"The law passed in October 2014.", "2014-10"}, {"The law passed in October of 2014.", "2014-10"},
           {"The plant closed in 1987.", "1987"},
           {"Nothing happened on February 30 last week.", "XXXX-02-30; 2021-W10"});
}

/* By a date that tells, by the order of other dates, by the English of the article; else the month comes first. */
Test(time, day_and_month_stand_as_the_article_has_them)
{
    EXPECT({"It opened on 05/06/2020 and closed on 25/07/2020.", "2020-06-05; 2020-07-25"},
           {"It opened on 05/06/2020 and closed on 07/25/2020.", "2020-05-06; 2020-07-25"},
           {"The labour centre opened on 05/06/2020.", "2020-06-05"},
           {"The labor center opened on 05/06/2020.", "2020-05-06"},
           {"It cost \xC2\xA3"
            "5m and opened on 05/06/2020.",
            "2020-06-05"},
           {"It was signed on 12 June 2014 and stamped 03/07/2014.", "2014-06-12; 2014-07-03"},
           {"It was signed on June 12, 2014 and stamped 03/07/2014.", "2014-06-12; 2014-03-07"},
           {"It opened on 05/06/2020.", "2020-05-06"});
}

/* What is past does not lie behind the day of the article. */
Test(time, soon_and_later_of_the_past)
{
    EXPECT({"He was charged, and resigned days later.", "PAST_REF"},
           {"He was charged on March 2, and resigned days later.", "2021-03-02; 2021-03-02/.."},
           {"It soon became clear that nobody had called.", "PAST_REF"}, {"Soon they left the hall.", "PAST_REF"},
           {"The court will soon decide.", "FUTURE_REF"}, {"She said she would leave soon.", "FUTURE_REF"});
}

/* A warning is given until a day that is to come; what lasted until a day is told when that is over. */
Test(time, what_is_put_in_effect_ends_ahead)
{
    EXPECT({"The harbour issued a fog advisory until Saturday.", "../2021-03-20"},
           {"The curfew was extended through Monday.", "../2021-03-23"},
           {"The office had issued a warning through 3 a.m. Friday.", "../2021-03-19T03:01"},
           {"The warning is in effect until Saturday.", "../2021-03-20"},
           {"The office had issued a warning until Wednesday.", "../2021-03-17"},
           {"The curfew lasted until Monday.", "../2021-03-15"},
           {"The firm issued shares until Monday.", "../2021-03-15"},
           {"The office issued a warning on Monday.", "2021-03-15"});
}

/* An hour and the part of the day that it is of. Articles of 2021-03-18, a Thursday. */
Test(time, an_hour_may_have_its_part_of_the_day_behind_it)
{
    EXPECT({"The blast came at about three in the morning.", "2021-03-18T03:00"},
           {"They sat there until ten at night.", "../2021-03-18T22:00"},
           {"The phone rang at five this morning.", "2021-03-18T05:00"},
           {"She left at seven last night.", "2021-03-17T19:00"},
           {"He came at ten on Monday night.", "2021-03-15T22:00"},
           {"They met at five o'clock on Tuesday afternoon.", "2021-03-16T17:00"},
           {"The rocket went off at 16.32, later than planned.", "2021-03-18T16:32"},
           {"Shares closed at 16.32, later than planned.", ""}, {"It rose by 11.35, he said.", ""},
           {"The crew saw the light at twenty past seven.", "2021-03-18T07:20"},
           {"It came at about five to ten.", "2021-03-18T09:55"}, {"It took about five to ten.", ""},
           {"He sold them at five to ten pounds.", ""}, {"The shop is ten past two corners.", ""},
           {"It stalled in the morning rush hour on Monday.", "2021-03-15TMO"},
           {"It happened a few minutes after eleven, he said.", "2021-03-18T11:05"},
           {"It struck shortly before eight on Monday.", "../2021-03-15T08:00"},
           {"Shortly after two men left, it burned.", ""}, {"Fares go up by two pence a year from 2016.", "P1Y; 2016"});
}

/* So long from a day on; and what was promised by a day lies ahead. */
Test(time, a_length_from_a_day_is_all_of_it)
{
    EXPECT({"Guards will walk out for 48 hours from Friday.", "2021-03-19/2021-03-21"},
           {"The vote will be held five days from Friday.", "2021-03-24"},
           {"He promised a vote by Christmas.", "../2021-12-26"},
           {"Work has been halted until September.", "../2021-09"},
           {"The bridge is to be finished by June, he said.", "../2021-07"});
}

/* What nobody plans has been, whatever is to come of it. */
Test(time, the_weekday_of_a_mishap_is_past)
{
    EXPECT({"Tuesday's collapse will be investigated.", "2021-03-16"},
           {"The board will meet to discuss Tuesday's crash.", "2021-03-16"},
           {"She will speak at Tuesday's meeting.", "2021-03-23"});
}

/* The quarters of a firm's year are not the calendar's. */
Test(time, fiscal_quarters)
{
    EXPECT({"Sales fell in the fiscal third quarter.", "FYXXXX-Q3"},
           {"Sales fell in the third fiscal quarter.", "FYXXXX-Q3"},
           {"The third quarter of fiscal 2021 was good.", "FY2021-Q3"}, {"Sales for Q3 FY2021 fell.", "FY2021-Q3"},
           {"Sales rose in the fiscal year 2021 third quarter.", "FY2021-Q3"},
           {"Sales fell in the third quarter of 2020.", "2020-Q3"}, {"Sales fell in the third quarter.", "2020-Q3"},
           {"Sales will fall in the third quarter.", "2021-Q3"}, {"It opened in H1 2020.", "2020-01/2020-07"});
}

Test(time, the_anchor_is_the_day_of_publication)
{
    EXPECT({"The minister resigned today.", "2021-03-18"}, {"Talks failed yesterday.", "2021-03-17"},
           {"The court sits tomorrow.", "2021-03-19"}, {"They spoke the day before yesterday.", "2021-03-16"});
    EXPECT_ON(2020, 2, 28, {"The court sits tomorrow.", "2020-02-29"});
    char got[100];
    cc_article *a =
        analyse("The minister resigned on Tuesday, the paper of May 4, 2020 said.", CC_NO_DAY, CC_PREFER_NEWS);
    values_of(a, got, sizeof got);
    cr_expect_str_eq(got, "2020-05-04", "without an anchor a weekday has no value: [%s]", got);
    cc_article_free(a);
}

Test(time, a_bare_weekday_is_the_last_one_or_today)
{
    EXPECT({"The mayor apologised on Thursday.", "2021-03-18"}, {"The mayor apologised on Friday.", "2021-03-12"},
           {"Police said Monday that two men fled.", "2021-03-15"}, {"He beat him 6-4 on Sunday.", "2021-03-14"},
           {"Police shut the road on Monday.", "2021-03-15"}, {"Police will shut the road on Monday.", "2021-03-22"},
           {"The firm said Wednesday it will cut jobs.", "2021-03-17"},
           {"The firm said on Wednesday it will cut jobs.", "2021-03-17"},
           {"He said Wednesday's vote will go ahead.", "2021-03-24"},
           {"The vote, originally set for March 9, was postponed.", "2021-03-09"},
           {"The vote is set for March 9.", "2022-03-09"},
           /* a day of last year would have its year */
           {"The union called a strike for 22 March.", "2021-03-22"}, {"She died on 22 February.", "2021-02-22"},
           {"In a speech on Wednesday that angered farmers, she praised the tax.", "2021-03-17"});
}

Test(time, the_future_is_in_the_verb_that_governs_the_date)
{
    EXPECT({"The mayor will apologise on Friday.", "2021-03-19"},
           {"The mayor will attend the meeting on Friday.", "2021-03-19"}, {"Read the report of Monday.", "2021-03-15"},
           {"The strike is expected to begin on Monday.", "2021-03-22"},
           {"Judges are scheduled to meet on Wednesday.", "2021-03-24"},
           {"He proposed that they meet on Saturday.", "2021-03-20"},
           {"The trial is to open on Tuesday.", "2021-03-23"}, {"The trial starts on Tuesday.", "2021-03-23"},
           {"She said on Tuesday that the firm will close in May.", "2021-03-16; 2021-05"});
}

Test(time, what_is_asked_for_and_what_lasts_lie_ahead)
{
    EXPECT({"The pool will remain closed until Wednesday.", "../2021-03-24"},
           {"The pool remained closed until Wednesday.", "../2021-03-17"},
           {"The judge ordered them to leave on Friday.", "2021-03-19"},
           {"She told reporters on Friday that it was over.", "2021-03-12"});
}

Test(time, a_history_goes_on_from_the_date_told_last)
{
    EXPECT({"He left Oslo in 1890. She followed in 1891. They wed in March 1892. By June they had lost the house.",
            "1890; 1891; 1892-03; ../1892-07"},
           {"He left Oslo in 1890. She followed in 1891. They wed in March 1892. From May to July they sailed.",
            "1890; 1891; 1892-03; 1892-05/1892-07"},
           {"He left Oslo in 1890. She followed in 1891. They wed on March 3, 1892. On the 9th they sailed.",
            "1890; 1891; 1892-03-03; 1892-03-09"});
}

/* What looks back, what is only planned and what hangs on a noun does not move the year on. */
Test(time, a_history_goes_on_from_what_it_narrates)
{
    EXPECT(
        {"He left Oslo in 1890. She followed in 1891. In May 1892 they bought a house that an uncle had built in "
         "1870. In August they lost it.",
         "1890; 1891; 1892-05; 1870; 1892-08"},
        {"He left Oslo in 1890. She followed in 1891. In May 1892 they planned a trip that would begin in 1895. In "
         "August they fell ill.",
         "1890; 1891; 1892-05; 1895; 1892-08"},
        {"He left Oslo in 1890. She followed in 1891. They wed in March 1892. In May they recalled the fire of 1860. "
         "In August they fell ill.",
         "1890; 1891; 1892-03; 1892-05; 1860; 1892-08"},
        {"He left Oslo in 1890. She followed in 1891. They wed in March 1892. By 21 April they were in Kiel. They "
         "sailed on the same day.",
         "1890; 1891; 1892-03; ../1892-04-22; 1892-04-21"},
        {"He left Oslo in 1890. She followed in 1891. They wed on March 3, 1892. The next spring they sailed.",
         "1890; 1891; 1892-03-03; 1893-03/1893-06"},
        {"He left Oslo in 1890. She followed in 1891. They wed on March 3, 1892. The mayor came at 3 p.m.",
         "1890; 1891; 1892-03-03; 1892-03-03T15:00"},
        {"He left Oslo in 1890. She followed in 1891. They wed in March 1892. In January it is cold there.",
         "1890; 1891; 1892-03; --01"},
        {"The fort fell in the year 71. After 211 it was the seat of a governor.", "0071; 0212/.."},
        {"The fort fell in the year 71. After 211 soldiers had died, it was left.", "0071"});
}

Test(time, what_stands_side_by_side_shares_month_and_year)
{
    EXPECT({"They fought in August and September 1914.", "1914-08; 1914-09"},
           {"They fought in the summer and autumn of 1914.", "1914-06/1914-09; 1914-09/1914-12"},
           {"It happened in November and January 2015.", "2014-11; 2015-01"},
           {"They met on May 4 and 5, 2015.", "2015-05-04; 2015-05-05"},
           {"They met on March 4 and 9.", "2021-03-04; 2021-03-09"},
           {"They met on March 4 and 9 people died.", "2021-03-04"},
           {"They met on March 4 and 2 of them died.", "2021-03-04"});
}

Test(time, so_much_that_no_calendar_names_it)
{
    EXPECT({"They fought for two bloody weeks.", "P2W"}, {"It took five long years.", "P5Y"},
           {"The star is five light years away.", "PXY"}, {"It ended a months-long strike.", "PXM"},
           {"It is a centuries-old custom.", "PXCE"},
           {"Many hard months lie ahead of us in the months ahead.", "PXM; 2021-03-18/.."},
           {"It will be felt in the years to come.", "2021-03-18/.."},
           {"She was ahead for months ahead of the vote.", "PXM"});
}

Test(time, up_to_now_and_from_then_on)
{
    EXPECT({"Three people died in the last week.", "2021-03-11/2021-03-19"},
           {"Three people died last week.", "2021-W10"},
           {"He moved in 2012. He has lived there since then.", "2012; 2012/.."},
           {"He moved in 2012 and has won every cup since.", "2012; 2012/.."}, {"He was tired since he had run.", ""},
           {"Most pre-1982 coins are copper.", "../1982"}, {"The post-1945 order is ending.", "1946/.."},
           {"He studied medicine in 1920 and, a year later, left.", "1920; 1921"},
           {"He ruled from 1892 to 1895. He wrote a book during this time.", "1892/1895; 1892/1896"},
           {"The firm failed in 1998. But the very next year, when it was planning to hire, it moved.", "1998; 1999"});
}

Test(time, alternatives_share_their_direction)
{
    EXPECT({"He proposed that they talk on Friday or Monday.", "2021-03-19 | 2021-03-22"},
           {"They will vote on Saturday or Sunday.", "2021-03-20 | 2021-03-21"},
           {"It broke on Tuesday or Wednesday.", "2021-03-16 | 2021-03-17"},
           {"The plan dates from 2014 or 2015.", "2014 | 2015"},
           {"Aides said he had last spoken to her in June and that he now proposed they had another meeting, on Friday "
            "or Monday, to be filmed.",
            "2020-06; PRESENT_REF; 2021-03-19 | 2021-03-22"},
           {"They will vote on Friday, Saturday or Monday.", "2021-03-19 | 2021-03-20 | 2021-03-22"});
}

Test(time, a_bare_month_is_the_nearest_one)
{
    EXPECT({"Prices rose in January.", "2021-01"}, {"Prices rose in November.", "2020-11"},
           {"The fair will be held in May.", "2021-05"}, {"The fair is to be held on January 20.", "2022-01-20"},
           {"Her term ended on Jan. 20.", "2021-01-20"});
}

Test(time, a_written_year_holds_for_what_the_sentence_tells)
{
    EXPECT({"He was arrested in May 2019 and freed in June.", "2019-05; 2019-06"},
           {"In 2014, troops entered in March and left on April 3.", "2014; 2014-03; 2014-04-03"},
           {"The strike of 2014 was debated in February.", "2014; 2021-02"},
           {"In 2014 he joined; the trial begins on April 3.", "2014; 2021-04-03"});
}

Test(time, last_this_and_next)
{
    EXPECT({"Sales fell last week.", "2021-W10"}, {"Sales will fall next week.", "2021-W12"},
           {"Sales fell this week.", "2021-W11"}, {"The firm lost money last year.", "2020"},
           {"The firm lost money last month.", "2021-02"}, {"The firm lost money in the previous quarter.", "2020-Q4"},
           {"It fell in the past decade.", "2011-03-19/2021-03-19"},
           {"The firm closed a plant last Tuesday.", "2021-03-16"},
           {"The firm closed a plant last Thursday.", "2021-03-11"},
           {"The firm will close a plant next Friday.", "2021-03-26"},
           {"The firm was founded last October.", "2020-10"}, {"It will open next summer.", "2021-06/2021-09"});
    EXPECT_ON(2021, 3, 19, {"The firm closed a plant last Thursday.", "2021-03-18"});
}

Test(time, now_and_soon_have_no_day)
{
    EXPECT({"The firm now employs nobody.", "PRESENT_REF"}, {"It recently closed.", "PAST_REF"},
           {"It will close soon.", "FUTURE_REF"});
    cc_article *a = analyse("The firm now employs nobody.", cc_day_of(2021, 3, 18), CC_PREFER_NEWS);
    cr_assert(a->times.count == 1 && a->times.item[0].intervals == 0 && a->times.item[0].fuzzy);
    cc_article_free(a);
}

Test(time, so_long_ago)
{
    EXPECT(
        {"The mine closed two days ago.", "2021-03-16"}, {"The mine closed three weeks ago.", "2021-02-25"},
        {"The mine closed five months ago.", "2020-10"}, {"The mine closed [ten] years ago.", "2011"},
        {"The mine closed ten years ago.", "2011"}, {"Output was higher a year ago.", "2020-03"},
        {"The mine will close in two years.", "2023"}, {"The mine closed 2 Fridays ago.", "2021-03-05"},
        {"The mine closed a fortnight ago.", "2021-03-04"}, {"Ten years ago this week the mine closed.", "2011-W11"},
        {"A year ago today the mine closed.", "2020-03-18"}, {"The mine will close a week on Tuesday.", "2021-03-30"},
        {"The mine will close Tuesday week.", "2021-03-30"}, {"He spent a week on Tuesday's case.", "P1W; 2021-03-16"});
}

Test(time, a_quotation_counts_from_the_day_of_the_speech)
{
    EXPECT({"“The mayor will be in Rome tomorrow,” she said on Tuesday.", "2021-03-17; 2021-03-16"},
           {"She told reporters on Tuesday: “We close tomorrow.” The mayor left today.",
            "2021-03-16; 2021-03-17; 2021-03-18"},
           {"“We close tomorrow,” she said.", "2021-03-19"});
}

Test(time, the_same_day_counts_from_the_last_date)
{
    EXPECT({"He was arrested on March 2. He was freed the same day.", "2021-03-02; 2021-03-02"},
           {"He was arrested on March 2. He was freed two days later.", "2021-03-02; 2021-03-04"},
           {"He was arrested on March 2 and freed the next day.", "2021-03-02; 2021-03-03"},
           {"He was arrested on March 2. He had fled the day before.", "2021-03-02; 2021-03-01"},
           {"The firm was founded in 1998. It failed three years later.", "1998; 2001"},
           {"The firm was sold later in May 2014.", "2014-05"}, {"The firm has made boats since the 1960s.", "1960/.."},
           {"Beginning April 29, 2014, it sells boats.", "2014-04-29/.."},
           {"He was born in 1950. That year the mine closed.", "1950; 1950"});
}

Test(time, ranges_include_both_ends)
{
    EXPECT({"The fair ran from Nov. 20 to Dec. 11, 2015.", "2015-11-20/2015-12-12"},
           {"The fair ran from March 3 to 7.", "2021-03-03/2021-03-08"},
           {"The fair (3-7 March 2015) failed.", "2015-03-03/2015-03-08"},
           {"She was in office between 2007 and 2009.", "2007/2009"},
           {"The poet (8 February 1700 – 17 March 1782) was poor.", "1700-02-08/1782-03-18"},
           {"He taught there 1963-69.", "1963/1969"}, {"He scored in the 2019/20 season.", "2019/2020"},
           {"He scored in the 2010-11 season.", "2010/2011"}, {"It was file 2019/21.", "2019"},
           {"The shop was closed Dec. 31, 1999-Jan. 1, 2000.", "1999-12-31/2000-01-02"},
           {"The fair ran from 28 to 31 December 2019.", "2019-12-28/2020-01-01"},
           {"The shop was open Monday through Thursday.", "2021-03-15/2021-03-19"},
           {"Rebels attacked on the night of 3 to 4 March.", "2021-03-03/2021-03-05"},
           {"The shop was open Monday to Wednesday.", "2021-03-15/2021-03-18"},
           {"The show runs through March 28.", "../2021-03-29"});
    cc_article *a = analyse("She was in office between 2007 and 2009.", cc_day_of(2021, 3, 18), CC_PREFER_NEWS);
    cr_assert(a->times.count == 3 && a->times.item[1].part && a->times.item[2].part);
    cr_assert(a->times.item[0].interval[0].to == (int64_t)cc_day_of(2010, 1, 1) * 1440,
              "the interval has the whole of 2009");
    cc_article_free(a);
}

Test(time, open_intervals)
{
    EXPECT({"He has lived here since 2014.", "2014/.."}, {"The road is closed until Monday.", "../2021-03-22"},
           {"They must pay by Friday.", "../2021-03-20"}, {"They had paid before 2010.", "../2010"},
           {"Wages rose after 2010.", "2011/.."}, {"Wages fell after the 2010 strike.", "2010"},
           {"They must pay on or before March 25.", "../2021-03-26"},
           {"They must pay no later than March 25.", "../2021-03-26"},
           {"It will be done by the end of the decade.", "../2030"},
           {"It will open as early as next week.", "2021-03-22/.."});
}

Test(time, years_behind_a_dash_and_years_up_to_now)
{
    EXPECT({"Eastern front 1861-1863", "1861/1863"}, {"Rents rose over the past five years.", "2016-03-19/2021-03-19"},
           {"He wrote it in the last months of his life.", "PXM"});
}

Test(time, fuzzy_parts)
{
    EXPECT(
        {"It was built in early June 2014.", "2014-06-01/2014-06-11"},
        {"It was built in mid-June 2014.", "2014-06-11/2014-06-21"}, {"It was built in late 2014.", "2014-09/2015-01"},
        {"It was built at the beginning of 2014.", "2014-01/2014-05"},
        {"They will meet in the coming days.", "2021-03-18/2021-03-25"},
        {"It rained in mid-to-late March.", "2021-03-11/2021-04-01"},
        {"It rained in early- to mid-April 2019.", "2019-04-01/2019-04-21"},
        {"They will meet this weekend.", "2021-03-20/2021-03-22"}, {"The firm wants to merge by year-end.", "../2022"},
        {"It rained over the past 30 days.", "2021-02-16/2021-03-19"});
    EXPECT_ON(2021, 3, 20, {"They meet this weekend.", "2021-03-20/2021-03-22"});
}

Test(time, decades_centuries_quarters_seasons)
{
    EXPECT({"Such houses were built in the 1990s.", "1990/2000"}, {"Such houses were built in the '60s.", "1960/1970"},
           {"Such houses were built in the sixties.", "1960/1970"},
           {"It is a church of the 12th century.", "1100/1200"}, {"It is a nineteenth-century church.", "1800/1900"},
           {"Profit rose in the third quarter of 2019.", "2019-Q3"}, {"Profit rose in Q1 2019.", "2019-Q1"},
           {"Profit rose in the first half of 2019.", "2019-01/2019-07"},
           {"Profit rose in the first nine months of 2019.", "2019-01/2019-10"},
           {"The fair was held in the summer of 2018.", "2018-06/2018-09"},
           {"It will be finished in the spring of next year.", "2022-03/2022-06"},
           {"The manager was dismissed in autumn.", "2020-09/2020-12"},
           {"In autumn the firm sold the mill.", "2020-09/2020-12"}, {"They sold ices in summer.", "--06..--09"},
           {"Karl Lund, who looked at the stand for the town in August, refused.", "2020-08"},
           {"The city saw the fall of the mayor.", ""}, {"It is a quiet summer here.", "2021-06/2021-09"},
           {"Pools are full in summer.", "--06..--09"}, {"The city fell in 480 BC.", "-0479"},
           {"The budget is for fiscal year 2022.", "FY2022"});
}

Test(time, the_nth_of_something)
{
    EXPECT({"They will meet on the first Monday of October 2021.", "2021-10-04"},
           {"They met on the last Friday of 2020.", "2020-12-25"},
           {"Not last week, but the week before that, they met.", "2021-W10; 2021-W09"},
           {"They met in the last week of February.", "2021-W08"},
           {"They will meet on Tuesday of next week.", "2021-03-23"}, {"They met in October of last year.", "2020-10"},
           {"They met in the week of March 8.", "2021-W10"},
           {"The plant closed in the last days of February.", "2021-02-21/2021-03-01"},
           {"The plant closed on the last day of February.", "2021-02-28"});
}

Test(time, what_is_compared)
{
    EXPECT({"Profit in the third quarter of 2020 was up from the year-earlier period.", "2020-Q3; 2019-Q3"},
           {"Sales rose in January from the same month last year.", "2021-01; 2020-01"},
           {"Sales rose in the nine months ended Sept. 30.", "2020-01/2020-10"},
           {"Sales fell in the week ended March 6.", "2021-W09"},
           {"Profit rose in the fourth quarter from a year earlier.", "2020-Q4; 2019-Q4"},
           {"Prices rose in February from a year ago.", "2021-02; 2020-02"},
           {"Prices rose in February. He left a year ago.", "2021-02; 2020-03"},
           {"In the 12 months to February, prices rose.", "2020-03/2021-03"},
           {"Profit rose in the quarter ended March 31, 2020.", "2020-Q1"},
           {"In the year ending 31 March 2020, crime fell.", "2019-04/2020-04"},
           {"He turned 60 last month.", "2021-02"});
}

Test(time, days_of_history)
{
    EXPECT({"He was a child at the time of the September 11 attacks.", "2001-09-11"});
}

Test(time, holidays)
{
    EXPECT({"The shop will open on Labor Day.", "2021-09-06"}, {"The shop closed at Christmas 2019.", "2019-12-25"},
           {"The shop opened on Good Friday 2019.", "2019-04-19"},
           {"The shop was full on Thanksgiving last year.", "2020-11-26"},
           {"They met on New Year's Eve.", "2020-12-31"}, {"They left before Passover 2019.", "../2019-04-20"},
           {"The museum closed for Hanukkah 2020.", "2020-12-11/2020-12-19"},
           {"The war began on Yom Kippur 1973.", "1973-10-06"}, {"Shops will reopen on Easter Monday.", "2021-04-05"},
           {"It closed over the Easter weekend.", "2020-04-11/2020-04-13"},
           {"It will close over Labor Day weekend.", "2021-09-04/2021-09-07"},
           {"It closed on Thanksgiving weekend 2019.", "2019-11-28/2019-12-02"});
}

Test(time, clock_times_keep_their_zone)
{
    EXPECT({"The train left at 3:15 p.m. on Tuesday.", "2021-03-16T15:15"},
           {"The train left on Tuesday at 18:00 UTC.", "2021-03-16T18:00Z"},
           {"The train left at 6 a.m. EST today.", "2021-03-18T06:00-05:00"},
           {"The raid began at 5:34 AM Baghdad time on March 20, 2003.", "2003-03-20T05:34"},
           {"The train left at 6 a.m. local time on Tuesday.", "2021-03-16T06:00"},
           {"The quake struck at 1430 GMT.", "2021-03-18T14:30Z"},
           {"He was arrested on Monday night.", "2021-03-15TNI"}, {"He was arrested last night.", "2021-03-17TNI"},
           {"He was freed this morning.", "2021-03-18TMO"}, {"She died in the early hours of Monday.", "2021-03-15TMO"},
           {"A vigil will be held tonight at 7.", "2021-03-18T19:00"},
           {"The ban will be lifted at midnight.", "2021-03-19T00:00"},
           {"The ban was lifted at midnight.", "2021-03-18T00:00"},
           {"The file was saved at 2021-03-04T14:30:00Z.", "2021-03-04T14:30:00Z"},
           {"The file was saved at 2021-03-04T14:30:00+01:00.", "2021-03-04T14:30:00+01:00"},
           {"The file was saved at 2021-03-04T14:30-05:00.", "2021-03-04T14:30-05:00"},
           {"The game starts at 7:30pm (1930 GMT) on Saturday.", "2021-03-20T19:30"},
           {"The game starts at 7:30 p.m. ET on Saturday.", "2021-03-20T19:30-05:00"},
           {"The blast hit shortly after 6 p.m. on Tuesday.", "2021-03-16T18:00/.."},
           {"The blast hit at about 6:07 a.m. local time on Tuesday.", "2021-03-16T06:07"});
}

Test(time, hours_from_and_to)
{
    EXPECT({"The shop is open 9 a.m.-5 p.m.", "2021-03-18T09:00/2021-03-18T17:00"},
           {"The curfew runs from 9 p.m. to 5 a.m.", "2021-03-18T21:00/2021-03-19T05:00"},
           {"He was seen between 3 and 4 p.m. on Monday.", "2021-03-15T15:00/2021-03-15T16:00"},
           {"He was seen between 11 and 1 p.m. on Monday.", "2021-03-15T11:00/2021-03-15T13:00"},
           {"He saw 3 and 4 p.m. was too late.", "2021-03-18T16:00"}, {"They won 3-2 at 5 p.m.", "2021-03-18T17:00"});
}

Test(time, durations_and_sets)
{
    EXPECT({"The siege lasted three weeks.", "P3W"}, {"It took two and a half years.", "P2.5Y"},
           {"It took two-and-a-half years.", "P2.5Y"}, {"The two meet every November.", "XXXX-11"},
           {"The strike is expected to last three weeks.", "P3W"}, {"It will last two days.", "P2D"},
           {"It rained for the last three weeks.", "2021-02-25/2021-03-19"}, {"It took an hour and a half.", "PT1.5H"},
           {"It took several years.", "PXY"}, {"They signed a 27-year lease.", "P27Y"},
           {"The suspect is a 27-year-old man.", "P27Y"}, {"It took 60 to 90 days.", "P60D"},
           {"The paper appears daily.", "P1D"}, {"The club meets every two weeks.", "P2W"},
           {"The club meets every Monday.", "XXXX-WXX-1"}, {"The club earns ten dollars a year.", "P1Y"},
           {"It was the annual fair.", "P1Y"});
    cc_article *a = analyse("It took more than four days.", cc_day_of(2021, 3, 18), CC_PREFER_NEWS);
    cr_assert(a->times.count == 1 && a->times.item[0].low == 4 * 1440 && a->times.item[0].high > 1e9);
    cc_article_free(a);
}

Test(time, what_only_looks_like_a_time)
{
    EXPECT({"The court may march on.", ""}, {"May said the bill was dead.", ""}, {"The sun rose over the march.", ""},
           {"It was a second wave.", ""}, {"The shop is open 24/7.", ""}, {"He wrote about 9/11.", ""},
           {"Friday Night Lights was a hit.", ""}, {"She writes for the Sunday Times.", ""},
           {"The factory made 2000 pieces.", ""}, {"It cost $2014.", ""}, {"Call 555-2010-2015.", ""},
           {"Flight 2010 was late.", ""}, {"A quarter of the dealers closed.", ""},
           {"The ship sank 1,914 metres down.", ""}, {"They won the World Cup 2018.", "2018"},
           {"Emissions fell to 2000 levels.", "2000"},
           {"They last spoke on Jan. 26 days after the vote.", "2021-01-26; PXD"},
           {"They rely on up to date equipment.", ""}, {"They won 5.12 million votes.", ""}, {"Jan said no.", ""},
           {"April told the court nothing.", ""}, {"He joined the March on Washington.", ""},
           {"Police held 2000 of the rebels.", ""}, {"Floods hit more than 2000 villages.", ""},
           {"The shop is in the 2000 block of Main Street.", ""}, {"March sales rose.", "2021-03"},
           {"He lives at 1984 Orwell Street.", ""}, {"The bus 1912 is late.", ""}, {"They won 3-2.", ""},
           {"The Boeing 2707 never flew.", ""}, {"Soon after the vote they met.", ""});
}

Test(time, other_directions_on_request)
{
    static const struct {
        cc_prefer prefer;
        const char *value;
    } cases[] = {{CC_PREFER_PAST, "2021-03-12"}, {CC_PREFER_FUTURE, "2021-03-19"}, {CC_PREFER_NEAREST, "2021-03-19"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char got[100];
        cc_article *a = analyse("The shop and Friday.", cc_day_of(2021, 3, 18), cases[i].prefer);
        values_of(a, got, sizeof got);
        cr_expect_str_eq(got, cases[i].value, "%zu: [%s]", i, got);
        cc_article_free(a);
    }
}

Test(time, what_one_passage_spoke_of_is_handed_on)
{
    int32_t day = cc_day_of(2021, 3, 19);
    cc_article *a = analyse("She told reporters on Thursday that the talks were over.", day, CC_PREFER_NEWS);
    cc_article *b = cc_article_of_text(CC_LIT("“We will leave tomorrow,” she said the same day."), day);
    cc_language_run(environment.model, b, scratch);
    b->time_context = a->time_context;
    cc_times_find(environment.mention, b, CC_PREFER_NEWS);
    char got[100];
    values_of(b, got, sizeof got);
    cr_expect_str_eq(got, "2021-03-19; 2021-03-18", "[%s]", got);
    cc_article_free(a);
    cc_article_free(b);
}

Test(time, tokens_lead_to_whole_times)
{
    cc_article *a = analyse("The fair ran from March 3 to March 7.", cc_day_of(2021, 3, 18), CC_PREFER_NEWS);
    for (uint32_t i = 0; i < a->tokens.count; i++) {
        int32_t time = a->tokens.item[i].time;
        cr_expect(time < 0 || !a->times.item[time].part);
    }
    for (uint32_t i = 0; i < a->times.count; i++) {
        const cc_time *t = &a->times.item[i];
        cr_expect(t->at.start < t->at.end && t->at.end <= a->text.len && t->at.first < t->at.last &&
                  t->at.head >= t->at.first && t->at.head < t->at.last);
    }
    cc_article_free(a);
}
