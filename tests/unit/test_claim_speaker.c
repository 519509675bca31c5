/* In whose words a claim stands: reports at either end of a sentence, what the outlet adds, nobody's claims. Our own
 * sentences; needs the model. */
#include "claim_tuple.h"

TestSuite(claim_speaker, .init = open_environment, .fini = close_environment);

/* The sentence before it is long, and the parser hangs the speaker on what he tells of. */
Test(claim_speaker, a_report_at_the_end_tells_all_before_it)
{
    static const told_case cases[] = {
        {"The barge, carrying 300 tonnes of grain to Alder, lost its rudder before it hit the quay, the Harbour Office said.",
         {"Harbour Office|barge|lose|its rudder", "!~|Harbour Office|lose"}},
        {"Cracks in the older beams probably weakened the roof of the gym, the school's safety officer, Ada Quist, said.",
         {"Ada Quist|Cracks in the older beams|weaken", "!~|roof of the gym|be"}},
        {"Worn tyres on the van caused the crash, a council official who was not allowed to speak openly said.",
         {"council official|Worn tyres on the van|cause|crash"}},
        {"The burglar who broke a window and hid inside the vault for a night overpowered a guard and managed to reach "
         "the roof, which is often used for drills, the Nordby Post reported Monday.",
         {"Nordby Post|~|overpower|guard", "!~|Nordby Post|overpower"}},
        {"Five people drowned in the neighbouring district of Lund, police said.", {"police|Five people|drown"}},
        {"The airline's costs per seat are already 11 per cent higher than those of its rival, the minister said.",
         {"minister|The airline's costs per seat|be"}},
        {"Four of the tram's six cars left the rails near the square, at 5:40 a.m., said Colonel Jon Berg of the guard.",
         {"Jon Berg|Four of the tram's six cars|leave"}},
        {"The minister has resigned, citing poor health, the Nordby Post reports.", {"Nordby Post|minister|resign"}},
        /* whom she told it, and no report: */
        {"When the ferry sank in the storm, her brother told the coastguard.", {"!her brother|ferry|sink"}},
        {"The wind broke the mast, the sail tore and the captain said a prayer.", {"!captain|~|break"}},
    };
    CHECK(cases);
}

Test(claim_speaker, what_somebody_is_said_to_say_is_a_clause)
{
    static const told_case cases[] = {
        {"The Post claims Berg started to drink after a planned journey to Lund was brought to an end when he was fined.",
         {"Post|~|fine|Berg", "|Post|claim"}},
        {"The Nordby Post said Berg, who comes from a rich family, graduated from college with a degree in law.",
         {"Nordby Post|Berg|graduate from", "Nordby Post|Berg|come from"}},
        {"The mayor says the money spent on the bridge is wasted.", {"mayor||waste|money spent on the bridge"}},
        {"A guard also told Radio Nord earlier in the week that the safe had been emptied by the thieves on Monday.",
         {"guard|thieves|empty|safe"}},
        {"As the harbour office said", {"!~|~|harbour"}},
        {"The old harbour office claims", {"!~|~|harbour"}},
        {"Police believe the men, who wore masks, fled to Oslo.", {"Police|men|flee"}},
        /* things that are announced and reported, and what describes them: */
        {"The mayor announced the opening of a school that his father had built.", {"|mayor's father|build|school"}},
        {"Dahl reported the theft to a guard who was on duty.", {"|guard|be|on duty"}},
    };
    CHECK(cases);
}

Test(claim_speaker, who_somebody_is_the_outlet_tells)
{
    static const told_case cases[] = {
        {"The house is sold empty, according to Alder Homes, the agency that lists it.",
         {"|Alder Homes|be|agency that lists it", "Alder Homes||sell|house"}},
        {"The envoy said that President Ada Berg would come.", {"|Ada Berg|be|President", "envoy|Ada Berg|come"}},
        {"The minister called it \"the worst spill we have seen here\".", {"minister|we|see|worst spill"}},
        {"In a statement Captain Jon Berg, of the guard, said: \"We have asked nobody.\"", {"Jon Berg|~|ask|nobody"}},
        /* his own words to the last */
        {"\"The envoy, a friend of mine, lied,\" said the minister.", {"minister|envoy|be|friend of mine"}},
    };
    CHECK(cases);
}

