/* Which time is that of a claim, and which is another act's. Our own sentences; needs the model. */
#include "claim_row.h"

TestSuite(claim_times, .init = open_environment, .fini = close_environment);

Test(claim_times, a_time_is_when_and_not_what)
{
    static const told_case cases[] = {
        {"The term of the judges is five years.", {"be:time_text=", "be:object=five years"}},
        {"Berg told a Lund radio station on Monday that police shoot.",
         {"tell:recipient=Lund radio station", "tell:time_text=Monday"}},
        {"Berg was declared persona non grata on Monday.", {"declare:complement=persona non grata"}},
        {"The plant turned off one of its four towers on Monday.",
         {"!turn off:object=one of its four towers on Monday"}},
        {"Police remain at the scene this morning.", {"remain:time_text=this morning", "remain:other="}},
        {"The water was about 15 degrees Wednesday, with waves of two metres.", {"be:object=about 15 degrees"}},
        {"Berg was warned on several occasions.", {"warn:topic="}},
        {"The site charges 3 dollars a month.", {"!charge:time_text=month"}},
    };
    CHECK(cases);
}

Test(claim_times, a_happening_beside_the_act_dates_it)
{
    static const told_case cases[] = {
        {"The town has closed two mills in recent years.", {"close:time_text=recent years"}},
        {"The mill has been idle since the dam broke in June 2014.",
         {"be:time=2014-06/..", "be:time_text=since June 2014"}},
        {"It was the worst flood since the dam broke in 2014.", {"!be:time=2014/.."}},
        {"The mill burned as the troops left Lund on 4 May 2014.", {"burn:time=2014-05-04"}},
        {"Berg sold boats, as Dahl did in 2012.", {"sell:time="}},
        {"Dahl was hurt while crossing the river in 2012.", {"hurt:time=2012"}},
    };
    CHECK(cases);
}

Test(claim_times, one_day_dates_all_that_it_opens)
{
    static const told_case cases[] = {
        {"On Monday police raided the house and arrested two men.", {"raid:subject=police", "arrest:time_text=Monday"}},
        {"Police raided the house and arrested two men on Monday.", {"raid:time_text="}},
        {"Speaking in Lund on Monday, Berg said the mill was shut.", {"say:time_text=Monday"}},
        {"2014-06-03\n\nA fire broke out.\n\n6:29am: Crews arrived at the mill.", {"arrive at:time=2014-06-03T06:29"}},
        {"Berg was part of the crew in 1979.", {"be:object=part of the crew", "be:time=1979"}},
        {"It was the flood of the century in 1953.", {"!be:object=flood"}},
        {"The men were found alive at a house on Monday.", {"find:time_text=Monday"}},
        {"Berg became mayor of Lund in 1979.", {"become:object=mayor of Lund", "become:time=1979"}},
    };
    CHECK(cases);
}

Test(claim_times, days_after_something_are_no_time)
{
    static const told_case cases[] = {
        {"Anna Dahl told The Vestby Post days after the election that she wanted to leave.",
         {"tell:time=", "tell:other=days after the election", "tell:recipient=Vestby Post"}},
        {"The mill was sold weeks after the blast.", {"sell:time=", "sell:other=weeks after the blast"}},
        {"The row comes just months after the two signed a pact.",
         {"come:object=", "come:other=just months after the two signed a pact"}},
        {"Anna Dahl resigned two days after the mill burned.", {"resign:object=", "resign:time="}},
        {"Anna Dahl spent two weeks before she left Lund.", {"!spend:time=PX"}},
        {"The talks lasted days.", {"last:time=", "last:time_text=days"}},
        {"The mill was sold two weeks after the blast.", {"sell:time=", "sell:other=two weeks after blast"}},
    };
    CHECK(cases);
}

Test(claim_times, only_a_length_of_the_act_is_its_time)
{
    static const told_case cases[] = {
        {"The talks lasted two hours.", {"last:time=PT2H"}},
        {"The bridge was shut for three weeks.", {"shut:time=P3W"}},
        {"It takes two to three weeks to mend it.", {"take:time=P2W/P3W"}},
        {"The mayor declared three days of mourning.", {"declare:object=three days of mourning", "declare:time="}},
        {"The miners earned 900 euros a day.", {"earn:time=", "earn:other=a day"}},
        {"The crew left after nine hours.", {"leave:time=", "leave:other=after nine hours"}},
        {"Drivers retire five years early.", {"retire:time="}},
        {"The firm had its worst year in a decade.", {"have:time=", "have:other=in decade"}},
        {"The guards left the city a week after the vote.", {"leave:time=", "!leave:other=a week"}},
        {"The pump runs every day.", {"run:time=", "run:time_text=every day"}},
    };
    CHECK(cases);
}

Test(claim_times, only_a_date_of_the_act_is_its_time)
{
    static const told_case cases[] = {
        {"Karl Lund cited the 2011 Oslo floods.", {"cite:time="}},
        {"The town bought the 1931 mill in 1988.", {"buy:time=1988"}},
        {"It was the first strike at the port since 2003.", {"!be:time=2003/..", "!strike:time=2003/.."}},
        {"The port has been shut since 2003.", {"shut:time=2003/.."}},
        {"The guests scored a second goal at 13:50.", {"score:time="}},
        {"The train left Oslo on May 3, 2011, at 13:50.", {"leave:time=2011-05-03T13:50"}},
    };
    CHECK(cases);
}

