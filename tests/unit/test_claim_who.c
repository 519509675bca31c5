/* Who does and says what: names and nouns for pronouns, speakers, what is told of nobody knows what. Our own sentences;
 * needs the model. */
#include "claim_tuple.h"

TestSuite(claim_who, .init = open_environment, .fini = close_environment);

Test(claim_who, a_pronoun_reads_as_the_noun_it_takes_up)
{
    static const told_case cases[] = {
        {"Forty villagers spent the night in a school. They were taken there by the army.",
         {"|army|take|Forty villagers", "!|army|take|They"}},
        /* one spokeswoman is no "they" */
        {"A police spokeswoman spoke on Monday. They were all opened by four.", {"!~|~|open|police spokeswoman"}},
        {"\"If you find this cheese, we will replace it,\" Anna Berg said.", {"Anna Berg|we|replace|this cheese"}},
        /* what is believed is a matter, no thing */
        {"\"I felt a great joy and could not believe it,\" Anna Berg said.", {"!~|~|believe|great joy"}},
        {"Doctors lacked the skill to repair it.", {"!~|~|repair|skill"}},
        {"A spokeswoman for the harbour spoke to reporters. She added that the ferry had sunk.",
         {"spokeswoman for the harbour|ferry|sink"}},
    };
    CHECK(cases);
}

Test(claim_who, a_description_means_who_was_named_so)
{
    static const told_case cases[] = {
        {"Karl Lund was arrested on Monday. The 39-year-old denied the charge.", {"|Karl Lund|deny|charge"}},
        {"Karl Lund, 22, scored twice. Coach Jan Moll praised him. The 22-year-old striker signed a contract.",
         {"|Karl Lund|sign|contract"}},
        {"Karl Lund, 22, scored twice. Anna Berg watched. The 40-year-old was pleased.", {"!|Karl Lund|be|pleased"}},
        /* who says so is not who is told of */
        {"Jan Moll spoke on Monday. Moll said that the 22-year-old had signed a contract.", {"!~|Jan Moll|sign"}},
        {"A 22-year-old man was hurt. Karl Lund saw it. The 22-year-old left the house.", {"!|Karl Lund|leave"}},
        {"Anna Berg's car was hit. Her 12-year-old son broke a leg.", {"!|Anna Berg|break"}},
        {"The weatherman Karl Lund stood in the snow. He froze. The weatherman left the beach.",
         {"|Karl Lund|leave|beach"}},
        {"The weatherman Karl Lund stood in the snow. Another weatherman came. The weatherman left the beach.",
         {"!|Karl Lund|leave"}},
    };
    CHECK(cases);
}

Test(claim_who, what_bears_words_of_the_language_is_nobody)
{
    static const told_case cases[] = {
        {"Sunward Holidays said it had sold tickets.", {"Sunward Holidays|Sunward Holidays|sell|tickets"}},
        {"The Lund Drovers won on Friday. The Drovers played at home.", {"|Lund Drovers|play"}},
        {"The van's owner, Sunward Holidays, rented a hall.", {"|Sunward Holidays|rent|hall"}},
    };
    CHECK(cases);
}

Test(claim_who, we_are_the_body_that_somebody_speaks_for)
{
    static const told_case cases[] = {
        {"\"We have boats,\" the office's director, Karl Lund, said.", {"Karl Lund|office|have|boats"}},
        {"\"We took tests,\" said Karl Lund of the Harbour Crime Command.",
         {"Karl Lund|Harbour Crime Command|take|tests"}},
        {"\"We signed a pact,\" said Chile's foreign minister, Karl Lund.", {"Karl Lund|Chile|sign|pact"}},
        /* who heads a government speaks of all people */
        {"\"We are in need,\" said Chile's prime minister, Karl Lund.", {"!Karl Lund|Chile|be"}},
        {"\"We sold milk,\" said Jan Moll, the minister of the economy.", {"!Jan Moll|economy|sell"}},
        {"\"I sold milk,\" an anonymous source said.", {"anonymous source|anonymous source|sell|milk"}},
    };
    CHECK(cases);
}

