/* claim/repair_relative.c - who is described and what is done by a string of verbs: "said Berg, who lives in Oslo",
 * "one of the guests confirmed he was dead", "seized offices, ransacked shops and burned cars". */
#include "claim/phrase.h"
#include "claim/repair.h"

/* "who", "whose" and "whom" of a clause that only adds to a noun. */
static bool asks_who(const cc_token *k)
{
    static const char *const words[] = {"who", "whose", "whom"};
    return CC_AMONG(k->lower, words);
}

/* The noun phrase that ends at the token and begins behind the verb; CC_NO_TOKEN. */
static int32_t noun_ending(const cc_reading *r, int32_t last, int32_t verb)
{
    enum { FAR = 8 };
    int32_t noun = last;
    for (int i = 0; i < FAR && noun > verb && r->high[noun] <= last; i++) {
        int32_t head = cc_at(r, noun)->head;
        if (head == CC_NO_TOKEN || head <= verb || head > last || cc_at(r, head)->upos == CC_UPOS_VERB) break;
        noun = head;
    }
    return noun > verb && noun <= last && cc_is_nominal(cc_at(r, noun)) ? noun : CC_NO_TOKEN;
}

/* "'We lost,' said Anna Berg, who lives in Oslo": where she lives is no part of what she said. */
static bool describe_speaker(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, who = r->low[t];
    if (verb < 0 || verb > t || token[verb].upos != CC_UPOS_VERB || !r->lex[verb]->says_verb) return false;
    if (cc_is_comma(r, who)) who++;
    if (cc_span_is(token[r->s->count - 1].form, "?") || r->lex[verb]->effect[CC_PART_VERB] == CC_EFFECT_ASK)
        return false;
    if (who > t || !cc_is_comma(r, who - 1) || !asks_who(cc_at(r, who)) || cc_marker(r, t) != CC_NO_TOKEN) return false;
    int32_t noun = noun_ending(r, who - 2, verb);
    /* "confirmed Berg, who is from Oslo, was caught": rather somebody told of */
    if (noun == CC_NO_TOKEN || cc_at(r, noun)->time >= 0 || cc_relation(r, noun) == CC_DEP_OBJ) return false;
    if (cc_at(r, noun)->upos == CC_UPOS_NOUN && r->lex[noun]->slot != CC_NOUN_PERSON) return false;
    token[t].head = noun;
    token[t].deprel = CC_DEP_ACL_RELCL;
    return true;
}

/* "A report on the river this month said", "police on Monday said": no month says anything where somebody else does. */
static bool free_time(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head;
    if (token[t].deprel != CC_DEP_NSUBJ || token[t].time < 0 || verb < t || token[verb].upos != CC_UPOS_VERB)
        return false;
    if (token[t].xpos == CC_XPOS_CD || cc_marker(r, t) != CC_NO_TOKEN) return false;
    CC_FOR_CHILDREN(r->s, verb, k) {
        bool other = k != t && k < verb && cc_relation(r, k) == CC_DEP_NSUBJ && cc_is_nominal(cc_at(r, k));
        if (!other || token[k].time >= 0) continue;
        token[t].deprel = CC_DEP_OBL_UNMARKED;
        return true;
    }
    return false;
}

