/* claim/repair_join.c - what a conjunction joins: "had met him, and complained that", "where he kept up and won",
 * "Jon Berg, Republican of Oslo, and his wife", "relax this weekend and will go". */
#include "claim/phrase.h"
#include "claim/repair.h"

static bool is_finite(const cc_reading *r, int32_t t)
{
    cc_xpos x = (cc_xpos)cc_at(r, t)->xpos;
    return x == CC_XPOS_VBD || x == CC_XPOS_VBZ || x == CC_XPOS_VBP;
}

/* A thing by the first sense of its noun, which says nothing: no name, person, body of people, town or text; a text
 * that "should be released" does not speak either. */
static bool is_mute_thing(const cc_reading *r, int32_t t, bool published)
{
    enum { PLACE = 15, PERSON = 18, GROUP = 14, TEXT = 10, MIND = 9, TOPS = 3 }; /* lexnames(5) */
    uint32_t sense;
    const cc_token *k = cc_at(r, t);
    int name = cc_name_kind_at(r, t);
    if (k->upos != CC_UPOS_NOUN || name == CC_NAME_PERSON || name == CC_NAME_ORGANISATION) return false;
    if (r->lexicon->wordnet == NULL) return false;
    if (r->lex[t]->slot == CC_NOUN_PERSON || (r->lex[t]->says_noun && !published)) return false;
    if (cc_wordnet_senses(r->lexicon->wordnet, k->lemma, CC_WN_NOUN, &sense, 1) == 0) return false;
    uint32_t kind = cc_wordnet_lexfile(r->lexicon->wordnet, sense);
    return kind != PLACE && kind != PERSON && kind != GROUP && (kind != TEXT || published) && kind != MIND &&
           kind != TOPS;
}

/* "said the bridge was shut but added that", "says she thinks the bridge should be shut but warned": no bridge adds or
 * warns; the speaker goes on in the tense he spoke in. */
static bool speaks_for_thing(cc_reading *r, int32_t t)
{
    enum { DEEP = 3 };
    cc_token *token = r->s->token;
    int32_t told = token[t].head;
    if (cc_relation(r, t) != CC_DEP_CONJ || !r->lex[t]->says_verb || told < 0 || told > t || !is_finite(r, t))
        return false;
    int32_t thing = cc_child(r->s, told, CC_DEP_NSUBJ), cc = cc_child(r->s, t, CC_DEP_CC);
    bool passive = thing >= 0 && token[thing].deprel == CC_DEP_NSUBJ_PASS;
    bool published = passive && cc != CC_NO_TOKEN && cc_span_is(token[cc].lower, "but");
    if (thing < 0 || thing > told || cc_has_own_subject(r, t) || !is_mute_thing(r, thing, published)) return false;
    if (cc_child(r->s, t, CC_DEP_CCOMP) < t && cc_child(r->s, t, CC_DEP_OBJ) < t) return false;
    for (int i = 0; i < DEEP && cc_main_relation(r, told) == CC_DEP_CCOMP; i++) {
        int32_t cue = token[told].head;
        if (cue < 0 || cue > told || token[cue].quote != token[t].quote) return false;
        told = cue;
        if (!r->lex[cue]->says_verb || !cc_has_own_subject(r, cue) || token[cue].xpos != token[t].xpos) continue;
        token[t].head = cue;
        return true;
    }
    return false;
}

/* "asserted that two had met, and complained that": behind the comma who asserted it goes on. */
static bool speak_again(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_CONJ || !r->lex[t]->says_verb) return false;
    cc_token *token = r->s->token;
    int32_t told = token[t].head, cue = told < 0 ? CC_NO_TOKEN : token[told].head, cc = cc_child(r->s, t, CC_DEP_CC);
    if (cue < 0 || cue > told || told > t || cc_main_relation(r, told) != CC_DEP_CCOMP || !is_finite(r, t))
        return false;
    int32_t said = cc_child(r->s, t, CC_DEP_CCOMP);
    if (!r->lex[cue]->says_verb || !cc_has_own_subject(r, cue) || cc_has_own_subject(r, t) || said < t) return false;
    if (cc == CC_NO_TOKEN || !cc_is_tagged_comma(r, cc - 1) || token[t].quote != token[cue].quote) return false;
    token[t].head = cue;
    return true;
}

