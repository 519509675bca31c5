/* claim/repair_content.c - what is said or known, and who does what in it, where a tree hangs it beside: "said in a
 * talk that he knew Dahl was a liar", "were called after roofers said", "we think he is like us and judge him". */
#include "claim/repair.h"

bool cc_knows_content(const cc_reading *r, int32_t t)
{
    switch ((cc_effect)r->lex[t]->effect[CC_PART_VERB]) {
    case CC_EFFECT_SAY:
    case CC_EFFECT_REVEAL:
    case CC_EFFECT_BELIEVE:
    case CC_EFFECT_ALLEGE:
    case CC_EFFECT_SUSPECT:
    case CC_EFFECT_SUGGEST:
    case CC_EFFECT_KNOW: return cc_at(r, t)->upos == CC_UPOS_VERB;
    default: return cc_at(r, t)->upos == CC_UPOS_VERB && r->lex[t]->says_verb;
    }
}

static bool is_finite(const cc_reading *r, int32_t t)
{
    cc_xpos x = (cc_xpos)cc_at(r, t)->xpos;
    if (x == CC_XPOS_VBD || x == CC_XPOS_VBZ || x == CC_XPOS_VBP) return true;
    CC_FOR_CHILDREN(r->s, t, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_COP || d == CC_DEP_AUX) return cc_at(r, k)->xpos != CC_XPOS_VBG;
    }
    return false;
}

/* "said in a talk that he knew Dahl was a liar": the clause right behind a verb of knowing without a content is that,
 * whatever noun before it hangs on. */
static bool know_content(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = r->low[t] - 1;
    if (token[t].deprel != CC_DEP_ACL_RELCL || noun < 0 || verb <= noun || verb > t || !cc_knows_content(r, verb))
        return false;
    if (!cc_has_own_subject(r, t) || !is_finite(r, t) || cc_child(r->s, verb, CC_DEP_NSUBJ) == CC_NO_TOKEN)
        return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_OBJ || d == CC_DEP_CCOMP || d == CC_DEP_XCOMP) return false;
    }
    for (int32_t k = r->low[t]; k <= t; k++)
        if (cc_is_relative(cc_at(r, k))) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CCOMP;
    return true;
}

/* "Tell us the name is Berg": nobody is "us" of anything. */
static bool tell_one(cc_reading *r, int32_t t)
{
    static const char *const them[] = {"us", "me", "them", "him", "you"};
    cc_token *token = r->s->token;
    int32_t content = token[t].head, verb = content < 0 ? CC_NO_TOKEN : token[content].head;
    if (verb < 0 || verb != t - 1 || content < t || token[t].xpos != CC_XPOS_PRP) return false;
    if (!cc_span_is(token[verb].lemma, "tell") || !CC_AMONG(token[t].lower, them)) return false;
    if (!cc_has_own_subject(r, content) || cc_child(r->s, content, CC_DEP_NSUBJ) <= t) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_IOBJ;
    return true;
}

/* "told Radio Nord the water was cold": of two subjects of what is told the first, right behind "told", hears it. */
static bool give_hearer(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t content = token[t].head, verb = content < 0 ? CC_NO_TOKEN : token[content].head;
    if (token[t].deprel != CC_DEP_NSUBJ || content < t || verb < 0 || r->low[t] != verb + 1) return false;
    if (cc_main_relation(r, content) != CC_DEP_CCOMP || !cc_span_is(token[verb].lemma, "tell")) return false;
    /* "told the jury his client was innocent" */
    bool hears = cc_name_kind_at(r, t) == CC_NAME_ORGANISATION || cc_name_kind_at(r, t) == CC_NAME_PERSON ||
                 token[r->low[t]].upos == CC_UPOS_DET;
    if (!hears) return false;
    CC_FOR_CHILDREN(r->s, content, k) {
        if (k == t || cc_main_relation(r, k) != CC_DEP_NSUBJ || r->low[k] != r->high[t] + 1) continue;
        token[t].head = verb;
        token[t].deprel = CC_DEP_IOBJ;
        return true;
    }
    return false;
}

