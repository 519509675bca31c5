/* claim/repair_bounds.c - phrases that end too soon or go on too long: "Hall and |Union Pier|", "the firm bought
 * |Halt Pumps|", "the panel |sat| for hours", "said the news |was| bad", "among them |is| Berg". */
#include "claim/phrase.h"
#include "claim/repair.h"

static bool is_capital(const cc_token *k)
{
    return k->form.len > 0 && k->form.ptr[0] >= 'A' && k->form.ptr[0] <= 'Z';
}

static bool is_proper(const cc_token *k)
{
    return k->upos == CC_UPOS_PROPN && is_capital(k);
}

/* "Nora |May| said", "|May| said": a month or modal that is part of a name helps no verb. */
static bool name_no_auxiliary(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_AUX || token[t].name < 0 || verb < t) return false;
    bool tail = t > 0 && token[t - 1].name == token[t].name;
    if (!tail && (cc_name_kind_at(r, t) != CC_NAME_PERSON || cc_has_own_subject(r, verb))) return false;
    token[t].upos = CC_UPOS_PROPN;
    token[t].xpos = CC_XPOS_NNP;
    token[t].head = tail ? t - 1 : verb;
    token[t].deprel = tail                                                         ? CC_DEP_FLAT
                      : cc_child_exact(r->s, verb, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ
                                                                                   : CC_DEP_NSUBJ_PASS;
    r->lex[t] = cc_lexeme_find(r->lexicon, token[t].lower);
    return true;
}

/* "between Hall and Union |Pier|": right behind a name, with no comma, the next word is of that name. */
static bool join_second_name(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t before = t - 1;
    if (token[t].deprel != CC_DEP_APPOS || before < 1 || r->low[t] != t || !is_proper(&token[t])) return false;
    bool beside = token[before].deprel == CC_DEP_CONJ || token[before].deprel == CC_DEP_APPOS;
    if (!beside || token[before].head != token[t].head || !is_proper(&token[before])) return false;
    bool same = token[t].name >= 0 && token[t].name == token[before].name;
    if (cc_name_kind_at(r, t) == CC_NAME_PERSON && !same) return false;
    token[t].head = before;
    token[t].deprel = CC_DEP_FLAT;
    return true;
}

/* The words of the token are one name and no more: "Alder |Hill|". */
static bool is_bare_name(const cc_reading *r, int32_t t)
{
    if (cc_at(r, t)->name < 0) return r->low[t] == t;
    for (int32_t k = r->low[t]; k < t; k++)
        if (cc_at(r, k)->name != cc_at(r, t)->name) return false;
    return true;
}

/* "bought Halt |Pumps|", "met the singer |Ada Lund|", "joined the band |Alder Hill|": two objects side by side, the
 * second a bare name. */
static bool join_object_name(cc_reading *r, int32_t t)
{
    static const char *const makes[] = {"name",    "call",  "elect",    "appoint", "declare", "consider",
                                        "find",    "give",  "offer",    "send",    "show",    "tell",
                                        "teach",   "hand",  "make",     "dub",     "label",   "nickname",
                                        "entitle", "title", "christen", "award",   "grant",   "sell"};
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, first = r->low[t] - 1;
    if (token[t].deprel != CC_DEP_OBJ || verb < 0 || verb >= first || !is_proper(&token[t])) return false;
    if (!is_bare_name(r, t) || token[t].time >= 0 || CC_AMONG(token[verb].lemma, makes)) return false;
    while (first > verb && token[first].head > verb && token[first].deprel == CC_DEP_FLAT) first = token[first].head;
    if (token[first].head != verb || token[first].deprel != CC_DEP_OBJ || r->high[first] != r->low[t] - 1) return false;
    bool one = is_proper(&token[first]) && token[first].name >= 0;
    bool thing = token[first].upos == CC_UPOS_NOUN && r->lex[first]->slot != CC_NOUN_TIME && token[t].name >= 0;
    if (!one && !thing) return false;
    token[t].head = first;
    token[t].deprel = one ? CC_DEP_FLAT : CC_DEP_APPOS;
    return true;
}

/* "the plant of pump maker |Alder Works|": right behind a noun, with no comma, a name names that, and nothing further
 * to the left. */
