/* claim/repair_report.c - reports that are joined: "said A, and complained that B", "said A, the spokesman said:". */
#include "claim/repair.h"

static bool says(const cc_reading *r, int32_t t)
{
    return t >= 0 && cc_at(r, t)->upos == CC_UPOS_VERB && r->lex[t]->says_verb;
}

/* Both of one tense; "asserted" with a subject of its own and no auxiliary is no participle, whatever the tagger says.
 */
static bool is_as_finite(const cc_reading *r, int32_t cue, int32_t t)
{
    cc_xpos x = (cc_xpos)cc_at(r, cue)->xpos;
    if (x == CC_XPOS_VBN && cc_child(r->s, cue, CC_DEP_AUX) == CC_NO_TOKEN) x = CC_XPOS_VBD;
    return x == (cc_xpos)cc_at(r, t)->xpos;
}

/* "wrote that two had gone, and complained that it hurt": behind a comma the second report is by who made the first,
 * not by those of whom it tells. */
/* The report whose content holds the word, some clauses above it; CC_NO_TOKEN. */
static int32_t report_above(const cc_reading *r, int32_t t)
{
    enum { MOST = 3 };
    for (int32_t k = t, step = 0; k != CC_NO_TOKEN && step < MOST; k = cc_at(r, k)->head, step++)
        if (cc_main_relation(r, k) == CC_DEP_CCOMP && says(r, cc_at(r, k)->head)) return cc_at(r, k)->head;
    return CC_NO_TOKEN;
}

/* With a subject of its own, or joined to a verb that has one: "accused him of it, implied that". */
static bool has_speaker(const cc_reading *r, int32_t cue)
{
    cc_deprel d = cc_main_relation(r, cue);
    int32_t first = d == CC_DEP_CONJ || d == CC_DEP_PARATAXIS ? cc_at(r, cue)->head : cue;
    return cc_has_own_subject(r, cue) || cc_has_own_subject(r, first);
}

static bool join_report(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t told = token[t].head, cue = told < 0 ? CC_NO_TOKEN : report_above(r, told);
    if (token[t].deprel != CC_DEP_CONJ || !says(r, t) || cc_has_own_subject(r, t) || told > t) return false;
    int32_t cc = cc_child(r->s, t, CC_DEP_CC);
    if (cc == CC_NO_TOKEN || !cc_is_comma(r, cc - 1) || cc_child(r->s, t, CC_DEP_CCOMP) == CC_NO_TOKEN) return false;
    if (cue == CC_NO_TOKEN || cue > told || says(r, told)) return false;
    if (!has_speaker(r, cue) || !is_as_finite(r, cue, t) || token[cue].quote != token[t].quote) return false;
    token[t].head = cue;
    return true;
}

/* "A spokesman said it would close, the spokesman said:": the second report opens what follows the colon. */
static bool part_reports(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = cc_child(r->s, t, CC_DEP_CCOMP), who = cc_child(r->s, t, CC_DEP_NSUBJ);
    int32_t last = (int32_t)r->s->count - 1;
    if (t != r->s->root || !says(r, t) || !cc_span_is(token[last].form, ":") || r->high[t] != last) return false;
    if (first < 0 || who < first || who > t || !says(r, first) || !cc_has_own_subject(r, first)) return false;
    if (cc_child(r->s, first, CC_DEP_CCOMP) == CC_NO_TOKEN || !cc_is_comma(r, r->low[who] - 1)) return false;
    token[first].head = CC_NO_TOKEN;
    token[first].deprel = CC_DEP_ROOT;
    token[t].head = first;
    token[t].deprel = CC_DEP_CONJ;
    return true;
}

/* The same with the first report above: "A spokesman said later that it would close, the spokesman said:". */
static bool part_last_report(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = token[t].head, who = cc_child(r->s, t, CC_DEP_NSUBJ), last = (int32_t)r->s->count - 1;
    if (token[t].deprel != CC_DEP_CCOMP || first < 0 || first > t || !says(r, t) || !says(r, first)) return false;
    if (!cc_span_is(token[last].form, ":") || t != last - 1 || who < first || !cc_is_comma(r, r->low[who] - 1))
        return false;
    token[t].deprel = CC_DEP_CONJ;
    return true;
}

