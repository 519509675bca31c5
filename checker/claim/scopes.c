/* claim/scopes.c - clauses that the mood above them does not reach, or reaches over a noun: "would pay for lying",
 * "bearing in mind that", "wants the road closed", "had not enough air to live". */
#include "claim/reading.h"

/* "will be punished for lying", "would pay a price for lying": the ground of what may come lies behind. */
static bool is_ground(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"pay",      "punish",    "fine",      "jail",      "sentence",  "arrest",
                                        "charge",   "prosecute", "apologise", "apologize", "thank",     "blame",
                                        "praise",   "honour",    "honor",     "criticise", "criticize", "sue",
                                        "sanction", "ban",       "suspend",   "reward",    "forgive",   "impeach",
                                        "expel",    "imprison",  "indict",    "dismiss"};
    int32_t head = cc_at(r, c->top)->head;
    if (cc_at(r, c->head)->xpos != CC_XPOS_VBG || !cc_span_is(cc_marker_words(r, c->top), "for") || head < 0)
        return false;
    if (cc_at(r, head)->upos == CC_UPOS_NOUN) head = cc_at(r, head)->head; /* "a price for lying" */
    return head >= 0 && CC_AMONG(cc_at(r, head)->lemma, verbs);
}

/* "bearing in mind that", "knowing that": what one bears in mind is so, whatever comes of it. */
static bool is_borne_in_mind(const cc_reading *r, const cc_clause *c)
{
    static const char *const verbs[] = {"bear", "give", "consider", "note", "know", "recall", "remember", "see"};
    if (cc_at(r, c->head)->xpos != CC_XPOS_VBG || c->tie != CC_TIE_ADVERBIAL) return false;
    if (!CC_AMONG(cc_at(r, c->head)->lemma, verbs)) return false;
    return cc_child(r->s, c->head, CC_DEP_CCOMP) != CC_NO_TOKEN && cc_marker(r, c->top) == CC_NO_TOKEN;
}

bool cc_is_beyond_mood(const cc_reading *r, const cc_clause *c)
{
    return is_ground(r, c) || is_borne_in_mind(r, c);
}

bool cc_is_behind(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"after", "since", "upon"};
    const cc_token *k = cc_at(r, c->head);
    if (c->tie != CC_TIE_ADVERBIAL || cc_has_own_subject(r, c->top)) return false;
    int32_t aux = cc_child(r->s, c->head, CC_DEP_AUX);
    if (aux != CC_NO_TOKEN && cc_span_is(cc_at(r, aux)->lower, "having")) return true;
    cc_span m = cc_marker_words(r, c->top);
    if (k->xpos == CC_XPOS_VBN && c->head == c->top && aux == CC_NO_TOKEN && cc_span_is(m, "as")) return true;
    bool gerund = k->xpos == CC_XPOS_VBG || (c->passive && k->xpos == CC_XPOS_VBN);
    return gerund && CC_AMONG(m, words);
}

bool cc_is_shown(const cc_reading *r, int32_t noun, int32_t how)
{
    static const char *const open[] = {"question",  "debate",        "doubt",        "issue",    "uncertainty",
                                       "mystery",   "dispute",       "decision",     "word",     "idea",
                                       "confusion", "speculation",   "clue",         "inquiry",  "discussion",
                                       "row",       "investigation", "disagreement", "argument", "detail",
                                       "guess",     "indication"};
    return cc_at(r, noun)->upos == CC_UPOS_NOUN && !CC_AMONG(cc_at(r, noun)->lemma, open) &&
           (cc_span_is(cc_at(r, how)->lower, "how") || cc_span_is(cc_at(r, how)->lower, "why"));
}

bool cc_is_free_relative(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"what", "whatever", "whoever", "whichever"};
    /* "to see what works", "to ask what happened": an open question */
    static const char *const asks[] = {"see",     "determine", "ask",     "find",     "learn",     "decide",
                                       "wonder",  "check",     "figure",  "discover", "know",      "examine",
                                       "tell",    "say",       "explain", "study",    "establish", "show",
                                       "clarify", "answer",    "guess",   "predict",  "discuss"};
    int32_t first = r->low[c->top], head = cc_at(r, c->top)->head;
    return first < c->head && CC_AMONG(cc_at(r, first)->lower, words) && head >= 0 &&
           cc_at(r, head)->upos == CC_UPOS_VERB && !CC_AMONG(cc_at(r, head)->lemma, asks);
}