static bool name_nearest(cc_reading *r, int32_t t)
{
    enum { FAR = 4 };
    cc_token *token = r->s->token;
    int32_t noun = r->low[t] - 1, top = token[t].head;
    if (token[t].deprel != CC_DEP_APPOS || noun < 1 || top >= noun || top < 0 || !is_bare_name(r, t)) return false;
    if (token[noun].xpos != CC_XPOS_NN || token[noun].head >= noun || !is_proper(&token[t])) return false;
    if (cc_main_relation(r, noun) != CC_DEP_NMOD || r->lex[noun]->slot == CC_NOUN_TIME || token[t].time >= 0)
        return false;
    int32_t h = token[noun].head;
    for (int step = 0; step < FAR && h != top && h >= 0; step++) h = token[h].head;
    if (h != top) return false;
    token[t].head = noun;
    return true;
}

/* "the singer and writer |Ada Lund|": two things that one person is, before the name. */
static bool hold_two_offices(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = token[t].head, second = r->low[t] - 1;
    if (token[t].deprel != CC_DEP_CONJ || first < 0 || first >= second || cc_name_kind_at(r, t) != CC_NAME_PERSON)
        return false;
    if (!is_bare_name(r, t) || cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN || token[second].head != first) return false;
    bool roles = token[first].xpos == CC_XPOS_NN && token[second].xpos == CC_XPOS_NN && cc_is_somebody(r, first) &&
                 cc_is_somebody(r, second);
    if (token[second].deprel != CC_DEP_CONJ || !roles || cc_child(r->s, second, CC_DEP_CC) == CC_NO_TOKEN) return false;
    int32_t det = cc_child(r->s, first, CC_DEP_DET);
    cc_take_place(r, t, first, CC_DEP_NMOD_DESC);
    token[second].head = first;
    if (det != CC_NO_TOKEN) token[det].head = first;
    return true;
}

/* Something that is no sentence of its own hangs on the noun beside the verb; or the noun stands in a phrase. */
static bool is_top_of_more(const cc_reading *r, int32_t noun, int32_t verb)
{
    CC_FOR_CHILDREN(r->s, noun, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_COP || d == CC_DEP_NSUBJ || d == CC_DEP_CASE || d == CC_DEP_EXPL || d == CC_DEP_MARK)
            return true;
        if (k != verb && (d == CC_DEP_CONJ || d == CC_DEP_PARATAXIS) && r->high[k] > verb) return true;
    }
    return false;
}

/* "The panel |sat| for hours.", "Their leader, Jon Berg, |accused| the mayor.": in a sentence that has no other verb, a
 * past tense behind its noun is what it tells, and no sort of noun. */
static bool raise_past(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, last = (int32_t)r->s->count - 1;
    if (token[t].deprel != CC_DEP_ACL || token[t].xpos != CC_XPOS_VBD || noun < 0 || noun != r->s->root) return false;
    if (token[last].xpos != CC_XPOS_PERIOD || cc_marker(r, t) != CC_NO_TOKEN || cc_has_own_subject(r, t)) return false;
    if (!cc_is_nominal(&token[noun]) || is_top_of_more(r, noun, t) || noun > t) return false;
    cc_take_place(r, t, noun, CC_DEP_NSUBJ);
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < t && k != noun && token[k].upos != CC_UPOS_PUNCT) token[k].head = noun;
    int32_t next = t + 1 <= last ? t + 1 : last;
    while (next < last && token[next].head > next) next = token[next].head;
    bool object = token[next].head == noun && cc_is_nominal(&token[next]) && cc_marker(r, next) == CC_NO_TOKEN;
    if (object) token[next].head = t; /* "tests |confirmed| cholera": it hung on the tests */
    if (object && cc_child(r->s, t, CC_DEP_OBJ) == CC_NO_TOKEN) token[next].deprel = CC_DEP_OBJ;
    return true;
}

static bool is_finite(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (k->xpos == CC_XPOS_VBD || k->xpos == CC_XPOS_VBZ || k->xpos == CC_XPOS_VBP) return k->upos == CC_UPOS_VERB;
    CC_FOR_CHILDREN(r->s, t, c) {
        cc_xpos x = (cc_xpos)cc_at(r, c)->xpos;
        cc_deprel d = cc_main_relation(r, c);
        if ((d == CC_DEP_COP || d == CC_DEP_AUX) && x != CC_XPOS_VB && x != CC_XPOS_VBN && x != CC_XPOS_VBG)
            return true;
    }
    return false;
}

/* "said the news |was| bad", "say a man with a gun |fired|": what stands between the verb of saying and a clause
 * without a subject is that subject, and not what is said. */
