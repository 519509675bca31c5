#include "base/buffer.h"
#include "claim/openie.h"
#include "language/conllu.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <string.h>

/* A sentence with its tree, one word form/lemma/XPOS/head/relation, and what it claims. A claim is written
 * speaker<via|subject|predicate|object or complement|polarity|modality; fields left out at the end, and "~", may be
 * anything, "!" in front: no such claim. The trees are ours, so that no model has a say in these tests. */
typedef struct {
    const char *name, *rule, *tree;
    const char *expected[6];
} claim_case;

static const claim_case cases[] = {
    {"ruled_out",
     "8, 10",
     "Berg/Berg/NNP/3/nsubj has/have/VBZ/3/aux ruled/rule/VBN/0/root out/out/RP/3/compound:prt "
     "leaving/leave/VBG/3/xcomp "
     "Oslo/Oslo/NNP/5/obj ./././3/punct",
     {"|Berg|leave|Oslo|negative"}},
    {"denied_doing",
     "10",
     "Berg/Berg/NNP/2/nsubj denied/deny/VBD/0/root stealing/steal/VBG/2/xcomp the/the/DT/5/det boat/boat/NN/3/obj "
     "./././2/punct",
     {"Berg|Berg|steal|boat|positive|denied"}},
    {"suggested_doing",
     "8: a proposal is no fact",
     "Berg/Berg/NNP/2/nsubj suggested/suggest/VBD/0/root holding/hold/VBG/2/xcomp talks/talk/NNS/3/obj "
     "with/with/IN/6/case "
     "Dahl/Dahl/NNP/4/nmod ./././2/punct",
     {"|Berg|hold talk|talks|positive|planned", "!|Berg|hold talk|talks|positive|asserted"}},
    {"described_as",
     "9: never bare",
     "Berg/Berg/NNP/2/nsubj described/describe/VBD/0/root Dahl/Dahl/NNP/2/obj as/as/IN/5/mark having/have/VBG/2/advcl "
     "no/no/DT/7/det shame/shame/NN/5/obj ./././2/punct",
     {"Berg|Dahl|have|shame|negative|asserted", "!|Dahl|have|shame", "!|Berg|have|shame"}},
    {"headline",
     "2: headlines leave the auxiliary out",
     "Mayor/mayor/NN/2/nsubj arrested/arrest/VBD/0/root in/in/IN/4/case Oslo/Oslo/NNP/2/obl",
     {"||arrest|Mayor|positive|asserted", "!|Mayor|arrest"}},
    {"adding",
     "9: what goes on about the speaker",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root the/the/DT/4/det dam/dam/NN/5/nsubj broke/break/VBD/2/ccomp "
     ",/,/,/7/punct "
     "adding/add/VBG/5/advcl that/that/IN/10/mark nobody/nobody/NN/10/nsubj died/die/VBD/7/ccomp ./././2/punct",
     {"|Berg|add", "Berg|nobody|die||negative|asserted", "!~|dam|add"}},
    {"reported_at_end",
     "9: a report at the end of the sentence",
     "The/the/DT/2/det dam/dam/NN/3/nsubj broke/break/VBD/0/root ,/,/,/5/punct reported/report/VBD/3/conj "
     "Reuters/Reuters/NNP/5/obj ./././3/punct",
     {"Reuters|dam|break", "|Reuters|report", "!|dam|break", "!|dam|report"}},
    {"svoo",
     "1: an object and a recipient are two slots",
     "The/the/DT/2/det mayor/mayor/NN/3/nsubj gave/give/VBD/0/root the/the/DT/5/det "
     "firefighters/firefighter/NNS/3/iobj medals/medal/NNS/3/obj on/on/IN/8/case Sunday/Sunday/NNP/3/obl ./././3/punct",
     {"|mayor|give|medals|positive|asserted"}},
    {"passive",
     "2: by + time is no agent",
     "The/the/DT/2/det bridge/bridge/NN/4/nsubj:pass was/be/VBD/4/aux:pass closed/close/VBN/0/root by/by/IN/6/case "
     "police/police/NN/4/obl:agent by/by/IN/8/case Friday/Friday/NNP/4/obl ./././4/punct",
     {"|police|close|bridge|positive|asserted", "!|Friday|close"}},
    {"reduced_passive",
     "2, 6",
     "Letters/letter/NNS/5/nsubj seized/seize/VBN/1/acl by/by/IN/4/case inspectors/inspector/NNS/2/obl:agent "
     "vanished/vanish/VBD/0/root ./././5/punct",
     {"|inspectors|seize|Letters|positive|asserted", "|~|vanish", "!|Letters|seize"}},
    {"outer_subject",
     "3",
     "The/the/DT/2/det trouble/trouble/NN/7/nsubj:outer is/be/VBZ/7/cop that/that/IN/7/mark the/the/DT/6/det "
     "valve/valve/NN/7/nsubj leaked/leak/VBD/0/root ./././7/punct",
     {"|valve|leak"}},
    {"existential",
     "3",
     "There/there/EX/2/expl were/be/VBD/0/root three/three/CD/4/nummod boats/boat/NNS/2/nsubj in/in/IN/7/case "
     "the/the/DT/7/det harbour/harbour/NN/2/obl ./././2/punct",
     {"|three boats|exist"}},
    {"distributed",
     "4",
     "Denmark/Denmark/NNP/4/nsubj and/and/CC/3/cc Norway/Norway/NNP/1/conj built/build/VBD/0/root "
     "ferries/ferry/NNS/4/obj ./././4/punct",
     {"|Denmark|build|ferries", "|Norway|build|ferries", "!|Denmark and Norway|build"}},
    {"collective",
     "4: met together",
     "Denmark/Denmark/NNP/4/nsubj and/and/CC/3/cc Norway/Norway/NNP/1/conj met/meet/VBD/0/root in/in/IN/6/case "
     "Oslo/Oslo/NNP/4/obl ./././4/punct",
     {"|Denmark and Norway|meet", "!|Denmark|meet", "!|Norway|meet"}},
    {"relative",
     "5",
     "The/the/DT/2/det engineer/engineer/NN/7/nsubj who/who/WP/4/nsubj designed/design/VBD/2/acl:relcl "
     "the/the/DT/6/det tunnel/tunnel/NN/4/obj retired/retire/VBD/0/root ./././7/punct",
     {"|engineer|design|tunnel", "!|who|design", "|engineer|retire"}},
    {"purpose",
     "6: a purpose is no fact",
     "Workers/worker/NNS/2/nsubj arrived/arrive/VBD/0/root to/to/TO/4/mark repair/repair/VB/2/advcl the/the/DT/6/det "
     "roof/roof/NN/4/obj ./././2/punct",
     {"|Workers|repair|roof|positive|planned", "!|Workers|repair|roof|positive|asserted"}},
    {"apposition",
     "7, 9",
     "Anna/Anna/NNP/7/nsubj Berg/Berg/NNP/1/flat ,/,/,/5/punct the/the/DT/5/det minister/minister/NN/1/appos "
     ",/,/,/1/punct said/say/VBD/0/root the/the/DT/9/det port/port/NN/11/nsubj:pass was/be/VBD/11/aux:pass "
     "closed/close/VBN/7/ccomp ./././7/punct",
     {"Anna Berg|~|close|port|positive|asserted", "|Anna Berg|be|minister", "!Anna Berg, the minister|~|close",
      "!|~|close|port"}},
    {"wanted",
     "8",
     "The/the/DT/2/det company/company/NN/3/nsubj wants/want/VBZ/0/root to/to/TO/5/mark launch/launch/VB/3/xcomp "
     "a/a/DT/7/det satellite/satellite/NN/5/obj ./././3/punct",
     {"|company|want to launch|satellite|positive|planned"}},
    {"failed",
     "8",
     "The/the/DT/2/det crew/crew/NN/3/nsubj failed/fail/VBD/0/root to/to/TO/5/mark reach/reach/VB/3/xcomp "
     "the/the/DT/7/det summit/summit/NN/5/obj ./././3/punct",
     {"|crew|reach|summit|negative|asserted"}},
    {"managed",
     "8",
     "The/the/DT/2/det crew/crew/NN/3/nsubj managed/manage/VBD/0/root to/to/TO/5/mark reach/reach/VB/3/xcomp "
     "the/the/DT/7/det summit/summit/NN/5/obj ./././3/punct",
     {"|crew|reach|summit|positive|asserted"}},
    {"object_control",
     "8",
     "Berg/Berg/NNP/2/nsubj asked/ask/VBD/0/root the/the/DT/4/det ministry/ministry/NN/2/obj to/to/TO/6/mark "
     "arrange/arrange/VB/2/xcomp a/a/DT/8/det call/call/NN/6/obj ./././2/punct",
     {"|ministry|arrange|call|positive|planned", "!|Berg|arrange"}},
    {"nested",
     "9",
     "Radio/Radio/NNP/3/nsubj Nord/Nord/NNP/1/flat reported/report/VBD/0/root that/that/IN/6/mark "
     "Berg/Berg/NNP/6/nsubj said/say/VBD/3/ccomp the/the/DT/8/det dam/dam/NN/9/nsubj broke/break/VBD/6/ccomp "
     "./././3/punct",
     {"Berg<Radio Nord|dam|break||positive|asserted", "!|dam|break"}},
    {"content_left",
     "9",
     "The/the/DT/2/det dam/dam/NN/3/nsubj broke/break/VBD/6/ccomp ,/,/,/3/punct Berg/Berg/NNP/6/nsubj "
     "said/say/VBD/0/root ./././6/punct",
     {"Berg|dam|break", "!|dam|break"}},
    {"according_to",
     "9",
     "According/accord/VBG/3/case to/to/IN/1/fixed Radio/Radio/NNP/8/obl Nord/Nord/NNP/3/flat ,/,/,/3/punct "
     "the/the/DT/7/det dam/dam/NN/8/nsubj broke/break/VBD/0/root ./././8/punct",
     {"Radio Nord|dam|break", "!|dam|break||positive"}},
    {"passive_report",
     "9",
     "The/the/DT/2/det dam/dam/NN/4/nsubj:pass is/be/VBZ/4/aux:pass alleged/allege/VBN/0/root to/to/TO/7/mark "
     "have/have/VB/7/aux broken/break/VBN/4/xcomp ./././4/punct",
     {"|dam|break||positive|alleged", "!|dam|break||positive|asserted"}},
    {"reportedly",
     "9",
     "The/the/DT/2/det dam/dam/NN/4/nsubj reportedly/reportedly/RB/4/advmod broke/break/VBD/0/root ./././4/punct",
     {"|dam|break||positive|alleged", "!|dam|break||positive|asserted"}},
    {"claims_that",
     "9: content of a nominal cue",
     "Berg/Berg/NNP/2/nsubj rejected/reject/VBD/0/root claims/claim/NNS/2/obj that/that/IN/7/mark the/the/DT/6/det "
     "dam/dam/NN/7/nsubj broke/break/VBD/3/acl ./././2/punct",
     {"!|dam|break||positive|asserted"}},
    {"not_said",
     "10: say does not pass its negation on",
     "Berg/Berg/NNP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod say/say/VB/0/root that/that/IN/8/mark "
     "the/the/DT/7/det dam/dam/NN/8/nsubj broke/break/VBD/4/ccomp ./././4/punct",
     {"Berg|dam|break||positive", "!Berg|dam|break||negative"}},
    {"neg_raising",
     "10",
     "Berg/Berg/NNP/4/nsubj does/do/VBZ/4/aux not/not/RB/4/advmod think/think/VB/0/root that/that/IN/8/mark "
     "the/the/DT/7/det dam/dam/NN/8/nsubj broke/break/VBD/4/ccomp ./././4/punct",
     {"Berg|dam|break||negative"}},
    {"no_subject",
     "10",
     "No/no/DT/2/det ship/ship/NN/3/nsubj left/leave/VBD/0/root the/the/DT/5/det port/port/NN/3/obj ./././3/punct",
     {"|ship|leave|port|negative|asserted"}},
    {"may",
     "11",
     "The/the/DT/2/det dam/dam/NN/4/nsubj may/may/MD/4/aux break/break/VB/0/root ./././4/punct",
     {"|dam|break||positive|possible"}},
    {"condition",
     "11",
     "If/if/IN/4/mark the/the/DT/3/det dam/dam/NN/4/nsubj breaks/break/VBZ/9/advcl ,/,/,/4/punct the/the/DT/7/det "
     "town/town/NN/9/nsubj will/will/MD/9/aux drown/drown/VB/0/root ./././9/punct",
     {"|dam|break||positive|conditional", "!|dam|break||positive|asserted"}},
    {"question",
     "11",
     "Did/do/VBD/4/aux the/the/DT/3/det dam/dam/NN/4/nsubj break/break/VB/0/root ?/?/./4/punct",
     {"|dam|break||positive|asked"}},
    {"light_verb",
     "12",
     "Two/two/CD/2/nummod firms/firm/NNS/3/nsubj made/make/VBD/0/root a/a/DT/5/det deal/deal/NN/3/obj "
     "with/with/IN/7/case Oslo/Oslo/NNP/5/nmod ./././3/punct",
     {"|Two firms|make deal|deal"}},
    {"quantity",
     "13",
     "At/at/IN/2/case least/least/JJS/3/nmod 12/12/CD/4/nummod miners/miner/NNS/5/nsubj died/die/VBD/0/root "
     "./././5/punct",
     {"|At least 12 miners|die"}},
    {"times",
     "14",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root on/on/IN/4/case Monday/Monday/NNP/2/obl the/the/DT/6/det "
     "talks/talk/NNS/8/nsubj would/would/MD/8/aux start/start/VB/2/ccomp on/on/IN/10/case Friday/Friday/NNP/8/obl "
     "./././2/punct",
     {"|Berg|say", "Berg|talks|start||positive|planned"}},
    {"nominal_event",
     "nominal events",
     "Denmark/Denmark/NNP/3/nmod:poss 's/'s/POS/1/case recall/recall/NN/7/nsubj of/of/IN/6/case "
     "its/its/PRP$/6/nmod:poss envoy/envoy/NN/3/nmod angered/anger/VBD/0/root Oslo/Oslo/NNP/7/obj ./././7/punct",
     {"|Denmark|recall|~"}},
    {"denied",
     "denials",
     "Berg/Berg/NNP/2/nsubj denied/deny/VBD/0/root that/that/IN/6/mark the/the/DT/5/det dam/dam/NN/6/nsubj "
     "broke/break/VBD/2/ccomp ./././2/punct",
     {"Berg|dam|break||positive|denied"}},
    {"called",
     "what somebody is called",
     "Berg/Berg/NNP/2/nsubj called/call/VBD/0/root the/the/DT/4/det plan/plan/NN/2/obj a/a/DT/6/det "
     "farce/farce/NN/2/obj ./././2/punct",
     {"Berg|plan|be|farce", "!|plan|be|farce"}},
    {"alleged_noun",
     "nominal events",
     "Alleged/alleged/JJ/3/amod Danish/Danish/JJ/3/amod meddling/meddling/NN/7/nsubj in/in/IN/6/case the/the/DT/6/det "
     "vote/vote/NN/3/nmod angered/anger/VBD/0/root Oslo/Oslo/NNP/7/obj ./././7/punct",
     {"|Denmark|meddle||positive|alleged"}},
    {"not_only",
     "10: near miss",
     "Berg/Berg/NNP/5/nsubj did/do/VBD/5/aux not/not/RB/5/advmod only/only/RB/5/advmod open/open/VB/0/root "
     "the/the/DT/7/det bridge/bridge/NN/5/obj ./././5/punct",
     {"|Berg|open|bridge|positive"}},
    {"factive",
     "10: known by the outlet itself",
     "Berg/Berg/NNP/2/nsubj knew/know/VBD/0/root that/that/IN/6/mark the/the/DT/5/det dam/dam/NN/6/nsubj "
     "broke/break/VBD/2/ccomp ./././2/punct",
     {"|dam|break||positive|asserted"}},
    {"not_until",
     "10: near miss",
     "The/the/DT/2/det ferry/ferry/NN/5/nsubj did/do/VBD/5/aux not/not/RB/5/advmod arrive/arrive/VB/0/root "
     "until/until/IN/7/case Monday/Monday/NNP/5/obl ./././5/punct",
     {"|ferry|arrive||positive"}},
    {"former",
     "a non-subsective adjective stays",
     "The/the/DT/3/det former/former/JJ/3/amod minister/minister/NN/4/nsubj resigned/resign/VBD/0/root ./././4/punct",
     {"|former minister|resign", "!|minister|resign"}},
    {"no_evidence",
     "10",
     "The/the/DT/2/det court/court/NN/3/nsubj found/find/VBD/0/root no/no/DT/5/det evidence/evidence/NN/3/obj "
     "that/that/IN/8/mark Berg/Berg/NNP/8/nsubj lied/lie/VBD/5/acl ./././3/punct",
     {"court|Berg|lie||negative|possible", "!|Berg|lie||positive|asserted"}},
    {"title",
     "7",
     "Harbour/harbour/NN/2/compound pilot/pilot/NN/3/nmod:desc Jon/Jon/NNP/5/nsubj Dahl/Dahl/NNP/3/flat "
     "opened/open/VBD/0/root the/the/DT/7/det gate/gate/NN/5/obj ./././5/punct",
     {"|Jon Dahl|be|Harbour pilot", "|Jon Dahl|open|gate"}},
    {"quoted",
     "9",
     "\"/\"/``/4/punct I/I/PRP/4/nsubj will/will/MD/4/aux leave/leave/VB/9/ccomp Oslo/Oslo/NNP/4/obj ,/,/,/4/punct "
     "\"/\"/''/4/punct Dahl/Dahl/NNP/9/nsubj said/say/VBD/0/root ./././9/punct",
     {"Dahl|~|leave|Oslo|positive|planned", "!|~|leave"}},
    {"split",
     "9: a cue in the middle",
     "The/the/DT/2/det talks/talk/NNS/5/nsubj ,/,/,/2/punct Berg/Berg/NNP/5/nsubj said/say/VBD/0/root ,/,/,/5/punct "
     "will/will/MD/8/aux start/start/VB/5/ccomp ./././8/punct",
     {"Berg|talks|start||positive|planned", "!|talks|say"}},
    {"shared_modal",
     "4, 11",
     "Berg/Berg/NNP/6/nsubj and/and/CC/4/cc the/the/DT/4/det envoy/envoy/NN/1/conj may/may/MD/6/aux "
     "sign/sign/VB/0/root and/and/CC/8/cc publish/publish/VB/6/conj the/the/DT/10/det pact/pact/NN/8/obj ./././6/punct",
     {"|Berg|publish|pact|positive|possible", "|envoy|publish|pact|positive|possible"}},
    {"accused",
     "9",
     "Berg/Berg/NNP/2/nsubj accused/accuse/VBD/0/root Dahl/Dahl/NNP/2/obj of/of/IN/5/mark stealing/steal/VBG/2/advcl "
     "a/a/DT/7/det boat/boat/NN/5/obj ./././2/punct",
     {"Berg|Dahl|steal|boat|positive|alleged", "!|Dahl|steal", "!Berg|Berg|steal"}},
    {"prevented",
     "8, 10",
     "Police/police/NNS/2/nsubj prevented/prevent/VBD/0/root Dahl/Dahl/NNP/2/obj from/from/IN/5/mark "
     "leaving/leave/VBG/2/advcl the/the/DT/7/det port/port/NN/5/obj ./././2/punct",
     {"|Dahl|leave|port|negative", "!|Police|leave"}},
    {"began",
     "9: to begin is not to report",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root guests/guest/NNS/4/nsubj began/begin/VBD/2/ccomp to/to/TO/6/mark "
     "panic/panic/VB/4/xcomp ./././2/punct",
     {"Berg|guests|~||positive|asserted", "!guests|guests|~", "!guests<Berg|guests|~"}},
    {"shown",
     "9: who shows something does not say it",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root Dahl/Dahl/NNP/4/nsubj showed/show/VBD/2/ccomp he/he/PRP/6/nsubj "
     "hates/hate/VBZ/4/ccomp Oslo/Oslo/NNP/6/obj ./././2/punct",
     {"!Dahl|~|hate|Oslo", "!Dahl<Berg|~|hate|Oslo"}},
    {"evidence_to",
     "9: evidence speaks for nobody",
     "There/there/EX/2/expl was/be/VBD/0/root evidence/evidence/NN/2/nsubj to/to/TO/5/mark charge/charge/VB/3/acl "
     "Dahl/Dahl/NNP/5/obj ./././2/punct",
     {"!evidence|~|charge|Dahl"}},
    {"know_how",
     "8: the infinitive's doer",
     "Guards/guard/NNS/2/nsubj know/know/VBP/0/root how/how/WRB/5/advmod to/to/TO/5/mark defend/defend/VB/2/ccomp "
     "Oslo/Oslo/NNP/5/obj ./././2/punct",
     {"|Guards|defend|Oslo|positive|possible", "!|Guards|defend|Oslo|positive|asserted"}},
    {"wished",
     "1: of two objects the first one gets the second",
     "Berg/Berg/NNP/2/nsubj wished/wish/VBD/0/root her/she/PRP/2/obj good/good/JJ/5/amod health/health/NN/2/obj "
     "./././2/punct",
     {"|Berg|wish|good health", "!|Berg|wish|her"}},
    {"since_losing",
     "6: a happening does nothing itself",
     "The/the/DT/2/det victory/victory/NN/3/nsubj ended/end/VBD/0/root a/a/DT/5/det drought/drought/NN/3/obj "
     "since/since/IN/7/mark losing/lose/VBG/3/advcl to/to/IN/9/case Berg/Berg/NNP/7/obl ./././3/punct",
     {"!|victory|lose"}},
    {"election_against",
     "nominal events: who runs against somebody does not elect him",
     "Berg/Berg/NNP/2/nsubj seeks/seek/VBZ/0/root election/election/NN/2/obj against/against/IN/5/case "
     "Dahl/Dahl/NNP/3/nmod ./././2/punct",
     {"!|~|elect|Dahl"}},
    {"of_course",
     "3: what is said by the way is no place",
     "Berg/Berg/NNP/6/nsubj is/be/VBZ/6/cop of/of/RB/6/advmod course/course/NN/3/fixed in/in/IN/6/case "
     "Oslo/Oslo/NNP/0/root ./././6/punct",
     {"|Berg|be"}},
    {"when_it_was",
     "3: a bare relative word tells nothing",
     "That/that/DT/3/nsubj is/be/VBZ/3/cop when/when/WRB/0/root Berg/Berg/NNP/5/nsubj left/leave/VBD/3/advcl:relcl "
     "./././3/punct",
     {"|Berg|leave", "!~|That|be"}},
    {"spokesman_with",
     "9: whose man the speaker is",
     "Guests/guest/NNS/2/nsubj fled/flee/VBD/4/ccomp ,/,/,/2/punct said/say/VBD/0/root Dahl/Dahl/NNP/4/nsubj "
     "with/with/IN/7/case Interpol/Interpol/NNP/4/obl ./././4/punct",
     {"Dahl|Guests|flee"}},
    {"behind_purpose",
     "11: what goes on behind a comma is no part of the purpose",
     "Berg/Berg/NNP/2/nsubj leaned/lean/VBD/0/root in/in/RB/2/advmod to/to/TO/5/mark attack/attack/VB/2/advcl "
     ",/,/,/7/punct hitting/hit/VBG/5/advcl Dahl/Dahl/NNP/7/obj ./././2/punct",
     {"|Berg|hit|Dahl|positive|asserted", "!|Berg|hit|Dahl|positive|planned"}},
    {"no_one",
     "10: nobody, cut at its hyphen",
     "No/no/UH/5/discourse -/-/HYPH/1/punct one/one/NN/5/nsubj:pass was/be/VBD/5/aux:pass hurt/hurt/VBN/0/root "
     "./././5/punct",
     {"||hurt|one|negative", "!~|~|hurt|one|positive"}},
    {"became_chilled",
     "8: a participle takes no \"to\"",
     "Swimmers/swimmer/NNS/2/nsubj became/become/VBD/0/root chilled/chill/VBN/2/xcomp ./././2/punct",
     {"!|Swimmers|become to chill"}},
    {"in_crisis",
     "3: what is in a crisis is none",
     "Ties/tie/NNS/4/nsubj are/be/VBP/4/cop in/in/IN/4/case crisis/crisis/NN/0/root ./././4/punct",
     {"|Ties|be|in crisis"}},
    {"it_became_apparent",
     "3: a word in the place of a subject",
     "Fighters/fighter/NNS/2/nsubj rested/rest/VBD/0/root but/but/CC/5/cc it/it/PRP/5/nsubj became/become/VBD/2/conj "
     "apparent/apparent/JJ/5/xcomp that/that/IN/9/mark Dahl/Dahl/NNP/9/nsubj slept/sleep/VBD/6/ccomp ./././2/punct",
     {"|Dahl|sleep", "!|Fighters|become", "!|it|become"}},
    {"record_in_brackets",
     "7: near miss",
     "Dahl/Dahl/NNP/8/nsubj (/-LRB-/-LRB-/3/punct 52/52/CD/1/appos ,/,/,/6/punct 46/46/CD/6/nummod "
     "knockouts/knockout/NNS/1/appos )/-RRB-/-RRB-/3/punct retired/retire/VBD/0/root ./././8/punct",
     {"|Dahl|retire", "!|Dahl|be|46 knockouts"}},
    {"fixing_ties_which",
     "5: a relative clause hung on the verb",
     "Berg/Berg/NNP/2/nsubj regretted/regret/VBD/0/root fixing/fix/VBG/2/xcomp ties/tie/NNS/3/obj ,/,/,/7/punct "
     "which/which/WDT/7/nsubj failed/fail/VBD/3/acl:relcl ./././2/punct",
     {"|ties|fail", "!|fixing|fail"}},
    {"branded",
     "1: near miss",
     "Berg/Berg/NNP/2/nsubj branded/brand/VBD/0/root him/he/PRP/2/obj a/a/DT/5/det liar/liar/NN/2/obj ./././2/punct",
     {"|Berg|brand|him"}},
    {"said_subject",
     "9: nobody is told",
     "Police/police/NNS/2/nsubj said/say/VBD/0/root Berg/Berg/NNP/2/iobj hid/hide/VBD/2/ccomp boats/boat/NNS/4/obj "
     "./././2/punct",
     {"Police|Berg|hide|boats"}},
    {"retorted_after",
     "6, 9: a clause of time is no content",
     "Berg/Berg/NNP/2/nsubj replied/reply/VBD/0/root after/after/IN/5/mark Dahl/Dahl/NNP/5/nsubj "
     "resigned/resign/VBD/2/ccomp ./././2/punct",
     {"|Dahl|resign", "!Berg|Dahl|resign"}},
    {"funds_to_pay",
     "8: who has them pays",
     "Berg/Berg/NNP/2/nsubj has/have/VBZ/0/root funds/fund/NNS/2/obj to/to/TO/5/mark pay/pay/VB/3/acl "
     "for/for/IN/7/case boats/boat/NNS/5/obl ./././2/punct",
     {"|Berg|pay||positive|planned", "!|funds|pay"}},
    {"used_to",
     "2: near miss",
     "Swimmers/swimmer/NNS/3/nsubj:pass are/be/VBP/3/aux:pass used/use/VBN/0/root to/to/IN/5/case cold/cold/NN/3/obl "
     "./././3/punct",
     {"!~|~|use"}},
    {"it_is_expected",
     "3: a word in the place of a subject",
     "It/it/PRP/3/nsubj:pass is/be/VBZ/3/aux:pass expected/expect/VBN/0/root boats/boat/NNS/6/nsubj will/will/MD/6/aux "
     "leave/leave/VB/3/ccomp ./././3/punct",
     {"|boats|leave", "!||expect|It"}},
    {"on_whose_board",
     "5: near miss",
     "Berg/Berg/NNP/2/nsubj left/leave/VBD/0/root Dahl/Dahl/NNP/2/obj on/on/IN/6/case whose/whose/WP$/6/nmod:poss "
     "board/board/NN/8/obl he/he/PRP/8/nsubj sat/sit/VBD/3/acl:relcl ./././2/punct",
     {"|Berg|leave|Dahl", "!~|~|have|board"}},
    {"as_it_has",
     "3: a verb that needs more words",
     "Berg/Berg/NNP/2/nsubj slept/sleep/VBD/0/root as/as/IN/5/mark Dahl/Dahl/NNP/5/nsubj has/have/VBZ/2/advcl "
     "./././2/punct",
     {"|Berg|sleep", "!|Dahl|have"}},
};

