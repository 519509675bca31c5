/* What came of an act and what was only meant by it: polarity and modality of infinitives and gerunds; how sure those
 * are who tell it, and in whose words it stands. */
#ifndef CC_CLAIM_FACTUALITY_CASES_H
#define CC_CLAIM_FACTUALITY_CASES_H

#include "claim_cases.h"

/* clang-format off */
static const claim_case factuality_cases[] = {
    {"stopped_to_retain", "10: an outcome",
     "Berg/Berg/NNP/2/nsubj stopped/stop/VBD/0/root Dahl/Dahl/NNP/2/obj in/in/IN/7/case the/the/DT/7/det "
     "sixth/sixth/JJ/7/amod round/round/NN/2/obl to/to/TO/9/mark retain/retain/VB/2/advcl the/the/DT/11/det "
     "belt/belt/NN/9/obj ./././2/punct",
     {"|Berg|retain|belt|positive|asserted"}},
    {"did_not_stop_to_retain", "10: no outcome of what was not done",
     "Berg/Berg/NNP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod beat/beat/VB/0/root Dahl/Dahl/NNP/4/obj "
     "to/to/TO/7/mark retain/retain/VB/4/advcl the/the/DT/9/det belt/belt/NN/7/obj ./././4/punct",
     {"|Berg|retain|belt|positive|planned"}},
    {"cut_to_save", "10: a purpose",
     "Berg/Berg/NNP/2/nsubj beat/beat/VBD/0/root the/the/DT/4/det drum/drum/NN/2/obj to/to/TO/6/mark "
     "wake/wake/VB/2/advcl Dahl/Dahl/NNP/6/obj ./././2/punct",
     {"|Berg|wake|Dahl|positive|planned"}},
    {"in_order_to_find", "10: a purpose, though one may return to find something",
     "Berg/Berg/NNP/2/nsubj returned/return/VBD/0/root in/in/IN/6/mark order/order/NN/3/fixed to/to/TO/6/mark "
     "find/find/VB/2/advcl the/the/DT/8/det sum/sum/NN/6/obj ./././2/punct",
     {"|Berg|find|sum|positive|planned"}},
    {"only_to_find", "10: a turn of events",
     "Berg/Berg/NNP/2/nsubj travelled/travel/VBD/0/root home/home/RB/2/advmod only/only/RB/6/advmod "
     "to/to/TO/6/mark find/find/VB/2/advcl the/the/DT/8/det key/key/NN/6/obj ./././2/punct",
     {"|Berg|find|key|positive|asserted"}},
    {"used_to_buy", "10: what it was used for was done",
     "Berg/Berg/NNP/2/nsubj used/use/VBD/0/root the/the/DT/4/det money/money/NN/2/obj to/to/TO/6/mark "
     "buy/buy/VB/2/advcl a/a/DT/8/det boat/boat/NN/6/obj ./././2/punct",
     {"|Berg|buy|boat|positive|asserted"}},
    {"has_yet_to", "11: not so far",
     "The/the/DT/2/det council/council/NN/3/nsubj has/have/VBZ/0/root yet/yet/RB/3/advmod to/to/TO/6/mark "
     "approve/approve/VB/3/xcomp the/the/DT/8/det plan/plan/NN/6/obj ./././3/punct",
     {"|council|approve|plan|negative|asserted"}},
    {"is_yet_to", "11: not so far",
     "The/the/DT/2/det council/council/NN/6/nsubj is/be/VBZ/6/cop yet/yet/RB/6/advmod to/to/TO/6/mark "
     "approve/approve/VB/0/root the/the/DT/8/det plan/plan/NN/6/obj ./././6/punct",
     {"|council|approve|plan|negative|asserted"}},
    {"too_weak_to", "11: it cannot be",
     "Berg/Berg/NNP/4/nsubj was/be/VBD/4/cop too/too/RB/4/advmod weak/weak/JJ/0/root to/to/TO/6/mark "
     "stand/stand/VB/4/xcomp ./././4/punct",
     {"|Berg|stand||negative|possible"}},
    {"lucky_enough_to", "10: it was so",
     "Berg/Berg/NNP/3/nsubj was/be/VBD/3/cop lucky/lucky/JJ/0/root enough/enough/RB/3/advmod to/to/TO/6/mark "
     "escape/escape/VB/3/advcl ./././3/punct",
     {"|Berg|escape||positive|asserted"}},
    {"old_enough_to", "10: it may be",
     "Berg/Berg/NNP/3/nsubj was/be/VBD/3/cop old/old/JJ/0/root enough/enough/RB/3/advmod to/to/TO/6/mark "
     "vote/vote/VB/3/advcl ./././3/punct",
     {"|Berg|vote||positive|possible"}},
    {"kept_from", "11: whom the verb holds back does not do it",
     "Police/police/NNS/2/nsubj kept/keep/VBD/0/root the/the/DT/4/det driver/driver/NN/2/obj from/from/IN/6/mark "
     "leaving/leave/VBG/4/acl ./././2/punct",
     {"|driver|leave||negative|asserted"}},
    {"was_barred_from", "11: nor does who is held back",
     "Berg/Berg/NNP/3/nsubj:pass was/be/VBD/3/aux:pass barred/bar/VBN/0/root from/from/IN/5/mark "
     "leaving/leave/VBG/3/advcl Oslo/Oslo/NNP/5/obj ./././3/punct",
     {"|Berg|leave|Oslo|negative|asserted"}},
    {"earned_from", "11: no holding back",
     "Police/police/NNS/2/nsubj earned/earn/VBD/0/root the/the/DT/4/det money/money/NN/2/obj from/from/IN/6/mark "
     "selling/sell/VBG/2/advcl boats/boat/NNS/6/obj ./././2/punct",
     {"!|~|sell|boats|negative"}},
    {"helped_clean", "8: no imperative, whatever the form of the lower verb",
     "Volunteers/volunteer/NNS/2/nsubj helped/help/VBD/0/root clean/clean/VB/2/xcomp the/the/DT/5/det "
     "beach/beach/NN/3/obj ./././2/punct",
     {"|Volunteers|help to clean|beach|positive|asserted"}},
    {"left_to_join", "8: two acts",
     "Berg/Berg/NNP/2/nsubj left/leave/VBD/0/root to/to/TO/4/mark join/join/VB/2/xcomp the/the/DT/6/det "
     "bank/bank/NN/4/obj ./././2/punct",
     {"|Berg|leave||positive|asserted", "|Berg|join|bank|positive|planned"}},
    {"considered_selling", "10: a plan",
     "Berg/Berg/NNP/2/nsubj considered/consider/VBD/0/root selling/sell/VBG/2/xcomp the/the/DT/5/det "
     "boat/boat/NN/3/obj ./././2/punct",
     {"~|Berg|sell|boat|positive|planned"}},
    {"rejected_the_claim", "10: a claim that is called untrue",
     "The/the/DT/2/det council/council/NN/3/nsubj rejected/reject/VBD/0/root the/the/DT/5/det claim/claim/NN/3/obj "
     "that/that/IN/10/mark the/the/DT/8/det bridge/bridge/NN/10/nsubj was/be/VBD/10/cop unsafe/unsafe/JJ/5/acl "
     "./././3/punct",
     {"council|bridge|be|unsafe|positive|denied"}},
    {"persuaded_to", "10: who is persuaded does it",
     "Berg/Berg/NNP/2/nsubj persuaded/persuade/VBD/0/root the/the/DT/4/det board/board/NN/2/obj to/to/TO/6/mark "
     "drop/drop/VB/2/advcl the/the/DT/8/det case/case/NN/6/obj ./././2/punct",
     {"|board|drop|case|positive|asserted"}},
    {"urged_to", "10: who is urged may not",
     "Berg/Berg/NNP/2/nsubj urged/urge/VBD/0/root the/the/DT/4/det board/board/NN/2/obj to/to/TO/6/mark "
     "drop/drop/VB/2/xcomp the/the/DT/8/det case/case/NN/6/obj ./././2/punct",
     {"Berg|board|drop|case|positive|planned"}},
    {"rather_than_pay", "11: what was not done instead",
     "Berg/Berg/NNP/2/nsubj sold/sell/VBD/0/root the/the/DT/4/det house/house/NN/2/obj rather/rather/RB/7/cc "
     "than/than/IN/5/fixed pay/pay/VB/2/conj the/the/DT/9/det tax/tax/NN/7/obj ./././2/punct",
     {"|Berg|pay|tax|negative"}},
    {"no_evidence_to_suggest", "10: what nothing tells is doubted, and nobody says it",
     "The/the/DT/2/det agency/agency/NN/3/nsubj has/have/VBZ/0/root no/no/DT/5/det evidence/evidence/NN/3/obj "
     "to/to/TO/7/mark suggest/suggest/VB/5/acl that/that/IN/11/mark the/the/DT/10/det men/man/NNS/11/nsubj "
     "fled/flee/VBD/7/ccomp ./././3/punct",
     {"|evidence|suggest|the men fled|negative|asserted", "|men|flee||negative|possible", "!|agency|suggest"}},
    {"went_to_see", "10: who goes to see somebody sees him",
     "Berg/Berg/NNP/2/nsubj went/go/VBD/0/root to/to/TO/4/mark see/see/VB/2/xcomp a/a/DT/6/det doctor/doctor/NN/4/obj "
     "./././2/punct",
     {"|Berg|see|doctor|positive|asserted"}},
    {"is_going_to_see", "10: but who is going to has not",
     "Berg/Berg/NNP/3/nsubj is/be/VBZ/3/aux going/go/VBG/0/root to/to/TO/5/mark see/see/VB/3/xcomp a/a/DT/7/det "
     "doctor/doctor/NN/5/obj ./././3/punct",
     {"|Berg|see|doctor|positive|planned"}},
    {"do_not_forget", "10: an order, and no claim that somebody likes it",
     "Do/do/VB/3/aux not/not/RB/3/advmod forget/forget/VB/0/root to/to/TO/5/mark like/like/VB/3/xcomp the/the/DT/7/det "
     "page/page/NN/5/obj ./././3/punct",
     {"!~|~|like|page|~|asserted"}},
    {"afraid_would_have", "10: feared, and no condition",
     "Berg/Berg/NNP/3/nsubj was/be/VBD/3/cop afraid/afraid/JJ/0/root the/the/DT/5/det dam/dam/NN/8/nsubj "
     "would/would/MD/8/aux have/have/VB/8/aux burst/burst/VBN/3/ccomp ./././3/punct",
     {"~|dam|burst||positive|possible"}},
    {"without_power", "11: said in its own words, and not denied",
     "The/the/DT/2/det town/town/NN/5/nsubj was/be/VBD/5/cop without/without/IN/5/case power/power/NN/0/root ./././5/punct",
     {"|town|be|~|positive|asserted"}},
    {"the_way_it_bent", "6: a way is no object",
     "Berg/Berg/NNP/2/nsubj saw/see/VBD/0/root the/the/DT/4/det way/way/NN/2/obj the/the/DT/6/det phone/phone/NN/7/nsubj "
     "bent/bend/VBD/4/acl:relcl ./././2/punct",
     {"|phone|bend|", "!|phone|bend|way"}},
    {"it_turned_out", "5: \"it\" is what follows",
     "It/it/PRP/2/nsubj turned/turn/VBD/0/root out/out/RP/2/compound:prt that/that/IN/6/mark Berg/Berg/NNP/6/nsubj "
     "left/leave/VBD/2/ccomp ./././2/punct",
     {"|Berg|leave", "!|It|turn out"}},
    {"bergs_arrest", "12: whom the noun's act is done to",
     "Anna/Anna/NNP/2/compound Berg/Berg/NNP/4/nmod:poss 's/'s/POS/2/case arrest/arrest/NN/5/nsubj came/come/VBD/0/root "
     "on/on/IN/7/case Monday/Monday/NNP/5/obl ./././5/punct",
     {"||arrest|Anna Berg", "!|Anna Berg|arrest"}},
    {"we_believe", "11: who believes it himself is not sure",
     "We/we/PRP/2/nsubj believe/believe/VBP/0/root that/that/IN/6/mark two/two/CD/5/nummod boats/boat/NNS/6/nsubj "
     "broke/break/VBD/2/ccomp loose/loose/RB/6/advmod ./././2/punct",
     {"~|two boats|break||positive|possible"}},
    {"fans_believe", "11: what others believe is told as theirs",
     "Fans/fan/NNS/2/nsubj believe/believe/VBP/0/root that/that/IN/6/mark two/two/CD/5/nummod boats/boat/NNS/6/nsubj "
     "broke/break/VBD/2/ccomp loose/loose/RB/6/advmod ./././2/punct",
     {"Fans|two boats|break||positive|asserted"}},
    {"could_not_find", "11: who could not did not",
     "The/the/DT/2/det firm/firm/NN/5/nsubj could/could/MD/5/aux not/not/RB/5/advmod find/find/VB/0/root "
     "the/the/DT/7/det key/key/NN/5/obj ./././5/punct",
     {"|firm|find|key|negative|asserted"}},
    {"could_not_have", "11: what is only thought of",
     "Berg/Berg/NNP/5/nsubj could/could/MD/5/aux not/not/RB/5/advmod have/have/VB/5/aux survived/survive/VBN/0/root "
     "the/the/DT/7/det fall/fall/NN/5/obj ./././5/punct",
     {"|Berg|survive|fall|negative|possible"}},
    {"when_you_go", "11: nobody went",
     "It/it/PRP/3/nsubj is/be/VBZ/3/cop cold/cold/JJ/0/root when/when/WRB/6/advmod you/you/PRP/6/nsubj "
     "go/go/VBP/3/advcl from/from/IN/9/case a/a/DT/9/det pool/pool/NN/6/obl to/to/IN/12/case the/the/DT/12/det "
     "sea/sea/NN/6/obl ./././3/punct",
     {"|you|go from|pool|positive|conditional"}},
    {"when_they_went", "11: they did",
     "It/it/PRP/3/nsubj was/be/VBD/3/cop cold/cold/JJ/0/root when/when/WRB/6/advmod they/they/PRP/6/nsubj "
     "went/go/VBD/3/advcl from/from/IN/9/case a/a/DT/9/det pool/pool/NN/6/obl to/to/IN/12/case the/the/DT/12/det "
     "sea/sea/NN/6/obl ./././3/punct",
     {"|they|go from|pool|positive|asserted"}},
    {"approach_to", "11: what it is to reach",
     "Berg/Berg/NNP/2/nsubj presented/present/VBD/0/root an/a/DT/4/det approach/approach/NN/2/obj to/to/IN/6/mark "
     "ensuring/ensure/VBG/2/advcl safety/safety/NN/6/obj ./././2/punct",
     {"~|~|ensure|safety|positive|planned"}},
    {"only_surmise", "11: a guess",
     "Dahl/dahl/NN/4/nsubj can/can/MD/4/aux only/only/RB/4/advmod surmise/surmise/VB/0/root that/that/IN/7/mark "
     "someone/someone/NN/7/nsubj left/leave/VBD/4/ccomp the/the/DT/9/det gate/gate/NN/7/obj open/open/JJ/7/xcomp "
     "./././4/punct",
     {"Dahl|someone|leave|gate|positive|possible"}},
    {"urged_parents", "9: what he asks of others",
     "Berg/Berg/NNP/2/nsubj urged/urge/VBD/0/root parents/parent/NNS/2/iobj to/to/TO/5/mark wait/wait/VB/2/xcomp "
     "./././2/punct",
     {"Berg|parents|wait||positive|planned"}},
    {"called_on", "9: so does who calls on them",
     "Berg/Berg/NNP/2/nsubj called/call/VBD/0/root on/on/IN/5/case the/the/DT/5/det council/council/NN/2/obl "
     "to/to/TO/7/mark act/act/VB/2/advcl ./././2/punct",
     {"Berg|council|act||positive|planned"}},
    {"pushed_parents", "9: who pushes says nothing",
     "Berg/Berg/NNP/2/nsubj pushed/push/VBD/0/root parents/parent/NNS/2/obj to/to/TO/5/mark wait/wait/VB/2/xcomp "
     "./././2/punct",
     {"|parents|wait||positive|planned"}},
    {"behind_semicolon", "9: told of what is behind the mark",
     "Dahl/Dahl/NNP/2/nsubj claimed/claim/VBD/0/root that/that/IN/6/mark Holm/Holm/NNP/6/nsubj had/have/VBD/6/aux "
     "lied/lie/VBN/2/ccomp ;/;/:/11/punct according/accord/VBG/11/case to/to/IN/8/fixed the/the/DT/11/det "
     "paper/paper/NN/15/obl ,/,/,/11/punct the/the/DT/14/det firm/firm/NN/15/nsubj opened/open/VBD/2/ccomp "
     "an/a/DT/17/det inquiry/inquiry/NN/15/obj ./././2/punct",
     {"Dahl|Holm|lie", "paper|firm|open|inquiry", "!Dahl<paper|Holm|lie"}},
    {"behind_comma", "9: told of all of it",
     "Dahl/Dahl/NNP/2/nsubj claimed/claim/VBD/0/root that/that/IN/6/mark Holm/Holm/NNP/6/nsubj had/have/VBD/6/aux "
     "lied/lie/VBN/2/ccomp ,/,/,/11/punct according/accord/VBG/11/case to/to/IN/8/fixed the/the/DT/11/det "
     "paper/paper/NN/6/obl ./././2/punct",
     {"Dahl<paper|Holm|lie"}},
    {"believe_which", "11: as sure as what it goes on about",
     "We/we/PRP/2/nsubj believe/believe/VBP/0/root that/that/IN/6/mark two/two/CD/5/nummod boats/boat/NNS/6/nsubj "
     "broke/break/VBD/2/ccomp loose/loose/RB/6/advmod ,/,/,/10/punct which/which/WDT/10/nsubj "
     "woke/wake/VBD/6/advcl:relcl the/the/DT/12/det guard/guard/NN/10/obj ./././2/punct",
     {"~|~|wake|guard|positive|possible"}},
    {"said_which", "11: told as a fact",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root that/that/IN/6/mark two/two/CD/5/nummod boats/boat/NNS/6/nsubj "
     "broke/break/VBD/2/ccomp loose/loose/RB/6/advmod ,/,/,/10/punct which/which/WDT/10/nsubj "
     "woke/wake/VBD/6/advcl:relcl the/the/DT/12/det guard/guard/NN/10/obj ./././2/punct",
     {"~|~|wake|guard|positive|asserted"}},
    {"known_in_story", "worth: cut before the name",
     "The/the/DT/2/det customer/customer/NN/9/nsubj ,/,/,/4/punct known/know/VBN/2/acl in/in/IN/7/case "
     "the/the/DT/7/det story/story/NN/4/obl ,/,/,/2/punct lost/lose/VBD/0/root the/the/DT/11/det job/job/NN/9/obj "
     "./././9/punct",
     {"|customer|lose|job", "!||know|customer"}},
    {"known_as", "worth: by what name",
     "The/the/DT/2/det customer/customer/NN/8/nsubj ,/,/,/4/punct known/know/VBN/2/acl as/as/IN/6/case "
     "Dahl/Dahl/NNP/4/obl ,/,/,/2/punct lost/lose/VBD/0/root the/the/DT/10/det job/job/NN/8/obj ./././8/punct",
     {"||know|customer"}},
};
/* clang-format on */

#endif
