/* claim/ties.c - how a clause hangs on the one above it (EXTRACTION rules 5, 6, 8, 9). */
#include "claim/reading.h"

bool cc_is_quoting(const cc_reading *r, int32_t verb)
{
    static const char *const words[] = {"quote", "cite", "paraphrase"};
    return cc_at(r, verb)->upos == CC_UPOS_VERB && CC_AMONG(cc_at(r, verb)->lemma, words);
}

/* "stealing", "being corrupt" */
static bool is_gerund(const cc_reading *r, int32_t t)
{
    int32_t cop = cc_child(r->s, t, CC_DEP_COP);
    return cc_at(r, t)->xpos == CC_XPOS_VBG || (cop != CC_NO_TOKEN && cc_at(r, cop)->xpos == CC_XPOS_VBG);
}

bool cc_is_judging(cc_span verb)
{
    static const char *const judged[] = {
        "praise",   "thank",    "criticise",  "criticize", "condemn", "commend",   "applaud",  "congratulate",
        "honour",   "honor",    "fine",       "jail",      "sue",     "punish",    "suspend",  "sack",
        "fire",     "ban",      "scold",      "mock",      "hail",    "fault",     "sentence", "reward",
        "execute",  "behead",   "hang",       "stone",     "flog",    "arrest",    "detain",   "imprison",
        "indict",   "convict",  "prosecute",  "blame",     "slam",    "blast",     "lambast",  "laud",
        "berate",   "rebuke",   "reprimand",  "admonish",  "chide",   "castigate", "chastise", "excoriate",
        "denounce", "ridicule", "admire",     "forgive",   "pardon",  "deport",    "expel",    "discipline",
        "salute",   "hammer",   "pillory",    "censure",   "deride",  "lash",      "lionise",  "lionize",
        "decorate", "penalise", "penalize",   "excuse",    "hold",    "stop",      "cite",     "ticket",
        "evict",    "dismiss",  "disqualify", "terminate", "boo",     "heckle",    "shame",    "decry"};
    return CC_AMONG(verb, judged);
}

/* "was charged with", "a man |charged| with": to whom it is done stands before it. */
static bool is_done_to_subject(const cc_reading *r, int32_t verb)
{
    return cc_is_passive(r, verb) || (cc_at(r, verb)->xpos == CC_XPOS_VBN && cc_relation(r, verb) == CC_DEP_ACL);
}