/* "Police in a statement Friday said": where they said it, not which police. */
static bool say_in_statement(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t who = token[t].head, verb = who < 0 ? CC_NO_TOKEN : token[who].head, in = cc_marker(r, t);
    if (cc_main_relation(r, t) != CC_DEP_NMOD || who > t || verb < t || token[verb].upos != CC_UPOS_VERB) return false;
    if (!r->lex[verb]->says_verb || token[who].deprel != CC_DEP_NSUBJ || r->lex[t]->slot != CC_NOUN_MEDIUM)
        return false;
    if (token[who].upos == CC_UPOS_PRON || r->lex[verb]->effect[CC_PART_VERB] == CC_EFFECT_SUGGEST) return false;
    if (in < who || !cc_span_is(token[in].lower, "in") || r->high[who] != r->high[t]) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "One tenant of the house confirmed he was dead": nothing is confirmed that he was dead; the tenant confirmed it. */
static bool say_at_last(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t root = r->s->root, said = cc_child(r->s, t, CC_DEP_CCOMP);
    if (token[t].deprel != CC_DEP_ACL || token[t].xpos != CC_XPOS_VBN || said < t || root < 0 || root > t) return false;
    static const char *const hears[] = {"tell", "inform", "assure", "warn", "remind", "ask", "convince", "say"};
    if (!r->lex[t]->says_verb || CC_AMONG(token[t].lemma, hears) || !cc_is_nominal(cc_at(r, root))) return false;
    if (!cc_has_own_subject(r, said) || cc_child(r->s, root, CC_DEP_COP) != CC_NO_TOKEN) return false;
    if (!cc_is_below(r->s, t, root) || token[t - 1].upos == CC_UPOS_PUNCT) return false;
    CC_FOR_CHILDREN(r->s, root, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_NSUBJ || d == CC_DEP_PARATAXIS || d == CC_DEP_CONJ || d == CC_DEP_APPOS) return false;
    }
    token[t].head = CC_NO_TOKEN;
    token[t].deprel = CC_DEP_ROOT;
    token[t].xpos = CC_XPOS_VBD;
    for (int32_t k = token[root].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k > t) token[k].head = t;
    token[root].head = t;
    token[root].deprel = CC_DEP_NSUBJ;
    return true;
}

/* The participle that opens the joined noun: "and |burned| cars"; CC_NO_TOKEN. */
static int32_t opening_participle(const cc_reading *r, int32_t noun)
{
    if (cc_relation(r, noun) != CC_DEP_CONJ || cc_at(r, noun)->upos != CC_UPOS_NOUN) return CC_NO_TOKEN;
    CC_FOR_CHILDREN(r->s, noun, k) {
        cc_deprel d = cc_main_relation(r, k);
        if (d == CC_DEP_CC || d == CC_DEP_PUNCT) continue;
        bool opens = d == CC_DEP_AMOD && k < noun && cc_at(r, k)->xpos == CC_XPOS_VBN;
        return opens && cc_child(r->s, k, CC_DEP_ADVMOD) == CC_NO_TOKEN ? k : CC_NO_TOKEN;
    }
    return CC_NO_TOKEN;
}

/* Another of the string: a noun joined to the object that a participle opens, or a verb with an object. */
static bool has_other(const cc_reading *r, int32_t verb, int32_t object, int32_t t)
{
    CC_FOR_CHILDREN(r->s, object, k)
        if (k != cc_at(r, t)->head && opening_participle(r, k) != CC_NO_TOKEN) return true;
    CC_FOR_CHILDREN(r->s, verb, k) {
        bool joined = cc_relation(r, k) == CC_DEP_CONJ && k < t && cc_at(r, k)->xpos == CC_XPOS_VBD;
        if (joined && cc_child(r->s, k, CC_DEP_OBJ) > k) return true;
    }
    return false;
}

/* "They seized offices, ransacked shops and burned cars": three deeds; nobody seized shops. */
static bool string_verbs(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, object = noun < 0 ? CC_NO_TOKEN : token[noun].head;
    if (token[t].deprel != CC_DEP_AMOD || token[t].xpos != CC_XPOS_VBN || noun < t || object < 0 || object > t)
        return false;
    int32_t verb = token[object].head;
    if (opening_participle(r, noun) != t || token[object].deprel != CC_DEP_OBJ || verb < 0 || verb > object)
        return false;
    if (token[verb].xpos != CC_XPOS_VBD || !has_other(r, verb, object, t)) return false;
    for (int32_t k = token[noun].first_child; k != CC_NO_TOKEN; k = token[k].next_sibling)
        if (k < t) token[k].head = t;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CONJ;
    token[t].upos = CC_UPOS_VERB;
    token[t].xpos = CC_XPOS_VBD;
    token[noun].head = t;
    token[noun].deprel = CC_DEP_OBJ;
    return true;
}

/* Where the content ends that the verb before it reports: the verb; CC_NO_TOKEN where the token is no last part of it.
 */
static int32_t reported_by(const cc_reading *r, int32_t content)
{
    const cc_token *token = r->s->token;
    int32_t verb = content < 0 ? CC_NO_TOKEN : token[content].head;
    if (verb < 0 || verb > content || token[content].deprel != CC_DEP_CCOMP || !r->lex[verb]->says_verb)
        return CC_NO_TOKEN;
    return cc_child(r->s, verb, CC_DEP_NSUBJ) == CC_NO_TOKEN ? CC_NO_TOKEN : verb;
}