Test(claim_speaker, what_nobody_stands_for_is_alleged)
{
    static const told_case cases[] = {
        {"It is claimed that Berg told friends he was flown to Oslo.",
         {"Berg||fly|Berg|alleged", "|Berg|tell|he was flown to Oslo|alleged"}},
        {"The golfer rejected none of it, but claims the captain had been paid by the club spread.",
         {"!~|club|pay|captain|asserted"}},
        {"The grand jury began an investigation into allegations that the mayor spent public money on trips.",
         {"|mayor|spend|public money|alleged", "!grand jury|~"}},
        /* somebody's */
        {"Berg's claim that the bridge was unsafe was widely shared.", {"Berg|bridge|be|unsafe|asserted"}},
        {"Karl Lund told friends he was flown to Oslo.", {"Karl Lund||fly|Karl Lund|asserted"}},
    };
    CHECK(cases);
}

Test(claim_speaker, who_stands_behind_with_speaks)
{
    static const told_case cases[] = {
        {"The law stirred up a debate, with groups like the Farm Union saying the rule would hurt small farms.",
         {"groups like the Farm Union|rule|hurt|small farms", "!~|law|say"}},
        {"The bill stirred up debate in the trade - with groups like Friends of the Lake (FOL) saying the rule would hurt "
         "farms.",
         {"!~|bill|say"}},
        /* he who met her */
        {"Dahl met with Ada Berg, saying the rule would hurt farms.", {"Dahl|rule|hurt|farms"}},
    };
    CHECK(cases);
}

Test(claim_speaker, who_adds_something_spoke_before)
{
    static const told_case cases[] = {
        {"Eyewitnesses said the gunman ran towards a hall where police chased him. They added that some people inside fled.",
         {"|Eyewitnesses|add", "Eyewitnesses|some people inside|flee"}},
        {"However, CentKom said it was gone.\nFront spokesman Redur Quist told a paper that the weapons would help. \"The "
         "aid was good,\" he said.",
         {"Redur Quist|aid|be|good", "!CentKom|aid|be"}},
        {"\"Berg wants a new host,\" a TNB source said. \"The boss is making a lot of noise.\"",
         {"TNB source|boss|make|lot of noise"}},
        {"The harbour office said on its page that the ferry was freed, according to a paper. It said nobody was hurt.",
         {"harbour office||hurt|nobody"}},
        {"Ada Berg said the bank had closed. It said it would open.", {"!Ada Berg|~|open"}},
        {"The port office said in a note that two sailors had died. It gave no details. Their families have been informed, it "
         "added.",
         {"|port office|add", "port office||inform|Their families"}},
        /* whoever has done something else */
        {"Ada Berg said the hall was shut. She left on Monday.", {"|Ada Berg|leave"}},
    };
    CHECK(cases);
}

Test(claim_speaker, what_stands_beside_what_was_said_is_the_outlet_s)
{
    static const told_case cases[] = {
        {"'He took her for a dog': family's grief as driver gets nine years", {"|~|get|nine years"}},
        {"Police said the reports were true and government officials declined to comment.",
         {"|government officials|comment", "Police|reports|be|true"}},
        {"The ministry said the talks failed, amid a row over money with Norway.", {"|ministry|say|the talks failed"}},
        {"Berg told reporters that the bridge would be closed, accusing the mayor of neglect.",
         {"|Berg|accuse|mayor|asserted", "!~|bridge|accuse|~"}},
        {"Berg said that she would sell the firm, calling the charges absurd.", {"|Berg|call|charges|asserted"}},
        {"Karl Berg says there wasn't enough proof because the suspect claimed he was away.",
         {"Karl Berg|suspect|claim|he was away"}},
        {"Karl Berg said nothing because the road had collapsed.", {"|road|collapse"}},
        {"The council will have two chambers, Reuters reported May 6, citing the mayor.",
         {"Reuters|council|have|two chambers|planned"}},
        /* others who may have called them so */
        {"Berg said that the workers had jeered, calling the guards thieves.", {"Berg|workers|call|guards"}},
        /* who declined is told of by another */
        {"Police said the reports were true and that Dahl had left.", {"Police|Dahl|leave"}},
    };
    CHECK(cases);
}

