/* Sentences with their trees, and what they claim: one of each rule of extraction, and what only looks like it. */
#ifndef CC_CLAIM_CASES_H
#define CC_CLAIM_CASES_H

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
     {"|Berg|hold|talks|positive|planned", "!|Berg|hold|talks|positive|asserted"}},
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
     {"|Two firms|make|deal"}},
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
     {"|Denmark|meddle in|vote|positive|alleged"}},
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
     {"|Berg|pay for|boats|positive|planned", "!|funds|pay"}},
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
    {"report_between_commas",
     "9: a cue in the middle, hung on the noun",
     "The/the/DT/2/det district/district/NN/7/nsubj ,/,/,/4/punct Berg/Berg/NNP/2/appos said/say/VBD/2/parataxis "
     ",/,/,/2/punct expects/expect/VBZ/0/root no/no/DT/9/det delay/delay/NN/7/obj ./././7/punct",
     {"Berg|district|expect|delay|negative", "!|district|expect", "!~|district|say"}},
    {"who_said_it",
     "9: near miss, a relative clause stays one",
     "The/the/DT/2/det envoy/envoy/NN/7/nsubj ,/,/,/5/punct who/who/WP/5/nsubj spoke/speak/VBD/2/acl:relcl "
     ",/,/,/5/punct "
     "left/leave/VBD/0/root Oslo/Oslo/NNP/7/obj ./././7/punct",
     {"|envoy|leave|Oslo", "|envoy|speak"}},
    {"said_friday",
     "9, 14: no day says anything",
     "\"/\"/``/5/punct It/it/PRP/5/nsubj is/be/VBZ/5/cop a/a/DT/5/det trap/trap/NN/10/ccomp ,/,/,/5/punct "
     "\"/\"/''/5/punct Anna/Anna/NNP/5/appos Moore/Moore/NNP/8/flat said/say/VBD/0/root Friday/Friday/NNP/10/nsubj "
     "./././10/punct",
     {"Anna Moore|It|be|trap", "|Anna Moore|say", "!|Friday|say"}},
    {"taken_to",
     "14: no verb behind \"to\"",
     "Six/six/CD/2/nummod people/people/NNS/4/nsubj:pass were/be/VBD/4/aux:pass taken/take/VBN/0/root to/to/TO/6/mark "
     "area/area/NN/4/xcomp hospitals/hospital/NNS/6/obj ./././4/punct",
     {"||take|Six people", "!~|~|take to area"}},
    {"told_by",
     "9: what was said, hung on the speaker",
     "The/the/DT/2/det guards/guard/NNS/4/nsubj:pass were/be/VBD/4/aux:pass told/tell/VBN/0/root by/by/IN/7/case "
     "the/the/DT/7/det coaches/coach/NNS/4/obl:agent that/that/WDT/12/obj the/the/DT/10/det pupils/pupil/NNS/12/nsubj "
     "could/could/MD/12/aux swim/swim/VB/7/acl:relcl it/it/PRP/12/obj ./././4/punct",
     {"coaches|pupils|swim|it|positive|possible", "!|pupils|swim"}},
    {"told_the_radio",
     "9: what was told, hung on the hearer",
     "Berg/Berg/NNP/2/nsubj told/tell/VBD/0/root Radio/Radio/NNP/2/iobj Nord/Nord/NNP/3/flat he/he/PRP/7/nsubj:pass "
     "was/be/VBD/7/aux:pass robbed/rob/VBN/3/acl:relcl ./././2/punct",
     {"Berg||rob|Berg", "!||rob"}},
    {"read_the_statement",
     "9: behind what was said stands who says it",
     "\"/\"/``/5/punct The/the/DT/3/det port/port/NN/5/nsubj:pass is/be/VBZ/5/aux:pass closed/close/VBN/8/ccomp "
     ",/,/,/5/punct \"/\"/''/5/punct read/read/VB/0/root the/the/DT/10/det statement/statement/NN/8/obj ./././8/punct",
     {"~|~|close|port", "|statement|read", "!||close|port"}},
    {"offered_him",
     "1: who is offered something is no part of it",
     "Oslo/Oslo/NNP/2/nsubj offers/offer/VBZ/0/root Jon/Jon/NNP/6/compound Dahl/Dahl/NNP/3/flat "
     "public/public/JJ/6/amod "
     "talks/talk/NNS/2/obj ./././2/punct",
     {"~|Norway|offer|public talks", "!~|~|offer|Jon Dahl public talks"}},
    {"saw_it_bring",
     "8: what is seen is no content of the telling",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root he/he/PRP/4/nsubj saw/see/VBD/2/ccomp a/a/DT/6/det "
     "guard/guard/NN/4/obj "
     "bring/bring/VB/2/ccomp a/a/DT/9/det child/child/NN/7/obj ./././2/punct",
     {"Berg|guard|bring|child", "!~||bring"}},
    {"and_that",
     "4, 9: what \"that\" opens again is said too",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root he/he/PRP/5/nsubj had/have/VBD/5/aux left/leave/VBN/2/ccomp "
     "and/and/CC/10/cc that/that/IN/10/mark he/he/PRP/10/nsubj now/now/RB/10/advmod sold/sell/VBD/2/conj "
     "boats/boat/NNS/10/obj ./././2/punct",
     {"Berg|Berg|sell|boats", "!|Berg|sell"}},
    {"repaid_the_bank",
     "1, 13: the sum is what is paid",
     "Berg/Berg/NNP/2/nsubj repaid/repay/VBD/0/root the/the/DT/4/det bank/bank/NN/2/obj about/about/RB/6/advmod "
     "$/$/$/4/nmod 60,000/60000/CD/6/nummod ./././2/punct",
     {"|Berg|repay|about $ 60,000", "!|Berg|repay|bank"}},
    {"shot_and_killed",
     "4: one object of two verbs",
     "Police/police/NN/2/compound shot/shot/NN/0/root and/and/CC/4/cc killed/kill/VBD/2/conj the/the/DT/6/det "
     "man/man/NN/4/obj ./././2/punct",
     {"|Police|shoot|man", "|Police|kill|man"}},
    {"came_and_bought",
     "4: near miss",
     "Dahl/Dahl/NNP/2/nsubj came/come/VBD/0/root and/and/CC/4/cc bought/buy/VBD/2/conj a/a/DT/6/det car/car/NN/4/obj "
     "./././2/punct",
     {"|Dahl|buy|car", "!|Dahl|come|car"}},
    {"mayor_told",
     "9: between the quotation and the verb stands who speaks",
     "\"/\"/``/3/punct We/we/PRP/3/nsubj promised/promise/VBD/12/ccomp nothing/nothing/NN/3/obj ,/,/,/7/punct "
     "\"/\"/''/3/punct Berg/Berg/NNP/4/appos ,/,/,/10/punct the/the/DT/10/det mayor/mayor/NN/7/appos ,/,/,/3/punct "
     "told/tell/VBD/0/root Radio/Radio/NNP/12/nsubj Nord/Nord/NNP/13/flat ./././12/punct",
     {"|Berg|tell", "Berg|~|promise", "!|Radio Nord|tell"}},
    {"neither_nor",
     "10",
     "The/the/DT/2/det minister/minister/NN/4/nsubj:pass neither/neither/CC/4/cc:preconj confirmed/confirm/VBN/0/root "
     "nor/nor/CC/6/cc denied/deny/VBD/4/conj the/the/DT/8/det claim/claim/NN/6/obj ./././4/punct",
     {"|minister|confirm|claim|negative", "|minister|deny|claim|negative", "!||confirm|minister"}},
    {"believed_to",
     "9, 11: hearsay is no fact",
     "The/the/DT/2/det firm/firm/NN/4/nsubj:pass is/be/VBZ/4/aux:pass believed/believe/VBN/0/root to/to/TO/7/mark "
     "have/have/VB/7/aux sold/sell/VBN/4/xcomp the/the/DT/9/det ship/ship/NN/7/obj ./././4/punct",
     {"|firm|sell|ship|positive|alleged", "!|firm|sell|ship|positive|asserted"}},
    {"it_was_reported",
     "9, 11: hearsay is no fact",
     "It/it/PRP/3/nsubj:pass was/be/VBD/3/aux:pass reported/report/VBN/0/root that/that/IN/7/mark the/the/DT/6/det "
     "dam/dam/NN/7/nsubj broke/break/VBD/3/ccomp ./././3/punct",
     {"~|dam|break||positive|alleged", "!~|dam|break||positive|asserted"}},
    {"known_to",
     "11: near miss",
     "The/the/DT/2/det firm/firm/NN/4/nsubj:pass is/be/VBZ/4/aux:pass known/know/VBN/0/root to/to/TO/7/mark "
     "have/have/VB/7/aux sold/sell/VBN/4/xcomp the/the/DT/9/det ship/ship/NN/7/obj ./././4/punct",
     {"|firm|sell|ship|positive|asserted"}},
    {"had_it_closed",
     "11: an inverted condition",
     "Had/have/VBD/5/aux the/the/DT/3/det valve/valve/NN/5/nsubj:pass been/be/VBN/5/aux:pass closed/close/VBN/10/advcl "
     ",/,/,/5/punct the/the/DT/8/det tank/tank/NN/10/nsubj would/would/MD/10/aux hold/hold/VB/0/root ./././10/punct",
     {"||close|valve|positive|conditional", "!||close|valve|positive|asserted"}},
    {"talked_about",
     "6, 8: what is talked about is not done by that",
     "Berg/Berg/NNP/2/nsubj talked/talk/VBD/0/root about/about/IN/4/mark closing/close/VBG/2/advcl the/the/DT/6/det "
     "port/port/NN/4/obj ./././2/punct",
     {"|Berg|close|port|positive|planned", "!|Berg|close|port|positive|asserted"}},
    {"fined_for",
     "6: near miss",
     "Berg/Berg/NNP/3/nsubj:pass was/be/VBD/3/aux:pass fined/fine/VBN/0/root for/for/IN/5/mark "
     "closing/close/VBG/3/advcl "
     "the/the/DT/7/det port/port/NN/5/obj ./././3/punct",
     {"|Berg|close|port|positive|asserted"}},
    {"closing_it",
     "1: an idea is no claim",
     "Closing/close/VBG/6/csubj the/the/DT/3/det port/port/NN/1/obj is/be/VBZ/6/cop a/a/DT/6/det "
     "mistake/mistake/NN/0/root "
     "./././6/punct",
     {"|Closing the port|be|mistake", "!||close"}},
    {"some_of_whom",
     "5",
     "The/the/DT/2/det guests/guest/NNS/9/nsubj ,/,/,/7/punct some/some/DT/7/nsubj of/of/IN/6/case whom/whom/WP/4/nmod "
     "slept/sleep/VBD/2/acl:relcl ,/,/,/7/punct sang/sing/VBD/0/root ./././9/punct",
     {"|some of guests|sleep", "!|some of whom|sleep", "|guests|sing"}},
    {"would_like",
     "11: a wish",
     "Berg/Berg/NNP/3/nsubj would/would/MD/3/aux like/like/VB/0/root to/to/TO/5/mark offer/offer/VB/3/xcomp "
     "talks/talk/NNS/5/obj ./././3/punct",
     {"|Berg|would like to offer|talks|positive|planned"}},
    {"what_would",
     "11: a question, though it says \"would\"",
     "What/what/WP/4/obj would/would/MD/4/aux Berg/Berg/NNP/4/nsubj sell/sell/VB/0/root ?/?/./4/punct",
     {"|Berg|sell|~|positive|asked"}},
    {"agreed_it_was",
     "8: what is so already is no plan",
     "Analysts/analyst/NNS/2/nsubj agreed/agree/VBD/0/root it/it/PRP/5/nsubj was/be/VBD/5/cop heavy/heavy/JJ/2/ccomp "
     "./././2/punct",
     {"~|it|be|heavy|positive|asserted"}},
    {"to_be_held",
     "11: headlines",
     "Talks/talk/NNS/0/root to/to/TO/4/mark be/be/VB/4/aux:pass held/hold/VBN/1/acl in/in/IN/6/case "
     "Oslo/Oslo/NNP/4/obl",
     {"||hold|Talks|positive|planned", "!||hold|Talks|positive|asserted"}},
    {"elected",
     "nominal events: who is elected",
     "Jon/Jon/NNP/4/nmod:poss Dahl/Dahl/NNP/1/flat 's/'s/POS/1/case election/election/NN/5/nsubj "
     "angered/anger/VBD/0/root "
     "Oslo/Oslo/NNP/5/obj ./././5/punct",
     {"||elect|Jon Dahl", "!|Jon Dahl|elect"}},
    {"the_russian",
     "names: somebody from there is not the country",
     "The/the/DT/2/det Russian/Russian/NNP/3/nsubj left/leave/VBD/0/root the/the/DT/5/det ring/ring/NN/3/obj "
     "./././3/punct",
     {"|Russian|leave|ring", "!|Russia|leave"}},
    {"in_effect",
     "6: a turn of phrase does nothing",
     "One/one/CD/2/nummod member/member/NN/3/nsubj teased/tease/VBD/0/root Dahl/Dahl/NNP/3/obj ,/,/,/7/punct "
     "in/in/IN/7/case effect/effect/NN/3/obl slowing/slow/VBG/7/acl him/he/PRP/8/obj ./././3/punct",
     {"|One member|slow", "!|effect|slow"}},
    {"i_do",
     "3: a verb that stands for another",
     "Dahl/Dahl/NNP/2/nsubj answered/answer/VBD/0/root ,/,/,/6/punct \"/\"/``/6/punct I/I/PRP/6/nsubj "
     "do/do/VBP/2/ccomp "
     "./././6/punct \"/\"/''/6/punct",
     {"|Dahl|answer", "!~|~|do"}},
    {"however",
     "3: said of the clause, not of what somebody is",
     "However/however/RB/6/advmod ,/,/,/1/punct the/the/DT/4/det guards/guard/NNS/6/nsubj were/be/VBD/6/cop "
     "ready/ready/JJ/0/root ./././6/punct",
     {"|guards|be|ready"}},
    {"it_was_decided",
     "3: a word in the place of a subject",
     "It/it/PRP/3/nsubj:pass was/be/VBD/3/aux:pass decided/decide/VBN/0/root to/to/TO/5/mark close/close/VB/3/xcomp "
     "the/the/DT/7/det port/port/NN/5/obj ./././3/punct",
     {"||close|port|positive|planned", "!~|~|decide|It", "!|It|close"}},
    {"a_day_after",
     "14: a day is no object",
     "Help/help/NN/2/nsubj comes/come/VBZ/0/root a/a/DT/4/det day/day/NN/2/obj after/after/IN/7/mark "
     "Dahl/Dahl/NNP/7/nsubj "
     "left/leave/VBD/2/advcl ./././2/punct",
     {"|Help|come|", "!|Help|come|day"}},
    {"misread_verb",
     "1: a verb that the tree takes for a part of a name",
     "The/the/DT/2/det file/file/NN/3/nsubj details/detail/VBZ/4/compound scores/score/NNS/0/root of/of/IN/6/case "
     "cases/case/NNS/4/nmod ./././4/punct",
     {"|file|detail|scores of cases"}},
    {"no_verb",
     "3: a noun with a subject and no copula",
     "Harbour/harbour/NN/2/compound plans/plan/NNS/4/nsubj start/start/NN/4/compound date/date/NN/0/root "
     "February/February/NNP/4/nmod",
     {"!~|~|be|start date"}},
    {"said_safety",
     "9: the speaker's office is told nothing",
     "\"/\"/``/5/punct It/it/PRP/5/nsubj is/be/VBZ/5/cop a/a/DT/5/det trap/trap/NN/8/ccomp ,/,/,/5/punct "
     "\"/\"/''/5/punct said/say/VBD/0/root Harbour/Harbour/NNP/10/compound Safety/Safety/NNP/8/iobj "
     "Dahl/Dahl/NNP/8/nsubj ./././8/punct",
     {"~|It|be|trap", "!Safety|It|be"}},
    {"half_a_claim",
     "1: what nobody is said to do",
     "The/the/DT/2/det plan/plan/NN/7/nsubj:pass for/for/IN/4/mark paying/pay/VBG/2/acl debts/debt/NNS/4/obj "
     "was/be/VBD/7/aux:pass dropped/drop/VBN/0/root ./././7/punct",
     {"||drop|~", "!||pay|debts"}},
    {"others_injured",
     "2, 4: one auxiliary of two passives",
     "Three/three/CD/4/nsubj:pass were/be/VBD/4/aux:pass then/then/RB/4/advmod killed/kill/VBN/0/root and/and/CC/8/cc "
     "12/12/CD/7/nummod others/other/NNS/8/nsubj injured/injure/VBD/4/conj ./././4/punct",
     {"||kill|Three", "||injure|12 others", "!|12 others|injure"}},
    {"they_injured",
     "2, 4: near miss",
     "Three/three/CD/3/nsubj:pass were/be/VBD/3/aux:pass killed/kill/VBN/0/root and/and/CC/6/cc they/they/PRP/6/nsubj "
     "injured/injure/VBD/3/conj Dahl/Dahl/NNP/6/obj ./././3/punct",
     {"||kill|Three", "|they|injure|Dahl"}},
    {"want_it_changed",
     "8: a complement with a subject of its own",
     "Voters/voter/NNS/2/nsubj want/want/VBP/0/root the/the/DT/4/det law/law/NN/5/nsubj changed/change/VBN/2/xcomp "
     "./././2/punct",
     {"|Voters|want", "!|law|want changed"}},
    {"aim_to_find",
     "3: no aim finds anything",
     "The/the/DT/2/det aim/aim/NN/5/nsubj is/be/VBZ/5/cop to/to/TO/5/mark find/find/VB/0/root ways/way/NNS/5/obj "
     "./././5/punct",
     {"|aim|be|to find ways", "!|aim|find"}},
    {"only_when",
     "11: a condition",
     "Oslo/Oslo/NNP/2/nsubj pays/pay/VBZ/0/root only/only/RB/6/advmod when/when/WRB/6/advmod Dahl/Dahl/NNP/6/nsubj "
     "signs/sign/VBZ/2/advcl ./././2/punct",
     {"|Dahl|sign||positive|conditional", "!|Dahl|sign||positive|asserted"}},
    {"looks_to_sell",
     "8: what is sought is no fact",
     "Dahl/Dahl/NNP/2/nsubj looks/look/VBZ/0/root to/to/TO/4/mark sell/sell/VB/2/xcomp boats/boat/NNS/4/obj "
     "./././2/punct",
     {"|Dahl|~|boats|positive|planned"}},
    {"one_phrase",
     "7: near miss, nothing between",
     "The/the/DT/3/det harbour/harbour/NN/3/compound area/area/NN/5/nsubj quays/quay/NNS/3/appos "
     "closed/close/VBD/0/root "
     "./././5/punct",
     {"|~|close", "!~|~|be"}},
    {"a_list",
     "7: near miss, one behind the other",
     "They/they/PRP/2/nsubj bought/buy/VBD/0/root gifts/gift/NNS/2/obj ,/,/,/5/punct tickets/ticket/NNS/3/appos "
     ",/,/,/7/punct dinners/dinner/NNS/3/appos ./././2/punct",
     {"|They|buy", "!~|~|be"}},
    {"war_of_words",
     "nominal events: words fight nobody",
     "The/the/DT/2/det war/war/NN/7/nsubj of/of/IN/4/case words/word/NNS/2/nmod with/with/IN/6/case "
     "Oslo/Oslo/NNP/2/nmod "
     "ended/end/VBD/0/root ./././7/punct",
     {"!~|words|~"}},
    {"urged_to",
     "8: an order, hung on the one who gets it",
     "Berg/Berg/NNP/2/nsubj urged/urge/VBD/0/root both/both/DT/4/det sides/side/NNS/2/obj to/to/TO/6/mark "
     "return/return/VB/4/acl ./././2/punct",
     {"Berg|both sides|return||positive|planned", "|Berg|urge|both sides"}},
    {"ordered_a_review",
     "8: near miss",
     "Berg/Berg/NNP/2/nsubj ordered/order/VBD/0/root a/a/DT/4/det review/review/NN/2/obj to/to/TO/6/mark "
     "find/find/VB/4/acl ways/way/NNS/6/obj ./././2/punct",
     {"|Berg|order|~", "!|Berg|find|ways|positive|asserted"}},
    {"waited_for",
     "8: who stands with \"for\" right before \"to\"",
     "Berg/Berg/NNP/2/nsubj waited/wait/VBD/0/root for/for/IN/4/case Dahl/Dahl/NNP/2/obl to/to/TO/6/mark "
     "arrive/arrive/VB/2/advcl ./././2/punct",
     {"|Dahl|arrive||positive|planned", "!|Berg|arrive"}},
    {"nobody_is_thought",
     "10: nobody, through hearsay",
     "Nobody/nobody/NN/3/nsubj:pass is/be/VBZ/3/aux:pass thought/think/VBN/0/root to/to/TO/7/mark have/have/VB/7/aux "
     "been/be/VBN/7/aux:pass injured/injure/VBN/3/xcomp ./././3/punct",
     {"||injure|Nobody|negative|alleged"}},
    {"either_or",
     "11: one of the two is so",
     "Berg/Berg/NNP/2/nsubj sold/sell/VBD/0/root boats/boat/NNS/2/obj or/or/CC/5/cc left/leave/VBD/2/conj "
     "Oslo/Oslo/NNP/5/obj ./././2/punct",
     {"|Berg|sell|boats|positive|possible", "|Berg|leave|Oslo|positive|possible"}},
    {"not_or",
     "11: near miss",
     "Berg/Berg/NNP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod buy/buy/VB/0/root or/or/CC/6/cc sell/sell/VB/4/conj "
     "boats/boat/NNS/6/obj ./././4/punct",
     {"|Berg|buy|boats|negative|asserted", "|Berg|sell|boats|negative|asserted"}},
    {"named_members",
     "1: the only verb of a sentence is no participle",
     "The/the/DT/2/det report/report/NN/0/root named/name/VBN/2/acl three/three/CD/5/nummod members/member/NNS/3/obj "
     "./././2/punct",
     {"|report|name|three members", "!||name|report"}},
    {"harbour_named",
     "1: near miss",
     "A/a/DT/2/det harbour/harbour/NN/5/nsubj named/name/VBN/2/acl Tarn/Tarn/NNP/3/xcomp closed/close/VBD/0/root "
     "./././5/punct",
     {"|harbour named Tarn|close", "!|harbour|name"}},
    {"it_takes",
     "3: nothing takes anything",
     "It/it/PRP/2/nsubj takes/take/VBZ/0/root one/one/CD/2/obj to/to/TO/5/mark know/know/VB/2/advcl one/one/CD/5/obj "
     "./././2/punct",
     {"!|It|take", "!~|It|know", "!~||know"}},
    {"report_confirming",
     "9: near miss, no comma before it",
     "Berg/Berg/NNP/2/nsubj cited/cite/VBD/0/root a/a/DT/4/det report/report/NN/2/obj confirming/confirm/VBG/4/acl "
     "that/that/IN/8/mark Dahl/Dahl/NNP/8/nsubj lied/lie/VBD/5/ccomp ./././2/punct",
     {"report|Dahl|lie", "!Berg|Dahl|lie"}},
    {"telling_reporters",
     "9: who hears it",
     "Berg/Berg/NNP/2/nsubj left/leave/VBD/0/root ,/,/,/4/punct telling/tell/VBG/2/advcl reporters/reporter/NNS/4/obj "
     "that/that/IN/8/mark nobody/nobody/NN/8/nsubj died/die/VBD/4/ccomp ./././2/punct",
     {"Berg|nobody|die||negative", "|Berg|tell|~", "!~|~|tell|reporters"}},
    {"each_other",
     "1: two words, one object",
     "They/they/PRP/2/nsubj know/know/VBP/0/root each/each/DT/2/obj other/other/JJ/2/obj ./././2/punct",
     {"|They|know|each other"}},
    {"operator_noticed",
     "1: no attribute stands behind a compound",
     "After/after/IN/6/case a/a/DT/6/det camera/camera/NN/4/compound operator/operator/NN/6/compound "
     "noticed/notice/VBN/6/amod smoke/smoke/NN/8/obl they/they/PRP/8/nsubj left/leave/VBD/0/root ./././8/punct",
     {"|camera operator|notice|smoke", "|they|leave"}},
    {"water_who",
     "5: \"who\" is somebody",
     "Guards/guard/NNS/2/nsubj pulled/pull/VBD/0/root pupils/pupil/NNS/2/obj from/from/IN/6/case the/the/DT/6/det "
     "water/water/NN/2/obl who/who/WP/8/nsubj swam/swim/VBD/6/acl:relcl ./././2/punct",
     {"|Guards|pull|pupils", "!|water|swim"}},
    {"was_able",
     "8: who was able to do it did it",
     "Berg/Berg/NNP/3/nsubj was/be/VBD/3/cop able/able/JJ/0/root to/to/TO/5/mark land/land/VB/3/xcomp "
     "boats/boat/NNS/5/obj ./././3/punct",
     {"|Berg|~|boats|positive|asserted"}},
    {"is_able",
     "8: near miss",
     "Berg/Berg/NNP/3/nsubj is/be/VBZ/3/cop able/able/JJ/0/root to/to/TO/5/mark land/land/VB/3/xcomp "
     "boats/boat/NNS/5/obj ./././3/punct",
     {"|Berg|~|boats|positive|possible"}},
    {"watch_us",
     "11: an order to the reader is no claim",
     "Watch/watch/VB/0/root our/we/PRP$/3/nmod:poss news/news/NN/1/obj ./././1/punct",
     {"!~|~|watch"}},
    {"no_powers_that",
     "10: nobody, through a relative clause",
     "There/there/EX/2/expl are/be/VBP/0/root no/no/DT/4/det powers/power/NNS/2/nsubj that/that/WDT/6/nsubj "
     "changed/change/VBD/4/acl:relcl votes/vote/NNS/6/obj ./././2/punct",
     {"|powers|change|votes|negative", "!|powers|change|votes|positive"}},
    {"branded_him",
     "1: who is called something gets nothing",
     "Berg/Berg/NNP/2/nsubj branded/brand/VBD/0/root Dahl/Dahl/NNP/2/iobj a/a/DT/5/det crook/crook/NN/2/obj "
     "./././2/punct",
     {"|Berg|brand|Dahl", "Berg|Dahl|be|crook"}},
    {"be_prepared",
     "11: an order in the passive",
     "Then/then/RB/3/advmod be/be/VB/3/aux:pass prepared/prepare/VBN/0/root ./././3/punct",
     {"!~|~|prepare"}},
    {"interested_in",
     "8: what somebody is interested in is not done by that",
     "Berg/Berg/NNP/3/nsubj is/be/VBZ/3/cop interested/interested/JJ/0/root in/in/IN/5/mark buying/buy/VBG/3/advcl "
     "boats/boat/NNS/5/obj ./././3/punct",
     {"|Berg|buy|boats|positive|planned", "!|Berg|buy|boats|positive|asserted"}},
    {"found_no_evidence",
     "10: no evidence, its content hung on the verb",
     "They/they/PRP/2/nsubj found/find/VBD/0/root no/no/DT/4/det evidence/evidence/NN/2/obj that/that/IN/7/mark "
     "Dahl/Dahl/NNP/7/nsubj tried/try/VBD/2/ccomp to/to/TO/9/mark alter/alter/VB/7/xcomp votes/vote/NNS/9/obj "
     "./././2/punct",
     {"~|Dahl|try to alter|votes|negative", "!~|Dahl|try to alter|votes|positive"}},
    {"went_on_to",
     "8: who goes on to say it says it",
     "Berg/Berg/NNP/2/nsubj went/go/VBD/0/root on/on/RB/2/advmod to/to/TO/5/mark say/say/VB/2/advcl "
     "that/that/IN/8/mark Dahl/Dahl/NNP/8/nsubj had/have/VBD/5/ccomp a/a/DT/10/det plan/plan/NN/8/obj "
     "./././2/punct",
     {"|Berg|say|~|positive|asserted", "!~|Berg|go"}},
    {"would_go_on",
     "11: what came later",
     "Berg/Berg/NNP/3/nsubj would/would/MD/3/aux go/go/VB/0/root on/on/RB/3/advmod to/to/TO/6/mark "
     "win/win/VB/3/advcl the/the/DT/8/det title/title/NN/6/obj ./././3/punct",
     {"|Berg|win|title|positive|asserted"}},
    {"in_case",
     "11",
     "They/they/PRP/2/nsubj closed/close/VBD/0/root the/the/DT/4/det port/port/NN/2/obj "
     "in/in/IN/9/mark case/case/NN/5/fixed the/the/DT/8/det dam/dam/NN/9/nsubj failed/fail/VBD/2/advcl "
     "./././2/punct",
     {"|dam|fail||positive|conditional", "!~|dam|fail||positive|asserted"}},
    {"instead_of",
     "10: instead of doing it",
     "Berg/Berg/NNP/2/nsubj hid/hide/VBD/0/root the/the/DT/4/det money/money/NN/2/obj "
     "instead/instead/RB/7/mark of/of/IN/5/fixed paying/pay/VBG/2/advcl his/his/PRP$/9/nmod:poss "
     "staff/staff/NN/7/obj ./././2/punct",
     {"|Berg|pay|~|negative"}},
    {"not_afraid_of",
     "10: who does not fear it may lose",
     "Berg/Berg/NNP/4/nsubj was/be/VBD/4/cop not/not/RB/4/advmod afraid/afraid/JJ/0/root "
     "of/of/IN/6/mark losing/lose/VBG/4/advcl ./././4/punct",
     {"|Berg|lose||positive|possible", "!~|Berg|lose||negative"}},
    {"leading_to",
     "11: a delay plans nothing",
     "The/the/DT/2/det tour/tour/NN/4/nsubj:pass was/be/VBD/4/aux:pass delayed/delay/VBN/0/root "
     ",/,/,/6/punct leading/lead/VBG/4/advcl to/to/IN/8/case losses/loss/NNS/6/obl ./././4/punct",
     {"|~|lead to|losses|positive|asserted"}},
    {"you_know",
     "worth: a pause",
     "But/but/CC/7/cc ,/,/,/1/punct you/you/PRP/4/nsubj know/know/VBP/7/parataxis ,/,/,/4/punct "
     "Berg/Berg/NNP/7/nsubj left/leave/VBD/0/root ./././7/punct",
     {"|Berg|leave", "!~|you|know"}},
    {"than_did",
     "worth: a verb for the one before it",
     "Berg/Berg/NNP/2/nsubj took/take/VBD/0/root a/a/DT/5/det tougher/tough/JJR/5/amod "
     "line/line/NN/2/obj than/than/IN/8/mark Oslo/Oslo/NNP/8/nsubj did/do/VBD/2/advcl ./././2/punct",
     {"|Berg|take|tougher line", "!~|Oslo|do"}},
    {"which_of_clause",
     "5: which speaks of the whole clause",
     "A/a/DT/2/det few/few/JJ/5/nsubj of/of/IN/4/case them/they/PRP/2/nmod started/start/VBD/0/root "
     "to/to/TO/7/mark panic/panic/VB/5/xcomp which/which/WDT/9/nsubj scared/scare/VBD/7/acl:relcl "
     "others/other/NNS/9/obj ./././5/punct",
     {"|A few of them started to panic|scare|others"}},
    {"include_plot",
     "8: charges commit nothing",
     "Charges/charge/NNS/2/nsubj included/include/VBD/0/root conspiracy/conspiracy/NN/2/obj "
     "to/to/TO/5/mark commit/commit/VB/3/acl fraud/fraud/NN/5/obj ./././2/punct",
     {"!~|Charges|commit"}},
    {"offered_chance",
     "8: who is offered it does it",
     "Berg/Berg/NNP/2/nsubj offered/offer/VBD/0/root Dahl/Dahl/NNP/2/iobj the/the/DT/5/det "
     "chance/chance/NN/2/obj to/to/TO/7/mark leave/leave/VB/5/acl ./././2/punct",
     {"|Dahl|leave||positive|possible", "!~|Berg|leave"}},
    {"beginning_in",
     "14: no one begins",
     "Berg/Berg/NNP/3/nsubj will/will/MD/3/aux sell/sell/VB/0/root boats/boat/NNS/3/obj "
     "beginning/begin/VBG/4/acl in/in/IN/7/case June/June/NNP/5/obl ./././3/punct",
     {"|Berg|sell|boats|positive|planned", "!~|~|begin"}},
    {"coming_days",
     "14: no one comes",
     "Berg/Berg/NNP/3/nsubj will/will/MD/3/aux hold/hold/VB/0/root talks/talk/NNS/3/obj "
     "in/in/IN/6/mark coming/come/VBG/3/advcl days/day/NNS/6/obj ./././3/punct",
     {"|Berg|hold|talks", "!~|~|come"}},
    {"evacuated_have",
     "6: the second verb is the sentence's",
     "Residents/resident/NNS/8/nsubj:pass evacuated/evacuate/VBD/1/acl from/from/IN/5/case "
     "their/their/PRP$/5/nmod:poss homes/home/NNS/2/obl have/have/VBP/8/aux been/be/VBN/8/aux:pass "
     "allowed/allow/VBN/0/root home/home/RB/8/advmod ./././8/punct",
     {"||evacuate|Residents", "!|Residents|evacuate"}},
    {"huge_fire",
     "12: loud is no name",
     "A/a/DT/3/det HUGE/huge/JJ/3/amod fire/fire/NN/4/nsubj destroyed/destroy/VBD/0/root a/a/DT/6/det "
     "store/store/NN/4/obj ./././4/punct",
     {"!~|HUGE|burn"}},
    {"who_promise",
     "9: whom a relative clause describes reports nothing",
     "The/the/DT/2/det law/law/NN/3/nsubj helps/help/VBZ/0/root Danes/Danes/NNP/3/obj ,/,/,/9/punct "
     "who/who/WP/9/nsubj have/have/VBP/9/aux been/be/VBN/9/aux promising/promise/VBG/4/acl:relcl "
     "it/it/PRP/9/obj ./././3/punct",
     {"|law|help|Denmark"}},
    {"remark_aside",
     "9: a dash opens no content",
     "I/I/PRP/3/nsubj have/have/VBP/3/aux written/write/VBN/0/root letters/letter/NNS/3/obj "
     "--/--/,/8/punct it/it/PRP/8/nsubj is/be/VBZ/8/cop hard/hard/JJ/3/parataxis ./././3/punct",
     {"!I|it|be"}},
    {"ways_of",
     "8: a thing mends nothing",
     "The/the/DT/3/det main/main/JJ/3/amod thing/thing/NN/6/nsubj is/be/VBZ/6/cop to/to/TO/6/mark "
     "find/find/VB/0/root ways/way/NNS/6/obj of/of/IN/9/mark mending/mend/VBG/7/acl ties/tie/NNS/9/obj "
     "./././6/punct",
     {"!~|main thing|mend"}},
    {"evacuated_root",
     "6: the same, read as the sentence's verb",
     "Residents/resident/NNS/2/nsubj evacuated/evacuate/VBD/0/root on/on/IN/4/case "
     "Friday/Friday/NNP/2/obl have/have/VBP/7/aux been/be/VBN/7/aux:pass allowed/allow/VBN/2/parataxis "
     "home/home/RB/7/advmod ./././2/punct",
     {"||evacuate|Residents", "!|Residents|evacuate", "||allow"}},
    {"first_to",
     "8: the first to do it did it",
     "She/she/PRP/5/nsubj was/be/VBD/5/cop the/the/DT/5/det first/first/JJ/5/amod "
     "woman/woman/NN/0/root to/to/TO/7/mark climb/climb/VB/5/acl it/it/PRP/7/obj ./././5/punct",
     {"~|first woman|climb|~|positive|asserted", "!~|~|climb|~|positive|planned"}},
    {"a_plan_to",
     "8: near miss: a plan is no deed",
     "She/she/PRP/2/nsubj has/have/VBZ/0/root a/a/DT/4/det plan/plan/NN/2/obj to/to/TO/6/mark "
     "climb/climb/VB/4/acl it/it/PRP/6/obj ./././2/punct",
     {"~|She|climb|~|positive|planned"}},
    {"no_doubt",
     "9: nobody doubts it, nobody says it",
     "There/there/EX/2/expl is/be/VBZ/0/root no/no/DT/4/det doubt/doubt/NN/2/nsubj that/that/IN/7/mark "
     "Dahl/Dahl/NNP/7/nsubj stole/steal/VBD/4/acl boats/boat/NNS/7/obj ./././2/punct",
     {"|Dahl|steal|boats|positive|asserted"}},
    {"patriotic_to",
     "8: nobody pays",
     "It/it/PRP/3/expl is/be/VBZ/3/cop patriotic/patriotic/JJ/0/root to/to/TO/5/mark "
     "pay/pay/VB/3/xcomp taxes/tax/NNS/5/obj ./././3/punct",
     {"||be|patriotic to pay taxes", "!~|~|pay"}},
    {"issue_that",
     "3: which issue there is",
     "There/there/EX/2/expl is/be/VBZ/0/root an/a/DT/4/det issue/issue/NN/2/nsubj "
     "that/that/WDT/6/nsubj divides/divide/VBZ/4/acl:relcl Oslo/Oslo/NNP/6/obj ./././2/punct",
     {"|issue that divides Oslo|exist", "|issue|divide|Oslo"}},
    {"our_country",
     "12: ours is not the speaker's",
     "Our/we/PRP$/2/nmod:poss country/country/NN/3/nsubj grew/grow/VBD/0/root ./././3/punct",
     {"!~|~|have|country", "|Our country|grow"}},
    {"windy",
     "3: nothing is windy",
     "It/it/PRP/3/nsubj was/be/VBD/3/cop windy/windy/JJ/0/root ./././3/punct",
     {"||be|windy", "!|It|be"}},
    {"said_around",
     "9: the stop hung on what is said",
     "The/the/DT/2/det dam/dam/NN/3/nsubj broke/break/VBD/6/ccomp ,/,/,/6/punct Berg/Berg/NNP/6/nsubj "
     "said/say/VBD/0/root ./././3/punct",
     {"|Berg|say|The dam broke"}},
    {"shot_and_killed",
     "2: by whom both",
     "Dahl/Dahl/NNP/3/nsubj:pass was/be/VBD/3/aux:pass shot/shoot/VBN/0/root and/and/CC/5/cc "
     "killed/kill/VBN/3/conj by/by/IN/7/case police/police/NN/5/obl:agent ./././3/punct",
     {"|police|shoot|Dahl", "|police|kill|Dahl"}},
    {"said_between",
     "9: a report between commas",
     "They/they/PRP/3/nsubj were/be/VBD/3/cop fine/fine/JJ/0/root ,/,/,/6/punct Berg/Berg/NNP/6/nsubj "
     "said/say/VBD/3/conj ,/,/,/10/punct but/but/CC/10/cc were/be/VBD/10/cop cold/cold/JJ/3/conj "
     "./././3/punct",
     {"Berg|They|be|fine", "!|They|be|fine"}},
    {"district_said",
     "9: the district does it, he says it",
     "The/the/DT/2/det district/district/NN/5/nsubj ,/,/,/4/punct Berg/Berg/NNP/2/appos "
     "said/say/VBD/0/root ,/,/,/8/punct is/be/VBZ/8/aux expecting/expect/VBG/5/ccomp "
     "boats/boat/NNS/8/obj ./././5/punct",
     {"Berg|district|expect|boats", "!~|Berg|be|district"}},
    {"that_above",
     "3: a preposition behind the mark of the clause",
     "He/he/PRP/2/nsubj says/say/VBZ/0/root that/that/IN/8/mark nobody/nobody/NN/8/nsubj is/be/VBZ/8/cop "
     "above/above/IN/8/case the/the/DT/8/det law/law/NN/2/ccomp ./././2/punct",
     {"He|nobody|be|above law|negative"}},
    {"governed",
     "12: what a verb governs through its preposition is its object",
     "The/the/DT/2/det crew/crew/NN/3/nsubj waited/wait/VBD/0/root for/for/IN/6/case the/the/DT/6/det "
     "pilot/pilot/NN/3/obl ./././3/punct",
     {"|crew|wait for|pilot"}},
    {"governed_clause",
     "12: who is to do it is waited for, and what he is to do completes it",
     "The/the/DT/2/det crew/crew/NN/3/nsubj waited/wait/VBD/0/root for/for/IN/6/case the/the/DT/6/det "
     "pilot/pilot/NN/3/obl to/to/TO/8/mark come/come/VB/3/advcl ./././3/punct",
     {"|crew|wait for|pilot"}},
    {"governed_object",
     "12: it has another object",
     "Berg/Berg/NNP/2/nsubj paid/pay/VBD/0/root tolls/toll/NNS/2/obj for/for/IN/5/case Dahl/Dahl/NNP/2/obl "
     "./././2/punct",
     {"|Berg|pay|tolls", "!~|~|pay for"}},
    {"take_part",
     "12: a bare noun is a word of the verb, wherever the phrase behind it hangs",
     "Divers/diver/NNS/2/nsubj took/take/VBD/0/root part/part/NN/2/obj in/in/IN/6/case the/the/DT/6/det "
     "search/search/NN/3/nmod ./././2/punct",
     {"|Divers|take part in|search", "!~|~|take|part"}},
    {"take_part_alone",
     "12: that tells enough",
     "Divers/diver/NNS/3/nsubj had/have/VBD/3/aux taken/take/VBN/0/root part/part/NN/3/obj ./././3/punct",
     {"|Divers|take part|"}},
    {"take_the_part",
     "12: a part is a thing",
     "Divers/diver/NNS/2/nsubj took/take/VBD/0/root the/the/DT/4/det part/part/NN/2/obj ./././2/punct",
     {"|Divers|take|part", "!~|~|take part"}},
    {"look_forward",
     "12: the adverb is a word of the verb",
     "Divers/diver/NNS/2/nsubj look/look/VBP/0/root forward/forward/RB/2/advmod to/to/IN/5/case "
     "concerts/concert/NNS/2/obl ./././2/punct",
     {"|Divers|look forward to|concerts"}},
    {"governed_gerund",
     "12: what one does is governed too, without its preposition",
     "Berg/Berg/NNP/2/nsubj confessed/confess/VBD/0/root to/to/IN/4/mark selling/sell/VBG/2/advcl "
     "maps/map/NNS/4/obj ./././2/punct",
     {"|Berg|confess to|selling maps", "Berg|Berg|sell|maps"}},
    {"works_as",
     "12: of any verb",
     "Berg/Berg/NNP/2/nsubj sailed/sail/VBD/0/root as/as/IN/5/case a/a/DT/5/det cook/cook/NN/2/obl ./././2/punct",
     {"|Berg|sail as|cook"}},
    {"as_a_result",
     "12: how it came about",
     "Berg/Berg/NNP/2/nsubj sailed/sail/VBD/0/root as/as/IN/5/case a/a/DT/5/det result/result/NN/2/obl ./././2/punct",
     {"|Berg|sail", "!~|~|sail as"}},
    {"cut_in_two",
     "8: one complement, though the tree has two",
     "Berg/Berg/NNP/2/nsubj says/say/VBZ/0/root she/she/PRP/4/nsubj hopes/hope/VBZ/2/ccomp the/the/DT/6/det "
     "dam/dam/NN/7/nsubj held/hold/VBD/2/ccomp ./././2/punct",
     {"|Berg|say|she hopes the dam held"}},
    {"no_one",
     "10: one would be somebody",
     "No/no/DT/2/det one/one/NN/4/nsubj:pass was/be/VBD/4/aux:pass hurt/hurt/VBN/0/root ./././4/punct",
     {"||hurt|No one|negative"}},
    {"no_boat",
     "10: other nouns leave it to the polarity",
     "No/no/DT/2/det boat/boat/NN/4/nsubj:pass was/be/VBD/4/aux:pass hurt/hurt/VBN/0/root ./././4/punct",
     {"||hurt|boat|negative"}},
    {"stranded",
     "3, 12: the preposition stays with the verb, the noun stands before the clause",
     "The/the/DT/2/det train/train/NN/7/nsubj that/that/WDT/5/obl they/they/PRP/5/nsubj "
     "waited/wait/VBD/2/acl:relcl for/for/IN/5/obl came/come/VBD/0/root ./././7/punct",
     {"|they|wait for|train"}},
    {"which_they_saw",
     "3: nothing else is watched",
     "The/the/DT/2/det rock/rock/NN/6/nsubj which/which/WDT/5/obl they/they/PRP/5/nsubj "
     "watched/watch/VBD/2/acl:relcl fell/fall/VBD/0/root ./././6/punct",
     {"|they|watch|rock"}},
    {"which_they_came",
     "3: nobody comes a thing",
     "The/the/DT/2/det way/way/NN/6/nsubj which/which/WDT/5/obl they/they/PRP/5/nsubj "
     "came/come/VBD/2/acl:relcl fell/fall/VBD/0/root ./././6/punct",
     {"!|they|come|way"}},
    {"response_to",
     "12: of a noun too, if it is told whose it is",
     "The/the/DT/2/det mayor/mayor/NN/4/nmod:poss 's/'s/POS/2/case response/response/NN/9/nsubj to/to/IN/7/case "
     "the/the/DT/7/det fire/fire/NN/4/nmod was/be/VBD/9/cop slow/slow/JJ/0/root ./././9/punct",
     {"|mayor|respond to|fire"}},
    {"turned_around",
     "12: a bare adverb makes another word of the verb",
     "Berg/Berg/NNP/2/nsubj turned/turn/VBD/0/root around/around/RB/2/advmod in/in/IN/5/case Oslo/Oslo/NNP/2/obl "
     "./././2/punct",
     {"|Berg|turn around"}},
    {"brought_them_back",
     "12: behind a pronoun, too",
     "Berg/Berg/NNP/2/nsubj brought/bring/VBD/0/root them/they/PRP/2/obj back/back/RB/2/advmod ./././2/punct",
     {"|Berg|bring back|them"}},
    {"turned_too_far_back",
     "12: what tells how far does not",
     "Berg/Berg/NNP/2/nsubj turned/turn/VBD/0/root too/too/RB/5/advmod far/far/RB/5/advmod back/back/RB/2/advmod "
     "./././2/punct",
     {"|Berg|turn"}},
};

#endif