/* "was aware of what they were doing and went on to spend the fund": with an object of its own it does not go on with
 * "what". */
static bool leave_gap(cc_reading *r, int32_t t)
{
    enum { FAR = 3 };
    if (cc_relation(r, t) != CC_DEP_CONJ || !is_finite(r, t) || cc_has_own_subject(r, t)) return false;
    cc_token *token = r->s->token;
    int32_t first = token[t].head, what = first < 0 ? CC_NO_TOKEN : token[first].head;
    if (what < 0 || what > first || first > t || !cc_span_is(token[what].lower, "what")) return false;
    if (cc_main_relation(r, first) != CC_DEP_ACL || cc_child(r->s, first, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    int32_t lower = cc_child(r->s, t, CC_DEP_XCOMP), verb = lower == CC_NO_TOKEN ? t : lower;
    if (cc_child(r->s, verb, CC_DEP_OBJ) == CC_NO_TOKEN) return false;
    int32_t h = token[what].head;
    for (int i = 0; i < FAR && h != CC_NO_TOKEN; i++, h = token[h].head) {
        if (!cc_has_own_subject(r, h) || h > what) continue;
        token[t].head = h;
        return true;
    }
    return false;
}

/* "in the ring, where he kept up and won": a clause that a comma opens and none closes goes on. */
static bool stay_in_clause(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_CONJ || !is_finite(r, t) || cc_has_own_subject(r, t)) return false;
    cc_token *token = r->s->token;
    int32_t first = token[t].head, cc = cc_child(r->s, t, CC_DEP_CC);
    if (first < 0 || first > t || cc < 1 || cc != r->low[t] || token[cc - 1].xpos == CC_XPOS_COMMA) return false;
    for (int32_t k = cc - 1; k > first; k--) {
        if (cc_relation(r, k) != CC_DEP_ACL_RELCL || r->high[k] != cc - 1 || !cc_is_below(r->s, k, first)) continue;
        int32_t low = r->low[k], who = cc_child(r->s, k, CC_DEP_NSUBJ);
        bool apart = cc_is_tagged_comma(r, low) || cc_is_tagged_comma(r, low - 1);
        if (!apart || token[k].xpos != token[t].xpos || who < 0 || cc_is_relative(cc_at(r, who))) return false;
        token[t].head = k;
        return true;
    }
    return false;
}

static bool is_affiliation(const cc_reading *r, int32_t t)
{
    static const char *const parties[] = {"republican",  "democrat", "independent", "conservative", "labour",
                                          "libertarian", "liberal",  "socialist",   "tory",         "green",
                                          "nationalist", "unionist", "communist"};
    if (CC_AMONG(cc_at(r, t)->lower, parties)) return true;
    return cc_at(r, t)->xpos == CC_XPOS_NN && r->lex[t]->slot == CC_NOUN_PERSON &&
           cc_name_kind_at(r, t) != CC_NAME_PERSON;
}

/* "Jon Berg, Republican of Oslo, and his wife", "Jon Berg, mayor of Oslo, and Ada Dahl": what the first of them is, no
 * third. */
static bool describe_first(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_CONJ || cc_child(r->s, t, CC_DEP_CC) != CC_NO_TOKEN) return false;
    cc_token *token = r->s->token;
    int32_t name = token[t].head;
    if (name < 0 || name > t || cc_name_kind_at(r, name) != CC_NAME_PERSON || !is_affiliation(r, t)) return false;
    if (!cc_is_tagged_comma(r, r->low[t]) && !cc_is_tagged_comma(r, r->low[t] - 1)) return false;
    int32_t from = cc_child(r->s, t, CC_DEP_NMOD), m = from < t ? CC_NO_TOKEN : cc_marker(r, from);
    if (m == CC_NO_TOKEN || (!cc_span_is(token[m].lower, "of") && !cc_span_is(token[m].lower, "from"))) return false;
    token[t].deprel = CC_DEP_APPOS;
    return true;
}

