/* claim/repair_reach.c - words that a tree lets reach too far: over a comma, a closing quotation mark, a relative
 * pronoun, or into the next noun. */
#include "claim/repair.h"

static bool is_somebody(const cc_reading *r, int32_t t)
{
    return r->lex[t]->slot == CC_NOUN_PERSON || cc_name_kind_at(r, t) == CC_NAME_PERSON ||
           cc_at(r, t)->upos == CC_UPOS_PRON;
}

/* "released a report Tuesday that said": a day before the relative pronoun is none of the relative clause. */
static bool date_before_clause(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t clause = token[t].head, noun = clause < 0 ? CC_NO_TOKEN : token[clause].head;
    if (token[t].time < 0 && r->lex[t]->slot != CC_NOUN_TIME) return false;
    if (cc_main_relation(r, t) != CC_DEP_OBL || noun < 0) return false;
    if (token[clause].deprel != CC_DEP_ACL_RELCL || noun > r->low[t]) return false;
    int32_t next = r->high[t] + 1;
    if (next > clause || !cc_is_relative(cc_at(r, next)) || r->low[clause] != r->low[t]) return false;
    int32_t verb = token[noun].head;
    while (verb >= 0 && token[verb].upos != CC_UPOS_VERB) verb = token[verb].head;
    if (verb < 0 || verb > noun) return false;
    token[t].head = verb;
    return true;
}

/* "called him 'a liar', telling reporters": before the comma it is what was done, not the participle's. */
static bool keep_before_comma(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t doing = token[t].head, verb = doing < 0 ? CC_NO_TOKEN : token[doing].head;
    if (cc_main_relation(r, t) != CC_DEP_OBL || doing < t || token[doing].xpos != CC_XPOS_VBG) return false;
    if (token[doing].deprel != CC_DEP_ADVCL || verb < 0 || verb > r->low[t] || cc_marker(r, t) == CC_NO_TOKEN)
        return false;
    if (token[verb].upos != CC_UPOS_VERB || cc_is_comma(r, r->low[t] - 1)) return false;
    int32_t behind = r->high[t] + 1;
    while (behind < doing && !cc_is_comma(r, behind) && token[behind].upos == CC_UPOS_PUNCT) behind++;
    if (!cc_is_comma(r, behind)) return false;
    token[t].head = verb;
    return true;
}

/* `"believes it is wrong," and left the room`: what stands behind the comma and the closing mark is done by who speaks,
 * not by those of whom he speaks. */
static bool leave_quotation(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t inside = token[t].head, cc = cc_child(r->s, t, CC_DEP_CC), cue = inside;
    if (token[t].deprel != CC_DEP_CONJ || inside < 0 || inside > t || cc < 2 || cc > t) return false;
    int32_t quote = token[inside].quote;
    if (quote < 0 || token[t].quote == quote || cc_has_own_subject(r, t)) return false;
    bool closed = token[cc - 1].upos == CC_UPOS_PUNCT && (cc_is_comma(r, cc - 2) || cc_is_comma(r, cc - 1)) &&
                  token[cc - 2].upos == CC_UPOS_PUNCT;
    while (cue >= 0 && token[cue].quote == quote) cue = token[cue].head;
    if (!closed || cue < 0 || cue > inside || token[cue].upos != CC_UPOS_VERB || !r->lex[cue]->says_verb) return false;
    if (!cc_has_own_subject(r, cue) || token[cue].xpos != token[t].xpos) return false;
    token[t].head = cue;
    return true;
}

/* "the owner of the boat, who said": who says it is the nearest somebody, not a boat. */
static bool find_who(cc_reading *r, int32_t t)
{
    enum { FAR = 4 };
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (cc_relation(r, t) != CC_DEP_ACL_RELCL || noun < 0 || who < noun || !cc_span_is(token[who].lower, "who"))
        return false;
    if (is_somebody(r, noun) || !cc_is_nominal(cc_at(r, noun)) || cc_name_kind_at(r, noun) == CC_NAME_ORGANISATION ||
        !cc_is_comma(r, who - 1))
        return false;
    int32_t k = token[noun].head;
    for (int i = 0; i < FAR && k >= 0; i++, k = token[k].head) {
        if (k > noun || r->high[k] < who) return false;
        if (!cc_is_nominal(cc_at(r, k)) || !is_somebody(r, k)) continue;
        token[t].head = k;
        return true;
    }
    return false;
}