static const char *upos_of(const char *xpos)
{
    static const char *const pairs[][2] = {{"NNP", "PROPN"}, {"NN", "NOUN"},  {"VB", "VERB"}, {"MD", "AUX"},
                                           {"JJ", "ADJ"},    {"RB", "ADV"},   {"IN", "ADP"},  {"TO", "PART"},
                                           {"DT", "DET"},    {"CC", "CCONJ"}, {"CD", "NUM"},  {"PRP", "PRON"},
                                           {"WP", "PRON"},   {"WDT", "PRON"}, {"EX", "PRON"}, {"POS", "PART"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (strncmp(xpos, pairs[i][0], strlen(pairs[i][0])) == 0) return pairs[i][1];
    return "PUNCT";
}

/* "form/lemma/XPOS/head/relation" as a line of CoNLL-U; no space before what hangs on the word before. */
static void add_word(cc_buffer *b, uint32_t id, const char *word, const char *next)
{
    char form[64], lemma[64], xpos[16], head[8], relation[32];
    if (word[0] == '/') return;
    cr_assert(sscanf(word, "%63[^/]/%63[^/]/%15[^/]/%7[^/]/%31s", form, lemma, xpos, head, relation) == 5, "%s", word);
    const char *upos = upos_of(xpos);
    if (strcmp(relation, "aux") == 0 || strcmp(relation, "aux:pass") == 0 || strcmp(relation, "cop") == 0) upos = "AUX";
    if (strcmp(relation, "mark") == 0 && strcmp(xpos, "IN") == 0) upos = "SCONJ";
    if (strcmp(xpos, "RB") == 0 && strcmp(lemma, "not") == 0) upos = "PART";
    bool closes = next != NULL && (next[0] == '.' || next[0] == ',' || next[0] == '?' || next[0] == '\'');
    bool opens = strcmp(xpos, "``") == 0 || (next != NULL && strstr(next, "/''/") != NULL);
    cc_buffer_print(b, "%u\t%s\t%s\t%s\t%s\t_\t%s\t%s\t_\t%s\n", id, form, lemma, upos, xpos, head, relation,
                    closes || opens ? "SpaceAfter=No" : "_");
}

static cc_article *article_of(const char *tree)
{
    char text[2048];
    const char *words[64];
    uint32_t n = 0;
    strcpy(text, tree);
    for (char *w = strtok(text, " "); w != NULL; w = strtok(NULL, " ")) words[n++] = w;
    cc_buffer b = {0};
    for (uint32_t i = 0; i < n; i++) add_word(&b, i + 1, words[i], i + 1 < n ? words[i + 1] : NULL);
    cc_buffer_byte(&b, '\n');
    cc_error err = {0};
    cc_article *a = NULL;
    cr_assert(cc_conllu_parse(&a, cc_buffer_span(&b), "case", &err) == CC_OK, "%s", err.message);
    cc_buffer_free(&b);
    return a;
}

static cc_span text_of(const cc_claim *c, cc_slot slot)
{
    const cc_argument *g = cc_claim_argument(c, slot);
    return g == NULL ? CC_LIT("") : g->text;
}

static bool fits(cc_span pattern, cc_span value)
{
    return cc_span_is(pattern, "~") || cc_span_equal(pattern, value);
}

static bool is_claim(const cc_claim *c, cc_span pattern, cc_arena *a)
{
    cc_span object = text_of(c, CC_SLOT_OBJECT);
    cc_span speaker = c->via.len == 0 ? c->speaker : cc_arena_print(a, "%.*s<%.*s", CC_FMT(c->speaker), CC_FMT(c->via));
    cc_span fields[] = {speaker,
                        text_of(c, CC_SLOT_SUBJECT),
                        c->predicate,
                        object.len > 0 ? object : text_of(c, CC_SLOT_COMPLEMENT),
                        cc_span_of(cc_polarity_name(c->polarity)),
                        cc_span_of(cc_modality_name(c->modality))};
    cc_span part;
    for (size_t i = 0; i < sizeof fields / sizeof *fields && cc_span_split(&pattern, '|', &part); i++)
        if (!fits(part, fields[i])) return false;
    return true;
}

static void print_claims(const cc_article *a, cc_buffer *b)
{
    for (uint32_t i = 0; i < a->claims.count; i++) {
        const cc_claim *c = &a->claims.item[i];
        cc_buffer_print(b, "\n    %.*s<%.*s|%.*s|%.*s|%.*s/%.*s|%s|%s", CC_FMT(c->speaker), CC_FMT(c->via),
                        CC_FMT(text_of(c, CC_SLOT_SUBJECT)), CC_FMT(c->predicate), CC_FMT(text_of(c, CC_SLOT_OBJECT)),
                        CC_FMT(text_of(c, CC_SLOT_COMPLEMENT)), cc_polarity_name(c->polarity),
                        cc_modality_name(c->modality));
    }
}

static void check_expected(const claim_case *k, const cc_article *a, const char *expected)
{
    cc_arena arena = {0};
    bool wanted = expected[0] != '!', found = false;
    cc_span pattern = cc_span_of(expected + !wanted);
    for (uint32_t i = 0; i < a->claims.count && !found; i++) found = is_claim(&a->claims.item[i], pattern, &arena);
    cc_buffer all = {0};
    if (found != wanted) print_claims(a, &all);
    cr_expect(found == wanted, "%s (rule %s): %s%s", k->name, k->rule, expected, all.ptr == NULL ? "" : all.ptr);
    cc_buffer_free(&all);
    cc_arena_free(&arena);
}

/* Evidence lies inside its sentence, arguments stand in text order, numbers point at what is there. */
static void check_shape(const claim_case *k, const cc_article *a)
{
    for (uint32_t i = 0; i < a->claims.count; i++) {
        const cc_claim *c = &a->claims.item[i];
        const cc_sentence *s = &a->sentences.item[c->sentence];
        cr_expect(c->start >= s->start && c->end <= s->end && c->start < c->end, "%s: a claim leaves its sentence",
                  k->name);
        cr_expect(c->parent < (int32_t)a->claims.count && c->parent != (int32_t)i, "%s: parent", k->name);
        cr_expect(c->confidence > 0 && c->confidence < 1, "%s: confidence", k->name);
        for (uint32_t g = 1; g < c->arguments; g++)
            cr_expect(c->argument[g].start >= c->argument[g - 1].start, "%s: the order of arguments", k->name);
    }
}

/* --- the same trees as tuples, words and marks --- */

typedef struct {
    cc_arena arena;
    cc_tables tables;
    cc_mention_lexicon *mention;
    cc_claim_lexicon *claim;
} lexicons;

static void open_lexicons(lexicons *l)
{
    cc_error err = {0};
    cr_assert(cc_tables_read(&l->tables, CC_SOURCE_DIR "/rules", NULL, &l->arena, &err) == CC_OK, "%s", err.message);
    cr_assert(cc_mention_lexicon_read(&l->mention, &l->tables, NULL, &l->arena, &err) == CC_OK, "%s", err.message);
    cr_assert(cc_claim_lexicon_read(&l->claim, &l->tables, NULL, &l->arena, &err) == CC_OK, "%s", err.message);
}

Test(claims, every_rule_and_its_near_miss)
{
    lexicons l = {0};
    open_lexicons(&l);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        cc_article *a = article_of(cases[i].tree);
        cc_mentions_run(l.mention, a, CC_PREFER_NEWS);
        cc_claims_extract(l.claim, a);
        for (size_t e = 0; e < 6 && cases[i].expected[e] != NULL; e++)
            check_expected(&cases[i], a, cases[i].expected[e]);
        check_shape(&cases[i], a);
        cc_article_free(a);
    }
    cc_claim_lexicon_free(l.claim);
    cc_mention_lexicon_free(l.mention);
    cc_arena_free(&l.arena);
}

static cc_article *claims_of(const lexicons *l, const char *tree)
{
    cc_article *a = article_of(tree);
    cc_mentions_run(l->mention, a, CC_PREFER_NEWS);
    cc_claims_extract(l->claim, a);
    return a;
}

static void close_lexicons(lexicons *l)
{
    cc_claim_lexicon_free(l->claim);
    cc_mention_lexicon_free(l->mention);
    cc_arena_free(&l->arena);
}

static const char bridge[] =
    "The/the/DT/2/det bridge/bridge/NN/4/nsubj:pass was/be/VBD/4/aux:pass closed/close/VBN/0/root "
    "by/by/IN/6/case police/police/NN/4/obl:agent ./././4/punct";
static const char ferry[] =
    "The/the/DT/2/det ferry/ferry/NN/4/nsubj has/have/VBZ/4/aux returned/return/VBN/0/root to/to/IN/7/case "
    "the/the/DT/7/det port/port/NN/4/obl ./././4/punct";
static const char idea[] =
    "The/the/DT/2/det plan/plan/NN/5/nsubj is/be/VBZ/5/cop not/not/RB/5/advmod stupid/stupid/JJ/0/root "
    "./././5/punct";

static const char nothing[] =
    "Officials/official/NNS/2/nsubj found/find/VBD/0/root no/no/DT/4/det evidence/evidence/NN/2/obj of/of/IN/6/case "
    "fraud/fraud/NN/4/nmod ./././2/punct";

Test(claims, tuples_keep_the_sentence_and_its_voice)
{
    static const struct {
        const char *tree, *tuple;
    } rows[] = {
        {bridge, "was closed by\tThe bridge\tpolice"},
        {ferry, "has returned to\tThe ferry\tthe port"},
        {idea, "is not\tThe plan\tstupid"},
    };
    lexicons l = {0};
    open_lexicons(&l);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_article *a = claims_of(&l, rows[i].tree);
        cc_buffer b = {0};
        cr_assert(a->claims.count > 0);
        cr_expect(cc_openie_write(a, &a->claims.item[0], &b));
        cr_expect_str_eq(b.ptr, rows[i].tuple);
        cc_buffer_free(&b);
        cc_article_free(a);
    }
    close_lexicons(&l);
}

