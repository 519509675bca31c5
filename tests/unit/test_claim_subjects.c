/* Who does it, where the tree has lost its subject or given it another's: verbs that their form parts from the nearest
 * one, subjects behind an opening phrase, days and pictures that do nothing. Our own sentences; needs the model. */
#include "claim_tuple.h"

TestSuite(claim_subjects, .init = open_environment, .fini = close_environment);

Test(claim_subjects, a_verb_goes_with_one_of_its_form)
{
    static const told_case cases[] = {
        {"The mayor said the town would sell the bridge and warned that the river was rising.",
         {"|mayor|warn", "!~|town|warn"}},
        {"Jon Berg vowed not to repeat the mistake and founded a school.", {"|Jon Berg|found|school"}},
        {"The ministry replied, saying the plan is not backed by any study and calling the figures wrong.",
         {"~|ministry|call|figures", "!~|plan|call"}},
        /* the first verb is as finite as the second */
        {"The mayor said the town had sold the bridge and built a school.", {"mayor|town|build|school"}},
        {"The report did not name the driver but blamed the brakes.", {"|report|blame|brakes"}},
    };
    CHECK(cases);
}

Test(claim_subjects, who_tells_it_between_commas_did_not_do_it)
{
    static const told_case cases[] = {
        {"Gunmen attacked the village of Varn, residents said, killing six people.",
         {"residents|Gunmen|kill|six people", "!~|residents|kill"}},
        {"\"It is over,\" Jon Berg said, smiling.", {"!~|It|smile"}},
        {"The road was closed, the mayor said, adding that it would open on Monday.", {"|mayor|add"}},
    };
    CHECK(cases);
}

Test(claim_subjects, no_day_and_no_picture_does_anything)
{
    static const told_case cases[] = {
        {"The latest survey released Friday shows that prices fell.",
         {"!~|Friday|show", "~|latest survey released|show"}},
        {"The deal announced October 17 followed a month of talks.", {"!~|October 17|follow", "||announce|deal"}},
        {"Jon Berg posted a photo of his daughter riding a horse.", {"!~|photo of Jon Berg's daughter|ride"}},
        {"The papers printed a video of the storm.", {"!~|storm|print"}},
    };
    CHECK(cases);
}

Test(claim_subjects, an_opening_phrase_has_no_part_in_the_subject)
{
    static const told_case cases[] = {
        {"Ahead of Monday's summit, Norland and Tarn signed a pact for open borders.",
         {"|Norland|sign|pact for open borders"}},
        {"The museum, which has a staff of nine, counted 21,200 visitors last year.",
         {"|museum|count|21,200 visitors"}},
        {"The opposition called for a vote.", {"|opposition|call for|vote"}},
        {"Then came the storm.", {"|storm|come", "!||come|storm"}},
        {"Berg left moments after the senator spoke at a rally.", {"|senator|speak"}},
        /* captions and headlines have no verb of their own */
        {"A man injured in the crash", {"!|man|injure"}},
        {"In Lund, the capital, prices rose.", {"|prices|rise", "!|capital|rise"}},
    };
    CHECK(cases);
}

Test(claim_subjects, what_is_said_has_its_own_subject)
{
    static const told_case cases[] = {
        {"The firm said the Lund depot, which covers nine hectares, would be sold by May.", {"firm||sell|Lund depot"}},
        {"Demand for cod - which is used for cakes - has risen in recent months.", {"|Demand for cod|rise|"}},
        {"Up to 90 posts are at risk in Lund.", {"|90 posts|be|~"}},
        {"At the centre of the affair is Nordbank, a small lender.", {"|Nordbank|be|~"}},
        {"What happened next is a matter of dispute.", {"!~|matter of dispute|happen"}},
        /* the clause describes the noun, and its word is the subject */
        {"The laws, which the bank says are strict, hurt trade.", {"~|laws|hurt|trade"}},
        {"Berg lives on the road between Lund and Varn.", {"!~|Varn|live"}},
    };
    CHECK(cases);
}

Test(claim_subjects, of_two_before_a_verb_one_does_it)
{
    static const told_case cases[] = {
        {"Guards told Channel 4 the coach hit a wall.", {"~|coach|hit|wall", "!~|Channel 4|hit"}},
        {"These are prices nobody at Nordbank can be happy with.", {"!~|prices|be|happy"}},
        {"In Lund, the capital, prices rose.", {"|prices|rise"}},
        {"The envoy, the bank said, left on Monday.", {"bank|envoy|leave"}},
    };
    CHECK(cases);
}

