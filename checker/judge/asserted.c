/* What a sentence only names: "a licence to drive", "afraid that he might fall", "there should be a law that requires
 * it".
 *
 * Source     the false alarms of polarity on articles of many outlets: most had one side that stated nothing */
#include "judge/asserted.h"

static bool has_child(const cc_word *p, int32_t at, cc_deprel rel, const char *const *words, size_t count)
{
    CC_FOR_CHILDREN(p->sentence, at, c)
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == rel &&
            cc_is_among(cc_word_form(p, c), words, count))
            return true;
    return false;
}

static bool is_infinitive(const cc_word *p, int32_t at)
{
    static const char *const to[] = {"to"};
    return has_child(p, at, CC_DEP_MARK, to, 1);
}

/* "Should be the exception", "may have left". "Could not" did not; "could" need not have. */
static bool is_modal(const cc_word *p, int32_t at, bool denied)
{
    static const char *const modals[] = {"should", "may", "might", "must", "could"};
    size_t count = sizeof modals / sizeof *modals;
    bool pair = p->run->story->articles == 2; /* held against each other alone: "she could swim" */
    if (has_child(p, at, CC_DEP_AUX, modals, denied || pair ? count - 1 : count)) return true;
    static const char *const can[] = {"can", "ca"}; /* "he can't drive for 12 years": he did until then */
    return denied && p->run->story->articles > 2 && has_child(p, at, CC_DEP_AUX, can, 2);
}

/* Verbs whose content is wished for, feared or asked for, not told. */
static bool is_wish(cc_span lemma)
{
    static const char *const verbs[] = {"fear", "hope",    "wish", "doubt", "want", "urge",
                                        "ask",  "beg",     "need", "plead", "call", "demand",
                                        "seek", "imagine", "try",  "lack",  "warn", "require"};
    return cc_is_among(lemma, verbs, sizeof verbs / sizeof *verbs);
}

/* To decide not to do it is not to do it; to beg somebody not to is not. */
static bool settles(cc_span lemma)
{
    static const char *const verbs[] = {"decide", "choose", "opt",  "elect",  "agree",  "prefer",
                                        "vow",    "pledge", "seem", "appear", "happen", "say"};
    return cc_is_among(lemma, verbs, sizeof verbs / sizeof *verbs);
}

/* "Ready to leave", "unable to stop it". */
static bool is_readiness(const cc_token *t)
{
    static const char *const words[] = {"ready", "willing", "likely",    "unlikely", "keen",     "eager",
                                        "set",   "due",     "reluctant", "afraid",   "prepared", "unable"};
    return t->upos == CC_UPOS_ADJ && cc_is_among(t->lower, words, sizeof words / sizeof *words);
}

/* An infinitive: what it is for, what somebody could do, what one is asked to. */
static bool only_named(const cc_word *p, int32_t at, bool denied)
{
    const cc_token *t = &p->sentence->token[at];
    cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
    if (t->head == CC_NO_TOKEN || !is_infinitive(p, at)) return false;
    const cc_token *above = &p->sentence->token[t->head];
    if (rel == CC_DEP_ACL || rel == CC_DEP_ADVCL) return !denied || !settles(cc_word_lemma(p, t->head));
    if (rel != CC_DEP_XCOMP) return false;
    if (denied && at == p->at) return above->upos == CC_UPOS_VERB && is_wish(cc_word_lemma(p, t->head));
    return above->upos == CC_UPOS_NOUN || is_readiness(above) || is_wish(cc_word_lemma(p, t->head));
}

/* "There needs to be a law that requires it". */
static bool hangs_on_wish(const cc_word *p, int32_t at, bool denied)
{
    enum { STEPS = 4 };
    int32_t above = p->sentence->token[at].head;
    for (int i = 0; i < STEPS && above != CC_NO_TOKEN; i++, above = p->sentence->token[above].head)
        if (is_wish(cc_word_lemma(p, above)) || is_modal(p, above, denied)) return true;
    return false;
}

