/* claim/repair_progressive.c - "is racing", "are depending on": behind a bare "is" a form in -ing is mostly the verb,
 * where the tree has a noun, an adjective or a preposition. */
#include "claim/repair.h"

/* "is shocking", "is binding on them": what something is like, whatever follows. */
static bool is_quality(cc_span lower)
{
    static const char *const words[] = {
        "alarming",    "amazing",      "amusing",       "annoying",    "appalling",     "appealing",     "astonishing",
        "baffling",    "binding",      "boring",        "bruising",    "challenging",   "charming",      "chilling",
        "comforting",  "compelling",   "confusing",     "convincing",  "crushing",      "damaging",      "damning",
        "daunting",    "demanding",    "depressing",    "devastating", "disappointing", "discouraging",  "disgusting",
        "distressing", "disturbing",   "embarrassing",  "encouraging", "entertaining",  "exciting",      "exhausting",
        "fascinating", "fitting",      "forthcoming",   "frightening", "frustrating",   "galling",       "gripping",
        "gruelling",   "harrowing",    "heartbreaking", "humbling",    "humiliating",   "impending",     "insulting",
        "interesting", "intimidating", "intriguing",    "inspiring",   "irritating",    "lacking",       "lasting",
        "misleading",  "missing",      "moving",        "ongoing",     "outgoing",      "outstanding",   "overwhelming",
        "painstaking", "pending",      "pleasing",      "pressing",    "promising",     "puzzling",      "reassuring",
        "refreshing",  "revealing",    "rewarding",     "satisfying",  "shocking",      "sickening",     "staggering",
        "startling",   "striking",     "stunning",      "surprising",  "telling",       "tempting",      "terrifying",
        "thrilling",   "tiring",       "touching",      "troubling",   "trying",        "underwhelming", "unnerving",
        "unwilling",   "upcoming",     "upsetting",     "willing",     "worrying",      "wanting",       "fleeting",
        "unassuming",  "unforgiving",  "living",        "nothing",     "something",     "anything",      "everything",
        "king",        "string",       "evening",       "morning",     "ceiling",       "building",      "wedding",
        "during",      "pending",      "according",     "including",   "regarding",     "concerning",    "following"};
    return CC_AMONG(lower, words);
}

/* The copula is right before it, or parted from it by "not", "still" and the like. */
static bool stands_bare(const cc_reading *r, int32_t be, int32_t v)
{
    if (be >= v) return false;
    for (int32_t k = be + 1; k < v; k++)
        if (cc_at(r, k)->upos != CC_UPOS_ADV && cc_at(r, k)->upos != CC_UPOS_PART) return false;
    return true;
}

static bool is_form_of_be(cc_span lower)
{
    static const char *const forms[] = {"is", "are", "was", "were", "be", "been", "am",
                                        "'s", "'re", "’s",  "’re",  "'m", "’m"};
    return CC_AMONG(lower, forms);
}

static bool reads_as_verb(const cc_reading *r, int32_t v)
{
    cc_span lower = cc_at(r, v)->lower, base;
    if (!cc_span_ends(lower, "ing") || is_quality(lower) || cc_at(r, v)->name >= 0) return false;
    const cc_wordnet *w = r->lexicon->wordnet;
    return w == NULL || cc_wordnet_base(w, lower, CC_WN_VERB, &base, 1) > 0;
}

/* "He is |racing| to find it", "they are |caring| for him": no noun and no adjective. */
static bool race(cc_reading *r, int32_t be)
{
    cc_token *token = r->s->token;
    int32_t v = token[be].head;
    if (v < 0 || (token[v].upos != CC_UPOS_NOUN && token[v].upos != CC_UPOS_ADJ)) return false;
    if (!stands_bare(r, be, v) || !is_form_of_be(token[be].lower) || !reads_as_verb(r, v)) return false;
    int32_t who = cc_child(r->s, v, CC_DEP_NSUBJ), next = v + 1;
    if (who == CC_NO_TOKEN || who > be || next >= (int32_t)r->s->count) return false;
    cc_upos u = (cc_upos)token[next].upos;
    if (u != CC_UPOS_ADP && u != CC_UPOS_PART && u != CC_UPOS_SCONJ) return false;
    if (cc_span_is(token[next].lower, "of") || cc_is_idea(r, who)) return false; /* "it was mining of coal" */
    cc_read_as_gerund(r, v);
    token[be].deprel = CC_DEP_AUX;
    for (int32_t k = token[v].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling) {
        if (k > v && cc_main_relation(r, k) == CC_DEP_NMOD) token[k].deprel = CC_DEP_OBL;
        if (k > v && token[k].deprel == CC_DEP_ACL && cc_has_to(r, k)) token[k].deprel = CC_DEP_ADVCL;
    }
    return true;
}