/* No attribute of the noun behind it has a noun before it. */
Test(claim_subjects, a_verb_before_its_object_is_no_attribute)
{
    static const told_case cases[] = {
        {"Police used pepper spray to clear the square and held nine people.",
         {"|Police|use|~", "|Police|hold|nine people"}},
        {"The tremor rattled homes in Lund.", {"|tremor|rattle|homes in Lund"}},
        {"The mayor praised the injured guards.", {"!~|~|injure|mayor"}},
        {"Workers said used vehicles would be scrapped.", {"!~|Workers|use"}},
    };
    CHECK(cases);
}

Test(claim_subjects, whoever_suffers_it_does_nothing)
{
    static const told_case cases[] = {
        {"The driver was treated at a clinic and released the same day.", {"||release|driver"}},
        {"The driver was arrested and left the town.", {"|driver|leave|town"}},
        {"Prosecutors charged two brokers with defrauding savers.",
         {"~|two brokers|defraud|savers", "!~|Prosecutors|defraud"}},
        {"Jon Berg called on President Karl Lund to resign.", {"~|Karl Lund|resign", "!~|Jon Berg|resign"}},
        {"He said no one had warned the town.", {"~|no one|warn|town"}},
        {"As stated in the report, the bridge is old.", {"!~|~|state|bridge"}},
    };
    CHECK(cases);
}

Test(claim_subjects, none_where_nothing_is_claimed)
{
    static const told_case cases[] = {
        {"\"Let's wait for the mayor,\" Karl Lund said.", {"|Karl Lund|say", "!~|'s"}},
        {"\"Let them wait for the mayor,\" Karl Lund said.", {"!~|'s"}},
        {"Karl Lund left the harbour, as he had wanted to.", {"~|Karl Lund|leave|harbour", "!~|Karl Lund|want"}},
        {"His nephew and adviser, Karl Lund, 38, blamed the harbour.", {"~|Karl Lund|blame|harbour", "!~|38|blame"}},
        {"Karl Lund dashed hope that the harbour might open.", {"|harbour|open", "!hope|harbour|open"}},
        {"The harbour opened on Monday. SEE ALSO: Mayor Buys Two Boats", {"|harbour|open", "!~|Mayor|buy"}},
        {"Karl Lund opened the harbour. It said also: the mayor buys two boats.", {"~|mayor|buy|two boats"}},
    };
    CHECK(cases);
}

/* Wherever the pieces of a word over a hyphen hang, no phrase cuts it. */
Test(claim_subjects, words_over_a_hyphen_stay_whole)
{
    static const told_case cases[] = {
        {"The mayor called Karl Lund a go-between for the bank.", {"!~|~|~|go"}},
        {"Karl Lund works for a food chemist at the University of Alder-Varn.",
         {"!~|~|~|food chemist at the University of Alder"}},
        {"Lund-led forces left the town.", {"!~|Lund-led|~"}},
    };
    CHECK(cases);
}

Test(claim_subjects, who_is_meant_by_a_noun_or_verb_above)
{
    static const told_case cases[] = {
        {"Workers defied the bosses' orders to return to the mill.",
         {"~|Workers|return to|mill", "!~|bosses|return to|~", "!~|bosses'|return to|~"}},
        {"The mayor issued orders to sell the ferry.", {"!~|mayor|sell|ferry"}},
        {"Calls for the mayor to sell the ferry grew.", {"~|mayor|sell|ferry"}},
        {"The storm hit Lund, sending house prices plummeting.", {"|house prices|plummet|", "!|storm|plummet|"}},
        {"They spent the money drinking.", {"!~|money|drink|~"}},
        {"A court on Monday sentenced Ada Dahl to seven years in prison for robbing a bank.",
         {"~|Ada Dahl|rob|bank", "!~|court|rob|bank"}},
        {"The rebels wrecked a camp and a truck using three rockets.",
         {"|rebels|use|three rockets", "!|truck|use|three rockets"}},
        {"Many families are camped out in Lund waiting for answers.", {"|Many families|wait for|answers"}},
        {"The talks resulted in Norland recalling its envoy.", {"|Norland|recall|~"}},
        {"She has no idea what happened in the harbour.", {"!~|idea|happen"}},
        {"The lawyer spoke for an hour, at one point scolding the client.", {"|lawyer|scold|client"}},
    };
    CHECK(cases);
}

Test(claim_subjects, a_clause_behind_the_noun_is_about_what_it_can_be_about)
{
    static const told_case cases[] = {
        {"It was a neighbour's remark about the mixer that put detectives on the trail.", {"!|mixer|put|~"}},
        {"It was a warning to the men who had left.", {"|men|leave|"}},
        {"He is a Briton from a poor family who studied computers.",
         {"!|poor family|study|~", "!|United Kingdom|study|~"}},
        {"He met members of a family that owns the mill.", {"|family|own|mill"}},
    };
    CHECK(cases);
}