Test(claim_who, it_is_no_place_where_something_came_or_is_meant)
{
    static const told_case cases[] = {
        {"The strike was the first in Chile. It came after a long dispute.", {"!|Chile|come"}},
        {"Karl Lund spoke in Chile. Lund said it means that the port will close.", {"!~|Chile|mean"}},
        {"Chile closed the port. It's up to the mayor to open it.", {"!~|Chile|be"}},
    };
    CHECK(cases);
}

/* Whoever does something in a clause with "who" does it with his own things; a body's name near by lends it none. */
Test(claim_who, what_is_theirs_is_no_body_s)
{
    static const told_case cases[] = {
        {"The Nordby Police Department was there. None was hurt.\nThe NPD guards who discharged their weapons are known.",
         {"!~|Nordby Police Department|have|weapons", "!~|~|discharge|Nordby Police Department's weapons"}},
        {"The Nordby Police Department praised a guard who drew her weapon.",
         {"!~|Nordby Police Department|have|weapon"}},
    };
    CHECK(cases);
}

Test(claim_who, what_is_called_so_was_told_of_before)
{
    static const told_case cases[] = {
        {"Anna Berg answered the minister's remarks. \"These are bad comments,\" she said.",
         {"Anna Berg|the minister's remarks|be|bad comments"}},
        /* nothing of the kind before */
        {"Anna Berg arrived on Monday. \"These are bad comments,\" she said.", {"!~|These|be"}},
        /* it says no more of it */
        {"He took the job. \"That is a job,\" she said.", {"!~|job|be|job"}},
    };
    CHECK(cases);
}

Test(claim_who, a_fragment_is_not_told)
{
    static const told_case cases[] = {
        {"\"This has never happened before,\" Anna Berg said.", {"!~|This|happen", "~|Anna Berg|say"}},

        {"This bridge was closed.", {"||close|This bridge"}},
    };
    CHECK(cases);
}

Test(claim_who, a_title_a_party_and_a_people_stand_for_others)
{
    static const told_case cases[] = {
        {"\"The sea was cold,\" said San Pedro Lifeguard Lt. John Sandberg.",
         {"John Sandberg|sea|be|cold", "!San Pedro Lifeguard|~|be"}},
        {"Democrat Kim Vance defeated the mayor on Tuesday.", {"|Kim Vance|defeat|mayor"}},
        {"The young Democrat won by ten votes.", {"!|Democratic Party|win"}},
        {"Dozens of fighters joined the Kurds in Kobani.", {"|Dozens of fighters|join|Kurds", "!~|~|join|Kurdistan"}},
        {"Turkey joined the talks in Oslo.", {"|Turkey|join|talks"}},
    };
    CHECK(cases);
}

Test(claim_who, who_accuses_answers_for_it)
{
    static const told_case cases[] = {
        {"The mayor accused the company of hiding the report.",
         {"mayor|company|hide|report", "!|company|hide", "!~|mayor|hide"}},
        {"Critics accused the mayor of being a liar.", {"Critics|mayor|be|liar", "!|mayor|be|liar"}},
        {"The mayor praised the director of a firm that hid the report.", {"!mayor|~|hide"}},
    };
    CHECK(cases);
}

Test(claim_who, a_paper_is_no_man)
{
    static const told_case cases[] = {
        {"Tom Cotter spoke on Monday. When the Post asked about it, his spokesman declined.",
         {"|Tom Cotter's spokesman|decline", "!|Post's spokesman|decline"}},
        {"Residents of Sonoma County felt it on Thursday.", {"!~|~|feel|Sonoma County"}},
        {"Anna Berg caught a catfish that weighed 19 stone. It bit her.", {"!|19 stone|bite", "!|stone|bite"}},
    };
    CHECK(cases);
}

