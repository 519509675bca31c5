/* What somebody only seems to be, or is thought or alleged to be: "is feared dead", "appeared unarmed". */
#include "judge/stance.h"

static int32_t level_of(const cc_word *p, int32_t verb)
{
    static const char *const likely[] = {"appear",  "seem",   "look",    "believe", "think",
                                         "presume", "assume", "suppose", "expect",  "understand"};
    static const char *const possible[] = {"fear", "rumour", "rumor", "allege", "suspect"};
    cc_span lemma = cc_word_lemma(p, verb);
    if (CC_AMONG(lemma, likely)) return CC_STANCE_LIKELY;
    return CC_AMONG(lemma, possible) ? CC_STANCE_POSSIBLE : CC_STANCE_STATED;
}

int32_t cc_semblance_of(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    /* "Looks around after shooting him": no content of what is thought. */
    bool after = cc_child(p->sentence, p->at, CC_DEP_MARK) != CC_NO_TOKEN;
    bool below = rel == CC_DEP_XCOMP || rel == CC_DEP_CCOMP || (rel == CC_DEP_ADVCL && !after);
    CC_FOR_CHILDREN(p->sentence, p->at, c) { /* which trees may take for an auxiliary */
        const cc_token *by = &p->sentence->token[c];
        bool verb = by->upos == CC_UPOS_VERB && c < p->at && cc_deprel_main((cc_deprel)by->deprel) == CC_DEP_AUX;
        if (verb && level_of(p, c) != CC_STANCE_STATED) return level_of(p, c);
    }
    return below && t->head != CC_NO_TOKEN ? level_of(p, t->head) : CC_STANCE_STATED;
}

bool cc_is_alleging(const cc_word *p, int32_t word)
{
    static const char *const words[] = {"allegedly", "alleged",    "purportedly", "supposedly", "claim",
                                        "accuse",    "allegation", "accusation",  "allege",     "reportedly"};
    return word != p->at && CC_AMONG(cc_word_lemma(p, word), words);
}

bool cc_is_of_any_such(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (t->deprel != CC_DEP_ACL_RELCL || t->head == CC_NO_TOKEN) return false;
    int32_t noun = t->head, whole = p->sentence->token[noun].head;
    /* "Individuals of suspicion who" */
    if (p->sentence->token[noun].deprel == CC_DEP_NMOD && whole != CC_NO_TOKEN) noun = whole;
    return p->sentence->token[noun].xpos == CC_XPOS_NNS && cc_child(p->sentence, noun, CC_DEP_DET) == CC_NO_TOKEN &&
           cc_child(p->sentence, noun, CC_DEP_NUMMOD) == CC_NO_TOKEN;
}
