/* Acts told by a noun that are only asked for, offered, feared or turned down: "calls for her resignation".
 *
 * Source     the nominal acts of states.csv ("the sacking of the minister"): half of the resignations that articles
 *            speak of are demanded and never come */
#include "judge/asserted.h"

/* What governs the act leaves it undone. */
static bool leaves_undone(cc_span lemma)
{
    static const char *const words[] = {
        "call",     "demand",     "seek",      "urge",    "ask",         "want",        "threaten",  "offer",
        "reject",   "refuse",     "consider",  "weigh",   "plan",        "propose",     "deny",      "rule",
        "prevent",  "avoid",      "block",     "oppose",  "support",     "favour",      "favor",     "fear",
        "expect",   "discuss",    "attempt",   "threat",  "possibility", "risk",        "bid",       "proposal",
        "rumour",   "rumor",      "report",    "need",    "suggest",     "recommend",   "speculate", "speculation",
        "petition", "campaign",   "face",      "request", "vote",        "motion",      "mull",      "await",
        "resist",   "decline",    "pressure",  "push",    "press",       "option",      "chance",    "hope",
        "try",      "decide",     "decision",  "without", "postpone",    "delay",       "reverse",   "suspect",
        "allege",   "allegation", "suspicion", "warn",    "warning",     "investigate", "prove"};
    return CC_AMONG(lemma, words);
}

bool cc_is_only_spoken_of(const cc_word *noun)
{
    enum { STEPS = 3 };
    const cc_sentence *s = noun->sentence;
    int32_t at = noun->at;
    CC_FOR_CHILDREN(s, at, c) {
        static const char *const any[] = {"possible",  "threatened", "attempted", "alleged",  "any",     "likely",
                                          "potential", "planned",    "proposed",  "eventual", "imminent"};
        if (CC_AMONG(cc_word_form(noun, c), any)) return true;
    }
    for (int steps = 0; steps < STEPS && s->token[at].head != CC_NO_TOKEN; steps++) {
        cc_deprel rel = cc_deprel_main((cc_deprel)s->token[at].deprel);
        bool below = rel == CC_DEP_OBJ || rel == CC_DEP_OBL || rel == CC_DEP_NMOD || rel == CC_DEP_CONJ ||
                     rel == CC_DEP_XCOMP || s->token[at].deprel == CC_DEP_NSUBJ_PASS || rel == CC_DEP_COMPOUND;
        if (!below) return false;
        at = s->token[at].head;
        if (leaves_undone(cc_word_lemma(noun, at))) return true;
    }
    return false;
}

bool cc_is_only_claimed(const cc_word *p)
{
    enum { STEPS = 3 };
    static const char *const nouns[] = {"claim",       "report",    "rumour", "rumor",  "allegation",  "suggestion",
                                        "accusation",  "suspicion", "fear",   "theory", "speculation", "assertion",
                                        "possibility", "chance",    "belief", "idea",   "threat"};
    const cc_sentence *s = p->sentence;
    int32_t at = p->at;
    for (int steps = 0; steps < STEPS && s->token[at].head != CC_NO_TOKEN; steps++) {
        cc_deprel rel = cc_deprel_main((cc_deprel)s->token[at].deprel);
        int32_t above = s->token[at].head;
        if (rel == CC_DEP_ACL && s->token[above].upos == CC_UPOS_NOUN) return CC_AMONG(cc_word_lemma(p, above), nouns);
        if (rel != CC_DEP_XCOMP && rel != CC_DEP_CCOMP && rel != CC_DEP_CONJ) return false;
        /* "I won't say that she stole it" */
        if (rel == CC_DEP_CCOMP && cc_negation_of(p, above) != CC_NO_TOKEN) return true;
        at = above;
    }
    return false;
}