Test(claims, words_read_as_a_sentence)
{
    static const struct {
        const char *tree, *words;
    } rows[] = {
        {bridge, "The bridge was closed by police"},
        {ferry, "The ferry has returned to the port"},
        {idea, "The plan is not stupid"},
        {nothing, "Officials found no evidence of fraud"},
    };
    lexicons l = {0};
    open_lexicons(&l);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_article *a = claims_of(&l, rows[i].tree);
        cc_span words = cc_claim_words(a, &a->claims.item[0], &a->arena);
        cr_expect(cc_span_is(words, rows[i].words), "%.*s", CC_FMT(words));
        cc_article_free(a);
    }
    close_lexicons(&l);
}

Test(claims, a_judgement_is_marked)
{
    lexicons l = {0};
    open_lexicons(&l);
    cc_article *judged = claims_of(&l, idea), *plain = claims_of(&l, ferry);
    cr_expect(judged->claims.item[0].opinion && !plain->claims.item[0].opinion);
    cr_expect(plain->claims.item[0].event && !judged->claims.item[0].event);
    cr_expect(plain->claims.item[0].factuality == 3 && judged->claims.item[0].factuality == -3);
    cc_article_free(judged);
    cc_article_free(plain);
    close_lexicons(&l);
}

/* The same sentence in a standfirst and in the body is one claim with two places. */
Test(claims, what_is_said_twice_is_one_claim)
{
    lexicons l = {0};
    open_lexicons(&l);
    cc_article *a = claims_of(&l, ferry);
    cc_buffer twice = {0};
    cc_conllu_write(a, &twice);
    cc_conllu_write(a, &twice);
    cc_error err = {0};
    cc_article *both = NULL;
    cr_assert(cc_conllu_parse(&both, cc_buffer_span(&twice), "twice", &err) == CC_OK, "%s", err.message);
    cc_mentions_run(l.mention, both, CC_PREFER_NEWS);
    cc_claims_extract(l.claim, both);
    cr_assert(both->claims.count == 2 * a->claims.count);
    cr_expect(both->claims.item[0].same_as == -1);
    cr_expect(both->claims.item[a->claims.count].same_as == 0);
    cc_buffer_free(&twice);
    cc_article_free(a);
    cc_article_free(both);
    close_lexicons(&l);
}

