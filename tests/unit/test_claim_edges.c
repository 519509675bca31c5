/* Where the tree ends a phrase too soon or goes on too long, and what stands together. Our own sentences; needs the
 * model. */
#include "claim_row.h"

TestSuite(claim_edges, .init = open_environment, .fini = close_environment);

Test(claim_edges, what_another_does_is_what_it_comes_to)
{
    static const told_case cases[] = {
        {"The repairs have caused a row and resulted in Norland recalling its chief engineer.",
         {"result in:object=Norland recalling its chief engineer", "recall:subject=Norland"}},
        {"The film begins with a guard seemingly leaving a note for somebody at the gate.",
         {"leave:subject=guard", "!begin:recipient=guard"}},
        {"The row led to intense lobbying by the mills.", {"!lobby:subject=intense"}},
        {"The man was at a mall firing at cars.", {"be:place=mall", "fire at:subject=man"}},
    };
    CHECK(cases);
}

Test(claim_edges, each_preposition_has_its_phrase)
{
    static const told_case cases[] = {
        {"The police could add weight to the guards' claims.", {"add:complement=to the guards' claims"}},
        {"The firm added to its growing line-up of fast boats by buying a yard.",
         {"add to:object=its growing line-up of fast boats"}},
        {"Berg responded to jeers with the line: \"You are what you say.\"", {"respond:topic=jeers"}},
        {"In Lund the tone was one of sorrow.", {"be:object=one of sorrow", "be:subject=tone"}},
        {"The order of the Electoral Board of Norland released on Friday said it was late.",
         {"say:time_text=", "release:time_text=Friday"}},
        {"Karl Berg, who was coming off a knockout of Jon Lund in May, won.", {"come:time_text="}},
    };
    CHECK(cases);
}

Test(claim_edges, words_that_are_one_thing)
{
    static const told_case cases[] = {
        {"The council's board plans to hold elections in May.", {"plan to hold:object=elections"}},
        {"18 to 22 Young Swimmers Rescued From Lund Bay", {"rescue:object=18 to 22 Young Swimmers"}},
        {"Karl Berg did little more than lean on the rail.", {"do:object=little more than lean on the rail"}},
        {"Berg said that Norland would still trade with the Sound where and when it supports the mill's interests.",
         {"trade:other=with Sound; where and when it supports the mill's interests"}},
        {"Karl Berg replied with an \"everyone-for-him-and-for-herself\"-style remark, saying his rival was ill.",
         {"reply with:object=everyone-for-him-and-for-herself-style remark"}},
        {"Tickets to see the Irish dance show Riverfall at the Lund Theatre became gifts.",
         {"become:subject=Tickets to see the Irish dance show Riverfall at the Lund Theatre"}},
    };
    CHECK(cases);
}

Test(claim_edges, who_is_meant)
{
    static const told_case cases[] = {
        {"San Marino Fire-Rescue Department (SMFD) spokesman Karl Hale told Radio Lund that it was safe.",
         {"be:object=San Marino Fire-Rescue Department (SMFD) spokesman"}},
        {"Norland's president Ada Berg answered.", {"be:object=Norland's president"}},
        {"Walkers and people swimming nearby were urged to leave the beach.",
         {"leave:subject=Walkers", "leave:subject=people swimming nearby", "!leave:subject=people"}},
        {"Saving 'The Hammer' from more blows, the referee stopped it.", {"save:object=The Hammer"}},
        {"A vital part of the club's plan this election cycle was its use of volunteers.",
         {"be:other=this election cycle"}},
    };
    CHECK(cases);
}

Test(claim_edges, words_of_the_verb_are_none_of_the_phrase)
{
    static const told_case cases[] = {
        {"Anglers were pulling two dozen pupils from the river who were trying to swim to the pier.",
         {"pull:object=two dozen pupils who were trying to swim to the pier", "pull:place=from river"}},
        {"The team came to compete in a long race as part of a yearly training.",
         {"!compete:object=as part of a yearly training"}},
    };
    CHECK(cases);
}

Test(claim_edges, what_is_said_whole_and_no_more)
{
    static const told_case cases[] = {
        {"Karl Berg said he would lose money over the sale of boats, something the mayor denies.",
         {"say:object=he would lose money over the sale of boats"}},
        {"Karl Berg said the town had no hope of better ties with the mill, which are strained by the row.",
         {"say:object=the town had no hope of better ties with the mill"}},
        {"Karl Berg said the town had a mill, which was strained by the row.",
         {"say:object=the town had a mill, which was strained by the row"}},
        {"\"Without any help, in a small and open boat,\" Karl Berg said.",
         {"say:object=Without any help, in a small and open boat"}},
        {"Crews are looking for the cause of the blaze, which officers have said they are treating as suspicious.",
         {"say:object=they are treating the blaze as suspicious"}},
    };
    CHECK(cases);
}
