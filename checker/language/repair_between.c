/* Repairs of who says something where the speaker stands between commas, within what is said. */
#include "language/repair_tree.h"

enum { REPORT = 8 }; /* words of "he told me on Friday in the hall" behind the verb */

/* The comma that ends the report behind its verb, with no clause in between; NONE. */
static int32_t end_of_report(const cc_sentence *s, int32_t v)
{
    for (int32_t i = v + 1; i <= v + REPORT && is_within(s, i); i++) {
        if (is_form(s, i, ",")) return i;
        if (at(s, i)->upos == CC_UPOS_VERB || at(s, i)->upos == CC_UPOS_AUX || is_punct(s, i)) return NONE;
    }
    return NONE;
}

static bool has_tense(const cc_sentence *s, int32_t i)
{
    uint8_t x = at(s, i)->xpos;
    bool verb = at(s, i)->upos == CC_UPOS_VERB || at(s, i)->upos == CC_UPOS_AUX;
    return verb && (x == CC_XPOS_VBD || x == CC_XPOS_VBZ || x == CC_XPOS_VBP || x == CC_XPOS_MD);
}

/* The clause below v whose tense stands right behind the comma, without a subject before it; NONE. */
static int32_t clause_behind(const cc_sentence *s, int32_t v, int32_t comma)
{
    int32_t tense = comma + 1;
    if (!is_within(s, tense) || !has_tense(s, tense)) return NONE;
    int32_t c = at(s, tense)->upos == CC_UPOS_AUX ? at(s, tense)->head : tense;
    if (c == NONE || at(s, c)->head != v) return NONE;
    cc_deprel d = relation(s, c);
    int32_t subject = cc_child(s, c, CC_DEP_NSUBJ);
    bool free = subject == NONE || subject > tense;
    return free && (d == CC_DEP_CCOMP || d == CC_DEP_PARATAXIS || d == CC_DEP_CONJ || d == CC_DEP_XCOMP) ? c : NONE;
}

/* Who says it, right before the verb and behind a comma; *first: where his words begin. */
static int32_t speaker_before(const cc_sentence *s, int32_t v, int32_t *first)
{
    int32_t last;
    for (int32_t i = v - 1; i >= 0 && i > v - REPORT; i--) {
        cc_deprel d = relation(s, i);
        if (d != CC_DEP_NSUBJ && d != CC_DEP_APPOS) continue;
        bare_subtree(s, i, first, &last);
        bool next = last == v - 1 || (last == v - 2 && at(s, v - 1)->upos == CC_UPOS_ADV);
        return next && is_noun(s, i) && is_form(s, *first - 1, ",") ? i : NONE;
    }
    return NONE;
}

/* What ends before that comma and hangs on the verb: the subject of what is said; NONE. */
static int32_t subject_before(const cc_sentence *s, int32_t v, int32_t speaker, int32_t comma)
{
    for (int32_t i = 0; i < comma; i++) {
        if (at(s, i)->head != v || i == speaker || !is_noun(s, i)) continue;
        cc_deprel d = relation(s, i);
        if (d != CC_DEP_NSUBJ && d != CC_DEP_CCOMP && d != CC_DEP_DISLOCATED) return NONE;
        int32_t first, last;
        bare_subtree(s, i, &first, &last);
        bool apposed = at(s, speaker)->head == i;
        return (apposed || last == comma - 1) && cc_child(s, i, CC_DEP_COP) == NONE ? i : NONE;
    }
    return NONE;
}

/* "The aim, |Berg said|, was to win": the report parts the subject from its verb. */
void cc_speaker_between(cc_sentence *s, int32_t v)
{
    int32_t comma = end_of_report(s, v), c = comma == NONE ? NONE : clause_behind(s, v, comma), first;
    int32_t speaker = c == NONE ? NONE : speaker_before(s, v, &first);
    int32_t subject = speaker == NONE ? NONE : subject_before(s, v, speaker, first - 1);
    if (subject == NONE) return;
    bool passive = cc_child_exact(s, c, CC_DEP_AUX_PASS) != NONE;
    cc_deprel d = has_subject(s, c) ? CC_DEP_NSUBJ_OUTER : passive ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ;
    at(s, speaker)->head = v;
    at(s, speaker)->deprel = CC_DEP_NSUBJ;
    at(s, subject)->head = c;
    at(s, subject)->deprel = (uint8_t)d;
    at(s, c)->deprel = CC_DEP_CCOMP;
    at(s, first - 1)->head = at(s, comma)->head = v; /* the commas are the report's */
    cc_sentence_link(s);
}

/* "|Passing sentence|, the judge said": what he does with it, and no second word for him. */
void cc_speaker_part(cc_sentence *s, int32_t v)
{
    int32_t a = cc_child(s, v, CC_DEP_NSUBJ), b = a == NONE ? NONE : other_child(s, v, CC_DEP_NSUBJ, a), first, last;
    if (b == NONE) b = a == NONE ? NONE : cc_child(s, a, CC_DEP_APPOS);
    if (b == NONE || b > v || at(s, 0)->xpos != CC_XPOS_VBG || at(s, 0)->head != a || relation(s, 0) != CC_DEP_AMOD)
        return;
    bare_subtree(s, b, &first, &last);
    if (last != v - 1 || !is_form(s, first - 1, ",")) return;
    at(s, b)->head = at(s, 0)->head = v;
    at(s, b)->deprel = CC_DEP_NSUBJ;
    at(s, 0)->upos = CC_UPOS_VERB;
    at(s, 0)->deprel = CC_DEP_ADVCL;
    at(s, a)->head = 0;
    at(s, a)->deprel = CC_DEP_OBJ;
    cc_sentence_link(s);
}

/* "It is safe, his office |confirmed|.": a subject and no auxiliary, so it has a tense. */
void cc_speaker_tense(cc_sentence *s, int32_t v)
{
    int32_t subject = cc_child_exact(s, v, CC_DEP_NSUBJ);
    cc_deprel d = relation(s, v);
    if (at(s, v)->xpos != CC_XPOS_VBN || subject == NONE || subject > v || cc_child(s, v, CC_DEP_AUX) != NONE) return;
    if (cc_child(s, v, CC_DEP_MARK) != NONE || !is_noun(s, subject)) return;
    if (d == CC_DEP_ROOT || d == CC_DEP_PARATAXIS || d == CC_DEP_CCOMP) at(s, v)->xpos = CC_XPOS_VBD;
}