/* "A guy named Conal": the participle is a label. */
static bool is_label(const cc_word *p)
{
    static const char *const verbs[] = {"name", "call", "know", "base", "title", "entitle", "date"};
    const cc_token *t = cc_word_token(p);
    bool bare = t->deprel == CC_DEP_ACL && t->xpos == CC_XPOS_VBN;
    return bare && cc_is_among(cc_word_lemma(p, p->at), verbs, sizeof verbs / sizeof *verbs);
}

static bool is_of_anybody(const cc_word *p)
{
    int32_t subject = cc_child(p->sentence, p->at, CC_DEP_NSUBJ);
    return p->run->story->articles > 2 && subject != CC_NO_TOKEN && cc_span_is(cc_word_form(p, subject), "you");
}

bool cc_is_kept_from(const cc_word *p)
{
    static const char *const from[] = {"from"};
    const cc_token *t = cc_word_token(p);
    return t->xpos == CC_XPOS_VBG && t->head != CC_NO_TOKEN && p->sentence->token[t->head].upos == CC_UPOS_VERB &&
           (has_child(p, p->at, CC_DEP_MARK, from, 1) || has_child(p, p->at, CC_DEP_CASE, from, 1));
}

/* "If he meant that, animals have a soul". */
static bool has_condition(const cc_word *p, int32_t at)
{
    static const char *const conditions[] = {"if", "unless"};
    CC_FOR_CHILDREN(p->sentence, at, c)
        if (cc_deprel_main((cc_deprel)p->sentence->token[c].deprel) == CC_DEP_ADVCL && c < at &&
            has_child(p, c, CC_DEP_MARK, conditions, sizeof conditions / sizeof *conditions))
            return true;
    return false;
}

bool cc_is_unsaid(const cc_word *p, int32_t no)
{
    /* "Until they were found": nobody says that they were. */
    static const char *const open[] = {"if", "whether", "unless", "until", "till", "lest"};
    bool denied = no != CC_NO_TOKEN;
    if (is_label(p) || is_of_anybody(p) || cc_is_kept_from(p)) return true;
    for (int32_t at = p->at; at != CC_NO_TOKEN;) {
        const cc_token *t = &p->sentence->token[at];
        cc_deprel rel = cc_deprel_main((cc_deprel)t->deprel);
        if (is_modal(p, at, denied) || only_named(p, at, denied)) return true;
        if (!denied && has_condition(p, at)) return true;
        if (has_child(p, at, CC_DEP_MARK, open, sizeof open / sizeof *open)) return true;
        if (t->deprel == CC_DEP_ACL_RELCL && !denied) return hangs_on_wish(p, at, denied);
        bool shares = rel == CC_DEP_CONJ && cc_child(p->sentence, at, CC_DEP_NSUBJ) == CC_NO_TOKEN &&
                      cc_child(p->sentence, at, CC_DEP_AUX) == CC_NO_TOKEN && t->xpos == CC_XPOS_VB;
        bool content =
            rel == CC_DEP_CCOMP || rel == CC_DEP_XCOMP || shares || (rel == CC_DEP_ADVCL && t->xpos == CC_XPOS_VBG);
        if (!content) return false;
        at = t->head;
        if (at != CC_NO_TOKEN && rel != CC_DEP_XCOMP && !shares && is_wish(cc_word_lemma(p, at))) return true;
    }
    return false;
}

int32_t cc_narrowed_by(const cc_word *p, int32_t no)
{
    static const char *const others[] = {"reportedly", "allegedly", "apparently", "actually",  "really", "certainly",
                                         "definitely", "clearly",   "only",       "obviously", "early"};
    CC_FOR_CHILDREN(p->sentence, p->at, c) {
        bool adverb = no != CC_NO_TOKEN && c > no && c < p->at && p->sentence->token[c].upos == CC_UPOS_ADV;
        if (adverb && cc_span_ends(cc_word_form(p, c), "ly") &&
            !cc_is_among(cc_word_form(p, c), others, sizeof others / sizeof *others))
            return c;
        /* "Was not helping them enough": it helped. */
        if (no != CC_NO_TOKEN && c > p->at && cc_span_is(cc_word_form(p, c), "enough")) return c;
    }
    return CC_NO_TOKEN;
}