/* "told the court he could not see": what is told, no description of the court. */
static bool told_content(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t hearer = token[t].head, verb = hearer < 0 ? CC_NO_TOKEN : token[hearer].head;
    if (token[t].deprel != CC_DEP_ACL_RELCL || verb < 0 || token[hearer].deprel != CC_DEP_IOBJ) return false;
    if (!cc_span_is(token[verb].lemma, "tell") || r->low[t] != hearer + 1 || !is_finite(r, t)) return false;
    int32_t subject = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (subject < 0 || cc_is_relative(cc_at(r, subject)) || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, verb, CC_DEP_CCOMP) != CC_NO_TOKEN) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CCOMP;
    return true;
}

/* "Suggesting Berg was wrong, Dahl left", with what is suggested on top: Dahl's clause is the main one. */
static bool turn_suggestion(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t top = token[t].head, who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (token[t].deprel != CC_DEP_PARATAXIS || top < 0 || top != r->s->root || top > t || who < top) return false;
    int32_t berg = cc_child(r->s, top, CC_DEP_NSUBJ), verb = cc_child(r->s, top, CC_DEP_ADVCL);
    if (verb != 0 || token[verb].xpos != CC_XPOS_VBG || !cc_knows_content(r, verb) || berg < 0) return false;
    if (r->high[verb] + 1 != r->low[berg] || !is_finite(r, top) || !is_finite(r, t)) return false;
    if (r->low[who] == 0 || !cc_span_is(token[r->low[who] - 1].form, ",")) return false;
    token[t].head = CC_NO_TOKEN;
    token[t].deprel = CC_DEP_ROOT;
    token[verb].head = t;
    token[top].head = verb;
    token[top].deprel = CC_DEP_CCOMP;
    for (int32_t k = token[top].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k > t || (token[k].upos == CC_UPOS_PUNCT && k > top)) token[k].head = t;
    return true;
}