/* "said later that he would go": what is said, not how late. */
static bool free_later(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t adverb = token[t].head, verb = adverb < 0 ? CC_NO_TOKEN : token[adverb].head, mark = cc_marker(r, t);
    if (token[t].deprel != CC_DEP_ADVCL || !says(r, verb) || token[adverb].upos != CC_UPOS_ADV || adverb > t)
        return false;
    if (mark != adverb + 1 || !cc_span_is(token[mark].lower, "that") || !cc_has_own_subject(r, t)) return false;
    for (int32_t k = verb; k < adverb; k++) /* "so loud that" */
        if (cc_span_is(token[k].lower, "so")) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CCOMP;
    return true;
}

/* "was ready to talk on Monday, adding that": a day before the comma is that of what stands there, not of the adding.
 */
static bool date_what_precedes(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t adding = token[t].head, verb = r->low[t] - 1;
    if (token[t].time < 0 || cc_main_relation(r, t) != CC_DEP_OBL || adding < t || token[adding].xpos != CC_XPOS_VBG)
        return false;
    int32_t behind = r->high[t] + 1;
    while (behind < adding && !cc_is_comma(r, behind) && token[behind].upos == CC_UPOS_PUNCT) behind++;
    if (token[adding].deprel != CC_DEP_ADVCL || token[adding].head > t || !cc_is_comma(r, behind)) return false;
    while (verb >= 0 && token[verb].upos == CC_UPOS_PUNCT) verb--;
    while (verb >= 0 && token[verb].upos != CC_UPOS_VERB && verb != token[adding].head) verb = token[verb].head;
    if (verb < 0 || verb > t) return false;
    token[t].head = verb;
    return true;
}

/* "which has in several stories accused": "has" is the auxiliary of the participle behind it. */
static bool join_perfect(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t has = CC_NO_TOKEN, head = token[t].head;
    if (token[t].xpos != CC_XPOS_VBN || cc_has_own_subject(r, t) || head < 0) return false;
    CC_FOR_CHILDREN(r->s, head, k)
        if (k < t && r->high[k] + 1 == r->low[t] && token[k].deprel == token[t].deprel) has = k;
    if (has == CC_NO_TOKEN || !cc_span_is(token[has].lemma, "have") || cc_child(r->s, has, CC_DEP_OBJ) >= 0)
        return false;
    if (cc_child(r->s, has, CC_DEP_NSUBJ) == CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN) return false;
    for (int32_t k = token[has].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) token[k].head = t;
    token[has].head = t;
    token[has].deprel = CC_DEP_AUX;
    token[has].upos = CC_UPOS_AUX;
    return true;
}

/* "with groups like the Farm Union saying that": whoever stands behind "with" does what follows, not the one of whom
 * the sentence tells. */
static bool give_companion(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].xpos != CC_XPOS_VBG || token[t].deprel != CC_DEP_ADVCL || verb < 0) return false;
    if (cc_marker(r, t) != CC_NO_TOKEN) return false;
    int32_t who = cc_child(r->s, t, CC_DEP_NSUBJ);
    bool below = who != CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, verb, k)
        if (!below && cc_main_relation(r, k) == CC_DEP_OBL && k < t && r->high[k] + 1 == r->low[t]) who = k;
    int32_t with = who == CC_NO_TOKEN || who > t ? CC_NO_TOKEN : cc_marker(r, who);
    if (with == CC_NO_TOKEN || !cc_span_is(token[with].lower, "with")) return false;
    /* apart from the clause: behind a comma, a dash, or at the beginning; not "met with Berg saying no" */
    if (with > 0 && token[with - 1].upos != CC_UPOS_PUNCT) return false;
    CC_FOR_CHILDREN(r->s, who, k)
        if (k < with) token[k].head = verb, token[k].deprel = CC_DEP_OBL;
    token[who].head = t;
    token[who].deprel = CC_DEP_NSUBJ;
    token[with].head = t;
    token[with].deprel = CC_DEP_MARK;
    return true;
}

