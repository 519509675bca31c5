/* claim/whoever.c - clauses without which a phrase is nobody, or everybody: "he who said it", "only those who", "anyone
 * who", "drivers who have no permit", "the man who made the tape". */
#include "claim/phrase.h"

static bool is_relative_word(const cc_token *t)
{
    return t->xpos == CC_XPOS_WP || t->xpos == CC_XPOS_WDT;
}

/* "|Drivers| who have no permit must pay": a plural that nothing else tells means all of them without its clause. */
static bool is_any_such(const cc_sentence *s, int32_t t)
{
    int32_t head = s->token[t].head, first, last;
    cc_subtree(s, t, &first, &last);
    static const char *const anybody[] = {"man", "woman", "men", "women", "person", "people", "boy", "girl"};
    bool whoever = CC_AMONG(s->token[head].lower, anybody); /* "the |man| who made the tape" */
    if ((s->token[head].xpos != CC_XPOS_NNS && !whoever) || first != head + 1 || !is_relative_word(&s->token[first]))
        return false;
    CC_FOR_CHILDREN(s, head, k)
        if (k < head && s->token[k].upos != CC_UPOS_PUNCT && !(whoever && cc_span_is(s->token[k].lower, "the")) &&
            s->token[k].upos != CC_UPOS_ADJ && s->token[k].upos != CC_UPOS_CCONJ && s->token[k].upos != CC_UPOS_ADP)
            return false;
    return true;
}

/* "the |money they took| was hers", "the first |man that she met|": a clause with a subject of its own always says
 * which it is; what "who" opens tells something of somebody. */
static bool says_which(const cc_sentence *s, int32_t t)
{
    int32_t first, last, subject = cc_child(s, t, CC_DEP_NSUBJ);
    cc_subtree(s, t, &first, &last);
    if (first != s->token[t].head + 1 || subject == CC_NO_TOKEN || subject > t) return false;
    if (is_relative_word(&s->token[subject]) || s->token[first].xpos == CC_XPOS_WPS) return false;
    cc_upos opens = (cc_upos)s->token[first].upos;
    return opens == CC_UPOS_PRON || opens == CC_UPOS_DET || opens == CC_UPOS_PROPN || opens == CC_UPOS_NOUN;
}

bool cc_is_whoever(const cc_sentence *s, int32_t t, unsigned kinds)
{
    static const char *const words[] = {"those",    "anyone",   "anybody",    "everyone",  "everybody", "someone",
                                        "somebody", "anything", "everything", "something", "nothing",   "things",
                                        "one",      "ones",     "nobody",     "none",      "all"};
    static const char *const every[] = {"any", "every", "all", "no", "only", "each"};
    int32_t head = s->token[t].head;
    if (head < 0 || head + 1 >= (int32_t)s->count || cc_is_behind_comma(s, t)) return false;
    if (s->token[head].xpos == CC_XPOS_PRP && cc_span_is(s->token[head + 1].lower, "who")) return true;
    if (CC_AMONG(s->token[head].lower, words)) return true;
    if (!(kinds & CC_PHRASE_NOUN) && (is_any_such(s, t) || says_which(s, t))) return true; /* not where it tells it */
    CC_FOR_CHILDREN(s, head, k)
        if (k < head && CC_AMONG(s->token[k].lower, every)) return true;
    return false;
}