Test(claim_who, who_asks_in_an_interview)
{
    static const told_case cases[] = {
        {"Anna Berg's interview with ABC News was aired on Friday.", {"|ABC News|interview|Anna Berg"}},
        {"CNN's interview with Anna Berg was aired on Friday.", {"|CNN|interview|Anna Berg"}},
    };
    CHECK(cases);
}

Test(claim_who, who_speaks_before_an_unattributed_quotation)
{
    static const told_case cases[] = {
        {"\"They were slow,\" John Dahl said.\nAnna Berg said that was untrue. \"We were quick.\"",
         {"Anna Berg|~|be|quick", "!John Dahl|~|be|quick"}},
        {"\"They were slow,\" John Dahl said. \"The bus was late.\"", {"John Dahl|bus|be|late"}},
        {"\"You can't beat this town,\" Anna Berg told the Morning Herald.", {"!Anna Berg|Morning Herald|beat"}},
    };
    CHECK(cases);
}

Test(claim_who, passives_are_turned_wherever_the_agent_hangs)
{
    static const told_case cases[] = {
        {"The valley is bordered to the south by Norway.", {"|Norway|border|valley"}},
        {"The engineer held captive by militants in Mali was freed.",
         {"|militants in Mali|hold|engineer", "!|engineer|hold|~"}},
        {"Anna Berg, the reporter kept hostage by pirates, was freed on Monday.", {"||free|~", "!|Anna Berg|keep|~"}},
        {"The ship, stopped off Malta by the navy, carried arms.", {"|navy|stop off|ship", "|ship|carry|arms"}},
        {"An American held for more than a year by rebels was killed during a raid.",
         {"|rebels|hold|American", "!|American|hold|~"}},
        {"The company has been swamped by phone calls.", {"|phone calls|swamp|company"}},
        {"The secret was first told by The Washington Post.", {"|Washington Post|tell|secret"}},
        {"The ship was set alight by security forces.", {"|security forces|set|ship"}},
        /* how is nobody */
        {"The bill was passed by 46 votes to 41.", {"!|46 votes to 41|pass|bill", "||pass|bill"}},
        {"The house was sold by auction.", {"!|auction|sell|house", "||sell|house"}},
        {"Anna Berg was reached by phone.", {"!|phone|reach|Anna Berg"}},
        /* what somebody has made or done is theirs */
        {"The hall was named in a book by Anna Berg.", {"!|Anna Berg|name|hall"}},
        /* a real second clause */
        {"Her house burnt, she moved to Oslo.", {"!||burn|she"}},
        {"The clerk waved to the crowd, then was led away.", {"!||wave|clerk"}},
    };
    CHECK(cases);
}

Test(claim_who, nobody_is_confessed)
{
    static const told_case cases[] = {
        {"Two men were arrested and confessed to the theft.", {"|Two men|confess to", "||arrest|Two men"}},
        {"A miner was rescued and died in hospital.", {"|miner|die", "!||die|miner"}},
        {"The ship was raised and towed to Oslo.", {"||tow|ship"}},
    };
    CHECK(cases);
}

Test(claim_who, we_are_the_body_of_whoever_speaks)
{
    static const told_case cases[] = {
        {"Ty Boden, executive vice president of the Harbour Tour, said: \"We deny these claims.\"",
         {"~|Harbour Tour|deny|these claims"}},
        {"Commander Paul Walton, of Scotland Yard, said: \"We have closed the road.\"", {"~|Scotland Yard|close|road"}},
        {"\"We were sent to the lot,\" Harbour Fire Department's Jay Evans said.",
         {"Jay Evans||send|Harbour Fire Department"}},
        {"A spokesman for Lund University said: \"We have lost the keys.\"", {"~|Lund University|lose|keys"}},
        {"Villagers said: \"We had no water.\"", {"Villagers|Villagers|have|water"}},
        {"The company said in a statement: \"We will close the plant.\"", {"company|company|close|plant"}},
        /* whom he met, defends or once worked for is not his; a town is no body */
        {"Karl Lund, who met officials of Harbour Bank, said: \"We lost the keys.\"", {"!~|Harbour Bank|lose|keys"}},
        {"Tom Cotter's lawyer, Anna Berg, said: \"We lost the keys.\"", {"!~|Tom Cotter|lose|keys"}},
        {"Anna Berg, a former spokeswoman for Lund University, said: \"We lost the keys.\"",
         {"!~|Lund University|lose|keys"}},
        {"Joan Lind, a fishmonger from Oslo, said: \"We saw the smoke.\"", {"!~|Oslo|see|smoke"}},
        {"The sergeant said: \"I lost the keys.\"", {"sergeant|sergeant|lose|keys"}},
    };
    CHECK(cases);
}