/* The lowest predicate whose subtree ends right before `end`, below or at `top`; CC_NO_TOKEN. */
static int32_t verb_ending_at(const cc_reading *r, int32_t end, int32_t top)
{
    while (end > top && cc_at(r, end)->upos == CC_UPOS_PUNCT) end--;
    for (int32_t k = end; k != CC_NO_TOKEN; k = cc_at(r, k)->head) {
        bool predicates = cc_at(r, k)->upos == CC_UPOS_VERB || cc_has_own_subject(r, k) ||
                          cc_child(r->s, k, CC_DEP_COP) != CC_NO_TOKEN;
        if (predicates) return k;
        if (k == top) break;
    }
    return CC_NO_TOKEN;
}

/* "wants to relax this weekend and will go": what stands before the "and" is none of the second act. */
static bool stay_before_and(cc_reading *r, int32_t t)
{
    cc_deprel d = cc_main_relation(r, t);
    if (d != CC_DEP_OBL && d != CC_DEP_ADVMOD && d != CC_DEP_OBJ) return false;
    cc_token *token = r->s->token;
    int32_t second = token[t].head, first = second < 0 ? CC_NO_TOKEN : token[second].head;
    int32_t cc = second < 0 ? CC_NO_TOKEN : cc_child(r->s, second, CC_DEP_CC);
    if (first < 0 || token[second].deprel != CC_DEP_CONJ || token[second].upos != CC_UPOS_VERB) return false;
    if (cc == CC_NO_TOKEN || r->high[t] >= cc || first > r->low[t]) return false;
    int32_t verb = verb_ending_at(r, r->low[t] - 1, first);
    if (verb == CC_NO_TOKEN || !cc_is_below(r->s, verb, first) || cc_is_below(r->s, verb, second)) return false;
    token[t].head = verb;
    return true;
}

/* "he and Prime Minister Jon Berg should talk": of two subjects the second is joined to the first. */
static bool join_subjects(cc_reading *r, int32_t t)
{
    if (cc_main_relation(r, t) != CC_DEP_NSUBJ) return false;
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, cc = cc_child(r->s, t, CC_DEP_CC);
    if (verb < t || cc == CC_NO_TOKEN || cc > t || cc != r->low[t] || !cc_span_is(token[cc].lower, "and")) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        if (k >= t || cc_main_relation(r, k) != CC_DEP_NSUBJ || r->high[k] + 1 != cc) continue;
        if (cc_child(r->s, k, CC_DEP_ACL) != CC_NO_TOKEN) continue; /* "the burdens that they put on ..." */
        token[t].head = k;
        token[t].deprel = CC_DEP_CONJ;
        return true;
    }
    return false;
}

/* "retrieving a rifle and a case of rounds in his car parked nearby": the participle describes the car; the case goes
 * with the rifle. */
static bool join_objects(cc_reading *r, int32_t t)
{
    if (cc_relation(r, t) != CC_DEP_CONJ || cc_at(r, t)->xpos != CC_XPOS_VBN) return false;
    cc_token *token = r->s->token;
    int32_t first = token[t].head, second = cc_child(r->s, t, CC_DEP_NSUBJ), cc = cc_child(r->s, t, CC_DEP_CC);
    if (first < 0 || first > t || token[first].xpos == CC_XPOS_VBN || cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN)
        return false;
    if (cc < 1 || second < cc || r->high[second] + 1 != t || r->high[second] == second) return false;
    int32_t last = t - 1, before = cc - 1;
    if (!cc_is_nominal(cc_at(r, last)) || token[last].time >= 0) return false;
    while (before > first && token[before].head > first && r->high[token[before].head] == cc - 1)
        before = token[before].head;
    if (!cc_is_nominal(cc_at(r, before)) || before == first) return false;
    token[second].head = before;
    token[second].deprel = CC_DEP_CONJ;
    token[cc].head = second;
    token[t].head = last;
    token[t].deprel = CC_DEP_ACL;
    return true;
}