/* "laws, which the bank says are strict": two clauses beside the noun, the second of which is what is said. */
static bool tell_of_which(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = r->low[t] - 1;
    if (token[t].deprel != CC_DEP_ACL_RELCL || noun < 0 || verb <= noun || cc_has_own_subject(r, t)) return false;
    if (token[verb].head != noun || token[verb].deprel != CC_DEP_ACL_RELCL || !cc_knows_content(r, verb)) return false;
    int32_t which = cc_child(r->s, verb, CC_DEP_OBJ);
    if (which < 0 || which > verb || !cc_is_relative(cc_at(r, which)) || !is_finite(r, t)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CCOMP;
    token[which].head = t;
    token[which].deprel = cc_child_exact(r->s, t, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    return true;
}

/* "Suggesting Berg was a liar, Dahl left": nobody is suggested; Berg is the subject of what is. */
static bool give_to_content(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_OBJ || verb < 0 || verb > t || !cc_knows_content(r, verb)) return false;
    int32_t content = cc_child(r->s, verb, CC_DEP_CCOMP);
    if (content < t || r->low[content] != r->high[t] + 1 || !is_finite(r, content)) return false;
    if (cc_has_own_subject(r, content) || cc_marker(r, content) != CC_NO_TOKEN) return false;
    if (token[r->low[content]].upos == CC_UPOS_PUNCT) return false;
    token[t].head = content;
    token[t].deprel = cc_child_exact(r->s, content, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    return true;
}

/* The noun behind a conjunction and right before the verb t, both hung on the verb above it; CC_NO_TOKEN. */
static int32_t subject_behind(const cc_reading *r, int32_t mark, int32_t above, int32_t t)
{
    CC_FOR_CHILDREN(r->s, above, k) {
        cc_deprel d = cc_main_relation(r, k);
        bool nominal = d == CC_DEP_NSUBJ || d == CC_DEP_OBL || d == CC_DEP_OBJ;
        if (nominal && k > mark && r->low[k] == mark + 1 && r->high[k] + 1 == r->low[t]) return k;
    }
    return CC_NO_TOKEN;
}

/* A conjunction that was taken for the preposition of the noun behind it; CC_NO_TOKEN. */
static int32_t taken_for_case(const cc_reading *r, int32_t noun)
{
    static const char *const words[] = {"after", "before", "because", "while", "until", "once", "as", "since"};
    int32_t m = cc_child(r->s, noun, CC_DEP_CASE);
    for (size_t i = 0; m != CC_NO_TOKEN && m == r->low[noun] && i < sizeof words / sizeof *words; i++)
        if (cc_span_is(cc_at(r, m)->lower, words[i])) return m;
    return CC_NO_TOKEN;
}

/* "were called after roofers said he ran": the conjunction and the noun behind it belong to the second verb. */
static bool free_second(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t above = token[t].head;
    cc_deprel d = cc_main_relation(r, t);
    if ((d != CC_DEP_PARATAXIS && d != CC_DEP_CCOMP) || above < 0 || above > t || cc_has_own_subject(r, t))
        return false;
    if (token[t].upos != CC_UPOS_VERB || !is_finite(r, t)) return false;
    CC_FOR_CHILDREN(r->s, above, m) {
        if (cc_main_relation(r, m) != CC_DEP_MARK || m < above || m > t) continue;
        int32_t who = subject_behind(r, m, above, t);
        if (who == CC_NO_TOKEN) continue;
        token[m].head = token[who].head = t;
        token[who].deprel = CC_DEP_NSUBJ;
        token[t].deprel = CC_DEP_ADVCL;
        return true;
    }
    CC_FOR_CHILDREN(r->s, above, who) {
        if (cc_main_relation(r, who) != CC_DEP_OBL || who < above || r->high[who] + 1 != r->low[t]) continue;
        int32_t m = taken_for_case(r, who);
        if (m == CC_NO_TOKEN || token[who].time >= 0) continue;
        token[m].head = token[who].head = t;
        token[m].deprel = CC_DEP_MARK;
        token[who].deprel = CC_DEP_NSUBJ;
        token[t].deprel = CC_DEP_ADVCL;
        return true;
    }
    return false;
}

static bool is_one(cc_span w)
{
    return cc_span_is(w, "he") || cc_span_is(w, "she") || cc_span_is(w, "it");
}

static bool is_many(cc_span w)
{
    return cc_span_is(w, "we") || cc_span_is(w, "they") || cc_span_is(w, "you") || cc_span_is(w, "i");
}

/* "we think he is like us and judge him": the form of the second verb goes with "we", not with "he". */
static bool join_by_number(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t told = token[t].head, above = told < 0 ? CC_NO_TOKEN : token[told].head;
    bool plain = token[t].xpos == CC_XPOS_VBP || token[t].xpos == CC_XPOS_VB;
    if (token[t].deprel != CC_DEP_CONJ || !plain || above < 0 || cc_main_relation(r, told) != CC_DEP_CCOMP)
        return false;
    if (cc_has_own_subject(r, t) || cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN || above > told) return false;
    int32_t one = cc_child(r->s, told, CC_DEP_NSUBJ), many = cc_child(r->s, above, CC_DEP_NSUBJ);
    int32_t aux = cc_child(r->s, told, CC_DEP_AUX); /* "he will go and judge" */
    if (one < 0 || many < 0 || !is_one(token[one].lower) || !is_many(token[many].lower)) return false;
    if (aux != CC_NO_TOKEN && token[aux].xpos == CC_XPOS_MD) return false;
    token[t].head = above;
    return true;
}

/* "has grown to such a point that it is lost": what comes of it, no description of the point. */
static bool free_result(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, that = r->low[t];
    if (token[t].deprel != CC_DEP_ACL_RELCL || noun < 0 || that != noun + 1) return false;
    if (!cc_span_is(token[that].lower, "that") || !cc_has_own_subject(r, t)) return false;
    bool such = false;
    for (int32_t k = r->low[noun]; k < noun; k++) such |= cc_span_is(token[k].lower, "such");
    if (!such || cc_child(r->s, t, CC_DEP_NSUBJ) == that) return false;
    token[t].deprel = CC_DEP_ACL;
    token[that].deprel = CC_DEP_MARK;
    token[that].upos = CC_UPOS_SCONJ;
    token[that].xpos = CC_XPOS_IN;
    return true;
}

static bool can_fight(const cc_reading *r, int32_t verb)
{
    enum { COMPETITION = 33, CONSUMPTION = 34 };
    uint32_t sense;
    if (r->lexicon->wordnet == NULL) return false;
    if (cc_wordnet_senses(r->lexicon->wordnet, cc_at(r, verb)->lemma, CC_WN_VERB, &sense, 1) == 0) return false;
    unsigned file = cc_wordnet_lexfile(r->lexicon->wordnet, sense);
    return file == COMPETITION || file == CONSUMPTION || cc_span_is(cc_at(r, verb)->lemma, "shoot") ||
           cc_span_is(cc_at(r, verb)->lemma, "fire");
}

/* "stood at an address shooting at cars": no place shoots; who is there does. */
static bool lift_act(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_ACL || token[t].xpos != CC_XPOS_VBG || noun > t || verb < 0) return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBL || token[verb].upos != CC_UPOS_VERB || !can_fight(r, t)) return false;
    int32_t who = cc_child(r->s, verb, CC_DEP_NSUBJ);
    if (who < 0 || token[noun].upos != CC_UPOS_NOUN || r->lex[noun]->slot == CC_NOUN_PERSON) return false;
    bool somebody = r->lex[who]->slot == CC_NOUN_PERSON || cc_name_kind_at(r, who) == CC_NAME_PERSON ||
                    token[who].xpos == CC_XPOS_PRP;
    if (!somebody) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "at the station in town, where tins had fallen": behind a place and a comma, no second thing that is said. */
static bool hang_on_station(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, where = r->low[t];
    if (token[t].deprel != CC_DEP_CCOMP || verb < 0 || verb > t || !r->lex[verb]->says_verb) return false;
    while (where < t && token[where].upos == CC_UPOS_PUNCT) where++;
    if (!cc_span_is(token[where].lower, "where") || where < 2 || token[where - 1].upos != CC_UPOS_PUNCT) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (cc_main_relation(r, k) != CC_DEP_OBL || k < verb || r->high[k] + 2 < where || r->low[k] > where) continue;
        token[t].head = k;
        token[t].deprel = CC_DEP_ACL_RELCL;
        token[where].head = t;
        return true;
    }
    return false;
}

