/* How far negations and modals reach: what cannot be, what was never had, what is said beside a denial; and what only
 * looks like it. */
#ifndef CC_CLAIM_SCOPE_CASES_H
#define CC_CLAIM_SCOPE_CASES_H

#include "claim_cases.h"

/* clang-format off */
static const claim_case scope_cases[] = {
    {"cannot_open", "10: what cannot be is not",
     "The/the/DT/2/det crew/crew/NN/5/nsubj can/can/MD/5/aux not/not/RB/5/advmod open/open/VB/0/root "
     "the/the/DT/7/det valve/valve/NN/5/obj ./././5/punct",
     {"|crew|open|valve|negative|asserted"}},
    {"may_not_open", "11: what may not be is open",
     "The/the/DT/2/det crew/crew/NN/5/nsubj may/may/MD/5/aux not/not/RB/5/advmod open/open/VB/0/root "
     "the/the/DT/7/det valve/valve/NN/5/obj ./././5/punct",
     {"|crew|open|valve|negative|possible"}},
    {"could_not_have", "11: supposed",
     "The/the/DT/2/det crew/crew/NN/6/nsubj could/could/MD/6/aux not/not/RB/6/advmod have/have/VB/6/aux "
     "opened/open/VBN/0/root the/the/DT/8/det valve/valve/NN/6/obj ./././6/punct",
     {"|crew|open|valve|negative|possible"}},
    {"never_had_a_chance", "10: who had no chance did not",
     "Dahl/Dahl/NNP/3/nsubj never/never/RB/3/advmod had/have/VBD/0/root a/a/DT/5/det chance/chance/NN/3/obj "
     "to/to/TO/7/mark sell/sell/VB/5/acl the/the/DT/9/det barn/barn/NN/7/obj ./././3/punct",
     {"|Dahl|sell|barn|negative|asserted"}},
    {"no_plan_shown", "10: not to show a plan is no lack of it",
     "Dahl/Dahl/NNP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod reveal/reveal/VB/0/root a/a/DT/6/det "
     "plan/plan/NN/4/obj to/to/TO/8/mark sell/sell/VB/6/acl the/the/DT/10/det barn/barn/NN/8/obj ./././4/punct",
     {"|Dahl|sell|barn|positive|planned"}},
    {"never_used_to", "10: what it was not used for was not done",
     "Dahl/Dahl/NNP/3/nsubj never/never/RB/3/advmod used/use/VBD/0/root the/the/DT/5/det fund/fund/NN/3/obj "
     "to/to/TO/7/mark pay/pay/VB/5/acl Holm/Holm/NNP/7/obj ./././3/punct",
     {"|Dahl|pay|Holm|negative|asserted"}},
    {"barn_and_no_well", "10: of one object alone",
     "The/the/DT/2/det farm/farm/NN/3/nsubj has/have/VBZ/0/root a/a/DT/5/det barn/barn/NN/3/obj and/and/CC/8/cc "
     "no/no/DT/8/det well/well/NN/5/conj ./././3/punct",
     {"|farm|have|barn|positive|asserted", "|farm|have|well|negative|asserted"}},
    {"no_barn_nor_well", "10: of both objects",
     "The/the/DT/2/det farm/farm/NN/3/nsubj has/have/VBZ/0/root no/no/DT/5/det barn/barn/NN/3/obj "
     "and/and/CC/7/cc well/well/NN/5/conj ./././3/punct",
     {"|farm|have|barn|negative|asserted", "|farm|have|well|negative|asserted"}},
    {"with_no_lights", "10: how it was done",
     "Dahl/Dahl/NNP/2/nsubj drove/drive/VBD/0/root with/with/IN/5/case no/no/DT/5/det lights/light/NNS/2/obl "
     "./././2/punct",
     {"|Dahl|drive||positive|asserted"}},
    {"at_no_time", "10: it was not done",
     "At/at/IN/3/case no/no/DT/3/det time/time/NN/6/obl did/do/VBD/6/aux Dahl/Dahl/NNP/6/nsubj "
     "drive/drive/VB/0/root ./././6/punct",
     {"|Dahl|drive||negative|asserted"}},
    {"stopped_making", "10: the predicate names the stopping",
     "The/the/DT/2/det dairy/dairy/NN/3/nsubj stopped/stop/VBD/0/root making/make/VBG/3/xcomp "
     "butter/butter/NN/4/obj ./././3/punct",
     {"|dairy|stop making|butter|positive|asserted"}},
    {"few_came", "10: the words say it",
     "Few/few/JJ/2/amod farmers/farmer/NNS/3/nsubj trust/trust/VBP/0/root the/the/DT/5/det bank/bank/NN/3/obj "
     "./././3/punct",
     {"|Few farmers|trust|bank|positive|asserted"}},
    {"not_confirm", "11: nobody vouches for it",
     "The/the/DT/2/det bank/bank/NN/5/nsubj did/do/VBD/5/aux not/not/RB/5/advmod confirm/confirm/VB/0/root "
     "that/that/IN/9/mark Dahl/Dahl/NNP/9/nsubj had/have/VBD/9/aux left/leave/VBN/5/ccomp ./././5/punct",
     {"bank|Dahl|leave||positive|possible"}},
    {"not_admit", "11: as true as it is",
     "The/the/DT/2/det bank/bank/NN/5/nsubj did/do/VBD/5/aux not/not/RB/5/advmod admit/admit/VB/0/root "
     "that/that/IN/9/mark Dahl/Dahl/NNP/9/nsubj had/have/VBD/9/aux left/leave/VBN/5/ccomp ./././5/punct",
     {"bank|Dahl|leave||positive|asserted"}},
    {"not_known_to", "10: a passive hands the negation down",
     "Dahl/Dahl/NNP/4/nsubj:pass is/be/VBZ/4/aux:pass not/not/RB/4/advmod known/know/VBN/0/root to/to/TO/7/mark "
     "have/have/VB/7/aux left/leave/VBN/4/xcomp ./././4/punct",
     {"|Dahl|leave||negative|asserted"}},
    {"says_would", "11: no future of the past",
     "Dahl/Dahl/NNP/2/nsubj says/say/VBZ/0/root the/the/DT/4/det plan/plan/NN/6/nsubj would/would/MD/6/aux "
     "cut/cut/VB/2/ccomp costs/cost/NNS/6/obj ./././2/punct",
     {"Dahl|plan|cut|costs|positive|conditional"}},
    {"said_would", "11: the future of the past",
     "Dahl/Dahl/NNP/2/nsubj said/say/VBD/0/root the/the/DT/4/det plan/plan/NN/6/nsubj would/would/MD/6/aux "
     "cut/cut/VB/2/ccomp costs/cost/NNS/6/obj ./././2/punct",
     {"Dahl|plan|cut|costs|positive|planned"}},
    {"should_need", "11: a condition in front of its subject",
     "Should/should/MD/3/aux Dahl/Dahl/NNP/3/nsubj need/need/VB/0/root help/help/NN/3/obj ,/,/,/8/punct "
     "Holm/Holm/NNP/8/nsubj will/will/MD/8/aux go/go/VB/3/parataxis ./././8/punct",
     {"|Dahl|need|help|positive|conditional"}},
    {"should_have", "11: it was not so",
     "Dahl/Dahl/NNP/4/nsubj should/should/MD/4/aux have/have/VB/4/aux turned/turn/VBN/0/root "
     "left/left/RB/4/advmod ./././4/punct",
     {"|Dahl|turn||positive|conditional"}},
    {"might_want", "11: the wanting is open",
     "Dahl/Dahl/NNP/3/nsubj might/might/MD/3/aux want/want/VB/0/root to/to/TO/5/mark sell/sell/VB/3/xcomp "
     "the/the/DT/7/det barn/barn/NN/5/obj ./././3/punct",
     {"|Dahl|want to sell|barn|positive|possible"}},
    {"can_be_heard", "11: who can hear it hears it",
     "Shots/shot/NNS/4/nsubj:pass can/can/MD/4/aux be/be/VB/4/aux:pass heard/hear/VBN/0/root in/in/IN/7/case "
     "the/the/DT/7/det barn/barn/NN/4/obl ./././4/punct",
     {"||hear|Shots|positive|asserted"}},
    {"asked_that", "11: asked for, not about",
     "Dahl/Dahl/NNP/2/nsubj asked/ask/VBD/0/root that/that/IN/7/mark the/the/DT/5/det road/road/NN/7/nsubj:pass "
     "be/be/VB/7/aux:pass shut/shut/VBN/2/ccomp ./././2/punct",
     {"~||shut|road|positive|planned"}},
    {"look_forward", "11: yet to be done",
     "Dahl/Dahl/NNP/2/nsubj looks/look/VBZ/0/root forward/forward/RB/2/advmod to/to/IN/5/mark "
     "meeting/meet/VBG/2/advcl Holm/Holm/NNP/5/obj ./././2/punct",
     {"|Dahl|meet|Holm|positive|planned"}},
    {"the_kidnapped", "11: they were, whatever is planned",
     "The/the/DT/2/det group/group/NN/3/nsubj agreed/agree/VBD/0/root to/to/TO/5/mark free/free/VB/3/xcomp "
     "the/the/DT/7/det girls/girl/NNS/5/obj kidnapped/kidnap/VBN/7/acl in/in/IN/10/case April/April/NNP/8/obl "
     "./././3/punct",
     {"||kidnap|girls|positive|asserted"}},
    {"called_shooting", "11: there it is",
     "Dahl/Dahl/NNP/2/nsubj called/call/VBD/0/root the/the/DT/4/det shooting/shooting/NN/2/obj of/of/IN/6/case "
     "Holm/Holm/NNP/4/nmod a/a/DT/8/det disgrace/disgrace/NN/4/nmod ./././2/punct",
     {"||shoot|Holm|positive|asserted"}},
    {"denied_request", "11: it was made",
     "The/the/DT/2/det court/court/NN/3/nsubj denied/deny/VBD/0/root Lund/Lund/NNP/6/nmod:poss 's/'s/POS/4/case "
     "request/request/NN/3/obj for/for/IN/8/case bail/bail/NN/6/nmod ./././3/punct",
     {"|~|request|bail|positive|asserted"}},
    {"neither_nor", "10: both",
     "The/the/DT/2/det bank/bank/NN/5/nsubj would/would/MD/5/aux neither/neither/DT/5/cc:preconj "
     "confirm/confirm/VB/0/root nor/nor/CC/7/cc deny/deny/VB/5/conj the/the/DT/9/det report/report/NN/7/obj "
     "./././5/punct",
     {"|bank|confirm|report|negative|asserted", "|bank|deny|report|negative|asserted"}},
    {"rumours_say", "11: nobody stands for it",
     "Rumours/rumour/NNS/2/nsubj say/say/VBP/0/root that/that/IN/6/mark Dahl/Dahl/NNP/6/nsubj "
     "has/have/VBZ/6/aux left/leave/VBN/2/ccomp ./././2/punct",
     {"Rumours|Dahl|leave||positive|alleged"}},
    {"comment_on", "9: others made the report",
     "Dahl/Dahl/NNP/2/nsubj declined/decline/VBD/0/root to/to/TO/4/mark comment/comment/VB/2/xcomp "
     "on/on/IN/6/case reports/report/NNS/4/obl that/that/IN/11/mark the/the/DT/9/det dam/dam/NN/11/nsubj "
     "had/have/VBD/11/aux cracked/crack/VBN/4/ccomp ./././2/punct",
     {"reports|dam|crack||positive|asserted", "!Dahl|dam|crack"}},
    {"claim_false", "11: denied by its predicate",
     "The/the/DT/2/det rumour/rumour/NN/7/nsubj that/that/IN/5/mark Dahl/Dahl/NNP/5/nsubj fled/flee/VBD/2/acl "
     "is/be/VBZ/7/cop false/false/JJ/0/root ./././7/punct",
     {"|Dahl|flee||positive|denied"}},
    {"rejects_his_claim", "9, 11: the denial is that of whoever denies",
     "The/the/DT/2/det firm/firm/NN/3/nsubj rejects/reject/VBZ/0/root Dahl/Dahl/NNP/6/nmod:poss 's/'s/POS/4/case "
     "claim/claim/NN/3/obj that/that/IN/10/mark the/the/DT/9/det dam/dam/NN/10/nsubj cracked/crack/VBD/6/acl ./././3/punct",
     {"firm|dam|crack||positive|denied", "!Dahl|dam|crack"}},
    {"repeats_his_claim", "9: the claim is his",
     "The/the/DT/2/det firm/firm/NN/3/nsubj quotes/quote/VBZ/0/root Dahl/Dahl/NNP/6/nmod:poss 's/'s/POS/4/case "
     "claim/claim/NN/3/obj that/that/IN/10/mark the/the/DT/9/det dam/dam/NN/10/nsubj cracked/crack/VBD/6/acl ./././3/punct",
     {"Dahl|dam|crack||positive|asserted"}},
    {"not_true", "10: and so it is not",
     "It/it/PRP/4/expl is/be/VBZ/4/cop not/not/RB/4/advmod true/true/JJ/0/root that/that/IN/7/mark "
     "Dahl/Dahl/NNP/7/nsubj fled/flee/VBD/4/csubj ./././4/punct",
     {"|Dahl|flee||negative|asserted"}},
    {"added_if", "11: a condition",
     "Dahl/Dahl/NNP/2/nsubj promised/promise/VBD/0/root to/to/TO/4/mark resign/resign/VB/2/xcomp "
     "if/if/IN/7/mark he/he/PRP/7/nsubj loses/lose/VBZ/4/ccomp the/the/DT/9/det vote/vote/NN/7/obj "
     "./././2/punct",
     {"|Dahl|lose|vote|positive|conditional"}},
    {"rather_than", "10: the word hangs on the subject",
     "Rather/rather/RB/10/cc than/than/IN/1/fixed Dahl/Dahl/NNP/5/nsubj being/be/VBG/5/cop ill/ill/JJ/10/advcl "
     ",/,/,/5/punct the/the/DT/8/det doctor/doctor/NN/10/nsubj was/be/VBD/10/cop wrong/wrong/JJ/0/root "
     "./././10/punct",
     {"|doctor|be|wrong|positive|asserted", "|Dahl|be|ill|negative|asserted"}},
    {"only_one_of", "11: she did",
     "The/the/DT/3/det only/only/JJ/3/amod one/one/NN/9/nsubj of/of/IN/6/case the/the/DT/6/det crew/crew/NN/3/nmod "
     "to/to/TO/8/mark survive/survive/VB/6/acl left/leave/VBD/0/root ./././9/punct",
     {"|~|survive||positive|asserted"}},
};
/* clang-format on */

#endif