Test(claim_tables, what_does_not_fit_is_named)
{
    static const struct {
        const char *table, *text, *message;
    } rows[] = {
        {"factuality", "entry,effect\nmay/m,mybe\n",
         "mine/factuality.csv:2: column 'effect': unknown 'mybe' (did you mean 'maybe'?)"},
        {"factuality", "entry,effect\nmay,maybe\n", "mine/factuality.csv:2: column 'entry': an entry is word/part"},
        {"event_nouns", "noun,verb,kind\nrecall,recall,acts\n",
         "mine/event_nouns.csv:2: column 'kind': unknown 'acts' (did you mean 'act'?)"},
        {"slot_nouns", "noun,slot\nphone,medum\n",
         "mine/slot_nouns.csv:2: column 'slot': unknown 'medum' (did you mean 'medium'?)"},
        {"predicates", "class,nouns\ntalk,talk\n", "mine/predicates.csv:1: there is no column 'verbs'"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cc_arena a = {0};
        cc_error err = {0};
        cc_tables tables;
        cc_claim_lexicon *l = NULL;
        cr_assert(cc_tables_read(&tables, CC_SOURCE_DIR "/rules", NULL, &a, &err) == CC_OK, "%s", err.message);
        for (uint32_t t = 0; t < tables.table.count; t++) {
            cc_table *table = &tables.table.item[t];
            if (!cc_span_is(table->name, rows[i].table)) continue;
            cc_span path = cc_arena_print(&a, "mine/%s.csv", rows[i].table);
            cr_assert(cc_table_parse(table, cc_span_of(rows[i].text), ',', path.ptr, &a, &err) == CC_OK, "%s",
                      err.message);
        }
        cr_expect(cc_claim_lexicon_read(&l, &tables, NULL, &a, &err) == CC_ESYNTAX, "case %zu", i);
        cr_expect(strncmp(err.message, rows[i].message, strlen(rows[i].message)) == 0, "%s", err.message);
        cc_arena_free(&a);
    }
}