/* "was accused of passing secrets": what he is said to have done, no sort of secrets. */
static bool accuse_of(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head, m = t - 1;
    if (token[t].xpos != CC_XPOS_VBG || token[t].deprel != CC_DEP_AMOD || noun < t || verb < 0 || verb > m)
        return false;
    cc_effect e = (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    if (token[verb].upos != CC_UPOS_VERB || (e != CC_EFFECT_ALLEGE && e != CC_EFFECT_SUSPECT)) return false;
    if (token[m].head != noun || token[m].deprel != CC_DEP_CASE) return false;
    if (!cc_span_is(token[m].lower, "of") && !cc_span_is(token[m].lower, "with")) return false;
    for (int32_t k = r->low[noun]; k < noun; k++)
        if (token[k].head == noun && k < t && k != m) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_ADVCL;
    token[t].upos = CC_UPOS_VERB;
    token[m].head = t;
    token[m].deprel = CC_DEP_MARK;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_OBJ;
    CC_FOR_CHILDREN(r->s, verb, k) /* "of passing secrets |to his son|" */
        if (k > noun && cc_main_relation(r, k) == CC_DEP_OBL && r->low[k] > noun) token[k].head = t;
    return true;
}

/* "accused the firm of hiding it": what the firm is said to have done, no sort of firm. */
static bool accuse_object(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = noun < 0 ? CC_NO_TOKEN : token[noun].head, m = cc_marker(r, t);
    if (token[t].deprel != CC_DEP_ACL || noun > t || verb < 0 || verb > noun || token[noun].deprel != CC_DEP_OBJ)
        return false;
    if (m != noun + 1 || !cc_span_is(token[m].lower, "of") || token[m].deprel != CC_DEP_MARK) return false;
    cc_effect e = (cc_effect)r->lex[verb]->effect[CC_PART_VERB];
    if (token[verb].upos != CC_UPOS_VERB || (e != CC_EFFECT_ALLEGE && e != CC_EFFECT_SUSPECT)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "do it live": how it is done; nothing lives. */
static bool do_live(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (!cc_span_is(token[t].lower, "live") || token[t].deprel != CC_DEP_XCOMP || verb < 0 || verb > t) return false;
    if (cc_child(r->s, verb, CC_DEP_OBJ) == CC_NO_TOKEN || cc_has_to(r, t) || token[t].upos != CC_UPOS_VERB)
        return false;
    token[t].deprel = CC_DEP_ADVMOD;
    token[t].upos = CC_UPOS_ADV;
    token[t].xpos = CC_XPOS_RB;
    return true;
}

/* "It was when President [Jon] Berg had said": a name right before the verb of saying, past an editor's brackets, is
 * who says it. */
static bool give_bracketed(cc_reading *r, int32_t t)
{
    enum { FAR = 5 };
    cc_token *token = r->s->token;
    int32_t first = cc_child(r->s, t, CC_DEP_AUX), who = CC_NO_TOKEN;
    if (token[t].upos != CC_UPOS_VERB || !r->lex[t]->says_verb || cc_has_own_subject(r, t)) return false;
    if (first == CC_NO_TOKEN || first > t) first = t;
    if (first == 0 || token[first - 1].upos != CC_UPOS_PROPN) return false;
    bool bracket = false;
    for (int32_t k = first - 1; k >= 0 && first - k <= FAR; k--) {
        bracket |= token[k].xpos == CC_XPOS_RRB;
        if (cc_name_kind_at(r, k) == CC_NAME_PERSON) who = k;
        if (token[k].xpos == CC_XPOS_LRB || (!bracket && token[k].upos == CC_UPOS_PUNCT)) break;
    }
    if (!bracket || who == CC_NO_TOKEN || cc_is_below(r->s, t, who)) return false;
    token[who].head = t;
    token[who].deprel = CC_DEP_NSUBJ;
    return true;
}

const cc_repair cc_repairs_of_content[] = {
    REPAIR(turn_suggestion, .relation = RELATION(PARATAXIS), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(know_content, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(told_content, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .above = RELATION(IOBJ)),
    REPAIR(tell_one, .xpos = XPOS(PRP), .has = CC_HEAD_BEHIND, .starts = "hmtuy"),
    REPAIR(give_hearer, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEHIND, .above_family = RELATION(CCOMP)),
    REPAIR(tell_of_which, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE),
    REPAIR(give_to_content, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE),
    REPAIR(free_second, .relation = RELATION(PARATAXIS) | RELATION(CCOMP), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE),
    REPAIR(join_by_number, .relation = RELATION(CONJ), .xpos = XPOS(VBP) | XPOS(VB), .above_family = RELATION(CCOMP)),
    REPAIR(free_result, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(lift_act, .relation = RELATION(ACL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE, .head = UPOS(NOUN),
           .above_family = RELATION(OBL)),
    REPAIR(accuse_of, .relation = RELATION(AMOD), .xpos = XPOS(VBG), .has = CC_HEAD_BEHIND),
    REPAIR(accuse_object, .relation = RELATION(ACL), .has = CC_HEAD_BEFORE, .above = RELATION(OBJ)),
    REPAIR(do_live, .relation = RELATION(XCOMP), .upos = UPOS(VERB), .has = CC_HEAD_BEFORE, .starts = "l"),
    REPAIR(give_bracketed, .upos = UPOS(VERB), .has = CC_SAYING),
    REPAIR(hang_on_station, .relation = RELATION(CCOMP), .has = CC_HEAD_BEFORE),
    {0},
};
