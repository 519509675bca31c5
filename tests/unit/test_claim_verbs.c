/* What belongs to a verb, a state or a content, and what is denied or asked of it. Our own sentences; needs the model.
 */
#include "claim_row.h"

TestSuite(claim_verbs, .init = open_environment, .fini = close_environment);

Test(claim_verbs, how_much_stays_with_the_verb)
{
    static const told_case cases[] = {
        {"Berg said the storm lasted longer than usual.", {"last:manner=longer than usual"}},
        {"The pump did not work quite as well as had been hoped.",
         {"work:manner=quite as well as had been hoped", "work:polarity=negative"}},
        {"Prices rose faster than wages.", {"rise:manner=faster than wages"}},
        {"The flood killed more people than any other.", {"kill:object=more people than any other"}},
        {"The dam was finished two years later than planned.", {"finish:manner=two years later than planned"}},
        {"Two officers stayed far away from the house.", {"stay:other=far away from the house"}},
        /* the polarity tells it */
        {"The mill no longer works.", {"work:manner=", "work:polarity=negative"}},
        {"Berg fought as early as the first round.", {"!fight:manner=as early as the first round"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_is_bargained_for_has_not_happened)
{
    static const told_case cases[] = {
        {"The board said it had agreed on the release of the crew.", {"release:modality=planned"}},
        {"The two sides are negotiating for the return of the ship.", {"!return:modality=asserted"}},
        {"The mayor spoke after the release of the crew.", {"release:modality=asserted"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_was_ruled_out_troubled_or_wished_for)
{
    static const told_case cases[] = {
        {"The brothers have ruled out fighting each other.", {"fight:modality=planned", "fight:polarity=negative"}},
        {"Police ruled out a crime.", {"!rule out:modality=planned"}},
        {"The firm ran into problems selling the phone, pushing the date back.",
         {"sell:modality=possible", "push:modality=asserted"}},
        {"The board tackled problems facing the town.", {"face:modality=asserted"}},
        {"Dahl wants to create a system which is fair.", {"be:modality=planned"}},
        {"Dahl created a system which is fair.", {"be:modality=asserted"}},
        {"The board was tasked with designing a plan.", {"design:modality=planned"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_one_has_no_means_for_and_what_says_no_itself)
{
    static const told_case cases[] = {
        {"Berg did not have the money to pay for the boat.",
         {"!pay for:polarity=negative", "!pay for:modality=planned"}}, /* what he did not do is not told */
        {"Berg has no plan to pay for the boat.", {"!pay for:modality=possible"}},
        {"The board is answerable to no one.", {"be:polarity=positive"}},
        {"The guidelines for the use of the standard are new.", {"use:modality=planned"}},
        {"The report described the use of the standard.", {"!use:modality=planned"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_one_is_about_to_do_and_what_one_is_told_to)
{
    static const told_case cases[] = {
        {"The boss is leaving the firm.", {"leave:modality=planned"}},
        {"People are leaving the town.", {"leave:modality=asserted"}},
        {"The phone is coming to the Lund network.", {"!come to:modality=asserted"}},
        {"She said that Hale will not hold back when he has concerns about it.", {"have:modality=conditional"}},
        {"The allegations include trips that Berg took in May.", {"take:modality=alleged"}},
        {"Berg tried to alter votes or other parts of the count.", {"try to alter:modality=asserted"}},
    };
    CHECK(cases);
}

Test(claim_verbs, a_state_is_told_with_what_makes_it)
{
    static const told_case cases[] = {
        {"Three coaches were out swimming in the area.", {"be:object=out swimming in the area"}},
        {"The board will be in a position to decide next week.", {"be:object=in a position to decide next week"}},
        {"The mayor was in Lund to open a bridge.", {"!be:object=in Lund to open a bridge"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_the_polarity_denies_is_not_denied_twice)
{
    static const told_case cases[] = {
        {"No-one was hurt in the fire.", {"hurt:object=Anyone", "hurt:polarity=negative"}},
        {"Berg has no known history of theft and no known debts.",
         {"have:object=known history of theft and known debts", "have:polarity=negative"}},
        {"Berg has no house and no fewer than two boats.", {"!have:object=house and fewer than two boats"}},
        {"It is hardly surprising that the mill closed.", {"be:object=surprising", "close:polarity=positive"}},
    };
    CHECK(cases);
}

Test(claim_verbs, a_release_has_its_speaker)
{
    static const told_case cases[] = {
        {"Sergeant Jon Dahl reported:\n\nOfficers fled the mill. The mill burned.",
         {"flee:speaker=Jon Dahl", "flee:form=indirect", "burn:speaker=Jon Dahl"}},
        {"Police named Jon Dahl:\n\nOfficers fled the mill.", {"flee:speaker=", "flee:form=narration"}},
    };
    CHECK(cases);
}

Test(claim_verbs, a_question_keeps_its_mark_and_stays_open)
{
    static const told_case cases[] = {
        {"Time will tell if the plan works.", {"tell:object=if the plan works", "work:modality=asked"}},
        {"The spokesman would not say if the mayor was in the car.",
         {"say:object=if the mayor was in the car", "be:modality=asked"}},
        {"It is unclear if the pilot survived the crash.", {"survive:modality=asked"}},
        {"Reporters asked whether the dam was safe.", {"ask:object=whether the dam was safe"}},
        /* a condition is none */
        {"If the dam breaks, the town will be flooded.", {"break:modality=conditional", "!break:modality=asked"}},
        {"The firm said if confirmed the loss would hurt its owners.", {"!hurt:modality=asked"}},
        {"The firm said that the dam was safe.", {"say:object=the dam was safe", "be:modality=asserted"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_was_tried_was_tried)
{
    static const told_case cases[] = {
        {"The army has tried to retake the town.", {"try to retake:modality=asserted"}},
        {"Divers are struggling to reach the wreck.", {"struggle to reach:modality=asserted"}},
        {"The crew will try to refloat the ship on Monday.", {"try to refloat:modality=planned"}},
        {"The two firms sought to sway the vote.", {"seek to sway:modality=asserted"}},
        {"The two firms seek to sway the vote.", {"seek to sway:modality=planned"}},
        {"The gang made an attempt to rob the bank.", {"rob:modality=planned"}},
        {"The crew wants to refloat the ship.", {"want to refloat:modality=planned"}},
        {"His fall has more to do with his head than with his back.",
         {"have:modality=asserted", "!do:modality=planned"}},
        {"The firm has to do more for its staff.", {"do:modality=planned"}},
        {"Referee Karl Lund elected to stop the bout early on when Dahl was offering no reply.",
         {"stop:modality=asserted"}},
        {"Karl Lund was elected to lead the club.", {"!lead:modality=asserted"}},
    };
    CHECK(cases);
}

Test(claim_verbs, seldom_is_not_never)
{
    static const told_case cases[] = {
        {"Anna Berg rarely landed a blow.", {"land:polarity=positive", "land:manner=rarely"}},
        {"Anna Berg never landed a blow.", {"land:polarity=negative"}},
        {"Anna Berg barely landed a blow.", {"land:polarity=negative"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_somebody_is_described_as)
{
    static const told_case cases[] = {
        {"Karl Dahl described Anna Berg as having no fear.", {"describe:complement=having no fear"}},
        {"A few days ago Karl Dahl resigned.", {"resign:time_text=A few days ago"}},
    };
    CHECK(cases);
}

Test(claim_verbs, a_measure_stays_with_its_state)
{
    static const told_case cases[] = {
        {"The rocket was 38 metres high.", {"be:object=38 metres high"}},
        {"The village is ten miles away.", {"be:object=ten miles away"}},
        {"The offer was fair over three years.", {"be:object=fair"}},
        {"Karl Lund was busy last week.", {"be:object=busy"}},
    };
    CHECK(cases);
}

Test(claim_verbs, must_have_is_inferred)
{
    static const told_case cases[] = {
        {"The firm must have looked up the address.", {"look up:modality=possible"}},
        {"The firm must look up the address.", {"look up:modality=planned"}},
    };
    CHECK(cases);
}

Test(claim_verbs, the_object_of_a_verb_with_its_preposition)
{
    static const told_case cases[] = {
        {"The board is looking for a successor.", {"look for:object=successor", "!look for:other=for successor"}},
        {"Speakers called on the council to vote the plan down.", {"call on:object=council"}},
        {"The prosecutor is looking into the speed of the train.", {"look into:object=speed of the train"}},
        {"Drivers went on strike on Monday.", {"go on strike:time_text=Monday", "!go on:topic=strike"}},
        /* behind another phrase it opens its own */
        {"Residents took to the streets this week over the killings.", {"!take over:place=streets"}},
        {"The party took over the council in May.", {"take over:object=council"}},
    };
    CHECK(cases);
}

Test(claim_verbs, a_state_and_what_it_is_about_are_one)
{
    static const told_case cases[] = {
        {"Karl Lund is sure that the dam is safe.", {"be:object=sure that the dam is safe"}},
        {"It was not clear whether the pilot lived.", {"be:object=clear whether the pilot lived"}},
        {"The money was not enough to buy the house.", {"be:object=enough to buy the house"}},
        {"It is difficult to find a home.", {"!be:object=difficult to find a home"}},
        {"The firm is certain, its boss said, that it will win.", {"be:object=certain"}},
        {"The army dropped 27 bundles containing arms and food early on Monday.",
         {"drop:object=27 bundles containing arms and food", "drop:time_text=Monday"}},
        {"Karl Lund attended a meeting on Sunday.", {"attend:object=meeting on Sunday"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_is_denied_is_denied_once)
{
    static const told_case cases[] = {
        {"Nobody knew the driver.", {"know:subject=Anybody", "know:polarity=negative"}},
        {"None of the guards left.", {"leave:subject=Any of the guards", "leave:polarity=negative"}},
        {"Karl Lund has nothing to do with the firm.", {"have:object=anything to do with the firm"}},
        {"The crew found no more than three bolts.", {"!find:object=more than three bolts"}},
        {"Neither of the guards has left.", {"leave:subject=Either of the guards", "leave:polarity=negative"}},
        {"Not a metre of rope was found.", {"find:polarity=negative"}},
        {"The firm sold boats and not cars.", {"sell:object=cars", "!sell:object=not cars"}},
        {"Not everybody agrees.", {"agree:subject=Not everybody", "agree:polarity=positive"}},
        {"The plan is none too clear.", {"!be:object=any too clear"}},
    };
    CHECK(cases);
}

Test(claim_verbs, nobody_is_not_one)
{
    static const told_case cases[] = {
        {"No one left the room.", {"leave:subject=Anyone", "leave:polarity=negative"}},
        {"Berg knew the one who left.", {"!leave:subject=no one"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_a_state_is_about)
{
    static const told_case cases[] = {
        {"Berg was guilty of careless riding.", {"be:object=guilty of careless riding"}},
        {"The harbour is open to all boats.", {"be:object=open to all boats"}},
        {"The tower is taller than the church.", {"be:object=taller than church"}},
        {"Berg was interested in the old mill.", {"be:object=interested in old mill"}},
        {"The tower is tall in winter.", {"be:object=tall"}},
        {"Berg became upset with the council.", {"become:object=upset with council"}},
        {"Berg was tired for two weeks.", {"be:object=tired"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_a_verb_governs)
{
    static const told_case cases[] = {
        {"The money went into a new pump.", {"go into:object=new pump"}},
        {"The smell came from a broken drain.", {"come from:object=broken drain"}},
        {"Berg went to the harbour on Monday.", {"go:place=harbour"}},
        {"Berg accused the council of hiding the letter.", {"accuse:complement=of hiding the letter"}},
        {"The mast was linked to the outage.", {"link:complement=to outage"}},
        {"Berg saw the mast in fog.", {"see:complement="}},
        {"The water was tested for lead.", {"test:complement=for lead"}},
        {"Two men were detained over a debt.", {"detain:complement=over debt"}},
        {"Dahl quarrelled with the mayor over the bill.", {"quarrel with:object=mayor"}},
        {"As a boy, Berg decided to build boats.", {"decide:object=to build boats"}},
    };
    CHECK(cases);
}

Test(claim_verbs, nothing_beside_what_is_said)
{
    static const told_case cases[] = {
        {"\"The dam will hold,\" Berg told the hall, to applause from the benches.",
         {"tell:object=The dam will hold", "tell:recipient=hall"}},
        {"The envoy said: \"This was no gift, this was a sale.\"", {"say:object=This was no gift, this was a sale"}},
    };
    CHECK(cases);
}

Test(claim_verbs, of_what_it_is_said)
{
    static const told_case cases[] = {
        {"Dahl sold the old pumps, which the mayor says were faulty.", {"say:object=old pumps were faulty"}},
        {"The mayor cannot say who sold the pumps.", {"say:object=who sold the pumps"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_an_aim_is)
{
    static const told_case cases[] = {
        {"The aim is to drain the field and sell it.", {"be:object=to drain the field and sell it", "!sell:object=it"}},
        {"Berg said that the plan was to rent a barge.", {"be:object=to rent a barge"}},
        {"The judge is to hear the case.", {"hear:object=case"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_is_said_goes_on_with_the_same_subject)
{
    static const told_case cases[] = {
        {"The clerk said the bridge was closed at noon and reopened at two.",
         {"say:object=the bridge was closed at noon and reopened at two"}},
        {"Berg said that the pump had failed and that the crew had left the mine.",
         {"say:object=the pump had failed and that the crew had left the mine"}},
        {"The van was meant to be towed, but the guards drove it away, an officer said.",
         {"say:object=The van was meant to be towed, but the guards drove it away"}},
        {"The council promised to mend the roof and paint the hall.",
         {"promise:object=to mend the roof and paint the hall"}},
        /* the outlet's own */
        {"The mayor said the school burned down, and the church was damaged.", {"say:object=the school burned down"}},
        {"Hale claimed the mill had been sold but offered no proof.", {"claim:object=the mill had been sold"}},
    };
    CHECK(cases);
}

Test(claim_verbs, words_that_turn_the_meaning_stay_in)
{
    static const told_case cases[] = {
        {"Berg pleaded not guilty.", {"plead:object=not guilty"}},
        {"Berg was found not guilty.", {"find:complement=not guilty"}},
        {"Berg is not guilty.", {"be:object=guilty", "be:polarity=negative"}},
        {"Berg could not simply ignore the law.", {"ignore:polarity=negative"}},
        {"Berg did not simply ignore the law.", {"ignore:polarity=positive"}},
        {"A few began to panic.", {"panic:subject=A few"}},
        {"Few came.", {"!come:subject=A few"}},
    };
    CHECK(cases);
}

Test(claim_verbs, how_far_content_goes)
{
    static const told_case cases[] = {
        {"Police said a man fell from the bridge and hit his head.",
         {"say:object=a man fell from the bridge and hit his head", "fall:object="}},
        {"Officials said that the dam leaked and that nobody knew why.",
         {"say:object=the dam leaked and that nobody knew why"}},
        {"Three men died and two were hurt in the crash, police said.",
         {"say:object=Three men died and two were hurt in the crash"}},
        {"Berg said he was ill and denied that he had left.", {"say:object=he was ill"}},
        {"Berg was fined after driving home and never appealed.", {"fine:other=after driving home"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_a_verb_takes_with_to)
{
    static const told_case cases[] = {
        {"Norland decided in 2015 to raise its taxes.", {"decide:object=to raise its taxes", "decide:purpose="}},
        {"Anna Berg expects the rain to ease on Monday.", {"expect:complement=to ease on Monday", "ease:subject=rain"}},
        {"The union wants the firm to leave the town.", {"want:complement=to leave the town", "leave:subject=firm"}},
        {"Farmers want the right to vote.", {"want:object=right to vote"}},
        {"Berg left his bag in the hall to fetch the key.", {"leave:complement="}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_is_counted)
{
    static const told_case cases[] = {
        {"The ferry needs more than four.", {"need:object=more than four", "need:quantity=4.."}},
        {"Berg started his firm with 14 million euros from a bank.",
         {"start:other=with 14 million euros from a bank", "start:quantity=14000000"}},
        {"Police put the crowd at 8,000.", {"put:complement=at 8,000", "put:quantity=8000"}},
        {"The number rose to 44.", {"rise to:object=44", "rise to:other="}},
        {"The number of boats rose by 2 percent.", {"rise:other=by 2 percent"}},
        {"The prize is worth 20,000 euros.", {"be:object=worth 20,000 euros", "be:quantity=20000", "be:complement="}},
    };
    CHECK(cases);
}

Test(claim_verbs, verbs_that_look_like_other_words)
{
    static const told_case cases[] = {
        {"The club thanks the crew and the fire service for their help.", {"thank:object=crew", "!be:subject=club"}},
        {"On Monday Berg will be fitting a bathroom.", {"fit:object=bathroom"}},
    };
    CHECK(cases);
}

Test(claim_verbs, words_of_a_verb)
{
    static const told_case cases[] = {
        {"The firm put together a plan.", {"put together:object=plan", "put together:manner="}},
        {"The town called in a diver.", {"call in:object=diver"}},
        {"Two rivals took on the new role.", {"take on:object=new role"}},
        {"The firm paid in cash.", {"!pay in:object=cash"}},
        {"Berg was killed along with three others.", {"kill:object=Berg"}},
        {"An aide was quoted as saying that the dam leaked.", {"quote:complement=saying that the dam leaked"}},
        {"The city would like the firm to leave.", {"like:complement=to leave", "leave:subject=firm"}},
    };
    CHECK(cases);
}

Test(claim_verbs, relatives_behind_the_verb)
{
    static const told_case cases[] = {
        {"A new tape has surfaced that allegedly captures the shooting.",
         {"capture:subject=new tape", "!surface:object=allegedly captures the shooting"}},
        {"New tapes have emerged that show the mayor in a bar.", {"show:subject=New tapes", "show:object=mayor"}},
        {"The town demanded that the firm stop work.", {"!stop:subject=town"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_happens_is_no_thing)
{
    static const told_case cases[] = {
        {"The mine is old. It was the worst accident in years.", {"!be:object=worst accident in years"}},
        {"The ferry is old. It was the first time the crew had met.", {"!be:object=first time the crew had met"}},
        {"The ferry is old. It is an honour to sail her.", {"!be:object=honour"}},
        {"The ferry is old. It is a steamer.", {"be:subject=ferry"}},
        {"The launch went well. It was the third attempt in a week.", {"be:subject=launch"}},
    };
    CHECK(cases);
}

Test(claim_verbs, words_of_a_question)
{
    static const told_case cases[] = {
        {"How did the ferry sink?", {"sink:manner=how"}},
        {"So why is the ferry late?", {"be:purpose=why"}},
        {"Where did the ferry sink?", {"sink:place=where"}},
        {"Where did the money come from?", {"come from:place=where"}},
        {"When did the ferry sink?", {"sink:other=when"}},
        {"How late is the ferry?", {"be:object=How late", "!be:manner=how"}},
        {"Police said how the ferry sank.", {"!sink:manner=how"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_a_particle_is_done_to)
{
    static const told_case cases[] = {
        {"The fall closed off the eastern face.", {"close off:object=eastern face"}},
        {"A guard laughed off Peru's offer of a deal.", {"laugh off:object=Peru's offer of a deal"}},
        {"A ferry sank off Alder island.", {"sink:place=off Alder island"}},
        {"Nobody got out that way.", {"!get out:object=that way"}},
    };
    CHECK(cases);
}

Test(claim_verbs, a_preposition_at_the_end)
{
    static const told_case cases[] = {
        {"A lot is going on.", {"go on:subject=lot"}},
        {"The road that the guards complained about is shut.", {"complain about:subject=guards"}},
        {"The strike went on Friday.", {"!go on:subject=strike"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_somebody_is_made)
{
    static const told_case cases[] = {
        {"The fame made Karl Hale a celebrity.", {"make:object=Karl Hale", "make:complement=celebrity"}},
        {"The regulators did not consider Ada Berg a realistic option.",
         {"consider:object=Ada Berg", "consider:complement=realistic option"}},
        {"Karl Hale was ill. His aunt made him a cake.", {"make:object=cake", "make:recipient=Karl Hale"}},
    };
    CHECK(cases);
}

Test(claim_verbs, what_a_figure_is_compared_with)
{
    static const told_case cases[] = {
        {"Some 30 men had a stroke, compared with 26 of the others.", {"have:object=stroke", "!compare:speaker="}},
        {"Critics compared the mayor with a king.", {"compare:subject=Critics"}},
        {"The mayor was compared with a king.", {"compare:object=mayor"}},
    };
    CHECK(cases);
}
