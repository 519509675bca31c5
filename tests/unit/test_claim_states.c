/* Participles that tell how somebody is, particles, idioms and titles that a tree reads otherwise. Our own sentences;
 * needs the model. */
#include "claim_tuple.h"

TestSuite(claim_states, .init = open_environment, .fini = close_environment);

Test(claim_states, a_participle_may_tell_how_somebody_is)
{
    static const told_case cases[] = {
        {"By the sixth round the champion Berg looked tired and badly beaten.",
         {"|Berg|look|tired and badly beaten", "!~|Berg|beat|"}},
        {"Holt seemed pale and shaken.", {"|Holt|seem|pale and shaken"}},
        {"Holt looked tired and left the hall.", {"|Holt|look|tired", "|Holt|leave|hall"}},
        {"Two more floods occurred immediately following.", {"|Two more floods|occur", "!~|Two more floods|follow|~"}},
    };
    CHECK(cases);
}

Test(claim_states, what_is_done_to_somebody_is_no_state)
{
    static const told_case cases[] = {
        {"The roads near the mill were cordoned off on Monday.", {"||cordon off|roads near the mill"}},
        {"The town hosts a seminar organised with the help of a bank.", {"||organise|seminar"}},
        {"Strong winds meant the flames quickly spread through the mill.",
         {"|Strong winds|mean|the flames quickly spread through the mill", "|flames|spread through|mill"}},
    };
    CHECK(cases);
}

Test(claim_states, a_particle_is_the_verbs)
{
    static const told_case cases[] = {
        {"Holt leant in slowly and Dahl drove off quickly.", {"|Holt|lean in", "|Dahl|drive off"}},
        {"A clean punch caught Berg off guard in a corner.", {"|clean punch|catch|Berg", "!~|~|catch|guard"}},
        {"Holt will continue to look to work with Dahl on roads.", {"|Holt|work with|Dahl"}},
    };
    CHECK(cases);
}

Test(claim_states, a_title_is_no_sentence)
{
    static const told_case cases[] = {
        {"The \"Did You Hear It?\" survey by the board showed that most did.",
         {"|Did You Hear It? survey by the board|show|most did", "!~|you|hear|~"}},
        {"The bout ended after referee Karl Hale stopped it.", {"|Karl Hale|be|referee"}},
        {"Here is the letter the firm sent to its guests.", {"|firm|send|letter"}},
    };
    CHECK(cases);
}

Test(claim_states, a_list_or_a_group_is_told_whole)
{
    static const told_case cases[] = {
        {"Berg paid for items ranging from tickets, hats, coats and rent.",
         {"|items|range from|tickets, hats, coats and rent", "!|items|range from|hats"}},
        {"The town had three boats, including some found in a shed.", {"||find|some of the boats"}},
        {"Among the main findings listed in the report is that no firm lied in court.", {"~|firm|lie"}},
    };
    CHECK(cases);
}
