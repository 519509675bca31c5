/* What goes with which of several joined things, and phrases that belong together. Our own sentences; needs the model.
 */
#include "claim_row.h"

TestSuite(claim_parallel, .init = open_environment, .fini = close_environment);

Test(claim_parallel, words_go_with_the_last_of_several)
{
    static const told_case cases[] = {
        {"Guests and people camping nearby were urged to avoid the lake.",
         {"avoid:subject=Guests", "avoid:subject=people camping nearby", "!camp:subject=Guests"}},
        {"Lund is best remembered for his two fights with Karl Berg and three tough bouts with Nora Hale.",
         {"fight:recipient=Karl Berg"}},
        /* said of all of them */
        {"The smoke, dust and noise in the valley have gone too far.",
         {"go:subject=smoke in the valley", "go:subject=dust in the valley", "go:subject=noise in the valley"}},
    };
    CHECK(cases);
}

Test(claim_parallel, what_has_the_same_preposition_is_joined)
{
    static const told_case cases[] = {
        {"Berg will help only on matters which are of interest to the town and on its terms.",
         {"help:other=only on matters which are of interest to the town", "help:other=on Berg's terms"}},
        {"Berg works in a town on the coast and in two villages.", {"!work:place=town on the coast and in"}},
    };
    CHECK(cases);
}

Test(claim_parallel, a_phrase_is_one)
{
    static const told_case cases[] = {
        {"Hale said the pupils met with a guide and were briefed on river rowing before going out on the boat.",
         {"brief:topic=river rowing", "!row:subject=pupils"}},
        {"The bridge is shut for the time being.", {"be:other=for the time being"}},
        {"The council is now weighing new charges following a report confirming that it lost money.",
         {"weigh:object=new charges"}},
        {"Hale is accused of passing trade secrets to his brother about a steel mill.",
         {"pass:object=trade secrets", "accuse:recipient="}},
        {"Dahl hopes the fire does not spread further.", {"spread:manner=further"}},
        /* a unit is no name, and an address is all that its phrase has */
        {"The phone comes with 32GB of memory.", {"come with:object=32GB of memory"}},
        {"Customers can register at http://phones.example.com/new.",
         {"register:other=at http://phones.example.com/new"}},
    };
    CHECK(cases);
}

Test(claim_parallel, what_an_act_is_done_with_is_no_part_of_its_object)
{
    static const told_case cases[] = {
        {"The pianist replied to questions with a shrug.", {"reply:topic=questions", "reply:manner=shrug"}},
        {"The champion was never in danger, controlling the distance with his jab.", {"control:object=distance"}},
        {"Prosecutors said Hale misstated the sales in filings to hide the costs.",
         {"misstate:object=sales", "misstate:medium=filings", "misstate:purpose=to hide the costs"}},
        {"The win gave Lund his third title and improved him to 40-2.", {"improve:complement=to 40-2"}},
        /* one has or shows what one has */
        {"The picture shows a man with his hand in the air.", {"show:object=man with his hand in the air"}},
    };
    CHECK(cases);
}

Test(claim_parallel, who_stands_as_something_is_told_once)
{
    static const told_case cases[] = {
        {"Berg also said that as the world's two leading firms, Hale thought the talk would prove useful.",
         {"think:subject=Hale", "think:other=as the world's two leading firms"}},
    };
    CHECK(cases);
}