Test(claim_who, what_a_pronoun_cannot_mean)
{
    static const told_case cases[] = {
        /* what happens is no hospital; a firm that begins something does it */
        {"A woman was taken to Lund Hospital. It started shortly after ten.", {"!|Lund Hospital|start"}},
        {"Harbour Bank opened in Oslo. It began talks with Lund Bank.", {"|Harbour Bank|begin|talks with Lund Bank"}},
        {"The club lost the cup, and it was a teenage plumber who scored.", {"!|cup|be|~", "!|cup|score|~"}},
        {"The crowd waved flags. \"We took our country back,\" Anna Berg told them.", {"|Anna Berg|tell|~"}},
        /* a medium reports; a man's name that tells nothing may be his who said so */
        {"Anstrand reports that a client lost his job. He met a lawyer in May.", {"!|Anstrand|meet|lawyer"}},
        {"Anstrand said that he lost his job. He met a lawyer in May.", {"|Anstrand|meet|lawyer"}},
        /* who speaks does not name himself */
        {"Eva Dahl gave evidence. \"Anna Berg had the keys,\" she told the court.",
         {"Eva Dahl|Anna Berg|have|keys", "!Anna Berg|Anna Berg|have|keys"}},
        {"The tour does not disclose penalties. They remember every word.", {"!|penalties|remember|~"}},
        {"Lund Rovers beat Oslo Kings on Sunday. They meet Oslo Kings again on March 24.",
         {"|Lund Rovers|meet|Oslo Kings", "!|Lund Rovers and Oslo Kings|meet|~"}},
        {"Karl Lund was ill. The harbour official, speaking on condition of anonymity because he was not allowed to "
         "talk, said so.",
         {"|harbour official|talk", "!|Karl Lund|talk"}},
    };
    CHECK(cases);
}

Test(claim_who, one_of_several_is_one)
{
    static const told_case cases[] = {
        {"One of the men, who was hurt, left on Monday.", {"||hurt|One of the men", "!||hurt|men"}},
        {"The men, who were jailed, left on Monday.", {"||jail|men"}},
        {"The boat had been found off Peru and ignored repeated calls.",
         {"|boat|ignore|repeated calls", "!||ignore|boat"}},
        {"The ship was raised and given a new engine.", {"!|ship|give|new engine"}},
    };
    CHECK(cases);
}

Test(claim_who, what_everybody_has_is_no_news)
{
    static const told_case cases[] = {
        {"Karl Lund's office declined to comment.", {"!|Karl Lund|have|~"}},
        {"The firm's third plant in Lund was closed.", {"|firm|have|third plant in Lund"}},
        {"Karl Lund's wife spoke on Monday.", {"|Karl Lund|have|wife"}},
        {"The firm's press office spoke on Monday.", {"!|firm|have|~"}},
        {"The Herald's Moscow bureau was closed.", {"|Herald|have|Moscow bureau"}},
        {"Two of the firm's 12 lorries burnt.", {"|firm|have|12 lorries"}},
        {"Karl Lund sits in the parliament's lower house.", {"!|parliament|have|~"}},
        {"Karl Lund, Norway's envoy to Sweden, left.", {"!|Norway|have|~", "|Karl Lund|be|Norway's envoy to Sweden"}},
        {"Karl Lund fell six metres with his son on his shoulders.", {"|Karl Lund|have|son"}},
        {"Karl Lund thanked his brother-in-law.", {"|Karl Lund|have|brother-in-law"}},
        {"Dahl runs a barber's shop in Lund.", {"!|barber|have|~"}},
        {"The airline told its customers that the flight was late.", {"!|airline|have|~"}},
        {"Crews went to a fire on the roof.", {"!||burn|~"}},
        {"Crews went to a fire in Lund.", {"!||burn|~"}},
    };
    CHECK(cases);
}

