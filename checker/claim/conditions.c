/* claim/conditions.c - what holds on a condition only: "if it rains, the match is off", "a vote would be costly". */
#include "claim/reading.h"

static cc_xpos tense_of(const cc_reading *r, int32_t top)
{
    return (cc_xpos)cc_at(r, cc_finite_word(r, top))->xpos;
}

static bool has_would(const cc_reading *r, int32_t top)
{
    CC_FOR_CHILDREN(r->s, top, k)
        if (cc_relation(r, k) == CC_DEP_AUX && cc_span_is(cc_at(r, k)->lower, "would")) return true;
    return false;
}

/* "if convicted", "if true": it has no verb of its own. */
static bool is_shortened(const cc_reading *r, int32_t top)
{
    cc_xpos x = (cc_xpos)cc_at(r, top)->xpos;
    return (x == CC_XPOS_VBN || x == CC_XPOS_JJ) && !cc_has_own_subject(r, top) &&
           cc_child(r->s, top, CC_DEP_AUX) == CC_NO_TOKEN && cc_child(r->s, top, CC_DEP_COP) == CC_NO_TOKEN;
}

/* Does this clause with "if" or "unless" say when the other holds? "even if it rains", "if you look at it", "if it was
 * slow it is because he slept", "if his letters are any guide" do not. */
static bool is_condition(const cc_reading *r, int32_t top)
{
    static const char *const marks[] = {"if", "unless", "provided", "providing"};
    static const char *const asides[] = {"look",  "ask",        "count",    "read",     "consider", "remember",
                                         "think", "indication", "guide",    "anything", "believe",  "compare",
                                         "know",  "include",    "possible", "need",     "any",      "thing"};
    int32_t m = cc_marker(r, top);
    if (m == CC_NO_TOKEN || !CC_AMONG(cc_at(r, m)->lower, marks) || CC_AMONG(cc_at(r, top)->lemma, asides))
        return false;
    static const char *const before[] = {"even", "as", "only", "what"};
    if (m > 0 && CC_AMONG(cc_at(r, m - 1)->lower, before)) return false;
    cc_xpos x = tense_of(r, top);
    return is_shortened(r, top) || x == CC_XPOS_VBZ || x == CC_XPOS_VBP || x == CC_XPOS_VB;
}

bool cc_is_conditioned(const cc_reading *r, const cc_clause *c)
{
    cc_xpos x = tense_of(r, c->top);
    int32_t aux = cc_child(r->s, c->top, CC_DEP_AUX);
    /* "has no idea if it is shut", "does not care if it is" */
    static const char *const open[] = {"have", "know", "care", "matter", "mind", "be"};
    bool asks = c->stance.negative && c->origin != CC_FROM_COPULA && CC_AMONG(cc_at(r, c->head)->lemma, open);
    bool says = r->lex[c->head]->says_verb && cc_child(r->s, c->head, CC_DEP_OBJ) == CC_NO_TOKEN;
    if ((x != CC_XPOS_VBZ && x != CC_XPOS_VBP) || says) return false;
    if (aux != CC_NO_TOKEN && cc_span_is(cc_at(r, aux)->lemma, "have")) return false; /* "has decided, if it is shut" */
    CC_FOR_CHILDREN(r->s, c->top, k)
        if (r->clause_of[k] >= 0 && r->clause.item[r->clause_of[k]].tie == CC_TIE_CONDITION && !(asks && k > c->top) &&
            is_condition(r, k))
            return true;
    return false;
}