Test(claim_subjects, who_is_told_of_where_a_participle_opens)
{
    static const told_case cases[] = {
        {"Offered the chance to reply, Berg declined.", {"||offer|chance to reply", "!|Berg|offer|~"}},
        {"The shelf was empty, with a sign taped to it.", {"||tape|sign", "!|shelf|tape|~"}},
        {"Lund scored with ten minutes left.", {"!~|ten minutes|leave|~"}},
        {"He married Ada Berg, a former model born and raised in Lund.", {"!|former model|bear|~"}},
    };
    CHECK(cases);
}

Test(claim_subjects, what_is_told_of_a_noun_goes_on_about_it)
{
    static const told_case cases[] = {
        {"Nurses met men who travelled to Spain to fight the army.", {"|men|fight|army"}},
        {"The actor, who has gained weight since taking the job, was seen.", {"|actor|take|job"}},
        {"A woman accused of trying to burn a hut left Lund.", {"~|woman|try to burn|hut|alleged"}},
        {"A campaign aimed at harming the mayor began.", {"|campaign|harm|mayor"}},
        /* near misses: what the act is for is nobody's who is told of */
        {"They bought coal that is used for making steel.", {"!~|coal|make|~"}},
        {"Berg met a man who asked not to be named.", {"!~||name|~"}},
    };
    CHECK(cases);
}

Test(claim_subjects, a_hyphen_joins_two_words_into_one_verb)
{
    static const told_case cases[] = {
        {"The paper down-played the plan.", {"|paper|down-play|plan", "!~|~|play|~"}},
        {"The stone power-scraped the walls.", {"|stone|power-scrape|walls"}},
        {"Berg is well-liked by guests.", {"|Berg|be|well-liked by guests", "!|guests|like|~"}},
        /* near miss: what was done to her is an act */
        {"The girl was gang-raped in May.", {"||gang-rape|girl"}},
    };
    CHECK(cases);
}

Test(claim_subjects, who_is_judged_did_it)
{
    static const told_case cases[] = {
        {"The rebels executed six doctors for refusing to treat them.", {"!~|rebels|treat|~"}},
        {"The club credited Ada Berg with designing the kit.", {"|Ada Berg|design|kit"}},
        {"The bank was fined $2 million for cheating clients.", {"!~|$2 million|cheat|~"}},
        {"The panel held Jon Berg in contempt for refusing to appear.", {"!~|panel|appear|~"}},
        /* near miss */
        {"Berg bought a boat for fishing.", {"!~|boat|fish|~"}},
    };
    CHECK(cases);
}

Test(claim_subjects, what_takes_an_act_does_not_do_it)
{
    static const told_case cases[] = {
        {"The other plan involves using a plane.", {"!~|other plan|use|~"}},
        {"The demands of being captain are heavy.", {"!~|demands|be|captain"}},
        {"Berg suggested holding a vote.", {"|Berg|hold|vote|planned"}},
    };
    CHECK(cases);
}

Test(claim_subjects, what_is_done_to_a_noun_behind_it)
{
    static const told_case cases[] = {
        {"The town said that a strange boom heard in the hills was made by a stone.",
         {"town||hear|strange boom", "!~|strange boom|hear|~"}},
        {"Two men charged with burning a box will appear in court.",
         {"|Two men|burn|box|alleged", "|Two men charged with burning a box|appear"}},
        {"A cheese made right here in Lund has been recalled.", {"||make|cheese"}},
        {"The boat, launched in 2014, has sailed far.", {"||launch|boat", "!~|boat|launch|~"}},
        {"If convicted of theft, Berg faces ten years.", {"||convict|Berg|conditional", "!~|Berg|convict|~"}},
        {"As reported by the Herald, critics were not happy.", {"!~|critics|report|~", "!~|~|report|critics"}},
        /* near misses */
        {"Berg, who rose in May, has left.", {"|Berg|rise"}},
        {"If he leaves, Dahl wins.", {"|Dahl|win"}},
    };
    CHECK(cases);
}

Test(claim_subjects, what_nobody_does)
{
    static const told_case cases[] = {
        {"The port was worth visiting.", {"|port|be|worth visiting", "!~|port|visit|~"}},
        {"To be honest, the plan is weak.", {"|plan|be|weak", "!~|plan|be|honest"}},
        {"The risk was not large to begin with.", {"!~|risk|begin|~"}},
        {"The mayor needs to be honest.", {"|mayor|be|honest"}},
        {"The club has to begin with a win.", {"|club|begin with|win"}},
        {"Given that the hull is wooden, many chose steel.", {"|many|choose|steel", "!~|~|give|~"}},
        {"Berg read an article on melting ice.", {"!~|Berg|melt|~"}},
        {"The idea of cats entering heaven is old.", {"|cats|enter|heaven", "!~|idea of cats|enter|~"}},
        {"The man from Lund wearing a hat left.", {"!~|Lund|wear|~"}},
        /* near misses */
        {"The firm was accused of melting the coins.", {"~|firm|melt|coins"}},
    };
    CHECK(cases);
}

