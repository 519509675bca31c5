/* Sentences in whose trees a phrase ends too soon or goes on too long, and what they claim. */
#ifndef CC_CLAIM_PHRASE_CASES_H
#define CC_CLAIM_PHRASE_CASES_H

#include "claim_cases.h"

/* clang-format off */
static const claim_case phrase_cases[] = {
    {"hurled_at", "beside: governed.csv has 'at' beside the object",
     "Rebels/rebel/NNS/2/nsubj hurled/hurl/VBD/0/root stones/stone/NNS/2/obj at/at/IN/6/case the/the/DT/6/det "
     "guards/guard/NNS/3/nmod ./././2/punct",
     {"|Rebels|hurl|stones", "!|Rebels|hurl|stones at guards", "!|Rebels|hurl|stones at the guards"}},
    {"took_vase_from", "beside: governed.csv has 'from' beside the object",
     "Thieves/thief/NNS/2/nsubj took/take/VBD/0/root a/a/DT/4/det vase/vase/NN/2/obj from/from/IN/7/case "
     "the/the/DT/7/det museum/museum/NN/4/nmod ./././2/punct",
     {"|Thieves|take|vase"}},
    {"gave_access_to", "beside: the noun takes 'to' itself",
     "Berg/Berg/NNP/2/nsubj offered/offer/VBD/0/root access/access/NN/2/obj to/to/IN/6/case the/the/DT/6/det "
     "vault/vault/NN/3/nmod ./././2/punct",
     {"|Berg|offer|access to the vault"}},
    {"ate_at", "beside: no row has 'at' beside what is eaten",
     "Berg/Berg/NNP/2/nsubj liked/like/VBD/0/root the/the/DT/4/det food/food/NN/2/obj at/at/IN/7/case the/the/DT/7/det "
     "fair/fair/NN/4/nmod ./././2/punct",
     {"|Berg|like|food at the fair"}},
    {"dug_out_taking", "left out: what came of it, behind its comma",
     "Rescuers/rescuer/NNS/2/nsubj dug/dig/VBD/0/root a/a/DT/4/det man/man/NN/2/obj from/from/IN/7/case the/the/DT/7/det "
     "mud/mud/NN/4/nmod that/that/WDT/9/nsubj hit/hit/VBD/7/acl:relcl camps/camp/NNS/9/obj ,/,/,/12/punct "
     "taking/take/VBG/9/advcl the/the/DT/14/det toll/toll/NN/12/obj to/to/IN/16/case 12/12/CD/12/obl ./././2/punct",
     {"|Rescuers|dig|man from the mud that hit camps"}},
    {"tents_including", "left out: what is among it stays",
     "Rescuers/rescuer/NNS/2/nsubj saw/see/VBD/0/root mud/mud/NN/2/obj that/that/WDT/5/nsubj hit/hit/VBD/3/acl:relcl "
     "camps/camp/NNS/5/obj ,/,/,/8/punct including/include/VBG/5/advcl theirs/theirs/PRP/8/obj ./././2/punct",
     {"|Rescuers|see|mud that hit camps, including theirs"}},
    {"mother_after_moving", "bounds: when she became it",
     "Ada/Ada/NNP/2/nsubj became/become/VBD/0/root a/a/DT/4/det mother/mother/NN/2/xcomp after/after/IN/6/mark "
     "moving/move/VBG/4/acl to/to/IN/8/case Lund/Lund/NNP/6/obl ./././2/punct",
     {"|Ada|become|mother"}},
};
/* clang-format on */

#endif