Test(claim_who, an_event_that_a_noun_names_tells_of_somebody)
{
    static const told_case cases[] = {
        {"Monday's debate in Oslo changed little.", {"!||debate|~"}},
        {"The Norwegian strike hit the docks.", {"!|Norway|strike|~"}},
        {"The firm's sales rose in May.", {"!|firm|sell|~"}},
        {"The jury drank a good deal of the local beer.", {"!|local beer|agree|~"}},
        {"The firm reported a loss of 118 million crowns.", {"!|118 million crowns|lose|~"}},
        {"Villagers mourned the death of Karl Lund.", {"|Karl Lund|die|~"}},
        {"Parents demanded the girls' release.", {"||release|girls", "!|girls|release|~"}},
        {"The floods caused four deaths.", {"||die|~"}},
        {"The Norwegian strike on Monday hit the docks.", {"|Norway|strike|~"}},
        {"Nobody knew their stance before their meeting in Lund.", {"!|their|meet|~"}},
        {"Norway's annexation of the island angered Sweden.", {"|Norway|annex|island"}},
    };
    CHECK(cases);
}

Test(claim_who, a_number_alone_tells_nothing)
{
    static const told_case cases[] = {
        {"Four dead after fire in Lund", {"|Four|be|dead"}},
        {"The 23-strong crew left on Monday.", {"!||be|23-strong"}},
        {"The union is on course for 78 seats, two more than it needs.", {"!||be|two more than it needs"}},
    };
    CHECK(cases);
}

Test(claim_who, what_stands_behind_a_colon)
{
    static const told_case cases[] = {
        {"Town: Berg; Dahl, Hale, Lund.", {"!|Town|be|~"}},
        {"Night shifts and sleep: five things to know", {"!|Night shifts and sleep|be|~"}},
        {"Best actor: Karl Lund", {"|Karl Lund|be|Best actor"}},
    };
    CHECK(cases);
}

Test(claim_who, words_of_a_title_predicate_nothing)
{
    static const told_case cases[] = {
        {"The actor was seen last year in The Tide Returns with his wife.", {"!|Tide|return|~"}},
        {"It is not clear whether the Tide returns this year.", {"|Tide|return|~"}},
        {"Karl Lund has not said.", {"|Karl Lund|say|~"}},
    };
    CHECK(cases);
}

Test(claim_who, verbs_whose_object_names_the_act)
{
    static const told_case cases[] = {
        {"Anna Berg gave birth to a son.", {"|Anna Berg|give birth to|son", "!|Anna Berg|give birth|birth"}},
        {"Anna Berg gave a speech to the union.", {"|Anna Berg|give|speech"}},
        {"The firm had sales of $3 million.", {"|firm|have|sales of $3 million", "!||sell|~"}},
        {"The studio takes the request very seriously.", {"|studio|take|request"}},
        {"Karl Lund took the decision on Monday.", {"|Karl Lund|take|decision"}},
    };
    CHECK(cases);
}

Test(claim_who, a_participle_beside_its_verb_is_an_act_of_its_own)
{
    static const told_case cases[] = {
        {"Ten men have been caught coming ashore in Lund.", {"||catch|Ten men", "|Ten men|come|~"}},
        {"Karl Lund kept selling boats.", {"|Karl Lund|keep selling|boats"}},
        {"Anna Berg used to count the boats.", {"|Anna Berg|count|boats", "!|Anna Berg|use to count|~"}},
    };
    CHECK(cases);
}