/* "the spokesman said Berg had no regrets and brushed off a question": who speaks for him brushes it off. */
static bool rebuff(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"dismiss", "reject", "rebuff", "dodge", "sidestep", "deflect",
                                        "swat",    "brush",  "bat",    "wave",  "evade",    "parry"};
    static const char *const asked[] = {"question", "call",      "suggestion", "request",    "claim",
                                        "report",   "criticism", "accusation", "allegation", "speculation",
                                        "rumour",   "rumor",     "appeal",     "demand"};
    static const char *const offices[] = {"spokesman", "spokeswoman", "spokesperson"};
    if (cc_relation(r, t) != CC_DEP_CONJ || !CC_AMONG(cc_at(r, t)->lemma, verbs)) return false;
    cc_token *token = r->s->token;
    int32_t told = token[t].head, cue = told < 0 ? CC_NO_TOKEN : token[told].head, what = cc_child(r->s, t, CC_DEP_OBJ);
    if (cue < 0 || cue > told || told > t || cc_main_relation(r, told) != CC_DEP_CCOMP || what < t) return false;
    int32_t who = cc_child(r->s, cue, CC_DEP_NSUBJ);
    if (!r->lex[cue]->says_verb || who < 0 || cc_has_own_subject(r, t) || !CC_AMONG(token[what].lemma, asked))
        return false;
    bool speaks = false;
    for (int32_t k = r->low[who]; k <= r->high[who]; k++) speaks |= CC_AMONG(token[k].lower, offices);
    if (!speaks || cc_child(r->s, t, CC_DEP_AUX) != CC_NO_TOKEN) return false;
    token[t].head = cue;
    token[t].xpos = CC_XPOS_VBD;
    return true;
}

static bool is_closing(const cc_token *k)
{
    return cc_is_quote_mark(k) && k->xpos != CC_XPOS_OPENQUOTE;
}

/* "a ship called 'Grey Gull' and |two| boats": the name ends where its marks close, and is not joined to what follows.
 */
static bool join_over_name(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"call", "name", "dub", "title", "entitle", "nickname", "label"};
    cc_token *token = r->s->token;
    int32_t name = token[t].head, verb = name < 0 ? CC_NO_TOKEN : token[name].head, cc = cc_child(r->s, t, CC_DEP_CC);
    if (token[t].deprel != CC_DEP_CONJ || name > t || verb < 0 || verb > name || cc < name || cc > t) return false;
    if (!CC_AMONG(token[verb].lemma, verbs) || cc_main_relation(r, verb) != CC_DEP_ACL) return false;
    if (!is_closing(&token[cc - 1]) || !cc_is_quote_mark(&token[verb + 1])) return false;
    if (cc_is_quote_mark(&token[cc + 1])) return false; /* "called 'Gull' and 'Tern'" */
    int32_t noun = token[verb].head, above = token[noun].head;
    bool inner = cc_main_relation(r, noun) == CC_DEP_NMOD && above >= 0 && above < noun; /* "fees to a fund called" */
    token[t].head = inner ? above : noun;
    return true;
}

const cc_repair cc_repairs_of_joins[] = {
    REPAIR(join_over_name, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(speaks_for_thing, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_SAYING),
    REPAIR(speak_again, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_SAYING,
           .above_family = RELATION(CCOMP)),
    REPAIR(leave_gap, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE, .above_family = RELATION(ACL)),
    REPAIR(stay_in_clause, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(describe_first, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(stay_before_and, .family = RELATION(OBL) | RELATION(ADVMOD) | RELATION(OBJ), .head = UPOS(VERB),
           .above = RELATION(CONJ)),
    REPAIR(join_subjects, .family = RELATION(NSUBJ), .has = CC_HEAD_BEHIND | CC_HAS_CHILD),
    REPAIR(join_objects, .relation = RELATION(CONJ), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(rebuff, .relation = RELATION(CONJ), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above_family = RELATION(CCOMP)),
    {0},
};