Test(claim_speaker, whom_somebody_quotes_speaks_through_him)
{
    static const told_case cases[] = {
        {"The newspaper quoted a source close to the talks as saying that the deal was dead.",
         {"source close to the talks|deal|be|dead", "!newspaper|deal|be"}},
        {"Ada Berg was quoted by Nordic media as saying the mine had closed.", {"Ada Berg|mine|close"}},
        {"The newspaper described the talks as useless.", {"!talks|~|~"}},
        {"Committee Chairman Jon Dahl (R-Utah) said in a statement that the deals were bad.",
         {"Jon Dahl|deals|be|bad"}},
        {"The board had met twice, said a clerk who asked not to be named.", {"clerk|board|meet"}},
    };
    CHECK(cases);
}

Test(claim_speaker, by_an_account_somebody_tells)
{
    static const told_case cases[] = {
        {"By Berg's account, the guard fell asleep.", {"Berg|guard|fall"}},
        {"In the words of one witness, the bridge collapsed within seconds.", {"one witness|bridge|collapse"}},
        {"Per the report, the bridge was built in 1970.", {"report||build|bridge"}},
        /* everybody's and nobody's; a measure; a place */
        {"By all accounts, the guard fell asleep.", {"|guard|fall"}},
        {"In view of the storm, the bridge was closed.", {"||close|bridge"}},
        {"The bridge carries 900 cars per hour, the port's main link.", {"!hour|~|carry"}},
        {"By Friday, the guard fell asleep.", {"|guard|fall"}},
    };
    CHECK(cases);
}

Test(claim_speaker, all_that_is_said_is_his_who_says_it)
{
    static const told_case cases[] = {
        {"Berg said the guard was asleep and the door was open.", {"Berg|door|be|open"}},
        {"The union hopes the strike sends a message that wages are too low.", {"!message|wages|be"}},
        {"Berg accused Dahl of lying, implied that there would be a strike because the yard needs him, and insinuated that "
         "the guard was ill.",
         {"Berg|guard|be|ill", "!strike|~"}},
        {"Earlier reports claiming that guards had taken the boat, have now been denied by the port.",
         {"|port|deny", "Earlier reports|guards|take|boat"}},
        {"The Post report also provided word that the man was armed with a knife.",
         {"Post report|man|be|armed with knife"}},
        {"Police said there was a call, and witnesses reported that the gunman ran away.",
         {"|witnesses|report", "witnesses|gunman|run away"}},
        {"The listing gives the island 62 acres; the Nordby Post says the island has 82 acres.",
         {"|listing|give", "Nordby Post|island|have"}},
        {"The guard was asleep; the door was open, Berg said.", {"Berg|guard|be|asleep", "Berg|door|be|open"}},
        {"Manager Jon Dahl said: \"I told the lads at half-time that nobody remembers the losers.\"",
         {"|Jon Dahl|say", "Jon Dahl|nobody|remember"}},
        {"The report noted that Dahl has two boats but neither is named Freja.", {"report||name"}},
        /* another speaks, or the outlet adds it */
        {"Berg said the guard was asleep and Dahl said the door was open.", {"Dahl|door|be|open"}},
        {"Berg said the guard was asleep, and the door was open.", {"|door|be|open"}},
        {"Berg told police the guard was asleep, which Dahl denied.", {"|Berg|tell", "|Dahl|deny"}},
    };
    CHECK(cases);
}

