/* Whether a figure is that of the holder of a record, which others are held against. */
#include "judge/apart.h"
#include "judge/word.h"

/* "That award goes to a fish which weighed 22 stone", "the record stands at 14 hours". */
static bool goes_to_holder(const cc_sentence *s, int32_t at)
{
    static const char *const verbs[] = {"go", "belong", "hold", "stand", "remain"}, *const honours[] = {
                                                                                        "award", "record",
                                                                                        "title", "honour",
                                                                                        "honor", "distinction",
                                                                                        "crown", "accolade"};
    if (!CC_AMONG(s->token[at].lemma, verbs)) return false;
    int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
    return subject != CC_NO_TOKEN && CC_AMONG(s->token[subject].lemma, honours);
}

/* "The previous record of 9 metres", "the old record was 9 metres". */
static bool is_old_record(const cc_sentence *s, int32_t at)
{
    static const char *const which[] = {"previous", "old", "existing", "earlier", "current", "former"};
    if (!cc_span_is(s->token[at].lemma, "record")) return false;
    CC_FOR_CHILDREN(s, at, c)
        if (CC_AMONG(s->token[c].lower, which)) return true;
    return false;
}

/* "The biggest catfish ever caught was 22 stone". */
static bool is_most_ever(const cc_sentence *s, int32_t at)
{
    bool most = false, ever = false;
    CC_FOR_CHILDREN(s, at, c) {
        most |= s->token[c].xpos == CC_XPOS_JJS;
        ever |= cc_span_is(s->token[c].lower, "ever");
        CC_FOR_CHILDREN(s, c, below) ever |= cc_span_is(s->token[below].lower, "ever");
    }
    return most && ever;
}

bool cc_is_of_record(const cc_article *a, uint32_t token)
{
    enum { UP = 5 };
    const cc_sentence *s = cc_sentence_of_token(a, token);
    int32_t at = (int32_t)(token - s->first);
    for (int up = 0; up < UP && at != CC_NO_TOKEN; up++, at = s->token[at].head) {
        int32_t subject = cc_child(s, at, CC_DEP_NSUBJ);
        if (goes_to_holder(s, at) || is_old_record(s, at)) return true;
        if (subject != CC_NO_TOKEN && (is_old_record(s, subject) || (up <= 1 && is_most_ever(s, subject)))) return true;
    }
    return false;
}
