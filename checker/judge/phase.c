/* When something was over, and when it began: two moments of one event. */
#include "judge/timing.h"
#include "judge/word.h"

/* "Suspect down", said by police of whoever fired: the word is either of the two. */
static bool is_felled(const cc_sentence *s, int32_t at)
{
    static const char *const people[] = {"suspect", "gunman", "shooter", "attacker", "assailant"};
    int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
    if (CC_AMONG(s->token[at].lower, people))
        return at + 1 < (int32_t)s->count && cc_span_is(s->token[at + 1].lower, "down");
    return cc_span_is(s->token[at].lower, "down") && subject != CC_NO_TOKEN &&
           CC_AMONG(s->token[subject].lower, people);
}

bool cc_is_over_at(const cc_article *a, uint32_t event)
{
    static const char *const verbs[] = {"stop", "end",       "cease",  "finish",     "conclude",
                                        "over", "surrender", "subdue", "extinguish", "subside"};
    const cc_sentence *s = cc_sentence_of_token(a, event);
    int32_t at = (int32_t)(event - s->first);
    int32_t object = cc_child(s, at, CC_DEP_OBJ); /* "will stop work at four": a strike begins */
    bool work = object != CC_NO_TOKEN && cc_span_is(s->token[object].lower, "work");
    return (CC_AMONG(s->token[at].lemma, verbs) && !work) || is_felled(s, at);
}