bool cc_is_still_to_come(const cc_reading *r, const cc_clause *c, const cc_clause *above)
{
    static const char *const bounds[] = {"until",      "till",        "once", "before",
                                         "as soon as", "by the time", "when", "after"};
    enum { WAITS = 2, ONCE = 2, BOUNDS = 6 }; /* "until" waits for it; "when" and "after" only say when the future is */
    cc_span m = cc_marker_words(r, c->top);
    size_t i = 0, all = sizeof bounds / sizeof *bounds;
    while (i < all && !cc_span_is(m, bounds[i])) i++;
    /* "on June 30, when the year ends" */
    int32_t first = r->low[c->top];
    while (first < c->top && cc_at(r, first)->upos == CC_UPOS_PUNCT) first++;
    if (i == all && cc_span_is(cc_at(r, first)->lower, "when")) i = BOUNDS;
    /* "may take |once| the damage is assessed", hung on the verb before it */
    int32_t low = r->low[c->top];
    if (i == all && low > 0 && cc_span_is(cc_at(r, low - 1)->lower, "once") &&
        cc_main_relation(r, c->top) == CC_DEP_ADVCL)
        i = ONCE;
    if (i == all || !cc_has_own_subject(r, c->top)) return false;
    cc_xpos x = tense_of(r, c->top), matrix = tense_of(r, above->top);
    const cc_clause *over = above->parent < 0 ? NULL : &r->clause.item[above->parent];
    /* "will know how long it may take once the damage is assessed" */
    bool open = over != NULL && over->stance.modality == CC_PLANNED && above->stance.modality != CC_ASSERTED;
    bool planned = open || above->stance.modality == CC_PLANNED, will = planned && above->stance.certainty == 2;
    if (x == CC_XPOS_VBD) /* "said it would stay until he came" */
        return will && i < BOUNDS && above->voice != NULL && cc_at(r, c->top)->quote < 0 && has_would(r, above->top);
    if (x != CC_XPOS_VBZ && x != CC_XPOS_VBP) return false;
    if (i < WAITS && !above->stance.negative && matrix != CC_XPOS_VBD) return true; /* "is shut until they come" */
    /* "may close before winter comes", "whether they vote before it ends" */
    bool open_yet = above->stance.modality == CC_POSSIBLE || above->stance.modality == CC_ASKED;
    return i < BOUNDS ? planned || (open_yet && matrix == CC_XPOS_MD) : will;
}

bool cc_is_hypothetical(const cc_reading *r, const cc_clause *c)
{
    static const char *const any[] = {"a", "an", "any", "such", "another"};
    /* "no angle that would show it" */
    if (c->tie == CC_TIE_RELATIVE && c->parent >= 0 && r->clause.item[c->parent].stance.negative) return true;
    if (c->subject == CC_NO_TOKEN || !cc_has_own_subject(r, c->top)) return false;
    const cc_token *who = cc_at(r, c->subject);
    /* "closing it would save money" */
    if (cc_main_relation(r, c->subject) == CC_DEP_CSUBJ || (who->xpos == CC_XPOS_VBG && who->upos == CC_UPOS_VERB))
        return true;
    if (c->origin != CC_FROM_COPULA || who->upos == CC_UPOS_PROPN) return false;
    int32_t first = r->low[c->subject];
    return CC_AMONG(cc_at(r, first)->lower, any) && cc_at(r, first)->head == c->subject;
}

/* "If that is so, of course." stands alone, and is a condition all the same. */
bool cc_opens_with_if(const cc_reading *r, const cc_clause *c)
{
    int32_t m = cc_marker(r, c->top);
    return m != CC_NO_TOKEN && cc_span_is(cc_at(r, m)->lower, "if") && r->low[c->top] <= m;
}

/* "on the condition that we do it live": nothing is done yet, whatever the clause hangs on. */
bool cc_is_on_condition(const cc_reading *r, const cc_clause *c)
{
    static const char *const words[] = {"condition", "proviso", "understanding"};
    int32_t that = r->low[c->top];
    while (that < c->top && cc_at(r, that)->upos == CC_UPOS_PUNCT) that++;
    if (that < 2 || !cc_span_is(cc_at(r, that)->lower, "that") || !CC_AMONG(cc_at(r, that - 1)->lower, words))
        return false;
    if (cc_span_is(cc_at(r, that - 2)->lower, "on")) return true;
    return that > 2 && cc_span_is(cc_at(r, that - 3)->lower, "on") && cc_at(r, that - 2)->upos == CC_UPOS_DET;
}

/* "promised to go if she lost it", "added that if she lost it": a condition, whatever the tree calls it. */
bool cc_has_if(const cc_reading *r, const cc_clause *c)
{
    CC_FOR_CHILDREN(r->s, c->top, t)
        if (cc_main_relation(r, t) == CC_DEP_MARK && cc_span_is(cc_at(r, t)->lower, "if") && t < c->head)
            return !cc_span_is(cc_at(r, t + 1)->lower, "any"); /* "few, if any" */
    return false;
}