Test(claim_speaker, what_is_told_or_left_open)
{
    static const told_case cases[] = {
        {"The striker will miss the final, according to his club, which said he had torn a muscle.",
         {"his club|striker|tear|muscle"}},
        {"Police have not said how the fire started.", {"|fire|start"}},
        {"Police refused to say whether a man had been arrested.", {"||arrest|man|asked"}},
        {"Police would only say that a man had been arrested.",
         {"|Police|say|~|asserted", "Police||arrest|man|asserted"}},
        {"Police have said how the fire started.", {"Police|fire|start"}},
        {"The court heard that the man had bought a knife.", {"|man|buy|knife|alleged"}},
        {"Neighbours heard that the man had bought a knife.", {"|man|buy|knife|asserted"}},
        {"The Courier can reveal that the ministry hid the deaths.", {"|Courier|reveal|~|asserted"}},
        {"The lamp can reveal a hidden mark.", {"!|lamp|reveal|~|asserted"}},
        {"The figures contradicted claims that crime had risen.", {"figures|crime|rise||denied"}},
        {"Berg boasted of having built the roof in a week.", {"Berg|Berg|build|roof"}},
        {"Berg praised the guards for saving the child.", {"|guards|save|child"}},
        {"Berg swam for an hour for saving the child.", {"!~|hour|save"}},
    };
    CHECK(cases);
}

Test(claim_speaker, what_starts_speaks_only_before_a_quotation)
{
    static const told_case cases[] = {
        {"\"Mass arrests just started, everyone is being held,\" said Ali Berg, who lives in the district.",
         {"Ali Berg||hold|everyone", "!Mass arrests|~"}},
    };
    CHECK(cases);
}

Test(claim_speaker, what_only_shows_says_nothing)
{
    static const told_case cases[] = {
        {"The lack of doctors in the valley suggests that the fever could spread.", {"|fever|spread|~|possible"}},
        {"The harbour master said the rust suggests that the crane was old.", {"harbour master|crane|be|old"}},
        {"The council has proved to be slow.", {"|council|be|slow"}},
        {"The firm is considering closing the yard.", {"|firm|close|yard|planned"}},
        {"A report says the firm is considering closing the yard.", {"report|firm|close|yard|planned"}},
        {"Ada Lund found that the door had been locked.", {"||lock|door"}},
        {"A guard woke to find the safe had been emptied.", {"||empty|safe"}},
        {"The pictures do not show whether the man had a knife.", {"|man|have|knife|asked"}},
        /* whoever measures, judges or records tells: */
        {"The inquest found that the door had been locked.", {"inquest||lock|door"}},
        {"The arbitration panel found that the firm had cheated.", {"arbitration panel|firm|cheat"}},
        {"The footage suggests that the man had a knife.", {"footage|man|have|knife"}},
        {"Tests showed that the milk was bad.", {"Tests|milk|be|bad"}},
        {"Ada Lund claims to have built the yard.", {"Ada Lund|Ada Lund|build|yard"}},
    };
    CHECK(cases);
}

Test(claim_speaker, who_speaks_is_named_without_what_a_comma_adds)
{
    static const told_case cases[] = {
        {"The yard will close, according to a statement from Alder Homes, like others in the north.",
         {"statement from Alder Homes|yard|close"}},
        {"Many experts, including Ada Lund, said the dam would hold.", {"Many experts|dam|hold"}},
        {"The yard will close, its founder and chief executive, Jon Berg, said on Monday.", {"Jon Berg|yard|close"}},
        {"\"The hall was a mess,\" said the night porter, from Alder.", {"night porter|hall|be|mess"}},
        {"The mayor, the priest and the doctor said the dam would hold.", {"!The mayor|dam|hold"}},
    };
    CHECK(cases);
}

