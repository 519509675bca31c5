/* claim/repair_told.c - what a verb tells, where a tree cuts it in two: "saying |the mill was shut|", "hailed |Berg a
 * hero|", "the main aim is |saving it|". */
#include "claim/repair.h"

/* The verb with a tense whose first word stands here; CC_NO_TOKEN. */
static int32_t finite_at(const cc_reading *r, int32_t t)
{
    const cc_token *k = cc_at(r, t);
    if (k->upos == CC_UPOS_AUX) return k->head > t ? k->head : CC_NO_TOKEN;
    bool tense = k->xpos == CC_XPOS_VBD || k->xpos == CC_XPOS_VBZ || k->xpos == CC_XPOS_VBP;
    return k->upos == CC_UPOS_VERB && tense ? t : CC_NO_TOKEN;
}

/* "reported the fire, saying the mill was shut", with the fire shut: what is before the verb of telling is the object
 * of the verb before that. False where it is no such thing. */
static bool free_from(cc_reading *r, int32_t told, int32_t v)
{
    cc_token *token = r->s->token;
    int32_t who = cc_child(r->s, told, CC_DEP_NSUBJ), above = token[told].head;
    if (who == CC_NO_TOKEN) return true;
    if (who > v || above < 0 || above > who || cc_is_below(r->s, v, who) || token[above].upos != CC_UPOS_VERB)
        return false;
    if (cc_child(r->s, above, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, who, CC_DEP_CASE) != CC_NO_TOKEN)
        return false;
    token[who].head = above;
    token[who].deprel = CC_DEP_OBJ;
    return true;
}

/* Has the verb that tells a place of its own, so that what is told can hang on it? */
static bool tells_above(const cc_reading *r, int32_t v, int32_t told)
{
    const cc_token *k = cc_at(r, v);
    if (k->deprel == CC_DEP_CSUBJ) return cc_child(r->s, v, CC_DEP_NSUBJ) != CC_NO_TOKEN && k->xpos != CC_XPOS_VBG;
    bool aside = k->deprel == CC_DEP_ADVCL && k->xpos == CC_XPOS_VBG && cc_marker(r, v) == CC_NO_TOKEN;
    return aside && r->low[v] > 0 && cc_is_comma(r, r->low[v] - 1) && cc_at(r, told)->head >= 0 &&
           cc_at(r, told)->head < v;
}

/* Verbs that say something of somebody, and take no clause: "blamed the guards". */
static bool takes_no_clause(cc_span lemma)
{
    static const char *const verbs[] = {"blame",  "accuse", "charge", "paint", "portray", "describe",
                                        "depict", "name",   "call",   "tell",  "fault",   "criticize"};
    return CC_AMONG(lemma, verbs);
}

/* "nothing to suggest |it was shut|", "evidence showing |it was shut|"; but "a man in a film showing the fire was". */
static bool has_evidence(const cc_reading *r, int32_t v)
{
    static const char *const nouns[] = {"nothing",      "anything",  "something",  "evidence", "proof",
                                        "sign",         "reason",    "hint",       "report",   "claim",
                                        "intelligence", "rumour",    "rumor",      "word",     "letter",
                                        "note",         "statement", "indication", "memo",     "message"};
    return cc_main_relation(r, v) != CC_DEP_ACL || CC_AMONG(cc_at(r, cc_at(r, v)->head)->lemma, nouns);
}

/* The verb that tells hangs where what is told hung, with all that stands before it. */
static void take_over(cc_reading *r, int32_t v, int32_t told)
{
    cc_token *token = r->s->token;
    bool sentence = token[told].deprel == CC_DEP_ROOT || token[v].deprel == CC_DEP_CSUBJ;
    token[v].head = token[told].head;
    token[v].deprel = sentence ? token[told].deprel : CC_DEP_ADVCL;
    CC_FOR_CHILDREN(r->s, told, k)
        if (k < v) token[k].head = v;
}

/* What a tree makes of a clause that it does not know what to do with. */
static bool hangs_loose(cc_deprel d)
{
    return d == CC_DEP_CCOMP || d == CC_DEP_CSUBJ || d == CC_DEP_PARATAXIS || d == CC_DEP_ACL || d == CC_DEP_ADVCL;
}

/* "confirmed |the drums| were the old ones", "saying |the mill| was shut": nobody says a mill; right before a verb with
 * a tense it is the subject of what is said. */
