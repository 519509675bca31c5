/* Which words of a sentence are the object, the complement or the predicate of a claim. Our own sentences; needs the
 * model. */
#include "claim_row.h"

TestSuite(claim_arguments, .init = open_environment, .fini = close_environment);

Test(claim_arguments, a_clause_behind_a_preposition_is_what_the_verb_is_about)
{
    static const told_case cases[] = {
        {"The inspectors looked at whether the brakes were in order.",
         {"look at:object=whether the brakes were in order"}},
        {"Dahl must live with what the guard did.", {"live with:object=what the guard did"}},
        {"Berg insists on being the owner.", {"insist on:object=being the owner"}},
        {"The mayor called for immediately cutting the fares.", {"call for:object=immediately cutting the fares"}},
        {"The critic was vague about when she would go.", {"be:object=vague about when she would go"}},
        {"Police accused Berg of being drunk.", {"accuse:object=Berg", "accuse:complement=of being drunk"}},
        {"The aides were coy about whether they would go.", {"be:object=coy about whether they would go"}},
        /* no clause of the verb's own preposition */
        {"The guard slept in what was once a barn.", {"!sleep in:object=what was once a barn"}},
    };
    CHECK(cases);
}

Test(claim_arguments, what_another_is_to_do)
{
    static const told_case cases[] = {
        {"The town is relying on others to carry the message.",
         {"rely on:object=others", "rely on:complement=to carry the message", "carry:subject=others"}},
        {"The union is waiting for the rain to stop.", {"wait for:object=rain", "wait for:complement=to stop"}},
        {"Berg called on Dahl to resign.", {"call on:object=Dahl", "call on:complement=to resign"}},
        {"Berg went on television to say so.", {"!go on:complement=to say so"}},
    };
    CHECK(cases);
}

Test(claim_arguments, a_condition_is_no_topic)
{
    static const told_case cases[] = {
        {"The guards spoke on condition of anonymity.", {"speak:topic=", "speak:other=on condition of anonymity"}},
        {"Berg offered to meet Dahl but on the condition that they do it live.",
         {"!offer:object=they do it live", "!meet:object=they do it live"}},
    };
    CHECK(cases);
}

Test(claim_arguments, what_nobody_said)
{
    static const told_case cases[] = {
        {"The bank has not said when the road will reopen.",
         {"say:object=when the road will reopen", "say:polarity=negative"}},
        {"The guard declined to say where the boat went.", {"say:object=where the boat went"}},
        {"The guard did not speak when the judge came in.", {"speak:object="}},
    };
    CHECK(cases);
}

Test(claim_arguments, words_of_the_upper_verb)
{
    static const told_case cases[] = {
        {"The crew ended up flying to Oslo.", {"end up flying:subject=crew"}},
        {"The mayor would like to thank the crew.", {"would like to thank:object=crew"}},
    };
    CHECK(cases);
}

Test(claim_arguments, what_a_noun_of_wanting_is_for)
{
    static const told_case cases[] = {
        {"The mayor dismissed Dahl's request for an immediate meeting.", {"request:object=immediate meeting"}},
        {"The mayor dismissed Dahl's appeal for the third time.", {"!appeal:object=third time"}},
    };
    CHECK(cases);
}

Test(claim_arguments, where_and_when_it_holds)
{
    static const told_case cases[] = {
        {"Karl Hale said Russia would cooperate with Peru where and when it supports Lima's interests.",
         {"cooperate with:other=where and when it supports Lima's interests"}},
        {"Karl Hale said he would help where it suits the town.",
         {"help:object=", "help:other=where it suits the town"}},
        {"Two men died when a hillside gave way.", {"die:other=when a hillside gave way"}},
        {"Karl Hale saw where it burned.", {"see:object=where it burned"}},
        {"The boats left at a time when the wind was calm.", {"!leave:other=when the wind was calm"}},
    };
    CHECK(cases);
}

Test(claim_arguments, an_adverb_that_opens_a_phrase)
{
    static const told_case cases[] = {
        {"The residents live close to the fire.", {"live:other=close to the fire"}},
        {"The van was parked next to the mill.", {"park:other=next to the mill"}},
        {"Karl Hale walked back to the car.", {"walk back:object="}},
    };
    CHECK(cases);
}

Test(claim_arguments, a_preposition_that_is_a_particle)
{
    static const told_case cases[] = {
        {"Ada Berg left behind a career as a pilot.", {"leave behind:object=career"}},
        {"A guard fired off a warning shot.", {"fire off:object=warning shot"}},
        {"The boat sank off Alder island.", {"!sink off:object=Alder island"}},
    };
    CHECK(cases);
}

Test(claim_arguments, how_much_was_left)
{
    static const told_case cases[] = {
        {"Karl Hale scored with nine minutes left.", {"score:manner=nine minutes left", "!leave:object=Karl Hale"}},
        {"Karl Hale left with nine men.", {"leave:subject=Karl Hale"}},
    };
    CHECK(cases);
}

Test(claim_arguments, what_hangs_on_the_object_and_belongs_to_the_verb)
{
    static const told_case cases[] = {
        {"The statement put the already strained relations under the threat of collapse.",
         {"put:object=already strained relations", "put:complement=under threat of collapse"}},
        {"The critic likened the refugees to a snake.", {"liken:object=refugees", "liken:complement=to snake"}},
        {"Ada Berg will pay a price for the attack.", {"pay:object=price for the attack"}},
        {"Ada Berg got good reviews for her work.", {"get:object=good reviews for Ada Berg's work"}},
    };
    CHECK(cases);
}

Test(claim_arguments, what_something_is_on_without_being_about_it)
{
    static const told_case cases[] = {
        {"The guard wrote the letter on behalf of the mayor.", {"write:topic=", "write:other=on behalf of the mayor"}},
        {"The singer lashed out on social media.", {"lash out:medium=social media"}},
        {"The interview aired on Radio Nord.", {"air:medium=Radio Nord", "air:topic="}},
        {"The mayor spoke on the bridge closure.", {"speak:topic=bridge closure"}},
        {"The mayor was asked in an interview about the fire.", {"ask:medium=interview", "ask:topic=fire"}},
        {"The golfer went on record.", {"go on record:object="}},
    };
    CHECK(cases);
}

Test(claim_arguments, what_is_remembered)
{
    static const told_case cases[] = {
        {"\"I remember in my youth, when we met in the yard we used to sing: the bell tolls for all,\" Karl Hale said.",
         {"!remember:object=", "sing:subject=we"}},
        {"Karl Hale remembers the yard.", {"remember:object=yard"}},
    };
    CHECK(cases);
}
