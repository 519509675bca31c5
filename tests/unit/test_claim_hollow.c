/* Clauses whose words tell nothing by themselves, and their near misses. Our own sentences; needs the model. */
#include "claim_tuple.h"

TestSuite(claim_hollow, .init = open_environment, .fini = close_environment);

Test(claim_hollow, what_somebody_said_is_told_by_the_clause_above)
{
    static const told_case cases[] = {
        {"The guests were surprised by what the mayor said.",
         {"|what the mayor said|surprise|guests", "!~|mayor|say|~"}},
        {"It is not clear what the mayor meant.", {"!~|mayor|mean|~"}},
        {"What has the mayor offered?", {"|mayor|offer|What"}},
        {"The tax is what matters to a small town.", {"|tax|be|what matters to a small town"}},
    };
    CHECK(cases);
}

Test(claim_hollow, how_far_something_goes_does_not_say_that_it_does)
{
    static const told_case cases[] = {
        {"The report shows just how deep the water can reach.",
         {"|report|show|just how deep the water can reach", "!~|water|reach|~"}},
        {"Berg spoke of the risks associated with this.", {"!~|~|associate|~"}},
        {"Berg spoke of the risks associated with the dam.", {"||associate|risks"}},
    };
    CHECK(cases);
}

Test(claim_hollow, a_paper_tells_nothing_of_its_own_page)
{
    static const told_case cases[] = {
        {"We will update this story.", {"!~|~|update|~"}},
        {"The firm will update this story.", {"|firm|update|this story"}},
    };
    CHECK(cases);
}