/* "not enough air to live", "not old enough to vote", "too weak to stand": they cannot. */
bool cc_is_out_of_reach(const cc_reading *r, const cc_clause *c, bool negative)
{
    int32_t head = cc_at(r, c->top)->head;
    if (head < 0 || head > c->top || !cc_has_to(r, c->top)) return false;
    int32_t thing = cc_child(r->s, head, CC_DEP_OBJ);
    for (int32_t k = r->low[head]; k < c->top; k++) {
        cc_span w = cc_at(r, k)->lower;
        int32_t above = cc_at(r, k)->head;
        bool enough = cc_span_is(w, "enough") || cc_span_is(w, "sufficient");
        if (negative && enough && (above == head || (thing >= 0 && above == thing))) return true;
        if (!negative && cc_span_is(w, "too") && above == head && k < head && cc_at(r, head)->upos == CC_UPOS_ADJ)
            return true;
    }
    return false;
}

/* "wants the rate lifted and the shifts limited": nothing is lifted yet. */
bool cc_is_wanted(const cc_reading *r, const cc_clause *c)
{
    enum { FAR = 6 };
    const cc_token *k = cc_at(r, c->top);
    if (k->xpos != CC_XPOS_VBN || c->tie != CC_TIE_PARTICIPLE || c->top < k->head) return false;
    int32_t t = k->head;
    for (int i = 0; i < FAR && t >= 0; i++, t = cc_at(r, t)->head) {
        const cc_token *a = cc_at(r, t);
        if (a->upos == CC_UPOS_VERB && a->xpos != CC_XPOS_VBN)
            return t < c->top && r->lex[t]->effect[CC_PART_VERB] == CC_EFFECT_WANT;
        cc_deprel d = cc_main_relation(r, t);
        bool down = d == CC_DEP_OBJ || d == CC_DEP_CONJ || d == CC_DEP_ACL || d == CC_DEP_OBL;
        /* "wants the documents held by Oslo": those that Oslo holds; the object ends with the participle of wanting */
        if (!down || cc_child_exact(r->s, c->head, CC_DEP_OBL_AGENT) != CC_NO_TOKEN) return false;
    }
    return false;
}

/* "As boys they would answer", "he would often go", "whenever it rained she would call": what used to happen. */
bool cc_is_custom_then(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"often",     "always",   "usually",   "sometimes",  "frequently",
                                        "regularly", "whenever", "routinely", "invariably", "occasionally"};
    static const char *const ages[] = {"youth", "childhood", "boyhood", "girlhood", "adolescence"};
    if (cc_at(r, c->top)->quote >= 0) return false;
    for (int32_t k = r->low[c->top]; k <= r->high[c->top] && k < c->top + 12; k++)
        if (CC_AMONG(cc_at(r, k)->lower, words) && k < c->top) return true;
    static const char *const young[] = {"boys", "girls", "children", "kids", "teenagers", "students"};
    for (int32_t k = 1; k < c->top; k++) /* "as boys they would" */
        if (CC_AMONG(cc_at(r, k)->lower, young) && cc_span_is(cc_at(r, k - 1)->lower, "as")) return true;
    for (int32_t k = 0; k < c->top; k++)
        if (CC_AMONG(cc_at(r, k)->lower, ages)) return true;
    return false;
}

bool cc_is_evidence(const cc_reading *r, const cc_clause *c)
{
    static const char *const nouns[] = {"evidence",  "proof",  "intelligence", "information", "indication", "sign",
                                        "data",      "record", "research",     "clue",        "anything",   "nothing",
                                        "something", "reason", "basis",        "ground",      "material",   "fact"};
    static const char *const verbs[] = {"suggest", "indicate", "show",    "prove",       "support",      "confirm",
                                        "back",    "link",     "connect", "demonstrate", "corroborate",  "imply",
                                        "tie",     "back up",  "point",   "establish",   "substantiate", "believe"};
    int32_t noun = cc_at(r, c->top)->head;
    return c->tie == CC_TIE_INFINITIVE && noun >= 0 && noun < c->top && CC_AMONG(cc_at(r, noun)->lemma, nouns) &&
           CC_AMONG(cc_at(r, c->top)->lemma, verbs);
}
