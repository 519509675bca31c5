/* claim/repair_participle.c - participles that only tell how somebody is, and what was done to somebody taken for how
 * he is: "looked tired and |beaten|", "guests |used| to noise", "the street was |cordoned| off". */
#include "claim/repair.h"

static void read_as_state(cc_reading *r, int32_t t)
{
    cc_token *k = &r->s->token[t];
    k->upos = CC_UPOS_ADJ;
    k->xpos = CC_XPOS_JJ;
    k->lemma = k->lower;
    r->lex[t] = cc_lexeme_find(r->lexicon, k->lemma);
}

/* A form in -ed; the verb may be one that stands in no dictionary without its particle. */
static bool read_as_done(cc_reading *r, int32_t t)
{
    cc_token *k = &r->s->token[t];
    cc_span base;
    if (r->lexicon->wordnet == NULL) return false;
    if (cc_wordnet_base(r->lexicon->wordnet, k->lower, CC_WN_VERB, &base, 1) == 0)
        base = (cc_span){k->lower.ptr, k->lower.len - 2};
    k->upos = CC_UPOS_VERB;
    k->xpos = CC_XPOS_VBN;
    k->lemma = base;
    r->lex[t] = cc_lexeme_find(r->lexicon, base);
    return true;
}

/* "seemed |pale| and shaken", where the participle hangs on the verb; else what it hangs on. */
static int32_t state_before(const cc_reading *r, int32_t t)
{
    int32_t verb = cc_at(r, t)->head, state = verb < 0 ? CC_NO_TOKEN : cc_child(r->s, verb, CC_DEP_XCOMP);
    return state > verb && state < t && r->high[state] + 1 == r->low[t] ? state : verb;
}

/* "looked tired and clearly |beaten|": nobody beat anybody. */
static bool share_state(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"look", "seem",   "appear", "feel", "sound", "remain",
                                        "stay", "become", "get",    "grow", "stand", "lie"};
    const cc_token *k = cc_at(r, t);
    int32_t state = k->head;
    if (k->xpos != CC_XPOS_VBN && k->xpos != CC_XPOS_VBD) return false;
    if (k->xpos == CC_XPOS_VBN && cc_span_ends(k->lower, "n")) state = state_before(r, t); /* no past looks so */
    int32_t verb = state < 0 ? CC_NO_TOKEN : cc_at(r, state)->head;
    if (k->deprel != CC_DEP_CONJ || state > t || verb < 0 || verb > state || cc_at(r, state)->upos != CC_UPOS_ADJ)
        return false;
    if (cc_relation(r, state) != CC_DEP_XCOMP || !CC_AMONG(cc_at(r, verb)->lemma, verbs)) return false;
    if (cc_has_own_subject(r, t) || cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN ||
        cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN || cc_is_comma(r, r->low[t] - 1))
        return false;
    read_as_state(r, t);
    r->s->token[t].head = state;
    return true;
}

/* "guests |accustomed| to noise": nobody accustoms them. */
static bool be_used_to(cc_reading *r, int32_t t)
{
    static const char *const words[] = {"accustomed", "unaccustomed", "inclined", "disinclined", "averse",
                                        "unopposed",  "ashamed",      "akin",     "keen"};
    const cc_token *k = cc_at(r, t);
    bool beside = k->deprel == CC_DEP_ACL || k->deprel == CC_DEP_XCOMP || k->deprel == CC_DEP_ADVCL;
    if (!beside || (k->xpos != CC_XPOS_VBN && k->xpos != CC_XPOS_VBD)) return false;
    if (k->upos != CC_UPOS_VERB || !CC_AMONG(k->lower, words) || cc_is_passive(r, t)) return false;
    if (cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN) return false;
    read_as_state(r, t);
    return true;
}

/* "The street was |cordoned| off" */
static bool do_off(cc_reading *r, int32_t t)
{
    static const char *const particles[] = {"off", "up", "down", "out", "in", "away", "over", "aside"};
    cc_token *token = r->s->token;
    int32_t be = cc_child(r->s, t, CC_DEP_COP), who = cc_child(r->s, t, CC_DEP_NSUBJ), off = t + 1;
    if (be == CC_NO_TOKEN || be > t || off >= (int32_t)r->s->count || !cc_span_ends(token[t].lower, "ed")) return false;
    if (cc_hyphen_half(r, t) != CC_NO_TOKEN) return false;
    cc_deprel d = cc_main_relation(r, off);
    bool read = token[t].upos == CC_UPOS_ADJ ? token[t].xpos == CC_XPOS_JJ
                                             : token[t].upos == CC_UPOS_VERB && token[t].xpos == CC_XPOS_VBN;
    if (!read) return false;
    bool particle = token[off].head == t && (d == CC_DEP_ADVMOD || d == CC_DEP_COMPOUND) &&
                    CC_AMONG(token[off].lower, particles) && token[off].first_child == CC_NO_TOKEN;
    if (!particle || cc_span_is(token[t].lower, "fed") || !read_as_done(r, t)) return false;
    token[off].deprel = CC_DEP_COMPOUND_PRT;
    token[off].xpos = CC_XPOS_RP;
    token[be].deprel = CC_DEP_AUX_PASS;
    if (who != CC_NO_TOKEN) token[who].deprel = CC_DEP_NSUBJ_PASS;
    return true;
}

/* "a seminar |organised| with their help": spelt as in Britain, it was taken for a quality. */
static bool do_to_noun(cc_reading *r, int32_t t)
{
    static const char *const states[] = {"surprised", "civilised", "disguised", "paralysed"};
    const cc_token *k = cc_at(r, t);
    if (k->deprel != CC_DEP_ACL || k->upos != CC_UPOS_ADJ || k->first_child < 0) return false;
    bool form = cc_span_ends(k->lower, "ised") || cc_span_ends(k->lower, "ysed");
    if (!form || k->head != t - 1 || CC_AMONG(k->lower, states) || cc_child(r->s, t, CC_DEP_COP) != CC_NO_TOKEN)
        return false;
    return read_as_done(r, t);
}

/* "two more came immediately |following|": nothing is followed. */
static bool come_following(cc_reading *r, int32_t t)
{
    cc_token *k = &r->s->token[t];
    if (!cc_span_is(k->lower, "following") || k->xpos != CC_XPOS_VBG || r->high[t] != t || k->head > t) return false;
    if (k->head < 0 || (k->deprel != CC_DEP_XCOMP && k->deprel != CC_DEP_ADVCL)) return false;
    k->upos = CC_UPOS_ADV;
    k->xpos = CC_XPOS_RB;
    k->lemma = k->lower;
    k->deprel = CC_DEP_ADVMOD;
    r->lex[t] = cc_lexeme_find(r->lexicon, k->lemma);
    return true;
}

const cc_repair cc_repairs_of_participles[] = {
    REPAIR(share_state, .relation = RELATION(CONJ), .xpos = XPOS(VBN) | XPOS(VBD), .has = CC_HEAD_BEFORE),
    REPAIR(be_used_to, .relation = RELATION(ACL) | RELATION(XCOMP) | RELATION(ADVCL), .xpos = XPOS(VBN) | XPOS(VBD),
           .starts = "adiku", .upos = UPOS(VERB)),
    REPAIR(do_off, .upos = UPOS(ADJ) | UPOS(VERB), .xpos = XPOS(JJ) | XPOS(VBN), .has = CC_HAS_CHILD),
    REPAIR(do_to_noun, .relation = RELATION(ACL), .upos = UPOS(ADJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(come_following, .relation = RELATION(XCOMP) | RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE,
           .starts = "f"),
    {0},
};