static bool is_behind_comma(const cc_reading *r, int32_t t)
{
    int32_t low = r->low[t];
    return cc_is_comma(r, low) || (low > 0 && cc_is_comma(r, low - 1));
}

/* "said the talks failed, amid a row over money": what it all happens amid is the outlet's to tell. */
static bool leave_setting(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t content = token[t].head, verb = reported_by(r, content);
    if (verb == CC_NO_TOKEN || t < content || token[t].quote >= 0 || !is_behind_comma(r, t)) return false;
    cc_span marker = cc_marker_words(r, t);
    if (!cc_span_is(marker, "amid") && !cc_span_is(marker, "amidst")) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_OBL;
    return true;
}

/* "said the bridge would be closed, accusing the mayor of neglect": whoever says it accuses him, unless the content
 * tells of others who may. */
static bool leave_comment(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"call",      "accuse", "cite",   "describe", "blame",   "refer", "criticise",
                                        "criticize", "praise", "urge",   "denounce", "condemn", "thank", "dub",
                                        "brand",     "label",  "credit", "quote",    "dismiss", "warn"};
    static const char *const same[] = {"he", "she", "it"};
    cc_token *token = r->s->token;
    int32_t content = token[t].head, verb = reported_by(r, content);
    if (verb == CC_NO_TOKEN || t < content || token[t].quote >= 0 || !cc_is_comma(r, t - 1)) return false;
    if (token[t].deprel != CC_DEP_ADVCL || token[t].xpos != CC_XPOS_VBG || !CC_AMONG(token[t].lemma, verbs))
        return false;
    int32_t who = cc_child(r->s, content, CC_DEP_NSUBJ);
    bool other = who != CC_NO_TOKEN && !CC_AMONG(token[who].lower, same) &&
                 (token[who].upos == CC_UPOS_PRON || token[who].upos == CC_UPOS_PROPN || token[who].name >= 0 ||
                  r->lex[who]->slot == CC_NOUN_PERSON);
    if (other || cc_marker(r, t) != CC_NO_TOKEN || cc_child(r->s, t, CC_DEP_NSUBJ) != CC_NO_TOKEN) return false;
    token[t].head = verb;
    return true;
}

/* "says there was no proof because Dahl was away": the reason is part of what he says, not why he says it. */
static bool keep_reason(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t verb = token[t].head, content = verb < 0 ? CC_NO_TOKEN : cc_child(r->s, verb, CC_DEP_CCOMP);
    if (token[t].deprel != CC_DEP_ADVCL || content < verb || content > t || !r->lex[verb]->says_verb) return false;
    if (!cc_span_is(cc_marker_words(r, t), "because") || r->high[content] + 1 != r->low[t]) return false;
    if (token[r->low[t]].upos == CC_UPOS_PUNCT || token[r->high[content]].upos == CC_UPOS_PUNCT) return false;
    token[t].head = content;
    return true;
}

