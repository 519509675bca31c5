/* What the outlet puts in between while it reports others, and what somebody answers. Our own sentences; needs the
 * model. */
#include "claim_tuple.h"

TestSuite(claim_aside, .init = open_environment, .fini = close_environment);

Test(claim_aside, what_goes_on_behind_a_report)
{
    static const told_case cases[] = {
        {"Two men were found in the cellar, Berg said, and a diver is looking for a third.",
         {"Berg|diver|look for", "Berg||find|Two men"}},
        {"The lifeguards said they advised against the swim, but were told by the coaches that it was safe.",
         {"lifeguards|coaches|tell|lifeguards"}},
        {"Berg said the board was late, but was told to wait.", {"!Berg||tell"}},
    };
    CHECK(cases);
}

Test(claim_aside, what_a_letter_says_and_how_it_came)
{
    static const told_case cases[] = {
        {"He showed a letter that his lawyer, Jon Hale, sent this month to Ada Moss, the judge.",
         {"|Jon Hale|send|letter", "!letter|Jon Hale|send"}},
        {"He was charged after a long investigation into allegations that he spent the fund on trips.", {"!|~|spend"}},
        {"The charge sheet includes details accusing Berg of taking a boat.", {"charge sheet|Berg|take|boat"}},
    };
    CHECK(cases);
}

Test(claim_aside, what_holds_now_beside_what_was_said_is_the_outlets)
{
    static const told_case cases[] = {
        {"Berg said the yard, which employs 900 people, would be sold.",
         {"|yard|employ|900 people", "Berg||sell|yard"}},
        {"The envoy said he had no hope of better ties with Norland, which are strained by a row over herring.",
         {"|row over herring|strain|better ties with Norland", "envoy|envoy|have|hope of better ties with Norland"}},
        {"According to the guard, the driver, who has not been named, was asleep.",
         {"||name|driver", "guard|driver|be|asleep"}},
        {"Berg said he would sail up the Sound, also known as the Gullet.", {"||know|Sound"}},
        {"The Nordby Post said the yard, which employs 900 people, was sold.", {"Nordby Post|yard|employ"}},
        /* what was moved back with "said", what goes on from it, and what is said in his own words: */
        {"Berg said the yard, which employed 900 people, would be sold.", {"Berg|yard|employ|900 people"}},
        {"Berg said the yard was sold, which means that 900 people leave.", {"!|yard|mean"}},
        {"\"The yard, which employs 900 people, was sold,\" Berg said.", {"Berg|yard|employ|900 people"}},
        {"Berg says the yard, which employs 900 people, will be sold.", {"Berg|yard|employ|900 people"}},
    };
    CHECK(cases);
}

Test(claim_aside, nobody_tells_that_he_tells)
{
    static const told_case cases[] = {
        {"Ada Berg said the club would hold a march, though she acknowledged it might rain.",
         {"|Ada Berg|acknowledge|it might rain", "Ada Berg|club|hold|march|planned"}},
        {"Ada Berg said the town was torn by what she called envy.", {"|Ada Berg|call|envy"}},
        /* another whom she tells of, and what she did besides speaking: */
        {"Ada Berg said the town was torn by what Dahl called envy.", {"Ada Berg|Dahl|call|envy"}},
        {"Ada Berg said the club was shut because she had warned the police that it might burn.",
         {"Ada Berg|Ada Berg|warn|it might burn"}},
    };
    CHECK(cases);
}

Test(claim_aside, what_somebody_was_asked_about_he_says_by_yes_alone)
{
    static const told_case cases[] = {
        {"Asked if he believed the captain was a liar, Dahl said: \"I do.\"",
         {"Dahl|captain|be|liar|asserted", "!~|captain|be|liar|asked"}},
        {"Asked if he believed the captain was a liar, Dahl left the room.",
         {"|captain|be|liar|asked", "!Dahl|captain|be|liar"}},
    };
    CHECK(cases);
}

Test(claim_aside, what_came_before_dates_the_saying)
{
    static const told_case cases[] = {
        {"Berg said on Monday the two of them should hold talks after Dahl said he was a liar.",
         {"|Dahl|say|he was a liar", "!Berg|Dahl|say"}},
        {"Berg said the road would reopen after it was cleared.", {"Berg||clear|road"}},
    };
    CHECK(cases);
}

Test(claim_aside, a_report_parts_a_subject_from_its_verb)
{
    static const told_case cases[] = {
        {"Acts of protest, Mr. Berg said, are acts of love.",
         {"Berg|Acts of protest|be|acts of love", "!Acts of protest|~"}},
        {"The aim, Berg told me on Monday, was to win the cup.", {"Berg|aim|be", "!~|aim|tell"}},
        {"Passing sentence, the judge said Dahl had made the tea.", {"judge|Dahl|make|tea", "|judge|pass|sentence"}},
        /* his own words, and two who speak: */
        {"The mayor, the priest said, had fled.", {"priest|mayor|flee"}},
        {"The mayor, Jon Berg, said the bridge had fallen.", {"Jon Berg|bridge|fall"}},
    };
    CHECK(cases);
}

Test(claim_aside, a_title_is_no_name)
{
    static const told_case cases[] = {
        {"The dam fell, Ms Berg said.", {"Berg|dam|fall"}},
        {"Ms Ada Berg, head of the trust, said the dam had leaked.", {"Ada Berg|dam|leak"}},
        {"Mrs May signed the lease.", {"|Mrs May|sign|lease"}},
        /* a month, and a verb: */
        {"The ferry may sail on Monday.", {"|ferry|sail|~|possible"}},
        {"Dr Berg will sign the lease.", {"|Berg|sign|lease|planned"}},
    };
    CHECK(cases);
}

Test(claim_aside, houses_speak_for_those_who_work_there)
{
    static const told_case cases[] = {
        {"Jon Berg is safe and has left the hall, his office confirmed.", {"Jon Berg's office|Jon Berg|leave|hall"}},
        {"The campaign pointed out that the tax breaks were legal.", {"campaign|tax breaks|be|legal"}},
        /* what only shows it */
        {"The lack of a lock confirmed that the shed was old.", {"|shed|be|old"}},
    };
    CHECK(cases);
}
