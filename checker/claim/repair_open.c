/* claim/repair_open.c - what opens and what closes a sentence: "After an inquiry found him guilty, he left", "..., an
 * official said"; and an office whose second word is an adjective. */
#include "claim/repair.h"

/* "After an inquiry |found| him guilty": with an object of its own the verb is no participle, and "after" opens its
 * clause. */
static bool open_clause(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"after", "before", "since", "until", "once", "while", "because", "as"};
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, mark = noun < 0 ? CC_NO_TOKEN : cc_child(r->s, noun, CC_DEP_CASE);
    if (cc_relation(r, t) != CC_DEP_ACL || noun != t - 1 || mark < 0 || mark > noun) return false;
    if (cc_main_relation(r, noun) != CC_DEP_OBL || token[noun].head < 0 || token[noun].time >= 0) return false;
    if (!CC_AMONG(token[mark].lower, words) || cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN) return false;
    int32_t object = cc_child(r->s, t, CC_DEP_OBJ), state = cc_child(r->s, t, CC_DEP_XCOMP);
    if (object < t && (state < t || token[state].xpos == CC_XPOS_VB)) return false;
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_span_is(cc_marker_words(r, k), "by")) return false;
    token[t].head = token[noun].head;
    token[t].deprel = CC_DEP_ADVCL;
    token[t].xpos = CC_XPOS_VBD;
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k != t && k > t) token[k].head = t; /* the comma behind it */
    token[noun].head = t;
    token[noun].deprel = CC_DEP_NSUBJ;
    token[mark].head = t;
    token[mark].deprel = CC_DEP_MARK;
    return true;
}

static bool has_relative_word(const cc_reading *r, int32_t t)
{
    for (int32_t k = r->low[t]; k < t; k++)
        if (cc_is_relative(cc_at(r, k))) return true;
    return false;
}

/* "was killed in a raid, an official |said|.": a report of the whole, not of the raid. */
static bool report_at_end(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, root = r->s->root, comma = r->low[t] - 1;
    if (cc_main_relation(r, t) != CC_DEP_ACL || !r->lex[t]->says_verb || noun < 0 || noun > t || root < 0) return false;
    if (token[t].xpos != CC_XPOS_VBD && token[t].xpos != CC_XPOS_VBZ) return false;
    if (!cc_is_comma(r, comma) && !cc_is_comma(r, r->low[t])) return false;
    int32_t who = cc_child(r->s, t, CC_DEP_NSUBJ);
    if (root > noun || token[root].upos != CC_UPOS_VERB || who < noun || who > t || has_relative_word(r, t))
        return false;
    if (cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_CCOMP) != CC_NO_TOKEN) return false;
    for (int32_t k = r->high[t] + 1; k < (int32_t)r->s->count; k++)
        if (token[k].upos != CC_UPOS_PUNCT) return false;
    token[t].head = root;
    token[t].deprel = CC_DEP_PARATAXIS;
    return true;
}

/* "Mexico's attorney |general| says": one office; the parser makes two subjects of it. */
static bool join_general(cc_reading *r, int32_t t)
{
    static const char *const offices[] = {"attorney",    "secretary", "inspector", "solicitor", "surgeon",
                                          "comptroller", "auditor",   "governor",  "director",  "consul"};
    cc_token *token = r->s->token;
    int32_t office = t - 1;
    if (office < 0 || !cc_span_is(token[t].lower, "general") || !CC_AMONG(token[office].lower, offices)) return false;
    if (token[office].head == t || token[t].head == office) return false;
    if (token[t].head != token[office].head || cc_main_relation(r, t) != CC_DEP_NSUBJ) return false;
    for (int32_t k = token[office].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) token[k].head = t;
    token[office].head = t;
    token[office].deprel = CC_DEP_COMPOUND;
    token[t].upos = CC_UPOS_NOUN;
    token[t].xpos = CC_XPOS_NN;
    return true;
}

/* "to Deputy Attorney |General| Ada Berg": cut in two, with the name hung on the first of them. */
static bool join_general_of(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t office = t - 1, name = token[t].head;
    if (office < 0 || !cc_span_is(token[t].lower, "general") || !cc_span_is(token[office].lower, "attorney"))
        return false;
    if (name < t || token[name].head != office || token[name].deprel != CC_DEP_APPOS ||
        token[name].upos != CC_UPOS_PROPN)
        return false;
    cc_take_place(r, name, office, CC_DEP_COMPOUND);
    for (int32_t k = token[office].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < office && token[k].deprel == CC_DEP_COMPOUND) token[k].head = t;
    token[office].head = t;
    token[t].upos = CC_UPOS_PROPN;
    token[t].xpos = CC_XPOS_NNP;
    return true;
}

/* "among the findings |is| that nobody lied", with what nobody did hung on the findings: the findings hang on that. */
static bool be_among(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t that = t + 1, verb = token[t].head, noun = verb < 0 ? CC_NO_TOKEN : token[verb].head;
    if (token[t].deprel != CC_DEP_COP || verb < t || noun < 0 || noun > t || !cc_span_is(token[that].lower, "that") ||
        token[that].head != verb)
        return false;
    if (token[verb].upos != CC_UPOS_VERB || cc_main_relation(r, that) != CC_DEP_MARK ||
        cc_main_relation(r, verb) != CC_DEP_ACL || !cc_span_is(cc_marker_words(r, noun), "among"))
        return false;
    token[verb].head = token[noun].head;
    token[verb].deprel = token[noun].deprel;
    token[noun].head = verb;
    token[noun].deprel = CC_DEP_OBL;
    return true;
}

const cc_repair cc_repairs_of_openings[] = {
    REPAIR(open_clause, .relation = RELATION(ACL), .xpos = XPOS(VBN) | XPOS(VBD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .above_family = RELATION(OBL)),
    REPAIR(report_at_end, .family = RELATION(ACL), .xpos = XPOS(VBD) | XPOS(VBZ),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_SAYING),
    REPAIR(join_general_of, .relation = RELATION(NMOD_DESC), .has = CC_HEAD_BEHIND, .head = UPOS(PROPN),
           .above = RELATION(APPOS), .starts = "g"),
    REPAIR(join_general, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEHIND, .starts = "g"),
    REPAIR(be_among, .relation = RELATION(COP), .has = CC_HEAD_BEHIND, .head = UPOS(VERB),
           .above_family = RELATION(ACL)),
    {0},
};