Test(claim_times, a_date_behind_another_noun_is_that_of_the_act)
{
    static const told_case cases[] = {
        {"The storm cut power to 12,000 homes in January 2011.",
         {"cut:time=2011-01", "!cut:place=12,000 homes in January 2011"}},
        {"Karl Lund denied the charge at a hearing on the fraud in May 2012.",
         {"deny:time=2012-05", "!deny:time=2012"}},
        {"Agents were there for about five hours on May 26, 2011.", {"be:time=PT5H; 2011-05-26"}},
        {"Karl Lund told a local station on May 3, 2012, that the mill would close.",
         {"tell:time=2012-05-03", "tell:recipient=local station"}},
        {"Nothing like it has happened there since the flood in 2004.", {"!happen:time=2004"}},
    };
    CHECK(cases);
}

Test(claim_times, what_is_done_in_an_event_is_done_on_its_day)
{
    static const told_case cases[] = {
        {"Two guards died in a raid on a depot in May 2012.", {"die:time=2012-05"}},
        {"Her last concert was at the Rex Hall in Oslo in October 2011.", {"be:time=2011-10"}},
        {"Karl Lund lost his seat in the May 3, 2012, election.", {"lose:time=2012-05-03"}},
        {"Karl Lund quit on June 5, 2012, at a meeting on the flood of 2004.", {"quit:time=2012-06-05"}},
        {"Two guards died because of a strike in May 2012.", {"die:time="}},
        {"Anders Dahl died in a house built in 1950.", {"die:time="}},
    };
    CHECK(cases);
}

Test(claim_times, an_interval_ends_with_its_last_day)
{
    static const told_case cases[] = {
        {"The mill was built in the late 1970s.", {"build:time=1976/1979"}},
        {"The crew will leave by May 3, 2012.", {"leave:time=../2012-05-03"}},
        {"The crew left before May 3, 2012.", {"leave:time=../2012-05-02"}},
        {"The road is shut until May 3, 2012.", {"shut:time=../2012-05-03"}},
        {"Anders Dahl led the firm from 1995 to 1997.", {"lead:time=1995/1997"}},
        {"The port has been shut since May 3, 2012.", {"shut:time=2012-05-03/.."}},
    };
    CHECK(cases);
}

Test(claim_times, what_is_no_date_is_told_in_words_alone)
{
    static const told_case cases[] = {
        {"The mill now stands empty.", {"stand:time=", "stand:time_text=now"}},
        {"Anders Dahl will resign soon.", {"resign:time=", "resign:time_text=soon"}},
        {"The strike lasted several weeks.", {"last:time=", "last:time_text=several weeks"}},
        {"Anders Dahl resigned two weeks ago.", {"resign:time=", "resign:time_text=two weeks ago"}},
    };
    CHECK(cases);
}

Test(claim_times, what_a_participle_adds_was_done_then)
{
    static const told_case cases[] = {
        {"A wall collapsed on May 3, 2011, killing two guards and injuring a nurse.",
         {"kill:time=2011-05-03", "injure:time=2011-05-03"}},
        {"Karl Lund resigned in 2012, citing his health.", {"cite:time=2012"}},
        {"Karl Lund worked there until 2012, earning little.", {"!earn:time=../2013", "!earn:time=2012"}},
        {"The mill closed in 2012, having lost money.", {"!lose:time=2012"}},
        {"The mill will close in 2032, ending a long row.", {"!end:time=2032"}},
        /* the day between a noun and what is to be done with it is that of both */
        {"Karl Lund proposed a meeting, on May 3, 2032, to be held in Oslo.", {"hold:time=2032-05-03"}},
        {"Karl Lund proposed a meeting on May 3, 2032 to mend the road.", {"!mend:time=2032-05-03"}},
    };
    CHECK(cases);
}

Test(claim_times, when_and_in_spite_of_what)
{
    static const told_case cases[] = {
        {"Officers surrounded the building within minutes.", {"surround:object=building"}},
        {"Crews have continued attacks on villages despite the truce.", {"attack:object=villages"}},
        {"The singer has been in the spotlight since the debate.", {"be:object=in spotlight"}},
        {"Hale spoke of the riots during the war.", {"!riot:object=war"}},
        {"It was the worst crash in the region since 2006.", {"!be:object=worst crash in the region"}},
        {"Hale published the tax returns of the mayor.", {"!return:subject=mayor"}},
    };
    CHECK(cases);
}

Test(claim_times, an_event_takes_place_when_its_verb_says)
{
    static const told_case cases[] = {
        {"Nomination of candidates will take place on May 16.",
         {"nominate:modality=planned", "nominate:time_text=May 16"}},
        {"Nomination of candidates took place on May 16.", {"nominate:modality=asserted", "nominate:time_text=May 16"}},
    };
    CHECK(cases);
}

Test(claim_times, which_verb_an_hour_or_day_belongs_to)
{
    static const told_case cases[] = {
        {"A police spokeswoman said tonight: \"The store is shut.\"", {"say:time_text=tonight"}},
        {"We received a call at 6:29 that they had seen smoke.", {"receive:object=call", "receive:time_text=6:29"}},
        {"Berg denied meddling in the November 2020 presidential election.", {"!meddle:time_text=November 2020"}},
        {"The march was calm until 8:45 p.m., when a man threw a stone.", {"throw:time_text=until 8:45 p.m."}},
        {"Police say two men were injured in shooting near a mall early Monday morning.",
         {"injure:other=in shooting near a mall", "injure:time_text=Monday morning"}},
        {"The report contains proof of fraud in last year's vote.", {"contain:time_text="}},
    };
    CHECK(cases);
}