Test(claim_subjects, who_gets_the_work_does_it)
{
    static const told_case cases[] = {
        {"The hospital hired a lawyer to check the bills.", {"|lawyer|check|bills|planned", "!~|hospital|check|~"}},
        {"The men paid a smuggler to take them across the river.", {"|smuggler|take|~"}},
        /* near misses */
        {"The club hired a hall to hold the vote.", {"|club|hold|vote"}},
        {"Berg sold the boat to pay the fine.", {"|Berg|pay|fine"}},
    };
    CHECK(cases);
}

Test(claim_subjects, who_stands_before_being_suffers_it)
{
    static const told_case cases[] = {
        {"The book tells of the threat of his family being deported to Lund.", {"~||deport|~", "!~||deport|book"}},
        {"The mine sold coal despite thousands of its men being locked out.", {"!~||lock out|mine"}},
        /* near misses */
        {"Berg left after being freed.", {"||free|Berg"}},
        {"The council will wait for the time being, calling it a trial.", {"!~|time|call|~"}},
    };
    CHECK(cases);
}

Test(claim_subjects, by_what_is_no_agent)
{
    static const told_case cases[] = {
        {"The injured were taken to Lund by helicopter.", {"||take|injured", "!|helicopter|take|~"}},
        {"The guard was hit by a bus.", {"|bus|hit|guard"}},
        {"The envoy was taken by surprise.", {"!|surprise|take|~"}},
        {"The boxes were sold with best-by dates in May.", {"!|dates|sell|~"}},
        {"The girl was identified by her family as Ada Dahl.", {"!|her family as Ada Dahl|identify|~"}},
    };
    CHECK(cases);
}

Test(claim_subjects, it_is_whoever_declines_or_denies)
{
    static const told_case cases[] = {
        {"Nordbank has been criticised. It denies that any money was lost.", {"|Nordbank|deny|~"}},
        {"It seems that the bridge is closed.", {"!|It|seem|~"}},
        {"It takes two hours to reach Lund.", {"!|It|take|~"}},
    };
    CHECK(cases);
}

Test(claim_subjects, no_time_and_no_adverb_opens_a_subject)
{
    static const told_case cases[] = {
        {"The mayor spoke, and last May a lorry carrying coal hit the gate.", {"|lorry|carry|coal"}},
        {"Nurses said that harbours were closed.", {"~||close|harbours"}},
        {"Friday's debate lasted six hours.", {"|Friday's debate|last|~"}},
        {"At least nine people died.", {"|At least nine people|die|"}},
        {"Last night's fire burned the mill.", {"|Last night's fire|burn|mill"}},
    };
    CHECK(cases);
}

Test(claim_subjects, names_that_are_words_in_capitals)
{
    static const told_case cases[] = {
        {"The IS leader fled to Lund.", {"|IS leader|flee|~", "!~|leader|flee"}},
        {"Soldiers saw an IS militant with a gun.", {"!~|an|be|~"}},
        {"This IS the end of the strike.", {"!~|IS|~"}},
        {"He was hurt in a drive-by shooting in Lund.", {"!~|He|shoot"}},
    };
    CHECK(cases);
}

Test(claim_subjects, a_description_goes_with_the_name_before_the_comma)
{
    static const told_case cases[] = {
        {"Ada Berg has had a cold relationship with Karl Lund, now the mayor.",
         {"|Karl Lund|be|now the mayor", "!~|cold relationship with Karl Lund|be"}},
        {"They sent invoices from Lund Supply, a firm that sells pumps.",
         {"|Lund Supply|be|firm that sells pumps", "!~|invoices from Lund Supply|be"}},
        {"The police chief of Oslo, the town where it began, was accused of theft.",
         {"|Oslo|be|town where it began", "!~|police chief of Oslo|be"}},
        /* the name is one itself */
        {"The client, Lund Energy, a firm in Oslo, is closed.", {"|Lund Energy|be|firm in Oslo"}},
        {"Karl Lund is warning voters that prices will rise.", {"|Karl Lund|warn|prices will rise"}},
        {"The hospital is caring for two guards.", {"|hospital|care for|two guards"}},
        {"Karl Lund sent a note early Friday saying that the mill was shut.", {"|note|say|the mill was shut"}},
        {"Lund Energy has spent a year working on a mill.", {"|Lund Energy|work on|mill", "!~|year|work on"}},
    };
    CHECK(cases);
}
