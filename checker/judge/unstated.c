/* Clauses that tell of nobody here or of another time: orders, what is implied or hoped, whoever does so, a share of
 * people, "not again". */
#include "judge/asserted.h"
#include "judge/denial.h"

/* "Pick a week without exams": nobody says that it was done. */
static bool is_order(const cc_word *p)
{
    static const cc_deprel done_by[] = {CC_DEP_NSUBJ, CC_DEP_AUX, CC_DEP_MARK, CC_DEP_COP};
    bool opens = p->at == 0 || p->sentence->token[p->at - 1].upos == CC_UPOS_PUNCT;
    if (cc_word_token(p)->xpos != CC_XPOS_VB || (p->sentence->root != p->at && !opens)) return false;
    for (size_t i = 0; i < sizeof done_by / sizeof *done_by; i++)
        if (cc_child(p->sentence, p->at, done_by[i]) != CC_NO_TOKEN) return false;
    return true;
}

/* "Implied that they had one": not said. */
static bool is_implied(const cc_word *p)
{
    static const char *const verbs[] = {"imply", "hint", "insinuate", "intimate"};
    const cc_token *t = cc_word_token(p);
    return cc_is_complement(t) && CC_AMONG(cc_word_lemma(p, t->head), verbs);
}

/* "Calls that solve nothing", "people who do not vote": of all such, whatever one of them did. */
static bool is_of_any_such(const cc_word *p)
{
    const cc_token *t = cc_word_token(p);
    if (p->run->story->articles == 2 || t->deprel != CC_DEP_ACL_RELCL || t->head == CC_NO_TOKEN) return false;
    int32_t aux = cc_child(p->sentence, p->at, CC_DEP_AUX);
    bool now = t->xpos == CC_XPOS_VBP || (aux != CC_NO_TOKEN && cc_span_is(cc_word_form(p, aux), "do"));
    return now && p->sentence->token[t->head].xpos == CC_XPOS_NNS &&
           cc_child(p->sentence, t->head, CC_DEP_DET) == CC_NO_TOKEN;
}

/* "One voter in five has yet to decide", "a third did not": of a share, whatever the others do. */
static bool is_of_a_share(const cc_word *p)
{
    static const char *const shares[] = {"percent", "cent", "%",    "third", "quarter",
                                         "fifth",   "half", "some", "many",  "most"};
    int32_t subject = cc_child(p->sentence, p->at, CC_DEP_NSUBJ), above = cc_word_token(p)->head;
    if (subject == CC_NO_TOKEN && cc_is_complement(cc_word_token(p)))
        subject = cc_child(p->sentence, above, CC_DEP_NSUBJ);
    if (subject == CC_NO_TOKEN) return false;
    if (CC_AMONG(cc_word_lemma(p, subject), shares)) return true;
    int32_t one = cc_child(p->sentence, subject, CC_DEP_NUMMOD);
    CC_FOR_CHILDREN(p->sentence, subject, c)
        if (one != CC_NO_TOKEN && c > subject && p->sentence->token[c].upos == CC_UPOS_NUM) return true;
    return false;
}

/* "Expected to save money by closing it", however the tree hangs it. */
static bool is_way_to_hoped(const cc_word *p)
{
    enum { BACK = 10 };
    static const char *const verbs[] = {"expect", "hope", "plan", "intend", "want", "aim", "propose"};
    if (cc_word_token(p)->xpos != CC_XPOS_VBG || p->at == 0 || !cc_span_is(cc_word_form(p, p->at - 1), "by"))
        return false;
    for (int32_t i = p->at - 1; i >= 0 && p->at - i <= BACK; i--)
        if (CC_AMONG(cc_word_lemma(p, i), verbs)) return true;
    return false;
}

/* "Would not play again", "no longer works": until then it was so. */
static bool has_been_before(const cc_word *p)
{
    static const char *const words[] = {"again", "anymore", "longer"};
    CC_FOR_CHILDREN(p->sentence, p->at, c)
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == CC_DEP_ADVMOD &&
            CC_AMONG(cc_word_form(p, c), words))
            return true;
    return false;
}

/* "A table that you cannot sit at": of anybody. */
static bool is_of_anybody(const cc_word *p)
{
    int32_t subject = cc_child(p->sentence, p->at, CC_DEP_NSUBJ);
    return cc_word_token(p)->deprel == CC_DEP_ACL_RELCL && subject != CC_NO_TOKEN &&
           cc_span_is(cc_word_form(p, subject), "you");
}

bool cc_is_prescribed(const cc_sentence *s, int32_t at)
{
    enum { BACK = 3 };
    for (int32_t i = at - 1, k = 0; i > 0 && k < BACK; i--, k++) {
        if (!cc_span_is(s->token[i].lower, "to")) continue;
        int32_t be = cc_is_denying_adverb(s->token[i - 1].lower) ? i - 2 : i - 1;
        return be >= 0 && (cc_span_is(s->token[be].lower, "is") || cc_span_is(s->token[be].lower, "are"));
    }
    return false;
}

bool cc_is_of_none_here(const cc_word *p, int32_t no)
{
    if (is_of_anybody(p)) return true;
    if (no == CC_NO_TOKEN) return is_order(p) || is_implied(p) || is_way_to_hoped(p);
    return is_of_any_such(p) || has_been_before(p) || is_of_a_share(p);
}
