/* Who is what without a verb: titles before names however the tree hangs them, ages behind them. Our own sentences;
 * needs the model. */
#include "claim_tuple.h"

TestSuite(claim_roles, .init = open_environment, .fini = close_environment);

Test(claim_roles, ages_behind_a_comma_or_in_brackets)
{
    static const told_case cases[] = {
        {"Jon Dahl, 36, of Lund, won the race.", {"|Jon Dahl|be|36"}},
        {"\"It was late,\" said Karl Moss, 44, a teacher.", {"|Karl Moss|be|44", "|Karl Moss|be|teacher"}},
        {"Dag Hale (41) and Ada Lund (38) were hurt.", {"|Dag Hale|be|41", "|Ada Lund|be|38"}},
        {"The captain, 32, left the house.", {"|captain|be|32", "|captain|leave|house"}},
        {"The nun, 31, was part of the choir.", {"|nun|be|part of the choir", "!~|nun, 31|~"}},
        /* dates, scores */
        {"Jon Dahl arrived on May 14, 2016, in Lund.", {"!~|Jon Dahl|be|~"}},
        {"Lund, 24, beat Varn, 17.", {"!~|Lund|be|24"}},
    };
    CHECK(cases);
}

Test(claim_roles, titles_that_the_tree_does_not_show)
{
    static const told_case cases[] = {
        {"The bridge was opened by officer Karl Holt on Monday.", {"|Karl Holt|be|officer"}},
        {"Officer F. Kray, sworn in in 2009, left.", {"|F. Kray|be|Officer"}},
        {"Rep. Karl Hunt said so, and Sen. Ada Lund did not agree.", {"|Karl Hunt|be|Rep.", "|Ada Lund|be|Sen."}},
        {"Jon Berg spoke with the Secretary of State Ada Holt, and left.", {"|Ada Holt|be|Secretary of State"}},
        /* a title is told once, and nobody's kin is told so */
        {"She went with her mother Ada Lund.", {"!~|Ada Lund|be|mother"}},
        {"They watched Star Wars twice.", {"!~|Wars|be|~"}},
    };
    CHECK(cases);
}

Test(claim_roles, whom_the_words_behind_the_comma_describe)
{
    static const told_case cases[] = {
        {"Mr. Berg and Ada Holt, the mayor of Varn, began the talks.",
         {"|Ada Holt|be|mayor of Varn", "!~|Berg|be|mayor of Varn"}},
        {"The deputy head of the Lund Harbour Board, Karl Hale, wrote a letter.", {"!~|Lund Harbour Board|be|~"}},
        {"Earliest to help was Jon Moss, one of Berg's closest friends in the party.",
         {"!~|Berg|have|closest friends in the party"}},
        {"The officers are:\n\nSergeant K. Moss\n", {"!~||be|officers"}},
        {"\"I'm afraid the mill is a total loss,\" Jon Moss said.",
         {"!~|Jon Moss|be|~", "Jon Moss|mill|be|total loss"}},
    };
    CHECK(cases);
}
