/* Sentences in whose trees a verb with a tense hangs as an open complement or describes a noun (claim/repair_finite.c).
 */
#ifndef CC_CLAIM_FINITE_CASES_H
#define CC_CLAIM_FINITE_CASES_H

#include "claim_cases.h"

/* clang-format off */
static const claim_case finite_cases[] = {
    {"refusal_angered", "the verb behind an infinitive of its subject",
     "His/his/PRP$/2/nmod:poss refusal/refusal/NN/0/root to/to/TO/4/mark pay/pay/VB/2/acl the/the/DT/6/det "
     "fine/fine/NN/4/obj angered/anger/VBD/4/xcomp the/the/DT/9/det judges/judge/NNS/4/obj and/and/CC/11/cc "
     "led/lead/VBN/4/conj to/to/IN/14/case a/a/DT/14/det trial/trial/NN/11/obl ./././2/punct",
     {"|His refusal to pay the fine|anger|judges", "|His refusal to pay the fine|lead to|trial"}},
    {"storms_killed", "the verb behind a participle that leads the tree",
     "Storms/storm/NNS/2/nsubj set/set/VBN/0/root off/off/RP/2/compound:prt by/by/IN/6/case heavy/heavy/JJ/6/amod "
     "rain/rain/NN/2/obl:agent killed/kill/VBN/2/xcomp at/at/IN/9/case least/least/JJS/10/nmod "
     "nine/nine/CD/11/nummod people/people/NNS/7/obl ./././2/punct",
     {"|Storms set off by heavy rain|kill|at least nine people", "|heavy rain|set off|Storms"}},
    {"men_lived", "the verb behind a relative",
     "Two/two/CD/0/root of/of/IN/5/case the/the/DT/5/det four/four/CD/5/nummod men/man/NNS/1/nmod "
     "who/who/WP/7/nsubj fled/flee/VBD/5/acl:relcl lived/live/VBD/7/xcomp in/in/IN/10/case Lund/Lund/NNP/8/obl "
     "./././1/punct",
     {"|Two of the four men|live", "|four men|flee"}},
    {"names_included", "what is suggested tells nothing",
     "Names/name/NNS/2/nsubj suggested/suggest/VBD/0/root for/for/IN/5/case the/the/DT/5/det post/post/NN/2/obl "
     "included/include/VBD/2/ccomp Ada/Ada/NNP/6/obj Berg/Berg/NNP/7/flat ./././2/punct",
     {"|Names suggested for the post|include|Ada Berg"}},
    {"stone_caused", "the object is the subject of what is thought",
     "Ada/Ada/NNP/3/nsubj Berg/Berg/NNP/1/flat thought/think/VBD/0/root a/a/DT/5/det stone/stone/NN/3/obj "
     "caused/cause/VBN/3/ccomp the/the/DT/8/det fire/fire/NN/6/obj ./././3/punct",
     {"|Ada Berg|think|a stone caused the fire", "Ada Berg|stone|cause|fire"}},
    {"gang_behind", "and of what is feared",
     "Police/police/NNS/2/nsubj fear/fear/VBP/0/root a/a/DT/4/det gang/gang/NN/2/obj could/could/MD/9/aux "
     "be/be/VB/9/cop behind/behind/IN/9/case the/the/DT/9/det raid/raid/NN/2/parataxis ./././2/punct",
     {"|Police|fear|a gang could be behind the raid", "Police|gang|be|behind raid"}},
    {"people_spent", "what has an object describes no noun",
     "Ninety/ninety/CD/2/nummod people/people/NNS/0/root from/from/IN/5/case four/four/CD/5/nummod "
     "homes/home/NNS/2/nmod spent/spend/VBN/5/acl the/the/DT/8/det night/night/NN/6/obj in/in/IN/11/case "
     "a/a/DT/11/det hall/hall/NN/6/obl ./././2/punct",
     {"|Ninety people from four homes|spend|night"}},
    {"cooked_meals", "a participle before the object of another verb",
     "The/the/DT/2/det school/school/NN/3/nsubj gave/give/VBD/0/root the/the/DT/5/det children/child/NNS/3/obj "
     "cooked/cook/VBN/3/xcomp meals/meal/NNS/6/obj ./././3/punct",
     {"|school|give|cooked meals", "!~|school|cook", "!~||cook"}},
    {"felt_cheated", "near: how somebody felt",
     "Two/two/CD/2/nummod men/man/NNS/0/root who/who/WP/4/nsubj felt/feel/VBD/2/acl:relcl "
     "cheated/cheat/VBN/4/xcomp by/by/IN/7/case Berg/Berg/NNP/5/obl ./././2/punct",
     {"!~|Two men|cheat"}},
    {"boat_repaired", "near: what one has done",
     "They/they/PRP/2/nsubj found/find/VBD/0/root the/the/DT/4/det boat/boat/NN/2/obj repaired/repair/VBN/2/xcomp "
     "in/in/IN/7/case Lund/Lund/NNP/5/obl ./././2/punct",
     {"!~|boat|repair"}},
    {"medal_given", "near: a participle that keeps its object",
     "He/he/PRP/2/nsubj had/have/VBD/0/root a/a/DT/4/det medal/medal/NN/2/obj given/give/VBN/4/acl "
     "the/the/DT/7/det crew/crew/NN/5/obj ./././2/punct",
     {"!~|medal|give"}},
};
/* clang-format on */

#endif
