/* Verbs joined to one another: whose object it is, and which of them tell nothing without one. Our own sentences; needs
 * the model. */
#include "claim_tuple.h"

TestSuite(claim_joined, .init = open_environment, .fini = close_environment);

Test(claim_joined, the_last_of_a_chain_has_the_object_of_all)
{
    static const told_case cases[] = {
        {"The study either did not support or flatly contradicted half of the claims.",
         {"|study|support|half of the claims", "|study|contradict|half of the claims"}},
        {"The allies agreed to detect, deter, disrupt and defeat the rebels.",
         {"|allies|detect|rebels", "|allies|deter|rebels"}},
        {"A spokeswoman would neither confirm nor deny that a search took place.",
         {"|spokeswoman|confirm|a search took place"}},
        {"The mayor declined to confirm or deny the report.", {"|mayor|confirm|report", "|mayor|deny|report"}},
        /* who stops or smiles does it to nobody */
        {"The men stopped and left the car.", {"!~|men|stop|car"}},
        {"Ada Berg smiled and took the cup.", {"!~|Ada Berg|smile|cup"}},
    };
    CHECK(cases);
}

Test(claim_joined, a_verb_cut_off_before_its_object_tells_nothing)
{
    static const told_case cases[] = {
        {"The guards had visas to secure.", {"!~|guards|secure|"}},
        {"The driver involved has been named.", {"!~|~|involve|~"}},
        {"The mayor would not confirm.", {"|mayor|confirm"}},
    };
    CHECK(cases);
}
