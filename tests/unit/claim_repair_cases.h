/* Sentences whose trees err as a parser errs on news, and what they claim once the repairs of claim/ have mended them.
 */
#ifndef CC_CLAIM_REPAIR_CASES_H
#define CC_CLAIM_REPAIR_CASES_H

#include "claim_cases.h"

/* clang-format off */
static const claim_case repair_cases[] = {
    {"looked_dazed", "1: what somebody looked like",
     "The/the/DT/2/det keeper/keeper/NN/3/nsubj looked/look/VBD/0/root dazed/daze/VBN/3/xcomp as/as/IN/7/mark "
     "Berg/Berg/NNP/7/nsubj left/leave/VBD/4/advcl ./././3/punct",
     {"|keeper|look|dazed", "!|keeper|daze"}},
    {"hurt_or_caused", "4: an object behind the second verb",
     "A/a/DT/2/det driver/driver/NN/12/nsubj:pass who/who/WP/4/nsubj hit/hit/VBD/2/acl:relcl or/or/CC/6/cc "
     "caused/cause/VBD/4/conj damage/damage/NN/4/obj to/to/IN/10/case ten/ten/CD/10/nummod cars/car/NNS/4/obl "
     "was/be/VBD/12/aux:pass jailed/jail/VBN/0/root ./././12/punct",
     {"|driver|cause|damage to ten cars", "!|driver|hit|damage"}},
    {"led_out", "4: whom the second verb is about",
     "Cordons/cordon/NNS/4/nsubj:pass have/have/VBP/4/aux been/be/VBN/4/aux:pass put/put/VBN/0/root "
     "in/in/IN/6/case place/place/NN/4/obl and/and/CC/13/cc guests/guest/NNS/9/nsubj "
     "staying/stay/VBG/13/advcl nearby/nearby/RB/9/advmod are/be/VBP/13/aux being/be/VBG/13/aux:pass "
     "led/lead/VBN/4/conj out/out/RP/13/compound:prt ./././4/punct",
     {"||lead out|guests staying nearby", "!||lead out|Cordons"}},
    {"killed_and_hurt", "4: a bare number as the second subject",
     "Three/three/CD/2/nummod people/people/NNS/4/nsubj:pass were/be/VBD/4/aux:pass killed/kill/VBN/0/root "
     "and/and/CC/7/cc two/two/CD/7/nsubj wounded/wound/VBN/4/conj in/in/IN/10/case the/the/DT/10/det "
     "crash/crash/NN/7/obl ./././4/punct",
     {"||kill|Three people", "||wound|two people", "!||wound|Three people"}},
    {"by_the_bank", "1: the subject behind the opening phrase",
     "In/in/IN/4/case a/a/DT/4/det long/long/JJ/4/amod letter/letter/NN/20/obl released/release/VBN/4/acl "
     "by/by/IN/9/case the/the/DT/9/det Harbour/Harbour/NNP/9/compound Board/Board/NNP/5/obl:agent "
     ",/,/,/12/punct Mr./Mr./NNP/12/nmod:desc Berg/Berg/NNP/4/appos and/and/CC/15/cc "
     "his/his/PRP$/15/nmod:poss wife/wife/NN/12/conj ,/,/,/17/punct Ada/Ada/NNP/15/appos ,/,/,/4/punct "
     "were/be/VBD/20/aux:pass warned/warn/VBN/0/root of/of/IN/23/case a/a/DT/23/det lawsuit/lawsuit/NN/20/obl "
     "./././20/punct",
     {"|Harbour Board|release|long letter", "||warn|Berg", "!|Berg|release"}},
    {"block_where", "5: where it was",
     "A/a/DT/2/det tenant/tenant/NN/12/nsubj of/of/IN/6/case the/the/DT/6/det Oslo/Oslo/NNP/6/compound "
     "block/block/NN/2/nmod where/where/WRB/12/advmod three/three/CD/9/nummod people/people/NNS/11/nsubj:pass "
     "were/be/VBD/11/aux:pass shot/shoot/VBN/12/ccomp says/say/VBZ/0/root her/her/PRP$/14/nmod:poss "
     "door/door/NN/16/nsubj:pass was/be/VBD/16/aux:pass broken/break/VBN/12/ccomp ./././12/punct",
     {"|tenant of the Oslo block|say|her door was broken", "!tenant of the Oslo block||shoot"}},
    {"complained", "9: the second report",
     "Vint/Vint/NNP/2/nsubj wrote/write/VBD/0/root that/that/IN/7/mark two/two/CD/5/nummod "
     "judges/judge/NNS/7/nsubj had/have/VBD/7/aux attended/attend/VBN/2/ccomp a/a/DT/9/det "
     "dinner/dinner/NN/7/obj ,/,/,/12/punct and/and/CC/12/cc complained/complain/VBD/2/conj "
     "that/that/IN/17/mark the/the/DT/15/det date/date/NN/17/nsubj was/be/VBD/17/cop wrong/wrong/JJ/12/ccomp "
     "./././2/punct",
     {"Vint|two judges|attend|dinner", "!~|two judges|complain"}},
    {"spokesman_said", "9: a second report before a colon",
     "A/a/DT/3/det palace/palace/NN/3/compound spokesman/spokesman/NN/4/nsubj said/say/VBD/0/root "
     "later/late/RBR/4/advmod that/that/IN/10/mark Berg/Berg/NNP/10/nsubj did/do/VBD/10/aux "
     "not/not/RB/10/advmod regret/regret/VB/5/advcl it/it/PRP/10/obj ,/,/,/15/punct the/the/DT/14/det "
     "spokesman/spokesman/NN/15/nsubj said/say/VBD/4/ccomp :/:/:/15/punct",
     {"palace spokesman|Berg|regret|it|negative", "!spokesman|palace spokesman|say"}},
    {"it_takes_one", "worth: a saying",
     "Berg/Berg/NNP/2/nsubj replied/reply/VBD/0/root by/by/IN/4/mark saying/say/VBG/2/advcl \"/\"/``/7/punct "
     "it/it/PRP/7/expl takes/take/VBZ/4/ccomp one/one/CD/7/obj to/to/TO/10/mark know/know/VB/7/advcl "
     "one/one/CD/10/obj \"/\"/''/7/punct ./././2/punct",
     {"|Berg|say|it takes one to know one", "!~||take"}},
    {"and_slaughtering", "worth: a stray participle",
     "Berg/Berg/NNP/2/nsubj pointed/point/VBD/0/root at/at/IN/5/case the/the/DT/5/det raid/raid/NN/2/obl "
     "on/on/IN/7/case Oslo/Oslo/NNP/5/nmod ,/,/,/13/punct as/as/RB/13/cc well/well/RB/9/fixed "
     "as/as/IN/9/fixed its/its/PRP$/13/nmod:poss history/history/NN/5/conj of/of/IN/15/case "
     "theft/theft/NN/13/nmod ,/,/,/18/punct and/and/CC/18/cc slaughtering/slaughter/VBG/13/conj "
     "whole/whole/JJ/20/amod herds/herd/NNS/18/obj ./././2/punct",
     {"!~|Berg|slaughter"}},
    {"nearly_drowning", "worth: it did not happen",
     "Two/two/CD/2/nummod boys/boy/NNS/3/nsubj had/have/VBD/0/root to/to/TO/6/mark be/be/VB/6/aux:pass "
     "rescued/rescue/VBN/3/xcomp after/after/IN/9/mark nearly/nearly/RB/9/advmod drowning/drown/VBG/6/advcl "
     "./././3/punct",
     {"||rescue|Two boys", "!~|Two boys|drown"}},
    {"as_if", "worth: what it is like",
     "Berg/Berg/NNP/2/nsubj dipped/dip/VBD/0/root into/into/IN/5/case the/the/DT/5/det funds/fund/NNS/2/obl "
     "as/as/IN/11/mark if/if/IN/11/mark they/they/PRP/11/nsubj were/be/VBD/11/cop private/private/JJ/11/amod "
     "accounts/account/NNS/2/advcl ./././2/punct",
     {"|Berg|dip into", "!~|they|be"}},
    {"no_word_on", "11: an open question",
     "There/there/EX/2/expl is/be/VBZ/0/root no/no/DT/4/det word/word/NN/2/nsubj about/about/IN/10/mark "
     "where/where/WRB/10/advmod the/the/DT/8/det boats/boat/NNS/10/nsubj:pass are/be/VBP/10/aux:pass "
     "moored/moor/VBN/4/acl ./././2/punct",
     {"||moor|boats|positive|asked"}},
    {"no_reports", "9: nobody says so",
     "There/there/EX/3/expl have/have/VBP/3/aux been/be/VBN/0/root no/no/DT/6/det "
     "confirmed/confirm/VBN/6/amod reports/report/NNS/3/nsubj that/that/IN/10/mark he/he/PRP/10/nsubj "
     "is/be/VBZ/10/cop dead/dead/JJ/6/acl:relcl ./././3/punct",
     {"|he|be|dead|negative|possible"}},
    {"too_early", "1: what it is too early for",
     "It/it/PRP/3/nsubj is/be/VBZ/3/cop clear/clear/JJ/0/root now/now/RB/3/advmod ,/,/,/10/punct "
     "however/however/RB/10/advmod it/it/PRP/10/nsubj is/be/VBZ/10/cop too/too/RB/10/advmod "
     "early/early/JJ/3/parataxis to/to/TO/12/mark confirm/confirm/VB/10/csubj the/the/DT/14/det "
     "cause/cause/NN/12/obj ./././3/punct",
     {"!~|it|be|early"}},
    {"number_ten", "10: no negation",
     "\"/\"/``/4/punct It/it/PRP/4/nsubj is/be/VBZ/4/cop over/over/RB/11/ccomp ,/,/,/4/punct \"/\"/''/4/punct "
     "a/a/DT/10/det No/no/DT/9/det 10/10/CD/10/nummod spokeswoman/spokeswoman/NN/11/nsubj said/say/VBD/0/root "
     "./././11/punct",
     {"|No 10 spokeswoman|say|It is over|positive"}},
    {"vote_denied", "7: said of all that goes before",
     "Berg/Berg/NNP/3/nsubj will/will/MD/3/aux answer/answer/VB/0/root for/for/IN/6/case the/the/DT/6/det "
     "vote/vote/NN/3/obl ,/,/,/8/punct something/something/NN/6/appos the/the/DT/10/det "
     "palace/palace/NN/11/nsubj denies/deny/VBZ/8/acl:relcl ./././3/punct",
     {"!~|vote|be"}},
    {"trips_and_fees", "7: a list",
     "He/he/PRP/2/nsubj spent/spend/VBD/0/root the/the/DT/4/det money/money/NN/2/obj on/on/IN/6/case "
     "trips/trip/NNS/2/obl to/to/IN/8/case Oslo/Oslo/NNP/6/nmod ,/,/,/12/punct private/private/JJ/12/amod "
     "school/school/NN/12/compound fees/fee/NNS/8/conj and/and/CC/15/cc a/a/DT/15/det ticket/ticket/NN/8/conj "
     "./././2/punct",
     {"!~|Oslo|be", "!~|trips to Oslo|be"}},
    {"were_called_after", "9: the conjunction is the second verb's",
     "Police/police/NNS/3/nsubj:pass were/be/VBD/3/aux:pass called/call/VBN/0/root after/after/IN/5/case "
     "tenants/tenant/NNS/3/obl living/live/VBG/5/acl there/there/RB/6/advmod said/say/VBD/3/parataxis "
     "he/he/PRP/10/nsubj pointed/point/VBD/8/ccomp a/a/DT/12/det rifle/rifle/NN/10/obj at/at/IN/14/case "
     "them/they/PRP/10/obl ./././3/punct",
     {"tenants|he|point|rifle", "!|tenants|call"}},
    {"suggesting", "9: nobody is suggested",
     "Suggesting/suggest/VBG/4/advcl Berg/Berg/NNP/4/nsubj was/be/VBD/4/cop wrong/wrong/JJ/0/root "
     "in/in/IN/7/case his/his/PRP$/7/nmod:poss claim/claim/NN/4/obl ,/,/,/10/punct Dahl/Dahl/NNP/10/nsubj "
     "left/leave/VBD/4/parataxis ./././10/punct",
     {"Dahl|Berg|be|wrong", "!|Dahl|suggest|Berg"}},
    {"found_guilty", "1: what he was found",
     "A/a/DT/2/det jury/jury/NN/3/nsubj found/find/VBD/0/root him/he/PRP/3/iobj guilty/guilty/JJ/3/obj "
     "./././3/punct",
     {"|jury|find|him", "!|jury|find|guilty"}},
    {"dane_berg", "names: the name, not where he is from",
     "Unbeaten/unbeaten/JJ/2/amod Norway/Norway/NNP/5/nsubj Jon/Jon/NNP/2/flat Berg/Berg/NNP/2/flat "
     "faced/face/VBD/0/root Vint/Vint/NNP/5/obj ./././5/punct",
     {"|~|face|Vint"}},
    {"combines_features", "1: of two words in -s the first is the verb",
     "The/the/DT/3/det new/new/JJ/3/amod phone/phone/NN/5/nsubj combines/combine/VBZ/5/compound "
     "features/feature/VBZ/0/root ./././5/punct",
     {"|new phone|combine|features", "!|new phone|feature"}},
    {"wish_the_mayor", "1: two objects",
     "He/he/PRP/2/nsubj wishes/wish/VBZ/0/root the/the/DT/6/det mayor/mayor/NN/6/compound good/good/JJ/6/amod "
     "health/health/NN/2/obj ./././2/punct",
     {"|He|wish|good health", "!|He|wish|mayor good health"}},
    {"russian_meddling", "nouns: the word in -ing heads the phrase",
     "He/he/PRP/3/nsubj will/will/MD/3/aux pay/pay/VB/0/root a/a/DT/5/det price/price/NN/3/obj "
     "for/for/IN/8/case alleged/alleged/JJ/8/amod Danish/Danish/JJ/5/nmod meddling/meddle/VBG/5/acl "
     "in/in/IN/12/case the/the/DT/12/det election/election/NN/9/obl ./././3/punct",
     {"!~|price for alleged Danish|meddle", "|He|pay|~|positive|planned"}},
    {"knew_he_was", "9: content behind a verb of knowing",
     "He/he/PRP/2/nsubj said/say/VBD/0/root during/during/IN/5/case a/a/DT/5/det talk/talk/NN/2/obl "
     "that/that/IN/8/mark he/he/PRP/8/nsubj recognized/recognize/VBD/2/ccomp Dahl/Dahl/NNP/12/nsubj "
     "was/be/VBD/12/cop a/a/DT/12/det liar/liar/NN/5/acl:relcl ./././2/punct",
     {"He|he|recognize|Dahl was a liar", "~|Dahl|be|liar"}},
    {"told_the_court", "9: what is told",
     "Berg/Berg/NNP/2/nsubj told/tell/VBD/0/root the/the/DT/4/det court/court/NN/2/iobj he/he/PRP/8/nsubj "
     "could/could/MD/8/aux not/not/RB/8/advmod see/see/VB/4/acl:relcl ./././2/punct",
     {"Berg|Berg|see||negative|asserted", "!~|Berg|see|court"}},
    {"like_us_and_judge", "4: the number of the verb",
     "We/we/PRP/2/nsubj think/think/VBP/0/root he/he/PRP/6/nsubj is/be/VBZ/6/cop like/like/IN/6/case "
     "us/we/PRP/2/ccomp and/and/CC/8/cc judge/judge/VBP/6/conj him/he/PRP/8/obj ./././2/punct",
     {"|We|judge|him", "!~|he|judge|him"}},
    {"adding_on_monday", "14: the day before the comma",
     "He/he/PRP/2/nsubj wanted/want/VBD/0/root to/to/TO/4/mark talk/talk/VB/2/xcomp on/on/IN/6/case "
     "Monday/Monday/NNP/8/obl ,/,/,/8/punct adding/add/VBG/2/advcl that/that/IN/12/mark it/it/PRP/12/nsubj "
     "was/be/VBD/12/cop late/late/JJ/8/ccomp ./././2/punct",
     {"|He|add|it was late"}},
    {"has_accused", "1: an auxiliary far from its participle",
     "The/the/DT/2/det site/site/NN/14/nsubj ,/,/,/5/punct which/which/WDT/5/nsubj has/have/VBZ/2/acl:relcl "
     "in/in/IN/8/case several/several/JJ/8/amod stories/story/NNS/5/obl accused/accuse/VBN/2/acl:relcl "
     "Berg/Berg/NNP/9/obj ,/,/,/2/punct is/be/VBZ/14/cop a/a/DT/14/det rival/rival/NN/0/root ./././14/punct",
     {"|site|accuse|Berg", "!|site|have"}},
    {"beginning_in_april", "14: a time, no act",
     "Beginning/begin/VBG/6/advcl April/April/NNP/1/obj ,/,/,/1/punct guests/guest/NNS/6/nsubj "
     "can/can/MD/6/aux register/register/VB/0/root ./././6/punct",
     {"|guests|register||positive|possible", "!|guests|begin"}},
    {"hurt_in_shooting", "worth: what they suffered",
     "Police/police/NNS/2/nsubj said/say/VBD/0/root four/four/CD/4/nummod guests/guest/NNS/6/nsubj:pass "
     "were/be/VBD/6/aux:pass injured/injure/VBN/2/ccomp in/in/IN/8/mark shooting/shoot/VBG/6/advcl "
     "near/near/IN/11/case the/the/DT/11/det mall/mall/NN/8/obl ./././2/punct",
     {"Police||injure|four guests", "!~|~|shoot"}},
    {"districts_set_up", "1: the counted noun before the verb",
     "In/in/IN/3/case the/the/DT/3/det country/country/NN/8/obl 12/12/CD/5/nummod "
     "districts/district/NNS/3/appos will/will/MD/8/aux be/be/VB/8/aux:pass established/establish/VBN/0/root "
     "./././8/punct",
     {"||establish|12 districts|positive|planned"}},
    {"part_of_two_subjects", "9: the nearer speaks",
     "The/the/DT/2/det sales/sale/NNS/7/nsubj draw/draw/VBP/2/acl crowds/crowd/NNS/3/obj ,/,/,/7/punct "
     "he/he/PRP/7/nsubj says/say/VBZ/0/root ./././7/punct",
     {"!|sales|say"}},
    {"attorneys_office", "names: more than its last word",
     "The/the/DT/6/det case/case/NN/3/nsubj:pass was/be/VBD/4/aux:pass investigated/investigate/VBN/0/root "
     "by/by/IN/9/case the/the/DT/9/det Hill/Hill/NNP/9/nmod:poss 's/'s/POS/7/case "
     "Office/Office/NNP/4/obl:agent ./././4/punct",
     {"|Hill's Office|investigate"}},
    {"hard_to_save", "8: what is hard to do is done to it",
     "The/the/DT/2/det house/house/NN/4/nsubj is/be/VBZ/4/cop impossible/impossible/JJ/0/root to/to/TO/6/mark "
     "save/save/VB/4/xcomp ./././4/punct",
     {"||save|house|negative", "!|house|save"}},
    {"advice_that_rings", "5: the number of the verb",
     "A/a/DT/2/det paper/paper/NN/3/nsubj has/have/VBZ/0/root advice/advice/NN/3/obj for/for/IN/6/case "
     "parents/parent/NNS/4/nmod that/that/WDT/8/nsubj rings/ring/VBZ/6/acl:relcl true/true/JJ/8/xcomp "
     "./././3/punct",
     {"|advice for parents|ring|true", "!|parents|ring"}},
    {"source_described", "9: the statement does not tell of itself",
     "They/they/PRP/2/nsubj left/leave/VBD/0/root ,/,/,/7/punct according/accord/VBG/7/case to/to/TO/4/fixed "
     "a/a/DT/7/det statement/statement/NN/2/obl released/release/VBN/7/acl by/by/IN/11/case the/the/DT/11/det "
     "bank/bank/NN/8/obl:agent ./././2/punct",
     {"statement from bank|They|leave", "|bank|release|statement", "!statement|bank|release"}},
    {"aftershocks_of", "4: no and, no second one",
     "Two/two/CD/2/nummod quakes/quake/NNS/10/nsubj ,/,/,/4/punct magnitude/magnitude/NN/2/conj "
     "2.9/2.9/CD/4/nummod and/and/CC/7/cc 2.2/2.2/CD/4/conj ,/,/,/2/punct soon/soon/RB/10/advmod "
     "followed/follow/VBD/0/root ./././10/punct",
     {"!|magnitude 2.9|follow"}},
    {"here_is", "worth: it stands below",
     "Here/here/RB/0/root 's/be/VBZ/1/cop the/the/DT/4/det letter/letter/NN/1/nsubj ./././1/punct",
     {"!|letter|be"}},
    {"roofers_said", "9: the conjunction is the second verb's",
     "Police/police/NNS/3/nsubj:pass were/be/VBD/3/aux:pass called/call/VBN/0/root after/after/IN/3/mark "
     "tenants/tenant/NNS/3/nsubj:pass said/say/VBD/3/parataxis he/he/PRP/8/nsubj left/leave/VBD/6/ccomp "
     "./././3/punct",
     {"|tenants|say|he left", "tenants|he|leave", "!|he|call"}},
    {"laws_bank_says", "5: which stands before the speaker",
     "The/the/DT/2/det laws/law/NNS/12/nsubj ,/,/,/7/punct which/which/WDT/7/obj the/the/DT/6/det "
     "bank/bank/NN/7/nsubj says/say/VBZ/2/acl:relcl are/be/VBP/9/cop strict/strict/JJ/2/acl:relcl "
     ",/,/,/2/punct hurt/hurt/VBP/12/advmod firms/firm/NNS/0/root ./././12/punct",
     {"bank|laws|be|strict", "!|laws|be|strict"}},
    {"suggesting_obj", "9: nobody is suggested",
     "Suggesting/suggest/VBG/8/advcl Berg/Berg/NNP/1/obj was/be/VBD/4/cop wrong/wrong/JJ/1/ccomp "
     ",/,/,/1/punct the/the/DT/7/det mayor/mayor/NN/8/nsubj left/leave/VBD/0/root ./././8/punct",
     {"mayor|Berg|be|wrong", "!~|mayor|suggest|Berg"}},
    {"accused_of_passing", "11: what he is said to have done",
     "Berg/Berg/NNP/3/nsubj:pass was/be/VBD/3/aux:pass accused/accuse/VBN/0/root of/of/IN/6/case "
     "passing/pass/VBG/6/amod secrets/secret/NNS/3/obj ./././3/punct",
     {"|Berg|pass|secrets|positive|alleged", "!|Berg|pass|secrets|positive|asserted"}},
    {"charged_with", "11: a charge is no fact",
     "Berg/Berg/NNP/3/nsubj:pass was/be/VBD/3/aux:pass charged/charge/VBN/0/root with/with/IN/5/mark "
     "stealing/steal/VBG/3/advcl a/a/DT/7/det boat/boat/NN/5/obj ./././3/punct",
     {"|Berg|steal|boat|positive|alleged", "!|Berg|steal|boat|positive|asserted"}},
    {"do_it_live", "14: how it is done",
     "They/they/PRP/3/nsubj will/will/MD/3/aux do/do/VB/0/root it/it/PRP/3/obj live/live/VB/3/xcomp "
     "./././3/punct",
     {"|They|do|it", "!~|it|live"}},
    {"told_the_radio", "9: who hears it",
     "Berg/Berg/NNP/2/nsubj told/tell/VBD/0/root Reuters/Reuters/NNP/7/nsubj the/the/DT/5/det "
     "water/water/NN/7/nsubj was/be/VBD/7/cop cold/cold/JJ/2/ccomp ./././2/punct",
     {"Berg|water|be|cold", "!~|Reuters|be"}},
    {"got_to_shore", "14: where to",
     "They/they/PRP/2/nsubj got/get/VBD/0/root to/to/TO/4/mark shore/shore/VB/2/xcomp ./././2/punct",
     {"!~|They|shore", "|They|get"}},
    {"story_he_s_told", "2: has, not is",
     "Berg/Berg/NNP/2/nsubj heard/hear/VBD/0/root a/a/DT/4/det story/story/NN/2/obj he/he/PRP/7/nsubj "
     "'s/be/VBZ/7/aux:pass told/tell/VBN/4/acl:relcl before/before/RB/7/advmod ./././2/punct",
     {"|~|tell|story"}},
    {"sent_this_month", "14: a month is not sent",
     "A/a/DT/2/det letter/letter/NN/11/nsubj that/that/WDT/5/obj Berg/Berg/NNP/5/nsubj "
     "sent/send/VBD/2/acl:relcl this/this/DT/7/det month/month/NN/5/obj to/to/IN/9/case Dahl/Dahl/NNP/5/obl "
     "was/be/VBD/11/aux:pass lost/lose/VBN/0/root ./././11/punct",
     {"|Berg|send|letter", "!|Berg|send|this month"}},
    {"hour_jolt", "1: the hour is the noun's",
     "The/the/DT/4/det 2:09/2:09/CD/5/nsubj a.m./a.m./NN/4/compound jolt/jolt/NN/5/nsubj "
     "lasted/last/VBD/0/root longer/longer/RBR/5/advmod ./././5/punct",
     {"!|The 2:09|last"}},
    {"stepped_in", "1: the particle",
     "The/the/DT/2/det keeper/keeper/NN/3/nsubj stepped/step/VBD/0/root in/in/RB/3/advmod as/as/IN/7/case "
     "a/a/DT/7/det stand-in/stand-in/NN/3/obl ./././3/punct",
     {"|keeper|step in as|stand-in"}},
    {"helped_nothing", "worth: cut off before what it needs",
     "The/the/DT/2/det guards/guard/NNS/3/nsubj helped/help/VBD/0/root ./././3/punct",
     {"!|guards|help"}},
    {"answered_killer", "9: the answer is told by who tells of the question",
     "Berg/Berg/NNP/3/nsubj:pass was/be/VBD/3/aux:pass asked/ask/VBN/0/root if/if/IN/6/mark he/he/PRP/6/nsubj "
     "thought/think/VBD/3/ccomp Dahl/Dahl/NNP/10/nsubj was/be/VBD/10/cop a/a/DT/10/det liar/liar/NN/6/ccomp "
     ",/,/,/15/punct to/to/IN/13/case which/which/WDT/15/obl Berg/Berg/NNP/15/nsubj "
     "responded/respond/VBD/10/acl:relcl ./././3/punct",
     {"|Berg|respond"}},
    /* what reaches too far */
    {"guard_noticed", "1: no attribute behind a compound",
     "The/the/DT/2/det bell/bell/NN/3/nsubj rang/ring/VBD/0/root after/after/IN/9/case a/a/DT/9/det "
     "dock/dock/NN/7/compound guard/guard/NN/8/compound noticed/notice/VBN/9/amod water/water/NN/3/obl "
     "coming/come/VBG/9/acl from/from/IN/13/case the/the/DT/13/det hull/hull/NN/10/obl ./././3/punct",
     {"|dock guard|notice|~", "!|dock guard noticed water|come"}},
    {"chasing_who", "5: the noun before the comma",
     "Fans/fan/NNS/2/nsubj say/say/VBP/0/root Vint/Vint/NNP/5/nsubj was/be/VBD/5/aux "
     "chasing/chase/VBG/2/ccomp Berg/Berg/NNP/5/obj ,/,/,/9/punct who/who/WP/9/nsubj "
     "shot/shoot/VBD/5/advcl:relcl Vint/Vint/NNP/9/obj in/in/IN/13/case the/the/DT/13/det leg/leg/NN/9/obl "
     "./././2/punct",
     {"Fans|Berg|shoot|Vint", "!~|Vint was chasing Berg|shoot"}},
    {"called_him_calling", "9: before the comma",
     "Norway/Norway/NNP/2/nsubj reacted/react/VBD/0/root after/after/IN/5/mark Dahl/Dahl/NNP/5/nsubj "
     "referred/refer/VBD/2/advcl to/to/IN/7/case Berg/Berg/NNP/5/obl as/as/IN/11/case \"/\"/``/11/punct "
     "a/a/DT/11/det thief/thief/NN/14/obl \"/\"/''/11/punct ,/,/,/14/punct calling/call/VBG/5/advcl "
     "the/the/DT/16/det strike/strike/NN/14/obj unfair/unfair/JJ/14/xcomp ./././2/punct",
     {"|Dahl|refer to|Berg", "!|Berg|call|strike"}},
    {"report_tuesday_that", "14: a day before the relative pronoun",
     "The/the/DT/2/det board/board/NN/3/nsubj released/release/VBD/0/root a/a/DT/5/det report/report/NN/3/obj "
     "Tuesday/Tuesday/NNP/8/obl:unmarked that/that/WDT/8/nsubj said/say/VBD/5/acl:relcl "
     "Berg/Berg/NNP/10/nsubj lied/lie/VBD/8/ccomp ./././3/punct",
     {"|board|release|~", "~|Berg|lie"}},
    {"hacking_attacks", "4: a list of nouns",
     "Ties/tie/NNS/2/nsubj fell/fall/VBD/0/root after/after/IN/4/case floods/flood/NNS/2/obl ,/,/,/7/punct "
     "port/port/NN/7/compound meddling/meddle/VBG/4/conj ,/,/,/9/punct hacking/hack/VBG/7/conj "
     "attacks/attack/NNS/9/obj and/and/CC/13/cc the/the/DT/13/det jailing/jailing/NN/4/conj of/of/IN/15/case "
     "Berg/Berg/NNP/13/nmod ./././2/punct",
     {"!|Ties|hack", "!|Ties|meddle", "||jail|Berg"}},
    {"as_is_usual", "worth: a custom",
     "As/as/IN/3/mark is/be/VBZ/3/cop usual/usual/JJ/13/advcl when/when/WRB/7/advmod a/a/DT/7/det "
     "boat/boat/NN/7/compound sinks/sink/VBZ/3/advcl ,/,/,/3/punct the/the/DT/10/det "
     "case/case/NN/13/nsubj:pass is/be/VBZ/13/aux being/be/VBG/13/aux:pass studied/study/VBN/0/root "
     "by/by/IN/16/case the/the/DT/16/det court/court/NN/13/obl:agent ./././13/punct",
     {"|court|study|case", "!|case|be|usual"}},
    {"and_gave_reporters", "9: behind the closing mark",
     "A/a/DT/2/det spokesman/spokesman/NN/3/nsubj said/say/VBD/0/root that/that/IN/8/mark the/the/DT/6/det "
     "mayor/mayor/NN/8/nsubj “/\"/``/8/punct believes/believe/VBZ/3/ccomp the/the/DT/10/det "
     "plan/plan/NN/12/nsubj is/be/VBZ/12/cop wrong/wrong/JJ/8/ccomp ,/,/,/16/punct ”/\"/''/8/punct "
     "and/and/CC/16/cc gave/give/VBD/12/conj reporters/reporter/NNS/16/iobj a/a/DT/19/det "
     "letter/letter/NN/16/obj ./././3/punct",
     {"|spokesman|give|letter", "!~|plan|give|letter"}},
    {"gave_lund_athletic", "1: what stands before an article",
     "A/a/DT/2/det goal/goal/NN/3/nsubj gave/give/VBD/0/root Lund/Lund/NNP/3/obj "
     "Athletic/Athletic/NNP/8/compound the/the/DT/8/det biggest/big/JJS/8/amod win/win/NN/3/obj ./././3/punct",
     {"|goal|~|biggest win", "!|goal|~|Lund"}},
    {"shops_were_selling", "5: which were selling",
     "A/a/DT/2/det man/man/NN/3/nsubj read/read/VBD/0/root out/out/RP/3/compound:prt a/a/DT/6/det "
     "list/list/NN/3/obj of/of/IN/8/case shops/shop/NNS/6/nmod which/which/WDT/11/obj he/he/PRP/11/nsubj "
     "said/say/VBD/8/acl:relcl were/be/VBD/13/aux selling/sell/VBG/11/ccomp bad/bad/JJ/15/amod "
     "sugar/sugar/NN/13/obj ./././3/punct",
     {"man|~|sell|bad sugar", "!~|man|sell"}},
    {"owner_who_stated", "9: no thing states",
     "We/we/PRP/2/nsubj called/call/VBD/0/root the/the/DT/4/det owner/owner/NN/2/obj "
     "registered/register/VBN/4/acl to/to/IN/8/case the/the/DT/8/det boat/boat/NN/5/obl ,/,/,/11/punct "
     "who/who/WP/11/nsubj stated/state/VBD/8/acl:relcl they/they/PRP/14/nsubj had/have/VBD/14/aux "
     "sold/sell/VBN/11/ccomp it/it/PRP/14/obj ./././2/punct",
     {"|owner|state|they had sold it", "!|boat|state"}},
    {"had_herself_claimed", "1: between auxiliary and verb",
     "They/they/PRP/2/nsubj said/say/VBD/0/root she/she/PRP/4/nsubj had/have/VBD/2/ccomp "
     "herself/herself/PRP/4/obj claimed/claim/VBN/4/xcomp that/that/IN/9/mark Berg/Berg/NNP/9/nsubj "
     "left/leave/VBD/6/ccomp ./././2/punct",
     {"They|she|claim|Berg left", "!~||claim|herself", "!~|she|have"}},
    {"which_last_month", "14: when it warned",
     "The/the/DT/2/det council/council/NN/14/nsubj ,/,/,/7/punct which/which/WDT/6/det last/last/JJ/6/amod "
     "month/month/NN/7/nsubj warned/warn/VBD/2/acl:relcl that/that/IN/12/mark the/the/DT/10/det "
     "dam/dam/NN/12/nsubj was/be/VBD/12/cop weak/weak/JJ/7/ccomp ,/,/,/2/punct met/meet/VBD/0/root "
     "./././14/punct",
     {"|council|warn|the dam was weak", "!|which last month|warn"}},
    {"experts_from", "2: where who does it is from",
     "The/the/DT/2/det vote/vote/NN/5/nsubj:pass will/will/MD/5/aux be/be/VB/5/aux:pass "
     "observed/observe/VBN/0/root by/by/IN/8/case local/local/JJ/8/amod observers/observer/NNS/5/obl:agent "
     "and/and/CC/10/cc experts/expert/NNS/8/conj from/from/IN/13/case many/many/JJ/13/amod "
     "countries/country/NNS/5/obl ./././5/punct",
     {"|local observers|observe|vote|positive|planned", "|experts from many countries|observe|vote"}},
    {"since_her_release", "9: what is said",
     "Since/since/IN/3/case her/her/PRP$/3/nmod:poss release/release/NN/13/obl she/she/PRP/6/nsubj:pass "
     "is/be/VBZ/6/aux:pass believed/believe/VBN/3/acl:relcl to/to/TO/9/mark have/have/VB/9/aux "
     "moved/move/VBN/6/xcomp to/to/IN/11/case Oslo/Oslo/NNP/9/obl ,/,/,/3/punct said/say/VBD/0/root "
     "Berg/Berg/NNP/13/nsubj ./././13/punct",
     {"Berg|Berg|move"}},
    {"called_an_insult", "9: what it is called",
     "Dahl/Dahl/NNP/2/nsubj called/call/VBD/0/root the/the/DT/4/det words/word/NNS/2/obj \"/\"/``/7/punct "
     "an/a/DT/7/det insult/insult/NN/4/appos to/to/IN/10/case the/the/DT/10/det court/court/NN/7/nmod "
     "\"/\"/''/7/punct ./././2/punct",
     {"Dahl|words|be|insult to the court", "!|words|be|insult to the court"}},
    {"gunman_shot_killed", "2: headlines",
     "Shooting/shoot/VBG/4/csubj in/in/IN/4/case Oslo/Oslo/NNP/4/compound hurts/hurt/VBZ/0/root "
     "two/two/CD/6/nummod people/people/NNS/4/obj ;/;/:/9/punct gunman/gunman/NN/9/compound "
     "shot/shot/NN/6/appos ,/,/,/11/punct killed/kill/VBN/6/acl",
     {"||shoot|gunman", "||kill|gunman", "!||kill|two people"}},
    {"four_hurt", "2: headlines",
     "Four/four/CD/2/nummod hurt/hurt/VBN/8/advcl in/in/IN/5/case Lund/Lund/NNP/5/compound fire/fire/NN/2/obl "
     ",/,/,/2/punct one/one/CD/8/nsubj:pass arrested/arrest/VBD/0/root",
     {"||hurt|Four", "||arrest|one", "!||hurt|one"}},
    {"gene_sequencing", "1: no auxiliary",
     "Gene/gene/NN/3/nsubj sequencing/sequence/VBG/3/aux showed/show/VBN/0/root that/that/IN/8/mark "
     "the/the/DT/6/det meat/meat/NN/8/nsubj was/be/VBD/8/cop bad/bad/JJ/3/ccomp ./././3/punct",
     {"Gene sequencing|meat|be|bad", "!~|Gene|show"}},
    {"like_a_wall", "worth: a simile",
     "It/it/PRP/5/nsubj was/be/VBD/5/cop like/like/IN/5/case a/a/DT/5/det wall/wall/NN/11/ccomp "
     "falling/fall/VBG/5/acl on/on/IN/8/case us/we/PRP/6/obl ,/,/,/5/punct he/he/PRP/11/nsubj "
     "said/say/VBD/0/root ./././11/punct",
     {"!~|wall|fall"}},
    {"staff_affected", "worth: a participle that points",
     "He/he/PRP/2/nsubj thanked/thank/VBD/0/root the/the/DT/4/det residents/resident/NNS/2/obj "
     "and/and/CC/6/cc staff/staff/NN/4/conj affected/affect/VBN/4/acl ./././2/punct",
     {"|He|thank|~", "!~||affect"}},
    {"allegedly_and", "11: said of both",
     "Berg/Berg/NNP/3/nsubj allegedly/allegedly/RB/3/advmod knew/know/VBD/0/root of/of/IN/6/case "
     "the/the/DT/6/det debts/debt/NNS/3/obl and/and/CC/8/cc continued/continue/VBD/3/conj to/to/TO/10/mark "
     "spend/spend/VB/8/xcomp ./././3/punct",
     {"|Berg|know of|~|positive|alleged", "|Berg|spend|~|positive|alleged"}},
    {"not_enough_to", "10: they cannot",
     "They/they/PRP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod have/have/VB/0/root enough/enough/JJ/6/amod "
     "air/air/NN/4/obj to/to/TO/8/mark survive/survive/VB/4/advcl ./././4/punct",
     {"|They|have|enough air|negative", "|They|survive||negative|possible"}},
    {"asked_what", "1: who answers was asked, whatever the tag",
     "Asked/ask/VBD/7/advcl what/what/WP/4/obj he/he/PRP/4/nsubj wanted/want/VBD/1/ccomp ,/,/,/1/punct "
     "Berg/Berg/NNP/7/nsubj left/leave/VBD/0/root ./././7/punct",
     {"|Berg|leave", "!|Berg|ask"}},
    {"any_that_suits", "worth: which one, not that one is",
     "They/they/PRP/3/nsubj will/will/MD/3/aux take/take/VB/0/root any/any/DT/5/det room/room/NN/3/obj "
     "that/that/WDT/8/nsubj is/be/VBZ/8/cop free/free/JJ/5/acl:relcl ./././3/punct",
     {"|They|take|any room that is free", "!|room|be|free"}},
    {"wants_it_lifted", "11: nothing is lifted yet",
     "The/the/DT/2/det union/union/NN/3/nsubj wants/want/VBZ/0/root the/the/DT/5/det rate/rate/NN/3/obj "
     "lifted/lift/VBN/5/acl to/to/IN/9/case ten/ten/CD/9/nummod euros/euro/NNS/6/obl ./././3/punct",
     {"||lift|rate|positive|planned", "!||lift|rate|positive|asserted"}},
    {"punished_for", "11: the ground lies behind",
     "Berg/Berg/NNP/4/nsubj:pass will/will/MD/4/aux be/be/VB/4/aux:pass punished/punish/VBN/0/root "
     "for/for/IN/6/mark stealing/steal/VBG/4/advcl a/a/DT/8/det boat/boat/NN/6/obj ./././4/punct",
     {"||punish|Berg|positive|planned", "|Berg|steal|boat|positive|asserted"}},
    {"bearing_in_mind", "11: what is borne in mind is so",
     "Bearing/bear/VBG/12/advcl in/in/IN/3/case mind/mind/NN/1/obl that/that/IN/8/mark the/the/DT/6/det "
     "dam/dam/NN/8/nsubj is/be/VBZ/8/cop weak/weak/JJ/1/ccomp ,/,/,/1/punct Berg/Berg/NNP/12/nsubj "
     "would/would/MD/12/aux leave/leave/VB/0/root ./././12/punct",
     {"|Berg|leave||positive|conditional", "|dam|be|weak|positive|asserted"}},
    {"in_his_youth", "11: what used to happen",
     "Recalling/recall/VBG/6/advcl his/his/PRP$/3/nmod:poss youth/youth/NN/1/obj ,/,/,/1/punct "
     "Berg/Berg/NNP/6/nsubj said/say/VBD/0/root that/that/IN/10/mark he/he/PRP/10/nsubj would/would/MD/10/aux "
     "answer/answer/VB/6/ccomp insults/insult/NNS/10/obj with/with/IN/14/case a/a/DT/14/det "
     "song/song/NN/10/obl ./././6/punct",
     {"Berg|Berg|answer|insults|positive|asserted", "!|Berg|have|youth"}},
    {"would_answer_soon", "11: no custom",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root that/that/IN/6/mark he/he/PRP/6/nsubj would/would/MD/6/aux "
     "answer/answer/VB/2/ccomp them/they/PRP/6/obj ./././2/punct",
     {"Berg|Berg|answer|them|positive|planned"}},
    {"hopefully", "11: a hope",
     "Hopefully/hopefully/RB/4/advmod the/the/DT/3/det dam/dam/NN/4/nsubj holds/hold/VBZ/0/root ./././4/punct",
     {"|dam|hold||positive|planned"}},
    {"told_the_jury", "9: who hears it",
     "A/a/DT/2/det lawyer/lawyer/NN/3/nsubj told/tell/VBD/0/root the/the/DT/5/det jury/jury/NN/9/nsubj "
     "his/his/PRP$/7/nmod:poss client/client/NN/9/nsubj was/be/VBD/9/cop guilty/guilty/JJ/3/ccomp "
     "of/of/IN/11/case theft/theft/NN/9/obl ./././3/punct",
     {"lawyer|lawyer's client|be|guilty of theft", "!~|jury|be|guilty of theft"}},
    {"those_interviewed", "worth: a participle that points",
     "All/all/DT/6/nsubj of/of/IN/3/case those/that/DT/1/nmod interviewed/interview/VBN/3/acl "
     "were/be/VBD/6/cop men/man/NNS/0/root ./././6/punct",
     {"|All of those interviewed|be|men", "!||interview"}},
    {"triggered_others", "8: they did",
     "The/the/DT/2/det noise/noise/NN/3/nsubj triggered/trigger/VBD/0/root others/other/NNS/3/obj "
     "to/to/TO/6/mark run/run/VB/3/advcl ./././3/punct",
     {"|others|run||positive|asserted"}},
    {"nobody_told_him", "9: who does not speak",
     "Berg/Berg/NNP/2/nsubj ran/run/VBD/0/root because/because/IN/5/mark nobody/nobody/NN/5/nsubj "
     "told/tell/VBD/2/advcl him/he/PRP/5/iobj to/to/TO/8/mark stop/stop/VB/5/xcomp ./././2/punct",
     {"|Berg|run", "!nobody|~"}},
    {"mayor_will", "worth: cut at a comma",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root the/the/DT/4/det mayor/mayor/NN/5/nsubj will/will/MD/2/ccomp "
     "./././2/punct",
     {"!~|mayor|will"}},
    {"how_many_not_clear", "11: a question that nobody answered",
     "It/it/PRP/5/expl was/be/VBD/5/cop not/not/RB/5/advmod yet/yet/RB/5/advmod clear/clear/JJ/0/root "
     "how/how/WRB/7/advmod many/many/JJ/8/amod boats/boat/NNS/10/nsubj:pass were/be/VBD/10/aux:pass "
     "damaged/damage/VBN/5/csubj ./././5/punct",
     {"||damage|how many boats|positive|asked"}},
    {"why_not_clear", "11: what is so all the same",
     "It/it/PRP/4/expl was/be/VBD/4/cop not/not/RB/4/advmod clear/clear/JJ/0/root why/why/WRB/8/advmod "
     "the/the/DT/7/det guards/guard/NNS/8/nsubj left/leave/VBD/4/advcl the/the/DT/10/det hall/hall/NN/8/obj "
     "./././4/punct",
     {"|guards|leave|hall|positive|asserted"}},
    {"quake_rattles", "a headline's verb",
     "Strong/strong/JJ/3/amod quake/quake/NN/3/compound rattles/rattle/NNS/0/root Vestby/Vestby/NNP/5/compound "
     "County/County/NNP/3/appos early/early/JJ/7/amod Thursday/Thursday/NNP/3/nmod:unmarked",
     {"|Strong quake|rattle|Vestby County", "!~|~|be"}},
    {"rattles_keep", "no verb",
     "Truck/truck/NN/2/compound rattles/rattle/NNS/3/nsubj keep/keep/VBP/0/root Vestby/Vestby/NNP/5/compound "
     "residents/resident/NNS/3/obj awake/awake/JJ/3/xcomp",
     {"|Truck rattles|keep|Vestby residents", "!~|~|rattle"}},
    {"is_broke", "an adjective",
     "Berg/Berg/NNP/2/nsubj says/say/VBZ/0/root Dahl/Dahl/NNP/6/nsubj is/be/VBZ/6/aux:pass not/not/RB/6/advmod "
     "broke/break/VBN/2/ccomp ./././2/punct",
     {"Berg|Dahl|be|broke|negative", "!~|~|break"}},
    {"broken_by", "no adjective",
     "The/the/DT/2/det vase/vase/NN/4/nsubj:pass was/be/VBD/4/aux:pass broke/break/VBN/0/root by/by/IN/7/case "
     "the/the/DT/7/det cat/cat/NN/4/obl:agent ./././4/punct",
     {"|cat|break|vase"}},
    {"charged_to_pay", "10: what for is in the charge too",
     "Berg/Berg/NNP/3/nsubj:pass is/be/VBZ/3/aux:pass charged/charge/VBN/0/root with/with/IN/5/mark "
     "converting/convert/VBG/3/advcl $/$/$/5/obj 5,000/5000/CD/6/nummod in/in/IN/10/case "
     "campaign/campaign/NN/10/compound funds/fund/NNS/5/obl to/to/TO/12/mark pay/pay/VB/10/acl "
     "for/for/IN/14/case trips/trip/NNS/12/obl ./././3/punct",
     {"|Berg|pay for|trips|positive|alleged"}},
    {"used_to_pay", "10: nobody is charged",
     "Berg/Berg/NNP/2/nsubj used/use/VBD/0/root $/$/$/2/obj 5,000/5000/CD/3/nummod in/in/IN/7/case "
     "campaign/campaign/NN/7/compound funds/fund/NNS/2/obl to/to/TO/9/mark pay/pay/VB/7/acl for/for/IN/11/case "
     "trips/trip/NNS/9/obl ./././2/punct",
     {"|Berg|pay for|trips|positive|asserted"}},
    {"cases_beginning", "12: what begins and goes on",
     "The/the/DT/2/det report/report/NN/3/nsubj lists/list/VBZ/0/root dozens/dozen/NNS/3/obj of/of/IN/6/case "
     "cases/case/NNS/4/nmod ,/,/,/8/punct beginning/begin/VBG/3/advcl in/in/IN/10/case 2009/2009/CD/8/obl "
     "and/and/CC/12/cc continuing/continue/VBG/8/conj through/through/IN/14/case 2016/2016/CD/12/obl "
     "./././3/punct",
     {"|report|list|dozens of cases", "|dozens of cases|continue", "!|report|begin"}},
    {"beginning_in", "12: a preposition of time",
     "Boats/boat/NNS/4/nsubj:pass will/will/MD/4/aux be/be/VB/4/aux:pass sold/sell/VBN/0/root "
     "beginning/begin/VBG/4/xcomp in/in/IN/7/case June/June/NNP/5/obl ./././4/punct",
     {"||sell|Boats", "!|~|begin"}},
    {"what_police_said", "a word that names nothing",
     "Six/six/CD/2/nummod guards/guard/NNS/4/nsubj:pass were/be/VBD/4/aux:pass held/hold/VBN/0/root "
     "for/for/IN/8/mark what/what/WP/7/det prosecutors/prosecutor/NNS/8/nsubj said/say/VBD/4/advcl "
     "was/be/VBD/10/cop use/use/VB/8/ccomp of/of/IN/12/case force/force/NN/10/obl ./././4/punct",
     {"||hold|Six guards", "!|what prosecutors|say"}},
    {"whose_name", "6: whose it is",
     "They/they/PRP/2/nsubj helped/help/VBD/0/root residents/resident/NNS/2/obj whose/whose/WP$/5/nmod:poss "
     "homes/home/NNS/7/nsubj:pass were/be/VBD/7/aux:pass destroyed/destroy/VBN/3/acl:relcl by/by/IN/10/case "
     "the/the/DT/10/det storm/storm/NN/7/obl:agent ./././2/punct",
     {"|storm|destroy|residents' homes"}},
    {"called_following", "14: no part of the place",
     "Police/police/NNS/3/nsubj:pass were/be/VBD/3/aux:pass called/call/VBN/0/root to/to/IN/6/case "
     "the/the/DT/6/det scene/scene/NN/3/obl following/follow/VBG/8/case reports/report/NNS/6/nmod "
     "of/of/IN/11/case a/a/DT/11/det fire/fire/NN/8/nmod ./././3/punct",
     {"||call|Police"}},
    {"speaker_described", "9: who she is was not said by her",
     "\"/\"/``/3/punct We/we/PRP/3/nsubj lost/lose/VBD/8/ccomp it/it/PRP/3/obj all/all/DT/3/advmod ,/,/,/3/punct "
     "\"/\"/''/3/punct said/say/VBD/0/root Berg/Berg/NNP/8/nsubj ,/,/,/12/punct who/who/WP/12/nsubj "
     "moved/move/VBD/8/ccomp to/to/IN/14/case Oslo/Oslo/NNP/12/obl ./././8/punct",
     {"|Berg|move", "!Berg|Berg|move"}},
    {"asked_who", "9: a question is no description",
     "\"/\"/``/3/punct We/we/PRP/3/nsubj asked/ask/VBD/0/root Berg/Berg/NNP/3/iobj ,/,/,/7/punct who/who/WP/7/nsubj "
     "won/win/VBD/3/ccomp ?/?/./3/punct",
     {"!|Berg|win"}},
    {"confirmed_he_was", "1: who confirms it",
     "One/one/CD/2/nummod guest/guest/NN/0/root of/of/IN/5/case the/the/DT/5/det house/house/NN/2/nmod "
     "confirmed/confirm/VBN/5/acl Berg/Berg/NNP/9/nsubj was/be/VBD/9/cop dead/dead/JJ/6/ccomp ./././2/punct",
     {"|One guest of the house|confirm", "!||confirm|house"}},
    {"string_of_verbs", "4: three deeds",
     "Rebels/rebel/NNS/2/nsubj overtook/overtake/VBD/0/root two/two/CD/4/nummod offices/office/NNS/2/obj ,/,/,/7/punct "
     "ransacked/ransack/VBN/7/amod shops/shop/NNS/4/conj and/and/CC/10/cc burned/burn/VBN/10/amod "
     "cars/car/NNS/4/conj ./././2/punct",
     {"|Rebels|overtake|two offices", "|Rebels|ransack|shops", "|Rebels|burn|cars", "!|Rebels|overtake|burned cars"}},
    {"one_participle", "4: one burned car may be a thing",
     "Rebels/rebel/NNS/2/nsubj saw/see/VBD/0/root two/two/CD/4/nummod offices/office/NNS/2/obj and/and/CC/7/cc "
     "burned/burn/VBN/7/amod cars/car/NNS/4/conj ./././2/punct",
     {"|Rebels|see|two offices", "!|Rebels|burn|cars"}},
    {"has_surpassed", "1: he has done it",
     "Berg/Berg/NNP/4/nsubj 's/be/VBZ/4/aux already/already/RB/4/advmod surpassed/surpass/VBN/0/root the/the/DT/6/det "
     "goal/goal/NN/4/obj ./././4/punct",
     {"|Berg|surpass|goal"}},
    {"is_surpassed", "1: it is done to him",
     "Berg/Berg/NNP/4/nsubj 's/be/VBZ/4/aux already/already/RB/4/advmod surpassed/surpass/VBN/0/root by/by/IN/6/case "
     "Dahl/Dahl/NNP/4/obl:agent ./././4/punct",
     {"|Dahl|surpass|Berg"}},
    {"in_a_statement", "1: where they said it",
     "Police/police/NNS/5/nsubj in/in/IN/4/case a/a/DT/4/det statement/statement/NN/1/nmod said/say/VBD/0/root "
     "two/two/CD/8/nsubj had/have/VBD/8/aux left/leave/VBN/5/ccomp ./././5/punct",
     {"Police|two|leave", "!Police in a statement|two|leave"}},
    {"also_have_freed", "1: one verb",
     "Rebels/rebel/NNS/3/nsubj also/also/RB/3/advmod have/have/VBP/0/root freed/free/VBN/5/amod captives/captive/NNS/3/obj "
     "./././3/punct",
     {"|Rebels|free|captives", "!|Rebels|have"}},
    {"have_freed_men", "1: the freed are had",
     "Rebels/rebel/NNS/2/nsubj have/have/VBP/0/root freed/free/VBN/4/amod captives/captive/NNS/2/obj ./././2/punct",
     {"|Rebels|have|freed captives"}},
    {"second_name", "1: a name of two words",
     "Berg/Berg/NNP/2/nsubj praised/praise/VBD/0/root Hall/Hall/NNP/2/obj and/and/CC/5/cc Union/Union/NNP/3/conj "
     "Pier/Pier/NNP/3/appos in/in/IN/8/case Oslo/Oslo/NNP/2/obl ./././2/punct",
     {"|Berg|praise|Union Pier", "!|Berg|praise|Union"}},
    {"second_word_of_ship", "7: a ship's name of two words behind the noun",
     "Police/police/NNS/2/nsubj seized/seize/VBD/0/root the/the/DT/4/det tanker/tanker/NN/2/obj Alder/Alder/NNP/4/appos "
     "Wind/Wind/NNP/4/appos ./././2/punct",
     {"|Police|seize|tanker Alder Wind", "!|Wind|be|tanker"}},
    {"two_object_names", "1: one name, not two objects",
     "Dahl/Dahl/NNP/2/nsubj bought/buy/VBD/0/root Halt/Halt/NNP/2/obj Pumps/Pumps/NNP/2/obj in/in/IN/6/case "
     "Oslo/Oslo/NNP/2/obl ./././2/punct",
     {"|Dahl|buy|Halt Pumps", "!|Dahl|buy|Halt"}},
    {"named_chairman", "1: what somebody was made stays apart",
     "Firms/firm/NNS/2/nsubj elected/elect/VBD/0/root Berg/Berg/NNP/2/obj Mayor/Mayor/NNP/2/obj ./././2/punct",
     {"|Firms|elect|Berg"}},
    {"panel_sat", "1: the only verb is what the sentence tells",
     "The/the/DT/2/det keeper/keeper/NN/0/root hid/hide/VBD/2/acl two/two/CD/5/nummod keys/key/NNS/3/obj ./././2/punct",
     {"|keeper|hide|two keys"}},
    {"men_held", "6: with another verb it describes",
     "Men/man/NNS/7/nsubj held/hold/VBD/1/acl in/in/IN/5/case the/the/DT/5/det raid/raid/NN/2/obl have/have/VBP/7/aux "
     "fled/flee/VBN/0/root ./././7/punct",
     {"||hold|Men", "!|Men|hold"}},
    {"said_the_news", "9: the subject of what is said",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root the/the/DT/4/det keeper/keeper/NN/2/obj fled/flee/VBD/2/ccomp "
     "Oslo/Oslo/NNP/5/obj ./././2/punct",
     {"Berg|keeper|flee|Oslo"}},
    {"among_them", "3: who stands behind the copula is among them",
     "Among/among/IN/3/case the/the/DT/3/det wounded/wounded/NNS/5/nmod is/be/VBZ/5/cop Berg/Berg/NNP/0/root "
     "./././5/punct",
     {"|Berg|be|among wounded", "!||be|Among the wounded Berg"}},
    {"fans_fought", "marks: a clause behind 'after' whose subject ends far before its verb",
     "Nine/nine/CD/2/nummod people/people/NNS/4/nsubj:pass were/be/VBD/4/aux:pass held/hold/VBN/0/root "
     "after/after/IN/6/case fans/fan/NNS/4/obl of/of/IN/8/case Oslo/Oslo/NNP/6/nmod and/and/CC/10/cc "
     "Lund/Lund/NNP/8/conj fought/fight/VBD/4/conj ./././4/punct",
     {"|fans of Oslo and Lund|fight", "!|Nine people|fight", "||hold|Nine people"}},
    {"search_led", "marks: a participle that only describes the noun behind 'after'",
     "He/he/PRP/3/nsubj:pass was/be/VBD/3/aux:pass found/find/VBN/0/root after/after/IN/6/case a/a/DT/6/det "
     "search/search/NN/3/obl led/lead/VBN/6/acl by/by/IN/10/case Danish/Danish/JJ/10/amod divers/diver/NNS/7/obl:agent "
     "./././3/punct",
     {"!|search|lead", "||find|He"}},
    {"even_as_it_spread", "marks: no subject opens with 'even as'",
     "Berg/Berg/NNP/2/nsubj smiled/smile/VBD/0/root even/even/RB/5/advmod as/as/IN/5/case footage/footage/NN/8/nsubj "
     "from/from/IN/7/case Lund/Lund/NNP/5/nmod spread/spread/VBD/2/advcl ./././2/punct",
     {"|footage from Lund|spread", "|Berg|smile"}},
    {"quits_as_minister", "headlines: an office behind 'as'",
     "Berg/Berg/NNP/2/nsubj quits/quit/VBZ/0/root as/as/IN/5/case sports/sport/NNS/5/compound "
     "minister/minister/NN/2/obl",
     {"!|sports|minister", "|Berg|quit as|sports minister"}},
    {"death_as_cases", "headlines: the subject behind 'as'",
     "Fourth/fourth/JJ/2/amod death/death/NN/5/nsubj as/as/IN/5/mark cases/case/NNS/5/nsubj climb/climb/VBP/0/root",
     {"|cases|climb", "!|Fourth death|climb"}},
    {"anger_in_lund", "antecedents: a clause tells of the place, not of the anger there",
     "There/there/EX/2/expl was/be/VBD/0/root anger/anger/NN/2/nsubj in/in/IN/5/case Lund/Lund/NNP/3/nmod ,/,/,/9/punct "
     "where/where/WRB/9/advmod shops/shop/NNS/9/nsubj closed/close/VBD/3/acl:relcl ./././2/punct",
     {"|shops|close"}},
    {"whose_leader", "7: a relative clause cut at its noun",
     "Berg/Berg/NNP/2/nsubj left/leave/VBD/0/root the/the/DT/4/det Union/Union/NNP/2/obj ,/,/,/7/punct "
     "whose/whose/WP$/7/nmod:poss leader/leader/NN/4/appos ,/,/,/9/punct Dahl/Dahl/NNP/4/appos ,/,/,/9/punct "
     "sits/sit/VBZ/2/parataxis here/here/RB/11/advmod ./././2/punct",
     {"!~|Union|be|whose leader"}},
    {"singer_and_player", "7: the next of a list with a name of its own",
     "He/he/PRP/2/nsubj met/meet/VBD/0/root the/the/DT/4/det singer/singer/NN/2/obj Berg/Berg/NNP/4/appos ,/,/,/8/punct "
     "the/the/DT/8/det player/player/NN/5/appos Moss/Moss/NNP/8/appos and/and/CC/12/cc the/the/DT/12/det "
     "judge/judge/NN/5/conj Marsh/Marsh/NNP/12/appos ./././2/punct",
     {"!~|Berg|be|player"}},
    {"that_reforms", "marks: many are no 'that'",
     "It/it/PRP/2/nsubj shows/show/VBZ/0/root that/that/DT/4/det reforms/reform/NNS/6/nsubj are/be/VBP/6/cop "
     "possible/possible/JJ/2/ccomp ./././2/punct",
     {"|reforms|be|possible", "!~|that reforms|be"}},
    {"that_reform", "marks: one may be that one",
     "It/it/PRP/2/nsubj shows/show/VBZ/0/root that/that/DT/4/det reform/reform/NN/6/nsubj is/be/VBZ/6/cop "
     "possible/possible/JJ/2/ccomp ./././2/punct",
     {"|that reform|be|possible"}},
    {"so_did_dahl", "worth: what somebody else did, too",
     "Berg/Berg/NNP/2/nsubj left/leave/VBD/0/root ,/,/,/6/punct and/and/CC/6/cc so/so/RB/6/advmod did/do/VBD/2/conj "
     "Dahl/Dahl/NNP/6/obj ./././2/punct",
     {"|Berg|leave", "!~|Berg|do"}},
    {"stopped_short", "scopes: what was stopped short of",
     "Oslo/Oslo/NNP/2/nsubj stopped/stop/VBD/0/root short/short/RB/2/advmod of/of/IN/5/mark "
     "recalling/recall/VBG/2/advcl Berg/Berg/NNP/5/obj ./././2/punct",
     {"|Norway|recall|Berg|negative"}},
    {"walked_out", "tags: the verb's word before 'of'",
     "Berg/Berg/NNP/2/nsubj walked/walk/VBD/0/root out/out/IN/6/case of/of/IN/6/case the/the/DT/6/det "
     "hall/hall/NN/2/obl ./././2/punct",
     {"|Berg|walk out of|hall"}},
    {"got_out_of_hand", "tags: a state is no thing to get out of",
     "Prices/price/NNS/2/nsubj got/get/VBD/0/root out/out/IN/5/case of/of/IN/5/case hand/hand/NN/2/obl "
     "./././2/punct",
     {"!~|Prices|get out of"}},
    {"made_out_of", "tags: what governs no 'out of' keeps it",
     "Berg/Berg/NNP/2/nsubj acted/act/VBD/0/root out/out/IN/5/case of/of/IN/5/case fear/fear/NN/2/obl "
     "./././2/punct",
     {"|Berg|act", "!~|Berg|act out of"}},
    {"spent_a_year", "antecedents: whoever spends the time does it",
     "Berg/Berg/NNP/2/nsubj spent/spend/VBD/0/root hundreds/hundred/NNS/2/obj of/of/IN/5/case hours/hour/NNS/3/nmod "
     "mending/mend/VBG/5/acl nets/net/NNS/6/obj ./././2/punct",
     {"|Berg|mend|nets", "!~|hours|mend"}},
    {"a_year_later", "antecedents: what is called so keeps its verb",
     "Berg/Berg/NNP/2/nsubj sent/send/VBD/0/root a/a/DT/4/det note/note/NN/2/obj saying/say/VBG/4/acl "
     "that/that/IN/8/mark Dahl/Dahl/NNP/8/nsubj left/leave/VBD/5/ccomp ./././2/punct",
     {"|note|say|Dahl left"}},
    {"teen_knifed", "passive: what a headline leaves out",
     "Teen/Teen/NNP/2/nsubj knifed/knife/VBD/0/root to/to/IN/4/case death/death/NN/2/obl in/in/IN/6/case "
     "shop/shop/NN/2/obl",
     {"||knife|Teen", "!~|Teen|knife"}},
    {"led_from_home", "passive: who is led somewhere",
     "Berg/Berg/NNP/2/nsubj led/lead/VBD/0/root from/from/IN/4/case home/home/NN/2/obl in/in/IN/6/case "
     "handcuffs/handcuff/NNS/2/obl",
     {"||lead|Berg", "!~|Berg|lead"}},
    {"led_to", "passive: what leads to something",
     "Row/row/NN/2/nsubj led/lead/VBD/0/root to/to/IN/4/case strike/strike/NN/2/obl",
     {"|Row|lead to|strike"}},
    {"are_racing", "progressives: a verb taken for a noun",
     "Guards/guard/NNS/3/nsubj are/be/VBP/3/cop racing/racing/NN/0/root to/to/TO/5/mark find/find/VB/3/advcl "
     "him/he/PRP/5/obj ./././3/punct",
     {"!~|Guards|be"}},
    {"are_counting_on", "progressives: a verb taken for a preposition",
     "Owners/owner/NNS/6/nsubj are/be/VBP/6/cop depending/depend/VBG/6/case on/on/IN/6/case the/the/DT/6/det "
     "council/council/NN/0/root ./././6/punct",
     {"|Owners|depend on|council", "!~|Owners|be"}},
    {"is_warning_voters", "progressives: whom it is told to",
     "Berg/Berg/NNP/4/nsubj is/be/VBZ/4/cop warning/warning/NN/4/compound voters/voter/NNS/0/root "
     "that/that/WDT/7/mark prices/price/NNS/7/nsubj rise/rise/VBP/4/acl ./././4/punct",
     {"!~|Berg|be"}},
    {"is_shocking", "progressives: what something is like",
     "The/the/DT/2/det news/news/NN/4/nsubj is/be/VBZ/4/cop shocking/shocking/JJ/0/root to/to/IN/6/case "
     "us/we/PRP/4/obl ./././4/punct",
     {"~|news|be"}},
    {"among_them", "roles: one of them is not all of them",
     "Three/three/CD/2/nummod guests/guest/NNS/11/nsubj:pass ,/,/,/5/punct among/among/IN/5/case "
     "them/they/PRP/2/nmod a/a/DT/8/det retired/retired/JJ/8/amod judge/judge/NN/2/appos ,/,/,/2/punct "
     "were/be/VBD/11/aux:pass freed/free/VBN/0/root ./././11/punct",
     {"||free|Three guests", "!~|Three guests|be"}},
    {"guards_of_the_town", "apposed: what the noun itself can be it is",
     "They/they/PRP/2/nsubj thanked/thank/VBD/0/root the/the/DT/4/det guard/guard/NN/2/obj of/of/IN/6/case "
     "Berg/Berg/NNP/4/nmod ,/,/,/9/punct a/a/DT/9/det woman/woman/NN/4/appos ./././2/punct",
     {"!~|Berg|be"}},
    {"to_rebound_and_hire", "forms: a bare form goes with an infinitive",
     "The/the/DT/2/det loan/loan/NN/3/nsubj allowed/allow/VBD/0/root Berg/Berg/NNP/3/obj to/to/TO/6/mark "
     "rebound/rebound/VB/3/xcomp and/and/CC/8/cc hire/hire/VB/3/conj men/man/NNS/8/obj ./././3/punct",
     {"|Berg|hire|men", "!~|loan|hire"}},
    {"allowed_and_let", "forms: a past that looks like an infinitive",
     "The/the/DT/2/det loan/loan/NN/3/nsubj allowed/allow/VBD/0/root Berg/Berg/NNP/3/obj to/to/TO/6/mark "
     "rebound/rebound/VB/3/xcomp and/and/CC/8/cc cut/cut/VB/3/conj costs/cost/NNS/8/obj ./././3/punct",
     {"|loan|cut|costs"}},
    {"saying_they_were_held", "told: what is said right behind the verb of saying",
     "The/the/DT/2/det paper/paper/NN/3/nsubj reported/report/VBD/0/root the/the/DT/5/det "
     "theft/theft/NN/14/nsubj:pass of/of/IN/8/case the/the/DT/8/det drums/drum/NNS/5/nmod ,/,/,/10/punct "
     "saying/say/VBG/3/advcl the/the/DT/12/det clerk/clerk/NN/10/obj was/be/VBD/14/aux:pass "
     "held/hold/VBN/3/ccomp ./././3/punct",
     {"paper||hold|clerk", "!~||hold|theft of the drums"}},
    {"arguing_it_was_needed", "told: what is argued, on top of the arguing",
     "The/the/DT/2/det union/union/NN/3/nsubj filed/file/VBD/0/root a/a/DT/5/det motion/motion/NN/3/obj "
     ",/,/,/11/punct arguing/argue/VBG/11/advcl the/the/DT/9/det move/move/NN/11/nsubj:pass "
     "was/be/VBD/11/aux:pass needed/need/VBN/3/parataxis to/to/TO/13/mark help/help/VB/11/xcomp "
     "the/the/DT/15/det town/town/NN/13/obj ./././3/punct",
     {"union|move|help|town", "!~|union|help"}},
    {"evidence_showing", "told: what evidence shows",
     "There/there/EX/2/expl was/be/VBD/0/root no/no/DT/4/det evidence/evidence/NN/2/nsubj "
     "showing/show/VBG/4/acl the/the/DT/7/det bank/bank/NN/5/obj is/be/VBZ/9/aux trying/try/VBG/2/csubj "
     "to/to/TO/11/mark leave/leave/VB/9/xcomp ./././2/punct",
     {"!~|bank|show"}},
    {"man_in_videos", "told: the man that is named has videos in his phrase",
     "The/the/DT/2/det man/man/NN/10/nsubj:pass in/in/IN/4/case videos/video/NNS/2/nmod "
     "showing/show/VBG/4/acl the/the/DT/7/det fire/fire/NN/5/obj has/have/VBZ/10/aux "
     "been/be/VBN/10/aux:pass named/name/VBN/0/root as/as/IN/12/case Karl/Karl/NNP/10/obl "
     "Berg/Berg/NNP/12/flat ./././10/punct",
     {"|videos|show|fire"}},
    {"finding_was_hard", "told: who finds the drums says nothing",
     "Finding/find/VBG/5/csubj the/the/DT/3/det drums/drum/NNS/1/obj was/be/VBD/5/cop hard/hard/JJ/0/root "
     "./././5/punct",
     {"!~|drums|be"}},
    {"hailed_a_hero", "told: what somebody is called",
     "Voters/voter/NNS/2/nsubj hailed/hail/VBD/0/root Karl/Karl/NNP/2/obj Berg/Berg/NNP/3/flat "
     "a/a/DT/6/det hero/hero/NN/3/nmod:unmarked ./././2/punct",
     {"|Voters|hail|Karl Berg", "!|Karl Berg|be|hero"}},
    {"another_concern_is_banking", "told: no concern banks anything",
     "Another/another/DT/2/det concern/concern/NN/4/nsubj is/be/VBZ/4/aux banking/bank/VBG/0/root "
     "./././4/punct",
     {"|Another concern|be|banking"}},
    {"concern_is_growing", "told: what becomes of a concern",
     "The/the/DT/2/det concern/concern/NN/4/nsubj is/be/VBZ/4/aux growing/grow/VBG/0/root ./././4/punct",
     {"|concern|grow"}},
    {"large_and_looming", "told: an adjective in -ing behind another",
     "The/the/DT/2/det mayors/mayor/NNS/3/nsubj face/face/VBP/0/root large/large/JJ/7/amod and/and/CC/6/cc "
     "looming/loom/VBG/4/conj bills/bill/NNS/3/obj ./././3/punct",
     {"!~|mayors|loom"}},
    {"let_him_go", "particles: who lets him go",
     "The/the/DT/2/det mill/mill/NN/3/nsubj let/let/VB/0/root him/he/PRP/3/obj go/go/VB/3/xcomp "
     "in/in/IN/7/case 2015/2015/CD/5/obl ./././3/punct",
     {"|mill|let go"}},
    {"let_them_go_home", "particles: where they go they go themselves",
     "The/the/DT/2/det mill/mill/NN/3/nsubj let/let/VB/0/root them/they/PRP/3/obj go/go/VB/3/xcomp "
     "home/home/RB/5/advmod ./././3/punct",
     {"!|mill|let go"}},
    {"cared_for_in", "particles: the preposition of a passive, before another",
     "The/the/DT/2/det men/man/NNS/4/nsubj:pass were/be/VBD/4/aux:pass cared/care/VBN/0/root "
     "for/for/IN/7/case in/in/IN/7/case Lund/Lund/NNP/4/obl ./././4/punct",
     {"||care for|men"}},
    {"paid_for_by", "particles: by whom it was paid for",
     "The/the/DT/2/det mill/mill/NN/4/nsubj:pass was/be/VBD/4/aux:pass paid/pay/VBN/0/root "
     "for/for/IN/8/case by/by/IN/8/case the/the/DT/8/det club/club/NN/4/obl:agent ./././4/punct",
     {"|club|pay for|mill"}},
    {"sold_for", "particles: what it was sold for has no second preposition",
     "The/the/DT/2/det mill/mill/NN/4/nsubj:pass was/be/VBD/4/aux:pass sold/sell/VBN/0/root "
     "for/for/IN/7/case a/a/DT/7/det fortune/fortune/NN/4/obl in/in/IN/9/case May/May/NNP/7/nmod "
     "./././4/punct",
     {"!~||sell for|~"}},
    {"only_humans", "degrees: of whom only is said",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root only/only/RB/6/advmod clerks/clerk/NNS/6/nsubj:pass "
     "were/be/VBD/6/aux:pass invited/invite/VBN/2/ccomp to/to/IN/9/case the/the/DT/9/det "
     "mill/mill/NN/6/obl ./././2/punct",
     {"Berg||invite|only clerks"}},
    {"only_said", "degrees: before the verb it is the verb's",
     "Berg/Berg/NNP/3/nsubj only/only/RB/3/advmod said/say/VBD/0/root clerks/clerk/NNS/6/nsubj:pass "
     "were/be/VBD/6/aux:pass invited/invite/VBN/3/ccomp to/to/IN/9/case the/the/DT/9/det "
     "mill/mill/NN/6/obl ./././3/punct",
     {"!Berg||invite|only clerks"}},
    {"to_reverse_course", "tags: a verb right behind to",
     "The/the/DT/2/det firms/firm/NNS/4/nsubj:pass are/be/VBP/4/aux:pass pressured/pressure/VBN/0/root "
     "to/to/IN/6/mark reverse/reverse/JJ/4/advcl course/course/NN/6/obl:unmarked ./././4/punct",
     {"|firms|reverse|course"}},
    {"bargaining_chips", "nouns: nobody bargains chips",
     "Berg/Berg/NNP/3/nsubj may/may/MD/3/aux use/use/VB/0/root the/the/DT/5/det drums/drum/NNS/3/obj "
     "as/as/IN/7/mark bargaining/bargain/VBG/3/advcl chips/chip/NNS/7/obj to/to/TO/10/mark "
     "win/win/VB/7/advcl the/the/DT/12/det vote/vote/NN/10/obj ./././3/punct",
     {"|Berg|use|drums", "!~|Berg|bargain"}},
};
/* clang-format on */

#endif