/* "will have two parties, TASS reported": he who reports, where the tree makes him another word for the noun before. */
static bool report_behind(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t who = t - 1;
    if (token[t].deprel != CC_DEP_PARATAXIS || token[t].head > t || who < 2 || !r->lex[t]->says_verb) return false;
    if ((token[t].xpos != CC_XPOS_VBD && token[t].xpos != CC_XPOS_VBZ) || cc_has_own_subject(r, t)) return false;
    while (token[who].head >= 0 && token[who].deprel != CC_DEP_APPOS && r->high[token[who].head] == t - 1)
        who = token[who].head;
    if (token[who].deprel != CC_DEP_APPOS || r->high[who] != t - 1 || !is_behind_comma(r, who)) return false;
    token[who].head = t;
    token[who].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "places trains can't reach": two nouns side by side, of which the second does what the clause behind it tells. */
static bool reach_places(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t who = token[t].head, what = who - 1, aux = cc_child(r->s, t, CC_DEP_AUX);
    if (token[t].deprel != CC_DEP_ACL_RELCL || who < 1 || aux != who + 1 || token[aux].xpos != CC_XPOS_MD) return false;
    if (token[what].head != who || token[what].deprel != CC_DEP_COMPOUND || token[what].xpos != CC_XPOS_NNS)
        return false;
    if (cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN || cc_has_own_subject(r, t)) return false;
    cc_take_place(r, what, who, CC_DEP_NSUBJ);
    token[who].head = t;
    token[t].head = what;
    return true;
}

/* "a gift to a fund |called| Lund Aid", "the son of a man |named| Berg": who stands right before it is called so. */
static bool climb_down_to_named(cc_reading *r, int32_t t)
{
    static const char *const verbs[] = {"call", "name", "dub", "title", "entitle", "nickname"};
    cc_token *token = r->s->token;
    int32_t noun = t - 1, above = token[t].head;
    if (token[t].deprel != CC_DEP_ACL || above < 0 || above >= noun || r->low[t] != t ||
        !CC_AMONG(token[t].lemma, verbs) || (token[t].xpos != CC_XPOS_VBN && token[t].xpos != CC_XPOS_VBD))
        return false;
    int32_t det = token[noun].upos == CC_UPOS_NOUN ? cc_child(r->s, noun, CC_DEP_DET) : CC_NO_TOKEN;
    bool one = det >= 0 && (cc_span_is(token[det].lower, "a") || cc_span_is(token[det].lower, "an"));
    if (!one || token[noun].head != above || cc_main_relation(r, noun) != CC_DEP_NMOD) return false;
    token[t].head = noun;
    return true;
}

/* "in the town where the mill |is| and |began| to sing": the second verb is not the mill's, and what "is" stands in a
 * place. */
static bool part_where_it_is(cc_reading *r, int32_t t)
{
    enum { FAR = 6 };
    cc_token *token = r->s->token;
    int32_t is = cc_child(r->s, t, CC_DEP_COP), and = is + 1, noun = token[t].head;
    int32_t who = cc_child(r->s, t, CC_DEP_NSUBJ), where = cc_child(r->s, t, CC_DEP_ADVMOD);
    if (is < 0 || is > t || token[and].upos != CC_UPOS_CCONJ || token[and].head != t || noun < 0 || noun > is)
        return false;
    if (token[t].xpos != CC_XPOS_VBD && token[t].xpos != CC_XPOS_VBZ) return false;
    if (who < 0 || who > is || where < 0 || where > who || !cc_span_is(token[where].lower, "where")) return false;
    int32_t verb = noun;
    for (int i = 0; i < FAR && verb >= 0 && token[verb].upos != CC_UPOS_VERB; i++) verb = token[verb].head;
    if (verb < 0 || verb > noun || token[verb].upos != CC_UPOS_VERB) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_CONJ;
    token[is].head = where - 1;
    token[is].deprel = CC_DEP_ACL_RELCL;
    token[is].upos = CC_UPOS_VERB;
    token[who].head = token[where].head = is;
    return true;
}

/* "Here is the letter |the firm| sent": no letter is a firm; the firm sent it. */
static bool do_beside_noun(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t noun = token[t].head, verb = r->high[t] + 1;
    if (token[t].deprel != CC_DEP_APPOS || noun > t || token[noun].upos != CC_UPOS_NOUN || r->low[t] != noun + 1)
        return false;
    if (token[t].upos != CC_UPOS_NOUN && token[t].upos != CC_UPOS_PROPN) return false;
    bool phrase = token[t].upos == CC_UPOS_PROPN || cc_child(r->s, t, CC_DEP_DET) != CC_NO_TOKEN;
    if (!phrase || token[t].time >= 0 || verb >= (int32_t)r->s->count || token[verb].upos != CC_UPOS_VERB) return false;
    bool past = token[verb].xpos == CC_XPOS_VBN || token[verb].xpos == CC_XPOS_VBD;
    if (!past || token[verb].head != noun || token[verb].deprel != CC_DEP_ACL_RELCL) return false;
    if (cc_has_own_subject(r, verb) || cc_child(r->s, verb, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    token[t].head = verb;
    token[t].deprel = CC_DEP_NSUBJ;
    token[verb].xpos = CC_XPOS_VBD;
    return true;
}

/* "Here is the letter the firm |sent|": no clause beside the letter, but what the firm did with it. */
static bool do_as_clause(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t who = cc_child_exact(r->s, t, CC_DEP_NSUBJ_PASS), what = token[t].head < 0 ? CC_NO_TOKEN : r->low[t] - 1;
    if (token[t].deprel != CC_DEP_CSUBJ || token[t].xpos != CC_XPOS_VBN || who == CC_NO_TOKEN ||
        r->high[who] + 1 != t || what < 0)
        return false;
    if (token[what].head != token[t].head || cc_main_relation(r, what) != CC_DEP_NSUBJ || cc_is_passive(r, t) ||
        cc_child(r->s, t, CC_DEP_OBJ) != CC_NO_TOKEN || token[what].upos != CC_UPOS_NOUN)
        return false;
    token[t].head = what;
    token[t].deprel = CC_DEP_ACL_RELCL;
    token[t].xpos = CC_XPOS_VBD;
    token[who].deprel = CC_DEP_NSUBJ;
    return true;
}

/* "something he was guilty of |himself|": of that thing, and nobody of himself. */
static bool do_oneself(cc_reading *r, int32_t t)
{
    cc_token *token = r->s->token;
    int32_t of = t - 1, state = token[t].head;
    if (cc_relation(r, t) != CC_DEP_OBL || state < 0 || state != of - 1 || !cc_is_reflexive(cc_at(r, t))) return false;
    if (token[t].upos != CC_UPOS_PRON || token[of].head != t || token[of].deprel != CC_DEP_CASE ||
        token[state].deprel != CC_DEP_ACL_RELCL)
        return false;
    if (token[state].upos != CC_UPOS_ADJ && token[state].upos != CC_UPOS_VERB) return false;
    if (!cc_has_own_subject(r, state) || cc_child(r->s, state, CC_DEP_OBJ) != CC_NO_TOKEN) return false;
    CC_FOR_CHILDREN(r->s, state, k)
        if (k < state && cc_is_relative(cc_at(r, k))) return false;
    token[of].head = state;
    token[of].deprel = CC_DEP_OBL;
    token[t].deprel = CC_DEP_OBL_UNMARKED;
    return true;
}

const cc_repair cc_repairs_of_relatives[] = {
    REPAIR(climb_down_to_named, .relation = RELATION(ACL), .xpos = XPOS(VBN) | XPOS(VBD), .has = CC_HEAD_BEFORE),
    REPAIR(part_where_it_is, .relation = RELATION(CONJ), .xpos = XPOS(VBD) | XPOS(VBZ),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(describe_speaker, .family = RELATION(CCOMP) | RELATION(ADVCL) | RELATION(PARATAXIS) | RELATION(CONJ),
           .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .head = UPOS(VERB)),
    REPAIR(say_at_last, .relation = RELATION(ACL), .xpos = XPOS(VBN), .has = CC_HEAD_BEFORE | CC_HAS_CHILD | CC_SAYING),
    REPAIR(free_time, .relation = RELATION(NSUBJ), .has = CC_HEAD_BEHIND | CC_HAS_TIME, .head = UPOS(VERB)),
    REPAIR(say_in_statement, .family = RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD, .above = RELATION(NSUBJ)),
    REPAIR(string_verbs, .relation = RELATION(AMOD), .xpos = XPOS(VBN), .has = CC_HEAD_BEHIND),
    REPAIR(leave_setting, .family = RELATION(OBL) | RELATION(NMOD), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(leave_comment, .relation = RELATION(ADVCL), .xpos = XPOS(VBG), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(keep_reason, .relation = RELATION(ADVCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(report_behind, .relation = RELATION(PARATAXIS), .has = CC_HEAD_BEFORE | CC_SAYING,
           .xpos = XPOS(VBD) | XPOS(VBZ)),
    REPAIR(reach_places, .relation = RELATION(ACL_RELCL), .has = CC_HEAD_BEFORE | CC_HAS_CHILD),
    REPAIR(do_beside_noun, .relation = RELATION(APPOS), .upos = UPOS(NOUN) | UPOS(PROPN), .has = CC_HEAD_BEFORE,
           .head = UPOS(NOUN)),
    REPAIR(do_as_clause, .relation = RELATION(CSUBJ), .xpos = XPOS(VBN), .has = CC_HAS_CHILD),
    REPAIR(do_oneself, .relation = RELATION(OBL), .upos = UPOS(PRON), .has = CC_HEAD_BEFORE | CC_HAS_CHILD,
           .above = RELATION(ACL_RELCL)),
    {0},
};
