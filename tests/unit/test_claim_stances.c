/* How far an act is meant by what stands around it: dates to come, what is worked at, opinions, apologies. Our own
 * sentences; needs the model. */
#include "claim_row.h"

TestSuite(claim_stances, .init = open_environment, .fini = close_environment);

Test(claim_stances, what_is_dated_ahead_is_planned)
{
    static const told_case cases[] = {
        {"2014-06-03\n\nThe pool opens on 9 June 2014.", {"open:modality=planned"}},
        {"2014-06-03\n\nBerg's contract ends in July 2015.", {"end:modality=planned"}},
        {"2014-06-03\n\nThe pool opened on 2 June 2014.", {"open:modality=asserted"}},
        {"2014-06-03\n\nThe club expects a profit in July 2015.", {"expect:modality=asserted"}},
        {"Berg, who is to run the mill, left.", {"run:modality=planned"}},
        {"An old pipe was to blame.", {"!blame:modality=planned"}},
    };
    CHECK(cases);
}

Test(claim_stances, what_is_done_on_the_way_is_done)
{
    static const told_case cases[] = {
        {"Crews worked to bring the fire under control.", {"work to bring:modality=asserted"}},
        {"The firm works to bring prices down.", {"!work to bring:modality=asserted"}},
        {"Berg took a moment to thank the crew.", {"thank:modality=asserted"}},
        {"Police took seven minutes to cross the river.", {"cross:modality=asserted"}},
        {"Berg took the train to see the judge.", {"see:modality=planned"}},
        {"Dahl was among the many stars to pay tribute to Berg.", {"!pay tribute to:modality=planned"}},
    };
    CHECK(cases);
}

Test(claim_stances, what_one_likes_chose_or_would_not_do)
{
    static const told_case cases[] = {
        {"Anna Dahl loves to paint old boats.", {"love to paint:modality=asserted"}},
        {"Anna Dahl would love to paint old boats.", {"would love to paint:modality=planned"}},
        {"The police had chosen not to disclose the name of the man.",
         {"disclose:polarity=negative", "disclose:modality=asserted"}},
        {"The police will choose not to disclose the name of the man.", {"!disclose:modality=asserted"}},
        {"The board asked Anna Dahl for the money, but she would not pay it.", {"pay:modality=asserted"}},
        {"Anna Dahl would not pay it if the board asked.", {"!pay:modality=asserted"}},
        {"Anna Dahl repeated her claims of being a good farmer.", {"be:modality=asserted"}},
        {"Anna Dahl has reservations about giving Berg the job.", {"give:modality=planned"}},
    };
    CHECK(cases);
}

Test(claim_stances, an_opinion_is_told_and_a_guess_is_open)
{
    static const told_case cases[] = {
        {"\"I believe that good roads are important,\" Berg said.", {"be:modality=asserted"}},
        {"\"I think the boat sank at noon,\" Berg said.", {"sink:modality=possible"}},
        {"\"I'm afraid the mill is a total loss,\" Berg said.", {"be:modality=asserted"}},
        {"Berg was afraid that the mill was lost.", {"!lose:modality=asserted"}},
        {"\"I would say the road is safe,\" Berg said.", {"say:modality=asserted"}},
        {"Berg warned that the town would face cuts.", {"face:modality=planned"}},
        {"The work went on despite warnings from Dahl that the mill was unsafe.", {"be:modality=asserted"}},
        {"The board had a warning from Dahl that the mill could burn.", {"burn:modality=possible"}},
        {"Berg leads a panel that was tasked with finding the drums.", {"find:modality=planned"}},
        {"The guard stopped two men for walking on the track.", {"walk:polarity=positive"}},
        {"Berg warned that the dam could break.", {"break:modality=possible"}},
        {"Anna Dahl left Lund. She'd been picked by the club.", {"pick:modality=asserted"}},
        {"Berg is open to selling the mill.", {"sell:modality=planned"}},
        {"Berg has never sold a boat or asked for a loan.", {"ask for:polarity=negative", "ask for:modality=asserted"}},
        {"As is usual when a guard fires a gun, the case is being looked at.", {"fire:modality=conditional"}},
    };
    CHECK(cases);
}