/* "scared Brown, who shot him": a relative clause behind a verb is one of the noun before it. */
static bool find_noun(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, who = cc_child(r->s, t, CC_DEP_NSUBJ);
    bool relative = token[t].deprel == CC_DEP_ADVCL_RELCL || token[t].deprel == CC_DEP_ACL_RELCL;
    if (!relative || verb < 0 || verb > t || token[verb].upos != CC_UPOS_VERB || who < 0) return false;
    if (!cc_span_is(token[who].lower, "who")) return false;
    for (int32_t k = r->low[t] - 1; k > verb; k = token[k].head) {
        if (cc_is_nominal(cc_at(r, k)) && token[k].head == verb && r->high[k] + 1 >= r->low[t]) {
            token[t].head = k;
            token[t].deprel = CC_DEP_ACL_RELCL;
            return true;
        }
        if (token[k].head < 0) break;
    }
    return false;
}

/* "The council, which last month warned": "which" is who warned, the month when. */
static bool part_which(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_DET || !cc_span_is(token[t].lower, "which") || noun < t) return false;
    if ((token[noun].time < 0 && r->lex[noun]->slot != CC_NOUN_TIME) || verb < noun ||
        token[noun].deprel != CC_DEP_NSUBJ || cc_relation(r, verb) != CC_DEP_ACL_RELCL)
        return false;
    if (!cc_is_comma(r, t - 1)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_NSUBJ;
    token[t].upos = CC_UPOS_PRON;
    token[noun].deprel = CC_DEP_OBL_UNMARKED;
    return true;
}

/* "the fire, which police say they treat as arson": the fire is what they treat; no police is "which". */
static bool free_which(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_DET || !cc_span_is(cc_at(r, t)->lower, "which")) return false;
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (noun < t || verb < noun || token[noun].deprel != CC_DEP_NSUBJ || cc_relation(r, verb) != CC_DEP_ACL_RELCL)
        return false;
    int32_t said = cc_child(r->s, verb, CC_DEP_CCOMP);
    if (!cc_is_comma(r, t - 1) || !r->lex[verb]->says_verb || said < verb || cc_child(r->s, said, CC_DEP_OBJ) >= 0)
        return false;
    if (!cc_has_own_subject(r, said) || token[said].upos != CC_UPOS_VERB) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBJ;
    token[t].upos = CC_UPOS_PRON;
    return true;
}

/* "shops which he said were selling": which were selling, not what he said. */
static bool give_which(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, which = verb < 0 ? CC_NO_TOKEN : cc_child(r->s, verb, CC_DEP_OBJ);
    if (token[t].deprel != CC_DEP_CCOMP || verb > t || which < 0 || which > verb || !r->lex[verb]->says_verb)
        return false;
    if (!cc_is_relative(cc_at(r, which)) || cc_has_own_subject(r, t) || cc_marker(r, t) != CC_NO_TOKEN) return false;
    int32_t first = r->low[t];
    bool finite = token[first].xpos == CC_XPOS_VBD || token[first].xpos == CC_XPOS_VBZ ||
                  token[first].xpos == CC_XPOS_VBP || token[first].xpos == CC_XPOS_MD;
    if (!finite || first != verb + 1) return false;
    token[which].head = t;
    token[which].deprel = cc_child_exact(r->s, t, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    return true;
}

/* "by experts from many countries": where those who do it are from, not from where it is done. */
static bool hang_on_agent(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, m = cc_marker(r, t), who = r->low[t] - 1;
    if (token[t].deprel != CC_DEP_OBL || verb < 0 || verb > t || m == CC_NO_TOKEN || who <= verb) return false;
    if (!cc_span_is(token[m].lower, "from") || r->lex[who]->slot != CC_NOUN_PERSON) return false;
    int32_t k = who;
    while (k > verb && token[k].deprel == CC_DEP_CONJ) k = token[k].head;
    if (k <= verb || token[k].deprel != CC_DEP_OBL_AGENT || token[k].head != verb) return false;
    token[t].head = who;
    token[t].deprel = CC_DEP_NMOD;
    return true;
}

/* "Since her release she is thought to have gone, said Berg": no relative clause without its word, but what is said. */
static bool free_main_clause(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    int32_t who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (token[t].deprel != CC_DEP_ACL_RELCL || verb < t || r->low[noun] != 0 || who < 0) return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBL || token[who].xpos != CC_XPOS_PRP || !r->lex[verb]->says_verb)
        return false;
    if (who != noun + 1 || cc_child(r->s, verb, CC_DEP_CCOMP) >= 0 || cc_child(r->s, verb, CC_DEP_NSUBJ) < verb)
        return false;
    bool passive = cc_child_exact(r->s, t, CC_DEP_AUX_PASS) >= 0;
    if (!passive && cc_child(r->s, t, CC_DEP_OBJ) < 0 && cc_child(r->s, t, CC_DEP_COP) < 0) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CCOMP;
    token[noun].head = t;
    return true;
}

