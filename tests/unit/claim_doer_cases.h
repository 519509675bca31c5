/* Sentences in whose trees the one who does something hangs on another word, or a word is taken for one of another kind
 * (claim/repair_doer.c, repair_tag.c). */
#ifndef CC_CLAIM_DOER_CASES_H
#define CC_CLAIM_DOER_CASES_H

#include "claim_cases.h"

/* clang-format off */
static const claim_case doer_cases[] = {
    {"said_guards_and_keepers", "doers: nobody is told, and both stay",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root guards/guard/NNS/2/iobj ,/,/,/12/punct along/along/IN/8/case "
     "with/with/IN/8/case two/two/CD/8/nummod dogs/dog/NNS/12/obl and/and/CC/12/cc keepers/keeper/NNS/12/nsubj "
     "would/would/MD/12/aux stay/stay/VB/2/ccomp ./././2/punct",
     {"Berg|guards|stay", "Berg|keepers|stay"}},
    {"told_guards", "doers: who is told does not do it",
     "Berg/Berg/NNP/2/nsubj told/tell/VBD/0/root guards/guard/NNS/2/iobj and/and/CC/7/cc "
     "keepers/keeper/NNS/7/nsubj would/would/MD/7/aux stay/stay/VB/2/ccomp ./././2/punct",
     {"!Berg|guards|stay"}},
    {"led_the_boys_back", "doers: they are led",
     "Guides/guide/NNS/2/nsubj led/lead/VBD/0/root the/the/DT/4/det boys/boy/NNS/5/nsubj back/back/RB/2/advmod "
     "to/to/IN/8/case the/the/DT/8/det hut/hut/NN/5/obl ./././2/punct",
     {"|Guides|lead|boys", "!~|boys|be"}},
    {"left_with_his_hands_up", "doers: the hands are no object",
     "Berg/Berg/NNP/2/nsubj walked/walk/VBD/0/root with/with/IN/6/mark his/his/PRP$/5/nmod:poss "
     "hands/hand/NNS/6/nsubj up/up/RB/2/advmod ./././2/punct",
     {"!|Berg|walk|his hands"}},
    {"in_the_yard_feeding", "doers: whoever is there",
     "He/he/PRP/5/nsubj was/be/VBD/5/cop in/in/IN/5/case the/the/DT/5/det yard/yard/NN/0/root "
     "feeding/feed/VBG/5/acl hens/hen/NNS/6/obj ./././5/punct",
     {"|He|feed|hens", "!|yard|feed"}},
    {"ticker", "doers: brackets belong to the name",
     "Berg/Berg/NNP/10/nsubj 's/'s/POS/1/case (/(/-LRB-/4/punct LSE/LSE/NNP/1/appos )/)/-RRB-/4/punct "
     "new/new/JJ/7/amod pump/pump/NN/4/appos will/will/MD/10/aux be/be/VB/10/cop cheap/cheap/JJ/0/root "
     "./././10/punct",
     {"|Berg's new pump|be|cheap", "!|Berg|be|cheap"}},
    {"anyone_to_ring", "doers: who is asked",
     "Police/police/NNS/2/nsubj appealed/appeal/VBD/0/root for/for/IN/4/case anyone/anyone/NN/2/obl "
     "with/with/IN/6/case news/news/NN/4/nmod to/to/TO/8/mark ring/ring/VB/6/acl Berg/Berg/NNP/8/obj "
     "./././2/punct",
     {"~|anyone with news|ring|Berg", "!~|news|ring"}},
    {"by_flooring", "tags: an object behind the form",
     "Dahl/Dahl/NNP/2/nsubj won/win/VBD/0/root by/by/IN/4/case flooring/flooring/NN/2/obl Berg/Berg/NNP/4/appos "
     "./././2/punct",
     {"|Dahl|flooring|Berg", "!|Berg|be|flooring"}},
    {"felt_shaking", "tags: what was felt",
     "Guests/guest/NNS/2/nsubj felt/feel/VBD/0/root shaking/shake/VBG/2/xcomp ./././2/punct",
     {"|Guests|feel|shaking", "!|Guests|shake"}},
    {"effect_reform", "tags: a verb before what changes",
     "They/they/PRP/2/nsubj fleece/fleece/VBP/0/root people/people/NNS/2/obj and/and/CC/7/cc "
     "effect/effect/NN/7/compound great/great/JJ/7/amod change/change/NN/3/conj ./././2/punct",
     {"~|~|effect|great change", "!~|~|fleece|effect great change"}},
    {"winds_gusted", "tags: a past taken for a name",
     "Waves/wave/NNS/2/nsubj rose/rise/VBD/0/root and/and/CC/4/cc winds/wind/VBZ/2/conj gusted/gusted/NNP/4/xcomp "
     "./././2/punct",
     {"|winds|gust", "!|Waves|wind"}},
    {"for_beach_swim", "tags: one noun behind the preposition",
     "Pupils/pupil/NNS/2/nsubj came/come/VBD/0/root for/for/IN/5/mark pool/pool/NN/5/nsubj swim/swim/VBP/2/advcl "
     "training/training/NN/5/obj ./././2/punct",
     {"|Pupils|come", "!~|pool|swim"}},
    {"shaken_by_a_quake", "passives: who did it behind a day",
     "Lund/Lund/NNP/3/nsubj:pass was/be/VBD/3/aux:pass shaken/shake/VBN/0/root that/that/DT/5/det "
     "morning/morning/NN/3/obl:unmarked by/by/IN/8/case a/a/DT/8/det quake/quake/NN/5/nmod ./././3/punct",
     {"|quake|shake|Lund"}},
    {"found_filled", "passives: the state somebody is found in",
     "A/a/DT/2/det barn/barn/NN/4/nsubj:pass was/be/VBD/4/aux:pass found/find/VBN/0/root filled/fill/VBN/4/xcomp "
     "with/with/IN/7/case straw/straw/NN/5/obl ./././4/punct",
     {"||fill|barn", "!|barn|fill"}},
    {"prepares_to_be_hit", "passives: what is prepared for is none of it",
     "Lund/Lund/NNP/3/nsubj is/be/VBZ/3/aux preparing/prepare/VBG/0/root to/to/TO/6/mark be/be/VB/6/aux:pass "
     "hit/hit/VBN/3/xcomp by/by/IN/8/case storms/storm/NNS/6/obl:agent ./././3/punct",
     {"|storms|hit|Lund", "!|storms|prepare to hit"}},
    {"meant_the_flames_spread", "finite: the verb of what was meant",
     "Wind/wind/NN/2/nsubj meant/mean/VBD/0/root the/the/DT/4/det flames/flame/NNS/2/obj "
     "spread/spread/VBN/2/xcomp fast/fast/RB/5/advmod ./././2/punct",
     {"|flames|spread", "!||spread|flames"}},
    {"called_grey_gull", "joins: the name ends with its marks",
     "They/they/PRP/2/nsubj bought/buy/VBD/0/root a/a/DT/4/det ship/ship/NN/2/obj called/call/VBN/4/acl "
     "\"/\"/``/8/punct Grey/Grey/NNP/8/amod Gull/Gull/NNP/5/obj \"/\"/''/8/punct and/and/CC/11/cc "
     "boats/boat/NNS/8/conj ./././2/punct",
     {"~|~|call|~", "!~|~|call|Grey Gull and boats"}},
    {"plan_to_sail", "infinitives: whose plan it is",
     "Guards/guard/NNS/2/nsubj dropped/drop/VBD/0/root the/the/DT/4/det club/club/NN/6/nmod:poss 's/'s/POS/4/case "
     "plan/plan/NN/2/obj to/to/TO/8/mark sail/sail/VB/2/advcl ./././2/punct",
     {"~|club|sail|~", "!~|Guards|sail"}},
    {"used_his_campaign", "infinitives: what a campaign is used for",
     "Berg/Berg/NNP/2/nsubj used/use/VBD/0/root the/the/DT/4/det campaign/campaign/NN/2/obj to/to/TO/6/mark "
     "sell/sell/VB/2/advcl books/book/NNS/6/obj ./././2/punct",
     {"~|Berg|sell|books"}},
    {"a_fund_called", "relatives: what stands right before is called so",
     "They/they/PRP/2/nsubj made/make/VBD/0/root a/a/DT/4/det gift/gift/NN/2/obj to/to/IN/7/case a/a/DT/7/det "
     "fund/fund/NN/4/nmod called/call/VBN/4/acl Seagull/Seagull/NNP/8/xcomp ./././2/punct",
     {"~|~|call|fund", "!~|~|call|gift to a fund"}},
    {"where_the_mill_is", "relatives: the second verb is not the mill's",
     "Berg/Berg/NNP/2/nsubj lives/live/VBZ/0/root in/in/IN/5/case the/the/DT/5/det town/town/NN/2/obl "
     "where/where/WRB/11/advmod the/the/DT/8/det mill/mill/NN/11/nsubj is/be/VBZ/11/cop and/and/CC/11/cc "
     "runs/run/VBZ/5/conj shops/shop/NNS/11/obj ./././2/punct",
     {"|Berg|run|shops", "!|mill|run"}},
    {"drink_driving", "tags: one noun behind the preposition",
     "Berg/Berg/NNP/3/nsubj:pass was/be/VBD/3/aux:pass held/hold/VBN/0/root for/for/IN/5/case "
     "drink/drink/NN/3/obl driving/drive/VBG/3/advcl ./././3/punct",
     {"||hold|Berg", "!|Berg|drive"}},
    {"blows_raining_down", "doers: nobody rains anybody",
     "With/with/IN/3/mark blows/blow/NNS/3/nsubj raining/rain/VBG/6/advcl down/down/RP/3/compound:prt "
     "Berg/Berg/NNP/3/obj stopped/stop/VBD/0/root it/it/PRP/6/obj ./././6/punct",
     {"|Berg|stop|it", "!~|blows|rain down|Berg"}},
    {"burning_a_boat_and_ropes", "doers: both are burnt",
     "Guards/guard/NNS/2/nsubj kept/keep/VBD/0/root burning/burn/VBG/2/xcomp a/a/DT/5/det boat/boat/NN/3/obj "
     "and/and/CC/11/cc ropes/rope/NNS/11/nsubj:pass in/in/IN/10/case a/a/DT/10/det shed/shed/NN/7/nmod "
     "built/build/VBN/3/conj there/there/RB/11/advmod ./././2/punct",
     {"!~|ropes in a shed|build", "~|~|build|shed"}},
    {"inquiry_into", "owned: what the inquiry is into",
     "Judges/judge/NNS/2/nsubj opened/open/VBD/0/root an/a/DT/4/det inquiry/inquiry/NN/2/obj into/into/IN/7/case "
     "the/the/DT/7/det raffle/raffle/NN/2/obl ./././2/punct",
     {"|Judges|open|inquiry into the raffle"}},
    {"inquiry_in_lund", "owned: where it was opened",
     "Judges/judge/NNS/2/nsubj opened/open/VBD/0/root an/a/DT/4/det inquiry/inquiry/NN/2/obj in/in/IN/7/case "
     "the/the/DT/7/det hall/hall/NN/2/obl ./././2/punct",
     {"|Judges|open|inquiry"}},
};
/* clang-format on */

#endif