/* "accused Kim of stealing", "prevented Kim from leaving": what the object does. */
static bool is_act_of_object(const cc_reading *r, int32_t t, int32_t mark)
{
    int32_t verb = cc_at(r, t)->head;
    int32_t object = cc_child(r->s, verb, CC_DEP_OBJ);
    /* "was charged with stealing", "was accused of stealing" */
    cc_effect charge = (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    bool charged = is_done_to_subject(r, verb) && object == CC_NO_TOKEN && t > verb &&
                   (charge == CC_EFFECT_ALLEGE || charge == CC_EFFECT_SUSPECT) && r->low[t] == mark;
    if (is_gerund(r, t) && charged)
        return cc_span_is(cc_at(r, mark)->lower, "of") || cc_span_is(cc_at(r, mark)->lower, "with");
    /* "kept Kim from leaving", "was barred from leaving", "was cleared of stealing" */
    bool told = object != CC_NO_TOKEN ? object < t : is_done_to_subject(r, verb);
    if (is_gerund(r, t) && told && t > verb && cc_effect_of_gerund(r, verb, mark) != CC_EFFECT_NONE) return true;
    if (!is_gerund(r, t) || object == CC_NO_TOKEN || object > t) return false;
    /* "described Kim as having no soul", "quoted Kim as saying" */
    bool as = cc_span_is(cc_at(r, mark)->lower, "as");
    if (as && (cc_span_is(r->lex[verb]->verb_class, "describe") || cc_is_quoting(r, verb))) return true;
    /* "praised the guards for saving the child" */
    if (cc_span_is(cc_at(r, mark)->lower, "for") && cc_is_judging(cc_at(r, verb)->lemma)) return true;
    cc_effect e = (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    if (e != CC_EFFECT_ALLEGE && !cc_span_is(cc_at(r, verb)->lemma, "credit") && e != CC_EFFECT_PREVENT &&
        e != CC_EFFECT_SUSPECT && e != CC_EFFECT_ORDER && e != CC_EFFECT_STOP && e != CC_EFFECT_BEGIN)
        return false;
    cc_span m = cc_at(r, mark)->lower;
    /* "charged two men with stealing", "credited her with saving it" */
    bool laid = e == CC_EFFECT_ALLEGE || cc_span_is(cc_at(r, verb)->lemma, "credit");
    if (laid && cc_span_is(m, "with")) return true;
    return cc_span_is(m, "of") || cc_span_is(m, "from") || cc_span_is(m, "for") || cc_span_is(m, "into");
}

/* "cited the ministry saying it had": what the one who is cited says. */
bool cc_is_cited_saying(const cc_reading *r, int32_t t)
{
    int32_t verb = cc_at(r, t)->head;
    if (verb < 0 || verb > t || !cc_is_quoting(r, verb) || cc_at(r, t)->xpos != CC_XPOS_VBG || r->low[t] != t)
        return false;
    int32_t object = cc_child(r->s, verb, CC_DEP_OBJ);
    return r->lex[t]->says_verb && object != CC_NO_TOKEN && object < t && r->high[object] == t - 1;
}

/* "ruled out fighting", "denied stealing", "suggested holding": what the verb governs, whatever the parser calls it. */
static bool is_gerund_object(const cc_reading *r, int32_t t)
{
    int32_t verb = cc_at(r, t)->head, before = r->low[t] - 1;
    if (cc_at(r, t)->xpos != CC_XPOS_VBG || t < verb || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    bool apart = before < 0 || cc_at(r, before)->upos == CC_UPOS_PUNCT || cc_at(r, before + 1)->upos == CC_UPOS_PUNCT;
    if (apart || cc_has_own_subject(r, t)) return false;
    switch ((cc_effect)r->lex[verb]->effect[CC_PART_VERB]) {
    case CC_EFFECT_PREVENT:
    case CC_EFFECT_FAIL:
    case CC_EFFECT_STOP:
    case CC_EFFECT_DENY:
    case CC_EFFECT_PLAN:
    case CC_EFFECT_SUGGEST:
    case CC_EFFECT_BEGIN: return before == verb || cc_relation(r, before) == CC_DEP_COMPOUND_PRT;
    default: return false;
    }
}

/* "Had the valve been closed, ...", "should he fail": the auxiliary before its subject is an "if". */
static bool is_inverted(const cc_reading *r, int32_t t)
{
    int32_t first = r->low[t], subject = cc_child(r->s, t, CC_DEP_NSUBJ);
    while (first < t && cc_at(r, first)->upos == CC_UPOS_PUNCT) first++;
    if (cc_at(r, first)->upos != CC_UPOS_AUX || cc_at(r, first)->head != t || subject < first) return false;
    cc_span w = cc_at(r, first)->lower;
    return cc_span_is(w, "had") || cc_span_is(w, "were") || cc_span_is(w, "should");
}

/* "engages only when there is a benefit" */
static bool is_only_when(const cc_reading *r, int32_t t)
{
    int32_t first = r->low[t];
    bool only = cc_span_is(cc_at(r, first)->lower, "only");
    int32_t when = only ? first + 1 : first;
    only |= first > 0 && cc_span_is(cc_at(r, first - 1)->lower, "only");
    return only && when < (int32_t)r->s->count && cc_span_is(cc_at(r, when)->lower, "when");
}

/* "in case it fails", "as long as they pay" */
static bool is_in_case(const cc_reading *r, int32_t t)
{
    cc_span m = cc_marker_words(r, t);
    return cc_span_is(m, "in case") || cc_span_is(m, "as long as") || cc_span_is(m, "so long as");
}

/* "unclear |if he lives|", "time will tell |if it works|": what is not known; but "will say so if asked". */
static bool is_open_to(const cc_reading *r, int32_t t, int32_t mark)
{
    static const char *const states[] = {"clear",  "unclear",   "certain",  "uncertain", "sure",
                                         "unsure", "uncertain", "doubtful", "unknown",   "undecided"};
    static const char *const verbs[] = {"tell",   "know",      "say",     "see",     "check",  "determine",
                                        "learn",  "establish", "decide",  "ask",     "wonder", "investigate",
                                        "reveal", "disclose",  "comment", "confirm", "rule",   "find"};
    int32_t head = cc_at(r, t)->head;
    if (head > t || r->low[t] <= head || !cc_has_own_subject(r, t) || mark != r->low[t] ||
        !(cc_span_is(cc_at(r, mark)->lower, "if") || cc_span_is(cc_at(r, mark)->lower, "whether")))
        return false;
    if (CC_AMONG(cc_at(r, head)->lower, states)) return true;
    return mark == head + 1 && cc_at(r, head)->upos == CC_UPOS_VERB && CC_AMONG(cc_at(r, head)->lemma, verbs);
}

static cc_tie tie_of_advcl(const cc_reading *r, int32_t t)
{
    int32_t mark = cc_marker(r, t);
    if (mark == CC_NO_TOKEN && (is_inverted(r, t) || is_only_when(r, t))) return CC_TIE_CONDITION;
    if (mark == CC_NO_TOKEN)
        return is_gerund_object(r, t) || cc_is_cited_saying(r, t) ? CC_TIE_XCOMP : CC_TIE_ADVERBIAL;
    cc_effect e = (cc_effect)r->lex[mark]->effect[CC_PART_CONJUNCTION];
    if (is_only_when(r, t)) return CC_TIE_CONDITION;
    /* "asked if", "wondered whether" ask what follows, whatever the parser calls it */
    bool asks = (r->lex[cc_at(r, t)->head]->effect[CC_PART_VERB] == CC_EFFECT_ASK && t > cc_at(r, t)->head) ||
                is_open_to(r, t, mark);
    if (asks && (e == CC_EFFECT_IF || e == CC_EFFECT_ASK)) return CC_TIE_CONTENT;
    if (e == CC_EFFECT_IF || e == CC_EFFECT_UNLESS || is_in_case(r, t)) return CC_TIE_CONDITION;
    if (is_act_of_object(r, t, mark)) return CC_TIE_XCOMP;
    cc_span word = cc_at(r, mark)->lower;
    return cc_has_to(r, t) || (cc_span_is(word, "so") && cc_at(r, mark)->upos == CC_UPOS_SCONJ) ? CC_TIE_PURPOSE
                                                                                                : CC_TIE_ADVERBIAL;
}

static cc_tie tie_of_acl(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (cc_has_to(r, t)) return CC_TIE_INFINITIVE;
    /* "regrets about calling", "interest in fixing": what the holder of the noun does */
    bool gerund = is_gerund(r, t) && cc_child(r->s, t, CC_DEP_AUX) == CC_NO_TOKEN; /* "demands of being captain" */
    if (gerund && cc_marker(r, t) != CC_NO_TOKEN && cc_has_own_subject(r, t))
        return CC_TIE_ADVERBIAL; /* "with Berg revealing it" */
    if (gerund && cc_marker(r, t) != CC_NO_TOKEN)
        return r->lex[k->head]->effect[CC_PART_NOUN] != CC_EFFECT_NONE ? CC_TIE_INFINITIVE : CC_TIE_ADVERBIAL;
    /* "residents evacuated on Friday": the tag alone makes it no clause */
    bool bare = k->xpos == CC_XPOS_VBD && cc_child(r->s, t, CC_DEP_OBJ) == CC_NO_TOKEN && !cc_has_own_subject(r, t) &&
                cc_child(r->s, t, CC_DEP_AUX) == CC_NO_TOKEN && cc_marker(r, t) == CC_NO_TOKEN &&
                r->lex[k->head]->effect[CC_PART_NOUN] == CC_EFFECT_NONE;
    if (bare) return CC_TIE_PARTICIPLE;
    if (cc_has_own_subject(r, t) || k->xpos == CC_XPOS_VBD || k->xpos == CC_XPOS_VBZ || k->xpos == CC_XPOS_VBP)
        return CC_TIE_NOUN_CONTENT;
    return CC_TIE_PARTICIPLE;
}

/* "the comment that it takes two": a whole clause behind a noun of saying or knowing is its content, no relative
 * clause. */
static bool is_content_of_noun(const cc_reading *r, int32_t t)
{
    int32_t noun = cc_at(r, t)->head, mark = cc_marker(r, t);
    if (r->lex[noun]->effect[CC_PART_NOUN] == CC_EFFECT_NONE || mark == CC_NO_TOKEN) return false;
    if (!cc_span_is(cc_at(r, mark)->lower, "that")) return false;
    int32_t s = cc_child(r->s, t, CC_DEP_NSUBJ);
    return s != CC_NO_TOKEN && !cc_is_relative(cc_at(r, s));
}

/* "accusations that the state tried to interfere": the "that" of a whole clause is no pronoun, though it is tagged as
 * one. */
static bool is_whole_after_that(const cc_reading *r, int32_t t)
{
    int32_t noun = cc_at(r, t)->head, first = r->low[t], subject = cc_child(r->s, t, CC_DEP_NSUBJ);
    cc_effect e = (cc_effect)r->lex[noun]->effect[CC_PART_NOUN];
    if ((e == CC_EFFECT_NONE && !r->lex[noun]->says_noun) || first != noun + 1 ||
        !cc_span_is(cc_at(r, first)->lower, "that"))
        return false;
    if (subject == CC_NO_TOKEN || subject == first) return false;
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (k != first && (d == CC_DEP_OBJ || d == CC_DEP_XCOMP || d == CC_DEP_CCOMP || d == CC_DEP_COP)) return true;
    }
    return cc_takes_no_object(cc_at(r, t)->lemma);
}

static bool is_say_verb(const cc_reading *r, int32_t t)
{
    const cc_lexeme *x = r->lex[t];
    cc_effect e = (cc_effect)x->effect[CC_PART_VERB];
    return cc_at(r, t)->upos == CC_UPOS_VERB && (x->says_verb || e == CC_EFFECT_SAY || e == CC_EFFECT_BELIEVE);
}

/* "; it was found in the mill", "when the pump began": somebody finds it, nobody says it in what stands before. "He was
 * quoted as saying" and "it was reported" tell whose words those are or that they are some. */
static bool is_no_report(const cc_reading *r, int32_t t)
{
    int32_t subject = cc_child(r->s, t, CC_DEP_NSUBJ), when = cc_child(r->s, t, CC_DEP_ADVMOD);
    bool passive = cc_child_exact(r->s, t, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
    bool alone = subject != CC_NO_TOKEN && cc_span_is(cc_at(r, subject)->lower, "it") && r->high[t] == t;
    if (passive && !alone && !cc_is_quoting(r, t)) return true;
    if (when != CC_NO_TOKEN && when < t && cc_at(r, when)->xpos == CC_XPOS_WRB) return true;
    /* "clients begin to ask for more": they open no quotation */
    int32_t before = r->low[t] - 1;
    while (before > 0 && cc_at(r, before)->upos == CC_UPOS_PUNCT) before--;
    bool opens = r->lex[t]->effect[CC_PART_VERB] == CC_EFFECT_BEGIN;
    return opens && (before < 0 || cc_at(r, before)->quote < 0);
}

/* ", Kim said," hangs beside what Kim said and has no content of its own. */
static bool is_report_beside(const cc_reading *r, int32_t t)
{
    if (!is_say_verb(r, t) || !cc_has_own_subject(r, t) || is_no_report(r, t)) return false;
    CC_FOR_CHILDREN(r->s, t, c) {
        cc_deprel d = cc_main_relation(r, c);
        if (d == CC_DEP_CCOMP || (d == CC_DEP_PARATAXIS && c > t && !is_say_verb(r, c))) return false;
        if (d == CC_DEP_OBJ && !cc_is_relative(cc_at(r, c)) && !cc_span_is(cc_at(r, c)->lower, "so"))
            return r->lex[t]->says_verb && cc_span_is(cc_at(r, t)->lemma, "tell");
    }
    return true;
}

/* The one who reports at the end of a sentence: ", she added.", ", reported CNN."; CC_NO_TOKEN where it is no report.
 */
int32_t cc_floating_reporter(const cc_reading *r, int32_t t)
{
    if (t == r->s->root || !is_say_verb(r, t) || r->low[t] == 0) return CC_NO_TOKEN;
    /* ", who have been promising it", ", which Dahl denied" */
    if (cc_relation(r, t) == CC_DEP_ACL_RELCL || cc_relation(r, t) == CC_DEP_ADVCL_RELCL) return CC_NO_TOKEN;
    for (int32_t k = r->high[t] + 1; k < (int32_t)r->s->count; k++)
        if (cc_at(r, k)->upos != CC_UPOS_PUNCT) return CC_NO_TOKEN;
    /* "It closed, and the spokesman said:" opens what follows */
    if (cc_span_is(cc_at(r, (int32_t)r->s->count - 1)->form, ":")) return CC_NO_TOKEN;
    /* 'told a reporter, "I thought of it"': what is told */
    const cc_token *told = cc_at(r, cc_at(r, t)->head);
    if (cc_main_relation(r, t) == CC_DEP_CCOMP && cc_at(r, t)->head < t && cc_at(r, t)->quote >= 0 && told->quote < 0)
        return CC_NO_TOKEN;
    int32_t first = r->low[t];
    bool apart = cc_at(r, first)->upos == CC_UPOS_PUNCT || cc_at(r, first - 1)->upos == CC_UPOS_PUNCT;
    if (!apart || cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_MARK) != CC_NO_TOKEN)
        return CC_NO_TOKEN;
    if (is_report_beside(r, t)) return cc_child(r->s, t, CC_DEP_NSUBJ);
    int32_t after = cc_child(r->s, t, CC_DEP_OBJ);
    bool finite = cc_at(r, t)->xpos == CC_XPOS_VBD || cc_at(r, t)->xpos == CC_XPOS_VBZ;
    if (!finite || cc_has_own_subject(r, t) || after == CC_NO_TOKEN || after < t ||
        cc_at(r, after)->upos != CC_UPOS_PROPN)
        return CC_NO_TOKEN;
    return cc_child(r->s, t, CC_DEP_AUX) == CC_NO_TOKEN ? after : CC_NO_TOKEN;
}

/* "Asked about it, Kim said": no complement of the verb of saying. */
static bool is_participle_before(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    return t < k->head && (k->xpos == CC_XPOS_VBN || k->xpos == CC_XPOS_VBG) && k->quote < 0 &&
           !cc_has_own_subject(r, t) && cc_child(r->s, t, CC_DEP_AUX) == CC_NO_TOKEN &&
           cc_child(r->s, t, CC_DEP_COP) == CC_NO_TOKEN;
}

/* "retorted after Dahl said": no content, whatever the parser calls it. */
static bool is_dated_by(const cc_reading *r, int32_t t)
{
    static const char *const words[] = {"after", "before", "while", "because"};
    int32_t m = cc_marker(r, t);
    for (size_t i = 0; m != CC_NO_TOKEN && i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, m)->lower, words[i])) return true;
    return false;
}

