/* Where a phrase begins and ends: words without which it would say something else stay in it, others stay out. Our own
 * sentences; needs the model. */
#include "claim_row.h"

TestSuite(claim_bounds, .init = open_environment, .fini = close_environment);

Test(claim_bounds, what_narrows_a_phrase_stays_in_it)
{
    static const told_case cases[] = {
        {"Police closed the road shortly before Berg confirmed the leak.",
         {"close:other=shortly before Berg confirmed the leak", "confirm:other="}},
        {"The debts can be paid only by selling the mill.", {"pay:manner=only by selling the mill"}},
        {"Crews came to the mill shortly before 9pm.", {"come to:time_text=shortly before 9pm"}},
        {"The school will reopen no earlier than Tuesday.", {"reopen:time_text=no earlier than Tuesday"}},
        {"The couple used the fund as if it was a bank.", {"use:other=as if it was a bank"}},
        {"Berg stayed at the scene along with two colleagues.", {"stay:other=along with two colleagues"}},
        {"Berg fired at officers from behind a car.", {"fire at:object=officers", "fire at:other=from behind car"}},
        /* whoever did it did all of it */
        {"Dahl was told directly by a senior official.", {"tell:subject=senior official"}},
        {"Berg came to the mill on Monday.", {"come to:time_text=Monday"}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_place_keeps_a_preposition_that_matters)
{
    static const told_case cases[] = {
        {"Students were swimming near Lund Cove.", {"swim:place=near Lund Cove"}},
        {"Forty people were evacuated from their homes.", {"evacuate:place=from their homes"}},
        {"The boat sank in Lund harbour.", {"!sink:place=in Lund harbour"}},
        {"Local road closures have been put in place.", {"put in place:place="}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_phrase_is_not_torn)
{
    static const told_case cases[] = {
        {"Jonas Lund retained his IBF, IBO and WBO heavyweight titles with a seventh-round stoppage.",
         {"retain:object=Jonas Lund's IBF, IBO and WBO heavyweight titles", "!retain:object=IBF"}},
        {"The manager falsified reports to hide the losses.", {"falsify:object=reports"}},
        {"The manager announced plans to hide the losses.", {"announce:object=plans to hide the losses"}},
        {"The mayor was aware of what the board did.", {"be:object=aware of what the board did"}},
        {"Berg was standing at the above address.", {"stand:place=above address"}},
        {"Berg served for three tours in Chad.", {"serve:purpose="}},
        {"The board voted for talks in Chad.", {"!vote:purpose="}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_word_with_hyphens_is_one)
{
    static const told_case cases[] = {
        {"No-one was hurt in the blaze.", {"hurt:object=Anyone", "hurt:polarity=negative"}},
        {"The break-in was planned over months.", {"plan:object=break-in"}},
        {"The club leads the best-of-five series.", {"lead:object=best-of-five series"}},
        {"The firm sold the works - its owner bought a mill.", {"!sell:object=works - its owner"}},
    };
    CHECK(cases);
}

Test(claim_bounds, who_is_meant_is_told_by_a_clause)
{
    static const told_case cases[] = {
        {"Drivers who have no permit must leave the harbour.", {"leave:subject=Drivers who have no permit"}},
        {"The man who made the tape has left Lund.", {"leave:subject=man who made the tape", "make:subject=man"}},
        {"The tall clerk who made the tape has left Lund.", {"leave:subject=tall clerk"}},
        {"Three drivers who slept nearby have left Lund.", {"leave:subject=Three drivers"}},
        {"Police met a band of robbers who held the mill.", {"!hold:subject=band of robbers who held the mill"}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_name_stays_with_its_noun)
{
    static const told_case cases[] = {
        {"Berg joined the folk group Tallow Lane in 1969.", {"join:object=folk group Tallow Lane"}},
        {"The actor and director Karl Hale was hurt.", {"hurt:object=Karl Hale", "!hurt:object=actor"}},
        {"The actor and Karl Hale were hurt.", {"hurt:object=actor", "hurt:object=Karl Hale"}},
        {"The plant of pump maker Alder Works shut down.", {"!shut down:subject=plant of pump maker"}},
    };
    CHECK(cases);
}

Test(claim_bounds, an_office_is_told_with_whose_it_is)
{
    static const told_case cases[] = {
        {"Indiana Gov. Jon Berg plans to go.", {"be:object=Indiana Gov."}},
        {"Lund police spokesman Sgt. Jon Berg refused to talk.", {"be:object=Lund police spokesman"}},
        {"She was born in Florence, Ky., in 1950.", {"be:place=Kentucky", "!be:object=Ky."}},
    };
    CHECK(cases);
}

Test(claim_bounds, what_is_cut_out_of_a_clause_takes_its_commas)
{
    static const told_case cases[] = {
        {"The deal, the ministry said, includes a pause in fighting.",
         {"say:object=The deal includes a pause in fighting"}},
        {"A gunman shot at the crowd, residents said, killing two men.",
         {"!say:object=A gunman shot at the crowd killing two men"}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_name_is_the_mentions_own)
{
    static const told_case cases[] = {
        {"Berg told NBC 7 that the dam broke.", {"tell:recipient=NBC 7"}},
        {"The White House referred questions to Berg.", {"refer:subject=White House"}},
        {"On Wednesday Ashgabat hosts a seminar.", {"host:subject=Ashgabat"}},
        {"Moscow recalled its ambassador.", {"recall:subject=Russia"}},
        {"The Republicans in the town won, because their voters like them.", {"!have:subject=Republican Party"}},
        {"The story of a Danish factory worker Jonas Lund and his family received wide coverage.",
         {"receive:subject=story of a Danish factory worker Jonas Lund and Jonas Lund's family"}},
        {"The story of a factory worker, Jon Berg, received wide coverage.",
         {"receive:subject=story of a factory worker"}},
        {"The board makes changes and additions to the town charter.", {"make:object=additions to the town charter"}},
        {"The board makes changes and additions, according to the charter.", {"make:object=additions"}},
    };
    CHECK(cases);
}

Test(claim_bounds, whoever_is_told_with_his_clause)
{
    static const told_case cases[] = {
        {"Berg said that only those who get tickets would meet the mayor.",
         {"meet:subject=only those who get tickets", "!get:subject=only those"}},
        {"The officer who fired the shots left the town.", {"leave:subject=officer"}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_number_counts_all_that_follow)
{
    static const told_case cases[] = {
        {"The gang seized more than 40 women and young girls.", {"seize:object=more than 40 women and young girls"}},
        {"The gang seized 40 women and 12 girls.", {"seize:object=40 women", "seize:object=12 girls"}},
        {"The gang seized 40 women and a guard.", {"seize:object=40 women", "seize:object=guard"}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_word_is_whole)
{
    static const told_case cases[] = {
        {"Another star, left-hander Karl Lund, left.", {"be:object=left-hander", "!be:object=hander"}},
        {"No-one was hurt in the fire.", {"!hurt:object=one", "hurt:polarity=negative"}},
    };
    CHECK(cases);
}

Test(claim_bounds, what_was_written_as_one_reads_as_one)
{
    static const told_case cases[] = {
        {"The valve was as safe as any other.", {"be:object=as safe as any other"}},
        {"The boats are in use as homes in Oslo.", {"be:object=in use as homes in Oslo"}},
        /* apart in the text */
        {"Berg told reporters on Monday that it rained and told Dahl it snowed.", {"tell:object=that it rained"}},
    };
    CHECK(cases);
}

Test(claim_bounds, whose_it_is_stays_with_each_of_them)
{
    static const told_case cases[] = {
        {"Investors praised Peru's peace and wealth.", {"praise:object=Peru's peace", "praise:object=Peru's wealth"}},
        {"Berg lost his wife and sons in the fire.", {"lose:object=Berg's wife", "lose:object=Berg's sons"}},
        {"Berg thanked his brother and a neighbour.", {"thank:object=neighbour"}},
        {"Berg praised Peru's links with Chile and books.", {"!praise:object=Peru's books"}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_pit_is_nobodys)
{
    static const told_case cases[] = {
        {"Berg was the boss. The mine was shut on Monday.", {"shut:object=mine"}},
        {"Dahl is the mine's owner.", {"be:object=the mine's owner"}},
    };
    CHECK(cases);
}

Test(claim_bounds, what_only_adds_is_left_out)
{
    static const told_case cases[] = {
        {"The sheds, with their iron doors, burned.", {"burn:subject=sheds"}},
        {"Berg, the driver, of Lund, left the room.", {"!leave:subject=driver, of Lund"}},
        /* what is among the damage is damaged, too */
        {"The town suffered some damage, such as broken windows.",
         {"suffer:object=some damage, such as broken windows"}},
        {"Berg praised the slow and needless talk.", {"praise:object=slow and needless talk"}},
    };
    CHECK(cases);
}

Test(claim_bounds, the_name_behind_a_thing_says_which)
{
    static const told_case cases[] = {
        {"The patrol ship Mandal sank the boat.", {"sink:subject=patrol ship Mandal"}},
        {"Workers joined the union Delfin in May.", {"join:object=union Delfin"}},
        {"The newspaper Dagen praised the plan.", {"praise:subject=newspaper Dagen"}},
        /* a day, and what is said of the name */
        {"The report Tuesday angered the council.", {"anger:subject=report"}},
    };
    CHECK(cases);
}

Test(claim_bounds, what_is_said_of_the_whole_clause_stays_out)
{
    static const told_case cases[] = {
        {"The film is reportedly a comedy.", {"be:object=comedy", "be:modality=alleged"}},
        {"Built in Norway in 1998, the big ship passed to a bank.", {"pass:subject=big ship"}},
        {"The report - likely leaked by a clerk - came on Monday.", {"come:subject=report"}},
        {"The man -- bruised and ill -- was left there.", {"leave:object=man"}},
        {"Berg bought a semi-detached house.", {"buy:object=semi-detached house"}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_clause_that_says_which)
{
    static const told_case cases[] = {
        {"The trust she felt with Berg was rare.", {"be:subject=trust she felt with Berg"}},
        {"The ferry they were riding hit a wall.", {"hit:subject=ferry they were riding"}},
        {"The first clerk that she met was Karl Hale.", {"be:subject=first clerk that she met"}},
        /* told for itself, and new of him */
        {"A man who had lost his house robbed the bank.", {"rob:subject=man", "lose:subject=man"}},
        {"The mayor, who ran the mill, left.", {"leave:subject=mayor"}},
    };
    CHECK(cases);
}

Test(claim_bounds, whose_it_is_without_a_name)
{
    static const told_case cases[] = {
        {"A tired man ran home. His sister wept. Police kept his car.",
         {"weep:subject=tired man's sister", "keep:object=tired man's car"}},
        {"A tired man sold his boat.", {"sell:object=his boat"}},
        {"About 900 nurses left. Their union was angry.", {"be:subject=Their union"}},
    };
    CHECK(cases);
}

Test(claim_bounds, marks_without_their_partner)
{
    static const told_case cases[] = {
        {"Berg said it was a \"small\" stone that \"fell from the sky\".",
         {"be:object=small stone that fell from the sky"}},
        {"Berg said the move \"cost the \"old mill\" a lot of money.",
         {"say:object=the move cost the old mill a lot of money"}},
        {"Berg is 6'3\" tall.", {"be:object=\"6'3\"\" tall\""}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_name_beside_an_office)
{
    static const told_case cases[] = {
        {"The head of the fire department, Karl Hale, spoke.", {"be:object=head of the fire department"}},
        {"The author of that boast, Ada Berg, died.", {"be:object=author of that boast", "die:subject=Ada Berg"}},
        {"Police met the wife of the singer, Karl Hale.", {"be:object=singer"}},
    };
    CHECK(cases);
}

Test(claim_bounds, himself_and_his_age)
{
    static const told_case cases[] = {
        {"Hale signed the contracts himself.", {"sign:object=contracts", "sign:subject=Hale"}},
        {"Karl Hale drank the water himself.", {"drink:object=water", "!drink:other=Karl Hale"}},
        {"Lund herself was a guard.", {"be:subject=Lund", "be:object=guard"}},
        {"Ada Lund, who herself won a prize, resigned.", {"win:subject=Ada Lund"}},
        {"Karl Hale hurt himself.", {"hurt:object=Karl Hale"}},
        {"Karl Hale is sure of himself.", {"be:object=sure of himself"}},
        {"Alder Wales said a man in his 70s has died.", {"die:subject=man in his 70s"}},
        {"Karl Hale sold his boats.", {"sell:object=Karl Hale's boats"}},
    };
    CHECK(cases);
}

Test(claim_bounds, a_verb_is_no_attribute)
{
    static const told_case cases[] = {
        {"Rosa Dahl was elected mayor of Lund on Tuesday.",
         {"elect:object=Rosa Dahl", "elect:complement=mayor of Lund", "elect:time_text=Tuesday"}},
        {"Ada Berg hopes to be elected president.", {"elect:complement=president"}},
        {"The mayor said that voters had punished arrogance.", {"punish:object=arrogance"}},
        {"The bill would have restricted emissions only from mills.", {"restrict:subject=bill"}},
        {"The board recalls past crimes.", {"recall:object=past crimes"}},
        {"The guard pushed past the agent.", {"push past:object=agent"}},
        {"Berg has a sprained ankle.", {"have:object=sprained ankle"}},
    };
    CHECK(cases);
}

Test(claim_bounds, what_hangs_on_a_noun_by_mistake)
{
    static const told_case cases[] = {
        {"The team has learned from coast guards that some of the boats have crossed the border.",
         {"learn:object=some of the boats have crossed the border"}},
        {"On Monday several guards of the harbour confirmed that the boat sank.",
         {"confirm:subject=several guards of the harbour", "confirm:time_text=Monday"}},
        {"The mayor joined what critics called a farce.",
         {"join:object=what critics called a farce", "!be:object=farce"}},
        {"Ada Berg would be chosen if Liberals win the vote in November and Dahl becomes governor.",
         {"become:modality=conditional"}},
    };
    CHECK(cases);
}

Test(claim_bounds, nobody_does_it_to_himself)
{
    static const told_case cases[] = {
        {"After running tests the doctors left.", {"!run:subject=tests"}},
        {"Sensors are cheap. The sensors they tested failed.", {"!test:subject=sensors"}},
        {"Rosa Dahl cut herself.", {"cut:subject=Rosa Dahl", "cut:object=Rosa Dahl"}},
    };
    CHECK(cases);
}