static bool give_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, noun = r->low[t] - 1;
    if (token[t].deprel != CC_DEP_CCOMP || verb < 0 || verb > noun || !is_finite(r, t)) return false;
    if (cc_has_own_subject(r, t) || cc_marker(r, t) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_EXPL) >= 0) return false;
    if (cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN || cc_is_relative(&token[r->low[t]])) return false;
    while (noun > verb && token[noun].head != verb) noun = token[noun].head;
    if (noun <= verb || r->high[noun] != r->low[t] - 1 || !cc_is_nominal(&token[noun])) return false;
    cc_deprel d = cc_main_relation(r, noun);
    if ((d != CC_DEP_OBJ && d != CC_DEP_OBL && d != CC_DEP_IOBJ) || cc_marker(r, noun) != CC_NO_TOKEN) return false;
    if (token[noun].time >= 0 || r->lex[noun]->slot == CC_NOUN_TIME || cc_is_relative(&token[noun])) return false;
    token[noun].head = t;
    token[noun].deprel = cc_child_exact(r->s, t, CC_DEP_AUX_PASS) == CC_NO_TOKEN ? CC_DEP_NSUBJ : CC_DEP_NSUBJ_PASS;
    return true;
}

/* "|Among the hurt| is Berg", "|At its heart| was a loan": what opens the sentence before its copula is where the
 * subject is; the noun behind the copula is that subject. */
static bool open_with_case(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, m = cc_marker(r, t);
    if (r->low[t] != 0 || noun < t || m != 0 || token[m].upos != CC_UPOS_ADP) return false;
    int32_t cop = cc_child(r->s, noun, CC_DEP_COP);
    if (cop != r->high[t] + 1 || cop > noun || !cc_is_nominal(&token[noun]) || cc_has_own_subject(r, noun))
        return false;
    if (token[t].time >= 0 || r->lex[t]->slot == CC_NOUN_TIME || cc_marker(r, noun) != CC_NO_TOKEN) return false;
    if (cc_main_relation(r, t) != CC_DEP_NMOD && cc_main_relation(r, t) != CC_DEP_OBL) return false;
    cc_deprel above = (cc_deprel)token[noun].deprel;
    int32_t head = token[noun].head;
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k == cop || token[k].xpos == CC_XPOS_PERIOD || (k < cop && k != t)) token[k].head = t;
    token[t].head = head;
    token[t].deprel = (uint8_t)above;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_NSUBJ;
    return true;
}

/* Somebody, a place or a name, in the course of which nothing goes on. */
static bool is_no_event(const cc_reading *r, int32_t noun)
{
    bool stands = r->lex[noun]->slot == CC_NOUN_PLACE || cc_is_somebody(r, noun) || is_proper(&r->s->token[noun]);
    return stands && r->lex[noun]->event == CC_NO_EVENT;
}

/* "in the news |since May|": a state is so since then; "the worst since May" is measured by it. */
static bool is_placed_state(const cc_reading *r, int32_t noun)
{
    return cc_child_exact(r->s, noun, CC_DEP_COP) != CC_NO_TOKEN && cc_child(r->s, noun, CC_DEP_CASE) != CC_NO_TOKEN;
}

/* Whether what the preposition begins is told of an act, and hardly ever of the noun before it. */
static bool is_of_act(const cc_reading *r, int32_t t, cc_span preposition, int32_t noun)
{
    static const char *const always[] = {"despite", "amid", "amidst", "pending"};
    if (CC_AMONG(preposition, always)) return r->lex[noun]->event == CC_NO_EVENT || cc_span_is(preposition, "despite");
    if (cc_span_is(preposition, "during")) return is_no_event(r, noun);
    if (cc_span_is(preposition, "following")) /* "weighs new sanctions |following a report|" */
        return r->s->token[noun].deprel == CC_DEP_OBJ && cc_child(r->s, noun, CC_DEP_DET) == CC_NO_TOKEN;
    if (cc_span_is(preposition, "within")) return r->lex[t]->slot == CC_NOUN_TIME;
    return (cc_span_is(preposition, "since") || cc_span_is(preposition, "until")) && is_placed_state(r, noun);
}

