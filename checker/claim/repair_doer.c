/* claim/repair_doer.c - who does what a verb tells, where the tree has hung him on another word: "said |guards|, with
 * two dogs, and |keepers| would stay", "led |the boys| back", "was in the yard |feeding| hens", "Berg's (LSE: BRG) new
 * |pump|". */
#include "claim/repair.h"

static bool is_and(const cc_reading *r, int32_t t)
{
    return t > 0 && cc_at(r, t)->upos == CC_UPOS_CCONJ && cc_span_is(cc_at(r, t)->lower, "and");
}

/* All between the tokens is marks and phrases in "along with", "as well as", which belong to the first. */
static bool only_company_between(const cc_reading *r, int32_t content, int32_t from, int32_t to)
{
    for (int32_t k = from; k < to; k++) {
        int32_t top = k;
        while (cc_at(r, top)->head > from && cc_at(r, top)->head < to) top = cc_at(r, top)->head;
        bool mark = cc_at(r, k)->upos == CC_UPOS_PUNCT;
        bool company = cc_at(r, top)->head == content && cc_main_relation(r, top) == CC_DEP_OBL;
        if (!mark && !company) return false;
    }
    return true;
}

/* "said |guards|, along with two dogs, and keepers would stay": nobody is told; both stay. */
static bool join_subjects(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if ((token[t].deprel != CC_DEP_IOBJ && token[t].deprel != CC_DEP_OBJ) || verb < 0 || verb > t ||
        !cc_span_is(token[verb].lemma, "say"))
        return false;
    int32_t content = cc_child(r->s, verb, CC_DEP_CCOMP);
    int32_t second = content < t ? CC_NO_TOKEN : cc_child(r->s, content, CC_DEP_NSUBJ);
    if (second < t || second > content || cc_marker(r, content) != CC_NO_TOKEN) return false;
    int32_t and = r->low[second] - 1;
    if (is_and(r, r->low[second])) and = r->low[second];
    if (!is_and(r, and) || and <= r->high[t] || !only_company_between(r, content, r->high[t] + 1, and)) return false;
    for (int32_t k = r->high[t] + 1; k < and; k++)
        if (token[k].head == content && token[k].upos != CC_UPOS_PUNCT) {
            token[k].head = t;
            token[k].deprel = CC_DEP_NMOD;
        } else if (token[k].head == content) token[k].head = t;
    token[t].head = content;
    token[t].deprel = token[second].deprel;
    token[second].head = t;
    token[second].deprel = CC_DEP_CONJ;
    token[and].head = second;
    token[and].deprel = CC_DEP_CC;
    return true;
}

/* "led |the boys| back to the hut": they are led, and the adverb has no subject. */
static bool lead_back(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"help", "bring", "lead", "guide", "escort", "pull", "push",  "drag",
                                        "take", "carry", "move", "drive", "walk",   "send", "chase", "force"};
    static const char *const ways[] = {"back",   "down",   "up",     "out",  "inside",
                                       "ashore", "aboard", "across", "away", "home"};
    cc_token *token = r->s->token;
    int32_t way = token[t].head, verb = way < 0 ? CC_NO_TOKEN : token[way].head;
    if (cc_main_relation(r, t) != CC_DEP_NSUBJ || verb < 0 || verb > t || way != r->high[t] + 1) return false;
    if (token[way].upos != CC_UPOS_ADV && token[way].upos != CC_UPOS_ADP) return false;
    if (token[verb].upos != CC_UPOS_VERB || !CC_AMONG(token[verb].lemma, verbs) || !CC_AMONG(token[way].lower, ways) ||
        cc_child(r->s, way, CC_DEP_COP) != CC_NO_TOKEN)
        return false;
    if (cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN || cc_marker(r, way) != CC_NO_TOKEN) return false;
    for (int32_t k = token[way].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (cc_main_relation(r, k) == CC_DEP_OBL || cc_main_relation(r, k) == CC_DEP_ADVCL) token[k].head = verb;
    token[way].deprel = CC_DEP_ADVMOD;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBJ;
    return true;
}

/* "was in the yard |feeding| hens": whoever is there does it, not the yard. */
static bool act_there(cc_reading *r, int32_t t)
{
    static const char *const where[] = {"at", "in", "on", "inside", "outside", "near", "behind", "by"};
    cc_token *token = r->s->token;
    int32_t place = token[t].head;
    if (cc_relation(r, t) != CC_DEP_ACL || token[t].xpos != CC_XPOS_VBG || place < 0 || place > t) return false;
    int32_t be = cc_child(r->s, place, CC_DEP_COP), m = cc_child(r->s, place, CC_DEP_CASE);
    int32_t who = cc_child(r->s, place, CC_DEP_NSUBJ);
    if (be == CC_NO_TOKEN || m < be || who == CC_NO_TOKEN || who > be || !CC_AMONG(token[m].lower, where)) return false;
    if (r->low[t] != place + 1 || r->low[t] != t || cc_at(r, t)->upos != CC_UPOS_VERB) return false;
    int kind = cc_name_kind_at(r, who);
    bool somebody = r->lex[who]->slot == CC_NOUN_PERSON || kind == CC_NAME_PERSON || token[who].xpos == CC_XPOS_PRP ||
                    cc_is_somebody(r, who);
    if (!somebody || cc_span_is(token[who].lower, "it")) return false;
    token[t].deprel = CC_DEP_ADVCL;
    return true;
}

