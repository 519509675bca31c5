/* What somebody only seems to be, or is thought to be: "is feared dead", "appeared unarmed". */
#include "judge/stance.h"

static int32_t level_of(const cc_word *p, int32_t verb)
{
    static const char *const likely[] = {"appear", "seem",    "look",   "believe", "think",     "presume",
                                         "assume", "suppose", "report", "expect",  "understand"};
    static const char *const possible[] = {"fear", "rumour", "rumor", "allege", "suspect"};
    cc_span lemma = cc_word_lemma(p, verb);
    if (CC_AMONG(lemma, likely)) return CC_STANCE_LIKELY;
    return CC_AMONG(lemma, possible) ? CC_STANCE_POSSIBLE : CC_STANCE_STATED;
}

int32_t cc_semblance_of(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    bool below = rel == CC_DEP_XCOMP || rel == CC_DEP_CCOMP || rel == CC_DEP_ADVCL;
    CC_FOR_CHILDREN(p->sentence, p->at, c) { /* which trees may take for an auxiliary */
        const cc_token *by = &p->sentence->token[c];
        bool verb = by->upos == CC_UPOS_VERB && c < p->at && cc_deprel_main((cc_deprel)by->deprel) == CC_DEP_AUX;
        if (verb && level_of(p, c) != CC_STANCE_STATED) return level_of(p, c);
    }
    return below && t->head != CC_NO_TOKEN ? level_of(p, t->head) : CC_STANCE_STATED;
}