/* The verb, or the noun with a copula, whose object or adverbial ends with what hangs on this noun; CC_NO_TOKEN. */
static int32_t act_above(const cc_reading *r, int32_t t, int32_t noun)
{
    const cc_token *token = r->s->token;
    while (r->high[noun] == r->high[t] && cc_child_exact(r->s, noun, CC_DEP_COP) == CC_NO_TOKEN) {
        cc_deprel d = cc_main_relation(r, noun);
        int32_t head = token[noun].head;
        if (head < 0 || head > noun) return CC_NO_TOKEN;
        bool phrase = d == CC_DEP_NMOD || d == CC_DEP_CONJ || d == CC_DEP_APPOS;
        bool slot = d == CC_DEP_OBJ || d == CC_DEP_OBL || d == CC_DEP_XCOMP;
        noun = head;
        if (slot && token[head].upos == CC_UPOS_VERB) break;
        if (!phrase || !cc_is_nominal(&token[head])) return CC_NO_TOKEN;
    }
    bool verb = token[noun].upos == CC_UPOS_VERB;
    if (!verb && (cc_child_exact(r->s, noun, CC_DEP_COP) == CC_NO_TOKEN || r->high[noun] < r->high[t]))
        return CC_NO_TOKEN;
    return noun;
}

/* "attacked her rival as a fraud |during the debate|", "surrounded the hall |within minutes|": when and in spite of
 * what it was done is nothing of the noun it stands behind. */
static bool raise_when(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, m = cc_marker(r, t);
    if (token[t].deprel != CC_DEP_NMOD || m < 0 || m != r->low[t] || m < noun) return false;
    if (!is_of_act(r, t, token[m].lower, noun)) return false;
    int32_t act = act_above(r, t, noun);
    if (act == CC_NO_TOKEN) return false;
    token[t].head = act;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "became a mother |after moving to Lund|", "lost her hat |while running|": the same of what somebody does himself. */
static bool raise_while_doing(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"after", "before", "since", "while", "when", "without"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, m = cc_marker(r, t);
    cc_deprel d = cc_main_relation(r, t);
    if ((d != CC_DEP_ADVCL && d != CC_DEP_ACL) || token[t].xpos != CC_XPOS_VBG) return false;
    if (noun < 0 || m < 0 || m != r->low[t] || m < noun || !CC_AMONG(token[m].lower, words)) return false;
    if (!cc_is_nominal(&token[noun]) || cc_has_own_subject(r, t)) return false;
    if (r->lex[noun]->event != CC_NO_EVENT || r->lex[noun]->effect[CC_PART_NOUN] != CC_EFFECT_NONE) return false;
    int32_t act = act_above(r, t, noun);
    if (act == CC_NO_TOKEN || act == noun) return false;
    token[t].head = act;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "Lund |herself| was a guard", "Lund, who |himself| won": stress, where the tree has a subject. */
static bool stress_subject(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, noun = t - 1;
    if (!cc_is_reflexive(&token[t]) || noun < 0 || r->low[t] != t) return false;
    while (token[noun].deprel == CC_DEP_FLAT && token[noun].head >= 0 && token[noun].head < noun)
        noun = token[noun].head;
    if (!cc_is_nominal(&token[noun]) || (token[noun].head != verb && token[noun].head != t)) return false;
    if (token[noun].deprel == CC_DEP_NSUBJ_PASS || cc_marker(r, noun) != CC_NO_TOKEN) return false;
    token[noun].head = verb;
    token[noun].deprel = CC_DEP_NSUBJ;
    token[t].head = noun;
    token[t].deprel = CC_DEP_NMOD_UNMARKED;
    return true;
}

const cc_repair cc_repairs_of_bounds[] = {
    REPAIR(stress_subject, .relation = RELATION(NSUBJ), .xpos = XPOS(PRP), .has = CC_HEAD_BEHIND),
    REPAIR(raise_when, .relation = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(raise_while_doing, .family = RELATION(ADVCL) | RELATION(ACL), .xpos = XPOS(VBG),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(name_no_auxiliary, .relation = RELATION(AUX), .has = CC_HEAD_BEHIND | CC_HAS_NAME),
    REPAIR(join_second_name, .relation = RELATION(APPOS), .upos = UPOS(PROPN), .has = CC_HEAD_BEFORE),
    REPAIR(name_nearest, .relation = RELATION(APPOS), .upos = UPOS(PROPN), .has = CC_HEAD_BEFORE),
    REPAIR(hold_two_offices, .relation = RELATION(CONJ), .upos = UPOS(PROPN), .has = CC_HEAD_BEFORE | CC_HAS_NAME),
    REPAIR(join_object_name, .relation = RELATION(OBJ), .upos = UPOS(PROPN), .has = CC_HEAD_BEFORE),
    REPAIR(raise_past, .relation = RELATION(ACL), .xpos = XPOS(VBD), .has = CC_HEAD_BEFORE),
    REPAIR(give_subject, .relation = RELATION(CCOMP), .has = CC_HEAD_BEFORE),
    REPAIR(open_with_case, .family = RELATION(NMOD) | RELATION(OBL), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    {0},
};