/* "Berg's claim that it was unsafe was widely shared": what has a tense is the sentence's verb, no participle. */
static bool raise_predicate(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = r->s->root, aux = cc_child(r->s, t, CC_DEP_AUX), up = token[t].head;
    bool inside = token[t].deprel == CC_DEP_CCOMP && up > noun && cc_is_tagged_comma(r, r->low[t]);
    if (inside) up = token[up].head; /* "reports claiming that he fled, have been denied" */
    if ((token[t].deprel != CC_DEP_ACL && !inside) || noun != up || noun > t || aux == CC_NO_TOKEN) return false;
    if (token[noun].upos != CC_UPOS_NOUN) return false;
    bool tensed = token[aux].xpos == CC_XPOS_VBD || token[aux].xpos == CC_XPOS_VBZ || token[aux].xpos == CC_XPOS_VBP ||
                  token[aux].xpos == CC_XPOS_MD;
    if (!tensed || cc_has_own_subject(r, t) || cc_has_own_subject(r, noun) || cc_marker(r, t) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, noun, CC_DEP_COP) != CC_NO_TOKEN || r->low[t] <= noun + 1) return false;
    for (int32_t k = r->low[t]; k < t; k++)
        if (cc_is_relative(cc_at(r, k))) return false;
    bool passive = cc_child_exact(r->s, t, CC_DEP_AUX_PASS) != CC_NO_TOKEN;
    token[t].head = CC_NO_TOKEN;
    token[t].deprel = CC_DEP_ROOT;
    token[noun].head = t;
    token[noun].deprel = passive ? CC_DEP_NSUBJ_PASS : CC_DEP_NSUBJ;
    return true;
}

/* "with groups saying it helps and could save lives": without a comma what may be goes on with what is said right
 * before it, not with what happened. */
static bool join_modal(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, and = cc_child(r->s, t, CC_DEP_CC), aux = cc_child(r->s, t, CC_DEP_AUX);
    if (token[t].deprel != CC_DEP_CONJ || verb < 0 || verb > t || and < 1 || aux < 0 || cc_has_own_subject(r, t))
        return false;
    if (token[aux].xpos != CC_XPOS_MD || r->low[t] != and || token[and-1].upos == CC_UPOS_PUNCT || says(r, verb))
        return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        int32_t said = says(r, k) && k < t && r->high[k] + 1 == and? cc_child(r->s, k, CC_DEP_CCOMP) : CC_NO_TOKEN;
        if (said < k || r->high[said] + 1 != and) continue;
        token[t].head = said;
        return true;
    }
    return false;
}

/* "The one listing has 62 acres; the other outlet says it has 82": what a semicolon parts from him who speaks he has
 * not said. */
static bool part_at_semicolon(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, who = verb < 0 ? CC_NO_TOKEN : cc_child(r->s, verb, CC_DEP_NSUBJ);
    if (token[t].deprel != CC_DEP_CCOMP || verb < t || !says(r, verb) || who < t || who > verb) return false;
    enum { FAR = 4 }; /* a name may be cut */
    int32_t mark = r->low[who];
    while (mark > t && r->low[who] - mark <= FAR && !cc_span_is(token[mark].form, ";")) mark--;
    if (mark <= t || !cc_span_is(token[mark].form, ";")) return false;
    token[t].deprel = CC_DEP_PARATAXIS;
    return true;
}

/* "Committee Chairman Jon Dahl": the words before a name, where the tree takes the first of them for the head. */
static bool raise_bearer(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, title = noun + 1;
    if (token[t].deprel != CC_DEP_APPOS || noun < 0 || noun > t || cc_name_kind_at(r, t) != CC_NAME_PERSON)
        return false;
    if (title >= t || token[title].head != t || cc_relation(r, title) != CC_DEP_NMOD_DESC || title + 1 != t)
        return false;
    if (token[noun].upos != CC_UPOS_NOUN && token[noun].upos != CC_UPOS_PROPN) return false;
    cc_take_place(r, t, noun, CC_DEP_COMPOUND);
    token[noun].head = title;
    return true;
}

const cc_repair cc_repairs_of_reports[] = {
    REPAIR(join_modal, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(part_at_semicolon, .relation = RELATION(CCOMP), .has = CC_HEAD_BEHIND),
    REPAIR(raise_bearer, .relation = RELATION(APPOS), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(give_companion, .relation = RELATION(ADVCL), .xpos = XPOS(VBG)),
    REPAIR(raise_predicate, .relation = RELATION(ACL) | RELATION(CCOMP), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(join_report, .relation = RELATION(CONJ), .upos = UPOS(VERB),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_SAYING),
    REPAIR(part_reports, .upos = UPOS(VERB), .has = CC_HAS_CHILD | CC_SAYING),
    REPAIR(part_last_report, .relation = RELATION(CCOMP), .upos = UPOS(VERB),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_SAYING),
    REPAIR(free_later, .relation = RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(ADV)),
    REPAIR(date_what_precedes, .family = RELATION(OBL), .has = CC_HEAD_BEHIND | CC_HAS_TIME, .above = RELATION(ADVCL)),
    REPAIR(join_perfect, .xpos = XPOS(VBN)),
    {0},
};
