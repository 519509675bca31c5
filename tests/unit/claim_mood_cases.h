/* Whether a clause tells what is so: main clauses of a condition, "would" that nobody announced, what lies behind, who
 * is sure; and what only looks like it. */
#ifndef CC_CLAIM_MOOD_CASES_H
#define CC_CLAIM_MOOD_CASES_H

#include "claim_cases.h"

/* clang-format off */
static const claim_case mood_cases[] = {
    {"if_present", "11: what holds on a condition",
     "If/if/IN/4/mark the/the/DT/3/det bank/bank/NN/4/nsubj refuses/refuse/VBZ/10/advcl the/the/DT/6/det "
     "loan/loan/NN/4/obj ,/,/,/4/punct the/the/DT/9/det mill/mill/NN/10/nsubj loses/lose/VBZ/0/root "
     "its/its/PRP$/12/nmod:poss buyer/buyer/NN/10/obj ./././10/punct",
     {"|mill|lose|its buyer|positive|conditional"}},
    {"if_not_present", "10: the denial stays",
     "If/if/IN/4/mark the/the/DT/3/det bank/bank/NN/4/nsubj refuses/refuse/VBZ/12/advcl the/the/DT/6/det "
     "loan/loan/NN/4/obj ,/,/,/4/punct the/the/DT/9/det mill/mill/NN/12/nsubj does/do/VBZ/12/aux "
     "not/not/RB/12/advmod find/find/VB/0/root a/a/DT/14/det buyer/buyer/NN/12/obj ./././12/punct",
     {"|mill|find|buyer|negative|conditional"}},
    {"even_if", "11: no condition",
     "Even/even/RB/5/advmod if/if/IN/5/mark the/the/DT/4/det bank/bank/NN/5/nsubj refuses/refuse/VBZ/11/advcl "
     "the/the/DT/7/det loan/loan/NN/5/obj ,/,/,/5/punct the/the/DT/10/det mill/mill/NN/11/nsubj "
     "has/have/VBZ/0/root a/a/DT/13/det buyer/buyer/NN/11/obj ./././11/punct",
     {"|mill|have|buyer|positive|asserted"}},
    {"if_you_look", "11: an aside",
     "If/if/IN/3/mark you/you/PRP/3/nsubj look/look/VBP/10/advcl at/at/IN/6/case the/the/DT/6/det map/map/NN/3/obl "
     ",/,/,/3/punct the/the/DT/9/det mill/mill/NN/10/nsubj stands/stand/VBZ/0/root on/on/IN/13/case "
     "the/the/DT/13/det river/river/NN/10/obl ./././10/punct",
     {"|mill|stand||positive|asserted"}},
    {"if_it_was", "11: it is so",
     "If/if/IN/5/mark the/the/DT/3/det mill/mill/NN/5/nsubj was/be/VBD/5/cop slow/slow/JJ/12/advcl ,/,/,/5/punct "
     "it/it/PRP/12/nsubj:outer is/be/VBZ/12/cop because/because/IN/12/mark the/the/DT/11/det "
     "wheel/wheel/NN/12/nsubj broke/break/VBD/0/root ./././12/punct",
     {"|wheel|break||positive|asserted"}},
    {"vote_would_be", "11: nobody announced it",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root that/that/IN/8/mark a/a/DT/5/det vote/vote/NN/8/nsubj "
     "would/would/MD/8/aux be/be/VB/8/cop costly/costly/JJ/2/ccomp ./././2/punct",
     {"Berg|vote|be|costly|positive|conditional"}},
    {"mill_would_close", "11: a future of the past",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root that/that/IN/7/mark the/the/DT/5/det mill/mill/NN/7/nsubj "
     "would/would/MD/7/aux close/close/VB/2/ccomp the/the/DT/9/det yard/yard/NN/7/obj ./././2/punct",
     {"Berg|mill|close|yard|positive|planned"}},
    {"help_after", "10: it came before",
     "Dahl/Dahl/NNP/2/nsubj wants/want/VBZ/0/root to/to/TO/4/mark help/help/VB/2/xcomp the/the/DT/6/det "
     "crew/crew/NN/4/obj after/after/IN/8/mark leaving/leave/VBG/4/advcl the/the/DT/10/det navy/navy/NN/8/obj "
     "./././2/punct",
     {"|Dahl|leave|navy|positive|asserted"}},
    {"help_before", "10: it followed the posing",
     "Dahl/Dahl/NNP/2/nsubj posed/pose/VBN/0/root for/for/IN/5/case a/a/DT/5/det picture/picture/NN/2/obl "
     "to/to/TO/7/mark please/please/VB/5/acl the/the/DT/9/det crew/crew/NN/7/obj before/before/IN/11/mark "
     "freeing/free/VBG/2/advcl the/the/DT/13/det seal/seal/NN/11/obj ./././2/punct",
     {"|Dahl|free|seal|positive|asserted"}},
    {"sure", "10: who is sure tells it",
     "Berg/Berg/NNP/3/nsubj is/be/VBZ/3/cop sure/sure/JJ/0/root that/that/IN/8/mark the/the/DT/6/det "
     "mill/mill/NN/8/nsubj is/be/VBZ/8/cop shut/shut/JJ/3/ccomp ./././3/punct",
     {"|mill|be|shut|positive|asserted"}},
    {"not_sure", "11: who is not does not",
     "Berg/Berg/NNP/4/nsubj is/be/VBZ/4/cop not/not/RB/4/advmod sure/sure/JJ/0/root that/that/IN/9/mark "
     "the/the/DT/7/det mill/mill/NN/9/nsubj is/be/VBZ/9/cop shut/shut/JJ/4/ccomp ./././4/punct",
     {"|mill|be|shut|negative|possible"}},
    {"make_sure", "11: it is seen to",
     "Berg/Berg/NNP/3/nsubj will/will/MD/3/aux make/make/VB/0/root sure/sure/JJ/3/xcomp that/that/IN/9/mark "
     "the/the/DT/7/det gate/gate/NN/9/nsubj is/be/VBZ/9/cop shut/shut/JJ/4/ccomp ./././3/punct",
     {"|gate|be|shut|positive|planned"}},
    {"stepped_in", "10: and did it",
     "Berg/Berg/NNP/2/nsubj stepped/step/VBD/0/root in/in/RB/2/advmod to/to/TO/5/mark stop/stop/VB/2/advcl "
     "the/the/DT/7/det fight/fight/NN/5/obj ./././2/punct",
     {"|Berg|stop|fight|positive|asserted"}},
    {"hard_to", "11: it may be done",
     "Dahl/Dahl/NNP/2/nsubj found/find/VBD/0/root it/it/PRP/2/obj hard/hard/JJ/2/xcomp to/to/TO/6/mark "
     "open/open/VB/4/advcl the/the/DT/8/det valve/valve/NN/6/obj ./././2/punct",
     {"|Dahl|open|valve|positive|possible"}},
    {"not_just", "10: it is more",
     "The/the/DT/2/det mill/mill/NN/7/nsubj is/be/VBZ/7/cop not/not/RB/7/advmod just/just/RB/7/advmod a/a/DT/7/det "
     "ruin/ruin/NN/0/root ./././7/punct",
     {"|mill|be|just a ruin|negative|asserted"}},
    {"look_at_how", "10: it is so",
     "The/the/DT/2/det film/film/NN/5/nsubj is/be/VBZ/5/cop a/a/DT/5/det look/look/NN/0/root at/at/IN/10/mark "
     "how/how/WRB/10/advmod the/the/DT/9/det mill/mill/NN/10/nsubj treats/treat/VBZ/5/acl the/the/DT/12/det "
     "crew/crew/NN/10/obj ./././5/punct",
     {"|mill|treat|crew|positive|asserted"}},
    {"debate_about_how", "11: it is asked",
     "The/the/DT/2/det film/film/NN/4/nsubj is/be/VBZ/4/cop part/part/NN/0/root of/of/IN/7/case a/a/DT/7/det "
     "debate/debate/NN/4/nmod about/about/IN/12/mark how/how/WRB/12/advmod the/the/DT/11/det mill/mill/NN/12/nsubj "
     "treats/treat/VBZ/7/acl the/the/DT/14/det crew/crew/NN/12/obj ./././4/punct",
     {"|mill|treat|crew|positive|asked"}},
    {"or_more", "10: one act",
     "Men/man/NNS/0/root who/who/WP/3/nsubj worked/work/VBD/1/acl:relcl there/there/RB/3/advmod for/for/IN/7/case "
     "ten/ten/CD/7/nummod years/year/NNS/3/obl or/or/CC/10/cc more/more/RBR/10/advmod lost/lose/VBN/3/conj "
     "a/a/DT/12/det finger/finger/NN/10/obj ./././1/punct",
     {"|Men|lose|finger|positive|asserted"}},
    {"rumours_say", "10: nobody answers for it",
     "Rumours/rumour/NNS/2/nsubj say/say/VBP/0/root that/that/IN/5/mark Berg/Berg/NNP/5/nsubj "
     "sold/sell/VBD/2/ccomp the/the/DT/7/det mill/mill/NN/5/obj ./././2/punct",
     {"~|Berg|sell|mill|positive|alleged"}},
    {"had_a_vote", "10: there was one",
     "The/the/DT/2/det town/town/NN/3/nsubj had/have/VBD/0/root a/a/DT/5/det vote/vote/NN/3/obj "
     "condemning/condemn/VBG/5/acl the/the/DT/8/det mayor/mayor/NN/6/obj ./././3/punct",
     {"|vote|condemn|mayor|positive|asserted"}},
    {"may_have_filmed", "10: there was one",
     "Dahl/dahl/NN/4/nsubj may/may/MD/4/aux have/have/VB/4/aux filmed/film/VBN/0/root the/the/DT/6/det "
     "shooting/shooting/NN/4/obj of/of/IN/9/case the/the/DT/9/det guard/guard/NN/6/nmod ./././4/punct",
     {"|~|shoot|guard|positive|asserted"}},
    {"not_succeed", "10: nor was it done",
     "Berg/Berg/NNP/4/nsubj did/do/VBD/4/aux not/not/RB/4/advmod succeed/succeed/VB/0/root in/in/IN/6/mark "
     "selling/sell/VBG/4/advcl the/the/DT/8/det mill/mill/NN/6/obj ./././4/punct",
     {"|Berg|sell|mill|negative|asserted"}},
    {"sad_to_hear", "10: it was heard",
     "Dahl/dahl/NN/3/nsubj was/be/VBD/3/cop sad/sad/JJ/0/root to/to/TO/5/mark hear/hear/VB/3/csubj "
     "the/the/DT/7/det verdict/verdict/NN/5/obj ./././3/punct",
     {"|Dahl|hear|verdict|positive|asserted"}},
    {"mall_last_year", "14: of the attack",
     "The/the/DT/2/det group/group/NN/3/nsubj admitted/admit/VBD/0/root an/a/DT/5/det attack/attack/NN/3/obj "
     "on/on/IN/8/case a/a/DT/8/det mall/mall/NN/5/nmod last/last/JJ/10/amod May/May/NNP/8/nmod:unmarked "
     "./././3/punct",
     {"||attack|mall|positive|asserted"}},
    {"shut_until", "11: not so far",
     "The/the/DT/2/det road/road/NN/4/nsubj is/be/VBZ/4/cop shut/shut/JJ/0/root until/until/IN/8/mark "
     "the/the/DT/7/det wind/wind/NN/8/nsubj drops/drop/VBZ/4/advcl ./././4/punct",
     {"|wind|drop||positive|planned"}},
    {"reopen_once", "11: nor is this",
     "The/the/DT/2/det road/road/NN/4/nsubj will/will/MD/4/aux reopen/reopen/VB/0/root once/once/IN/9/mark "
     "the/the/DT/7/det crew/crew/NN/9/nsubj has/have/VBZ/9/aux left/leave/VBN/4/advcl ./././4/punct",
     {"|crew|leave||positive|planned"}},
    {"stayed_until", "10: it came",
     "Dahl/Dahl/NNP/2/nsubj stayed/stay/VBD/0/root until/until/IN/6/mark the/the/DT/5/det wind/wind/NN/6/nsubj "
     "dropped/drop/VBD/2/advcl ./././2/punct",
     {"|wind|drop||positive|asserted"}},
    {"said_would_stay_until", "11: nor has this",
     "Berg/Berg/NNP/2/nsubj said/say/VBD/0/root that/that/IN/7/mark the/the/DT/5/det crew/crew/NN/7/nsubj "
     "would/would/MD/7/aux stay/stay/VB/2/ccomp until/until/IN/11/mark the/the/DT/10/det wind/wind/NN/11/nsubj "
     "dropped/drop/VBD/7/advcl ./././2/punct",
     {"Berg|wind|drop||positive|planned"}},
};
/* clang-format on */

#endif