/* `called the words "an insult"`: what they were called; nobody says that they are. */
static bool call_it(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_APPOS || verb < 0 || verb > noun || noun > t || token[noun].deprel != CC_DEP_OBJ)
        return false;
    if (token[verb].upos != CC_UPOS_VERB || !cc_span_is(r->lex[verb]->verb_class, "describe")) return false;
    if (cc_child(r->s, verb, CC_DEP_XCOMP) >= 0) return false;
    for (int32_t k = noun + 1; k < t; k++)
        if (token[k].upos == CC_UPOS_PUNCT && token[k].xpos != CC_XPOS_OPENQUOTE) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_XCOMP;
    return true;
}

/* "triggered others to run": what they were made to do, no aim. */
static bool cause_act(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"trigger", "cause", "prompt", "lead", "force", "compel", "drive"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, whom = verb < 0 ? CC_NO_TOKEN : cc_child(r->s, verb, CC_DEP_OBJ);
    if (token[t].deprel != CC_DEP_ADVCL || token[t].upos != CC_UPOS_VERB || !cc_has_to(r, t) || whom < verb)
        return false;
    if (verb > t || r->high[whom] + 1 != r->low[t] || cc_child(r->s, verb, CC_DEP_XCOMP) >= 0) return false;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        if (!cc_span_is(token[verb].lemma, verbs[i])) continue;
        token[t].deprel = CC_DEP_XCOMP;
        return true;
    }
    return false;
}

const cc_repair cc_repairs_of_reach[] = {
    REPAIR(date_before_clause, .family = RELATION(OBL), .has = CC_HEAD_BEHIND, .above = RELATION(ACL_RELCL)),
    REPAIR(keep_before_comma, .family = RELATION(OBL), .has = CC_HEAD_BEHIND | CC_HAS_CHILD, .above = RELATION(ADVCL)),
    REPAIR(leave_quotation, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(find_who, .relation = RELATION(ACL_RELCL), .has = CC_HAS_CHILD),
    REPAIR(find_noun, .relation = RELATION(ADVCL_RELCL) | RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .head = UPOS(VERB)),
    REPAIR(part_which, .relation = RELATION(DET), .has = CC_HEAD_BEHIND, .starts = "w", .above = RELATION(NSUBJ)),
    REPAIR(free_which, .relation = RELATION(DET), .has = CC_HEAD_BEHIND, .starts = "w", .above = RELATION(NSUBJ)),
    REPAIR(give_which, .relation = RELATION(CCOMP), .has = CC_HEAD_BEFORE),
    REPAIR(hang_on_agent, .relation = RELATION(OBL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(call_it, .relation = RELATION(APPOS), .has = CC_HEAD_BEFORE, .above = RELATION(OBJ)),
    REPAIR(cause_act, .relation = RELATION(ADVCL), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(free_main_clause, .relation = RELATION(ACL_RELCL), .has = CC_HAS_CHILD, .above_family = RELATION(OBL)),
    {0},
};