cc_tie cc_tie_of(const cc_reading *r, int32_t t)
{
    cc_deprel d = cc_relation(r, t);
    switch (cc_deprel_main(d)) {
    case CC_DEP_ROOT: return CC_TIE_ROOT;
    case CC_DEP_CCOMP:
        if (is_participle_before(r, t) || is_dated_by(r, t)) return CC_TIE_ADVERBIAL;
        /* fall through */
    case CC_DEP_CSUBJ:
        return cc_is_nominal(cc_at(r, cc_at(r, t)->head)) && r->clause_of[cc_at(r, t)->head] < 0 ? CC_TIE_NOUN_CONTENT
                                                                                                 : CC_TIE_CONTENT;
    case CC_DEP_XCOMP: return CC_TIE_XCOMP;
    case CC_DEP_ADVCL:
        if (d == CC_DEP_ADVCL_RELCL) return CC_TIE_RELATIVE;
        if (cc_marker(r, t) != CC_NO_TOKEN && cc_span_is(cc_at(r, cc_marker(r, t))->lower, "as") &&
            !cc_span_is(r->lex[t]->verb_class, "talk") && r->lex[t]->effect[CC_PART_VERB] != CC_EFFECT_BEGIN &&
            is_report_beside(r, t))
            return CC_TIE_REPORT;
        return tie_of_advcl(r, t);
    case CC_DEP_ACL:
        if (d != CC_DEP_ACL_RELCL) return tie_of_acl(r, t);
        return is_content_of_noun(r, t) || is_whole_after_that(r, t) ? CC_TIE_NOUN_CONTENT : CC_TIE_RELATIVE;
    case CC_DEP_CONJ: return CC_TIE_CONJUNCT;
    case CC_DEP_PARATAXIS: return is_report_beside(r, t) ? CC_TIE_REPORT : CC_TIE_PARATAXIS;
    default: return CC_TIE_PARATAXIS;
    }
}
