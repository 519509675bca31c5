/* By which words a speaker goes: the name behind a comma, the source told of before, the paper that reports. Our own
 * sentences; needs the model. */
#include "claim_tuple.h"

TestSuite(claim_speaker_named, .init = open_environment, .fini = close_environment);

Test(claim_speaker_named, what_stands_beside_a_name_describes_it)
{
    static const told_case cases[] = {
        {"Lund Berg, a Dahl surrogate, said the bridge had sunk.", {"Lund Berg|bridge|sink", "!Dahl surrogate|~"}},
        {"Maria Feld, WHO's director of statistics told Mashable that people needed help.",
         {"Maria Feld|people|need|help"}},
        {"They met Anna Feld, now the council leader, who in 2010 said the dam had failed.", {"Anna Feld|dam|fail"}},
        {"In May, Chairman of the Harbour Board, Gen. Karl Feld, warned that the dam had failed.",
         {"Karl Feld|dam|fail"}},
        {"According to Member of Parliament Karl Feld, the dam failed.", {"Karl Feld|dam|fail"}},
        {"Karl de Groot-Feld, a former navy diver and head of rescue said the dam had failed.",
         {"Karl de Groot-Feld|dam|fail"}},
        /* two who say it, and one with his own name */
        {"Asked about Karl Feld, a spokesman, Jon Dahl, said the dam had failed.", {"Jon Dahl|dam|fail"}},
        {"The sister of Karl Feld, the diver, said the dam had failed.", {"sister of Karl Feld|dam|fail"}},
        {"The chief of the guard and Karl Feld said the dam had failed.", {"!Karl Feld|dam|fail"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, the_source_is_the_one_told_of_before)
{
    static const told_case cases[] = {
        {"A senior harbour source told the Herald that the deal was off. The source said that the dam had failed.",
         {"senior harbour source|dam|fail"}},
        {"The foreign ministry issued a statement on Monday. The statement said that the envoy had left.",
         {"foreign ministry's statement|envoy|leave"}},
        {"The Harbour Board said in a statement that it was sorry. \"The dam has failed,\" the statement said.",
         {"Harbour Board's statement|dam|fail"}},
        {"Karl Feld and his wife said in a statement that it was late. \"The dam has failed,\" the statement said.",
         {"statement|dam|fail"}},
        {"\"The envoy has left,\" read the foreign ministry's statement.\n\n\"The dam has failed. The town is safe,\" the "
         "statement added.",
         {"the foreign ministry's statement|dam|fail"}},
        {"A town hall spokesperson refused to comment. \"The dam has failed,\" the spokesperson said.",
         {"town hall spokesperson|dam|fail"}},
        {"According to a police report, a man stole the van. The thief sold the van on Monday, the report says.",
         {"police report|thief|sell|van"}},
        {"A group of parents with sons in the choir wrote a letter. The letter says the dam has failed.",
         {"letter from group of parents with sons in the choir|dam|fail"}},
        /* another one */
        {"A senior harbour source told the Herald that the deal was off. A source said that the dam had failed.",
         {"source|dam|fail"}},
        {"Today's report was long. The report said that the dam had failed.", {"report|dam|fail"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, a_verb_of_saying_that_looks_like_a_noun)
{
    static const told_case cases[] = {
        {"The Post reports that Feld then moved to Lund, his birthplace, and returned twice.",
         {"Post|Feld|move to", "Post|Feld|return", "|Post|report"}},
        {"Gawker, the media outlet that broke the story, reports that Anna Feld refuses to enter her office.",
         {"Gawker|Anna Feld|enter"}},
        {"The site Topsail reports Feld had more than 250 letters.", {"Topsail|Feld|have"}},
        {"Northern leaders have backed the plan, warning that the dam will fail.",
         {"Northern leaders|dam|fail", "!warning|~"}},
        /* a noun all the same */
        {"Early reports that the dam had failed were wrong.", {"!Early|~|burst"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, who_goes_on_about_somebody_tells_it_still)
{
    static const told_case cases[] = {
        {"Two guards tell us the diver's name is Karl Feld, and he had trouble with his firm.",
         {"Two guards|Karl Feld|have trouble with|~"}},
        {"Karl Feld said the dam would close, and he left the room.", {"|Karl Feld|leave|room"}},
        /* what he is said to be speaks for nobody */
        {"Karl Feld was among the divers reported to be in the running for the post.", {"!Karl Feld was divers|~"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, what_stands_beside_a_report_is_none)
{
    static const told_case cases[] = {
        {"In 2001 a visitor left with a bronze under his coat; it was found in a station locker three weeks later.",
         {"|visitor|leave", "!his coat|~"}},
        {"The engines burned normally until noon, when the rocket began to tumble.", {"!rocket|~"}},
        {"It is not clear how large the part is: the play is supposed to open in May.", {"!play|~"}},
        {"\"We lost the boat,\" one of the guards was quoted as saying.", {"one of the guards|~|lose|boat"}},
        {"The only guard confirmed to be aboard is lawyer Karl Feld.", {"!only guard|~"}},
        {"No one can say they saw the guard leave.", {"!No one|~"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, what_describes_the_speaker_is_not_his_to_tell)
{
    static const told_case cases[] = {
        {"Feld, who knew that the plan would fail, told his aides to find another way.",
         {"|Feld|know", "Feld|~|find|another way"}},
        {"Minister Karl Feld, who visited Lund in the evening, announced a bonus of 300 euros for families.",
         {"|Karl Feld|announce", "!bonus|~", "|Karl Feld|visit|Lund"}},
        {"The Nordby Post said Feld, who comes from a rich family, left.", {"Nordby Post|Feld|come from"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, what_hearers_are_told_is_a_clause)
{
    static const told_case cases[] = {
        {"The firm notified customers that the dam had leaked.", {"firm|dam|leak", "!~|dam|leak|customers"}},
        {"Anna Feld has informed her guests that the mice fled before she left.", {"Anna Feld|mice|flee"}},
        {"The Post reminded readers that the dam had leaked.", {"Post|dam|leak"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, by_the_name_behind_what_it_is)
{
    static const told_case cases[] = {
        {"The charity Wheelsafe says eleven cyclists died on the roads.", {"Wheelsafe|eleven cyclists|die"}},
        {"Karl Feld, an adviser to the board and an assistant professor at Lund, said that the dam had failed.",
         {"Karl Feld|dam|fail"}},
        {"Norland's evening newspaper, al Fayad, said the dam had failed.", {"al Fayad|dam|fail"}},
        {"A recording surfaced Monday night that shows the guard had fired.",
         {"recording|guard|fire", "!~|Monday night|~"}},
        {"\"We know that many of you wait for answers,\" the post read.", {"post|many of you|wait for|answers"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, a_post_among_the_sentences_is_its_authors)
{
    static const told_case cases[] = {
        {"The bridge opened on Monday.\n\nThe seam on my phone catches my hair. \xE2\x80\x94 Karl Feld "
         "(@kfeld) May 3, 2014 We tried it in vain.\n\nThe firm did not answer.",
         {"Karl Feld|seam on my phone|catch|my hair", "|bridge|open", "!Karl Feld|We|~"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, a_statement_goes_by_who_gave_it_out)
{
    static const told_case cases[] = {
        {"The Harbour Board issued a statement calling the dam a danger to the town.",
         {"Harbour Board's statement|dam|be"}},
        {"The dam had failed, according to a statement released by the Harbour Board.",
         {"statement from Harbour Board|dam|fail"}},
        {"The dam had failed, according to a report published in the Guardian.", {"report in Guardian|dam|fail"}},
        {"The dam had failed, according to a statement released on Friday.", {"statement|dam|fail"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, the_body_by_the_name_told_before)
{
    static const told_case cases[] = {
        {"The Lund Relief Fund met on Monday. The fund said that the dam had failed.", {"Lund Relief Fund|dam|fail"}},
        {"The Washington Post said on Monday that the guard had fled. The paper reported that the dam had failed.",
         {"Washington Post|dam|fail"}},
        {"The BBC said on Monday that the guard had fled. The paper reported that the dam had failed.",
         {"!BBC|dam|fail"}},
        /* no other word for the one named before */
        {"The Lund Relief Fund met on Monday. A fund said that the dam had failed.", {"!Lund Relief Fund|dam|fail"}},
        {"The Alder Centre opened on Monday. The company said that the dam had failed.", {"!Alder Centre|dam|fail"}},
    };
    CHECK(cases);
}

Test(claim_speaker_named, whose_report_stands_beside_anothers)
{
    static const told_case cases[] = {
        {"The mayor said the dam held: according to divers, the gate collapsed.",
         {"mayor|dam|hold", "divers|gate|collapse"}},
        {"The mayor said the dam had failed, while the guard told the Post the gate had collapsed.",
         {"guard|gate|collapse", "|guard|tell"}},
        {"The mayor said the dam had failed, though clients are beginning to demand more.", {"!clients|~|fail"}},
        {"He is now unable to find a job, he began working in a mill.", {"!~|~|work|he"}},
    };
    CHECK(cases);
}