Test(claim_speaker, who_is_cited_or_holds_an_office_speaks)
{
    static const told_case cases[] = {
        {"Nordby Radio cited the Defence Ministry saying the aide had been killed.",
         {"Defence Ministry||kill|aide", "|Defence Ministry|say|~"}},
        {"\"The scheme is dead,\" the Nordby Post quoted Jon Berg, editor of the Harbour Watch blog, as saying.",
         {"Jon Berg|scheme|be|dead"}},
        /* who holds the office, and whose wife it is: */
        {"The medical officer of health Ada Lund said the tower was shut.", {"Ada Lund|tower|be|shut"}},
        {"Alder mother of two Ada Lund said the tower was shut.", {"Ada Lund|tower|be|shut"}},
        {"The wife of actor Jon Hale said the tower was shut.", {"wife of actor Jon Hale|tower|be|shut"}},
        {"A spokesman for President Jon Hale said the tower was shut.",
         {"spokesman for President Jon Hale|tower|be|shut"}},
        /* who cites and goes on: */
        {"Nordby Radio left the air, citing the ministry, saying it had been warned.", {"!ministry|~|warn"}},
    };
    CHECK(cases);
}

Test(claim_speaker, who_is_told_of_behind_the_words_of_a_headline)
{
    static const told_case cases[] = {
        {"'We felt the love': drivers march past the depot", {"drivers|~|feel|love"}},
        {"'We heard the bell before the flood': the morning the dam broke", {"!morning|~|hear"}},
        {"'We heard the bell before the flood': a valley and its dam", {"!valley and its dam|~|hear"}},
    };
    CHECK(cases);
}

Test(claim_speaker, a_headline_sets_apart_who_tells_it)
{
    static const told_case cases[] = {
        {"Police: Man held after a fire in Nordby", {"police||hold|Man"}},
        {"Dam had no inspector: report", {"report|Dam|have|inspector|~|negative"}},
        {"Two men held - Nordby police", {"Nordby police||hold|Two men"}},
        {"City officials: Bridge is safe", {"City officials|Bridge|be|safe"}},
        {"Police: Three dead in crash", {"police|Three|be|dead"}},
        {"Three dead in crash, police say", {"police|Three|be|dead"}},
        {"Police say three dead in crash", {"Police|three|be|dead"}},
        /* what the article is about, and what kind of text it is: */
        {"Nordby fire: Two men held", {"||hold|Two men"}},
        {"Match report: Nordby won the cup", {"|Nordby|win|cup"}},
        {"Police: why the bridge was shut", {"!police|~|shut"}},
        {"The police had one rule: the bridge was shut.", {"!police|~|shut"}},
    };
    CHECK(cases);
}

Test(claim_speaker, no_thing_goes_on_to_speak)
{
    static const told_case cases[] = {
        {"The mayor said the bridge was closed but added that it would reopen.",
         {"|mayor|add|~", "mayor|bridge|reopen|~|planned"}},
        {"The report says the dam is old and warns that it may break.", {"|report|warn|~"}},
        {"Berg said the train was late and blamed the weather.", {"|Berg|blame|weather"}},
        /* who can speak may: */
        {"Berg said the report was honest and blamed the board.", {"Berg|report|blame|board"}},
        {"It said the wall had been checked and found to be sound.", {"!|It|find"}},
    };
    CHECK(cases);
}

Test(claim_speaker, who_rings_to_say_something_says_it)
{
    static const told_case cases[] = {
        {"Hale called Berg to concede.", {"~|Hale|concede|~|asserted"}},
        {"Hale rang the police to say that he was hurt.", {"|Hale|say|he was hurt|asserted"}},
        {"Hale appeared on television to discuss the tape.", {"|Hale|discuss|tape|asserted"}},
        /* who is called on, and what has not met yet: */
        {"Hale called on Berg to apologise.", {"Hale|Berg|apologise|~|planned"}},
        {"The board called a meeting to discuss the strike.", {"|board|discuss|strike|planned"}},
        {"Hale will call Berg to apologise.", {"~|Hale|apologise|~|planned"}},
    };
    CHECK(cases);
}