/* "Berg's (LSE: BRG) new |pump|": what stands in brackets is the name's, what is behind them is what it owns. */
static bool own_over_brackets(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t inner = token[t].head, owner = inner < 0 ? CC_NO_TOKEN : token[inner].head, open = owner + 2;
    if (cc_main_relation(r, t) != CC_DEP_APPOS || inner > t || owner < 0 || owner > inner) return false;
    if (!cc_span_is(token[open - 1].lower, "'s") || !cc_span_is(token[open].form, "(") || inner != open + 1)
        return false;
    int32_t close = r->low[t] - 1;
    if (close <= inner || !cc_span_is(token[close].form, ")") || token[t].upos != CC_UPOS_NOUN) return false;
    token[t].head = token[owner].head;
    token[t].deprel = token[owner].deprel;
    token[owner].head = t;
    token[owner].deprel = CC_DEP_NMOD_POSS;
    return true;
}

/* "appeals for anyone with any news of it |to ring| the police": what they are to do, not what the news is for. */
static bool ask_anyone(cc_reading *r, int32_t t)
{
    enum { DEEP = 5 };
    static const char *const verbs[] = {"appeal", "ask", "urge", "call", "encourage", "plead", "beg", "request"};
    static const char *const those[] = {"anyone",    "anybody",   "everyone", "everybody", "those",   "people",
                                        "witnesses", "motorists", "drivers",  "residents", "members", "visitors"};
    cc_token *token = r->s->token;
    if (!cc_has_to(r, t) || token[t].xpos != CC_XPOS_VB || cc_has_own_subject(r, t)) return false;
    int32_t n = token[t].head;
    for (int i = 0; i < DEEP && n >= 0 && n < t && !CC_AMONG(token[n].lower, those); i++) {
        cc_deprel d = cc_main_relation(r, n);
        if (d != CC_DEP_NMOD && d != CC_DEP_ACL && d != CC_DEP_OBL && d != CC_DEP_OBJ) return false;
        n = token[n].head;
    }
    if (n < 0 || n > t || n == token[t].head || !CC_AMONG(token[n].lower, those)) return false;
    int32_t verb = token[n].head;
    if (verb < 0 || verb > n || token[verb].upos != CC_UPOS_VERB || !CC_AMONG(token[verb].lemma, verbs)) return false;
    if (cc_main_relation(r, n) != CC_DEP_OBL && cc_main_relation(r, n) != CC_DEP_OBJ) return false;
    token[t].head = verb;
    token[t].deprel = cc_main_relation(r, n) == CC_DEP_OBJ ? CC_DEP_XCOMP : CC_DEP_ADVCL;
    return true;
}

/* "burning a boat and ropes in a shed |built| there": with an object before "and" and no auxiliary it describes the
 * last noun, and the ropes are burnt too. */
static bool join_objects(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = token[t].head, thing = cc_child(r->s, t, CC_DEP_NSUBJ), last = t - 1;
    if (token[t].deprel != CC_DEP_CONJ || token[t].xpos != CC_XPOS_VBN || first < 0 || first > t) return false;
    if (thing < first || token[thing].deprel != CC_DEP_NSUBJ_PASS || r->high[thing] != last || thing == last)
        return false;
    if (cc_child(r->s, t, CC_DEP_AUX) >= 0 || !cc_is_nominal(&token[last]) || !is_and(r, r->low[thing] - 1))
        return false;
    int32_t and = r->low[thing] - 1, object = and-1;
    while (object > first && cc_main_relation(r, object) != CC_DEP_OBJ) object = token[object].head;
    if (object <= first || token[object].upos == CC_UPOS_PRON) return false;
    int32_t verb = token[object].head;
    if (verb < first || (token[verb].xpos != CC_XPOS_VBG && token[verb].xpos != CC_XPOS_VB)) return false;
    token[thing].head = object;
    token[thing].deprel = CC_DEP_CONJ;
    token[and].head = thing;
    token[t].head = last;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "with blows raining down |Berg| gave up": nobody rains anybody, and who stands before the verb does it. */
static bool step_in(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"rain", "reign", "pour", "hail"};
    cc_token *token = r->s->token;
    int32_t act = token[t].head, verb = act < 0 ? CC_NO_TOKEN : token[act].head;
    if (token[t].deprel != CC_DEP_OBJ || act > t || verb != t + 1 || token[act].deprel != CC_DEP_ADVCL) return false;
    if (token[act].xpos != CC_XPOS_VBG || !cc_has_own_subject(r, act) || cc_has_own_subject(r, verb)) return false;
    if (!cc_takes_no_object(token[act].lemma) && !CC_AMONG(token[act].lemma, verbs)) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_NSUBJ;
    return true;
}

const cc_repair cc_repairs_of_doers[] = {
    REPAIR(join_objects, .relation = RELATION(CONJ), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(step_in, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE, .above = RELATION(ADVCL)),
    REPAIR(join_subjects, .relation = RELATION(IOBJ) | RELATION(OBJ), .has = CC_HEAD_BEFORE, .head_starts = "s"),
    REPAIR(lead_back, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEHIND),
    REPAIR(act_there, .relation = RELATION(ACL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE, .upos = UPOS(VERB)),
    REPAIR(own_over_brackets, .relation = RELATION(APPOS), .upos = UPOS(NOUN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(ask_anyone, .relation = RELATION(ACL) | RELATION(ADVCL) | RELATION(XCOMP), .xpos = XPOS(VB),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    {0},
};
