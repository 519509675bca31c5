/* Sentences in which a clause, a phrase or a conjunct hangs on the wrong word, and what they claim once claim/ has
 * mended them; and what only looks like it. */
#ifndef CC_CLAIM_ATTACH_CASES_H
#define CC_CLAIM_ATTACH_CASES_H

#include "claim_cases.h"

/* clang-format off */
static const claim_case attach_cases[] = {
    {"broke_out", "5: what broke out",
     "Crews/crew/NNS/2/nsubj fought/fight/VBD/0/root the/the/DT/5/det harbour/harbour/NN/5/compound "
     "blaze/blaze/NN/2/obj at/at/IN/8/case the/the/DT/8/det warehouse/warehouse/NN/2/obl in/in/IN/10/case "
     "Lund/Lund/NNP/8/nmod ,/,/,/13/punct which/which/WDT/13/nsubj broke/break/VBD/8/acl:relcl "
     "out/out/RP/13/compound:prt on/on/IN/17/case the/the/DT/17/det roof/roof/NN/13/obl ./././2/punct",
     {"|harbour blaze|break out", "!|warehouse|break out"}},
    {"warehouse_opened", "5: a warehouse may open",
     "Crews/crew/NNS/2/nsubj fought/fight/VBD/0/root the/the/DT/5/det harbour/harbour/NN/5/compound "
     "blaze/blaze/NN/2/obj at/at/IN/8/case the/the/DT/8/det warehouse/warehouse/NN/2/obl in/in/IN/10/case "
     "Lund/Lund/NNP/8/nmod ,/,/,/14/punct which/which/WDT/14/nsubj:pass was/be/VBD/14/aux:pass "
     "opened/open/VBN/8/acl:relcl in/in/IN/16/case May/May/NNP/14/obl ./././2/punct",
     {"||open|warehouse in Lund", "!||open|harbour blaze"}},
    {"email_implied", "5: what implied it",
     "Berg/Berg/NNP/2/nsubj sent/send/VBD/0/root an/a/DT/4/det email/email/NN/2/obj to/to/IN/7/case "
     "the/the/DT/7/det firm/firm/NN/4/nmod that/that/WDT/9/nsubj implied/imply/VBD/7/acl:relcl "
     "he/he/PRP/12/nsubj would/would/MD/12/aux leave/leave/VB/9/ccomp ./././2/punct",
     {"~|email to the firm|imply", "!~|firm|imply"}},
    {"resolution_released", "6: what was released",
     "The/the/DT/2/det report/report/NN/10/nsubj of/of/IN/6/case the/the/DT/6/det "
     "Harbour/Harbour/NNP/6/compound Board/board/NN/2/nmod released/release/VBN/6/acl on/on/IN/9/case "
     "Friday/Friday/NNP/7/obl names/name/VBZ/0/root two/two/CD/12/nummod men/man/NNS/10/obj ./././10/punct",
     {"||release|report of the Harbour Board", "!||release|Harbour Board"}},
    {"trial_that_followed", "5: no named man is \"that\"",
     "The/the/DT/2/det trial/trial/NN/11/nsubj of/of/IN/4/case Jon/Jon/NNP/2/nmod Berg/Berg/NNP/4/flat "
     "that/that/WDT/7/nsubj followed/follow/VBD/4/acl:relcl his/his/PRP$/9/nmod:poss "
     "arrest/arrest/NN/7/obj was/be/VBD/11/cop short/short/JJ/0/root ./././11/punct",
     {"|trial of Jon Berg|follow|Jon Berg's arrest", "!|Jon Berg|follow"}},
    {"suspect_who", "5: the last somebody before \"who\"",
     "Police/police/NNS/2/nsubj searched/search/VBD/0/root the/the/DT/4/det flat/flat/NN/2/obj "
     "belonging/belong/VBG/4/acl to/to/IN/8/case the/the/DT/8/det suspect/suspect/NN/5/obl ,/,/,/11/punct "
     "who/who/WP/11/nsubj left/leave/VBD/4/acl:relcl ./././2/punct",
     {"|suspect|leave", "!|flat|leave"}},
    {"congressman_who", "5: no county serves",
     "Berg/Berg/NNP/4/nsubj is/be/VBZ/4/cop a/a/DT/4/det congressman/congressman/NN/0/root "
     "representing/represent/VBG/4/acl Lund/Lund/NNP/7/compound County/County/NNP/5/obj who/who/WP/9/nsubj "
     "served/serve/VBD/7/acl:relcl in/in/IN/11/case Chad/Chad/NNP/9/obl ./././4/punct",
     {"|Berg|serve", "!|Lund County|serve"}},
    {"expenses_dating", "6: what dates back",
     "Berg/Berg/NNP/2/nsubj paid/pay/VBD/0/root the/the/DT/4/det fund/fund/NN/2/obj for/for/IN/8/mark "
     "old/old/JJ/7/amod expenses/expense/NNS/8/compound dating/date/VBG/2/advcl back/back/RB/8/advmod "
     "to/to/IN/11/case 2015/2015/CD/8/obl ./././2/punct",
     {"|old expenses|date back", "!|Berg|date back"}},
    {"complained_too", "4: behind the comma the first speaker goes on",
     "Vint/Vint/NNP/2/nsubj asserted/assert/VBN/0/root in/in/IN/5/case the/the/DT/5/det "
     "letter/letter/NN/2/obl that/that/IN/10/mark two/two/CD/8/nummod judges/judge/NNS/10/nsubj "
     "had/have/VBD/10/aux attended/attend/VBN/2/ccomp a/a/DT/12/det dinner/dinner/NN/10/obj ,/,/,/15/punct "
     "and/and/CC/15/cc complained/complain/VBD/10/conj that/that/IN/20/mark the/the/DT/18/det "
     "date/date/NN/20/nsubj was/be/VBD/20/cop wrong/wrong/JJ/15/ccomp ./././2/punct",
     {"|Vint|complain|the date was wrong", "!~|two judges|complain"}},
    {"aware_of_what", "4: an object of its own ends the question",
     "Berg/Berg/NNP/3/nsubj was/be/VBD/3/cop aware/aware/JJ/0/root of/of/IN/5/case what/what/WP/3/obl "
     "his/his/PRP$/7/nmod:poss wife/wife/NN/9/nsubj was/be/VBD/9/aux doing/do/VBG/5/acl:relcl "
     "and/and/CC/11/cc continued/continue/VBD/9/conj to/to/TO/13/mark spend/spend/VB/11/xcomp "
     "the/the/DT/15/det fund/fund/NN/13/obj ./././3/punct",
     {"|Berg|spend|fund", "!|wife|spend"}},
    {"kept_up", "4: no comma closes the clause",
     "The/the/DT/2/det work/work/NN/3/nsubj paid/pay/VBD/0/root off/off/RP/3/compound:prt in/in/IN/7/case "
     "the/the/DT/7/det ring/ring/NN/3/obl ,/,/,/11/punct where/where/WRB/11/advmod he/he/PRP/11/nsubj "
     "kept/keep/VBD/7/acl:relcl up/up/RP/11/compound:prt with/with/IN/15/case the/the/DT/15/det "
     "champion/champion/NN/11/obl and/and/CC/17/cc beat/beat/VBD/3/conj Dahl/Dahl/NNP/17/obj ./././3/punct",
     {"|he|beat|Dahl", "!|work|beat"}},
    {"paid_and_closed", "4: a comma closes it",
     "The/the/DT/2/det council/council/NN/3/nsubj met/meet/VBD/0/root in/in/IN/6/case the/the/DT/6/det "
     "hall/hall/NN/3/obl ,/,/,/10/punct where/where/WRB/10/advmod he/he/PRP/10/nsubj "
     "spoke/speak/VBD/6/acl:relcl ,/,/,/13/punct and/and/CC/13/cc closed/close/VBD/3/conj "
     "the/the/DT/15/det bridge/bridge/NN/13/obj ./././3/punct",
     {"|council|close|bridge", "!|he|close"}},
    {"republican_of", "7: what he is",
     "Jon/Jon/NNP/12/nsubj:pass Berg/Berg/NNP/1/flat ,/,/,/4/punct Republican/Republican/NNP/1/conj "
     "of/of/IN/6/case Lund/Lund/NNP/4/nmod ,/,/,/12/punct and/and/CC/10/cc his/his/PRP$/10/nmod:poss "
     "wife/wife/NN/1/conj were/be/VBD/12/aux:pass charged/charge/VBN/0/root with/with/IN/14/case "
     "theft/theft/NN/12/obl ./././12/punct",
     {"|Jon Berg|be|Republican of Lund", "!||charge|Republican of Lund"}},
    {"relax_then_go", "4: a time before the \"and\"",
     "Berg/Berg/NNP/2/nsubj wants/want/VBZ/0/root to/to/TO/4/mark relax/relax/VB/2/xcomp "
     "this/this/DT/6/det weekend/weekend/NN/9/obl:unmarked and/and/CC/9/cc will/will/MD/9/aux "
     "go/go/VB/2/conj to/to/IN/11/case Lund/Lund/NNP/9/obl ./././2/punct",
     {"|Berg|want to relax", "|Berg|go to|Lund"}},
    {"dental_bills", "6: paid, and listed",
     "Dental/dental/JJ/2/amod bills/bill/NNS/3/nsubj paid/pay/VBD/0/root with/with/IN/5/case "
     "funds/fund/NNS/7/nsubj:pass were/be/VBD/7/aux:pass listed/list/VBN/3/ccomp as/as/IN/10/case "
     "a/a/DT/10/det gift/gift/NN/7/obl ./././3/punct",
     {"||list|Dental bills paid with funds", "||pay|Dental bills", "!|~|pay|~|~|planned", "!||list|funds"}},
    {"as_a_matter_of_fact", "10: the words between the commas part no verb",
     "Ties/tie/NNS/2/nsubj suffer/suffer/VBP/0/root as/as/IN/5/mark Lund/Lund/NNP/5/nsubj "
     "has/have/VBZ/2/advcl ,/,/,/13/punct as/as/IN/9/case a/a/DT/9/det matter/matter/NN/13/obl "
     "of/of/IN/11/case fact/fact/NN/9/nmod ,/,/,/13/punct brought/bring/VBD/2/parataxis the/the/DT/15/det "
     "ties/tie/NNS/13/obj to/to/IN/18/case an/a/DT/18/det end/end/NN/13/obl ./././2/punct",
     {"|Lund|bring|ties", "!~|thing|bring"}},
    {"for_a_time", "2: considered for a time",
     "Berg/Berg/NNP/5/nsubj was/be/VBD/5/cop for/for/IN/5/case a/a/DT/5/det time/time/NN/0/root "
     "considered/consider/VBN/5/acl as/as/IN/9/case a/a/DT/9/det choice/choice/NN/6/obl for/for/IN/12/case "
     "the/the/DT/12/det post/post/NN/9/nmod ./././5/punct",
     {"||consider|Berg", "!|Berg|be|time"}},
    {"winds_meant", "8: what winds meant",
     "High/high/JJ/2/amod winds/wind/NNS/3/nsubj meant/mean/VBD/0/root the/the/DT/5/det fire/fire/NN/3/obj "
     "spread/spread/VBN/5/acl through/through/IN/9/case the/the/DT/9/det shop/shop/NN/6/obl ./././3/punct",
     {"|fire|spread", "!||spread|fire"}},
    {"the_lead_enjoyed", "6: the lead",
     "Berg/Berg/NNP/2/nsubj struggled/struggle/VBD/0/root to/to/TO/4/mark overcome/overcome/VB/2/xcomp "
     "the/the/DT/6/det lead/lead/NN/7/nsubj:pass enjoyed/enjoy/VBN/4/xcomp by/by/IN/9/case "
     "Dahl/Dahl/NNP/7/obl:agent ./././2/punct",
     {"|Dahl|enjoy|lead", "!|lead|enjoy"}},
    {"poisoning_he_blamed", "5: what he blamed on them",
     "The/the/DT/2/det trial/trial/NN/3/nsubj followed/follow/VBD/0/root the/the/DT/5/det "
     "poisoning/poisoning/NN/3/obj he/he/PRP/7/nsubj blamed/blame/VBD/3/ccomp on/on/IN/10/case "
     "the/the/DT/10/det firm/firm/NN/7/obl ./././3/punct",
     {"~|~|blame|poisoning", "!~|~|blame|~|negative"}},
    {"thanked_for", "1: what for",
     "Police/police/NNS/2/nsubj thanked/thank/VBD/0/root residents/resident/NNS/2/obj for/for/IN/6/case "
     "their/their/PRP$/6/nmod:poss patience/patience/NN/3/nmod ./././2/punct",
     {"|Police|thank|residents", "!|Police|thank|residents for their patience"}},
    {"met_for", "1: whom the men work for",
     "Police/police/NNS/2/nsubj met/meet/VBD/0/root men/man/NNS/2/obj for/for/IN/6/case the/the/DT/6/det "
     "firm/firm/NN/3/nmod ./././2/punct",
     {"|Police|meet|men for the firm"}},
    {"reports_that", "9: what is reported",
     "Police/police/NNS/3/nsubj:pass were/be/VBD/3/aux:pass called/call/VBN/0/root "
     "following/follow/VBG/5/case reports/report/NNS/3/obl that/that/IN/9/mark Berg/Berg/NNP/9/nsubj "
     "was/be/VBD/9/aux standing/stand/VBG/3/parataxis on/on/IN/12/case the/the/DT/12/det "
     "roof/roof/NN/9/obl ./././3/punct",
     {"reports|Berg|stand", "!|Berg|stand|~|~|planned"}},
    {"making_efforts", "8: who makes them",
     "Berg/Berg/NNP/3/nsubj was/be/VBD/3/aux making/make/VBG/0/root efforts/effort/NNS/3/obj "
     "to/to/TO/6/mark hide/hide/VB/3/xcomp the/the/DT/8/det gifts/gift/NNS/6/obj ./././3/punct",
     {"|Berg|hide|gifts|~|planned", "!|efforts|hide"}},
    {"in_shooting", "1: suffered, not done",
     "Several/several/JJ/2/amod people/people/NNS/4/nsubj were/be/VBD/4/cop injured/injure/VBN/0/root "
     "in/in/IN/6/mark shooting/shoot/VBG/4/advcl near/near/IN/9/case a/a/DT/9/det mall/mall/NN/6/obl "
     "./././4/punct",
     {"!|Several people|shoot"}},
    {"rampage", "1: a kind of rampage",
     "Nazi/Nazi/JJ/2/amod flags/flag/NNS/4/nsubj:pass were/be/VBD/4/aux:pass found/find/VBN/0/root "
     "after/after/IN/8/case the/the/DT/8/det Lund/Lund/NNP/8/compound lawyer/lawyer/NN/4/obl "
     "shooting/shoot/VBG/8/acl rampage/rampage/NN/9/obj ./././4/punct",
     {"!|lawyer|shoot"}},
    {"bring_customers", "1: who gets it",
     "Lund/Lund/NNP/2/nsubj wants/want/VBZ/0/root to/to/TO/4/mark bring/bring/VB/2/xcomp "
     "customers/customer/NNS/4/obj the/the/DT/7/det phone/phone/NN/4/obj ./././2/punct",
     {"|Lund|want to bring|phone", "!|Lund|want to bring|customers"}},
    {"there_needs", "3: what is needed is",
     "There/there/EX/2/expl needs/need/VBZ/0/root to/to/TO/4/mark be/be/VB/2/xcomp "
     "dialogue/dialogue/NN/4/nsubj on/on/IN/7/case trade/trade/NN/5/nmod ./././2/punct",
     {"|dialogue on trade|exist||positive|planned", "!||need"}},
    {"on_condition", "11: a condition is no act",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root he/he/PRP/5/nsubj would/would/MD/5/aux "
     "offer/offer/VB/2/ccomp it/it/PRP/5/obj on/on/IN/9/case the/the/DT/9/det condition/condition/NN/5/obl "
     "that/that/IN/12/mark we/we/PRP/12/nsubj do/do/VBP/9/acl it/it/PRP/12/obj here/here/RB/12/advmod "
     "./././2/punct",
     {"Berg|Berg|do|it|positive|conditional"}},
    {"warned_had", "11: what has come is told",
     "Berg/Berg/NNP/2/nsubj warned/warn/VBD/0/root that/that/IN/7/mark the/the/DT/5/det dam/dam/NN/7/nsubj "
     "had/have/VBD/7/aux cracked/crack/VBN/2/ccomp ./././2/punct",
     {"Berg|dam|crack||positive|asserted"}},
    {"warned_may", "11: what may come is feared",
     "Berg/Berg/NNP/2/nsubj warned/warn/VBD/0/root that/that/IN/7/mark the/the/DT/5/det dam/dam/NN/7/nsubj "
     "may/may/MD/7/aux crack/crack/VB/2/ccomp ./././2/punct",
     {"Berg|dam|crack||positive|possible"}},
    {"know_if", "11: what one does not know",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root he/he/PRP/6/nsubj did/do/VBD/6/aux not/not/RB/6/advmod "
     "know/know/VB/2/ccomp if/if/IN/9/mark it/it/PRP/9/nsubj leaked/leak/VBD/6/ccomp ./././2/punct",
     {"Berg|Berg|leak||positive|asked"}},
    {"ties_strained", "10: the ties are strained",
     "Berg/Berg/NNP/2/nsubj has/have/VBZ/0/root no/no/DT/4/det interest/interest/NN/2/obj in/in/IN/7/case "
     "fixing/fixing/NN/7/compound ties/tie/NNS/4/nmod ,/,/,/11/punct which/which/WDT/11/nsubj:pass "
     "are/be/VBP/11/aux:pass strained/strain/VBN/7/acl:relcl ./././2/punct",
     {"||strain|ties|positive", "!||strain|ties|negative"}},
    {"arranged_call", "8: who only arranges it",
     "The/the/DT/2/det ministry/ministry/NN/3/nsubj arranged/arrange/VBD/0/root a/a/DT/5/det "
     "call/call/NN/3/obj with/with/IN/7/case Dahl/Dahl/NNP/5/nmod on/on/IN/9/case Friday/Friday/NNP/3/obl "
     "to/to/TO/11/mark discuss/discuss/VB/3/advcl the/the/DT/13/det vote/vote/NN/11/obj ./././3/punct",
     {"|ministry|arrange|call with Dahl", "!|ministry|discuss"}},
    {"charges_of", "8: who is charged",
     "A/a/DT/2/det jury/jury/NN/3/nsubj indicted/indict/VBD/0/root the/the/DT/5/det Bergs/Berg/NNPS/3/obj "
     "on/on/IN/7/case charges/charge/NNS/3/obl of/of/IN/9/mark filing/file/VBG/7/acl "
     "false/false/JJ/11/amod records/record/NNS/9/obj ./././3/punct",
     {"|Bergs|file|false records|positive|alleged", "!|jury|file"}},
    {"something_denied", "9: the paper adds it",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root Dahl/Dahl/NNP/4/nsubj lied/lie/VBD/2/ccomp in/in/IN/7/case "
     "the/the/DT/7/det race/race/NN/4/obl ,/,/,/9/punct something/something/NN/7/appos the/the/DT/11/det "
     "firm/firm/NN/12/nsubj denies/deny/VBZ/9/acl:relcl ./././2/punct",
     {"|firm|deny|something", "!Berg|firm|deny"}},
    {"fire_and_rescue", "4: one body",
     "Lund/Lund/NNP/2/compound Fire/Fire/NNP/5/nsubj and/and/CC/4/cc Rescue/Rescue/NNP/2/conj "
     "attended/attend/VBD/0/root the/the/DT/7/det blaze/blaze/NN/5/obj ./././5/punct",
     {"|Lund Fire and Rescue|attend|blaze", "!|Rescue|attend"}},
    {"left_in", "worth: who is there still",
     "The/the/DT/2/det miners/miner/NNS/8/nsubj left/leave/VBD/2/acl in/in/IN/6/case the/the/DT/6/det "
     "town/town/NN/3/obl are/be/VBP/8/cop well/well/JJ/0/root ./././8/punct",
     {"!||leave"}},
    {"accounted_for", "2: a stranded preposition",
     "All/all/DT/3/nsubj:pass were/be/VBD/3/aux:pass accounted/account/VBN/0/root for/for/IN/3/obl "
     "./././3/punct",
     {"||account for|All"}},
    {"answered_to_which", "9: the answer is no part of the question",
     "Berg/Berg/NNP/3/nsubj:pass was/be/VBD/3/aux:pass asked/ask/VBN/0/root if/if/IN/6/mark "
     "he/he/PRP/6/nsubj thought/think/VBD/3/advcl Dahl/Dahl/NNP/10/nsubj was/be/VBD/10/cop a/a/DT/10/det "
     "liar/liar/NN/6/ccomp ,/,/,/15/punct to/to/IN/13/case which/which/WDT/15/obl Berg/Berg/NNP/15/nsubj "
     "answered/answer/VBD/10/acl:relcl that/that/IN/18/mark he/he/PRP/18/nsubj did/do/VBD/15/ccomp "
     "./././3/punct",
     {"|Berg|answer", "|Berg|think|Dahl was a liar"}},
    {"price_you_see", "1: set before the clause",
     "The/the/DT/2/det price/price/NN/11/nsubj he/he/PRP/5/nsubj will/will/MD/5/aux pay/pay/VB/2/acl:relcl "
     ",/,/,/2/punct well/well/UH/11/discourse ,/,/,/7/punct you/you/PRP/11/nsubj will/will/MD/11/aux "
     "see/see/VB/0/root shortly/shortly/RB/11/advmod ./././11/punct",
     {"|you|see|price he will pay", "!|price|see"}},
    {"if_alone", "11: a condition that stands alone",
     "If/if/IN/5/mark that/that/DT/5/nsubj is/be/VBZ/5/cop the/the/DT/5/det plan/plan/NN/0/root "
     ",/,/,/7/punct of/of/IN/5/advmod course/course/NN/7/fixed ./././5/punct",
     {"|that|be|~|positive|conditional"}},
    {"previously_posted", "10: an adverb parts the perfect",
     "Accounts/account/NNS/2/nsubj have/have/VBP/0/root previously/previously/RB/4/advmod "
     "posted/post/VBN/5/amod pictures/picture/NNS/2/obj ./././2/punct",
     {"|Accounts|post|pictures", "!|Accounts|have"}},
    {"know_ten", "9: what is known",
     "\"/\"/``/3/punct I/I/PRP/3/nsubj know/know/VBP/11/ccomp ten/ten/CD/5/nummod men/man/NNS/7/nsubj:pass "
     "were/be/VBD/7/aux:pass caught/catch/VBN/11/ccomp ,/,/,/3/punct \"/\"/''/3/punct "
     "Berg/Berg/NNP/11/nsubj said/say/VBD/0/root ./././11/punct",
     {"Berg|Berg|know|ten men were caught"}},
    {"told_the_crowd", "9: who hears it",
     "\"/\"/``/4/punct We/we/PRP/4/nsubj are/be/VBP/4/cop ready/ready/JJ/8/ccomp ,/,/,/4/punct "
     "\"/\"/''/4/punct Berg/Berg/NNP/8/nsubj told/tell/VBD/0/root the/the/DT/10/det crowd/crowd/NN/8/obj "
     "./././8/punct",
     {"|Berg|tell|We are ready", "!|Berg|tell|crowd"}},
    {"tell_us", "9: who hears it",
     "Sources/source/NNS/2/nsubj tell/tell/VBP/0/root us/we/PRP/7/nmod:poss the/the/DT/5/det "
     "name/name/NN/7/nsubj is/be/VBZ/7/cop Dahl/Dahl/NNP/2/ccomp ./././2/punct",
     {"|Sources|tell|the name is Dahl", "!~|name|be|us"}},
    {"calls_troubling", "8: what it was called",
     "Berg/Berg/NNP/2/nsubj called/call/VBD/0/root the/the/DT/4/det charges/charge/NNS/2/obj "
     "troubling/troubling/JJ/4/amod ./././2/punct",
     {"|Berg|call|charges", "!|Berg|call|charges troubling"}},
    {"turned_away", "1: the word behind the verb",
     "Nobody/nobody/NN/3/nsubj:pass was/be/VBD/3/aux:pass turned/turn/VBN/0/root away/away/RB/3/advmod "
     "./././3/punct",
     {"||turn away|Nobody"}},
    {"brushed_aside", "1: the word behind the object",
     "Berg/Berg/NNP/2/nsubj brushed/brush/VBD/0/root the/the/DT/4/det offer/offer/NN/2/obj "
     "aside/aside/RB/2/advmod ./././2/punct",
     {"|Berg|brush aside|offer", "!|Berg|brush|offer"}},
    {"told_to_leave", "11: an order",
     "People/people/NNS/3/nsubj:pass were/be/VBD/3/aux:pass told/tell/VBN/0/root to/to/TO/5/mark "
     "leave/leave/VB/3/xcomp ./././3/punct",
     {"|People|leave||positive|planned"}},
    {"had_thrown", "11: what one suffers",
     "Berg/Berg/NNP/2/nsubj had/have/VBD/0/root shirts/shirt/NNS/2/obj thrown/throw/VBN/2/xcomp "
     "at/at/IN/6/case him/he/PRP/4/obl ./././2/punct",
     {"||throw|shirts|positive|asserted", "!||throw|shirts|positive|planned"}},
    {"masked_people", "worth: a participle before its noun",
     "Masked/mask/VBN/3/advcl people/people/NNS/3/nsubj broke/break/VBD/0/root away/away/RB/3/advmod "
     "./././3/punct",
     {"!||mask"}},
    {"whose_house", "5: his house",
     "Jon/Jon/NNP/0/root Berg/Berg/NNP/1/flat ,/,/,/6/punct whose/whose/WP$/5/nmod:poss "
     "house/house/NN/6/nsubj burned/burn/VBD/1/acl:relcl ,/,/,/8/punct left/leave/VBD/1/parataxis "
     "./././1/punct",
     {"|Jon Berg's house|burn", "!|whose house|burn"}},
    {"brothers", "7: one is not two",
     "Twin/Twin/NNP/2/compound brothers/brother/NNS/8/nsubj Jon/Jon/NNP/2/appos Berg/Berg/NNP/3/flat "
     "and/and/CC/6/cc Dag/Dag/NNP/3/conj Berg/Berg/NNP/6/flat left/leave/VBD/0/root ./././8/punct",
     {"!|Jon Berg|be|twin brothers"}},
    {"describe_as", "9: what it was called",
     "Berg/Berg/NNP/2/nsubj described/describe/VBD/0/root ties/tie/NNS/2/obj as/as/RB/5/case "
     "bad/bad/JJ/3/nmod ./././2/punct",
     {"|Berg|describe|ties", "!|Berg|describe|ties as bad"}},
    {"slam_as", "9: what it was called",
     "Berg/Berg/NNP/2/nsubj slammed/slam/VBD/0/root words/word/NNS/2/obj as/as/IN/5/case "
     "lies/lie/NNS/3/nmod ./././2/punct",
     {"|Berg|slam|words", "!|Berg|slam|words as lies"}},
    {"penned_by", "11: what lies behind is no plan",
     "Penned/pen/VBN/8/advcl by/by/IN/3/case Berg/Berg/NNP/1/obl:agent ,/,/,/1/punct the/the/DT/6/det "
     "film/film/NN/8/nsubj:pass was/be/VBD/8/aux:pass set/set/VBN/0/root to/to/TO/11/mark "
     "be/be/VB/11/aux:pass directed/direct/VBN/8/xcomp by/by/IN/13/case Dahl/Dahl/NNP/11/obl:agent "
     "./././8/punct",
     {"|Berg|pen|film|positive|asserted", "!|Berg|pen|~|~|planned"}},
    {"he_who", "5: whoever did it",
     ":/:/:/8/punct he/he/PRP/8/nsubj who/who/WP/4/nsubj said/say/VBD/2/acl:relcl it/it/PRP/4/obj "
     ",/,/,/7/punct did/do/VBD/0/root it/it/PRP/7/obj ./././7/punct",
     {"!|he who it|do"}},
    {"stop_using", "8: one act that ends",
     "Parents/parent/NNS/2/nsubj stopped/stop/VBD/0/root using/use/VBG/2/xcomp the/the/DT/5/det "
     "cot/cot/NN/3/obj ./././2/punct",
     {"|Parents|stop using|cot", "!|Parents|use"}},
    {"today_said", "14: the day is when",
     "The/the/DT/2/det firm/firm/NN/4/nsubj today/today/NN/4/nsubj announced/announce/VBD/0/root "
     "the/the/DT/6/det phone/phone/NN/9/nsubj:pass will/will/MD/9/aux be/be/VB/9/aux:pass "
     "sold/sell/VBN/4/ccomp ./././4/punct",
     {"|firm|announce|the phone will be sold", "!|today|announce"}},
    {"looked_like", "11: what it looked like",
     "They/they/PRP/2/nsubj looked/look/VBD/0/root like/like/IN/6/mark Berg/Berg/NNP/6/nsubj "
     "was/be/VBD/6/aux freezing/freeze/VBG/2/advcl ./././2/punct",
     {"|Berg|freeze||positive|possible"}},
    {"longer_than", "worth: compared",
     "Berg/Berg/NNP/2/nsubj stayed/stay/VBD/0/root longer/long/RBR/2/advmod than/than/IN/6/mark "
     "Dahl/Dahl/NNP/6/nsubj thought/think/VBD/2/advcl ./././2/punct",
     {"!|Dahl|think"}},
    {"jury_of", "8: what he was found guilty of",
     "Berg/Berg/NNP/3/nsubj:pass was/be/VBD/3/aux:pass convicted/convict/VBN/0/root by/by/IN/6/case "
     "a/a/DT/6/det jury/jury/NN/3/obl:agent of/of/IN/8/mark stealing/steal/VBG/6/acl the/the/DT/10/det "
     "boat/boat/NN/8/obj ./././3/punct",
     {"|Berg|steal|boat", "!jury of stealing|~"}},
    {"fire_treated", "5: the fire is treated, no cause",
     "Crews/crew/NNS/2/nsubj seek/seek/VBP/0/root the/the/DT/4/det cause/cause/NN/2/obj of/of/IN/7/case "
     "the/the/DT/7/det fire/fire/NN/4/nmod ,/,/,/11/punct which/which/WDT/10/det police/police/NN/11/nsubj "
     "say/say/VBP/4/acl:relcl they/they/PRP/14/nsubj are/be/VBP/14/aux treating/treat/VBG/11/ccomp "
     "as/as/RB/16/advmod suspicious/suspicious/JJ/14/xcomp ./././2/punct",
     {"~|police|treat|fire", "!~|police|treat|cause"}},
    {"up_to", "3: how many at most",
     "Police/police/NNS/2/nsubj expect/expect/VBP/0/root up/up/RP/2/compound:prt to/to/IN/6/case "
     "4,000/4000/CD/6/nummod people/people/NNS/2/obl ./././2/punct",
     {"|Police|expect|to 4,000 people"}},
    {"goes_up_to", "3: what rises goes up",
     "The/the/DT/2/det number/number/NN/6/nsubj of/of/IN/4/case victims/victim/NNS/2/nmod "
     "has/have/VBZ/6/aux gone/go/VBN/0/root up/up/RP/6/compound:prt to/to/IN/9/case 19/19/CD/6/obl "
     "./././6/punct",
     {"|number of victims|go up"}},
    {"would_not_say", "11: who would not say it did not",
     "Berg/Berg/NNP/4/nsubj would/would/MD/4/aux not/not/RB/4/advmod disclose/disclose/VB/0/root "
     "the/the/DT/6/det price/price/NN/4/obj ./././4/punct",
     {"|Berg|disclose|price|negative|asserted"}},
    {"would_not_later", "11: near miss: what he said he would not",
     "Dahl/Dahl/NNP/2/nsubj said/say/VBD/0/root Berg/Berg/NNP/6/nsubj would/would/MD/6/aux "
     "not/not/RB/6/advmod disclose/disclose/VB/2/ccomp the/the/DT/8/det price/price/NN/6/obj ./././2/punct",
     {"Dahl|Berg|disclose|price|negative|planned"}},
    {"sum_again", "11: one sum in other words",
     "Sales/sale/NNS/2/nsubj rose/rise/VBD/0/root to/to/IN/4/case $/$/$/2/obl 31/31/CD/6/compound "
     "million/million/CD/4/nummod ,/,/,/10/punct or/or/CC/10/cc 42/42/CD/10/nummod cents/cent/NNS/4/conj "
     "a/a/DT/12/det share/share/NN/10/appos ./././2/punct",
     {"|Sales|rise to|$ 31 million, or 42 cents|positive|asserted"}},
    {"calls_for_them", "9, 10: what others call for",
     "Dahl/Dahl/NNP/2/nsubj dismissed/dismiss/VBD/0/root calls/call/NNS/2/obj for/for/IN/5/case "
     "Berg/Berg/NNP/3/nmod to/to/TO/7/mark resign/resign/VB/2/advcl ./././2/punct",
     {"|Dahl|dismiss|calls for Berg to resign", "|Berg|resign||positive|planned", "!|Dahl|resign"}},
    {"calls_from_the_union", "9: whose call it is",
     "Dahl/Dahl/NNP/2/nsubj rejected/reject/VBD/0/root calls/call/NNS/2/obj from/from/IN/6/case the/the/DT/6/det "
     "union/union/NN/3/nmod for/for/IN/10/mark Berg/Berg/NNP/10/nsubj to/to/TO/10/mark resign/resign/VB/2/advcl "
     "./././2/punct",
     {"union|Berg|resign||positive|planned", "!|Berg|resign"}},
    {"funds_for_them", "8: a purpose stays one",
     "Dahl/Dahl/NNP/2/nsubj cut/cut/VBD/0/root funds/fund/NNS/2/obj for/for/IN/5/case Berg/Berg/NNP/3/nmod "
     "to/to/TO/7/mark save/save/VB/2/advcl money/money/NN/7/obj ./././2/punct",
     {"|Dahl|save|money|positive|planned"}},
    {"talks_to_be_held", "5: what is to be held",
     "They/they/PRP/3/nsubj will/will/MD/3/aux have/have/VB/0/root talks/talk/NNS/3/obj ,/,/,/8/punct "
     "to/to/TO/8/mark be/be/VB/8/aux:pass held/hold/VBN/3/advcl in/in/IN/10/case Oslo/Oslo/NNP/8/obl ./././3/punct",
     {"||hold|talks|positive|planned", "!||hold|They"}},
    {"ways_to_mend", "8: nobody mends them yet",
     "Berg/Berg/NNP/3/nsubj will/will/MD/3/aux discuss/discuss/VB/0/root ways/way/NNS/3/obj to/to/TO/6/mark "
     "mend/mend/VB/3/advcl ties/tie/NNS/6/obj ./././3/punct",
     {"|Berg|discuss|ways to mend ties", "!|Berg|mend"}},
    {"met_to_mend", "8: who meets to do it is to do it",
     "Berg/Berg/NNP/3/nsubj will/will/MD/3/aux meet/meet/VB/0/root Dahl/Dahl/NNP/3/obj to/to/TO/6/mark "
     "mend/mend/VB/3/advcl ties/tie/NNS/6/obj ./././3/punct",
     {"|Berg|mend|ties|positive|planned"}},
    {"ambassador_to", "14: where somebody is ambassador",
     "Chile/Chile/NNP/2/nsubj recalled/recall/VBD/0/root the/the/DT/4/det ambassador/ambassador/NN/2/obj "
     "to/to/IN/6/case Peru/Peru/NNP/2/obl ./././2/punct",
     {"|Chile|recall|ambassador to Peru"}},
    {"sent_ambassador_to", "14: where somebody is sent",
     "Chile/Chile/NNP/2/nsubj sent/send/VBD/0/root the/the/DT/4/det ambassador/ambassador/NN/2/obj "
     "to/to/IN/6/case Peru/Peru/NNP/2/obl ./././2/punct",
     {"|Chile|send|ambassador", "!|Chile|send|ambassador to Peru"}},
    {"report_behind_words", "9: a report behind what somebody said in an interview",
     "In/in/IN/3/case an/an/DT/3/det interview/interview/NN/6/obl ,/,/,/3/punct Berg/Berg/NNP/6/nsubj "
     "said/say/VBD/0/root Dahl/Dahl/NNP/9/nsubj will/will/MD/9/aux pay/pay/VB/6/ccomp for/for/IN/11/case "
     "lies/lie/NNS/9/obl ,/,/,/16/punct according/accord/VBG/16/case to/to/TO/13/fixed a/a/DT/16/det "
     "report/report/NN/9/obl ./././6/punct",
     {"Berg|Dahl|pay for", "!Berg<report|Dahl|pay"}},
    {"report_of_words", "9: who reports that somebody said it",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root Dahl/Dahl/NNP/5/nsubj will/will/MD/5/aux pay/pay/VB/2/ccomp "
     ",/,/,/10/punct according/accord/VBG/10/case to/to/TO/7/fixed a/a/DT/10/det report/report/NN/2/obl "
     "./././2/punct",
     {"Berg<report|Dahl|pay"}},
};
/* clang-format on */

#endif