static bool tell_whole(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t v = token[t].head, next = r->high[t] + 1;
    if (token[t].deprel != CC_DEP_OBJ || v < 0 || v > t || next >= (int32_t)r->s->count || !cc_knows_content(r, v))
        return false;
    if (!cc_is_nominal(&token[t]) || cc_is_relative(&token[t]) || cc_is_passive(r, v)) return false;
    if (takes_no_clause(token[v].lemma) || cc_child_exact(r->s, v, CC_DEP_IOBJ) != CC_NO_TOKEN || !has_evidence(r, v) ||
        cc_is_comma(r, r->low[t] - 1))
        return false;
    int32_t told = finite_at(r, next);
    if (told < next || cc_is_below(r->s, told, v) || cc_marker(r, told) != CC_NO_TOKEN) return false;
    bool above = token[v].head == told;
    if (above ? !tells_above(r, v, told) : cc_is_below(r->s, v, told)) return false;
    if (!above && !hangs_loose(cc_main_relation(r, told))) return false;
    if (!free_from(r, told, v)) return false;
    if (above) take_over(r, v, told);
    token[told].head = v;
    token[told].deprel = CC_DEP_CCOMP;
    token[t].head = told;
    token[t].deprel = (uint8_t)cc_subject_relation(r, told);
    return true;
}

/* ", |arguing| the mill was shut", hung on the shutting: the clause right behind it is what is argued. */
static bool tell_next(cc_reading *r, int32_t v)
{
    cc_token *token = r->s->token;
    int32_t told = token[v].head, who = told < v ? CC_NO_TOKEN : cc_child(r->s, told, CC_DEP_NSUBJ);
    if (token[v].deprel != CC_DEP_ADVCL || token[v].xpos != CC_XPOS_VBG || who < v || r->low[who] != v + 1 ||
        !cc_knows_content(r, v) || takes_no_clause(token[v].lemma) || !tells_above(r, v, told))
        return false;
    if (cc_child(r->s, v, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, v, CC_DEP_CCOMP) != CC_NO_TOKEN) return false;
    if (finite_at(r, cc_finite_word(r, told)) != told || cc_marker(r, told) != CC_NO_TOKEN) return false;
    take_over(r, v, told);
    token[told].head = v;
    token[told].deprel = CC_DEP_CCOMP;
    return true;
}

/* Verbs that say what somebody is. */
static bool names_so(cc_span lemma)
{
    static const char *const verbs[] = {"hail",  "call",     "label",     "brand",     "dub",      "declare",
                                        "crown", "judge",    "deem",      "pronounce", "proclaim", "consider",
                                        "name",  "christen", "nickname",  "elect",     "vote",     "appoint",
                                        "style", "rule",     "designate", "think",     "find"};
    return CC_AMONG(lemma, verbs);
}

/* "hailed Berg |a hero|": what he is called, and no second name of his. */
static bool call_so(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t who = token[t].head, low = r->low[t];
    if (token[t].upos != CC_UPOS_NOUN || who < 0 || who > t || low < 1) return false;
    if (!cc_span_is(token[low].lower, "a") && !cc_span_is(token[low].lower, "an")) return false;
    bool beside = token[t].deprel == CC_DEP_APPOS || token[t].deprel == CC_DEP_NMOD_UNMARKED;
    bool second = token[t].deprel == CC_DEP_OBL_UNMARKED || token[t].deprel == CC_DEP_OBJ;
    int32_t v = second ? who : token[who].head;
    if (second) who = cc_child(r->s, v, CC_DEP_OBJ);
    if ((!second && !beside) || v < 0 || who < v || who >= low) return false;
    if (token[v].upos != CC_UPOS_VERB || cc_main_relation(r, who) != CC_DEP_OBJ || !names_so(token[v].lemma))
        return false;
    if (token[low - 1].upos == CC_UPOS_PUNCT || token[t].time >= 0 || token[t].number >= 0 || cc_is_passive(r, v))
        return false;
    if (token[who].upos == CC_UPOS_PRON && token[who].xpos != CC_XPOS_PRP) return false;
    for (int32_t k = v + 1; k < low; k++) /* nothing but whom */
        if (k != who && !cc_is_below(r->s, k, who)) return false;
    token[t].head = v;
    token[t].name = -1;
    token[t].deprel = CC_DEP_XCOMP;
    return true;
}