Test(claim_who, what_somebody_is_with_all_its_words)
{
    static const told_case cases[] = {
        {"Two fishermen are missing.", {"|Two fishermen|be|missing"}},
        {"Karl Lund is missing his friends.", {"|Karl Lund|miss|Karl Lund's friends"}},
        {"The envoy is back at full strength.", {"|envoy|be|back at full strength"}},
        {"The team was down to ten men.", {"|team|be|down to ten men"}},
        {"Karl Lund will be back in May.", {"|Karl Lund|be|back"}},
        {"The ferry was about to dock at noon.", {"|ferry|dock|~", "!|ferry|be|about"}},
    };
    CHECK(cases);
}

Test(claim_who, who_attacks_is_not_where_it_was)
{
    static const told_case cases[] = {
        {"The Lisbon bombing killed three people.", {"!|Lisbon|bomb|~"}},
        {"They marked the day of the Somali terrorist attack on the hotel.", {"!|Somalia|attack|~"}},
        {"Officials blamed the Orbital Systems hack on spies.", {"!|Orbital Systems|hack|~", "||hack|Orbital Systems"}},
        /* states and their forces do */
        {"The Russian attack on the port killed four people.", {"|Russia|attack|port"}},
        {"US strikes on the camp killed four people.", {"|United States|strike|camp"}},
    };
    CHECK(cases);
}

Test(claim_who, what_is_whose_and_of_what)
{
    static const told_case cases[] = {
        {"The dog was Karl Berg's.", {"|dog|be|Karl Berg's", "!|dog|be|Karl Berg"}},
        {"The crowd was made up of students and workers.",
         {"|students and workers|make up|crowd", "!|students|make up|~"}},
        {"The excuse was made up by Berg.", {"!|Berg|make up|crowd"}},
        {"There are places trains can't reach.", {"|trains|reach|places"}},
        {"The sales staff can't reach the shop.", {"|sales staff|reach|shop"}},
        {"Karl Berg called his friends and loved ones.", {"!|~|love|ones"}},
        {"Karl Berg loved old songs.", {"|Karl Berg|love|old songs"}},
    };
    CHECK(cases);
}

Test(claim_who, who_is_told_in_an_apposition)
{
    static const told_case cases[] = {
        {"It was Anna's sister, Ruth Dahl, who rang the police.", {"|Ruth Dahl|be|Anna's sister"}},
        {"The mayor of Lund, Karl Berg, resigned on Monday.", {"|Karl Berg|be|mayor of Lund", "!|Lund|be|Karl Berg"}},
        {"Outside court, Ms Dahl's father, Derek, said the term was short.",
         {"|Derek|say", "!|Outside court|say", "!|Ms|have|father"}},
        {"Officials captured the wife and child of rebel leader Karl Lund.", {"!|officials|capture|Karl Lund"}},
        /* a town and its country are no role */
        {"The storm hit Lund, Sweden, on Monday.", {"!|Lund|be|Sweden"}},
        {"She sang in Nordby Chapel. Her daughter was born in May.", {"!|Nordby Chapel|have|daughter"}},
    };
    CHECK(cases);
}

Test(claim_who, what_opens_and_closes_a_sentence)
{
    static const told_case cases[] = {
        {"After an inquiry found Karl Lund guilty, he resigned.", {"|inquiry|find", "|Karl Lund|resign"}},
        {"After an inquiry led by Karl Lund, the mayor resigned.", {"|Karl Lund|lead|inquiry"}},
        {"A guard was killed during a raid by soldiers late on Friday, a senior official said.",
         {"senior official|~|kill|guard"}},
        {"Owing to the strike, the port was closed.", {"||close|port", "!|port|owe"}},
        {"Mexico's attorney general says the tests failed.", {"Mexico's attorney general|tests|fail"}},
        {"The tale stems from a piece in the Herald on May 2, whose headline was wrong.", {"!|May 2's headline|be"}},
        {"CentCom said the drop had failed. Karl Lund said it had worked. \"It was good,\" he said.",
         {"!|CentCom|say|It was good"}},
    };
    CHECK(cases);
}