/* "We are |depending| on the coroner": no preposition is a verb with a copula before it. */
static bool depend(cc_reading *r, int32_t be)
{
    cc_token *token = r->s->token;
    int32_t noun = token[be].head, v = be + 1;
    while (v < noun && (token[v].upos == CC_UPOS_ADV || token[v].upos == CC_UPOS_PART)) v++;
    if (v >= noun || token[v].head != noun || token[v].xpos != CC_XPOS_VBG || !is_form_of_be(token[be].lower))
        return false;
    if (token[v].deprel != CC_DEP_CASE || cc_child(r->s, noun, CC_DEP_NSUBJ) == CC_NO_TOKEN || !reads_as_verb(r, v))
        return false;
    int32_t who = cc_child(r->s, noun, CC_DEP_NSUBJ);
    bool second = false; /* "depending |on|" */
    CC_FOR_CHILDREN(r->s, noun, k) second |= k > v && k < noun && token[k].deprel == CC_DEP_CASE;
    CC_FOR_CHILDREN(r->s, noun, k) {
        cc_deprel d = cc_main_relation(r, k);
        bool own = d == CC_DEP_DET || d == CC_DEP_AMOD || d == CC_DEP_COMPOUND || d == CC_DEP_NMOD ||
                   d == CC_DEP_NUMMOD || (k > v && k < noun) || (d == CC_DEP_ACL && !cc_has_to(r, k));
        if (!own && k != v) token[k].head = v;
        if (d == CC_DEP_ACL && cc_has_to(r, k)) token[k].deprel = CC_DEP_XCOMP;
    }
    token[v].head = token[noun].head;
    token[v].deprel = token[noun].deprel;
    token[noun].head = v;
    token[noun].deprel = second ? CC_DEP_OBL : CC_DEP_OBJ;
    token[be].deprel = CC_DEP_AUX;
    token[who].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "He is |warning| voters that", "we'd be |planning| trips": what is told or planned is no sort of plural. */
static bool warn(cc_reading *r, int32_t be)
{
    static const char *const verbs[] = {"warn",     "plan",     "call",   "ask",    "urge",       "tell",   "tak",
                                        "mak",      "offer",    "seek",   "hold",   "send",       "fac",    "los",
                                        "giv",      "lead",     "watch",  "accus",  "investigat", "examin", "review",
                                        "question", "consider", "expect", "monitor"};
    cc_token *token = r->s->token;
    int32_t noun = token[be].head, v = be + 1;
    while (v < noun && token[v].upos == CC_UPOS_ADV) v++;
    cc_deprel d = v < noun ? (cc_deprel)token[v].deprel : CC_DEP_ROOT;
    if (v + 1 != noun || token[v].head != noun || (d != CC_DEP_COMPOUND && d != CC_DEP_AMOD)) return false;
    if (token[noun].xpos != CC_XPOS_NNS || !is_form_of_be(token[be].lower) || !reads_as_verb(r, v)) return false;
    cc_span stem = token[v].lower;
    stem.len -= 3;
    int32_t who = cc_child(r->s, noun, CC_DEP_NSUBJ);
    if (who == CC_NO_TOKEN || who > be || !CC_AMONG(stem, verbs)) return false;
    CC_FOR_CHILDREN(r->s, noun, k)
        if (k != v && cc_main_relation(r, k) != CC_DEP_NMOD) token[k].head = v;
    token[v].head = token[noun].head;
    token[v].deprel = token[noun].deprel;
    token[noun].head = v;
    token[noun].deprel = CC_DEP_OBJ;
    token[be].deprel = CC_DEP_AUX;
    cc_read_as_gerund(r, v);
    int32_t told = cc_child(r->s, noun, CC_DEP_ACL); /* "warning voters |that it would fall|" */
    if (told > noun && r->lex[v]->says_verb) {
        int32_t that = r->low[told];
        token[told].head = v;
        token[told].deprel = CC_DEP_CCOMP;
        if (cc_span_is(token[that].lower, "that")) token[that].deprel = CC_DEP_MARK, token[that].upos = CC_UPOS_SCONJ;
    }
    return true;
}

const cc_repair cc_repairs_of_progressives[] = {
    REPAIR(race, .relation = RELATION(COP) | RELATION(AUX), .has = CC_HEAD_BEHIND),
    REPAIR(depend, .relation = RELATION(COP), .has = CC_HEAD_BEHIND),
    REPAIR(warn, .relation = RELATION(COP), .has = CC_HEAD_BEHIND),
    {0},
};