/* "the main |aim| is saving it", "another |worry| is banking": no aim saves and no worry banks anything. */
static bool is_purport(const cc_reading *r, int32_t noun)
{
    static const char *const nouns[] = {
        "aim",       "goal",  "purpose",   "priority", "focus",  "concern",     "worry",     "hobby",     "pastime",
        "challenge", "key",   "objective", "mistake",  "crime",  "thing",       "task",      "passion",   "dream",
        "ambition",  "job",   "answer",    "solution", "remedy", "alternative", "option",    "mission",   "intention",
        "idea",      "trick", "fear",      "obstacle", "step",   "speciality",  "specialty", "difficulty"};
    return cc_at(r, noun)->upos == CC_UPOS_NOUN && CC_AMONG(cc_at(r, noun)->lemma, nouns);
}

/* "concern is growing", "the task is proving hard": what becomes of them. */
static bool befalls(cc_span lemma)
{
    static const char *const verbs[] = {"grow",  "mount",    "rise",      "spread", "shift",  "get",    "become",
                                        "prove", "change",   "come",      "go",     "emerge", "turn",   "fade",
                                        "be",    "increase", "intensify", "deepen", "wane",   "haunt",  "face",
                                        "take",  "happen",   "remain",    "look",   "work",   "drive",  "move",
                                        "mean",  "hold",     "run",       "loom",   "pay",    "evolve", "catch"};
    return CC_AMONG(lemma, verbs);
}

static bool tell_purport(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = cc_child(r->s, t, CC_DEP_NSUBJ), be = CC_NO_TOKEN;
    if (token[t].xpos != CC_XPOS_VBG || token[t].upos != CC_UPOS_VERB || noun < 0 || noun > t || !is_purport(r, noun) ||
        cc_is_passive(r, t))
        return false;
    CC_FOR_CHILDREN(r->s, t, k)
        if (cc_main_relation(r, k) == CC_DEP_AUX) {
            if (be != CC_NO_TOKEN) return false; /* "has been saving" */
            be = k;
        }
    if (be < 0 || !cc_span_is(token[be].lemma, "be") || token[be].xpos == CC_XPOS_VB) return false;
    bool things = cc_child(r->s, t, CC_DEP_OBJ) > t;
    bool marked = cc_child(r->s, noun, CC_DEP_AMOD) != CC_NO_TOKEN || cc_child(r->s, noun, CC_DEP_NMOD_POSS) >= 0 ||
                  cc_span_is(token[r->low[noun]].lower, "another");
    if (befalls(token[t].lemma) || (!things && !marked)) return false;
    if (token[noun].xpos == CC_XPOS_NNS) return false;
    token[be].deprel = CC_DEP_COP;
    cc_read_as_noun(r, t);
    return true;
}

/* "the large and |looming| numbers": what the noun behind it is like, as the adjective before it. */
static bool describe_with(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t first = token[t].head, noun = first < 0 ? CC_NO_TOKEN : token[first].head;
    if (token[t].deprel != CC_DEP_CONJ || noun < t || token[first].deprel != CC_DEP_AMOD) return false;
    if (token[first].upos != CC_UPOS_ADJ && token[first].xpos != CC_XPOS_VBN && token[first].xpos != CC_XPOS_VBG)
        return false;
    if (cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_OBL) != CC_NO_TOKEN) return false;
    if (r->high[t] >= noun || cc_has_own_subject(r, t)) return false;
    token[t].upos = CC_UPOS_ADJ;
    return true;
}

const cc_repair cc_repairs_of_told[] = {
    REPAIR(tell_whole, .relation = RELATION(OBJ), .has = CC_HEAD_BEFORE),
    REPAIR(tell_next, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEHIND),
    REPAIR(call_so, .relation = RELATION(APPOS) | RELATION(NMOD_UNMARKED) | RELATION(OBL_UNMARKED) | RELATION(OBJ),
           .upos = UPOS(NOUN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(tell_purport, .xpos = XPOS(VBG), .upos = UPOS(VERB), .has = CC_HAS_CHILD),
    REPAIR(describe_with, .relation = RELATION(CONJ), .xpos = XPOS(VBG) | XPOS(VBN), .has = CC_HEAD_BEFORE,
           .above = RELATION(AMOD)),
    {0},
};