Test(claim_who, headlines_with_as_tell_two_things)
{
    static const told_case cases[] = {
        {"Nine killed as storm rips roofs off houses", {"|storm|rip|roofs", "||kill|Nine"}},
        {"Six hurt as bus overturns near Lund", {"|bus|overturn", "||hurt|Six"}},
        {"At least 15 dead as cargo train jumps track in Norway", {"|cargo train|jump|track"}},
        {"Karl Lund hired as bus drivers' chief", {"!|bus|driver"}},
        {"Tickets were listed as \"holiday gift certificates\"", {"!|holiday gift|certificate"}},
        {"Prosecutors spoke. The bills were for gloves. None was sent, they said.",
         {"Prosecutors||send|None", "!bills||send|None"}},
    };
    CHECK(cases);
}

Test(claim_who, what_is_told_of_what_somebody_is_is_told_of_him)
{
    static const told_case cases[] = {
        {"Karl Lund is a retired miller who sold his mill in 2001.", {"|Karl Lund|sell|his mill"}},
        {"Karl Lund, 52, a paramedic who lives in Nordby, saw the fire.", {"|Karl Lund|live|~"}},
        {"The town hired Hale Pumps Ltd, a company that mends bridges.", {"|Hale Pumps Ltd|mend|bridges"}},
        /* what a sentence denies, and what it says of nobody */
        {"Karl Lund is not a miller who sold his mill.", {"!~|Karl Lund|sell|~"}},
        {"It was a truck driver who saw the smoke.", {"|truck driver|see|smoke"}},
    };
    CHECK(cases);
}

Test(claim_who, a_word_that_counts_reads_with_those_it_counts)
{
    static const told_case cases[] = {
        {"Forty swimmers left the beach. Some drifted north.", {"|some of the swimmers|drift|~"}},
        {"Two sailors were hurt. Both were treated on the island.", {"||treat|both the sailors"}},
        {"Nine people were killed and 20 were hurt, the mayor said.", {"mayor||hurt|20 people"}},
        {"Anna Berg rang Karl Lund on Monday. The two will meet in Nordby.", {"|Anna Berg and Karl Lund|meet|~"}},
        {"Anna Berg rang Karl Lund and a friend. The two will meet in Nordby.", {"!|Anna Berg and Karl Lund|meet|~"}},
        /* two groups, and whoever thinks so */
        {"Forty swimmers passed the dancers. Some drifted north.", {"!|some of the dancers|drift|~"}},
        {"Forty swimmers left the beach. Some say the sea is too cold.", {"!some of the swimmers|~|~|~"}},
        {"The dancers came home. All was well.", {"!|all the dancers|be|~"}},
    };
    CHECK(cases);
}

Test(claim_who, the_verb_above_tells_who_is_meant)
{
    static const told_case cases[] = {
        {"Karl Lund struck from the left. Jan Moll blocked his shot.", {"|Jan Moll|block|Karl Lund's shot"}},
        {"Karl Lund struck from the left. Jan Moll praised his own shot.", {"|Jan Moll|praise|Jan Moll's own shot"}},
        {"Harbour guards rescued twenty swimmers when they lost their way.", {"|twenty swimmers|lose|~"}},
        {"Harbour guards greeted twenty swimmers when they had lunch.", {"!|twenty swimmers|have|~"}},
        {"Karl Lund spoke on Monday. However, Jan Moll said the law was clear. He said he was tired.",
         {"Jan Moll|Jan Moll|be|tired"}},
    };
    CHECK(cases);
}
